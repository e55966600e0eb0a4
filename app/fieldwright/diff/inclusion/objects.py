"""Objects: what is known of the value under each name, which names there are, and how many."""

from collections.abc import Iterator
from typing import Any

from attrs import define, evolve, field, frozen

from fieldwright.diff.inclusion.accepting import accepts, of_property
from fieldwright.diff.inclusion.asking import Asked
from fieldwright.diff.inclusion.nodes import Atom, Found, Item, Literal, Node, Result, Untold
from fieldwright.diff.inclusion.values import found_in

_DEEPEST_GROWN = 8
"""Questions within each other, below which chance adds nothing."""

_MOST_FILLED = 300
_MOST_PATTERNS = 8

Literals = frozenset[Literal]


@frozen
class Selector:
    """Which names are meant: those in which some patterns are found, others not, and that are none of the names listed."""

    within: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    apart: frozenset[str] = frozenset()
    names: tuple[Literal, ...] = ()


@frozen
class Demand:
    """That there is a name of those meant whose value satisfies a literal."""

    selector: Selector
    literal: Literal | None


@define
class ObjectFacts:
    """What is known of an object."""

    schemas: tuple[Node, ...] = ()
    names: tuple[Literal, ...] = ()
    required: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    low: int = 0
    high: int | None = None
    at: dict[str, Literals] = field(factory=dict)
    demands: tuple[Demand, ...] = ()

    def copied(self) -> "ObjectFacts":
        """A copy that can be added to."""
        return evolve(self, at=dict(self.at))

    def add(self, atom: Atom) -> bool:
        """Take in a constraint; false if nothing is left."""
        match atom.name:
            case "schema":
                self.schemas = (*self.schemas, atom.given[0])
            case "names":
                self.names = (*self.names, atom.given[0])
            case "required":
                self.required |= {atom.given[0]}
            case "absent":
                self.absent |= {atom.given[0]}
            case "fewest":
                self.low = max(self.low, atom.given[0])
            case "most":
                self.high = atom.given[0] if self.high is None else min(self.high, atom.given[0])
            case "has":
                name, literal = atom.given
                self.at[name] = self.at.get(name, frozenset()) | {literal}
                self.required |= {name}
            case _:
                demand = Demand(*atom.given)
                if demand not in self.demands:
                    self.demands = (*self.demands, demand)
        if self.required & self.absent:
            return False
        return self.high is None or max(self.low, len(self.required), bool(self.demands)) <= self.high

    def allows(self, _value: Any) -> bool:
        """Whether a value fits, as far as can be said at once."""
        return True

    def possible(self, atom: Atom, asked: Asked) -> bool:
        """Whether a constraint could still hold, as far as can be said at once."""
        match atom.name:
            case "has":
                name, literal = atom.given
                if name in self.absent or not self._named(name, asked):
                    return False
                return asked.solve((*self.literals(name), literal)) is not None
            case "required":
                return atom.given[0] not in self.absent and self._named(atom.given[0], asked)
            case "absent":
                return atom.given[0] not in self.required
            case "some":
                return self._placeable(Demand(*atom.given), asked)
            case _:
                return True

    def _placeable(self, demand: Demand, asked: Asked) -> bool:
        """Whether there is a name for a demand, were it the only one."""
        at = frozenset(self.at.items())
        key = (tuple(node.number for node in self.schemas), self.names, self.absent, at, demand)
        known = asked.placeable.get(key)
        if known is None:
            alone = evolve(self, at=dict(self.at), demands=(demand,), required=frozenset[str](), low=0, high=None)
            found, certain = asked.certain(lambda: _Placing(alone, asked).placed({}, {}, 0))
            known = found is not None or not certain
            if found is not None or certain:
                asked.placeable[key] = known
        return known

    def literals(self, name: str) -> Literals:
        """What the value under a name must satisfy."""
        made = self.at.get(name, frozenset())
        return made.union(Literal(child, True) for node in self.schemas for child in of_property(node, name))

    def solved(self, asked: Asked) -> Result:
        """An object that fits, the smallest if there is no chance to choose by."""
        chosen: dict[str, Any] = {}
        untold: Untold | None = None
        for name in sorted(self.required, key=lambda one: (one not in self.at, one)):
            if not self._named(name, asked):
                return None
            found = asked.solve(self.literals(name))
            if found is None:
                return None
            if isinstance(found, Untold):
                untold = untold or found
            else:
                chosen[name] = found.value
        if untold is not None:
            return untold
        return _Placing(self, asked).placed(chosen, {}, 0)

    def all_names(self) -> list[str]:
        """The names that are spoken of, which are not like any other."""
        made = dict.fromkeys(name for node in self.schemas for name in node.properties)
        made.update(dict.fromkeys(sorted(self.required | self.absent)))
        for demand in self.demands:
            made.update(dict.fromkeys(sorted(demand.selector.apart)))
        return list(made)

    def _named(self, name: str, asked: Asked) -> bool:
        return all(accepts(asked.documents, one.node, name) == one.wanted for one in self.names)


@define
class _Placing:
    """Finds a name for each demand, then enough more names."""

    facts: ObjectFacts
    asked: Asked
    untold: Untold | None = None
    _all: list[str] | None = None

    def placed(self, chosen: dict[str, Any], extra: dict[str, Literals], at: int) -> Result:
        facts = self.facts
        if facts.high is not None and len(chosen) > facts.high:
            return None
        if at == len(facts.demands):
            return self._filled(chosen)
        demand = facts.demands[at]
        more = frozenset((demand.literal,)) if demand.literal else frozenset[Literal]()
        untold: Untold | None = None
        for name in self._fitting(demand.selector, chosen):
            literals = facts.literals(name) | extra.get(name, frozenset()) | more
            found = self.asked.solve(literals)
            if isinstance(found, Found):
                found = self.placed(
                    {**chosen, name: found.value}, {**extra, name: extra.get(name, frozenset()) | more}, at + 1
                )
                if isinstance(found, Found):
                    return found
            untold = untold or found
        if facts.high is None or len(chosen) < facts.high:
            for name, literals in self._new_names(demand.selector, chosen):
                if isinstance(name, Untold):
                    untold = untold or name
                    continue
                found = self.asked.solve(literals | more)
                if isinstance(found, Found):
                    found = self.placed({**chosen, name: found.value}, {**extra, name: more}, at + 1)
                    if isinstance(found, Found):
                        return found
                untold = untold or found
        return untold

    def _names(self) -> list[str]:
        if self._all is None:
            self._all = self.facts.all_names()
        return self._all

    def _fitting(self, selector: Selector, chosen: dict[str, Any]) -> Iterator[str]:
        """The names of those spoken of, or chosen already, that a selector means."""
        documents = self.asked.documents
        self.asked.effort.spend(len(self._names()) // 50)
        for name in dict.fromkeys((*chosen, *self._names())):
            if (
                name not in self.facts.absent
                and name not in selector.apart
                and all(found_in(one, name) for one in selector.within)
                and not any(found_in(one, name) for one in selector.without)
                and all(
                    accepts(documents, one.node, name) == one.wanted for one in (*selector.names, *self.facts.names)
                )
            ):
                yield name

    def _new_names(self, selector: Selector, chosen: dict[str, Any]) -> Iterator[tuple[str | Untold, Literals]]:
        """A name that is not spoken of for each way of being in the patterns, and what its value must satisfy."""
        patterns = list(dict.fromkeys(pattern for node in self.facts.schemas for pattern in node.patterns))
        if len(patterns) > _MOST_PATTERNS:
            yield Untold("patternProperties: there are too many patterns to be told apart"), frozenset()
            return
        base: list[Item] = [*self.facts.names, *selector.names]
        base.extend(Atom("pattern", (one,)) for one in selector.within)
        base.extend(Atom("no pattern", (one,)) for one in selector.without)
        taken = tuple(sorted({*self._names(), *chosen}))
        if taken:
            base.append(Atom("except", taken))
        yield from self._split([*base, Atom("shortest", (1,))], patterns, [])
        yield from self._split([*base, Atom("longest", (0,))], patterns, [])

    def _split(
        self, base: list[Item], patterns: list[str], found: list[str]
    ) -> Iterator[tuple[str | Untold, Literals]]:
        name = self.asked.solve(base, "string")
        if name is None:
            return
        if not patterns:
            if isinstance(name, Untold):
                yield name, frozenset()
                return
            of_node = [
                child
                for node in self.facts.schemas
                for child in ([node.patterns[one] for one in found if one in node.patterns] or ([node.additional] if node.additional else []))
            ]  # fmt: skip
            yield name.value, frozenset(Literal(child, True) for child in of_node)
            return
        first, rest = patterns[0], patterns[1:]
        ways = [(Atom("no pattern", (first,)), found), (Atom("pattern", (first,)), [*found, first])]
        if self.asked.chance is not None:
            self.asked.chance.shuffle(ways)
        for atom, of in ways:
            yield from self._split([*base, atom], rest, of)

    def _filled(self, chosen: dict[str, Any]) -> Result:
        """The object with as many more names as are needed."""
        facts, chance = self.facts, self.asked.chance
        wanted = facts.low
        if chance is not None and self.asked.depth < _DEEPEST_GROWN:
            most = len(chosen) + 12 if facts.high is None else facts.high
            wanted = max(wanted, min(most, len(chosen) + chance.choice((0, 1, 2, 6, 12))))
        if len(chosen) >= wanted:
            return Found(chosen)
        if wanted - len(chosen) > _MOST_FILLED:
            return Untold("minProperties: the objects are too large to be made")
        made = dict(chosen)
        untold: Untold | None = None
        for name, found in self._more(made):
            if isinstance(found, Found):
                made[name] = found.value
            elif found is not None:
                untold = untold or found
            if len(made) >= wanted:
                break
        if len(made) >= max(facts.low, len(chosen)):
            return Found(made)
        return untold

    def _more(self, made: dict[str, Any]) -> Iterator[tuple[str, Result]]:
        known = [name for name in self._fitting(Selector(), {}) if name not in made]
        if self.asked.chance is not None:
            self.asked.chance.shuffle(known)
        for name in known:
            yield name, self.asked.solve(self.facts.literals(name))
        # names of each way of being in the patterns, as long as there are such
        spent: set[Literals] = set()
        while True:
            found_any = False
            for name, literals in self._new_names(Selector(), made):
                if isinstance(name, Untold):
                    yield "", name
                elif literals not in spent:
                    value = self.asked.solve(literals)
                    if isinstance(value, Found):
                        found_any = True
                        yield name, value
                        break
                    spent.add(literals)
                    yield name, value
            if not found_any:
                return
