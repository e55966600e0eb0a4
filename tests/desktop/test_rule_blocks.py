"""Blocks in the rule panel: the item's name, joins, groups and keys, each edited in undoable steps, and what they give on the sample."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.join_list import JoinRow
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import Blanks, Join, Rule
from fieldwright.project.edits import set_rule
from tests.desktop.test_rule_panel import Opened

RULES = (
    Rule("items[]", each="lines"),
    Rule("items[].lots[]", each="lots"),
    Rule("items[].lots[].sku", value="$line.sku"),
)


@pytest.fixture
def opened(qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path):
    made = Opened(qtbot, jobs, tmp_path, RULES)
    yield made
    made.panel.close_evaluation()


def block(opened: Opened) -> Rule:
    rule = opened.rule("items[]")
    assert rule is not None
    return rule


def row(opened: Opened, at: int = 0) -> JoinRow:
    return opened.panel.form.joins.rows[at]


def choose(opened: Opened, at: int, kind: str) -> None:
    box = row(opened, at).kind
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())


def begin(opened: Opened, source: str) -> None:
    opened.qtbot.mouseClick(opened.panel.form.joins.add, Qt.MouseButton.LeftButton)
    opened.write(f"joins[{len(opened.panel.form.joins.rows) - 1}].source", source)


def test_a_block_gets_a_name_and_a_new_name_follows_in_what_reads_it(opened: Opened) -> None:
    opened.select("items[]")
    opened.fill("alias", "line")
    assert block(opened).alias == "line"
    opened.fill("alias", "row")
    inner = opened.rule("items[].lots[].sku")
    assert (block(opened).alias, inner and inner.value) == ("row", "$row.sku")
    assert opened.document.undo() == "Rename the item: items"
    inner = opened.rule("items[].lots[].sku")
    assert (block(opened).alias, inner and inner.value) == ("line", "$line.sku")
    assert opened.panel.lines["alias"].text() == "line"


def test_a_name_that_something_else_has_is_refused(opened: Opened) -> None:
    opened.select("items[]")
    opened.fill("alias", "line")
    opened.fill("alias", "index")
    assert block(opened).alias == "line"
    assert "$index is something else" in opened.panel.problem.text()
    opened.fill("alias", "the line")
    assert "cannot be a name" in opened.panel.problem.text()
    assert opened.panel.lines["alias"].text() == "line"


def test_groups_and_keys_are_edited_where_they_can_be(opened: Opened) -> None:
    opened.select("items[]")
    opened.write("group_by", "sku")
    assert block(opened).group_by == "sku"
    assert not opened.panel.expressions["key"].isVisible()
    assert opened.document.undo() == "Change the groups: items"


def test_a_join_is_begun_with_what_to_join_and_gets_a_name(opened: Opened) -> None:
    opened.select("items[]")
    assert opened.panel.form.joins.rows == []
    begin(opened, "$$.lines")
    assert block(opened).joins == (Join("lineItem", "$$.lines"),)
    opened.write("joins[0].left", "sku")
    opened.write("joins[0].right", "sku")
    choose(opened, 0, "left")
    assert block(opened).joins == (Join("lineItem", "$$.lines", "left", "sku", "sku"),)
    assert row(opened).many.isVisible()
    choose(opened, 0, "position")
    assert not row(opened).editors["left"].isVisible()
    assert not row(opened).many.isVisible()
    assert opened.document.undo() == "Change the join: items"
    opened.qtbot.mouseClick(row(opened).remove, Qt.MouseButton.LeftButton)
    assert block(opened).joins == ()
    assert opened.document.undo() == "Remove the join: items"
    assert len(opened.panel.form.joins.rows) == 1
    assert opened.panel.expressions["joins[0].left"].text == "sku"


def test_a_join_that_is_only_begun_is_gone_with_another_field(opened: Opened) -> None:
    before = opened.document.project
    opened.select("items[]")
    opened.qtbot.mouseClick(opened.panel.form.joins.add, Qt.MouseButton.LeftButton)
    assert len(opened.panel.form.joins.rows) == 1
    opened.select("items[].lots[]")
    opened.select("items[]")
    assert opened.panel.form.joins.rows == []
    assert opened.document.project is before
    assert all(not name.startswith("joins") for name in opened.panel.expressions)


def test_a_joined_item_has_a_name_that_what_reads_it_follows(opened: Opened) -> None:
    opened.select("items[]")
    begin(opened, "tags")
    alias = row(opened).alias
    assert alias.text() == "tag"
    opened.write("where", "$tag = 'a'")
    alias.setFocus()
    alias.selectAll()
    opened.qtbot.keyClicks(alias, "label")
    opened.other.setFocus()
    assert (block(opened).joins[0].alias, block(opened).where) == ("label", "$label = 'a'")
    assert opened.document.undo() == "Rename the item: items"
    assert row(opened).alias.text() == "tag"


def test_a_joined_item_keeps_its_name_when_it_is_emptied(opened: Opened) -> None:
    opened.select("items[]")
    begin(opened, "tags")
    alias = row(opened).alias
    alias.setFocus()
    alias.selectAll()
    opened.qtbot.keyClick(alias, Qt.Key.Key_Delete)
    opened.other.setFocus()
    assert (block(opened).joins[0].alias, alias.text()) == ("tag", "tag")
    assert "cannot be a name" in opened.panel.problem.text()


def test_a_name_that_hides_another_is_said_at_the_loop(opened: Opened) -> None:
    opened.select("items[]")
    opened.document.do(set_rule(opened.document.project, "m", Rule("items[]", each="lines", alias="params")), "x")
    opened.checked()
    assert "is the name of something else" in opened.panel.problem.text()


def test_the_sample_shows_what_inner_rules_give_with_names_joins_and_counts(opened: Opened, tmp_path: Path) -> None:
    sample = {
        "id": "A1",
        "lines": [{"sku": "x", "lots": [{"number": "1"}, {"number": "2"}]}, {"sku": "y", "lots": [{"number": "3"}]}],
        "tags": ["a", "b"],
    }
    (tmp_path / "s.json").write_text(json.dumps(sample))
    opened.select("items[]")
    with opened.qtbot.waitSignal(opened.document.sample_changed, timeout=20_000):
        opened.document.set_sample(tmp_path / "s.json")
    opened.fill("alias", "line")
    begin(opened, "tags")
    choose(opened, 0, "position")
    opened.checked()
    opened.select("items[].lots[].sku")
    opened.write("value", "$line.sku & number & $tag & $index")
    opened.qtbot.waitUntil(lambda: opened.results() == ["x1a0", "x2a1", "y3b0"], timeout=30_000)
    opened.select("items[].sku")
    opened.write("value", "$line.sku & $tag & $index")
    opened.qtbot.waitUntil(lambda: opened.results() == ["xa0", "yb1"], timeout=30_000)


def test_one_item_is_shown_as_several_are_also_where_it_is_joined_by_a_key(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(json.dumps({"id": "A1", "lines": [{"sku": "x", "lots": []}], "tags": []}))
    opened.select("items[].sku")
    with opened.qtbot.waitSignal(opened.document.sample_changed, timeout=20_000):
        opened.document.set_sample(tmp_path / "s.json")
    opened.write("value", "sku & '!'")
    opened.qtbot.waitUntil(lambda: opened.results() == ["x!"], timeout=30_000)
    opened.select("items[]")
    begin(opened, "$$.lines")
    opened.write("joins[0].left", "sku")
    opened.write("joins[0].right", "sku")
    opened.checked()
    opened.select("items[].sku")
    opened.write("value", "sku & $lineItem.sku")
    opened.qtbot.waitUntil(lambda: opened.results() == ["xx"], timeout=30_000)


def test_names_are_offered_and_their_fields_behind_them(opened: Opened) -> None:
    opened.select("items[]")
    opened.fill("alias", "line")
    opened.select("items[].lots[].sku")
    editor = opened.panel.expressions["value"]
    editor.setFocus()
    editor.selectAll()
    opened.qtbot.keyClicks(editor, "$line.")
    editor.complete()
    assert {"sku", "qty", "lots"} <= {one.label for one in editor.offered}
    editor.selectAll()
    opened.qtbot.keyClicks(editor, "$l")
    editor.complete()
    assert "$line" in {one.label for one in editor.offered}


def test_a_rule_says_what_blank_values_become(opened: Opened) -> None:
    opened.select("items[].lots[].sku")
    box = opened.panel.form.blanks["null"]
    assert box.currentText() == "as in the map"
    box.setCurrentIndex(box.findData("leave out"))
    box.activated.emit(box.currentIndex())
    rule = opened.rule("items[].lots[].sku")
    assert rule is not None
    assert rule.blanks == Blanks("leave out")
    assert opened.panel.form.blanks["missing"].currentText() == "is left out"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    rule = opened.rule("items[].lots[].sku")
    assert rule is not None
    assert rule.blanks is None
    assert opened.document.undo() == "Change what blank values become: sku"


def test_a_copied_object_is_broken_out_with_one_press(opened: Opened) -> None:
    opened.select("buyer.city")
    assert not opened.panel.form.break_out.isVisible()
    opened.select("buyer")
    opened.write("value", "customer")
    assert opened.panel.form.break_out.isVisible()
    opened.qtbot.mouseClick(opened.panel.form.break_out, Qt.MouseButton.LeftButton)
    city = opened.rule("buyer.city")
    assert (city and city.value, opened.rule("buyer")) == ("customer.city", None)
    assert opened.document.undo() == "Break out: buyer"
    opened.write("value", "$merge(customer)")
    opened.qtbot.mouseClick(opened.panel.form.break_out, Qt.MouseButton.LeftButton)
    assert "it is no copy of an object" in opened.panel.problem.text()


def test_a_field_of_any_name_loops_with_a_key(qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path) -> None:
    of = {
        "type": "object",
        "properties": {
            "rows": {"type": "array", "items": {"type": "object", "properties": {"code": {"type": "string"}}}}
        },
    }
    to = {"type": "object", "properties": {"labels": {"type": "object", "additionalProperties": {"type": "string"}}}}
    made = Opened(qtbot, jobs, tmp_path, (), {"source": {"title": "source", **of}, "target": {"title": "target", **to}})
    made.select("labels.*")
    qtbot.mouseClick(made.panel.kinds["each"], Qt.MouseButton.LeftButton)
    made.write("each", "rows")
    assert made.panel.expressions["key"].isVisible()
    made.write("key", "code")
    assert made.rule("labels.*") == Rule("labels.*", each="rows", key="code")
    assert made.document.undo() == "Change the key: any name"
    made.document.do(set_rule(made.document.project, "m", Rule("labels.*", each="rows", key="code", value="code")), "x")
    made.write("each", "$$.rows")
    assert made.rule("labels.*") == Rule("labels.*", each="$$.rows", key="code", value="code")
    made.panel.close_evaluation()
