"""JSON samples: a schema inferred from payloads, saying of every field that it is inferred and from how many records."""

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from fieldwright.files.errors import SyntaxProblemError
from fieldwright.files.json_text import check_nesting
from fieldwright.schema.dialects import DRAFT2020
from fieldwright.schema.documents import Document, Library, Node
from fieldwright.schema.inference import inferred
from fieldwright.schema.json_schema import Entry, JsonSchema
from fieldwright.schema.keywords import SEEN
from fieldwright.schema.model import Message, Note, Origin
from fieldwright.schema.translated import payload_pointer


def read_json_sample(
    document: Document, *, records: Iterable[Any] | None = None, root: Path | None = None
) -> JsonSchema:
    """The schema of a sample payload, or of several ``records`` of one."""
    if records is not None:
        return made_sample(
            document.file, inferred(records), document.digest, "NDJSON sample", document.notes, root=root
        )
    schema = inferred([document.value])
    return made_sample(
        document.file, schema, document.digest, "JSON sample", document.notes,
        root=root, line_of=lambda pointer: document.line_of(payload_pointer(pointer)),
    )  # fmt: skip


def made_sample(file: Path, schema: dict[str, Any], digest: bytes, format_: str, notes: Sequence[Note], *, root: Path | None = None,
                line_of: Callable[[str], int] = lambda _: 1) -> JsonSchema:  # fmt: skip
    """The schema whose only message is what was inferred from samples."""
    count = schema[SEEN][0]
    text = (
        f"Inferred from {count:,} record{'' if count == 1 else 's'}."
        if format_ != "JSON sample"
        else "Inferred from a sample."
    )
    made = Document(file, schema, line_of, digest=digest)
    library = Library(made, root)
    library.notes.extend(notes)
    entry = Entry(Message(file.stem, "sample", text, made.origin("")), Node(made, "", schema))
    said = f"{text} Fields that no sample has are not shown; required means that all had it."
    return JsonSchema(
        library, DRAFT2020, [entry], name=file.stem, format_=format_, notes=[Note("S12", said, made.origin(""))]
    )


def read_ndjson(document_text: str, file: Path, digest: bytes, *, root: Path | None = None) -> JsonSchema:
    """The schema of newline-separated JSON values; lines that are none are left out and said, while they are the fewer.

    Raises `SyntaxProblemError` with the first of them otherwise.
    """
    records: list[Any] = []
    broken: list[int] = []
    for number, line in enumerate(document_text.split("\n"), 1):
        if not line.strip():
            continue
        check_nesting(line, file)
        try:
            records.append(json.loads(line))
        except ValueError:
            broken.append(number)
    document = Document(file, None, lambda _: 1, digest=digest, notes=lines_left_out(broken, len(records), file))
    return read_json_sample(document, records=records, root=root)


def no_value(file: Path, line: int) -> SyntaxProblemError:
    """The error for a line of JSON lines that is no JSON value."""
    return SyntaxProblemError(
        "the line is not a JSON value", mend="put one JSON value on each line", file=file, line=line
    )


def lines_left_out(broken: Sequence[int], read: int, file: Path) -> tuple[Note, ...]:
    """What is said of the lines that are no JSON values, beside so many that are. Raises `no_value` where they are most of a file."""
    if not broken:
        return ()
    if len(broken) > read:
        raise no_value(file, broken[0])
    what = (
        "1 line is not a JSON value and is" if len(broken) == 1 else f"{len(broken):,} lines are no JSON values and are"
    )
    listed = ", ".join(f"{number:,}" for number in broken[:8]) + (" and more" if len(broken) > 8 else "")
    text = f"{what} left out: line{'' if len(broken) == 1 else 's'} {listed}."
    return (Note("S13", text, Origin(file, broken[0]), "warning"),)
