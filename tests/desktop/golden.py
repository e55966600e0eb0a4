"""What each view looks like, kept small: a coarse grid of how far each part is from the background.

``golden.json`` beside this file holds a grid for each view, theme and size. A view that looks otherwise fails its test until somebody has looked at it
(``python -m tests.screenshots OUT NAME``) and said that it is meant: ``python -m tests.screenshots --accept``.

A cell is about 40 points wide and high; a level is the square root of the mean distance from the theme's background, so that a word more or less
is seen, and how a word's edges are smoothed is not. Where days, paths or times stand, nothing is compared.
"""

import json
import platform
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, qGray
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QStatusBar,
    QTextEdit,
    QWidget,
)

import fieldwright
from tests.desktop.stage import Stage

FILE = Path(__file__).with_name("golden.json")
CELL = 40
"""Points."""
LEVELS = 15
TOLERATED = 2.0
"""Levels that a cell may differ by."""
CELLS = 2
"""Cells of a view that may differ by more: where a line of text ends elsewhere."""
GROWN = 0.06
"""By which part a dialog may be larger or smaller: its size is that of its texts."""
ANY = "."
"""A cell in which something stands that changes from day to day or from machine to machine."""
FOREIGN = frozenset({"about", "file-dialog", "paste-schema", "print"})
"""Views that show the versions of what is installed, the machine's folders, or its printers and the day on paper."""
RENEW = "look at the pictures (python -m tests.screenshots OUT NAME); if that is meant: python -m tests.screenshots --accept"
_CLOCK = re.compile(r"\b\d\d?:\d\d\b")
_BRIEF = 60
"""Characters of a text that is about a time where it tells one; a longer one may be a payload."""
_TIMES = re.compile(r"\b\d+([.,]\d+)?\s(ms|s|seconds?|minutes?)\b|\b\d\d:\d\d:\d\d\b")
_MOST = 400


@frozen
class Grid:
    """The levels of a picture; `None` where nothing is compared."""

    width: int
    height: int
    levels: tuple[tuple[float | None, ...], ...]

    def text(self) -> str:
        """As it is kept: the size, and the rows of levels as digits to the base of sixteen."""
        rows = ("".join(ANY if one is None else f"{round(one):x}" for one in row) for row in self.levels)
        return f"{self.width}x{self.height} {'/'.join(rows)}"

    @classmethod
    def of(cls, text: str) -> "Grid":
        """What `text` gave."""
        size, _, cells = text.partition(" ")
        width, _, height = size.partition("x")
        rows = tuple(tuple(None if one == ANY else float(int(one, 16)) for one in row) for row in cells.split("/"))
        return cls(int(width), int(height), rows)


def key(theme: str, size: str) -> str:
    """What grids are kept under."""
    return f"{theme}-{size}"


def kept() -> dict[str, dict[str, str]]:
    """The grids as they are kept: by theme and size, then by view."""
    return json.loads(FILE.read_text("utf-8")) if FILE.exists() else {}


def keep(grids: Mapping[str, Mapping[str, str]]) -> None:
    """Keep them."""
    FILE.write_text(json.dumps(grids, indent=0, sort_keys=True) + "\n", "utf-8")


def grid_of(image: QImage, view: QWidget, base: QColor, folder: Path, like: Grid | None = None) -> Grid:
    """A picture of a view as a grid: with as many cells as another where one is given, so that both can be compared."""
    columns = len(like.levels[0]) if like is not None else max(1, round(view.width() / CELL))
    rows = len(like.levels) if like is not None else max(1, round(view.height() / CELL))
    far = _distance(image, base)
    across, down = (np.linspace(0, n, parts + 1).round().astype(int) for n, parts in ((far.shape[1], columns), (far.shape[0], rows)))  # fmt: skip
    masked = list(changing(view, folder))

    def level(row: int, column: int) -> float | None:
        left, right = (at * view.width() / columns for at in (column, column + 1))
        top, bottom = (at * view.height() / rows for at in (row, row + 1))
        if any(one.intersects(QRect(QPoint(int(left), int(top)), QPoint(int(right), int(bottom)))) for one in masked):
            return None
        part = far[down[row] : down[row + 1], across[column] : across[column + 1]]
        return LEVELS * float(np.sqrt(part.mean() / 255)) if part.size else 0.0

    return Grid(view.width(), view.height(), tuple(tuple(level(row, column) for column in range(columns)) for row in range(rows)))  # fmt: skip


def compared(name: str, under: str, image: QImage, view: QWidget, stage: Stage, kept: Mapping[str, str]) -> str:
    """How a view that is shown differs from what is kept of it, in one line; "" where it does not."""
    if name in FOREIGN:
        return ""
    was = kept.get(name)
    like = Grid.of(was) if was is not None else None
    return differences(name, under, grid_of(image, view, stage.look.theme["base"], stage.folder, like), was)


def _distance(image: QImage, base: QColor) -> NDArray[np.float32]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]
    return np.abs(lines.astype(np.float32) - qGray(base.rgb()))


def differences(name: str, under: str, made: Grid, was: str | None) -> str:
    """How a view differs from what is kept, in one line; "" where it does not."""
    if was is None:
        return f"{name} ({under}): nothing is kept of it; {RENEW}"
    old = Grid.of(was)
    if abs(made.width - old.width) > GROWN * old.width or abs(made.height - old.height) > GROWN * old.height:
        return f"{name} ({under}): {made.width}x{made.height} points, was {old.width}x{old.height}; {RENEW}"
    found = [
        (column, row)
        for row, (news, olds) in enumerate(zip(made.levels, old.levels, strict=True))
        for column, (new, before) in enumerate(zip(news, olds, strict=True))
        if new is not None and before is not None and abs(new - before) > TOLERATED
    ]
    if len(found) <= CELLS:
        return ""
    columns, rows = ([place[way] for place in found] for way in (0, 1))
    wide, high = made.width / len(made.levels[0]), made.height / len(made.levels)
    where = f"x {min(columns) * wide:.0f} to {(max(columns) + 1) * wide:.0f}, y {min(rows) * high:.0f} to {(max(rows) + 1) * high:.0f} points"
    cells = ", ".join(f"{column + 1}/{row + 1}" for column, row in found[:12]) + (", …" if len(found) > 12 else "")
    return f"{name} ({under}): {len(found)} of {sum(map(len, made.levels))} cells differ, at {where} (column/row {cells}); {RENEW}"


# -- what changes


def changing(view: QWidget, folder: Path) -> Iterator[QRect]:
    """Where days, paths, times and versions stand, in the view's places."""
    words = _changing(folder)
    for bar in view.findChildren(QStatusBar):  # what was done last is said at its left for some seconds
        yield QRect(bar.mapTo(view, QPoint(60, 0)), QSize(bar.width() // 2, bar.height()))
    for one in (view, *view.findChildren(QWidget)):
        if one.isVisibleTo(view):
            for text, where in _texts(one):
                if (
                    _TIMES.search(text)
                    or (len(text) < _BRIEF and _CLOCK.search(text))
                    or any(word in text for word in words)
                ):
                    yield QRect(one.mapTo(view, where.topLeft()) if one is not view else where.topLeft(), where.size())


def _changing(folder: Path) -> tuple[str, ...]:
    today, locale = date.today(), QLocale()
    day = QDate(today.year, today.month, today.day)
    said = (locale.toString(day, QLocale.FormatType.ShortFormat), locale.toString(day, QLocale.FormatType.LongFormat))
    return (str(folder), folder.name, str(Path.home()), today.isoformat(), *said, platform.python_version(), fieldwright.__version__)  # fmt: skip


def _texts(one: QWidget) -> Iterator[tuple[str, QRect]]:
    if isinstance(one, QLabel | QAbstractButton | QLineEdit):
        yield one.text(), one.rect()
    elif isinstance(one, QComboBox):
        yield one.currentText(), one.rect()
    elif isinstance(one, QPlainTextEdit | QTextEdit):
        yield one.toPlainText()[:100_000], one.rect()
    elif isinstance(one, QAbstractItemView) and not isinstance(one, QHeaderView):
        model, seen = one.model(), one.viewport()
        for y in range(4, seen.height(), 12):
            row = one.indexAt(QPoint(12, y))
            columns = 1 if isinstance(one, QListView) else min(model.columnCount(row.parent()), _MOST)
            for column in range(columns) if row.isValid() else ():
                cell = row.siblingAtColumn(column)
                where = one.visualRect(cell)
                if where.isValid():
                    said = cell.data(Qt.ItemDataRole.AccessibleTextRole)
                    yield f"{cell.data() or ''} {said or ''}", QRect(seen.mapTo(one, where.topLeft()), where.size())
