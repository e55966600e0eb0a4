"""Notices, beside the window's thread, what others do to the open file: that they change it, that it vanishes, that they have it open too."""

import os
import platform
from functools import partial
from pathlib import Path
from typing import Any

from attrs import frozen
from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr
from fieldwright.files.saving import Fingerprint, changed_since
from fieldwright.project.format import Opened

LOOK_EVERY = 2_000
"""Milliseconds between two looks. The next waits for the one before: a share that hangs is asked once."""
THERE, CHANGED, GONE = "there", "changed", "gone"


@frozen
class Seen:
    """What a look at a file gave: its state, and the moment (ns) at which it was last modified."""

    path: Path
    state: str
    modified: int = 0


class Watching(QObject):
    """Looks at the open project's file, and holds a lock beside it that tells others that it is open here."""

    changed = Signal()
    """Somebody saved the file; once for each saving."""
    gone = Signal(object)
    """The file or its folder is not there any more: the path."""
    back = Signal(object)
    """It is there again, as it was."""
    shared = Signal(str)
    """The project is open in another window as well: where, in words."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._looking = False
        self._told: Seen | None = None
        self._lock: QLockFile | None = None
        self._locked: Path | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        document.opened.connect(self._begin)
        document.saved.connect(self._begin)

    def _begin(self, *_: object) -> None:
        self._told = None
        self._document.tell_there(True)
        path = self._document.path if self._document.bundle is None else None
        if path is None:
            self._timer.stop()
            self._release()
            return
        self._timer.start()
        if path != self._locked:
            self._release()
            self._locked = path
            self._document.jobs.start(_hold, path, done=self._holding)

    def look(self) -> None:
        """Look at the file now, unless a look is still under way."""
        opened = self._document.opened_from
        if self._looking or opened is None or self._document.bundle is not None or self._document.is_saving:
            return
        self._looking = True
        done = partial(self._seen, opened)
        self._document.jobs.start(_look, opened.path, opened.fingerprint, done=done, failed=self._unseen)

    def _unseen(self, _error: BaseException) -> None:
        self._looking = False

    def _seen(self, opened: Opened, seen: Seen) -> None:
        self._looking = False
        if opened is not self._document.opened_from or self._document.is_saving or seen == self._told:
            return  # what was seen may be what this window writes
        before, self._told = self._told, seen
        self._document.tell_there(seen.state != GONE)
        if seen.state == CHANGED:
            self.changed.emit()
        elif seen.state == GONE:
            self.gone.emit(seen.path)
        elif before is not None and before.state == GONE:
            self.back.emit(seen.path)

    def _holding(self, found: tuple[Path, QLockFile | None, str]) -> None:
        path, lock, other = found
        if path != self._locked:
            if lock is not None:
                self._document.jobs.start(lock.unlock)
            return
        self._lock = lock
        if other:
            self.shared.emit(other)

    def _release(self) -> None:
        lock, self._lock, self._locked = self._lock, None, None
        if lock is not None:
            self._document.jobs.start(lock.unlock)

    def end(self) -> None:
        """Stop looking, and let go of the file."""
        self._timer.stop()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def _look(path: Path, known: Fingerprint) -> Seen:
    try:
        modified = path.stat().st_mtime_ns
        return Seen(path, CHANGED if changed_since(path, known) else THERE, modified)
    except OSError:
        return Seen(path, GONE)


def lock_path(path: Path) -> Path:
    """The lock of a project's file, beside it and out of sight."""
    return path.with_name(f".~{path.name}.lock")


def _hold(path: Path) -> tuple[Path, QLockFile | None, str]:
    """Take the lock; where another window has it, say which. A folder that takes no files has no locks."""
    lock = QLockFile(str(lock_path(path)))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return path, lock, ""
    if lock.error() != QLockFile.LockError.LockFailedError:
        return path, None, ""
    found: Any = lock.getLockInfo()
    pid, host = (found[0], found[1]) if isinstance(found, tuple) and len(found) >= 2 else (0, "")
    if not pid or pid == os.getpid():
        return path, None, ""
    here = not host or host == platform.node()
    return (
        path,
        None,
        tr("in another window (process {process})", process=str(pid))
        if here
        else tr("on the computer {host}", host=host),
    )
