"""The whole window with a project, and whoever sits in front of it: answers questions, chooses files, waits for what loads."""

import gc
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from fieldwright.desktop.window import Window
from fieldwright.files.resources import resource
from tests.desktop.shown import Shown

EXAMPLE = "city-service-requests"
MAP = "request to work order"
COST_CENTRE = "WorkOrder.Header.CostCentre"
LONG = 30_000


class InFront(Shown):
    """Whoever sits in front of a `Window`."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window
        self.document, self.view = self.window.document, self.window.map_view
        self.said: list[str] = []
        self.asked: list[bool] = []
        self.questions: list[str] = []
        self._seen: list[BaseException] = []
        self._awaited: list[str] = []
        self.view.message.connect(self.said.append)

    # -- files

    def load(self, path: Path) -> "InFront":
        """Open a project and wait for its fields, findings and sample."""
        self.window.open_path(path)
        self.settled(lambda: self.document.path is not None and self.document.path.samefile(path))
        return self

    def settled(self, also: Callable[[], bool] = lambda: True) -> None:
        """Wait until nothing runs and the map's fields and coverage are there."""
        self.qtbot.waitUntil(
            lambda: also() and self.document.coverage is not None and not self.window.jobs.running, timeout=LONG
        )

    def until(self, happened: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(happened, timeout=LONG)

    @property
    def notice(self) -> str:
        """What the line above everything says."""
        return self.window.notice.text.text() if self.window.notice.isVisible() else ""

    def told(self, words: str) -> str:
        """Wait for a notice that holds some words."""
        self.qtbot.waitUntil(lambda: words in self.notice, timeout=LONG)
        return self.notice

    # -- doing

    def do(self, id_: str) -> None:
        """Choose an action from the menu."""
        action = self.window.actions_by_id[id_]
        assert action.isEnabled(), id_
        action.trigger()
        QApplication.processEvents()
        self.document.saver.wait()

    def select(self, source: str = "", target: str = "") -> None:
        """Select fields, as a click on them does."""
        bench = self.document.bench
        if source and bench is not None and bench.primary is not None:
            self.document.select(source_path=source, alias=bench.primary.alias)
        if target:
            self.view.jump(target)
        QApplication.processEvents()

    def answer(self, *buttons: str) -> None:
        """Click these buttons in the next questions, one a question, each of which has to come."""
        wanted = list(buttons)
        self._awaited += wanted

        def look() -> None:
            box = QApplication.activeModalWidget()
            if wanted[0] not in self._awaited:
                return  # the test is over
            if isinstance(box, QMessageBox) and box.isVisible():
                self.questions.append(f"{box.text()} {box.informativeText()}")
                self._awaited.remove(wanted[0])
                button(box, wanted.pop(0)).click()
            if wanted:
                QTimer.singleShot(20, look)

        QTimer.singleShot(0, look)

    def in_dialog(self, kind: type[QDialog], act: Callable[..., object]) -> list[QDialog]:
        """Do something in the next dialog of a kind, which is then gone; the dialog, once it was there."""
        seen: list[QDialog] = []
        self._awaited.append(kind.__name__)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if kind.__name__ not in self._awaited:
                return  # the test is over
            if not isinstance(dialog, kind) or not dialog.isVisible():
                QTimer.singleShot(20, look)
                return
            self._awaited.remove(kind.__name__)
            seen.append(dialog)
            try:
                act(dialog)
            except BaseException as error:  # noqa: BLE001 - it would be lost in the event loop
                self._seen.append(error)
            finally:
                if dialog.isVisible():
                    dialog.done(0)

        QTimer.singleShot(0, look)
        return seen

    def no_complaint(self) -> None:
        """Raise what went wrong in a dialog. The fixture does it at the end of each test, and asks whether all dialogs came."""
        if self._seen:
            raise self._seen[0]

    def end(self) -> None:
        """See `no_complaint`."""
        awaited, self._awaited = self._awaited, []
        self.no_complaint()
        assert not awaited, f"did not come: {awaited}"


def button(dialog: QDialog, text: str) -> QAbstractButton:
    """The button that says this."""
    found = [one for one in dialog.findChildren(QAbstractButton) if one.text().replace("&", "") == text]
    assert found, f"{text}: {[one.text() for one in dialog.findChildren(QAbstractButton)]}"
    return found[0]


def press(dialog: QDialog, text: str) -> None:
    """Press the button that says this, if it can be."""
    found = button(dialog, text)
    assert found.isEnabled(), text
    found.click()


def swept() -> None:
    """Look through what other tests of this process left, before somebody measures: the window's own collection would hold it up for all of that."""
    gc.collect()


def example(folder: Path) -> Path:
    """A copy of the example project."""
    shutil.copytree(resource("examples", EXAMPLE), folder / EXAMPLE)
    return folder / EXAMPLE / f"{EXAMPLE}.fieldwright.json"


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path | str, *more: Path) -> None:
    """Have the system's file dialogs choose this; where several can be chosen, also the rest."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(path), *map(str, more)], ""))
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(path))
