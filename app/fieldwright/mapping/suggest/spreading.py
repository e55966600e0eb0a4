"""From each pair's own evidence to its score: parents and children that are alike draw each other, rivals push each other down."""

from collections.abc import Iterable, Sequence

import numpy as np

from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.evidence import Evidence
from fieldwright.mapping.suggest.settings import WEIGHTS, Weights
from fieldwright.mapping.suggest.vocabulary import Matrix


def spread(evidence: Evidence, mapped: Iterable[tuple[int, int]] = (), weights: Weights = WEIGHTS) -> Matrix:
    """The likeness of each pair with what its parents and children say. ``mapped`` are pairs that are known to belong together."""
    base = evidence.base
    known = list(mapped)
    if known:
        base = base.copy()
        for one, other in known:
            base[one, other] = max(float(base[one, other]), 1.0)
    left, right = _parents(evidence.sources), _parents(evidence.targets)
    has = (left >= 0)[:, None] & (right >= 0)[None, :]
    gate = np.maximum(base, 0) ** weights.gate
    below, beneath = _children(evidence.sources), _children(evidence.targets)
    deep, deeper = _leaves(evidence.sources, below), _leaves(evidence.targets, beneath)
    made = base
    for _ in range(weights.rounds):
        told = made if not weights.rival else (1 - weights.rival) * made + weights.rival * contested(made, weights)
        above = _above(told, left, right, weights)
        new = np.where(has, (1 - weights.parents) * base + weights.parents * above * gate, base)
        if below and beneath:
            places = np.ix_([at for at, _ in below], [at for at, _ in beneath])
            new[places] = (1 - weights.children) * new[places] + weights.children * _agreement(made, below, beneath)
            if weights.leaves:
                new[places] += (
                    weights.children
                    * weights.leaves
                    * (_agreement(made, deep, deeper) - _agreement(made, below, beneath))
                )
        for one, other in known:
            new[one, other] = 1.0
        made = new
    return made


def _above(scores: Matrix, left: Matrix, right: Matrix, weights: Weights) -> Matrix:
    """The likeness of each pair's parents; also of one's parent with the other's grandparent, as one side may have a level more."""
    up, upper = np.maximum(left, 0), np.maximum(right, 0)
    rows, columns = scores[up], scores[:, upper]
    found = rows[:, upper]
    if not weights.inserted:
        return found
    far = np.where((left >= 0) & (left[up] >= 0), left[up], -1)
    farther = np.where((right >= 0) & (right[upper] >= 0), right[upper], -1)
    over = np.where((far >= 0)[:, None], columns[np.maximum(far, 0)], 0)
    under = np.where((farther >= 0)[None, :], rows[:, np.maximum(farther, 0)], 0)
    return np.maximum(found, weights.inserted * np.maximum(over, under))


def contested(scores: Matrix, weights: Weights = WEIGHTS) -> Matrix:
    """The scores with each pair's rivals counted: one that is far behind the best of its row or column falls."""
    best = np.maximum(scores.max(axis=1, keepdims=True, initial=0), 1e-9)
    other = np.maximum(scores.max(axis=0, keepdims=True, initial=0), 1e-9)
    first = scores * ((scores / best) * (scores / other)) ** weights.contest
    if not weights.again:
        return first
    best = np.maximum(first.max(axis=1, keepdims=True, initial=0), 1e-9)
    other = np.maximum(first.max(axis=0, keepdims=True, initial=0), 1e-9)
    return first * ((first / best) * (first / other)) ** weights.again


def chosen(scores: Matrix, contest: Matrix, weights: Weights = WEIGHTS) -> list[tuple[int, int]]:
    """The pairs that are proposed: good enough, and next to nothing behind the best of their row and column."""
    if not scores.size:
        return []
    near = 1 - weights.margin
    one = contest >= contest.max(axis=1, keepdims=True) * near
    other = contest >= contest.max(axis=0, keepdims=True) * near
    good = ((scores >= weights.least) & one & other) | ((scores >= weights.many) & (one | other))
    return [(int(one), int(other)) for one, other in zip(*np.nonzero(good), strict=True)]


def _parents(fields: Sequence[Entry]) -> Matrix:
    return np.array([one.parent for one in fields], dtype=np.int64)


def _children(fields: Sequence[Entry]) -> list[tuple[int, list[int]]]:
    below: dict[int, list[int]] = {}
    for at, one in enumerate(fields):
        if one.parent >= 0:
            below.setdefault(one.parent, []).append(at)
    return sorted(below.items())


def _leaves(fields: Sequence[Entry], below: Sequence[tuple[int, list[int]]]) -> list[tuple[int, list[int]]]:
    """The values below each inner field, at any depth."""
    children = dict(below)
    found: dict[int, list[int]] = {}
    for at in sorted(children, key=lambda one: -len(fields[one].names)):
        found[at] = [leaf for child in children[at] for leaf in (found[child] if child in children else (child,))]
    return [(at, found[at]) for at, _ in below]


def _agreement(
    scores: Matrix, below: Sequence[tuple[int, list[int]]], beneath: Sequence[tuple[int, list[int]]]
) -> Matrix:
    """For each pair of parents, how well their children find partners among the other's, both ways."""
    best = np.stack([scores[children].max(axis=0) for _, children in below])
    other = np.stack([scores[:, children].max(axis=1) for _, children in beneath], axis=1)
    there = np.stack([other[children].mean(axis=0) for _, children in below])
    back = np.stack([best[:, children].mean(axis=1) for _, children in beneath], axis=1)
    return (there + back) / 2
