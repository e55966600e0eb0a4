"""The repeated elements of an XML document as records: by the target's schema, or without one by what stands in them."""

import contextlib
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import Any, cast

from lxml import etree

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.running.records import head_of
from fieldwright.mapping.running.xml_records import Wanted, elements_of
from fieldwright.mapping.sides import Side
from fieldwright.schema.values import read_value
from fieldwright.schema.xml_layout import clark, local_of


def elements(stream: BufferedReader, file: Path, side: Side | None, record_path: str) -> Iterator[Any]:
    """The values of the elements that are records. Raises a `FieldwrightError` where it cannot be told which."""
    steps = tuple(one.strip("`").removesuffix("[]") for one in record_path.split(".") if one)
    if side is not None and side.schema.medium == "xml":
        tag = clark(side.root.shape.namespace, local_of(side.root.shape))
        for data in _texts(stream, Wanted(steps) if steps else Wanted(tag=tag), file):
            yield read_value(data, side.schema, side.root, file)
        return
    path = steps or _second(head_of(stream), file)
    for data in _texts(stream, Wanted(path), file):
        yield _plain(etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)))


def _texts(stream: BufferedReader, wanted: Wanted, file: Path) -> Iterator[bytes]:
    for batch in elements_of(stream, wanted, file).batches:
        yield from batch.records


def _second(head: bytes, file: Path) -> tuple[str, ...]:
    """The path of the first element below the root."""
    parser = etree.XMLPullParser(("start",), resolve_entities=False, no_network=True, load_dtd=False)
    found: list[str] = []
    with contextlib.suppress(etree.XMLSyntaxError):
        parser.feed(head)
    for _, node in cast("Iterator[tuple[str, Any]]", parser.read_events()):
        found.append(etree.QName(node).localname)
        if len(found) == 2:
            return tuple(found)
    raise FieldwrightError("the document has no elements below its root", mend="give --record-path", file=file, line=1)


def _plain(node: Any) -> Any:
    """An element without a schema: its attributes, its text and its elements, those of one name as a list."""
    made: dict[str, Any] = {f"@{etree.QName(name).localname}": text for name, text in node.attrib.items()}
    text = (node.text or "").strip()
    for child in node:
        name, value = etree.QName(child).localname, _plain(child)
        if name in made:
            held = made[name]
            made[name] = [*held, value] if isinstance(held, list) else [held, value]
        else:
            made[name] = value
    if not made:
        return text
    if text:
        made["#text"] = text
    return made
