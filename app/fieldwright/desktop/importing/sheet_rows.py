"""The first rows of a sheet with what its columns hold above them."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.report.importing.foreign.model import IGNORE, ROLES, ColumnRole, Layout
from fieldwright.report.importing.reading import SheetRow, SheetText, column_letters

HOLDS, WHY, FIRST = 0, 1, 2
"""The rows of what columns hold and why, and the first of the sheet."""

SHOWN = 14
"""Rows of the sheet that are shown, from the one above its header."""
MOST_COLUMNS = 80
"""Columns that can be corrected; what lies right of them holds nothing that is taken in any sheet that was seen."""

SURE = 0.6
"""From here on a column's role is not marked as doubtful."""

ROLE_NAMES: Mapping[str, str] = {
    "target": tr("target field"), "target parent": tr("target's object"), "target level": tr("target's level"), "target type": tr("target's type"),
    "required": tr("required"), "source": tr("source field"), "source parent": tr("source's object"), "source level": tr("source's level"),
    "source system": tr("which source"), "source type": tr("source's type"), "rule": tr("rule"), "constant": tr("fixed value"), "default": tr("default", "column"),
    "condition": tr("condition"), "lookup": tr("code table"), "note": tr("note", "column"), "question": tr("question"), "answer": tr("answer"), "owner": tr("owner", "column"),
    "status": tr("status"), "lookup name": tr("table's name"), "lookup key": tr("table's key"), "lookup value": tr("table's value"), IGNORE: tr("— not taken"),
}  # fmt: skip
"""What a column can hold, in words that fit above a column; `ROLES` has them all."""

_DISPLAY, _TIP, _COLOUR, _BACK, _FONT, _ACCESSIBLE = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.BackgroundRole,
    Qt.ItemDataRole.FontRole, Qt.ItemDataRole.AccessibleTextRole,
)  # fmt: skip
_NO_INDEX = QModelIndex()


class SheetModel(QAbstractTableModel):
    """A row for what columns hold (its cells are combo boxes), one that says why, then rows of the sheet."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.columns: Sequence[ColumnRole] = ()
        self.rows: Sequence[SheetRow] = ()
        self._header: frozenset[int] = frozenset()

    def show(self, sheet: SheetText | None, layout: Layout | None) -> None:
        """Show a sheet as it is understood."""
        self.beginResetModel()
        self.columns = layout.columns[:MOST_COLUMNS] if layout is not None else ()
        self._header = frozenset(layout.header) if layout is not None else frozenset()
        first = min(self._header, default=0)
        rows = sheet.rows if sheet is not None else ()
        start = max(0, next((at for at, row in enumerate(rows) if row.number >= first), 0) - 1)
        self.rows = rows[start : start + SHOWN]
        self.endResetModel()

    def says_same(self, layout: Layout) -> bool:
        """Whether a layout has the same columns and header, so that only their roles may be others."""
        shown = [(one.column, one.title) for one in layout.columns[:MOST_COLUMNS]]
        return self._header == frozenset(layout.header) and shown == [(one.column, one.title) for one in self.columns]

    def follow(self, layout: Layout) -> None:
        """Show other roles of the same columns."""
        self.columns = layout.columns[:MOST_COLUMNS]
        if self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """See the class."""
        return 0 if parent.isValid() or not self.columns else FIRST + len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """One column a column."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Letters and row numbers, as the spreadsheet has them."""
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return column_letters(self.columns[section].column) if section < len(self.columns) else None
        if section < FIRST:
            return (tr("Holds"), tr("Because"))[section]
        return str(self.rows[section - FIRST].number) if section - FIRST < len(self.rows) else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        """A cell's text; columns that are not taken are faint."""
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], index.row()
        theme = self._look.theme
        if role in (_DISPLAY, _ACCESSIBLE, _TIP):
            text = self._text(column, row)
            return plain_tip(text[:2_000]) if role == _TIP else " ".join(text[:500].split())
        header = row >= FIRST and self.rows[row - FIRST].number in self._header
        if role == _FONT and header:
            return ui_font(weight=QFont.Weight.DemiBold)
        if role == _FONT and row == WHY:
            return ui_font(8.6)
        if role == _BACK and header:
            return theme["selected"]
        if role == _COLOUR:
            if row == WHY:
                return theme["warning"] if doubtful(column) else theme["muted"]
            above = row >= FIRST and bool(self._header) and self.rows[row - FIRST].number < min(self._header)
            return theme["faint"] if column.role == IGNORE or above else theme["text"]
        return None

    def _text(self, column: ColumnRole, row: int) -> str:
        if row == HOLDS:
            return translated(ROLES[column.role])
        if row == WHY:
            reason = translated(column.reason)
            return tr("doubtful: {reason}", reason=reason) if doubtful(column) else reason
        return self.rows[row - FIRST].text(column.column)


def doubtful(column: ColumnRole) -> bool:
    """Whether somebody should look at what a column is taken for."""
    return column.role != IGNORE and column.confidence < SURE
