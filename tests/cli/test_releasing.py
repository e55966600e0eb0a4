"""`release` and `history` as one would type them."""

import json
from pathlib import Path

import pytest

from fieldwright.cli import main
from fieldwright.project.format import load_project, save_project
from tests.project.schemas import begun

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FIELDWRIGHT_AUTHOR", "Ada")
    file = tmp_path / "p.fieldwright.json"
    save_project(begun(tmp_path, suggest=True).project, file)
    return file


def test_releases_are_made_and_listed(project: Path, capsys: Capture) -> None:
    assert main(["release", str(project), "1.0", "--note", "Pilot", "--date", "2026-11-20"]) == 0
    assert "released 1.0; kept in" in capsys.readouterr().err
    text = project.read_text()
    rule = next(one for one in load_project(project).project.maps[0].rules if one.value)
    project.write_text(text.replace(f'"value": "{rule.value}"', f'"value": "$trim({rule.value})"', 1))
    assert main(["history", str(project)]) == 0
    shown = capsys.readouterr().out
    assert "since 1.0: 1 change\n2026-11-20 1.0 (Ada): Pilot" in shown
    assert main(["release", str(project), "1.1", "--author", "Grace"]) == 0
    assert "$trim(" in capsys.readouterr().out
    assert main(["history", str(project), "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert [(one["version"], one["author"], one["state"], len(one["changes"])) for one in record["releases"]] == [
        ("1.0", "Ada", "kept", 0), ("1.1", "Grace", "kept", 1)
    ]  # fmt: skip
    assert record["since"] == {"release": "1.1", "changes": [], "problem": ""}
    assert project.with_name(project.name + ".bak").exists()


def test_what_cannot_be_released_is_said_in_one_line(project: Path, capsys: Capture) -> None:
    before = project.read_bytes()
    for arguments, said in (
        (["../1.0"], "cannot be a version"),
        (["1.0", "--date", "tomorrow"], "is no date"),
    ):
        assert main(["release", str(project), *arguments]) == 2
        assert said in capsys.readouterr().err
    assert main(["release", str(project), "1.0"]) == 0
    capsys.readouterr()
    assert main(["release", str(project), "1.0"]) == 2
    assert "there is a release 1.0 already" in capsys.readouterr().err
    assert project.read_bytes() != before
    (project.parent / "p.releases" / "1.0.fieldwright.json").write_text("{}")
    assert main(["history", str(project), "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["releases"][0]["state"] == "unreadable"
    assert "was changed since" in record["since"]["problem"]


def test_a_project_without_releases_says_how_to_make_one(project: Path, capsys: Capture) -> None:
    assert main(["history", str(project)]) == 0
    assert "no releases yet: fieldwright release" in capsys.readouterr().out
