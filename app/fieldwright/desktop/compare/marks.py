"""Where the changes of a comparison are: by message and path, on both sides, with what stands above them."""

import re
from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache

from fieldwright.desktop.compare.spread import Spread, as_bits, bits, origin_key, spread
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import SEVERITIES, Change, Comparison
from fieldwright.schema.model import Field, Origin
from fieldwright.schema.paths import value_path

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
        self._spread: Spread = spread(
            comparison, [what == REMOVED for what in self.what], [what == MOVED for what in self.what]
        )
        self._new: dict[Place, list[int]] = {}
        self._old: dict[Place, list[int]] = {}
        self._above_new: dict[Place, list[int]] = {}
        self._above_old: dict[Place, list[int]] = {}
        self._severities: dict[str, tuple[tuple[str, int], ...]] = {}
        self._whats = {kind: as_bits(at for at, what in enumerate(self.what) if what == kind) for kind in SIGNS}
        self.whole: list[int] = []
        """Those of no message."""
        self._in_old: dict[str, list[int]] = {}
        self._in_new: dict[str, list[int]] = {}
        for at, one in enumerate(self.changes):
            if not one.message and not one.old_message:
                self.whole.append(at)
                continue
            if self.what[at] != REMOVED:
                self._put(self._new, self._above_new, one.message, one.path, at, known=self._is_known(one.location))
                self._in_new.setdefault(one.message, []).append(at)
            elsewhere = one.old_message or one.message, one.old_path or one.path
            self._in_old.setdefault(elsewhere[0], []).append(at)
            self._put(self._old, self._above_old, *elsewhere, at, known=self._is_known(one.old_location))

    def is_gone(self, at: int) -> bool:
        """Whether the change of a number is of something that the new version has no more."""
        return self.what[at] == REMOVED

    @property
    def complete(self) -> bool:
        """Whether all places of all changes are known."""
        return self._spread.complete

    def _is_known(self, origin: Origin) -> bool:
        """Whether what leads to a change is known by where it is defined, which also tells a union's alternatives apart."""
        return self._spread.complete and origin_key(origin) is not None

    @staticmethod
    def _put(
        places: dict[Place, list[int]], ancestors: dict[Place, list[int]], message: str, path: str, at: int, *, known: bool
    ) -> None:  # fmt: skip
        places.setdefault((message, path), []).append(at)
        if known:
            return
        for up in above(path):
            if up != path:
                ancestors.setdefault((message, up), []).append(at)

    def here(self, messages: Names, old: Field | None, new: Field | None) -> tuple[int, ...]:
        """The changes of a row, by their numbers."""
        if new is not None:
            found, elsewhere = self._at(self._new, messages[1], new, old=False), self._spread.new.here(new.shape)
        elif old is not None:
            found, elsewhere = self._at(self._old, messages[0], old, old=True), self._spread.old.here(old.shape)
        else:
            return ()
        return tuple(dict.fromkeys((*found, *bits(elsewhere)))) if elsewhere else tuple(found)

    def below(self, messages: Names, old: Field | None, new: Field | None) -> int:
        """The changes of what is below a row, as bits: there may be thousands, below thousands of rows."""
        found = 0
        for ancestors, side, message, field in (
            (self._above_new, self._spread.new, messages[1], new),
            (self._above_old, self._spread.old, messages[0], old),
        ):
            if field is not None:
                found |= side.below(field.shape)
                if ancestors:
                    told = ancestors.get((message, field.path)) or ancestors.get((message, field.value_path)) or ()
                    found |= as_bits(told)
        return found

    def worst(self, mask: int, role: str) -> str:
        """The worst severity of some changes for a role; empty for none."""
        known = self._severities.get(role)
        if known is None:
            known = self._severities[role] = tuple(
                (name, as_bits(at for at, one in enumerate(self.changes) if one.as_(role) == name))
                for name in SEVERITIES
            )
        return next((name for name, bits_ in known if mask & bits_), "")

    def gist(self, mask: int) -> str:
        """What happened to some: the word of all of them, or that they changed."""
        kinds = [what for what, bits_ in self._whats.items() if mask & bits_]
        return kinds[0] if len(kinds) == 1 else CHANGED

    def of_message(self, messages: Names) -> tuple[int, ...]:
        """The changes that are told in a pair of messages."""
        old, new = messages
        return tuple(sorted({*self._in_old.get(old, ()), *self._in_new.get(new, ())} if old or new else ()))

    def _at(self, places: Mapping[Place, list[int]], message: str, field: Field, *, old: bool) -> list[int]:
        """The changes told at a field's path; of a union's alternatives, which share their paths, those at its definition."""
        found = places.get((message, field.path))
        if found is None and "<" in field.path and not field.shape.alternative:
            found = places.get((message, value_path(field.path)))
        if not found:
            return []
        mine = origin_key(field.shape.source)
        return [at for at in found if mine is None or self._origin(at, old=old) in (None, mine)]

    def _origin(self, at: int, *, old: bool) -> Hashable:
        one = self.changes[at]
        return origin_key(one.old_location if old else one.location)
