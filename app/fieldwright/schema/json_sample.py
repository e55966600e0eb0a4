"""JSON samples: a schema inferred from payloads, saying of every field that it is inferred and from how many records."""

import json
import re
from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, cast

from attrs import define, field

from fieldwright.files.errors import SyntaxProblemError
from fieldwright.files.json_text import check_nesting
from fieldwright.schema.dialects import DRAFT2020, DRAFT2020_URI
from fieldwright.schema.documents import Document, Library, Node
from fieldwright.schema.json_schema import Entry, JsonSchema
from fieldwright.schema.keywords import SEEN
from fieldwright.schema.model import Message, Note

ENUM_VALUES = 50
"""Distinct texts that are remembered of a field."""

_FORMATS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("date", re.compile(r"\d{4}-\d\d-\d\d")),
    ("date-time", re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?")),
    ("time", re.compile(r"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?")),
    ("uuid", re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
    ("email", re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")),
    ("uri", re.compile(r"https?://\S+")),
)
"""Formats that are recognised where every text of a field has them."""


@define(eq=False)
class Seen:
    """What was seen at one place of the samples."""

    count: int = 0
    nulls: int = 0
    types: dict[str, int] = field(factory=dict)
    members: "dict[str, Seen]" = field(factory=dict)
    item: "Seen | None" = None
    formats: frozenset[str] | None = None
    longest: int = 0
    example: Any = None

    def add(self, value: Any) -> None:
        """Take one value into account."""
        self.count += 1
        if value is None:
            self.nulls += 1
            return
        name = "boolean" if isinstance(value, bool) else _NAMES[type(value)]
        self.types[name] = self.types.get(name, 0) + 1
        if name == "object":
            for key, member in cast("dict[str, Any]", value).items():
                (self.members.get(key) or self.members.setdefault(key, Seen())).add(member)
        elif name == "array":
            self.item = self.item or Seen()
            for one in cast("list[Any]", value):
                self.item.add(one)
        else:
            if self.example is None:
                self.example = value
            if name == "string":
                self._add_text(cast("str", value))

    def _add_text(self, text: str) -> None:
        self.longest = max(self.longest, len(text))
        if self.formats is None or self.formats:
            found = frozenset(name for name, _ in _FORMATS if _is(name, text)) if len(text) < 300 else frozenset[str]()
            self.formats = found if self.formats is None else self.formats & found

    def schema(self, parents: int) -> dict[str, Any]:
        """A JSON Schema for what was seen; ``parents`` is how many records could have had the field."""
        made: dict[str, Any] = {}
        types = [name for name in self.types if not (name == "integer" and "number" in self.types)]
        if self.nulls:
            types.append("null")
        if types and types != ["null"]:
            made["type"] = types[0] if len(types) == 1 else types
        elif types:
            made["type"] = "null"
        if self.formats:
            made["format"] = next(name for name, _ in _FORMATS if name in self.formats)
        if self.example is not None and not isinstance(self.example, float):
            made["examples"] = [self.example] if len(str(self.example)) <= 200 else []
        objects = self.types.get("object", 0)
        if objects:
            made["properties"] = {name: member.schema(objects) for name, member in self.members.items()}
            made["required"] = [name for name, member in self.members.items() if member.count == objects]
        if self.item is not None:
            made["items"] = self.item.schema(self.item.count) if self.item.count else {}
        made[SEEN] = [self.count, parents]
        return made


_NAMES: dict[type, str] = {dict: "object", list: "array", str: "string", int: "integer", float: "number"}
_FORMAT_BY_NAME: dict[str, re.Pattern[str]] = dict(_FORMATS)


def _is(name: str, text: str) -> bool:
    if not _FORMAT_BY_NAME[name].fullmatch(text):
        return False
    try:
        if name == "date":
            date.fromisoformat(text)
        elif name == "date-time":
            datetime.fromisoformat(text.upper().replace(" ", "T"))
        elif name == "time":
            time.fromisoformat(text.upper())
    except ValueError:
        return False
    return True


def inferred(values: Iterable[Any]) -> dict[str, Any]:
    """A JSON Schema that all values satisfy: types merged, presence as ``required``, nulls as type null."""
    seen = Seen()
    for value in values:
        seen.add(value)
    return {"$schema": DRAFT2020_URI, **seen.schema(seen.count)}


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
