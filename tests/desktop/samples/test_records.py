"""The records of a payload, whatever its format: one at a time, without reading the whole."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.desktop.samples import payload as payloads
from fieldwright.desktop.samples.payload import Payload, opened
from fieldwright.desktop.samples.running import differences
from fieldwright.desktop.samples.veiled_text import every_character, veiled_text
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.sides import Schemas, benches

XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="people"><xs:complexType><xs:sequence>
<xs:element name="person" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="name" type="xs:string"/></xs:sequence></xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element></xs:schema>"""
ONE = {"title": "One", "type": "object", "properties": {"name": {"type": "string"}}}
MANY = {"title": "Many", "type": "array", "items": ONE}
HOLDER = {"title": "Holder", "type": "object", "properties": {"people": MANY}}


def bench_of(folder: Path, source: object, message: str, *rules: Rule, ending: str = "json") -> Bench:
    """A map from a source to an array of names."""
    (folder / f"source.{ending}").write_text(source if isinstance(source, str) else json.dumps(source))
    (folder / "target.json").write_text(json.dumps(MANY))
    map_ = Map("m", (SourceRef("source", message, "source"),), TargetRef("target", "Many"), rules)
    project = evolve(
        Project("p"),
        maps=(map_,),
        schemas={"source": SchemaRef(f"source.{ending}"), "target": SchemaRef("target.json")},
    )
    found = benches(project, Schemas(folder))["m"]
    assert found.sources, found.missing
    return found


def names(payload: Payload | None) -> list[Any]:
    """The name in each record, wherever a record has it."""
    assert payload is not None

    def name(value: Any) -> Any:
        if isinstance(value, list):
            return name(value[0])
        if "name" in value:
            return value["name"]
        return name(next(one for key, one in value.items() if not key.startswith("@")))

    return [name(payload.record(at).value) for at in range(payload.count)]


JSON_FORMS = {
    "array": ('[{"name": "a, ]"}, {"name": "b\\"["}]', ONE, "One", "record"),
    "lines": ('{"name": "a, ]"}\n\n{"name": "b\\"["}\n', ONE, "One", "line"),
    "many": ('[{"name": "a, ]"}, {"name": "b\\"["}]', MANY, "Many", "record"),
    "holder": (' {"people" : [{"name": "a, ]"}, {"name": "b\\"["}] } ', HOLDER, "Holder", "record"),
}


@pytest.mark.parametrize("form", JSON_FORMS)
def test_json_has_records_in_every_form(form: str, tmp_path: Path) -> None:
    text, schema, message, words = JSON_FORMS[form]
    found = opened(bench_of(tmp_path, schema, message), text.encode(), "sample")
    assert names(found) == ["a, ]", 'b"[']
    assert found is not None
    assert found.words == words
    assert found.alone == (form in ("array", "lines"))


def test_a_map_that_takes_items_one_by_one_runs_them_one_by_one(tmp_path: Path) -> None:
    rules = (Rule("[]", each="people"), Rule("[].name", value="name"))
    found = opened(bench_of(tmp_path, HOLDER, "Holder", *rules), JSON_FORMS["holder"][0].encode(), "sample")
    assert found is not None
    assert found.alone
    assert json.loads(found.data_of(1)) == {"people": [{"name": 'b"['}]}


def test_what_says_more_than_a_list_is_one_record(tmp_path: Path) -> None:
    text = '{"people": [{"name": "a"}, {"name": "b"}], "total": 2}'
    found = opened(bench_of(tmp_path, HOLDER, "Holder"), text.encode(), "sample")
    assert found is not None
    assert found.count == 1


@pytest.mark.parametrize("small", [True, False])
@pytest.mark.parametrize(
    ("ending", "source", "message", "text"),
    [
        ("csv", "name;age\nx;1\n", "source", "name;age\nAnn;1\nBo;2\nCy;3\nDi;4\n"),
        ("xsd", XSD, "people", "<people><person><name>Ann</name></person><person><name>Bo</name></person><person><name>Cy</name></person><person><name>Di</name></person></people>"),
    ],
)  # fmt: skip
def test_rows_and_elements_are_records_in_small_and_large(
    small: bool, ending: str, source: str, message: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not small:
        monkeypatch.setattr(payloads, "SMALL", 60 if ending == "xsd" else 28)
    found = opened(bench_of(tmp_path, source, message, ending=ending), text.encode(), "sample")
    assert names(found) == ["Ann", "Bo", "Cy", "Di"]
    assert found is not None
    assert "Bo" in found.record(1).text
    assert "Ann" not in found.record(1).text


def test_a_large_record_is_no_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(payloads, "SMALL", 30)
    bench = bench_of(tmp_path, ONE, "One")
    found = opened(bench, json.dumps([{"name": "x"}, {"name": "x" * 100}]).encode(), "sample")
    assert found is not None
    assert found.record(0).value == {"name": "x"}
    with pytest.raises(FieldwrightError, match="too large for a tree"):
        found.record(1)


@pytest.mark.parametrize("text", ['[{"name": "a"}', "[1, 2", '["\\'])
def test_an_array_that_breaks_off_is_said(text: str, tmp_path: Path) -> None:
    with pytest.raises(FieldwrightError):
        opened(bench_of(tmp_path, ONE, "One"), text.encode(), "sample")


_JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda one: st.lists(one) | st.dictionaries(st.text(), one), max_leaves=5)  # fmt: skip


@settings(max_examples=15)
@given(st.lists(st.dictionaries(st.text(), _JSON), min_size=1, max_size=5), st.sampled_from([None, 1]))
def test_any_array_is_cut_into_its_items(items: list[Any], indent: int | None) -> None:
    pieces, end = payloads.items_in(json.dumps(items, indent=indent).encode(), 0, "sample")
    assert [json.loads(one) for one in pieces] == items
    assert end == len(json.dumps(items, indent=indent).encode())


@settings(max_examples=15)
@given(_JSON, st.sampled_from([None, 2]))
def test_masked_json_keeps_its_shape_and_says_nothing(value: Any, indent: int | None) -> None:
    text = json.dumps({"secret": value}, indent=indent)
    masked = veiled_text(text, "json")
    assert shape(json.loads(masked)) == shape(json.loads(text))
    assert masked.count("\n") == text.count("\n")


def shape(value: Any) -> Any:
    """A value without what it says."""
    if isinstance(value, dict):
        return {name: shape(one) for name, one in value.items()}
    if isinstance(value, list):
        return [shape(one) for one in value]
    return type(value).__name__ if value is not None else None


@pytest.mark.parametrize(
    ("text", "medium", "kept", "gone"),
    [
        ('<a xmlns="urn:x"><b id="K7">Anna &amp; Bo</b><![CDATA[Carl]]><!-- Dora --></a>', "xml", ["<b id=", "&amp;", "urn:x", "</a>"], ["Anna", "Bo", "Carl", "Dora", "K7"]),
        ("name;born\nAnna;1987-03-12\n", "csv", ["name;born\n"], ["Anna", "1987"]),
        ("NM1*IL*1*EKLUND*ANNA~", "text", ["*", "~"], ["EKLUND", "ANNA"]),
        ('{"name": "An\\u00e4 \\"Ek\\"", "n": 4711}', "json", ['"name": "', '"n": '], ["An", "Ek", "4711"]),
    ],
)  # fmt: skip
def test_masked_text_keeps_the_format(text: str, medium: str, kept: list[str], gone: list[str]) -> None:
    masked = veiled_text(text, medium)
    assert all(one in masked for one in kept)
    assert not [one for one in gone if one in masked]
    assert not [one for one in gone if one in every_character(text)]


@settings(max_examples=15)
@given(_JSON, _JSON)
def test_what_did_not_change_is_not_told(before: Any, after: Any) -> None:
    assert differences(before, before) == (frozenset(), ())
    changed, gone = differences({"a": before}, {"a": after})
    assert bool(changed or gone) == (shape_of(before) != shape_of(after))


def shape_of(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def test_an_edit_is_told_at_its_place_and_above() -> None:
    changed, gone = differences({"a": [{"x": 1, "y": 2}], "b": 3}, {"a": [{"x": 1, "y": 5}, {"x": 2}]})
    assert changed == {"a", "a[0]", "a[0].y", "a[1]"}
    assert gone == ("b",)
