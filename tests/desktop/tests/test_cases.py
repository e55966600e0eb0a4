"""The list of test cases in the window: running, looking at what differs, editing in place, the order, and the way from findings."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from fieldwright.desktop.language import day
from fieldwright.files.records import ABSENT
from fieldwright.project.model import Project
from fieldwright.project.test_cases import Evidence, ExpectedFinding, Tolerance
from fieldwright.project.test_cases import TestCase as Case
from tests.desktop.flows.hands import in_picking, write
from tests.desktop.tests.conftest import CASES, Sitting, project

Opening = Callable[[Project], Sitting]


def test_all_are_run_and_each_has_its_outcome(sitting: Sitting) -> None:
    assert sitting.outcomes == dict.fromkeys((one.name for one in CASES), "not run")
    sitting.run()
    assert sitting.outcomes == {"in the project": "passed", "in files": "passed", "wrong": "failed", "refused": "passed"}  # fmt: skip
    assert sitting.page.told.text() == "4 test cases run, 1 failed"
    assert not sitting.document.modified


def test_one_and_the_failed_are_run_alone(sitting: Sitting) -> None:
    sitting.look_at("wrong", "refused")
    sitting.page.run_picked_button.click()
    sitting.rests()
    assert sitting.outcomes == {"in the project": "not run", "in files": "not run", "wrong": "failed", "refused": "passed"}  # fmt: skip
    sitting.page.run_failed_button.click()
    sitting.rests()
    assert sitting.page.told.text() == "1 test case run, 1 failed"


def test_a_run_is_stopped_by_its_button(opening: Opening, tmp_path: Path) -> None:
    many = tuple(evolve(CASES[0], name=f"case {at}") for at in range(400))
    sitting = opening(project(tmp_path, many))
    sitting.page.run_button.click()
    sitting.until(lambda: "passed" in sitting.outcomes.values())
    assert sitting.page.stop_button.isVisible()
    sitting.page.stop_button.click()
    sitting.rests()
    assert sitting.page.told.text().startswith("Stopped after ")
    assert sitting.page.told.text().endswith(" of 400 test cases")
    assert "not run" in sitting.outcomes.values()
    assert not sitting.page.stop_button.isVisible()


def test_what_differs_is_told_in_words_and_leads_to_the_rule(sitting: Sitting) -> None:
    sitting.run()
    sitting.look_at("wrong")
    panel = sitting.page.result
    assert json.loads(panel.expected.text.toPlainText())["code"] == "U"
    assert json.loads(panel.actual.text.toPlainText())["code"] == "N"
    assert json.loads(panel.input.text.toPlainText()) == CASES[2].payload
    assert [panel.model.text(0, at) for at in (0, 1)] == ["another value", 'code is "N"; expected "U"']
    assert panel.model.text(0, 2).startswith("code: ")
    assert [one.cursor.blockNumber() for one in panel.actual.text.extraSelections()] == [2]  # type: ignore[attr-defined]
    panel.table.activated.emit(panel.model.index(0, 1))
    assert sitting.to_map == [("m", "code")]


def test_differences_are_copied_without_values_of_payloads(sitting: Sitting) -> None:
    given = {"id": "A9", "kind": "new", "total": 20, "who": "Cleo Quartz"}
    sitting.document.do(
        evolve(sitting.document.project, tests=(Case("one", payload=given, output={"to": "Dora Vane"}),)), "Change"
    )
    sitting.run()
    panel = sitting.page.result
    assert any("Cleo Quartz" in panel.model.text(row, 1) for row in range(panel.model.rowCount()))
    panel.copy()
    copied = QGuiApplication.clipboard().text()
    assert "to is" in copied
    assert "Cleo" not in copied
    assert "Dora" not in copied


def test_values_of_payloads_are_masked_until_they_are_shown(sitting: Sitting) -> None:
    given = {"id": "A9", "kind": "new", "total": 20, "who": "Cleo Quartz"}
    one = Case("one", payload=given, output={"to": "Dora Vane"})
    sitting.document.do(evolve(sitting.document.project, tests=(one, evolve(one, name="two", masked=True))), "Change")
    page, panel = sitting.page, sitting.page.result
    sitting.run()
    sitting.look_at("one")
    said = panel.model.text(0, 1)
    page.values.click()
    assert json.loads(panel.input.text.toPlainText()) == {"id": "X9", "kind": "xxx", "total": 99, "who": "Xxxx Xxxxxx"}
    assert panel.input.where.text() == "in the project, masked"
    seen = "".join(pane.text.toPlainText() for pane in (panel.input, panel.expected, panel.actual))
    told = "".join(panel.model.text(row, 1) for row in range(panel.model.rowCount()))
    assert not [name for name in ("Cleo", "Dora", "Quartz", "Vane") if name in seen + told]
    QTest.keyClicks(panel.input.text, "x")
    assert panel.input.said.text() == "Values are masked: show them to write here (Ctrl+Shift+U)."
    assert sitting.cases["one"].payload == given
    sitting.look_at("two")
    assert json.loads(panel.input.text.toPlainText()) == given  # made-up data is nobody's
    sitting.look_at("one")
    page.values.click()
    assert json.loads(panel.input.text.toPlainText()) == given
    assert panel.model.text(0, 1) == said
    QTest.keyClick(panel.input.text, Qt.Key.Key_End)
    assert not panel.input.text.isReadOnly()


def test_what_somebody_writes_stays_to_be_seen_until_another_case_is_looked_at(sitting: Sitting) -> None:
    sitting.document.veil.show(False)
    sitting.document.do(evolve(sitting.document.project, tests=(Case("one"), *CASES)), "Change")
    sitting.look_at("one")
    pane = sitting.page.result.input
    pane.take_focus()
    QTest.keyClicks(pane.text, '{"id": "B1"}')
    QTest.keyClick(pane.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sitting.cases["one"].payload == {"id": "B1"}
    assert json.loads(pane.text.toPlainText()) == {"id": "B1"}
    sitting.look_at("wrong")
    sitting.look_at("one")
    assert json.loads(pane.text.toPlainText()) == {"id": "X9"}


def test_an_edit_makes_results_old_and_undoing_it_makes_them_true_again(sitting: Sitting) -> None:
    sitting.run()
    before = sitting.document.project
    rules = before.maps[0].rules
    sitting.document.do(before.with_map(evolve(before.maps[0], rules=rules[1:])), "Remove a rule")
    assert set(sitting.outcomes.values()) == {"out of date"}
    sitting.undo()
    assert sitting.outcomes["wrong"] == "failed"
    assert sitting.outcomes["in files"] == "passed"
    sitting.page.form.changed.emit("note", "Only a note", "Change note")
    assert sitting.outcomes["in the project"] == "passed"


def test_the_list_is_filtered_by_kind_outcome_and_words(sitting: Sitting) -> None:
    sitting.run()
    listed = sitting.page.list
    listed.kinds.setCurrentText("negative")
    assert sitting.names == ["wrong", "refused"]
    listed.outcomes.setCurrentText("failed")
    assert sitting.names == ["wrong"]
    assert listed.count.text() == "1 of 4"
    listed.clear_filter()
    listed.search.setText("r04")
    assert sitting.names == ["refused"]
    listed.search.setText("uc1 works")
    assert sitting.names == ["in the project"]
    assert sitting.page.show_case("wrong")
    assert sitting.names == [one.name for one in CASES]
    assert sitting.page.case is not None
    assert sitting.page.case.name == "wrong"


def test_the_payload_is_edited_in_place_and_checked_as_one_types(sitting: Sitting) -> None:
    sitting.look_at("in the project")
    pane = sitting.page.result.input
    pane.text.setPlainText('{"id": ')
    sitting.until(lambda: pane.said.objectName() == "wrong")
    assert "line 1" in pane.said.text()
    pane.commit()
    assert sitting.cases["in the project"].payload == CASES[0].payload
    pane.text.setPlainText('{"kind": "new"}')
    sitting.until(lambda: "does not allow it" in pane.said.text())
    pane.text.setPlainText('{"id": "B1", "kind": "used", "total": 12}')
    sitting.until(lambda: pane.said.text() == "As Order allows")
    QTest.keyClick(pane.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sitting.cases["in the project"].payload == {"id": "B1", "kind": "used", "total": 12}
    assert sitting.last == "Change the payload of in the project"
    sitting.undo()
    assert json.loads(pane.text.toPlainText()) == CASES[0].payload
    pane.take_focus()
    QTest.keyClicks(pane.text, "[")
    QTest.keyClick(pane.text, Qt.Key.Key_Escape)
    assert json.loads(pane.text.toPlainText()) == CASES[0].payload


def test_what_is_in_files_is_shown_and_put_into_the_project(sitting: Sitting) -> None:
    sitting.look_at("in files")
    panel = sitting.page.result
    assert panel.input.text.isReadOnly()
    assert json.loads(panel.input.text.toPlainText())["who"] == "Ann Ek"
    panel.taken_in.click()
    sitting.rests()
    case = sitting.cases["in files"]
    assert (case.input, case.payload) == ("", {"id": "A2", "kind": "used", "total": 20, "who": "Ann Ek"})
    assert not panel.input.text.isReadOnly()
    sitting.page.detail.setCurrentIndex(1)
    write(sitting.page.form.form.fields["input"], "given.json")
    case = sitting.cases["in files"]
    assert (case.input, case.payload) == ("given.json", ABSENT)


def test_attributes_are_edited_in_place_each_as_one_named_edit(sitting: Sitting) -> None:
    sitting.look_at("in the project")
    sitting.page.detail.setCurrentIndex(1)
    form = sitting.page.form
    assert form.form.fields["kind"].editor.currentText() == "normal"  # type: ignore[union-attr]
    write(form.form.fields["proves"], "It works well")
    assert sitting.last == "Change what it proves of in the project"
    write(form.form.fields["kind"], "volume")
    write(form.form.fields["masked"], "yes")
    form.tolerances.changed.emit((Tolerance("amount", "0.01"),), "Add a tolerance")
    form.findings.changed.emit((ExpectedFinding("R02"),), "Add a finding")
    in_picking(lambda dialog: (dialog.search.setText("code"), dialog.accepting.click()))
    form.ignore.pick()
    write(form.form.fields["name"], "first")
    case = sitting.cases["first"]
    assert (case.proves, case.kind, case.masked, case.tolerances, case.findings, case.ignore) == (
        "It works well", "volume", True, (Tolerance("amount", "0.01"),), (ExpectedFinding("R02"),), ("code",)
    )  # fmt: skip
    assert sitting.last == "Rename test case in the project"
    assert sitting.page.case is case
    sitting.undo(7)
    assert sitting.document.project.tests == CASES


def test_what_cannot_be_is_refused_beside_the_field(sitting: Sitting) -> None:
    sitting.look_at("in the project")
    form = sitting.page.form
    write(form.form.fields["name"], "wrong")
    assert "already" in form.form.fields["name"].wrong.text()
    write(form.form.fields["note"], "password=Wd7xK2mQ9pLzT4vR")
    assert "secret" in form.form.fields["note"].wrong.text()
    assert sitting.document.project.tests == CASES


def test_parameters_are_values_of_their_types(opening: Opening, tmp_path: Path) -> None:
    from fieldwright.mapping.model import Parameter

    made = evolve(project(tmp_path), parameters=(Parameter("rate", "number"), Parameter("code", "string")))
    sitting = opening(made)
    rows = sitting.page.form.parameters
    rows.add()
    rows.model.setData(rows.model.index(0, 1), "1.5")
    rows.add()
    rows.model.setData(rows.model.index(1, 1), "0700")
    assert sitting.cases["in the project"].parameters == {"rate": 1.5, "code": "0700"}
    rows.add()
    assert "no other" in rows.wrong.text()


def test_cases_are_started_from_the_sample_copied_moved_and_deleted(sitting: Sitting, tmp_path: Path) -> None:
    page = sitting.page
    sitting.document.use_sample(b'{"id": "S1"}')
    page.new_button.click()
    assert sitting.names == ["in the project", "test case", "in files", "wrong", "refused"]
    assert sitting.cases["test case"].payload == {"id": "S1"}
    line = page.form.form.fields["name"].editor
    assert isinstance(line, QLineEdit)
    assert QApplication.focusWidget() is line
    sitting.document.set_sample(tmp_path / "given.json")
    sitting.rests()
    page.new_button.click()
    assert sitting.cases["given"].input == "given.json"
    sitting.look_at("in the project")
    page.copy_button.click()
    assert sitting.names[:2] == ["in the project", "in the project (2)"]
    table = page.list.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert sitting.names[:2] == ["in the project (2)", "in the project"]
    assert sitting.last == "Move in the project (2)"
    assert sitting.page.list.picked == [0]
    sitting.look_at("in the project (2)", "test case", "given")
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert sitting.names == [one.name for one in CASES]
    assert sitting.last == "Delete 3 test cases"
    page.list.search.setText("in")
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [one.name for one in sitting.document.project.tests] == [one.name for one in CASES]


def test_findings_lead_to_the_very_field(sitting: Sitting) -> None:
    cases = (*CASES[:3], evolve(CASES[3], tolerances=(Tolerance("amount", "about"),), flow="nowhere"))
    sitting.document.do(evolve(sitting.document.project, tests=cases), "Change")
    sitting.until(lambda: sitting.document.up_to_date)
    found = {one.id: one for one in sitting.document.findings if one.id in ("O35", "O37")}
    for id_, inside in (("O37", sitting.page.form.tolerances), ("O35", sitting.page.form.form.fields["flow"])):
        sitting.look_at("wrong")
        assert sitting.page.takes(found[id_].sources[0])
        focused = QApplication.focusWidget()
        assert focused is not None
        assert inside.isAncestorOf(focused), id_
        assert sitting.page.case is not None
        assert sitting.page.case.name == "refused"
    assert {one.id for one in sitting.page.found.model.findings} >= {"O35", "O37"}
    assert not sitting.page.takes("/tests/nowhere/name")


def test_an_empty_project_says_what_to_do(opening: Opening, tmp_path: Path) -> None:
    sitting = opening(project(tmp_path, ()))
    assert sitting.page.empty.isVisible()
    assert "proposes" in sitting.page.empty.text()
    assert not sitting.page.run_button.isEnabled()
    sitting.page.begin_new.click()
    assert sitting.names == ["test case"]
    sitting.undo()
    assert sitting.page.empty.isVisible()


def test_two_thousand_cases_stay_quick(opening: Opening, tmp_path: Path) -> None:
    from time import thread_time

    many = tuple(evolve(CASES[at % 4], name=f"case {at}") for at in range(2_000))
    sitting = opening(project(tmp_path, many))
    spent: dict[str, float] = {}
    for name, do in (
        ("filter", lambda: sitting.page.list.search.setText("case 19")), ("all", lambda: sitting.page.list.search.clear()),
        ("select", lambda: sitting.page.list.table.setCurrentIndex(sitting.page.list.model.index(1_500, 1))),
        ("edit", lambda: sitting.page.form.changed.emit("note", "x", "Change note")),
    ):  # fmt: skip
        start = thread_time()
        do()
        QApplication.processEvents()
        spent[name] = thread_time() - start
    assert max(spent.values()) < 1.0, spent
    assert sitting.document.project.tests[1_500].note == "x"


def test_evidence_that_is_there_is_shown(opening: Opening, tmp_path: Path) -> None:
    kept = evolve(CASES[0], evidence=(Evidence("2026-03-02T10:00:00", "passed", "Ada"),))
    sitting = opening(project(tmp_path, (kept,)))
    assert sitting.page.list.model.text(0, 6) == f"{day(date(2026, 3, 2))} passed"
    rows = sitting.page.form.evidence
    rows.table.selectRow(0)
    rows.remove()
    assert sitting.cases["in the project"].evidence == ()
