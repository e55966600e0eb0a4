"""Sheets of paper: their head and foot, and what is drawn between them. Everything is measured in points, whatever the device's resolution."""

from collections.abc import Callable, Sequence
from typing import Protocol

from attrs import frozen
from PySide6.QtCore import QDate, QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen, QTextLayout, QTextOption

from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import load_theme, ui_font

HEAD, FOOT = 34.0, 22.0
MOST_PAGES = 1_000
Sheet = Callable[["Ink"], None]
"""Draws what is on one page, from (0, 0)."""
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@frozen
class Heading:
    """What stands above each page."""

    project: str
    what: str
    on: str = ""

    @property
    def date(self) -> str:
        """The day of printing, as people here write it."""
        return self.on or QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat)


class Content(Protocol):
    """What can be printed."""

    @property
    def what(self) -> str:
        """What it is called, in the head of the pages."""
        ...

    @property
    def wide(self) -> bool:
        """Whether it wants the paper on its long side."""
        ...

    def sheets(self, room: QSizeF, ink: "Ink") -> Sequence[Sheet]:
        """The pages that it needs, of so much room in points."""
        ...


class Ink:
    """A painter that measures in points, and the colours of paper."""

    def __init__(self, painter: QPainter, scale: float) -> None:
        self.painter, self._scale = painter, scale
        self.theme = load_theme("light")

    def font(self, points: float, weight: QFont.Weight = QFont.Weight.Normal, family: str = "") -> QFont:
        """The window's font, so many points high on paper."""
        made = QFont(family) if family else ui_font(points, weight)
        made.setPixelSize(max(1, round(points * self._scale)))
        made.setWeight(weight)
        return plain(made)

    def wide(self, text: str, font: QFont) -> float:
        """How wide a text is."""
        return QFontMetricsF(font, self.painter.device()).horizontalAdvance(text) / self._scale

    def high(self, text: str, font: QFont, width: float) -> float:
        """How high a text is that is broken into lines of a width."""
        metrics = QFontMetricsF(font, self.painter.device())
        room = max(1.0, width * self._scale)
        lines = 0
        for part in text.split("\n"):
            if metrics.horizontalAdvance(part) <= room:
                lines += 1
                continue
            layout = QTextLayout(part, font, self.painter.device())
            layout.setTextOption(_broken())
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(room)
                lines += 1
            layout.endLayout()
        return lines * metrics.lineSpacing() / self._scale

    def write(self, box: QRectF, text: str, font: QFont, colour: str = "text", *, right: bool = False, broken: bool = False) -> None:  # fmt: skip
        """Write a text into a box: in one line, cut where it is too long, or broken into lines."""
        painter, scale = self.painter, self._scale
        painter.setFont(font)
        painter.setPen(QColor(self.theme[colour]))
        place = QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)
        if broken:
            painter.drawText(place, text, _broken())
            return
        cut = QFontMetricsF(font, painter.device()).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(_MIDDLE | (_RIGHT if right else _LEFT) | Qt.TextFlag.TextSingleLine), cut)

    def line(self, x: float, y: float, x2: float, y2: float, colour: str = "line", wide: float = 0.5) -> None:
        """Draw a line."""
        s = self._scale
        self.pen(colour, wide)
        self.painter.drawLine(round(x * s), round(y * s), round(x2 * s), round(y2 * s))

    def pen(self, colour: str, wide: float) -> None:
        """Draw lines of a colour from now on."""
        self.painter.setPen(QPen(QColor(self.theme[colour]), wide * self._scale))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def fill(self, box: QRectF, colour: str) -> None:
        """Fill a box."""
        s = self._scale
        self.painter.fillRect(
            QRectF(box.x() * s, box.y() * s, box.width() * s, box.height() * s), QColor(self.theme[colour])
        )

    def points(self, value: float) -> float:
        """A length in the device's dots."""
        return value * self._scale


def plain(font: QFont) -> QFont:
    """A font without what it draws otherwise between some letters: a PDF loses hyphens between digits by that."""
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def _broken() -> QTextOption:
    """Lines end between words, and within one that is longer than a line."""
    option = QTextOption(Qt.AlignmentFlag.AlignTop | _LEFT)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def printed(content: Content, heading: Heading, device: QPagedPaintDevice, resolution: int) -> int:
    """Draw all pages of something on a device; how many they are. Raises `OSError` where the device cannot be drawn on."""
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(tr("nothing can be written there"))
    try:
        scale = resolution / 72
        ink = Ink(painter, scale)
        paper = device.pageLayout().paintRectPoints()
        room = QSizeF(paper.width(), paper.height() - HEAD - FOOT)
        sheets = list(content.sheets(room, ink))
        left_out, sheets = max(0, len(sheets) - MOST_PAGES), sheets[:MOST_PAGES]
        for number, sheet in enumerate(sheets, 1):
            if number > 1:
                device.newPage()
            painter.save()
            _around(ink, heading, paper.width(), paper.height(), number, len(sheets), left_out)
            painter.translate(0, HEAD * scale)
            sheet(ink)
            painter.restore()
        return len(sheets)
    finally:
        painter.end()


def _around(ink: Ink, heading: Heading, width: float, height: float, number: int, of: int, left_out: int) -> None:
    """Draw head and foot."""
    strong, small = ink.font(9.5, QFont.Weight.DemiBold), ink.font(8)
    half = width / 2
    ink.write(QRectF(0, 0, half, 18), heading.what, strong)
    ink.write(QRectF(half, 0, half, 18), heading.project, small, "muted", right=True)
    ink.line(0, 22, width, 22)
    foot = height - FOOT + 8
    ink.write(QRectF(0, foot, half, 12), heading.date, small, "muted")
    said = tr("Page {page} of {pages}", page=number, pages=of)
    if left_out and number == of:
        said = tr("Page {page} of {pages}, {count} more are left out", page=number, pages=of, count=left_out)
    ink.write(QRectF(half, foot, half, 12), said, small, "muted", right=True)
