"""The part of an XSD that speaks of payloads with certain names in them: enough to check those, and small however large the schema is.

Elements and attributes of other names are left out where they are optional. Where they are required they stay, without their types, since
nothing of that name is there to have one.
"""

from collections.abc import Collection, Iterable, Sequence
from copy import deepcopy
from typing import Any

from attrs import define, field
from lxml import etree

from fieldwright.files.xml_text import Element
from fieldwright.schema.xsd import XsdSchema
from fieldwright.schema.xsd_index import XML, XS, Component, Name, SchemaDocument, local

_XS = f"{{{XS}}}"
_TOP = {"element": "element", "attribute": "attribute", "group": "group", "attributeGroup": "attributeGroup"}
"""The kind of component that a reference of each tag means."""
_TYPES = ("type", "base", "itemType", "memberTypes")
_KEPT_OF_OTHERS = frozenset(
    {
        "name",
        "ref",
        "minOccurs",
        "maxOccurs",
        "form",
        "targetNamespace",
        "use",
        "abstract",
        "block",
        "final",
        "substitutionGroup",
    }
)
"""What is kept of an element or attribute that no payload has."""
_REPLACING = (f"{_XS}redefine", f"{_XS}override")


def pruned(schema: XsdSchema, messages: Sequence[str], names: Collection[str]) -> list[Element] | None:
    """Schema elements that check payloads of some messages whose elements, attributes and types named in them have these local names.

    None where a schema replaces parts of another, or a message is no component of it.
    """
    kin = _Kin.of(schema)
    if kin.replacing:
        return None
    roots = [schema.root(message) for message in messages]
    pruning = _Pruning(schema, frozenset(names) | {root.name for root in roots}, kin)
    for root in roots:
        kind = "element" if schema.declares_root(root) else "type"
        start = schema.index.components[kind].get((root.shape.namespace, root.name))
        if start is None:
            return None
        pruning.add(kind, start.name)
    return pruning.made()


@define
class _Kin:
    """What stands for elements and derives from types, kept with the schema."""

    schema: XsdSchema
    _substitutes: dict[Name, dict[str, list[Name]]] = field(factory=dict)
    _derived: dict[Name, dict[str, list[Name]]] = field(factory=dict)

    replacing: bool = False
    """Whether a file replaces parts of another."""

    @classmethod
    def of(cls, schema: XsdSchema) -> "_Kin":
        """That of a schema."""
        known = schema.kept.get("kin")
        if known is None:
            replacing = any(
                next(one.root.iterchildren(*_REPLACING), None) is not None for one in schema.index.documents
            )
            known = schema.kept["kin"] = cls(schema, replacing=replacing)
        return known

    def substitutes(self, head: Name, names: frozenset[str]) -> list[Name]:
        """The elements that may stand for one, of those with some local names."""
        if head not in self._substitutes:
            self._substitutes[head] = _by_local(self.schema.index.substitutes(head))
        return _named(self._substitutes[head], names)

    def derived(self, base: Name, names: frozenset[str]) -> list[Name]:
        """The types that derive from one, of those with some local names."""
        if base not in self._derived:
            self._derived[base] = _by_local(self.schema.index.derived(base))
        return _named(self._derived[base], names)


def _by_local(components: Iterable[Component]) -> dict[str, list[Name]]:
    found: dict[str, list[Name]] = {}
    for one in components:
        found.setdefault(one.name[1], []).append(one.name)
    return found


def _named(found: dict[str, list[Name]], names: frozenset[str]) -> list[Name]:
    return [name for local_name in found.keys() & names for name in found[local_name]] if found else []


@define
class _Pruning:
    schema: XsdSchema
    names: frozenset[str]
    kin: _Kin
    waiting: list[Component] = field(factory=list)
    tops: dict[Element, tuple[SchemaDocument, Element]] = field(factory=dict)
    spoken: dict[int, dict[str | None, str]] = field(factory=dict)
    """The prefixes of each file."""
    apart: set[int] = field(factory=set)
    """The files with prefixes that are declared further down."""
    wild: bool = False
    """Whether there is a wildcard, for which everything of the names counts."""

    def add(self, kind: str, name: Name) -> None:
        """Take in a component."""
        found = self.schema.index.find(kind, name)
        if found is not None and found.node not in self.tops:
            self.tops[found.node] = (found.document, found.node)
            self.waiting.append(found)

    def made(self) -> list[Element]:
        """The documents with what was taken in."""
        copies: dict[int, tuple[SchemaDocument, list[Element]]] = {}
        while self.waiting:
            component = self.waiting.pop()
            known = copies.setdefault(id(component.document), (component.document, []))
            known[1].append(self._copy(component.node, component.document, top=True))
            if local(component.node) == "element":
                self._instead(component)
            if not self.waiting and self.wild:
                self._all_of_the_names()
        kept = [(document, nodes) for document, nodes in copies.values() if not self._bundled(document)]
        spaces = dict.fromkeys(document.namespace for document, _ in copies.values())
        return [_document(documents, nodes, spaces) for documents, nodes in _alike(kept, self.apart)]

    def _bundled(self, document: SchemaDocument) -> bool:
        """Whether xmlschema brings a namespace along."""
        return document.namespace in self.schema.index.in_use

    def _instead(self, head: Component) -> None:
        """What may stand for a global element, of those that may be there."""
        for name in self.kin.substitutes(head.name, self.names):
            self.add("element", name)

    def _all_of_the_names(self) -> None:
        self.wild = False
        for kind in ("element", "attribute"):
            for name in list(self.schema.index.components[kind]):
                if name[1] in self.names:
                    self.add(kind, name)

    def _copy(self, node: Element, document: SchemaDocument, *, top: bool = False) -> Element:
        """A component or a part of one, with what it refers to taken in."""
        tag = local(node)
        spoken = node.nsmap
        if spoken != self.spoken.setdefault(id(document), dict(document.root.nsmap)):
            self.apart.add(id(document))
        made = etree.Element(node.tag, dict(node.attrib), nsmap=spoken)
        named = node.get("name") or (node.get("ref") or "").rpartition(":")[2]
        if tag in ("element", "attribute") and named not in self.names:
            for key in set(made.attrib) - _KEPT_OF_OTHERS:
                del made.attrib[key]
            self._refer(node, tag, document)
            return made
        self._refer(node, tag, document)
        for child in self._wanted(node, tag, document):
            made.append(self._copy(child, document))
        if tag == "complexType" and top and node.get("name") in self.names:
            self._derived(node, document)
        return made

    def _wanted(self, node: Element, tag: str, document: SchemaDocument) -> list[Element]:
        """The parts of a component that matter: without what may be missing, and is."""
        parts = [child for child in node.iterchildren(f"{_XS}*") if local(child) != "annotation"]
        if tag == "choice":  # which needs one of its alternatives, or none where one of them may be empty
            kept = [one for one in parts if one.get("minOccurs") == "0" or not self._missing(one, document)]
            return kept or parts[:1]
        return [one for one in parts if not (self._optional(one) and self._missing(one, document))]

    def _optional(self, node: Element) -> bool:
        tag = local(node)
        return (tag == "element" and node.get("minOccurs") == "0") or (
            tag == "attribute" and node.get("use") not in ("required", "prohibited")
        )

    def _missing(self, node: Element, document: SchemaDocument) -> bool:
        """Whether no payload has an element or attribute, or anything that may stand for it."""
        if local(node) not in ("element", "attribute"):
            return False
        reference = node.get("ref")
        if reference is None:
            return node.get("name") not in self.names
        name = document.resolve(node, reference)
        return name[1] not in self.names and not (local(node) == "element" and self.kin.substitutes(name, self.names))

    def _refer(self, node: Element, tag: str, document: SchemaDocument) -> None:
        kind = _TOP.get(tag)
        if kind is not None and node.get("ref") is not None:
            self.add(kind, document.resolve(node, node.get("ref")))
        for text in (node.get("substitutionGroup") or "").split() if tag == "element" else ():
            self.add("element", document.resolve(node, text))
        self.wild = self.wild or tag in ("any", "anyAttribute")
        if (
            tag in ("element", "attribute")
            and (node.get("name") or node.get("ref") or "").rpartition(":")[2] not in self.names
        ):
            return
        for key in _TYPES:
            for text in (node.get(key) or "").split():
                self._type(document.resolve(node, text))

    def _type(self, name: Name) -> None:
        if name[0] == XS:
            return
        self.add("type", name)
        for one in self.kin.derived(name, self.names):  # a payload names it in xsi:type
            self.add("type", one)

    def _derived(self, node: Element, document: SchemaDocument) -> None:
        for one in self.kin.derived((document.namespace, node.get("name")), self.names):
            self.add("type", one)


def _alike(
    kept: list[tuple[SchemaDocument, list[Element]]], apart: set[int]
) -> list[tuple[list[SchemaDocument], list[Element]]]:
    """The components of files that can be read as one: of the same namespace and defaults, with prefixes that agree."""
    made: list[tuple[list[SchemaDocument], list[Element]]] = []
    for document, nodes in kept:
        for documents, others in made if id(document) not in apart else ():
            if (
                id(documents[0]) not in apart
                and _of_one_kind(documents[0], document)
                and all(_agree(_spoken(one), _spoken(document)) for one in documents)
            ):
                documents.append(document)
                others += nodes
                break
        else:
            made.append(([document], list(nodes)))
    return made


def _of_one_kind(one: SchemaDocument, other: SchemaDocument) -> bool:
    return one.namespace == other.namespace and _defaults(one) == _defaults(other)


def _defaults(document: SchemaDocument) -> dict[str, str]:
    idle = ("version", "id", "targetNamespace")
    plain = {key: value for key, value in document.root.attrib.items() if not key.startswith("{") and key not in idle}
    return {key: value for key, value in plain.items() if value != "unqualified"}


def _agree(one: dict[str | None, str], other: dict[str | None, str]) -> bool:
    return all(other.get(prefix, space) == space for prefix, space in one.items()) and (None in one) == (None in other)


def _spoken(document: SchemaDocument) -> dict[str | None, str]:
    """A file's prefixes; one without a namespace of its own speaks of that of who includes it."""
    spoken = dict(document.root.nsmap)
    if document.chameleon and None not in spoken:
        spoken[None] = document.namespace
    return spoken


def _document(documents: list[SchemaDocument], nodes: list[Element], spaces: Collection[str]) -> Element:
    """A schema element with the components of some files."""
    first = documents[0]
    prefixes: Any = {prefix: space for document in documents for prefix, space in _spoken(document).items()}
    root = etree.Element(f"{_XS}schema", dict(first.root.attrib), nsmap=prefixes)
    if first.namespace:
        root.set("targetNamespace", first.namespace)
    known = {one.get("namespace") or "" for document in documents for one in document.root.iterchildren(f"{_XS}import")}
    for space in dict.fromkeys([*spaces, *known, XML]):
        if space != first.namespace:
            etree.SubElement(root, f"{_XS}import", {"namespace": space} if space else {})
    for one in first.root.iterchildren(f"{_XS}defaultOpenContent"):
        root.append(deepcopy(one))
    root.extend(nodes)
    return root
