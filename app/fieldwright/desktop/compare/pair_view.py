"""Both trees side by side: one view with two halves, so that rows are aligned and scroll together by their nature."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from fieldwright.desktop.canvas.marked_bar import Mark
from fieldwright.desktop.compare.finding import node_of
from fieldwright.desktop.compare.marked_bar import MarkedBar
from fieldwright.desktop.compare.marks import COLOURS, QUIET
from fieldwright.desktop.compare.pair_tree import FOLD, NEW, OLD, PairTree
from fieldwright.desktop.compare.row_painter import ARROW, RowPainter, arrow_left, halves
from fieldwright.desktop.field_delegate import row_height
from fieldwright.desktop.field_tree import EXPAND_AT_ONCE
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.diff.model import DOCS, Change, Place

OPENED_FIRST = 400
"""Rows that a comparison opens with, at most."""
_HOVER = QStyle.StateFlag.State_MouseOver


class PairView(QTreeView):
    """The rows of a `PairTree`. ``chosen`` carries the numbers of the changes of the row that was made current by hand."""

    chosen = Signal(object)

    def __init__(self, tree: PairTree, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = tree
        self._look = look
        self._order: list[int] | None = None
        self._marks: list[Mark] | None = None
        self._quiet = False
        self._by_keyboard = False
        self.painter_of_rows = RowPainter(look, tree, self)
        self.setModel(tree)
        follow_selection(self)
        self.setItemDelegate(self.painter_of_rows)
        self.setAccessibleName(tr("Both versions"))
        self.setAccessibleDescription(
            tr("Each row has the old version at the left and the new one at the right. F8 leads to the next change.")
        )
        self.setHeaderHidden(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setFont(ui_font())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.bar = MarkedBar(look, self.marks)
        self.setVerticalScrollBar(self.bar)
        self.bar.setSingleStep(row_height())
        for signal in (self.expanded, self.collapsed, tree.modelReset, tree.rowsInserted, tree.rowsRemoved):
            signal.connect(self._moved)
        self.selectionModel().currentChanged.connect(self._current)
        look.changed.connect(self._restyle)

    def _restyle(self, *_: object) -> None:
        self.viewport().update()
        self.bar.update()

    # -- where rows are

    @property
    def order(self) -> list[int]:
        """The nodes in the list of rows, from the top."""
        if self._order is None:
            tree, order = self.tree, list[int]()
            stack = list(reversed(tree.tops))
            children, is_expanded, index_of = tree.children, self.isExpanded, tree.index_of_node
            while stack:
                node = stack.pop()
                order.append(node)
                below = children[node]
                if below and is_expanded(index_of(node)):
                    stack.extend(reversed(below))
            self._order = order
        return self._order

    def marks(self) -> tuple[Sequence[Mark], int]:
        """What the scroll bar shows."""
        if self._marks is None:
            tree, marks = self.tree, list[Mark]()
            known = tree.marks
            for place, node in enumerate(self.order):
                if tree.here[node]:
                    what = tree.what(node)
                    marks.append((place, what, tree.colours(node, what)[0], False))
                elif tree.below[node] and known is not None and not self.isExpanded(tree.index_of_node(node)):
                    what = known.gist(tree.below[node])
                    quiet = tree.severity(node, below=True) == DOCS
                    marks.append((place, what, (QUIET if quiet else COLOURS[what])[0], True))
            self._marks = marks
        return self._marks, len(self.order)

    def _moved(self, *_: object) -> None:
        self._order = self._marks = None
        self.bar.update()

    def refresh(self) -> None:
        """Paint anew: the role is another."""
        self._marks = None
        self.viewport().update()
        self.bar.update()

    # -- opening rows

    def open_changed(self, limit: int = OPENED_FIRST) -> None:
        """Open what leads to changes, from the top, while there is little to see; all unchanged stays closed."""
        shown = 0
        for top in list(self.tree.tops):
            queue, until = deque([top]), min(limit, shown + limit // 3)
            while queue and shown < until:
                node = queue.popleft()
                if self.tree.below[node]:
                    self._open(node)
                    below = self.tree.children[node] or []
                    shown += len(below)
                    queue.extend(below)

    def _open(self, node: int) -> None:
        index = self.tree.index_of_node(node)
        self.tree.fetchMore(index)
        self.expand(index)

    def open_below(self, node: int) -> None:
        """Open a row and all below it, up to a number of rows; what recurs is not entered."""
        queue, shown = deque([node]), 0
        while queue and shown < EXPAND_AT_ONCE:
            at = queue.popleft()
            if any(half is not None and half.recursive for half in self.tree.pairs[at]):
                continue
            if self.tree.hasChildren(self.tree.index_of_node(at)):
                self._open(at)
                below = self.tree.children[at] or []
                shown += len(below)
                queue.extend(below)

    def reveal(self, change: Change, at: int = -1) -> bool:
        """Open what is above a change, scroll to it and make it current; False where no row stands for it. ``at`` is its number."""
        node = node_of(self.tree, change, at)
        if node < 0:
            return False
        index = self.tree.index_of_node(node)
        up = index.parent()
        while up.isValid():
            self.expand(up)
            up = up.parent()
        self._quiet = True
        self.setCurrentIndex(index)
        self._quiet = False
        self.executeDelayedItemsLayout()
        if (
            not self.viewport()
            .rect()
            .adjusted(0, row_height(), 0, -row_height())
            .contains(self.visualRect(index).center())
        ):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def reveal_place(self, place: Place) -> bool:
        """Open what is above a place of the new version, and make it current; False where no row stands for it."""
        return self.reveal(Change("", "", place.message, place.path))

    def _current(self, index: QModelIndex, _: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.chosen.emit(self.tree.here[index.internalId()])

    def unfold(self, index: QModelIndex) -> None:
        """Show what a row stands for."""
        first = self.tree.unfold(index.internalId())
        self._quiet = True
        self.setCurrentIndex(self.tree.index_of_node(first))
        self._quiet = False

    # -- painting

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        """Draw a row over its whole width."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        row = QRect(0, rect.top(), self.viewport().width(), rect.height())
        state = ""
        if self.selectionModel().isSelected(index):
            state = "selected"
        elif option.state & _HOVER and not self.tree.here[index.internalId()]:  # type: ignore[attr-defined]
            state = "hover"
        focus = (
            self.currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0) and self.hasFocus() and self._by_keyboard
        )
        self.painter_of_rows.draw(
            painter, row, index.internalId(), state=state, opened=self.isExpanded(index), focus=focus
        )

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:  # type: ignore[override]
        """The row draws its arrows itself."""

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, * opens all below a row, Copy takes the path."""
        self._by_keyboard = True
        index = self.currentIndex().siblingAtColumn(0)
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right) and self._is_fold(index):
            self.unfold(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.setExpanded(index, not self.isExpanded(index))
        elif key == Qt.Key.Key_Asterisk and index.isValid():
            self.open_below(index.internalId())  # Qt's own would open a recursive schema for ever
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open by the arrows of both halves; a row that stands for others opens wherever it is pressed."""
        self._by_keyboard = False
        index = self.indexAt(event.position().toPoint()).siblingAtColumn(0)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if self._is_fold(index):
                self.unfold(index)
                return
            if self._on_arrow(index, event.position().toPoint()):
                self.setExpanded(index, not self.isExpanded(index))
                return
        super().mousePressEvent(event)

    def _is_fold(self, index: QModelIndex) -> bool:
        return index.isValid() and self.tree.kinds[index.internalId()] == FOLD

    def _on_arrow(self, index: QModelIndex, at: QPoint) -> bool:
        left = arrow_left(self.tree.depths[index.internalId()])
        return any(
            start + left - 3 <= at.x() <= start + left + ARROW + 3 for start, _ in halves(self.viewport().width())
        )

    def _copy(self, index: QModelIndex) -> None:
        if index.isValid():
            node = index.internalId()
            found = self.tree.pairs[node][NEW] or self.tree.pairs[node][OLD]
            QGuiApplication.clipboard().setText(found.path if found is not None else self.tree.title(node, NEW))
