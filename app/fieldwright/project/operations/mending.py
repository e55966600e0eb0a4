"""Quick mends of what use cases and flows lack: those in which nothing has to be invented."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeVar

from attrs import evolve

from fieldwright.files.json_text import tokens
from fieldwright.mapping.findings import Finding
from fieldwright.project.mends.place import Edit, Mend
from fieldwright.project.model import Project
from fieldwright.project.operations.places import FLOWS, TESTS, USE_CASES, case_place, flow_place, owner_of, step_at
from fieldwright.project.operations.secrets import secrets_in, written
from fieldwright.project.use_cases import Flow, UseCase

MOST = 4
"""Choices that are offered of one kind; beyond that a person looks for themselves."""

Record = TypeVar("Record", Flow, UseCase)


def operation_mends(project: Project, one: Finding) -> tuple[Mend, ...]:
    """What can be done about a finding of this family; nothing where only people can tell."""
    made = MENDS.get(one.id)
    return tuple(made(project, one)) if made is not None and one.sources else ()


def _step_names(attribute: str) -> Callable[[Project, Finding], Iterator[Mend]]:
    """O10 to O12: the nearest name that there is."""

    def mends(_project: Project, one: Finding) -> Iterator[Mend]:
        if one.instead:
            yield Mend(f"Write {one.instead}", _in_step(one, **{attribute: one.instead}))

    return mends


def _map_of_step(project: Project, one: Finding) -> Iterator[Mend]:
    """O24: which map."""
    if "with which map" in one.message:
        for each in project.maps[:MOST]:
            yield Mend(f"It maps with {each.name}", _in_step(one, map=each.name))


def _in_step(one: Finding, **facts: str) -> Edit:
    place = one.sources[0]

    def change(flow: Flow) -> Flow:
        at = step_at(flow, place)
        if at is None:
            return flow
        steps = tuple(evolve(step, **facts) if number == at else step for number, step in enumerate(flow.steps))
        return evolve(flow, steps=steps)

    return _in_flow(place, change)


def _in_flow(place: str, change: Callable[[Flow], Flow]) -> Edit:
    _, name = owner_of(place)
    return lambda project: evolve(
        project, flows=tuple(change(each) if each.name == name else each for each in project.flows)
    )


def _in_case(place: str, change: Callable[[UseCase], UseCase]) -> Edit:
    _, id_ = owner_of(place)
    return lambda project: evolve(
        project, use_cases=tuple(change(each) if each.id == id_ else each for each in project.use_cases)
    )


def _without_secret(_project: Project, one: Finding) -> Iterator[Mend]:
    """O14: the text goes; what it was for has to be said anew."""
    place = one.sources[0]
    kind, _ = owner_of(place)
    if kind == FLOWS:
        yield Mend("Take the text out", _in_flow(place, lambda flow: _emptied(flow, place, flow_place)))
    elif kind == USE_CASES:
        yield Mend("Take the text out", _in_case(place, lambda case: _emptied(case, place, case_place)))


def _emptied(record: Record, place: str, place_of: Callable[..., str]) -> Record:
    for each in secrets_in(record):
        if place_of(record, *each.way) == place:
            return written(record, each.way, "")
    return record


def _serves(project: Project, one: Finding) -> Iterator[Mend]:
    """O18: which use case."""
    for case in project.use_cases[:MOST]:
        yield Mend(
            f"It serves {f'{case.id}: {case.title}' if case.title else case.id}",
            _in_flow(one.sources[0], lambda flow, id_=case.id: evolve(flow, use_cases=(*flow.use_cases, id_))),
        )


def _served(project: Project, one: Finding) -> Iterator[Mend]:
    """O15: which flow serves the use case."""
    _, id_ = owner_of(one.sources[0])
    for flow in project.flows[:MOST]:
        if id_ not in flow.use_cases:
            place = flow_place(flow)
            yield Mend(
                f"The flow {flow.name} serves it",
                _in_flow(place, lambda each: evolve(each, use_cases=(*each.use_cases, id_))),
            )


def _known_case(_project: Project, one: Finding) -> Iterator[Mend]:
    """O19: the nearest id, or none."""
    place = one.sources[0]
    kind, name = owner_of(place)
    if one.instead:
        yield Mend(f"Write {one.instead}", _renamed_case(kind, name, place, one.instead))
    yield Mend("Name none", _renamed_case(kind, name, place, ""))


def _renamed_case(kind: str, name: str, place: str, new: str) -> Edit:
    if kind == TESTS:
        return lambda project: evolve(
            project,
            tests=tuple(evolve(each, use_case=new) if each.name == name else each for each in project.tests),
        )
    old = tokens(place)[-1]
    return _in_flow(place, lambda flow: evolve(flow, use_cases=_exchanged(flow.use_cases, old, new)))


def _known_rule(_project: Project, one: Finding) -> Iterator[Mend]:
    """O20: the nearest rule, or none."""
    place = one.sources[0]
    old = tokens(place)[-1]
    if one.instead:
        yield Mend(
            f"Write {one.instead}",
            _in_case(place, lambda case: evolve(case, rules=_exchanged(case.rules, old, one.instead))),
        )
    yield Mend("Take the link out", _in_case(place, lambda case: evolve(case, rules=_exchanged(case.rules, old, ""))))


def _exchanged(names: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    """Names with another, or none, in place of one; each once."""
    return tuple(dict.fromkeys(made for each in names if (made := new if each == old else each)))


MENDS: Mapping[str, Callable[[Project, Finding], Iterator[Mend]]] = MappingProxyType({
    "O10": _step_names("system"), "O11": _step_names("operation"), "O12": _step_names("map"), "O14": _without_secret, "O15": _served,
    "O18": _serves, "O19": _known_case, "O20": _known_rule, "O24": _map_of_step,
})  # fmt: skip
"""The mends of each kind. A new row here is the usual way to add one."""
