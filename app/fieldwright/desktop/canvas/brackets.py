"""Brackets beside the rows of lists that loops fill or read: one from a list's own row to the last row in it, inner ones nearer to the tree."""

from collections.abc import Iterable

from attrs import frozen
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from fieldwright.desktop.connections import LOOP, TARGET, Connections, Key
from fieldwright.desktop.field_view import FieldView

GAP, STEP, TICK = 9.0, 5.0, 4.0
"""How far the innermost is from the dots, each further one from the one in it, and how long the ends are."""
DEEPEST = 5
"""Further ones would be where the lines are."""


@frozen
class Bracket:
    """From which row to which, how many brackets are around it, and the list's field."""

    first: int
    last: int
    level: int
    key: Key


def loops_of(connections: Connections) -> frozenset[Key]:
    """The lists of both sides that loops fill or read."""
    found: set[Key] = set()
    for one in connections.loops:
        if one.kind != LOOP:
            continue
        found.update((alias, field.key) for alias, field in one.sources if field.shape.repeats)
        if one.field is not None:
            found.add((TARGET, one.field.key))
    return frozenset(found)


def brackets(view: FieldView, loops: Iterable[Key]) -> tuple[Bracket, ...]:
    """The brackets of a side whose lists are open, from the top."""
    tree = view.tree
    wanted = frozenset(loops)
    found: list[Bracket] = []
    for key in wanted:
        node = tree.nodes.get(key, -1)
        first = view.place(node)
        if first is None:
            continue
        last = _last(view, node)
        if last == node:
            continue
        level, up = 0, tree.parents[node]
        while up >= 0:
            level += tree.keys[up] in wanted
            up = tree.parents[up]
        found.append(Bracket(first, view.place(last) or first, level, key))
    return tuple(sorted(found, key=lambda one: (one.first, -one.last)))


def paint(painter: QPainter, one: Bracket, deepest: int, ends: tuple[float, float], edge: float, inward: int) -> None:
    """Draw a bracket between two heights. ``edge`` is where the dots are, ``inward`` 1 to the right of it and -1 to the left."""
    away = GAP + STEP * (min(deepest, DEEPEST) - min(one.level, DEEPEST))
    x, tick = edge + inward * away, -inward * TICK
    top, bottom = ends
    path = QPainterPath(QPointF(x + tick, top))
    path.lineTo(x + tick / 2, top)
    path.quadTo(x, top, x, top + 3)
    path.lineTo(x, bottom - 3)
    path.quadTo(x, bottom, x + tick / 2, bottom)
    path.lineTo(x + tick, bottom)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def box(one: Bracket, deepest: int, ends: tuple[float, float], edge: float, inward: int) -> QRectF:
    """Where a bracket is, with what is near enough to point at it."""
    x = edge + inward * (GAP + STEP * (min(deepest, DEEPEST) - min(one.level, DEEPEST)))
    return QRectF(x - 3, ends[0], 6, ends[1] - ends[0])


def _last(view: FieldView, node: int) -> int:
    """The last row in a row that is open; the row itself where it is closed."""
    tree = view.tree
    while True:
        below = tree.children[node]
        if not below or not view.is_open(node):
            return node
        node = below[-1]
