"""A window in which one view after another is opened, and what a view is: for `tests.desktop.everything`."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import frozen
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from fieldwright.desktop.application import _show_something  # pyright: ignore[reportPrivateUsage]
from fieldwright.desktop.doing import RULE
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from fieldwright.files.author import VARIABLE
from fieldwright.files.resources import resource

Seen = Callable[[QWidget], object]
"""What is done with a view while it is open."""
LONG = 30_000
EXAMPLE, SHOP = "city-service-requests", "shop-accounting"


class Stage:
    """A window in which one view after another is opened. ``folder`` is its own."""

    def __init__(
        self, look: Look, folder: Path, *, size: tuple[int, int] = (1280, 800), example: str = EXAMPLE
    ) -> None:
        self.look, self.folder = look, folder
        self._author = os.environ.get(VARIABLE)
        os.environ[VARIABLE] = "Ada Lovelace"
        self.window = Window(look, Settings(folder / "settings" / "window.ini"))
        self.window.resize(*size)
        self.window.show()
        self.project = folder / example / f"{example}.fieldwright.json"
        if not self.project.parent.exists():
            shutil.copytree(resource("examples", example), self.project.parent)
        self._wrong: list[BaseException] = []

    def open(self) -> "Stage":
        """Open the example, with the rule selected that says the most."""
        window = self.window
        if not window.document.is_open:
            window.document.open(self.project)
            self.until(lambda: bool(window.document.benches))
            _show_something(window)
            self.until(lambda: window.document.coverage is not None)
            self.rest()
        return self

    def close(self) -> None:
        """Let go of the window."""
        os.environ.pop(VARIABLE, None)
        if self._author is not None:
            os.environ[VARIABLE] = self._author
        self.window.document.close()
        self.window.shut_down()
        self.window.hide()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]

    def do(self, id_: str) -> None:
        """Choose an action."""
        action = self.window.actions_by_id[id_]
        assert action.isEnabled(), id_
        action.trigger()
        self.rest()

    def at_map(self) -> None:
        """Go back to the map."""
        self.window.notice.clear()
        self.window.tabs.setCurrentIndex(RULE)
        self.do("show-map")

    def rest(self, milliseconds: int = 40) -> None:
        """Wait until nothing runs, and what waits a moment is done."""
        passed(milliseconds)
        self.until(lambda: not self.window.jobs.running)
        passed(10)

    def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        waited = 0
        while not so():
            if waited > LONG:
                raise TimeoutError("it did not happen")
            passed(10)
            waited += 10

    def modal(self, open_: Callable[[], object], see: Seen, first: Callable[[Any], object] = lambda _: None) -> None:
        """Open a dialog, do something in it first, see it, and close it."""
        came: list[QWidget] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or not dialog.isVisible():
                if not over:
                    QTimer.singleShot(10, look)
                return
            came.append(dialog)
            try:
                self.rest()
                first(dialog)
                self.rest()
                see(dialog)
            except BaseException as error:  # noqa: BLE001 - it would be lost in the event loop
                self._wrong.append(error)
            finally:
                for inner in (QApplication.activeModalWidget(), dialog):
                    if inner is not None:
                        inner.done(0) if hasattr(inner, "done") else inner.close()  # type: ignore[attr-defined]

        over: list[bool] = []
        QTimer.singleShot(0, look)
        try:
            open_()
            self.until(lambda: bool(came))
        finally:
            over.append(True)
        self.rest(10)
        if self._wrong:
            raise self._wrong.pop()


def passed(milliseconds: int) -> None:
    """Let some time pass."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@frozen
class View:
    """Something that the window can show. ``show`` opens it on a stage, lets it be seen, and leaves it again."""

    name: str
    show: Callable[[Stage, Seen], object]
    before: bool = False
    """Whether it is shown while no project is open."""


def in_window(*ids: str) -> Callable[[Stage, Seen], None]:
    """A view of the window after some actions."""

    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        for id_ in ids:
            stage.do(id_)
        see(stage.window)

    return show


def dialog_of(id_: str, first: Callable[[Any], object] = lambda _: None) -> Callable[[Stage, Seen], None]:
    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        action = stage.window.actions_by_id[id_]
        assert action.isEnabled(), id_
        stage.modal(action.trigger, see, first)

    return show


def asked(call: Callable[[Stage], object], first: Callable[[Any], object] = lambda _: None) -> Callable[[Stage, Seen], None]:  # fmt: skip
    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        stage.modal(lambda: call(stage), see, first)

    return show
