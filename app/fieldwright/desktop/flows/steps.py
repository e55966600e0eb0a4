"""The steps of a flow: an ordered list, the form of the step that is looked at, and what its system's schema says of the call."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.fields import Field, Form, Line, heading
from fieldwright.desktop.flows.interfaces import Interfaces
from fieldwright.desktop.flows.picking import Choice, PickDialog
from fieldwright.desktop.flows.rows import Column, RowsEditor
from fieldwright.desktop.flows.words import STEP_WORDS
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.language import tr, translated, within
from fieldwright.project import intent_edits as edits
from fieldwright.project.operations.calls import called
from fieldwright.project.use_cases import STEP_KINDS, Step


class StepsEditor(QWidget):
    """Edits the steps of a flow. ``changed`` carries the new steps and what was done in words."""

    changed = Signal(object, str)

    def __init__(self, document: Document, interfaces: Interfaces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self._document, self._interfaces = document, interfaces
        self._shown: Step | None = None
        self._filled_for: tuple[str, str] | None = None
        columns = (
            Column("", "", 30, "told", told=lambda at, _: f"{at + 1}"),
            Column("kind", tr("Kind"), 100, named=STEP_WORDS),
            Column("text", tr("What is done"), 200),
            Column("", tr("With"), 190, "told", told=_with),
        )
        self.rows = RowsEditor(tr("Steps"), tr("step"), columns, lambda: Step("retrieve"), edited=False)
        self.rows.changed.connect(self.changed)
        self.rows.table.selectionModel().currentChanged.connect(lambda *_: self._selected())
        self.rows.model.modelReset.connect(self._selected)
        self.form = Form([("", (
            Line("kind", tr("Kind"), tr("What this step does"), "choice", lambda: STEP_KINDS, named=STEP_WORDS),
            Line("text", tr("What is done"), tr("In words of the business"), "text"),
            Line("system", tr("System"), tr("Which of the project's schemas describes the system that is called"), "open", lambda: tuple(document.project.schemas)),
            Line("operation", tr("Operation", "a call"), tr("The call, such as POST /orders; pick it, and what the schema says of it stands below"), "line"),
            Line("map", tr("Map"), tr("The map that the data goes through"), "open", lambda: tuple(one.name for one in document.project.maps)),
            Line("when", tr("Only when"), tr("The condition, in words"), "text"),
            Line("success", tr("On success"), tr("What then happens"), "text"),
            Line("failure", tr("On failure"), tr("What then happens"), "text"),
        ))])  # fmt: skip
        self.form.grid.setContentsMargins(0, 8, 0, 0)
        self.form.changed.connect(self._written)
        self.pick = QPushButton(tr("&Pick an operation…"))
        self.pick.setAutoDefault(False)
        self.pick.setToolTip(tr("Pick one of the operations that the project's schemas describe"))
        self.pick.clicked.connect(lambda _: self.pick_operation())
        beside = QHBoxLayout()
        beside.addWidget(self.pick)
        beside.addStretch(1)
        operation = self.form.fields["operation"].layout()
        assert isinstance(operation, QVBoxLayout)
        operation.addLayout(beside)
        self.facts_heading = heading(tr("What the schema says of the call"))
        self.facts = label("", quiet=False)
        self.facts.setAccessibleDescription(tr("What the schema says of the call"))
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.facts.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.none = label(tr("A flow is told in steps: what is retrieved, looked up, decided, mapped and sent, in order. Add the first one."), quiet=True)  # fmt: skip
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 16)
        box.setSpacing(6)
        for widget in (self.none, self.rows, self.form, self.facts_heading, self.facts):
            box.addWidget(widget)
        box.addStretch(1)
        interfaces.loaded.connect(self._loaded)
        self._selected()

    @property
    def fields(self) -> dict[str, Field]:
        """The fields of the step that is looked at, by attribute."""
        return self.form.fields

    @property
    def step(self) -> Step | None:
        """The step that is looked at."""
        return self.rows.rows[self.rows.row] if 0 <= self.rows.row < len(self.rows.rows) else None

    def show_steps(self, steps: Sequence[Step], *, anew: bool) -> None:
        """Show these; ``anew``: of another flow, whose first step is then looked at."""
        self.rows.show_rows(steps, row=0 if anew and steps else None)
        if self.rows.row < 0 and steps:
            self.rows.show_rows(steps, row=0)
        self.none.setVisible(not steps)
        self._selected(anew=anew)

    def commit(self) -> None:
        """Take over what is being written."""
        if self._shown is not None:
            self.form.commit()

    def go(self, row: int, path: str = "") -> None:
        """Go to a step, and to one of its fields."""
        self.commit()
        self.rows.go(row)
        if path in self.fields:
            self.fields[path].take_focus()

    def pick_operation(self) -> None:
        """Ask for one of the operations; system and operation are then said in one edit."""
        step = self.step
        if step is None:
            return
        names = [step.system] if step.system in self._document.project.schemas else list(self._document.project.schemas)
        several = len(names) > 1
        found = {
            (f"{name}: {called(one)}" if several else called(one)): (name, called(one), one.summary or one.id)
            for name in names
            for one in self._interfaces.operations(name)
        }
        waiting = [name for name in names if not self._interfaces.is_read(name)]
        empty = tr("The operations of {systems} are being read: try again in a moment", systems=", ".join(waiting)) if waiting else tr("The schemas describe no operations: write the call by hand")  # fmt: skip
        choices = [Choice(key, words) for key, (_, _, words) in found.items()]
        dialog = PickDialog(tr("Pick an Operation"), choices, self, empty=empty)
        if dialog.exec() and dialog.picked:
            system, operation, _ = found[dialog.picked[0]]
            self._change({"system": system, "operation": operation}, tr("Pick the operation"))

    def _written(self, path: str, value: object) -> None:
        self._change({path: value}, tr("Change {field}", field=within(self.fields[path].line.words)))

    def _change(self, facts: dict[str, Any], label: str) -> None:
        step, row = self.step, self.rows.row
        if step is None:
            return
        made = step
        for path, value in facts.items():
            made = edits.with_fact(made, path, value)
        if made != step:
            self.changed.emit(
                edits.exchanged(self.rows.rows, row, made), tr("{what} of step {step}", what=label, step=row + 1)
            )

    def refuse(self, why: str, path: str) -> None:
        """Say at a field of the step why what was written is not taken over."""
        if path in self.fields:
            self.fields[path].refuse(why)
        else:
            self.rows.refuse(why)

    def _selected(self, *, anew: bool = True) -> None:
        step = self.step
        changed_row = getattr(self, "_row", -2) != self.rows.row
        self._row = self.rows.row
        self.form.setVisible(step is not None)
        if step is not None:
            for name in dict.fromkeys((step.system, *self._document.project.schemas)):
                if name == step.system or not step.system:
                    self._interfaces.of(name)
            self.form.show_record(step, anew=anew or changed_row)
        self._shown = step
        self._fill()

    def _loaded(self, *_: object) -> None:
        self._fill(anew=True)

    def _fill(self, *, anew: bool = False) -> None:
        step = self.step
        mark = (step.system, step.operation) if step is not None else None
        if mark == self._filled_for and not anew:
            return
        self._filled_for = mark
        if step is None or not step.operation:
            self._filled(mark, ())
        else:
            self._interfaces.fill(step, lambda told: self._filled(mark, told))

    def _filled(self, mark: tuple[str, str] | None, told: Sequence[tuple[str, str]]) -> None:
        if mark != self._filled_for:
            return
        self.facts.setText("\n".join(_fact(translated(name), translated(text)) for name, text in told))
        for widget in (self.facts_heading, self.facts):
            widget.setVisible(bool(told))


def _fact(name: str, text: str) -> str:
    return f"{name}: {text}" if "\n" not in text else f"{name}:\n   " + text.replace("\n", "\n   ")


def _with(_at: int, step: Step) -> str:
    return "  ".join(text for text in (step.system, step.operation, step.map) if text)
