"""Workbooks and delimited text as plain text by sheet, row and column."""

import io
import zipfile
from datetime import date

import pytest
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.report.importing.reading import address, column_number, read_book


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_cells_are_read_with_their_places_and_what_their_format_says() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Mapping"
    sheet["B3"] = "name"
    sheet["C4"] = date(2026, 3, 1)
    sheet["B4"] = 1.50
    sheet["B4"].alignment = Alignment(indent=2)
    sheet["C4"].font = Font(strike=True)
    sheet["E5"] = "=1+1"
    sheet.merge_cells("A8:C9")
    book.create_sheet("Empty").sheet_state = "hidden"
    found = read_book(saved(book), "a.xlsx")
    first, second = found.sheets
    assert [(row.number, row.cells) for row in first.rows] == [(3, ("", "name")), (4, ("", "1.5", "2026-03-01"))]
    assert first.rows[1].indents == {1: 2}
    assert first.rows[1].struck == {2}
    assert [(one.first_row, one.first_column, one.last_row, one.last_column) for one in first.merged] == [(8, 0, 9, 2)]
    assert first.notes == ("1 of its formulas have no stored result: open it in Excel and save it",)
    assert second.hidden
    assert not second.rows
    assert found.sheet(" mapping ") is first


@pytest.mark.parametrize("at", [0, 25, 26, 701, 702, 16383])
def test_addresses_and_columns_are_each_others_inverse(at: int) -> None:
    assert column_number(address(1, at).rstrip("1")) == at


def test_delimited_text_is_a_workbook_of_one_sheet() -> None:
    found = read_book("Quelle;Ziel\r\nStraße;street\r\n;\r\n".encode("cp1252"), "Zuordnung.csv")
    assert [(row.number, row.cells) for row in found.sheets[0].rows] == [
        (1, ("Quelle", "Ziel")),
        (2, ("Straße", "street")),
    ]
    assert found.sheets[0].title == "Zuordnung"


def test_a_far_cell_costs_nothing() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "x"
    sheet["XFD1048576"] = "far"
    found = read_book(saved(book), "far.xlsx").sheets[0]
    assert [row.number for row in found.rows] == [1]
    assert found.notes == ("only the first 1,000 of its 16,384 columns were read",)


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/workbook.xml", "w") as part:
        for _ in range(520):
            part.write(b" " * 1_000_000)
    return stream.getvalue()


def test_what_is_no_workbook_is_said() -> None:
    book = Workbook()
    whole = saved(book)
    for data, kind in ((b"", UnreadableError), (b"%PDF-1.4 x", UnreadableError), (b'{"a": 1}', UnreadableError),
                       (whole[:300], UnreadableError), (b"PK\x03\x04" + b"\0" * 80, UnreadableError), (bomb(), RefusedError)):  # fmt: skip
        with pytest.raises(kind):
            read_book(data, "x.xlsx")


def test_every_beginning_of_a_workbook_is_read_or_refused_in_words() -> None:
    book = Workbook()
    book.create_sheet("Two")["A1"] = "text"
    whole = saved(book)
    for end in range(0, len(whole), 61):
        with pytest.raises(FieldwrightError):
            read_book(whole[:end], "cut.xlsx")
