"""The rows of a table as a stream of records, read like the table that the schema was made of."""

import codecs
import csv
from collections.abc import Iterator
from io import BufferedReader, TextIOWrapper
from itertools import islice
from pathlib import Path

from fieldwright.files.errors import FieldwrightError, SyntaxProblemError
from fieldwright.files.quick_json import dumps
from fieldwright.files.reading import encoding_of, html_error, sniffed, unusable
from fieldwright.mapping.running.records import Records, batched, head_of
from fieldwright.schema.columns import unique_names
from fieldwright.schema.csv_dialect import Dialect, Row, filled, open_table
from fieldwright.schema.csv_sample import CsvSchema, header_at, record_of
from fieldwright.schema.options import CsvOptions

_SEARCHED = 50
"""Rows in which the header is looked for."""

_NO_DELIMITER = "\x1f"


def rows_of(stream: BufferedReader, schema: CsvSchema, file: str | Path) -> Records:
    """The rows of a table as JSON objects, with the lines where they start. Raises a `FieldwrightError` where it has other columns."""
    head = head_of(stream)
    kind = sniffed(head, file)
    if kind == "html":
        raise html_error(head, file, wanted="a table")
    if kind in ("zip", "gzip", "pdf", "ole", "binary", "image", "empty"):
        raise unusable(kind, file)
    return Records(batched(_records(stream, head, schema, file)), as_value=True)


def _records(stream: BufferedReader, head: bytes, schema: CsvSchema, file: str | Path) -> Iterator[tuple[bytes, int]]:
    encoding = schema.options.encoding or encoding_of(head, cut=True)
    dialect = _dialect(head, encoding, schema, file)
    text = TextIOWrapper(stream, codecs.lookup(encoding).name, errors="replace", newline="")
    try:
        yield from _from_text(text, dialect, schema, file)
    finally:
        text.detach()  # the stream is not ours to close


def _from_text(
    text: TextIOWrapper, dialect: Dialect, schema: CsvSchema, file: str | Path
) -> Iterator[tuple[bytes, int]]:
    written, options = schema.written, schema.options
    rows = _rows(text, dialect, file)
    names = list(schema.names)
    if written.header:
        found: list[Row] = []
        for row in islice(rows, _SEARCHED):
            found.append(row)
            if header_at([row], schema.titles) is not None:
                break
        at = header_at(found, schema.titles)
        if at is None:
            raise FieldwrightError(
                f"no line has the columns {', '.join(map(repr, schema.names[:3]))}",
                mend="choose a payload of this table, or check its delimiter", file=file, line=1,
            )  # fmt: skip
        names = unique_names(found[at].cells[: filled(found[at].cells)])[0]
        rows = _after(found[at + 1 :], rows)
    else:
        for _ in range(written.skip if options.skip is None else options.skip):
            next(rows, None)
    for row in rows:
        width = filled(row.cells)
        wide = (
            names + [f"column {number}" for number in range(len(names) + 1, width + 1)] if width > len(names) else names
        )
        yield dumps(record_of(wide, row.cells, schema.types)), row.line


def _after(rows: list[Row], more: Iterator[Row]) -> Iterator[Row]:
    yield from rows
    yield from more


def _dialect(head: bytes, encoding: str, schema: CsvSchema, file: str | Path) -> Dialect:
    """The schema's dialect where the header is found with it, else the payload's own."""
    said, own = schema.options, schema.written
    whole = head[: head.rfind(b"\n") + 1] or head
    as_schema = CsvOptions(encoding, own.delimiter, own.quote, own.escape, header=False, skip=0)
    by_itself = CsvOptions(encoding, said.delimiter, said.quote, said.escape, header=False, skip=0)
    for options in (as_schema, by_itself):
        try:
            table = open_table(whole, file, options)
            first = list(islice(table.rows, _SEARCHED))
        except FieldwrightError:
            continue
        if not own.header or header_at(first, schema.titles) is not None:
            return table.dialect
    return own


def _rows(text: TextIOWrapper, dialect: Dialect, file: str | Path) -> Iterator[Row]:
    if dialect.sep_line:
        text.readline()
    shift = 1 + dialect.sep_line
    reader = csv.reader(
        text, delimiter=dialect.delimiter or _NO_DELIMITER, quotechar=dialect.quote or None, doublequote=not dialect.escape,
        escapechar=dialect.escape or None, quoting=csv.QUOTE_MINIMAL if dialect.quote else csv.QUOTE_NONE,
    )  # fmt: skip
    first = True
    while True:
        line = reader.line_num + shift
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise SyntaxProblemError(
                f"the row cannot be read ({error})", mend="close the quote that opens there", file=file, line=line
            ) from None
        if first and cells:
            cells[0] = cells[0].removeprefix("\ufeff")
            first = False
        if cells:
            yield Row(line, cells)
