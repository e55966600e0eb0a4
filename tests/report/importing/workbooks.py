"""A small project, its exported workbook, and edits in it as people make them in a spreadsheet."""

import io
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from fieldwright.mapping.model import Lookup, LookupRow, Parameter
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Comment, Reply
from fieldwright.report.importing.comparing import compare
from fieldwright.report.importing.model import CellChange, Compared, apply
from fieldwright.report.workbook import workbook_of
from tests.report.handmade import project_of, spec_made

BY, ON = "Mia", "2026-11-21"


def project_made() -> Project:
    return project_of(
        lookups=(
            Lookup("kinds", (LookupRow("POT", "ROAD", "holes"), LookupRow("TREE", "GREEN"), LookupRow("0012", 12)), "error", None, "Kinds of work."),
            Lookup("codes", (LookupRow(["a", 1], {"x": None}), LookupRow("1E5", "3-4"))),
        ),
        parameters=(Parameter("tenant", "string", "main", "Which tenant."), Parameter("limit", "integer", 5)),
        comments=(Comment("c1", "comment", "orders", "target", "Kind", "Check this.", "Ann", "2026-11-01", replies=(Reply("Bo", "2026-11-02", "Why?"),)),),
    )  # fmt: skip


@cache
def exported() -> bytes:
    """The workbook of `project_made`."""
    return workbook_of(spec_made(project_made()))


class Sheets:
    """An open workbook whose cells are named by what stands beside and above them."""

    def __init__(self, data: bytes) -> None:
        self.book: Any = load_workbook(io.BytesIO(data))

    def row(self, sheet: str, name: str) -> int:
        """The first row with a cell of that text."""
        for row in self.book[sheet].iter_rows():
            if any(isinstance(cell.value, str) and unescape(cell.value) == name for cell in row):
                return int(row[0].row or 0)
        raise AssertionError(f"{sheet} has no row of {name}")

    def column(self, sheet: str, title: str) -> int:
        for row in self.book[sheet].iter_rows(max_row=5):
            for cell in row:
                if cell.value == title:
                    return int(cell.column)
        raise AssertionError(f"{sheet} has no column {title}")

    def cell(self, sheet: str, name: str, title: str) -> Any:
        return self.book[sheet].cell(self.row(sheet, name), self.column(sheet, title))

    def set(self, sheet: str, name: str, title: str, value: Any) -> None:
        cell = self.cell(sheet, name, title)
        cell.value = value
        if isinstance(value, str) and not isinstance(value, Formula):
            cell.data_type = "s"

    def texts(self, sheet: str, title: str) -> list[str]:
        page, at = self.book[sheet], self.column(sheet, title)
        return [str(page.cell(row, at).value or "") for row in range(3, page.max_row + 1)]

    @property
    def data(self) -> bytes:
        held = io.BytesIO()
        self.book.save(held)
        return held.getvalue()


class Formula(str):
    """Text that the workbook works out."""

    __slots__ = ()


Edits = Mapping[tuple[str, str, str], Any]
"""New values by sheet, a text in the row, and the column's title."""


def edited(edits: Edits | Callable[[Sheets], object], data: bytes | None = None) -> bytes:
    if callable(edits):
        sheets = Sheets(data or exported())
        edits(sheets)
        return sheets.data
    sheets = opened() if data is None else Sheets(data)
    before = [(cell, cell.value) for where in edits if (cell := sheets.cell(*where)) is not None]
    for where, value in edits.items():
        sheets.set(*where, value)
    made = sheets.data
    for cell, value in before:
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
    return made


@cache
def opened() -> Sheets:
    """The workbook of `project_made`, opened once: opening takes longer than all else. Who edits it puts it back."""
    return Sheets(exported())


def compared(edits: Edits | Callable[[Sheets], object] | bytes, project: Project | None = None) -> Compared:
    data = edits if isinstance(edits, bytes) else edited(edits)
    return compare(project or project_made(), Path("nowhere"), data, "book.xlsx", by=BY, date=ON)


def only(found: Compared) -> CellChange:
    """The one difference there is."""
    assert len(found.changes) == 1, found
    return found.changes[0]


def taken(edits: Edits | Callable[[Sheets], object] | bytes, project: Project | None = None) -> Project:
    """The project with all taken that can be."""
    found = compared(edits, project)
    done = apply(project or project_made(), found.takeable)
    assert not done.left
    return done.project
