"""The expression editor: the fields with the sample, the expression, and its result with what is wrong, beside each other."""

import json
from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import Any

from attrs import evolve
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QPalette
from PySide6.QtWidgets import (
    QMenu,
    QMessageBox,
    QWidget,
)

from fieldwright.desktop.dialogs.message import draw_icon
from fieldwright.desktop.expression_editor import LONGEST
from fieldwright.desktop.expressions.about import FIELD, NOTHING, Values, about
from fieldwright.desktop.expressions.asking import Looked, Looking, part_of, value_words, worst_first
from fieldwright.desktop.expressions.calls import call_at, told
from fieldwright.desktop.expressions.full_editor import tip_of
from fieldwright.desktop.expressions.mends import Offer, of_findings, of_mark
from fieldwright.desktop.expressions.names import meant_at, renamed_at
from fieldwright.desktop.expressions.panes import Panes
from fieldwright.desktop.expressions.past import past_edits, past_releases
from fieldwright.desktop.expressions.problems import problems_of
from fieldwright.desktop.expressions.renaming import ask_name
from fieldwright.desktop.expressions.shapes import Shape, shape_around, shape_of
from fieldwright.desktop.expressions.shapes import Values as Filled
from fieldwright.desktop.expressions.within import Within, part_at, selected, taken_up
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.live import Live
from fieldwright.desktop.live_result import Asked, Failure, LiveTable
from fieldwright.desktop.mending import mend
from fieldwright.desktop.result_table import veiled
from fieldwright.desktop.rule_panel import RulePanel
from fieldwright.desktop.rule_words import facts_of, field_name
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.surroundings import surroundings
from fieldwright.desktop.theme import Look
from fieldwright.expression.diagnostics import Diagnostic, diagnose
from fieldwright.expression.formatting import formatted
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule

CHECK = 250
"""Milliseconds without typing until the checks look at the rule."""
STILL = 150
"""Milliseconds until the value of a selection, and the form of a part, are looked for."""
_TITLES = {
    "each": tr("{target}: loop over"),
    "where": tr("{target}: where"),
    "when": tr("{target}: only when"),
    "order_by": tr("{target}: order by"),
    "group_by": tr("{target}: group by"),
    "key": tr("{target}: key"),
}
_LAYOUT = "expression editor"
MOST_KNOWN = 300
"""Values of parts that are remembered."""


class ExpressionWindow(Panes):
    """Edits one expression of the rule that the panel shows. What is kept is one edit that can be undone; Esc asks only where something was changed."""

    def __init__(
        self, panel: RulePanel, document: Any, jobs: Any, look: Look, settings: Settings | None = None, attribute: str = "value",
        parent: QWidget | None = None, *, edit_lookup: Callable[[], object] = lambda: None,
        rename: Callable[[], object] = lambda: None,
    ) -> None:  # fmt: skip
        super().__init__(jobs, look, parent)
        self._panel, self._document = panel, document
        self._settings, self._attribute = settings, attribute
        self._edit_lookup, self._rename_all = edit_lookup, rename
        self._target = panel.target
        self.before = self._last = ""
        """``before``: the expression as the project has it."""
        self._looking = Looking()
        self._looked: Looked | None = None
        self._values = NOTHING
        self._known: dict[str, str] = {}
        self._asked_parts: dict[int, tuple[str, str]] = {}
        self._form_range = (0, 0)
        self._form_before = ""
        self._writing = False
        self.live, self.part_live = Live(jobs, self, beside=panel.live), Live(jobs, self, beside=panel.live)
        self.live.shown.connect(self._show_result)
        self.part_live.shown.connect(self._show_part)
        self._check_timer = self._timer(CHECK, self._check)
        self._still_timer = self._timer(STILL, self._look_around)
        self._connect()
        self._lay_out()
        self._begin()

    def _timer(self, after: int, call: Callable[[], object]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(after)
        made.timeout.connect(call)
        return made

    def _connect(self) -> None:
        self.fields.inserted.connect(self._insert)
        self.gallery.chosen.connect(self._begin_form)
        self.past_list.chosen.connect(self._put_back)
        self.tabs.currentChanged.connect(lambda _: self._show_past())
        self.editor.tip = self._tip
        self.editor.edited.connect(self._edited)
        self.editor.hovered.connect(self._hovered)
        self.editor.go_asked.connect(self._go)
        self.editor.marks_changed.connect(lambda _: self._show_problems())
        self.editor.cursorPositionChanged.connect(self._moved)
        self.form.written.connect(self._form_written)
        self.form.done.connect(self._form_done)
        self.form.lookup_asked.connect(self._new_lookup)
        self.problems.chosen.connect(lambda start, end: (self.editor.select(start, end), self.editor.setFocus()))
        self.problems.mend_asked.connect(self._mend_problem)

    # -- beginning

    @property
    def text(self) -> str:
        """The expression as it stands."""
        return self.editor.text

    @property
    def changed(self) -> bool:
        """Whether there is something to keep."""
        return self.text != self.before

    @property
    def _rule(self) -> Rule:
        shown = self._document.map
        found = shown.rule(self._target) if shown is not None else None
        return found or Rule(self._target)

    @property
    def _around(self) -> Any:
        return surroundings(self._document.bench, self._target, self._attribute)

    def _begin(self) -> None:
        bench = self._document.bench
        field = bench.target.field(self._target) if bench is not None and bench.target is not None else None
        self.before = self._rule.text(self._attribute)
        self._name = field_name(field, self._target)
        title = _TITLES.get(self._attribute, "{target}")
        self.title.say(title.format(target=self._target))
        self.facts.setText(facts_of(field) if field is not None else "")
        self._last = self.before
        self.editor.show_expression(self.before, self._around)
        self.editor.setReadOnly(self._document.read_only)
        self.keep_button.setEnabled(not self._document.read_only)
        self.fields.show_fields(self._around, self._values)
        sample = self._panel.sample_text
        if sample is not None and bench is not None and bench.primary is not None:
            alias = bench.primary.alias
            seen = self._document.veil.value
            self._jobs.start(lambda: seen(json.loads(sample)), done=lambda value: self._take_sample(Values({alias: value})), failed=lambda _: None)  # fmt: skip
        self.editor.setFocus()
        self.editor.select(len(self.before), len(self.before))
        self._ask()
        self._check()
        self._look_around()

    def _take_sample(self, values: Values) -> None:
        self._values = values
        self.fields.show_fields(self._around, values)

    # -- following the text

    def _edited(self, text: str) -> None:
        if text == self._last:
            return  # it was only coloured anew
        self._last = text
        if not self._writing and not self.form.isHidden():
            self._close_form()
        self._ask()
        self._check_timer.start()
        self._still_timer.start()
        self.note.say("" if text == self.before else tr("Changed. F4 keeps it and closes, Esc asks."))

    def _moved(self) -> None:
        self._show_call()
        self._still_timer.start()

    def _as_typed(self) -> Rule:
        return self._rule.with_text(self._attribute, self.text)

    def _asked(self) -> Asked | None:
        sample = self._panel.sample_text
        if sample is None:
            return None
        around, rule = self._around, self._as_typed()
        if around.loops and around.loops[-1].target == self._target:
            around = evolve(around, loops=(*around.loops[:-1], rule))
        given = {one.name: one.default for one in around.parameters if one.default is not ABSENT}
        return Asked(rule, around, sample, {"params": json.dumps(given)}, around.lookups, self._attribute)

    def _ask(self) -> None:
        asked = self._asked()
        if asked is None or not self.text.strip():
            self.live.drop()
            self.outcome.show_note(
                "" if asked is not None else self._panel.sample_problem or tr("Load a sample to see the result here.")
            )
            return
        self.live.ask(asked, _valid)

    def _show_result(self, asked: Asked, table: LiveTable) -> None:
        if asked.rule.text(self._attribute) != self.text:
            return
        veil = self._document.veil
        self.outcome.show_table(veiled(table, veil), self._name)
        failed = next((one.result for one in table.rows if isinstance(one.result, Failure)), None)
        from fieldwright.desktop.expression_editor import Mark

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
        self.editor.show_failure(mark)

    # -- checks and mends

    def _check(self) -> None:
        bench = self._document.bench
        if bench is None or len(self.text) > LONGEST:
            return
        self._jobs.start(self._looking, bench, self._as_typed(), self._attribute, done=self._take_looked, failed=lambda _: None, key=(self, "check"))  # fmt: skip

    def _take_looked(self, looked: Looked) -> None:
        if looked.text != self.text:
            return
        self._looked = looked
        self.gives.setText(looked.gives)
        self._show_problems()

    def _found(self) -> list[Any]:
        looked = self._looked
        if looked is None or looked.text != self.text:
            return []
        own = [one for one in looked.findings if one.attribute in ("", self._attribute)]
        return worst_first(own)

    def _show_problems(self) -> None:
        self.problems.show_problems(problems_of(self.text, self.editor.marks, self._found()))

    def _mend_problem(self, at: int) -> None:
        self._offer(at, self.problems.mapToGlobal(self.problems.visualItemRect(self.problems.item(at)).bottomLeft()))

    def _do_mend_here(self) -> None:
        at = self.problems.nearest(self.editor.cursor_place)
        if at < 0:
            self.note.say(tr("There is nothing to mend here"))
            return
        self._offer(at, self.editor.viewport().mapToGlobal(self.editor.cursorRect().bottomLeft()))

    def offers(self, at: int) -> list[Offer]:
        """What mends a problem of the list."""
        problem = self.problems.problems[at]
        says = next(
            (one.message for one in self._own_faults() if (one.start, one.end) == (problem.start, problem.end)), ""
        )
        made = list(of_mark(self.text, says, problem.start, problem.end))
        if problem.finding is not None and self._looked is not None:
            made += of_findings(self._looked, (problem.finding,), self._document.project, self._attribute)
        return made

    def _own_faults(self) -> Sequence[Diagnostic]:
        """What is wrong with the text itself, in the words of whoever finds it: they say what is meant."""
        return diagnose(self.text, self._around.scope.names) if len(self.text) <= LONGEST else ()

    def _offer(self, at: int, where: Any) -> None:
        offered = self.offers(at)
        self.mend_menu = QMenu(self)
        self.mend_menu.setAccessibleName(tr("Mends"))
        for one in offered:
            action = self.mend_menu.addAction(one.title.replace("&", "&&"))
            action.triggered.connect(partial(self._mend, one))
        if not offered:
            self.mend_menu.addAction(tr("Nothing can be offered here: see what the problem says")).setEnabled(False)
        self.mend_menu.popup(where)
        if offered:
            self.mend_menu.setActiveAction(self.mend_menu.actions()[0])

    def _mend(self, one: Offer, _checked: bool = False) -> None:
        if one.text is not None:
            self.editor.replace_all(one.text)
        else:
            self._keep()
            mend(self._document, one.edit)
            self._show_again()
        self.editor.setFocus()

    # -- what is told

    def _show_call(self) -> None:
        found = call_at(self.text, self.editor.cursor_place) if len(self.text) <= LONGEST else None
        said = told(found, self._around) if found is not None else None
        self.call.setForegroundRole(QPalette.ColorRole.PlaceholderText if said is None else QPalette.ColorRole.WindowText)  # fmt: skip
        if said is None:
            self.call.setText(
                escape(
                    tr(
                        "What a function takes is told here while its call is written, and below it the value of what is selected."
                    )
                )
            )
            self.call.setAccessibleDescription("")
            self.call.setToolTip("")
            return
        shown = [
            f"<b>{escape(one)}</b>" if at == said.current else escape(one) for at, one in enumerate(said.parameters)
        ]
        here = f": {escape(said.current_type)}" if said.current_type else ""
        now = f" &nbsp;·&nbsp; {escape(said.parameters[said.current])}{here}" if said.parameters and here else ""
        gives = f" → {escape(said.gives)}" if said.gives else ""
        code = "font-family:'JetBrains Mono',monospace"
        self.call.setText(
            f'<span style="{code}">${escape(said.name)}({", ".join(shown)})</span>{gives}{now}<br>{escape(" ".join(said.sentences))}'
        )
        self.call.setAccessibleDescription(said.plain)
        self.call.setToolTip(tip_of(f"${said.name}({', '.join(said.parameters)})", *said.sentences))

    def _tip(self, at: int) -> str:
        text = self.text
        wrong = self.editor.marks_at(at)
        found = about(text, at, self._around) if len(text) <= LONGEST else None
        lines = [found.name, *found.lines] if found is not None else []
        if found is not None and found.kind == FIELD:
            value = self._values.told(found.alias, found.path)
            lines += [tr("In the sample: {value}", value=value)] if value else []
        part = part_at(text, at) if len(text) <= LONGEST else None
        if part is not None and part.why:
            lines.append(part.why)
        elif part is not None and part.text in self._known:
            lines += [text[part.start : part.end][:200]] if not lines else []
            lines.append(tr("Here: {value}", value=self._known[part.text]))
        return tip_of(*wrong, *lines)

    def _hovered(self, at: int) -> None:
        part = part_at(self.text, at) if len(self.text) <= LONGEST else None
        if part is not None:
            self._ask_part(part, f"hover {at}")

    def _ask_part(self, part: Within, what: str) -> None:
        """Ask for a part's value, unless it is known."""
        asked = self._asked()
        if asked is None or not part.text:
            return
        if part.text in self._known:
            self._tell_part(part.text, what)
            return
        question = part_of(asked, part.text)
        self._asked_parts = {id(question): (part.text, what)}
        self.part_live.ask(question, _valid)

    def _show_part(self, asked: Asked, table: LiveTable) -> None:
        text, what = self._asked_parts.pop(id(asked), ("", ""))
        if not text:
            return
        if len(self._known) >= MOST_KNOWN:
            self._known.clear()
        self._known[text] = value_words(veiled(table, self._document.veil))
        self._tell_part(text, what)

    def _tell_part(self, text: str, what: str) -> None:
        if what.startswith("hover "):
            self.editor.show_tip(self._tip(int(what.removeprefix("hover "))))
        else:
            self.selected.say(tr("Selection: {value}", value=self._known[text]))

    def _look_around(self) -> None:
        """Tell the value of what is selected, and whether a form fits the part at the cursor."""
        start, end = self.editor.selection
        part = selected(self.text, start, end) if start < end and len(self.text) <= LONGEST else None
        if part is None:
            self.selected.say("" if start == end else tr("Selection: no whole part of the expression"))
        elif part.why:
            self.selected.say(tr("Selection: {value}", value=part.why))
        else:
            self._ask_part(part, "selection")
        found = shape_around(self.text, self.editor.cursor_place) if self.form.isHidden() else None
        action, tip = self.actions_by_name["open_form"], self._form_tip
        action.setToolTip(f"{found[2].name}: {tip}" if found is not None else tip)
        action.setText(tr("&Form…") if found is not None else tr("&Form"))

    # -- inserting

    def _insert(self, text: str) -> None:
        if not self.form.take(text):
            self.editor.insert(text)

    def _put_back(self, text: str) -> None:
        self.editor.replace_all(text)
        self.editor.setFocus()

    # -- forms

    def _do_open_form(self) -> None:
        found = shape_around(self.text, self.editor.cursor_place)
        if found is None:
            whole = shape_of(self.text)
            found = (0, len(self.text), *whole) if whole is not None else None
        if found is None:
            self._do_forms()
            self.note.say(tr("The part at the cursor is of no form: choose one to begin"))
            return
        start, end, shape, values = found
        self._open_form(shape, values, start, end)

    def _begin_form(self, shape: Shape) -> None:
        start, end = self.editor.selection
        if start == end:
            start, end = taken_up(self.text, self.editor.cursor_place)
        chosen = self.text[start:end].strip()
        values: dict[str, str | tuple[str, ...]] = shape.begun()
        read = shape.read(chosen) if chosen else None
        if read is not None:
            values = read
        elif chosen:
            first = next((one for one in shape.slots if one.kind in ("expression", "list")), None)
            if first is not None:
                values[first.id] = (chosen, "") if first.kind == "list" else chosen
        self._open_form(shape, values, start, end)

    def _open_form(self, shape: Shape, values: Filled, start: int, end: int) -> None:
        self._form_range, self._form_before = (start, end), self.text[start:end]
        self.tabs.setCurrentIndex(0)
        self.form.open(shape, values, self._around)
        self.editor.select(start, end)

    def _form_written(self, text: str) -> None:
        start, end = self._form_range
        self._writing = True
        self.editor.put(start, end, text, select=True)
        self._writing = False
        self._form_range = (start, start + len(text))

    def _form_done(self, kept: bool) -> None:
        start, end = self._form_range
        self._close_form()
        if not kept:
            self.editor.put(start, end, self._form_before)
        self.editor.setFocus()

    def _close_form(self) -> None:
        self.form.hide()
        self._still_timer.start()

    def _new_lookup(self) -> None:
        self._edit_lookup()
        if self.form.shape is not None:
            self.form.open(self.form.shape, self.form.values(), self._around)

    # -- actions

    def _do_format(self) -> None:
        try:
            self.editor.replace_all(formatted(self.text))
        except FieldwrightError as error:
            self.note.say(tr("It is not formatted: {problem}", problem=translated(error.problem)))

    def _do_comment(self) -> None:
        self.editor.toggle_comment()

    def _do_indent(self) -> None:
        self.editor.indent(1)

    def _do_outdent(self) -> None:
        self.editor.indent(-1)

    def _do_fields(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.fields.search.setFocus()
        self.fields.search.selectAll()

    def _do_text(self) -> None:
        self.editor.setFocus()

    def _do_forms(self) -> None:
        self.tabs.setCurrentIndex(1)
        if self.gallery.currentRow() < 0:
            self.gallery.setCurrentRow(0)
        self.gallery.setFocus()

    def _do_past(self) -> None:
        self.tabs.setCurrentIndex(2)
        self.past_list.setFocus()

    def _do_findings(self) -> None:
        self.problems.setFocus()
        if self.problems.currentRow() < 0:
            self.problems.setCurrentRow(0)

    def _do_go_to_field(self) -> None:
        self._go(self.editor.cursor_place)

    def _go(self, at: int) -> None:
        text = self.text
        found = about(text, at, self._around) or (about(text, at - 1, self._around) if at > 0 else None)
        if found is None or found.kind != FIELD:
            self.note.say(tr("There is no field here"))
            return
        self.tabs.setCurrentIndex(0)
        if self.fields.reveal(found.alias, found.path):
            self._document.select(source_path=found.path, alias=found.alias)
            self.note.say(tr("{path} of {alias}", path=found.path, alias=found.alias))
        else:
            self.note.say(tr("The source {alias} has no field {path}", alias=found.alias, path=found.path))

    def _do_rename(self) -> None:
        at, text = self.editor.cursor_place, self.text
        name, spans = meant_at(text, at)
        if name:
            known = frozenset(self._around.scope.names)
            new = ask_name(self, text, name, known)
            if new and new != name:
                self.editor.replace_all(renamed_at(text, spans, new))
                self.note.say(
                    tr(
                        "${name} is ${new} now, in {n} places",
                        "${name} is ${new} now, in {n} place",
                        len(spans),
                        name=name,
                        new=new,
                    )
                )
            self.editor.setFocus()
            return
        found = about(text, at, self._around) or (about(text, at - 1, self._around) if at > 0 else None)
        if found is None or (
            found.kind != FIELD and found.lines[:1] != (tr("The source {name}", name=found.name[1:]),)
        ):
            self.note.say(tr("Put the cursor on a variable, a source or a field to rename it"))
            return
        self._keep()  # it is renamed in all expressions of the map, this one too
        if found.kind == FIELD:
            self._document.select(source_path=found.path, alias=found.alias)
        self._rename_all()
        self._show_again()

    def _show_past(self) -> None:
        if self.tabs.currentIndex() != 2:
            return
        document, where = self._document, (self._document.map_name, self._target, self._attribute)
        own = past_edits(document.history, *where)
        self.past_list.show_past(own, self.text)
        self._jobs.start(past_releases, document.project, document.folder, *where, done=lambda more: self.past_list.show_past((*own, *more), self.text),
                         failed=lambda _: None, key=(self, "past"))  # fmt: skip

    # -- keeping

    def _keep(self) -> None:
        if self.changed and not self._document.read_only:
            self._panel.write(self._attribute, self.text)
            self.before = self._rule.text(self._attribute)

    def _show_again(self) -> None:
        """Show the rule's expression as it is in the project now."""
        self.before = self._rule.text(self._attribute)
        self._looked, self._last = None, self.before
        self._known.clear()
        self.editor.show_expression(self.before, self._around)
        self.fields.show_fields(self._around, self._values)
        self._ask()
        self._check()

    def accept(self) -> None:
        """Keep the expression, as one edit, and close."""
        self._keep()
        self._end()
        super().accept()

    def reject(self) -> None:
        """Close; where something was changed, ask first. An open form closes before."""
        if not self.form.isHidden():
            self._form_done(False)
            return
        if self.changed and not self._document.read_only:
            box = QMessageBox(self)
            draw_icon(box, QMessageBox.Icon.Question)
            box.setText(tr("Keep the changed expression?"))
            box.setInformativeText(tr("It is not taken over yet."))
            keep = box.addButton(tr("&Keep", "what was changed"), QMessageBox.ButtonRole.AcceptRole)
            drop = box.addButton(tr("&Drop"), QMessageBox.ButtonRole.DestructiveRole)
            box.addButton(tr("Go on &Editing"), QMessageBox.ButtonRole.RejectRole)
            box.setDefaultButton(keep)
            box.exec()
            if box.clickedButton() is keep:
                self.accept()
                return
            if box.clickedButton() is not drop:
                return
        self._end()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Esc."""
        event.ignore()
        self.reject()

    def _lay_out(self) -> None:
        """Have the size and the panes of the last time."""
        kept = self._settings.kept(_LAYOUT) if self._settings is not None else {}
        size, panes = (
            [one for one in kept.get(name, ()) if isinstance(one, int) and one > 0] for name in ("size", "panes")
        )
        if len(size) == 2:
            self.resize(*size)
        if len(panes) == self.split.count():
            self.split.setSizes(panes)

    def _end(self) -> None:
        if self._settings is not None:
            size = [self.width(), self.height()]
            self._settings.keep(_LAYOUT, {"size": size, "panes": self.split.sizes()})
        for timer in (self._check_timer, self._still_timer):
            timer.stop()
        self.live.close()
        self.part_live.close()


def _valid(asked: Asked) -> bool:
    """Whether the text can be evaluated: what does not parse keeps the last result."""
    text = asked.rule.text(asked.attribute)
    return len(text) <= LONGEST and not diagnose(text, asked.around.scope.names)
