"""Edits of test cases: functions from project to project. A case is changed by its place in the project's order, which people choose."""

from collections.abc import Collection, Mapping
from typing import Any

from attrs import evolve

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.json_text import escaped
from fieldwright.files.records import ABSENT
from fieldwright.project.intent_edits import (
    NameRefusedError,
    SecretRefusedError,
    exchanged,
    inserted,
    moved,
    with_fact,
    without,
)
from fieldwright.project.model import Project
from fieldwright.project.operations.places import TESTS
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing.findings import secret_places


def free_case_name(project: Project, like: str = "test case") -> str:
    """A name that no test case has: ``like``, else with a number behind it."""
    taken = {one.name for one in project.tests}
    name, number = like, 2
    while name in taken:
        name, number = f"{like} ({number})", number + 1
    return name


def add_case(project: Project, case: TestCase, at: int | None = None) -> tuple[Project, int]:
    """The project with a test case under a free name, at the end or before the one at a place; and its place."""
    where = len(project.tests) if at is None else max(0, min(at, len(project.tests)))
    made = evolve(case, name=free_case_name(project, case.name.strip() or "test case"))
    return evolve(project, tests=inserted(project.tests, where, made)), where


def duplicate_case(project: Project, at: int) -> tuple[Project, int]:
    """The project with a copy behind the case at a place; and its place. Evidence, and what it was proposed for, stay with the first."""
    return add_case(project, evolve(project.tests[at], evidence=(), generated=""), at + 1)


def remove_cases(project: Project, places: Collection[int]) -> Project:
    """The project without the cases at some places."""
    return evolve(project, tests=without(project.tests, *places))


def move_case(project: Project, at: int, to: int) -> Project:
    """The project with the case at a place put at another."""
    return evolve(project, tests=moved(project.tests, at, to))


def rename_case(project: Project, at: int, new: str) -> Project:
    """Give a case another name; what the team accepted about it follows. Raises `NameRefusedError` for an empty name and one that is taken."""
    name, old = new.strip(), project.tests[at].name
    if name == old:
        return project
    if not name:
        raise NameRefusedError("a test case needs a name", mend="write what it tries")
    if any(one.name == name for one in project.tests):
        raise NameRefusedError(f"there is a test case {name} already", mend="give it another name")
    start, then = f"/{TESTS}/{escaped(old)}", f"/{TESTS}/{escaped(name)}"
    accepted = tuple(
        evolve(one, source=then + one.source[len(start) :]) if one.source == start or one.source.startswith(f"{start}/") else one
        for one in project.suppressions
    )  # fmt: skip
    tests = exchanged(project.tests, at, evolve(project.tests[at], name=name))
    return evolve(project, tests=tests, suppressions=accepted)


def change_case(project: Project, at: int, facts: Mapping[str, Any]) -> Project:
    """Say something else of the case at a place: attributes and their values.

    An input file takes the place of a payload in the project and the other way round, and so do the two forms of the expected output. Raises
    `SecretRefusedError` where that would put what looks like a secret into the project.
    """
    made = project.tests[at]
    for path, value in facts.items():
        made = with_fact(made, path, value)
    for file, held in (("input", "payload"), ("expected", "output")):
        if facts.get(file):
            made = evolve(made, **{held: ABSENT})
        elif facts.get(held, ABSENT) is not ABSENT:
            made = evolve(made, **{file: ""})
    _refuse_secrets(project.tests[at], made)
    return evolve(project, tests=exchanged(project.tests, at, made))


def _refuse_secrets(old: TestCase, new: TestCase) -> None:
    before = set(secret_places(old))
    for way in secret_places(new):
        if way not in before:
            error: FieldwrightError = SecretRefusedError(
                f"this looks like a secret, and was not taken over ({' '.join(way)})",
                mend="everybody reads a project, and every export carries it: say where the secret is kept instead",
            )
            raise error
