"""The workbook, opened again as Excel would."""

import io
import zipfile
from typing import Any

import pytest
from attrs import evolve
from openpyxl.utils.escape import unescape

from fieldwright.mapping.model import Example, Question, Rule
from fieldwright.project.reviewing import Comment, Reply
from fieldwright.project.use_cases import Flow, Step, UseCase
from fieldwright.report.book.cells import lines_in
from fieldwright.report.book.columns import mapping_columns
from fieldwright.report.model import ChangeLine
from fieldwright.report.workbook import workbook_of
from tests.report.book.opened import HEAD, cells_of, column, links, number_of, opened
from tests.report.handmade import RULES, project_of, spec_made

SHEETS = [
    "Cover", "Version history", "Use cases", "Flows", "Traceability", "Mapping", "Source coverage", "Loops and joins", "Lookups", "Lookup kinds", "Parameters",
    "Functions", "Rule library", "Questions", "Comments", "Findings", "Accepted findings", "Test cases", "Examples", "Source fields", "Target fields",
    "Sample values", "Change log", "fieldwright",
]  # fmt: skip
TABLES = [name for name in SHEETS if name not in ("Cover", "Use cases", "Flows", "fieldwright")]


@pytest.fixture(scope="module")
def book() -> Any:
    return opened(spec_made())


def test_the_sheets_stand_in_the_order_of_reading_and_the_stamp_is_out_of_sight(book: Any) -> None:
    assert book.sheetnames == SHEETS
    assert book["fieldwright"].sheet_state == "veryHidden"


def test_the_cover_lists_every_sheet_and_leads_there_and_back(book: Any) -> None:
    listed = {name for cell, name, _ in links(book) if cell.parent.title == "Cover"}
    assert listed == set(SHEETS) - {"Cover", "fieldwright"}
    back = {cell.parent.title for cell, name, at in links(book) if (cell.coordinate, name, at) == ("A1", "Cover", "A1")}
    assert back == set(SHEETS) - {"Cover", "fieldwright"}


def test_every_link_leads_to_a_cell_that_holds_something(book: Any) -> None:
    for cell, name, at in links(book):
        assert book[name][at].value is not None, (cell.parent.title, cell.coordinate, name, at)


def test_the_cover_says_what_it_is_of_who_owns_what_and_what_colours_mean(book: Any) -> None:
    said = [unescape(str(cell.value)) for row in book["Cover"].iter_rows() for cell in row if cell.value is not None]
    for text in ("Requests to works", "0.3", "in review", "Integration team", "schemas/crm.yaml", "changed since recorded", "Ann", "Can be edited",
                 "Computed", "Required, and nothing fills it", "ERROR", "How to read this"):  # fmt: skip
        assert text in said, text
    row = next(row for row in book["Cover"].iter_rows(values_only=True) if row[0] == "Ann")
    assert row[:4] == ("Ann", None, "1", "1")


def test_there_is_a_row_for_each_target_field_unmapped_ones_included(book: Any) -> None:
    targets = column(book, "Mapping", "Target field")
    assert targets == [row.target for row in spec_made().maps[0].rows]
    at = targets.index("Priority")
    assert column(book, "Mapping", "Required")[at] == "required"
    assert column(book, "Mapping", "What is done")[at] == "Nothing fills this required field yet."


def test_a_mapping_row_tells_all_that_is_needed_to_build_it() -> None:
    rules = (
        Rule("Number", value="id", default="none", when="$exists(id)", status="ready", owner="Ann", note="As it is.",
             examples=(Example("R-1", "R-1"), Example("R-2", "R-2")), question=Question("Unique?", "Bo", "2026-12-01", "", "Ann", "2026-11-01")),
        *RULES[4:],
    )  # fmt: skip
    made = opened(spec_made(project_of(rules)))
    number = {cell.value: cell.column for cell in made["Mapping"][HEAD]}
    row = next(row for row in made["Mapping"].iter_rows(min_row=HEAD + 1) if row[1].value == "Number")
    said = {title: row[at - 1].value for title, at in number.items()}
    assert {title: text for title, text in said.items() if title in _TOLD} == _TOLD
    assert said["Findings"] is None
    assert "Writes nothing" not in str(said["What is done"])


_TOLD = {
    "Type": "string", "Length and limits": "at most 12 characters; pattern [A-Z|0-9]+", "Required": "required", "Occurs": "1", "Source fields": "id",
    "Expression": "id", "Condition": "$exists(id)", "Default": '"none"', "Example: reads": '"R-1"\n"R-2"', "Example: writes": '"R-1"\n"R-2"',
    "Status": "ready", "Owner": "Ann", "Question": "Unique?", "Asked of": "Bo", "Due": "2026-12-01", "Note": "As it is.", "Rule": "value",
}  # fmt: skip


def test_fields_below_others_are_grouped_and_indented(book: Any) -> None:
    page = book["Mapping"]
    levels = {
        page.cell(row, 2).value: page.row_dimensions[row].outlineLevel for row in range(HEAD + 1, page.max_row + 1)
    }
    assert levels["Contact"] == 0
    assert levels["Contact.Name"] == levels["Task[].Text"] == 1
    assert page.sheet_properties.outlinePr.summaryBelow is False
    indents = {cell.value: cell.alignment.indent for cell in cells_of(book, "Mapping", "Target field")}
    assert indents["Contact.Name"] == 1
    assert indents["Contact"] == 0


@pytest.mark.parametrize("sheet", TABLES)
def test_tables_have_frozen_heads_filters_and_a_print_setup(book: Any, sheet: str) -> None:
    page = book[sheet]
    assert page.freeze_panes
    assert page.freeze_panes.endswith("3")
    assert page.auto_filter.ref
    assert page.auto_filter.ref.startswith("A2:")
    assert page.print_title_rows in ("2:2", "$2:$2")
    assert "A$2" in page.print_area
    assert page.page_setup.orientation == "landscape"
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.page_setup.fitToHeight == 0
    assert (page.page_setup.fitToWidth > 1) is (sheet == "Mapping")
    if page.page_setup.fitToWidth > 1:  # too wide for one page that can be read: the first columns stand on each
        assert page.print_title_cols in ("A:B", "$A:$B")
        assert page.page_setup.pageOrder == "overThenDown"
    assert page.oddFooter.right.text == "Page &P of &N"
    assert page.oddHeader.left.text == "Requests to works"


def test_columns_are_as_wide_as_their_content_up_to_a_cap(book: Any) -> None:
    page = book["Mapping"]
    caps = {one.title: max(one.width, len(one.title) + 4) for one in mapping_columns(spec_made()).columns}
    runs = [
        (one.min, one.max, one.width) for one in page.column_dimensions.values()
    ]  # neighbours of one width are one entry
    for cell in page[HEAD]:
        width = next(width for first, last, width in runs if first <= cell.column <= last)
        assert 0 < width <= caps.get(str(cell.value), 12)
    assert all(
        cell.alignment.wrap_text for cell in page[HEAD + 1] if isinstance(cell.value, str) and len(cell.value) > 10
    )


def test_the_column_of_ids_is_hidden_and_goes_with_the_filter(book: Any) -> None:
    page = book["Mapping"]
    number = number_of(page, "Id")
    letter = page.cell(HEAD, number).column_letter
    assert page.column_dimensions[letter].hidden
    assert page.auto_filter.ref.split(":")[1].startswith(letter)
    ids = column(book, "Mapping", "Id")
    assert len(set(ids)) == len(ids) == len(spec_made().maps[0].rows)


def test_gaps_severities_and_what_can_be_edited_are_told_without_colour(book: Any) -> None:
    page = book["Mapping"]
    by_target = {str(row[1].value): row for row in page.iter_rows(min_row=HEAD + 1)}
    gap, filled, optional = by_target["Priority"], by_target["Number"], by_target["Remark"]
    assert _light(gap[1]) < _light(filled[1]) - 0.1
    assert gap[1].font.bold
    assert gap[0].border.left.style == "thick"
    assert not optional[1].font.bold
    shades = {str(row[0].value): _light(row[0]) for row in book["Findings"].iter_rows(min_row=HEAD + 1)}
    assert shades["ERROR"] < shades["WARNING"] < shades["INFO"]
    editable = next(cell for cell in cells_of(book, "Mapping", "Note"))
    assert _light(editable) > _light(filled[2])
    assert editable.border.left.style == "thin"
    assert editable.number_format == "@"


def _light(cell: object) -> float:
    """How light a cell's ground is in greyscale, from 0 to 1."""
    rgb = cell.fill.start_color.rgb[-6:]  # type: ignore[attr-defined]
    red, green, blue = (int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return 0.299 * red + 0.587 * green + 0.114 * blue


def test_lists_to_choose_from_stand_at_every_row(book: Any) -> None:
    for sheet, title, texts in (
        ("Mapping", "Status", "draft,ready,approved"),
        ("Mapping", "Rule", "value,each,constant,element,not mapped,filled below,unmapped"),
        ("Source coverage", "State", "used,used below,dropped,undecided"),
    ):
        cells = cells_of(book, sheet, title)
        rule = next(one for one in book[sheet].data_validations.dataValidation if cells[0].coordinate in one.sqref)
        assert rule.formula1 == f'"{texts}"'
        assert all(cell.coordinate in rule.sqref for cell in cells)
        assert {str(cell.value) for cell in cells if cell.value} <= set(texts.split(","))


def test_links_lead_from_rows_to_what_they_name(book: Any) -> None:
    led = {(cell.parent.title, str(cell.value)): (name, book[name][at].value) for cell, name, at in links(book)}
    assert led["Findings", "Priority"] == ("Mapping", "Priority")
    assert led["Mapping", "kinds"][0] == "Lookup kinds"
    assert led["Mapping", "requester.email"] == ("Source coverage", "requester.email")
    assert led["Questions", "Kind"] == ("Mapping", "Kind")
    assert led["Lookups", "kinds"][0] == "Lookup kinds"
    assert led["Target fields", "Number"] == ("Mapping", "Number")
    row = column(book, "Mapping", "Target field").index("Contact.Name")
    worst = cells_of(book, "Mapping", "Worst finding")[row]
    assert worst.value == "WARNING"
    sheet, _, at = worst.hyperlink.location.partition("!")
    assert sheet == "'Findings'"
    assert "Name takes 40" in str([cell.value for cell in book["Findings"][int(at[1:])]])


def test_use_cases_flows_comments_and_test_cases_are_told() -> None:
    project = project_of(
        use_cases=(UseCase("UC1", "Roads are mended", actor="Resident", outcome="A crew comes.", excluded=("Parks.",), owner="Ann"),),
        flows=(
            Flow("hand over", ("UC1",), "Each request is sent.", trigger="A request is triaged.", retry="3 times", questions=(Question("At night?"),),
                 steps=(Step("map", "Make the order.", "works", "POST /orders", "orders", failure="Retry."),)),
        ),
        comments=(Comment("c1", "comment", "orders", "target", "Kind", "Codes change in May.", "Bo", "2026-11-03", replies=(Reply("Ann", "2026-11-04", "Noted."),)),),
    )  # fmt: skip
    book = opened(spec_made(project))
    told = [cell for row in book["Use cases"].iter_rows(values_only=True) for cell in row if cell is not None]
    for text in (
        "UC1  Roads are mended",
        "Outcome",
        "A crew comes.",
        "Will not do",
        "Parks.",
        "Served by the flows",
        "hand over",
    ):
        assert text in told, text
    assert ("Flows", "Use cases") in {(cell.parent.title, name) for cell, name, _ in links(book)}
    flows = [str(cell) for row in book["Flows"].iter_rows(values_only=True) for cell in row if cell is not None]
    for text in (
        "hand over",
        "Trigger",
        "A request is triaged.",
        "When it fails",
        "3 times",
        "1 map",
        "POST /orders",
        "Retry.",
    ):
        assert text in flows, text
    assert column(book, "Comments", "Replies") == ["Ann, 2026-11-04: Noted."]
    assert column(book, "Questions", "Question") == ["Is LIGHT electric?", "At night?"]
    assert "Flow hand over" in column(book, "Questions", "About")


def test_the_change_log_says_which_release_it_is_since() -> None:
    spec = evolve(spec_made(), since=("Number: now 12 characters.",), since_release="0.2")
    book = opened(spec)
    assert column(book, "Change log", "What changed") == ["Number: now 12 characters."]
    assert "0.2" in str(book["Change log"]["B1"].value)
    assert "no release" in str(opened(spec_made())["Change log"]["B1"].value)


def test_several_maps_get_a_column_that_says_which() -> None:
    project = project_of()
    both = evolve(project, maps=(project.maps[0], evolve(project.maps[0], name="second")))
    book = opened(spec_made(both))
    assert set(column(book, "Mapping", "Map")) == {"orders", "second"}
    ids = column(book, "Mapping", "Id")
    assert len(ids) == len(set(ids))


def test_the_same_specification_gives_the_same_bytes() -> None:
    first, second = workbook_of(spec_made()), workbook_of(spec_made())
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_cover_names_the_last_release() -> None:
    spec = evolve(spec_made(), changes=(ChangeLine("2026-11-02", "0.3", "Bo"), ChangeLine("2026-10-01", "0.1", "Ann")))
    said = [cell for row in opened(spec)["Cover"].iter_rows(values_only=True) for cell in row]
    assert "0.3, 2026-11-02, Bo" in said


def test_an_empty_project_still_gives_a_workbook_that_says_so() -> None:
    book = opened(spec_made(project_of(maps=(), lookups=(), parameters=(), history=()), findings=()))
    assert book["Findings"]["A3"].value == "Nothing was found."
    assert book["Mapping"]["A3"].value == "The maps have no target fields."
    assert book["Parameters"]["A3"].value == "The project has no parameters."


@pytest.mark.parametrize(
    "text", ["_x0041_" * 6_000, "_x0041_" * 4_600, "😀" * 16_400, "=" + "y" * 32_766, "z" * 32_768]
)
def test_what_is_too_long_for_a_cell_is_cut_with_a_note_and_nothing_else_is(text: str) -> None:
    book = opened(spec_made(project_of((Rule("Number", value="id", note=text),))))
    (note,) = [cell for cell in cells_of(book, "Mapping", "Note") if cell.value]
    stored = str(note.value)
    assert len(stored) + sum(1 for one in stored if one > "\uffff") <= 32_767
    said = unescape(stored)
    assert (said == text) is (len(text) == 32_767)
    if said != text:
        kept, _, behind = said.partition(" … [cut here: ")
        assert text.startswith(kept)
        assert behind.endswith(" characters in all]")


def test_words_before_a_long_path_lead_there_in_its_place() -> None:
    long = "Document.CustomerCreditTransferInitiation.GroupHeader.InitiatingParty.Identification.PrivateIdentification"
    made = spec_made()
    finding = next(one for one in made.findings if one.target == "Priority")
    book = opened(evolve(made, findings=(evolve(finding, target=long),)))
    (path,), (kind,) = (cells_of(book, "Findings", title) for title in ("Target field", "Kind"))
    assert path.value == long
    assert path.hyperlink is None
    sheet, _, at = kind.hyperlink.location.partition("!")
    assert (sheet, book["Mapping"][at].value) == ("'Mapping'", "Priority")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("ten plus ten", 1),
        ("a rule of `Document.Header.Id` is a draft", 4),  # the path does not begin in the first line
        ("Document.Header.Identification.Number", 3),
        ("one\ntwo", 2),
        ("一二三四五六七", 1),
        ("一二三四五六七八九十", 2),
    ],
)
def test_rows_are_as_high_as_lines_need_whose_words_stay_whole(text: str, lines: int) -> None:
    assert lines_in(text, 15) == lines
