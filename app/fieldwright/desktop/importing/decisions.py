"""What somebody decides of each difference of a workbook: it is taken, it is not, or it is still open. Nothing here is Qt."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import Factory, define

from fieldwright.report.importing.model import CONFLICT, DOUBTFUL, ORDER, REMOVED, SAME, UNTOLD, CellChange

READY, CONFLICTS, REQUESTED, REFUSED, ALIKE = "ready", "conflict", "on request", "refused", "same"
GROUPS = (READY, CONFLICTS, REQUESTED, REFUSED, ALIKE)
"""What a difference is to whoever decides: taken unless refused; open, as both sides changed it; taken only where just this is asked for; not to be
taken at all; nothing to do."""

Key = tuple[str, str]
"""What proposals stand on: a map's target, or a lookup by its name."""


def group_of(change: CellChange) -> str:
    """Which of `GROUPS` a difference is of."""
    if not change.valid:
        return REFUSED
    if change.state == SAME:
        return ALIKE
    if change.kind in (REMOVED, ORDER, DOUBTFUL):
        return REQUESTED
    return CONFLICTS if change.state in (CONFLICT, UNTOLD) else READY


@define(eq=False)
class Decisions:
    """The differences with what is decided of each, by their numbers. ``needs`` are the numbers that one stands on, where it does."""

    changes: Sequence[CellChange] = ()
    needs: Mapping[int, tuple[int, ...]] = Factory(dict)
    groups: list[str] = Factory(list)
    taken: set[int] = Factory(set)
    kept: set[int] = Factory(set)
    """Conflicts of which the project's text was chosen."""

    def __attrs_post_init__(self) -> None:
        self.groups = [group_of(one) for one in self.changes]
        self.taken = {at for at, group in enumerate(self.groups) if group == READY}
        waiting = True
        while waiting:  # what stands on something that is not taken is not taken either
            waiting = {at for at in self.taken if not all(map(self._is_there, self.needs.get(at, ())))}
            self.taken -= waiting

    def _is_there(self, at: int) -> bool:
        return at in self.taken or self.groups[at] == ALIKE

    def may(self, at: int) -> bool:
        """Whether a difference can be taken."""
        return self.groups[at] not in (REFUSED, ALIKE)

    def take(self, at: int, wanted: bool) -> set[int]:
        """Take a difference or not, with what it stands on or what stands on it; all numbers that are decided otherwise now."""
        before, kept = set(self.taken), set(self.kept)
        self._take(at, wanted)
        return (before ^ self.taken) | (kept ^ self.kept)

    def _take(self, at: int, wanted: bool) -> None:
        if not self.may(at) or (at in self.taken) == wanted:
            return
        if wanted:
            self.taken.add(at)
            self.kept.discard(at)
            for one in self.needs.get(at, ()):
                self._take(one, True)
        else:
            self.taken.discard(at)
            for one, needed in self.needs.items():
                if at in needed:
                    self._take(one, False)

    def keep(self, at: int) -> set[int]:
        """Have the project's text of a conflict; all numbers that are decided otherwise now."""
        changed = self.take(at, False)
        if self.groups[at] == CONFLICTS and at not in self.kept:
            self.kept.add(at)
            changed.add(at)
        return changed

    def is_open(self, at: int) -> bool:
        """Whether nobody has decided yet between two texts."""
        return self.groups[at] == CONFLICTS and at not in self.taken and at not in self.kept

    @property
    def chosen(self) -> list[CellChange]:
        """What is taken."""
        return [self.changes[at] for at in sorted(self.taken)]

    @property
    def open(self) -> int:
        """How many conflicts nobody has decided yet."""
        return sum(1 for at in range(len(self.changes)) if self.is_open(at))

    @property
    def counts(self) -> Counter[str]:
        """How many differences there are of each of `GROUPS`."""
        return Counter(self.groups)

    def follow(self, before: "Decisions") -> None:
        """Decide as it was decided of the same differences before."""
        known = {_mark(one): at for at, one in enumerate(before.changes)}
        for at, one in enumerate(self.changes):
            was = known.get(_mark(one))
            if was is None or before.groups[was] != self.groups[at]:
                continue
            if was in before.kept:
                self.keep(at)
            else:
                self._take(at, was in before.taken)


def _mark(one: CellChange) -> tuple[object, ...]:
    return one.table, one.place, one.column, one.kind, one.workbook


def bulk(decisions: Decisions, listed: Iterable[int]) -> list[int]:
    """What "all" means of those that are listed: what is ready; where nothing is, what is taken on request."""
    some = list(listed)
    ready = [at for at in some if decisions.groups[at] == READY]
    return ready or [at for at in some if decisions.groups[at] == REQUESTED]
