"""What is suggested for a map, worked out beside the window: the evidence once for two sides, and quickly again after each accept."""

from collections.abc import Mapping, Sequence
from operator import is_
from threading import Event, Lock
from typing import TYPE_CHECKING, Any

from attrs import frozen

from fieldwright.desktop.field_tree import text_of
from fieldwright.desktop.language import tr
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.scopes import block_path, paths_above
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.suggest.model import Candidate
from fieldwright.schema.paths import value_path

if TYPE_CHECKING:
    from fieldwright.mapping.suggest.asking import Asking

MOST = 7
"""Candidates of one field that are offered."""

TARGET = "target"
"""The target's name beside those of the sources."""

NOTHING_ALIKE = tr(
    "Nothing is alike enough. Attach samples to both schemas, or map a field nearby: both are evidence for the rest."
)

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


class Work:
    """One piece of work that can be stopped."""

    def __init__(self) -> None:
        self._stopped = Event()

    def stop(self) -> None:
        """Have it end soon."""
        self._stopped.set()

    def said(self, _: str) -> None:
        """Called with what is being done. Raises `CancelledError` where it was stopped."""
        if self._stopped.is_set():
            raise CancelledError("Stopped.")


class Proposer:
    """Works out proposals. It may be asked from several threads; the evidence of the last two sides is kept."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._basis: tuple[object, ...] = ()
        self._known: Asking | None = None
        self._around: tuple[object, Asking | None] = ((), None)
        """What was asked for last around a field that lies too deep in a large schema to be looked at otherwise."""
        self._memory: tuple[tuple[object, ...], Any] = ((), None)

    def proposals(self, bench: Bench, values: Values, work: Work) -> Proposals:
        """What may be shown for a whole map. Raises `CancelledError`."""
        known = self._asking(bench, values, work)
        if known is None:
            return Proposals(bench)
        settled = Settled(bench)
        made = known.suggestions(*_pairs(bench, known), chosen_only=True, said=work.said)
        fitting = (one for one in made.candidates if settled.open(one))
        return Proposals(bench, tuple(fitting), made.complete)

    def of_field(
        self, bench: Bench, values: Values, alias: str, path: str, *, target: bool, work: Work
    ) -> FieldProposals:
        """The candidates of a target field, or the target fields that a source field (of ``alias``) may fill. Raises `CancelledError`."""
        settled = Settled(bench)
        path = _own_path(bench, alias, path, target=target)
        if target and settled.is_done(path):
            return FieldProposals(
                why_none=tr("{path} has a rule already. Remove that first to choose anew.", path=path)
                if path
                else tr("The root has a rule already. Remove that first to choose anew.")
            )
        known = self._asking(bench, values, work)
        if (
            known is not None
            and not known.complete
            and path not in (known.paths if target else known.read.get(alias, ()))
        ):
            known = self._asking(
                bench, values, work, around=(bench.target.alias if target and bench.target else alias, path)
            )
        if known is None:
            return FieldProposals(why_none=SIDE_MISSING)
        made = known.suggestions(*_pairs(bench, known), top=MOST, said=work.said).candidates
        found = [one for one in made if one.expression and settled.open(one)]
        if target:
            fitting = [one for one in found if value_path(one.target) == path]
        else:
            fitting = [one for one in found if one.alias == alias and value_path(one.source) == path]
        best = sorted(fitting, key=lambda one: (-one.confidence, -one.score))[:MOST]
        return FieldProposals(tuple(best), "" if best else NOTHING_ALIKE)

    def _asking(
        self, bench: Bench, values: Values, work: Work, *, around: tuple[str, str] | None = None
    ) -> "Asking | None":
        sides = bench.sources or bench.partial
        if bench.target is None or not sides:
            return None
        schemas = [(one.alias, one.schema, one.message) for one in bench.map.sources]
        schemas.append((TARGET, bench.map.target.schema, bench.map.target.message))
        occurring = {alias: values[schema, name] for alias, schema, name in schemas if (schema, name) in values}
        with self._lock:
            from fieldwright.mapping.suggest.asking import asking

            memory = self._learned()
            basis = (bench.target, *sides, *occurring.values(), memory)
            same = len(basis) == len(self._basis) and all(map(is_, basis, self._basis))
            if not same:
                self._basis, self._known, self._around = basis, None, ((), None)
            known = self._known if around is None else self._around[1] if self._around[0] == around else None
            if known is None:
                samples = {alias: _values(one) for alias, one in occurring.items()}
                place = dict([around]) if around is not None else {}
                known = asking(sides, bench.target, samples=samples, memory=memory, said=work.said, around=place)
                if around is None:
                    self._known = known
                else:
                    self._around = (around, known)
            return known

    def _learned(self) -> Any:
        """What was learned from projects, read again where the file is another; nothing where it cannot be read."""
        from fieldwright.mapping.suggest.memory import NOTHING, load_memory, memory_file

        file = memory_file()
        try:
            state = file.stat()
            key = (file, state.st_mtime, state.st_size)
            if self._memory[0] != key:
                self._memory = (key, load_memory(file))
            return self._memory[1]
        except (OSError, FieldwrightError):
            return NOTHING


SIDE_MISSING = tr("A side of the map is missing: put its file back, or say where it is now.")


class Settled:
    """The fields of a map that nothing is suggested for: they are mapped, decided, or part of what is."""

    def __init__(self, bench: Bench) -> None:
        self._refused = {(one.alias, one.source, one.target) for one in bench.map.refused}
        filled = [one for one in bench.map.rules if one.decision or one.value or one.each or one.constant is not ABSENT]
        self._done = {block_path(rule.target) for rule in filled}
        self._whole = {block_path(rule.target) for rule in filled if not rule.each or rule.value}
        self._unwanted = {(one.alias, value_path(one.path)) for one in bench.map.dropped}

    def is_done(self, target: str) -> bool:
        """Whether a target field is mapped or decided, or is part of something that is."""
        path = block_path(target)
        return path in self._done or "" in self._whole or not self._whole.isdisjoint(paths_above(path))

    def open(self, one: Candidate) -> bool:
        """Whether a candidate is between fields that nothing was decided about."""
        key = (one.alias, one.source, one.target)
        return (
            key not in self._refused
            and not self.is_done(value_path(one.target))
            and (one.alias, value_path(one.source)) not in self._unwanted
        )


def _own_path(bench: Bench, alias: str, path: str, *, target: bool) -> str:
    """The path of a field; of an XML element with attributes that of its text, which values come from and go to."""
    side = bench.target if target else next((one for one in bench.sources if one.alias == alias), None)
    field = side.field(path) if side is not None else None
    text = text_of(field) if field is not None and not field.shape.repeats else None
    return text.value_path if text is not None else path


def _pairs(bench: Bench, known: "Asking") -> tuple[Sequence[Any], Sequence[Any]]:
    """The pairs that are mapped, and those that are refused."""
    from fieldwright.mapping.suggest.asking import mapped_in, refused_in

    return mapped_in(bench, known), refused_in(bench.map.refused)


def _values(occurring: Any) -> dict[str, list[Any]]:
    """The values that occur at each field's path."""
    return {path: [one for one, _ in at.values] for path, at in occurring.fields.items()}
