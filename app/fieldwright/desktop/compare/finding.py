"""Finding the row of a change in a tree of two versions, whose rows are made as they are needed."""

from collections.abc import Sequence

from fieldwright.desktop.compare.pair_tree import FOLD, MESSAGE, NEW, OLD, SCHEMA, PairTree
from fieldwright.desktop.compare.pairing import Pair
from fieldwright.diff.model import Change
from fieldwright.schema.model import Field

TRIED = 500
"""Rows that are opened, at most, to find the one of a change."""


def node_of(tree: PairTree, change: Change, at: int = -1) -> int:
    """The row of a change, or the nearest row above its place; what is folded or closed above it is fetched. -1 for none.

    ``at`` is its number, where it is one of the comparison's: it leads through what has no path of its own.
    """
    if not change.message and not change.old_message:
        return next((node for node in tree.tops if tree.kinds[node] == SCHEMA), -1)
    here = _message_node(tree, change)
    if here < 0 or at in tree.here[here]:
        return here
    exact = _below(tree, here, change, at, [TRIED]) if at >= 0 else -1
    if exact >= 0:
        return exact
    while True:
        below = _towards(tree, here, change)
        if below < 0:
            return here
        here = below


def _message_node(tree: PairTree, change: Change) -> int:
    for side, name in ((NEW, change.message), (OLD, change.old_message or change.message)):
        for node in tree.tops:
            if tree.kinds[node] == MESSAGE and name and tree.names[node][side] == name:
                return node
        for node, wanted in list(tree.folded.items()):
            if tree.parents[node] < 0 and any(one[2][side] == name for one in wanted):
                first = tree.unfold(node)
                return next(at for at in range(first, first + len(wanted)) if tree.names[at][side] == name)
    return -1


def _below(tree: PairTree, node: int, change: Change, number: int, left: list[int]) -> int:
    """The row of a change below one, by its path and through unions' alternatives, which are no step of a path; -1 for none."""
    left[0] -= 1
    if left[0] < 0:
        return -1
    forms: list[int] = []
    for at in _rows_below(tree, node, change):
        if _leads(tree.pairs[at], change):
            if number in tree.here[at]:
                return at
            if tree.below[at] >> number & 1:
                found = _below(tree, at, change, number, left)
                if found >= 0:
                    return found
        elif tree.below[at] >> number & 1 and _is_alternative(tree.pairs[at]):
            forms.append(at)
    return next((found for at in forms if (found := _below(tree, at, change, number, left)) >= 0), -1)


def _towards(tree: PairTree, node: int, change: Change) -> int:
    """The row below one that is the change's, or leads to it, by its path alone; -1 where there is none."""
    return next((at for at in _rows_below(tree, node, change) if _leads(tree.pairs[at], change)), -1)


def _rows_below(tree: PairTree, node: int, change: Change) -> Sequence[int]:
    """The rows below one, without a row that stands for what is looked for."""
    tree.fetch(node)
    for at in tuple(tree.children[node] or ()):
        if tree.kinds[at] == FOLD and any(_leads(one[1], change) for one in tree.folded.get(at, ())):
            tree.unfold(at)
    return tuple(tree.children[node] or ())


def _is_alternative(pair: Pair) -> bool:
    return any(half is not None and bool(half.shape.alternative) for half in pair)


def _leads(pair: Pair, change: Change) -> bool:
    """Whether a row is a change's, or above it, as its path in either version says."""
    return _is_above(pair[NEW], change.path) or _is_above(pair[OLD], change.old_path or change.path)


def _is_above(field: Field | None, way: str) -> bool:
    if field is None or not way:
        return False
    for path in (field.path, field.value_path):
        if way == path or (way.startswith(path) and way[len(path)] in ".[<"):
            return not (field.shape.alternative and path == field.value_path)
    return False
