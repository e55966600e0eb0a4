"""From a score to how often such proposals are right, so that a percentage can be believed."""

import math

from fieldwright.mapping.suggest.model import BANDS

LEVELS = (0.95, 0.8, 0.6)
"""From which confidence on each band but the last counts."""

_SHIFT, _SCORE, _GAP = -3.6, 6.0, 6.0


def confidence(score: float, gap: float) -> float:
    """How often a pair of this score is right. ``gap`` is how far it is ahead of the next best of its row and column."""
    return 1 / (1 + math.exp(-(_SHIFT + _SCORE * score + _GAP * max(-0.2, min(gap, 0.3)))))


def band(sure: float) -> str:
    """The band of a confidence."""
    return next((name for name, level in zip(BANDS, LEVELS, strict=False) if sure >= level), BANDS[-1])
