"""Views in the middle of work: of the map, its rules as a table, the sample, the expression editor, the test cases and the list of edits."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from fieldwright.desktop.doing import SAMPLE
from fieldwright.desktop.expressions.shapes import BY_ID
from fieldwright.desktop.expressions.window import ExpressionWindow
from fieldwright.desktop.tests.page import CASES, COVERAGE, EFFECTS, PROPOSALS
from tests.desktop.stage import Seen, Stage, View, dialog_of

SOME = 5
"""Rows that are selected together."""
SUBJECT = "WorkOrder.Header.Subject"
"""A target field that an expression fills."""


# -- the map


def _selected(stage: Stage, see: Seen) -> None:
    stage.at_map()
    pane = stage.window.map_view.source
    view, model = pane.view, pane.view.model()
    index = view.currentIndex()
    index = view.indexBelow(index) if index.isValid() else model.index(0, 0)
    for _ in range(SOME):
        view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows)  # fmt: skip
        index = view.indexBelow(index)
    stage.do("values-beside")
    see(stage.window)
    stage.do("values-beside")
    view.selectionModel().clearSelection()


def _folded(stage: Stage, see: Seen) -> None:
    stage.at_map()
    for side in ("source", "target"):
        stage.do(f"fold-{side}")
    see(stage.window)
    for side in ("source", "target"):
        stage.do(f"fold-{side}")


def _focused(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.window.map_view.jump("WorkOrder.Header")
    stage.do("focus-here")
    see(stage.window)
    stage.do("focus-out")


def _searched(stage: Stage, see: Seen) -> None:
    stage.at_map()
    search = stage.window.map_view.source.search
    search.setText("name")
    stage.rest(150)
    see(stage.window)
    search.clear()
    stage.rest()


def _tabs(stage: Stage, see: Seen) -> None:
    stage.at_map()
    for place in ("show-sheet", "show-use-cases", "show-tests"):
        stage.do("new-tab")
        stage.do(place)
    stage.do("next-tab")
    stage.rest(150)
    see(stage.window)
    stage.window.open_tabs.close_others(0)
    stage.at_map()


def _table(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.do("rules-table")
    see(stage.window)
    stage.do("rules-table")


# -- the sample


def _record(stage: Stage, *, shown: bool = False, text: bool = False, nothing: bool = False) -> QWidget:
    stage.at_map()
    window = stage.window
    samples = sorted(stage.project.with_suffix("").with_suffix(".samples").glob("*.json"))
    if nothing:
        window.document.set_sample(None)
    else:
        window.document.set_sample(samples[0])
    window.document.veil.show(shown)
    window.tabs.setCurrentIndex(SAMPLE)
    window.sample_view.payload.as_text.setChecked(text)
    stage.rest(200)
    return window


def _values(stage: Stage, see: Seen) -> None:
    see(_record(stage, shown=True))
    stage.window.document.veil.show(False)


def _as_text(stage: Stage, see: Seen) -> None:
    see(_record(stage, text=True))
    stage.window.sample_view.payload.as_text.setChecked(False)


def _no_sample(stage: Stage, see: Seen) -> None:
    see(_record(stage, nothing=True))
    _record(stage)


# -- the expression editor


def _editor(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.window.map_view.jump(SUBJECT)
    stage.rest(200)
    stage.modal(stage.window.actions_by_id["edit-expression"].trigger, see, lambda _: stage.rest(400))


def _form(stage: Stage, see: Seen) -> None:
    def first(editor: ExpressionWindow) -> None:
        editor.editor.replace_all("")
        stage.rest(400)
        editor.gallery.chosen.emit(BY_ID["condition"])
        stage.rest(400)

    def seen(editor: QWidget) -> None:
        see(editor)
        assert isinstance(editor, ExpressionWindow)
        editor.editor.replace_all(editor.before)

    stage.at_map()
    stage.window.map_view.jump(SUBJECT)
    stage.rest(200)
    stage.modal(stage.window.actions_by_id["edit-expression"].trigger, seen, first)


# -- test cases and edits


def _tests(tab: int, action: str = "") -> Callable[[Stage, Seen], None]:
    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        stage.do("show-tests")
        page = stage.window.tests
        page.show_tab(tab)
        if action:
            getattr(page, action)()
        stage.rest(200)
        if tab == CASES:
            page.run_all()
            stage.until(lambda: not page.running.is_running)
            stage.rest(100)
            page.list.go(stage.window.document.project.tests[0].name)
        if tab == COVERAGE:
            page.coverage.measure()
        stage.until(lambda: not page.proposals.is_running and not page.coverage.is_running)
        stage.rest(100)
        see(stage.window)
        page.show_tab(CASES)

    return show


def _attributes(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.do("show-tests")
    page = stage.window.tests
    page.show_tab(CASES)
    page.list.go(stage.window.document.project.tests[0].name)
    page.detail.setCurrentIndex(1)
    stage.rest()
    see(stage.window)
    page.detail.setCurrentIndex(0)


def _edits(stage: Stage, see: Seen) -> None:
    stage.at_map()
    window, document = stage.window, stage.window.document
    shown = document.map
    assert shown is not None
    for rule in shown.rules[-2:]:
        window.map_view.jump(rule.target)
        stage.do("remove-selected")
    stage.do("edits")
    stage.rest(200)
    see(window)
    window.undoing.panel.hide()
    while document.history.at:
        document.undo()
    stage.rest()


WORKING: tuple[View, ...] = (
    View("map-selected", _selected),
    View("map-folded", _folded),
    View("map-focused", _focused),
    View("map-searched", _searched),
    View("tabs", _tabs),
    View("rules-table", _table),
    View("sample-values", _values),
    View("sample-text", _as_text),
    View("sample-none", _no_sample),
    View("expression", _editor),
    View("expression-form", _form),
    View("tests", _tests(CASES)),
    View("test-attributes", _attributes),
    View("test-proposals", _tests(PROPOSALS, "propose")),
    View("test-coverage", _tests(COVERAGE)),
    View("test-effects", _tests(EFFECTS)),
    View("edits", _edits),
    View("print", dialog_of("print")),
)
"""These views."""
