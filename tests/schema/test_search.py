"""Searching fields by their words: what is found, in what order, and how little is looked at for it."""

import json
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Field, Schema
from fieldwright.schema.search import search
from tests.corpus import FHIR, STRIPE, UBL_INVOICE, corpus


def schema_of(value: dict[str, Any]) -> Schema:
    return load_bytes(json.dumps(value).encode(), "x.json")


def roots(schema: Schema) -> Iterator[Field]:
    return (schema.root(one.name) for one in schema.messages())


def test_a_tree_that_expands_without_end_is_searched_in_bounded_work() -> None:
    wide = {f"p{at}": {"$ref": f"#/definitions/L{level}"} for at in range(10) for level in [0]}
    levels = {
        f"L{n}": {"properties": {f"p{at}": {"$ref": f"#/definitions/L{n + 1}"} for at in range(10)}} for n in range(40)
    }
    levels["L40"] = {"properties": {"needle": {"type": "string"}, "again": {"$ref": "#/definitions/L0"}}}
    schema = schema_of({"$schema": "http://json-schema.org/draft-07/schema#", "title": "Root", "type": "object",
                        "properties": wide, "definitions": levels})  # fmt: skip
    root = schema.root("Root")
    assert list(search(root, "nothing", depth=60, limit=10)) == []
    found = list(search(root, "needle", depth=42, limit=10))
    assert len(found) == 10
    assert found[0].path == ".".join(["p0"] * 41) + ".needle"
    assert list(search(root, "needle", depth=41, limit=10)) == []
    assert list(search(root, "nowhere needle", depth=42, limit=1)) == []


def test_a_search_can_be_stopped() -> None:
    names = [f"d{at}" for at in range(300)]
    schema = schema_of(
        {"type": "object", "properties": {name: {"$ref": f"#/$defs/{name}"} for name in names},
         "$defs": {name: {"properties": {f"{name}x": {"type": "string"}}} for name in names}}
    )  # fmt: skip
    asked = count()
    assert list(search(roots(schema), "zzz", depth=6, limit=10, stopped=lambda: next(asked) >= 1)) == []
    assert next(asked) == 2


def test_titles_and_alternatives_are_found_too() -> None:
    schema = schema_of(
        {"title": "T", "type": "object", "properties": {
            "a": {"type": "string", "title": "Postal code"},
            "b": {"oneOf": [{"title": "Card", "properties": {"x": {}}}, {"title": "Cash", "properties": {"y": {}}}]}}}
    )  # fmt: skip
    root = schema.root("T")
    assert [one.path for one in search(root, "postal", depth=3, limit=5)] == ["a"]
    assert "b<Card>" in [one.path for one in search(root, "card", depth=3, limit=5)]
    assert list(search(root, "  ", depth=3, limit=5)) == []


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("parts", "word"), [(STRIPE, "currency"), (FHIR, "identifier"), (UBL_INVOICE, "amount")], ids=lambda one: one[-1]
)
def test_large_schemas_give_a_hundred_hits(parts: tuple[str, ...], word: str) -> None:
    schema = load(corpus(*parts))
    found = list(search(roots(schema), word, depth=6, limit=100))
    assert len(found) == 100
    assert all(word in f"{one.shape.name} {one.shape.alternative} {one.shape.title}".casefold() for one in found)
    assert [one.depth for one in found] == sorted(one.depth for one in found)
