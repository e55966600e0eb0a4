"""The small words on links: that a value is computed, looked up, looped over, or constant."""

import json

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from fieldwright.desktop.connections import CONSTANT, EXPRESSION, LOOKUP, LOOP, NONE, VALUE, Connection
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.files.records import ABSENT

HEIGHT = 16
_LEAST = 4.5
"""The contrast of text (WCAG 2.2, success criterion 1.4.3)."""
WITH_PILL = frozenset({EXPRESSION, LOOKUP, LOOP, CONSTANT})
WORDS = {EXPRESSION: "fx", LOOKUP: tr("table", "pill"), LOOP: tr("each", "pill"), CONSTANT: "="}
"""What is written on the links of a kind."""


class Pills:
    """Draws pills, each text and colour once."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._font = ui_font(7.8, QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)
        self._made: dict[tuple[str, str, float], QPixmap] = {}

    def clear(self) -> None:
        """Forget the pictures: the colours are others."""
        self._made.clear()

    def draw(
        self, painter: QPainter, at: QPointF, text: str, colour: QColor, *, right: bool = False, room: float = 160
    ) -> None:
        """Draw a text around a place, or ending there."""
        if len(text) > 6:
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(20.0, min(room, 150.0)))
        ratio = painter.device().devicePixelRatioF()
        key = (text, colour.name(), ratio)
        picture = self._made.get(key)
        if picture is None:
            if len(self._made) > 1_000:
                self._made.clear()
            picture = self._made[key] = self._drawn(text, colour, ratio)
        width = picture.width() / ratio
        left = at.x() - width if right else at.x() - width / 2
        painter.drawPixmap(QPointF(round(left), round(at.y() - HEIGHT / 2)), picture)

    def _drawn(self, text: str, colour: QColor, ratio: float) -> QPixmap:
        width = max(22, round(self._metrics.horizontalAdvance(text)) + 12)
        made = QPixmap(round(width * ratio), round(HEIGHT * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(self._look.theme["base"])
        box = QRectF(0.8, 0.8, width - 1.6, HEIGHT - 1.6)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(self._font)
        painter.setPen(colour if _legible(colour, self._look.theme["base"]) else self._look.theme["muted"])
        painter.drawText(QRectF(0, 0, width, HEIGHT - 0.5), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return made


def _legible(ink: QColor, ground: QColor) -> bool:
    """Whether text of a colour can be read on another: a line needs less."""
    low, high = sorted((_luminance(ink), _luminance(ground)))
    return (high + 0.05) / (low + 0.05) >= _LEAST


def _luminance(colour: QColor) -> float:
    red, green, blue = (((one / 255 + 0.055) / 1.055) ** 2.4 for one in (colour.red(), colour.green(), colour.blue()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def has_pill(link: Connection) -> bool:
    """Whether something is written on a link: only plain copies say nothing."""
    return link.kind in WITH_PILL or (bool(link.rule.when) and link.kind == VALUE)


def pill_text(link: Connection) -> str:
    """What a link's pill says; a constant says its value, and a rule with a condition says so first."""
    said = _said(link)
    only = link.kind == EXPRESSION and not link.rule.value
    return (
        said
        if not link.rule.when or link.kind == NONE
        else tr("if", "pill")
        if only or not said
        else tr("if {said}", said=said)
    )


def _said(link: Connection) -> str:
    if link.kind == CONSTANT and link.rule.constant is not ABSENT:
        value = link.rule.constant
        return f"= {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}".replace("\n", " ")[:60]
    return WORDS.get(link.kind, "")
