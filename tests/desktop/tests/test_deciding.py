"""Proposed test cases, what is covered, taking over, evidence, and what an edit would change, in the window."""

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from attrs import evolve
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldwright.desktop.tests.case_list import make_current
from fieldwright.desktop.tests.evidence import JUNIT, PAGE
from fieldwright.desktop.tests.page import EFFECTS, PROPOSALS
from fieldwright.desktop.tests.proposals import PROPOSED, REFUSED, RefuseDialog
from fieldwright.desktop.tests.taking import TakeOverDialog
from fieldwright.files.records import ABSENT
from fieldwright.project.format import save_project
from fieldwright.project.model import Project
from fieldwright.project.test_cases import TestCase as Case
from tests.desktop.opened import choosing
from tests.desktop.tests.conftest import CASES, Sitting, project

Opening = Callable[[Project], Sitting]


def in_dialog(kind: type, act: Callable[..., object], tries: int = 500) -> list[object]:
    """Do something in the next dialog of a kind; it is closed behind that."""
    seen: list[object] = []

    def look(left: int) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isVisible():
            seen.append(dialog)
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()
        elif left:
            QTimer.singleShot(10, lambda: look(left - 1))

    QTimer.singleShot(0, lambda: look(tries))
    return seen


# --- proposals --------------------------------------------------------------------------------------------------------


@pytest.fixture
def proposed(opening: Opening, tmp_path: Path) -> Sitting:
    """The page with proposals, over a project without test cases."""
    made = opening(project(tmp_path, ()))
    made.page.begin.click()
    assert made.page.tabs.currentIndex() == PROPOSALS
    made.rests()
    return made


def test_proposals_say_what_they_prove_and_are_taken_only_by_accepting(proposed: Sitting) -> None:
    panel = proposed.page.proposals
    names = [one.name for one in panel.model.rows if one.state == PROPOSED]
    assert len(names) > 5
    for row in range(3):
        make_current(panel.table, row)
        assert "look before you accept" in panel.why.text()
        assert panel.form.fields["proves"].text
        assert panel.payload.text.toPlainText()
    assert not proposed.document.project.tests
    assert not proposed.document.history.undo_label
    make_current(panel.table, 0)
    QTest.keyClick(panel.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.name for one in proposed.document.project.tests] == names[:1]
    assert proposed.last == f"Accept the test case {names[0]}"
    panel.table.selectAll()
    panel.accepting.click()
    assert {one.name for one in proposed.document.project.tests} == set(names)
    assert proposed.last == f"Accept {len(names) - 1:,} proposed test cases"
    proposed.undo(2)
    assert [one.name for one in panel.model.rows if one.state == PROPOSED] == names
    proposed.document.redo()
    proposed.run()
    assert set(proposed.outcomes.values()) == {"passed"}


def test_a_proposal_is_refused_with_a_reason_and_reconsidered(proposed: Sitting) -> None:
    panel = proposed.page.proposals
    first = panel.model.rows[0].proposal
    assert first is not None
    make_current(panel.table, 0)
    assert QApplication.focusWidget() is panel.table

    def refuse(dialog: RefuseDialog) -> None:
        assert not dialog.ok.isEnabled()
        dialog.reason.setText("Never sent")
        dialog.ok.click()

    seen = in_dialog(RefuseDialog, refuse)
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert seen
    refused = proposed.document.project.refused_cases[0]
    assert (refused.generated, refused.reason, refused.refused_by) == (first.key, "Never sent", "Ada")
    row = next(at for at, one in enumerate(panel.model.rows) if one.state == REFUSED)
    assert "Never sent" in panel.model.rows[row].proves
    make_current(panel.table, row)
    panel.again.click()
    assert not proposed.document.project.refused_cases
    assert first.key in {one.proposal.key for one in panel.model.rows if one.proposal is not None}


def test_a_proposal_is_edited_before_it_is_accepted_and_its_output_follows(proposed: Sitting) -> None:
    panel = proposed.page.proposals
    row = next(at for at, one in enumerate(panel.model.rows) if one.proposal is not None and one.proposal.case.output is not ABSENT)  # fmt: skip
    make_current(panel.table, row)
    panel.form.changed.emit("name", "mine")
    assert panel.model.rows[row].name == "mine"
    panel.payload.text.setPlainText('{"id": "M1", "kind": "used", "total": 3}')
    panel.payload.commit()
    proposed.rests()
    assert json.loads(panel.output.text.toPlainText()) == {"number": "M1", "code": "U", "amount": 3}
    panel.accepting.click()
    case = proposed.cases["mine"]
    assert case.payload == {"id": "M1", "kind": "used", "total": 3}
    assert case.output == {"number": "M1", "code": "U", "amount": 3}
    proposed.run()
    assert proposed.outcomes["mine"] == "passed"


def test_making_proposals_is_stopped_by_the_same_button(opening: Opening, tmp_path: Path) -> None:
    sitting = opening(project(tmp_path))
    panel = sitting.page.proposals
    panel.start.click()
    assert panel.is_running
    panel.start.click()
    assert panel.told.text() == "Stopped"
    sitting.rests()
    assert not panel.proposed


# --- coverage ---------------------------------------------------------------------------------------------------------


def test_coverage_names_what_no_case_tries_and_leads_there(opening: Opening, tmp_path: Path) -> None:
    sitting = opening(project(tmp_path, CASES[:1]))
    panel = sitting.page.coverage
    panel.measure_button.click()
    sitting.rests()
    top = panel.tree.topLevelItem(0)
    assert top is not None
    parts = {item.text(0): item for at in range(top.childCount()) if (item := top.child(at)) is not None}
    assert parts["Rules"].text(1) == "3 of 4"
    assert [_texts(parts["Rules"]), _texts(parts["Sides of conditions"])] == [["to"], ["to: never so that total > 10 holds"]]  # fmt: skip
    lookup = parts["Rows of the lookup kinds"]
    assert (lookup.text(1), _texts(lookup)) == ("1 of 2", ["a key that it lacks", "used"])
    panel.tree.itemActivated.emit(parts["Rules"].child(0), 0)
    panel.tree.itemActivated.emit(lookup.child(1), 0)
    assert (sitting.to_map, sitting.to_lookup) == ([("m", "to")], ["kinds"])
    sitting.document.do(evolve(sitting.document.project, tests=CASES[:2]), "Change")
    assert "edited since" in panel.told.text()


def _texts(item: object) -> list[str]:
    return [item.child(at).text(0) for at in range(item.childCount())]  # type: ignore[attr-defined]


# --- taking over and evidence -----------------------------------------------------------------------------------------


def test_outputs_are_taken_over_only_after_a_look(sitting: Sitting, tmp_path: Path) -> None:
    (tmp_path / "wanted.json").write_text('{"number": "A2"}')
    sitting.run()
    assert [sitting.outcomes[name] for name in ("in files", "wrong")] == ["failed", "failed"]
    sitting.look_at("in files", "wrong", "in the project")

    def take(dialog: TakeOverDialog) -> None:
        assert dialog.takeable == ["in files", "wrong"]
        assert [one.name for one in dialog.offers] == ["in the project", "in files", "wrong"]
        assert "nothing to take over" in dialog.told.text()
        dialog.list.setCurrentRow(1)
        assert not dialog.accepting.isEnabled()
        assert "wanted.json.bak" in dialog.told.text()
        dialog.list.setCurrentRow(2)
        assert json.loads(dialog.actual.text.toPlainText())["code"] == "N"
        dialog.values.click()
        assert json.loads(dialog.actual.text.toPlainText())["code"] == "X"
        dialog.values.click()
        assert dialog.accepting.isEnabled()
        dialog.accepting.click()

    seen = in_dialog(TakeOverDialog, take)
    sitting.page.take_button.click()
    sitting.rests()
    assert seen
    assert sitting.last == "Take over the output of 2 test cases"
    assert json.loads((tmp_path / "wanted.json").read_text())["to"] == "Ann Ek"
    assert (tmp_path / "wanted.json.bak").read_text() == '{"number": "A2"}'
    assert sitting.cases["wrong"].output == {"number": "A3", "code": "N", "amount": 7}
    assert [sitting.outcomes[name] for name in ("in files", "wrong")] == ["passed", "passed"]
    sitting.undo()
    assert sitting.cases["wrong"] == CASES[2]


def test_what_was_not_run_is_not_taken_over(sitting: Sitting) -> None:
    sitting.look_at("wrong")

    def look(dialog: TakeOverDialog) -> None:
        assert dialog.told.text().startswith("Run it first")
        assert not dialog.accepting.isEnabled()

    seen = in_dialog(TakeOverDialog, look)
    sitting.page.take_button.click()
    assert seen
    assert not sitting.last


def test_evidence_is_saved_masked_and_kept(sitting: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = sitting.page
    page.save_evidence(PAGE)
    assert page.told.text().startswith("Run the test cases first")
    sitting.document.do(
        evolve(sitting.document.project, tests=(*CASES, Case("private", payload={"id": "Mia Stone", "total": 1}, output={"number": "Leo Marsh"}))), "Change"
    )  # fmt: skip
    sitting.run()
    page.save_evidence(PAGE)
    assert page.told.text().startswith("Save the project first")
    sitting.document.save()
    choosing(monkeypatch, tmp_path / "run.xml")
    page.save_evidence(JUNIT)
    sitting.rests()
    suite = ElementTree.parse(tmp_path / "run.xml").getroot()
    assert (suite.get("tests"), suite.get("failures")) == ("5", "2")
    choosing(monkeypatch, tmp_path / "run.html")
    page.save_evidence(PAGE, keep=True)
    sitting.rests()
    html = (tmp_path / "run.html").read_text()
    assert "Ada" in html
    assert "rules" in html
    for text in (html, (tmp_path / "run.xml").read_text()):
        assert "Mia Stone" not in text
        assert "Leo Marsh" not in text
    assert sitting.last == "Keep evidence of 5 test cases"
    kept = sitting.cases["wrong"].evidence[-1]
    assert (kept.outcome, kept.tester, kept.file) == ("failed", "Ada", "run.html")
    assert kept.digest.startswith("sha256:")
    assert page.list.model.text(0, 6).endswith(" passed")


def test_the_pack_for_engineers_is_written_without_people(
    sitting: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    masked = tuple(evolve(one, masked=one.name != "in files") for one in CASES)
    sitting.document.do(evolve(sitting.document.project, tests=masked), "Change")
    (tmp_path / "pack").mkdir()
    choosing(monkeypatch, tmp_path / "pack")
    sitting.page.save_pack()
    sitting.rests()
    assert sitting.page.told.text().startswith("3 test cases in ")
    assert "left out: in files" in sitting.page.told.text()
    written = [one.read_text() for one in (tmp_path / "pack").rglob("*") if one.is_file()]
    assert any("A3" in one for one in written)
    assert not any("Ann Ek" in one for one in written)


# --- what an edit would change ----------------------------------------------------------------------------------------


def _edit(sitting: Sitting, target: str, value: str) -> None:
    held = sitting.document.project
    rules = tuple(evolve(one, value=value) if one.target == target else one for one in held.maps[0].rules)
    sitting.document.do(held.with_map(evolve(held.maps[0], rules=rules)), f"Change {target}")


def test_an_edit_of_a_rule_tells_which_cases_would_differ_before_saving(sitting: Sitting) -> None:
    focus = sitting.page.list.table
    focus.setFocus()
    _edit(sitting, "number", '"X"')
    sitting.until(lambda: bool(sitting.watched.effects))
    assert sitting.watched.said == "4 test cases would now give something else"
    assert QApplication.focusWidget() is focus
    panel = sitting.page.effects
    sitting.page.show_tab(EFFECTS)
    sitting.page.values.click()
    assert panel.tree.topLevelItem(0).child(0).text(0) == 'number is "X"; it was "X9"'  # type: ignore[union-attr]
    sitting.page.values.click()
    item = panel.tree.topLevelItem(0)
    assert item is not None
    assert [item.text(0), item.text(1)] == ["in the project", "would fail"]
    change = item.child(0)
    assert change is not None
    assert [change.text(0), change.text(1)] == ['number is "X"; it was "A1"', "number"]
    panel.tree.itemActivated.emit(change, 0)
    assert sitting.to_map == [("m", "number")]
    panel.tree.itemActivated.emit(item, 0)
    assert sitting.page.case is not None
    assert sitting.page.case.name == "in the project"
    sitting.undo()
    sitting.until(lambda: not sitting.watched.effects)
    assert not panel.tree.isVisible()


def test_an_edit_that_changes_no_output_is_not_told_and_saving_ends_it(sitting: Sitting) -> None:
    _edit(sitting, "number", "$string(id)")
    sitting.until(lambda: sitting.watched._looked[1] is sitting.document.project)
    sitting.rests()
    assert sitting.watched.said == ""
    _edit(sitting, "code", '"N"')
    sitting.until(lambda: sitting.watched.said.startswith("2 test cases"))
    assert sitting.document.path is not None
    sitting.document.save()
    assert sitting.watched.said == ""
    save_project(sitting.document.project, sitting.document.path.with_name("again.fieldwright.json"))
