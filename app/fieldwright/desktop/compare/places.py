"""All places of a change whose definition is used in several: found by following only what leads to it."""

from collections import deque
from collections.abc import Callable

from fieldwright.desktop.compare.marks import Marks
from fieldwright.diff.model import Comparison, Place
from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.model import Field, Schema

MOST = 200
"""Places that are listed."""
STEPS = 50_000
"""Fields that are looked at for it."""


def places_of(
    comparison: Comparison, marks: Marks, at: int, stopped: Callable[[], bool] = lambda: False
) -> tuple[Place, ...]:
    """Where the change of a number is, the nearest to the roots first, at most `MOST`; recursion is not entered twice."""
    gone = marks.is_gone(at)
    schema = comparison.old if gone else comparison.new
    found: list[Place] = []
    waiting: deque[tuple[tuple[str, str], Field]] = deque()
    for pair in comparison.pairs.items():
        root = _root(schema, pair[0] if gone else pair[1])
        if root is not None:
            waiting.append((pair, root))
    steps = 0
    while waiting and len(found) < MOST and steps < STEPS and not stopped():
        pair, field = waiting.popleft()
        steps += 1
        halves = (field, None) if gone else (None, field)
        if at in marks.here(pair, *halves):
            found.append(Place(pair[0] if gone else pair[1], field.path))
        if marks.below(pair, *halves) >> at & 1 and not field.recursive:
            waiting.extend((pair, child) for child in field.children())
    return tuple(found)


def _root(schema: Schema, name: str) -> Field | None:
    try:
        return schema.root(name)
    except FieldwrightError:
        return None
