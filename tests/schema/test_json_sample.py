"""Samples: what a schema inferred from payloads says."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import SyntaxProblemError
from fieldwright.schema.inference import inferred
from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Schema, field_at, walk
from fieldwright.schema.validation import json_validator


def sample(*records: Any) -> Schema:
    text = "\n".join(json.dumps(one) for one in records)
    return load_bytes(text.encode(), "order.ndjson" if len(records) > 1 else "order.json")


def fields(schema: Schema) -> dict[str, str]:
    found = walk(schema.root("order"), depth=4, limit=100)
    return {f.path: f.shape.type + "!" * f.shape.required + "?" * f.shape.nullable for f in found}


def test_types_are_merged_over_items_and_presence_makes_required() -> None:
    schema = sample({"id": 1, "lines": [{"sku": "a", "n": 1}, {"sku": None, "n": 1.5, "x": True}], "none": None})
    assert (schema.format, schema.messages()[0].kind) == ("JSON sample", "sample")
    assert fields(schema) == {
        "id": "integer!", "lines[]": "object!", "lines[].sku": "string!?", "lines[].n": "number!", "lines[].x": "boolean", "none": "null!?",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "type_", "format_"),
    [
        ("2024-01-31", "date", "date"),
        ("2024-13-31", "string", ""),
        ("2024-01-31T10:00:00Z", "date-time", "date-time"),
        ("2024-01-31 10:00:00", "date-time", "date-time"),
        ("10:00:00", "time", "time"),
        ("6f1c2a2e-0000-4000-8000-00000000abcd", "string", "uuid"),
        ("a@b.example", "string", "email"),
        ("20240131", "string", ""),
    ],
)
def test_formats_are_recognised(text: str, type_: str, format_: str) -> None:
    found = field_at(sample({"x": text}).root("order"), "x")
    assert found is not None
    assert (found.shape.type, found.shape.format) == (type_, format_)


def test_a_format_must_hold_for_all() -> None:
    assert fields(sample({"x": "2024-01-31"}, {"x": "soon"})) == {"x": "string!"}


def test_every_field_says_that_it_is_inferred_and_from_how_many() -> None:
    schema = sample({"a": 1}, {"a": 2, "b": 1}, {"a": 3})
    assert schema.format == "NDJSON sample"
    b = field_at(schema.root("order"), "b")
    assert b is not None
    assert [note.text for note in b.shape.notes] == ["Inferred from 3 records; 1 of them has it (33 %)."]


def test_lines_are_those_of_the_payload() -> None:
    schema = load_bytes(b'{\n "a": [\n  {"b": 1}\n ]}', "order.json")
    b = field_at(schema.root("order"), "a.b")
    assert b is not None
    assert b.shape.source.line == 3


def test_a_broken_line_is_left_out_and_said() -> None:
    schema = load_bytes(b'{"a": 1}\n{"a": \n{"a": 2}\n', "x.ndjson")
    (said,) = [note for note in schema.notes if note.severity == "warning"]
    assert (said.text, said.origin.line) == ("1 line is not a JSON value and is left out: line 2.", 2)
    assert "from 2 records" in schema.messages()[0].description


def test_a_file_of_mostly_broken_lines_is_refused_at_the_first() -> None:
    with pytest.raises(SyntaxProblemError, match="not a JSON value") as caught:
        load_bytes(b'{"a": 1}\nx\ny\n', "x.ndjson")
    assert caught.value.line == 2


@pytest.mark.parametrize(("encoding", "said"), [("utf-16", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-32", "UTF-32")])
def test_an_encoding_that_is_not_utf8_is_said(encoding: str, said: str) -> None:
    schema = load_bytes('{"ä": 1}'.encode(encoding), "x.json")
    assert [child.name for child in schema.root("x").children()] == ["ä"]
    assert f"The file is {said}; it was read so." in [note.text for note in schema.notes]


values = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=12)
    | st.dates().map(str),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(st.lists(values, min_size=1, max_size=4))
def test_every_record_satisfies_the_schema_inferred_from_all(records: list[Any]) -> None:
    check = json_validator(inferred(records))
    assert [check(record) for record in records] == [()] * len(records)
