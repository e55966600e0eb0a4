"""The page that a window shows while nothing is open: a title, a sentence, and below them what there is to begin with."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.screen_readers import as_part
from fieldwright.desktop.theme import Look, ui_font


class WayPage(QScrollArea):
    """A column in the middle of the page, ``column``, to which what is below the sentence is added; `done` ends it."""

    def __init__(self, look: Look, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = as_part(self)
        self._look = look
        self.setObjectName("start")
        self.setAccessibleName(title)  # it takes the focus where a window opens
        self.setAccessibleDescription(lead)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # all of it wraps
        self._page, column = QWidget(), QWidget()
        self._page.setObjectName("start")
        column.setMaximumWidth(820)
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(28, 40, 28, 28)
        self.column.setSpacing(8)
        heading = QLabel(title)
        heading.setWordWrap(True)
        heading.setFont(ui_font(17, ui_font().Weight.DemiBold))
        words = QLabel(lead)
        words.setObjectName("muted")
        words.setWordWrap(True)
        self.column.addWidget(heading)
        self.column.addWidget(words)
        self.column.addSpacing(18)
        around = QHBoxLayout(self._page)
        around.addStretch(1)
        around.addWidget(column, 20)
        around.addStretch(1)

    def done(self) -> None:
        """Nothing is added any more."""
        self.column.addStretch(1)
        self.setWidget(self._page)


Way = tuple[str, str, str, str]
"""A way to begin: its id, icon, name, and a sentence about it."""


class Ways:
    """Large buttons, two in a row, each a way to begin. ``buttons`` are by the ways' ids."""

    def __init__(self, look: Look, ways: Sequence[Way], chosen: Callable[[str], object]) -> None:
        self._look, self._ways = look, ways
        self.grid = QGridLayout()
        self.grid.setSpacing(14)
        self.buttons: dict[str, QPushButton] = {}
        self._marks: dict[str, QLabel] = {}
        for id_, _, name, about in ways:
            button = QPushButton()
            button.setObjectName("way")
            button.setAccessibleName(name)
            button.setAccessibleDescription(about)
            button.setMinimumHeight(92)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)  # as high as its words
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, way=id_: chosen(way))
            self._marks[id_] = _card(button, name, about)
            self.grid.addWidget(button, len(self.buttons) // 2, len(self.buttons) % 2)
            self.buttons[id_] = button

    def dress(self) -> None:
        """Draw the icons in the colours of the theme."""
        for id_, icon, *_about in self._ways:
            self._marks[id_].setPixmap(self._look.icon(icon, "accent_line").pixmap(22, 22))


def _card(button: QPushButton, name: str, about: str) -> QLabel:
    """Lay a mark, a name and a sentence out on a button; the mark."""
    mark, title, text = QLabel(), QLabel(name), QLabel(about)
    title.setFont(ui_font(10.5, ui_font().Weight.DemiBold))
    text.setObjectName("muted")
    text.setWordWrap(True)
    words = QVBoxLayout()
    words.setSpacing(6)
    words.addWidget(title)
    words.addWidget(text)
    words.addStretch(1)
    row = QHBoxLayout(button)
    row.setContentsMargins(16, 15, 14, 12)
    row.setSpacing(12)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    for label in (mark, title, text):
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return mark
