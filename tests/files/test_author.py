"""Who somebody is: the first of variable, settings, git and system that says a name."""

import subprocess
from pathlib import Path

import pytest

from fieldwright.files.author import author, cleaned, same_person, set_author, stated_author


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FIELDWRIGHT_AUTHOR", raising=False)
    monkeypatch.setenv("FIELDWRIGHT_SETTINGS", str(tmp_path / "settings" / "window.ini"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


def test_the_first_that_says_a_name_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    system = author()
    assert system  # the user of the system
    folder = tmp_path / "repository" / "below"
    folder.mkdir(parents=True)
    assert author(folder) == system
    subprocess.run(["git", "init", "-q"], cwd=folder.parent, check=True)
    assert author(folder) == system
    subprocess.run(["git", "config", "user.name", "  Grace\tHopper "], cwd=folder.parent, check=True)
    assert author(folder) == "Grace Hopper"
    assert author(tmp_path) == system
    set_author("Ada Lovelace\n")
    assert author(folder) == stated_author() == "Ada Lovelace"
    monkeypatch.setenv("FIELDWRIGHT_AUTHOR", "Mary Jackson")
    assert author(folder) == "Mary Jackson"
    monkeypatch.setenv("FIELDWRIGHT_AUTHOR", " ")
    set_author("")
    assert author(folder) == "Grace Hopper"


def test_no_hook_or_program_of_the_repository_runs(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    with (tmp_path / ".git" / "config").open("a") as config:
        config.write(
            f'[core]\n\tfsmonitor = "touch {tmp_path}/ran"\n\tpager = "touch {tmp_path}/ran"\n[user]\n\tname = "A\\u001b[31m B"\n'
        )
    assert author(tmp_path)
    assert not (tmp_path / "ran").exists()


def test_names_are_one_line_that_can_be_seen() -> None:
    assert cleaned(" Ada\n \x1b[31mLovelace\u202e ") == "Ada [31mLovelace"
    assert len(cleaned("a" * 5000)) == 200


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Priya Raman (integration)", "PRIYA  RAMAN", True),
        ("Ada <ada@x.example>", "Ada", True),
        ("Ada", "Ada B", False),
        ("", "", False),
        ("(x)", "(y)", False),
    ],
)
def test_the_same_person_under_two_spellings(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same
