"""A project as text that people can read and compare line by line: what ``git diff`` shows in place of the file. Nothing but the project is read."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from fieldwright.files.records import to_record
from fieldwright.project.differences.wording import NOUNS, json_line, word_of
from fieldwright.project.merging.shapes import ANY, Form, canonical, forms_of, name_of
from fieldwright.project.model import Project, SchemaRef

Record = Mapping[str, Any]

_STEP = "  "
_FIRST = ("$schema", "format", "name")
_DIGESTS = frozenset({"approved_for", "words_for", "final_for"})
"""Keys that are digests of what stands beside them: their beginning shows whether they changed."""

_SHOWN = 8


def readable(project: Project) -> str:
    """The project, an attribute a line, rules under their targets; long texts and expressions keep their lines."""
    record = to_record(project)
    lines = [
        f"Project {project.name}",
        *_attributes(Project, {key: value for key, value in record.items() if key not in _FIRST}, _STEP),
    ]
    return "\n".join(lines) + "\n"


def _attributes(cls: type[Any], record: Record, indent: str, *, but: Sequence[str] = ()) -> Iterator[str]:
    forms = forms_of(cls)
    for key in (*forms, *sorted(record.keys() - forms.keys())):
        if key in record and key not in but:
            yield from _attribute(cls, key, forms.get(key, ANY), record[key], indent)


def _attribute(cls: type[Any], key: str, form: Form, value: Any, indent: str) -> Iterator[str]:
    word = word_of(cls, key)
    if key in _DIGESTS and isinstance(value, str):
        value = value.removeprefix("sha256:")[:_SHOWN]
    match form.name:
        case "record" | "optional record" if isinstance(value, dict):
            yield f"{indent}{word}"
            yield from _attributes(form.item, cast("Record", value), indent + _STEP)
        case "members":
            # what belongs to the project itself stands at the margin, so that git names it above each part of a difference
            here = "" if indent == _STEP and cls is Project else indent
            for one in value:
                yield from _member(form.item, one, here)
        case "named records":
            for name, one in sorted(cast("dict[str, Record]", value).items()):
                yield f"Schema {name}"
                yield from _attributes(form.item, one, _STEP)
        case "sequence":
            for number, one in enumerate(value, 1):
                yield f"{indent}{NOUNS.get(form.item, 'entry')} {number}"
                yield from _attributes(form.item, one, indent + _STEP)
        case "set":
            for one in value:
                yield from _text(word, one, indent)
        case "table" if cls is SchemaRef and isinstance(value, dict):
            yield f"{indent}remembered fields: {_counted(cast('Record', value)):,} ({_mark(value)})"
        case "table" if isinstance(value, dict):
            for name, one in sorted(cast("dict[str, Any]", value).items()):
                yield from _text(f"{word} {name}", one, indent)
        case _:
            yield from _text(word, value, indent)


def _member(cls: type[Any], record: Record, indent: str) -> Iterator[str]:
    noun = NOUNS.get(cls, "entry")
    head = f"{noun[:1].upper()}{noun[1:]} {name_of(cls, record) or '(root)'}"
    rest = list(_attributes(cls, record, indent + _STEP, but=_NAMES.get(cls.__name__, ("name", "id"))))
    if cls.__name__ == "LookupRow" and len(rest) == 1:
        yield f"{indent}{head} -> {_clean(json_line(record.get('value')))}"
        return
    yield f"{indent}{head}"
    yield from rest


_NAMES = {
    "Rule": ("target",), "LookupRow": ("key",), "SourceRef": ("alias",), "Dropped": ("alias", "path"), "Join": ("alias",), "Release": ("version",),
    "Suppression": ("id", "target", "map", "source"), "Shown": ("map", "side", "path"), "Refused": ("alias", "source", "target"),
}  # fmt: skip
"""The keys that a member's heading says."""


def _text(word: str, value: Any, indent: str) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"{indent}{word}: {_clean(json_line(value))}"
        return
    lines = value.split("\n")
    if len(lines) == 1:
        yield f"{indent}{word}: {_clean(value)}"
        return
    yield f"{indent}{word}:"
    for line in lines:
        yield f"{indent}{_STEP}| {_clean(line)}".rstrip()


def _clean(text: str) -> str:
    """Text on one line; what would end it or move a cursor is escaped."""
    return (
        text
        if text.isprintable()
        else "".join(c if c.isprintable() or c == "\t" else json.dumps(c)[1:-1] for c in text)
    )


def _counted(fields: Record) -> int:
    return sum(len(cast("Record", one)) for one in fields.values() if isinstance(one, dict))


def _mark(value: Any) -> str:
    """A few characters by which one sees that something is not as it was."""
    return hashlib.sha256(canonical(value).encode("utf-8", "backslashreplace")).hexdigest()[:_SHOWN]


HEADINGS = r"^ *((Project|Schema|Map|Rule|Lookup|Parameter|Function|Test case|Use case|Flow|Comment|Release) .*)$"
"""The lines that ``git diff`` names above each part of a difference, as an extended regular expression."""
