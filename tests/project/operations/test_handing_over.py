"""O40 to O44: what those who run the integration will ask."""

from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.project.operating import Readiness
from fieldwright.project.use_cases import Flow, Step
from tests.project.operations.projects import operations as found
from tests.project.operations.projects import whole, with_flow

FAMILY = {f"O4{n}" for n in range(5)}


def test_a_project_that_says_it_all_has_none(tmp_path: Path) -> None:
    assert not [one for one in found(whole(tmp_path), tmp_path) if one.id in FAMILY]


@pytest.mark.parametrize(
    ("facts", "id_", "said", "place"),
    [
        ({"monitoring": "tbd"}, "O41", "nothing says what is watched, and what is normal", "monitoring"),
        ({"start": ""}, "O42", "nothing says how it is started", "start"),
        ({"stop": ""}, "O42", "nothing says how it is stopped", "stop"),
        ({"start": "", "stop": "?"}, "O42", "nothing says how it is started and stopped", "start"),
        ({"replay": ""}, "O43", "nothing says how records are sent again without duplicates", "replay"),
    ],
)
def test_what_a_flow_does_not_say(tmp_path: Path, facts: dict[str, str], id_: str, said: str, place: str) -> None:
    (one,) = [one for one in found(with_flow(whole(tmp_path), **facts), tmp_path) if one.id in FAMILY]
    assert (one.id, one.severity, one.message) == (id_, "info", f"flow orders to invoices: {said}")
    assert one.sources == (f"/flows/orders to invoices/{place}",)
    assert one.mend


def test_a_flow_that_only_reads_needs_no_replay_and_one_without_steps_nothing(tmp_path: Path) -> None:
    here = with_flow(whole(tmp_path), steps=(Step("retrieve", "Read.", "shop", failure="Retry once."),), replay="")
    flows = (*here.flows, Flow("later", ("UC1",)))
    assert not [one for one in found(evolve(here, flows=flows), tmp_path) if one.id in FAMILY]


def test_nobody_to_call(tmp_path: Path) -> None:
    (one,) = [one for one in found(evolve(whole(tmp_path), contacts=()), tmp_path) if one.id in FAMILY]
    assert (one.id, one.severity, one.sources) == ("O40", "info", ("/contacts",))


@pytest.mark.parametrize(
    ("status", "counted"),
    [
        ("released", 1),
        ("Live", 1),
        ("in production", 1),
        ("in review", 0),
        ("", 0),
        ("not released", 0),
        ("deliver", 0),
    ],
)
def test_an_open_line_counts_once_it_runs(tmp_path: Path, status: str, counted: int) -> None:
    lines = (Readiness("Load was tried"), Readiness("Approved", done=True))
    told = [one for one in found(evolve(whole(tmp_path), status=status, checklist=lines), tmp_path) if one.id == "O44"]
    assert len(told) == counted
    assert all("“Load was tried” is open" in one.message and one.severity == "warning" for one in told)
