"""The workbook opens in other programs without repair: its parts hang together, and LibreOffice reads all of it and writes it again."""

import io
import posixpath
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from fieldwright.files.resources import resource
from fieldwright.mapping.model import Lookup, LookupRow, Rule
from fieldwright.project.format import load_project
from fieldwright.report.export import export
from fieldwright.report.workbook import workbook_of
from tests.report.book.opened import links
from tests.report.handmade import project_of, spec_made

SOFFICE = shutil.which("soffice")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EXAMPLE = resource("examples", "wholesale-shipments", "wholesale-shipments.fieldwright.json")
HOSTILE = "=1+1 <b>&amp; \"'` \x07 \u202e שלום 😀 _x0041_ line\nbreak  two "


def hostile_book(text: str = HOSTILE) -> bytes:
    rules = (Rule("Number", value="id", note=text), Rule("Kind", constant=text), Rule("Remark", value=f"'{text}'"))
    lookups = (Lookup(text, (LookupRow(text, text, text),)), Lookup("it's [a] name?"))
    return workbook_of(spec_made(project_of(rules, name=text, lookups=lookups)))


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home for LibreOffice, made once: that is half of its time."""
    return tmp_path_factory.mktemp("office")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("book") / "spec.xlsx"
    export(load_project(EXAMPLE).project, EXAMPLE.parent, "xlsx", out)
    return out


@pytest.mark.parametrize("hostile", [False, True], ids=["example", "hostile"])
def test_the_parts_hang_together(example: Path, *, hostile: bool) -> None:
    data = hostile_book() if hostile else example.read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = set(archive.namelist())
        assert len(names) == len(archive.namelist())
        parts = {name: etree.fromstring(archive.read(name)) for name in names}
    types = parts["[Content_Types].xml"]
    told = {one.get("PartName", "").lstrip("/") for one in types if one.tag.endswith("Override")}
    endings = {one.get("Extension") for one in types if one.tag.endswith("Default")}
    assert told <= names
    assert all(name in told or name.rsplit(".", 1)[-1] in endings for name in names)
    for name in names:
        if not name.endswith(".rels"):
            continue
        home = posixpath.dirname(posixpath.dirname(name))
        for one in parts[name]:
            target = str(one.get("Target"))
            assert one.get("TargetMode") != "External"
            assert (
                posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(home, target))
                in names
            )
    assert not [name for name in names if "external" in name or "macro" in name.lower() or "vba" in name.lower()]


@pytest.mark.parametrize("hostile", [False, True], ids=["example", "hostile"])
def test_each_sheet_keeps_what_excel_demands(example: Path, *, hostile: bool) -> None:
    """The order of a sheet's parts, merged ranges that do not meet, styles that are there, text as text and no formula, heights and outline levels in bounds."""
    data = hostile_book() if hostile else example.read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        styles = etree.fromstring(archive.read("xl/styles.xml"))
        formats = len(styles.find(f"{MAIN}cellXfs"))  # type: ignore[arg-type]
        sheets = [
            etree.fromstring(archive.read(name))
            for name in archive.namelist()
            if name.startswith("xl/worksheets/sheet")
        ]
        book = etree.fromstring(archive.read("xl/workbook.xml"))
    assert len(sheets) == len(book.findall(f".//{MAIN}sheet"))
    for sheet in sheets:
        order = [ORDER.index(etree.QName(one).localname) for one in sheet]
        assert order == sorted(order)
        assert not sheet.findall(f".//{MAIN}f")
        for cell in sheet.iter(f"{MAIN}c"):
            assert int(cell.get("s", "0")) < formats
            if cell.get("t", "n") == "n":
                assert cell.findtext(f"{MAIN}v", "").isdecimal() or len(cell) == 0
            else:
                assert cell.get("t") == "inlineStr"
        for row in sheet.iter(f"{MAIN}row"):
            assert 0 < float(row.get("ht", "15")) <= 409
            assert int(row.get("outlineLevel", "0")) <= 7
        seen: set[tuple[int, int]] = set()
        for one in sheet.iter(f"{MAIN}mergeCell"):
            here = set(_cells(one.get("ref", "")))
            assert not here & seen
            seen |= here


ORDER = (
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "autoFilter", "mergeCells", "conditionalFormatting",
    "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "drawing", "tableParts",
)  # fmt: skip
"""Excel repairs a sheet whose parts stand in another order (ECMA-376, CT_Worksheet)."""


def _cells(ref: str) -> list[tuple[int, int]]:
    first, last = (re.fullmatch(r"([A-Z]+)(\d+)", one) for one in ref.split(":"))
    assert first
    assert last
    columns = range(_number(first[1]), _number(last[1]) + 1)
    return [(row, column) for row in range(int(first[2]), int(last[2]) + 1) for column in columns]


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def converted(file: Path, to: str, folder: Path, profile: Path) -> Path:
    """What LibreOffice makes of a file."""
    assert SOFFICE
    command = [
        SOFFICE,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        str(folder),
        str(file),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    (made,) = folder.glob(f"{file.stem}.{to}")
    return made


def texts_of(book: Any) -> dict[str, dict[str, str]]:
    """All texts by sheet and cell."""
    return {
        sheet.title: {
            cell.coordinate: unescape(str(cell.value))
            for row in sheet.iter_rows()
            for cell in row
            if cell.value not in (None, "")
        }
        for sheet in book
    }


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_every_cell_and_writes_it_again(tmp_path: Path, profile: Path) -> None:
    file = tmp_path / "spec.xlsx"
    file.write_bytes(hostile_book(HOSTILE.replace("_x0041_", "")))  # LibreOffice writes such text without its escape
    (tmp_path / "made").mkdir()
    ours, theirs = (load_workbook(one) for one in (file, converted(file, "xlsx", tmp_path / "made", profile)))
    assert theirs.sheetnames == ours.sheetnames
    assert texts_of(theirs) == texts_of(ours)
    validations = {sheet.title: {str(one.sqref) for one in sheet.data_validations.dataValidation} for sheet in ours}
    assert validations == {
        sheet.title: {str(one.sqref) for one in sheet.data_validations.dataValidation} for sheet in theirs
    }
    assert {(cell.parent.title, cell.coordinate, *place) for cell, *place in links(theirs)} == {
        (cell.parent.title, cell.coordinate, *place) for cell, *place in links(ours)
    }
    assert theirs["fieldwright"].sheet_state != "visible"


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_prints_it(example: Path, tmp_path: Path, profile: Path) -> None:
    pdf = converted(example, "pdf", tmp_path, profile)
    data = pdf.read_bytes()
    assert data.startswith(b"%PDF")
    pages = len(re.findall(rb"/Type\s*/Page[^s]", data))
    assert 20 < pages < 60
