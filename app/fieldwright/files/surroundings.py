"""Where the files that a file refers to may lie: in a folder, or in the zip archive that it is in itself, and never outside of it."""

import os
import posixpath
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Protocol

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError
from fieldwright.files.packed import MARK, Opened, inside_archive
from fieldwright.files.path_guard import inside, is_there, relative
from fieldwright.files.reading import SCHEMA_LIMIT, WORKBOOK_LIMIT, read_bytes

_UNPACKED = 10 * SCHEMA_LIMIT
"""Bytes that are unpacked of one archive for one schema."""


class Surroundings(Protocol):
    """The files around a file. Files of an archive have paths like ``archive.zip!inner/path``."""

    def find(self, file: Path, reference: str) -> Path:
        """What a reference written in a file means. Raises as `path_guard.inside` does."""
        ...

    def read(self, file: Path, first: int = 0) -> bytes:
        """The bytes of a file, or the first of them. Raises `FieldwrightError`."""
        ...

    def sibling(self, file: Path, name: str) -> Path | None:
        """Where a file of that name beside another lies, or could be put; None where nothing can be put."""
        ...

    def listed(self, file: Path, folder: str = "") -> list[Path]:
        """The files in a file's folder, or in one that is named from there; none where it lies outside."""
        ...

    def written(self, file: Path, base: Path) -> str:
        """How one file is referred to from another."""
        ...

    def label(self, file: Path) -> str:
        """A file's path inside."""
        ...


class Folder:
    """A folder and those below it."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def find(self, file: Path, reference: str) -> Path:
        """See `Surroundings`."""
        return inside(self._root, file.parent, reference)

    def read(self, file: Path, first: int = 0) -> bytes:
        """See `Surroundings`."""
        if not first:
            return read_bytes(file)
        with file.open("rb") as stream:
            return stream.read(first)

    def sibling(self, file: Path, name: str) -> Path | None:
        """See `Surroundings`."""
        return file.parent / name

    def listed(self, file: Path, folder: str = "") -> list[Path]:
        """See `Surroundings`."""
        place = file.parent / folder
        if not is_there(place) or not place.is_dir() or not place.resolve().is_relative_to(self._root.resolve()):
            return []
        return sorted(one for one in place.iterdir() if one.is_file())

    def written(self, file: Path, base: Path) -> str:
        """See `Surroundings`."""
        return Path(os.path.relpath(file, base.parent)).as_posix()

    def label(self, file: Path) -> str:
        """See `Surroundings`."""
        return file.relative_to(self._root.resolve()).as_posix()


class Archive:
    """A zip archive, opened when the first of its files is asked for."""

    def __init__(self, archive: Path) -> None:
        self._archive = archive.parent.resolve() / archive.name
        self._left = _UNPACKED

    @cached_property
    def _opened(self) -> Opened:
        return Opened(read_bytes(self._archive, limit=WORKBOOK_LIMIT), self._archive)

    @cached_property
    def _names(self) -> dict[str, str]:
        """The files' names as the archive has them, by their paths."""
        paths = {posixpath.normpath(name.replace("\\", "/")): name for name in self._opened.names}
        return {path: name for path, name in paths.items() if not path.startswith(("../", "/"))}

    def _inner(self, file: Path) -> str:
        return file.resolve().as_posix().removeprefix(f"{self._archive.as_posix()}{MARK}")

    def _path(self, inner: str) -> Path:
        return Path(f"{self._archive}{MARK}{inner}")

    def _joined(self, file: Path, reference: str) -> str:
        return posixpath.normpath(posixpath.join(posixpath.dirname(self._inner(file)), reference))

    def find(self, file: Path, reference: str) -> Path:
        """See `Surroundings`."""
        shown, inner = reference[:200], self._joined(file, relative(reference))
        if inner == ".." or inner.startswith("../"):
            name = self._archive.name
            raise RefusedError(f"{shown!r} lies outside the archive {name!r}", mend="put a copy inside the archive")
        if inner not in self._names:
            raise MissingError(
                f"there is no file {shown!r} in the archive", mend="put it there, or correct the reference"
            )
        return self._path(inner)

    def read(self, file: Path, first: int = 0) -> bytes:
        """See `Surroundings`."""
        inner = self._inner(file)
        if self._left <= 0:
            raise RefusedError(
                f"the archive's files unpack to more than {_UNPACKED / 1e6:g} MB", mend="unpack it", file=self._archive
            )
        found = self._opened.read(self._names.get(inner, inner), limit=SCHEMA_LIMIT, first=first)
        self._left -= len(found)
        return found

    def sibling(self, file: Path, name: str) -> Path | None:
        """See `Surroundings`."""
        inner = self._joined(file, name)
        return self._path(inner) if inner in self._names else None

    def listed(self, file: Path, folder: str = "") -> list[Path]:
        """See `Surroundings`."""
        place = posixpath.normpath(posixpath.join(posixpath.dirname(self._inner(file)), folder))
        wanted = "" if place == "." else place
        return [self._path(name) for name in sorted(self._names) if posixpath.dirname(name) == wanted]

    def written(self, file: Path, base: Path) -> str:
        """See `Surroundings`."""
        return posixpath.relpath(self._inner(file), posixpath.dirname(self._inner(base)) or ".")

    def label(self, file: Path) -> str:
        """See `Surroundings`."""
        return self._inner(file)

    def files(self) -> Iterator[Path]:
        """All files of the archive; none where it cannot be opened."""
        try:
            yield from (self._path(name) for name in sorted(self._names))
        except FieldwrightError:
            return


def around(file: Path, root: Path) -> Folder | Archive:
    """What may be read for a file: the archive that it is in, else the folder ``root``."""
    packed = inside_archive(file)
    return Archive(packed[0]) if packed is not None else Folder(root)
