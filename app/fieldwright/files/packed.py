"""Files inside others: what gzip holds, and the files of a zip archive, within the limits of plain ones."""

import io
import zipfile
import zlib
from pathlib import Path

from fieldwright.files.errors import MissingError, RefusedError, UnreadableError
from fieldwright.files.reading import SCHEMA_LIMIT

MARK = "!"
"""Between an archive and the file in it: ``archive.zip!inner/path``."""

_NAMED = 5
_MEMBERS = 20_000
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)


def inside_archive(path: str | Path) -> tuple[Path, str] | None:
    """The archive and the file in it that a path names as ``archive.zip!inner/path``; None for any other path."""
    outer, mark, inner = str(path).partition(MARK)
    try:
        named = bool(mark and inner) and not Path(path).exists() and Path(outer).is_file()
    except (OSError, ValueError):
        return None
    return (Path(outer), Path(inner).as_posix()) if named else None


def gunzipped(data: bytes, file: str | Path, *, limit: int = SCHEMA_LIMIT) -> bytes:
    """What gzip data holds. Raises `RefusedError` where it is more than ``limit`` bytes, `UnreadableError` where it is damaged."""
    whole = bytearray()
    rest = data
    while rest[:2] == b"\x1f\x8b":  # what was appended is one file
        part = zlib.decompressobj(wbits=31)
        try:
            whole += part.decompress(rest, limit + 1 - len(whole))
        except zlib.error:
            raise _damaged("gzip-compressed data", file) from None
        if len(whole) > limit:
            raise _too_large("the gzip-compressed data", limit, file)
        if not part.eof:
            raise _damaged("gzip-compressed data", file)
        rest = part.unused_data
    return bytes(whole)


class Opened:
    """A zip archive of which several files are read. Raises `UnreadableError` where it is damaged."""

    def __init__(self, data: bytes, file: str | Path) -> None:
        self._file = file
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            listed = self._archive.infolist()[:_MEMBERS]
        except _DAMAGE:
            raise _damaged("zip archive", file) from None
        self.names = tuple(one.filename for one in listed if not one.is_dir() and not _of_the_system(one.filename))
        """The files' names, without folders and what systems add of their own."""

    def read(self, name: str, *, limit: int = SCHEMA_LIMIT, first: int = 0) -> bytes:
        """One file, or its first bytes. Raises `MissingError`, `RefusedError` where it is larger than ``limit``, `UnreadableError`."""
        try:
            try:
                entry = self._archive.getinfo(name)
            except KeyError:
                names = _some(self.names)
                raise MissingError(
                    f"the zip archive has no file {name!r}", mend=f"it has {names}" if names else "", file=self._file
                ) from None
            if entry.flag_bits & 1:
                raise UnreadableError(
                    f"{name} is locked with a password in the zip archive", mend="unpack it first", file=self._file
                )
            with self._archive.open(entry) as stream:
                found = stream.read(first or limit + 1)
        except _DAMAGE:
            raise _damaged("zip archive", self._file) from None
        if len(found) > limit:
            raise _too_large(f"{name} in the zip archive", limit, self._file)
        return found


def files_in(data: bytes, file: str | Path) -> tuple[str, ...]:
    """The names of a zip archive's files, without folders and what systems add of their own. Raises `UnreadableError`."""
    return Opened(data, file).names


def unzipped(data: bytes, name: str, file: str | Path, *, limit: int = SCHEMA_LIMIT) -> bytes:
    """One file of a zip archive. Raises `MissingError`, `RefusedError` where it is larger than ``limit``, `UnreadableError`."""
    return Opened(data, file).read(name, limit=limit)


def only_one(names: tuple[str, ...], suffixes: frozenset[str], file: str | Path) -> str:
    """The one file of an archive that can be a schema, by how names end. Raises `UnreadableError` naming how to choose one of several."""
    likely = [one for one in names if Path(one).suffix.lower() in suffixes] or list(names)
    if not likely:
        raise UnreadableError("this is a zip archive without files", mend="choose another file", file=file)
    if len(likely) > 1:
        raise UnreadableError(
            f"this is a zip archive of {len(likely):,} files: {_some(tuple(likely))}",
            mend=f"name one as {Path(file).name}{MARK}{likely[0]}; what it refers to is found in the archive",
            file=file,
        )
    return likely[0]


def _some(names: tuple[str, ...]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more:,} more" if more > 0 else "")


def _of_the_system(name: str) -> bool:
    parts = name.split("/")
    return parts[0] == "__MACOSX" or any(part.startswith(".") for part in parts)


def _damaged(what: str, file: str | Path) -> UnreadableError:
    return UnreadableError(f"this is {what}, and it is damaged or cut off", mend="get the file again", file=file)


def _too_large(what: str, limit: int, file: str | Path) -> RefusedError:
    return RefusedError(
        f"{what} unpacks to more than {limit / 1e6:g} MB", mend="unpack it and choose a part of it", file=file
    )
