"""The blocks of maps: what each repeats over, and what its items are joined with."""

from collections.abc import Mapping, Sequence

from fieldwright.mapping.model import Join, Map
from fieldwright.report.model import LoopLine, MapSpec

_KINDS: Mapping[str, str] = {
    "inner": "only items that have a partner in `{source}`: {keys}",
    "left": "every item, with its partner in `{source}` where there is one: {keys}",
    "own": "each item with the items of its own `{source}`",
    "position": "each item with the one at the same place of `{source}`",
}
_MANY = {
    "each": "several partners give an item each",
    "first": "of several partners the first counts",
    "error": "several partners are an error",
}


def loop_lines(maps: Sequence[Map], specs: Sequence[MapSpec]) -> tuple[LoopLine, ...]:
    """The blocks of the maps that are shown, in the order of their mapping rows."""
    lines: list[LoopLine] = []
    for one, spec in zip(maps, specs, strict=True):
        rules = {rule.target: rule for rule in one.rules}
        for row in spec.rows:
            rule = rules.get(row.target)
            if rule is None or not rule.each:
                continue
            lines.append(
                LoopLine(
                    map=one.name,
                    target=rule.target,
                    anchor=row.anchor,
                    sentence=row.sentence,
                    over=rule.each,
                    name=f"${rule.alias}" if rule.alias else "",
                    where=rule.where,
                    order=rule.order_by,
                    group=rule.group_by,
                    joins=tuple(join_words(each) for each in rule.joins),
                )
            )
    return tuple(lines)


def join_words(one: Join) -> str:
    """A join in words.

    >>> join_words(Join("product", "$catalogue", "left", "sku", "sku", "error"))
    '$product: every item, with its partner in `$catalogue` where there is one: `sku` is its `sku`; several partners are an error'
    """
    keys = f"`{one.left}` is its `{one.right}`"
    said = _KINDS.get(one.kind, one.kind).format(source=one.source, keys=keys)
    many = f"; {_MANY.get(one.many, one.many)}" if one.kind in ("inner", "left") else ""
    return f"${one.alias}: {said}{many}"
