"""What blank values become in a map is chosen in a dialog, in one step that can be undone."""

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt

from fieldwright.desktop.dialogs.blanks import BlanksDialog
from fieldwright.mapping.model import BLANKS, Blanks, Rule
from tests.desktop.opened import InFront, press
from tests.desktop.shown import project_of

RULES = (Rule("id", value="id", blanks=Blanks(null="error")), Rule("note", value="customer.city"))


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> InFront:
    project = project_of(tmp_path, RULES)
    map_ = evolve(project.maps[0], blanks=Blanks(empty="null", extra={"kept": 1}))
    front.document.new(project.with_map(map_), tmp_path / "p.fieldwright.json")
    front.settled()
    return front


def choose(dialog: BlanksDialog, kind: str, becomes: str) -> None:
    dialog.boxes[kind].setCurrentIndex(dialog.boxes[kind].findData(becomes))


def test_each_kind_is_chosen_and_said_in_words(opened: InFront) -> None:
    def act(dialog: BlanksDialog) -> None:
        assert {kind: box.currentData() for kind, box in dialog.boxes.items()} == {
            "null": "keep", "empty": "null", "missing": "leave out",
        }  # fmt: skip
        assert {
            kind: tuple(box.itemData(at) for at in range(box.count())) for kind, box in dialog.boxes.items()
        } == BLANKS
        assert dialog.own.text() == "1 rule says otherwise."
        assert not dialog.ok.isEnabled()
        choose(dialog, "null", "leave out")
        choose(dialog, "missing", "error")
        assert dialog._then["missing"].text() == "The record fails, and the run says at which field."
        press(dialog, "OK")

    opened.in_dialog(BlanksDialog, act)
    opened.do("edit-blanks")
    opened.no_complaint()
    assert opened.document.map is not None
    assert opened.document.map.blanks == Blanks("leave out", "null", "error", {"kept": 1})
    assert opened.document.undo() == "changing what blank values become"
    assert opened.document.map.blanks == Blanks(empty="null", extra={"kept": 1})


def test_the_keyboard_alone_chooses(opened: InFront) -> None:
    def act(dialog: BlanksDialog) -> None:
        assert dialog.focusWidget() is dialog.boxes["null"]
        opened.qtbot.keyClick(dialog.boxes["null"], Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.boxes["empty"]
        opened.qtbot.keyClick(dialog.boxes["empty"], Qt.Key.Key_Up)
        opened.qtbot.keyClick(dialog, Qt.Key.Key_Return)

    opened.in_dialog(BlanksDialog, act)
    opened.do("edit-blanks")
    opened.no_complaint()
    assert opened.document.map is not None
    assert opened.document.map.blanks.empty == "leave out"
    opened.until(lambda: opened.document.up_to_date)


def test_the_rules_form_says_as_in_the_map(opened: InFront) -> None:
    opened.select(target="note")
    box = opened.window.rule_panel.form.blanks["null"]
    assert (box.currentText(), box.currentData()) == ("as in the map", "")
