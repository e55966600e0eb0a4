"""Accepting and refusing suggestions as edits of a project."""

from collections.abc import Sequence

from attrs import evolve, frozen

from fieldwright.desktop.drops import content_of
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Refused
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.suggest.model import Candidate
from fieldwright.project.dropping import map_fields
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project
from fieldwright.schema.paths import parse_path, value_path


@frozen
class Accepted:
    """The project with the rules of the candidates, how many became rules, and why others did not."""

    project: Project
    count: int
    notes: tuple[str, ...] = ()


def accepted(project: Project, bench: Bench, candidates: Sequence[Candidate]) -> Accepted:
    """Map the pairs, the outermost first, so that lists repeat before what is in them is filled. Loops that a pair needs are made."""
    count, notes = 0, list[str]()
    for one in sorted(candidates, key=lambda one: len(parse_path(one.target))):
        side = next((side for side in (bench.sources or bench.partial) if side.alias == one.alias), None)
        source = side.field(value_path(one.source)) if side is not None else None
        target = bench.target.field(value_path(one.target)) if bench.target is not None else None
        if side is None or source is None or target is None:
            notes.append(f"{one.target}: the field is there no more")
            continue
        to = content_of(target, source)
        try:
            project = map_fields(project, bench.map.name, side, content_of(source, target), to).project
        except FieldwrightError as error:
            notes.append(f"{one.target}: {error}")
            continue
        rule = project.map(bench.map.name).rule(to.value_path)
        if one.expression and rule is not None and not rule.each:
            project = set_rule(project, bench.map.name, evolve(rule, value=one.expression))
        count += 1
    return Accepted(project, count, tuple(notes))


def refused(project: Project, map_name: str, candidates: Sequence[Candidate], by: str = "") -> Project:
    """Remember that these pairs are not to be suggested again."""
    here = project.map(map_name)
    known = {(one.alias, one.source, one.target) for one in here.refused}
    new = (
        Refused(one.source, one.target, one.alias, by)
        for one in candidates
        if (one.alias, one.source, one.target) not in known
    )
    return project.with_map(evolve(here, refused=(*here.refused, *new)))
