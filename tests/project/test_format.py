"""The project file: open, save, open gives the same bytes; unknown keys survive; what is broken is said in one line."""

import json
import string
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.files.resources import resource
from fieldwright.project.edits import set_rule
from fieldwright.project.format import dump_project, load_project, parse_project, save_project

EXAMPLE = resource("examples", "city-service-requests", "city-service-requests.fieldwright.json")

MINIMAL = {
    "$schema": "https://fieldwright.dev/project.schema.json",
    "format": "1.0",
    "name": "p",
    "schemas": {"a": {"file": "a.json"}, "b": {"file": "b.json"}},
    "maps": [
        {
            "name": "m",
            "sources": [{"schema": "a", "message": "A"}],
            "target": {"schema": "b", "message": "B"},
            "rules": [{"target": "x", "value": "y"}],
        }
    ],
}


def written(folder: Path, data: bytes, name: str = "p.fieldwright.json") -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def test_the_example_saved_unedited_has_the_same_bytes(tmp_path: Path) -> None:
    file = written(tmp_path, EXAMPLE.read_bytes())
    opened = load_project(file)
    save_project(opened.project, file, opened=opened)
    assert file.read_bytes() == EXAMPLE.read_bytes()
    assert dump_project(opened.project) == EXAMPLE.read_bytes()


@pytest.mark.parametrize(
    "data",
    [
        json.dumps(MINIMAL).encode(),
        json.dumps(MINIMAL, indent=4).encode() + b"\n\n",
        b"\xef\xbb\xbf" + json.dumps(MINIMAL).encode(),
        json.dumps(MINIMAL).replace('"p"', '"\\u00e4\\ud83d\\ude00"').encode(),
        json.dumps(MINIMAL).replace('"y"', '"y", "example": 1.10e+2').encode(),
        json.dumps(MINIMAL, indent=2).replace("\n", "\r\n").encode(),
    ],
    ids=["one line", "four spaces", "byte order mark", "escapes", "number's spelling", "windows"],
)
def test_any_layout_comes_back_byte_for_byte(tmp_path: Path, data: bytes) -> None:
    file = written(tmp_path, data)
    opened = load_project(file)
    save_project(opened.project, file, opened=opened)
    assert file.read_bytes() == data


def test_an_edit_taken_back_gives_the_bytes_that_were_read(tmp_path: Path) -> None:
    data = json.dumps(MINIMAL).encode()
    file = written(tmp_path, data)
    opened = load_project(file)
    edited = set_rule(opened.project, "m", evolve(opened.project.maps[0].rules[0], value="z"))
    again = save_project(edited, file, opened=opened)
    assert file.read_bytes() != data
    assert load_project(file).project == edited
    back = set_rule(again.project, "m", opened.project.maps[0].rules[0])
    save_project(back, file, opened=again)
    assert load_project(file).project == opened.project


def test_the_file_is_made_for_review(tmp_path: Path) -> None:
    file = tmp_path / "p.fieldwright.json"
    save_project(parse_project(json.dumps(MINIMAL).encode(), file)[0], file)
    lines = file.read_text().splitlines()
    assert file.read_text().endswith("}\n")
    assert '      "rules": [' in lines
    assert '          "value": "y"' in lines
    keys = [line.strip().split('"')[1] for line in lines if line.startswith('  "')]
    assert keys == sorted(keys)


_NAMES = st.text(string.ascii_letters + "-_é ", min_size=1, max_size=6).map("x-".__add__)
_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=6,
)
_EXTRAS = st.dictionaries(_NAMES, _VALUES, max_size=2)


@given(_EXTRAS, _EXTRAS, _EXTRAS, _EXTRAS)
def test_unknown_keys_survive_edits_at_every_level(top: Any, in_map: Any, in_rule: Any, in_schema: Any) -> None:
    record = json.loads(json.dumps(MINIMAL))
    record.update(top)
    record["maps"][0].update(in_map)
    record["maps"][0]["rules"][0].update(in_rule)
    record["schemas"]["a"].update(in_schema)
    project, _ = parse_project(json.dumps(record).encode(), "p.json")
    edited = set_rule(project, "m", evolve(project.maps[0].rules[0], note="a note"))
    record["maps"][0]["rules"][0]["note"] = "a note"
    assert json.loads(dump_project(edited)) == record
    assert dump_project(parse_project(dump_project(edited), "p.json")[0]) == dump_project(edited)


@given(_EXTRAS)
def test_dumping_twice_gives_the_same(extra: Any) -> None:
    project, _ = parse_project(json.dumps({**MINIMAL, **extra}).encode(), "p.json")
    once = dump_project(project)
    assert dump_project(parse_project(once, "p.json")[0]) == once


@pytest.mark.parametrize("part", [0.02, 0.3, 0.5, 0.97])
def test_a_file_cut_short_names_its_line(tmp_path: Path, part: float) -> None:
    whole = EXAMPLE.read_bytes()
    file = written(tmp_path, whole[: int(len(whole) * part)])
    with pytest.raises(FieldwrightError, match=r"p\.fieldwright\.json:\d+: .+: .+") as raised:
        load_project(file)
    assert "\n" not in str(raised.value)


BROKEN = {
    "no object": b"[1]",
    "another document": b'{"openapi": "3.1.0"}',
    "no version": b'{"maps": []}',
    "version is a number": b'{"format": 1, "maps": []}',
    "maps is an object": b'{"format": "1.0", "name": "p", "maps": {}}',
    "a rule without target": b'{"format": "1.0", "name": "p", "maps": [{"name": "m", "sources": [], '
    b'"target": {"schema": "a", "message": "b"}, "rules": [{"value": "x"}]}]}',
    "a rule is text": b'{"format": "1.0", "name": "p", "maps": [{"name": "m", "sources": [], '
    b'"target": {"schema": "a", "message": "b"}, "rules": ["x"]}]}',
    "value is a number": b'{"format": "1.0", "name": "p", "maps": [{"name": "m", "sources": [], '
    b'"target": {"schema": "a", "message": "b"}, "rules": [{"target": "x", "value": 3}]}]}',
    "html": b"<!doctype html><title>Sign in</title>",
    "empty": b"",
    "deep": b'{"format": "1.0", "x": ' + b"[" * 100_000,
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_project_is_said_in_one_line(tmp_path: Path, name: str) -> None:
    file = written(tmp_path, BROKEN[name])
    with pytest.raises(FieldwrightError) as raised:
        load_project(file)
    assert raised.value.mend
    assert str(file) in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_newer_major_version_opens_read_only(tmp_path: Path) -> None:
    data = json.dumps({**MINIMAL, "format": "99.0", "hologram": {"of": ["a", 1.50]}}).encode()
    file = written(tmp_path, data)
    opened = load_project(file)
    assert opened.read_only
    assert "99.0" in opened.notes[0]
    edited = set_rule(opened.project, "m", evolve(opened.project.maps[0].rules[0], value="z"))
    with pytest.raises(RefusedError, match="newer"):
        save_project(edited, file, opened=opened)
    assert file.read_bytes() == data
    save_project(edited, tmp_path / "copy.fieldwright.json", opened=opened)
    assert b"hologram" in (tmp_path / "copy.fieldwright.json").read_bytes()


def test_a_newer_version_of_another_shape_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path, json.dumps({**MINIMAL, "format": "99.0", "maps": {"by": "name"}}).encode())
    with pytest.raises(FieldwrightError, match="update Fieldwright"):
        load_project(file)


def test_a_key_given_twice_is_noted(tmp_path: Path) -> None:
    file = written(tmp_path, json.dumps(MINIMAL).replace('"name": "p"', '"name": "q", "name": "p"').encode())
    opened = load_project(file)
    assert opened.project.name == "p"
    assert any("twice" in note for note in opened.notes)


def test_an_edit_leaves_numbers_elsewhere_as_they_were_written(tmp_path: Path) -> None:
    file = tmp_path / "p.fieldwright.json"
    record = '"maps":[{"name":"m","sources":[],"target":{"schema":"s","message":"M"},"rules":[{"target":"a","constant":1.10},{"target":"b","constant":0.12345678901234567890123}]}]'
    file.write_text('{"format":"1.0","name":"p",' + record + "}", encoding="utf-8")
    opened = load_project(file)
    save_project(evolve(opened.project, owner="Ada"), file, opened=opened)
    saved = file.read_text(encoding="utf-8")
    assert '"constant": 1.10' in saved
    assert '"constant": 0.12345678901234567890123' in saved
