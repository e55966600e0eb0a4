"""Payloads against schemas: what is wrong, and at which path."""

import json
from typing import Any

import pytest

from fieldwright.files.errors import SyntaxProblemError
from fieldwright.schema.dialects import CONSTRAINTS
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


CONSTRAINED: tuple[tuple[dict[str, Any], list[Any], list[Any]], ...] = (
    ({"minLength": 2}, ["ab", 1], ["a"]),
    ({"maxLength": 2}, ["ab", "\U0001f600\U0001f600"], ["abc"]),
    ({"pattern": "^a"}, ["ab"], ["ba"]),
    ({"minimum": 2}, [2, "x"], [1.9]),
    ({"maximum": 2}, [2], [2.1]),
    ({"exclusiveMinimum": 2}, [2.1], [2]),
    ({"exclusiveMaximum": 2}, [1.9], [2]),
    ({"multipleOf": 0.01}, [19.99, 0.07, 1e22], [0.015, 1.005]),
    ({"totalDigits": 3}, [999, 1.25, 0.001, 0, -12.5, 1e2, "12.50", "x", True, [1234]], [1000, 1.255, 12000, "12.55", 1e3]),
    ({"fractionDigits": 2}, [1, 1.25, 100.0, "1.500", "x", None], [1.255, 1e-3, "0.001"]),
    ({"minItems": 1}, [[1]], [[]]),
    ({"maxItems": 1}, [[1]], [[1, 2]]),
    ({"uniqueItems": True}, [[1, 2]], [[1, 1]]),
    ({"minProperties": 1}, [{"a": 1}], [{}]),
    ({"maxProperties": 1}, [{"a": 1}], [{"a": 1, "b": 2}]),
    ({"contentEncoding": "base64"}, ["YWI=", "annotates only: a*"], []),
    ({"contentMediaType": "application/json"}, ['{"a": 1}', "annotates only: {"], []),
    ({"const": 1}, [1], [2]),
    ({"enum": [1, "a"]}, [1, "a"], ["b"]),
    ({"contains": {"const": 1}}, [[1, 2]], [[2]]),
    ({"contains": {"const": 1}, "minContains": 2}, [[1, 1]], [[1]]),
    ({"contains": {"const": 1}, "maxContains": 1}, [[1]], [[1, 1]]),
    ({"properties": {"a": {}}, "additionalProperties": False}, [{"a": 1}], [{"b": 1}]),
    ({"patternProperties": {"^x": {"type": "integer"}}, "additionalProperties": False}, [{"x1": 1}], [{"x1": "a"}, {"y": 1}]),
)  # fmt: skip


@pytest.mark.parametrize(("constraint", "good", "bad"), CONSTRAINED, ids=lambda one: str(one)[:60])
def test_every_constraint_is_checked(constraint: dict[str, Any], good: list[Any], bad: list[Any]) -> None:
    schema = load_bytes(json.dumps({"type": "object", "properties": {"v": constraint}}).encode(), "s.json")
    check_value = validator(schema, "s")
    assert [value for value in good if check_value({"v": value})] == []
    assert [value for value in bad if not check_value({"v": value})] == []
    for value in bad:
        (one,) = check_value({"v": value})
        assert one.path.startswith("v")
        assert one.message.endswith(".")
        assert "breaks the schema's" not in one.message


def test_every_constraint_of_fields_is_among_those_that_are_tested() -> None:
    tested = {keyword for constraint, _, _ in CONSTRAINED for keyword in constraint}
    assert set(CONSTRAINTS) - {"divisibleBy"} <= tested
    assert check({"$schema": "http://json-schema.org/draft-03/schema#", "divisibleBy": 5}, 7) == {"": "multipleOf"}


def test_digits_of_a_decimal_are_checked_where_an_odata_service_declares_them() -> None:
    csdl = (
        '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>'
        '<Schema Namespace="a" xmlns="http://docs.oasis-open.org/odata/ns/edm"><EntityType Name="Item">'
        '<Property Name="Price" Type="Edm.Decimal" Precision="5" Scale="2"/></EntityType></Schema></edmx:DataServices></edmx:Edmx>'
    )
    prices = validator(load_bytes(csdl.encode(), "a.xml"), "Item")
    assert prices({"Price": 123.45}) == ()
    assert [one.message for one in prices({"Price": 12.345})] == ["The number has more than 2 decimals."]
    assert [one.message for one in prices({"Price": 123456})] == ["The number has more than 5 digits."]
