"""Making a map final and what hinders it, approving, accepting findings, the team's severities."""

from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.files.errors import MissingError, RefusedError
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Dropped, Question, Rule
from fieldwright.project.accepting import EVERYWHERE, HERE, IN_MAP, OFF, accept, rate, take_back
from fieldwright.project.approving import set_status
from fieldwright.project.check import Checked, check_project
from fieldwright.project.edits import drop_source, remove_rule, set_rule
from fieldwright.project.final import hindrances, mark_final, set_map_status
from fieldwright.project.format import dump_project, parse_project
from fieldwright.project.history import History
from fieldwright.project.model import Project, Suppression
from fieldwright.project.sides import Schemas, bench_for
from tests.project.schemas import project

MAP = "Order to Invoice"


def checked(here: Project, folder: Path) -> Checked:
    return check_project(here, folder)


def ids(found: tuple[Finding, ...]) -> list[str]:
    return sorted({one.id for one in found})


@pytest.fixture
def whole(tmp_path: Path) -> Project:
    """A project whose map nothing hinders."""
    return set_rule(project(tmp_path), MAP, Rule("id", value="id"))


# --- final -----------------------------------------------------------------------------------------------------------


def test_a_map_without_errors_becomes_final_and_stays_so_on_disk(whole: Project, tmp_path: Path) -> None:
    made = mark_final(whole, MAP, checked(whole, tmp_path))
    assert made.hinders == ()
    assert made.project.map(MAP).status == "final"
    again, _ = parse_project(dump_project(made.project), "p.fieldwright.json")
    assert again == made.project
    assert "B14" not in ids(checked(again, tmp_path).findings)


def test_errors_hinder_it_and_are_named(tmp_path: Path) -> None:
    here = project(tmp_path)
    made = mark_final(here, MAP, checked(here, tmp_path))
    assert made.project == here
    assert ids(made.hinders) == ["B16", "N01"]  # B16 does not count in a draft, and hinders all the same


def test_an_error_that_is_accepted_with_a_reason_does_not_hinder(whole: Project, tmp_path: Path) -> None:
    asked = set_rule(whole, MAP, Rule("id", value="id", status="approved", question=Question("which?")))
    first = checked(asked, tmp_path)
    assert ids(hindrances(asked, MAP, first)) == ["B02"]
    one = next(each for each in first.findings if each.id == "B02")
    silent = evolve(asked, suppressions=(Suppression("B02", "id", MAP),))
    assert ids(hindrances(silent, MAP, checked(silent, tmp_path))) == ["B02"]
    waived = accept(asked, one, "the answer is known to all")
    assert mark_final(waived, MAP, checked(waived, tmp_path)).project.map(MAP).status == "final"


def test_a_broken_schema_hinders_it(whole: Project, tmp_path: Path) -> None:
    (tmp_path / "invoice.json").unlink()
    assert "S01" in ids(mark_final(whole, MAP, checked(whole, tmp_path)).hinders)


def test_a_map_that_there_is_not(whole: Project, tmp_path: Path) -> None:
    with pytest.raises(MissingError):
        mark_final(whole, "nothing", checked(whole, tmp_path))


def test_an_edit_sets_a_final_map_back_with_a_note_and_undo_makes_it_final_again(
    whole: Project, tmp_path: Path
) -> None:
    final = mark_final(whole, MAP, checked(whole, tmp_path)).project
    history = History(final)
    history.do(set_rule(final, MAP, Rule("note", value="id")), "map the note")
    here = history.project.map(MAP)
    assert (here.status, here.status_note, here.final_for) == (
        "ready",
        "set back from final: the rule for note was changed",
        "",
    )
    history.undo()
    assert history.project == final
    history.do(remove_rule(final, MAP, "id"), "remove")
    assert history.project.map(MAP).status_note == "set back from final: the rule for id was changed"


def test_what_is_not_of_the_map_leaves_it_final(whole: Project, tmp_path: Path) -> None:
    final = mark_final(whole, MAP, checked(whole, tmp_path)).project
    history = History(final)
    history.do(evolve(final, description="for the spring release"), "describe")
    assert history.project.map(MAP).status == "final"
    history.do(set_map_status(history.project, MAP, "draft"), "set back")
    assert history.project.map(MAP).status == "draft"
    with pytest.raises(ValueError, match="not draft or ready"):
        set_map_status(final, MAP, "final")


# --- approving -------------------------------------------------------------------------------------------------------


def test_an_approval_holds_until_a_field_is_another(whole: Project, tmp_path: Path) -> None:
    bench = bench_for(whole, Schemas(tmp_path), whole.map(MAP))
    approved = set_status(whole, bench, "id", "approved")
    rule = approved.map(MAP).rule("id")
    assert rule is not None
    assert rule.approved_for.startswith("sha256:")
    assert "B12" not in ids(checked(approved, tmp_path).findings)
    order = tmp_path / "order.json"
    order.write_text(order.read_text().replace('"maxLength": 10', '"maxLength": 12'))
    assert "B12" in ids(checked(approved, tmp_path).findings)
    again = set_status(approved, bench_for(approved, Schemas(tmp_path), approved.map(MAP)), "id", "approved")
    assert "B12" not in ids(checked(again, tmp_path).findings)
    back = set_status(again, bench, "id", "ready").map(MAP).rule("id")
    assert back is not None
    assert (back.status, back.approved_for) == ("ready", "")


def test_nothing_is_approved_where_there_is_no_rule(whole: Project, tmp_path: Path) -> None:
    bench = bench_for(whole, Schemas(tmp_path), whole.map(MAP))
    assert set_status(whole, bench, "note", "approved") == whole
    assert set_status(whole, None, "id", "approved") == whole


# --- accepting and severities ------------------------------------------------------------------------------------------


def undecided(here: Project, folder: Path) -> list[Finding]:
    return [one for one in checked(here, folder).findings if one.id == "M01"]


def test_accepting_one_place_all_of_a_map_or_all(whole: Project, tmp_path: Path) -> None:
    first = undecided(whole, tmp_path)
    here = accept(whole, first[0], "for later", HERE)
    assert {one.sources for one in first} - {one.sources for one in undecided(here, tmp_path)} == {first[0].sources}
    assert undecided(accept(whole, first[0], "for later", IN_MAP), tmp_path) == []
    everywhere = accept(whole, first[0], "for later", EVERYWHERE)
    assert everywhere.suppressions == (Suppression("M01", reason="for later"),)
    assert undecided(everywhere, tmp_path) == []
    assert undecided(take_back(everywhere, first[0]), tmp_path) == first


def test_accepting_again_exchanges_the_reason(whole: Project, tmp_path: Path) -> None:
    one = undecided(whole, tmp_path)[0]
    twice = accept(accept(whole, one, "for later"), one, "never")
    assert [s.reason for s in twice.suppressions] == ["never"]
    with pytest.raises(RefusedError):
        accept(whole, one, "  ")


def test_severities_of_the_team(whole: Project, tmp_path: Path) -> None:
    raised = rate(whole, "M01", "warning")
    assert {one.severity for one in undecided(raised, tmp_path)} == {"warning"}
    assert undecided(rate(whole, "M01", OFF), tmp_path) == []
    assert rate(raised, "M01", "") == whole
    assert rate(raised, "M01", "info") == whole
    with pytest.raises(ValueError, match="not a severity"):
        rate(whole, "M01", "loud")


def test_what_is_accepted_costs_no_points(whole: Project, tmp_path: Path) -> None:
    dropped = drop_source(whole, MAP, Dropped("tags"))
    before = checked(dropped, tmp_path)
    one = next(each for each in before.waiting if each.id == "B05")
    after = checked(accept(dropped, one, "they are internal"), tmp_path)
    assert after.scores[MAP].score == before.scores[MAP].score + 1
