"""A task as steps, each of which waits for what it needs and then does one thing: also where that opens a dialog that waits itself."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

Step = tuple[str, Callable[[], Any], Callable[[Any], object]]
"""What is done, what it waits for, and doing it with what came."""
LIMIT = 20_000


class StuckError(AssertionError):
    """A step waited in vain."""


def play(qtbot: QtBot, steps: Sequence[Step]) -> None:
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
    qtbot.waitUntil(lambda: at >= len(steps) or bool(wrong), timeout=LIMIT * 3)
    if wrong:
        raise wrong[0]


def dialog(title: str) -> Callable[[], QWidget | None]:
    """Waits for a dialog with a title in front."""

    def wait() -> QWidget | None:
        found = QApplication.activeModalWidget()
        if found is None or not found.isVisible() or not found.windowTitle().startswith(title):
            return None
        focus = QApplication.focusWidget()
        return found if focus is not None and found.isAncestorOf(focus) else None

    return wait


def _shown() -> str:
    modal, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
    said = [one.text() for one in modal.findChildren(QLabel) if one.isVisible()] if modal else []
    return f"{said} in front is {modal.windowTitle() if modal else 'the window'}, and {type(focus).__name__} {focus.accessibleName() if focus else ''} has the focus"
