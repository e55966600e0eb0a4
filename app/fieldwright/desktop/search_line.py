"""The line in which words to search for are typed, and how many fields were found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from fieldwright.desktop.language import number, tr, within
from fieldwright.desktop.theme import ui_font


class SearchLine(QLineEdit):
    """A search: Enter goes to the next match and with Shift to the one before, the arrow down into the tree, Esc clears it."""

    down = Signal()
    cleared = Signal()
    stepped = Signal(int)
    """To the next match (1) or the one before (-1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setFixedHeight(26)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key, shift = event.key(), Qt.KeyboardModifier.ShiftModifier
        plain = not event.modifiers() & ~(shift | Qt.KeyboardModifier.KeypadModifier)
        if key == Qt.Key.Key_Escape and not event.modifiers():
            self.cleared.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.stepped.emit(-1 if event.modifiers() & shift else 1)
        elif key == Qt.Key.Key_Down and not event.modifiers():
            self.down.emit()
        else:
            super().keyPressEvent(event)


class MatchCount(QLabel):
    """How many fields a search found, and which of them is selected."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("muted")
        self.setFont(ui_font(8.6))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._what = tr("Fields found in the {side}", side=within(name))
        self.setToolTip(tr("Next: Enter or F3. Previous: Shift+F3. Clear: Esc"))
        self.hide()

    def say(self, count: int, place: int | None, *, more: bool, searching: bool) -> None:
        """Say how many there are, ``place`` from 0; ``more`` where there may be others, ``searching`` while they still come."""
        many = number(count) + ("+" if more and count else "")
        found = many if place is None else tr("{place} of {many}", place=place + 1, many=many)
        self.setText(f"{found}…" if searching else found)
        self.setAccessibleName(f"{self._what}: {self.text()}")
        self.show()
