"""How files are read, which samples stand beside a schema, and pasted text: seen and corrected in the window."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from fieldwright.desktop.dialogs.new_map import NewMapDialog
from fieldwright.desktop.dialogs.paste import PasteDialog
from fieldwright.desktop.dialogs.reading import ReadingDialog
from fieldwright.desktop.dialogs.samples import SamplesDialog
from fieldwright.project.format import load_project
from fieldwright.schema.options import ReadingOptions
from tests.desktop.opened import LONG, InFront, button, choosing
from tests.desktop.shown import project_of

TABLE = "Report of May\n\nnumber;city;since\n1;Köln;2024-05-01\n2;Zürich;2024-06-02\n".encode("cp1252")
PLAIN = {"title": "Plain", "type": "object", "properties": {"id": {"type": "string"}, "city": {"type": "string"}}}
ORDERS = {"title": "Orders", "type": "object", "required": ["id"],
          "properties": {"id": {"type": "string"}, "state": {"type": "string"}, "note": {"type": ["string", "null"]}}}  # fmt: skip


def reading(front: InFront, path: Path, options: ReadingOptions = ReadingOptions()) -> ReadingDialog:  # noqa: B008 - frozen
    dialog = ReadingDialog(path, options, front.window.jobs, front.document.vetting, front.window)
    front.qtbot.addWidget(dialog)
    dialog.show()
    shown(front, dialog)
    return dialog


def shown(front: InFront, dialog: ReadingDialog) -> None:
    front.qtbot.waitUntil(lambda: dialog.preview is not None, timeout=LONG)


def titles(dialog: ReadingDialog) -> list[str]:
    items = (dialog.table.horizontalHeaderItem(at) for at in range(dialog.table.columnCount()))
    return [one.text() for one in items if one is not None]


def cell(dialog: ReadingDialog, row: int, column: int) -> str:
    item = dialog.table.item(row, column)
    assert item is not None
    return item.text()


def begun(front: InFront, folder: Path, source: Path) -> InFront:
    """A project that maps a file to Plain, made with the dialog."""
    (folder / "plain.json").write_text(json.dumps(PLAIN))

    def fill(dialog: NewMapDialog) -> None:
        dialog.source.choose(source)
        dialog.target.choose(folder / "plain.json")
        front.qtbot.waitUntil(lambda: bool(dialog.source.message and dialog.target.message), timeout=LONG)
        button(dialog, "Create").click()
        front.qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=LONG)

    front.in_dialog(NewMapDialog, fill)
    front.do("new-map")
    front.no_complaint()
    front.settled()
    return front


def test_what_was_recognised_of_a_table_is_shown_with_its_first_rows(front: InFront, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(TABLE)
    dialog = reading(front, tmp_path / "t.csv")
    assert dialog.encoding.currentText() == "As recognised: cp1252"
    assert dialog.delimiter.currentText() == "As recognised: semicolon"
    assert dialog.header.currentText() == "As recognised: yes"
    assert dialog.skip.text() == "As recognised: 2"
    assert titles(dialog) == ["number", "city", "since"]
    assert cell(dialog, 1, 1) == "Zürich"
    assert dialog.options == ReadingOptions()
    assert not dialog.definitions.isVisible()


def test_corrections_are_seen_at_once_and_can_be_taken_back(front: InFront, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(TABLE)
    dialog = reading(front, tmp_path / "t.csv")
    dialog.header.setCurrentIndex(dialog.header.findData(False))
    dialog.skip.setValue(3)
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("cp437"))
    shown(front, dialog)
    assert titles(dialog) == ["column 1", "column 2", "column 3"]
    assert cell(dialog, 0, 1) == "K÷ln"
    dialog.delimiter.setEditText("#")
    shown(front, dialog)
    assert titles(dialog) == ["column 1"]
    assert dialog.options == ReadingOptions("cp437", "#", header=False, skip=3)
    button(dialog, "As Recognised").click()
    shown(front, dialog)
    assert titles(dialog) == ["number", "city", "since"]
    assert not dialog.options


def test_what_cannot_be_read_so_is_said_and_not_taken(front: InFront, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(TABLE)
    dialog = reading(front, tmp_path / "t.csv")
    for wrong, words in (
        (lambda: dialog.encoding.setCurrentIndex(dialog.encoding.findData("utf-8")), "not written in utf-8"),
        (lambda: dialog.delimiter.setEditText("##"), "is no delimiter"),
    ):
        wrong()
        front.qtbot.waitUntil(lambda words=words: words in dialog.said.text(), timeout=LONG)
        assert not dialog.ok.isEnabled()
        dialog.reset.click()
        shown(front, dialog)
        assert dialog.ok.isEnabled()


def test_how_a_file_is_read_is_one_step_of_the_project_and_is_saved(front: InFront, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(TABLE)
    begun(front, tmp_path, tmp_path / "t.csv")
    before = front.document.project

    def fill(dialog: ReadingDialog) -> None:
        shown(front, dialog)
        dialog.header.setCurrentIndex(dialog.header.findData(False))
        shown(front, dialog)
        button(dialog, "OK").click()

    front.in_dialog(ReadingDialog, fill)
    tree = front.window.project_tree
    item = tree.tree.findItems("t", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)[0]
    menu = tree.menu_for(item)
    assert menu is not None
    next(one for one in menu.actions() if "read" in one.text()).trigger()
    front.no_complaint()
    front.qtbot.waitUntil(lambda: "column 1" in front.names(front.view.source), timeout=LONG)
    front.settled()
    front.do("save")
    saved = load_project(front.document.path or Path()).project
    assert saved.schemas["t"].reading == ReadingOptions(header=False)
    assert front.document.undo() == "saying how t is read"
    assert front.document.project.schemas["t"].reading is None
    assert front.document.project.maps == before.maps
    front.qtbot.waitUntil(lambda: "city" in front.names(front.view.source), timeout=LONG)


def test_a_new_map_keeps_how_its_files_are_read(front: InFront, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(TABLE)
    (tmp_path / "plain.json").write_text(json.dumps(PLAIN))

    def correct(dialog: ReadingDialog) -> None:
        shown(front, dialog)
        dialog.encoding.setCurrentIndex(dialog.encoding.findData("iso8859-15"))
        shown(front, dialog)
        button(dialog, "OK").click()

    def fill(dialog: NewMapDialog) -> None:
        assert not dialog.source.reading.isEnabled()
        dialog.source.choose(tmp_path / "t.csv")
        dialog.target.choose(tmp_path / "plain.json")
        front.qtbot.waitUntil(lambda: bool(dialog.source.message and dialog.target.message), timeout=LONG)
        front.in_dialog(ReadingDialog, correct)
        dialog.source.reading.click()
        front.qtbot.waitUntil(lambda: bool(dialog.source.message), timeout=LONG)
        button(dialog, "Create").click()
        front.qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=LONG)

    front.in_dialog(NewMapDialog, fill)
    front.do("new-map")
    front.no_complaint()
    assert front.document.project.schemas["t"].reading == ReadingOptions("iso8859-15")


def test_several_samples_are_merged_by_choosing_dropping_or_adding(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / f"{name}.json" for name in "abc"]
    for file in files:
        file.write_text(json.dumps({"id": 1, file.stem: "x"}))
    dialog = NewMapDialog(front.document, front.window.jobs, str(tmp_path), front.window)
    front.qtbot.addWidget(dialog)
    side = dialog.source
    choosing(monkeypatch, files[0], files[1])
    button(dialog, "Browse…").click()
    front.qtbot.waitUntil(lambda: side.schema is not None, timeout=LONG)
    assert side.schema is not None
    assert [one.name for one in side.schema.root(side.message).children()] == ["id", "a", "b"]
    assert "2 JSON samples" in side.said.text()
    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(one)) for one in files])
    no, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QApplication.sendEvent(side, QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, urls, left, no))
    QApplication.sendEvent(side, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, urls, left, no))
    front.qtbot.waitUntil(lambda: "3 JSON samples" in side.said.text(), timeout=LONG)
    asked = reading(front, files[0], side.options)
    assert asked.more.files == (str(files[1]), str(files[2]))
    asked.more.list.setCurrentRow(0)
    asked.more.remove_button.click()
    shown(front, asked)
    assert {cell(asked, row, 0) for row in range(asked.table.rowCount())} >= {"id", "a", "c"}
    choosing(monkeypatch, files[1])
    asked.more.add_button.click()
    assert asked.options == ReadingOptions(more=(str(files[2]), str(files[1])))


@pytest.mark.parametrize(
    ("text", "suffix", "field"),
    [
        ('{"order": {"id": 1}}', ".json", "order"),
        ("<order><id>1</id></order>", ".xml", "id"),
        ("id;city\n1;Köln\n", ".csv", "city"),
        ('{"id": 1}\n{"id": 2}\n', ".ndjson", "id"),
    ],
)
def test_pasted_text_works_like_a_file(front: InFront, tmp_path: Path, text: str, suffix: str, field: str) -> None:
    dialog = NewMapDialog(front.document, front.window.jobs, str(tmp_path), front.window)
    front.qtbot.addWidget(dialog)
    dialog.show()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)

    def fill(paste: PasteDialog) -> None:
        assert paste.text.toPlainText() == text
        assert paste.place.text() == str(tmp_path / f"pasted{suffix}")
        button(paste, "Use It").click()

    front.in_dialog(PasteDialog, fill)
    dialog.source.paste.click()
    front.no_complaint()
    front.qtbot.waitUntil(lambda: dialog.source.schema is not None, timeout=LONG)
    assert (tmp_path / f"pasted{suffix}").read_text("utf-8") == text
    assert dialog.source.schema is not None
    root = dialog.source.schema.root(dialog.source.message)
    assert field in [one.name for one in root.children()]


def test_a_paste_needs_a_text_and_a_free_name(front: InFront, tmp_path: Path) -> None:
    QGuiApplication.clipboard().clear()
    (tmp_path / "there.json").write_text("{}")
    dialog = PasteDialog(tmp_path, front.window)
    front.qtbot.addWidget(dialog)
    assert "Paste or type" in dialog.said.text()
    dialog.text.setPlainText("[1]")
    assert dialog.ok.isEnabled()
    dialog.place.selectAll()
    front.qtbot.keyClicks(dialog.place, str(tmp_path / "there.json"))
    assert "already" in dialog.said.text()
    assert not dialog.ok.isEnabled()
    dialog.accept()
    assert dialog.made is None


def test_attached_samples_are_one_step_and_say_what_they_are(
    front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    front.document.new(
        project_of(tmp_path, schemas={"source": ORDERS, "target": PLAIN}), tmp_path / "p.fieldwright.json"
    )
    front.settled()
    good, bad = tmp_path / "sent.ndjson", tmp_path / "broken.json"
    good.write_text("".join(json.dumps({"id": str(at), "state": "A" if at % 3 else "B"}) + "\n" for at in range(6)))
    bad.write_text("{")
    choosing(monkeypatch, good, bad)

    def fill(dialog: SamplesDialog) -> None:
        dialog.files.add_button.click()
        front.qtbot.waitUntil(lambda: "6 payloads" in dialog.said.text(), timeout=LONG)
        assert "6 × Orders" in dialog.files.list.item(0).text()
        assert "broken.json" in dialog.files.list.item(1).text()
        dialog.files.list.setCurrentRow(1)
        dialog.files.remove_button.click()
        button(dialog, "OK").click()

    front.in_dialog(SamplesDialog, fill)
    front.do("attach-samples")
    front.no_complaint()
    assert front.document.project.schemas["source"].samples == ("sent.ndjson",)
    front.qtbot.waitUntil(lambda: bool(front.document.occurring), timeout=LONG)
    tree = front.view.source.tree
    tip = tree.tool_tip(tree.nodes[("source", "state")])
    assert "in the samples: present in 6 of 6, values: A (4), B (2)" in tip
    assert "in the samples: in none" in tree.tool_tip(tree.nodes[("source", "note")])
    assert front.document.undo() == "attaching samples to source"
    assert front.document.project.schemas["source"].samples == ()
