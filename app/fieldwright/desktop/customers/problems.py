"""What is wrong with a customer's settings file, below the page."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QToolButton, QVBoxLayout, QWidget

from fieldwright.desktop.flows.rows import Column, RowsModel
from fieldwright.desktop.form_parts import label, line_across, row_table
from fieldwright.project.customers.checking import Problem

ROWS = 5
"""Problems that are in sight."""


class Problems(QWidget):
    """A line that says how it stands, and the problems, each with its place and mend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = label("")
        self.told.setContentsMargins(12, 6, 6, 6)
        self.close_it = QToolButton()
        self.close_it.setText("Close")
        self.close_it.setAccessibleName("Close what was checked")
        self.close_it.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_it.clicked.connect(self.hide)
        self.model = RowsModel(
            (
                Column("severity", "", 70),
                Column("line", "Line", 50),
                Column("message", "What is wrong", 380),
                Column("mend", "Mend", 260),
            ),
            self,
        )
        self.model.editable = False
        self.table = row_table("Problems of the settings", self.model, row=24)
        header = self.table.horizontalHeader()
        for at, one in enumerate(self.model.columns):
            header.resizeSection(at, one.width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(True)
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, 8, 0)
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
        self._show(f"Checking {file.name}…", ())

    def show_problems(self, file: Path, found: Sequence[Problem]) -> None:
        """Show what is wrong with a file."""
        errors = sum(one.severity == "error" for one in found)
        counts = ((errors, "error"), (len(found) - errors, "warning"))
        told = ", ".join(f"{count:,} {words}{'' if count == 1 else 's'}" for count, words in counts)
        said = told if found else "it agrees with the form, and nothing is wrong with it"
        self._show(f"{file.name}: {said}", found)

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
