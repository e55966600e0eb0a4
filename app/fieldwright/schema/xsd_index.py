"""The components of an XSD and of everything that it includes or imports, indexed by kind and qualified name.

Which files are read: only regular ``.xsd`` files in the schema's own folder or, because suites of schemas refer to sister folders
(``../common/x.xsd``), in the folder at most two levels above it, links resolved, never from the top of the file system. Nothing else is
opened and nothing is fetched: such a location becomes a note (S11), one that is missing another (S10).
"""

import hashlib
import os
import re
from collections.abc import Iterator
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
MAX_FILES = 3000
LEVELS_UP = 2

Name = tuple[str, str]
"""A namespace (empty for none) and a local name."""

_MARK = f"{{{XS}}}"
_EVERY = f"{_MARK}*"

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

    def qualified(self, node: Element, tag: str) -> bool:
        """Whether a local element or attribute belongs to the target namespace."""
        form = node.get("form") or self.root.get(f"{tag}FormDefault")
        return form == "qualified"


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
    notes: list[Note] = field(factory=list)
    digests: list[tuple[str, bytes]] = field(factory=list)
    _noted: set[str] = field(factory=set)
    _substitutes: dict[Name, list[Component]] | None = None
    _derived: dict[Name, list[Component]] | None = None

    def find(self, kind: str, name: Name, user: Component | None = None) -> Component | None:
        """A component by name. A redefinition that names itself gets what it redefines."""
        found = self.components[kind].get(name)
        if found is not None and found.original is not None and user is not None and within(user.node, found.node):
            return found.original
        return found

    def note(self, kind: str, text: str, at: Component | None = None, severity: str = "warning") -> Note:
        """A note for the schema as a whole, once."""
        made = Note(kind, text, at.origin if at else Origin(self.main.file), severity)
        key = kind + text
        if key not in self._noted and len(self._noted) < 1000:
            self._noted.add(key)
            self.notes.append(made)
        return made

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
    elif above is not None:
        before = len(list(node.itersiblings(node.tag, preceding=True)))
        step += f"[{before + 1}]"
    known[node] = f"{pointer_of(above, known) if above is not None else ''}/{step}"
    return known[node]


# --- loading ---------------------------------------------------------------------------------------------------------


def index_of(root: Element, data: bytes, file: Path) -> Index:
    """The index of a schema file's closure. ``root`` is its parsed ``xs:schema``."""
    main = _document(root, data, file, "")
    index = Index(main)
    index.digests.append(("", hashlib.sha256(data).digest()))
    _Loader(index, _reading_root(file)).load(main)
    return index


def _reading_root(file: Path) -> Path:
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
    )


@define(eq=False)
class _Loader:
    index: Index
    root: Path
    _parsed: dict[Path, tuple[Element, bytes]] = field(factory=dict)
    _done: set[tuple[Path, str]] = field(factory=set)
    _catalogued: set[str] = field(factory=set)

    def load(self, main: SchemaDocument) -> None:
        """Index a document, then what it refers to, breadth first."""
        self._done.add((main.file.resolve(), main.namespace))
        queue = [main]
        at = 0
        while at < len(queue):
            document = queue[at]
            at += 1
            self._declare(document)
            for node in document.root.iter(
                f"{{{XS}}}include", f"{{{XS}}}import", f"{{{XS}}}redefine", f"{{{XS}}}override"
            ):
                if len(self._parsed) >= MAX_FILES:
                    self.index.note("S10", f"The schema has more than {MAX_FILES:,} files; the rest was not read.")
                    break
                found = self._referred(document, node)
                if found is not None:
                    queue.append(found)
        for document in reversed(queue):  # those who redefine come after what they redefine
            self._redefine(document)

    def _declare(self, document: SchemaDocument) -> None:
        self.index.documents.append(document)
        for tag, node in parts(document.root):
            kind = KINDS.get(tag)
            if kind is not None:
                self._add(kind, node, document)

    def _add(self, kind: str, node: Element, document: SchemaDocument) -> None:
        name = node.get("name")
        if not name:
            self.index.note("S13", f"A {local(node)} at the top of the schema has no name.", Component(node, document))
            return
        key = (document.namespace, name)
        self.index.components[kind].setdefault(key, Component(node, document, key))

    def _redefine(self, document: SchemaDocument) -> None:
        for tag, block in parts(document.root):
            if tag not in ("redefine", "override"):
                continue
            for inner, node in parts(block):
                kind, name = KINDS.get(inner), node.get("name")
                if kind is not None and name:
                    key = (document.namespace, name)
                    original = self.index.components[kind].get(key) if tag == "redefine" else None
                    self.index.components[kind][key] = Component(node, document, key, original)

    def _referred(self, document: SchemaDocument, node: Element) -> SchemaDocument | None:
        tag = local(node)
        location = (node.get("schemaLocation") or "").strip()
        namespace = (node.get("namespace") or "") if tag == "import" else document.namespace
        at = Component(node, document)
        if tag == "import" and namespace in CATALOG:
            found = self._file(document, location, at, quiet=True) if location else None
            return found if found is not None else self._catalogue(namespace)
        if not location:
            if tag != "import":
                self.index.note("S13", f"An xs:{tag} has no schemaLocation.", at)
            return None  # an import without location: the namespace may be known from elsewhere
        return self._file(document, location, at, namespace="" if tag == "import" else namespace, expected=namespace)

    def _catalogue(self, namespace: str) -> SchemaDocument | None:
        if namespace in self._catalogued:
            return None
        self._catalogued.add(namespace)
        data = CATALOG[namespace].encode()
        name = namespace.rstrip("#/").rsplit("/", 1)[-1]
        return _document(parse_xml(data, name), data, Path(f"{name}.xsd"), namespace)

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
            if expected and own and own != expected:
                text = f"{path.name} has the namespace {own!r}, and {document.file.name} expects {expected!r}."
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
        found = inside(self.root, document.file, reference)
        if found.suffix.lower() != ".xsd" and not found.is_relative_to(self.index.main.file.resolve().parent):
            raise RefusedError(f"{location[:200]!r} is outside the folder and no .xsd file")
        return found

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
