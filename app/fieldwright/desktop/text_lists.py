"""Lists in texts of Markdown: Qt sets their bullets a narrow blank away from what they mark, and writes hyphens as circles."""

from PySide6.QtGui import QFontMetricsF, QTextCursor, QTextDocument, QTextListFormat

_BLANK = "\N{NO-BREAK SPACE}"


def space_lists(document: QTextDocument) -> None:
    """Let discs mark what hyphens did, with twice as much room between marks and texts."""
    room = QFontMetricsF(document.defaultFont()).horizontalAdvance(_BLANK)
    block = document.begin()
    while block.isValid():
        listed = block.textList()
        if listed is not None:
            shape = listed.format()
            if shape.style() == QTextListFormat.Style.ListCircle and shape.indent() == 1:
                shape.setStyle(QTextListFormat.Style.ListDisc)
                listed.setFormat(shape)
            cursor = QTextCursor(block)
            cursor.insertText(_BLANK, block.charFormat())
            form = block.blockFormat()
            form.setTextIndent(-room)  # lines begin below each other as before
            cursor.setBlockFormat(form)
        block = block.next()
