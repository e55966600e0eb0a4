"""What the shown rule does, in words: the sentence made from it, live, and the analyst's own words in its place."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from fieldwright.desktop import form_parts as parts
from fieldwright.desktop.expression_editor import PAUSE
from fieldwright.desktop.language import tr
from fieldwright.desktop.surroundings import surroundings
from fieldwright.expression.lineage import reads
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench

MOST_LINES = 4
"""Lines that are shown of what is said; the rest is scrolled to."""
_LONGEST_TYPED = 4_000


class WordsBox(QPlainTextEdit):
    """The analyst's words; where there are none, the sentence that is made stands in their place, dimmed. Text as it is, never markup."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setObjectName("words")
        self.setAccessibleName(tr("In words"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._held = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        self.textChanged.connect(self._typed)
        self._fit()

    def show_words(self, own: str, made: str) -> None:
        """Show what is said, but not over what is being typed."""
        self.setPlaceholderText(made)
        self.setToolTip("" if not own else tr("Made from the rule: {made}", made=made))
        if own != self._held and not (self.hasFocus() and self.toPlainText() != self._held):
            with QSignalBlocker(self):
                self.setPlainText(own)
        self._held = own
        self._fit()

    def commit(self) -> None:
        """Commit what is typed."""
        self._pause.stop()
        text = self.toPlainText().strip()[:_LONGEST_TYPED]
        if text != self._held:
            self._held = text
            self.committed.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is typed counts once the focus leaves."""
        super().focusOutEvent(event)
        self.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as what is said."""
        super().resizeEvent(event)
        self._fit()

    def _typed(self) -> None:
        self._pause.start()
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        text = (self.toPlainText() or self.placeholderText())[:2_000]
        around = int(2 * self.document().documentMargin()) + 2 * self.frameWidth()
        width = max(80, self.viewport().width() - 2 * int(self.document().documentMargin()))
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
        needed = metrics.boundingRect(0, 0, width, 10_000, flags, text).height() if text else 0
        lines = min(MOST_LINES, max(1, -(-needed // metrics.lineSpacing())))
        self.setFixedHeight(lines * metrics.lineSpacing() + around + 4)


class WordsRow(QWidget):
    """The box with its name, and the notice that the words are older than the rule."""

    written = Signal(str)
    """New words; empty for those that are made."""
    kept = Signal()
    """The words are still right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = WordsBox()
        self.box.committed.connect(lambda text: self.written.emit(text))
        name = parts.label(tr("I&n words"), mnemonic=True)
        name.setBuddy(self.box)
        name.setContentsMargins(0, 5, 0, 0)  # beside the first line of the words
        self.name = name
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.box, 1)
        self.notice = parts.label("")
        self.notice.setAccessibleDescription(tr("The words are older than the rule"))
        self.keep = self._button(
            tr("Still ri&ght"), tr("The words are right for what the rule does now"), lambda: self.kept.emit()
        )
        self.use_made = self._button(tr("Use the &made one"), tr("Take the words back, so that the sentence is made from the rule"), lambda: self.written.emit(""))  # fmt: skip
        self.stale = QWidget()
        row = QHBoxLayout(self.stale)
        row.setSpacing(8)
        row.addWidget(self.notice, 1)
        row.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.use_made, 0, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(line)
        outer.addWidget(self.stale)
        self.stale.hide()
        self.set_name_width(76)

    def set_name_width(self, width: int) -> None:
        """Let the box begin where the fields above and below it do."""
        self.name.setMinimumWidth(width)
        layout = self.stale.layout()
        if layout is not None:
            layout.setContentsMargins(width + 10, 0, 0, 0)

    def _press(self, pressed: Callable[[], object]) -> None:
        """Do what a button is for, with the focus where it can stay: the buttons hide themselves by it."""
        self.box.setFocus()
        pressed()

    def _button(self, words: str, meaning: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setToolTip(meaning)
        button.setAccessibleName(words.replace("&", ""))
        button.clicked.connect(lambda _=False: self._press(pressed))
        return button

    def show_rule(self, bench: Bench | None, rule: Rule, stored: Rule | None) -> None:
        """Show what is said of a rule as it is typed; ``stored`` is the rule as it is, None where there is none yet."""
        from fieldwright.report.wording.rules import STALE

        said = words_in(bench, rule)
        bare = stored is None and rule == Rule(rule.target)
        self.box.setEnabled(stored is not None)
        self.box.show_words(stored.words if stored is not None else "", "" if bare else said.made)
        stale = said.state == STALE
        self.notice.setText(tr("Written for an older rule, which now says: {made}", made=said.made) if stale else "")
        self.stale.setVisible(stale)


def words_in(bench: Bench | None, rule: Rule):
    """What is said of a rule in its surroundings, made just as the specification makes it."""
    from fieldwright.report.wording.rules import words_of
    from fieldwright.report.wording.speaker import Around
    from fieldwright.report.wording.titles import titles_of

    if bench is None:
        return words_of(rule)
    found: list[tuple[str, str]] = []
    primary = bench.primary.alias if bench.primary else ""
    for name, text in rule.expressions:
        try:
            scope = surroundings(bench, rule.target, name).scope
            found += [(one.alias or primary, one.path) for one in reads(text, scope)]
        except FieldwrightError:
            continue
    return words_of(rule, [path for _, path in found], Around(bench.lookups, titles_of(bench, found)))
