"""Painting the sheet: all cells in sight in one go, from the model's rows and not through its roles. A screen has a thousand of them."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QStaticText
from PySide6.QtWidgets import QTableView

from fieldwright.desktop.expression_editor import expression_font
from fieldwright.desktop.highlighter import TONES, token_spans
from fieldwright.desktop.sheet.columns import COLUMNS, FINDINGS, IDS, PATH, STATUS
from fieldwright.desktop.sheet.model import SheetModel
from fieldwright.desktop.sheet.rows import SheetRow
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.project.approving import APPROVED

EDGE, INDENT, ARROW = 8, 14, 14
"""Points left free beside a text, that a level is set in by, and that the arrow of a group takes."""
_LONGEST = 240
"""Characters of a cell that are painted."""
_ELIDE = Qt.TextElideMode.ElideRight

Block = tuple[int, int, int, int]
"""A selected range: its first and last row, its first and last column."""


class SheetPainter:
    """Paints what a grid has in sight."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._plain, self._bold, self._code = ui_font(9.4), ui_font(9.4, QFont.Weight.DemiBold), expression_font()
        self._code.setPixelSize(12)
        self._metrics = {id(font): QFontMetricsF(font) for font in (self._plain, self._bold, self._code)}
        self._advance = self._metrics[id(self._code)].horizontalAdvance("0")
        self._drawn: dict[tuple[str, int, int], QStaticText] = {}

    def paint(self, view: QTableView, event: QPaintEvent, from_: int = 0, *, focused: bool) -> None:
        """Paint a grid from some point on: what is before is under other columns. ``focused`` says whether keys go there."""
        model, theme = view.model(), self._look.theme
        if not isinstance(model, SheetModel):
            return
        painter = QPainter(view.viewport())
        area = event.rect()
        painter.fillRect(area, theme["base"])
        height = view.verticalHeader().defaultSectionSize()
        first, end = view.rowAt(max(0, area.top())), area.bottom()
        columns = self._columns(view, max(from_, area.left()), area.right())
        if first < 0 or not columns:
            return
        blocks = [
            (one.top(), one.bottom(), one.left(), one.right()) for one in view.selectionModel().selection().toList()
        ]
        current = view.currentIndex()
        here = (current.row(), current.column()) if current.isValid() else (-1, -1)
        right = columns[-1][1] + columns[-1][2]
        line = theme["line"]
        y = view.rowViewportPosition(first)
        focus: QRectF | None = None
        for at in range(first, len(model.shown)):
            if y > end:
                break
            row = model.row(at)
            chosen = [one for one in blocks if one[0] <= at <= one[1]]
            if row.holds and model.layout.grouped:
                painter.fillRect(from_, y, right - from_, height - 1, theme["alternate"])
            for column, x, width in columns:
                if chosen and any(one[2] <= column <= one[3] for one in chosen):
                    painter.fillRect(x, y, width - 1, height - 1, theme["selected"])
                if at == here[0] and column == here[1]:
                    focus = QRectF(x, y, width - 1, height - 1)
                self._cell(painter, model, row, IDS[column], (x, y, width, height))
            painter.setPen(line)
            painter.drawLine(from_, y + height - 1, right - 1, y + height - 1)
            y += height
        painter.setPen(line)
        for _, x, width in columns:
            painter.drawLine(x + width - 1, area.top(), x + width - 1, min(y - 1, area.bottom()))
        if focus is not None:
            painter.setPen(QPen(theme["accent_line"], 2 if focused else 1))
            painter.drawRect(focus.adjusted(1, 1, -1, -1))
        painter.end()

    @staticmethod
    def _columns(view: QTableView, left: int, right: int) -> list[tuple[int, int, int]]:
        """The columns in sight: which, where, and how wide."""
        header = view.horizontalHeader()
        made: list[tuple[int, int, int]] = []
        for place in range(header.count()):
            at = header.logicalIndex(place)
            if header.isSectionHidden(at):
                continue
            x, width = header.sectionViewportPosition(at), header.sectionSize(at)
            if x > right:
                break
            if x + width > left:
                made.append((at, x, width))
        return made

    def _cell(
        self, painter: QPainter, model: SheetModel, row: SheetRow, id_: str, box: tuple[int, int, int, int]
    ) -> None:
        x, y, width, height = box
        text = model.text(row, id_)
        if not text:
            return
        left, right, font = x + EDGE, x + width - EDGE + 1, self._plain
        if id_ == PATH and model.layout.grouped:
            left = self._tree(painter, y, height, row, left, open_=row.path not in model.folded or model.narrowed)
            text = row.name
            font = self._bold if row.holds or row.opens else self._plain
        if right - left < 6:
            return
        top = y + (height - 1 - self._metrics[id(font)].height()) / 2
        if COLUMNS[id_].code:
            self._coded(painter, y + (height - 1 - self._metrics[id(self._code)].height()) / 2, left, right, text)
            return
        ink = self._ink_of(model, row, id_, text)
        if id_ == FINDINGS and row.path in model.found:
            left = _shape(painter, y + height / 2, left, ink, error=model.found[row.path][1] == "error")
        painter.setPen(ink)
        painter.setFont(font)
        painter.drawStaticText(QPointF(left, top), self._short(COLUMNS[id_].said(text), font, right - left, id_))

    def _ink_of(self, model: SheetModel, row: SheetRow, id_: str, text: str) -> QColor:
        theme = self._look.theme
        if id_ == STATUS:
            return theme["good"] if text == APPROVED else theme["text"]
        return model.ink(row, id_) or theme["text"]

    def _short(self, text: str, font: QFont, room: int, id_: str) -> QStaticText:
        key = (text, room, id(font))
        found = self._drawn.get(key)
        if found is None:
            flat = text[:_LONGEST].replace("\n", " ⏎ ") if "\n" in text[:_LONGEST] else text[:_LONGEST]
            how = Qt.TextElideMode.ElideLeft if id_ == PATH else _ELIDE
            found = self._laid(key, self._metrics[id(font)].elidedText(flat, how, max(0, room)), font)
        return found

    def _word(self, word: str) -> QStaticText:
        key = (word, 0, 0)
        return self._drawn.get(key) or self._laid(key, word, self._code)

    def _laid(self, key: tuple[str, int, int], text: str, font: QFont) -> QStaticText:
        """A text that is laid out once and drawn often."""
        if len(self._drawn) > 8_000:
            self._drawn.clear()
        made = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        made.prepare(font=font)
        self._drawn[key] = made
        return made

    def _tree(self, painter: QPainter, top: int, height: int, row: SheetRow, left: int, *, open_: bool) -> int:
        """The arrow of a group, and where its name begins."""
        left += min(row.depth, 12) * INDENT
        if row.holds or row.opens:
            middle = top + height / 2
            x = left + 1.0
            shown = (
                [QPointF(x, middle - 2), QPointF(x + 4, middle + 2), QPointF(x + 8, middle - 2)]
                if open_ and row.holds
                else [QPointF(x + 2, middle - 4), QPointF(x + 6, middle), QPointF(x + 2, middle + 4)]
            )
            painter.setPen(QPen(self._look.theme["muted"], 1.4))
            painter.drawPolyline(QPolygonF(shown))
        return left + ARROW

    def _coded(self, painter: QPainter, top: float, left: int, right: int, text: str) -> None:
        painter.setFont(self._code)
        advance = self._advance
        flat = text[:_LONGEST].replace("\n", " ")
        room = int((right - left) / advance)
        if len(flat) > room:
            flat = flat[: max(0, room - 1)] + "…"
        tones = TONES[self._look.theme.name]
        for start, word, kind in _words(flat):
            painter.setPen(_ink(tones[kind]) if kind else self._look.theme["text"])
            painter.drawStaticText(QPointF(left + start * advance, top), self._word(word))


def _shape(painter: QPainter, middle: float, left: int, ink: QColor, *, error: bool) -> int:
    """A dot for errors and a triangle for warnings, as on the map; and where what follows begins."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    x, y = left + 4.0, middle
    if error:
        painter.drawEllipse(QPointF(x, y), 3.4, 3.4)
    else:
        painter.drawPolygon(QPolygonF([QPointF(x - 4.5, y + 3.5), QPointF(x, y - 4.5), QPointF(x + 4.5, y + 3.5)]))
    painter.restore()
    return left + 14


@lru_cache(maxsize=4_000)
def _words(text: str) -> tuple[tuple[int, str, str], ...]:
    """The words of an expression, with where each begins and what kind it is; what is between them has none."""
    made: list[tuple[int, str, str]] = []
    at = 0
    for start, end, kind in token_spans(text):
        if start > at and text[at:start].strip():
            made.append((at, text[at:start], ""))
        made.append((start, text[start:end], kind))
        at = end
    if text[at:].strip():
        made.append((at, text[at:], ""))
    return tuple(made)


@lru_cache(maxsize=64)
def _ink(name: str) -> QColor:
    return QColor(name)
