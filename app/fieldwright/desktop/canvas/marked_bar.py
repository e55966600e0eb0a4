"""A scroll bar that shows where something is among all rows: marks in lanes, painted over the bar."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from fieldwright.desktop.theme import Look

HEIGHT = 3
WIDTH = 16

Mark = tuple[int, str, str, bool]
"""The place of a row among all rows, what is there, its colour, and whether it is hidden below a closed row."""


class MarkedBar(QScrollBar):
    """``marks`` gives the marks and how many rows there are, when the bar is painted.

    ``lanes`` says for what is there which part of the width it takes, as (begin, width) from 0 to 1; all of it for what is not named.
    Marks in the colour ``first`` are painted below all others.
    """

    def __init__(
        self,
        look: Look,
        marks: Callable[[], tuple[Sequence[Mark], int]],
        parent: QWidget | None = None,
        *,
        lanes: Mapping[str, tuple[float, float]] | None = None,
        first: str = "",
        width: int = WIDTH,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look, self._marks = look, marks
        self._lanes, self._first = dict(lanes or {}), first
        self.setStyleSheet(f"QScrollBar:vertical {{ width: {width}px; }}")
        self._key: tuple[int, ...] = ()
        self._held: Sequence[Mark] = ()
        self._lines: dict[tuple[int, str, str], bool] = {}
        self.drawn = 0
        """Marks of the last painting, for those that share a place once."""

    def places(self) -> dict[tuple[int, str, str], bool]:
        """Which lines are marked with what in which colour; whether it is only hidden below closed rows."""
        marks, rows = self._marks()
        found: dict[tuple[int, str, str], bool] = {}
        room = self.height() - HEIGHT
        for row, what, token, hidden in marks:
            key = round(row * room / max(rows, 1)), what, token
            found[key] = found.get(key, True) and hidden
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks over the bar."""
        super().paintEvent(event)
        painter = QPainter(self)
        marks, rows = self._marks()
        key = id(marks), rows, self.height()
        if key != self._key:
            self._key, self._held, self._lines = key, marks, self.places()
        found = self._lines
        self.drawn = len(found)
        for (y, what, token), hidden in sorted(found.items(), key=lambda one: one[0][2] != self._first):
            lane = self._lanes.get(what)
            left = round(lane[0] * self.width()) if lane is not None else 2
            width = round(lane[1] * self.width()) if lane is not None else self.width() - 4
            painter.setOpacity(0.45 if hidden else 1.0)
            painter.fillRect(QRect(left, y, width, HEIGHT), self._look.theme[token])
        painter.end()
