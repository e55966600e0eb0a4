"""Findings in the window: mended, accepted, rated; a map that is made final; an approval that has grown old."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from fieldwright.desktop.dialogs.accept import AcceptDialog
from fieldwright.desktop.dialogs.map_state import MapStateDialog
from fieldwright.desktop.mending import MendRow
from fieldwright.desktop.window import FINDINGS
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule
from fieldwright.project.model import Suppression
from tests.desktop.opened import COST_CENTRE, MAP, InFront, example

SUBJECT = "WorkOrder.Header.Subject"


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> InFront:
    front.load(example(tmp_path))
    front.window.tabs.setCurrentIndex(FINDINGS)
    return front


def listed(front: InFront) -> list[tuple[str, str]]:
    return [(one.id, one.target) for one in front.window.findings_view.model.findings if one.severity != "info"]


def select(front: InFront, id_: str, target: str = "") -> None:
    view = front.window.findings_view
    row = next(at for at, one in enumerate(view.model.findings) if one.id == id_ and target in ("", one.target))
    view.table.setCurrentIndex(view.model.index(row, 0))


def actions(menu: QMenu) -> dict[str, QAction]:
    return {one.text().replace("&", ""): one for one in menu.actions() if one.text()}


def choose(front: InFront, *words: str) -> None:
    """Choose from the menu of the selected finding, and from the menus inside it."""
    menu: Any = front.window.findings_view.menu()
    for word in words[:-1]:
        menu = actions(menu)[word].menu()
    actions(menu)[words[-1]].trigger()
    front.settled(lambda: front.document.up_to_date)


def offered(row: MendRow) -> dict[str, QAction]:
    """What the menu above the rule's expression offers."""
    return actions(row.buttons[-1].menu()) if row.buttons else {}


def rule(front: InFront, target: str = SUBJECT) -> Rule:
    assert front.document.map is not None
    found = front.document.map.rule(target)
    assert found is not None
    return found


# --- mends -----------------------------------------------------------------------------------------------------------


def test_a_finding_is_mended_in_one_step_that_can_be_undone(opened: InFront) -> None:
    select(opened, "L01", SUBJECT)
    choose(opened, "Write $substring(title, 0, 60)")
    assert rule(opened).value == "$substring(title, 0, 60)"
    assert ("L01", SUBJECT) not in listed(opened)
    assert opened.window.status.said.text() == "Mended: Write $substring(title, 0, 60)"
    assert opened.document.history.undo_label == "Mend: Write $substring(title, 0, 60)"
    opened.do("undo")
    opened.settled(lambda: opened.document.up_to_date)
    assert rule(opened).value == "title"
    assert ("L01", SUBJECT) in listed(opened)


def test_the_menu_comes_by_key_and_by_button(opened: InFront) -> None:
    view = opened.window.findings_view
    assert not view.mend.isEnabled()
    select(opened, "L01")
    assert view.mend.isEnabled()
    view.table.setFocus()
    opened.qtbot.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown = next(one for one in view.findChildren(QMenu) if one.isVisible())
    assert actions(shown)["Write $substring(title, 0, 60)"].isEnabled()
    shown.close()


def test_nothing_is_mended_while_it_is_being_checked(opened: InFront) -> None:
    select(opened, "L01")
    opened.document.do(opened.document.project.with_map(_renamed(opened)), "edit")
    menu = opened.window.findings_view.menu()
    assert menu is not None
    assert not [text for text in actions(menu) if text.startswith("Write")]
    opened.settled(lambda: opened.document.up_to_date)


def _renamed(front: InFront) -> Any:
    from attrs import evolve

    return evolve(front.document.map, description="another")


def test_the_rule_offers_its_mends(opened: InFront) -> None:
    opened.window.map_view.jump(SUBJECT)
    row = opened.window.rule_panel.mends
    assert row.isVisibleTo(opened.window.rule_panel)
    offered(row)["Write $substring(title, 0, 60)"].trigger()
    opened.settled(lambda: opened.document.up_to_date)
    assert rule(opened).value == "$substring(title, 0, 60)"
    assert "Write $substring(title, 0, 60)" not in offered(row)


# --- accepting and rating ----------------------------------------------------------------------------------------------


def test_accepting_asks_for_a_reason_and_can_be_taken_back(opened: InFront) -> None:
    view = opened.window.findings_view

    def fill(dialog: AcceptDialog) -> None:
        assert not dialog.ok.isEnabled()
        dialog.reason.setText("their gateway cuts it")
        dialog.ok.click()

    assert not view.accepted.isVisibleTo(view)
    select(opened, "L01")
    opened.in_dialog(AcceptDialog, fill)
    choose(opened, "Accept with a Reason…")
    opened.no_complaint()
    assert opened.document.project.suppressions == (Suppression("L01", SUBJECT, MAP, "their gateway cuts it"),)
    assert ("L01", SUBJECT) not in listed(opened)
    assert view.accepted.text() == "1 accepted"
    view.accepted.click()
    assert ("L01", SUBJECT) in listed(opened)
    select(opened, "L01")
    row = view.table.currentIndex().row()
    assert view.model.data(view.model.index(row, 4)) == "Accepted: their gateway cuts it"
    choose(opened, "Take the Acceptance Back")
    assert opened.document.project.suppressions == ()
    view.accepted.setChecked(False)
    assert ("L01", SUBJECT) in listed(opened)


def test_all_of_a_kind_are_accepted_in_the_map(opened: InFront) -> None:
    def fill(dialog: AcceptDialog) -> None:
        dialog.reach.setCurrentIndex(1)
        dialog.reason.setText("later")
        dialog.ok.click()

    select(opened, "B09")
    opened.in_dialog(AcceptDialog, fill)
    choose(opened, "Accept with a Reason…")
    opened.no_complaint()
    assert not [one for one in opened.document.findings if one.id == "B09"]


def test_a_kind_gets_another_severity_in_this_project(opened: InFront) -> None:
    select(opened, "L01")
    choose(opened, "Severity of L01 in This Project", "Error")
    assert opened.document.project.severities == {"L01": "error"}
    assert opened.window.status.findings.text() == "2 errors   0 warnings"
    opened.do("undo")
    opened.settled(lambda: opened.document.up_to_date)
    assert opened.window.status.findings.text() == "1 error   1 warning"


# --- approvals -------------------------------------------------------------------------------------------------------


def test_an_approval_that_has_grown_old_is_given_again_with_one_click(
    opened: InFront, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIELDWRIGHT_AUTHOR", "Ada")
    panel = opened.window.rule_panel
    opened.window.map_view.jump(SUBJECT)
    panel.status.setCurrentText("approved")
    panel.status.textActivated.emit("approved")
    opened.settled(lambda: opened.document.up_to_date)
    given = rule(opened).approved_for
    assert given.startswith("sha256:")
    assert (rule(opened).approved_by, rule(opened).approved_on) == ("Ada", date.today().isoformat())
    assert "Approve Again" not in [one.text() for one in panel.mends.buttons]
    panel._edit({"value": "$trim(title)"}, "Write the expression")
    opened.settled(lambda: opened.document.up_to_date)
    assert ("B12", SUBJECT) in listed(opened)
    assert panel.mends.buttons[0].text() == "Approve Again"
    monkeypatch.setenv("FIELDWRIGHT_AUTHOR", "Grace")
    panel.mends.buttons[0].click()
    opened.settled(lambda: opened.document.up_to_date)
    assert rule(opened).approved_for not in ("", given)
    assert rule(opened).approved_by == "Grace"
    assert ("B12", SUBJECT) not in listed(opened)


# --- the state of the map ----------------------------------------------------------------------------------------------


def rows(dialog: MapStateDialog) -> list[list[str]]:
    tops = [dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount())]
    return [
        [top.text(0), *(top.child(at).text(0) for at in range(top.childCount()))] for top in tops if top is not None
    ]


def test_what_hinders_the_map_is_listed_and_led_to(opened: InFront) -> None:
    seen: list[list[str]] = []

    def look(dialog: MapStateDialog) -> None:
        seen.extend(rows(dialog))
        assert not dialog.final.isEnabled()
        top = dialog.list.topLevelItem(0)
        assert top is not None
        dialog.list.setCurrentItem(top.child(0))
        dialog.go.click()

    opened.in_dialog(MapStateDialog, look)
    opened.do("map-state")
    opened.no_complaint()
    assert seen[0] == ["1 error hinders it", "N01"]
    assert seen[1][1] == "N01"
    assert opened.document.selection.target_path == COST_CENTRE


def test_a_map_is_marked_final_and_an_edit_sets_it_back(opened: InFront) -> None:
    filled = Rule(COST_CENTRE, constant="4711-001")
    from fieldwright.project.edits import set_rule

    opened.document.do(set_rule(opened.document.project, MAP, filled), "fill the cost centre")
    opened.settled(lambda: opened.document.up_to_date)

    def finish(dialog: MapStateDialog) -> None:
        assert dialog.final.isEnabled()
        assert "Nothing hinders it" in dialog.said.text()
        dialog.final.click()
        assert "is final" in dialog.said.text()
        dialog.reject()

    opened.in_dialog(MapStateDialog, finish)
    opened.do("map-state")
    opened.no_complaint()
    opened.settled(lambda: opened.document.up_to_date)
    assert opened.document.map is not None
    assert opened.document.map.status == "final"
    assert opened.window.status.score.text().endswith(", final")
    opened.window.map_view.jump(SUBJECT)
    opened.window.rule_panel._edit({"default": "none", "constant": ABSENT}, "Change the default")
    assert opened.document.map.status == "ready"
    assert "final no more" in opened.window.status.said.text()
    opened.settled(lambda: opened.document.up_to_date)
    opened.do("undo")
    assert opened.document.map.status == "final"
