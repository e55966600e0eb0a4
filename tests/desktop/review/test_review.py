"""What waits for whom, comments and questions at fields, and who says them, through the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from fieldwright.desktop.language import day_of
from fieldwright.desktop.merging.choices import ChoicesDialog
from fieldwright.desktop.review.cards import RULES
from fieldwright.desktop.review.view import ALL, OPEN_ONES, ReviewView
from fieldwright.desktop.review.who import WhoDialog, today
from fieldwright.desktop.window import REVIEW
from fieldwright.files.author import stated_author
from fieldwright.project.merging.merge import merge
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Comment
from fieldwright.project.reviews.places import TARGET, Place
from tests.desktop.opened import MAP, InFront, example, press

SUBJECT, TRADE, COST_CENTRE = (f"WorkOrder.Header.{name}" for name in ("Subject", "Trade", "CostCentre"))
TOM = "Tom Beckett"


@pytest.fixture
def opened(front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> InFront:
    monkeypatch.setenv("FIELDWRIGHT_AUTHOR", TOM)
    front.load(example(tmp_path))
    front.settled(lambda: front.window.who.name == TOM)
    return front


def review(front: InFront) -> ReviewView:
    return front.window.review


def listed(front: InFront) -> list[tuple[str, str]]:
    return [(one.kind, one.place.path) for one in review(front).model.rows]


def card_button(front: InFront, id_: str, words: str) -> QToolButton:
    buttons = review(front).cards.cards[id_].findChildren(QToolButton)
    return next(one for one in buttons if one.text() == words)


def write(front: InFront, text: str) -> None:
    """Type into the box, and send it with the keyboard."""
    box = review(front).composer.text
    box.setFocus()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_list_says_what_waits_for_the_user_and_leads_there(opened: InFront) -> None:
    opened.do("show-review")
    view = review(opened)
    assert opened.window.tabs.currentIndex() == REVIEW
    assert opened.window.tabs.tabText(REVIEW) == "Review  3"
    assert view.person.currentText() == f"{TOM} (you)"
    assert listed(opened) == [("asked", SUBJECT), ("asked", ""), ("replied", TRADE)]
    assert view.model.rows[0].due == "2026-12-04"
    view.table.selectRow(2)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.document.selection.target_path == TRADE
    assert opened.view.target.view.currentIndex().isValid()
    assert view.place == Place(MAP, TARGET, TRADE)
    assert view.cards.cards["c1"].property("picked") is True


def test_somebody_elses_list_and_the_list_of_comments(opened: InFront) -> None:
    view = review(opened)
    view.person.setCurrentIndex(view.person.findText("Priya Raman (integration)"))
    view.person.activated.emit(view.person.currentIndex())
    opened.settled(lambda: "answered" in [kind for kind, _ in listed(opened)])
    assert ("answered", COST_CENTRE) in listed(opened)
    assert opened.window.tabs.tabText(REVIEW) == "Review  3"  # still the user's own
    for mode, many in ((OPEN_ONES, 2), (ALL, 3)):
        view.shown.setCurrentIndex(view.shown.findData(mode))
        view.shown.activated.emit(view.shown.currentIndex())
        assert len(view.model.rows) == many
        assert not view.person.isEnabled()


def test_an_overdue_question_is_told_on_the_tab(opened: InFront, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldwright.desktop.review.view.today", lambda: "2026-12-05")
    review(opened).look_as(None)
    opened.settled(lambda: listed(opened)[0] == ("overdue", SUBJECT))
    assert review(opened).counts == (3, True)
    assert "it was due on 2026-12-04" in review(opened).model.rows[0].reason


def test_a_comment_is_written_at_the_selected_field_and_undone(opened: InFront) -> None:
    before = opened.document.project
    opened.select(target="WorkOrder.Header.Priority")
    opened.do("comment")
    assert review(opened).about.currentText() == "Target: WorkOrder.Header.Priority"
    write(opened, "Why not  by <b>district</b>?")
    one = opened.document.project.comments[-1]
    assert one == Comment(
        one.id, "comment", MAP, TARGET, "WorkOrder.Header.Priority", "Why not  by <b>district</b>?", TOM, today()
    )
    assert review(opened).composer.text.toPlainText() == ""
    assert list(review(opened).cards.cards) == [one.id]
    assert opened.document.history.undo_label == "commenting at WorkOrder.Header.Priority"
    opened.do("undo")
    assert opened.document.project == before
    assert list(review(opened).cards.cards) == []


def test_a_question_to_somebody_at_a_source_field(opened: InFront) -> None:
    opened.view.source.view.setFocus()
    opened.select(source="channel")
    opened.do("comment")
    composer = review(opened).composer
    assert not composer.asking.isVisible()
    composer.question.click()
    assert composer.send.text() == "As&k"
    assert not composer.due.isEnabled()
    composer.to.setCurrentText("Lena Ortiz (citizen services)")
    write(opened, "Is it ever empty?")
    one = opened.document.project.comments[-1]
    assert (one.kind, one.side, one.path, one.to) == ("question", "request", "channel", "Lena Ortiz (citizen services)")
    review(opened).look_as("Lena Ortiz (citizen services)")
    opened.settled(lambda: ("asked", "channel") in listed(opened))


def test_a_question_with_a_date_stands_at_the_rule(opened: InFront) -> None:
    opened.select(target=TRADE)
    opened.do("comment")
    composer = review(opened).composer
    composer.question.click()
    assert composer.due.isEnabled()
    composer.to.setCurrentText("Priya Raman")
    composer.due.setText("soon")
    opened.answer("OK")
    write(opened, "One table or two?")
    assert "is no date" in opened.questions[-1]
    assert composer.text.toPlainText() == "One table or two?"  # kept, to be mended
    composer.due.setText("2027-01-31")
    composer.send.click()
    asked = opened.rules[TRADE].question
    assert asked is not None
    assert (asked.text, asked.asked_of, asked.due, asked.author) == (
        "One table or two?",
        "Priya Raman",
        "2027-01-31",
        TOM,
    )
    composer.question.click()
    assert not composer.due.isEnabled()  # it has one now
    card_button(opened, RULES, "Answer").click()
    write(opened, "Two.")
    answered = opened.rules[TRADE].question
    assert answered is not None
    assert answered.answer == "Two."


def test_replying_closing_reopening_and_removing(opened: InFront) -> None:
    opened.select(target=TRADE)
    opened.do("comment")
    composer = review(opened).composer
    card_button(opened, "c1", "Reply").click()
    assert "Tom Beckett (public works): The foremen want" in composer.heading.text()
    assert not composer.question.isVisible()
    write(opened, "Agreed.")
    (one,) = (one for one in opened.document.project.comments if one.id == "c1")
    assert (one.replies[-1].author, one.replies[-1].date, one.replies[-1].text) == (TOM, today(), "Agreed.")
    assert composer.send.text() == "&Comment"
    assert any(marks for marks in opened.view.target.tree.marks.talk.values() if "foremen" in marks[0])
    card_button(opened, "c1", "Close").click()
    assert [one.state for one in opened.document.project.comments if one.id == "c1"] == ["done"]
    assert not any("foremen" in marks[0] for marks in opened.view.target.tree.marks.talk.values())
    card_button(opened, "c1", "Reopen").click()
    card_button(opened, "c1", "Remove").click()
    assert [one.id for one in opened.document.project.comments] == ["c2", "c3"]
    for _ in range(4):
        opened.do("undo")
    assert not opened.window.isWindowModified()


def test_what_is_written_stays_with_its_field(opened: InFront) -> None:
    opened.select(target=TRADE)
    opened.do("comment")
    composer = review(opened).composer
    card_button(opened, "c1", "Reply").click()
    QTest.keyClicks(composer.text, "half a thought")
    opened.select(target=SUBJECT)
    assert composer.text.toPlainText() == ""
    assert composer.send.text() == "&Comment"
    opened.select(target=TRADE)
    assert composer.text.toPlainText() == "half a thought"
    assert composer.send.text() == "&Reply"
    QTest.keyClick(composer.text, Qt.Key.Key_Escape)
    assert composer.send.text() == "&Comment"
    assert composer.text.toPlainText() == "half a thought"


def test_the_map_and_the_project_can_be_spoken_of(opened: InFront) -> None:
    view = review(opened)
    for words, place in ((f"Map: {MAP}", Place(MAP)), ("The project", Place())):
        at = view.about.findText(words)
        view.about.setCurrentIndex(at)
        view.about.activated.emit(at)
        write(opened, f"about {words}")
        one = opened.document.project.comments[-1]
        assert Place(one.map, one.side, one.path) == place


def test_fields_of_which_something_is_said_are_marked_and_can_be_filtered(opened: InFront) -> None:
    target = opened.view.target
    index = target.tree.index_of(TARGET, opened.field(target, COST_CENTRE))
    assert "something is said of it" in target.tree.spoken(target.tree.node(index))
    assert "Which cost centre" in target.tree.tool_tip(target.tree.node(index))
    opened.find(target, "", "talk")
    names = opened.names(target)
    assert {"Subject", "Trade", "CostCentre"} <= set(names)
    assert "Priority" not in names


def test_the_name_is_asked_for_when_somebody_first_speaks(front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.delenv("FIELDWRIGHT_AUTHOR", raising=False)
    front.load(example(tmp_path))
    front.select(target=TRADE)
    front.do("comment")
    front.in_dialog(WhoDialog, lambda dialog: press(dialog, "Cancel"))
    write(front, "First")
    assert review(front).composer.text.toPlainText() == "First"  # nothing is lost where nobody would say it

    def name(dialog: WhoDialog) -> None:
        dialog.name.clear()
        assert not dialog.accepting.isEnabled()
        dialog.name.setText("  Ada\tLovelace ")
        press(dialog, "Keep")

    front.in_dialog(WhoDialog, name)
    review(front).composer.send.click()
    assert front.document.project.comments[-1].author == "Ada Lovelace"
    assert stated_author() == "Ada Lovelace"
    review(front).composer.text.setPlainText("Second")
    review(front).composer.send.click()  # not asked again
    assert [one.text for one in front.document.project.comments[-2:]] == ["First", "Second"]


def test_choices_that_a_merge_left_are_led_to(opened: InFront) -> None:
    project = opened.document.project
    made = merge(project, named(project, "ours"), named(project, "theirs")).project
    opened.document.do(made, "merging")
    opened.settled(lambda: ("conflict", "") in listed(opened))
    seen = opened.in_dialog(ChoicesDialog, lambda dialog: dialog.reject())
    review(opened).go(listed(opened).index(("conflict", "")))
    assert seen


def named(project: Project, owner: str) -> Project:
    return evolve(project, owner=owner)


def test_an_approval_says_by_whom_and_when_and_whether_it_is_out_of_date(opened: InFront) -> None:
    opened.select(target=TRADE)
    opened.do("show-rule")
    form = opened.window.rule_panel.form
    form.status.setCurrentText("approved")
    form.status.textActivated.emit("approved")
    assert form.approval.text() == f"Approved by {TOM} on {day_of(today())}"
    editor = opened.window.rule_panel.expressions["value"]
    editor.setFocus()
    editor.selectAll()
    opened.qtbot.keyClicks(editor, "'X'")
    opened.window.rule_panel.commit()
    assert form.approval.text() == f"Approved for an older definition by {TOM} on {day_of(today())}"
    review(opened).look_as(None)
    opened.settled(lambda: ("stale approval", TRADE) in listed(opened))


def test_the_review_follows_the_theme(opened: InFront) -> None:
    opened.select(target=TRADE)
    opened.do("show-review")
    before = review(opened).cards.cards["c1"]
    opened.do("switch-theme")
    opened.settled(lambda: review(opened).cards.cards["c1"] is not before)


def test_everything_has_a_name_and_can_be_reached(opened: InFront) -> None:
    opened.select(target=TRADE)
    opened.do("comment")
    view = review(opened)
    view.composer.question.click()
    reached: Callable[[], object] = lambda: opened.window.focusWidget()  # noqa: E731
    wanted = (view.shown, view.person, view.table, view.about, card_button(opened, "c1", "Reply"), view.composer.text, view.composer.question,
              view.composer.due)  # fmt: skip
    view.shown.setFocus()
    seen = {reached()}
    for _ in range(24):
        QTest.keyClick(opened.window, Qt.Key.Key_Tab)
        seen.add(reached())
    for one in wanted:
        assert one in seen, one.accessibleName()
    assert all(one.accessibleName() for one in (view.shown, view.person, view.table, view.about, view.composer.text, view.composer.due, view.composer.to))  # fmt: skip


def test_what_was_written_and_not_sent_is_not_lost_unasked(opened: InFront) -> None:
    opened.select(target=TRADE)
    opened.do("comment")
    QTest.keyClicks(review(opened).composer.text, "half a thought")
    opened.select(target=SUBJECT)
    opened.answer("Go Back to It")
    opened.do("close-project")
    assert "half a thought" in opened.questions[0]
    assert opened.document.is_open
    assert opened.document.selection.target_path == TRADE
    assert review(opened).composer.text.toPlainText() == "half a thought"
    opened.answer("Discard")
    opened.do("close-project")
    assert not opened.document.is_open


def test_hostile_text_stays_text_and_within_the_page(opened: InFront) -> None:
    project = opened.document.project
    text = "<img src=x onerror=alert(1)> " + "\u202eabc " + "x" * 40_000
    name = "<b>Mallory</b> " + "y" * 150
    many = tuple(
        Comment(f"h{at}", "question", MAP, TARGET, TRADE, text, name, "2026-01-01", to=name) for at in range(3)
    )
    opened.document.do(evolve(project, comments=(*project.comments, *many)), "hostile")
    opened.select(target=TRADE)
    opened.do("show-review")
    view = review(opened)
    for mode in (ALL, OPEN_ONES):
        view.shown.setCurrentIndex(view.shown.findData(mode))
        view.shown.activated.emit(view.shown.currentIndex())
    QApplication.processEvents()
    labels = view.cards.cards["h0"].findChildren(QLabel)
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in labels if one.text())
    assert any("<img src=x" in one.text() and "(40,034 characters)" in one.text() for one in labels)
    inside = view.cards.widget()
    assert inside is not None
    assert inside.width() <= view.cards.viewport().width()
    assert opened.window.width() <= 1280
    assert "<img" not in view.model.data(view.model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
