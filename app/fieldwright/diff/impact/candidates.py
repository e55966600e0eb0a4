"""Fields of a new version that may stand for one that is gone: alike in name, place and type. Offered, never taken by itself."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from heapq import nsmallest
from itertools import takewhile

from attrs import frozen

from fieldwright.diff.impact.pairing import Pairing
from fieldwright.mapping.expand import bare_path
from fieldwright.schema.model import Field

DEPTH, LIMIT = 8, 5_000
"""How much of the new version is looked through."""
MOST = 3
"""Candidates that are offered."""
NEAR = 20
"""Fields of a like name, and fresh ones of the same place, that are looked at closely."""
LEAST = 0.55
"""The least score that is worth a look."""


@frozen
class Candidate:
    """A field of the new version that may stand for one that is gone: how alike, from 0 to 1, and in what."""

    path: str
    score: float
    reason: str = ""
    old: str = ""
    """The path of what is gone."""


@frozen(eq=False)
class _Known:
    field: Field
    words: str
    grams: frozenset[str]


class Candidates:
    """The fields of one message's new version, looked through once."""

    def __init__(self, pair: Pairing) -> None:
        self.pair = pair
        self._known: list[_Known] | None = None
        self._by_gram: dict[str, list[int]] = {}
        self._by_parent: dict[str, list[int]] = {}
        self._taken = set(pair.exact.values())
        self._endings = {new for _, new in pair.by_origin.values()}

    def for_(self, old: Field) -> tuple[Candidate, ...]:
        """The best for a field that is gone, the best first; equal ones in the order of their paths."""
        words = words_of(old.name)
        grams = _grams(words)
        shared: dict[int, int] = {}
        known = self._all()
        for gram in grams:
            for at in self._by_gram.get(gram, ()):
                shared[at] = shared.get(at, 0) + 1
        parent = bare_path(self.pair.new_path(old.parent.value_path)) if old.parent is not None else ""
        beside = [at for at in self._by_parent.get(parent, ())[:NEAR] if self._is_fresh(known[at].field)]
        best = nsmallest(
            NEAR, shared, key=lambda at: (-shared[at] / len(known[at].grams | grams), known[at].field.path)
        )
        scored = [self._scored(old, words, parent, known[at]) for at in dict.fromkeys((*best, *beside))]
        scored = [one for one in scored if one.score >= LEAST]
        return tuple(sorted(scored, key=lambda one: (-one.score, one.path))[:MOST])

    def _all(self) -> Sequence[_Known]:
        if self._known is None:
            self._known = [
                _Known(one, words, _grams(words))
                for one in _nearest(self.pair.new)
                if not one.shape.alternative and one.name not in ("*", "[]") and (words := words_of(one.name))
            ]
            for at, one in enumerate(self._known):
                self._by_parent.setdefault(_parent(one.field), []).append(at)
                for gram in one.grams:
                    self._by_gram.setdefault(gram, []).append(at)
        return self._known

    def _is_fresh(self, field: Field) -> bool:
        """Whether the old version had no such field, there or under the name that it had."""
        names = tuple(bare_path(field.value_path).split("."))
        if names in self._taken or any(names[-len(one) :] == one for one in self._endings):
            return False
        return self.pair.old_field(field.value_path) is None

    def _scored(self, old: Field, words: str, parent: str, one: _Known) -> Candidate:
        name = SequenceMatcher(None, words, one.words, autojunk=False).ratio()
        same_type = (
            not set(old.shape.types).isdisjoint(one.field.shape.types) and old.shape.repeats == one.field.shape.repeats
        )
        same_parent, fresh = _parent(one.field) == parent, self._is_fresh(one.field)
        score = 0.5 * name + 0.15 * same_type + 0.15 * _near(_parent(one.field), parent) + 0.2 * fresh
        reasons = [
            "the same name" if name == 1 else f"a name that is {round(name * 100)} % alike" if name >= 0.5 else "",
            "the same type" if same_type else "",
            "in the same place" if same_parent else "",
            "new in this version" if fresh else "",
        ]
        said = ", ".join(reason for reason in reasons if reason)
        return Candidate(one.field.value_path, round(score, 3), said, old.value_path)


def _nearest(root: Field | None) -> Iterator[Field]:
    """The fields below a root, level by level, to `DEPTH` and at most `LIMIT`; what recurs is not entered."""
    waiting = deque([root] if root is not None else [])
    left = LIMIT
    while waiting and left:
        here = waiting.popleft()
        for one in here.children() if here.depth < DEPTH and not here.recursive else ():
            left -= 1
            if left < 0:
                return
            yield one
            if not one.shape.leaf:
                waiting.append(one)


def words_of(name: str) -> str:
    """A name's words in lower case, a space between: ``orderTotal`` and ``order_total`` are the same.

    >>> words_of("@orderTotalEUR2")
    'order total eur 2'
    """
    split = re.sub(r"([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])|([A-Za-z])([0-9])", r"\1\3\5 \2\4\6", name)
    return " ".join(re.findall(r"[^\W_]+", split.lower()))


def _grams(words: str) -> frozenset[str]:
    text = f" {words} "
    return frozenset(text[at : at + 3] for at in range(len(text) - 2))


def _near(one: str, other: str) -> float:
    """How much of the way two places share, from 0 to 1."""
    first, second = one.split(".") if one else [], other.split(".") if other else []
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))
    return (same + 1) / (max(len(first), len(second)) + 1)


def _parent(field: Field) -> str:
    above = next((one for one in list(field.upwards())[1:] if not one.shape.alternative), None)
    return bare_path(above.value_path) if above is not None else ""
