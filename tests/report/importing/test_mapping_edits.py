"""Edits in the mapping's cells, as the edits of the project that they stand for."""

from typing import Any

import pytest
from attrs import evolve

from fieldwright.files.records import ABSENT
from fieldwright.mapping.approval import said_of
from fieldwright.mapping.model import NOT_MAPPED, Rule
from fieldwright.report.importing.model import CONFLICT, SAME, WORKBOOK, apply
from fieldwright.report.workbook import workbook_of
from tests.report.handmade import bench_of, spec_made
from tests.report.importing.workbooks import BY, ON, Sheets, compared, edited, exported, only, project_made, taken


def rule(target: str, edits: dict[str, Any]) -> Rule | None:
    """The rule of a target after edits of its row, by column."""
    return taken({("Mapping", target, title): value for title, value in edits.items()}).map().rule(target)


def test_a_workbook_that_nobody_touched_says_nothing() -> None:
    found = compared(exported())
    assert found.clean
    assert found.changes == ()
    assert found.remarks == ()
    assert found.exported == "Requests to works 0.3"
    assert found.rows > 20
    assert compared(edited({})).clean  # written again by another program


@pytest.mark.parametrize(
    ("target", "edits", "changes"),
    [
        ("Number", {"Expression": "$uppercase(id)"}, {"value": "$uppercase(id)"}),
        ("Task[]", {"Expression": "lines[count > 1]"}, {"each": "lines[count > 1]"}),
        ("Task[].Quantity", {"Condition": "count < 5"}, {"when": "count < 5"}),
        ("Task[].Quantity", {"Condition": None}, {"when": ""}),
        ("Contact.Mail", {"Default": '"none"'}, {"default": "none"}),
        ("Contact.Mail", {"Default": "null"}, {"default": None}),
        ("Contact.Mail", {"Default": None}, {"default": ABSENT}),
        ("Number", {"Status": "Draft"}, {"status": "draft", "approved_for": ""}),
        ("Number", {"Owner": "Cem"}, {"owner": "Cem"}),
        ("Task[].Quantity", {"Note": "Two lines,\nas written."}, {"note": "Two lines,\nas written."}),
        ("Contact.Phone", {"Why nothing is written": "They never call."}, {"reason": "They never call."}),
        ("Contact.Phone", {"Decided by": "Dora"}, {"decided_by": "Dora"}),
        ("Number", {"Rule": "constant", "Expression": '"R-1"'}, {"value": "", "constant": "R-1"}),
        ("Contact.Phone", {"Rule": "value", "Expression": "requester.fax"},
         {"decision": "", "reason": "", "decided_by": "", "value": "requester.fax"}),
        ("Number", {"Rule": "not mapped", "Why nothing is written": "Later."},
         {"value": "", "decision": NOT_MAPPED, "reason": "Later.", "decided_by": BY}),
    ],
)  # fmt: skip
def test_each_column_changes_what_it_shows(target: str, edits: dict[str, Any], changes: dict[str, Any]) -> None:
    old = project_made().map().rule(target)
    assert old is not None
    assert rule(target, edits) == evolve(old, **changes)


def test_words_of_ones_own_are_bound_to_what_the_rule_does_then() -> None:
    made = rule("Number", {"What is done": "The number that the city gave.", "Expression": "$trim(id)"})
    assert made is not None
    assert made.words == "The number that the city gave."
    assert made.words_for == said_of(made)
    assert made.value == "$trim(id)"
    again = taken({("Mapping", "Number", "What is done"): None})
    assert again.map().rule("Number") == project_made().map().rule("Number")


def test_a_question_gets_text_answer_and_date() -> None:
    made = rule("Kind", {"Answer": "Yes, since 2020.", "Due": "2027-01-15"})
    assert made is not None
    assert made.question is not None
    assert (made.question.text, made.question.answer, made.question.due) == (
        "Is LIGHT electric?",
        "Yes, since 2020.",
        "2027-01-15",
    )
    new = rule("Number", {"Question": "Is it unique?", "Asked of": "City"})
    assert new is not None
    assert new.question is not None
    assert (new.question.text, new.question.asked_of, new.question.author, new.question.date) == (
        "Is it unique?",
        "City",
        BY,
        ON,
    )
    gone = rule("Kind", {"Question": None, "Asked of": None, "Due": None})
    assert gone is not None
    assert gone.question is None


def test_a_field_without_a_rule_gets_one_by_its_expression_or_a_reason() -> None:
    assert rule("Priority", {"Expression": "3", "Rule": "constant"}) == Rule("Priority", constant=3)
    assert rule("Priority", {"Expression": "$number(category)"}) == Rule("Priority", value="$number(category)")
    decided = Rule("Priority", decision=NOT_MAPPED, reason="Not asked for.", decided_by=BY)
    assert rule("Priority", {"Why nothing is written": "Not asked for."}) == decided
    assert rule("Priority", {"Note": "Ask the city."}) == Rule("Priority", note="Ask the city.")


@pytest.mark.parametrize(
    ("target", "edits", "problem", "mend"),
    [
        ("Number", {"Expression": "id &"}, "does not parse", ""),
        ("Number", {"Expression": "$eval(id)"}, "eval", ""),
        ("Number", {"Status": "finished"}, "finished is no status", "draft, ready or approved"),
        ("Priority", {"Status": "ready"}, "without a rule has no status", "rule first"),
        ("Contact.Mail", {"Default": "none"}, "no JSON value", '"none"'),
        ("Contact.Mail", {"Default": "NaN"}, "no JSON value", ""),
        ("Kind", {"Due": "next week"}, "no date", "2026-12-01"),
        ("Number", {"Rule": "copy"}, "no kind that can be given", "not mapped"),
        ("Number", {"Rule": "constant"}, "its expression cannot be taken", ""),
        ("Number", {"Why nothing is written": "Because."}, "a field that is not mapped", "kind of rule"),
        ("Contact.Phone", {"Expression": "requester.fax"}, "decided as not mapped", "kind of rule"),
        ("Task[].Quantity", {"Condition": "count <"}, "does not parse", ""),
        ("Number", {"Answer": "Yes."}, "no question that this belongs to", ""),
        ("Priority", {"What is done": "Three."}, "this field has none", ""),
    ],
)
def test_what_cannot_be_taken_says_why_at_its_cell(target: str, edits: dict[str, Any], problem: str, mend: str) -> None:
    found = compared({("Mapping", target, title): value for title, value in edits.items()})
    one = only(found)
    assert problem in one.problem
    assert mend in one.mend
    assert one.address[0].isalpha()
    assert one.what == target
    assert not found.takeable
    assert not found.clean
    done = apply(project_made(), [one])
    assert done.project == project_made()
    assert [reason for _, reason in done.left] == [one.problem]


def test_taking_a_rule_out_is_done_on_request_only() -> None:
    found = compared({("Mapping", "Number", "Rule"): "unmapped"})
    assert not found.takeable
    (one,) = found.requested
    assert apply(project_made(), [one]).project.map().rule("Number") is None


# --- three ways --------------------------------------------------------------------------------------------------------------


def went_on(target: str, **changes: Any) -> Any:
    project = project_made()
    here = project.map()
    rules = tuple(evolve(one, **changes) if one.target == target else one for one in here.rules)
    return project.with_map(evolve(here, rules=rules))


def test_what_only_the_project_changed_is_no_difference() -> None:
    later = went_on("Number", value="other", status="draft", note="new")
    assert compared(exported(), later).clean
    one = only(compared({("Mapping", "Kind", "Owner"): "Cem"}, later))
    assert one.state == WORKBOOK
    assert apply(later, [one]).project.map().rule("Number") == later.map().rule("Number")


def test_what_both_changed_is_a_conflict_unless_they_say_the_same() -> None:
    edits = {("Mapping", "Number", "Expression"): "$trim(id)"}
    one = only(compared(edits, went_on("Number", value="$uppercase(id)")))
    assert (one.state, one.base, one.workbook, one.project) == (CONFLICT, "id", "$trim(id)", "$uppercase(id)")
    assert one.id.startswith("Mapping!")
    found = compared(edits, went_on("Number", value="$trim(id)"))
    assert only(found).state == SAME
    assert found.clean


def test_an_edit_of_a_rule_that_is_gone_meanwhile_is_a_conflict() -> None:
    project = project_made()
    here = project.map()
    without = project.with_map(evolve(here, rules=tuple(one for one in here.rules if one.target != "Number")))
    one = only(compared({("Mapping", "Number", "Note"): "Still needed."}, without))
    assert one.state == WORKBOOK  # neither side had a note
    one = only(compared({("Mapping", "Number", "Expression"): "$trim(id)"}, without))
    assert one.state == CONFLICT
    made = apply(without, [one]).project.map().rule("Number")
    assert made == Rule("Number", value="$trim(id)")


def test_differences_are_accepted_one_by_one() -> None:
    edits = {("Mapping", "Number", "Expression"): "$trim(id)", ("Mapping", "Number", "Owner"): "Cem"}
    found = compared(edits)
    by_column = {one.column: one for one in found.changes}
    done = apply(project_made(), [by_column["owner"]])
    assert done.done == (by_column["owner"],)
    made = done.project.map().rule("Number")
    assert made is not None
    assert (made.value, made.owner) == ("id", "Cem")


def test_rows_of_several_maps_are_told_apart() -> None:
    first = project_made()
    project = evolve(first, maps=(*first.maps, evolve(first.map(), name="returns")))
    benches = {name: evolve(bench_of(project), map=project.map(name)) for name in ("orders", "returns")}
    data = workbook_of(spec_made(project, benches=benches))

    def edit(sheets: Sheets) -> None:
        page = sheets.book["Mapping"]
        at, name = sheets.column("Mapping", "Target field"), sheets.column("Mapping", "Map")
        for row in range(3, page.max_row + 1):
            if (page.cell(row, at).value, page.cell(row, name).value) == ("Number", "returns"):
                page.cell(row, sheets.column("Mapping", "Owner")).value = "Cem"
                page.cell(row, sheets.column("Mapping", "Id")).value = None

    assert compared(data, project).clean
    one = only(compared(edited(edit, data), project))
    assert (one.what, one.workbook) == ("returns: Number", "Cem")
    done = apply(project, [one]).project
    assert done.map("orders") == project.map("orders")
    assert done.map("returns").rules[0].owner == "Cem"
