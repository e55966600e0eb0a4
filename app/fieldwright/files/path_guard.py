"""Which files a file may refer to: only those in its own folder, after resolving links."""

import re
import stat
from pathlib import Path
from urllib.parse import unquote

from fieldwright.files.errors import MissingError, RefusedError

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]|\\\\|//")


def is_there(path: Path) -> bool:
    """Whether something lies at a path; not where no file can have the name, or the folder may not be looked into."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def is_plain(path: Path) -> bool:
    """Whether a regular file lies at a path itself: no link, no folder, no device."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def inside(root: Path, base: Path, reference: str) -> Path:
    """The file that ``reference``, written in ``base`` (a file or a folder), means; it must lie in ``root``.

    Raises `RefusedError` for URLs, for absolute paths and for what lies outside ``root`` after resolving links, and `MissingError` where
    there is no such file; its ``wanted`` is the place. Never touches the network.
    """
    shown, text = reference[:200], relative(reference)
    folder, found = base if base.is_dir() else base.parent, None
    try:
        top = root.resolve()
        found = (folder / text).resolve()
        if not found.is_relative_to(top):
            raise RefusedError(f"{shown!r} lies outside the folder {top.name!r}", mend="put a copy inside the folder")
        mode = found.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        missing = MissingError(f"there is no file {shown!r}", mend="put it in the folder, or correct the reference")
        missing.wanted = found
        raise missing from None
    except (OSError, RuntimeError, ValueError):
        raise RefusedError(f"{shown!r} cannot be followed", mend="correct the reference") from None
    if not stat.S_ISREG(mode):
        raise RefusedError(f"{shown!r} is not a regular file", mend="correct the reference")
    return found


def relative(reference: str) -> str:
    """The path that a reference is, decoded, as far as its text tells. Raises `RefusedError` for addresses and absolute paths."""
    shown = reference[:200]
    if _SCHEME.match(reference) and not _DRIVE.match(reference):
        raise RefusedError(
            f"{shown!r} is a web or file address, and nothing is fetched", mend="put a copy beside the file"
        )
    if _DRIVE.match(reference) or reference.startswith("/"):
        raise RefusedError(
            f"{shown!r} is an absolute path", mend="put the file in the same folder and name it relatively"
        )
    text = unquote(reference).replace("\\", "/")
    if not text or "\x00" in text or len(text) > 2000:
        raise RefusedError(f"{shown!r} is not a file's name", mend="correct the reference")
    return text
