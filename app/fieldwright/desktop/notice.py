"""A line above everything else: what went wrong, what was noticed about the file, and a button that mends it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from fieldwright.desktop.theme import Look

_ICONS = {"error": "error", "warning": "warning", "info": "info"}


class Notice(QFrame):
    """One notice at a time; the newest replaces the one before."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.kind = ""
        self.setObjectName("notice")
        self.mark = QLabel()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.mend = QPushButton()
        self.mend.clicked.connect(self._mended)
        self.more = QPushButton()
        self.more.clicked.connect(self._did_more)
        self.shut = QToolButton()
        self.shut.setToolTip("Close this notice")
        self.shut.setAccessibleName("Close this notice")
        self.shut.setIconSize(QSize(14, 14))
        self.shut.clicked.connect(self.clear)
        self._call: Callable[[], object] | None = None
        self._more: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        row.addWidget(self.mend)
        row.addWidget(self.more)
        row.addWidget(self.shut)
        look.changed.connect(self._dress)
        self.clear()

    def show_notice(self, kind: str, text: str, mend: str = "", call: Callable[[], object] | None = None) -> None:
        """Say something; ``kind`` is ``error``, ``warning`` or ``info``. ``mend`` is a button that calls ``call``."""
        self.kind, self._call = kind, call
        self.text.setText(text)
        self.text.setAccessibleName(f"{kind.capitalize()}: {text}")
        self.mend.setText(mend)
        self.mend.setVisible(bool(mend))
        self.more.hide()
        self.setProperty("kind", kind)
        self._dress()
        self.show()

    def offer(self, words: str, call: Callable[[], object]) -> None:
        """Offer something else that can be done about what is said."""
        self.more.setText(words)
        self._more = call
        self.more.show()

    def clear(self) -> None:
        """Have nothing to say."""
        self.kind, self._call, self._more = "", None, None
        self.text.clear()
        self.hide()

    def _mended(self) -> None:
        self._do(self._call)

    def _did_more(self) -> None:
        self._do(self._more)

    def _do(self, call: Callable[[], object] | None) -> None:
        self.clear()
        if call is not None:
            call()

    def _dress(self, *_: object) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
        self.mark.setPixmap(self._look.icon(_ICONS.get(self.kind, "info"), self.kind or "info").pixmap(16, 16))
        self.shut.setIcon(self._look.icon("close", "muted"))
