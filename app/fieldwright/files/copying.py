"""Files at places where there is none: copies, and new ones."""

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from fieldwright.files.errors import SaveError, UnreadableError


def copy_new(source: Path, to: Path) -> None:
    """Copy a file, making the folders above the copy. What lies there already is never written over.

    Raises `SaveError` where there is something already or the disk refuses, `UnreadableError` where the source cannot be read. After an
    error there is no half copy.
    """
    try:
        stream = source.open("rb")
    except OSError as error:
        raise UnreadableError("the file cannot be read", mend="check that you may read it", file=source) from error
    with stream:
        _put(to, lambda made: shutil.copyfileobj(stream, made))


def write_new(to: Path, data: bytes) -> None:
    """Write a file where there is none. Raises `SaveError` where there is something already or the disk refuses."""
    _put(to, lambda made: made.write(data))


def _put(to: Path, fill: Callable[[BinaryIO], object]) -> None:
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        made = to.open("xb")
    except FileExistsError:
        raise SaveError("there is a file already", mend="it was left as it is", file=to) from None
    except OSError as error:
        raise SaveError(f"not written: {error.strerror}", mend="check that you may write there", file=to) from error
    try:
        with made:
            fill(made)
            made.flush()
            os.fsync(made.fileno())
    except BaseException as error:
        with contextlib.suppress(OSError):
            to.unlink()
        if isinstance(error, OSError):
            raise SaveError(f"not written: {error.strerror}", mend="check the disk", file=to) from error
        raise
