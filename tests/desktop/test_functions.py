"""The project's functions in the window: listed, written with what is wrong said, renamed with their calls, and deleted when nothing calls them."""

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from fieldwright.desktop.dialogs.function import FunctionDialog
from fieldwright.mapping.model import Example, ProjectFunction, Rule
from tests.desktop.opened import InFront, press
from tests.desktop.shown import project_of

FULL = ProjectFunction("full", ("first", "last"), "$trim($first & ' ' & $last)", "A full name", (Example({}, "x"),))
TWICE = ProjectFunction("twice", ("text",), "$full($text, $text)")
RULES = (
    Rule("id", value="id"),
    Rule("note", value="$full(id, customer.city)"),
    Rule("buyer.city", value="customer.city"),
)


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> InFront:
    project = evolve(project_of(tmp_path, RULES), functions=(FULL, TWICE))
    front.document.new(project, tmp_path / "p.fieldwright.json")
    front.settled(lambda: front.document.up_to_date)
    return front


def rows(front: InFront) -> dict[str, Any]:
    tree = front.window.project_tree
    group = next(one for one in tree._groups() if one.text(0) == "Functions")
    return {group.child(at).text(0): group.child(at) for at in range(group.childCount())}  # type: ignore[union-attr]


def edit(front: InFront, name: str, act: Any) -> None:
    """Edit a function from the project, with the keyboard."""
    tree = front.window.project_tree.tree
    tree.setCurrentItem(rows(front)[name])
    front.in_dialog(FunctionDialog, act)
    tree.setFocus()
    front.qtbot.keyClick(tree, Qt.Key.Key_Return)
    front.no_complaint()


def write(dialog: FunctionDialog, **texts: str) -> str:
    for name, text in texts.items():
        field = getattr(dialog, name)
        field.setPlainText(text) if name == "expression" else field.setText(text)
    dialog.look()
    return dialog.problem.text()


def functions(front: InFront) -> dict[str, ProjectFunction]:
    return {one.name: one for one in front.document.project.functions}


def test_they_are_listed_in_the_project(opened: InFront) -> None:
    assert list(rows(opened)) == ["full", "twice"]
    assert "A full name" in rows(opened)["full"].toolTip(0)


def test_a_function_is_started_and_its_calls_are_known_at_once(opened: InFront) -> None:
    def act(dialog: FunctionDialog) -> None:
        assert not dialog.ok.isEnabled()
        assert write(dialog, name="$loud", parameters="$text", expression="$uppercase($text)") == ""
        press(dialog, "Save")

    opened.in_dialog(FunctionDialog, act)
    opened.do("edit-function")
    opened.no_complaint()
    assert functions(opened)["loud"] == ProjectFunction("loud", ("text",), "$uppercase($text)")
    assert list(rows(opened)) == ["full", "twice", "loud"]
    opened.select(target="buyer.city")
    editor = opened.window.rule_panel.expressions["value"]
    editor.setPlainText("$loud(customer.city)")
    editor.check_now()
    assert editor.marks == ()
    opened.window.rule_panel.commit()
    assert opened.document.undo() == "Write the expression: city"
    assert opened.document.undo() == "adding the function $loud"
    assert list(rows(opened)) == ["full", "twice"]


def test_what_is_wrong_is_said(opened: InFront) -> None:
    wrong: tuple[tuple[dict[str, str], str, bool], ...] = (
        ({"name": ""}, "Say what it is called.", False),
        ({"name": "sum"}, "$sum means something else already. Choose another name.", False),
        ({"name": "twice"}, "There is a function $twice already: choose another name.", False),
        ({"name": "source"}, "$source is a source or an item of the map m: choose another name.", False),
        ({"parameters": "first, first"}, "Two of its parameters have the same name. Rename one of them.", False),
        ({"expression": ""}, "It has no expression. Write one that reads its parameters.", True),
        ({"expression": "$first & name"}, "It reads name, which is no parameter. Give it as a parameter.", True),
        ({"expression": "first.name"}, "It reads first.name, which is no parameter. Write $first.name.", True),
        ({"expression": "$twice($first)"}, "It calls itself: $full calls $twice calls $full. Write one of them without the others.", True),
    )  # fmt: skip
    for texts, problem, saved in wrong:

        def act(
            dialog: FunctionDialog, texts: dict[str, str] = texts, problem: str = problem, saved: bool = saved
        ) -> None:
            assert dialog.problem.text() == ""
            assert write(dialog, **texts) == problem
            assert dialog.ok.isEnabled() is saved

        edit(opened, "full", act)
        assert functions(opened)["full"] == FULL


def test_the_place_of_a_fault_is_marked_in_the_expression(opened: InFront) -> None:
    def act(dialog: FunctionDialog) -> None:
        write(dialog, expression="$first & name")
        assert [(one.start, one.end) for one in dialog.expression.marks] == [(9, 13)]
        write(dialog, expression="$first &")
        assert len(dialog.expression.marks) == 1

    edit(opened, "full", act)


def test_parameters_are_offered(opened: InFront) -> None:
    def act(dialog: FunctionDialog) -> None:
        write(dialog, expression="$fi")
        dialog.expression.moveCursor(QTextCursor.MoveOperation.End)
        opened.qtbot.keyClick(dialog.expression, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        offers = dialog.expression._offers.offers
        assert "$first" in [one.label for one in offers]

    edit(opened, "full", act)


def test_a_new_name_follows_in_all_calls_as_one_edit(opened: InFront) -> None:
    def act(dialog: FunctionDialog) -> None:
        assert dialog.users.text() == "Called 2 times, by $twice, note of m."
        write(dialog, name="whole", description="The whole name")
        press(dialog, "Save")

    edit(opened, "full", act)
    assert functions(opened)["whole"] == evolve(FULL, name="whole", description="The whole name")
    assert functions(opened)["twice"].expression == "$whole($text, $text)"
    assert opened.rules["note"].value == "$whole(id, customer.city)"
    assert opened.document.undo() == "renaming the function $full to $whole"
    assert opened.document.project.functions == (FULL, TWICE)


def test_what_is_called_is_not_deleted(opened: InFront) -> None:
    def refused(dialog: FunctionDialog) -> None:
        press(dialog, "Delete")
        assert (
            dialog.problem.text()
            == "It is not deleted: $full is called by $twice, note of m; write those without it first."
        )
        assert dialog.isVisible()

    edit(opened, "full", refused)
    edit(opened, "twice", lambda dialog: press(dialog, "Delete"))
    assert list(functions(opened)) == ["full"]
    assert list(rows(opened)) == ["full"]
    assert opened.document.undo() == "removing the function $twice"
    assert opened.document.project.functions == (FULL, TWICE)
