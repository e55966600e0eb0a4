"""Pages of text, such as the help, and pictures, such as a flow's."""

from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QAbstractTextDocumentLayout, QPalette, QTextCursor, QTextDocument, QTextTable

from fieldwright.desktop.printing.paper import Ink, Sheet, plain
from fieldwright.desktop.text_lists import space_lists
from fieldwright.desktop.theme import CODE_FONT, load_theme, ui_font

_FINE = 10
"""Parts of a point that a text is laid out in, so that fonts, whose sizes are whole, keep theirs."""


@frozen
class TextContent:
    """A text in Markdown, or plain where it is no Markdown."""

    what: str
    text: str
    markdown: bool = True

    wide = False

    def sheets(self, room: QSizeF, ink: Ink) -> Sequence[Sheet]:  # noqa: ARG002
        """The text over pages."""
        document, theme = QTextDocument(), load_theme("light")
        document.setDocumentMargin(0)
        font = ui_font(9.5)
        font.setPixelSize(round(9.5 * _FINE))
        document.setDefaultFont(plain(font))
        document.setIndentWidth(18 * _FINE)
        document.setDefaultStyleSheet(f"code {{ font-family: '{CODE_FONT}'; color: {theme.tokens['text']}; }}")
        if self.markdown:
            document.setMarkdown(self.text)
        else:
            document.setPlainText(self.text)
        _space(document)
        space_lists(document)
        size = room * _FINE
        document.setPageSize(size)
        return [_page(document, size, at) for at in range(max(1, document.pageCount()))]


def _space(document: QTextDocument) -> None:
    """Room between paragraphs and in tables, in the fine parts."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        in_table = cursor.currentTable() is not None
        shape.setTopMargin((9 if shape.headingLevel() else 0) * _FINE)
        shape.setBottomMargin((0 if in_table else 3 if block.textList() else 6) * _FINE)
        cursor.setBlockFormat(shape)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format()
            look.setCellPadding(2.5 * _FINE)
            look.setBorder(0.4 * _FINE)
            look.setBorderBrush(load_theme("light")["line_strong"])
            look.setBottomMargin(6 * _FINE)
            frame.setFormat(look)


def _page(document: QTextDocument, size: QSizeF, at: int) -> Sheet:
    def drawn(ink: Ink) -> None:
        painter = ink.painter
        painter.scale(ink.points(1) / _FINE, ink.points(1) / _FINE)
        painter.setClipRect(QRectF(0, 0, size.width(), size.height()))
        painter.translate(0, -at * size.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, ink.theme["text"])  # type: ignore[attr-defined]
        context.clip = QRectF(0, at * size.height(), size.width(), size.height())  # type: ignore[misc]
        document.documentLayout().draw(painter, context)

    return drawn


@frozen
class PictureContent:
    """A drawing (SVG text in the colours of paper), as large as one page allows."""

    what: str
    svg: str

    wide = True

    def sheets(self, room: QSizeF, ink: Ink) -> Sequence[Sheet]:  # noqa: ARG002
        """One page."""
        from fieldwright.desktop.flows.svg import renderer_of

        def drawn(on: Ink) -> None:
            renderer = renderer_of(self.svg)
            size = QSizeF(renderer.defaultSize())
            if size.isEmpty():
                return
            scale = min(room.width() / size.width(), room.height() / size.height(), 1.0)
            wide, high = size.width() * scale, size.height() * scale
            place = QRectF((room.width() - wide) / 2, 0, wide, high)
            renderer.render(on.painter, QRectF(*(on.points(one) for one in place.getRect())))  # type: ignore[misc]

        return [drawn]
