"""What serves and proves each use case, side by side with what was found there, for whoever looks for gaps."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from fieldwright.mapping.findings import Finding
from fieldwright.project.model import Project
from fieldwright.project.operations.places import FLOWS, MAPS, TESTS, USE_CASES, owner_of
from fieldwright.project.operations.tracing import Trace, Tracing

GAPS = frozenset({"O13", "O15", "O16", "O17", "O18", "O19", "O20", "O21", "O22", "O23"})
"""The kinds of findings that are gaps between use cases, flows, maps, rules and test cases."""


@frozen
class TraceRow:
    """A use case with all that belongs to it; ``trace.case`` is None in the row of what serves none."""

    trace: Trace
    rules: tuple[tuple[str, str], ...] = ()
    """(map, target) of each link; the target is empty where all rules of the map serve it."""
    gaps: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = ()
    """What was found besides."""


def trace_rows(project: Project, found: Iterable[Finding]) -> tuple[TraceRow, ...]:
    """A row for each use case, and a last one for what serves none where there is such a thing; nothing where no use case and flow is told of."""
    if not project.use_cases and not project.flows:
        return ()
    tracing, known = Tracing(project), _Found(found)
    rows = [_row(project, tracing, one, known) for one in tracing.of_cases]
    loose = _row(project, tracing, tracing.loose, known)
    if loose.trace.flows or loose.trace.maps or loose.trace.tests or loose.gaps:
        rows.append(loose)
    return tuple(rows)


class _Found:
    """Findings by what they belong to."""

    def __init__(self, found: Iterable[Finding]) -> None:
        self.of_owner: dict[tuple[str, str], list[Finding]] = defaultdict(list)
        self.of_map: dict[str, list[Finding]] = defaultdict(list)
        for one in found:
            if one.id[:1] == "O" and one.sources:
                self.of_owner[owner_of(one.sources[0])].append(one)
            elif one.map:
                self.of_map[one.map].append(one)


def _row(project: Project, tracing: Tracing, trace: Trace, known: _Found) -> TraceRow:
    mine = list(dict.fromkeys(_concerning(project, trace, known)))
    if trace.case is None:
        rules = [(name, target) for name in trace.maps for target in tracing.unserved[name]]
    else:
        rules = [*((name, "") for name in trace.whole), *trace.rules]
    return TraceRow(
        trace, tuple(rules), tuple(one for one in mine if one.id in GAPS), tuple(one for one in mine if one.id not in GAPS)
    )  # fmt: skip


def _concerning(project: Project, trace: Trace, known: _Found) -> Iterator[Finding]:
    owners: Sequence[tuple[str, str]] = (
        [(USE_CASES, trace.case.id)] if trace.case is not None else [(MAPS, one.name) for one in project.maps]
    )
    for owner in (*owners, *((FLOWS, one.name) for one in trace.flows), *((TESTS, one.name) for one in trace.tests)):
        yield from known.of_owner.get(owner, ())
    if trace.case is None:
        return
    for name in trace.whole:
        yield from known.of_map.get(name, ())
    for name, target in trace.rules:
        for one in known.of_map.get(name, ()):
            if one.target == target or one.target.startswith((f"{target}.", f"{target}[")):
                yield one
