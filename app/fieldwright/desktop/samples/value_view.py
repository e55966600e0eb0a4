"""A tree of values: keeps its place when the record changes, finds words, copies values and places."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.language import tr
from fieldwright.desktop.mirroring import head_at_left
from fieldwright.desktop.samples.value_tree import ValueTree

OPEN_FIRST = 60
"""Rows that are open at first."""

_STEP = 300
"""Rows that a search looks at before the window may do something else."""


class ValueView(QTreeView):
    """Shows a `ValueTree`. ``picked`` carries the row that somebody went to; ``entered`` that of Enter or a double click."""

    picked = Signal(int)
    entered = Signal(int)
    searched = Signal(int, int)
    """How many rows a search found, and at which of them it is (from 1)."""

    def __init__(self, tree: ValueTree, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # names and expressions read so in every language
        self.tree = tree
        self._quiet = False
        self._found: list[int] = []
        self._looking: Iterator[int | None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look_on)
        self.setModel(tree)
        follow_selection(self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setStyleSheet("QTreeView::item { padding: 2px 3px; }")
        header = self.header()
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(60)
        head_at_left(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.selectionModel().currentRowChanged.connect(self._went)
        self.activated.connect(lambda index: self.entered.emit(index.internalId()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, keys, call in ((tr("&Copy the Value"), "Ctrl+C", self.copy_value), (tr("Copy the &Path"), "Ctrl+Shift+P", self.copy_path)):  # fmt: skip
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, call=call: call())
            self.addAction(action)
        self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the columns when it changes much."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            width = event.size().width()
            shares = (0.36, 0.30) if self.tree.with_rules else (0.46,)
            for column, share in enumerate(shares):
                self.setColumnWidth(column, int(width * share))

    def _tint(self) -> None:
        colours = self.palette()
        named = {one: tone(one, colours) for one in ("error", "warning", "info", "quiet")}
        self.tree.colours = {**named, "changed": colours.link().color()}

    def changeEvent(self, event) -> None:  # type: ignore[override]
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            self._tint()

    # -- content

    def show_value(self, value: object, *, there: bool = True) -> None:
        """Show another value, at the place of the one before: what was open is open, what was selected is selected."""
        place, opened = self.place, self.open_paths()
        top = self.verticalScrollBar().value()
        self._stop()
        self._quiet = True
        self.tree.show(value, there=there)
        if opened:
            for path in opened:
                node = self.tree.node_of(path)
                if node is not None:
                    self.expand(self.tree.index_of(node))
        else:
            self._open_first()
        if place:
            node = self.tree.node_of(place)
            if node is not None:
                self.setCurrentIndex(self.tree.index_of(node))
        self.verticalScrollBar().setValue(top)
        self._quiet = False

    def _open_first(self) -> None:
        level, shown = list(self.tree.tops), len(self.tree.tops)
        while level:
            following: list[int] = []
            for node in level:
                index = self.tree.index_of(node)
                if not self.tree.hasChildren(index):
                    continue
                self.tree.fetchMore(index)
                below = self.tree.children[node] or []
                if shown + len(below) > OPEN_FIRST:
                    return
                self.expand(index)
                shown += len(below)
                following += below
            level = following

    @property
    def place(self) -> str:
        """The concrete place of the current row."""
        index = self.currentIndex()
        return self.tree.paths[index.internalId()] if index.isValid() else ""

    def open_paths(self) -> list[str]:
        """The places of open rows, those above first."""
        found: list[str] = []
        stack = list(reversed(self.tree.tops))
        while stack and len(found) < 500:
            node = stack.pop()
            if self.tree.children[node] and self.isExpanded(self.tree.index_of(node)):
                found.append(self.tree.paths[node])
                stack.extend(reversed(self.tree.children[node] or ()))
        return found

    # -- selecting

    def _went(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.picked.emit(index.internalId())

    def show_nodes(self, nodes: list[int]) -> None:
        """Select rows that are meant elsewhere, and scroll to the first; nothing is told of it."""
        self._quiet = True
        selection = self.selectionModel()
        selection.clearSelection()
        flag = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for node in nodes:
            selection.select(self.tree.index_of(node), flag)
        if nodes:
            index = self.tree.index_of(nodes[0])
            selection.setCurrentIndex(index, selection.SelectionFlag.NoUpdate)
            up = index.parent()
            while up.isValid():
                self.expand(up)
                up = up.parent()
            self.scrollTo(index)
        self._quiet = False

    def go_to(self, path: str) -> bool:
        """Select the row at a concrete place, or the nearest above it."""
        while path:
            node = self.tree.node_of(path)
            if node is not None:
                self.show_nodes([node])
                return True
            path = path[: max(path.rfind("."), path.rfind("["))] if "." in path or "[" in path else ""
        return False

    # -- searching and copying

    def search(self, text: str) -> None:
        """Find rows by a word in their name or in their value as it is shown; select the first."""
        self._stop()
        if not text.strip():
            self.searched.emit(0, 0)
            return
        self._looking = self.tree.search_steps(text.strip(), _STEP)
        self._timer.start()

    def step(self, by: int) -> None:
        """Go to the next or previous row that the search found."""
        if self._found:
            index = self.currentIndex()
            here = (
                self._found.index(index.internalId()) if index.isValid() and index.internalId() in self._found else -1
            )
            self._go(max(0, here + by) % len(self._found) if here + by >= 0 else len(self._found) - 1)

    def _look_on(self) -> None:
        assert self._looking is not None
        for found in self._looking:
            if found is None:
                return
            self._found.append(found)
            if len(self._found) == 1:
                self._go(0)
        self._timer.stop()
        self._looking = None
        if not self._found:
            self.searched.emit(0, 0)
        else:
            self.step(0)

    def _go(self, at: int) -> None:
        node = self._found[at]
        self.show_nodes([node])
        self.picked.emit(node)
        self.searched.emit(len(self._found), at + 1)

    def _stop(self) -> None:
        self._timer.stop()
        self._looking = None
        self._found = []

    def copy_value(self) -> None:
        """Copy the current value as it is shown: masked while values are masked."""
        index = self.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(self.tree.copied(index.internalId()))

    def copy_path(self) -> None:
        """Copy the place of the current row."""
        QGuiApplication.clipboard().setText(self.place)
