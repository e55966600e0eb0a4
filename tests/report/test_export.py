"""Exporting a project of real files."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.model import Project, SchemaRef
from fieldwright.report.export import FORMATS, export
from fieldwright.report.spec import spec_of

SOURCE = {
    "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Order", "type": "object", "required": ["id", "lines"],
    "properties": {
        "id": {"type": "string", "maxLength": 20},
        "buyer": {"type": "object", "properties": {"name": {"type": "string"}}},
        "lines": {"type": "array", "items": {"type": "object", "required": ["sku"], "properties": {"sku": {"type": "string"}, "count": {"type": "integer"}}}},
    },
}  # fmt: skip
TARGET = {
    "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Shipment", "type": "object", "required": ["number", "depot"],
    "properties": {
        "number": {"type": "string", "maxLength": 20},
        "depot": {"type": "string"},
        "items": {"type": "array", "items": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}, "quantity": {"type": "integer"}}}},
    },
}  # fmt: skip
RULES = (
    Rule("number", value="id", status="ready"),
    Rule("items[]", each="lines"),
    Rule("items[].code", value="sku"),
    Rule("items[].quantity", value="count", default=1),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "project"
    home.mkdir()
    (home / "order.json").write_text(json.dumps(SOURCE))
    (home / "shipment.json").write_text(json.dumps(TARGET))
    return home


def project(rules: tuple[Rule, ...] = RULES, **changes: Any) -> Project:
    one = Map("ship", (SourceRef("order", "Order"),), TargetRef("shipment", "Shipment"), rules)
    facts: dict[str, Any] = {
        "name": "Orders to shipments",
        "schemas": {"order": SchemaRef("order.json"), "shipment": SchemaRef("shipment.json")},
        "maps": (one,),
    }
    return Project(**{**facts, **changes})


def test_the_specification_says_what_the_schemas_and_the_checks_say(folder: Path) -> None:
    spec = spec_of(project(), folder)
    rows = {row.target: row for row in spec.maps[0].rows}
    assert rows["items[].code"].sources[0].path == "lines[].sku"
    assert rows["depot"].findings[0].id == "N01"
    assert rows["depot"].sentence == "Nothing fills this required field yet."
    states = {row.path: row.state for row in spec.maps[0].source_rows}
    assert states["lines[].sku"] == "used"
    assert states["buyer"] == "undecided"
    assert spec.maps[0].expression


@pytest.mark.parametrize("name", list(FORMATS))
def test_each_format_is_written_and_is_the_same_each_time(folder: Path, tmp_path: Path, name: str) -> None:
    first, second = tmp_path / f"a{FORMATS[name].suffix}", tmp_path / f"b{FORMATS[name].suffix}"
    said: list[str] = []
    assert export(project(), folder, name, first, progress=said.append) == [first]
    assert export(project(), folder, name, second) == [second]
    assert first.read_bytes() == second.read_bytes()
    assert said[-1].startswith("writing")
    assert str(folder) not in first.read_bytes().decode("latin-1")


def test_several_maps_give_a_folder_of_expressions(folder: Path, tmp_path: Path) -> None:
    base = project()
    both = evolve(base, maps=(base.maps[0], evolve(base.maps[0], name="SHIP"), evolve(base.maps[0], name="a/../b")))
    out = tmp_path / "maps"
    written = export(both, folder, "jsonata", out)
    assert [path.parent for path in written] == [out, out, out]
    assert len({path.name.lower() for path in written}) == 3
    only = export(both, folder, "jsonata", tmp_path / "one.jsonata", map_name="ship")
    assert only[0].read_text().startswith("/*")


def test_a_missing_schema_still_gives_the_document_and_says_so(folder: Path, tmp_path: Path) -> None:
    (folder / "shipment.json").unlink()
    (path,) = export(project(), folder, "html", tmp_path / "spec.html")
    assert "S01" in path.read_text()
    assert "Copies <code>id</code>" in path.read_text()


@pytest.mark.parametrize("name", ["pdf", "", "XLSX"])
def test_an_unknown_format_names_those_there_are(folder: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(FieldwrightError) as caught:
        export(project(), folder, name, tmp_path / "x")
    assert "xlsx" in caught.value.mend


def test_places_that_cannot_be_written_are_said_before_the_work(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(FieldwrightError) as caught:
        export(project(), folder, "html", tmp_path / "none" / "spec.html")
    assert "folder" in str(caught.value)
    with pytest.raises(FieldwrightError) as caught:
        export(project(), folder, "html", tmp_path)
    assert "spec.html" in caught.value.mend
    (tmp_path / "file").write_text("")
    several = evolve(project(), maps=(*project().maps, evolve(project().maps[0], name="two")))
    with pytest.raises(FieldwrightError):
        export(several, folder, "jsonata", tmp_path / "file")
    with pytest.raises(FieldwrightError):
        export(project(), folder, "html", tmp_path / "x.html", map_name="nope")


def test_the_user_can_stop_it_and_nothing_is_left(folder: Path, tmp_path: Path) -> None:
    def stop(_text: str) -> None:
        raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        export(project(), folder, "xlsx", tmp_path / "x.xlsx", progress=stop)
    assert not list(tmp_path.glob("x*"))


def test_a_broken_expression_is_a_finding_in_documents_and_an_error_for_the_expression(
    folder: Path, tmp_path: Path
) -> None:
    broken = project((Rule("number", value="id &"),))
    (path,) = export(broken, folder, "markdown", tmp_path / "spec.md")
    assert "E01" in path.read_text()
    with pytest.raises(FieldwrightError):
        export(broken, folder, "jsonata", tmp_path / "map.jsonata")
