"""What is seen without colour and without lines: brackets of loops, marks in the scroll bars, counts in closed groups, required fields."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from pytestqt.qtbot import QtBot

from fieldwright.desktop.canvas.counting import MOST, total
from fieldwright.desktop.canvas.minimap import FINDING, MAPPED, MATCH
from fieldwright.desktop.field_delegate import FieldDelegate
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import Rule
from fieldwright.schema.model import Field, Shape
from tests.desktop.shown import Shown

RULES = (
    Rule("id", value="id"),
    Rule("items[]", each="lines"),
    Rule("items[].sku", value="sku"),
    Rule("items[].lots[]", each="lots"),
    Rule("items[].lots[].number", value="number"),
)


@pytest.fixture
def shown(qtbot: QtBot, look: Look, jobs: Jobs) -> Shown:
    return Shown(qtbot, look, jobs)


def test_loops_have_brackets_on_both_sides_inner_ones_within(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    for pane, wanted in (
        (shown.view.source, [("lines", "number", 0), ("lots", "number", 1)]),
        (shown.view.target, [("items", "sku", 0), ("lots", "sku", 1)]),
    ):
        side = shown.view.links.brackets[pane is shown.view.target]
        names = shown.names(pane)
        assert [(names[one.first], names[one.last], one.level) for one in side] == wanted
    shown.fold(shown.view.target, "items[].lots")
    assert [one.level for one in shown.view.links.brackets[1]] == [0]
    shown.fold(shown.view.target, "items")
    assert not shown.view.links.brackets[1]


def test_a_bracket_says_what_repeats(shown: Shown, look: Look, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.paint()
    links = shown.view.links
    rect, _ = links._boxes[-1]
    assert links._bracket_says(rect.center()) == "items[].lots[] repeats over lines[].lots[]"
    assert links._bracket_says(QPointF(links.width() / 2, 3)) == ""
    image = links.grab().toImage()
    column = {
        image.pixelColor(round(x), round(rect.center().y())).name() for x in (rect.center().x(), rect.center().x() - 1)
    }
    assert look.theme["canvas"].name() not in column or len(column) == 2


def test_the_scroll_bars_mark_rules_findings_and_matches(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [*RULES, Rule("note", value="no.such")])
    target = shown.view.target
    names = shown.names(target)
    marks, rows = target.minimap.marks()
    assert rows == len(names)
    assert {names[row] for row, what, _, _ in marks if what == MAPPED} == {
        "id",
        "items",
        "sku",
        "lots",
        "number",
        "note",
    }
    assert "note" in {names[row] for row, what, _, _ in marks if what == FINDING}
    shown.fold(target, "items")
    marks, _ = target.minimap.marks()
    names = shown.names(target)
    assert {(names[row], hidden) for row, what, _, hidden in marks if what == MAPPED} >= {
        ("items", True),
        ("id", False),
    }
    shown.find(target, "sku")
    marks, _ = target.minimap.marks()
    assert {shown.names(target)[row] for row, what, _, _ in marks if what == MATCH} == {"sku"}
    target.minimap.bar.grab()
    assert target.minimap.bar.drawn


def test_closed_groups_say_how_much_of_them_is_mapped(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    target = shown.view.target
    shown.fold(target, "items")
    delegate = target.view.itemDelegate()
    assert isinstance(delegate, FieldDelegate)
    field, tree = shown.field(target, "items"), target.tree
    text = lambda: delegate._counts.text(("target", field.key), field, tree.connections)  # noqa: E731
    shown.qtbot.waitUntil(lambda: text() != "")
    assert text() == "2 of 5"
    shown.view.jump("items[].sku")
    shown.view.remove_selected()
    assert text() == "1 of 5"


def test_counting_ends_in_what_is_large_or_recursive() -> None:
    def expand() -> tuple[Shape, ...]:
        return (Shape("a"), Shape("again", "object", definition="n", leaf=False, expand=expand))

    def many() -> tuple[Shape, ...]:
        return tuple(Shape(f"f{at}") for at in range(MOST * 3))

    assert total(Field(Shape("root", "object", definition="n", leaf=False, expand=expand), "", "")) == 1
    assert total(Field(Shape("root", "object", leaf=False, expand=many), "", "")) == MOST + 1


def test_required_fields_light_up_once_their_parent_is_used(shown: Shown, tmp_path: Path) -> None:
    schema = {"title": "T", "type": "object", "properties": {"g": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}}}  # fmt: skip
    source = {"title": "S", "type": "object", "properties": {"b": {"type": "string"}}}
    shown.open(tmp_path, schemas={"source": source, "target": schema})
    tree = shown.view.target.tree
    node = tree.node(tree.index_of("target", shown.field(shown.view.target, "g.a")))
    assert not FieldDelegate._demanded(tree, node)
    shown.drag("b", "g.b")
    assert FieldDelegate._demanded(tree, node)
    shown.click(shown.view.target, "g")
    shown.view.target.view.setFocus()
    shown.view.focus_here()
    node = tree.node(tree.index_of("target", shown.field(shown.view.target, "g.a")))
    assert FieldDelegate._demanded(tree, node)


def test_the_canvas_says_in_words_what_it_draws(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    said = shown.view.links.accessibleDescription()
    assert said == "Rules drawn as lines: 3 of kind value, 2 of kind loop. Ctrl+Shift+K shows them as a table"


def test_no_dot_stands_beside_the_row_of_folded_fields(shown: Shown, look: Look, tmp_path: Path) -> None:
    shown.open(tmp_path, (Rule("items[]", each="lines"), Rule("items[].sku", value="sku")))
    shown.view.fold("target", on=True)
    view, tree = shown.view.target.view, shown.view.target.tree
    rect = view.visualRect(tree.index_of_node(next(iter(tree.more))))
    links = shown.view.links
    y = links.mapFromGlobal(view.viewport().mapToGlobal(QPoint(0, rect.center().y()))).y()
    image = links.grab().toImage()
    colours = {image.pixelColor(links.width() - 7 + x, y).name() for x in range(-4, 5)}
    assert colours == {look.theme["canvas"].name()}
