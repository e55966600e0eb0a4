"""The operations of an OpenAPI document: their messages, and what the pages about flows ask of them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import Factory, define

from fieldwright.schema.documents import Document, Node
from fieldwright.schema.json_schema import Entry
from fieldwright.schema.model import Message, Note
from fieldwright.schema.openapi_interface import (
    about_of,
    documentation_of,
    encodings_of,
    places_of,
    schemes_of,
    stability_of,
    sunset_of,
    tags_of,
)
from fieldwright.schema.openapi_parts import PAYLOADS, Parts, is_required
from fieldwright.schema.openapi_security import requirements, scheme_texts, servers
from fieldwright.schema.operations import HTTP, Body, Interface, Link, Operation, Parameter, Response
from fieldwright.schema.overlay import finishing
from fieldwright.schema.paths import join, quoted
from fieldwright.schema.references import Resolver
from fieldwright.schema.translated import from_sample

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_SECTIONS = (
    ("paths", "", "operation"),
    ("webhooks", "webhook:", "webhook"),
    ("x-webhooks", "webhook:", "webhook"),
)
"""Where path items stand, what stands before their names, and what their operations are."""

_SENT = (
    ("multipart/", "Sent as {media}: each field is a part."),
    ("application/x-www-form-urlencoded", "Sent as a form ({media})."),
    ("xml", "Sent as XML ({media}); the fields are those of the schema, without its names for XML."),
)
"""What is said of payloads that are no JSON, by what their media type contains."""

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")

_CALLBACKS_DEEP = 2


@define(eq=False)
class _Found:
    """An operation and the names of its messages."""

    name: str
    method: str
    path: str
    kind: str
    node: Node
    items: list[Node]
    owner: str = ""
    callback: str = ""
    parameters: list[Node] | None = None
    parameters_message: str = ""
    requests: list[Body] = Factory(list)
    request: Node | None = None
    responses: list[tuple[str, Node, list[Body], str]] = Factory(list)


class Operations:
    """Reads the operations of a document, once."""

    def __init__(self, document: Document, resolver: Resolver, two: bool) -> None:
        self._root = Node(document, "", document.value)
        self._parts = Parts(resolver, two)
        self._two = two
        self._names: set[str] = set()
        self._entries: list[Entry] = []
        self._found: list[_Found] = []
        self._described: dict[str, Parameter] = {}
        self._composed: dict[str, Node] = {}
        self._payloads: dict[Node, list[tuple[str, Node, Node | None]]] = {}
        for section, prefix, kind in _SECTIONS:
            if isinstance(self._root.value.get(section), dict):
                self._section(self._root.child(section), prefix, kind)
        self._unused()

    @property
    def entries(self) -> Sequence[Entry]:
        """The messages, operation by operation."""
        return self._entries

    def interface(self) -> Interface:
        """The interface: its operations, in the order of their messages, and what holds for all of them."""
        schemes = scheme_texts(self._parts, self._root)
        nothing = Node(self._root.document, "", {})
        return Interface(
            HTTP, about_of(self._root), tuple(self._operation(one, schemes) for one in self._found), servers(self._root, ()),
            requirements(schemes, self._root, nothing), schemes_of(self._parts, self._root), tags_of(self._parts, self._root),
            places=places_of(self._root),
        )  # fmt: skip

    # --- finding -----------------------------------------------------------------------------------------------------

    def _section(self, paths: Node, prefix: str, kind: str) -> None:
        for path in cast("dict[str, Any]", paths.value):
            if not str(path).startswith("x-"):
                self._item(paths.child(path), f"{prefix}{path}", ("", ""), kind, 0)

    def _item(self, item: Node, path: str, owner: tuple[str, str], kind: str, deep: int) -> None:
        layers = self._parts.layers(item)
        for method, operation in self._methods(layers):
            name = f"{owner[0]} callback {owner[1]} {method}" if owner[0] else f"{method} {path}"
            self._add(_Found(name, method, path, kind, operation, layers, *owner), deep)

    def _methods(self, layers: list[Node]) -> Iterator[tuple[str, Node]]:
        done: set[str] = set()
        for layer in layers:
            keys = {str(key).lower(): key for key in layer.value}
            given = [(method.upper(), layer, keys[method]) for method in METHODS if method in keys]
            more = self._parts.member(layer, "additionalOperations")  # OpenAPI 3.2
            if more is not None:
                given += [(str(key), more, key) for key in more.value]
            for method, owner, key in given:
                operation = self._parts.member(owner, key)
                if operation is not None and method not in done:
                    done.add(method)
                    yield method, operation

    def _add(self, found: _Found, deep: int) -> None:
        name, operation = found.name, found.node
        placed = self._parts.any_parameter((operation, *found.items))
        self._found.append(found)
        text = _text(operation, "summary", "description")
        if self._two:
            self._request_20(f"{name} request", found, text)
        else:
            found.request = self._parts.member(operation, "requestBody")
            if found.request is not None:
                found.requests = self._bodies(f"{name} request", "request", found.request, text)
        for status, response in self._parts.members(operation, "responses"):
            self._response(f"{name} response {status}", status, response, found, text)
        if placed:
            found.parameters_message = self._named(
                f"{name} parameters", "parameters", text, operation,
                lambda: self._parts.by_place(operation, self._placed(found)),
            )  # fmt: skip
        if deep < _CALLBACKS_DEEP:
            for called, callback in self._parts.members(operation, "callbacks"):
                for expression in cast("dict[str, Any]", callback.value):
                    if not str(expression).startswith("x-") and isinstance(callback.value[expression], dict):
                        self._item(callback.child(expression), str(expression), (name, called), "callback", deep + 1)

    def _parameters(self, found: _Found) -> list[Node]:
        if found.parameters is None:
            found.parameters = self._parts.parameters((found.node, *found.items))
        return found.parameters

    def _placed(self, found: _Found) -> list[Node]:
        """The parameters that are no payload of Swagger's."""
        return [one for one in self._parameters(found) if one.value["in"] not in PAYLOADS]

    def _response(self, name: str, status: str, response: Node, found: _Found, text: str) -> None:
        said = _text(response, "description") or text
        if self._two:
            bodies = self._bodies_20(name, response, found.node, said)
        else:
            bodies = self._bodies(name, "response", response, said)
        message = ""
        if any(True for _ in self._parts.members(response, "headers")):
            message = self._named(
                f"{name} headers",
                "headers",
                said,
                response,
                lambda: self._parts.of_fields(response, "/headers", dict(self._parts.members(response, "headers"))),
            )
        found.responses.append((status, response, bodies, message))

    def _bodies(self, name: str, kind: str, body: Node, text: str) -> list[Body]:
        """One message for each media type that has a schema or example; the media type is named only where there are several."""
        if body not in self._payloads:
            listed = [
                (media, entry, _schema_of(entry) or self._sampled(entry))
                for media, entry in self._parts.members(body, "content")
            ]
            self._payloads[body] = listed
        payloads = self._payloads[body]
        several = sum(node is not None for _, _, node in payloads) > 1
        made = [
            Body(
                self._body(f"{name} {media}" if several else name, kind, text, media, entry, node), media,
                parts=encodings_of(self._parts, entry), origin=entry.origin,
            )
            for media, entry, node in payloads
            if node is not None
        ]  # fmt: skip
        return made + [Body("", media, origin=entry.origin) for media, entry, node in payloads if node is None]

    def _body(self, name: str, kind: str, text: str, media: str, entry: Node, node: Node) -> str:
        notes = [said.format(media=media) for mark, said in _SENT if mark in media]
        if "encoding" in entry.value:
            notes += [f"The part {one!r} {way}." for one, way in self._encodings(entry)]
        finish = None
        if notes or "example" in entry.value or "examples" in entry.value:
            made = tuple(Note("S12", said, entry.origin) for said in notes)
            finish = finishing(lambda: self._parts.examples(entry), made)
        return self._named(name, kind, text, node, node, finish)

    def _encodings(self, entry: Node) -> Iterator[tuple[str, str]]:
        for name, one in self._parts.members(entry, "encoding"):
            ways = [f"is {one.value['contentType']}"] if isinstance(one.value.get("contentType"), str) else []
            if isinstance(one.value.get("style"), str) and one.value["style"] not in ("form", "deepObject"):
                ways.append(f"is written in the style {one.value['style']}")
            headers = [header for header, _ in self._parts.members(one, "headers")]
            if headers:
                ways.append(f"has the headers {', '.join(headers)}")
            if ways:
                yield name, " and ".join(ways)

    def _sampled(self, entry: Node) -> Node | None:
        """A schema from the examples of a payload that has no other."""
        values = [one for one in self._parts.examples(entry) if isinstance(one, (dict, list))]
        if not values:
            return None
        place = f"{entry.pointer}/example" if "example" in entry.value else f"{entry.pointer}/examples"
        made = from_sample(entry.document, place, values, each_line="example" in entry.value)
        return Node(made, "", made.value)

    # --- Swagger -----------------------------------------------------------------------------------------------------

    def _request_20(self, name: str, found: _Found, text: str) -> None:
        """Swagger's body parameter, or its form fields as one object."""
        types = _types(found.node, "consumes") or _types(self._root, "consumes")
        form: dict[str, Node] = {}
        for parameter in self._parameters(found):
            if parameter.value["in"] == "body":
                found.request = parameter
                if isinstance(parameter.value.get("schema"), dict):
                    said = _text(parameter, "description") or text
                    node = parameter.child("schema")
                    message = self._named(name, "request", text or said, node, node)
                    found.requests = [Body(message, media, origin=parameter.origin) for media in types or [""]]
                    return
            elif parameter.value["in"] == "formData":
                form.setdefault(str(parameter.value.get("name", "")), parameter)
        if form:
            operation = found.node
            media = next((one for one in types if "multipart" in one), next(iter(types), ""))
            media = media or "application/x-www-form-urlencoded"
            notes = tuple(
                Note("S12", said.format(media=media), operation.origin) for mark, said in _SENT if mark in media
            )
            message = self._named(
                name, "request", text, operation, lambda: self._parts.of_fields(operation, "/parameters", form),
                finishing(tuple, notes),
            )  # fmt: skip
            found.request = next((one for one in form.values() if is_required(one)), None)
            also = [one for one in types if one != media and one in _FORMS]
            found.requests = [Body(message, one, origin=operation.origin) for one in (media, *also)]

    def _bodies_20(self, name: str, response: Node, operation: Node, text: str) -> list[Body]:
        types = _types(operation, "produces") or _types(self._root, "produces")
        given = response.value.get("examples")
        examples = list(cast("dict[str, Any]", given).values()) if isinstance(given, dict) else []
        if not isinstance(response.value.get("schema"), dict):
            return [Body("", media, origin=response.origin) for media in types[:1]] if examples else []
        node = response.child("schema")
        message = self._named(name, "response", text, node, node, finishing(lambda: examples) if examples else None)
        return [Body(message, media, origin=response.origin) for media in types or [""]]

    # --- components that no operation uses ---------------------------------------------------------------------------

    def _unused(self) -> None:
        """Bodies in the components that nothing refers to: they are all that some documents have."""
        if self._two:
            for name, response in self._parts.members(self._root, "responses"):
                if response.key not in self._parts.used and isinstance(response.value.get("schema"), dict):
                    self._bodies_20(f"{name} response", response, self._root, _text(response, "description"))
            return
        components = self._parts.member(self._root, "components")
        if components is None:
            return
        for section, kind in (("requestBodies", "request"), ("responses", "response")):
            for name, body in self._parts.members(components, section):
                if body.key not in self._parts.used:
                    self._bodies(f"{name} {kind}", kind, body, _text(body, "description"))
        for name, item in self._parts.members(components, "pathItems"):
            if item.key not in self._parts.used:
                self._item(item, f"pathItem:{name}", ("", ""), "operation", 0)

    # --- entries -----------------------------------------------------------------------------------------------------

    def _named(self, name: str, kind: str, text: str, at: Node, source: Any, finish: Any = None) -> str:
        """Adds a message and gives its name, made unique."""
        unique, number = name, 2
        while unique in self._names:
            unique, number = f"{name} ({number})", number + 1
        self._names.add(unique)
        made = source if isinstance(source, Node) else lambda: self._kept(unique, source)
        self._entries.append(Entry(Message(unique, kind, text, at.origin), made, finish))
        return unique

    def _kept(self, name: str, source: Any) -> Node:
        if name not in self._composed:
            self._composed[name] = source()
        return self._composed[name]

    # --- operations --------------------------------------------------------------------------------------------------

    def _operation(self, found: _Found, schemes: Mapping[str, str]) -> Operation:
        node, given = found.node, cast("dict[str, Any]", found.node.value)
        tags = given.get("tags")
        return Operation(
            found.method, found.path, id=_text(node, "operationId"), summary=_text(node, "summary"),
            description=_text(node, "description"), kind=found.kind,
            tags=tuple(str(one) for one in cast("list[Any]", tags)) if isinstance(tags, list) else (),
            deprecated=given.get("deprecated") is True,
            parameters=tuple(self._parameter(one) for one in self._placed(found)),
            parameters_message=found.parameters_message, requests=tuple(found.requests),
            request_required=found.request is not None and is_required(found.request),
            responses=tuple(self._answer(*one) for one in found.responses),
            security=requirements(schemes, self._root, node), servers=servers(self._root, (node, *found.items)),
            origin=node.origin, name=found.name, owner=found.owner, callback=found.callback,
            own_security=isinstance(given.get("security"), list),
            own_servers=any(one.value.get("servers") for one in (node, *found.items)) or bool(self._two and given.get("schemes")),
            documentation=documentation_of(given), sunset=sunset_of(given), stability=stability_of(given),
        )  # fmt: skip

    def _parameter(self, node: Node) -> Parameter:
        """A parameter, made once for all operations that share it."""
        if node.key not in self._described:
            self._described[node.key] = _parameter(node)
        return self._described[node.key]

    def _answer(self, status: str, response: Node, bodies: list[Body], headers: str) -> Response:
        links = tuple(
            Link(
                name,
                _text(link, "operationId", "operationRef"),
                cast("dict[str, Any]", link.value["parameters"])
                if isinstance(link.value.get("parameters"), dict)
                else {},
                _text(link, "description"),
                link.value.get("requestBody"),
            )
            for name, link in self._parts.members(response, "links")
        )
        return Response(status, _text(response, "description"), tuple(bodies), headers, links, response.origin)


def _parameter(node: Node) -> Parameter:
    given = cast("dict[str, Any]", node.value)
    name, place = str(given.get("name", "")), str(given["in"])
    style, explode = given.get("style", given.get("collectionFormat")), given.get("explode")
    return Parameter(
        name, place, is_required(node), place if place == "querystring" else join(place, quoted(name)), _text(node, "description"),
        given.get("deprecated") is True, style if isinstance(style, str) else "", explode if isinstance(explode, bool) else None,
        given.get("allowReserved") is True, given.get("allowEmptyValue") is True, _media_of(given), sunset_of(given), stability_of(given),
        node.origin,
    )  # fmt: skip


def _media_of(given: Mapping[str, Any]) -> str:
    """The media type of a parameter that has a ``content``."""
    content = given.get("content")
    return next((str(one) for one in cast("dict[str, Any]", content)), "") if isinstance(content, dict) else ""


def _schema_of(entry: Node) -> Node | None:
    for key in ("schema", "itemSchema"):  # itemSchema: OpenAPI 3.2, sequences
        if isinstance(entry.value.get(key), (dict, bool)):
            return entry.child(key)
    return None


def _types(owner: Node, key: str) -> list[str]:
    given = owner.value.get(key)
    return [str(one) for one in cast("list[Any]", given)] if isinstance(given, list) else []


def _text(node: Node, *keys: str) -> str:
    for key in keys:
        value = node.value.get(key)
        if value and isinstance(value, (str, int)):
            return str(value)
    return ""
