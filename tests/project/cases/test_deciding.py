"""Taking and refusing proposals, and finding accepted cases that are no longer what they were."""

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.files.errors import MissingError
from fieldwright.mapping.model import Rule
from fieldwright.project.cases.deciding import accept, proposal_named, reconsider, refuse, stale
from fieldwright.project.cases.model import Proposed
from fieldwright.project.cases.proposing import propose
from fieldwright.project.format import load_project, save_project
from fieldwright.project.model import Project
from tests.project.cases.made import RULES, written


@pytest.fixture(scope="module")
def orders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Path, Proposed]:
    folder = tmp_path_factory.mktemp("orders")
    project = written(folder)
    (found,) = propose(project, folder, limit=8)
    return project, folder, found


def test_what_was_accepted_or_refused_is_not_proposed_again(orders: tuple[Project, Path, Proposed]) -> None:
    project, folder, found = orders
    first, second = found.proposals[:2]
    project = accept(project, [first], owner="Mia")
    project = refuse(project, second, "covered elsewhere", refused_by="Bo")
    assert (project.tests[0].owner, project.tests[0].generated) == ("Mia", first.key)
    (refused,) = project.refused_cases
    assert (refused.generated, refused.reason, refused.refused_by) == (second.key, "covered elsewhere", "Bo")
    (again,) = propose(project, folder, limit=8)
    assert {first.key, second.key}.isdisjoint(one.key for one in again.proposals)
    (back,) = propose(reconsider(project, second.key), folder, limit=8)
    assert second.key in {one.key for one in back.proposals}
    with pytest.raises(MissingError):
        reconsider(project, first.key)


def test_all_that_is_accepted_leaves_nothing_of_the_same_to_propose(orders: tuple[Project, Path, Proposed]) -> None:
    project, folder, found = orders
    taken = accept(project, found.proposals)
    (again,) = propose(taken, folder, limit=200)
    assert {one.key for one in again.proposals}.isdisjoint(one.key for one in found.proposals)
    assert len({one.name for one in accept(taken, again.proposals).tests}) == len(taken.tests) + len(again.proposals)


def test_what_an_accepted_case_tries_is_not_proposed_by_another_name(tmp_path: Path) -> None:
    item = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
    both: dict[str, Any] = {"source": {"type": "array", "items": item}, "target": {"type": "array", "items": item}}
    project = written(tmp_path, (Rule(target="[]", each="$"), Rule(target="[].id", value="id")), lookups=(), **both)
    (found,) = propose(project, tmp_path, limit=200)
    assert [] in [one.case.payload for one in found.proposals]  # that is also what a list without items is tried with
    (again,) = propose(accept(project, found.proposals), tmp_path, limit=200)
    assert [one.key for one in again.proposals] == []


def test_accepting_again_stands_in_the_place_of_the_first_and_ends_a_refusal(
    orders: tuple[Project, Path, Proposed],
) -> None:
    project, _, found = orders
    one = found.proposals[0]
    renamed = evolve(one.case, name="my own name")
    project = evolve(refuse(project, one, "no"), tests=(renamed,))
    project = accept(project, [one])
    assert [case.name for case in project.tests] == ["my own name"]
    assert project.refused_cases == ()


def test_an_edited_proposal_is_taken_as_it_was_edited(orders: tuple[Project, Path, Proposed]) -> None:
    project, _, found = orders
    edited = evolve(found.proposals[0], case=evolve(found.proposals[0].case, proves="Mine.", note="n"))
    (case,) = accept(project, [edited]).tests
    assert (case.proves, case.note, case.generated) == ("Mine.", "n", found.proposals[0].key)


def test_a_name_that_is_not_proposed_is_refused_with_near_ones(orders: tuple[Project, Path, Proposed]) -> None:
    found = orders[2]
    assert proposal_named([found], "everything filled in") is found.proposals[0]
    assert proposal_named([found], "ordinary") is found.proposals[0]
    with pytest.raises(MissingError) as told:
        proposal_named([found], "everything")
    assert "'everything filled in'" in told.value.mend


def test_cases_come_back_from_the_file_as_they_were_taken(orders: tuple[Project, Path, Proposed]) -> None:
    project, folder, found = orders
    project = refuse(accept(project, found.proposals[1:]), found.proposals[0], "why")
    file = folder / "orders.fieldwright.json"
    save_project(project, file)
    back = load_project(file).project
    assert back.tests == project.tests
    assert back.refused_cases == project.refused_cases


def test_nothing_is_stale_until_a_rule_changes(orders: tuple[Project, Path, Proposed]) -> None:
    project, folder, found = orders
    project = accept(project, found.proposals)
    assert stale(project, folder) == ()
    rules = tuple(evolve(one, value='"fixed"') if one.target == "due" else one for one in RULES)
    changed = evolve(project, maps=(evolve(project.maps[0], rules=rules),))
    told = stale(changed, folder)
    assert told
    assert not any(one.gone for one in told)
    assert any("due" in one.said for one in told)


def test_a_case_whose_branch_is_gone_is_stale(orders: tuple[Project, Path, Proposed]) -> None:
    project, folder, _ = orders
    (found,) = propose(project, folder)
    (one,) = [each for each in found.proposals if each.key == "branch class: value total > 500 holds"]
    project = accept(project, [one])
    rules = tuple(Rule(target="class", value='"B"') if each.target == "class" else each for each in RULES)
    (told,) = stale(evolve(project, maps=(evolve(project.maps[0], rules=rules),)), folder)
    assert told.gone
    assert "no longer" in told.said
