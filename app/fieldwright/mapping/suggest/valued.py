"""Values of fields compared: the same ones, the same words in them, and what they look like."""

from collections.abc import Callable, Hashable, Sequence

import numpy as np

from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.shapes import shape_of
from fieldwright.mapping.suggest.vocabulary import Matrix
from fieldwright.mapping.suggest.words import pieces, stem

NO_SHAPE = -2
"""Values that look like nothing in particular."""


def overlaps(sources: Sequence[Entry], targets: Sequence[Entry]) -> Matrix:
    """How far the values of two fields are the same, rare ones counting more; -1 where one of them has none."""
    has = np.array([bool(one.values) for one in sources], dtype=bool)[:, None] & np.array([bool(one.values) for one in targets], dtype=bool)[None, :]  # fmt: skip
    if not has.any():
        return np.full((len(sources), len(targets)), -1, dtype=np.float32)
    left, right = [_whole(one) for one in sources], [_whole(one) for one in targets]
    whole = _shared(left, right)
    words = _shared([_words(one) for one in left], [_words(one) for one in right])
    found = np.maximum(whole, 0.6 * words)
    one, other = _shapes(left, right)
    numbers, theirs = one == 1, other == 1
    found = np.where(numbers[:, None] ^ theirs[None, :], 0.0, found)
    found = np.where(numbers[:, None] & theirs[None, :], 0.3, found)
    particular = (one > 1)[:, None] & (other > 1)[None, :]
    same = one[:, None] == other[None, :]
    found = np.where(particular & same, np.maximum(found, 0.5), found)
    return np.where(has, found, -1.0).astype(np.float32)


def _whole(one: Entry) -> frozenset[str]:
    return frozenset(value.lower() for value in one.values)


def _words(values: frozenset[str]) -> frozenset[str]:
    return frozenset(stem(word) for value in values for word in pieces(value))


def _shapes(left: Sequence[frozenset[str]], right: Sequence[frozenset[str]]) -> tuple[Matrix, Matrix]:
    numbers: dict[str, int] = {"": 0, "number": 1}

    def of(sides: Sequence[frozenset[str]]) -> Matrix:
        return np.array([numbers.setdefault(shape_of(one), len(numbers)) for one in sides])

    return of(left), of(right)


def _shared(left: Sequence[frozenset[str]], right: Sequence[frozenset[str]]) -> Matrix:
    """How much of the smaller of two sets is in the other, each member weighed by how few sets have it."""
    counts: dict[str, int] = {}
    for held in (*left, *right):
        for value in held:
            counts[value] = counts.get(value, 0) + 1
    filled = sum(1 for held in (*left, *right) if held)
    weigh: Callable[[str], float] = lambda value: float(np.log(1 + filled / counts[value]))  # noqa: E731
    both = frozenset[str]().union(*left) & frozenset[str]().union(*right)
    place: dict[Hashable, int] = {value: at for at, value in enumerate(sorted(both))}

    def of(sides: Sequence[frozenset[str]]) -> tuple[Matrix, Matrix]:
        made: Matrix = np.zeros((len(sides), max(len(place), 1)), dtype=np.float32)
        for row, held in enumerate(sides):
            for value in held & both:
                made[row, place[value]] = np.sqrt(weigh(value))
        return made, np.array([max(sum(map(weigh, held)), 1e-9) for held in sides], dtype=np.float32)

    (one, size), (other, theirs) = of(left), of(right)
    return (one @ other.T) / np.minimum(size[:, None], theirs[None, :])
