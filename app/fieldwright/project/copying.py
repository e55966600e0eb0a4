"""Rules copied, moved and broken out, as edits. What they read is written anew where they come to stand elsewhere."""

from collections.abc import Sequence

from attrs import evolve

from fieldwright.expression.lineage import Scope, item_path, plain_path
from fieldwright.expression.rename import rebased, stripped
from fieldwright.files.errors import ExpressionError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Map, Rule, join_attribute
from fieldwright.mapping.scopes import (
    COMPUTED_ITEM,
    OUTSIDE,
    Text,
    expression_for,
    paths_above,
    scopes_in,
    scopes_of,
    texts_of,
)
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tree import members
from fieldwright.project.dropping import Drop, free_name
from fieldwright.project.edits import DropRefusedError, remove_rule, set_rule
from fieldwright.project.model import Project
from fieldwright.schema.model import Field, join, parse_path, quoted, step_of

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
    copies = tuple(evolve(rule, target=_moved(rule.target, target, to), status="draft") for rule in chosen)
    return _placed(project, map_name, tuple(zip(copies, chosen, strict=True)), here)


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
    return _placed(kept, map_name, tuple(zip(copies, chosen, strict=True)), here)


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


def _placed(project: Project, map_name: str, copies: Sequence[tuple[Rule, Rule]], before: Map) -> Project:
    """The project with copies put in, outermost first, each read anew from where it stands."""
    old = scopes_in(before)
    for copy, rule in sorted(copies, key=lambda pair: len(paths_above(pair[0].target))):
        made = copy
        project = set_rule(project, map_name, made)
        for outside in (True, False):  # what a loop repeats over comes first: all that stands inside it depends on that
            for one in texts_of(rule):
                if _stands_outside(rule, one.attribute) is outside:
                    here, text = _read_anew(one, old.of(rule, one.attribute), made, project.map(map_name))
                    made = made.with_text(one.attribute, text)
                    project = project.with_map(here)
            project = set_rule(project, map_name, made)
    return project


def _stands_outside(rule: Rule, attribute: str) -> bool:
    at, part = join_attribute(attribute)
    return attribute in OUTSIDE or (part == "source" and at >= 0 and rule.joins[at].kind != "own")


def _read_anew(one: Text, before: Scope, copy: Rule, map_: Map) -> tuple[Map, str]:
    """An expression as it reads from its new place, and the map, in which a loop around that may have got a name."""
    text = one.text[one.shift : -1] if one.shift else one.text
    after = scopes_in(map_).of(copy, one.attribute)
    source, item = _item(before), _item(after)
    if source == item or COMPUTED_ITEM in (before.item_alias, after.item_alias):
        return map_, text
    inward = _below(source, item)
    if not inward and not _below(item, source) and before.item and after.item:
        return (
            map_,
            text,
        )  # blocks of lists that have nothing to do with each other: paths from the item follow the block
    try:
        plain = stripped(text, before, after.item) if inward and one.attribute == "value" and after.item else None
        if plain is not None:
            return map_, plain
        if inward and before.item:
            map_ = _naming(map_, copy, source)
            after = scopes_in(map_).of(copy, one.attribute)
        found = rebased(one.text, before, expression_for(after, *source))
    except ExpressionError:
        return map_, text
    return map_, found[one.shift : -1] if one.shift else found


def _naming(map_: Map, copy: Rule, item: tuple[str, str]) -> Map:
    """The map with a name for the loop around a copy whose item the copy was evaluated on, where it has none."""
    scopes = scopes_in(map_)
    for loop in scopes.above(copy.target):
        if _item(scopes.inside(loop)) == item and not loop.alias:
            name = free_name(map_, item[1])
            return evolve(map_, rules=tuple(evolve(one, alias=name) if one is loop else one for one in map_.rules))
    return map_


def _item(scope: Scope) -> tuple[str, str]:
    return scope.item_alias or scope.root_alias, plain_path(scope.item)


def _below(outer: tuple[str, str], inner: tuple[str, str]) -> bool:
    """Whether an item lies inside another."""
    return outer[0] == inner[0] and (not outer[1] or inner[1].startswith(outer[1] + "."))


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
    around = evolve(rule, value="", status="draft", examples=())
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
