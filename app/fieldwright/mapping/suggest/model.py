"""What is proposed: which source field may fill which target field, how sure that is, and why."""

from attrs import frozen

BANDS = ("about 95 %", "about 80 %", "about 60 %", "a guess")
"""How sure a proposal is, the surest first: of those in a band that many are right on tasks that the setting was not made from."""


@frozen
class Candidate:
    """A source field for a target field.

    ``score`` orders the candidates of a field, ``confidence`` is how often such proposals are right (0 to 1), ``band`` its name. ``doubt`` is what
    speaks against it. ``expression`` is what the rule would say, empty where no plain one would do; ``each`` that of the loop that it needs above.
    """

    alias: str
    source: str
    target: str
    score: float
    confidence: float
    band: str
    reasons: tuple[str, ...] = ()
    doubt: str = ""
    expression: str = ""
    proposed: bool = False
    """Whether it is good enough to be shown without being asked for this field."""


@frozen
class Suggestions:
    """All that is proposed between sources and target, ranked; ``complete`` is false where a side has more fields than were looked at."""

    candidates: tuple[Candidate, ...] = ()
    complete: bool = True

    def of_target(self, path: str) -> tuple[Candidate, ...]:
        """The candidates of a target field, the best first."""
        return tuple(one for one in self.candidates if one.target == path)

    def of_source(self, alias: str, path: str) -> tuple[Candidate, ...]:
        """The target fields that a source field may fill, the best first."""
        return tuple(one for one in self.candidates if one.alias == alias and one.source == path)
