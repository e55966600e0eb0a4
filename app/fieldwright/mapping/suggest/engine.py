"""Proposals for a map: evidence once, and quickly again after each pair that somebody accepts or refuses."""

from collections.abc import Iterable, Sequence

import numpy as np
from attrs import Factory, frozen

from fieldwright.mapping.suggest.composing import composed
from fieldwright.mapping.suggest.confidence import band, confidence
from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.evidence import Evidence, evidence_of
from fieldwright.mapping.suggest.memory import NOTHING, Learned, Memory
from fieldwright.mapping.suggest.model import Candidate
from fieldwright.mapping.suggest.reasons import MOST as REASONS
from fieldwright.mapping.suggest.reasons import NOTHING_ELSE, around, doubt_of, reasons_of
from fieldwright.mapping.suggest.spreading import chosen, contested, spread
from fieldwright.mapping.suggest.telling import Said, silent
from fieldwright.mapping.suggest.transforms import (
    Chain,
    Transform,
    bare_path,
    chain_of,
    expression_of,
    loops_text,
    path_text,
    transform_of,
)
from fieldwright.mapping.suggest.vocabulary import Matrix
from fieldwright.mapping.suggest.words import Lexicon

MOST = 7
"""Candidates of a field."""

LEAST = 0.12
"""The score below which nothing is a candidate."""

DOUBTED = 0.7
"""What is left of the confidence in a pair that may be of two different things: on the tasks 57 of 100 such pairs were right."""

SHOWN = 0.4
"""How sure what is shown without being asked for is at least."""

Pair = tuple[str, str, str]
"""A source's alias, its field's path, the target field's path."""


@frozen(eq=False)
class _Pair:
    """What is always said of a pair, whatever else is mapped."""

    transform: Transform
    expression: str
    loops: tuple[tuple[str, str], ...]
    reasons: tuple[tuple[str, ...], tuple[str, ...]]
    learned: Learned
    same: bool


@frozen(eq=False)
class Matcher:
    """The evidence between two sides. Made once; `candidates` is asked again after each accept."""

    evidence: Evidence
    _rows: dict[tuple[str, str], int] = Factory(dict)
    _columns: dict[str, int] = Factory(dict)
    memory: Memory = NOTHING
    _chains: tuple[list[Chain], list[Chain]] = Factory(lambda: ([], []))
    _known: dict[tuple[int, int], "_Pair"] = Factory(dict)

    def scores(self, mapped: Iterable[Pair] = (), refused: Iterable[Pair] = ()) -> tuple[Matrix, Matrix]:
        """The likeness of all pairs, and the same with rivals counted. ``mapped`` pairs draw their neighbours, ``refused`` ones are out."""
        held = spread(self.evidence, self._places(mapped))
        for one, other in self._places(refused):
            held[one, other] = 0.0
        return held, contested(held)

    def candidates(
        self, mapped: Sequence[Pair] = (), refused: Sequence[Pair] = (), *, top: int = MOST, chosen_only: bool = False, said: Said = silent
    ) -> tuple[Candidate, ...]:  # fmt: skip
        """The best candidates of each target field that nothing is mapped to, the surest first. ``said`` may raise `CancelledError`.

        ``chosen_only`` leaves out what is not proposed, which takes a third of the time.
        """
        said("weighing neighbours")
        held, contest = self.scores(mapped, refused)
        said("choosing")
        done = {bare_path(target) for _, _, target in mapped}
        good = set(chosen(held, contest))
        gone = set(self._places(refused))
        gaps = Gaps(held)
        best = bests(contest, top)
        drawn = self._drawn(mapped)
        rows = _by_column(good) if chosen_only and not self.memory.accepted else None
        made: list[Candidate] = []
        for column, target in enumerate(self.evidence.targets):
            if bare_path(target.path) in done or not target.path:
                continue
            if column % 100 == 0:
                said("giving reasons")
            made += [
                self._candidate(held, contest, gaps, drawn, row, column, (row, column) in good)
                for row in (map(int, best[column]) if rows is None else rows.get(column, ()))
                if float(held[row, column]) >= LEAST and (row, column) not in gone and self.evidence.sources[row].path
            ]
        made += self._composed(made, done, {(alias, source, target) for alias, source, target in refused})
        if chosen_only:
            made = [one for one in made if one.proposed]
        return tuple(sorted(made, key=lambda one: (-one.confidence, -one.score, one.target, one.alias, one.source)))

    def of_source(
        self, alias: str, path: str, mapped: Sequence[Pair] = (), refused: Sequence[Pair] = (), *, top: int = MOST
    ) -> tuple[Candidate, ...]:
        """The target fields that a source field may fill and that nothing is mapped to, the best first."""
        row = self._rows.get((alias, bare_path(path)))
        if row is None:
            return ()
        held, contest = self.scores(mapped, refused)
        done = {bare_path(target) for _, _, target in mapped}
        good, gone, gaps, drawn = (
            set(chosen(held, contest)),
            set(self._places(refused)),
            Gaps(held),
            self._drawn(mapped),
        )
        columns = [
            column
            for column in map(int, np.argsort(-contest[row], kind="stable"))
            if (target := self.evidence.targets[column].path)
            and bare_path(target) not in done
            and (row, column) not in gone
        ]
        return tuple(
            self._candidate(held, contest, gaps, drawn, row, column, (row, column) in good)
            for column in columns[:top]
            if float(held[row, column]) >= LEAST
        )

    def _candidate(
        self, held: Matrix, contest: Matrix, gaps: "Gaps", drawn: frozenset[tuple[int, int]], row: int, column: int, good: bool
    ) -> Candidate:  # fmt: skip
        one, other = self.evidence.sources[row], self.evidence.targets[column]
        known = self._pair(row, column)
        learned = known.learned
        alike = one.leaf == other.leaf
        good = (good or learned.accepted > 0) and alike and learned.refused <= learned.accepted
        sure = confidence(float(held[row, column]), gaps.of(row, column), chosen=good, same=known.same)
        doubt = doubt_of(self.evidence, held, row, column)
        sure = learned.applied(sure * DOUBTED if doubt and not learned.accepted else sure)
        before, behind = known.reasons
        near = (one.parent, other.parent) in drawn
        found = (*learned.reasons(), *before, *around(self.evidence, held, row, column, near=near), *behind)
        made = known.transform
        doubts = (doubt, made.doubt if one.leaf else "")
        return Candidate(
            alias=one.alias,
            source=one.path,
            target=other.path,
            score=round(float(contest[row, column]), 4),
            confidence=round(sure, 3),
            band=band(sure),
            reasons=(*(found[:REASONS] or (NOTHING_ELSE,)), *([made.why] if made.why and alike and one.leaf else [])),
            doubt="; ".join(filter(None, doubts)),
            expression=known.expression,
            proposed=good and bool(known.expression) and sure >= SHOWN,
            template=made.template,
            loops=known.loops,
            lookup=made.lookup,
            table=made.table,
        )

    def _pair(self, row: int, column: int) -> "_Pair":
        """What is always said of a pair."""
        held = self._known.get((row, column))
        if held is None:
            one, other = self.evidence.sources[row], self.evidence.targets[column]
            source, target = self._chain(0, row), self._chain(1, column)
            made = transform_of(source, target)
            primary = self.evidence.sources[0].alias
            fits = one.leaf == other.leaf and (one.leaf or (one.repeats and other.repeats))
            loops = loops_text(source, target, primary) if fits else ()
            copied = expression_of(made.template, path_text(source, made.loops, primary)) if fits else ""
            held = self._known[row, column] = _Pair(
                made,
                copied if one.leaf or not loops else loops[-1][1],
                loops,
                reasons_of(self.evidence, row, column),
                self.memory.of_pair(one.names, other.names),
                one.names[-1].lower() == other.names[-1].lower(),
            )
        return held

    def _composed(self, made: Sequence[Candidate], done: set[str], refused: set[Pair]) -> list[Candidate]:
        """First and last name joined for a whole one, and a whole one split, where nothing is as good as that."""
        best: dict[str, float] = {}
        for one in made:
            if one.proposed:
                best[one.target] = max(best.get(one.target, 0.0), one.confidence)
        return list(
            composed(
                self.evidence,
                done,
                best,
                refused,
                (self._chain, self.evidence.sources[0].alias if self.evidence.sources else ""),
            )
        )

    def _chain(self, side: int, at: int) -> Chain:
        held = self._chains[side]
        if not held:
            fields = self.evidence.targets if side else self.evidence.sources
            held += [chain_of(fields, place) for place in range(len(fields))]
        return held[at]

    def _drawn(self, mapped: Iterable[Pair]) -> frozenset[tuple[int, int]]:
        """The pairs of parents below which something is mapped to something."""
        return frozenset(
            (self.evidence.sources[one].parent, self.evidence.targets[other].parent)
            for one, other in self._places(mapped)
        )

    def _places(self, pairs: Iterable[Pair]) -> list[tuple[int, int]]:
        found = (
            (self._rows.get((alias, bare_path(source))), self._columns.get(bare_path(target)))
            for alias, source, target in pairs
        )
        return [(row, column) for row, column in found if row is not None and column is not None]


def _by_column(pairs: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for row, column in pairs:
        found.setdefault(column, []).append(row)
    return found


def matcher(
    sources: Sequence[Entry], targets: Sequence[Entry], lexicon: Lexicon, memory: Memory = NOTHING, said: Said = silent
) -> Matcher:
    """What is known of all pairs of fields. Takes under a second for a thousand fields a side."""
    said("comparing names, values and descriptions")
    return Matcher(
        evidence_of(sources, targets, memory.taught(lexicon)),
        {(one.alias, bare_path(one.path)): at for at, one in reversed(list(enumerate(sources)))},
        {bare_path(one.path): at for at, one in reversed(list(enumerate(targets)))},
        memory,
    )


def bests(scores: Matrix, top: int) -> Matrix:
    """For each column the rows of its best scores, the best first."""
    count = min(top, scores.shape[0])
    by_column = np.ascontiguousarray(scores.T)
    found = (
        np.sort(np.argpartition(-by_column, count - 1, axis=1)[:, :count], axis=1)
        if count
        else np.zeros((len(by_column), 0), dtype=np.int64)
    )
    order = np.argsort(-np.take_along_axis(by_column, found, axis=1), axis=1, kind="stable")
    return np.take_along_axis(found, order, axis=1)


@frozen(eq=False)
class Gaps:
    """How far each pair is ahead of the next best of its row and column."""

    scores: Matrix
    _best: list[Matrix] = Factory(list)

    def of(self, row: int, column: int) -> float:
        """The gap of a pair; negative where another is better."""
        if not self._best:
            for axis in (1, 0):
                size = self.scores.shape[axis]
                two = np.partition(self.scores, size - 2, axis=axis) if size > 1 else None
                first = self.scores.max(axis=axis, initial=0)
                second = np.zeros_like(first) if two is None else (two[:, -2] if axis else two[-2])
                self._best.extend((first, second))
        here = float(self.scores[row, column])
        first, second, most, next_ = self._best
        beside = [
            float(two if here >= float(one) else one)
            for one, two in ((first[row], second[row]), (most[column], next_[column]))
        ]
        return here - max(beside)
