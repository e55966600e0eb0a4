"""`check --try`: payloads that break a map, as people and programs read them."""

import json
from pathlib import Path

import pytest

from fieldwright.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def project(tmp_path: Path, capsys: Capture) -> Path:
    """A copy of two fields, of which one may be too long."""
    for name, longest in (("in", 12), ("out", 9)):
        fields = {"code": {"type": "string", "maxLength": longest}, "name": {"type": "string"}}
        made = {"title": name, "type": "object", "required": [*fields], "properties": fields}
        (tmp_path / f"{name}.json").write_text(
            json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **made})
        )
    file = tmp_path / "p.fieldwright.json"
    assert main(["new", str(tmp_path / "in.json"), str(tmp_path / "out.json"), "-o", str(file), "--suggest"]) == 0
    capsys.readouterr()
    return file


def test_the_payload_is_printed_beside_the_findings(project: Path, capsys: Capture) -> None:
    assert main(["check", str(project), "--try"]) == 1
    printed = capsys.readouterr().out
    assert 'R02 code: with code = "xxxxxxxxxx": code: The text has 10 characters, at most 9 are allowed.' in printed
    assert '{ "code": "xxxxxxxxxx", "name": "" }' in printed
    assert "1 counterexample" in printed


def test_as_json(project: Path, capsys: Capture) -> None:
    assert main(["check", str(project), "--try", "--json", "--payloads", "60", "--seed", "3"]) == 1
    record = json.loads(capsys.readouterr().out)
    (one,) = record["counterexamples"]
    assert one["payload"] == {"code": "xxxxxxxxxx", "name": ""}
    assert json.loads(one["input"]) == one["payload"]
    assert (one["id"], one["severity"], one["target"], one["sources"]) == ("R02", "error", "code", ["code"])
    assert record["summary"]["error"] == 1
    (tried,) = record["tried"].values()
    assert tried["payloads"] >= 60
    assert not tried["complete"]


def test_what_the_team_accepts_is_not_told(project: Path, capsys: Capture) -> None:
    held = json.loads(project.read_text())
    held["suppressions"] = [{"id": "R02", "reason": "codes are never that long"}]
    project.write_text(json.dumps(held))
    assert main(["check", str(project), "--try"]) == 0
    assert "0 counterexamples" in capsys.readouterr().out


def test_without_it_nothing_runs(project: Path, capsys: Capture) -> None:
    assert main(["check", str(project), "--json"]) == 0
    assert "counterexamples" not in json.loads(capsys.readouterr().out)
