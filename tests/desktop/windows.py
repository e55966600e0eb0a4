"""A window on a copy of the example, and who sits before it."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from fieldwright.desktop.window import Window
from fieldwright.files.resources import resource
from fieldwright.mapping.model import Rule

NAME = "city-service-requests"
SUBJECT = "WorkOrder.Header.Subject"
GAP = "WorkOrder.Header.CostCentre"


def copied(folder: Path) -> Path:
    """The example's project in a folder."""
    shutil.copytree(resource("examples", NAME), folder / NAME)
    return folder / NAME / f"{NAME}.fieldwright.json"


class User:
    """Does with a window what a person does."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    def opens(self, project: Path) -> "User":
        """Open a project and wait until its schemas are loaded and its maps are checked."""
        self.window.notice.clear()
        self.window.open_path(project)
        self.until(lambda: self.checked(project) or self.window.notice.kind == "error")
        return self

    def checked(self, project: Path) -> bool:
        """Whether the project is open, and its maps are checked."""
        return self.window.document.path == project and self.window.document.coverage is not None

    def until(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened, timeout=20_000)

    def does(self, action: str) -> None:
        """Trigger an action of the menus, if it can be."""
        assert self.window.actions_by_id[action].isEnabled(), action
        self.window.actions_by_id[action].trigger()

    def selects(self, source: str | None = None, target: str | None = None) -> None:
        if source is not None:
            self.window.document.select(source_path=source, alias=self.window.document.bench.primary.alias)  # type: ignore[union-attr]
        if target is not None:
            self.window.map_view.jump(target)
        QApplication.processEvents()

    def rule(self, target: str) -> Rule | None:
        shown = self.window.document.map
        return shown.rule(target) if shown else None

    def answers(self, *words: str) -> list[str]:
        """Answer the next questions by the button that has these words; what was asked."""
        return answering(self.qtbot, {"words": words})

    def types(self, text: str) -> None:
        """Write an expression into the rule panel."""
        editor = self.window.rule_panel.expressions["value"]
        editor.setFocus()
        editor.selectAll()
        self.qtbot.keyClicks(editor, text)

    def saves(self) -> None:
        self.does("save")


def answering(qtbot: QtBot, given: Mapping[str, Any]) -> list[str]:
    """Press buttons of the dialogs that come up, in order."""
    asked: list[str] = []
    left = list(given["words"])

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            if left:
                QTimer.singleShot(30, answer)
            return
        asked.append(f"{box.text()} {box.informativeText()}")
        word = left.pop(0)
        button = next(one for one in box.buttons() if one.text().replace("&", "") == word)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        if left:
            QTimer.singleShot(30, answer)

    QTimer.singleShot(30, answer)
    return asked


def driving(qtbot: QtBot, kind: type[QDialog], steps: Callable[[Any], object]) -> list[QDialog]:
    """Do something with the next dialog of a kind while it is open."""
    seen: list[QDialog] = []

    def drive() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(30, drive)
            return
        seen.append(dialog)
        try:
            steps(dialog)
        finally:
            if dialog.isVisible() and not getattr(dialog, "stays", False):
                dialog.reject()

    QTimer.singleShot(30, drive)
    return seen


def press(qtbot: QtBot, dialog: QDialog, word: str) -> None:
    """Press a button of a dialog."""
    button = next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == word)
    assert button.isEnabled(), word
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
