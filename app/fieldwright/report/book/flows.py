"""The sheets of use cases and of flows: read from the top to the bottom, with facts under headings, steps, and links between the two."""

from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from fieldwright.report.around import FlowText
from fieldwright.report.book.cells import link_cell, text_cell
from fieldwright.report.book.names import to_cell
from fieldwright.report.book.pages import fact_block, grid_block, heading, span, widths
from fieldwright.report.book.paper import print_setup
from fieldwright.report.book.tables import COVER
from fieldwright.report.model import Spec

USE_CASES, FLOWS = "Use cases", "Flows"
USE_CASES_ABOUT = "What is wanted, by whom, and what serves and proves it."
FLOWS_ABOUT = "The movements of data, step by step, and what happens when one fails."
_COLUMNS = 8
_STEPS = ("Step", "What is done", "System", "Call", "Map", "Only when", "Then", "If it fails")


def use_cases_sheet(book: Workbook, spec: Spec) -> dict[str, str]:
    """Writes the use cases; gives their places by their ids."""
    sheet = _begun(book, USE_CASES, USE_CASES_ABOUT)
    widths(sheet, 24, 46, 24, 24, 34)
    row, places = 2, dict[str, str]()
    if not spec.use_cases:
        text_cell(sheet.cell(row + 1, 1), "The project tells no use cases.", "fw hint")
    for one in spec.use_cases:
        places.setdefault(one.id, to_cell(USE_CASES, f"A{row + 1}"))
        said = (*one.facts, ("Will not do", "\n".join(one.excluded)), ("Served by the flows", "\n".join(one.flows)),
                ("Served by the maps", "\n".join(one.maps)), ("Proved by the test cases", "\n".join(one.tests)))  # fmt: skip
        row = fact_block(sheet, row + 1, f"{one.id}  {one.title}".strip(), said)
    _ended(sheet, spec, 5)
    return places


def flows_sheet(book: Workbook, spec: Spec, use_cases: Mapping[str, str]) -> None:
    """Writes the flows; each leads to the first use case that it serves."""
    sheet = _begun(book, FLOWS, FLOWS_ABOUT)
    widths(sheet, 24, 38, 18, 26, 22, 24, 28, 36)
    row = 2
    if not spec.flows:
        text_cell(sheet.cell(row + 1, 1), "The project tells no flows.", "fw hint")
    for one in spec.flows:
        row = _flow(sheet, row + 1, one, use_cases)
    _ended(sheet, spec, _COLUMNS)


def _begun(book: Workbook, name: str, about: str) -> Worksheet:
    sheet = book.create_sheet(name)
    text_cell(sheet["A1"], "‹ Cover", "fw back")
    link_cell(sheet.cell(1, 1), to_cell(COVER, "A1"), "Back to the cover")  # pyright: ignore[reportArgumentType]
    text_cell(sheet["B1"], f"{about} Computed: edits are not read back.", "fw hint")
    return sheet


def _ended(sheet: Worksheet, spec: Spec, columns: int) -> None:
    print_setup(sheet, spec.cover.project, columns=columns, head=0)
    sheet.print_area = f"A2:{get_column_letter(columns)}{max(sheet.max_row, 3)}"
    sheet.sheet_view.showGridLines = False
    sheet.freeze_panes = "A2"
    sheet.sheet_properties.tabColor = "8A94A3"


def _flow(sheet: Worksheet, row: int, one: FlowText, use_cases: Mapping[str, str]) -> int:
    heading(sheet, row, one.name)
    if one.description:
        row += 1
        text_cell(sheet.cell(row, 1), one.description, "fw lead")
        span(sheet, row, 1, _COLUMNS, one.description)
    served = (("Serves", ", ".join(one.use_cases)),) if one.use_cases else ()
    start = row + 1
    row = _facts(sheet, start, "What it is", (*served, *one.facts))
    lead = next((use_cases[each] for each in one.use_cases if each in use_cases), "")
    if lead:
        cell = sheet.cell(start + 1, 2)
        link_cell(cell, lead, "To the use case")  # pyright: ignore[reportArgumentType]
        cell.style = "fw page link"
    row = _facts(sheet, row, "When it fails", one.failures)
    if one.known_failures:
        titles = ("How it shows", "What it means", "What to do", "Who")
        row = grid_block(sheet, row, "Known failures", titles, one.known_failures, style="fw subheading")
    if one.steps:
        lines = [
            (f"{step.number} {step.kind}", step.text, step.actor, step.operation, step.map, step.when, step.success, step.failure)
            for step in one.steps
        ]  # fmt: skip
        row = grid_block(sheet, row, "Steps", _STEPS, lines, style="fw subheading")
    for step in one.steps:
        if step.facts:
            row = _facts(sheet, row, f"What {step.actor} says of step {step.number}, {step.operation}", step.facts)
    if one.environments:
        row = grid_block(sheet, row, "Environments", ("Environment", "Address", "Note"), one.environments, style="fw subheading")  # fmt: skip
    if one.settings:
        titles = ("Setting", "Meaning", "Set by", "Default")
        lines = [(name, about, who, default) for name, who, default, about in one.settings]
        row = grid_block(sheet, row, "Settings", titles, lines, style="fw subheading")
    return row + 1


def _facts(sheet: Worksheet, row: int, title: str, pairs: Sequence[tuple[str, str]]) -> int:
    return fact_block(sheet, row, title, pairs, columns=_COLUMNS, style="fw subheading") if pairs else row
