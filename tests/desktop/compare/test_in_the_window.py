"""The compare view in the window: ways to it and back, keys, and what else works meanwhile."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.desktop.compare.test_page import drop
from tests.desktop.compare.versions import Looker, written
from tests.desktop.opened import InFront, example


def test_ways_lead_to_the_comparison_and_back(inside: Looker, front: InFront, tmp_path: Path) -> None:
    window = front.window
    window.start_page.ways["compare"].click()
    assert window.pages.currentWidget() is inside.page
    assert not window.actions_by_id["next-change"].isEnabled()
    drop(window, *written(tmp_path))
    inside.there()
    assert inside.page.is_showing
    for id_, key in (
        ("compare", "Ctrl+D"),
        ("next-change", "F8"),
        ("previous-change", "Shift+F8"),
        ("show-comparison", "Ctrl+6"),
    ):
        assert window.actions_by_id[id_].isEnabled()
        assert window.actions_by_id[id_].shortcut().toString() == key
    first = inside.current
    front.do("next-change")
    assert inside.current == inside.listed[1]
    front.do("previous-change")
    assert inside.current == first
    front.do("focus-search")
    assert window.focusWidget() is inside.list.search
    inside.view.setFocus()
    inside.qtbot.keyClick(inside.view, Qt.Key.Key_Escape)
    front.until(lambda: window.pages.currentWidget() is window.start_page)
    assert inside.page.compared is None
    assert not window.actions_by_id["show-comparison"].isEnabled()


def test_the_comparison_stays_while_one_looks_at_the_map(inside: Looker, front: InFront, tmp_path: Path) -> None:
    window = front.window
    front.load(example(tmp_path))
    inside.page.said.emit("")
    window.comparing.files([str(one) for one in written(tmp_path)])
    inside.there()
    assert not window.actions_by_id["map-selected"].isEnabled()
    assert not window.actions_by_id["show-findings"].isEnabled()
    front.do("show-comparison")
    assert window.pages.currentWidget() is window.across
    assert window.actions_by_id["show-findings"].isEnabled()
    assert not window.actions_by_id["next-change"].isEnabled()
    front.do("show-comparison")
    assert window.pages.currentWidget() is inside.page
    assert inside.page.is_showing
