"""The compare view: from two files to their changes, in both trees and in the list."""

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from fieldwright.desktop.compare.marks import ADDED, CHANGED, REMOVED, SIGNS
from fieldwright.desktop.compare.pair_tree import FOLD
from fieldwright.files.errors import FieldwrightError
from tests.desktop.compare.versions import OLD, TEXT, Looker, written
from tests.desktop.opened import choosing

# --- choosing the versions --------------------------------------------------------------------------------------------


def test_comparing_starts_with_what_to_do(looker: Looker) -> None:
    looker.page.choose()
    chooser = looker.page.chooser
    assert not looker.page.is_showing
    assert looker.page.focusWidget() is chooser.versions[0].file
    chooser.compare_button.click()
    assert looker.said == "Choose the old version first."


def test_typed_names_are_compared_with_enter(looker: Looker, tmp_path: Path) -> None:
    old, new = written(tmp_path)
    looker.page.choose()
    for side, path in zip(looker.page.chooser.versions, (old, new), strict=True):
        looker.qtbot.keyClicks(side.file, str(path))
    looker.qtbot.keyClick(looker.page.chooser.versions[1].file, Qt.Key.Key_Return)
    looker.there()
    assert looker.page.is_showing
    assert looker.page.bar.title.text() == "customer-1.json → customer-2.json"


def test_files_are_browsed_for(looker: Looker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looker.page.choose()
    for side, path in zip(looker.page.chooser.versions, written(tmp_path), strict=True):
        choosing(monkeypatch, path)
        side.browse.click()
    looker.there()
    assert looker.page.is_showing


def test_two_files_that_are_dropped_at_once_are_compared(looker: Looker, tmp_path: Path) -> None:
    old, new = written(tmp_path)
    os.utime(old, (1, 1))
    looker.page.choose()
    drop(looker.page.chooser.versions[1], new, old)
    looker.there()
    assert looker.page.bar.title.text() == "customer-1.json → customer-2.json"  # the older one is the old version


def test_a_file_is_dropped_on_either_side(looker: Looker, tmp_path: Path) -> None:
    old, new = written(tmp_path)
    looker.page.choose()
    drop(looker.page.chooser.versions[1], new)
    assert looker.page.chooser.versions[1].text == str(new)
    drop(looker.page.chooser.versions[0], old)
    looker.there()
    assert looker.page.bar.title.text() == "customer-1.json → customer-2.json"


def test_versions_are_swapped(compared: Looker) -> None:
    before = {one.id for one in compared.listed}
    compared.page.bar.swap_button.click()
    compared.there()
    assert compared.page.bar.title.text() == "customer-2.json → customer-1.json"
    after = {one.id for one in compared.listed}
    assert "max-length-lowered" in before
    assert "max-length-raised" in after


def test_what_cannot_be_read_is_one_line_with_the_mend(looker: Looker, tmp_path: Path) -> None:
    old, new = written(tmp_path)
    new.write_text("{ broken", "utf-8")
    looker.compare(old, new)
    assert not looker.page.is_showing
    assert "customer-2.json" in looker.said
    assert "\n" not in looker.said
    new.unlink()
    looker.page.chooser.compare_button.click()
    looker.until(lambda: "no such file" in looker.said or "does not exist" in looker.said)


def test_reading_can_be_stopped(looker: Looker, tmp_path: Path) -> None:
    old, new = written(tmp_path)
    looker.page.dropped([str(old), str(new)])
    looker.page.chooser.stop_button.click()
    assert looker.said == "Stopped. Nothing was compared."
    looker.until(lambda: not looker.jobs.running)
    assert not looker.page.is_showing
    looker.page.chooser.compare_button.click()
    looker.until(lambda: looker.page.is_showing)


def test_equal_versions_say_so(looker: Looker, tmp_path: Path) -> None:
    looker.compare(*written(tmp_path, new=OLD))
    assert looker.list.empty.text() == "Both versions say the same."
    assert looker.list.pages.currentWidget() is looker.list.empty
    assert looker.page.bar.counts.text() == "Both versions say the same"
    looker.step()
    assert looker.rows() == [("", "Customer", "Customer"), ("", "Address", "Address")]


def test_another_format_is_compared_too(looker: Looker, tmp_path: Path) -> None:
    old, _ = written(tmp_path)
    sample = tmp_path / "customer.sample.json"
    sample.write_text(json.dumps({"id": "A1", "name": "Ann", "nick": "A"}), "utf-8")
    looker.compare(old, sample)
    assert [one.text() for one in looker.page.heads.badges] == ["JSON Schema draft-07", "JSON sample"]
    assert any(one.path == "nick" for one in looker.listed)


# --- both trees ---------------------------------------------------------------------------------------------------------


def test_both_trees_stand_side_by_side(compared: Looker) -> None:
    assert compared.rows()[:9] == [
        ("", "Customer", "Customer"),
        (CHANGED, "id", "id"),
        ("", "name", "name"),
        (CHANGED, "status", "status"),
        (CHANGED, "email", "email"),
        ("", "4 unchanged fields", "4 unchanged fields"),
        ("", "home", "home"),
        ("", "street", "street"),
        ("", "zip", "zip"),
    ]
    assert (REMOVED, "legacy", "") in compared.rows()
    assert (ADDED, "", "consent") in compared.rows()
    assert len(set(SIGNS.values())) == len(SIGNS)


def test_what_is_unchanged_is_folded_and_unfolds(compared: Looker) -> None:
    fold = next(node for node in compared.view.order if compared.tree.kinds[node] == FOLD)
    assert compared.tree.title(fold, 0) == "4 unchanged fields"
    compared.click(fold)
    names = [new for _, _, new in compared.rows()]
    assert names[5:9] == ["phone", "fax", "vat", "notes"]
    compared.page.bar.fold_button.click()
    assert all(kind != FOLD for kind in compared.tree.kinds)


def test_the_keyboard_unfolds_opens_and_closes(compared: Looker) -> None:
    view, tree = compared.view, compared.tree
    fold = next(node for node in view.order if tree.kinds[node] == FOLD)
    view.setFocus()
    view.setCurrentIndex(tree.index_of_node(fold))
    compared.qtbot.keyClick(view, Qt.Key.Key_Return)
    assert tree.title(view.currentIndex().internalId(), 1) == "phone"
    home = compared.node("home", "home")
    view.setCurrentIndex(tree.index_of_node(home))
    for key, opened in ((Qt.Key.Key_Left, False), (Qt.Key.Key_Right, True), (Qt.Key.Key_Return, False)):
        compared.qtbot.keyClick(view, key)
        assert view.isExpanded(tree.index_of_node(home)) == opened


@pytest.mark.parametrize("side", [0, 1])
def test_the_arrows_of_both_halves_open(compared: Looker, side: int) -> None:
    legacy = compared.node("legacy", "") if side == 0 else compared.node("", "consent")
    assert not compared.view.isExpanded(compared.tree.index_of_node(legacy))
    compared.click(legacy, side=side, arrow=True)
    assert compared.view.isExpanded(compared.tree.index_of_node(legacy))
    below = [row for row in compared.rows() if row[1 + side] in ("code", "marketing")]
    assert below == [(REMOVED, "code", "")] if side == 0 else [(ADDED, "", "marketing")]


def test_a_shared_definition_is_marked_wherever_it_is_used(compared: Looker) -> None:
    cities = [row for row in compared.rows() if row[1:] == ("city", "city")]
    assert cities[:2] == [(CHANGED, "city", "city")] * 2
    told = [one for one in compared.listed if one.id == "max-length-set"]
    assert len(told) == 1


def test_the_scroll_bar_shows_where_changes_are(compared: Looker) -> None:
    compared.view.bar.repaint()
    marks, rows = compared.view.marks()
    assert rows == len(compared.view.order)
    seen = {compared.rows()[place][0] for place, *_ in marks if compared.rows()[place][0]}
    assert seen == {ADDED, REMOVED, CHANGED}
    assert compared.view.bar.drawn == len(compared.view.bar.places())
    home = compared.tree.index_of_node(compared.node("home", "home"))
    compared.view.collapse(home)
    place = compared.view.order.index(home.internalId())
    assert [hidden for at, *_, hidden in compared.view.marks()[0] if at == place] == [True]


def test_rows_speak(compared: Looker) -> None:
    tree = compared.tree
    assert tree.spoken(compared.node("legacy", ""), 1) == "nothing"
    assert tree.spoken(compared.node("legacy", ""), 0) == "legacy, group, 0..1, removed, breaking"
    assert tree.spoken(compared.node("email", "email"), 1) == "email, string, required, changed, breaking"


def test_a_row_that_is_chosen_is_told_of(compared: Looker) -> None:
    compared.click(compared.node("status", "status"), side=1)
    assert compared.current is not None
    assert compared.current.id == "enum-value-added"
    assert compared.list.current == compared.list.model.changes.index(compared.current)  # type: ignore[attr-defined]
    compared.click(compared.node("name", "name"))
    assert compared.details().strip() == "Nothing changed here"


def test_operations_have_rows_of_their_own(looker: Looker, tmp_path: Path) -> None:
    def contract(*, deprecated: bool, more: bool) -> dict[str, Any]:
        answer = {
            "200": {
                "description": "ok",
                "content": {"application/json": {"schema": {"type": "object", "properties": {"a": TEXT}}}},
            }
        }
        paths: dict[str, Any] = {"/a": {"get": {"responses": answer, "deprecated": deprecated}}}
        if more:
            paths["/b"] = {"get": {"responses": answer}}
        return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}

    looker.compare(*written(tmp_path, contract(deprecated=False, more=False), contract(deprecated=True, more=True)))
    rows = looker.rows()
    assert (CHANGED, "GET /a", "GET /a") in rows
    assert (ADDED, "", "GET /b") in rows
    for _ in looker.listed:
        assert looker.list.current in looker.tree.here[looker.view.currentIndex().internalId()]
        looker.step()


def test_alternatives_that_share_paths_are_told_apart(looker: Looker, tmp_path: Path) -> None:
    def union(limit: int) -> dict[str, Any]:
        cat = {
            "title": "Cat",
            "type": "object",
            "required": ["kind", "name"],
            "properties": {"kind": {"const": "cat"}, "name": TEXT},
        }
        dog = {"title": "Dog", "type": "object", "required": ["kind", "name"],
               "properties": {"kind": {"const": "dog"}, "name": {"type": "string", "maxLength": limit}}}  # fmt: skip
        return {"title": "Pet", "type": "object", "properties": {"pet": {"oneOf": [cat, dog]}}}

    looker.compare(*written(tmp_path, union(20), union(10)))
    node = looker.view.currentIndex().internalId()
    assert looker.tree.title(node, 1) == "name"
    assert looker.tree.title(looker.tree.parents[node], 1) == "Dog"
    assert [row for row in looker.rows() if row[0]] == [(CHANGED, "name", "name")]


# --- the list -----------------------------------------------------------------------------------------------------------


def test_the_most_severe_come_first_and_are_counted(compared: Looker) -> None:
    ranks = ["breaking", "risky", "safe", "docs"]
    severities = [one.severity for one in compared.listed]
    assert severities == sorted(severities, key=ranks.index)
    for name, button in compared.list.severities.items():
        assert button.text().split()[0] == str(severities.count(name))
        assert button.toolTip() == f"{severities.count(name)} {name}: show or hide them"


def test_changes_are_filtered_by_severity_role_kind_and_text(compared: Looker) -> None:
    everything = len(compared.listed)
    compared.list.severities["breaking"].click()
    assert 0 < len(compared.listed) < everything
    assert all(one.severity != "breaking" for one in compared.listed)
    compared.list.severities["breaking"].click()
    compared.list.role.setCurrentIndex(compared.list.role.findData("source"))
    assert compared.listed[0].source_severity == "breaking"
    assert {one.id for one in compared.listed if one.source_severity == "safe"} >= {
        "max-length-lowered",
        "became-required",
    }
    assert compared.tree.severity(compared.node("id", "id")) == "safe"
    compared.list.role.setCurrentIndex(0)
    compared.list.group.setCurrentIndex(compared.list.group.findData("limit"))
    assert {one.id for one in compared.listed} == {"max-length-lowered", "max-length-set"}
    compared.list.group.setCurrentIndex(0)
    compared.list.search.setText("frozen")
    compared.until(lambda: len(compared.listed) == 1)
    compared.list.search.setText("nothing of the kind")
    compared.until(lambda: not compared.listed)
    assert compared.list.empty.text() == "No change fits the filters"
    compared.list.clear_filters()
    assert len(compared.listed) == everything


def test_steps_lead_from_change_to_change(compared: Looker) -> None:
    seen = [compared.current]
    for _ in compared.listed[1:]:
        compared.step()
        seen.append(compared.current)
    assert seen == compared.listed
    compared.step()
    assert compared.current == compared.listed[0]
    compared.step(-1)
    assert compared.current == compared.listed[-1]


def test_each_change_is_shown_in_the_trees(compared: Looker) -> None:
    for _ in compared.listed:
        node = compared.view.currentIndex().internalId()
        assert compared.current is not None
        at = compared.list.current
        assert at in compared.tree.here[node], compared.current
        assert compared.view.viewport().rect().intersects(compared.view.visualRect(compared.view.currentIndex()))
        compared.step()


def test_columns_sort(compared: Looker) -> None:
    header = compared.list.table.horizontalHeader()
    header.sectionClicked.emit(4)
    compared.list.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    paths = [one.path.casefold() for one in compared.listed]
    assert paths == sorted(paths, reverse=True)


# --- the details --------------------------------------------------------------------------------------------------------


def test_details_say_what_changed_and_whom_it_hurts(compared: Looker) -> None:
    compared.click(compared.node("id", "id"))
    said = compared.details()
    assert "maxLength" in said
    assert "As target: breaking" in said
    assert "Something that we wrote, and that was valid, is refused now." in said
    assert "As source: safe" in said
    shown = {one.accessibleName(): one.toPlainText() for one in compared.page.details.findChildren(QPlainTextEdit)}
    assert shown["Before the change"] == "20"
    assert shown["After the change"] == "10"
    compared.until(lambda: re.search(r"customer-1.json:\d+ → customer-2.json:\d+", compared.details()) is not None)


def test_a_definition_lists_where_it_is_used(compared: Looker) -> None:
    compared.click(compared.node("city", "city"))
    assert "Address, used in" in compared.details()
    compared.page.details.places_asked.emit()
    compared.until(lambda: "work.city" in compared.details())
    assert "home.city" in compared.details()


# --- judging, and going -------------------------------------------------------------------------------------------------


def test_another_preset_judges_anew(compared: Looker) -> None:
    assert compared.page.bar.preset.itemText(0) == "Auto (strict)"
    compared.step()
    before = compared.current
    compared.page.bar.preset.setCurrentIndex(compared.page.bar.preset.findData("lenient"))
    compared.there()
    assert compared.page.compared is not None
    assert compared.page.compared.comparison.preset == "lenient"
    assert compared.current is not None
    assert before is not None
    assert compared.current.key == before.key


@pytest.mark.parametrize(
    ("form", "holds"),
    [
        ("html", "<html"),
        ("markdown", "maxLength"),
        ("json", '"max-length-lowered"'),
        ("junit", "<testsuite"),
        ("sarif", '"runs"'),
    ],
)
def test_the_changes_are_exported(
    compared: Looker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, holds: str
) -> None:
    to = tmp_path / "report"
    choosing(monkeypatch, to)
    compared.page.bar.exports[f"report-{form}"].trigger()
    compared.until(to.is_file)
    compared.until(lambda: not compared.jobs.running)
    assert holds in to.read_text("utf-8")
    assert compared.messages[-1] == f"Written: {to}"
    compared.page.bar.offer_exports()
    assert not compared.page.bar.exports["delta-html"].isVisible()  # there is no project


def test_what_cannot_be_written_is_said(compared: Looker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    errors: list[FieldwrightError] = []
    compared.page.failed.connect(errors.append)
    choosing(monkeypatch, tmp_path / "no folder" / "report.html")
    compared.page.bar.exports["report-html"].trigger()
    compared.until(lambda: bool(errors))
    assert "report.html" in str(errors[0])


def test_everything_is_reached_and_named(compared: Looker) -> None:
    page = compared.page
    page.list.search.setFocus()
    reached = list[QWidget]()
    for _ in range(60):
        here = page.focusWidget()
        if here in reached:
            break
        reached.append(here)
        compared.qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert {page.view, page.list.table, page.bar.preset, page.list.role, page.list.group, page.bar.back_button} <= set(
        reached
    )
    assert set(page.list.severities.values()) <= set(reached)
    silent = [one for one in reached if not (one.accessibleName() or getattr(one, "text", str)())]
    assert not silent


def drop(onto: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), copy, data, left, none)
    QApplication.sendEvent(onto, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(20, 20), copy, data, left, none)
    QApplication.sendEvent(onto, event)
    QApplication.processEvents()
