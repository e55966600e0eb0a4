"""Whose sample values exports show, through the window."""

from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.desktop.dialogs.export import ExportDialog
from fieldwright.desktop.review.values import ShownDialog
from fieldwright.mapping.model import Example
from fieldwright.project.reviewing import Shown
from tests.desktop.opened import MAP, InFront, example, press

SUBJECT = "WorkOrder.Header.Subject"
SECRET = "Zebra crossing at 12 Elm Street"


@pytest.fixture
def opened(front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> InFront:
    """The example with a worked example whose values are a sample's."""
    monkeypatch.setenv("FIELDWRIGHT_AUTHOR", "Ada")
    front.load(example(tmp_path))
    project = front.document.project
    here = project.map(MAP)
    worked = Example({"title": SECRET}, SECRET, sample="pothole.json")
    rules = tuple(evolve(one, examples=(worked,)) if one.target == SUBJECT else one for one in here.rules)
    front.document.do(project.with_map(evolve(here, rules=rules)), "working an example")
    front.settled()
    return front


def exported(front: InFront, out: Path, act: object = None, *, everything: bool = False) -> str:
    """Export Markdown; what the dialog said, then what was written."""
    said: list[str] = []

    def fill(dialog: ExportDialog) -> None:
        dialog.form.setCurrentIndex(dialog.form.findData("markdown"))
        dialog.place.setText(str(out))
        said.append(dialog.masked.text())
        if everything:
            dialog.everything.click()
            assert "shown as they are" in dialog.masked.text()
        press(dialog, "Export")
        front.until(lambda: bool(dialog.written))
        said.append(dialog.said.text())

    front.in_dialog(ExportDialog, fill)
    front.do("export")
    return "\n".join(said)


def test_values_are_masked_unless_asked_for(opened: InFront, tmp_path: Path) -> None:
    said = exported(opened, tmp_path / "masked.md")
    assert "Sample values are masked in every field." in said
    assert "Sample values are masked in" in said.partition("Written")[2]
    assert SECRET not in (tmp_path / "masked.md").read_text()
    said = exported(opened, tmp_path / "all.md", everything=True)
    assert "shown in" in said.partition("Written")[2]
    assert SECRET in (tmp_path / "all.md").read_text()
    assert opened.document.project.shown == ()  # for this export alone


def test_the_fields_whose_values_are_shown_are_a_list_that_is_edited(opened: InFront, tmp_path: Path) -> None:
    opened.select(target=SUBJECT)

    def fill(dialog: ShownDialog) -> None:
        assert dialog.path.text() == SUBJECT
        assert (dialog.side.currentData(), dialog.map.currentData()) == ("target", MAP)
        dialog.path.setText("WorkOrder.Header.Subjekt")
        press(dialog, "Show Its Values")
        assert "has no field" in dialog.problem.text()
        assert dialog.table.rowCount() == 0
        dialog.path.setText(SUBJECT)
        dialog.reason.setText("Public already")
        press(dialog, "Show Its Values")
        texts = [item.text() for column in range(5) if (item := dialog.table.item(0, column)) is not None]
        assert texts == [
            SUBJECT,
            "target",
            MAP,
            "Public already",
            "Ada",
        ]
        dialog.path.setText("title")
        dialog.side.setCurrentIndex(dialog.side.findData("request"))
        press(dialog, "Show Its Values")

    opened.in_dialog(ShownDialog, fill)
    opened.do("shown-fields")
    assert opened.document.project.shown == (
        Shown(SUBJECT, MAP, "target", "Public already", "Ada"),
        Shown("title", MAP, "request", "", "Ada"),
    )
    said = exported(opened, tmp_path / "shown.md")
    assert f"but those of {SUBJECT}, title are shown" in said
    assert SECRET in (tmp_path / "shown.md").read_text()

    def take(dialog: ShownDialog) -> None:
        assert not dialog.removing.isEnabled()
        dialog.table.selectRow(0)
        press(dialog, "Mask Again")

    opened.in_dialog(ShownDialog, take)
    opened.do("shown-fields")
    assert [one.path for one in opened.document.project.shown] == ["title"]
    opened.do("undo")
    assert len(opened.document.project.shown) == 2


def test_a_fields_own_menu_shows_and_masks_its_values(opened: InFront) -> None:
    opened.view.target.view.setFocus()
    opened.select(target=SUBJECT)
    assert opened.window.actions_by_id["show-values"] in opened.view.target.view.actions()
    opened.do("show-values")
    assert opened.document.project.shown == (Shown(SUBJECT, MAP, "target", "", "Ada"),)
    assert opened.document.history.undo_label == f"showing values of {SUBJECT}"
    opened.do("show-values")
    assert opened.document.project.shown == ()
    opened.document.do(evolve(opened.document.project, shown=(Shown("WorkOrder.*"),)), "all")
    opened.do("show-values")
    assert "exports show the values of WorkOrder.*" in opened.window.status.said.text()
    assert opened.document.project.shown == (Shown("WorkOrder.*"),)


def test_an_export_for_a_platform_lists_what_it_cannot_say(opened: InFront, tmp_path: Path) -> None:
    def fill(dialog: ExportDialog) -> None:
        dialog.form.setCurrentIndex(dialog.form.findData("xslt"))
        dialog.place.setText(str(tmp_path / "map.xsl"))
        press(dialog, "Export")
        opened.until(lambda: bool(dialog.written))
        assert "0 rules translated" in dialog.said.text()
        assert "the map does not" in dialog.listed.toPlainText()
        assert dialog.listed.isVisible()
        dialog.form.setCurrentIndex(dialog.form.findData("csv"))
        assert not dialog.listed.isVisible()

    opened.in_dialog(ExportDialog, fill)
    opened.do("export")
