"""The projects in a folder and below it, as far as they can be read.

Only what lies in the folder is read, after resolving links; bounded, so that no folder makes it endless. A project that cannot be read is told, and the
others are read all the same.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError
from fieldwright.files.path_guard import inside, relative
from fieldwright.project.catalog.model import Catalog
from fieldwright.project.format import LIMIT, SUFFIX, load_project
from fieldwright.project.model import Project

MOST_PROJECTS = 2_000
"""Projects of a folder that are read."""

MOST_FILES = 200_000
"""Files of a folder that are looked at."""

MOST_BYTES = 1_000_000_000
"""Bytes of all projects of a folder."""

DEEPEST = 24
"""How many folders inside each other are looked into."""

_SKIPPED = frozenset({"node_modules", "__pycache__", "venv"})
_SKIPPED_ENDS = (".samples", ".releases")


GoOn = Callable[[], object]
"""Asked before each folder and project; it raises `CancelledError` to end the reading."""


def _going() -> None:
    return


@frozen(eq=False)
class Placed:
    """A project with its file's path relative to the portfolio's folder, in POSIX form."""

    file: str
    project: Project


@frozen
class Unread:
    """What could not be read of a folder: a file, and why."""

    file: str
    problem: str


@frozen(eq=False)
class Portfolio:
    """The projects of a folder, in the order of their paths."""

    folder: Path
    projects: tuple[Placed, ...] = ()
    unread: tuple[Unread, ...] = ()

    def at(self, file: str) -> Project | None:
        """The project of a relative path."""
        return next((one.project for one in self.projects if one.file == file), None)


def projects_folder(catalog: Catalog, folder: Path) -> Path:
    """Where the projects of a catalog in a folder are: as its settings say, but never further away than the folder above.

    Raises `RefusedError` for what lies elsewhere, and `MissingError` where there is no such folder.
    """
    said = catalog.settings.projects.strip()
    if not said:
        return folder
    shown = said[:80]
    try:
        found = (folder / relative(said)).resolve()
        if not found.is_relative_to(folder.resolve().parent):
            raise RefusedError(f"the folder of the projects, {shown!r}, is neither below the catalog's nor the one above it", mend="correct settings.projects")  # fmt: skip
        if not found.is_dir():
            raise MissingError(f"there is no folder {shown!r} with projects", mend="correct settings.projects")
    except (OSError, RuntimeError, ValueError):
        raise RefusedError(f"{shown!r} cannot be followed", mend="correct settings.projects") from None
    return found


def read_portfolio(folder: Path, go_on: GoOn = _going) -> Portfolio:
    """The projects in a folder and below it. What cannot be read is in ``unread``; raises nothing for it but what ``go_on`` raises."""
    root = folder.resolve()
    unread: list[Unread] = []
    return _read(root, _files(root, unread, go_on), unread)


def read_linked(catalog: Catalog, folder: Path) -> Portfolio:
    """The projects that the entries of a catalog are linked with, as far as they lie in the folder; those that are not there are left out."""
    root = folder.resolve()
    unread: list[Unread] = []
    return _read(root, _linked(catalog, root, unread), unread)


def _linked(catalog: Catalog, root: Path, unread: list[Unread]) -> Iterator[Path]:
    for name in sorted({link.file for one in catalog.entries for link in one.links}):
        try:
            inside(root, root, name)
            yield root / relative(name)
        except MissingError:
            continue
        except RefusedError as error:
            unread.append(Unread(name, error.problem))


def _read(root: Path, files: Iterator[Path], unread: list[Unread]) -> Portfolio:
    found: list[Placed] = []
    size = 0
    for file in files:
        name = Path(os.path.normpath(file)).relative_to(root).as_posix()
        if len(found) >= MOST_PROJECTS:
            unread.append(Unread(name, f"the folder has more than {MOST_PROJECTS:,} projects; this one and those behind it were not read"))  # fmt: skip
            break
        try:
            if not file.resolve().is_relative_to(root):
                unread.append(Unread(name, "it is a link that leads out of the folder, and is not followed"))
                continue
            if not file.is_file():
                unread.append(Unread(name, "it is no file"))
                continue
            size += min(file.stat().st_size, LIMIT)
            if size > MOST_BYTES:
                unread.append(Unread(name, f"the projects have more than {MOST_BYTES / 1e9:g} GB together; this one and those behind it were not read"))  # fmt: skip
                break
            found.append(Placed(name, load_project(file).project))
        except FieldwrightError as error:
            unread.append(Unread(name, error.problem))
        except (OSError, RuntimeError, ValueError):
            unread.append(Unread(name, "the file cannot be read"))
    return Portfolio(root, tuple(found), tuple(unread))


def _files(root: Path, unread: list[Unread], go_on: GoOn) -> Iterator[Path]:
    """The files that are called as projects are, in order of their paths."""
    looked = 0
    for place, folders, files in os.walk(root, followlinks=False):
        go_on()
        depth = len(Path(place).relative_to(root).parts)
        folders[:] = sorted(one for one in folders if depth < DEEPEST and _is_looked_into(one))
        for name in sorted(files):
            looked += 1
            if looked > MOST_FILES:
                unread.append(Unread("", f"the folder has more than {MOST_FILES:,} files; not all were looked at"))
                return
            if name.endswith(SUFFIX):
                go_on()
                yield Path(place) / name


def _is_looked_into(name: str) -> bool:
    return not name.startswith(".") and name not in _SKIPPED and not name.endswith(_SKIPPED_ENDS)
