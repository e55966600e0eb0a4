"""The fields of a form: each shows one attribute, and says when somebody has written something else there."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import frozen
from PySide6.QtCore import QEvent, QObject, QRect, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import (  # fmt: skip
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.elided_choice import ElidedChoice
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.flows.words import meant
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.writing import when_written
from fieldwright.project.intent_edits import fact, parts

Choices = Callable[[], Sequence[str]]
LEAST, MOST, LONGEST = 2, 9, 4_000
"""Lines of text that a field for long texts has room for, and characters that are looked at for that."""


@frozen
class Line:
    """One row of a form: the attribute, what it is called, and how it is written.

    ``kind`` is ``line``, ``text`` (several lines), ``lines`` (a list, one a line), ``choice`` (one of ``choices``) or ``open`` (these are only proposed).
    """

    path: str
    words: str
    tip: str = ""
    kind: str = "line"
    choices: Choices = tuple
    hint: str = ""
    named: Mapping[str, str] = MappingProxyType({})
    """What values are called here, where people read something else than what the project holds."""


class QuietBox(ElidedChoice):
    """A box of choices that does not change when somebody scrolls past it, and gives way where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to whatever scrolls."""
        event.ignore()


class LongText(QPlainTextEdit):
    """Plain text of several lines, as high as what is written. Tab goes on, Ctrl+Return and leaving take it over, Escape takes it back."""

    finished = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None, *, least: int = LEAST) -> None:
        super().__init__(parent)
        self._least = least
        self.setObjectName("words")
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._wrap = QTimer(self)
        self._wrap.setSingleShot(True)
        self._wrap.setInterval(0)
        self._wrap.timeout.connect(self._wrap_again)
        self.textChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as what is written, within bounds, and begin at the side where its writing begins."""
        self._align()
        room = self.viewport().width() - round(2 * self.document().documentMargin()) - 2
        wraps = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        lines = 0
        for one in self.toPlainText()[:LONGEST].split("\n"):
            height = self.fontMetrics().boundingRect(QRect(0, 0, max(room, 40), 1_000_000), wraps, one or " ").height()
            lines += max(1, round(height / self.fontMetrics().lineSpacing()))
            if lines > MOST:
                break
        bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if lines > MOST else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != bars:
            self.setVerticalScrollBarPolicy(bars)
            self._wrap.start()
        lines = max(self._least, min(MOST, lines))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + round(2 * self.document().documentMargin()) + 4)

    def _wrap_again(self) -> None:
        """Wrap the lines at the width that the bar leaves: Qt keeps the width of before."""
        super().resizeEvent(QResizeEvent(self.viewport().size(), QSize()))
        self.viewport().update()

    def _align(self) -> None:
        leftwards = self.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines may be needed at another width."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow fonts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take over what was written."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:  # fmt: skip
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class Field(QWidget):
    """A field with what is said against what is written in it. ``committed`` carries what somebody wrote, once they are done."""

    committed = Signal(object)

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._value: Any = ""
        self._seen: Any = ""
        self.wrong = label("")
        self.wrong.setObjectName("wrong")
        self.wrong.hide()
        self.editor = self._made()
        self.editor.setAccessibleName(line.words)
        self.editor.setToolTip(plain_tip(line.tip))
        self.setFocusProxy(self.editor)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(self.editor)
        box.addWidget(self.wrong)

    def _made(self) -> QWidget:
        line = self.line
        if line.kind in ("text", "lines"):
            text = LongText()
            text.setPlaceholderText(line.hint)
            text.finished.connect(self.commit)
            text.given_up.connect(self.give_up)
            when_written(text, self.commit)
            return text
        if line.kind in ("choice", "open"):
            box = QuietBox()
            box.setEditable(line.kind == "open")
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.installEventFilter(self)
            box.activated.connect(lambda _: self.commit())
            edit = box.lineEdit()
            if edit is not None:
                edit.setPlaceholderText(line.hint)
                edit.editingFinished.connect(self.commit)
                when_written(edit, self.commit)
                completer = box.completer()
                if completer is not None:
                    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)
            return box
        edit = QLineEdit()
        edit.setPlaceholderText(line.hint)
        edit.setMinimumWidth(80)
        edit.editingFinished.connect(self.commit)
        when_written(edit, self.commit)
        edit.installEventFilter(self)
        return edit

    # -- what is in it

    @property
    def text(self) -> str:
        """What is written."""
        editor = self.editor
        if isinstance(editor, QPlainTextEdit):
            return editor.toPlainText()
        if isinstance(editor, QComboBox):
            return editor.currentText()
        assert isinstance(editor, QLineEdit)
        return editor.text()

    @property
    def value(self) -> Any:
        """What is written, as the attribute has it."""
        return parts(self.text) if self.line.kind == "lines" else meant(self.line.named, self.text.strip())

    @property
    def is_changed(self) -> bool:
        """Whether something else is written than what was shown; a field may show a text otherwise than it is, without its line breaks."""
        return self.value != self._seen

    def show_value(self, value: Any, *, anew: bool = True) -> None:
        """Show a value; unless ``anew``, what is being written stays."""
        writing = self.is_changed and self.value != value and self.isAncestorOf(self.window().focusWidget() or self)
        if writing and not anew:
            self._value = value
            return
        self._value = value
        text = "\n".join(value) if isinstance(value, tuple) else self.line.named.get(str(value), str(value))
        editor = self.editor
        self.wrong.hide()
        with QSignalBlocker(editor):
            if isinstance(editor, QPlainTextEdit):
                if editor.toPlainText() != text:
                    editor.setPlainText(text)
                editor.document().setModified(False)
                editor.fit() if isinstance(editor, LongText) else None
            elif isinstance(editor, QComboBox):
                self._fill(editor, text)
            elif isinstance(editor, QLineEdit) and editor.text() != text:
                editor.setText(text)
                editor.setCursorPosition(0)
        self._seen = self.value

    def _fill(self, box: QComboBox, text: str) -> None:
        names = list(dict.fromkeys(("", *(self.line.named.get(one, one) for one in self.line.choices()))))
        names += [text] if text not in names else []
        if [box.itemText(at) for at in range(box.count())] != names:
            box.clear()
            box.addItems(names)
        box.setCurrentIndex(names.index(text))
        if box.isEditable() and box.currentText() != text:
            box.setEditText(text)
        edit = box.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)

    def commit(self) -> None:
        """Say what is written, if it is something else than before."""
        if self.is_changed:
            self.committed.emit(self.value)

    def give_up(self) -> None:
        """Take back what is being written."""
        self.show_value(self._value)

    def refuse(self, why: str) -> None:
        """Say why what is written is not taken over; it stays to be mended."""
        self.wrong.setText(why)
        self.wrong.show()
        self.editor.setAccessibleDescription(why)

    def take_focus(self) -> None:
        """Go into it."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape takes back what is being written."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and self.is_changed:  # fmt: skip
            self.give_up()
            return True
        return super().eventFilter(watched, event)


class Form(QWidget):
    """Rows of fields under headings. ``changed`` carries an attribute and what somebody wrote for it."""

    changed = Signal(str, object)

    def __init__(self, sections: Sequence[tuple[str, Sequence[Line | QWidget]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self.fields: dict[str, Field] = {}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(16, 12, 16, 16)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(1, 1)
        for heading, lines in sections:
            if heading:
                self.add_heading(heading)
            for line in lines:
                if isinstance(line, Line):
                    self._add(line)
                else:
                    self.grid.addWidget(line, self.grid.rowCount(), 0, 1, 2)
        self.grid.setRowStretch(self.grid.rowCount(), 1)

    def add_heading(self, words: str) -> None:
        """Begin a section."""
        self.grid.addWidget(heading(words), self.grid.rowCount(), 0, 1, 2)

    def _add(self, line: Line) -> None:
        field = Field(line)
        name = label(line.words)
        name.setFixedWidth(124)
        name.setContentsMargins(0, 5, 0, 0)
        name.setBuddy(field.editor)
        row = self.grid.rowCount()
        self.grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignTop)
        self.fields[line.path] = field
        field.committed.connect(lambda value: self.changed.emit(line.path, value))

    def show_record(self, record: Any, *, anew: bool = True) -> None:
        """Show what a record says."""
        for path, field in self.fields.items():
            field.show_value(fact(record, path), anew=anew)

    def commit(self) -> None:
        """Say what is being written."""
        for field in self.fields.values():
            field.commit()


def heading(words: str) -> QLabel:
    """The heading of a section."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    font = made.font()
    font.setBold(True)
    made.setFont(font)
    made.setContentsMargins(0, 8, 0, 0)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made
