"""Catalog files: what is written, what is refused, and the published JSON Schema."""

import json
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest

from fieldwright.files.errors import ChangedOnDiskError, FieldwrightError, RefusedError
from fieldwright.files.records import to_record
from fieldwright.files.resources import resource
from fieldwright.project.catalog import model
from fieldwright.project.catalog.format import dump_catalog, load_catalog, parse_catalog, save_catalog

FULL = model.Catalog(
    "City",
    description="d",
    owner="o",
    systems=(
        model.System("CRM", ("crm",), "o", "d", "v", "live", "REST", ("Citizen",), True, "n", {"owner": "o"}),
        model.System("Archive"),
    ),
    entries=(
        model.Entry(
            "a", "Citizen", "CRM", "Archive", "s", "t", 1, 2, "about 3", model.Frequency("minutes", 15, "quarterly"),
            "delta", "event", "API", ("personal", "regulated: PCI DSS"), ("masked",), "p", "agreed", "live", "o", 3, "high", "2027-Q1", 1, "n",
            (model.Link("a.fieldwright.json", "f", "m"),), {"mode": "full"},
        ),
    ),
    accepted=(model.Accepted("G01", "a", "CRM", "r", "p", "2026-11-21"),),
    severities={"G02": "off"},
    settings=model.Settings(("file",), 3, 5, 10, 20, "2027-Q2", 4, ".."),
)  # fmt: skip


@pytest.fixture(scope="module")
def published() -> dict[str, Any]:
    return json.loads(resource("catalog.schema.json").read_bytes())


def test_model_and_published_schema_are_equal(published: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(published)
    classes = {name: cls for name, cls in vars(model).items() if isinstance(cls, type) and attrs.has(cls)}
    root = classes.pop("Catalog")
    assert set(classes) == set(published["$defs"])
    for name, cls in {**classes, "Catalog": root}.items():
        part = published if name == "Catalog" else published["$defs"][name]
        own = [one for one in attrs.fields(cls) if one.name != "extra"]
        assert {one.metadata.get("key", one.name) for one in own} == set(part["properties"]), name
        for one in own:
            said = part["properties"][one.metadata.get("key", one.name)].get("default")
            plain = list(one.default) if isinstance(one.default, tuple) else one.default
            assert said is None or said == plain, f"{name}.{one.name}"
    jsonschema.Draft202012Validator(published).validate(json.loads(dump_catalog(FULL)))
    assert set(to_record(FULL.entries[0])) == set(published["$defs"]["Entry"]["properties"])


def test_what_is_written_reads_back_and_is_sorted_one_value_a_line() -> None:
    data = dump_catalog(FULL)
    again, notes = parse_catalog(data, "x.catalog.json")
    assert not notes
    assert [one.name for one in again.systems] == ["Archive", "CRM"]
    assert again.entries == FULL.entries
    assert dump_catalog(again) == data
    assert b'        "personal",\n        "regulated: PCI DSS"\n' in data


def test_unknown_keys_and_any_layout_survive(tmp_path: Path) -> None:
    file = tmp_path / "x.catalog.json"
    data = b'{"name":"x","entries":[{"id":"a","ours":{"b":1.50}}],"systems":[],"more":[null]}'
    file.write_bytes(data)
    opened = load_catalog(file)
    save_catalog(opened.catalog, file, opened=opened)
    assert file.read_bytes() == data
    edited = attrs.evolve(opened.catalog, owner="o")
    save_catalog(edited, file, opened=load_catalog(file))
    text = file.read_text()
    assert '"b": 1.50' in text
    assert '"more": [\n    null' in text


def test_newer_major_version_is_read_only(tmp_path: Path) -> None:
    file = tmp_path / "x.catalog.json"
    file.write_text('{"name": "x", "format": "2.0", "entries": []}')
    opened = load_catalog(file)
    assert opened.read_only
    assert "newer" in opened.notes[0]
    with pytest.raises(RefusedError):
        save_catalog(opened.catalog, file, opened=opened)


def test_somebody_elses_save_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "x.catalog.json"
    opened = save_catalog(FULL, file)
    file.write_bytes(dump_catalog(attrs.evolve(FULL, owner="somebody else")))
    with pytest.raises(ChangedOnDiskError):
        save_catalog(attrs.evolve(FULL, owner="me"), file, opened=opened)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", "not a Fieldwright catalog"),
        ('{"name": "x", "maps": []}', "not a Fieldwright catalog"),
        ('{"name": "x",\n "entries": [{"id": "a", "effort": "3"}]}', ":2: /entries/0/effort must be a whole number"),
        ('{"name": "x",\n "entries": [{"id": "a"},\n {"id": "a"}]}', "is there 2 times"),
        ('{"name": "x", "entries": [{"id": ""}]}', "has an empty id"),
        ('{"name": "x", "entries": [], "format": 1}', "format's version"),
        ('{"name": "x", "entries": [', "x.catalog.json"),
        (
            '{"name": "x", "entries": [{"id": "a", "new_per_month": -1}]}',
            "/entries/0/new_per_month must be a number from 0",
        ),
        (
            '{"name": "x", "entries": [{"id": "a", "frequency": {"every": 0}}]}',
            "/entries/0/frequency/every must be a number from 1",
        ),
        ('{"name": "x", "entries": [], "settings": {"hub_systems": 0}}', "/settings/hub_systems"),
        (
            '{"name": "x", "entries": [{"id": "a", "linked": {"frequency": "daily"}}]}',
            "/entries/0/linked/frequency must be an object",
        ),
        (
            '{"name": "x", "entries": [{"id": "a", "linked": {"concerns": 1}}]}',
            "/entries/0/linked/concerns must be a list of texts",
        ),
        ('{"name": "x", "entries": [{"id": "a", "linked": {"source": []}}]}', "/entries/0/linked/source must be text"),
    ],
)
def test_what_is_no_catalog_is_told_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "x.catalog.json"
    file.write_text(text)
    with pytest.raises(FieldwrightError) as found:
        load_catalog(file)
    assert said in str(found.value)
