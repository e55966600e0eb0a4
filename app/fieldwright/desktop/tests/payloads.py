"""A payload as text: masked until values are shown, with the lines that differ marked, and edited where it stands in the project, checked as one types."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPalette, QResizeEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QTextEdit, QToolButton, QVBoxLayout, QWidget

from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.expression_editor import expression_font
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.language import tr
from fieldwright.desktop.samples.text_panel import MOST_MASKED
from fieldwright.desktop.samples.veil import Veil
from fieldwright.desktop.samples.veiled_text import every_character, veiled_text
from fieldwright.desktop.tests.texts import MOST_CHECKED, Typed
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.desktop.writing import when_written

MOST_SAID = 4
"""Lines below a text that are shown of what is said of it."""
_END = " .,;:\n"
"""Signs that no text is cut behind."""
ROOMY = 220
"""How wide a pane is where it says beside its name where the text stands."""
PAUSE = 250
"""Milliseconds without a key before what is written is checked."""


class PayloadText(QPlainTextEdit):
    """Plain text in the font of expressions. Ctrl+Return and leaving take it over, Escape takes back what is being written; Tab goes on."""

    finished = Signal()
    given_up = Signal()
    locked = Signal()
    """Somebody types where nothing can be written."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("words")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # payloads read so in every language
        self.setFont(expression_font())
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName(name)
        self.setMinimumHeight(60)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take over what was written."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:  # fmt: skip
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape and self.document().isModified() and not self.isReadOnly():
            self.given_up.emit()
        else:
            if self.isReadOnly() and event.text().isprintable() and event.text():
                self.locked.emit()
            super().keyPressEvent(event)


class PayloadPane(QWidget):
    """A heading, a text, and what is said of it. ``written`` carries the value that somebody wrote, `ABSENT` for an emptied text."""

    written = Signal(object)

    def __init__(self, title: str, look: Look, veil: Veil, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._title, self._veil = look, title, veil
        self._text = self._shown = self._told = self._where = self._medium = ""
        self._editable = self._made_up = self._taken = False
        self._own: str | None = None
        """What somebody has just written here, as it came back: it stays to be seen."""
        self._lines: frozenset[int] = frozenset()
        self.check: Callable[[str], Typed] = lambda text: Typed(text)
        """What checks a text that is being written."""
        self.name = ElidedLabel(ui_font(weight=QFont.Weight.Bold))
        self.name.say(title)
        self.name.setMinimumHeight(30)
        self.where = ElidedLabel(ui_font(), mode=Qt.TextElideMode.ElideMiddle)
        self.where.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # what it is comes first
        self.text = PayloadText(title)
        self.said = label("")
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.hide()
        self.head = QHBoxLayout()
        self.head.setSpacing(6)
        self.head.addWidget(self.name)
        self.head.addWidget(self.where, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 2, 6, 6)
        box.setSpacing(4)
        box.addLayout(self.head)
        box.addWidget(self.text, 1)
        box.addWidget(self.said)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PAUSE)
        self._late.timeout.connect(self._check)
        self.text.textChanged.connect(lambda: self._late.start() if self.is_changed else None)
        self.text.finished.connect(self.commit)
        when_written(self.text, self.commit)
        self.text.given_up.connect(self.give_up)
        self.text.locked.connect(self._locked)
        veil.changed.connect(self._unveil)
        look.changed.connect(self._mark)

    def add_button(self, words: str, tip: str, pressed: Callable[[], object]) -> QToolButton:
        """A button beside the heading."""
        button = QToolButton()
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _=False: pressed())
        self.head.addWidget(button)
        return button

    @property
    def is_changed(self) -> bool:
        """Whether somebody wrote something that is not taken over."""
        return not self.text.isReadOnly() and self.text.toPlainText() != self._shown

    @property
    def is_veiled(self) -> bool:
        """Whether values are masked: not what is made up, and not what somebody has just written here."""
        return bool(self._text) and self._text != self._own and not (self._veil.shown or self._made_up)

    def show_text(
        self, text: str, where: str = "", *, editable: bool = False, said: str = "", empty: str = "", anew: bool = True,
        medium: str = "", made_up: bool = False,
    ) -> None:  # fmt: skip
        """Show a text; what is being written stays unless another thing is shown (``anew``). Nobody's data is in what is ``made_up``."""
        keep = self.is_changed and not anew and text == self._text
        if anew or self._taken:
            self._own, self._taken = (None if anew else text), False
        self._editable, self._where, self._medium, self._made_up = editable, where, medium, made_up
        self.text.setPlaceholderText(empty)
        if keep:
            self.where.say(where)
            return
        self._text = text
        self._put(anew=anew)
        self.say(said)
        self.mark(())

    def _put(self, *, anew: bool) -> None:
        """Put the text there, as it may be seen."""
        hidden, text = self.is_veiled, self._text
        if hidden:
            text = veiled_text(text, self._medium) if len(text) <= MOST_MASKED else every_character(text)
        self.where.say((tr("{where}, masked", where=self._where) if self._where else tr("masked")) if hidden else self._where)  # fmt: skip
        self.text.setReadOnly(hidden or not self._editable)
        self._shown = text
        if self.text.toPlainText() != text:
            at = self.text.verticalScrollBar().value()
            self.text.setPlainText(text)
            self._shown = self.text.toPlainText()
            self.text.verticalScrollBar().setValue(0 if anew else at)
        self._late.stop()
        self.text.document().setModified(False)

    def _unveil(self) -> None:
        """Show values, or mask them; what is being written stays as it is."""
        if not self.is_changed:
            lines = self._lines
            self._put(anew=False)
            self.mark(lines)

    def _locked(self) -> None:
        if self._editable and self.is_veiled:
            self.say(tr("Values are masked: show them to write here (Ctrl+Shift+U)."))

    def say(self, words: str, *, kind: str = "muted") -> None:
        """Say something below the text: quietly (``muted``), or that it is ``wrong``."""
        self._told = words
        self.said.setVisible(bool(words))
        self.said.setObjectName(kind)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self._fit()
        self.text.setAccessibleDescription(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is said may need more lines, or fewer; where there is little room, it is not told where the text stands."""
        super().resizeEvent(event)
        self.where.setVisible(self.width() >= ROOMY)
        self._fit()

    def _fit(self) -> None:
        """Have what is said in `MOST_SAID` lines at the most: where it is cut, its tool tip has it whole."""
        room = self.width() - self.contentsMargins().left() - self.contentsMargins().right() - 12
        most = MOST_SAID * self.said.fontMetrics().lineSpacing() + 1
        self.said.setText(self._told)
        fits, over = 0, len(self._told)
        if self.said.heightForWidth(max(40, room)) > most:
            while over - fits > 1:
                middle = (fits + over) // 2
                self.said.setText(f"{self._told[:middle].rstrip(_END)}…")
                fits, over = (middle, over) if self.said.heightForWidth(max(40, room)) <= most else (fits, middle)
            self.said.setText(f"{self._told[:fits].rstrip(_END)}…")
        self.said.setFixedHeight(max(0, self.said.heightForWidth(max(40, room))))
        self.said.setToolTip(plain_tip(self._told) if self.said.text() != self._told else "")

    def mark(self, lines: Collection[int]) -> None:
        """Mark the lines that differ, by their numbers from 0; the first is brought into sight."""
        self._lines = frozenset(lines)
        self._mark()
        if lines:
            block = self.text.document().findBlockByNumber(max(0, min(lines) - 1))
            self.text.setTextCursor(QTextCursor(block))
            self.text.ensureCursorVisible()

    def _mark(self, *_: object) -> None:
        colour = QColor(self._look.theme["warning_soft"])
        made: list[QTextEdit.ExtraSelection] = []
        for number in sorted(self._lines):
            block = self.text.document().findBlockByNumber(number)
            if block.isValid():
                one = QTextEdit.ExtraSelection()
                one.cursor = QTextCursor(block)  # pyright: ignore[reportAttributeAccessIssue]
                form = one.format  # pyright: ignore[reportAttributeAccessIssue]
                form.setBackground(colour)
                form.setProperty(QTextFormat.Property.FullWidthSelection, True)
                one.format = form  # pyright: ignore[reportAttributeAccessIssue]
                made.append(one)
        self.text.setExtraSelections(made)

    # -- writing

    def _check(self) -> None:
        text = self.text.toPlainText()
        if not self.is_changed or len(text) > MOST_CHECKED:
            return
        self._tell(self.check(text))

    def _tell(self, made: Typed) -> bool:
        if made.wrong:
            self.say(f"{made.wrong[:1].upper()}{made.wrong[1:]}", kind="wrong")
        else:
            self.say(made.remark)
        return not made.wrong

    def commit(self) -> None:
        """Take over what was written, if it can be read; else it stays, with what is wrong."""
        if not self.is_changed:
            return
        made = self.check(self.text.toPlainText())
        if self._tell(made):
            self._taken = True
            self.written.emit(made.value)

    def give_up(self) -> None:
        """Take back what is being written."""
        self._put(anew=False)
        self.say("")
        self.mark(())

    def take_focus(self) -> None:
        """Go into it."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        """Say why what was written is not taken over."""
        self.say(why, kind="wrong")
