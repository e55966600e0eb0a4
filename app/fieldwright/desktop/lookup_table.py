"""A code table in a grid: typed, pasted from a spreadsheet, filled from the fields' own lists."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from fieldwright.desktop.highlighter import tone
from fieldwright.mapping.model import LookupRow

COLUMNS = ("Key", "Value", "Note")
_ROW = Qt.ItemDataRole.UserRole


class LookupTable(QTableWidget):
    """The rows of a lookup. Keys and values that are not text are written as JSON."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(COLUMNS), parent)
        self.setHorizontalHeaderLabels(list(COLUMNS))
        self.setAccessibleName("Rows of the code table")
        self.setToolTip("Paste rows from a spreadsheet with Ctrl+V; Delete empties cells")
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().setDefaultSectionSize(26)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnWidth(0, 190)
        self.setColumnWidth(1, 190)
        self.cellChanged.connect(self._changed)

    @property
    def rows(self) -> tuple[LookupRow, ...]:
        """The rows that have a key, in order."""
        made: list[LookupRow] = []
        for row in range(self.rowCount()):
            key, value, note = (self._text(row, column) for column in range(3))
            if key:
                made.append(self._row(row, key, value, note))
        return tuple(made)

    def _row(self, row: int, key: str, value: str, note: str) -> LookupRow:
        """A row; what was not edited keeps its exact value and what the program does not know of it."""
        item = self.item(row, 0)
        old = item.data(_ROW) if item else None
        if not isinstance(old, LookupRow):
            return LookupRow(cell_value(key), cell_value(value), note)
        return LookupRow(
            old.key if cell_text(old.key) == key else cell_value(key),
            old.value if cell_text(old.value) == value else cell_value(value),
            note, old.extra,
        )  # fmt: skip

    def show_rows(self, rows: Sequence[LookupRow]) -> None:
        """Show these rows."""
        self.blockSignals(True)
        self.setRowCount(0)
        self._append(rows)
        self.blockSignals(False)
        self._changed()

    def add_rows(self, rows: Iterable[LookupRow]) -> None:
        """Add rows at the end; a key that is there already gets the value where it has none."""
        self.blockSignals(True)
        known = {self._text(row, 0): row for row in range(self.rowCount())}
        new: list[LookupRow] = []
        for one in rows:
            row = known.get(cell_text(one.key))
            if row is None:
                new.append(one)
            elif not self._text(row, 1) and one.value != "":
                self.setItem(row, 1, QTableWidgetItem(cell_text(one.value)))
        self._append(new)
        self.blockSignals(False)
        self._changed()

    def add_empty(self) -> None:
        """Add a row, and start typing in it."""
        self.insertRow(self.rowCount())
        self.setCurrentCell(self.rowCount() - 1, 0)
        self.setFocus()
        item = QTableWidgetItem("")
        self.setItem(self.rowCount() - 1, 0, item)
        self.editItem(item)

    def remove_selected(self) -> None:
        """Remove the rows with a selected cell."""
        for row in sorted({index.row() for index in self.selectedIndexes()}, reverse=True):
            self.removeRow(row)
        self._changed()

    def paste(self, text: str) -> None:
        """Put tab-separated text in, from the current cell on; rows are added where it is longer."""
        lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
        top, left = max(0, self.currentRow()), max(0, self.currentColumn())
        self.blockSignals(True)
        for down, line in enumerate(lines[:50_000]):
            row = top + down
            if row >= self.rowCount():
                self.insertRow(self.rowCount())
            for right, cell in enumerate(line.split("\t")[: 3 - left]):
                self.setItem(row, left + right, QTableWidgetItem(cell.strip()))
        self.blockSignals(False)
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, and Delete for emptying cells."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() == Qt.Key.Key_Delete:
            for item in self.selectedItems():
                item.setText("")
        else:
            super().keyPressEvent(event)

    @property
    def twice(self) -> tuple[str, ...]:
        """The keys that more than one row has."""
        keys = [self._text(row, 0) for row in range(self.rowCount())]
        return tuple(dict.fromkeys(key for key in keys if key and keys.count(key) > 1)) if len(keys) < 5_000 else ()

    def _copy(self) -> None:
        chosen = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        lines: dict[int, list[str]] = {}
        for row, column in chosen:
            lines.setdefault(row, []).append(self._text(row, column))
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines.values()))

    def _append(self, rows: Iterable[LookupRow]) -> None:
        for one in rows:
            row = self.rowCount()
            self.insertRow(row)
            for column, text in enumerate((cell_text(one.key), cell_text(one.value), one.note)):
                self.setItem(row, column, QTableWidgetItem(text))
            item = self.item(row, 0)
            if item:
                item.setData(_ROW, one)

    def _changed(self, *_: object) -> None:
        twice = set(self.twice)
        self.blockSignals(True)
        for row in range(self.rowCount()):
            item = self.item(row, 0)
            if item:
                wrong = item.text().strip() in twice
                item.setForeground(tone("error", self.palette()) if wrong else self.palette().text())
                item.setToolTip("Two rows have this key; the first counts" if wrong else "")
        self.blockSignals(False)
        self.edited.emit()

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item else ""


def cell_text(value: Any) -> str:
    """A JSON value as a cell shows it: text as it is, unless it would be read as something else."""
    if isinstance(value, str) and cell_value(value) == value:
        return value
    return json.dumps(value, ensure_ascii=False)


def cell_value(text: str) -> Any:
    """What a cell means: text, but ``true``, ``null`` and what is in quotes or brackets is JSON. Digits stay text: codes may begin with 0."""
    if text in ("true", "false", "null") or (text[:1] in '"[{' and text[-1:] in '"]}'):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return text
