"""The Peppol documents through an identity map of the fields that they use: what comes out is the same infoset."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.findings import ERROR
from fieldwright.mapping.model import Map, SourceRef, TargetRef
from fieldwright.mapping.run import Runner
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.dropping import map_fields
from fieldwright.project.model import Project, SchemaRef
from fieldwright.schema.load import load
from fieldwright.schema.model import Field, Schema
from tests.corpus import CORPUS, PEPPOL, UBL_CREDIT_NOTE, UBL_INVOICE, corpus

pytestmark = pytest.mark.corpus

SCHEMAS = {"Invoice": UBL_INVOICE, "CreditNote": UBL_CREDIT_NOTE}
DOCUMENT = re.compile(r"urn:oasis:names:specification:ubl:schema:xsd:(Invoice|CreditNote)-2$")
FILES = sorted(CORPUS.joinpath(*PEPPOL, "rules").rglob("*.xml")) if CORPUS.joinpath(*PEPPOL).exists() else []


@cache
def schema_of(message: str) -> Schema:
    return load(corpus(*SCHEMAS[message]))


def documents(file: Path) -> Iterator[tuple[str, bytes]]:
    """The invoices and credit notes that a file of test cases holds."""
    for node in etree.parse(str(file)).iter("{*}Invoice", "{*}CreditNote"):
        name = etree.QName(node)
        if DOCUMENT.match(name.namespace or ""):
            yield name.localname, etree.tostring(node, with_tail=False)


def tag_of(field: Field) -> str:
    name, namespace = field.name.lstrip("@"), field.shape.namespace
    return f"{{{namespace}}}{name}" if namespace else name


def used(field: Field, nodes: list[Any]) -> Iterator[Field]:
    """The fields that have a value of their own in any of the elements."""
    for child in field.children():
        tag = tag_of(child)
        if child.name == "#text":
            if not any(len(node) for node in nodes):
                yield child
        elif child.name.startswith("@"):
            if any(node.get(tag) is not None for node in nodes):
                yield child
        else:
            found = [one for node in nodes for one in node.findall(tag)]
            if not found:
                continue
            below = list(used(child, found))
            if child.shape.repeats or not below:  # a loop, a value, or an object that is always empty
                yield child
            yield from below


def identity(message: str, root: Any) -> Bench:
    """A map in which every field that the document uses is dragged onto itself."""
    schema = schema_of(message)
    side = Side(schema, message, schema.root(message), "source")
    map_ = Map("same", (SourceRef("s", message),), TargetRef("s", message))
    project = Project("p", schemas={"s": SchemaRef("s.xsd")}, maps=(map_,))
    for field in used(side.root, [root]):
        project = map_fields(project, "same", side, field, field).project
    return Bench(project.maps[0], (side,), Side(schema, message, side.root, "target"))


def infoset(node: Any, field: Field | None = None) -> Any:
    """An element without what no reader of it sees: prefixes, comments, white space around values and between elements.

    With its field, the elements below are in the schema's order: some of the documents, which are fragments, are not.
    """
    below = {tag_of(one): one for one in field.children()} if field else {}
    nodes = [one for one in node if isinstance(one.tag, str)]
    if field:
        order = list(below)
        nodes.sort(key=lambda one: order.index(one.tag))
    children = [infoset(one, below.get(one.tag)) for one in nodes]
    text = "" if children else (node.text or "").strip()
    if node.tag.endswith("Indicator"):  # booleans are written in their canonical form
        text = {"0": "false", "1": "true"}.get(text, text)
    return node.tag, sorted(node.attrib.items()), text, children


@pytest.fixture(scope="module")
def evaluator() -> Iterator[Evaluator]:
    with Evaluator(spare=False) as made:
        yield made


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_identity_map_gives_the_same_infoset(file: Path, evaluator: Evaluator) -> None:
    for message, data in documents(file):
        root = etree.fromstring(data)
        runner = Runner(identity(message, root), evaluator)
        if not runner.bench.map.rules:
            continue
        if file.stem == "PEPPOL-EN16931-CL002":  # three codes in a place for one
            with pytest.raises(FieldwrightError, match="takes one value, and the rules gave 3"):
                runner.run(data)
            continue
        result = runner.run(data)
        # the documents are fragments: R02 says what they lack
        assert [one for one in result.findings if one.severity == ERROR and one.id != "R02"] == []
        if all(one.id != "R06" for one in result.findings):  # nothing in it that the schema does not have
            assert infoset(etree.fromstring(result.output)) == infoset(root, runner.source.root)


def test_the_documents_are_there() -> None:
    corpus(*PEPPOL)
    found = [message for file in FILES for message, _ in documents(file)]
    assert found.count("Invoice") > 50
