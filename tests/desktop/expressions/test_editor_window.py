"""The expression editor as it is used: three panes, one edit that can be undone, forms, hovering, names, history, keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from fieldwright.desktop.document import Document
from fieldwright.desktop.expressions.renaming import NameDialog
from fieldwright.desktop.expressions.shapes import BY_ID
from fieldwright.desktop.expressions.slots import LineEdit, ListEdit, ValueEdit
from fieldwright.desktop.expressions.window import ExpressionWindow
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.rule_panel import RulePanel
from fieldwright.desktop.theme import Look
from tests.desktop.opened import InFront, example

SUBJECT = "WorkOrder.Header.Subject"
TASK = "WorkOrder.Tasks.Task[].Description"
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Desk:
    """A rule panel with the example, and the editor over it."""

    def __init__(self, qtbot: QtBot, look: Look, jobs: Jobs, folder: Path) -> None:
        self.qtbot, self.look, self.jobs = qtbot, look, jobs
        self.document = Document(jobs)
        self.panel = RulePanel(self.document, jobs)
        qtbot.addWidget(self.panel)
        self.document.open(example(folder))
        qtbot.waitUntil(lambda: self.document.coverage is not None and not jobs.running, timeout=30_000)
        self.made: ExpressionWindow | None = None

    @property
    def window(self) -> ExpressionWindow:
        assert self.made is not None
        return self.made

    def open(self, target: str = SUBJECT, text: str | None = None) -> ExpressionWindow:
        self.document.select(target_path=target)
        self.qtbot.waitUntil(lambda: self.panel.sample_text is not None, timeout=20_000)
        self.made = made = ExpressionWindow(self.panel, self.document, self.jobs, self.look)
        self.qtbot.addWidget(made, before_close_func=lambda _: made.editor.replace_all(made.before))
        with self.qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        made.editor.setFocus()
        if text is not None:
            made.editor.replace_all(text)
        self.settle()
        return made

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.running and not self._waits(), timeout=20_000)

    def _waits(self) -> bool:
        return any(
            one.isActive() and one.isSingleShot() for one in self.window.findChildren(QTimer) if one.interval() < 500
        )

    def result(self, row: int = 0) -> str:
        table = self.window.outcome.table
        item = table.item(row, table.columnCount() - 1)
        return item.text() if item is not None else ""

    def at(self, text: str) -> None:
        place = self.window.text.index(text)
        self.window.editor.select(place, place)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.editor, key, modifier)

    def rows(self) -> dict[str, str]:
        """The fields that are listed, with their values."""
        model = self.window.fields.model
        top = model.item(0)
        found: dict[str, str] = {}
        for at in range(top.rowCount()):
            name, value = top.child(at, 0), top.child(at, 2)
            found[name.text()] = value.text()
        return found

    def hover(self, text: str) -> str:
        """Rest the mouse on a part until its value is told."""
        editor, before = self.window.editor, QToolTip.text()
        self.at(text)
        box = editor.cursorRect()
        inside = QPoint(box.left() + 4, box.center().y())
        at = editor.viewport().mapTo(editor, inside)
        QApplication.sendEvent(editor, QHelpEvent(QEvent.Type.ToolTip, at, editor.mapToGlobal(at)))
        self.qtbot.waitUntil(lambda: "Here:" in QToolTip.text() and QToolTip.text() != before, timeout=20_000)
        return QToolTip.text()

    def pressing(self, button: str) -> None:
        """Press a button in the next question."""

        def look() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox) or not box.isVisible():
                QTimer.singleShot(10, look)
                return
            next(one for one in box.findChildren(QAbstractButton) if one.text().replace("&", "") == button).click()

        QTimer.singleShot(0, look)


@pytest.fixture
def desk(qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, look, jobs, tmp_path)
    yield made
    made.panel.close_evaluation()


def test_three_panes_show_the_fields_the_text_and_what_it_gives(desk: Desk) -> None:
    window = desk.open()
    assert window.text == "title"
    desk.qtbot.waitUntil(lambda: desk.rows().get("category") == "pothole", timeout=10_000)
    desk.qtbot.waitUntil(lambda: desk.result().startswith("Deep pothole"), timeout=10_000)
    assert window.gives.text() == "Gives string, at most 120 characters"
    assert any("60" in one.message for one in window.problems.problems)


def test_values_are_masked_where_those_of_samples_are(desk: Desk) -> None:
    desk.document.veil.show(False)
    desk.open()
    desk.qtbot.waitUntil(lambda: desk.rows().get("category") == "xxxxxxx", timeout=10_000)
    desk.qtbot.waitUntil(lambda: desk.result().startswith("Xxxx"), timeout=10_000)


def test_what_is_kept_is_one_edit_and_esc_asks_only_where_something_changed(desk: Desk) -> None:
    window = desk.open()
    desk.key(Qt.Key.Key_Escape)
    assert not window.isVisible()

    window = desk.open()
    desk.qtbot.keyClicks(window.editor, " & channel")
    desk.qtbot.keyClicks(window.editor, " & category")
    desk.key(Qt.Key.Key_F4)
    assert not window.isVisible()
    rule = desk.document.map.rule(SUBJECT) if desk.document.map else None
    assert rule is not None
    assert rule.value == "title & channel & category"
    assert desk.panel.expressions["value"].text == rule.value
    assert desk.document.undo() == "Write the expression: Subject"
    assert desk.document.history.undo_label == ""

    window = desk.open()
    desk.qtbot.keyClicks(window.editor, "x")
    desk.pressing("Go on Editing")
    desk.key(Qt.Key.Key_Escape)
    assert window.isVisible()
    desk.pressing("Drop")
    desk.key(Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert not desk.document.modified


def test_fields_are_inserted_by_double_click_enter_and_drag_as_they_read_from_there(desk: Desk) -> None:
    window = desk.open(TASK, "")
    top = window.fields.model.item(0)
    assert top.text() == "Item defects"
    window.fields.tree.setCurrentIndex(top.child(0).index())
    first = top.child(0).text()
    desk.qtbot.keyClick(window.fields.tree, Qt.Key.Key_Return)
    assert window.text == first
    window.fields.search.setText("requester name")
    desk.qtbot.waitUntil(lambda: window.fields.model.item(0).text() == "$$.requester.name", timeout=10_000)
    window.editor.replace_all("")
    window.fields.tree.doubleClicked.emit(window.fields.model.index(0, 0))
    assert window.text == "$$.requester.name"
    window.editor.replace_all("")
    data: QMimeData = window.fields.model.mimeData([window.fields.model.index(0, 0)])
    where, copy = window.editor.viewport(), Qt.DropAction.CopyAction
    at, none = QPoint(30, 10), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(where, QDragEnterEvent(at, copy, data, Qt.MouseButton.LeftButton, none))
    QApplication.sendEvent(where, QDropEvent(QPointF(at), copy, data, Qt.MouseButton.LeftButton, none))
    assert window.text == "$$.requester.name"


def test_the_value_of_a_part_is_told_where_the_mouse_rests(desk: Desk) -> None:
    window = desk.open(text='$uppercase(category) & " " & defects[position > 1].description & $lengh(title)')
    assert "Here: POTHOLE" in desk.hover("$uppercase")
    told = desk.hover("category")
    assert "string" in told
    assert "Here: pothole" in told
    assert "Here: [false, true]" in desk.hover("> 1")
    window.editor.select(0, len("$uppercase(category)"))
    desk.qtbot.waitUntil(lambda: "POTHOLE" in window.selected.text(), timeout=10_000)
    window.editor.select(3, 9)
    desk.qtbot.waitUntil(lambda: "no whole part" in window.selected.text(), timeout=10_000)


def test_the_call_at_the_cursor_is_told_with_its_current_argument(desk: Desk) -> None:
    window = desk.open(text="")
    desk.qtbot.keyClicks(window.editor, "$padLeft(title, ")
    assert "<b>width</b>" in window.call.text()
    assert "Now: width, number" in window.call.accessibleDescription()
    assert "null or missing gives missing" in window.call.accessibleDescription()
    assert window.text == "$padLeft(title, )"


def test_brackets_and_quotes_close_lines_indent_and_comments_toggle(desk: Desk) -> None:
    window = desk.open(text="")
    desk.qtbot.keyClicks(window.editor, '(title & "x')
    assert window.text == '(title & "x")'
    desk.qtbot.keyClicks(window.editor, '")')
    assert window.text == '(title & "x")'
    window.editor.replace_all("(")
    desk.key(Qt.Key.Key_Backspace)
    desk.qtbot.keyClicks(window.editor, "(")
    desk.key(Qt.Key.Key_Return)
    assert window.text == "(\n  \n)"
    desk.qtbot.keyClicks(window.editor, "title")
    desk.key(Qt.Key.Key_Slash, CONTROL)
    assert window.text == "(\n  /* title */\n)"
    desk.key(Qt.Key.Key_Slash, CONTROL)
    desk.key(Qt.Key.Key_BracketRight, CONTROL)
    assert window.text == "(\n    title\n)"
    desk.key(Qt.Key.Key_BracketLeft, CONTROL)
    desk.key(Qt.Key.Key_I, CONTROL | SHIFT)
    assert window.text == "(title)"
    window.editor.undo()
    assert window.text == "(\n  title\n)"


def test_a_variable_is_renamed_everywhere_with_f2(desk: Desk) -> None:
    window = desk.open(text="($a := title; $a & $a)")
    desk.at("$a & ")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NameDialog)
        dialog.line.setText("sum")
        assert not dialog.ok.isEnabled()
        dialog.line.setText("subject")
        dialog.accept()

    QTimer.singleShot(100, answer)
    desk.key(Qt.Key.Key_F2)
    assert window.text == "($subject := title; $subject & $subject)"
    assert "3 places" in window.note.text()


def test_f12_and_ctrl_click_go_to_the_field(desk: Desk) -> None:
    window = desk.open(text="requester.name & title")
    desk.at("name")
    desk.key(Qt.Key.Key_F12)
    place = window.fields.place
    assert place is not None
    assert (place.path, desk.document.selection.source_path) == ("requester.name", "requester.name")
    desk.at("title")
    box = window.editor.cursorRect()
    desk.qtbot.mouseClick(
        window.editor.viewport(), Qt.MouseButton.LeftButton, CONTROL, QPoint(box.left() + 5, box.center().y())
    )
    assert window.fields.place is not None
    assert window.fields.place.path == "title"


@pytest.mark.parametrize(
    ("text", "offer", "mended"),
    [
        ("$uppercas(title)", "Write $uppercase", "$uppercase(title)"),
        ("titel", "Write title", "title"),
    ],
)
def test_problems_are_mended_with_alt_enter(desk: Desk, text: str, offer: str, mended: str) -> None:
    window = desk.open(text=text)
    desk.qtbot.waitUntil(
        lambda: bool(window.problems.problems) and window.problems.problems[0].severity == "error", timeout=10_000
    )
    desk.settle()
    window.editor.select(2, 2)
    desk.key(Qt.Key.Key_Return, ALT)
    actions = {one.text(): one for one in window.mend_menu.actions()}
    assert offer in actions
    actions[offer].trigger()
    window.mend_menu.close()
    assert window.text == mended


# --- forms ---------------------------------------------------------------------------------------------------------------


def test_a_form_writes_the_expression_without_a_line_of_code(desk: Desk) -> None:
    window = desk.open(text="")
    desk.key(Qt.Key.Key_3, CONTROL)
    row = list(BY_ID).index("condition")
    window.gallery.setCurrentRow(row)
    desk.qtbot.keyClick(window.gallery, Qt.Key.Key_Return)
    assert window.form.isVisible()
    assert window.form.needs.text() == "Still needed: Field"
    edits = window.form.edits
    for slot, text in (("of", "channel"), ("value", '"app"'), ("then", '"from the app"')):
        edit = edits[slot]
        assert isinstance(edit, ValueEdit)
        edit.take(text)
    assert window.text == 'channel = "app" ? "from the app"'
    otherwise = edits["otherwise"]
    assert isinstance(otherwise, ValueEdit)
    otherwise.field.setFocus()
    window.fields.inserted.emit("title")
    assert window.text == 'channel = "app" ? "from the app" : title'
    desk.qtbot.waitUntil(lambda: desk.result() == "from the app", timeout=10_000)
    button(window.form, "Done").click()
    assert not window.form.isVisible()


def test_a_form_takes_up_what_is_written_already(desk: Desk) -> None:
    window = desk.open(text="")
    for before, cursor, form, held, after in (
        ("createdAt", 9, "date", "createdAt", '$formatDate(createdAt, "[Y0001][M01][D01]")'),
        ("title & category", 3, "letters", "title", "$uppercase(title) & category"),
        ("title & category", 16, "letters", "title & category", "$uppercase(title & category)"),
        ("title & ", 8, "letters", "", "title & $uppercase(channel)"),
    ):
        window.editor.replace_all(before)
        window.editor.select(cursor, cursor)
        window.gallery.chosen.emit(BY_ID[form])
        field = window.form.edits["of"]
        assert field.value() == held, before
        if form == "date":
            to = window.form.edits["to"]
            assert isinstance(to, LineEdit)
            assert to.line.placeholderText() == "ISO 8601, such as 2026-03-05"
            to.line.setText("[Y0001][M01][D01]")
        field.take(held or "channel")
        assert window.text == after
        button(window.form, "Take Back").click()
        assert window.text == before


def test_an_expression_is_read_back_into_its_form(desk: Desk) -> None:
    window = desk.open(text='"No. " & $join([title, category], ", ")')
    desk.at("category")
    desk.qtbot.waitUntil(lambda: "Join texts" in window.actions_by_name["open_form"].toolTip(), timeout=5_000)
    desk.key(Qt.Key.Key_O, CONTROL | SHIFT)
    parts = window.form.edits["parts"]
    assert isinstance(parts, ListEdit)
    assert parts.value() == ("title", "category")
    parts.add.click()
    parts.take("channel")
    assert window.text == '"No. " & $join([title, category, channel], ", ")'
    button(window.form, "Take Back").click()
    assert window.text == '"No. " & $join([title, category], ", ")'


def test_escape_closes_the_form_before_the_editor(desk: Desk) -> None:
    window = desk.open(text="$uppercase(title)")
    desk.key(Qt.Key.Key_O, CONTROL | SHIFT)
    assert window.form.isVisible()
    window.reject()
    assert window.isVisible()
    assert not window.form.isVisible()


# --- history -------------------------------------------------------------------------------------------------------------


def test_earlier_expressions_of_the_rule_come_back(desk: Desk) -> None:
    window = desk.open(text="title & channel")
    window.accept()
    window = desk.open(text="category")
    window.accept()
    window = desk.open()
    desk.key(Qt.Key.Key_H, CONTROL)
    desk.settle()
    listed = [window.past_list.item(at).text().split("\n") for at in range(window.past_list.count())]
    assert [one[0] for one in listed] == ["title & channel", "title"]
    assert listed[1][1] == "As it was opened"
    window.past_list.setCurrentRow(0)
    desk.qtbot.keyClick(window.past_list, Qt.Key.Key_Return)
    assert window.text == "title & channel"
    window.accept()


# --- for everyone --------------------------------------------------------------------------------------------------------


def test_every_part_has_a_name_and_tab_leaves_each(desk: Desk) -> None:
    window = desk.open()
    named: Callable[[QWidget], str] = lambda one: one.accessibleName() or getattr(one, "text", lambda: "")()  # noqa: E731
    reached: list[QWidget] = []
    window.editor.setFocus()
    for _ in range(40):
        here = QApplication.focusWidget()
        if here is None or here in reached:
            break
        reached.append(here)
        desk.qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert window.editor in reached
    assert window.problems in reached
    assert window.fields.tree in reached
    assert [type(one).__name__ for one in reached if not named(one)] == []
    assert QApplication.focusWidget() is reached[0]


def test_f4_opens_and_closes_the_editor_over_the_whole_window(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.select(target=SUBJECT)
    front.until(lambda: front.window.rule_panel.sample_text is not None)
    seen: list[str] = []

    def use(window: ExpressionWindow) -> None:
        seen.append(window.text)
        window.editor.replace_all("category")
        front.qtbot.keyClick(window.editor, Qt.Key.Key_Return, CONTROL | SHIFT)

    front.in_dialog(ExpressionWindow, use)
    front.qtbot.keyClick(front.window, Qt.Key.Key_F4)
    assert seen == ["title"]
    assert front.rules[SUBJECT].value == "category"
    kept = front.window.settings.kept("expression editor")
    assert len(kept["panes"]) == 3


def button(inside: QWidget, text: str) -> QPushButton:
    return next(one for one in inside.findChildren(QPushButton) if one.text().replace("&", "") == text)
