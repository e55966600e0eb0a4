"""GraphQL SDL: the operations' arguments and results, and all types, as messages. Needs the library of the extra ``graphql``."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from fieldwright.files.errors import RefusedError, SyntaxProblemError, UnreadableError
from fieldwright.files.json_text import escaped
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.keywords import NOTES
from fieldwright.schema.made import Entrance, made_schema, needed, note
from fieldwright.schema.model import Note

if TYPE_CHECKING:
    from fieldwright.schema.formats import Source

TOKENS = 1_000_000
"""The most tokens of a file."""

_SCALARS: Mapping[str, dict[str, Any]] = {
    "Int": {"type": "integer", "minimum": -(2**31), "maximum": 2**31 - 1}, "Float": {"type": "number"}, "String": {"type": "string"},
    "Boolean": {"type": "boolean"}, "ID": {"type": ["string", "integer"]},
}  # fmt: skip
_FORMATS: Mapping[str, str] = {"date": "date", "datetime": "date-time", "time": "time", "uuid": "uuid", "duration": "duration",
                               "uri": "uri", "url": "uri", "email": "email", "emailaddress": "email"}  # fmt: skip
"""Custom scalars whose name says what they are."""

_OPERATIONS = ("query", "mutation", "subscription")


def read_graphql(source: "Source") -> JsonSchema:
    """The operations and types of a GraphQL schema. Raises a `FieldwrightError`, also where the library is missing."""
    graphql = needed("graphql", "graphql", source.file, what="GraphQL")
    try:
        parsed = graphql.parse(source.text, max_tokens=TOKENS)
    except graphql.GraphQLSyntaxError as error:
        line = error.locations[0].line if error.locations else 0
        problem = error.message.removeprefix("Syntax Error: ").rstrip(".")
        raise SyntaxProblemError(problem, mend="choose a GraphQL schema (SDL)", file=source.file, line=line) from None
    except RecursionError:
        raise RefusedError("the file is nested too deeply", file=source.file) from None
    reader = _Reader(source, parsed.definitions)
    if not reader.types:
        raise UnreadableError("the file defines no type", mend="choose the schema, not a query", file=source.file)
    entrances = [*reader.operations(), *reader.components()]
    return made_schema(
        source.file, source.data, {"$defs": reader.made}, entrances, format_="GraphQL", lines=reader.lines, notes=reader.notes,
        root=source.root,
    )  # fmt: skip


class _Reader:
    def __init__(self, source: "Source", definitions: Any) -> None:
        self._source = source
        self.types: dict[str, Any] = {}
        self.made: dict[str, Any] = {}
        self.lines: dict[str, int] = {}
        self.notes: list[Note] = []
        self._fields: dict[str, list[Any]] = {}
        self._values: dict[str, list[Any]] = {}
        self._roots = {name: name.capitalize() for name in _OPERATIONS}
        for one in definitions:
            self._take(one)
        for name, one in self.types.items():
            pointer = f"/$defs/{escaped(name)}"
            self.lines[pointer] = _line(one)
            self.made[name] = self._type(name, one, pointer)

    def _take(self, one: Any) -> None:
        """Keeps a definition; extensions are added to what they extend."""
        if one.kind in ("schema_definition", "schema_extension"):
            for operation in one.operation_types or ():
                self._roots[operation.operation.value] = operation.type.name.value
        elif one.kind.endswith(("type_definition", "type_extension")):
            name = one.name.value
            if name not in self.types or one.kind.endswith("definition"):
                self.types[name] = one
            self._fields.setdefault(name, []).extend(getattr(one, "fields", None) or ())
            values = getattr(one, "values", None) or getattr(one, "types", None) or ()
            self._values.setdefault(name, []).extend(values)
        elif one.kind != "directive_definition":
            self.notes.append(
                note("S12", f"A {one.kind.replace('_', ' ')} is no type and not shown.", self._source.file, _line(one))
            )

    def operations(self) -> Iterator[Entrance]:
        for operation in _OPERATIONS:
            root = self._roots[operation]
            for field in self._fields.get(root, ()):
                name, described = field.name.value, _described(field)
                if field.arguments:
                    key = f"{operation} {name} arguments"
                    self.lines[f"/$defs/{escaped(key)}"] = _line(field)
                    self.made[key] = self._object(field.arguments, f"/$defs/{escaped(key)}")
                    yield Entrance(key, "request", f"/$defs/{escaped(key)}", described)
                key = f"{operation} {name} result"
                self.lines[f"/$defs/{escaped(key)}"] = _line(field)
                self.made[key] = self._of(field.type)
                yield Entrance(key, "response", f"/$defs/{escaped(key)}", described)

    def components(self) -> Iterator[Entrance]:
        for name, one in self.types.items():
            if name not in self._roots.values() and not one.kind.startswith(("scalar", "enum")):
                yield Entrance(name, "component", f"/$defs/{escaped(name)}", _described(one))

    def _type(self, name: str, one: Any, pointer: str) -> dict[str, Any]:
        kind = one.kind.split("_")[0]
        made: dict[str, Any] = {"title": name}
        if _described(one):
            made["description"] = _described(one)
        if kind == "scalar":
            format_ = _FORMATS.get(name.lower())
            return {
                **made,
                **({"type": "string", "format": format_} if format_ else {NOTES: [f"A scalar of its own: {name}."]}),
            }
        if kind == "enum":
            values = self._values[name]
            meanings = {value.name.value: _described(value) for value in values if _described(value)}
            enum = [value.name.value for value in values]
            return {**made, "type": "string", "enum": enum, **({"x-enum-descriptions": meanings} if meanings else {})}
        if kind == "union":
            return {**made, "oneOf": [self._by_name(value.name.value) for value in self._values[name]]}
        made |= self._object(self._fields[name], pointer)
        if kind == "interface":
            inside = [other for other, of in self.types.items()
                      if any(i.name.value == name for i in getattr(of, "interfaces", None) or ())]  # fmt: skip
            if inside:
                made[NOTES] = [f"Types that have it: {', '.join(inside)}."]
        return made

    def _object(self, members: Any, pointer: str) -> dict[str, Any]:
        properties: dict[str, Any] = {}
        required: list[str] = []
        for one in members:
            name = one.name.value
            self.lines[f"{pointer}/properties/{escaped(name)}"] = _line(one)
            made = self._of(one.type)
            if _described(one):
                made["description"] = _described(one)
            default = getattr(one, "default_value", None)
            if default is not None:
                made["default"] = _constant(default)
            for directive in one.directives or ():
                if directive.name.value == "deprecated":
                    made["deprecated"] = True
            arguments = getattr(one, "arguments", None)
            if arguments:
                shown = ", ".join(argument.name.value for argument in arguments)
                made.setdefault(NOTES, []).append(f"It takes arguments: {shown}.")
            properties[name] = made
            if one.type.kind == "non_null_type" and default is None:
                required.append(name)
        return {"type": "object", "properties": properties, **({"required": required} if required else {})}

    def _of(self, type_: Any) -> dict[str, Any]:
        if type_.kind == "non_null_type":
            return self._not_null(type_.type)
        made = self._not_null(type_)
        if "$ref" in made:
            return {"anyOf": [made, {"type": "null"}]}
        if "type" in made:
            types = made["type"]
            made["type"] = [*(types if isinstance(types, list) else [types]), "null"]
        return made

    def _not_null(self, type_: Any) -> dict[str, Any]:
        if type_.kind == "list_type":
            return {"type": "array", "items": self._of(type_.type)}
        return self._by_name(type_.name.value)

    def _by_name(self, name: str) -> dict[str, Any]:
        if name in self.types:
            return {"$ref": f"#/$defs/{escaped(name)}"}
        if name in _SCALARS:
            return dict(_SCALARS[name])
        text = f"The type {name!r} is not defined in this file."
        self.notes.append(note("S13", text, self._source.file, 0, "warning"))
        return {NOTES: [text]}


def _line(node: Any) -> int:
    named = getattr(node, "name", None) or node  # a description stands before the name
    return named.loc.start_token.line if named.loc else 0


def _described(node: Any) -> str:
    return node.description.value if getattr(node, "description", None) else ""


def _constant(node: Any) -> Any:
    match node.kind:
        case "list_value":
            return [_constant(one) for one in node.values]
        case "object_value":
            return {one.name.value: _constant(one.value) for one in node.fields}
        case "int_value":
            return int(node.value)
        case "float_value":
            return float(node.value)
        case "null_value":
            return None
        case _:
            return node.value
