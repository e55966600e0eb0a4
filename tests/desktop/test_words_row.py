"""The words of the shown rule: made live while it is typed, written by hand as one undoable step, and stale once the rule changes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldwright.desktop.jobs import Jobs
from fieldwright.mapping.approval import said_of
from fieldwright.mapping.model import Rule
from tests.desktop.test_rule_panel import Opened


@pytest.fixture
def opened(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> Opened:
    """The panel over a project of two fields."""
    return Opened(
        qtbot,
        jobs,
        tmp_path,
        (Rule("note", value="customer.first_name", note="as agreed"), Rule("items[]", each="lines")),
    )


def test_the_sentence_is_made_while_the_expression_is_typed(opened: Opened):
    words = opened.panel.form.words
    opened.select("note")
    assert words.box.placeholderText() == "Copies the first name (`customer.first_name`)."
    assert words.box.toPlainText() == ""
    editor = opened.panel.expressions["value"]
    editor.setFocus()
    editor.selectAll()
    opened.qtbot.keyClicks(editor, 'customer.city & "!"')
    assert words.box.placeholderText().startswith('Writes `customer.city` with "!" behind it')
    opened.qtbot.keyClicks(editor, " & (")  # what does not parse yet is said in general
    assert words.box.placeholderText() == "Computes the value with the expression."
    opened.select("items[]")
    assert words.box.placeholderText() == "Writes one item for each of `lines`."
    opened.select("id")
    assert words.box.placeholderText() == ""
    assert not words.box.isEnabled()


def test_own_words_are_one_step_and_become_stale(opened: Opened):
    words, document = opened.panel.form.words, opened.document
    opened.select("note")
    before = document.project
    words.box.setFocus()
    opened.qtbot.keyClicks(words.box, "Who asked")
    opened.other.setFocus()
    rule = opened.rule("note")
    assert rule is not None
    assert (rule.words, rule.words_for) == ("Who asked", said_of(rule))
    assert not words.stale.isVisible()
    opened.write("value", "customer.city")
    assert words.stale.isVisible()
    assert words.notice.text() == "Written for an older rule, which now says: Copies `customer.city`."
    assert words.notice.textFormat() == Qt.TextFormat.PlainText
    opened.qtbot.mouseClick(words.keep, Qt.MouseButton.LeftButton)
    opened.qtbot.waitUntil(lambda: not words.stale.isVisible())
    rule = opened.rule("note")
    assert rule is not None
    assert rule.words_for == said_of(rule)
    assert not words.stale.isVisible()
    document.undo()
    assert words.stale.isVisible()
    opened.qtbot.mouseClick(words.use_made, Qt.MouseButton.LeftButton)
    opened.qtbot.waitUntil(lambda: not words.stale.isVisible())
    rule = opened.rule("note")
    assert rule is not None
    assert (rule.words, rule.words_for) == ("", "")
    assert words.box.toPlainText() == ""
    while document.project != before:
        document.undo()
    assert opened.rule("note") == Rule("note", value="customer.first_name", note="as agreed")


def test_the_box_is_as_high_as_what_it_says_up_to_a_bound(opened: Opened):
    box = opened.panel.form.words.box
    opened.select("note")
    low = box.height()
    opened.write("value", " & ".join(f'customer.first_name & "text number {n}"' for n in range(30)))
    opened.qtbot.waitUntil(lambda: box.height() > low)  # what it says is written beside the window
    assert box.height() <= low * 5
    assert len(box.placeholderText()) < 1_000


def test_hostile_words_stay_text(opened: Opened):
    box = opened.panel.form.words.box
    opened.select("note")
    box.setFocus()
    box.setPlainText("<b>bold</b> =1+1 \u202e")
    opened.other.setFocus()
    rule = opened.rule("note")
    assert rule is not None
    assert rule.words == "<b>bold</b> =1+1 \u202e"
    opened.write("value", "customer.city")
    assert box.toPlainText() == "<b>bold</b> =1+1 \u202e"
