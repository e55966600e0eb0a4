"""Where an old path is in the new version."""

from pathlib import Path

import pytest

from fieldwright.diff.compare import compare
from fieldwright.diff.impact.pairing import Pairing, pairing
from fieldwright.diff.model import Comparison
from fieldwright.schema.load import load

API = """openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a:
    get: {responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}
  /b:
    get: {responses: {'200': {description: x, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}}}}
components:
  schemas:
    Order:
      type: object
      properties:
        ship: {$ref: '#/components/schemas/Place'}
        bill: {$ref: '#/components/schemas/Place'}
        parts: {type: array, items: {$ref: '#/components/schemas/Order'}}
        by_name: {type: object, additionalProperties: {$ref: '#/components/schemas/Place'}}
    Place:
      type: object
      properties:
        postalCode: {type: string, pattern: '^[0-9]{5}$', description: As on the letter.}
        street: {type: string}
"""


def both(folder: Path, old: str, new: str) -> Comparison:
    """The comparison of a contract with itself, in which one text is another."""
    (folder / "old.yaml").write_text(API)
    (folder / "new.yaml").write_text(API.replace(old, new))
    return compare(load(folder / "old.yaml"), load(folder / "new.yaml"))


@pytest.mark.parametrize(
    ("message", "path", "now"),
    [
        ("GET /a response 200", "ship.postalCode", "ship.postCode"),
        ("GET /a response 200", "bill.postalCode", "bill.postCode"),
        ("GET /a response 200", "parts[].ship.postalCode", "parts[].ship.postCode"),
        ("GET /a response 200", "parts[first].parts[].bill.postalCode", "parts[first].parts[].bill.postCode"),
        ("GET /a response 200", "by_name.home.postalCode", "by_name.home.postCode"),
        ("GET /a response 200", "ship.street", "ship.street"),
        ("GET /b response 200", "[].ship.postalCode", "[].ship.postCode"),
        ("Place", "postalCode", "postCode"),
        ("GET /a response 200", "no.such.path", "no.such.path"),
        ("GET /a response 200", "not a [ path", "not a [ path"),
    ],
)
def test_a_field_of_a_shared_definition_is_followed_wherever_it_is_used(
    tmp_path: Path, message: str, path: str, now: str
) -> None:
    pair = pairing(both(tmp_path, "postalCode", "postCode"), message)
    assert pair.new_path(path) == now
    assert [one.moved for one in pair.renamed_on(path)] == [False] * (path != now)


def test_names_are_followed_below_what_was_renamed_itself() -> None:
    pair = Pairing("t", "t", None, None, {("a",): ("b",), ("a", "x"): ("b", "y"), ("a", "z"): ("w",)})
    assert [pair.new_path(one) for one in ("a", "a.x", "a.x.deep", "a.z", "a.other", "`a b`")] == [
        "b",
        "b.y",
        "b.y.deep",
        "w",
        "b.other",
        "`a b`",
    ]
    assert [(one.old, one.current, one.new, one.moved) for one in pair.renamed_on("a.z.q")] == [
        ("a", "a", "b", False),
        ("a.z", "b.z", "w", True),
    ]


def test_a_member_that_is_no_longer_described_is_none(tmp_path: Path) -> None:
    place = "        street: {type: string}\n"
    comparison = both(tmp_path, place, "      additionalProperties: {type: string}\n")
    pair = pairing(comparison, "GET /a response 200")
    assert pair.new_field("ship.street") is None
    undescribed = pair.undescribed("ship.street")
    assert undescribed is not None
    assert undescribed.name == "*"
