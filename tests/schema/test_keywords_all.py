"""Nothing is silently dropped: every keyword of every JSON Schema vocabulary ends in the fields, or in a note."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from jsonschema_specifications import REGISTRY

from fieldwright.schema.keyword_notes import NAMING
from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Field, Schema, walk

DRAFT3 = frozenset(
    {"type", "properties", "patternProperties", "additionalProperties", "items", "additionalItems", "required", "dependencies", "minimum",
     "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "uniqueItems", "pattern", "minLength", "maxLength", "enum",
     "default", "title", "description", "format", "divisibleBy", "disallow", "extends", "id", "$ref", "$schema"}
)  # fmt: skip
"""Of draft-03, whose meta-schema is not among the published ones' registry in all versions."""


def vocabulary() -> set[str]:
    """Every keyword that a meta-schema describes."""
    found = set(DRAFT3)
    for uri in REGISTRY:
        properties = REGISTRY.contents(uri).get("properties", {})
        found.update(properties)
    return found


def test_the_vocabularies_are_those_that_are_meant() -> None:
    found = vocabulary()
    assert {
        "$dynamicRef",
        "$recursiveRef",
        "prefixItems",
        "dependentSchemas",
        "contentSchema",
        "unevaluatedItems",
        "if",
    } <= found
    assert len(found) >= 60
    assert found == {case.partition(":")[0] for case in CASES} | set(NAMING)


ANY = {"type": "string", "maxLength": 7}
OBJECT = {"type": "object", "properties": {"a": {}, "b": {}}}
ARRAY = {"type": "array", "items": {"type": "integer"}}

CASES: Mapping[str, tuple[Mapping[str, Any], Any]] = {
    "$ref": ({}, "#/definitions/other"),
    "$dynamicRef": ({}, "#other"),
    "$recursiveRef": ({}, "#"),
    "$comment": ({}, "internal"),
    "$vocabulary": ({}, {"https://vendor.example/vocab": True}),
    "type": ({}, "integer"),
    "type:list": ({}, ["integer", "string"]),
    "type:schemas": ({}, ["integer", {"type": "object"}]),
    "enum": ({}, ["a", "b"]),
    "const": ({}, "a"),
    "const:null": ({}, None),
    "title": ({}, "A title"),
    "description": ({}, "A description"),
    "default": ({}, "x"),
    "default:null": ({}, None),
    "deprecated": ({}, True),
    "readOnly": ({}, True),
    "writeOnly": ({}, True),
    "examples": ({}, ["x"]),
    "format": ({"type": "string"}, "hostname"),
    "multipleOf": ({"type": "number"}, 5),
    "divisibleBy": ({"type": "number"}, 5),
    "maximum": ({"type": "number"}, 5),
    "minimum": ({"type": "number"}, 5),
    "exclusiveMaximum": ({"type": "number"}, 5),
    "exclusiveMaximum:flag": ({"type": "number", "maximum": 5}, True),
    "exclusiveMinimum": ({"type": "number"}, 5),
    "exclusiveMinimum:flag": ({"type": "number", "minimum": 5}, True),
    "maxLength": ({"type": "string"}, 5),
    "minLength": ({"type": "string"}, 5),
    "pattern": ({"type": "string"}, "^a"),
    "contentEncoding": ({"type": "string"}, "base64"),
    "contentMediaType": ({"type": "string"}, "image/png"),
    "contentSchema": ({"type": "string"}, OBJECT),
    "properties": ({}, {"a": ANY}),
    "patternProperties": ({"type": "object"}, {"^a": ANY}),
    "patternProperties:never": ({"type": "object"}, {"^a": False}),
    "additionalProperties": ({"type": "object"}, ANY),
    "additionalProperties:never": (OBJECT, False),
    "unevaluatedProperties": (OBJECT, ANY),
    "unevaluatedProperties:never": (OBJECT, False),
    "propertyNames": (OBJECT, {"pattern": "^a"}),
    "propertyNames:never": (OBJECT, False),
    "required": (OBJECT, ["a"]),
    "maxProperties": (OBJECT, 1),
    "minProperties": (OBJECT, 1),
    "dependencies": (OBJECT, {"a": ["b"]}),
    "dependencies:schema": (OBJECT, {"a": {"properties": {"c": ANY}}}),
    "dependencies:name": (OBJECT, {"a": "b"}),
    "dependentRequired": (OBJECT, {"a": ["b"]}),
    "dependentSchemas": (OBJECT, {"a": {"properties": {"c": ANY}}}),
    "dependentSchemas:limit": (OBJECT, {"a": {"maxProperties": 1}}),
    "items": ({"type": "array"}, ANY),
    "items:tuple": ({"type": "array"}, [ANY, {}]),
    "items:never": ({"type": "array", "prefixItems": [{}]}, False),
    "prefixItems": ({"type": "array"}, [ANY]),
    "additionalItems": ({"type": "array", "items": [ANY]}, {"type": "integer"}),
    "additionalItems:never": ({"type": "array", "items": [ANY]}, False),
    "unevaluatedItems": ({"type": "array", "prefixItems": [ANY]}, {"type": "integer"}),
    "unevaluatedItems:never": ({"type": "array", "prefixItems": [ANY]}, False),
    "contains": (ARRAY, {"const": 1}),
    "minContains": ({**ARRAY, "contains": {"const": 1}}, 2),
    "maxContains": ({**ARRAY, "contains": {"const": 1}}, 2),
    "maxItems": (ARRAY, 5),
    "minItems": (ARRAY, 5),
    "uniqueItems": (ARRAY, True),
    "allOf": ({}, [ANY]),
    "anyOf": ({}, [ANY, {"type": "integer"}]),
    "oneOf": ({}, [ANY, {"type": "integer"}]),
    "extends": ({}, ANY),
    "extends:list": ({}, [ANY, {"minLength": 1}]),
    "disallow": ({}, "integer"),
    "not": ({}, {"type": "integer"}),
    "not:required": (OBJECT, {"required": ["a"]}),
    "if": ({**OBJECT, "then": {"required": ["a"]}}, {"required": ["b"]}),
    "then": ({**OBJECT, "if": {"required": ["b"]}}, {"properties": {"c": ANY}}),
    "then:limit": ({**OBJECT, "if": {"required": ["b"]}}, {"properties": {"a": ANY}}),
    "else": ({**OBJECT, "if": {"required": ["b"]}}, {"$ref": "#/definitions/with_c"}),
}
"""A keyword, a part of its values behind a colon; the schema that it is added to, and its value."""


def schema_of(x: Mapping[str, Any]) -> Schema:
    document = {
        "type": "object", "properties": {"x": x, "other": {"properties": {"y": {}}}},
        "definitions": {"other": {"$dynamicAnchor": "other", "type": "boolean"}, "with_c": {"properties": {"c": {}}}},
    }  # fmt: skip
    return load_bytes(json.dumps(document).encode(), "order.json")


def told(x: Mapping[str, Any]) -> list[Any]:
    """All that is told about a field and what is below it, notes included."""
    root = schema_of(x).root("order")
    fields = [field for field in walk(root, depth=3, limit=50) if field.path.startswith("x")]
    return [(field.key, *facts(field)) for field in fields]


def facts(field: Field) -> tuple[Any, ...]:
    s = field.shape
    notes = [(note.kind, note.text) for note in s.notes]
    return (s.type, s.format, s.required, s.nullable, s.repeats, s.min_occurs, s.max_occurs, dict(s.constraints), s.enum, s.default,
            s.fixed, s.title, s.description, s.examples, s.deprecated, s.access, s.alternative, s.type_name, notes)  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_keyword_is_told(case: str) -> None:
    keyword = case.partition(":")[0]
    base, value = CASES[case]
    assert told({**base, keyword: value}) != told(base), f"{keyword}: {value} changes nothing that anyone sees"


@pytest.mark.parametrize("keyword", NAMING)
def test_a_keyword_that_names_parts_is_understood(keyword: str) -> None:
    """What it names is found by a reference, is a message, or is the schema's format."""
    documents: dict[str, dict[str, Any]] = {
        "$schema": {"$schema": "https://json-schema.org/draft/2019-09/schema", "type": "object"},
        "$id": {"properties": {"x": {"$ref": "urn:a"}}, "$defs": {"A": {"$id": "urn:a", "const": 1}}},
        "id": {"properties": {"x": {"$ref": "#a"}}, "definitions": {"A": {"id": "#a", "enum": [1]}}},
        "$anchor": {"properties": {"x": {"$ref": "#a"}}, "$defs": {"A": {"$anchor": "a", "const": 1}}},
        "$dynamicAnchor": {
            "properties": {"x": {"$dynamicRef": "#a"}},
            "$defs": {"A": {"$dynamicAnchor": "a", "const": 1}},
        },
        "$recursiveAnchor": {"$recursiveAnchor": True, "type": "object", "properties": {"x": {"$recursiveRef": "#"}}},
        "$defs": {"properties": {"x": {"$ref": "#/$defs/A"}}, "$defs": {"A": {"const": 1}}},
        "definitions": {"properties": {"x": {"$ref": "#/definitions/A"}}, "definitions": {"A": {"enum": [1]}}},
    }
    schema = load_bytes(json.dumps(documents[keyword]).encode(), "order.json")
    if keyword == "$schema":
        assert schema.format == "JSON Schema 2019-09"
        return
    x = schema.root("order").children()[0]
    assert x.recursive if keyword == "$recursiveAnchor" else x.shape.type == "integer"
    if keyword in ("$defs", "definitions"):
        assert [message.name for message in schema.messages()] == ["order", "A"]


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "string", "maxlength": 5}, "'maxlength' is no keyword of JSON Schema and says nothing. Did you mean 'maxLength'?"),
        ({"type": "object", "propertes": {}}, "Did you mean 'properties'?"),
        ({"type": "string", "maxLength": "5"}, 'maxLength is "5" and no whole number of at least 0, so it says nothing.'),
        ({"type": "number", "multipleOf": 0}, "multipleOf is 0 and no number above 0, so it says nothing."),
        ({"type": "string", "vendor:tag": 1, "color": 2}, "Keywords that JSON Schema does not have are not shown: vendor:tag, color."),
        ({"not": {"required": ["a", "b"]}}, "a, b must not be there together"),
        ({"dependentRequired": {"card": ["name", "cvc"]}}, "card makes name, cvc required"),
        ({"not": {"enum": ["x" * 500]}}, "…"),
    ],
)  # fmt: skip
def test_what_is_noted(schema: Mapping[str, Any], words: str) -> None:
    x = schema_of(schema).root("order").children()[0]
    text = " ".join(note.text for note in x.shape.notes)
    assert words in text
    assert len(text) < 400


def test_vendors_keywords_are_not_complained_of() -> None:
    assert [
        note.text for note in schema_of({"x-any": 1, "type": "string"}).root("order").children()[0].shape.notes
    ] == []


def test_members_under_conditions_are_optional_fields_whatever_the_condition_refers_to() -> None:
    x = {
        "type": "object",
        "properties": {"kind": {}},
        "if": {"properties": {"kind": {"const": 1}}},
        "then": {
            "oneOf": [{"$ref": "#/definitions/with_c"}, {"properties": {"d": {"type": "integer"}}, "required": ["d"]}]
        },
        "else": {"properties": {"d": {"type": "string"}, "kind": {"const": 2}}},
    }
    children = {one.name: one.shape for one in schema_of(x).root("order").children()[0].children()}
    assert {name: (one.type, one.required) for name, one in children.items()} == {
        "kind": ("any", False), "c": ("any", False), "d": ("integer|string", False)
    }  # fmt: skip


# --- keywords whose value is no such thing ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ({"properties": ["x"]}, 'properties is ["x"] and no object, so it says nothing.'),
        ({"enum": "x"}, 'enum is "x" and no list, so it says nothing.'),
        ({"oneOf": {}}, "oneOf is {} and no list, so it says nothing."),
        ({"items": 3}, "items is 3 and no schema, so it says nothing."),
        ({"additionalProperties": "no"}, 'additionalProperties is "no" and no schema, so it says nothing.'),
        ({"description": 5}, "description is 5 and no text, so it says nothing."),
        ({"required": "x"}, 'required is "x" and no list of names, so it says nothing.'),
        ({"type": "string", "required": True}, "true or false at the field says nothing."),
    ],
)
def test_a_keyword_of_the_wrong_kind_is_said(held: dict[str, Any], said: str) -> None:
    schema = load_bytes(json.dumps({"type": "object", "properties": {"a": held}}).encode(), "t.json")
    (a,) = schema.root("t").children()
    assert [note.text.endswith(said) for note in a.shape.notes if note.severity == "warning"] == [True]


def test_what_is_left_empty_is_no_fault() -> None:
    text = b"type: object\nproperties:\n  a:\n    type: string\n    description:\n    enum:\n  b:\n    type: object\n    properties:\n"
    for field in load_bytes(text, "t.yaml").root("t").children():
        assert not field.shape.notes


def test_a_field_that_is_only_demanded_has_a_place() -> None:
    schema = load_bytes(b'{"type": "object",\n "properties": {"a": {}},\n "required": ["a", "b"]}', "t.json")
    b = next(field for field in schema.root("t").children() if field.name == "b")
    assert (b.shape.source.line, b.shape.source.pointer) == (3, "/required")
    assert str(b.shape.source.file) == "t.json"
