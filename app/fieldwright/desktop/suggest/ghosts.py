"""Suggested pairs in the pane of links: dashed and quiet, finer the less sure they are, with the confidence as a small text."""

import re
from collections.abc import Sequence
from operator import is_

from attrs import frozen
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from fieldwright.desktop.connections import VALUE, Connection, Connections
from fieldwright.desktop.curves import curve, curve_y, free_place, mixed
from fieldwright.desktop.field_delegate import row_height
from fieldwright.desktop.geometry import Geometry, Line, lines_between
from fieldwright.desktop.links import EDGE, LinksView
from fieldwright.desktop.map_view import MapView
from fieldwright.desktop.pills import Pills
from fieldwright.desktop.suggest.suggesting import Suggesting
from fieldwright.desktop.suggest.words import told
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.suggest.model import BANDS, Candidate
from fieldwright.schema.paths import value_path

DASHES = ((7.0, 3.0), (4.5, 3.5), (2.5, 3.5), (1.0, 4.0))
"""How the lines of each band are dashed."""
_PLACES = (0.74, 0.66, 0.82, 0.58, 0.5, 0.42, 0.34, 0.26)
_MANY = 60
"""More ghosts than this in sight, and only the one that is looked at says how sure it is."""
_NEAR = 5.0
_STUB = 24.0


@frozen(eq=False)
class Ghost:
    """A line in sight as it was last painted: from where to where, None for an end out of sight."""

    ends: tuple[float, float, float, float]
    line: Line
    whole: bool = True


class Ghosts(QObject):
    """Paints the suggestions between the trees, and lets a click look at one."""

    def __init__(self, suggesting: Suggesting, map_view: MapView, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._suggesting, self._map_view, self._look = suggesting, map_view, look
        self._pills = Pills(look)
        self._connections = Connections()
        self._shown: tuple[Candidate, ...] = ()
        self._sides: tuple[object, ...] = ()
        self._links: dict[tuple[str, str, str, str], Connection] = {}
        self._candidate_of: dict[int, Candidate] = {}
        self._geometry: Geometry | None = None
        self.drawn: tuple[Ghost, ...] = ()
        """What the last painting drew."""
        map_view.links.guest = self
        look.changed.connect(self._pills.clear)

    @property
    def _canvas(self) -> LinksView:
        return self._map_view.links

    def show(self, bench: Bench | None, candidates: Sequence[Candidate]) -> None:
        """Show these; lines that were there already are kept."""
        sides = () if bench is None else (bench.target, *(bench.sources or bench.partial))
        same = len(sides) == len(self._sides) and all(map(is_, sides, self._sides))
        if same and tuple(candidates) == self._shown:
            return
        known = self._links if same else {}
        found: list[tuple[Candidate, Connection]] = []
        for one in candidates:
            link = known.get(_ends(one)) or (_as_link(bench, one) if bench is not None else None)
            if link is not None:
                found.append((one, link))
        self._shown, self._sides = tuple(candidates), sides
        self._links = {_ends(one): link for one, link in found}
        self._candidate_of = {id(link): one for one, link in found}
        self._connections = Connections(tuple(link for _, link in found))
        self.moved()
        self._canvas.update()

    def candidates_of(self, ghost: Ghost) -> tuple[Candidate, ...]:
        """The suggestions that a line stands for: several where it ends in a closed row."""
        return tuple(self._candidate_of[id(link)] for link in ghost.line.links)

    # -- what the canvas asks

    def moved(self) -> None:
        """See `Guest`."""
        self._geometry = None
        self.drawn = ()

    def paint(self, painter: QPainter, shifts: Sequence[int], seen: Sequence[range]) -> None:
        """See `Guest`."""
        if not self._connections.links:
            return
        if self._geometry is None:
            views = (self._map_view.source.view, self._map_view.target.view)
            self._geometry = lines_between(*views, self._connections)
        self.drawn = tuple(self._in_sight(self._geometry, shifts, seen))
        current = self._suggesting.current
        painter.setBrush(Qt.BrushStyle.NoBrush)
        now = [one for one in self.drawn if current in self.candidates_of(one)]
        others = [one for one in self.drawn if one not in now]
        for one in others:
            self._paint_line(painter, one, strong=False)
        for one in now:
            self._paint_line(painter, one, strong=True)
        placed: list[QPointF] = []
        for one in (*now, *others) if len(others) <= _MANY else now:
            if one.whole and not one.line.folded:
                at = free_place(one.ends, placed, _PLACES)
                placed.append(at)
                self._pills.draw(painter, at, short(self.candidates_of(one)[0]), self._colour(strong=one in now))

    def press(self, at: QPointF) -> bool:
        """See `Guest`."""
        found = self.at(at)
        if found is not None:
            self._suggesting.look_at(self.candidates_of(found)[0])
        return found is not None

    def tip(self, at: QPointF) -> str:
        """See `Guest`."""
        found = self.at(at)
        return "" if found is None else "\n\n".join(told(one) for one in self.candidates_of(found)[:4])

    def at(self, at: QPointF) -> Ghost | None:
        """The line at a place."""
        for one in self.drawn:
            x0, y0, x1, y1 = one.ends
            if one.whole:
                if x0 <= at.x() <= x1 and abs(curve_y(at.x(), x0, y0, x1, y1) - at.y()) <= _NEAR:
                    return one
            elif abs(at.x() - x0) <= _STUB and abs(at.y() - y0) <= row_height() / 2:
                return one
        return None

    # -- painting

    def _in_sight(self, geometry: Geometry, shifts: Sequence[int], seen: Sequence[range]) -> Sequence[Ghost]:
        source, target = self._map_view.source.view, self._map_view.target.view
        left, right = EDGE, self._canvas.width() - EDGE
        made: list[Ghost] = []
        for line in geometry.touching(*seen):
            here = line.source is not None and line.source in seen[0]
            there = line.target is not None and line.target in seen[1]
            y0 = source.y_of(line.source) + shifts[0] if line.source is not None else 0.0
            y1 = target.y_of(line.target) + shifts[1] if line.target is not None else 0.0
            if here and there:
                made.append(Ghost((left, y0, right, y1), line))
            elif here:
                made.append(Ghost((left, y0, left + _STUB, _hook(y0, y1)), line, whole=False))
            elif there:
                made.append(Ghost((right, y1, right - _STUB, _hook(y1, y0)), line, whole=False))
        return made

    def _paint_line(self, painter: QPainter, one: Ghost, *, strong: bool) -> None:
        band = self.candidates_of(one)[0].band
        colour = self._colour(strong=strong)
        if one.line.folded and not strong:
            colour = mixed(colour, self._look.theme["canvas"])
        pen = QPen(colour, 2.0 if strong else 1.2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(list(DASHES[BANDS.index(band) if band in BANDS else -1]))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x0, y0, x1, y1 = one.ends
        if one.whole:
            painter.drawPath(curve(x0, y0, x1, y1))
        else:
            path = QPainterPath(QPointF(x0, y0))
            path.quadTo(QPointF((x0 + x1) / 2, y0), QPointF(x1, y1))
            painter.drawPath(path)

    def _colour(self, *, strong: bool) -> QColor:
        theme = self._look.theme
        return theme["link_strong"] if strong else theme["faint"]


def short(one: Candidate) -> str:
    """How sure a suggestion is, in the room of a pill: ``95 %``, or ``?`` for a guess."""
    found = re.search(r"\d+\s*%", one.band)
    return found[0] if found else "?"


def _hook(y: float, other: float) -> float:
    return y + (9 if other > y else -9)


def _ends(one: Candidate) -> tuple[str, str, str, str]:
    return one.alias, one.source, one.also, one.target


def _as_link(bench: Bench, one: Candidate) -> Connection | None:
    side = next((side for side in (bench.sources or bench.partial) if side.alias == one.alias), None)
    source = side.field(value_path(one.source)) if side is not None else None
    target = bench.target.field(value_path(one.target)) if bench.target is not None else None
    if source is None or target is None:
        return None
    second = side.field(value_path(one.also)) if side is not None and one.also else None
    sources = ((one.alias, source), *(((one.alias, second),) if second is not None else ()))
    return Connection(Rule(target.value_path), target, VALUE, sources)
