"""What a project's test cases try: rules, branches and rows of lookups, measured by running the cases watched."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from attrs import define, field

from fieldwright.expression.evaluator import Evaluator
from fieldwright.expression.lookups import key_text
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.model import NOT_MAPPED, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.cases.branches import DEFAULT, SIDES, Watchable, watchable
from fieldwright.project.cases.codes import rows_of
from fieldwright.project.cases.model import BranchCovered, LookupCovered, MapCoverage, Progress, Stale
from fieldwright.project.cases.proposing import Told, never, silent
from fieldwright.project.cases.running import Ready
from fieldwright.project.cases.watching import NOT_FOUND, NULL, Watched, Watcher
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.test_cases import NEGATIVE, TestCase
from fieldwright.schema.paths import parse_path

MOST_KEYS = 50
"""Keys of one lookup that are named as not tried."""


def coverage(
    project: Project, folder: Path, schemas: Schemas | None = None, *, map_name: str = "", stop: Callable[[], bool] = never,
    progress: Told = silent, evaluator: Evaluator | None = None,
) -> tuple[MapCoverage, ...]:  # fmt: skip
    """What the test cases of each map try, hand-written ones as well. Runs them; a case that cannot be run is named in ``problems``.

    Raises `CancelledError` where ``stop`` says so, and `MissingError` for a map that there is not.
    """
    schemas = schemas or Schemas(folder)
    maps = [project.map(map_name)] if map_name else list(project.maps)
    first = project.maps[0].name if project.maps else ""
    own = evaluator or Evaluator(spare=False)
    found: list[MapCoverage] = []
    try:
        with Watcher(stop) as watcher:
            for one in maps:
                cases = [case for case in project.tests if (case.map or first) == one.name]
                bench = bench_for(project, schemas, one)
                found.append(_Covering(bench, folder, own, watcher, cases, stop, progress).covered())
    finally:
        if evaluator is None:
            own.close()
    return tuple(found)


@define
class _Covering:
    bench: Bench
    folder: Path
    evaluator: Evaluator
    watcher: Watcher
    cases: Sequence[TestCase]
    stop: Callable[[], bool]
    progress: Told
    tried: set[int] = field(factory=set)
    taken: dict[tuple[int, bool], dict[str, None]] = field(factory=dict)
    rows: dict[str, set[str]] = field(factory=dict)
    doubted: set[str] = field(factory=set)
    """Targets that a negative case concerns."""
    problems: list[str] = field(factory=list)

    def covered(self) -> MapCoverage:
        what = watchable(self.bench)
        if self.bench.missing:
            self.problems += self.bench.missing.values()
        else:
            places = _places(self.bench.map.rules)
            ready = Ready(self.bench, self.folder, self.evaluator)
            for at, case in enumerate(self.cases):
                if self.stop():
                    raise CancelledError("measuring the coverage was stopped")
                self.progress(Progress(f"{self.bench.map.name}: {case.name}", at, len(self.cases)))
                try:
                    self._take(case, self._watched(case, what, ready), what, places)
                except CancelledError:
                    raise
                except FieldwrightError as error:
                    self.problems.append(f"{case.name} could not be run: {error}")
        return self._told(what)

    def _watched(self, case: TestCase, what: Watchable, ready: Ready) -> Watched:
        """What the case does; where rules fail, what the others do as well."""
        side = self.bench.primary
        assert side is not None
        data = ready.payload(case)
        runner = ready.runner(case)
        text = runner.text_of(data, case.input or "payload")
        parameters, sources = ready.parameters(case), ready.sources(case)
        told = self.watcher.watched(what, [text], parameters, sources)[0]
        if not told.error:
            return told
        failed = {one.target for one in runner.failures(text) if one.target}
        numbers = [at for at, rule in enumerate(what.rules) if rule.target in failed]
        if not numbers:
            self.problems.append(f"{case.name}: the map failed: {told.error}")
            return told
        self.tried.update(numbers)
        if case.kind == NEGATIVE:
            self.doubted |= failed
        rest = what.only([at for at, rule in enumerate(what.rules) if not _inside(rule.target, failed)])
        again = self.watcher.watched(rest, [text], parameters, sources)[0]
        for side_ in told.sides:
            self.taken.setdefault(side_, {})[case.name] = None
        return again

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
            keys = [key_text(row.key) for row in rows_of(lookup)]
            asked = self.rows.get(name, set())
            untried = [one for one in keys if one not in asked]
            yield LookupCovered(
                name, len(keys), tuple(untried[:MOST_KEYS]), len(keys) - len(untried), NOT_FOUND in asked, NULL in asked
            )


def _inside(target: str, above: set[str]) -> bool:
    return any(target == one or target.startswith((f"{one}.", f"{one}[")) for one in above)


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
        made += (
            finding("O30", f"no test case tries the rule for {target}", target=target).of_map(one.map)
            for target in one.untried
        )
        for branch in one.branches:
            made += (
                finding("O31", f"no test case has it that {branch.text} {side}", target=_target(branch.target)).of_map(
                    one.map
                )
                for side in branch.missed
            )
        for lookup in one.lookups:
            if lookup.untried:
                shown = ", ".join(lookup.untried[:5])
                message = f"{lookup.rows - lookup.tried:,} of {lookup.rows:,} rows of the lookup {lookup.name} are read by no test case, such as {shown}"  # fmt: skip
                made.append(finding("O32", message).of_map(one.map))
            if not lookup.not_found:
                made.append(
                    finding("O33", f"no test case asks the lookup {lookup.name} for a key that it lacks").of_map(
                        one.map
                    )
                )
        made += (
            finding(
                "O34",
                f"no test case with something wrong or missing concerns {target}, which the target requires",
                target=target,
            ).of_map(one.map)
            for target in one.without_negative
        )
    made += (
        finding("O35", f"the test case {one.name}: {one.said[0].lower()}{one.said[1:]}").of_map(one.map)
        for one in stale
    )
    return tuple(made)


def _target(target: str) -> str:
    return "" if target.startswith("$") else target
