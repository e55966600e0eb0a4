"""Which fields of a side are open at first. What it looks at is there afterwards: done beside the window, the window need not wait for it."""

from collections.abc import Sequence

from fieldwright.schema.model import Field, Shape

ROWS = 400
"""Rows that are open at first, at most."""


def opened_first(roots: Sequence[tuple[str, Field]], limit: int = ROWS) -> list[tuple[str, Field]]:
    """The fields to open, with the aliases of their sides: level by level, while there is little to see.

    XML elements of text and attributes stay closed, and what recurs. What stays closed is counted without making its fields.
    """
    level, shown = list(roots), 0
    found: list[tuple[str, Field]] = []
    while level and shown < limit:
        following: list[tuple[str, Field]] = []
        for alias, field in level:
            if field.shape.leaf or field.recursive:
                continue
            below = field.shape.expand()
            if shown + len(below) > limit or (field.parent is not None and _only_text(below)):
                continue
            found.append((alias, field))
            shown += len(below)
            following += [(alias, one) for one in field.children()]
        level = following
    return found


def _only_text(shapes: Sequence[Shape]) -> bool:
    return all(one.name[:1] in ("@", "#") for one in shapes)
