"""``fieldwright run`` and ``test``."""

import io
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_bytes, out_json, plural, print_findings, progress, say
from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import ExpressionError, FieldwrightError, RefusedError, SaveError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import decoded, read_bytes, sniffed
from fieldwright.files.saving import save_bytes
from fieldwright.mapping.run import RecordsResult, Runner, raise_stopped, run_records
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.testing import TestResult, run_cases

PAYLOAD_LIMIT = 512_000_000
"""The largest payload, in bytes."""


def run_payloads(file: Path, payloads: list[Path], map_name: str, output: Path | None) -> int:
    """Transform each payload; 1 where an error was found in any."""
    opened = opened_project(file)
    chosen = opened.project.map(map_name)
    bench = bench_for(opened.project, Schemas(opened.folder), chosen)
    into_folder = output is not None and (len(payloads) > 1 or output.is_dir())
    if into_folder and output is not None:
        if output.exists() and not output.is_dir():
            raise SaveError("several inputs need a folder", mend="give -o a folder", file=output)
        output.mkdir(parents=True, exist_ok=True)
    status = 0
    with Evaluator(spare=False) as evaluator:
        runner = Runner(bench, evaluator)
        for payload in payloads:
            place = output
            if into_folder and output is not None:
                place = output / f"{payload.stem}.{runner.target.schema.medium}"
            try:
                status = max(status, _run_one(runner, payload, place))
            except FieldwrightError as error:
                raise error.located(file if isinstance(error, ExpressionError) else payload) from None
    return status


def _run_one(runner: Runner, payload: Path, place: Path | None) -> int:
    if place is not None and place.exists() and payload.exists() and place.resolve() == payload.resolve():
        raise SaveError("the output would write over the input", mend="choose another file", file=place)
    data = read_bytes(payload, limit=PAYLOAD_LIMIT)
    records = _records(runner, data, payload)
    if records is not None:
        return _run_many(runner, *records, place)
    result = runner.run(data, file=str(payload))
    raise_stopped(result.findings)
    if result.output:
        if place is None:
            out_bytes(result.output)
        else:
            save_bytes(place, result.output)
            say(f"wrote {place}")
    print_findings(result.findings, to_result=False)
    return 1 if result.failed else 0


def _run_many(runner: Runner, lines: Iterator[str], as_array: bool, place: Path | None) -> int:
    stream = io.BytesIO()

    def told(done: int) -> None:
        progress(f"{done:,} records")

    started = time.perf_counter()
    result = run_records(runner, lines, stream, as_array=as_array, progress=told)
    progress("")
    if place is None:
        out_bytes(stream.getvalue())
    else:
        save_bytes(place, stream.getvalue())
        say(f"wrote {place}")
    print_findings(result.findings, to_result=False)
    say(_tally(result, time.perf_counter() - started))
    return 1 if result.failed else 0


def _tally(result: RecordsResult, seconds: float) -> str:
    more = f", {plural(result.more_findings, 'further finding')}" if result.more_findings else ""
    rate = f"{result.records / seconds:,.0f} a second" if seconds > 0 else ""
    return (f"{plural(result.records, 'record')} in, {result.written:,} out, {result.failed:,} with errors{more} ({rate})")  # fmt: skip


def _records(runner: Runner, data: bytes, payload: Path) -> tuple[Iterator[str], bool] | None:
    """The payload's records as JSON text, where it holds many: JSON lines, or an array for a message that is none."""
    if runner.source.schema.medium != "json":
        return None
    kind = sniffed(data, payload)
    if kind == "ndjson":
        text = decoded(data, payload)
        return (line for line in text.splitlines() if line.strip()), False
    if kind == "json" and not runner.source.root.shape.repeats and data.lstrip()[:1] == b"[":
        value = load_json(data, payload).value
        if isinstance(value, list) and value and all(isinstance(one, dict) for one in value):  # pyright: ignore[reportUnknownVariableType]
            return (json.dumps(one, ensure_ascii=False) for one in value), True  # pyright: ignore[reportUnknownVariableType]
        raise RefusedError(
            "the payload is an array, and the message expects an object",
            mend="give an object, or an array of objects",
            file=payload,
        )
    return None


def run_tests(file: Path, junit: Path | None, *, as_json: bool) -> int:
    """Run the test cases; 1 where one failed."""
    opened = opened_project(file)
    results = run_cases(opened.project, opened.folder)
    if junit is not None:
        save_bytes(junit, _junit(opened.project.name, results).encode())
    failed = sum(not one.passed for one in results)
    if as_json:
        out_json(
            {"tests": [_record(one) for one in results], "summary": {"passed": len(results) - failed, "failed": failed}}
        )
    else:
        for one in results:
            out(f"{'passed' if one.passed else 'FAILED'}  {one.case.name}")
            for difference in one.differences:
                out(f"        {difference}")
        out(f"{plural(len(results), 'test case')}, {failed} failed" if results else "the project has no test cases")
    return 1 if failed else 0


def _record(result: TestResult) -> dict[str, Any]:
    return {
        "name": result.case.name,
        "passed": result.passed,
        "differences": list(result.differences),
        "seconds": round(result.seconds, 4),
    }


def _junit(name: str, results: tuple[TestResult, ...]) -> str:
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    failed = sum(not one.passed for one in results)
    lines.append(f'<testsuite name={quoteattr(name)} tests="{len(results)}" failures="{failed}">')
    for one in results:
        lines.append(f'  <testcase name={quoteattr(one.case.name)} time="{one.seconds:.3f}">')
        if not one.passed:
            said = escape("\n".join(one.differences))
            lines.append(f"    <failure message={quoteattr(one.differences[0])}>{said}</failure>")
        lines.append("  </testcase>")
    lines.append("</testsuite>")
    return "\n".join(lines) + "\n"
