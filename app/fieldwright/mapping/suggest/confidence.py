"""From a score to how often such proposals are right, so that a percentage can be believed."""

import math

from attrs import frozen

from fieldwright.mapping.suggest.model import BANDS

LEVELS = (0.95, 0.8, 0.6)
"""From which confidence on each band but the last counts."""


@frozen
class Curve:
    """A logistic curve. It was fitted to the candidates of five families of tasks with known answers, each family counting the same; the benchmark fits
    it again without each family in turn and prints how often what is shown in a band is right in that family.
    """

    start: float = -3.43
    score: float = 3.55
    gap: float = 6.68
    chosen: float = 2.48
    chosen_score: float = -1.6
    same: float = 0.72
    """Names that are the same letter by letter, of a chosen pair."""


CURVE = Curve()
GAP = 0.3
"""A gap counts up to here, ahead and behind."""


def confidence(score: float, gap: float, *, chosen: bool = True, same: bool = False, curve: Curve = CURVE) -> float:
    """How often a pair of this score is right. ``gap`` is how far it is ahead of the next best of its row and column, ``chosen`` says that it is proposed."""
    told = curve.start + curve.score * score + curve.gap * max(-GAP, min(gap, GAP))
    if chosen:
        told += curve.chosen + curve.chosen_score * score + curve.same * same
    return 1 / (1 + math.exp(-told))


def band(sure: float) -> str:
    """The band of a confidence."""
    return next((name for name, level in zip(BANDS, LEVELS, strict=False) if sure >= level), BANDS[-1])
