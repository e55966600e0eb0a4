"""Lists in texts of Markdown: Qt sets their bullets a blank away from what they mark, and writes hyphens as circles."""

from PySide6.QtGui import QFont, QTextCursor, QTextDocument, QTextListFormat


def space_lists(document: QTextDocument, room: float) -> None:
    """Let discs mark what hyphens did, and leave ``room`` between marks and texts."""
    block = document.begin()
    while block.isValid():
        listed = block.textList()
        if listed is not None:
            shape = listed.format()
            if shape.style() == QTextListFormat.Style.ListCircle and shape.indent() == 1:
                shape.setStyle(QTextListFormat.Style.ListDisc)
                listed.setFormat(shape)
            mark = block.charFormat()
            font = QFont(mark.font())
            font.setWordSpacing(room)  # the mark stands a blank of its own font away
            mark.setFont(font)
            QTextCursor(block).setBlockCharFormat(mark)
        block = block.next()
