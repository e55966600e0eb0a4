"""What ties releases and differences to the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.filing import Filing
from fieldwright.desktop.language import tr
from fieldwright.desktop.review.who import Who


class Versions(QObject):
    """Shows the history, and makes releases."""

    said = Signal(str)
    target_asked = Signal(str)
    """Somebody wants to go to a target field of the shown map."""

    def __init__(self, document: Document, filing: Filing, who: Who, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._filing, self._who, self._window = document, filing, who, window

    def show(self) -> None:
        """Show the releases and what differs, and go where the user wants to go then."""
        from fieldwright.desktop.history.page import HistoryDialog

        dialog = HistoryDialog(self._document, self.release, self._window)
        dialog.said.connect(self.said)
        dialog.exec()
        chosen = dialog.chosen
        if chosen is None:
            return
        if chosen.map and chosen.map != self._document.map_name:
            self._document.select(map_name=chosen.map)
        self.target_asked.emit(chosen.name)

    def release(self, parent: QWidget | None = None) -> bool:
        """Ask for a version, and make a release; whether one was made."""
        from fieldwright.desktop.history.releasing import ReleaseDialog

        if not self._who.asked(parent or self._window):
            return False
        dialog = ReleaseDialog(self._document, self._filing, self._who, parent or self._window)
        if not dialog.exec() or dialog.made is None:
            return False
        self.said.emit(
            tr(
                "Released {version}; it is kept in {name}",
                version=dialog.made.release.version,
                name=dialog.made.path.parent.name,
            )
        )
        return True
