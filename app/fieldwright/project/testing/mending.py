"""Quick mends of what is wrong with test cases: those in which nothing has to be invented."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from attrs import evolve

from fieldwright.files.json_text import tokens
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import Finding
from fieldwright.project.mends.place import Edit, Mend
from fieldwright.project.model import Project
from fieldwright.project.operations.places import TESTS, owner_of
from fieldwright.project.test_cases import ExpectedFinding, TestCase

MOST = 4
"""Choices that are offered of one kind; beyond that a person looks for themselves."""


def case_mends(project: Project, one: Finding) -> tuple[Mend, ...]:
    """What can be done about a finding about test cases; nothing where only people can tell."""
    made = MENDS.get(one.id)
    if made is None or not one.sources or owner_of(one.sources[0])[0] != TESTS:
        return ()
    return tuple(made(project, one))


def _in_case(one: Finding, change: Callable[[TestCase], TestCase]) -> Edit:
    _, name = owner_of(one.sources[0])
    return lambda project: evolve(
        project, tests=tuple(change(each) if each.name == name else each for each in project.tests)
    )


def _way(one: Finding) -> list[str]:
    return list(tokens(one.sources[0]))[2:]


def _runnable(project: Project, one: Finding) -> Iterator[Mend]:
    """O35: the nearest map or flow, or one of two that exclude each other."""
    way = _way(one)
    if way[:1] == ["payload"]:
        yield Mend("Keep the file", _in_case(one, lambda case: evolve(case, payload=ABSENT)))
        yield Mend("Keep the payload", _in_case(one, lambda case: evolve(case, input="")))
    elif way[:1] == ["output"]:
        yield Mend("Keep the file", _in_case(one, lambda case: evolve(case, output=ABSENT)))
        yield Mend("Keep the output", _in_case(one, lambda case: evolve(case, expected="")))
    elif way[:1] in (["map"], ["flow"]):
        names = [each.name for each in (project.maps if way == ["map"] else project.flows)]
        chosen = [one.instead] if one.instead else names[:MOST]
        for name in chosen:
            facts = {way[0]: name}
            yield Mend(
                f"It tries the map {name}" if way == ["map"] else f"It tries the flow {name}",
                _in_case(one, lambda case, facts=facts: evolve(case, **facts)),
            )
        yield Mend(
            "Name no map" if way == ["map"] else "Name no flow",
            _in_case(one, lambda case: evolve(case, **{way[0]: ""})),
        )


def _telling(_project: Project, one: Finding) -> Iterator[Mend]:
    """O36: nothing is to be written; one of two; the nearest id."""
    way = _way(one)
    if way == ["findings"]:
        rejected = (ExpectedFinding(rejected=True),)
        yield Mend("Nothing is to be written", _in_case(one, lambda case: evolve(case, findings=rejected)))
    elif way == ["output"]:
        yield Mend("Keep that nothing is written", _in_case(one, lambda case: evolve(case, output=ABSENT, expected="")))
    elif len(way) == 2:
        at = int(way[1])
        if one.instead:
            yield Mend(f"Write {one.instead}", _in_case(one, lambda case: _with_id(case, at, one.instead)))
        yield Mend("Take it out", _in_case(one, lambda case: _without(case, "findings", at)))


def _with_id(case: TestCase, at: int, id_: str) -> TestCase:
    found = tuple(evolve(each, id=id_) if number == at else each for number, each in enumerate(case.findings))
    return evolve(case, findings=found)


def _without(case: TestCase, name: str, at: int) -> TestCase:
    held = getattr(case, name)
    return evolve(case, **{name: (*held[:at], *held[at + 1 :])})


def _allowing(_project: Project, one: Finding) -> Iterator[Mend]:
    """O37: what means nothing goes; of an expected finding only its place."""
    name, at = _way(one)[0], int(_way(one)[1])
    if name == "findings":
        yield Mend("Expect it anywhere", _in_case(one, lambda case: evolve(
            case, findings=tuple(evolve(each, target="") if number == at else each for number, each in enumerate(case.findings))
        )))  # fmt: skip
    else:
        yield Mend("Take it out", _in_case(one, lambda case: _without(case, name, at)))


def _without_secret(_project: Project, one: Finding) -> Iterator[Mend]:
    """O39: the text goes."""
    way = _way(one)

    def change(case: TestCase) -> TestCase:
        if way[0] == "parameters":
            return evolve(case, parameters={name: value for name, value in case.parameters.items() if name != way[1]})
        return evolve(case, **{way[0]: ""})

    yield Mend("Take it out", _in_case(one, change))


MENDS: Mapping[str, Callable[[Project, Finding], Iterator[Mend]]] = MappingProxyType(
    {"O35": _runnable, "O36": _telling, "O37": _allowing, "O39": _without_secret}
)
"""The mends of each kind. A new row here is the usual way to add one."""
