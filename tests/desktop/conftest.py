"""The window's tests run without a display, and leave nobody's settings behind."""

import gc
import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = os.environ.get("FIELDWRIGHT_TEST_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.desktop.window import Window
from fieldwright.files.resources import resource
from tests.desktop.language.german import German, german
from tests.desktop.opened import InFront

HERE = Path(__file__).parent
PATIENCE = 30_000
"""Milliseconds."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, object, object]:
    """Take away what a test leaves when it is over, and on this thread alone: a timer or widget that another thread destroys ends the program."""
    if HERE not in item.path.parents:
        return (yield)
    gc.disable()
    done = yield
    gc.collect(1)
    if nextitem is None or HERE not in nextitem.path.parents:
        gc.collect()
        gc.enable()
    return done


class Patient(QtBot):
    """Waits as long as a machine may take that others use; what is waited for comes at once on one of its own."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:  # noqa: N802 - as pytest-qt calls it
        super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=max(timeout, PATIENCE))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return Patient(request)


@pytest.fixture(autouse=True)
def _settings_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIELDWRIGHT_SETTINGS", str(tmp_path / "settings" / "window.ini"))


@pytest.fixture(autouse=True)
def _no_widgets_left(qapp: QApplication) -> Iterator[None]:
    """Delete the windows that a test leaves, and what is to be deleted later: each style sheet would dress them anew, at every later test."""
    before = qapp.topLevelWidgets()
    yield
    for left in qapp.topLevelWidgets():
        if isinstance(left, QMainWindow) and left not in before:
            if isinstance(left, Window):
                left.shut_down()
            left.hide()
            left.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> QApplication:
    for font in resource("fonts").glob("*.[ot]tf"):
        QFontDatabase.addApplicationFont(str(font))
    qapp.setFont(ui_font())
    Look("light").apply()
    return qapp


@pytest.fixture(scope="session")
def in_german(tmp_path_factory: pytest.TempPathFactory) -> Iterator[German]:
    """Calls functions of tests where German is spoken."""
    with german(tmp_path_factory.mktemp("german")) as made:
        yield made


@pytest.fixture
def look(_dressed: QApplication) -> Iterator[Look]:
    """The light theme, which the application wears between tests."""
    made = Look("light")
    yield made
    if made.theme.dark:
        made.use("light")


@pytest.fixture
def jobs(_dressed: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close(10_000)


@pytest.fixture
def window(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(look, Settings(tmp_path / "settings" / "own.ini"))
    made.show()
    yield made
    made.shut_down()
    made.hide()
    made.deleteLater()


@pytest.fixture
def front(qtbot: QtBot, window: Window) -> Iterator[InFront]:
    made = InFront(qtbot, window)
    yield made
    made.end()
