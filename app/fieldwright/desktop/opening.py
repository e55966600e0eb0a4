"""Which fields of a side are open at first. What it looks at is there afterwards: done beside the window, the window need not wait for it."""

from collections.abc import Hashable, Iterator, Sequence

from fieldwright.schema.model import Field, Shape

ROWS = 400
"""Rows that are open at first, at most."""


def opened_first(roots: Sequence[tuple[str, Field]], limit: int = ROWS) -> list[tuple[str, Field]]:
    """The fields to open, with the aliases of their sides: level by level, while there is little to see.

    XML elements of text and attributes stay closed, and what recurs. What stays closed is counted without making its fields.
    """
    level = [(alias, root, frozenset(_definitions(root.parent))) for alias, root in roots]
    found, shown = list[tuple[str, Field]](), 0
    while level and shown < limit:
        following: list[tuple[str, Field, frozenset[Hashable]]] = []
        for alias, field, above in level:
            definition = None if field.shape.leaf else field.shape.definition
            if field.shape.leaf or (definition is not None and definition in above):
                continue
            below = field.shape.expand()
            if shown + len(below) > limit or (field.parent is not None and _only_text(below)):
                continue
            found.append((alias, field))
            shown += len(below)
            within = above | {definition}
            following += [(alias, one, within) for one in field.children()]
        level = following
    return found


def _definitions(field: Field | None) -> Iterator[Hashable]:
    return (one.shape.definition for one in field.upwards()) if field is not None else iter(())


def _only_text(shapes: Sequence[Shape]) -> bool:
    return all(one.name[:1] in ("@", "#") for one in shapes)
