"""What speaks for each pair of fields: names, paths, descriptions, values. One matrix for each kind, a row for each source field."""

import math
import re
from collections.abc import Mapping, Sequence

import numpy as np
from attrs import frozen

from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.settings import WEIGHTS, Weights
from fieldwright.mapping.suggest.vocabulary import Matrix, likeness
from fieldwright.mapping.suggest.words import LITTLE, Lexicon, languages_of, pieces, stem, words_in


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split()) | frozenset(words.split())


GENERIC = _stems(
    "id identifier name value text code type number date amount description percent measure quantity kind label key no line reference"
)
"""Words that say little without the parent's."""

WRAPPING = _stems("party object element group data detail details information info list record root")
"""Words of parents that only hold others together."""

CLASSES: Mapping[str, str] = {
    stem(word): name
    for name, words in {
        "date": "date time timestamp datetime year month day", "amount": "amount price cost total sum fee",
        "number": "quantity count number percent percentage rate", "code": "code", "id": "identifier", "name": "name title",
        "text": "description text note comment reason", "flag": "flag indicator",
    }.items()
    for word in words.split()
}  # fmt: skip
"""What a name's last word says of the kind of its values."""


@frozen(eq=False)
class Reading:
    """A side's names as words: the field's own, and for each name of its path."""

    own: tuple[tuple[str, ...], ...]
    paths: tuple[tuple[tuple[str, ...], ...], ...]


@frozen(eq=False)
class Evidence:
    """What speaks for each pair, without what their neighbours say: ``base`` is the sum of all, the others are for the reasons."""

    sources: tuple[Entry, ...]
    targets: tuple[Entry, ...]
    base: Matrix
    named: Matrix
    described: Matrix
    valued: Matrix
    """-1 where one side has no values."""
    source_words: Reading
    target_words: Reading
    place: Mapping[str, int]
    """Each word's row in ``alike``."""
    alike: Matrix


def evidence_of(
    sources: Sequence[Entry], targets: Sequence[Entry], lexicon: Lexicon, weights: Weights = WEIGHTS
) -> Evidence:
    """The evidence for each pair of fields. Work and memory grow with the number of pairs."""
    own = _own_words(sources, lexicon) | _own_words(targets, lexicon)
    left, right = _reading(sources, lexicon, own), _reading(targets, lexicon, own)
    words = sorted({word for side in (left, right) for path in side.paths for name in path for word in name})
    place = {word: at for at, word in enumerate(words)}
    alike = likeness(words, lexicon)
    rare = _rarity([*left.own, *right.own], place)
    views = {
        name: _covered(make(left, weights), make(right, weights), place, alike, rare) for name, make in _VIEWS.items()
    }
    share = {name: float(getattr(weights, name)) for name in _VIEWS}
    named = sum((share[name] * made for name, made in views.items()), np.zeros_like(views["name"])) / sum(
        share.values()
    )
    same = _same_names(sources, targets)
    named = np.maximum(named, named * (1 - weights.same) + weights.same * same)
    described, base = _with_descriptions(sources, targets, left, right, named, weights)
    valued = _values(sources, targets)
    base = np.where(
        valued >= 0,
        base * (1 - weights.values / 2) + weights.values * valued * (0.5 + 0.35 * (1 - base)),
        base,
    )
    base = (
        base
        * np.where(_clashing(left, right), weights.clash, 1.0)
        * np.where(_mixed(sources, targets), weights.mixed, 1.0)
    )
    return Evidence(
        tuple(sources), tuple(targets), base.astype(np.float32), named, described, valued, left, right, place, alike
    )  # fmt: skip


# --- names -------------------------------------------------------------------------------------------------------------


def _own_words(fields: Sequence[Entry], lexicon: Lexicon) -> frozenset[str]:
    """Words that the schema itself writes apart, which run-together names may be made of."""
    found: set[str] = set()
    for one in fields:
        made = pieces(one.names[-1])
        if len(made) > 1 or (made and len(made[0]) <= 6):
            found |= {piece for piece in made if len(piece) > 2 and piece not in lexicon.abbreviations}
    return frozenset(found)


def _reading(fields: Sequence[Entry], lexicon: Lexicon, own: frozenset[str]) -> Reading:
    languages = languages_of((one.names[-1] for one in fields), lexicon)
    known: dict[str, tuple[str, ...]] = {}

    def read(name: str) -> tuple[str, ...]:
        if name not in known:
            known[name] = words_in(name, lexicon, own, languages)
        return known[name]

    paths = tuple(tuple(read(name) for name in one.names) for one in fields)
    return Reading(tuple(path[-1] for path in paths), paths)


Weighed = Mapping[str, float]
"""Words with how much each counts."""


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
    return [_weighed(words, weights) for words in side.own]


def _telling(side: Reading, weights: Weights) -> list[dict[str, float]]:
    """The name, with the parents' words where it says little by itself."""
    return [_told(path, weights) for path in side.paths]


def _told(path: Sequence[tuple[str, ...]], weights: Weights) -> dict[str, float]:
    little = _is_generic(path[-1])
    made = _weighed(path[-1], weights, weights.generic if little and len(path) > 2 else 1.0)
    for up in range(2, min(len(path), 5)):
        if not little:
            break
        words = [word for word in path[-up] if word not in WRAPPING]
        _most(made, _weighed(words, weights, 1.0 if up == 2 else 0.8))
        little = _is_generic(words)
    return made


def _is_generic(words: Sequence[str]) -> bool:
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


_VIEWS = {"name": _names, "telling": _telling, "path": _paths, "above": _above}


def _rarity(names: Sequence[Sequence[str]], place: Mapping[str, int]) -> Matrix:
    """How much each word tells: the fewer names have it, the more."""
    counts = np.ones(max(len(place), 1), dtype=np.float32)
    for words in names:
        for word in set(words):
            counts[place[word]] += 1
    told = np.log(1 + len(names) / counts)
    return (told / max(float(told.max()), 1e-9)).astype(np.float32)


def _covered(
    left: Sequence[Weighed], right: Sequence[Weighed], place: Mapping[str, int], alike: Matrix, rare: Matrix
) -> Matrix:
    """How much of each one's words the other has something like, both ways, as the harmonic mean."""
    one, other = _shares(left, place, rare), _shares(right, place, rare)
    there = one @ _nearest(right, place, alike)
    back = (other @ _nearest(left, place, alike)).T
    return 2 * there * back / np.maximum(there + back, 1e-9)


def _shares(bags: Sequence[Weighed], place: Mapping[str, int], rare: Matrix) -> Matrix:
    made: Matrix = np.zeros((len(bags), len(rare)), dtype=np.float32)
    for row, bag in enumerate(bags):
        for word, weight in bag.items():
            made[row, place[word]] = weight * rare[place[word]]
    return made / np.maximum(made.sum(axis=1, keepdims=True), 1e-9)


def _nearest(bags: Sequence[Weighed], place: Mapping[str, int], alike: Matrix) -> Matrix:
    """For each word of all (a row), how like the nearest of each bag's words (a column) is."""
    made: Matrix = np.zeros((max(len(place), 1), len(bags)), dtype=np.float32)
    known: dict[frozenset[str], Matrix] = {}
    for column, bag in enumerate(bags):
        if bag:
            words = frozenset(bag)
            if words not in known:
                known[words] = alike[:, [place[word] for word in bag]].max(axis=1)
            made[:, column] = known[words]
    return made


def _same_names(sources: Sequence[Entry], targets: Sequence[Entry]) -> Matrix:
    left = ["".join(pieces(one.names[-1])) for one in sources]
    right = ["".join(pieces(one.names[-1])) for one in targets]
    numbers = {name: at for at, name in enumerate(dict.fromkeys([*left, *right]))}
    one, other = np.array([numbers[name] for name in left]), np.array([numbers[name] for name in right])
    return (one[:, None] == other[None, :]).astype(np.float32)


def _clashing(left: Reading, right: Reading) -> Matrix:
    """Where the last words of both names say what values they have, and say different things."""
    kinds = {name: at for at, name in enumerate(dict.fromkeys(CLASSES.values()), 1)}

    def of(side: Reading) -> Matrix:
        return np.array([kinds.get(CLASSES.get(words[-1], ""), 0) if words else 0 for words in side.own])

    one, other = of(left)[:, None], of(right)[None, :]
    return (one > 0) & (other > 0) & (one != other)


def _mixed(sources: Sequence[Entry], targets: Sequence[Entry]) -> Matrix:
    one, other = np.array([each.leaf for each in sources]), np.array([each.leaf for each in targets])
    return one[:, None] != other[None, :]


# --- descriptions ------------------------------------------------------------------------------------------------------


def _with_descriptions(
    sources: Sequence[Entry], targets: Sequence[Entry], left: Reading, right: Reading, named: Matrix, weights: Weights
) -> tuple[Matrix, Matrix]:
    """How alike the descriptions are, and the names' likeness with that in it."""
    described = _text_likeness([one.description for one in sources], [one.description for one in targets])
    has, had = (
        np.array([bool(one.description) for one in sources]),
        np.array([bool(one.description) for one in targets]),
    )
    both, either = has[:, None] & had[None, :], has[:, None] ^ had[None, :]
    base = np.where(both, (1 - weights.described) * named + weights.described * described, named)
    if either.any():
        told = _text_likeness(
            [f"{' '.join(words)} {one.description}" for words, one in zip(left.own, sources, strict=True)],
            [f"{' '.join(words)} {one.description}" for words, one in zip(right.own, targets, strict=True)],
        )
        with_it = (1 - weights.told) * base + weights.told * np.minimum(told * 1.5, 1.0)
        base = np.where(either, np.maximum(base, with_it), base)
    return described, base


def _text_likeness(left: Sequence[str], right: Sequence[str]) -> Matrix:
    """The cosine of two lists of texts by their words, rare ones counting more."""
    texts = [[stem(word) for word in pieces(text) if word not in LITTLE and len(word) > 1] for text in (*left, *right)]
    counts: dict[str, int] = {}
    for words in texts:
        for word in set(words):
            counts[word] = counts.get(word, 0) + 1
    place = {word: at for at, word in enumerate(counts)}
    made: Matrix = np.zeros((len(texts), max(len(place), 1)), dtype=np.float32)
    for row, words in enumerate(texts):
        for word in words:
            made[row, place[word]] += 1
    if place:
        made = np.sqrt(made) * np.array(
            [math.log(1 + len(texts) / count) for count in counts.values()], dtype=np.float32
        )
    made /= np.maximum(np.linalg.norm(made, axis=1, keepdims=True), 1e-9)
    return made[: len(left)] @ made[len(left) :].T


# --- values ------------------------------------------------------------------------------------------------------------

_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")


@frozen(eq=False)
class _Values:
    whole: frozenset[str]
    words: frozenset[str]
    numbers: bool


def _values(sources: Sequence[Entry], targets: Sequence[Entry]) -> Matrix:
    """How far the values of two fields are the same; -1 where one of them has none."""
    left, right = [_read_values(one) for one in sources], [_read_values(one) for one in targets]
    made: Matrix = np.full((len(left), len(right)), -1, dtype=np.float32)
    for column, other in enumerate(right):
        if other is None:
            continue
        for row, one in enumerate(left):
            if one is not None:
                made[row, column] = _overlap(one, other)
    return made


def _read_values(one: Entry) -> _Values | None:
    whole = frozenset(value.lower() for value in one.values)
    if not whole:
        return None
    numbers = sum(1 for value in whole if _NUMBER.fullmatch(value)) > 0.7 * len(whole)
    return _Values(whole, frozenset(stem(word) for value in whole for word in pieces(value)), numbers)


def _overlap(one: _Values, other: _Values) -> float:
    if one.numbers != other.numbers:
        return 0.0
    if one.numbers:
        return 0.3
    whole = len(one.whole & other.whole) / min(len(one.whole), len(other.whole))
    words = len(one.words & other.words) / max(1, min(len(one.words), len(other.words)))
    return max(whole, 0.6 * words)
