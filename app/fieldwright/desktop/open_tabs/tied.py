"""What ties the tabs to the window: each keeps a place of the project; the one in front follows wherever somebody goes."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QTabBar, QToolButton

from fieldwright.desktop.actions import OF_TABS
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.help.window import about as about_page
from fieldwright.desktop.language import tr
from fieldwright.desktop.open_tabs.place import SHEET, Place, place_from
from fieldwright.desktop.session.kept import MOST_TABS
from fieldwright.desktop.split.tied import VIEWS
from fieldwright.project.intent_edits import KINDS

if TYPE_CHECKING:
    from fieldwright.desktop.window import Window

WIDEST = 260
"""How wide the words of a tab become, in pixels."""
_NAMES = {id_: (name, icon) for id_, name, icon in VIEWS}


class _Bar(QTabBar):
    middle_clicked = Signal(int)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click with the middle button closes a tab, as in browsers."""
        at = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and at >= 0:
            self.middle_clicked.emit(at)
            return
        super().mouseReleaseEvent(event)


class OpenTabs(QObject):
    """Made when somebody first asks for a second tab; with one alone no bar is shown."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._going = False
        self.bar = _Bar()
        self.bar.middle_clicked.connect(self.close)
        self.bar.setAccessibleName(tr("Open tabs"))
        self.bar.setDocumentMode(True)
        self.bar.setDrawBase(False)
        self.bar.setMovable(True)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setIconSize(QSize(14, 14))
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.bar.customContextMenuRequested.connect(self._menu_asked)
        self.bar.hide()
        about_page(self.bar, "start")
        window.middle.insertWidget(window.middle.indexOf(window.pages), self.bar)
        self._insert(0, self._here())
        self.bar.currentChanged.connect(self._turned)
        window.document.opened.connect(self._begin)
        window.look.changed.connect(self.follow)

    # -- which tabs there are

    @property
    def places(self) -> tuple[Place, ...]:
        """What the tabs keep, from left to right."""
        return tuple(self.bar.tabData(at) for at in range(self.bar.count()))

    @property
    def are_several(self) -> bool:
        """Whether there is more than one tab."""
        return self.bar.count() > 1

    def new(self) -> None:
        """Keep this place in its tab, and go on in a further one behind it."""
        self.follow()
        at = self.bar.currentIndex() + 1
        with QSignalBlocker(self.bar):
            self._insert(at, self._here())
            self.bar.setCurrentIndex(at)
        self.follow()

    def close(self, at: int = -1) -> None:
        """Close a tab, by default the one in front, unless it is the last. Nothing of the project is lost by it."""
        if self.are_several:
            self.bar.removeTab(self.bar.currentIndex() if at < 0 else at)
            self.follow()

    def turn(self, step: int) -> None:
        """Go to the next tab (1) or to the one before (-1), round from the last to the first."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + step) % self.bar.count())

    def kept(self) -> tuple[tuple[Mapping[str, Any], ...], int]:
        """What the tabs keep, as it is written, and which is in front."""
        self.follow()
        return tuple(one.as_json() for one in self.places[:MOST_TABS]), self.bar.currentIndex()

    def restore(self, told: Sequence[Mapping[str, Any]], front: int) -> None:
        """Have the tabs that were there, those whose place is still in the project; the one in front is where somebody is."""
        project, places = self._window.document.project, [place_from(one) for one in told]
        front = max(0, min(front, len(places) - 1))
        with QSignalBlocker(self.bar):
            self._clear()
            for at, place in enumerate(places):
                if at != front and place.is_in(project) and (place.view in ("", SHEET) or place.view in _NAMES):
                    self._insert(self.bar.count() - (at < front), place)
        self.follow()

    def _begin(self, *_: object) -> None:
        """Another project is open."""
        with QSignalBlocker(self.bar):
            self._clear()
        self.follow()

    def _clear(self) -> None:
        while self.are_several:
            self.bar.removeTab(self.bar.count() - 1)

    def _insert(self, at: int, place: Place) -> None:
        self.bar.insertTab(at, "")
        self.bar.setTabData(at, place)
        shut = QToolButton()
        shut.setObjectName("close-tab")
        shut.setAutoRaise(True)
        shut.setIconSize(QSize(12, 12))
        shut.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+F4 and the menu do it by key
        shut.setToolTip(tr("Close this tab"))
        shut.clicked.connect(lambda: self.close(self._at(shut)))
        self.bar.setTabButton(at, QTabBar.ButtonPosition.RightSide, shut)

    def _at(self, shut: QToolButton) -> int:
        side = QTabBar.ButtonPosition.RightSide
        return next(at for at in range(self.bar.count()) if self.bar.tabButton(at, side) is shut)

    # -- where somebody is

    def _here(self) -> Place:
        window, selected = self._window, self._window.document.selection
        page, at = window.here
        kind = KINDS.get(page)
        names = kind.names(window.document.project) if kind is not None else ()
        return Place(
            map=selected.map_name, alias=selected.alias, source=selected.source_path, target=selected.target_path,
            view=page or (SHEET if window.sheet_is_shown or window.is_split else ""),
            item=names[at] if 0 <= at < len(names) else "",
        )  # fmt: skip

    def follow(self, *_: object) -> None:
        """Have the tab in front keep where somebody is, and let go of those whose place is gone."""
        if self._going:
            return
        project = self._window.document.project
        with QSignalBlocker(self.bar):
            self.bar.setTabData(self.bar.currentIndex(), self._here())
            for at in reversed(range(self.bar.count())):
                if at != self.bar.currentIndex() and not self.bar.tabData(at).is_in(project):
                    self.bar.removeTab(at)
            self._say()
        self._show()

    def _show(self) -> None:
        """Show the tabs where there are several, and the project is what is shown."""
        window = self._window
        self.bar.setVisible(self.are_several and window.pages.currentWidget() is window.across)
        for id_ in OF_TABS:
            window.actions_by_id[id_].setEnabled(not self.bar.isHidden())

    def _turned(self, at: int) -> None:
        """Go where the tab that came to the front is."""
        if at < 0 or self._going:
            return
        self._going = True
        try:
            self._window.commit()
            self._go(self.bar.tabData(at))
        finally:
            self._going = False
        self.follow()

    def _go(self, place: Place) -> None:
        window, document = self._window, self._window.document
        if any(one.name == place.map for one in document.project.maps):
            document.select(map_name=place.map)
        if place.view not in ("", SHEET):
            window.show_item(place.view, place.index(document.project))
        else:
            window.show_around(False)
            if window.is_split:
                window.split.show_sheet()
            elif window.sheet_is_shown != (place.view == SHEET):
                window.sheet.show(place.view == SHEET)
        window.session.look_at(place.map, place.alias, place.source, place.target)

    # -- what is seen

    def _say(self) -> None:
        """Name the tabs; two of one map by their fields too."""
        titles = [self._title(one) for one in self.places]
        for at, (place, title) in enumerate(zip(self.places, titles, strict=True)):
            said = title
            if titles.count(title) > 1 and place.view in ("", SHEET) and place.target:
                said = f"{title} · {place.target.rpartition('.')[2]}"
            short = self.bar.fontMetrics().elidedText(said, Qt.TextElideMode.ElideMiddle, WIDEST)
            self.bar.setTabText(at, short.replace("&", "&&"))
            tip = "\n".join(one for one in (title, place.target if place.view in ("", SHEET) else "") if one)
            self.bar.setTabToolTip(at, plain_tip(tip))
            icon = _NAMES[place.view][1] if place.view in _NAMES else "map"
            self.bar.setTabIcon(at, self._window.look.icon(icon, "muted"))
            shut = self.bar.tabButton(at, QTabBar.ButtonPosition.RightSide)
            if isinstance(shut, QToolButton):
                shut.setIcon(self._window.look.icon("close", "muted"))
                shut.setAccessibleName(tr("Close the tab {name}", name=said))

    def _title(self, place: Place) -> str:
        if place.view == SHEET:
            return tr("{map} (sheet)", map=place.map)
        if not place.view:
            return place.map or tr("Map")
        return place.item or _NAMES[place.view][0]

    # -- the mouse

    def _menu_asked(self, where: QPoint) -> None:
        at = self.bar.tabAt(where)
        at = self.bar.currentIndex() if at < 0 else at
        inside = self.bar.tabRect(at)
        self.menu_for(at).popup(self.bar.mapToGlobal(where if inside.contains(where) else inside.center()))

    def menu_for(self, at: int) -> QMenu:
        """What can be done with a tab."""
        menu = QMenu(self.bar)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("&Close")).triggered.connect(lambda: self.close(at))
        menu.addAction(tr("Close the &Others")).triggered.connect(lambda: self.close_others(at))
        return menu

    def close_others(self, at: int) -> None:
        """Close all tabs but one, which comes to the front."""
        self.bar.setCurrentIndex(at)
        with QSignalBlocker(self.bar):
            for other in reversed([one for one in range(self.bar.count()) if one != at]):
                self.bar.removeTab(other)
        self.follow()
