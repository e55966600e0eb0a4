"""Edits of test cases."""

import pytest
from attrs import evolve

from fieldwright.files.records import ABSENT
from fieldwright.project.intent_edits import NameRefusedError, SecretRefusedError
from fieldwright.project.model import Project, Suppression
from fieldwright.project.test_cases import Evidence
from fieldwright.project.test_cases import TestCase as Case
from fieldwright.project.testing.case_edits import (
    add_case,
    change_case,
    duplicate_case,
    move_case,
    remove_cases,
    rename_case,
)

P = Project("p", tests=(Case("a", payload=1), Case("b", "b.json", generated="k", evidence=(Evidence("2026-01-01"),)), Case("c")))  # fmt: skip


def names(project: Project) -> list[str]:
    return [one.name for one in project.tests]


def test_cases_are_added_copied_moved_and_removed_under_free_names() -> None:
    made, at = add_case(P, Case("a"), 1)
    assert (names(made), at) == (["a", "a (2)", "b", "c"], 1)
    made, at = duplicate_case(P, 1)
    assert (names(made), at) == (["a", "b", "b (2)", "c"], 2)
    assert made.tests[2] == Case("b (2)", "b.json")
    assert names(move_case(P, 0, 2)) == ["b", "c", "a"]
    assert names(remove_cases(P, (0, 2))) == ["b"]


def test_what_is_accepted_about_a_case_follows_its_name() -> None:
    held = evolve(P, suppressions=(Suppression("O35", source="/tests/a/map"), Suppression("O38", source="/tests/ab")))
    made = rename_case(held, 0, " x/y ")
    assert names(made)[0] == "x/y"
    assert [one.source for one in made.suppressions] == ["/tests/x~1y/map", "/tests/ab"]
    for name in ("", "b"):
        with pytest.raises(NameRefusedError):
            rename_case(P, 0, name)


def test_a_file_takes_the_place_of_what_is_in_the_project_and_back() -> None:
    made = change_case(P, 0, {"input": "a.json"})
    assert (made.tests[0].input, made.tests[0].payload) == ("a.json", ABSENT)
    back = change_case(made, 0, {"payload": {"x": 1}})
    assert (back.tests[0].input, back.tests[0].payload) == ("", {"x": 1})
    assert change_case(made, 0, {"payload": ABSENT}).tests[0].input == "a.json"


def test_a_secret_is_refused_and_one_that_is_there_stays() -> None:
    secret = {"note": "password=Wd7xK2mQ9pLzT4vR"}
    with pytest.raises(SecretRefusedError, match="secret"):
        change_case(P, 0, secret)
    held = evolve(P, tests=(Case("a", note=secret["note"]),))
    assert change_case(held, 0, {"owner": "Ada"}).tests[0].owner == "Ada"
