"""Payloads are paired by order, by name or by a key; what has no partner is said, and what cannot be read is one clear line."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.sides import Side
from fieldwright.mapping.suggest.learning.pairing import MOST_PAIRS, pairs_of
from tests.mapping.benches import INTEGER, TEXT, element, json_schema, many, record, sequence, side, xml_schema
from tests.mapping.suggest.learning.planted import table_side

SOURCE = side(json_schema(record(id=TEXT, n_=INTEGER)))
TARGET = side(json_schema(record(ref=TEXT)), "target")
IN_XML = side(xml_schema(sequence(element("No"), element("Line", "xs:int", minOccurs="0", maxOccurs="unbounded"), attributes='<xs:attribute name="v" type="xs:int"/>')))  # fmt: skip


def written(file: Path, value: Any) -> Path:
    """A JSON file."""
    file.parent.mkdir(exist_ok=True, parents=True)
    file.write_text(value if isinstance(value, str) else json.dumps(value))
    return file


def named(found: Any) -> list[tuple[Any, Any]]:
    """The two payloads of each pair."""
    return [(one.source, one.target) for one in found.pairs]


def test_two_arrays_are_paired_by_order_and_the_rest_is_said(tmp_path: Path) -> None:
    a = written(tmp_path / "a.json", [{"id": "1"}, {"id": "2"}, {"id": "3"}])
    b = written(tmp_path / "b.ndjson", '{"ref": "1"}\n{"ref": "2"}\n')
    found = pairs_of([a, b], SOURCE, TARGET)
    assert named(found) == [({"id": "1"}, {"ref": "1"}), ({"id": "2"}, {"ref": "2"})]
    assert found.unpaired == ("a.json 3: source without a partner",)
    assert found.pairs[0].name == "a.json 1 / b.ndjson 1"


def test_records_are_paired_by_a_key_of_another_name(tmp_path: Path) -> None:
    a = written(tmp_path / "a.json", [{"id": 1}, {"id": 2}, {"id": 2}, {"n": 5}])
    b = written(tmp_path / "b.json", [{"ref": "2"}, {"ref": "1"}, {"ref": "9"}])
    found = pairs_of([a, b], SOURCE, TARGET, by="id=ref")
    assert named(found) == [({"id": 1}, {"ref": "1"}), ({"id": 2}, {"ref": "2"})]
    assert set(found.unpaired) == {
        "a.json 3: the key '2' is there already",
        "a.json 4: source without a key",
        "b.json 3: no source has the key '9'",
    }


def test_files_of_two_folders_are_the_two_sides(tmp_path: Path) -> None:
    for at in range(3):
        written(tmp_path / "in" / f"{at}.json", {"id": str(at)})
        written(tmp_path / "out" / f"{2 - at}.result.json", {"ref": str(2 - at)})
    by_name = pairs_of([tmp_path / "in", tmp_path / "out"], SOURCE, TARGET, by="name")
    assert named(by_name) == [({"id": str(at)}, {"ref": str(at)}) for at in range(3)]
    listed = [*sorted((tmp_path / "in").iterdir()), *sorted((tmp_path / "out").iterdir())]
    assert named(pairs_of(listed, SOURCE, TARGET)) == named(by_name)


def test_of_files_in_one_folder_the_first_half_is_the_source(tmp_path: Path) -> None:
    files = [written(tmp_path / f"s{at}.json", {"id": str(at)}) for at in range(2)]
    files += [written(tmp_path / f"t{at}.json", {"ref": str(at)}) for at in range(2)]
    assert named(pairs_of(files, SOURCE, TARGET)) == [({"id": "0"}, {"ref": "0"}), ({"id": "1"}, {"ref": "1"})]
    with pytest.raises(FieldwrightError, match="cannot be split"):
        pairs_of(files[:3], SOURCE, TARGET)


def test_one_file_holds_objects_with_input_and_output(tmp_path: Path) -> None:
    one = written(tmp_path / "pairs.json", [{"input": {"id": "1"}, "output": {"ref": "1"}}, {"input": {"id": "2"}}])
    found = pairs_of([one], SOURCE, TARGET)
    assert named(found) == [({"id": "1"}, {"ref": "1"})]
    assert found.unpaired == ("pairs.json 2 has no input and output",)


def test_xml_is_read_as_maps_read_it_also_inside_a_file_of_pairs(tmp_path: Path) -> None:
    text = '<Message v="2"><No> 007 </No><Line>1</Line></Message>'
    value = {"Message": {"@v": 2, "No": "007", "Line": [1]}}
    a = written(tmp_path / "a.xml", text)
    b = written(tmp_path / "b.json", {"ref": "1"})
    found = pairs_of([a, b], IN_XML, TARGET)
    inside = pairs_of([written(tmp_path / "p.json", [{"input": text, "output": {"ref": "1"}}])], IN_XML, TARGET)
    assert found.pairs[0].source["Message"]["Line"] == value["Message"]["Line"]
    assert found.pairs[0].source == inside.pairs[0].source
    assert found.pairs[0].source["Message"]["@v"] == 2


def test_rows_of_tables_are_pairs(tmp_path: Path) -> None:
    table = b"id,name\n1,a\n2,b\n"
    source: Side = table_side(table)
    target = side(json_schema(many(record(ref=INTEGER))), "target")
    (tmp_path / "a.csv").write_bytes(table)
    b = written(tmp_path / "b.json", [{"ref": 2}, {"ref": 1}])
    found = pairs_of([tmp_path / "a.csv", b], source, target, by="id=ref")
    assert (found.rows_in, found.rows_out) == (True, True)
    assert named(found) == [({"id": 1, "name": "a"}, {"ref": 1}), ({"id": 2, "name": "b"}, {"ref": 2})]


def test_of_many_pairs_some_are_taken_evenly(tmp_path: Path) -> None:
    a = written(tmp_path / "a.json", [{"id": str(at)} for at in range(1000)])
    b = written(tmp_path / "b.json", [{"ref": str(at)} for at in range(1000)])
    found = pairs_of([a, b], SOURCE, TARGET)
    assert len(found.pairs) == MOST_PAIRS
    assert found.pairs[-1].source == {"id": "995"}
    assert found.notes == ("200 of 1,000 pairs were looked at",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"id": ', "JSON"),
        ("", "empty"),
        ("[1, 2]", "array"),
        ('{"other": 1}', "not what the source says"),
        ('[{"id": "1"}, {"other": 1}]', "record 2"),
        ('{"id": "1"}\n{"other": 1}\n', "record 2"),
        ("<a/>", "XML"),
        ("<!DOCTYPE html><html></html>", "web page"),
        ('{"a":' * 300 + "1" + "}" * 300, "nested"),
    ],
)
def test_a_payload_that_cannot_be_read_is_one_line_with_its_file(tmp_path: Path, text: str, said: str) -> None:
    a = written(tmp_path / "a.json", text or " ")
    if not text:
        a.write_bytes(b"")
    b = written(tmp_path / "b.json", {"ref": "1"})
    with pytest.raises(FieldwrightError) as found:
        pairs_of([a, b], SOURCE, TARGET)
    assert "a.json" in str(found.value)
    assert said.casefold() in str(found.value).casefold()
    assert "\n" not in str(found.value)


def test_keys_that_lead_nowhere_are_said(tmp_path: Path) -> None:
    a = written(tmp_path / "a.json", [{"id": "1"}])
    b = written(tmp_path / "b.json", [{"ref": "2"}])
    with pytest.raises(FieldwrightError, match="no source has a value at 'nothing'"):
        pairs_of([a, b], SOURCE, TARGET, by="nothing=ref")
    with pytest.raises(FieldwrightError, match="nothing could be paired"):
        pairs_of([a, b], SOURCE, TARGET, by="id=ref")
    with pytest.raises(FieldwrightError, match="no pairs"):
        pairs_of([], SOURCE, TARGET)
    with pytest.raises(FieldwrightError):
        pairs_of([tmp_path / "missing.json", b], SOURCE, TARGET)


def test_a_key_that_stands_twice_is_said(tmp_path: Path) -> None:
    a = written(tmp_path / "a.json", '{"id": "1", "id": "2"}')
    b = written(tmp_path / "b.json", {"ref": "1"})
    found = pairs_of([a, b], SOURCE, TARGET)
    assert found.pairs[0].source == {"id": "2"}
    assert found.notes == ("a.json: the key 'id' stands twice in one object: the last one counts",)
