"""The list of edits: every edit by its name, gone to in one step, by mouse, keys and the tools' short lists."""

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from fieldwright.desktop.undoing.panel import EditsPanel
from fieldwright.desktop.undoing.rows import BEGINNING, clock
from tests.desktop.opened import InFront, example

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def edited(front: InFront, tmp_path: Path) -> InFront:
    """The example with three edits of its purpose, after the second of which it was saved."""
    front.load(example(tmp_path))
    for at in range(1, 4):
        front.document.do(evolve(front.document.project, description=f"purpose {at}"), f"editing the purpose {at}")
        if at == 2:
            front.document.save()
    return front


def listed(front: InFront) -> EditsPanel:
    front.do("edits")
    panel = front.window.undoing.panel
    assert panel.isVisible()
    return panel


def names(panel: EditsPanel) -> list[str]:
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def tool(front: InFront, id_: str) -> QMenu:
    button = front.window.tool_bar.widgetForAction(front.window.actions_by_id[id_])
    assert isinstance(button, QToolButton)
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


def test_all_edits_are_listed_the_latest_first_with_what_is_here_and_saved(edited: InFront) -> None:
    panel = listed(edited)
    assert names(panel) == [
        "Editing the purpose 3",
        "Editing the purpose 2",
        "Editing the purpose 1",
        BEGINNING,
    ]
    heard = [panel.model.index(row).data(ACCESSIBLE) for row in range(4)]
    assert heard[0].startswith("Editing the purpose 3, here, ")
    assert heard[1].startswith("Editing the purpose 2, saved, ")
    assert heard[3] == BEGINNING
    assert panel.list.hasFocus()
    assert panel.list.currentIndex().row() == 0


def test_enter_goes_back_in_one_step_and_forth_again(edited: InFront) -> None:
    panel = listed(edited)
    steps: list[object] = []
    edited.document.changed.connect(steps.append)
    edited.qtbot.keyClick(panel.list, Qt.Key.Key_End)
    edited.qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert edited.document.project.description not in ("purpose 1", "purpose 2", "purpose 3")
    assert len(steps) == 1
    assert "undone" in panel.model.index(0).data(ACCESSIBLE)
    assert panel.list.currentIndex().row() == 3
    edited.qtbot.keyClick(panel.list, Qt.Key.Key_Home)
    edited.qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert edited.document.project.description == "purpose 3"
    assert len(steps) == 2


def test_choosing_shows_what_differs_and_changes_nothing(edited: InFront) -> None:
    panel = listed(edited)
    before = edited.document.project
    assert not panel.go.isEnabled()
    edited.qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.heading.text() == "From Editing the purpose 2 to now:"
    edited.until(lambda: "purpose 3" in panel.said.toPlainText())
    assert edited.document.project is before
    panel.go.click()
    assert edited.document.project.description == "purpose 2"
    assert not edited.document.modified


def test_what_the_mouse_is_over_is_compared_too(edited: InFront) -> None:
    panel = listed(edited)
    at = QPointF(panel.list.visualRect(panel.model.index(2)).center())
    view = panel.list.viewport()
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        view, QMouseEvent(QEvent.Type.MouseMove, at, QPointF(view.mapToGlobal(at.toPoint())), none, none, keys)
    )
    assert panel.heading.text() == "From Editing the purpose 1 to now:"
    edited.until(lambda: "purpose 1" in panel.said.toPlainText())
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert panel.heading.text() == "The project is here now."


def test_escape_leads_back_to_the_work_and_the_key_shuts_the_list(edited: InFront) -> None:
    panel = listed(edited)
    edited.qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    assert edited.view.target.view.hasFocus()
    assert panel.isVisible()
    edited.do("edits")
    edited.do("edits")
    assert not panel.isVisible()


def test_the_tools_list_what_they_would_undo_and_do_again(edited: InFront) -> None:
    undo, redo = tool(edited, "undo"), tool(edited, "redo")
    said = [one.text().partition("\t")[0] for one in undo.actions() if one.text()]
    assert said == ["Editing the purpose 3", "Editing the purpose 2", "Editing the purpose 1", "E&dits…"]
    assert not redo.actions()[0].isEnabled()
    undo.actions()[1].trigger()
    assert edited.document.project.description == "purpose 1"
    redo = tool(edited, "redo")
    assert [one.text().partition("\t")[0] for one in redo.actions()[:2]] == [
        "Editing the purpose 2",
        "Editing the purpose 3",
    ]
    redo.actions()[1].trigger()
    assert edited.document.project.description == "purpose 3"


def test_what_is_being_typed_is_an_edit_of_the_list(edited: InFront) -> None:
    edited.view.jump("WorkOrder.Header.Trade")
    editor = edited.window.rule_panel.expressions["value"]
    editor.setFocus()
    editor.selectAll()
    edited.qtbot.keyClicks(editor, '"x"')
    panel = listed(edited)
    assert panel.model.rowCount() == 5
    edited.window.undoing.go(3)
    assert edited.document.project.description == "purpose 3"
    assert edited.document.history.redo_label


def test_the_list_goes_with_the_project(edited: InFront) -> None:
    panel = listed(edited)
    edited.document.save()
    edited.do("close-project")
    assert not panel.isVisible()
    assert not edited.window.actions_by_id["edits"].isEnabled()


def test_times_are_short_today_and_have_their_day_before() -> None:
    now = 1_790_000_000.0
    assert clock(None) == ""
    assert len(clock(now - 60, now)) < len(clock(now - 100_000, now))


def test_a_dot_stands_where_the_project_is(edited: InFront) -> None:
    edited.document.undo()
    panel = listed(edited)
    picture = panel.list.viewport().grab().toImage()
    dot = edited.window.look.theme["accent_line"].rgb()
    found = [
        row
        for row in range(4)
        if picture.pixel(
            (panel.list.visualRect(panel.model.index(row)).topLeft() + QPoint(12, 12)) * int(picture.devicePixelRatio())
        )
        == dot
    ]
    assert found == [1]
