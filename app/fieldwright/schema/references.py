"""What a ``$ref`` means: a part of this document or of one beside it, by pointer, ``$id`` or anchor. Never fetched."""

import difflib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from threading import RLock
from typing import Any, cast
from urllib.parse import unquote, urldefrag, urljoin

from attrs import Factory, evolve, frozen

from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.files.json_text import escaped, tokens
from fieldwright.schema.dialects import LITERAL, SUBSCHEMA_MAPS, dialect_of
from fieldwright.schema.documents import Document, Library, Node
from fieldwright.schema.model import Note

_HOMES = (("definitions",), ("$defs",), ("components", "schemas"))
"""Where definitions usually stand, for suggestions and for bare names."""

_NAMED = SUBSCHEMA_MAPS | {"schemas", "responses", "parameters", "requestBodies", "paths", "headers"}


@frozen(eq=False)
class _Names:
    """The parts of a document that have names: by absolute ``$id``, by anchor (``base#name``), and the resources' pointers."""

    ids: dict[str, str] = Factory(dict)
    anchors: dict[str, str] = Factory(dict)
    resources: dict[str, str] = Factory(dict)
    dynamic: dict[str, dict[str, str]] = Factory(dict)
    """Of each resource, the pointers of its dynamic anchors; under an empty name, of ``$recursiveAnchor``."""


class Resolver:
    """Resolves references of one library's documents, each once."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._found: dict[tuple[str, str, str], Node | Note] = {}
        self._names: dict[str, _Names] = {}
        self._lock = RLock()

    def resolve(self, node: Node, reference: str, *, dynamic: bool = False) -> Node | Note:
        """The node meant by ``reference`` written at ``node``, or the note that says why there is none.

        A ``dynamic`` reference means the outermost of the resources that led here which has the dynamic anchor.
        """
        with self._lock:
            found = self._known(node, reference)
            if isinstance(found, Note):
                return found
            scope = self._scope(node)
            if dynamic:
                found = self._outermost(scope, found, urldefrag(reference)[1])
            return evolve(found, scope=scope) if scope else found

    def entered(self, node: Node) -> Node:
        """A node where a message begins, in the scope that dynamic references look through."""
        with self._lock:
            scope = self._scope(node)
        return evolve(node, scope=scope) if scope else node

    def _scope(self, node: Node) -> tuple[tuple[Document, str], ...]:
        """The resources with dynamic anchors that led to a node and are around it, without those that add no anchor."""
        scope = node.scope
        dynamic = self._names_of(node.document).dynamic if node.document.mentions_ids else {}
        if not dynamic:
            return scope
        known = {name for document, at in scope for name in self._names_of(document).dynamic[at]}
        steps = tokens(node.pointer)
        for length in range(len(steps) + 1):
            pointer = "".join(f"/{escaped(step)}" for step in steps[:length])
            if dynamic.get(pointer, {}).keys() - known:
                scope = (*scope, (node.document, pointer))
                known |= dynamic[pointer].keys()
        return scope

    def _outermost(self, scope: tuple[tuple[Document, str], ...], found: Node, name: str) -> Node:
        names = self._names_of(found.document) if found.document.mentions_ids else _Names()
        if names.dynamic.get(self._resource(found), {}).get(name) != found.pointer:
            return found
        for document, at in scope:
            pointer = self._names_of(document).dynamic[at].get(name)
            if pointer is not None:
                return at_pointer(document, pointer) or found
        return found

    def _known(self, node: Node, reference: str) -> Node | Note:
        document = node.document
        resource = self._resource(node) if document.mentions_ids else ""
        key = (document.label, resource, reference)
        found = self._found.get(key)
        if found is None:
            text = f"The reference {reference[:200]!r} goes round in a circle."
            self._found[key] = Note("S13", text, node.origin, "warning")  # what it means while it is being found
            found = self._found[key] = self._resolved(document, resource, reference, node)
            if isinstance(found, Note):
                self.library.notes.append(found)
        return found

    def _resolved(self, document: Document, resource: str, reference: str, node: Node) -> Node | Note:
        uri, fragment = urldefrag(reference)
        try:
            target, start = self._document(document, resource, uri)
        except FieldwrightError as error:
            bare = self._bare(document, reference)
            if bare is not None:
                return bare
            kind = "S11" if isinstance(error, RefusedError) else "S10"
            return Note(
                kind,
                f"The reference {reference[:200]!r} is not followed: {error.problem}.",
                node.origin,
                "warning",
                error.wanted,
            )
        return self._part(target, start, fragment, reference, node)

    def _document(self, document: Document, resource: str, uri: str) -> tuple[Document, str]:
        """The document and the pointer of the resource in it."""
        if not uri:
            return document, resource
        base = self._names_of(document).resources.get(resource, "") if document.mentions_ids else ""
        absolute = urldefrag(urljoin(base, uri))[0]
        for known in self.library.documents:
            if known.mentions_ids:
                pointer = self._names_of(known).ids.get(absolute)
                if pointer is not None:
                    return known, pointer
        meta = _meta_schema(absolute)
        if meta is not None:
            return meta, ""
        meant = self.library.meant(document, uri, absolute if ":" in absolute else "")
        return meant, self._names_of(meant).ids.get(absolute, "") if meant.mentions_ids else ""

    def _part(self, document: Document, start: str, fragment: str, reference: str, node: Node) -> Node | Note:
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            pointer = self._anchor(document, start, fragment)
            if pointer is None:
                return self._unresolved(document, reference, fragment.split("/")[-1], node)
            return at_pointer(document, pointer)  # type: ignore[return-value]
        here = at_pointer(document, start) or Node(document, "", document.value)
        for token in tokens(fragment):
            here = self._step(here, token)
            if here is None:
                return self._unresolved(document, reference, tokens(fragment)[-1], node)
        return here

    def _step(self, here: Node, token: str) -> Node | None:
        for _ in range(20):
            value = here.value
            if isinstance(value, dict) and token in value:
                return here.child(token)
            if isinstance(value, list):
                inside = token.isdigit() and int(token) < len(cast("list[Any]", value))
                return here.child(token) if inside else None
            if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
                return None
            found = self.resolve(here, value["$ref"])
            if isinstance(found, Note) or found.key == here.key:
                return None
            here = found
        return None

    def _anchor(self, document: Document, resource: str, name: str) -> str | None:
        names = self._names_of(document)
        return names.anchors.get(f"{resource}#{name}") or next(
            (pointer for key, pointer in names.anchors.items() if key.endswith(f"#{name}")), None
        )

    def _bare(self, document: Document, reference: str) -> Node | None:
        """A definition's name alone, as Swagger 1.2 had it."""
        for home in _HOMES:
            held = at_pointer(document, "/" + "/".join(home))
            if held is not None and isinstance(held.value, dict) and reference in held.value:
                return held.child(reference)
        return None

    def _unresolved(self, document: Document, reference: str, name: str, node: Node) -> Note:
        known: dict[str, str] = {}
        for home in _HOMES:
            held = at_pointer(document, "/" + "/".join(home))
            if held is not None and isinstance(held.value, dict):
                known.update({key: f"#{held.pointer}/{escaped(key)}" for key in cast("dict[str, Any]", held.value)})
        near = difflib.get_close_matches(name, known, 1, 0.75) or [k for k in known if k.lower() == name.lower()][:1]
        hint = f" Did you mean {known[near[0]]!r}?" if near else ""
        return Note("S10", f"The reference {reference[:200]!r} leads nowhere.{hint}", node.origin, "warning")

    def _resource(self, node: Node) -> str:
        """The pointer of the innermost part with an ``$id`` of its own around a node."""
        resources = self._names_of(node.document).resources
        if not resources or (len(resources) == 1 and "" in resources):
            return ""
        pointer = node.pointer
        while pointer and pointer not in resources:
            pointer = pointer.rpartition("/")[0]
        return pointer

    def _names_of(self, document: Document) -> _Names:
        names = self._names.get(document.label)
        if names is None:
            names = self._names[document.label] = _Names()
            for pointer, base, value in _identified(document):
                for key in ("$anchor", "$dynamicAnchor"):
                    if isinstance(value.get(key), str):
                        names.anchors.setdefault(f"{base[0]}#{value[key]}", pointer)
                if isinstance(value.get("$dynamicAnchor"), str):
                    names.dynamic.setdefault(base[0], {}).setdefault(value["$dynamicAnchor"], pointer)
                if value.get("$recursiveAnchor") is True and base[0] == pointer:
                    names.dynamic.setdefault(pointer, {})[""] = pointer
                given = value.get("$id", value.get("id"))
                if not isinstance(given, str):
                    continue
                uri, fragment = urldefrag(given)
                if uri:
                    names.ids.setdefault(base[1], pointer)
                    names.resources[pointer] = base[1]
                if fragment:
                    names.anchors.setdefault(f"{base[0]}#{fragment}", pointer)
        return names


@cache
def _meta_schema(uri: str) -> Document | None:
    """The published schema of JSON Schema itself under an address."""
    if "json-schema.org" not in uri:
        return None
    from jsonschema_specifications import REGISTRY

    resource = REGISTRY.get(uri)
    return Document(Path(uri), resource.contents, lambda _: 0, uri, mentions_ids=2) if resource is not None else None


_ANCHORS = frozenset({"$anchor", "$dynamicAnchor", "$recursiveAnchor"})


def at_pointer(document: Document, pointer: str) -> Node | None:
    """The node at a pointer of a document, or None."""
    node = Node(document, "", document.value)
    for token in tokens(pointer):
        value = node.value
        inside = (
            token in value
            if isinstance(value, dict)
            else isinstance(value, list) and token.isdigit() and int(token) < len(value)
        )
        if not inside:
            return None
        node = node.child(token)
    return node


def definitions(document: Document) -> list[tuple[str, Node]]:
    """A document's definitions by name, where they usually stand."""
    found: list[tuple[str, Node]] = []
    for home in _HOMES:
        held = at_pointer(document, "/" + "/".join(home))
        if held is not None and isinstance(held.value, dict):
            members = cast("dict[str, Any]", held.value)
            found.extend((name, held.child(name)) for name, value in members.items() if isinstance(value, (dict, bool)))
    return found


def _identified(document: Document) -> Iterator[tuple[str, tuple[str, str], dict[str, Any]]]:
    """Objects that have an ``$id``, ``id`` or anchor: pointer, (pointer, URI) of the resource they are in, and the object."""
    root_uri = document.label
    declared = isinstance(document.value, dict) and "$schema" in document.value
    siblings = not declared or dialect_of(document.value)[0].siblings
    stack: list[tuple[str, tuple[str, str], Any, bool]] = [("", ("", root_uri), document.value, False)]
    seen: set[int] = set()
    while stack:
        pointer, base, value, named = stack.pop()
        if isinstance(value, list):
            stack.extend((f"{pointer}/{i}", base, v, False) for i, v in enumerate(cast("list[Any]", value)))
            continue
        if not isinstance(value, dict) or (document.aliased and id(value) in seen):
            continue
        seen.add(id(value))
        members = cast("dict[str, Any]", value)
        if not named:
            given = members.get("$id", members.get("id") if _is_schema_id(members, pointer) else None)
            if not pointer and "openapi" in members:
                given = members.get("$self")  # OpenAPI 3.2, section 4.1.2.2.1; an OpenAPI document has no $id
            if isinstance(given, str) and (siblings or not isinstance(members.get("$ref"), str)):
                uri = urldefrag(given)[0]
                if uri:
                    base = (pointer, urljoin(base[1], uri))
                yield pointer, base, {**members, "$id": given}
                if not pointer and document.mentions_ids == 1:
                    return  # that was it
            elif not _ANCHORS.isdisjoint(members):
                yield pointer, base, {k: v for k, v in members.items() if k in _ANCHORS}
        for key, child in members.items():
            if isinstance(child, (dict, list)) and (named or key not in LITERAL):
                stack.append((f"{pointer}/{escaped(key)}", base, child, not named and key in _NAMED))


def _is_schema_id(members: dict[str, Any], pointer: str) -> bool:
    """Whether ``id`` is draft-04's: at the root, or an anchor or address beside other keywords."""
    given = members.get("id")
    return isinstance(given, str) and (not pointer or given.startswith("#") or "/" in given or given.endswith(".json"))
