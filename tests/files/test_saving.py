"""Saving: all of it or nothing, and never over somebody else's work."""

import errno
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldwright.files import saving
from fieldwright.files.errors import ChangedOnDiskError, SaveError
from fieldwright.files.saving import Fingerprint, Growing, changed_since, fingerprint_of, save_bytes

OLD, NEW = b"old bytes", b"new bytes, and more of them"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.json"
    path.write_bytes(OLD)
    return path


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def known(path: Path) -> Fingerprint:
    return fingerprint_of(path, path.read_bytes())


def test_a_new_file_has_the_bytes_and_the_usual_rights(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    made = save_bytes(path, NEW, backup=True)
    assert path.read_bytes() == NEW
    assert made == known(path)
    other = tmp_path / "b.json"
    other.write_bytes(b"")
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(other.stat().st_mode)
    assert names(tmp_path) == ["a.json", "b.json"]


def test_what_was_there_before_is_kept_on_request(file: Path) -> None:
    save_bytes(file, NEW)
    assert names(file.parent) == ["a.json"]
    save_bytes(file, b"third", backup=True)
    assert (file.parent / "a.json.bak").read_bytes() == NEW
    save_bytes(file, b"fourth", backup=True)
    assert (file.parent / "a.json.bak").read_bytes() == b"third"
    assert names(file.parent) == ["a.json", "a.json.bak"]


@pytest.mark.skipif(os.name == "nt", reason="rights are POSIX")
def test_rights_are_kept(file: Path) -> None:
    file.chmod(0o640)
    save_bytes(file, NEW)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_stays_a_link(file: Path) -> None:
    link = file.parent / "link.json"
    link.symlink_to(file.name)
    save_bytes(link, NEW)
    assert link.is_symlink()
    assert file.read_bytes() == NEW


# --- somebody else -----------------------------------------------------------------------------------------------------


def test_a_team_mates_save_is_not_written_over(file: Path) -> None:
    before = known(file)
    file.write_bytes(b"theirs")
    with pytest.raises(ChangedOnDiskError, match="changed by somebody else") as caught:
        save_bytes(file, NEW, known=before)
    assert caught.value.file == str(file)
    assert file.read_bytes() == b"theirs"
    save_bytes(file, NEW, known=known(file))
    assert file.read_bytes() == NEW


def test_as_many_other_bytes_at_the_same_time_are_seen(file: Path) -> None:
    before = known(file)
    times = (file.stat().st_atime_ns, file.stat().st_mtime_ns)
    other = file.with_name("other")
    other.write_bytes(OLD.upper())
    os.utime(other, ns=times)
    other.replace(file)  # another file in its place, of the same size and time
    assert changed_since(file, before)


def test_a_touched_file_has_not_changed_and_a_deleted_one_is_brought_back(file: Path) -> None:
    before = known(file)
    later = time.time() + 100
    os.utime(file, (later, later))
    assert not changed_since(file, before)
    save_bytes(file, NEW, known=before)
    before = known(file)
    file.unlink()
    assert not changed_since(file, before)
    save_bytes(file, NEW, known=before)
    assert file.read_bytes() == NEW


# --- a disk that refuses -----------------------------------------------------------------------------------------------


def refusing(code: int, after: int = 0) -> Callable[..., Any]:
    calls = iter(range(1_000))

    def refuse(*_: Any, **__: Any) -> None:
        if next(calls) >= after:
            raise OSError(code, os.strerror(code))

    return refuse


def refusal(path: Path) -> SaveError | None:
    """The error of a save with backup, or None where it worked."""
    try:
        save_bytes(path, NEW, backup=True)
    except SaveError as error:
        return error
    return None


@pytest.mark.parametrize("call", ["fsync", "replace", "fchmod", "chmod", "link"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT])
def test_whatever_call_fails_the_old_file_is_whole(
    file: Path, call: str, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hasattr(os, call):
        pytest.skip("not on this system")
    monkeypatch.setattr(os, call, refusing(code))
    refused = refusal(file)
    if refused:
        assert str(refused).startswith(f"{file}: not saved: ")
        assert refused.mend
        assert file.read_bytes() == OLD
    else:
        assert file.read_bytes() == NEW
        assert (file.parent / "a.json.bak").read_bytes() == OLD
    assert set(names(file.parent)) <= {"a.json", "a.json.bak"}


def test_a_full_disk_is_named(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", refusing(errno.ENOSPC))
    with pytest.raises(SaveError, match="the disk is full: make room"):
        save_bytes(file, NEW)


LIMITED = """
import resource, signal, sys
sys.dont_write_bytecode = True  # Python itself would keep half a compiled module for everybody
from fieldwright.files.errors import SaveError
from fieldwright.files.saving import save_bytes
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    save_bytes(sys.argv[1], b"n" * 100_000, backup=True)
except SaveError as error:
    print(error)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="limits of file size are POSIX")
def test_a_write_that_ends_short_is_no_save(file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(file)], capture_output=True, text=True, check=True, timeout=60
    )
    assert "not saved" in done.stdout
    assert file.read_bytes() == OLD
    assert names(file.parent) == ["a.json"]


def test_places_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"")
    for place, said in (
        (tmp_path / "folder", "folder"),
        (tmp_path / "nowhere" / "a.json", "the folder does not exist"),
        (tmp_path / "file" / "a.json", "the folder does not exist"),
        (tmp_path / ("n" * 300), "name is too long"),
    ):
        with pytest.raises(SaveError, match=said) as caught:
            save_bytes(place, NEW)
        assert caught.value.mend
    assert names(tmp_path) == ["file", "folder"]


def test_a_long_name_that_the_disk_takes_is_saved(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250)
    save_bytes(path, OLD, backup=True)
    save_bytes(path, NEW)
    assert path.read_bytes() == NEW


def test_a_long_name_whose_backup_is_too_long_is_said_or_saved(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 254)
    save_bytes(path, OLD)
    refused = refusal(path)
    if refused:
        assert "too long" in str(refused)
        assert path.read_bytes() == OLD
    assert len(names(tmp_path)) == 1


KILLED = """
import sys
from fieldwright.files.saving import save_bytes
number = 0
while True:
    number += 1
    save_bytes(sys.argv[1], b"%d\\n" % number * 50_000, backup=True)
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")
def test_a_kill_at_any_moment_leaves_a_whole_file(file: Path) -> None:
    for round_ in range(8):
        process = subprocess.Popen([sys.executable, "-c", KILLED, str(file)], stdout=subprocess.PIPE, text=True)
        assert process.stdout
        said = [process.stdout.readline()]
        time.sleep(0.002 * round_)
        process.kill()
        said += process.stdout.read().splitlines()
        process.stdout.close()
        process.wait()
        acknowledged = int([one for one in said if one.strip()][-1])
        lines = file.read_bytes().splitlines()
        assert len(lines) == 50_000
        assert len(set(lines)) == 1
        assert int(lines[0]) >= acknowledged
    assert saving.save_bytes(file, OLD).size == len(OLD)


def test_what_a_kill_left_behind_is_removed_once_it_is_old(file: Path) -> None:
    left: dict[str, Path] = {}
    program = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom fieldwright.files.saving import save_bytes\n"
        "os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)\nsave_bytes(Path(sys.argv[1]), b'new')\n"
    )
    for path in (file, file.with_name("other.json")):
        before = set(names(file.parent))
        subprocess.run([sys.executable, "-c", program, str(path)], check=False)
        (name,) = set(names(file.parent)) - before
        left[path.name] = file.with_name(name)
    save_bytes(file, b"new")
    assert all(path.exists() for path in left.values())  # a team-mate may still be writing
    long_ago = time.time() - 2 * saving.STALE_SECONDS
    for path in left.values():
        os.utime(path, (long_ago, long_ago))
    save_bytes(file, b"new")
    assert not left[file.name].exists()
    assert left["other.json"].exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
@pytest.mark.parametrize("how", ["saved", "grown", "nothing"])
def test_a_pipe_is_written_to_and_stays(tmp_path: Path, how: str) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    if how == "saved":
        save_bytes(pipe, NEW, backup=True)
    else:
        growing = Growing(pipe)
        if how == "grown":
            growing.write(NEW)
            growing.finish()
        growing.close()
    reader.join(10)
    assert read == [b"" if how == "nothing" else NEW]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert names(tmp_path) == ["pipe"]
