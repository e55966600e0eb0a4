"""XML text: guarded before anything is believed, errors with a line."""

import time
from typing import Any

import pytest
from lxml import etree

from fieldwright.files.errors import FieldwrightError, RefusedError, SyntaxProblemError, UnreadableError
from fieldwright.files.xml_text import MAX_DEPTH, parse_xml


def problem(data: bytes, **limits: Any) -> FieldwrightError:
    """The error of a document that is refused, in no time."""
    started = time.process_time()
    with pytest.raises(FieldwrightError) as caught:
        parse_xml(data, "a.xml", **limits)
    assert time.process_time() - started < 5
    error = caught.value
    assert error.file == "a.xml"
    assert error.mend
    assert "\n" not in str(error)
    return error


ENCODED = (
    ("utf-8", ""), ("utf-8-sig", ""), ("utf-16", ""), ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16LE"), ("iso-8859-1", "ISO-8859-1"),
    ("cp1252", "windows-1252"),
)  # fmt: skip


@pytest.mark.parametrize(("codec", "declared"), ENCODED)
def test_encodings_are_those_that_the_document_says(codec: str, declared: str) -> None:
    text = "<é>ñ €</é>" if "1252" in codec or "utf" in codec else "<é>ñ</é>"
    head = f'<?xml version="1.0" encoding="{declared}"?>\n' if declared else ""
    root = parse_xml((head + text).encode(codec), "a.xml")
    assert (root.tag, root.text) == ("é", text[3:-4])


def test_an_encoding_that_is_not_kept_is_said() -> None:
    for data in (b"<a>\xe9\xe8\xff</a>", b'<?xml version="1.0" encoding="utf-8"?><a>\xff</a>'):
        assert "UTF-8" in str(problem(data)) or "encod" in str(problem(data))
    assert isinstance(problem(b'<?xml version="1.0" encoding="klingon"?><a/>'), SyntaxProblemError)


BROKEN = (
    (b"<a>\n<b>\n</a>", 3), (b"<a>\n  <b", 2), (b"<a>", 1), (b"<a/>\n<b/>", 2), (b"<a>\n&nbsp;</a>", 2), (b"<a x='1' x='2'/>", 1), (b"hello", 1),
    (b"<a>\n\x01</a>", 2), (b"\n<?xml version='1.0'?><a/>", 2), (b"<x:a/>", 1),
)  # fmt: skip


@pytest.mark.parametrize(("data", "line"), BROKEN)
def test_what_is_not_well_formed_has_its_line(data: bytes, line: int) -> None:
    error = problem(data)
    assert isinstance(error, SyntaxProblemError)
    assert error.line == line
    assert "not well-formed" in error.problem


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_document_is_said(data: bytes) -> None:
    assert isinstance(problem(data), UnreadableError)
    assert "empty" in str(problem(data))


HARMLESS = (
    b"<!DOCTYPE a><a>x</a>",
    b'<?xml version="1.0"?>\n<!-- x -->\n<?y?>\n<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a>x</a>',
    b'<!DOCTYPE a PUBLIC "-//X" "file:///etc/passwd"><a>x</a>',
    '<!DOCTYPE a SYSTEM "a.dtd"><a>x</a>'.encode("utf-16"),
    b"<!DOCTYPE a [<!-- letter --><!ELEMENT a (#PCDATA)><!ATTLIST a b CDATA #IMPLIED>]><a>x</a>",
)


@pytest.mark.parametrize("data", HARMLESS)
def test_a_dtd_that_only_names_a_file_or_declares_elements_is_passed_over(data: bytes) -> None:
    assert parse_xml(data, "a.xml").text == "x"


DTDS = (
    b'<?xml version="1.0"?>\n<!-- x -->\n<?y?>\n<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd" [<!ENTITY x "y">]><a>&x;</a>',
    b'<!DOCTYPE a [<!ATTLIST a b CDATA "a default that every element gets">]><a/>',
    b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p">%p;]><a/>',
    b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;</a>',
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'.encode("utf-16"),
    b'<!DOCTYPE xs:schema PUBLIC "-//W3C//DTD XMLSCHEMA 200102//EN" "XMLSchema.dtd" [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a/>',
    b'<!DOCTYPE xs:schema PUBLIC "-//W3C//DTD XMLSCHEMA 200102//EN" "XMLSchema.dtd" [<!ENTITY x SYSTEM "/etc/passwd">]><a>&x;</a>',
    b"<!DOCTYPE a [" + b"<!-- -->" * 50_000 + b'<!ENTITY x "y">]><a>&x;</a>',
)


@pytest.mark.parametrize("data", DTDS)
def test_a_dtd_is_refused(data: bytes) -> None:
    error = problem(data)
    assert isinstance(error, RefusedError)
    assert "DTD" in error.problem
    assert "<!DOCTYPE" in error.mend


def test_a_dtds_line_is_told() -> None:
    assert problem(DTDS[0]).line == 4


def test_a_bomb_that_would_be_huge_is_refused_before_it_is_opened() -> None:
    entities = b"".join(b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, 30))
    assert "DTD" in str(problem(b'<!DOCTYPE a [<!ENTITY e0 "ha">' + entities + b"]><a>&e29;</a>"))


def test_the_dtd_of_xml_schema_itself_is_passed_over() -> None:
    data = (
        b'<!DOCTYPE xs:schema PUBLIC "-//W3C//DTD XMLSCHEMA 200102//EN" "http://www.w3.org/2001/XMLSchema.dtd" [\n'
        b"<!ATTLIST xs:schema id ID #IMPLIED>\n<!ENTITY p 'plain'>]>\n<a>x</a>"
    )
    assert parse_xml(data, "a.xsd").text == "x"


def test_text_that_only_looks_like_a_dtd_is_text() -> None:
    assert parse_xml(b"<a><![CDATA[<!DOCTYPE a>]]></a>", "a.xml").text == "<!DOCTYPE a>"
    assert parse_xml(b"<!-- <!DOCTYPE a> --><a/>", "a.xml").tag == "a"


def nested(levels: int) -> bytes:
    return b"<a>" * levels + b"</a>" * levels


def test_nesting_has_a_limit() -> None:
    assert parse_xml(nested(MAX_DEPTH), "a.xml").tag == "a"
    for levels in (MAX_DEPTH + 1, 300, 100_000):
        error = problem(nested(levels))
        assert isinstance(error, RefusedError)
        assert "nested" in error.problem or "deep" in error.problem
    assert isinstance(problem(b"<a>" * 100_000), RefusedError)
    assert isinstance(problem(nested(12), max_depth=10), RefusedError)


def test_the_number_of_elements_has_a_limit() -> None:
    assert "more than 10 elements" in str(problem(b"<a>" + b"<b x='1'/>" * 6 + b"</a>", max_nodes=10))
    assert len(parse_xml(b"<a>" + b"<b x='1'/>" * 6 + b"</a>", "a.xml", max_nodes=20)) == 6


def test_comments_and_instructions_are_left_out_on_request() -> None:
    data = b"<a>x<!-- y --><?z?>w<b/></a>"
    assert len(parse_xml(data, "a.xml")) == 3
    root = parse_xml(data, "a.xml", comments=False)
    assert (len(root), root.text) == (1, "xw")


def test_lines_are_known_beyond_65535() -> None:
    root = parse_xml(b"<a>" + b"\n" * 70_000 + b"<b/></a>", "a.xml")
    assert root[0].sourceline == 70_001


def test_one_long_text_is_read_and_a_huge_one_refused() -> None:
    assert len(parse_xml(b"<a>" + b"x" * 9_000_000 + b"</a>", "a.xml").text) == 9_000_000
    assert isinstance(problem(b"<a>" + b"x" * 11_000_000 + b"</a>"), RefusedError)


def test_default_attributes_of_a_dtd_are_not_put_in() -> None:
    data = (
        b'<!DOCTYPE xs:schema PUBLIC "-//W3C//DTD XMLSCHEMA 200102//EN" "XMLSchema.dtd" [<!ATTLIST a x CDATA "1">]><a/>'
    )
    assert etree.tostring(parse_xml(data, "a.xsd")) == b"<a/>"


def test_many_elements_with_attributes_are_counted_in_no_time() -> None:
    data = b"<a>" + b'<b c="1">some text to make the file large</b>' * 200_000 + b"</a>"
    started = time.process_time()
    assert len(parse_xml(data, "a.xml")) == 200_000
    assert time.process_time() - started < 5
    assert isinstance(problem(data, max_nodes=400_000), RefusedError)
