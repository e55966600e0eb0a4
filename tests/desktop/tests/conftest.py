"""The page of test cases in the window, over a small project, and whoever sits in front of it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldwright.desktop.document import Document
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.tests.effects import EditEffects
from fieldwright.desktop.tests.page import TestsPage
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import Lookup, LookupRow, Rule
from fieldwright.project.format import load_project, save_project
from fieldwright.project.model import Project
from fieldwright.project.test_cases import ExpectedFinding, TestCase
from fieldwright.project.use_cases import UseCase
from tests.desktop.shown import project_of

ORDER = {
    "title": "Order", "type": "object", "required": ["id"],
    "properties": {"id": {"type": "string"}, "kind": {"enum": ["new", "used"]}, "total": {"type": "number"}, "who": {"type": "string"}},
}  # fmt: skip
BILL = {
    "title": "Bill", "type": "object", "required": ["number"],
    "properties": {"number": {"type": "string"}, "code": {"type": "string"}, "amount": {"type": "number"}, "to": {"type": "string"}},
}  # fmt: skip
RULES = (
    Rule("number", value="id"), Rule("code", value='$translate("kinds", kind)'), Rule("amount", value="total"), Rule("to", value="who", when="total > 10"),
)  # fmt: skip
KINDS = Lookup("kinds", rows=(LookupRow("new", "N"), LookupRow("used", "U")))
CASES = (
    TestCase("in the project", payload={"id": "A1", "kind": "new", "total": 5}, output={"number": "A1", "code": "N", "amount": 5}, proves="It works", use_case="UC1"),
    TestCase("in files", "given.json", "wanted.json", kind="boundary"),
    TestCase("wrong", payload={"id": "A3", "kind": "new", "total": 7}, output={"number": "A3", "code": "U", "amount": 7}, kind="negative"),
    TestCase("refused", payload={"id": "A4", "kind": "odd"}, findings=(ExpectedFinding("R04", "code"),), kind="negative"),
)  # fmt: skip


def project(folder: Path, cases: tuple[TestCase, ...] = CASES) -> Project:
    """A map from Order to Bill with test cases, one of which fails."""
    (folder / "given.json").write_text(json.dumps({"id": "A2", "kind": "used", "total": 20, "who": "Ann Ek"}))
    (folder / "wanted.json").write_text(json.dumps({"number": "A2", "code": "U", "amount": 20, "to": "Ann Ek"}))
    made = project_of(folder, RULES, schemas={"source": ORDER, "target": BILL})
    return evolve(made, lookups=(KINDS,), tests=cases, use_cases=(UseCase("UC1", "Bills"),))


class Sitting:
    """Whoever sits in front of the page, which stands alone: without the window around it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.jobs = qtbot, Jobs()
        self.document = Document(self.jobs)
        self.watched = EditEffects(self.document, self.jobs)
        self.page = TestsPage(self.document, Look("light"), self.jobs, lambda: "Ada", self.watched)
        self.said: list[str] = []
        self.to_map: list[tuple[str, str]] = []
        self.to_lookup: list[str] = []
        self.page.said.connect(self.said.append)
        self.page.map_asked.connect(lambda name, target: self.to_map.append((name, target)))
        self.page.lookup_asked.connect(self.to_lookup.append)
        self.page.resize(1072, 690)

    def open(self, qtbot: QtBot, folder: Path, made: Project) -> "Sitting":
        """Open a project, as if nothing had been there before."""
        self.qtbot = qtbot
        for told in (self.said, self.to_map, self.to_lookup):
            told.clear()
        file = folder / "p.fieldwright.json"
        save_project(made, file)
        self.page.list.clear_filter()
        self.page.detail.setCurrentIndex(0)
        self.document.veil.show(True)
        self.document.take(load_project(file))
        self.document.set_sample(None)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.until(lambda: self.document.bench is not None and self.page.isActiveWindow())
        self.rests()
        return self

    def end(self) -> None:
        """Stop all that runs, and be gone."""
        self.jobs.close(10_000)
        self.document.stop_reading()
        self.page.hide()
        self.page.deleteLater()

    def until(self, happened: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(happened, timeout=30_000)

    def undo(self, times: int = 1) -> None:
        """Take edits back."""
        for _ in range(times):
            self.page.commit()
            self.document.undo()

    @property
    def names(self) -> list[str]:
        """What is listed."""
        return [one.case.name for one in self.page.list.model.rows]

    @property
    def outcomes(self) -> dict[str, str]:
        """What the list says of each."""
        return {one.case.name: one.outcome for one in self.page.list.model.rows}

    @property
    def cases(self) -> dict[str, TestCase]:
        return {one.name: one for one in self.document.project.tests}

    @property
    def last(self) -> str:
        """The name of the last edit."""
        return self.document.history.undo_label

    def run(self) -> None:
        """Run all cases, and wait."""
        self.page.run_button.click()
        self.rests()

    def rests(self) -> None:
        """Wait until nothing runs."""
        self.until(lambda: not self.jobs.running)
        QApplication.processEvents()

    def look_at(self, *names: str) -> None:
        """Select cases."""
        assert self.page.show_case(names[0])
        table, model = self.page.list.table, self.page.list.model
        for name in names[1:]:
            row = self.names.index(name)
            selection = table.selectionModel()
            selection.select(model.index(row, 0), selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
        self.rests()


@pytest.fixture(scope="module")
def _seat(_dressed: QApplication) -> Iterator[list[Sitting]]:
    """The page of a module's tests, made by the first of them."""
    made: list[Sitting] = []
    yield made
    for one in made:
        one.end()


@pytest.fixture
def opening(qtbot: QtBot, look: Look, _seat: list[Sitting], tmp_path: Path) -> Iterator[Callable[[Project], Sitting]]:
    """Opens the page over a project."""

    def open_(project: Project) -> Sitting:
        if not _seat:
            _seat.append(Sitting(qtbot))
        return _seat[0].open(qtbot, tmp_path, project)

    yield open_
    for one in _seat:
        one.jobs.cancel_all()
        one.rests()


@pytest.fixture
def sitting(opening: Callable[[Project], Sitting], tmp_path: Path) -> Sitting:
    """The page, open over the small project."""
    return opening(project(tmp_path))
