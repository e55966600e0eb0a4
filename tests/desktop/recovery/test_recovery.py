"""Work that is not saved: kept while it is done, offered after a crash, and put back onto whatever the file has become."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldwright.desktop.recovery.dialog import RecoveryDialog
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from fieldwright.files.recovery import journals_in, read_journal
from fieldwright.files.resources import resource
from fieldwright.project.format import load_project, save_project
from tests.desktop.opened import EXAMPLE, InFront

TWO_SECONDS = 2_000


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(resource("examples", EXAMPLE), tmp_path / EXAMPLE)
    return tmp_path / EXAMPLE / f"{EXAMPLE}.fieldwright.json"


@contextmanager
def another(look: Look, qtbot: QtBot, settings: Path) -> Iterator[InFront]:
    """A window that starts after another has ended, with the same settings."""
    window = Window(look, Settings(settings))
    window.show()
    in_front = InFront(qtbot, window)
    window.recovery.look()
    try:
        yield in_front
    finally:
        in_front.end()
        window.shut_down()
        window.hide()
        window.deleteLater()


def edit(front: InFront, text: str = "Edited and never saved") -> None:
    document = front.document
    document.do(evolve(document.project, description=text), "describing the project")


def kept(front: InFront) -> Path:
    """Wait until the edit is in the journal."""
    journal = front.window.recovery.keeping.journal
    front.qtbot.waitUntil(journal.exists, timeout=TWO_SECONDS)
    return journal


def crash(front: InFront) -> None:
    """The window ends without having asked: a logout, a crash of the display."""
    front.window.recovery.end(settled=False)


def in_dialog(front: InFront, press: str) -> None:
    """Look at what is left, and press a button there."""

    def answer() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, RecoveryDialog)
        front.said.append(shown.state.text() + "\n" + shown.changes.toPlainText())
        {"restore": shown.restoring, "later": shown.later, "discard": shown.giving_up}[press].click()
        if press == "discard":
            shown.reject()

    front.told("Fieldwright ended before changes were saved")
    QTimer.singleShot(0, front.window, answer)
    front.window.notice.mend.click()


def test_an_edit_is_kept_within_two_seconds_and_forgotten_once_it_is_saved(front: InFront, project: Path) -> None:
    front.load(project)
    edit(front)
    journal = kept(front)
    held = read_journal(journal)
    assert held is not None
    assert b"Edited and never saved" in held.data
    assert (held.file, held.edit) == (str(project), "describing the project")
    front.until(lambda: front.window.status.state.text().startswith("Changed · kept "))
    front.window.save()
    front.until(lambda: not journal.exists())
    assert front.window.status.state.text() == "Saved"


def test_an_edit_that_is_undone_is_kept_no_more(front: InFront, project: Path) -> None:
    front.load(project)
    edit(front)
    journal = kept(front)
    front.window.undo()
    front.until(lambda: not journal.exists())


def test_a_window_that_is_closed_as_usual_leaves_nothing(front: InFront, project: Path, look: Look) -> None:
    front.load(project)
    edit(front)
    folder = kept(front).parent
    front.answer("Discard")
    assert front.window.close()
    assert list(folder.iterdir()) == []


def test_work_is_restored_as_one_edit(front: InFront, project: Path, look: Look, qtbot: QtBot) -> None:
    front.load(project)
    edit(front)
    kept(front)
    crash(front)
    with another(look, qtbot, front.window.settings.path) as again:
        in_dialog(again, "restore")
        again.settled(lambda: again.document.is_open)
        assert "describing the project" in again.said[0]
        assert "Edited and never saved" in again.said[0]
        assert again.document.project.description == "Edited and never saved"
        assert again.document.modified
        assert journals_in(again.window.recovery.keeping.folder) == [again.window.recovery.keeping.journal]
        again.window.undo()
        assert again.document.project == load_project(project).project
        again.window.redo()
        assert again.window.save()
    assert load_project(project).project.description == "Edited and never saved"


def test_work_left_for_later_is_offered_again(front: InFront, project: Path, look: Look, qtbot: QtBot) -> None:
    front.load(project)
    edit(front)
    kept(front)
    crash(front)
    for _ in range(2):
        with another(look, qtbot, front.window.settings.path) as again:
            in_dialog(again, "later")
            assert not again.document.is_open


def test_of_a_project_that_has_no_file_yet_it_is_said_that_it_was_never_saved(front: InFront, project: Path, look: Look, qtbot: QtBot) -> None:  # fmt: skip
    place = project.with_name("a project with so long a name that no list is as wide.fieldwright.json")
    front.document.new(evolve(load_project(project).project, description="New"), place)
    edit(front)
    kept(front)
    crash(front)
    with another(look, qtbot, front.window.settings.path) as again:
        in_dialog(again, "restore")
        again.settled(lambda: again.document.path == place)
        assert again.said[0].startswith("The last edit was describing the project. It was never saved.\n")


def test_work_that_is_given_up_is_asked_about_and_gone(front: InFront, project: Path, look: Look, qtbot: QtBot) -> None:
    front.load(project)
    edit(front)
    folder = kept(front).parent
    crash(front)
    with another(look, qtbot, front.window.settings.path) as again:
        again.answer("Discard")
        in_dialog(again, "discard")
        assert journals_in(folder) == []


def test_work_is_merged_with_what_the_file_has_become(front: InFront, project: Path, look: Look, qtbot: QtBot) -> None:
    front.load(project)
    edit(front)
    kept(front)
    crash(front)
    theirs = load_project(project)
    save_project(evolve(theirs.project, owner="Somebody else"), project, opened=theirs)
    with another(look, qtbot, front.window.settings.path) as again:
        in_dialog(again, "restore")
        again.settled(lambda: again.document.is_open)
        assert "changed since" in again.said[0]
        assert (again.document.project.description, again.document.project.owner) == (
            "Edited and never saved",
            "Somebody else",
        )


def test_work_outlives_its_folder(front: InFront, project: Path, look: Look, qtbot: QtBot) -> None:
    front.load(project)
    edit(front)
    kept(front)
    crash(front)
    shutil.rmtree(project.parent)
    with another(look, qtbot, front.window.settings.path) as again:
        in_dialog(again, "restore")
        again.until(lambda: again.document.is_open)
        assert "not there any more" in again.said[0]
        assert again.document.project.description == "Edited and never saved"
        assert again.document.modified


KILLED = """
import sys
from attrs import evolve
from pathlib import Path
from PySide6.QtCore import QTimer
from fieldwright.desktop.application import application
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window

app = application()
window = Window(Look("light"), Settings(Path(sys.argv[1])))
window.show()
window.document.open(sys.argv[2])
window.document.opened.connect(lambda _: QTimer.singleShot(0, lambda: window.document.do(
    evolve(window.document.project, description="Killed"), "describing the project")))
window.recovery.keeping.kept.connect(lambda _: print("kept", flush=True))
app.exec()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing kills like that here")
def test_a_window_that_is_killed_loses_nothing(front: InFront, project: Path, look: Look, qtbot: QtBot) -> None:
    settings = front.window.settings.path
    command = [sys.executable, "-c", KILLED, str(settings), str(project)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "kept\n"
        with another(look, qtbot, settings) as alive:
            time.sleep(0.2)
            assert alive.window.recovery.left == ()  # its window still lives
        killed.kill()
    with another(look, qtbot, settings) as again:
        in_dialog(again, "restore")
        again.settled(lambda: again.document.is_open)
        assert again.document.project.description == "Killed"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk is told by /dev/full here")
def test_a_full_disk_is_said_once_and_tried_again(front: InFront, project: Path) -> None:
    front.load(project)
    keeping = front.window.recovery.keeping
    keeping.folder.mkdir(parents=True)
    keeping.journal.symlink_to("/dev/full")
    edit(front, "x" * 100_000)
    assert "disk is full" in front.told("cannot be kept against a crash")
    keeping.journal.unlink()
    keeping._timer.start(0)  # not ten seconds later
    front.until(lambda: read_journal(keeping.journal) is not None)


# --- what others do ------------------------------------------------------------------------------------------------------


def test_a_file_that_others_save_is_noticed_at_once(front: InFront, project: Path) -> None:
    front.load(project)
    theirs = load_project(project)
    save_project(evolve(theirs.project, owner="Somebody else"), project, opened=theirs)
    front.window.recovery.watching.look()
    front.told("Somebody changed the project's file")
    front.window.notice.mend.click()
    front.until(lambda: front.document.project.owner == "Somebody else")


def test_with_edits_of_ones_own_the_three_ways_are_offered(front: InFront, project: Path) -> None:
    front.load(project)
    edit(front)
    theirs = load_project(project)
    save_project(evolve(theirs.project, owner="Somebody else"), project, opened=theirs)
    front.window.recovery.watching.look()
    front.told("Somebody changed the project's file")
    notice = front.window.notice
    assert [one.text() for one in (notice.mend, notice.more, notice.further)] == ["Mer&ge", "&Reload", "Save &As…"]
    notice.mend.click()
    front.until(lambda: front.document.project.owner == "Somebody else")
    assert front.document.project.description == "Edited and never saved"
    theirs = load_project(project)
    save_project(evolve(theirs.project, owner="Somebody third"), project, opened=theirs)
    front.window.recovery.watching.look()
    front.told("Somebody changed the project's file")
    front.answer("Reload")
    notice.more.click()
    front.until(lambda: front.document.project.owner == "Somebody third")
    assert "forget your changes" in front.questions[-1]
    assert front.document.project.description != "Edited and never saved"


def test_a_share_that_vanishes_is_said_and_so_is_that_it_is_back(front: InFront, project: Path) -> None:
    front.load(project)
    edit(front)
    kept(front)
    away = project.parent.with_name("away")
    project.parent.rename(away)
    front.window.recovery.watching.look()
    front.told("is not there any more")
    assert front.document.project.description == "Edited and never saved"
    assert not front.document.in_its_file
    away.rename(project.parent)
    front.window.recovery.watching.look()
    front.until(lambda: not front.notice)
    assert front.document.in_its_file
    assert front.window.save()


def test_a_second_window_is_told_where_the_first_is(front: InFront, project: Path) -> None:
    hold = "import sys, time; from PySide6.QtCore import QLockFile; l = QLockFile(sys.argv[1]); l.tryLock(0); print(flush=True); time.sleep(60)"
    from fieldwright.desktop.recovery.watching import lock_path

    command = [sys.executable, "-c", hold, str(lock_path(project))]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        front.load(project)
        assert f"process {other.pid}" in front.told("also open in another window")
        other.kill()
    front.window.close_project()
