"""JSON and YAML documents of one schema: the main file and those beside it that it refers to, each parsed once."""

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from attrs import Factory, field, frozen

from fieldwright.files.errors import FieldwrightError, MissingError, SyntaxProblemError
from fieldwright.files.json_text import Duplicate, JsonDocument, escaped, load_json
from fieldwright.files.path_guard import is_plain, is_there
from fieldwright.files.reading import decoded_as, sniffed
from fieldwright.files.surroundings import Archive, around
from fieldwright.files.yaml_text import YamlDocument, load_yaml
from fieldwright.schema.model import Note, Origin

_ELSEWHERE = re.compile(rb"""\$ref["']?\s*:\s*["']?([^"'#\s{\[][^"'#\n]*)""")
_ID = re.compile(  # each way begins with a letter of its own, so that few places of a file are tried
    rb"""\$(?:id|self)["']?\s*:\s*["']([^"'#\s]+)|id(?<!\wid)["']?\s*:\s*["'](\w[\w+.-]*:[^"'#\s]+)"""
)
_NAMED_PART = re.compile(rb""""id"\s*:\s*"(?:#|[^"]*(?:/|\.json"))""")
_NAMING = re.compile(rb"\$(?:id|self|anchor|dynamicAnchor|recursiveAnchor)")
INDEXED_ENTRIES = 5000
"""Entries of a folder that are looked at for files with an ``$id``."""
_INDEXED_BYTES = 65_536
_SUFFIXES = (".json", ".yaml", ".yml")


class LazyOrigin(Origin):
    """An origin whose line is looked up when it is asked for: finding a line costs more than making a field."""

    __slots__ = ("_line_of",)

    def __init__(
        self, file: Path | None = None, line: int = 0, pointer: str = "", line_of: Callable[[str], int] | None = None
    ) -> None:
        object.__setattr__(self, "file", file)
        object.__setattr__(self, "pointer", pointer)
        object.__setattr__(self, "_line_of", line_of or (lambda _: line))

    @property
    def line(self) -> int:  # type: ignore[override]
        """The line, from 1."""
        return self._line_of(self.pointer)

    def __reduce__(self) -> tuple[Any, ...]:
        return Origin, (self.file, self.line, self.pointer)


@frozen(eq=False)
class Document:
    """A parsed document. ``label`` is empty for the main file, else its name relative to the main file's folder."""

    file: Path
    value: Any = field(repr=False)
    line_of: Callable[[str], int] = field(repr=False)
    label: str = ""
    aliased: bool = False
    """Whether parts are shared, perhaps in a cycle (YAML aliases)."""
    digest: bytes = b""
    mentions_ids: int = 0
    """How often the text holds ``$id``, an anchor or an ``id`` that could name a part."""
    notes: tuple[Note, ...] = ()
    elsewhere: tuple[str, ...] = ()
    """The references to other files, as written, without what follows ``#``."""
    first_pointer: dict[int, str] = Factory(dict)

    def origin(self, pointer: str) -> Origin:
        """The place of a pointer in this document."""
        return LazyOrigin(self.file, 0, pointer, self.line_of)


class Placed(dict[str, Any]):
    """A part that a reader composed into a schema of its own making: it remembers the node that it is, so that places stay true."""

    def __init__(self, node: "Node") -> None:
        super().__init__(node.value if isinstance(node.value, dict) else {})
        self.node = node


@frozen(eq=False)
class Node:
    """A part of a document that is read as a schema. ``branches`` makes it the union of others, without a text of its own."""

    document: Document
    pointer: str
    value: Any
    branches: "tuple[Node, ...]" = ()
    scope: "tuple[tuple[Document, str], ...]" = ()
    """The resources with dynamic anchors that led here, outermost first: each as its document and pointer."""

    @property
    def key(self) -> str:
        """Unique among the schema's documents, and what dynamic references mean below."""
        key = f"{self.document.label}#{self.pointer}"
        return key + "".join(f"@{document.label}#{at}" for document, at in self.scope) if self.scope else key

    @property
    def origin(self) -> Origin:
        """Its place in its file."""
        return self.document.origin(self.pointer)

    def child(self, *steps: str) -> "Node":
        """The node at keys below, which must be there."""
        pointer, value = self.pointer, self.value
        if len(steps) == 1 and value.__class__ is dict and not self.document.aliased:  # most are so
            step = steps[0]
            below = value[step]
            if below.__class__ is not Placed:
                return Node(self.document, f"{pointer}/{escaped(step)}", below, (), self.scope)
        for at, step in enumerate(steps, 1):
            value = value[int(step)] if isinstance(value, list) else value[step]
            pointer = f"{pointer}/{escaped(step)}"
            if value.__class__ is Placed:
                return value.node.child(*steps[at:]) if at < len(steps) else value.node
        if self.document.aliased and isinstance(value, dict):
            pointer = self.document.first_pointer.setdefault(id(value), pointer)
        return Node(self.document, pointer, value, (), self.scope)


def parsed(data: bytes, file: Path, label: str = "", kind: str = "") -> Document:
    """A document from bytes, as JSON or YAML by its content. Raises the readers' errors."""
    kind = kind or sniffed(data, file)
    notes: list[Note] = []
    loaded: JsonDocument | YamlDocument | None = None
    if kind == "json":
        try:
            loaded = load_json(data, file, compact=True)
        except SyntaxProblemError:
            if file.suffix.lower() not in (".yaml", ".yml"):
                raise
    encoding = loaded.encoding if loaded is not None else decoded_as(data, file)[1]
    if encoding == "cp1252":
        notes.append(Note("S13", "The file is not UTF-8; it was read as Windows-1252.", Origin(file), "warning"))
    elif encoding.startswith("utf-") and encoding != "utf-8":
        notes.append(Note("S12", f"The file is {encoding[:6].upper().rstrip('-')}; it was read so.", Origin(file)))
    if loaded is None:
        loaded = load_yaml(data, file)
    if isinstance(loaded, YamlDocument) and loaded.further:
        text = f"Another YAML document starts on line {loaded.further}; only the first is read. Make files of them to read all."
        notes.append(Note("S13", text, Origin(file, loaded.further), "warning"))
    notes.extend(_repeated(loaded.duplicates, file))
    return Document(
        file,
        loaded.value,
        loaded.line_of,
        label,
        isinstance(loaded, YamlDocument) and loaded.aliased,
        hashlib.sha256(data).digest(),
        _mentions(data, loaded.value),
        tuple(notes),
        tuple(dict.fromkeys(found.decode("utf-8", "replace") for found in _ELSEWHERE.findall(data))),
    )


def _mentions(data: bytes, value: Any) -> int:
    """How many names of parts there could be. Most large documents have none, or one at the root, and need not be looked through."""
    given: Any = value.get("id") if isinstance(value, dict) else None  # type: ignore[reportUnknownVariableType]
    plain = isinstance(given, str) and not _NAMED_PART.match(b'"id":"' + given.encode("utf-8", "replace") + b'"')
    return plain + len(_NAMED_PART.findall(data)) + len(_NAMING.findall(data))


def _repeated(duplicates: tuple[Duplicate, ...], file: Path) -> tuple[Note, ...]:
    return tuple(
        Note("S14", f"The key {one.key!r} stands twice in one object; the last one counts.",
             Origin(file, one.line, one.pointer), "warning")
        for one in duplicates
    )  # fmt: skip


def schema_files(root: Path) -> Iterator[Path]:
    """The JSON and YAML files in a folder and those below it, as far as the limit on entries reaches."""
    left = INDEXED_ENTRIES
    for folder, folders, names in os.walk(root):
        left -= len(names) + len(folders)
        if left < 0:
            return
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "node_modules")
        yield from (Path(folder, name) for name in names if _is_schema(name))


def _is_schema(name: str) -> bool:
    return name.lower().endswith(_SUFFIXES)


@frozen(eq=False)
class _Index:
    """The schema files of a folder, by what they call themselves and by their last name in lower case."""

    ids: dict[str, str] = Factory(dict)
    names: dict[str, list[str]] = Factory(dict)


def _common_tail(one: list[str], other: list[str]) -> int:
    pairs = zip(reversed(one), reversed(other), strict=False)
    return next((length for length, (a, b) in enumerate(pairs) if a.lower() != b.lower()), min(len(one), len(other)))


class Library:
    """The documents of one schema by file, those beside the main one read when they are referred to."""

    def __init__(self, main: Document, root: Path | None = None) -> None:
        self.main = main
        self.root = root or main.file.parent
        self.notes: list[Note] = list(main.notes)
        self._indexed: _Index | None = None
        self._by_file: dict[Path, Document] = {main.file.resolve(): main}
        self._around = around(main.file, self.root)

    def beside(self, document: Document, reference: str) -> Document:
        """The document that a file reference in another means. Raises `RefusedError`, `MissingError` and reading errors."""
        file = self._around.find(document.file, reference)
        return self.of_file(file, self._around.label(file))

    def of_file(self, file: Path, label: str) -> Document:
        """The document in a file of the folder, under its name relative to it; parsed once."""
        file = file.resolve()
        known = self._by_file.get(file)
        if known is None:
            known = self._by_file[file] = parsed(self._around.read(file), file, label)
            self.notes.extend(known.notes)
        return known

    def by_id(self, uri: str) -> Document | None:
        """The document in the folder that names itself, or a part of it, by this ``$id``; the folder is looked through once."""
        name = self._index.ids.get(uri)
        return self.beside(self.main, name) if name is not None else None

    def by_tail(self, uri: str) -> Document | None:
        """The one document in the folder whose path ends most like an address or a path that leads nowhere; None where several do.

        Partners send the files of a web address or of another folder's tree in a folder of their own.
        """
        wanted = [step for step in re.split(r"[/\\]", unquote(uri.partition("?")[0])) if step not in ("", ".", "..")]
        if not wanted:
            return None
        lengths = {
            name: _common_tail(wanted, name.split("/")) for name in self._index.names.get(wanted[-1].lower(), ())
        }
        longest = max(lengths.values(), default=0)
        best = [name for name, length in lengths.items() if length == longest]
        if len(best) != 1:
            return None
        found = self.beside(self.main, best[0])
        note = Note("S12", f"{uri[:200]!r} is taken to be {best[0]!r} in the folder.", Origin(found.file))
        if note not in self.notes:
            self.notes.append(note)
        return found

    def meant(self, document: Document, reference: str, absolute: str = "") -> Document:
        """The document that a reference in another means: by its ``$id``, its path, or as the path's end tells."""
        address = absolute or reference
        found = self.by_id(address) if ":" in address else None
        if found is not None:
            return found
        try:
            return self.beside(document, reference)
        except FieldwrightError as error:
            if ":" not in reference and not isinstance(error, MissingError):
                raise
            found = self.by_id(reference) or self.by_tail(address)
            if found is None:
                error.wanted = error.wanted or self._place_of(address)
                raise
            return found

    def _place_of(self, address: str) -> Path | None:
        """Where a copy of what an address means would be found: under its last name beside the main file."""
        name = re.split(r"[/\\]", unquote(address.partition("?")[0]))[-1]
        found = self._around.sibling(self.main.file.resolve(), name)
        possible = found is not None and name.lower().endswith(_SUFFIXES)
        return found if possible and found is not None and not is_there(found) else None

    @property
    def _index(self) -> "_Index":
        if self._indexed is None:
            self._indexed = _Index()
            packed = self._around.files() if isinstance(self._around, Archive) else None
            files = schema_files(self.root) if packed is None else (one for one in packed if _is_schema(one.name))
            for file in islice(sorted(files), INDEXED_ENTRIES):
                self._add(self._indexed, file)
        return self._indexed

    def _add(self, index: "_Index", file: Path) -> None:
        name = self._around.written(file, self.main.file)
        index.names.setdefault(name.rpartition("/")[2].lower(), []).append(name)
        try:
            # a file that is no link is inside, as `schema_files` follows none; where a link leads is looked at
            place = file if is_plain(file) else self._around.find(self.main.file, name)
            head = self._around.read(place, _INDEXED_BYTES)
        except (FieldwrightError, OSError):
            return
        for named, old in _ID.findall(head):
            index.ids.setdefault((named or old).decode("utf-8", "replace"), name)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The main document and those read so far."""
        return tuple(self._by_file.values())

    @property
    def digest(self) -> str:
        """``sha256:`` of the main file alone, or of the digests of all files that it leads to, in the order of their labels."""
        waiting = list(self.documents)
        while waiting:
            document = waiting.pop()
            for reference in document.elsewhere:
                before = len(self._by_file)
                try:
                    self.meant(document, reference)
                except FieldwrightError:
                    continue
                if len(self._by_file) > before:
                    waiting.append(self.documents[-1])
        if len(self._by_file) == 1:
            return f"sha256:{self.main.digest.hex()}"
        joined = b"".join(one.digest for one in sorted(self._by_file.values(), key=lambda one: one.label))
        return f"sha256:{hashlib.sha256(joined).hexdigest()}"
