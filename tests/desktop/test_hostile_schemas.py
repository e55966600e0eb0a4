"""The window before schemas that hang or break: it goes on, says what is wrong, and can stop what takes long."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from fieldwright.desktop.dialogs.new_map import NewMapDialog
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from fieldwright.schema.vetting import Vetting
from tests.desktop.opened import InFront, example, swept
from tests.schema.test_vetting import slow

LIMIT = 1.5
"""Seconds that a file may take here: many times what a good one takes, also where others use the machine."""
BEAT = 10
"""Milliseconds between two beats of the window's heart."""


class Heart:
    """A timer on the window's own thread: how long it ever had to wait, and how long it worked in between; others share the machine."""

    def __init__(self) -> None:
        swept()
        self.longest = self.busiest = 0.0
        self._last, self._used = time.monotonic(), time.process_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def _beat(self) -> None:
        now, used = time.monotonic(), time.process_time()
        self.longest, self.busiest = max(self.longest, now - self._last), max(self.busiest, used - self._used)
        self._last, self._used = now, used

    def stop(self) -> None:
        self._timer.stop()


@pytest.fixture
def guarded(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """A window that vets what it reads."""
    made = Window(look, Settings(tmp_path / "settings" / "own.ini"), Vetting(seconds=LIMIT))
    made.show()
    yield made
    made.shut_down()
    made.hide()
    made.deleteLater()


def hostile_project(folder: Path) -> Path:
    """The example with a target that takes seconds to read."""
    project = example(folder)
    shutil.move(slow(folder), project.parent / "work-order.xsd")
    return project


def test_a_project_with_a_schema_that_hangs_opens_without_it(qtbot: QtBot, guarded: Window, tmp_path: Path) -> None:
    project, heart = hostile_project(tmp_path), Heart()
    InFront(qtbot, guarded).load(project)
    heart.stop()
    bench = guarded.document.bench
    assert bench is not None
    assert bench.sources
    assert bench.target is None
    assert f"longer than {LIMIT:g} seconds" in next(iter(bench.missing.values()))
    assert heart.busiest < 0.5
    assert heart.longest < LIMIT, "it waited for the file"


def test_what_hangs_can_be_stopped_from_the_status_bar(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    window = Window(look, Settings(tmp_path / "settings" / "own.ini"), Vetting(seconds=60))
    window.show()
    try:
        window.document.vetting.warm()
        window.open_path(hostile_project(tmp_path))
        qtbot.waitUntil(window.status.work.isVisible, timeout=20_000)
        qtbot.wait(200)
        window.status.stop.click()
        qtbot.waitUntil(lambda: window.document.bench is not None, timeout=20_000)
        bench = window.document.bench
        assert bench is not None
        assert bench.target is None
        assert all("stopped" in why for why in bench.missing.values())
        qtbot.waitUntil(lambda: not window.jobs.running, timeout=20_000)
    finally:
        window.shut_down()
        window.hide()
        window.deleteLater()


def test_a_dialog_says_that_a_file_takes_too_long_and_reads_the_next(
    qtbot: QtBot, guarded: Window, tmp_path: Path
) -> None:
    project = example(tmp_path)
    dialog = NewMapDialog(guarded.document, guarded.jobs, str(tmp_path), guarded)
    dialog.show()
    dialog.source.choose(slow(tmp_path))
    dialog.target.choose(project.parent / "work-order.xsd")
    qtbot.waitUntil(lambda: "longer than" in dialog.source.said.text(), timeout=20_000)
    qtbot.waitUntil(lambda: dialog.target.schema is not None, timeout=20_000)
    dialog.source.choose(project.parent / "crm.openapi.yaml")
    qtbot.waitUntil(lambda: dialog.source.schema is not None, timeout=20_000)
    guarded.jobs.cancel_all()
    assert "Stopped" not in dialog.source.said.text()
    dialog.close()


def test_a_stopped_file_can_be_chosen_again(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    window = Window(look, Settings(tmp_path / "settings" / "own.ini"), Vetting(seconds=60))
    dialog = NewMapDialog(window.document, window.jobs, str(tmp_path), window)
    dialog.show()
    file = slow(tmp_path)
    try:
        dialog.source.choose(file)
        qtbot.wait(300)
        window.jobs.cancel_all()
        assert "Stopped" in dialog.source.said.text()
        file.write_text("type: object\nproperties: {a: {type: string}}\n")
        dialog.source.choose(file)
        qtbot.waitUntil(lambda: dialog.source.schema is not None, timeout=20_000)
    finally:
        dialog.close()
        window.shut_down()
        window.deleteLater()
