"""A workbook opened again, for tests: its sheets' columns by title, and what its links lead to."""

import io
from collections.abc import Iterator
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from fieldwright.report.model import Spec
from fieldwright.report.workbook import workbook_of

HEAD = 2
"""The row of the titles: above it stands the way back to the cover."""


def opened(spec: Spec) -> Any:
    """The workbook of a specification, as another program reads it."""
    return load_workbook(io.BytesIO(workbook_of(spec)))


def number_of(page: Any, title: str) -> int:
    """The number of the column of a title."""
    return next(cell.column for cell in page[HEAD] if cell.value == title)


def column(book: Any, sheet: str, title: str) -> list[str]:
    """The texts below a title."""
    page = book[sheet]
    number = number_of(page, title)
    values = (page.cell(row, number).value for row in range(HEAD + 1, page.max_row + 1))
    return [unescape(str("" if value is None else value)) for value in values]


def cells_of(book: Any, sheet: str, title: str) -> list[Any]:
    """The cells below a title."""
    page = book[sheet]
    number = number_of(page, title)
    return [page.cell(row, number) for row in range(HEAD + 1, page.max_row + 1)]


def links(book: Any) -> Iterator[tuple[Any, str, str]]:
    """Every cell that leads somewhere, with the sheet and the cell that it leads to."""
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.hyperlink:
                    place = str(cell.hyperlink.location)
                    name, _, at = place.rpartition("!")
                    yield cell, name[1:-1].replace("''", "'"), at
