"""Three versions of a project put together: what cannot be decided is kept in it as choices to make (`reviewing.Conflict`)."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from attrs import evolve, frozen

from fieldwright.files.errors import MissingError
from fieldwright.files.records import ABSENT, from_record, to_record
from fieldwright.project.merging.combining import record
from fieldwright.project.merging.places import put, step_into, stops, value_in
from fieldwright.project.merging.shapes import canonical, same
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Conflict

Record = Mapping[str, Any]


@frozen
class Merged:
    """The project that both sides' edits are in. ``conflicts`` are the choices that this merge left; the project may hold earlier ones, too."""

    project: Project
    conflicts: tuple[Conflict, ...] = ()


def merge(base: Project | None, ours: Project, theirs: Project) -> Merged:
    """Merge two versions of a project that came from ``base``; None where both sides made it anew.

    What one side changed is taken; members of lists are told by their names, and keep an order that both sides know. Where both changed one thing
    differently, or one removed what the other changed, the project holds ours, or what is there, and a conflict. Exchanging the sides exchanges
    ``ours`` and ``theirs`` in the conflicts and nothing else of what can be chosen.
    """
    three: list[dict[str, Any]] = [{"name": ""} if one is None else to_record(one) for one in (base, ours, theirs)]
    if same(three[1], three[2]) or same(three[0], three[2]):
        return Merged(ours)
    if same(three[0], three[1]):
        return Merged(theirs)
    before, left, right = (_without_conflicts(one) for one in three)
    outcome = record(Project, before, left, right, fresh=base is None)
    held: dict[str, Any] = outcome.held
    new = [Conflict(one.place, one.base, one.ours, one.theirs) for one in outcome.choices]
    known = (() if base is None else base.conflicts), ours.conflicts, theirs.conflicts
    for one in _taken_up_again(known, before, left, right):
        if not any(_within(one.place, other.place) for other in new):
            new.append(one)
            with suppress(MissingError):  # what it belongs to may be called otherwise now
                held = put(held, one.place, one.theirs if one.ours is ABSENT else one.ours)
    kept, added = _together(_still_open(*known), new)
    project = evolve(from_record(Project, held), conflicts=(*kept, *added))
    return Merged(project, tuple(added))


def _without_conflicts(one: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in one.items() if key != "conflicts"}


def _key(one: Conflict) -> tuple[str, str, frozenset[str]]:
    """What makes two conflicts the same, seen from either side."""
    return one.place, _text(one.base), frozenset((_text(one.ours), _text(one.theirs)))


def _text(value: Any) -> str:
    return "" if value is ABSENT else canonical(value)


def _still_open(base: Iterable[Conflict], ours: Iterable[Conflict], theirs: Iterable[Conflict]) -> list[Conflict]:
    """The conflicts that the sides brought, each once, but for those that one of them has settled."""
    before = {_key(one) for one in base}
    left, right = {_key(one): one for one in ours}, {_key(one): one for one in theirs}
    return [one for key, one in {**right, **left}.items() if (key in left and key in right) or key not in before]


def _taken_up_again(
    known: tuple[Iterable[Conflict], Iterable[Conflict], Iterable[Conflict]], base: Record, ours: Record, theirs: Record
) -> list[Conflict]:
    """Conflicts that one side settled while the other settled or changed the same otherwise: settling is a change, even to what was there."""
    left, right = {_key(one) for one in known[1]}, {_key(one) for one in known[2]}
    made: list[Conflict] = []
    for one in known[0]:
        settled = _key(one) not in left, _key(one) not in right
        if not any(settled):
            continue
        try:
            was, mine, yours = (value_in(each, one.place) for each in (base, ours, theirs))
            around = [value_in(each, one.place.rpartition("/")[0]) for each in (ours, theirs)]
        except MissingError:
            continue
        if any(each is ABSENT for each in around):  # what it belongs to went, or is called otherwise: merged as that
            continue
        touched = [done or not same(was, now) for done, now in zip(settled, (mine, yours), strict=True)]
        if all(touched) and not same(mine, yours):
            made.append(Conflict(one.place, one.base, mine, yours))
    return made


def _within(place: str, other: str) -> bool:
    """Whether two places are one, or one is in the other."""
    return place == other or place.startswith(other + "/") or other.startswith(place + "/")


def _together(kept: list[Conflict], new: list[Conflict]) -> tuple[list[Conflict], list[Conflict]]:
    """Conflicts that there were and new ones, the same once; where theirs has moved on since, what is chosen between is what it is now."""
    keys = {_key(one) for one in kept}
    added: list[Conflict] = []
    for one in new:
        if _key(one) in keys or any(_covers(each, one) for each in kept):
            continue
        earlier = next((each for each in kept if each.place == one.place and _moved_on(each, one)), None)
        if earlier is not None:
            kept.remove(earlier)
            one = evolve(one, base=earlier.base, note=earlier.note, extra=earlier.extra)
        added.append(one)
    return kept, added


def _covers(earlier: Conflict, one: Conflict) -> bool:
    """Whether an earlier conflict asks the same, between what is larger."""
    if not one.place.startswith(earlier.place + "/"):
        return False
    inner, outer = stops(one.place), stops(earlier.place)
    return all(
        same(step_into(getattr(earlier, side), inner[len(outer) :]), getattr(one, side)) for side in ("ours", "theirs")
    )


def _moved_on(earlier: Conflict, one: Conflict) -> bool:
    return same(earlier.ours, one.ours) and same(earlier.theirs, one.base)
