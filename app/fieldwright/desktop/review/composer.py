"""Where something is said: a comment, a question to somebody, a reply, an answer."""

from collections.abc import Sequence

from attrs import evolve, frozen
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.language import tr
from fieldwright.desktop.language.keys import keys
from fieldwright.desktop.theme import ui_font

NEW, REPLY, ANSWER = "new", "reply", "answer"
"""What is being written."""

HEIGHT = 50
"""Of the box for the text: two lines."""


@frozen
class Draft:
    """What is written and not said yet. ``to_id`` is the comment that is replied to."""

    kind: str = NEW
    to_id: str = ""
    text: str = ""
    question: bool = False
    to: str = ""
    due: str = ""


EMPTY = Draft()


class Composer(QWidget):
    """The box. ``said`` carries the `Draft` when it is sent; it is emptied by whoever could say it."""

    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._to_id = NEW, ""
        self.heading = ElidedLabel(ui_font())
        self.heading.setObjectName("muted")
        self.heading.setAccessibleDescription(tr("What is replied to"))
        self.heading.hide()
        self._heading = ""
        self.text = _Text()
        self.text.sent.connect(self._send)
        self.text.left.connect(self.cancel)
        self.text.textChanged.connect(self._refresh)
        self.send = QPushButton(tr("&Comment"))
        self.send.setAutoDefault(False)
        self.send.clicked.connect(lambda _: self._send())
        self.question = QCheckBox(tr("&Question"))
        self.question.setToolTip(tr("It wants an answer"))
        self.question.toggled.connect(self._refresh)
        self.stop = QPushButton(tr("Cance&l"))
        self.stop.setAutoDefault(False)
        self.stop.setToolTip(tr("Say nothing to it (Esc)"))
        self.stop.clicked.connect(lambda _: self.cancel())
        self.to = QComboBox()
        self.to.setEditable(True)
        self.to.setAccessibleName(tr("Who is asked"))
        self.to.setToolTip(tr("Who is asked; it then waits for that person"))
        line = self.to.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("whoever knows"))
        self.to.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.due = QLineEdit()
        self.due.setPlaceholderText("2026-12-31")
        self.due.setAccessibleName(tr("When the answer is due"))
        self.due.setMaximumWidth(110)
        self._lay_out()
        self._refresh()

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addWidget(self.send)
        beside.addWidget(self.question)
        beside.addWidget(self.stop)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addLayout(beside)
        self.asking = QWidget()
        ask = QHBoxLayout(self.asking)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.setSpacing(8)
        for words, field, stretch in ((tr("&To"), self.to, 1), (tr("&Due"), self.due, 0)):
            name = label(words, mnemonic=True)
            name.setBuddy(field)
            ask.addWidget(name)
            ask.addWidget(field, stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 4, 12, 10)
        box.setSpacing(5)
        box.addWidget(self.heading)
        box.addLayout(row)
        box.addWidget(self.asking)

    # -- what it holds

    @property
    def draft(self) -> Draft:
        """What is written."""
        return Draft(self._kind, self._to_id, self.text.toPlainText(), self.question.isChecked(), self.to.currentText().strip(),
                     self.due.text().strip() if self.due.isEnabled() else "")  # fmt: skip

    def show_draft(self, draft: Draft, heading: str = "") -> None:
        """Go on with something; ``heading`` says what is replied to."""
        self._kind, self._to_id = draft.kind, draft.to_id
        for box in (self.text, self.question, self.due):
            box.blockSignals(True)
        self.text.setPlainText(draft.text)
        self.question.setChecked(draft.question)
        self.to.setCurrentText(draft.to)
        self.due.setText(draft.due)
        for box in (self.text, self.question, self.due):
            box.blockSignals(False)
        self._heading = " ".join(heading.split())[:400]
        self.heading.say(self._heading)
        self._refresh()

    def show_people(self, people: Sequence[str]) -> None:
        """Offer the people that can be asked."""
        if [self.to.itemText(at) for at in range(self.to.count())] == list(people):
            return
        typed = self.to.currentText()
        with QSignalBlocker(self.to):
            self.to.clear()
            self.to.addItems(list(people))
            self.to.setCurrentText(typed)

    def allow_due(self, why_not: str) -> None:
        """Let a date be given, or say why that cannot be."""
        self.due.setEnabled(not why_not)
        self.due.setToolTip(
            why_not or tr("When the answer is due, as 2026-12-31; the question then stands at the rule")
        )

    def write(self, draft: Draft, heading: str = "") -> None:
        """Begin to write something, with what is there already."""
        there = self.draft
        self.show_draft(evolve(draft, text=there.text) if there.kind == NEW and not draft.text else draft, heading)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Have nothing written."""
        self.show_draft(EMPTY)

    def cancel(self) -> None:
        """Write a comment again, not a reply; the text stays."""
        if self._kind != NEW:
            self.show_draft(Draft(text=self.text.toPlainText()))

    def _send(self) -> None:
        if self.send.isEnabled():
            self.said.emit(self.draft)

    def _refresh(self, *_: object) -> None:
        new, asks = self._kind == NEW, self.question.isChecked()
        words = {NEW: tr("As&k") if asks else tr("&Comment"), REPLY: tr("&Reply"), ANSWER: tr("Ans&wer")}[self._kind]
        self.send.setText(words)
        self.send.setToolTip("{words} ({keys})".format(words=words.replace("&", ""), keys=keys("Ctrl+Return")))
        self.send.setEnabled(self.isEnabled() and bool(self.text.toPlainText().strip()))
        self.question.setVisible(new)
        self.stop.setVisible(not new)
        self.asking.setVisible(new and asks)
        self.heading.setVisible(bool(self._heading) and not new)
        name = {NEW: tr("What is asked") if asks else tr("A comment"), REPLY: tr("A reply"), ANSWER: tr("The answer")}[
            self._kind
        ]
        self.text.setAccessibleName(name)
        hint = {NEW: tr("What do you want to know?") if asks else tr("Say something about it"), REPLY: tr("Your reply"), ANSWER: tr("The answer")}[self._kind]  # fmt: skip
        self.text.setPlaceholderText(tr("{hint} (Ctrl+Return sends)", hint=hint))


class _Text(QPlainTextEdit):
    sent = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("words")
        self.setTabChangesFocus(True)
        self.setFixedHeight(HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return sends, Esc leaves a reply."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
