"""The curves between the trees, and where words on them have room."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath

from fieldwright.desktop.pills import HEIGHT

PLACES = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
"""Where on a curve a pill may be, the best first."""


def mixed(one: QColor, other: QColor) -> QColor:
    """Halfway between two colours; opaque, because painting see-through lines is slow."""
    return QColor((one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2)


def curve(x0: float, y0: float, x1: float, y1: float) -> QPainterPath:
    """The curve of a link."""
    middle = (x0 + x1) / 2
    path = QPainterPath(QPointF(x0, y0))
    path.cubicTo(middle, y0, middle, y1, x1, y1)
    return path


def point(line: tuple[float, float, float, float], t: float) -> QPointF:
    """Where a curve is at ``t`` from 0 to 1."""
    x0, y0, x1, y1 = line
    return QPointF(x0 + (x1 - x0) * (1.5 * t - 1.5 * t * t + t * t * t), y0 + (y1 - y0) * t * t * (3 - 2 * t))


def free_place(
    line: tuple[float, float, float, float], placed: Sequence[QPointF], places: Sequence[float] = PLACES
) -> QPointF:
    """Where on a curve a pill covers no other: at the first of some places that is free, else at the very first."""
    for t in places:
        at = point(line, t)
        if all(abs(at.y() - one.y()) >= HEIGHT or abs(at.x() - one.x()) >= 30 for one in placed):
            return at
    return point(line, places[0])


def curve_y(x: float, x0: float, y0: float, x1: float, y1: float) -> float:
    """How high the curve is at ``x``."""
    wanted = (x - x0) / (x1 - x0) if x1 > x0 else 0.0
    low, high = 0.0, 1.0
    for _ in range(20):
        t = (low + high) / 2
        if point((0.0, 0.0, 1.0, 0.0), t).x() < wanted:
            low = t
        else:
            high = t
    return point((x0, y0, x1, y1), (low + high) / 2).y()
