"""The one fixed setting of matching: how much each kind of evidence counts. Set once over five families of tasks, each held out in turn."""

from attrs import frozen


@frozen
class Weights:
    """Shares of the evidence. The first four are of the names, relative to each other; the rest are shares of what comes before them."""

    name: float = 0.17
    """The words of the field's own name."""
    telling: float = 0.26
    """The name with its parents' words where it says little by itself (``id``, ``value``)."""
    path: float = 0.26
    """All names from the root, the nearest counting most."""
    above: float = 0.055
    """The names above the field."""
    same: float = 0.65
    """Names that are the same letter by letter."""
    described: float = 0.49
    """Descriptions on both sides."""
    told: float = 0.39
    """A description on one side, and the other's name."""
    values: float = 0.26
    """Codes, examples and sample values."""
    generic: float = 0.45
    """How much a word such as ``id`` counts beside its parents' words."""
    last: float = 1.1
    """How much the last word of a name counts."""
    little: float = 0.15
    """How much ``of`` and ``the`` count."""
    mixed: float = 0.41
    """What is left where one is an object and the other a value."""
    clash: float = 0.86
    """What is left where the names say that one is a date, say, and the other an amount."""
    parents: float = 0.22
    """How much the parents' likeness counts."""
    children: float = 0.4
    """How much the children's likeness counts."""
    gate: float = 0.2
    """How much of its own a pair needs before its parents' likeness counts."""
    contest: float = 1.0
    """How hard a pair's rivals weigh."""
    rounds: int = 3
    least: float = 0.352
    """The score from which a pair is proposed."""
    margin: float = 0.036
    """How far behind the best of its row and its column a proposed pair may be."""
    accepted: float = 0.5
    """How strongly a pair that somebody mapped draws its neighbours."""


WEIGHTS = Weights()
"""What is used everywhere."""
