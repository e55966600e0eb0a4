"""The choices that a merge left, as findings, and the mends that make them."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from fieldwright.files.errors import MissingError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.model import Map, Rule
from fieldwright.project.differences.attributes import filling
from fieldwright.project.differences.wording import NOUNS, cut, said, shown, word_of
from fieldwright.project.mends.place import Mend
from fieldwright.project.merging.places import Stop, stops
from fieldwright.project.merging.resolving import BASE, OURS, THEIRS, resolve, settle
from fieldwright.project.merging.shapes import same
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Conflict
from fieldwright.project.reviews.places import place_of_pointer

OPEN_CHOICE = "B17"
"""The kind of finding that an open choice is."""

_DIFFERENT = 4
"""Attributes that are named of two versions of a record."""

_TITLES: Mapping[str, str] = {OURS: "Take ours", THEIRS: "Take theirs", BASE: "Take what was there before both"}


def conflict_findings(project: Project) -> Iterator[Finding]:
    """B17 for each choice that is open."""
    for one in project.conflicts:
        yield conflict_finding(one)


def conflict_finding(one: Conflict) -> Finding:
    """What a conflict is as a finding: at the rule that it is about, where it is about one."""
    try:
        way = stops(one.place)
    except MissingError:
        return finding(
            OPEN_CHOICE, f"{one.place}: a choice is open that names no place", mend="Take it out of the file."
        )
    at = place_of_pointer(one.place)
    what = _what(way[4:] if at.path else way[2:] if at.map else way)
    message = f"{what + ': ' if what else ''}a choice is open between {_between(one, way)}{f' ({cut(one.note)})' if one.note else ''}"
    return finding(OPEN_CHOICE, message, map_name=at.map, target=at.path)


def conflict_of(project: Project, found: Finding) -> Conflict | None:
    """The conflict that a finding is about; None where it is settled."""
    told = _told(found)
    return next((one for one in project.conflicts if _told(conflict_finding(one)) == told), None)


def choices_for(found: Finding) -> Iterator[Mend]:
    """The mends of an open choice: ours, theirs, what was there, and what stands there now."""
    for side, title in _TITLES.items():
        yield Mend(title, lambda project, side=side: _resolved(project, found, side))
    yield Mend("Leave what stands there now", lambda project: _resolved(project, found, ""))


def _resolved(project: Project, found: Finding, side: str) -> Project:
    one = conflict_of(project, found)
    if one is None:
        return project
    return resolve(project, one.place, side) if side else settle(project, one.place)


def _told(found: Finding) -> tuple[str, str, str, str]:
    return found.id, found.map, found.target, found.message


def place_text(place: str) -> str:
    """A place in words: ``map orders, rule order.id, expression``."""
    try:
        return _what(stops(place)) or place
    except MissingError:
        return place


def _what(way: tuple[Stop, ...]) -> str:
    made: list[str] = []
    for at, stop in enumerate(way):
        if stop.member or stop.inside.name == "named records":
            made.append(f"{NOUNS.get(stop.inside.item, 'entry')} {stop.token}")
        elif at == len(way) - 1 or way[at + 1].inside.name not in ("members", "named records"):
            made.append(word_of(stop.inside.item, stop.token))
    return ", ".join(made)


def _between(one: Conflict, way: tuple[Stop, ...]) -> str:
    cls, key = (way[-1].inside.item, way[-1].token) if way else (None, "")
    if one.ours is ABSENT or one.theirs is ABSENT:
        added = one.base is ABSENT
        sides = (_side(one.ours, cls, key, added=added), _side(one.theirs, cls, key, added=added))
        return f"ours, {sides[0]}, and theirs, {sides[1]}"
    if isinstance(one.ours, dict) and isinstance(one.theirs, dict):
        item = way[-1].form.item if way else None
        return f"ours and theirs, which differ in {_differing(item, one.ours, one.theirs)}"
    return f"{_value(cls, key, one.ours)} (ours) and {_value(cls, key, one.theirs)} (theirs)"


def _side(value: Any, cls: Any, key: str, *, added: bool) -> str:
    if value is ABSENT:
        return "which has nothing" if added else "which takes it out"
    return f"which {'has' if added else 'changes it to'} {_value(cls, key, value)}"


def _value(cls: Any, key: str, value: Any) -> str:
    if isinstance(value, list) and any(isinstance(each, dict) for each in cast("list[Any]", value)):
        count = len(cast("list[Any]", value))
        return f"{count:,} {'entry' if count == 1 else 'entries'}"
    if isinstance(value, dict) and cls is Map and key == "rules":
        return filling(cast("dict[str, Any]", value))
    if isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        if cls is Rule and "target" in held:
            return filling(held)
        if "rules" in held:
            return f"one with {len(held['rules']):,} rules"
        if "rows" in held:
            return f"one with {len(held['rows']):,} rows"
        text = next((held[name] for name in ("text", "value", "title", "reason", "file") if name in held), ABSENT)
        return (
            said(text)
            if text is not ABSENT
            else f"one with {', '.join(word_of(cls, name) for name in list(held)[:_DIFFERENT])}"
        )
    return shown(cls, key, value)


def _differing(cls: Any, ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> str:
    keys = [key for key in {**ours, **theirs} if not same(ours.get(key, ABSENT), theirs.get(key, ABSENT))]
    shown_keys = [word_of(cls, key) for key in keys if not key.endswith("_for") or key == "default_for"] or [
        "what is computed"
    ]
    more = len(shown_keys) - _DIFFERENT
    text = ", ".join(shown_keys[:_DIFFERENT]) + (f" and {more:,} more" if more > 0 else "")
    if cls is Rule and filling(ours) != filling(theirs):
        text += f": {filling(ours)}, or {filling(theirs)}"
    return text
