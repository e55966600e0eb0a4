"""What a report of an error needs: versions, the error's kind and where in our code it arose. Never what it is about: no values, no folders, no text of files."""

import platform
import traceback
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

import fieldwright
from fieldwright import __version__
from fieldwright.files.errors import FieldwrightError

DEEPEST = 8
"""Calls that are named, the innermost."""
CAUSES = 5


def details_of(error: BaseException) -> str:
    """The details of an error, to be sent to whoever mends Fieldwright."""
    return "\n".join((f"Fieldwright {__version__}", _platform(), *_told(error)))


def _platform() -> str:
    shown = QGuiApplication.platformName() if QGuiApplication.instance() is not None else ""
    parts = (f"Python {platform.python_version()}", f"Qt {qVersion()}", platform.platform(terse=True), shown)
    return ", ".join(one for one in parts if one)


def _told(error: BaseException) -> Iterator[str]:
    here: BaseException | None = error
    for at in range(CAUSES):
        if here is None:
            return
        yield f"{'Because of' if at else 'Error'}: {type(here).__module__}.{type(here).__qualname__}"
        if isinstance(here, FieldwrightError) and here.file:
            name = PureWindowsPath(Path(here.file).name).name
            yield f"  in the file {name}" + (f", line {here.line}" if here.line else "")
        if isinstance(here, OSError) and here.errno is not None:
            yield f"  error number {here.errno}"
        yield from _places(here)
        here = here.__cause__ or (None if here.__suppress_context__ else here.__context__)


def _places(error: BaseException) -> Iterator[str]:
    """Where in our code, or in which library, the innermost last. Lines of code are not quoted."""
    ours = Path(fieldwright.__file__).parent
    for frame in traceback.extract_tb(error.__traceback__)[-DEEPEST:]:
        path = Path(frame.filename)
        name = path.relative_to(ours).as_posix() if path.is_relative_to(ours) else path.name
        yield f"  at {name}:{frame.lineno} in {frame.name}"
