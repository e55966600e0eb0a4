"""The cells of a workbook that we exported, as values: guarded, with the ranges of merged cells and the formulas that somebody wrote."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import Factory, frozen

from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.files.reading import NOT_A_SCHEMA, sniffed
from fieldwright.report.importing.reading import Merged, address, column_number, unreadable

CELLS = 6_000_000
"""The most cells of a workbook that are read."""

ROWS = 200_000
"""The most rows of a sheet that hold something."""

COLUMNS = 200
"""Columns that are read of a sheet: the widest that we write has a few dozen."""

UNPACKED = 250_000_000
"""The most bytes that a workbook's parts may have when they are unpacked."""

MARKS = 50_000
"""Ranges of merged cells, and formulas, that are told apart in a sheet."""

_RANGE = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")
_FORMULA = re.compile(rb'<c\s(?:[^>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<f[\s>/]')
ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""A character in the text of a workbook that XML could not hold, or an underscore that looks like the beginning of such."""
_TEXTS = {"csv": "a table of delimited text", "yaml": "text", "json": "JSON", "xml": "XML", "html": "a web page"}
ERRORS = frozenset({"#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!"})
"""What stands in a cell whose formula cannot be worked out."""


@frozen(eq=False)
class Grid:
    """A sheet: its rows that hold something by their numbers, as values from the first column on; cells that are merged into another; formulas.

    ``hidden`` tells whether it is not shown.
    """

    title: str
    rows: Mapping[int, tuple[Any, ...]]
    merged: tuple[Merged, ...] = ()
    formulas: frozenset[tuple[int, int]] = frozenset()
    """Rows as the sheet counts them, and columns from 0."""
    hidden: bool = False

    def value(self, row: int, column: int) -> Any:
        """The value of a cell, None where there is none."""
        cells = self.rows.get(row, ())
        return cells[column] if 0 <= column < len(cells) else None

    def covered(self, row: int, column: int) -> str:
        """The address of the cell that has the text of a merged one, empty where the cell is its own."""
        for one in self.merged:
            inside = one.first_row <= row <= one.last_row and one.first_column <= column <= one.last_column
            if inside and (row, column) != (one.first_row, one.first_column):
                return address(one.first_row, one.first_column)
        return ""


@frozen(eq=False)
class Book:
    """A workbook's sheets, in their order."""

    sheets: tuple[Grid, ...] = Factory(tuple)


Wanted = Callable[[Grid | None, Sequence[str]], Collection[str]]
"""From the sheet that is read first, if it is there, and all titles, to the titles of the sheets that are read too."""


def read_cells(data: bytes, file: str | Path, first: str = "", wanted: "Wanted | None" = None) -> Book:
    """The sheets of a workbook, or those of them that are ``wanted``, which is asked with the sheet called ``first``.

    Raises a `FieldwrightError` that says what else the file is, or what of it is too much or damaged.
    """
    path = Path(file)
    _check_kind(data, path)
    from fieldwright.schema.excel_sample import opened_workbook, worksheets

    left = CELLS

    def grid_of(sheet: Any) -> Grid:
        nonlocal left
        merged, formulas = _scanned(data, sheet, path)
        rows, used = _rows(sheet, left, path)
        left -= used
        return Grid(str(sheet.title), rows, merged, formulas, sheet.sheet_state != "visible")

    with opened_workbook(data, path) as book:
        sheets = worksheets(book)
        titles = [str(one.title) for one in sheets]
        at = next((at for at, one in enumerate(titles) if one.strip().casefold() == first.casefold()), -1)
        head = grid_of(sheets[at]) if first and at >= 0 else None
        read = set(titles) if wanted is None else set(wanted(head, titles))
        made = [
            head if place == at and head is not None else grid_of(sheet)
            for place, (title, sheet) in enumerate(zip(titles, sheets, strict=True))
            if title in read or (place == at and head is not None)
        ]
    return Book(tuple(made))


def _check_kind(data: bytes, file: Path) -> None:
    """Raises where the bytes are no workbook, or unpack to more than one of ours can."""
    kind = sniffed(data, file)
    if kind != "zip":
        problem, mend = NOT_A_SCHEMA.get(kind, (f"this is {_TEXTS.get(kind, kind)}, not an Excel workbook", ""))
        if kind != "ole":
            mend = "give the .xlsx file that was exported and edited"
        raise UnreadableError(problem, mend=mend, file=file)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            unpacked = sum(one.file_size for one in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        reason = " ".join(str(error).split())[:80]
        raise UnreadableError(f"the workbook is damaged ({reason})", mend="save it again", file=file) from None
    if "xl/workbook.xml" not in names:
        what = (
            "an OpenDocument spreadsheet" if "content.xml" in names and "mimetype" in names
            else "a binary Excel workbook" if "xl/workbook.bin" in names
            else "a Word or PowerPoint document" if any(one.startswith(("word/", "ppt/")) for one in names)
            else "a zip archive"
        )  # fmt: skip
        raise UnreadableError(f"this is {what}, not an Excel workbook", mend="save it as .xlsx", file=file)
    if unpacked > UNPACKED:
        problem = f"the workbook unpacks to more than {UNPACKED / 1e6:g} MB, which no exported one does"
        raise RefusedError(problem, mend="export the project again, and bring the edits over", file=file)


def _rows(sheet: Any, left: int, file: Path) -> tuple[dict[int, tuple[Any, ...]], int]:
    """The rows that hold something, and how many cells were read."""
    sheet.reset_dimensions()
    rows: dict[int, tuple[Any, ...]] = {}
    used = 0
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
                used += len(cells)
                _check_size(sheet.title, len(rows), CELLS + 1 if used > left else 0, file)
                end = min(len(cells), COLUMNS)
                while end and (cells[end - 1] is None or cells[end - 1] == ""):
                    end -= 1
                if end:
                    rows[number] = tuple([_plain(one) for one in cells[:end]])
    except FieldwrightError:
        raise
    except Exception as error:  # noqa: BLE001  openpyxl raises whatever the first odd part leads to
        raise unreadable(sheet.title, error, file) from None
    return rows, used


class Decoded(str):
    """Text that had escapes for characters (``_x0041_``), which programs write in two ways: ``raw`` is how it stands in the file."""

    raw: str = ""


def _plain(value: Any) -> Any:
    """Text without the escapes that a workbook has for characters; other values as they are."""
    if isinstance(value, str) and "_x" in value:
        text = ESCAPE.sub(lambda found: chr(int(found[1], 16)), value)
        if text != value:
            made = Decoded(text)
            made.raw = value
            return made
    return value


def _scanned(data: bytes, sheet: Any, file: Path) -> tuple[tuple[Merged, ...], frozenset[tuple[int, int]]]:
    """A sheet's merged cells and formulas, from its XML: openpyxl tells of neither where it reads in a stream. Raises where it has too much."""
    from fieldwright.schema.excel_sample import MERGED

    path = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
    merged: dict[Merged, None] = {}
    formulas: set[tuple[int, int]] = set()
    rows = cells = 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(path) as stream:
            before = b""
            while chunk := stream.read(1 << 20):
                rows += chunk.count(b"</row>")
                cells += chunk.count(b"<c ")
                _check_size(sheet.title, rows, cells, file)
                text = before + chunk
                if b"mergeCell" in text and len(merged) < MARKS:
                    merged |= dict.fromkeys(_ranges(MERGED.findall(text)))
                if b"<f" in text and len(formulas) < MARKS:
                    formulas |= {(int(row), column_number(letters.decode())) for letters, row in _FORMULA.findall(text)}
                before = text[-400:]
    except (KeyError, OSError, ValueError, zipfile.BadZipFile, zlib.error, EOFError):
        return (), frozenset()
    return tuple(merged), frozenset(formulas)


def _check_size(title: str, rows: int, cells: int, file: Path) -> None:
    if rows > ROWS or cells > CELLS:
        limit = f"{ROWS:,} rows" if rows > ROWS else f"{CELLS:,} cells"
        problem = f"the sheet {title!r} has more than {limit}, which no exported one has"
        raise RefusedError(problem, mend="remove what was added", file=file)


def _ranges(found: list[bytes]) -> Iterator[Merged]:
    for one in found[:MARKS]:
        parts = _RANGE.fullmatch(one.decode())
        if parts:
            yield Merged(int(parts[2]), column_number(parts[1]), int(parts[4]), column_number(parts[3]))
