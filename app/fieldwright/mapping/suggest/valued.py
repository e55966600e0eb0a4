"""Values of fields compared: the same ones, the same words in them, and what they look like."""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

import numpy as np

from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.vocabulary import Matrix
from fieldwright.mapping.suggest.words import pieces, stem

SHAPES: Mapping[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "number": r"[-+]?\d+(?:[.,]\d+)?", "date": r"\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{2,4}|\d{4}/\d\d?/\d\d?",
        "time": r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*", "email": r"[^@\s]+@[^@\s]+\.\w+", "link": r"https?://\S+|www\.\S+",
        "uuid": r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", "flag": r"true|false|yes|no|[yn]|ja|nein|oui|non|si|sí",
        "phone": r"\+\d[\d /().-]{6,}", "iban": r"[a-z]{2}\d\d[a-z0-9 ]{11,30}",
    }.items()
}  # fmt: skip
"""What values look like, by name."""

NO_SHAPE = -2
"""Values that look like nothing in particular."""


def shape_of(values: Iterable[str]) -> str:
    """What most of some values look like; else their pattern where all have one: ``A-9`` for ``AB-12`` and ``C-3``; empty for mere words."""
    held = [value for value in values if value][:40]
    if not held:
        return ""
    for name, pattern in SHAPES.items():
        if sum(1 for value in held if pattern.fullmatch(value)) >= 0.8 * len(held):
            return name
    patterns = {re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "9", value)) for value in held}
    only = patterns.pop() if len(patterns) == 1 else ""
    return only if "9" in only and len(only) > 1 else ""


def overlaps(sources: Sequence[Entry], targets: Sequence[Entry]) -> Matrix:
    """How far the values of two fields are the same, rare ones counting more; -1 where one of them has none."""
    has = np.array([bool(one.values) for one in sources])[:, None] & np.array([bool(one.values) for one in targets])[None, :]  # fmt: skip
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
