"""Several windows of one process, and one process for a user: what is opened later opens where the others are."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.windows import LIMIT, Windows, name_of, taken_elsewhere
from fieldwright.files.resources import resource

OTHER = """
import sys
from pathlib import Path
from fieldwright.desktop.application import application
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.windows import taken_elsewhere

app = application()
print(taken_elsewhere(Settings(Path(sys.argv[1])), sys.argv[2:]))
"""
CITY, SHIPMENTS = "city-service-requests", "wholesale-shipments"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings" / "own.ini")


@pytest.fixture
def windows(look: Look, qtbot: QtBot, settings: Settings) -> Iterator[Windows]:
    made = Windows(look, settings)
    made.new_shown()
    yield made
    left = tuple(made.all)
    made.end()
    for one in left:
        one.hide()
        one.deleteLater()


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    for name in (CITY, SHIPMENTS):
        shutil.copytree(resource("examples", name), tmp_path / name)
    return tmp_path / CITY / f"{CITY}.fieldwright.json", tmp_path / SHIPMENTS / f"{SHIPMENTS}.fieldwright.json"


def opened(windows: Windows, qtbot: QtBot, path: Path) -> None:
    qtbot.waitUntil(
        lambda: any(one.document.path == path and not one.jobs.running for one in windows.all), timeout=30_000
    )


def test_a_file_opens_in_the_window_that_has_none_then_in_a_new_one(
    windows: Windows, qtbot: QtBot, files: tuple[Path, Path]
) -> None:
    city, shipments = files
    first = windows.open(city)
    assert windows.open(shipments) is not first  # while the first is still being read
    for path in files:
        opened(windows, qtbot, path)
    assert len(windows.all) == 2
    assert windows.open(city) is first
    assert len(windows.all) == 2


def test_a_window_that_is_closed_leaves_the_others(windows: Windows, qtbot: QtBot, files: tuple[Path, Path]) -> None:
    first = windows.open(files[0])
    opened(windows, qtbot, files[0])
    first.new_window()
    assert len(windows.all) == 2
    assert first.close()
    assert len(windows.all) == 1
    assert not windows.all[0].document.is_open


def test_what_another_process_is_given_opens_here(
    windows: Windows, qtbot: QtBot, settings: Settings, files: tuple[Path, Path]
) -> None:
    assert not taken_elsewhere(settings, [])
    windows.listen()
    command = [sys.executable, "-c", OTHER, str(settings.path), str(files[0])]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as other:
        opened(windows, qtbot, files[0])
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=30_000)
        assert other.stdout is not None
        assert other.stdout.read() == "True\n"
    assert len(windows.all) == 1


@pytest.mark.parametrize(
    "sent", [b"\n", b"[1, null]\n", b"{}\n", b"\xff\n", json.dumps("x" * 10).encode() + b"\n", b"x" * (LIMIT + 10)]
)
def test_nonsense_on_the_line_opens_nothing(windows: Windows, qtbot: QtBot, settings: Settings, sent: bytes) -> None:
    windows.listen()
    socket = QLocalSocket()
    socket.connectToServer(name_of(settings))
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.ConnectedState)
    socket.write(sent)
    qtbot.wait(150)
    socket.abort()
    assert len(windows.all) == 1
    assert not windows.all[0].document.is_open


def test_the_line_of_a_process_that_was_killed_is_taken_over(
    windows: Windows, qtbot: QtBot, settings: Settings
) -> None:
    server = QLocalServer()
    assert server.listen(name_of(settings))
    Path(server.fullServerName()).touch()
    server.close()
    Path(server.fullServerName()).touch()
    windows.listen()
    socket = QLocalSocket()
    socket.connectToServer(name_of(settings))
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.ConnectedState)
    socket.abort()
