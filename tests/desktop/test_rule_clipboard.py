"""Rules copied, cut and pasted in the target's tree: what they read follows, and what cannot be pasted says why."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from fieldwright.mapping.model import Map, Rule
from fieldwright.project.edits import add_map
from tests.desktop.opened import InFront
from tests.desktop.shown import project_of

CONTROL = Qt.KeyboardModifier.ControlModifier
RULES = (
    Rule("id", value="id", status="approved"),
    Rule("items[]", each="lines"),
    Rule("items[].sku", value="sku"),
    Rule("items[].lots[]", each="lots"),
    Rule("items[].lots[].number", value="number"),
)


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> InFront:
    front.document.new(project_of(tmp_path, RULES), tmp_path / "p.fieldwright.json")
    front.settled()
    QGuiApplication.clipboard().clear()
    return front


def at(front: InFront, target: str, *keys: Qt.Key) -> str:
    """Click a target field and press keys with Ctrl; what the window then says."""
    front.click(front.view.target, target)
    front.view.target.view.setFocus()
    for key in keys:
        front.qtbot.keyClick(front.view.target.view, key, CONTROL)
    return front.window.status.said.text()


def values(front: InFront) -> dict[str, str]:
    return {target: rule.value or rule.each for target, rule in front.rules.items()}


def test_a_rule_is_copied_into_a_loop_and_reads_the_same(opened: InFront) -> None:
    assert at(opened, "id", Qt.Key.Key_C) == "id is copied: paste it at another target field"
    assert at(opened, "items[].order", Qt.Key.Key_V) == "1 rule copied from id to items[].order, as draft"
    assert (values(opened)["items[].order"], opened.rules["items[].order"].status) == ("$$.id", "draft")
    assert opened.rules["id"].status == "approved"
    assert opened.document.selection.target_path == "items[].order"
    assert opened.document.undo() == "copying the rules of id to items[].order"
    assert opened.document.map is not None
    assert opened.document.map.rules == RULES


def test_cut_rules_move_once_as_one_edit(opened: InFront) -> None:
    assert "is cut" in at(opened, "items[].sku", Qt.Key.Key_X)
    assert "items[].sku" in opened.rules  # until they are pasted
    assert at(opened, "note", Qt.Key.Key_V) == "1 rule moved from items[].sku to note"
    assert values(opened)["note"] == "lines.sku"
    assert "items[].sku" not in opened.rules
    assert "copy the rules" in at(opened, "buyer.city", Qt.Key.Key_V)
    opened.do("undo")
    assert opened.document.map is not None
    assert opened.document.map.rules == RULES


def test_rules_below_come_along_and_their_number_is_said(opened: InFront) -> None:
    assert (
        at(opened, "items", Qt.Key.Key_C) == "items[] is copied with 3 rules below it: paste it at another target field"
    )
    assert "lines" in QGuiApplication.clipboard().text()


def test_what_cannot_be_pasted_says_why(opened: InFront) -> None:
    refused = (
        ("items", "note", "note does not repeat, and items[] is a loop"),
        ("id", "items[].sku", "items[].sku has a rule already; remove that one first"),
        ("items", "items[].lots", "the target has no field items[].lots[].lots[] and 1 more that would be filled"),
        ("id", "id", "id is where they are, select another target field"),
        ("id", "", "rules of a field cannot stand at the root, select a field below it"),
    )
    for target, to, why in refused:
        at(opened, target, Qt.Key.Key_C)
        assert at(opened, to, Qt.Key.Key_V) == f"Nothing was pasted: {why}"
        assert opened.document.map is not None
        assert opened.document.map.rules == RULES
        assert not opened.document.history.undo_label


def test_what_has_no_rule_is_not_copied(opened: InFront) -> None:
    assert at(opened, "note", Qt.Key.Key_C) == "Nothing was copied: no rule fills note or what is below it"
    assert at(opened, "", Qt.Key.Key_X).startswith("Nothing was cut: the root")
    assert "copy the rules" in at(opened, "note", Qt.Key.Key_V)


def test_something_else_on_the_clipboard_takes_their_place(opened: InFront) -> None:
    at(opened, "id", Qt.Key.Key_C)
    QGuiApplication.clipboard().setText("a word")
    assert "copy the rules" in at(opened, "note", Qt.Key.Key_V)
    assert "note" not in opened.rules


def test_rules_stay_in_their_map(opened: InFront) -> None:
    at(opened, "id", Qt.Key.Key_C)
    first = opened.document.map
    assert first is not None
    opened.document.do(add_map(opened.document.project, Map("n", first.sources, first.target)), "adding a map")
    opened.document.select(map_name="n")
    opened.settled()
    assert at(opened, "note", Qt.Key.Key_V) == "Nothing was pasted: the rules are of the map m, and read its sources"


def test_the_keys_mean_text_where_text_is_edited(opened: InFront) -> None:
    opened.select(target="id")
    editor = opened.window.rule_panel.expressions["value"]
    editor.setFocus()
    editor.selectAll()
    opened.qtbot.keyClick(editor, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "id"
    assert "copy the rules" in at(opened, "note", Qt.Key.Key_V)


def test_menus_offer_it(opened: InFront) -> None:
    opened.select(target="id")
    offered = {one.objectName() for one in opened.view.target.view.actions()}
    assert {"cut-rules", "copy-rules", "paste-rules", "remove-selected", "map-selected"} <= offered
    opened.do("copy-rules")
    opened.select(target="note")
    opened.do("paste-rules")
    assert values(opened)["note"] == "id"
