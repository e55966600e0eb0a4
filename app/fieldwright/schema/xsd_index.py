"""The components of an XSD and of everything that it includes or imports, indexed by kind and qualified name (`xsd_loading` reads the files)."""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path

from attrs import define, field, frozen

from fieldwright.files.xml_text import Element, parse_xml
from fieldwright.schema.model import Note, Origin
from fieldwright.schema.xsd_catalog import CATALOG

XS = "http://www.w3.org/2001/XMLSchema"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
XML = "http://www.w3.org/XML/1998/namespace"
VERSIONING = "http://www.w3.org/2007/XMLSchema-versioning"
_KNOWN_VERSION = Decimal("1.1")

Name = tuple[str, str]
"""A namespace (empty for none) and a local name."""

MARK = f"{{{XS}}}"
_EVERY = f"{MARK}*"

_EVERYTHING = frozenset({"extension", "restriction", "substitution", "list", "union"})

KINDS = {
    "element": "element",
    "attribute": "attribute",
    "complexType": "type",
    "simpleType": "type",
    "group": "group",
    "attributeGroup": "attributeGroup",
}
"""The kind of component that a top-level tag declares."""


@frozen(eq=False)
class SchemaDocument:
    """One schema file, as seen from one target namespace (a file without one takes that of who includes it)."""

    file: Path
    root: Element
    namespace: str
    chameleon: bool
    prefixes: dict[str | None, str]
    local_prefixes: bool
    """Whether elements below the root declare prefixes of their own."""
    versioned: bool = False
    """Whether parts may be meant for other versions of XML Schema."""
    pointers: dict[Element, str] = field(factory=dict, repr=False)
    """XPaths that were asked for."""

    def resolve(self, node: Element, text: str) -> Name:
        """The qualified name that ``text`` stands for at ``node``."""
        prefix, colon, local = text.strip().rpartition(":")
        prefixes = node.nsmap if self.local_prefixes else self.prefixes
        if not colon:
            return prefixes.get(None, self.namespace if self.chameleon else ""), local
        if prefix == "xml":
            return XML, local
        return prefixes.get(prefix, f"?{prefix}"), local

    def namespace_of(self, node: Element, tag: str) -> str:
        """The namespace of a local element or attribute: the one it names (XSD 1.1), the schema's where it is qualified, or none."""
        own = node.get("targetNamespace")
        if own is not None:
            return own
        form = node.get("form") or self.root.get(f"{tag}FormDefault")
        return self.namespace if form == "qualified" else ""

    def barred(self, node: Element, what: str) -> frozenset[str]:
        """What ``block`` or ``final`` of a component exclude, the schema's default considered."""
        text = node.get(what)
        listed = (self.root.get(f"{what}Default", "") if text is None else text).split()
        return _EVERYTHING if "#all" in listed else frozenset(listed)


@frozen(eq=False)
class Component:
    """A declaration or definition where it stands. ``original`` is what it redefines."""

    node: Element
    document: SchemaDocument
    name: Name = ("", "")
    original: "Component | None" = None

    @property
    def origin(self) -> Origin:
        """Where it stands."""
        return Origin(self.document.file, self.node.sourceline or 0, pointer_of(self.node, self.document.pointers))

    def at(self, node: Element) -> "Component":
        """An anonymous part of this one."""
        return Component(node, self.document)

    def resolve(self, text: str) -> Name:
        """The qualified name that ``text`` stands for here."""
        return self.document.resolve(self.node, text)


@define(eq=False)
class Index:
    """All components by kind and name, with what was found wrong on the way."""

    main: SchemaDocument
    documents: list[SchemaDocument] = field(factory=list)
    components: dict[str, dict[Name, Component]] = field(factory=lambda: {kind: {} for kind in set(KINDS.values())})
    language: str = "en"
    """The language of the documentation that is shown, where there are several."""
    notes: list[Note] = field(factory=list)
    digests: list[tuple[str, bytes]] = field(factory=list)
    located: dict[str, Path] = field(factory=dict)
    """Where namespaces were found that are imported without a location."""
    _noted: set[str] = field(factory=set)
    in_use: set[str] = field(factory=set)
    """Namespaces of the catalog that were asked for."""
    _substitutes: dict[Name, list[Component]] | None = None
    _derived: dict[Name, list[Component]] | None = None

    def find(self, kind: str, name: Name, user: Component | None = None) -> Component | None:
        """A component by name, one of the catalog if need be. A redefinition that names itself gets what it redefines."""
        found = self.components[kind].get(name)
        if found is None and name[0] in CATALOG and name[0] not in self.in_use:
            self.declare(self.catalogued(name[0]))
            found = self.components[kind].get(name)
        if found is not None and found.original is not None and user is not None and within(user.node, found.node):
            return found.original
        return found

    def declare(self, document: SchemaDocument) -> None:
        """Add what a document declares, unless the name is taken."""
        self.documents.append(document)
        for node in list(document.root.iterdescendants(_EVERY)) if document.versioned else ():
            if _for_others(node, document):
                at = Component(node, document)
                called = node.get("name") or node.get("ref") or ""
                self.note(
                    "S12",
                    f"An xs:{local(node)} {called} is for another version of XML Schema and left out.",
                    at,
                    "info",
                )
                node.getparent().remove(node)
        for tag, node in parts(document.root):
            kind = KINDS.get(tag)
            if kind is None:
                continue
            name = node.get("name")
            if name:
                key = (document.namespace, name)
                self.components[kind].setdefault(key, Component(node, document, key))
            else:
                self.note("S13", f"A {tag} at the top of the schema has no name.", Component(node, document))

    def catalogued(self, namespace: str) -> SchemaDocument:
        """The catalog's document of a namespace."""
        self.in_use.add(namespace)
        data = CATALOG[namespace].encode()
        name = namespace.rstrip("#/").rsplit("/", 1)[-1]
        return document_of(parse_xml(data, name), data, Path(f"{name}.xsd"), namespace)

    def note(
        self, kind: str, text: str, at: Component | None = None, severity: str = "warning", wanted: Path | None = None
    ) -> Note:
        """A note for the schema as a whole, once."""
        return self.keep(Note(kind, text, at.origin if at else Origin(self.main.file), severity, wanted))

    def keep(self, note: Note) -> Note:
        """Keep a note for the schema as a whole, once."""
        key = note.kind + note.text
        if key not in self._noted and len(self._noted) < 1000:
            self._noted.add(key)
            self.notes.append(note)
        return note

    def substitutes(self, head: Name) -> tuple[Component, ...]:
        """The elements that may stand for one, those that stand for them included, in the documents' order."""
        if self._substitutes is None:
            self._substitutes = {}
            for component in self.components["element"].values():
                for text in (component.node.get("substitutionGroup") or "").split():
                    self._substitutes.setdefault(component.resolve(text), []).append(component)
        return _closure(self._substitutes, head)

    def derived(self, base: Name) -> tuple[Component, ...]:
        """The named complex types that extend or restrict one, at any distance."""
        if self._derived is None:
            self._derived = {}
            for component in self.components["type"].values():
                text = base_of(component.node)
                if text and local(component.node) == "complexType":
                    self._derived.setdefault(component.resolve(text), []).append(component)
        return _closure(self._derived, base)

    def ways(self, type_: Component, base: Name, depth: int = 60) -> frozenset[str]:
        """How a complex type comes from another: by extension, by restriction, or both."""
        text = base_of(type_.node)
        above = self.find("type", type_.resolve(text), type_) if text and type_.name != base and depth else None
        own = frozenset((derivation_of(type_.node),)) if type_.name != base else frozenset[str]()
        return own | self.ways(above, base, depth - 1) if above is not None else own


def _for_others(node: Element, document: SchemaDocument) -> bool:
    """Whether an element is to be passed over by whoever knows XML Schema 1.1 (XSD 1.1, 4.2.2)."""
    least, most = node.get(f"{{{VERSIONING}}}minVersion"), node.get(f"{{{VERSIONING}}}maxVersion")
    try:
        if (least and Decimal(least) > _KNOWN_VERSION) or (most and Decimal(most) <= _KNOWN_VERSION):
            return True
    except InvalidOperation:
        return False
    there = {
        name: node.get(f"{{{VERSIONING}}}{name}")
        for name in ("typeAvailable", "typeUnavailable", "facetAvailable", "facetUnavailable")
    }
    known = {
        name: text is not None and all(document.resolve(node, one)[0] == XS for one in text.split())
        for name, text in there.items()
    }
    return (
        (there["typeAvailable"] is not None and not known["typeAvailable"])
        or (there["facetAvailable"] is not None and not known["facetAvailable"])
        or known["typeUnavailable"]
        or known["facetUnavailable"]
    )


def _closure(table: dict[Name, list[Component]], start: Name) -> tuple[Component, ...]:
    found: dict[Name, Component] = {}
    open_ = [start]
    while open_:
        for component in table.get(open_.pop(), ()):
            if component.name not in found and component.name != start:
                found[component.name] = component
                open_.append(component.name)
    return tuple(found.values())


def local(node: Element) -> str:
    """The local name of an XSD element; empty for comments, instructions and elements of other namespaces."""
    tag = node.tag
    return tag[len(MARK) :] if isinstance(tag, str) and tag.startswith(MARK) else ""


def parts(node: Element) -> Iterator[tuple[str, Element]]:
    """The XSD elements directly below one, with their local names."""
    for child in node.iterchildren(_EVERY):
        yield child.tag[len(MARK) :], child


@cache
def _tags(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(MARK + name for name in names)


def part(node: Element, *names: str) -> Element | None:
    """The first XSD element of one of the names directly below."""
    return next(node.iterchildren(*_tags(names)), None) if len(node) else None


def base_of(node: Element) -> str:
    """The name of the type that a complex type derives from, as written; empty if none."""
    content = part(node, "complexContent", "simpleContent")
    derivation = part(content, "extension", "restriction") if content is not None else None
    return (derivation.get("base") or "") if derivation is not None else ""


def derivation_of(node: Element) -> str:
    """How a type derives: ``extension``, ``restriction``, ``list``, ``union``, or empty where it does not."""
    content = part(node, "complexContent", "simpleContent")
    derivation = part(content if content is not None else node, "extension", "restriction", "list", "union")
    return local(derivation) if derivation is not None else ""


def within(node: Element, outer: Element) -> bool:
    """Whether a node is ``outer`` or stands inside it."""
    return node is outer or any(one is outer for one in node.iterancestors())


def pointer_of(node: Element, known: dict[Element, str]) -> str:
    """An XPath to a schema element, by names where it has them: ``/xs:schema/xs:complexType[@name='A']/xs:sequence[1]``.

    ``known`` keeps those of the elements above for the next one.
    """
    if node in known:
        return known[node]
    name = node.get("name") or node.get("ref")
    step = f"xs:{local(node)}"
    above = node.getparent()
    if name:
        step += f"[@{'name' if node.get('name') else 'ref'}='{name}']"
    elif node.get("id") and "'" not in node.get("id"):
        step += f"[@id='{node.get('id')}']"
    elif above is not None:
        before = len(list(node.itersiblings(node.tag, preceding=True)))
        step += f"[{before + 1}]"
    known[node] = f"{pointer_of(above, known) if above is not None else ''}/{step}"
    return known[node]


def document_of(root: Element, data: bytes, file: Path, namespace: str) -> SchemaDocument:
    """A file as a schema document; one without a target namespace takes the one given."""
    own = root.get("targetNamespace") or ""
    prefixes = dict(root.nsmap)
    ascii_ = b"\x00" not in data[:64]
    return SchemaDocument(
        file,
        root,
        own or namespace,
        chameleon=not own and bool(namespace),
        prefixes=prefixes,
        local_prefixes=not ascii_ or data.count(b"xmlns") > len(prefixes),
        versioned=not ascii_ or b"XMLSchema-versioning" in data,
    )
