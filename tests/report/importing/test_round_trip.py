"""Any edits of a workbook, taken back, are what they would be in the project; a workbook that nobody edited says nothing, whoever saved it."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldwright.mapping.approval import said_of
from fieldwright.mapping.model import Lookup, LookupRow, Parameter, Question, Rule
from fieldwright.project.model import Project
from fieldwright.report.importing.comparing import compare
from fieldwright.report.importing.model import apply
from fieldwright.report.workbook import workbook_of
from tests.report.handmade import project_of, spec_made
from tests.report.importing.workbooks import Sheets, compared, edited, project_made

HOSTILE = (
    "=1+1", "+a", "-b", "@c", "'x", "_x0041_", "a_x000D_b", "x" * 40_000, "trail  ", "  lead", "a\r\nb", "a\rb", "tab\tx", "bell\x07", "\u202eabc", "שלום",
    "😀" * 10, "\ud800", '<b>&amp;"', "1E5", "0012", "TRUE", "3-4", "10:30", "#REF!", '=WEBSERVICE("x")', "a\n\n", "\n", "\u00a0nb", "“q”",
)  # fmt: skip

SOFFICE = shutil.which("soffice")


def hostile_project() -> Project:
    rules = [
        Rule(f"F{at}", value="id", note=one, owner=one, question=Question(one, one, "", one))
        for at, one in enumerate(HOSTILE)
    ]
    rules += [Rule(f"G{at}", constant=one, default=one) for at, one in enumerate(HOSTILE)]
    rules += [Rule(f"H{at}", decision="not mapped", reason=one, decided_by=one) for at, one in enumerate(HOSTILE)]
    return project_of(
        rules,
        lookups=(Lookup("codes", tuple(LookupRow(one, one, one) for one in HOSTILE)),),
        parameters=tuple(Parameter(f"p{at}", "string", one, one) for at, one in enumerate(HOSTILE)),
    )


def test_any_text_goes_out_and_comes_back_the_same(tmp_path: Path) -> None:
    project = hostile_project()
    found = compare(project, tmp_path, workbook_of(spec_made(project)), "book.xlsx")
    assert found.changes == ()
    assert found.remarks == ()


def test_an_edit_of_a_cell_that_does_not_hold_the_whole_text_is_refused(tmp_path: Path) -> None:
    project = hostile_project()
    long = HOSTILE.index("x" * 40_000)
    data = edited({("Mapping", f"F{long}", "Note"): "shorter"}, workbook_of(spec_made(project)))
    found = compare(project, tmp_path, data, "book.xlsx")
    assert ["whole text" in one.problem for one in found.changes] == [True]


# --- any edits ---------------------------------------------------------------------------------------------------------------

texts = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters="_"), min_size=1, max_size=12
) | st.sampled_from(["two words", "line\nbreak", "=1+1", "0012", "1E5", "TRUE", "3-4"])
expressions = st.sampled_from(
    ["id", "$trim(requester.name)", 'category & "-" & id', "lines[0].what", "count > 1 ? 2 : 3", "`a b`.c", '"“x”"']
)
values = st.sampled_from([0, 1.5, "", "a", "0012", True, None, ["x", 1], {"a": {"b": []}}])
FILLED = ("Number", "Contact.Name", "Contact.Mail", "Kind", "Task[].Text", "Task[].Quantity")
ATTRIBUTES: dict[str, tuple[str, st.SearchStrategy[Any]]] = {
    "Expression": ("value", expressions), "Condition": ("when", expressions), "Default": ("default", values), "Owner": ("owner", texts),
    "Note": ("note", texts), "What is done": ("words", texts), "Status": ("status", st.sampled_from(["draft", "ready"])),
}  # fmt: skip


@st.composite
def edits(draw: st.DrawFn) -> dict[tuple[str, str], Any]:
    """New values by target and column."""
    found: dict[tuple[str, str], Any] = {}
    for _ in range(draw(st.integers(1, 6))):
        title = draw(st.sampled_from(sorted(ATTRIBUTES)))
        found[draw(st.sampled_from(FILLED)), title] = draw(ATTRIBUTES[title][1])
    return found


def directly(project: Project, given_: dict[tuple[str, str], Any]) -> Project:
    """The project with the attributes set."""
    here = project.map()
    rules: list[Rule] = []
    for rule in here.rules:
        mine = {title: value for (target, title), value in given_.items() if target == rule.target}
        made = evolve(
            rule,
            **{ATTRIBUTES[title][0]: value for title, value in mine.items() if title not in ("What is done", "Status")},
        )
        if "What is done" in mine:
            made = evolve(made, words=mine["What is done"], words_for=said_of(made))
        if "Status" in mine and mine["Status"] != rule.status:
            made = evolve(made, status=mine["Status"], approved_for="")
        rules.append(made)
    return project.with_map(evolve(here, rules=tuple(rules)))


def cells_of(given_: dict[tuple[str, str], Any]) -> dict[tuple[str, str, str], str]:
    return {
        ("Mapping", target, title): json.dumps(value, ensure_ascii=False) if title == "Default" else value
        for (target, title), value in given_.items()
    }


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits(), st.booleans())
def test_taking_edits_back_is_making_them(given_: dict[tuple[str, str], Any], went_on: bool) -> None:
    before = project_made()
    later = before
    if went_on:  # the project goes on beside the workbook, elsewhere
        here = before.map()
        rules = tuple(evolve(one, note="Later.") if one.target == "Gone" else one for one in here.rules)
        later = evolve(before.with_map(evolve(here, rules=rules)), parameters=())
    data = edited(cells_of(given_))
    found = compared(data, later)
    assert found.refused == ()
    assert found.conflicts == ()
    done = apply(later, found.takeable)
    assert done.left == ()
    assert done.project == directly(later, given_)
    again = compared(data, done.project)
    assert again.takeable == ()  # taken twice is taken once
    assert again.conflicts == ()


# --- saved by other programs -------------------------------------------------------------------------------------------------


def resaved(data: bytes, folder: Path) -> bytes:
    """The workbook as LibreOffice saves it."""
    (folder / "book.xlsx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [str(SOFFICE), "--headless", profile, "--convert-to", "xlsx", "--outdir", str(folder / "again"), str(folder / "book.xlsx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return (folder / "again" / "book.xlsx").read_bytes()


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_a_workbook_that_libreoffice_saved_says_what_was_edited_and_nothing_else(tmp_path: Path) -> None:
    project = hostile_project()
    data = edited(
        {("Mapping", "F0", "Note"): "by hand", ("Parameters", "p1", "Meaning"): 12}, workbook_of(spec_made(project))
    )
    found = compare(project, tmp_path, resaved(data, tmp_path), "book.xlsx")
    assert {(one.what, one.column, one.workbook) for one in found.changes} == {
        ("F0", "note", "by hand"),
        ("p1", "description", "12"),
    }


def test_texts_in_line_and_a_visible_stamp_do_no_harm() -> None:
    """As Google Sheets and others write them: no shared texts, no hidden sheets, no styles."""
    from openpyxl import Workbook

    old = Sheets(edited({("Mapping", "Number", "Owner"): "Cem"})).book
    new = Sheets.__new__(Sheets)
    new.book = Workbook(write_only=True)
    for page in old.worksheets:
        made = new.book.create_sheet(page.title)
        for row in page.iter_rows(values_only=True):
            made.append([f"'{one}"[1:] if isinstance(one, str) else one for one in row])
    found = compared(new.data)
    assert [(one.what, one.column, one.workbook) for one in found.changes] == [("Number", "owner", "Cem")]
    assert found.remarks == ()
