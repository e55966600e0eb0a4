"""Extracts as rows in chunks, whatever they are written in: tables, lines or an array of JSON, elements of XML.

Memory holds a chunk, never the file. A file that changes while it is read is refused.
"""

import io
import json
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from io import BufferedReader
from itertools import islice
from pathlib import Path
from typing import Any, cast

from attrs import frozen

from fieldwright.files.errors import FieldwrightError, RefusedError, SyntaxProblemError, UnreadableError
from fieldwright.files.quick_json import loads
from fieldwright.files.reading import html_error, read_bytes, sniffed, unusable
from fieldwright.mapping.running.digits import losing_digits
from fieldwright.mapping.running.records import Batch, Records, items_of, lines_of
from fieldwright.mapping.sides import Side
from fieldwright.project.reconciling.cells import flat
from fieldwright.project.reconciling.tables import csv_rows, sheet_rows

CHUNK = 20_000
"""Rows of a chunk."""

_HEAD = 65_536

TABLES = ("csv", "zip")


@frozen
class Chunk:
    """Some records: their numbers in the file, and their values by field; every list is as long as ``numbers``, a missing value is None or `ABSENT_CELL`."""

    numbers: list[int]
    columns: Mapping[str, list[Any]]
    place: int = 0
    """How many bytes of the file were read."""


class _Absent:
    """Stands for no value, where null is one."""


ABSENT_CELL = _Absent()


@contextmanager
def opened(file: Path) -> Generator[tuple[BufferedReader, bytes, str]]:
    """An extract for reading, its first bytes and its kind as `sniffed` says. Raises a `FieldwrightError`, also where it changed meanwhile."""
    if not file.is_file():
        read_bytes(file, limit=1)
    try:
        with io.BufferedReader(cast("Any", io.FileIO(os.fspath(file))), _HEAD) as stream:
            before = _stamp(stream)
            head = stream.peek(_HEAD)[:_HEAD]
            kind = _kind(head, file)
            if kind == "html":
                raise html_error(head, file, wanted="an extract")
            if kind not in ("json", "ndjson", "xml", "csv", "zip"):
                if kind == "yaml":
                    raise UnreadableError("this is no table, JSON or XML", mend="give a CSV, NDJSON, JSON, XML or Excel file", file=file)  # fmt: skip
                raise unusable(kind, file)
            yield stream, head, kind
            if _stamp(stream) != before or _stamp_at(file) != before:
                raise UnreadableError("the file changed while it was read", mend="reconcile again once it is written", file=file)  # fmt: skip
    except PermissionError:
        read_bytes(file, limit=1)
        raise


def _stamp(stream: BufferedReader) -> tuple[int, int]:
    held = os.fstat(stream.fileno())
    return held.st_size, held.st_mtime_ns


def _stamp_at(file: Path) -> tuple[int, int]:
    try:
        held = file.stat()
    except OSError:
        return -1, -1
    return held.st_size, held.st_mtime_ns


def _kind(head: bytes, file: Path) -> str:
    """What `sniffed` says, but a table where the name says so and the text is of no kind that a table cannot be."""
    kind = sniffed(head, file)
    named = file.suffix.lower() in (".csv", ".tsv", ".tab")
    return "csv" if named and kind in ("yaml", "json", "ndjson", "edi", "binary") else kind


def chunks(file: Path, *, side: Side | None, names: Callable[[list[str]], list[str]], sheet: str, record_path: str) -> Iterator[Chunk]:  # fmt: skip
    """The records of an extract. ``side`` is what its schema says, for XML; ``names`` gives fields for a table's columns."""
    with opened(file) as (stream, head, kind):
        if kind in TABLES:
            titles, rows = sheet_rows(file, sheet) if kind == "zip" else csv_rows(stream, head, file)
            yield from _of_table(names(titles), (cells for _, cells in rows), stream)
        else:
            yield from chunked(_records(stream, file, kind, side, record_path), stream.tell)


def _of_table(fields: list[str], rows: Iterator[list[str]], stream: BufferedReader) -> Iterator[Chunk]:
    done = 0
    while some := list(islice(rows, CHUNK)):
        yield Chunk(list(range(done + 1, done + len(some) + 1)), dict(zip(fields, map(list, zip(*some, strict=True)), strict=True)), stream.tell())  # fmt: skip
        done += len(some)


def chunked(
    records: Iterable[tuple[int, Any]], place: Callable[[], int] = lambda: 0, *, are_flat: bool = False
) -> Iterator[Chunk]:
    """Records with their numbers, put together as chunks of flat rows, which they may be already."""
    left = iter(records)
    while some := list(islice(left, CHUNK)):
        rows = [record if are_flat else flat(record) for _, record in some]
        fields: dict[str, None] = {}
        for row in rows:
            fields.update(dict.fromkeys(row))
        columns = {name: [row.get(name, ABSENT_CELL) for row in rows] for name in fields}
        yield Chunk([number for number, _ in some], columns, place())


def _records(stream: BufferedReader, file: Path, kind: str, side: Side | None, record_path: str) -> Iterator[tuple[int, Any]]:  # fmt: skip
    if kind == "xml":
        from fieldwright.project.reconciling.xml_extracts import elements

        yield from enumerate(elements(stream, file, side, record_path), 1)
        return
    for number, (record, place) in enumerate(json_texts(stream, file, kind), 1):
        value = _value(record, file, place if kind == "ndjson" else 0, number)
        if not isinstance(value, dict):
            raise SyntaxProblemError(
                f"record {number} is no object", mend="give records as objects", file=file, line=place if kind == "ndjson" else 0
            )  # fmt: skip
        yield number, cast("dict[str, Any]", value)


def json_texts(stream: BufferedReader, file: Path, kind: str) -> Iterator[tuple[bytes, int]]:
    """The texts of JSON records with their places: lines, or offsets in an array."""
    records = lines_of(stream, file) if kind == "ndjson" else _array(stream, file)
    for batch in records.batches:
        yield from _of_batch(batch)


def _array(stream: BufferedReader, file: Path) -> Records:
    if stream.peek(_HEAD)[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1] == b"[":
        return items_of(stream, file)
    data = stream.read(RECORD + 1)
    if len(data) > RECORD:
        raise RefusedError(
            "the file is one object", mend="give an array of records, or a record on each line", file=file
        )
    return Records(iter([Batch(records=(data,), places=(1,))]))


RECORD = 50_000_000


def _of_batch(batch: Batch) -> Iterator[tuple[bytes, int]]:
    if not batch.lines:
        yield from zip(batch.records, batch.places, strict=True)
        return
    for at, line in enumerate(batch.data.split(b"\n")):
        if line.strip():
            yield line, batch.first + at


def exact(data: bytes) -> Any:
    """The value of JSON with every digit of its numbers. Raises ValueError and RecursionError."""
    if losing_digits(data):
        return json.loads(data, parse_float=Decimal)
    return loads(data)


def _value(record: bytes, file: Path, line: int, number: int) -> Any:
    try:
        return exact(record)
    except RecursionError:
        raise RefusedError(f"record {number} is nested too deeply", mend="check that it is what you meant", file=file, line=line) from None  # fmt: skip
    except UnicodeDecodeError:
        raise SyntaxProblemError(f"record {number} is not UTF-8", mend="save the file as UTF-8", file=file, line=line) from None  # fmt: skip
    except ValueError as error:
        reason = str(error).partition(": line 1")[0]
        raise SyntaxProblemError(f"record {number} is not JSON ({reason})", mend="mend the record", file=file, line=line) from None  # fmt: skip


# --- columns as fields -----------------------------------------------------------------------------------------------


def fields_of(titles: list[str], known: Iterable[str], file: Path) -> list[str]:
    """The field that each column holds: the one of its name, else the only one that its name stands for, letter case and signs aside, else one
    of its own name. Raises a `FieldwrightError` where two columns would hold one field."""
    from fieldwright.schema.paths import quoted

    whole = {path: path for path in known}
    alike: dict[str, list[str]] = {}
    for path in whole:
        last = path.rpartition(".")[2]
        for name in dict.fromkeys((_bare(path), _bare(last))):
            alike.setdefault(name, []).append(path)
    made: list[str] = []
    for title in titles:
        found = alike.get(_bare(title), [])
        exact_ = whole.get(title) or whole.get(quoted(title))
        made.append(exact_ or (found[0] if len(found) == 1 else quoted(title)))
    twice = next((one for one in made if made.count(one) > 1), "")
    if twice:
        both = " and ".join(repr(title) for title, field in zip(titles, made, strict=True) if field == twice)
        raise FieldwrightError(f"the columns {both} would both be {twice}", mend="name the columns by the fields' paths", file=file, line=1)  # fmt: skip
    return made


def _bare(name: str) -> str:
    return "".join(one for one in name.casefold() if one.isalnum())
