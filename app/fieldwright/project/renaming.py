"""New names for source fields, sources and items, as edits: every expression that reads them follows."""

from collections.abc import Callable
from contextlib import suppress

from attrs import evolve

from fieldwright.expression.definitions import definitions_of
from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.lineage import Scope
from fieldwright.expression.rename import renamed, renamed_alias, renamed_name
from fieldwright.files.errors import ExpressionError
from fieldwright.mapping.approval import words_carried
from fieldwright.mapping.model import ITEM_NAME, Map, Rule, join_attribute
from fieldwright.mapping.scopes import Scopes, scopes_in, texts_of
from fieldwright.project.edits import DropRefusedError
from fieldwright.project.model import Project
from fieldwright.project.reviews.places import with_fields_moved, with_source_renamed
from fieldwright.schema.paths import format_path, parse_path

Rewrite = Callable[[str, Scope], str]
"""A text as it is parsed and its scope to the text that takes its place."""


def rename_field(project: Project, map_name: str, alias: str, old: str, new: str) -> Project:
    """Let a map read the source path ``old`` of a source as ``new``, and all that is below it. What cannot be rewritten stays."""
    here = project.map(map_name)
    scopes = scopes_in(here, functions=definitions_of(project.functions))
    rules = tuple(
        words_carried(
            rule, rewritten(rule, scopes, lambda text, scope: renamed(text, scope, alias, old, new)), _names(old)
        )
        for rule in here.rules
    )
    dropped = tuple(evolve(one, path=_path(one.path, old, new)) if one.alias == alias else one for one in here.dropped)
    project = project.with_map(evolve(here, rules=rules, dropped=dropped))
    return with_fields_moved(project, map_name, alias, lambda path: _path(path, old, new))


def _names(path: str) -> tuple[str, ...]:
    """What words may call the field at a path."""
    return tuple(step.name for step in parse_path(path)[-1:])


def _path(path: str, old: str, new: str) -> str:
    """A path with the part that is ``old`` written as ``new``."""
    steps, gone = parse_path(path), [step.name for step in parse_path(old) if step.name]
    if [step.name for step in steps if step.name][: len(gone)] != gone:
        return path
    return format_path([*parse_path(new), *[step for step in steps if step.name][len(gone) :]])


def rename_source(project: Project, map_name: str, old: str, new: str) -> Project:
    """Give a source of a map another alias. Raises `DropRefusedError` where something else is called so."""
    here = project.map(map_name)
    if new != old:
        refuse_taken(here, new)
    scopes = scopes_in(here, functions=definitions_of(project.functions))
    rules = tuple(
        words_carried(rule, rewritten(rule, scopes, lambda text, scope: renamed_alias(text, scope, old, new)), (old,))
        for rule in here.rules
    )
    sources = tuple(evolve(one, alias=new) if one.alias == old else one for one in here.sources)
    dropped = tuple(evolve(one, alias=new) if one.alias == old else one for one in here.dropped)
    first = project.maps[0].name if project.maps else ""
    tests = tuple(
        evolve(one, inputs={new if alias == old else alias: file for alias, file in one.inputs.items()})
        if (one.map or first) == map_name and old in one.inputs
        else one
        for one in project.tests
    )
    project = evolve(project.with_map(evolve(here, rules=rules, sources=sources, dropped=dropped)), tests=tests)
    return with_source_renamed(project, map_name, old, new)


def rename_item(project: Project, map_name: str, target: str, old: str, new: str) -> Project:
    """Give the item of a block, or what is joined to it, another name. Raises `DropRefusedError` where something else is called so."""
    here = project.map(map_name)
    if new != old:
        refuse_taken(here, new)
    return project.with_map(with_item_renamed(here, target, old, new))


def with_item_renamed(map_: Map, target: str, old: str, new: str) -> Map:
    """As `rename_item`, without refusing anything."""
    scopes = scopes_in(map_)
    block = next((one for one in map_.rules if one.target == target and old in one.names), None)
    if block is None:
        return map_

    def changed(rule: Rule) -> Rule:
        made = rule
        for one in texts_of(rule):
            if _means(scopes, rule, one.attribute, old) is block:
                made = _with(made, one.attribute, one.text, one.shift, scopes.of(rule, one.attribute), lambda text, scope: renamed_name(text, scope, old, new))  # fmt: skip
        if rule is block:
            joins = tuple(evolve(one, alias=new) if one.alias == old else one for one in made.joins)
            made = evolve(made, alias=new if made.alias == old else made.alias, joins=joins)
        return words_carried(rule, made, (old,))

    return evolve(map_, rules=tuple(changed(rule) for rule in map_.rules))


def rewritten(rule: Rule, scopes: Scopes, rewrite: Rewrite) -> Rule:
    """A rule with each of its expressions rewritten; one that does not parse stays as it is."""
    made = rule
    for one in texts_of(rule):
        made = _with(made, one.attribute, one.text, one.shift, scopes.of(rule, one.attribute), rewrite)
    return made


def _with(rule: Rule, attribute: str, text: str, shift: int, scope: Scope, rewrite: Rewrite) -> Rule:
    with suppress(ExpressionError):
        found = rewrite(text, scope)
        return rule.with_text(attribute, found[shift:-1] if shift else found)
    return rule


def _means(scopes: Scopes, rule: Rule, attribute: str, name: str) -> Rule | None:
    """The block whose item a name stands for in an expression."""
    if scopes.of(rule, attribute).named(name) is None:
        return None
    own = scopes.own(rule)
    if own is not None and name in _visible(own, attribute if own is rule else "value"):
        return own
    return next((one for one in reversed(scopes.above(rule.target)) if name in one.names), None)


def _visible(block: Rule, attribute: str) -> tuple[str, ...]:
    """The names of a block that one of its own expressions sees."""
    at, part = join_attribute(attribute)
    if at < 0:
        return block.names if attribute not in ("each", "when") else ()
    join = block.joins[at] if at < len(block.joins) else None
    if part == "right":
        return (join.alias,) if join else ()
    if part == "source" and (join is None or join.kind != "own"):
        return ()
    return (block.alias, *(one.alias for one in block.joins[:at]))


def refuse_taken(map_: Map, name: str) -> None:
    """Raises `DropRefusedError` for a name that no item can have, or that means something else in the map."""
    if not ITEM_NAME.fullmatch(name):
        raise DropRefusedError(f"{name!r} cannot be a name", mend="use letters, digits and _, a letter first")
    sources = {one.alias for one in map_.sources}
    items = {one for rule in map_.rules for one in rule.names}
    if name in sources | items | {"params", "index", "group"} or name in FUNCTIONS:
        raise DropRefusedError(f"${name} is something else in this map", mend="choose another name")


def name_item(project: Project, map_name: str, target: str, name: str) -> Project:
    """Give the item of a block a name; with the empty name it has none. Raises `DropRefusedError` where something else is called so."""
    here = project.map(map_name)
    if name:
        refuse_taken(here, name)
    rules = tuple(
        words_carried(one, evolve(one, alias=name), (one.alias,)) if one.target == target and one.each else one
        for one in here.rules
    )
    return project.with_map(evolve(here, rules=rules))
