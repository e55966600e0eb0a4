"""Lists of parts that are edited in place: environments, settings, known failures, questions, contacts, the checklist, and the order of steps."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import frozen
from PySide6.QtCore import (  # fmt: skip
    QAbstractItemModel,
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.column_sharing import share
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.flows.fields import Choices, LongText, QuietBox
from fieldwright.desktop.form_parts import label, row_table
from fieldwright.desktop.language import tr, within
from fieldwright.project import intent_edits as edits

Index = QModelIndex | QPersistentModelIndex
ROW = "application/x-fieldwright-row"
LONG = 48
"""Characters of a cell that are edited in one line; more in several."""
LIST = "; "
"""What is between the members of a list in a cell."""
MOST_WRAPPED = 200
"""Rows of a list whose texts are wrapped; a longer one has lines that are cut."""
HIGHEST = 420
"""The height of a list that is as high as its rows, at the most, in pixels."""
_BAR, _AIR, _PADDING = 12, 8, 18
_NONE = QModelIndex()
_HELD = "held"
"""The property of a cell's editor that says with what it began."""
_DISPLAY, _EDIT, _TIP, _CHECK = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.CheckStateRole,
)  # fmt: skip
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_TEXT, _ON, _EDITABLE, _TICKED, _DRAG, _DROP = (
    Qt.ItemFlag.ItemIsSelectable, Qt.ItemFlag.ItemIsEnabled, Qt.ItemFlag.ItemIsEditable, Qt.ItemFlag.ItemIsUserCheckable,
    Qt.ItemFlag.ItemIsDragEnabled, Qt.ItemFlag.ItemIsDropEnabled,
)  # fmt: skip


@frozen
class Column:
    """A column: the attribute, its heading and width. ``kind`` is ``text``, ``choice`` (with ``choices`` proposed), ``check``, ``lines`` or ``told`` (by ``told``)."""

    path: str
    words: str
    width: int = 120
    kind: str = "text"
    choices: Choices = tuple
    told: Callable[[int, Any], str] = lambda _at, _one: ""
    least: int = 0
    """The width that it always has, in pixels."""
    named: Mapping[str, str] = MappingProxyType({})
    """What values are called here, where people read something else than what the project holds."""


class RowsModel(QAbstractTableModel):
    """Records, one a row. What is written in a cell, and where a row is dropped, comes out as signals; the rows then come back."""

    written = Signal(int, str, object)
    """A row, an attribute and what somebody wrote."""
    dropped = Signal(int, int)
    """A row, and where it is to be."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[Any, ...] = ()
        self.editable = True

    def show_rows(self, rows: Sequence[Any]) -> bool:
        """Show these; True where the list was made anew."""
        new = tuple(rows)
        if len(new) == len(self.rows):
            self.rows = new
            if new:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(self.columns) - 1))
            return False
        self.beginResetModel()
        self.rows = new
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _NONE) -> int:
        """One row a record."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """As the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' names."""
        return self.columns[section].words if role == _DISPLAY and orientation == Qt.Orientation.Horizontal else None

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        one = self.columns[column]
        if one.kind == "told":
            return one.told(row, self.rows[row])
        value = edits.fact(self.rows[row], one.path)
        return (
            LIST.join(value)
            if isinstance(value, tuple)
            else ""
            if one.kind == "check"
            else one.named.get(str(value), str(value))
        )

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """A cell's text, tick and help."""
        row, column = index.row(), index.column()
        if role in (_DISPLAY, _EDIT):
            return self.text(row, column)
        if role == _TIP:
            return plain_tip(self.text(row, column))
        if role == _CHECK and self.columns[column].kind == "check":
            return _CHECKED if edits.fact(self.rows[row], self.columns[column].path) else _UNCHECKED
        if role == Qt.ItemDataRole.AccessibleTextRole and self.columns[column].kind == "check":
            return tr("yes") if edits.fact(self.rows[row], self.columns[column].path) else tr("no")
        return None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Say what is written."""
        row, column = index.row(), self.columns[index.column()]
        if role == _CHECK and column.kind == "check":
            self.written.emit(row, column.path, Qt.CheckState(value) == _CHECKED)
            return True
        if role != _EDIT or column.kind in ("check", "told"):
            return False
        text = str(value).strip()
        made = tuple(part.strip() for part in text.split(LIST.strip()) if part.strip()) if column.kind == "lines" else text  # fmt: skip
        if made != edits.fact(self.rows[row], column.path):
            self.written.emit(row, column.path, made)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a cell."""
        if not index.isValid():
            return _DROP
        kind = self.columns[index.column()].kind
        made = _TEXT | _ON | _DRAG
        if not self.editable or kind == "told":
            return made
        return made | (_TICKED if kind == "check" else _EDITABLE)

    # -- dragging rows

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only rows of this list."""
        return [ROW]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Which row is dragged."""
        made = QMimeData()
        if indexes:
            made.setData(ROW, f"{id(self)} {indexes[0].row()}".encode())
        return made

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:  # noqa: ARG002
        """Say where a row is to be. It is not moved here, so nothing may be taken out by the view: False always."""
        words = bytes(data.data(ROW).data()).decode("ascii", "replace").split()
        if len(words) == 2 and words[0] == str(id(self)) and words[1].isdecimal():
            at, to = int(words[1]), row if row >= 0 else parent.row() if parent.isValid() else len(self.rows)
            self.dropped.emit(at, to - 1 if to > at and not parent.isValid() else to)
        return False


class CellEditor(QStyledItemDelegate):
    """Edits cells: a line of text, several where there are, or a box with what is proposed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """The editor of a cell."""
        model = index.model()
        column = model.columns[index.column()] if isinstance(model, RowsModel) else Column("", "")
        text = str(index.data(_EDIT) or "")
        if column.kind == "choice":
            made = QuietBox(parent)
            made.setEditable(True)
            made.addItems(list(dict.fromkeys(("", *column.choices()))))
            made.setCurrentText(text)
        elif len(text) > LONG or "\n" in text:
            made = LongText(parent)
            made.setPlainText(text)
            made.selectAll()
            made.finished.connect(lambda: self._done(made))
        else:
            made = QLineEdit(text, parent)
        made.setAccessibleName(column.words)
        made.setProperty(_HELD, _written(made))
        return made

    def _done(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """An editor has begun with what is there, and keeps what is being written."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Give what was written, if somebody wrote something."""
        text = _written(editor)
        if isinstance(editor, QuietBox) or text != editor.property(_HELD):
            model.setData(model.index(index.row(), index.column()), text, _EDIT)


def _written(editor: QWidget) -> str:
    if isinstance(editor, QuietBox):
        return editor.currentText()
    return editor.toPlainText() if isinstance(editor, LongText) else str(editor.property("text"))


class RowsEditor(QWidget):
    """A list of records with what changes it. ``changed`` carries the new records and what was done in words."""

    changed = Signal(object, str)

    def __init__(
        self, name: str, one: str, columns: Sequence[Column], new: Callable[[], Any], parent: QWidget | None = None, *,
        edited: bool = True, fitted: bool = True,
    ) -> None:  # fmt: skip
        """``one`` is what a record is called; ``edited`` whether cells are edited in place, ``fitted`` whether it is as high as its rows."""
        super().__init__(parent)
        self._one, self._new, self._fitted, self._wraps = one, new, fitted, fitted and edited
        self.model = RowsModel(columns, self)
        self.model.editable = edited
        self.table = row_table(name, self.model)
        self.table.setItemDelegate(CellEditor(self.table))
        self.table.setWordWrap(self._wraps)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            if edited
            else QAbstractItemView.EditTrigger.NoEditTriggers
        )
        self.table.setSelectionBehavior(
            QAbstractItemView.SelectionBehavior.SelectItems
            if edited
            else QAbstractItemView.SelectionBehavior.SelectRows
        )
        self.table.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)  # what comes from elsewhere is refused
        self.table.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.table.setDragDropOverwriteMode(False)
        self.table.setDropIndicatorShown(True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(34)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        header.sectionResized.connect(lambda *_: self._later.start())
        self.model.written.connect(self._written)
        self.model.dropped.connect(self.move_row)
        self.wrong = label("")
        self.wrong.setObjectName("wrong")
        self.wrong.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        self.buttons: dict[str, QPushButton] = {}
        for name, words, tip, keys, pressed in (
            ("Add", tr("Add"), tr("Add a {item}", item=one), "Insert", self.add),
            ("Remove", tr("Remove"), tr("Remove the selected {item}", item=one), "Delete", self.remove),
            ("Up", tr("Up"), tr("Put the selected {item} one up", item=one), "Ctrl+Shift+Up", lambda: self.move_row(self.row, self.row - 1)),
            ("Down", tr("Down"), tr("Put the selected {item} one down", item=one), "Ctrl+Shift+Down", lambda: self.move_row(self.row, self.row + 1)),
        ):  # fmt: skip
            button = QPushButton(words)
            button.setAutoDefault(False)
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{tip} ({shown})")
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, pressed=pressed: pressed())
            buttons.addWidget(button)
            self.buttons[name] = button
            action = QAction(tip, self.table)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, pressed=pressed: pressed())
            self.table.addAction(action)
        buttons.addStretch(1)
        self.button_row = buttons
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.table)
        box.addWidget(self.wrong)
        box.addLayout(buttons)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self._fit()
        self._enable()

    @property
    def rows(self) -> tuple[Any, ...]:
        """The records."""
        return self.model.rows

    @property
    def row(self) -> int:
        """The current row, -1 for none."""
        return self.table.currentIndex().row()

    def show_rows(self, rows: Sequence[Any], row: int | None = None) -> None:
        """Show these records; ``row`` is to be the current one, else it stays as near as it can."""
        here = self.table.currentIndex()
        at = self.row if row is None else row
        anew = self.model.show_rows(rows)
        self.wrong.hide()
        if self.model.rows and at >= 0 and (anew or row is not None):
            self.table.setCurrentIndex(self.model.index(min(at, len(self.model.rows) - 1), max(0, here.column())))
        if anew and not self._wraps:
            self._widen()
        if anew or self._wraps:
            self._fit()
        self._enable()

    def refuse(self, why: str) -> None:
        """Say why what was written is not taken over."""
        self.wrong.setText(why)
        self.wrong.show()

    def add(self) -> None:
        """Add a record behind the current one, and begin to write it."""
        at = self.row + 1 if self.row >= 0 else len(self.rows)
        self.changed.emit(edits.inserted(self.rows, at, self._new()), tr("Add a {item}", item=self._one))
        if at < len(self.rows):
            first = next((here for here, one in enumerate(self.model.columns) if one.kind in ("text", "choice")), 0)
            index = self.model.index(at, first)
            self.table.setFocus()
            self.table.setCurrentIndex(index)
            if self.model.editable:
                self.table.edit(index)

    def remove(self) -> None:
        """Take the current record out."""
        at = self.row
        if at >= 0:
            self.changed.emit(edits.without(self.rows, at), tr("Remove a {item}", item=self._one))

    def move_row(self, at: int, to: int) -> None:
        """Put a record at another place."""
        if 0 <= at < len(self.rows) and 0 <= to < len(self.rows) and at != to:
            self.table.setCurrentIndex(self.model.index(to, max(0, self.table.currentIndex().column())))
            self.changed.emit(edits.moved(self.rows, at, to), tr("Move a {item}", item=self._one))

    def commit(self) -> None:
        """Take over what is being written in a cell."""
        editor = self.table.focusWidget()
        if self.table.state() == QAbstractItemView.State.EditingState and editor is not None:
            self.table.commitData(editor)
            self.table.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def go(self, row: int, path: str = "") -> None:
        """Make a cell current, and give it the focus."""
        column = next((at for at, one in enumerate(self.model.columns) if one.path == path and path), 0)
        if 0 <= row < len(self.rows):
            self.table.setCurrentIndex(self.model.index(row, column))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self, row: int, path: str, value: object) -> None:
        if 0 <= row < len(self.rows):
            made = edits.with_fact(self.rows[row], path, value)
            words = next(one.words for one in self.model.columns if one.path == path)
            rows = edits.exchanged(self.rows, row, made)
            self.changed.emit(rows, tr("Change {column} of a {item}", column=within(words), item=self._one))

    def _enable(self) -> None:
        at, last = self.row, len(self.rows) - 1
        for name, able in (("Remove", at >= 0), ("Up", at > 0), ("Down", 0 <= at < last)):
            self.buttons[name].setEnabled(able)

    def _fit(self) -> None:
        """Be as high as the rows are, within bounds; rows that are edited in place are as high as their texts."""
        if not self._fitted:
            return
        upright, head = self.table.verticalHeader(), self.table.horizontalHeader()
        usual = upright.defaultSectionSize()
        if self._wraps and len(self.rows) <= MOST_WRAPPED:
            for row in range(len(self.rows)):
                upright.resizeSection(row, max(usual, min(self._height(row) + _AIR, 6 * usual)))
        rows = sum(upright.sectionSize(row) for row in range(len(self.rows))) or usual
        self.table.setFixedHeight(min(rows, HIGHEST) + head.sizeHint().height() + 4)

    def _height(self, row: int) -> int:
        """How high the texts of a row are; what Qt tells leaves the style's padding out."""
        header, metrics = self.table.horizontalHeader(), self.table.fontMetrics()
        return max(
            metrics.boundingRect(
                QRect(0, 0, max(20, header.sectionSize(at) - _PADDING), 10_000), Qt.TextFlag.TextWordWrap, self.model.text(row, at)[:2_000]
            ).height()
            for at in range(len(self.model.columns))
        )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._widen()
        self._later.start()

    def _widen(self) -> None:
        """As what stands in them where it is cut, else as their own widths are to each other; none is narrower than its heading."""
        header = self.table.horizontalHeader()
        if not self._wraps and self.rows:
            least = [one.least for one in self.model.columns]
            share(self.table, self.width() - _BAR, least, [one.width for one in self.model.columns])
            header.setStretchLastSection(True)
            return
        columns, room = self.model.columns, self.width() - _BAR
        least = [max(one.least, header.fontMetrics().horizontalAdvance(one.words) + 22) for one in columns]
        free = room - sum(least)
        if free < 0:
            least = [max(34, one * room // sum(least)) for one in least]
        whole = sum(one.width for one in columns)
        for at, one in enumerate(columns[:-1]):
            header.resizeSection(at, least[at] + max(0, free) * one.width // whole)
        header.setStretchLastSection(True)
