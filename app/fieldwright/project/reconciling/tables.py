"""The rows of a CSV file or a workbook's sheet as a stream, strictly: a row that does not fit its header ends it with the row's line.

A schema is made of a table whatever it is like; of an extract that is compared each cell has to be in its column.
"""

import codecs
import csv
from collections.abc import Iterator, Sequence
from io import BufferedReader
from pathlib import Path

from fieldwright.files.errors import RefusedError, SyntaxProblemError, UnreadableError
from fieldwright.files.reading import WORKBOOK_LIMIT, encoding_of, read_bytes
from fieldwright.schema.columns import unique_names
from fieldwright.schema.csv_dialect import Dialect, Opened, filled, open_table
from fieldwright.schema.options import CsvOptions

LINE_LIMIT = 10_000_000
"""Characters of a line."""

CELL_LIMIT = 131_072
"""Characters of a cell."""

COLUMNS = 1_000

_SHORT = 30_000
"""Bytes of a beginning that may be a whole file."""

_BLOCK = 1_048_576
_NO_DELIMITER = "\x1f"

Rows = Iterator[tuple[int, list[str]]]
"""Each with the line on which it starts."""


def csv_rows(stream: BufferedReader, head: bytes, file: str | Path) -> tuple[list[str], Rows]:
    """The names of a table's columns, from its header, and its rows. Raises a `FieldwrightError`, the rows too, with the line."""
    encoding = encoding_of(head, cut=True)
    opened = _recognised(head.decode(encoding, "ignore").removeprefix("\ufeff"), file)
    names = _names(opened.header.cells if opened.header else [], file)
    rows = _read(_lines(stream, encoding, file), opened.dialect, file)
    for line, cells in rows:
        if line >= opened.first_line and any(cells):
            break
    return names, _fitting(rows, len(names), file)


def _recognised(beginning: str, file: str | Path) -> Opened:
    """The table by its first lines; by fewer of them where the last one breaks off within a cell."""
    lines = beginning.split("\n")
    lines = lines[:-1] if len(beginning.encode()) > _SHORT and len(lines) > 1 else lines
    while True:
        try:
            return open_table("\n".join(lines).encode(), file, CsvOptions(header=True))
        except SyntaxProblemError:
            if len(lines) < 4:  # the header, and what may stand before it
                raise
            lines = lines[: len(lines) // 2]


def sheet_rows(file: Path, sheet: str = "") -> tuple[list[str], Rows]:
    """The names of a sheet's columns and its rows, numbered as in the sheet. Raises a `FieldwrightError`."""
    from fieldwright.schema.excel_sample import stream_of_sheet

    rows = stream_of_sheet(read_bytes(file, limit=WORKBOOK_LIMIT), file, sheet)
    names = _names(next(rows).cells, file)
    return names, _fitting(((row.line, row.cells) for row in rows), len(names), file, short=True)


def _names(cells: Sequence[str], file: str | Path) -> list[str]:
    names = list(cells[: filled(cells)])
    if not names:
        raise UnreadableError("the table has no header", mend="put the columns' names into the first row", file=file)
    if len(names) > COLUMNS:
        raise RefusedError(f"the table has more than {COLUMNS:,} columns", mend="leave some out", file=file, line=1)
    made, said = unique_names(names)
    if said:
        raise SyntaxProblemError(said[0].rstrip("."), mend="give each column a name of its own", file=file, line=1)
    return made


def _fitting(rows: Rows, width: int, file: str | Path, *, short: bool = False) -> Rows:
    """The rows, each as wide as the header; empty ones are passed over. ``short``: cells at the end may be absent."""
    for line, cells in rows:
        if len(cells) != width:
            count = filled(cells)
            if not count:
                continue
            if count > width or (len(cells) < width and not short):
                raise SyntaxProblemError(
                    f"the row has {len(cells) if len(cells) < width else count} cells, and the header {width}",
                    mend="put quotes around cells that hold the delimiter or a line end, or mend the row", file=file, line=line,
                )  # fmt: skip
            cells = (cells + [""] * width)[:width]
        elif not any(cells):
            continue
        yield line, cells


def _read(lines: Iterator[str], dialect: Dialect, file: str | Path) -> Rows:
    shift = 1
    if dialect.sep_line:
        next(lines, None)
        shift = 2
    reader = csv.reader(
        lines, delimiter=dialect.delimiter or _NO_DELIMITER, quotechar=dialect.quote or None, doublequote=not dialect.escape,
        escapechar=dialect.escape or None, quoting=csv.QUOTE_MINIMAL if dialect.quote else csv.QUOTE_NONE, strict=True,
    )  # fmt: skip
    while True:
        line = reader.line_num + shift
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise SyntaxProblemError(f"the row cannot be read ({error})", mend="mend its quotes, or shorten its cells", file=file, line=line) from None  # fmt: skip
        yield line, cells


def _lines(stream: BufferedReader, encoding: str, file: str | Path) -> Iterator[str]:
    """The lines of a text, of bounded length, and none with a NUL."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    number, rest, first = 1, "", True
    while True:
        data = stream.read(_BLOCK)
        waiting = decoder.getstate()[0]
        try:
            text = rest + decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            bad = number + (waiting + data)[: error.start].count(b"\n")
            raise SyntaxProblemError(
                f"the file starts like {encoding.upper()}, and here is a byte that is not", mend="save it as UTF-8", file=file, line=bad
            ) from None  # fmt: skip
        if first:
            text, first = text.removeprefix("\ufeff"), False
        if "\0" in text:
            raise SyntaxProblemError("there is a NUL in the row", mend="export the table again", file=file, line=number + text.count("\n", 0, text.index("\0")))  # fmt: skip
        *lines, rest = text.split("\n")
        if len(rest) > LINE_LIMIT:
            raise RefusedError(f"the line is longer than {LINE_LIMIT / 1e6:g} million characters", mend="check that it is a table", file=file, line=number + len(lines))  # fmt: skip
        number += len(lines)
        for one in lines:
            yield f"{one}\n"
        if not data:
            if rest:
                yield rest
            return
