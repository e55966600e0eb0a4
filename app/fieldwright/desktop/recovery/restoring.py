"""Finds the journals of windows that ended without saving, and puts their work back: onto the file, or merged with what it has become."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import QLockFile

from fieldwright.desktop.language import tr
from fieldwright.desktop.recovery.keeping import lock_of
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.recovery import Kept, forget, journals_in, read_journal
from fieldwright.project.format import Opened, load_project, parse_project
from fieldwright.project.merging.merge import merge
from fieldwright.project.model import Project
from fieldwright.project.releases import sentences

MOST = 50
"""Journals that are offered."""
MOST_CHANGES = 200
"""Sentences on what was not saved."""
Teller = Callable[[Kept], tuple[tuple[str, ...], str] | None]
"""What was not saved and what became of the file, in sentences; None where the work cannot be read."""


@frozen(eq=False)
class Left:
    """Unsaved work of a window that is gone. While it is offered here, ``lock`` keeps other windows from offering it too."""

    kept: Kept
    lock: QLockFile
    changes: tuple[str, ...] = ()
    """What was not saved, in sentences."""
    state: str = ""
    """What became of the file meanwhile."""


@frozen(eq=False)
class Restored:
    """Unsaved work put back: the project, on what lies on the disk now; without that it is a new one. ``merged`` says that the file was another."""

    project: Project
    opened: Opened | None = None
    merged: bool = False


def left_in(folder: Path, own: Path | None, tell: Teller) -> tuple[Left, ...]:
    """The unsaved work of windows that are gone. Journals that are not whole are removed: they were never finished."""
    found: list[Left] = []
    for journal in journals_in(folder)[:MOST]:
        lock = lock_of(journal)
        if journal == own or not lock.tryLock(0):
            continue
        kept = read_journal(journal)
        told = tell(kept) if kept is not None else None
        if kept is None or told is None:
            forget(journal)
            lock.unlock()
            continue
        found.append(Left(kept, lock, *told))
    return tuple(found)


def told_of(kept: Kept) -> tuple[tuple[str, ...], str] | None:
    """What was not saved of a project, and what became of its file."""
    from fieldwright.desktop.history.saying import said

    project = _project(kept)
    if project is None:
        return None
    changes = map(said, sentences(_base(kept) or Project(""), project))
    return first_of(changes), state_of(kept, tr("Its file was changed since: what is restored is merged with it."))


def first_of(changes: Iterable[str]) -> tuple[str, ...]:
    """As many sentences as are shown, and how many more there are."""
    said = tuple(changes)
    if len(said) <= MOST_CHANGES:
        return said
    return *said[:MOST_CHANGES], tr("and {count} more", count=len(said) - MOST_CHANGES)


def state_of(kept: Kept, changed: str) -> str:
    """What became of the file meanwhile, ``changed`` where it is another; empty where it is as it was."""
    if not kept.file:
        return tr("It was never saved.")
    try:
        same = hashlib.sha256(Path(kept.file).read_bytes()).hexdigest() == kept.began
    except OSError:
        return tr("Its file is not there any more.") if kept.began else tr("It was never saved.")
    return "" if same else changed


def _project(kept: Kept) -> Project | None:
    with suppress(FieldwrightError):
        return parse_project(kept.data, kept.file or kept.name, spelled=True)[0]
    return None


def _base(kept: Kept) -> Project | None:
    data = kept.base
    if not data:
        return None
    with suppress(FieldwrightError):
        return parse_project(data, kept.file, spelled=True)[0]
    return None


def restored(kept: Kept) -> Restored:
    """The work put back. Raises a `FieldwrightError` where the file is there and cannot be read."""
    project = parse_project(kept.data, kept.file or kept.name, spelled=True)[0]
    if not kept.file or not Path(kept.file).is_file():
        return Restored(project)
    opened = load_project(kept.file)
    base = _base(kept)
    if opened.bundle is not None or hashlib.sha256(opened.data).hexdigest() == kept.began:
        return Restored(project, opened)
    return Restored(merge(base, project, opened.project).project, opened, merged=True)


def give_up(some: Sequence[Left]) -> None:
    """Forget unsaved work for good."""
    for one in some:
        forget(one.kept.journal)
        one.lock.unlock()


def put_back(some: Sequence[Left]) -> None:
    """Leave it to be offered another time."""
    for one in some:
        one.lock.unlock()
