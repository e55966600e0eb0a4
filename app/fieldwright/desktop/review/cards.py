"""What was said at a place, a card each: the comment or question, its replies, and what can be done about it."""

import re
from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from fieldwright.desktop import icons
from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.language import day_of, tr
from fieldwright.desktop.mirroring import margins
from fieldwright.desktop.theme import ui_font
from fieldwright.mapping.model import Question
from fieldwright.project.reviewing import OPEN, Comment
from fieldwright.project.reviews.edits import COMMENT, QUESTION

MOST = 200
"""Cards that are shown at once, the latest."""

LONGEST = 4_000
"""Characters of a text that are shown."""

REPLY, CLOSE, REOPEN, REMOVE, ANSWER = "reply", "close", "reopen", "remove", "answer"
"""What can be done about a card."""

RULES = "rule"
"""The id of the card that holds the question at the rule."""

_WORDS = {
    REPLY: (tr("Reply"), tr("Say something to it")),
    CLOSE: (tr("Close"), tr("Say that it is settled")),
    REOPEN: (tr("Reopen"), tr("Say that it is not settled after all")),
    REMOVE: (tr("Remove"), tr("Take it out, with its replies")),
    ANSWER: (tr("Answer", "button"), tr("Write the answer to the question at the rule")),
}
_PICTURES = {CLOSE: "check", REOPEN: "undo", REMOVE: "trash"}
"""Icons of what can be done, in place of words: the author's name has the room."""
_OF = {COMMENT: tr("Comment of {author}: {words}"), QUESTION: tr("Question of {author}: {words}")}
_LONG_WORD = re.compile(r"\S{40}")


@frozen
class Said:
    """One card. ``id`` is the comment's, or `RULES`."""

    id: str
    kind: str
    to: str
    state: str
    lines: tuple[tuple[str, str, str], ...]
    """Author, date and text of what was said first and of the replies."""
    due: str = ""
    acts: tuple[str, ...] = ()


def of_comment(one: Comment) -> Said:
    """The card of a comment."""
    lines = ((one.author, one.date, one.text), *((each.author, each.date, each.text) for each in one.replies))
    acts = (REPLY, CLOSE, REMOVE) if one.state == OPEN else (REOPEN, REMOVE)
    return Said(one.id, one.kind, one.to, one.state, lines, acts=acts)


def of_question(one: Question) -> Said:
    """The card of the question at a rule. It is changed, and taken out, where the rule is."""
    lines = ((one.author, one.date, one.text), *(((one.asked_of, "", one.answer),) if one.answer else ()))
    state = "answered" if one.answer else OPEN
    return Said(RULES, QUESTION, one.asked_of, state, lines, one.due, () if one.answer else (ANSWER,))


class Cards(QScrollArea):
    """The cards, one below the other. ``asked`` carries what is to be done (`REPLY` and so on) and the card's id."""

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Comments and questions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.shown: tuple[Said, ...] = ()
        self.cards: dict[str, Card] = {}
        self.show_cards((), "")

    def show_cards(self, said: Sequence[Said], empty: str) -> None:
        """Show these, or say why there are none."""
        self.shown = tuple(said[-MOST:])
        self.cards = {}
        inside = QWidget()
        inside.setObjectName("form")
        box = QVBoxLayout(inside)
        box.setContentsMargins(12, 2, 12, 6)
        box.setSpacing(8)
        if len(said) > MOST:
            box.addWidget(label(tr("{count} earlier ones are not shown here.", count=len(said) - MOST), quiet=True))
        for one in self.shown:
            card = Card(one)
            card.asked.connect(self.asked)
            self.cards[one.id] = card
            box.addWidget(card)
        if not self.shown:
            box.addWidget(label(empty, quiet=True))
        box.addStretch(1)
        self.setWidget(inside)

    def pick(self, id_: str) -> None:
        """Show a card, and mark it."""
        for name, card in self.cards.items():
            card.mark(picked=name == id_)
        if id_ in self.cards:
            self.widget().layout().activate()  # type: ignore[union-attr]
            self.ensureWidgetVisible(self.cards[id_], 0, 8)


class Card(QFrame):
    """One comment or question."""

    asked = Signal(str, str)

    def __init__(self, said: Said, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = said
        self.setObjectName("card")
        self.setProperty("picked", False)
        author, date, text = said.lines[0]
        self.setAccessibleName(
            _OF.get(said.kind, _OF[COMMENT]).format(author=author or tr("somebody"), words=text[:200])
        )
        box = QVBoxLayout(self)
        margins(box, 10, 6, 6, 8)
        box.setSpacing(2)
        box.addLayout(self._head(author, date))
        box.addWidget(_text(text))
        for who, when, words in said.lines[1:]:
            box.addLayout(_reply(who, when, words))

    def _head(self, author: str, date: str) -> QHBoxLayout:
        said = self.said
        picture = QLabel()
        open_ = said.state == OPEN
        name = "check" if not open_ else "question" if said.kind == QUESTION else "comment"
        colour = tone("info" if open_ and said.kind == QUESTION else "quiet", self.palette())
        picture.setPixmap(icons.icon(name, colour).pixmap(14, 14))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(picture)
        row.addWidget(_who(author, date))
        facts = [
            tr("question at the rule") if said.id == RULES else "",
            tr("due {day}", day=day_of(said.due)) if said.due else "",
            (tr("asks {name}", name=said.to) if said.kind == QUESTION else tr("to {name}", name=said.to))
            if said.to
            else "",
            "" if open_ else tr("answered") if said.state == "answered" else tr("closed"),
        ]
        row.addWidget(_quiet("  ·  ".join(one for one in facts if one)), 1)
        for act in said.acts:
            row.addWidget(self._button(act))
        return row

    def _button(self, act: str) -> QToolButton:
        words, tip = _WORDS[act]
        made = QToolButton()
        made.setObjectName("card")
        made.setText(words)
        made.setToolTip(f"{words}: {tip}")
        if act in _PICTURES:
            made.setIcon(icons.icon(_PICTURES[act], tone("quiet", self.palette())))
            made.setIconSize(QSize(14, 14))
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        author, _, text = self.said.lines[0]
        author = author or tr("somebody")
        made.setAccessibleName(f"{words}: {author}, {text[:60]}")
        made.setProperty("act", act)
        made.clicked.connect(lambda _=False: self.asked.emit(act, self.said.id))
        return made

    def mark(self, *, picked: bool) -> None:
        """Show that this one is meant."""
        if bool(self.property("picked")) != picked:
            self.setProperty("picked", picked)
            self.style().unpolish(self)
            self.style().polish(self)


def _reply(who: str, when: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    margins(row, 20, 4, 0, 0)
    row.setSpacing(0)
    box = QVBoxLayout()
    box.setSpacing(1)
    box.addWidget(_who(who, when))
    box.addWidget(_text(words))
    row.addLayout(box, 1)
    return row


def _who(author: str, date: str) -> ElidedLabel:
    made = ElidedLabel(ui_font())
    made.setObjectName("muted")
    made.say("  ·  ".join(one for one in (author or tr("somebody"), day_of(date)) if one))
    return made


def _quiet(text: str) -> ElidedLabel:
    made = ElidedLabel(ui_font())
    made.setObjectName("muted")
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    made.say(text)
    return made


def _text(text: str) -> QLabel:
    cut = (
        text
        if len(text) <= LONGEST
        else tr("{beginning}… ({count} characters)", beginning=text[:LONGEST], count=len(text))
    )
    return label(_LONG_WORD.sub(lambda found: found[0] + "\u200b", cut))  # a label breaks lines between words alone
