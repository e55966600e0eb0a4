"""A scroll bar that shows where changes are: what came at its right, what went at its left, what is other over its width."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from fieldwright.desktop.canvas.marked_bar import Mark
from fieldwright.desktop.canvas.marked_bar import MarkedBar as Bar
from fieldwright.desktop.compare.marks import ADDED, QUIET, REMOVED
from fieldwright.desktop.theme import Look

LANES = {ADDED: (0.5, 0.5), REMOVED: (0.0, 0.5)}


class MarkedBar(Bar):
    """``marks`` gives the marks and how many rows there are, when the bar is painted."""

    def __init__(
        self, look: Look, marks: Callable[[], tuple[Sequence[Mark], int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, marks, parent, lanes=LANES, first=QUIET[0])
