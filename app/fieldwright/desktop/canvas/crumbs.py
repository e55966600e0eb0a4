"""The way from a side's root to the selected field, each step to be gone to by mouse or keys."""

from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fieldwright.desktop.canvas.said_lines import SaidLines
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look, ui_font

HEIGHT = 18
_BETWEEN, _PAD = " › ", 6


@frozen(eq=False)
class Crumb:
    """A step: its name, and whether it lies at or above what the side is focused on."""

    name: str
    above: bool = False


class Crumbs(QWidget):
    """Paints the steps, the first ones as ``…`` where there is no room. Left and Right go from step to step, Enter goes there."""

    asked = Signal(int)
    """The number of a step."""

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._look = name, look
        self.crumbs: tuple[Crumb, ...] = ()
        self.focused = False
        self._at = 0
        self._font = ui_font(8.6)
        self._metrics = QFontMetrics(self._font)
        self._rects: dict[int, QRect] = {}
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        self.show_crumbs((), focused=False)
        self._said = SaidLines(self, self)

    def _restyle(self, *_: object) -> None:
        self.update()

    def show_crumbs(self, crumbs: Sequence[Crumb], *, focused: bool) -> None:
        """Show another way; ``focused`` says that only a part of the side is shown."""
        self.crumbs, self.focused = tuple(crumbs), focused
        self._at = max(0, len(self.crumbs) - 1)
        self._says()
        self.update()

    @property
    def text(self) -> str:
        """The whole way."""
        return _BETWEEN.join(one.name for one in self.crumbs)

    def _says(self) -> None:
        self.setAccessibleName(tr("{side} path", side=self._name))
        if not self.crumbs:
            self.setAccessibleDescription(tr("nothing is selected"))
            return
        said = tr("{way}, at {step}", way=self.text, step=self.crumbs[self._at].name)
        self.setAccessibleDescription(tr("focused, {way}", way=said) if self.focused else said)

    # -- what screen readers say of it (`Said`)

    def said_count(self) -> int:
        """How many steps there are."""
        return len(self.crumbs)

    def said_of(self, at: int) -> str:
        """A step's name."""
        return self.crumbs[at].name

    def said_place(self, at: int) -> QRect:
        """Where a step was drawn."""
        return self._rects.get(at, QRect())

    def said_lit(self, at: int) -> bool:
        """Whether the keys are at a step."""
        return at == self._at

    def said_pressed(self, at: int) -> None:
        """Go to a step."""
        self.asked.emit(at)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(100, HEIGHT)

    def _lay(self) -> list[tuple[int, str, QRect]]:
        """The steps that there is room for, the last ones first: (number, text, where)."""
        room = self.width() - 2 * _PAD
        gap = self._metrics.horizontalAdvance(_BETWEEN)
        dots = self._metrics.horizontalAdvance("…")
        first, used = len(self.crumbs), 0
        while first > 0:
            width = self._metrics.horizontalAdvance(self.crumbs[first - 1].name) + (gap if used else 0)
            if used and used + width + (dots + gap if first > 1 else 0) > room:
                break
            used += width
            first -= 1
        laid: list[tuple[int, str, QRect]] = []
        left = _PAD
        steps = [(first - 1, "…")] if first > 0 else []
        steps += [(at, self.crumbs[at].name) for at in range(first, len(self.crumbs))]
        for at, name in steps:
            shown = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(20, room - left))
            width = self._metrics.horizontalAdvance(shown)
            laid.append((at, shown, QRect(left, 0, width, HEIGHT)))
            left += width + gap
        return laid

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the steps."""
        painter, theme = QPainter(self), self._look.theme
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are given from the left
        if self.focused:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme["accent_soft"])
            painter.drawRoundedRect(self.rect(), 4, 4)
        painter.setFont(self._font)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._rects = {}
        laid = self._lay()
        for place, (at, shown, rect) in enumerate(laid):
            self._rects[at] = rect
            last = at == len(self.crumbs) - 1
            strong = last or at == self._hovered or (self.hasFocus() and at == self._at)
            painter.setPen(theme["text" if strong else "muted"])
            painter.drawText(rect.adjusted(0, 0, 2, 0), middle, shown)
            if at == self._hovered and not last:
                painter.drawLine(rect.left(), rect.bottom() - 2, rect.right(), rect.bottom() - 2)
            if self.hasFocus() and at == self._at:
                painter.setPen(theme["accent_line"])
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect.adjusted(-2, 0, 2, -1))
            if place < len(laid) - 1:
                painter.setPen(theme["muted"])
                painter.drawText(QRect(rect.right() + 1, 0, 40, HEIGHT), middle, _BETWEEN)
        painter.end()

    def _crumb_at(self, at: QPoint) -> int:
        return next((number for number, rect in self._rects.items() if rect.adjusted(-3, 0, 3, 0).contains(at)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the step under the mouse."""
        hovered = self._crumb_at(event.position().toPoint())
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Light none."""
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the step under the mouse."""
        at = self._crumb_at(event.position().toPoint())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(at)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from step to step, and to the chosen one."""
        key = event.key()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        if step and self.crumbs:
            self._at = min(len(self.crumbs) - 1, max(0, self._at + step))
            self._says()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.crumbs:
            self.asked.emit(self._at)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Say the whole way."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.text), self)
            return True
        return super().event(event)
