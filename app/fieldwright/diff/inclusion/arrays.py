"""Arrays: what is known of the items at each place, how many items of a form there are, and whether items repeat."""

from collections.abc import Iterator
from itertools import product
from typing import Any

from attrs import define, evolve, field, frozen

from fieldwright.diff.inclusion.asking import Asked
from fieldwright.diff.inclusion.nodes import Atom, Found, Literal, Node, Result, Untold
from fieldwright.diff.inclusion.values import frozen_value

_LONGEST_MADE = 100_000
_DEEPEST_GROWN = 8
"""Questions within each other, below which chance adds nothing."""

_MOST_COUNTS = 5
_MOST_DIFFERENT = 40

Literals = frozenset[Literal]


@frozen
class Counted:
    """That so many items, from a place on, are of a form."""

    literal: Literal
    start: int
    least: int
    most: int | None

    @property
    def cap(self) -> int:
        """Where counting can stop."""
        return self.least if self.most is None else max(self.least, self.most + 1)


@define
class ArrayFacts:
    """What is known of an array."""

    schemas: tuple[Node, ...] = ()
    low: int = 0
    high: int | None = None
    unique: bool = False
    repeated: bool = False
    counts: tuple[Counted, ...] = ()
    at: dict[int, Literals] = field(factory=dict)

    def copied(self) -> "ArrayFacts":
        """A copy that can be added to."""
        return evolve(self, at=dict(self.at))

    def add(self, atom: Atom) -> bool:
        """Take in a constraint; false if nothing is left."""
        match atom.name:
            case "schema":
                self.schemas = (*self.schemas, atom.given[0])
            case "fewest items":
                self.low = max(self.low, atom.given[0])
            case "most items":
                self.high = atom.given[0] if self.high is None else min(self.high, atom.given[0])
            case "unique":
                self.unique = True
            case "repeated":
                self.repeated = True
                self.low = max(self.low, 2)
            case "item":
                place, literal = atom.given
                self.at[place] = self.at.get(place, frozenset()) | {literal}
                self.low = max(self.low, place + 1)
            case _:
                literal, start, least, most = atom.given
                if least == 1 and most is None and start == 0 and self.high == 1:
                    return self.add(Atom("item", (0, literal)))
                if Counted(literal, start, least, most) not in self.counts:
                    self.counts = (*self.counts, Counted(literal, start, least, most))
                if least:
                    self.low = max(self.low, start + least)
        return not (self.unique and self.repeated) and (self.high is None or self.low <= self.high)

    def allows(self, _value: Any) -> bool:
        """Whether a value fits, as far as can be said at once."""
        return True

    def possible(self, atom: Atom, asked: Asked) -> bool:
        """Whether a constraint could still hold, as far as can be said at once."""
        if atom.name == "item":
            place, literal = atom.given
            return asked.solve((*self.literals(place), literal)) is not None
        if atom.name == "count":
            literal, start, least, _ = atom.given
            if least and start >= self._prefix():
                return asked.solve((*self.literals(start), literal)) is not None
        return True

    def literals(self, place: int) -> Literals:
        """What the item at a place must satisfy."""
        made = self.at.get(place, frozenset())
        for node in self.schemas:
            if place < len(node.prefix):
                made |= {Literal(node.prefix[place], True)}
            elif node.items is not None:
                made |= {Literal(node.items, True)}
        return made

    def solved(self, asked: Asked) -> Result:
        """An array that fits, the shortest if there is no chance to choose by."""
        if asked.chance is not None and not self.repeated and asked.depth < _DEEPEST_GROWN:
            top = self.low + 3 if self.high is None else min(self.high, self.low + 3)
            longer = asked.chance.randint(self.low, top)
            found = self._filled(evolve(self, low=longer, at=dict(self.at)), asked) if longer > self.low else None
            if isinstance(found, Found):
                return found
        if not self.repeated:
            return self._filled(self, asked)
        untold: Untold | None = None
        for place, other in self._pairs():
            found = self._with_pair(place, other, asked)
            if isinstance(found, Found):
                return found
            untold = untold or found
        return untold

    def _prefix(self) -> int:
        """From which place on all items are held to the same."""
        return max(
            (len(node.prefix) for node in self.schemas),
            default=0,
        )

    def _pairs(self) -> Iterator[tuple[int, int]]:
        fixed = max((self._prefix(), *(one + 1 for one in self.at), *(one.start for one in self.counts)))
        for other in range(1, fixed + 2):
            for place in range(other):
                if self.high is None or other < self.high:
                    yield place, other

    def _with_pair(self, place: int, other: int, asked: Asked) -> Result:
        """An array whose items at two places are equal."""
        both = self.literals(place) | self.literals(other)
        counts = tuple(dict.fromkeys(one.literal for one in self.counts))
        untold: Untold | None = None
        for signs in product((True, False), repeat=min(len(counts), _MOST_COUNTS)):
            cell = both | {one if sign else one.opposite() for one, sign in zip(counts, signs, strict=False)}
            shared = asked.solve(cell)
            if isinstance(shared, Found):
                at = {**self.at, place: cell, other: cell}
                facts = evolve(self, at=at, low=max(self.low, other + 1), repeated=False)
                shared = self._filled(facts, asked)
                if isinstance(shared, Found):
                    shared.value[other] = shared.value[place]
                    return shared
            untold = untold or shared
        return untold

    def _filled(self, facts: "ArrayFacts", asked: Asked) -> Result:
        return _Filling(facts, asked).filled()


Counts = tuple[int, ...]


@define
class _Filling:
    """Fills an array place by place. Which forms an item has that are counted is chosen for each."""

    facts: ArrayFacts
    asked: Asked
    untold: Untold | None = None
    cells: dict[tuple[Literals, int], list[tuple[tuple[bool, ...], Literals, Any]]] = field(factory=dict)

    def filled(self) -> Result:
        facts = self.facts
        counts = [one for one in facts.counts if one.least or one.most is not None]
        if len(counts) > _MOST_COUNTS:
            return Untold("contains: too many forms of items are counted")
        fixed = max((0, *(len(node.prefix) for node in facts.schemas), *(one + 1 for one in facts.at), *(one.start for one in counts)))  # fmt: skip
        start: Counts = (0,) * len(counts)
        layers: list[dict[Counts, tuple[Counts, Literals, Any]]] = [{start: (start, frozenset(), None)}]
        seen: set[frozenset[Counts]] = set()
        while layers[-1]:
            length = len(layers) - 1
            if length >= facts.low:
                for reached in layers[-1]:
                    if all(one.least <= reached[place] for place, one in enumerate(counts)):
                        made = self._made(layers, reached)
                        if isinstance(made, Found):
                            return made
                        if made is None and not counts:
                            return self.untold
                        self.untold = (
                            self.untold or made or Untold("uniqueItems: the forms of items cannot be told apart")
                        )
            if length == facts.high:
                break
            if length >= max(fixed, facts.low):
                key = frozenset(layers[-1])
                if key in seen:
                    break
                seen.add(key)
            layers.append(self._following(layers[-1], length, counts, fixed))
            steady = length >= fixed and layers[-1].keys() == layers[-2].keys()
            if steady and facts.low > length + 1:
                if facts.low > _LONGEST_MADE:
                    return Untold("minItems: the arrays are too long to be made")
                layers.extend([self._following(layers[-1], length + 1, counts, fixed)] * (facts.low - length - 1))
        return self.untold

    def _following(
        self, layer: dict[Counts, tuple[Counts, Literals, Any]], place: int, counts: list[Counted], fixed: int
    ) -> dict[Counts, tuple[Counts, Literals, Any]]:
        self.asked.effort.spend(1 + len(layer) // 8 if place % 8 == 0 or counts else 0)
        made: dict[Counts, tuple[Counts, Literals, Any]] = {}
        cells = self._cells(self.facts.literals(min(place, fixed)) if place >= fixed else self.facts.literals(place), place, counts, fixed)  # fmt: skip
        for reached in layer:
            for signs, literals, value in cells:
                following = tuple(
                    min(one.cap, count + sign) for one, count, sign in zip(counts, reached, signs, strict=True)
                )
                if following not in made and all(
                    one.most is None or count <= one.most for one, count in zip(counts, following, strict=True)
                ):
                    made[following] = (reached, literals, value)
        return made

    def _cells(
        self, literals: Literals, place: int, counts: list[Counted], fixed: int
    ) -> list[tuple[tuple[bool, ...], Literals, Any]]:
        """The ways in which an item can be of the forms that are counted, with an item of each."""
        key = (literals, min(place, fixed))
        known = self.cells.get(key)
        if known is not None and self.asked.chance is None:
            return known
        known = []
        for signs in product((False, True), repeat=len(counts)):
            if any(sign and one.start > place for one, sign in zip(counts, signs, strict=True)):
                continue
            wanted = literals | {
                one.literal if sign else one.literal.opposite()
                for one, sign in zip(counts, signs, strict=True)
                if one.start <= place
            }
            found = self.asked.solve(wanted)
            if isinstance(found, Found):
                known.append((signs, wanted, found.value))
            elif found is not None:
                self.untold = self.untold or found
        self.cells[key] = known
        return known

    def _made(self, layers: list[dict[Counts, tuple[Counts, Literals, Any]]], reached: Counts) -> Result:
        items: list[tuple[Literals, Any]] = []
        for layer in reversed(layers[1:]):
            reached, literals, value = layer[reached]
            items.append((literals, value))
        items.reverse()
        if not self.facts.unique or len({frozen_value(value) for _, value in items}) == len(items):
            return Found([value for _, value in items])
        return self._different([literals for literals, _ in items])

    def _different(self, items: list[Literals]) -> Result:
        """An array of different items, if there are enough for all places."""
        if len(items) > _MOST_DIFFERENT:
            return Untold("uniqueItems: too many items must differ")
        offered: dict[Literals, list[Any]] = {}
        sure = True
        for literals in items:
            if literals not in offered:
                offered[literals], complete = self.asked.several(literals, len(items))
                sure = sure and complete
                if self.asked.chance is not None:
                    self.asked.chance.shuffle(offered[literals])
        owner: dict[Any, int] = {}
        chosen: dict[int, Any] = {}

        def placed(place: int, tried: set[Any]) -> bool:
            for value in offered[items[place]]:
                key = frozen_value(value)
                if key in tried:
                    continue
                tried.add(key)
                if key not in owner or placed(owner[key], tried):
                    owner[key] = place
                    chosen[place] = value
                    return True
            return False

        if all(placed(place, set()) for place in range(len(items))):
            return Found([chosen[place] for place in range(len(items))])
        return None if sure else Untold("uniqueItems: it is not known how many items differ")
