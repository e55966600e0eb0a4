"""The sheet in the window, used with keys, mouse and clipboard as a spreadsheet is."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldwright.desktop.document import Document
from fieldwright.desktop.expressions.window import ExpressionWindow
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.sheet.arranging import layout_of
from fieldwright.desktop.sheet.choosing import ColumnsDialog, FilterDialog
from fieldwright.desktop.sheet.columns import IDS
from fieldwright.desktop.sheet.delegate import CellExpression
from fieldwright.desktop.sheet.page import SheetPage
from fieldwright.desktop.theme import Look
from fieldwright.files.resources import resource
from fieldwright.mapping.model import Rule
from tests.desktop.opened import COST_CENTRE, EXAMPLE, InFront, example

TRADE, PRIORITY, STATE = (f"WorkOrder.Header.{one}" for one in ("Trade", "Priority", "State"))
SUBJECT, RECEIVED, DUE = (f"WorkOrder.Header.{one}" for one in ("Subject", "ReceivedAt", "DueAt"))


class Alone(InFront):
    """Whoever sits in front of a sheet without the window around it."""

    def __init__(self, qtbot: QtBot, look: Look, jobs: Jobs) -> None:  # the window is what takes the time
        self.qtbot, self.jobs = qtbot, jobs
        self.document = Document(jobs)
        self.page = SheetPage(self.document, look, jobs, lambda: "Ana")
        self.page.resize(1100, 600)
        self.page.show()
        self.questions: list[str] = []
        self._seen: list[BaseException] = []
        self._awaited: list[str] = []

    def settled(self, also: Callable[[], bool] = lambda: True) -> None:
        """Wait until nothing runs and the findings are there."""
        self.qtbot.waitUntil(
            lambda: also() and self.document.coverage is not None and not self.jobs.running, timeout=30_000
        )

    def do(self, id_: str) -> None:
        """Undo: the only action that there is without the window."""
        assert id_ == "undo"
        self.document.undo()
        QApplication.processEvents()


class Sheet:
    """Whoever works in the sheet."""

    def __init__(self, front: InFront, page: SheetPage) -> None:
        self.front, self.document, self.page = front, front.document, page
        self.table, self.model = self.page.table, self.page.model
        self.said: list[str] = []
        self.page.said.connect(self.said.append)

    def text(self, path: str, column: str) -> str:
        return self.model.text(self.model.rows[path], column)

    def rule(self, path: str) -> Rule | None:
        assert self.document.map is not None
        return self.document.map.rule(path)

    def go(self, path: str, column: str) -> None:
        assert self.table.go(path, column), path
        self.table.setFocus()

    def select(self, path: str, column: str, down: int = 1, across: int = 1) -> None:
        """Select cells with Shift and the arrows, from one on."""
        self.go(path, column)
        for key, times in ((Qt.Key.Key_Down, down - 1), (Qt.Key.Key_Right, across - 1)):
            for _ in range(times):
                QTest.keyClick(self.table, key, Qt.KeyboardModifier.ShiftModifier)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.table, key, held)
        QApplication.processEvents()

    def keys(self, keys: QKeySequence.StandardKey | str) -> None:
        QTest.keySequence(self.table, QKeySequence(keys))
        QApplication.processEvents()

    def editor(self) -> QWidget:
        places = (self.table.viewport(), self.table.pinned.viewport())
        found = [
            one
            for place in places
            for one in place.findChildren(QWidget)
            if isinstance(one, QPlainTextEdit | QComboBox)
        ]
        found = [one for one in found if one.isVisible()]
        assert len(found) == 1
        return found[0]

    @property
    def is_editing(self) -> bool:
        return any(one.isVisible() for one in self.table.viewport().findChildren(QPlainTextEdit))

    def type(self, text: str, *, enter: bool = True) -> None:
        """Type over the current cell."""
        QTest.keyClicks(self.table, text[:1])
        editor = self.editor()
        QTest.keyClicks(editor, text[1:])
        if isinstance(editor, CellExpression):
            editor._popup.hide()
        if enter:
            QTest.keyClick(editor, Qt.Key.Key_Return)
            QApplication.processEvents()

    def steps(self) -> str:
        return self.document.history.undo_label


@pytest.fixture
def sheet(qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path) -> Iterator[Sheet]:
    """The sheet of the example, alone."""
    front = Alone(qtbot, look, jobs)
    front.document.open(example(tmp_path))
    front.settled(lambda: bool(front.page.model.rows))
    yield Sheet(front, front.page)
    front.end()
    front.page.close_evaluation()
    front.page.hide()
    front.page.deleteLater()


@pytest.fixture
def within(front: InFront, tmp_path: Path) -> Sheet:
    """The sheet of the example, in the window."""
    front.load(example(tmp_path))
    front.do("show-sheet")
    made = Sheet(front, front.window.sheet.page)
    front.settled(lambda: bool(made.model.rows))
    return made


# --- what is shown -----------------------------------------------------------------------------------------------------


def test_it_stands_in_the_maps_place_and_goes_again(within: Sheet) -> None:
    window = within.front.window
    assert within.page.isVisible()
    assert not window.map_view.isVisible()
    assert window.rule_panel.isVisible()
    within.page.switch.buttons["map"].click()
    assert window.map_view.isVisible()
    window.map_view.switch.buttons["sheet"].click()
    assert within.page.isVisible()
    within.page.lay_out(evolve(within.model.layout, sort="status", pinned=2))
    assert layout_of(window.settings.layout("sheet")) == within.model.layout
    within.front.do("focus-source")
    assert window.map_view.isVisible()


def test_rows_are_the_targets_fields_with_their_rules(sheet: Sheet) -> None:
    assert sheet.text(TRADE, "expression") == '$translate("trade codes", category)'
    assert sheet.text(TRADE, "lookups") == "trade codes"
    assert sheet.text("WorkOrder.`@origin`", "constant") == "CRM"
    assert sheet.text(STATE, "kind") == "not mapped"
    assert sheet.text(COST_CENTRE, "kind") == ""
    assert sheet.text(COST_CENTRE, "findings") == "1"
    assert sheet.text("WorkOrder.Tasks.Task[]", "occurs") == "1..n"


def test_values_words_and_approvals_of_rows_in_sight_come_by_themselves(sheet: Sheet) -> None:
    sheet.front.until(lambda: sheet.text(PRIORITY, "example") == "P2")
    sheet.document.veil.show(False)
    sheet.front.until(lambda: sheet.text(PRIORITY, "example") not in ("P2", ""))
    assert "priority" in sheet.text(PRIORITY, "words")


def test_values_follow_the_record_that_is_looked_at(within: Sheet) -> None:
    front, samples = within.front, resource("examples", EXAMPLE, f"{EXAMPLE}.samples")
    front.document.veil.show(True)
    records = [json.loads((samples / f"{name}.json").read_text("utf-8")) for name in ("pothole", "trail-tree")]
    front.document.use_sample(json.dumps(records).encode())
    subject = [one["title"] for one in records]
    front.until(lambda: within.text(SUBJECT, "example") == subject[0])
    front.do("next-record")
    front.until(lambda: within.text(SUBJECT, "example") == subject[1])


def test_what_is_selected_is_selected_everywhere(within: Sheet) -> None:
    within.go(PRIORITY, "owner")
    assert within.document.selection.target_path == PRIORITY
    assert within.front.window.rule_panel.target == PRIORITY
    within.front.window.map_view.jump(SUBJECT)
    assert within.table.here == (SUBJECT, "owner")


def test_a_group_folds_and_what_is_selected_unfolds_it(sheet: Sheet) -> None:
    sheet.go("WorkOrder.Header", "path")
    sheet.press(Qt.Key.Key_Space)
    assert sheet.model.place(TRADE) == -1
    sheet.document.select(target_path=TRADE)
    assert sheet.model.place(TRADE) >= 0
    rect = sheet.table.visualRect(sheet.model.index(sheet.model.place("WorkOrder.Header"), 0))
    QTest.mouseClick(sheet.table.pinned.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(28, 10))
    assert sheet.model.place(TRADE) == -1


def test_a_screen_reader_hears_what_a_cell_is(sheet: Sheet) -> None:
    index = sheet.model.index(sheet.model.place(TRADE), IDS.index("status"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"Status: {sheet.text(TRADE, 'status')}"
    assert TRADE in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    interface = QAccessible.queryAccessibleInterface(sheet.table)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Sheet of the map"


def test_a_screen_reader_selects_cells(sheet: Sheet) -> None:
    def cell(path: str, column: str) -> QAccessibleInterface:
        across = sheet.model.columnCount() + 1  # the rows' heads, which nobody sees
        return grid.child((sheet.model.place(path) + 1) * across + IDS.index(column) + 1)

    def here() -> tuple[tuple[str, str], str | None]:
        QApplication.processEvents()
        return sheet.table.here, sheet.document.selection.target_path

    grid = QAccessible.queryAccessibleInterface(sheet.table)
    sheet.go(SUBJECT, "path")
    status, owner = cell(TRADE, "status"), cell(PRIORITY, "owner")
    assert status.text(QAccessible.Text.Name) == f"Status: {sheet.text(TRADE, 'status')}"
    assert owner.text(QAccessible.Text.Name) == f"Owner: {sheet.text(PRIORITY, 'owner')}"
    assert grid.selectionInterface().clear()
    assert grid.selectionInterface().select(status)
    assert here() == ((TRADE, "status"), TRADE)
    assert grid.selectionInterface().select(owner)
    assert here() == ((TRADE, "status"), TRADE), "one more is selected, and the first is still one of them"
    grid.selectionInterface().unselect(status)
    owner.actionInterface().doAction("Toggle")
    owner.actionInterface().doAction("Toggle")
    assert here() == ((PRIORITY, "owner"), PRIORITY)


def test_tab_goes_from_cell_to_cell_and_with_ctrl_out_of_them(sheet: Sheet) -> None:
    def left(key: Qt.Key, held: Qt.KeyboardModifier) -> QWidget | None:
        sheet.go(TRADE, "type")
        sheet.press(key, held)
        assert sheet.table.here == (TRADE, "type")
        return QApplication.focusWidget()

    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    sheet.page.activateWindow()
    sheet.go(TRADE, "type")
    sheet.press(Qt.Key.Key_Tab)
    assert (sheet.table.here, sheet.table.hasFocus()) == ((TRADE, "required"), True)
    after, before = left(Qt.Key.Key_Tab, control), left(Qt.Key.Key_Backtab, control | shift)
    assert after not in (None, before, sheet.table)
    assert before is sheet.page.columns


# --- typing ------------------------------------------------------------------------------------------------------------


def test_an_expression_is_typed_into_a_cell(sheet: Sheet) -> None:
    sheet.go(COST_CENTRE, "expression")
    before = sheet.table.verticalScrollBar().value()
    sheet.type("category")
    rule = sheet.rule(COST_CENTRE)
    assert rule is not None
    assert rule.value == "category"
    assert sheet.text(COST_CENTRE, "kind") == "value"
    assert sheet.table.here == (COST_CENTRE, "expression")
    assert sheet.table.verticalScrollBar().value() == before
    sheet.front.do("undo")
    assert sheet.rule(COST_CENTRE) is None
    assert sheet.text(COST_CENTRE, "expression") == ""


def test_tab_goes_from_cell_to_cell_and_escape_out_of_them(sheet: Sheet) -> None:
    sheet.go(SUBJECT, "expression")
    QTest.keyClick(sheet.table, Qt.Key.Key_Tab)
    assert sheet.page.focusWidget() is sheet.table
    assert sheet.table.here != (SUBJECT, "expression")
    QTest.keyClick(sheet.table, Qt.Key.Key_Escape)
    assert sheet.page.focusWidget() is sheet.page.search


def test_an_expression_that_is_none_stays_in_its_editor_with_the_reason(sheet: Sheet) -> None:
    sheet.go(SUBJECT, "expression")
    sheet.type("title &")
    assert sheet.is_editing
    assert sheet.said[-1].startswith("Not taken: at character")
    assert sheet.text(SUBJECT, "expression") == "title"
    QTest.keyClick(sheet.editor(), Qt.Key.Key_Escape)
    assert not sheet.is_editing
    assert not sheet.steps()


def test_f2_in_a_cell_opens_the_large_editor(within: Sheet) -> None:
    within.go(SUBJECT, "expression")
    within.press(Qt.Key.Key_F2)
    editor = within.editor()
    QTest.keyClicks(editor, " & category")
    seen: list[str] = []

    def look(dialog: ExpressionWindow) -> None:
        seen.append(dialog.editor.text)
        within.front.settled()

    opened = within.front.in_dialog(ExpressionWindow, look)
    QTest.keyClick(editor, Qt.Key.Key_F2)
    within.front.until(lambda: bool(opened) and not opened[0].isVisible())
    assert seen == ["title & category"]
    assert within.text(SUBJECT, "expression") == "title & category"


def test_a_status_is_chosen_for_several_rules_as_one_step(sheet: Sheet) -> None:
    sheet.select(RECEIVED, "status", down=2)
    sheet.press(Qt.Key.Key_Space)
    box = sheet.editor()
    assert isinstance(box, QComboBox)
    box.setCurrentText("approved")
    box.activated.emit(box.currentIndex())
    QApplication.processEvents()
    rules = [sheet.rule(one) for one in (RECEIVED, DUE)]
    assert [one and one.status for one in rules] == ["approved", "approved"]
    assert all(one is not None and one.approved_for and one.approved_by for one in rules)
    sheet.front.do("undo")
    assert [one and one.status for one in map(sheet.rule, (RECEIVED, DUE))] != ["approved", "approved"]


def test_a_note_has_lines_and_a_wrong_date_is_refused(sheet: Sheet) -> None:
    sheet.go(SUBJECT, "note")
    sheet.press(Qt.Key.Key_Return)
    editor = sheet.editor()
    QTest.keyClicks(editor, "one")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(editor, "two")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    rule = sheet.rule(SUBJECT)
    assert rule is not None
    assert rule.note.endswith("one\ntwo")
    sheet.page.lay_out(sheet.model.layout.__class__(hidden=frozenset()))
    sheet.go(SUBJECT, "due")
    sheet.type("soon")
    assert "is no date" in sheet.said[-1]
    QTest.keyClick(sheet.editor(), Qt.Key.Key_Escape)


def test_what_is_not_written_here_says_so(sheet: Sheet) -> None:
    sheet.go(SUBJECT, "type")
    QTest.keyClicks(sheet.table, "x")
    assert sheet.said[-1].startswith("Type is not written here")
    assert not sheet.is_editing


def test_delete_empties_and_keys_of_the_window_are_not_taken_for_it(sheet: Sheet) -> None:
    sheet.select(RECEIVED, "expression", down=2)
    sheet.press(Qt.Key.Key_Delete)
    assert sheet.rule(RECEIVED) is None or not sheet.rule(RECEIVED).value  # type: ignore[union-attr]
    assert sheet.steps().startswith("emptying Expression in 2 rows")
    sheet.front.do("undo")
    assert sheet.text(RECEIVED, "expression")


def test_an_edit_of_several_rows_leaves_those_alone_that_a_search_shows_for_what_is_below_them(sheet: Sheet) -> None:
    loop, below = "WorkOrder.Tasks.Task[]", "WorkOrder.Tasks.Task[].Description"
    before = sheet.rule(loop)
    assert before is not None
    assert before.each
    sheet.page.search.setText("Task[].Description")
    sheet.front.until(lambda: sheet.model.fitting == 1)
    assert loop in sheet.model.shown
    for act, after in (
        (lambda: sheet.press(Qt.Key.Key_Delete), ""),
        (lambda: sheet.keys(QKeySequence.StandardKey.Paste), "title"),
    ):
        QGuiApplication.clipboard().setText("title")
        sheet.table.select_block(0, [IDS.index("expression")], len(sheet.model.shown))
        act()
        assert sheet.rule(loop) == before
        assert sheet.text(below, "expression") == after


def test_fill_down_repeats_the_first_row_as_one_step(sheet: Sheet) -> None:
    sheet.go(RECEIVED, "owner")
    sheet.type("Bea")
    sheet.select(RECEIVED, "owner", down=2)
    sheet.keys("Ctrl+Shift+D")
    assert sheet.text(DUE, "owner") == "Bea"
    sheet.front.do("undo")
    assert sheet.text(DUE, "owner") != "Bea"
    assert sheet.text(RECEIVED, "owner") == "Bea"


def test_a_typed_text_goes_into_all_selected_cells_of_its_column(sheet: Sheet) -> None:
    sheet.select(RECEIVED, "owner", down=2)
    sheet.type("Cem")
    assert [sheet.text(one, "owner") for one in (RECEIVED, DUE)] == ["Cem", "Cem"]
    assert sheet.said[-1] == "Owner set in 2 rows"


# --- the clipboard -----------------------------------------------------------------------------------------------------


def test_cells_are_copied_for_spreadsheets_and_pasted_as_one_step(sheet: Sheet) -> None:
    sheet.select(SUBJECT, "expression")
    sheet.keys(QKeySequence.StandardKey.Copy)
    assert QGuiApplication.clipboard().text() == "title\n"
    sheet.go(COST_CENTRE, "expression")
    sheet.keys(QKeySequence.StandardKey.Paste)
    assert sheet.text(COST_CENTRE, "expression") == "title"
    assert sheet.steps() == "pasting Expression in 1 row"


def test_cells_of_a_spreadsheet_are_pasted_and_what_does_not_parse_is_kept_with_a_finding(sheet: Sheet) -> None:
    QGuiApplication.clipboard().setText('"EUR"\r\ntitle &\r\n')
    sheet.go(RECEIVED, "expression")
    sheet.select(RECEIVED, "expression", down=2)
    sheet.keys(QKeySequence.StandardKey.Paste)
    assert sheet.text(RECEIVED, "expression") == '"EUR"'
    assert sheet.text(DUE, "expression") == "title &"
    sheet.front.settled(lambda: any(one.id == "E01" and one.target == DUE for one in sheet.document.findings))
    assert int(sheet.text(DUE, "findings")) >= 1


def test_another_shape_and_what_is_not_taken_is_told_before_anything_changes(sheet: Sheet) -> None:
    before = sheet.document.project
    QGuiApplication.clipboard().setText("draft\nfinished\nready\n")
    sheet.select(RECEIVED, "status", down=2)
    sheet.front.answer("Cancel")
    sheet.keys(QKeySequence.StandardKey.Paste)
    assert sheet.document.project is before
    said = sheet.front.questions[-1]
    assert "The clipboard has 3 rows of 1 column, the selection 2 rows of 1 column" in said
    assert "'finished' is no status" in said


def test_one_cell_is_pasted_into_all_that_are_selected(sheet: Sheet) -> None:
    QGuiApplication.clipboard().setText("Dov")
    sheet.select(RECEIVED, "owner", down=2)
    sheet.keys(QKeySequence.StandardKey.Paste)
    assert [sheet.text(one, "owner") for one in (RECEIVED, DUE)] == ["Dov", "Dov"]


# --- the layout --------------------------------------------------------------------------------------------------------


def test_columns_sort_and_filter_and_search(sheet: Sheet) -> None:
    header = sheet.table.horizontalHeader()
    at = IDS.index("kind")
    place = QPoint(header.sectionViewportPosition(at) + 20, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sheet.model.layout.sort == "kind"
    sheet.page.grouped.click()
    assert sheet.text(sheet.model.shown[0], "kind") == "constant"

    def choose(dialog: FilterDialog) -> None:
        dialog.words.setText("not mapped")
        dialog.accept()

    sheet.front.in_dialog(FilterDialog, choose)
    sheet.page.choose_filter("kind")
    assert set(sheet.model.shown) == {STATE, "WorkOrder.Header.Crew"}
    assert "2 of 46 rows" in sheet.page.summary.text()
    sheet.page.clear.click()
    QTest.keyClicks(sheet.page.search, "trade codes")
    sheet.front.until(lambda: sheet.model.shown == [TRADE])
    sheet.page.clear.click()
    assert len(sheet.model.shown) > 30


def test_pinned_cells_stay_beside_those_of_their_row(sheet: Sheet) -> None:
    table, last = sheet.table, sheet.model.shown[-1]
    sheet.page.resize(1100, 300)
    sheet.go(last, "path")
    for words in ("Header", "", "Task", ""):
        sheet.page.search.setText(words)
        sheet.front.qtbot.wait(1)
        sheet.front.until(lambda words=words: sheet.model.search == words)
        QApplication.processEvents()
        assert table.rowAt(0) == table.pinned.rowAt(0), words
    assert table.rowAt(0) > 0
    table.verticalScrollBar().setValue(3)
    assert table.rowAt(0) == table.pinned.rowAt(0) == 3
    table.pinned.verticalScrollBar().setValue(5)
    assert table.rowAt(0) == table.pinned.rowAt(0) == 5


def test_columns_are_chosen_moved_pinned_and_remembered(sheet: Sheet) -> None:
    kept: list[str] = []
    sheet.page.keep = kept.append

    def choose(dialog: ColumnsDialog) -> None:
        names = [dialog.list.item(at).text() for at in range(dialog.list.count())]
        dialog.list.item(names.index("Owner")).setCheckState(Qt.CheckState.Unchecked)
        dialog.list.setCurrentRow(names.index("Kind"))
        for button in dialog.findChildren(QWidget):
            if getattr(button, "text", lambda: "")() == "Move &up":
                for _ in range(names.index("Kind") - 1):
                    button.click()  # type: ignore[attr-defined]
        dialog.pinned.setValue(2)
        dialog.accept()

    sheet.front.in_dialog(ColumnsDialog, choose)
    sheet.page.choose_columns()
    sheet.front.no_complaint()
    assert sheet.table.isColumnHidden(IDS.index("owner"))
    assert sheet.model.layout.shown[:2] == ("path", "kind")
    assert sheet.table.is_pinned("kind")
    sheet.table.horizontalScrollBar().setValue(sheet.table.horizontalScrollBar().maximum())
    kind = sheet.model.index(sheet.model.place(TRADE), IDS.index("kind"))
    assert sheet.table.indexAt(sheet.table.visualRect(kind).center()) == kind
    assert layout_of(kept[-1]) == sheet.model.layout


def test_a_cell_behind_the_pinned_columns_scrolls_into_sight(sheet: Sheet) -> None:
    sheet.go(TRADE, "note")
    sheet.table.horizontalScrollBar().setValue(sheet.table.horizontalScrollBar().maximum())
    sheet.go(TRADE, "type")
    rect = sheet.table.visualRect(sheet.table.currentIndex())
    assert rect.left() >= sheet.table.pinned.width() - 1


def test_a_group_that_nothing_fills_lists_its_fields_when_opened(sheet: Sheet) -> None:
    sheet.select("WorkOrder.Site.Address", "path")
    held = [one for one in sheet.model.rows if one.startswith("WorkOrder.Site.Address")]
    project = sheet.document.project
    from fieldwright.project.edits import remove_rule

    for path in held:
        project = remove_rule(project, sheet.document.map_name, path)
    sheet.document.do(project, "removing")
    sheet.front.settled(lambda: sheet.model.rows["WorkOrder.Site.Address"].opens)
    sheet.go("WorkOrder.Site.Address", "path")
    sheet.press(Qt.Key.Key_Space)
    sheet.front.settled(lambda: "WorkOrder.Site.Address.Street" in sheet.model.rows)
    assert sheet.table.here[0] == "WorkOrder.Site.Address"


def test_all_below_the_selected_groups_is_listed_at_once(sheet: Sheet) -> None:
    project, shown = sheet.document.project, sheet.document.map
    assert shown is not None
    sheet.document.do(project.with_map(evolve(shown, rules=())), "removing")
    sheet.front.settled(lambda: any(row.opens for row in sheet.model.rows.values()))
    root = sheet.model.shown[0]
    closed = {path for path, row in sheet.model.rows.items() if row.opens}
    assert closed
    sheet.go(root, "path")
    sheet.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    sheet.front.until(lambda: not any(row.opens for row in sheet.model.rows.values()))
    assert all(sheet.model.rows[path].holds for path in closed)
    assert sheet.said[-1].endswith("groups are open")
    assert SUBJECT in sheet.model.shown
    sheet.go(SUBJECT, "path")
    sheet.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    sheet.front.until(lambda: sheet.said[-1].startswith("Nothing was opened"))


def test_going_to_the_sheet_keeps_what_is_selected(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.view.jump(COST_CENTRE)
    front.window.activateWindow()
    front.view.target.view.setFocus()
    front.until(lambda: front.view.target.view.hasFocus())
    front.window.show_sheet()
    page = front.window.sheet.page
    front.until(lambda: page.model.rowCount() > 0 and not front.window.jobs.running)
    front.until(lambda: page.table.here[0] == COST_CENTRE)
    assert front.document.selection.target_path == COST_CENTRE
