"""The task with the events of an X server: run as a process of its own, with the display as ``DISPLAY``, by `test_under_x`.

``python -m tests.desktop.tasks.under_x FOLDER`` does it with the mouse in ``FOLDER/mouse`` and with the keyboard in ``FOLDER/keys``,
and writes what was seen in passing to ``FOLDER/seen.json``.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QWidget

from fieldwright.desktop.application import application
from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.side_pane import SidePane
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from tests.desktop.tasks.hands import Hands, Place, field, middle
from tests.desktop.tasks.script import Step, play
from tests.desktop.tasks.tasks import with_the_keyboard, with_the_mouse

STILL = 2
"""How often in a row something is seen in its place."""
KEYS = {"Ctrl": "ctrl", "Alt": "alt", "Shift": "shift"}


class XHands(Hands):
    """A mouse and a keyboard whose events come from the X server. ``seen`` is what the window showed while something was dragged."""

    def __init__(self, picture: Path | None = None) -> None:
        self.seen: list[str] = []
        self.picture = picture

    def click(self, found: Place | QWidget) -> None:
        """Click there."""
        _xdotool(*_at(found), "click", "1")

    def double_click(self, found: Place) -> None:
        """Click there twice."""
        _xdotool(*_at(found), "click", "--repeat", "2", "--delay", "40", "1")

    def drag(self, words: str, when: Callable[[], object], pane: SidePane, path: str, onto: SidePane, to: str) -> Iterator[Step]:  # fmt: skip
        """Press, move in steps, look at what is shown, and let go: each while the drag goes on."""

        begun: list[QDrag] = []
        over: list[str] = []

        def run(drag: QDrag) -> None:
            begun.append(drag)
            FieldView.run_drag(pane.view, drag)

        def start(_: object) -> None:
            found = field(pane, path)()
            assert found is not None, path
            pane.view.run_drag = run
            onto.view.refused.connect(over.append)
            beside = found[0], found[1] + QPoint(24, 3)
            _xdotool(*_at(found), "mousedown", "1", *_at(beside))

        def carry(found: Place) -> None:
            near = found[0], found[1] + QPoint(-20, -2)
            _xdotool(*_at(near), *_at(found))

        def let_go(_: object) -> None:
            onto.view.refused.disconnect(over.append)
            self.seen.append(f"{path} on {to}: {over[-1] or 'taken'}")
            if self.picture is not None:
                QApplication.primaryScreen().grabWindow(0).save(str(self.picture / f"{len(self.seen)}.png"))
            _xdotool("mouseup", "1")

        yield f"{words}: press", lambda: when() and field(pane, path)() and field(onto, to)(), start
        yield f"{words}: carry", lambda: begun and field(onto, to)(), carry
        yield f"{words}: let go", lambda: over, let_go

    def press(self, keys: str) -> None:
        """Press one key, or type one text."""
        if keys.startswith("="):
            _xdotool("type", "--delay", "1", keys[1:])
            return
        *held, key = keys.split("+")
        _xdotool("key", "+".join([*(KEYS[one] for one in held), key if len(key) > 1 else key.lower()]))


def _at(found: Place | QWidget) -> tuple[str, ...]:
    widget, at = found if isinstance(found, tuple) else (found, middle(found))
    place = widget.mapToGlobal(at)
    return ("mousemove", str(place.x()), str(place.y()))


def _still(steps: Sequence[Step]) -> list[Step]:
    """The steps, each done once what it is done to stays where it is: a window manager moves what appears."""

    def still(wait: Callable[[], Any]) -> Callable[[], Any]:
        before: list[object] = []

        def so() -> Any:
            found = wait()
            before.append(_at(found) if found and isinstance(found, QWidget | tuple) else bool(found))
            return found if len(before) > STILL and set(before[-STILL:]) == {before[-1]} else None

        return so

    return [(words, still(wait), act) for words, wait, act in steps]


def _xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True)


def main(folder: Path) -> int:
    """Do both; 0 where both were done."""
    os.environ["FIELDWRIGHT_SETTINGS"] = str(folder / "window.ini")
    application()
    look = Look("light")
    look.apply()
    hands = XHands(Path(os.environ["PICTURES"]) if "PICTURES" in os.environ else None)
    for name, task in (("mouse", with_the_mouse), ("keys", with_the_keyboard)):
        window = Window(look, Settings(folder / f"{name}.ini"))
        window.show()
        window.activateWindow()
        play(_still(task(window, hands, folder / name)))
        window.shut_down()
        window.hide()
        window.deleteLater()
    (folder / "seen.json").write_text(json.dumps(hands.seen))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
