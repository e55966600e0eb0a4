"""What dialogs say about input that is wrong, before anything is made; and that the keyboard ends each of them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from fieldwright.desktop.dialogs.about import About
from fieldwright.desktop.dialogs.export import ExportDialog
from fieldwright.desktop.dialogs.lookup import LookupDialog
from fieldwright.desktop.dialogs.message import sentence
from fieldwright.desktop.dialogs.new_map import NewMapDialog
from fieldwright.desktop.theme import Look
from fieldwright.files.errors import UnreadableError
from tests.desktop.opened import InFront, example
from tests.project.schemas import files

LONG = 20_000


def new_map(front: InFront) -> NewMapDialog:
    made = NewMapDialog(front.document, front.window.jobs, "", front.window)
    front.qtbot.addWidget(made)
    made.show()
    return made


def choose(front: InFront, dialog: NewMapDialog, source: Path, target: Path) -> None:
    dialog.source.choose(source)
    dialog.target.choose(target)
    front.qtbot.waitUntil(lambda: bool(dialog.source.message and dialog.target.message), timeout=LONG)


def test_a_file_that_is_no_schema_is_said_in_one_line(front: InFront, tmp_path: Path) -> None:
    bad: tuple[tuple[str, bytes | None, str], ...] = (
        ("gone.json", None, "gone.json"),
        ("empty.json", b"", "empty"),
        ("page.json", b"<!doctype html><html></html>", "web page"),
        ("cut.json", b'{"openapi": "3.1.0", ', "cut.json:1"),
        ("bomb.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "DTD"),
        ("deep.json", b"[" * 100_000, "deep"),
    )
    good = files(tmp_path)
    for name, data, words in bad:
        if data is not None:
            (tmp_path / name).write_bytes(data)
        dialog = new_map(front)
        dialog.source.choose(tmp_path / name)
        front.qtbot.waitUntil(lambda dialog=dialog: dialog.source.said.objectName() == "wrong", timeout=LONG)
        assert words in dialog.source.said.text()
        assert "\n" not in dialog.source.said.text()
        assert not dialog.maker.isEnabled()
        choose(front, dialog, *good)
        assert dialog.maker.isEnabled()
        dialog.reject()


def test_a_place_that_is_taken_is_said_before_anything_is_made(front: InFront, tmp_path: Path) -> None:
    (tmp_path / "taken.fieldwright.json").write_text("{}")
    dialog = new_map(front)
    choose(front, dialog, *files(tmp_path))
    for place, words in (("taken", "already"), ("nowhere/p", "no folder")):
        dialog.place.selectAll()
        front.qtbot.keyClicks(dialog.place, str(tmp_path / f"{place}.fieldwright.json"))
        assert words in dialog.said.text()
        assert not dialog.maker.isEnabled()
    dialog.reject()


def test_a_lookup_needs_a_name_of_its_own(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    dialog = LookupDialog(front.document, "", front.window)
    front.qtbot.addWidget(dialog)
    for name, words in (("", "Give the lookup a name"), ("trade codes", "already"), ('a"b', "quotes")):
        dialog.name.setText(name)
        assert words in dialog.said.text()
        assert not dialog.ok.isEnabled()
    dialog.name.setText("countries")
    assert dialog.ok.isEnabled()
    dialog.reject()


def test_every_dialog_has_a_default_button_and_ends_with_escape(front: InFront, tmp_path: Path, look: Look) -> None:
    front.load(example(tmp_path))
    for dialog in (
        NewMapDialog(front.document, front.window.jobs, "", front.window),
        ExportDialog(front.document, front.window.jobs, parent=front.window),
        LookupDialog(front.document, "trade codes", front.window),
        About(look, front.window),
    ):
        front.qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.windowTitle()
        assert [one for one in dialog.findChildren(QPushButton) if one.isDefault()], dialog.windowTitle()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def test_errors_are_sentences_with_place_and_mend() -> None:
    error = UnreadableError("the file is empty", mend="choose another", file="a.json", line=3)
    assert sentence(error).split("\n") == ["a.json:3", "The file is empty.", "", "Choose another."]
