"""The large editor of an expression: line numbers, brackets that close themselves, indents, comments, and what is told of each part."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from fieldwright.desktop.completion import inside_text
from fieldwright.desktop.expression_editor import ExpressionEditor
from fieldwright.desktop.highlighter import points, tone, units
from fieldwright.desktop.language import tr

_PAIRS = {"(": ")", "[": "]", "{": "}", '"': '"', "'": "'", "`": "`"}
_QUOTES = "\"'`"
_STEP = "  "


class FullEditor(ExpressionEditor):
    """An `ExpressionEditor` for more than a line. ``hovered`` tells where the mouse rests (code points), ``go_asked`` where Ctrl+click was."""

    hovered = Signal(int)
    go_asked = Signal(int)
    keep_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rests: QPoint | None = None
        self._margin = _Margin(self)
        self.tip: Callable[[int], str] = lambda _at: ""
        """What is known at once of the part at a place, as rich text."""
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setAccessibleDescription(
            tr(
                "A JSONata expression. Control+Space completes, Alt+Enter mends, F12 goes to the field, F4 keeps it and closes."
            )
        )
        self.blockCountChanged.connect(self._fit_margin)
        self.updateRequest.connect(self._scroll_margin)
        self._fit_margin()

    # -- places

    @property
    def cursor_place(self) -> int:
        """Where the cursor is, in code points."""
        return points(self.text, self.textCursor().position())

    @property
    def selection(self) -> tuple[int, int]:
        """What is selected, in code points."""
        cursor = self.textCursor()
        return points(self.text, cursor.selectionStart()), points(self.text, cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select a part (code points) and go there."""
        cursor = self.textCursor()
        cursor.setPosition(units(self.text, start))
        cursor.setPosition(units(self.text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def put(self, start: int, end: int, text: str, *, select: bool = False) -> None:
        """Write a text in place of a part (code points), as one step of undo."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.setPosition(units(self.text, start))
        cursor.setPosition(units(self.text, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        if select:
            self.select(start, start + len(text))

    def replace_all(self, text: str) -> None:
        """Write another text, with the cursor about where it was, as one step of undo."""
        at = self.cursor_place
        if text != self.text:
            self.put(0, len(self.text), text)
            self.select(min(at, len(text)), min(at, len(text)))

    def insert(self, text: str) -> None:
        """Put a text at the cursor, in place of what is selected."""
        self.put(*self.selection, text)
        self.setFocus()

    # -- typing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Brackets and quotes in pairs, indents, then what every editor of expressions does."""
        typed, key = event.text(), event.key()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if (
            control
            and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.keep_asked.emit()
            return
        if plain and len(typed) == 1 and typed in "([{":
            self._popup.hide()  # what is begun is called now
        if not self._popup.isVisible() and plain and not self.isReadOnly():
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._new_line()
                return
            if key == Qt.Key.Key_Backspace and self._take_pair():
                return
            if len(typed) == 1 and typed in "([{\"'`)]}" and self._pair(typed):
                return
        super().keyPressEvent(event)

    def _pair(self, typed: str) -> bool:
        """Close what is opened, pass over what is closed already; False where the key is only a key."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            if typed not in _PAIRS:
                return False
            inside = cursor.selectedText().replace("\u2029", "\n")
            cursor.insertText(typed + inside + _PAIRS[typed])
            self.setTextCursor(cursor)
            return True
        before, after = self._before(), self.text[self.cursor_place :]
        if after[:1] == typed and typed in ")]}\"'`":
            cursor.movePosition(QTextCursor.MoveOperation.Right)
            self.setTextCursor(cursor)
            return True
        word = bool(before) and (before[-1].isalnum() or before[-1] == "_")
        free = not after or after[0].isspace() or after[0] in ")]},;:"
        if typed not in _PAIRS or not free or inside_text(before) or (typed in _QUOTES and word):
            return False
        cursor.insertText(typed + _PAIRS[typed])
        cursor.movePosition(QTextCursor.MoveOperation.Left)
        self.setTextCursor(cursor)
        if before.endswith(("$translate(", "$translateBack(")) and typed in "\"'":
            self.complete(typing=True)
        return True

    def _take_pair(self) -> bool:
        """Take both of an empty pair out."""
        cursor, at, text = self.textCursor(), self.cursor_place, self.text
        if cursor.hasSelection() or not 0 < at < len(text) or _PAIRS.get(text[at - 1]) != text[at]:
            return False
        self.put(at - 1, at + 1, "")
        return True

    def _new_line(self) -> None:
        before, after = self._before(), self.text[self.cursor_place :]
        line = before[before.rfind("\n") + 1 :]
        indent = line[: len(line) - len(line.lstrip(" "))]
        opens = before.rstrip(" ")[-1:] in ("(", "[", "{")
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertText("\n" + indent + (_STEP if opens else ""))
        if opens and after[:1] == _PAIRS[before.rstrip(" ")[-1]]:
            at = cursor.position()
            cursor.insertText("\n" + indent)
            cursor.setPosition(at)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def indent(self, by: int) -> None:
        """Move the lines of the selection a step to the right (1) or to the left (-1)."""
        self._lines(
            lambda line: _STEP + line if by > 0 else line[len(_STEP) :] if line.startswith(_STEP) else line.lstrip(" ")
        )

    def toggle_comment(self) -> None:
        """Put the selection, or the line, in a comment, or take it out of one."""
        start, end = self.selection
        text = self.text
        if start == end:
            start = text.rfind("\n", 0, start) + 1
            end = text.find("\n", end) if "\n" in text[end:] else len(text)
        inside = text[start:end]
        bare = inside.strip()
        if bare.startswith("/*") and bare.endswith("*/") and len(bare) >= 4:
            self.put(start, end, inside.replace(bare, bare[2:-2].strip(), 1), select=True)
        elif bare and "*/" not in bare:
            self.put(start, end, inside.replace(bare, f"/* {bare} */", 1), select=True)

    def _lines(self, change: Callable[[str], str]) -> None:
        start, end = self.selection
        text = self.text
        start = text.rfind("\n", 0, start) + 1
        end = text.find("\n", end) if "\n" in text[end:] else len(text)
        self.put(start, end, "\n".join(change(one) for one in text[start:end].split("\n")), select=True)

    # -- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ctrl+click goes to the field."""
        if event.button() == Qt.MouseButton.LeftButton and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_asked.emit(self.place_of_mouse(event.position().toPoint()))
            event.accept()
            return
        super().mousePressEvent(event)

    def place_of_mouse(self, at: QPoint) -> int:
        """The character under a point of the viewport, in code points; -1 beside the text."""
        cursor = self.cursorForPosition(at)
        box = self.cursorRect(cursor)
        unit = cursor.position()
        if box.left() > at.x():
            unit -= 1
        last = QTextCursor(cursor)
        last.movePosition(QTextCursor.MoveOperation.EndOfLine)
        beside = at.x() > self.cursorRect(last).right() + 4 and cursor.atBlockEnd()
        beyond = at.y() > box.bottom() + 4 or at.y() < box.top() - 4
        return -1 if beside or beyond or unit < 0 else points(self.text, unit)

    def event(self, event: QEvent) -> bool:
        """Tell what is known of the part under the mouse, and ask for its value."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.place_of_mouse(self.viewport().mapFrom(self, event.pos()))
            if at < 0:
                self._rests = None
                QToolTip.hideText()
                return True
            self._rests = event.globalPos()
            self.show_tip(self.tip(at))
            self.hovered.emit(at)
            return True
        if event.type() == QEvent.Type.Leave:
            self._rests = None
        return super().event(event)

    def show_tip(self, text: str) -> None:
        """Show what is told where the mouse rests; nothing where it has gone."""
        if self._rests is None or not text:
            return
        QToolTip.showText(self._rests, text, self)

    def marks_at(self, at: int) -> list[str]:
        """What is wrong at a place."""
        return [one.message for one in self.marks if one.start >= 0 and one.start <= at <= max(one.end, one.start + 1)]

    # -- line numbers

    def margin_width(self) -> int:
        """The width of the line numbers."""
        return 16 + self.fontMetrics().horizontalAdvance("9") * max(2, len(str(self.blockCount())))

    def _fit_margin(self, *_: object) -> None:
        self.setViewportMargins(self.margin_width(), 0, 0, 0)

    def _scroll_margin(self, box: QRect, by: int) -> None:
        if by:
            self._margin.scroll(0, by)
        else:
            self._margin.update(0, box.y(), self._margin.width(), box.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the lines."""
        super().resizeEvent(event)
        box = self.contentsRect()
        edge = 2  # the frame, which is wider where contrast is asked for
        self._margin.setGeometry(
            QRect(box.left() + edge, box.top() + edge, self.margin_width() - edge, box.height() - 2 * edge)
        )

    def paint_margin(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in sight."""
        painter = QPainter(self._margin)
        painter.fillRect(event.rect(), self.palette().alternateBase())
        font = QFont(self.font())
        painter.setFont(font)
        block = self.firstVisibleBlock()
        current = self.textCursor().blockNumber()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top() - (
            self._margin.y() - self.contentsRect().y()
        )
        width, height = self._margin.width() - 8, self.fontMetrics().height()
        while block.isValid() and top <= event.rect().bottom():
            painter.setPen(
                self.palette().text().color() if block.blockNumber() == current else tone("quiet", self.palette())
            )
            painter.drawText(0, round(top), width, height, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
            top += self.blockBoundingRect(block).height()
            block = block.next()
        painter.end()


class _Margin(QWidget):
    def __init__(self, editor: FullEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Line numbers"))

    def sizeHint(self) -> QSize:
        return QSize(self._editor.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_margin(event)


def tip_of(*lines: str) -> str:
    """Lines of plain text as a tool tip, the first in bold."""
    first, *rest = [escape(one) for one in lines if one] or [""]
    return f"<p style='white-space:pre-wrap'><b>{first}</b>{''.join(f'<br>{one}' for one in rest)}</p>" if first else ""
