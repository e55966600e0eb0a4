"""Picking from what there is: a list with a search, and the list of what is picked."""

from collections.abc import Callable, Sequence
from typing import Any

from attrs import frozen
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import answers, filter_line, label
from fieldwright.desktop.language import tr

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_DISPLAY, _TIP, _COLOUR = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole
ROWS = 12


@frozen
class Choice:
    """Something to pick: what it is called in the project, and what is said of it besides."""

    name: str
    words: str = ""

    @property
    def text(self) -> str:
        """As it is listed."""
        return f"{self.name}  —  {self.words}" if self.words else self.name


class ChoiceModel(QAbstractListModel):
    """The choices that hold all words of the search."""

    def __init__(self, choices: Sequence[Choice], parent: QObject) -> None:
        super().__init__(parent)
        self.all = tuple(choices)
        self.shown = self.all
        self._texts = [one.text.casefold() for one in self.all]

    def search(self, text: str) -> None:
        """Show those that hold these words."""
        words = text.casefold().split()
        self.beginResetModel()
        self.shown = tuple(
            one for one, said in zip(self.all, self._texts, strict=True) if all(word in said for word in words)
        )
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """One row a choice."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The texts."""
        if role == _DISPLAY:
            return self.shown[index.row()].text
        return plain_tip(self.shown[index.row()].text) if role == _TIP else None


class PickDialog(QDialog):
    """Lets somebody pick one or more of many. ``picked`` are their names."""

    def __init__(
        self, title: str, choices: Sequence[Choice], parent: QWidget | None = None, *, several: bool = False, empty: str = ""
    ) -> None:  # fmt: skip
        """``empty`` is what is said where there is nothing to pick."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 440)
        self._empty = empty or tr("There is nothing to pick")
        self.model = ChoiceModel(choices, self)
        self.search = filter_line(tr("Search"), tr("Show only what holds all of these words"))
        self.list = QListView()
        self.list.setModel(self.model)
        follow_selection(self.list)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if several:
            self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.count = label("", quiet=True)
        buttons, self.accepting = answers(self, tr("&Pick"))
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(8)
        box.addWidget(self.search)
        box.addWidget(self.list, 1)
        box.addWidget(self.count)
        box.addWidget(buttons)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.doubleClicked.connect(lambda _: self.accept())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._filter("")
        self.search.setFocus()

    @property
    def picked(self) -> tuple[str, ...]:
        """The names of what is selected, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return tuple(self.model.shown[row].name for row in rows)

    def _filter(self, text: str) -> None:
        self.model.search(text)
        shown, every = len(self.model.shown), len(self.model.all)
        self.count.setText(
            self._empty
            if not every
            else tr("Nothing holds these words")
            if not shown
            else tr("{count} of {all}", count=shown, all=every)
        )
        if shown:
            self.list.setCurrentIndex(self.model.index(0))
        self._enable()

    def _enable(self) -> None:
        self.accepting.setEnabled(bool(self.list.selectedIndexes()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the search move through the list."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}
            step = keys.get(Qt.Key(event.key()))
            if step is not None and self.model.shown:
                at = self.list.currentIndex().row() + step
                self.list.setCurrentIndex(self.model.index(max(0, min(at, len(self.model.shown) - 1))))
                return True
        return super().eventFilter(watched, event)


class Linked(QWidget):
    """What something is linked with: a list, with buttons that pick more, take out and go there. It holds no truth: what is done comes out as signals."""

    picked = Signal(object)
    """Names that somebody picked."""
    removed = Signal(object)
    """Names that somebody takes out."""
    asked = Signal(str)
    """Somebody wants to go to one."""

    def __init__(
        self, name: str, one: str, choices: Callable[[], Sequence[Choice]], parent: QWidget | None = None, *, empty: str = ""
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._name, self._one, self._choices, self._empty = name, one, choices, empty
        self.model = ChoiceModel((), self)
        self.list = QListView()
        self.list.setModel(self.model)
        follow_selection(self.list)
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setObjectName("linked")
        self.list.activated.connect(lambda index: self.asked.emit(self.model.shown[index.row()].name))
        self.none = label("", quiet=True)
        self.add_button = QPushButton(tr("Pick…"))
        self.add_button.setToolTip(tr("Pick a {item}", item=one))
        self.add_button.setAccessibleName(tr("Pick a {item}", item=one))
        self.remove_button = QPushButton(tr("Take Out"))
        self.remove_button.setToolTip(tr("Take the link to the selected {item} out (Delete)", item=one))
        self.remove_button.setAccessibleName(tr("Take the link to the {item} out", item=one))
        self.go_button = QPushButton(tr("Go There"))
        self.go_button.setToolTip(tr("Go to the selected {item} (Return)", item=one))
        self.go_button.setAccessibleName(tr("Go to the {item}", item=one))
        row = QHBoxLayout()
        row.setSpacing(6)
        for button, pressed in ((self.add_button, self.pick), (self.remove_button, self.take_out), (self.go_button, self._go)):  # fmt: skip
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, pressed=pressed: pressed())
            row.addWidget(button)
        row.addStretch(1)
        delete = QAction(tr("Take Out"), self.list)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(lambda _=False: self.take_out())
        self.list.addAction(delete)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        box.addWidget(self.none)
        box.addWidget(self.list)
        box.addLayout(row)
        self.show_linked(())

    @property
    def names(self) -> tuple[str, ...]:
        """What is linked."""
        return tuple(one.name for one in self.model.all)

    def show_linked(self, linked: Sequence[Choice], none: str = tr("None yet")) -> None:
        """Show what is linked; ``none`` is said where nothing is."""
        if tuple(linked) != self.model.all:
            kept = self.list.currentIndex().row()
            self.model.beginResetModel()
            self.model.all = self.model.shown = tuple(linked)
            self.model.endResetModel()
            if kept >= 0 and linked:
                self.list.setCurrentIndex(self.model.index(min(kept, len(linked) - 1)))
        self.none.setText(none)
        self.none.setVisible(not linked)
        self.list.setVisible(bool(linked))
        height = self.list.sizeHintForRow(0) if linked else 0
        self.list.setFixedHeight(max(1, min(6, len(linked))) * max(height, 10) + 10)
        self._enable()

    @property
    def selected(self) -> tuple[str, ...]:
        """The names of what is selected."""
        return tuple(self.model.shown[row].name for row in sorted(one.row() for one in self.list.selectedIndexes()))

    def pick(self) -> None:
        """Ask for more."""
        have = set(self.names)
        choices = [one for one in self._choices() if one.name not in have]
        dialog = PickDialog(tr("Pick {name}", name=self._name), choices, self, several=True, empty=self._empty)
        if dialog.exec() and dialog.picked:
            self.picked.emit(dialog.picked)

    def take_out(self) -> None:
        """Take what is selected out."""
        if self.selected:
            self.removed.emit(self.selected)

    def take_focus(self) -> None:
        """Go into it."""
        (self.list if self.names else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        for name in self.selected[:1]:
            self.asked.emit(name)

    def _enable(self) -> None:
        some = bool(self.list.selectedIndexes())
        self.remove_button.setEnabled(some)
        self.go_button.setEnabled(some)
