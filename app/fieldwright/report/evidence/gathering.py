"""From results to evidence: values masked unless they are asked for, each difference with the words of the rule that fills its place."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from fieldwright import __version__
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.reading import read_bytes
from fieldwright.mapping.findings import KINDS
from fieldwright.project.cases.model import MapCoverage
from fieldwright.project.masking import masked
from fieldwright.project.model import Project
from fieldwright.project.releases import digest_of
from fieldwright.project.sides import Schemas
from fieldwright.project.test_cases import NORMAL, ExpectedFinding, TestCase
from fieldwright.project.testing import EXAMPLE, Difference, TestResult
from fieldwright.project.testing.given import INLINE
from fieldwright.project.testing.model import PROBLEM
from fieldwright.project.use_cases import UseCase
from fieldwright.report.evidence.model import CaseLine, DifferenceLine, Evidence, FileLine, Group
from fieldwright.report.visible import json_text
from fieldwright.report.wording.rules import words_of

MOST_UNTRIED = 5
"""Rules that no test tries and that are named; the others are counted."""


def evidence_of(
    project: Project, file: Path, results: Sequence[TestResult], *, date: str, tester: str = "", environment: str = "", values: bool = False,
    schemas: Schemas | None = None, chosen: str = "", coverage: tuple[tuple[str, str], ...] = (),
) -> Evidence:  # fmt: skip
    """The evidence of results of the project that lies at ``file``. The same results, date, tester and environment give the same evidence."""
    loaded = schemas or Schemas(file.parent)
    return Evidence(
        project=project.name, file=file.name, date=date, tester=tester, version=project.version, digest=_digest(file),
        program=f"Fieldwright {__version__}", environment=environment, with_values=values, chosen=chosen,
        files=tuple(_files(project, loaded)), groups=tuple(_groups(project, results, values=values)), coverage=coverage,
    )  # fmt: skip


def difference_line(project: Project, map_name: str, one: Difference, *, values: bool) -> DifferenceLine:
    """A difference with what the rule of its place does, in words."""
    rule = None
    if map_name and one.target:
        rule = next((each.rule(one.target) for each in project.maps if each.name == map_name), None)
    text = one.text if values else one.plain or one.text
    words = words_of(rule).told if rule is not None else ""
    return DifferenceLine(text, one.kind, one.path, one.target if rule is not None else "", words, one.mend)


def case_line(project: Project, result: TestResult, *, values: bool) -> CaseLine:
    """A result as evidence tells it."""
    case = result.case
    told = tuple(difference_line(project, result.map, one, values=values) for one in result.found)
    stopped = bool(result.found) and all(one.kind == PROBLEM for one in result.found)
    name = result.name if values else result.plain_name or result.name
    if case is None:
        return CaseLine(name, result.passed, differences=told, seconds=result.seconds, example=result.kind == EXAMPLE, could_not_run=stopped)  # fmt: skip
    return CaseLine(
        name=name, passed=result.passed, kind=case.kind or NORMAL, map=result.map or case.map, flow=case.flow, use_case=case.use_case,
        proves=case.proves, owner=case.owner, expects=expects(case), allows=_allows(case), parameters=_parameters(case, values=values),
        files=tuple(FileLine(one.what, one.name, one.digest) for one in result.files), differences=told, seconds=result.seconds,
        could_not_run=stopped,
    )  # fmt: skip


def expects(case: TestCase) -> str:
    """What a case expects, in words.

    >>> expects(TestCase("a hole", "a.json", findings=(ExpectedFinding("R04", "order.kind", rejected=True),)))
    'R04 (Lookup had no row) at order.kind; nothing is written'
    """
    told = [_finding(one) for one in case.findings if one.id]
    if any(one.rejected for one in case.findings):
        told.append("nothing is written")
    elif case.expected:
        told.append(f"what is in {case.expected}")
    elif repr(case.output) != "ABSENT":
        told.append(f"the output {INLINE}")
    return "; ".join(told) or "no error is found"


def _finding(one: ExpectedFinding) -> str:
    title = f" ({KINDS[one.id].title})" if one.id in KINDS else ""
    return f"{one.id}{title}{f' at {one.target}' if one.target else ''}"


def _allows(case: TestCase) -> str:
    told = [f"{one.path or 'all'} within {one.within}{f' ({one.reason})' if one.reason else ''}" for one in case.tolerances]  # fmt: skip
    return "; ".join([*told, *(f"{path} is not compared" for path in case.ignore)])


def _parameters(case: TestCase, *, values: bool) -> str:
    shown: dict[str, Any] = dict(case.parameters) if values else {name: masked(one) for name, one in case.parameters.items()}  # fmt: skip
    return ", ".join(f"{name} = {json_text(one)}" for name, one in shown.items())


def coverage_lines(found: Iterable[MapCoverage]) -> tuple[tuple[str, str], ...]:
    """What the test cases of each map try, as (map, sentence)."""
    lines: list[tuple[str, str]] = []
    for one in found:
        told = [f"{one.rules_tried:,} of {one.rules:,} rules"]
        if one.sides:
            told.append(f"{one.sides_taken:,} of {one.sides:,} sides of conditions")
        if one.rows:
            told.append(f"{one.rows_tried:,} of {one.rows:,} rows of lookups")
        if one.required:
            tried = one.required - len(one.without_negative)
            told.append(f"something wrong or missing for {tried:,} of {one.required:,} required fields")
        rest = f" Not tried: {', '.join(one.untried[:MOST_UNTRIED])}{' and more' if len(one.untried) > MOST_UNTRIED else ''}." if one.untried else ""  # fmt: skip
        lines.append((one.map, f"{', '.join(told)}.{rest}"))
    return tuple(lines)


def _groups(project: Project, results: Iterable[TestResult], *, values: bool) -> Iterator[Group]:
    lines = [case_line(project, one, values=values) for one in results]
    known = {one.id: one for one in project.use_cases}
    for one in project.use_cases:
        held = tuple(line for line in lines if line.use_case == one.id and not line.example)
        if held:
            yield Group(_title(one), one.outcome, held)
    loose = tuple(line for line in lines if line.use_case not in known and not line.example)
    if loose:
        yield Group("Test cases of no use case" if known else "Test cases", "", loose)
    examples = tuple(line for line in lines if line.example)
    if examples:
        yield Group("Examples of functions", "", examples)


def _title(one: UseCase) -> str:
    return f"{one.id}: {one.title}" if one.title else one.id


def _files(project: Project, schemas: Schemas) -> Iterator[FileLine]:
    """The schemas and tables that the outcome depends on."""
    for name, ref in project.schemas.items():
        try:
            digest = schemas.get(ref).digest
        except FieldwrightError as error:
            yield FileLine(f"schema {name}", ref.file, "", error.problem)
            continue
        note = "not the one that the project was made with" if ref.digest and ref.digest != digest else ""
        yield FileLine(f"schema {name}", ref.file, digest, note)
    for one in project.lookups:
        if one.table is not None:
            yield FileLine(f"lookup {one.name}", one.table.file, _digest(schemas.folder / one.table.file))


def _digest(file: Path) -> str:
    try:
        return digest_of(read_bytes(file, limit=512_000_000))
    except FieldwrightError:
        return ""
