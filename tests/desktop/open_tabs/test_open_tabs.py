"""Several places of a project stand in tabs: each is as it was left, tomorrow too, and nothing of the project hangs on them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from fieldwright.desktop.filing import SHOP
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from fieldwright.files.resources import resource
from tests.desktop.opened import InFront

ORDER, CUSTOMER = "order to invoice", "customer to contact"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    shutil.copytree(resource("examples", SHOP), tmp_path / SHOP)
    return tmp_path / SHOP / f"{SHOP}.fieldwright.json"


@pytest.fixture
def shop(front: InFront, path: Path) -> InFront:
    front.load(path)
    front.document.select(map_name=ORDER)
    front.settled()
    return front


@pytest.fixture
def tomorrow(front: InFront, look: Look, qtbot: QtBot) -> Iterator[Window]:
    window = Window(look, Settings(front.window.settings.path))
    yield window
    window.shut_down()
    window.hide()
    window.deleteLater()


def said(front: InFront) -> list[str]:
    bar = front.window.open_tabs.bar
    return [bar.tabText(at) for at in range(bar.count())]


def row(front: InFront, name: str) -> QPoint:
    tree = front.window.project_tree.tree
    found = tree.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)[0]
    tree.scrollToItem(found)
    return tree.visualItemRect(found).center()


def test_a_tab_keeps_its_place_while_somebody_works_in_another(shop: InFront) -> None:
    window = shop.window
    assert "open_tabs" not in window.__dict__  # it costs nothing before
    assert not window.actions_by_id["close-tab"].isEnabled()
    target = shop.document.project.map(ORDER).rules[3].target
    window.map_view.jump(target)
    shop.do("new-tab")
    bar = window.open_tabs.bar
    assert bar.isVisible()
    assert bar.currentIndex() == 1

    shop.document.select(map_name=CUSTOMER)
    other = shop.document.project.map(CUSTOMER).rules[1].target
    window.map_view.jump(other)
    shop.do("new-tab")
    shop.do("show-sheet")
    assert said(shop) == [ORDER, CUSTOMER, f"{CUSTOMER} (sheet)"]
    shop.do("new-tab")
    shop.do("show-flows")
    assert said(shop)[3] == "Flows"

    shop.do("next-tab")  # round to the first
    assert (shop.document.map_name, shop.document.selection.target_path) == (ORDER, target)
    assert window.here == ("", -1)
    assert not window.sheet_is_shown
    shop.do("previous-tab")
    assert window.here == ("flows", -1)
    shop.do("previous-tab")
    assert window.sheet_is_shown
    assert (shop.document.map_name, shop.document.selection.target_path) == (CUSTOMER, other)
    shop.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    assert (shop.document.map_name, shop.document.selection.target_path) == (ORDER, target)
    assert not shop.document.modified

    window.project_tree.show_name("map", CUSTOMER)  # the tab in front goes along
    assert said(shop)[0].startswith(CUSTOMER)


def test_two_tabs_of_one_map_are_told_apart_by_their_fields(shop: InFront) -> None:
    one, two = (rule.target for rule in shop.document.project.map(ORDER).rules[2:4])
    shop.window.map_view.jump(one)
    shop.do("new-tab")
    shop.window.map_view.jump(two)
    assert said(shop) == [f"{ORDER} · {path.rpartition('.')[2]}" for path in (one, two)]


def test_the_project_opens_in_further_tabs_and_tabs_close(shop: InFront) -> None:
    window = shop.window
    tree = window.project_tree.tree
    shop.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.MiddleButton, pos=row(shop, CUSTOMER))
    assert shop.document.map_name == CUSTOMER
    assert said(shop) == [ORDER, CUSTOMER]
    held = Qt.KeyboardModifier.ControlModifier
    shop.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, held, row(shop, "Test cases"))
    assert said(shop) == [ORDER, CUSTOMER, "Test cases"]
    item = tree.itemAt(row(shop, "Traceability"))
    assert item is not None
    menu = window.project_tree.menu_for(item)
    assert menu is not None
    next(one for one in menu.actions() if "Tab" in one.text()).trigger()
    assert said(shop) == [ORDER, CUSTOMER, "Test cases", "Traceability"]

    bar = window.open_tabs.bar
    shut = bar.tabButton(0, QTabBar.ButtonPosition.RightSide)
    assert isinstance(shut, QToolButton)
    assert shut.accessibleName() == f"Close the tab {ORDER}"
    shut.click()
    assert said(shop) == [CUSTOMER, "Test cases", "Traceability"]
    assert window.here == ("traceability", -1)
    shop.qtbot.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(1).center())
    assert said(shop) == [CUSTOMER, "Traceability"]
    shop.do("close-tab")
    assert shop.document.map_name == CUSTOMER
    assert window.here == ("", -1)
    assert not bar.isVisible()
    assert not window.actions_by_id["close-tab"].isEnabled()
    assert shop.document.is_open


def test_a_place_that_is_gone_takes_its_tab_along(shop: InFront) -> None:
    window = shop.window
    first, second = (one.id for one in shop.document.project.use_cases[:2])
    window.show_item("use_cases", 0)
    shop.do("new-tab")
    window.show_item("use_cases", 1)
    shop.do("new-tab")
    shop.do("show-map")
    assert said(shop) == [first, second, ORDER]
    window.item_done("use_cases", 0, "delete")
    shop.do("show-map")
    assert said(shop) == [second, ORDER]
    shop.do("undo")
    shop.do("close-project")
    shop.until(lambda: not shop.document.is_open)
    assert not window.open_tabs.bar.isVisible()
    assert window.open_tabs.bar.count() == 1


def test_tabs_are_there_again_tomorrow(shop: InFront, path: Path, tomorrow: Window) -> None:
    shop.do("new-tab")
    shop.document.select(map_name=CUSTOMER)
    target = shop.document.project.map(CUSTOMER).rules[1].target
    shop.window.map_view.jump(target)
    shop.do("new-tab")
    shop.do("show-settings")
    shop.do("previous-tab")
    before = said(shop)
    shop.window.close()
    QSettings(str(shop.window.settings.path), QSettings.Format.IniFormat).remove("geometry")
    tomorrow.settings = Settings(shop.window.settings.path)
    tomorrow.show()
    again = InFront(shop.qtbot, tomorrow).load(path)
    again.until(lambda: "open_tabs" in tomorrow.__dict__)
    assert said(again) == before
    assert tomorrow.open_tabs.bar.currentIndex() == 1
    assert (again.document.map_name, again.document.selection.target_path) == (CUSTOMER, target)
    again.do("next-tab")
    assert tomorrow.here == ("settings", -1)


def test_what_is_no_tab_in_the_kept_file_is_passed_over(front: InFront, path: Path) -> None:
    places = [{"map": ORDER}, {"map": "gone"}, {"view": "nonsense"}, {"view": 7}, 3, {"map": CUSTOMER, "at": "x"}]
    front.window.settings.keep_work(path, {"map": ORDER, "places": places, "front": "first"})
    front.load(path)
    front.until(lambda: "open_tabs" in front.window.__dict__)
    assert said(front) == [ORDER, CUSTOMER]


def test_tabs_go_on_beside_a_split_view(shop: InFront) -> None:
    window = shop.window
    shop.do("split-view")
    shop.do("new-tab")
    shop.document.select(map_name=CUSTOMER)
    window.show_item("flows", -1)
    shop.do("previous-tab")
    assert shop.document.map_name == ORDER
    assert window.split.view == "sheet"
    shop.do("next-tab")
    assert shop.document.map_name == CUSTOMER
    assert window.here == ("flows", -1)
