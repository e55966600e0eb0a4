"""Looking for counterexamples beside the window: the search as a job, what it found as findings, and a payload as the sample."""

import threading
from collections.abc import Sequence
from typing import Any

from attrs import evolve, frozen
from PySide6.QtCore import QObject, Signal

from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import tr, translated
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.sides import Bench

_KEY = "counterexamples"


@frozen(eq=False)
class _Held:
    """A counterexample with the bench that it was found on: it holds as long as the rule, the lookups and the sides are those."""

    one: Any
    bench: Bench


class Trying(QObject):
    """Counterexamples of the document's maps. ``found`` tells how many a search gave; ``message`` says how far it is, and what came of it."""

    found = Signal(int)
    message = Signal(str)
    _told = Signal(object)

    def __init__(self, document: Any, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._held: tuple[_Held, ...] = ()
        self._told.connect(self._say_progress)
        self._job: Job | None = None
        document.opened.connect(self._forget)
        document.tried = self.findings

    def look(self, target: str = "") -> None:
        """Search beside the window: the shown map, or one rule of it. A search that is under way is stopped."""
        bench = self._document.bench
        if bench is None:
            return
        stopped = threading.Event()
        self._job = self._jobs.start(
            self._search, bench, target, stopped, done=lambda tried: self._take(bench, target, tried), failed=self._failed,
            label=tr("Looking for counterexamples"), key=_KEY, stop=stopped.set,
        )  # fmt: skip

    def payload_of(self, finding: Finding) -> bytes | None:
        """The payload that a finding is about; None for one that was not found by trying."""
        return next((held.one.input for held in self._held if self._finding(held) == finding), None)

    def findings(self) -> tuple[Finding, ...]:
        """What was found and still holds: nothing of a rule that has changed since, nothing that the team accepts."""
        if not self._held:
            return ()
        from fieldwright.project.check import accepted_by

        self._held = tuple(one for one in self._held if self._holds(one))
        found = (self._finding(one) for one in self._held)
        project = self._document.project
        return tuple(one for one in found if one.severity != "off" and accepted_by(one, project.suppressions) is None)

    # -- the search

    def _search(self, bench: Bench, target: str, stopped: threading.Event) -> Any:
        from fieldwright.mapping.counterexamples.search import counterexamples

        return counterexamples(bench, target=target, stop=stopped.is_set, progress=self._told.emit)

    def _say_progress(self, progress: Any) -> None:
        if self._job is not None and not self._job.cancelled and not self._job.finished:
            self.message.emit(
                tr("{tried} payloads tried, {found} break something", tried=progress.tried, found=progress.found)
            )

    def _take(self, bench: Bench, target: str, tried: Any) -> None:
        name = bench.map.name
        kept = (held for held in self._held if held.bench.map.name != name or (target and not _of(held, target)))
        self._held = (*kept, *(_Held(one, bench) for one in tried.found))
        count = len(tried.found)
        if count:
            said = tr(
                "{n} counterexamples in {payloads} payloads",
                "{n} counterexample in {payloads} payloads",
                count,
                payloads=tried.payloads,
            )
        else:
            said = tr("No counterexample in {payloads} payloads", payloads=tried.payloads)
        notes = f". {translated(tried.notes[0])}" if tried.notes else ""
        self.message.emit(f"{said}{notes}")
        self._document.show_tried()
        self.found.emit(count)

    def _failed(self, error: BaseException) -> None:
        self._document.failed.emit(error)

    def _forget(self, *_: object) -> None:
        self._held = ()

    # -- what still holds

    def _finding(self, held: _Held) -> Finding:
        finding: Finding = held.one.finding
        return evolve(finding, severity=self._document.project.severities.get(finding.id, finding.severity))

    def _holds(self, held: _Held) -> bool:
        target = held.one.finding.target
        now = self._document.benches.get(held.bench.map.name)
        if now is None or now.target is not held.bench.target or now.sources != held.bench.sources:
            return False
        around = [_rules(one, target) for one in (held.bench, now)]
        return around[0] == around[1] and now.lookups == held.bench.lookups


def _of(held: _Held, target: str) -> bool:
    return bool(held.one.finding.target == target)


def _rules(bench: Bench, target: str) -> Sequence[Any]:
    """The rules that decide about a place: its own, and those of the blocks and objects above it."""
    return [
        rule
        for rule in bench.map.rules
        if target == rule.target or target.startswith((rule.target + ".", rule.target + "["))
    ]
