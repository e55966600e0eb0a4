"""Reconciling from the window: two files are chosen, compared beside the window, and what was found is shown and saved."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QTableWidget
from pytestqt.qtbot import QtBot

from fieldwright.desktop.document import Document
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.reconciling.dialog import ReconcileDialog
from fieldwright.desktop.theme import Look
from tests.desktop.opened import InFront
from tests.project.reconciling.made import order, project, row, write


@pytest.fixture
def dialog(qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path) -> ReconcileDialog:
    rows = [row(order(number)) for number in range(1, 5)]
    rows[1]["customer"] = "<b>Other</b>"
    write(tmp_path / "s.ndjson", [order(number) for number in range(5)])
    write(tmp_path / "t.csv", rows)
    document = Document(jobs)
    document.new(project(tmp_path), tmp_path / "orders.fieldwright.json")
    made = ReconcileDialog(document, jobs)
    qtbot.addWidget(made)
    made.source.setText("s.ndjson")
    made.target.setText(str(tmp_path / "t.csv"))
    with qtbot.waitExposed(made):
        made.show()
    return made


def cells(table: QTableWidget) -> list[list[str]]:
    found: list[list[str]] = []
    for at in range(table.rowCount()):
        items = [table.item(at, column) for column in range(table.columnCount())]
        found.append([one.text() if one is not None else "" for one in items])
    return found


def compared(qtbot: QtBot, dialog: ReconcileDialog) -> None:
    qtbot.keyClick(dialog.compare, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.busy.isVisible() and bool(dialog.said.text()), timeout=20_000)


def test_what_was_found_is_shown_by_field_and_record(qtbot: QtBot, dialog: ReconcileDialog) -> None:
    assert not dialog.report.isEnabled()
    dialog.values.setChecked(True)
    compared(qtbot, dialog)
    assert dialog.said.text().splitlines()[0] == "1 missing; 1 differing."
    assert "The key was proposed: id." in dialog.said.text()
    assert cells(dialog.found.fields)[0] == ["customer", "1", "0"]
    assert ["Missing in the target", "1", ""] in cells(dialog.found.counts)
    assert cells(dialog.found.records) == [
        ["Missing", "O-0000", "", "", "", "1", ""],
        ["Differing", "O-0002", "customer", "Customer 2", "<b>Other</b>", "3", "2"],
    ]
    dialog.ignore.setText("customer")
    dialog.key.setText("id")
    dialog.values.setChecked(False)
    compared(qtbot, dialog)
    assert dialog.said.text() == "1 missing."
    assert cells(dialog.found.records) == [["Missing", "X-9999", "", "", "", "1", ""]]


def test_report_and_sql_are_saved(
    qtbot: QtBot, dialog: ReconcileDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared(qtbot, dialog)
    for name, wanted, button in (
        ("out", "out.html", dialog.report),
        ("out.json", "out.json", dialog.report),
        ("out.sql", "out.sql", dialog.sql),
    ):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), "Web page (*.html)")
        )
        button.click()
        assert dialog.said.text().startswith(f"Written: {tmp_path / wanted}" if name != "out.sql" else "Written: ")
    assert json.loads((tmp_path / "out.json").read_text())["counts"]["missing"] == 1
    assert "<h1>Reconciliation</h1>" in (tmp_path / "out.html").read_text()
    assert 'FROM "s" AS "s"' in (tmp_path / "out.sql").read_text()


def test_what_is_wrong_is_said_in_the_dialog(qtbot: QtBot, dialog: ReconcileDialog, tmp_path: Path) -> None:
    dialog.within.setText("amount")
    dialog.compare.click()
    assert "names no field" in dialog.said.text()
    dialog.within.setText("amount=0.01")
    dialog.key.setText("nr")
    compared(qtbot, dialog)
    assert "No expected record has the key's field nr" in dialog.said.text()
    (tmp_path / "t.csv").write_text("id,customer\n1,a,b\n")
    compared(qtbot, dialog)
    assert "t.csv:2" in dialog.said.text()
    dialog.source.setText("")
    assert not dialog.compare.isEnabled()


def test_comparing_can_be_stopped(qtbot: QtBot, dialog: ReconcileDialog, tmp_path: Path) -> None:
    write(tmp_path / "s.ndjson", [order(number) for number in range(60_000)])
    dialog.compare.click()
    assert dialog.stop.text() == "&Stop"
    qtbot.waitUntil(lambda: "records" in dialog.said.text() or "Mapping" in dialog.said.text(), timeout=20_000)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.said.text() == "Stopped."
    assert dialog.isVisible()
    assert dialog.compare.isEnabled()


def test_the_menu_leads_there(front: InFront, tmp_path: Path) -> None:
    project(tmp_path)
    front.load(tmp_path / "orders.fieldwright.json")

    def look(dialog: ReconcileDialog) -> None:
        assert [dialog.which.itemText(at) for at in range(dialog.which.count())] == [
            "orders",
            "None: the extracts have the same shape",
        ]
        assert not dialog.compare.isEnabled()

    assert front.in_dialog(ReconcileDialog, look) == []
    front.do("reconcile")
