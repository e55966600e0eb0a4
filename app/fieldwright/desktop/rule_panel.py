"""The rule of the selected target field: how it is filled, what it gives on the sample, and who answers for it."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import evolve
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from fieldwright.desktop import rule_edits
from fieldwright.desktop.expression_editor import LONGEST, ExpressionEditor, Mark, place_of
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.live import Live
from fieldwright.desktop.live_result import Asked, Failure, LiveTable
from fieldwright.desktop.mending import MendRow
from fieldwright.desktop.result_table import ResultTable, veiled
from fieldwright.desktop.review.approval import approval_words
from fieldwright.desktop.rule_form import STATUS_WORDS, RuleForm
from fieldwright.desktop.rule_words import facts_of, field_name, shown_kind, written
from fieldwright.desktop.samples.payload import SMALL, Record, text_for_rules, text_of
from fieldwright.desktop.surroundings import surroundings
from fieldwright.expression.diagnostics import diagnose
from fieldwright.expression.lineage import reads
from fieldwright.files.author import author
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import NOT_MAPPED, Question, Rule, join_attribute
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tree import ANY_NAME
from fieldwright.project.copying import break_out
from fieldwright.project.edits import remove_rule, set_rule
from fieldwright.project.renaming import name_item, rename_item
from fieldwright.schema.model import Field

_TEXTS = ("owner", "note", "reason", "decided_by", "alias")
_QUESTION = ("text", "asked_of", "due", "answer")
LEAST_RESULT = 120
"""The width that the result keeps beside the form."""


class RulePanel(QWidget):
    """Shows and edits the rule of one target field. Selecting a field creates nothing; each committed change is one undoable edit."""

    title_changed = Signal(str)
    editor_asked = Signal()
    """Somebody wants the expression in the large editor."""

    def __init__(self, document: Any, jobs: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._map_shown = document.map_name
        self._path = ""
        self._field: Field | None = None
        self._rule: Rule | None = None
        self._joins_of = ""
        self._typed: tuple[object, ...] = ()
        self._sample: str | None = None
        self._sample_problem = ""
        self._shown: tuple[Asked, LiveTable] | None = None
        self._drawn = False
        self.author: Callable[[], str] = lambda: author(document.folder)
        """Who approves."""
        self.live = Live(jobs, self)
        self.live.shown.connect(self._show_result)
        self._build()
        document.changed.connect(self._refresh)
        document.sides_changed.connect(self._refresh)
        document.checked.connect(self._refresh_marks)
        document.sample_changed.connect(self._read_sample)
        document.sides_changed.connect(self._read_sample)
        document.veil.changed.connect(self._veiled)
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
        self.form.verticalScrollBar().setValue(0)
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
        if len(data) > SMALL:  # who shows records gives them
            self._sample_read(None, tr("The sample is large: a record of it is read…"))
            return
        self._jobs.start(text_for_rules, bench, data, self._document.sample_path, key=(self, "sample"),
                         done=lambda text: self._sample_read(text, ""), failed=lambda error: self._sample_read(None, translated(str(error))))  # fmt: skip

    def _sample_read(self, text: str | None, problem: str) -> None:
        self._sample, self._sample_problem = text, problem
        self._ask()

    @property
    def sample_text(self) -> str | None:
        """The sample as the JSON text that expressions see; None where there is none, `sample_problem` then may say why."""
        return self._sample

    @property
    def sample_problem(self) -> str:
        """Why the sample cannot be read; empty where it can, or where there is none."""
        return self._sample_problem

    def close_evaluation(self) -> None:
        """End the process that evaluates."""
        self.live.close()

    def commit(self) -> None:
        """Commit what is typed and not yet committed."""
        for editor in self.expressions.values():
            editor.commit()
        for line in self.lines.values():
            self._line_done(line)
        self.form.words.box.commit()

    # -- building

    def _build(self) -> None:
        self.form = RuleForm()
        form = self.form
        self.expressions, self.lines, self.kinds = form.expressions, form.lines, form.kinds
        self.problem, self.status, self.default_for = form.problem, form.status, form.default_for
        self.mends = MendRow(self._document)
        form.beside_kinds.insertWidget(len(self.kinds), self.mends)
        self.enlarge = QToolButton()
        self.enlarge.setText(tr("Editor…"))
        self.enlarge.setObjectName("mend")
        self.enlarge.setToolTip(tr("Edit the expression beside the fields and its result, or by a form (F4)"))
        self.enlarge.setAccessibleName(tr("Expression editor"))
        self.enlarge.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.enlarge.clicked.connect(self.editor_asked.emit)
        form.top.addWidget(self.enlarge, 0, 2, Qt.AlignmentFlag.AlignTop)
        form.kind_chosen.connect(self._kind_chosen)
        form.status_chosen.connect(self._status_chosen)
        form.default_for_chosen.connect(self._default_for_chosen)
        form.blank_chosen.connect(self._blank_chosen)
        form.typed.connect(self._typing)
        form.expression_done.connect(self._expression_done)
        form.line_done.connect(self._line_done)
        form.left.connect(self._step_done)
        form.marks_changed.connect(self._show_problem)
        form.words.written.connect(self._words_written)
        form.words.kept.connect(lambda: self._words_written(self._rule.words if self._rule else ""))
        form.break_out.clicked.connect(self._break_out)
        form.joins.changed.connect(lambda joins, words: self._edit({"joins": joins}, words))
        form.joins.renamed.connect(self._join_renamed)
        form.joins.rows_changed.connect(self._show_editors)
        self.empty = label(tr("Select a target field, or drag a source field onto one."), quiet=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.result = ResultTable()
        self.split = split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(form)
        split.addWidget(self.result)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        split.setSizes([760, 500])
        split.splitterMoved.connect(self._divided)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(split)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.pages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a panel that becomes narrow, give the form room before the result."""
        super().resizeEvent(event)
        if event.size().width() < event.oldSize().width():
            self._drawn = False
            self._make_room()

    def _make_room(self) -> None:
        """Have nothing of the form cut, unless somebody drew the line between it and the result."""
        whole = self.width() - self.split.handleWidth()
        form = min(self.form.wanted, whole - LEAST_RESULT)
        if not self._drawn and 0 < self.split.sizes()[0] < form:
            self.split.setSizes([form, whole - form])

    def _divided(self, *_: object) -> None:
        self._drawn = True

    # -- showing

    @property
    def _bench(self) -> Bench | None:
        return self._document.bench

    def _refresh(self, *_: object, selecting: bool = False) -> None:
        bench = self._bench
        self.pages.setCurrentIndex(1 if self._path and bench else 0)
        if not self._path or bench is None:
            self.title_changed.emit(tr("Rule"))
            self.live.drop()
            return
        before = self._rule
        self._field = bench.target.field(self._path) if bench.target else None
        self._rule = self._map_rule(self._path)
        if selecting or self._rule != before:
            self._show_kind(shown_kind(self._rule, self._field))
        self._show_header()
        self._show_mends()
        self._show_rule(self._rule or Rule(self._path))
        if selecting:
            self._make_room()
        self.title_changed.emit(tr("Expression — {field}", field=field_name(self._field, self._path)))
        self._ask()

    def _map_rule(self, path: str) -> Rule | None:
        try:
            return self._document.project.map(self._document.map_name).rule(path)
        except FieldwrightError:
            return None

    def _show_header(self) -> None:
        field = self._field
        self.form.name.say(self._path)
        self.form.facts.setText(facts_of(field) if field else tr("is not in the target schema"))
        text = " ".join((field.shape.description or field.shape.title).split()) if field else ""
        self.form.description.setText(text if len(text) <= 220 else text[:219] + "…")
        self.form.description.setVisible(bool(text))

    def _show_rule(self, rule: Rule) -> None:
        types = self._types()
        self.form.joins.show_joins(rule.joins, anew=self._joins_of != self._path)
        self._joins_of = self._path
        self._show_editors()
        texts = {name: getattr(rule, name) for name in _TEXTS}
        texts |= {f"question.{name}": getattr(rule.question, name) if rule.question else "" for name in _QUESTION}
        texts |= {"constant": written(rule.constant, types), "default": written(rule.default, types)}
        for name, text in texts.items():
            line = self.lines[name]
            typed = line.hasFocus() and line.text() != (line.property("held") or "")
            if line.text() != text and not typed:
                line.setText(text)
                line.setCursorPosition(0)  # names are told apart by how they begin
            line.setProperty("held", text)
        choices = [written(one, types) for one in self._field.shape.enum] if self._field else []
        for name in ("constant", "default"):
            self._complete(self.lines[name], choices)
        for name, box in self.default_for.items():
            box.setChecked(name in rule.default_for and rule.default is not ABSENT)
            box.setEnabled(rule.default is not ABSENT)
        self.form.show_blanks(rule.blanks)
        self.form.break_out.setVisible(bool(rule.value and self._field and not self._field.shape.leaf))
        with QSignalBlocker(self.status):
            if self.status.findData(rule.status) < 0:
                self.status.addItem(rule.status, rule.status)
            self.status.setCurrentIndex(self.status.findData(rule.status))
        words, stale = approval_words(self._bench, rule)
        self.form.show_approval(words, stale=stale)
        self._show_reads()
        self.form.words.show_rule(self._bench, rule, self._rule)

    def _show_editors(self) -> None:
        """Show the rule's expressions, but not over what is being typed."""
        rule, found = self._rule or Rule(self._path), self._found()
        for name, editor in self.expressions.items():
            if editor.text == rule.text(name) or not self._being_typed(editor, name):
                around = surroundings(self._bench, self._path, name)
                editor.show_expression(rule.text(name), around, self._marks(name, found))

    @staticmethod
    def _complete(line: QLineEdit, choices: list[str]) -> None:
        """Offer the values of the field's list."""
        if line.property("choices") == choices:
            return
        line.setProperty("choices", choices)
        line.setCompleter(QCompleter(choices, line) if choices else None)  # type: ignore[arg-type]

    def _being_typed(self, editor: ExpressionEditor, name: str) -> bool:
        return editor.hasFocus() and self._typed == (self._path, name)

    def _show_kind(self, kind: str) -> None:
        field = self._field
        any_name = field is not None and field.name == ANY_NAME
        self.form.show_kind(kind, repeats=bool(field and field.shape.repeats), any_name=any_name)
        self._show_problem()

    @property
    def kind(self) -> str:
        """The kind that is chosen."""
        return self.form.kind

    def _found(self) -> list[Finding]:
        """The findings at the rule."""
        return [
            one
            for one in self._document.findings
            if one.target == self._path and one.map in ("", self._document.map_name)
        ]

    def _marks(self, name: str, found: list[Finding]) -> list[Mark]:
        if name not in ("value", "each"):
            found = [one for one in found if one.attribute == name]
        else:
            found = [
                one for one in found if one.attribute in ("", name) or (name == "each" and _names_item(one.attribute))
            ]
        return [
            Mark(one.severity, _sentences(translated(one.message), translated(one.mend)), one.start, one.end)
            for one in found
            if one.id != "E01"
        ]

    def _refresh_marks(self, *_: object) -> None:
        if not self._path or self._bench is None:
            return
        self._show_mends()
        found = self._found()
        for name, editor in self.expressions.items():
            if editor.text == (self._rule or Rule(self._path)).text(name):
                around = surroundings(self._bench, self._path, name)
                editor.show_expression(editor.text, around, self._marks(name, found))

    def _show_mends(self) -> None:
        """What can be done about the findings at the rule."""
        self.mends.show_findings(tuple(one for one in self._found() if one.map == self._document.map_name))

    def _status_chosen(self, status: str) -> None:
        """An approval is bound to what is approved."""
        said = tr("Set the status to {status}", status=STATUS_WORDS.get(status, status))
        if self._rule is None or self._bench is None:
            self._edit({"status": status}, said)
            return
        from fieldwright.project.approving import APPROVED, set_status

        by = self.author() if status == APPROVED else ""
        on = date.today().isoformat()
        done = set_status(self._document.project, self._bench, self._path, status, by=by, on=on)
        self._document.do(done, f"{said}: {field_name(self._field, self._path)}")

    def _show_problem(self, *_: object) -> None:
        of_loop = [name for name in self.expressions if name not in ("value", "when")]
        shown = ["when", *{"value": ["value"], "each": of_loop}.get(self.kind, [])] if self._path else []
        marks = [(name, mark) for name in reversed(shown) for mark in self.expressions[name].marks]
        severity = {"error": 0, "failure": 0, "warning": 1, "info": 2}
        marks.sort(key=lambda one: severity.get(one[1].severity, 3))
        if not marks:
            self.problem.setText("")
            self.problem.setVisible(False)
            return
        name, mark = marks[0]
        text = translated(mark.message)
        if mark.start >= 0:
            text = tr("At {place}: {message}", place=place_of(self.expressions[name].text, mark.start), message=text)
        more = "  " + tr("(and {count} more)", count=len(marks) - 1) if len(marks) > 1 else ""
        self._say(f"{text}{more}", "error" if mark.severity == "failure" else mark.severity)

    def _say(self, text: str, severity: str) -> None:
        self.problem.setText(text)
        self.problem.setStyleSheet(f"color: {tone(severity, self.palette()).name()};")
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
        listed = ", ".join(paths[:6])
        if len(paths) > 6:
            listed = tr("{paths} and {more} more", paths=listed, more=len(paths) - 6)
        self.form.reading.setText(tr("Reads {paths}", paths=listed) if paths else "")
        self.form.reading.setVisible(bool(paths))

    # -- editing

    def _kind_chosen(self, kind: str) -> None:
        self._show_kind(kind)
        if kind == NOT_MAPPED and not (self._rule and self._rule.decision):
            self._edit(*rule_edits.not_mapped())
            self.lines["reason"].setFocus()
        elif kind != NOT_MAPPED and self._rule and self._rule.decision:
            self._edit(*rule_edits.undecided())
            self._show_kind(kind)
        if kind in self.expressions:
            self.expressions[kind].setFocus()
        elif kind == "constant":
            self.lines["constant"].setFocus()
        self._ask()

    def _typing(self, name: str, _text: str) -> None:
        self._typed = (self._path, name)
        self.form.words.show_rule(self._bench, self._as_typed(), self._rule)
        self._ask()

    def _expression_done(self, name: str, text: str) -> None:
        rule, shown = self._rule or Rule(self._path), self._document.map
        at, part = join_attribute(name)
        if at < len(rule.joins):
            self._edit(*rule_edits.of_expression(rule, name, text), (self._path, name))
        elif part == "source" and text.strip() and shown is not None:
            scope = surroundings(self._bench, self._path, name).scope
            self._edit(*rule_edits.begun_join(rule, shown, scope, text, self.form.joins.kind_begun()))

    @property
    def attribute(self) -> str:
        """The expression that is meant: the one that has the focus, else what fills the field."""
        focused = (name for name, editor in self.expressions.items() if editor.hasFocus())
        return next(focused, self.kind if self.kind in self.expressions else "value")

    def write(self, name: str, text: str) -> None:
        """Take an expression over that was written elsewhere, as a step of its own."""
        self.commit()
        self._typed = ()
        self._step_done()
        self._expression_done(name, text)
        self._step_done()

    def _join_renamed(self, at: int, name: str) -> None:
        joins = self._rule.joins if self._rule is not None else ()
        if at >= len(joins):
            return
        if joins[at].alias:
            self._rename_item(joins[at].alias, name)
        else:
            named = tuple(evolve(one, alias=name) if here == at else one for here, one in enumerate(joins))
            self._edit({"joins": named}, tr("Name the item"))

    def _rename_item(self, old: str, new: str) -> None:
        """Let a block's item, or one joined to it, and all that reads it by its name have another name."""
        project, map_name = self._document.project, self._document.map_name
        step = tr("Rename the item") if old else tr("Name the item")
        own = self._rule is not None and old == self._rule.alias
        try:
            if own and not (old and new):
                done = name_item(project, map_name, self._path, new)
            else:
                done = rename_item(project, map_name, self._path, old, new)
        except FieldwrightError as error:
            self._show_rule(self._rule or Rule(self._path))
            self._say(f"{translated(error.problem)}: {translated(error.mend)}.", "error")
            return
        self._document.do(done, f"{step}: {field_name(self._field, self._path)}")

    def _break_out(self) -> None:
        """Let rules for the fields below take the place of the rule that copies the whole."""
        bench = self._bench
        if bench is None:
            return
        self.commit()
        try:
            done = break_out(self._document.project, bench, self._path)
        except FieldwrightError as error:
            self._say(f"{translated(error.problem)}: {translated(error.mend)}.", "error")
            return
        self._document.do(done.project, tr("Break out: {field}", field=field_name(self._field, self._path)))

    def _line_done(self, line: QLineEdit) -> None:
        name, text = line.property("attribute"), line.text()
        if text == (line.property("held") or "") or not self._path:
            return
        line.setProperty("held", text)
        if name == "alias":
            self._rename_item(self._rule.alias if self._rule else "", text)
        else:
            begun = Question("", author=self.author(), date=date.today().isoformat())
            self._edit(
                *rule_edits.of_line(self._rule or Rule(self._path), name, text, self._types(), begun),
                (self._path, name),
            )

    def _as_typed(self) -> Rule:
        """The rule with its expressions as they are in the editors."""
        rule = self._rule or Rule(self._path)
        for name, editor in self.expressions.items():
            rule = rule.with_text(name, editor.text)
        return rule

    def _words_written(self, text: str) -> None:
        """The analyst's own words for the rule, bound to what it does now; none for those that are made."""
        from fieldwright.project.wording import with_words

        rule = self._rule
        if rule is not None:
            said = with_words(rule, text)
            step = tr("Say it in words") if text else tr("Use the sentence that is made")
            self._edit({"words": said.words, "words_for": said.words_for}, step, (self._path, "words"))

    def _step_done(self) -> None:
        """What is typed next is a step of its own."""
        self._document.history.break_merge()

    def _default_for_chosen(self) -> None:
        chosen = tuple(name for name, box in self.default_for.items() if box.isChecked())
        self._edit({"default_for": chosen}, tr("Change when the default is used"))

    def _blank_chosen(self, kind: str, becomes: str) -> None:
        self._edit(*rule_edits.blanks(self._rule or Rule(self._path), self._document.map, kind, becomes))

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
            self.result.show_note(
                "" if constant is ABSENT else tr("Always {value}", value=json.dumps(constant, ensure_ascii=False))
            )
            return
        editor = self.expressions[kind]
        if not editor.text.strip():
            self.live.drop()
            self.result.show_note("")
            return
        if sample is None:
            self.live.drop()
            self.result.show_note(self._sample_problem or tr("Load a sample to see the result here."))
            return
        around = surroundings(self._bench, self._path, kind)
        rule = self._as_typed()
        if around.loops and around.loops[-1].target == self._path:
            around = evolve(around, loops=(*around.loops[:-1], rule))
        parameters = {one.name: one.default for one in around.parameters if one.default is not ABSENT}
        self.live.ask(
            Asked(rule, around, sample, {"params": json.dumps(parameters)}, around.lookups, kind), self._valid
        )

    def _valid(self, asked: Asked) -> bool:
        """Whether the text can be evaluated: what does not parse keeps the last result."""
        text = asked.rule.text(asked.attribute)
        return len(text) <= LONGEST and not diagnose(text, asked.around.scope.names)

    def _show_result(self, asked: Asked, table: LiveTable) -> None:
        if asked.rule.target != self._path:
            return
        self._shown, veil = (asked, table), self._document.veil
        self.result.show_table(veiled(table, veil), field_name(self._field, self._path))
        failed = next((one.result for one in table.rows if isinstance(one.result, Failure)), None)
        mark = (
            Mark(
                "failure",
                tr("On the sample: {message}", message=veil.message(failed.message)),
                failed.start,
                failed.end,
            )
            if failed
            else None
        )
        self.expressions[asked.attribute].show_failure(mark)

    def show_record(self, record: Record) -> None:
        """Have expressions see another record of the sample."""
        self._sample_read(text_of(record), "")

    def _veiled(self) -> None:
        if self._shown is not None and self._shown[0].rule.target == self._path and self.result.shows_table:
            self._show_result(*self._shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "problem"):
            self._show_problem()


def _names_item(attribute: str) -> bool:
    """Whether an attribute is a name, which has no editor of its own."""
    return attribute == "as" or join_attribute(attribute)[1] == "alias"


def _sentences(*texts: str) -> str:
    """Texts one behind the other, each with its full stop."""
    return " ".join(text if text[-1] in ".!?" else f"{text}." for text in texts if text)
