"""The map as somebody sees and uses it: mapping by mouse and keyboard, refusals, selection, empty states."""

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.theme import Look, load_theme
from fieldwright.mapping.model import NOT_MAPPED, Rule
from fieldwright.project.model import SchemaRef
from tests.desktop.shown import Shown, element_of_text


@pytest.fixture
def shown(qtbot: QtBot, look: Look, jobs: Jobs) -> Shown:
    return Shown(qtbot, look, jobs)


def test_a_value_dropped_on_a_value_is_mapped(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    assert shown.drag("id", "id")
    assert shown.rules["id"].value == "id"
    assert shown.said[-1] == "id is filled with id"
    assert shown.document.selection.target_path == "id"
    assert shown.document.history.undo_label == "mapping id"


def test_an_array_dropped_on_an_array_makes_the_loop(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    assert shown.drag("lines", "items")
    shown.preview().none.click()
    shown.preview().model.tick([0], on=True)
    shown.accept()
    assert list(shown.rules) == ["items[]"]
    assert shown.rules["items[]"].each == "lines"
    assert shown.said[-1] == "1 loop is made"
    assert shown.document.history.undo_label == "repeating items"
    assert shown.drag("lines[].sku", "items[].sku")
    assert shown.rules["items[].sku"].value == "sku"


def test_a_field_of_an_array_brings_the_loop_along(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    assert shown.drag("lines[].lots[].number", "items[].lots[].number")
    assert shown.rules["items[]"].each == "lines"
    assert shown.rules["items[].lots[]"].each == "lots"
    assert shown.rules["items[].lots[].number"].value == "number"


def test_a_refused_drop_says_why_and_changes_nothing(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    before = shown.document.project
    assert not shown.drag("customer", "id")
    assert shown.document.project is before
    assert shown.said[-1] == "Not mapped: customer is an object and id a single value: drag one of the fields below it"


def test_a_value_dropped_on_a_list_of_objects_is_refused_and_its_loop_stays(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("items[]", each="lines"), Rule("items[].sku", value="sku")])
    before = shown.document.project
    for value in ("id", "lines[].qty"):
        assert not shown.drag(value, "items")
        assert shown.said[-1].startswith("Not mapped: each item of items is an object and ")
        assert shown.said[-1].endswith(" a single value: drop on one of the fields below it")
    assert shown.document.project is before


def test_a_value_fills_a_repeating_element_of_text_and_attributes(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.aim_at(tmp_path, element_of_text("Note", 'maxOccurs="9"'))
    assert shown.drag("id", "Doc.Note")
    assert shown.rules["Doc.Note[]"].value == "id"


def test_dropping_the_same_field_twice_adds_nothing(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="id")])
    assert not shown.drag("id", "note")
    assert shown.said[-1] == "Not mapped: note reads id already"
    assert shown.drag("customer.city", "note")
    shown.take("Add, with nothing")
    assert shown.rules["note"].value == "id & customer.city"


def test_enter_maps_what_is_selected_on_both_sides(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.click(shown.view.source, "customer.city")
    shown.click(shown.view.target, "buyer.city")
    assert shown.document.selection.source_path == "customer.city"
    assert not shown.rules
    shown.press(shown.view.target, Qt.Key.Key_Return)
    assert shown.rules["buyer.city"].value == "customer.city"
    assert not shown.asked
    shown.press(shown.view.target, Qt.Key.Key_Return)
    assert shown.asked == [True]
    assert len(shown.rules) == 1


def test_the_keyboard_alone_maps(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.view.focus_source()
    shown.press(shown.view.source, Qt.Key.Key_Down)
    shown.view.focus_target()
    shown.press(shown.view.target, Qt.Key.Key_Down)
    assert (shown.document.selection.source_path, shown.document.selection.target_path) == ("id", "id")
    shown.view.map_selected()
    assert shown.rules["id"].value == "id"


def test_mapping_needs_both_sides(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.view.map_selected()
    assert shown.said[-1] == "Nothing was mapped: select a source field first"
    shown.click(shown.view.source, "id")
    shown.view.map_selected()
    assert shown.said[-1] == "Nothing was mapped: select a target field first"
    shown.press(shown.view.source, Qt.Key.Key_Return)
    assert "other side" in shown.said[-1]
    assert not shown.rules


def test_enter_and_double_click_on_a_target_ask_for_its_rule(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.click(shown.view.target, "note")
    shown.press(shown.view.target, Qt.Key.Key_Return)
    assert shown.asked == [True]
    shown.qtbot.mouseDClick(
        shown.view.target.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.row(shown.view.target, "note")
    )
    assert shown.asked == [True, True]


def test_delete_removes_the_rule(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="id")])
    shown.click(shown.view.target, "id")
    shown.press(shown.view.target, Qt.Key.Key_Delete)
    assert "has no rule" in shown.said[-1]
    shown.click(shown.view.target, "note")
    shown.press(shown.view.target, Qt.Key.Key_Delete)
    assert not shown.rules
    assert shown.said[-1] == "The rule of note is removed"
    assert shown.document.undo() == "removing the rule of note"
    assert shown.rules["note"].value == "id"


def test_removing_a_loop_says_what_lost_it(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("items[]", each="lines"), Rule("items[].sku", value="sku")])
    shown.click(shown.view.target, "items")
    shown.view.remove_selected()
    assert shown.said[-1] == "The rule of items[] is removed; 1 rule below it has no loop now"


def test_the_head_counts_links_and_coverage(shown: Shown, tmp_path: Path) -> None:
    shown.open(
        tmp_path, [Rule("note", value="id & customer.city"), Rule("buyer.city", decision=NOT_MAPPED, reason="no")]
    )
    assert shown.view.count.text() == "2 links"
    assert shown.view.covered.text().startswith("1 / ")
    assert shown.view.covered.text().endswith("targets mapped")
    shown.click(shown.view.target, "note")
    shown.view.remove_selected()
    shown.checked()
    assert shown.view.count.text() == "0 links"
    assert shown.view.covered.text().startswith("0 / ")


def test_the_heads_name_schema_message_and_kind(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    assert shown.view.source.title.text() == "Order"
    assert shown.view.source.message.text() == "Order"
    assert shown.view.source.badge.text().startswith("JSON Schema")


def test_jump_shows_and_selects_a_field_deep_below(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.fold(shown.view.target, "items")
    shown.view.jump("items[].lots[].number")
    assert shown.view.target.tree.title(shown.view.target.tree.node(shown.view.target.view.currentIndex())) == "number"
    assert shown.document.selection.target_path == "items[].lots[].number"


def test_jump_leaves_a_search_that_hides_the_field(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.find(shown.view.target, "note")
    shown.view.jump("buyer.city")
    assert not shown.view.target.filtered
    assert shown.document.selection.target_path == "buyer.city"


def test_jump_to_what_is_no_more_says_so(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("gone", value="id")])
    shown.view.jump("gone")
    assert shown.said[-1] == "The target has no field gone"
    assert shown.document.selection.target_path == "gone"
    shown.view.remove_selected()
    assert not shown.rules


def test_selecting_elsewhere_is_followed(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.document.select(source_path="customer.city", alias="source", target_path="buyer.city")
    assert [
        pane.tree.field(pane.view.currentIndex()).path
        for pane in (shown.view.source, shown.view.target)  # type: ignore[union-attr]
    ] == ["customer.city", "buyer.city"]
    shown.document.select(target_path=None)
    assert not shown.view.target.view.currentIndex().isValid()


def test_a_search_keeps_what_is_selected(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.click(shown.view.source, "customer.city")
    shown.find(shown.view.source, "qty")
    assert shown.document.selection.source_path == "customer.city"
    shown.click(shown.view.target, "buyer.city")
    shown.view.map_selected()
    assert shown.rules["buyer.city"].value == "customer.city"
    shown.view.source.clear()
    assert shown.document.selection.source_path == "customer.city"


def test_several_sources_are_several_roots(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, sources=2)
    tops = [shown.view.source.tree.title(node) for node in shown.view.source.tree.tops]
    assert [top.split(" · ")[0] for top in tops] == ["source", "more1"]
    field = shown.field(shown.view.source, "customer.city", "more1")
    shown.view.source.view.reveal("more1", field)
    assert (shown.document.selection.alias, shown.document.selection.source_path) == ("more1", "customer.city")
    shown.click(shown.view.target, "buyer.city")
    shown.view.map_selected()
    assert shown.rules["buyer.city"].value == "$more1.customer.city"


def test_without_a_project_it_says_how_to_begin(shown: Shown) -> None:
    assert shown.view.source.heading.text() == "No map is open"
    assert shown.view.source.advice.text()
    assert not shown.view.source.search.isEnabled()
    shown.view.focus_source()
    shown.view.map_selected()
    shown.view.remove_selected()
    shown.view.jump("anything")


def test_a_missing_schema_is_said_with_the_mend_and_the_rest_works(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="id")])
    refs = {**shown.document.project.schemas, "source": SchemaRef("gone.json")}
    shown.document.do(evolve(shown.document.project, schemas=refs), "losing it")
    shown.qtbot.waitUntil(lambda: shown.view.source.stack.currentIndex() == 1, timeout=10_000)
    assert shown.view.source.heading.text() == "The schema source cannot be shown"
    assert "gone.json" in shown.view.source.advice.text()
    assert "mend it" in shown.view.source.advice.text()
    assert "note" in shown.names(shown.view.target)
    shown.document.undo()
    shown.qtbot.waitUntil(lambda: shown.view.source.stack.currentIndex() == 0, timeout=10_000)
    assert "customer" in shown.names(shown.view.source)


def test_closing_empties_it(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="id")])
    shown.document.close()
    assert shown.view.source.heading.text() == "No map is open"
    assert not shown.view.links.geometry_of_lines.lines


def test_light_and_dark_repaint_everything(shown: Shown, look: Look, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="id")])
    for name in ("dark", "light"):
        look.use(name)
        picture = shown.view.grab().toImage()
        theme = load_theme(name)
        links = shown.view.links
        below = links.mapTo(shown.view, links.rect().bottomRight())
        ratio = picture.devicePixelRatio()
        colour = picture.pixelColor(round((below.x() - 40) * ratio), round((below.y() - 3) * ratio))
        assert colour == QColor(theme["canvas"])
        target = shown.view.target.view.viewport()
        corner = target.mapTo(shown.view, target.rect().bottomLeft())
        assert picture.pixelColor(round((corner.x() + 2) * ratio), round((corner.y() - 3) * ratio)) == theme["base"]


def test_every_control_has_a_name(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    kinds = (QLineEdit, QToolButton, QTreeView, QPushButton)
    own = [one for one in shown.view.findChildren(QWidget) if isinstance(one, kinds)]
    inner = [one for one in own if isinstance(one.parent(), QLineEdit)]
    nameless = [one for one in own if one not in inner and not one.accessibleName()]
    assert not nameless
    assert len([one for one in own if one not in inner]) >= 8
    texts = [one for one in shown.view.findChildren(QLabel) if one.text()]
    assert all(one.textFormat() != Qt.TextFormat.RichText for one in texts)


def test_escape_in_a_tree_clears_its_search(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.find(shown.view.target, "note")
    shown.press(shown.view.target, Qt.Key.Key_Escape)
    assert not shown.view.target.filtered
    assert shown.view.target.search.text() == ""


def test_text_of_schemas_is_never_markup(shown: Shown, tmp_path: Path) -> None:
    schema = {
        "title": "<b>Order</b>",
        "type": "object",
        "properties": {"<img src=x>": {"type": "string", "description": "<i>no</i>"}},
    }
    shown.open(tmp_path, schemas={"source": schema, "target": {**schema, "title": "Other"}})
    assert shown.view.source.title.text() == "<b>Order</b>"
    assert shown.view.source.title.textFormat() == Qt.TextFormat.PlainText
    index = shown.view.source.tree.index(0, 0, shown.view.source.tree.index(0, 0))
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;i&gt;no&lt;/i&gt;" in tip
    assert "<i>" not in tip
