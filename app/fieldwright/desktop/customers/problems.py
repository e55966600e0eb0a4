"""What is wrong with a customer's settings file, below the page."""

from collections.abc import Sequence
from pathlib import Path

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QToolButton, QVBoxLayout, QWidget

from fieldwright.desktop.flows.rows import Column, RowsModel
from fieldwright.desktop.form_parts import label, line_across, row_table
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.mirroring import margins
from fieldwright.project.customers.checking import Problem

ROWS = 5
"""Problems that are in sight."""


class Problems(QWidget):
    """A line that says how it stands, and the problems, each with its place and mend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = label("")
        margins(self.told, 12, 6, 6, 6)
        self.close_it = QToolButton()
        self.close_it.setText(tr("Close"))
        self.close_it.setAccessibleName(tr("Close what was checked"))
        self.close_it.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_it.clicked.connect(self.hide)
        self.model = RowsModel(
            (
                Column("severity", tr("Severity"), 80, named={"error": tr("error"), "warning": tr("warning")}),
                Column("line", tr("Line"), 50),
                Column("message", tr("What is wrong"), 380),
                Column("mend", tr("Mend", "a column"), 260),
            ),
            self,
        )
        self.model.editable = False
        self.table = row_table(tr("Problems of the settings"), self.model, row=24)
        header = self.table.horizontalHeader()
        for at, one in enumerate(self.model.columns):
            header.resizeSection(at, one.width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(True)
        above = QHBoxLayout()
        margins(above, 0, 0, 8, 0)
        above.addWidget(self.told, 1)
        above.addWidget(self.close_it)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(line_across())
        box.addLayout(above)
        box.addWidget(self.table)
        self.hide()

    def wait(self, file: Path) -> None:
        """Say that a file is being checked."""
        self._show(tr("Checking {name}…", name=file.name), ())

    def show_problems(self, file: Path, found: Sequence[Problem]) -> None:
        """Show what is wrong with a file."""
        errors = sum(one.severity == "error" for one in found)
        told = tr("{n} errors", "{n} error", errors), tr("{n} warnings", "{n} warning", len(found) - errors)
        said = ", ".join(told) if found else tr("it agrees with the form, and nothing is wrong with it")
        self._show(
            f"{file.name}: {said}",
            [evolve(one, message=translated(one.message), mend=translated(one.mend)) for one in found],
        )

    def complain(self, text: str) -> None:
        """Say why a file cannot be used."""
        self._show(text, ())

    def _show(self, text: str, found: Sequence[Problem]) -> None:
        self.told.setText(text)
        self.model.show_rows(found)
        self.table.setVisible(bool(found))
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(
            min(ROWS, max(1, len(found))) * height + self.table.horizontalHeader().sizeHint().height() + 4
        )
        self.show()
