"""The picture of systems and flows in the window: drawn from the same value as the page's, zoomed, moved, and walked through by the keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from fieldwright.desktop.canvas.said_lines import SaidLines
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.report.catalog.picture import STYLES, Box, Line, Picture
from fieldwright.report.catalog.picture_svg import CORNER, box_text, head_of, line_text
from fieldwright.report.diagrams.drawing import LINE, SIZE

LEAST, MOST = 0.08, 3.0
"""How small and how large the picture is drawn."""
NEAR = 6
"""Pixels from a line that still count as on it."""


class Canvas(QWidget):
    """The picture. ``box_chosen`` and ``line_chosen`` tell what was clicked or walked to, ``focus_asked`` of a system whose neighbours are asked for."""

    box_chosen = Signal(str)
    line_chosen = Signal(str, str)
    focus_asked = Signal(str)

    def __init__(self, look: Look, ensure: Callable[[QRectF], None]) -> None:
        super().__init__()
        self._look, self._ensure = look, ensure
        self.picture = Picture()
        self.scale = 1.0
        self.current = ""
        """The system that is chosen."""
        self.line: tuple[str, str] | None = None
        """The ends of the line that is chosen."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Picture of systems and what goes between them"))
        self.setAccessibleDescription(tr("Arrow keys walk from system to system, Enter shows its neighbours, + and - zoom, 0 fits. The table below has the same."))  # fmt: skip
        look.changed.connect(lambda _: self.update())
        self._said = SaidLines(self, self)

    # -- what screen readers say of it (`Said`)

    def said_count(self) -> int:
        """How many systems there are."""
        return len(self.picture.boxes)

    def said_of(self, at: int) -> str:
        """A system in words."""
        return box_text(self.picture.boxes[at])

    def said_place(self, at: int) -> QRect:
        """Where a system is drawn."""
        one = self.picture.boxes[at]
        return QRectF(one.x * self.scale, one.y * self.scale, one.width * self.scale, one.height * self.scale).toRect()

    def said_lit(self, at: int) -> bool:
        """Whether a system is chosen."""
        return self.picture.boxes[at].name == self.current

    def said_pressed(self, at: int) -> None:
        """Choose a system."""
        self.choose(self.picture.boxes[at].name)

    # -- what is shown

    def show_picture(self, picture: Picture) -> None:
        """Show a picture."""
        self.picture = picture
        names = {one.name for one in picture.boxes}
        if self.current not in names:
            self.current = next(iter(picture.marked & names), "")
        if self.line and self.line not in {(one.source, one.target) for one in picture.lines}:
            self.line = None
        self.zoom(self.scale)

    def zoom(self, scale: float) -> None:
        """Draw in another size."""
        self.scale = min(max(scale, LEAST), MOST)
        self.setFixedSize(QSize(max(1, round(self.picture.width * self.scale)), max(1, round(self.picture.height * self.scale))))  # fmt: skip
        self.update()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme["alternate"])
        painter.scale(self.scale, self.scale)
        seen = QRectF(event.rect()).adjusted(-8, -8, 8, 8)
        seen = QRectF(seen.x() / self.scale, seen.y() / self.scale, seen.width() / self.scale, seen.height() / self.scale)  # fmt: skip
        for one in self.picture.lines:
            self._draw_line(painter, one)
        for one in self.picture.lines:
            self._draw_label(painter, one)
        for one in self.picture.boxes:
            if seen.intersects(QRectF(one.x, one.y, one.width, one.height)):
                self._draw_box(painter, one)
        painter.end()

    def _draw_line(self, painter: QPainter, one: Line) -> None:
        if len(one.points) < 2:
            return
        theme = self._look.theme
        chosen = (one.source, one.target) == self.line or self.current in (one.source, one.target)
        faded = bool(self.current or self.line) and not chosen
        pale = theme["pressed" if theme.strong else "line_strong"]
        colour = theme["link_strong"] if chosen else pale if faded else theme["link"]
        pen = QPen(colour, 2.2 if chosen else 1.4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        dashes = STYLES[one.style][1]
        if dashes:
            pen.setDashPattern([each / pen.widthF() for each in dashes])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_path(one.points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in head_of(one.points)]))

    def _draw_label(self, painter: QPainter, one: Line) -> None:
        if not one.label_at:
            return
        theme = self._look.theme
        (x, y), (width, height) = one.label_at, one.label_size
        area = QRectF(x - width / 2, y - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme[f"{one.severity}_soft"] if one.severity else theme["chip_object"])
        painter.drawRoundedRect(area, 8, 8)
        painter.setPen(theme[one.severity] if one.severity else theme["chip_object_ink"])
        painter.setFont(_font(11, strong=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, one.label)

    def _draw_box(self, painter: QPainter, one: Box) -> None:
        theme = self._look.theme
        area = QRectF(one.x, one.y, one.width, one.height)
        here, marked = one.name == self.current, one.name in self.picture.marked
        pen = QPen(
            theme["accent_line"] if here or marked else theme["text" if theme.strong else "faint"], 2 if here else 1
        )
        if one.ending:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme["accent_soft"] if here or marked else theme["base"])
        painter.drawRoundedRect(area, 7, 7)
        if one.platform:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 4, 4)
        if here and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme["accent_line"], 1))
            painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), 9, 9)
        if self.scale < 0.28:
            return
        y = one.y + 7.0
        painter.setFont(_font(SIZE, strong=True))
        painter.setPen(theme["text"])
        for text in one.title:
            painter.drawText(QRectF(one.x + 4, y, one.width - 8, LINE), Qt.AlignmentFlag.AlignCenter, text)
            y += LINE
        painter.setFont(_font(SIZE, slanted=not one.owner))
        painter.setPen(theme["muted"] if one.owner else theme["warning"])
        painter.drawText(
            QRectF(one.x + 4, y, one.width - 8, LINE), Qt.AlignmentFlag.AlignCenter, one.owner or tr("no owner")
        )
        if one.severity:
            painter.setFont(_font(SIZE, strong=True))
            painter.setPen(theme[one.severity])
            painter.drawText(QRectF(one.x + one.width - 22, one.y + 2, 16, 16), Qt.AlignmentFlag.AlignCenter, "!!" if one.severity == "error" else "!")  # fmt: skip

    # -- choosing

    def box_at(self, at: QPointF) -> Box | None:
        """The system at a place of the picture."""
        return next((one for one in self.picture.boxes if one.x <= at.x() <= one.x + one.width and one.y <= at.y() <= one.y + one.height), None)  # fmt: skip

    def line_at(self, at: QPointF) -> Line | None:
        """The line at or near a place of the picture."""
        found, best = None, NEAR / self.scale
        for one in self.picture.lines:
            for (x1, y1), (x2, y2) in zip(one.points, one.points[1:], strict=False):
                apart = _apart(at, x1, y1, x2, y2)
                if apart < best:
                    found, best = one, apart
            if one.label_at and abs(at.x() - one.label_at[0]) <= one.label_size[0] / 2 and abs(at.y() - one.label_at[1]) <= one.label_size[1] / 2:  # fmt: skip
                return one
        return found

    def choose(self, name: str) -> None:
        """Choose a system, and bring it into sight."""
        self.current, self.line = name, None
        one = next((each for each in self.picture.boxes if each.name == name), None)
        if one is not None:
            self._ensure(QRectF(one.x * self.scale, one.y * self.scale, one.width * self.scale, one.height * self.scale))  # fmt: skip
            self.setAccessibleDescription(box_text(one))
        self.update()
        self.box_chosen.emit(name)

    def choose_line(self, source: str, target: str) -> None:
        """Choose a line."""
        self.current, self.line = "", (source, target)
        self.update()
        self.line_chosen.emit(source, target)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is clicked; nothing beside it. The picture is moved by `PictureView`."""
        at = event.position() / self.scale
        box, line = self.box_at(at), self.line_at(at)
        if event.button() == Qt.MouseButton.LeftButton and (box is not None or line is not None):
            self.setFocus()
            if box is not None:
                self.choose(box.name)
            elif line is not None:
                self.choose_line(line.source, line.target)
            event.accept()
            return
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the neighbours of a system."""
        box = self.box_at(event.position() / self.scale)
        if box is not None:
            self.focus_asked.emit(box.name)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        at = event.position() / self.scale
        box = self.box_at(at)
        line = None if box is not None else self.line_at(at)
        text = box_text(box) if box is not None else line_text(line) if line is not None else ""
        if self.toolTip() != text:
            from fieldwright.desktop.field_tree import plain_tip

            self.setToolTip(plain_tip(text) if text else "")
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from system to system."""
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        key = Qt.Key(event.key())
        if key in ways and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._walk(*ways[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.focus_asked.emit(self.current)
        elif key == Qt.Key.Key_Escape and (self.current or self.line):
            self.current, self.line = "", None
            self.update()
            self.box_chosen.emit("")
        else:
            event.ignore()

    def _walk(self, dx: int, dy: int) -> None:
        boxes = self.picture.boxes
        here = next((one for one in boxes if one.name == self.current), None)
        if here is None:
            if boxes:
                self.choose(min(boxes, key=lambda one: (one.y, one.x)).name)
            return
        best: tuple[float, str] | None = None
        for one in boxes:
            x, y = (one.x + one.width / 2) - (here.x + here.width / 2), (one.y + one.height / 2) - (here.y + here.height / 2)  # fmt: skip
            along, across = x * dx + y * dy, abs(x * dy) + abs(y * dx)
            if along > 4 and (best is None or along + 2.5 * across < best[0]):
                best = (along + 2.5 * across, one.name)
        if best is not None:
            self.choose(best[1])


class PictureView(QScrollArea):
    """The picture with its scroll bars: dragged to move it, Ctrl and the wheel, + and - zoom, 0 fits it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.canvas = Canvas(look, self._into_sight)
        self.setWidget(self.canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusProxy(self.canvas)
        self._from: QPoint | None = None
        self._fitted = True

    def show_picture(self, picture: Picture) -> None:
        """Show a picture, fitted."""
        self.canvas.show_picture(picture)
        self.fit()

    def fit(self) -> None:
        """Draw it as large as there is room, but no larger than it is, and so that names can be read."""
        room, picture = self.viewport().size(), self.canvas.picture
        if picture.width and picture.height:
            self.canvas.zoom(min(1.0, max(min(room.width() / picture.width, room.height() / picture.height), min(0.5, room.width() / picture.width))))  # fmt: skip
        self._fitted = True

    def zoom_by(self, much: float, at: QPointF | None = None) -> None:
        """Draw it larger or smaller, the place under the pointer, or the middle, staying where it is."""
        self._fitted = False
        spot = at or QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        before = self.canvas.scale
        x, y = (across.value() + spot.x()) / before, (down.value() + spot.y()) / before
        self.canvas.zoom(before * much)
        across.setValue(round(x * self.canvas.scale - spot.x()))
        down.setValue(round(y * self.canvas.scale - spot.y()))

    def _into_sight(self, area: QRectF) -> None:
        middle = area.center()
        self.ensureVisible(round(middle.x()), round(middle.y()), round(area.width() / 2) + 20, round(area.height() / 2) + 20)  # fmt: skip

    def resizeEvent(self, event) -> None:
        """Keep it fitted."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.2 if event.angleDelta().y() > 0 else 1 / 1.2, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by the keyboard; the arrow keys with Ctrl move the picture."""
        steps = {Qt.Key.Key_Left: (-60, 0), Qt.Key.Key_Right: (60, 0), Qt.Key.Key_Up: (0, -60), Qt.Key.Key_Down: (0, 60)}  # fmt: skip
        if event.text() in ("+", "="):
            self.zoom_by(1.25)
        elif event.text() == "-":
            self.zoom_by(0.8)
        elif event.text() == "0":
            self.fit()
        elif Qt.Key(event.key()) in steps:
            dx, dy = steps[Qt.Key(event.key())]
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + dx)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + dy)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the picture."""
        self._from = event.globalPosition().toPoint()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture."""
        if self._from is not None and event.buttons():
            here = event.globalPosition().toPoint()
            moved, self._from = here - self._from, here
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stays there."""
        self._from = None
        self.viewport().unsetCursor()
        super().mouseReleaseEvent(event)


def _font(size: int, *, strong: bool = False, slanted: bool = False) -> QFont:
    made = ui_font(weight=QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    made.setPixelSize(size)
    made.setItalic(slanted)
    return made


def _path(points: Sequence[tuple[int, int]]) -> QPainterPath:
    made = QPainterPath(QPointF(*points[0]))
    for at in range(1, len(points) - 1):
        here = QPointF(*points[at])
        before, after = QPointF(*points[at - 1]) - here, QPointF(*points[at + 1]) - here
        one, two = (here + way * min(CORNER, _length(way) / 2) / max(_length(way), 1) for way in (before, after))
        made.lineTo(one)
        made.quadTo(here, two)
    made.lineTo(QPointF(*points[-1]))
    return made


def _length(way: QPointF) -> float:
    return (way.x() ** 2 + way.y() ** 2) ** 0.5


def _apart(at: QPointF, x1: int, y1: int, x2: int, y2: int) -> float:
    dx, dy = x2 - x1, y2 - y1
    much = ((at.x() - x1) * dx + (at.y() - y1) * dy) / max(dx * dx + dy * dy, 1)
    much = min(max(much, 0.0), 1.0)
    return _length(QPointF(at.x() - x1 - much * dx, at.y() - y1 - much * dy))
