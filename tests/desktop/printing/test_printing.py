"""What is looked at on paper: all of it, page by page, light whatever the window wears, with its head and foot on each page."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPageLayout, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView, QTreeView
from pytestqt.qtbot import QtBot

from fieldwright.desktop.help.pages import pages
from fieldwright.desktop.printing.dialog import PrintDialog
from fieldwright.desktop.printing.maps import FieldRow, Line, MapContent, map_of
from fieldwright.desktop.printing.paper import Content, Heading
from fieldwright.desktop.printing.pdf import pdf_of
from fieldwright.desktop.printing.tables import Row, TableContent, table_of
from fieldwright.desktop.printing.texts import PictureContent, TextContent
from fieldwright.desktop.theme import Look
from tests.desktop.opened import InFront, choosing, example

HEADING = Heading("The project", "The view", "2026-11-21")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


def page_count(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def texts(pdf: bytes, folder: Path) -> list[str]:
    """What stands on each page."""
    (folder / "it.pdf").write_bytes(pdf)
    command = ["pdftotext", "-layout", str(folder / "it.pdf"), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\f")[:-1]


def rows(count: int) -> TableContent:
    return TableContent("Rows", ("number", "text"), tuple(Row((f"n{at}", "some words " * 3)) for at in range(count)))


# --- the paper -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content", [rows(0), rows(1), TextContent("Text", "# Words\n\nand more"), TextContent("None", "")]
)
def test_a_page_is_enough_for_little(look: Look, content: Content) -> None:
    assert page_count(pdf_of(content, HEADING)) == 1


@needs_poppler
def test_every_row_is_on_a_page_and_each_page_has_head_and_foot(look: Look, tmp_path: Path) -> None:
    found = texts(pdf_of(rows(200), HEADING), tmp_path)
    assert len(found) > 2
    for number, page in enumerate(found, 1):
        assert "The project" in page
        assert "The view" in page
        assert "2026-11-21" in page
        assert f"Page {number} of {len(found)}" in page
        assert "number" in page
    words = [word for page in found for word in page.split() if re.fullmatch(r"n\d+", word)]
    assert words == [f"n{at}" for at in range(200)]


@needs_poppler
def test_long_cells_and_words_stay_inside_their_column(look: Look, tmp_path: Path) -> None:
    long = TableContent("Long", ("path", "text"), (Row(("a" * 300, "many words " * 60)), Row(("last", "row"))))
    (page,) = texts(pdf_of(long, HEADING), tmp_path)
    assert "".join(re.findall(r"\ba+\b", page)).count("a") >= 300
    assert "last" in page


@needs_poppler
def test_the_help_is_printed_as_it_reads(look: Look, tmp_path: Path) -> None:
    for one in pages():
        found = " ".join(texts(pdf_of(TextContent(one.title, one.text), HEADING), tmp_path))
        words = re.findall(r"[A-Za-z]{5,}", one.text)
        assert words[0] in found
        assert words[-1] in found, one.id


def test_a_map_takes_the_pages_that_it_needs(look: Look, tmp_path: Path) -> None:
    side = tuple(FieldRow(f"field{at}", "string", "", 1, required=False, group=False) for at in range(100))
    lines = (Line(0, 99, "$uppercase(x)", "expression"), Line(5, 6, "", "value"), Line(None, 50, '= "x"', "constant"))
    content = MapContent("map", ("here", "there"), side, side[:60], lines)
    pdf = pdf_of(content, HEADING)
    assert page_count(pdf) == 4
    if shutil.which("pdftotext"):
        found = texts(pdf, tmp_path)
        assert "page 4" in found[0]
        assert "page 1" in found[3]
        assert '= "x"' in found[1]


@needs_poppler
def test_no_line_goes_through_what_is_said_beside_another(look: Look, tmp_path: Path) -> None:
    side = tuple(FieldRow(f"f{at}", "string", "", 1, required=False, group=False) for at in range(24))
    lines = tuple(
        Line(at, 23 - at, "said" * 20 if at == 12 else "", "expression" if at == 12 else "value") for at in range(24)
    )
    (tmp_path / "map.pdf").write_bytes(pdf_of(MapContent("map", ("here", "there"), side, side, lines), HEADING))
    told = subprocess.run(["pdftotext", "-bbox", str(tmp_path / "map.pdf"), "-"], capture_output=True, text=True, check=True).stdout  # fmt: skip
    subprocess.run(["pdftoppm", "-r", "72", "-png", "-singlefile", str(tmp_path / "map.pdf"), str(tmp_path / "map")], check=True)  # fmt: skip
    picture = QImage(str(tmp_path / "map.png"))
    place = re.search(r'xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">saidsaid', told)
    assert place is not None
    left, top, right, bottom = (round(float(one)) for one in place.groups())
    around = [picture.pixelColor(x, y) for x in range(left - 2, right + 2) for y in range(top - 3, bottom + 3)]
    assert any(one.lightness() < 200 for one in around)
    assert not [
        one.name() for one in around if one.blue() - one.red() > 90
    ]  # lines that copy are bluer than what is said


# --- what is shown -------------------------------------------------------------------------------------------------------


def test_a_table_is_printed_as_it_is_shown(look: Look, qtbot: QtBot) -> None:
    view, model = QTableView(), QStandardItemModel(3, 4)
    qtbot.addWidget(view)
    model.setHorizontalHeaderLabels(["one", "two", "three", "four"])
    for row in range(3):
        for column in range(3):
            model.setItem(row, column, QStandardItem(f"{row}/{column}"))
    view.setModel(model)
    view.setColumnHidden(1, True)
    view.setRowHidden(0, True)
    view.horizontalHeader().moveSection(2, 0)
    made = table_of(view, "It")
    assert made.titles == ("three", "one")
    assert made.empty == 1
    assert [one.cells for one in made.rows] == [("1/2", "1/0"), ("2/2", "2/0")]


def test_a_tree_is_printed_as_far_as_it_is_unfolded(look: Look, qtbot: QtBot) -> None:
    view, model = QTreeView(), QStandardItemModel()
    qtbot.addWidget(view)
    for name in ("a", "b"):
        top = QStandardItem(name)
        top.appendRow(QStandardItem(f"{name}1"))
        model.appendRow(top)
    view.setModel(model)
    view.expand(model.index(1, 0))
    made = table_of(view, "Tree")
    assert [(one.cells[0], one.depth) for one in made.rows] == [("a", 0), ("b", 0), ("b1", 1)]


def test_the_map_is_printed_light_with_all_its_lines(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.window.look.use("dark")
    content = map_of(front.document, front.view)
    assert content is not None
    assert len(content.sources) == len(front.view.source.view.order)
    assert len(content.targets) == len(front.view.target.view.order)
    assert any(line.source is None and line.label == '= "CRM"' for line in content.lines)
    pdf = pdf_of(content, HEADING)
    if shutil.which("pdftoppm"):
        (tmp_path / "map.pdf").write_bytes(pdf)
        subprocess.run(["pdftoppm", "-r", "40", "-png", str(tmp_path / "map.pdf"), str(tmp_path / "map")], check=True)
        picture = QImage(str(next(tmp_path.glob("map-*1.png"))))
        assert picture.pixelColor(3, 3).name() == "#ffffff"
        light = sum(
            picture.pixelColor(x, y).lightness() > 200
            for x in range(0, picture.width(), 3)
            for y in range(0, picture.height(), 3)
        )
        assert light > 0.8 * (picture.width() // 3) * (picture.height() // 3)


# --- in the window -------------------------------------------------------------------------------------------------------


def test_what_is_worked_at_is_offered_first(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.do("focus-target")
    assert front.window.printing.offers()[0].words == f"The map {front.document.map_name}"
    front.do("show-findings")
    offers = [one.words for one in front.window.printing.offers()]
    assert offers[0] == front.window.findings_view.table.accessibleName()
    assert f"The map {front.document.map_name}" in offers


def test_a_flows_picture_is_printed(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.window.show_item("flows", 0)
    front.until(lambda: any(one.words == "The picture" for one in front.window.printing.offers()))
    content = next(one for one in front.window.printing.offers() if one.words == "The picture").make()
    assert isinstance(content, PictureContent)
    assert page_count(pdf_of(content, HEADING)) == 1


def test_the_view_is_saved_as_a_pdf(front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    front.load(example(tmp_path))
    front.do("focus-target")
    choosing(monkeypatch, tmp_path / "out" / "map")
    (tmp_path / "out").mkdir()
    front.do("save-pdf")
    pdf = (tmp_path / "out" / "map.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert page_count(pdf) == 2
    assert front.window.settings.folder == str(tmp_path / "out")
    assert not front.document.modified


def test_a_pdf_that_cannot_be_written_is_said(front: InFront, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    front.load(example(tmp_path))
    front.do("focus-target")
    choosing(monkeypatch, tmp_path / "nowhere" / "map.pdf")
    front.answer("OK")
    front.do("save-pdf")
    assert "The PDF was not written." in front.questions[0]


def test_the_preview_follows_what_is_chosen(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.do("focus-target")

    def look_at(dialog: PrintDialog) -> None:
        assert dialog.pages.text() == "2 pages"
        assert dialog.layout_of_page.orientation() == QPageLayout.Orientation.Landscape
        dialog.way.setCurrentText("Upright")
        front.until(lambda: dialog.pages.text() == "1 page")
        assert dialog.layout_of_page.orientation() == QPageLayout.Orientation.Portrait
        dialog.reject()

    front.in_dialog(PrintDialog, look_at)
    front.do("print")
