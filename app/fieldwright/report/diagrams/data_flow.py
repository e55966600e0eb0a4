"""Where the data of a flow goes, and what other flows meet the same systems, as SVG pictures."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from fieldwright.project.model import Project
from fieldwright.project.use_cases import Flow
from fieldwright.report.diagrams.context import Box, in_columns
from fieldwright.report.diagrams.mermaid import ASKS, TELLS

MOST = 30
"""Flows that a picture shows; the rest is counted."""

Column = list[tuple[str, Box, str]]


def data_flow_svg(project: Project, flow: Flow, name: str) -> Markup:
    """What a flow reads at the left, the maps that it goes through, and what it writes to at the right; empty for a flow that names no system."""
    read, told = ends_of(flow)
    if not read and not told:
        return Markup("")
    maps = [one for one in project.maps if one.name in {step.map for step in flow.steps}]
    middle: Column = [(f"m{one.name}", Box(f"m{one.name}", one.name, _rules(len(one.rules))), "map") for one in maps]
    middle = middle or [("m", Box("m", flow.name), "map")]
    links: list[tuple[str, str]] = []
    for system in read:
        into = [f"m{one.name}" for one in maps if any(source.schema == system for source in one.sources)]
        links += [(f"s{system}", key) for key in into or [key for key, *_ in middle]]
    for system in told:
        out = [f"m{one.name}" for one in maps if one.target.schema == system]
        links += [(key, f"t{system}") for key in out or [key for key, *_ in middle]]
    columns = [_systems("s", read, flow, ASKS), middle, _systems("t", told, flow, TELLS)]
    said = f"{flow.name} reads {_list(read)} and writes to {_list(told)}."
    return in_columns([one for one in columns if one], links, name, f"Data of the flow {flow.name}", said)


def surroundings_svg(project: Project, flow: Flow, name: str) -> Markup:
    """A flow with the other flows of the project that call one of its systems; empty for a flow that names no system."""
    mine = {system for some in ends_of(flow) for system in some}
    if not mine:
        return Markup("")
    near = [one for one in project.flows if one is not flow and any(mine & set(some) for some in ends_of(one))]
    shown = [flow, *near[: MOST - 1]]
    sources: Column = []
    targets: Column = []
    middle: Column = []
    links: list[tuple[str, str]] = []
    for at, one in enumerate(shown):
        read, told = ends_of(one)
        middle.append((f"f{at}", Box(f"f{at}", one.name, one.frequency), "map" if one is flow else "system"))
        for system in read:
            _once(sources, f"s{system}", system)
            links.append((f"s{system}", f"f{at}"))
        for system in told:
            _once(targets, f"t{system}", system)
            links.append((f"f{at}", f"t{system}"))
    if len(near) >= MOST:
        middle.append(("more", Box("more", f"and {len(near) - MOST + 1:,} more"), "note"))
    said = f"{flow.name} and {len(near):,} other flows meet {_list(sorted(mine))}."
    return in_columns([one for one in (sources, middle, targets) if one], links, name, f"Around the flow {flow.name}", said)  # fmt: skip


def ends_of(flow: Flow) -> tuple[list[str], list[str]]:
    """The systems that a flow reads from, and those that it writes to, each once and in order."""
    read = (step.system for step in flow.steps if step.system and step.kind in ASKS)
    told = (step.system for step in flow.steps if step.system and step.kind in TELLS)
    return list(dict.fromkeys(read)), list(dict.fromkeys(told))


def _systems(start: str, names: Iterable[str], flow: Flow, kinds: Iterable[str]) -> Column:
    return [(f"{start}{one}", Box(one, one, "\n".join(_calls(flow, one, set(kinds)))), "system") for one in names]


def _calls(flow: Flow, system: str, kinds: set[str]) -> Iterator[str]:
    yield from dict.fromkeys(
        step.operation for step in flow.steps if step.system == system and step.kind in kinds and step.operation
    )


def _once(column: Column, key: str, title: str) -> None:
    if all(key != held for held, *_ in column):
        column.append((key, Box(key, title), "system"))


def _rules(count: int) -> str:
    return "1 rule" if count == 1 else f"{count:,} rules"


def _list(names: Iterable[str]) -> str:
    return ", ".join(names) or "nothing"
