"""The specification as an Excel workbook: text is text, everything is findable, and the same specification gives the same bytes."""

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

from fieldwright.report.columns import (
    CHANGES,
    EXAMPLES,
    FIELDS,
    FINDINGS,
    FUNCTIONS,
    LOOKUPS,
    MAPPING,
    PARAMETERS,
    SOURCES,
    Column,
    Table,
)
from fieldwright.report.counts import count_lines
from fieldwright.report.model import FindingText, LookupLine, MappingRow, SourceRow, Spec
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

_STATE_STYLES = {
    "used": "fw good", "used below": "fw good", "dropped": "fw quiet", "undecided": "fw warning",
    "approved": "fw good", "error": "fw error", "warning": "fw warning", "info": "fw info",
}  # fmt: skip


def workbook_of(spec: Spec) -> bytes:
    """The workbook's bytes."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, look in _STYLES:
        book.add_named_style(NamedStyle(name=name, **look))
    _cover(book, spec)
    several = len(spec.maps) > 1
    places = _mapping(book, spec)
    _sources(book, spec, places)
    _table(
        book, "Lookups", LOOKUPS, [(one, line) for one in spec.lookups for line in one.rows or (LookupLine("", ""),)]
    )
    if spec.parameters:
        _table(book, "Parameters", PARAMETERS, spec.parameters)
    if spec.functions:
        _table(book, "Functions", FUNCTIONS, spec.functions)
    _findings(book, spec, places)
    _table(
        book,
        "Examples",
        _with_map(EXAMPLES, several),
        [one for each in spec.maps for one in each.examples],
        link=_to_row(places),
    )
    _table(book, "Source fields", _with_map(FIELDS, several), [one for each in spec.maps for one in each.source_fields])
    _table(book, "Target fields", _with_map(FIELDS, several), [one for each in spec.maps for one in each.target_fields])
    _table(book, "Changes", CHANGES, spec.changes)
    _describe(book, spec)
    held = io.BytesIO()
    book.save(held)
    return _same_bytes(held.getvalue())


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


# --- the sheets ------------------------------------------------------------------------------------------------------


def _cover(book: Workbook, spec: Spec) -> None:
    sheet = book.create_sheet("Cover")
    cover = spec.cover
    sheet.column_dimensions["A"].width = 26
    sheet.column_dimensions["B"].width = 44
    for letter in "CDE":
        sheet.column_dimensions[letter].width = 26
    text_cell(sheet["A1"], cover.project, "fw title")
    sheet.row_dimensions[1].height = 34
    row = 2
    if cover.description:
        text_cell(sheet.cell(row, 1), cover.description, "fw lead")
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=5)
        sheet.row_dimensions[row].height = _height([(cover.description, 150)])
        row += 1
    facts = (("Version", cover.version), ("Status", cover.status), ("Owner", cover.owner), ("Created", cover.created),
             ("Generated by", cover.generated_by))  # fmt: skip
    row = _pairs(sheet, row + 1, "Facts", facts)
    row = _grid(sheet, row + 1, "Schemas", ("Schema", "File", "Format", "State", "Digest"),
                [(one.name, one.file, one.format, one.state, one.digest) for one in cover.schemas])  # fmt: skip
    for one in spec.maps:
        head = (("From", "\n".join(one.sources)), ("To", one.target), ("About", one.description))
        row = _pairs(
            sheet,
            row + 1,
            f"Map: {one.name}",
            (*head, *count_lines(one.counts), *(("Not listed", text) for text in one.cut)),
        )
    for passage in spec.guide:
        row = _passage(sheet, row + 1, passage.heading, passage.lines)
    _print_setup(sheet, spec.cover.project, columns=5, head=0)
    sheet.sheet_view.showGridLines = False


def _pairs(sheet: Worksheet, row: int, heading: str, pairs: Iterable[tuple[str, str]]) -> int:
    text_cell(sheet.cell(row, 1), heading, "fw heading")
    sheet.row_dimensions[row].height = 22
    for name, value in pairs:
        if value:
            row += 1
            text_cell(sheet.cell(row, 1), name, "fw strong")
            text_cell(sheet.cell(row, 2), value)
            _span(sheet, row, value)
    return row + 1


def _grid(sheet: Worksheet, row: int, heading: str, titles: Sequence[str], lines: Sequence[Sequence[str]]) -> int:
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
        sheet.row_dimensions[row].height = _height(zip(line, widths, strict=True))
    return row + 1


def _passage(sheet: Worksheet, row: int, heading: str, lines: Iterable[str]) -> int:
    text_cell(sheet.cell(row, 1), heading, "fw heading")
    sheet.row_dimensions[row].height = 22
    for line in lines:
        row += 1
        text_cell(sheet.cell(row, 1), line, "fw note")
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=5)
        sheet.row_dimensions[row].height = _height([(line, 150)])
    return row + 1


def _span(sheet: Worksheet, row: int, value: str) -> None:
    """A fact's value takes the rest of the page's width. Merged cells do not grow by themselves."""
    sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=5)
    sheet.row_dimensions[row].height = _height([(value, 120)])


def _height(texts: Iterable[tuple[str, float]]) -> float:
    """The height in points that texts need in cells of so many characters; a program that opens the file does not work it out alike."""
    lines = max(
        (sum(1 + int(max(len(line) - 1, 0) // room) for line in text.split("\n")) for text, room in texts), default=1
    )
    return min(13.5 * lines + 2.5, 400.0)


def _mapping(book: Workbook, spec: Spec) -> dict[str, int]:
    """Writes the rows of all maps; gives the sheet's row by anchor."""
    several = len(spec.maps) > 1
    table = _with_map(MAPPING, several)
    rows = [row for one in spec.maps for row in one.rows]
    places = {row.anchor: number for number, row in enumerate(rows, 2)}

    def style(row: MappingRow, column: Column) -> str:
        if column.key in ("target", "required") and row.required:
            return "fw strong code" if column.code else "fw required"
        if column.key == "findings" and row.findings:
            return _STATE_STYLES[min((one.severity for one in row.findings), key=_SEVERITY_ORDER.index)]
        if column.key == "sentence" and not row.decided:
            return "fw error" if row.required else "fw quiet"
        if column.key == "status":
            return _STATE_STYLES.get(row.status, "fw text")
        return "fw code" if column.code else "fw text"

    sheet = _table(book, "Mapping", table, rows, style=style)
    sheet.freeze_panes = sheet.cell(2, 3).coordinate
    for row in rows:
        if row.depth > 1:
            cell = sheet.cell(places[row.anchor], 2)
            cell.alignment = Alignment(vertical="top", wrap_text=True, indent=min(row.depth - 1, 8))
    return places


_SEVERITY_ORDER = ("error", "warning", "info")


def _sources(book: Workbook, spec: Spec, places: dict[str, int]) -> None:
    def style(row: SourceRow, column: Column) -> str:
        if column.key == "state":
            return _STATE_STYLES.get(row.state, "fw text")
        return "fw code" if column.code else "fw text"

    rows = [row for one in spec.maps for row in one.source_rows]
    by_target = {(row.map, row.target): row.anchor for one in spec.maps for row in one.rows}

    def link(row: SourceRow, column: Column) -> int:
        if column.key != "used_by" or len(row.used_by) != 1:
            return 0
        return places.get(by_target.get((row.map, row.used_by[0]), ""), 0)

    _table(book, "Sources", _with_map(SOURCES, len(spec.maps) > 1), rows, style=style, link=link)


def _findings(book: Workbook, spec: Spec, places: dict[str, int]) -> None:
    def style(row: FindingText, column: Column) -> str:
        if column.key == "severity":
            return _STATE_STYLES.get(row.severity, "fw text")
        return "fw code" if column.code else "fw text"

    _table(book, "Findings", _with_map(FINDINGS, len(spec.maps) > 1), spec.findings, style=style, link=_to_row(places))


def _to_row(places: dict[str, int]) -> Callable[[Any, Column], int]:
    return lambda row, column: places.get(row.anchor, 0) if column.key == "target" else 0


def _with_map(table: Table, several: bool) -> Table:
    """The table with the map's column first where there are several maps, and without it where there is one."""
    if not several:
        return Table(table.key, table.title, tuple(c for c in table.columns if c.key != "map"), table.empty)
    return table


# --- a sheet that is one table ---------------------------------------------------------------------------------------


def _plain(_row: Any, column: Column) -> str:
    return "fw code" if column.code else "fw text"


def _no_link(_row: Any, _column: Column) -> int:
    return 0


def _table(
    book: Workbook,
    name: str,
    table: Table,
    rows: Sequence[Any],
    *,
    style: Callable[[Any, Column], str] = _plain,
    link: Callable[[Any, Column], int] = _no_link,
) -> Worksheet:
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
        printed = _height((text, room) for column, text, room in rooms if column.printed)
        others = _height((text, room) for column, text, room in rooms if not column.printed)
        sheet.row_dimensions[at].height = max(printed, min(others, _height([("\n" * (_SCREEN_LINES - 1), 1)])))
    if not rows:
        text_cell(sheet.cell(2, 1), table.empty, "fw quiet")
        sheet.cell(2, 1).alignment = Alignment(wrap_text=False)
    sheet.freeze_panes = "A2"
    last = get_column_letter(len(table.columns))
    sheet.auto_filter.ref = f"A1:{last}{max(len(rows) + 1, 2)}"
    printed = sum(1 for column in table.columns if column.printed)
    _print_setup(sheet, book.worksheets[0]["A1"].value or "", columns=printed, head=1, rows=max(len(rows) + 1, 2))
    return sheet


def _widest(text: str) -> int:
    return max((len(line) for line in text.split("\n")), default=0)


def _print_setup(sheet: Worksheet, project: Any, *, columns: int, head: int, rows: int = 0) -> None:
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


def _describe(book: Workbook, spec: Spec) -> None:
    facts = book.properties
    facts.title = visible(spec.cover.project)[:200]
    facts.creator = visible(spec.cover.generated_by)
    facts.created = facts.modified = _EPOCH


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
