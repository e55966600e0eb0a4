"""The shape of a tree, held by Qt itself: how many rows are below which, and where each is.

Qt asks a model written in Python for each row by two calls, and lays a hundred thousand rows out in half a second. What it holds itself
it lays out in two hundredths. Rows without any below them take a pointer; no item of theirs is ever made.
"""

from collections.abc import Iterable

from attrs import frozen
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

NO_INDEX = QModelIndex()
_TOP = -1
"""The number of what is above the tops."""

Index = QModelIndex | QPersistentModelIndex


@frozen(eq=False)
class Taken:
    """Rows that were taken out, to be put back as they were."""

    tops: tuple[QStandardItem | None, ...]
    places: dict[int, int]
    firsts: dict[int, int]


class Skeleton(QStandardItemModel):
    """Rows by numbers, each row's places below it numbered one after the other. What they say is up to who derives from it.

    A row that opens and was not yet asked for what is below it has a stand-in there, which nobody is told of.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(1)
        self.invisibleRootItem().setFlags(Qt.ItemFlag.NoItemFlags)
        self._places: dict[int, int] = {}
        """Of each row that has some below it, what Qt calls it in their indexes."""
        self._firsts: dict[int, int] = {}
        """By what Qt calls a row, the number of the first below it."""

    def node(self, index: Index) -> int:
        """The number of a row; -1 for none, and for a stand-in."""
        first = self._firsts.get(index.internalId())
        return first + index.row() if first is not None else _TOP

    def place(self, row: int, above: int) -> QModelIndex:
        """The index of a row at a place below another, or among the tops."""
        return self.createIndex(row, 0, self._places[above])

    def plant(self, groups: Iterable[int], many: int) -> None:
        """Have so many tops and no more, those in ``groups`` with something below them. Nobody is told."""
        with QSignalBlocker(self):
            self.removeRows(0, self.rowCount())
            self._places, self._firsts = {}, {}
            if many:
                self.insertRows(0, many)
                self._begin(NO_INDEX, _TOP, 0, groups)

    def grow(self, node: int, index: QModelIndex, first: int, groups: Iterable[int], many: int) -> None:
        """Put so many rows below one, the first of this number, in place of its stand-in. Nobody is told: the caller does."""
        with QSignalBlocker(self):
            if not many:
                self.removeRows(0, 1, index)
                return
            if many > 1:
                self.insertRows(1, many - 1, index)
            self._begin(index, node, first, groups)

    def _begin(self, index: QModelIndex, node: int, first: int, groups: Iterable[int]) -> None:
        place = self.index(0, 0, index).internalId()
        self._places[node], self._firsts[place] = place, first
        for row in groups:
            here = self.createIndex(row, 0, place)
            self.insertColumn(0, here)
            self.insertRow(0, here)

    def take(self) -> Taken:
        """Take all rows out. Nobody is told."""
        with QSignalBlocker(self):
            tops = tuple(self.takeRow(0)[0] for _ in range(self.rowCount()))
        taken = Taken(tops, self._places, self._firsts)
        self._places, self._firsts = {}, {}
        return taken

    def put_back(self, taken: Taken) -> None:
        """Have the rows that were taken out, and no others. Nobody is told."""
        with QSignalBlocker(self):
            self.removeRows(0, self.rowCount())
            self.insertRows(0, len(taken.tops))
            for row, item in enumerate(taken.tops):
                if item is not None:
                    self.setItem(row, item)
        self._places, self._firsts = taken.places, taken.firsts
