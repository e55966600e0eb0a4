"""The second pane: the sheet and the pages around the map stand beside it while the window is split, and in its place while it is not.

There is one of each, so that a selection, an edit and what is being written are the same in both panes without being carried over.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from fieldwright.desktop.help.window import about as about_page
from fieldwright.desktop.language import tr

if TYPE_CHECKING:
    from fieldwright.desktop.window import Window

SHEET = "sheet"
VIEWS = (
    (SHEET, tr("Sheet"), "table"),
    ("use_cases", tr("Use cases"), "check"),
    ("flows", tr("Flows"), "compare"),
    ("traceability", tr("Traceability"), "table"),
    ("tests", tr("Test cases"), "sample"),
    ("settings", tr("Parameters and settings"), "lookup"),
    ("operation", tr("Contacts and checklist"), "file"),
)
"""What the second pane shows: id, name and icon."""
LAYOUT = "split"
"""Under which name the settings keep how the window is split."""
_ACROSS = "lies across"
"""The property of a splitter that says whether its halves stand side by side where there is width."""
WIDE = 760
"""How wide the second pane is where the halves of a page stand side by side."""
LEAST, TABS = 300, 280
"""How narrow the second pane becomes, and the tabs below the map beside it."""


class Beside(QWidget):
    """The second pane: a choice of its view, a way to close it, and the view."""

    asked = Signal(str)
    """The id of a view that somebody wants here."""
    closed = Signal()

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._look = window.look
        self.setMinimumWidth(LEAST)
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("View in the second pane"))
        for id_, name, _icon in VIEWS:
            self.choice.addItem(name, id_)
        self.choice.activated.connect(lambda at: self.asked.emit(self.choice.itemData(at)))
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(tr("Close the second pane"))
        self.close_button.setToolTip(tr("Close the second pane; nothing is lost"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setIconSize(QSize(14, 14))
        self.close_button.clicked.connect(lambda _=False: self.closed.emit())
        self.stack = QStackedWidget()
        self.nothing = QWidget()
        self.stack.addWidget(self.nothing)
        head = QWidget()
        head.setObjectName("head")
        row = QHBoxLayout(head)
        row.setContentsMargins(8, 4, 6, 4)
        row.addWidget(self.choice)
        row.addStretch(1)
        row.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(self.stack, 1)
        about_page(head, "map")
        self._look.changed.connect(self._dress)
        self._dress()

    def _dress(self, *_: object) -> None:
        self.close_button.setIcon(self._look.icon("close", "muted"))
        for at, (_id, _name, icon) in enumerate(VIEWS):
            self.choice.setItemIcon(at, self._look.icon(icon, "muted"))

    def hold(self, id_: str, widget: QWidget) -> None:
        """Show a widget as a view."""
        if self.stack.indexOf(widget) < 0:
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(max(0, self.choice.findData(id_)))
        self.turn(upright=self.width() < WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the halves of a page one below the other where there is little width."""
        super().resizeEvent(event)
        self.turn(upright=self.width() < WIDE)

    def turn(self, *, upright: bool) -> None:
        """Have the halves of the pages here one below the other, or side by side."""
        for split in self.stack.findChildren(QSplitter):
            if split.property(_ACROSS) is None:
                outer = not any(
                    one.isAncestorOf(split) for one in self.stack.findChildren(QSplitter) if one is not split
                )
                split.setProperty(_ACROSS, outer and split.orientation() == Qt.Orientation.Horizontal)
            if split.property(_ACROSS):
                split.setOrientation(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)


class Split(QObject):
    """Splits the window, and puts it together again. Made when somebody first asks for it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.beside = Beside(window)
        self.beside.asked.connect(self.show)
        self.beside.closed.connect(self.close)
        kept = window.settings.kept(LAYOUT)
        self.view = kept["view"] if kept.get("view") in {id_ for id_, _name, _icon in VIEWS} else SHEET
        """The id of the second pane's view."""
        sizes, at = window.across.sizes(), window.across.indexOf(window.right)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        window.across.replaceWidget(at, self.panes)
        window.across.setStretchFactor(at, 1)
        self.panes.addWidget(window.right)
        self.panes.addWidget(self.beside)
        self.beside.hide()
        window.right.show()
        window.across.setSizes(sizes)
        window.document.opened.connect(self._opened)

    @property
    def is_on(self) -> bool:
        """Whether there are two panes."""
        return not self.beside.isHidden()

    @property
    def shows_page(self) -> bool:
        """Whether a page around the map is what stands beside it."""
        return self.is_on and self.view != SHEET

    def open(self) -> None:
        """Open the second pane with what stands in the map's place now, else with what was there last."""
        window = self._window
        if self.is_on:
            return
        view = window.here[0] or (SHEET if window.sheet_is_shown else self.view)
        window.commit()
        window.show_around(False)
        window.tabs.setMinimumWidth(TABS)
        self.beside.show()
        if window.sheet_is_shown:
            window.sheet.show(False)
        width = window.across.sizes()[window.across.indexOf(self.panes)]
        self.panes.setSizes(_sizes(window.settings.kept(LAYOUT).get("sizes")) or [width * 52 // 100, width * 48 // 100])
        self.show(view)
        self.keep()

    def close(self) -> None:
        """Close the second pane: what it holds goes back to where it opens in the map's place."""
        window = self._window
        if not self.is_on:
            return
        window.commit()
        self.keep()
        self.beside.hide()
        self.beside.turn(upright=False)
        window.tabs.setMinimumWidth(TABS if window.session.is_aside else 0)
        self.beside.stack.setCurrentWidget(self.beside.nothing)
        if "sheet" in window.__dict__:
            window.sheet.views.addWidget(window.sheet.page)
            window.sheet.page.switch.show()
        if "flows" in window.__dict__:
            window.right.addWidget(window.flows)
        window.show_around(False)
        self.keep()
        window.map_view.focus_target()

    def keep(self) -> None:
        """Keep whether the window is split, and how."""
        kept: dict[str, Any] = {**self._window.settings.kept(LAYOUT), "on": self.is_on, "view": self.view}
        if self.is_on and sum(self.panes.sizes()):
            kept["sizes"] = self.panes.sizes()
        self._window.settings.keep(LAYOUT, kept)

    # -- which view

    def show(self, view: str) -> None:
        """Show a view in the second pane."""
        window = self._window
        window.commit()
        if view == SHEET:
            self.show_sheet()
        else:
            window.show_item(view, -1)

    def show_sheet(self) -> None:
        """Show the sheet in the second pane."""
        window = self._window
        self.view = SHEET
        self.beside.hold(SHEET, window.sheet.page)
        window.sheet.page.switch.hide()  # both are in sight
        window.project_tree.mark("", -1)
        window.sheet.page.focus_table()
        window.place_changed()

    def show_page(self) -> None:
        """Show, in the second pane, the page around the map that was asked for last."""
        window = self._window
        self.view = window.flows.here[0]
        self.beside.hold(self.view, window.flows)
        window.project_tree.mark(*window.flows.here)

    def _opened(self, *_: object) -> None:
        """Another project is open: what is shown of one thing in the second pane was the one before."""
        if self.is_on and self.view != SHEET:
            self._window.show_item(self.view, -1)


def _sizes(told: object) -> list[int]:
    """The widths of the two panes as they were kept; none where they cannot be."""
    found = [one for one in told if isinstance(one, int) and 0 < one < 20_000] if isinstance(told, list) else []
    return found if len(found) == 2 else []
