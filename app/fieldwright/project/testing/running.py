"""Running test cases: each on its map, with what it is expected to give or to refuse; each map is made ready once."""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from attrs import Factory, define, evolve, frozen

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.findings import ERROR, Finding, finding
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.further import parameters_of, read_sources, require_given
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.test_cases import NEGATIVE, NORMAL, TestCase
from fieldwright.project.testing.comparing import allowed_of, compared, shown, values_at
from fieldwright.project.testing.expecting import is_refused, meets, unmet
from fieldwright.project.testing.given import (
    Given,
    expected_value,
    expects_output,
    given_of,
    is_many,
    map_of,
    output_value,
    records_in,
)
from fieldwright.project.testing.model import EXAMPLE, PROBLEM, Difference, GivenFile, TestResult
from fieldwright.project.testing.settings import with_settings
from fieldwright.project.testing.tolerances import UNDERSTOOD, within_of
from fieldwright.project.worked import AN_ERROR, Worked, worked_examples

MOST_RUNNERS = 64
"""Maps with their parameters and sources that are kept ready."""


@frozen
class Chosen:
    """Which test cases are run: by name and by kind; all where neither is said. Examples of functions are run only where nothing is said."""

    names: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    maps: tuple[str, ...] = ()

    @property
    def all(self) -> bool:
        """Whether nothing is chosen out."""
        return not (self.names or self.kinds or self.maps)

    def takes(self, project: Project, case: TestCase) -> bool:
        """Whether a case is run."""
        if self.names and case.name not in self.names:
            return False
        if self.kinds and (case.kind or NORMAL) not in self.kinds:
            return False
        if not self.maps:
            return True
        try:
            return map_of(project, case) in self.maps
        except FieldwrightError:
            return False


def _never() -> bool:
    return False


def run_cases(
    project: Project, folder: Path, schemas: Schemas | None = None, *, catalog: bool = False, chosen: Chosen = Chosen(),
    stop: Callable[[], bool] = _never,
) -> tuple[TestResult, ...]:  # fmt: skip
    """Run the test cases, then the examples of the project's functions, in order. A file that cannot be read is a difference of its case.

    With ``catalog`` the examples of the catalog's functions that the project calls follow. Raises `CancelledError` where ``stop`` says so.
    """
    return tuple(each_case(project, folder, schemas, catalog=catalog, chosen=chosen, stop=stop))


def each_case(
    project: Project, folder: Path, schemas: Schemas | None = None, *, catalog: bool = False, chosen: Chosen = Chosen(),
    stop: Callable[[], bool] = _never,
) -> Iterator[TestResult]:  # fmt: skip
    """As `run_cases`, one result after the other."""
    schemas = schemas or Schemas(folder)
    with Evaluator(spare=False) as evaluator:
        bench = Cases(project, folder, schemas, evaluator, stop)
        for case in project.tests:
            if chosen.takes(project, case):
                _refuse_stopped(stop)
                yield bench.result(case)
        if chosen.all:
            lookups = {one.name: schemas.lookup(one) for one in project.lookups}
            for one in worked_examples(project, lookups, evaluator, catalog=catalog):
                _refuse_stopped(stop)
                yield _of_example(one)


def _refuse_stopped(stop: Callable[[], bool]) -> None:
    if stop():
        raise CancelledError("the test was stopped")


@define(eq=False)
class Cases:
    """A project whose test cases are run: each map is loaded when a case needs it, and compiled once for the same parameters and sources."""

    project: Project
    folder: Path
    schemas: Schemas
    evaluator: Evaluator
    stop: Callable[[], bool] = _never
    _benches: dict[tuple[str, str], Bench] = Factory(dict)
    _runners: dict[tuple[str, ...], Runner] = Factory(dict)
    _settled: dict[str, tuple[Project, tuple[GivenFile, ...]]] = Factory(dict)

    def result(self, case: TestCase) -> TestResult:
        """The outcome of a case; whatever keeps it from being run is its difference."""
        started = time.perf_counter()
        try:
            made = self._run(case)
        except CancelledError:
            raise
        except FieldwrightError as error:
            made = TestResult(case.name, map=self._map_name(case), found=(problem(error, self.folder),))
        except RecursionError:
            text = "a payload or the expected output is nested too deeply"
            made = TestResult(case.name, found=(Difference(text, text, PROBLEM, mend="take a flatter one"),))
        return evolve(made, case=case, seconds=time.perf_counter() - started, plain_name=case.name)

    def _run(self, case: TestCase) -> TestResult:
        name = map_of(self.project, case)
        bench = self._bench(name, case.settings)
        given = given_of(case, bench, self.folder)
        files = (*given.files, *self._settled[case.settings][1])
        runner = self._runner(bench, given, case.settings)
        unclear = [
            Difference(
                f"the tolerance of {one.path or 'the output'} is not understood: {one.within!r}", "", PROBLEM, one.path, mend=UNDERSTOOD
            )
            for one in case.tolerances
            if within_of(one.within) is None
        ]  # fmt: skip
        many = is_many(case, bench.primary)
        try:
            if many:
                output, found = self._of_records(runner, given)
            else:
                ran = runner.run(given.payload, file=given.name)
                output, found = ran.output, ran.findings
        except CancelledError:
            raise
        except FieldwrightError as error:
            if not is_refused(case):
                if case.kind == NEGATIVE:
                    error.mend = "if that is what is to happen, let the test case expect that nothing is written"
                raise
            output, found = b"", (finding("R08", error.problem, map_name=name),)
        made = TestResult(case.name, map=name, output=output, findings=found, files=files, found=tuple(unclear))
        refused = not output or any(one.severity == ERROR for one in found)
        if is_refused(case) or not expects_output(case):
            return evolve(made, found=(*unclear, *_with_targets(unmet(case, found, refused=refused), runner)))
        return self._compared(case, made, runner, many=many)

    def _of_records(self, runner: Runner, given: Given) -> tuple[bytes, tuple[Finding, ...]]:
        """What the records of a file give, as lines of JSON (null for one of which nothing is written), and what was found, each once a rule."""
        lines: list[str] = []
        found: dict[tuple[str, str], Finding] = {}
        for at, record in enumerate(records_in(given.payload, given.name), 1):
            _refuse_stopped(self.stop)
            try:
                ran = runner.run(record, file=given.name)
            except FieldwrightError as error:
                error.file, error.line = given.name, at
                raise
            lines.append(json.dumps(ran.value if ran.output else None, ensure_ascii=False))
            for one in ran.findings:
                found.setdefault((one.id, one.target), evolve(one, message=f"record {at}: {one.message}"))
        return "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass"), tuple(found.values())

    def _compared(self, case: TestCase, made: TestResult, runner: Runner, *, many: bool) -> TestResult:
        """The result with how the output differs from the expected one. Where that breaks the target's schema too, the output may."""
        assert runner.bench.target is not None
        target = runner.bench.target
        expected, file = expected_value(case, target, self.folder, many=many)
        files = (*made.files, file)
        if not made.output:
            differing = [*made.found, *_with_targets(unmet(case, made.findings, refused=False), runner)]
            return evolve(
                made, found=tuple(differing) or (Difference("nothing was written", "", PROBLEM),), files=files
            )
        actual = output_value(made.output, target, "the output", many=many)
        known = [
            one
            for one in made.findings
            if one.id != "R02"
            or any(each.id and meets(each, one) for each in case.findings)
            or not _alike(expected, actual, one.target)
        ]
        differing = [*made.found, *_with_targets(unmet(case, known, refused=False), runner)]
        other = compared(expected, actual, allowed_of(case.ignore, case.tolerances))
        return evolve(made, found=(*differing, *_with_targets(other, runner)), files=files)

    def _map_name(self, case: TestCase) -> str:
        with suppress(FieldwrightError):
            return map_of(self.project, case)
        return ""

    def bench_of(self, result: TestResult) -> Bench:
        """The map that a result is of, with its sides."""
        return self._bench(result.map, result.case.settings if result.case is not None else "")

    def _bench(self, name: str, settings: str) -> Bench:
        if settings not in self._settled:
            self._settled[settings] = with_settings(self.project, settings, self.folder)
        if (name, settings) not in self._benches:
            project = self._settled[settings][0]
            self._benches[name, settings] = bench_for(project, self.schemas, project.map(name))
        return self._benches[name, settings]

    def _runner(self, bench: Bench, given: Given, settings: str) -> Runner:
        parameters = parameters_of(bench, {}, given.parameters)
        require_given(bench, parameters, given.sources)
        said = json.dumps(parameters, sort_keys=True, default=str)
        key = (bench.map.name, settings, said, *(f"{alias}={file}" for alias, file in given.sources.items()))
        if key not in self._runners:
            if len(self._runners) >= MOST_RUNNERS:
                self._runners.clear()
            sources = read_sources(bench, given.sources)
            self._runners[key] = Runner(bench, self.evaluator, parameters=parameters, sources=sources)
        return self._runners[key]


def problem(error: FieldwrightError, folder: Path | None = None) -> Difference:
    """Why a case cannot be run, as a difference. What a reader says of a payload may quote it: without values only the place is told."""
    file = error.file or ""
    if file and folder is not None and Path(file).is_relative_to(folder):
        file = Path(file).relative_to(folder).as_posix()
    place = f"{file}:{error.line}" if file and error.line else file
    text = ": ".join(one for one in (place, error.problem) if one)
    told = f"{place}: it cannot be read" if place and error.line else text
    return Difference(text, told, PROBLEM, mend=error.mend)


def _alike(expected: Any, actual: Any, target: str) -> bool:
    """Whether both have the same at a rule's target, or both nothing: what is wrong there is then expected."""
    names = [one for one in bare_path(target).split(".") if one]
    return values_at(expected, names) == values_at(actual, names)


def _with_targets(found: Iterable[Difference], runner: Runner) -> Iterator[Difference]:
    """Differences with the rule that fills their place."""
    for one in found:
        rule = runner.tracer.rule_at(one.path) if one.path else None
        yield one if one.target or rule is None else evolve(one, target=rule.target)


def _of_example(one: Worked) -> TestResult:
    if one.expected is ABSENT:
        text = f"it is {shown(one.got)}; expected {AN_ERROR}"
        found = () if one.error else (Difference(text, f"it gives a value; expected {AN_ERROR}"),)
    elif one.error:
        text = f"it failed: {one.error}; expected {shown(one.expected)}"
        found = (Difference(text, "it failed; a value was expected"),)
    else:
        found = compared(one.expected, one.got, whole="it")
    return TestResult(one.name, EXAMPLE, found, one.seconds, plain_name=one.plain_name or one.name)
