"""Proposals taken or refused, as edits: one or many become one step to undo. Nothing is taken without being asked for."""

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from fieldwright.mapping.model import Lookup, LookupRow, Refused
from fieldwright.mapping.sides import Bench, Side
from fieldwright.mapping.suggest.model import Candidate
from fieldwright.mapping.suggest.transforms import HERE, expression_of
from fieldwright.project.dropping import map_fields, relative
from fieldwright.project.edits import DropRefusedError, set_lookup, set_rule
from fieldwright.project.model import Project
from fieldwright.schema.model import Field


@frozen
class Taken:
    """The project with proposals taken, a sentence for each that was, and those that could not be, with why."""

    project: Project
    said: tuple[str, ...] = ()
    left: tuple[tuple[Candidate, str], ...] = ()


def accept(project: Project, bench: Bench, candidates: Iterable[Candidate], *, notes: bool = True) -> Taken:
    """Take proposals into a map as draft rules, with the loops and lookups that they need; the reasons become the rules' notes.

    The loops are made first, the others in their order. A field that has a rule already is left, and so is one that cannot be mapped; both are said.
    """
    said: list[str] = []
    left: list[tuple[Candidate, str]] = []
    ranked = sorted(candidates, key=lambda one: not one.loops or one.loops[-1][0] != one.target)
    for one in ranked:
        try:
            project, text = _accepted(project, bench, one, notes=notes)
        except DropRefusedError as error:
            left.append((one, str(error)))
            continue
        said.append(text)
    return Taken(project, tuple(said), tuple(left))


def _accepted(project: Project, bench: Bench, one: Candidate, *, notes: bool) -> tuple[Project, str]:
    name = bench.map.name
    side = next((each for each in bench.sources if each.alias == one.alias), None)
    source = side.field(one.source) if side is not None else None
    target = bench.target.field(one.target) if bench.target is not None else None
    if side is None or source is None or target is None:
        raise DropRefusedError(
            f"{one.source} or {one.target} is no field of the two schemas", mend="ask for suggestions again"
        )
    whole = target.parent if target.name == "*" and target.parent is not None else target
    old = project.map(name).rule(whole.value_path)
    if (
        old is not None
        and old.kind not in ("element",)
        and not (old.each and target.shape.repeats and target.shape.leaf)
    ):
        raise DropRefusedError(f"{target.value_path} has a rule already", mend="remove it first")
    if not source.shape.leaf and not source.shape.repeats:
        raise DropRefusedError(f"{source.value_path} is an object", mend="accept what is below it")
    try:
        dropped = map_fields(project, name, side, source, target)
    except DropRefusedError:
        if old is not None:
            raise DropRefusedError(f"{target.value_path} has a rule already", mend="remove it first") from None
        raise
    made = _with_template(dropped.project, name, side, target, one)
    rule = made.map(name).rule(whole.value_path)
    if rule is not None and one.loops and _is_outside(rule.value, bench):
        other = one.loops[-1][0]
        raise DropRefusedError(
            f"{other} repeats over other items than those of {source.value_path}",
            mend="accept a field of those items, or change what it repeats over",
        )
    if rule is not None and notes and not rule.note:
        made = set_rule(made, name, evolve(rule, note=_note(one)))
    return made, dropped.text


def _is_outside(text: str, bench: Bench) -> bool:
    """Whether an expression reads a field from a source's root and not from the item of a loop."""
    roots = ("$$", *(f"${one.alias}" for one in bench.sources))
    return any(text == root or f"{root}." in text for root in roots)


def _note(one: Candidate) -> str:
    doubt = f" But: {one.doubt}." if one.doubt else ""
    return f"Suggested ({one.band}): {'; '.join(one.reasons)}.{doubt}"


def _with_template(project: Project, name: str, side: Side, target: Field, one: Candidate) -> Project:
    """The project with what the types ask for around the copied field."""
    rule = project.map(name).rule(target.value_path)
    if one.template == HERE or rule is None:
        return project
    if rule.each and rule.value == "":  # a loop of values: the item is what is turned
        return project
    here = project.map(name)
    paths = [rule.value if not rule.each else "$"]
    if one.also:
        second = side.field(one.also)
        if second is None:
            return project
        paths.append(relative(here, side, second.value_path, target.value_path))
    template, table = one.template, one.lookup
    if one.lookup:
        project, table = _with_lookup(project, one)
        template = template.replace(f'"{one.lookup}"', f'"{table}"')
    return set_rule(project, name, evolve(rule, value=expression_of(template, *paths)))


def _with_lookup(project: Project, one: Candidate) -> tuple[Project, str]:
    """The project with the lookup that a proposal names; one of the same rows is used again, another's name is kept clear of."""
    rows = tuple(LookupRow(key, value) for key, value in one.table)
    names = {each.name: each for each in project.lookups}
    name, number = one.lookup, 2
    while name in names:
        if {row.key: row.value for row in names[name].rows} == dict(one.table):
            return project, name
        name, number = f"{one.lookup} {number}", number + 1
    return set_lookup(project, Lookup(name, rows)), name


def refuse(project: Project, map_name: str, candidates: Iterable[Candidate], by: str = "") -> Project:
    """Remember in the map that proposals are not wanted."""
    here = project.map(map_name)
    known = {(one.alias, one.source, one.target) for one in here.refused}
    more = tuple(
        Refused(one.source, one.target, one.alias, by)
        for one in candidates
        if (one.alias, one.source, one.target) not in known
    )
    return project.with_map(evolve(here, refused=(*here.refused, *more)))


def allow_again(project: Project, map_name: str, refused: Sequence[Refused]) -> Project:
    """Let refused proposals be made again; all of the map where none is named."""
    here = project.map(map_name)
    kept = tuple(one for one in here.refused if refused and one not in refused)
    return project.with_map(evolve(here, refused=kept))
