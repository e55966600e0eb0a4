"""Samples: what is inferred from several of them, and what occurs beside a schema."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.files.errors import FieldwrightError, RefusedError, SyntaxProblemError, UnreadableError
from fieldwright.schema.inference import MEMBERS, inferred
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Schema, Shape, field_at, walk
from fieldwright.schema.occurring import VALUES, occurring
from fieldwright.schema.samples import load_samples
from fieldwright.schema.shares import percent
from fieldwright.schema.validation import validator


def lines(*records: Any) -> Schema:
    return load_bytes("\n".join(json.dumps(one) for one in records).encode() + b"\n", "order.ndjson")


def shape(schema: Schema, path: str) -> Shape:
    found = field_at(schema.root(schema.messages()[0].name), path)
    assert found is not None, path
    return found.shape


def notes(schema: Schema, path: str) -> list[str]:
    return [note.text for note in shape(schema, path).notes]


def shown(schema: Schema) -> dict[str, str]:
    found = walk(schema.root(schema.messages()[0].name), depth=4, limit=100)
    return {f.path: f.shape.type + "!" * f.shape.required + "?" * f.shape.nullable for f in found}


# --- statistics ------------------------------------------------------------------------------------------------------


def test_presence_and_nulls_are_told_with_their_share() -> None:
    schema = lines({"a": 1, "b": None}, {"a": 2, "b": "x"}, {"a": 3}, {"a": 4})
    assert notes(schema, "b") == [
        "Inferred: null in 1 of 2 (50 %).",
        "Inferred from 4 records; 2 of them have it (50 %).",
    ]
    assert notes(schema, "a")[-1] == "Inferred from 4 records; all have it."


def test_lengths_ranges_and_numbers_of_items_are_told_but_demanded_of_nobody() -> None:
    schema = lines({"t": "ab", "n": 5, "l": [1]}, {"t": "abcd", "n": -1.5, "l": [1, 2, 3]})
    assert "Inferred: 2 to 4 characters." in notes(schema, "t")
    assert "Inferred: from -1.5 to 5." in notes(schema, "n")
    assert "Inferred: 1 to 3 items." in notes(schema, "l")
    assert shape(schema, "t").constraints == {}
    assert validator(schema, "order")({"t": "longer than any", "n": 99, "l": []}) == ()


def test_texts_that_repeat_are_perhaps_codes() -> None:
    schema = lines(*({"status": ("new", "paid", "new")[i % 3], "name": f"n{i}"} for i in range(30)))
    assert "Inferred: perhaps a list of codes: 'new' (20), 'paid' (10)." in notes(schema, "status")
    assert not any("codes" in text for text in notes(schema, "name"))
    assert shape(schema, "status").enum == ()


def test_several_types_are_counted() -> None:
    assert "Inferred: string 1, integer 2 times." in notes(lines({"x": 1}, {"x": "a"}, {"x": 2}), "x")


@pytest.mark.parametrize(
    "names",
    [
        ["1001", "1002", "77"],
        ["6f1c2a2e-0000-4000-8000-00000000abcd", "6f1c2a2e-0000-4000-8000-00000000abce", "6f1c2a2e-0000-4000-8000-00000000abcf"],
        ["2024-01-01", "2024-01-02", "2024-01-03"],
    ],
)  # fmt: skip
def test_names_that_are_data_make_a_map(names: list[str]) -> None:
    schema = lines({"stock": {names[0]: {"n": 1}}}, {"stock": {names[1]: {"n": 2}, names[2]: {"n": None}}})
    assert shown(schema) == {"stock": "object!", "stock.*": "object", "stock.*.n": "integer!?"}
    assert any("a map of 3 names" in text for text in notes(schema, "stock"))


def test_names_of_fields_make_a_record_however_numbered() -> None:
    schema = lines({"line1": "a", "line2": "b", "line3": "c"}, {"line1": "x"})
    assert shown(schema) == {"line1": "string!", "line2": "string", "line3": "string"}


def test_many_names_of_which_each_record_has_few_make_a_map() -> None:
    schema = lines(*({"scores": {f"player {chr(97 + i)}{chr(97 + j)}": i}} for i in range(20) for j in range(5)))
    assert list(shown(schema)) == ["scores", "scores.*"]


def test_names_without_end_are_bounded() -> None:
    made = inferred({"x": {f"k{i}-{j}": j for j in range(50)}} for i in range(100))
    assert set(made["properties"]["x"]) & {"properties", "additionalProperties"} == {"additionalProperties"}
    assert MEMBERS < 100 * 50


def test_fields_without_end_are_refused() -> None:
    deep = (
        {"a": {f"r{i}": {f"x{j}": {"y": 1, "z": {f"v{k}": 1 for k in range(9)}} for j in range(90)}}}
        for i in range(900)
    )
    with pytest.raises(RefusedError, match="different fields"):
        inferred(deep)


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(1, 3, "33 %"), (1, 1000, "under 1 %"), (999, 1000, "over 99 %"), (0, 5, "0 %"), (5, 5, "100 %")],
)
def test_shares_are_never_rounded_to_none_or_all(part: int, whole: int, text: str) -> None:
    assert percent(part, whole) == text


# --- several samples -------------------------------------------------------------------------------------------------


def put(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text)
    return file


def test_json_yaml_and_lines_are_merged_into_one_schema(tmp_path: Path) -> None:
    files = [put(tmp_path, "a.json", '{"id": 1, "x": null}'), put(tmp_path, "b.yaml", "id: 2\nx: soon\n"),
             put(tmp_path, "c.ndjson", '{"id": 3}\n\n{"id": 4.5}\n')]  # fmt: skip
    schema = load_samples(files)
    assert (schema.name, schema.format, schema.file) == ("a", "3 NDJSON samples", files[0])
    assert shown(schema) == {"id": "number!", "x": "string?"}
    assert notes(schema, "x")[-1] == "Inferred from 4 records; 2 of them have it (50 %)."
    assert "Inferred from 4 records." in schema.notes[0].text
    digest = schema.digest
    put(tmp_path, "b.yaml", "id: 2\n")
    assert load_samples(files).digest != digest


def test_one_sample_is_as_when_it_is_loaded(tmp_path: Path) -> None:
    file = put(tmp_path, "c.ndjson", '\ufeff{"id": 3}\n{"id": 4, "day": "2024-01-31"}\n')
    merged, loaded = load_samples([file]), load(file)
    assert (shown(merged), merged.digest, merged.format) == (shown(loaded), loaded.digest, loaded.format)


def test_xml_samples_with_the_same_root_are_merged(tmp_path: Path) -> None:
    files = [
        put(tmp_path, "a.xml", '<o id="1"><line>5</line></o>'),
        put(tmp_path, "b.xml", "<o><line>6</line><line>x</line><more/></o>"),
    ]
    schema = load_samples(files)
    assert (schema.format, schema.medium) == ("2 XML samples", "xml")
    assert shown(schema) == {"o.`@id`": "integer", "o.line[]": "string!", "o.more": "string"}
    assert notes(schema, "o.more") == ["Inferred from 2 parents; 1 of them has it (50 %)."]


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ({"a.xml": "<o/>", "b.xml": "<p/>"}, "the root element is p, not o"),
        ({"a.xml": "<o/>", "b.json": "{}"}, "JSON and XML samples cannot be one schema"),
        ({"a.ndjson": "{}\n", "b.xml": "<o/>"}, "JSON and XML samples cannot be one schema"),
        ({"a.json": "{}", "b.csv": "a,b\n1,2\n"}, "CSV and JSON samples cannot be one schema"),
        ({"a.json": "{}", "b.ndjson": "{oops\n"}, "the line is not a JSON value"),
        ({"a.json": "{}", "b.html": "<!doctype html><title>Sign in</title>"}, "a web page (title: Sign in)"),
        ({"a.json": "{}", "b.json": ""}, "the file is empty"),
        ({"b.ndjson": "[" * 100_000 + "\n"}, "nested too deeply"),
    ],
)  # fmt: skip
def test_what_cannot_be_merged_names_the_file(texts: dict[str, str], words: str, tmp_path: Path) -> None:
    with pytest.raises(FieldwrightError) as caught:
        load_samples([put(tmp_path, name, text) for name, text in texts.items()])
    assert words in str(caught.value)
    assert list(texts)[-1] in str(caught.value)


def test_a_missing_sample_and_none_at_all() -> None:
    with pytest.raises(UnreadableError, match="no such file"):
        load_samples(["nowhere.ndjson"])
    with pytest.raises(UnreadableError, match="no sample was chosen"):
        load_samples([])


def test_lines_that_are_broken_are_left_out_and_said(tmp_path: Path) -> None:
    schema = load_samples(
        [put(tmp_path, "a.ndjson", '{"a": 1}\n\n{"a": }\n{"a": 2}\n'), put(tmp_path, "b.json", '{"a": 3}')]
    )
    (said,) = [note for note in schema.notes if note.severity == "warning"]
    assert (said.text, said.origin.line) == ("1 line is not a JSON value and is left out: line 3.", 3)
    assert notes(schema, "a")[-1] == "Inferred from 3 records; all have it."


def test_the_first_line_of_many_broken_ones_is_named(tmp_path: Path) -> None:
    with pytest.raises(SyntaxProblemError) as caught:
        load_samples([put(tmp_path, "a.ndjson", '{"a": 1}\n\n{"a": }\n{"b"}\n')])
    assert caught.value.line == 3


def test_lines_that_are_not_utf8_are_read_and_said(tmp_path: Path) -> None:
    file = tmp_path / "a.ndjson"
    file.write_bytes(b'{"a": "x"}\n{"a": "M\xfcller"}\n')
    schema = load_samples([file])
    assert any("the first of them line 2, are not UTF-8" in note.text for note in schema.notes)


# --- pasted text -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "format_", "path"),
    [
        ('{"a": [{"b": 1}]}', "JSON sample", "a[].b"),
        ('{"a": 1}\n{"a": 2}\n', "NDJSON sample", "a"),
        ("a:\n  b: 1\n", "JSON sample", "a.b"),
        ("<a><b>1</b></a>", "XML sample", "a.b"),
        ('{"type": "object", "properties": {"a": {"type": "string"}}}', "JSON Schema 2020-12", "a"),
        ('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="xs:string"/></xs:schema>', "XSD 1.0", "a"),
    ],
)  # fmt: skip
def test_pasted_text_works_like_a_file(text: str, format_: str, path: str) -> None:
    schema = load_bytes(text.encode(), "pasted")
    assert schema.format == format_
    assert field_at(schema.root(schema.messages()[0].name), path)
    assert schema.digest.startswith("sha256:")


# --- samples beside a schema -----------------------------------------------------------------------------------------

ORDER = {
    "type": "object", "required": ["id"],
    "properties": {
        "id": {"type": "integer"}, "status": {"enum": ["new", "done"]},
        "lines": {"type": "array", "items": {"type": "object", "properties": {"sku": {"type": "string", "maxLength": 3}}}},
        "tags": {"type": "array", "items": {"type": "string"}},
        "stock": {"type": "object", "additionalProperties": {"type": "integer"}},
    },
}  # fmt: skip


def test_occurring_values_are_counted_by_field() -> None:
    schema = load_bytes(json.dumps(ORDER).encode(), "order.json")
    found = occurring(schema, "order", [
        {"id": 1, "status": "new", "lines": [{"sku": "a"}, {"sku": "b"}, {}], "tags": ["x", "y", "x"]},
        b'{"id": 2, "status": "new", "stock": {"k1": 1, "k2": 1}}',
        {"id": 3, "status": None, "lines": []},
    ])  # fmt: skip
    by_path = {path: (one.present, one.parents, one.nulls, dict(one.values)) for path, one in found.fields.items()}
    assert found.payloads == 3
    assert by_path["status"] == (3, 3, 1, {"new": 2})
    assert by_path["lines[].sku"] == (2, 3, 0, {"a": 1, "b": 1})
    assert by_path["tags[]"] == (1, 3, 0, {"x": 2, "y": 1})
    assert by_path["stock.*"][3] == {1: 2}
    assert round(found.fields["lines[].sku"].share, 2) == 0.67
    assert [(one.path, one.keyword, one.count, one.sample) for one in found.disagreements] == [("status", "enum", 1, 2)]


def test_disagreements_are_counted_once_a_kind_with_the_first_place() -> None:
    schema = load_bytes(json.dumps(ORDER).encode(), "order.json")
    found = occurring(
        schema, "order", [{"id": i, "lines": [{"sku": "a"}, {"sku": "long" * i}], "extra": i} for i in range(4)] + [{}]
    )
    told = {(one.path, one.keyword): (one.count, one.sample, one.place) for one in found.disagreements}
    assert told == {
        ("extra", ""): (4, 0, "extra"),
        ("lines[].sku", "maxLength"): (3, 1, "lines[1].sku"),
        ("id", "required"): (1, 4, "id"),
    }  # fmt: skip


def test_values_are_bounded() -> None:
    schema = load_bytes(json.dumps(ORDER).encode(), "order.json")
    found = occurring(schema, "order", ({"id": i} for i in range(500)))
    assert (len(found.fields["id"].values), found.fields["id"].more) == (VALUES, True)


def test_xml_samples_beside_an_xsd() -> None:
    xsd = b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="o"><xs:complexType><xs:sequence>
      <xs:element name="line" maxOccurs="9"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction>
      </xs:simpleType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>"""
    schema = load_bytes(xsd, "o.xsd")
    found = occurring(schema, "o", [b"<o><line>a</line><line>a</line></o>", b"<o><line>abcd</line></o>"])
    assert dict(found.fields["o.line[]"].values) == {"a": 2, "abcd": 1}
    assert [(one.path, one.sample) for one in found.disagreements] == [("o.line[]", 1)]
