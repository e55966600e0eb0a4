"""Checking a project: the schemas' own mistakes, changed files, severities of the team, accepted findings."""

import json
from pathlib import Path

from attrs import evolve

from fieldwright.mapping.model import Rule
from fieldwright.project.check import check_project, reason_of
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project, Suppression
from tests.project.schemas import ORDER, project


def found(here: Project, folder: Path, severity: str = "") -> list[str]:
    return [one.id for one in check_project(here, folder).findings if severity in ("", one.severity)]


def test_a_schema_that_points_at_the_network_is_a_finding_and_no_request(tmp_path: Path) -> None:
    here = project(tmp_path)
    order = json.loads(json.dumps(ORDER))
    order["properties"]["far"] = {"$ref": "https://example.com/far.json"}
    order["properties"]["out"] = {"$ref": "../../etc/passwd"}
    order["properties"]["gone"] = {"$ref": "gone.json"}
    (tmp_path / "order.json").write_text(json.dumps(order, indent=1))
    findings = [one for one in check_project(here, tmp_path).findings if one.id in ("S10", "S11")]
    assert sorted(one.id for one in findings) == ["S10", "S11", "S11"]
    assert all(one.message.startswith("order.json:") for one in findings)


def test_many_notes_are_counted_and_not_listed(tmp_path: Path) -> None:
    here = project(tmp_path)
    order = {**ORDER, "properties": {f"p{n}": {"$ref": f"gone{n}.json"} for n in range(60)}}
    (tmp_path / "order.json").write_text(json.dumps(order))
    findings = [one for one in check_project(here, tmp_path).findings if one.id == "S10"]
    assert len(findings) == 21
    assert "40 further" in findings[-1].message


def test_a_changed_schema_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    here = set_rule(project(tmp_path), "Order to Invoice", Rule("id", value="id"))
    assert "S02" not in found(here, tmp_path)
    (tmp_path / "order.json").write_text(json.dumps({"title": "Order", "properties": {"number": {"type": "string"}}}))
    assert {"S02", "E02"} <= set(found(here, tmp_path))
    (tmp_path / "order.json").unlink()
    assert "S01" in found(here, tmp_path, "error")
    assert [rule.value for rule in here.maps[0].rules] == ["id"]


def test_the_teams_severities_and_reasons_count(tmp_path: Path) -> None:
    here = project(tmp_path)
    assert found(here, tmp_path, "error") == ["N01"]
    assert found(evolve(here, severities={"N01": "warning"}), tmp_path, "error") == []
    accepted = evolve(here, suppressions=(Suppression("N01", "id", "", "filled by their gateway"),))
    checked = check_project(accepted, tmp_path)
    assert "N01" not in [one.id for one in checked.findings]
    assert [(one.id, reason_of(one, accepted.suppressions)) for one in checked.suppressed] == [
        ("N01", "filled by their gateway")
    ]
    elsewhere = evolve(here, suppressions=(Suppression("N01", "note", "", "another place"),))
    assert "N01" in found(elsewhere, tmp_path)
