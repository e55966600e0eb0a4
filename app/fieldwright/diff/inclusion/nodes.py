"""A schema as a node of a graph: equal schemas are one node, whichever document they come from."""

from collections.abc import Hashable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any, NamedTuple

from attrs import define, field, frozen

KINDS = ("null", "boolean", "number", "string", "array", "object")
"""The kinds of JSON values; a whole number is a number."""

ALL_KINDS = frozenset(KINDS)
Bound = tuple[Fraction, bool]
"""A number and whether it is itself excluded."""

_NO_NODES: Mapping[str, Any] = MappingProxyType({})


@frozen
class Count:
    """How many items must be of a form (``contains``)."""

    node: "Node"
    least: int
    most: int | None


@define(eq=False)
class Node:
    """What a schema says, keyword by keyword. Compared by identity; made by `Documents` only."""

    number: int = 0
    nothing: bool = False
    """Whether it is ``false``."""
    target: "tuple[int, str] | None" = None
    """For a reference that is not yet followed: the document and the pointer."""
    opaque: str = ""
    """Why it cannot be said what it says besides; empty if nothing is left out."""
    kinds: frozenset[str] = ALL_KINDS
    whole: bool = False
    """Whether numbers must be whole ones."""
    values: "tuple[Any, ...] | None" = None
    """The only values there are (``enum``, ``const``)."""
    keys: frozenset[Hashable] | None = None
    """The same as they are compared; None as long as nobody asked."""
    same: "tuple[Node, ...]" = ()
    """Schemas that hold as well (``allOf``, ``$ref``)."""
    any_of: "tuple[Node, ...] | None" = None
    one_of: "tuple[Node, ...] | None" = None
    negated: "Node | None" = None
    condition: "tuple[Node, Node, Node] | None" = None
    """``if``, ``then`` and ``else``."""
    low: Bound | None = None
    high: Bound | None = None
    divisor: Fraction | None = None
    digits: tuple[tuple[str, int], ...] = ()
    """``totalDigits`` and ``fractionDigits``."""
    shortest: int = 0
    longest: int | None = None
    pattern: str | None = None
    prefix: "tuple[Node, ...]" = ()
    items: "Node | None" = None
    contains: Count | None = None
    fewest_items: int = 0
    most_items: int | None = None
    unique: bool = False
    unevaluated_items: "Node | None" = None
    properties: "Mapping[str, Node]" = _NO_NODES
    patterns: "Mapping[str, Node]" = _NO_NODES
    additional: "Node | None" = None
    names: "Node | None" = None
    required: tuple[str, ...] = ()
    fewest: int = 0
    most: int | None = None
    needs: Mapping[str, tuple[str, ...]] = _NO_NODES
    """``dependentRequired``."""
    dependent: "Mapping[str, Node]" = _NO_NODES
    """``dependentSchemas``."""
    unevaluated: "Node | None" = None
    cyclic: bool | None = field(default=None)
    """Whether it applies itself to the value that it is applied to; None as long as it is not known."""

    def children_in_place(self) -> "tuple[Node, ...]":
        """The schemas that it applies to the same value, and that must accept it if anything."""
        return (*self.same, *(self.any_of or ()), *(self.condition or ())[1:], *self.dependent.values())

    def children_in_question(self) -> "tuple[Node, ...]":
        """The schemas that it applies to the same value and may want to fail."""
        return (
            *(self.one_of or ()),
            *((self.negated,) if self.negated else ()),
            *(self.condition or ())[:1],
        )


class Literal(NamedTuple):
    """That a value is, or is not, an instance of a node. A tuple, as hundreds of thousands are made."""

    node: Node
    wanted: bool

    def opposite(self) -> "Literal":
        """The contrary."""
        return Literal(self.node, not self.wanted)


@frozen
class Atom:
    """One constraint on values of one kind, by the name of what takes it in."""

    name: str
    given: tuple[Any, ...] = ()


Item = Literal | Atom
Alternative = tuple[Item, ...]


@frozen
class Choice:
    """One of several lists of items must hold."""

    alternatives: tuple[Alternative, ...]
    of: Literal | None = None
    """The literal that it stands for."""
    keyword: str = ""
    """The keyword that leaves the choice."""
    by: "tuple[Literal, ...] | None" = ()
    """Which wanted literals may make it hold anyhow: those whose own meaning does not rest on it; None for all there are."""


@frozen
class Found:
    """A value that satisfies what was asked for."""

    value: Any


@frozen
class Untold:
    """Whether there is a value cannot be told."""

    because: str


Result = Found | Untold | None
"""None: there is no such value."""
