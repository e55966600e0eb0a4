"""The procedure: whether there is a value for which some literals hold, found by taking the literals apart kind by kind.

A conjunction is split into the kinds of values; for each, schemas are replaced by the constraints and choices that they stand for
(a tableau), and what is left at the end, constraints on one number, text, array or object, is solved by the room of its kind, which
asks again for items and properties.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from random import Random
from typing import Any

from attrs import define, evolve, field

from fieldwright.diff.inclusion.accepting import holds_all
from fieldwright.diff.inclusion.answers import Answers
from fieldwright.diff.inclusion.apart import apart
from fieldwright.diff.inclusion.arrays import ArrayFacts
from fieldwright.diff.inclusion.documents import Documents
from fieldwright.diff.inclusion.effort import Effort
from fieldwright.diff.inclusion.expansion import affirmed, denied, telling
from fieldwright.diff.inclusion.languages import Languages
from fieldwright.diff.inclusion.nodes import (
    KINDS,
    Alternative,
    Atom,
    Choice,
    Found,
    Item,
    Literal,
    Node,
    Result,
    Untold,
)
from fieldwright.diff.inclusion.numbers import NumberFacts
from fieldwright.diff.inclusion.objects import ObjectFacts
from fieldwright.diff.inclusion.pattern_syntax import UntoldError
from fieldwright.diff.inclusion.states import FACTS, By, PlainFacts, State, Waiting
from fieldwright.diff.inclusion.texts import TextFacts
from fieldwright.diff.inclusion.values import frozen_value, kind_of


@define
class Solver:
    """Answers questions about the nodes of some documents."""

    documents: Documents
    effort: Effort
    languages: Languages
    chance: Random | None = None
    placeable: dict[Hashable, bool] = field(factory=dict)
    answers: Answers = field(factory=Answers)
    branched: Counter[str] = field(factory=Counter[str])
    """How often a keyword left a choice."""
    _meanings: dict[tuple[int, str], tuple[Item | Choice, ...]] = field(factory=dict)
    _contraries: dict[tuple[int, str], tuple[Alternative, ...]] = field(factory=dict)

    @property
    def depth(self) -> int:
        """How many questions are open."""
        return self.answers.depth

    def solve(self, items: Iterable[Item], kind: str = "", *, same: bool = False) -> Result:
        """A value, of a kind if one is given, for which all of the items hold; ``same`` for one and the same as is asked about."""
        wanted = self._opened(items)
        if wanted is None:
            return None
        key = (kind, wanted)
        if key in self.answers.known:
            known = self.answers.known[key]
            if known is None or self.chance is None:
                return known
        again = self.chance is not None and self.answers.depth <= _DEEPEST and self.chance.random() < 0.5
        assumed = self.answers.assumed(key, again=again, same=same)
        if assumed:
            return assumed if isinstance(assumed, Untold) else None
        self.effort.spend()
        return self.answers.answered(key, lambda: self._of_any_kind(wanted, kind), same=same)

    def decide(self, items: Iterable[Item]) -> Result:
        """As `solve`, for questions of any depth: what lies too deep is answered by itself first, then the question again."""
        given = list(items)
        result = self.solve(given)
        for _ in range(_MOST_ROUNDS):
            if not isinstance(result, Untold) or not self.answers.deferred:
                break
            waiting, self.answers.deferred = list(self.answers.deferred), {}
            for kind, wanted in reversed(waiting):
                self.solve(wanted, kind)
            result = self.solve(given)
        return result

    def several(self, literals: Iterable[Literal], count: int) -> tuple[list[Any], bool]:
        """At most so many different values, and whether it is sure that there are no more if there are fewer."""
        given = list(literals)
        made: dict[Any, Any] = {}
        for candidate in _PLAIN:
            if len(made) < count and holds_all(self.documents, given, candidate):
                made[frozen_value(candidate)] = candidate
        while len(made) < count:
            different = [Literal(self.documents.made(values=tuple(made.values())), False)] if made else []
            found = self.solve((*given, *different))
            if not isinstance(found, Found):
                return list(made.values()), found is None
            made[frozen_value(found.value)] = found.value
        return list(made.values()), True

    def certain(self, question: Callable[[], Result]) -> tuple[Result, bool]:
        """The answer to a question, and whether it rests on no assumption about one that is still open."""
        return self.answers.certain(question)

    # --- taking apart ---

    def _opened(self, items: Iterable[Item]) -> frozenset[Item] | None:
        """The items without what always holds; None if they contradict each other."""
        made: set[Item] = set()
        everything = self.documents.everything
        for item in items:
            if isinstance(item, Literal):
                node = self.documents.opened(item.node)
                if node is everything or node.nothing:
                    if (node is everything) != item.wanted:
                        return None
                    continue
                item = Literal(node, item.wanted)
                if item.opposite() in made:
                    return None
            made.add(item)
        return frozenset(made)

    def _of_any_kind(self, items: frozenset[Item], only: str) -> Result:
        literals = frozenset(one for one in items if isinstance(one, Literal))
        kinds = [
            kind
            for kind in ((only,) if only else KINDS)
            if all(not one.wanted or kind in one.node.kinds for one in literals)
        ]
        if self.chance is not None:
            self.chance.shuffle(kinds)
        ordered = sorted(items, key=_order)
        untold: Untold | None = None
        for kind in kinds:
            basis = tuple(one for one in ordered if isinstance(one, Literal) and one.wanted)
            state = State(kind, FACTS[kind](), literals, basis)
            found = self._explored(state, [(one, None) for one in ordered])
            if isinstance(found, Found):
                return found
            untold = untold or found
        return untold

    def _explored(self, state: State, items: Iterable[Waiting]) -> Result:
        waiting = list(items)
        waiting.reverse()
        try:
            while True:
                while waiting:
                    if not self._taken_in(state, *waiting.pop(), waiting):
                        return None
                if state.values is not None:
                    return self._of_values(state, state.values)
                forced = self._simplified(state)
                if forced is None:
                    return None
                if not forced:
                    break
                waiting.extend(forced)
            if len(state.choices) > 1 and self._refuted(state):
                return None
            if state.choices:
                return self._branched(state)
            return self._solved(state)
        except UntoldError as error:
            if self.effort.left < 0:
                raise
            return Untold(str(error))

    def _taken_in(self, state: State, item: Item | Choice, by: By, waiting: list[Waiting]) -> bool:
        match item:
            case Choice():
                state.choices.append(item)
                return True
            case Atom("values", given):
                values: tuple[Any, ...] = given
                if state.values is not None:
                    keys = {frozen_value(one) for one in values}
                    values = tuple(one for one in state.values if frozen_value(one) in keys)
                state.values = values
                return bool(values)
            case Atom():
                return state.facts.add(item)
            case Literal(node, wanted):
                node = self.documents.opened(node)
                known = state.done.get(node.number)
                if known is not None:
                    return known == wanted
                state.done[node.number] = wanted
                if node.nothing or state.kind not in node.kinds:
                    return not wanted
                self.effort.spend()
                if wanted:
                    waiting.extend((one, ()) for one in self._affirmed(node, state.kind))
                    return True
                ways = self._denied(node, state.kind)
                if len(ways) == 1:
                    waiting.extend((one, by) for one in ways[0])
                elif ways:
                    state.choices.append(Choice(ways, Literal(node, False), telling(node), by))
                return bool(ways)

    def _affirmed(self, node: Node, kind: str) -> tuple[Item | Choice, ...]:
        known = self._meanings.get((node.number, kind))
        if known is None:
            known = tuple(affirmed(node, kind, self.documents))
            self._meanings[node.number, kind] = known
        return known

    def _denied(self, node: Node, kind: str) -> tuple[Alternative, ...]:
        known = self._contraries.get((node.number, kind))
        if known is None:
            known = denied(node, kind, self.documents)
            self._contraries[node.number, kind] = known
        return known

    def _of_values(self, state: State, values: tuple[Any, ...]) -> Result:
        """One of a list of values."""
        found = [
            one
            for one in values
            if kind_of(one) == state.kind and holds_all(self.documents, state.asked, one) and state.facts.allows(one)
        ]
        if not found:
            return None
        return Found(self.chance.choice(found) if self.chance is not None else found[0])

    def _simplified(self, state: State) -> list[Waiting] | None:
        """What the choices leave no choice about; None if one of them has no alternative left."""
        if not state.choices:
            return []
        self.effort.spend()
        several = len(state.choices) > 1
        # what is wanted is settled first: it decides most of what is not
        undecided = [choice for choice in state.choices if choice.of is None]
        kept: list[Choice] = []
        forced: list[Waiting] = []
        for choice in undecided or state.choices:
            if several and choice.of is not None and self._denied_anyhow(choice.of, choice.by, state):
                continue
            left = tuple(one for one in choice.alternatives if self._possible(one, state, several))
            if not left:
                return None
            if any(self._holds(one, state) for one in left):
                continue
            if len(left) == 1:
                forced.extend(_with_origin(left[0], choice.by))
                state.basis = (*state.basis, *_wanted(left[0]))
            else:
                kept.append(evolve(choice, alternatives=left))
        waits = undecided and not kept and not forced
        state.choices = [*kept, *(one for one in state.choices if undecided and one.of is not None)]
        return self._simplified(state) if waits else forced

    def _denied_anyhow(self, literal: Literal, by: By, state: State) -> bool:
        """Whether no value of a node that is wanted is one of the node that is not."""
        basis = [one for one in (state.basis if by is None else by) if one.node is not literal.node]
        if any(apart(one.node, literal.node, self.documents) for one in basis):
            return True
        for one in [one for one in basis if one is basis[-1] or not (one.node.any_of or one.node.one_of)][
            -_MOST_ASKED:
        ]:
            result, certain = self.certain(lambda one=one: self.solve((one, literal.opposite()), state.kind, same=True))
            if result is None and certain:
                return True
        return False

    def _refuted(self, state: State) -> bool:
        """Whether one literal that is wanted and one that is not cannot both hold, whatever else is asked for.

        Alternatives are mostly included in one alternative of the other side: this finds that before all are combined.
        """
        if any(choice.of is None for choice in state.choices):
            return False
        # only what does not stem from the wanted literal itself: else two questions about one value would answer each other
        pairs = [
            frozenset((one, choice.of))
            for choice in state.choices
            for one in (state.basis if choice.by is None else choice.by)[-_MOST_ASKED:]
            if choice.of is not None
        ]
        return any(pair != state.asked and self.solve(pair, state.kind, same=True) is None for pair in pairs)

    def _possible(self, alternative: Alternative, state: State, several: bool) -> bool:
        for item in alternative:
            if isinstance(item, Literal):
                node = self.documents.opened(item.node)
                known = state.done.get(node.number)
                if known is not None and known != item.wanted:
                    return False
                if item.wanted and (
                    node.nothing
                    or state.kind not in node.kinds
                    or any(apart(one.node, node, self.documents) for one in state.basis)
                ):
                    return False
                if not item.wanted and node is self.documents.everything:
                    return False
            elif several and isinstance(state.facts, (ArrayFacts, ObjectFacts)):
                if not state.facts.possible(item, self):
                    return False
            elif isinstance(state.facts, (ArrayFacts, ObjectFacts)) or item.name == "values":
                continue
            elif not state.facts.copied().add(item):
                return False
        return True

    def _holds(self, alternative: Alternative, state: State) -> bool:
        """Whether an alternative holds anyhow."""
        for item in alternative:
            if isinstance(item, Atom):
                return False
            node = self.documents.opened(item.node)
            if state.done.get(node.number) == item.wanted:
                continue
            if node is self.documents.everything:
                if item.wanted:
                    continue
                return False
            if not item.wanted and (node.nothing or state.kind not in node.kinds):
                continue
            return False
        return True

    def _branched(self, state: State) -> Result:
        place = min(
            range(len(state.choices)),
            key=lambda one: (state.choices[one].of is not None, len(state.choices[one].alternatives)),
        )
        choice = state.choices.pop(place)
        self.branched[choice.keyword] += 1
        alternatives = list(choice.alternatives)
        if self.chance is not None:
            self.chance.shuffle(alternatives)
        untold: Untold | None = None
        for alternative in alternatives:
            self.effort.spend()
            branch = state.copied()
            branch.basis = (*branch.basis, *_wanted(alternative))
            found = self._explored(branch, _with_origin(alternative, choice.by))
            if isinstance(found, Found):
                return found
            untold = untold or found
        return untold

    def _solved(self, state: State) -> Result:
        facts = state.facts
        match facts:
            case PlainFacts():
                return Found(self.chance.choice(facts.values) if self.chance is not None else facts.values[0])
            case NumberFacts():
                return facts.solved(self.chance)
            case TextFacts():
                return facts.solved(self.languages, self.chance)
            case ArrayFacts() | ObjectFacts():
                return facts.solved(self)


_MOST_ROUNDS = 60
"""How often what lies too deep is answered first."""

_DEEPEST = 12
"""Questions within each other, below which chance does not ask the same again."""

_MOST_ASKED = 2
"""Literals, the last chosen, that are asked whether they rule another out."""

_PLAIN = (0, 1, 2, 3, "", "a", "b", "c", None, True, False, 0.5)
"""Values that are tried first where several are wanted."""


def _with_origin(alternative: Alternative, by: By) -> list[Waiting]:
    origin = by if by is None else (*by, *_wanted(alternative))
    return [(one, origin) for one in alternative]


def _wanted(alternative: Alternative) -> list[Literal]:
    return [one for one in alternative if isinstance(one, Literal) and one.wanted]


def _order(item: Item) -> tuple[bool, bool, int, str]:
    if isinstance(item, Literal):
        return True, not item.wanted, item.node.number, ""
    return False, False, 0, item.name
