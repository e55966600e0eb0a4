"""The sheets of lookups: one each, under names that Excel takes, large ones in parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.mapping.model import Lookup, LookupRow
from fieldwright.report.book import places
from fieldwright.report.book.names import sheet_name
from fieldwright.report.model import LookupLine, LookupTable
from fieldwright.report.visible import utf16_units
from tests.report.book.opened import column, links, opened
from tests.report.handmade import project_of, spec_made

HOSTILE = (
    "History", "history", "Mapping", "MAPPING", "Cover", "fieldwright", "a/b\\c?d*e[f]g:h", "'quoted'", "x" * 60, "x" * 61, "", " ", "😀" * 40, "Straße",
    "STRASSE", "line\nbreak", "bell\x07", "=1+1", "‹ Cover", "it's", "\u202eback", "half \ud83d", "tab\tbed", "Lookup kinds",
)  # fmt: skip


def test_names_of_lookups_become_names_of_sheets_that_excel_takes() -> None:
    lookups = tuple(Lookup(name, (LookupRow("a", "b"),)) for name in HOSTILE)
    book = opened(spec_made(project_of(lookups=lookups)))
    names = [name for name in book.sheetnames if name not in places.FIXED]
    assert len(names) == len(HOSTILE) + 1  # the stamp
    for name in names:
        _legal(name)
    assert len({name.casefold() for name in book.sheetnames}) == len(book.sheetnames)
    assert len([1 for cell, _, _ in links(book) if cell.parent.title == "Lookups" and cell.row > 2]) == len(HOSTILE)


@given(st.lists(st.text(max_size=50), max_size=12))
def test_any_names_become_different_legal_ones(wanted: list[str]) -> None:
    taken = {name.casefold() for name in places.FIXED}
    names = [sheet_name(one, taken) for one in wanted]
    for name in names:
        _legal(name)
    assert len({name.casefold() for name in (*names, *places.FIXED)}) == len(names) + len(places.FIXED)


def _legal(name: str) -> None:
    assert 1 <= utf16_units(name) <= 31, name
    assert not set(name) & set("[]:*?/\\\n\t"), name
    assert name.strip(" '") == name
    assert name.casefold() != "history"


def test_a_large_lookup_stands_in_parts_and_all_its_rows_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "ROWS_A_SHEET", 4)
    rows = tuple(LookupRow(f"k{at}", at) for at in range(10))
    book = opened(spec_made(project_of(lookups=(Lookup("kinds", rows),))))
    parts = [name for name in book.sheetnames if name.startswith("Lookup kinds")]
    assert parts == ["Lookup kinds", "Lookup kinds 2", "Lookup kinds 3"]
    assert [key for name in parts for key in column(book, name, "Source value")] == [f'"k{at}"' for at in range(10)]
    assert "Part 2 of 3: rows 5 to 8 of 10." in str(book[parts[1]]["B1"].value)
    ids = [one for name in parts for one in column(book, name, "Id")]
    assert len(set(ids)) == 10


def test_lookups_beyond_the_most_sheets_stand_together(monkeypatch: pytest.MonkeyPatch) -> None:
    assert places.MOST_SHEETS == 100
    monkeypatch.setattr(places, "MOST_SHEETS", 4)
    tables = [LookupTable(f"t{at}", rows=(LookupLine("a", "b"),)) for at in range(places.MOST_SHEETS + 2)]
    sheets, further = places.lookup_sheets(tables)
    assert len(sheets) == places.MOST_SHEETS
    assert [one.name for one in further] == ["t4", "t5"]
    lookups = tuple(Lookup(one.name, (LookupRow("a", "b"),)) for one in tables)
    book = opened(spec_made(project_of(lookups=lookups)))
    assert column(book, "Further lookups", "Lookup") == ["t4", "t5"]
    assert len(column(book, "Lookups", "Lookup")) == len(tables)


def test_the_rows_of_a_lookup_can_be_edited_and_are_json(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = (LookupRow("1", 1), LookupRow(["NL", "express"], None, "both"), LookupRow("1", 2))
    book = opened(spec_made(project_of(lookups=(Lookup("kinds", rows),))))
    assert column(book, "Lookup kinds", "Source value") == ['"1"', '["NL", "express"]', '"1"']
    assert column(book, "Lookup kinds", "Target value") == ["1", "null", "2"]
    assert len(set(column(book, "Lookup kinds", "Id"))) == 3
