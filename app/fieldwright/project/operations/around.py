"""What checks of use cases and flows look at: the project, what its schemas' interfaces offer, and what its maps touch."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from functools import cached_property

from attrs import Factory, field, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.checks.personal import is_personal
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.project.operations.calls import operation_of
from fieldwright.project.use_cases import Flow, Step
from fieldwright.schema.model import Schema
from fieldwright.schema.operations import Interface, Operation, interface_of

Read = Mapping[str, Collection[str]]
"""The paths that a map's rules read, by the alias of the source."""


@frozen(eq=False, slots=False)
class Around:
    """A project with its interfaces, by the schema's name, and its maps with what they read."""

    project: Project
    interfaces: Mapping[str, Interface] = Factory(dict)
    benches: Mapping[str, Bench] = Factory(dict)
    reads: Mapping[str, Read] = Factory(dict)
    _personal: dict[str, tuple[str, ...]] = field(factory=dict, init=False)

    @cached_property
    def map_names(self) -> frozenset[str]:
        """The names of the maps."""
        return frozenset(one.name for one in self.project.maps)

    def operation(self, step: Step) -> Operation | None:
        """The operation that a step calls; None where it calls none that is known."""
        interface = self.interfaces.get(step.system)
        return operation_of(interface, step.operation) if interface is not None and step.operation else None

    def calls(self, flow: Flow) -> Iterator[tuple[int, Step, Operation]]:
        """The steps of a flow that call an operation that is known."""
        for at, step in enumerate(flow.steps):
            found = self.operation(step)
            if found is not None:
                yield at, step, found

    def personal(self, map_name: str) -> tuple[str, ...]:
        """The fields about people that a map reads or fills, as messages name them."""
        if map_name not in self._personal:
            bench = self.benches.get(map_name)
            self._personal[map_name] = tuple(dict.fromkeys(_personal(bench, self.reads.get(map_name, {})))) if bench else ()  # fmt: skip
        return self._personal[map_name]


def _personal(bench: Bench, reads: Read) -> Iterator[str]:
    if bench.target is not None:
        for rule in bench.map.rules:
            found = bench.target.field(rule.target) if not rule.decision else None
            if found is not None and is_personal(found):
                yield rule.target
    for side in bench.sources:
        for path in reads.get(side.alias, ()):
            found = side.field(path)
            if found is not None and is_personal(found):
                yield path


def called_schemas(project: Project, get: Callable[[str], Schema]) -> dict[str, Schema]:
    """The schemas whose operations flows call, by name. ``get`` gives a schema by its name in the project; one that cannot be read is left out."""
    wanted = {step.system for flow in project.flows for step in flow.steps if step.operation}
    found: dict[str, Schema] = {}
    for name in project.schemas:
        if name in wanted:
            with suppress(FieldwrightError):
                found[name] = get(name)
    return found


def around(
    project: Project, get: Callable[[str], Schema], benches: Mapping[str, Bench], reads: Mapping[str, Read]
) -> Around:
    """What is known around a project's flows; ``get`` as in `called_schemas`."""
    interfaces = {name: interface_of(schema) for name, schema in called_schemas(project, get).items()}
    return Around(project, interfaces, benches, reads)
