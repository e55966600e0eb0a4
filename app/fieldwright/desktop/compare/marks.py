"""Where the changes of a comparison are: by message and path, on both sides, with what stands above them."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from fieldwright.desktop.compare.spread import Spread, bits, spread
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import Change, Comparison
from fieldwright.schema.model import Field, value_path

ADDED, REMOVED, CHANGED, RENAMED, MOVED = "added", "removed", "changed", "renamed", "moved"
SIGNS: Mapping[str, str] = {ADDED: "+", REMOVED: "−", CHANGED: "~", RENAMED: "→", MOVED: "↗"}
"""What stands beside a row, so that it is told without colours."""
COLOURS: Mapping[str, tuple[str, str]] = {
    ADDED: ("good", "good_soft"), REMOVED: ("error", "error_soft"), CHANGED: ("warning", "warning_soft"),
    RENAMED: ("link_expression_strong", "chip_boolean"), MOVED: ("link_expression_strong", "chip_boolean"),
}  # fmt: skip
"""The colours of signs, and of what is behind a row."""
QUIET = ("faint", "alternate")
"""As `COLOURS`, of what is documentation only."""

Place = tuple[str, str]
"""A message and a path in it."""
Names = tuple[str, str]
"""The names of a pair of messages, old and new; empty where there is none."""

_BOUND = re.compile(r"`[^`]*`|([.\[<])")


def what_of(change: Change) -> str:
    """What happened, in one of the words that have a sign."""
    id = change.id
    if id == "field-renamed":
        return RENAMED
    if id == "field-moved":
        return MOVED
    kind = KINDS.get(id)
    if kind is None or kind.group in ("existence", "contract"):
        if "-added" in id:
            return ADDED
        if "-removed" in id:
            return REMOVED
    return CHANGED


@lru_cache(maxsize=20_000)
def above(path: str) -> tuple[str, ...]:
    """The paths of all that is above a path, the root's empty one first.

    >>> above("order.lines[].`a.b`")
    ('', 'order', 'order.lines', 'order.lines[]')
    """
    found = [path[: one.start()] for one in _BOUND.finditer(path) if one[1]]
    return tuple(dict.fromkeys(("", *found)))


class Marks:
    """The changes by the places of their rows. A row is of a pair of messages, by their old and new names."""

    def __init__(self, comparison: Comparison) -> None:
        self.changes: Sequence[Change] = comparison.changes
        self.what = [what_of(one) for one in self.changes]
        self._spread: Spread = spread(comparison, [what == REMOVED for what in self.what])
        self._new: dict[Place, list[int]] = {}
        self._old: dict[Place, list[int]] = {}
        self._above_new: dict[Place, list[int]] = {}
        self._above_old: dict[Place, list[int]] = {}
        self.whole: list[int] = []
        """Those of no message."""
        for at, one in enumerate(self.changes):
            if not one.message and not one.old_message:
                self.whole.append(at)
                continue
            if self.what[at] != REMOVED:
                self._put(self._new, self._above_new, one.message, one.path, at)
            elsewhere = one.old_message or one.message, one.old_path or one.path
            self._put(self._old, self._above_old, *elsewhere, at)

    def is_gone(self, at: int) -> bool:
        """Whether the change of a number is of something that the new version has no more."""
        return self.what[at] == REMOVED

    @property
    def is_spread(self) -> bool:
        """Whether some changes are in further places than the one that they are told at."""
        return bool(self._spread.new.inside or self._spread.old.inside)

    @staticmethod
    def _put(
        places: dict[Place, list[int]], ancestors: dict[Place, list[int]], message: str, path: str, at: int
    ) -> None:
        places.setdefault((message, path), []).append(at)
        for up in above(path):
            if up != path:
                ancestors.setdefault((message, up), []).append(at)

    def here(self, messages: Names, old: Field | None, new: Field | None) -> tuple[int, ...]:
        """The changes of a row, by their numbers."""
        if new is not None:
            found, elsewhere = _at(self._new, messages[1], new), self._spread.new.here(new.shape)
        elif old is not None:
            found, elsewhere = _at(self._old, messages[0], old), self._spread.old.here(old.shape)
        else:
            return ()
        return tuple(dict.fromkeys((*found, *bits(elsewhere)))) if elsewhere else tuple(found)

    def below(self, messages: Names, old: Field | None, new: Field | None) -> tuple[int, ...]:
        """The changes of what is below a row, by their numbers."""
        found: dict[int, None] = {}
        for ancestors, side, message, field in (
            (self._above_new, self._spread.new, messages[1], new),
            (self._above_old, self._spread.old, messages[0], old),
        ):
            if field is not None:
                found.update(dict.fromkeys(_at(ancestors, message, field)))
                found.update(dict.fromkeys(bits(side.below(field.shape))))
        return tuple(found)

    def of_message(self, messages: Names) -> tuple[int, ...]:
        """The changes of a pair of messages, of all their fields."""
        found: dict[int, None] = {}
        for places, ancestors, name in (
            (self._new, self._above_new, messages[1]),
            (self._old, self._above_old, messages[0]),
        ):
            if name:
                found.update(dict.fromkeys(places.get((name, ""), ())))
                found.update(dict.fromkeys(ancestors.get((name, ""), ())))
        return tuple(sorted(found))


def _at(places: Mapping[Place, list[int]], message: str, field: Field) -> Sequence[int]:
    found = places.get((message, field.path))
    if found is None and "<" in field.path and not field.shape.alternative:
        found = places.get((message, value_path(field.path)))
    return found or ()
