"""The form of a rule: its widgets, and what was typed or chosen in them as signals."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from fieldwright.desktop import form_parts as parts
from fieldwright.desktop.elided_choice import ElidedChoice
from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.expression_editor import PAUSE, ExpressionEditor
from fieldwright.desktop.join_list import JoinList
from fieldwright.desktop.language import tr
from fieldwright.desktop.words_row import WordsRow
from fieldwright.mapping.model import BLANKS, NOT_MAPPED, STATUSES, Blanks

KINDS = (("value", tr("E&xpression"), tr("Fill the field with what an expression gives")),
         ("constant", tr("&Constant"), tr("Fill the field with a fixed value")),
         ("each", tr("&Loop over"), tr("Fill the repeating field once for each item of an expression")),
         (NOT_MAPPED, tr("Not ma&pped"), tr("Decide that the field stays empty, and say why")))  # fmt: skip
"""The kinds of rule: the name, the words, what it means."""

BECOMES = {
    "keep": tr("stays", "a blank value"),
    "leave out": tr("is left out", "a blank value"),
    "empty": tr("becomes empty", "a blank value"),
    "null": tr("becomes null", "a blank value"),
    "error": tr("is an error", "a blank value"),
}

BLANK_WORDS = {
    "missing": tr("missing", "a blank value"),
    "null": tr("null", "a blank value"),
    "empty": tr("empty", "a blank value"),
}
"""What the kinds of blank values are called, as the default asks for them."""

STATUS_WORDS = {
    "draft": tr("draft", "status of a rule"),
    "ready": tr("ready", "status of a rule"),
    "approved": tr("approved", "status of a rule"),
}

_WORDS = {
    "value": tr("Expression"),
    "each": tr("Loop over"),
    "where": tr("Where"),
    "order_by": tr("Order by"),
    "group_by": tr("Group by"),
    "key": tr("Key"),
    "when": tr("Only when"),
}

_APART, _CLOSE = 16, 6
"""Pixels between the kinds of rules, and in a narrow panel."""
ROOMY = 500
"""How wide the form is where facts stand beside a field's name, and where it is said what the boxes behind a default are for."""


class RuleForm(QScrollArea):
    """Every widget of a rule's form. It knows no rule: `RulePanel` fills it and takes what is done in it."""

    kind_chosen = Signal(str)
    status_chosen = Signal(str)
    default_for_chosen = Signal()
    blank_chosen = Signal(str, str)
    """A kind of blank value, and what it becomes; empty for what the map says."""
    typed = Signal(str, str)
    """The attribute whose expression is being typed, and its text."""
    expression_done = Signal(str, str)
    line_done = Signal(object)
    """The `QLineEdit` in which an edit is done."""
    left = Signal()
    """What is typed next is a step of its own."""
    marks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what takes the focus is in it
        self.expressions: dict[str, ExpressionEditor] = {
            "value": ExpressionEditor(), "each": ExpressionEditor(one_line=True), "where": ExpressionEditor(one_line=True),
            "order_by": ExpressionEditor(one_line=True), "when": ExpressionEditor(one_line=True),
            "group_by": ExpressionEditor(one_line=True), "key": ExpressionEditor(one_line=True),
        }  # fmt: skip
        self.lines: dict[str, QLineEdit] = {}
        self.kinds: dict[str, QRadioButton] = {}
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        for one in (self, inside):
            one.setObjectName("form")
        form = QVBoxLayout(inside)
        form.setContentsMargins(12, 8, 12, 10)
        form.setSpacing(7)
        form.addLayout(self._header())
        form.addLayout(self._kinds())
        form.addWidget(self._fillings())
        self.problem = parts.label("")
        self.problem.setAccessibleDescription(tr("What is wrong with the expression"))
        form.addWidget(self.problem)
        self.words = WordsRow()
        form.addWidget(self.words)
        conditions, people = self._conditions(), self._people()
        form.addLayout(conditions)
        form.addWidget(parts.line_across())
        form.addLayout(people)
        self._align(conditions, people)
        form.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _align(self, *grids: QGridLayout) -> None:
        """Let all fields begin at one edge, whatever their names are in the window's language."""
        grids = (self._loop, self._decided, *grids)
        rows = [(grid, row) for grid in grids for row in range(grid.rowCount()) if grid.itemAtPosition(row, 0)]
        names = [parts.label_of(*one) for one in rows if one != (self._loop, 3)]  # the key is seldom there
        width = max(76, *(one.sizeHint().width() for one in (*names, self.words.name)))
        for one in grids:
            one.setColumnMinimumWidth(0, width)
        self.words.set_name_width(width)

    def _header(self) -> QVBoxLayout:
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.name = ElidedLabel(font, mode=Qt.TextElideMode.ElideMiddle)
        self.facts = parts.label("", quiet=True)
        self.description, self.reading = parts.label("", quiet=True), parts.label("", quiet=True)
        for label, name in (
            (self.name, tr("Target field")),
            (self.facts, tr("Facts")),
            (self.description, tr("Description")),
            (self.reading, tr("Reads")),
        ):
            label.setAccessibleDescription(name)
        self.top = top = QGridLayout()
        top.setHorizontalSpacing(10)
        top.setVerticalSpacing(2)
        top.setColumnStretch(1, 1)
        top.addWidget(self.name, 0, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.facts, 0, 1, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout()
        box.setSpacing(2)
        box.addLayout(top)
        box.addWidget(self.description)
        box.addWidget(self.reading)
        return box

    def _kinds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_APART)
        group = QButtonGroup(self)
        for kind, words, meaning in KINDS:
            button = QRadioButton(words)
            button.setToolTip(meaning)
            button.setAccessibleName(words.replace("&", ""))
            button.clicked.connect(lambda _=False, kind=kind: self.kind_chosen.emit(kind))
            group.addButton(button)
            row.addWidget(button)
            self.kinds[kind] = button
        row.addStretch(1)
        self.beside_kinds = row
        self.break_out = QPushButton(tr("Break o&ut"))
        self.break_out.setAutoDefault(False)
        self.break_out.setToolTip(tr("Make rules for the fields below, in place of this one that copies them all"))
        self.break_out.setAccessibleName(tr("Break out into the fields below"))
        self.break_out.hide()
        row.addWidget(self.break_out)
        return row

    def _fillings(self) -> QStackedWidget:
        self.fillings = QStackedWidget()
        self.fillings.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        value = self.expressions["value"]
        value.setFixedHeight(value.fontMetrics().lineSpacing() * 4 + 16)
        named = self._line("alias", tr("What the item is called below this block, without $"), tr("Name"))
        each = QHBoxLayout()
        each.setSpacing(8)
        each.addWidget(self._expression("each", tr("The items to repeat over, such as  order.lines")), 4)
        name = parts.label(tr("as", "called"))
        name.setBuddy(named)
        each.addWidget(name)
        each.addWidget(named, 1)
        loop = self._loop = parts.grid((tr("&Where"), self._expression("where", tr("Only items for which this is true"))),
                     (tr("Order &by"), self._expression("order_by", tr("Sort the items by this; > before it for the largest first"))),
                     (tr("&Group by"), self._expression("group_by", tr("Write one item for each value of this; $group has its items"))),
                     (tr("K&ey"), self._expression("key", tr("The name of the member that each item becomes"))))  # fmt: skip
        self.key_row = (parts.label_of(loop, 3), self.expressions["key"])
        self.joins = JoinList(self._join_expression, self._forgotten)
        self.joins.fitted.connect(self._fit_fillings)
        box = parts.page()
        box[1].addLayout(each)
        box[1].addWidget(self.joins)
        box[1].addLayout(loop)
        constant = parts.page()
        self._line("constant", tr("The fixed value"), tr("Type the value"))
        constant[1].addWidget(self.lines["constant"])
        decided = parts.page()
        why = tr("Why the field stays empty")
        self._decided = parts.grid(
            (tr("Rea&son"), self._line("reason", why, why)),
            (tr("Decided b&y"), self._line("decided_by", tr("Who decided it"), tr("Name"))),
        )
        decided[1].addLayout(self._decided)
        for kind, page in (
            ("value", self._expression("value", tr("How the field is filled"))),
            ("constant", constant[0]),
            ("each", box[0]),
            (NOT_MAPPED, decided[0]),
        ):
            page.setProperty("kind", kind)
            self.fillings.addWidget(page)
        return self.fillings

    def _conditions(self) -> QGridLayout:
        self._line("default", tr("The value used instead"), tr("None"))
        self.default_for = {name: QCheckBox(words) for name, words in BLANK_WORDS.items()}
        used = QHBoxLayout()
        used.setSpacing(10)
        used.addWidget(self.lines["default"], 1)
        self.used_when = parts.label(tr("used when"))
        used.addWidget(self.used_when)
        for name, box in self.default_for.items():
            box.setToolTip(tr("Use the default where the value is {blank}", blank=BLANK_WORDS[name]))
            box.setAccessibleName(tr("Default is used when {blank}", blank=BLANK_WORDS[name]))
            box.clicked.connect(lambda _: self.default_for_chosen.emit())
            used.addWidget(box)
        self.lines["default"].textChanged.connect(self._default_typed)
        grid = parts.grid(
            (tr("Onl&y when"), self._expression("when", tr("A condition: the field is written only where it is true"))),
            (tr("&Default"), used),
            (tr("&Blanks"), self._blanks()),
        )
        self.default_row = [*self.default_for.values(), self.lines["default"], *self.blanks.values()]
        for row, field in ((1, self.lines["default"]), (2, self.blanks["null"])):
            parts.label_of(grid, row).setBuddy(field)
        return grid

    def _blanks(self) -> QHBoxLayout:
        """What values that are null, empty or missing become in this rule."""
        row = QHBoxLayout()
        row.setSpacing(10)
        self.blanks: dict[str, QComboBox] = {}
        for kind, choices in BLANKS.items():
            box = ElidedChoice()
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(60)  # three stand in a row of the narrowest panel
            box.addItem(tr("as in the map"), "")
            for one in choices:
                box.addItem(BECOMES[one], one)
            box.setAccessibleName(tr("What a value that is {blank} becomes", blank=BLANK_WORDS[kind]))
            box.setToolTip(
                tr("What a value that is {blank} becomes, where no default is used for it", blank=BLANK_WORDS[kind])
            )
            box.activated.connect(lambda _, kind=kind, box=box: self.blank_chosen.emit(kind, box.currentData()))
            row.addWidget(parts.label(BLANK_WORDS[kind]))
            row.addWidget(box, 1)
            self.blanks[kind] = box
        return row

    def show_approval(self, words: str, *, stale: bool) -> None:
        """Say by whom and when the rule was approved, and whether that was for an older definition."""
        self.approval.setObjectName("stale" if stale else "muted")
        self.approval.style().unpolish(self.approval)
        self.approval.style().polish(self.approval)
        self.approval.say(words)
        self.approval.setAccessibleName(words)
        self.approval.setVisible(bool(words))

    def show_blanks(self, blanks: Blanks | None) -> None:
        """Show what is chosen for blank values."""
        for kind, box in self.blanks.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(getattr(blanks, kind) if blanks is not None else "")))

    def _default_typed(self, text: str) -> None:
        """Let what a default is used for be reached as soon as there is one, before it is committed."""
        for box in self.default_for.values():
            box.setEnabled(bool(text))

    def _people(self) -> QGridLayout:
        self.status = QComboBox()
        for one in STATUSES:
            self.status.addItem(STATUS_WORDS[one], one)
        self.status.setAccessibleName(tr("Status"))
        self.status.setToolTip(tr("How far the rule is"))
        self.status.textActivated.connect(
            lambda words: self.status_chosen.emit(self.status.itemData(self.status.findText(words)))
        )
        self.approval = ElidedLabel(self.font())
        self.approval.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        rows = (
            ((tr("St&atus"), self.status), (tr("&Owner"), self._line("owner", tr("Who answers for the rule"), tr("Name")))),
            ((tr("No&te"), self._line("note", tr("A note for those who build it"), tr("What somebody who builds it should know"))),),
            ((tr("&Question"), self._line("question.text", tr("An open question"), tr("What is to be asked"))), (tr("As&ked of"), self._line("question.asked_of", tr("Who is asked"), tr("Name")))),
            ((tr("Ans&wer", "to a question"), self._line("question.answer", tr("The answer to the question"), tr("Open", "no answer yet"))), (tr("D&ue"), self._line("question.due", tr("When the answer is due, as 2026-12-31"), "2026-12-31"))),
        )  # fmt: skip
        self.approval.hide()
        grid.addWidget(self.approval, 1, 1, 1, 3)
        for row, pairs in enumerate(rows):
            row += row > 0  # the approval stands below the status
            for place, (words, widget) in enumerate(pairs):
                label = parts.label(words, mnemonic=True)
                label.setBuddy(widget)
                grid.addWidget(label, row, place * 2)
                grid.addWidget(widget, row, place * 2 + 1, 1, 3 if len(pairs) == 1 else 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        return grid

    def _join_expression(self, name: str, words: str, meaning: str) -> ExpressionEditor:
        self.expressions[name] = ExpressionEditor(one_line=True)
        return self._expression(name, meaning, words)

    def _forgotten(self, name: str) -> None:
        self.expressions.pop(name, None)

    def _expression(self, name: str, meaning: str, words: str = "") -> ExpressionEditor:
        editor = self.expressions[name]
        if not editor.property("attribute"):
            editor.setProperty("attribute", name)
            editor.setAccessibleName(words or _WORDS[name])
            editor.setToolTip(meaning)
            if name != "value":
                editor.setPlaceholderText(meaning)
            editor.edited.connect(lambda text, name=name: self.typed.emit(name, text))
            editor.committed.connect(lambda text, name=name: self.expression_done.emit(name, text))
            editor.left.connect(self.left.emit)
            editor.marks_changed.connect(lambda _: self.marks_changed.emit())
        return editor

    def _line(self, name: str, meaning: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setToolTip(meaning)
        line.setAccessibleName(meaning)
        line.setProperty("attribute", name)
        pause = QTimer(line)
        pause.setSingleShot(True)
        pause.setInterval(PAUSE)
        pause.timeout.connect(lambda: self.line_done.emit(line))
        line.textChanged.connect(lambda _text: pause.start())  # also where a screen reader writes
        line.editingFinished.connect(lambda: (self.line_done.emit(line), self.left.emit()))
        self.lines[name] = line
        return line

    # -- showing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the facts room beside a long name, and the kinds room in a narrow panel."""
        super().resizeEvent(event)
        room = self.viewport().width()
        self.name.setMaximumWidth(max(120, room * 55 // 100))
        row, margins = self.beside_kinds, 24
        row.setSpacing(_APART)
        if row.minimumSize().width() + margins > room:
            row.setSpacing(_CLOSE)
        self.used_when.setVisible(room >= ROOMY)
        self.top.removeWidget(self.facts)
        if room >= ROOMY:
            self.top.addWidget(self.facts, 0, 1, Qt.AlignmentFlag.AlignTop)
        else:
            self.top.addWidget(self.facts, 1, 0, 1, self.top.columnCount(), Qt.AlignmentFlag.AlignTop)

    @property
    def wanted(self) -> int:
        """The width in which nothing of it is cut, with the kinds close together."""
        inside, row = self.widget(), self.beside_kinds
        if inside is None:
            return 0
        close = (row.spacing() - _CLOSE) * (len(self.kinds) - 1)
        return inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() - close

    def show_kind(self, kind: str, *, repeats: bool, any_name: bool = False) -> None:
        """Show what a kind of rule is filled by; only a field that repeats or stands for any name can loop, and only the latter has a key."""
        self.kinds[kind].setChecked(True)
        repeats = repeats or any_name
        for widget in self.key_row:
            widget.setVisible(any_name or bool(self.expressions["key"].text))
        self.kinds["each"].setEnabled(repeats or kind == "each")
        self.kinds["each"].setToolTip(KINDS[2][2] if repeats else tr("This field does not repeat"))
        for at in range(self.fillings.count()):
            page = self.fillings.widget(at)
            assert page is not None
            here = page.property("kind") == kind
            page.setSizePolicy(
                QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred if here else QSizePolicy.Policy.Ignored
            )
            if here:
                self.fillings.setCurrentIndex(at)
        self._fit_fillings()
        for widget in self.default_row:
            widget.setEnabled(kind == "value")
        self.expressions["when"].setEnabled(kind != NOT_MAPPED)

    def _fit_fillings(self) -> None:
        """Give what the rule is filled by the height that it needs."""
        page = self.fillings.currentWidget()
        assert page is not None
        layout = page.layout()
        if layout is not None:
            layout.invalidate()
        value = self.expressions["value"]
        self.fillings.setFixedHeight(value.height() if self.kind == "value" else page.sizeHint().height())

    @property
    def kind(self) -> str:
        """The kind that is chosen; before anything is shown, an expression."""
        return next((kind for kind, button in self.kinds.items() if button.isChecked()), "value")
