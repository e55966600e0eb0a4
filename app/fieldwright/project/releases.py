"""Releases of a project: an entry of its history, and beside it the project as it was released, so that any two can be compared.

``NAME.fieldwright.json`` keeps its releases in the folder ``NAME.releases``, a file each. In such a file relative paths start at that folder, so that it
opens like any project.
"""

import hashlib
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from attrs import evolve, frozen

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError, SaveError
from fieldwright.files.path_guard import inside, is_there
from fieldwright.files.reading import read_bytes
from fieldwright.files.saving import save_bytes
from fieldwright.project.differences.comparing import differences
from fieldwright.project.differences.model import CHOICE, COMMENT, RELEASE
from fieldwright.project.format import LIMIT, SUFFIX, dump_project, parse_project
from fieldwright.project.model import Project, Release
from fieldwright.project.moving import moved
from fieldwright.project.sample_masks import without_sample_values

FOLDER = ".releases"
"""How the folder of a project's releases ends."""

NOW = "now"
"""The project as it is, where releases are compared."""

_VERSION = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z._+-]{0,62}[0-9A-Za-z])?", re.ASCII)
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})


@frozen
class Made:
    """A release that was made: the project with its entry, and what is to be written where before that project is saved."""

    project: Project
    release: Release
    path: Path
    data: bytes
    note: str = ""
    """Why it could not be compared with the release before, where it could not."""

    def write(self) -> None:
        """Write the released project's file. Raises `SaveError` where another one has its name."""
        if is_there(self.path):
            if read_bytes(self.path, limit=LIMIT) == self.data:
                return
            raise SaveError(
                "there is another file of this release", mend="choose another version, or remove it", file=self.path
            )
        try:
            self.path.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise SaveError(
                f"the folder could not be made: {error.strerror}",
                mend="make it, or mend its rights",
                file=self.path.parent,
            ) from error
        save_bytes(self.path, self.data)


@frozen
class Since:
    """What changed since the last release, in sentences; where that cannot be told, ``problem`` says why."""

    release: str = ""
    sentences: tuple[str, ...] = ()
    problem: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """What is said of it: the changes, or why they cannot be told."""
        return (self.problem,) if self.problem else self.sentences


NEVER = Since()
"""Nothing was released yet."""


def release(project: Project, file: Path, version: str, *, author: str, on: str, note: str = "") -> Made:
    """Make a release of a project that lies at ``file``: the edit, and the file to write first. ``on`` is an ISO date.

    Raises `RefusedError` for a version that was released already or cannot be a file's name, or for a date that is none.
    """
    check_version(project, version)
    check_date(on)
    folder = releases_folder(file)
    held = evolve(project, version=version)
    data = dump_project(moved(held, file.absolute().parent, folder.absolute()))
    name = f"{folder.name}/{version}{SUFFIX}"
    since = since_last(project, file.parent)
    entry = Release(on, version, author, note, name, digest_of(data), since.sentences)
    after = evolve(held, history=(*project.history, entry))
    return Made(after, entry, folder / f"{version}{SUFFIX}", data, since.problem)


def check_version(project: Project, version: str) -> None:
    """Raises `RefusedError` for a version that the history has already, or that cannot be a file's name everywhere."""
    if not _VERSION.fullmatch(version) or version.casefold().split(".")[0] in _RESERVED or version.casefold() == NOW:
        mend = "use letters, digits and . _ + -, at most 64, such as 1.0"
        raise RefusedError(f"{version[:80]!r} cannot be a version", mend=mend)
    if any(one.version.casefold() == version.casefold() for one in project.history):
        last = next((one.version for one in reversed(project.history) if one.version), "")
        raise RefusedError(f"there is a release {version} already", mend=f"choose a later version than {last}")


def check_date(text: str) -> None:
    """Raises `RefusedError` for what is no date as ``2026-11-21``."""
    try:
        if len(text) == len("2026-11-21") and date.fromisoformat(text):
            return
    except ValueError:
        pass
    raise RefusedError(f"{text[:40]!r} is no date", mend="write it as 2026-11-21")


def releases_folder(file: Path) -> Path:
    """The folder of the releases of the project at ``file``."""
    name = file.name.removesuffix(SUFFIX) if file.name.endswith(SUFFIX) else file.stem
    return file.with_name(name + FOLDER)


def digest_of(data: bytes) -> str:
    """The digest of a released project's bytes."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


# --- reading them again ----------------------------------------------------------------------------------------------


def last_release(project: Project) -> Release | None:
    """The last entry of the history whose project was kept."""
    return next((one for one in reversed(project.history) if one.file), None)


def release_called(project: Project, version: str) -> Release:
    """The release of a version. Raises `MissingError` naming those there are."""
    for one in project.history:
        if one.version == version and one.file:
            return one
    kept = ", ".join(one.version for one in project.history if one.file) or "none"
    without = any(one.version == version for one in project.history)
    problem = f"of the release {version!r} the project was not kept" if without else f"there is no release {version!r}"
    raise MissingError(problem, mend=f"there are: {kept}")


def released_project(one: Release, folder: Path) -> Project:
    """The project as it was released, its paths starting at the project's folder again.

    Raises a `FieldwrightError` where its file is missing, lies outside the folder, is broken, or is not what was released.
    """
    path = inside(folder, folder, one.file)
    data = read_bytes(path, limit=LIMIT)
    if one.digest and digest_of(data) != one.digest:
        raise RefusedError(
            f"the file of the release {one.version} was changed since", mend="bring it back, as from git", file=path
        )
    return moved(parse_project(data, path, spelled=True)[0], path.parent, folder)


def since_last(project: Project, folder: Path) -> Since:
    """What changed in a project since its last release."""
    one = last_release(project)
    if one is None:
        return Since()
    name = one.version or one.date
    try:
        before = released_project(one, folder)
    except FieldwrightError as error:
        return Since(name, problem=f"what changed since the release {name} cannot be told: {error}")
    return Since(name, sentences(before, project))


def sentences(before: Project, after: Project) -> tuple[str, ...]:
    """What differs between two states of a project in what it says to those who build from it, without values of samples."""
    return tuple(
        one.sentence
        for one in differences(comparable(before), comparable(after))
        if one.kind not in (COMMENT, CHOICE, RELEASE)
    )


def comparable(project: Project) -> Project:
    """A project without what belongs to its course rather than to what it says: history, comments, snapshots; sample values masked."""
    held = without_sample_values(project).project
    schemas = {name: evolve(ref, fields={}) for name, ref in held.schemas.items()}
    return evolve(held, history=(), comments=(), conflicts=(), version="", schemas=schemas)


def versions(project: Project) -> Sequence[str]:
    """The versions whose projects were kept, the first first."""
    return [one.version for one in project.history if one.file]
