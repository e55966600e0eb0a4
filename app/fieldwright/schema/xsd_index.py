"""The components of an XSD and of everything that it includes or imports, indexed by kind and qualified name.

Which files are read: only regular ``.xsd`` files in the schema's own folder or, because suites of schemas refer to sister folders
(``../common/x.xsd``), in the folder at most two levels above it, links resolved, never from the top of the file system. Nothing else is
opened and nothing is fetched: such a location becomes a note (S11), one that is missing another (S10).
"""

import hashlib
import os
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path

from attrs import define, field, frozen

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError
from fieldwright.files.path_guard import inside
from fieldwright.files.reading import read_bytes
from fieldwright.files.xml_text import Element, parse_xml
from fieldwright.schema.model import Note, Origin
from fieldwright.schema.xsd_catalog import CATALOG

XS = "http://www.w3.org/2001/XMLSchema"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
XML = "http://www.w3.org/XML/1998/namespace"
VERSIONING = "http://www.w3.org/2007/XMLSchema-versioning"
_KNOWN_VERSION = Decimal("1.1")
MAX_FILES = 3000
MAX_LOOKED_AT = 300
"""Files of a folder that are looked at for a namespace which is imported without a location."""
LEVELS_UP = 2

Name = tuple[str, str]
"""A namespace (empty for none) and a local name."""

_MARK = f"{{{XS}}}"
_EVERY = f"{_MARK}*"

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

_LOCAL = re.compile(r"(?:file:)?/*(?:[A-Za-z]:[\\/]|\\\\|/)", re.I)
_REMOTE = re.compile(r"(?!file:|[A-Za-z]:[\\/])[A-Za-z][A-Za-z0-9+.-]*:", re.I)


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
        return _document(parse_xml(data, name), data, Path(f"{name}.xsd"), namespace)

    def note(self, kind: str, text: str, at: Component | None = None, severity: str = "warning") -> Note:
        """A note for the schema as a whole, once."""
        return self.keep(Note(kind, text, at.origin if at else Origin(self.main.file), severity))

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
    return tag[len(_MARK) :] if isinstance(tag, str) and tag.startswith(_MARK) else ""


def parts(node: Element) -> Iterator[tuple[str, Element]]:
    """The XSD elements directly below one, with their local names."""
    for child in node.iterchildren(_EVERY):
        yield child.tag[len(_MARK) :], child


@cache
def _tags(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_MARK + name for name in names)


def part(node: Element, *names: str) -> Element | None:
    """The first XSD element of one of the names directly below."""
    return next(node.iterchildren(*_tags(names)), None)


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


# --- loading ---------------------------------------------------------------------------------------------------------


def index_of(
    root: Element, data: bytes, file: Path, *, language: str = "en", beside: Sequence[tuple[Element, bytes, Path]] = ()
) -> Index:
    """The index of a schema file's closure. ``root`` is its parsed ``xs:schema``; ``beside`` are others, with their files (WSDL)."""
    main = _document(root, data, file, "")
    index = Index(main, language=language)
    index.digests.append(("", hashlib.sha256(data).digest()))
    _Loader(index, reading_root(file)).load(main, *(_document(*one, "") for one in beside))
    return index


def reading_root(file: Path) -> Path:
    """The folder that everything read must lie in."""
    folder = file.resolve().parent
    for _ in range(LEVELS_UP):
        if folder.parent == folder.parent.parent:  # the top of the file system is never a root
            break
        folder = folder.parent
    return folder


def _document(root: Element, data: bytes, file: Path, namespace: str) -> SchemaDocument:
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


def _namespace(text: str) -> str:
    return f"the namespace {text!r}" if text else "no namespace"


_REFERENCES = tuple(f"{_MARK}{name}" for name in ("include", "import", "redefine", "override"))
_BECOMES = {"redefine": "redefined", "override": "overridden"}
_TARGET = re.compile(rb"""<(?:[\w.-]+:)?schema\b[^>]*?\btargetNamespace\s*=\s*["']([^"']*)["']""")


def _namespace_in(file: Path) -> str:
    """The target namespace that a file's beginning says; empty if none."""
    try:
        with file.open("rb") as stream:
            found = _TARGET.search(stream.read(65_536))
    except OSError:
        return ""
    return found[1].decode("utf-8", "replace") if found else ""


@define(eq=False)
class _Loader:
    index: Index
    root: Path
    _parsed: dict[Path, tuple[Element, bytes]] = field(factory=dict)
    _unplaced: dict[str, Component] = field(factory=dict)
    _looked_for: set[str] = field(factory=set)
    _namespaces: dict[Path, list[tuple[Path, str]]] = field(factory=dict)
    _done: set[tuple[Path, str]] = field(factory=set)

    def load(self, *documents: SchemaDocument) -> None:
        """Index documents, then what they refer to, breadth first."""
        queue = list(documents)
        self._done.update((one.file.resolve(), one.namespace) for one in documents)
        at = 0
        while at < len(queue):
            document = queue[at]
            at += 1
            self.index.declare(document)
            for node in document.root.iter(*_REFERENCES):
                if len(self._parsed) >= MAX_FILES:
                    self.index.note("S10", f"The schema has more than {MAX_FILES:,} files; the rest was not read.")
                    break
                found = self._referred(document, node)
                if found is not None:
                    queue.append(found)
            if at == len(queue):  # all that has a location is there
                queue += self._without_location({one.namespace for one in queue})
        for document in reversed(queue):  # those who redefine come after what they redefine
            self._redefine(document)

    def _without_location(self, known: set[str]) -> Iterator[SchemaDocument]:
        """Documents of the folder for namespaces that are imported without a location and declared nowhere."""
        waiting, self._unplaced = self._unplaced, {}
        for namespace, at in waiting.items():
            if namespace in known or namespace in self._looked_for:
                continue
            self._looked_for.add(namespace)
            found = self._with_namespace(at.document.file.parent, namespace)
            if not found:
                text = f"The namespace {namespace!r} is imported without a location, and no .xsd file in the folder has it."
                self.index.note("S10", text, at)
                continue
            if len(found) == 1:
                text = f"The namespace {namespace!r} is imported without a location; it was found in {found[0].name}."
                self.index.note("S12", text, at, "info")
            else:
                names = ", ".join(one.name for one in found[:5])
                text = f"The namespace {namespace!r} is imported without a location; of the files that have it ({names}) the first was read."
                self.index.note("S12", text, at, "info")
            document = self._file(at.document, found[0].name, at, expected=namespace)
            if document is not None:
                self.index.located[namespace] = found[0]
                yield document

    def _with_namespace(self, folder: Path, namespace: str) -> list[Path]:
        if folder not in self._namespaces:
            files = sorted(folder.glob("*.xsd"))[:MAX_LOOKED_AT] if folder.is_dir() else []
            self._namespaces[folder] = [(one, _namespace_in(one)) for one in files]
        return [one for one, namespaces in self._namespaces[folder] if namespaces == namespace]

    def _redefine(self, document: SchemaDocument) -> None:
        for tag, block in parts(document.root):
            if tag not in ("redefine", "override"):
                continue
            for inner, node in parts(block):
                kind, name = KINDS.get(inner), node.get("name")
                if kind is not None and name:
                    key = (document.namespace, name)
                    known = self.index.components[kind].get(key)
                    made = Component(node, document, key, known if tag == "redefine" else None)
                    if known is None:
                        text = f"The {inner} {name!r} is to be {_BECOMES[tag]}, and {document.file.name} does not lead to it."
                        self.index.note("S10", text, made)
                    if known is not None or tag == "redefine":
                        self.index.components[kind][key] = made

    def _referred(self, document: SchemaDocument, node: Element) -> SchemaDocument | None:
        tag = local(node)
        location = (node.get("schemaLocation") or "").strip()
        namespace = (node.get("namespace") or "") if tag == "import" else document.namespace
        at = Component(node, document)
        if tag == "import" and namespace in CATALOG:
            found = self._file(document, location, at, expected=namespace, quiet=True) if location else None
            if found is not None or namespace in self.index.in_use:
                return found
            return self.index.catalogued(namespace)
        if not location:
            if tag != "import":
                self.index.note("S13", f"An xs:{tag} has no schemaLocation.", at)
            elif namespace and namespace != XS:
                self._unplaced.setdefault(namespace, at)  # it may be known from elsewhere
            return None
        return self._file(document, location, at, namespace="" if tag == "import" else namespace, expected=namespace)

    def _file(self, document: SchemaDocument, location: str, at: Component, *, namespace: str = "", expected: str = "",
              quiet: bool = False) -> SchemaDocument | None:  # fmt: skip
        """The document at a location, unless it is there already or may not or cannot be read."""
        try:
            path = self._path(document, location)
            if (path, namespace) in self._done:
                return None
            root, data = self._read(path)
        except RefusedError as error:
            kind, problem = "S11", error.problem
        except MissingError as error:
            kind, problem = "S10", error.problem
        except FieldwrightError as error:
            kind, problem = "S10", f"{location[:200]!r} cannot be read: {error.problem}"
        else:
            self._done.add((path, namespace))
            own = root.get("targetNamespace") or ""
            if (local(at.node) == "import" and "schemaLocation" in at.node.attrib and own != expected) or (
                expected and own and own != expected
            ):
                text = f"{path.name} has {_namespace(own)}, and {document.file.name} expects {_namespace(expected)}."
                self.index.note("S13", text, at)
            elif namespace and not own:
                pass  # a chameleon
            elif (path, "") in self._done and namespace:
                return None  # included and imported: the same document
            else:
                self._done.add((path, ""))
            return _document(root, data, path, namespace)
        if not quiet:
            text = f"{document.file.name} refers to something that was not read: {problem}."
            self.index.note(kind, text, at)
        return None

    def _path(self, document: SchemaDocument, location: str) -> Path:
        reference = location.split("#", 1)[0]
        if _LOCAL.match(reference) and not _REMOTE.match(reference):  # another machine's path: by its last part
            name = re.split(r"[\\/]", reference)[-1]
            folder = document.file.parent
            if name.lower().endswith(".xsd") and (folder / name).is_file():
                return inside(self.root, document.file, name)
        try:
            found = inside(self.root, document.file, reference)
        except MissingError:
            other = self._in_other_case(document, reference)
            if other is None:
                raise
            found = inside(self.root, document.file, other)
        if found.suffix.lower() != ".xsd" and not found.is_relative_to(self.index.main.file.resolve().parent):
            raise RefusedError(f"{location[:200]!r} is outside the folder and no .xsd file")
        return found

    def _in_other_case(self, document: SchemaDocument, reference: str) -> str | None:
        """A reference with the name as the folder has it, where the file system tells cases apart and the schema's author's did not."""
        folder, slash, name = reference.replace("\\", "/").rpartition("/")
        place = document.file.parent / folder
        if not place.is_dir() or not place.resolve().is_relative_to(self.root.resolve()):
            return None
        found = [one.name for one in place.iterdir() if one.name.lower() == name.lower()]
        return f"{folder}{slash}{found[0]}" if len(found) == 1 else None

    def _read(self, path: Path) -> tuple[Element, bytes]:
        if path not in self._parsed:
            data = read_bytes(path)
            root = parse_xml(data, path)
            if root.tag != f"{{{XS}}}schema":
                raise RefusedError(f"{path.name!r} is no XML schema")
            self._parsed[path] = (root, data)
            shown = os.path.relpath(path, self.index.main.file.resolve().parent).replace(os.sep, "/")
            self.index.digests.append((shown, hashlib.sha256(data).digest()))
        return self._parsed[path]
