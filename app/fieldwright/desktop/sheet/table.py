"""The grid of the sheet: cells selected, typed into, copied, pasted and filled as in a spreadsheet, with first columns that stay."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from attrs import evolve
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from fieldwright.desktop.field_delegate import row_height
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import tr
from fieldwright.desktop.sheet import tsv
from fieldwright.desktop.sheet.arranging import Layout
from fieldwright.desktop.sheet.columns import CHOICE, COLUMNS, FIXED, IDS
from fieldwright.desktop.sheet.delegate import SheetDelegate
from fieldwright.desktop.sheet.header import SheetHeader
from fieldwright.desktop.sheet.model import SheetModel
from fieldwright.desktop.sheet.painting import EDGE, INDENT, SheetPainter
from fieldwright.desktop.theme import Look

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-fieldwright-cells"
"""The cells as they are, beside the text that spreadsheets take."""
_WIDEST = 0.6
"""How much of the width first columns take at most."""
_MOUSE = frozenset({
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseMove,
    QEvent.Type.Wheel, QEvent.Type.ToolTip, QEvent.Type.ContextMenu,
})  # fmt: skip
_CONTROL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


class Pinned(QTableView):
    """The first columns, drawn over the grid where it scrolls; what is done there is done to the grid."""

    def __init__(self, owner: "SheetTable", look: Look) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setHorizontalHeader(SheetHeader(look, self, movable=False))
        _plainly(self)
        self.setObjectName("pinned")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("First columns of the sheet"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight."""
        self._owner.painter.paint(self, event, focused=self._owner.hasFocus())

    def viewportEvent(self, event: QEvent) -> bool:
        """The grid lies under it, with the same corner: it knows what the mouse means."""
        if event.type() in _MOUSE:
            return self._owner.under(event)
        return super().viewportEvent(event)


class SheetTable(QTableView):
    """See the module. It knows cells; what they mean is the page's."""

    said = Signal(str)
    laid_out = Signal(object)
    """A `Layout` that somebody made with the mouse."""
    header_menu_asked = Signal(str, object)
    cleared = Signal()
    pasted = Signal(object)
    filled = Signal()
    folded = Signal(str, bool)
    below_asked = Signal()
    """Somebody wants the selected groups open with all that is below them."""
    candidates_asked = Signal()
    search_asked = Signal()
    menu_asked = Signal(object)

    def __init__(self, model: SheetModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # paths and expressions; the pinned columns lie over the left ones
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.cells = model
        self._look = look
        self._layout = Layout()
        self._applying = False
        self.check: Callable[[str, str, str], str] = lambda *_: ""
        """Why a text is not taken as it is typed; empty where it is."""
        self.take: Callable[[Sequence[tuple[str, str]], str], bool] = lambda *_: False
        """Puts a text into cells, given as paths with columns."""
        self.painter = SheetPainter(look)
        self.setHorizontalHeader(SheetHeader(look, self, movable=True))
        self.setModel(model)
        follow_selection(self)
        _plainly(self)
        self.setObjectName("sheet")
        self.setAccessibleName(tr("Sheet of the map"))
        self.setAccessibleDescription(tr("One row a target field. F2 or typing edits a cell, Delete empties it. Tab goes to the next cell, Ctrl+Tab out of the cells, Ctrl+Shift+Tab back out of them, Escape to the search."))  # fmt: skip
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setTabKeyNavigation(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.delegate = SheetDelegate(self)
        self.setItemDelegate(self.delegate)
        self.pinned = Pinned(self, look)
        self._leads: QTableView = self
        self._together = False
        self.pinned.setModel(model)
        self.pinned.setSelectionModel(self.selectionModel())
        self.delegate.parent_of = lambda id_: self.pinned.viewport() if self.is_pinned(id_) else None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self._join()
        look.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self, *_: object) -> None:
        tokens = self._look.theme.tokens
        self.setStyleSheet(
            f"QTableView#sheet, QTableView#pinned {{ gridline-color: {tokens['line']}; }}"
            f"QTableView#pinned {{ border: 0; border-right: 1px solid {tokens['line_strong']}; }}"
        )

    def _join(self) -> None:
        """Let both grids scroll, sort and be resized as one."""
        for part in (self, self.pinned):
            bar = part.verticalScrollBar()
            bar.valueChanged.connect(lambda _, part=part: self._lead(part))
            bar.rangeChanged.connect(self._keep_rows_together)
        own, first = self.horizontalHeader(), self.pinned.horizontalHeader()
        for header in (own, first):
            header.sectionClicked.connect(self._sort)
            header.sectionResized.connect(self._resized)
            header.customContextMenuRequested.connect(lambda at, header=header: self._header_menu(header, at))
        own.sectionMoved.connect(self._moved)

    # -- rows beside one another

    def _lead(self, part: QTableView) -> None:
        """The other part follows the one that was scrolled."""
        if not self._together:
            self._leads = part
            self._keep_rows_together()

    def _keep_rows_together(self, *_: object) -> None:
        """Scroll both parts to the same row. One that has not yet laid its rows out cannot follow: its new range brings it here again."""
        if not isValid(self._leads):
            return  # the table is being deleted
        self._together = True
        row = self._leads.verticalScrollBar().value()
        for part in (self, self.pinned):
            part.verticalScrollBar().setValue(row)
        self._together = False

    # -- the layout

    def apply(self, layout: Layout) -> None:
        """Show the columns as a layout says."""
        self._applying = True
        self._layout = layout
        shown = layout.shown
        pinned = self._pinned_of(layout)
        for view in (self, self.pinned):
            header = view.horizontalHeader()
            for place, id_ in enumerate(layout.order):
                at = header.visualIndex(IDS.index(id_))
                if at != place:
                    header.moveSection(at, place)
            for at, id_ in enumerate(IDS):
                hidden = id_ not in shown or (view is self.pinned and id_ not in pinned)
                if header.isSectionHidden(at) != hidden:
                    header.setSectionHidden(at, hidden)
                width = self._width_of(layout, id_)
                if not hidden and header.sectionSize(at) != width:
                    header.resizeSection(at, width)
        self._applying = False
        self._place()
        own = self.horizontalHeader()
        own.viewport().update()
        self.pinned.horizontalHeader().viewport().update()

    def _width_of(self, layout: Layout, id_: str) -> int:
        """How wide a column is: as somebody made it, or as usual, where its name has room, and the words that are chosen in it."""
        column, name = COLUMNS[id_], self.horizontalHeader().fontMetrics()
        words = max((self.fontMetrics().horizontalAdvance(column.said(one)) for one in column.choices), default=0)
        return layout.widths.get(id_) or max(column.width, max(name.horizontalAdvance(column.title), words) + 2 * EDGE)

    def _pinned_of(self, layout: Layout) -> tuple[str, ...]:
        made: list[str] = []
        width = 0
        for id_ in layout.shown[: layout.pinned]:
            width += self._width_of(layout, id_)
            if width > _WIDEST * max(400, self.viewport().width()):
                break
            made.append(id_)
        return tuple(made)

    def is_pinned(self, id_: str) -> bool:
        """Whether a column stays when the others scroll."""
        return self.pinned.isVisible() and not self.pinned.isColumnHidden(IDS.index(id_))

    def _place(self) -> None:
        width = sum(self.pinned.columnWidth(at) for at in range(len(IDS)) if not self.pinned.isColumnHidden(at))
        self._pinned_width = width
        self.pinned.setVisible(width > 0)
        height = self.viewport().height() + self.horizontalHeader().height()
        self.pinned.setGeometry(self.frameWidth(), self.frameWidth(), width + 1, height)

    _pinned_width = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first columns in their place."""
        super().resizeEvent(event)
        if set(self._pinned_of(self._layout)) != {id_ for id_ in IDS if not self.pinned.isColumnHidden(IDS.index(id_))}:  # fmt: skip
            self.apply(self._layout)
        self._place()

    def _resized(self, at: int, _old: int, new: int) -> None:
        if not self._applying and new:
            self._say(widths={**self._layout.widths, IDS[at]: new})

    def _moved(self, _at: int, _old: int, _new: int) -> None:
        if not self._applying:
            header = self.horizontalHeader()
            self._say(order=tuple(IDS[header.logicalIndex(place)] for place in range(len(IDS))))

    def _sort(self, at: int) -> None:
        """Once from the first, then from the last, then as the schema has it."""
        id_, old = IDS[at], self._layout
        if old.sort != id_:
            self._say(sort=id_, descending=False)
        elif not old.descending:
            self._say(descending=True)
        else:
            self._say(sort="", descending=False)

    def _say(self, **changes: Any) -> None:
        self.laid_out.emit(evolve(self._layout, **changes))

    def _header_menu(self, header: QHeaderView, at: QPoint) -> None:
        section = header.logicalIndexAt(at)
        if section >= 0:
            self.header_menu_asked.emit(IDS[section], header.viewport().mapToGlobal(at))

    # -- where things are, with first columns over the others

    def indexAt(self, pos: QPoint) -> QModelIndex:
        """The cell at a place."""
        if self.pinned.isVisible() and pos.x() < self._pinned_width:
            return self.pinned.indexAt(pos)
        return super().indexAt(pos)

    def visualRect(self, index: Index) -> QRect:
        """Where a cell is."""
        if self.pinned.isVisible() and index.isValid() and not self.pinned.isColumnHidden(index.column()):
            return self.pinned.visualRect(index)
        return super().visualRect(index)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, beside the first columns."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if not self.pinned.isVisible():
            return
        if not self.pinned.isColumnHidden(index.column()):
            bar.setValue(before)
            return
        hidden = self._pinned_width - super().visualRect(index).left()
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def under(self, event: QEvent) -> bool:
        """Something that happened over the first columns."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        return self.viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight that are not under the first columns."""
        self.painter.paint(self, event, self._pinned_width if self.pinned.isVisible() else 0, focused=self.hasFocus())

    # -- selecting

    @property
    def here(self) -> tuple[str, str]:
        """The path and column of the current cell; empty where there is none."""
        index = self.currentIndex()
        return (self.cells.shown[index.row()], IDS[index.column()]) if index.isValid() else ("", "")

    def go(self, path: str, column: str = "") -> bool:
        """Make a cell the current one, where its row is shown."""
        row = self.cells.place(path)
        if row < 0:
            return False
        current = self.currentIndex()
        at = (
            IDS.index(column) if column else current.column() if current.isValid() else IDS.index(self._layout.shown[0])
        )
        index = self.cells.index(row, at)
        if index != current:
            self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def chosen(self) -> list[tuple[int, int]]:
        """The selected cells that are shown, by row and by the columns' order."""
        header = self.horizontalHeader()
        found = {
            (row, at)
            for one in self.selectionModel().selection().toList()
            for row in range(one.top(), one.bottom() + 1)
            for at in range(one.left(), one.right() + 1)
            if not self.isColumnHidden(at)
        }
        return sorted(found, key=lambda one: (one[0], header.visualIndex(one[1])))

    def meant(self) -> list[tuple[int, int]]:
        """The selected cells that an edit of several is about: rows that a search shows only for what is below them stay as they are."""
        chosen, beside = self.chosen(), self.cells.beside
        found = [one for one in chosen if self.cells.shown[one[0]] not in beside] if beside else chosen
        return found or chosen

    def select_block(self, top: int, columns: Sequence[int], height: int) -> None:
        """Select so many rows of some columns."""
        block = QItemSelection()
        for at in columns:
            block.select(self.cells.index(top, at), self.cells.index(top + height - 1, at))
        self.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a group's arrow folds it."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and self._on_arrow(index, at):
            self.toggle(index.row())
            return
        super().mousePressEvent(event)

    def _on_arrow(self, index: QModelIndex, at: QPoint) -> bool:
        row = self.cells.row(index.row())
        if IDS[index.column()] != "path" or not self.cells.layout.grouped or not (row.holds or row.opens):
            return False
        left = self.visualRect(index).left() + 4 + min(row.depth, 12) * INDENT
        return left <= at.x() <= left + 18

    def toggle(self, at: int) -> None:
        """Fold a group, or open it."""
        row = self.cells.row(at)
        if row.holds or row.opens:
            self.folded.emit(row.path, row.holds and row.path not in self.cells.folded)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where keys go."""
        super().focusInEvent(event)
        self.pinned.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self.pinned.viewport().update()

    # -- keys

    def event(self, event: QEvent) -> bool:
        """Keys of the sheet are not those of the window while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            event.accept()
            return True
        return super().event(event)

    def _own(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        control, shift = bool(event.modifiers() & _CONTROL), bool(event.modifiers() & _SHIFT)
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
            return not control
        if event.key() == Qt.Key.Key_D:
            return control and shift
        if event.key() == Qt.Key.Key_Space:
            return True
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return control
        return any(event.matches(one) for one in (keys.Copy, keys.Cut, keys.Paste, keys.SelectAll))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the help's page about the sheet."""
        index, key, held = self.currentIndex(), event.key(), event.modifiers()
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self.copy()
        elif event.matches(keys.Cut):
            self.copy()
            self.cleared.emit()
        elif event.matches(keys.Paste):
            self.paste()
        elif key == Qt.Key.Key_D and held & _CONTROL and held & _SHIFT:
            self.filled.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not held & _CONTROL:
            self.cleared.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and held & _CONTROL:
            # the grid's own goes to a cell
            QFrame.focusNextPrevChild(self, key == Qt.Key.Key_Tab and not held & _SHIFT)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif not index.isValid():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space and held & _SHIFT:
            self.candidates_asked.emit()
        elif key == Qt.Key.Key_Space:
            self._space(index)
        elif key == Qt.Key.Key_F2 or (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held & (_CONTROL | _ALT)):
            self._enter(index)
        elif key == Qt.Key.Key_Right and held & _ALT and held & _SHIFT:
            self.below_asked.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and held & _ALT:
            self.folded.emit(self.cells.shown[index.row()], key == Qt.Key.Key_Left)
        elif event.text() and event.text().isprintable() and not held & (_CONTROL | _ALT) and not self._typable(index):
            self._say_fixed(index)
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        index = self.currentIndex()
        if len(self.selectionModel().selectedIndexes()) > 1 and index.isValid():
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            self.search_asked.emit()

    def _space(self, index: QModelIndex) -> None:
        if COLUMNS[IDS[index.column()]].edit == CHOICE:
            self._enter(index)
        else:
            self.toggle(index.row())

    def _typable(self, index: QModelIndex) -> bool:
        return bool(self.cells.flags(index) & Qt.ItemFlag.ItemIsEditable)

    def _enter(self, index: QModelIndex) -> None:
        if self._typable(index):
            self.edit(index)
        elif self.cells.row(index.row()).holds and IDS[index.column()] == "path":
            self.toggle(index.row())
        else:
            self._say_fixed(index)

    def _say_fixed(self, index: QModelIndex) -> None:
        column = COLUMNS[IDS[index.column()]]
        meaning = f"{column.help[0].lower()}{column.help[1:]}"
        self.said.emit(tr("{column} is not written here: {meaning}", column=column.title, meaning=meaning))

    # -- typing

    def edit(self, index: Any, trigger: Any = None, event: Any = None) -> Any:
        """Open the editor of a cell; what is typed over a cell takes the place of what it said."""
        if trigger is None:
            self.delegate.replacing = False
            return super().edit(index)
        self.delegate.replacing = trigger == QAbstractItemView.EditTrigger.AnyKeyPressed
        return super().edit(index, trigger, event)

    def put_typed(self, index: Index, text: str, *, as_it_is: bool) -> bool:
        """Take what was typed: into every selected cell of the column, where several are. False where it is refused."""
        path, column = self.cells.shown[index.row()], IDS[index.column()]
        why = "" if as_it_is else self.check(path, column, text)
        if not why:
            rows = {row for row, at in self.meant() if at == index.column()}
            rows = rows if index.row() in rows and len(rows) > 1 else {index.row()}
            if len(rows) == 1 and text == self.cells.editable_text(self.cells.row(index.row()), column):
                return True
            if self.take([(self.cells.shown[row], column) for row in sorted(rows)], text):
                return True
            why = self.cells.last_refusal
        self.cells.last_refusal = why
        self.said.emit(tr("Not taken: {why}", why=why))
        return False

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """An editor whose text is refused stays, with the reason under it; Escape leaves it."""
        why = editor.property("refused")
        if why and hint != QAbstractItemDelegate.EndEditHint.RevertModelCache:
            QToolTip.showText(
                editor.mapToGlobal(QPoint(0, editor.height())), _escaped(str(why)), editor, QRect(), 8_000
            )
            editor.setToolTip(_escaped(str(why)))
            QTimer.singleShot(0, editor, editor.setFocus)
            return
        QToolTip.hideText()
        super().closeEditor(editor, hint)

    # -- copying and pasting

    def copy(self, *, headers: bool = False) -> None:
        """Put the selected cells on the clipboard, for a spreadsheet and for here."""
        chosen = self.chosen()
        if not chosen:
            self.said.emit(tr("Nothing was copied: select cells first"))
            return
        header = self.horizontalHeader()
        columns = sorted({at for _, at in chosen}, key=header.visualIndex)
        rows = sorted({row for row, _ in chosen})
        here = set(chosen)
        cells = [
            [self.cells.text(self.cells.row(row), IDS[at]) if (row, at) in here else "" for at in columns]
            for row in rows
        ]
        heads = [[COLUMNS[IDS[at]].title for at in columns]] if headers else []
        said = [[COLUMNS[IDS[at]].said(text) for at, text in zip(columns, row, strict=True)] for row in cells]
        data = QMimeData()
        data.setText(tsv.written([*heads, *said]))
        data.setData(MIME, json.dumps([*heads, *cells]).encode())
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(tr("{rows} of {columns} copied", rows=tr("{n} rows", "{n} row", len(rows)), columns=tr("{n} columns", "{n} column", len(columns))))  # fmt: skip

    def paste(self) -> None:
        """Ask for what is on the clipboard to be put in from the current cell on."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not (data.hasText() or data.hasFormat(MIME)):
            self.said.emit(tr("Nothing was pasted: there is no text on the clipboard"))
            return
        self.pasted.emit(_own(bytes(data.data(MIME).data())) or tsv.read(data.text()))

    def _menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.menu_asked.emit(self.viewport().mapToGlobal(at))

    def fillable(self, column: int) -> bool:
        """Whether a column's cells are written."""
        return COLUMNS[IDS[column]].edit != FIXED


def _plainly(view: QTableView) -> None:
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(True)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setMinimumSectionSize(row_height())
    view.verticalHeader().setDefaultSectionSize(row_height())
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


def _own(data: bytes) -> list[list[str]]:
    """The cells that a sheet put on the clipboard; nothing for anything else."""
    try:
        held = json.loads(data)
    except (ValueError, RecursionError):
        return []
    rows = held if isinstance(held, list) else []
    fit = all(isinstance(row, list) and all(isinstance(one, str) for one in row) for row in rows)
    return rows if fit and sum(map(len, rows)) <= tsv.MOST_CELLS else []


def _escaped(text: str) -> str:
    from html import escape

    return f"<p>{escape(text)}</p>"
