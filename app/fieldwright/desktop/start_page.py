"""What the window shows while no project is open: the ways to begin, and the projects opened last."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import tr
from fieldwright.desktop.settings import Recent
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.desktop.way_page import WayPage, Ways

_WAYS = (
    (
        "new-map",
        "new",
        tr("New map"),
        tr("Choose what describes the two systems: OpenAPI, JSON Schema, XSD, or just samples."),
    ),
    (
        "open",
        "open",
        tr("Open a project or workbook"),
        tr("A project, a bundle, or a spreadsheet that describes a map. You can also drop it here."),
    ),
    (
        "compare",
        "compare",
        tr("Compare two schemas"),
        tr("See what changed between two versions, and whom it hurts. Drop both here."),
    ),
    (
        "open-example",
        "example",
        tr("Open the example"),
        tr("A city's service requests become public works' work orders."),
    ),
)
_MORE = (
    ("open-shipments-example", tr("Joins, groups and two sources")),
    ("open-shop-example", tr("A product's settings for each customer")),
    ("open-portfolio-example", tr("A portfolio of 150 integrations")),
)
_RECENT = 8


class StartPage(WayPage):
    """The page."""

    asked = Signal(str)
    """The id of the action that was chosen."""
    recent_asked = Signal(object)
    """The path of a project opened before."""
    pin_asked = Signal(object, bool)
    """Somebody wants a file of the list pinned, or no longer."""
    forget_asked = Signal(object)
    """Somebody wants a file out of the list."""
    locate_asked = Signal(object)
    """Somebody knows where a file of the list is that is not there any more."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        title = tr("Map one system's data to another's")
        lead = tr(
            "Drag field to field, see at once what will not fit, and hand over a specification that can be built from."
        )
        super().__init__(look, title, lead, parent)
        self._tools: list[tuple[QToolButton, str, str]] = []
        self._large = Ways(look, _WAYS, self.asked.emit)
        self.ways = self._large.buttons
        self.column.addLayout(self._large.grid)
        self.column.addLayout(self._further())
        self._heading = QLabel(tr("Opened last"))
        self._heading.setObjectName("muted")
        self._heading.setFont(ui_font(9, ui_font().Weight.DemiBold))
        self.column.addSpacing(22)
        self.column.addWidget(self._heading)
        self.recent: list[QPushButton] = []
        self._lines: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.done()
        self._dress()
        look.changed.connect(self._dress)

    def _further(self) -> QHBoxLayout:
        """The other examples, the tour and the catalog, in a line."""
        self.examples = QPushButton(tr("More examples"))
        self.examples.setObjectName("recent")
        menu = QMenu(self.examples)
        for id_, words in _MORE:
            menu.addAction(f"{words}…").triggered.connect(lambda _=False, chosen=id_: self.asked.emit(chosen))
        self.examples.setMenu(menu)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.examples)
        for id_, words in (("tour", tr("Guided tour")), ("catalog", tr("Catalog of integrations"))):
            button = self.ways[id_] = QPushButton(words)
            button.setAccessibleName(words)
            button.setObjectName("recent")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, chosen=id_: self.asked.emit(chosen))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _dress(self, *_: object) -> None:
        for tool, icon, token in self._tools:
            tool.setIcon(self._look.icon(icon, token))
        self._large.dress()

    def show_recent(self, files: Sequence[Recent]) -> None:
        """List the projects opened last; of those that are gone, the way to say where they are."""
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.recent, self._lines, self._tools = [], [], []
        for one in files[:_RECENT]:
            line = self._line(one)
            self._list.addWidget(line)
            self._lines.append(line)
        self._heading.setVisible(bool(self.recent))
        self._dress()

    def _line(self, one: Recent) -> QWidget:
        """A file's line: its name, which opens it, and the tools at the right."""
        path = one.path
        name = path.name.removesuffix(".json").removesuffix(".zip").removesuffix(".fieldwright")
        button = QPushButton(f"{name}   —   {_short(path.parent)}".replace("&", "&&"))
        button.setObjectName("recent" if one.there else "gone")
        button.setToolTip(
            str(path) if one.there else tr("{path}\nIt is not there any more. Click to say where it is now.", path=path)
        )
        button.setAccessibleName(
            tr("Open {name}", name=name) if one.there else tr("Locate {name}, which is not there any more", name=name)
        )
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        asked = self.recent_asked if one.there else self.locate_asked
        button.clicked.connect(lambda _=False: asked.emit(path))
        self.recent.append(button)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(button, 1)
        if not one.there:
            locate = QPushButton(tr("Locate…"))
            locate.setObjectName("recent")
            locate.setAccessibleName(tr("Locate {name}", name=name))
            locate.clicked.connect(lambda _=False: self.locate_asked.emit(path))
            row.addWidget(locate)
        pin = tr("Do not keep on top: {name}", name=name) if one.pinned else tr("Keep on top: {name}", name=name)
        self._tool(row, "pin", "accent_line" if one.pinned else "faint", pin, lambda: self.pin_asked.emit(path, not one.pinned))  # fmt: skip
        self._tool(
            row, "close", "faint", tr("Take from the list: {name}", name=name), lambda: self.forget_asked.emit(path)
        )
        return line

    def _tool(self, row: QHBoxLayout, icon: str, token: str, words: str, call: Callable[[], object]) -> None:
        tool = QToolButton()
        tool.setToolTip(plain_tip(words))
        tool.setAccessibleName(words)
        tool.setIconSize(QSize(14, 14))
        tool.clicked.connect(lambda _=False: call())
        row.addWidget(tool)
        self._tools.append((tool, icon, token))


def _short(folder: Path) -> str:
    """A folder with the home folder as ~."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)
