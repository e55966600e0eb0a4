"""The road map: which work in which quarter. What a person put in a quarter stays there; the rest flows around it, in the order of the priorities."""

import re
from collections.abc import Sequence
from datetime import date

from attrs import Factory, evolve, field, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.project.catalog.model import Catalog
from fieldwright.project.catalog.priority import Priority

_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
MOST_QUARTERS = 200
"""Quarters that a road map has at most; what does not fit into them stays in the last one."""


@frozen(order=True)
class Quarter:
    """A quarter of a year, ``2027-Q1``."""

    year: int
    number: int

    @property
    def next(self) -> "Quarter":
        """The one after it."""
        return Quarter(self.year + 1, 1) if self.number == 4 else Quarter(self.year, self.number + 1)

    def __str__(self) -> str:
        return f"{self.year:04d}-Q{self.number}"


@frozen
class Placed:
    """An entry on the road map: ``pinned`` where a person put it there; and why it stands there, in words."""

    priority: Priority
    pinned: bool
    reason: str


@frozen
class Lane:
    """A quarter of the road map: what is in it, how many days it takes, and how many there are."""

    quarter: Quarter
    items: tuple[Placed, ...]
    capacity: int
    days: int = field(init=False, default=Factory(lambda lane: _days(lane), takes_self=True))
    """The days of work in it, added up once: every row of a table asks."""

    @property
    def over(self) -> int:
        """The days of work beyond its capacity."""
        return max(self.days - self.capacity, 0)


def _days(lane: Lane) -> int:
    return sum(one.priority.effort for one in lane.items)


def quarter_of(text: str) -> Quarter:
    """A quarter from ``2027-Q1``. Raises a `FieldwrightError` for anything else."""
    found = _QUARTER.fullmatch(text.strip().upper())
    if not found:
        raise FieldwrightError(f"{text[:40]!r} is no quarter", mend="write it as 2027-Q1")
    return Quarter(int(found[1]), int(found[2]))


def quarter_after(day: date) -> Quarter:
    """The quarter that begins after a day."""
    return Quarter(day.year, (day.month - 1) // 3 + 1).next


def road_map(catalog: Catalog, ordered: Sequence[Priority], first: Quarter) -> tuple[Lane, ...]:
    """The quarters from the first on, without gaps up to the last that has work; before it those that a person chose.

    ``first`` is where work may begin, unless the catalog's settings say it. A quarter takes work while there is room, in the order of the priorities; work
    that is longer than a whole quarter has one to itself.
    """
    settings = catalog.settings
    begins = quarter_of(settings.first_quarter) if _QUARTER.fullmatch(settings.first_quarter) else first
    capacity = max(settings.capacity, 1)
    chosen = {one.id: quarter_of(one.quarter) for one in catalog.entries if _QUARTER.fullmatch(one.quarter)}
    lanes: dict[Quarter, list[Placed]] = {}
    used: dict[Quarter, int] = {}
    for one in ordered:
        if one.entry in chosen:
            quarter = chosen[one.entry]
            lanes.setdefault(quarter, []).append(Placed(one, True, "put there by a person"))
            used[quarter] = used.get(quarter, 0) + one.effort
    for one in ordered:
        if one.entry in chosen:
            continue
        quarter, passed = begins, 0
        while passed < MOST_QUARTERS and not _fits(used.get(quarter, 0), one.effort, capacity):
            quarter, passed = quarter.next, passed + 1
        reason = "the first quarter with room for it" if passed else "there is room in the first quarter"
        if one.effort > capacity:
            reason = f"it is longer than a quarter ({one.effort} of {capacity} days), and has one to itself"
        lanes.setdefault(quarter, []).append(Placed(one, False, reason))
        used[quarter] = used.get(quarter, 0) + one.effort
    places = {one.entry: at for at, one in enumerate(ordered)}
    for items in lanes.values():
        items.sort(key=lambda one: places[one.priority.entry])
    return tuple(Lane(one, tuple(lanes.get(one, ())), capacity) for one in _span(lanes, begins))


def _fits(used: int, effort: int, capacity: int) -> bool:
    return used + effort <= capacity or (used == 0 and effort > capacity)


def _span(lanes: dict[Quarter, list[Placed]], begins: Quarter) -> list[Quarter]:
    """The quarters to show: those before the first that have something, and all from the first to the last near one; far ones only where they have something."""
    if not lanes:
        return []
    found, quarter, last = [one for one in sorted(lanes) if one < begins], begins, max(lanes)
    while quarter <= last and len(found) < MOST_QUARTERS:
        found.append(quarter)
        quarter = quarter.next
    return [*found, *(one for one in sorted(lanes) if one >= quarter)]


def pinned(catalog: Catalog, entry: str, *, quarter: str = "", rank: int | None = None) -> Catalog:
    """The catalog with an entry put in a quarter and at a place by a person; empty and None let it flow again.

    Raises a `FieldwrightError` for a text that is no quarter.
    """
    text = str(quarter_of(quarter)) if quarter else ""
    entries = tuple(evolve(one, quarter=text, rank=rank) if one.id == entry else one for one in catalog.entries)
    return evolve(catalog, entries=entries)
