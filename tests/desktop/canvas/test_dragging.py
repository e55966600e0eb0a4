"""What a drag shows before anything is dropped: who would take it, why not, what closed rows hold, and the rows beyond the edge."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.side_pane import SidePane
from fieldwright.desktop.theme import NAMES, Look
from fieldwright.mapping.model import Rule
from tests.desktop.shown import Shown

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shown(qtbot: QtBot, look: Look, jobs: Jobs) -> Shown:
    return Shown(qtbot, look, jobs)


class Hand:
    """Holds the mouse while something is dragged."""

    def __init__(self, shown: Shown, data: QMimeData) -> None:
        self.shown, self._data = shown, data
        self._over: SidePane | None = None

    def over(self, pane: SidePane, at: QPoint, held: Qt.KeyboardModifier = NONE) -> bool:
        """Move to a place of a side; whether a drop would be taken there."""
        view = pane.view.viewport()
        if self._over is not pane:
            QApplication.sendEvent(view, QDragEnterEvent(at, COPY, self._data, LEFT, held))
            self._over = pane
        move = QDragMoveEvent(at, COPY, self._data, LEFT, held)
        QApplication.sendEvent(view, move)
        return move.isAccepted()

    def leave(self) -> None:
        assert self._over is not None
        QApplication.sendEvent(self._over.view.viewport(), QDragLeaveEvent())
        self._over = None


def drag(shown: Shown, pane: SidePane, act: Callable[[Hand], object], *paths: str) -> None:
    """Drag fields, do something meanwhile, and let go beside everything."""
    shown.choose(pane, *paths)
    done: list[bool] = []

    def run(drag: QDrag) -> None:
        act(Hand(shown, drag.mimeData()))
        done.append(True)

    pane.view.run_drag = run
    pane.view.startDrag(COPY)
    assert done


def known(shown: Shown, pane: SidePane, *paths: str) -> dict[str, bool | None]:
    """Which rows are marked as taking what is dragged, once all in sight are asked."""
    tree = pane.tree
    nodes = [tree.node(tree.index_of(shown.side(pane)[0], shown.field(pane, path))) for path in paths]
    dragging = pane.view.dragging
    shown.qtbot.waitUntil(lambda: all(dragging.takes(one) is not None for one in nodes))
    return {path: dragging.takes(node) for path, node in zip(paths, nodes, strict=True)}


def test_rows_that_would_take_it_are_marked_from_the_start(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="id")])
    target = shown.view.target

    def look(_: Hand) -> None:
        assert known(shown, target, "id", "note", "buyer", "buyer.city") == {
            "id": True, "note": False, "buyer": False, "buyer.city": True,
        }  # fmt: skip

    drag(shown, shown.view.source, look, "id")
    assert not target.view.dragging.keys
    assert shown.rules["note"].value == "id"
    assert not shown.document.history.undo_label


def test_a_group_and_several_fields_are_taken_where_something_agrees(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    target = shown.view.target
    seen = dict[str, bool | None]()
    drag(shown, shown.view.source, lambda _: seen.update(known(shown, target, "buyer", "id")), "customer")
    assert seen == {"buyer": True, "id": False}
    several = dict[str, bool | None]()
    drag(
        shown, shown.view.source, lambda _: several.update(known(shown, target, "buyer", "note", "items")), "customer.city", "id"
    )  # fmt: skip
    assert several == {"buyer": True, "note": True, "items": False}


def test_a_refusal_stands_beside_the_pointer_and_goes_with_it(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="id")])
    target = shown.view.target
    here, other = shown.row(target, "note"), shown.row(target, "id")

    def move(hand: Hand) -> None:
        assert not hand.over(target, here)
        assert target.view.dragging.note == "Not mapped: note reads id already"
        assert shown.said[-1] == target.view.dragging.note
        note = target.window().findChild(QLabel, "pointer-note")
        assert note is not None
        assert target.window().rect().contains(note.geometry())
        assert not note.geometry().contains(target.view.viewport().mapTo(target.window(), here))
        assert hand.over(target, other)
        assert target.view.dragging.note == ""
        assert not hand.over(target, here)
        hand.leave()
        assert target.view.dragging.note == ""
        assert target.view.dragging.keys  # the drag goes on

    drag(shown, shown.view.source, move, "id")
    assert target.view.dragging.note == ""


def test_the_row_under_the_pointer_and_those_above_it_are_marked(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    target = shown.view.target
    at = shown.row(target, "buyer.city")
    marked: list[set[str]] = []

    def move(hand: Hand) -> None:
        hand.over(target, at)
        dragging, tree = target.view.dragging, target.tree
        marked.append({tree.fields[tree.nodes[one]].path for one in dragging.above})

    drag(shown, shown.view.source, move, "customer.city")
    assert marked == [{"buyer", ""}]
    assert not target.view.dragging.above


def test_every_theme_shows_where_a_drop_would_go(shown: Shown, look: Look, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="id")])
    target = shown.view.target
    rows = {path: shown.row(target, path) for path in ("id", "note", "buyer.city")}
    drawn = dict[str, QImage]()

    def move(hand: Hand) -> None:
        hand.over(target, rows["buyer.city"])
        known(shown, target, "id", "note", "buyer.city")
        for theme in NAMES:
            look.use(theme)
            hand.over(target, rows["buyer.city"])
            drawn[theme] = target.view.viewport().grab().toImage()
            hand.over(target, rows["note"])
            drawn[f"{theme}, refused"] = target.view.viewport().grab().toImage()

    try:
        drag(shown, shown.view.source, move, "id")
        for theme in NAMES:
            look.use(theme)
            colours = look.theme
            taken = drawn[theme]
            assert taken.pixelColor(1, rows["id"].y()) == colours["accent_line"]
            assert taken.pixelColor(1, rows["note"].y()) == colours["base"]
            assert colours["error"] in _framed(drawn[f"{theme}, refused"], rows["note"])
            assert colours["accent_line"] in _framed(taken, rows["buyer.city"])
    finally:
        look.use("light")


def _framed(picture: QImage, row: QPoint) -> list[QColor]:
    """The colours above the middle of a row, near its edge."""
    return [picture.pixelColor(x, y) for y in range(row.y() - 14, row.y() - 8) for x in range(40, 60)]


def test_a_closed_row_opens_when_the_pointer_rests_there(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    target = shown.view.target
    shown.fold(target, "buyer")
    assert "city" not in shown.names(target)
    at = shown.row(target, "buyer")

    def rest(hand: Hand) -> None:
        hand.over(target, at)
        shown.qtbot.waitUntil(lambda: "city" in shown.names(target), timeout=3_000)

    drag(shown, shown.view.source, rest, "customer.city")


def test_fields_that_are_folded_come_out_for_a_drag_and_nothing_is_selected(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("id", value="id")])
    shown.view.fold("target", on=True)
    target = shown.view.target
    assert "note" not in shown.names(target)
    node = next(iter(target.tree.more))
    selected = shown.document.selection
    at = target.view.visualRect(target.tree.index_of_node(node)).center()

    def rest(hand: Hand) -> None:
        hand.over(target, at)
        shown.qtbot.waitUntil(lambda: "note" in shown.names(target), timeout=3_000)

    shown.choose(shown.view.source, "customer.city")
    selected = shown.document.selection
    shown.view.source.view.run_drag = lambda drag: rest(Hand(shown, drag.mimeData()))
    shown.view.source.view.startDrag(COPY)
    assert shown.document.selection == selected


def test_the_tree_scrolls_while_the_pointer_rests_at_an_edge(
    qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path
) -> None:
    shown = Shown(qtbot, look, jobs, (1100, 260))
    shown.open(tmp_path)
    target = shown.view.target
    bar = target.view.verticalScrollBar()
    bar.setValue(0)
    assert bar.maximum() > 0
    height = target.view.viewport().height()

    def rest(hand: Hand) -> None:
        hand.over(target, QPoint(60, height - 3))
        qtbot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=5_000)
        hand.over(target, QPoint(60, 3))
        qtbot.waitUntil(lambda: bar.value() == 0, timeout=5_000)

    drag(shown, shown.view.source, rest, "id")


def test_a_target_field_marks_where_its_rule_would_go_on_both_sides(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="id"), Rule("id", constant="1")])
    source, target = shown.view.source, shown.view.target
    seen = dict[str, bool | None]()

    def look(_: Hand) -> None:
        seen.update(known(shown, target, "id", "buyer.city"))
        seen.update({f"source {path}": taken for path, taken in known(shown, source, "id", "customer.city").items()})

    drag(shown, target, look, "note")
    assert seen == {"id": False, "buyer.city": True, "source id": False, "source customer.city": True}
