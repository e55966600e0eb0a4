"""Payloads against schemas: what is wrong, and at which path."""

import json
from typing import Any

import pytest

from fieldwright.files.errors import SyntaxProblemError
from fieldwright.schema.load import load_bytes
from fieldwright.schema.validation import validator
from fieldwright.schema.violations import Violation


def check(schema: dict[str, Any], payload: Any, message: str = "") -> dict[str, str]:
    loaded = load_bytes(json.dumps(schema).encode(), "s.json")
    name = message or loaded.messages()[0].name
    return {one.path: one.keyword for one in validator(loaded, name)(payload)}


ORDER: dict[str, Any] = {
    "type": "object",
    "required": ["id", "lines"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "string", "maxLength": 3, "pattern": "^(a+)+$"},
        "day": {"type": "string", "format": "date"},
        "at": {"type": "string", "format": "date-time"},
        "price": {"type": "number", "multipleOf": 0.01, "minimum": 0},
        "lines": {"type": "array", "items": {"$ref": "#/definitions/Line"}},
    },
    "definitions": {
        "Line": {
            "type": "object",
            "required": ["unit price"],
            "properties": {"unit price": {"enum": [1, 2]}, "sub": {"$ref": "#"}},
        }
    },
}


def test_a_valid_payload_has_no_violations() -> None:
    payload = {
        "id": "aaa",
        "day": "2024-02-29",
        "at": "2024-01-31T23:59:60Z",
        "price": 19.99,
        "lines": [{"unit price": 1}],
    }
    assert check(ORDER, payload) == {}
    assert check(ORDER, json.dumps(payload).encode()) == {}


def test_violations_have_concrete_paths() -> None:
    payload = {
        "id": "a" * 40 + "!", "day": "2023-02-29", "at": "2024-01-31", "price": -1, "extra": 1,
        "lines": [{"unit price": 3}, {}, 5, {"unit price": 1, "sub": {}}],
    }  # fmt: skip
    assert check(ORDER, payload) == {
        "extra": "additionalProperties", "id": "pattern", "day": "format", "at": "format", "price": "minimum",
        "lines[0].`unit price`": "enum", "lines[1].`unit price`": "required", "lines[2]": "type",
        "lines[3].sub.id": "required", "lines[3].sub.lines": "required",
    }  # fmt: skip


def test_messages_are_sentences_and_carry_the_value() -> None:
    loaded = load_bytes(json.dumps(ORDER).encode(), "s.json")
    (one,) = validator(loaded, "s")({"id": "aaaa", "lines": []})
    assert one == Violation("id", "The text has 4 characters, at most 3 are allowed.", "maxLength", "aaaa")


def test_a_list_at_the_root_has_paths_that_begin_with_an_index() -> None:
    assert check({"type": "array", "items": {"type": "object", "required": ["a"]}}, [{"a": 1}, {}]) == {
        "[1].a": "required"
    }


def test_of_a_union_the_meant_alternative_is_reported() -> None:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {"x": {"anyOf": [{"type": "null"}, {"type": "object", "required": ["a"]}]},
                       "y": {"oneOf": [{"type": "integer"}, {"type": "boolean"}]},
                       "z": {"oneOf": [{"properties": {"k": {"const": "a"}, "n": {"type": "integer"}}},
                                       {"properties": {"k": {"const": "b"}, "n": {"type": "string"}}}]}},
    }  # fmt: skip
    assert check(schema, {"x": {}, "y": "text", "z": {"k": "b", "n": 5}}) == {
        "x.a": "required",
        "y": "oneOf",
        "z.n": "type",
    }


def test_openapi_30_nullable_and_limits_are_translated() -> None:
    schemas = {
        "A": {
            "type": "object",
            "properties": {
                "a": {"type": "string", "nullable": True, "enum": ["x"]},
                "b": {"nullable": True, "allOf": [{"$ref": "#/components/schemas/B"}]},
                "c": {"type": "number", "minimum": 0, "exclusiveMinimum": True},
                "d": {"$ref": "#/components/schemas/B"},
                "e": {"type": "file"},
            },
        },
        "B": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}},
    }
    document = {"openapi": "3.0.0", "info": {}, "paths": {}, "components": {"schemas": schemas}}
    assert check(document, {"a": None, "b": None, "c": 0.1, "d": {"n": 1}, "e": "x"}, "A") == {}
    assert check(document, {"a": "y", "b": {}, "c": 0, "d": None}, "A") == {
        "a": "enum",
        "b.n": "required",
        "c": "exclusiveMinimum",
        "d": "type",
    }


def test_patterns_never_hang() -> None:
    for pattern in ("^(a+)+$", "^(a|a)*$", "^(?=a)(a+)+$", r"^(\w+\s?)*$"):
        assert check({"type": "string", "pattern": pattern}, "a" * 60 + "!") == {"": "pattern"}


def test_malformed_keywords_do_not_break_validation() -> None:
    schema = {
        "type": "object",
        "properties": {
            "a": {"type": "string", "maxLength": "5", "pattern": "["},
            "b": {"required": True, "type": "integer"},
        },
    }
    assert check(schema, {"a": "abcdefg", "b": "x"}) == {"b": "type"}


def test_big_integers_and_old_keywords() -> None:
    schema = {
        "$schema": "http://json-schema.org/draft-04/schema#",
        "type": "object",
        "properties": {
            "n": {"type": "integer"},
            "t": {"type": "array", "items": [{"type": "string"}], "additionalItems": False},
        },
        "dependencies": {"n": ["t"]},
    }
    assert check(schema, {"n": 10**30, "t": ["x"]}) == {}
    assert check(schema, {"n": 10**30}) == {"": "dependentRequired"}
    assert check(schema, {"t": [1, 2]}) == {"t[0]": "type", "t": "items"}


def test_at_most_a_hundred_violations_are_reported() -> None:
    loaded = load_bytes(b'{"type": "array", "items": {"type": "string"}}', "s.json")
    assert len(validator(loaded, "s")(list(range(1000)))) == 100


def test_nothing_is_fetched() -> None:
    assert check({"type": "object", "properties": {"a": {"$ref": "http://127.0.0.1:1/x.json"}}}, {"a": 1}) == {}


def test_a_payload_that_is_no_json_is_an_error() -> None:
    loaded = load_bytes(b'{"type": "object"}', "s.json")
    with pytest.raises(SyntaxProblemError):
        validator(loaded, "s")(b'{"a": ')


def test_a_payload_nested_too_deeply_is_a_violation() -> None:
    loaded = load_bytes(b'{"properties": {"a": {"$ref": "#"}, "b": {"type": "string"}}, "type": "object"}', "s.json")
    deep: Any = {"b": 1}
    for _ in range(2000):
        deep = {"a": deep}
    assert len(validator(loaded, "s")(deep)) == 1
