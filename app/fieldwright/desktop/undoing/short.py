"""The short lists of edits at the tools that undo and do again."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QToolButton

from fieldwright.desktop.language import tr
from fieldwright.desktop.undoing.rows import clock

if TYPE_CHECKING:
    from fieldwright.desktop.rooms import Rooms

LISTED = 15
"""Edits in a list."""


def short_list(window: "Rooms", button: QToolButton, *, undone: bool) -> QMenu:
    """Give a tool a list of the next edits that it would undo or do again, each of which is gone to at once, with all between."""
    menu = QMenu(button)
    menu.setAccessibleName(tr("Edits to do again") if undone else tr("Edits to undo"))
    menu.aboutToShow.connect(lambda: _fill(menu, window, undone=undone))
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    return menu


def _fill(menu: QMenu, window: "Rooms", *, undone: bool) -> None:
    menu.clear()
    window.commit()
    history = window.document.history
    at, steps = history.at, history.steps
    places = range(at + 1, min(len(steps), at + LISTED) + 1) if undone else range(at - 1, max(-1, at - 1 - LISTED), -1)
    for place in places:
        one = steps[place - 1] if undone else steps[place]
        text = f"{one.label[:1].upper()}{one.label[1:]}"[:80].replace("&", "&&")
        menu.addAction(f"{text}\t{clock(one.when)}").triggered.connect(lambda _=False, to=place: window.undoing.go(to))
    if menu.isEmpty():
        menu.addAction(tr("Nothing to do again") if undone else tr("Nothing to undo")).setEnabled(False)
    menu.addSeparator()
    menu.addAction(window.actions_by_id["edits"])
