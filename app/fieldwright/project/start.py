"""Starting a project from two loaded schemas."""

import re
from pathlib import Path

from attrs import evolve, frozen

from fieldwright.mapping.model import Map, SourceRef, TargetRef
from fieldwright.mapping.sides import Side
from fieldwright.project.dropping import map_fields
from fieldwright.project.edits import DropRefusedError, add_map
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.sides import reference_to
from fieldwright.schema.model import Field, Schema, walk

SUGGEST_DEPTH = 8
SUGGEST_LIMIT = 5_000


@frozen
class Started:
    """A new project; ``suggested`` counts the draft rules made for fields of the same name."""

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
    made = same_names(project, map_name, side, target.root(target_message))
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


def same_names(project: Project, map_name: str, source: Side, target: Field) -> Project:
    """The project with draft rules where one source value and one target value have the same words in their names.

    Equal names whose parents' names agree as well go first; a name that several fields share below unlike parents is left to a person.
    """
    by_words: dict[str, list[Field]] = {}
    for one in walk(source.root, depth=SUGGEST_DEPTH, limit=SUGGEST_LIMIT):
        if one.shape.leaf and not one.recursive and one.name != "*":
            by_words.setdefault(_words(one.name), []).append(one)
    for to in walk(target, depth=SUGGEST_DEPTH, limit=SUGGEST_LIMIT):
        if not to.shape.leaf or _in_recursion(to) or "*" in to.value_path:
            continue
        candidates = by_words.get(_words(to.name), [])
        best = [one for one in candidates if _parent_words(one) == _parent_words(to)] or candidates
        if len(best) != 1 or len(_loops_of(best[0])) != len(_loops_of(to)):
            continue
        try:
            project = map_fields(project, map_name, source, best[0], to).project
        except DropRefusedError:
            continue
    return project


def _loops_of(field: Field) -> list[Field]:
    return [one for one in field.upwards() if one.shape.repeats]


def _in_recursion(field: Field) -> bool:
    return any(one.recursive for one in field.upwards())


def _parent_words(field: Field) -> str:
    return _words(field.parent.name) if field.parent is not None else ""


def _words(name: str) -> str:
    """A name's words in lower case without marks.

    >>> _words("firstName") == _words("first_name") == _words("@FirstName")
    True
    """
    return re.sub(r"[\W_]+", "", name).lower()


def _schema_name(schema: Schema, otherwise: str) -> str:
    return " ".join(re.sub(r"[^\w .+-]+", " ", schema.file.stem).split()) or otherwise


def _short(message: str) -> str:
    """A message's name for a map's name: without method, status and media type."""
    return re.sub(r"\s*\[[^\]]*\]$", "", message).strip()
