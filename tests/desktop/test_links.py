"""The links between the trees: which are drawn whole, which as stubs, what is highlighted, and what a click selects."""

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldwright.desktop.connecting import connect
from fieldwright.desktop.connections import CONSTANT, EXPRESSION, LOOKUP, LOOP, VALUE, Connection, kind_of
from fieldwright.desktop.geometry import Line, says
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.links import EDGE
from fieldwright.desktop.pills import pill_text
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import NOT_MAPPED, Dropped, Map, Rule
from tests.desktop.shown import Shown

RULES = (
    Rule("id", value="id"),
    Rule("buyer.firstName", value="$uppercase(customer.first_name) & customer.city"),
    Rule("buyer.city", value="customer.city"),
    Rule("items[]", each="lines"),
    Rule("items[].sku", value="sku"),
    Rule("items[].order", value="$$.id"),
    Rule("note", constant="none"),
)


@pytest.fixture
def shown(qtbot: QtBot, look: Look, jobs: Jobs) -> Shown:
    return Shown(qtbot, look, jobs)


def targets(lines: tuple[Line, ...]) -> list[str]:
    return sorted(line.link.target for line in lines)


@pytest.mark.parametrize(
    ("rule", "kind", "pill"),
    [
        (Rule("a", value="customer.`first name`"), VALUE, ""),
        (Rule("a", value="$$.lines[0].sku"), EXPRESSION, "fx"),
        (Rule("a", value="$string(id)"), EXPRESSION, "fx"),
        (Rule("a", value='$translate("codes", id)'), LOOKUP, "table"),
        (Rule("a[]", each="lines"), LOOP, "each"),
        (Rule("a", constant="EUR"), CONSTANT, "= EUR"),
        (Rule("a", constant=None), CONSTANT, "= null"),
        (Rule("a", when="id"), EXPRESSION, "if"),
        (Rule("a", value="b", when="id"), VALUE, "if"),
        (Rule("a", value="$string(b)", when="id"), EXPRESSION, "if fx"),
        (Rule("a", decision=NOT_MAPPED), NOT_MAPPED, ""),
    ],
)
def test_kinds_and_pills(rule: Rule, kind: str, pill: str) -> None:

    assert kind_of(rule) == kind
    assert pill_text(Connection(rule, None, kind)) == pill


def test_each_source_of_a_rule_is_a_link(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.paint()
    drawn = [says(line.link) for line in shown.view.links.drawn]
    assert drawn.count("customer.first_name, customer.city → buyer.firstName") == 2
    assert targets(shown.view.links.drawn) == [
        "buyer.city", "buyer.firstName", "buyer.firstName", "id", "items[]", "items[].order", "items[].sku",
    ]  # fmt: skip
    assert targets(shown.view.links.stubs) == ["note"]


def test_what_a_loop_reads_is_found_by_its_item(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    assert shown.document.bench is not None
    links = {one.target: one for one in connect(shown.document.bench).links}
    assert [field.path for _, field in links["items[].sku"].sources] == ["lines[].sku"]
    assert [field.path for _, field in links["items[].order"].sources] == ["id"]


def test_links_of_rules_that_an_edit_left_alone_are_kept(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    before = {one.target: one for one in shown.view.links._connections.links}
    shown.click(shown.view.target, "buyer.city")
    shown.view.remove_selected()
    after = {one.target: one for one in shown.view.links._connections.links}
    assert after.keys() == before.keys() - {"buyer.city"}
    assert all(after[name] is before[name] for name in after)
    shown.click(shown.view.target, "items")
    shown.view.remove_selected()  # the loop: what its rules read is another thing now
    now = {one.target: one for one in shown.view.links._connections.links}
    assert not now["items[].sku"].sources


def test_folded_ends_meet_at_the_parent(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.fold(shown.view.source, "customer")
    shown.fold(shown.view.target, "buyer")
    shown.paint()
    folded = [line for line in shown.view.links.drawn if line.folded]
    assert len(folded) == 1
    assert [link.target for link in folded[0].links] == ["buyer.firstName", "buyer.city"]
    source, target = shown.view.source, shown.view.target
    assert source.tree.title(source.view.order[folded[0].source or 0]) == "customer"
    assert target.tree.title(target.view.order[folded[0].target or 0]) == "buyer"
    shown.fold(shown.view.target, "buyer", opened=True)
    shown.paint()
    assert len([line for line in shown.view.links.drawn if line.folded]) == 2


def test_ends_out_of_sight_are_stubs(qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path) -> None:
    shown = Shown(qtbot, look, jobs, size=(900, 250)).open(tmp_path, RULES)
    shown.view.source.view.verticalScrollBar().setValue(0)
    shown.view.target.view.verticalScrollBar().setValue(10_000)
    shown.paint()
    links = shown.view.links
    assert links.stubs
    assert "id" in targets(links.stubs)
    assert "buyer.city" not in targets(links.drawn)
    shown.view.target.view.verticalScrollBar().setValue(0)
    shown.paint()
    assert "id" in targets(links.drawn)


def test_ends_that_a_search_hides_are_stubs(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.find(shown.view.source, "sku")
    shown.paint()
    assert targets(shown.view.links.drawn) == ["items[]", "items[].sku"]
    assert "buyer.city" in targets(shown.view.links.stubs)


def test_the_whole_chain_of_the_selected_field_is_highlighted(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    lit = lambda: sorted(one.target for one in shown.view.links.lit)  # noqa: E731
    shown.click(shown.view.target, "buyer.firstName")
    assert lit() == ["buyer.firstName"]
    shown.click(shown.view.source, "customer.city")
    assert lit() == ["buyer.city", "buyer.firstName"]
    shown.click(shown.view.source, "placed_at")
    assert lit() == []


def test_a_click_on_a_link_selects_its_target(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    shown.paint()
    links = shown.view.links
    for x0, y0, x1, y1, line in list(links._drawn):
        if line.link.target != "items[].sku":
            continue
        at = QPointF((x0 + x1) / 2, (y0 + y1) / 2)
        assert links.link_at(at) is line
        shown.qtbot.mouseClick(links, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert shown.document.selection.target_path == "items[].sku"
    assert shown.view.target.view.hasFocus()
    shown.qtbot.mouseClick(links, Qt.MouseButton.LeftButton, pos=QPoint(links.width() // 2, links.height() - 4))
    assert shown.document.selection.target_path == "items[].sku"


def test_a_click_on_a_constant_selects_its_target(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    y = shown.row(shown.view.target, "note").y()
    links = shown.view.links
    shown.paint()
    shown.qtbot.mouseClick(links, Qt.MouseButton.LeftButton, pos=QPoint(links.width() - int(EDGE) - 24, y))
    assert shown.document.selection.target_path == "note"


def test_the_canvas_is_level_with_the_rows(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, RULES)
    for pane in (shown.view.source, shown.view.target):
        viewport = pane.view.viewport()
        assert viewport.mapTo(shown.view, QPoint()).y() == shown.view.links.mapTo(shown.view, QPoint()).y()
    shown.paint()
    line = next(one for one in shown.view.links._drawn if one[4].link.target == "buyer.city")
    assert abs(line[1] - shown.row(shown.view.source, "customer.city").y()) <= 1
    assert abs(line[3] - shown.row(shown.view.target, "buyer.city").y()) <= 1


def test_every_row_has_its_dot(shown: Shown, look: Look, tmp_path: Path) -> None:
    shown.open(tmp_path, (*RULES, Rule("labels[]", decision=NOT_MAPPED, reason="no")))
    image = shown.view.links.grab().toImage()

    def dot(path: str) -> object:
        y = shown.row(shown.view.target, path).y()
        return pixel(image, shown.view.links.width() - EDGE, y)

    theme = look.theme
    assert dot("id") == theme["port"]
    assert dot("items[].qty") == theme["canvas"]
    assert dot("buyer") == theme["canvas"]


def test_the_wheel_over_the_links_scrolls_both_trees(qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path) -> None:
    shown = Shown(qtbot, look, jobs, size=(900, 250)).open(tmp_path, RULES)
    links = shown.view.links
    at = QPointF(links.rect().center())
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        links.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(links, event)
    assert [pane.view.verticalScrollBar().value() for pane in (shown.view.source, shown.view.target)] == [72, 72]


def test_a_dropped_source_is_marked_as_decided(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    bench = shown.document.bench
    assert bench is not None

    map_: Map = evolve(bench.map, dropped=(Dropped("placed_at"),))
    assert connect(evolve(bench, map=map_)).kinds == {("source", "placed_at"): NOT_MAPPED}


def test_rules_that_lead_nowhere_do_no_harm(shown: Shown, tmp_path: Path) -> None:
    rules = (
        Rule("gone", value="id"),
        Rule("note", value="no.such.path"),
        Rule("id", value="((("),
        Rule("buyer.city", value="$eval('1')"),
        Rule("items[]", each="%%%"),
        Rule("items[].sku", value="sku"),
    )
    shown.open(tmp_path, rules)
    shown.paint()
    assert not shown.view.links.drawn
    assert shown.view.count.text() == "0 links"


def pixel(image: QImage, x: float, y: float) -> object:
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(x * ratio), round(y * ratio))
