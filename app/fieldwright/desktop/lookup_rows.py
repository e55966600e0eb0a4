"""The rows of a code table as a model for a grid: cells as texts, searched, filled, pasted into, with steps to undo."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from fieldwright.desktop.language import tr
from fieldwright.expression.lookups import key_text
from fieldwright.mapping.model import LookupRow

MOST_PARTS = 8
"""Columns that a key may have."""
STEPS = 100
"""Changes that can be undone within the table."""

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _EDIT, _TIP, _COLOUR = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole,
)  # fmt: skip
_NONE = QModelIndex()

Line = tuple[tuple[str, ...], LookupRow | None]
"""The cells of a row, and the row as it was: what is not edited keeps its exact value."""


class LookupModel(QAbstractTableModel):
    """Rows of one or several key columns, a value, a note, and what the coverage says of them. A row without a key does not count."""

    edited = Signal()

    def __init__(self, colour: Callable[[str], QColor]) -> None:
        super().__init__()
        self._colour = colour
        self._lines: list[Line] = []
        self._shown: list[int] | None = None
        self._search = ""
        self._undo: list[tuple[int, list[Line]]] = []
        self._redo: list[tuple[int, list[Line]]] = []
        self._twice: frozenset[tuple[str, ...]] = frozenset()
        self.marks: dict[str, str] = {}
        """What is said of a key, by its text."""
        self.parts = 1
        self.read_only = False

    # -- rows

    @property
    def rows(self) -> tuple[LookupRow, ...]:
        """The rows that have a key, in order."""
        return tuple(self._row(line) for line in self._lines if any(line[0][: self.parts]))

    @property
    def size(self) -> int:
        """How many rows there are, with those that the search leaves out."""
        return len(self._lines)

    @property
    def twice(self) -> tuple[str, ...]:
        """The keys that more than one row has."""
        return tuple(", ".join(key) for key in self._twice)

    def show_rows(self, rows: Iterable[LookupRow], parts: int = 0) -> None:
        """Show these rows, and forget what could be undone."""
        kept = tuple(rows)
        self.beginResetModel()
        self.parts = min(
            MOST_PARTS, parts or max((len(one.key) for one in kept if isinstance(one.key, list)), default=1) or 1
        )
        self._lines = [self._line(one) for one in kept]
        self._undo, self._redo, self._search, self._shown = [], [], "", None
        self.endResetModel()
        self._counted()

    def set_parts(self, parts: int) -> None:
        """Let keys have so many columns; what is in columns that go is gone, until it is undone."""
        parts = max(1, min(MOST_PARTS, parts))
        if parts != self.parts:
            self._step()
            self.beginResetModel()
            old, self.parts = self.parts, parts
            self._lines = [
                (
                    (*cells[: min(old, parts)], *[""] * max(0, parts - old), *cells[old:]),
                    row if old < 2 and parts > 1 else None,
                )
                for cells, row in self._lines
            ]
            self.endResetModel()
            self._counted()

    def change(self, lines: Sequence[Line]) -> None:
        """Put other rows in place of all, as one step."""
        self._step()
        self._replace(list(lines))

    def add_rows(self, rows: Iterable[LookupRow]) -> int:
        """Add rows at the end; a key that is there already gets the value where it has none. Tells how many changed."""
        new = tuple(rows)
        lines = list(self._lines)
        wider = max((len(one.key) for one in new if isinstance(one.key, list)), default=1)
        if wider > self.parts and not any(any(cells) for cells, _ in lines):
            self.parts = min(MOST_PARTS, wider)
            lines = []
        known = {cells[: self.parts]: at for at, (cells, _) in reversed(list(enumerate(lines)))}
        changed = 0
        for one in new:
            line = self._line(one)
            at = known.setdefault(line[0][: self.parts], len(lines))
            if at == len(lines):
                lines.append(line)
            elif not lines[at][0][self.parts] and line[0][self.parts]:
                lines[at] = ((*lines[at][0][: self.parts], *line[0][self.parts :]), lines[at][1])
            else:
                continue
            changed += 1
        if changed:
            self.change(lines)
        return changed

    def add_empty(self) -> int:
        """Add an empty row; its place."""
        self.search("")
        self.change([*self._lines, (("",) * (self.parts + 2), None)])
        return len(self._lines) - 1

    def remove(self, shown: Iterable[int]) -> None:
        """Remove rows by where they are shown."""
        gone = {self._at(one) for one in shown}
        if gone:
            self.change([line for at, line in enumerate(self._lines) if at not in gone])

    def put(self, top: int, left: int, cells: Sequence[Sequence[str]]) -> None:
        """Put cells in from a place on; rows are added where there are more."""
        width = self.parts + 2
        lines = list(self._lines)
        for down, given in enumerate(cells):
            at = self._at(top + down) if top + down < self.rowCount() else len(lines)
            if at >= len(lines):
                lines.append((("",) * width, None))
                at = len(lines) - 1
            old, row = lines[at]
            taken = [cell.strip() for cell in given[: max(0, width - left)]]
            lines[at] = ((*old[:left], *taken, *old[left + len(taken) :]), row)
        self.change(lines)

    def clear(self, cells: Iterable[tuple[int, int]]) -> None:
        """Empty cells by where they are shown."""
        lines = list(self._lines)
        for shown, column in cells:
            if column < self.parts + 2:
                at = self._at(shown)
                old, row = lines[at]
                lines[at] = ((*old[:column], "", *old[column + 1 :]), row)
        self.change(lines)

    def text(self, shown: int, column: int) -> str:
        """A cell's text by where it is shown."""
        cells, _ = self._lines[self._at(shown)]
        return cells[column] if column < len(cells) else self._mark(cells)

    def search(self, words: str) -> None:
        """Show only rows that hold a text in any cell, letter case aside; all of them where it is empty."""
        if words.casefold() == self._search:
            return
        self._search = words.casefold()
        self.beginResetModel()
        self._filter()
        self.endResetModel()

    def mark(self, marks: dict[str, str]) -> None:
        """Say something of rows, by their keys' texts."""
        if marks != self.marks:
            self.marks = marks
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    # -- undoing

    def undo(self) -> bool:
        """Take the last change back; False where there is none."""
        return self._back(self._undo, self._redo)

    def redo(self) -> bool:
        """Do again what was taken back last."""
        return self._back(self._redo, self._undo)

    def _back(self, from_: list[tuple[int, list[Line]]], to: list[tuple[int, list[Line]]]) -> bool:
        if not from_:
            return False
        to.append((self.parts, self._lines))
        self.parts, lines = from_.pop()
        self._replace(lines)
        return True

    def _step(self) -> None:
        self._undo = [*self._undo[1 - STEPS :], (self.parts, self._lines)]
        self._redo = []

    def _replace(self, lines: list[Line]) -> None:
        self.beginResetModel()
        self._lines = lines
        self._filter()
        self.endResetModel()
        self._counted()

    def _counted(self) -> None:
        counts = Counter(cells[: self.parts] for cells, _ in self._lines if any(cells[: self.parts]))
        self._twice = frozenset(key for key, count in counts.items() if count > 1)
        self.edited.emit()

    def _filter(self) -> None:
        if not self._search:
            self._shown = None
            return
        words = self._search
        self._shown = [
            at for at, (cells, _) in enumerate(self._lines) if any(words in cell.casefold() for cell in cells)
        ]

    # -- rows and cells

    def _at(self, shown: int) -> int:
        return shown if self._shown is None else self._shown[shown]

    def _line(self, row: LookupRow) -> Line:
        parts = (
            [cell_text(one) for one in cast("list[Any]", row.key)]
            if self.parts > 1 and isinstance(row.key, list)
            else [cell_text(row.key)]
        )
        keys = (*parts, *[""] * self.parts)[: self.parts]
        return (*keys, cell_text(row.value), row.note), row

    def _row(self, line: Line) -> LookupRow:
        cells, old = line
        keys, value, note = cells[: self.parts], cells[self.parts], cells[self.parts + 1]
        before = self._line(old)[0] if old is not None else ()
        if old is not None and before == cells:
            return old
        same_key, same_value = before[: self.parts] == keys, before[self.parts : self.parts + 1] == (value,)
        key: Any = cell_value(keys[0]) if self.parts == 1 else [cell_value(one) for one in keys]
        return LookupRow(
            old.key if old is not None and same_key else key, old.value if old is not None and same_value else cell_value(value),
            note, old.extra if old is not None else {},
        )  # fmt: skip

    def _mark(self, cells: tuple[str, ...]) -> str:
        if not self.marks:
            return ""
        key: Any = cell_value(cells[0]) if self.parts == 1 else [cell_value(one) for one in cells[: self.parts]]
        return self.marks.get(key_text(key), "")

    # -- Qt

    def rowCount(self, parent: Index = _NONE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._lines) if self._shown is None else len(self._shown)

    def columnCount(self, parent: Index = _NONE) -> int:
        """The key's columns, and value, note and coverage."""
        return 0 if parent.isValid() else self.parts + 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Names of the columns; rows have their numbers."""
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._at(section) + 1 if section < self.rowCount() else None
        keys = [tr("Key")] if self.parts == 1 else [tr("Key {number}", number=at + 1) for at in range(self.parts)]
        return (*keys, tr("Value"), tr("Note"), tr("Coverage"))[section]

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Texts; keys that stand twice are in red and say so."""
        if not index.isValid():
            return None
        if role in (_DISPLAY, _EDIT):
            return self.text(index.row(), index.column())
        if role in (_TIP, _COLOUR):
            cells, _ = self._lines[self._at(index.row())]
            if index.column() < self.parts and cells[: self.parts] in self._twice:
                return self._colour("error") if role == _COLOUR else tr("Two rows have this key; the first counts")
            if index.column() > self.parts + 1 and role == _COLOUR:
                return self._colour("quiet")
        return None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Put a text into a cell."""
        text = str(value).strip()
        if role != _EDIT or not index.isValid() or self.read_only or text == self.text(index.row(), index.column()):
            return False
        self._step()
        at, column = self._at(index.row()), index.column()
        cells, row = self._lines[at]
        self._lines = [*self._lines]
        self._lines[at] = ((*cells[:column], text, *cells[column + 1 :]), row)
        self.dataChanged.emit(index, index)
        self._counted()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells are edited, but for the coverage, and but for a table in a file."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain if self.read_only or index.column() > self.parts + 1 else plain | Qt.ItemFlag.ItemIsEditable


def cell_text(value: Any) -> str:
    """A JSON value as a cell shows it: text as it is, unless it would be read as something else."""
    if isinstance(value, str) and cell_value(value) == value:
        return value
    return json.dumps(value, ensure_ascii=False)


def cell_value(text: str) -> Any:
    """What a cell means: text, but ``true``, ``null`` and what is in quotes or brackets is JSON. Digits stay text: codes may begin with 0."""
    if text in ("true", "false", "null") or (text[:1] in '"[{' and text[-1:] in '"]}'):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return text
