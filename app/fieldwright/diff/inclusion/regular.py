"""How two patterns relate: which texts match the one, the other, or both."""

from typing import Literal, TypeAlias

from fieldwright.diff.inclusion.automata import shortest
from fieldwright.diff.inclusion.effort import Effort
from fieldwright.diff.inclusion.languages import Languages
from fieldwright.diff.inclusion.pattern_syntax import UntoldError
from fieldwright.diff.inclusion.searching import searched

Relation: TypeAlias = Literal["same", "narrower", "wider", "disjoint", "overlapping", "unknown"]

EFFORT = 60_000
"""Steps that a comparison may take, some microseconds each."""


def pattern_relation(old: str, new: str, *, effort: int = EFFORT) -> Relation:
    """What a change of a pattern does to the texts that match, anywhere in them, as ``pattern`` of JSON Schema has it.

    ``narrower``: all that match the new one matched the old one; ``disjoint``: nothing matches both; ``unknown``: one of them is
    no regular expression of ECMA-262, refers back to groups, looks around in a way that automata cannot, or it takes too much work.

    >>> pattern_relation("^[a-z]+$", "^[a-z]{1,8}$")
    'narrower'
    """
    if old == new:
        return "same"
    try:
        languages = Languages(Effort(effort))
        one, other = searched(old, languages), searched(new, languages)
        lost = shortest(languages.without(one, other), languages) is not None
        gained = shortest(languages.without(other, one), languages) is not None
        if not (lost and gained):
            return "narrower" if lost else "wider" if gained else "same"
        return "disjoint" if shortest(languages.both((one, other)), languages) is None else "overlapping"
    except (UntoldError, RecursionError):
        return "unknown"


def pattern_witness(inside: str, outside: str, *, effort: int = EFFORT) -> str | None:
    """The shortest text that matches the first pattern and not the second; None if there is none or that cannot be told."""
    try:
        languages = Languages(Effort(effort))
        return shortest(languages.without(searched(inside, languages), searched(outside, languages)), languages)
    except (UntoldError, RecursionError):
        return None
