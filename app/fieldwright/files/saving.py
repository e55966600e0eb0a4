"""Saving so that nothing is lost: not by a crash, a kill, a full disk, or a team-mate's save.

The new bytes go to a temporary file with a short name in the same folder, are flushed to the disk, and replace the old file in one step; what
was there before is kept as ``NAME.bak``. Until the replacement the old file is untouched.
"""

import contextlib
import errno
import hashlib
import os
import shutil
import stat
import tempfile
import time
from pathlib import Path

from attrs import frozen

from fieldwright.files.errors import ChangedOnDiskError, SaveError

STALE_SECONDS = 24 * 3600
"""Age from which a temporary file is nobody's any more."""


@frozen
class Fingerprint:
    """What a file was when it was read: size in bytes, modification time in ns, inode, and the SHA-256 of its bytes."""

    size: int
    modified: int
    inode: int
    sha256: str


def fingerprint_of(path: Path, data: bytes) -> Fingerprint:
    """The fingerprint of a file whose bytes have just been read."""
    held = path.stat()
    return Fingerprint(len(data), held.st_mtime_ns, held.st_ino, hashlib.sha256(data).hexdigest())


def changed_since(path: Path, known: Fingerprint) -> bool:
    """Whether the file now holds other bytes. A touched file with the same bytes has not changed; a deleted one has not either:
    saving brings it back.
    """  # fmt: skip
    try:
        held = path.stat()
        if (held.st_size, held.st_mtime_ns, held.st_ino) == (known.size, known.modified, known.inode):
            return False
        return held.st_size != known.size or hashlib.sha256(path.read_bytes()).hexdigest() != known.sha256
    except FileNotFoundError:
        return False


def is_device(path: Path) -> bool:
    """Whether a path is a device or a pipe, as ``/dev/null`` or ``/dev/stdout``: it is written to, and never replaced by a file."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def save_bytes(path: str | Path, data: bytes, *, known: Fingerprint | None = None, backup: bool = False) -> Fingerprint:
    """Write a file in one step and give its fingerprint.

    A device or a pipe is written to as it is. With ``known``, raises `ChangedOnDiskError` if the file is no longer what it was; with ``backup`` the previous bytes stay as ``NAME.bak``.
    Raises `SaveError` where the disk or the folder refuses; the old file is then unharmed.
    """
    asked = Path(path)
    real = Path(os.path.realpath(asked))  # through a link, so that the link survives
    try:
        if known is not None and changed_since(real, known):
            raise ChangedOnDiskError(
                "the file was changed by somebody else since it was opened",
                mend="reload it, or save under another name",
                file=asked,
            )
        if real.is_dir():
            raise SaveError("this is a folder", mend="give a file name", file=asked)
        if is_device(asked):
            with asked.open("wb") as stream:
                stream.write(data)
            return Fingerprint(len(data), 0, 0, hashlib.sha256(data).hexdigest())
        _replace(real, data, backup=backup)
        return fingerprint_of(real, data)
    except OSError as error:
        raise SaveError(f"not saved: {_reason(error)}", mend=_mend(error), file=asked) from error


class Growing:
    """A file that is written piece by piece: into ``NAME.part`` until `finish` puts it in the place of what was there.

    What is not finished stays in ``NAME.part``. A device or a pipe is written to as it is. Raises `SaveError` where the disk or the folder refuses.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._real = Path(os.path.realpath(self.path))
        self._device = is_device(self.path)
        self.part = self.path if self._device else self._real.with_name(self._real.name + ".part")
        self.size = 0
        if self._real.is_dir():
            raise SaveError("this is a folder", mend="give a file name", file=self.path)
        try:
            self._stream = self.part.open("wb")
        except OSError as error:
            raise self._refused(error) from error

    def write(self, data: bytes) -> int:
        """Adds to the file."""
        try:
            self.size += len(data)
            return self._stream.write(data)
        except OSError as error:
            raise self._refused(error) from error

    def flush(self) -> None:
        """Hands what is written to the system."""
        try:
            self._stream.flush()
        except OSError as error:
            raise self._refused(error) from error

    def finish(self) -> None:
        """Puts the file in its place, once it is on the disk."""
        try:
            self._stream.flush()
            if self._device:
                self._stream.close()
                return
            os.fsync(self._stream.fileno())
            self._stream.close()
            with contextlib.suppress(FileNotFoundError):
                shutil.copymode(self._real, self.part)
            self.part.replace(self._real)
        except OSError as error:
            raise self._refused(error) from error
        _flush_folder(self._real.parent)

    def close(self) -> None:
        """Closes ``NAME.part`` where it is; an empty one is removed."""
        with contextlib.suppress(OSError):
            self._stream.close()
        if not self.size and not self._device:
            with contextlib.suppress(OSError):
                self.part.unlink()

    def _refused(self, error: OSError) -> SaveError:
        return SaveError(f"not saved: {_reason(error)}", mend=_mend(error), file=self.path)


def _replace(path: Path, data: bytes, *, backup: bool) -> None:
    mark = f".fw{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:8]}"
    _sweep(path.parent, mark)
    handle, name = tempfile.mkstemp(prefix=mark, suffix="~", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        with contextlib.suppress(FileNotFoundError):
            shutil.copymode(path, temporary)
        if not path.exists():
            temporary.chmod(0o666 & ~_umask())
        elif backup:
            _keep(path)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _flush_folder(path.parent)


def _sweep(folder: Path, mark: str) -> None:
    """Remove what kills during earlier savings of the same file left behind, once it is so old that nobody is still writing it."""
    oldest = time.time() - STALE_SECONDS
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{mark}*~"):
            with contextlib.suppress(OSError):
                if left.lstat().st_mtime < oldest:
                    left.unlink()


def _keep(path: Path) -> None:
    """Keep the present bytes as ``NAME.bak``: by a link where the file system has them, so that a full disk is no obstacle."""
    kept = path.with_name(path.name + ".bak")
    with contextlib.suppress(FileNotFoundError):
        kept.unlink()
    try:
        os.link(path, kept)
    except OSError:
        shutil.copy2(path, kept)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there; the replacement itself is durable
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


_REASONS: dict[int, tuple[str, str]] = {
    errno.ENOSPC: ("the disk is full", "make room, or save to another disk"),
    errno.EDQUOT: ("the disk quota is used up", "make room, or save to another disk"),
    errno.EACCES: ("this folder does not allow it", "save to another folder"),
    errno.EPERM: ("this folder does not allow it", "save to another folder"),
    errno.EROFS: ("the disk is read-only", "save to another disk"),
    errno.ENOENT: ("the folder does not exist", "make it, or save to another folder"),
    errno.ENOTDIR: ("the folder does not exist", "make it, or save to another folder"),
    errno.ENAMETOOLONG: ("the name is too long", "choose a shorter one"),
}


def _reason(error: OSError) -> str:
    return _REASONS.get(error.errno or 0, (error.strerror or str(error), ""))[0]


def _mend(error: OSError) -> str:
    return _REASONS.get(error.errno or 0, ("", "save to another place"))[1]
