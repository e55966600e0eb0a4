"""What a project's test cases try: rules, branches and rows of lookups, measured by running the cases watched."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, cast

from attrs import define, evolve, field

from fieldwright.expression.evaluator import Evaluator
from fieldwright.expression.lookups import key_text
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.model import NOT_MAPPED, Rule
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.further import parameters_of, read_sources
from fieldwright.mapping.sides import Bench
from fieldwright.project.cases.branches import DEFAULT, SIDES, Watchable, watchable
from fieldwright.project.cases.codes import rows_of
from fieldwright.project.cases.model import BranchCovered, LookupCovered, MapCoverage, Progress, Stale
from fieldwright.project.cases.proposing import Told, never, of_map, silent
from fieldwright.project.cases.watching import NOT_FOUND, NULL, Watched, Watcher
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.test_cases import NEGATIVE, TestCase
from fieldwright.project.testing.given import given_of
from fieldwright.schema.paths import parse_path
from fieldwright.schema.values import value_text

MOST_FAILING = 50
"""Rules of one case that may fail, and are left out to see what the others do."""

MOST_KEYS = 50
"""Keys of one lookup that are named as not tried."""


def coverage(
    project: Project, folder: Path, schemas: Schemas | None = None, *, map_name: str = "", stop: Callable[[], bool] = never,
    progress: Told = silent,
) -> tuple[MapCoverage, ...]:  # fmt: skip
    """What the test cases of each map try, hand-written ones as well. Runs them; a case that cannot be run is named in ``problems``.

    Raises `CancelledError` where ``stop`` says so, and `MissingError` for a map that there is not.
    """
    schemas = schemas or Schemas(folder)
    maps = [project.map(map_name)] if map_name else list(project.maps)
    found: list[MapCoverage] = []
    with Watcher(stop) as watcher, ExitStack() as stack:
        for one in maps:
            cases = [case for case in project.tests if of_map(project, case) == one.name]
            bench = bench_for(project, schemas, one)
            found.append(_Covering(bench, folder, watcher, cases, stop, progress, stack).covered())
    return tuple(found)


@define
class _Covering:
    bench: Bench
    folder: Path
    watcher: Watcher
    cases: Sequence[TestCase]
    stop: Callable[[], bool]
    progress: Told
    evaluators: ExitStack
    own: Evaluator | None = None
    tried: set[int] = field(factory=set)
    taken: dict[tuple[int, bool], dict[str, None]] = field(factory=dict)
    rows: dict[str, set[str]] = field(factory=dict)
    doubted: set[str] = field(factory=set)
    """Targets that a negative case concerns."""
    problems: list[str] = field(factory=list)
    sources: dict[tuple[str, Path], Any] = field(factory=dict)

    def covered(self) -> MapCoverage:
        what = watchable(self.bench)
        if self.bench.missing:
            self.problems += self.bench.missing.values()
        else:
            places = _places(self.bench.map.rules)
            for at, case in enumerate(self.cases):
                if self.stop():
                    raise CancelledError("measuring the coverage was stopped")
                self.progress(Progress(f"{self.bench.map.name}: {case.name}", at, len(self.cases)))
                try:
                    self._take(case, self._watched(case, what), what, places)
                except CancelledError:
                    raise
                except FieldwrightError as error:
                    self.problems.append(f"{case.name} could not be run: {error}")
        return self._told(what)

    def _watched(self, case: TestCase, what: Watchable) -> Watched:
        """What the case does; where rules fail, what the others do as well."""
        side = self.bench.primary
        assert side is not None
        given = given_of(case, self.bench, self.folder)
        parameters, sources = parameters_of(self.bench, {}, given.parameters), self._further(given.sources)
        text = value_text(given.payload, side.schema, side.root, given.name)
        told, failed = self.watcher.through(what, text, parameters, sources, MOST_FAILING)
        if told.error and told.failed < 0:  # what failed is no value: a condition, a loop, a conversion
            failed |= self._failing(text, parameters, sources)
            told = evolve(
                self.watcher.watched(what.without(failed), [text], parameters, sources)[0],
                sides=told.sides,
                rows=told.rows,
            )
        self.tried |= failed
        if case.kind == NEGATIVE:
            self.doubted |= {what.rules[at].target for at in failed}
        if told.error:
            self.problems.append(f"{case.name}: the map failed: {told.error}")
        return told

    def _failing(self, text: str, parameters: Mapping[str, Any], sources: Mapping[str, Any]) -> set[int]:
        """The rules that fail, where the watched map cannot tell which does: one by one, which takes its time."""
        if self.own is None:
            self.own = self.evaluators.enter_context(Evaluator(spare=False))
        runner = Runner(self.bench, self.own, parameters=parameters, sources=sources)
        targets = {one.target for one in runner.failures(text) if one.target}
        return {at for at, rule in enumerate(self.bench.map.rules) if rule.target in targets}

    def _further(self, files: Mapping[str, Path]) -> dict[str, Any]:
        """The values of further sources, each read once."""
        for alias, file in files.items():
            if (alias, file) not in self.sources:
                self.sources[alias, file] = read_sources(self.bench, {alias: file})[alias]
        return {alias: self.sources[alias, file] for alias, file in files.items()}

    def _take(self, case: TestCase, told: Watched, what: Watchable, places: "_Places") -> None:
        for side in told.sides:
            self.taken.setdefault(side, {})[case.name] = None
        for name, keys in told.rows.items():
            self.rows.setdefault(name, set()).update(keys)
        if told.there:
            self.tried |= places.written(told.value)
        for number, states in told.states.items():
            rule = what.rules[number]
            if "value" in states or (rule.default is not ABSENT and states & set(rule.default_for)):
                self.tried.add(number)
            if case.kind == NEGATIVE and states - {"value"}:
                self.doubted.add(rule.target)
        if case.kind == NEGATIVE:
            self.doubted |= {one.target for one in case.findings if one.target}

    def _told(self, what: Watchable) -> MapCoverage:
        rules = [(at, rule) for at, rule in enumerate(what.rules) if rule.kind != NOT_MAPPED]
        required = tuple(_required(self.bench))
        return MapCoverage(
            self.bench.map.name, len(self.cases), len(rules), tuple(rule.target for at, rule in rules if at not in self.tried),
            tuple(self._branches(what)), tuple(self._lookups(what)), len(required),
            tuple(one for one in required if one not in self.doubted), tuple(self.problems),
        )  # fmt: skip

    def _branches(self, what: Watchable) -> Iterator[BranchCovered]:
        for one in what.branches:
            taken = (tuple(self.taken.get((one.number, True), ())), tuple(self.taken.get((one.number, False), ())))
            text = "its default" if one.kind == DEFAULT else one.text
            yield BranchCovered(one.key(side=True).rpartition(f" {SIDES[one.kind][0]}")[0] or one.key(side=True), one.target, text, SIDES[one.kind], taken)  # fmt: skip

    def _lookups(self, what: Watchable) -> Iterator[LookupCovered]:
        texts = " ".join(text for rule in what.rules for _, text in rule.expressions if "$translate" in text)
        texts += " ".join(one.expression for one in self.bench.definitions if "$translate" in one.expression)
        for name, lookup in self.bench.lookups.items():
            if f'"{name}"' not in texts and f"'{name}'" not in texts:
                continue
            rows = rows_of(lookup)
            asked = self.rows.get(name, set())
            untried = [key for row in rows if (key := key_text(row.key)) not in asked]
            kinds: dict[str, list[str]] = {}
            for row in rows:
                kinds.setdefault(json.dumps(row.value, sort_keys=True, default=str), []).append(key_text(row.key))
            missed = tuple(keys[0] for keys in kinds.values() if asked.isdisjoint(keys))
            yield LookupCovered(
                name, len(rows), tuple(untried[:MOST_KEYS]), len(rows) - len(untried), len(kinds), missed[:MOST_KEYS],
                NOT_FOUND in asked, NULL in asked,
            )  # fmt: skip


def _required(bench: Bench) -> Iterator[str]:
    """Required targets whose value is read from a source."""
    target = bench.target
    for rule in bench.map.rules:
        found = target.field(rule.target) if target is not None and rule.value else None
        if found is not None and found.shape.required:
            yield rule.target


# --- which rules wrote an output --------------------------------------------------------------------------------------


@define
class _Places:
    """The rules by the names of their targets."""

    rules: list[int] = field(factory=list)
    below: "dict[str, _Places]" = field(factory=dict)

    def written(self, value: Any) -> set[int]:
        """The numbers of the rules that have something at their place in an output."""
        found: set[int] = set()
        self._look(value, found)
        return found

    def _look(self, value: Any, found: set[int]) -> None:
        if isinstance(value, list):
            for one in cast("list[Any]", value):
                self._look(one, found)
            return
        found.update(self.rules)
        if isinstance(value, dict) and self.below:
            held = cast("Mapping[str, Any]", value)
            for name, one in held.items():
                for key in (name, "*"):
                    if key in self.below:
                        self.below[key]._look(one, found)


def _places(rules: Sequence[Rule]) -> _Places:
    root = _Places()
    for at, rule in enumerate(rules):
        if rule.kind == NOT_MAPPED or rule.value:
            continue  # a rule with a value tells itself
        here = root
        for step in parse_path(rule.target):
            if step.name and step.name[:1] != "[":
                here = here.below.setdefault(step.name, _Places())
        here.rules.append(at)
    return root


# --- findings ---------------------------------------------------------------------------------------------------------


def coverage_findings(found: Sequence[MapCoverage], stale: Sequence[Stale] = ()) -> tuple[Finding, ...]:
    """What is not tried, as findings. Only of maps that have test cases: the others have been told so already."""
    made: list[Finding] = []
    for one in found:
        if not one.cases:
            continue
    for one in found:
        made += _untried(one) if one.cases else ()
    for case in stale:
        made.append(_told("O34", case.map, f"the test case {case.name}: {case.said[0].lower()}{case.said[1:]}"))
    return tuple(made)


def _untried(one: MapCoverage) -> Iterator[Finding]:
    for target in one.untried:
        yield _told("O30", one.map, f"no test case tries the rule for {target}", target)
    for branch in one.branches:
        for side in branch.missed:
            yield _told("O31", one.map, f"no test case has it that {branch.text} {side}", branch.target)
    for lookup in one.lookups:
        if lookup.kinds_untried:
            count = f"{len(lookup.kinds_untried):,} of {lookup.kinds:,} kinds of rows of the lookup {lookup.name}"
            shown = ", ".join(lookup.kinds_untried[:5])
            yield _told("O32", one.map, f"no test case reads {count}, such as {shown}")
        if not lookup.not_found:
            yield _told("O32", one.map, f"no test case asks the lookup {lookup.name} for a key that it lacks")
    for target in one.without_negative:
        said = f"no test case with something wrong or missing concerns {target}, which the target requires"
        yield _told("O33", one.map, said, target)


def _told(id_: str, map_name: str, message: str, target: str = "") -> Finding:
    return finding(id_, message, target="" if target.startswith("$") else target).of_map(map_name)
