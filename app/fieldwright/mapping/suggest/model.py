"""What is proposed: which source field may fill which target field, how sure that is, and why."""

from attrs import frozen

BANDS = ("about 95 %", "about 80 %", "about 60 %", "a guess")
"""How sure a proposal is, the surest first: of those in a band that many are right on tasks that the setting was not made from."""


@frozen
class Candidate:
    """A source field for a target field.

    ``score`` orders the candidates of a field, ``confidence`` is how often such proposals are right (0 to 1), ``band`` its name. ``doubt`` is what
    speaks against it. ``expression`` is what the rule would say, inside the ``loops`` that it needs.
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
    template: str = "{0}"
    """The expression with ``{0}`` for the source field, and ``{1}`` for that of ``also``."""
    also: str = ""
    """A second source field that the expression reads; empty for none."""
    loops: tuple[tuple[str, str], ...] = ()
    """What the target repeats over above the field, as (the target's path, the source's items)."""
    lookup: str = ""
    """The lookup that the expression names; empty for none."""
    table: tuple[tuple[str, str], ...] = ()
    """The rows that are proposed for it, as (source code, target code); the latter is empty where none fits."""


@frozen
class Suggestions:
    """All that is proposed between sources and target, ranked; ``complete`` is false where a side has more fields than were looked at."""

    candidates: tuple[Candidate, ...] = ()
    complete: bool = True
