"""What an edit does to the test cases: those that pass before and fail after it, or the other way round, and those that give another output."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.mapping.compile import compile_map, defaults_of
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing.comparing import compared
from fieldwright.project.testing.expecting import is_refused
from fieldwright.project.testing.given import is_many, map_of, output_value
from fieldwright.project.testing.model import PROBLEM, Difference, TestResult
from fieldwright.project.testing.running import Cases

BROKEN, FIXED, OTHER, NOT_RUN = "broken", "fixed", "other output", "not run"
"""What an edit does to a case: it passed and would fail, it failed and would pass, it passes or fails as before with another output, or the time was over."""


@frozen
class Effect:
    """What an edit does to one test case: its results before and after, None where it was not run, and how the two outputs differ."""

    name: str
    kind: str
    map: str = ""
    before: TestResult | None = None
    after: TestResult | None = None
    changes: tuple[Difference, ...] = ()
    """What the new output has otherwise than the old one, which stands as the expected value."""


def _never() -> bool:
    return False


def effects(
    before: Project, after: Project, folder: Path, schemas: Schemas | None = None, *, stop: Callable[[], bool] = _never, seconds: float = 0.0,
) -> tuple[Effect, ...]:  # fmt: skip
    """What an edit does to the test cases of ``after``, in their order. Only those of maps that the edit changes are run.

    Each case runs as ``after`` has it, on the maps before and after. Where ``seconds`` are over (0: no limit) the rest is `NOT_RUN`.
    Raises `CancelledError` where ``stop`` says so.
    """
    loaded = schemas or Schemas(folder)
    changed = changed_maps(before, after, loaded)
    cases = [
        (one, name) for one in after.tests if (name := _map_name(after, one)) in changed or _is_edited(before, one)
    ]
    if not cases:
        return ()
    return tuple(_effects(before, after, cases, loaded, stop, time.monotonic() + seconds if seconds else 0.0))


def changed_maps(before: Project, after: Project, schemas: Schemas) -> frozenset[str]:
    """The maps of ``after`` that may give another output than before: whose expressions, lookups, defaults, messages or schemas are others."""
    there = {one.name: one for one in before.maps}
    found: set[str] = set()
    for one in after.maps:
        old = there.get(one.name)
        if old is None:
            continue
        refs = {one.target.schema, *(each.schema for each in one.sources)}
        if (
            (old.sources, old.target) != (one.sources, one.target)
            or any(before.schemas.get(name) != after.schemas.get(name) for name in refs)
            or _gist(before, bench_for(before, schemas, old)) != _gist(after, bench_for(after, schemas, one))
        ):
            found.add(one.name)
    return frozenset(found)


def _gist(project: Project, bench: Bench) -> object:
    """What an output depends on, besides the input."""
    if bench.target is None or not bench.sources:
        return bench.map
    made = compile_map(bench)
    used = [one for one in project.lookups if one.name in made.body]
    return made.body, made.broken, defaults_of(bench), used


def _map_name(project: Project, case: TestCase) -> str:
    try:
        return map_of(project, case)
    except FieldwrightError:
        return ""


def _is_edited(before: Project, case: TestCase) -> bool:
    """Whether a case with this name was there, and says something else of what goes in or is to come out."""
    old = next((one for one in before.tests if one.name == case.name), None)
    return old is not None and _said(old) != _said(case)


def _said(case: TestCase) -> tuple[object, ...]:
    return (
        case.input, case.expected, case.map, case.flow, case.ignore, case.inputs, case.parameters, case.payload, case.output,
        case.findings, case.tolerances, case.settings,
    )  # fmt: skip


def _effects(
    before: Project, after: Project, cases: list[tuple[TestCase, str]], schemas: Schemas, stop: Callable[[], bool], end: float
) -> Iterator[Effect]:  # fmt: skip
    olds = {one.name: one for one in before.tests}
    with Evaluator(spare=False) as evaluator:
        was = Cases(before, schemas.folder, schemas, evaluator, stop)
        now = Cases(after, schemas.folder, schemas, evaluator, stop)
        for case, name in cases:
            if stop():
                raise CancelledError("the test was stopped")
            if end and time.monotonic() > end:
                yield Effect(case.name, NOT_RUN, name)
                continue
            old = was.result(olds[case.name] if _is_edited(before, case) else case)
            found = _effect(case.name, name, old, now.result(case), now)
            if found is not None:
                yield found


def _effect(name: str, map_name: str, old: TestResult, new: TestResult, now: Cases) -> Effect | None:
    refused = old.passed and new.passed and new.case is not None and is_refused(new.case)
    changes = () if refused else _changes(old, new, now)  # what is not written may differ
    if old.passed != new.passed:
        return Effect(name, BROKEN if old.passed else FIXED, map_name, old, new, changes)
    if not changes and old.differences == new.differences:
        return None
    return Effect(name, OTHER, map_name, old, new, changes)


def _changes(old: TestResult, new: TestResult, now: Cases) -> tuple[Difference, ...]:
    if old.output == new.output:
        return ()
    if not old.output or not new.output:
        text = "nothing is written any more" if old.output else "something is written now"
        return (Difference(text, text, PROBLEM),)
    bench = now.bench_of(new)
    if bench.target is None or new.case is None:
        return ()
    many = is_many(new.case, bench.primary)
    values = [output_value(one.output, bench.target, "the output", many=many) for one in (old, new)]
    found = compared(values[0], values[1])
    return found or (Difference("it is written otherwise, with the same values", "", PROBLEM),)
