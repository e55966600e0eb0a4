"""JSON Schema, draft-04 to 2020-12: a root and its definitions as messages. `JsonSchema` serves OpenAPI and samples too."""

import difflib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from attrs import evolve, frozen

from fieldwright.files.errors import MissingError, UnreadableError
from fieldwright.schema.dialects import CONSTRAINTS, KEYWORDS, TYPES, Dialect, dialect_of
from fieldwright.schema.discriminators import mapped
from fieldwright.schema.documents import Document, Library, Node
from fieldwright.schema.json_shapes import WITHHELD, Shapes
from fieldwright.schema.merging import Merger
from fieldwright.schema.model import Field, Message, Note, root_field
from fieldwright.schema.operations import Interface, Operation
from fieldwright.schema.overlay import Finish
from fieldwright.schema.references import Resolver, at_pointer, definitions


@frozen(eq=False)
class Entry:
    """A message and the node that describes its payload, perhaps composed only when it is asked for."""

    message: Message
    source: Node | Callable[[], Node]
    finish: Finish | None = None

    @property
    def node(self) -> Node:
        """The node that describes the payload."""
        return self.source if isinstance(self.source, Node) else self.source()


class JsonSchema:
    """A loaded schema whose payloads are JSON. Messages are listed at once, fields made when they are asked for."""

    medium = "json"
    payload_encoding: str = ""
    """How payloads are encoded, where the user says it of the sample that the schema was inferred from."""

    def __init__(self, library: Library, dialect: Dialect, entries: Iterable[Entry], *, name: str, format_: str,
                 resolver: Resolver | None = None, notes: Sequence[Note] = (),
                 interface: Callable[[], Interface] = Interface) -> None:  # fmt: skip
        self._library = library
        self.dialect = dialect
        self.resolver = resolver or Resolver(library)
        self._name = name
        self._format = format_
        library.notes.extend(notes)
        self._entries: dict[str, Entry] = {}
        for entry in entries:
            unique = _unique(entry.message.name, self._entries)
            if unique != entry.message.name:
                entry = evolve(entry, message=evolve(entry.message, name=unique))
            self._entries[unique] = entry
        self._bases: dict[str, list[tuple[tuple[str, ...], Node]]] | None = None
        merger = Merger(self.resolver, dialect, self._subtypes)
        self._shapes = {direction: Shapes(merger, direction) for direction in ("", *WITHHELD)}
        self._interface: Callable[[], Interface] | Interface = interface
        self._roots: dict[str, Field] = {}

    @property
    def name(self) -> str:
        """The title, or the file's stem."""
        return self._name

    @property
    def format(self) -> str:
        """For people, such as ``OpenAPI 3.0``."""
        return self._format

    @property
    def file(self) -> Path:
        """The main file."""
        return self._library.main.file

    @property
    def documents(self) -> tuple[Document, ...]:
        """The main document, of a folder one without a text, and those read beside it so far."""
        return self._library.documents

    @property
    def digest(self) -> str:
        """The digest of the main file and of those read beside it so far."""
        return self._library.digest

    @property
    def notes(self) -> Sequence[Note]:
        """What was found wrong so far; grows while fields are expanded."""
        return tuple(self._library.notes)

    def remark(self, note: Note) -> None:
        """Keep a note about the file."""
        self._library.notes.append(note)

    def messages(self) -> Sequence[Message]:
        """All entry points in the document's order, components last."""
        return [entry.message for entry in self._entries.values()]

    def operations(self) -> tuple[Operation, ...]:
        """What can be called or is sent, of schemas that describe an interface; none for others."""
        return self.interface().operations

    def interface(self) -> Interface:
        """The interface that it describes, made when it is first asked for; an empty one for schemas of data."""
        if not isinstance(self._interface, Interface):
            self._interface = self._interface()
        return self._interface

    def node(self, message: str) -> Node:
        """The node that describes a message; raises `MissingError` naming close matches."""
        return self._entry(message).node

    def kind_of(self, message: str) -> str:
        """What sort of message it is (`Message.kind`); raises `MissingError` naming close matches."""
        return self._entry(message).message.kind

    def root(self, message: str) -> Field:
        """The root field of a message; raises `MissingError` naming close matches."""
        entry = self._entry(message)
        name = entry.message.name
        if name not in self._roots:
            shapes = self._shapes.get(entry.message.kind, self._shapes[""])
            shape = shapes.shape(name, (self.resolver.entered(entry.node),), required=True)
            if entry.finish is not None:
                shape = entry.finish(shape)
            self._roots[name] = root_field(shape, in_xml=False)
        return self._roots[name]

    def json_schema_of(self, message: str, names: Collection[str] | None = None) -> dict[str, Any]:
        """A self-contained JSON Schema for a message's payload; with ``names``, for payloads whose members have no others."""
        from fieldwright.schema.bundle import bundled

        entry, resolver = self._entry(message), self.resolver
        return bundled(resolver.entered(entry.node), resolver, self.dialect, direction=entry.message.kind, names=names)

    def part_of(self, definition: object, names: Collection[str] | None = None) -> dict[str, Any] | None:
        """As `json_schema_of`, for the definition of a field (`Shape.definition`); None where that is several together, or none."""
        from fieldwright.schema.bundle import bundled

        if not isinstance(definition, str):
            return None
        label, _, pointer = definition.partition("#")
        document = next((one for one in self.resolver.library.documents if one.label == label), None)
        node = at_pointer(document, pointer) if document is not None else None
        return (
            bundled(self.resolver.entered(node), self.resolver, self.dialect, names=names) if node is not None else None
        )

    def _entry(self, message: str) -> Entry:
        found = self._entries.get(message)
        if found is None:  # the media type may be left out
            longer = [name for name in self._entries if name.startswith(f"{message} ") and "/" in name[len(message) :]]
            longer.sort(key=lambda name: "json" not in name)
            if message and longer and message.count(" ") >= 2:
                return self._entries[longer[0]]
            near = difflib.get_close_matches(message, self._entries, 3, 0.5)
            shown = near or list(self._entries)[:3]
            mend = (
                f"did you mean: {', '.join(shown)}"
                if near
                else f"it has, among others: {', '.join(shown)}"
                if shown
                else ""
            )
            raise MissingError(f"the schema has no message {message!r}", mend=mend, file=self.file)
        return found

    def _subtypes(self, node: Node) -> list[tuple[tuple[str, ...], Node]]:
        """The definitions that build on a base with a discriminator, with the values that mean them: those of its mapping, else
        those whose ``allOf`` names it, by their own names or those that vendors' keywords give."""
        discriminator = node.value.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        if isinstance(mapping, dict) and mapping:
            found: dict[str, tuple[tuple[str, ...], Node]] = {}
            for value, reference in cast("dict[str, Any]", mapping).items():
                target = mapped(self.resolver, node, str(reference))
                if target is not None:
                    before = found[target.key][0] if target.key in found else ()
                    found[target.key] = ((*before, str(value)), target)
            return list(found.values())
        if self._bases is None:
            self._bases = {}
            for name, one in definitions(node.document):
                parts = one.value.get("allOf") if isinstance(one.value, dict) else None
                for part in cast("list[Any]", parts) if isinstance(parts, list) else []:
                    if isinstance(part, dict) and isinstance(part.get("$ref"), str):
                        base = self.resolver.resolve(one, part["$ref"])
                        if isinstance(base, Node):
                            value = next(
                                (one.value[key] for key in _VALUES if isinstance(one.value.get(key), str)), name
                            )
                            self._bases.setdefault(base.key, []).append(((value,), one))
        return self._bases.get(node.key, [])


def read_json_schema(document: Document, *, root: Path | None = None) -> JsonSchema:
    """A JSON Schema document: its root, then its definitions."""
    dialect, guess = dialect_of(document.value)
    library = Library(document, root)
    notes = [Note("S13", f"{guess[0].upper()}{guess[1:]}.", document.origin("/$schema"), "warning")] if guess else []
    components = list(component_entries(document))
    root_ = root_entry(document)
    entries = [root_] if root_ is not None else [] if components else [_whole(document)]
    return JsonSchema(
        library, dialect, [*entries, *components], name=_title(document), format_=dialect.name, notes=notes
    )


def root_entry(document: Document) -> Entry | None:
    """A document's root as a message, under its title or its file's stem; None if it only holds definitions."""
    return _whole(document) if says_something(document.value) else None


def _whole(document: Document) -> Entry:
    node = Node(document, "", document.value)
    description = node.value.get("description") if isinstance(node.value, dict) else ""
    text = description if isinstance(description, str) else ""
    return Entry(Message(_title(document), "root", text, node.origin), node)


def _title(document: Document) -> str:
    title = document.value.get("title") if isinstance(document.value, dict) else None
    return title.strip() if isinstance(title, str) and title.strip() else document.file.stem.removesuffix(".schema")


def component_entries(document: Document) -> Iterable[Entry]:
    """A document's definitions as messages, under their own names."""
    for name, node in definitions(document):
        described = node.value.get("description", node.value.get("title")) if isinstance(node.value, dict) else ""
        text = described if isinstance(described, str) else ""
        yield Entry(Message(name, "component", text, node.origin), node)


def is_json_schema(value: Any) -> bool:
    """Whether a document is a JSON Schema, and not a payload: it says so, or is built like one."""
    if not isinstance(value, dict):
        return False
    members = cast("dict[str, Any]", value)
    declared = members.get("$schema")
    if isinstance(declared, str) and ("json-schema.org" in declared or "/draft" in declared):
        return True
    type_ = members.get("type")
    named = type_ in TYPES or (
        isinstance(type_, list) and bool(type_) and all(one in TYPES for one in cast("list[Any]", type_))
    )
    for keyword in ("properties", "definitions", "$defs", "patternProperties"):
        held = members.get(keyword)
        if isinstance(held, dict) and held:
            inside = list(cast("dict[str, Any]", held).values())
            if all(isinstance(one, (dict, bool)) for one in inside) and (
                named or any(_looks_like_schema(one) for one in inside)
            ):
                return True
    held = members.get("properties")
    described = isinstance(held, dict) and any(
        isinstance(one, (dict, bool)) for one in cast("dict[str, Any]", held).values()
    )
    if described and all(key in KEYWORDS or key.startswith(("x-", "$")) for key in members):
        return True
    if any(isinstance(members.get(k), list) and members[k] and all(_looks_like_schema(o) for o in members[k]) for k in
           ("allOf", "anyOf", "oneOf")):  # fmt: skip
        return True
    if isinstance(members.get("$ref"), str) and (len(members) == 1 or members["$ref"].startswith("#")):
        return True
    if all(key in KEYWORDS or key in _NAMES for key in members) and any(
        _demands(key, one) for key, one in members.items()
    ):
        return True
    return named and (
        isinstance(declared, str) or len(members) == 1 or not _TELLING.isdisjoint(members) or "properties" in members
    )


_NAMES = frozenset({"$schema", "$id", "id", "$comment", "$anchor", "$vocabulary"})
_TELLING = KEYWORDS - {"type", "default", "example", "examples", "deprecated"}
"""Keywords that make an object with a type of JSON Schema's one, and no payload that has a type."""
_PARTS = frozenset(
    {"not", "if", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems", "additionalProperties"}
)
_LISTS = frozenset({"allOf", "anyOf", "oneOf", "enum", "prefixItems"})
_MAPS = frozenset({"dependentRequired", "dependentSchemas", "patternProperties"})


def _demands(keyword: str, value: Any) -> bool:
    """Whether a keyword says something about payloads, as no payload's own member of that name is likely to."""
    if keyword in _PARTS:
        return isinstance(value, (dict, bool))
    if keyword in _LISTS:
        return isinstance(value, list) and bool(cast("list[Any]", value))
    if keyword in _MAPS:
        return isinstance(value, dict)
    if keyword == "required":
        return isinstance(value, list) and all(isinstance(one, str) for one in cast("list[Any]", value))
    return keyword == "const" or (keyword in CONSTRAINTS and isinstance(value, (int, float)))


def says_something(value: Any) -> bool:
    """Whether a schema's root describes a payload, and does not only hold definitions."""
    if not isinstance(value, dict):
        return isinstance(value, bool)
    idle = {"$schema", "$id", "id", "title", "description", "definitions", "$defs", "$comment", "components", "version", "$vocabulary",
            "$anchor"}  # fmt: skip
    return any(key not in idle and not key.startswith("x-") for key in cast("dict[str, Any]", value))


def check_schema_value(value: Any, file: Path) -> None:
    """Raises `UnreadableError` for a value that no reader could make anything of."""
    if value is None:
        raise UnreadableError("the file holds only null", mend="choose a schema or a sample", file=file)
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        raise UnreadableError(
            "the file is one text that holds JSON", mend="save the text inside it as a file of its own", file=file
        )
    if isinstance(value, (str, int, float, bool)):
        raise UnreadableError(
            "the file holds a single value, no object or list", mend="choose a schema or a sample", file=file
        )


_VALUES = ("x-ms-discriminator-value", "x-discriminator-value")
"""Vendors' keywords for the value of a discriminator that means a definition."""


def _looks_like_schema(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    members = cast("dict[str, Any]", value)
    type_ = members.get("type")
    return (
        (isinstance(type_, str) and type_ in TYPES)
        or isinstance(type_, list)
        or isinstance(members.get("$ref"), str)
        or isinstance(members.get("enum"), list)
        or any(isinstance(members.get(key), list) for key in ("allOf", "anyOf", "oneOf"))
        or isinstance(members.get("properties"), dict)
    )


def _unique(name: str, taken: Mapping[str, Any]) -> str:
    unique, number = name, 2
    while unique in taken:
        unique, number = f"{name} ({number})", number + 1
    return unique
