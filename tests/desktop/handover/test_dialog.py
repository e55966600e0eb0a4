"""Hand-over documents are drafted in the window; what people edited in them stays until they say otherwise."""

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtWidgets import QTreeWidgetItem

from fieldwright.desktop.handover.dialog import HandoverDialog
from tests.desktop.opened import InFront, example

START = "triaged-requests-to-work-orders.start"


@pytest.fixture
def city(front: InFront, tmp_path: Path) -> InFront:
    return front.load(example(tmp_path))


@pytest.fixture
def dialog(city: InFront, tmp_path: Path) -> HandoverDialog:
    made = HandoverDialog(city.document, city.window)
    made.place.setText(str(tmp_path / "docs"))
    made.show()
    city.qtbot.addWidget(made)
    city.until(lambda: bool(made.ready))
    return made


def items(dialog: HandoverDialog) -> list[QTreeWidgetItem]:
    made: list[QTreeWidgetItem] = []
    for at in range(dialog.listed.topLevelItemCount()):
        one = dialog.listed.topLevelItem(at)
        assert one is not None
        below = (one.child(each) for each in range(one.childCount()))
        made += [each for each in (one, *below) if each]
    return made


def rows(dialog: HandoverDialog) -> dict[str, str]:
    return {one.text(0): one.text(1) for one in items(dialog)}


def select(dialog: HandoverDialog, name: str) -> None:
    dialog.listed.setCurrentItem(next(one for one in items(dialog) if one.text(0) == name))


def written(city: InFront, dialog: HandoverDialog) -> None:
    dialog.write.click()
    city.until(lambda: bool(dialog.written) and dialog.said.text().startswith("Written"))


def replanned(city: InFront, dialog: HandoverDialog) -> None:
    dialog.look_again()
    city.until(lambda: bool(dialog.ready))


def test_documents_are_written(city: InFront, dialog: HandoverDialog, tmp_path: Path) -> None:
    assert rows(dialog)["runbook.md"] == "new, 13 sections"
    assert dialog.said.text() == "5 of 5 files will be written."
    dialog.kinds["design"].setChecked(False)
    dialog.kinds["checklist"].setChecked(False)
    dialog.forms["docx"].setChecked(True)
    assert not dialog.write.isEnabled()
    city.until(lambda: len(dialog.ready) == 6)
    written(city, dialog)
    stems = ("interface-triaged-requests-to-work-orders", "release-notes", "runbook")
    assert sorted(one.name for one in (tmp_path / "docs").iterdir()) == [
        f"{stem}.{end}" for stem in stems for end in ("docx", "md")
    ]
    assert dialog.opener.isVisible()
    replanned(city, dialog)
    assert dialog.said.text() == "The documents are as the project says."
    assert not dialog.write.isEnabled()


def test_whose_text_stands_there_is_decided(city: InFront, dialog: HandoverDialog, tmp_path: Path) -> None:
    written(city, dialog)
    runbook = tmp_path / "docs" / "runbook.md"
    runbook.write_text(
        runbook.read_text("utf-8").replace("In the integration platform open", "In platform 2 open"), "utf-8"
    )
    flow = evolve(city.document.project.flows[0], start="Call the desk.")
    city.document.do(evolve(city.document.project, flows=(flow,)), "Start")
    replanned(city, dialog)
    assert rows(dialog)[START] == "edited by hand: stays, though the project says something else since"
    assert "1 edited section waits for a decision." in dialog.said.text()
    select(dialog, START)
    assert dialog.draft.toPlainText() == "### Start\n\nCall the desk."
    assert dialog.keep.isEnabled()
    dialog.keep.click()
    city.until(lambda: bool(dialog.ready))
    assert rows(dialog)[START] == "edited by hand: stays, as you decided"
    dialog.take.click()
    city.until(lambda: bool(dialog.ready))
    assert rows(dialog)[START] == "the draft takes the place of what was written by hand"
    written(city, dialog)
    assert "Call the desk." in runbook.read_text("utf-8")
    assert "platform 2" not in runbook.read_text("utf-8")


def test_what_the_project_lacks_is_listed(city: InFront, dialog: HandoverDialog) -> None:
    assert "What the project does not say yet" not in rows(dialog)
    flow = evolve(city.document.project.flows[0], replay="")
    city.document.do(evolve(city.document.project, flows=(flow,)), "Replay")
    replanned(city, dialog)
    assert rows(dialog)["how records are sent again"] == "set replay of the flow triaged requests to work orders"


def test_what_cannot_be_done_is_said_and_nothing_written(city: InFront, dialog: HandoverDialog, tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "runbook.md").write_text("Ours.", "utf-8")
    dialog.write.click()
    city.until(lambda: "omebody else wrote this file meanwhile" in dialog.said.text())
    dialog.look_again()
    city.until(lambda: "was not written by Fieldwright" in dialog.said.text())
    assert (tmp_path / "docs" / "runbook.md").read_text("utf-8") == "Ours."
    assert not dialog.write.isEnabled()
    for box in dialog.kinds.values():
        box.setChecked(False)
    city.until(lambda: dialog.said.text().startswith("Choose at least one document"))
    dialog.kinds["runbook"].setChecked(True)
    dialog.templates.setText(str(tmp_path / "none"))
    city.until(lambda: "here is no such folder" in dialog.said.text())


def test_the_action_opens_it_and_closing_it_stops_the_work(city: InFront) -> None:
    seen: list[str] = []

    def close(dialog: HandoverDialog) -> None:
        seen.append(dialog.place.text())
        dialog.reject()

    city.in_dialog(HandoverDialog, close)
    city.do("handover")
    assert seen == [str(city.document.folder / "handover")]
    assert not (city.document.folder / "handover").exists()
