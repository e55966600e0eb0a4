"""The stamp in a workbook: it says what stands in every cell that can be edited, and which cells take no edit."""

import json
from typing import Any

import pytest
from attrs import evolve
from openpyxl.utils.escape import unescape

from fieldwright.mapping.model import Question, Rule
from fieldwright.project.reviewing import Comment
from fieldwright.project.use_cases import Flow
from fieldwright.report.book.columns import mapping_columns
from fieldwright.report.model import Spec
from fieldwright.report.stamp import EDITED, SHEET, Stamp, marks_of, row_id, stamp_from
from tests.report.book.opened import opened
from tests.report.handmade import RULES, project_of, spec_made


def stamp_in(book: Any) -> Stamp:
    return stamp_from([str(row[0]) for row in book[SHEET].iter_rows(values_only=True)])


def full_spec() -> Spec:
    return spec_made(
        project_of(
            comments=(Comment("c1", "question", "orders", "target", "Kind", "Why?", "Bo", "2026-11-03"),),
            flows=(Flow("hand over", questions=(Question("At night?"),)),),
        )
    )


def test_the_stamp_holds_every_edited_cell_as_it_stands_and_marks_of_the_others() -> None:
    book = opened(full_spec())
    stamp = stamp_in(book)
    compared = 0
    for sheet in stamp.sheets:
        page = book[sheet.title]
        assert [cell.value for cell in page[sheet.head]] == [title for _, title in sheet.columns]
        keys = [key for key, _ in sheet.columns]
        for line in page.iter_rows(min_row=sheet.head + 1):
            texts = {
                key: unescape("" if cell.value is None else str(cell.value))
                for key, cell in zip(keys, line, strict=True)
            }
            row = stamp.tables[sheet.table][texts["id"]]
            assert {key: text for key, text in texts.items() if key in sheet.edited and text} == dict(row.cells)
            assert row.others == marks_of(texts[key] for key in sheet.others)
            assert row_id(*row.place) == texts["id"]
            assert row.place[: len(sheet.of)] == sheet.of
            compared += 1
    assert compared == sum(len(rows) for rows in stamp.tables.values()) > 30


def test_the_columns_that_can_be_edited_are_those_that_come_back() -> None:
    stamp = stamp_in(opened(full_spec()))
    assert {one.table: set(one.edited) for one in stamp.sheets} == {
        table: set(columns) for table, columns in EDITED.items()
    }


def test_places_are_those_of_the_project() -> None:
    tables = stamp_in(opened(full_spec())).tables
    assert ("maps", "orders", "rules", "Contact.Name") in {row.place for row in tables["mapping"].values()}
    assert ("maps", "orders", "sources", "source", "requester.name") in {
        row.place for row in tables["sources"].values()
    }
    assert ("lookups", "kinds", "rows", '"POT"') in {row.place for row in tables["lookups"].values()}
    assert ("parameters", "tenant") in {row.place for row in tables["parameters"].values()}
    assert {row.place: row.locked for row in tables["questions"].values()} == {
        ("maps", "orders", "rules", "Kind", "question"): (),
        ("comments", "c1"): tuple(EDITED["questions"]),
        ("flows", "hand over", "questions", "At night?"): tuple(EDITED["questions"]),
    }


@pytest.mark.parametrize(
    ("text", "exact"),
    [("id", True), ("id & '\n'", True), ("id /* \x07 */", False), ("'" + "x" * 40_000 + "'", False), ("id\r\n", False), ("=id", True), (" id ", True)],
    ids=["plain", "lines", "control", "cut", "carriage return", "like a formula", "spaces"],
)  # fmt: skip
def test_an_expression_stands_as_it_is_or_takes_no_edit(text: str, exact: bool) -> None:
    book = opened(spec_made(project_of((Rule("Number", value=text), *RULES[1:]))))
    row = next(one for one in stamp_in(book).tables["mapping"].values() if one.place[-1] == "Number")
    assert (row.cells["expression"] == text) is exact
    assert ("expression" in row.locked) is not exact
    cell = next(line for line in book["Mapping"].iter_rows(min_row=3) if line[1].value == "Number")[
        [key for key, _ in _columns(book)].index("expression")
    ]
    assert (cell.number_format == "@") is exact


def _columns(book: Any) -> tuple[tuple[str, str], ...]:
    return next(one.columns for one in stamp_in(book).sheets if one.table == "mapping")


@pytest.mark.parametrize(
    "value", ["plain", "two\nlines", '"quoted"', "del\x7f", "back\u202e", "\\x41", "half \ud83d", 1.5, None, ["a", 1]]
)
def test_a_default_stands_as_json_that_gives_it_back_or_takes_no_edit(value: object) -> None:
    book = opened(spec_made(project_of((Rule("Number", value="id", default=value), *RULES[1:]))))
    row = next(one for one in stamp_in(book).tables["mapping"].values() if one.place[-1] == "Number")
    if "default" in row.locked:
        assert "\x7f" in str(value)
    else:
        assert json.loads(row.cells["default"]) == value


def test_rows_of_the_same_target_have_ids_of_their_own() -> None:
    spec = spec_made()
    twice = evolve(spec, maps=(evolve(spec.maps[0], rows=(*spec.maps[0].rows, spec.maps[0].rows[0])),))
    rows = stamp_in(opened(twice)).tables["mapping"]
    assert len(rows) == len(spec.maps[0].rows) + 1


def test_every_column_that_can_be_edited_says_what_it_changes() -> None:
    edited = {column.key: column.edits for column in mapping_columns(spec_made()).columns if column.edits}
    assert edited["sentence"] == "words"
    assert edited["condition"] == "when"
