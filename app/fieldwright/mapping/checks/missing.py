"""Under which circumstances a value is missing, and whether the whole object around its target is then left out as well."""

from collections.abc import Iterator

from attrs import frozen

from fieldwright.expression.types import ways
from fieldwright.mapping.checks.guards import Address
from fieldwright.mapping.checks.model import Checked, Context, Parsed, conditions, inferred
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.scopes import block_path, paths_above, steps_of


@frozen
class Group:
    """The nearest object above a target that is left out when nothing is in it, and the rules below it that decide whether there is."""

    path: str
    rules: tuple[Checked, ...]


def group_of(context: Context, target: str) -> Group | None:
    """None where the object around the target is always written."""
    side = context.bench.target
    for path in reversed(paths_above(target)):
        if any(one.rule.each for one in context.at(path)):
            return None  # the items of a loop are always written
        field = side.field(path) if side else None
        if field is not None and field.parent is not None and not field.shape.required:
            return Group(path, tuple(_deciding(context, path)))
    return None


def _deciding(context: Context, path: str) -> Iterator[Checked]:
    """The rules below a path that write something, without those inside loops below it."""
    below = context.under(path)
    loops = {block_path(one.rule.target) for one in below if one.rule.each}
    for one in below:
        if one.rule.kind in ("value", "constant", "each") and loops.isdisjoint(
            paths_above(block_path(one.rule.target))
        ):
            yield one


def left_out_together(context: Context, checked: Checked, parsed: Parsed) -> bool:
    """Whether, whenever this expression gives nothing, the object around the target is left out as a whole."""
    group = group_of(context, checked.rule.target)
    if group is None:
        return False
    mine = causes(context, checked, parsed)
    if not mine:
        return False
    others = [one for one in group.rules if one.rule.target != checked.rule.target]
    return all(mine <= _missing_with(context, one) for one in others)


def _missing_with(context: Context, checked: Checked) -> frozenset[Address]:
    """The source fields without which a rule writes nothing for sure."""
    return context.once(("missing with", id(checked)), lambda: _nothing_without(context, checked))


def _nothing_without(context: Context, checked: Checked) -> frozenset[Address]:
    guards = conditions(context, checked).present
    parsed = checked.text("each" if checked.rule.each else "value")
    if parsed is None:
        return guards
    if inferred(context, checked, parsed).optional is False:
        return guards
    return guards | causes(context, checked, parsed)


def causes(context: Context, checked: Checked, parsed: Parsed) -> frozenset[Address]:
    """The source fields whose absence can make an expression give nothing: those on the ways to what it reads that may be missing."""
    known = conditions(context, checked).present
    found: set[Address] = set()
    for read in parsed.reads:
        alias = read.alias or context.scopes.root.root_alias
        steps, paths = steps_of(read.path), ways(read.path)
        start = 0
        if (parsed.scope.item_alias or context.scopes.root.root_alias) == alias:
            item = steps_of(parsed.scope.item)
            if [one.name for one in steps[: len(item)]] == [one.name for one in item]:
                start = len(item)
        for end in range(start + 1, len(steps) + 1):
            path = paths[end - 1]
            field = context.field_of(alias, path)
            key = (alias, bare_path(path))
            if field is None or key in known:
                continue
            shape = field.shape
            last = end == len(steps)
            in_alternative = field.parent is not None and bool(field.parent.shape.alternative)
            lacks = not shape.required or shape.min_occurs == 0 or shape.choice is not None or shape.name == "*"
            if lacks or in_alternative or (not last and (shape.nullable or shape.type != "object")):
                found.add(key)
    return frozenset(found)
