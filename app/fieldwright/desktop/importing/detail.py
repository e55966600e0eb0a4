"""One difference as a whole: its texts side by side, why it is as it is, and what can be decided of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.importing.change_model import BASE, BOOK, PROJECT, STATE, ReviewModel
from fieldwright.desktop.importing.decisions import CONFLICTS
from fieldwright.desktop.importing.delegate import mark_of, spans_of
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.theme import CODE_FONT, Look, ui_font
from fieldwright.report.importing.foreign.model import Cell, Doubt
from fieldwright.report.importing.model import CellChange

MOST = 20_000
"""Characters of a text in which the parts that differ are emphasised."""

MEANINGS = 3
"""Names of a difference that may mean several fields each."""

_SHOWN = {"rules": tr("Show the &Rule"), "sources": tr("Show the &Field"), "lookups": tr("Show the &Lookup")}


class Detail(QWidget):
    """The pane below the list. ``kept`` and ``taken`` carry a conflict's number, ``jump_asked`` a difference, ``meant`` a doubt's cell and the field."""

    kept = Signal(object)
    taken = Signal(object)
    jump_asked = Signal(object)
    meant = Signal(object, object)

    def __init__(self, model: ReviewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._look = model, look
        self.at = -1
        self._origin = ""
        self._doubts: list[Doubt] = []
        self.title = ElidedLabel(ui_font(10.5, QFont.Weight.DemiBold), mode=Qt.TextElideMode.ElideMiddle)
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setObjectName("muted")
        self.show_it = QPushButton()
        self.show_it.setAutoDefault(False)
        self.show_it.clicked.connect(self._jump)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.state)
        head.addStretch(1)
        head.addWidget(self.show_it)
        self.texts: dict[int, QPlainTextEdit] = {}
        self._titles: dict[int, QLabel] = {}
        self._columns: dict[int, QWidget] = {}
        beside = QHBoxLayout()
        beside.setSpacing(12)
        for column in (BASE, BOOK, PROJECT):
            beside.addWidget(self._column(column), 1)
        self.why = label("")
        self.why.setAccessibleDescription(tr("Why it is as it is"))
        self.ours = QRadioButton(tr("Keep the &project's text"))
        self.theirs = QRadioButton(tr("Take the &workbook's text"))
        self._sides = QButtonGroup(self)
        for button in (self.ours, self.theirs):
            self._sides.addButton(button)
        self.ours.clicked.connect(lambda: self.kept.emit(self.at))
        self.theirs.clicked.connect(lambda: self.taken.emit(self.at))
        choices = QHBoxLayout()
        choices.setSpacing(18)
        for button in (self.ours, self.theirs):
            choices.addWidget(button)
        self.which = [self._meaning(choices) for _ in range(MEANINGS)]
        choices.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(beside, 1)
        box.addWidget(self.why)
        box.addLayout(choices)
        look.changed.connect(self.refresh)
        self.show_change(-1)

    def _meaning(self, row: QHBoxLayout) -> tuple[QLabel, QComboBox]:
        """What a doubted name may mean, to choose from."""
        words, combo = QLabel(), QComboBox()
        words.setTextFormat(Qt.TextFormat.PlainText)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(22)
        combo.setPlaceholderText(tr("choose…"))
        combo.activated.connect(lambda at: self.meant.emit(*combo.itemData(at)))
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addWidget(words)
        pair.addWidget(combo)
        row.addLayout(pair)
        return words, combo

    def _column(self, column: int) -> QWidget:
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        font = QFont(CODE_FONT)
        font.setPixelSize(12)
        text.setFont(font)
        text.setObjectName("words")
        text.setMinimumHeight(44)
        title = QLabel()
        title.setObjectName("muted")
        title.setBuddy(text)
        held = QWidget()
        held.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        box = QVBoxLayout(held)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(title)
        box.addWidget(text, 1)
        self.texts[column], self._titles[column], self._columns[column] = text, title, held
        return held

    # -- showing

    def show_change(self, at: int, doubts: Sequence[Doubt] = (), origin: str = "") -> None:
        """Show a difference by its number, -1 for none, what is doubtful in it, and the cells that say it."""
        self.at, self._origin = at, origin
        self._doubts = [one for one in doubts if one.candidates and one.cell is not None]
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show what is decided now."""
        at, model = self.at, self._model
        there = 0 <= at < len(model.decisions.changes)
        for widget in (self.state, *self._columns.values()):
            widget.setVisible(there)
        if not there:
            self.title.say(tr("Choose a difference to see it whole"))
            for widget in (
                self.why,
                self.ours,
                self.theirs,
                self.show_it,
                *(one for pair in self.which for one in pair),
            ):
                widget.hide()
            return
        one = model.decisions.changes[at]
        self.title.say(one.what or model.place(at))
        parts = (model.title(one) if one.column else "", model.place(at), model.text(at, STATE))
        self.state.setText("  ·  ".join(part for part in parts if part))
        self._tell(at, one)
        self._columns[BASE].setVisible(model.knows(at))
        problem = ": ".join(translated(part) for part in (one.problem, one.mend) if part)
        why = [self._origin, problem, *map(translated, one.notes)]
        self.why.setText("\n".join(_sentence(part) for part in why if part))
        self.why.setVisible(bool(self.why.text()))
        conflict = model.decisions.groups[at] == CONFLICTS
        for button in (self.ours, self.theirs):
            button.setVisible(conflict)
        self.theirs.setText(tr("Take the &spreadsheet's") if model.foreign else tr("Take the &workbook's text"))
        self.ours.setText(tr("Keep the &project's") if model.foreign else tr("Keep the &project's text"))
        self._sides.setExclusive(False)
        self.ours.setChecked(at in model.decisions.kept)
        self.theirs.setChecked(at in model.decisions.taken)
        self._sides.setExclusive(True)
        self._offer()
        words = _SHOWN.get(where(one)[0], "")
        self.show_it.setText(words)
        self.show_it.setVisible(bool(words))

    def _tell(self, at: int, one: CellChange) -> None:
        foreign = self._model.foreign
        names = {BASE: tr("As exported"), BOOK: tr("What comes of it") if foreign else tr("Workbook now"), PROJECT: tr("Project now")}  # fmt: skip
        base, book, project = (self._model.text(at, column) for column in (BASE, BOOK, PROJECT))
        for column, text in ((BASE, base), (BOOK, book), (PROJECT, project)):
            edit = self.texts[column]
            self._titles[column].setText(names[column])
            edit.setAccessibleName(names[column])
            edit.setPlainText(text)
            edit.setPlaceholderText(
                tr("Nothing yet") if foreign else tr("The row is not there") if not one.column else tr("Empty")
            )
            spans = spans_of(base, book, project, column, known=self._model.knows(at)) if len(text) <= MOST else ()
            edit.setExtraSelections(
                [self._selection(edit, span, *mark_of(column, known=self._model.knows(at))) for span in spans]
            )

    def _selection(
        self, edit: QPlainTextEdit, span: tuple[int, int], token: str, gone: bool
    ) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setBackground(self._look.theme[f"{token}_soft"])
        form.setFontStrikeOut(gone)
        form.setFontUnderline(not gone)
        form.setUnderlineColor(QColor(self._look.theme[token]))
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(edit.document())
        plain = edit.toPlainText()
        start, end = (len(plain[:at].encode("utf-16-le")) // 2 for at in span)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, form  # type: ignore[attr-defined]
        return made

    def _offer(self) -> None:
        for at, (words, combo) in enumerate(self.which):
            doubt = self._doubts[at] if at < len(self._doubts) else None
            for widget in (words, combo):
                widget.setVisible(doubt is not None)
            if doubt is None or doubt.cell is None:
                continue
            words.setText(tr("{name} means", name=_short(doubt.cell)))
            combo.setAccessibleName(tr("What {name} means", name=_short(doubt.cell)))
            with QSignalBlocker(combo):
                combo.clear()
                for path in doubt.candidates:
                    combo.addItem(path, (doubt.cell, path))
                combo.setCurrentIndex(-1)
            combo.view().setMinimumWidth(min(520, combo.view().sizeHintForColumn(0) + 30))

    # -- asking

    def _jump(self) -> None:
        if 0 <= self.at < len(self._model.decisions.changes):
            self.jump_asked.emit(self._model.decisions.changes[self.at])


def where(one: CellChange) -> tuple[str, ...]:
    """What of the project a difference is of: ``rules``, a map and a target; ``sources``, a map, an alias and a path; ``lookups`` and a name."""
    match one.place:
        case ("maps", name, "rules", target, *_):
            return "rules", name, target
        case ("maps", name, "sources", alias, path, *_):
            return "sources", name, alias, path
        case ("lookups", name, *_):
            return "lookups", name
        case _:
            return ("",)


def _sentence(text: str) -> str:
    made = text[:1].upper() + text[1:]
    return made if made.endswith((".", "?", "!", ")")) else f"{made}."


def _short(cell: Cell) -> str:
    text = " ".join(cell.text.split())
    return text if len(text) <= 24 else f"…{text[-23:]}"
