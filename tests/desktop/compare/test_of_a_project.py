"""Comparing a schema of the open project: what changed since it was made, what that hits, and taking the new version in."""

import json
import subprocess
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTreeWidget, QTreeWidgetItem

from fieldwright.desktop.compare.upgrade import UpgradeDialog
from fieldwright.mapping.model import Rule
from fieldwright.project.format import save_project
from fieldwright.project.sides import Schemas, reference_to, with_snapshots
from fieldwright.schema.load import load
from tests.desktop.compare.versions import Looker
from tests.desktop.opened import InFront, choosing, press
from tests.desktop.shown import project_of

TEXT = {"type": "string"}
OLD: dict[str, Any] = {
    "title": "Order", "type": "object", "required": ["id"],
    "properties": {"id": {"type": "string", "maxLength": 10}, "customer_name": TEXT, "note": TEXT, "total": {"type": "number"}},
}  # fmt: skip
TARGET: dict[str, Any] = {
    "title": "Invoice", "type": "object", "properties": {"number": {"type": "string", "maxLength": 10}, "buyer": TEXT, "text": TEXT},
}  # fmt: skip
RULES = (Rule("number", "id"), Rule("buyer", "customer_name"), Rule("text", "note"))


def newer() -> dict[str, Any]:
    made = deepcopy(OLD)
    fields = made["properties"]
    made["properties"] = {
        "id": {"type": "string", "maxLength": 40}, "customerName": fields["customer_name"], "total": fields["total"], "currency": TEXT, "remark": TEXT,
    }  # fmt: skip
    return made


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of which the source is called as in its old version."""
    made = project_of(tmp_path, RULES, schemas={"source": OLD, "target": TARGET})
    refs = {name: reference_to(load(tmp_path / ref.file), tmp_path) for name, ref in made.schemas.items()}
    made = with_snapshots(evolve(made, schemas=refs), Schemas(tmp_path))
    path = tmp_path / "p.fieldwright.json"
    save_project(made, path)
    return path


def menu(front: InFront, name: str) -> list[str]:
    tree = front.window.project_tree.tree
    for at in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(at)
        for row in range(group.childCount()):
            item = group.child(row)
            if item.text(0) == name:
                tree.setCurrentItem(item)
                found = front.window.project_tree.menu_for(item)
                assert found is not None
                return [one.text().replace("&", "") for one in found.actions() if one.text()]
    raise AssertionError(name)


def choose(front: InFront, name: str, words: str) -> None:
    menu(front, name)
    tree = front.window.project_tree
    made = tree.menu_for(tree.tree.currentItem())
    assert made is not None
    next(one for one in made.actions() if one.text().replace("&", "") == words).trigger()


@pytest.fixture
def hit(inside: Looker, front: InFront, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Looker:
    """The project's source compared with its new version."""
    front.load(project)
    new = tmp_path / "order-2.json"
    new.write_text(json.dumps(newer()), "utf-8")
    choosing(monkeypatch, new)
    choose(front, "source", "Compare with another version…")
    inside.there()
    inside.until(lambda: inside.page.upgrade is not None)
    return inside


def test_each_change_names_the_rules_that_it_hits(hit: Looker, front: InFront) -> None:
    gone = next(one for one in hit.listed if "note" in (one.path, one.old_path))
    hit.page.list.select(hit.page.list.model.changes.index(gone))
    hit.page._listed(hit.page.list.current)
    assert "Affects 1 rule" in hit.details()
    hit.list.hitting.click()
    assert gone in hit.listed
    assert all(one.path != "currency" for one in hit.listed)
    link = next(one for one in hit.page.details.findChildren(QPushButton) if one.text() == "rule text")
    link.click()
    assert front.window.pages.currentWidget() is front.window.across
    assert front.document.selection.target_path == "text"
    front.do("show-comparison")
    assert hit.page.is_showing


def test_the_new_version_is_taken_in_as_one_edit(hit: Looker, front: InFront) -> None:
    before = front.document.project
    seen = front.in_dialog(UpgradeDialog, lambda dialog: press(dialog, "Take It In"))
    hit.page.bar.take_button.click()
    assert len(seen) == 1
    front.until(lambda: front.document.project.schemas["source"].file == "order-2.json")
    rules = {rule.target: rule.value for rule in front.document.project.maps[0].rules}
    assert rules["buyer"] == "customerName"
    assert "note" in rules["text"]  # nothing is deleted
    front.settled()
    assert hit.page.upgrade is None
    front.do("undo")
    assert front.document.project == before
    front.until(lambda: hit.page.upgrade is not None)


def test_a_field_that_may_stand_for_another_is_chosen(hit: Looker, front: InFront) -> None:
    def act(dialog: UpgradeDialog) -> None:
        step = next(one for one in rows_of(dialog.list) if one.childCount() and "note" in one.text(0))
        offered = step.child(0)
        assert offered.text(0) == "note is remark now"
        offered.setCheckState(0, Qt.CheckState.Checked)
        front.until(dialog.take.isEnabled)
        assert any(
            one.text(0) == "note is remark now" and one.checkState(0) == Qt.CheckState.Checked
            for one in rows_of(dialog.list)
        )
        press(dialog, "Take It In")

    front.in_dialog(UpgradeDialog, act)
    hit.page.bar.take_button.click()
    front.until(lambda: front.document.project.schemas["source"].file == "order-2.json")
    assert {rule.target: rule.value for rule in rules_of(front)}["text"] == "remark"


def test_nothing_is_done_when_the_preview_is_closed(hit: Looker, front: InFront) -> None:
    before = front.document.project
    seen = front.in_dialog(UpgradeDialog, lambda dialog: press(dialog, "Cancel"))
    hit.page.bar.take_button.click()
    listed = seen[0].list  # type: ignore[attr-defined]
    titles = [listed.topLevelItem(at).text(0) for at in range(listed.topLevelItemCount())]
    assert any(title.startswith("What is left to you") for title in titles)
    assert front.document.project is before


def test_what_has_to_be_built_otherwise_is_written(
    hit: Looker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = tmp_path / "delta.md"
    choosing(monkeypatch, to)
    hit.page.bar.export_button.menu().aboutToShow.emit()
    assert hit.page.bar.exports["delta-markdown"].isVisible()
    hit.page.bar.exports["delta-markdown"].trigger()
    hit.until(to.is_file)
    assert "customerName" in to.read_text("utf-8")


# --- what changed since the project was made ------------------------------------------------------------------------------


def test_what_is_unchanged_is_not_offered(front: InFront, project: Path) -> None:
    front.load(project)
    assert "Compare with another version…" in menu(front, "source")
    assert "What changed since the project was made" not in menu(front, "source")


def test_a_changed_file_is_compared_with_what_the_project_remembers(
    inside: Looker, front: InFront, project: Path
) -> None:
    (project.parent / "source.json").write_text(json.dumps(newer()), "utf-8")
    front.load(project)
    assert any(one.id == "S02" for one in front.document.findings)
    choose(front, "source", "What changed since the project was made")
    inside.there()
    assert inside.page.note.isVisible()
    assert "as the project remembers them" in inside.page.note.text()
    assert {one.path for one in inside.listed} >= {"id", "note"}
    assert all(one.path != "currency" for one in inside.listed)  # of which the project knows nothing
    inside.until(lambda: inside.page.upgrade is not None)
    assert not inside.page.bar.take_button.isVisible()


def test_the_finding_leads_to_what_changed(inside: Looker, front: InFront, project: Path) -> None:
    (project.parent / "source.json").write_text(json.dumps(newer()), "utf-8")
    front.load(project)
    found = front.window.findings_view
    row = next(at for at, one in enumerate(found.model.findings) if one.id == "S02")
    found.table.activated.emit(found.model.index(row, 0))
    inside.there()
    assert inside.page.is_showing
    assert {one.path for one in inside.listed} >= {"id", "note"}


def test_a_changed_file_is_compared_with_the_revision_that_git_has(
    inside: Looker, front: InFront, project: Path
) -> None:
    folder = project.parent
    for words in (
        ("init", "-q"),
        ("add", "source.json"),
        ("-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-qm", "first"),
    ):
        subprocess.run(["git", *words], cwd=folder, check=True)
    (folder / "source.json").write_text(json.dumps(newer()), "utf-8")
    front.load(project)
    choose(front, "source", "What changed since the project was made")
    inside.there()
    assert not inside.page.note.isVisible()
    assert "source.json@" in inside.page.bar.title.text()
    assert any(one.path == "currency" for one in inside.listed)
    inside.until(lambda: inside.page.upgrade is not None)
    front.in_dialog(UpgradeDialog, lambda dialog: press(dialog, "Take It In"))
    inside.page.bar.take_button.click()
    front.until(lambda: not front.document.differs("source"))
    rules = {rule.target: rule.value for rule in rules_of(front)}
    assert rules["buyer"] == "customerName"


def test_nothing_known_is_said(inside: Looker, front: InFront, project: Path) -> None:
    held = json.loads(project.read_text("utf-8"))
    del held["schemas"]["source"]["fields"]
    project.write_text(json.dumps(held), "utf-8")
    (project.parent / "source.json").write_text(json.dumps(newer()), "utf-8")
    front.load(project)
    choose(front, "source", "What changed since the project was made")
    inside.there()
    assert "nothing is known of the version that the project was made with".casefold() in inside.said.casefold()
    assert "choose the old version's file" in inside.said.casefold()


def rows_of(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """The steps below all headings."""
    tops = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [top.child(row) for top in tops for row in range(top.childCount())]


def rules_of(front: InFront) -> tuple[Rule, ...]:
    return front.document.project.maps[0].rules
