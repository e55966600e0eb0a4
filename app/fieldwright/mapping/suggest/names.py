"""Names of fields compared: word by word with rare words counting more, letter by letter, place by place, and as initials."""

from collections.abc import Mapping, Sequence

import numpy as np
from attrs import frozen

from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.settings import Weights
from fieldwright.mapping.suggest.vocabulary import Matrix
from fieldwright.mapping.suggest.words import LITTLE, Lexicon, languages_of, pieces, stem, whole_words


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split()) | frozenset(words.split())


GENERIC = _stems(
    "id identifier name value text code type number date amount description percent measure quantity kind label key no line reference"
)
"""Words that say little without the parent's."""

WRAPPING = _stems("party object element group data detail details information info list record root")
"""Words of parents that only hold others together."""

Weighed = Mapping[str, float]
"""Words with how much each counts."""


@frozen(eq=False)
class Reading:
    """A side's names as words: the field's own, and for each name of its path. ``common`` are words that nearly all its siblings' names begin with."""

    own: tuple[tuple[str, ...], ...]
    paths: tuple[tuple[tuple[str, ...], ...], ...]
    common: tuple[frozenset[str], ...]
    written: Mapping[str, str]
    """For the stem of a word, the word as the side's names write it."""


def own_words(fields: Sequence[Entry], lexicon: Lexicon) -> frozenset[str]:
    """Words that the schema itself writes apart, which run-together names may be made of."""
    found: set[str] = set()
    for one in fields:
        made = pieces(one.names[-1])
        if len(made) > 1 or (made and len(made[0]) <= 6):
            found |= {piece for piece in made if len(piece) > 2 and piece not in lexicon.abbreviations}
    return frozenset(found)


def reading(fields: Sequence[Entry], lexicon: Lexicon, own: frozenset[str]) -> Reading:
    """The names of a side as words."""
    languages = languages_of((one.names[-1] for one in fields), lexicon)
    known: dict[str, tuple[str, ...]] = {}
    written: dict[str, str] = {}

    def read(name: str) -> tuple[str, ...]:
        if name not in known:
            found = whole_words(name, lexicon, own, languages)
            known[name] = tuple(stem(word) for word, _ in found)
            for word, as_written in found:
                written.setdefault(stem(word), as_written)
        return known[name]

    paths = tuple(tuple(read(name) for name in one.names) for one in fields)
    names = tuple(path[-1] for path in paths)
    return Reading(names, paths, _common(fields, names), written)


def _common(fields: Sequence[Entry], names: Sequence[Sequence[str]]) -> tuple[frozenset[str], ...]:
    below: dict[int, list[int]] = {}
    for at, one in enumerate(fields):
        below.setdefault(one.parent, []).append(at)
    found = [frozenset[str]()] * len(fields)
    for places in below.values():
        counts: dict[str, int] = {}
        for at in places:
            for word in set(names[at][:-1]):
                counts[word] = counts.get(word, 0) + 1
        common = frozenset(word for word, count in counts.items() if len(places) >= 4 and count >= 0.6 * len(places))
        for at in places:
            found[at] = common
    return tuple(found)


# --- as bags of words ------------------------------------------------------------------------------------------------


def _weighed(words: Sequence[str], weights: Weights, by: float = 1.0) -> dict[str, float]:
    """Each word with its weight; the last one is what the thing is, and counts a little more."""
    made: dict[str, float] = {}
    for at, word in enumerate(words, 1):
        told = weights.little if word in LITTLE else weights.last if at == len(words) else 1.0
        made[word] = max(made.get(word, 0.0), by * told)
    return made


def _most(into: dict[str, float], more: Weighed) -> None:
    for word, weight in more.items():
        if weight > into.get(word, 0.0):
            into[word] = weight


def _names(side: Reading, weights: Weights) -> list[dict[str, float]]:
    made = [_weighed(words, weights) for words in side.own]
    for bag, common in zip(made, side.common, strict=True):
        for word in common:
            if word in bag:
                bag[word] *= weights.common
    return made


def _telling(side: Reading, weights: Weights) -> list[dict[str, float]]:
    """The name, with the parents' words where it says little by itself."""
    return [_told(path, weights) for path in side.paths]


def _told(path: Sequence[tuple[str, ...]], weights: Weights) -> dict[str, float]:
    little = is_generic(path[-1])
    made = _weighed(path[-1], weights, weights.generic if little and len(path) > 2 else 1.0)
    for up in range(2, min(len(path), 5)):
        if not little:
            break
        words = [word for word in path[-up] if word not in WRAPPING]
        _most(made, _weighed(words, weights, 1.0 if up == 2 else 0.8))
        little = is_generic(words)
    return made


def is_generic(words: Sequence[str]) -> bool:
    """Whether words say little by themselves."""
    return all(word in GENERIC or word in LITTLE for word in words)


def _paths(side: Reading, weights: Weights) -> list[dict[str, float]]:
    return [_fading(path, weights) for path in side.paths]


def _above(side: Reading, weights: Weights) -> list[dict[str, float]]:
    return [_fading(path[:-1], weights) for path in side.paths]


def _fading(path: Sequence[tuple[str, ...]], weights: Weights) -> dict[str, float]:
    made: dict[str, float] = {}
    for up, words in enumerate(reversed(path)):
        _most(made, _weighed(words, weights, 0.6**up))
    return made


VIEWS = {"name": _names, "telling": _telling, "path": _paths, "above": _above}
"""The ways in which a field is a bag of words."""


def rarity(names: Sequence[Sequence[str]], place: Mapping[str, int]) -> Matrix:
    """How much each word tells: the fewer names have it, the more."""
    counts = np.ones(max(len(place), 1), dtype=np.float32)
    for words in names:
        for word in set(words):
            counts[place[word]] += 1
    told = np.log(1 + len(names) / counts)
    return (told / max(float(told.max()), 1e-9)).astype(np.float32)


def covered(
    left: Sequence[Weighed], right: Sequence[Weighed], place: Mapping[str, int], alike: Matrix, rare: Matrix
) -> Matrix:
    """How much of each one's words the other has something like, both ways, as the harmonic mean. Bags that are the same are compared once."""
    (one, rows), (other, columns) = _each_once(left), _each_once(right)
    there = told(one, nearest(other, place, alike), place, rare)
    back = told(other, nearest(one, place, alike), place, rare).T
    made = 2 * there * back / np.maximum(there + back, 1e-9)
    return made if len(rows) == len(one) and len(columns) == len(other) else made[rows][:, columns]


def _each_once(bags: Sequence[Weighed]) -> tuple[list[Weighed], Matrix]:
    """Each bag once, and for each of all its place among them."""
    places: dict[tuple[tuple[str, float], ...], int] = {}
    found = [places.setdefault(tuple(bag.items()), len(places)) for bag in bags]
    return [dict(bag) for bag in places], np.array(found, dtype=np.int64)


def told(bags: Sequence[Weighed], near: Matrix, place: Mapping[str, int], rare: Matrix) -> Matrix:
    """For each bag (a row) and each column of ``near`` (a row for each word), how much of the bag's words the other has, the weights adding up to 1."""
    longest = max(map(len, bags), default=0)
    words = np.zeros((len(bags), longest), dtype=np.int64)
    weights: Matrix = np.zeros((len(bags), longest), dtype=np.float32)
    for row, bag in enumerate(bags):
        for at, (word, weight) in enumerate(bag.items()):
            words[row, at] = place[word]
            weights[row, at] = weight * rare[place[word]]
    weights /= np.maximum(weights.sum(axis=1, keepdims=True), 1e-9)
    made: Matrix = np.zeros((len(bags), near.shape[1]), dtype=np.float32)
    for at in range(longest):
        rows = np.nonzero(weights[:, at])[0]
        if len(rows) == len(bags):
            made += weights[:, at, None] * near[words[:, at]]
        else:
            made[rows] += weights[rows, at, None] * near[words[rows, at]]
    return made


def nearest(bags: Sequence[Weighed], place: Mapping[str, int], alike: Matrix) -> Matrix:
    """For each word of all (a row), how like the nearest of each bag's words (a column) is."""
    made: Matrix = np.zeros((len(bags), max(len(place), 1)), dtype=np.float32)
    for row, bag in enumerate(bags):
        if bag:
            made[row] = alike[[place[word] for word in bag]].max(axis=0)
    return np.ascontiguousarray(made.T)


# --- letter by letter ------------------------------------------------------------------------------------------------


def same_names(sources: Sequence[Entry], targets: Sequence[Entry]) -> Matrix:
    """1 where the names are the same but for case and signs."""
    left = ["".join(pieces(one.names[-1])) for one in sources]
    right = ["".join(pieces(one.names[-1])) for one in targets]
    numbers = {name: at for at, name in enumerate(dict.fromkeys([*left, *right]))}
    one, other = np.array([numbers[name] for name in left]), np.array([numbers[name] for name in right])
    return (one[:, None] == other[None, :]).astype(np.float32)


def initials(left: Reading, right: Reading, sources: Sequence[Entry], targets: Sequence[Entry]) -> Matrix:
    """1 where one name is the initials of the other's words: ``uom`` of ``UnitOfMeasure``."""
    made: Matrix = np.zeros((len(left.own), len(right.own)), dtype=np.float32)
    for row, column in _initials(sources, targets):
        made[row, column] = 1
    for column, row in _initials(targets, sources):
        made[row, column] = 1
    return made


def _initials(short: Sequence[Entry], long: Sequence[Entry]) -> list[tuple[int, int]]:
    letters: dict[str, list[int]] = {}
    for at, one in enumerate(long):
        words = pieces(one.names[-1])
        for taken in (words, [word for word in words if word not in LITTLE]):
            if len(taken) > 2 or (len(taken) == 2 and len(words) == 2):
                letters.setdefault("".join(word[0] for word in taken), []).append(at)
    return [
        (at, place)
        for at, one in enumerate(short)
        if len(made := pieces(one.names[-1])) == 1 and 2 < len(made[0]) <= 5
        for place in letters.get(made[0], ())
    ]


def numbers_differ(sources: Sequence[Entry], targets: Sequence[Entry]) -> Matrix:
    """1 where both names end in a number and it is another, a little where one does and it is not the first: ``street`` is rather ``street1``."""

    def of(fields: Sequence[Entry]) -> Matrix:
        ends = [pieces(one.names[-1])[-1:] for one in fields]
        return np.array([int(end[0][:6]) if end and end[0].isdecimal() else -1 for end in ends])

    one, other = of(sources)[:, None], of(targets)[None, :]
    both, either = (one >= 0) & (other >= 0), (one >= 0) ^ (other >= 0)
    return (1.0 * (both & (one != other)) + 0.2 * (either & (np.maximum(one, other) > 1))).astype(np.float32)
