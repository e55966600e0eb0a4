"""O13, O15 to O21: gaps between use cases, flows, maps, rules and test cases."""

from collections.abc import Iterable, Iterator

from fieldwright.mapping.findings import Finding, finding
from fieldwright.project.model import Project
from fieldwright.project.operations.near import near
from fieldwright.project.operations.places import case_place, flow_place, map_place, test_place
from fieldwright.project.operations.tracing import Trace, Tracing, rule_links
from fieldwright.project.use_cases import UseCase

MOST_NEAR = 3
"""Links of one use case of which the rule that was meant is looked for."""

NOT_WANTED = frozenset(
    {"rejected", "refused", "declined", "dropped", "retired", "cancelled", "canceled", "obsolete", "withdrawn"}
)
"""States of a use case of which nothing is asked any more."""


def gaps(project: Project) -> Iterator[Finding]:
    """All gaps. Use cases are only asked for where there are some, flows too."""
    tracing = Tracing(project)
    for one in tracing.of_cases:
        yield from _of_case(project, one)
    if project.use_cases:
        yield from _unknown_cases(project)
        for flow in project.flows:
            if not flow.use_cases:
                yield finding("O18", f"flow {flow.name}: it serves no use case", sources=(flow_place(flow, "use_cases"),))  # fmt: skip
    elif project.flows:
        yield from _unknown_cases(project)
    unused = tracing.unused_maps if project.flows else ()
    for name in unused:
        yield finding("O13", f"map {name}: no flow uses it", sources=(map_place(name),))
    if project.use_cases:
        for name, targets in tracing.unserved.items():
            if targets and name not in unused:
                one = f"map {name}: 1 rule serves no use case, such as {targets[0]}"
                more = f"map {name}: {len(targets):,} rules serve no use case, such as {targets[0]}"
                yield finding("O21", one if len(targets) == 1 else more, sources=(map_place(name),))


def _of_case(project: Project, one: Trace) -> Iterator[Finding]:
    case = one.case
    if case is None:
        return
    links = list(rule_links(project)) if one.broken else []
    for at, link in enumerate(one.broken):
        like = near(link, links) if at < MOST_NEAR else ""
        mend = f"Did you mean {like}?" if like else ""
        yield finding("O20", f"use case {case.id}: there is no rule {link!r}", mend=mend, sources=(case_place(case, "rules", link),), instead=like)  # fmt: skip
    if case.status.strip().lower() in NOT_WANTED:
        return
    if not one.flows:
        yield _case(case, "O15", "no flow serves it", "flows")
    if not one.tests:
        yield _case(case, "O16", "no test case proves it", "tests")
    elif not one.negative:
        yield _case(case, "O17", "its test cases try only what goes well", "tests")


def _case(case: UseCase, id_: str, message: str, of: str) -> Finding:
    return finding(id_, f"use case {_called(case)}: {message}", sources=(case_place(case, of),))


def _called(case: UseCase) -> str:
    return f"{case.id} ({case.title})" if case.title else case.id


def _unknown_cases(project: Project) -> Iterator[Finding]:
    """O19: flows and test cases that name a use case that there is not."""
    known = {one.id: one.title for one in project.use_cases}
    for flow in project.flows:
        for name in flow.use_cases:
            if name not in known:
                yield _unknown(f"flow {flow.name}", name, known, flow_place(flow, "use_cases", name))
    for case in project.tests:
        if case.use_case and case.use_case not in known:
            yield _unknown(f"test case {case.name}", case.use_case, known, test_place(case.name))


def _unknown(what: str, name: str, known: Iterable[str], place: str) -> Finding:
    like = near(name, known, 0.5)
    names = ", ".join(known)
    mend = f"Did you mean {like}?" if like else f"There are {names}." if names else ""
    return finding("O19", f"{what}: there is no use case {name!r}", mend=mend, sources=(place,), instead=like)
