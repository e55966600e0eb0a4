"""Open choices, and what a clean merge broke, are told by `check`, with mends that choose."""

import json
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.mapping.approval import approval_of
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Lookup, LookupRow, Rule
from fieldwright.project.check import check_project
from fieldwright.project.edits import remove_lookup, set_lookup, set_rule
from fieldwright.project.mends.offered import mends_of
from fieldwright.project.merging.findings import choices_for, conflict_finding, place_text
from fieldwright.project.merging.merge import merge
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Conflict
from tests.project.schemas import project

M = "Order to Invoice"


def found(here: Project, folder: Path, id_: str) -> list[Finding]:
    return [one for one in check_project(here, folder).findings if one.id == id_]


def test_a_choice_at_a_rule_is_an_error_there_with_mends_that_choose(tmp_path: Path) -> None:
    base = set_rule(project(tmp_path), M, Rule("id", value="id"))
    ours, theirs = (set_rule(base, M, Rule("id", value=value)) for value in ("$uppercase(id)", "id & 'x'"))
    made = merge(base, ours, theirs).project
    (one,) = found(made, tmp_path, "B17")
    assert (one.severity, one.map, one.target) == ("error", M, "id")
    assert one.message == "expression: a choice is open between `$uppercase(id)` (ours) and `id & 'x'` (theirs)"
    assert found(base, tmp_path, "B17") == []
    mends = {mend.title: mend for mend in mends_of(check_project(made, tmp_path).benches[M], one)}
    held = [
        (one.value, chosen.conflicts)
        for mend in mends.values()
        if (chosen := mend.apply(made))
        for one in chosen.maps[0].rules
    ]
    assert held == [("$uppercase(id)", ()), ("id & 'x'", ()), ("id", ()), ("$uppercase(id)", ())]
    once = mends["Take theirs"].apply(made)
    assert mends["Take theirs"].apply(once) == once


def test_a_choice_outside_of_maps_is_told_and_made_too(tmp_path: Path) -> None:
    base = set_lookup(project(tmp_path), Lookup("status", (LookupRow("A", 1),), description="d"))
    ours, theirs = (set_lookup(base, Lookup("status", (LookupRow("A", value),), description="d")) for value in (2, 3))
    made = merge(base, ours, theirs).project
    (one,) = found(made, tmp_path, "B17")
    assert (one.map, one.message) == (
        "",
        'lookup status, row "A", value: a choice is open between 2 (ours) and 3 (theirs)',
    )
    assert [mend.apply(made).lookups[0].rows[0].value for mend in choices_for(one)] == [2, 3, 1, 2]


def test_what_two_clean_sides_broke_together_is_told_as_usual(tmp_path: Path) -> None:
    base = set_lookup(project(tmp_path), Lookup("codes", (LookupRow("A", "B"),), description="d"))
    made = merge(base, remove_lookup(base, "codes"), set_rule(base, M, Rule("id", value='$translate("codes", id)')))
    assert made.conflicts == ()
    assert [one.target for one in found(made.project, tmp_path, "K02")] == ["id"]
    source = base.maps[0].sources[0]
    renamed = evolve(base, maps=(evolve(base.maps[0], sources=(evolve(source, alias="order"),)),))
    made = merge(base, renamed, set_rule(base, M, Rule("id", value="$source.id")))
    assert made.conflicts == ()
    assert [
        one.severity
        for one in check_project(made.project, tmp_path).findings
        if one.target == "id" and one.id[0] == "E"
    ]


def test_every_shape_of_choice_has_a_sentence() -> None:
    def said(place: str, **sides: object) -> str:
        return conflict_finding(Conflict(place, **sides)).message  # type: ignore[arg-type]

    rule = {"target": "x", "value": "a"}
    assert said("/maps/m/rules/x", base=rule, theirs={**rule, "note": "n"}) == (
        "a choice is open between ours, which takes it out, and theirs, which changes it to copies `a`"
    )
    assert said("/maps/m/rules/x", ours=rule, theirs={**rule, "constant": 1, "status": "ready"}) == (
        "a choice is open between ours and theirs, which differ in constant, status: the constant 1, or copies `a`".replace(
            "the constant 1, or copies `a`", "copies `a`, or the constant 1"
        )
    )
    assert said("/name", base="a", ours="b", theirs="c") == 'name: a choice is open between "b" (ours) and "c" (theirs)'
    assert said("/flows/f/steps", base=[], ours=[{"kind": "map"}], theirs=[]) == (
        "flow f, steps: a choice is open between 1 entry (ours) and [] (theirs)"
    )
    assert said("/no/such/../place", ours=1, theirs=2).startswith("no, such, .., place: ")
    assert said("/maps/m/name/deeper", ours=1, theirs=2).endswith("a choice is open that names no place")
    assert place_text("/maps/m/rules/a~1b/value") == "map m, rule a/b, expression"


def test_conflicts_written_by_hand_cannot_break_a_check(tmp_path: Path) -> None:
    odd = (
        "",
        "/",
        "x",
        "/maps",
        "/maps/m/rules/x/value/deep",
        "/lookups/l/rows/%",
        "/schemas//fields/a/b/c/d",
        "/conflicts/0",
    )
    made = evolve(project(tmp_path), conflicts=tuple(Conflict(place, ours={"a": [1]}, theirs=None) for place in odd))
    findings = found(made, tmp_path, "B17")
    assert len(findings) == len(odd)
    assert json.dumps([one.message for one in findings])


@pytest.mark.parametrize("bound", [True, False])
def test_an_approval_of_what_a_merge_changed_reads_as_one_for_an_older_definition(tmp_path: Path, bound: bool) -> None:
    base = set_rule(project(tmp_path), M, Rule("id", value="id"))
    bench = check_project(base, tmp_path).benches[M]
    approved = Rule(
        "id", value="id", status="approved", approved_for=approval_of(bench, Rule("id", value="id")) if bound else ""
    )
    ours = set_rule(base, M, approved)
    noted = merge(base, ours, set_rule(base, M, Rule("id", value="id", note="n"))).project
    assert found(noted, tmp_path, "B12") == []
    other = merge(base, ours, set_rule(base, M, Rule("id", value="$uppercase(id)"))).project
    assert [one.target for one in found(other, tmp_path, "B12")] == ["id"]
