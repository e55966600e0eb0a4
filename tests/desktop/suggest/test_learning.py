"""Rules from payloads that belong together, in the window: files in, proposals with their support, what is ticked as one edit."""

import json
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.desktop.suggest.learning import LearningDialog
from tests.desktop.opened import InFront, example

CITIES = ("Ajo", "Bisbee", "Cortaro", "Douglas", "Eloy", "Florence", "Globe", "Hayden", "Jerome", "Kearny")


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> InFront:
    """The example without its rules."""
    made = front.load(example(tmp_path))
    project = made.document.project
    made.document.do(project.with_map(evolve(project.maps[0], rules=())), "emptying")
    made.settled(lambda: not made.document.project.maps[0].rules)
    return made


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    """Requests with the orders that were made of them."""
    file = tmp_path / "pairs.json"
    rows = [
        {
            "input": {"requestId": f"SR-{at:04}", "title": f"Pothole {at * 7}", "address": {"city": city, "street": f"{at} Main St"}},
            "output": {"WorkOrder": {"Header": {"ExternalReference": f"SR-{at:04}", "Subject": f"POTHOLE {at * 7}"},
                                     "Site": {"Address": {"Street": f"{at} Main St", "City": city}}}},
        }
        for at, city in enumerate(CITIES, 1)
    ]  # fmt: skip
    file.write_text(json.dumps(rows), encoding="utf-8")
    return file


def learnt(opened: InFront, dialog: LearningDialog, file: Path) -> None:
    dialog.sources.add([str(file)])
    dialog.learn.click()
    opened.qtbot.waitUntil(
        lambda: "pairs." in dialog.said.text() or "Learning" not in dialog.said.text(), timeout=20_000
    )


def test_what_is_ticked_becomes_rules_as_one_edit(opened: InFront, pairs: Path) -> None:
    seen: list[str] = []

    def act(dialog: LearningDialog) -> None:
        assert not dialog.learn.isEnabled()
        assert not dialog.take.isEnabled()
        learnt(opened, dialog, pairs)
        seen.append(dialog.said.text())
        rules = {
            dialog.tree.topLevelItem(at).text(0): dialog.tree.topLevelItem(at)
            for at in range(dialog.tree.topLevelItemCount())
        }  # type: ignore[union-attr]
        assert "requestId" in rules["WorkOrder.Header.ExternalReference"].text(1)  # type: ignore[union-attr]
        assert rules["WorkOrder.Header.ExternalReference"].text(2) == "10 of 10"  # type: ignore[union-attr]
        assert {one.target for one in dialog.ticked} >= {"WorkOrder.Site.Address.City", "WorkOrder.Header.Subject"}
        dialog.take.click()
        assert not dialog.take.isEnabled()
        dialog.reject()

    opened.in_dialog(LearningDialog, act)
    opened.do("learn-from-pairs")
    assert "from 10 pairs" in seen[0]
    made = {rule.target: rule.value for rule in opened.document.project.maps[0].rules}
    assert made["WorkOrder.Header.ExternalReference"] == "requestId"
    assert "title" in made["WorkOrder.Header.Subject"]
    assert opened.document.history.undo_label.startswith("taking")
    opened.do("undo")
    assert opened.document.project.maps[0].rules == ()


def test_files_that_cannot_be_paired_are_told_in_one_line(opened: InFront, tmp_path: Path, pairs: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('[{"input": ', encoding="utf-8")
    seen: list[str] = []

    def act(dialog: LearningDialog) -> None:
        learnt(opened, dialog, broken)
        seen.append(dialog.said.text())
        dialog.targets.add([str(pairs), str(broken)])
        dialog.learn.click()
        opened.qtbot.waitUntil(lambda: "target files" in dialog.said.text(), timeout=10_000)
        assert dialog.tree.topLevelItemCount() == 0
        dialog.reject()

    opened.in_dialog(LearningDialog, act)
    opened.do("learn-from-pairs")
    assert "broken.json" in seen[0]
    assert opened.document.project.maps[0].rules == ()
