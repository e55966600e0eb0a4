"""Edits of an exported workbook come back in the window: seen, ticked or not, taken as one edit."""

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldwright.desktop.importing.change_model import BASE, BOOK, PROJECT
from fieldwright.project.edits import set_rule
from tests.desktop.compare.test_page import drop
from tests.desktop.importing.books import HEADER, Importer, edited
from tests.desktop.opened import MAP, InFront, choosing, press

SUBJECT, TRADE, STATE, CREW, PRIORITY = (
    f"{HEADER}{name}" for name in ("Subject", "Trade", "State", "Crew", "Priority")
)


def rule(importer: Importer, target: str):
    found = importer.document.project.map(MAP).rule(target)
    assert found is not None
    return found


def test_edits_are_taken_but_for_the_one_refused_and_undone_as_one(
    importer: Importer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = importer.document.project
    file = edited(
        tmp_path / "mine.xlsx",
        {(SUBJECT, "Note"): "Eighty characters.", (SUBJECT, "Owner"): "Ann", (CREW, "Question"): "Who works at night?"},
    )
    choosing(monkeypatch, file)
    importer.front.do("import-workbook")
    importer.front.until(lambda: importer.window.importing.dialog is not None)
    assert importer.document.project is before, "nothing changes before Apply"
    assert list(importer.rows.values()) == ["workbook only"] * 3
    note, owner = importer.of(SUBJECT, "Note"), importer.of(SUBJECT, "Owner")
    assert importer.ticked(note)
    importer.go(owner)
    importer.key(Qt.Key.Key_Space)
    assert not importer.ticked(owner)
    assert importer.dialog.take.text() == "&Apply 2"
    assert importer.dialog.said.text() == "2 of 3 ticked"
    importer.apply()
    assert rule(importer, SUBJECT).note == "Eighty characters."
    assert rule(importer, SUBJECT).owner == before.map(MAP).rule(SUBJECT).owner  # type: ignore[union-attr]
    question = rule(importer, CREW).question
    assert question is not None
    assert question.text == "Who works at night?"
    assert importer.document.history.undo_label == "importing mine.xlsx"
    assert importer.window.status.said.text() == "2 edits of mine.xlsx taken"
    importer.front.do("undo")
    assert importer.document.project == before


def test_a_conflict_waits_for_a_choice_and_shows_what_each_side_changed(importer: Importer, tmp_path: Path) -> None:
    file = edited(
        tmp_path / "mine.xlsx",
        {(TRADE, "Note"): "The foremen agreed the table on 15 October.", (SUBJECT, "Note"): "Short."},
    )
    ours = evolve(rule(importer, TRADE), note="The foremen agreed the table on 14 November.")
    importer.document.do(set_rule(importer.document.project, MAP, ours), "a note")
    importer.front.settled()
    dialog = importer.read(file)
    at = importer.of(TRADE)
    assert (importer.state(at), importer.ticked(at)) == ("conflict: choose", False)
    assert dialog.said.text() == "1 of 2 ticked, 1 to choose (F8)"
    importer.go(importer.of(SUBJECT))
    importer.key(Qt.Key.Key_F8)
    detail = dialog.review.detail
    assert detail.at == at
    texts = {column: detail.texts[column] for column in (BASE, BOOK, PROJECT)}
    assert [one.toPlainText().split(" on ")[1] for one in texts.values()] == [
        "14 October.",
        "15 October.",
        "14 November.",
    ]
    marked = {column: [one.cursor.selectedText() for one in edit.extraSelections()] for column, edit in texts.items()}  # type: ignore[attr-defined]
    assert marked == {BASE: ["14"], BOOK: ["15"], PROJECT: ["November"]}
    detail.ours.click()
    assert (importer.state(at), importer.ticked(at)) == ("keeps the project's", False)
    assert dialog.said.text() == "1 of 2 ticked"
    detail.theirs.click()
    assert (importer.state(at), importer.ticked(at)) == ("takes the workbook's", True)
    importer.apply()
    assert rule(importer, TRADE).note.endswith("15 October.")


def test_what_cannot_be_taken_says_why_and_where(importer: Importer, tmp_path: Path) -> None:
    dialog = importer.read(
        edited(
            tmp_path / "mine.xlsx",
            {(PRIORITY, "Expression"): "$translate(", (SUBJECT, "Type"): "number", (SUBJECT, "Owner"): "Ann"},
        )
    )
    at = importer.of(PRIORITY)
    assert importer.state(at) == "cannot be taken"
    importer.go(at)
    importer.key(Qt.Key.Key_Space)
    assert not importer.ticked(at)
    why = dialog.review.detail.why.text()
    assert len(why) > 10
    assert why.endswith(".")
    sheet = importer.remarks
    assert [("computed" in text, place.startswith("Mapping!C")) for place, text in sheet] == [(True, True)]
    assert dialog.review.tabs.tabText(1) == "Not taken  1"
    dialog.review.shown["refused"].click()
    assert list(importer.rows.values()) == ["workbook only"]
    importer.apply()
    assert rule(importer, SUBJECT).owner == "Ann"


def test_nothing_differs(importer: Importer, tmp_path: Path) -> None:
    dialog = importer.read(edited(tmp_path / "same.xlsx", {}))
    assert dialog.review.pages.currentWidget() is dialog.review.empty
    assert dialog.review.empty.text().startswith("Nothing differs: ")
    assert not dialog.take.isEnabled()
    press(dialog, "Close")
    assert importer.window.importing.dialog is None


def test_filters_words_and_all_or_none(importer: Importer, tmp_path: Path) -> None:
    dialog = importer.read(
        edited(
            tmp_path / "mine.xlsx",
            {(SUBJECT, "Note"): "Night crew", (CREW, "Note"): "Day crew", (TRADE, "Owner"): "Ann"},
        )
    )
    press(dialog, "Tick None")
    assert dialog.take.text() == "&Apply"
    assert not dialog.take.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.focusWidget() is dialog.review.search
    QTest.keyClicks(dialog.review.search, "night note")
    importer.front.until(lambda: len(importer.rows) == 1)
    dialog.review.search.setText("crew")
    importer.front.until(lambda: len(importer.rows) == 2)
    press(dialog, "Tick All")
    assert dialog.take.text() == "&Apply 2"
    dialog.review.search.setText("nobody")
    importer.front.until(lambda: not importer.rows)
    assert dialog.review.empty.text() == "No difference fits the filters"
    dialog.review.search.clear()
    importer.front.until(lambda: len(importer.rows) == 3)
    assert not importer.ticked(importer.of(TRADE))


def test_the_rule_is_shown_and_the_import_waits(importer: Importer, tmp_path: Path) -> None:
    dialog = importer.read(edited(tmp_path / "mine.xlsx", {(SUBJECT, "Note"): "Short.", (CREW, "Note"): "None."}))
    importer.go(importer.of(CREW))
    importer.key(Qt.Key.Key_Space)
    importer.key(Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert importer.document.selection.target_path == CREW
    assert "mine.xlsx waits" in importer.front.notice
    importer.document.do(set_rule(importer.document.project, MAP, evolve(rule(importer, SUBJECT), note="Long.")), "x")
    importer.window.notice.mend.click()
    importer.quiet()
    assert dialog.isVisible()
    assert importer.state(importer.of(SUBJECT)) == "conflict: choose", "it is compared with the project as it is now"
    assert not importer.ticked(importer.of(CREW)), "what was decided stays"


def test_a_workbook_is_dropped_on_the_window(importer: Importer, tmp_path: Path) -> None:
    drop(importer.window, edited(tmp_path / "mine.xlsx", {(SUBJECT, "Note"): "Short."}))
    importer.front.until(lambda: importer.window.importing.dialog is not None)
    assert importer.dialog.windowTitle() == "Import mine.xlsx"
    QTest.keyClick(importer.dialog, Qt.Key.Key_Escape)
    assert importer.window.importing.dialog is None


def test_without_a_project_it_says_what_is_missing(front: InFront, tmp_path: Path) -> None:
    drop(front.window, edited(tmp_path / "mine.xlsx", {}))
    assert "Open the project that it is for" in front.told("mine.xlsx says how fields are mapped")
    assert (front.window.notice.mend.text(), front.window.notice.more.text()) == ("&Open the Project…", "&New Map…")
