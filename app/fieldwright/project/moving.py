"""A project that is saved in another folder: its relative references, so that they still lead to the same files."""

import os
from collections.abc import Callable
from pathlib import Path, PurePath

from attrs import evolve

from fieldwright.project.model import Project, SchemaRef


def moved(project: Project, old: Path, new: Path) -> Project:
    """The project with every relative file reference rewritten from one folder to another."""
    old, new = old.resolve(), new.resolve()

    def reference(file: str) -> str:
        if not file or PurePath(file).is_absolute():
            return file
        try:
            return Path(os.path.relpath(old / file, new)).as_posix()
        except ValueError:  # another drive
            return (old / file).as_posix()

    return evolve(
        project,
        schemas={name: _reference(ref, reference) for name, ref in project.schemas.items()},
        maps=tuple(evolve(one, samples=tuple(map(reference, one.samples))) for one in project.maps),
        tests=tuple(evolve(t, input=reference(t.input), expected=reference(t.expected)) for t in project.tests),
    )


def _reference(ref: SchemaRef, reference: Callable[[str], str]) -> SchemaRef:
    reading = ref.reading
    if reading is not None:
        more = tuple(map(reference, reading.more))
        reading = evolve(reading, definitions=reference(reading.definitions), more=more)
    return evolve(ref, file=reference(ref.file), reading=reading, samples=tuple(map(reference, ref.samples)))
