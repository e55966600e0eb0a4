"""A catalog that is not saved: kept while it is edited, offered after a crash, and told apart from what others do to its file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldwright.desktop.catalog.window import CatalogWindow
from fieldwright.desktop.recovery.dialog import RecoveryDialog
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from fieldwright.files.recovery import journals_in, read_journal
from fieldwright.project.catalog.format import load_catalog, parse_catalog, save_catalog
from fieldwright.project.catalog.model import Catalog, Entry

SMALL = Catalog("Ours", entries=(Entry("a", "Customer", "CRM", "ERP"), Entry("b", "Order", "ERP", "Bus")))
LONG = 20_000

Made = Callable[[], CatalogWindow]


@pytest.fixture
def made(look: Look, tmp_path: Path) -> Iterator[Made]:
    windows: list[CatalogWindow] = []

    def make() -> CatalogWindow:
        window = CatalogWindow(look, Settings(tmp_path / "w.ini"), lambda: "Ada")
        windows.append(window)
        window.show()
        return window

    yield make
    for window in windows:
        window.shut_down(settled=True)
        window.hide()
        window.deleteLater()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ours.catalog.json"
    save_catalog(SMALL, path)
    return path


def opened(window: CatalogWindow, file: Path, qtbot: QtBot) -> CatalogWindow:
    window.open_path(file)
    qtbot.waitUntil(lambda: window.document.is_open and not window.jobs.running, timeout=LONG)
    return window


def edit(window: CatalogWindow, owner: str = "Edited and never saved") -> None:
    entries = window.document.catalog.entries
    window.document.with_entries([evolve(entries[0], owner=owner)], "naming the owner")


def kept(window: CatalogWindow, qtbot: QtBot) -> Path:
    journal = window.recovery.keeping.journal
    qtbot.waitUntil(journal.exists, timeout=2_000)
    return journal


def answer(press: str, seen: list[str]) -> None:
    def act() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, RecoveryDialog)
        seen.append(f"{shown.state.text()}\n{shown.changes.toPlainText()}")
        {"restore": shown.restoring, "later": shown.later}[press].click()

    QTimer.singleShot(0, act)


def said(window: CatalogWindow) -> str:
    return window.notice.text.text() if window.notice.isVisible() else ""


def test_an_edit_is_kept_offered_after_a_crash_and_put_back(made: Made, file: Path, qtbot: QtBot) -> None:
    first = opened(made(), file, qtbot)
    edit(first)
    journal = kept(first, qtbot)
    held = read_journal(journal)
    assert held is not None
    assert parse_catalog(held.data, "")[0].entries[0].owner == "Edited and never saved"
    other = made()
    other.recovery.look()  # its window lives: it is not offered
    qtbot.waitUntil(lambda: not other.jobs.running)
    assert not other.recovery.left
    first.shut_down()  # a crash: nobody was asked
    other.recovery.look()
    qtbot.waitUntil(lambda: "ours.catalog.json" in said(other), timeout=LONG)
    seen = list[str]()
    answer("later", seen)
    other.recovery.show()
    assert "a differs" in seen[0]
    assert "naming the owner" in seen[0]
    answer("restore", seen)
    other.recovery.show()
    qtbot.waitUntil(lambda: other.document.is_open and not other.jobs.running, timeout=LONG)
    assert other.document.path == file
    assert other.document.catalog.entries[0].owner == "Edited and never saved"
    assert load_catalog(file).catalog == SMALL  # the file is as it was
    assert not journal.exists()
    assert other.document.undo() == "restoring unsaved work"
    assert other.document.catalog == SMALL
    other.document.redo()
    other.save()
    qtbot.waitUntil(lambda: not journals_in(other.recovery.keeping.folder), timeout=LONG)
    assert load_catalog(file).catalog.entries[0].owner == "Edited and never saved"


def test_work_on_a_file_that_others_changed_is_restored_beside_it(made: Made, file: Path, qtbot: QtBot) -> None:
    first = opened(made(), file, qtbot)
    edit(first)
    kept(first, qtbot)
    first.shut_down()
    theirs = evolve(SMALL, entries=SMALL.entries[:1])
    save_catalog(theirs, file)
    other = made()
    other.recovery.look()
    qtbot.waitUntil(lambda: bool(other.recovery.left), timeout=LONG)
    seen = list[str]()
    answer("restore", seen)
    other.recovery.show()
    assert "changed since" in seen[0]
    qtbot.waitUntil(lambda: other.document.is_open and not other.jobs.running, timeout=LONG)
    assert other.document.path is None  # saving asks for a name: theirs is not saved over
    assert other.document.catalog.entries[0].owner == "Edited and never saved"
    assert "another name" in said(other)
    assert load_catalog(file).catalog == theirs


def test_a_file_that_changes_or_is_open_twice_is_said_at_once(made: Made, file: Path, qtbot: QtBot) -> None:
    window = opened(made(), file, qtbot)
    save_catalog(evolve(SMALL, entries=SMALL.entries[:1]), file)
    window.recovery.watching.look()
    qtbot.waitUntil(lambda: "Somebody changed" in said(window), timeout=LONG)
    window.reload()
    qtbot.waitUntil(lambda: len(window.document.catalog.entries) == 1 and not window.jobs.running, timeout=LONG)
    assert said(window) == ""
    edit(window, "Mine")
    save_catalog(SMALL, file)
    window.recovery.watching.look()
    qtbot.waitUntil(lambda: "Somebody changed" in said(window), timeout=LONG)
    assert window.document.catalog.entries[0].owner == "Mine"  # both choices are the user's
    file.rename(file.with_name("away.json"))
    window.recovery.watching.look()
    qtbot.waitUntil(lambda: "not there any more" in said(window), timeout=LONG)
    lock = file.with_name(f".~{file.name}.lock")
    assert lock.exists()
    window.shut_down(settled=True)
    assert not lock.exists()
    assert not journals_in(window.recovery.keeping.folder)


def test_the_window_of_projects_says_that_a_catalog_is_left(
    made: Made, look: Look, file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    first = opened(made(), file, qtbot)
    edit(first)
    kept(first, qtbot)
    first.shut_down()
    window = Window(look, Settings(tmp_path / "w.ini"))
    try:
        window.show()
        window.recovery.look()
        qtbot.waitUntil(lambda: "of a catalog" in window.notice.text.text(), timeout=LONG)
        window.recovery.catalogs_asked.emit()
        shown = window.catalogs.windows[0]
        qtbot.waitUntil(lambda: bool(shown.recovery.left), timeout=LONG)
    finally:
        window.shut_down()
        window.hide()
        window.deleteLater()
