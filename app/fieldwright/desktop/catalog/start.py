"""What the window of a catalog shows while none is open: the ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fieldwright.desktop.start_page import _card
from fieldwright.desktop.theme import Look, ui_font

WAYS = (
    ("fill", "folder", "Fill from a folder of projects", "Each flow of each project becomes an integration, and stays linked with it."),
    ("import-file", "import", "Import a spreadsheet", "Excel or CSV; its columns are recognised, and mapped by hand where they are not."),
    ("open", "open", "Open a catalog", "A file that ends in .catalog.json. You can also drop it here."),
    ("new", "new", "Start an empty catalog", "Type integrations in, or paste them from a spreadsheet."),
    ("open-example", "example", "Open the example", "A city's portfolio of 150 integrations, with faults for the review to find."),
)  # fmt: skip


class CatalogStart(QScrollArea):
    """The page; ``asked`` carries the id of the way that was chosen."""

    asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("start")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        page, column = QWidget(), QWidget()
        page.setObjectName("start")
        column.setMaximumWidth(820)
        box = QVBoxLayout(column)
        box.setContentsMargins(28, 40, 28, 28)
        box.setSpacing(8)
        title = QLabel("All integrations of a portfolio in one place")
        title.setFont(ui_font(17, ui_font().Weight.DemiBold))
        lead = QLabel(
            "See who sends what to whom, what is unprotected, doubled or without an owner, and what to do first."
        )
        lead.setObjectName("muted")
        lead.setWordWrap(True)
        grid = QGridLayout()
        grid.setSpacing(14)
        self.ways: dict[str, QPushButton] = {}
        self._marks: dict[str, QLabel] = {}
        for id_, _, name, about in WAYS:
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
        box.addWidget(title)
        box.addWidget(lead)
        box.addSpacing(18)
        box.addLayout(grid)
        box.addStretch(1)
        around = QHBoxLayout(page)
        around.addStretch(1)
        around.addWidget(column, 20)
        around.addStretch(1)
        self.setWidget(page)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self, *_: object) -> None:
        for id_, icon, *_about in WAYS:
            self._marks[id_].setPixmap(self._look.icon(icon, "accent").pixmap(22, 22))
