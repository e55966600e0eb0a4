"""The dialogs: a new map from two files, a lookup, the export; by mouse and keyboard."""

import json
import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QListWidget, QTableWidget
from pytestqt.qtbot import QtBot

from fieldwright import __version__
from fieldwright.desktop.dialogs.about import About
from fieldwright.desktop.dialogs.export import ExportDialog
from fieldwright.desktop.dialogs.lookup import LookupDialog
from fieldwright.desktop.dialogs.new_map import NewMapDialog
from fieldwright.desktop.licences import LIBRARIES
from fieldwright.desktop.theme import Look
from fieldwright.project.format import load_project
from fieldwright.report.export import FORMATS
from tests.desktop.opened import InFront, example, press
from tests.project.schemas import files

TOP = Path(__file__).parents[2]
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["project"]


def test_a_new_map_from_two_files(front: InFront, tmp_path: Path) -> None:
    order, invoice = files(tmp_path)

    def fill(dialog: NewMapDialog) -> None:
        assert not dialog.maker.isEnabled()
        assert "Choose the source's file" in dialog.said.text()
        dialog.source.choose(order)
        dialog.target.choose(invoice)
        front.until(lambda: bool(dialog.source.message and dialog.target.message))
        assert dialog.place.text() == str(tmp_path / "order-to-invoice.fieldwright.json")
        press(dialog, "Create")
        front.until(lambda: not dialog.isVisible())

    front.in_dialog(NewMapDialog, fill)
    front.do("new-map")
    front.until(lambda: front.document.coverage is not None)
    assert front.rules["buyer.firstName"].value == "customer.first_name"
    assert front.window.status.state.text() == "Not saved yet"
    assert "draft rules" in front.window.status.said.text()
    front.do("save")
    saved = load_project(tmp_path / "order-to-invoice.fieldwright.json").project
    assert saved.schemas["order"].file == "order.json"
    assert front.window.status.state.text() == "Saved"


def test_a_further_map_in_an_open_project_is_one_step(front: InFront, tmp_path: Path) -> None:
    project = example(tmp_path)
    front.load(project)
    order, _ = files(tmp_path)

    def fill(dialog: NewMapDialog) -> None:
        dialog.source.choose(order)
        dialog.target.choose(project.parent / "work-order.xsd")
        front.until(lambda: bool(dialog.source.message and dialog.target.message))
        dialog.name.setText("request to work order")
        assert "already" in dialog.said.text()
        dialog.name.setText("orders too")
        dialog.same_names.setChecked(False)
        press(dialog, "Create")
        front.until(lambda: not dialog.isVisible())

    front.in_dialog(NewMapDialog, fill)
    front.do("new-map")
    made = front.document.project
    assert [one.name for one in made.maps] == ["request to work order", "orders too"]
    assert list(made.schemas) == ["crm", "work-order", "order"]
    assert front.document.map_name == "orders too"
    front.do("undo")
    assert list(front.document.project.schemas) == ["crm", "work-order"]
    assert front.document.map_name == "request to work order"


def test_a_file_that_is_no_schema_is_said_beside_it(front: InFront, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"type": "object", ')

    def fill(dialog: NewMapDialog) -> None:
        dialog.source.choose(broken)
        front.until(lambda: "broken.json:1" in dialog.source.said.text())
        assert not dialog.maker.isEnabled()
        dialog.source.choose(tmp_path / "nowhere.json")
        front.until(lambda: "nowhere.json" in dialog.source.said.text() and "Reading" not in dialog.source.said.text())

    front.in_dialog(NewMapDialog, fill)
    front.do("new-map")
    assert not front.document.is_open


def test_messages_are_filtered(front: InFront, tmp_path: Path) -> None:
    project = example(tmp_path)

    def fill(dialog: NewMapDialog) -> None:
        dialog.source.choose(project.parent / "crm.openapi.yaml")
        front.until(lambda: dialog.source.schema is not None)
        count = dialog.source.list.count()
        dialog.source.filter.setText("get 200")
        assert 0 < dialog.source.list.count() < count
        assert "GET" in dialog.source.message
        dialog.source.filter.setText("Servicerequest")
        assert dialog.source.message == "ServiceRequest"
        dialog.source.filter.setText("no such message")
        assert dialog.source.message == ""

    front.in_dialog(NewMapDialog, fill)
    front.do("new-map")


def test_the_specification_is_exported(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    for form in FORMATS:
        _exported(front, tmp_path / f"as {form}{FORMATS[form].suffix}", form)


def _exported(front: InFront, out: Path, form: str) -> None:

    def fill(dialog: ExportDialog) -> None:
        dialog.form.setCurrentIndex(dialog.form.findData(form))
        assert dialog.place.text().endswith(FORMATS[form].suffix)
        dialog.place.setText(str(out))
        press(dialog, "Export")
        front.until(lambda: bool(dialog.written))
        assert str(out) in dialog.said.text(), form
        if form in ("python", "xslt", "dataweave"):
            assert "rules translated" in dialog.said.text()
            assert ("Equal on 3 of 3 samples" in dialog.said.text()) == (form == "python")

    front.in_dialog(ExportDialog, fill)
    front.do("export")
    front.no_complaint()
    assert out.stat().st_size > 500, form
    if form == "xlsx":
        assert "Mapping" in load_workbook(out).sheetnames


def test_an_export_that_cannot_be_written_is_said(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))

    def fill(dialog: ExportDialog) -> None:
        dialog.place.setText(str(tmp_path / "nowhere" / "spec.xlsx"))
        press(dialog, "Export")
        front.until(lambda: "does not exist" in dialog.said.text())
        assert dialog.write.isEnabled()

    front.in_dialog(ExportDialog, fill)
    front.do("export")


def test_a_file_is_not_written_over_unasked(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    out = tmp_path / "spec.csv"
    out.write_text("mine")

    def fill(dialog: ExportDialog) -> None:
        dialog.form.setCurrentIndex(dialog.form.findData("csv"))
        dialog.place.setText(str(out))
        front.answer("Cancel")
        press(dialog, "Export")
        assert out.read_text() == "mine"
        front.answer("Replace")
        press(dialog, "Export")
        front.until(lambda: bool(dialog.written))

    front.in_dialog(ExportDialog, fill)
    front.do("export")
    assert out.read_text().startswith("map,")


def test_an_export_can_be_stopped(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    out = tmp_path / "spec.xlsx"

    def fill(dialog: ExportDialog) -> None:
        dialog.place.setText(str(out))
        press(dialog, "Export")
        front.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert "Stopped" in dialog.said.text()
        front.until(lambda: not front.window.jobs.running)

    front.in_dialog(ExportDialog, fill)
    front.do("export")
    assert not out.exists()


def test_a_lookup_is_edited_in_one_step_and_its_users_follow(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    target = "WorkOrder.Header.Trade"
    assert front.rules[target].value == '$translate("trade codes", category)'

    def fill(dialog: LookupDialog) -> None:
        assert target in dialog.said.text()
        dialog.name.setText("priority codes")
        assert "already" in dialog.said.text()
        assert not dialog.ok.isEnabled()
        dialog.name.setText("trades")
        QGuiApplication.clipboard().setText("bench\tGEN\nfountain\tGEN")
        dialog.table.setFocus()
        front.qtbot.keyClick(dialog.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        dialog.accept()

    front.in_dialog(LookupDialog, fill)
    front.window.edit_lookup("trade codes")
    table = next(one for one in front.document.project.lookups if one.name == "trades")
    assert {"bench", "fountain"} <= {row.key for row in table.rows}
    assert front.rules[target].value == '$translate("trades", category)'
    front.do("undo")
    assert [one.name for one in front.document.project.lookups] == ["trade codes", "priority codes"]
    assert not front.window.isWindowModified()


def test_a_new_lookup_starts_with_the_sources_codes(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.select("priority")

    def fill(dialog: LookupDialog) -> None:
        assert not dialog.ok.isEnabled()
        dialog.name.setText("again")
        press(dialog, "From Code Lists")
        assert len(dialog.table.rows) >= 3
        dialog.not_found.setCurrentIndex(dialog.not_found.findData("leave out"))
        assert not dialog.default.isEnabled()
        press(dialog, "OK")

    front.in_dialog(LookupDialog, fill)
    front.do("edit-lookup")
    made = front.document.project.lookups[-1]
    assert (made.name, made.not_found) == ("again", "leave out")


@pytest.mark.parametrize(("answer", "kept"), [("Keep", True), ("Give Up", False), ("Cancel", False)])
def test_going_to_another_lookup_loses_no_changes_unasked(
    front: InFront, tmp_path: Path, answer: str, kept: bool
) -> None:
    front.load(example(tmp_path))
    dialog = LookupDialog(front.document, "trade codes", front.window)
    dialog.show()
    dialog.name.setText("trades")
    front.answer(answer)
    dialog.which.setCurrentIndex(dialog.which.findData("priority codes"))
    dialog.which.activated.emit(dialog.which.currentIndex())
    assert len(front.questions) == 1
    assert dialog.name.text() == ("trades" if answer == "Cancel" else "priority codes")
    assert ("trades" in [one.name for one in front.document.project.lookups]) is kept
    dialog.which.activated.emit(dialog.which.currentIndex()) if answer != "Cancel" else None
    assert len(front.questions) == 1
    dialog.reject()


def test_a_lookup_is_deleted(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.in_dialog(LookupDialog, lambda dialog: press(dialog, "Delete Lookup"))
    front.window.project_tree.lookup_asked.emit("trade codes")
    assert [one.name for one in front.document.project.lookups] == ["priority codes"]
    front.until(lambda: "K02" in {one.id for one in front.document.findings})


def test_the_example_is_copied_and_opened(front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path))
    front.do("open-example")
    front.until(lambda: front.document.coverage is not None)
    assert front.document.path == tmp_path / "city-service-requests" / "city-service-requests.fieldwright.json"
    front.do("open-example")
    front.until(lambda: "city-service-requests-2" in str(front.document.path))


def test_the_example_with_joins_is_copied_and_opened(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path))
    front.do("open-shipments-example")
    front.until(lambda: front.document.coverage is not None)
    assert front.document.path == tmp_path / "wholesale-shipments" / "wholesale-shipments.fieldwright.json"
    assert {one.id for one in front.document.findings if one.severity != "info"} == set()


def test_the_example_with_customers_settings_is_copied_and_opened(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path))
    front.do("open-shop-example")
    front.until(lambda: front.document.coverage is not None)
    assert front.document.path == tmp_path / "shop-accounting" / "shop-accounting.fieldwright.json"
    assert {one.id for one in front.document.findings} == {"B03", "O27"}


def test_about_lists_all_that_the_program_is_made_of_with_licences(look: Look, qtbot: QtBot) -> None:
    dialog = About(look)
    qtbot.addWidget(dialog)
    assert any(f"Fieldwright {__version__}" in one.text() for one in dialog.findChildren(QLabel))
    rows = [dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount())]
    listed = {re.sub(r"[-_.]+", "-", row.text(0)).lower(): row for row in rows if row is not None}
    wanted = {re.split(r"[<>=!~;\[ ]", one)[0] for one in PROJECT["dependencies"]}
    assert wanted == set(LIBRARIES)
    here = {name for name in wanted if _installed(name)}
    assert len(here) > 20
    assert here | {"rpds-py", "elementpath", "inter", "jetbrains mono"} <= listed.keys(), (
        "with what they need in turn, and the fonts"
    )
    assert [name for name, row in listed.items() if not row.text(2)] == []
    assert listed["lxml"].text(1) == metadata.version("lxml")
    assert "LGPL" in listed["pycountry"].text(2)
    dialog.list.setCurrentItem(listed["lxml"])
    assert "Redistributions of source code must retain" in dialog.text.toPlainText()
    dialog.list.setCurrentItem(listed["pyside6-essentials"])
    assert "LGPL-3.0-only" in dialog.text.toPlainText(), "where the package brings no text, it is said where it is"


def test_the_notice_names_all_that_the_program_needs() -> None:
    notice = (TOP / "NOTICE").read_text("utf-8").lower()
    assert [name for name in LIBRARIES if name not in notice] == []


def _installed(name: str) -> bool:
    try:
        return bool(metadata.version(name))
    except metadata.PackageNotFoundError:
        return False


def test_every_field_of_the_dialogs_has_a_name(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    window = front.window
    dialogs = (
        NewMapDialog(window.document, window.jobs, "", window),
        ExportDialog(window.document, window.jobs, parent=window),
        LookupDialog(window.document, "trade codes", window),
    )
    for dialog in dialogs:
        named = {label.buddy() for label in dialog.findChildren(QLabel)}
        for kind in (QLineEdit, QComboBox, QListWidget, QTableWidget):
            for widget in dialog.findChildren(kind):
                assert widget.accessibleName() or widget in named, (dialog, widget)
        dialog.deleteLater()
    QApplication.processEvents()


def test_the_recent_files_open(front: InFront, tmp_path: Path) -> None:
    project = example(tmp_path)
    front.load(project)
    front.do("close-project")
    (button,) = front.window.start_page.recent
    front.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    front.until(lambda: front.document.path == project and front.document.coverage is not None)
    assert json.loads(project.read_bytes())
