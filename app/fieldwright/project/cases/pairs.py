"""All pairs of the values of several factors in few rows: instead of every combination, every two values meet once at least."""

from collections.abc import Sequence
from itertools import combinations, product
from typing import Any


def pairs(factors: Sequence[Sequence[Any]]) -> tuple[tuple[Any, ...], ...]:
    """Rows with a value of each factor, in which each pair of values of two factors occurs; the same for the same factors.

    >>> pairs([("a", "b"), (1, 2), (True, False)])
    (('a', 1, True), ('a', 2, False), ('b', 1, False), ('b', 2, True))
    """
    open_ = {
        ((one, a), (other, b))
        for one, other in combinations(range(len(factors)), 2)
        for a, b in product(range(len(factors[one])), range(len(factors[other])))
    }
    rows: list[tuple[int, ...]] = []
    every = list(product(*(range(len(one)) for one in factors)))
    if len(factors) < 2:
        return tuple((value,) for one in factors for value in one)
    while open_:
        best = max(every, key=lambda row: sum(pair in open_ for pair in _met(row)))
        open_.difference_update(_met(best))
        rows.append(best)
    return tuple(tuple(factors[at][number] for at, number in enumerate(row)) for row in rows)


def _met(row: tuple[int, ...]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    return list(combinations(tuple(enumerate(row)), 2))
