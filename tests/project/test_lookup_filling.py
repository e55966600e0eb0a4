"""Rows proposed for lookups: from lists, samples, tables and pasted text; each filling is one edit."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import MissingError
from fieldwright.mapping.lookup_coverage import lookup_coverage
from fieldwright.mapping.model import Lookup, LookupFile, LookupRow, Map, Rule, SourceRef, TargetRef
from fieldwright.mapping.table_files import grid_of
from fieldwright.project.edits import set_lookup
from fieldwright.project.lookup_edits import attach_table, copy_table, fill_lookup, filled
from fieldwright.project.lookup_filling import (
    columns_like,
    csv_of,
    lists_for,
    occurring_for,
    rows_from_grid,
    rows_from_lists,
    rows_from_text,
    rows_from_values,
)
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.sides import Schemas, bench_for
from tests.mapping.benches import bench, codes, lookup, record, text


def pairs(rows: tuple[LookupRow, ...]) -> list[tuple[object, object]]:
    return [(row.key, row.value) for row in rows]


@pytest.mark.parametrize(
    ("source", "target", "wanted"),
    [
        ("open", ["open", "Open"], "open"),
        ("IN_PROGRESS", ["InProgress", "Progress"], "InProgress"),
        ("paid in full", ["FullInPaid", "paid"], "FullInPaid"),
        ("CANC", ["cancelled", "closed"], "cancelled"),
        ("ftl", ["full_truck_load", "fatal"], "full_truck_load"),
        ("DE", ["DEU", "DNK"], "DEU"),
        ("276", ["DE", "AT"], "DE"),
        ("Zürich", ["zurich"], "zurich"),
        ("cl", ["cancelled", "closed"], "closed"),
        ("cd", ["cancelled", "closed"], ""),
        ("x", ["y", "z"], ""),
        (1, ["1", "2"], "1"),
        (None, ["null"], None),
    ],
)
def test_codes_find_their_partners(source: object, target: list[str], wanted: str | None) -> None:
    rows = rows_from_lists([source], target)
    assert pairs(rows) == ([] if wanted is None else [(source, wanted)])


@given(st.lists(st.text(max_size=6), max_size=8), st.lists(st.text(max_size=6), max_size=8))
def test_every_source_code_gets_a_row_and_equal_ones_themselves(sources: list[str], targets: list[str]) -> None:
    rows = rows_from_lists(sources, targets)
    assert [row.key for row in rows] == list(dict.fromkeys(sources))
    assert all(row.value == row.key for row in rows if row.key in targets)
    assert all(row.value in (*targets, "") for row in rows)


def test_both_lists_are_those_of_the_rules_that_use_it() -> None:
    one = bench(
        record(a=codes("r", "g"), b=codes("b")), record(t=codes("red", "green"), u=codes("blue")),
        {"t": "$translate('c', a)", "u": "$translate('c', b)"}, lookups=[lookup("c", {"r": "red"})],
    )  # fmt: skip
    assert lists_for(one, "c") == (("r", "g", "b"), ("red", "green", "blue"))
    [first, second] = lookup_coverage(one, "c")
    assert (first.covered, first.lacking, first.never, first.not_given) == (("r",), ("g",), (), ("green",))
    assert (second.covered, second.lacking, second.never) == ((), ("b",), ("r",))
    assert "1 of 2 source codes have a row" in first.said


def test_coverage_of_a_key_without_a_list_is_unknown() -> None:
    one = bench(record(a=text()), record(t=text()), {"t": "$translate('c', a)"}, lookups=[lookup("c", {"r": "red"})])
    [only] = lookup_coverage(one, "c")
    assert not only.known
    assert lookup_coverage(one, "other") == ()


def test_values_that_occur_in_samples_are_proposed_by_how_often_they_do(tmp_path: Path) -> None:
    schema = {"title": "In", "type": "object", "properties": {"code": {"type": "string"}, "other": {"type": "string"}}}
    (tmp_path / "in.schema.json").write_text(json.dumps(schema))
    (tmp_path / "a.ndjson").write_text('{"code": "x", "other": "no"}\n{"code": "y"}\n{"code": "y"}\n')
    (tmp_path / "b.json").write_text('{"code": "z"}')
    project = Project(
        "P", schemas={"in": SchemaRef("in.schema.json", samples=("a.ndjson",))}, lookups=(Lookup("c"),),
        maps=(Map("m", (SourceRef("in", "In"),), TargetRef("in", "In"), (Rule("code", value='$translate("c", code)'),), samples=("b.json",)),),
    )  # fmt: skip
    schemas = Schemas(tmp_path)
    one = bench_for(project, schemas, project.maps[0])
    values = occurring_for(project, project.maps[0], one, schemas, "c")
    assert values == ("y", "x", "z")
    assert pairs(rows_from_values(values)) == [("y", ""), ("x", ""), ("z", "")]


def test_columns_are_recognised_by_their_headers() -> None:
    def chosen(header: str) -> tuple[tuple[str, ...], str, str]:
        return columns_like(grid_of(f"{header}\na,b,c\n".encode(), "t.csv"))

    assert chosen("Country,Target Code,Source Code") == (("Source Code",), "Target Code", "")
    assert chosen("Note,id,name") == (("id",), "name", "Note")
    assert chosen("A,B,C") == (("A",), "B", "")
    assert chosen("Key 1,Key 2,Value") == (("Key 1", "Key 2"), "Value", "")


def test_pasted_text_is_rows_and_never_a_formula() -> None:
    assert pairs(rows_from_text("a\t=1+1\r\nb\t\r\n\t\nc")) == [("a", "=1+1"), ("b", ""), ("c", "")]
    assert pairs(rows_from_text("Target\tSource code\n1\t2\n")) == [("Target", "Source code"), ("1", "2")]
    assert pairs(rows_from_text("Code\tName\n01\tx\n")) == [("01", "x")]
    assert pairs(rows_from_text('a\t"two\nlines"\n')) == [("a", "two\nlines")]
    assert rows_from_text(" \n") == ()


cells = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=6).map(str.strip).filter(bool)


@given(
    st.lists(st.tuples(cells | st.lists(cells, min_size=2, max_size=2), cells, cells | st.just("")), max_size=5),
    st.booleans(),
)
def test_what_is_written_as_csv_reads_back_the_same_and_holds_no_formula(
    rows: list[tuple[object, str, str]], two: bool
) -> None:
    kept = tuple(LookupRow(*row) for row in rows if isinstance(row[0], list) is two)
    data = csv_of(Lookup("t", kept))
    assert all(cell[:1] not in ("=", "+", "-", "@") for line in csv.reader(io.StringIO(data.decode())) for cell in line)
    if kept:
        grid = grid_of(data, "t.csv")
        assert rows_from_grid(grid, *columns_like(grid)) == kept


def test_filling_adds_what_is_lacking_and_keeps_the_rest() -> None:
    old = (LookupRow("a", "x"), LookupRow("b", ""))
    assert pairs(filled(old, (LookupRow("a", "other"), LookupRow("b", "y"), LookupRow(1, "z"), LookupRow("1", "no")))) == [
        ("a", "x"), ("b", "y"), (1, "z"),
    ]  # fmt: skip
    project = set_lookup(Project("P"), Lookup("t", old, null="leave out"))
    after = fill_lookup(project, "t", (LookupRow("c", "z"),))
    assert pairs(after.lookups[0].rows) == [("a", "x"), ("b", ""), ("c", "z")]
    assert after.lookups[0].null == "leave out"
    with pytest.raises(MissingError):
        fill_lookup(project, "u", ())


def test_a_file_is_attached_and_copied_into_the_project(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Code,Name\na,x\n")
    project = set_lookup(Project("P"), Lookup("t", (LookupRow("old", "row"),)))
    attached = attach_table(project, "t", tmp_path, LookupFile("t.csv", ("code",), "name"))
    assert attached.lookups[0].rows == ()
    assert attached.lookups[0].table is not None
    assert attached.lookups[0].table.digest.startswith("sha256:")
    copied = copy_table(attached, "t", tmp_path)
    assert copied.lookups[0].table is None
    assert pairs(copied.lookups[0].rows) == [("a", "x")]
    with pytest.raises(MissingError):
        attach_table(project, "t", tmp_path, LookupFile("t.csv", ("nothing",), "name"))
