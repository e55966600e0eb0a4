"""What mapping several fields would do, before it is done: pairs with ticks, and what cannot be mapped with why."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.canvas.pairing import LOOP, Pair
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.form_parts import answers, label, row_table
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
HEADS = (tr("Target field"), tr("From"), tr("Why"))
_NO_INDEX = QModelIndex()


class PairsModel(QAbstractTableModel):
    """Pairs, each with a tick where it can be mapped."""

    def __init__(self, pairs: Sequence[Pair], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.pairs = tuple(pairs)
        self.ticked = {at for at, one in enumerate(self.pairs) if one.wanted}

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self.pairs)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return HEADS[section]
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt."""
        one = self.pairs[index.row()]
        if role == _ROLE.DisplayRole:
            return (one.target.path, one.source.path, why(one))[index.column()]
        if role == _ROLE.ToolTipRole:
            return plain_tip(f"{one.source.path} → {one.target.path}\n{why(one)}")
        if role == _ROLE.CheckStateRole and index.column() == 0 and not one.refused:
            return Qt.CheckState.Checked if index.row() in self.ticked else Qt.CheckState.Unchecked
        if role == _ROLE.ForegroundRole and (one.refused or (one.doubt and index.column() == len(HEADS) - 1)):
            return self._look.theme["muted" if one.refused else "warning"]
        if role == _ROLE.AccessibleTextRole and index.column() == 0:
            ticked = tr("ticked") if index.row() in self.ticked else tr("not ticked")
            return tr(
                "{target} from {source}, {why}, {state}",
                target=one.target.path,
                source=one.source.path,
                why=why(one),
                state=tr("cannot be mapped") if one.refused else ticked,
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See Qt."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if self.pairs[index.row()].refused or index.column() else flags | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Take a tick."""
        if role != _ROLE.CheckStateRole:
            return False
        self.tick([index.row()], on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, rows: Sequence[int], *, on: bool) -> None:
        """Tick rows, or take their ticks away."""
        free = {row for row in rows if not self.pairs[row].refused}
        self.ticked = self.ticked | free if on else self.ticked - free
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.pairs) - 1, 0))


class Preview(QDialog):
    """Shows pairs; accepted, `chosen` are those to be mapped. ``whole`` offers to copy the group as it is instead."""

    def __init__(self, title: str, pairs: Sequence[Pair], look: Look, parent: QWidget | None = None, *, whole: str = "") -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(tr("Map Several Fields"))
        self.resize(760, min(560, 190 + 26 * max(4, len(pairs))))
        self.as_whole = False
        self.model = PairsModel(pairs, look, self)
        self.title = label(title)
        self.table = row_table(tr("Fields that would be mapped"), self.model)
        self.table.setAccessibleDescription(tr("Space ticks a row, Enter maps what is ticked"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._ticks = _Ticks(self.table, self.model)
        header = self.table.horizontalHeader()
        for column, mode in enumerate((QHeaderView.ResizeMode.Stretch,) * 2 + (QHeaderView.ResizeMode.Interactive,)):
            header.setSectionResizeMode(column, mode)
        header.resizeSection(2, 250)
        self.told = label("", quiet=True)
        self.all = QPushButton(tr("&All"))
        self.none = QPushButton(tr("&None"))
        for button, on in ((self.all, True), (self.none, False)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, on=on: self.model.tick(range(len(self.model.pairs)), on=on))
        self.all.setAccessibleName(tr("Tick all"))
        self.none.setAccessibleName(tr("Tick none"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        row.addWidget(self.all)
        row.addWidget(self.none)
        buttons, self.ok = answers(self, tr("&Map", "map fields"))
        if whole:
            self.whole = buttons.addButton(tr("Copy as a &Whole"), QDialogButtonBox.ButtonRole.ActionRole)
            self.whole.setToolTip(whole)
            self.whole.setAutoDefault(False)
            self.whole.clicked.connect(self._whole)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addWidget(self.title)
        box.addWidget(self.table, 1)
        box.addLayout(row)
        box.addWidget(buttons)
        self.model.dataChanged.connect(self._tell)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()
        self._tell()

    @property
    def chosen(self) -> tuple[Pair, ...]:
        """The ticked pairs, in their order."""
        return tuple(one for at, one in enumerate(self.model.pairs) if at in self.model.ticked)

    def _whole(self) -> None:
        self.as_whole = True
        self.accept()

    def _tell(self, *_: object) -> None:
        fields = sum(one.why != LOOP for one in self.chosen)
        loops = len(self.chosen) - fields
        every = sum(one.why != LOOP for one in self.model.pairs)
        parts = [tr("{fields} of {every} fields would be mapped", fields=fields, every=every)]
        parts += [tr("{n} loops made", "{n} loop made", loops)] if loops else []
        refused = sum(bool(one.refused) for one in self.model.pairs)
        parts += [tr("{count} cannot be mapped", count=refused)] if refused else []
        self.told.setText(", ".join(parts))
        self.ok.setEnabled(bool(self.chosen))


class _Ticks(QObject):
    """Space ticks all rows that are selected, or takes their ticks away."""

    def __init__(self, table: QTableView, model: PairsModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space:
            rows = [one.row() for one in self._table.selectionModel().selectedRows()]
            self._model.tick(rows, on=not set(rows) <= self._model.ticked)
            return True
        return super().eventFilter(watched, event)


def why(one: Pair) -> str:
    """Why two fields are a pair, or what speaks against it."""
    return one.refused or one.doubt or one.why
