"""A test case as it runs: input, what is expected and what the map gives, side by side, and each difference in words."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHeaderView, QSplitter, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.rows import Column, RowsModel
from fieldwright.desktop.form_parts import label, row_table
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.tests.payloads import PayloadPane
from fieldwright.desktop.tests.running import OLD, UNKNOWN, Running
from fieldwright.desktop.tests.texts import (
    Texts,
    Typed,
    actual_text,
    differing_lines,
    expectation,
    found_text,
    texts_of,
    typed,
)
from fieldwright.desktop.tests.words import DIFFERENCES, difference
from fieldwright.desktop.theme import Look
from fieldwright.files.records import ABSENT
from fieldwright.mapping.sides import Bench
from fieldwright.project.cases.proposing import of_map
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing.expecting import is_refused
from fieldwright.project.testing.model import Difference, TestResult
from fieldwright.report.evidence.model import DifferenceLine

_KEY = ("tests", "texts")


class ResultPanel(QWidget):
    """Shows one case. ``written`` carries the attribute (``payload`` or ``output``) and the value that somebody wrote."""

    written = Signal(str, object)
    rule_asked = Signal(str, str)
    """A map and a target that somebody wants to go to."""
    taking_asked = Signal()
    said = Signal(str)

    def __init__(self, document: Document, look: Look, jobs: Jobs, running: Running, parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._document, self._jobs, self._running = document, jobs, running
        self._case: TestCase | None = None
        self._texts = Texts()
        self._asked: tuple[Any, ...] = ()
        self._veil = document.veil
        self.input = PayloadPane(tr("Input"), look, self._veil)
        self.expected = PayloadPane(tr("Expected"), look, self._veil)
        self.actual = PayloadPane(tr("What the map gives"), look, self._veil)
        self.input.check = lambda text: typed(text, self._side(source=True))
        self.expected.check = self._check_expected
        self.input.written.connect(lambda value: self._write("payload", value))
        self.expected.written.connect(lambda value: self._write("output", value))
        self.taken_in = self.input.add_button(
            tr("Put In"),
            tr("Put the file's payload into the project, where it can be edited"),
            lambda: self._put_in("payload"),
        )
        self.expected_in = self.expected.add_button(
            tr("Put In"), tr("Put the expected output of the file into the project, where it can be edited"), lambda: self._put_in("output")
        )  # fmt: skip
        self.taking = self.actual.add_button(tr("Take Over…"), tr("Make what the map gives what is expected, after a look (Ctrl+Shift+Return)"), self.taking_asked.emit)  # fmt: skip
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(1)
        for one in (self.input, self.expected, self.actual):
            panes.addWidget(one)
        panes.setSizes([340, 340, 340])
        self.model = RowsModel(
            (
                Column("", "", 96, "told", told=lambda _, one: str(DIFFERENCES.get(one.kind, one.kind))),
                Column("", tr("Difference"), 420, "told", told=lambda _, one: f"{difference(one.text)}: {translated(one.mend)}" if one.mend else difference(one.text)),
                Column("", tr("The rule that fills it"), 320, "told", told=lambda _, one: f"{one.rule}: {translated(one.words)}" if one.words else one.rule),
            ),
            self,
        )  # fmt: skip
        self.table = row_table(tr("Differences"), self.model, row=24)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.horizontalHeader()
        header.resizeSection(0, 110)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setToolTip(tr("Double click or Return goes to the rule; Ctrl+C copies the sentences without values of payloads"))  # fmt: skip
        self.table.activated.connect(lambda index: self.go_to_rule(index.row()))
        copy = QAction(tr("Copy the Differences"), self.table)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(lambda _=False: self.copy())
        self.table.addAction(copy)
        take = QAction(tr("Take Over"), self)
        take.setShortcuts([QKeySequence("Ctrl+Shift+Return"), QKeySequence("Ctrl+Shift+Enter")])
        take.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        take.triggered.connect(lambda _=False: self.taking_asked.emit() if self.taking.isEnabled() else None)
        self.addAction(take)
        self.told = label("", quiet=True)
        self.told.setContentsMargins(6, 0, 6, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.setSpacing(6)
        below = QWidget()
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, 4, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.told)
        rows.addWidget(self.table, 1)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(1)
        self.halves.addWidget(panes)
        self.halves.addWidget(below)
        self.halves.setSizes([220, 110])
        self.halves.setStretchFactor(0, 1)
        self.table.setMinimumHeight(70)
        box.addWidget(self.halves, 1)
        self._veil.changed.connect(self._unveil)

    # -- what is shown

    @property
    def _bench(self) -> Bench | None:
        case = self._case
        return self._document.benches.get(of_map(self._document.project, case)) if case is not None else None

    def _side(self, *, source: bool) -> Any:
        bench = self._bench
        return None if bench is None else bench.primary if source else bench.target

    def _medium(self, *, source: bool) -> str:
        side = self._side(source=source)
        return side.schema.medium if side is not None else ""

    @property
    def _seen(self) -> bool:
        """Whether the values of the case may be seen: they are shown, or nobody's."""
        return self._veil.shown or (self._case is not None and self._case.masked)

    @property
    def result(self) -> TestResult | None:
        """What the case gave last."""
        return self._running.results.get(self._case.name) if self._case is not None else None

    def show_case(self, case: TestCase | None, *, anew: bool) -> None:
        """Show a case; its files are read beside the window. ``anew`` says that it is another one."""
        self._case = case
        if case is None:
            return
        bench = self._bench
        asked = (
            case.name, case.masked, case.input, case.expected, case.payload, case.output, case.findings, case.map, case.flow, bench.primary if bench else None, bench.target if bench else None,
        )  # fmt: skip
        if not anew and self._asked and all(one is other or one == other for one, other in zip(asked, self._asked, strict=True)):  # fmt: skip
            self.show_result()
            return
        self._asked = asked
        in_files = bool(case.input or case.expected)
        source, target, folder = self._side(source=True), self._side(source=False), self._document.folder
        if not in_files:
            self._take(case, texts_of(case, source, target, folder), anew=anew)
            return
        self._jobs.start(
            texts_of, case, source, target, folder, done=lambda texts: self._take(case, texts, anew=anew), key=_KEY
        )

    def _take(self, case: TestCase, texts: Texts, *, anew: bool) -> None:
        if self._case is None or self._case.name != case.name:
            return
        self._texts = texts
        inline = not case.input
        self.input.show_text(
            texts.input, case.input or (tr("in the project") if case.payload is not ABSENT else tr("nothing yet")), editable=inline, said="", anew=anew,
            empty=tr("Write or paste a payload of the source here, or name an input file under Attributes"),
            medium=self._medium(source=True), made_up=case.masked,
        )  # fmt: skip
        if texts.problem:
            self.input.say(texts.problem, kind="wrong")
        told = expectation(case)
        wanted = case.output is not ABSENT
        where = case.expected or (tr("in the project") if wanted else "")
        self.expected.show_text(
            texts.expected, where, editable=not case.expected, said=told, anew=anew,
            medium=self._medium(source=False), made_up=case.masked,
            empty=tr("No output is expected") if told else tr("No output is named: the case passes where no error is found. Write one, or run it and take over what the map gives"),
        )  # fmt: skip
        if texts.expected_problem:
            self.expected.say(texts.expected_problem, kind="wrong")
        self.taken_in.setVisible(bool(case.input) and not texts.problem)
        self.expected_in.setVisible(bool(case.expected) and not texts.expected_problem)
        self.show_result()

    def show_result(self) -> None:
        """Show what the case gave last."""
        case, result = self._case, self.result
        if case is None:
            return
        outcome = self._running.outcome(case)
        output = actual_text(result) if result is not None else ""
        found = (
            found_text(result.findings, translated if self._seen else self._veil.message) if result is not None else ""
        )
        empty = tr("Run the test case (F6) to see it") if result is None else tr("Nothing was written")
        where = {UNKNOWN: tr("not run"), OLD: tr("before the last edit")}.get(outcome, tr("{seconds} s", seconds=number(result.seconds, 2)) if result is not None else "")  # fmt: skip
        if result is not None and result.passed and is_refused(case):
            where = tr("{where}, not to be sent on", where=where)
        self.actual.show_text(output, where, said=found, empty=empty, anew=False, medium=self._medium(source=False), made_up=case.masked)  # fmt: skip
        lines = self._lines(result)
        self.model.show_rows(lines)
        if self.table.isVisibleTo(self) != bool(lines):
            self.table.setVisible(bool(lines))
            self.halves.setSizes([220, 130] if lines else [400, 30])
        if result is None:
            self.told.setText("")
        elif result.passed:
            self.told.setText(tr("Passed: nothing differs") if outcome != OLD else tr("It passed before the last edit"))
        else:
            count = len(lines)
            self.told.setText(
                tr("{n} differences. Double click goes to the rule.", "{n} difference. Double click goes to the rule.", count)
                if outcome != OLD
                else tr("{n} differences before the last edit", "{n} difference before the last edit", count)
            )  # fmt: skip
        left, right = differing_lines(self._texts.expected, output, result.found) if result is not None and not result.passed else (set(), set())  # fmt: skip
        if not self.expected.is_changed:
            self.expected.mark(left)
        self.actual.mark(right)
        says = bool(case.expected) or case.output is not ABSENT
        able = result is not None and bool(result.output) and outcome != OLD
        self.taking.setEnabled(able and result is not None and not (result.passed and says) and not is_refused(case))

    def _lines(self, result: TestResult | None) -> Sequence[DifferenceLine]:
        from fieldwright.report.evidence.gathering import difference_line

        if result is None:
            return ()
        return [difference_line(self._document.project, result.map, one, values=self._seen) for one in result.found]

    def _unveil(self) -> None:
        """Tell what was found with values, or without."""
        if self.result is not None:
            self.show_result()

    # -- doing

    def go_to_rule(self, row: int) -> None:
        """Go to the rule that fills the place of a difference."""
        result = self.result
        if result is None or not 0 <= row < len(result.found):
            return
        one = result.found[row]
        if one.target:
            self.rule_asked.emit(result.map, one.target)
        else:
            self.said.emit(tr("No rule fills this place"))

    def copy(self) -> None:
        """Copy the differences, without values of payloads."""
        result = self.result
        if result is not None and result.found:
            QGuiApplication.clipboard().setText("\n".join(_without_values(one) for one in result.found))
            self.said.emit(tr("The differences are copied, with values of payloads masked"))

    def commit(self) -> None:
        """Take over what is being written."""
        self.input.commit()
        self.expected.commit()

    def _check_expected(self, text: str) -> Typed:
        return typed(text, self._side(source=False))

    def _write(self, attribute: str, value: Any) -> None:
        if self._case is not None:
            self.written.emit(attribute, value)

    def _put_in(self, attribute: str) -> None:
        text = self._texts.input if attribute == "payload" else self._texts.expected
        made = typed(text, self._side(source=attribute == "payload"))
        pane = self.input if attribute == "payload" else self.expected
        if made.wrong or made.value is ABSENT:
            pane.refuse(made.wrong or tr("The file is empty"))
            return
        self._write(attribute, made.value)


def _without_values(one: Difference) -> str:
    """A difference without values of payloads."""
    told = difference(one.plain or one.text)
    return f"{told}: {translated(one.mend)}" if one.mend else told
