"""The page without a project: every way in, by keys too, and the files opened last, also those that are gone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from fieldwright.desktop.dialogs.new_map import NewMapDialog
from fieldwright.desktop.importing.dialog import ImportDialog
from fieldwright.desktop.settings import MOST_RECENT, Recent, Settings
from tests.desktop.opened import EXAMPLE, InFront, choosing, example

TABLE = "Target,Source\nWorkOrder.Header.Trade,category\n"


def shown(front: InFront) -> list[str]:
    front.window.start_page.show_recent(front.window.settings.listed)
    QApplication.processEvents()
    return [one.accessibleName() for one in front.window.start_page.recent]


def tool(front: InFront, name: str) -> QToolButton:
    (found,) = (
        one
        for one in front.window.start_page.findChildren(QToolButton)
        if one.isVisible() and one.accessibleName() == name
    )
    return found


def test_recent_files_are_kept_on_top_and_taken_from_the_list(front: InFront, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.fieldwright.json" for name in "abc"]
    for one in paths:
        one.write_text("{}")
        front.window.settings.opened(one)
    assert shown(front) == ["Open c", "Open b", "Open a"]
    tool(front, "Keep on top: a").click()
    assert front.window.start_page.recent[0].hasFocus()
    assert shown(front) == ["Open a", "Open c", "Open b"]
    tool(front, "Take from the list: c").click()
    assert shown(front) == ["Open a", "Open b"]
    tool(front, "Do not keep on top: a").click()
    assert shown(front) == ["Open b", "Open a"]
    assert paths[2].exists()


def test_what_is_kept_on_top_stays_whatever_is_opened(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "own.ini")
    for at in range(MOST_RECENT + 5):
        settings.opened(tmp_path / f"{at}.fieldwright.json")
        if at == 0:
            settings.pin(tmp_path / "0.fieldwright.json", on=True)
    settings.save()
    listed = Settings(tmp_path / "own.ini").listed
    assert listed[0] == Recent(tmp_path / "0.fieldwright.json", pinned=True, there=False)
    assert len(listed) == MOST_RECENT + 1


def test_a_file_that_is_gone_is_said_and_located(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = example(tmp_path)
    gone = tmp_path / "gone" / project.name
    gone.parent.mkdir()
    gone.write_text("{}")
    front.window.settings.opened(gone)
    gone.unlink()
    assert shown(front) == [f"Locate {EXAMPLE}, which is not there any more"]
    assert front.window.start_page.recent[0].objectName() == "gone"
    choosing(monkeypatch, project)
    front.window.start_page.recent[0].click()
    front.settled(lambda: front.document.path == project)
    assert front.window.settings.listed == [Recent(project)]


def test_every_way_in_is_reached_by_tab(front: InFront) -> None:
    page = front.window.start_page
    page.ways["new-map"].setFocus()
    seen: list[str] = []
    for _ in range(7):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QAbstractButton)
        seen.append(focus.accessibleName() or focus.text())
        front.qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == [
        "New map",
        "Open a project or workbook",
        "Compare two schemas",
        "Open the example",
        "More examples",
        "Guided tour",
        "Catalog of integrations",
    ]


def test_all_examples_are_offered(front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    menu = front.window.start_page.examples.menu()
    asked: list[str] = []
    front.window.start_page.asked.disconnect()
    front.window.start_page.asked.connect(asked.append)
    for action in menu.actions():
        action.trigger()
    assert asked == ["open-shipments-example", "open-shop-example", "open-portfolio-example"]
    assert all(id_ in front.window.actions_by_id for id_ in asked)
    choosing(monkeypatch, tmp_path)
    front.do("open-portfolio-example")
    front.until(lambda: any(one.document.is_open for one in front.window.catalogs.windows))


@pytest.mark.parametrize("way", ["dropped", "chosen"])
def test_a_workbook_waits_for_its_project(
    front: InFront, tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = example(tmp_path)
    book = tmp_path / "mapping.csv"
    book.write_text(TABLE)
    if way == "chosen":
        choosing(monkeypatch, book)
        front.window.start_page.ways["open"].click()
    else:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(book))])
        copy, left, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        front.window.dropEvent(QDropEvent(QPointF(200, 200), copy, mime, left, keys))
    front.told("mapping.csv says how fields are mapped")
    assert front.window.notice.more.text() == "&New Map…"
    choosing(monkeypatch, project)
    front.window.notice.mend.click()
    front.until(lambda: front.window.importing.dialog is not None)
    dialog = front.window.importing.dialog
    assert isinstance(dialog, ImportDialog)
    assert dialog.found.file == book
    dialog.reject()
    assert not front.document.modified


def test_whatever_describes_data_starts_a_map_where_it_is_dropped(front: InFront, tmp_path: Path) -> None:
    schema, sample = tmp_path / "order.xsd", tmp_path / "order.json"
    schema.write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Order" type="xs:string"/></xs:schema>'
    )
    sample.write_text('{"id": "1"}')
    seen: list[str] = []
    for dropped in ((schema,), (sample,), (sample, schema, sample)):
        made = front.in_dialog(NewMapDialog, lambda dialog: seen.append(dialog.source.file.text()))
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(one)) for one in dropped])
        hands = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPoint(300, 300), *hands)
        QApplication.sendEvent(front.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(front.window, QDropEvent(QPointF(300, 300), *hands))
        front.until(lambda made=made: bool(made) and not made[0].isVisible())
    assert seen == [str(schema), str(sample), str(sample)]
    assert not front.notice
