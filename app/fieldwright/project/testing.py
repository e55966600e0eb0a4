"""Running a project's test cases: input, expected output, and the differences field by field; and the examples of its functions."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from attrs import evolve, frozen

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.reading import read_bytes
from fieldwright.files.records import ABSENT
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.further import parameters_of, read_sources, require_given
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, benches
from fieldwright.project.test_cases import TestCase
from fieldwright.project.worked import AN_ERROR, Worked, worked_examples
from fieldwright.schema.paths import join, quoted
from fieldwright.schema.values import read_value

MOST_DIFFERENCES = 20

CASE, EXAMPLE = "case", "example"
"""What a result is of."""


@frozen
class TestResult:
    """The outcome of a test case, or of a function's example (``kind``): what differed, each as a sentence; empty where it passed."""

    name: str
    kind: str = CASE
    differences: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def passed(self) -> bool:
        """Whether nothing differed."""
        return not self.differences


def run_cases(
    project: Project, folder: Path, schemas: Schemas | None = None, *, catalog: bool = False
) -> tuple[TestResult, ...]:
    """Run every test case, then the examples of the project's functions, in order. A file that cannot be read is a difference of its case.

    With ``catalog`` the examples of the catalog's functions that the project calls follow.
    """
    schemas = schemas or Schemas(folder)
    with Evaluator(spare=False) as evaluator:
        cases = tuple(_of_cases(project, folder, schemas, evaluator))
        lookups = {one.name: schemas.lookup(one) for one in project.lookups}
        return (*cases, *map(_of_example, worked_examples(project, lookups, evaluator, catalog=catalog)))


def _of_cases(project: Project, folder: Path, schemas: Schemas, evaluator: Evaluator) -> Iterator[TestResult]:
    loaded = benches(project, schemas) if project.tests else {}
    for case in project.tests:
        started = time.perf_counter()
        try:
            found = _differences(case, loaded[project.map(case.map).name], folder, evaluator)
        except FieldwrightError as error:
            found = (str(error),)
        yield TestResult(case.name, CASE, found, time.perf_counter() - started)


def _of_example(one: Worked) -> TestResult:
    if one.expected is ABSENT:
        found = () if one.error else (f"it is {_shown(one.got)}; expected {AN_ERROR}",)
    elif one.error:
        found = (f"it failed: {one.error}; expected {_shown(one.expected)}",)
    else:
        found = tuple(differences(one.expected, one.got, whole="it"))
    return TestResult(one.name, EXAMPLE, found, one.seconds)


def _differences(case: TestCase, bench: Bench, folder: Path, evaluator: Evaluator) -> tuple[str, ...]:
    parameters = parameters_of(bench, {}, case.parameters)
    files = {alias: folder / str(name) for alias, name in case.inputs.items()}
    require_given(bench, parameters, files)
    runner = Runner(bench, evaluator, parameters=parameters, sources=read_sources(bench, files))
    result = runner.run(read_bytes(folder / case.input), file=case.input)
    if not case.expected:
        return tuple(f"{one.target}: {one.message}" for one in result.findings if one.severity == "error")
    if not result.output:
        return tuple(one.message for one in result.findings) or ("nothing was written",)
    assert bench.target is not None
    expected = read_value(
        read_bytes(folder / case.expected), bench.target.schema, bench.target.root, folder / case.expected
    )
    actual = read_value(result.output, bench.target.schema, bench.target.root, "the output")
    return tuple(differences(expected, actual, ignore=frozenset(case.ignore)))


def differences(
    expected: Any, actual: Any, *, ignore: frozenset[str] = frozenset(), path: str = "", whole: str = "the output"
) -> list[str]:
    """How an output differs from what was expected, each a sentence with the concrete path; at most 20.

    ``ignore`` has paths without indexes whose differences do not count. ``whole`` is what the value as a whole is called.
    """
    found: list[str] = []
    _compare(expected, actual, path, path, ignore, found)
    return [f"{whole}{one}" if one[:1] == " " else one for one in found[:MOST_DIFFERENCES]]


def _compare(expected: Any, actual: Any, path: str, plain: str, ignore: frozenset[str], found: list[str]) -> None:
    if plain in ignore or len(found) >= MOST_DIFFERENCES:
        return
    if isinstance(expected, dict) and isinstance(actual, dict):
        wanted, given = cast("dict[str, Any]", expected), cast("dict[str, Any]", actual)
        for name in [*wanted, *(name for name in given if name not in wanted)]:
            below, plain_below = join(path, quoted(name)), join(plain, quoted(name))
            if plain_below in ignore:
                continue
            if name not in given:
                found.append(f"{below} is missing; expected {_shown(wanted[name])}")
            elif name not in wanted:
                found.append(f"{below} is {_shown(given[name])}; not expected")
            else:
                _compare(wanted[name], given[name], below, plain_below, ignore, found)
        return
    if isinstance(expected, list) and isinstance(actual, list):
        wanted_items, given_items = cast("list[Any]", expected), cast("list[Any]", actual)
        if len(wanted_items) != len(given_items):
            found.append(f"{path} has {len(given_items)} items; expected {len(wanted_items)}")
        for at, (one, other) in enumerate(zip(wanted_items, given_items, strict=False)):
            _compare(one, other, f"{path}[{at}]", plain, ignore, found)
        return
    if expected != actual or isinstance(expected, bool) != isinstance(actual, bool):
        found.append(f"{path} is {_shown(actual)}; expected {_shown(expected)}")


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else text[:79] + "…"


def with_test(project: Project, case: TestCase) -> Project:
    """The project with a test case, in place of the one with its name."""
    if any(one.name == case.name for one in project.tests):
        return evolve(project, tests=tuple(case if one.name == case.name else one for one in project.tests))
    return evolve(project, tests=(*project.tests, case))
