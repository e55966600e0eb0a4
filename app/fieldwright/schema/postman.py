"""Postman collections (2.0 and 2.1): a message for each request's body and parameters and for each example response, inferred."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from fieldwright.files.json_text import escaped
from fieldwright.schema.dialects import DRAFT2020
from fieldwright.schema.documents import Document, Library, Node
from fieldwright.schema.formats import Source
from fieldwright.schema.inference import inferred
from fieldwright.schema.json_schema import Entry, JsonSchema
from fieldwright.schema.keywords import NOTES
from fieldwright.schema.model import Message, Note
from fieldwright.schema.operations import (
    HTTP,
    About,
    Body,
    Interface,
    Operation,
    Parameter,
    Requirement,
    Response,
    Server,
)
from fieldwright.schema.paths import join, quoted
from fieldwright.schema.postman_bodies import form_schema, text_schema
from fieldwright.schema.translated import Place, translated

_HOST = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*|\{\{[^{}]*\}\}[^/?#]*|[^/?#{}]*)")
_FORMS = {"urlencoded": "application/x-www-form-urlencoded", "formdata": "multipart/form-data"}
_PARAMETERS = (("path", ("url", "variable")), ("query", ("url", "query")), ("header", ("header",)))
"""Where a request's parameters stand, by their place."""


def read_postman(source: Source) -> JsonSchema:
    """A Postman collection. Everything is inferred from the samples that it holds."""
    return _Reader(source.document, source).schema()


class _Reader:
    def __init__(self, document: Document, source: Source) -> None:
        self._document = document
        self._library = Library(document, source.root)
        self._entries: dict[str, Entry] = {}
        self._operations: list[Operation] = []

    def schema(self) -> JsonSchema:
        members = cast("dict[str, Any]", self._document.value)
        scripted = bool(members.get("event"))
        for pointer, item, folders, auth in _requests(members):
            scripted = scripted or bool(item.get("event"))
            self._request(pointer, item, folders, auth)
        text = "Inferred from the samples of a Postman collection. Fields that they do not have are not shown; required means that all had it."
        notes = [Note("S12", text, self._document.origin(""))]
        if scripted:
            notes.append(Note("S12", "The collection's scripts are not read.", self._document.origin("")))
        if not self._entries:
            text = "No request of the collection has a body, parameters or example responses."
            notes.append(Note("S13", text, self._document.origin("/item"), "warning"))
        info = members.get("info")
        name = info.get("name") if isinstance(info, dict) else None
        name = name.strip() if isinstance(name, str) and name.strip() else self._document.file.stem
        return JsonSchema(
            self._library, DRAFT2020, self._entries.values(), name=name, format_="Postman collection", notes=notes,
            interface=lambda: Interface(HTTP, About(name), tuple(self._operations)),
        )  # fmt: skip

    def _request(self, pointer: str, item: Mapping[str, Any], folders: tuple[str, ...], auth: str) -> None:
        given = item["request"]
        request = cast("dict[str, Any]", given) if isinstance(given, dict) else {"url": given}
        method = str(request.get("method") or "GET").upper()
        server, path = _address(request.get("url"))
        name = f"{method} {path}"
        called = str(item.get("name") or "")
        text = " / ".join((*folders, called)) + (f": {said}" if (said := _described(request)) else "")
        body = self._body(f"{name} request", f"{pointer}/request/body", request.get("body"), text)
        message, parameters = self._parameters(f"{name} parameters", f"{pointer}/request", request, text)
        responses = tuple(self._responses(name, pointer, item))
        own = request.get("auth")
        kind = str(own.get("type", "")) if isinstance(own, dict) else auth
        self._operations.append(
            Operation(
                method, path, summary=called, description=_described(request), tags=folders, parameters=parameters,
                parameters_message=message, requests=(body,) if body else (), request_required=body is not None, responses=responses,
                security=((Requirement(kind, kind),),) if kind and kind != "noauth" else (),
                servers=(Server(server),) if server else (), origin=self._document.origin(f"{pointer}/request"), name=name,
                own_security=True, own_servers=True,
            )
        )  # fmt: skip

    def _body(self, name: str, pointer: str, body: Any, text: str) -> Body | None:
        if not isinstance(body, dict) or body.get("disabled") is True:
            return None
        given = cast("dict[str, Any]", body)
        mode = str(given.get("mode", ""))
        held = given.get(mode)
        place = f"{pointer}/{escaped(mode)}"
        if mode in _FORMS and isinstance(held, list):
            schema, places = form_schema(_listed(place, held))
            schema[NOTES] = [f"Sent as {_FORMS[mode]}."]
            if schema["properties"]:
                return Body(self._add(name, "request", text, schema, place, places), _FORMS[mode])
        elif mode == "raw" and isinstance(held, str) and held.strip():
            return self._text(name, "request", text, held, place)
        elif mode == "graphql" and isinstance(held, dict):
            value = {"query": str(held.get("query", "")), "variables": _parsed(held.get("variables"))}
            return Body(self._add(name, "request", text, inferred([value]), place), "application/json")
        elif mode == "file":
            return Body("", "application/octet-stream")
        return None

    def _text(self, name: str, kind: str, text: str, held: str, place: str) -> Body:
        schema, said = text_schema(held, self._document.file)
        if said:
            schema[NOTES] = [said]
        media = "application/json" if not said else "application/xml" if "XML;" in said else "text/plain"
        return Body(self._add(name, kind, text, schema, place), media)

    def _parameters(self, name: str, pointer: str, request: Mapping[str, Any], text: str) -> tuple[str, tuple[Parameter, ...]]:  # fmt: skip
        groups: dict[str, Any] = {}
        places: dict[str, str] = {}
        found: list[Parameter] = []
        for place, steps in _PARAMETERS:
            held: Any = request
            for step in steps:
                held = held.get(step) if isinstance(held, dict) else None
            if not isinstance(held, list):
                continue
            at = f"{pointer}/{'/'.join(steps)}"
            schema, inner = form_schema(_listed(at, cast("list[Any]", held)))
            if not schema["properties"]:
                continue
            groups[place] = schema
            places[place] = at
            places.update({f"{place}/properties/{escaped(one)}": where for one, where in inner.items()})
            for one, member in schema["properties"].items():
                needed = one in schema["required"]
                found.append(Parameter(one, place, needed, join(place, quoted(one)), member.get("description", "")))
        if not groups:
            return "", ()
        required = [place for place, schema in groups.items() if schema["required"]]
        whole = {"type": "object", "properties": groups, "required": required}
        return self._add(name, "parameters", text, whole, pointer, places, raw=True), tuple(found)

    def _responses(self, name: str, pointer: str, item: Mapping[str, Any]) -> Iterator[Response]:
        given = item.get("response")
        listed = [(at, one) for at, one in _listed(f"{pointer}/response", given if isinstance(given, list) else [])]
        codes = [str(one.get("code") or "default") for _, one in listed]
        for (at, one), code in zip(listed, codes, strict=True):
            called = str(one.get("name") or "")
            full = f"{name} response {code}" + (f" {called}" if codes.count(code) > 1 and called else "")
            bodies: tuple[Body, ...] = ()
            body = one.get("body")
            if isinstance(body, str) and body.strip():
                bodies = (self._text(full, "response", called, body, f"{at}/body"),)
            headers = one.get("header")
            message = ""
            if isinstance(headers, list):
                schema, places = form_schema(_listed(f"{at}/header", cast("list[Any]", headers)))
                if schema["properties"]:
                    message = self._add(f"{full} headers", "headers", called, schema, f"{at}/header", places)
            yield Response(code, called, bodies, message)

    def _add(self, name: str, kind: str, text: str, schema: dict[str, Any], pointer: str, places: Mapping[str, str] | None = None,
             *, raw: bool = False) -> str:  # fmt: skip
        """Adds a message whose schema was made from what stands at a pointer; ``places`` has pointers of fields that have their own."""
        known = {f"/properties/{one if raw else escaped(one)}": where for one, where in (places or {}).items()}

        def place_of(inside: str) -> Place:
            while inside and inside not in known:
                inside = inside.rpartition("/")[0]
            place = known.get(inside, pointer)
            return self._document.line_of(place), place

        made = translated(self._document.file, schema, place_of, label=f"#{pointer}", digest=self._document.digest)
        unique, number = name, 2
        while unique in self._entries:
            unique, number = f"{name} ({number})", number + 1
        node = Node(made, "", schema)
        self._entries[unique] = Entry(Message(unique, kind, text, self._document.origin(pointer)), node)
        return unique


def _requests(members: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any], tuple[str, ...], str]]:
    """The requests in folders: pointer, item, the folders' names, and the kind of authentication that they inherit."""
    stack: list[tuple[str, Mapping[str, Any], tuple[str, ...], str]] = [("", members, (), "")]
    while stack:
        pointer, one, folders, auth = stack.pop()
        own = one.get("auth")
        auth = str(own.get("type", "")) if isinstance(own, dict) else auth
        if isinstance(one.get("request"), (dict, str)):
            yield pointer, one, folders, auth
        inner = one.get("item")
        if isinstance(inner, list):
            named = (*folders, str(one["name"])) if pointer and one.get("name") else folders
            below = _listed(f"{pointer}/item", cast("list[Any]", inner))
            stack.extend((at, each, named, auth) for at, each in reversed(below))


def _listed(pointer: str, given: list[Any]) -> list[tuple[str, Mapping[str, Any]]]:
    return [
        (f"{pointer}/{index}", cast("dict[str, Any]", one)) for index, one in enumerate(given) if isinstance(one, dict)
    ]


def _address(url: Any) -> tuple[str, str]:
    """The server and the path of a request's address; variables in the path are written ``{name}``."""
    given = cast("dict[str, Any]", url) if isinstance(url, dict) else {"raw": url}
    raw = str(given.get("raw") or "")
    found = _HOST.match(raw)
    server = found[0] if found else ""
    parts: list[str]
    if isinstance(given.get("path"), list):
        parts = [
            str(one.get("value", "") if isinstance(one, dict) else one) for one in cast("list[Any]", given["path"])
        ]
    else:
        path = (
            given["path"]
            if isinstance(given.get("path"), str)
            else re.split(r"[?#]", raw[len(server) :], maxsplit=1)[0]
        )
        parts = path.strip("/").split("/")
    return server, "/" + "/".join(_step(one) for one in parts if one)


def _step(part: str) -> str:
    if part.startswith(":") and len(part) > 1:
        return f"{{{part[1:]}}}"
    return re.sub(r"\{\{([^{}]*)\}\}", r"{\1}", part)


def _described(given: Mapping[str, Any]) -> str:
    text = given.get("description")
    text = text.get("content") if isinstance(text, dict) else text
    return text.strip() if isinstance(text, str) else ""


def _parsed(text: Any) -> Any:
    if not isinstance(text, str):
        return text or {}
    try:
        return json.loads(text) if text.strip() else {}
    except (ValueError, RecursionError):
        return text
