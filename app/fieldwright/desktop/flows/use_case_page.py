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
from fieldwright.desktop.theme import Look
from fieldwright.files.json_text import escaped
from fieldwright.mapping.model import Question
from fieldwright.project import intent_edits as edits
from fieldwright.project.intent_edits import USE_CASES
from fieldwright.project.operations.tracing import is_negative, rule_links

PRIORITIES = ("high", "medium", "low")
STATES = ("proposed", "agreed", "in work", "done", "rejected")

LINES: tuple[tuple[str, tuple[Line, ...]], ...] = (
    ("What is wanted", (
        Line("id", "Id", "Flows and test cases name it by this; they follow when it changes"),
        Line("title", "Title", "What is wanted, in a few words of the business"),
        Line("actor", "Who wants it", "Who acts or benefits: a role, not a system", "open"),
        Line("outcome", "Outcome", "What is different for the business afterwards, without endpoints or fields", "text"),
        Line("goal", "Goal that it serves", "Which goal of those who pay it helps to reach", "text"),
        Line("measure", "Measured by", "How one sees that it is reached", "text"),
        Line("excluded", "What it will not do", "One thing a line", "lines"),
    )),
    ("Who and when", (
        Line("priority", "Priority", "", "open", lambda: PRIORITIES),
        Line("status", "Status", "", "open", lambda: STATES),
        Line("owner", "Owner", "Who answers for it", "open"),
        Line("note", "Note", "", "text"),
    )),
)  # fmt: skip
"""What is said of a use case. A new row here is the usual way to add something."""


def question_columns() -> tuple[Column, ...]:
    """The columns of questions."""
    return (
        Column("", "State", 10, "told", told=lambda _at, one: "answered" if one.answer else "open", least=80),
        Column("text", "Question", 210),
        Column("asked_of", "Asked of", 110),
        Column("due", "Due", 10, least=92),
        Column("answer", "Answer", 190),
    )


class UseCasePage(ItemPage):
    """See the module."""

    kind = USE_CASES

    def __init__(self, document: Document, look: Look, who: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(document, look, parent)
        self._who = who
        self.form = Form([(words, self._completed(lines)) for words, lines in LINES])
        self.form.changed.connect(self._written)
        self.flows = Linked("flows", "flow", self._all_flows, empty="The project has no flows yet")
        self.flows.picked.connect(lambda names: self._link_flows(names, True))
        self.flows.removed.connect(lambda names: self._link_flows(names, False))
        self.flows.asked.connect(lambda name: self.place_asked.emit(f"/flows/{escaped(name)}"))
        self.rules = Linked("rules", "rule", self._all_rules, empty="The project's maps have no rules yet")
        self.rules.picked.connect(lambda names: self._link_rules((*self.item.rules, *names), "Link rules"))
        self.rules.removed.connect(
            lambda names: self._link_rules(tuple(one for one in self.item.rules if one not in names), "Unlink rules")
        )
        self.rules.asked.connect(self._go_to_rule)
        self.tests = Linked("test cases", "test case", self._all_tests, empty="The project has no test cases yet")
        self.tests.picked.connect(lambda names: self._link_tests(names, self._name, "Link test cases"))
        self.tests.removed.connect(lambda names: self._link_tests(names, "", "Unlink test cases"))
        self.tests.asked.connect(lambda name: self.place_asked.emit(f"/tests/{escaped(name)}"))
        self.questions = RowsEditor("Questions", "question", question_columns(), self._question)
        self.questions.changed.connect(self._asked)
        beside = QWidget()
        beside.setObjectName("form")
        column = QVBoxLayout(beside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(6)
        for words, widget in (
            ("Flows that serve it", self.flows),
            ("Rules that serve it, beyond the maps of its flows", self.rules),
            ("Test cases that prove it", self.tests),
            ("Questions", self.questions),
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
        return f"{one.id}  {one.title}" if one.title else f"Use case {one.id}"

    def show_record(self, one: Any, *, anew: bool) -> None:
        """Show what it says, and what is linked with it."""
        project = self._document.project
        self.form.show_record(one, anew=anew)
        self.flows.show_linked(
            [Choice(flow.name, flow.trigger or flow.style) for flow in project.flows if one.id in flow.use_cases],
            "No flow serves it yet: pick one, or start one and say there which use cases it serves",
        )
        self.rules.show_linked([Choice(rule) for rule in one.rules], "None beyond those of its flows' maps")
        self.tests.show_linked(
            [Choice(test.name, ("tries what fails" if is_negative(test) else "") or test.kind) for test in project.tests if test.use_case == one.id],
            "No test case proves it yet",
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
        why = self.rename(str(value)) if path == "id" else self.change({path: value}, f"Change {field.line.words.lower()}")  # fmt: skip
        if why:
            field.refuse(why)

    def _question(self) -> Question:
        return Question("", author=self._who(), date=date.today().isoformat())

    def _asked(self, rows: object, words: str) -> None:
        why = self.change({"questions": rows}, words)
        if why:
            self.questions.show_rows(self.item.questions)
            self.questions.refuse(why)

    def _link_flows(self, names: tuple[str, ...], linked: bool) -> None:
        project = self._document.project
        for at, flow in enumerate(project.flows):
            if flow.name in names:
                project = edits.link_flow(project, at, self._name, linked=linked)
        self.do(project, f"{'Link' if linked else 'Unlink'} flows of {self._name}")

    def _link_rules(self, rules: tuple[str, ...], words: str) -> None:
        self.change({"rules": rules}, words)

    def _link_tests(self, names: tuple[str, ...], id_: str, words: str) -> None:
        project = self._document.project
        for name in names:
            project = edits.link_test(project, name, id_)
        self.do(project, f"{words} of {self._name}")

    def _go_to_rule(self, link: str) -> None:
        from fieldwright.files.errors import MissingError
        from fieldwright.project.reviews.places import place_of

        try:
            place = place_of(link, self._document.project)
        except MissingError as error:
            self.said.emit(error.problem)
            return
        self.map_asked.emit(place.map, place.path)

    # -- what there is to pick

    def _all_flows(self) -> list[Choice]:
        return [Choice(one.name, one.trigger or one.style) for one in self._document.project.flows]

    def _all_rules(self) -> list[Choice]:
        return [Choice(link) for link in rule_links(self._document.project)]

    def _all_tests(self) -> list[Choice]:
        return [
            Choice(one.name, f"proves {one.use_case}" if one.use_case else one.proves)
            for one in self._document.project.tests
        ]
