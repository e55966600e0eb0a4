"""The view of a side's tree: rows of one height, drag and drop, and where each row is, for the links."""

import json
from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPoint, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)  # fmt: skip
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from fieldwright.desktop import icons
from fieldwright.desktop.connections import Key
from fieldwright.desktop.field_delegate import FieldDelegate, row_height, selection_colour
from fieldwright.desktop.field_tree import EXPAND_AT_ONCE, MIME, MIME_SEVERAL, FieldTree
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import tr
from fieldwright.desktop.opening import opened_first
from fieldwright.desktop.search import Found
from fieldwright.desktop.theme import Look, draw_edge, ui_font
from fieldwright.desktop.tree_rows import Keys
from fieldwright.schema.model import Field

if TYPE_CHECKING:
    from fieldwright.desktop.canvas.dragging import Dragging

INDENT = 16
_SELECTED, _HOVER = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver
_COPY = Qt.DropAction.CopyAction
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class FieldView(QTreeView):
    """One side's tree. ``takes_drops`` says why dragged fields cannot be dropped on a field (with Ctrl: as a copy), empty where they can."""

    rows_changed = Signal()
    """Rows came, went, opened or closed: the places of rows differ."""
    mapping_asked = Signal()
    removal_asked = Signal()
    dropped = Signal(object, object, bool)
    """The keys that were dragged, the field that they were dropped on, and whether Ctrl was held."""
    refused = Signal(object)
    """Why a drop would be refused, or an empty text."""
    drag_began = Signal(object)
    """The keys of the fields that are dragged from here."""
    drag_ended = Signal()

    def __init__(self, tree: FieldTree, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = tree
        self._look = look
        self._order: array[int] | None = None
        self._places: array[int] = array("i")
        self.takes_drops: Callable[[tuple[Key, ...], Field, bool], str] = lambda _keys, _field, _copy: ""
        self.setModel(tree)
        self.setItemDelegate(FieldDelegate(look, self))
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setFont(ui_font())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(row_height())
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(
            QAbstractItemView.SelectionBehavior.SelectItems
        )  # by rows, screen readers select another
        follow_selection(self)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self._opened: set[Key] = set()
        self._open: set[int] = set()
        """The rows that are open: asking Qt for each takes longer than all else that is done with them."""
        self._busy = False
        self._opening: list[QModelIndex] = []
        self._before: tuple[Keys, tuple[int, ...], int] = (tree.keys, (), 0)
        """What was open before a search, by the numbers that rows had then, and how far it was scrolled."""
        self.expanded.connect(self._was_opened)
        self.collapsed.connect(self._was_closed)
        tree.modelReset.connect(self._was_reset)
        tree.rowsInserted.connect(self._moved)
        tree.states_changed.connect(self.viewport().update)
        look.changed.connect(self._restyle)

    def _restyle(self, *_: object) -> None:
        self.viewport().update()

    # -- where rows are

    @property
    def order(self) -> "array[int]":
        """The nodes in the list of rows, from the top."""
        if self._order is None:
            self._order, self._places = self._listed()
        return self._order

    def place(self, node: int) -> int | None:
        """The place of a node in the list of rows; None for one that is in a closed row, or -1."""
        if self._order is None:
            self._order, self._places = self._listed()
        found = self._places[node] if 0 <= node < len(self._places) else -1
        return found if found >= 0 else None

    def y_of(self, ordinal: int) -> float:
        """The middle of a row in the viewport's coordinates; outside them for rows out of sight."""
        return ordinal * row_height() + row_height() / 2 - self.verticalScrollBar().value()

    def seen(self, alias: str, field: Field) -> int | None:
        """The place of a field's row, or of the nearest of its ancestors that is in the list; None where all are filtered away."""
        nodes, place_of = self.tree.nodes, self.place
        here: Field | None = field
        while here is not None:
            place = place_of(nodes.get((alias, here.key), -1))
            if place is not None:
                return place
            here = here.parent
        return None

    def _listed(self) -> "tuple[array[int], array[int]]":
        """The nodes whose parents are all open, from the top, and the place of each node among them."""
        tree = self.tree
        order, places = array("i"), array("i", [-1]) * len(tree.fields)
        parents, children, numbers = tree.parents, tree.children, tree.numbers
        opened: dict[int, list[int]] = {}
        for node in sorted(self._open):  # of those below one row, the upper have the lower numbers
            if children[node]:
                opened.setdefault(parents[node], []).append(node)
        stack = [(range(len(tree.tops)), iter(opened.get(-1, ())))]
        while stack:
            rows, inside = stack.pop()
            node = next(inside, None)
            upto = rows.stop if node is None else node + 1
            places[rows.start : upto] = numbers[len(order) : len(order) + upto - rows.start]
            order.extend(numbers[rows.start : upto])
            if node is not None:
                stack.append((range(upto, rows.stop), inside))
                below = children[node] or range(0)
                stack.append((below, iter(opened.get(node, ()))))
        return order, places

    def _moved(self, *_: object) -> None:
        self._order = None
        if not self._busy:
            self.rows_changed.emit()

    def _was_opened(self, index: QModelIndex) -> None:
        self._open.add(self.tree.node(index))
        self._moved()

    def _was_closed(self, index: QModelIndex) -> None:
        self._open.discard(self.tree.node(index))
        self._moved()

    def _was_reset(self) -> None:
        self._open.clear()
        self._moved()

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Open and close many rows: they are laid out once, and whoever follows them is told once."""
        if self._busy:
            yield
            return
        self._busy = True
        self.scheduleDelayedItemsLayout()
        try:
            yield
        finally:
            opening, self._opening = self._opening, []
            for index in opening:
                self.expand(index)
            self._busy = False
            self._moved()

    def is_open(self, node: int) -> bool:
        """Whether a row is open."""
        return node in self._open

    # -- opening rows

    def open_first(self) -> None:
        """Open what is open at first."""
        nodes = self.tree.nodes
        with self._at_once():
            for alias, field in opened_first(self.tree.searched):
                node = nodes.get((alias, field.key))
                if node is not None:
                    self._opened_now(node)

    def _opened_now(self, node: int) -> range:
        """Open a row, among others (`_at_once`); what is below it.

        Qt looks through all open rows whenever some are put in: so they are opened when all are there.
        """
        self.tree.fetch(node)
        self._opening.append(self.tree.index_of_node(node))
        return self.tree.children[node] or range(0)

    def open_all(self) -> None:
        """Open everything that is in the model (a search's results), up to a number of rows."""
        self._open_below(self.tree.tops)

    def _open_upper(self) -> None:
        """Open from the top what is in sight then."""
        left, waiting = self.viewport().height() // row_height() + 1, list(reversed(self.tree.tops))
        with self._at_once():
            while waiting and left > 0:
                node, left = waiting.pop(), left - 1
                if self.tree.children.many[node]:
                    waiting.extend(reversed(self._opened_now(node)))

    def expandAll(self) -> None:
        """Open every row, however many there are; what recurs is not entered."""
        self._open_below(self.tree.tops, limit=None)

    def open_below(self, index: QModelIndex) -> None:
        """Open a row and all below it, up to a number of rows; what recurs is not entered."""
        if index.isValid():
            self._open_below([self.tree.node(index)])

    def _open_below(self, nodes: Sequence[int], limit: int | None = EXPAND_AT_ONCE) -> None:
        tree = self.tree
        queue, shown = deque(nodes), 0
        with self._at_once():
            while queue and (limit is None or shown < limit):
                node = queue.popleft()
                if tree.children.many[node] and (tree.found is not None or not tree.fields[node].recursive):
                    below = self._opened_now(node)
                    shown += len(below)
                    queue.extend(below)

    def opened(self, rows: int | None = None) -> Iterator[int]:
        """The open nodes from the top, of the first rows or all."""
        there, many = len(self.order), self.tree.children.many
        most = there if rows is None else rows
        listed = ((self._places[node], node) for node in self._open if many[node] > 0)
        return iter([node for place, node in sorted(listed) if 0 <= place < most])

    def open_keys(self) -> set[Key]:
        """The fields whose rows are open."""
        keys = self.tree.keys
        return {keys[node] for node in self.opened()}

    def open_these(self, keys: Iterable[Key], limit: int | None = None) -> None:
        """Open rows again, the upper levels first; those that would make more rows than a limit stay closed."""
        wanted, tree = set(keys), self.tree
        queue, shown = deque(tree.tops), len(tree.tops)
        with self._at_once():
            while queue:
                node = queue.popleft()
                if not tree.children.many[node] or tree.keys[node] not in wanted:
                    continue
                if limit is not None and shown + len(tree.fields[node].children()) > limit:
                    continue
                below = self._opened_now(node)
                shown += len(below)
                queue.extend(below)

    def show_found(self, found: Found | None) -> None:
        """Show what a search found, all of it open, or everything, opened and scrolled to as it was before."""
        tree = self.tree
        if tree.found is None:
            self._before = tree.keys, tuple(self._open), self.verticalScrollBar().value()
        kept = found is None and tree.keeps_all
        tree.set_found(found)
        keys, opened, at = self._before
        if found is not None and not found.finished:
            self._open_upper()  # all of it soon: now it is waited for
        elif found is not None:
            self.open_all()
        elif kept:
            with self._at_once():
                for node in opened:
                    self.expand(tree.index_of_node(node))
        else:
            self.open_these({keys[node] for node in opened})
        if found is None:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(at)

    def rescope(self, *, focus: tuple[str, Field] | None, folding: bool, unfolded: Iterable[Key] = ()) -> None:
        """Show a field alone, or everything, and fold or unfold; what was open and selected stays so, where it is still shown."""
        tree, current = self.tree, self.currentIndex()
        kept = (tree.alias(current), tree.field(current))
        opened = self._remembered()
        at = self.verticalScrollBar().value()
        same = focus == tree.focus
        with QSignalBlocker(self.selectionModel()):
            tree.set_scope(focus=focus, folding=folding, unfolded=unfolded)
            if focus is not None:
                opened.add((focus[0], focus[1].key))
            self.open_these(opened)
            if kept[1] is not None and tree.index_of(kept[0], kept[1]).isValid():
                self.reveal(kept[0], kept[1])
        self._moved()
        self.executeDelayedItemsLayout()
        if same:
            self.verticalScrollBar().setValue(at)
        elif self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _remembered(self) -> set[Key]:
        """The rows that are open, and those out of the scope that were when they were last in it."""
        tree = self.tree
        listed = {key for key in self._opened if self.place(tree.nodes.get(key, -1)) is not None}
        keys, before, _ = self._before
        searched = {keys[node] for node in before} if tree.found is not None else set[Key]()
        self._opened = (self._opened - listed) | searched | self.open_keys()
        return set(self._opened)

    def unfold(self, index: QModelIndex, *, select: bool = True) -> bool:
        """Show the fields that a row stands for, and go to the first; False where it stands for none."""
        tree, node = self.tree, self.tree.node(index)
        if node not in tree.more:
            return False
        parent = tree.fields[tree.parents[node]]
        alias = tree.aliases[node]
        shown = {tree.fields[one].key for one in tree.children[tree.parents[node]] or ()}
        first = next((one for one in parent.children() if one.key not in shown), None)
        self.rescope(focus=tree.focus, folding=True, unfolded={*tree.unfolded, (alias, parent.key)})
        if first is not None:
            self.reveal(alias, first, select=select)
        return True

    def reveal(self, alias: str, field: Field, *, select: bool = True) -> bool:
        """Open what is above a field, scroll to it, and make it current; False where it is filtered away, or outside the focus."""
        index = self.tree.index_of(alias, field)
        if not index.isValid() and self.tree.found is None and self.tree.folding:
            above = self.tree.folded_above(alias, field)
            if not set(above) <= self.tree.unfolded:
                self.rescope(focus=self.tree.focus, folding=True, unfolded={*self.tree.unfolded, *above})
                index = self.tree.index_of(alias, field)
        if not index.isValid():
            return False
        up = index.parent()
        while up.isValid():
            self.expand(up)
            up = up.parent()
        in_sight = self.viewport().rect().contains(self.visualRect(index).center())
        if not in_sight:
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        if select:
            self.setCurrentIndex(index)
        return True

    # -- painting

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        """Fill the row over its whole width, then draw it."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        row = QRect(0, rect.top(), self.viewport().width(), rect.height())
        if self.selectionModel().isSelected(index):
            painter.fillRect(row, selection_colour(self, self._look))
            draw_edge(painter, row, self._look.theme)
        elif option.state & _HOVER:  # type: ignore[attr-defined]
            painter.fillRect(row, self._look.theme["hover"])
        dragging = self.__dict__.get("dragging")
        if dragging is not None and dragging.keys:
            dragging.paint_behind(painter, row, self.tree.node(index))
            painter.setOpacity(dragging.opacity(self.tree.node(index)))
        self.drawBranches(painter, QRect(0, rect.top(), self._left(index), rect.height()), index)
        option.rect = QRect(self._left(index), rect.top(), self.viewport().width() - self._left(index), rect.height())  # type: ignore[attr-defined]
        if self.currentIndex() == index and self.hasFocus() and self._by_keyboard:
            option.state |= QStyle.StateFlag.State_HasFocus  # type: ignore[attr-defined]
        else:
            option.state &= ~QStyle.StateFlag.State_HasFocus  # type: ignore[attr-defined]
        self.itemDelegate().paint(painter, option, index)
        painter.setOpacity(1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and where a drag is."""
        super().paintEvent(event)
        dragging = self.__dict__.get("dragging")
        if dragging is not None and dragging.hovered is not None:
            painter = QPainter(self.viewport())
            dragging.paint_over(painter)
            painter.end()

    _by_keyboard = False
    _awaits = False
    """Whether a drag that began in this map is under way."""

    def by_keyboard(self) -> None:
        """Show where the focus is: a key brought it here."""
        self._by_keyboard = True
        self.viewport().update()

    def _left(self, index: QModelIndex) -> int:
        return self.left_of(self.tree.node(index))

    def left_of(self, node: int) -> int:
        """Where a row's content begins."""
        depth, parents = 1, self.tree.parents
        while parents[node] >= 0:
            node = parents[node]
            depth += 1
        return depth * INDENT + 2

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:  # type: ignore[override]
        """Draw only the arrow of rows that open."""
        if not self.tree.hasChildren(index):
            return
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        picture = icons.image(name, self._look.theme["muted"].name(), 32)
        size = 13
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(rect.right() - size - 1, rect.top() + (rect.height() - size) // 2, size, size), picture)

    # -- keys and drags

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter maps what is selected on both sides, Delete removes the rule, * opens all below a row."""
        self._by_keyboard = True
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if not self.unfold(self.currentIndex()):
                self.mapping_asked.emit()
            event.accept()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.removal_asked.emit()
            event.accept()
        elif key == Qt.Key.Key_Asterisk:
            self.open_below(self.currentIndex())  # Qt's own would open a recursive schema for ever
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is, where a key brought it here."""
        if event.reason() in _BY_KEYS:
            self.by_keyboard()
        super().focusInEvent(event)

    def mousePressEvent(self, event) -> None:  # type: ignore[override]
        """Forget that the keyboard was used: a mouse needs no focus frame."""
        self._by_keyboard = False
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self.unfold(index):
            event.accept()
            return
        super().mousePressEvent(event)

    def setCurrentIndex(self, index: QModelIndex) -> None:
        """Make one row current and select it alone, whatever keys are held meanwhile."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @property
    def selected(self) -> list[QModelIndex]:
        """The selected rows from the top."""
        found = (one for one in self.selectionModel().selectedIndexes() if self.tree.field(one) is not None)
        return sorted(found, key=lambda one: self.place(self.tree.node(one)) or 0)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: ARG002, N803
        """Drag the selected fields with a small picture of their names."""
        indexes = self.selected
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.tree.mimeData(indexes))
        first = self.tree.title(self.tree.node(indexes[0]))
        drag.setPixmap(self._picture(first if len(indexes) == 1 else tr("{n} fields", "{n} field", len(indexes))))
        drag.setHotSpot(QPoint(-12, -12))  # below the pointer, so that the row that it points at can be read
        self.drag_began.emit(dragged_keys(drag.mimeData()))
        try:
            self.run_drag(drag)
        finally:
            self.drag_ended.emit()

    @cached_property
    def dragging(self) -> "Dragging":
        """What drags show here, made with the first."""
        from fieldwright.desktop.canvas.dragging import Dragging

        return Dragging(self, self._look)

    def await_drop(self, keys: tuple[Key, ...]) -> None:
        """Mark the rows that would take fields which are dragged from here or from the other side, until the drag ends."""
        self._awaits = True
        self.dragging.begin(keys)

    def end_drag(self) -> None:
        """Show nothing of a drag any more."""
        self._awaits = False
        if "dragging" in self.__dict__:
            over = self.dragging.hovered is not None
            self.dragging.end()
            if over:
                self.refused.emit("")

    def run_drag(self, drag: QDrag) -> None:
        """Wait until the drag ends; tests send the events themselves."""
        drag.exec(_COPY)

    def _picture(self, text: str) -> QPixmap:
        metrics = self.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, 240)
        ratio = self.devicePixelRatioF()
        width, height = metrics.horizontalAdvance(text) + 16, 22
        made = QPixmap(round(width * ratio), round(height * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme["accent"])
        painter.drawRoundedRect(0, 0, width, height, 5, 5)
        painter.setPen(self._look.theme["accent_text"])
        painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return made

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take fields only."""
        keys = dragged_keys(event.mimeData())
        if keys:
            self.dragging.begin(keys)
            event.setDropAction(_COPY)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the field would go, or say why it cannot."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not self.dragging.keys:
            event.ignore()
            return
        why = self.dragging.move(at, index, copies=_copies(event))
        if why or not index.isValid():
            event.ignore()
        else:
            event.setDropAction(_COPY)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        """The drag is elsewhere; where it began elsewhere too, it is forgotten."""
        if self._awaits:
            self.dragging.leave()
            self.refused.emit("")
        else:
            self.end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped where; a refused drop says why and changes nothing."""
        keys, copies = dragged_keys(event.mimeData()), _copies(event)
        index = self.indexAt(event.position().toPoint())
        field = self.tree.field(index)
        self.end_drag()
        if not keys or field is None:
            event.ignore()
            return
        why = self.takes_drops(keys, field, copies)
        if why:
            event.ignore()
            self.refused.emit(why)
            return
        event.setDropAction(_COPY)
        event.accept()
        self.setCurrentIndex(index)
        self.dropped.emit(keys, field, copies)


def dragged_key(data: QMimeData) -> Key | None:
    """The field in a drag's data."""
    if not data.hasFormat(MIME):
        return None
    alias, _, key = bytes(data.data(MIME).data()).decode("utf-8", "replace").partition("\n")
    return alias, key


def dragged_keys(data: QMimeData) -> tuple[Key, ...]:
    """The fields in a drag's data, from the top."""
    first = dragged_key(data)
    if first is None or not data.hasFormat(MIME_SEVERAL):
        return () if first is None else (first,)
    try:
        found = json.loads(bytes(data.data(MIME_SEVERAL).data()))
        return tuple((str(alias), str(key)) for alias, key in found) or (first,)
    except (ValueError, TypeError):
        return (first,)


def _copies(event: QDropEvent) -> bool:
    """Whether a drop means a copy."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
