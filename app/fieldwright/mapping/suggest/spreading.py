"""From each pair's own evidence to its score: parents and children that are alike draw each other, rivals push each other down."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from attrs import frozen

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
    gate = _power(np.maximum(base, 0), weights.gate)
    near, beneath = _children(evidence.sources), _children(evidence.targets)
    deep, deeper = _leaves(evidence.sources, near), _leaves(evidence.targets, beneath)
    made = base
    for _ in range(weights.rounds):
        told = made if not weights.rival else (1 - weights.rival) * made + weights.rival * contested(made, weights)
        above = _above(told, left, right, weights)
        new = np.where(has, (1 - weights.parents) * base + weights.parents * above * gate, base)
        if near is not None and beneath is not None:
            places = np.ix_(near.parents, beneath.parents)
            inside = (1 - weights.leaves) * _agreement(made, near, beneath)
            inside += weights.leaves * _agreement(made, deep or near, deeper or beneath)
            new[places] = (1 - weights.children) * new[places] + weights.children * inside
        for one, other in known:
            new[one, other] = 1.0
        made = new
    return made


def _above(scores: Matrix, left: Matrix, right: Matrix, weights: Weights) -> Matrix:
    """The likeness of each pair's parents; also of one's parent with the other's grandparent, as one side may have a level more."""
    (up, rows), (upper, columns) = (np.unique(np.maximum(side, 0), return_inverse=True) for side in (left, right))
    found = scores[np.ix_(up, upper)]
    if weights.inserted:
        far, farther = left[up], right[upper]
        over = np.where((far >= 0)[:, None], scores[np.ix_(np.maximum(far, 0), upper)], 0)
        under = np.where((farther >= 0)[None, :], scores[np.ix_(up, np.maximum(farther, 0))], 0)
        found = np.maximum(found, weights.inserted * np.maximum(over, under))
    return found[rows][:, columns]


def contested(scores: Matrix, weights: Weights = WEIGHTS) -> Matrix:
    """The scores with each pair's rivals counted: one that is far behind the best of its row or column falls, and again among those that are left."""
    first = _counted(scores, weights.contest)
    return _counted(first, weights.again) if weights.again else first


def _counted(scores: Matrix, hard: float) -> Matrix:
    best = np.maximum(scores.max(axis=1, keepdims=True, initial=0), 1e-9)
    other = np.maximum(scores.max(axis=0, keepdims=True, initial=0), 1e-9)
    beside = scores / best
    beside *= scores
    beside /= other
    return _power(beside, hard) * scores


def _power(made: Matrix, by: float) -> Matrix:
    """As ``**``, which takes ten times as long where roots and squares do."""
    if by == 0.5:
        return np.sqrt(made)
    return made * made if by == 2.0 else made**by


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


@frozen(eq=False)
class _Below:
    """The fields below each field that has any: their places one after the other, and where each field's begin."""

    parents: list[int]
    order: Matrix
    starts: Matrix
    sizes: Matrix


def _below(children: Mapping[int, Sequence[int]]) -> _Below | None:
    if not children:
        return None
    sizes = [len(held) for held in children.values()]
    starts = np.cumsum([0, *sizes[:-1]])
    order = np.array([at for held in children.values() for at in held])
    return _Below(list(children), order, starts, np.array(sizes, dtype=np.float32))


def _children(fields: Sequence[Entry]) -> _Below | None:
    below: dict[int, list[int]] = {}
    for at, one in enumerate(fields):
        if one.parent >= 0:
            below.setdefault(one.parent, []).append(at)
    return _below(dict(sorted(below.items())))


def _leaves(fields: Sequence[Entry], near: _Below | None) -> _Below | None:
    """The values below each inner field, at any depth."""
    if near is None:
        return None
    ends = [*near.starts[1:], len(near.order)]
    children = {at: near.order[start:end] for at, start, end in zip(near.parents, near.starts, ends, strict=True)}
    found: dict[int, list[int]] = {}
    for at in sorted(children, key=lambda one: -len(fields[one].names)):
        found[at] = [leaf for child in children[at] for leaf in found.get(int(child), (int(child),))]
    return _below({at: found[at] for at in near.parents})


def _agreement(scores: Matrix, below: _Below, beneath: _Below) -> Matrix:
    """For each pair of parents, how well the fields below them find partners among the other's, both ways."""
    best = np.maximum.reduceat(scores[below.order], below.starts, axis=0)
    other = np.maximum.reduceat(scores.T[beneath.order], beneath.starts, axis=0)
    there = np.add.reduceat(other.T[below.order], below.starts, axis=0) / below.sizes[:, None]
    back = np.add.reduceat(best.T[beneath.order], beneath.starts, axis=0) / beneath.sizes[:, None]
    return (there + back.T) / 2
