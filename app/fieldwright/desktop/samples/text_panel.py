"""The text of a payload, a window of it at a time, masked until values are shown."""

from collections.abc import Callable
from typing import Any

from attrs import frozen
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from fieldwright.desktop.expression_editor import expression_font
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import number, tr, within
from fieldwright.desktop.samples.veil import Veil
from fieldwright.desktop.samples.veiled_text import every_character, veiled_text
from fieldwright.files.reading import encoding_of

WINDOW = 20_000
"""Characters that are shown at once: they may all be one line."""

MOST_MASKED = 150_000
"""Characters of a text that are masked as the format says; in what is longer every letter and digit is."""


@frozen(eq=False)
class Whole:
    """A text that is short enough to be masked as a whole."""

    text: str
    medium: str


@frozen(eq=False)
class Bytes:
    """A large payload: windows of it are decoded when they are shown."""

    data: bytes


class TextPanel(QWidget):
    """Shows a `Whole` or `Bytes`. Search finds in all of it."""

    def __init__(self, veil: Veil, jobs: Jobs, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._veil, self._jobs = veil, jobs
        self._of: Whole | Bytes = Whole("", "")
        self._masked: str | None = None
        self._start = 0
        self.text = QPlainTextEdit()
        self.text.setObjectName("words")
        self.text.setReadOnly(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # payloads read so in every language
        self.text.setTabChangesFocus(True)
        self.text.setFont(expression_font())
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(hint)
        self.earlier = arrow(tr("‹ Earlier"), tr("The part of the text before this one"), lambda: self.turn(-1))
        self.later = arrow(tr("Later ›"), tr("The part of the text after this one"), lambda: self.turn(1))
        self.where = QLabel()
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setObjectName("muted")
        self.where.setAccessibleDescription(tr("Part of the {text}", text=within(name)))
        self._pages = QWidget()
        row = QHBoxLayout(self._pages)
        row.setContentsMargins(0, 0, 0, 0)
        for one in (self.earlier, self.where, self.later):
            row.addWidget(one)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.text, 1)
        box.addWidget(self._pages)
        veil.changed.connect(self._unveil)
        self._show()

    def show_text(self, of: Whole | Bytes) -> None:
        """Show another text, from the same place on."""
        self._of = of
        self._start = 0
        self._unveil()

    def turn(self, by: int) -> None:
        """Show the part before or after."""
        self._start = max(0, min(self._start + by * WINDOW, max(0, self._length - 1)) // WINDOW * WINDOW)
        self._show()

    def find(self, word: str, *, back: bool = False) -> bool:
        """Select the next place of a word, in whatever part it is; after the last comes the first."""
        if not word:
            return False
        cursor = self.text.textCursor()
        here = self._start + (cursor.selectionStart() if back else cursor.selectionEnd())
        at = self._search(word, here, back=back)
        if at < 0:
            return False
        if not self._start <= at < self._start + WINDOW:
            self._start = at // WINDOW * WINDOW
            self._show()
        local = self.text.document().toPlainText().casefold().find(word.casefold(), max(0, at - self._start - 3))
        if local >= 0:
            cursor = self.text.textCursor()
            cursor.setPosition(local)
            cursor.setPosition(local + len(word), QTextCursor.MoveMode.KeepAnchor)
            self.text.setTextCursor(cursor)
        return True

    # -- inside

    @property
    def _length(self) -> int:
        return len(self._of.data) if isinstance(self._of, Bytes) else len(self._seen)

    @property
    def _seen(self) -> str:
        assert isinstance(self._of, Whole)
        return self._of.text if self._veil.shown or self._is_long else self._masked or ""

    @property
    def _is_long(self) -> bool:
        return not self._veil.shown and isinstance(self._of, Whole) and len(self._of.text) > MOST_MASKED

    def _search(self, word: str, here: int, *, back: bool) -> int:
        held: Any = self._of.data if isinstance(self._of, Bytes) else self._seen
        wanted: Any = word.encode() if isinstance(self._of, Bytes) else word
        if back:
            at = held.rfind(wanted, 0, here)
            return at if at >= 0 else held.rfind(wanted)
        at = held.find(wanted, here)
        return at if at >= 0 else held.find(wanted)

    def _unveil(self, *_: object) -> None:
        self._masked = None
        of = self._of
        if isinstance(of, Whole) and 0 < len(of.text) <= MOST_MASKED and not self._veil.shown:
            self._jobs.start(
                veiled_text, of.text, of.medium, key=(self, "mask"), done=lambda text: self._have(of, text),
            )  # fmt: skip
            return
        self._show()

    def _have(self, of: Whole, masked: str) -> None:
        if of is self._of:
            self._masked = masked
            self._show()

    def _show(self) -> None:
        if isinstance(self._of, Bytes):
            part = self._of.data[self._start : self._start + WINDOW]
            shown = part.decode(encoding_of(self._of.data[:65_536], cut=True), "replace")
            shown = shown if self._veil.shown else every_character(shown)
            where = tr("{start}–{end} of {length} bytes")
        else:
            shown, where = self._seen[self._start : self._start + WINDOW], tr("{start}–{end} of {length} characters")
            shown = every_character(shown) if self._is_long else shown
        self.text.setPlainText(shown)
        length = self._length
        several = length > WINDOW
        self._pages.setVisible(several)
        if several:
            end = min(length, self._start + WINDOW)
            self.where.setText(where.format(start=number(self._start + 1), end=number(end), length=number(length)))
            self.earlier.setEnabled(self._start > 0)
            self.later.setEnabled(end < length)


def arrow(words: str, meaning: str, call: Callable[[], object]) -> QToolButton:
    """A small button of words."""
    button = QToolButton()
    button.setText(words)
    button.setToolTip(meaning)
    button.setAccessibleName(meaning)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _=False: call())
    return button
