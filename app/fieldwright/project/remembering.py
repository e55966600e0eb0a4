"""What project files say about pairs of fields: learned for suggestions from folders that somebody chose."""

import os
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.mapping.scopes import reads_of
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.suggest.memory import NOTHING, Key, Memory, key_of
from fieldwright.project.format import SUFFIX, load_project
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.schema.paths import parse_path, value_path

MOST = 2_000
"""Project files that are learned from."""


@frozen
class Learning:
    """What was learned, from which projects, and what could not be read."""

    memory: Memory = NOTHING
    projects: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def learned_from(folder: Path) -> Learning:
    """What the project files in a folder and below it say. A file that cannot be read is said. Raises `MissingError` where there is no project."""
    memory, names, notes = NOTHING, list[str](), list[str]()
    for file in _files(folder):
        try:
            opened = load_project(file)
            accepted, refused = pairs_in(opened.project, Schemas(opened.folder))
        except FieldwrightError as error:
            notes.append(str(error))
            continue
        name = file.name.removesuffix(SUFFIX)
        names.append(name)
        memory = memory.with_pairs((key, name) for key in accepted).with_pairs(
            ((key, name) for key in refused), refused=True
        )
    if not names and not notes:
        raise MissingError("there are no projects", mend=f"name a folder with files that end in {SUFFIX}", file=folder)
    return Learning(memory, tuple(names), tuple(notes))


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_file():
        yield folder
        return
    if not folder.is_dir():
        raise MissingError("there is no such folder", mend="name a folder with project files", file=folder)
    count = 0
    for where, below, files in os.walk(folder):
        below[:] = sorted(one for one in below if not one.startswith("."))
        for name in sorted(files):
            if name.endswith(SUFFIX) and count < MOST:
                count += 1
                yield Path(where, name)


def pairs_in(project: Project, schemas: Schemas) -> tuple[list[Key], list[Key]]:
    """The pairs that a project's rules make and those that were refused in it, by their last two names. A rule of several fields says nothing of one."""
    accepted: dict[Key, None] = {}
    refused: dict[Key, None] = {}
    for here in project.maps:
        bench = bench_for(project, schemas, here)
        for target, pairs in _reads(bench).items():
            paths = {path for _, path in pairs if path}
            if len(paths) == 1:
                accepted[_key(paths.pop(), target)] = None
        for one in here.refused:
            refused[_key(one.source, one.target)] = None
    return [key for key in accepted if all(key)], [key for key in refused if all(key)]


def _reads(bench: Bench) -> dict[str, tuple[tuple[str, str], ...]]:
    values = {rule.target for rule in bench.map.rules if rule.value or rule.each}
    return {target: pairs for target, pairs in reads_of(bench).items() if target in values}


def _key(source: str, target: str) -> Key:
    one, other = (tuple(step.name for step in parse_path(value_path(path)) if step.name) for path in (source, target))
    return key_of(one), key_of(other)
