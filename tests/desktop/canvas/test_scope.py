"""What is shown of the sides: folded fields, a subtree alone, the way to a field, the other end of a link, the rules as a table."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import NOT_MAPPED, Rule
from tests.desktop.opened import InFront, example
from tests.desktop.shown import Shown

RULES = (
    Rule("id", value="id"),
    Rule("buyer.city", value="customer.city & id"),
    Rule("items[]", each="lines"),
    Rule("items[].sku", value="sku", when="qty > 0"),
    Rule("labels[]", decision=NOT_MAPPED, reason="no"),
)


@pytest.fixture
def shown(qtbot: QtBot, look: Look, jobs: Jobs) -> Shown:
    return Shown(qtbot, look, jobs)


def test_fields_without_rules_fold_and_open_again(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    target = shown.view.target
    before = shown.names(target)
    shown.view.fold("target", on=True)
    folded = shown.names(target)
    assert len(folded) < len(before)
    assert "… 3 more without rules" in folded  # below items: order, qty, lots
    row = next(node for node in target.view.order if node in target.tree.more)
    assert "Enter shows them" in target.tree.index_of_node(row).data(Qt.ItemDataRole.AccessibleTextRole)
    target.view.setCurrentIndex(target.tree.index_of_node(row))
    assert shown.document.selection.target_path is None
    shown.press(target, Qt.Key.Key_Return)
    assert "order" in shown.names(target)
    assert target.tree.title(target.tree.node(target.view.currentIndex())) == "order"
    shown.view.fold("target", on=False)
    assert shown.names(target) == before


def test_a_click_on_the_row_of_folded_fields_opens_it(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.view.fold("target", on=True)
    view, tree = shown.view.target.view, shown.view.target.tree
    node = next(node for node, count in tree.more.items() if count == 3)
    shown.qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(tree.index_of_node(node)).center()
    )
    assert "lots" in shown.names(shown.view.target)


def test_what_is_jumped_to_or_gets_a_rule_is_unfolded(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.view.fold("target", on=True)
    shown.view.jump("items[].lots[].number")
    assert shown.document.selection.target_path == "items[].lots[].number"
    assert "number" in shown.names(shown.view.target)
    shown.view.fold("source", on=True)
    assert "placed_at" not in shown.names(shown.view.source)
    shown.view.jump("id")
    shown.document.select(source_path="placed_at", alias="source")
    assert "placed_at" in shown.names(shown.view.source)


def test_an_edit_elsewhere_unfolds_what_it_fills(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, (*RULES, Rule("items[].qty", value="qty")))
    shown.view.jump("items[].qty")
    shown.view.remove_selected()
    shown.view.jump("id")
    shown.view.fold("target", on=True)
    assert "qty" not in shown.names(shown.view.target)
    shown.document.undo()
    assert "qty" in shown.names(shown.view.target)
    assert "… 2 more without rules" in shown.names(shown.view.target)


def test_a_map_without_rules_folds_nothing(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    before = shown.names(shown.view.target)
    shown.view.fold("target", on=True)
    assert shown.names(shown.view.target) == before


def test_focus_on_a_group_and_back(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    before = shown.names(shown.view.target)
    shown.click(shown.view.target, "items[].lots")
    shown.view.target.view.setFocus()
    shown.view.focus_here()
    assert shown.names(shown.view.target) == ["lots", "number", "sku"]
    assert shown.view.target.crumbs.focused
    shown.paint()
    shown.view.focus_out()
    assert shown.names(shown.view.target) == before
    assert shown.document.selection.target_path == "items[].lots[]"


def test_jumping_out_of_the_focus_ends_it(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.click(shown.view.target, "items")
    shown.view.target.view.setFocus()
    shown.view.focus_here()
    assert "note" not in shown.names(shown.view.target)
    shown.view.jump("note")
    assert "note" in shown.names(shown.view.target)
    assert shown.document.selection.target_path == "note"


def test_a_search_stays_inside_the_focus(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.click(shown.view.target, "items[].lots")
    shown.view.target.view.setFocus()
    shown.view.focus_here()
    shown.find(shown.view.target, "sku")
    assert shown.names(shown.view.target) == ["lots", "sku"]


def test_crumbs_lead_upwards(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    target = shown.view.target
    shown.click(target, "items[].lots[].number")
    assert target.crumbs.text == "Invoice › items › lots › number"
    target.crumbs.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return):
        shown.qtbot.keyClick(target.crumbs, key)
    assert shown.document.selection.target_path == "items[]"
    shown.view.focus_here()
    target.crumbs.grab()
    shown.qtbot.mouseClick(target.crumbs, Qt.MouseButton.LeftButton, pos=target.crumbs._rects[0].center())
    assert target.tree.focus is None
    assert target.tree.title(target.tree.node(target.view.currentIndex())) == "Invoice"


def test_crumbs_give_way(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.click(shown.view.target, "items[].lots[].number")
    shown.view.target.crumbs.resize(90, 18)
    shown.view.target.crumbs.grab()
    assert sorted(shown.view.target.crumbs._rects) != [0, 1, 2, 3]
    assert 3 in shown.view.target.crumbs._rects


def test_the_other_ends_are_gone_to_in_turn(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.click(shown.view.target, "buyer.city")
    shown.view.target.view.setFocus()
    went: list[tuple[str | None, str]] = []
    for _ in range(4):
        shown.view.other_end()
        went.append((shown.document.selection.source_path, shown.view.side_in_focus))
    assert [path for path, _ in went] == ["customer.city", "id", "id", "customer.city"]
    assert [side for _, side in went] == ["source", "source", "target", "source"]
    shown.click(shown.view.target, "note")
    shown.view.target.view.setFocus()
    shown.view.other_end()
    assert shown.said[-1] == "note is joined with nothing"


def test_a_group_leads_to_what_is_below_it(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.click(shown.view.target, "buyer")
    shown.view.target.view.setFocus()
    shown.view.other_end()
    assert shown.document.selection.source_path == "customer.city"


def test_the_table_says_what_the_lines_say(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.view.show_table()
    table = shown.view.table
    assert table.table.hasFocus()
    rows = [[table.model.index(row, column).data() for column in range(3)] for row in range(table.model.rowCount())]
    assert rows == [
        ["id", "id", "copy"],
        ["customer.city, id", "buyer.city", "expression"],
        ["lines[]", "items[]", "loop"],
        ["lines[].qty, lines[].sku", "items[].sku", "copy, if"],
        ["", "labels[]", "not mapped"],
    ]
    assert table.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "id to id, copy"
    table.select("id")
    shown.qtbot.keyClick(table.table, Qt.Key.Key_Down)
    assert shown.document.selection.target_path == "buyer.city"
    assert table.table.hasFocus()
    shown.qtbot.keyClick(table.table, Qt.Key.Key_Return)
    assert shown.view.target.view.hasFocus()
    table.table.setFocus()
    shown.qtbot.keyClick(table.table, Qt.Key.Key_Escape)
    assert shown.view.middle.currentWidget() is shown.view.links


def test_the_table_follows_edits(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.view.show_table()
    shown.document.select(target_path="id")
    shown.view.remove_selected()
    assert shown.view.table.model.rowCount() == len(RULES) - 1


@pytest.mark.parametrize("table", [False, True])
def test_tab_walks_through_the_map_and_comes_back(shown: Shown, tmp_path: Path, table: bool) -> None:
    shown.open(tmp_path, RULES)
    if table:
        shown.view.show_table()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        shown.view.source.view.setFocus()
        first = shown.view.focusWidget()
        seen = []
        for _ in range(40):
            here = shown.view.focusWidget()
            assert here is not None
            seen.append(here)
            shown.qtbot.keyClick(here, key)
            if shown.view.focusWidget() is first:
                break
        else:
            pytest.fail(f"{key} never came back")
        wanted = {shown.view.source.search, shown.view.target.search, shown.view.target.view, shown.view.source.crumbs}
        assert wanted | ({shown.view.table.table} if table else set()) <= set(seen)
        assert all(one.accessibleName() for one in seen)


def test_the_window_remembers_what_is_folded(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    for on in (True, False):
        front.do("fold-source")
        assert front.view.source.folded is on
        assert front.window.actions_by_id["fold-source"].isChecked() is on
        assert front.window.settings.folded("source") is on
    assert not front.view.target.folded
