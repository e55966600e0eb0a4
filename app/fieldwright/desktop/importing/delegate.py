"""Draws texts with the words emphasised that differ, in one line that begins where the first of them can be seen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldwright.desktop.importing.change_model import BASE, BOOK, PROJECT, ReviewModel
from fieldwright.desktop.importing.emphasis import Span, differing
from fieldwright.desktop.theme import Look

LONGEST = 600
"""Characters of a text that are compared and drawn in a row; the whole text stands below the list."""

_LEAD = 14
"""Characters that are shown before the first that differs, where a text is too long."""
_MARGIN = 5


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
        if at < 0 or column not in (BASE, BOOK, PROJECT):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        option.text = ""  # type: ignore[attr-defined]
        widget = option.widget  # type: ignore[attr-defined]
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        text, spans = shown(self._model, at, column)
        mark = mark_of(column, known=self._model.knows(at))
        if not text:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        if chosen or not isinstance(ink, QColor):
            role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
            ink = palette.color(role)
        self._draw(painter, rect.adjusted(_MARGIN, 0, -_MARGIN, 0), text, spans, ink, mark, chosen=chosen)

    def _draw(
        self, painter: QPainter, rect: QRect, text: str, spans: tuple[Span, ...], ink: QColor, mark: tuple[str, bool], *, chosen: bool
    ) -> None:  # fmt: skip
        theme = self._look.theme
        token, gone = mark
        metrics = QFontMetrics(painter.font())
        if spans and spans[0][0] > _LEAD and metrics.horizontalAdvance(text[: spans[0][1]]) > rect.width():
            cut = spans[0][0] - _LEAD + 1
            text = "…" + text[cut:]
            spans = tuple((max(1, start - cut + 1), end - cut + 1) for start, end in spans)
        painter.save()
        painter.setClipRect(rect)
        shown_text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
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
        return new if column == BOOK else gone if column == PROJECT else ()
    if column == BASE:
        return differing(base, book)[0] if book else ()
    return differing(base, book if column == BOOK else project)[1] if base else ()


def mark_of(column: int, *, known: bool) -> tuple[str, bool]:
    """The colour that marks what differs in a column, and whether it is struck through."""
    if column == BOOK:
        return "good", False
    return ("warning", False) if column == PROJECT and known else ("error", True)
