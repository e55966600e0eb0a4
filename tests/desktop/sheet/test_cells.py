"""Cells as text that spreadsheets take and give, as edits of a project, and in the order that a layout asks for."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.desktop.sheet.arranging import Filter, Layout, arranged, layout_of
from fieldwright.desktop.sheet.columns import COLUMNS, IDS, PATH
from fieldwright.desktop.sheet.editing import placed
from fieldwright.desktop.sheet.rows import SheetRow, is_below
from fieldwright.desktop.sheet.tsv import read, written
from fieldwright.mapping.model import Map, Rule, TargetRef
from fieldwright.project.edits import place_among

CELL = st.text(alphabet=st.sampled_from("ab\"'=-+@\t\n $&é"), max_size=8)
TABLES = st.integers(1, 3).flatmap(
    lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1, max_size=3)
)


@given(TABLES)
def test_what_is_written_is_read_back(cells: list[list[str]]) -> None:
    assert read(written(cells)) == cells


@given(st.lists(CELL, min_size=1, max_size=4))
def test_no_cell_is_one_that_a_spreadsheet_computes(cells: list[str]) -> None:
    for line in written([[one] for one in cells]).split("\n"):
        assert not line.startswith(("=", "+", "-", "@")) or any("\n" in one for one in cells)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ('a\tb\r\nc\td\r\n', [["a", "b"], ["c", "d"]]),
        ('"EUR"\tx', [['"EUR"', "x"]]),  # a text in an expression, as Excel copies it
        ('"a" & "b"', [['"a" & "b"']]),
        ('"""EUR"""', [['"EUR"']]),  # as others copy it
        ('"first\nsecond"\tx\n', [["first\nsecond", "x"]]),
        ('"say ""hi""\nthen"', [['say "hi"\nthen']]),
        ("'-' & code", [["'-' & code"]]),
        ("a\tb\nc", [["a", "b"], ["c", ""]]),
        ("", [[""]]),
        ('""', [['""']]),
    ],
)  # fmt: skip
def test_texts_of_excel_and_libreoffice_are_read(text: str, cells: list[list[str]]) -> None:
    assert read(text) == cells


NAMES = st.sampled_from(["a", "a.b", "a.b.c", "a.d", "e", "e[]", "e[].f", "e[].g", "h", "h.i.j"])


@given(st.lists(NAMES, unique=True), st.lists(NAMES, unique=True))
def test_many_new_rules_stand_where_each_alone_would(before: list[str], new: list[str]) -> None:
    map_ = Map("m", (), TargetRef("t", "T"), tuple(Rule(one) for one in before))
    added = [one for one in new if one not in before]
    expected = list(before)
    for one in added:
        expected.insert(place_among(expected, one), one)
    made = placed(map_, {one: Rule(one) for one in (*before, *added)})
    assert [one.target for one in made] == expected


def test_rules_that_go_are_gone_and_a_second_rule_of_a_target_stays() -> None:
    map_ = Map("m", (), TargetRef("t", "T"), (Rule("a", "1"), Rule("b", "2"), Rule("a", "3")))
    assert placed(map_, {"a": Rule("a", "9")}) == (Rule("a", "9"), Rule("a", "3"))


def rows(*paths: str, owners: str = "") -> dict[str, SheetRow]:
    made: dict[str, SheetRow] = {}
    for at, path in enumerate(paths):
        above = [one for one in paths if is_below(path, one)]
        holds = any(is_below(one, path) for one in paths)
        rule = Rule(path, "x", owner=owners[at]) if owners[at : at + 1].strip() else None
        made[path] = SheetRow(path, None, rule, above[-1] if above else None, len(above), holds)
    return made


def text(row: SheetRow, column: str) -> str:
    return COLUMNS[column].text(row)


def shown(held: dict[str, SheetRow], layout: Layout, search: str = "", folded: frozenset[str] = frozenset()) -> str:
    return " ".join(arranged(held, layout, search, folded, text).shown)


def test_rows_are_sorted_within_their_group_and_empty_cells_come_last() -> None:
    held = rows("a", "a.z", "a.y", "a.x", "b", "b.w", owners=" 12  3")
    by_owner = Layout(sort="owner", descending=True)
    assert shown(held, by_owner) == "a a.y a.z a.x b b.w"
    assert shown(held, evolve(by_owner, grouped=False)) == "b.w a.y a.z a.x"
    assert shown(held, Layout(), folded=frozenset({"a"})) == "a b b.w"


def test_what_is_searched_for_keeps_what_is_above_it() -> None:
    held = rows("a", "a.z", "a.y", "b", "b.w", owners=" 12 3")
    assert shown(held, Layout(), "a.y") == "a a.y"
    assert shown(held, Layout(grouped=False).with_filter("owner", Filter(values=frozenset({"1", "3"})))) == "a.z b.w"
    assert shown(held, Layout(grouped=False).with_filter("owner", Filter("2"))) == "a.y"


@given(
    st.permutations(IDS), st.frozensets(st.sampled_from([one for one in IDS if one != PATH])), st.integers(0, 4),
    st.sampled_from(["", *IDS]), st.booleans(), st.dictionaries(st.sampled_from(IDS), st.builds(Filter, st.text(), st.none() | st.frozensets(st.text())), max_size=3),
)  # fmt: skip
def test_a_layout_is_remembered(order: list[str], hidden: frozenset[str], pinned: int, sort: str, grouped: bool, filters: dict[str, Filter]) -> None:  # fmt: skip
    layout = Layout(tuple(order), hidden, {"owner": 200}, pinned, sort, bool(sort), grouped, filters)
    assert layout_of(layout.text()) == layout


@pytest.mark.parametrize("held", ["", "{", "[]", '{"order": 3, "widths": {"owner": "x"}, "filters": [1]}', '{"order": ["no"], "sort": ["x"]}'])  # fmt: skip
def test_a_layout_that_is_not_understood_is_as_usual(held: str) -> None:
    assert layout_of(held) == Layout()
