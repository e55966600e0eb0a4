"""JSON Schemas that the readers of other formats make, so that fields, payloads and validation work for them as for JSON.

A `CodedSchema` is one whose payloads are JSON values in another coding: the rows of a table, the segments of an interchange.
"""

import hashlib
import importlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.dialects import DRAFT2020
from fieldwright.schema.documents import Document, Library, Node
from fieldwright.schema.json_schema import Entry, JsonSchema
from fieldwright.schema.model import Field, Message, Note, Origin


@frozen
class Entrance:
    """A message of a schema that was made: its name, kind and description, and the pointer of its part of the document."""

    name: str
    kind: str
    pointer: str = ""
    description: str = ""


class CodedSchema(JsonSchema):
    """A schema whose payloads are JSON values in another coding."""

    medium = "text"

    def read_payload(self, data: bytes, root: Field, file: Any, unknown: Callable[[str], None]) -> Any:  # noqa: ARG002
        """The value of a payload; ``unknown`` is told what the schema does not have. Raises a `FieldwrightError`."""
        raise FieldwrightError(f"payloads of {self.format} cannot be read", file=file)

    def write_payload(self, value: Any, root: Field) -> bytes:  # noqa: ARG002
        """The payload of a value. Raises a `FieldwrightError`."""
        raise FieldwrightError(f"payloads of {self.format} cannot be written", file=self.file)


def line_finder(lines: Mapping[str, int]) -> Callable[[str], int]:
    """What tells the line of a pointer from those that are known: the nearest one above counts."""

    def line_of(pointer: str) -> int:
        while pointer and pointer not in lines:
            pointer = pointer.rpartition("/")[0]
        return lines.get(pointer, 0)

    return line_of


def made_document(file: Path, data: bytes, value: Any, lines: Mapping[str, int]) -> Document:
    """The document of a schema that was made from a file."""
    return Document(file, value, line_finder(lines), digest=hashlib.sha256(data).digest())


def entries_of(document: Document, entrances: Iterable[Entrance]) -> list[Entry]:
    """The messages of a document that was made."""
    found: list[Entry] = []
    for one in entrances:
        node = Node(document, "", document.value)
        for step in one.pointer.split("/")[1:]:
            node = node.child(step.replace("~1", "/").replace("~0", "~"))
        found.append(Entry(Message(one.name, one.kind, one.description, node.origin), node))
    return found


def made_schema(file: Path, data: bytes, value: Any, entrances: Iterable[Entrance], *, format_: str, lines: Mapping[str, int],
                notes: Sequence[Note] = (), root: Path | None = None, name: str = "") -> JsonSchema:  # fmt: skip
    """A JSON Schema, made from a file in another language."""
    document = made_document(file, data, value, lines)
    found = entries_of(document, entrances)
    return JsonSchema(Library(document, root), DRAFT2020, found, name=name or file.stem, format_=format_, notes=notes)


def note(kind: str, text: str, file: Path, line: int = 0, severity: str = "info") -> Note:
    """A note at a line of a file."""
    return Note(kind, text, Origin(file, line), severity)


def needed(module: str, extra: str, file: Path, *, what: str) -> Any:
    """A library that only some formats need. Raises `FieldwrightError` that says which extra installs it."""
    try:
        return importlib.import_module(module)
    except ImportError:
        raise FieldwrightError(
            f"reading {what} needs the library {module!r}, which is not installed",
            mend=f"pip install 'fieldwright[{extra}]'",
            file=file,
        ) from None
