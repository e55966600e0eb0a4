"""How much a rule explains, in bits, against what it costs to say: the cheapest rule that explains a field is proposed, and chance is none.

A value that is met for the first time counts by its length, again by how rare it is; an exception costs as much as saying the value. What a rule
stores (a constant, the rows of a code table) explains nothing.
"""

import itertools
import math
import re
from collections import Counter
from collections.abc import Hashable, Sequence
from functools import lru_cache

from attrs import field, frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import LookupRow
from fieldwright.mapping.suggest.learning.tables import Column, Names, Table

FIRST, AGAIN, MISSING = 12.0, 4.0, 1.0
"""The most bits of a value that is new, of one that is met again, and of one that is missing on both sides."""

EXCEPTION = 7.0
"""Bits of a place where a rule does not hold."""

LEAST_BITS = 8.0
"""Bits that a rule must be worth to be proposed."""

LEAST_SHARE = 0.8
"""The least share of places in which a proposed rule holds."""

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^\W\d_]+")


@frozen
class Draft:
    """A rule to be tried. ``cost`` is what it takes to say it beyond its source fields, ``tried`` among how many like it it was found."""

    kind: str
    expression: str
    columns: tuple[Column, ...] = ()
    cost: float = 1.0
    tried: float = 1.0
    words: str = ""
    default: object = ABSENT
    constant: object = ABSENT
    lookup: str = ""
    rows: tuple[LookupRow, ...] = ()
    stored: bool = False
    """Whether the values that it gives stand in the rule itself."""


@frozen
class Proposal:
    """A rule that was run: where it holds, among the rows that say something, and what it is worth."""

    draft: Draft
    hits: tuple[bool, ...]
    values: Sequence[object] = field(repr=False)
    support: int
    of: int
    worth: float

    @property
    def share(self) -> float:
        """In how many of the places it holds."""
        return self.support / self.of if self.of else 0.0

    @property
    def good(self) -> bool:
        """Whether it is to be proposed."""
        return self.worth >= LEAST_BITS and self.share >= LEAST_SHARE


def proposal_of(draft: Draft, values: Sequence[object], table: Table, target: Column) -> Proposal:
    """A rule with what it gave."""
    hits = table.hits(values, target)
    keys = table.keys(target)
    counted = [key is not None or value is not ABSENT for key, value in zip(keys, values, strict=True)]
    of = sum(counted)
    support = sum(hit and said for hit, said in zip(hits, counted, strict=True))
    explained = 0.0 if draft.stored else evidence(bits_of(table, target), hits)
    cost = draft.cost + math.log2(max(1.0, draft.tried)) + EXCEPTION * (of - support)
    near = max((likeness(one.names, target.names, one.outer) for one in draft.columns), default=0.0)
    derived = sum(3.0 for one in draft.columns if one.derived) + _unclean(values, hits, target)
    outer = sum(2.0 for one in draft.columns if one.outer)
    return Proposal(draft, tuple(hits), values, support, of, explained - cost - derived - outer + 5.0 * near)


def _unclean(values: Sequence[object], hits: Sequence[bool], target: Column) -> float:
    """Bits for numbers that agree in twelve digits and not in all, as sums of fractions do: rounding them is better."""
    near = (
        isinstance(got, float) and hit and got != wanted
        for got, hit, wanted in zip(values, hits, target.values, strict=True)
    )
    return 2.0 if target.is_number and any(near) else 0.0


def evidence(bits: Sequence[float], hits: Sequence[bool]) -> float:
    """Bits of the values that were met."""
    return sum(itertools.compress(bits, hits))


def bits_of(table: Table, target: Column) -> Sequence[float]:
    """What it counts to meet a target field's value, by row."""
    return target.once("bits", lambda: _bits(table.keys(target)))


def _bits(keys: Sequence[Hashable]) -> list[float]:
    many = Counter(keys)
    rare = {key: -math.log2(held / len(keys)) for key, held in many.items()}
    seen: set[Hashable] = set()
    made: list[float] = []
    for key in keys:
        if key is None:
            made.append(min(MISSING, rare[key]))
        elif key in seen:
            made.append(min(AGAIN, rare[key]))
        else:
            seen.add(key)
            made.append(content(key))
    return made


def content(key: Hashable) -> float:
    """Bits of a value by itself: a long text is met by chance more seldom than a digit."""
    value = key[1] if isinstance(key, tuple) and len(key) > 1 else None  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if value is None or isinstance(value, bool):
        return 1.0
    text = f"{value:g}" if isinstance(value, float) else str(value)  # pyright: ignore[reportUnknownArgumentType]
    return min(FIRST, 2.5 * len(text))


@lru_cache(maxsize=20_000)
def words_of(name: str) -> frozenset[str]:
    """A name's words in small letters.

    >>> sorted(words_of("shipTo_postCode"))
    ['code', 'post', 'ship', 'to']
    """
    return frozenset(one.lower() for one in _WORDS.findall(name))


@lru_cache(maxsize=100_000)
def likeness(names: Names, others: Names, outer: bool = False) -> float:
    """How alike two paths are, from 0 to 1: mostly by their last names, and by those above."""
    if not names or not others:
        return 0.0
    last = _alike(words_of(names[-1]), words_of(others[-1]))
    above = _alike(frozenset().union(*map(words_of, names)), frozenset().union(*map(words_of, others)))
    return (0.65 * last + 0.35 * above) * (0.8 if outer else 1.0)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    if not one or not other:
        return 0.0
    found = sum(1 for word in one if any(word == w or (len(word) > 2 and len(w) > 2 and (word.startswith(w) or w.startswith(word))) for w in other))  # fmt: skip
    return found / max(len(one), len(other))


def sure(best: Proposal, rival: Proposal | None) -> float:
    """How likely the proposal is right: by what it is worth, in how many places and how often it holds, and how far it is ahead of another reading."""
    made = 1 - 0.5 * 2 ** (-(best.worth - LEAST_BITS) / 8)
    made *= min(1.0, 0.06 + best.share)
    if rival is not None:
        made *= 1 / (1 + 0.6 * 2 ** (-(best.worth - rival.worth) / 2.5))
    return round(max(0.05, min(0.99, made, 1 - 1 / (best.support + 2))), 3)


def sampled(target: Column, most: int = 12) -> list[int]:
    """Rows to try rules on: where the target field has a value, different ones first."""
    seen: set[str] = set()
    first: list[int] = []
    rest: list[int] = []
    for at, value in enumerate(target.values):
        if value is ABSENT or value is None:
            continue
        text = target.texts[at]
        (rest if text in seen else first).append(at)
        seen.add(text)
    if len(first) >= most:
        return sorted(first[at * len(first) // most] for at in range(most))
    need = most - len(first)
    rest = rest if len(rest) <= need else [rest[at * len(rest) // need] for at in range(need)]
    return sorted(first + rest)


def tried(
    drafts: Sequence[Draft], table: Table, target: Column, *, least: float = 0.2, keep: int = 5
) -> list[Proposal]:
    """The rules that hold best: each is run on a few rows, and the best of them on all."""
    rows = sampled(target)
    if not rows:
        return []
    few = len(drafts) <= keep
    scored: list[tuple[float, int]] = []
    keys = table.keys(target)
    if not few:
        from fieldwright.mapping.suggest.learning.running import FAILED
        from fieldwright.mapping.suggest.learning.values import exact

        for at, one in enumerate(drafts):
            got = table.run(one.expression, rows)
            held = sum(
                v is not FAILED and exact(v, typed=table.typed) == keys[row] for v, row in zip(got, rows, strict=True)
            )
            if held >= max(1.0, least * len(rows)):
                scored.append((-held, at))
        scored.sort()
        drafts = [drafts[at] for _, at in scored[:keep]]
    return [proposal_of(one, table.run(one.expression), table, target) for one in drafts]
