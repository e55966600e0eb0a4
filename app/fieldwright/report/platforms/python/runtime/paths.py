"""Paths through a payload: names, conditions, order, grouping and what is written in them."""

import copy
from collections.abc import Callable
from functools import cmp_to_key
from typing import Any

from fieldwright.report.platforms.python.runtime.values import (
    MISSING,
    Constructed,
    MapError,
    Sequence,
    is_number,
    json_text,
    listed,
    settled,
    truth,
)


def get(value: Any, *names: str) -> Any:
    """What stands under names, one below the other; of lists, of each item."""
    here = value
    for at, name in enumerate(names):
        if isinstance(here, list):
            return path(here, *names[at:])
        if not isinstance(here, dict) or name not in here:
            return MISSING
        here = here[name]
    return here


def lookup(value: Any, name: Any) -> Any:
    """``$lookup``: what stands under one name; of a list, of each item."""
    if isinstance(value, list):
        found = Sequence()
        for one in value:
            here = lookup(one, name)
            if here is not MISSING:
                found += listed(here)
        return settled(found)
    return value.get(name, MISSING) if isinstance(value, dict) else MISSING


class Stage:
    """What is done with all that a step found on one item."""

    def __init__(self, run: Callable[[list[Any]], Any]) -> None:
        self.run = run


def at(place: int) -> Stage:
    """The item at a place, from the end where it is negative."""

    def run(found: list[Any]) -> Any:
        here = place if place >= 0 else len(found) + place
        if not 0 <= here < len(found):
            return Sequence()
        one = found[here]
        return one if isinstance(one, list) else Sequence() if one is MISSING else Sequence([one])

    return Stage(run)


def where(holds: Callable[[Any], Any]) -> Stage:
    """The items on which a condition holds, or whose place it gives."""

    def run(found: list[Any]) -> Any:
        kept = Sequence()
        for index, one in enumerate(found):
            said = holds(one)
            places = said if isinstance(said, list) else [said]
            if places is not said and not is_number(said):
                kept += [one] * truth(said)
            elif all(is_number(place) for place in places):
                wanted = [int(place // 1) for place in places]
                kept += [one for place in wanted if (place if place >= 0 else len(found) + place) == index]
            else:
                kept += [one] * truth(said)
        return kept

    return Stage(run)


class Sorting:
    """The step that puts what was found into an order."""

    def __init__(self, terms: tuple[tuple[Callable[[Any], Any], bool], ...]) -> None:
        self.terms = terms

    def run(self, found: list[Any]) -> list[Any]:
        """The items in order; those without a value come last."""
        if len(found) < 2:
            return found
        keyed = [([term(one) for term, _ in self.terms], one) for one in found]
        return [one for _, one in sorted(keyed, key=cmp_to_key(self._compared))]

    def _compared(self, first: tuple[list[Any], Any], second: tuple[list[Any], Any]) -> int:
        for at, (_, descending) in enumerate(self.terms):
            a, b = first[0][at], second[0][at]
            if a is MISSING or b is MISSING:
                if a is b:
                    continue
                return 1 if a is MISSING else -1
            order = _ordered(a, b)
            if order:
                return -order if descending else order
        return 0


def _ordered(a: Any, b: Any) -> int:
    for one in (a, b):
        if not isinstance(one, str) and not is_number(one):
            raise MapError("T2008", f"{json_text(one)} cannot be sorted by")
    if isinstance(a, str) != isinstance(b, str):
        raise MapError("T2007", f"{json_text(a)} and {json_text(b)} cannot be compared")
    return (a > b) - (a < b)


def order_by(*terms: tuple[Callable[[Any], Any], bool]) -> Sorting:
    """The step that sorts: each term, and whether it is descending."""
    return Sorting(terms)


def path(item: Any, *steps: Any, keep: bool = False, group: Any = None) -> Any:
    """What steps find from an item on: names, functions of an item, conditions behind a step."""
    return _walked(item if isinstance(item, list) else Sequence([item]), steps, keep, group)


def walk(value: Any, *steps: Any, keep: bool = False, group: Any = None) -> Any:
    """What steps find from a value on."""
    plain = isinstance(value, list) and not isinstance(value, Constructed)
    return _walked(Sequence(value if plain else () if value is MISSING else (value,)), steps, keep, group)


def _walked(start: list[Any], steps: tuple[Any, ...], keep: bool, group: Any) -> Any:
    found: Any = start
    at = 0
    while at < len(steps) and found:
        step = steps[at]
        at += 1
        stages: list[Stage] = []
        while at < len(steps) and isinstance(steps[at], Stage):
            stages.append(steps[at])
            at += 1
        if isinstance(step, Sorting):
            found = step.run(found)
            for stage in stages:
                found = stage.run(found)
            continue
        found = _stepped(step, stages, found, at == len(steps))
    if not found and not isinstance(found, Sequence):
        found = Sequence() if found is start else found
    if keep:
        if isinstance(found, Constructed):
            found = Sequence([found])
        if isinstance(found, Sequence):
            found.keep = True
    return build(found, *group) if group is not None else settled(found)


def _stepped(step: Any, stages: list[Stage], found: list[Any], last: bool) -> Any:
    made: list[Any] = []
    for one in found:
        here = lookup(one, step) if isinstance(step, str) else step(one)
        for stage in stages:
            here = stage.run(here if isinstance(here, list) else [here])
        if here is not MISSING:
            made.append(here)
    if last and len(made) == 1 and isinstance(made[0], list) and not isinstance(made[0], Sequence):
        return made[0]
    flat = Sequence()
    for one in made:
        if isinstance(one, list) and not isinstance(one, Constructed):
            flat += one
        else:
            flat.append(one)
    return flat


def select(value: Any, *stages: Stage, keep: bool = False) -> Any:
    """The items of a value that conditions leave."""
    for stage in stages:
        value = stage.run(value if isinstance(value, list) else [value])
    return settled(value, keep)


def members(value: Any) -> Any:
    """The values of all members, of whatever name."""
    found = Sequence()
    inside: Any = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inside:
        if isinstance(one, list):
            found += _flat(one)
        else:
            found.append(one)
    return settled(found)


def _flat(value: list[Any]) -> list[Any]:
    found: list[Any] = []
    for one in value:
        found += _flat(one) if isinstance(one, list) else [one]
    return found


def below(value: Any) -> Any:
    """The value and all that is in it, at any depth."""
    if value is MISSING:
        return MISSING
    found = Sequence()
    waiting = [value]
    while waiting:
        here = waiting.pop()
        if not isinstance(here, list):
            found.append(here)
        inside: list[Any] = list(here.values()) if isinstance(here, dict) else here if isinstance(here, list) else []
        waiting += reversed(inside)
    return settled(found)


def array(*values: Any) -> list[Any]:
    """A list of values; lists among them are joined to it."""
    made: list[Any] = []
    for one in values:
        if one is not MISSING:
            made += listed(one)
    return made


def appended(first: Any, second: Any) -> Any:
    """``$append``: one list behind the other."""
    if first is MISSING or second is MISSING:
        return first if second is MISSING else second
    return [*listed(first), *listed(second)]


def build(value: Any, *pairs: tuple[Any, Callable[[Any], Any]]) -> dict[str, Any]:
    """An object of names and values, each name with what belongs to it: the items of a list that give the same name stand together."""
    found = value if isinstance(value, list) else [value]
    groups: dict[str, tuple[int, Any]] = {}
    for one in found or [MISSING]:
        for at, (name, _) in enumerate(pairs):
            key = name(one) if callable(name) else name
            if key is MISSING:
                continue
            if not isinstance(key, str):
                raise MapError("T1003", f"a member's name must be text, not {json_text(key)}")
            if key not in groups:
                groups[key] = (at, one)
            elif groups[key][0] != at:
                raise MapError("D1009", f"two values for one name: {key}")
            else:
                groups[key] = (at, appended(groups[key][1], one))
    made = {key: pairs[at][1](inside) for key, (at, inside) in groups.items()}
    return {key: one for key, one in made.items() if one is not MISSING}


class Whole(list[Any]):
    """A payload that is a list, as one item."""


def whole(payload: Any) -> Any:
    """A payload as the item of the rules at its root."""
    return Whole([payload]) if isinstance(payload, list) else payload


def unwrapped(item: Any) -> Any:
    """The item as a value."""
    return item[0] if isinstance(item, Whole) else item


def looked_up(value: Any, name: Any) -> Any:
    """``$lookup`` as it is called: the name must be text. Raises `MapError`."""
    if name is MISSING:
        return MISSING
    if not isinstance(name, str):
        raise MapError("T0410", f"$lookup takes a text, not {json_text(name)}")
    return lookup(value, name)


def changed(
    value: Any, find: Callable[[Any], Any], update: Callable[[Any], Any], leave: Callable[[Any], Any] | None = None
) -> Any:
    """A copy of a value with members of some objects in it changed or left out. Raises `MapError`."""
    if value is MISSING:
        return MISSING
    made = copy.deepcopy(value)
    found = find(made)
    for one in [] if found is MISSING else listed(found):
        more = update(one)
        if more is not MISSING:
            if not isinstance(more, dict):
                raise MapError("T2011", f"what is changed must be an object, not {json_text(more)}")
            if isinstance(one, dict):
                one.update(more)
        gone = MISSING if leave is None else leave(one)
        for name in [] if gone is MISSING else listed(gone):
            if not isinstance(name, str):
                raise MapError("T2012", f"a name that is left out must be text, not {json_text(name)}")
            if isinstance(one, dict):
                one.pop(name, None)
    return made
