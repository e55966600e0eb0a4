"""How a table of delimited text is written: its encoding, delimiter, quotes and header, recognised or as the user says."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from fieldwright.files.errors import RefusedError, SyntaxProblemError, UnreadableError
from fieldwright.files.reading import decoded_as
from fieldwright.schema.options import CsvOptions, checked_text

DELIMITERS = (",", ";", "\t", "|")
DELIMITER_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", "": "none"}

SAMPLE_LINES = 200
"""Lines that are looked at to recognise the dialect."""

COLUMNS = 16_384
CELLS = 8_000_000
"""The most columns, and cells, of a table that is read."""

_HEAD = SAMPLE_LINES + 50
"""Rows by which it is decided what stands before the table, and whether it has a header."""

_NO_DELIMITER = "\x1f"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SEP = re.compile(r"sep=(.)\r?\n", re.I)
_NUMBER = re.compile(r"[-+]?\d[\d., ]*%?")
_YEAR = re.compile(r"(19|20)\d\d")
_DATE = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}([T ].*)?")


@frozen
class Dialect:
    """How a table is written, as `recognised`; enough to write another one like it."""

    encoding: str = "utf-8"
    bom: bool = False
    delimiter: str = ","
    """Empty for a table of one column."""
    quote: str = '"'
    escape: str = ""
    quote_all: bool = False
    header: bool = True
    skip: int = 0
    sep_line: bool = False
    trailing: bool = False
    """Whether each line ends with a delimiter."""
    newline: str = "\r\n"
    decimal: str = "."
    """What stands before the decimals of numbers."""


@frozen
class Row:
    """One record and the line on which it starts."""

    line: int
    cells: list[str]


@frozen(eq=False)
class Opened:
    """A table as text: its header's cells, its rows, which can be taken once, and what was chosen in words."""

    dialect: Dialect
    header: Row | None
    first_line: int
    """Of the header, else of the first row."""
    rows: Iterator[Row]
    """Raise a `FieldwrightError` with the line."""
    said: str


def read_rows(data: bytes, file: str | Path, options: CsvOptions | None = None) -> list[Row]:
    """All rows of a table behind its header, if there is one. Raises a `FieldwrightError` with the line."""
    return list(open_table(data, file, options).rows)


def open_table(data: bytes, file: str | Path, options: CsvOptions | None = None) -> Opened:
    """A table, its dialect recognised where the options leave it open. Raises a `FieldwrightError` with the line."""
    options = options or CsvOptions()
    text, encoding = _text(data, file, options)
    dialect = Dialect(encoding, bom=_has_bom(data), newline="\r\n" if "\r\n" in text else "\n")
    given = _SEP.match(text)
    if given and options.delimiter is None:
        dialect = evolve(dialect, sep_line=True, delimiter=given[1])
    body = text[given.end() :] if given else text
    first_line = 2 if given else 1
    quote = options.quote if options.quote is not None else _quote(body, dialect.delimiter)
    escape = options.escape if options.escape is not None else _escape(body[:100_000], quote)
    dialect = evolve(dialect, quote=quote, escape=escape)
    if options.delimiter is not None:
        dialect = evolve(dialect, delimiter=options.delimiter)
    elif not given:
        dialect = evolve(dialect, delimiter=_delimiter(body, dialect, Path(file).suffix.lower()))
    rows = _rows(body, dialect, file, first_line)
    first = list(islice(rows, _HEAD))
    if not first:
        raise UnreadableError("the table has no rows", mend="choose a file with a header or a row", file=file)
    if options.skip is None:
        kept = first[preamble(first) :]
    else:
        start = options.skip + first_line
        rows = (row for row in chain(first, rows) if row.line >= start)
        kept = list(islice(rows, _HEAD))
        if not kept:
            problem = f"the table has no rows after {options.skip} lines"
            raise UnreadableError(problem, mend="skip fewer lines", file=file)
    has_header = options.header if options.header is not None else header_first(kept)
    skipped = kept[0].line - first_line
    quoted = bool(quote) and body.count(quote) >= 2 * sum(len(row.cells) for row in kept[:20]) > 0
    dialect = evolve(
        dialect, header=has_header, skip=skipped, trailing=_trailing(kept), quote_all=quoted and _all_quoted(body, dialect)
    )  # fmt: skip
    line = kept[0].line
    return Opened(
        dialect, kept[0] if has_header else None, line, chain(kept[1:] if has_header else kept, rows), _said(dialect, line)
    )  # fmt: skip


def write_rows(rows: Sequence[Sequence[str]], dialect: Dialect, file: str | Path) -> bytes:
    """The bytes of rows, the header among them, in a dialect."""
    stream = io.StringIO()
    writer = csv.writer(
        stream,
        delimiter=dialect.delimiter or (_NO_DELIMITER if all(len(row) == 1 for row in rows) else ","),
        quotechar=dialect.quote or '"',
        doublequote=not dialect.escape,
        escapechar=dialect.escape or None,
        lineterminator=dialect.newline,
        quoting=csv.QUOTE_ALL if dialect.quote_all else csv.QUOTE_MINIMAL,
    )
    if dialect.sep_line:
        stream.write(f"sep={dialect.delimiter}{dialect.newline}")
    for row in rows:
        writer.writerow([*row, ""] if dialect.trailing else row)
    text = ("\ufeff" if dialect.bom else "") + stream.getvalue()
    try:
        return text.encode(dialect.encoding, "surrogatepass" if dialect.encoding.startswith("utf") else "strict")
    except UnicodeEncodeError as error:
        shown = text[error.start : error.start + 1]
        raise RefusedError(
            f"the output has the character {shown!r}, which {dialect.encoding} cannot write",
            mend="replace it in the rules, or load the target with UTF-8", file=file,
        ) from None  # fmt: skip


# --- recognising -------------------------------------------------------------------------------------------------------


def _text(data: bytes, file: str | Path, options: CsvOptions) -> tuple[str, str]:
    if not options.encoding:
        return decoded_as(data, file)
    return checked_text(data, options.encoding, file), options.encoding


def _has_bom(data: bytes) -> bool:
    return data[:3] == b"\xef\xbb\xbf" or data[:2] in (b"\xff\xfe", b"\xfe\xff")


def _quote(body: str, delimiter: str) -> str:
    """The quote character: ``'`` only where cells are wrapped in it and none in ``"``."""
    marks = re.escape(delimiter) if delimiter else r",;\t|"
    sample = body[:100_000]
    if re.search(rf'(^|[{marks}])"', sample, re.M):
        return '"'
    return "'" if re.search(rf"(^|[{marks}])'[^'\n]*'([{marks}]|\r?$)", sample, re.M) else '"'


def _escape(sample: str, quote: str) -> str:
    """A backslash, where quotes stand behind one inside of cells and none is written twice."""
    inside = quote and re.search(rf"\\{re.escape(quote)}[^,;\t|\r\n]", sample)
    return "\\" if inside and quote * 2 not in sample else ""


def _delimiter(body: str, dialect: Dialect, suffix: str) -> str:
    """The delimiter by which most lines have the same number of cells, more than one; empty where there is none."""
    sample = "".join(islice(_lines(body), SAMPLE_LINES))
    best, chosen = (0.0, 0, False), ""
    for mark in DELIMITERS:
        if mark not in sample:
            continue
        widths = [len(cells) for cells in _split(sample, evolve(dialect, delimiter=mark)) if any(cells)]
        if not widths:
            continue
        wide = [one for one in widths if one > 1]
        if not wide:
            continue
        common, times = Counter(wide).most_common(1)[0]
        score = (round(times / len(widths), 2), common, mark == "\t" and suffix in (".tsv", ".tab"))
        if score > best:
            best, chosen = score, mark
    return chosen


def _split(text: str, dialect: Dialect) -> Iterator[list[str]]:
    try:
        yield from _reader(text, dialect, strict=False)
    except csv.Error:
        return


def _lines(text: str, start: int = 0) -> Iterator[str]:
    """The lines of a text, with what ends them; unlike StringIO no copy is made of it."""
    return (found[0] for found in _LINE.finditer(text, start))


def _reader(text: str, dialect: Dialect, *, strict: bool, start: int = 0) -> Any:
    return csv.reader(
        _lines(text, start),
        delimiter=dialect.delimiter or _NO_DELIMITER,
        quotechar=dialect.quote or None,
        doublequote=not dialect.escape,
        escapechar=dialect.escape or None,
        quoting=csv.QUOTE_MINIMAL if dialect.quote else csv.QUOTE_NONE,
        strict=strict,
    )


def _rows(text: str, dialect: Dialect, file: str | Path, first_line: int) -> Iterator[Row]:
    """The rows that are not blank. A quote that is never closed is an error at the line where it opens."""
    reader = _reader(text, dialect, strict=False)
    cells_left = CELLS
    line = first_line
    last = Row(first_line, [])
    while True:
        line = reader.line_num + first_line
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error:
            raise _unclosed(file, line) from None
        if not cells:
            continue
        cells_left -= len(cells)
        if len(cells) > COLUMNS or cells_left < 0:
            raise RefusedError(
                f"the table has more than {COLUMNS:,} columns" if len(cells) > COLUMNS else f"the table has more than {CELLS:,} cells",
                mend="choose a part of it", file=file, line=line,
            )  # fmt: skip
        last = Row(line, cells)
        yield last
    _check_closed(text, dialect, file, last, first_line)


def _check_closed(text: str, dialect: Dialect, file: str | Path, last: Row, first_line: int) -> None:
    """Raises where the last record ran over several lines to the end of the text, its quote still open."""
    if not dialect.quote or not any("\n" in cell for cell in last.cells):
        return
    found = next(islice(_LINE.finditer(text), last.line - first_line, None), None)
    try:
        for _ in _reader(text, dialect, strict=True, start=found.start() if found else len(text)):
            pass
    except csv.Error as error:
        if "end of data" in str(error):
            raise _unclosed(file, last.line) from None


def _unclosed(file: str | Path, line: int) -> SyntaxProblemError:
    mend = "close the quote, or write it twice inside quotes, or load the table without quotes"
    return SyntaxProblemError("a quote opens here and is never closed", mend=mend, file=file, line=line)


def preamble(rows: Sequence[Row]) -> int:
    """How many rows stand before the table: titles of one cell before wide rows."""
    widths = Counter(len(row.cells) for row in rows[:SAMPLE_LINES])
    common = widths.most_common(1)[0][0]
    if len(rows) > 2 and len(widths) > 1 and common == 1:
        common = max(widths)
        if widths[common] < 2:
            return 0
    titles = 1 if common < 4 else 2
    skip = 0
    while skip < min(len(rows) - 1, 50) and filled(rows[skip].cells) <= titles < common:
        skip += 1
    return skip if filled(rows[skip].cells) > titles else 0


def filled(cells: Sequence[str]) -> int:
    """How many cells a row has up to the last one that is not empty."""
    width = len(cells)
    while width and not cells[width - 1]:
        width -= 1
    return width


def header_first(rows: Sequence[Row]) -> bool:
    """Whether the first row names the columns: unlike the others it holds no numbers and dates."""
    first = [cell.strip() for cell in rows[0].cells]
    typed = sum(_is_typed(cell) for cell in first)
    if not typed:
        return True
    if typed == len(first):
        return False
    if all(_YEAR.fullmatch(cell) for cell in first if _is_typed(cell)):
        return True
    below = [row.cells for row in rows[1:50]]
    for at, cell in enumerate(first):
        values = [cells[at].strip() for cells in below if at < len(cells) and cells[at].strip()]
        if values and not _is_typed(cell) and all(map(_is_typed, values)):
            return True
    return False


def _is_typed(cell: str) -> bool:
    return bool(_NUMBER.fullmatch(cell) or _DATE.fullmatch(cell))


def _trailing(rows: Sequence[Row]) -> bool:
    return len(rows[0].cells) > 1 and all(len(row.cells) > 1 and not row.cells[-1] for row in rows[:SAMPLE_LINES])


def _all_quoted(body: str, dialect: Dialect) -> bool:
    """Whether every cell of the first line is in quotes."""
    line = body.split("\n", 1)[0].rstrip("\r")
    inner = re.escape(dialect.quote)
    mark = re.escape(dialect.delimiter or ",")
    return bool(re.fullmatch(rf"{inner}[^{inner}]*{inner}({mark}{inner}[^{inner}]*{inner})*", line))


_ENCODINGS = {"utf-8": "UTF-8", "cp1252": "Windows-1252", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}


def _said(one: Dialect, line: int) -> str:
    delimiter = DELIMITER_NAMES.get(one.delimiter, repr(one.delimiter))
    parts = [
        f"delimiter {delimiter}{' (as its sep= line says)' if one.sep_line else ''}",
        f"header on line {line}" if one.header else "no header",
        _ENCODINGS.get(one.encoding, one.encoding) + (" with byte order mark" if one.bom else ""),
    ]
    if one.quote != '"':
        parts.append(f"quotes {one.quote}" if one.quote else "no quotes")
    if one.skip:
        parts.append(f"{one.skip} line{'s' if one.skip > 1 else ''} before it left out")
    return f"Read as a table: {', '.join(parts)}. Say so if that is wrong."
