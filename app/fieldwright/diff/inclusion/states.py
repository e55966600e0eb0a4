"""What a branch of the tableau knows of a value of one kind."""

from typing import Any, TypeAlias

from attrs import define, field

from fieldwright.diff.inclusion.arrays import ArrayFacts
from fieldwright.diff.inclusion.nodes import Atom, Choice, Item, Literal
from fieldwright.diff.inclusion.numbers import NumberFacts
from fieldwright.diff.inclusion.objects import ObjectFacts
from fieldwright.diff.inclusion.texts import TextFacts


@define
class PlainFacts:
    """What is known of null or a boolean."""

    values: tuple[Any, ...]

    def copied(self) -> "PlainFacts":
        """A copy that can be added to."""
        return PlainFacts(self.values)

    def add(self, atom: Atom) -> bool:
        """Take in a constraint; false if nothing is left."""
        self.values = tuple(one for one in self.values if one not in atom.given)
        return bool(self.values)

    def allows(self, value: Any) -> bool:
        """Whether a value fits."""
        return value in self.values


By: TypeAlias = tuple[Literal, ...] | None
Waiting: TypeAlias = tuple[Item | Choice, By]
"""What is to be taken in, and which wanted literals may make it hold anyhow (see `Choice.by`)."""

Facts: TypeAlias = PlainFacts | NumberFacts | TextFacts | ArrayFacts | ObjectFacts


@define
class State:
    """What a branch of the tableau knows."""

    kind: str
    facts: Facts
    asked: frozenset[Literal]
    """The literals that it is about."""
    basis: tuple[Literal, ...] = ()
    """Those, and the ones chosen, as far as they are wanted."""
    done: dict[int, bool] = field(factory=dict)
    choices: list[Choice] = field(factory=list)
    values: tuple[Any, ...] | None = None

    def copied(self) -> "State":
        """A copy that can be explored."""
        return State(
            self.kind, self.facts.copied(), self.asked, self.basis, dict(self.done), list(self.choices), self.values
        )


FACTS: dict[str, Any] = {
    "null": lambda: PlainFacts((None,)),
    "boolean": lambda: PlainFacts((False, True)),
    "number": NumberFacts,
    "string": TextFacts,
    "array": ArrayFacts,
    "object": ObjectFacts,
}
"""What is known at first, by kind."""
