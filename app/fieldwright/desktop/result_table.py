"""The result of a rule on the sample: what each item reads, and what it gives."""

from typing import Any

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.language import tr
from fieldwright.desktop.live_result import MISSING, Failure, LiveRow, LiveTable, shown
from fieldwright.desktop.mirroring import head_at_left
from fieldwright.desktop.samples.veil import Veil


class ResultTable(QWidget):
    """A table with a column for each field read and one for the target; or a note where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setForegroundRole(self.note.palette().ColorRole.PlaceholderText)
        self.note.setContentsMargins(16, 16, 16, 16)
        self.table = QTableWidget()
        self.table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # values read so in every language
        follow_selection(self.table)
        self.table.setAccessibleName(tr("Result on the sample"))
        self.table.setToolTip(tr("What the rule gives on the loaded sample"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        header = self.table.horizontalHeader()
        head_at_left(header)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setStretchLastSection(True)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.note)
        self.pages.addWidget(self.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.pages)

    def show_note(self, text: str) -> None:
        """Say something in place of a table."""
        self.note.setText(text)
        self.pages.setCurrentIndex(0)

    @property
    def shows_table(self) -> bool:
        """Whether there are results, and no note."""
        return self.pages.currentIndex() == 1

    def show_table(self, found: LiveTable, target: str) -> None:
        """Show a result."""
        if found.problem or not found.rows:
            self.show_note(found.problem or (tr("The sample has no items here.") if found.in_loop else ""))
            return
        rows = len(found.rows) + found.more
        self.table.clear()
        self.table.setRowCount(rows)
        self.table.setColumnCount(len(found.headings) + 1)
        self.table.setHorizontalHeaderLabels([*found.headings, f"→ {target}"])
        for row, one in enumerate(found.rows):
            for column, value in enumerate((*one.reads, one.result)):
                self.table.setItem(row, column, self._cell(value, one.defaulted and column == len(one.reads)))
        if found.more:
            self.table.setItem(rows - 1, 0, self._cell(tr("… and further items"), quiet=True))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._widen()
        self.pages.setCurrentIndex(1)

    def _widen(self) -> None:
        """Share the width: what the rule gives is in sight beside one field that it reads, however narrow the table is."""
        columns, room = self.table.columnCount(), self.width() or 480
        for column in range(columns - 1):
            self.table.setColumnWidth(column, min(max(110 if columns > 2 else 50, room // columns), 220))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._widen()

    def _cell(self, value: object, defaulted: bool = False, *, quiet: bool = False) -> QTableWidgetItem:
        text = shown(value)
        item = QTableWidgetItem(" ".join(text.split("\n")))
        if isinstance(value, Failure):
            item.setForeground(tone("error", self.palette()))
        elif value is MISSING or value is None or quiet or defaulted:
            item.setForeground(tone("quiet", self.palette()))
        if defaulted:
            font = item.font()
            font.setItalic(True)
            item.setFont(font)
        item.setToolTip(_tip(text, defaulted))
        return item


def veiled(table: LiveTable, veil: Veil) -> LiveTable:
    """A result as it may be seen: masked, unless values of samples are shown."""
    if veil.shown:
        return table

    def seen(value: Any) -> Any:
        if isinstance(value, Failure):
            return evolve(value, message=veil.message(value.message))
        return value if value is MISSING else veil.value(value)

    rows = (LiveRow(tuple(map(seen, one.reads)), seen(one.result), one.defaulted) for one in table.rows)
    return evolve(table, rows=tuple(rows), problem=veil.message(table.problem))


def _tip(text: str, defaulted: bool) -> str:
    from html import escape

    said = tr("{value} (the default)", value=text) if defaulted else text
    return f"<p>{escape(said)}</p>"
