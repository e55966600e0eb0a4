"""The buttons above a page: with words where there is room, else pictures, and a menu for those without one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fieldwright.desktop.flows.item_page import Head
from fieldwright.desktop.theme import Look


def test_a_narrow_page_keeps_every_button_in_reach(qtbot: QtBot, look: Look) -> None:
    head = Head(look)
    qtbot.addWidget(head)
    head.title.say("Test cases")
    pressed: list[str] = []
    run = head.add("Run everything", "Run all", "play", lambda: pressed.append("run"))
    failed = head.add("Run what failed", "Run again", "", lambda: pressed.append("failed"))
    never = head.add("Never", "Never", "", lambda: pressed.append("never"))
    never.setEnabled(False)
    head.resize(800, 44)
    head.show()
    qtbot.waitExposed(head)
    assert run.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert failed.isVisible()
    head.resize(300, 44)
    assert run.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert (run.accessibleName(), failed.isVisible()) == ("Run all", False)
    assert head.more is not None
    assert head.more.isVisible()
    menu = head.more.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [(one.text(), one.isEnabled()) for one in menu.actions()] == [("Run what failed", True), ("Never", False)]
    menu.actions()[0].trigger()
    assert pressed == ["failed"]
    head.resize(800, 44)
    assert (failed.isVisible(), head.more.isVisible()) == (True, False)
