"""The files of a schema that a plan carries, laid out again where it runs."""

import os
from pathlib import Path
from tempfile import mkdtemp

from fieldwright.mapping.running.plan import End


def laid_out(end: End) -> tuple[Path, Path]:
    """A new folder with the files at the places that they have to each other, and the main file in it. Whoever asks removes the folder."""
    folder = Path(mkdtemp(prefix="fieldwright-"))
    top = os.path.commonpath([os.path.dirname(one) for one in end.files])  # noqa: PTH120 - paths of another machine, as text
    for name, data in end.files.items():
        place = folder / os.path.relpath(name, top)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder, folder / os.path.relpath(end.file, top)
