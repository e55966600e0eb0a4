"""The workbook, opened again as Excel would."""

import io
import zipfile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils.escape import unescape

from fieldwright.report.columns import MAPPING
from fieldwright.report.workbook import workbook_of
from tests.report.handmade import project_of, spec_made

SHEETS = [
    "Cover",
    "Mapping",
    "Sources",
    "Lookups",
    "Parameters",
    "Findings",
    "Examples",
    "Source fields",
    "Target fields",
    "Changes",
]


@pytest.fixture(scope="module")
def book() -> Workbook:
    return load_workbook(io.BytesIO(workbook_of(spec_made())))


def column(book: Workbook, sheet: str, title: str) -> list[str]:
    page = book[sheet]
    number = next(cell.column for cell in page[1] if cell.value == title)
    return [unescape(str(page.cell(row, number).value or "")) for row in range(2, page.max_row + 1)]


def test_sheets_have_names_that_excel_takes(book: Workbook) -> None:
    assert book.sheetnames == SHEETS
    assert all(len(name) <= 31 and name != "History" for name in book.sheetnames)


def test_there_is_a_row_for_each_target_field_unmapped_ones_included(book: Workbook) -> None:
    targets = column(book, "Mapping", "Target field")
    assert targets == [row.target for row in spec_made().maps[0].rows]
    assert column(book, "Mapping", "Required")[targets.index("Priority")] == "required"
    assert (
        column(book, "Mapping", "What is done")[targets.index("Priority")] == "Nothing fills this required field yet."
    )


@pytest.mark.parametrize("sheet", SHEETS[1:])
def test_tables_have_frozen_heads_filters_and_a_print_setup(book: Workbook, sheet: str) -> None:
    page = book[sheet]
    assert page.freeze_panes == ("C2" if sheet == "Mapping" else "A2")
    assert page.auto_filter.ref
    assert page.auto_filter.ref.startswith("A1:")
    assert page.print_title_rows in ("1:1", "$1:$1")
    assert page.page_setup.orientation == "landscape"
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.page_setup.fitToHeight == 0
    assert page.oddFooter.right.text == "Page &P of &N"


def test_columns_are_as_wide_as_their_content_up_to_a_cap(book: Workbook) -> None:
    page = book["Mapping"]
    caps = {one.title: max(one.width, len(one.title) + 4) for one in MAPPING.columns}
    runs = [
        (one.min, one.max, one.width) for one in page.column_dimensions.values()
    ]  # neighbours of one width are one entry
    for cell in page[1]:
        width = next(width for first, last, width in runs if first <= cell.column <= last)
        assert 0 < width <= caps[str(cell.value)]
    assert all(cell.alignment.wrap_text for cell in page[2] if isinstance(cell.value, str))


def test_required_fields_and_severities_are_told_by_text_and_style(book: Workbook) -> None:
    page = book["Mapping"]
    by_target = {unescape(str(row[1].value)): row for row in page.iter_rows(min_row=2)}
    assert by_target["Number"][1].font.bold
    assert not by_target["Remark"][1].font.bold
    findings = book["Findings"]
    colours = {str(row[0].value): row[0].fill.start_color.rgb for row in findings.iter_rows(min_row=2)}
    assert set(colours) == {"ERROR", "WARNING", "INFO"}
    assert len(set(colours.values())) == 3


def test_a_finding_links_to_its_row(book: Workbook) -> None:
    mapping = book["Mapping"]
    linked = 0
    for row in book["Findings"].iter_rows(min_row=2):
        cell = next(one for one in row if one.hyperlink)
        place = cell.hyperlink.location
        assert place.startswith("'Mapping'!")
        assert mapping[place.split("!")[1]].value == cell.value
        linked += 1
    assert linked == 5


def test_several_maps_get_a_column_that_says_which() -> None:
    project = project_of()
    from attrs import evolve

    both = evolve(project, maps=(project.maps[0], evolve(project.maps[0], name="second")))
    book = load_workbook(io.BytesIO(workbook_of(spec_made(both))))
    assert set(column(book, "Mapping", "Map")) == {"orders", "second"}


def test_the_same_specification_gives_the_same_bytes() -> None:
    first, second = workbook_of(spec_made()), workbook_of(spec_made())
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_an_empty_project_still_gives_a_workbook_that_says_so() -> None:
    book = load_workbook(
        io.BytesIO(workbook_of(spec_made(project_of(maps=(), lookups=(), parameters=(), history=()), findings=())))
    )
    assert "Parameters" not in book.sheetnames
    assert book["Findings"]["A2"].value == "Nothing was found."
    assert book["Mapping"]["A2"].value == "The map has no target fields."
