"""Archives and compressed files: what is opened, and what is refused before it fills the memory."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError, UnreadableError
from fieldwright.schema.load import load, load_bytes

ORDER = b'{"type": "object", "properties": {"sku": {"type": "string"}}}'


def zipped(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def names_in(path: Path | str) -> list[str]:
    schema = load(path)
    return [child.name for child in schema.root(schema.messages()[0].name).children()]


@pytest.mark.parametrize("name", ["order.json.gz", "order.json", "order"])
def test_gzip_is_read_through_and_said(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(gzip.compress(ORDER[:20]) + gzip.compress(ORDER[20:]))
    assert names_in(file) == ["sku"]
    schema = load(file)
    assert schema.file == file
    assert "gzip" in schema.notes[-1].text


def test_a_zip_archive_of_one_schema_is_opened(tmp_path: Path) -> None:
    file = tmp_path / "from-partner.zip"
    file.write_bytes(zipped({"__MACOSX/._a": b"x", "readme.md": b"# hello", "v2/order.json": ORDER}))
    assert names_in(file) == ["sku"]
    schema = load(file)
    assert (schema.name, schema.file.name) == ("order", "order.json")
    assert "v2/order.json" in schema.notes[-1].text
    assert names_in(schema.file) == ["sku"]


def test_of_several_files_in_a_zip_archive_one_is_named(tmp_path: Path) -> None:
    file = tmp_path / "bundle.zip"
    file.write_bytes(zipped({f"s{at}.json": ORDER.replace(b"sku", b"f%d" % at) for at in range(9)}))
    with pytest.raises(UnreadableError) as caught:
        load(file)
    assert "9 files: s0.json, s1.json" in caught.value.problem
    assert "4 more" in caught.value.problem
    assert "bundle.zip!s0.json" in caught.value.mend
    assert names_in(f"{file}!s7.json") == ["f7"]
    with pytest.raises(MissingError, match=r"no file 'nope\.json'"):
        load(f"{file}!nope.json")


def test_bombs_are_refused(tmp_path: Path) -> None:
    bomb = gzip.compress(b" " * 30_000_000)
    for data in (bomb, zipped({"a.json": b" " * 30_000_000})):
        with pytest.raises(RefusedError, match="unpacks to more than 20 MB"):
            load_bytes(data, "x.json")


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(ORDER)[:-9],
        b"\x1f\x8b\x08garbage",
        zipped({"a.json": ORDER})[:-30],
        zipped({}),
        zipped({"a.json": b""}),
        gzip.compress(b""),
        gzip.compress(gzip.compress(ORDER)),
        zipped({"a.zip": zipped({"a.json": ORDER})}),
        zipped({"a.json": ORDER}).replace(b"a.json", b"b.json", 1),
    ],
    ids=["cut gzip", "no gzip", "cut zip", "empty zip", "empty inside", "empty gzip", "gzip in gzip", "zip in zip", "changed"],
)  # fmt: skip
def test_damaged_archives_get_one_line(data: bytes) -> None:
    with pytest.raises(FieldwrightError) as caught:
        load_bytes(data, "x.zip")
    assert "\n" not in str(caught.value)
    assert caught.value.mend


def test_a_web_page_in_an_archive_is_said() -> None:
    with pytest.raises(UnreadableError, match="web page"):
        load_bytes(gzip.compress(b"<!doctype html><title>Sign in</title>"), "x.json.gz")


def test_a_locked_file_in_an_archive_is_said() -> None:
    data = bytearray(zipped({"a.json": ORDER}))
    data[6] |= 1  # the flag in the file's own head, and the one in the list of files
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UnreadableError, match="password"):
        load_bytes(bytes(data), "x.zip")
