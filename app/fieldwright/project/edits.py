"""Edits: functions from project to project. Each is one undoable step; none touches a file."""

from collections.abc import Callable, Iterable
from contextlib import suppress

from attrs import evolve, frozen

from fieldwright.expression.rename import renamed_lookup
from fieldwright.files.errors import ExpressionError, FieldwrightError, MissingError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import NOT_MAPPED, Dropped, Lookup, Map, Rule
from fieldwright.mapping.sides import Side
from fieldwright.project.model import Project, SchemaRef
from fieldwright.schema.model import Field, Schema, parse_path, quoted, value_path
from fieldwright.schema.options import ReadingOptions


class DropRefusedError(FieldwrightError):
    """Two fields that cannot be joined by a drop; the problem says why, the mend what to do instead."""


def set_rule(project: Project, map_name: str, rule: Rule) -> Project:
    """Put a rule in: in place of the one with its target, or behind the last rule of the same parent, or at the end."""

    def changed(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
        for at, one in enumerate(rules):
            if one.target == rule.target:
                return (*rules[:at], rule, *rules[at + 1 :])
        at = _place(rules, rule.target)
        return (*rules[:at], rule, *rules[at:])

    return _with_rules(project, map_name, changed)


def remove_rule(project: Project, map_name: str, target: str, *, below: bool = False) -> Project:
    """Take the rule of a target out; with ``below`` also all rules under it."""
    inside = (target + ".", target + "[", target + "<")
    return _with_rules(
        project,
        map_name,
        lambda rules: tuple(r for r in rules if r.target != target and not (below and r.target.startswith(inside))),
    )


def move_rule(project: Project, map_name: str, target: str, to: str) -> Project:
    """Give a rule another target, keeping its place. Raises `DropRefusedError` where that target has a rule already."""
    here = project.map(map_name)
    if to != target and here.rule(to):
        raise DropRefusedError(f"{to} has a rule already", mend="remove that one first")
    return _with_rules(
        project, map_name, lambda rules: tuple(evolve(r, target=to) if r.target == target else r for r in rules)
    )


def decide_not_mapped(project: Project, map_name: str, target: str, reason: str, by: str = "") -> Project:
    """Decide that a target stays empty. The rule keeps its owner, note and question; its filling goes."""
    old = project.map(map_name).rule(target) or Rule(target)
    rule = evolve(old, value="", constant=ABSENT, each="", where="", order_by="", when="", default=ABSENT,
                  decision=NOT_MAPPED, reason=reason, decided_by=by)  # fmt: skip
    return set_rule(project, map_name, rule)


def drop_source(project: Project, map_name: str, dropped: Dropped) -> Project:
    """Decide that a source field is deliberately not used."""
    here = project.map(map_name)
    kept = tuple(d for d in here.dropped if (d.alias, d.path) != (dropped.alias, dropped.path))
    return project.with_map(evolve(here, dropped=(*kept, dropped)))


def undrop_source(project: Project, map_name: str, path: str, alias: str = "source") -> Project:
    """Take back the decision that a source field is not used."""
    here = project.map(map_name)
    return project.with_map(evolve(here, dropped=tuple(d for d in here.dropped if (d.alias, d.path) != (alias, path))))


def set_lookup(project: Project, lookup: Lookup) -> Project:
    """Put a lookup in, in place of the one with its name."""
    names = [one.name for one in project.lookups]
    if lookup.name in names:
        return evolve(project, lookups=tuple(lookup if one.name == lookup.name else one for one in project.lookups))
    return evolve(project, lookups=(*project.lookups, lookup))


def rename_lookup(project: Project, old: str, lookup: Lookup) -> Project:
    """Put a lookup in place of the one called ``old``; expressions follow its new name. Those that do not parse stay as they are."""
    lookups = tuple(lookup if one.name == old else one for one in project.lookups)
    maps = tuple(evolve(m, rules=tuple(_reading(r, old, lookup.name) for r in m.rules)) for m in project.maps)
    return evolve(project, lookups=lookups, maps=maps)


def _reading(rule: Rule, old: str, new: str) -> Rule:
    changes: dict[str, str] = {}
    for attribute, text in rule.expressions:
        if "translate" in text:
            with suppress(ExpressionError):
                changes[attribute] = renamed_lookup(text, old, new)
    return evolve(rule, **changes) if changes else rule


def remove_lookup(project: Project, name: str) -> Project:
    """Take a lookup out; expressions that name it get a finding."""
    return evolve(project, lookups=tuple(one for one in project.lookups if one.name != name))


def set_schema(project: Project, name: str, ref: SchemaRef) -> Project:
    """Put a schema reference in under a name."""
    return evolve(project, schemas={**project.schemas, name: ref})


def set_reading(project: Project, name: str, options: ReadingOptions | None, loaded: Schema | None = None) -> Project:
    """Say how a schema's file is read; nothing said takes it out. ``loaded``, where given, is the schema as it is read so.

    Raises `MissingError` where the project has no schema of the name.
    """
    ref = evolve(_ref(project, name), reading=options or None)
    if loaded is not None:
        ref = evolve(ref, digest=loaded.digest, format=loaded.format)
    return set_schema(project, name, ref)


def set_schema_samples(project: Project, name: str, files: Iterable[str]) -> Project:
    """Attach samples to a schema, by paths relative to the project, in place of those it has; each counts once.

    Raises `MissingError` where the project has no schema of the name.
    """
    return set_schema(project, name, evolve(_ref(project, name), samples=tuple(dict.fromkeys(files))))


def _ref(project: Project, name: str) -> SchemaRef:
    if name not in project.schemas:
        mend = f"it has: {', '.join(project.schemas) or 'none'}"
        raise MissingError(f"the project has no schema {name!r}", mend=mend)
    return project.schemas[name]


def add_map(project: Project, new: Map) -> Project:
    """Put a map in at the end. Raises `MissingError` where it names a schema that the project does not have."""
    for name in (*(s.schema for s in new.sources), new.target.schema):
        if name not in project.schemas:
            raise MissingError(f"the project has no schema {name!r}", mend="add the schema first")
    if any(one.name == new.name for one in project.maps):
        raise DropRefusedError(f"there is a map {new.name!r} already", mend="choose another name")
    return evolve(project, maps=(*project.maps, new))


# --- a drop ----------------------------------------------------------------------------------------------------------


@frozen
class Drop:
    """What dropping one field on another does: the project after it, and a sentence that says so."""

    project: Project
    text: str


def map_fields(project: Project, map_name: str, source: Side, from_: Field, to: Field) -> Drop:
    """Map a source field to a target field, as a drop in the window or a choice on both sides does.

    A repeating field on a repeating one makes a loop, and so do the repeating ancestors on both sides, outermost with outermost,
    where the target has no loop yet. Fields that stand for any name on both sides map what is around them as a whole. Inside a loop the expression is relative to the loop's item. A value on a value is read as it is.
    A target that has an expression already gets the field joined to it with ``&``. Raises `DropRefusedError` saying why it cannot be.
    """
    here = project.map(map_name)
    if to.name == "*" and from_.name == "*" and to.parent is not None and from_.parent is not None:
        return map_fields(project, map_name, source, from_.parent, to.parent)
    _refuse(from_, to)
    made: list[str] = []
    for loop_to in _repeating(to):
        if here.rule(loop_to.value_path) or (loop_to is to and not _both_loops(from_, to)):
            continue
        items = _items_for(here, source, from_, loop_to)
        if items is None:
            continue
        project = set_rule(project, map_name, Rule(loop_to.value_path, each=items))
        here = project.map(map_name)
        made.append(f"{loop_to.value_path} repeats over {items}")
    if to.shape.repeats and here.rule(to.value_path) and _both_loops(from_, to):
        if to.shape.leaf:
            rule = evolve(_rule(here, to), value="$")
            project = set_rule(project, map_name, rule)
        if not made:
            raise DropRefusedError(
                f"{to.value_path} repeats already", mend="change what it repeats over in the rule panel"
            )
        return Drop(project, "; ".join(made))
    _refuse_outer_item(here, source, from_, to)
    text = relative(here, source, from_.value_path, to.value_path)
    old = here.rule(to.value_path)
    if old and old.value and old.value.strip() != text:
        rule, said = evolve(old, value=f"{old.value} & {text}"), f"{text} is added to {to.value_path}"
    else:
        rule = evolve(old or Rule(to.value_path), value=text, constant=ABSENT, decision="", reason="", decided_by="")
        said = f"{to.value_path} is filled with {text}"
    return Drop(set_rule(project, map_name, rule), "; ".join([*made, said]))


def relative(map_: Map, source: Side, path: str, target: str) -> str:
    """A source path as an expression in the scope of a target's rule: below the innermost loop's item where it lies there."""
    plain = _plain(path)
    loops = _loops(map_, target)
    if not loops:
        return (plain or "$") if not _further(map_, source) else _absolute(map_, source, plain)
    scope = item_of(map_, loops[-1])
    if scope is not None and scope[0] == source.alias:
        item = scope[1]
        if plain == item:
            return "$"
        if plain.startswith(item + ".") or not item:
            return plain[len(item) + 1 :] if item else plain
    return _absolute(map_, source, plain)


def item_of(map_: Map, loop: Rule) -> tuple[str, str] | None:
    """Where a loop's item comes from, as (alias, path without brackets), following outer loops; None where it cannot be told."""
    text = loop.each.strip()
    primary = map_.sources[0].alias if map_.sources else "source"
    outer = [one for one in _loops(map_, loop.target) if one.target != loop.target]
    base_alias, base = primary, ""
    if outer:
        scope = item_of(map_, outer[-1])
        if scope is None:
            return None
        base_alias, base = scope
    if text.startswith("$$"):
        base_alias, base, text = primary, "", text[2:].lstrip(".")
    elif text.startswith("$") and len(text) > 1 and text[1] != ".":
        name, _, rest = text[1:].partition(".")
        if name not in {one.alias for one in map_.sources}:
            return None
        base_alias, base, text = name, "", rest
    elif text.startswith("$"):
        text = text[1:].lstrip(".")
    try:
        steps = parse_path(text)
    except ValueError:
        return None
    plain = ".".join(quoted(step.name) for step in steps if step.name)
    return base_alias, ".".join(part for part in (base, plain) if part)


def _further(map_: Map, source: Side) -> bool:
    return bool(map_.sources) and source.alias != map_.sources[0].alias


def _absolute(map_: Map, source: Side, plain: str) -> str:
    start = f"${source.alias}" if _further(map_, source) else "$$"
    return f"{start}.{plain}" if plain else start


def _plain(path: str) -> str:
    """A path without brackets: how JSONata says it."""
    return ".".join(
        quoted(step.name) if step.name != "*" else "*" for step in parse_path(value_path(path)) if step.name
    )


def _loops(map_: Map, target: str) -> list[Rule]:
    """The rules with ``each`` that a target lies in, outermost first; its own is the last."""
    above = [
        r for r in map_.rules if r.each and (target == r.target or target.startswith((r.target + ".", r.target + "[")))
    ]
    return sorted(above, key=lambda r: len(r.target))


def _repeating(field: Field) -> list[Field]:
    """The repeating fields from the outermost down to the field itself."""
    found: list[Field] = []
    here: Field | None = field
    while here is not None:
        if here.shape.repeats and not here.shape.alternative:
            found.append(here)
        here = here.parent
    return found[::-1]


def _both_loops(from_: Field, to: Field) -> bool:
    return from_.shape.repeats and to.shape.repeats


def _items_for(map_: Map, source: Side, from_: Field, loop_to: Field) -> str | None:
    """What a target loop repeats over, for a drop from below the source's loops: the outermost one that no outer loop took."""
    taken = {item_of(map_, loop) for loop in _loops(map_, loop_to.value_path)}
    for candidate in _repeating(from_):
        plain = _plain(candidate.value_path)
        if (source.alias, plain) not in taken:
            return relative(map_, source, candidate.value_path, loop_to.value_path)
    return None


def _refuse(from_: Field, to: Field) -> None:
    if to.shape.alternative or from_.shape.alternative:
        raise DropRefusedError("an alternative is no field of its own", mend="drop on one of the fields below it")
    if to.name == "*":
        raise DropRefusedError(
            f"here {to.parent.name if to.parent and to.parent.name else 'the target'} takes any name, and a rule fills one field",
            mend="drop an object on the field above, or write there an expression that gives the names and values",
        )
    if to.shape.fixed is not None and to.shape.leaf:
        return
    if not to.shape.leaf and from_.shape.leaf and "string" not in to.shape.types and not to.shape.repeats:
        raise DropRefusedError(
            f"{to.name} is an object and {from_.name} a single value", mend="drop on one of the fields below it"
        )
    if to.shape.leaf and not from_.shape.leaf and not from_.shape.repeats and to.shape.type != "any":
        raise DropRefusedError(
            f"{from_.name} is an object and {to.name} a single value", mend="drag one of the fields below it"
        )


def _refuse_outer_item(map_: Map, source: Side, from_: Field, to: Field) -> None:
    """An inner loop's rules see the inner item and the whole source, and nothing between: read from there it would be all items' values."""
    loops = _loops(map_, to.value_path)
    items = [item_of(map_, loop) for loop in loops]
    plain = _plain(from_.value_path)
    within = [one for one in items if one is not None and one[0] == source.alias and one[1] and plain.startswith(one[1] + ".")]  # fmt: skip
    if within and within[-1] != items[-1]:
        raise DropRefusedError(
            f"{from_.name} belongs to each of {within[-1][1]}, and {to.name} repeats over {loops[-1].each} inside it",
            mend=f"map it to a field of {loops[-2].target}, or write the expression by hand",
        )


def _rule(map_: Map, to: Field) -> Rule:
    return map_.rule(to.value_path) or Rule(to.value_path)


def _place(rules: tuple[Rule, ...], target: str) -> int:
    """Where a new rule goes: behind the last one below the nearest common parent."""
    parent = target
    while "." in parent:
        parent = parent.rpartition(".")[0]
        last = max(
            (at for at, r in enumerate(rules) if r.target == parent or r.target.startswith(parent + ".")), default=-1
        )
        if last >= 0:
            return last + 1
    return len(rules)


def _with_rules(project: Project, map_name: str, change: Callable[[tuple[Rule, ...]], tuple[Rule, ...]]) -> Project:
    here = project.map(map_name)
    return project.with_map(evolve(here, rules=change(here.rules)))
