"""OpenAPI 2.0 (Swagger), 3.0 and 3.1: the bodies of its operations and its components as messages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from fieldwright.files.json_text import escaped
from fieldwright.schema.dialects import OPENAPI_20, OPENAPI_30, OPENAPI_31, Dialect
from fieldwright.schema.documents import Document, Library, Node
from fieldwright.schema.json_schema import Entry, JsonSchema, component_entries
from fieldwright.schema.model import Message, Note
from fieldwright.schema.references import Resolver

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_VERSIONS: tuple[tuple[str, Dialect, str, str], ...] = (
    ("2.", OPENAPI_20, "OpenAPI 2.0", ""),
    ("3.0", OPENAPI_30, "OpenAPI 3.0", ""),
    ("3.1", OPENAPI_31, "OpenAPI 3.1", ""),
    ("3.", OPENAPI_31, "OpenAPI 3.1", "OpenAPI {} is read as 3.1"),
)
"""Versions by how they begin: dialect, name for people, and a note's text where it is read as another."""


def openapi_version(value: Any) -> str:
    """The version that a document states, if it is an OpenAPI document; ``3.0 guessed`` where only its form says so; else empty.

    A key ``openapi`` alone makes no OpenAPI document: the value must be a version, and paths, components or webhooks must be there.
    """
    if not isinstance(value, dict):
        return ""
    members = cast("dict[str, Any]", value)
    stated = members.get("openapi", members.get("swagger"))
    built = [key for key in ("paths", "components", "webhooks", "definitions") if isinstance(members.get(key), dict)]
    text = str(stated).strip() if isinstance(stated, (str, int, float)) and not isinstance(stated, bool) else ""
    if text.startswith(("2", "3")) and (built or isinstance(members.get("info"), dict)):
        return text if "." in text else f"{text}.0"
    known = stated is not None or "$schema" in members or "asyncapi" in members
    if not known and isinstance(members.get("paths"), dict) and (set(built) - {"paths"} or "info" in members):
        of_operations = all(str(key).startswith(("/", "x-")) for key in members["paths"])
        return "" if not of_operations else "2.0 guessed" if "definitions" in members else "3.0 guessed"
    return ""


def read_openapi(document: Document, version: str, *, root: Path | None = None) -> JsonSchema:
    """An OpenAPI document of a version that `openapi_version` gave."""
    number = version.removesuffix(" guessed")
    notes: list[Note] = []
    dialect, format_, note = next(
        ((dialect, name, note) for start, dialect, name, note in _VERSIONS if number.startswith(start)),
        (OPENAPI_31, "OpenAPI 3.1", ""),
    )
    if note:
        notes.append(Note("S12", f"{note.format(number)}.", document.origin("/openapi")))
    if version.endswith("guessed"):
        text = f"The document states no version; it is read as {format_}."
        notes.append(Note("S13", text, document.origin(""), "warning"))
    library = Library(document, root)
    resolver = Resolver(library)
    info = document.value.get("info")
    title = info.get("title") if isinstance(info, dict) else None
    name = title.strip() if isinstance(title, str) and title.strip() else document.file.stem
    entries = [*_Operations(document, resolver, dialect is OPENAPI_20).entries(), *component_entries(document)]
    return JsonSchema(library, dialect, entries, name=name, format_=format_, resolver=resolver, notes=notes)


class _Operations:
    """The bodies of a document's operations."""

    def __init__(self, document: Document, resolver: Resolver, two: bool) -> None:
        self._root = Node(document, "", document.value)
        self._resolver = resolver
        self._two = two

    def entries(self) -> Iterator[Entry]:
        for section, prefix in (("paths", ""), ("webhooks", "webhook:")):
            held = self._root.value.get(section)
            if not isinstance(held, dict):
                continue
            paths = self._root.child(section)
            for path in cast("dict[str, Any]", held):
                item = self._followed(paths.child(path))
                if item is None:
                    continue
                for method in _METHODS:
                    operation = self._member(item, method)
                    if operation is not None:
                        yield from self._operation(f"{method.upper()} {prefix}{path}", operation, item)

    def _operation(self, name: str, operation: Node, item: Node) -> Iterator[Entry]:
        text = str(operation.value.get("summary") or operation.value.get("description") or "")
        if self._two:
            yield from self._request_20(f"{name} request", operation, item, text)
        else:
            body = self._member(operation, "requestBody")
            if body is not None:
                yield from self._bodies(f"{name} request", "request", body, text)
        responses = self._member(operation, "responses")
        if responses is None:
            return
        for status in cast("dict[str, Any]", responses.value):
            response = self._member(responses, status)
            if response is None or str(status).startswith("x-"):
                continue
            said = str(response.value.get("description") or text)
            if self._two:
                if isinstance(response.value.get("schema"), dict):
                    node = response.child("schema")
                    yield Entry(Message(f"{name} response {status}", "response", said, node.origin), node)
            else:
                yield from self._bodies(f"{name} response {status}", "response", response, said)

    def _bodies(self, name: str, kind: str, body: Node, text: str) -> Iterator[Entry]:
        """One message for each media type that has a schema; the media type is named only where there are several."""
        content = self._member(body, "content")
        if content is None:
            return
        found: list[tuple[str, Node]] = []
        for media in cast("dict[str, Any]", content.value):
            entry = self._member(content, media)
            if entry is not None and isinstance(entry.value.get("schema"), (dict, bool)):
                found.append((media, entry.child("schema")))
            elif entry is not None and isinstance(entry.value.get("itemSchema"), dict):  # OpenAPI 3.2, sequences
                found.append((media, entry.child("itemSchema")))
        for media, node in found:
            full = f"{name} {media}" if len(found) > 1 else name
            yield Entry(Message(full, kind, text, node.origin), node)

    def _request_20(self, name: str, operation: Node, item: Node, text: str) -> Iterator[Entry]:
        """Swagger's body parameter, or its form fields as one object."""
        fields: dict[str, Any] = {}
        required: list[str] = []
        for parameter in (*self._parameters(operation), *self._parameters(item)):
            place = parameter.value.get("in")
            if place == "body" and isinstance(parameter.value.get("schema"), dict):
                node = parameter.child("schema")
                yield Entry(Message(name, "request", text, node.origin), node)
                return
            if place == "formData" and isinstance(parameter.value.get("name"), str):
                given = cast("dict[str, Any]", parameter.value)
                field = given["name"]
                fields.setdefault(
                    field, {key: value for key, value in given.items() if key not in ("name", "in", "required")}
                )
                if given.get("required") is True:
                    required.append(field)
        if fields:
            value = {"type": "object", "properties": fields, "required": required}
            node = Node(operation.document, f"{operation.pointer}/parameters", value)
            yield Entry(Message(name, "request", text, node.origin), node)

    def _parameters(self, owner: Node) -> Iterator[Node]:
        given = owner.value.get("parameters")
        if isinstance(given, list):
            held = owner.child("parameters")
            for index in range(len(cast("list[Any]", given))):
                found = self._followed(held.child(str(index)))
                if found is not None:
                    yield found

    def _member(self, owner: Node, key: str) -> Node | None:
        return self._followed(owner.child(key)) if isinstance(owner.value.get(key), dict) else None

    def _followed(self, node: Node) -> Node | None:
        """The object itself, past its references; None if there is none."""
        for _ in range(20):
            if not isinstance(node.value, dict):
                return None
            reference = node.value.get("$ref")
            if not isinstance(reference, str):
                return node
            found = self._resolver.resolve(node, reference)
            if not isinstance(found, Node):
                return None
            node = found
        return None


def operation_pointer(path: str, method: str) -> str:
    """The JSON pointer of an operation."""
    return f"/paths/{escaped(path)}/{method.lower()}"
