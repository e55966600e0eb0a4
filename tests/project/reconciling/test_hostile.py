"""Extracts that are not what they should be end in one line with the place."""

import zipfile
from pathlib import Path

import pytest

from fieldwright.files.errors import FieldwrightError, SaveError
from fieldwright.project.reconciling import tables
from fieldwright.project.reconciling.model import Asked, Reconciliation
from fieldwright.project.reconciling.reconcile import reconcile
from fieldwright.project.reconciling.store import Store
from fieldwright.schema import excel_sample

SOUND = b"id,name\n1,Ann\n2,Bo\n"


def compared(folder: Path, data: bytes, name: str = "bad.csv", asked: Asked = Asked(key=("id",), same=True)) -> Reconciliation:  # noqa: B008  # fmt: skip
    (folder / "sound.csv").write_bytes(SOUND)
    (folder / name).write_bytes(data)
    return reconcile(None, "", folder / "sound.csv", folder / name, asked)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("bad.csv", b"id,name\n1,Ann\n2,Bo,more\n", r"bad\.csv:3: the row has 3 cells, and the header 2: put quotes"),
        ("bad.csv", b"id,name\n1\n", r"bad\.csv:2: the row has 1 cells, and the header 2"),
        ("bad.csv", b"id,name\n1,A\0nn\n", r"bad\.csv:2: there is a NUL in the row"),
        (
            "bad.csv",
            b"id,name\n1,Ann\n" * 9_000 + b"2,B\xf6\n",
            r"bad\.csv:18001: the file starts like UTF-8, and here is a byte that is not",
        ),
        (
            "bad.csv",
            b'id,name\n1,"Ann\n2,Bo\n' + b"3,Cy\n" * 60_000,
            r"bad\.csv:2: a quote opens here and is never closed",
        ),
        ("bad.csv", b"id,name\n1," + b"x" * 200_000 + b"\n", r"bad\.csv:2: the row cannot be read \(field larger"),
        ("bad.csv", b"id,id\n1,2\n", r"bad\.csv:1: The name 'id' stands twice"),
        ("bad.csv", b"", "empty"),
        ("bad.ndjson", b'{"id": 1}\n{"id": \n', r"bad\.ndjson:2: record 2 is not JSON"),
        ("bad.ndjson", b'{"id": 1}\n[1]\n', r"bad\.ndjson:2: record 2 is no object"),
        ("bad.ndjson", b'{"id": 1}\n' + b'{"id":' * 5_000 + b"\n", r"bad\.ndjson:2: record 2 "),
        ("bad.json", b'[{"id": 1}, {"id": 2}', r"bad\.json:1: the array ends early"),
        ("bad.xml", b"<!DOCTYPE a [<!ENTITY x 'y'>]><a><b>&x;</b></a>", "DTD"),
        ("bad.html", b"<!doctype html><title>Sign in</title>", "web page"),
        ("bad.csv", b"<!doctype html><title>Sign in</title>", "web page"),
        ("bad.xlsx", b"PK\x03\x04nothing", "damaged"),
        ("bad.pdf", b"%PDF-1.7", r"bad\.pdf"),
    ],
)
def test_one_line_says_what_is_wrong_and_where(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    with pytest.raises(FieldwrightError, match=says) as caught:
        compared(tmp_path, data, name)
    assert "\n" not in str(caught.value)


def test_a_line_without_end_is_refused_before_it_fills_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "LINE_LIMIT", 100_000)
    with pytest.raises(FieldwrightError, match=r"bad\.csv:2: the line is longer than"):
        compared(tmp_path, b"id,name\n1," + b"x" * 3_000_000)


def test_a_workbook_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel_sample, "UNPACKED_LIMIT", 5_000_000)
    with zipfile.ZipFile(tmp_path / "made.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 6_000_000)
    with pytest.raises(FieldwrightError, match="unpacks to more than"):
        compared(tmp_path, (tmp_path / "made.xlsx").read_bytes(), "bomb.xlsx")


def test_a_cell_of_many_lines_at_the_edge_of_what_is_looked_at_first_is_read(tmp_path: Path) -> None:
    rows = b"".join(b'%d,"Ann\nof %d"\n' % (number, number) for number in range(9_000))
    (tmp_path / "long.csv").write_bytes(b"id,name\n" + rows)
    result = reconcile(None, "", tmp_path / "long.csv", tmp_path / "long.csv", Asked(key=("id",), same=True))
    assert (result.compared, result.differs) == (9_000, False)


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    source, target = tmp_path / "s.csv", tmp_path / "t.csv"
    source.write_bytes(SOUND)
    target.write_bytes(b"id,name\n" + b"".join(b"%d,Ann\n" % number for number in range(50_000)))

    def changing(doing: str, _records: int) -> None:
        if doing == "reading the target":
            with target.open("ab") as file:
                file.write(b"1,more\n")

    with pytest.raises(FieldwrightError, match=r"t\.csv: the file changed while it was read"):
        reconcile(None, "", source, target, Asked(key=("id",), same=True), progress=changing)


def test_a_folder_that_takes_no_temporary_files_is_said(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="no temporary files can be made"):
        compared(tmp_path, SOUND, asked=Asked(key=("id",), same=True, temporary=tmp_path / "none"))


def test_odd_but_sound_tables_are_read(tmp_path: Path) -> None:
    odd = 'sep=;\r\nid;name\r\n\r\n1;"Ann"\r\n2;"Bo"\r\n'.encode("utf-16")
    assert not compared(tmp_path, odd).differs
    assert not compared(tmp_path, b"\xef\xbb\xbfid,name\n1,Ann\n2,Bo").differs
    text = reconcile(None, "", tmp_path / "sound.csv", tmp_path / "sound.csv", Asked(key=("id",), same=True))
    assert (text.source.records, text.differs) == (2, False)


def test_text_that_is_a_command_to_a_database_is_only_text(tmp_path: Path) -> None:
    data = b'id,"name\'; DROP TABLE s; --"\n"1\'; DROP TABLE t; --",x\n'
    (tmp_path / "a.csv").write_bytes(data)
    result = reconcile(None, "", tmp_path / "a.csv", tmp_path / "a.csv", Asked(key=("id",), same=True, values=True))
    assert (result.compared, result.differs) == (1, False)


def test_the_database_prints_nothing_and_opens_no_files() -> None:
    with Store(memory=64) as store:
        for setting in ("enable_progress_bar", "enable_external_access"):
            assert store.one(f"SELECT current_setting('{setting}')") == (False,)
        with pytest.raises(FieldwrightError):
            store.one("SELECT * FROM read_csv('/etc/hostname')")
        folder = store.folder
    assert not folder.exists()
