"""The rule panel: shows the rule of a field, edits it in undoable steps, and says what it gives on the sample."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldwright.desktop.document import Document
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.rule_panel import RulePanel
from fieldwright.desktop.rule_words import read_value, written
from fieldwright.desktop.theme import Look
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import NOT_MAPPED, Question, Rule
from tests.desktop.shown import project_of

SAMPLE = {
    "id": "A1",
    "customer": {"first_name": "Ana", "city": "Quito"},
    "lines": [{"sku": "x", "qty": 1}, {"sku": "y", "qty": 2}],
}
RULES = (
    Rule("note", value="id", note="as agreed"),
    Rule("items[]", each="lines"),
    Rule("items[].sku", value="$uppercase(sku)"),
)


class Opened:
    def __init__(
        self,
        qtbot: QtBot,
        jobs: Jobs,
        folder: Path,
        rules: tuple[Rule, ...] = RULES,
        schemas: dict[str, Any] | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.document = Document(jobs)
        self.panel = RulePanel(self.document, jobs)
        self.window = QWidget()
        self.other = QLineEdit()
        box = QVBoxLayout(self.window)
        box.addWidget(self.panel)
        box.addWidget(self.other)
        qtbot.addWidget(self.window)
        self.window.resize(1200, 500)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.document.new(project_of(folder, rules, schemas=schemas), folder / "p.fieldwright.json")
        qtbot.waitUntil(lambda: self.document.bench is not None, timeout=20_000)
        self.checked()

    def checked(self) -> None:
        with self.qtbot.waitSignal(self.document.checked, timeout=20_000):
            self.document.check()

    def rule(self, target: str) -> Rule | None:
        assert self.document.map is not None
        return self.document.map.rule(target)

    def select(self, target: str) -> None:
        self.document.select(target_path=target)

    def write(self, name: str, text: str) -> None:
        editor = self.panel.expressions[name]
        editor.setFocus()
        editor.selectAll()
        self.qtbot.keyClicks(editor, text) if text else self.qtbot.keyClick(editor, Qt.Key.Key_Delete)
        self.other.setFocus()

    def fill(self, name: str, text: str) -> None:
        line = self.panel.lines[name]
        line.setFocus()
        line.selectAll()
        self.qtbot.keyClicks(line, text) if text else self.qtbot.keyClick(line, Qt.Key.Key_Delete)
        self.other.setFocus()

    def sample(self, folder: Path) -> None:
        (folder / "sample.json").write_text(json.dumps(SAMPLE))
        self.document.set_sample(folder / "sample.json")

    def results(self) -> list[str]:
        model = self.panel.result.table.model() if hasattr(self.panel.result, "table") else None
        assert model is not None
        last = model.columnCount() - 1
        return [str(model.index(row, last).data()) for row in range(model.rowCount())]


@pytest.fixture
def opened(qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path):
    made = Opened(qtbot, jobs, tmp_path)
    yield made
    made.panel.close_evaluation()


def test_without_a_field_it_says_how_to_begin(opened: Opened) -> None:
    assert opened.panel.target == ""
    assert opened.panel.pages.currentWidget() is opened.panel.empty


def test_selecting_shows_the_rule_and_creates_none(opened: Opened) -> None:
    before = opened.document.project
    opened.select("note")
    assert opened.panel.expressions["value"].text == "id"
    assert opened.panel.lines["note"].text() == "as agreed"
    opened.select("buyer.city")
    assert opened.panel.expressions["value"].text == ""
    opened.select("items[]")
    assert opened.panel.kind == "each"
    assert opened.panel.expressions["each"].text == "lines"
    assert opened.document.project is before


def test_an_expression_is_committed_when_the_focus_goes_and_is_one_step(opened: Opened) -> None:
    opened.select("buyer.city")
    opened.write("value", "customer.city")
    assert opened.rule("buyer.city") == Rule("buyer.city", value="customer.city")
    assert opened.document.undo() == "Write the expression: city"
    assert opened.rule("buyer.city") is None
    assert opened.panel.expressions["value"].text == ""
    opened.document.redo()
    assert opened.panel.expressions["value"].text == "customer.city"


def test_what_is_typed_is_kept_when_another_field_is_selected(opened: Opened) -> None:
    opened.select("note")
    editor = opened.panel.expressions["value"]
    editor.setFocus()
    editor.selectAll()
    opened.qtbot.keyClicks(editor, "customer.city")
    opened.select("buyer.city")
    rule = opened.rule("note")
    assert rule is not None
    assert rule.value == "customer.city"
    assert opened.rule("buyer.city") is None


def test_emptying_the_only_thing_removes_the_rule(opened: Opened) -> None:
    opened.select("items[].sku")
    opened.write("value", "")
    assert opened.rule("items[].sku") is None


def test_a_constant_takes_the_place_of_an_expression(opened: Opened) -> None:
    opened.select("note")
    opened.qtbot.mouseClick(opened.panel.kinds["constant"], Qt.MouseButton.LeftButton)
    opened.fill("constant", "fixed")
    rule = opened.rule("note")
    assert rule is not None
    assert (rule.value, rule.constant, rule.note) == ("", "fixed", "as agreed")
    assert opened.document.undo() == "Change the constant: note"
    assert opened.panel.kind == "value"


def test_deciding_against_a_field_asks_why(opened: Opened) -> None:
    opened.select("note")
    opened.qtbot.mouseClick(opened.panel.kinds[NOT_MAPPED], Qt.MouseButton.LeftButton)
    opened.fill("reason", "nobody reads it")
    rule = opened.rule("note")
    assert rule is not None
    assert (rule.decision, rule.reason, rule.value) == (NOT_MAPPED, "nobody reads it", "")
    assert opened.document.undo() == "Change the reason: note"
    assert opened.document.undo() == "Decide that it is not mapped: note"


def test_default_condition_question_status(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIELDWRIGHT_AUTHOR", "Ada")
    opened.select("note")
    opened.fill("default", "none")
    opened.qtbot.mouseClick(opened.panel.default_for["null"], Qt.MouseButton.LeftButton)
    opened.write("when", "id")
    opened.fill("question.text", "really?")
    opened.fill("question.asked_of", "Ana")
    rule = opened.rule("note")
    assert rule is not None
    assert (rule.default, rule.default_for, rule.when) == ("none", ("missing", "null"), "id")
    assert rule.question == Question("really?", "Ana", author="Ada", date=date.today().isoformat())
    opened.fill("question.text", "")
    opened.fill("question.asked_of", "")
    after = opened.rule("note")
    assert after is not None
    assert after.question is None


def test_deciding_against_a_loop_leaves_nothing_of_it(opened: Opened) -> None:
    opened.select("items[]")
    opened.write("where", "qty > 1")
    opened.write("order_by", "sku")
    opened.qtbot.mouseClick(opened.panel.kinds[NOT_MAPPED], Qt.MouseButton.LeftButton)
    assert opened.rule("items[]") == Rule("items[]", decision=NOT_MAPPED)


def test_what_a_default_is_for_can_be_reached_at_once_by_the_keyboard(opened: Opened) -> None:
    opened.select("note")
    line = opened.panel.lines["default"]
    line.setFocus()
    opened.qtbot.keyClicks(line, "-")
    opened.qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert opened.panel.default_for["missing"].hasFocus()


def test_a_problem_is_said_in_sentences(opened: Opened) -> None:
    opened.select("note")
    opened.write("value", "nowhere")
    opened.checked()
    assert (
        opened.panel.problem.text()
        == "At character 1: the source Order has no field `nowhere`. It has `id`, `placed_at`, `customer`, `lines`, `tags`."
    )


def test_only_a_repeating_field_can_loop(opened: Opened) -> None:
    opened.select("note")
    assert not opened.panel.kinds["each"].isEnabled()
    opened.select("labels[]")
    assert opened.panel.kinds["each"].isEnabled()


def test_what_is_wrong_is_said_under_the_expression(opened: Opened) -> None:
    opened.select("note")
    editor = opened.panel.expressions["value"]
    editor.setFocus()
    editor.selectAll()
    opened.qtbot.keyClicks(editor, "$nosuch(id)")
    opened.qtbot.waitUntil(lambda: "nosuch" in opened.panel.problem.text())
    assert opened.panel.problem.isVisible()
    assert opened.panel.problem.text().startswith("At character 1")


def test_the_result_follows_the_typing(opened: Opened, tmp_path: Path) -> None:
    opened.sample(tmp_path)
    opened.select("items[].sku")
    opened.qtbot.waitUntil(lambda: opened.results() == ["X", "Y"], timeout=20_000)
    editor = opened.panel.expressions["value"]
    editor.setFocus()
    editor.selectAll()
    opened.qtbot.keyClicks(editor, "qty * 2")
    opened.qtbot.waitUntil(lambda: opened.results() == ["2", "4"], timeout=20_000)


def test_an_expression_that_loops_for_ever_is_stopped_and_said(opened: Opened, tmp_path: Path) -> None:
    opened.sample(tmp_path)
    opened.select("note")
    opened.write("value", "($f := function($n) { $f($n + 1) }; $f(1))")
    opened.qtbot.waitUntil(lambda: "topped" in opened.panel.problem.text(), timeout=10_000)
    opened.write("value", "customer.city")
    opened.qtbot.waitUntil(lambda: opened.results() == ["Quito"], timeout=30_000)
    assert "On the sample" not in opened.panel.problem.text()


def test_a_failure_on_the_sample_is_said_at_its_place(opened: Opened, tmp_path: Path) -> None:
    opened.sample(tmp_path)
    opened.select("note")
    opened.write("value", "$string($number(id))")
    opened.qtbot.waitUntil(lambda: "On the sample: " in opened.panel.problem.text(), timeout=30_000)
    opened.checked()
    assert "On the sample: " in opened.panel.problem.text()


def test_without_a_sample_it_says_so(opened: Opened) -> None:
    opened.select("note")
    assert "Load a sample" in opened.panel.result.note.text()


def test_every_control_has_a_name(opened: Opened) -> None:
    opened.select("note")
    panel = opened.panel
    for widget in (*panel.expressions.values(), *panel.lines.values(), *panel.kinds.values(), panel.status):
        assert widget.accessibleName(), widget


@pytest.mark.parametrize(
    ("typed", "types", "value"),
    [
        ("12", ("integer",), 12),
        ("12", ("string",), "12"),
        ("true", ("boolean",), True),
        ('{"a": 1}', ("object",), {"a": 1}),
        ("abc", ("integer",), "abc"),
        ("null", ("any",), None),
        ("2026-01-31", ("date",), "2026-01-31"),
    ],
)
def test_typed_values(typed: str, types: tuple[str, ...], value: object) -> None:
    assert read_value(typed, types) == value
    assert read_value(written(value, types), types) == value
    assert written(ABSENT, types) == ""
