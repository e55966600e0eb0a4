"""Somebody else saved the project meanwhile: both are put together in the window, and what cannot be decided is chosen there."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from PySide6.QtWidgets import QFileDialog

from fieldwright.desktop.merging.choices import ChoicesDialog
from fieldwright.project.format import load_project
from tests.desktop.opened import InFront, button, example

SUBJECT, CREW = "WorkOrder.Header.Subject", "WorkOrder.Header.Crew"


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> InFront:
    return front.load(example(tmp_path))


def saved_by_others(front: InFront, target: str, note: str, **more: Any) -> None:
    """A team-mate edits a rule's note, and what is given of the project, and saves."""
    assert front.document.path is not None
    record = json.loads(front.document.path.read_bytes())
    rule = next(one for one in record["maps"][0]["rules"] if one["target"] == target)
    rule["note"] = note
    record.update(more)
    front.document.path.write_bytes(json.dumps(record, indent=2).encode())


def noted(front: InFront, target: str, note: str) -> None:
    """An edit in the window."""
    document = front.document
    project = document.project
    here = project.map(document.map_name)
    rules = tuple(evolve(one, note=note) if one.target == target else one for one in here.rules)
    document.do(project.with_map(evolve(here, rules=rules)), "noting")


def note_of(front: InFront, target: str) -> str:
    rule = front.document.project.map(front.document.map_name).rule(target)
    return rule.note if rule else ""


def test_saving_over_somebody_elses_version_merges_both(opened: InFront) -> None:
    noted(opened, SUBJECT, "ours")
    saved_by_others(opened, CREW, "theirs", owner="Somebody else")
    opened.answer("Merge")
    opened.do("save")
    opened.settled(lambda: opened.document.project.owner == "Somebody else")
    assert (note_of(opened, SUBJECT), note_of(opened, CREW)) == ("ours", "theirs")
    opened.do("save")  # over what was merged: no question is asked again
    assert opened.document.path is not None
    again = load_project(opened.document.path).project
    assert again.owner == "Somebody else"
    assert [one.note for one in again.maps[0].rules if one.target in (SUBJECT, CREW)] == ["ours", "theirs"]
    assert len(opened.questions) == 1


def test_a_merge_is_one_step_that_undo_takes_back(opened: InFront) -> None:
    noted(opened, SUBJECT, "ours")
    saved_by_others(opened, CREW, "theirs")
    opened.do("merge-with-disk")
    opened.settled(lambda: note_of(opened, CREW) == "theirs")
    assert opened.document.history.undo_label.startswith("merging with")
    opened.do("undo")
    assert (note_of(opened, SUBJECT), note_of(opened, CREW) == "theirs") == ("ours", False)


@pytest.mark.parametrize(("take", "kept"), [("ours", "mine"), ("theirs", "yours"), ("base", "before")])
def test_what_both_changed_is_chosen(opened: InFront, take: str, kept: str) -> None:
    before = note_of(opened, SUBJECT)
    noted(opened, SUBJECT, "mine")
    saved_by_others(opened, SUBJECT, "yours")

    def choose(dialog: ChoicesDialog) -> None:
        assert dialog.list.count() == 1
        assert "note" in dialog.list.item(0).text()
        assert [dialog.texts[side].toPlainText() for side in ("ours", "theirs")] == ["mine", "yours"]
        dialog.take[take].click()
        assert dialog.list.count() == 0
        assert "Nothing is left" in dialog.said.text()
        assert not dialog.take[take].isEnabled()
        dialog.reject()

    opened.in_dialog(ChoicesDialog, choose)
    opened.do("merge-with-disk")
    opened.settled(lambda: not opened.document.project.conflicts and note_of(opened, SUBJECT) != "")
    assert note_of(opened, SUBJECT) == (before if kept == "before" else kept)


def test_choices_can_wait_and_are_found_again(opened: InFront) -> None:
    noted(opened, SUBJECT, "mine")
    saved_by_others(opened, SUBJECT, "yours")
    assert not opened.window.actions_by_id["show-choices"].isEnabled()
    opened.in_dialog(ChoicesDialog, lambda dialog: dialog.reject())
    opened.do("merge-with-disk")
    opened.settled(lambda: bool(opened.document.project.conflicts))
    assert note_of(opened, SUBJECT) == "mine"
    opened.settled(lambda: any(one.id == "B17" for one in opened.document.findings))
    opened.in_dialog(ChoicesDialog, lambda dialog: (dialog.everywhere["theirs"].click(), dialog.reject()))
    opened.do("show-choices")
    opened.settled(lambda: note_of(opened, SUBJECT) == "yours")


def test_a_version_in_another_file_is_merged(opened: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert opened.document.path is not None
    other = opened.document.path.with_name("other.fieldwright.json")
    record = json.loads(opened.document.path.read_bytes())
    record["flows"] = [*record.get("flows", []), {"name": "monthly count"}]
    other.write_bytes(json.dumps(record).encode())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    opened.do("merge-file")
    opened.settled(lambda: any(one.name == "monthly count" for one in opened.document.project.flows))
    assert opened.document.path != other


def test_a_version_that_cannot_be_read_changes_nothing(opened: InFront, monkeypatch: pytest.MonkeyPatch) -> None:
    noted(opened, SUBJECT, "mine")
    assert opened.document.path is not None
    opened.document.path.write_bytes(b'{"format": "1.0", "maps": [')
    opened.answer("OK")
    opened.do("merge-with-disk")
    opened.settled(lambda: bool(opened.questions))
    assert "could not be merged" in opened.questions[0]
    assert note_of(opened, SUBJECT) == "mine"


def test_coming_back_with_edits_offers_to_merge(opened: InFront) -> None:
    noted(opened, SUBJECT, "mine")
    saved_by_others(opened, CREW, "theirs")
    opened.window._compare_disk()  # offscreen, windows are not activated
    assert "Somebody changed" in opened.told("changed")
    button(opened.window.notice, "Merge").click()  # type: ignore[arg-type]
    opened.settled(lambda: note_of(opened, CREW) == "theirs")
    assert note_of(opened, SUBJECT) == "mine"
