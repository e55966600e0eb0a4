"""What a person decides of proposals: accepting, refusing, taking a refusal back; and which accepted cases are no longer what they were."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from attrs import evolve

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import CancelledError, FieldwrightError, MissingError
from fieldwright.mapping.sides import Bench
from fieldwright.project.cases.model import Proposal, Proposed, Stale
from fieldwright.project.cases.proposing import known_keys, never, of_map
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.test_cases import RefusedCase, TestCase
from fieldwright.project.testing import Cases


def accept(project: Project, proposals: Iterable[Proposal], *, owner: str = "") -> Project:
    """The project with proposed cases as test cases, as they are or as somebody edited them; a name that is taken gets a number.

    A case whose key is there already for its map stands in its place.
    """
    tests = list(project.tests)
    for one in proposals:
        case = evolve(one.case, owner=owner) if owner else one.case
        at = next((at for at, held in enumerate(tests) if _same(project, held, case)), None)
        if at is not None:
            tests[at] = evolve(case, name=tests[at].name)
            continue
        names = {held.name for held in tests}
        name, number = case.name, 2
        while name in names:
            name, number = f"{case.name} ({number})", number + 1
        tests.append(evolve(case, name=name))
    keys = {(of_map(project, one), one.generated) for one in tests if one.generated}
    refused = tuple(one for one in project.refused_cases if (_map_of(project, one.map), one.generated) not in keys)
    return evolve(project, tests=tuple(tests), refused_cases=refused)


def _same(project: Project, one: TestCase, other: TestCase) -> bool:
    return bool(one.generated) and one.generated == other.generated and of_map(project, one) == of_map(project, other)


def _map_of(project: Project, name: str) -> str:
    return name or (project.maps[0].name if project.maps else "")


def refuse(project: Project, proposal: Proposal, reason: str = "", *, refused_by: str = "") -> Project:
    """The project in which a proposal is not made again."""
    case = proposal.case
    name = of_map(project, case)
    kept = tuple(one for one in project.refused_cases if (one.generated, _map_of(project, one.map)) != (case.generated, name))  # fmt: skip
    made = RefusedCase(case.generated, case.map, reason, refused_by)
    return evolve(project, refused_cases=(*kept, made))


def reconsider(project: Project, generated: str, map_name: str = "") -> Project:
    """The project in which a refused proposal is made again. Raises `MissingError` where nobody refused it."""
    name = _map_of(project, map_name)
    kept = tuple(one for one in project.refused_cases if (one.generated, _map_of(project, one.map)) != (generated, name))  # fmt: skip
    if len(kept) == len(project.refused_cases):
        raise MissingError(f"nobody refused {generated!r}", mend="name one of the refused cases by its key")
    return evolve(project, refused_cases=kept)


def proposal_named(found: Iterable[Proposed], name: str) -> Proposal:
    """The proposal of a name or a key. Raises `MissingError` naming close ones."""
    every = [one for each in found for one in each.proposals]
    for one in every:
        if name in (one.case.name, one.key):
            return one
    near = [one.case.name for one in every if name.lower() in one.case.name.lower()][:3]
    mend = f"perhaps {' or '.join(map(repr, near))}" if near else "fieldwright cases PROJECT lists them"
    raise MissingError(f"no test case {name!r} is proposed", mend=mend)


# --- what is no longer so ---------------------------------------------------------------------------------------------


def stale(
    project: Project, folder: Path, schemas: Schemas | None = None, *, map_name: str = "", stop: Callable[[], bool] = never,
    evaluator: Evaluator | None = None,
) -> tuple[Stale, ...]:  # fmt: skip
    """The accepted generated cases whose reason is gone, or whose output would be another today, in the tests' order.

    Raises `CancelledError` where ``stop`` says so.
    """
    schemas = schemas or Schemas(folder)
    own = evaluator or Evaluator(spare=False)
    found: dict[str, Stale] = {}
    try:
        ready = Cases(project, folder, schemas, own)
        for one in project.maps:
            cases = [case for case in project.tests if case.generated and of_map(project, case) == one.name]
            if cases and map_name in ("", one.name):
                bench = bench_for(project, schemas, one)
                found |= {each.name: each for each in _stale_of(ready, bench, cases, stop)}
    finally:
        if evaluator is None:
            own.close()
    return tuple(found[case.name] for case in project.tests if case.name in found)


def _stale_of(ready: Cases, bench: Bench, cases: Iterable[TestCase], stop: Callable[[], bool]) -> Iterator[Stale]:
    name = bench.map.name
    try:
        known = known_keys(ready.project, ready.folder, bench, stop)
    except CancelledError:
        raise
    except FieldwrightError as error:
        yield from (Stale(one.name, name, gone=False, differences=(str(error),)) for one in cases)
        return
    for case in cases:
        if stop():
            raise CancelledError("looking for stale test cases was stopped")
        if case.generated not in known:
            yield Stale(case.name, name, gone=True)
            continue
        told = ready.result(case).differences
        if told:
            yield Stale(case.name, name, gone=False, differences=told)
