"""The pane between the trees: a curve from every source field that a rule reads to the target field that it fills."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fieldwright.desktop.canvas.brackets import Bracket, box, brackets, loops_of, paint
from fieldwright.desktop.canvas.said_lines import SaidLines
from fieldwright.desktop.canvas.twin import row_of
from fieldwright.desktop.connections import KIND_NAMES, LOOP, TARGET, Connection, Connections, Key
from fieldwright.desktop.curves import curve, curve_y, free_place, mixed
from fieldwright.desktop.field_delegate import row_height
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.geometry import Geometry, Line, LinesInSight, lines_between, says
from fieldwright.desktop.language import tr
from fieldwright.desktop.pills import Pills, has_pill, pill_text
from fieldwright.desktop.theme import Look
from fieldwright.mapping.findings import ERROR

EDGE = 7.0
"""How far the dots are from the edges."""
_STUB = 28.0
_NEAR = 5.0
_CROWD = 160
_DASHES = (5.0, 3.0)
"""How the lines of loops are dashed, so that they are told without colour."""
_AA = QPainter.RenderHint.Antialiasing
_NO_BRUSH = Qt.BrushStyle.NoBrush


class Guest(Protocol):
    """What else is painted between the trees, and takes the mouse where no link is."""

    def moved(self) -> None:
        """Rows or links are others."""
        ...

    def paint(self, painter: QPainter, shifts: Sequence[int], seen: Sequence[range]) -> None:
        """Draw what joins the rows in sight; ``shifts`` is how far each tree's rows are below the canvas's own top."""
        ...

    def press(self, at: QPointF) -> bool:
        """Take a click; False where nothing is."""
        ...

    def tip(self, at: QPointF) -> str:
        """What is there, in words; empty for nothing."""
        ...


class LinksView(QWidget):
    """Paints the links whose rows are in sight, and the dots of all rows in sight."""

    chosen = Signal(str)
    """The target of the rule whose link was clicked."""

    def __init__(self, source: FieldView, target: FieldView, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = (source, target)
        self._look = look
        self._connections = Connections()
        self._geometry: Geometry | None = None
        self._in_sight = LinesInSight(source, target)
        self._lit: tuple[Connection, ...] = ()
        self._chain: frozenset[int] = frozenset()
        self._chain_keys: frozenset[Key] = frozenset()
        self._hovered: Connection | None = None
        self._drawn: list[tuple[float, float, float, float, Line]] = []
        self._stubs: list[tuple[float, float, Line]] = []
        self._pills = Pills(look)
        self._loops: frozenset[Key] = frozenset()
        self._brackets: tuple[tuple[Bracket, ...], ...] | None = None
        self._boxes: list[tuple[QRectF, Key]] = []
        self.guest: Guest | None = None
        self.setAccessibleName(tr("Links"))
        self.setMouseTracking(True)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        for view in self._views:
            view.rows_changed.connect(self._moved)
            view.verticalScrollBar().valueChanged.connect(self._scrolled)
            view.tree.states_changed.connect(self.update)
        look.changed.connect(self._restyle)
        self._said = SaidLines(self, self)

    # -- what is shown

    def set_connections(self, connections: Connections) -> None:
        """Show other links."""
        before, self._connections = self._connections, connections
        self._hovered = None
        if connections is before:
            self.update()
            return
        if connections.loops is not before.loops:
            self._loops, self._brackets = loops_of(connections), None
        self._geometry = None
        self._in_sight.show(connections)
        self._describe()
        self._highlight()
        self._drawn, self._stubs = [], []
        if self.guest is not None:
            self.guest.moved()
        self.update()

    def set_highlight(self, keys: frozenset[Key]) -> None:
        """Highlight every link of the rules that read or fill one of these fields."""
        self._chain_keys = keys
        self._highlight()
        self.update()

    @property
    def lit(self) -> tuple[Connection, ...]:
        """The highlighted links."""
        return self._lit

    @property
    def drawn(self) -> tuple[Line, ...]:
        """The lines that the last painting drew from row to row."""
        return tuple(line for *_, line in self._drawn)

    @property
    def stubs(self) -> tuple[Line, ...]:
        """The lines of which the last painting drew only an end, the other being out of sight."""
        return tuple(line for *_, line in self._stubs)

    def _describe(self) -> None:
        """Say what is drawn, for those who do not see it, and where it can be read."""
        said = ", ".join(
            tr("{count} of kind {kind}", count=count, kind=KIND_NAMES[kind])
            for kind, count in self._connections.counts.items()
            if count
        )
        text = tr(
            "Rules drawn as lines: {kinds}. Ctrl+Shift+K shows them as a table",
            kinds=said or tr("none", "of the rules"),
        )
        self.setAccessibleDescription(text)

    def _highlight(self) -> None:
        self._lit = self._connections.with_any(self._chain_keys)
        self._chain = frozenset(map(id, self._lit))

    def _moved(self, *_: object) -> None:
        self._geometry = self._brackets = None
        self._in_sight.moved()
        self._drawn, self._stubs = [], []
        if self.guest is not None:
            self.guest.moved()
        self.update()

    def _scrolled(self, *_: object) -> None:
        self.update()

    def _restyle(self, *_: object) -> None:
        self._pills.clear()
        self.update()

    @property
    def geometry_of_lines(self) -> Geometry:
        """The rows that all lines join. Those in sight are found without (`LinesInSight`)."""
        if self._geometry is None:
            self._geometry = lines_between(*self._views, self._connections)
        return self._geometry

    @property
    def brackets(self) -> tuple[tuple[Bracket, ...], ...]:
        """The brackets of both sides, found when rows or links are others."""
        if self._brackets is None:
            self._brackets = tuple(brackets(view, self._loops) for view in self._views)
        return self._brackets

    # -- what screen readers say of it (`Said`)

    def said_count(self) -> int:
        """How many rules there are."""
        return len(self._connections.links)

    def said_of(self, at: int) -> str:
        """A rule in words, as its row in the table says it."""
        return row_of(self._connections.links[at], self._views[1].tree.marks).spoken

    def said_place(self, at: int) -> QRect:
        """Where a rule's line was drawn last, from row to row."""
        link = self._connections.links[at]
        for x0, y0, x1, y1, line in self._drawn:
            if any(one is link for one in line.links):
                top, bottom = sorted((y0, y1))
                return QRect(round(x0), round(top) - 4, round(x1 - x0), round(bottom - top) + 8)
        return QRect()

    def said_lit(self, at: int) -> bool:
        """Whether a rule is highlighted."""
        return id(self._connections.links[at]) in self._chain

    def said_pressed(self, at: int) -> None:
        """Go to what a rule fills."""
        self.chosen.emit(self._connections.links[at].target)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the lines in sight, their pills, and the dots."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme["canvas"])
        source, target = self._views
        tops = [view.viewport().mapTo(self.window(), QPoint()).y() for view in self._views]
        own = self.mapTo(self.window(), QPoint()).y()
        shifts = [top - own for top in tops]
        seen = [_rows_in_sight(view, shift, self.height()) for view, shift in zip(self._views, shifts, strict=True)]
        painter.setRenderHint(_AA)
        self._sort_lines(shifts, seen)
        self._paint_brackets(painter, shifts, seen)
        self._paint_lines(painter)
        if self.guest is not None:
            self.guest.paint(painter, shifts, seen)
        for view, shift, rows, x in (
            (source, shifts[0], seen[0], EDGE),
            (target, shifts[1], seen[1], self.width() - EDGE),
        ):
            self._paint_dots(painter, view, shift, rows, x)
        painter.end()

    def _sort_lines(self, shifts: Sequence[int], seen: Sequence[range]) -> None:
        """Which lines are drawn from row to row, and of which only an end."""
        left, right = EDGE, self.width() - EDGE
        source, target = self._views
        self._drawn, self._stubs = [], []
        for line in self._in_sight.touching(seen[0], seen[1]):
            here = line.source is not None and line.source in seen[0]
            there = line.target is not None and line.target in seen[1]
            y0 = source.y_of(line.source) + shifts[0] if line.source is not None else 0.0
            y1 = target.y_of(line.target) + shifts[1] if line.target is not None else 0.0
            if here and there:
                self._drawn.append((left, y0, right, y1, line))
            elif here:
                self._stubs.append((left, y0, line))
            elif there:
                self._stubs.append((right, y1, line))

    def _paint_brackets(self, painter: QPainter, shifts: Sequence[int], seen: Sequence[range]) -> None:
        """Beside the rows of lists that loops fill or read; what is out of sight of one is cut off."""
        self._boxes = []
        theme, lit = self._look.theme, self._lit_keys()
        for at, view in enumerate(self._views):
            here, rows = self.brackets[at], seen[at]
            edge, inward = (EDGE, 1) if at == 0 else (self.width() - EDGE, -1)
            deepest = max((one.level for one in here), default=0)
            for one in here:
                if one.last < rows.start or one.first >= rows.stop:
                    continue
                ends = view.y_of(one.first) + shifts[at], view.y_of(one.last) + shifts[at]
                strong = one.key in lit
                painter.setPen(
                    QPen(theme["link_expression_strong" if strong else "link_expression"], 1.8 if strong else 1.2)
                )
                paint(painter, one, deepest, ends, edge, inward)
                self._boxes.append((box(one, deepest, ends, edge, inward), one.key))

    def _paint_lines(self, painter: QPainter) -> None:
        crowded = len(self._drawn) > _CROWD
        painter.setBrush(_NO_BRUSH)
        quiet: list[tuple[float, float, float, float, Line]] = []
        loud: list[tuple[float, float, float, float, Line]] = []
        for one in self._drawn:
            (loud if self._is_loud(one[4]) else quiet).append(one)
        self._paint_stubs(painter)
        for group, width in ((quiet, 1.0 if crowded else 1.5), (loud, 2.2)):
            for x0, y0, x1, y1, line in group:
                pen = QPen(self._colour(line, strong=group is loud), width)
                if line.link.kind == LOOP and not line.folded:
                    pen.setDashPattern(_DASHES)
                painter.setPen(pen)
                painter.drawPath(curve(x0, y0, x1, y1))
        placed: list[QPointF] = []
        for group in (loud, quiet):
            for x0, y0, x1, y1, line in group:
                if line.folded or not has_pill(line.link):
                    continue
                at = free_place((x0, y0, x1, y1), placed)
                placed.append(at)
                self._pills.draw(painter, at, pill_text(line.link), self._colour(line, strong=group is loud))

    def _paint_stubs(self, painter: QPainter) -> None:
        """A short hook towards the other end; beside a target that reads nothing, its pill."""
        done: set[tuple[float, float, int, str, bool]] = set()
        source, target = self._views
        first = [max(0, view.verticalScrollBar().value()) / row_height() for view in (source, target)]
        for x, y, line in self._stubs:
            strong = self._is_loud(line)
            colour = self._colour(line, strong=strong)
            side = -1 if x > self.width() / 2 else 1
            if line.alone:
                self._paint_alone(painter, x, y, line, colour)
                continue
            other, top = (line.source, first[0]) if side < 0 else (line.target, first[1])
            way = 0 if other is None else -1 if other < top else 1
            mark = (x, y, way, colour.name(), strong)
            if mark in done:
                continue
            done.add(mark)
            painter.setPen(QPen(colour, 2.2 if strong else 1.5))
            path = QPainterPath(QPointF(x, y))
            if way:
                path.cubicTo(x + side * 14, y, x + side * 23, y + way * 2, x + side * _STUB, y + way * 11)
            else:
                path.lineTo(x + side * _STUB * 0.6, y)
            painter.drawPath(path)

    def _paint_alone(self, painter: QPainter, x: float, y: float, line: Line, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(QPointF(x, y), QPointF(x - 16, y))
        room = self.width() - 2 * EDGE - 26
        self._pills.draw(painter, QPointF(x - 15, y), pill_text(line.link) or "fx", colour, right=True, room=room)

    def _paint_dots(self, painter: QPainter, view: FieldView, shift: int, rows: range, x: float) -> None:
        theme, order, keys = self._look.theme, view.order, view.tree.keys
        kinds, above = self._connections.kinds, self._connections.above
        full, empty, canvas = theme["port"], theme["port_empty"], theme["canvas"]
        lit = self._lit_keys()
        for row in rows:
            node = order[row]
            if node in view.tree.more:
                continue
            key = keys[node]
            y = view.y_of(row) + shift
            used = kinds.get(key, "")
            if used and used != "not mapped":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(full)
                painter.drawEllipse(QPointF(x, y), 4.4 if key in lit else 3.8, 4.4 if key in lit else 3.8)
                continue
            inside = key in above and not view.is_open(node)
            painter.setPen(QPen(full if inside else empty, 1.3 if inside else 1.0))
            painter.setBrush(canvas)
            painter.drawEllipse(QPointF(x, y), 2.9, 2.9)
            if used:
                painter.drawLine(QPointF(x - 1.8, y), QPointF(x + 1.8, y))

    def _bracket_says(self, at: QPointF) -> str:
        """What the bracket at a place is about."""
        key = next((key for rect, key in reversed(self._boxes) if rect.contains(at)), None)
        links = self._connections.with_any((key,)) if key is not None else ()
        links = [one for one in links if one.kind == LOOP]
        return "\n".join(
            tr(
                "{target} repeats over {paths}",
                target=one.target,
                paths=", ".join(field.path for _, field in one.sources),
            )
            for one in links
        )

    def _lit_keys(self) -> frozenset[Key]:
        return frozenset(
            key
            for one in self.lit
            for key in (
                *((alias, field.key) for alias, field in one.sources),
                (TARGET, one.field.key if one.field else ""),
            )
        )

    def _is_loud(self, line: Line) -> bool:
        chain, hovered = self._chain, self._hovered
        return any(id(one) in chain or one is hovered for one in line.links)

    def _colour(self, line: Line, *, strong: bool) -> QColor:
        theme = self._look.theme
        field = line.link.field
        severity = self._views[1].tree.marks.here.get((TARGET, field.key)) if field is not None else None
        plain = line.link.kind in ("value", "constant")
        token = "link" if plain else "link_expression"
        if severity:
            token = severity if strong or severity == ERROR else "link_warning"
        elif strong:
            token = f"{token}_strong"
        return mixed(theme[token], theme["canvas"]) if line.folded and not strong else theme[token]

    # -- the mouse

    def link_at(self, at: QPointF) -> Line | None:
        """The line at a place, the nearest where there are several."""
        best: tuple[float, Line] | None = None
        for x0, y0, x1, y1, line in self._drawn:
            if not x0 <= at.x() <= x1 or not min(y0, y1) - _NEAR <= at.y() <= max(y0, y1) + _NEAR:
                continue
            away = abs(curve_y(at.x(), x0, y0, x1, y1) - at.y())
            if away <= _NEAR and (best is None or away < best[0]):
                best = (away, line)
        for x, y, line in self._stubs:
            if (
                abs(at.y() - y) <= row_height() / 2
                and abs(at.x() - x) <= _STUB + (30 if line.alone else 0)
                and best is None
            ):
                best = (_NEAR, line)
        return best[1] if best else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the link under the mouse."""
        line = self.link_at(event.position())
        link = line.link if line is not None else None
        if link is not self._hovered:
            self._hovered = link
            self.setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Light none."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the link under the mouse."""
        line = self.link_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if line is not None:
            self.chosen.emit(line.link.target)
        elif self.guest is not None and event.button() == Qt.MouseButton.LeftButton:
            self.guest.press(event.position())
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll both trees."""
        for view in self._views:
            bar = view.verticalScrollBar()
            step = event.pixelDelta().y() or round(event.angleDelta().y() / 120 * 3 * row_height())
            bar.setValue(bar.value() - step)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Say what the link under the mouse is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self.link_at(QPointF(event.pos()))
            text = "" if line is None else "\n".join(says(one) for one in line.links[:8])
            more = (
                "" if line is None or len(line.links) <= 8 else "\n" + tr("and {count} more", count=len(line.links) - 8)
            )
            if line is None:
                text = self._bracket_says(QPointF(event.pos()))
            if line is None and not text and self.guest is not None:
                text = self.guest.tip(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(text + more), self)
            return True
        return super().event(event)


def _rows_in_sight(view: FieldView, shift: int, height: int) -> range:
    """The rows that are in sight beside the canvas."""
    top = view.verticalScrollBar().value()
    below = min(view.viewport().height(), height - shift)
    first, last = top // row_height(), (top + max(0, below - 1)) // row_height()
    return range(max(0, first), min(last + 1, len(view.order)))
