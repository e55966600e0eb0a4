"""A catalog in its window: opened, edited in the grid, reviewed, planned, drawn, imported, filled and saved, as people do it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from fieldwright.desktop.catalog import work
from fieldwright.desktop.catalog.entry_rows import COLUMNS
from fieldwright.desktop.catalog.importing import ImportDialog
from fieldwright.desktop.catalog.road_page import MIME
from fieldwright.desktop.catalog.window import ENTRIES, GRAPH, REVIEW, ROAD, CatalogWindow
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from fieldwright.files.errors import CancelledError
from fieldwright.files.resources import resource
from fieldwright.project.catalog.format import load_catalog, save_catalog
from fieldwright.project.catalog.model import Catalog, Entry, Frequency, System
from fieldwright.project.catalog.portfolio import read_portfolio
from tests.report.catalog.portfolios import portfolio

SMALL = Catalog(
    "Ours",
    systems=(System("Bus", platform=True, owner="IT"), System("CRM", owner="Sales", api="REST"), System("ERP", owner="Finance")),
    entries=(
        Entry("a", "Customer", "CRM", "ERP", method="file", concerns=("personal",), new_per_month=1200, frequency=Frequency("daily")),
        Entry("b", "Order", "ERP", "Bus", method="API", owner="Finance"),
        Entry("c", "Price", "Bus", "Web shop", method="event", owner="IT"),
    ),
)  # fmt: skip
COLUMN = {one.key: at for at, one in enumerate(COLUMNS)}
LONG = 20_000


@pytest.fixture
def opened(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[CatalogWindow]:
    made = CatalogWindow(look, Settings(tmp_path / "w.ini"), lambda: "Ada")
    made.show()
    file = tmp_path / "ours.catalog.json"
    save_catalog(SMALL, file)
    made.open_path(file)
    reviewed(made, qtbot)
    yield made
    made.jobs.close()
    made.hide()
    made.deleteLater()


def reviewed(window: CatalogWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.document.assessment is not None and window.document.assessment.catalog is window.document.catalog and not window.jobs.running, timeout=LONG)  # fmt: skip


def cell(window: CatalogWindow, row: int, key: str) -> str:
    return window.entries.model.texts(window.entries.model.entry(row))[COLUMN[key]]


def at(window: CatalogWindow, row: int, key: str) -> None:
    window.entries.table.setCurrentIndex(window.entries.model.index(row, COLUMN[key]))


def type_in(window: CatalogWindow, qtbot: QtBot, row: int, key: str, text: str) -> None:
    at(window, row, key)
    table = window.entries.table
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QLineEdit) or table.findChild(QComboBox)
    assert editor is not None
    if isinstance(editor, QComboBox):
        editor.setCurrentText(text)
        editor.activated.emit(editor.currentIndex())
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
        return
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # views take what was typed over a moment later
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]


def answered(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    for name in ("getText", "getItem"):
        monkeypatch.setattr(QInputDialog, name, staticmethod(lambda *_a, **_k: (text, True)))


def pressing(words: str) -> None:
    """Press a button of the message that is about to come."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        next(one for one in box.findChildren(QPushButton) if one.text().replace("&", "") == words).click()

    QTimer.singleShot(0, press)


def test_empty_window_says_what_to_do(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    window = CatalogWindow(look, Settings(tmp_path / "w.ini"))
    qtbot.addWidget(window)
    window.show()
    assert window.pages.currentWidget() is window.start
    assert "folder of projects" in window.start.ways["fill"].accessibleName()
    window.start.ways["new"].click()
    assert window.document.is_open
    assert window.windowTitle().startswith("New catalog")
    window.add()
    assert len(window.document.catalog.entries) == 1
    window.document.undo()
    window.document.new(Catalog(""))
    window.document._saved = window.document.catalog


def test_a_cell_is_edited_with_undo_and_its_name(opened: CatalogWindow, qtbot: QtBot) -> None:
    type_in(opened, qtbot, 0, "source", "Web shop")
    assert opened.document.catalog.entry("a").source == "Web shop"  # type: ignore[union-attr]
    assert opened.isWindowModified()
    assert opened.actions_by_id["undo"].text() == "&Undo Source system of 1 integration"
    opened.actions_by_id["undo"].trigger()
    assert opened.document.catalog == SMALL
    assert not opened.isWindowModified()
    opened.actions_by_id["redo"].trigger()
    assert cell(opened, 0, "source") == "Web shop"


def test_cells_are_typed(opened: CatalogWindow, qtbot: QtBot) -> None:
    type_in(opened, qtbot, 1, "frequency", "every 15 minutes")
    type_in(opened, qtbot, 1, "new_per_month", "12,000")
    type_in(opened, qtbot, 1, "method", "queue")
    entry = opened.document.catalog.entry("b")
    assert entry is not None
    assert (entry.frequency.kind, entry.frequency.every, entry.new_per_month, entry.method) == (
        "minutes",
        15,
        12_000,
        "queue",
    )
    type_in(opened, qtbot, 1, "effort", "rather long")
    assert opened.document.catalog.entry("b") == entry
    assert "Effort in days: 'rather long' is not understood" in opened.told.text()


def test_search_column_filters_and_sorting(opened: CatalogWindow, qtbot: QtBot) -> None:
    page = opened.entries
    page.search.setText("erp")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    page.filter_column(COLUMN["method"])
    page.filter.setText("api")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.count.text() == "1 of 3 integrations"
    page.clear.click()
    assert page.model.rowCount() == 3
    page.table.sortByColumn(COLUMN["element"], Qt.SortOrder.DescendingOrder)
    assert [cell(opened, row, "element") for row in range(3)] == ["Price", "Order", "Customer"]
    type_in(opened, qtbot, 0, "element", "Aardvark")
    assert cell(opened, 0, "element") == "Aardvark"  # it stays under the hand until sorted anew


def test_copy_and_paste_as_spreadsheets_do(opened: CatalogWindow, qtbot: QtBot) -> None:
    table = opened.entries.table
    at(opened, 0, "element")
    table.setSelection(
        table.visualRect(opened.entries.model.index(0, 0)), table.selectionModel().SelectionFlag.ClearAndSelect
    )
    table.selectAll()
    table.copy()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].startswith("Customer\tCRM\t")
    QGuiApplication.clipboard().setText('Invoice\tERP\t\tTax office\r\n"Two\nlines"\tERP\t\tBus\r\n')
    table.clearSelection()
    table.setCurrentIndex(opened.entries.model.index(-1, -1))
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(opened.document.catalog.entries) == 5
    assert opened.document.catalog.entries[3].target == "Tax office"
    assert opened.document.undo_label == "pasting 2 rows"
    opened.undo()
    QGuiApplication.clipboard().setText("nobody knows\tx")
    at(opened, 0, "new_per_month")
    table.paste()
    assert opened.document.catalog == SMALL
    assert "Nothing was pasted. Row 1, New a month" in opened.told.text()


def test_several_rows_at_once(opened: CatalogWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    table = opened.entries.table
    table.selectColumn(COLUMN["owner"])
    at_owner = opened.entries.model.index(0, COLUMN["owner"])
    table.selectionModel().setCurrentIndex(at_owner, table.selectionModel().SelectionFlag.NoUpdate)
    answered(monkeypatch, "Integration team")
    opened.actions_by_id["set-selected"].trigger()
    assert {one.owner for one in opened.document.catalog.entries} == {"Integration team"}
    assert opened.document.undo_label == "Integration owner of 3 integrations"
    opened.undo()
    table.selectColumn(COLUMN["element"])
    qtbot.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert {one.element for one in opened.document.catalog.entries} == {"Customer"}
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert {one.element for one in opened.document.catalog.entries} == {""}
    opened.actions_by_id["remove"].trigger()
    assert opened.document.catalog.entries == ()


def test_review_shows_mends_and_accepts(opened: CatalogWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.actions_by_id["show-review"].trigger()
    page = opened.review
    assert opened.tabs.tabText(REVIEW).startswith("Review  ")
    ids = [one.finding.id for one in page._listed]
    assert {"G01", "G04", "G05", "G14"} <= set(ids)
    page.table.setCurrentCell(ids.index("G01"), 1)
    assert "nothing says how it is protected" in page.details.text()
    page.go.click()
    assert opened.tabs.currentIndex() == ENTRIES
    assert [one.id for one in opened.entries.model.shown] == ["a"]
    answered(monkeypatch, "encrypted in transit")
    page.mend.click()
    reviewed(opened, qtbot)
    assert opened.document.catalog.entry("a").protections == ("encrypted in transit",)  # type: ignore[union-attr]
    ids = [one.finding.id for one in page._listed]
    assert "G01" not in ids
    page.table.setCurrentCell(ids.index("G04"), 1)
    answered(monkeypatch, "")
    page.accept.click()
    assert opened.document.catalog.accepted == ()
    answered(monkeypatch, "the partner has no time before spring")
    page.accept.click()
    reviewed(opened, qtbot)
    made = opened.document.catalog.accepted[0]
    assert (made.id, made.entry, made.accepted_by, made.reason) == (
        "G04",
        "a",
        "Ada",
        "the partner has no time before spring",
    )
    assert "G04" not in [one.finding.id for one in page._listed]
    page.with_accepted.setChecked(True)
    page.table.setCurrentCell([one.accepted for one in page._listed].index(True), 1)
    assert page.accept.text() == "Accept No &Longer"
    page.accept.click()
    assert opened.document.catalog.accepted == ()


def test_mends_that_ask_nothing(opened: CatalogWindow, qtbot: QtBot) -> None:
    page = opened.review
    page.table.setCurrentCell([one.finding.id for one in page._listed].index("G14"), 1)
    page.mend.click()
    assert opened.document.catalog.system("Web shop") is not None
    reviewed(opened, qtbot)
    page.table.setCurrentCell([one.finding.id for one in page._listed].index("G04"), 1)
    page.mend.click()
    assert opened.document.catalog.entry("a").method == "API"  # type: ignore[union-attr]


def test_work_is_moved_by_keyboard_and_by_dragging(opened: CatalogWindow, qtbot: QtBot) -> None:
    opened.actions_by_id["show-road"].trigger()
    page = opened.road
    assert opened.tabs.currentIndex() == ROAD
    first = [page.first.item(at) for at in range(page.first.count())]
    assert len({one.icon().isNull() for one in first if one is not None}) == 1  # texts stand below each other
    lane = page.lanes[0]
    lane.setCurrentRow(0)
    id_ = lane.item(0).data(Qt.ItemDataRole.UserRole)
    first = page._quarters[0]
    assert "points" in page.why.text()
    qtbot.keyClick(lane, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert opened.document.catalog.entry(id_).quarter == str(first.next)  # type: ignore[union-attr]
    assert "put there by a person" in page.why.text()
    assert page.lanes[1].hasFocus()
    qtbot.keyClick(page.lanes[1], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert opened.document.catalog.entry(id_).quarter == str(first)  # type: ignore[union-attr]
    target = page.lanes[-1]
    data = QMimeData()
    data.setData(MIME, id_.encode())
    target.dropEvent(QDropEvent(QPointF(20, 20), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))  # fmt: skip
    assert opened.document.catalog.entry(id_).quarter != str(first)  # type: ignore[union-attr]
    page.select(id_, focus=True)
    page.free.click()
    assert opened.document.catalog == SMALL
    page.select(id_, focus=True)
    held = next(one for one in page.lanes if one.currentRow() >= 0)
    qtbot.keyClick(held, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert opened.document.catalog.entry(id_).rank == 2  # type: ignore[union-attr]


def test_picture_is_filtered_focused_and_walked_through(opened: CatalogWindow, qtbot: QtBot) -> None:
    opened.actions_by_id["show-graph"].trigger()
    page = opened.graph
    assert opened.tabs.currentIndex() == GRAPH
    drawn: Callable[[int], None] = lambda count: qtbot.waitUntil(lambda: not opened.jobs.running and len(page.picture.boxes) == count, timeout=LONG)  # fmt: skip  # noqa: E731
    drawn(4)
    assert [page.table.item(row, 0).text() for row in range(3)] == ["Bus", "CRM", "ERP"]
    canvas = page.view.canvas
    canvas.choose("CRM")
    canvas.setFocus()
    before = canvas.current
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(canvas, key)
    assert canvas.current != before
    read = QAccessible.queryAccessibleInterface(canvas)
    named = {one.text(QAccessible.Text.Name).partition(": ")[0]: one for one in map(read.child, range(read.childCount()))}  # fmt: skip
    assert set(named) >= {box.name for box in canvas.picture.boxes}
    named["CRM"].actionInterface().doAction("Press")
    assert canvas.current == "CRM"
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    drawn(2)
    assert page.focus_name == "CRM"
    page.steps.setCurrentIndex(1)
    drawn(3)
    page.clear.click()
    drawn(4)
    page.choices["method"].setCurrentIndex(page.choices["method"].findData("event"))
    drawn(2)
    scale = canvas.scale
    qtbot.keyClicks(page.view, "+")
    assert canvas.scale > scale
    page.table.setCurrentCell(0, 0)
    page.show_them.click()
    assert [one.id for one in opened.entries.model.shown] == ["c"]


def test_a_click_on_a_line_chooses_it(opened: CatalogWindow, qtbot: QtBot) -> None:
    opened.show_graph()
    qtbot.waitUntil(lambda: len(opened.graph.picture.lines) == 3 and not opened.jobs.running, timeout=LONG)
    canvas = opened.graph.view.canvas
    line = opened.graph.picture.lines[1]
    (x1, y1), (x2, y2) = line.points[0], line.points[1]
    middle = QPointF((x1 + x2) / 2, (y1 + y2) / 2) * canvas.scale
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert canvas.line == (line.source, line.target)
    assert opened.graph.table.currentRow() == 1


def test_systems_are_described(opened: CatalogWindow, qtbot: QtBot) -> None:
    table = opened.systems.table
    rows = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert rows == ["Bus", "CRM", "ERP", "Web shop"]
    table.item(3, 2).setText("Sales")
    assert opened.document.catalog.system("Web shop").owner == "Sales"  # type: ignore[union-attr]
    table.item(0, 5).setText("nobody knows")
    assert "is not understood" in opened.told.text()


def test_saving_guards_what_others_did(opened: CatalogWindow, qtbot: QtBot) -> None:
    path = opened.document.path
    assert path is not None
    opened.document.add_entry(Entry("", "Invoice", "ERP", "Tax office"))
    assert opened.save()
    assert len(load_catalog(path).catalog.entries) == 4
    save_catalog(SMALL, path, overwrite=True)
    opened.document.add_entry(Entry("", "Payment", "ERP", "Bank"))
    pressing("Cancel")
    assert not opened.save()
    assert len(load_catalog(path).catalog.entries) == 3
    pressing("Overwrite")
    assert opened.save()
    assert len(load_catalog(path).catalog.entries) == 5
    assert not opened.isWindowModified()


def test_closing_asks(opened: CatalogWindow, qtbot: QtBot) -> None:
    opened.document.add_entry()
    pressing("Cancel")
    assert not opened.close()
    assert opened.isVisible()
    pressing("Discard")
    assert opened.close()


def test_import_with_columns_mapped_by_hand(opened: CatalogWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("What,Von wo,Ziel,Wie oft\nTimesheet,HR,Payroll,weekly\n", "utf-8")
    seen: list[ImportDialog] = []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ImportDialog) or not dialog.roles or opened.jobs.running:
            QTimer.singleShot(20, fill)
            return
        if not seen:
            seen.append(dialog)
            for letter, key in zip("ABCD", ("element", "source", "target", "frequency"), strict=True):
                dialog.roles[letter].setCurrentIndex(dialog.roles[letter].findData(key))
                dialog.say(letter, key)
            QTimer.singleShot(250, fill)
            return
        assert dialog.take.isEnabled(), dialog.problem.text()
        dialog.take.click()

    QTimer.singleShot(0, fill)
    opened.import_file(file)
    entry = opened.document.catalog.entries[-1]
    assert (entry.element, entry.source, entry.target, entry.frequency.kind) == ("Timesheet", "HR", "Payroll", "weekly")
    assert opened.document.undo_label == "importing list.csv"


def test_filled_from_the_projects_beside_it(opened: CatalogWindow, qtbot: QtBot, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(resource("examples", "city-service-requests"), tmp_path / "city")
    pressing("OK")
    opened.actions_by_id["fill"].trigger()
    qtbot.waitUntil(lambda: len(opened.document.catalog.entries) > 3 and not opened.jobs.running, timeout=LONG)
    assert any(link.file.startswith("city/") for one in opened.document.catalog.entries for link in one.links)
    assert opened.document.undo_label == "filling from projects"


def test_a_fill_that_is_cancelled_reads_no_further(opened: CatalogWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = resource("examples")
    before = opened.document.catalog
    opened.fill(folder)
    (job,) = (one for one in opened.jobs.running if one.label == "Reading the projects")
    opened.stop.click()
    qtbot.waitUntil(lambda: job.finished, timeout=LONG)
    assert opened.document.catalog is before
    assert opened.told.text() == "Stopped"
    going, asked = work.Going(), list[int]()

    def go_on() -> None:
        going()
        asked.append(1)
        going.stop()

    with pytest.raises(CancelledError):
        read_portfolio(folder, go_on)
    assert len(asked) == 1
    with pytest.raises(CancelledError):
        work.fill(before, folder, going)


@pytest.mark.parametrize("ending", [".xlsx", ".html", ".md", ".csv"])
def test_exports(
    opened: CatalogWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    to = tmp_path / f"out{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_a, **_k: (str(to), "")))
    opened.actions_by_id["export"].trigger()
    qtbot.waitUntil(lambda: to.is_file() and not opened.jobs.running, timeout=LONG)
    assert to.stat().st_size > 200


def test_a_bad_file_is_told(opened: CatalogWindow, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "bad.catalog.json"
    bad.write_text("{", "utf-8")
    opened.open_path(bad)
    qtbot.waitUntil(lambda: opened.notice.isVisible(), timeout=LONG)
    assert "bad.catalog.json" in opened.notice.text.text()
    assert opened.document.catalog == SMALL


def test_hostile_texts_stay_plain(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    text = "<img src=x><b>bold</b>\u202e" + "y" * 10_000
    window = CatalogWindow(look, Settings(tmp_path / "w.ini"))
    qtbot.addWidget(window)
    window.document.new(
        Catalog("hostile", entries=(Entry("a", text, text, "B", notes=text), Entry("b", text, "B", text)))
    )
    window.show()
    reviewed(window, qtbot)
    for show in (window.show_systems, window.show_review, window.show_road, window.show_graph):
        show()
        reviewed(window, qtbot)
        window.grab()
    window.document._saved = window.document.catalog


def test_five_thousand_rows_are_edited_without_waiting(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    import time

    window = CatalogWindow(look, Settings(tmp_path / "w.ini"))
    qtbot.addWidget(window)
    window.show()
    window.document.new(portfolio(500, 5_000))
    reviewed(window, qtbot)
    began = time.process_time()
    window.entries.model.put([(100, COLUMN["owner"], "somebody")])
    assert time.process_time() - began < 0.5
    began = time.process_time()
    window.entries.search.setText("warehouse payroll")
    window.entries._apply()
    assert time.process_time() - began < 0.5
    window.document._saved = window.document.catalog


def test_everything_is_named_for_screen_readers(opened: CatalogWindow) -> None:
    for page in (opened.entries, opened.systems, opened.review, opened.road, opened.graph):
        for kind in (QLineEdit, QComboBox, QPushButton):
            for one in page.findChildren(kind):
                said = (
                    one.accessibleName()
                    or getattr(one, "placeholderText", lambda: "")()
                    or (one.text() if isinstance(one, QPushButton) else "")
                )
                assert said or isinstance(one.parent(), QComboBox), one
    assert opened.graph.view.canvas.accessibleName()
    assert not isinstance(opened, QDialog)


def test_a_catalog_opens_from_the_window_of_projects(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "ours.catalog.json"
    save_catalog(SMALL, file)
    window.open_path(file)
    made = window.catalogs.windows[0]
    qtbot.waitUntil(lambda: made.document.is_open, timeout=LONG)
    assert not window.document.is_open
    window.actions_by_id["catalog"].trigger()
    assert window.catalogs.windows == [made]
    assert window.settings.recent[0] == file
    made.document.add_entry()
    pressing("Cancel")
    assert not window.close()
    pressing("Discard")
    assert made.close()
    assert window.catalogs.windows == []


def test_the_example_shows_what_its_review_finds_and_what_depends_on_a_system(
    look: Look, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = CatalogWindow(look, Settings(tmp_path / "w.ini"))
    qtbot.addWidget(window)
    window.show()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_a, **_k: str(tmp_path)))
    window.start.ways["open-example"].click()
    qtbot.waitUntil(lambda: window.document.is_open, timeout=LONG)
    reviewed(window, qtbot)
    assert len(window.document.catalog.entries) == 150
    assert window.document.portfolio is not None
    ids = {one.finding.id for one in window.review._listed}
    assert {f"G{number:02}" for number in range(1, 12)} <= ids
    window.show_graph()
    window.graph.focus_on("Citizen CRM")
    qtbot.waitUntil(lambda: "Citizen CRM" in window.graph.picture.marked and not window.jobs.running, timeout=LONG)
    window.graph.ask.click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QDialog)), timeout=LONG)
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    text = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "Maps" in text
    assert "Flows" in text
    dialog.reject()
