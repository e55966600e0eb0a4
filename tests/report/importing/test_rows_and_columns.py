"""Rows that were added, copied, sorted and lost; columns that were moved, renamed and added; cells that were merged."""

from typing import Any

import pytest
from attrs import evolve
from openpyxl.utils import get_column_letter

from fieldwright.mapping.model import Rule
from fieldwright.report.importing.model import ADDED, COMPUTED, CONFLICT, DAMAGE, NOTE, REMOVED, SAME, apply
from tests.report.importing.workbooks import Formula, Sheets, compared, edited, exported, only, project_made, taken


def append(sheets: Sheets, texts: dict[str, Any], sheet: str = "Mapping") -> int:
    page = sheets.book[sheet]
    row = int(page.max_row) + 1
    for title, value in texts.items():
        page.cell(row, sheets.column(sheet, title)).value = value
    return row


def without_map(target: str) -> Any:
    project = project_made()
    here = project.map()
    return project.with_map(evolve(here, rules=tuple(one for one in here.rules if one.target != target)))


# --- rows --------------------------------------------------------------------------------------------------------------------


def test_a_row_more_of_a_known_field_becomes_a_rule_where_the_schema_cannot_be_read() -> None:
    def edit(sheets: Sheets) -> None:
        append(
            sheets, {"Target field": "Contact.Fax", "Expression": "requester.fax", "Owner": "Cem", "Status": "ready"}
        )

    one = only(compared(edit))
    assert (one.kind, one.what, one.workbook) == (ADDED, "Contact.Fax", "requester.fax")
    assert "was not checked" in one.notes[0]
    made = apply(project_made(), [one]).project.map().rule("Contact.Fax")
    assert made == Rule("Contact.Fax", value="requester.fax", owner="Cem", status="ready")


@pytest.mark.parametrize(
    ("texts", "problem"),
    [
        ({"Target field": "Contact.Fax", "Expression": "a &"}, "does not parse"),
        ({"Target field": "Contact..[", "Expression": "a"}, "not a path"),
        ({"Target field": "Contact.Fax", "Rule": "constant", "Expression": "x"}, "no JSON"),
        ({"Target field": "Contact.Fax", "Rule": "value"}, "no expression"),
        ({"Target field": "Contact.Fax", "Expression": "a", "Status": "done"}, "no status"),
        ({"Expression": "a", "Note": "b"}, "names no target field"),
        ({"Target field": "Number", "Expression": "a"}, "is of the same already"),
    ],
)
def test_what_is_wrong_with_a_row_more_is_said(texts: dict[str, Any], problem: str) -> None:
    found = compared(lambda sheets: append(sheets, texts))
    assert problem in only(found).problem
    assert not found.takeable


def test_a_row_more_of_a_rule_that_the_project_got_meanwhile_is_compared_with_it() -> None:
    def edit(expression: str) -> bytes:
        return edited(lambda s: append(s, {"Target field": "Contact.Fax", "Expression": expression}))

    project = project_made()
    here = project.map()
    later = project.with_map(evolve(here, rules=(*here.rules, Rule("Contact.Fax", value="fax"))))
    assert only(compared(edit("fax"), later)).state == SAME
    one = only(compared(edit("other"), later))
    assert (one.state, one.project) == (CONFLICT, "fax")


def test_rows_that_are_gone_are_told_and_taken_out_on_request_only() -> None:
    def edit(sheets: Sheets) -> None:
        sheets.book["Mapping"].delete_rows(sheets.row("Mapping", "Kind"))
        sheets.book["Mapping"].delete_rows(sheets.row("Mapping", "Remark"))  # it has no rule

    found = compared(edit)
    one = only(found)
    assert (one.kind, one.what) == (REMOVED, "Kind")
    assert "no longer in the workbook" in one.notes[0]
    assert found.takeable == ()
    assert found.requested == (one,)
    assert apply(project_made(), [one]).project == without_map("Kind")
    assert compared(edit, without_map("Kind")).clean


def test_sorted_and_hidden_rows_are_the_same_rows() -> None:
    def edit(sheets: Sheets) -> None:
        page = sheets.book["Mapping"]
        rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=3)]
        rows.sort(key=lambda row: str(row[1]), reverse=True)
        for number, row in enumerate(rows, 3):
            page.row_dimensions[number].hidden = number % 2 == 0
            for at, value in enumerate(row, 1):
                cell = page.cell(number, at)
                cell.hyperlink = None
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"
        sheets.set("Mapping", "Number", "Owner", "Cem")

    one = only(compared(edit))
    assert (one.what, one.workbook) == ("Number", "Cem")


def test_copies_of_a_row_count_once() -> None:
    def copy(sheets: Sheets, **changes: Any) -> None:
        page = sheets.book["Mapping"]
        from_ = sheets.row("Mapping", "Number")
        row = page.max_row + 1
        for at in range(1, page.max_column + 1):
            page.cell(row, at).value = page.cell(from_, at).value
        for title, value in changes.items():
            page.cell(row, sheets.column("Mapping", title)).value = value

    same = compared(lambda sheets: copy(sheets))
    assert same.clean
    assert [one.kind for one in same.remarks] == [NOTE]
    other = compared(lambda sheets: copy(sheets, Expression="other"))
    assert other.changes == ()
    assert [(one.kind, "is a copy of row" in one.text) for one in other.remarks] == [(DAMAGE, True)]
    new = only(compared(lambda sheets: copy(sheets, **{"Target field": "Second", "Expression": "other"})))
    assert (new.kind, new.what, new.workbook) == (ADDED, "Second", "other")


def test_a_remark_below_the_table_is_no_row() -> None:
    found = compared(lambda sheets: append(sheets, {"Target field": "Looked at by Ann"}))
    assert found.clean
    assert "Looked at by Ann" in found.remarks[0].text


# --- columns -----------------------------------------------------------------------------------------------------------------


def test_columns_that_were_moved_and_added_are_told_apart() -> None:
    def edit(sheets: Sheets) -> None:
        page = sheets.book["Mapping"]
        page.insert_cols(1)
        page.cell(2, 1).value = "My remarks"
        page.cell(5, 1).value = "to do"
        at, to = sheets.column("Mapping", "Owner"), sheets.column("Mapping", "Note")
        for row in range(2, page.max_row + 1):
            one, other = page.cell(row, at), page.cell(row, to)
            one.value, other.value = other.value, one.value
        sheets.set("Mapping", "Number", "Owner", "Cem")

    found = compared(edit)
    assert (only(found).column, only(found).workbook) == ("owner", "Cem")
    assert [(one.kind, one.text) for one in found.remarks] == [(NOTE, "The column My remarks was added in the workbook, and is not taken.")]  # fmt: skip


def test_a_renamed_column_is_known_by_its_texts_or_its_place() -> None:
    def edit(sheets: Sheets) -> None:
        for title, new in (("Expression", "JSONata"), ("Answer", "Reply from the city")):
            sheets.book["Mapping"].cell(2, sheets.column("Mapping", title)).value = new
        sheets.set("Mapping", "Number", "JSONata", "$trim(id)")
        sheets.set("Mapping", "Kind", "Reply from the city", "Yes.")

    found = compared(edit)
    assert {(one.column, one.workbook) for one in found.changes} == {("expression", "$trim(id)"), ("answer", "Yes.")}
    assert sorted(one.text.split(" is taken for ")[1] for one in found.remarks) == [
        "Answer, which was renamed.", "Expression, which was renamed.",
    ]  # fmt: skip


def test_nothing_is_taken_of_a_column_that_was_removed() -> None:
    found = compared(lambda sheets: sheets.book["Mapping"].delete_cols(sheets.column("Mapping", "Note")))
    assert found.changes == ()
    assert any("The column Note is no longer" in one.text for one in found.remarks)


def test_edits_in_computed_columns_are_told_and_not_taken() -> None:
    found = compared(
        {
            ("Mapping", "Number", "Type"): "integer",
            ("Mapping", "Kind", "Findings"): None,
            ("Mapping", "Number", "Owner"): "Cem",
        }
    )
    assert only(found).column == "owner"
    computed = [one for one in found.remarks if one.kind == COMPUTED]
    assert [one.text for one in computed] == ["The column Type is computed from the schema: the edit is not taken.",
                                               "The column Findings is computed from what is checked: the edit is not taken."]  # fmt: skip
    assert not found.clean

    def fill(sheets: Sheets) -> None:
        page, at = sheets.book["Mapping"], sheets.column("Mapping", "Length and limits")
        for row in range(3, page.max_row + 1):
            page.cell(row, at).value = "none"

    (one,) = compared(fill).remarks
    assert "cells are not taken" in one.text


# --- cells -------------------------------------------------------------------------------------------------------------------


def test_merged_cells_lose_nothing() -> None:
    def edit(sheets: Sheets) -> None:
        page = sheets.book["Mapping"]
        row, at = sheets.row("Mapping", "Contact.Name"), get_column_letter(sheets.column("Mapping", "Expression"))
        page.merge_cells(f"{at}{row}:{at}{row + 1}")

    found = compared(edit)
    assert found.changes == ()
    (one,) = found.remarks
    assert one.kind == DAMAGE
    assert "merged with" in one.text


def test_formulas_count_by_their_stored_result_or_are_told() -> None:
    found = compared({("Mapping", "Number", "Note"): Formula('="a"&"b"')})  # openpyxl stores no result
    one = only(found)
    assert "formula without a stored result" in one.problem
    assert found.takeable == ()


def test_texts_that_a_spreadsheet_made_numbers_of_are_the_texts_still() -> None:
    def edit(sheets: Sheets) -> None:
        sheets.set("Lookup codes", '"1E5"', "Note", 7)

    assert taken(edit).lookups[1].rows[1].note == "7"
    assert compared(exported()).clean


def test_a_row_whose_id_was_cleared_or_written_over_is_known_by_its_path() -> None:
    edits = {("Mapping", "Number", "Id"): None, ("Mapping", "Kind", "Id"): "mine", ("Mapping", "Kind", "Owner"): "Cem"}
    one = only(compared(edits))
    assert (one.what, one.column, one.workbook) == ("Kind", "owner", "Cem")
