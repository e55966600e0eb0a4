"""A flow on its page: steps, calls that are picked, settings, and the pictures that follow."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldwright.desktop.flows.fields import LongText
from fieldwright.desktop.flows.flow_page import FAILURE_TAB, SETTINGS_TAB, STEPS_TAB
from fieldwright.desktop.flows.pictures import AROUND, DATA, SEQUENCE, TEXT
from fieldwright.project.intent_edits import FLOWS
from tests.desktop.flows.conftest import Around
from tests.desktop.flows.hands import drag, in_picking, pick, write
from tests.desktop.opened import choosing


@pytest.fixture
def flow(shop: Around) -> Around:
    """The shop's flow on its page, drawn."""
    shop.room.show_item(FLOWS, 0)
    shop.drawn()
    return shop


def test_every_attribute_of_a_flow_can_be_said(flow: Around) -> None:
    page = flow.room.flow
    said = {path.partition(".")[0] for form in page.forms for path in form.fields} | set(page.lists) | {"steps", "use_cases", "configurable"}  # fmt: skip
    schema = json.loads((Path(__file__).parents[3] / "resources" / "project.schema.json").read_text())
    assert said == set(schema["$defs"]["Flow"]["properties"])
    steps = set(page.steps.fields)
    assert steps == set(schema["$defs"]["Step"]["properties"])


def test_facts_of_all_tabs_are_edits_of_their_own(flow: Around) -> None:
    fields = {path: field for form in flow.room.flow.forms for path, field in form.fields.items()}
    for path, text in (("volume.peak", "90 in an hour"), ("retry", "three times"), ("monitoring", "the queue"), ("style", "queue")):  # fmt: skip
        flow.room.flow.go(*path.split("."))
        write(fields[path], text)
    one = flow.flow
    assert (one.volume.peak, one.retry, one.monitoring, one.style) == ("90 in an hour", "three times", "the queue", "queue")  # fmt: skip
    for _ in range(4):
        flow.undo()
    assert not flow.last


def test_an_operation_is_picked_and_what_the_schema_says_of_it_stands_below(flow: Around) -> None:
    steps = flow.room.flow.steps
    flow.room.flow.go("steps", "1")
    flow.until(lambda: "id (path, required)" in steps.facts.text())
    assert "Answers" in steps.facts.text()
    assert "Security: key (apiKey in header X-Key)" in steps.facts.text()
    steps.rows.add()
    assert steps.rows.row == 2
    write(steps.fields["system"], "accounting")
    flow.until(lambda: flow.room.flow.interfaces.is_read("accounting"))
    pick("post")
    steps.pick_operation()
    made = flow.flow.steps[2]
    assert (made.system, made.operation.split(" ")[0]) == ("accounting", "POST")
    assert flow.last.startswith("Pick the operation of step 3")
    flow.until(lambda: "At most 60 requests per minute" in steps.facts.text())


def test_where_schemas_describe_no_operations_the_dialog_says_so(flow: Around) -> None:
    flow.room.flow.go("steps", "5")
    flow.until(lambda: flow.room.flow.interfaces.is_read("orders"))
    said: list[str] = []
    in_picking(lambda dialog: said.append(dialog.count.text()))
    flow.room.flow.steps.pick_operation()
    assert said == ["The schemas describe no operations: write the call by hand"]


def test_steps_are_moved_by_keys_and_by_dragging_and_taken_out(flow: Around) -> None:
    table, kinds = flow.room.flow.steps.rows.table, lambda: [one.kind for one in flow.flow.steps]
    assert kinds() == ["wait", "retrieve", "decide", "map", "send", "notify"]
    flow.room.flow.go("steps", "4")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table, Qt.Key.Key_Up, keys)
    assert kinds() == ["wait", "retrieve", "decide", "send", "map", "notify"]
    assert flow.room.flow.steps.rows.row == 3
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert kinds() == ["wait", "retrieve", "decide", "map", "notify"]
    drag(table, 0, table.visualRect(table.model().index(2, 1)).bottomLeft())
    assert kinds() == ["retrieve", "decide", "wait", "map", "notify"]
    QTest.keyClick(table, Qt.Key.Key_Insert)
    assert len(kinds()) == 6
    assert flow.room.flow.steps.fields["kind"].text == "retrieve"
    for _ in range(4):
        flow.undo()
    assert kinds() == ["wait", "retrieve", "decide", "map", "send", "notify"]


def test_the_pictures_follow_what_is_written(flow: Around) -> None:
    pictures = flow.room.flow.pictures
    assert "Hand it over" in pictures.drawn.words
    flow.room.flow.go("steps", "4")
    write(flow.room.flow.steps.fields["text"], "Give it to accounting")
    assert "Give it to accounting" in flow.drawn()
    assert "Give it to accounting" in pictures.drawn.svg
    assert "Give it to accounting" in pictures.canvas.accessibleDescription()
    for view in (DATA, AROUND, SEQUENCE):
        pictures.view.setCurrentIndex(view)
        flow.drawn()
        assert pictures.area.isVisible()
        assert not pictures.canvas.size_of_picture.isEmpty()
    pictures.view.setCurrentIndex(TEXT)
    assert pictures.table.isVisible()
    assert pictures.table.model.text(4, 2) == "Give it to accounting"


def test_a_picture_is_zoomed_copied_and_saved(flow: Around, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    pictures = flow.room.flow.pictures
    small = pictures.canvas.width()
    pictures.zoom(1)
    pictures.zoom(1)
    assert pictures.canvas.width() > small
    pictures.zoom(0)
    assert pictures.canvas.width() == small
    pictures.copy("mermaid")
    assert QGuiApplication.clipboard().text().startswith("sequenceDiagram")
    pictures.copy("svg")
    assert "<svg" in QGuiApplication.clipboard().text()
    assert "class=" not in QGuiApplication.clipboard().text()
    for suffix, start in ((".svg", b"<svg"), (".png", b"\x89PNG"), (".mmd", b"sequenceDiagram"), (".md", b"```mermaid")):  # fmt: skip
        file = tmp_path / f"flow{suffix}"
        choosing(monkeypatch, file)
        pictures.save()
        assert file.read_bytes().startswith(start)
    assert QImage(str(tmp_path / "flow.png")).width() >= 2 * pictures.canvas.size_of_picture.width() - 2


def test_a_secret_is_refused_in_fields_steps_and_lists(flow: Around) -> None:
    page, before = flow.room.flow, flow.project
    page.go("authentication")
    field = next(form.fields["authentication"] for form in page.forms if "authentication" in form.fields)
    write(field, "password=hunter2!x")
    assert "looks like a secret" in field.wrong.text()
    page.go("steps", "1", "text")
    write(page.steps.fields["text"], "send Authorization: Bearer abcdef0123456789abcdef")
    assert "looks like a secret" in page.steps.fields["text"].wrong.text()
    page.go("settings", "0", "default")
    settings = page.lists["settings"]
    settings.model.setData(settings.model.index(0, 2), "api_key=a8f3k2l9x0b7")
    assert "looks like a secret" in settings.wrong.text()
    assert settings.model.text(0, 2) == "-0700"
    assert flow.project is before


def test_environments_and_known_failures_are_edited_in_place(flow: Around) -> None:
    page = flow.room.flow
    page.go("environments", "1", "address")
    assert page.tabs.currentIndex() == SETTINGS_TAB
    rows = page.lists["environments"]
    rows.model.setData(rows.table.currentIndex(), "https://new.example")
    assert flow.flow.environments[1].address == "https://new.example"
    rows.model.setData(rows.model.index(0, 2), "Made-up data\nof one shop")
    rows.table.edit(rows.model.index(0, 2))
    before = flow.project
    rows.commit()  # nothing was written: the two lines stay two
    assert flow.project is before
    rows.table.edit(rows.model.index(0, 2))
    editor = rows.table.focusWidget()
    assert isinstance(editor, LongText)
    editor.insertPlainText("Real data")
    rows.commit()
    assert flow.flow.environments[0].note == "Real data"
    count = len(flow.flow.known_failures)
    page.go("known_failures")
    page.lists["known_failures"].add()
    assert len(flow.flow.known_failures) == count + 1
    assert flow.last == f"Add a known failure of {flow.flow.name}"


def test_who_decides_it_for_customers_is_said(flow: Around) -> None:
    page = flow.room.flow
    asked: list[str] = []
    page.place_asked.connect(asked.append)
    assert not page.customers.isEnabled()
    page.scope.setCurrentIndex(2)
    page.scope.activated.emit(2)
    assert flow.flow.configurable is not None
    page.customers.click()
    assert asked == ["/flows/nightly/configurable"]
    page.scope.setCurrentIndex(0)
    page.scope.activated.emit(0)
    assert flow.flow.configurable is None


def test_a_flow_without_steps_says_what_to_do(flow: Around) -> None:
    flow.room.new(FLOWS)
    flow.drawn()
    assert flow.room.flow.pictures.empty.isVisible()
    flow.room.flow.go("steps")
    assert flow.room.flow.tabs.currentIndex() == STEPS_TAB
    assert flow.room.flow.steps.none.isVisible()
    assert not flow.room.flow.steps.form.isVisible()
    flow.room.flow.steps.rows.add()
    QApplication.processEvents()
    assert flow.room.flow.steps.form.isVisible()
    assert not flow.room.flow.steps.none.isVisible()
    flow.room.flow.go("retry")
    assert flow.room.flow.tabs.currentIndex() == FAILURE_TAB
