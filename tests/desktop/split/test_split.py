"""Two views of one project side by side: one selection, one document, and nothing lost by opening or closing the second."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from tests.desktop.opened import COST_CENTRE, InFront, example


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return example(tmp_path)


def _row(front: InFront, path: str) -> list[str]:
    """What the sheet says in a field's row."""
    model = front.window.sheet.page.model
    row = model.shown.index(path)
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_two_views_are_one_selection_and_one_document_and_nothing_is_lost(front: InFront, path: Path) -> None:
    front.load(path)
    window = front.window
    assert "split" not in window.__dict__  # it costs nothing before
    assert window.actions_by_id["split-view"].shortcut().toString() == "F9"
    front.do("split-view")
    sheet = window.sheet.page
    assert window.actions_by_id["split-view"].isChecked()
    assert window.map_view.isVisible()
    assert sheet.isVisible()
    assert not sheet.switch.isVisible()  # both are in sight
    form = window.rule_panel.form
    inside = form.widget()
    assert inside is not None
    window.map_view.jump(COST_CENTRE)
    QApplication.processEvents()
    front.qtbot.waitUntil(lambda: inside.width() <= form.viewport().width())  # nothing of it is cut
    front.qtbot.waitUntil(lambda: bool(sheet.model.shown))
    window.map_view.jump(COST_CENTRE)
    assert sheet.table.here[0] == COST_CENTRE
    other = next(one.target for one in front.document.map.rules if one.target != COST_CENTRE and one.value)  # type: ignore[union-attr]
    assert sheet.table.go(other)
    assert front.document.selection.target_path == other
    before, read = len(front.document.map.rules), _row(front, other)  # type: ignore[union-attr]
    front.do("remove-selected")
    assert len(front.document.map.rules) == before - 1  # type: ignore[union-attr]
    front.qtbot.waitUntil(lambda: _row(front, other) != read)

    # keys go from one pane to the next, and between map and sheet
    window.map_view.focus_target()
    seen = set[str]()
    for _ in range(8):
        front.do("next-pane")
        focus = window.focusWidget()
        assert focus is not None
        seen |= {name for name, one in (("map", window.map_view), ("sheet", sheet)) if one.isAncestorOf(focus)}
    assert seen == {"map", "sheet"}
    window.map_view.focus_target()
    front.do("show-sheet")
    assert window.sheet_has_focus
    front.do("show-sheet")
    assert not window.sheet_has_focus

    # and back to one
    front.do("split-view")
    assert not window.actions_by_id["split-view"].isChecked()
    assert window.map_view.isVisible()
    assert not sheet.isVisible()
    front.do("undo")
    assert len(front.document.map.rules) == before  # type: ignore[union-attr]
    front.do("show-sheet")
    assert sheet.isVisible()
    assert not window.map_view.isVisible()
    front.do("split-view")  # what stood in the map's place stands beside it
    assert sheet.isVisible()
    assert window.map_view.isVisible()

    # a page stands beside the map
    front.do("split-view")
    front.do("show-traceability")
    front.do("split-view")
    beside = window.split.beside
    assert window.flows.trace.isVisible()
    assert window.map_view.isVisible()
    assert beside.choice.currentData() == "traceability"
    assert window.actions_by_id["map-several"].isEnabled()  # the map is worked at as before
    for id_ in ("flows", "tests", "sheet", "use_cases"):
        beside.choice.setCurrentIndex(beside.choice.findData(id_))
        beside.choice.activated.emit(beside.choice.currentIndex())
        shown = window.sheet.page if id_ == "sheet" else window.flows
        assert shown.isVisible(), id_
        assert window.map_view.isVisible()
        assert window.here[0] == ("" if id_ == "sheet" else id_)
    front.do("show-flows")
    assert beside.choice.currentData() == "flows"
    window.show_item("flows", 0)
    assert window.here == ("flows", 0)
    beside.close_button.click()
    assert not window.flows.isVisible()
    assert window.map_view.isVisible()
    front.do("show-flows")  # in the map's place again
    assert window.flows.isVisible()
    assert not window.map_view.isVisible()

    # what is being written is kept when the pane closes
    front.do("split-view")
    window.show_item("use_cases", 0)
    page = window.flows.use_case
    page.go("title")
    focus = window.focusWidget()
    assert focus is not None
    front.qtbot.keyClicks(focus, "!")
    front.do("split-view")
    assert front.document.project.use_cases[0].title.count("!") == 1


def test_tomorrow_the_window_is_split_as_it_was(front: InFront, look: Look, qtbot: QtBot, path: Path) -> None:
    front.load(path)
    window = front.window
    front.do("split-view")
    window.show_item("traceability", -1)
    total = sum(window.split.panes.sizes())
    window.split.panes.setSizes([total - 360, 360])
    sizes = window.split.panes.sizes()
    window.close()
    other = Window(look, Settings(window.settings.path))
    try:
        other.resize(window.size())
        other.show()
        again = InFront(qtbot, other).load(path)
        qtbot.waitUntil(lambda: other.is_split)
        QApplication.processEvents()
        assert other.split.view == "traceability"
        assert other.flows.trace.isVisible()
        assert abs(other.split.panes.sizes()[1] - sizes[1]) <= 60
        again.do("split-view")
        assert other.settings.kept("split")["on"] is False
    finally:
        other.shut_down()
        other.hide()
        other.deleteLater()
