"""The parts of the window are gone to one after another with a key, from left to right and from top to bottom, and the focus can be seen there."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.opened import InFront, example


def here() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""


def walked(front: InFront, step: str, count: int) -> list[str]:
    found: list[str] = []
    for _ in range(count):
        front.do(step)
        found.append(here())
    return found


def test_panes_are_gone_to_in_the_order_in_which_they_lie(front: InFront, tmp_path: Path) -> None:
    front.window.activateWindow()
    front.load(example(tmp_path))
    front.select(target="WorkOrder.Header.Trade")
    front.settled(lambda: front.window.rule_panel.result.shows_table)
    front.do("focus-source")
    after = ["Show as a map", "Target fields", "Expression", "Result on the sample", "Project", "Source fields"]
    assert walked(front, "next-pane", 6) == after
    assert walked(front, "previous-pane", 3) == ["Project", "Result on the sample", "Expression"]

    front.do("rules-table")
    assert here() == "Rules between source and target"
    assert walked(front, "next-pane", 1) == ["Target fields"]

    view = front.view.target.view
    row = view.visualRect(view.currentIndex())
    shown = view.viewport().grab(row).toImage()
    front.do("previous-pane")
    assert view.viewport().grab(row).toImage() != shown, "the focus cannot be seen"

    front.do("show-findings")
    findings: QWidget = front.window.findings_view.table
    assert findings.hasFocus()
    front.qtbot.keyClick(findings, Qt.Key.Key_F6, Qt.KeyboardModifier.ControlModifier)
    assert here() == "Project"
    front.do("show-sheet")
    front.until(lambda: here() == "Sheet of the map")
    assert walked(front, "next-pane", 3) == ["Findings", "Project", "Sheet of the map"]
