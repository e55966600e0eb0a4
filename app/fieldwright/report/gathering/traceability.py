"""The traceability matrix: for each use case the flows, maps, rules and test cases that serve and prove it, what was found there, and the gaps."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from fieldwright.mapping.findings import INFO, Finding
from fieldwright.project.model import Project
from fieldwright.project.operations.places import FLOWS, MAPS, TESTS, USE_CASES, owner_of
from fieldwright.project.operations.tracing import Trace, Tracing, is_negative
from fieldwright.report.around import TraceLine

MOST = 20
"""Findings of one use case that are named; the rest is counted."""

GAPS: Mapping[str, str] = MappingProxyType({
    "O15": "no flow", "O16": "no test case", "O17": "no failing test case", "O20": "a rule that there is not", "O22": "a name that is there twice",
    "O13": "a map that no flow uses", "O18": "a flow that serves no use case", "O19": "a use case that there is not",
    "O21": "rules that serve no use case", "O23": "a flow without steps",
})  # fmt: skip
"""The kinds of findings that are gaps of the matrix, in its words."""


def trace_lines(project: Project, names: Sequence[str], found: Sequence[Finding]) -> tuple[TraceLine, ...]:
    """A line for each use case, and a last one for what serves none where there is such a thing. ``names`` are the maps that are shown.

    Nothing where a project tells of no use cases.
    """
    if not project.use_cases:
        return ()
    tracing = Tracing(project)
    lines = [_line(project, one, names, found) for one in tracing.of_cases]
    loose = _line(project, tracing.loose, names, found)
    if loose.flows or loose.maps or loose.tests or loose.gaps:
        lines.append(loose)
    return tuple(lines)


def _line(project: Project, trace: Trace, names: Sequence[str], found: Sequence[Finding]) -> TraceLine:
    case = trace.case
    maps = tuple(name for name in trace.maps if name in names)
    places = _places(project, trace)
    mine = [one for one in found if _concerns(one, trace, maps, places)]
    return TraceLine(
        id=case.id if case else "",
        title=case.title if case else "Serves no use case",
        flows=tuple(one.name for one in trace.flows),
        maps=maps,
        rules=tuple(_rules(project, trace, maps)),
        tests=tuple(one.name for one in trace.tests),
        negative=tuple(one.name for one in trace.tests if is_negative(one)),
        findings=tuple(_found(mine)),
        gaps=tuple(dict.fromkeys(_gap(one) for one in mine if one.id in GAPS)),
    )


def _places(project: Project, trace: Trace) -> frozenset[tuple[str, str]]:
    """The owners of findings that belong to a line."""
    if trace.case is not None:
        owners = [(USE_CASES, trace.case.id)]
    else:
        owners = [(MAPS, one.name) for one in project.maps]
    owners += [(FLOWS, one.name) for one in trace.flows]
    owners += [(TESTS, one.name) for one in trace.tests]
    return frozenset(owners)


def _concerns(one: Finding, trace: Trace, maps: Sequence[str], places: frozenset[tuple[str, str]]) -> bool:
    if one.id[:1] == "O":
        return bool(one.sources) and owner_of(one.sources[0]) in places
    if trace.case is None or one.map not in maps:
        return False
    return one.map in trace.whole or any(
        name == one.map and one.target and (one.target == target or one.target.startswith((f"{target}.", f"{target}[")))
        for name, target in trace.rules
    )


def _rules(project: Project, trace: Trace, maps: Sequence[str]) -> Iterator[str]:
    if trace.case is None:
        unserved = Tracing(project).unserved
        for name in maps:
            count = len(unserved[name])
            yield f"{count:,} of {name}"
        return
    for name in trace.whole:
        if name in maps:
            count = len(project.map(name).rules)
            yield f"all {count:,} of {name}" if count != 1 else f"the one of {name}"
    for name, target in trace.rules:
        if name in maps:
            yield f"{name}: {target}"


def _found(mine: Sequence[Finding]) -> Iterator[str]:
    """Findings by id and place; those for information are counted."""
    telling = [one for one in mine if one.severity != INFO and one.id not in GAPS]
    for one in telling[:MOST]:
        yield f"{one.id} {one.target or one.message}"
    if len(telling) > MOST:
        yield f"and {len(telling) - MOST:,} more"
    quiet = sum(1 for one in mine if one.severity == INFO and one.id not in GAPS)
    if quiet:
        yield f"{quiet:,} for information"


def _gap(one: Finding) -> str:
    kind, name = owner_of(one.sources[0])
    word = GAPS[one.id]
    return f"{word}: {name}" if kind in (FLOWS, TESTS, MAPS) else word
