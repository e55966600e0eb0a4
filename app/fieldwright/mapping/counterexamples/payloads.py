"""A payload of a message: the least that it may be, or the most that matters, with single values exchanged."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import Factory, define, field, frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.counterexamples.values import NO_HINTS, Hints, boundaries, ordinary
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.survey import Used
from fieldwright.schema.model import Field, Shape

LEAST, MOST = "least", "most"
"""The two payloads that are varied: only what is required, and everything that the map reads."""

DEEP = 14
MOST_PLACES = 600
"""Fields of one message that are varied, unless told otherwise."""
LARGEST_LIST = 1_000
_KEYS = ("key", "a b", "1", "é", "$x")
_XSI_TYPE = "@xsi:type"


@frozen
class Change:
    """One value exchanged: of the field ``key``, or the number of its items. ABSENT leaves it out, `PRESENT` puts it in as it usually is."""

    key: str
    value: Any
    items: bool = False


@frozen
class _Present:
    pass


PRESENT = _Present()


@define
class Message:
    """A message whose payloads are made. ``used`` are the bare paths that the map reads, ``hints`` what is interesting by bare path."""

    root: Field
    medium: str
    used: Used
    hints: Mapping[str, Hints] = Factory(dict)
    seed: int = 0
    most_places: int = MOST_PLACES
    _wanted: dict[str, bool] = field(factory=dict)
    _above: frozenset[str] = frozenset()
    _places: dict[str, Field] = field(factory=dict)
    _usual: dict[int, tuple[Any, ...]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        paths = [*self.used.read, *self.used.whole]
        self._above = frozenset(path[:at] for path in paths for at, one in enumerate(path) if one == ".") | {""}

    def payload(self, base: str, changes: Iterable[Change] = ()) -> Any:
        """A payload's value; XML with its root element. ``base`` is LEAST or MOST."""
        made = tuple(changes)
        making = _Making(self, base == MOST, _by_key(made), self._forced(made))
        value = making.value(self.root, 0, first=True)
        return {self.root.name: value} if self.medium == "xml" else value

    def places(self) -> tuple[Field, ...]:
        """The fields that are varied, in the schema's order, the first of very many."""
        if not self._places:
            self._places = {one.key: one for one in self._varied()}
        return tuple(self._places.values())

    def _varied(self) -> Sequence[Field]:
        found: list[Field] = []
        waiting = [self.root]
        while waiting and len(found) < self.most_places:
            here = waiting.pop()
            if here is not self.root or here.shape.repeats or here.shape.leaf:
                found.append(here)
            below = [child for child in here.children() if self.enters(child)] if here.depth < DEEP else []
            waiting += reversed(below)
        return found

    def values(self, place: Field) -> tuple[Change, ...]:
        """Everything that is tried at a field: its boundary values, null, absent, numbers of items, being there at all."""
        shape, key = place.shape, place.key
        hints = self.hints.get(bare_path(place.value_path), NO_HINTS)
        found: list[Change] = []
        if shape.alternative:
            return (Change(key, PRESENT),)
        if shape.repeats or shape.name == "*":
            found += (Change(key, count, items=True) for count in _counts(place, hints))
        elif not shape.required or shape.min_occurs == 0 or shape.choice is not None:
            found += (Change(key, ABSENT), Change(key, PRESENT))
        if shape.nullable:
            found.append(Change(key, None))
        if shape.leaf or set(shape.types) - {"object", "array", "null"}:
            found += (Change(key, one) for one in boundaries(shape, self.medium, hints, self.seed))
        return tuple(found)

    def ordinary(self, shape: Shape, number: int) -> Any:
        """An unremarkable value of a field without children; other ones for other numbers, where it has several."""
        known = self._usual.get(id(shape))
        if known is None:
            known = self._usual[id(shape)] = ordinary(shape, self.medium)
        return known[number % len(known)] if known else None

    def varies(self, place: Field) -> bool:
        """Whether a field is among those that are varied."""
        if not self._places:
            self.places()
        return place.key in self._places

    def wanted(self, place: Field) -> bool:
        """Whether the map reads a field, or something below it."""
        path = bare_path(place.value_path)
        known = self._wanted.get(path)
        if known is None:
            known = self._wanted[path] = path in self.used or path in self._above
        return known

    def enters(self, child: Field) -> bool:
        """Whether a field is part of the most that matters. What is read as a whole is followed a few levels, and not round in circles."""
        if not self.wanted(child) or child.shape.fixed is not None:
            return self.wanted(child)
        path = bare_path(child.value_path)
        if path in self.used.read or path in self._above:
            return True
        return not _circles(child) and path.count(".") - self._depth(path) <= 3

    def _depth(self, path: str) -> int:
        """How deep the field lies that is read as a whole with this one below it."""
        while path and path not in self.used.whole:
            path = path.rpartition(".")[0]
        return path.count(".")

    def _forced(self, changes: Sequence[Change]) -> frozenset[str]:
        """The keys of what is changed and of all above it: it has to be there for it."""
        self.places()
        found: set[str] = set()
        for one in changes:
            here = self._places.get(one.key)
            if here is not None and one.value is ABSENT:
                here = here.parent
            if here is not None:
                found.update(above.key for above in here.upwards())
        return frozenset(found)


def _circles(place: Field) -> bool:
    """Whether a definition is open three times already."""
    above, times = place.parent, 0
    while above is not None:
        times += above.shape.definition is not None and above.shape.definition == place.shape.definition
        above = above.parent
    return times >= 2


def _by_key(changes: Sequence[Change]) -> Mapping[tuple[str, bool], Any]:
    return {(one.key, one.items): one.value for one in changes}


def _counts(place: Field, hints: Hints) -> tuple[int, ...]:
    shape = place.shape
    low, high = shape.min_occurs, shape.max_occurs
    if not shape.repeats:  # the members of any name
        around = place.parent.shape.constraints if place.parent is not None else {}
        low = int(around.get("minProperties") or 0)
        high = max(low, min(int(around.get("maxProperties") or 3), LARGEST_LIST))
    wanted = {low, low + 1, 1, 2, 3, *(one for one in hints.items if one <= LARGEST_LIST)}
    if high is not None and high <= LARGEST_LIST:
        wanted.add(high)
    return tuple(sorted(one for one in wanted if one >= low and (high is None or one <= high)))


@frozen
class _Making:
    """One payload in the making: the values that are exchanged, and the keys that have to be there."""

    message: Message
    most: bool
    changes: Mapping[tuple[str, bool], Any]
    forced: frozenset[str]

    def value(self, place: Field, depth: int, *, first: bool) -> Any:
        """The value at a field: a list where it repeats."""
        if not place.shape.repeats:
            return self.item(place, depth, 0, first=first)
        count = self._count(place, first=first)
        return [self.item(place, depth, at, first=first and at == 0) for at in range(count)]

    def _count(self, place: Field, *, first: bool) -> int:
        shape = place.shape
        said = self.changes.get((place.key, True)) if first else None
        if said is not None:
            return int(said)
        low, high = shape.min_occurs, shape.max_occurs
        usual = 2 if self.most else 1 if first and self._needed(place) else 0
        return min(max(low, usual), LARGEST_LIST if high is None else max(high, low), LARGEST_LIST)

    def _needed(self, place: Field) -> bool:
        return (
            any(key != place.key and key.startswith(place.key) for key in self.forced)
            or (place.key, False) in self.changes
        )

    def item(self, place: Field, depth: int, number: int, *, first: bool) -> Any:
        """One value of a field."""
        shape = place.shape
        if first and (place.key, False) in self.changes:
            said = self.changes[place.key, False]
            if said is not ABSENT and said is not PRESENT:
                return said
        children = () if shape.leaf else place.children()
        if not children or depth > DEEP * 3:
            return self.message.ordinary(shape, number)
        if "object" in shape.types or not any(child.name[:1] == "[" for child in children):
            return self._members(place, children, depth, number, first=first)
        nested = next((child for child in children if child.name == "[]"), None)
        if nested is not None and not any(child.name[:1] == "[" and child.name != "[]" for child in children):
            return self.value(nested, depth + 1, first=first)
        tuple_ = [child for child in children if child.name[1:-1].isdigit()]
        return [self.item(child, depth + 1, number, first=first) for child in tuple_]

    def _members(
        self, place: Field, children: Sequence[Field], depth: int, number: int, *, first: bool
    ) -> dict[str, Any]:
        made: dict[str, Any] = {}
        chosen = self._chosen(children, first=first)
        for child in children:
            shape = child.shape
            if (
                shape.choice is not None
                and chosen.get(shape.choice.group, shape.choice.alternative) != shape.choice.alternative
            ):
                continue
            if shape.alternative:
                if shape.choice is None and not (first and child.key in self.forced):
                    continue  # a derived type of XML Schema, unless it is asked for
                below = child.children()
                if len(below) == 1 and below[0].shape.name != shape.alternative and shape.name != shape.alternative:
                    made[below[0].shape.name] = self._member(
                        below[0], depth, number, first=first
                    )  # stands for another element
                else:
                    made.update(self._members(child, below, depth + 1, number, first=first))
                if shape.choice is None and shape.alternative == shape.name:
                    made[_XSI_TYPE] = shape.alternative
                continue
            demanded = shape.name == "*" and bool(place.shape.constraints.get("minProperties"))
            if not demanded and not self._included(child, chosen, first=first):
                continue
            if shape.name == "*" and (self.message.medium != "xml" or shape.required):
                made.update(self._any_names(place, child, depth, first=first))
            elif shape.name in ("*", "@*"):
                continue
            else:
                made[shape.name] = self._member(child, depth, number, first=first)
        return made

    def _member(self, child: Field, depth: int, number: int, *, first: bool) -> Any:
        if not child.shape.repeats and child.shape.leaf and not (first and (child.key, False) in self.changes):
            return self.message.ordinary(child.shape, number)
        if child.shape.repeats:
            return self.value(child, depth + 1, first=first)
        return self.item(child, depth + 1, number, first=first)

    def _chosen(self, children: Sequence[Field], *, first: bool) -> dict[str, str]:
        """The alternative that is taken of each group of which only one may be there."""
        groups: dict[str, dict[str, list[Field]]] = {}
        for child in children:
            choice = child.shape.choice
            if choice is not None:
                groups.setdefault(choice.group, {}).setdefault(choice.alternative, []).append(child)
        return {group: self._best(alternatives, first=first) for group, alternatives in groups.items()}

    def _best(self, alternatives: Mapping[str, list[Field]], *, first: bool) -> str:
        def rank(name: str) -> tuple[int, int, int]:
            fields = alternatives[name]
            forced = first and any(one.key in self.forced for one in fields)
            absent = first and any(self.changes.get((one.key, False)) is ABSENT for one in fields)
            return (
                2 * absent - forced,
                not any(self.message.wanted(one) for one in fields),
                any(one.recursive for one in fields),
            )

        return min(alternatives, key=rank)

    def _included(self, child: Field, chosen: Mapping[str, str], *, first: bool) -> bool:
        shape = child.shape
        if first:
            if self.changes.get((child.key, False)) is ABSENT:
                return False
            if child.key in self.forced:
                return True
        if shape.choice is not None and shape.choice.group in chosen:
            return not child.recursive or self.message.wanted(child)
        if shape.required or (shape.repeats and shape.min_occurs > 0):
            return True
        return self.most and self.message.varies(child)

    def _any_names(self, place: Field, child: Field, depth: int, *, first: bool) -> dict[str, Any]:
        said = self.changes.get((child.key, True)) if first else None
        least = int(place.shape.constraints.get("minProperties") or 0)
        count = (
            int(said)
            if said is not None
            else max(1, least)
            if self.most or child.key in self.forced or least
            else least
        )
        names = [_KEYS[at] if at < len(_KEYS) else f"key{at}" for at in range(count)]
        return {name: self._member(child, depth, at, first=first and at == 0) for at, name in enumerate(names)}
