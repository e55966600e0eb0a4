"""Choosing where a merge could not decide, as edits."""

from typing import Any

from attrs import evolve

from fieldwright.files.errors import MissingError
from fieldwright.files.records import ABSENT, from_record, to_record
from fieldwright.project.merging.places import put, renamed_place, stops, value_in
from fieldwright.project.merging.shapes import IDENTITIES, name_of
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Conflict

OURS, THEIRS, BASE = "ours", "theirs", "base"
SIDES = (OURS, THEIRS, BASE)
"""What can be chosen."""


def resolve(project: Project, place: str, side: str) -> Project:
    """Take what one of `SIDES` has at a place, and settle the conflict there: the first, where there are several.

    Raises `MissingError` where there is none, or where what the place belongs to has gone meanwhile and anything but ours is chosen;
    `RecordError` where a conflict that was written by hand holds what its place cannot take.
    """
    one = conflict_at(project, place)
    value = getattr(one, side)
    if side == OURS and not _there(project, place):
        return _settled(project, one)
    return _put(project, one, value)


def settle(project: Project, place: str) -> Project:
    """Leave what the project holds at a place as it is, and settle the conflict there: the first, where there are several."""
    return _settled(project, conflict_at(project, place))


def resolve_all(project: Project, side: str) -> Project:
    """Take one side everywhere, what is inside of something else first. What belongs to nothing any more is settled without an effect."""
    while project.conflicts:
        one = max(project.conflicts, key=lambda each: len(each.place))
        try:
            project = resolve(project, one.place, side)
        except MissingError:
            project = _settled(project, one)
    return project


def conflict_at(project: Project, place: str) -> Conflict:
    """The conflict at a place, the first of several. Raises `MissingError` naming places that have one."""
    found = next((one for one in project.conflicts if one.place == place), None)
    if found is None:
        places = ", ".join(one.place for one in project.conflicts[:5])
        mend = f"there is at {places}" if places else "the project has no choices that are open"
        raise MissingError(f"there is nothing to choose at {place!r}", mend=mend)
    return found


def _there(project: Project, place: str) -> bool:
    """Whether what a place belongs to is there."""
    record = to_record(project)
    return value_in(record, place) is not ABSENT or value_in(record, place.rpartition("/")[0]) is not ABSENT


def _settled(project: Project, one: Conflict) -> Project:
    at = next(at for at, each in enumerate(project.conflicts) if each is one or each == one)
    return evolve(project, conflicts=(*project.conflicts[:at], *project.conflicts[at + 1 :]))


def _put(project: Project, one: Conflict, value: Any) -> Project:
    """The project with a value at a conflict's place; other conflicts follow a name that this changes, and go with what it takes away."""
    left = _settled(project, one)
    changed = from_record(Project, put(to_record(left), one.place, value))
    old, new = _names(project, one.place, value)
    places = [
        evolve(each, place=renamed_place(each.place, old, new)) if old != new else each for each in changed.conflicts
    ]
    if value is ABSENT:
        places = [each for each in places if not each.place.startswith(one.place + "/")]
    return evolve(changed, conflicts=tuple(places))


def _names(project: Project, place: str, value: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The tokens of the member that a value gives another name to, before and after; the same where it does not."""
    way = stops(place)
    parts = tuple(stop.token for stop in way)
    if way and way[-1].member and isinstance(value, dict):
        return parts, (*parts[:-1], name_of(way[-1].inside.item, value))
    if len(way) > 1 and way[-2].member and parts[-1] in IDENTITIES.get(way[-2].inside.item, ()):
        held = value_in(to_record(project), "/" + "/".join(place.split("/")[1:-1]))
        if isinstance(held, dict):
            renamed = {key: each for key, each in {**held, parts[-1]: value}.items() if each is not ABSENT}
            return parts[:-1], (*parts[:-2], name_of(way[-2].inside.item, renamed))
    return parts, parts
