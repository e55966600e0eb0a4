"""The page of a use case: what is wanted and why, and what serves and proves it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.fields import Form, Line, heading
from fieldwright.desktop.flows.item_page import ItemPage, scrolled
from fieldwright.desktop.flows.picking import Choice, Linked
from fieldwright.desktop.flows.rows import Column, RowsEditor
from fieldwright.desktop.flows.words import PRIORITIES, STATE_WORDS, STATES
from fieldwright.desktop.language import tr, translated, within
from fieldwright.desktop.theme import Look
from fieldwright.files.json_text import escaped
from fieldwright.mapping.model import Question
from fieldwright.project import intent_edits as edits
from fieldwright.project.intent_edits import USE_CASES
from fieldwright.project.operations.tracing import is_negative, rule_links

LINES: tuple[tuple[str, tuple[Line, ...]], ...] = (
    (tr("What is wanted"), (
        Line("id", tr("Id", "of a use case"), tr("Flows and test cases name it by this; they follow when it changes")),
        Line("title", tr("Title"), tr("What is wanted, in a few words of the business")),
        Line("actor", tr("Who wants it"), tr("Who acts or benefits: a role, not a system"), "open"),
        Line("outcome", tr("Outcome"), tr("What is different for the business afterwards, without endpoints or fields"), "text"),
        Line("goal", tr("Goal that it serves"), tr("Which goal of those who pay it helps to reach"), "text"),
        Line("measure", tr("Measured by"), tr("How one sees that it is reached"), "text"),
        Line("excluded", tr("What it will not do"), tr("One thing a line"), "lines"),
    )),
    (tr("Who and when"), (
        Line("priority", tr("Priority"), "", "open", lambda: tuple(PRIORITIES), named=PRIORITIES),
        Line("status", tr("Status"), "", "open", lambda: tuple(STATES), named=STATE_WORDS),
        Line("owner", tr("Owner"), tr("Who answers for it"), "open"),
        Line("note", tr("Note"), "", "text"),
    )),
)  # fmt: skip
"""What is said of a use case. A new row here is the usual way to add something."""


def question_columns() -> tuple[Column, ...]:
    """The columns of questions."""
    return (
        Column(
            "",
            tr("State"),
            10,
            "told",
            told=lambda _at, one: tr("answered", "a question") if one.answer else tr("open", "a question"),
            least=80,
        ),
        Column("text", tr("Question"), 210),
        Column("asked_of", tr("Asked of"), 110),
        Column("due", tr("Due"), 10, least=92),
        Column("answer", tr("Answer"), 190),
    )


class UseCasePage(ItemPage):
    """See the module."""

    kind = USE_CASES

    def __init__(self, document: Document, look: Look, who: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(document, look, parent)
        self._who = who
        self.form = Form([(words, self._completed(lines)) for words, lines in LINES])
        self.form.changed.connect(self._written)
        self.flows = Linked(tr("flows"), tr("flow"), self._all_flows, empty=tr("The project has no flows yet"))
        self.flows.picked.connect(lambda names: self._link_flows(names, True))
        self.flows.removed.connect(lambda names: self._link_flows(names, False))
        self.flows.asked.connect(lambda name: self.place_asked.emit(f"/flows/{escaped(name)}"))
        self.rules = Linked(tr("rules"), tr("rule"), self._all_rules, empty=tr("The project's maps have no rules yet"))
        self.rules.picked.connect(
            lambda names: self._link_rules((*self.item.rules, *names), tr("Link rules of {name}", name=self._name))
        )
        self.rules.removed.connect(
            lambda names: self._link_rules(
                tuple(one for one in self.item.rules if one not in names), tr("Unlink rules of {name}", name=self._name)
            )
        )
        self.rules.asked.connect(self._go_to_rule)
        self.tests = Linked(
            tr("test cases"), tr("test case"), self._all_tests, empty=tr("The project has no test cases yet")
        )
        self.tests.picked.connect(
            lambda names: self._link_tests(names, self._name, tr("Link test cases of {name}", name=self._name))
        )
        self.tests.removed.connect(
            lambda names: self._link_tests(names, "", tr("Unlink test cases of {name}", name=self._name))
        )
        self.tests.asked.connect(lambda name: self.place_asked.emit(f"/tests/{escaped(name)}"))
        self.questions = RowsEditor(tr("Questions"), tr("question"), question_columns(), self._question)
        self.questions.changed.connect(self._asked)
        beside = QWidget()
        beside.setObjectName("form")
        column = QVBoxLayout(beside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(6)
        for words, widget in (
            (tr("Flows that serve it"), self.flows),
            (tr("Rules that serve it, beyond the maps of its flows"), self.rules),
            (tr("Test cases that prove it"), self.tests),
            (tr("Questions"), self.questions),
        ):
            name = heading(words)
            name.setWordWrap(True)
            name.setBuddy(widget.list if isinstance(widget, Linked) else widget.table)
            column.addWidget(name)
            column.addWidget(widget)
        column.addStretch(1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.addWidget(scrolled(self.form))
        halves.addWidget(scrolled(beside))
        halves.setSizes([560, 500])
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 1)
        self.box.addWidget(halves, 1)
        self.box.addWidget(self.found)

    def _completed(self, lines: tuple[Line, ...]) -> list[Line]:
        """The lines, with what others wrote proposed for people."""
        from attrs import evolve

        return [
            evolve(one, choices=lambda path=one.path: self._written_elsewhere(path)) if one.path in ("actor", "owner") else one
            for one in lines
        ]  # fmt: skip

    def _written_elsewhere(self, path: str) -> tuple[str, ...]:
        project = self._document.project
        flows = [one.owner for one in project.flows] if path == "owner" else []
        return tuple(sorted({text for text in (*(getattr(one, path) for one in project.use_cases), *flows) if text}))

    # -- showing

    def title_of(self, one: Any) -> str:
        """Its id and title."""
        return f"{one.id}  {one.title}" if one.title else tr("Use case {id}", id=one.id)

    def show_record(self, one: Any, *, anew: bool) -> None:
        """Show what it says, and what is linked with it."""
        project = self._document.project
        self.form.show_record(one, anew=anew)
        self.flows.show_linked(
            [Choice(flow.name, flow.trigger or flow.style) for flow in project.flows if one.id in flow.use_cases],
            tr("No flow serves it yet: pick one, or start one and say there which use cases it serves"),
        )
        self.rules.show_linked([Choice(rule) for rule in one.rules], tr("None beyond those of its flows' maps"))
        self.tests.show_linked(
            [Choice(test.name, (tr("tries what fails") if is_negative(test) else "") or test.kind) for test in project.tests if test.use_case == one.id],
            tr("No test case proves it yet"),
        )  # fmt: skip
        self.questions.show_rows(one.questions)

    def commit(self) -> None:
        """Take over what is being written."""
        if self.item is not None:
            self.form.commit()
            self.questions.commit()

    def go(self, *rest: str) -> None:
        """Go to a field."""
        first = rest[0] if rest else "title"
        linked = {"flows": self.flows, "rules": self.rules, "tests": self.tests}
        if first in linked:
            linked[first].take_focus()
        elif first == "questions":
            self.questions.go(int(rest[1]) if len(rest) > 1 and rest[1].isdecimal() else 0)
        elif first in self.form.fields:
            self.form.fields[first].take_focus()
        else:
            self.form.fields["title"].take_focus()

    # -- editing

    def _written(self, path: str, value: object) -> None:
        field = self.form.fields[path]
        why = self.rename(str(value)) if path == "id" else self.change({path: value}, tr("Change {field} of {name}", field=within(field.line.words), name=self._name))  # fmt: skip
        if why:
            field.refuse(why)

    def _question(self) -> Question:
        return Question("", author=self._who(), date=date.today().isoformat())

    def _asked(self, rows: object, words: str) -> None:
        why = self.change({"questions": rows}, self.told(words))
        if why:
            self.questions.show_rows(self.item.questions)
            self.questions.refuse(why)

    def _link_flows(self, names: tuple[str, ...], linked: bool) -> None:
        project = self._document.project
        for at, flow in enumerate(project.flows):
            if flow.name in names:
                project = edits.link_flow(project, at, self._name, linked=linked)
        self.do(project, tr("Link flows of {name}", name=self._name) if linked else tr("Unlink flows of {name}", name=self._name))  # fmt: skip

    def _link_rules(self, rules: tuple[str, ...], label: str) -> None:
        self.change({"rules": rules}, label)

    def _link_tests(self, names: tuple[str, ...], id_: str, label: str) -> None:
        project = self._document.project
        for name in names:
            project = edits.link_test(project, name, id_)
        self.do(project, label)

    def _go_to_rule(self, link: str) -> None:
        from fieldwright.files.errors import MissingError
        from fieldwright.project.reviews.places import place_of

        try:
            place = place_of(link, self._document.project)
        except MissingError as error:
            self.said.emit(translated(error.problem))
            return
        self.map_asked.emit(place.map, place.path)

    # -- what there is to pick

    def _all_flows(self) -> list[Choice]:
        return [Choice(one.name, one.trigger or one.style) for one in self._document.project.flows]

    def _all_rules(self) -> list[Choice]:
        return [Choice(link) for link in rule_links(self._document.project)]

    def _all_tests(self) -> list[Choice]:
        return [
            Choice(one.name, tr("proves {use_case}", use_case=one.use_case) if one.use_case else one.proves)
            for one in self._document.project.tests
        ]
