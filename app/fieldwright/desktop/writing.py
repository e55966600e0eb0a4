"""What is written by other means than keys: where nobody goes into an editor and leaves it, nothing would say that somebody is done.

Screen readers and voice control write through Qt's accessible interfaces, and a text may be dropped. Qt then raises neither `textEdited`
nor, until the focus comes and goes, `editingFinished`, and does not call the text modified.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def when_written(editor: QLineEdit | QPlainTextEdit, call: Callable[[], object]) -> None:
    """Call soon after a text came into an editor that does not have the focus; what the window shows there comes so too."""
    _Written(editor, call)


class _Written(QObject):
    def __init__(self, editor: QLineEdit | QPlainTextEdit, call: Callable[[], object]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._soon = QTimer(self)  # a text may come in pieces: the old one goes first
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(call)
        editor.textChanged.connect(self._changed)

    def _changed(self, *_: object) -> None:
        if not self._editor.hasFocus():
            self._soon.start()
