"""Choosing what the sheet shows: which columns, and which cells of one."""

from collections.abc import Mapping

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import answers, filter_line, grid, label, spin_box
from fieldwright.desktop.language import number, tr
from fieldwright.desktop.sheet.arranging import Filter, Layout
from fieldwright.desktop.sheet.columns import COLUMNS, PATH

MOST_VALUES = 500
"""Values of a column that can be chosen one by one."""
_ID = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """Which columns are shown, in which order, and how many stay when the others scroll."""

    def __init__(self, layout: Layout, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Columns of the sheet"))
        self.resize(380, 560)
        self._layout = layout
        self.list = QListWidget()
        follow_selection(self.list)
        self.list.setAccessibleName(tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.pinned = spin_box()
        self.pinned.setRange(0, 6)
        self.pinned.setAccessibleName(tr("First columns that stay"))
        up, down = (
            self._button(tr("Move &up"), lambda: self._move(-1)),
            self._button(tr("Move &down"), lambda: self._move(1)),
        )
        usual = self._button(tr("As &usual"), lambda: self._show(Layout()))
        row = QHBoxLayout()
        for button in (up, down, usual):
            row.addWidget(button)
        row.addStretch(1)
        buttons, _ = answers(self, tr("Show these"))
        box = QVBoxLayout(self)
        box.addWidget(label(tr("Drag columns into another order, or move them with the buttons."), quiet=True))
        box.addWidget(self.list, 1)
        box.addLayout(row)
        box.addLayout(grid((tr("Columns that &stay"), self.pinned)))
        box.addWidget(buttons)
        self._show(layout)

    def _button(self, words: str, pressed: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: pressed())  # type: ignore[operator]
        return button

    def _show(self, layout: Layout) -> None:
        self.list.clear()
        for id_ in layout.order:
            item = QListWidgetItem(COLUMNS[id_].title)
            item.setData(_ID, id_)
            item.setToolTip(COLUMNS[id_].help)
            item.setCheckState(Qt.CheckState.Unchecked if id_ in layout.hidden else Qt.CheckState.Checked)
            if id_ == PATH:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.pinned.setValue(layout.pinned)

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        if 0 <= at + by < self.list.count():
            self.list.insertItem(at + by, self.list.takeItem(at))
            self.list.setCurrentRow(at + by)

    @property
    def chosen(self) -> Layout:
        """The layout with what is chosen."""
        items = [self.list.item(at) for at in range(self.list.count())]
        hidden = frozenset(one.data(_ID) for one in items if one.checkState() != Qt.CheckState.Checked and one.data(_ID) != PATH)  # fmt: skip
        return evolve(self._layout, order=tuple(one.data(_ID) for one in items), hidden=hidden, pinned=self.pinned.value())  # fmt: skip


class FilterDialog(QDialog):
    """Which cells of a column are shown: those that hold words, those that say one of some values."""

    def __init__(self, column: str, held: Filter, values: Mapping[str, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Filter: {column}", column=COLUMNS[column].title))
        self.resize(360, 420)
        self.words = filter_line(tr("Holds these words"), tr("Show rows whose cell holds all these words"))
        self.words.setText(held.words)
        self.list = QListWidget()
        follow_selection(self.list)
        self.list.setAccessibleName(tr("Values"))
        self.list.setSpacing(2)
        self._all = tuple(values)[:MOST_VALUES]
        for text in self._all:
            flat = " ".join(COLUMNS[column].said(text).split())
            said = flat[:80] or tr("(empty)")
            item = QListWidgetItem(f"{said}   {number(values[text])}")
            item.setData(_ID, text)
            on = held.values is None or text in held.values
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        row = QHBoxLayout()
        for words, state in ((tr("&All"), Qt.CheckState.Checked), (tr("&None"), Qt.CheckState.Unchecked)):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, state=state: self._check(state))
            row.addWidget(button)
        row.addStretch(1)
        buttons, _ = answers(self, tr("Filter", "button"))
        box = QVBoxLayout(self)
        box.addWidget(self.words)
        box.addWidget(self.list, 1)
        box.addLayout(row)
        if len(values) > MOST_VALUES:
            box.addWidget(label(tr("The first {most} of {all} values; find others by their words.", most=MOST_VALUES, all=len(values)), quiet=True))  # fmt: skip
        box.addWidget(buttons)

    def _check(self, state: Qt.CheckState) -> None:
        for at in range(self.list.count()):
            self.list.item(at).setCheckState(state)

    @property
    def chosen(self) -> Filter:
        """What is chosen."""
        on = [self.list.item(at).data(_ID) for at in range(self.list.count()) if self.list.item(at).checkState() == Qt.CheckState.Checked]  # fmt: skip
        return Filter(self.words.text().strip(), None if len(on) == self.list.count() else frozenset(on))
