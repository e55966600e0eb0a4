"""Samples that stand beside a schema, as files: which message each is of, what occurs in them, and where they disagree with it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from attrs import Factory, frozen

from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import SCHEMA_LIMIT, read_bytes
from fieldwright.schema.model import Field, Schema, field_at
from fieldwright.schema.occurring import Counting, Disagreement, Occurring, Payload

PAYLOADS = 10_000
"""Payloads that are looked at, of all files together."""
MESSAGES = 5_000
"""Messages of a schema that are looked at by the names of their fields."""
CANDIDATES = 10
"""Messages of which it is tried whether a file is one."""

_LINES = (".ndjson", ".jsonl")
_ROOT = re.compile(rb"<(?![?!])(?:[^\s<>/:]+:)?([^\s<>/:]+)")
"""The root element's local name, of text that is most often XML in UTF-8."""


@frozen
class SampleFile:
    """A file beside a schema: the message that its payloads are of, how many were counted, and why it could not be read."""

    name: str
    message: str = ""
    payloads: int = 0
    problem: str = ""


@frozen
class Beside:
    """What the files say about the messages of a schema."""

    files: tuple[SampleFile, ...] = ()
    messages: Mapping[str, Occurring] = Factory(dict)
    cut: bool = False
    """Whether there are more payloads than were looked at."""


NOTHING = Beside()
"""No files."""


def beside(schema: Schema, files: Sequence[tuple[str, Path]], messages: Sequence[str] = ()) -> Beside:
    """What occurs in sample files, each given by its name and its path, and where they disagree with the schema.

    A file is a payload; JSON lines are one each, and so are the items of a list where the message is no list. Of several ``messages``
    (all of the schema, where none are named) a file is of the one that it fits best. A file that cannot be read is said.
    """
    names = list(messages) or [one.name for one in schema.messages()[:MESSAGES]]
    counted: dict[str, Counting] = {}
    told: list[SampleFile] = []
    left = PAYLOADS
    cut = False
    for name, path in files:
        message, number = "", 0
        try:
            for payload in _payloads(name, path, schema):
                message = message or _fitting(schema, names, payload, counted)
                for one in _items(payload, schema.root(message), schema):
                    if not left:
                        cut = True
                        break
                    counted[message].add(one)
                    number += 1
                    left -= 1
            told.append(SampleFile(name, message, number))
        except FieldwrightError as error:
            told.append(SampleFile(name, message, number, _said(error)))
    return Beside(tuple(told), {name: one.result() for name, one in counted.items() if one.counted}, cut)


def disagreement_without_values(one: Disagreement, root: Field | None) -> str:
    """What is wrong, as the end of a sentence about the field, without anything that a sample holds.

    >>> disagreement_without_values(Disagreement("id", "", "required", 2, 0), None)
    'is missing, but the schema requires it'
    """
    plain = _PLAIN.get(one.keyword)
    if plain is not None:
        return plain
    shape = found.shape if root is not None and (found := field_at(root, one.path)) is not None else None
    stated = {"type": shape.type, "format": shape.format, **shape.constraints}.get(one.keyword, "") if shape else ""
    if one.keyword == "type" and stated:
        return f"is not of the schema's type {stated}"
    limit = f" {stated}" if isinstance(stated, (str, int, float)) and stated != "" else ""
    return f"breaks the schema's {one.keyword}{limit}"


def place_of(one: Disagreement) -> str:
    """The file that has it first, and the line in it where each line is a payload."""
    return f"{one.file}:{one.line}" if one.line else one.file


def often(one: Disagreement) -> str:
    """How often it occurs, for people.

    >>> often(Disagreement("id", "", "required", 4, 0, samples=2))
    '4 times, in 2 samples'
    """
    times = "once" if one.count == 1 else f"{one.count:,} times"
    return times if one.samples == 1 else f"{times}, in {one.samples:,} samples"


_PLAIN: Mapping[str, str] = {
    "": "is not in the schema",
    "additionalProperties": "is not in the schema, which allows no others",
    "unevaluatedProperties": "is not in the schema, which allows no others",
    "unexpected": "is not where the schema allows it",
    "length": "is longer or shorter than the schema allows",
    "digits": "has more digits than the schema allows",
    "required": "is missing, but the schema requires it",
    "enum": "has values that are not in the schema's list",
    "const": "is not the one value that the schema allows",
    "false": "may have no value",
    "anyOf": "fits none of the schema's alternatives",
    "oneOf": "does not fit exactly one of the schema's alternatives",
    "not": "is of a form that the schema excludes",
}
"""What is wrong, by keyword."""


def _payloads(name: str, path: Path, schema: Schema) -> Iterator[Payload]:
    """The payloads of a file as they stand in it. Raises a `FieldwrightError`."""
    if schema.medium != "json":
        yield Payload(read_bytes(path, limit=SCHEMA_LIMIT), name)
    elif path.suffix.lower() in _LINES:
        from fieldwright.schema.samples import records_in

        for number, value in enumerate(records_in(path), 1):
            yield Payload(value, name, number)
    else:
        yield Payload(load_json(read_bytes(path, limit=SCHEMA_LIMIT), name).value, name)


def _items(payload: Payload, root: Field, schema: Schema) -> Iterator[Payload]:
    """A payload, or the items of a list where the message is none."""
    listed = isinstance(payload.data, list) and not root.shape.repeats and "array" not in root.shape.types
    if listed and root.shape.types == ("object",) and schema.medium == "json":
        for item in cast("list[Any]", payload.data):
            yield Payload(item, payload.file, payload.line)
    else:
        yield payload


def _fitting(schema: Schema, names: Sequence[str], payload: Payload, counted: dict[str, Counting]) -> str:
    """The message that a payload breaks least. Raises what reading it as the last one raises where it is none of them."""
    best: tuple[int, str] | None = None
    problem: FieldwrightError | None = None
    for name in _alike(schema, names, payload) if len(names) > 1 else names:
        try:
            known = counted.get(name) or Counting(schema, name)
            first = next(_items(payload, schema.root(name), schema), None)
            broken = known.violations(first) if first is not None and len(names) > 1 else 0
        except FieldwrightError as error:
            problem = error
            continue
        counted.setdefault(name, known)
        if best is None or broken < best[0]:
            best = (broken, name)
        if not broken:
            break
    if best is None:
        raise problem or MissingError("the schema has no message", mend="choose another schema")
    return best[1]


def _alike(schema: Schema, names: Sequence[str], payload: Payload) -> list[str]:
    """The messages whose fields have the names of the payload's, the likest first; of XML those of the root element's name."""
    if schema.medium == "xml":
        found = _ROOT.search(bytes(payload.data)[:100_000]) if isinstance(payload.data, bytes) else None
        wanted = found[1].decode("utf-8", "replace") if found else ""
        return sorted(names, key=lambda name: (name != wanted, wanted not in name))[:CANDIDATES]
    here = payload.data
    if isinstance(here, list) and here:
        here = cast("list[Any]", here)[0]
    given = set(cast("dict[str, Any]", here)) if isinstance(here, dict) else set[str]()
    unlike: dict[str, int] = {}
    for name in names:
        try:
            children = schema.root(name).children()
        except FieldwrightError:
            continue
        has = {one.name for one in children}
        lacking = sum(1 for one in children if one.shape.required and one.name not in given)
        unlike[name] = len(given - has) + lacking if has.isdisjoint(("*",)) else len(given)
    return sorted(unlike, key=unlike.__getitem__)[:CANDIDATES]


def _said(error: FieldwrightError) -> str:
    return ": ".join(part for part in (error.problem, error.mend) if part)
