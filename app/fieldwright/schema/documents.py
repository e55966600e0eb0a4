"""JSON and YAML documents of one schema: the main file and those beside it that it refers to, each parsed once."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import Factory, field, frozen

from fieldwright.files.errors import SyntaxProblemError
from fieldwright.files.json_text import Duplicate, escaped, load_json
from fieldwright.files.path_guard import inside
from fieldwright.files.reading import decoded_as, read_bytes, sniffed
from fieldwright.files.yaml_text import load_yaml
from fieldwright.schema.model import Note, Origin


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
    mentions_ids: bool = False
    """Whether the text holds ``$id``, ``$anchor`` or an ``id`` that could name a part."""
    notes: tuple[Note, ...] = ()
    first_pointer: dict[int, str] = Factory(dict)

    def origin(self, pointer: str) -> Origin:
        """The place of a pointer in this document."""
        return LazyOrigin(self.file, 0, pointer, self.line_of)


@frozen(eq=False)
class Node:
    """A part of a document that is read as a schema. ``branches`` makes it the union of others, without a text of its own."""

    document: Document
    pointer: str
    value: Any
    branches: "tuple[Node, ...]" = ()

    @property
    def key(self) -> str:
        """Unique among the schema's documents."""
        return f"{self.document.label}#{self.pointer}"

    @property
    def origin(self) -> Origin:
        return self.document.origin(self.pointer)

    def child(self, *steps: str) -> "Node":
        """The node at keys below, which must be there."""
        pointer, value = self.pointer, self.value
        for step in steps:
            value = value[int(step)] if isinstance(value, list) else value[step]
            pointer = f"{pointer}/{escaped(step)}"
        if self.document.aliased and isinstance(value, dict):
            pointer = self.document.first_pointer.setdefault(id(value), pointer)
        return Node(self.document, pointer, value)


def parsed(data: bytes, file: Path, label: str = "", kind: str = "") -> Document:
    """A document from bytes, as JSON or YAML by its content. Raises the readers' errors."""
    kind = kind or sniffed(data, file)
    text, encoding = decoded_as(data[:4096] if kind == "yaml" else data, file)
    digest = hashlib.sha256(data).digest()
    mentions = any(word in data for word in (b'$id"', b'Anchor"', b'anchor"', b'"id"', b"$id", b"$anchor"))
    notes: list[Note] = []
    if encoding == "cp1252":
        notes.append(Note("S13", "The file is not UTF-8; it was read as Windows-1252.", Origin(file), "warning"))
    if kind == "json":
        try:
            json = load_json(data, file)
        except SyntaxProblemError:
            if file.suffix.lower() not in (".yaml", ".yml"):
                raise
        else:
            return Document(
                file,
                json.value,
                json.line_of,
                label,
                False,
                digest,
                mentions,
                (*notes, *_repeated(json.duplicates, file)),
            )
    del text
    yaml = load_yaml(data, file)
    return Document(
        file,
        yaml.value,
        yaml.line_of,
        label,
        yaml.aliased,
        digest,
        mentions,
        (*notes, *_repeated(yaml.duplicates, file)),
    )


def _repeated(duplicates: tuple[Duplicate, ...], file: Path) -> tuple[Note, ...]:
    return tuple(
        Note("S14", f"The key {one.key!r} stands twice in one object; the last one counts.",
             Origin(file, one.line, one.pointer), "warning")
        for one in duplicates
    )  # fmt: skip


class Library:
    """The documents of one schema by file, those beside the main one read when they are referred to."""

    def __init__(self, main: Document, root: Path | None = None) -> None:
        self.main = main
        self.root = root or main.file.parent
        self.notes: list[Note] = list(main.notes)
        self._by_file: dict[Path, Document] = {main.file.resolve(): main}

    def beside(self, document: Document, reference: str) -> Document:
        """The document that a file reference in another means. Raises `RefusedError`, `MissingError` and reading errors."""
        file = inside(self.root, document.file.parent, reference)
        known = self._by_file.get(file)
        if known is None:
            label = file.relative_to(self.root.resolve()).as_posix()
            known = self._by_file[file] = parsed(read_bytes(file), file, label)
            self.notes.extend(known.notes)
        return known

    @property
    def documents(self) -> tuple[Document, ...]:
        """The main document and those read so far."""
        return tuple(self._by_file.values())

    @property
    def digest(self) -> str:
        """``sha256:`` of the main file alone, or of all digests in the order of their labels."""
        if len(self._by_file) == 1:
            return f"sha256:{self.main.digest.hex()}"
        joined = b"".join(one.digest for one in sorted(self._by_file.values(), key=lambda one: one.label))
        return f"sha256:{hashlib.sha256(joined).hexdigest()}"
