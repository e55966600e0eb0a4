"""What occurs in samples beside a schema, for ``fieldwright fields --samples``: in columns for people, and as its JSON."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from fieldwright.cli.printing import plural, say
from fieldwright.cli.reading import sample_files
from fieldwright.files.errors import UnreadableError
from fieldwright.schema.attached import Beside, beside, disagreement_without_values, often, place_of
from fieldwright.schema.model import Field, Schema
from fieldwright.schema.occurring import Disagreement, Occurrence, Occurring
from fieldwright.schema.shares import percent

SHOWN = 5
"""Values of a field that are printed for people."""
TOLD = 20
"""Disagreements that are printed for people."""


def counted(schema: Schema, message: str, given: Sequence[str]) -> tuple[str, Beside]:
    """What occurs in the samples of a message, or of the message that the first sample fits best; with its name.

    Raises `UnreadableError` where none of the samples can be read.
    """
    if message:
        schema.root(message)
    found = beside(schema, [(name, Path(name)) for name in sample_files(given)], [message] if message else ())
    read = [one for one in found.files if one.payloads]
    if not read:
        first = next((one for one in found.files if one.problem), None)
        problem = first.problem if first else "the samples have no payload"
        raise UnreadableError(problem, file=first.name if first else None)
    chosen = message or read[0].message
    if not message and len(schema.messages()) > 1:
        say(f"{read[0].name}: taken as {chosen}: choose another message with --message")
    for one in found.files:
        if one.problem:
            say(f"{one.name}: warning: {one.problem}")
        elif one.message != chosen:
            say(f"{one.name}: taken as {one.message}: list its fields with --message")
    return chosen, found


def in_words(fields: Mapping[str, Occurrence], field: Field) -> str:
    """What occurs in a field, for people: how many have it, how many are null, and the most frequent values.

    Of what no sample has, only the top is told.
    """
    found = fields.get(field.value_path)
    if field.shape.alternative:
        return ""
    if found is None:
        above = field.parent
        return "in none" if above is None or not above.depth or above.value_path in fields else ""
    parts = [f"in {found.present:,} of {found.parents:,} ({percent(found.present, found.parents)})"]
    if found.nulls:
        whole = max(found.present, found.nulls)
        parts.append(f"null in {found.nulls:,} ({percent(found.nulls, whole)})")
    values = ", ".join(f"{_shown(value)} ({count:,})" for value, count in found.values[:SHOWN])
    more = " …" if len(found.values) > SHOWN or found.more else ""
    return ", ".join(parts) + (f": {values}{more}" if values else "")


def say_disagreements(found: Occurring, root: Field) -> None:
    """The disagreements, as lines that are no result and carry no values."""
    for one in found.disagreements[:TOLD]:
        say(f"{place_of(one)}: warning S16: {_told(one, root)} ({often(one)})")
    if len(found.disagreements) > TOLD:
        say(f"fieldwright: {plural(len(found.disagreements) - TOLD, 'further disagreement')}: --json lists them")


def record_of_occurring(beside_: Beside, found: Occurring, root: Field) -> dict[str, Any]:
    """What ``fields --samples --json`` documents under ``occurring``."""
    return {
        "payloads": found.payloads,
        "files": [
            {"file": one.name, "message": one.message or None, "payloads": one.payloads, "problem": one.problem or None}
            for one in beside_.files
        ],
        "fields": [_record(one) for one in found.fields.values()],
        "disagreements": [
            {
                "id": "S16",
                "path": one.path,
                "file": one.file,
                "line": one.line or None,
                "place": one.place,
                "keyword": one.keyword or None,
                "message": _told(one, root),
                "count": one.count,
                "samples": one.samples,
                "value": one.value,
            }
            for one in found.disagreements
        ],
        "truncated": found.cut or beside_.cut,
    }


def _record(one: Occurrence) -> dict[str, Any]:
    return {
        "path": one.path,
        "parents": one.parents,
        "present": one.present,
        "presence": round(one.share, 4),
        "nulls": one.nulls,
        "null_share": round(one.nulls / max(one.present, one.nulls, 1), 4),
        "values": [{"value": value, "count": count} for value, count in one.values],
        "more_values": one.more,
    }


def _told(one: Disagreement, root: Field) -> str:
    return f"{one.path or 'the payload'} {disagreement_without_values(one, root)}"


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= 30 else f"{text[:29]}…"
