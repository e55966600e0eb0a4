"""Saving beside the window's thread, in a thread of its own: what is written waits for no other work, and is never dropped.

A project is a value that no edit changes, so that the window goes on being used while it is written.
"""

from collections.abc import Callable
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import QEventLoop, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, SignalInstance

from fieldwright.project.format import Opened, save_project
from fieldwright.project.model import Project
from fieldwright.project.moving import moved
from fieldwright.project.sides import Schemas, with_snapshots

LONG = 500
"""Milliseconds from which on it is said that something is being written."""


@frozen(eq=False)
class Writing:
    """What is to be written: a project as it was when that was asked for, from where its paths start, and what it came from.

    ``written_before`` is the project as the file has it, snapshots included, where nothing was changed since.
    """

    project: Project
    to: Path
    before: Path
    schemas: Schemas
    opened: Opened | None = None
    written_before: Project | None = None
    overwrite: bool = False

    @property
    def folder(self) -> Path:
        """Where the project's paths start from then on."""
        return self.to.resolve().parent

    def write(self) -> "Written":
        """Write it. Raises a `FieldwrightError` or an `OSError`; the file is then as it was."""
        folder = self.folder
        project = moved(self.project, self.before, folder) if folder != self.before else self.project
        known = self.written_before if folder == self.before else None
        whole = known or with_snapshots(project, self.schemas)
        return Written(self, project, save_project(whole, self.to, opened=self.opened, overwrite=self.overwrite))


@frozen(eq=False)
class Written:
    """What was written: as it was asked for, the project with its paths as they are there, and the file."""

    asked: Writing
    project: Project
    opened: Opened


class Saver(QObject):
    """Writes one thing after the other, and tells on the window's thread what came of it."""

    slow = Signal(bool)
    """That writing takes long, and that it has ended."""
    _arrived = Signal(object)
    _told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(1_000)
        self._under_way: list[_Run] = []
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LONG)
        self._late.timeout.connect(lambda: self.slow.emit(True))
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return bool(self._under_way)

    def start(self, writing: Writing, done: Callable[[Written], object], failed: Callable[[Exception], object]) -> None:
        """Write beside the window; ``done`` or ``failed`` is called on its thread, once."""
        run = _Run(writing, done, failed, self._arrived)
        self._under_way.append(run)
        self._late.start()
        self._pool.start(run)

    def wait(self) -> None:
        """Wait until everything is written and told; the window is painted meanwhile, and takes what is typed afterwards."""
        while self.busy:
            loop = QEventLoop()
            self._told.connect(loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _deliver(self, run: "_Run") -> None:
        self._under_way.remove(run)
        if not self._late.isActive():
            self.slow.emit(False)
        self._late.stop()
        try:
            if run.written is not None:
                run.done(run.written)
            elif run.error is not None:
                run.failed(run.error)
        finally:
            self._told.emit()


class _Run(QRunnable):
    def __init__(
        self,
        writing: Writing,
        done: Callable[[Written], object],
        failed: Callable[[Exception], object],
        arrived: SignalInstance,
    ) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.writing, self.done, self.failed = writing, done, failed
        self.written: Written | None = None
        self.error: Exception | None = None
        self._arrived = arrived

    def run(self) -> None:
        """On the other thread."""
        try:
            self.written = self.writing.write()
        except Exception as error:  # noqa: BLE001 - it is told on the window's thread
            self.error = error
        self._arrived.emit(self)
