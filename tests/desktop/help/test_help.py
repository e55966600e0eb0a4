"""Help where it is looked for: every page is whole and true, F1 knows where one is, and the tour changes nothing."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from fieldwright.desktop.actions import ACTIONS, MENUS, SUBMENUS
from fieldwright.desktop.dialogs.lookup import LookupDialog
from fieldwright.desktop.help.pages import WRITTEN, pages
from fieldwright.desktop.help.tour import STOPS
from fieldwright.desktop.help.window import HelpWindow
from fieldwright.expression.diagnostics import syntax_problem
from fieldwright.expression.functions.catalog import FUNCTIONS
from fieldwright.files.resources import resource
from tests.desktop.opened import InFront, example


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> Iterator[InFront]:
    yield front.load(example(tmp_path))
    if front.window.help_key.shown is not None:
        front.window.help_key.shown.close()


def shown(front: InFront) -> HelpWindow:
    found = front.window.help_key.shown
    assert found is not None
    assert found.isVisible()
    return found


# --- the pages -----------------------------------------------------------------------------------------------------------


def test_every_page_is_listed_and_has_a_heading() -> None:
    files = {path.stem for path in resource("help").glob("*.md")}
    assert files == set(WRITTEN)
    assert all(one.text.startswith(f"# {one.title}\n") and one.title for one in pages())


def test_menus_and_actions_that_pages_name_are_there() -> None:
    actions = {one.text.replace("&", "") for one in ACTIONS.values()}
    menus = {title.replace("&", "") for title, _ in MENUS}
    within = {title.replace("&", "") for title, _ in SUBMENUS.values()}
    said = [match for one in pages() for match in re.findall(r"\*(\w+), ([A-Z][^*]+?)\*(?!\*)", one.text)]
    assert said
    steps = [(menu, *action.split(", ")) for menu, action in said]
    assert [one for one in steps if one[0] not in menus or one[-1] not in actions or not within.issuperset(one[1:-1])] == []  # fmt: skip


def test_keys_that_pages_name_are_those_of_the_actions() -> None:
    known = {one.shortcut for one in ACTIONS.values()} | {
        "Shift+Space",
        "Ctrl+Space",
        "Ctrl+Enter",
        "Ctrl+Shift+Enter",
        "Alt+Enter",
        "F12",
        "Ctrl+Shift+I",
        "Ctrl+Shift+O",
        "Ctrl+Shift+D",
        "Alt+Shift+Right",
        "Alt+Up",
        "Alt+Down",
        "Ctrl+Tab",
        "Ctrl+Shift+Tab",
    }
    named = {
        key
        for one in pages()
        for key in re.findall(r"\b(?:Ctrl|Shift|Alt)\+(?:Shift\+)?[A-Z0-9]\w*\b|\bF\d+\b|Ctrl\+\d", one.text)
    }
    assert named <= known | {"Shift+F7", "Shift+F5"}


def test_functions_and_expressions_on_one_page_are_right() -> None:
    text = next(one.text for one in pages() if one.id == "expressions")
    codes = re.findall(r"(?<!`)`([^`\n]+)`(?!`)", text)
    assert len(codes) > 30
    assert {
        code: problem for code in codes if code != "first name" and (problem := syntax_problem(code)) is not None
    } == {}
    called = {name for one in pages() for name in re.findall(r"\$(\w+)\(", one.text)}
    assert called <= set(FUNCTIONS)


def test_the_keys_are_made_from_the_actions() -> None:
    text = next(one.text for one in pages() if one.id == "keys")
    assert all(f"`{one.shortcut}`" in text for one in ACTIONS.values() if one.shortcut)


# --- the window ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("go", "page"),
    [("show_findings", "findings"), ("focus_source", "map"), ("focus_target", "map")],
)
def test_f1_shows_the_page_about_what_has_the_focus(opened: InFront, go: str, page: str) -> None:
    getattr(opened.window, go)()
    focus = QApplication.focusWidget()
    assert focus is not None
    opened.qtbot.keyClick(focus, Qt.Key.Key_F1)
    assert shown(opened).page == page


def test_f1_in_an_expression_is_about_expressions(opened: InFront) -> None:
    opened.view.jump("WorkOrder.Header.Trade")
    editor = opened.window.rule_panel.expressions["value"]
    editor.setFocus()
    opened.qtbot.keyClick(editor, Qt.Key.Key_F1)
    assert shown(opened).page == "expressions"


def test_f1_works_in_a_dialog_that_waits(opened: InFront) -> None:
    def press(dialog: QDialog) -> None:
        opened.until(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is dialog)
        opened.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
        assert shown(opened).page == "lookups"
        shown(opened).close()
        dialog.reject()

    opened.in_dialog(LookupDialog, press)
    opened.window.edit_lookup("priority codes")


def test_the_search_lists_pages_with_all_words(opened: InFront) -> None:
    opened.window.help()
    window = shown(opened)
    opened.qtbot.keyClicks(window.search, "violation names")
    assert [window.contents.item(row).text() for row in range(window.contents.count())] == ["Samples and running"]
    assert window.page == "samples"
    window.search.clear()
    assert window.contents.count() == len(pages())


# --- the tour ------------------------------------------------------------------------------------------------------------


def test_the_tour_goes_through_six_steps_and_changes_nothing(opened: InFront) -> None:
    before = opened.document.project
    opened.window.tour()
    guide = opened.window.guide
    assert len(STOPS) == 6
    for at, stop in enumerate(STOPS):
        assert guide.count.text() == f"Step {at + 1} of 6"
        assert guide.title.text() == stop.title
        assert opened.window.rect().contains(guide.geometry())
        assert opened.window.rect().contains(guide.frame.geometry())
        guide.next.click()
    assert not guide.isVisible()
    assert not guide.frame.isVisible()
    assert opened.document.project is before
    assert not opened.document.modified


def test_the_tour_is_walked_by_keys(opened: InFront) -> None:
    opened.window.tour()
    guide = opened.window.guide
    opened.qtbot.keyClick(guide, Qt.Key.Key_Right)
    opened.qtbot.keyClick(guide, Qt.Key.Key_Right)
    opened.qtbot.keyClick(guide, Qt.Key.Key_Left)
    assert guide.at == 1
    opened.qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
