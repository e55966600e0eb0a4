"""Zip archives of others, unpacked into a folder of our own: nothing lands outside it, nothing grows without bound, nothing stands for something else."""

import io
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import frozen

from fieldwright.files.copying import write_new
from fieldwright.files.errors import RefusedError, UnreadableError

MEMBERS = 10_000
"""Files of one archive."""

LONGEST_NAME = 240
"""Characters of a file's path in an archive: what every file system takes below a folder with a short name."""

_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_FORBIDDEN = frozenset('<>:"|?*\\')
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
_LOCKED = 1


@frozen
class Limits:
    """How much an archive may hold, in bytes: packed, unpacked in all, and of one file."""

    packed: int = 100_000_000
    unpacked: int = 400_000_000
    member: int = 64_000_000


LIMITS = Limits()


def members_of(data: bytes, file: str | Path, limits: Limits = LIMITS) -> dict[str, bytes]:
    """The files of an archive by their paths. Everything is looked at before anything is unpacked.

    Raises `RefusedError` for names that lead outside, that two file systems would take for one, or that some do not take; for links, devices and
    locked files; and for more than the limits. Raises `UnreadableError` for what is damaged.
    """
    if len(data) > limits.packed:
        raise _too_much("is larger", limits.packed, file)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        listed = archive.infolist()
    except _DAMAGE:
        raise _damaged(file) from None
    with archive:
        wanted = _vetted(listed, len(data), file, limits)
        found: dict[str, bytes] = {}
        left = limits.unpacked
        for name, entry in wanted.items():
            found[name] = _read(archive, entry, min(limits.member, left), file, limits)
            left -= len(found[name])
        return found


def unpack_into(folder: Path, members: Mapping[str, bytes]) -> None:
    """Write the files of an archive, as `members_of` gives them, into a folder. What lies there is never written over: raises `SaveError`."""
    for name, data in members.items():
        write_new(folder.joinpath(*name.split("/")), data)


def packed(members: Mapping[str, bytes]) -> bytes:
    """A zip archive of files by their paths: the same bytes for the same files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(members):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, members[name])
    return stream.getvalue()


def check_names(names: Iterable[str], file: str | Path | None = None) -> None:
    """Raises `RefusedError` for paths of files that cannot stand beside each other in a folder anywhere."""
    known: dict[str, str] = {}
    folders: dict[str, str] = {}
    for name in names:
        problem = _fault_of(name)
        if problem:
            raise RefusedError(
                f"{_shown(name)} in the archive {problem}", mend="ask for an archive with plain names", file=file
            )
        key = _folded(name)
        if key in known:
            said = (
                "is there twice"
                if known[key] == name
                else f"and {_shown(known[key])} would be one file on some systems"
            )
            raise _alike(f"{_shown(name)} in the archive {said}", file)
        if key in folders:
            raise _alike(
                f"the file {_shown(name)} and the folder {_shown(folders[key])} in the archive cannot both be there",
                file,
            )
        known[key] = name
        parts = name.split("/")
        for end in range(1, len(parts)):
            above = "/".join(parts[:end])
            held = folders.setdefault(_folded(above), above)
            if held != above or _folded(above) in known:
                other = _shown(known.get(_folded(above), held))
                raise _alike(f"{_shown(name)} and {other} in the archive cannot both be there on some systems", file)


def _alike(problem: str, file: str | Path | None) -> RefusedError:
    return RefusedError(problem, mend="ask for an archive with names of their own", file=file)


def _vetted(listed: list[zipfile.ZipInfo], size: int, file: str | Path, limits: Limits) -> dict[str, zipfile.ZipInfo]:
    if len(listed) > MEMBERS:
        raise RefusedError(f"the archive has more than {MEMBERS:,} files", mend="ask for a smaller one", file=file)
    files = [one for one in listed if not one.orig_filename.endswith("/")]
    for one in listed:
        kind = stat.S_IFMT(one.external_attr >> 16) if one.create_system == 3 else 0
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR) or (kind == stat.S_IFDIR and one in files):
            raise RefusedError(
                f"{_shown(one.filename)} in the archive is a link or a device",
                mend="ask for one with plain files",
                file=file,
            )
        if one.flag_bits & _LOCKED:
            raise RefusedError(
                f"{_shown(one.filename)} in the archive is locked with a password", mend="unpack it first", file=file
            )
        if one.compress_type not in _METHODS:
            raise RefusedError(
                f"{_shown(one.filename)} in the archive is packed in an unusual way",
                mend="pack it as a plain zip archive",
                file=file,
            )
    # names as they stand in the archive: Python takes those that hold NUL for shorter ones
    check_names((one.orig_filename for one in files), file)
    if sum(one.compress_size for one in files) > size:
        raise RefusedError("files in the archive lie over one another", mend="ask for it again", file=file)
    if sum(one.file_size for one in files) > limits.unpacked:
        raise _too_much("unpacks to more", limits.unpacked, file)
    return {one.filename: one for one in files}


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limit: int, file: str | Path, limits: Limits) -> bytes:
    try:
        with archive.open(entry) as stream:
            found = stream.read(limit + 1)
    except _DAMAGE:
        raise _damaged(file) from None
    if len(found) > limit:
        raise _too_much(f"holds {_shown(entry.filename)}, which unpacks to more", min(limit, limits.member), file)
    return found


def _fault_of(name: str) -> str:
    """What is wrong with a file's path in an archive, as the end of a sentence."""
    parts = name.split("/")
    if not name or name.startswith("/") or ".." in parts or (len(name) > 1 and name[1] == ":"):
        return "leads outside of it"
    if any(not one or one == "." for one in parts):
        return "is no plain path"
    if len(name) > LONGEST_NAME or any(len(one.encode("utf-8", "replace")) > LONGEST_NAME for one in parts):
        return "has too long a name"
    if any(ord(one) < 32 or one in _FORBIDDEN or unicodedata.category(one) in ("Cc", "Cs", "Cf") for one in name):
        return "has a name with characters that not every system takes"
    if any(one[-1] in ". " or one.casefold().split(".")[0] in _RESERVED for one in parts):
        return "has a name that not every system takes"
    return ""


def _folded(name: str) -> str:
    """What a name is on systems that know no case and compose letters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def _shown(name: str) -> str:
    return repr(name[:120])


def _damaged(file: str | Path) -> UnreadableError:
    return UnreadableError("this is no zip archive, or it is damaged or cut off", mend="get the file again", file=file)


def _too_much(what: str, limit: int, file: str | Path) -> RefusedError:
    return RefusedError(f"the archive {what} than {limit / 1e6:g} MB", mend="ask for a smaller one", file=file)
