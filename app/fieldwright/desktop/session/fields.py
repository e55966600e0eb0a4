"""Which fields of a side are opened, to be opened again."""

from collections.abc import Iterable

from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.session.kept import MOST_FIELDS, Opened, fitting

MOST_ROWS = 5_000
"""Rows of a tree that are looked at."""


def opened_in(view: FieldView) -> Opened:
    """The opened fields of a tree, from the top."""
    tree = view.tree
    return fitting(tree.keys[node] for node in view.opened(MOST_ROWS))


def open_in(view: FieldView, fields: Iterable[tuple[str, str]]) -> None:
    """Have these fields open in a tree, and no others; those that are not there any more are passed over."""
    wanted, tree = set(fields), view.tree
    for node in reversed(list(view.opened(MOST_ROWS))):
        if tree.keys[node] not in wanted:
            view.collapse(tree.index_of_node(node))
    level, opened = list(tree.tops), 0
    while level and opened < MOST_FIELDS:
        below: list[int] = []
        for node in level:
            index = tree.index_of_node(node)
            field = tree.field(index)
            if field is None or (tree.alias(index), field.key) not in wanted:
                continue
            tree.fetchMore(index)
            view.expand(index)
            opened += 1
            below += tree.children[node] or ()
        level = below
