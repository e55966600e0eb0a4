"""The sheet of flows: for each its facts, what happens when it fails, its steps, environments and settings."""

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from fieldwright.report.book.cells import link_cell, text_cell
from fieldwright.report.book.names import to_cell
from fieldwright.report.book.pages import fact_block, grid_block, heading, span, widths
from fieldwright.report.book.paper import print_setup
from fieldwright.report.book.tables import COVER
from fieldwright.report.model import FlowText, Spec

FLOWS = "Flows"
_COLUMNS = 8
_STEPS = ("Step", "What is done", "System", "Call", "Map", "Only when", "Then", "If it fails")


def flows_sheet(book: Workbook, spec: Spec) -> None:
    """Writes the sheet."""
    sheet = book.create_sheet(FLOWS)
    widths(sheet, 24, 38, 18, 26, 22, 24, 28, 36)
    text_cell(sheet["A1"], "‹ Cover", "fw back")
    link_cell(sheet.cell(1, 1), to_cell(COVER, "A1"), "Back to the cover")  # pyright: ignore[reportArgumentType]
    text_cell(
        sheet["B1"], "The movements of data that serve the use cases. Computed: edits are not read back.", "fw hint"
    )
    row = 2
    if not spec.flows:
        text_cell(sheet.cell(row + 1, 1), "The project tells no flows.", "fw hint")
    for one in spec.flows:
        row = _flow(sheet, row + 1, one)
    print_setup(sheet, spec.cover.project, columns=_COLUMNS, head=0)
    sheet.sheet_view.showGridLines = False
    sheet.freeze_panes = "A2"


def _flow(sheet: Worksheet, row: int, one: FlowText) -> int:
    heading(sheet, row, one.name)
    if one.description:
        row += 1
        text_cell(sheet.cell(row, 1), one.description, "fw lead")
        span(sheet, row, 1, _COLUMNS, one.description)
    served = (("Serves", ", ".join(one.use_cases)),) if one.use_cases else ()
    row = _facts(sheet, row + 1, "What it is", (*served, *one.facts))
    row = _facts(sheet, row, "When it fails", one.failures)
    if one.steps:
        lines = [
            (f"{step.number} {step.kind}", step.text, step.actor, step.operation, step.map, step.when, step.success, step.failure)
            for step in one.steps
        ]  # fmt: skip
        row = grid_block(sheet, row, "Steps", _STEPS, lines, style="fw subheading")
    if one.environments:
        row = grid_block(sheet, row, "Environments", ("Environment", "Address", "Note"), one.environments, style="fw subheading")  # fmt: skip
    if one.settings:
        titles = ("Setting", "Meaning", "Set by", "Default")
        lines = [(name, about, who, default) for name, who, default, about in one.settings]
        row = grid_block(sheet, row, "Settings", titles, lines, style="fw subheading")
    return row + 1


def _facts(sheet: Worksheet, row: int, title: str, pairs: Sequence[tuple[str, str]]) -> int:
    return fact_block(sheet, row, title, pairs, columns=_COLUMNS, style="fw subheading") if pairs else row
