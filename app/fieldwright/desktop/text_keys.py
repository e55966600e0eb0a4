"""Shortcuts of the window that lines of text would take for themselves: on Linux some keys of an old editor move and delete in every line."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

OURS = frozenset(QKeyCombination(Qt.KeyboardModifier.ControlModifier, key).toCombined() for key in (Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K))  # fmt: skip
"""Keys that Qt reads as "delete", "to the end of the line" and "delete to the end of the line" there, and nowhere else."""


class TextKeys(QObject):
    """Gives these keys to the window's actions while a text has the focus; where an action is disabled, the text has them still."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._watched: QWidget | None = None

    def focus_moved(self, now: QWidget | None) -> None:
        """Look after what has the focus now."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._gone)
            self._watched = None
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit):
            now.installEventFilter(self)
            now.destroyed.connect(self._gone)
            self._watched = now

    def _gone(self, *_: object) -> None:
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.keyCombination().toCombined() in OURS
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
