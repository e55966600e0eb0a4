"""Schemas of a project: loaded once, missing ones said, snapshots kept; and starting and moving a project."""

from pathlib import Path

from attrs import evolve

from fieldwright.mapping.model import Rule
from fieldwright.project.edits import set_rule
from fieldwright.project.moving import moved
from fieldwright.project.sides import Schemas, bench_for, with_snapshots
from tests.project.schemas import begun, files, project


def test_schemas_are_loaded_once_until_their_file_changes(tmp_path: Path) -> None:
    here = project(tmp_path)
    schemas = Schemas(tmp_path)
    ref = here.schemas["order"]
    assert schemas.get(ref) is schemas.get(ref)
    before = schemas.get(ref)
    (tmp_path / "order.json").write_text('{"title": "Order", "properties": {"other": {"type": "string"}}}')
    assert schemas.get(ref) is not before


def test_a_missing_schema_leaves_the_other_side(tmp_path: Path) -> None:
    here = project(tmp_path)
    (tmp_path / "order.json").unlink()
    bench = bench_for(here, Schemas(tmp_path), here.maps[0])
    assert bench.primary is None
    assert bench.target is not None
    assert "order.json" in bench.missing["order"]


def test_a_snapshot_holds_what_rules_touch_and_survives_a_lost_field(tmp_path: Path) -> None:
    here = set_rule(project(tmp_path), "Order to Invoice", Rule("id", value="id"))
    here = with_snapshots(here, Schemas(tmp_path))
    assert here.schemas["order"].fields == {
        "Order": {"id": {"type": "string", "required": True, "constraints": {"maxLength": 10}}}
    }
    assert here.schemas["invoice"].fields == {"Invoice": {"id": {"type": "string", "required": True}}}
    (tmp_path / "order.json").write_text('{"title": "Order", "properties": {"other": {"type": "string"}}}')
    assert with_snapshots(here, Schemas(tmp_path)) == here
    (tmp_path / "order.json").unlink()
    assert with_snapshots(here, Schemas(tmp_path)) == here


def test_fields_of_one_name_get_draft_rules_where_it_is_plain(tmp_path: Path) -> None:
    made = begun(tmp_path, suggest=True)
    rules = {rule.target: rule.value or rule.each for rule in made.project.maps[0].rules}
    assert rules["id"] == "id"
    assert rules["buyer.firstName"] == "customer.first_name"
    assert rules["items[]"] == "lines"
    assert rules["items[].qty"] == "qty"
    assert all(rule.status == "draft" for rule in made.project.maps[0].rules)
    assert made.suggested == len(rules)


def test_paths_follow_a_project_that_moves(tmp_path: Path) -> None:
    here = project(tmp_path)
    here = here.with_map(evolve(here.maps[0], samples=("p.samples/a.json",)))
    elsewhere = tmp_path / "deep" / "er"
    elsewhere.mkdir(parents=True)
    gone = moved(here, tmp_path, elsewhere)
    assert gone.schemas["order"].file == "../../order.json"
    assert gone.maps[0].samples == ("../../p.samples/a.json",)
    assert moved(gone, elsewhere, tmp_path) == here
    assert files(tmp_path)[0].is_file()
