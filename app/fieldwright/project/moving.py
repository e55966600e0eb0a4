"""A project that is saved in another folder: its relative references, so that they still lead to the same files."""

import os
from collections.abc import Callable
from pathlib import Path, PurePath

from attrs import evolve

from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.test_cases import TestCase


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
        lookups=tuple(
            evolve(one, table=evolve(one.table, file=reference(one.table.file))) if one.table else one
            for one in project.lookups
        ),
        tests=tuple(_case(one, reference) for one in project.tests),
        history=tuple(evolve(one, file=reference(one.file)) for one in project.history),
    )


def _case(case: TestCase, reference: Callable[[str], str]) -> TestCase:
    inputs = {alias: reference(str(file)) for alias, file in case.inputs.items()}
    evidence = tuple(evolve(one, file=reference(one.file)) for one in case.evidence)
    return evolve(
        case, input=reference(case.input), expected=reference(case.expected), inputs=inputs, settings=reference(case.settings), evidence=evidence,
    )  # fmt: skip


def _reference(ref: SchemaRef, reference: Callable[[str], str]) -> SchemaRef:
    reading = ref.reading
    if reading is not None:
        more = tuple(map(reference, reading.more))
        reading = evolve(reading, definitions=reference(reading.definitions), more=more)
    return evolve(ref, file=reference(ref.file), reading=reading, samples=tuple(map(reference, ref.samples)))
