"""The search for counterexamples: payloads at the bounds, run, traced to their rules, and made as small as they still break something."""

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from attrs import Factory, define, evolve, field, frozen

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.records import ABSENT
from fieldwright.mapping.counterexamples.interests import Interests, interests_of
from fieldwright.mapping.counterexamples.payloads import LEAST, MOST, PRESENT, Change, Message
from fieldwright.mapping.counterexamples.showing import fragment, paths_of, values_at
from fieldwright.mapping.counterexamples.shrinking import size_of, smallest
from fieldwright.mapping.counterexamples.trials import Result, Sign, Trials, new_worker
from fieldwright.mapping.counterexamples.values import EXACT
from fieldwright.mapping.counterexamples.variations import Variation, many, variations
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.findings import SEVERITIES, Finding
from fieldwright.mapping.model import Rule
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.batch import Trouble
from fieldwright.mapping.running.plan import Plan, plan_of
from fieldwright.mapping.running.tracing import Traces
from fieldwright.mapping.sides import Bench, Side
from fieldwright.mapping.survey import Used
from fieldwright.schema.model import Field
from fieldwright.schema.values import write_value
from fieldwright.schema.violations import Violation

LIMIT = 2_000
"""Payloads that are tried, those for making the found ones smaller not counted."""

MOST_FOUND = 100
FURTHER = 200
"""Variations of each further source."""
REPAIRS = 12
AT_ONCE = 200


@frozen
class Counterexample:
    """A payload that breaks something. ``finding`` says which rule and what; its message begins with the values that matter.

    ``payload`` is the smallest value that does it, ``input`` its bytes in the source's format, ``sources`` the values of the further sources.
    """

    finding: Finding
    payload: Any
    input: bytes
    inputs: str = ""
    sources: Mapping[str, Any] = Factory(dict)


@frozen
class Tried:
    """What a search gave: the counterexamples, most severe first in the rules' order, and how many payloads it took.

    ``refused`` were made but are nothing that the source may send, and were not counted as anything. ``complete`` is false where a limit
    ended it. ``notes`` say what could not be tried.
    """

    found: tuple[Counterexample, ...] = ()
    payloads: int = 0
    refused: int = 0
    seconds: float = 0.0
    complete: bool = True
    notes: tuple[str, ...] = ()


@frozen
class Progress:
    """How far a search is."""

    tried: int
    found: int


def counterexamples(
    bench: Bench, *, seed: int = 0, limit: int = LIMIT, target: str = "", stop: Callable[[], bool] = lambda: False,
    progress: Callable[[Progress], object] | None = None, parameters: Mapping[str, Any] | None = None,
    evaluator: Evaluator | None = None,
) -> Tried:  # fmt: skip
    """Payloads at the bounds of a bench's sources that break its rules or its target's schema. The same for the same seed.

    ``target`` looks for those of one rule alone. ``stop`` is asked all the time: `CancelledError` is raised where it says yes. Raises
    `MissingError` where a schema of the map is not there.
    """
    given = {**_ordinary_parameters(bench), **(parameters or {})}
    with new_worker() as worker, _evaluator(evaluator) as own:
        trials = Trials(worker, given, stop)
        return _Search(bench, own, trials, interests_of(bench), seed, limit, target, progress).run()


class _evaluator:  # noqa: N801 - a context
    def __init__(self, given: Evaluator | None) -> None:
        self._given = given
        self._own = given or Evaluator(spare=False)

    def __enter__(self) -> Evaluator:
        return self._own

    def __exit__(self, *_: object) -> None:
        if self._given is None:
            self._own.close()


_ORDINARY: Mapping[str, Any] = {"string": "text", "number": 1, "integer": 1, "boolean": True, "object": {}, "array": []}


def _ordinary_parameters(bench: Bench) -> dict[str, Any]:
    """A value for each parameter that has no default."""
    return {one.name: _ORDINARY.get(one.type, "text") for one in bench.parameters if one.default is ABSENT}


@frozen
class _Active:
    """A map without the rules that fail on whatever is tried, ready to run."""

    bench: Bench
    plan: Plan
    runner: Runner
    without: frozenset[str] = frozenset()


@frozen
class _Hit:
    """The first payload that showed a sign."""

    sign: Sign
    active: _Active
    value: Any
    further: Mapping[str, Any]


@define
class _Search:
    bench: Bench
    evaluator: Evaluator
    trials: Trials
    interests: Interests
    seed: int
    limit: int
    target: str
    progress: Callable[[Progress], object] | None
    hits: dict[Sign, _Hit] = field(factory=dict)
    notes: list[str] = field(factory=list)
    always: frozenset[Sign] = frozenset()
    complete: bool = True

    def run(self) -> Tried:
        began = time.perf_counter()
        messages = {side.alias: self._message(side) for side in self.bench.sources}
        usual = {
            alias: one.payload(MOST) for alias, one in messages.items() if one is not next(iter(messages.values()))
        }
        primary = self.bench.primary
        whole = self._active(self.bench, frozenset(), usual)
        if primary is None:  # `_active` has raised
            return Tried()
        message, kept = self._usable(messages[primary.alias], whole, usual)
        active = {
            base: self._without_failing(message, base, kept[base], whole, usual)
            for base in (MOST, LEAST)
            if base in kept
        }
        if not active:
            return Tried(
                (), self.trials.count, self.trials.refused, time.perf_counter() - began, False, tuple(self.notes)
            )
        self._primary(message, kept, active, usual)
        self._further(messages, kept, active, usual)
        tried, refused = self.trials.count, self.trials.refused
        found = self._told()
        return Tried(found, tried, refused, time.perf_counter() - began, self.complete, tuple(self.notes))

    # -- what is tried

    def _message(self, side: Side) -> Message:
        used = self.interests.used.get(side.alias, Used())
        if self.target:
            mine = {bare_path(path) for alias, path in self._reads(self.target) if alias == side.alias}
            used = Used(used.read & mine, used.whole & mine)
        hints = self.interests.hints.get(side.alias, {})
        return Message(side.root, side.schema.medium, used, hints, self.seed)

    def _reads(self, target: str) -> tuple[tuple[str, str], ...]:
        """What decides about a place: its rule's reads, or those of the rules below it."""
        reads = self.interests.reads.get(target)
        if reads is not None and reads:
            return reads
        below = [one for name, held in self.interests.reads.items() if _inside(name, target) for one in held]
        return tuple(dict.fromkeys(below))

    def _active(self, bench: Bench, without: frozenset[str], usual: Mapping[str, Any]) -> _Active:
        """The bench without some rules."""
        rules = tuple(rule for rule in bench.map.rules if not any(_inside(rule.target, one) for one in without))
        made = evolve(bench, map=evolve(bench.map, rules=rules)) if without else bench
        plan = plan_of(made, parameters=self.trials.parameters, sources=usual)
        runner = Runner(made, self.evaluator, parameters=self.trials.parameters, sources=usual)
        return _Active(made, evolve(plan, timeout=5.0), runner, without)

    def _usable(
        self, message: Message, active: _Active, usual: Mapping[str, Any]
    ) -> tuple[Message, dict[str, tuple[Change, ...]]]:
        """What has to be exchanged in the two base payloads so that the source's schema allows them."""
        kept: dict[str, tuple[Change, ...]] = {}
        for base in (MOST, LEAST):
            changes: tuple[Change, ...] = ()
            for _ in range(REPAIRS):
                result = self._one(active, message.payload(base, changes), usual)
                if result.usable:
                    kept[base] = changes
                    break
                violations = result.done.input if result.done else ()
                exchanged = repaired(message, changes, violations)
                if exchanged == changes:
                    break
                changes = exchanged
            else:
                result = self._one(active, message.payload(base, changes), usual)
            if base not in kept:
                why = next(
                    (
                        f"{one.path or 'the payload'}: {one.message}"
                        for one in (result.done.input if result.done else ())
                    ),
                    "",
                )
                what = "with everything that the map reads" if base == MOST else "with only what is required"
                self.notes.append(
                    f"no valid payload {what} could be made of {message.root.name or 'the message'}{f' ({why})' if why else ''}"
                )
        return message, kept

    def _one(self, active: _Active, value: Any, further: Mapping[str, Any]) -> Result:
        return next(iter(self.trials.results(active.bench, active.plan, active.runner.tracer, [value], further)))

    def _without_failing(
        self, message: Message, base: str, kept: tuple[Change, ...], active: _Active, usual: Mapping[str, Any]
    ) -> _Active:
        """The map without the rules that fail on the base payload already, which would hide all others; they are hits."""
        for _ in range(4):
            value = message.payload(base, kept)
            result = self._one(active, value, usual)
            failed = [sign for sign in result.signs if sign[0] in ("failed", "unwritten")]
            self._take(result, active, value, usual)
            targets = (
                frozenset(one.target for one in active.runner.failures(_json(value)) if one.target)
                if failed
                else frozenset()
            )
            if not targets or targets <= active.without:
                break
            if len(targets) > 1:  # the other rules that fail, each as the only one
                self._alone(targets, value, usual)
            active = self._active(self.bench, active.without | targets, usual)
        self.always |= frozenset(
            sign for sign in self._one(active, message.payload(base, kept), usual).signs if sign[0] == "invalid"
        )
        return active

    def _alone(self, targets: Iterable[str], value: Any, usual: Mapping[str, Any]) -> None:
        """Each of several failing rules with the others left out, so that each is told."""
        for one in sorted(targets):
            active = self._active(
                self.bench, frozenset(other for other in targets if other != one and not _inside(one, other)), usual
            )
            self._take(self._one(active, value, usual), active, value, usual)

    def _primary(
        self,
        message: Message,
        kept: Mapping[str, tuple[Change, ...]],
        active: Mapping[str, _Active],
        usual: Mapping[str, Any],
    ) -> None:
        groups = [
            [bare_path(path) for alias, path in reads if alias == self.bench.sources[0].alias]
            for reads in self.interests.own.values()
        ]
        made = variations(message, groups, seed=self.seed)
        wanted = many((one for one in made if one.base in active), self.limit)
        count = 0
        while batch := list(islice(wanted, AT_ONCE)):
            for base in active:
                self._batch(message, [one for one in batch if one.base == base], kept, active, usual)
            count += len(batch)
            self._tell()
            if len(self.hits) >= MOST_FOUND:
                self.complete = False
                return
        self.complete = self.complete and count < self.limit

    def _batch(
        self, message: Message, batch: Sequence[Variation], kept: Mapping[str, tuple[Change, ...]], active: Mapping[str, _Active],
        usual: Mapping[str, Any],
    ) -> None:  # fmt: skip
        if not batch:
            return
        here = active[batch[0].base]
        values = [message.payload(one.base, (*_besides(kept[one.base], one.changes), *one.changes)) for one in batch]
        results = self.trials.results(here.bench, here.plan, here.runner.tracer, values, usual)
        for value, result in zip(values, results, strict=True):
            self._take(result, here, value, usual)

    def _further(
        self, messages: Mapping[str, Message], kept: Mapping[str, tuple[Change, ...]], active: Mapping[str, _Active],
        usual: Mapping[str, Any],
    ) -> None:  # fmt: skip
        """The further sources one after the other, with the primary one at its most."""
        base = MOST if MOST in active else LEAST
        here = active[base]
        primary = messages[self.bench.sources[0].alias].payload(base, kept[base])
        for side in self.bench.sources[1:]:
            message = messages[side.alias]
            for one in many(variations(message, (), seed=self.seed), min(FURTHER, self.limit)):
                further = {**usual, side.alias: message.payload(one.base, one.changes)}
                if self._allowed(side, further[side.alias], here):
                    self._take(self._one(here, primary, further), here, primary, further)
            self._tell()

    def _allowed(self, side: Side, value: Any, active: _Active) -> bool:
        from fieldwright.schema.validation import validator

        checks = self._checks
        if side.alias not in checks:
            checks[side.alias] = validator(side.schema, side.message)
        del active
        payload = write_value(value, side.schema, side.root) if side.schema.medium == "xml" else value
        return not checks[side.alias](payload)

    _checks: dict[str, Callable[[Any], tuple[Violation, ...]]] = field(factory=dict)

    # -- what is found

    def _take(self, result: Result, active: _Active, value: Any, further: Mapping[str, Any]) -> None:
        if not result.usable:
            return
        for sign in sorted(result.signs, key=repr):
            if sign not in self.hits and len(self.hits) < MOST_FOUND and self._counts(sign, active):
                self.hits[sign] = _Hit(sign, active, value, further)

    def _counts(self, sign: Sign, active: _Active) -> bool:
        """Whether a sign is one of a rule that is there: not of one left out, nor of a field that no rule fills."""
        if sign[0] != "invalid":
            return True
        target = str(sign[1])
        if any(_inside(target, one) or _inside(one, target) for one in active.without):
            return False
        return any(_inside(rule.target, target) for rule in active.bench.map.rules if not rule.decision)

    def _tell(self) -> None:
        if self.progress:
            self.progress(Progress(self.trials.count, len(self.hits)))

    def _told(self) -> tuple[Counterexample, ...]:
        order = {rule.target: at for at, rule in enumerate(self.bench.map.rules)}
        found: dict[tuple[str, str, str], Counterexample] = {}
        for hit in self.hits.values():
            one = self._smallest(hit)
            if one is not None and (not self.target or _inside(one.finding.target, self.target)):
                found.setdefault((one.finding.id, one.finding.target, one.finding.message), one)
        return tuple(
            sorted(
                found.values(),
                key=lambda one: (
                    SEVERITIES.index(one.finding.severity),
                    order.get(one.finding.target, len(order)),
                    one.finding.id,
                ),
            )
        )

    def _smallest(self, hit: _Hit) -> Counterexample | None:
        """The hit, made small: the primary payload first, then each further source."""
        active, further = hit.active, dict(hit.further)

        def shows(values: Sequence[Any], others: Mapping[str, Any]) -> list[bool]:
            results = self.trials.results(active.bench, active.plan, active.runner.tracer, values, others)
            return [one.usable and hit.sign in one.signs for one in results]

        value = smallest(hit.value, lambda values: shows(values, further))
        for side in self.bench.sources[1:]:
            alias = side.alias

            def others(candidates: Sequence[Any], side: Side = side) -> list[bool]:
                return [
                    self._allowed(side, one, active) and shows([value], {**further, side.alias: one})[0]
                    for one in candidates
                ]

            further[alias] = smallest(further[alias], others, budget=150)
        self._tell()
        return self._finding(hit, value, further)

    def _finding(self, hit: _Hit, value: Any, further: Mapping[str, Any]) -> Counterexample | None:
        result = self._one(hit.active, value, further)
        if result.done is None:
            return None
        runner = Runner(hit.active.bench, self.evaluator, parameters=self.trials.parameters, sources=further)
        data = write_value(value, runner.source.schema, runner.source.root)
        only = _only(hit.sign, result, runner)
        told = Traces(runner).of(Trouble(0, 0, data, only))
        if not told:
            return None
        finding = told[0]
        if hit.sign[0] == "digits":
            finding = evolve(finding, target=self._reader_of_large(value))
        reads = self.interests.own.get(finding.target) or self._reads(finding.target)
        shown = fragment(reads, {runner.source.alias: value, **further}, runner.source.alias) if reads else ""
        message = f"with {shown}: {finding.message}" if shown else finding.message
        made = evolve(finding, message=message, sources=paths_of(reads), map=self.bench.map.name)
        return Counterexample(made, value, data, shown, further)

    def _reader_of_large(self, value: Any) -> str:
        """The first rule that reads a number with more digits than a double holds."""
        alias = self.bench.sources[0].alias
        for target, reads in self.interests.own.items():
            numbers = (one for source, path in reads if source == alias for one in values_at(value, path))
            if any(isinstance(one, (int, float)) and abs(one) > EXACT for one in numbers):
                return target
        return ""


def _only(sign: Sign, result: Result, runner: Runner) -> Any:
    """What became of a payload, with nothing but the break of one sign."""
    assert result.done is not None
    done = evolve(result.done, input=(), unknown=(), digits=result.done.digits if sign[0] == "digits" else ())
    if sign[0] != "invalid":
        return evolve(done, invalid=())
    kept = [one for one in done.invalid if one.keyword == sign[2] and _target_of(one, runner) == sign[1]]
    return evolve(done, invalid=tuple(kept[:1]))


def _target_of(one: Violation, runner: Runner) -> str:
    rule: Rule | None = runner.tracer.rule_at(one.path)
    return rule.target if rule else runner.tracer.rule_path(one.path)


def _inside(target: str, above: str) -> bool:
    """Whether a target is another, or lies below it; the blocks of a list lie below it too."""
    return target == above or target.startswith((above + ".", above + "[")) or not above


def _besides(kept: Sequence[Change], changes: Sequence[Change]) -> Iterator[Change]:
    keys = {(one.key, one.items) for one in changes}
    return (one for one in kept if (one.key, one.items) not in keys)


def repaired(message: Message, changes: tuple[Change, ...], violations: Iterable[Violation]) -> tuple[Change, ...]:
    """The changes with those that violations ask for: put in what is missing, leave out what may not be, try another value."""
    by_path = {bare_path(place.value_path): place for place in message.places()}
    made = {(one.key, one.items): one for one in changes}
    for one in violations:
        place = by_path.get(bare_path(one.path))
        if place is None:
            continue
        here = (place.key, False)
        tried = made.get(here)
        values = [change for change in message.values(place) if change.value is not PRESENT and not change.items]
        at = values.index(tried) + 1 if tried in values else 0
        if one.keyword == "required" and tried is None:
            made[here] = Change(place.key, PRESENT)
        elif at < len(values) and (tried is None or tried.value is not PRESENT):
            made[here] = values[at]
        else:
            above = _optional_above(place)
            if above is not None:
                made[above.key, False] = Change(above.key, ABSENT)
    return tuple(made.values())


def _optional_above(place: Field) -> Field | None:
    """The nearest field above that need not be there."""
    here = place.parent
    while here is not None and (here.shape.required or here.shape.alternative or here.parent is None):
        here = here.parent
    return here


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def smaller(one: Counterexample, other: Counterexample) -> bool:
    """Whether a counterexample is smaller than another."""
    return size_of(one.payload) < size_of(other.payload)
