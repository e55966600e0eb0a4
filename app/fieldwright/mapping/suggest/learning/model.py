"""What is learned from pairs of payloads: rules with how often they hold, and where they do not."""

from typing import Any

from attrs import Factory, evolve, field, frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Lookup, LookupRow, Rule
from fieldwright.mapping.suggest.confidence import band
from fieldwright.mapping.suggest.model import Candidate

EXCEPTIONS = 100
"""Exceptions of a rule that are listed; `Learned.of` less `Learned.support` is how many there are."""


@frozen
class Pair:
    """A source payload and the target payload that belongs to it, as values as maps read them. ``name`` says which, for people."""

    name: str
    source: Any
    target: Any


@frozen
class Pairs:
    """Pairs, and what could not be paired, each in words.

    ``rows_in`` and ``rows_out`` say that a pair is an item of a message that is a list, such as a row of a table.
    """

    pairs: tuple[Pair, ...]
    unpaired: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    rows_in: bool = False
    rows_out: bool = False


@frozen
class Misfit:
    """Where a rule does not hold: the pair (with the item's place, in a list), and the two values; `ABSENT` for none."""

    pair: str
    expected: Any
    got: Any


@frozen
class Alternative:
    """Another rule that fits as well, or nearly: its expression, the source fields that it reads, and in how many pairs it holds."""

    kind: str
    expression: str
    sources: tuple[str, ...]
    support: int


@frozen
class Learned:
    """A rule that the pairs suggest.

    ``target`` is the target field's path, ``kind`` one of `KINDS`. ``expression`` is JSONata on the item of the block around it; a constant has none,
    and a block of objects (``loop``) only ``each``, ``where`` and ``order_by``. ``support`` of ``of`` says in how many places it holds.
    """

    target: str
    kind: str
    expression: str = ""
    constant: Any = ABSENT
    default: Any = ABSENT
    each: str = ""
    where: str = ""
    order_by: str = ""
    alias: str = ""
    inside: tuple[str, ...] = ()
    """The target's blocks that it stands in and that repeat, the outermost first: their rules are needed as well."""
    lookup: str = ""
    """The name of the code table that the expression reads; its ``rows`` are those that the pairs show."""
    rows: tuple[LookupRow, ...] = ()
    sources: tuple[str, ...] = ()
    """The source fields that it reads, the most telling first."""
    support: int = 0
    of: int = 0
    exceptions: tuple[Misfit, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    confidence: float = 0.0
    words: str = ""

    @property
    def full(self) -> str:
        """The expression with the default, as one text."""
        from fieldwright.mapping.suggest.learning.writing import literal

        if self.constant is not ABSENT:
            return literal(self.constant)
        if self.default is not ABSENT and self.expression:
            return f"$coalesce({self.expression}, {literal(self.default)})"
        return self.expression

    @property
    def rule(self) -> Rule:
        """The rule of a map."""
        return Rule(
            self.target, value=self.expression, constant=self.constant, each=self.each, where=self.where,
            order_by=self.order_by, alias=self.alias, default=self.default,
            default_for=("missing",) if self.default is ABSENT else ("missing", "null"),
        )  # fmt: skip

    @property
    def table(self) -> Lookup | None:
        """The code table that the rule needs."""
        if not self.lookup:
            return None
        return Lookup(self.lookup, self.rows, description=f"Learned from pairs: {self.words}")

    def with_lookup(self, name: str) -> "Learned":
        """The same with its code table under another name."""
        from fieldwright.expression.rename import renamed_lookup

        return evolve(self, lookup=name, expression=renamed_lookup(self.expression, self.lookup, name))

    def candidate(self, alias: str = "source") -> Candidate:
        """The rule as a proposal of the usual kind."""
        return Candidate(
            alias=alias,
            source=self.sources[0] if self.sources else "",
            target=self.target,
            score=round(self.support / self.of, 4) if self.of else 0.0,
            confidence=self.confidence,
            band=band(self.confidence),
            reasons=(self.words, *(f"or {one.expression}" for one in self.alternatives[:3])),
            doubt=self._doubt(),
            expression=self.full,
            proposed=True,
        )

    def _doubt(self) -> str:
        fails = self.of - self.support
        if fails:
            return f"it does not hold in {fails:,} of {self.of:,}"
        return "other rules fit as well" if self.alternatives else ""


KINDS = (
    "copy", "constant", "format", "date", "number", "lookup", "split", "concatenation", "arithmetic", "list", "condition", "loop",
)  # fmt: skip
"""The kinds of rules, the simplest first."""


@frozen
class Learning:
    """All that was learned: the ``rules``, those of blocks before what is inside them; which target fields have values and no rule.

    ``complete`` is false where the time was over, or there was more than is looked at; ``notes`` say what.
    """

    rules: tuple[Learned, ...] = ()
    unexplained: tuple[str, ...] = ()
    pairs: int = 0
    unpaired: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default=(), converter=tuple)
    complete: bool = True
    seconds: float = Factory(float)

    def of_target(self, path: str) -> Learned | None:
        """What was learned for a target field."""
        return next((one for one in self.rules if one.target == path), None)

    def candidates(self, alias: str = "source") -> tuple[Candidate, ...]:
        """The rules as proposals, the surest first."""
        made = [one.candidate(alias) for one in self.rules]
        return tuple(sorted(made, key=lambda one: (-one.confidence, one.target)))
