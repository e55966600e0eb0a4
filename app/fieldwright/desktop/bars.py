"""Menus and tool bars, made from tables of action ids: for the window, and for that of a catalog."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from fieldwright.desktop.language import tr

RECENT = "recent"
"""What stands in a menu for the files opened last."""
NONE: Mapping[str, tuple[str, Sequence[str]]] = MappingProxyType({})


def fill_menus(
    window: QMainWindow, menus: Sequence[tuple[str, Sequence[str]]], actions: Mapping[str, QAction], recent: QMenu,
    within: Mapping[str, tuple[str, Sequence[str]]] = NONE,
) -> None:  # fmt: skip
    """Put the actions into the window's menus, or into those ``within`` them; an empty id is a line."""
    for title, ids in menus:
        menu = window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        for id_ in ids:
            if not id_:
                menu.addSeparator()
            elif id_ == RECENT:
                menu.addMenu(recent)
            elif id_ in within:
                inner = menu.addMenu(within[id_][0])
                inner.setToolTipsVisible(True)
                inner.addActions([actions[one] for one in within[id_][1]])
            else:
                menu.addAction(actions[id_])


def tool_bar(ids: Sequence[str], actions: Mapping[str, QAction]) -> QToolBar:
    """A tool bar that stays where it is, with words beside its icons; an empty id is a line."""
    bar = QToolBar(tr("Tools"))
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(16, 16))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for id_ in ids:
        if id_:
            bar.addAction(actions[id_])
        else:
            bar.addSeparator()
    return bar


def icon_only(bar: QToolBar, action: QAction, name: str) -> None:
    """Show an action of a tool bar by its icon alone; ``name`` is what a screen reader says."""
    button = bar.widgetForAction(action)
    if isinstance(button, QToolButton):
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(name)
