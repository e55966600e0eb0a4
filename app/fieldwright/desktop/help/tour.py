"""A tour of the window over the example: six steps, each with a frame around what it speaks of. Nothing is changed by it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import frozen
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look, ui_font

if TYPE_CHECKING:
    from fieldwright.desktop.window import Window

WIDTH, AWAY = 360, 14


@frozen(eq=False)
class Stop:
    """A step: its heading and text, the widget that it speaks of, and what is shown first."""

    title: str
    text: str
    of: Callable[["Window"], QWidget]
    first: Callable[["Window"], object] = lambda _: None


STOPS = (
    Stop(
        tr("Two systems, side by side"),
        tr(
            "At the left is what the source sends, here a citizen's request; at the right what the target wants, a work order. Both are read from the systems' own schemas. Fold and unfold them; each side has a search."
        ),
        lambda window: window.map_view.source,
        lambda window: window.show_map(),
    ),
    Stop(
        tr("Lines are rules"),
        tr(
            "Drag a field onto a field, or select one on each side and press Enter. A plain line copies, fx is an expression, table a lookup, = a constant. Short stubs lead to rows out of sight."
        ),
        lambda window: window.map_view,
        lambda window: _select(window),
    ),
    Stop(
        tr("How a field is filled"),
        tr(
            "The rule of the selected field: an expression, a constant, a loop, or the decision that it stays empty. What it does stands below it in words, and its value for the sample beside it."
        ),
        lambda window: window.tabs,
        lambda window: window.show_rule(),
    ),
    Stop(
        tr("What will not fit"),
        tr(
            "Findings are there before anything runs: too long, missing, the wrong kind, a code without a row. A double click leads to the rule; many have a mend."
        ),
        lambda window: window.tabs,
        lambda window: window.show_findings(),
    ),
    Stop(
        tr("What surrounds the map"),
        tr(
            "Use cases, flows, lookups and what serves what are here. Each stays true when the map changes: what is missing is a finding."
        ),
        lambda window: window.project_tree,
    ),
    Stop(
        tr("Hand it over"),
        tr(
            "Check, run on a sample, compare versions, and export a workbook, a page or code. Ctrl+K finds everything, F1 explains where you are. That was the tour: now drag a field."
        ),
        lambda window: window.tool_bar,
    ),
)


def _select(window: "Window") -> None:
    """Select a field that is filled by an expression, unless one is."""
    shown = window.document.map
    if shown is None:
        return
    here = shown.rule(window.document.selection.target_path or "")
    telling = next((one for one in shown.rules if "(" in one.value), None)
    if telling is not None and (here is None or not here.value):
        window.map_view.jump(telling.target)


class Tour(QFrame):
    """The card of a step, beside the frame around what it speaks of."""

    ended = Signal()

    def __init__(self, look: Look, window: "Window") -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self.at = -1
        self.frame = _Frame(look, window)
        self.setObjectName("tour")
        self.setAccessibleName(tr("Guided tour"))
        self.setFixedWidth(WIDTH)
        self.count, self.title, self.text = QLabel(), QLabel(), QLabel()
        self.count.setObjectName("muted")
        self.count.setFont(ui_font(8.6))
        self.title.setFont(ui_font(11.5, QFont.Weight.DemiBold))
        self.text.setWordWrap(True)
        for label in (self.count, self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.back, self.next, self.stop = (
            QPushButton(tr("Back")),
            QPushButton(tr("Next")),
            QPushButton(tr("End the Tour")),
        )
        self.back.clicked.connect(lambda: self.go(self.at - 1))
        self.next.clicked.connect(lambda: self.go(self.at + 1))
        self.stop.clicked.connect(self.end)
        row = QHBoxLayout()
        row.addWidget(self.stop)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 14, 18, 14)
        box.setSpacing(8)
        for label in (self.count, self.title, self.text):
            box.addWidget(label)
        box.addLayout(row)
        window.installEventFilter(self)
        look.changed.connect(self._dress)
        self.hide()

    def begin(self) -> None:
        """Begin with the first step."""
        self._dress()
        self.go(0)

    def go(self, at: int) -> None:
        """Go to a step; behind the last the tour ends."""
        if not 0 <= at < len(STOPS):
            self.end()
            return
        self.at = at
        stop = STOPS[at]
        stop.first(self._window)
        self.count.setText(tr("Step {number} of {all}", number=at + 1, all=len(STOPS)))
        self.title.setText(stop.title)
        self.text.setText(stop.text)
        self.setAccessibleDescription(f"{stop.title}. {stop.text}")
        self.back.setEnabled(at > 0)
        self.next.setText(tr("Done") if at == len(STOPS) - 1 else tr("Next"))
        self.show()
        self._place()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """End the tour."""
        self.hide()
        self.frame.hide()
        self.at = -1
        self.ended.emit()

    def _place(self) -> None:
        widget, window = STOPS[self.at].of(self._window), self._window
        around = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        self.frame.setGeometry(around)
        self.frame.show()
        self.frame.raise_()
        self.adjustSize()
        self.move(_beside(around, self.size().width(), self.size().height(), window.rect()))
        self.raise_()

    def _dress(self, *_: object) -> None:
        tokens = self._look.theme.tokens
        self.setStyleSheet(
            f"QFrame#tour {{ background: {tokens['base']}; border: 1px solid {tokens['accent']}; border-radius: 8px; }}"
        )
        self.frame.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends, arrows go on and back."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif step and (step > 0 or self.at):
            self.go(self.at + step)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.at >= 0:
            self._place()
        return super().eventFilter(watched, event)


def _beside(around: QRect, width: int, height: int, room: QRect) -> QPoint:
    """Where a card stands: right of what it speaks of, left, below, above, or in its corner, wherever there is room."""
    places = (
        QPoint(around.right() + AWAY, around.top() + AWAY),
        QPoint(around.left() - AWAY - width, around.top() + AWAY),
        QPoint(around.center().x() - width // 2, around.bottom() + AWAY),
        QPoint(around.center().x() - width // 2, around.top() - AWAY - height),
    )
    inside = room.adjusted(8, 8, -8, -8)
    for place in places:
        if inside.contains(QRect(place.x(), place.y(), width, height)):
            return place
    x = min(max(inside.left(), around.center().x() - width // 2), inside.right() - width)
    y = min(max(inside.top(), around.bottom() - height - AWAY), inside.bottom() - height)
    return QPoint(x, y)


class _Frame(QWidget):
    """A frame around a widget that takes no clicks."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.theme["accent_line"], 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
