"""Bytes from disk: what is refused, what it is, and its text."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import UnreadableError
from fieldwright.files.reading import decoded, decoded_as, html_error, read_bytes, sniffed


def problem(path: Path, **options: int) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_bytes(path, **options)
    return str(caught.value)


def test_files_that_cannot_be_read_are_named_with_the_mend(tmp_path: Path) -> None:
    assert "no such file: check the name" in problem(tmp_path / "absent.json")
    assert "folder, not a file" in problem(tmp_path)
    empty = tmp_path / "empty.json"
    empty.touch()
    assert str(empty) in problem(empty)
    assert "the file is empty" in problem(empty)
    large = tmp_path / "large.json"
    large.write_bytes(b"0" * 11)
    assert "larger than" in problem(large, limit=10)
    assert read_bytes(large, limit=11) == b"0" * 11
    assert "cannot be read" in problem(tmp_path / ("x" * 300))


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b'{"a": 1}', "x.json", "json"),
        (b'\n  {"a":\n 1}', "x.xsd", "json"),
        (codecs.BOM_UTF8 + b"[1]", "x", "json"),
        ('{"a": 1}'.encode("utf-16"), "x.json", "json"),
        ('{"a": 1}'.encode("utf-32-be"), "x.json", "json"),
        (b'{"a": 1}\n{"a": 2}\n', "x.json", "ndjson"),
        (b'{"a": 1}', "x.ndjson", "ndjson"),
        (b"[\n1]", "x.json", "json"),
        (b"null", "x.json", "json"),
        (b"openapi: 3.0.0\n", "x.json", "json"),
        (b"openapi: 3.0.0\n", "x.yaml", "yaml"),
        (b"<?xml version='1.0'?><a/>", "x", "xml"),
        (b"<!DOCTYPE html><html></html>", "x.json", "html"),
        (b"\n<HTML lang=en>", "x.xsd", "html"),
        (b"PK\x03\x04....", "x.json", "zip"),
        (b"\x1f\x8b\x08\x00", "x.json", "gzip"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0", "x.json", "git-lfs"),
        (b"ISA*00*          *00*", "x.edi", "edi"),
        (b"UNA:+.? 'UNB+UNOC:3", "x.txt", "edi"),
        (b"UNB+UNOC:3+A+B'", "x.txt", "edi"),
        (b"\x00\x01\x02\xff\xfe" * 20, "x.json", "binary"),
        (b" \r\n\t", "x.json", "empty"),
        (codecs.BOM_UTF8, "x.json", "empty"),
        (b"id,name\n1,a\n2,b\n", "x.txt", "csv"),
        (b"a;b\n1;2\n", "x.csv", "csv"),
    ],
)
def test_content_decides_what_a_file_is(data: bytes, name: str, kind: str) -> None:
    assert sniffed(data, name) == kind


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be"])
def test_text_is_decoded_without_its_byte_order_mark(encoding: str) -> None:
    assert decoded('{"straße": "€"}'.encode(encoding), "x") == '{"straße": "€"}'


def test_text_that_is_no_unicode_is_read_as_windows_1252() -> None:
    assert decoded_as("Größe €".encode("cp1252"), "x") == ("Größe €", "cp1252")


def test_a_broken_utf16_file_is_an_error_that_says_so() -> None:
    with pytest.raises(UnreadableError, match="UTF-16"):
        decoded(codecs.BOM_UTF16_LE + b"a", "x.json")


def test_a_web_page_is_named_by_its_title_and_its_link_to_the_schema() -> None:
    page = b"<html><title>Sign\n in</title></html>"
    assert "web page (title: Sign in)" in str(html_error(page, "x.json"))
    viewer = b'<html><script>SwaggerUIBundle({url: "https://a.example/openapi.json"})</script></html>'
    assert "download https://a.example/openapi.json" in str(html_error(viewer, "x.json"))


@given(st.binary(min_size=1, max_size=200))
def test_any_bytes_are_sniffed_without_failing(data: bytes) -> None:
    assert sniffed(data, "x.json")
