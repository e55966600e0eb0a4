"""Several fields at once: joined on one, laid on a group after a look, added to a rule, and rules carried to another field."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldwright.desktop.canvas.pairing import LOOP, pairs
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import Rule
from tests.desktop.shown import Shown, element_of_text


@pytest.fixture
def shown(qtbot: QtBot, look: Look, jobs: Jobs) -> Shown:
    return Shown(qtbot, look, jobs)


def test_selecting_several_creates_nothing(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.choose(shown.view.source, "id", "customer.city", "lines")
    shown.choose(shown.view.target, "id", "note")
    assert len(shown.view.source.view.selected) == 3
    assert not shown.rules
    assert not shown.document.history.undo_label


def test_several_fields_on_one_value_are_joined_as_is_chosen(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    assert shown.drag("customer.first_name", "note", "customer.city")
    assert shown.offered() == [
        'Add, with a space between: customer.first_name & " " & customer.city',
        "Add, with nothing between: customer.first_name & customer.city",
        "First that is there: $coalesce(customer.first_name, customer.city)",
        "Cancel",
    ]
    shown.take("Add, with a space")
    assert shown.rules["note"].value == 'customer.first_name & " " & customer.city'
    assert shown.document.undo() == "mapping note"
    assert not shown.rules


def test_an_element_of_text_and_attributes_takes_several_values_and_copies(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.aim_at(tmp_path, element_of_text("Name") + element_of_text("Alias"))
    assert shown.drag("customer.first_name", "Doc.Name", "customer.city")
    shown.take("Add, with a space")
    value = 'customer.first_name & " " & customer.city'
    assert {target: rule.value for target, rule in shown.rules.items()} == {"Doc.Name.`#text`": value}
    assert shown.document.history.undo_label == "mapping Name"
    assert shown.drag("customer.city", "Doc.Alias", copy=True)
    assert shown.rules["Doc.Alias.`#text`"].value == value
    assert not shown.drag("customer.city", "Doc.Alias", copy=True)
    assert "has a rule already" in shown.said[-1]


@pytest.mark.parametrize(
    ("way", "value"),
    [
        ("Replace", "customer.city"),
        ("Add, with a space", '(id = "1" ? id : "2") & " " & customer.city'),
        ("First that is there", '$coalesce(id = "1" ? id : "2", customer.city)'),
    ],
)
def test_a_field_on_a_rule_asks_how(shown: Shown, tmp_path: Path, way: str, value: str) -> None:
    shown.open(tmp_path, [Rule("note", value='id = "1" ? id : "2"')])
    assert shown.drag("customer.city", "note")
    shown.take(way)
    assert shown.rules["note"].value == value


def test_the_menu_is_left_without_an_edit(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", constant="EUR")])
    shown.drag("customer.city", "note")
    assert shown.offered()[0] == "Replace: read customer.city instead"
    shown.take("Cancel")
    assert shown.rules["note"].constant == "EUR"
    assert not shown.document.history.undo_label


def test_a_group_on_a_group_shows_what_it_would_do(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("buyer.city", value="id")])
    assert shown.drag("customer", "buyer")
    preview = shown.preview()
    rows = [(one.source.path, one.target.path, one.refused) for one in preview.model.pairs]
    assert rows == [
        ("customer.first_name", "buyer.firstName", ""),
        ("customer.city", "buyer.city", "it has a rule already"),
    ]
    assert preview.told.text() == "1 of 2 fields would be mapped, 1 cannot be mapped"
    assert not shown.document.history.undo_label
    preview.reject()
    assert len(shown.rules) == 1
    shown.drag("customer", "buyer")
    shown.accept()
    assert shown.rules["buyer.firstName"].value == "customer.first_name"
    assert shown.rules["buyer.city"].value == "id"
    assert shown.document.history.undo_label == "mapping 1 field to buyer"


def test_lists_in_groups_become_loops_in_one_edit(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.drag("lines", "items")
    assert [one.target.path for one in shown.preview().model.pairs if one.why == LOOP] == ["items[]", "items[].lots[]"]
    shown.accept()
    assert {target: rule.each or rule.value for target, rule in shown.rules.items()} == {
        "items[]": "lines", "items[].sku": "sku", "items[].qty": "qty", "items[].lots[]": "lots",
        "items[].lots[].number": "number",
    }  # fmt: skip
    assert "3 fields are mapped, 2 loops" in shown.said[-1]
    shown.document.undo()
    assert not shown.rules


def test_a_group_can_be_copied_as_a_whole(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.drag("customer", "buyer")
    shown.preview().whole.click()
    assert {target: rule.value for target, rule in shown.rules.items()} == {"buyer": "customer"}


def test_fields_are_looked_for_by_name_below_a_group(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.choose(shown.view.source, "customer.city", "id")
    shown.click(shown.view.target, "buyer")
    shown.view.map_several()
    assert [(one.source.path, one.target.path) for one in shown.preview().model.pairs] == [
        ("customer.city", "buyer.city")
    ]
    shown.accept()
    assert list(shown.rules) == ["buyer.city"]


def test_one_value_goes_to_several_fields(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.click(shown.view.source, "id")
    shown.choose(shown.view.target, "id", "note")
    shown.view.map_selected()
    shown.accept()
    assert {target: rule.value for target, rule in shown.rules.items()} == {"id": "id", "note": "id"}


def test_space_ticks_in_the_preview_and_enter_maps(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.drag("lines", "items")
    preview = shown.preview()
    preview.table.selectRow(1)
    shown.qtbot.keyClick(preview.table, Qt.Key.Key_Space)
    assert 1 not in preview.model.ticked
    shown.qtbot.keyClick(preview.table, Qt.Key.Key_Return)
    assert "items[].sku" not in shown.rules
    assert "items[].qty" in shown.rules


def test_types_that_differ_are_shown_and_not_ticked(shown: Shown, tmp_path: Path) -> None:
    shape = lambda kind: {"title": "T", "type": "object", "properties": {"g": {"type": "object", "properties": {"a": {"type": kind}, "b": {"type": "string"}}}}}  # noqa: E731  # fmt: skip
    shown.open(tmp_path, schemas={"source": shape("string"), "target": {**shape("integer"), "title": "U"}})
    shown.drag("g", "g")
    model = shown.preview().model
    assert [model.index(row, 2).data() for row in range(2)] == [
        "string to integer: the value has to be turned",
        "same name",
    ]
    assert model.ticked == {1}
    shown.preview().reject()


def test_what_fits_nowhere_says_what_would_work(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    assert not shown.drag("id", "buyer", "tags")
    assert shown.said[-1] == (
        "Not mapped: none of the 2 fields has the name of a field below buyer: drop them on one value to join them"
    )
    assert not shown.drag("id", "note", copy=True)
    assert shown.said[-1] == "Not mapped: id is read by no rule that could be copied: drop without Ctrl to map"
    assert not shown.rules


def test_a_target_field_carries_its_rule_and_with_ctrl_a_copy(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="$uppercase(id)")])
    target = shown.view.target
    shown.click(target, "note")
    assert shown.drag_selected(target, target, "id", copy=True)
    assert {path: rule.value for path, rule in shown.rules.items()} == {
        "id": "$uppercase(id)",
        "note": "$uppercase(id)",
    }
    shown.click(target, "note")
    assert not shown.drag_selected(target, target, "id")
    assert shown.said[-1].startswith("Nothing was moved: id has a rule already")
    shown.click(target, "note")
    assert shown.drag_selected(target, target, "buyer.city")
    assert set(shown.rules) == {"id", "buyer.city"}
    assert shown.document.history.undo_label == "moving the rules of note to buyer.city"
    shown.click(target, "items")
    assert not shown.drag_selected(target, target, "note")
    assert "drag a source field to map it" in shown.said[-1]


def test_ctrl_brings_the_rule_that_reads_a_source_field(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("id", value="$uppercase(id)"), Rule("buyer.city", value="$lowercase(id)")])
    assert shown.drag("id", "note", copy=True)
    shown.take("Copy the rule of buyer.city")
    assert shown.rules["note"].value == "$lowercase(id)"


def test_a_target_field_on_a_source_field_maps_too(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.click(shown.view.target, "note")
    assert shown.drag_selected(shown.view.target, shown.view.source, "customer.city")
    assert shown.rules["note"].value == "customer.city"
    shown.click(shown.view.source, "id")
    assert not shown.drag_selected(shown.view.source, shown.view.source, "customer.city")
    assert "drop it on a field of the target" in shown.said[-1]


def test_recursive_schemas_end(shown: Shown, tmp_path: Path) -> None:
    node = {"title": "Node", "type": "object", "properties": {"name": {"type": "string"}, "next": {"$ref": "#"}}}
    shown.open(tmp_path, schemas={"source": node, "target": {**node, "title": "Other"}})
    assert shown.document.bench is not None
    (alias, source), (_, target) = shown.side(shown.view.source), shown.side(shown.view.target)
    found = pairs([(alias, source)], [target], shown.document.bench.map)
    assert [one.target.path for one in found] == ["name"]
