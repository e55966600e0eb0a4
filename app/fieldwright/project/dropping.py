"""What dropping one field on another does, as an edit: the rules that it makes, and why it is refused."""

from attrs import evolve, frozen

from fieldwright.expression.lineage import Named, Scope, plain_path
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Map, Rule
from fieldwright.mapping.scopes import (
    GROUP,
    Scopes,
    block_path,
    expression_for,
    loops_above,
    paths_above,
    scopes_in,
)
from fieldwright.mapping.sides import Side
from fieldwright.project.edits import DropRefusedError, set_rule
from fieldwright.project.model import Project
from fieldwright.project.placing import free_name, placed
from fieldwright.schema.model import Field
from fieldwright.schema.paths import parse_path, quoted, value_path


@frozen
class Drop:
    """What dropping one field on another does: the project after it, and a sentence that says so."""

    project: Project
    text: str


def map_fields(project: Project, map_name: str, source: Side, from_: Field, to: Field) -> Drop:
    """Map a source field to a target field, as a drop in the window or a choice on both sides does.

    A repeating field on a repeating one makes a loop, and so do the repeating ancestors on both sides, outermost with outermost,
    where the target has no loop yet; the innermost of the source where it has more of them. Fields that stand for any name on both sides map what is around them as a whole. Inside a loop the expression is relative to the loop's item. A value on a value is read as it is.
    A target that has an expression already gets the field joined to it with ``&``. A field of an outer loop's item is read by that item's
    name, which the loop gets where it has none. Raises `DropRefusedError` saying why it cannot be.
    """
    here = project.map(map_name)
    if to.name == "*" and from_.name == "*" and to.parent is not None and from_.parent is not None:
        return map_fields(project, map_name, source, from_.parent, to.parent)
    keyed = here.rule(to.value_path) if to.name == "*" else None
    if keyed is not None and keyed.each and keyed.key:
        here, named = _with_name(here, source, from_, to)
        text = relative(here, source, from_.value_path, to.value_path)
        done = set_rule(project.with_map(here), map_name, evolve(here.rule(to.value_path) or keyed, value=text))
        return Drop(
            done, "; ".join(one for one in (named, f"each member of {to.value_path} is filled with {text}") if one)
        )
    _refuse(from_, to)
    made: list[str] = []
    for loop_to in _repeating(to):
        if here.rule(loop_to.value_path) or (loop_to is to and not _both_loops(from_, to)):
            continue
        items = _items_for(here, source, from_, loop_to, itself=loop_to is to and _both_loops(from_, to))
        if items is None:
            continue
        inside = tuple(rule for rule in here.rules if block_path(loop_to.value_path) in paths_above(rule.target))
        project = set_rule(project, map_name, Rule(loop_to.value_path, each=items))
        project = placed(project, map_name, [(rule, rule) for rule in inside], here)  # they read the same as before
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
    here, named = _with_name(here, source, from_, to)
    if named:
        project = project.with_map(here)
        made.append(named)
    text = relative(here, source, from_.value_path, to.value_path)
    old = here.rule(to.value_path)
    if old and old.value and old.value.strip() != text:
        rule, said = evolve(old, value=f"{old.value} & {text}"), f"{text} is added to {to.value_path}"
    else:
        rule = evolve(old or Rule(to.value_path), value=text, constant=ABSENT, decision="", reason="", decided_by="")
        said = f"{to.value_path} is filled with {text}"
    return Drop(set_rule(project, map_name, rule), "; ".join([*made, said]))


def relative(map_: Map, source: Side, path: str, target: str) -> str:
    """A source path as an expression in the scope of a target's rule."""
    scope = scopes_with(map_, source).of(map_.rule(target) or Rule(target), "value")
    return expression_for(scope, source.alias, _plain(path))


def scopes_with(map_: Map, source: Side) -> Scopes:
    """The scopes of a map that is drawn with one of its sources."""
    return scopes_in(map_, frozenset({source.alias}) if source.root.shape.repeats else frozenset())


def _plain(path: str) -> str:
    """A path without brackets: how JSONata says it."""
    return ".".join(
        quoted(step.name) if step.name != "*" else "*" for step in parse_path(value_path(path)) if step.name
    )


def _repeating(field: Field) -> list[Field]:
    """The repeating fields from the outermost down to the field itself."""
    return [one for one in field.upwards() if one.shape.repeats and not one.shape.alternative][::-1]


def _both_loops(from_: Field, to: Field) -> bool:
    return from_.shape.repeats and to.shape.repeats


def _items_for(map_: Map, source: Side, from_: Field, loop_to: Field, *, itself: bool) -> str | None:
    """What a target loop repeats over, for a drop from below the source's loops: the outermost one that no outer loop took.

    ``itself`` where the dropped list is laid on that loop: over what else it may be in, too.
    """
    taken = {_item(scopes_with(map_, source).inside(loop)) for loop in loops_above(map_, loop_to.value_path)}
    for candidate in _repeating(from_)[-1 if itself else 0 :]:
        if (source.alias, _plain(candidate.value_path)) not in taken:
            return relative(map_, source, candidate.value_path, loop_to.value_path)
    return None


def _item(scope: Scope) -> tuple[str, str]:
    """Where a scope's item comes from, as (alias, path without brackets)."""
    return scope.item_alias or scope.root_alias, plain_path(scope.item)


def _refuse(from_: Field, to: Field) -> None:
    if to.shape.alternative or from_.shape.alternative:
        raise DropRefusedError("an alternative is no field of its own", mend="drop on one of the fields below it")
    if to.name == "*":
        raise DropRefusedError(
            f"here {to.parent.name if to.parent and to.parent.name else 'the target'} takes any name, and a rule fills one field",
            mend="let it repeat over a list with a key that gives the names, or drop an object on the field above",
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


# --- what belongs to an outer item -----------------------------------------------------------------------------------


def _with_name(map_: Map, source: Side, from_: Field, to: Field) -> tuple[Map, str]:
    """The map with a name for the outer loop whose item a field belongs to, where it has none, and what was named.

    An inner loop's rules see its own item and the whole source: what lies between, they see by name.
    """
    scopes = scopes_with(map_, source)
    own = scopes.loops.get(block_path(to.value_path))
    loops = (*scopes.above(to.value_path), *((own,) if own is not None else ()))
    plain = _plain(from_.value_path)
    items = [_item(scopes.inside(loop)) for loop in loops]
    within = [at for at, (alias, path) in enumerate(items) if alias == source.alias and path and plain.startswith(path + ".")]  # fmt: skip
    if not within or items[within[-1]] == items[-1] or loops[within[-1]].alias:
        return map_, ""
    outer = loops[within[-1]]
    named = scopes.of(map_.rule(to.value_path) or Rule(to.value_path), "value").items
    if any(one.alias == source.alias and plain.startswith(plain_path(one.path) + ".") and one.path for one in _own(named)):  # fmt: skip
        return map_, ""
    name = free_name(map_, items[within[-1]][1])
    rules = tuple(evolve(rule, alias=name) if rule is outer else rule for rule in map_.rules)
    return evolve(map_, rules=rules), f"each item of {outer.each} is called ${name}"


def _own(named: tuple[Named, ...]) -> tuple[Named, ...]:
    return tuple(one for one in named if one.name != GROUP)


def _rule(map_: Map, to: Field) -> Rule:
    return map_.rule(to.value_path) or Rule(to.value_path)
