"""A task as steps, each of which waits for what it needs and then does one thing: also where that opens a dialog that waits itself."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from fieldwright.desktop.window import Window

Step = tuple[str, Callable[[], Any], Callable[[Any], object]]
"""What is done, what it waits for, and doing it with what came."""
LIMIT = 20_000


class StuckError(AssertionError):
    """A step waited in vain."""


def play(steps: Sequence[Step]) -> None:
    """Do the steps one after another. Raises what a step raises, and `StuckError` where it waits too long; no dialog stays open."""
    wrong: list[BaseException] = []
    at = 0
    clock = QElapsedTimer()
    clock.start()

    def tick() -> None:
        nonlocal at
        if at >= len(steps) or wrong:
            return
        words, wait, act = steps[at]
        try:
            found = wait()
            if not found:
                if clock.elapsed() > LIMIT:
                    raise StuckError(f"{words}: {_shown()}")
                QTimer.singleShot(15, tick)
                return
            at += 1
            clock.restart()
            QTimer.singleShot(15, tick)
            act(found)
        except BaseException as error:  # noqa: BLE001 - it would be lost in the event loop
            wrong.append(error)
            while (dialog := QApplication.activeModalWidget()) is not None:
                dialog.done(0) if isinstance(dialog, QDialog) else dialog.close()

    QTimer.singleShot(0, tick)
    while at < len(steps) and not wrong:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    if wrong:
        raise wrong[0]


def dialog(title: str) -> Callable[[], QWidget | None]:
    """Waits for a dialog with a title in front."""

    def wait() -> QWidget | None:
        found = QApplication.activeModalWidget()
        if found is None or not found.isVisible() or not found.windowTitle().startswith(title):
            return None
        if QApplication.activeWindow() is None:
            found.activateWindow()  # as the window manager does where a dialog is gone
        focus = QApplication.focusWidget()
        return found if focus is not None and found.isAncestorOf(focus) else None

    return wait


def ready(window: Window) -> Callable[[], bool]:
    """Whether a map is open, and nothing runs."""

    def so() -> bool:
        if QApplication.activeModalWidget() is not None:
            return False
        if QApplication.activeWindow() is None:
            window.activateWindow()
        return window.document.bench is not None and not window.jobs.running and QApplication.focusWidget() is not None

    return so


def rules(window: Window) -> dict[str, str]:
    shown = window.document.map
    return {} if shown is None else {one.target: one.value for one in shown.rules}


def checked(project: Path, written: Path, *words: str) -> None:
    """Ask whether the export says what was mapped, and that the project is kept."""
    book = written.read_text("utf-8")
    assert [one for one in words if one not in book] == []
    assert project.exists()


def _shown() -> str:
    modal, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
    said = [one.text() for one in modal.findChildren(QLabel) if one.isVisible()] if modal else []
    return f"{said} in front is {modal.windowTitle() if modal else 'the window'}, and {type(focus).__name__} {focus.accessibleName() if focus else ''} has the focus"
