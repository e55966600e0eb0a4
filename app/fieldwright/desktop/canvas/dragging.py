"""What a drag shows on a side's rows: which would take it, where the pointer is and what is above that, and why a row would refuse it."""

from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QWidget

from fieldwright.desktop.connections import Key
from fieldwright.desktop.field_delegate import row_height
from fieldwright.desktop.theme import Look, ui_font

if TYPE_CHECKING:
    from fieldwright.desktop.field_view import FieldView

OPEN_AFTER = 600
"""Milliseconds that a pointer rests on a closed row before it opens."""
SCROLL_EVERY = 30
"""Milliseconds between two steps of scrolling, while the pointer rests near an edge."""
SLICE = 0.0015
"""Seconds that rows in sight are asked for at a time: whether they would take what is dragged."""
PAUSE = 4
"""Milliseconds between two such slices."""
BAR = 3
"""How wide the bar is at the edge of a row that would take what is dragged."""
FADED = 0.55
"""How much is left of a value's row that would refuse it."""
BELOW = 40
"""How far the note is below the pointer: under the picture of what is dragged."""
NOTE = 340
"""How wide the note beside the pointer is at most."""


class Dragging(QObject):
    """A drag over the rows of one view. Each row is asked once, in sight and beside the moves; the row under the pointer first."""

    def __init__(self, view: "FieldView", look: Look) -> None:
        super().__init__(view)
        self._view, self._look = view, look
        self.keys: tuple[Key, ...] = ()
        """What is dragged; empty while nothing is."""
        self.copies = False
        self.hovered: Key | None = None
        """The row under the pointer."""
        self.above: frozenset[Key] = frozenset()
        """The rows that it is in."""
        self._verdicts: dict[Key, str] = {}
        self._at = QPoint()
        self._over = False
        self._note: PointerNote | None = None
        self._asking = self._timer(PAUSE, self._ask)
        self._opening = self._timer(OPEN_AFTER, self._open)
        self._opening.setSingleShot(True)
        self._scrolling = self._timer(SCROLL_EVERY, self._scroll)
        view.verticalScrollBar().valueChanged.connect(self._rows_differ)
        view.rows_changed.connect(self._rows_differ)

    def _timer(self, interval: int, done: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.timeout.connect(done)
        return timer

    # -- the course of a drag

    def begin(self, keys: tuple[Key, ...]) -> None:
        """Mark the rows that would take some fields."""
        if keys and keys != self.keys:
            self._verdicts.clear()
            self.keys = keys
            self._asking.start()

    def move(self, at: QPoint, index: QModelIndex, *, copies: bool) -> str:
        """The pointer is at a place, on a row or none; why that row would refuse a drop, empty where it takes it or is not asked yet."""
        self._at, self._over = at, True
        if copies != self.copies:
            self.copies = copies
            self._verdicts.clear()
            self._asking.start()
        self._hover(index)
        self._scroll_near_edges()
        return self._say()

    def _hover(self, index: QModelIndex) -> bool:
        """Have another row under the pointer; whether it is another."""
        tree = self._view.tree
        key = tree.keys[tree.node(index)] if index.isValid() else None
        if key == self.hovered:
            return False
        self.hovered, up = key, list[Key]()
        node = tree.parents[tree.node(index)] if key is not None else -1
        while node >= 0:
            up.append(tree.keys[node])
            node = tree.parents[node]
        self.above = frozenset(up)
        self._opening.stop()
        if key is not None:
            closed = tree.hasChildren(index) and not self._view.isExpanded(index)
            if closed or tree.node(index) in tree.more:
                self._opening.start()
            field = tree.field(index)
            if len(self.keys) == 1 and field is not None and field.shape.leaf:
                self.verdict(tree.node(index))  # one value on one value: at once, so that the pointer shows it
            elif key not in self._verdicts:
                self._asking.start()
        self._view.viewport().update()
        return True

    @property
    def _under(self) -> int:
        """The node of the row under the pointer, -1 for none."""
        return self._view.tree.nodes.get(self.hovered, -1) if self.hovered is not None else -1

    def leave(self) -> None:
        """The pointer is elsewhere; the drag goes on."""
        self._over, self.hovered, self.above = False, None, frozenset()
        self._opening.stop()
        self._scrolling.stop()
        self._hide()
        self._view.viewport().update()

    def end(self) -> None:
        """The drag is over."""
        if not self.keys and self.hovered is None:
            return
        self.keys, self.copies = (), False
        self._verdicts.clear()
        self._asking.stop()
        self.leave()

    # -- asking

    def verdict(self, node: int) -> str:
        """Why a row would refuse what is dragged; asked once."""
        tree = self._view.tree
        key = tree.keys[node]
        if key not in self._verdicts:
            field = tree.fields[node] if node not in tree.more else None
            self._verdicts[key] = self._view.takes_drops(self.keys, field, self.copies) if field is not None else ""
        return self._verdicts[key]

    def takes(self, node: int) -> bool | None:
        """Whether a row would take what is dragged; None where it is not known, or stands for others."""
        if node in self._view.tree.more:
            return None
        why = self._verdicts.get(self._view.tree.keys[node])
        return None if why is None else not why

    def _ask(self) -> None:
        """Ask the row under the pointer and those in sight, for a while."""
        view, ends = self._view, perf_counter() + SLICE
        tree, order = view.tree, view.order
        first = view.verticalScrollBar().value() // row_height()
        in_sight = order[max(0, first) : first + view.viewport().height() // row_height() + 2]
        under = self._under
        for node in ([under] if under >= 0 else []) + list(in_sight):
            if tree.keys[node] not in self._verdicts:
                self.verdict(node)
                if perf_counter() > ends:
                    break
        else:
            self._asking.stop()
        if self._over:
            self._say()
        view.viewport().update()

    def _rows_differ(self, *_: object) -> None:
        if self.keys:
            self._asking.start()

    # -- beside the pointer

    def _say(self) -> str:
        why = self._verdicts.get(self.hovered, "") if self.hovered is not None else ""
        self._view.refused.emit(why)
        if not why:
            self._hide()
            return why
        window = self._view.window()
        if self._note is None or self._note.parent() is not window:
            self._note = PointerNote(window, self._look)
        self._note.say(why, self._view.viewport().mapTo(window, self._at))
        return why

    @property
    def note(self) -> str:
        """What stands beside the pointer."""
        return self._note.text() if self._note is not None and not self._note.isHidden() else ""

    def _hide(self) -> None:
        if self._note is not None:
            self._note.hide()

    # -- while the pointer rests

    def _open(self) -> None:
        tree = self._view.tree
        node = self._under
        if node < 0 or not self._over:
            return
        index = tree.index_of_node(node)
        if not self._view.unfold(index, select=False):
            self._view.expand(index)
        self._follow()

    def _scroll_near_edges(self) -> None:
        if self._speed():
            if not self._scrolling.isActive():
                self._scrolling.start()
        else:
            self._scrolling.stop()

    def _speed(self) -> int:
        """How far a step scrolls: the further, the nearer the edge."""
        zone, y, height = row_height(), self._at.y(), self._view.viewport().height()
        into = zone - y if y < zone else zone - (height - y) if y > height - zone else 0
        step = max(2, min(into, zone) * 2 // 3) if into > 0 else 0
        return -step if y < zone else step

    def _scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._speed())
        if bar.value() == before:
            self._scrolling.stop()
        else:
            self._follow()

    def _follow(self) -> None:
        """What is under a resting pointer is another row now."""
        if self._hover(self._view.indexAt(self._at)):
            self._say()

    # -- painting

    def paint_behind(self, painter: QPainter, row: QRect, node: int) -> None:
        """Paint what is behind a row."""
        theme, key = self._look.theme, self._view.tree.keys[node]
        takes = self.takes(node)
        if key == self.hovered:
            painter.fillRect(row, theme["selected"])
        elif key in self.above:
            painter.fillRect(row, theme["hover"])
        if takes:
            painter.fillRect(QRect(row.left(), row.top() + 1, BAR, row.height() - 2), theme["accent_line"])

    def opacity(self, node: int) -> float:
        """How strongly a row is painted: values that would refuse what is dragged stand back, groups are ways to what is in them."""
        tree = self._view.tree
        refuses = self.takes(node) is False and tree.keys[node] != self.hovered
        return FADED if refuses and tree.fields[node].shape.leaf else 1.0

    def paint_over(self, painter: QPainter) -> None:
        """Frame the row under the pointer, and lead to it from each row above it."""
        view, height = self._view, row_height()
        tree = view.tree
        node = self._under
        place = view.place(node)
        if place is None:
            return
        refused = self.takes(node) is False
        colour: QColor = self._look.theme["error" if refused else "accent_line"]
        middle = view.y_of(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.5))
        here, up = node, tree.parents[node]
        y = middle
        while up >= 0 and (at := view.place(up)) is not None:
            x, end = (
                view.left_of(up) - 8.5,
                view.left_of(here) - (16 if tree.hasChildren(tree.index_of_node(here)) else 4),
            )
            painter.drawPolyline(QPolygonF([QPointF(x, view.y_of(at) + 7), QPointF(x, y), QPointF(end, y)]))
            here, y, up = up, view.y_of(at), tree.parents[up]
        pen = QPen(colour, 2, Qt.PenStyle.DashLine if refused else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawRect(QRectF(1, middle - height / 2 + 1, view.viewport().width() - 2, height - 2))


class PointerNote(QLabel):
    """A few words beside the pointer, in a window; the pointer goes through them."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._window, self._look = parent, look
        self.setObjectName("pointer-note")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(ui_font())
        self.hide()

    def say(self, text: str, at: QPoint) -> None:
        """Say something beside a place of the window, wholly inside it."""
        if text != self.text() or self.isHidden():
            theme = self._look.theme
            self.setStyleSheet(
                f"background: {theme['base'].name()}; color: {theme['text'].name()};"
                f"border: 1px solid {theme['line_strong'].name()}; border-left: {BAR}px solid {theme['error'].name()};"
                "padding: 4px 8px;"
            )
            self.setText(text)
            self.setWordWrap(False)
            wide = self.sizeHint()
            self.setWordWrap(wide.width() > NOTE)
            self.resize(NOTE, self.heightForWidth(NOTE)) if wide.width() > NOTE else self.resize(wide)
        around = self._window.rect()
        x = min(at.x() + 16, around.width() - self.width() - 4)
        y = at.y() + BELOW
        if y + self.height() > around.height() - 4:
            y = at.y() - self.height() - 12
        self.move(max(4, x), max(4, y))
        self.raise_()
        self.show()
