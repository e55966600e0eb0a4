"""Work beside the window: a function runs on another thread, and its result arrives on the window's own.

Results carry a stamp: a job started later under the same key makes the earlier one's result stale, and it is dropped.
"""

import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from fieldwright.desktop.collecting import Collector

THREADS = 3
SWITCH = 0.0005
"""Seconds that a job may hold Python while the window waits for it: painting asks for it some hundred times a frame."""


class Job:
    """One piece of work. ``cancel`` drops its result, and calls ``stop`` where the work can be stopped."""

    def __init__(self, label: str, key: object, done: Callable[[Any], object] | None,
                 failed: Callable[[BaseException], object] | None, stop: Callable[[], object] | None) -> None:  # fmt: skip
        self.label = label
        self.key = key
        self.started = time.monotonic()
        self.cancelled = False
        self.finished = False
        self._done = done
        self._failed = failed
        self._stop = stop

    def cancel(self) -> None:
        """Drop the result."""
        self.cancelled = True
        if self._stop is not None and not self.finished:
            self._stop()

    def forget(self) -> None:
        """Let go of whoever asked: the thread that did the work must not be the last to hold a widget."""
        self._done = self._failed = self._stop = None

    def deliver(self, result: Any, error: BaseException | None) -> None:
        """Give the result or the error to whoever asked, unless cancelled. Called on the window's thread."""
        self.finished = True
        if self.cancelled:
            return
        if error is None:
            if self._done is not None:
                self._done(result)
        elif self._failed is not None:
            self._failed(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


class Jobs(QObject):
    """Runs functions on a few threads. ``busy`` carries a job that started and has a label, ``idle`` that none is left."""

    busy = Signal(object)
    idle = Signal()
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH)
        self._collector = Collector(self)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._running: dict[Job, _Run] = {}
        self._latest: dict[object, Job] = {}
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, function: Callable[..., Any], *args: Any, done: Callable[[Any], object] | None = None,
              failed: Callable[[BaseException], object] | None = None, label: str = "", key: object = None,
              stop: Callable[[], object] | None = None) -> Job:  # fmt: skip
        """Run ``function(*args)`` beside the window; ``done`` gets its result, ``failed`` its exception.

        An earlier job of the same ``key`` is cancelled. A job with a ``label`` is shown in the status bar when it takes long.
        """
        job = Job(label, key, done, failed, stop)
        if key is not None:
            earlier = self._latest.get(key)
            if earlier is not None:
                earlier.cancel()
            self._latest[key] = job
        run = _Run(job, function, args, self._arrived)
        self._running[job] = run
        if label:
            self.busy.emit(job)
        self._pool.start(run)
        return job

    def thaw(self) -> None:
        """Let go of what belonged to a project that has gone."""
        self._collector.thaw()

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs whose result is still wanted."""
        return tuple(job for job in self._running if not job.cancelled)

    def cancel_all(self) -> None:
        """Drop the results of everything that runs."""
        for job in tuple(self._running):
            job.cancel()
        self.idle.emit()

    def close(self, wait: int = 2_000) -> None:
        """Drop everything and wait for the threads, at most ``wait`` ms."""
        self.cancel_all()
        self._pool.clear()
        if self._pool.waitForDone(wait):
            self._collector.stop()

    def _deliver(self, outcome: "tuple[Job, Any, BaseException | None]") -> None:
        job, result, error = outcome
        self._running.pop(job, None)
        if self._latest.get(job.key) is job:
            del self._latest[job.key]
        try:
            job.deliver(result, error)
        finally:
            job.forget()
            if not any(one.label for one in self.running):
                self.idle.emit()


class _Run(QRunnable):
    def __init__(self, job: Job, function: Callable[..., Any], args: tuple[Any, ...], arrived: Any) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._job = job
        self._function = function
        self._args = args
        self._arrived = arrived

    def run(self) -> None:
        result, error = None, None
        if not self._job.cancelled:
            try:
                result = self._function(*self._args)
            except BaseException as raised:  # noqa: BLE001 - it is told on the window's thread
                error = raised
        try:
            self._arrived.emit((self._job, result, error))
        except (RuntimeError, TypeError):  # the window has gone, or is just going: its signals then know no arguments
            return
