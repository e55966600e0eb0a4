"""Edits of source fields, code tables, parameters, questions and comments."""

from typing import Any

import pytest
from attrs import evolve

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Dropped, LookupRow, Parameter
from fieldwright.project.reviewing import Reply
from fieldwright.report.importing.model import ADDED, CONFLICT, ORDER, REMOVED, SAME, apply
from tests.report.importing.workbooks import BY, ON, Sheets, compared, exported, only, project_made, taken

SOURCES, KINDS = "Source coverage", "Lookup kinds"


# --- source fields -----------------------------------------------------------------------------------------------------------


def test_a_source_field_is_left_out_and_taken_back() -> None:
    made = taken(
        {
            (SOURCES, "requester.fax", "State"): "dropped",
            (SOURCES, "requester.fax", "Reason for leaving it out"): "Old.",
        }
    )
    assert made.map().dropped[-1] == Dropped("requester.fax", "Old.", BY)
    reasoned = taken({(SOURCES, "requester.fax", "Reason for leaving it out"): "Old."})
    assert reasoned.map().dropped == made.map().dropped
    assert taken({(SOURCES, "internal", "State"): "undecided"}).map().dropped == ()
    changed = taken({(SOURCES, "internal", "Reason for leaving it out"): "Secret."})
    assert changed.map().dropped == (Dropped("internal", "Secret.", "Ann"),)


@pytest.mark.parametrize(("path", "state"), [("id", "dropped"), ("requester.fax", "used"), ("internal", "gone")])
def test_states_that_cannot_be_given_are_told(path: str, state: str) -> None:
    found = compared({(SOURCES, path, "State"): state})
    one = only(found)
    if path == "id":  # it is read, and still somebody may decide so: the check tells of it
        assert one.valid
    else:
        assert one.problem


# --- code tables -------------------------------------------------------------------------------------------------------------


def rows(edits: Any) -> tuple[LookupRow, ...]:
    return taken(edits).lookups[0].rows


def test_rows_of_a_code_table_are_changed_by_key_value_and_note() -> None:
    assert rows({(KINDS, '"TREE"', "Target value"): '"TREES"', (KINDS, '"POT"', "Note"): None}) == (
        LookupRow("POT", "ROAD"), LookupRow("TREE", "TREES"), LookupRow("0012", 12),
    )  # fmt: skip
    made = rows({(KINDS, '"TREE"', "Target value"): "WOOD", (KINDS, '"TREE"', "Source value"): "WOODS"})
    assert made[1] == LookupRow("WOODS", "WOOD")  # a plain word is meant as text
    one = only(compared({(KINDS, '"TREE"', "Source value"): '"POT"'}))
    assert "has a row" in one.problem
    one = only(compared({(KINDS, '"TREE"', "Target value"): "{a"}))
    assert "no JSON" in one.problem


def test_rows_are_added_where_they_stand() -> None:
    def edit(sheets: Sheets) -> None:
        page = sheets.book[KINDS]
        page.insert_rows(4, 2)
        page.cell(4, 1).value, page.cell(4, 2).value = '"LIGHT"', '"ELEC"'
        page.cell(5, 1).value, page.cell(5, 2).value, page.cell(5, 3).value = 7, "SEVEN", "new"

    found = compared(edit)
    assert [one.kind for one in found.changes] == [ADDED, ADDED]
    made = apply(project_made(), found.takeable).project.lookups[0].rows
    assert [one.key for one in made] == ["POT", "LIGHT", 7, "TREE", "0012"]
    assert made[2] == LookupRow(7, "SEVEN", "new")


def test_rows_that_are_gone_or_in_another_order_are_taken_on_request() -> None:
    gone = compared(lambda sheets: sheets.book[KINDS].delete_rows(4))
    (one,) = gone.requested
    assert (one.kind, one.what, gone.takeable) == (REMOVED, 'kinds, "TREE"', ())
    assert [row.key for row in apply(project_made(), [one]).project.lookups[0].rows] == ["POT", "0012"]

    def swap(sheets: Sheets) -> None:
        page = sheets.book[KINDS]
        for at in range(1, 5):
            first, last = page.cell(3, at), page.cell(5, at)
            first.value, last.value = last.value, first.value

    (one,) = compared(swap).requested
    assert one.kind == ORDER
    assert [row.key for row in apply(project_made(), [one]).project.lookups[0].rows] == ["0012", "TREE", "POT"]


def test_a_row_that_the_project_changed_meanwhile_is_a_conflict() -> None:
    project = project_made()
    kinds = project.lookups[0]
    later = evolve(
        project,
        lookups=(evolve(kinds, rows=(LookupRow("POT", "STREET", "holes"), *kinds.rows[1:])), project.lookups[1]),
    )
    edits = {(KINDS, '"POT"', "Target value"): '"LANE"'}
    one = only(compared(edits, later))
    assert (one.state, one.project) == (CONFLICT, '"STREET"')
    assert apply(later, [one]).project.lookups[0].rows[0] == LookupRow("POT", "LANE", "holes")
    assert only(compared({(KINDS, '"POT"', "Target value"): '"STREET"'}, later)).state == SAME


# --- parameters --------------------------------------------------------------------------------------------------------------


def test_parameters_change_and_more_are_added() -> None:
    made = taken(
        {
            ("Parameters", "tenant", "Default"): None,
            ("Parameters", "limit", "Default"): 7,
            ("Parameters", "limit", "Meaning"): "At most.",
        }
    )
    assert made.parameters == (
        Parameter("tenant", "string", ABSENT, "Which tenant."),
        Parameter("limit", "integer", 7, "At most."),
    )

    def add(sheets: Sheets) -> None:
        page = sheets.book["Parameters"]
        for at, value in enumerate(("zone", "string", '"north"', "Which zone."), 1):
            page.cell(5, at).value = value

    assert taken(add).parameters[-1] == Parameter("zone", "string", "north", "Which zone.")
    one = only(compared({("Parameters", "tenant", "Default"): "main street"}))
    assert "no JSON" in one.problem


# --- questions and comments --------------------------------------------------------------------------------------------------


def test_answers_come_back_from_the_list_of_questions_too() -> None:
    made = taken({("Questions", "Is LIGHT electric?", "Answer"): "Yes."}).map().rule("Kind")
    assert made is not None
    assert made.question is not None
    assert made.question.answer == "Yes."
    both = {("Questions", "Is LIGHT electric?", "Answer"): "Yes.", ("Mapping", "Kind", "Answer"): "Yes."}
    assert len(compared(both).changes) == 1
    found = compared({**both, ("Questions", "Is LIGHT electric?", "Answer"): "No."})
    assert len(found.refused) == 1
    assert "has another text for the same" in found.refused[0].problem


def test_a_reply_and_the_state_of_a_comment_come_back() -> None:
    made = taken({("Comments", "Check this.", "Your reply"): "Checked.", ("Comments", "Check this.", "State"): "done"})
    (comment,) = made.comments
    assert comment.replies == (Reply("Bo", "2026-11-02", "Why?"), Reply(BY, ON, "Checked."))
    assert comment.state == "done"
    once_more = apply(made, compared({("Comments", "Check this.", "Your reply"): "Checked."}, made).takeable)
    assert once_more.project == made  # imported twice it stands there once


def test_nothing_of_this_differs_in_a_workbook_that_nobody_touched() -> None:
    assert compared(exported()).clean


def test_an_edit_of_a_key_that_was_taken_before_is_not_told_again() -> None:
    edits = {(KINDS, '"TREE"', "Note"): "wood", (KINDS, '"TREE"', "Source value"): '"WOODS"'}
    done = taken(edits)
    found = compared(edits, done)
    assert found.clean
    assert {one.state for one in found.changes} == {SAME}
