"""A scroll bar that shows where something is among all rows: marks in lanes, painted over the bar."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
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
        self._width = width
        self._key: tuple[float, ...] = ()
        self._held: Sequence[Mark] = ()
        self._picture = QPixmap()
        self.drawn = 0
        """Marks of the last painting, for those that share a place once."""
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self, *_: object) -> None:
        """Have the width that the marks need; with more contrast, a handle that they are seen on."""
        sheet = f"QScrollBar:vertical {{ width: {self._width}px; }}"
        if self._look.theme.strong:
            ground, edge = (self._look.theme.tokens[one] for one in ("hover", "text"))
            sheet += f" QScrollBar::handle:vertical {{ background: {ground}; border: 1px solid {edge}; }}"
        self.setStyleSheet(sheet)

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
        marks, rows = self._marks()
        ratio = self.devicePixelRatioF()
        key = id(marks), rows, self.width(), self.height(), id(self._look.theme), ratio
        if key != self._key:
            self._key, self._held = key, marks
            self._picture = self._drawn(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _drawn(self, ratio: float) -> QPixmap:
        """All marks, drawn once: scrolling paints the bar at every step."""
        found = self.places()
        self.drawn = len(found)
        made = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter, whole = QPainter(made), self.width()
        for (y, what, token), hidden in sorted(found.items(), key=lambda one: one[0][2] != self._first):
            begin, share = self._lanes.get(what, (2 / whole, 1 - 4 / whole))
            painter.setOpacity(0.45 if hidden else 1.0)
            painter.fillRect(QRect(round(begin * whole), y, round(share * whole), HEIGHT), self._look.theme[token])
        painter.end()
        return made
