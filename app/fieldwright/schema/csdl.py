"""OData metadata (CSDL in XML and JSON): entity and complex types as messages of JSON payloads, actions and functions too."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from fieldwright.files.errors import UnreadableError
from fieldwright.schema.csdl_model import Declared, Member, Model, from_json, from_xml
from fieldwright.schema.dialects import DRAFT2020
from fieldwright.schema.documents import Library, Node
from fieldwright.schema.formats import Source
from fieldwright.schema.json_schema import Entry, JsonSchema
from fieldwright.schema.keywords import NOTES
from fieldwright.schema.model import Message, Note, Origin
from fieldwright.schema.operations import HTTP, Body, Interface, Operation, Response
from fieldwright.schema.translated import Place, translated

_SIZES = {"Byte": (0, 255), "SByte": (-128, 127), "Int16": (-(2**15), 2**15 - 1), "Int32": (-(2**31), 2**31 - 1)}
_PRIMITIVES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "String": {"type": "string"},
        "Boolean": {"type": "boolean"},
        **{name: {"type": "integer", "minimum": low, "maximum": high} for name, (low, high) in _SIZES.items()},
        "Int64": {"type": "integer"},
        "Decimal": {"type": "number"},
        "Double": {"type": "number"},
        "Single": {"type": "number"},
        "Date": {"type": "string", "format": "date"},
        "DateTimeOffset": {"type": "string", "format": "date-time"},
        "DateTime": {"type": "string", "format": "date-time"},
        "TimeOfDay": {"type": "string", "format": "time"},
        "Time": {"type": "string", "format": "duration"},
        "Duration": {"type": "string", "format": "duration"},
        "Guid": {"type": "string", "format": "uuid"},
        "Binary": {"type": "string", "contentEncoding": "base64url"},
        "Stream": {"type": "string", "contentEncoding": "base64url"},
        "EntityType": {"type": "object"},
        "ComplexType": {"type": "object"},
    }
)
"""JSON Schemas of the types of namespace Edm; of geography and geometry, GeoJSON objects; any value for the rest."""

_OLD = "Payloads of versions 2 and 3 write decimals and 64-bit numbers as text, and dates as /Date(...)/."


def read_csdl_xml(source: Source) -> JsonSchema:
    """The metadata document of an OData service, in XML."""
    return _schema(source, from_xml(source.element), source.data)


def read_csdl_json(source: Source) -> JsonSchema:
    """The metadata document of an OData service, in JSON."""
    return _schema(source, from_json(source.document), source.data)


def _schema(source: Source, model: Model, data: bytes) -> JsonSchema:
    if not model.declared:
        raise UnreadableError(
            "the metadata declares no types", mend="choose the service's whole $metadata document", file=source.file
        )
    made = _Maker(model)
    value = made.value()
    document = translated(source.file, value, made.place_of, digest=hashlib.sha256(data).digest())
    notes = [Note("S12", _OLD, Origin(source.file))] if model.version.startswith(("1", "2", "3")) else []
    for text in made.missing.values():
        notes.append(Note("S10", text, Origin(source.file), "warning"))
    entries: list[Entry] = []
    for name, kind, key, text in made.messages:
        node = Node(document, "", value).child("$defs", key)
        entries.append(Entry(Message(name, kind, text, node.origin), node))
    version = model.version if model.version.startswith("4") else "2.0 or 3.0"
    return JsonSchema(
        Library(document, source.root), DRAFT2020, entries, name=model.declared[0].namespace or source.file.stem,
        format_=f"OData {version}", notes=notes, interface=lambda: Interface(HTTP, operations=tuple(made.operations(source))),
    )  # fmt: skip


class _Maker:
    """Makes a JSON Schema of a model."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._types = {
            one.qualified: one for one in model.declared if one.kind not in ("Action", "Function", "FunctionImport")
        }
        self._derived: dict[str, list[Declared]] = {}
        for one in self._types.values():
            self._derived.setdefault(one.base, []).append(one)
        self._places: dict[str, Place] = {}
        self._names: dict[str, str] = {}
        self.missing: dict[str, str] = {}
        self.messages: list[tuple[str, str, str, str]] = []
        """Name, kind, definition, description."""

    def place_of(self, pointer: str) -> Place:
        """The place of the nearest part that was declared."""
        while pointer and pointer not in self._places:
            pointer = pointer.rpartition("/")[0]
        return self._places.get(pointer, (0, ""))

    def value(self) -> dict[str, Any]:
        """The JSON Schema, its definitions by qualified name."""
        definitions: dict[str, Any] = {}
        for one in self._model.declared:
            key = self._key(one, definitions)
            self._places[f"/$defs/{key}"] = one.place
            make = _KINDS.get(one.kind)
            if make is not None:
                definitions[key] = make(self, one, key)
            else:
                self._operation(one, key, definitions)
        for kind in ("EntityType", "ComplexType"):
            for one in self._types.values():
                if one.kind == kind:
                    self._listed(one.name, one.namespace, "type", one.qualified, one.description, one.qualified)
        for one in self._model.declared:
            for what, part in (("request", "request"), ("parameters", "parameters"), ("response", "response")):
                key = f"{one.qualified}|{part}"
                if key in definitions and one.kind not in _KINDS:
                    self._listed(f"{one.name} {what}", one.namespace, what, key, one.description, key)
        return {"$defs": definitions}

    def _key(self, one: Declared, taken: Mapping[str, Any]) -> str:
        return one.qualified if one.qualified not in taken else f"{one.qualified}|{len(taken)}"

    def _listed(self, name: str, namespace: str, kind: str, key: str, text: str, at: str) -> None:
        unique = name if name not in self._names.values() else f"{namespace}.{name}"
        self._names[at] = unique
        self.messages.append((unique, kind, key, text))

    # --- types -------------------------------------------------------------------------------------------------------

    def structured(self, one: Declared, key: str) -> dict[str, Any]:
        """An entity or complex type."""
        made = self._object(key, one.members, one.keys)
        if one.description:
            made["description"] = one.description
        if one.open:
            made["additionalProperties"] = True
            made[NOTES] = ["The type is open: it may have more properties."]
        if one.base in self._types:
            made["allOf"] = [{"$ref": f"#/$defs/{one.base}"}]
        elif one.base:
            made[NOTES] = [self._unknown(one.base)]
        derived = list(self._below(one.qualified))
        if derived:
            mapping = {f"#{each.qualified}": f"#/$defs/{each.qualified}" for each in derived}
            made["discriminator"] = {"propertyName": "@odata.type", "mapping": mapping}
        return made

    def enumeration(self, one: Declared, _: str) -> dict[str, Any]:
        """An enumeration: its names are what payloads have."""
        made: dict[str, Any] = {"type": "string"}
        if one.description:
            made["description"] = one.description
        if one.flags:
            names = ", ".join(name for name, _ in one.values)
            made[NOTES] = [f"One or several of these, separated by commas: {names}."]
        elif one.values:
            made["enum"] = [name for name, _ in one.values]
        return made

    def defined(self, one: Declared, _: str) -> dict[str, Any]:
        """A type definition: a primitive type with facets."""
        made = self._typed(one.base, one.members[0].facets if one.members else {})
        return {**made, "description": one.description} if one.description else made

    def _below(self, name: str, seen: frozenset[str] = frozenset()) -> Iterator[Declared]:
        for one in self._derived.get(name, ()):
            if one.qualified not in seen and one.qualified != name:
                yield one
                yield from self._below(one.qualified, seen | {one.qualified, name})

    def _object(self, key: str, members: list[Member], keys: tuple[str, ...] = ()) -> dict[str, Any]:
        properties: dict[str, Any] = {}
        required: list[str] = []
        for one in members:
            properties[one.name] = self._member(one)
            self._places[f"/$defs/{key}/properties/{one.name}"] = one.place
            needed = not one.nullable and one.default is None and not one.type.startswith("Collection(")
            if not one.navigation and (needed or one.name in keys):
                required.append(one.name)
        return {"type": "object", "properties": properties, "required": required}

    def _member(self, one: Member) -> dict[str, Any]:
        made: dict[str, Any] = self._typed(one.type, one.facets)
        array = made.get("type") == "array"
        if one.nullable and not array:
            if isinstance(made.get("type"), str):
                made["type"] = [made["type"], "null"]
            elif "$ref" in made:
                either: list[Any] = [made, {"type": "null"}]
                made = dict[str, Any](anyOf=either)
        said = {"title": one.title, "description": one.description, "default": one.default}
        made |= {key: value for key, value in said.items() if value not in ("", None)}
        if one.read_only:
            made["readOnly"] = True
        if one.navigation:
            made.setdefault(NOTES, []).append(
                "A navigation: payloads have it where it was asked for with $expand, or sent along."
            )
        return made

    def _typed(self, name: str, facets: Mapping[str, Any]) -> dict[str, Any]:
        if name.startswith("Collection(") and name.endswith(")"):
            return {"type": "array", "items": self._typed(name[11:-1], facets)}
        if name in self._types:
            return {"$ref": f"#/$defs/{name}"}
        if not name.startswith("Edm."):
            return {NOTES: [self._unknown(name)]}
        short = name[4:]
        if short.startswith(("Geography", "Geometry")):
            return {"type": "object", NOTES: ["A GeoJSON object."]}
        made = dict(_PRIMITIVES.get(short, {}))
        longest, precision, scale = (_whole(facets.get(key)) for key in ("MaxLength", "Precision", "Scale"))
        if longest is not None and made.get("type") == "string":
            made["maxLength"] = longest
        if short == "Decimal":
            made |= {k: v for k, v in (("totalDigits", precision), ("fractionDigits", scale)) if v is not None}
        elif precision is not None:
            made[NOTES] = [f"Seconds have up to {precision} digits behind the point."]
        return made

    def _unknown(self, name: str) -> str:
        where = f", perhaps in {self._model.references[0][:120]}" if self._model.references else ""
        text = f"The type {name[:120]!r} is not declared here{where}; any value is taken."
        if len(self.missing) < 1000:
            self.missing[name] = text
        return text

    # --- operations --------------------------------------------------------------------------------------------------

    def _operation(self, one: Declared, key: str, definitions: dict[str, Any]) -> None:
        if one.members:
            part = f"{key}|{'request' if one.kind == 'Action' else 'parameters'}"
            definitions[part] = self._object(part, one.members)
            self._places[f"/$defs/{part}"] = one.place
        if one.result is not None:
            part = f"{key}|response"
            result = self._member(one.result)
            whole = one.result.type in self._types and self._types[one.result.type].kind in (
                "EntityType",
                "ComplexType",
            )
            definitions[part] = result if whole else {"type": "object", "properties": {"value": result}}
            self._places[f"/$defs/{part}"] = one.place

    def operations(self, source: Source) -> Iterator[Operation]:
        """What the service's container offers: sets and singletons to read and write, imported actions and functions."""
        for kind, name, type_, (line, pointer) in self._model.sets:
            origin = Origin(source.file, line, pointer)
            if kind in ("EntitySet", "Singleton"):
                message = self._names.get(type_, "")
                answer = (Response("200", bodies=(Body(message, "application/json"),)),)
                yield Operation("GET", f"/{name}", summary=kind, responses=answer, origin=origin, name=f"GET /{name}")
                method = "POST" if kind == "EntitySet" else "PATCH"
                sent = (Body(message, "application/json"),)
                yield Operation(
                    method,
                    f"/{name}",
                    summary=kind,
                    requests=sent,
                    responses=answer,
                    origin=origin,
                    name=f"{method} /{name}",
                )
            else:
                sent = self._names.get(f"{type_}|request", "")
                got = self._names.get(f"{type_}|response", "")
                method = "POST" if kind == "ActionImport" else "GET"
                yield Operation(
                    method, f"/{name}", id=name, summary=kind, name=f"{method} /{name}",
                    parameters_message=self._names.get(f"{type_}|parameters", ""),
                    requests=(Body(sent, "application/json"),) if sent else (),
                    responses=(Response("200", bodies=(Body(got, "application/json"),)),) if got else (), origin=origin,
                )  # fmt: skip


_KINDS: Mapping[str, Callable[[_Maker, Declared, str], dict[str, Any]]] = MappingProxyType(
    {
        "EntityType": _Maker.structured,
        "ComplexType": _Maker.structured,
        "EnumType": _Maker.enumeration,
        "TypeDefinition": _Maker.defined,
    }
)
"""How declarations become definitions; actions and functions become several."""


def _whole(text: Any) -> int | None:
    try:
        return int(text)
    except (TypeError, ValueError):
        return None
