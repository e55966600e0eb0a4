"""Running test cases beside the window: results arrive one by one, and are kept until the case or what it depends on is another."""

import threading
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from fieldwright.desktop.document import Document
from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import tr, translated
from fieldwright.project.model import Project
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing.model import CASE, TestResult

_KEY = ("tests", "run")

PASSES, FAILS, OLD, UNKNOWN = OUTCOMES = ("passed", "failed", "out of date", "not run")
"""What is known of a case: what it gave, that something was edited since, or nothing."""


class Running(QObject):
    """Runs cases, and holds what each gave last."""

    arrived = Signal(object)
    """The names of cases that have another result now."""
    progressed = Signal(str)
    """How far a run is, in words."""
    ended = Signal(str)
    """A run is over; what it gave, in words."""
    _came = Signal(int, object)

    def __init__(self, document: Document, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self.results: dict[str, TestResult] = {}
        self.examples: tuple[TestResult, ...] = ()
        """What the examples of functions gave in the last run of all."""
        self._ran_on: dict[str, tuple[Any, ...]] = {}
        self._known: tuple[Project | None, dict[int, bool]] = (None, {})
        self._number = 0
        self._job: Job | None = None
        self._wanted = self._done = self._failed_count = 0
        self._around: tuple[Any, ...] = ()
        self._came.connect(self._take)
        document.opened.connect(self.forget)

    @property
    def is_running(self) -> bool:
        """Whether a run is under way."""
        return self._job is not None and not self._job.cancelled and not self._job.finished

    def outcome(self, case: TestCase) -> str:
        """What is known of a case."""
        result = self.results.get(case.name)
        if result is None:
            return UNKNOWN
        if not self.is_fresh(case):
            return OLD
        return PASSES if result.passed else FAILS

    def is_fresh(self, case: TestCase) -> bool:
        """Whether the result of a case is that of the case as it is, on the project as it is."""
        result = self.results.get(case.name)
        if result is None or result.case is None:
            return False
        same = result.case is case or _said(result.case) == _said(case)
        return same and self._stands(self._ran_on[case.name])

    def _stands(self, around: tuple[Any, ...]) -> bool:
        """Whether the project still has what a run depended on; found out once for a project and a run."""
        project = self._document.project
        if self._known[0] is not project:
            self._known = (project, {})
        held = self._known[1]
        if id(around) not in held:
            now = _around(project)
            held[id(around)] = all(one is other or one == other for one, other in zip(around, now, strict=True))
        return held[id(around)]

    def fresh(self) -> tuple[TestResult, ...]:
        """The results that are not out of date, in the order of the cases."""
        return tuple(self.results[one.name] for one in self._document.project.tests if self.is_fresh(one))

    def run(self, names: Sequence[str] = ()) -> None:
        """Run the cases of these names, or all with the examples of functions. A run that is under way is stopped."""
        from fieldwright.project.testing import Chosen

        project = self._document.project
        self._number += 1
        self._wanted = len(names) or len(project.tests)
        self._done = self._failed_count = 0
        self._around = _around(project)
        if not names:
            self.examples = ()
        stopped = threading.Event()
        number, folder, schemas = self._number, self._document.folder, self._document.schemas
        self.progressed.emit(
            tr("Running {count} test cases…", count=self._wanted) if self._wanted != 1 else tr("Running the test case…")
        )
        self._job = self._jobs.start(
            lambda: self._work(project, folder, schemas, Chosen(tuple(names)), stopped, number),
            done=lambda _: self._finished(), failed=self._broke, label=tr("Running test cases"), key=_KEY,
            stop=lambda: self._stopped(stopped, number),
        )  # fmt: skip

    def stop(self) -> None:
        """Stop the run that is under way."""
        if self._job is not None and self.is_running:
            self._job.cancel()

    def forget(self, *_: object) -> None:
        """Know nothing any more: another project is open."""
        self.stop()
        self._number += 1
        self.results.clear()
        self._ran_on.clear()
        self.examples = ()
        self.arrived.emit(())

    # -- the run

    def _work(self, project: Project, folder: Any, schemas: Any, chosen: Any, stopped: threading.Event, number: int) -> None:  # fmt: skip
        from fieldwright.project.testing import each_case

        for one in each_case(project, folder, schemas, chosen=chosen, stop=stopped.is_set):
            if stopped.is_set():
                return
            self._came.emit(number, one)

    def _take(self, number: int, result: TestResult) -> None:
        if number != self._number:
            return
        if result.kind != CASE:
            self.examples = (*self.examples, result)
            return
        self.results[result.name] = result
        self._ran_on[result.name] = self._around
        self._done += 1
        self._failed_count += not result.passed
        self.arrived.emit((result.name,))
        self.progressed.emit(
            tr(
                "{done} of {wanted} run, {failed} failed: {name}",
                done=self._done,
                wanted=self._wanted,
                failed=self._failed_count,
                name=result.name,
            )
        )

    def _finished(self) -> None:
        wrong = sum(not one.passed for one in self.examples)
        said = tr("{n} test cases run, {failed} failed", "{n} test case run, {failed} failed", self._done, failed=self._failed_count)  # fmt: skip
        if self.examples:
            told = tr("{n} examples of functions, {failed} failed", "{n} example of functions, {failed} failed", len(self.examples), failed=wrong)  # fmt: skip
            said = f"{said}; {told}"
        first = next((one for one in self.examples if not one.passed), None)
        if first is not None:
            from fieldwright.desktop.tests.words import difference

            said = f"{said} ({translated(first.name)}: {difference(first.differences[0])})"
        self.ended.emit(said)

    def _broke(self, error: BaseException) -> None:
        from fieldwright.files.errors import CancelledError

        self.ended.emit(tr("Stopped") if isinstance(error, CancelledError) else "")
        if not isinstance(error, CancelledError):
            self._document.failed.emit(error)

    def _stopped(self, stopped: threading.Event, number: int) -> None:
        stopped.set()
        if number == self._number:
            self._number += 1  # what is still on its way is dropped
            self.ended.emit(tr("Stopped after {done} of {wanted} test cases", done=self._done, wanted=self._wanted))


def _around(project: Project) -> tuple[Any, ...]:
    """All that the outcome of a case depends on besides the case. The parts of an edited project are the same objects where they are the same."""
    return (project.maps, project.lookups, project.functions, project.parameters, project.schemas, project.flows)


def _said(case: TestCase) -> tuple[Any, ...]:
    """What the outcome depends on in a case."""
    return (
        case.input, case.expected, case.map, case.flow, case.kind, case.ignore, case.inputs, case.parameters, case.payload, case.output,
        case.findings, case.tolerances, case.settings,
    )  # fmt: skip
