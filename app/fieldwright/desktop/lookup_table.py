"""A code table in a grid: typed, searched, pasted from a spreadsheet, filled. Ten thousand rows scroll as ten do."""

import csv
import io
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.language import tr
from fieldwright.desktop.lookup_rows import LookupModel, cell_text, cell_value
from fieldwright.mapping.model import LookupRow
from fieldwright.project.lookup_filling import MOST_PASTED

__all__ = ["LookupTable", "cell_text", "cell_value"]


class LookupTable(QTableView):
    """The rows of a lookup. Keys and values that are not text are written as JSON."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = LookupModel(lambda name: tone(name, self.palette()))
        self.setModel(self.rows_model)
        follow_selection(self)
        self.setAccessibleName(tr("Rows of the code table"))
        self.setToolTip(
            tr("Paste rows from a spreadsheet with Ctrl+V; Delete empties cells; Ctrl+Z takes a change back")
        )
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(26)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.rows_model.modelReset.connect(self._fit)
        self.rows_model.edited.connect(self.edited)
        self._parts = 0
        self._fit()

    @property
    def rows(self) -> tuple[LookupRow, ...]:
        """The rows that have a key, in order."""
        return self.rows_model.rows

    @property
    def twice(self) -> tuple[str, ...]:
        """The keys that more than one row has."""
        return self.rows_model.twice

    def show_rows(self, rows: Sequence[LookupRow], *, parts: int = 0, read_only: bool = False) -> None:
        """Show these rows."""
        self.rows_model.read_only = read_only
        self.rows_model.show_rows(rows, parts)

    def add_rows(self, rows: Iterable[LookupRow]) -> int:
        """Add rows at the end; a key that is there already gets the value where it has none. Tells how many changed."""
        return self.rows_model.add_rows(rows)

    def add_empty(self) -> None:
        """Add a row, and start typing in it."""
        index = self.rows_model.index(self.rows_model.add_empty(), 0)
        self.setFocus()
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)

    def remove_selected(self) -> None:
        """Remove the rows with a selected cell."""
        self.rows_model.remove({index.row() for index in self.selectedIndexes()})

    def paste(self, text: str) -> None:
        """Put tab-separated text in, from the current cell on; rows are added where it is longer."""
        current = self.currentIndex()
        lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
        if self.rows_model.read_only or not lines:
            return
        cells = list(csv.reader(io.StringIO(lines), delimiter="\t"))[:MOST_PASTED]
        self.rows_model.put(max(0, current.row()), max(0, current.column()), cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, undo, redo, and Delete for emptying cells."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self._copy()
        elif self.rows_model.read_only:
            super().keyPressEvent(event)
        elif event.matches(keys.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.matches(keys.Undo):
            self.rows_model.undo()
        elif event.matches(keys.Redo):
            self.rows_model.redo()
        elif event.key() == Qt.Key.Key_Delete:
            self.rows_model.clear((index.row(), index.column()) for index in self.selectedIndexes())
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        chosen = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        lines: dict[int, list[str]] = {}
        for row, column in chosen:
            lines.setdefault(row, []).append(self.rows_model.text(row, column))
        held = io.StringIO(newline="")
        csv.writer(held, delimiter="\t", lineterminator="\n").writerows(lines.values())
        QGuiApplication.clipboard().setText(held.getvalue())

    def _fit(self) -> None:
        """Give the columns their widths where there are others than before."""
        parts = self.rows_model.parts
        if parts != self._parts:
            self._parts = parts
            header = self.horizontalHeader()
            for column in range(parts + 3):
                stretched = column == parts + 1
                header.setSectionResizeMode(
                    column, QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Interactive
                )
            for column in range(parts):
                self.setColumnWidth(column, 170 if parts == 1 else max(90, 300 // parts))
            self.setColumnWidth(parts, 190)
            self.setColumnWidth(parts + 2, 130)
