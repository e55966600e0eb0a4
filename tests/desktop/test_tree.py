"""The trees: fields on demand, what a row says, folding, recursion, drags."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from fieldwright.desktop.connections import ERROR, TARGET, Connections, Marks
from fieldwright.desktop.field_delegate import FieldDelegate
from fieldwright.desktop.field_tree import FieldTree, cardinality, type_text
from fieldwright.desktop.field_view import dragged_key
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.search import Found
from fieldwright.desktop.side_pane import SidePane
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import NOT_MAPPED, Rule
from fieldwright.schema.model import Field, Shape
from tests.desktop.shown import Shown


@pytest.fixture
def shown(qtbot: QtBot, look: Look, jobs: Jobs) -> Shown:
    return Shown(qtbot, look, jobs)


def recursive(counted: list[int]) -> Field:
    def expand() -> tuple[Shape, ...]:
        counted.append(1)
        again = Shape("child", "object", definition="node", leaf=False, expand=expand)
        return (Shape("value", "string"), again)

    return Field(Shape("root", "object", definition="node", leaf=False, expand=expand), "", "")


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    root = recursive([])
    value, child = root.children()
    found = Found(frozenset({("source", value.key)}), frozenset({("source", ""), ("source", value.key)}))
    for filtered in (None, found):
        tree = FieldTree()
        tree.show([("source", root, "Root"), ("more", recursive([]), "Root")])
        tree.set_found(filtered)
        # made now, because it fetches rows while it is told of a reset, and then complains of that itself
        tester = QAbstractItemModelTester(tree, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for field in (value, child.children()[1]):
            assert tree.index_of("source", field).isValid() is (filtered is None or field is value)
        tester.deleteLater()


def test_children_are_fetched_when_a_row_is_opened() -> None:
    counted: list[int] = []
    tree = FieldTree()
    tree.show([("source", recursive(counted), "Root")])
    assert not counted
    top = tree.index(0, 0)
    assert tree.hasChildren(top)
    assert tree.rowCount(top) == 0
    tree.fetchMore(top)
    assert tree.rowCount(top) == 2
    assert len(counted) == 1
    assert not tree.hasChildren(tree.index(0, 0, top))


def test_a_recursive_field_can_be_opened_for_ever_and_is_never_opened_by_itself(shown: Shown, tmp_path: Path) -> None:
    node = {"title": "Node", "type": "object", "properties": {"name": {"type": "string"}, "next": {"$ref": "#"}}}
    shown.open(tmp_path, schemas={"source": node, "target": {**node, "title": "Other"}})
    view, tree = shown.view.source.view, shown.view.source.tree
    assert shown.names(shown.view.source) == ["Node", "name", "next"]
    for depth in range(1, 40):
        shown.fold(shown.view.source, ".".join(["next"] * depth), opened=True)
    assert len(view.order) == 2 + 40 + 39
    index = tree.index_of("source", shown.field(shown.view.source, ".".join(["next"] * 39)))
    assert "recursive" in tree.spoken(tree.node(index))
    view.setCurrentIndex(tree.index(0, 0))
    shown.press(shown.view.source, Qt.Key.Key_Asterisk)
    assert len(view.order) == 2 + 40 + 39


def test_revealing_a_deep_field_fetches_only_the_way_there() -> None:
    counted: list[int] = []
    root = recursive(counted)
    tree = FieldTree()
    tree.show([("source", root, "Root")])
    deep = root
    for _ in range(30):
        deep = deep.children()[1]
    index = tree.index_of("source", deep)
    assert index.isValid()
    assert tree.field(index) is deep
    assert len(tree.fields) == 1 + 30 * 2


def test_a_field_that_is_filtered_away_has_no_row() -> None:
    root = recursive([])
    tree = FieldTree()
    tree.show([("source", root, "Root")])
    value, child = root.children()
    tree.set_found(Found(frozenset({("source", value.key)}), frozenset({("source", ""), ("source", value.key)})))
    assert tree.index_of("source", value).isValid()
    assert not tree.index_of("source", child).isValid()
    assert not tree.index_of("source", child.children()[0]).isValid()


@pytest.mark.parametrize(
    ("shape", "said", "often"),
    [
        (Shape("a", "string", required=True), "string", ""),
        (Shape("a", "string"), "string", "0..1"),
        (Shape("a", "string", format="date-time", min_occurs=1), "date-time", ""),
        (Shape("a", "string|null", required=True, nullable=True), "string | null", ""),
        (Shape("a", "object", repeats=True, max_occurs=None, leaf=False), "", "0..n"),
        (Shape("a", "integer", repeats=True, required=True, min_occurs=1, max_occurs=5), "integer", "1..5"),
        (Shape("a", "string|integer|boolean|number", required=True), "string | …", ""),
        (Shape("a", "object", alternative="Card", leaf=False), "", ""),
    ],
)
def test_rows_say_type_and_how_often(shape: Shape, said: str, often: str) -> None:
    assert (type_text(shape), cardinality(shape)) == (said, often)


def test_a_row_is_spoken_with_its_state(shown: Shown, tmp_path: Path) -> None:
    rules = [
        Rule("note", value="id & customer.city"),
        Rule("buyer.firstName", constant="Ana"),
        Rule("buyer.city", decision=NOT_MAPPED, reason="no"),
        Rule("labels[]", each="tags"),
    ]
    shown.open(tmp_path, rules)

    def spoken(path: str, pane: SidePane = shown.view.target) -> str:
        alias = TARGET if pane is shown.view.target else shown.side(pane)[0]
        index = pane.tree.index_of(alias, shown.field(pane, path))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken("note") == "note, string, 0..1, mapped from id, customer.city"
    assert spoken("buyer.firstName") == "firstName, string, 0..1, always Ana"
    assert spoken("labels[]") == "labels, string, 0..n, repeats over tags[]"
    assert spoken("customer.city", shown.view.source) == "city, string, 0..1, mapped to note"
    assert spoken("buyer.city") == "city, string, 0..1, decided against"
    assert spoken("id") == "id, string, required, error"
    assert spoken("items[]") == "items, group, 0..n"


def test_folding_shows_the_states_below_on_the_parent(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("buyer.city", value="nowhere")])
    target = shown.view.target
    key = (TARGET, "buyer")
    assert target.tree.marks.below[key] == ERROR
    assert key in target.tree.connections.above

    def picture() -> object:
        index = target.tree.index_of(TARGET, shown.field(target, "buyer"))
        row = target.view.visualRect(index).adjusted(40, 0, 0, 0)
        return target.view.viewport().grab(row).toImage()

    opened = picture()
    shown.fold(target, "buyer")
    folded = picture()
    assert opened != folded  # the error's ring
    shown.fold(target, "buyer", opened=True)
    assert picture() == opened


def test_arrow_keys_open_and_close(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    source = shown.view.source
    shown.click(source, "customer")
    assert "first_name" in shown.names(source)
    shown.press(source, Qt.Key.Key_Left)
    assert "first_name" not in shown.names(source)
    shown.press(source, Qt.Key.Key_Right)
    assert "first_name" in shown.names(source)
    shown.press(source, Qt.Key.Key_Down)
    assert shown.document.selection.source_path == "customer.first_name"


def test_the_arrow_of_a_row_takes_the_mouse(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    source = shown.view.source
    for path in ("", "customer", "lines[].lots"):
        before = len(source.view.order)
        name = shown.row(source, path)
        left = source.view.visualRect(source.view.indexAt(name)).left()
        for x in (left - 2, left - 6, left - 11):
            shown.qtbot.mouseClick(source.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, name.y()))
            assert len(source.view.order) != before, (path, x)
            shown.qtbot.wait(5)
            shown.qtbot.mouseClick(source.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, name.y()))
            assert len(source.view.order) == before, (path, x)


def test_the_asterisk_opens_all_below_within_bounds(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    source = shown.view.source
    for path in ("lines[].lots", "lines", ""):
        shown.fold(source, path)
    shown.click(source, "")
    shown.press(source, Qt.Key.Key_Asterisk)
    assert "number" in shown.names(source)


def test_selecting_creates_nothing(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    before = shown.document.project
    for path in ("items", "buyer.city", ""):
        shown.click(shown.view.target, path)
    assert shown.document.project is before
    assert not shown.document.history.undo_label


def test_a_drag_carries_the_field() -> None:
    root = recursive([])
    tree = FieldTree()
    tree.show([("orders", root, "Root")])
    value = root.children()[0]
    data = tree.mimeData([tree.index_of("orders", value)])
    assert dragged_key(data) == ("orders", "value")
    assert data.text() == "value"
    assert dragged_key(QMimeData()) is None


def test_rows_of_another_model_are_harmless() -> None:
    tree = FieldTree()
    assert tree.rowCount() == 0
    assert tree.field(QModelIndex()) is None
    assert tree.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    tree.set_states(Connections(), Marks())
    assert tree.data(QModelIndex()) is None


def test_only_what_has_to_be_filled_is_marked_as_missing(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="customer.city")])
    source, target = shown.view.source.tree, shown.view.target.tree
    asked = FieldDelegate._demanded
    assert asked(target, target.nodes[(TARGET, "id")])
    assert not asked(source, source.nodes[(shown.side(shown.view.source)[0], "id")])


def test_the_kind_of_schema_gives_way_where_there_is_no_room(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    pane = shown.view.target
    assert pane.badge.isVisible()
    shown.view.resize(640, 500)
    assert not pane.badge.isVisible()
    shown.view.resize(1100, 700)
    assert pane.badge.isVisible()


def test_a_row_says_where_its_field_is_defined(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    tree = shown.view.source.tree
    index = tree.index_of("source", shown.field(shown.view.source, "placed_at"))
    assert "defined in source.json:1" in str(index.data(Qt.ItemDataRole.ToolTipRole))
