"""Draws texts with the words emphasised that differ, in one line that begins where the first of them can be seen."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldwright.desktop.importing.change_model import BASE, BOOK, PROJECT, ReviewModel
from fieldwright.desktop.importing.emphasis import Span, differing
from fieldwright.desktop.theme import Look

LONGEST = 600
"""Characters of a text that are compared and drawn in a row; the whole text stands below the list."""

_LEFT = 0.75
"""The part of a cell's width that is filled up to the end of the first part that differs, where the text is too long."""

_MARGIN = 5
_PANEL, _SELECTED = QStyle.PrimitiveElement.PE_PanelItemViewItem, QStyle.StateFlag.State_Selected
_ELIDE = Qt.TextElideMode.ElideRight


class Emphasised(QStyledItemDelegate):
    """Draws the three columns of texts. What is new in the workbook is underlined, what it lacks is struck through."""

    def __init__(self, model: ReviewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._look = model, look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:  # fmt: skip
        """See Qt."""
        at, column = self._model.number(index), index.column()
        if at < 0:
            super().paint(painter, option, index)
            return
        view, rect, state = option.widget, option.rect, option.state  # type: ignore[attr-defined]
        view.style().drawPrimitive(
            _PANEL, option, painter, view
        )  # its data is not asked for: that costs more than all else
        text, spans = shown(self._model, at, column)
        if not text:
            return
        chosen = bool(state & _SELECTED)
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        ink = palette.color(QPalette.ColorRole.HighlightedText) if chosen else self._model.ink(at, column)
        mark = mark_of(column, known=self._model.knows(at))
        self._draw(painter, rect.adjusted(_MARGIN, 0, -_MARGIN, 0), text, spans, ink, mark, chosen=chosen)

    def _draw(
        self, painter: QPainter, rect: QRect, text: str, spans: tuple[Span, ...], ink: QColor, mark: tuple[str, bool], *, chosen: bool
    ) -> None:  # fmt: skip
        theme = self._look.theme
        token, gone = mark
        metrics = QFontMetrics(painter.font())
        if spans and metrics.horizontalAdvance(text[: spans[0][1]]) > rect.width():
            cut = cut_before(text, spans[0], lambda part: metrics.horizontalAdvance(part) <= rect.width() * _LEFT)
            if cut:
                text = "…" + text[cut:]
                spans = tuple((max(1, start - cut + 1), end - cut + 1) for start, end in spans)
        painter.save()
        painter.setClipRect(rect)
        shown_text = metrics.elidedText(text, _ELIDE, rect.width())
        length = len(shown_text) - 1 if shown_text != text else len(text)
        baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
        for start, end in spans:
            if start >= length:
                break
            left = rect.left() + metrics.horizontalAdvance(text[:start])
            width = metrics.horizontalAdvance(text[: min(end, length)]) - metrics.horizontalAdvance(text[:start])
            if not chosen:
                painter.fillRect(left - 1, baseline - metrics.ascent(), width + 2, metrics.ascent() + metrics.descent(), theme[f"{token}_soft"])  # fmt: skip
            painter.setPen(QPen(ink if chosen else theme[token], 1))
            height = baseline - metrics.ascent() // 3 if gone else baseline + 2
            painter.drawLine(left, height, left + width - 1, height)
        painter.setPen(ink)
        painter.drawText(rect.left(), baseline, shown_text)
        painter.restore()


def cut_before(text: str, span: Span, fits: Callable[[str], bool]) -> int:
    """Where a text is cut, so that the part that differs can be seen with as much as fits of what stands before it, whole words."""
    low, high = 0, span[0]
    while low < high:
        middle = (low + high) // 2
        if fits(text[middle : span[1]]):
            high = middle
        else:
            low = middle + 1
    blank = text.find(" ", low, span[0])
    return blank + 1 if 0 < low <= blank < span[0] else low


def shown(model: ReviewModel, at: int, column: int) -> tuple[str, tuple[Span, ...]]:
    """A cell's text in one line, and the parts of it that differ."""
    base, book, project = (" ".join(model.text(at, one)[:LONGEST].split()) for one in (BASE, BOOK, PROJECT))
    return (base, book, project)[column - BASE], spans_of(base, book, project, column, known=model.knows(at))  # fmt: skip


def spans_of(base: str, book: str, project: str, column: int, *, known: bool) -> tuple[Span, ...]:
    """The parts that differ: of the export what the workbook changed, of the workbook what it changed, of the project what that changed.

    Where it is not known what was exported, the project and the workbook are beside each other.
    """
    if not known:
        gone, new = differing(project, book) if project and book else ((), ())
        if (0, len(project)) in gone:  # nothing of it stays: there is nothing to find in it
            return ()
        return new if column == BOOK else gone if column == PROJECT else ()
    if column == BASE:
        return differing(base, book)[0] if book else ()
    return differing(base, book if column == BOOK else project)[1] if base else ()


def mark_of(column: int, *, known: bool) -> tuple[str, bool]:
    """The colour that marks what differs in a column, and whether it is struck through."""
    if column == BOOK:
        return "good", False
    return ("warning", False) if column == PROJECT and known else ("error", True)
