"""The delta specification as an Excel workbook: a page of facts, and a sheet for each table."""

from typing import Any

from fieldwright.report.book.cells import bytes_of, new_book, text_cell
from fieldwright.report.book.pages import fact_block, passage_block
from fieldwright.report.book.paper import print_setup
from fieldwright.report.book.tables import table_sheet
from fieldwright.report.columns import Column, Table
from fieldwright.report.delta.columns import TABLES, several_maps, summary_lines
from fieldwright.report.delta.model import ADDED, CHANGED, DECIDE, KINDS, LOOK, REMOVED, Delta

_STYLES = {
    DECIDE: "fw error", "breaking": "fw error", LOOK: "fw warning", "risky": "fw warning", CHANGED: "fw info", ADDED: "fw good", "safe": "fw good",
    REMOVED: "fw quiet", "to add": "fw error",
}  # fmt: skip


def workbook_of(delta: Delta) -> bytes:
    """The workbook's bytes."""
    book = new_book()
    sheet = book.create_sheet("What changes")
    sheet.column_dimensions["A"].width = 26
    sheet.column_dimensions["B"].width = 44
    for letter in "CDE":
        sheet.column_dimensions[letter].width = 26
    text_cell(sheet["A1"], f"{delta.project}: what changes", "fw title")
    sheet.row_dimensions[1].height = 34
    row = fact_block(sheet, 3, "Facts", [(name or "Digest", text) for name, text in summary_lines(delta)])
    row = fact_block(
        sheet, row + 1, "What is to be done", [(kind, text) for kind, text in KINDS.items() if delta.counts[kind]]
    )
    if delta.notes:
        passage_block(sheet, row + 1, "What is not told", delta.notes)
    print_setup(sheet, delta.project, columns=5, head=0)
    sheet.sheet_view.showGridLines = False
    several = several_maps(delta)
    for table in TABLES.values():
        shown = Table(
            table.key, table.title, tuple(one for one in table.columns if several or one.key != "map"), table.empty
        )
        made = table_sheet(book, table.title, shown, getattr(delta, table.key), style=_style)
        made.freeze_panes = "C2"
    return bytes_of(book, f"{delta.project}: what changes", delta.generated_by)


def _style(row: Any, column: Column) -> str:
    if column.key in ("kind", "severity"):
        return _STYLES.get(str(column.text(row)), "fw text")
    return "fw code" if column.code else "fw text"
