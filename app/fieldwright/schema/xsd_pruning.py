"""The part of an XSD that speaks of payloads with certain names in them: enough to check those, and small however large the schema is.

Elements and attributes of other names are left out where they are optional. Where they are required they stay, without their types, since
nothing of that name is there to have one.
"""

from collections.abc import Collection, Iterator
from copy import deepcopy

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


def pruned(schema: XsdSchema, message: str, names: Collection[str]) -> list[Element] | None:
    """Schema elements that check payloads of a message whose elements, attributes and types named in them have these local names.

    None where a schema replaces parts of another, or where nothing of the schema is in a file of its own.
    """
    if any(next(one.root.iterchildren(*_REPLACING), None) is not None for one in schema.index.documents):
        return None
    root = schema.root(message)
    kind = "element" if schema.declares_root(root) else "type"
    start = schema.index.components[kind].get((root.shape.namespace, root.name))
    if start is None:
        return None
    pruning = _Pruning(schema, frozenset(names) | {root.name})
    pruning.add(kind, start.name)
    return pruning.made()


@define
class _Pruning:
    schema: XsdSchema
    names: frozenset[str]
    waiting: list[Component] = field(factory=list)
    tops: dict[Element, tuple[SchemaDocument, Element]] = field(factory=dict)
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
        spaces = dict.fromkeys(document.namespace for document, _ in copies.values())
        kept = [(document, nodes) for document, nodes in copies.values() if not self._bundled(document)]
        return [_document(document, nodes, spaces) for document, nodes in kept]

    def _bundled(self, document: SchemaDocument) -> bool:
        """Whether xmlschema brings a namespace along."""
        return document.namespace in self.schema.index.in_use

    def _instead(self, head: Component) -> None:
        """What may stand for a global element, of those that may be there."""
        for one in self.schema.index.substitutes(head.name):
            if one.name[1] in self.names:
                self.add("element", one.name)

    def _all_of_the_names(self) -> None:
        self.wild = False
        for kind in ("element", "attribute"):
            for name in list(self.schema.index.components[kind]):
                if name[1] in self.names:
                    self.add(kind, name)

    def _copy(self, node: Element, document: SchemaDocument, *, top: bool = False) -> Element:
        """A component or a part of one, with what it refers to taken in."""
        tag = local(node)
        made = etree.Element(node.tag, dict(node.attrib), nsmap=dict(node.nsmap))
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
        others = self.schema.index.substitutes(name) if local(node) == "element" else ()
        return name[1] not in self.names and not any(one.name[1] in self.names for one in others)

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
        for one in self.schema.index.derived(name):  # a payload names it in xsi:type
            if one.name[1] in self.names:
                self.add("type", one.name)

    def _derived(self, node: Element, document: SchemaDocument) -> None:
        for one in self.schema.index.derived((document.namespace, node.get("name"))):
            if one.name[1] in self.names:
                self.add("type", one.name)


def _document(document: SchemaDocument, nodes: list[Element], spaces: Collection[str]) -> Element:
    """A schema element with the components of one file."""
    spoken = dict(document.root.nsmap)
    if document.chameleon and None not in spoken:
        spoken[None] = document.namespace
    root = etree.Element(f"{_XS}schema", dict(document.root.attrib), nsmap=spoken)
    if document.namespace:
        root.set("targetNamespace", document.namespace)
    for space in _imported(document, spaces):
        etree.SubElement(root, f"{_XS}import", {"namespace": space} if space else {})
    for one in document.root.iterchildren(f"{_XS}defaultOpenContent"):
        root.append(deepcopy(one))
    root.extend(nodes)
    return root


def _imported(document: SchemaDocument, spaces: Collection[str]) -> Iterator[str]:
    known = {one.get("namespace") or "" for one in document.root.iterchildren(f"{_XS}import")}
    yield from (space for space in dict.fromkeys([*spaces, *known, XML]) if space != document.namespace)
