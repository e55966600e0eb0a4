"""Background work: a function, its arguments, and what is done with the result on the window's thread."""

import inspect
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from fieldwright.files.errors import CancelledError

SHOWN_AFTER = 500
"""Milliseconds after which work is shown to the user."""


class Job(QObject):
    """One piece of background work. A function with a parameter named ``job`` is given it, to report progress and to stop early."""

    def __init__(self, label: str, cancellable: bool, key: str) -> None:
        super().__init__()
        self.label = label
        self.cancellable = cancellable
        self.key = key
        self.began = time.monotonic()
        self.finished = False
        self.amount: tuple[int, int] = (0, 0)
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether the result is no longer wanted. Long functions look at it now and then, from any thread."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Say that the result is no longer wanted; nothing will be called for it."""
        self._cancelled.set()

    def progress(self, done: int, total: int = 0) -> None:
        """Say how far it is; raises `CancelledError` when it was cancelled. From any thread."""
        if self.cancelled:
            raise CancelledError("stopped")
        self.amount = (done, total)


class Jobs(QObject):
    """Runs jobs in a thread pool. ``done`` and ``failed`` are called on the window's thread, never for a job that is stale.

    A job with a ``key`` makes earlier ones with the same key stale. ``changed`` says that the list of work worth showing differs.
    """

    changed = Signal(object)
    failed = Signal(object)
    """The exception of a job that has no ``failed`` of its own."""
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = 4) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._running: list[Job] = []
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._look = QTimer(self)
        self._look.setInterval(150)
        self._look.timeout.connect(self._show)
        self._shown: tuple[Job, ...] = ()

    def start(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        label: str = "",
        cancellable: bool = True,
        key: str = "",
    ) -> Job:
        """Run ``function(*args)`` in the background."""
        for other in self._running:
            if key and other.key == key:
                other.cancel()
        job = Job(label, cancellable, key)
        self._running.append(job)
        self._look.start()
        wants_job = "job" in inspect.signature(function).parameters

        def run() -> None:
            result: Any = None
            error: BaseException | None = None
            try:
                if not job.cancelled:
                    result = function(*args, job=job) if wants_job else function(*args)
            except BaseException as problem:  # noqa: BLE001 - whatever it is, it is told on the window's thread
                error = problem
            try:
                self._ended.emit((job, result, error, done, failed))
            except RuntimeError:  # the window is gone
                return

        self._pool.start(run)
        return job

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs whose result is still wanted."""
        return tuple(job for job in self._running if not job.cancelled)

    @property
    def shown(self) -> tuple[Job, ...]:
        """The jobs that have run long enough to be shown, with a label."""
        return self._shown

    def cancel_all(self) -> None:
        """Make every job stale."""
        for job in self._running:
            job.cancel()
        self._show()

    def close(self, wait: int = 1000) -> bool:
        """Drop everything; False where a thread did not end within ``wait`` milliseconds."""
        self._look.stop()
        for job in self._running:
            job.cancel()
        self._pool.clear()
        return self._pool.waitForDone(wait)

    def _finish(self, ended: object) -> None:
        job, result, error, done, failed = ended  # type: ignore[misc]
        job.finished = True
        if job in self._running:
            self._running.remove(job)
        self._show()
        if not self._running:
            self._look.stop()
        if job.cancelled or isinstance(error, CancelledError):
            return
        if error is None:
            if done is not None:
                done(result)
        elif failed is not None:
            failed(error)
        else:
            self.failed.emit(error)

    def _show(self) -> None:
        now = time.monotonic()
        shown = tuple(job for job in self.running if job.label and (now - job.began) * 1000 >= SHOWN_AFTER)
        if shown != self._shown or any(job.amount != (0, 0) for job in shown):
            self._shown = shown
            self.changed.emit(shown)
