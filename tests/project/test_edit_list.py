"""The list of edits: going to any place is the same as undoing or redoing one by one, and nothing is lost on the way."""

import json
from itertools import count
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.mapping.model import Rule
from fieldwright.project.edits import set_rule
from fieldwright.project.format import load_project, save_project
from fieldwright.project.history import History
from fieldwright.project.model import Project
from tests.project.schemas import project


def edited(count_: int) -> History:
    """A history of so many edits, the n-th at second n, each naming the project otherwise."""
    ticks = count(1)
    history = History(Project("p0"), lambda: float(next(ticks)))
    for at in range(1, count_ + 1):
        history.do(evolve(history.project, name=f"p{at}"), f"edit {at}")
    return history


def test_edits_are_listed_with_names_and_times() -> None:
    history = edited(3)
    history.undo()
    assert [(one.label, one.when, one.done) for one in history.steps] == [
        ("edit 1", 1.0, True),
        ("edit 2", 2.0, True),
        ("edit 3", 3.0, False),
    ]
    assert history.at == 2


@given(st.integers(0, 12), st.lists(st.integers(0, 12), max_size=8))
def test_going_to_a_place_shows_what_was_there(edits: int, ways: list[int]) -> None:
    history = edited(edits)
    steps = [(one.label, one.when) for one in history.steps]
    for place in (min(way, edits) for way in ways):
        moved = history.at != place
        assert history.go(place) is moved
        assert history.project.name == f"p{place}"
        assert [one.name for one in history.states] == [f"p{at}" for at in range(edits + 1)]
        assert [(one.label, one.when) for one in history.steps] == steps
        assert [one.done for one in history.steps] == [at < place for at in range(edits)]


@pytest.mark.parametrize("place", [-1, 4])
def test_there_is_nothing_beyond_the_list(place: int) -> None:
    history = edited(3)
    with pytest.raises(IndexError, match=f"no place {place} among 3 edits"):
        history.go(place)
    assert history.project.name == "p3"


def test_a_new_edit_forgets_what_was_undone() -> None:
    history = edited(3)
    history.go(1)
    history.do(evolve(history.project, name="other"), "another way")
    assert [one.label for one in history.steps] == ["edit 1", "another way"]
    assert [one.name for one in history.states] == ["p0", "p1", "other"]


def test_what_is_typed_in_a_row_is_one_edit_of_its_last_moment() -> None:
    ticks = count(1)
    history = History(Project(""), lambda: float(next(ticks)))
    for text in ("a", "ab", "abc"):
        history.do(evolve(history.project, name=text), "typing", merge="name")
    assert [(one.label, one.when) for one in history.steps] == [("typing", 3.0)]
    history.go(0)
    assert history.project.name == ""


def test_going_ends_typing() -> None:
    history = History(Project(""))
    history.do(evolve(history.project, name="a"), "typing", merge="name")
    history.go(0)
    history.go(1)
    history.do(evolve(history.project, name="ab"), "typing", merge="name")
    assert [one.label for one in history.steps] == ["typing", "typing"]


@pytest.mark.parametrize(("before", "after"), [(1, True), (True, 1), ([0], [False]), ({"a": 1}, {"a": True})])
def test_a_value_of_another_kind_is_an_edit_even_where_python_holds_both_equal(
    tmp_path: Path, before: object, after: object
) -> None:
    begun_with = set_rule(begun := project(tmp_path), begun.maps[0].name, Rule("id", constant=before))
    history = History(begun_with)
    changed = set_rule(begun_with, begun_with.maps[0].name, Rule("id", constant=after))
    assert history.do(changed, "Change the constant")
    save_project(history.project, file := tmp_path / "p.fieldwright.json")
    assert json.dumps(load_project(file).project.maps[0].rule("id").constant) == json.dumps(after)  # type: ignore[union-attr]
    assert not history.do(changed, "Change it again")
