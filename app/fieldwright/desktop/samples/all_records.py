"""The map run on every record of the sample: how many are well, and the way to those that are not."""

from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from fieldwright.desktop.dialogs.message import stated
from fieldwright.desktop.document import Document
from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr
from fieldwright.desktop.samples.current import Current
from fieldwright.desktop.samples.text_panel import arrow
from fieldwright.desktop.samples.veil import Veil
from fieldwright.desktop.theme import ui_font

if TYPE_CHECKING:
    from fieldwright.desktop.samples.running import Bad, Tally


class AllRecords(QWidget):
    """A line that tells how far a run over all records is, then what came of it. Hidden before the first run."""

    _told = Signal(object)

    def __init__(
        self, document: Document, jobs: Jobs, current: Current, veil: Veil, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._jobs, self._current, self._veil = document, jobs, current, veil
        self._stop: Event | None = None
        self.tally: Tally | None = None
        self.setAccessibleName(tr("All records"))
        self.said = ElidedLabel(ui_font())
        self.said.setAccessibleDescription(tr("Result of all records"))
        self.previous = arrow(tr("‹ Bad"), tr("The record with findings before this one"), lambda: self.step(-1))
        self.next = arrow(tr("Bad ›"), tr("The next record with findings"), lambda: self.step(1))
        self.end = QToolButton()
        self.end.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.end.clicked.connect(lambda _=False: self.stop() if self.is_running else self.hide())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.said, 1)
        for one in (self.previous, self.next, self.end):
            row.addWidget(one)
        self._told.connect(self._tell)
        current.payload_changed.connect(self._forget)
        current.record_changed.connect(self._show)
        document.changed.connect(self._outdated)
        veil.changed.connect(self._show)
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether a run is under way."""
        return self._stop is not None

    def start(self) -> None:
        """Run the map on all records, beside the window."""
        bench, payload = self._document.bench, self._current.payload
        if bench is None or payload is None or self.is_running:
            return
        if not payload.alone:
            self.tally = None
            self._say(tr("The map needs all records at once: F5 runs it on the whole sample."))
            return
        from fieldwright.desktop.samples.running import run_all

        stop = self._stop = Event()
        self.tally = None
        self._say(tr("Running {count} records…", count=payload.count))
        self._jobs.start(
            run_all, bench, payload, self._told.emit, stop.is_set, key=(self, "all"), label=tr("Running all records"), stop=stop.set,
            done=self._done, failed=self._failed,
        )  # fmt: skip

    def stop(self) -> None:
        """End the run with what is known."""
        if self._stop is not None:
            self._stop.set()

    def step(self, by: int) -> None:
        """Look at the next or previous record with findings."""
        bad = self.tally.bad if self.tally is not None else ()
        here = self._current.at
        places = [one.at for one in bad]
        ahead = [at for at in places if at > here] if by > 0 else [at for at in reversed(places) if at < here]
        if ahead or places:
            self._current.go(ahead[0] if ahead else places[0] if by > 0 else places[-1])

    # -- inside

    def _tell(self, count: int) -> None:
        payload = self._current.payload
        if self._stop is not None and not self._stop.is_set() and payload is not None:
            self._say(tr("{done} of {count} records…", done=count, count=payload.count))

    def _done(self, tally: "Tally") -> None:
        self._stop = None
        self.tally = tally
        if tally.bad and not tally.stopped:
            self._current.go(tally.bad[0].at)
        self._show()

    def _failed(self, error: BaseException) -> None:
        self._stop = None
        self._say(tr("The records could not be run: {error}", error=self._veil.message(stated(error))))

    def _forget(self, *_: Any) -> None:
        self.stop()
        self._stop = self.tally = None
        self.hide()

    def _outdated(self, *_: Any) -> None:
        if self.tally is not None:
            self._show(old=True)

    def _show(self, *_: Any, old: bool = False) -> None:
        tally = self.tally
        if tally is None:
            return
        here = next((one for one in tally.bad if one.at == self._current.at), None)
        result = _words(tally) + self._of(here)
        self._say(tr("Before the edit: {result}", result=result) if old else result)
        several = bool(tally.bad)
        self.previous.setVisible(several)
        self.next.setVisible(several)

    def _of(self, bad: "Bad | None") -> str:
        if bad is None or bad.finding is None:
            return ""
        said = f"{bad.finding.id} {self._veil.message(bad.finding.message)}"
        if bad.more:
            said = tr("{finding} and {more} more", finding=said, more=bad.more)
        return "  —  " + tr("this one: {finding}", finding=said)

    def _say(self, text: str) -> None:
        self.said.say(text)
        self.previous.setVisible(False)
        self.next.setVisible(False)
        words = (
            (tr("Stop", "the run"), tr("Stop the run, and keep what is known"))
            if self.is_running
            else (tr("Hide"), tr("Hide this line"))
        )
        self.end.setText(words[0])
        self.end.setToolTip(words[1])
        self.end.setAccessibleName(words[1])
        self.show()


def _words(tally: "Tally") -> str:
    parts = [tr("{records} records: {ok} ok", records=tally.records, ok=tally.ok)]
    parts += [tr("{count} with findings", count=tally.noted)] if tally.noted else []
    parts += [tr("{count} rejected", count=tally.rejected)] if tally.rejected else []
    said = "  ·  ".join(parts)
    return tr("Stopped after {records}", records=said) if tally.stopped else said
