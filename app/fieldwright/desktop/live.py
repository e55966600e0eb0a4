"""Asking for live results beside the window, the newest question first."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.live_result import Asked, LiveTable, live_table
from fieldwright.expression.evaluator import Evaluator

PAUSE = 8
"""Milliseconds that a question waits for a newer one: pasted and repeated keys are one question, a typed key is answered at once."""


class Live(QObject):
    """Asks for live results one at a time; only the newest question is answered."""

    shown = Signal(object, object)

    def __init__(self, jobs: Any, parent: QObject | None = None, *, beside: "Live | None" = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._beside = beside
        self._evaluator: Evaluator | None = None
        self._next: tuple[Asked, Callable[[Asked], bool]] | None = None
        self._stamp = 0
        self._closed = False
        self._running = 0.0
        self._job: Any = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE)
        self._wait.timeout.connect(self._start)

    def ask(self, asked: Asked, valid: Callable[[Asked], bool]) -> None:
        """Answer with ``shown`` soon, unless something newer is asked before."""
        if self._closed:
            return
        self._stamp += 1
        self._next = (asked, valid)
        self._wait.start()

    def drop(self) -> None:
        """Forget what was asked."""
        self._stamp += 1
        self._next = None
        self._wait.stop()

    def close(self) -> None:
        """End the process that evaluates; what is asked from now on is not answered."""
        self._closed = True
        self.drop()
        if self._evaluator and self._beside is None:
            self._evaluator.close()
        self._evaluator = None

    @property
    def evaluator(self) -> Evaluator:
        """What evaluates: of its own, or that of the one ``beside`` which it was made."""
        if self._evaluator is None:
            self._evaluator = self._beside.evaluator if self._beside is not None else Evaluator()
        return self._evaluator

    def _start(self) -> None:
        if self._next is None:
            return
        if self._running and not self._job.cancelled:
            if time.monotonic() - self._running > 0.3 and self._evaluator:
                self._evaluator.cancel()
            return  # `_ended` starts it
        asked, valid = self._next
        self._next = None
        if not valid(asked):
            return
        stamp = self._stamp
        self._running = time.monotonic()
        self._job = self._jobs.start(
            live_table, self.evaluator, asked,
            done=lambda table: self._ended(stamp, asked, table), failed=lambda error: self._ended(stamp, asked, None, error),
        )  # fmt: skip

    def _ended(self, stamp: int, asked: Asked, table: LiveTable | None, error: object = None) -> None:
        self._running = 0.0
        if self._closed or not isValid(self):  # whoever asked has gone meanwhile
            return
        if stamp == self._stamp:
            self.shown.emit(
                asked, table or LiveTable(problem=tr("The result could not be made: {why}", why=translated(str(error))))
            )
        if self._next is not None:
            self._start()
