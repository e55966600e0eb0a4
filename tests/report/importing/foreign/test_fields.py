"""Which fields cells mean: how they are written matters little, and what is doubtful is never guessed silently."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.mapping.sides import Side
from fieldwright.report.importing.foreign.matching import Fields
from fieldwright.schema.load import load
from tests.report.importing.foreign.workshop import book_of, folder, imported, rules_in


def fields_of(file: Path, message: str) -> Fields:
    schema = load(file)
    return Fields(Side(schema, message, schema.root(message)))


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("customer.firstName", "customer.firstName"), ("$.customer.firstName", "customer.firstName"), ("/customer/firstName", "customer.firstName"),
        ("#/customer/firstName", "customer.firstName"), ("order/customer/first_name", "customer.firstName"), ("Customer > First Name", "customer.firstName"),
        ("CUSTOMER.FIRST_NAME", "customer.firstName"), ("firstName", "customer.firstName"), ("customerFirstName", "customer.firstName"),
        ("items[].sku", "items[].sku"), ("items[0].sku", "items[].sku"), ("items/*/sku", "items[].sku"), ("items[*].SKU", "items[].sku"), ("ns:items/ns:sku", "items[].sku"),
        ("items", "items[]"), ("sku", "items[].sku"), ("delivery → country", "delivery.country"), ("delivery::zip", "delivery.zip"), ("delivery|zip", "delivery.zip"),
        ("order.delivery.zip", "delivery.zip"), ("`customer`.`firstName`", "customer.firstName"), ("ORDERS.ORDER_NUMBER", "orderNumber"),
    ],
)  # fmt: skip
def test_a_field_is_found_however_its_path_is_written(text: str, path: str) -> None:
    found = fields_of(folder() / "order.json", "order").match(text)
    assert found.field is not None
    assert (found.field.value_path, found.sure) == (path, True)


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("country", ("customer.country", "delivery.country")),  # two of that name
        ("billing.city", ("delivery.city",)),  # below something that is not there
        ("order no", ("orderNumber",)),  # abbreviated
        ("currrency", ("currency",)),  # misspelt
    ],
)
def test_a_doubtful_field_is_told_with_its_candidates(text: str, candidates: tuple[str, ...]) -> None:
    found = fields_of(folder() / "order.json", "order").match(text)
    assert (found.sure, found.candidates) == (False, candidates)


@pytest.mark.parametrize("text", ["", "nothing", "...", "[]", "a" * 5000, "$", "//", "customer..", "🙂", "`"])
def test_what_is_no_field_is_none(text: str) -> None:
    found = fields_of(folder() / "order.json", "order").match(text)
    assert found.field is None or not found.sure or found.field.name == "customer"


def test_a_schema_without_end_is_not_walked(tmp_path: Path) -> None:
    node: dict[str, Any] = {
        "type": "object",
        "properties": {f"p{at}": {"$ref": f"#/$defs/n{(at * 7) % 40}"} for at in range(40)},
    }
    defs = {
        f"n{at}": {"type": "object", "properties": {**node["properties"], f"leaf{at}": {"type": "string"}}}
        for at in range(40)
    }
    (tmp_path / "big.json").write_text(json.dumps({"title": "big", **node, "$defs": defs}))
    found = fields_of(tmp_path / "big.json", "big")
    assert found.truncated
    deep = found.match("p1.p2.p3.p4.p5.leaf35")
    assert deep.field is not None
    assert (deep.field.value_path, deep.sure) == ("p1.p2.p3.p4.p5.leaf35", True)
    assert not found.match("leaf3").sure


def test_doubt_is_in_the_proposal() -> None:
    found, _, _ = imported(
        book_of(
            [["Source", "Target"], ["orderNumber", "number"], ["country", "buyer.countryCode"], ["remark", "coment"]]
        )
    )
    assert rules_in(found)["buyer.countryCode"] == {"value": "customer.country", "doubt": True}
    proposal = next(one for one in found.proposals if one.target == "comment")
    assert [(one.text, one.candidates) for one in proposal.doubts] == [
        ("'coment' is taken for comment: the name is written almost so", ("comment",))
    ]
