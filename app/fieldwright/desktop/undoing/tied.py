"""What ties the list of edits to the window: the panel at the side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from fieldwright.desktop.language import tr
from fieldwright.desktop.undoing.panel import EditsPanel

if TYPE_CHECKING:
    from fieldwright.desktop.rooms import Rooms


class Undoing(QObject):
    """Shows the list of edits, and goes where somebody wants."""

    def __init__(self, window: "Rooms") -> None:
        super().__init__(window)
        self._window = window
        self.panel = EditsPanel(window.document, window.look, window)
        self.panel.asked.connect(self.go)
        self.panel.left.connect(self._back)
        self.panel.hide()
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        window.document.changed.connect(lambda _: None if window.document.is_open else self.panel.hide())

    def show(self) -> None:
        """Show the list and go to it; hide it where it has the focus."""
        if self.panel.isVisible() and self.panel.list.hasFocus():
            self._back()
            self.panel.hide()
            return
        self.panel.show()
        self.panel.raise_()
        self.panel.focus_list()

    def _back(self) -> None:
        self._window.map_view.focus_target()

    def go(self, place: int) -> None:
        """Go to a place among the edits, what is still being typed being the last of them."""
        history = self._window.document.history
        before = [one.label for one in history.steps[: history.at]]
        self._window.commit()
        history = self._window.document.history
        if [one.label for one in history.steps[: len(before)]] != before or place > len(history.steps):
            return  # what was typed took the undone edits away that were asked for
        label = history.steps[place - 1].label if place else ""
        if self._window.document.go(place):
            self._window.status.say(
                tr("The project is as it was opened")
                if not place
                else tr("The project is as it was after: {edit}", edit=label)
            )
