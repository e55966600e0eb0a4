"""A use case on its page: what is written is one edit, links are picked, and nothing happens by looking."""

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from fieldwright.mapping.model import Question
from fieldwright.project.intent_edits import FLOWS, USE_CASES
from fieldwright.project.operating import Contact
from fieldwright.project.use_cases import Flow, Setting, Step, UseCase, Volume
from tests.desktop.flows.conftest import Around
from tests.desktop.flows.hands import pick, type_in, write


def test_looking_at_pages_edits_nothing(shop: Around) -> None:
    before = shop.project
    for kind in (USE_CASES, FLOWS):
        shop.room.show_all(kind)
        shop.room.show_item(kind, 0)
    for tab in range(shop.room.flow.tabs.count()):
        shop.room.flow.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
    shop.room.show_item(USE_CASES, 1)
    shop.room.show_page("traceability")
    shop.room.show_page("operation")
    shop.room.commit()
    assert shop.project is before
    assert not shop.last


def test_texts_that_a_field_shows_otherwise_than_they_are_stay_as_they_are(shop: Around) -> None:
    odd = "  two\r\nlines\t\ud800 and\x00 more \n\n"
    case = UseCase(
        "UC1", odd, odd, odd, excluded=("", odd), priority=odd, owner=odd, questions=(Question(odd, odd),), rules=(odd,)
    )
    steps = (Step("send", odd, odd, odd, odd, odd, odd, odd), Step(odd))
    flow = Flow(
        "f",
        ("UC1", odd),
        odd,
        odd,
        odd,
        odd,
        Volume(odd),
        steps=steps,
        retry=odd,
        mode=odd,
        status=odd,
        settings=(Setting(odd, odd),),
    )
    shop.document.do(evolve(shop.project, use_cases=(case,), flows=(flow,), contacts=(Contact(odd, odd),)), "Odd")
    before = shop.project
    for kind in (USE_CASES, FLOWS):
        shop.room.show_item(kind, 0)
        shop.room.commit()
    for at in (0, 1):
        shop.room.flow.go("steps", str(at))
    for name in ("retry", "owner", "settings", "name", "mode"):
        shop.room.flow.go(name)
    shop.drawn()
    shop.room.show_page("operation")
    shop.room.show_page("traceability")
    assert shop.project is before


def test_each_field_that_is_written_is_one_edit_with_a_name(shop: Around) -> None:
    shop.room.show_item(USE_CASES, 0)
    fields = shop.room.use_case.form.fields
    write(fields["outcome"], "Money comes sooner.")
    assert shop.last == "Change outcome of UC1"
    write(fields["excluded"], "Refunds\n\nReturns")
    write(fields["priority"], "low")
    case = shop.project.use_cases[0]
    assert (case.outcome, case.excluded, case.priority) == ("Money comes sooner.", ("Refunds", "Returns"), "low")  # fmt: skip
    shop.undo()
    assert fields["priority"].text == "high"
    shop.undo()
    shop.undo()
    assert fields["outcome"].text == shop.project.use_cases[0].outcome != "Money comes sooner."
    assert not shop.last


def test_what_is_still_being_written_is_saved_and_undone_too(shop: Around) -> None:
    shop.room.show_item(USE_CASES, 0)
    field = shop.room.use_case.form.fields["title"]
    line = field.editor
    assert isinstance(line, QLineEdit)
    type_in(line, "Bills")
    shop.room.commit()
    assert shop.project.use_cases[0].title == "Bills"
    assert shop.room.use_case.head.title.text() == "UC1  Bills"
    QTest.keyClicks(line, " and more")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "Bills"


def test_a_new_id_is_followed_and_a_taken_one_is_refused(shop: Around) -> None:
    shop.room.show_item(USE_CASES, 0)
    field = shop.room.use_case.form.fields["id"]
    write(field, "UC2")
    assert "already" in field.wrong.text()
    assert field.wrong.isVisible()
    assert shop.project.use_cases[0].id == "UC1"
    write(field, "BILLS")
    project = shop.project
    assert project.use_cases[0].id == "BILLS"
    assert project.flows[0].use_cases == ("BILLS", "UC2")
    assert shop.last == "Rename use case UC1"
    assert not field.wrong.isVisible()
    shop.undo()
    assert field.text == "UC1"


def test_a_secret_is_refused_and_stays_out_of_the_project(shop: Around) -> None:
    shop.room.show_item(USE_CASES, 0)
    field, before = shop.room.use_case.form.fields["note"], shop.project
    write(field, "log in with password=hunter2!x")
    assert "looks like a secret" in field.wrong.text()
    assert shop.project is before
    shop.room.show_item(USE_CASES, 1)
    shop.room.show_item(USE_CASES, 0)
    assert field.text == before.use_cases[0].note
    assert not field.wrong.isVisible()


def test_flows_rules_and_tests_are_picked_and_taken_out(shop: Around) -> None:
    shop.room.show_item(USE_CASES, 0)
    page = shop.room.use_case
    pick("total")
    page.rules.add_button.click()
    assert shop.project.use_cases[0].rules[-1] == "bill: total"
    assert shop.last == "Link rules of UC1"
    page.flows.list.setCurrentIndex(page.flows.model.index(0))
    page.flows.take_out()
    assert shop.project.flows[0].use_cases == ("UC2",)
    pick("night")
    page.flows.add_button.click()
    assert shop.project.flows[0].use_cases == ("UC2", "UC1")
    names = page.tests.names
    page.tests.list.setCurrentIndex(page.tests.model.index(0))
    page.tests.take_out()
    assert [one.use_case for one in shop.project.tests if one.name in names] == [""] * len(names)
    page.rules.list.setCurrentIndex(page.rules.model.index(0))
    page.rules.go_button.click()
    assert shop.to_map == [("bill", "id")]


def test_questions_are_asked_and_answered(shop: Around) -> None:
    shop.room.show_item(USE_CASES, 0)
    rows = shop.room.use_case.questions
    rows.buttons["Add"].click()
    editor = rows.table.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Who is told?")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    question = shop.project.use_cases[0].questions[0]
    assert (question.text, question.answer, len(question.date)) == ("Who is told?", "", 10)
    assert rows.model.text(0, 0) == "open"
    rows.model.setData(rows.model.index(0, 4), "The shop.")
    assert rows.model.text(0, 0) == "answered"
    assert shop.last == "Change answer of a question of UC1"
    rows.remove()
    assert shop.project.use_cases[0].questions == ()


def test_use_cases_are_started_copied_moved_and_deleted(shop: Around) -> None:
    shop.room.new(USE_CASES)
    page = shop.room.use_case
    ids = lambda: [one.id for one in shop.project.use_cases]  # noqa: E731
    assert ids() == ["UC1", "UC2", "UC3"]
    assert QApplication.focusWidget() is page.form.fields["title"].editor
    page.shift(-1)
    assert ids() == ["UC1", "UC3", "UC2"]
    page.duplicate()
    assert ids() == ["UC1", "UC3", "UC4", "UC2"]
    page.delete()
    page.delete()
    assert ids() == ["UC1", "UC3"]
    assert shop.last == "Delete use case UC2"
    assert shop.project.flows[0].use_cases == ("UC1",)
    page.delete()
    page.delete()
    assert shop.room.pages.currentWidget() is shop.room.all_cases
    assert shop.room.all_cases.start.isVisible()
    assert "A use case says what outcome is wanted" in shop.room.all_cases.empty.text()
    shop.room.all_cases.start.click()
    assert ids() == ["UC1"]
    for _ in range(8):
        shop.undo()
    assert ids() == ["UC1", "UC2"]


def test_every_field_has_a_name_a_buddy_and_plain_text(shop: Around) -> None:
    shop.room.show_item(USE_CASES, 0)
    for page in (shop.room.use_case, shop.room.flow, shop.room.operation, shop.room.trace, shop.room.all_cases):
        for label in page.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for form in (shop.room.use_case.form, *shop.room.flow.forms, shop.room.flow.steps.form):
        buddies = {label.buddy() for label in form.findChildren(QLabel) if label.buddy()}
        for field in form.fields.values():
            assert field.editor in buddies
            assert field.editor.accessibleName()


@pytest.mark.parametrize("text", ["<b>bold</b> <img src='file:///etc/x'>", "مرحبا بالعالم", "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik" * 3])  # fmt: skip
def test_texts_of_any_kind_are_shown_as_they_are_and_nothing_is_cut_sideways(shop: Around, text: str) -> None:  # fmt: skip
    shop.room.show_item(USE_CASES, 0)
    for path in ("title", "outcome", "actor"):
        write(shop.room.use_case.form.fields[path], text)
    QApplication.processEvents()
    assert shop.room.use_case.form.fields["title"].text == text
    assert shop.room.width() == 1072
    field = shop.room.use_case.form.fields["goal"]
    write(field, f"{text} " * 40)
    shop.room.resize(700, 400)
    editor = field.editor
    assert isinstance(editor, QPlainTextEdit)
    first = editor.document().firstBlock().layout()
    shop.until(lambda: 0 < first.lineAt(0).width() <= editor.viewport().width())
    shop.room.resize(1072, 690)
    for area in (shop.room.use_case.form.parentWidget(),):
        assert area is not None
        assert widest(shop.room.use_case.form) <= area.width()


def widest(widget: QWidget) -> int:
    return widget.minimumSizeHint().width()
