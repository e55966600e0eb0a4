"""Saving a project: nothing is lost by a full disk, a team-mate's save, or a folder without rights."""

import json
import os
import resource as limits
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.files.errors import FieldwrightError, SaveError
from fieldwright.project.format import load_project, save_project
from fieldwright.project.history import History
from tests.project.test_format import MINIMAL, written


def test_a_team_mates_save_is_not_written_over(tmp_path: Path) -> None:
    file = written(tmp_path, json.dumps(MINIMAL).encode())
    opened = load_project(file)
    theirs = json.dumps({**MINIMAL, "name": "theirs"}).encode()
    file.write_bytes(theirs)
    with pytest.raises(SaveError, match="changed by somebody else"):
        save_project(evolve(opened.project, name="mine"), file, opened=opened)
    assert file.read_bytes() == theirs
    save_project(evolve(opened.project, name="mine"), file, opened=opened, overwrite=True)
    assert load_project(file).project.name == "mine"
    assert (tmp_path / "p.fieldwright.json.bak").read_bytes() == theirs


def test_saving_again_and_again_is_no_conflict_with_oneself(tmp_path: Path) -> None:
    file = written(tmp_path, json.dumps(MINIMAL).encode())
    opened = load_project(file)
    for name in ("one", "two", "three"):
        opened = save_project(evolve(opened.project, name=name), file, opened=opened)
    assert load_project(file).project.name == "three"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["p.fieldwright.json", "p.fieldwright.json.bak"]


FULL = """
import resource, signal, sys
sys.dont_write_bytecode = True  # Python itself would keep half a compiled module for everybody
from attrs import evolve
from fieldwright.project.format import load_project, save_project
from fieldwright.files.errors import SaveError
opened = load_project(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))
try:
    save_project(evolve(opened.project, name="n" * 1000), sys.argv[1], opened=opened)
except SaveError as error:
    print(error)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="limits of file size are POSIX")
def test_a_disk_that_takes_no_more_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    assert limits.RLIM_INFINITY
    data = json.dumps(MINIMAL).encode()
    file = written(tmp_path, data)
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(file)], capture_output=True, text=True, check=True, timeout=60
    )
    assert "not saved" in done.stdout
    assert file.read_bytes() == data
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs rights that can be refused")
def test_a_folder_without_rights_is_said(tmp_path: Path) -> None:
    file = written(tmp_path, json.dumps(MINIMAL).encode())
    opened = load_project(file)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(SaveError, match="not saved"):
            save_project(evolve(opened.project, name="x"), file, opened=opened)
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    opened = load_project(written(tmp_path, json.dumps(MINIMAL).encode()))
    with pytest.raises(FieldwrightError, match="nowhere"):
        save_project(opened.project, tmp_path / "nowhere" / "p.fieldwright.json")


def test_undo_and_redo_walk_every_state(tmp_path: Path) -> None:
    opened = load_project(written(tmp_path, json.dumps(MINIMAL).encode()))
    history = History(opened.project)
    for number in range(50):
        assert history.do(evolve(history.project, name=str(number)), f"name it {number}")
    assert not history.do(history.project, "nothing")
    assert history.undo_label == "name it 49"
    names = [history.project.name for _ in range(50) if history.undo()]
    assert names[-1] == "p"
    assert history.undo() == ""
    assert history.redo() == "name it 0"
    history.do(evolve(history.project, name="other"), "another way")
    assert history.redo() == ""
    assert [history.undo(), history.undo()] == ["another way", "name it 0"]
    assert history.project == opened.project


def test_typing_is_one_step(tmp_path: Path) -> None:
    opened = load_project(written(tmp_path, json.dumps(MINIMAL).encode()))
    history = History(opened.project)
    for text in ("a", "ab", "abc"):
        history.do(evolve(history.project, name=text), "type", merge="name")
    history.break_merge()
    history.do(evolve(history.project, name="abcd"), "type", merge="name")
    assert history.undo() == "type"
    assert history.project.name == "abc"
    assert history.undo() == "type"
    assert history.project == opened.project
