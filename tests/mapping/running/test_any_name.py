"""Targets of any name in XML: nothing wrong is written, and the run says which rule was left out and why."""

import json
from collections.abc import Iterator

import pytest

from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.check import check_map
from fieldwright.mapping.model import Rule
from fieldwright.mapping.run import run_map
from tests.mapping.benches import TEXT, bench, element, many, record, sequence

SOURCE = record(id=TEXT, lines=many(record(sku=TEXT, qty=TEXT)))
TARGET = sequence(
    element("Id"),
    '<xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>',
    attributes="<xs:anyAttribute/>",
)
PAYLOAD = {"id": "1", "lines": [{"sku": "a", "qty": "2"}, {"sku": "b", "qty": "3"}]}


@pytest.fixture(scope="module")
def evaluator() -> Iterator[Evaluator]:
    with Evaluator(in_process=True) as made:
        yield made


@pytest.mark.parametrize("target", ["Message.*", "Message.*[]", "Message.`@*`"])
def test_names_from_keys_are_refused_and_the_rest_is_written(target: str, evaluator: Evaluator) -> None:
    made = bench(SOURCE, TARGET, [Rule("Message.Id", value="id"), Rule(target, each="lines", key="sku", value="qty")])
    assert [(one.id, one.target) for one in check_map(made) if one.severity == "error"] == [("E03", target)]
    result = run_map(made, json.dumps(PAYLOAD).encode(), evaluator=evaluator)
    assert b"<Id>1</Id>" in result.output
    assert b"<a>" not in result.output
    assert [(one.id, one.target, one.message) for one in result.findings] == [
        ("R01", target, "the rule was left out, because its target names no place")
    ]


def test_an_object_that_makes_the_names_is_written(evaluator: Evaluator) -> None:
    target = sequence(element("Id"), f'<xs:element name="Ext"><xs:complexType>{ANY}</xs:complexType></xs:element>')
    made = bench(SOURCE, target, [Rule("Message.Id", value="id"), Rule("Message.Ext", value="lines{sku: qty}")])
    assert not [one for one in check_map(made) if one.severity == "error"]
    result = run_map(made, json.dumps(PAYLOAD).encode(), evaluator=evaluator)
    assert (result.value["Message"]["Ext"], result.findings) == ({"a": "2", "b": "3"}, ())
    assert b"<a>2</a>" in result.output


ANY = '<xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence>'
