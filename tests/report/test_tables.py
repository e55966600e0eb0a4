"""JSON and CSV for programs, Markdown for pull requests."""

import csv
import io
import json

from markdown_it import MarkdownIt

from fieldwright.report.columns import MAPPING, TABLES
from fieldwright.report.markdown import code, plain
from fieldwright.report.spec_markdown import markdown_of
from fieldwright.report.tables import csv_of, json_of
from tests.report.handmade import spec_made


def test_the_json_has_stable_keys() -> None:
    record = json.loads(json_of(spec_made()))
    assert list(record) == [
        "$schema",
        "format",
        "cover",
        "use_cases",
        "flows",
        "tests",
        "loops",
        "reused",
        "questions",
        "comments",
        "masks",
        "since",
        "since_release",
        "maps",
        "lookups",
        "parameters",
        "functions",
        "findings",
        "accepted",
        "changes",
        "guide",
        "traces",
        "coverage",
        "configurables",
        "contacts",
        "checklist",
    ]
    row = record["maps"][0]["rows"][3]
    assert row["target"] == "Contact.Name"
    assert row["required"] is True
    assert row["sources"] == [
        {"alias": "source", "path": "requester.name", "type": "string", "required": True, "known": True}
    ]
    assert row["findings"][0]["id"] == "L01"
    assert all(key == key.lower() for key in row)


def test_the_csv_is_rfc_4180_with_a_row_for_each_target_field() -> None:
    data = csv_of(spec_made())
    assert b"\r\n" in data
    assert not data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
    assert [row["target"] for row in rows] == [row.target for row in spec_made().maps[0].rows]
    assert next(iter(rows[0])) == "map"
    assert set(rows[0]) == {column.key for column in MAPPING.columns}


def test_markdown_tables_have_as_many_cells_in_each_row_as_in_the_head() -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown_of(spec_made()).decode())
    assert sum(1 for token in tokens if token.type == "table_open") >= 5
    assert not [token for token in tokens if token.type == "code_block"]


def test_text_and_code_are_escaped_for_tables() -> None:
    assert plain("a|b") == "a\\|b"
    assert code("a|b`c") == "``a\\|b`c``"
    assert code("one\ntwo") == "`one`<br>`two`"


def test_column_keys_are_different_in_each_table() -> None:
    for table in TABLES.values():
        keys = [column.key for column in table.columns]
        assert len(keys) == len(set(keys))
