"""``fieldwright fields`` beyond one message: words in all fields, the files of a folder, the formats that can be read."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from fieldwright.cli.fields import facts_in_columns, record_of
from fieldwright.cli.printing import out, out_json, plural, say, table
from fieldwright.files.errors import FieldwrightError, MissingError, UnreadableError
from fieldwright.schema.formats import FORMATS
from fieldwright.schema.load import load
from fieldwright.schema.model import Field, Message, Schema, field_at
from fieldwright.schema.options import ReadingOptions
from fieldwright.schema.search import search

ENTRIES = 10_000
"""Files of a folder that are looked at."""

_LEFT_OUT = ("__pycache__", "node_modules")


def search_fields(
    file: Path, message: str, under: str, text: str, depth: int, limit: int, *, as_json: bool, options: ReadingOptions | None = None
) -> int:  # fmt: skip
    """Print the fields that have all words of a text, of one message or of all, nearest to their roots first."""
    schema = load(file, options=options)
    if under and not message:
        raise MissingError("--under needs a message", mend="name one with --message")
    roots = _roots(schema) if not message else iter(((message, schema.root(message)),))
    if message and under not in ("", "$"):
        start = field_at(schema.root(message), under)
        if start is None:
            raise MissingError(f"{message} has no field {under}", mend="list its fields without --under", file=file)
        roots = iter(((message, start),))
    found, more = _found(roots, text, depth, limit)
    if as_json:
        out_json({"search": text, "fields": [{"message": m, **record_of(one)} for m, one in found], "truncated": more})
        return 0
    out(f"{schema.name}  ({schema.format}, {plural(len(found), 'field')}{' and more' if more else ''} with {text!r})")
    _print(found)
    _say_more(more=more, limit=limit)
    return 0


def list_folder(folder: Path, text: str, depth: int, limit: int, *, as_json: bool) -> int:
    """Print the messages of all files of a folder, by file, or the fields that have all words of a text.

    A file that is no schema is said; it is an error only where there is no other.
    """
    files = [_opened(folder, file) for file in _files(folder)]
    if not any(one.schema is not None for one in files):
        raise UnreadableError("the folder has no schema and no sample", mend="choose another folder", file=folder)
    if text.strip():
        return _search_folder(files, text, depth, limit, as_json=as_json)
    if as_json:
        out_json({"folder": str(folder), "files": [_record(one) for one in files]})
        return 0
    for one in files:
        if one.schema is not None:
            out(f"{one.name}  ({one.schema.format}, {plural(len(one.messages), 'message')})")
            rows = [(m.name, m.kind, " ".join(m.description.split())[:60]) for m in one.messages[:limit]]
            table(rows, indent="  ")
            _say_more(more=len(one.messages) > limit, limit=limit, what="message")
    for one in files:
        if one.schema is None:
            say(f"{one.name}: {one.problem}")
    return 0


def list_formats(*, as_json: bool) -> int:
    """Print the table of formats: what each is called, how its files end, whether it is read."""
    if as_json:
        out_json({"formats": [
            {"id": one.id, "title": one.title, "suffixes": list(one.suffixes), "reads": one.reader is not None,
             "extra": one.extra or None, "mend": one.mend or None}
            for one in FORMATS
        ]})  # fmt: skip
        return 0
    rows = [(one.title, " ".join(one.suffixes), _how(one.reader is not None, one.extra, one.mend)) for one in FORMATS]
    table([("format", "files", "read"), *rows])
    out("What a file is follows from its content, not from its name; gzip and a zip archive's files are read through.")
    return 0


def _how(reads: bool, extra: str, mend: str) -> str:
    if not reads:
        return f"no: {mend}"
    return f"yes, with the extra fieldwright[{extra}]" if extra else "yes"


# --- searching -------------------------------------------------------------------------------------------------------


def _roots(schema: Schema) -> Iterator[tuple[str, Field]]:
    for one in schema.messages():
        try:
            yield one.name, schema.root(one.name)
        except FieldwrightError as error:
            say(f"{one.name}: {error}")


def _found(
    roots: Iterator[tuple[str, Field]], text: str, depth: int, limit: int
) -> tuple[list[tuple[str, Field]], bool]:
    """At most ``limit`` matches with their message's name, and whether there are more."""
    named: dict[int, str] = {}

    def starts() -> Iterator[Field]:
        for name, root in roots:
            named[id(root)] = name
            yield root

    found: list[tuple[str, Field]] = []
    for one in search(starts(), text, depth=depth, limit=limit + 1):
        top = one
        while id(top) not in named and top.parent is not None:
            top = top.parent
        found.append((named[id(top)], one))
    return found[:limit], len(found) > limit


def _print(found: list[tuple[str, Field]], indent: str = "") -> None:
    by_message: dict[str, list[Field]] = {}
    for message, one in found:
        by_message.setdefault(message, []).append(one)
    for message, fields in by_message.items():
        out(f"{indent}{message}")
        table([(f"{indent}  {one.path}", *facts_in_columns(one)) for one in fields])


def _say_more(*, more: bool, limit: int, what: str = "field") -> None:
    if more:
        say(f"fieldwright: stopped after {plural(limit, what)}: raise --limit, or name a message")


# --- folders ---------------------------------------------------------------------------------------------------------


@frozen
class _Opened:
    """A file of a folder: its schema, or what is wrong with it."""

    name: str
    schema: Schema | None = None
    messages: tuple[Message, ...] = ()
    problem: str = ""


def _files(folder: Path) -> Iterator[Path]:
    left = ENTRIES
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder).parts
        if any(part.startswith(".") or part in _LEFT_OUT for part in inside) or not file.is_file():
            continue
        if left == 0:
            say(f"fieldwright: only the first {ENTRIES:,} files are listed: name a folder inside")
            return
        left -= 1
        yield file


def _opened(folder: Path, file: Path) -> _Opened:
    name = file.relative_to(folder).as_posix()
    try:
        schema = load(file, root=folder)
        return _Opened(name, schema, tuple(schema.messages()))
    except FieldwrightError as error:
        place = f"line {error.line}" if error.line else ""
        return _Opened(name, problem=": ".join(part for part in (place, error.problem, error.mend) if part))


def _record(one: _Opened) -> dict[str, Any]:
    messages = [{"name": m.name, "kind": m.kind, "description": m.description or None} for m in one.messages]
    return {
        "file": one.name,
        "format": one.schema.format if one.schema is not None else None,
        "messages": messages,
        "problem": one.problem or None,
    }


def _search_folder(files: list[_Opened], text: str, depth: int, limit: int, *, as_json: bool) -> int:
    records: list[dict[str, Any]] = []
    left, more = limit, False
    for one in files:
        if one.schema is None or left == 0:
            more = more or left == 0
            continue
        found, cut = _found(_roots(one.schema), text, depth, left)
        left, more = left - len(found), more or cut
        records += [{"schema": one.name, "message": m, **record_of(field)} for m, field in found]
        if found and not as_json:
            out(f"{one.name}  ({one.schema.format})")
            _print(found, "  ")
    if as_json:
        out_json({"search": text, "fields": records, "truncated": more})
    else:
        _say_more(more=more, limit=limit)
    return 0
