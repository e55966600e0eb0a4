"""Which columns of a CSV or Excel file are a lookup's keys and values, and whether its rows are copied or left in the file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import stated
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import answers
from fieldwright.desktop.language import tr
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import LookupFile, LookupRow
from fieldwright.mapping.table_files import Grid, read_grid
from fieldwright.project.lookup_filling import columns_like, rows_from_grid

LARGE = 2_000
"""Rows from which on leaving them in the file is proposed."""


class LookupFileDialog(QDialog):
    """The columns of a table, recognised by their headers. ``inside`` is the file's name within the project's folder, if it lies there."""

    def __init__(self, file: Path, grid: Grid, inside: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.grid = grid
        self.inside = inside
        self.setWindowTitle(tr("Rows From {name}", name=file.name))
        self.resize(480, 440)
        self.sheet = QComboBox()
        self.sheet.addItems(list(grid.sheets))
        self.sheet.setCurrentText(grid.sheet)
        self.sheet.activated.connect(self._read)
        self.keys = QListWidget()
        follow_selection(self.keys)
        self.keys.setAccessibleName(tr("Key columns"))
        self.keys.setToolTip(tr("Tick one column, or several for a key of several parts"))
        self.keys.itemChanged.connect(lambda _: self._tell())
        self.value = QComboBox()
        self.note = QComboBox()
        for box in (self.value, self.note):
            box.currentIndexChanged.connect(lambda _: self._tell())
        self.copied = QRadioButton(tr("&Copy the rows into the project"))
        self.left = QRadioButton(tr("&Leave them in the file, and read it when it is used"))
        self.left.setEnabled(bool(inside))
        self.left.setToolTip("" if inside else tr("Only a file in the project's folder can be read with it"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if len(grid.sheets) > 1:
            form.addRow(tr("&Sheet"), self.sheet)
        form.addRow(tr("&Key columns"), self.keys)
        form.addRow(tr("&Values"), self.value)
        form.addRow(tr("&Notes"), self.note)
        self.said = QLabel()
        self.said.setObjectName("muted")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        buttons, self.ok = answers(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addLayout(form, 1)
        box.addWidget(self.copied)
        box.addWidget(self.left)
        box.addWidget(self.said)
        box.addWidget(buttons)
        (self.left if inside and len(grid.rows) > LARGE else self.copied).setChecked(True)
        self._fill()

    @property
    def key_columns(self) -> tuple[str, ...]:
        """The columns that are ticked."""
        items = (self.keys.item(at) for at in range(self.keys.count()))
        return tuple(one.text() for one in items if one.checkState() == Qt.CheckState.Checked)

    @property
    def rows(self) -> tuple[LookupRow, ...]:
        """The rows that are copied. Raises a `FieldwrightError`."""
        return rows_from_grid(
            self.grid, self.key_columns, self.value.currentText(), self.note.currentText(), self.file.name
        )

    @property
    def table(self) -> LookupFile | None:
        """The table that is left in the file, None where rows are copied."""
        if not self.left.isChecked():
            return None
        return LookupFile(self.inside, self.key_columns, self.value.currentText(), self.grid.sheet, self.grid.digest)

    def tick(self, *names: str) -> None:
        """Tick these columns as the key, and no others."""
        for at in range(self.keys.count()):
            item = self.keys.item(at)
            item.setCheckState(Qt.CheckState.Checked if item.text() in names else Qt.CheckState.Unchecked)

    def _fill(self) -> None:
        keys, value, note = columns_like(self.grid)
        names = [one for one in dict.fromkeys(self.grid.header) if one]
        self.keys.clear()
        for name in names:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in keys else Qt.CheckState.Unchecked)
            self.keys.addItem(item)
        for box, chosen, first in ((self.value, value, ()), (self.note, note, ("",))):
            box.clear()
            box.addItems([*first, *names])
            box.setCurrentText(chosen)
        self._tell()

    def _read(self) -> None:
        try:
            self.grid = read_grid(self.file, self.sheet.currentText())
        except FieldwrightError as error:
            self.said.setText(stated(error))
            self.ok.setEnabled(False)
            return
        self._fill()

    def _tell(self) -> None:
        keys = self.key_columns
        problem = (
            "" if keys and self.value.currentText() else tr("Tick at least one key column, and choose the values.")
        )
        if self.value.currentText() in keys:
            problem = tr("The values cannot be a key's column.")
        self.ok.setEnabled(not problem)
        if problem:
            self.said.setText(problem)
            return
        rows = self.rows
        shown = "; ".join(f"{_shown(row.key)} → {row.value}" for row in rows[:2])
        self.said.setText(
            tr("{n} rows with a key, such as {shown}.", "{n} row with a key, such as {shown}.", len(rows), shown=shown)
            if shown
            else tr("{n} rows with a key.", "{n} row with a key.", len(rows))
        )


def _shown(key: object) -> str:
    return ", ".join(map(str, key)) if isinstance(key, list) else str(key)
