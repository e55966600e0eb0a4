"""The rule of the selected target field: how it is filled, what it gives on the sample, and who answers for it."""

import json
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import evolve
from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from fieldwright.desktop.expression_editor import PAUSE, ExpressionEditor, Mark, place_of
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.live_result import Asked, Failure, LiveTable, live_table
from fieldwright.desktop.result_table import ResultTable
from fieldwright.desktop.surroundings import surroundings
from fieldwright.expression.evaluator import Evaluator
from fieldwright.expression.lineage import reads
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import NOT_MAPPED, STATUSES, Question, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.edits import remove_rule, set_rule
from fieldwright.schema.model import Field
from fieldwright.schema.values import value_text

KINDS = (("value", "E&xpression", "Fill the field with what an expression gives"),
         ("constant", "&Constant", "Fill the field with a fixed value"),
         ("each", "&Loop over", "Fill the repeating field once for each item of an expression"),
         (NOT_MAPPED, "Not ma&pped", "Decide that the field stays empty, and say why"))  # fmt: skip
"""The kinds of rule: the name, the words, what it means."""

_TEXTS = ("owner", "note", "reason", "decided_by")
_QUESTION = ("text", "asked_of", "due", "answer")


class RulePanel(QWidget):
    """Shows and edits the rule of one target field. Selecting a field creates nothing; each committed change is one undoable edit."""

    title_changed = Signal(str)

    def __init__(self, document: Any, jobs: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._map_shown = document.map_name
        self._path = ""
        self._field: Field | None = None
        self._rule: Rule | None = None
        self._typed: tuple[object, ...] = ()
        self._sample: str | None = None
        self._sample_problem = ""
        self.live = Live(jobs, self)
        self.live.shown.connect(self._show_result)
        self._build()
        document.changed.connect(self._refresh)
        document.sides_changed.connect(self._refresh)
        document.checked.connect(self._refresh_marks)
        document.sample_changed.connect(self._read_sample)
        document.sides_changed.connect(self._read_sample)
        document.selection_changed.connect(self._selected)
        self.show_target("")

    # -- selection

    @property
    def target(self) -> str:
        """The path of the target field shown, empty for none."""
        return self._path

    def show_target(self, path: str) -> None:
        """Show the rule of a target field; the empty path shows how to begin."""
        self.commit()
        self._path = path
        self._typed = ()
        self._refresh(selecting=True)

    def _selected(self, selection: Any) -> None:
        if (selection.target_path or "") != self._path or selection.map_name != self._map_shown:
            self._map_shown = selection.map_name
            self.show_target(selection.target_path or "")

    def _read_sample(self, *_: object) -> None:
        """Take the document's sample as the JSON text that expressions see."""
        self._sample, self._sample_problem = None, ""
        data, bench = self._document.sample, self._bench
        if data is None or bench is None or bench.primary is None:
            self._ask()
            return
        side = bench.primary
        self._jobs.start(value_text, data, side.schema, side.root, self._document.sample_path, key=(self, "sample"),
                         done=lambda text: self._sample_read(text, ""), failed=lambda error: self._sample_read(None, str(error)))  # fmt: skip

    def _sample_read(self, text: str | None, problem: str) -> None:
        self._sample, self._sample_problem = text, problem
        self._ask()

    def close_evaluation(self) -> None:
        """End the process that evaluates."""
        self.live.close()

    def commit(self) -> None:
        """Commit what is typed and not yet committed."""
        for editor in self.expressions.values():
            editor.commit()
        for line in self.lines.values():
            self._line_done(line)

    # -- building

    def _build(self) -> None:
        self.expressions: dict[str, ExpressionEditor] = {
            "value": ExpressionEditor(), "each": ExpressionEditor(one_line=True), "where": ExpressionEditor(one_line=True),
            "order_by": ExpressionEditor(one_line=True), "when": ExpressionEditor(one_line=True),
        }  # fmt: skip
        self.lines: dict[str, QLineEdit] = {}
        self.kinds: dict[str, QRadioButton] = {}
        self.empty = _label("Select a target field, or drag a source field onto one.", quiet=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self._form())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.pages)

    def _form(self) -> QWidget:
        inside = QWidget()
        form = QVBoxLayout(inside)
        form.setContentsMargins(12, 8, 12, 10)
        form.setSpacing(7)
        form.addLayout(self._header())
        form.addLayout(self._kinds())
        form.addWidget(self._fillings())
        self.problem = _label("")
        self.problem.setAccessibleName("What is wrong with the expression")
        form.addWidget(self.problem)
        form.addLayout(self._conditions())
        form.addWidget(_line_across())
        form.addLayout(self._people())
        form.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.result = ResultTable()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(scroll)
        split.addWidget(self.result)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        split.setSizes([760, 500])
        return split

    def _header(self) -> QVBoxLayout:
        self.name, self.facts = _label(""), _label("", quiet=True)
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.description, self.reading = _label("", quiet=True), _label("", quiet=True)
        for label, name in (
            (self.name, "Target field"),
            (self.facts, "Facts"),
            (self.description, "Description"),
            (self.reading, "Reads"),
        ):
            label.setAccessibleName(name)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.name)
        top.addWidget(self.facts, 1)
        box = QVBoxLayout()
        box.setSpacing(2)
        box.addLayout(top)
        box.addWidget(self.description)
        box.addWidget(self.reading)
        return box

    def _kinds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        group = QButtonGroup(self)
        for kind, words, meaning in KINDS:
            button = QRadioButton(words)
            button.setToolTip(meaning)
            button.setAccessibleName(words.replace("&", ""))
            button.clicked.connect(lambda _=False, kind=kind: self._kind_chosen(kind))
            group.addButton(button)
            row.addWidget(button)
            self.kinds[kind] = button
        row.addStretch(1)
        return row

    def _fillings(self) -> QStackedWidget:
        self.fillings = QStackedWidget()
        self.fillings.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        value = self.expressions["value"]
        value.setFixedHeight(value.fontMetrics().lineSpacing() * 5 + 16)
        loop = _grid(("&Where", self._expression("where", "Only items for which this is true")),
                     ("Order &by", self._expression("order_by", "Sort the items by this; > before it for the largest first")))  # fmt: skip
        each = self._expression("each", "The items to repeat over, such as  order.lines")
        box = _page()
        box[1].addWidget(each)
        box[1].addLayout(loop)
        constant = _page()
        self._line("constant", "The fixed value", "Type the value")
        constant[1].addWidget(self.lines["constant"])
        decided = _page()
        decided[1].addLayout(_grid(("&Reason", self._line("reason", "Why the field stays empty", "Why the field stays empty")),
                                   ("Decided b&y", self._line("decided_by", "Who decided it", "Name"))))  # fmt: skip
        for kind, page in (
            ("value", self._expression("value", "How the field is filled")),
            ("constant", constant[0]),
            ("each", box[0]),
            (NOT_MAPPED, decided[0]),
        ):
            page.setProperty("kind", kind)
            self.fillings.addWidget(page)
        return self.fillings

    def _conditions(self) -> QGridLayout:
        self._line("default", "The value used instead", "None")
        self.default_for = {name: QCheckBox(name) for name in ("missing", "null", "empty")}
        used = QHBoxLayout()
        used.setSpacing(10)
        used.addWidget(self.lines["default"], 1)
        used.addWidget(_label("used when", quiet=True))
        for name, box in self.default_for.items():
            box.setToolTip(f"Use the default where the value is {name}")
            box.setAccessibleName(f"Default is used when {name}")
            box.clicked.connect(self._default_for_chosen)
            used.addWidget(box)
        grid = _grid(
            ("Only w&hen", self._expression("when", "A condition: the field is written only where it is true")),
            ("&Default", used),
        )
        self.default_row = [*self.default_for.values(), self.lines["default"]]
        _label_of(grid, 1).setBuddy(self.lines["default"])
        return grid

    def _people(self) -> QGridLayout:
        self.status = QComboBox()
        self.status.addItems(STATUSES)
        self.status.setAccessibleName("Status")
        self.status.setToolTip("How far the rule is")
        self.status.textActivated.connect(lambda text: self._edit({"status": text}, f"Set the status to {text}"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        rows = (
            (("St&atus", self.status), ("&Owner", self._line("owner", "Who answers for the rule", "Name"))),
            (("&Note", self._line("note", "A note for those who build it", "What somebody who builds it should know")),),
            (("&Question", self._line("question.text", "An open question", "What is to be asked")), ("As&ked of", self._line("question.asked_of", "Who is asked", "Name"))),
            (("Ans&wer", self._line("question.answer", "The answer to the question", "Open")), ("D&ue", self._line("question.due", "When the answer is due, as 2026-12-31", "2026-12-31"))),
        )  # fmt: skip
        for row, pairs in enumerate(rows):
            for place, (words, widget) in enumerate(pairs):
                label = _label(words, quiet=True, mnemonic=True)
                label.setBuddy(widget)
                grid.addWidget(label, row, place * 2)
                grid.addWidget(widget, row, place * 2 + 1, 1, 3 if len(pairs) == 1 else 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        grid.setColumnMinimumWidth(0, 76)
        return grid

    def _expression(self, name: str, meaning: str) -> ExpressionEditor:
        editor = self.expressions[name]
        if not editor.property("attribute"):
            editor.setProperty("attribute", name)
            words = {
                "value": "Expression",
                "each": "Loop over",
                "where": "Where",
                "order_by": "Order by",
                "when": "Only when",
            }
            editor.setAccessibleName(words[name])
            editor.setToolTip(meaning)
            if name != "value":
                editor.setPlaceholderText(meaning)
            editor.edited.connect(lambda text, name=name: self._typing(name, text))
            editor.committed.connect(lambda text, name=name: self._expression_done(name, text))
            editor.left.connect(self._step_done)
            editor.marks_changed.connect(self._show_problem)
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
        pause.timeout.connect(lambda: self._line_done(line))
        line.textEdited.connect(lambda _text: pause.start())
        line.editingFinished.connect(lambda: (self._line_done(line), self._step_done()))
        self.lines[name] = line
        return line

    # -- showing

    @property
    def _bench(self) -> Bench | None:
        return self._document.bench

    def _refresh(self, *_: object, selecting: bool = False) -> None:
        bench = self._bench
        self.pages.setCurrentIndex(1 if self._path and bench else 0)
        if not self._path or bench is None:
            self.title_changed.emit("Rule")
            self.live.drop()
            return
        before = self._rule
        self._field = bench.target.field(self._path) if bench.target else None
        self._rule = self._map_rule(self._path)
        if selecting or self._rule != before:
            self._show_kind(shown_kind(self._rule, self._field))
        self._show_header()
        self._show_rule(self._rule or Rule(self._path))
        self.title_changed.emit(f"Expression — {field_name(self._field, self._path)}")
        self._ask()

    def _map_rule(self, path: str) -> Rule | None:
        try:
            return self._document.project.map(self._document.map_name).rule(path)
        except FieldwrightError:
            return None

    def _show_header(self) -> None:
        field = self._field
        self.name.setText(self._path)
        self.facts.setText(facts_of(field) if field else "is not in the target schema")
        text = " ".join((field.shape.description or field.shape.title).split()) if field else ""
        self.description.setText(text if len(text) <= 220 else text[:219] + "…")
        self.description.setVisible(bool(text))

    def _show_rule(self, rule: Rule) -> None:
        types = self._types()
        for name, editor in self.expressions.items():
            if editor.text == getattr(rule, name) or not self._being_typed(editor, name):
                editor.show_expression(
                    getattr(rule, name), surroundings(self._bench, self._path, name), self._marks(name)
                )
        texts = {name: getattr(rule, name) for name in _TEXTS}
        texts |= {f"question.{name}": getattr(rule.question, name) if rule.question else "" for name in _QUESTION}
        texts |= {"constant": written(rule.constant, types), "default": written(rule.default, types)}
        for name, text in texts.items():
            line = self.lines[name]
            if line.text() != text and not (line.hasFocus() and line.isModified()):
                line.setText(text)
            line.setProperty("held", text)
        choices = [written(one, types) for one in self._field.shape.enum] if self._field else []
        for name in ("constant", "default"):
            self.lines[name].setCompleter(QCompleter(choices, self.lines[name]) if choices else None)
        for name, box in self.default_for.items():
            box.setChecked(name in rule.default_for and rule.default is not ABSENT)
            box.setEnabled(rule.default is not ABSENT)
        with QSignalBlocker(self.status):
            if self.status.findText(rule.status) < 0:
                self.status.addItem(rule.status)
            self.status.setCurrentText(rule.status)
        self._show_reads()

    def _being_typed(self, editor: ExpressionEditor, name: str) -> bool:
        return editor.hasFocus() and self._typed == (self._path, name)

    def _show_kind(self, kind: str) -> None:
        self.kinds[kind].setChecked(True)
        repeats = bool(self._field and self._field.shape.repeats)
        self.kinds["each"].setEnabled(repeats or kind == "each")
        self.kinds["each"].setToolTip(KINDS[2][2] if repeats else "This field does not repeat")
        for at in range(self.fillings.count()):
            page = self.fillings.widget(at)
            here = page.property("kind") == kind
            page.setSizePolicy(
                QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred if here else QSizePolicy.Policy.Ignored
            )
            if here:
                self.fillings.setCurrentIndex(at)
        height = (
            self.fillings.currentWidget().sizeHint().height() if kind != "value" else self.expressions["value"].height()
        )
        self.fillings.setFixedHeight(height)
        for widget in self.default_row:
            widget.setEnabled(kind == "value")
        self.expressions["when"].setEnabled(kind != NOT_MAPPED)
        self._show_problem()

    @property
    def kind(self) -> str:
        """The kind that is chosen."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def _marks(self, name: str) -> list[Mark]:
        found = [
            one
            for one in self._document.findings
            if one.target == self._path and one.map in ("", self._document.map_name)
        ]
        if name not in ("value", "each"):
            found = [one for one in found if one.attribute == name]
        else:
            found = [one for one in found if one.attribute in ("", name)]
        return [
            Mark(one.severity, f"{one.message} {one.mend}".strip(), one.start, one.end)
            for one in found
            if one.id != "E01"
        ]

    def _refresh_marks(self, *_: object) -> None:
        if not self._path or self._bench is None:
            return
        for name, editor in self.expressions.items():
            if editor.text == getattr(self._rule or Rule(self._path), name):
                editor.show_expression(editor.text, surroundings(self._bench, self._path, name), self._marks(name))

    def _show_problem(self, *_: object) -> None:
        shown = (
            ["when", *{"value": ["value"], "each": ["each", "where", "order_by"]}.get(self.kind, [])]
            if self._path
            else []
        )
        marks = [(name, mark) for name in reversed(shown) for mark in self.expressions[name].marks]
        severity = {"error": 0, "failure": 0, "warning": 1, "info": 2}
        marks.sort(key=lambda one: severity.get(one[1].severity, 3))
        if not marks:
            self.problem.setText("")
            self.problem.setVisible(False)
            return
        name, mark = marks[0]
        place = f"At {place_of(self.expressions[name].text, mark.start)}: " if mark.start >= 0 else ""
        more = f"  (and {len(marks) - 1} more)" if len(marks) > 1 else ""
        self.problem.setText(f"{place}{mark.message}{more}")
        colour = tone("error" if mark.severity == "failure" else mark.severity, self.palette()).name()
        self.problem.setStyleSheet(f"color: {colour};")
        self.problem.setVisible(True)

    def _show_reads(self) -> None:
        found: list[str] = []
        for name, editor in self.expressions.items():
            try:
                found += (
                    [
                        one.path or one.alias
                        for one in reads(editor.text, surroundings(self._bench, self._path, name).scope)
                    ]
                    if editor.text
                    else []
                )
            except FieldwrightError:
                continue
        paths = list(dict.fromkeys(found))
        more = f" and {len(paths) - 6} more" if len(paths) > 6 else ""
        self.reading.setText(f"Reads {', '.join(paths[:6])}{more}" if paths else "")
        self.reading.setVisible(bool(paths))

    # -- editing

    def _kind_chosen(self, kind: str) -> None:
        self._show_kind(kind)
        if kind == NOT_MAPPED and not (self._rule and self._rule.decision):
            self._edit(
                {**_FILLINGS, "when": "", "default": ABSENT, "decision": NOT_MAPPED}, "Decide that it is not mapped"
            )
            self.lines["reason"].setFocus()
        elif kind != NOT_MAPPED and self._rule and self._rule.decision:
            self._edit({"decision": "", "reason": "", "decided_by": ""}, "Take the decision back")
            self._show_kind(kind)
        if kind in self.expressions:
            self.expressions[kind].setFocus()
        elif kind == "constant":
            self.lines["constant"].setFocus()
        self._ask()

    def _typing(self, name: str, _text: str) -> None:
        self._typed = (self._path, name)
        self._ask()

    def _expression_done(self, name: str, text: str) -> None:
        changes: dict[str, Any] = {name: text}
        if name in ("value", "each") and text:
            changes = {**_FILLINGS, **_UNDECIDED, **changes}
            if name == "value":
                changes |= {"where": "", "order_by": ""}
        words = {
            "value": "Write the expression",
            "each": "Loop over",
            "where": "Change the filter",
            "order_by": "Change the order",
            "when": "Change the condition",
        }
        self._edit(changes, words[name], (self._path, name))

    def _line_done(self, line: QLineEdit) -> None:
        name, text = line.property("attribute"), line.text()
        if text == (line.property("held") or "") or not self._path:
            return
        line.setProperty("held", text)
        line.setModified(False)
        if name in ("constant", "default"):
            value = read_value(text, self._types()) if text else ABSENT
            changes: dict[str, Any] = {name: value}
            if name == "constant" and text:
                changes = {**_FILLINGS, **_UNDECIDED, "where": "", "order_by": "", **changes}
            self._edit(changes, f"Change the {name}", (self._path, name))
        elif name.startswith("question."):
            old = self._rule.question if self._rule and self._rule.question else Question("")
            new = evolve(old, **{name.partition(".")[2]: text})
            gone = not (new.text or new.asked_of or new.due or new.answer or new.extra)
            self._edit({"question": None if gone else new}, "Change the question", (self._path, name))
        else:
            self._edit({name: text}, f"Change the {name.replace('_', ' ')}", (self._path, name))

    def _step_done(self) -> None:
        """What is typed next is a step of its own."""
        self._document.history.break_merge()

    def _default_for_chosen(self) -> None:
        chosen = tuple(name for name, box in self.default_for.items() if box.isChecked())
        self._edit({"default_for": chosen}, "Change when the default is used")

    def _edit(self, changes: Mapping[str, Any], label: str, merge: object = None) -> None:
        if not self._path:
            return
        project, map_name = self._document.project, self._document.map_name
        old = self._map_rule(self._path)
        rule = evolve(old or Rule(self._path), **changes)
        if rule == (old or Rule(self._path)):
            return
        bare = rule == Rule(self._path)
        done = remove_rule(project, map_name, self._path) if bare else set_rule(project, map_name, rule)
        self._document.do(done, f"{label}: {field_name(self._field, self._path)}", merge)

    def _types(self) -> tuple[str, ...]:
        return self._field.shape.types if self._field else ("any",)

    # -- the live result

    def _ask(self) -> None:
        sample = self._sample
        kind = self.kind if self._path else ""
        if kind not in ("value", "each") or not self._path:
            constant = self._rule.constant if self._rule and kind == "constant" else ABSENT
            self.live.drop()
            self.result.show_note("" if constant is ABSENT else f"Always {json.dumps(constant, ensure_ascii=False)}")
            return
        editor = self.expressions[kind]
        if not editor.text.strip():
            self.live.drop()
            self.result.show_note("")
            return
        if sample is None:
            self.live.drop()
            self.result.show_note(self._sample_problem or "Load a sample to see the result here.")
            return
        around = surroundings(self._bench, self._path, kind)
        rule = evolve(self._rule or Rule(self._path), **{name: one.text for name, one in self.expressions.items()})
        if around.loops and around.loops[-1].target == self._path:
            around = evolve(around, loops=(*around.loops[:-1], rule))
        parameters = {one.name: one.default for one in around.parameters if one.default is not ABSENT}
        self.live.ask(
            Asked(rule, around, sample, {"params": json.dumps(parameters)}, around.lookups, kind), self._valid
        )

    def _valid(self, asked: Asked) -> bool:
        """Whether the text can be evaluated: what does not parse keeps the last result."""
        return not any(one.start >= 0 and one.severity == "error" for one in self.expressions[asked.attribute].marks)

    def _show_result(self, asked: Asked, table: LiveTable) -> None:
        if asked.rule.target != self._path:
            return
        self.result.show_table(table, field_name(self._field, self._path))
        failed = next((one.result for one in table.rows if isinstance(one.result, Failure)), None)
        mark = Mark("failure", f"On the sample: {failed.message}", failed.start, failed.end) if failed else None
        self.expressions[asked.attribute].show_failure(mark)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "problem"):
            self._show_problem()


_FILLINGS: Mapping[str, Any] = {"value": "", "constant": ABSENT, "each": ""}
_UNDECIDED: Mapping[str, Any] = {"decision": "", "reason": "", "decided_by": ""}


class Live(QObject):
    """Asks for live results one at a time; only the newest question is answered."""

    shown = Signal(object, object)

    def __init__(self, jobs: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._evaluator: Evaluator | None = None
        self._next: tuple[Asked, Callable[[Asked], bool]] | None = None
        self._stamp = 0
        self._running = 0.0
        self._job: Any = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(90)
        self._wait.timeout.connect(self._start)

    def ask(self, asked: Asked, valid: Callable[[Asked], bool]) -> None:
        """Answer with ``shown`` soon, unless something newer is asked before."""
        self._stamp += 1
        self._next = (asked, valid)
        self._wait.start()

    def drop(self) -> None:
        """Forget what was asked."""
        self._stamp += 1
        self._next = None
        self._wait.stop()

    def close(self) -> None:
        """End the process that evaluates."""
        self.drop()
        if self._evaluator:
            self._evaluator.close()
            self._evaluator = None

    def _start(self) -> None:
        if self._next is None:
            return
        if self._running and not self._job.cancelled:
            if time.monotonic() - self._running > 0.3 and self._evaluator:
                self._evaluator.cancel()
            return  # `_ended` starts it
        asked, valid = self._next
        self._next = None
        if not valid(asked):
            return
        if self._evaluator is None:
            self._evaluator = Evaluator()
        stamp = self._stamp
        self._running = time.monotonic()
        self._job = self._jobs.start(
            live_table, self._evaluator, asked,
            done=lambda table: self._ended(stamp, asked, table), failed=lambda error: self._ended(stamp, asked, None, error),
        )  # fmt: skip

    def _ended(self, stamp: int, asked: Asked, table: LiveTable | None, error: object = None) -> None:
        self._running = 0.0
        if stamp == self._stamp:
            self.shown.emit(asked, table or LiveTable(problem=f"The result could not be made: {error}"))
        if self._next is not None:
            self._start()


# --- words -------------------------------------------------------------------------------------------------------------


def shown_kind(rule: Rule | None, field: Field | None) -> str:
    """The kind that the panel opens with."""
    if rule is not None and rule.kind != "element":
        return rule.kind
    return "each" if field is not None and field.shape.repeats and not field.shape.leaf else "value"


def field_name(field: Field | None, path: str) -> str:
    """What a field is called for people: its name, or its path where it is gone."""
    return field.name if field is not None else path


def facts_of(field: Field) -> str:
    """A field's facts on one line: type, occurrence, limits."""
    shape = field.shape
    most = "n" if shape.max_occurs is None else shape.max_occurs
    parts = [
        shape.type.replace("|", " or ") + (f" ({shape.format})" if shape.format and shape.format != shape.type else "")
    ]
    parts.append(f"{shape.min_occurs}..{most}" if shape.repeats else "required" if shape.required else "optional")
    if shape.nullable:
        parts.append("may be null")
    parts += [f"{_LIMITS.get(name, name)} {_short(value)}" for name, value in shape.constraints.items()]
    if shape.fixed is not None:
        parts.append(f"always {_short(shape.fixed)}")
    if shape.enum:
        listed = ", ".join(_short(one) for one in shape.enum[:6])
        parts.append(f"one of {listed}{', …' if len(shape.enum) > 6 else ''}")
    return "  ·  ".join(parts)


_LIMITS = {"maxLength": "at most", "minLength": "at least", "length": "exactly", "pattern": "pattern", "minimum": "from", "maximum": "to",
           "exclusiveMinimum": "above", "exclusiveMaximum": "below", "totalDigits": "digits", "fractionDigits": "decimals",
           "multipleOf": "multiple of", "minItems": "at least", "maxItems": "at most", "whiteSpace": "white space"}  # fmt: skip


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 40 else text[:39] + "…"


def read_value(text: str, types: Sequence[str]) -> Any:
    """What was typed as a JSON value: text for a field that takes text, otherwise JSON where it is some."""
    if "string" in types or not set(types) & {"integer", "number", "boolean", "object", "array", "any", "null"}:
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def written(value: Any, types: Sequence[str]) -> str:
    """A JSON value as it is typed: the inverse of `read_value`."""
    if value is ABSENT:
        return ""
    if isinstance(value, str) and read_value(value, types) == value:
        return value
    return json.dumps(value, ensure_ascii=False)


def _label(text: str, *, quiet: bool = False, mnemonic: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText if not mnemonic else Qt.TextFormat.AutoText)
    label.setWordWrap(not mnemonic)
    if quiet:
        label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    if not mnemonic:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(6)
    return page, box


def _grid(*rows: tuple[str, Any]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, 76)
    grid.setColumnStretch(1, 1)
    for row, (words, what) in enumerate(rows):
        label = _label(words, quiet=True, mnemonic=True)
        grid.addWidget(label, row, 0)
        if isinstance(what, QWidget):
            label.setBuddy(what)
            grid.addWidget(what, row, 1)
        else:
            grid.addLayout(what, row, 1)
    return grid


def _label_of(grid: QGridLayout, row: int) -> QLabel:
    widget = grid.itemAtPosition(row, 0).widget()
    assert isinstance(widget, QLabel)
    return widget


def _line_across() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Midlight)
    return line
