"""Another name for a field, a source or an item in all expressions, asked for from the menu, a finding, the rule panel and the project."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from fieldwright.desktop.dialogs.rename import RenameDialog
from fieldwright.mapping.model import Rule
from tests.desktop.opened import InFront, press
from tests.desktop.shown import project_of

RULES = (
    Rule("id", value="client.nr & client.city"),
    Rule("buyer.city", value="$uppercase(client.city)", when="client.nr != ''"),
    Rule("note", value="$$.id & $more1.id"),
    Rule("items[]", each="lines", alias="line"),
    Rule("items[].lots[]", each="lots"),
    Rule("items[].lots[].sku", value="$line.sku"),
)


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> InFront:
    front.document.new(project_of(tmp_path, RULES, sources=2), tmp_path / "p.fieldwright.json")
    front.settled(lambda: front.document.up_to_date)
    return front


def values(front: InFront) -> dict[str, str]:
    return {target: rule.value or rule.each for target, rule in front.rules.items()}


def type_name(front: InFront, dialog: RenameDialog, name: str) -> str:
    """Type the new name; what the dialog then says."""
    dialog.new.selectAll()
    front.qtbot.keyClicks(dialog.new, name)
    front.until(lambda: not dialog._pause.isActive())
    return dialog.counted.text()


def choose(dialog: RenameDialog, text: str) -> None:
    at = dialog.old.findText(text)
    assert at >= 0, [dialog.old.itemText(one) for one in range(dialog.old.count())]
    dialog.old.setCurrentIndex(at)


def test_a_field_that_the_source_lacks_comes_first_and_all_expressions_follow(opened: InFront) -> None:
    def act(dialog: RenameDialog) -> None:
        assert dialog.old.currentText() == "Field client of source, which it does not have"
        assert not dialog.ok.isEnabled()
        told = type_name(opened, dialog, "customer")
        assert told == "3 expressions in 2 rules are rewritten."
        press(dialog, "Rename")

    opened.in_dialog(RenameDialog, act)
    opened.do("rename-in-expressions")
    opened.no_complaint()
    assert values(opened)["id"] == "customer.nr & customer.city"
    assert (values(opened)["buyer.city"], opened.rules["buyer.city"].when) == (
        "$uppercase(customer.city)",
        "customer.nr != ''",
    )
    assert opened.window.status.said.text() == "client is customer now: 3 expressions in 2 rules are rewritten"
    assert opened.document.undo() == "renaming client to customer in expressions"
    assert opened.document.map is not None
    assert opened.document.map.rules == RULES


def test_a_name_that_the_source_lacks_too_is_said(opened: InFront) -> None:
    def act(dialog: RenameDialog) -> None:
        assert type_name(opened, dialog, "party").endswith("The source source has no field party as it is now.")
        assert type_name(opened, dialog, "client") == "Type the new name."
        assert not dialog.ok.isEnabled()

    opened.in_dialog(RenameDialog, act)
    opened.do("rename-in-expressions")
    assert values(opened)["id"] == RULES[0].value


def test_the_selected_source_field_is_meant(opened: InFront) -> None:
    def act(dialog: RenameDialog) -> None:
        assert dialog.old.currentText() == "Field lines.sku of source"
        assert type_name(opened, dialog, "lines.code").startswith("1 expression in 1 rule is rewritten.")
        dialog.new.setText("lines.qty")
        press_return(opened, dialog)

    opened.select(source="lines[].sku")
    opened.in_dialog(RenameDialog, act)
    opened.qtbot.keyClick(opened.window, Qt.Key.Key_F2)
    opened.no_complaint()
    assert values(opened)["items[].lots[].sku"] == "$line.qty"


def press_return(front: InFront, dialog: RenameDialog) -> None:
    front.until(dialog.ok.isEnabled)
    front.qtbot.keyClick(dialog.new, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("what", "new", "target", "value"),
    [
        ("Source $more1", "crm", "note", "$$.id & $crm.id"),
        ("Item $line of items[]", "row", "items[].lots[].sku", "$row.sku"),
    ],
)
def test_sources_and_items_get_other_names(opened: InFront, what: str, new: str, target: str, value: str) -> None:
    def act(dialog: RenameDialog) -> None:
        choose(dialog, what)
        assert type_name(opened, dialog, "index") == "$index is something else in this map: choose another name."
        assert not dialog.ok.isEnabled()
        assert type_name(opened, dialog, new).startswith("1 expression in 1 rule is rewritten.")
        press(dialog, "Rename")

    opened.in_dialog(RenameDialog, act)
    opened.do("rename-in-expressions")
    opened.no_complaint()
    assert values(opened)[target] == value
    opened.settled(lambda: opened.document.up_to_date)
    assert not [one for one in opened.document.findings if one.target == target and one.severity == "error"]


def test_the_root_of_a_source_stands_for_it(opened: InFront) -> None:
    def act(dialog: RenameDialog) -> None:
        assert dialog.old.currentText() == "Source $more1"

    opened.document.select(source_path="", alias="more1")
    opened.in_dialog(RenameDialog, act)
    opened.do("rename-in-expressions")


def test_the_finding_and_the_rule_panel_offer_it(opened: InFront) -> None:
    seen: list[str] = []

    def act(dialog: RenameDialog) -> None:
        seen.append(dialog.old.currentText())

    found = opened.window.findings_view
    row = next(at for at, one in enumerate(found.model.findings) if one.id == "E02")
    found.table.setCurrentIndex(found.model.index(row, 0))
    opened.in_dialog(RenameDialog, act)
    trigger(found.menu(), "Rename in Expressions…")
    opened.select(target="buyer.city")
    opened.in_dialog(RenameDialog, act)
    trigger(opened.window.rule_panel.mends.buttons[-1].menu(), "Rename in Expressions…")
    assert seen == ["Field client of source, which it does not have"] * 2


def test_the_project_offers_it_for_a_map_s_sources(opened: InFront) -> None:
    tree = opened.window.project_tree
    item = tree.tree.topLevelItem(0).child(0)  # type: ignore[union-attr]

    def act(dialog: RenameDialog) -> None:
        assert dialog.old.currentText() == "Source $source"
        type_name(opened, dialog, "order")
        press(dialog, "Rename")

    opened.select(source="id")
    opened.in_dialog(RenameDialog, act)
    trigger(tree.menu_for(item), "Rename a source…")  # type: ignore[arg-type]
    opened.no_complaint()
    assert opened.document.map is not None
    assert [one.alias for one in opened.document.map.sources] == ["order", "more1"]
    assert opened.document.selection.alias == "order"


def trigger(menu: Any, text: str) -> None:
    next(one for one in menu.actions() if one.text().replace("&", "") == text).trigger()
