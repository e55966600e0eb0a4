"""Releases, and what differs between two versions of a project, through the window."""

import json
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldwright.desktop.history.page import HistoryDialog
from fieldwright.desktop.history.releasing import ReleaseDialog
from fieldwright.desktop.review.who import today
from fieldwright.project.format import load_project
from fieldwright.project.releases import released_project
from tests.desktop.opened import MAP, InFront, choosing, example, press

SUBJECT, TRADE = "WorkOrder.Header.Subject", "WorkOrder.Header.Trade"


@pytest.fixture
def opened(front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> InFront:
    monkeypatch.setenv("FIELDWRIGHT_AUTHOR", "Ada")
    return front.load(example(tmp_path))


def edited(front: InFront, target: str, value: str) -> None:
    """Another expression of a rule."""
    project = front.document.project
    here = project.map(MAP)
    rules = tuple(evolve(one, value=value) if one.target == target else one for one in here.rules)
    front.document.do(project.with_map(evolve(here, rules=rules)), "editing")


def released(front: InFront, version: str = "", note: str = "") -> None:
    """Release the project, as somebody does in the dialog."""

    def fill(dialog: ReleaseDialog) -> None:
        if version:
            dialog.version.setText(version)
        dialog.note.setPlainText(note)
        dialog.accepting.click()
        front.until(lambda: not dialog.isVisible())

    front.in_dialog(ReleaseDialog, fill)
    front.do("release")
    front.settled(lambda: not front.document.modified)


def rows(dialog: HistoryDialog) -> list[str]:
    return list(dialog.model.texts)


def chosen(dialog: HistoryDialog, version: str) -> None:
    """Choose a version in the list, with the keyboard."""
    texts = [item.text() for row in range(dialog.list.rowCount()) if (item := dialog.list.item(row, 0)) is not None]
    dialog.list.setCurrentCell(texts.index(version), 0)


def test_a_release_is_made_from_what_is_saved(opened: InFront) -> None:
    path = opened.document.path
    assert path is not None
    edited(opened, SUBJECT, "$uppercase(title)")

    def fill(dialog: ReleaseDialog) -> None:
        assert dialog.version.text() == "0.4"
        assert dialog.accepting.text() == "&Save and Release"
        dialog.version.setText("0.3")
        assert "there is a release 0.3 already" in dialog.problem.text().lower()
        assert not dialog.accepting.isEnabled()
        dialog.version.setText("1.0")
        dialog.note.setPlainText("For the pilot")
        opened.until(lambda: "first release that is kept" in dialog.since.text())
        press(dialog, "Save and Release")
        opened.until(lambda: not dialog.isVisible())

    opened.in_dialog(ReleaseDialog, fill)
    opened.do("release")
    on_disk = load_project(path).project
    entry = on_disk.history[-1]
    assert (entry.version, entry.author, entry.date, entry.note) == ("1.0", "Ada", today(), "For the pilot")
    kept = released_project(entry, path.parent).map(MAP).rule(SUBJECT)
    assert kept is not None
    assert kept.value == "$uppercase(title)"
    assert not opened.document.modified
    assert opened.document.history.undo_label == "releasing 1.0"
    edited(opened, TRADE, '"PAV"')

    def next_one(dialog: ReleaseDialog) -> None:
        assert dialog.version.text() == "1.1"
        opened.until(lambda: "Since the release 1.0: 1 change" in dialog.since.text())
        assert "WorkOrder.Header.Trade" in dialog.changes.toPlainText()
        dialog.reject()

    opened.in_dialog(ReleaseDialog, next_one)
    opened.do("release")
    assert opened.document.project.history[-1].version == "1.0"


def test_versions_are_compared_and_lead_to_rules(
    opened: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    released(opened, "1.0")
    edited(opened, SUBJECT, "$uppercase(title)")
    opened.document.do(evolve(opened.document.project, owner="Grace"), "owner")
    released(opened, "1.1", "Louder")
    edited(opened, TRADE, '"PAV"')

    def look(dialog: HistoryDialog) -> None:
        opened.until(lambda: dialog.report is not None)
        assert (dialog.old.currentText(), dialog.new.currentText()) == ("release 1.1", "now")
        assert [text for text in rows(dialog) if "Trade" in text]
        assert not [text for text in rows(dialog) if "Subject" in text]
        chosen(dialog, "1.1")
        opened.until(lambda: any("Subject" in text for text in rows(dialog)))
        assert (dialog.old.currentText(), dialog.new.currentText()) == ("release 1.0", "release 1.1")
        assert "Ada" in dialog.note.text()
        assert "Louder" in dialog.note.text()
        assert not [text for text in rows(dialog) if "Trade" in text]
        assert f"Map {MAP}: rules  (1)".replace("  ", " ") in [" ".join(text.split()) for text in rows(dialog)]
        dialog.filter.setText("rule subject")
        opened.until(lambda: not any("Owner" in text for text in rows(dialog)))
        rule = dialog.model.index(0, 0, dialog.model.index(0, 0))
        assert not dialog.goer.isEnabled()
        dialog.tree.setCurrentIndex(rule)
        assert dialog.values["before"].toPlainText() == "title"
        assert dialog.values["after"].toPlainText() == "$uppercase(title)"
        forms = (
            ("markdown", "`$uppercase(title)`"),
            ("html", "<!doctype html>"),
            ("json", '"after": "$uppercase(title)"'),
        )
        for form, words in forms:
            to = tmp_path / f"told.{form}"
            choosing(monkeypatch, to)
            dialog.forms[form].trigger()
            opened.until(lambda to=to: to.is_file() and not opened.window.jobs.running)
            assert words in to.read_text().lower()
        chosen(dialog, "1.0")
        assert "first release that was kept" in dialog.empty.text()
        chosen(dialog, "0.3")
        assert "was not kept" in dialog.empty.text()
        assert not dialog.exporter.isEnabled()
        chosen(dialog, "1.1")
        opened.until(lambda: bool(rows(dialog)))
        dialog.tree.setCurrentIndex(dialog.model.index(0, 0, dialog.model.index(0, 0)))
        dialog.tree.setFocus()
        QTest.keyClick(dialog.tree, Qt.Key.Key_Return)

    opened.in_dialog(HistoryDialog, look)
    opened.do("history")
    assert opened.document.selection.target_path == SUBJECT


def test_another_project_is_compared_with(opened: InFront, monkeypatch: pytest.MonkeyPatch) -> None:
    path = opened.document.path
    assert path is not None
    record = json.loads(path.read_text())
    record["owner"] = "Grace <b>Hopper</b>"
    other = path.with_name("other.fieldwright.json")
    other.write_text(json.dumps(record))
    broken = path.with_name("broken.fieldwright.json")
    broken.write_text('{"format": "1.0", "maps": [')

    def look(dialog: HistoryDialog) -> None:
        assert "Nothing was released before" in dialog.empty.text()
        choosing(monkeypatch, other)
        dialog.old.setCurrentIndex(dialog.old.count() - 1)
        dialog.old.activated.emit(dialog.old.currentIndex())
        opened.until(lambda: any("Grace <b>Hopper</b>" in text for text in rows(dialog)))
        assert (dialog.old.currentText(), dialog.new.currentText()) == (other.name, "now")
        choosing(monkeypatch, broken)
        dialog.new.setCurrentIndex(dialog.new.count() - 1)
        dialog.new.activated.emit(dialog.new.currentIndex())
        opened.until(lambda: broken.name in dialog.empty.text())
        assert rows(dialog) == []
        assert not dialog.exporter.isEnabled()

    opened.in_dialog(HistoryDialog, look)
    opened.do("history")
    assert not opened.window.isWindowModified()


def test_a_release_that_cannot_be_written_leaves_everything_as_it_is(opened: InFront) -> None:
    path = opened.document.path
    assert path is not None
    folder = path.with_name("city-service-requests.releases")
    folder.mkdir()
    (folder / "1.0.fieldwright.json").write_text("another")
    before = path.read_bytes()

    def fill(dialog: ReleaseDialog) -> None:
        dialog.version.setText("1.0")
        press(dialog, "Release")
        opened.until(lambda: "another file of this release" in dialog.problem.text())
        assert dialog.accepting.isEnabled()

    opened.in_dialog(ReleaseDialog, fill)
    opened.do("release")
    assert path.read_bytes() == before
    assert [one.version for one in opened.document.project.history] == ["0.1", "0.2", "0.3"]
