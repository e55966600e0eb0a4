"""The files of a schema that a plan carries, laid out again where it runs."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from fieldwright.mapping.running.plan import End


def laid_out(end: End) -> tuple["TemporaryDirectory[str]", Path]:
    """A folder with the files at the places that they have to each other, which lives as long as its object, and the main file in it."""
    folder = TemporaryDirectory(prefix="fieldwright-", ignore_cleanup_errors=True)
    top = os.path.commonpath([os.path.dirname(one) for one in end.files])  # noqa: PTH120 - paths of another machine, as text
    for name, data in end.files.items():
        place = Path(folder.name) / os.path.relpath(name, top)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder, Path(folder.name) / os.path.relpath(end.file, top)
