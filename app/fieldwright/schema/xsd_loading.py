"""Loads an XSD with everything that it includes or imports.

Which files are read: only regular ``.xsd`` files in the schema's own folder or, because suites of schemas refer to sister folders
(``../common/x.xsd``), in the folder at most two levels above it, links resolved, never from the top of the file system. Nothing else is
opened and nothing is fetched: such a location becomes a note (S11) unless a file of its name lies beside the one that refers to it (with
the namespace that is meant, where it is an address), one that is missing another (S10). A namespace that is imported without a location,
and declared nowhere, is looked for in the importing file's folder.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import define, field

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError
from fieldwright.files.path_guard import is_there
from fieldwright.files.surroundings import Surroundings, around
from fieldwright.files.xml_text import Element, parse_xml
from fieldwright.schema.xsd_catalog import CATALOG
from fieldwright.schema.xsd_index import KINDS, MARK, XS, Component, Index, SchemaDocument, document_of, local, parts

MAX_FILES = 3000
MAX_LOOKED_AT = 300
"""Files of a folder that are looked at for a namespace which is imported without a location."""
LEVELS_UP = 2

_LOCAL = re.compile(r"(?:file:)?/*(?:[A-Za-z]:[\\/]|\\\\|/)", re.I)
_REMOTE = re.compile(r"(?!file:|[A-Za-z]:[\\/])[A-Za-z][A-Za-z0-9+.-]*:", re.I)


def index_of(
    root: Element, data: bytes, file: Path, *, language: str = "en", beside: Sequence[tuple[Element, bytes, Path]] = ()
) -> Index:
    """The index of a schema file's closure. ``root`` is its parsed ``xs:schema``; ``beside`` are others, with their files (WSDL)."""
    main = document_of(root, data, file, "")
    index = Index(main, language=language)
    index.digests.append(("", hashlib.sha256(data).digest()))
    _Loader(index, around(file, reading_root(file))).load(main, *(document_of(*one, "") for one in beside))
    return index


def reading_root(file: Path) -> Path:
    """The folder that everything read must lie in."""
    folder = file.resolve().parent
    for _ in range(LEVELS_UP):
        if folder.parent == folder.parent.parent:  # the top of the file system is never a root
            break
        folder = folder.parent
    return folder


def _namespace(text: str) -> str:
    return f"the namespace {text!r}" if text else "no namespace"


_REFERENCES = tuple(f"{MARK}{name}" for name in ("include", "import", "redefine", "override"))
_BECOMES = {"redefine": "redefined", "override": "overridden"}
_TARGET = re.compile(rb"""<(?:[\w.-]+:)?schema\b[^>]*?\btargetNamespace\s*=\s*["']([^"']*)["']""")


def _namespace_in(file: Path, surroundings: Surroundings) -> str:
    """The target namespace that a file's beginning says; empty if none."""
    try:
        found = _TARGET.search(surroundings.read(file, 65_536))
    except (OSError, FieldwrightError):
        return ""
    return found[1].decode("utf-8", "replace") if found else ""


@define(eq=False)
class _Loader:
    index: Index
    around: Surroundings
    _parsed: dict[Path, tuple[Element, bytes]] = field(factory=dict)
    _unplaced: dict[str, Component] = field(factory=dict)
    _looked_for: set[str] = field(factory=set)
    _namespaces: dict[Path, str] = field(factory=dict)
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
            found = self._with_namespace(at.document.file, namespace)
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
            name = self.around.written(found[0], at.document.file)
            document = self._file(at.document, name, at, expected=namespace)
            if document is not None:
                self.index.located[namespace] = found[0]
                yield document

    def _with_namespace(self, file: Path, namespace: str) -> list[Path]:
        """The schemas in a file's folder that have a target namespace."""
        beside = [one for one in self.around.listed(file) if one.name.endswith(".xsd")][:MAX_LOOKED_AT]
        for one in beside:
            if one not in self._namespaces:
                self._namespaces[one] = _namespace_in(one, self.around)
        return [one for one in beside if self._namespaces[one] == namespace]

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
        wanted = None
        try:
            path = self._path(document, location, expected)
            if (path, namespace) in self._done:
                return None
            root, data = self._read(path)
        except RefusedError as error:
            kind, problem, wanted = "S11", error.problem, error.wanted
        except MissingError as error:
            kind, problem, wanted = "S10", error.problem, error.wanted
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
            return document_of(root, data, path, namespace)
        if not quiet:
            text = f"{document.file.name} refers to something that was not read: {problem}."
            self.index.note(kind, text, at, wanted=wanted)
        return None

    def _path(self, document: SchemaDocument, location: str, expected: str) -> Path:
        reference = location.split("#", 1)[0]
        beside = None
        if _LOCAL.match(reference) or _REMOTE.match(
            reference
        ):  # another machine's path, or an address: by its last part
            name = re.split(r"[\\/]", reference.split("?", 1)[0])[-1]
            if name.lower().endswith(".xsd"):
                beside, there = self.around.sibling(document.file, name), self._there(document, name)
                if there and (not _REMOTE.match(reference) or _namespace_in(there, self.around) in (expected, "")):
                    return self._beside(document, name, reference)
        try:
            found = self.around.find(document.file, reference)
        except RefusedError as error:
            error.wanted = beside if beside is not None and not is_there(beside) else None
            raise
        except MissingError:
            other = self._in_other_case(document, reference)
            if other is None:
                raise
            found = self.around.find(document.file, other)
        if found.suffix.lower() != ".xsd" and not found.is_relative_to(self.index.main.file.resolve().parent):
            raise RefusedError(f"{location[:200]!r} is outside the folder and no .xsd file")
        return found

    def _there(self, document: SchemaDocument, name: str) -> Path | None:
        try:
            return self.around.find(document.file, name)
        except FieldwrightError:
            return None

    def _beside(self, document: SchemaDocument, name: str, reference: str) -> Path:
        """The file of an address's name in the folder, which is said where nothing tells that it is the same."""
        found = self.around.find(document.file, name)
        if _REMOTE.match(reference) and found not in self._parsed:
            text = f"{reference[:200]!r} is taken to be {name!r} in the folder; nothing is fetched."
            self.index.note("S12", text, Component(document.root, document), "info")
        return found

    def _in_other_case(self, document: SchemaDocument, reference: str) -> str | None:
        """A reference with the name as the folder has it, where the file system tells cases apart and the schema's author's did not."""
        folder, slash, name = reference.replace("\\", "/").rpartition("/")
        listed = (self.around.written(one, document.file) for one in self.around.listed(document.file, folder))
        names = [one.rpartition("/")[2] for one in listed]
        found = [one for one in names if one.lower() == name.lower()]
        return f"{folder}{slash}{found[0]}" if len(found) == 1 else None

    def _read(self, path: Path) -> tuple[Element, bytes]:
        if path not in self._parsed:
            data = self.around.read(path)
            root = parse_xml(data, path)
            if root.tag != f"{{{XS}}}schema":
                raise RefusedError(f"{path.name!r} is no XML schema")
            self._parsed[path] = (root, data)
            shown = self.around.written(path, self.index.main.file.resolve())
            self.index.digests.append((shown, hashlib.sha256(data).digest()))
        return self._parsed[path]
