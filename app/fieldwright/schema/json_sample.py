"""JSON samples: a schema inferred from payloads, saying of every field that it is inferred and from how many records."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from fieldwright.files.errors import SyntaxProblemError
from fieldwright.files.json_text import check_nesting
from fieldwright.schema.dialects import DRAFT2020
from fieldwright.schema.documents import Document, Library, Node
from fieldwright.schema.inference import inferred
from fieldwright.schema.json_schema import Entry, JsonSchema
from fieldwright.schema.keywords import SEEN
from fieldwright.schema.model import Message, Note


def read_json_sample(
    document: Document, *, records: Iterable[Any] | None = None, root: Path | None = None
) -> JsonSchema:
    """The schema of a sample payload, or of several ``records`` of one."""
    many = records is not None
    schema = inferred(records if records is not None else [document.value])
    count = schema[SEEN][0]
    text = f"Inferred from {count:,} record{'' if count == 1 else 's'}." if many else "Inferred from a sample."
    made = Document(document.file, schema, lambda _: 1 if many else 0, digest=document.digest)
    if not many:
        made = Document(
            document.file,
            schema,
            lambda pointer: document.line_of(_payload(pointer)),
            digest=document.digest,
        )
    library = Library(made, root)
    library.notes.extend(document.notes)
    name = document.file.stem
    node = Node(made, "", schema)
    entry = Entry(Message(name, "sample", text, made.origin("")), node)
    notes = [
        Note("S12", f"{text} Fields that no sample has are not shown; required means that all had it.", made.origin(""))
    ]
    format_ = "NDJSON sample" if many else "JSON sample"
    return JsonSchema(library, DRAFT2020, [entry], name=name, format_=format_, notes=notes)


def read_ndjson(document_text: str, file: Path, digest: bytes, *, root: Path | None = None) -> JsonSchema:
    """The schema of newline-separated JSON values. Raises `SyntaxProblemError` with the line."""
    records: list[Any] = []
    for number, line in enumerate(document_text.split("\n"), 1):
        if not line.strip():
            continue
        check_nesting(line, file)
        try:
            records.append(json.loads(line))
        except ValueError:
            mend = "put one JSON value on each line"
            raise SyntaxProblemError("the line is not a JSON value", mend=mend, file=file, line=number) from None
    document = Document(file, None, lambda _: 1, digest=digest)
    return read_json_sample(document, records=records, root=root)


def _payload(pointer: str) -> str:
    """The payload's pointer for a pointer of the inferred schema; items stand for the first."""
    steps = iter(pointer.split("/")[1:])
    made = ""
    for step in steps:
        if step == "properties":
            made += f"/{next(steps, '')}"
        elif step == "items":
            made += "/0"
    return made
