"""Schemas whose files are missing, whole or in parts: what the window says, and how somebody who knows where they are helps it."""

import json
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QTreeWidgetItem

from fieldwright.desktop.project_tree import ProjectTree
from fieldwright.mapping.model import Rule, SourceRef
from fieldwright.project.format import save_project
from fieldwright.project.model import Project, SchemaRef
from tests.desktop.opened import LONG, InFront, choosing
from tests.desktop.shown import project_of

TYPES = {"Address": {"type": "object", "properties": {"city": {"type": "string"}, "zip": {"type": "string"}}}}
SPLIT = {
    "title": "Split",
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "address": {"$ref": "parts/types.json#/Address"},
        "delivery": {"$ref": "parts/more.json#/Address"},
    },
}
PLAIN = {"title": "Plain", "type": "object", "properties": {"id": {"type": "string"}, "city": {"type": "string"}}}


def opened(front: InFront, folder: Path, project: Project) -> InFront:
    """The project saved and opened, with its maps checked."""
    save_project(project, folder / "p.fieldwright.json")
    front.window.open_path(folder / "p.fieldwright.json")
    front.qtbot.waitUntil(lambda: bool(front.document.benches) and not front.window.jobs.running, timeout=LONG)
    return front


def plain(folder: Path, *, sources: int = 1) -> Project:
    schemas = {"source": PLAIN, "target": PLAIN | {"title": "Other"}}
    return project_of(folder, [Rule("id", value="id"), Rule("city", value="city")], schemas=schemas, sources=sources)


def away(folder: Path, name: str = "source.json") -> Path:
    """A file moved to another folder, under another name."""
    (folder / "elsewhere").mkdir()
    return (folder / name).rename(folder / "elsewhere" / f"moved-{name}")


def shown(front: InFront) -> None:
    front.qtbot.waitUntil(
        lambda: front.view.source.stack.currentIndex() == 0 and not front.window.jobs.running, timeout=LONG
    )


def row(tree: ProjectTree, name: str) -> QTreeWidgetItem:
    found = tree.tree.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    return next(one for one in found if one.parent() is not None)


def test_a_schema_that_was_moved_is_located_with_the_keyboard_as_one_step(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = plain(tmp_path)
    moved = away(tmp_path)
    opened(front, tmp_path, project)
    pane, before = front.view.source, front.document.project
    assert "source.json" in pane.advice.text()
    choosing(monkeypatch, moved)
    pane.locate_button.setFocus()
    front.qtbot.keyClick(pane.locate_button, Qt.Key.Key_Space)
    shown(front)
    assert front.names(pane)[1:] == ["id", "city"]
    assert front.document.project.schemas["source"].file == "elsewhere/moved-source.json"
    assert front.document.map == before.maps[0]
    assert "elsewhere/moved-source.json" in front.window.status.said.text()
    assert not front.window.actions_by_id["locate-file"].isEnabled()
    assert front.document.undo() == "locating the schema source"
    assert front.document.project == before


def test_a_file_without_the_message_is_used_only_when_that_is_confirmed(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = plain(tmp_path)
    (tmp_path / "source.json").unlink()
    (tmp_path / "new.json").write_text(json.dumps(PLAIN | {"title": "Renamed"}))
    opened(front, tmp_path, project)
    choosing(monkeypatch, tmp_path / "new.json")
    front.answer("Cancel", "Use It Anyway")
    front.do("locate-file")
    front.qtbot.waitUntil(lambda: len(front.questions) == 1, timeout=LONG)
    assert "It lacks: Plain" in front.questions[0]
    assert not front.document.modified
    front.do("locate-file")
    front.qtbot.waitUntil(lambda: front.document.modified and not front.window.jobs.running, timeout=LONG)
    assert front.document.project.schemas["source"].file == "new.json"
    assert len(front.rules) == 2


def test_what_is_no_schema_is_said_and_nothing_changes(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = plain(tmp_path)
    (tmp_path / "source.json").unlink()
    (tmp_path / "page.html").write_text("<!doctype html><html></html>")
    opened(front, tmp_path, project)
    choosing(monkeypatch, tmp_path / "page.html")
    front.answer("OK")
    front.do("locate-file")
    front.qtbot.waitUntil(lambda: bool(front.questions), timeout=LONG)
    assert "page.html cannot be used" in front.questions[0]
    assert "web page" in front.questions[0]
    assert not front.document.modified


def test_a_missing_part_is_said_above_the_fields_and_copied_to_its_place(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = project_of(tmp_path, [Rule("id", value="id")], schemas={"source": SPLIT, "target": PLAIN})
    (tmp_path / "sent.json").write_text(json.dumps(TYPES))
    opened(front, tmp_path, project)
    bar, place = front.view.source.missing_bar, tmp_path / "parts" / "types.json"
    assert not bar.isHidden()
    assert "parts/types.json is missing" in bar.text.text()
    assert "1 more file is missing too" in bar.text.text()
    assert str(tmp_path / "parts") in bar.text.text()
    assert "missing" in row(front.window.project_tree, "source").toolTip(0)
    assert front.view.target.missing_bar.isHidden()
    choosing(monkeypatch, tmp_path / "sent.json")
    front.answer("Cancel", "Copy It There")
    actions = bar.locate.menu().actions()
    assert [one.text() for one in actions] == ["parts/types.json", "parts/more.json"]
    actions[0].trigger()
    assert str(place) in front.questions[0]
    assert not place.exists()
    actions[0].trigger()
    front.qtbot.waitUntil(lambda: "parts/more.json is missing" in bar.text.text(), timeout=LONG)
    assert place.read_text() == (tmp_path / "sent.json").read_text()
    assert front.field(front.view.source, "address.city").shape.type == "string"
    assert not front.document.modified
    (tmp_path / "parts" / "more.json").write_text(json.dumps(TYPES))
    QApplication.sendEvent(front.window, QEvent(QEvent.Type.ActivationChange))
    front.window.activateWindow()
    front.qtbot.waitUntil(bar.isHidden, timeout=LONG)


def test_a_file_at_the_expected_place_is_never_written_over(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = project_of(tmp_path, schemas={"source": SPLIT, "target": PLAIN})
    (tmp_path / "sent.json").write_text(json.dumps(TYPES))
    opened(front, tmp_path, project)
    missing = front.document.missing[0]
    (tmp_path / "parts").mkdir()
    missing.file.write_text("somebody's")
    choosing(monkeypatch, tmp_path / "sent.json")
    front.answer("Copy It There", "OK")
    front.window.locating.locate(missing)
    front.qtbot.waitUntil(lambda: len(front.questions) == 2, timeout=LONG)
    assert "there is a file already" in front.questions[1].lower()
    assert missing.file.read_text() == "somebody's"


def test_one_missing_source_does_not_hide_the_others(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = plain(tmp_path)
    (tmp_path / "second.json").write_text(json.dumps(PLAIN | {"title": "Second"}))
    sources = (*project.maps[0].sources, SourceRef("second", "Second", "more"))
    map_ = evolve(project.maps[0], sources=sources, rules=(Rule("id", value="id"), Rule("city", value="$more.city")))
    project = evolve(project, maps=(map_,), schemas={**project.schemas, "second": SchemaRef("second.json")})
    moved = away(tmp_path)
    opened(front, tmp_path, project)
    source, links = front.view.source, front.view.links
    assert source.stack.currentIndex() == 0
    assert front.names(source)[-2:] == ["id", "city"]
    assert "The source source is not shown" in source.missing_bar.text.text()
    assert front.view.count.text() == "1 link"
    assert not links.isHidden()
    choosing(monkeypatch, moved)
    front.qtbot.mouseClick(source.missing_bar.locate, Qt.MouseButton.LeftButton)
    front.qtbot.waitUntil(lambda: source.missing_bar.isHidden() and not front.window.jobs.running, timeout=LONG)
    assert front.view.count.text() == "2 links"


def test_the_project_tree_offers_what_the_panes_offer(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = plain(tmp_path)
    moved = away(tmp_path)
    opened(front, tmp_path, project)
    tree = front.window.project_tree
    item = row(tree, "source")
    menu = tree.menu_for(item)
    assert menu is not None
    assert menu.actions()[0].text() == "&Locate the file…"
    choosing(monkeypatch, moved)
    tree.tree.setCurrentItem(item)
    tree.tree.setFocus()
    front.qtbot.keyClick(tree.tree, Qt.Key.Key_Return)
    shown(front)
    assert tree.menu_for(row(tree, "target")) is not None
    tree.tree.customContextMenuRequested.emit(QPoint(2, 2))


def test_a_schema_put_back_in_its_place_is_read_when_the_window_comes_to_the_front(
    front: InFront, tmp_path: Path
) -> None:
    project = plain(tmp_path)
    moved = away(tmp_path)
    opened(front, tmp_path, project)
    moved.rename(tmp_path / "source.json")
    front.window.activateWindow()
    QApplication.sendEvent(front.window, QEvent(QEvent.Type.ActivationChange))
    shown(front)
    assert not front.document.modified
