"""A workbook, or a table of delimited text, as plain text by sheet, row and column: guarded, and with what the cells alone do not show.

Texts are those of a payload's cells (`schema.excel_sample`): ISO dates, numbers with the digits that Excel keeps. Formulas are never worked out:
what was stored as their result counts, and a formula without one is told in the sheet's ``notes``.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from attrs import Factory, frozen

from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.files.reading import sniffed, unusable

CELLS = 4_000_000
"""The most cells of a workbook that are read."""

COLUMNS = 1_000
"""Columns that are read of a sheet; more are told of."""

MERGES = 100_000
"""Ranges of merged cells that are read of a sheet."""

_NO_CELLS: Mapping[int, int] = {}
_NONE_STRUCK: frozenset[int] = frozenset()
_RANGE = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")


@frozen
class SheetRow:
    """A row that holds something: its number as the sheet counts it, and the texts of its columns from the first on."""

    number: int
    cells: tuple[str, ...]
    indents: Mapping[int, int] = _NO_CELLS
    """How far the cells of columns are indented by their format, where they are."""
    struck: frozenset[int] = _NONE_STRUCK
    """Columns whose cells are struck through."""

    def text(self, column: int) -> str:
        """The text of a column, counted from 0; empty where the row does not reach it."""
        return self.cells[column] if 0 <= column < len(self.cells) else ""


@frozen
class Merged:
    """A range of merged cells: rows as the sheet counts them, columns from 0, all inclusive. Its text stands in its first cell."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@frozen(eq=False)
class SheetText:
    """A sheet: its rows that hold something, its merged cells, and what could not be read of it in ``notes``."""

    title: str
    rows: tuple[SheetRow, ...]
    merged: tuple[Merged, ...] = ()
    hidden: bool = False
    notes: tuple[str, ...] = ()


@frozen(eq=False)
class BookText:
    """A workbook's sheets in their order; a table of delimited text is a workbook of one sheet that has the file's name."""

    file: Path
    sheets: tuple[SheetText, ...] = Factory(tuple)

    def sheet(self, title: str) -> SheetText | None:
        """The sheet of a title, as it is written or else in any case."""
        exact = next((one for one in self.sheets if one.title == title), None)
        wanted = title.strip().casefold()
        return exact or next((one for one in self.sheets if one.title.strip().casefold() == wanted), None)


def read_book(data: bytes, file: str | Path) -> BookText:
    """The sheets of a workbook (``.xlsx``, ``.xlsm``) or the rows of delimited text, told by the content. Raises a `FieldwrightError`."""
    path = Path(file)
    kind = sniffed(data, path)
    if kind == "zip":
        return BookText(path, tuple(_sheets(data, path)))
    if kind in ("gzip", "pdf", "ole", "binary", "image", "empty", "bzip2", "xz", "zstd", "git-lfs"):
        raise unusable(kind, path)
    if kind in ("html", "xml", "json"):
        raise UnreadableError(f"this is {kind.upper()}, not a workbook", mend="choose an .xlsx or .csv file", file=path)
    return BookText(path, (_table(data, path),))


def address(row: int, column: int) -> str:
    """A cell's address as Excel writes it; the column counts from 0.

    >>> address(12, 27)
    'AB12'
    """
    return f"{column_letters(column)}{row}"


def column_letters(column: int) -> str:
    """The letters of a column, counted from 0."""
    letters, left = "", column + 1
    while left:
        left, at = divmod(left - 1, 26)
        letters = chr(65 + at) + letters
    return letters


def column_number(letters: str) -> int:
    """The column of letters, counted from 0."""
    number = 0
    for one in letters.upper():
        number = number * 26 + ord(one) - 64
    return number - 1


# --- workbooks -------------------------------------------------------------------------------------------------------


def _sheets(data: bytes, file: Path) -> Iterator[SheetText]:
    from fieldwright.schema.excel_sample import opened_workbook, worksheets

    left = CELLS
    with opened_workbook(data, file) as book:
        looks = _Looks(book)
        for sheet in worksheets(book):
            rows, notes, used = _rows(sheet, looks, left, file)
            left -= used
            merged, said = _remarks(data, sheet)
            yield SheetText(str(sheet.title), tuple(rows), merged, sheet.sheet_state != "visible", (*notes, *said))


def _rows(sheet: Any, looks: "_Looks", left: int, file: Path) -> tuple[list[SheetRow], list[str], int]:
    """The rows that hold something, what is to be told of them, and how many cells were read."""
    from fieldwright.schema.excel_sample import text_of_cell

    sheet.reset_dimensions()
    rows: list[SheetRow] = []
    used, widest = 0, 0
    try:
        for number, cells in enumerate(sheet.iter_rows(), 1):
            if not cells:
                continue
            used += len(cells)
            if used > left:
                problem = f"the workbook has more than {CELLS:,} cells"
                raise RefusedError(problem, mend="save a part of it", file=file, line=number)
            texts: list[str] = []
            indents: dict[int, int] = {}
            struck: set[int] = set()
            for at, cell in enumerate(cells[:COLUMNS]):
                value = cell.value
                if value is None:
                    texts.append("")
                    continue
                texts.append(value if isinstance(value, str) else text_of_cell(value))
                indent, strike = looks.of(cell)
                if indent:
                    indents[at] = indent
                if strike:
                    struck.add(at)
            while texts and not texts[-1].strip():
                texts.pop()
            if len(cells) > COLUMNS and any(one.value is not None for one in cells[COLUMNS:]):
                widest = len(cells)
            if texts:
                rows.append(SheetRow(number, tuple(texts), indents or _NO_CELLS, frozenset(struck) or _NONE_STRUCK))
    except FieldwrightError:
        raise
    except Exception as error:  # noqa: BLE001  openpyxl raises whatever the first odd part leads to
        raise unreadable(sheet.title, error, file) from None
    notes = [f"only the first {COLUMNS:,} of its {widest:,} columns were read"] if widest else []
    return rows, notes, used


def unreadable(title: str, error: Exception, file: Path) -> UnreadableError:
    """What is raised for a sheet that openpyxl gives up on."""
    reason = " ".join(str(error).split())[:120]
    return UnreadableError(f"the sheet {title!r} cannot be read ({reason})", mend="save the workbook again", file=file)


class _Looks:
    """What cells look like, by the number of their style."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._known: dict[int, tuple[int, bool]] = {0: (0, False)}

    def of(self, cell: Any) -> tuple[int, bool]:
        """How far a cell is indented, and whether it is struck through."""
        style = int(getattr(cell, "_style_id", 0) or 0)
        if style not in self._known:
            self._known[style] = self._look(style)
        return self._known[style]

    def _look(self, style: int) -> tuple[int, bool]:
        try:
            parts = self._book._cell_styles[style]
            indent = self._book._alignments[parts.alignmentId].indent or 0
            return max(0, min(int(indent), 250)), bool(self._book._fonts[parts.fontId].strike)
        except (AttributeError, IndexError, TypeError, ValueError, OverflowError):
            return 0, False


def _remarks(data: bytes, sheet: Any) -> tuple[tuple[Merged, ...], tuple[str, ...]]:
    """A sheet's merged cells, and the formulas that have no stored result."""
    from fieldwright.schema.excel_sample import MERGED, NO_RESULT, text_of

    merged: list[Merged] = []
    without = 0
    try:
        for text in text_of(data, sheet):
            merged += _ranges(islice(MERGED.findall(text), MERGES - len(merged)))
            without += len(NO_RESULT.findall(text))
    except (KeyError, OSError, zipfile.BadZipFile):
        return (), ()
    said = f"{without:,} of its formulas have no stored result: open it in Excel and save it"
    return tuple(merged), (said,) if without else ()


def _ranges(found: Iterator[bytes]) -> Iterator[Merged]:
    for one in found:
        parts = _RANGE.fullmatch(one.decode())
        if parts:
            yield Merged(int(parts[2]), column_number(parts[1]), int(parts[4]), column_number(parts[3]))


# --- delimited text --------------------------------------------------------------------------------------------------


def _table(data: bytes, file: Path) -> SheetText:
    from fieldwright.schema.csv_dialect import read_rows
    from fieldwright.schema.options import CsvOptions

    rows: list[SheetRow] = []
    for row in read_rows(data, file, CsvOptions(header=False, skip=0)):
        cells = tuple(row.cells[:COLUMNS])
        if any(one.strip() for one in cells):
            rows.append(SheetRow(row.line, cells))
    if not rows:
        raise UnreadableError("the table has no rows", mend="choose a file with a header and rows", file=file)
    return SheetText(file.stem, tuple(rows))
