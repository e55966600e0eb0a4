"""The repeated elements of an XML document as a stream of records, within the guards that a whole document has."""

import itertools
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import Any, cast

from attrs import define, field
from lxml import etree

from fieldwright.files.errors import MissingError, RefusedError
from fieldwright.files.reading import html_error, sniffed, unusable
from fieldwright.files.xml_text import MAX_DEPTH, check_doctype, refused_dtd, xml_problem
from fieldwright.mapping.running.records import RECORD_LIMIT, Records, batched, head_of

_MARK = b"<!--x-->"


@define
class Wanted:
    """Which elements are records: by their path of local names from the root (``path``), or by their tag in Clark's notation.

    ``wrapped`` writes each record inside the elements that it stood in, with their attributes.
    """

    path: tuple[str, ...] = ()
    tag: str = ""
    wrapped: bool = False
    found: int = field(default=0)
    passed_over: bool = field(default=False)
    """The document has a DTD that does no harm."""


def elements_of(stream: BufferedReader, wanted: Wanted, file: str | Path) -> Records:
    """Elements as documents of their own, with the lines where they start.

    Raises a `FieldwrightError` where the document is not well-formed, has a DTD, or is too deep, and `MissingError` where no element is a record.
    """
    head = head_of(stream)
    kind = sniffed(head, file)
    if kind == "html":
        raise html_error(head, file, wanted="an XML document")
    if kind == "empty":
        raise unusable(kind, file)
    wanted.passed_over = check_doctype(head, file)
    return Records(batched(_records(stream, wanted, file)))


def root_tag(head: bytes) -> str:
    """The tag of a document's root in Clark's notation, from its first bytes; empty where they do not tell."""
    parser = etree.XMLPullParser(("start",), resolve_entities=False, no_network=True, load_dtd=False)
    try:
        parser.feed(head)
        for _, node in parser.read_events():
            return str(cast("Any", node).tag)
    except etree.XMLSyntaxError:
        return ""
    return ""


def _records(stream: BufferedReader, wanted: Wanted, file: str | Path) -> Iterator[tuple[bytes, int]]:
    try:
        yield from _elements(stream, wanted, file)
    except etree.XMLSyntaxError as error:
        raise xml_problem(error, file) from None
    if not wanted.found:
        shown = ".".join(wanted.path) if wanted.path else wanted.tag
        raise MissingError(f"the document has no element {shown}", mend="give another --record-path", file=file)


def _elements(stream: BufferedReader, wanted: Wanted, file: str | Path) -> Iterator[tuple[bytes, int]]:
    events = etree.iterparse(
        stream, events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    inside: list[str] = []
    record: Any = None
    around: tuple[bytes, bytes] | None = None
    for event, node in cast("Iterator[tuple[str, Any]]", events):
        if event == "start":
            inside.append(node.tag)
            if len(inside) == 1 and node.getroottree().docinfo.internalDTD is not None and not wanted.passed_over:
                raise refused_dtd(file)
            if len(inside) > MAX_DEPTH:
                raise RefusedError(
                    f"the XML is nested more than {MAX_DEPTH} levels deep", mend="check that it is what you meant", file=file,
                    line=node.sourceline or 0,
                )  # fmt: skip
            if record is None and _is_record(inside, wanted):
                record = node
            continue
        inside.pop()
        if node is record:
            wanted.found += 1
            data = etree.tostring(node, encoding="utf-8", with_tail=False)
            if len(data) > RECORD_LIMIT:
                raise RefusedError(f"a record is larger than {RECORD_LIMIT / 1e6:g} MB", mend="give smaller records", file=file)  # fmt: skip
            if wanted.wrapped:
                around = around or _around(node)
                data = around[0] + data + around[1]
            yield data, node.sourceline or 0
            record = None
        if record is None:
            _forget(node)


def _is_record(inside: list[str], wanted: Wanted) -> bool:
    if wanted.path:
        return len(inside) == len(wanted.path) and all(
            etree.QName(tag).localname == name for tag, name in zip(inside, wanted.path, strict=True)
        )
    return len(inside) > 1 and inside[-1] == wanted.tag


def _around(node: Any) -> tuple[bytes, bytes]:
    """The tags of the elements that a record stands in, as they are written, before and behind it."""
    inner: Any = None
    top: Any = None
    for one in itertools.chain(reversed(list(node.iterancestors()))):
        copied: Any = etree.Element(one.tag, attrib=dict(one.attrib), nsmap=one.nsmap)
        if inner is None:
            top = copied
        else:
            inner.append(copied)
        inner = copied
    if inner is None:
        return b"", b""
    inner.append(etree.Comment("x"))
    before, _, behind = etree.tostring(top, encoding="utf-8").partition(_MARK)
    return before.split(b"?>", 1)[-1], behind


def _forget(node: Any) -> None:
    """Frees an element that is done, and those before it; its own place stays until its parent is done."""
    parent = node.getparent()
    if parent is None:
        return
    node.clear(keep_tail=False)
    while node.getprevious() is not None:
        del parent[0]
