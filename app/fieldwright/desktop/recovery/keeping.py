"""Keeps what is unsaved in a journal of this window, within two seconds of an edit, beside the window's thread."""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import uuid4

from attrs import evolve
from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from fieldwright.desktop.document import Document
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.recovery import Journal, Kept
from fieldwright.project.format import dump_project

KEEP_AFTER = 700
"""Milliseconds after the first edit that is not kept yet."""
TRY_AGAIN = 10_000
"""Milliseconds after which what could not be kept is tried again."""


class Keeping(QObject):
    """The journal of one window. What it holds is the document's project as long as that is not saved, and nothing otherwise."""

    kept = Signal(str)
    """The time of day at which the unsaved work was kept."""
    failed = Signal(object)
    """Why it could not be; said once until it can be again."""

    def __init__(self, document: Document, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self.folder = document, folder
        self._journal = Journal(folder, f"{os.getpid()}-{uuid4().hex[:12]}")
        self._alive: QLockFile | None = None
        self._guard, self._turn, self._writing, self._told = Lock(), 0, False, False
        self._held: Any = None
        self._on = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self._keep)
        document.changed.connect(self._changed)

    @property
    def journal(self) -> Path:
        """Where the journal is, once there is something in it."""
        return self._journal.path

    def switch(self, on: bool) -> None:
        """Keep unsaved work, or keep none."""
        self._on = on
        self._changed()

    def _changed(self, *_: object) -> None:
        if not self._document.modified or not self._on:
            self._forget()
        elif self._content is not self._held and not self._timer.isActive():
            self._timer.start(KEEP_AFTER)

    def _keep(self) -> None:
        document = self._document
        if not document.modified or not self._on:
            return
        if self._writing:
            self._timer.start(KEEP_AFTER)
            return
        self._writing, self._turn = True, self._turn + 1
        document.jobs.start(self._written, *self._present(), done=self._done, failed=self._not_done)

    @property
    def _content(self) -> Any:
        """What would be lost."""
        return self._document.project

    @staticmethod
    def _dumped(content: Any) -> bytes:
        """The bytes of it, made on another thread."""
        return dump_project(content)

    def _whose(self) -> tuple[str, str, str, str]:
        """Its file, the folder where its paths start, its name, and the last edit."""
        document = self._document
        file = str(document.file.absolute()) if document.file is not None else ""
        return file, str(document.folder), document.project.name, document.history.undo_label

    def _present(self) -> tuple[Kept, Any, bytes, int]:
        """What is written now, see `_written`."""
        came = self._document.opened_from
        what = Kept(self.journal, *self._whose(), datetime.now().astimezone().isoformat(timespec="seconds"))
        return what, self._content, came.data if came is not None else b"", self._turn

    def _written(self, what: Kept, content: Any, base: bytes, turn: int) -> tuple[Any, str] | None:
        """On another thread: nothing is written that is saved or given up meanwhile."""
        data = self._dumped(content)
        with self._guard:
            if turn != self._turn:
                return None
            self._mark_alive()
            self._journal.keep(evolve(what, data=data), base)
        return content, what.time

    def _mark_alive(self) -> None:
        """Hold a lock as long as this window lives, so that no other offers its journal."""
        if self._alive is None:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = lock_of(self._journal.path)
            lock.tryLock(0)
            self._alive = lock

    def _done(self, outcome: tuple[Any, str] | None) -> None:
        self._writing = False
        if outcome is None:
            self._changed()
            return
        self._held, time = outcome
        self._told = False
        self.kept.emit(time[11:16])
        self._changed()

    def _not_done(self, error: BaseException) -> None:
        self._writing = False
        self._timer.start(TRY_AGAIN)
        if not self._told:
            self._told = True
            self.failed.emit(error)

    def keep_now(self) -> None:
        """Keep what is unsaved before this returns. Raises a `SaveError`."""
        if self._document.modified:
            self._turn += 1
            self._written(*self._present())
            self._held = self._content

    def _forget(self) -> None:
        self._timer.stop()
        self._turn += 1
        if self._held is None and not self._writing:
            return
        self._held = None
        self._document.jobs.start(self._forgotten, self._turn)

    def _forgotten(self, turn: int) -> None:
        with self._guard:
            if turn == self._turn:
                self._journal.forget()

    def end(self, *, settled: bool) -> None:
        """The window goes. Where everything is saved or given up (``settled``) nothing is kept any more; else what is unsaved is."""
        self._timer.stop()
        if not settled and self._on and self._document.modified:
            with suppress(FieldwrightError, OSError):  # what was kept before stays
                self.keep_now()
        self._turn += 1
        with self._guard:
            if settled or not self._document.modified:
                self._journal.forget()
            if self._alive is not None:
                self._alive.unlock()
                self._alive = None


def lock_of(journal: Path) -> QLockFile:
    """The lock that the window of a journal holds. It is stale once its process is gone, whatever its age."""
    lock = QLockFile(str(journal.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock
