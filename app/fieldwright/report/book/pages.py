"""Pages of facts and passages: what is read from the top to the bottom, not filtered."""

from collections.abc import Iterable, Sequence

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from fieldwright.report.book.cells import height, room_in, shown, text_cell

COLUMNS = 5
"""How many columns a page has, unless it is told otherwise."""


def heading(sheet: Worksheet, row: int, text: str, style: str = "fw heading") -> None:
    """A heading in a row of its own."""
    text_cell(sheet.cell(row, 1), text, style)
    sheet.row_dimensions[row].height = 22


def fact_block(
    sheet: Worksheet,
    row: int,
    title: str,
    pairs: Iterable[tuple[str, str]],
    *,
    columns: int = COLUMNS,
    style: str = "fw heading",
) -> int:
    """Names and values under a heading, those with a value; gives the row behind."""
    heading(sheet, row, title, style)
    for name, value in pairs:
        if value:
            row += 1
            text_cell(sheet.cell(row, 1), name, "fw strong")
            text_cell(sheet.cell(row, 2), value)
            span(sheet, row, 2, columns, shown(value))
    return row + 1


def grid_block(
    sheet: Worksheet,
    row: int,
    title: str,
    titles: Sequence[str],
    lines: Sequence[Sequence[str]],
    *,
    style: str = "fw heading",
) -> int:
    """A small table under a heading; gives the row behind."""
    heading(sheet, row, title, style)
    row += 1
    for column, name in enumerate(titles, 1):
        text_cell(sheet.cell(row, column), name, "fw head")
    for line in lines:
        row += 1
        for column, value in enumerate(line, 1):
            text_cell(sheet.cell(row, column), value)
        rooms = (_room(sheet, column, column) for column in range(1, len(line) + 1))
        sheet.row_dimensions[row].height = height(zip(map(shown, line), rooms, strict=True))
    return row + 1


def passage_block(sheet: Worksheet, row: int, title: str, lines: Iterable[str], *, columns: int = COLUMNS) -> int:
    """Lines under a heading, across the page; gives the row behind."""
    heading(sheet, row, title)
    for line in lines:
        row += 1
        text_cell(sheet.cell(row, 1), line, "fw note")
        span(sheet, row, 1, columns, shown(line))
    return row + 1


def span(sheet: Worksheet, row: int, first: int, last: int, text: str) -> None:
    """A text takes columns together, and the row the height that it needs: merged cells do not grow by themselves."""
    sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)
    sheet.row_dimensions[row].height = height([(text, _room(sheet, first, last))])


def _room(sheet: Worksheet, first: int, last: int) -> float:
    return room_in(sum(sheet.column_dimensions[get_column_letter(at)].width for at in range(first, last + 1)))


def widths(sheet: Worksheet, *wide: float) -> None:
    """The widths of the first columns, in characters."""
    for at, each in enumerate(wide, 1):
        sheet.column_dimensions[get_column_letter(at)].width = each
