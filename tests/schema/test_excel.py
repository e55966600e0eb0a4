"""Excel workbooks: sheets as messages, cells as values, and what is odd or dangerous in a workbook."""

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError, UnreadableError
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Schema, walk
from fieldwright.schema.validation import validator
from fieldwright.schema.values import read_value, write_value

ORDERS = [["id", "placed", "price", "paid", "note"],
          [1, date(2024, 1, 31), 3.5, True, "a"], [2, date(2024, 2, 1), 0.1 + 0.2, False, None]]  # fmt: skip


def workbook(merge: str = "", **sheets: list[list[Any]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        if merge:
            sheet.merge_cells(merge)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def fields(schema: Schema, message: str) -> dict[str, str]:
    return {
        f.name: f.shape.type + "!" * f.shape.required for f in walk(schema.root(message), depth=3, limit=100)
    }  # fmt: skip


def said(schema: Schema) -> str:
    return " ".join(one.text for one in schema.notes)


def test_every_sheet_with_rows_is_a_message() -> None:
    schema = load_bytes(workbook(orders=ORDERS, empty=[], codes=[["code", "name"], ["A", "alpha"]]), "book.xlsx")
    assert (schema.format, schema.medium, schema.name) == ("Excel workbook", "xlsx", "book")
    assert [(m.name, m.kind, m.description) for m in schema.messages()] == [
        ("orders", "sample", "Inferred from 2 rows."), ("codes", "sample", "Inferred from 1 row."),
    ]  # fmt: skip
    assert fields(schema, "orders") == {
        "id": "integer!", "placed": "date!", "price": "string!", "paid": "boolean!", "note": "string",
    }  # fmt: skip
    assert "sheet 'empty' is empty" in said(schema)
    assert "Sheet 'orders': header in row 1, 2 rows" in said(schema)


def test_the_header_is_found_below_titles_and_has_its_row_as_line() -> None:
    data = workbook(s=[["Report", None], [], ["id", "name"], [1, "x"], [2, "y"]])
    schema = load_bytes(data, "book.xlsx")
    assert [(f.name, f.shape.source.line) for f in schema.root("s").children()] == [("id", 3), ("name", 3)]


def test_cells_become_values_of_their_kind() -> None:
    rows = [["n", "f", "d", "t", "c", "text"], [7, 1e-7, datetime(2024, 1, 31, 10, 30), time(8, 5), "007", "=1+1 "]]
    schema = load_bytes(workbook(s=rows), "book.xlsx")
    value = read_value(workbook(s=rows), schema, schema.root("s"), "in.xlsx")
    assert value[0] | {"text": ""} == {
        "n": 7, "f": "0.0000001", "d": "2024-01-31T10:30:00", "t": "08:05:00", "c": "007", "text": "",
    }  # fmt: skip


def test_rows_survive_writing_and_reading() -> None:
    data = workbook(orders=ORDERS)
    schema = load_bytes(data, "book.xlsx")
    root = schema.root("orders")
    value = read_value(data, schema, root, "in.xlsx")
    assert value == [
        {"id": 1, "placed": "2024-01-31", "price": "3.5", "paid": True, "note": "a"},
        {"id": 2, "placed": "2024-02-01", "price": "0.3", "paid": False},
    ]
    assert read_value(write_value(value, schema, root), schema, root, "out.xlsx") == value
    assert validator(schema, "orders")(value) == ()
    assert "[0].id" in [one.path for one in validator(schema, "orders")([{"id": "x"}])]


def test_text_is_never_written_as_a_formula() -> None:
    schema = load_bytes(workbook(s=[["a", "b"], ["x", "y"]]), "book.xlsx")
    written = write_value([{"a": "=HYPERLINK(1)", "more": {"k": 1}}], schema, schema.root("s"))
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
    assert read_value(written, schema, schema.root("s"), "x.xlsx") == [{"a": "=HYPERLINK(1)", "more": '{"k": 1}'}]
    with pytest.raises(RefusedError, match="control character"):
        write_value([{"a": "\x01"}], schema, schema.root("s"))


def test_merged_cells_and_formulas_without_result_are_told() -> None:
    schema = load_bytes(workbook("A2:B2", s=[["id", "name"], ["x", None], ["=1+1", "y"]]), "book.xlsx")
    assert "merged cells (A2:B2)" in said(schema)
    assert "1 formulas without a stored result" in said(schema)


def test_a_payload_takes_the_sheet_of_its_name_or_the_only_one() -> None:
    schema = load_bytes(workbook(orders=ORDERS), "book.xlsx")
    root = schema.root("orders")
    unknown: list[str] = []
    other = workbook(Sheet1=[["price", "id", "more"], [1.5, 9, "m"]])
    assert read_value(other, schema, root, "in.xlsx", unknown=unknown.append) == [
        {"price": "1.5", "id": 9, "more": "m"}
    ]
    assert unknown == ["more"]
    with pytest.raises(MissingError, match=r"no sheet 'orders'.*it has: 'a', 'b'"):
        read_value(workbook(a=ORDERS, b=ORDERS), schema, root, "in.xlsx")
    with pytest.raises(FieldwrightError, match="no row of the sheet 'x' has the columns"):
        read_value(workbook(x=[["k"], [1]]), schema, root, "in.xlsx")
    with pytest.raises(UnreadableError, match="no workbook"):
        read_value(b"id\n1\n", schema, root, "in.xlsx")


def repacked(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook(s=ORDERS))) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, parts.get(name, old.read(name)))
        for name in parts.keys() - set(old.namelist()):
            new.writestr(name, parts[name])
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04 and then nothing", "damaged"),
        (workbook(s=ORDERS)[:-300], "damaged"),
        (repacked({"xl/worksheets/sheet1.xml": b"<worksheet><sheetData><row"}), "cannot be read"),
        (repacked({"xl/workbook.xml": b"<a/>"}), "read|no sheet"),
        (repacked({"xl/sharedStrings.xml": b'<!DOCTYPE x [<!ENTITY a "b">]><x/>'}), "DTD"),
        (workbook(s=[]), "no sheet with rows"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Microsoft Office document.*save it as .xlsx"),
    ],
    ids=["magic", "cut", "sheet", "workbook", "entities", "empty", "xls"],
)
def test_what_is_no_sound_workbook_gets_one_clear_line(data: bytes, words: str) -> None:
    with pytest.raises(FieldwrightError, match=words):
        load_bytes(data, "book.xlsx")


def test_a_workbook_that_unpacks_to_far_more_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldwright.schema.excel_sample.UNPACKED_LIMIT", 1_000_000)
    with pytest.raises(RefusedError, match="unpacks to more than 1 MB"):
        load_bytes(repacked({"xl/bomb.xml": b" " * 1_000_001}), "book.xlsx")


def test_a_far_cell_costs_no_memory(tmp_path: Path) -> None:
    book = Workbook()
    book.active.title = "s"  # type: ignore[union-attr]
    book.active["A1"] = "id"  # type: ignore[index]
    book.active["A1000000"] = 1  # type: ignore[index]
    file = tmp_path / "far.xlsx"
    book.save(file)
    schema = load(file)
    assert fields(schema, "s") == {"id": "integer!"}
