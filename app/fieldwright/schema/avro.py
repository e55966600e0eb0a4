"""Avro schemas (``.avsc``) and protocols (``.avpr``): records as messages, read as JSON without a library.

Payloads are JSON as people and most tools write it: a union's value by itself, dates and times as ISO text.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import Factory, define, frozen

from fieldwright.files.errors import UnreadableError
from fieldwright.files.json_text import escaped
from fieldwright.schema.dialects import DRAFT2020
from fieldwright.schema.documents import Document, Library
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.keywords import NOTES
from fieldwright.schema.made import Entrance, entries_of, note
from fieldwright.schema.model import Note

if TYPE_CHECKING:
    from fieldwright.schema.formats import Source

_PRIMITIVE: Mapping[str, dict[str, Any]] = {
    "null": {"type": "null"}, "boolean": {"type": "boolean"}, "string": {"type": "string"},
    "int": {"type": "integer", "minimum": -(2**31), "maximum": 2**31 - 1}, "long": {"type": "integer"},
    "float": {"type": "number"}, "double": {"type": "number"}, "bytes": {"type": "string", "format": "binary"},
}  # fmt: skip

_LOGICAL: Mapping[str, tuple[dict[str, Any], str]] = {
    "date": ({"type": "string", "format": "date"}, "days since 1970"),
    "time-millis": ({"type": "string", "format": "time"}, "milliseconds since midnight"),
    "time-micros": ({"type": "string", "format": "time"}, "microseconds since midnight"),
    "timestamp-millis": ({"type": "string", "format": "date-time"}, "milliseconds since 1970"),
    "timestamp-micros": ({"type": "string", "format": "date-time"}, "microseconds since 1970"),
    "local-timestamp-millis": ({"type": "string", "format": "date-time"}, "milliseconds, local time"),
    "local-timestamp-micros": ({"type": "string", "format": "date-time"}, "microseconds, local time"),
    "uuid": ({"type": "string", "format": "uuid"}, "text"),
    "duration": ({"type": "string", "format": "duration"}, "months, days and milliseconds"),
}
"""Logical types: what they are as JSON, and what Avro keeps."""

_NAMED = ("record", "error", "enum", "fixed")
DEPTH = 200


def is_avro(value: Any) -> bool:
    """Whether a JSON document is an Avro schema or protocol."""
    if isinstance(value, list):
        items = cast("list[Any]", value)
        return bool(items) and all(isinstance(one, (dict, str)) for one in items) and any(map(is_avro, items))
    if not isinstance(value, dict):
        return False
    members = cast("dict[str, Any]", value)
    if isinstance(members.get("protocol"), str) and isinstance(members.get("types"), list):
        return True
    told = {"record": "fields", "error": "fields", "enum": "symbols", "fixed": "size"}.get(str(members.get("type")))
    return told is not None and isinstance(members.get("name"), str) and told in members and "properties" not in members


def read_avro(source: "Source") -> JsonSchema:
    """The records of an Avro schema. Raises `UnreadableError` where there is none."""
    reader = _Reader(notes=[])
    value = source.value
    types = cast("list[Any]", value["types"]) if isinstance(value, dict) and "protocol" in value else None
    space = str(source.members.get("namespace", ""))
    if types is not None:
        for number, one in enumerate(types):
            reader.schema(one, space, f"/types/{number}", 0)
        roots: list[str] = []
    elif isinstance(value, list):
        for number, one in enumerate(cast("list[Any]", value)):
            reader.schema(one, "", f"/{number}", 0)
        roots = []
    else:
        roots = [str(reader.schema(value, "", "", 0).get("$ref", "")).removeprefix("#/$defs/")]
    if not reader.made:
        raise UnreadableError("the Avro schema has no named type", mend="choose one with a record", file=source.file)
    named = [name for name in reader.made if reader.kinds[name] in ("record", "error")] or list(reader.made)
    entrances = [
        Entrance(_short(name, named), "root" if name in roots else "component", f"/$defs/{escaped(name)}",
                 str(reader.made[name].get("description", "")))
        for name in sorted(named, key=lambda one: one not in roots)
    ]  # fmt: skip
    places = reader.places
    original = source.document
    document = Document(
        source.file,
        {"$defs": reader.made},
        lambda pointer: original.line_of(_origin(places, pointer)),
        digest=original.digest,
    )
    notes = [
        *original.notes,
        *(note("S13", text, source.file, original.line_of(at), "warning") for at, text in reader.wrong),
    ]
    library = Library(document, source.root)
    return JsonSchema(
        library, DRAFT2020, entries_of(document, entrances), name=source.file.stem, format_="Avro", notes=notes
    )


@frozen(eq=False)
class Converted:
    """An Avro schema that stands in another document, as a JSON Schema."""

    schema: dict[str, Any]
    wrong: tuple[tuple[str, str], ...]
    """What is wrong in it: pointers into the Avro schema and sentences."""
    _places: Mapping[str, str]

    def origin(self, pointer: str) -> str:
        """The pointer into the Avro schema for one of the JSON Schema."""
        return _origin(self._places, pointer)


def converted(value: Any) -> Converted | None:
    """The JSON Schema of an Avro schema, whether its type has a name or not; None for what is none."""
    reader = _Reader(notes=[])
    kind = value.get("type") if isinstance(value, dict) else value
    if not (is_avro(value) or kind in ("array", "map") or (isinstance(kind, str) and kind in _PRIMITIVE)):
        return None
    schema = reader.schema(value, "", "", 0)
    return Converted({**schema, **({"$defs": reader.made} if reader.made else {})}, tuple(reader.wrong), reader.places)


@define(eq=False)
class _Reader:
    """Makes JSON Schemas of Avro types; named ones go into ``made``, the place of everything into ``places``."""

    notes: list[Note]
    made: dict[str, dict[str, Any]] = Factory(dict)
    kinds: dict[str, str] = Factory(dict)
    places: dict[str, str] = Factory(dict)
    wrong: list[tuple[str, str]] = Factory(list)

    def schema(self, of: Any, space: str, at: str, depth: int) -> dict[str, Any]:
        if depth > DEPTH:
            self.wrong.append((at, "The schema is nested too deeply here."))
            return {}
        if isinstance(of, str):
            return self._by_name(of, space, at)
        if isinstance(of, list):
            return self._union(cast("list[Any]", of), space, at, depth)
        if not isinstance(of, dict):
            self.wrong.append((at, f"{str(of)[:40]!r} is no Avro type."))
            return {}
        members = cast("dict[str, Any]", of)
        kind = members.get("type")
        if kind in _NAMED:
            return self._named(members, str(kind), space, at, depth)
        if kind == "array":
            return {"type": "array", "items": self.schema(members.get("items"), space, f"{at}/items", depth + 1)}
        if kind == "map":
            return {
                "type": "object",
                "additionalProperties": self.schema(members.get("values"), space, f"{at}/values", depth + 1),
            }
        made = self.schema(kind, space, f"{at}/type", depth + 1)
        return self._logical(members, made)

    def _by_name(self, name: str, space: str, at: str) -> dict[str, Any]:
        if name in _PRIMITIVE:
            return dict(_PRIMITIVE[name])
        full = name if "." in name or not space else f"{space}.{name}"
        for one in (full, name):
            if one in self.made:
                return {"$ref": f"#/$defs/{escaped(one)}"}
        self.wrong.append((at, f"The type {name[:80]!r} is not defined before it is used."))
        return {NOTES: [f"The type {name[:80]!r} is not defined in this file."]}

    def _union(self, branches: list[Any], space: str, at: str, depth: int) -> dict[str, Any]:
        made = [self.schema(one, space, f"{at}/{number}", depth + 1) for number, one in enumerate(branches)]
        return made[0] if len(made) == 1 else {"anyOf": made}

    def _named(self, of: dict[str, Any], kind: str, space: str, at: str, depth: int) -> dict[str, Any]:
        name = str(of.get("name", "")) or f"{kind} without a name"
        own = name.rpartition(".")[0] if "." in name else str(of.get("namespace", space))
        full = name if "." in name or not own else f"{own}.{name}"
        made: dict[str, Any] = {"title": name.rpartition(".")[2]}
        self.made[full], self.kinds[full] = made, kind
        self.places[f"/$defs/{escaped(full)}"] = at
        if isinstance(of.get("doc"), str):
            made["description"] = of["doc"]
        if isinstance(of.get("aliases"), list) and of["aliases"]:
            made[NOTES] = [f"It was also called {', '.join(map(str, of['aliases']))}."]
        if kind == "enum":
            made |= {"type": "string", "enum": [str(one) for one in cast("list[Any]", of.get("symbols") or [])]}
        elif kind == "fixed":
            made |= self._logical(
                of, {"type": "string", "format": "binary", NOTES: [f"Exactly {of.get('size')} bytes."]}
            )
        else:
            self._fields(made, of, own, at, depth, f"/$defs/{escaped(full)}")
        return {"$ref": f"#/$defs/{escaped(full)}"}

    def _fields(self, made: dict[str, Any], of: dict[str, Any], space: str, at: str, depth: int, pointer: str) -> None:
        properties: dict[str, Any] = {}
        required: list[str] = []
        for number, name, one in _members(of.get("fields")):
            place = f"{at}/fields/{number}"
            self.places[f"{pointer}/properties/{escaped(name)}"] = place
            schema = self.schema(one.get("type"), space, f"{place}/type", depth + 1)
            if isinstance(one.get("doc"), str):
                schema["description"] = one["doc"]
            if "default" in one:
                schema["default"] = one["default"]
            else:
                required.append(name)
            if isinstance(one.get("aliases"), list) and one["aliases"]:
                schema.setdefault(NOTES, []).append(f"It was also called {', '.join(map(str, one['aliases']))}.")
            properties[name] = schema
        made |= {"type": "object", "properties": properties, **({"required": required} if required else {})}

    def _logical(self, of: dict[str, Any], made: dict[str, Any]) -> dict[str, Any]:
        logical = of.get("logicalType")
        if not isinstance(logical, str):
            return made
        if logical == "decimal":
            digits, scale = of.get("precision", "?"), of.get("scale", 0)
            return {"type": "number", "format": "decimal", NOTES: [f"A decimal of {digits} digits, {scale} of them after the point; Avro keeps it as bytes."]}  # fmt: skip
        known = _LOGICAL.get(logical)
        if known is None:
            return {**made, NOTES: [*made.get(NOTES, []), f"Its logical type is {logical[:60]}."]}
        return {**known[0], NOTES: [f"Avro keeps it as {known[1]}."]}


def _members(fields: Any) -> Iterator[tuple[int, str, dict[str, Any]]]:
    for number, one in enumerate(cast("list[Any]", fields) if isinstance(fields, list) else []):
        if isinstance(one, dict) and isinstance(one.get("name"), str):
            yield number, one["name"], cast("dict[str, Any]", one)


def _short(name: str, among: list[str]) -> str:
    """A type's name without its namespace, unless another has the same."""
    last = name.rpartition(".")[2]
    return name if sum(one.rpartition(".")[2] == last for one in among) > 1 else last


def _origin(places: Mapping[str, str], pointer: str) -> str:
    while pointer and pointer not in places:
        pointer = pointer.rpartition("/")[0]
    return places.get(pointer, "")
