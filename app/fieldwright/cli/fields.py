"""``fieldwright fields``: the messages of a schema, or the fields of one."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from fieldwright.cli.opening import refused_parts
from fieldwright.cli.printing import out, out_json, plural, say, table
from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.schema.load import load
from fieldwright.schema.model import Field, Schema, field_at, walk
from fieldwright.schema.options import ReadingOptions

NOTES = 20
"""Notes that are printed for people; JSON has them all."""


def list_fields(
    file: Path, message: str, under: str, depth: int, limit: int, *, as_json: bool, options: ReadingOptions | None = None,
    samples: Sequence[str] = (),
) -> int:  # fmt: skip
    """Print messages, or fields down to ``depth`` levels and ``limit`` of them.

    What can be read is printed. Where parts were refused, because they lie outside the folder or on the network, that is said at the end
    as for any unusable input. With ``samples``, what occurs in them stands beside the fields.
    """
    schema = load(file, options=options)
    if samples:
        _fields_beside(schema, message, under, depth, limit, samples, as_json=as_json)
    elif message:
        _fields(schema, message, under, depth, limit, as_json=as_json)
    elif under:
        raise MissingError("--under needs a message", mend="name one with --message")
    else:
        _messages(schema, as_json=as_json)
    refused = refused_parts(schema)
    if refused is not None:
        raise refused
    if not as_json:
        _say_notes(schema)
    return 0


def _fields_beside(
    schema: Schema, message: str, under: str, depth: int, limit: int, samples: Sequence[str], *, as_json: bool
) -> None:
    from fieldwright.cli.occurring import counted, in_words, record_of_occurring, say_disagreements

    message, found = counted(schema, message, samples)
    here, root = found.messages[message], schema.root(message)
    if as_json:
        occurring = {"occurring": record_of_occurring(found, here, root)}
        _fields(schema, message, under, depth, limit, as_json=True, further=occurring)
    else:
        _fields(schema, message, under, depth, limit, as_json=False,
                beside=lambda one: in_words(here.fields, one))  # fmt: skip
    say_disagreements(here, root)


def _fields(
    schema: Schema, message: str, under: str, depth: int, limit: int, *, as_json: bool, further: Mapping[str, Any] | None = None,
    beside: Callable[[Field], str] | None = None,
) -> None:  # fmt: skip
    root = schema.root(message)
    start = root if under in ("", "$") else field_at(root, under)
    if start is None:
        raise MissingError(f"{message} has no field {under}", mend="list its fields without --under", file=schema.file)
    found = list(walk(start, depth=depth, limit=limit + 1))
    truncated, found = len(found) > limit, found[:limit]
    if as_json:
        out_json(
            {"message": message, "fields": [record_of(one) for one in found], "truncated": truncated, **(further or {})}
        )
        return
    out(
        f"{message}  ({schema.format}, {plural(len(found), 'field')}{' and more' if truncated else ''}, {plural(depth, 'level')})"
    )
    rows: list[tuple[str, ...]] = []
    for one in found:
        rows.append((("  " * (one.depth - start.depth - 1)) + one.path, *facts_in_columns(one)))
        said = beside(one) if beside is not None else _seldom(one)
        if said:
            rows.append(("", "", "", f"  {said}"))
    table(rows)
    if truncated:
        say(f"fieldwright: stopped after {plural(limit, 'field')}: raise --limit, or list --under a path")


def _seldom(field: Field) -> str:
    """What an inferred field's notes say of how many samples have it, where not all do."""
    said = (one.text for one in field.shape.notes if " of them ha" in one.text)
    return next(said, "").rstrip(".")


def record_of(field: Field) -> dict[str, Any]:
    """A field's record as ``fields --json`` documents it."""
    shape = field.shape
    return {
        "path": field.path,
        "name": shape.alternative or field.name,
        "type": shape.type,
        "format": shape.format or None,
        "required": shape.required,
        "nullable": shape.nullable,
        "repeats": shape.repeats,
        "min_occurs": shape.min_occurs,
        "max_occurs": shape.max_occurs,
        "constraints": dict(shape.constraints),
        "enum": list(shape.enum) or None,
        "description": shape.description or None,
        "deprecated": shape.deprecated,
        "access": shape.access or None,
        "recursive": field.recursive,
        "line": shape.source.line or None,
        "file": str(shape.source.file) if shape.source.file else None,
        "pointer": shape.source.pointer or None,
        "notes": [one.text for one in shape.notes],
    }


def _messages(schema: Schema, *, as_json: bool) -> None:
    listed: list[tuple[str, str, int | None, str]] = []
    for one in schema.messages():
        try:
            count: int | None = len(schema.root(one.name).children())
        except FieldwrightError:
            count = None
        listed.append((one.name, one.kind, count, one.description))
    if as_json:
        notes = [
            {"id": n.kind, "severity": n.severity, "text": n.text, "line": n.origin.line or None} for n in schema.notes
        ]
        facts = {
            "name": schema.name,
            "format": schema.format,
            "file": str(schema.file),
            "digest": schema.digest,
            "notes": notes,
        }
        messages = [{"name": n, "kind": k, "field_count": c, "description": d or None} for n, k, c, d in listed]
        out_json({"schema": facts, "messages": messages})
        return
    out(f"{schema.name}  ({schema.format}, {plural(len(listed), 'message')})")
    rows = [(n, k, "?" if c is None else str(c), " ".join(d.split())[:60]) for n, k, c, d in listed]
    table([("message", "kind", "fields", "description"), *rows], indent="  ")


def facts_in_columns(field: Field) -> tuple[str, str, str]:
    """A field for people: its kind, how often it occurs, and the rest."""
    shape = field.shape
    if shape.alternative:
        return ("alternative", "", " ".join(shape.description.split())[:60])
    most = "n" if shape.max_occurs is None else str(shape.max_occurs)
    count = f"{shape.min_occurs}..{most}" if shape.repeats or not shape.required else ""
    kind = shape.type + (f" ({shape.format})" if shape.format and shape.format != shape.type else "")
    marks = [name for name, on in (("required", shape.required), ("nullable", shape.nullable),
                                   ("recursive", field.recursive), ("deprecated", shape.deprecated)) if on]  # fmt: skip
    limits = ", ".join(f"{k} {v}" for k, v in shape.constraints.items() if not isinstance(v, bool | dict | list))
    codes = (
        "one of " + ", ".join(str(v) for v in shape.enum[:6]) + (" …" if len(shape.enum) > 6 else "")
        if shape.enum
        else ""
    )
    return (kind, count, "; ".join(part for part in (", ".join(marks), limits, codes) if part))


def _say_notes(schema: Schema) -> None:
    notes = [one for one in schema.notes if one.severity != "info"]
    for one in notes[:NOTES]:
        place = f"{one.origin.file or schema.file}:{one.origin.line}" if one.origin.line else str(schema.file)
        say(f"{place}: {one.severity}: {one.text}")
    if len(notes) > NOTES:
        say(f"{schema.file}: {plural(len(notes) - NOTES, 'further note')}: --json lists them")
