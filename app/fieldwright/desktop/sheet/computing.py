"""Having what is computed of the rows in sight computed beside the window, and told to the model."""

import json
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer

from fieldwright.desktop.document import Document
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.samples.payload import text_for_rules
from fieldwright.desktop.sheet.model import SheetModel
from fieldwright.desktop.sheet.rows import SheetRow
from fieldwright.desktop.sheet.table import SheetTable
from fieldwright.desktop.sheet.telling import Question, told_of
from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.records import ABSENT
from fieldwright.mapping.sides import Bench

PAUSE = 60
"""Milliseconds without scrolling before what is in sight is computed."""


class InSight(QObject):
    """See the module. ``bench`` is the one that is shown, None while nothing is."""

    def __init__(self, document: Document, jobs: Jobs, table: SheetTable, bench: Callable[[], Bench | None]) -> None:
        super().__init__(table)
        self._document, self._jobs, self.table, self._shown = document, jobs, table, bench
        self.model: SheetModel = table.cells
        self._sample: str | None = None
        self._sample_of: tuple[object, object] | None = None
        self._evaluator: Evaluator | None = None
        self._stop = Event()
        self._fresh: set[str] = set()
        self._stamp: tuple[object, ...] | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE)
        self._wait.timeout.connect(self._ask)
        table.verticalScrollBar().valueChanged.connect(self.look)
        document.sample_changed.connect(self._sampled)
        document.veil.changed.connect(self._sampled)

    def look(self, *_: object) -> None:
        """Look soon which rows are in sight."""
        self._wait.start()

    def forget(self, paths: set[str]) -> None:
        """Compute these again when they are in sight."""
        self._fresh -= paths

    def show_record(self, text: str) -> None:
        """Compute on another record of the sample, as the JSON text that expressions see."""
        bench = self._document.bench
        self._sample_of = (self._document.sample, bench.primary if bench is not None else None)
        self._sample_came(text)

    def _sampled(self, *_: object) -> None:
        self._fresh.clear()
        self._wait.start()

    def _ask(self) -> None:
        """Have what is in sight computed, beside the window."""
        bench, document = self._shown(), self._document
        if bench is None or not self.table.isVisible() or document.bench is None:
            return
        if (document.sample, bench.primary) != self._sample_of:
            self._read_sample(bench)
            return
        stamp = (self._sample, bench.lookups, bench.parameters, bench.functions, bench.sources)
        if self._stamp is None or any(a is not b for a, b in zip(stamp, self._stamp, strict=True)):
            self._stamp = stamp
            self._fresh.clear()
        wanted = [row.rule for row in self._in_sight() if row.rule is not None and row.path not in self._fresh]
        if not wanted:
            return
        if self._evaluator is None:
            self._evaluator = Evaluator()
        self._stop.set()
        self._stop = Event()
        given = {one.name: one.default for one in bench.parameters if one.default is not ABSENT}
        question = Question(document.bench, tuple(wanted), self._sample, json.dumps(given), self._document.veil)
        self._jobs.start(
            told_of, question, self._evaluator, self._stop, done=lambda told: self._told(question, told),
            failed=self._document.failed.emit, key=(self, "told"), stop=self._stop.set,
        )  # fmt: skip

    def _told(self, question: Question, told: dict[str, Any]) -> None:
        rules = {one.target: one for one in question.rules}
        now = {
            path: one
            for path, one in told.items()
            if path in self.model.rows and self.model.rows[path].rule is rules[path]
        }
        self._fresh |= now.keys()
        self.model.tell(now)
        if len(told) == len(question.rules) and len(now) == len(told):
            return
        self._wait.start()

    def _in_sight(self) -> list[SheetRow]:
        top = self.table.rowAt(0)
        end = self.table.rowAt(self.table.viewport().height() - 1)
        last = len(self.model.shown) - 1 if end < 0 else min(end + 4, len(self.model.shown) - 1)
        return [self.model.row(at) for at in range(max(0, top), last + 1)]

    def _read_sample(self, bench: Bench) -> None:
        document = self._document
        asked = self._sample_of = (document.sample, bench.primary)
        if document.sample is None or bench.primary is None:
            self._sample_came(None)
            return
        self._jobs.start(
            text_for_rules, bench, document.sample, document.sample_path, key=(self, "sample"),
            done=lambda text: self._first_came(asked, text), failed=lambda _: self._first_came(asked, None),
        )  # fmt: skip

    def _first_came(self, asked: object, text: str | None) -> None:
        if asked is self._sample_of:  # another record was not shown meanwhile
            self._sample_came(text)

    def _sample_came(self, text: str | None) -> None:
        self._sample = text
        self._fresh.clear()
        self._wait.start()

    def close_evaluation(self) -> None:
        """End the process that evaluates."""
        self._stop.set()
        self._wait.stop()
        if self._evaluator is not None:
            self._evaluator.close()
            self._evaluator = None
