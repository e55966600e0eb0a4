"""O10 to O12, O22 to O24: steps that name what there is not, names that are there twice, and steps that say too little."""

from collections import Counter
from collections.abc import Iterable, Iterator

from fieldwright.mapping.findings import Finding, finding
from fieldwright.project.operations.around import Around
from fieldwright.project.operations.calls import nearest_operation, offered, operation_of
from fieldwright.project.operations.near import near
from fieldwright.project.operations.places import FLOWS, USE_CASES, flow_place, said, step_words
from fieldwright.project.operations.secrets import LEFT_OUT
from fieldwright.project.use_cases import Flow, Step

_MOST = 5


def unknown_system(around: Around, flow: Flow, at: int, step: Step) -> Iterator[Finding]:
    """O10."""
    if step.system and step.system not in around.project.schemas:
        yield _step(flow, "O10", at, step, f"the project has no schema {step.system!r}", near(step.system, around.project.schemas), around.project.schemas)  # fmt: skip


def unknown_operation(around: Around, flow: Flow, at: int, step: Step) -> Iterator[Finding]:
    """O11: only of schemas that describe operations."""
    interface = around.interfaces.get(step.system)
    if interface is None or not interface.operations or step.operation in ("", LEFT_OUT):
        return
    if operation_of(interface, step.operation) is None:
        like = nearest_operation(interface, step.operation)
        message = f"{step.system} has no operation {step.operation!r}"
        yield _step(flow, "O11", at, step, message, like, offered(interface, _MOST))


def unknown_map(around: Around, flow: Flow, at: int, step: Step) -> Iterator[Finding]:
    """O12."""
    if step.map and step.map not in around.map_names:
        names = [one.name for one in around.project.maps]
        yield _step(flow, "O12", at, step, f"the project has no map {step.map!r}", near(step.map, names), names)


def says_too_little(_around: Around, flow: Flow, at: int, step: Step) -> Iterator[Finding]:
    """O24: a step that maps with no map, or calls no system."""
    if step.kind == "map" and not step.map:
        yield _step(flow, "O24", at, step, "it maps, and does not say with which map", "", ())
    if step.kind in ("retrieve", "send") and not step.system and not said(step.operation):
        way = "it does not say which system it retrieves from", "it does not say which system it sends to"
        yield _step(flow, "O24", at, step, way[step.kind == "send"], "", ())


STEP_CHECKS = (unknown_system, unknown_operation, unknown_map, says_too_little)


def no_steps(flow: Flow) -> Iterator[Finding]:
    """O23."""
    yield finding("O23", f"flow {flow.name}: it has no steps yet", sources=(flow_place(flow, "steps"),))


def twice(around: Around) -> Iterator[Finding]:
    """O22: ids of use cases and names of flows that are there more than once."""
    yield from _twice("use case", USE_CASES, (one.id for one in around.project.use_cases))
    yield from _twice("flow", FLOWS, (one.name for one in around.project.flows))


def _twice(noun: str, where: str, names: Iterable[str]) -> Iterator[Finding]:
    for name, count in Counter(names).items():
        if count > 1:
            yield finding("O22", f"{noun} {name}: {count:,} of them are called so", sources=(f"/{where}/{name}",))


def _step(flow: Flow, id_: str, at: int, step: Step, message: str, like: str, names: Iterable[str]) -> Finding:
    listed = [*names][: _MOST + 1]
    shown = ", ".join(listed[:_MOST])
    there = f"There is {shown}." if len(listed) == 1 else f"There are {shown}." if listed else ""
    there = f"There are {shown} and more." if len(listed) > _MOST else there
    mend = f"Did you mean {like}?" if like else there
    return finding(
        id_, f"flow {flow.name}: {step_words(at, step)}: {message}", mend=mend, sources=(flow_place(flow, "steps", at),), instead=like
    )  # fmt: skip
