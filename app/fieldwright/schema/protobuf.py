"""Protobuf: the messages of a ``.proto`` file and of those it imports inside its folder; payloads are protobuf's JSON.

Fields have their JSON names (``specVersion`` for ``spec_version``); 64-bit integers may be text, as protobuf writes them in JSON.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldwright.files.errors import FieldwrightError, UnreadableError
from fieldwright.files.json_text import escaped
from fieldwright.files.path_guard import inside
from fieldwright.files.reading import decoded, read_bytes
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.keywords import CHOICE, NOTES
from fieldwright.schema.made import Entrance, made_schema, note
from fieldwright.schema.model import Note
from fieldwright.schema.proto_text import Declared, Member, ProtoFile, parsed_proto

if TYPE_CHECKING:
    from fieldwright.schema.formats import Source

_INT = {"type": "integer", "minimum": -(2**31), "maximum": 2**31 - 1}
_UINT = {"type": "integer", "minimum": 0, "maximum": 2**32 - 1}
_LONG = {"type": ["integer", "string"]}

_SCALARS: Mapping[str, dict[str, Any]] = {
    "double": {"type": "number"}, "float": {"type": "number"}, "bool": {"type": "boolean"}, "string": {"type": "string"},
    "bytes": {"type": "string", "format": "byte"}, "int32": _INT, "sint32": _INT, "sfixed32": _INT, "uint32": _UINT, "fixed32": _UINT,
    "int64": _LONG, "sint64": _LONG, "sfixed64": _LONG, "uint64": _LONG, "fixed64": _LONG,
}  # fmt: skip

_KNOWN: Mapping[str, dict[str, Any]] = {
    "Timestamp": {"type": "string", "format": "date-time"}, "Duration": {"type": "string"}, "FieldMask": {"type": "string"},
    "Struct": {"type": "object", "additionalProperties": True}, "Value": {}, "ListValue": {"type": "array", "items": {}},
    "Any": {"type": "object", "properties": {"@type": {"type": "string"}}, "additionalProperties": True},
    "Empty": {"type": "object"}, "NullValue": {"type": "null"},
    "DoubleValue": {"type": ["number", "null"]}, "FloatValue": {"type": ["number", "null"]},
    "BoolValue": {"type": ["boolean", "null"]}, "StringValue": {"type": ["string", "null"]},
    "BytesValue": {"type": ["string", "null"], "format": "byte"}, "Int32Value": {"type": ["integer", "null"]},
    "UInt32Value": {"type": ["integer", "null"]}, "Int64Value": {"type": ["integer", "string", "null"]},
    "UInt64Value": {"type": ["integer", "string", "null"]},
}  # fmt: skip
"""Messages of ``google.protobuf`` that have a JSON form of their own."""

FILES = 500


def read_proto(source: "Source") -> JsonSchema:
    """The messages of a ``.proto`` file. Raises a `FieldwrightError`."""
    made = _Reader(source.file, source.root or source.file.parent)
    main = made.add(source.text, source.file)
    own = [one for one in main.declared if one.kind == "message"]
    if not own:
        raise UnreadableError(
            "the file declares no message", mend="choose the file with the messages", file=source.file
        )
    schemas = {name: made.schema_of(one) for name, one in made.types.items()}
    prefix = f"{main.package}." if main.package else ""
    entrances = [
        Entrance(one.name.removeprefix(prefix), "component", f"/$defs/{escaped(one.name)}", one.comment) for one in own
    ]
    return made_schema(
        source.file, source.data, {"$defs": schemas}, entrances, format_=f"Protobuf {main.syntax}", lines=made.lines,
        notes=made.notes, root=source.root,
    )  # fmt: skip


class _Reader:
    def __init__(self, file: Path, root: Path) -> None:
        self.file = file
        self.root = root
        self.types: dict[str, Declared] = {}
        self.lines: dict[str, int] = {}
        self.notes: list[Note] = []
        self._files: set[Path] = set()

    def add(self, text: str, file: Path) -> ProtoFile:
        """Reads a file, and those that it imports."""
        self._files.add(file.resolve())
        made = parsed_proto(text, file)
        for what, line in made.skipped:
            self.notes.append(note("S12", f"{what} is no message and not shown.", file, line))
        for one in made.declared:
            self.types.setdefault(one.name, one)
        for path, line in made.imports:
            if not path.startswith("google/protobuf/"):
                self._import(path, file, line)
        return made

    def _import(self, path: str, file: Path, line: int) -> None:
        for base in dict.fromkeys((self.root, file.parent, *file.resolve().parents)):
            try:
                found = inside(self.root, base, path)
                if found.resolve() in self._files or len(self._files) >= FILES:
                    return
                data = read_bytes(found)
            except FieldwrightError:
                continue
            self.add(decoded(data, found), found)
            return
        text = f"The import {path!r} is not in this folder; its messages are shown without fields."
        self.notes.append(note("S13", text, file, line, "warning"))

    def schema_of(self, of: Declared) -> dict[str, Any]:
        """The JSON Schema of a message or enum."""
        pointer = f"/$defs/{escaped(of.name)}"
        self.lines[pointer] = of.line
        made: dict[str, Any] = {"title": of.name.rpartition(".")[2]}
        if of.comment:
            made["description"] = of.comment
        if of.kind == "enum":
            values = [name for name, _ in of.values]
            meanings = {name: comment for name, comment in of.values if comment}
            return {**made, "type": "string", "enum": values, **({"x-enum-descriptions": meanings} if meanings else {})}
        properties: dict[str, Any] = {}
        required: list[str] = []
        groups: dict[str, list[str]] = {}
        for one in of.members:
            if one.oneof:
                groups.setdefault(one.oneof, []).append(_json_name(one))
        for one in of.members:
            name = _json_name(one)
            self.lines[f"{pointer}/properties/{escaped(name)}"] = one.line
            properties[name] = self._member(one, of, groups)
            if one.label == "required":
                required.append(name)
        return {**made, "type": "object", "properties": properties, **({"required": required} if required else {})}

    def _member(self, one: Member, of: Declared, groups: Mapping[str, list[str]]) -> dict[str, Any]:
        made: dict[str, Any] = self._type(one.type, of.name, one.line)
        if one.label == "map":
            made = {"type": "object", "additionalProperties": made}
        elif one.label == "repeated":
            made = {"type": "array", "items": made}
        said: list[str] = []
        name = _json_name(one)
        if name != one.name:
            said.append(f"It is called {one.name} in the .proto file.")
        if one.oneof:
            made[CHOICE] = [one.oneof, name]
            said.append(f"Only one of {', '.join(groups[one.oneof])} may be set (oneof {one.oneof}).")
        if "default" in one.options:
            made["default"] = one.options["default"]
        if one.options.get("deprecated") == "true":
            made["deprecated"] = True
        if one.comment:
            made["description"] = one.comment
        return {**made, **({NOTES: said} if said else {})}

    def _type(self, name: str, scope: str, line: int) -> dict[str, Any]:
        if name in _SCALARS:
            return dict(_SCALARS[name])
        full = name.lstrip(".")
        known = _KNOWN.get(full.rpartition(".")[2])
        if full.startswith("google.protobuf.") and known is not None:
            return dict(known)
        while True:  # from the innermost scope outwards
            candidate = f"{scope}.{full}" if scope and not name.startswith(".") else full
            if candidate in self.types:
                return {"$ref": f"#/$defs/{escaped(candidate)}"}
            if not scope or name.startswith("."):
                break
            scope = scope.rpartition(".")[0]
        self.notes.append(
            note("S13", f"The type {name!r} is not declared in the files that were read.", self.file, line, "warning")
        )
        return {NOTES: [f"The type {name!r} is not declared in the files that were read."]}


def _json_name(one: Member) -> str:
    given = one.options.get("json_name")
    return given or re.sub(r"_+([A-Za-z0-9])", lambda found: found[1].upper(), one.name)
