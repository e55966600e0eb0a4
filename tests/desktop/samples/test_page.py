"""The sample's page in the window: masked values, records, links with the fields, and the rule of each value of the output."""

import json
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldwright.desktop.connections import TARGET
from fieldwright.desktop.dialogs.explanation import ExplanationDialog
from fieldwright.desktop.samples.value_tree import MADE, VALUE
from fieldwright.desktop.samples.value_view import ValueView
from fieldwright.desktop.samples.view import SampleView
from fieldwright.desktop.settings import Settings
from fieldwright.mapping.model import Rule
from tests.desktop.opened import COST_CENTRE, MAP, InFront, choosing, example
from tests.desktop.shown import project_of

SUBJECT = "WorkOrder.Header.Subject"
NAME = "Marisol"
"""Somebody in the example's sample."""

ORDERS = [
    {"id": "A1", "placed_at": "2026-01-02T03:04:05Z", "customer": {"first_name": "Anna"}, "lines": [{"sku": "s1", "qty": 1}]},
    {"id": "A2", "customer": {"first_name": "Bo"}, "lines": [{"sku": "s2", "qty": 2}, {"sku": "s3", "qty": 3}]},
    {"id": "A3", "customer": {"first_name": "Cy"}, "lines": [{"sku": "s4", "qty": "many"}]},
    {"id": "A4", "customer": {"first_name": "Di"}, "lines": []},
]  # fmt: skip
RULES = (
    Rule("id", value="id"),
    Rule("buyer.firstName", value="customer.first_name"),
    Rule("items[]", each="lines"),
    Rule("items[].sku", value="sku"),
    Rule("items[].qty", value="qty"),
)


@pytest.fixture
def page(front: InFront, tmp_path: Path) -> SampleView:
    """The page with the example's sample and its output."""
    front.load(example(tmp_path))
    return ran(front)


@pytest.fixture
def orders(front: InFront, tmp_path: Path) -> SampleView:
    """The page with four orders in one file."""
    return with_orders(front, tmp_path, RULES)


def with_orders(front: InFront, folder: Path, rules: tuple[Rule, ...]) -> SampleView:
    front.document.new(project_of(folder, rules), folder / "p.fieldwright.json")
    front.settled()
    (folder / "orders.json").write_text(json.dumps(ORDERS))
    front.document.set_sample(folder / "orders.json")
    front.settled(lambda: front.window.sample_view.current.count == 4)
    return ran(front)


def ran(front: InFront) -> SampleView:
    front.do("show-sample")
    page = front.window.sample_view
    front.settled(lambda: page.current.made is not None and not page.current.is_running)
    return page


def cell(view: ValueView, path: str, column: int = VALUE) -> str:
    """What a row says."""
    tree = view.tree
    node = tree.node_of(path)
    assert node is not None, path
    return str(tree.index_of(node, column).data() or "")


def test_values_are_masked_until_they_are_asked_for(front: InFront, page: SampleView) -> None:
    view = page.payload.view
    assert cell(view, "requester.name").startswith("Xxxxxxx")
    assert cell(view, "category") == "pothole"  # a code that the schema lists is no secret
    assert NAME not in page.payload.text.text.toPlainText() + page.output.toPlainText()
    assert page.payload.text.text.toPlainText().strip()
    front.do("unmask-values")
    assert page.values.isChecked()
    assert cell(view, "requester.name").startswith(NAME)
    assert NAME in page.payload.text.text.toPlainText()
    assert NAME in page.output.toPlainText()
    assert Settings(front.window.settings.path).value("show_values") is True
    page.values.click()
    front.settled(lambda: bool(page.payload.text.text.toPlainText()))
    assert NAME not in cell(view, "requester.name") + page.payload.text.text.toPlainText()


def test_the_rule_panel_and_explanations_follow(front: InFront, page: SampleView) -> None:
    front.select(target=SUBJECT)
    front.do("show-rule")
    front.settled(lambda: front.window.rule_panel.result.shows_table)
    table = front.window.rule_panel.result.table

    def said() -> str:
        shown = [table.item(0, column) for column in range(table.columnCount())]
        return " ".join(f"{one.text()} {one.toolTip()}" for one in shown if one is not None)

    assert "pothole" not in said()
    assert "Xxxx" in said()
    front.do("unmask-values")
    assert "pothole" in said()
    front.do("unmask-values")
    assert "pothole" not in said()
    front.do("explain-value")
    dialog = next(one for one in front.window.findChildren(ExplanationDialog) if one.isVisible())
    front.until(lambda: dialog.tree.topLevelItemCount() > 0)
    assert "pothole in" not in dialog.said.text()
    dialog.reject()


def test_a_field_and_its_values_are_selected_together(front: InFront, page: SampleView) -> None:
    front.select(source="requester.email")
    assert page.payload.view.place == "requester.email"
    node = page.payload.tree.node_of("address.city")
    assert node is not None
    page.payload.view.setCurrentIndex(page.payload.tree.index_of(node))
    assert front.document.selection.source_path == "address.city"
    assert front.view.source.tree.field(front.view.source.view.currentIndex()).name == "city"  # type: ignore[union-attr]


def test_all_values_of_a_repeating_field_are_selected(front: InFront, orders: SampleView) -> None:
    front.do("next-record")
    front.settled(lambda: orders.current.record is not None and orders.current.record.number == 1)
    front.select(source="lines[].sku")
    chosen = {
        orders.payload.tree.paths[one.internalId()] for one in orders.payload.view.selectionModel().selectedRows()
    }
    assert chosen == {"lines[0].sku", "lines[1].sku"}


def test_each_value_of_the_output_names_its_rule_and_leads_there(front: InFront, orders: SampleView) -> None:
    view = orders.result.view
    assert cell(view, "buyer.firstName", MADE) == "customer.first_name"
    assert cell(view, "items", MADE) == "for each lines"
    node = orders.result.tree.node_of("items[0].sku")
    assert node is not None
    assert orders.result.tree.spoken(node) == "items[0].sku, x9, sku"
    view.setCurrentIndex(orders.result.tree.index_of(node))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert front.document.selection.target_path == "items[].sku"
    view.clearFocus()
    front.window.sample_view.payload.view.setFocus()
    front.select(target="buyer.firstName")
    assert view.place == "buyer.firstName"


def test_what_is_wrong_is_marked_at_its_place_and_listed(front: InFront, orders: SampleView) -> None:
    front.window.sample_view.step_record(2)
    front.settled(lambda: orders.current.made is not None and bool(orders.current.made.marks))
    assert "⚠" in cell(orders.result.view, "items[0].qty", MADE)
    assert "many" not in cell(orders.result.view, "items[0].qty", MADE) + orders.findings.item(0).text()
    listed = [orders.findings.item(at).text() for at in range(orders.findings.count())]
    at = next(at for at, one in enumerate(listed) if one.startswith("R02"))
    orders.findings.itemActivated.emit(orders.findings.item(at))
    assert front.document.selection.target_path == "items[].qty"
    assert orders.result.view.place == "items[0].qty"


def test_an_edit_shows_what_it_changed(front: InFront, orders: SampleView) -> None:
    shown = front.document.map
    assert shown is not None
    rules = tuple(evolve(one, value='id & "!"') if one.target == "id" else one for one in shown.rules if one.target != "buyer.firstName")  # fmt: skip
    front.document.do(front.document.project.with_map(evolve(shown, rules=rules)), "Say it louder")
    front.settled(lambda: orders.current.made is not None and bool(orders.current.made.changed))
    tree = orders.result.tree
    assert tree.changed_paths == {"id"}
    assert "1 changed  ·  1 gone" in orders.result.status.text()
    assert "buyer was there before the last edit" in orders.findings.item(orders.findings.count() - 1).text()
    assert "changed" in tree.spoken(tree.node_of("id") or 0)


def test_records_are_stepped_through_and_keep_the_place(front: InFront, orders: SampleView) -> None:
    assert orders.payload.place.text() == "1 of 4"
    assert orders.payload.place.accessibleName() == "Record 1 of 4"
    assert not orders.payload.previous.isEnabled()
    front.do("unmask-values")
    front.select(source="customer.first_name")
    assert cell(orders.payload.view, "customer.first_name") == "Anna"
    orders.payload.next.click()
    front.settled(lambda: orders.current.made is not None and orders.current.made.value["id"] == "A2")
    assert orders.payload.view.place == "customer.first_name"
    assert cell(orders.payload.view, "customer.first_name") == "Bo"
    assert cell(orders.result.view, "buyer.firstName") == "Bo"
    front.do("previous-record")
    front.do("previous-record")
    assert front.window.status.said.text() == "This is the first record"


def test_all_records_are_counted_and_the_first_bad_is_shown(front: InFront, orders: SampleView) -> None:
    front.do("run-all-records")
    front.settled(lambda: orders.all_records.tally is not None)
    tally = orders.all_records.tally
    assert tally is not None
    assert (tally.records, tally.rejected, tally.ok + tally.noted) == (4, 1, 3)
    assert orders.current.at == tally.bad[0].at == 2
    assert "4 records: 3 ok" in orders.all_records.said.text()
    assert "many" not in orders.all_records.said.text()
    orders.step_record(-2)
    front.settled(lambda: orders.current.at == 0)
    orders.all_records.next.click()
    assert orders.current.at == 2


def test_a_run_over_many_records_can_be_stopped(front: InFront, tmp_path: Path) -> None:
    page = with_orders(front, tmp_path, RULES)
    many = tmp_path / "many.json"
    many.write_text("\n".join(json.dumps(ORDERS[0]) for _ in range(60_000)))
    front.document.set_sample(many)
    front.settled(lambda: page.current.count == 60_000)
    page.all_records.start()
    front.until(lambda: " of " in page.all_records.said.text())
    page.all_records.end.click()
    front.until(lambda: page.all_records.tally is not None)
    tally = page.all_records.tally
    assert tally is not None
    assert tally.stopped
    assert 0 < tally.records < 60_000
    assert "Stopped after" in page.all_records.said.text()


def test_values_stand_beside_the_fields(front: InFront, orders: SampleView) -> None:
    source, target = front.view.source.tree, front.view.target.tree
    assert source.beside is None
    front.do("values-beside")
    front.do("unmask-values")
    assert source.beside is not None
    assert target.beside is not None
    sku = front.field(front.view.source, "lines[].sku")
    assert source.beside(source.node(source.index_of("source", sku))) == "s1"
    out = front.field(front.view.target, "buyer.firstName")
    node = target.node(target.index_of(TARGET, out))
    assert target.beside(node) == "Anna"
    assert "value Anna" in target.spoken(node)
    front.do("next-record")
    front.settled(lambda: orders.current.made is not None and orders.current.made.value["id"] == "A2")
    assert target.beside(node) == "Bo"
    front.do("unmask-values")
    assert target.beside(node) == "Xx"


def test_words_are_found_in_closed_rows_and_copied_as_they_are_seen(front: InFront, page: SampleView) -> None:
    front.do("unmask-values")
    page.payload.view.collapseAll()
    QTest.keyClicks(page.payload.search, "marisol")
    front.until(lambda: page.payload.found.text().startswith("1 of"))
    assert page.payload.view.place == "requester.name"
    assert front.document.selection.source_path == "requester.name"
    page.payload.view.copy_value()
    assert QGuiApplication.clipboard().text().startswith(NAME)
    page.payload.view.copy_path()
    assert QGuiApplication.clipboard().text() == "requester.name"
    front.do("unmask-values")
    page.payload.view.copy_value()
    assert NAME not in QGuiApplication.clipboard().text()


def test_samples_come_and_go_as_undoable_edits(front: InFront, page: SampleView, tmp_path: Path) -> None:
    assert page.choosing.kept
    own = front.document.project.map(MAP).samples
    file = tmp_path / "another.json"
    file.write_bytes(front.document.sample or b"")
    drop(page, file)
    front.settled(lambda: page.payload.samples.currentText() == "another.json")
    page.payload.menu.aboutToShow.emit()
    assert page.payload.keep.isEnabled()
    page.payload.keep.trigger()
    assert len(front.document.project.map(MAP).samples) == len(own) + 1
    page.payload.menu.aboutToShow.emit()
    assert not page.payload.keep.isEnabled()
    page.payload.remove.trigger()
    assert front.document.project.map(MAP).samples == own
    assert front.document.undo() == "removing the sample another.json"
    assert front.document.undo() == "keeping the sample another.json"
    assert front.document.project.map(MAP).samples == own
    assert file.exists()


def drop(page: SampleView, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(5, 5), copy, data, left, none)
    QApplication.sendEvent(page, event)


def test_a_sample_is_made_from_the_schema(front: InFront, page: SampleView) -> None:
    page.payload.make.trigger()
    front.settled(
        lambda: front.document.sample_path is None and page.current.made is not None and not page.current.is_running
    )
    assert page.current.record is not None
    made = page.current.made
    assert made is not None
    assert made.there
    assert not [one for one in made.findings if one.id == "R03"]
    assert page.payload.samples.currentText() == "A payload that was found"


def test_the_output_is_saved_as_it_is(
    front: InFront, page: SampleView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, tmp_path / "out.xml")
    page.result.save.trigger()
    assert NAME in (tmp_path / "out.xml").read_text()
    page.result.copy.trigger()
    assert NAME not in QGuiApplication.clipboard().text()
    assert COST_CENTRE.rpartition(".")[2] in page.findings.item(0).text()


def test_what_is_no_payload_is_said_in_words(front: InFront, page: SampleView, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"requestId": ')
    front.document.set_sample(bad)
    front.settled(lambda: bool(page.current.problem))
    assert page.payload.empty.isVisible()
    assert "bad.json" in page.payload.samples.currentText()
    assert page.current.made is None
