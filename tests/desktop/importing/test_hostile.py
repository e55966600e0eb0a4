"""Files that nobody can import, or that mean harm: one clear line, nothing changed, and it can be stopped."""

import io
import re
import zipfile
from pathlib import Path

import pytest

from fieldwright.desktop.importing.work import Reader
from fieldwright.files.errors import CancelledError, FieldwrightError, RefusedError
from fieldwright.report.importing.reading import read_book
from tests.desktop.importing.books import HEADER, Importer, book, edited, exported


def bomb() -> bytes:
    """A workbook whose sheet unpacks to 520 MB."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(exported())) as known, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:  # fmt: skip
        for one in known.infolist():
            if one.filename == "xl/worksheets/sheet1.xml":
                with made.open(one.filename, "w") as sheet:
                    for _ in range(26):
                        sheet.write(b" " * 20_000_000)
            else:
                made.writestr(one.filename, known.read(one))
    return held.getvalue()


HOSTILE = {
    "damaged.xlsx": (exported()[:5_000], "cannot be read|not a|damaged|no workbook"),
    "old.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000), "Save it as|save it as|password"),
    "page.xlsx": (b"<!doctype html><html><body>no</body></html>", "HTML"),
    "empty.csv": (b"", "empty"),
}


def test_what_is_no_workbook_is_told_in_one_line(orderer: Importer, tmp_path: Path) -> None:
    before = orderer.document.project
    for name, (data, words) in HOSTILE.items():
        (tmp_path / name).write_bytes(data)
        orderer.window.importing.file(tmp_path / name)
        said = orderer.front.told(name)
        assert re.search(words, said), said
        assert "Traceback" not in said
        assert orderer.window.importing.dialog is None
    assert orderer.document.project is before


def test_a_bomb_is_refused(orderer: Importer, tmp_path: Path) -> None:
    (tmp_path / "bomb.xlsx").write_bytes(bomb())
    orderer.window.importing.file(tmp_path / "bomb.xlsx")
    assert "unpack" in orderer.front.told("bomb.xlsx")


def test_the_workbook_of_another_project_says_so(orderer: Importer, tmp_path: Path) -> None:
    orderer.window.importing.file(edited(tmp_path / "mine.xlsx", {(f"{HEADER}Crew", "Note"): "x"}))
    assert "was exported from the project" in orderer.front.told("mine.xlsx")


def test_text_that_looks_like_markup_stays_text(orderer: Importer, tmp_path: Path) -> None:
    harm = "<img src='file:///etc/passwd'><b>x</b>"
    dialog = orderer.read(book(tmp_path / "map.xlsx", Sheet=[["Source", "Target", "Comment"], ["orderNumber", "number", harm], ["remark", harm, ""]]))  # fmt: skip
    dialog.next.click()
    orderer.go(orderer.of("number"))
    assert harm in dialog.review.detail.texts[4].toPlainText()
    tip = dialog.review.model.index_of(orderer.of("number")).siblingAtColumn(4).data(3)
    assert "&lt;img" in tip
    assert "<img" not in tip
    orderer.apply()
    rule = orderer.document.project.maps[0].rule("number")
    assert rule is not None
    assert rule.note == harm


def test_reading_stops_when_it_is_cancelled(importer: Importer, tmp_path: Path) -> None:
    file = edited(tmp_path / "mine.xlsx", {(f"{HEADER}Crew", "Note"): "x"})
    importer.window.importing.file(file)
    importer.window.status.stop.click()
    assert not importer.window.jobs.running
    importer.front.qtbot.wait(300)
    assert importer.window.importing.dialog is None
    assert importer.read(file).isVisible(), "and can be asked for again"


def test_the_process_that_reads_gives_what_is_read_here() -> None:
    reader = Reader()
    try:
        there = reader.book(exported(), Path("book.xlsx"))
        here = read_book(exported(), Path("book.xlsx"))
        assert [(one.title, one.rows, one.merged, one.hidden, one.notes) for one in there.sheets] == [
            (one.title, one.rows, one.merged, one.hidden, one.notes) for one in here.sheets
        ]
        with pytest.raises(FieldwrightError, match="HTML"):
            reader.book(b"<!doctype html><html></html>", Path("page.xlsx"))
    finally:
        reader.close()


def test_reading_that_takes_too_long_is_ended() -> None:
    reader = Reader(seconds=0.01)
    try:
        with pytest.raises((RefusedError, CancelledError), match="took longer"):
            reader.book(exported(), Path("book.xlsx"))
    finally:
        reader.close()


def test_an_import_that_is_closed_while_it_works_takes_nothing(orderer: Importer, tmp_path: Path) -> None:
    dialog = orderer.read(book(tmp_path / "map.xlsx", Sheet=[["Source", "Target"], ["orderNumber", "number"], ["remark", "comment"]]))  # fmt: skip
    before = orderer.document.project
    dialog.next.click()
    dialog.take.click()
    dialog.reject()
    orderer.front.qtbot.wait(200)
    orderer.front.settled()
    assert orderer.document.project is before
    assert orderer.window.importing.dialog is None


def test_a_workbook_that_is_read_for_a_project_that_is_closed_is_dropped(orderer: Importer, tmp_path: Path) -> None:
    orderer.window.importing.file(book(tmp_path / "map.xlsx", Sheet=[["Source", "Target"], ["orderNumber", "number"]]))
    orderer.front.do("close-project")
    orderer.front.qtbot.wait(200)
    assert orderer.window.importing.dialog is None
    assert orderer.front.notice == ""
