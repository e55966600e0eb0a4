"""Could a stranger build this? A score for each rule and for a map, of which every lost point names the finding that cost it.

A rule starts with 100 points and loses those of `WEIGHTS` for each finding of family B at it, and all for an error, because nobody can build
what cannot work. A required target field that nothing fills counts as a rule with an error. The map has the average of its rules, rounded
down, less what is said of the map as a whole (`OF_MAP`). What the team accepts with a reason costs nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import Factory, frozen

from fieldwright.mapping.findings import ERROR, KINDS, Finding
from fieldwright.mapping.model import Map
from fieldwright.mapping.sides import Bench

WHOLE = 100

WEIGHTS: Mapping[str, int] = MappingProxyType(
    {"B01": 100, "B02": 60, "B03": 30, "B04": 30, "B06": 30, "B07": 10, "B08": 25, "B09": 15, "B12": 40, "B18": 20, "B15": 5, "B17": 100}
)  # fmt: skip
"""What a finding at a rule costs the rule."""

OF_MAP: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"B05": (1, 10), "B10": (3, 15), "B11": (3, 15), "B13": (5, 5), "B14": (10, 10), "B16": (100, 100), "B19": (2, 10)}
)
"""What a finding at the map costs the map, and the most that all of its kind cost together."""
BLOCKS = (25, 100)
"""The same for an error at the map as a whole."""

AT_ONCE = frozenset({"B01", "B02", "B03", "B12", "B14", "B17", "B18", "B19"})
"""Kinds that count at once. The others are part of the score always, and of the findings once a rule or its map is beyond draft."""


@frozen
class Loss:
    """Points that were lost, and the finding that says why."""

    points: int
    finding: Finding


@frozen
class Score:
    """How well a stranger could build a map: ``score`` from 0 to 100. ``rows`` are the targets that lost points, ``count`` all that there are."""

    score: int = WHOLE
    count: int = 0
    rows: Mapping[str, tuple[Loss, ...]] = Factory(dict)
    lost: tuple[Loss, ...] = ()
    """What the map as a whole lost."""

    def of(self, target: str) -> int:
        """The score of a target's rule."""
        return max(0, WHOLE - sum(one.points for one in self.rows.get(target, ())))

    @property
    def losses(self) -> tuple[Loss, ...]:
        """Everything that cost points, the dearest first."""
        found = [*self.lost, *(one for losses in self.rows.values() for one in losses)]
        return tuple(sorted(found, key=lambda one: -one.points))

    @property
    def reasons(self) -> tuple[str, ...]:
        """What costs points, a sentence a kind, the one that costs most first."""
        counts: dict[str, list[int]] = {}
        for one in self.losses:
            counts.setdefault(one.finding.id, []).append(one.points)
        ordered = sorted(counts.items(), key=lambda one: (-sum(one[1]), one[0]))
        return tuple(f"{id_} {_title(id_)}{f' ({len(points)} times)' if len(points) > 1 else ''}" for id_, points in ordered)  # fmt: skip

    def as_record(self) -> dict[str, Any]:
        """As ``check --json`` prints it."""
        rows = [
            {"target": target, "score": self.of(target), "lost": _lost(losses)} for target, losses in self.rows.items()
        ]
        return {"score": self.score, "rules": self.count, "rows": rows, "lost": _lost(self.lost)}


def _lost(losses: Iterable[Loss]) -> list[dict[str, Any]]:
    return [{"id": one.finding.id, "points": one.points, "message": one.finding.message} for one in losses]


def _title(id_: str) -> str:
    return KINDS[id_].title if id_ in KINDS else id_


def score(bench: Bench, findings: Iterable[Finding]) -> Score:
    """The score of a map from all of its findings, also those that do not count yet (`waits`)."""
    rows: dict[str, list[Loss]] = {}
    lost: list[Loss] = []
    spent: dict[str, int] = {}
    missing_of: dict[str, int] = {}
    for one in findings:
        if one.severity != ERROR and one.id[0] != "B":
            continue
        target = one.target
        if target and one.id not in OF_MAP:
            points = WEIGHTS.get(one.id, WHOLE)
            if target in rows:
                rows[target].append(Loss(points, one))
                missing_of[target] += points
            else:
                rows[target] = [Loss(points, one)]
                missing_of[target] = points
            continue
        points, most = OF_MAP.get(one.id, BLOCKS)
        points = min(points, most - spent.get(one.id, 0))
        if points > 0:
            spent[one.id] = spent.get(one.id, 0) + points
            lost.append(Loss(points, one))
    targets = {rule.target for rule in bench.map.rules} | rows.keys()
    held = {target: tuple(losses) for target, losses in rows.items()}
    missing = sum([min(WHOLE, points) for points in missing_of.values()])
    average = WHOLE - -(-missing // len(targets)) if targets else WHOLE
    return Score(max(0, average - sum(one.points for one in lost)), len(targets), held, tuple(lost))


def waits(map_: Map) -> Callable[[Finding], bool]:
    """Whether a finding of family B does not count yet, because the rule and the map that it is about are drafts."""
    if map_.status != "draft":
        return lambda _one: False
    beyond = {rule.target for rule in map_.rules if rule.status != "draft"}
    return lambda one: one.id[0] == "B" and one.id not in AT_ONCE and one.target not in beyond
