"""Saving on a slow disk: the window is used on meanwhile, waits for it before it goes, and loses nothing where it fails."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Timer

import pytest
from PySide6.QtWidgets import QApplication

from fieldwright.mapping.model import Rule
from fieldwright.project.edits import set_rule
from fieldwright.project.format import load_project
from tests.desktop.opened import COST_CENTRE, MAP, InFront, example

OTHER = "WorkOrder.Header.Elsewhere"


class SlowDisk:
    """A disk that takes what is written only once it is let; or then says that it is full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._may, self._full, sync = Event(), False, os.fsync

        def slow(handle: int) -> None:
            self._may.wait(20)
            if self._full:
                raise OSError(errno.ENOSPC, "No space left on device")
            sync(handle)

        monkeypatch.setattr(os, "fsync", slow)

    def go_on(self, *, full: bool = False) -> None:
        self._full = full
        self._may.set()


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDisk]:
    made = SlowDisk(monkeypatch)
    yield made
    made.go_on()


@pytest.fixture
def saving(front: InFront, tmp_path: Path, disk: SlowDisk) -> InFront:
    """A window that is just writing an edited project."""
    front.load(example(tmp_path))
    edit(front, COST_CENTRE)
    front.window.actions_by_id["save"].trigger()
    QApplication.processEvents()
    assert front.document.is_saving
    return front


def edit(front: InFront, target: str) -> None:
    document = front.document
    document.do(set_rule(document.project, MAP, Rule(target, "category")), f"filling {target}")


def on_disk(front: InFront) -> dict[str, str]:
    file = front.document.path
    assert file is not None
    return {rule.target: rule.value for one in load_project(file).project.maps if one.name == MAP for rule in one.rules}


def test_what_is_edited_while_a_project_is_saved_is_not_counted_as_saved(saving: InFront, disk: SlowDisk) -> None:
    document, state = saving.document, saving.window.status.state
    edit(saving, OTHER)
    assert saving.window.isWindowModified()
    disk.go_on()
    saving.until(lambda: not document.is_saving)
    assert on_disk(saving)[COST_CENTRE] == "category"
    assert OTHER not in on_disk(saving)
    assert document.modified
    assert saving.window.isWindowModified()
    document.undo()  # to what is in the file
    assert (document.modified, saving.window.isWindowModified(), state.text()) == (False, False, "Saved")
    document.redo()
    saving.do("save")
    assert on_disk(saving)[OTHER] == "category"
    assert not document.modified


def test_a_window_that_is_closed_while_it_saves_waits_for_it(saving: InFront, disk: SlowDisk) -> None:
    later = Timer(0.2, disk.go_on)
    later.start()
    assert saving.window.close()
    assert not saving.document.is_saving
    assert on_disk(saving)[COST_CENTRE] == "category"
    later.join()


def test_a_disk_that_gets_full_while_the_window_is_closed_keeps_it_open(saving: InFront, disk: SlowDisk) -> None:
    before = on_disk(saving)
    later = Timer(0.2, lambda: disk.go_on(full=True))
    later.start()
    saving.answer("OK", "Cancel")
    assert not saving.window.close()
    later.join()
    assert "the disk is full" in saving.questions[0].lower()
    assert "not saved" in saving.questions[1]
    assert on_disk(saving) == before
    assert saving.document.modified
    assert saving.rules[COST_CENTRE].value == "category"
    disk.go_on()
    saving.do("save")
    assert on_disk(saving)[COST_CENTRE] == "category"


def test_an_edit_while_a_copy_is_saved_elsewhere_is_of_the_copy(front: InFront, tmp_path: Path, disk: SlowDisk) -> None:
    front.load(example(tmp_path))
    document = front.document
    edit(front, COST_CENTRE)
    copy = tmp_path / "elsewhere" / "copy.fieldwright.json"
    copy.parent.mkdir()
    files = {one.file for one in document.project.schemas.values()}
    document.start_saving(copy, done=lambda _: None, failed=lambda error: pytest.fail(str(error)))
    edit(front, OTHER)
    disk.go_on()
    front.until(lambda: not document.is_saving)
    assert document.path == copy
    assert COST_CENTRE in on_disk(front)
    assert OTHER not in on_disk(front)
    assert {one.file for one in document.project.schemas.values()}.isdisjoint(files)
    front.settled(lambda: document.bench is not None and not document.bench.missing)
    assert document.modified
    document.undo()
    assert not document.modified
