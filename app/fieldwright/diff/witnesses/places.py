"""Where a claim is tried: the smallest message around a field that both versions have, and the way from there to the field."""

import re
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import define, evolve, field, frozen

from fieldwright.diff.fields.forms import form_likeness, same_forms
from fieldwright.diff.fields.found import Found
from fieldwright.diff.fields.pairing import ITEMS, SURE
from fieldwright.diff.model import TARGET
from fieldwright.diff.witnesses.candidates import MEMBER
from fieldwright.diff.witnesses.checking import PART
from fieldwright.diff.witnesses.copying import copied
from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.model import DEFINITIONS, Field, Schema
from fieldwright.schema.xsd import XsdSchema

Way = tuple[Field, ...]
_OF_LISTS = ("min-items", "max-items", "unique-items", "contains", "min-contains", "max-contains")
"""What the ids begin with of changes of a list: the definition of its items cannot show them."""


@frozen
class Place:
    """The messages of the version that takes an instance (``inside``) and of the other, and the ways in them to the field.

    ``lacks`` says that the inside version does not have the field: its way then ends at the parent. ``other`` is empty where it is not known.
    """

    inside: str
    outside: str
    way: Way
    other: Way = ()
    lacks: bool = False
    lone: bool = False
    """Only the inside version has the field: the other way ends at what would be its parent."""


Part = Callable[["Side", Field], str]
"""What a field's definition is checked as; empty for what is not checked by itself."""


@define
class Side:
    """One version, with its definitions that are messages of their own."""

    schema: Schema
    _parts: dict[Hashable, str] | None = field(default=None)
    _names: frozenset[str] | None = field(default=None)

    def part(self, one: Field) -> str:
        """The message that is the whole of a field's definition; empty for none."""
        if self._parts is None:
            self._parts = self._listed()
        definition = one.shape.definition
        return self._parts.get(definition, "") if definition is not None else ""

    def itself(self, one: Field) -> str:
        """A field's definition by itself, with `PART` before it; empty where it is none, or several together."""
        definition = one.shape.definition
        plain = (
            isinstance(self.schema, JsonSchema) and isinstance(definition, str) and not re.search("[&|@]", definition)
        )
        return f"{PART}{definition}" if plain else ""

    def twin(self, name: str) -> Field | None:
        """The root of the definition of a name; None where there is none, or a part that has no name."""
        if self._names is None:
            self._names = frozenset(one.name for one in self.schema.messages() if one.kind in DEFINITIONS)
        return self.root(name) if name in self._names else None

    def root(self, name: str) -> Field | None:
        """The root of a message."""
        try:
            return self.schema.root(name)
        except FieldwrightError:
            return None

    def _listed(self) -> dict[Hashable, str]:
        found: dict[Hashable, str] = {}
        if isinstance(self.schema, JsonSchema):
            for one in self.schema.messages():
                if one.kind in DEFINITIONS:
                    found.setdefault(self.schema.node(one.name).key, one.name)
        elif isinstance(self.schema, XsdSchema):
            found.update(self.schema.type_names())
        return found


def way_to(one: Field) -> Way:
    """The fields from the root to a field."""
    return tuple(reversed(list(one.upwards())))


def places_of(found: Found, role: str, old: Side, new: Side, level: str) -> Iterator[Place]:
    """Where a claim for a role is tried: the smallest message around the field first, then the object around it by itself."""
    target = role == TARGET
    sides = (old, new) if target else (new, old)
    mine, theirs = (found.old, found.new) if target else (found.new, found.old)
    names = (found.change.old_message or found.change.message, found.change.message)
    messages = names if target else (names[1], names[0])
    place = _whole(mine, theirs, messages, sides)
    if place is None:
        return
    start = int(level == MEMBER or found.change.id.startswith(_OF_LISTS))
    moved = found.change.id == "field-moved"
    small = _within(place, sides, start, Side.part, moved=moved) or place
    yield small
    alone = _within(place, sides, start, Side.itself, moved=moved)
    if alone is not None and (small.way[0] is not alone.way[0] or small.way[0].parent is None):
        yield alone


def _whole(
    mine: Field | None, theirs: Field | None, messages: tuple[str, str], sides: tuple[Side, Side]
) -> Place | None:
    """The place in the whole messages."""
    if mine is not None and theirs is not None:
        return Place(*messages, way_to(mine), way_to(theirs))
    if mine is not None:
        way = way_to(mine)
        other = _followed(sides[1].root(messages[1]), way[1:-1])
        return (_present(way, sides) if not other else None) or Place(*messages, way, other, lone=True)
    if theirs is not None:
        other = way_to(theirs)
        way = _followed(sides[0].root(messages[0]), other[1:-1])
        return Place(*messages, way, other, lacks=True) if way else _lacking(other, sides)
    return None


def _within(place: Place, sides: tuple[Side, Side], start: int, part: Part, *, moved: bool = False) -> Place | None:
    """The innermost pair of definitions around the field; None where there is none."""
    one, two = _plain(place.way), _plain(place.other)
    itself = int(not (place.other if place.lacks else place.way)[-1].shape.alternative)
    ends = (0, itself) if place.lacks else (itself, 0) if place.lone else (start, start)
    for back in range(min(len(one) - ends[0], len(two) - ends[1])):
        here, there = one[-1 - back - ends[0]], two[-1 - back - ends[1]]
        if any(_list_of_all(root) for root in (place.way[here], place.other[there])):
            continue  # its definition is what the items are
        if moved and [one.name for one in place.way[:here]] != [one.name for one in place.other[:there]]:
            continue  # what was around the field is something else than what is now
        names = part(sides[0], place.way[here]), part(sides[1], place.other[there])
        if all(names):
            return evolve(place, inside=names[0], outside=names[1], way=place.way[here:], other=place.other[there:])
    return None


def _list_of_all(one: Field) -> bool:
    """Whether a field is the whole of a message, and a list."""
    return one.parent is None and one.shape.repeats


def _present(way: Way, sides: tuple[Side, Side]) -> Place | None:
    """The inside version has the field, the other does not."""
    for at in reversed(_plain(way[:-1])):
        name = sides[0].part(way[at])
        there = sides[1].twin(name) if name else None
        if there is not None:
            return Place(name, name, way[at:], _followed(there, way[at + 1 : -1]), lone=True)
    return None


def _lacking(other: Way, sides: tuple[Side, Side]) -> Place | None:
    """The inside version lacks the field: the way to what would be its parent."""
    for at in reversed(_plain(other[:-1])):
        name = sides[1].part(other[at])
        way = _followed(sides[0].twin(name), other[at + 1 : -1]) if name else ()
        if way:
            return Place(name, name, way, other[at:], lacks=True)
    return None


def _plain(way: Way) -> Sequence[int]:
    return [at for at, one in enumerate(way) if not one.shape.alternative]


def _followed(root: Field | None, steps: Sequence[Field]) -> Way:
    """The way from a root along fields of the same names; empty where it ends before."""
    if root is None:
        return ()
    made = [root]
    for step in steps:
        found = _same(made[-1], step)
        if not found:
            if step.shape.alternative:  # an object became one of several forms, or the other way round
                continue
            if step.shape.name == ITEMS and made[-1].shape.repeats:  # here the field itself is the list
                continue
            return ()
        made += found
    return tuple(made)


def _same_form(children: Sequence[Field], step: Field, above: Field) -> list[Field]:
    """The form that stands for another version's, whatever it is called."""
    paired = same_forms(children, above.children())
    for one, other in paired:
        if other.shape.alternative == step.shape.alternative:
            return [one]
    free = [one for one in children if one.shape.alternative and not any(one is known for known, _ in paired)]
    for one in free:
        if one.shape.alternative == step.shape.alternative:
            return [one]
    best = max(free, key=lambda one: form_likeness(one, step), default=None)
    return [best] if best is not None and form_likeness(best, step) >= SURE else []


def _same(parent: Field, step: Field, depth: int = 3) -> list[Field]:
    children = parent.children()
    if step.shape.alternative and not step.shape.namespace and step.parent is not None:
        return _same_form(children, step, step.parent)
    for child in children:
        if child.shape.alternative == step.shape.alternative and child.name == step.name:
            return [child]
    if depth and not step.shape.alternative:
        for child in children:
            if child.shape.alternative:
                found = _same(child, step, depth - 1)
                if found:
                    return [child, *found]
    items = next((child for child in children if child.shape.name == ITEMS), None)
    if depth and items is not None and step.shape.name != ITEMS:  # there the list has a field of its own
        found = _same(items, step, depth - 1)
        return [items, *found] if found else []
    return []


def renamed_on(place: Place) -> Mapping[int, str]:
    """The steps of a way that the other version calls otherwise, but for the last: the new name by the place in the way."""
    if len(place.way) != len(place.other) or place.lacks:
        return {}
    return {
        at: there.name
        for at, (here, there) in enumerate(zip(place.way, place.other, strict=True))
        if 0 < at < len(place.way) - 1
        and here.name != there.name
        and not here.shape.alternative
        and not there.shape.alternative
    }


def renamed(instance: Any, place: Place) -> Any:
    """A JSON instance with the other version's names of what is above the field."""
    names = renamed_on(place)
    if not names:
        return instance
    made = copied(instance)
    here: Any = made
    for number, one in enumerate(place.way[1:-1], start=1):
        while isinstance(here, list):
            here = cast("list[Any]", here)[0] if here else None
        if one.shape.alternative or not isinstance(here, dict):
            continue
        members = cast("dict[str, Any]", here)
        name = names.get(number, one.name)
        if name != one.name and one.name in members:
            members[name] = members.pop(one.name)
        here = members.get(name)
    return made
