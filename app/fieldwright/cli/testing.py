"""``fieldwright test``."""

import platform
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from attrs import frozen

from fieldwright.cli.opening import opened_project, writable_project
from fieldwright.cli.printing import out, out_json, plural, progress, say
from fieldwright.files.author import author
from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.files.saving import save_bytes
from fieldwright.project.format import Opened, load_project, save_project
from fieldwright.project.model import Project
from fieldwright.project.moving import moved
from fieldwright.project.operations.near import near
from fieldwright.project.releases import digest_of
from fieldwright.project.sides import Schemas, relative_name
from fieldwright.project.testing import CASE, EXAMPLE, Chosen, TestResult, each_case
from fieldwright.project.testing.effects import BROKEN, FIXED, NOT_RUN, OTHER, Effect, effects
from fieldwright.project.testing.taking import take_over, with_evidence
from fieldwright.report.evidence.gathering import case_line, coverage_lines, evidence_of
from fieldwright.report.evidence.model import CaseLine

KINDS = {CASE: "test case", EXAMPLE: "example"}
"""What results are of, in words."""

EFFECTS = {BROKEN: "would fail", FIXED: "would pass", OTHER: "other output", NOT_RUN: "not run"}
"""What an edit does to a test case, in words."""


@frozen
class TestOptions:
    """What is asked of ``fieldwright test``."""

    __test__ = False

    junit: Path | None = None
    evidence: Path | None = None
    tester: str = ""
    date: str = ""
    only: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    map: str = ""
    values: bool = False
    keep: bool = False
    catalog: bool = False
    as_json: bool = False


def run_tests(file: Path, options: TestOptions) -> int:
    """Run the test cases and the examples of functions; 1 where one failed."""
    opened = writable_project(file) if options.keep else opened_project(file)
    project, schemas = opened.project, Schemas(opened.folder)
    results = _results(project, opened.folder, schemas, _chosen(project, options), catalog=options.catalog)
    date = options.date or datetime.now().astimezone().isoformat(timespec="seconds")
    data = _write_reports(file, project, results, schemas, options, date)
    if options.keep:
        _keep(file, opened, results, options, date, data)
    failed = sum(not one.passed for one in results)
    if options.as_json:
        out_json(
            {
                "tests": [_record(project, one) for one in results],
                "summary": {"passed": len(results) - failed, "failed": failed},
            }
        )
    else:
        for one in results:
            _print(case_line(project, one, values=True))
        counts = {what: sum(one.kind == kind for one in results) for kind, what in KINDS.items()}
        said = " and ".join(plural(count, what) for what, count in counts.items() if count)
        nothing = "no test case is chosen" if project.tests else "the project has no test cases"
        out(f"{said}, {failed} failed" if results else nothing)
    return 1 if failed else 0


def _results(
    project: Project, folder: Path, schemas: Schemas, chosen: Chosen, *, catalog: bool = False
) -> tuple[TestResult, ...]:
    made: list[TestResult] = []
    try:
        for one in each_case(project, folder, schemas, catalog=catalog, chosen=chosen):
            made.append(one)
            progress(f"{len(made):,} run, the last: {one.name}")
    finally:
        progress("")
    return tuple(made)


def _chosen(project: Project, options: TestOptions) -> Chosen:
    """Raises `MissingError` for a test case or map that there is not."""
    _refuse_unknown(project, options.only)
    maps = (project.map(options.map).name,) if options.map else ()
    return Chosen(options.only, options.kinds, maps)


def _refuse_unknown(project: Project, names: Sequence[str]) -> None:
    known = [one.name for one in project.tests]
    for name in names:
        if name not in known:
            like = near(name, known)
            there = f"did you mean {like!r}" if like else f"it has: {', '.join(known) or 'none'}"
            raise MissingError(f"the project has no test case {name!r}", mend=there)


def _write_reports(
    file: Path, project: Project, results: Sequence[TestResult], schemas: Schemas, options: TestOptions, date: str
) -> bytes:
    """Write JUnit and evidence; the bytes of the evidence."""
    if options.junit is None and options.evidence is None:
        return b""
    from fieldwright.report.evidence.html import html_of
    from fieldwright.report.evidence.junit import junit_of

    chosen = ", ".join(
        [*(f"only {name}" for name in options.only), *(f"only {kind} cases" for kind in options.kinds), *([f"only the map {options.map}"] if options.map else [])]
    )  # fmt: skip
    covered = ()
    if options.evidence is not None and project.tests and not chosen:
        from fieldwright.project.cases.covering import coverage

        covered = coverage_lines(coverage(project, file.parent, schemas))
    made = evidence_of(
        project, file, results, date=date, tester=options.tester or author(file.parent), environment=_environment(), values=options.values,
        schemas=schemas, chosen=chosen, coverage=covered,
    )  # fmt: skip
    if options.junit is not None:
        save_bytes(options.junit, junit_of(made).encode())
    if options.evidence is None:
        return b""
    data = html_of(made).encode("utf-8", "backslashreplace")
    save_bytes(options.evidence, data)
    say(f"wrote {options.evidence}")
    return data


def _environment() -> str:
    return f"{platform.system()}, Python {platform.python_version()}"


def _keep(
    file: Path, opened: Opened, results: Sequence[TestResult], options: TestOptions, date: str, data: bytes
) -> None:
    name = relative_name(options.evidence, opened.folder) if options.evidence is not None else ""
    made = with_evidence(
        opened.project, results, date=date, tester=options.tester or author(opened.folder), file=name, digest=digest_of(data) if data else "",
        note=f"version {opened.project.version}" if opened.project.version else "",
    )  # fmt: skip
    save_project(made, file, opened=opened)
    kept = sum(one.case is not None for one in results)
    say(f"{file}: noted the run in {plural(kept, 'test case')}")


def _print(line: CaseLine) -> None:
    out(f"{'passed' if line.passed else 'FAILED'}  {line.name}")
    told = ""
    for one in line.differences:
        out(f"        {one.text}")
        if one.mend:
            out(f"          {one.mend}")
        if one.words and one.rule != told:
            out(f"          {one.rule}: {one.words}")
            told = one.rule


def _record(project: Project, result: TestResult) -> dict[str, Any]:
    line = case_line(project, result, values=True)
    details = [{"text": one.text, "kind": one.kind, "path": one.path, "rule": one.rule, "words": one.words, "mend": one.mend} for one in line.differences]  # fmt: skip
    made: dict[str, Any] = {"name": result.name, "kind": result.kind, "passed": result.passed, "differences": list(result.differences)}  # fmt: skip
    if result.case is not None:
        made |= {
            "case_kind": line.kind,
            "map": line.map,
            "flow": line.flow,
            "use_case": line.use_case,
            "details": details,
        }
    return {**made, "seconds": round(result.seconds, 4)}


# --- what an edit does ---------------------------------------------------------------------------------------------------


def show_effects(file: Path, old: Path, *, as_json: bool) -> int:
    """Which test cases differ from what they gave in an older version of the project; 1 where one would fail now."""
    opened, before = opened_project(file), load_project(old)
    there = before.project
    if all((before.folder / one.file).exists() for one in there.schemas.values()):
        there = moved(there, before.folder, opened.folder)
    found = effects(there, opened.project, opened.folder)
    if as_json:
        out_json({"effects": [_effect(one) for one in found], "summary": {kind: sum(one.kind == kind for one in found) for kind in EFFECTS}})  # fmt: skip
    else:
        for one in found:
            out(f"{EFFECTS[one.kind]:12}  {one.name}")
            for change in one.changes:
                out(f"              {_said_of_change(change.text)}")
            told = {change.path for change in one.changes}
            for difference in one.after.found if one.after is not None and one.kind == BROKEN else ():
                if not difference.path or difference.path not in told:
                    out(f"              {difference.said()}")
        kinds = ", ".join(f"{count:,} {EFFECTS[kind]}" for kind in EFFECTS if (count := sum(one.kind == kind for one in found)))  # fmt: skip
        out(kinds or "no test case differs")
    return 1 if any(one.kind == BROKEN for one in found) else 0


def _said_of_change(text: str) -> str:
    """A difference of the new output from the old one, as a change."""
    return text.replace("; expected ", "; it was ").replace("; not expected", "; it was not there")


def _effect(one: Effect) -> dict[str, Any]:
    return {
        "name": one.name, "map": one.map, "effect": one.kind,
        "changes": [_said_of_change(each.text) for each in one.changes],
        "before": list(one.before.differences) if one.before else [], "after": list(one.after.differences) if one.after else [],
    }  # fmt: skip


# --- taking over ---------------------------------------------------------------------------------------------------------


def take_outputs_over(file: Path, names: tuple[str, ...], *, yes: bool, as_json: bool) -> int:
    """Show what of the outputs is not what is expected; with ``yes`` make it what is expected. 1 where something is only shown."""
    opened = writable_project(file)
    project, folder = opened.project, opened.folder
    _refuse_unknown(project, names)
    results = _results(project, folder, Schemas(folder), Chosen(names))
    there = {relative_name(one, folder) for case in project.tests if case.input for one in (folder / case.input).parent.glob("*")}  # fmt: skip
    made = take_over(project, results, names, there=there)
    if as_json:
        out_json({"tests": [_record(project, one) for one in results], "taken": list(made.names) if yes else [], "files": list(made.files)})  # fmt: skip
    else:
        for one in results:
            _print(case_line(project, one, values=True))
    if not made.names:
        say("nothing differs from what is expected")
        return 0
    if not yes:
        say(f"look at the differences; to make what was written what is expected: --yes ({', '.join(made.names)})")
        return 1
    for name, data in made.files.items():
        if not (folder / name).resolve().is_relative_to(folder.resolve()):
            raise FieldwrightError("the expected output lies outside the project's folder", mend="put it inside", file=folder / name)  # fmt: skip
        save_bytes(folder / name, data, backup=(folder / name).exists())
        say(f"wrote {folder / name}")
    if made.project != project:
        save_project(made.project, file, opened=opened)
    say(f"took over {plural(len(made.names), 'output')}")
    return 0
