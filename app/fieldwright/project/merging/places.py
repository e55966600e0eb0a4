"""Places of a project by JSON pointers in which members of lists stand under their own names: ``/maps/orders/rules/order.id/value``."""

from collections.abc import Mapping
from typing import Any, cast

from attrs import frozen

from fieldwright.files.errors import MissingError
from fieldwright.files.json_text import escaped, tokens
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule
from fieldwright.project.edits import place_among
from fieldwright.project.merging.shapes import (
    ANY,
    MEMBERS,
    RECORD,
    TABLE,
    VALUE,
    Form,
    forms_of,
    name_of,
)
from fieldwright.project.model import Project

PROJECT = Form(RECORD, Project)
"""The form of a project's record as a whole."""


@frozen
class Stop:
    """A step on the way to a place: the token, the form of what it is in, and that of what it leads to."""

    token: str
    inside: Form
    form: Form

    @property
    def member(self) -> bool:
        """Whether it leads to a member of a list of records."""
        return self.inside.name == MEMBERS


def stops(place: str) -> tuple[Stop, ...]:
    """The way to a place. Raises `MissingError` where there cannot be such a place."""
    made: list[Stop] = []
    form = PROJECT
    for token in tokens(place):
        inner = _inner(form, token)
        if inner is None:
            raise MissingError(f"there is no place {place!r} in a project", mend="take the choice out of the file")
        made.append(Stop(token, form, inner))
        form = inner
    return tuple(made)


def _inner(form: Form, token: str) -> Form | None:
    match form.name:
        case "record" | "optional record":
            return forms_of(form.item).get(token, ANY)
        case "members" | "named records":
            return Form(RECORD, form.item)
        case "table":
            return Form(TABLE, depth=form.depth - 1) if form.depth > 1 else Form(VALUE)
        case "open":
            return ANY
        case _:
            return None


def pointer(*parts: str) -> str:
    """The place of tokens."""
    return "".join(f"/{escaped(one)}" for one in parts)


def value_in(record: Mapping[str, Any], place: str) -> Any:
    """What stands at a place of a project's record; `ABSENT` where nothing does. Members of one name are a list, where there are several."""
    return step_into(record, stops(place))


def step_into(value: Any, way: tuple[Stop, ...]) -> Any:
    """What stands in a value at the end of a way."""
    for stop in way:
        value = _step(value, stop)
    return value


def _step(here: Any, stop: Stop) -> Any:
    if isinstance(here, dict):
        return cast("dict[str, Any]", here).get(stop.token, ABSENT)
    if isinstance(here, list):
        items = cast("list[Any]", here)
        found = [items[at] for at in _at(stop, items)]
        return ABSENT if not found else found[0] if len(found) == 1 else found
    return ABSENT


def _at(stop: Stop, items: list[Any]) -> list[int]:
    """The places of a list's members that a token names."""
    if stop.member:
        return [at for at, one in enumerate(items) if name_of(stop.inside.item, one) == stop.token]
    held = [cast("dict[str, Any]", one) if isinstance(one, dict) else {} for one in items]
    for key in ("id", "name"):
        if found := [at for at, one in enumerate(held) if one.get(key) == stop.token]:
            return found
    return []


def put(record: Mapping[str, Any], place: str, value: Any) -> dict[str, Any]:
    """A project's record with something else at a place, or nothing where it is `ABSENT`; a list takes the place of a member, too.

    Raises `MissingError` where what the place belongs to is not there.
    """
    return cast("dict[str, Any]", _put(dict(record), stops(place), value, place))


def _put(here: Any, way: tuple[Stop, ...], value: Any, place: str) -> Any:
    if not way:
        return value
    stop, rest = way[0], way[1:]
    if here is ABSENT and not rest:
        here = [] if stop.inside.name == MEMBERS else {}
    if here is ABSENT and stop.inside.empty is not ABSENT:
        here = stop.inside.empty
    if isinstance(here, dict):
        held = cast("dict[str, Any]", here)
        inner = held.get(stop.token, ABSENT)
        if rest and inner is ABSENT and stop.form.empty is ABSENT:
            raise _gone(place)
        changed = _put(inner, rest, value, place)
        kept = {key: one for key, one in held.items() if key != stop.token}
        return kept if changed is ABSENT else {**held, stop.token: changed}
    if not isinstance(here, list):
        raise _gone(place)
    items = cast("list[Any]", here)
    found = _at(stop, items)
    if rest:
        if len(found) != 1:
            raise _gone(place)
        at = found[0]
        return [*items[:at], _put(items[at], rest, value, place), *items[at + 1 :]]
    new: list[Any] = [] if value is ABSENT else cast("list[Any]", value) if isinstance(value, list) else [value]
    at = found[0] if found else _behind(stop, items, new)
    before = [one for index, one in enumerate(items[:at]) if index not in found]
    return [*before, *new, *(one for index, one in enumerate(items[at:], at) if index not in found)]


def _behind(stop: Stop, items: list[Any], new: list[Any]) -> int:
    """Where a member goes that is not there: a rule behind those of the same parent, others at the end."""
    if stop.inside.item is Rule and new:
        return place_among([str(one.get("target", "")) for one in items], str(new[0].get("target", "")))
    return len(items)


def _gone(place: str) -> MissingError:
    return MissingError(
        f"what {place!r} belongs to is not there any more", mend="keep ours, which leaves the project as it is"
    )


def renamed_place(place: str, old: tuple[str, ...], new: tuple[str, ...]) -> str:
    """A place below another that is now called otherwise; any other place as it is."""
    parts = tuple(tokens(place))
    return pointer(*new, *parts[len(old) :]) if parts[: len(old)] == old else place
