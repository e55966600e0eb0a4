"""Payloads with single values exchanged: a value put in or left out at a path, a list made as long as wanted."""

import copy
from collections.abc import Callable, Iterator, Sequence
from typing import Any, cast

from attrs import frozen

from fieldwright.files.records import ABSENT
from fieldwright.schema.paths import parse_path


@frozen
class Put:
    """A value at a path, of the first item of each list on the way, or of ``every`` one. ABSENT leaves it out."""

    path: str
    value: Any
    every: bool = False


@frozen
class Rows:
    """Several items of a list, each with its values: of ``paths`` below the list, in order."""

    path: str
    paths: tuple[str, ...]
    values: tuple[tuple[Any, ...], ...]


@frozen
class Items:
    """How many items a list has; they repeat those that there are."""

    path: str
    count: int


@frozen
class Whole:
    """Another payload altogether."""

    value: Any


@frozen
class Given:
    """The value of a parameter."""

    name: str
    value: Any


Edit = Put | Items | Rows | Whole | Given

_ITEMS = None
"""The step into a list."""

Token = str | int | None


def edited(value: Any, edits: Sequence[Edit], donor: Any) -> Any:
    """A copy of a payload's value with the edits made in order. What is missing above a place comes from ``donor``, a payload that has everything."""
    made = copy.deepcopy(value)
    for one in edits:
        match one:
            case Put():
                made = _put(made, tokens_of(one.path), donor, one.value, every=one.every)
            case Items():
                made = _changed(made, tokens_of(one.path), donor, one)
            case Rows():
                made = _changed(made, tokens_of(one.path), donor, one)
            case Whole():
                made = copy.deepcopy(one.value)
            case Given():
                pass
    return {} if made is ABSENT else made


def given(edits: Sequence[Edit]) -> dict[str, Any]:
    """The parameters that edits set."""
    return {one.name: one.value for one in edits if isinstance(one, Given)}


def tokens_of(path: str) -> tuple[Token, ...]:
    """The names and positions of a path; None is a step into a list."""
    found: list[Token] = []
    for step in parse_path(path):
        if step.name[:1] == "[" and step.name[1:-1].isdigit():
            found.append(int(step.name[1:-1]))
        elif step.name:
            found.append(step.name)
        found += (_ITEMS for _ in step.brackets)
    return tuple(found)


def found_at(value: Any, tokens: Sequence[Token]) -> Iterator[Any]:
    """The values that stand at a path, of lists those of all items."""
    if not tokens:
        yield value
        return
    first, rest = tokens[0], tokens[1:]
    if first is _ITEMS:
        for one in cast("list[Any]", value) if isinstance(value, list) else ():
            yield from found_at(one, rest)
    elif isinstance(first, int):
        held = cast("list[Any]", value) if isinstance(value, list) else []
        if first < len(held):
            yield from found_at(held[first], rest)
    elif isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        for name in held if first == "*" else (first,):
            if name in held:
                yield from found_at(held[name], rest)


def exchanged(value: Any, tokens: Sequence[Token], make: Callable[[int, Any], Any]) -> Any:
    """The value with each value at a path exchanged for ``make(number, value)``; what is not there stays so. It is changed in place."""
    count = iter(range(1_000_000))

    def below(held: Any, rest: Sequence[Token]) -> Any:
        if not rest:
            return make(next(count), held)
        first = rest[0]
        if first is _ITEMS and isinstance(held, list):
            return [below(one, rest[1:]) for one in cast("list[Any]", held)]
        if isinstance(first, str) and isinstance(held, dict):
            for name in list(cast("dict[str, Any]", held)) if first == "*" else (first,):
                if name in held:
                    held[name] = below(held[name], rest[1:])
        return cast("Any", held)

    return below(value, tokens)


# --- one edit --------------------------------------------------------------------------------------------------------


def _put(held: Any, tokens: Sequence[Token], donor: Any, value: Any, *, every: bool) -> Any:
    if not tokens:
        return value
    first, rest = tokens[0], tokens[1:]
    if not isinstance(first, str):
        return _put_item(held, first, rest, donor, value, every=every)
    given_ = cast("dict[str, Any]", donor) if isinstance(donor, dict) else {}
    if not isinstance(held, dict):
        if value is ABSENT:
            return held
        held = copy.deepcopy(given_)
    members = cast("dict[str, Any]", held)
    name = next(iter(members), next(iter(given_), "key")) if first == "*" else first
    here = members.get(name, ABSENT)
    if here is ABSENT and value is ABSENT:
        return members
    if rest and (here is ABSENT or here is None):
        if value is ABSENT:
            return members
        here = copy.deepcopy(given_.get(name, ABSENT))
    made = _put(here, rest, given_.get(name, ABSENT), value, every=every)
    if made is ABSENT:
        members.pop(name, None)
    else:
        members[name] = made
    return members


def _put_item(held: Any, first: int | None, rest: Sequence[Token], donor: Any, value: Any, *, every: bool) -> Any:
    given_ = cast("list[Any]", donor) if isinstance(donor, list) else []
    items = cast("list[Any]", held) if isinstance(held, list) else []
    if not items:
        if value is ABSENT:
            return held
        items = copy.deepcopy(given_[:1]) or [ABSENT]
    at = first or 0
    below = given_[0] if given_ else ABSENT
    made = [
        _put(one, rest, below, value, every=every) if every or here == at else one for here, one in enumerate(items)
    ]
    return [one for one in made if one is not ABSENT]


def _changed(held: Any, tokens: Sequence[Token], donor: Any, edit: Items | Rows) -> Any:
    """The value with the list at a path made as the edit says; ``tokens`` end with the step into it."""
    whole = list(tokens)
    while whole and whole[-1] is not _ITEMS:
        whole.pop()
    place = tuple(whole[:-1])
    items = next(found_at(held, place), None)
    usual = next(found_at(donor, place), None)
    pool = cast("list[Any]", items) if isinstance(items, list) and items else usual
    if not isinstance(pool, list) or not pool:
        return held
    pool = cast("list[Any]", pool)
    if isinstance(edit, Items):
        made = [copy.deepcopy(pool[at % len(pool)]) for at in range(edit.count)]
    else:
        given_ = usual[0] if isinstance(usual, list) and usual else ABSENT
        made: list[Any] = []
        for values in edit.values:
            one = copy.deepcopy(pool[0])
            for path, value in zip(edit.paths, values, strict=True):
                one = _put(one, tokens_of(path), given_, value, every=False)
            made.append(one)
    return _put(held, place, donor, made, every=False)
