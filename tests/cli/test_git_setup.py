"""Project files in real repositories: merged by rule, shown as text."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.project.edits import set_rule
from fieldwright.project.format import dump_project, load_project

Capture = pytest.CaptureFixture[str]
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
NAME = "sub dir/it's orders.fieldwright.json"
LINE = "*.fieldwright.json merge=fieldwright diff=fieldwright"
RULES = ("WorkOrder.Header.ExternalReference", "WorkOrder.Header.Subject")


def git(folder: Path, *arguments: str, status: int = 0) -> str:
    """What git prints, both ways."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    env = {**kept, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "LC_ALL": "C",
           **{f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}}  # fmt: skip
    done = subprocess.run(["git", *arguments], cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def _bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As `repository`; tests work in copies."""
    folder = tmp_path_factory.mktemp("repository") / "a clone"
    (folder / "sub dir").mkdir(parents=True)
    git(folder, "init", "-q", "-b", "main")
    shutil.copy(resource("examples", "city-service-requests", "city-service-requests.fieldwright.json"), folder / NAME)
    return folder


@pytest.fixture(scope="module")
def _set_up(_bare: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As `ready`; tests work in copies."""
    folder = tmp_path_factory.mktemp("ready") / "a clone"
    shutil.copytree(_bare, folder)
    assert main(["git-setup", str(folder / "sub dir")]) == 0
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "base")
    return folder


@pytest.fixture
def repository(_bare: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(_bare, tmp_path / "a clone"))


@pytest.fixture
def ready(_set_up: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(_set_up, tmp_path / "a clone"))


def commit(folder: Path, branch: str, rule: int, start: str = "main", **facts: Any) -> None:
    """A branch with something said of a rule."""
    git(folder, "checkout", "-q", "-b", branch, start)
    project = load_project(folder / NAME).project
    here = project.maps[0]
    held = here.rule(RULES[rule])
    assert held is not None
    (folder / NAME).write_bytes(dump_project(set_rule(project, here.name, evolve(held, **facts))))
    git(folder, "commit", "-qam", branch)


def said(folder: Path, rule: int) -> tuple[str, str]:
    found = load_project(folder / NAME).project.maps[0].rule(RULES[rule])
    assert found is not None
    return found.value, found.note


def test_two_branches_merge_by_rule_and_attribute(ready: Path) -> None:
    commit(ready, "theirs", 0, value="a.b")
    commit(ready, "ours", 0, note="our note")
    git(ready, "merge", "theirs", "-m", "merged")
    assert said(ready, 0) == ("a.b", "our note")
    assert load_project(ready / NAME).project.conflicts == ()


def test_a_conflict_is_a_choice_in_a_project_that_opens(ready: Path, capsys: Capture) -> None:
    commit(ready, "theirs", 0, value="a.b")
    commit(ready, "ours", 0, value="a.c")
    printed = git(ready, "merge", "theirs", "-m", "merged", status=1)
    assert f"CONFLICT (content): Merge conflict in {NAME}" in printed
    assert (
        f"fieldwright: {NAME}: rule {RULES[0]}: expression: a choice is open between `a.c` (ours) and `a.b` (theirs)"
        in printed
    )
    assert said(ready, 0)[0] == "a.c"
    assert main(["check", str(ready / NAME), "--json"]) == 1
    assert "B17" in capsys.readouterr().out
    assert main(["choose", str(ready / NAME), "--all", "--take", "theirs"]) == 0
    git(ready, "add", NAME)
    git(ready, "commit", "-qm", "chosen")
    assert said(ready, 0)[0] == "a.b"


def test_a_rebase_takes_edits_along(ready: Path) -> None:
    commit(ready, "upstream", 1, note="changed upstream")
    commit(ready, "work", 0, value="a.b")
    git(ready, "rebase", "-q", "upstream")
    assert said(ready, 0)[0] == "a.b"
    assert said(ready, 1)[1] == "changed upstream"


def test_a_file_that_is_no_project_is_left_as_ours_for_people_to_mend(ready: Path) -> None:
    git(ready, "checkout", "-q", "-b", "theirs")
    (ready / NAME).write_text("{ broken")
    git(ready, "commit", "-qam", "theirs")
    commit(ready, "ours", 0, value="a.c")
    printed = git(ready, "merge", "theirs", "-m", "merged", status=1)
    assert f"fieldwright: {NAME} (theirs):1: " in printed
    assert said(ready, 0)[0] == "a.c"


def test_differences_are_text_with_the_rule_above(ready: Path) -> None:
    commit(ready, "work", 0, value="a.b")
    shown = git(ready, "diff", "main", "work")
    assert "-    expression: requestId" in shown
    assert "+    expression: a.b" in shown
    assert "@@ Rule WorkOrder.`@origin`" in shown
    (ready / NAME).write_text("{ broken")
    assert "+{ broken" in git(ready, "diff")


def test_it_is_set_up_once_and_taken_out_again(repository: Path, capsys: Capture) -> None:
    attributes = repository / ".gitattributes"
    attributes.write_text("*.png binary\n")
    assert main(["git-setup", str(repository)]) == 0
    first = capsys.readouterr().out
    assert f"{attributes}: wrote: {LINE}" in first
    assert attributes.read_text() == f"*.png binary\n{LINE}\n"
    config = (repository / ".git" / "config").read_bytes()
    assert str(sys.executable).encode() in config
    assert main(["git-setup", str(repository)]) == 0
    assert "has the line already" in capsys.readouterr().out
    assert (repository / ".git" / "config").read_bytes() == config
    assert attributes.read_text() == f"*.png binary\n{LINE}\n"
    assert main(["git-setup", str(repository), "--undo"]) == 0
    assert attributes.read_text() == "*.png binary\n"
    assert b"fieldwright" not in (repository / ".git" / "config").read_bytes()
    assert main(["git-setup", str(repository), "--undo"]) == 0
    assert "there was nothing to take out" in capsys.readouterr().out


def test_attributes_of_our_own_making_go_as_they_came(ready: Path) -> None:
    assert main(["git-setup", str(ready), "--undo"]) == 0
    assert not (ready / ".gitattributes").exists()


def test_a_module_in_the_repository_is_not_taken_for_ours(ready: Path) -> None:
    for name in ("fieldwright.py", "json.py", "typing.py"):
        (ready / name).write_text("raise SystemExit('taken from the repository')\n")
    commit(ready, "work", 0, value="a.b")
    assert "taken from the repository" not in git(ready, "diff", "main", "work")


def test_a_program_in_a_folder_with_spaces(ready: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = tmp_path / "my programs (it's new)"
    there.mkdir()
    program = there / "python"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    assert main(["git-setup", str(ready)]) == 0
    commit(ready, "theirs", 0, value="a.b")
    commit(ready, "ours", 0, note="n")
    git(ready, "merge", "theirs", "-m", "merged")
    assert said(ready, 0) == ("a.b", "n")


def test_what_somebody_else_set_up_is_left_alone(repository: Path, capsys: Capture) -> None:
    attributes = repository / ".gitattributes"
    attributes.write_text("*.png binary\n*.fieldwright.json merge=union\n")
    assert main(["git-setup", str(repository)]) == 2
    assert ".gitattributes:2: project files have merge=union already: take merge=union out" in capsys.readouterr().err
    attributes.unlink()
    git(repository, "config", "merge.fieldwright.driver", "own-tool %O %A %B")
    assert main(["git-setup", str(repository)]) == 2
    assert "git has another merge.fieldwright.driver already: own-tool" in capsys.readouterr().err
    assert not attributes.exists()
    git(repository, "config", "merge.fieldwright.driver", "/old/venv/bin/python -m fieldwright merge %O %A %B")
    assert main(["git-setup", str(repository)]) == 0


def test_another_file_of_attributes_that_says_otherwise_is_told(repository: Path, capsys: Capture) -> None:
    (repository / ".git" / "info").mkdir(exist_ok=True)
    (repository / ".git" / "info" / "attributes").write_text("*.json merge=union\n")
    assert main(["git-setup", str(repository)]) == 0
    assert "another file says merge=union" in capsys.readouterr().err


def test_no_repository_no_folder_no_git(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert main(["git-setup", str(tmp_path)]) == 2
    assert "this is in no git repository: git init" in capsys.readouterr().err
    assert main(["git-setup", str(tmp_path / "gone")]) == 2
    assert "there is no such folder" in capsys.readouterr().err
    git(tmp_path, "init", "-q", "--bare", "bare")
    assert main(["git-setup", str(tmp_path / "bare")]) == 2
    assert "no files of its own" in capsys.readouterr().err
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["git-setup", str(tmp_path)]) == 2
    assert "git is not installed" in capsys.readouterr().err
