"""Searching fields by their words: what is found, in what order, and how little is looked at for it."""

import json
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Field, Schema, Shape
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


NAMES = ("ab", "bc", "cd", "abc")
TITLES = ("", "Ab cd", "BC")
named = st.dictionaries(st.sampled_from(NAMES), st.deferred(lambda: schemas), max_size=3)
texts = st.sampled_from(TITLES).map(lambda text: {"title": text} if text else {})
refs = st.sampled_from(NAMES).map(lambda name: {"$ref": f"#/$defs/{name}"})
schemas: st.SearchStrategy[dict[str, Any]] = st.recursive(
    st.one_of(
        st.builds(lambda one, text: {**one, **text}, refs, texts),
        st.builds(lambda type_, text: {"type": type_, **text}, st.sampled_from(("string", "integer", "null")), texts),
        st.builds(lambda one, text: {**one, **text, "required": ["cd"], "examples": [{"ab": 1}]}, refs, texts),
    ),
    lambda inner: st.one_of(
        st.builds(lambda held, text: {"type": "object", "properties": held, **text},
                  st.dictionaries(st.sampled_from(NAMES), inner, max_size=3), texts),
        st.builds(lambda item, text: {"type": "array", "items": item, **text}, inner, texts),
        st.builds(lambda one, other: {"oneOf": [one, other]}, inner, inner),
        st.builds(lambda one, more: {**one, "allOf": [more]}, refs, inner),
    ),
    max_leaves=5,
)  # fmt: skip
documents = st.builds(
    lambda root, held: {**root, "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "T", "$defs": held},
    st.builds(lambda held: {"type": "object", "properties": held}, st.dictionaries(st.sampled_from(NAMES), schemas)),
    st.fixed_dictionaries(dict.fromkeys(NAMES, schemas)),
)


def by_walking(root: Field, text: str, depth: int) -> list[str]:
    """What `search` says, found by looking at every field."""
    words, found, level = text.casefold().split(), list[str](), [root]
    for _ in range(depth):
        level = [child for field in level for child in field.children()]
        for field in level:
            own = f"{field.shape.name} {field.shape.alternative} {field.shape.title}".casefold()
            if words[-1] in own and all(word in f"{field.path} {own}".casefold() for word in words):
                found.append(field.key)
    return found


_AB = {"$ref": "#/$defs/ab"}
INSIDE_ITSELF = {
    "type": "object",
    "properties": {"ab": _AB, "abc": {"oneOf": [_AB, {"type": "array", "items": _AB}]}},
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "T",
    "$defs": {"ab": {**_AB, "title": "Ab cd", "required": ["cd"], "examples": [{"ab": 1}]}},
}
"""A definition that refers to itself, and stands as one value and as a list of them in one place."""


@settings(max_examples=60, deadline=None)
@example(INSIDE_ITSELF, "a", 2)
@given(documents, st.sampled_from(("a", "bc", "cd", "abc", "ab cd", "t", "bc a", "zz")), st.integers(1, 3))
def test_a_search_finds_what_walking_finds(document: dict[str, Any], text: str, depth: int) -> None:
    schema, again = schema_of(document), schema_of(document)
    searched = [one.key for one in search(schema.root("T"), text, depth=depth, limit=100_000)]
    assert searched == by_walking(again.root("T"), text, depth)


@settings(max_examples=60, deadline=None)
@given(documents)
def test_what_is_told_of_a_field_before_it_is_made_is_so(document: dict[str, Any]) -> None:
    def told(shape: Shape) -> tuple[object, ...]:
        return shape.name, shape.alternative, shape.title, shape.repeats, shape.leaf, shape.definition

    def compare(one: Field, other: Field, depth: int) -> None:
        for near, whole in zip(one.children(), other.children(), strict=True):
            _ = whole.shape.description, whole.shape.notes  # makes all of it
            assert told(near.shape) == told(whole.shape)
            assert near.key == whole.key
            if depth:
                compare(near, whole, depth - 1)
            assert near.shape.type == whole.shape.type

    compare(schema_of(document).root("T"), schema_of(document).root("T"), 3)


def test_arrays_of_arrays_that_are_joined_anew_in_each_are_a_level_at_a_time() -> None:
    either = {"oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a", "title": "Again"}]}
    schema = schema_of({
        "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "T", "type": "object",
        "properties": {"x": {"$ref": "#/$defs/a"}},
        "$defs": {"a": {"$ref": "#/$defs/b", "allOf": [{"type": "array", "items": {"$ref": "#/$defs/a"}}]},
                  "b": {"type": "array", "items": either}}})  # fmt: skip
    here = schema.root("T").children()[0]
    for _ in range(9):
        assert here.shape.repeats
        here = here.children()[0]


def test_a_member_that_a_derived_type_inherits_is_found_where_only_it_is_used() -> None:
    xsd = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:complexType name="A"><xs:sequence><xs:element name="inherited" type="xs:string"/></xs:sequence></xs:complexType>
      <xs:complexType name="B"><xs:complexContent><xs:extension base="A"><xs:sequence>
        <xs:element name="own" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
      <xs:element name="Root"><xs:complexType><xs:sequence>
        <xs:element name="a" type="A"/><xs:element name="b" type="B"/></xs:sequence></xs:complexType></xs:element></xs:schema>"""
    root = load_bytes(xsd.encode(), "x.xsd").root("Root")
    for word in ("inherited", "own", "b"):
        assert [one.key for one in search(root, word, depth=4, limit=50)] == by_walking(root, word, 4)
    assert [one.path for one in search(root, "b inherited", depth=4, limit=50)] == ["Root.b.inherited"]


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
