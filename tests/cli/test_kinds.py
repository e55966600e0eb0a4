"""``fieldwright findings``."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.mapping.findings import KINDS
from fieldwright.project.catalog.kinds import CATALOG_KINDS


def listed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    assert main(["findings", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)["findings"]


def test_every_kind_is_listed_with_its_meaning_and_mend(capsys: pytest.CaptureFixture[str]) -> None:
    found = listed(capsys)
    assert [one["id"] for one in found] == [*KINDS, *CATALOG_KINDS]
    assert all(one["title"] and one["meaning"] and one["mend"] and one["family"] for one in found)
    assert len(found) >= 60


def test_one_kind_and_one_family(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["findings", "l01"]) == 0
    assert capsys.readouterr().out.startswith("L01  May be too long")
    assert {one["id"][0] for one in listed(capsys, "K")} == {"K"}


def test_the_projects_own_severity_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = resource("examples", "city-service-requests", "city-service-requests.fieldwright.json")
    project = tmp_path / "p.fieldwright.json"
    project.write_text(json.dumps({**json.loads(example.read_bytes()), "severities": {"L01": "error"}}))
    assert main(["findings", "L01", "--project", str(project)]) == 0
    assert "error, by the project" in capsys.readouterr().out


def test_an_id_that_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["findings", "L99"]) == 2
    assert capsys.readouterr().err.startswith("fieldwright: there is no finding L99: ")
