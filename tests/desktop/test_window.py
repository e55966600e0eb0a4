"""The window from the first click to the saved file, and what it does when files are not as they should be."""

import errno
import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldwright.desktop.application import told_in
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import FINDINGS, RULE, SAMPLE, Window
from fieldwright.project.format import load_project
from tests.desktop.opened import COST_CENTRE, EXAMPLE, MAP, InFront, button, choosing, example

SUBJECT = "WorkOrder.Header.Subject"


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> InFront:
    return front.load(example(tmp_path))


def on_disk(front: InFront) -> dict[str, str]:
    """The expressions of the saved file by target."""
    assert front.document.path is not None
    map_ = load_project(front.document.path).project.maps[0]
    return {rule.target: rule.value for rule in map_.rules}


# --- beginning ---------------------------------------------------------------------------------------------------------


def test_it_starts_with_the_ways_to_begin(front: InFront) -> None:
    window = front.window
    assert window.pages.currentWidget() is window.start_page
    assert [one.accessibleName() for one in window.start_page.ways.values()] == [
        "New map",
        "Open a project or workbook",
        "Compare two schemas",
        "Open the example",
        "Guided tour",
        "Catalog of integrations",
    ]
    assert window.windowTitle() == "Fieldwright"
    assert not window.actions_by_id["save"].isEnabled()
    assert not window.actions_by_id["export"].isEnabled()
    assert window.actions_by_id["open"].isEnabled()
    assert window.status.state.text() == "No project"


def test_the_example_is_copied_and_opened(front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choosing(monkeypatch, tmp_path)
    front.window.start_page.ways["open-example"].click()
    front.settled()
    assert front.document.path is not None
    assert front.document.path.parent.parent == tmp_path
    assert front.window.windowTitle().startswith("city-service-requests")
    assert front.window.pages.currentWidget() is not front.window.start_page
    assert front.window.status.state.text() == "Saved"
    assert front.window.status.findings.text() == "1 error   1 warning"
    assert front.window.status.fields.text().startswith("Required 27 of 28")
    assert front.window.tabs.tabText(FINDINGS) == "Findings  2"
    assert front.document.sample is not None


def test_the_project_is_listed_at_the_left(opened: InFront) -> None:
    tree = opened.window.project_tree.tree
    listed = {
        group.text(0): [group.child(at).text(0) for at in range(group.childCount())]
        for group in (tree.topLevelItem(at) for at in range(tree.topLevelItemCount()))
    }
    assert listed == {
        "Maps": [MAP],
        "Schemas": ["crm", "work-order"],
        "Lookups": ["trade codes", "priority codes"],
        "Use cases": [
            "UC1  A reported defect becomes work for a crew",
            "UC2  A resident who wants no name gets none told",
        ],
        "Flows": ["triaged requests to work orders"],
        "Integration": ["Traceability", "Contacts and checklist", "Test cases", "Parameters and settings"],
    }
    assert tree.currentItem().text(0) == MAP
    assert "XSD" in tree.topLevelItem(1).child(1).toolTip(0)
    assert "work-order.xsd" in tree.topLevelItem(1).child(1).toolTip(0)


def test_a_dropped_project_file_opens(front: InFront, tmp_path: Path) -> None:
    file = example(tmp_path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    hands = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(front.window, QDragEnterEvent(QPoint(300, 300), *hands))
    drop = QDropEvent(QPointF(300, 300), *hands)
    QApplication.sendEvent(front.window, drop)
    assert drop.isAccepted()
    front.settled()
    assert front.document.path == file


def test_recent_projects_and_the_place_of_the_window_are_remembered(opened: InFront, look: Look) -> None:
    file = opened.document.path
    assert file is not None
    opened.window.resize(860, 613)  # the offscreen screen is no larger than 800 by 800
    opened.window.close()
    again = Window(look, Settings(opened.window.settings.path))
    try:
        assert again.height() == 613
        assert again.settings.recent == [file]
        assert [one.toolTip() for one in again.start_page.recent] == [str(file)]
    finally:
        again.close()


# --- a day's work ------------------------------------------------------------------------------------------------------


def test_mapping_editing_saving_and_opening_again(opened: InFront) -> None:
    before = opened.document.project
    opened.click(opened.view.source, "category")
    opened.click(opened.view.target, COST_CENTRE)
    opened.press(opened.view.target, Qt.Key.Key_Return)
    assert opened.rules[COST_CENTRE].value == "category"
    assert opened.window.isWindowModified()
    assert opened.window.status.state.text() == "Changed"

    opened.do("undo")
    assert opened.document.project == before
    assert not opened.window.isWindowModified()
    opened.do("redo")
    assert opened.rules[COST_CENTRE].value == "category"
    opened.do("undo")

    assert opened.drag("channel", COST_CENTRE)
    assert opened.rules[COST_CENTRE].value == "channel"
    assert opened.window.tabs.tabText(RULE).endswith("CostCentre")

    editor = opened.window.rule_panel.expressions["value"]
    opened.do("show-rule")
    editor.setFocus()
    editor.selectAll()
    opened.qtbot.keyClicks(editor, "'PW-' & category")
    opened.do("save")  # what is typed belongs to it
    assert on_disk(opened)[COST_CENTRE] == "'PW-' & category"
    assert opened.window.status.state.text() == "Saved"
    assert not opened.window.isWindowModified()

    now = opened.document.project.maps
    opened.do("reload")
    opened.settled(lambda: not opened.document.history.undo_label)
    assert opened.document.project.maps == now
    assert opened.rules[COST_CENTRE].value == "'PW-' & category"
    assert opened.window.status.findings.text().startswith("0 errors")


def test_saving_what_was_not_edited_gives_the_same_bytes(opened: InFront, tmp_path: Path) -> None:
    assert opened.document.path is not None
    before = opened.document.path.read_bytes()
    opened.document.save()
    assert opened.document.path.read_bytes() == before


def test_save_as_goes_on_with_the_new_file(opened: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    to = tmp_path / "elsewhere" / "mine"
    to.parent.mkdir()
    choosing(monkeypatch, to)
    opened.do("save-as")
    assert opened.document.path == to.with_name("mine.fieldwright.json")
    opened.settled()
    assert opened.document.bench is not None
    assert not opened.document.bench.missing
    assert opened.window.windowTitle().startswith("mine")


def test_a_finding_jumps_to_its_field(opened: InFront) -> None:
    opened.do("show-findings")
    assert opened.window.tabs.currentIndex() == FINDINGS
    view = opened.window.findings_view
    rows = [one.target for one in view.model.findings]
    view.table.setCurrentIndex(view.model.index(rows.index(SUBJECT), 0))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.document.selection.target_path == SUBJECT
    assert opened.view.target.view.currentIndex().isValid()
    assert opened.window.tabs.tabText(RULE).endswith("Subject")


def test_the_sample_is_run(opened: InFront) -> None:
    opened.do("run-sample")
    assert opened.window.tabs.currentIndex() == SAMPLE
    output = opened.window.sample_view.output
    opened.qtbot.waitUntil(lambda: "<WorkOrder" in output.toPlainText(), timeout=30_000)


def test_light_and_dark_at_run_time(opened: InFront, look: Look) -> None:
    def brightness() -> int:
        return opened.window.grab().toImage().pixelColor(5, 300).lightness()

    light = brightness()
    opened.do("switch-theme")
    assert look.theme.dark
    assert brightness() < 80 < 200 < light
    assert opened.window.settings.theme == "dark"
    opened.do("switch-theme")
    assert brightness() == light


def test_the_keyboard_reaches_every_pane(opened: InFront) -> None:
    window = opened.window
    for id_, widget in (
        ("focus-source", opened.view.source.view),
        ("focus-target", opened.view.target.view),
        ("show-findings", window.findings_view.table),
    ):
        opened.do(id_)
        assert window.focusWidget() is widget
    opened.do("focus-source")
    opened.do("focus-search")
    assert window.focusWidget() is opened.view.source.search


def test_no_two_actions_share_a_key_and_all_say_what_they_do(front: InFront) -> None:
    actions = list(front.window.actions_by_id.values())
    keys = [one.shortcut().toString() for one in actions if not one.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert all(one.toolTip() for one in actions)


# --- ending ------------------------------------------------------------------------------------------------------------


def edit(front: InFront) -> None:
    front.click(front.view.source, "category")
    front.click(front.view.target, COST_CENTRE)
    front.do("map-selected")


def test_closing_asks_about_changes(opened: InFront) -> None:
    edit(opened)
    opened.answer("Cancel")
    assert not opened.window.close()
    assert opened.window.isVisible()
    assert COST_CENTRE not in on_disk(opened)
    opened.answer("Save")
    opened.do("close-project")
    assert "changes that are not saved" in opened.questions[-1]
    assert not opened.document.is_open
    assert opened.window.pages.currentWidget() is opened.window.start_page
    assert len(opened.window.start_page.recent) == 1


def test_changes_can_be_given_up(opened: InFront) -> None:
    edit(opened)
    before = on_disk(opened)
    opened.answer("Discard")
    file = opened.document.path
    assert opened.window.close()
    assert file is not None
    assert {rule.target: rule.value for rule in load_project(file).project.maps[0].rules} == before


def test_escape_in_the_question_keeps_everything(opened: InFront) -> None:
    edit(opened)

    def escape() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        QTest.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(200, escape)
    assert not opened.window.close()
    assert opened.document.modified


# --- files that are not as they should be -------------------------------------------------------------------------------


def theirs(front: InFront) -> bytes:
    """A team-mate saves another version."""
    assert front.document.path is not None
    record = json.loads(front.document.path.read_bytes())
    record["name"] = "theirs"
    data = json.dumps(record, indent=2).encode()
    front.document.path.write_bytes(data)
    return data


@pytest.mark.parametrize("choice", ["Reload", "Save As…", "Overwrite", "Cancel"])
def test_a_team_mates_save_is_not_written_over_unasked(
    opened: InFront, choice: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(opened)
    file = opened.document.path
    assert file is not None
    data = theirs(opened)
    copy = file.with_name("copy.fieldwright.json")
    choosing(monkeypatch, copy)
    opened.answer(choice)
    opened.do("save")
    assert "Somebody changed the file" in opened.questions[0]
    if choice == "Overwrite":
        assert on_disk(opened)[COST_CENTRE] == "category"
        assert file.with_name(file.name + ".bak").read_bytes() == data
        return
    assert file.read_bytes() == data
    if choice == "Reload":
        opened.settled(lambda: opened.document.project.name == "theirs")
        assert COST_CENTRE not in opened.rules
    elif choice == "Save As…":
        assert opened.document.path == copy
        assert on_disk(opened)[COST_CENTRE] == "category"
    else:
        assert opened.document.modified


def test_coming_back_to_the_window_says_that_the_file_changed(opened: InFront) -> None:
    theirs(opened)
    opened.window._compare_disk()  # offscreen, windows are not activated
    assert "Somebody changed" in opened.told("changed")
    button(opened.window.notice, "Reload").click()  # type: ignore[arg-type]
    opened.settled(lambda: opened.document.project.name == "theirs")


def test_a_broken_file_is_said_and_the_window_lives(opened: InFront, tmp_path: Path) -> None:
    broken = (
        (b'{"format": "1.0", "maps": [', "ends"),
        (b"", "empty"),
        (b"<html><body>Sign in</body></html>", ""),
        (b"[" * 100_000, "deep"),
        (b'{"a": 1}', "not a Fieldwright project"),
    )
    before = opened.document.path
    for at, (data, words) in enumerate(broken):
        bad = tmp_path / f"bad {at}.fieldwright.json"
        bad.write_bytes(data)
        opened.window.open_path(bad)
        said = opened.told(bad.name)
        assert words in said
        assert "Traceback" not in said
        assert len(said) < 400
        assert opened.document.path == before
    edit(opened)
    assert opened.rules[COST_CENTRE].value == "category"


def test_a_file_that_is_gone_is_said(front: InFront, tmp_path: Path) -> None:
    front.window.open_path(tmp_path / "gone.fieldwright.json")
    front.told("gone.fieldwright.json")
    assert front.window.pages.currentWidget() is front.window.start_page


def test_a_newer_project_opens_read_only(front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = example(tmp_path)
    record = json.loads(file.read_bytes())
    record["format"] = "99.0"
    file.write_text(json.dumps(record))
    data = file.read_bytes()
    front.load(file)
    front.told("read-only")
    assert front.window.status.state.text() == "Read-only"
    edit(front)
    assert not front.window.actions_by_id["save"].isEnabled()
    choosing(monkeypatch, tmp_path / EXAMPLE / "copy.fieldwright.json")
    front.do("save-as")
    assert on_disk(front)[COST_CENTRE] == "category"
    assert file.read_bytes() == data


def test_a_full_disk_loses_nothing(opened: InFront, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(opened)
    file = opened.document.path
    assert file is not None
    before = file.read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        opened.answer("OK")
        opened.do("save")
    assert "the disk is full" in opened.questions[-1].lower()
    assert "Make room" in opened.questions[-1]
    assert file.read_bytes() == before
    assert opened.document.modified
    assert opened.rules[COST_CENTRE].value == "category"
    opened.do("save")
    assert on_disk(opened)[COST_CENTRE] == "category"


def test_a_schema_that_is_gone_leaves_the_rules(front: InFront, tmp_path: Path) -> None:
    file = example(tmp_path)
    (file.parent / "work-order.xsd").unlink()
    front.window.open_path(file)
    front.qtbot.waitUntil(lambda: bool(front.document.benches), timeout=30_000)
    assert front.document.bench is not None
    assert front.document.bench.missing
    assert len(front.rules) > 20
    assert "work-order" in front.view.target.heading.text()


def test_a_mistake_of_ours_is_said_and_the_window_lives(front: InFront, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ValueError("no <b>such</b> thing")
    except ValueError as error:
        told_in(lambda: front.window)(ValueError, error, error.__traceback__)
    assert "no <b>such</b> thing (test_window.py:" in front.notice
    assert "Traceback" in capsys.readouterr().err
    assert front.window.isVisible()


def test_nothing_of_the_rules_form_is_cut_at_the_side(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.window.resize(1280, 800)
    for rule in [one for one in front.rules.values() if one.kind in ("value", "each", "constant")][:12]:
        front.select(target=rule.target)
        form = front.window.rule_panel.form
        inside = form.widget()
        assert inside is not None
        assert inside.minimumSizeHint().width() <= form.viewport().width(), rule.target
