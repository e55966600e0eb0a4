"""The least instance that holds a field: what is required, one item in lists, one alternative of each choice."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from attrs import field, frozen

from fieldwright.mapping.counterexamples.patterns import matching
from fieldwright.mapping.counterexamples.values import ordinary
from fieldwright.schema.model import Field, Shape

Steps = tuple[str | int, ...]
"""A place in an instance: names of members and positions of items."""

OTHER_SPACE = "urn:example:other"
"""The namespace of elements and attributes that no version describes."""
XSI_TYPE = "@xsi:type"
DEEPEST = 24
"""Levels below which nothing more is put in, so that definitions that demand themselves come to an end."""
MOST_ITEMS = 1_200


@frozen
class Held:
    """An instance with a field in it: where the field's value is (its list, where it repeats), and the item in question."""

    value: Any
    steps: Steps
    item: Steps


@frozen
class Least:
    """Makes instances of fields, as small as may be, for a medium (``json`` or ``xml``)."""

    medium: str
    _plain: dict[Shape, tuple[Any, ...]] = field(factory=dict, repr=False)
    """What `plain` gave: a list may have thousands of items."""

    def value(self, field: Field, depth: int = 0) -> Any:
        """A field's value: a list where it repeats."""
        if not field.shape.repeats:
            return self.item(field, depth)
        return [self.item(field, depth, number) for number in range(min(field.shape.min_occurs, MOST_ITEMS))]

    def item(self, field: Field, depth: int = 0, number: int = 0) -> Any:
        """One value of a field; other ones for other numbers, where it has several."""
        shape = field.shape
        known = self.plain(shape)
        if known and (shape.leaf or (self.medium == "json" and not isinstance(known[0], (dict, list)))):
            return known[number % len(known)]
        children = () if shape.leaf or depth > DEEPEST else field.children()
        if not children:
            return known[number % len(known)] if known else [] if shape.type == "array" else None
        if _is_object(shape, children):
            return self.members(field, children, depth)
        nested = next((child for child in children if child.name == "[]"), None)
        if nested is not None and shape.repeats:
            return self.value(nested, depth + 1)
        return [self.item(child, depth + 1) for child in children if child.name != "[]"]

    def plain(self, shape: Shape) -> tuple[Any, ...]:
        """Values of a field that is no object and no list."""
        known = self._plain.get(shape)
        if known is None:
            known = self._plain[shape] = ordinary(shape, self.medium)
        return known

    def members(self, field: Field, children: Sequence[Field], depth: int, skip: Field | None = None) -> dict[str, Any]:
        """The members that an object has to have. ``skip`` is there already, and chooses its alternative."""
        made: dict[str, Any] = {}
        chosen = _chosen(children, skip, only=self.medium == "xml")
        stood = {skip.name} if skip is not None else set[str]()
        for child in children:
            shape = child.shape
            if skip is not None and child.key == skip.key:
                continue
            if shape.choice is not None and chosen.get(shape.choice.group) != shape.choice.alternative:
                continue
            if shape.alternative:
                if shape.choice is not None and shape.name not in stood:
                    made.update(self.alternative(child, depth + 1))
                    stood.add(shape.name)
            elif shape.name == "*":
                made.update(self._others(field, child, depth))
            elif shape.name != "@*" and (self._demanded(child) or (shape.choice is not None and not child.recursive)):
                made[shape.name] = self._present(child, depth + 1)
        return made

    def alternative(self, field: Field, depth: int) -> dict[str, Any]:
        """The members that an alternative brings: its own, or the element that it stands for."""
        below = field.children() if depth <= DEEPEST else ()
        shape = field.shape
        if len(below) == 1 and self._instead(shape):
            return {below[0].shape.name: self._present(below[0], depth)}
        made = self.members(field, below, depth)
        if shape.choice is None and shape.alternative == shape.name and self.medium == "xml":
            made[XSI_TYPE] = shape.alternative
        return made

    def _instead(self, shape: Shape) -> bool:
        """Whether an alternative is an element that may stand for another (XML Schema's substitution groups)."""
        return self.medium == "xml" and shape.name != shape.alternative

    def present(self, field: Field) -> Any:
        """A field's value where it is there: a list with at least one item."""
        return self._present(field, 0)

    def _present(self, field: Field, depth: int) -> Any:
        made = self.value(field, depth)
        empty = field.shape.repeats and made == [] and field.shape.max_occurs != 0
        if not empty or (depth and field.recursive and self.medium == "json"):
            return made  # an empty list is what a definition that demands a list of itself ends with
        return [self.item(field, depth)]

    def _others(self, field: Field, child: Field, depth: int) -> dict[str, Any]:
        least = field.shape.constraints.get("minProperties")
        count = int(least) if least else 1 if child.shape.required and self.medium == "xml" else 0
        names = names_of(child.shape, count)
        return {name: self._present(child, depth + 1) for name in names[:count]}

    def _demanded(self, child: Field) -> bool:
        shape = child.shape
        return shape.required or (self.medium == "xml" and shape.repeats and shape.min_occurs > 0)

    def name_of(self, field: Field) -> str:
        """The name that a member goes by: one of its own, or any."""
        if field.name == "*":
            return next(iter(names_of(field.shape, 1)), "key") if self.medium == "json" else f"{{{OTHER_SPACE}}}other"
        return f"@{{{OTHER_SPACE}}}other" if field.name == "@*" else field.name

    # --- the way to a field ------------------------------------------------------------------------------------------

    def holding(self, way: Sequence[Field], *, whole: bool = True) -> Held:
        """An instance of the first field of a way, with all others in one another. ``whole`` takes the first field's list, where it repeats."""
        value, steps = self._holding(way, 0)
        first = way[0].shape
        at: Steps = steps
        if first.repeats and whole:
            value = self._listed(way[0], value, 0)
            if len(way) == 1:
                return Held(value, (), (0,))
            at = (0, *steps)
        elif len(way) == 1:
            return Held(value, (), ())
        last = way[-1].shape
        return Held(value, at, (*at, 0) if last.repeats and not last.alternative else at)

    def _holding(self, way: Sequence[Field], at: int) -> tuple[Any, Steps]:
        """An item of the field at a place of the way, and where in it the way's last field is."""
        here = way[at]
        if at == len(way) - 1:
            made = self.alternative(here, at) if here.shape.alternative else self.item(here, at)
            return made, ()
        below, inside = way[at + 1], self._holding(way, at + 1)
        value, steps = inside
        last = at + 1 == len(way) - 1
        if below.shape.alternative:
            own = self.members(here, here.children(), at, skip=below)
            merged = {**own, **cast("dict[str, Any]", value)} if isinstance(value, dict) else value
            if self.medium == "xml" and below.shape.choice is None and below.shape.alternative == below.shape.name:
                merged[XSI_TYPE] = below.shape.alternative
            stands = last and self._instead(below.shape) and bool(below.children())
            return merged, ((below.children()[0].shape.name,) if stands else steps)
        if below.shape.repeats:
            value = self._listed(below, value, at)
            steps = steps if last else (0, *steps)
        if below.name == "[]":
            return value, steps
        if below.name[:1] == "[" and below.name[1:-1].isdigit():
            number = int(below.name[1:-1])
            before = [self.item(child, at) for child in here.children() if child.name[1:-1].isdigit()][:number]
            return [*before, value], (number, *steps)
        name = self.name_of(below)
        own = self.members(here, here.children(), at, skip=below)
        return {**own, name: value}, (name, *steps)

    def _listed(self, field: Field, first: Any, depth: int) -> list[Any]:
        count = min(max(1, field.shape.min_occurs), MOST_ITEMS)
        return [first, *(self.item(field, depth, number) for number in range(1, count))]


def names_of(shape: Shape, count: int) -> list[str]:
    """Names for members that have no name of their own."""
    pattern = shape.constraints.get("propertyPattern")
    if pattern:
        return list(matching(str(pattern), 0, None))[: max(count, 1)]
    return ["key", *(f"key{number}" for number in range(2, count + 1))][: max(count, 1)]


def _is_object(shape: Shape, children: Sequence[Field]) -> bool:
    return "object" in shape.types or not any(child.name[:1] == "[" for child in children)


def _chosen(children: Sequence[Field], taken: Field | None, *, only: bool) -> Mapping[str, str]:
    """The alternative that is taken of each choice: that of the field in question, else the first that ends and is no mere reference.

    ``only`` that of the field: whether a choice of XML Schema has to be made is not told by its fields, and found out by checking.
    """
    made: dict[str, str] = {}
    ranks: dict[str, int] = {}
    if taken is not None and taken.shape.choice is not None:
        made[taken.shape.choice.group] = taken.shape.choice.alternative
        ranks[taken.shape.choice.group] = 0
    for child in () if only else children:
        choice = child.shape.choice
        if choice is None or ranks.get(choice.group) == 0:
            continue
        rank = 2 if child.recursive else 1 if child.shape.alternative and child.named("$ref") else 0
        if choice.group not in made or rank < ranks[choice.group]:
            made[choice.group], ranks[choice.group] = choice.alternative, rank
    return made
