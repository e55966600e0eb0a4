"""The expression editor: colours, brackets, completion, what is wrong while typing, when an edit counts as done."""

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldwright.desktop.completion import completions
from fieldwright.desktop.expression_editor import ExpressionEditor, Mark, place_of
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.surroundings import surroundings
from fieldwright.desktop.theme import Look
from fieldwright.expression.functions import FUNCTIONS
from fieldwright.mapping.model import Lookup, LookupRow, ProjectFunction, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.sides import Schemas, bench_for
from tests.desktop.shown import project_of

RULES = (Rule("items[]", each="lines"), Rule("items[].sku", value="sku"))


@pytest.fixture
def editor(qtbot: QtBot, look: Look) -> ExpressionEditor:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    made = ExpressionEditor()
    box.addWidget(made)
    box.addWidget(QLineEdit())
    window.resize(600, 200)
    with qtbot.waitExposed(window):
        window.show()
    made.setFocus()
    made.window_ = window  # type: ignore[attr-defined]  # kept as long as the editor
    return made


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    project = project_of(tmp_path, RULES)
    project = evolve(project, lookups=(Lookup("units", (LookupRow("kg", "KGM"),)),))
    return bench_for(project, Schemas(tmp_path), project.maps[0])


def colours(editor: ExpressionEditor) -> dict[str, QColor]:
    """The colour of each piece of the first line."""
    block = editor.document().firstBlock()
    return {
        editor.text[one.start : one.start + one.length]: one.format.foreground().color()  # type: ignore[attr-defined]
        for one in block.layout().formats()
    }


def test_kinds_of_words_have_their_colours(editor: ExpressionEditor) -> None:
    editor.show_expression('$uppercase(customer.name) & "x" & 12 /* why */', surroundings(None, ""))
    found = colours(editor)
    assert found["$uppercase"] == tone("function", editor.palette())
    assert found['"x"'] == tone("string", editor.palette())
    assert found["12"] == tone("number", editor.palette())
    assert found["/* why */"] == tone("comment", editor.palette())


def test_colours_follow_light_and_dark(editor: ExpressionEditor, look: Look) -> None:
    editor.show_expression("$count(lines)", surroundings(None, ""))
    light = colours(editor)["$count"]
    look.use("dark")
    assert colours(editor)["$count"] != light


def test_what_is_wrong_is_marked_while_typing(qtbot: QtBot, editor: ExpressionEditor) -> None:
    qtbot.keyClicks(editor, "id & (")
    qtbot.waitUntil(lambda: bool(editor.marks))
    mark = editor.marks[0]
    assert mark.severity == "error"
    assert mark.start >= 0
    qtbot.keyClicks(editor, "id)")
    qtbot.waitUntil(lambda: not editor.marks)


def test_unknown_functions_and_variables_are_marked_at_their_place(editor: ExpressionEditor, bench: Bench) -> None:
    editor.show_expression('"😀" & $nosuch(id)', surroundings(bench, "note"))
    (mark,) = editor.marks
    assert editor.text[mark.start : mark.end].startswith("$nosuch")
    underlined = [one.cursor.selectedText() for one in editor.extraSelections()]  # type: ignore[attr-defined]
    assert any(text.startswith("$nosuch") for text in underlined)


def test_the_bracket_at_the_cursor_and_its_partner_are_lit(editor: ExpressionEditor) -> None:
    editor.show_expression('(a & ")" & [1])', surroundings(None, ""))
    cursor = editor.textCursor()
    cursor.setPosition(0)
    editor.setTextCursor(cursor)
    places = [one.cursor.selectionStart() for one in editor.extraSelections()]  # type: ignore[attr-defined]
    assert places == [0, 14]


def test_paths_complete_from_the_schema(qtbot: QtBot, editor: ExpressionEditor, bench: Bench) -> None:
    editor.show_expression("", surroundings(bench, "note"))
    qtbot.keyClicks(editor, "customer.")
    assert {"first_name", "city"} <= {one.label for one in editor.offered}
    qtbot.keyClicks(editor, "ci")
    assert [one.label for one in editor.offered] == ["city"]
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text == "customer.city"


def test_inside_a_loop_the_items_fields_complete(editor: ExpressionEditor, bench: Bench) -> None:
    editor.show_expression("", surroundings(bench, "items[].sku"))
    editor.complete()
    labels = [one.label for one in editor.offered]
    assert {"sku", "qty"} <= set(labels)
    assert "customer" not in labels


def test_functions_and_lookups_complete(qtbot: QtBot, editor: ExpressionEditor, bench: Bench) -> None:
    editor.show_expression("", surroundings(bench, "note"))
    qtbot.keyClicks(editor, "$upper")
    assert "$uppercase" in [one.label.partition("(")[0] for one in editor.offered]
    editor.clear()
    qtbot.keyClicks(editor, '$translate("')
    assert "units" in [one.label for one in editor.offered]


def test_our_functions_and_the_projects_complete_with_what_they_mean(editor: ExpressionEditor, bench: Bench) -> None:
    own = ProjectFunction("padded", ("text",), '$padLeft($text, 8, "0")', "Eight places.")
    around = surroundings(evolve(bench, functions=(own,)), "items[].sku")
    editor.show_expression("$padded(sku)", around)
    assert not editor.marks
    offers = {one.label: one for one in completions("$pad", 4, around).offers}
    assert {"$pad", "$padLeft", "$padRight", "$padded"} <= set(offers)
    assert (offers["$padded"].detail, offers["$padded"].description) == ("(text)", "Eight places.")
    assert offers["$padLeft"].detail == "(text, width[, fill])"
    assert "null or missing gives missing" in offers["$padLeft"].description
    assert '$padLeft("42", 5, "0") is "00042"' in offers["$padLeft"].description
    assert {f"${name}" for name in FUNCTIONS} <= {one.label for one in completions("$", 1, around).offers}


def test_an_edit_is_done_when_the_focus_goes(qtbot: QtBot, editor: ExpressionEditor) -> None:
    done: list[str] = []
    editor.committed.connect(done.append)
    qtbot.keyClicks(editor, "id")
    assert done == []
    other = editor.window().findChild(QLineEdit)
    assert other is not None
    other.setFocus()
    assert done == ["id"]
    editor.setFocus()
    other.setFocus()
    assert done == ["id"]


def test_an_edit_is_done_after_a_pause_and_at_control_enter(qtbot: QtBot, editor: ExpressionEditor) -> None:
    done: list[str] = []
    editor.committed.connect(done.append)
    qtbot.keyClicks(editor, "id")
    qtbot.waitUntil(lambda: done == ["id"], timeout=3_000)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert done == ["id", "idx"]
    assert "\n" not in editor.text


def test_the_same_text_keeps_the_cursor(qtbot: QtBot, editor: ExpressionEditor) -> None:
    qtbot.keyClicks(editor, "customer")
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    at = editor.textCursor().position()
    editor.show_expression("customer", surroundings(None, ""), [Mark("warning", "careful")])
    assert editor.textCursor().position() == at
    assert editor.marks == (Mark("warning", "careful"),)


def test_a_long_text_is_not_parsed_on_every_key(editor: ExpressionEditor) -> None:
    editor.show_expression("(" * 30_000, surroundings(None, ""))
    assert editor.marks == ()


def test_places_in_words() -> None:
    assert place_of("a & b", 4) == "character 5"
    assert place_of("a\n& b", 4) == "line 2, character 3"
