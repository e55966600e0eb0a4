"""Searching a side: which fields match, with their ancestors, without walking more than a bounded part of it."""

from collections import deque
from collections.abc import Callable, Sequence

from attrs import frozen

from fieldwright.desktop.connections import Connections, Key, Marks
from fieldwright.schema.model import Field

DEPTH = 14
VISITED = 40_000
MATCHES = 1_000

FILTERS: tuple[tuple[str, str], ...] = (
    ("all", "All fields"),
    ("mapped", "Mapped"),
    ("unmapped", "Not mapped"),
    ("required", "Required"),
    ("findings", "With findings"),
)
"""What a side can be filtered by: id and text."""


@frozen
class Wanted:
    """What is looked for: words that must all be in the path or the title, and one of `FILTERS`."""

    text: str = ""
    filter: str = "all"

    @property
    def everything(self) -> bool:
        """Whether nothing is filtered away."""
        return not self.text.strip() and self.filter == "all"


@frozen(eq=False)
class Found:
    """The matching fields and those above them, by key; ``complete`` is false where the search stopped at its bounds."""

    matches: frozenset[Key]
    shown: frozenset[Key]
    complete: bool = True


def search(
    roots: Sequence[tuple[str, Field]],
    wanted: Wanted,
    connections: Connections,
    marks: Marks,
    stopped: Callable[[], bool] = lambda: False,
) -> Found:
    """Look at the nearest fields first, so that the bounds cut what is deepest. Recursion is not entered twice.

    ``stopped`` is asked now and then; where it says so, what was found until then is given.
    """
    words = wanted.text.casefold().split()
    matches: set[Key] = set()
    shown: set[Key] = set()
    queue: deque[tuple[str, Field]] = deque(roots)
    visited = 0
    complete = True
    while queue:
        alias, field = queue.popleft()
        visited += 1
        if visited > VISITED or len(matches) >= MATCHES or (visited % 256 == 0 and stopped()):
            complete = False
            break
        if _matches(alias, field, words, wanted.filter, connections, marks):
            matches.add((alias, field.key))
            up: Field | None = field
            while up is not None and (alias, up.key) not in shown:
                shown.add((alias, up.key))
                up = up.parent
        if field.shape.leaf or field.recursive:
            continue
        if field.depth >= DEPTH or visited + len(queue) > VISITED:
            complete = False
            continue
        queue.extend((alias, child) for child in field.children())
    return Found(frozenset(matches), frozenset(shown), complete)


def _matches(alias: str, field: Field, words: list[str], filter_: str, connections: Connections, marks: Marks) -> bool:
    key = (alias, field.key)
    if filter_ != "all" and not _in_filter(key, field, filter_, connections, marks):
        return False
    if not words:
        return field.parent is not None or filter_ == "all"
    shape = field.shape
    text = f"{shape.name} {shape.alternative} {shape.title}".casefold()
    if all(word in text for word in words):
        return True
    path = field.path.casefold()
    return words[-1] in text and all(word in path or word in text for word in words)


def _in_filter(key: Key, field: Field, filter_: str, connections: Connections, marks: Marks) -> bool:
    if filter_ == "mapped":
        return key in connections.kinds
    if filter_ == "unmapped":
        return field.shape.leaf and key not in connections.kinds
    if filter_ == "required":
        return field.shape.required
    return key in marks.here
