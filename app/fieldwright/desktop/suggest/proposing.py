"""What is suggested for a map, worked out beside the window: the evidence once for two sides, and quickly again after each accept."""

from collections.abc import Iterator, Mapping, Sequence
from threading import Lock
from typing import Any

from attrs import frozen

from fieldwright.desktop.connections import NONE, Connections, connect
from fieldwright.files.records import ABSENT
from fieldwright.mapping.scopes import block_path
from fieldwright.mapping.sides import Bench, Side
from fieldwright.mapping.suggest.model import Candidate
from fieldwright.schema.paths import value_path

MOST = 7
"""Candidates of one field that are offered."""

Values = Mapping[tuple[str, str], Any]
"""What occurs in the samples beside the schemas, an `Occurring` by schema and message."""


@frozen(eq=False)
class Proposals:
    """What is suggested for a map as it was: ``bench`` is what it was worked out from."""

    bench: Bench
    candidates: tuple[Candidate, ...] = ()
    """Those that are good enough to be shown, the surest first."""
    complete: bool = True
    """Whether all fields of both sides were looked at."""


@frozen(eq=False)
class FieldProposals:
    """The candidates of one field, at most `MOST`, the best first; ``why_none`` says why there are none."""

    candidates: tuple[Candidate, ...] = ()
    why_none: str = ""


class Proposer:
    """Works out proposals. It may be asked from several threads; the evidence of the last two sides is kept."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._basis: tuple[object, ...] = ()
        self._matcher: Any = None
        self._complete = True

    def proposals(self, bench: Bench, values: Values) -> Proposals:
        """What may be shown for a whole map."""
        matcher = self._matcher_of(bench, values)
        if matcher is None:
            return Proposals(bench)
        settled = Settled(bench)
        found = matcher.candidates(settled.mapped, settled.refused, top=2)
        fitting = (one for one in found if one.proposed and settled.open(one) and _joinable(bench, one))
        return Proposals(bench, tuple(fitting), self._complete)

    def of_field(self, bench: Bench, values: Values, alias: str, path: str, *, target: bool) -> FieldProposals:
        """The candidates of a target field, or the target fields that a source field (of ``alias``) may fill."""
        matcher = self._matcher_of(bench, values)
        settled = Settled(bench)
        if target and settled.is_done(path):
            return FieldProposals(
                why_none=f"{path or 'The root'} has a rule already. Remove that first to choose anew."
            )
        if matcher is None:
            return FieldProposals(why_none="A side of the map is missing.")
        made = matcher.candidates(settled.mapped, settled.refused, top=MOST if target else 3)
        found = (one for one in made if settled.open(one))
        if target:
            fitting = [one for one in found if value_path(one.target) == path]
        else:
            fitting = [one for one in found if one.alias == alias and value_path(one.source) == path]
        best = sorted(fitting, key=lambda one: -one.score)[:MOST]
        return FieldProposals(tuple(best), "" if best else NOTHING_ALIKE)

    def _matcher_of(self, bench: Bench, values: Values) -> Any:
        sides = bench.sources or bench.partial
        if bench.target is None or not sides:
            return None
        samples = {id(side): _occurring(bench, side, values) for side in (*sides, bench.target)}
        basis = (bench.target, *sides, *samples.values())
        with self._lock:
            if len(basis) != len(self._basis) or any(
                one is not other for one, other in zip(basis, self._basis, strict=True)
            ):
                from fieldwright.mapping.suggest.engine import matcher
                from fieldwright.mapping.suggest.entries import entries_of
                from fieldwright.mapping.suggest.words import built_in

                left = [entries_of(side, _values(samples[id(side)])) for side in sides]
                right = entries_of(bench.target, _values(samples[id(bench.target)]))
                joined = _joined([one.fields for one in left])
                self._matcher = matcher(joined, right.fields, built_in())
                self._complete = right.complete and all(one.complete for one in left)
                self._basis = basis
            return self._matcher


NOTHING_ALIKE = (
    "Nothing is alike enough. Attach samples to both schemas, or map a field nearby: both are evidence for the rest."
)


class Settled:
    """What is decided in a map already: the pairs that are mapped and refused, and the fields that nothing is suggested for."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        links: Connections = connect(bench)
        self.mapped = tuple(
            (alias, source.path, link.field.path)
            for link in links.links
            if link.field is not None and link.kind != NONE
            for alias, source in link.sources
        )
        self.refused = tuple((one.alias, one.source, one.target) for one in bench.map.refused)
        filled = [one for one in bench.map.rules if one.decision or one.value or one.each or one.constant is not ABSENT]
        self._done = {block_path(rule.target) for rule in filled}
        self._whole = {block_path(rule.target) for rule in filled if not rule.each or rule.value}
        self._unwanted = {(one.alias, value_path(one.path)) for one in bench.map.dropped}

    def is_done(self, target: str) -> bool:
        """Whether a target field is mapped or decided, or is part of something that is."""
        path = block_path(target)
        return path in self._done or any(_inside(path, whole) for whole in self._whole)

    def open(self, one: Candidate) -> bool:
        """Whether a candidate is between fields that nothing was decided about."""
        key = (one.alias, one.source, one.target)
        return (
            key not in self.refused
            and not self.is_done(value_path(one.target))
            and (one.alias, value_path(one.source)) not in self._unwanted
        )


def _inside(path: str, whole: str) -> bool:
    return not whole or path.startswith((whole + ".", whole + "["))


def _joinable(bench: Bench, one: Candidate) -> bool:
    """Whether accepting it makes a rule that says something: two values, or two lists. What objects are alike in, their fields say."""
    side = next((side for side in (bench.sources or bench.partial) if side.alias == one.alias), None)
    source = side.field(value_path(one.source)) if side is not None else None
    target = bench.target.field(value_path(one.target)) if bench.target is not None else None
    if source is None or target is None:
        return False
    return bool(one.expression) or (source.shape.leaf and target.shape.leaf) or (source.shape.repeats and target.shape.repeats)  # fmt: skip


def _occurring(bench: Bench, side: Side, values: Values) -> Any:
    """What occurs in the samples of a side."""
    refs = [(one.schema, one.message) for one in bench.map.sources if one.alias == side.alias]
    if side is bench.target:
        refs = [(bench.map.target.schema, bench.map.target.message)]
    return next((values[one] for one in refs if one in values), None)


def _values(occurring: Any) -> dict[str, list[Any]]:
    """The values that occur at each field's path."""
    return {} if occurring is None else {path: [one for one, _ in at.values] for path, at in occurring.fields.items()}


def _joined(sides: Sequence[Sequence[Any]]) -> Sequence[Any]:
    """The fields of several sources as one list, each knowing its parent's place in it."""
    if len(sides) == 1:
        return sides[0]
    from attrs import evolve

    def shifted() -> Iterator[Any]:
        before = 0
        for side in sides:
            for one in side:
                yield evolve(one, parent=one.parent + before) if one.parent >= 0 else one
            before += len(side)

    return tuple(shifted())
