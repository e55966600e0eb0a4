"""The page of test cases in the window: the menus, the project tree, the palette, and the line in the status bar."""

from pathlib import Path

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldwright.desktop.tests.page import EFFECTS, PROPOSALS
from tests.desktop.opened import InFront, example


def test_menus_the_tree_the_palette_and_findings_lead_to_test_cases(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    window = front.window
    tree = window.project_tree.tree
    tree.setCurrentItem(tree.findItems("Test cases", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)[0])
    page = window.tests
    assert page.isVisible()
    window.flows.enter()
    assert QApplication.focusWidget() is page.list.table
    front.do("show-map")
    second = front.document.project.tests[1].name
    window.show_test(second)
    assert page.isVisible()
    assert page.case is not None
    assert page.case.name == second
    front.do("show-map")
    assert window.flows.go_to(f"/tests/{second}/proves")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.form.form.fields["proves"].isAncestorOf(focused)
    front.do("show-map")
    front.do("run-tests")
    front.until(lambda: not window.jobs.running)
    assert page.told.text() == "2 test cases run, 0 failed"
    assert window.actions_by_id["run-tests"].shortcut().toString() == "F6"
    front.do("propose-tests")
    assert page.tabs.currentIndex() == PROPOSALS
    page.proposals.stop()
    front.do("show-map")

    # an edit says quietly what would differ, before it is saved
    assert not window.effects_line.isVisible()
    shown = front.document.project.maps[0]
    rules = tuple(evolve(one, value='"P9"') if one.target.endswith(".Priority") else one for one in shown.rules)
    window.map_view.focus_target()
    focused = QApplication.focusWidget()
    front.document.do(front.document.project.with_map(evolve(shown, rules=rules)), "Change a rule")
    front.until(window.effects_line.isVisible)
    assert window.effects_line.text() == "2 test cases would now give something else"
    assert QApplication.focusWidget() is focused
    assert window.notice.isHidden()
    window.effects_line.click()
    assert page.isVisible()
    assert page.tabs.currentIndex() == EFFECTS
    assert page.effects.tree.topLevelItemCount() == 2
    front.do("undo")
    front.until(lambda: not window.effects_line.isVisible())
