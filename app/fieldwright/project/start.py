"""Starting a project from two loaded schemas."""

import re
from pathlib import Path

from attrs import evolve, frozen

from fieldwright.mapping.model import Map, SourceRef, TargetRef
from fieldwright.mapping.sides import Bench, Side
from fieldwright.mapping.suggest.model import BANDS
from fieldwright.project.edits import add_map
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.sides import reference_to
from fieldwright.project.suggesting import accept
from fieldwright.schema.model import Schema


@frozen
class Started:
    """A new project; ``suggested`` counts the draft rules made from proposals."""

    project: Project
    suggested: int = 0


def started(
    source: Schema, source_message: str, target: Schema, target_message: str, file: Path, *, name: str = "", suggest: bool = False
) -> Started:  # fmt: skip
    """A project with one map between two messages, to be saved as ``file``; schemas are referred to relative to its folder."""
    title = file.name.removesuffix(".json").removesuffix(".fieldwright")
    folder = file.absolute().parent
    return extended(Project(title), folder, source, source_message, target, target_message, name=name, suggest=suggest)


def extended(
    project: Project, folder: Path, source: Schema, source_message: str, target: Schema, target_message: str, *,
    name: str = "", suggest: bool = False,
) -> Started:  # fmt: skip
    """A project in ``folder`` with a further map between two messages. Schemas that it has already are used again.

    Raises `DropRefusedError` where a map of the name is there already.
    """
    schemas = dict(project.schemas)
    source_name = _named(schemas, reference_to(source, folder), _schema_name(source, "source"))
    target_name = _named(schemas, reference_to(target, folder), _schema_name(target, "target"))
    sides = f"{_short(source_message) or source_name} to {_short(target_message) or target_name}"
    map_name = name or _free(sides, {one.name for one in project.maps})
    new = Map(map_name, (SourceRef(source_name, source_message),), TargetRef(target_name, target_message))
    project = add_map(evolve(project, schemas=schemas, name=project.name or map_name), new)
    if not suggest:
        return Started(project)
    side = Side(source, source_message, source.root(source_message))
    made = drafted(project, map_name, side, Side(target, target_message, target.root(target_message), "target"))
    return Started(made, len(made.map(map_name).rules))


def _named(schemas: dict[str, SchemaRef], ref: SchemaRef, name: str) -> str:
    """The name under which a file is among the schemas; it is put in where it is not."""
    for known, held in schemas.items():
        if held.file == ref.file:
            return known
    free = _free(name, set(schemas))
    schemas[free] = ref
    return free


def _free(name: str, taken: set[str]) -> str:
    free, number = name, 2
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free


def drafted(project: Project, map_name: str, source: Side, target: Side) -> Project:
    """The project with draft rules for what is proposed between two sides and is no mere guess, each with the reason as its note."""
    from fieldwright.mapping.suggest.asking import asking

    known = asking((source,), target)
    made = known.suggestions(top=2, chosen_only=True)
    bench = Bench(project.map(map_name), (source,), target)
    place = {one.path: at for at, one in enumerate(known.matcher.evidence.targets)}
    fitting = [one for one in made.candidates if one.proposed and one.band != BANDS[-1]]
    return accept(project, bench, sorted(fitting, key=lambda one: place[one.target])).project


def _schema_name(schema: Schema, otherwise: str) -> str:
    return " ".join(re.sub(r"[^\w .+-]+", " ", schema.file.stem).split()) or otherwise


def _short(message: str) -> str:
    """A message's name for a map's name: without method, status and media type."""
    return re.sub(r"\s*\[[^\]]*\]$", "", message).strip()
