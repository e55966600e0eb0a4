"""The one fixed setting of matching: how much each kind of evidence counts. Set once over five families of tasks, each held out in turn."""

from attrs import frozen


@frozen
class Weights:
    """Shares of the evidence. The first four are of the names, relative to each other; the rest are shares of what comes before them."""

    name: float = 0.17
    """The words of the field's own name."""
    telling: float = 0.29
    """The name with its parents' words where it says little by itself (``id``, ``value``)."""
    path: float = 0.5
    """All names from the root, the nearest counting most."""
    above: float = 0.27
    """The names above the field."""
    same: float = 0.67
    """Names that are the same letter by letter."""
    initials: float = 0.7
    """A name that is the initials of the other."""
    numbers: float = 0.15
    """What is taken off where names end in different numbers."""
    common: float = 0.7
    """How much a word counts that nearly all siblings' names begin with."""
    spoken: float = 0.15
    """What a description on one side says of the other's name."""
    kind: float = 0.015
    """One known kind of values: both dates, say."""
    unkind: float = 0.7
    """What is left where the types say that one is a date, say, and the other a number."""
    described: float = 0.6
    """Descriptions on both sides."""
    told: float = 0.5
    """A description on one side, and the other's name."""
    values: float = 0.26
    """Codes, examples and sample values."""
    generic: float = 0.45
    """How much a word such as ``id`` counts beside its parents' words."""
    last: float = 1.1
    """How much the last word of a name counts."""
    little: float = 0.15
    """How much ``of`` and ``the`` count."""
    mixed: float = 0.45
    """What is left where one is an object and the other a value."""
    clash: float = 0.87
    """What is left where the names say that one is a date, say, and the other an amount."""
    parents: float = 0.27
    """How much the parents' likeness counts."""
    children: float = 0.36
    """How much the children's likeness counts."""
    gate: float = 0.5
    """How much of its own a pair needs before its parents' likeness counts."""
    contest: float = 2.0
    """How hard a pair's rivals weigh."""
    rounds: int = 3
    least: float = 0.35
    """The score from which a pair is proposed."""
    margin: float = 0.036
    """How far behind the best of its row and its column a proposed pair may be."""
    inserted: float = 0.6
    """How much the likeness of parents counts where one side has a level more."""
    leaves: float = 0.4
    """How much of the children's likeness is that of all values below."""
    rival: float = 0.5
    """How much of the parents' likeness is that with their rivals counted, which keeps repeated structures apart."""
    again: float = 0.5
    """How hard the rivals weigh that are left after the first count."""
    many: float = 0.78
    """The score from which a pair is proposed that is the best of its row or its column only."""
    accepted: float = 0.5
    """How strongly a pair that somebody mapped draws its neighbours."""


WEIGHTS = Weights()
"""What is used everywhere."""
