"""Unsaved work in a journal: whole or not at all, whatever happens while it is written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import SaveError
from fieldwright.files.recovery import Journal, Kept, forget, journals_in, read_journal

WHAT = Kept(Path(), "/work/a.fieldwright.json", "/work", "A", "mapping «x»\nto y", "2026-11-21T10:00:00+01:00")

KILLS = """
import os, random, select, signal, sys, time
from pathlib import Path
from attrs import evolve
from fieldwright.files.recovery import Journal, Kept, read_journal

folder, times = Path(sys.argv[1]), int(sys.argv[2])
chance = random.Random(7)
held = 0
for turn in range(times):
    seen, said = os.pipe()
    child = os.fork()
    if not child:
        os.close(seen)
        journal = Journal(folder, "one")
        number = held
        while True:
            number += 1
            text = (f"{number} ".encode() * chance.randint(1, 4000))
            journal.keep(evolve(Kept(journal.path), edit=str(number), data=text), base=b"began")
            os.write(said, b"%d\\n" % number)
    os.close(said)
    if turn % 2:  # however busy the machine is, something was kept in half of the turns
        select.select([seen], [], [], 30)
    time.sleep(chance.uniform(0.001, 0.02))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    told = b""
    while block := os.read(seen, 65536):
        told += block
    os.close(seen)
    done = int(told.split()[-1]) if told.split() else held
    path = folder / "one.recovery"
    kept = read_journal(path) if path.exists() else None
    if kept is None:
        assert done == 0, f"turn {turn}: edit {done} was kept and is lost"
        continue
    number = int(kept.edit)
    assert done <= number <= done + 1, f"turn {turn}: kept {done}, found {number}"
    assert set(kept.data.split()) == {str(number).encode()}
    assert kept.base == b"began"
    held = number
print(held)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills by the hundred need fork")
def test_two_hundred_kills_lose_nothing_that_was_kept(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLS, str(tmp_path), "200"], capture_output=True, text=True, check=False, env=_path()
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 50


def _path() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


@given(st.binary(max_size=300), st.text(st.characters(codec="utf-8"), max_size=40), st.binary(max_size=50))
def test_what_is_kept_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, text: str, base: bytes
) -> None:
    folder = tmp_path_factory.mktemp("journals")
    journal = Journal(folder, "one")
    journal.keep(evolve(WHAT, edit=text, name=text, data=data), base)
    found = read_journal(journal.path)
    assert found is not None
    assert (found.data, found.edit, found.name, found.file, found.time) == (data, text, text, WHAT.file, WHAT.time)
    assert found.base == base


@given(st.data())
def test_what_is_cut_or_changed_is_no_journal(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    journal = Journal(tmp_path_factory.mktemp("journals"), "one")
    journal.keep(evolve(WHAT, data=b"work that took an hour"))
    held = journal.path.read_bytes()
    at = data.draw(st.integers(held.index(b"\n"), len(held) - 1))
    broken = data.draw(st.sampled_from([held[:at], held[:at] + bytes([held[at] ^ 1]) + held[at + 1 :], held + b"x"]))
    journal.path.write_bytes(broken)
    assert read_journal(journal.path) is None


@pytest.mark.parametrize("text", [b"", b"\n", b"[]\nx", b'{"recovery": 2}\n', b"\xff\xfe\n", b"{" * 5_000 + b"\n"])
def test_what_is_no_journal_is_told_apart(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "x.recovery"
    path.write_bytes(text)
    assert read_journal(path) is None
    assert journals_in(tmp_path) == [path]


def test_a_base_of_something_else_is_not_taken(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "one")
    journal.keep(evolve(WHAT, data=b"x"), b"began")
    journal.path.with_suffix(".base").write_bytes(b"else")
    found = read_journal(journal.path)
    assert found is not None
    assert found.base == b""


def test_what_is_saved_is_forgotten(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "made" / "when needed", "one")
    journal.keep(evolve(WHAT, data=b"x"), b"began")
    journal.forget()
    forget(journal.path)
    assert list(journal.path.parent.iterdir()) == []
    assert journals_in(tmp_path / "nowhere") == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk is told by /dev/full here")
def test_a_full_disk_is_said(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "one")
    journal.path.symlink_to("/dev/full")
    with pytest.raises(SaveError, match="disk is full"):
        journal.keep(evolve(WHAT, data=b"x" * 100_000))
