"""The record that is looked at, and what the map makes of it: read and run beside the window, the newest question first."""

from typing import TYPE_CHECKING, Any

from attrs import evolve
from PySide6.QtCore import QObject, QTimer, Signal

from fieldwright.desktop.document import Document
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.samples.payload import Payload, Record, opened
from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.running.rowwise import record_path_of
from fieldwright.mapping.sides import Bench

if TYPE_CHECKING:
    from fieldwright.desktop.samples.running import Made

PAUSE = 150
"""Milliseconds without an edit before the map runs again."""


class Current(QObject):
    """The document's sample as records. ``payload_changed`` when another is there (or none), ``record_changed`` when another record is looked at,
    ``made_changed`` when its output is there, or is no more up to date."""

    payload_changed = Signal()
    record_changed = Signal()
    made_changed = Signal()

    def __init__(self, document: Document, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._evaluator: Evaluator | None = None
        self.payload: Payload | None = None
        self.record: Record | None = None
        self.at = 0
        self.problem = ""
        """Why there is no record, as a sentence."""
        self.made: Made | None = None
        self.failure = ""
        """Why there is no output, as a sentence."""
        self.is_running = False
        self._before: Made | None = None
        self._wanted: set[object] = set()
        self._stale = True
        self._of: tuple[Any, ...] = ()
        self._map = document.map_name
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._run_if_wanted)
        document.sample_changed.connect(self._read)
        document.sides_changed.connect(self._read)
        document.selection_changed.connect(self._selected)
        document.changed.connect(self._edited)
        document.opened.connect(self._forget)
        self._read()

    # -- records

    @property
    def count(self) -> int:
        """How many records there are."""
        return self.payload.count if self.payload is not None else 0

    def go(self, at: int) -> None:
        """Look at another record."""
        if self.payload is not None and 0 <= at < self.payload.count and at != self.at:
            self.at = at
            self._before = None
            self._read_record()

    def _selected(self, selection: Any) -> None:
        if selection.map_name != self._map:
            self._map = selection.map_name
            self._read()

    def _forget(self, *_: object) -> None:
        self._of = ()
        self._take(None, "")

    def _read(self, *_: object) -> None:
        document, bench = self._document, self._document.bench
        data = document.sample
        if bench is None or data is None or bench.primary is None:
            self._of = ()
            self._take(None, "")
            return
        of = (data, bench.primary)
        if self._of and self._of[0] is data and self._of[1] is bench.primary:
            return
        self._of = of
        name = str(document.sample_path or tr("the sample"))
        self._jobs.start(
            opened, bench, data, name, key=(self, "open"), label=tr("Reading the sample"),
            done=lambda payload: self._take(payload, ""), failed=lambda error: self._take(None, _sentence(error)),
        )  # fmt: skip

    def _take(self, payload: Payload | None, problem: str) -> None:
        if payload is None and self.payload is None and problem == self.problem and self.record is None:
            return
        self.payload, self.record, self.problem, self.at = payload, None, problem, 0
        self._document.record = None
        self._before = self.made = None
        self.failure = ""
        self.payload_changed.emit()
        if payload is not None:
            self._read_record()
        else:
            self.record_changed.emit()
            self.made_changed.emit()

    def _read_record(self) -> None:
        payload = self.payload
        if payload is None:
            return
        self._jobs.start(
            payload.record, self.at, key=(self, "record"),
            done=lambda record: self._show(record, ""), failed=lambda error: self._show(None, _sentence(error)),
        )  # fmt: skip

    def _show(self, record: Record | None, problem: str) -> None:
        self.record, self.problem = record, problem
        self._document.record = self.payload.run_data(record) if record and self.payload else None
        self.record_changed.emit()
        self._stale = True
        if self.payload is not None and (self.payload.alone or self.made is None):
            self._timer.start(0)

    # -- the output

    def want(self, who: object, *, wanted: bool) -> None:
        """Say whether somebody looks at the output: it is made only then."""
        if wanted:
            self._wanted.add(who)
            if self._stale:
                self._timer.start(0)
        else:
            self._wanted.discard(who)

    def _edited(self, *_: object) -> None:
        bench = self._document.bench
        if bench is not None and self._of and bench.primary is not self._of[1]:
            self._read()
            return
        self._before = self.made or self._before
        self._stale = True
        if self._wanted:
            self._timer.start(PAUSE)

    def _run_if_wanted(self) -> None:
        if self._wanted and self._stale:
            self.run()

    def run(self) -> None:
        """Run the map on the record now."""
        bench, payload = self._document.bench, self.payload
        if bench is None or payload is None or bench.target is None:
            return
        if self._evaluator is None:
            self._evaluator = Evaluator()
        self._stale = False
        self.is_running = True
        self.made_changed.emit()
        self._jobs.start(
            _made, bench, payload, self.record, self._evaluator, self._before, key=(self, "run"), label=tr("Running the map"),
            stop=self._evaluator.cancel, done=self._have, failed=self._fail,
        )  # fmt: skip

    def _have(self, found: "tuple[Payload, Made]") -> None:
        payload, result = found
        if self.payload is not None and payload.data is self.payload.data:
            self.payload = payload
        self.made, self.failure, self.is_running = result, "", False
        self.made_changed.emit()

    def _fail(self, error: BaseException) -> None:
        self._before = self.made or self._before
        self.made, self.failure, self.is_running = None, _sentence(error), False
        self.made_changed.emit()

    def close(self) -> None:
        """End the process that evaluates."""
        self._timer.stop()
        self._wanted.clear()
        if self._evaluator is not None:
            self._evaluator.close()
            self._evaluator = None


def _made(
    bench: Bench, payload: Payload, record: Record | None, evaluator: Evaluator, before: "Made | None"
) -> "tuple[Payload, Made]":
    from fieldwright.desktop.samples.running import made

    now = evolve(payload, path=record_path_of(bench))
    return now, made(bench, now, record, evaluator, before)


def _sentence(error: BaseException) -> str:
    if isinstance(error, FieldwrightError):
        said, mend = translated(error.problem), translated(error.mend)
        said = f"{said}. {mend[:1].upper()}{mend[1:]}" if mend else said
        return said[:1].upper() + said[1:] + ("" if said.endswith(".") else ".")
    return tr("It cannot be read: {error}", error=error)
