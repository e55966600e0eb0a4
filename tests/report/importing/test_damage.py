"""Workbooks that are not as they were exported, files that are none, and what wants to do harm: each ends in one clear line."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve
from openpyxl import Workbook

from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.project.model import Project
from fieldwright.report.importing.cells import read_cells
from fieldwright.report.importing.comparing import compare, compare_file
from fieldwright.report.importing.model import DAMAGE, UNTOLD, apply
from fieldwright.report.stamp import SHEET, stamp_from, stamp_texts
from tests.report.importing.workbooks import Sheets, compared, edited, exported, only, project_made


def line_of(data: bytes, project: Project | None = None, name: str = "book.xlsx") -> str:
    with pytest.raises(FieldwrightError) as found:
        compare(project or project_made(), Path("nowhere"), data, name)
    line = str(found.value)
    assert line.startswith(name)
    assert "\n" not in line
    assert found.value.mend
    return line


# --- the stamp ---------------------------------------------------------------------------------------------------------------


def without_stamp(sheets: Sheets) -> None:
    del sheets.book[SHEET]


def broken_stamp(sheets: Sheets) -> None:
    sheets.book[SHEET]["A2"].value = "{}"


@pytest.mark.parametrize(("damage", "why"), [(without_stamp, "is missing"), (broken_stamp, "edited or cut")])
def test_without_a_stamp_the_workbook_is_compared_with_the_project_as_it_is(
    damage: Callable[[Sheets], object], why: str
) -> None:
    found = compared(damage)
    assert found.changes == ()
    assert [(one.kind, why in one.text) for one in found.remarks] == [(DAMAGE, True)]
    assert found.exported == ""
    assert found.rows > 20

    def edit(sheets: Sheets) -> None:
        damage(sheets)
        sheets.set("Mapping", "Number", "Expression", "$trim(id)")
        sheets.set("Lookup kinds", '"TREE"', "Target value", '"WOOD"')
        sheets.set("Source coverage", "requester.fax", "State", "dropped")
        sheets.set("Comments", "Check this.", "State", "done")
        sheets.set("Mapping", "Priority", "Note", "Ask.")

    found = compared(edit)
    assert {one.state for one in found.changes} == {UNTOLD}
    assert {(one.table, one.column) for one in found.changes} == {
        ("mapping", "expression"), ("lookups", "value"), ("sources", "state"), ("comments", "state"), ("mapping", "note"),
    }  # fmt: skip
    assert found.takeable == ()
    done = apply(project_made(), found.conflicts)
    assert not done.left
    rule = done.project.map().rule("Number")
    assert rule is not None
    assert rule.value == "$trim(id)"


def test_without_stamp_and_ids_rows_are_known_by_their_paths() -> None:
    def edit(sheets: Sheets) -> None:
        without_stamp(sheets)
        for page in sheets.book.worksheets:
            for cell in page[2]:
                if cell.value == "Id":
                    page.delete_cols(cell.column)
                    break
        sheets.set("Mapping", "Number", "Owner", "Cem")

    found = compared(edit)
    assert only(found).column == "owner"


def test_without_ids_rows_are_known_by_their_paths() -> None:
    def edit(sheets: Sheets) -> None:
        sheets.book["Mapping"].delete_cols(sheets.column("Mapping", "Id"))
        sheets.book["Lookup kinds"].delete_cols(sheets.column("Lookup kinds", "Id"))
        sheets.set("Mapping", "Number", "Owner", "Cem")
        sheets.set("Lookup kinds", '"TREE"', "Note", "wood")

    found = compared(edit)
    assert {(one.what, one.column) for one in found.takeable} == {("Number", "owner"), ('kinds, "TREE"', "note")}
    assert any("known by Target field" in one.text for one in found.remarks)


def test_a_stamp_of_a_newer_fieldwright_is_not_guessed_at() -> None:
    def edit(sheets: Sheets) -> None:
        cell = sheets.book[SHEET]["A1"]
        cell.value = str(cell.value).replace(" 1.0 ", " 2.0 ")

    assert "newer Fieldwright" in line_of(edited(edit))


def test_a_stamp_with_rows_that_there_cannot_be_is_not_believed() -> None:
    sheets = Sheets(exported())
    page = sheets.book[SHEET]
    texts = [str(page.cell(row, 1).value) for row in range(1, page.max_row + 1)]
    stamp = stamp_from(texts)
    rows = {mark: evolve(row, place=("maps",)) for mark, row in stamp.tables["mapping"].items()}
    for row, text in enumerate(stamp_texts(evolve(stamp, tables={"mapping": rows})), 1):
        page.cell(row, 1).value = text
    found = compared(sheets.data)
    assert "cannot be used" in found.remarks[0].text


# --- sheets ------------------------------------------------------------------------------------------------------------------


def test_a_renamed_sheet_is_known_again_and_a_missing_one_is_told() -> None:
    def rename(sheets: Sheets) -> None:
        sheets.book["Mapping"].title = "Zuordnung"
        sheets.set("Zuordnung", "Number", "Owner", "Cem")

    found = compared(rename)
    assert only(found).id.startswith("Zuordnung!")
    assert any("Zuordnung is taken for Mapping" in one.text for one in found.remarks)

    def remove(sheets: Sheets) -> None:
        del sheets.book["Mapping"]

    found = compared(remove)
    assert found.changes == ()
    assert [one.kind for one in found.remarks] == [DAMAGE]
    assert "Mapping is no longer in the workbook" in found.remarks[0].text


def test_a_copied_sheet_is_not_taken_for_the_one_it_is_of() -> None:
    def copy(sheets: Sheets) -> None:
        page = sheets.book.copy_worksheet(sheets.book["Mapping"])
        page.title = "Mapping (2)"
        sheets.set("Mapping (2)", "Number", "Owner", "Cem")

    found = compared(copy)
    assert found.changes == ()
    assert ["looks like a copy of Mapping" in one.text for one in found.remarks] == [True]


def test_a_sheet_without_its_head_or_rows_is_told() -> None:
    found = compared(lambda sheets: sheets.book["Mapping"].delete_rows(2))
    assert ["no head with our columns" in one.text for one in found.remarks] == [True]
    found = compared(lambda sheets: sheets.book["Mapping"].delete_rows(1, 1000))
    assert len(found.remarks) == 1
    assert found.changes == ()


def test_rows_above_the_head_do_no_harm() -> None:
    def edit(sheets: Sheets) -> None:
        sheets.book["Mapping"].insert_rows(1, 3)
        sheets.set("Mapping", "Number", "Owner", "Cem")

    assert only(compared(edit)).workbook == "Cem"


# --- another project -----------------------------------------------------------------------------------------------------------


def test_a_workbook_of_another_project_or_map_is_refused() -> None:
    project = project_made()
    renamed = project.map("orders")
    other = evolve(project, maps=(evolve(renamed, name="invoices"),))
    assert "of the map 'orders', which the project does not have: it has: invoices" in line_of(exported(), other)
    assert "from the project 'Requests to works'" in line_of(exported(), evolve(other, name="Another"))
    emptied = evolve(project, name="Another", maps=(evolve(renamed, rules=()),))
    assert "from the project 'Requests to works'" in line_of(exported(), emptied)
    assert compared(exported(), evolve(project, name="Renamed")).changes == ()


def test_a_workbook_that_is_none_of_ours_is_told() -> None:
    book = Workbook()
    book.worksheets[0].append(["Source", "Target"])
    held = io.BytesIO()
    book.save(held)
    assert "none of the sheets" in line_of(held.getvalue())


# --- files that are none -------------------------------------------------------------------------------------------------------


def zipped(parts: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"map,target\r\norders,Number\r\n", "delimited text, not an Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "save it as .xlsx without a password"),
        (b"{}", "JSON, not"), (b"<a/>", "XML, not"), (b"", "empty"), (b"%PDF-1.7\n", "PDF"), (b"\x00\x01\x02" * 90, "binary"), (b"PK\x03\x04", "damaged"),
        (zipped({"mimetype": b"application/vnd.oasis", "content.xml": b"<a/>"}), "OpenDocument"), (zipped({"xl/workbook.bin": b"1"}), "binary Excel"),
        (zipped({"word/document.xml": b"<a/>"}), "Word"), (zipped({"a.txt": b"1"}), "a zip archive"),
        (zipped({"xl/workbook.xml": b"<workbook/>"}), "cannot be read"),
    ],
)  # fmt: skip
def test_what_is_no_workbook_is_called_by_its_name(data: bytes, said: str) -> None:
    assert said in line_of(data, name="given")


def test_a_cut_workbook_is_damaged(tmp_path: Path) -> None:
    for share in (0.1, 0.5, 0.9, 0.999):
        data = exported()
        assert "damaged" in line_of(data[: int(len(data) * share)])
    file = tmp_path / "none.xlsx"
    with pytest.raises(UnreadableError):
        compare_file(project_made(), tmp_path, file)


# --- harm ------------------------------------------------------------------------------------------------------------------------


def with_part(name: str, change: Callable[[bytes], bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(exported())) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.namelist():
            content = old.read(one)
            new.writestr(one, change(content) if one == name else content)
    return held.getvalue()


def sheet_with(rows: bytes) -> bytes:
    return (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        + rows
        + b"</sheetData></worksheet>"
    )


PART = "xl/worksheets/sheet6.xml"


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    data = with_part(PART, lambda old: old + b" " * 300_000_000)
    assert len(data) < 2_000_000
    assert "unpacks to more than 250 MB" in line_of(data)


def test_a_dtd_is_refused() -> None:
    data = with_part(PART, lambda old: b'<!DOCTYPE a [<!ENTITY b "c">]>' + old)
    assert "DTD" in line_of(data)


def test_a_million_rows_are_refused_in_bounded_time() -> None:
    row = b'<row><c t="inlineStr"><is><t>a</t></is></c></row>'
    assert "more than 200,000 rows" in line_of(with_part(PART, lambda _: sheet_with(row * 250_000)))


def test_a_far_cell_is_no_harm() -> None:
    far = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>'
    found = compared(with_part(PART, lambda old: old.replace(b"</sheetData>", far + b"</sheetData>")))
    assert found.changes == ()


@pytest.mark.parametrize(
    "rows",
    [
        b'<row r="1"><c r="A1" t="s"><v>999999</v></c></row>', b'<row r="1"><c r="A1" t="n"><v>x</v></c></row>', b'<row r="x"><c r="1"/></row>',
        b'<row r="1"><c r="A1" t="d"><v>never</v></c></row>', b"<row", b'<row r="-5"><c r="A1"><v>1</v></c></row>',
    ],
)  # fmt: skip
def test_broken_parts_never_end_in_a_traceback(rows: bytes) -> None:
    data = with_part(PART, lambda _: sheet_with(rows))
    ends: list[str] = []
    try:
        found = compare(project_made(), Path("nowhere"), data, "book.xlsx")
        ends += [one.mend for one in found.remarks]
    except FieldwrightError as error:
        ends.append(error.mend)
    assert ends
    assert all(ends)


def test_formula_cells_are_never_worked_out() -> None:
    row = b'<row r="1"><c r="A1" t="str"><f>WEBSERVICE("http://x")</f><v>result</v></c><c r="B1"><f>1+1</f></c></row>'
    book = read_cells(with_part(PART, lambda _: sheet_with(row)), "book.xlsx")
    grid = book.sheets[5]
    assert grid.rows[1] == ("result",)
    assert grid.formulas == {(1, 0), (1, 1)}


def test_the_kinds_of_errors(tmp_path: Path) -> None:
    big = tmp_path / "big.xlsx"
    with big.open("wb") as stream:
        stream.truncate(50_000_001)
    with pytest.raises((RefusedError, UnreadableError)) as found:
        compare_file(project_made(), tmp_path, big)
    assert "50 MB" in str(found.value)
