"""How many of the fields in a group have a rule: counted while nothing else is done, so that painting never waits for a schema to be expanded."""

from collections import deque

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from fieldwright.desktop.connections import Connections, Key
from fieldwright.desktop.language import number, tr
from fieldwright.schema.model import Field

MOST = 500
"""Values that are counted in one group; more are said to be more."""
_LOOKED_AT = 2_000
_SLICE = 4
"""Milliseconds that counting takes at a time."""


class Counts:
    """What groups of a side say. ``widget`` is painted again when more was counted."""

    def __init__(self, widget: QWidget | None) -> None:
        self._widget = widget
        self._totals: dict[Key, tuple[Field, int]] = {}
        self._waiting: deque[tuple[Key, Field]] = deque()
        self._queued: set[Key] = set()
        self._timer = QTimer(widget)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._count)

    def text(self, key: Key, field: Field, connections: Connections) -> str:
        """``3 of 12`` for a group, ``500+`` for many; empty while it is not counted, and for groups without values."""
        held = self._totals.get(key)
        if held is None or held[0] is not field:
            if key not in self._queued:
                self._queued.add(key)
                self._waiting.append((key, field))
                self._timer.start()
            return ""
        total = held[1]
        if not total:
            return ""
        said = number(min(total, MOST)) + ("+" if total > MOST else "")
        return tr("{mapped} of {total}", mapped=self.mapped(key, connections), total=said)

    def mapped(self, key: Key, connections: Connections) -> int:
        """How many values in a group have rules."""
        return connections.mapped.get(key, 0)

    def _count(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and clock.elapsed() < _SLICE:
            key, field = self._waiting.popleft()
            self._queued.discard(key)
            self._totals[key] = (field, total(field))
        if not self._waiting:
            self._timer.stop()
        view = self._widget
        if isinstance(view, QAbstractScrollArea):
            view.viewport().update()


def total(field: Field) -> int:
    """How many values are in a group, `MOST` + 1 for more; what recurs is not entered. No fields are made for it."""
    found = looked = 0
    stack = [(field.shape, frozenset(one.shape.definition for one in field.upwards()))]
    while stack:
        shape, above = stack.pop()
        for one in shape.expand():
            looked += 1
            if one.alternative:
                stack.append((one, above | {one.definition}))
            elif one.leaf:
                found += 1
            elif one.definition is None or one.definition not in above:
                stack.append((one, above | {one.definition}))
            if found > MOST or looked > _LOOKED_AT:
                return MOST + 1
    return found
