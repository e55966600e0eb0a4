"""The parts of every workbook: its styles, sheets that are one table, facts and passages on a page; text stays text, and the bytes are the same each time."""

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from fieldwright.report.columns import Column, Table
from fieldwright.report.visible import cut, visible

CELL_UNITS = 32_767
"""What a cell holds, in UTF-16 units."""

_LINE = Side(style="thin", color="D5D9E0")
_BORDER = Border(bottom=_LINE)
_TOP = Alignment(vertical="top", wrap_text=True)
_CENTER = Alignment(vertical="center", wrap_text=True)


def _fill(color: str) -> PatternFill:
    return PatternFill("solid", start_color=color, end_color=color)


_STYLES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("fw text", {"font": Font(name="Calibri", size=10), "alignment": _TOP, "border": _BORDER}),
    ("fw code", {"font": Font(name="Consolas", size=9), "alignment": _TOP, "border": _BORDER}),
    ("fw number", {"font": Font(name="Calibri", size=9, color="5F6B7A"), "alignment": Alignment(horizontal="center", vertical="top"), "border": _BORDER}),
    ("fw strong", {"font": Font(name="Calibri", size=10, bold=True), "alignment": _TOP, "border": _BORDER}),
    ("fw required", {"font": Font(name="Calibri", size=10, bold=True, color="8A3B00"), "alignment": _TOP, "border": _BORDER}),
    ("fw strong code", {"font": Font(name="Consolas", size=9, bold=True), "alignment": _TOP, "border": _BORDER}),
    ("fw link", {"font": Font(name="Consolas", size=9, underline="single", color="1F4E9E"), "alignment": _TOP, "border": _BORDER}),
    ("fw quiet", {"font": Font(name="Calibri", size=10, italic=True, color="5F6B7A"), "alignment": _TOP, "border": _BORDER}),
    ("fw error", {"font": Font(name="Calibri", size=10, bold=True, color="9C0006"), "fill": _fill("FDE4E4"), "alignment": _TOP, "border": _BORDER}),
    ("fw warning", {"font": Font(name="Calibri", size=10, bold=True, color="7A4B00"), "fill": _fill("FFF1D6"), "alignment": _TOP, "border": _BORDER}),
    ("fw info", {"font": Font(name="Calibri", size=10, color="1F4E79"), "fill": _fill("E6F0FA"), "alignment": _TOP, "border": _BORDER}),
    ("fw good", {"font": Font(name="Calibri", size=10, color="1D5E2E"), "alignment": _TOP, "border": _BORDER}),
    ("fw lead", {"font": Font(name="Calibri", size=11, color="5F6B7A"), "alignment": _TOP}),
    ("fw note", {"font": Font(name="Calibri", size=10), "alignment": _TOP}),
    ("fw head", {"font": Font(name="Calibri", size=10, bold=True, color="FFFFFF"), "fill": _fill("2F3E52"), "alignment": _CENTER}),
    ("fw title", {"font": Font(name="Calibri", size=20, bold=True, color="2F3E52"), "alignment": Alignment(vertical="center")}),
    ("fw heading", {"font": Font(name="Calibri", size=12, bold=True, color="2F3E52"), "alignment": Alignment(vertical="bottom")}),
)  # fmt: skip

STATE_STYLES = {
    "used": "fw good", "used below": "fw good", "dropped": "fw quiet", "undecided": "fw warning",
    "approved": "fw good", "error": "fw error", "warning": "fw warning", "info": "fw info",
}  # fmt: skip
"""The styles of states and severities."""


def new_book() -> Workbook:
    """A workbook without sheets that has the styles."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, look in _STYLES:
        book.add_named_style(NamedStyle(name=name, **look))
    return book


_SCREEN_LINES = 4
"""How many lines a row may grow to for columns that are not printed."""


def text_cell(cell: Cell | MergedCell, text: str, style: str = "fw text") -> None:
    """Writes text that stays text, whatever it looks like."""
    assert isinstance(cell, Cell), "merged cells have their text in the first one"
    cell.value = _escaped(cut(visible(text), CELL_UNITS))
    cell.data_type = "s"
    cell.style = style
    if text[:1] in ("=", "+", "-", "@"):
        cell.quotePrefix = True  # type: ignore[attr-defined]  # stays text when it is edited in Excel


def _escaped(text: str) -> str:
    """Excel reads ``_x0041_`` as A: the underscore is written as such an escape itself."""
    return re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)


# --- a page of facts ------------------------------------------------------------------------------------------------


def fact_block(sheet: Worksheet, row: int, heading: str, pairs: Iterable[tuple[str, str]]) -> int:
    """Names and values under a heading, those with a value; gives the row behind."""
    text_cell(sheet.cell(row, 1), heading, "fw heading")
    sheet.row_dimensions[row].height = 22
    for name, value in pairs:
        if value:
            row += 1
            text_cell(sheet.cell(row, 1), name, "fw strong")
            text_cell(sheet.cell(row, 2), value)
            _span(sheet, row, value)
    return row + 1


def grid_block(sheet: Worksheet, row: int, heading: str, titles: Sequence[str], lines: Sequence[Sequence[str]]) -> int:
    """A small table under a heading; gives the row behind."""
    text_cell(sheet.cell(row, 1), heading, "fw heading")
    sheet.row_dimensions[row].height = 22
    row += 1
    for column, title in enumerate(titles, 1):
        text_cell(sheet.cell(row, column), title, "fw head")
    for line in lines:
        row += 1
        for column, value in enumerate(line, 1):
            text_cell(sheet.cell(row, column), value)
        widths = (sheet.column_dimensions[get_column_letter(column)].width - 3 for column in range(1, len(line) + 1))
        sheet.row_dimensions[row].height = height(zip(line, widths, strict=True))
    return row + 1


def passage_block(sheet: Worksheet, row: int, heading: str, lines: Iterable[str]) -> int:
    """Lines under a heading, across the page; gives the row behind."""
    text_cell(sheet.cell(row, 1), heading, "fw heading")
    sheet.row_dimensions[row].height = 22
    for line in lines:
        row += 1
        text_cell(sheet.cell(row, 1), line, "fw note")
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=5)
        sheet.row_dimensions[row].height = height([(line, 150)])
    return row + 1


def _span(sheet: Worksheet, row: int, value: str) -> None:
    """A fact's value takes the rest of the page's width. Merged cells do not grow by themselves."""
    sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=5)
    sheet.row_dimensions[row].height = height([(value, 120)])


def height(texts: Iterable[tuple[str, float]]) -> float:
    """The height in points that texts need in cells of so many characters; a program that opens the file does not work it out alike."""
    lines = max(
        (sum(1 + int(max(len(line) - 1, 0) // room) for line in text.split("\n")) for text, room in texts), default=1
    )
    return min(13.5 * lines + 2.5, 400.0)


# --- a sheet that is one table ---------------------------------------------------------------------------------------


def _plain_style(_row: Any, column: Column) -> str:
    return "fw code" if column.code else "fw text"


def _no_link(_row: Any, _column: Column) -> int:
    return 0


def table_sheet(
    book: Workbook,
    name: str,
    table: Table,
    rows: Sequence[Any],
    *,
    style: Callable[[Any, Column], str] = _plain_style,
    link: Callable[[Any, Column], int] = _no_link,
) -> Worksheet:
    """A sheet that is one table: with a filter, a fixed head, and rows as high as what is printed needs. ``link`` gives the row of the sheet
    ``Mapping`` that a cell leads to, 0 for none.
    """
    sheet = book.create_sheet(name)
    widths = [len(column.title) + 4 for column in table.columns]
    for number, column in enumerate(table.columns, 1):
        text_cell(sheet.cell(1, number), column.title, "fw head")
    sheet.row_dimensions[1].height = 24
    for at, row in enumerate(rows, 2):
        for number, column in enumerate(table.columns, 1):
            value = column.text(row)
            cell = sheet.cell(at, number)
            if isinstance(value, int):
                cell.value = value
                cell.style = "fw number"
                continue
            if value == "":
                cell.style = "fw text"
                continue
            place = link(row, column)
            text_cell(cell, value, "fw link" if place else style(row, column))
            if place:
                cell.hyperlink = Hyperlink(
                    ref=cell.coordinate, location=f"'Mapping'!B{place}", tooltip="To the row in Mapping"
                )
                cell.style = "fw link"
            widths[number - 1] = max(widths[number - 1], _widest(value) + 3)
    for number, column in enumerate(table.columns, 1):
        widths[number - 1] = min(widths[number - 1], max(column.width, len(column.title) + 4))
        sheet.column_dimensions[get_column_letter(number)].width = widths[number - 1]
    for at, row in enumerate(rows, 2):
        rooms = [
            (column, str(column.text(row)), room - 1.5) for column, room in zip(table.columns, widths, strict=True)
        ]
        printed = height((text, room) for column, text, room in rooms if column.printed)
        others = height((text, room) for column, text, room in rooms if not column.printed)
        sheet.row_dimensions[at].height = max(printed, min(others, height([("\n" * (_SCREEN_LINES - 1), 1)])))
    if not rows:
        text_cell(sheet.cell(2, 1), table.empty, "fw quiet")
        sheet.cell(2, 1).alignment = Alignment(wrap_text=False)
    sheet.freeze_panes = "A2"
    last = get_column_letter(len(table.columns))
    sheet.auto_filter.ref = f"A1:{last}{max(len(rows) + 1, 2)}"
    printed = sum(1 for column in table.columns if column.printed)
    print_setup(sheet, book.worksheets[0]["A1"].value or "", columns=printed, head=1, rows=max(len(rows) + 1, 2))
    return sheet


def _widest(text: str) -> int:
    return max((len(line) for line in text.split("\n")), default=0)


def print_setup(sheet: Worksheet, project: Any, *, columns: int, head: int, rows: int = 0) -> None:
    """Paper, margins, the head that every page repeats, and the foot."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top = 0.6
    sheet.page_margins.bottom = 0.8
    sheet.page_margins.footer = 0.4
    if head:
        sheet.print_title_rows = f"1:{head}"
        sheet.print_area = f"A1:{get_column_letter(columns)}{rows}"
    footer: Any = sheet.oddFooter
    footer.left.text = visible(str(project)).replace("&", "&&").replace("\n", " ")[:80]
    footer.center.text = "&A"
    footer.right.text = "Page &P of &N"


# --- the same bytes each time ----------------------------------------------------------------------------------------

_EPOCH = datetime(2000, 1, 1)  # Excel's properties have no zone
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def bytes_of(book: Workbook, title: str, creator: str) -> bytes:
    """A finished workbook's bytes, the same each time."""
    facts = book.properties
    facts.title = visible(title)[:200]
    facts.creator = visible(creator)
    facts.created = facts.modified = _EPOCH
    held = io.BytesIO()
    book.save(held)
    return _same_bytes(held.getvalue())


def _same_bytes(data: bytes) -> bytes:
    """The archive with fixed times: openpyxl writes the clock into every member and into the properties."""
    held = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as new,
    ):
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2000-01-01T00:00:00Z", content)
            member = zipfile.ZipInfo(name, _ZIP_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o600 << 16
            new.writestr(member, content)
    return held.getvalue()
