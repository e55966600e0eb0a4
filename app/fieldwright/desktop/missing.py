"""What is not there of the schemas of a map: whole files, and parts that a schema's file refers to."""

from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.model import Project

MOST = 50
"""Missing parts of one schema that are told apart."""


@frozen
class Missing:
    """A file that a schema needs, and that is not there or cannot be used."""

    schema: str
    """The schema's name in the project."""
    file: Path
    """Where it is expected."""
    why: str
    part: bool = False
    """Whether the schema is there, and refers to the file."""
    shown: str = ""
    """What to call it: a part by its place beside the schema, a schema by its name."""


def missing_in(bench: Bench | None, project: Project, folder: Path) -> tuple[Missing, ...]:
    """What a map's schemas lack, sources first."""
    if bench is None:
        return ()
    found: list[Missing] = []
    sides = {side.alias: side for side in (*bench.sources, *bench.partial)}
    refs = [(one.schema, sides.get(one.alias)) for one in bench.map.sources]
    for name, side in dict.fromkeys([*refs, (bench.map.target.schema, bench.target)]):
        if side is not None:
            found += _parts(name, side)
        elif name in bench.missing:
            ref = project.schemas.get(name)
            file = (folder / ref.file) if ref is not None else folder
            found.append(Missing(name, file, bench.missing[name], shown=name))
    return tuple({(one.schema, one.file): one for one in found}.values())


def _parts(name: str, side: Side) -> Iterator[Missing]:
    seen: set[Path] = set()
    folder = side.schema.file.resolve().parent
    for note in tuple(side.schema.notes):
        if note.wanted is not None and note.wanted not in seen and len(seen) < MOST:
            seen.add(note.wanted)
            near = note.wanted.is_relative_to(folder)
            shown = note.wanted.relative_to(folder).as_posix() if near else note.wanted.name
            yield Missing(name, note.wanted, note.text, part=True, shown=shown)
