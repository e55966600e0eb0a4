"""What can be compared: files of any format, folders, files of zip archives, and all of them as they were in a revision of git."""

import json
import os
import re
import tempfile
from collections.abc import Collection, Iterator
from contextlib import ExitStack
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from attrs import frozen

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError
from fieldwright.files.packed import MARK, inside_archive
from fieldwright.files.path_guard import is_there
from fieldwright.files.reading import SCHEMA_LIMIT, WORKBOOK_LIMIT
from fieldwright.files.revisions import Blob, Repository, path_inside, repository_of
from fieldwright.schema.formats import SUFFIXES
from fieldwright.schema.load import load
from fieldwright.schema.model import Schema
from fieldwright.schema.options import ReadingOptions

AT = "@"
"""Between a path and a revision: ``openapi.yaml@v1.2``."""

FILES = 10_000
"""Files of a folder that are compared, or written from a revision."""

WRITTEN = 100_000_000
"""Bytes of a revision's files that are written out for reading."""

AROUND = 20_000_000
"""Bytes from which on only those files around a schema are written that some file names."""

_NO_FILE = "standard-input"
_ENDS = frozenset({*SUFFIXES, ".zip", ".gz"})
_LEFT_OUT = ("__pycache__", "node_modules")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_NAMES = re.compile(rb"[^\s\"'<>/\\#?,()\[\]{}]+\.\w{2,8}")


@frozen(eq=False)
class Version:
    """One of the two things that are compared: ``given`` is what the user wrote, ``path`` what is read."""

    given: str
    path: Path
    revision: str = ""
    written: Path | None = None
    """The temporary folder that a revision's files were written to."""
    beside: str = ""
    """The folder that these files come from, as the user named it."""

    @property
    def is_folder(self) -> bool:
        """Whether several files are compared, one by one."""
        return self.path.is_dir()

    def shown(self, file: Path | str | None, *, bare: bool = False) -> str:
        """A file's name for people: relative where the user's own is, and with the revision behind unless ``bare``."""
        if file is None:
            return self.given
        path = Path(file)
        if self.written is not None and not self.revision:
            return self.given
        if self.written is not None and path.is_relative_to(self.written):
            inner = path.relative_to(self.written).as_posix()
            name = inner if self.beside in ("", ".") else f"{self.beside}/{inner}"
            return name if bare else f"{name}{AT}{self.revision}"
        base = self.path if self.is_folder else self.path.parent
        if path.is_absolute() and not base.is_absolute():
            real = Path(os.path.realpath(base))
            if path.is_relative_to(real):
                return (base / path.relative_to(real)).as_posix()
        return path.as_posix() if path != self.path or self.revision else self.given

    def holds(self, file: Path) -> bool:
        """Whether a file lies in this version's folder."""
        if self.written is not None:
            return file.is_relative_to(self.written)
        base = self.path if self.is_folder else self.path.parent
        return Path(os.path.realpath(file)).is_relative_to(os.path.realpath(base))

    def load(self, file: Path | None = None, options: ReadingOptions | None = None) -> Schema:
        """The schema, or that of one file of a folder. Errors name files as `shown` does.

        Raises a `FieldwrightError`.
        """
        try:
            return load(file or self.path, root=self.path if file is not None else None, options=options)
        except FieldwrightError as error:
            if error.file is not None:
                error.file = self.shown(error.file)
            raise

    def files(self) -> dict[str, Path]:
        """A folder's files that can be schemas, by their paths in it. Raises `RefusedError` where there are too many."""
        found = dict(_files(self.path))
        if len(found) > FILES:
            raise RefusedError(
                f"the folder holds more than {FILES:,} files", mend="choose a folder inside it", file=self.given
            )
        return found


def version_of(given: str, kept: ExitStack) -> Version:
    """What a name means: a file, a folder or an archive's file that is there, or else ``PATH@REVISION``.

    A revision's files lie in a temporary folder until ``kept`` is closed, as long as the schema is used. Raises a `FieldwrightError`.
    """
    if _ADDRESS.match(given):
        mend = "download it, and give the file"
        raise RefusedError("this is a web address, and nothing is fetched", mend=mend, file=given)
    path = Path(given)
    if is_there(path) or inside_archive(path) is not None or AT not in given:
        if not is_there(path) and (turned := re.fullmatch(r"([^:/\\]{2,}):([^:]+)", given)):
            mend = f"a file of a revision is written {turned[2]}{AT}{turned[1]}"
            raise MissingError("there is no such file", mend=mend, file=given)
        return Version(given, path)
    try:
        return _of_revision(given, kept)
    except FieldwrightError as error:
        raise error.located(given) from None


def version_in(data: bytes, given: str, kept: ExitStack) -> Version:
    """What bytes hold that are in no file, such as those of standard input; ``given`` is what people call them.

    Raises `RefusedError` where there are too many.
    """
    if len(data) > SCHEMA_LIMIT:
        mend = "give a file, or a part of it"
        raise RefusedError(f"it holds more than {SCHEMA_LIMIT / 1e6:g} MB", mend=mend, file=given)
    there = Path(kept.enter_context(tempfile.TemporaryDirectory(prefix="fieldwright-"))).resolve()
    file = there / _NO_FILE
    file.write_bytes(data)
    return Version(given, file, written=there)


def _of_revision(given: str, kept: ExitStack) -> Version:
    splits = [(given[:at], given[at + 1 :]) for at, char in enumerate(given) if char == AT and given[:at]]
    named = [(path, revision) for path, revision in splits if revision]
    if not named:
        raise MissingError("there is no such file", mend=f"write PATH{AT}REVISION for a revision of git")
    known = [one for one in named if is_there(Path(one[0].partition(MARK)[0]))]
    problem: MissingError | None = None
    for path, revision in (*known, *(one for one in named if one not in known)):
        repository = repository_of(Path(path.partition(MARK)[0]).parent if not Path(path).is_dir() else Path(path))
        try:
            commit = repository.commit(revision)
        except MissingError as error:
            problem = problem or error
            continue
        return _written(given, path, revision, repository, commit, kept)
    raise problem or MissingError("there is no such file", mend=f"write PATH{AT}REVISION for a revision of git")


def _written(given: str, path: str, revision: str, repository: Repository, commit: str, kept: ExitStack) -> Version:
    outer, mark, member = path.partition(MARK)
    inside = path_inside(repository, Path(outer))
    main = repository.blob(commit, inside) if inside else None
    folder = main is None and repository.has_folder(commit, inside)
    if main is None and not folder:
        raise MissingError(f"{revision} has no file {inside!r}", mend=f"see git log -- {outer} for when it had")
    if main is not None and main.link:
        raise MissingError(f"{inside} is a link in {revision}", mend="name the file that it leads to")
    top = inside if folder else str(PurePosixPath(inside).parent).removeprefix(".")
    blobs = [one for one in repository.blobs(commit, top) if not one.link and _may_be_read(one.path, top)]
    there = Path(kept.enter_context(tempfile.TemporaryDirectory(prefix="fieldwright-"))).resolve()
    if main is None:
        _guard(blobs, given)
        _write(repository, blobs, top, there)
        return Version(given, there, revision, there, Path(outer).as_posix())
    others = [one for one in blobs if one.path != main.path]
    _guard([main], given)
    _write_around(repository, main, others, top, there)
    beside = Path(outer).parent.as_posix()
    file = there / PurePosixPath(inside).name
    return Version(given, Path(f"{file}{mark}{member}") if mark else file, revision, there, beside)


def _guard(blobs: list[Blob], given: str) -> None:
    large = next((one for one in blobs if one.size > WORKBOOK_LIMIT), None)
    if large is not None:
        problem = f"{large.path} holds more than {WORKBOOK_LIMIT / 1e6:g} MB"
        raise RefusedError(problem, mend="choose a smaller one", file=given)
    if len(blobs) > FILES or sum(one.size for one in blobs) > WRITTEN:
        problem = f"the folder of the revision holds more than {FILES:,} files or {WRITTEN / 1e6:g} MB of schemas"
        raise RefusedError(problem, mend="choose a folder or a file inside it", file=given)


def _write_around(repository: Repository, main: Blob, others: list[Blob], top: str, there: Path) -> None:
    """Write a file and what it may refer to: all that lies around it, or, where that is a lot, what is named in what was written."""
    (data,) = _write(repository, [main], top, there)
    if len(others) <= FILES and sum(one.size for one in others) <= AROUND:
        _write(repository, others, top, there)
        return
    by_name: dict[str, list[Blob]] = {}
    for one in others:
        by_name.setdefault(PurePosixPath(one.path).name, []).append(one)
    waiting, size = [data], main.size
    while waiting:
        named = {name for text in waiting for name in names_in(text, by_name)}
        found = [one for name in sorted(named) for one in by_name.pop(name, ()) if one.size <= SCHEMA_LIMIT]
        size += sum(one.size for one in found)
        if size > WRITTEN:
            return  # the readers say which files they miss
        waiting = _write(repository, found, top, there)


def names_in(text: bytes, names: Collection[str]) -> set[str]:
    """Those of the names of files that occur in a text, as they are or with what addresses and JSON escape."""
    found = {name.decode("utf-8", "replace") for name in _NAMES.findall(text)}
    made = {name for name in found if name in names}
    odd = [name for name in names if not (name.isascii() and _NAMES.fullmatch(os.fsencode(name)))]
    return made | {name for name in odd if any(one in text for one in _spellings(name))}


def _spellings(name: str) -> tuple[bytes, ...]:
    raw = os.fsencode(name)
    return raw, quote(raw).encode("ascii"), json.dumps(name)[1:-1].encode("ascii")


def _write(repository: Repository, blobs: list[Blob], top: str, there: Path) -> list[bytes]:
    made: list[bytes] = []
    for one, data in zip(blobs, repository.contents(blobs), strict=False):
        file = there / PurePosixPath(one.path).relative_to(top)
        if not Path(os.path.normpath(file)).is_relative_to(there):
            continue  # a tree made by hand can say ..
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        made.append(data)
    return made


def _may_be_read(path: str, top: str) -> bool:
    parts = PurePosixPath(path).relative_to(top).parts
    return (
        PurePosixPath(path).suffix.lower() in _ENDS
        and ".." not in parts
        and not any(part in _LEFT_OUT or part.startswith(".") for part in parts)
    )


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _LEFT_OUT)
        for name in sorted(names):
            file = Path(here, name)
            if not name.startswith(".") and file.suffix.lower() in SUFFIXES and file.is_file():
                yield file.relative_to(folder).as_posix(), file
