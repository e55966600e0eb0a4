"""What speaks for each pair of fields: names, places, kinds, descriptions, values. One matrix for each, a row for each source field."""

from collections.abc import Mapping, Sequence

import numpy as np
from attrs import frozen

from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.kinds import clashing, mixed, of_kinds
from fieldwright.mapping.suggest.names import (
    VIEWS,
    Reading,
    covered,
    initials,
    nearest,
    numbers_differ,
    own_words,
    rarity,
    reading,
    same_names,
    told,
)
from fieldwright.mapping.suggest.settings import WEIGHTS, Weights
from fieldwright.mapping.suggest.texts import Texts, spoken, text_likeness, texts_of, with_names
from fieldwright.mapping.suggest.valued import overlaps
from fieldwright.mapping.suggest.vocabulary import Matrix, likeness
from fieldwright.mapping.suggest.words import Lexicon


@frozen(eq=False)
class Parts:
    """Each kind of evidence by itself, from 0 to 1."""

    views: Mapping[str, Matrix]
    same: Matrix
    initials: Matrix
    numbers: Matrix
    described: Matrix
    described_both: Matrix
    """Where both sides have a description."""
    told: Matrix
    """The likeness with one side's description, where only one has any; -1 elsewhere."""
    spoken: Matrix
    """How much of the name of the side without descriptions the other's description says; 0 elsewhere."""
    valued: Matrix
    """-1 where one side has no values."""
    clash: Matrix
    kind: Matrix
    unkind: Matrix
    mixed: Matrix


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
    initials: Matrix
    kind: Matrix


def evidence_of(
    sources: Sequence[Entry], targets: Sequence[Entry], lexicon: Lexicon, weights: Weights = WEIGHTS
) -> Evidence:
    """The evidence for each pair of fields. Work and memory grow with the number of pairs."""
    own = own_words(sources, lexicon) | own_words(targets, lexicon)
    left, right = reading(sources, lexicon, own), reading(targets, lexicon, own)
    words = sorted({word for side in (left, right) for path in side.paths for name in path for word in name})
    place = {word: at for at, word in enumerate(words)}
    alike = likeness(words, lexicon)
    parts = parts_of(sources, targets, left, right, place, alike, lexicon, weights)
    named, base = combined(parts, weights)
    return Evidence(
        tuple(sources), tuple(targets), base, named, parts.described, parts.valued, left, right, place, alike, parts.initials, parts.kind
    )  # fmt: skip


def parts_of(
    sources: Sequence[Entry], targets: Sequence[Entry], left: Reading, right: Reading, place: Mapping[str, int], alike: Matrix,
    lexicon: Lexicon, weights: Weights,
) -> Parts:  # fmt: skip
    """Each kind of evidence. Of the weights only those of words count here."""
    rare = rarity([*left.own, *right.own], place)
    bags = {name: (make(left, weights), make(right, weights)) for name, make in VIEWS.items()}
    same = same_names(sources, targets)
    has = np.array([bool(one.description) for one in sources], dtype=bool)[:, None]
    had = np.array([bool(one.description) for one in targets], dtype=bool)[None, :]
    either = has ^ had
    with_one, said = np.full(same.shape, -1, dtype=np.float32), np.zeros_like(same)
    texts, others = texts_of(sources, lexicon), texts_of(targets, lexicon)
    if either.any():
        found = text_likeness(with_names(left, texts), with_names(right, others))
        with_one = np.where(either, found, -1.0).astype(np.float32)
        said = np.where(has & ~had, _said(texts, bags["telling"], place, alike, rare, lexicon), said)
        other = _said(others, (bags["telling"][1], bags["telling"][0]), place, alike, rare, lexicon)
        said = np.where(had & ~has, other.T, said)
    kind, unkind = of_kinds(sources, targets, left, right)
    return Parts(
        {name: covered(one, other, place, alike, rare) for name, (one, other) in bags.items()},
        same,
        initials(left, right, sources, targets),
        numbers_differ(sources, targets),
        text_likeness(texts, others),
        has & had,
        with_one,
        said,
        overlaps(sources, targets),
        clashing(left, right),
        kind,
        unkind,
        mixed(sources, targets),
    )


def _said(
    texts: Texts, bags: tuple[Sequence[Mapping[str, float]], Sequence[Mapping[str, float]]], place: Mapping[str, int],
    alike: Matrix, rare: Matrix, lexicon: Lexicon,
) -> Matrix:  # fmt: skip
    """For each described field and each other one: how much of the other's name its own name and description say."""
    mine, other = bags
    known = np.maximum(nearest(mine, place, alike), spoken(texts, place, lexicon).T)
    return told(other, known, place, rare).T


def combined(parts: Parts, weights: Weights = WEIGHTS) -> tuple[Matrix, Matrix]:
    """The likeness of names, and of all."""
    share = {name: float(getattr(weights, name)) for name in parts.views}
    named = sum((share[name] * made for name, made in parts.views.items()), np.zeros_like(parts.same))
    named = named / sum(share.values())
    named = np.maximum(named, named * (1 - weights.same) + weights.same * parts.same)
    named = np.maximum(named, weights.initials * parts.initials)
    named = named * (1 - weights.numbers * parts.numbers)
    base = np.where(parts.described_both, (1 - weights.described) * named + weights.described * parts.described, named)
    with_it = (1 - weights.told) * base + weights.told * np.minimum(parts.told * 1.5, 1.0)
    base = np.where(parts.told >= 0, np.maximum(base, with_it), base)
    base = base + weights.spoken * parts.spoken * (1 - base)
    base = np.where(
        parts.valued >= 0,
        base * (1 - weights.values / 2) + weights.values * parts.valued * (0.5 + 0.35 * (1 - base)),
        base,
    )
    base = base + weights.kind * parts.kind * (1 - base)
    base = base * np.where(parts.clash, weights.clash, 1.0) * np.where(parts.mixed, weights.mixed, 1.0)
    base = base * np.where(parts.unkind, weights.unkind, 1.0)
    return named, base.astype(np.float32)
