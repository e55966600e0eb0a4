"""Test cases as lines: what each tries, with which files, what is expected of it, and the runs that were kept. Never a payload."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Map
from fieldwright.project.cases.model import MapCoverage
from fieldwright.project.model import Project
from fieldwright.project.test_cases import NORMAL, Evidence, ExpectedFinding, TestCase
from fieldwright.report.around import CoverageLine, TestLine
from fieldwright.report.visible import json_text

IN_PROJECT = "in the project file"
"""What stands for the name of a file where the payload is in the project."""
_REJECTED = "nothing is written"


def test_lines(project: Project, maps: Sequence[Map]) -> tuple[TestLine, ...]:
    """The test cases of the maps that are shown."""
    names = {one.name for one in maps}
    first = project.maps[0].name if project.maps else ""
    return tuple(_test(one, one.map or first) for one in project.tests if (one.map or first) in names)


def coverage_lines(found: Iterable[MapCoverage]) -> tuple[CoverageLine, ...]:
    """What the test cases try, once they were run: rules, sides of branches, rows of lookups, and required fields with something wrong."""
    made: list[CoverageLine] = []
    for one in found:
        sides = tuple(f"{each.target}: {side}" for each in one.branches for side in each.missed)
        rows = tuple(text for each in one.lookups for text in each.untried)
        made.append(CoverageLine(one.map, "rules", one.rules_tried, one.rules, one.untried))
        if one.sides:
            made.append(CoverageLine(one.map, "branches", one.sides_taken, one.sides, sides))
        if one.rows:
            made.append(CoverageLine(one.map, "lookup rows", one.rows_tried, one.rows, rows))
        if one.required:
            tried = one.required - len(one.without_negative)
            made.append(
                CoverageLine(
                    one.map, "required fields that a negative case concerns", tried, one.required, one.without_negative
                )
            )
    return tuple(made)


def _test(one: TestCase, map_name: str) -> TestLine:
    further = tuple(f"{alias}: {file}" for alias, file in _sorted(one.inputs))
    return TestLine(
        name=one.name,
        map=map_name,
        use_case=one.use_case,
        proves=one.proves,
        input="\n".join((_where(one.input, one.payload), *further)),
        expected=_where(one.expected, one.output),
        ignored=one.ignore,
        parameters=tuple(f"{name} = {json_text(value)}" for name, value in _sorted(one.parameters)),
        kind=one.kind or NORMAL,
        flow=one.flow,
        owner=one.owner,
        expects=tuple(map(_expected, one.findings)),
        tolerances=tuple(f"{each.path} within {each.within}{_because(each.reason)}" for each in one.tolerances),
        settings=one.settings,
        note=one.note,
        evidence=tuple(map(_kept, one.evidence)),
    )


def _where(file: str, inline: Any) -> str:
    return file or (IN_PROJECT if inline is not ABSENT else "")


def _expected(one: ExpectedFinding) -> str:
    found = " at ".join(text for text in (one.id, one.target) if text)
    return (
        f"{found}; {_REJECTED}" if found and one.rejected else found or (_REJECTED if one.rejected else "any finding")
    )


def _because(reason: str) -> str:
    return f": {reason}" if reason else ""


def _kept(one: Evidence) -> str:
    return ", ".join(text for text in (one.date, one.outcome, one.tester, one.file, one.note) if text)


def _sorted(values: Mapping[str, Any]) -> Sequence[tuple[str, Any]]:
    return sorted(values.items())
