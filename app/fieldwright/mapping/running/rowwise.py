"""Whether a map makes each item of its output of one item of its source alone, so that it can run item by item on files of any size."""

import re
from collections.abc import Iterator

from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Rule
from fieldwright.mapping.scopes import COMPUTED_ITEM, reads_of, scopes_of
from fieldwright.mapping.sides import Bench

_COUNTS = re.compile(r"\$(?:index|group)\b|#\s*\$|%")
"""What looks beyond an item: its position, its group, its parent."""


def record_path_of(bench: Bench) -> str | None:
    """The path of the source's items, empty for those of an array; None where the map needs more than one of them at a time.

    Such a map has one block at the root of its target (or of the target's root element), which repeats over the items as they are, in
    their order, and no rule that reads anything else of the primary source.
    """
    source, target = bench.primary, bench.target
    if source is None or target is None:
        return None
    loops = [rule for rule in bench.map.rules if rule.each and not _inside_another(rule, bench)]
    if len(loops) != 1:
        return None
    loop = loops[0]
    if loop.order_by or loop.group_by or loop.joins or loop.when or loop.key or not _at_root(loop, bench):
        return None
    if any(
        _COUNTS.search(text) or _whole(text, source.alias) for rule in bench.map.rules for text in _texts(rule, loop)
    ):
        return None
    place = _items_of(loop, bench)
    if place is None or not _only_below(place, bench):
        return None
    return place


def _inside_another(rule: Rule, bench: Bench) -> bool:
    return bool(scopes_of(bench).above(rule.target))


def _at_root(loop: Rule, bench: Bench) -> bool:
    """Whether the loop fills the target's root array, and every other rule stands below it."""
    if loop.target != "[]" or bench.target is None or not bench.target.root.shape.repeats:
        return False
    return all(rule is loop or rule.decision or rule.target.startswith("[].") for rule in bench.map.rules)


def _texts(rule: Rule, loop: Rule) -> Iterator[str]:
    for name, text in rule.expressions:
        if not (rule is loop and name == "each"):
            yield text


def _whole(text: str, alias: str) -> bool:
    return "$$" in text or re.search(rf"\${re.escape(alias)}(?!\w)", text) is not None


def _items_of(loop: Rule, bench: Bench) -> str | None:
    scope = scopes_of(bench).inside(loop)
    if scope.item_alias == COMPUTED_ITEM or scope.item_alias not in ("", bench.sources[0].alias):
        return None
    if bench.sources[0].root.shape.repeats:
        return "" if loop.each.strip() in ("$", "$$", f"${bench.sources[0].alias}") else None
    field = bench.sources[0].field(scope.item) if scope.item else None
    return scope.item if field is not None and field.shape.repeats else None


def _only_below(place: str, bench: Bench) -> bool:
    """Whether all that rules read of the primary source lies in an item."""
    if not place:
        return True
    alias, above = bench.sources[0].alias, bare_path(place)
    return all(
        bare_path(path) == above or bare_path(path).startswith(above + ".")
        for pairs in reads_of(bench).values()
        for one, path in pairs
        if one == alias
    )
