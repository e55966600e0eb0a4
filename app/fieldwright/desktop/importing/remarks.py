"""What of a workbook is not taken: damage, computed columns, cells that were not understood, notes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.form_parts import label, row_table
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.theme import Look
from fieldwright.report.importing.model import COMPUTED, DAMAGE, NOTE, UNREAD, Remark

COLUMNS = (tr("Kind"), tr("Where", "place"), tr("What"), tr("What helps"))
KIND, WHERE, WHAT, MEND = range(len(COLUMNS))
_KINDS = {DAMAGE: (tr("damage"), "error", "error"), COMPUTED: (tr("computed"), "lookup", "muted"), UNREAD: (tr("not understood"), "warning", "warning"), NOTE: (tr("note"), "info", "muted")}  # fmt: skip
_WIDTHS = {KIND: 150, WHERE: 150, MEND: 260}
_DISPLAY, _TIP, _COLOUR, _ICON, _ACCESSIBLE = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.AccessibleTextRole,
)  # fmt: skip
_NO_INDEX = QModelIndex()


class RemarkModel(QAbstractTableModel):
    """One row a remark."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.remarks: Sequence[Remark] = ()

    def show(self, remarks: Sequence[Remark]) -> None:
        """List remarks, the worst first."""
        order = list(_KINDS)
        self.beginResetModel()
        self.remarks = sorted(remarks, key=lambda one: order.index(one.kind))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """One row a remark."""
        return 0 if parent.isValid() else len(self.remarks)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """As `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' names."""
        return COLUMNS[section] if role == _DISPLAY and orientation == Qt.Orientation.Horizontal else None

    def text(self, row: int, column: int) -> str:
        """The text of a cell."""
        one = self.remarks[row]
        place = f"{one.sheet}!{one.address}" if one.sheet and one.address else one.sheet
        mend = translated(one.mend)
        return (_KINDS[one.kind][0], place, translated(one.text), mend[:1].upper() + mend[1:])[column]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        """A cell's text, icon and help."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        kind = _KINDS[self.remarks[row].kind]
        if role == _DISPLAY:
            return " ".join(self.text(row, column).split())
        if role == _ACCESSIBLE:
            return self.text(row, column)
        if role == _TIP:
            return plain_tip(self.text(row, column))
        if role == _COLOUR:
            return (
                self._look.theme[kind[2]] if column == KIND else self._look.theme["muted" if column != WHAT else "text"]
            )
        if role == _ICON and column == KIND:
            return self._look.icon(kind[1], kind[2], selected="accent_text")
        return None


class Remarks(QWidget):
    """The list, with the chosen remark whole below it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RemarkModel(look, self)
        self.table = row_table(tr("What is not taken"), self.model)
        table = self.table
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = table.horizontalHeader()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.whole = label("")
        self.whole.setAccessibleDescription(tr("The chosen remark"))
        self.whole.setMinimumHeight(38)
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        copy = QAction(tr("&Copy"), table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        table.addAction(copy)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.selectionModel().currentChanged.connect(self._tell)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 0)
        box.setSpacing(8)
        box.addWidget(table, 1)
        box.addWidget(self.whole)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """List other remarks."""
        self.model.show(remarks)
        self.whole.setText("" if remarks else tr("Everything in the workbook is taken or can be."))
        if remarks:
            self.table.setCurrentIndex(self.model.index(0, WHAT))

    def _tell(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            texts = (self.model.text(current.row(), column) for column in (WHERE, WHAT, MEND))
            where, what, mend = texts
            said = f"{where}: {what}" if where and where not in what else what
            self.whole.setText(f"{said} {mend}." if mend else said)

    def _copy(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            QGuiApplication.clipboard().setText("\t".join(self.model.text(row, at) for at in range(len(COLUMNS))))
