"""The smallest value that still does something: members and items left out, texts shortened, numbers brought near to zero."""

import json
import math
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, cast

from attrs import define

Steps = tuple[str | int, ...]
Fails = Callable[[Sequence[Any]], Sequence[bool]]
"""Which of some values still do it."""

AT_ONCE = 100
BUDGET = 3_000
"""Values tried for one smallest."""


def smallest(value: Any, fails: Fails, *, budget: int = BUDGET) -> Any:
    """The smallest value that still fails, as far as leaving out and simplifying single places leads. ``value`` fails."""
    made = _Shrinking(value, fails, budget)
    while made.left > 0:
        before = size_of(made.value)
        made.drop()
        made.simplify()
        if size_of(made.value) >= before:
            break
    return made.value


def size_of(value: Any) -> tuple[int, str]:
    """What is compared: the length as JSON, then the text itself, so that every step leads down."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return len(text), text


@define
class _Shrinking:
    value: Any
    fails: Fails
    left: int

    def drop(self) -> None:
        """Leave out every member and item that is not needed."""
        while self.left > 0:
            able = self._able([place for place in _places(self.value) if place])
            able = [one for one in able if not any(one[: len(other)] == other for other in able if other != one)]
            if not able or not self._drop_together(able):
                return

    def _able(self, places: Sequence[Steps]) -> list[Steps]:
        """The places without which it still fails, each by itself."""
        found: list[Steps] = []
        for at in range(0, len(places), AT_ONCE):
            part = places[at : at + AT_ONCE]
            found += (
                one
                for one, failed in zip(part, self._try([_without(self.value, [p]) for p in part]), strict=True)
                if failed
            )
        return found

    def _drop_together(self, places: list[Steps]) -> bool:
        """Leave out all of the places if that still fails, else the first half of them, and so on; at least one goes."""
        while places:
            candidate = _without(self.value, places)
            if self._try([candidate])[0]:
                self.value = candidate
                return True
            if len(places) == 1:
                return False
            places = places[: len(places) // 2]
        return False

    def simplify(self) -> None:
        """Bring each text, number and flag to the simplest that still fails."""
        for place in [one for one in _places(self.value) if not isinstance(_at(self.value, one), (dict, list))]:
            while self.left > 0:
                held = _at(self.value, place)
                simpler = list(_simpler(held))
                if not simpler:
                    break
                tried = self._try([_with(self.value, place, one) for one in simpler])
                chosen = next((one for one, failed in zip(simpler, tried, strict=True) if failed), held)
                if chosen == held and type(chosen) is type(held):
                    break
                self.value = _with(self.value, place, chosen)

    def _try(self, candidates: Sequence[Any]) -> Sequence[bool]:
        self.left -= len(candidates)
        return self.fails(candidates)


def _places(value: Any, at: Steps = ()) -> Iterator[Steps]:
    """Every place of a value, outer ones first."""
    yield at
    if isinstance(value, dict):
        for name, one in cast("dict[str, Any]", value).items():
            yield from _places(one, (*at, name))
    elif isinstance(value, list):
        for number, one in enumerate(cast("list[Any]", value)):
            yield from _places(one, (*at, number))


def _at(value: Any, place: Steps) -> Any:
    for step in place:
        value = value[step]
    return value


def _with(value: Any, place: Steps, new: Any) -> Any:
    if not place:
        return new
    copied: Any = dict(cast("dict[str, Any]", value)) if isinstance(value, dict) else list(value)
    copied[place[0]] = _with(copied[place[0]], place[1:], new)
    return copied


def _without(value: Any, places: Sequence[Steps]) -> Any:
    """The value without some places, none of which lies in another."""
    for place in sorted(
        places,
        key=lambda one: [(isinstance(step, int), step if isinstance(step, int) else 0) for step in one],
        reverse=True,
    ):
        held = _at(value, place[:-1])
        above: Any = dict(cast("dict[str, Any]", held)) if isinstance(held, dict) else list(held)
        del above[place[-1]]
        value = _with(value, place[:-1], above)
    return value


def _simpler(value: Any) -> Iterator[Any]:
    """Simpler values, the simplest first."""
    if isinstance(value, bool):
        if value:
            yield False
    elif isinstance(value, str):
        yield from _simpler_texts(value)
    elif isinstance(value, int):
        yield from _nearer(value)
    elif isinstance(value, float) and math.isfinite(value):
        yield from _rounder(value)


def _simpler_texts(text: str) -> Iterator[str]:
    size = len(text)
    if not size:
        return
    number = _decimal(text)
    if number is not None:
        yield from (one for one in ("0", "1") if size_of(one) < size_of(text))
        if "." in text:
            yield from (text[:end].rstrip(".") for end in range(text.index("."), size))
    lengths = {0, 1, 2, size // 4, size // 2, size - size // 4, size - size // 8, size - size // 32, size - 1}
    for length in sorted(one for one in lengths if one < size):
        yield "x" * length
        yield text[:length]
        yield text[size - length :]
    plain = "x" * size
    if text != plain:
        yield plain
        half = size // 2
        if size > 1:
            yield from (one for one in ("x" * half + text[half:], text[:half] + "x" * (size - half)) if one != text)


def _decimal(text: str) -> Decimal | None:
    stripped = text.removeprefix("-")
    return (
        Decimal(text)
        if stripped.replace(".", "", 1).isdecimal() and stripped.isascii() and stripped[0] != "."
        else None
    )


def _nearer(value: int) -> Iterator[int]:
    sign, size = (1, value) if value >= 0 else (-1, -value)
    if sign < 0:
        yield size
    steps = {
        0,
        1,
        size // 4,
        size // 2,
        size - size // 4,
        size - size // 8,
        size - size // 64,
        size - size // 1024,
        size - 1,
    }
    yield from (sign * one for one in sorted(one for one in steps if 0 <= one < size))


def _rounder(value: float) -> Iterator[int | float]:
    whole = int(value)
    seen: list[int | float] = [0, 1, whole, *(round(value, places) for places in range(1, 12)), value / 2]
    text = repr(value)
    for one in seen:
        if len(repr(one)) < len(text) or (len(repr(one)) == len(text) and abs(one) < abs(value)):
            yield one
