"""What the window shows while no project is open: the ways to begin, and the projects opened last."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fieldwright.desktop.theme import Look, ui_font

_WAYS = (
    ("new-map", "new", "New map", "Choose what describes the two systems: OpenAPI, JSON Schema, XSD, or just samples."),
    (
        "open",
        "open",
        "Open a project",
        "A file that ends in .fieldwright.json, or a bundle. You can also drop it here.",
    ),
    (
        "compare",
        "compare",
        "Compare two schemas",
        "See what changed between two versions, and whom it hurts. Drop both here.",
    ),
    ("open-example", "example", "Open the example", "A city's service requests become public works' work orders."),
)
_RECENT = 6


class StartPage(QScrollArea):
    """The page."""

    asked = Signal(str)
    """The id of the action that was chosen."""
    recent_asked = Signal(object)
    """The path of a project opened before."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("start")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        page = QWidget()
        page.setObjectName("start")
        column = QWidget()
        column.setMaximumWidth(820)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(28, 40, 28, 28)
        self._column.setSpacing(8)
        title = QLabel("Map one system's data to another's")
        title.setFont(ui_font(17, ui_font().Weight.DemiBold))
        lead = QLabel(
            "Drag field to field, see at once what will not fit, and hand over a specification that can be built from."
        )
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        self._column.addWidget(title)
        self._column.addWidget(lead)
        self._column.addSpacing(18)
        grid = QGridLayout()
        grid.setSpacing(14)
        self.ways: dict[str, QPushButton] = {}
        self._marks: dict[str, QLabel] = {}
        for id_, _, name, about in _WAYS:
            button = QPushButton()
            button.setObjectName("way")
            button.setAccessibleName(name)
            button.setAccessibleDescription(about)
            button.setMinimumHeight(92)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, chosen=id_: self.asked.emit(chosen))
            self._marks[id_] = _card(button, name, about)
            grid.addWidget(button, len(self.ways) // 2, len(self.ways) % 2)
            self.ways[id_] = button
        self._column.addLayout(grid)
        self._heading = QLabel("Opened last")
        self._heading.setObjectName("muted")
        self._heading.setFont(ui_font(9, ui_font().Weight.DemiBold))
        self._column.addSpacing(22)
        self._column.addWidget(self._heading)
        self.recent: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        around = QHBoxLayout(page)
        around.addStretch(1)
        around.addWidget(column, 20)
        around.addStretch(1)
        self.setWidget(page)
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self, *_: object) -> None:
        for id_, icon, *_about in _WAYS:
            self._marks[id_].setPixmap(self._look.icon(icon, "accent").pixmap(22, 22))

    def show_recent(self, paths: list[Path]) -> None:
        """List the projects opened last."""
        for button in self.recent:
            self._list.removeWidget(button)
            button.deleteLater()
        self.recent = []
        for path in paths[:_RECENT]:
            name = path.name.removesuffix(".json").removesuffix(".zip").removesuffix(".fieldwright")
            button = QPushButton(f"{name}   —   {_short(path.parent)}".replace("&", "&&"))
            button.setObjectName("recent")
            button.setToolTip(str(path))
            button.setAccessibleName(f"Open {name}")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, chosen=path: self.recent_asked.emit(chosen))
            self._list.addWidget(button)
            self.recent.append(button)
        self._heading.setVisible(bool(self.recent))


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


def _short(folder: Path) -> str:
    """A folder with the home folder as ~."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)
