"""``fieldwright test``."""

from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_json, plural
from fieldwright.files.saving import save_bytes
from fieldwright.project.testing import CASE, EXAMPLE, TestResult, run_cases

KINDS = {CASE: "test case", EXAMPLE: "example"}
"""What results are of, in words."""


def run_tests(file: Path, junit: Path | None, *, as_json: bool, catalog: bool = False) -> int:
    """Run the test cases and the examples of functions; 1 where one failed."""
    opened = opened_project(file)
    results = run_cases(opened.project, opened.folder, catalog=catalog)
    if junit is not None:
        save_bytes(junit, _junit(opened.project.name, results).encode())
    failed = sum(not one.passed for one in results)
    if as_json:
        out_json(
            {"tests": [_record(one) for one in results], "summary": {"passed": len(results) - failed, "failed": failed}}
        )
    else:
        for one in results:
            out(f"{'passed' if one.passed else 'FAILED'}  {one.name}")
            for difference in one.differences:
                out(f"        {difference}")
        counts = {what: sum(one.kind == kind for one in results) for kind, what in KINDS.items()}
        said = " and ".join(plural(count, what) for what, count in counts.items() if count)
        out(f"{said}, {failed} failed" if results else "the project has no test cases")
    return 1 if failed else 0


def _record(result: TestResult) -> dict[str, Any]:
    return {
        "name": result.name,
        "kind": result.kind,
        "passed": result.passed,
        "differences": list(result.differences),
        "seconds": round(result.seconds, 4),
    }


def _junit(name: str, results: tuple[TestResult, ...]) -> str:
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    failed = sum(not one.passed for one in results)
    lines.append(f'<testsuite name={quoteattr(name)} tests="{len(results)}" failures="{failed}">')
    for one in results:
        lines.append(f'  <testcase classname="{KINDS[one.kind]}" name={quoteattr(one.name)} time="{one.seconds:.3f}">')
        if not one.passed:
            said = escape("\n".join(one.differences))
            lines.append(f"    <failure message={quoteattr(one.differences[0])}>{said}</failure>")
        lines.append("  </testcase>")
    lines.append("</testsuite>")
    return "\n".join(lines) + "\n"
