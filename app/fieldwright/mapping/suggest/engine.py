"""Proposals for a map: evidence once, and quickly again after each pair that somebody accepts or refuses."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from attrs import Factory, frozen

from fieldwright.mapping.suggest.confidence import band, confidence
from fieldwright.mapping.suggest.entries import Entry
from fieldwright.mapping.suggest.evidence import Evidence, evidence_of
from fieldwright.mapping.suggest.model import Candidate
from fieldwright.mapping.suggest.reasons import doubt_of, reasons_of
from fieldwright.mapping.suggest.spreading import chosen, contested, spread
from fieldwright.mapping.suggest.vocabulary import Matrix
from fieldwright.mapping.suggest.words import Lexicon

MOST = 7
"""Candidates of a field."""

LEAST = 0.12
"""The score below which nothing is a candidate."""

Pair = tuple[str, str, str]
"""A source's alias, its field's path, the target field's path."""


@frozen(eq=False)
class Matcher:
    """The evidence between two sides. Made once; `candidates` is asked again after each accept."""

    evidence: Evidence
    _rows: dict[tuple[str, str], int] = Factory(dict)
    _columns: dict[str, int] = Factory(dict)

    def scores(self, mapped: Iterable[Pair] = (), refused: Iterable[Pair] = ()) -> tuple[Matrix, Matrix]:
        """The likeness of all pairs, and the same with rivals counted. ``mapped`` pairs draw their neighbours, ``refused`` ones are out."""
        evidence = self.evidence
        held = spread(evidence, self._places(mapped))
        for one, other in self._places(refused):
            held[one, other] = 0.0
        return held, contested(held)

    def candidates(
        self, mapped: Sequence[Pair] = (), refused: Sequence[Pair] = (), *, top: int = MOST
    ) -> tuple[Candidate, ...]:
        """The best candidates of each target field that nothing is mapped to, the surest first."""
        held, contest = self.scores(mapped, refused)
        done = {target for _, _, target in mapped}
        good = set(chosen(held, contest))
        made = [
            self._candidate(held, contest, row, column, (row, column) in good)
            for column, target in enumerate(self.evidence.targets)
            if target.path not in done
            for row in _best(contest[:, column], top)
            if float(held[row, column]) >= LEAST
        ]
        return tuple(sorted(made, key=lambda one: (-one.confidence, -one.score, one.target, one.alias, one.source)))

    def _candidate(self, held: Matrix, contest: Matrix, row: int, column: int, good: bool) -> Candidate:
        one, other = self.evidence.sources[row], self.evidence.targets[column]
        sure = confidence(float(held[row, column]), _gap(held, row, column))
        return Candidate(
            alias=one.alias,
            source=one.path,
            target=other.path,
            score=round(float(contest[row, column]), 4),
            confidence=round(sure, 3),
            band=band(sure),
            reasons=reasons_of(self.evidence, held, row, column),
            doubt=doubt_of(self.evidence, held, row, column),
            proposed=good,
        )

    def _places(self, pairs: Iterable[Pair]) -> list[tuple[int, int]]:
        found = ((self._rows.get((alias, source)), self._columns.get(target)) for alias, source, target in pairs)
        return [(row, column) for row, column in found if row is not None and column is not None]


def matcher(sources: Sequence[Entry], targets: Sequence[Entry], lexicon: Lexicon) -> Matcher:
    """What is known of all pairs of fields. Takes under a second for a thousand fields a side."""
    return Matcher(
        evidence_of(sources, targets, lexicon),
        {(one.alias, one.path): at for at, one in enumerate(sources)},
        {one.path: at for at, one in enumerate(targets)},
    )


def _best(scores: Matrix, top: int) -> Sequence[int]:
    count = min(top, len(scores))
    if not count:
        return ()
    found = np.argpartition(-scores, count - 1)[:count]
    return [int(at) for at in found[np.argsort(-scores[found], kind="stable")]]


def _gap(held: Matrix, row: int, column: int) -> float:
    """How far a pair is ahead of the next best of its row and column."""
    here = float(held[row, column])
    beside = max(float(_next(held[row], column)), float(_next(held[:, column], row)))
    return here - beside


def _next(scores: Matrix, without: int) -> float:
    if len(scores) < 2:
        return 0.0
    best = np.argpartition(-scores, 1)[:2]
    return float(scores[best[1] if best[0] == without else best[0]])


Said = Callable[[str], None]
"""Called with what is being done; raise `CancelledError` in it to stop."""
