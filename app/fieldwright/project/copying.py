"""Rules copied, moved and broken out, as edits. What they read is written anew where they come to stand elsewhere."""

from attrs import evolve

from fieldwright.expression.lineage import item_path
from fieldwright.expression.rename import stripped
from fieldwright.files.errors import ExpressionError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Map, Rule
from fieldwright.mapping.scopes import (
    scopes_of,
)
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tree import members
from fieldwright.project.approving import UNAPPROVED
from fieldwright.project.dropping import Drop
from fieldwright.project.edits import DropRefusedError, remove_rule, set_rule
from fieldwright.project.model import Project
from fieldwright.project.placing import placed
from fieldwright.schema.model import Field, step_of
from fieldwright.schema.paths import join, parse_path, quoted

_BELOW = (".", "[", "<")


def copy_rules(project: Project, map_name: str, target: str, to: str) -> Project:
    """Copy the rule of a target and all below it to another target, each with another approval to come. Raises `DropRefusedError`.

    What an expression reads of its item is written from the new place: below a list that lies inside the item, by the name of the loop
    around it (which gets one where it needs it), otherwise from the root. Between blocks that have nothing to do with each other, paths from the item
    stay as they are: they follow the block.
    """
    here = project.map(map_name)
    chosen = _chosen(here, target)
    _refuse(here, chosen, target, to, gone=())
    copies = tuple(evolve(rule, target=_moved(rule.target, target, to), **UNAPPROVED) for rule in chosen)
    return placed(project, map_name, tuple(zip(copies, chosen, strict=True)), here)


def move_rules(project: Project, map_name: str, target: str, to: str) -> Project:
    """Move the rule of a target and all below it to another target, with what they read written as in `copy_rules`."""
    here = project.map(map_name)
    if to == target:
        return project
    chosen = _chosen(here, target)
    _refuse(here, chosen, target, to, gone=tuple(rule.target for rule in chosen))
    copies = tuple(evolve(rule, target=_moved(rule.target, target, to)) for rule in chosen)
    gone = {id(rule) for rule in chosen}
    kept = project.with_map(evolve(here, rules=tuple(rule for rule in here.rules if id(rule) not in gone)))
    return placed(kept, map_name, tuple(zip(copies, chosen, strict=True)), here)


def _chosen(map_: Map, target: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in map_.rules if rule.target == target or rule.target.startswith(tuple(target + one for one in _BELOW)))  # fmt: skip


def _moved(path: str, target: str, to: str) -> str:
    return to + path[len(target) :]


def _refuse(map_: Map, chosen: tuple[Rule, ...], target: str, to: str, gone: tuple[str, ...]) -> None:
    if not chosen:
        raise DropRefusedError(f"no rule fills {target}", mend="choose a field that is mapped")
    if to.startswith(tuple(target + one for one in _BELOW)):
        raise DropRefusedError(f"{to} lies inside {target}", mend="choose another place")
    for rule in chosen:
        place = _moved(rule.target, target, to)
        if place not in gone and map_.rule(place):
            raise DropRefusedError(f"{place} has a rule already", mend="remove that one first")


# --- breaking out ------------------------------------------------------------------------------------------------------


def break_out(project: Project, bench: Bench, target: str) -> Drop:
    """Make the rule that fills an object or a list as a whole into rules for the fields below it that the source has by the same names.

    A list becomes a loop. Its condition, owner and note stay with the place. Raises `DropRefusedError` saying why it cannot be.
    """
    rule = bench.map.rule(target)
    to = bench.target.field(target) if bench.target else None
    if rule is None or to is None or not rule.value or rule.default is not ABSENT:
        why = (
            "it has a default for the whole" if rule is not None and rule.value else "no expression fills it as a whole"
        )
        raise DropRefusedError(
            f"{target} cannot be broken out: {why}", mend="break out what copies an object or a list"
        )
    scope = scopes_of(bench).of(rule, "value")
    try:
        place = item_path(rule.value, scope)
        plain = stripped(rule.value, scope, "") is not None
    except ExpressionError:
        place, plain = None, False
    side = next((one for one in bench.sources if place is not None and one.alias == place[0]), None)
    from_ = (side.field(place[1]) if place[1] else side.root) if side is not None and place is not None else None
    if from_ is None or not plain or to.shape.leaf or from_.shape.leaf:
        raise DropRefusedError(
            f"{target} cannot be broken out: it is no copy of an object",
            mend="write rules for the fields below it by hand",
        )
    if from_.shape.repeats != to.shape.repeats:
        raise DropRefusedError(
            f"{target} cannot be broken out: one side repeats and the other does not", mend="map it with a loop"
        )
    around = evolve(rule, value="", examples=(), words="", words_for="", **UNAPPROVED)
    begin = "" if to.shape.repeats or rule.value.strip() == "$" else rule.value.strip() + "."
    made = [evolve(around, each=rule.value) if to.shape.repeats else around]
    names = {child.name: child for child in _members(from_)}
    for child in _members(to):
        source = names.get(child.name)
        if source is None or not _alike(source, child):
            continue
        made.append(
            Rule(
                join(target, step_of(child.shape)),
                value=begin + quoted(source.name),
                blanks=rule.blanks,
                owner=rule.owner,
            )
        )
    if len(made) == 1:
        raise DropRefusedError(
            f"{target} cannot be broken out: no field below it has the name of one of the source",
            mend="map the fields below it one by one",
        )
    filled = {parse_path(one.target)[-1].name for one in made[1:]}
    left = [child.name for child in _members(to) if child.name not in filled]
    amount = "1 rule" if len(made) == 2 else f"{len(made) - 1} rules"
    project = remove_rule(project, bench.map.name, target)
    keeps = to.shape.repeats or around.when or around.note or around.question
    for one in made if keeps else made[1:]:
        project = set_rule(project, bench.map.name, one)
    told = f"; {', '.join(left[:5])} {'is' if len(left) == 1 else 'are'} not filled" if left else ""
    return Drop(project, f"{target} is broken out into {amount}{told}")


def _members(field: Field) -> list[Field]:
    return [one for one in members(field) if one.name not in ("*", "[]") and not one.name.startswith("[")]


def _alike(source: Field, target: Field) -> bool:
    return source.shape.repeats == target.shape.repeats and source.shape.leaf == target.shape.leaf
