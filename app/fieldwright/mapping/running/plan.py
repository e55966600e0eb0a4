"""A map ready to run, as plain data: it crosses to another process or another machine, and needs neither the project nor its window.

For JSON it holds the two JSON Schemas; for other media it names the schema's files, and carries them where it goes to another machine.
"""

import base64
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, cast, runtime_checkable

from attrs import Factory, evolve, frozen

from fieldwright.expression.lookups import tables_for
from fieldwright.files.errors import MissingError
from fieldwright.mapping.compile import compile_map
from fieldwright.mapping.running.further import bindings_of, require_given
from fieldwright.mapping.sides import Bench, Side
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.made import CodedSchema
from fieldwright.schema.options import PLAIN, ReadingOptions
from fieldwright.schema.xsd import XsdSchema

TIMEOUT = 10.0
"""Seconds that one record may take."""

MAX_STEPS = 50_000_000


@frozen
class End:
    """One side of a plan. ``kind`` is the kind of value that a record must be (``object``, ``array`` or empty for any)."""

    medium: str
    message: str
    kind: str = ""
    json_schema: str = ""
    """The message's JSON Schema as text; empty for XML."""
    file: str = ""
    """The schema's file, for media other than JSON."""
    reading: Mapping[str, Any] = Factory(dict)
    """How the file is read, as `ReadingOptions` are stored."""
    files: Mapping[str, bytes] = Factory(dict)
    """The schema's files by their paths, where they travel with the plan."""


@frozen
class Plan:
    """A map as data. ``bindings`` are JSON texts by name, ``tables`` the code tables' text, ``broken`` the rules that were left out, with the reason.

    ``items`` says that a record is one item of a source that is an array, and gives the items of a target that is one.
    """

    name: str
    body: str
    root_alias: str
    source: End
    target: End
    bindings: Mapping[str, str] = Factory(dict)
    tables: str = ""
    broken: Mapping[str, str] = Factory(dict)
    items: bool = False
    probes: Sequence[tuple[int, str]] = ()
    """The numbers of the joins (-1 for keys) and the expressions that count what they met, in the order of the map's probes."""
    timeout: float = TIMEOUT
    max_steps: int = MAX_STEPS

    def to_bytes(self) -> bytes:
        """The plan as JSON."""
        return json.dumps(_record(self)).encode("utf-8", "surrogatepass")

    @staticmethod
    def from_bytes(data: bytes) -> "Plan":
        """The plan of `to_bytes`."""
        held: dict[str, Any] = json.loads(data.decode("utf-8", "surrogatepass"))
        ends: dict[str, Any] = {name: _end(held[name]) for name in ("source", "target")}
        ends["probes"] = tuple((join, text) for join, text in held["probes"])
        return Plan(**{**held, **ends})

    @property
    def counts(self) -> bool:
        """Whether it depends on the numbers of records."""
        return "$sequence" in self.body

    @property
    def digest(self) -> str:
        """What tells it from other plans."""
        return hashlib.sha256(self.to_bytes()).hexdigest()


def plan_of(
    bench: Bench, *, parameters: Mapping[str, Any] | None = None, sources: Mapping[str, Any] | None = None,
    reading: Mapping[str, ReadingOptions] | None = None, items: bool = False,
) -> Plan:  # fmt: skip
    """The plan of a bench. ``sources`` are the values of the further sources by alias, ``reading`` says by alias how a schema's file is read.

    Raises `MissingError` where a schema, a required parameter or a further source that is read is not there.
    """
    source, target = ends_of(bench)
    require_given(bench, parameters or (), sources or ())
    said = reading or {}
    compiled = compile_map(bench)
    tables = tables_for(compiled.body, bench.lookups)
    return Plan(
        bench.map.name, compiled.body, source.alias, _end_of(source, said.get(source.alias, PLAIN)),
        _end_of(target, said.get(target.alias, PLAIN)), bindings_of(bench, parameters, sources),
        tables.text if tables.parts else "", dict(compiled.broken), items,
        tuple((one.join, one.text) for one in compiled.probes),
    )  # fmt: skip


def ends_of(bench: Bench) -> tuple[Side, Side]:
    """The primary source and the target. Raises `MissingError` where one is not there."""
    if bench.primary is None or bench.target is None:
        name, reason = next(iter(bench.missing.items()), ("", "its schemas are not loaded"))
        raise MissingError(
            f"the map {bench.map.name!r} cannot run: {reason or name}", mend="put the schema's file back"
        )
    return bench.primary, bench.target


def carrying(plan: Plan, bench: Bench) -> Plan:
    """The plan with the files of its schemas, so that it runs where they are not."""
    source, target = ends_of(bench)
    return evolve(plan, source=_carrying(plan.source, source), target=_carrying(plan.target, target))


def _carrying(end: End, side: Side) -> End:
    if not end.file:
        return end
    return evolve(end, files={str(path): path.read_bytes() for path in _files_of(side)})


def _files_of(side: Side) -> Iterable[Path]:
    schema = side.schema
    if isinstance(schema, XsdSchema):
        return sorted({one.file.resolve() for one in schema.index.documents} | {schema.file.resolve()})
    return [schema.file.resolve()]


def _end_of(side: Side, reading: ReadingOptions) -> End:
    schema, shape = side.schema, side.root.shape
    kind = "array" if shape.repeats else "object" if shape.types == ("object",) and not shape.nullable else ""
    if schema.medium == "xml":
        return End("xml", side.message, file=str(schema.file.resolve()), reading=_stored(reading))
    made = json.dumps(schema.json_schema_of(side.message)) if isinstance(schema, JsonSchema) else ""
    if isinstance(schema, CodedSchema):
        return End(schema.medium, side.message, kind, made, str(schema.file.resolve()), _stored(reading))
    return End(schema.medium, side.message, kind, made)


def _stored(reading: ReadingOptions) -> dict[str, Any]:
    from fieldwright.files.records import to_record

    return to_record(reading)


# --- as JSON ---------------------------------------------------------------------------------------------------------


@runtime_checkable
class _Attrs(Protocol):
    __attrs_attrs__: tuple[Any, ...]


def _record(value: Any) -> Any:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, Mapping):
        return {name: _record(one) for name, one in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, _Attrs):
        return {one.name: _record(getattr(value, one.name)) for one in value.__attrs_attrs__}
    return value


def _end(held: dict[str, Any]) -> End:
    files = {name: base64.b64decode(data) for name, data in held.pop("files").items()}
    return End(**held, files=files)
