"""Workbooks of the example project, edited as people do in a spreadsheet, and whoever imports them in the window."""

import io
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldwright.desktop.importing.change_model import ROW, STATE
from fieldwright.desktop.importing.dialog import ImportDialog
from fieldwright.files.resources import resource
from fieldwright.mapping.model import Rule
from fieldwright.project.format import load_project, save_project
from fieldwright.report.export import export
from tests.desktop.opened import EXAMPLE, InFront, example
from tests.report.importing.foreign.workshop import folder, project
from tests.report.importing.workbooks import Sheets

HEADER = "WorkOrder.Header."
Edits = Mapping[tuple[str, str], Any]
"""New values by target and the column's title."""


@cache
def exported() -> bytes:
    """The workbook of the example."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as made:
        file = resource("examples", EXAMPLE, f"{EXAMPLE}.fieldwright.json")
        opened = load_project(file)
        written = export(opened.project, opened.folder, "xlsx", Path(made) / "book.xlsx", project_file=file.name)
        return written[0].read_bytes()


@cache
def _opened() -> Sheets:
    """The workbook, opened once: that takes longer than all else. Who edits it puts it back."""
    return Sheets(exported())


def edited(to: Path, edits: Edits) -> Path:
    """The example's workbook with other texts on its mapping sheet."""
    sheets = _opened()
    cells = [sheets.cell("Mapping", *where) for where in edits]
    before = [(cell, cell.value) for cell in cells]
    for (target, title), value in edits.items():
        sheets.set("Mapping", target, title, value)
    to.write_bytes(sheets.data)
    for cell, value in before:
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
    return to


def book(to: Path, **sheets: list[list[str]]) -> Path:
    """A workbook of rows by sheet."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append([one or None for one in row])
    held = io.BytesIO()
    made.save(held)
    to.write_bytes(held.getvalue())
    return to


def orders(to: Path, *rules: Rule) -> Path:
    """A project of an order that becomes an invoice."""
    to.mkdir()
    for one in folder().glob("*.json"):
        (to / one.name).write_bytes(one.read_bytes())
    file = to / "orders.fieldwright.json"
    save_project(project(rules), file)
    return file


class Importer:
    """Whoever imports workbooks in front of the window."""

    def __init__(self, front: InFront, file: Path) -> None:
        self.front, self.window, self.document = front, front.window, front.document
        front.load(file)

    @classmethod
    def of_example(cls, front: InFront, where: Path) -> "Importer":
        return cls(front, example(where))

    def read(self, file: Path) -> ImportDialog:
        """Import a file and wait for what differs."""
        self.window.importing.file(file)
        self.front.until(lambda: self.window.importing.dialog is not None)
        self.quiet()
        return self.dialog

    @property
    def dialog(self) -> ImportDialog:
        assert self.window.importing.dialog is not None
        return self.window.importing.dialog

    def quiet(self) -> None:
        """Wait until nothing is looked at."""
        self.front.until(lambda: not self.dialog.is_working and not self.dialog.layouts.is_waiting)
        QApplication.processEvents()

    # -- what is seen

    @property
    def rows(self) -> dict[str, str]:
        """The state of each listed difference, by its cell."""
        model = self.dialog.review.model
        return {model.place(at): model.text(at, STATE) for at in model.all_listed()}

    def at(self, place: str) -> int:
        model = self.dialog.review.model
        found = [at for at in model.all_listed() if model.place(at) == place]
        assert found, f"{place}: {list(self.rows)}"
        return found[0]

    def of(self, what: str, title: str = "") -> int:
        """The number of the difference of a row, and of a column where it has several."""
        changes = self.dialog.review.model.decisions.changes
        found = [at for at, one in enumerate(changes) if one.what == what and title in ("", one.title)]
        assert found, f"{what}: {[(one.what, one.title) for one in changes]}"
        return found[0]

    def state(self, at: int) -> str:
        return self.dialog.review.model.text(at, STATE)

    def ticked(self, at: int) -> bool:
        index = self.dialog.review.model.index_of(at)
        return index.siblingAtColumn(ROW).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked

    @property
    def remarks(self) -> list[tuple[str, str]]:
        """What is not taken: where, and what is said."""
        model = self.dialog.review.remarks.model
        return [(model.text(row, 1), model.text(row, 2)) for row in range(model.rowCount())]

    # -- doing

    def go(self, at: int) -> None:
        """Choose a difference in the list."""
        view = self.dialog.review.view
        view.setCurrentIndex(self.dialog.review.model.index_of(at))
        view.setFocus()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.front.qtbot.keyClick(self.dialog.review.view, key, modifier)

    def role(self, letter: str, role: str) -> None:
        """Say what a column of the shown sheet holds, in its combo box."""
        page = self.dialog.layouts
        letters = [page.model.headerData(at, Qt.Orientation.Horizontal) for at in range(page.model.columnCount())]
        combo = page.roles[letters.index(letter)]
        combo.setCurrentIndex(combo.findData(role))
        combo.activated.emit(combo.currentIndex())
        self.quiet()

    def apply(self) -> None:
        """Take what is ticked, and wait until it is done."""
        dialog = self.dialog
        assert dialog.take.isEnabled()
        dialog.take.click()
        self.front.until(lambda: self.window.importing.dialog is None or bool(dialog.wrong.text()))
        self.front.settled()
