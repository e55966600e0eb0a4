"""The page of test cases: the list and the case that is looked at, what is proposed, what is covered, and what an edit would change."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.item_page import Found, Head
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.help.window import about as about_page
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.samples.values_button import ValuesButton
from fieldwright.desktop.tests import evidence
from fieldwright.desktop.tests.case_form import CaseForm
from fieldwright.desktop.tests.case_list import CaseList
from fieldwright.desktop.tests.coverage import CoveragePanel
from fieldwright.desktop.tests.effects import EditEffects, EffectsPanel
from fieldwright.desktop.tests.evidence import JUNIT, PAGE, Asked, Written, kept, why_not
from fieldwright.desktop.tests.proposals import ProposalsPanel
from fieldwright.desktop.tests.result_panel import ResultPanel
from fieldwright.desktop.tests.running import Running
from fieldwright.desktop.tests.taking import TakeOverDialog
from fieldwright.desktop.tests.texts import typed
from fieldwright.desktop.theme import Look
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.files.json_text import tokens
from fieldwright.project.model import Project
from fieldwright.project.operations.places import TESTS, owner_of
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing import case_edits as edits

CASES, PROPOSALS, COVERAGE, EFFECTS = range(4)
_CORNER = 24
"""Pixels beside the switch at the end of the tabs."""
RESULT, ATTRIBUTES = range(2)
EMPTY = tr(
    "No test cases yet. A test case holds an input and what it must give, or what must be refused. "
    "Fieldwright proposes few and telling ones from the schemas, rules and lookups; you look at each, and accept, edit or refuse it."
)


class TestsPage(QWidget):
    """See the module."""

    __test__ = False  # for pytest, which takes the name for that of a class with tests

    said = Signal(str)
    map_asked = Signal(str, str)
    """A map and a target that somebody wants to go to."""
    lookup_asked = Signal(str)
    function_asked = Signal(str)

    def __init__(
        self, document: Document, look: Look, jobs: Jobs, who: Callable[[], str], watched: EditEffects, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._document, self._look, self._jobs, self._who = document, look, jobs, who
        self._name = ""
        self.running = Running(document, jobs, self)
        self.head = Head(look)
        self.head.title.say(tr("Test cases"))
        self.run_button = self.head.add(tr("Run"), tr("Run all test cases (F6)"), "play", self.run_all)
        self.run_picked_button = self.head.add(tr("Run Selected"), tr("Run the selected test cases (Ctrl+Return)"), "", self.run_picked)  # fmt: skip
        self.run_failed_button = self.head.add(
            tr("Run Failed"), tr("Run what failed again (Shift+F6)"), "", self.run_failed
        )
        self.new_button = self.head.add(tr("New"), tr("Start a test case, with the sample that is shown as its input (Insert)"), "plus", self.new)  # fmt: skip
        self.copy_button = self.head.add(tr("Copy"), tr("Copy this test case"), "new", self.duplicate)
        self.delete_button = self.head.add(
            tr("Delete"), tr("Delete the selected test cases (Delete)"), "trash", self.delete
        )
        self.take_button = self.head.add(tr("Take Over…"), tr("Make what the selected cases give what is expected, after a look"), "check", self.take_over)  # fmt: skip
        self.evidence_button = self.head.add(tr("Evidence…"), tr("Save or keep what the test cases gave, with date, versions and tester"), "export", lambda: None)  # fmt: skip
        menu = QMenu(self.evidence_button)
        menu.addAction(tr("Save as a &Page…")).triggered.connect(lambda _=False: self.save_evidence(PAGE))
        menu.addAction(tr("Save as &JUnit…")).triggered.connect(lambda _=False: self.save_evidence(JUNIT))
        menu.addAction(tr("&Keep in the Project…")).triggered.connect(
            lambda _=False: self.save_evidence(PAGE, keep=True)
        )
        menu.addSeparator()
        menu.addAction(tr("Write the Pack for &Engineers…")).triggered.connect(lambda _=False: self.save_pack())
        self.evidence_button.setMenu(menu)
        self.evidence_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.busy = QWidget()
        self.told, self.progress = label("", quiet=True), QProgressBar()
        self.told.setWordWrap(False)
        self.told.setMinimumWidth(40)
        self.told.setAccessibleDescription(tr("What the run gave"))
        self.progress.setFixedWidth(160)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Running"))
        self.stop_button = QPushButton(tr("&Stop"))
        self.stop_button.setAccessibleName(tr("Stop the run"))
        self.stop_button.clicked.connect(lambda _: self.running.stop())
        row = QHBoxLayout(self.busy)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self.told, 1)
        row.addWidget(self.progress)
        row.addWidget(self.stop_button)
        self.progress.hide()
        self.stop_button.hide()
        self.busy.hide()
        self.list = CaseList(document, self.running)
        self.result = ResultPanel(document, look, jobs, self.running)
        self.form = CaseForm(document)
        self.detail = QTabWidget()
        self.detail.setDocumentMode(True)
        self.detail.setAccessibleName(tr("The test case"))
        self.detail.addTab(self.result, tr("Result"))
        self.detail.addTab(self.form, tr("Attributes"))
        self.found = Found(document)
        self.found.asked.connect(lambda one: self.takes(one.sources[0]))
        self.found.said.connect(self.said)
        self.proposals = ProposalsPanel(document, look, jobs, who)
        self.coverage = CoveragePanel(document, look, jobs)
        self.effects = EffectsPanel(document, watched)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Cases, proposals, coverage and effects"))
        for widget, words in (
            (self._cases(), tr("Cases")), (self.proposals, tr("Proposals")), (self.coverage, tr("Coverage")), (self.effects, tr("Effects of Edits")),
        ):  # fmt: skip
            self.tabs.addTab(widget, words)
        self.values = ValuesButton(document.veil, look)
        corner = QWidget()
        corner.setObjectName("side")
        corner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(corner)
        row.setContentsMargins(8, 0, 10, 0)
        row.addWidget(self.values)
        self.tabs.setCornerWidget(corner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self.busy)
        box.addWidget(self.tabs, 1)
        self._connect(watched)
        about_page(self, "tests")

    def _cases(self) -> QStackedWidget:
        self.empty = label(EMPTY, quiet=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setFixedSize(560, self.empty.heightForWidth(560) + 8)
        self.begin = QPushButton(tr("&Propose Test Cases"))
        self.begin.setDefault(True)
        self.begin.clicked.connect(lambda _: self.propose())
        self.begin_new = QPushButton(tr("&New Test Case"))
        self.begin_new.clicked.connect(lambda _: self.new())
        nothing = QWidget()
        column, buttons = QVBoxLayout(nothing), QHBoxLayout()
        column.addStretch(2)
        column.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.begin)
        buttons.addWidget(self.begin_new)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(3)
        under = QWidget()
        rows = QVBoxLayout(under)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.detail, 1)
        rows.addWidget(self.found)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.addWidget(self.list)
        halves.addWidget(under)
        halves.setSizes([215, 395])
        halves.setStretchFactor(1, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(nothing)
        self.pages.addWidget(halves)
        return self.pages

    def _connect(self, watched: EditEffects) -> None:
        self.list.chosen.connect(self._chosen)
        self.list.moved.connect(self.move_case)
        self.list.deleted.connect(self.delete)
        self.list.entered.connect(lambda: self.detail.currentWidget().setFocus() or self.go_into())
        self.list.said.connect(self.said)
        self.result.written.connect(lambda attribute, value: self._write(attribute, value, tr("Change the payload") if attribute == "payload" else tr("Change the expected output")))  # fmt: skip
        self.result.rule_asked.connect(self.map_asked)
        self.result.taking_asked.connect(self.take_over)
        self.result.said.connect(self.said)
        self.form.changed.connect(self._write)
        self.proposals.said.connect(self.said)
        self.coverage.rule_asked.connect(self.map_asked)
        self.coverage.lookup_asked.connect(self.lookup_asked)
        self.coverage.function_asked.connect(self.function_asked)
        self.coverage.case_asked.connect(self.show_case)
        self.effects.rule_asked.connect(self.map_asked)
        self.effects.case_asked.connect(self.show_case)
        self.running.progressed.connect(self._progressed)
        self.running.arrived.connect(self._arrived)
        self.running.ended.connect(self._ended)
        watched.found.connect(self._count_effects)
        document = self._document
        document.changed.connect(self._follow)
        document.checked.connect(self._checked)
        document.sides_changed.connect(self._loaded)
        document.opened.connect(self._forget)
        for words, keys, pressed, widget in (
            (tr("Run Selected"), ("Ctrl+Return", "Ctrl+Enter"), self.run_picked, self.list.table),
            (tr("Run Failed"), ("Shift+F6",), self.run_failed, self),
            (tr("New"), ("Insert",), self.new, self.list.table),
        ):  # fmt: skip
            action = QAction(words, widget)
            action.setShortcuts([QKeySequence(one) for one in keys])
            here = (
                Qt.ShortcutContext.WidgetShortcut
                if widget is not self
                else Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            action.setShortcutContext(here)
            action.triggered.connect(lambda _=False, pressed=pressed: pressed())
            widget.addAction(action)
        self._count_effects(watched.effects)

    # -- which page, which case

    def show_page(self) -> None:
        """Show what the project says."""
        tests = self._document.project.tests
        self.pages.setCurrentIndex(1 if tests else 0)
        if not tests:
            self.busy.hide()
        self.list.show_cases()
        for button in (self.run_button, self.run_picked_button, self.copy_button, self.delete_button, self.take_button, self.evidence_button):  # fmt: skip
            button.setEnabled(bool(tests))
        self.run_failed_button.setEnabled(bool(self.list.failed))
        count = len(tests)
        self.head.title.say(tr("{n} test cases", "{n} test case", count) if count else tr("Test cases"))

    def showEvent(self, event: QShowEvent) -> None:
        """Bring it up to date."""
        super().showEvent(event)
        self.show_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the tabs room."""
        super().resizeEvent(event)
        self.values.speak(in_words=True)
        wanted = self.tabs.tabBar().sizeHint().width() + self.values.sizeHint().width() + _CORNER
        self.values.speak(in_words=wanted <= self.width())

    def show_tab(self, at: int) -> None:
        """Show cases, proposals, coverage or effects."""
        self.commit()
        self.tabs.setCurrentIndex(at)

    def show_case(self, name: str) -> bool:
        """Show a test case; whether it is there."""
        self.commit()
        if not self.list.go(name):
            return False
        self.tabs.setCurrentIndex(CASES)
        return True

    def takes(self, place: str) -> bool:
        """Whether a place is one of a test case, such as ``/tests/an order/tolerances/0``; it is then shown."""
        kind, name = owner_of(place) if place.startswith("/") else ("", "")
        if kind != TESTS or not self.show_case(name):
            return False
        way = tokens(place)[2:]
        if way[:1] in (["payload"], ["output"]):
            self.detail.setCurrentIndex(RESULT)
            (self.result.input if way[0] == "payload" else self.result.expected).take_focus()
        elif way:
            self.detail.setCurrentIndex(ATTRIBUTES)
            self.form.go(*way)
        return True

    def take_focus(self) -> None:
        """Go to the list of cases, or to the tabs where another is shown."""
        (self.list.table if self.list.table.isVisible() else self.tabs.tabBar()).setFocus()

    def go_into(self) -> None:
        """Go into the case that is shown."""
        if self.detail.currentIndex() == ATTRIBUTES:
            self.form.go("name")
        else:
            self.result.expected.take_focus()

    @property
    def case(self) -> TestCase | None:
        """The case that is shown."""
        return next((one for one in self._document.project.tests if one.name == self._name), None) if self._name else None  # fmt: skip

    @property
    def at(self) -> int:
        """Its place in the project, -1 for none."""
        return next((at for at, one in enumerate(self._document.project.tests) if one.name == self._name), -1)

    def _chosen(self, at: int) -> None:
        tests = self._document.project.tests
        name = tests[at].name if 0 <= at < len(tests) else ""
        anew = name != self._name
        if anew and self._name:
            self.commit()
            tests = self._document.project.tests
        self._name = name
        case = self.case
        self.detail.setVisible(case is not None)
        self.result.show_case(case, anew=anew)
        self.form.show_case(case, anew=anew)
        self._show_found()

    def _show_found(self) -> None:
        owner = (TESTS, self._name)
        found = [one for one in self._document.findings if self._name and one.id[:1] == "O" and one.sources and owner_of(one.sources[0]) == owner]  # fmt: skip
        self.found.show_found(found)

    def _follow(self, *_: object) -> None:
        if self.isVisible():
            self.show_page()

    def _checked(self, *_: object) -> None:
        if self.isVisible():
            self._show_found()

    def _loaded(self, *_: object) -> None:
        if self.isVisible():
            self._chosen(self.list.at)

    def _forget(self, *_: object) -> None:
        self._name = ""
        self.list.here = ""
        self.busy.hide()
        self.tabs.setCurrentIndex(CASES)

    # -- edits

    def commit(self) -> None:
        """Take over what is being written."""
        self.result.commit()
        self.form.commit()
        self.proposals.commit()

    def _write(self, attribute: str, value: Any, words: str) -> None:
        at = self.at
        if at < 0:
            return
        name, project = self._name, self._document.project
        try:
            if attribute == "name":
                made = edits.rename_case(project, at, value)
                self._name = self.list.here = str(value).strip()
                words = tr("Rename test case {name}", name=name)
            else:
                made = edits.change_case(project, at, {attribute: value})
                words = tr("{edit} of {name}", edit=words, name=name)
        except FieldwrightError as error:
            problem = translated(error.problem)
            self._refuse(attribute, f"{problem[:1].upper()}{problem[1:]}: {translated(error.mend)}")
            return
        self._document.do(made, words)
        self._chosen(self.at)

    def _refuse(self, attribute: str, why: str) -> None:
        if attribute in ("payload", "output"):
            (self.result.input if attribute == "payload" else self.result.expected).refuse(why)
        else:
            self.form.refuse(attribute, why)

    def new(self) -> None:
        """Start a test case behind the current one; the sample that is shown is its input."""
        self.commit()
        document = self._document
        if not document.is_open:
            return
        made, at = edits.add_case(document.project, self._from_sample(), self.at + 1 if self.at >= 0 else None)
        self._place(made, at, tr("New test case"))
        self.detail.setCurrentIndex(ATTRIBUTES)
        self.form.go("name")

    def _from_sample(self) -> TestCase:
        document = self._document
        several = document.map_name if len(document.project.maps) > 1 else ""
        path, data = document.sample_path, document.sample
        if data is None:
            return TestCase("test case", map=several)
        if path is not None and path.resolve().is_relative_to(document.folder.resolve()):
            return TestCase(path.stem, path.resolve().relative_to(document.folder.resolve()).as_posix(), map=several)
        side = document.bench.primary if document.bench is not None else None
        value = typed(data.decode("utf-8-sig", "replace"), side).value
        return TestCase(path.stem if path is not None else "test case", map=several, payload=value)

    def duplicate(self) -> None:
        """Copy the current case."""
        self.commit()
        if self.at >= 0:
            name = self._name
            made, at = edits.duplicate_case(self._document.project, self.at)
            self._place(made, at, tr("Copy {name}", name=name))

    def delete(self) -> None:
        """Take the selected cases out."""
        self.commit()
        places = self.list.picked or ([self.at] if self.at >= 0 else [])
        if not places:
            return
        tests = self._document.project.tests
        made = edits.remove_cases(self._document.project, places)
        rest = made.tests
        self.list.here = rest[min(places[0], len(rest) - 1)].name if rest else ""
        name, count = tests[places[0]].name, len(places)
        alone = count == 1
        self._document.do(made, tr("Delete test case {name}", name=name) if alone else tr("Delete {count} test cases", count=count))  # fmt: skip
        self.said.emit(tr("Test case {name} deleted", name=name) if alone else tr("{count} test cases deleted", count=count))  # fmt: skip

    def move_case(self, at: int, to: int) -> None:
        """Put a case elsewhere in the order."""
        name = self._document.project.tests[at].name
        self.list.here = name
        self._document.do(edits.move_case(self._document.project, at, to), tr("Move {name}", name=name))

    def _place(self, made: Project, at: int, label_: str) -> None:
        self.tabs.setCurrentIndex(CASES)
        name = made.tests[at].name
        self._document.do(made, label_)
        self.list.go(name)

    # -- running

    def run_all(self) -> None:
        """Run all cases, and the examples of functions."""
        self._run(())

    def run_picked(self) -> None:
        """Run the selected cases."""
        tests = self._document.project.tests
        self._run(
            [tests[at].name for at in self.list.picked if at < len(tests)] or ([self._name] if self._name else [])
        )

    def run_failed(self) -> None:
        """Run what failed again."""
        names = self.list.failed
        if names:
            self._run(names)
        else:
            self.said.emit(tr("No test case has failed"))

    def _run(self, names: Sequence[str]) -> None:
        self.commit()
        if not self._document.project.tests:
            self.said.emit(tr("There are no test cases to run yet"))
            return
        self.tabs.setCurrentIndex(CASES)
        count = len(names) or len(self._document.project.tests)
        self.progress.setRange(0, count)
        self.progress.setValue(0)
        for one in (self.busy, self.progress, self.stop_button):
            one.show()
        self.running.run(names)

    def _progressed(self, words: str) -> None:
        self.told.setText(words)

    def _arrived(self, names: tuple[str, ...]) -> None:
        self.progress.setValue(self.progress.value() + len(names))
        if self._name in names:
            self.result.show_result()

    def _ended(self, words: str) -> None:
        self.progress.hide()
        self.stop_button.hide()
        self.busy.setVisible(bool(words))
        self.told.setText(words)
        self.told.setToolTip(words)
        if words:
            self.said.emit(words)
        if self.isVisible():
            self.show_page()

    # -- taking over, evidence, proposals

    def take_over(self) -> None:
        """Take over what the selected cases give, after a look."""
        self.commit()
        tests = self._document.project.tests
        names = [tests[at].name for at in self.list.picked if at < len(tests)] or ([self._name] if self._name else [])
        if not names:
            return
        dialog = TakeOverDialog(self._document, self._look, self.running, names, self)
        if dialog.exec() and dialog.taken:
            said = tr("{n} outputs taken over", "{n} output taken over", len(dialog.taken))
            if dialog.written:
                said = tr("{said}; written: {files}", said=said, files=", ".join(dialog.written))
            self.said.emit(said)
            self.result.show_case(self.case, anew=True)
            self._run(dialog.taken)

    def save_evidence(self, form: str, *, keep: bool = False) -> None:
        """Ask for a file, and write evidence of what is not out of date; with ``keep`` also note it in the cases."""
        self.commit()
        document, results = self._document, self.running.fresh()
        why = why_not(document, results)
        if why:
            self._say(why)
            return
        assert document.path is not None
        stem = document.path.name.removesuffix(".json").removesuffix(".fieldwright")
        ending, kind = (".html", tr("Web page (*.html)")) if form == PAGE else (".xml", tr("JUnit XML (*.xml)"))
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save the evidence"), str(document.folder / f"{stem}.evidence{ending}"), kind
        )
        if not chosen:
            return
        some = len(results) < len(document.project.tests)
        asked = Asked(
            document.project, document.path, document.schemas, (*results, *(() if some else self.running.examples)), self._who(), form, Path(chosen),
            chosen=f"{len(results):,} of {len(document.project.tests):,} test cases" if some else "",
        )  # fmt: skip
        stopped = threading.Event()
        self._say(tr("Writing the evidence…"))
        self._jobs.start(
            evidence.write, asked, stopped.is_set, done=lambda made: self._wrote(asked, made, keep=keep),
            failed=lambda error: self._say(tr("Stopped") if isinstance(error, CancelledError) else line(error)),
            label=tr("Writing the evidence"), key=("tests", "evidence"), stop=stopped.set,
        )  # fmt: skip

    def save_pack(self) -> None:
        """Ask for a folder, and write the pack for engineers there: the same cases for pytest and Postman."""
        self.commit()
        document = self._document
        chosen = QFileDialog.getExistingDirectory(self, tr("Write the pack into a folder"), str(document.folder))
        if not chosen:
            return
        stopped = threading.Event()
        self._say(tr("Writing the pack…"))
        self._jobs.start(
            evidence.write_pack, document.project, document.folder, document.schemas, Path(chosen), stopped.is_set, done=self._say,
            failed=lambda error: self._say(tr("Stopped") if isinstance(error, CancelledError) else line(error)),
            label=tr("Writing the pack"), key=("tests", "pack"), stop=stopped.set,
        )  # fmt: skip

    def _wrote(self, asked: Asked, written: Written, *, keep: bool) -> None:
        self._say(tr("Written: {out}; values of payloads are masked", out=written.out))
        if not keep:
            return
        made = kept(self._document.project, asked.results, written, self._document.folder, asked.tester)
        count = sum(one.case is not None for one in asked.results)
        self._document.do(made, tr("Keep evidence of {n} test cases", "Keep evidence of {n} test case", count))
        self._say(tr(
            "Written: {out}; noted in {n} test cases by {tester}", "Written: {out}; noted in {n} test case by {tester}", count,
            out=written.out, tester=asked.tester or tr("nobody"),
        ))  # fmt: skip

    def _say(self, words: str) -> None:
        self.busy.show()
        self.told.setText(words)
        self.told.setToolTip(words)
        self.said.emit(words)

    def propose(self) -> None:
        """Propose test cases."""
        self.show_tab(PROPOSALS)
        self.proposals.table.setFocus()
        if not self.proposals.is_running:
            self.proposals.propose()

    def _count_effects(self, effects: tuple[Any, ...]) -> None:
        count = sum(one.kind != "not run" for one in effects)
        self.tabs.setTabText(EFFECTS, f"{tr('Effects of Edits')}  {number(count)}" if count else tr("Effects of Edits"))
