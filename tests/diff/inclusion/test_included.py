"""Pairs of schemas for each keyword, in both directions: what is included in what, and by which value it is not."""

import copy
import time
from typing import Any

import pytest

from fieldwright.diff.inclusion import Answer, included, valid

S, N, I, B, NULL, O, A = (  # noqa: E741
    {"type": one} for one in ("string", "number", "integer", "boolean", "null", "object", "array")
)


def obj(properties: Any = None, *required: str, **more: Any) -> dict[str, Any]:
    given = {"properties": properties} if properties is not None else {}
    return {**O, **given, **({"required": list(required)} if required else {}), **more}


def arr(items: Any = True, **more: Any) -> dict[str, Any]:
    return {**A, "items": items, **more}


NARROWER = [
    # types, values and boolean schemas
    (S, {"type": ["string", "null"]}),
    (I, N),
    ({"type": ["integer", "string"]}, {"type": ["number", "string"]}),
    (S, True),
    (False, S),
    ({"const": 5}, I),
    ({"const": None}, {"enum": [None, 1]}),
    ({"enum": ["a"]}, {"enum": ["a", "b"]}),
    ({"enum": [1, 2.0]}, I),
    ({"enum": [True]}, B),
    ({"const": {"a": [1]}}, obj({"a": arr(I)}, "a")),
    ({"enum": [[], [1]]}, arr(I, maxItems=1)),
    ({**S, "enum": ["a", 1]}, {"enum": ["a", "b"]}),
    # numbers
    ({"minimum": 2, **N}, {"minimum": 1, **N}),
    ({"maximum": 1, **N}, {"maximum": 2, **N}),
    ({"exclusiveMinimum": 1, **N}, {"minimum": 1, **N}),
    ({"exclusiveMaximum": 1, **N}, {"maximum": 1, **N}),
    ({"minimum": 1.5, **I}, {"minimum": 1, **I}),
    ({"exclusiveMinimum": 1, "exclusiveMaximum": 4, **I}, {"enum": [1, 2, 3]}),
    ({"multipleOf": 6, **I}, {"multipleOf": 3, **I}),
    ({"multipleOf": 1, **N}, {"multipleOf": 0.5, **N}),
    ({"multipleOf": 0.1, **N}, {"multipleOf": 0.01, **N}),
    ({"multipleOf": 4, **I}, {"anyOf": [{"multipleOf": 2, **I}, {"multipleOf": 3, **I}]}),
    ({"multipleOf": 4, "not": {"multipleOf": 8}, **I}, {"multipleOf": 4, "not": {"multipleOf": 16}, **I}),
    ({"minimum": 1, "maximum": 8, **I}, {"minimum": 0.5, **N}),
    (
        {"minimum": 1, "maximum": 8, **I},
        {"anyOf": [{"minimum": 5, "maximum": 10, **I}, {"minimum": 0, "maximum": 4, **I}]},
    ),
    ({"minimum": 3, "maximum": 3, **N}, {"enum": [3, "3"]}),
    ({"fractionDigits": 1, **N}, {"fractionDigits": 2, **N}),
    # texts
    ({"minLength": 2, **S}, {"minLength": 1, **S}),
    ({"maxLength": 1, **S}, {"maxLength": 2, **S}),
    ({"pattern": "^[a-z]{1,3}$", **S}, {"pattern": "^[a-z]+$", **S}),
    ({"pattern": "^[a-z]{1,3}$", **S}, {"minLength": 1, "maxLength": 4, **S}),
    ({"pattern": "^ab*$", "maxLength": 2, **S}, {"enum": ["a", "ab", "abc"]}),
    ({"pattern": "^x", **S}, S),
    ({"enum": ["a1", "b2"]}, {"pattern": "^[a-z][0-9]$", **S}),
    ({"pattern": "^(?!x-)[a-z-]+$", **S}, {"pattern": "^[a-z-]+$", **S}),
    ({"pattern": r"^(a)\1$", "enum": ["aa", "ab"]}, {"enum": ["aa", "b"]}),
    ({"pattern": r"^(a)\1$", **S}, S),
    # objects
    (obj({"a": I}), obj({"a": N})),
    (obj({"a": True}, "a"), obj({"a": True})),
    (obj(None, "a", "b"), obj(None, "a")),
    (obj({"a": S}, additionalProperties=False), obj({"a": S})),
    (obj({"a": S}, additionalProperties=False), obj({"a": S, "b": S}, additionalProperties=False)),
    (obj(additionalProperties=I), obj(additionalProperties=N)),
    (obj({"a": S}, additionalProperties=False), obj(additionalProperties=S)),
    (obj({"a": S}), obj({"a": {"type": ["string", "null"]}})),
    (obj(patternProperties={"^x": I}), obj(patternProperties={"^x-": I})),
    (obj(patternProperties={"^x": I}), obj({"xa": I})),
    (obj(patternProperties={"^x": I, "y$": S}, additionalProperties=False), obj(patternProperties={"^x|y$": True}, additionalProperties=False)),
    (obj(propertyNames={"maxLength": 2}), obj(propertyNames={"maxLength": 3})),
    (obj(propertyNames={"enum": ["a"]}), obj(maxProperties=1)),
    (obj(propertyNames={"enum": ["a", "b"]}), obj({"c": False})),
    (obj(propertyNames={"pattern": "^x"}), obj({"a": False}, additionalProperties=True)),
    (obj(minProperties=2), obj(minProperties=1)),
    (obj(maxProperties=1), obj(maxProperties=2)),
    (obj(None, "a", "b"), obj(minProperties=2)),
    (obj({"a": True, "b": True}, additionalProperties=False), obj(maxProperties=2)),
    (obj({"a": True, "b": True}, minProperties=2, additionalProperties=False), obj(None, "a", "b")),
    (obj(dependentRequired={"a": ["b"]}), O),
    (obj({"a": False}), obj(dependentRequired={"a": ["b"]})),
    (obj(None, "b"), obj(dependentRequired={"a": ["b"]})),
    (obj(dependentRequired={"a": ["b", "c"]}), obj(dependentRequired={"a": ["c"]})),
    (obj(dependentSchemas={"a": obj({"b": I})}), obj(dependentSchemas={"a": obj({"b": N})})),
    (obj(dependentSchemas={"a": obj(None, "b")}), O),
    (obj({"a": I}, unevaluatedProperties=False), obj({"a": I})),
    (
        {"allOf": [obj({"a": I})], "properties": {"b": S}, "unevaluatedProperties": False},
        obj({"a": N, "b": S}, additionalProperties=False),
    ),
    (obj({"a": obj({"b": I}, "b")}, "a"), obj({"a": obj({"b": N})})),
    # arrays
    (arr(I), arr(N)),
    (arr(S, minItems=2), arr(S, minItems=1)),
    (arr(S, maxItems=1), arr(S, maxItems=2)),
    (arr(False), arr(I)),
    (arr(True, maxItems=1), arr(uniqueItems=True)),
    (arr(uniqueItems=True), A),
    (arr({"enum": [1, 2]}, uniqueItems=True), arr(maxItems=2)),
    ({**A, "prefixItems": [S, I]}, {**A, "prefixItems": [S]}),
    ({**A, "prefixItems": [I], "items": False}, arr(I)),
    ({**A, "prefixItems": [S, I], "items": False}, arr({"type": ["string", "integer"]}, maxItems=2)),
    ({**A, "contains": I}, {**A, "contains": N}),
    ({**A, "contains": I, "minContains": 2}, {**A, "contains": I}),
    ({**A, "contains": I, "maxContains": 1}, {**A, "contains": I, "maxContains": 2}),
    ({**A, "contains": I, "maxContains": 1, "minContains": 0}, {**A, "contains": I, "maxContains": 2, "minContains": 0}),
    (arr(I, minItems=1), {**A, "contains": N}),
    ({**A, "contains": {"const": 1}}, arr(minItems=1)),
    ({**A, "prefixItems": [I, S], "items": False, "minItems": 1}, {**A, "contains": I}),
    ({**A, "contains": S, "items": {"type": ["string", "integer"]}, "maxContains": 1}, {**A, "contains": S}),
    ({**A, "allOf": [{"prefixItems": [I]}], "unevaluatedItems": S}, {**A, "prefixItems": [N], "items": S}),
    ({**A, "contains": I, "unevaluatedItems": S}, arr({"type": ["string", "integer"]})),
    (arr(arr(I), minItems=1), arr(arr(N))),
    # applicators
    ({"allOf": [I, {"minimum": 0}]}, {"minimum": 0, **N}),
    ({"anyOf": [I, S]}, {"anyOf": [S, N, NULL]}),
    ({"oneOf": [S, I]}, {"anyOf": [S, I, B]}),
    ({"oneOf": [I, N]}, N),
    ({"oneOf": [{"multipleOf": 2, **I}, {"multipleOf": 3, **I}]}, {"not": {"multipleOf": 6, **I}}),
    (S, {"not": N}),
    ({"not": {"type": ["string", "number"]}}, {"not": S}),
    ({"not": {"not": I}}, N),
    (obj({"a": {"enum": ["x"]}}, "a", "b"), {"if": obj({"a": {"const": "x"}}, "a"), "then": True, "else": False}),
    ({"totalDigits": 5, **N}, {"totalDigits": 6, **N}),
    ({"totalDigits": 5, **I}, {"maximum": 99_999, **I}),
    ({"totalDigits": 18, "fractionDigits": 2, **N}, {"totalDigits": 18, "fractionDigits": 5, **N}),
    ({"totalDigits": 5, **S}, {"totalDigits": 6, **S}),
    ({"fractionDigits": 1, **S}, {"fractionDigits": 2, **S}),
    (
        {"if": obj({"k": {"const": 1}}, "k"), "then": obj(None, "v"), "else": O, **O},
        {"if": obj({"k": {"const": 1}}, "k"), "then": obj(), "else": O, **O},
    ),
    (obj(None, "v"), {**O, "if": {"required": ["k"]}, "then": {"required": ["v"]}}),
    (
        obj({"a": {"type": ["string", "integer"]}}, "a"),
        {"anyOf": [obj({"a": S}), obj({"a": {"type": ["integer", "null"]}})]},
    ),
    (arr(S), {"anyOf": [arr(S), arr(I)]}),
    (
        {"$ref": "#/$defs/t", "$defs": {"t": obj({"v": I, "l": {"$ref": "#/$defs/t"}}, "v")}},
        {"$ref": "#/$defs/t", "$defs": {"t": obj({"v": N, "l": {"$ref": "#/$defs/t"}}, "v")}},
    ),
    (
        {"$ref": "#/$defs/t", "$defs": {"t": obj({"kids": arr({"$ref": "#/$defs/t"})}, "kids", additionalProperties=False)}},
        {"$ref": "#/$defs/u", "$defs": {"u": obj({"kids": arr({"$ref": "#/$defs/u"})}, additionalProperties=False)}},
    ),
    (obj({"a": {"$ref": "#/properties/b"}, "b": I}), obj({"a": N, "b": N})),
]  # fmt: skip
"""The first is included in the second, the second not in the first."""

SAME = [
    ({}, True),
    ({"not": {}}, False),
    ({"enum": []}, False),
    (I, {**N, "multipleOf": 1}),
    ({"const": 1}, {"enum": [1.0]}),
    ({"type": ["integer", "number"]}, N),
    ({"type": ["null", "boolean", "number", "string", "array", "object"]}, {}),
    ({**S, "minimum": 3}, S),
    ({**I, "minimum": 1, "maximum": 3}, {"enum": [1, 2, 3]}),
    ({**I, "exclusiveMinimum": 0}, {**I, "minimum": 1}),
    ({**I, "multipleOf": 1.5}, {**I, "multipleOf": 3}),
    ({"multipleOf": 2, "allOf": [{"multipleOf": 3}], **I}, {"multipleOf": 6, **I}),
    ({**N, "minimum": 4, "maximum": 4}, {**I, "minimum": 4, "maximum": 4}),
    ({**I, "minimum": 1.2, "maximum": 1.8}, False),
    ({"minimum": 5, "maximum": 4, **N}, False),
    ({"fractionDigits": 2, **N}, {"multipleOf": 0.01, **N}),
    ({**S, "minLength": 3, "maxLength": 2}, False),
    ({**S, "pattern": "^a$", "minLength": 2}, False),
    ({**S, "pattern": "^.{2}$"}, {**S, "pattern": "^..$"}),
    ({**S, "pattern": r"^[\s\S]{2,3}$"}, {**S, "minLength": 2, "maxLength": 3}),
    ({**S, "pattern": "^(?=x$)x$"}, {"const": "x"}),
    ({**S, "not": {"minLength": 2}}, {**S, "maxLength": 1}),
    ({**S, "format": "email"}, S),
    (obj({"a": False}, "a"), False),
    (obj({"a": {"enum": []}}), obj({"a": False})),
    (obj({"a": {}}), O),
    (obj(minProperties=2, maxProperties=1), False),
    (obj({"a": True}, minProperties=2, additionalProperties=False), False),
    (obj(None, "a", propertyNames={"const": "b"}), False),
    (obj(patternProperties={"^a$": S}), obj({"a": S})),
    (obj(patternProperties={"^(a|b)$": S}, additionalProperties=False), obj({"a": S, "b": S}, additionalProperties=False)),
    (obj(propertyNames=False), obj(maxProperties=0)),
    (obj(propertyNames={"enum": ["a", "b"]}), obj({"a": True, "b": True}, additionalProperties=False)),
    ({"allOf": [obj({"a": S}, "a"), obj({"b": I})]}, obj({"a": S, "b": I}, "a")),
    (obj({"a": I}, unevaluatedProperties=False), obj({"a": I}, additionalProperties=False)),
    ({"allOf": [obj({"a": I})], "unevaluatedProperties": False}, obj({"a": I}, additionalProperties=False)),
    ({"allOf": [{"additionalProperties": True}], "unevaluatedProperties": False}, True),
    (
        {**O, "if": {"required": ["a"]}, "then": {"properties": {"a": I, "b": I}}, "else": {"properties": {"c": I}}, "unevaluatedProperties": False},
        {"anyOf": [obj({"a": I, "b": I}, "a", additionalProperties=False), obj({"c": I}, additionalProperties=False)]},
    ),
    (
        {**O, "anyOf": [{"properties": {"a": I}, "required": ["a"]}, {"properties": {"b": I}}], "unevaluatedProperties": False},
        obj({"a": I, "b": I}, additionalProperties=False),
    ),
    ({**A, "prefixItems": [I], "unevaluatedItems": False}, arr(I, maxItems=1)),
    (obj(dependentRequired={"a": ["b"]}), {"anyOf": [obj(None, "a", "b"), obj({"a": False})]}),
    (obj(dependentSchemas={"a": {"required": ["b"]}}), obj(dependentRequired={"a": ["b"]})),
    (arr(False), arr(maxItems=0)),
    (arr(minItems=1, maxItems=0), False),
    (arr(False, minItems=1), False),
    (arr(B, uniqueItems=True, minItems=3), False),
    (arr(NULL, uniqueItems=True), arr(NULL, maxItems=1)),
    ({**A, "prefixItems": [False]}, arr(maxItems=0)),
    ({**A, "prefixItems": [S, False]}, {**A, "prefixItems": [S], "maxItems": 1}),
    ({**A, "contains": False}, False),
    ({**A, "contains": True, "minContains": 3}, arr(minItems=3)),
    ({**A, "contains": True, "maxContains": 2, "minContains": 0}, arr(maxItems=2)),
    ({**A, "contains": {"not": I}, "minContains": 0, "maxContains": 0}, arr(I)),
    ({**A, "contains": I, "items": S}, False),
    ({"contains": I, "unevaluatedItems": False, **A}, arr(I, minItems=1)),
    ({"anyOf": [S, S]}, S),
    ({"anyOf": [S, False]}, S),
    ({"oneOf": [S, I]}, {"anyOf": [S, I]}),
    ({"oneOf": [S, S]}, False),
    ({"oneOf": [I, N]}, {**N, "not": I}),
    ({"not": {"anyOf": [S, N]}}, {"allOf": [{"not": S}, {"not": N}]}),
    ({"not": {"allOf": [S, {"minLength": 2}]}}, {"anyOf": [{"not": S}, {"maxLength": 1, **S}]}),
    ({"if": S, "then": {"minLength": 1}}, {"anyOf": [{"not": S}, {"minLength": 1}]}),
    ({"if": S, "then": False, "else": True}, {"not": S}),
    ({"then": False}, True),
    ({"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": S}}, S),
    ({"$ref": "#/$defs/a", "maxLength": 3, "$defs": {"a": {**S, "minLength": 1}}}, {**S, "minLength": 1, "maxLength": 3}),
    ({"$ref": "#/$defs/t", "$defs": {"t": obj({"l": {"$ref": "#/$defs/t"}}, "l")}}, False),
    (
        {"$ref": "#/$defs/t", "$defs": {"t": obj({"l": {"$ref": "#/$defs/t"}})}},
        {"$ref": "#/$defs/u", "$defs": {"u": obj({"l": obj({"l": {"$ref": "#/$defs/u"}})})}},
    ),
    ({"description": "one", "$comment": "x", "default": 3, "title": "t", "examples": [1], **S}, {"deprecated": True, **S}),
    (obj({"b": S, "a": I}, "b", "a"), obj({"a": I, "b": S}, "a", "b")),
]  # fmt: skip
"""Two spellings of the same."""

DIFFERENT = [
    (S, N),
    (NULL, B),
    ({"const": 1}, {"const": True}),
    ({"const": 0}, {"const": False}),
    ({"enum": ["a", "b"]}, {"enum": ["b", "c"]}),
    ({**N, "minimum": 1}, {**N, "maximum": 3}),
    ({**I, "multipleOf": 2}, {**I, "multipleOf": 3}),
    ({**S, "pattern": "a"}, {**S, "pattern": "b"}),
    ({**S, "pattern": "^a"}, {**S, "maxLength": 3}),
    (obj({"a": S}), obj({"a": I})),
    (obj(None, "a"), obj(None, "b")),
    (obj({"a": S}, additionalProperties=False), obj({"b": S}, additionalProperties=False)),
    (obj(patternProperties={"^x": S}), obj(patternProperties={"x$": S})),
    (obj(dependentRequired={"a": ["b"]}), obj(dependentRequired={"b": ["a"]})),
    (arr(S), arr(I)),
    ({**A, "prefixItems": [S]}, {**A, "prefixItems": [I]}),
    ({**A, "contains": S}, {**A, "contains": I}),
    ({**A, "uniqueItems": True}, {**A, "maxItems": 3}),
    ({"oneOf": [S, N]}, {"oneOf": [S, B]}),
    (arr({"type": ["string", "integer"]}), {"anyOf": [arr(S), arr(I), arr(B)]}),
    ({"const": {"a": 1}}, {"const": {"a": 1, "b": 1}}),
]  # fmt: skip
"""Neither is included in the other."""


def says(old: Any, new: Any, holds: bool) -> Answer:
    answer = included(old, new)
    assert answer.holds is holds, answer
    if not holds:
        assert valid(old, answer.witness)
        assert not valid(new, answer.witness)
    return answer


@pytest.mark.parametrize(("narrow", "wide"), NARROWER)
def test_the_narrower_is_included_in_the_wider_and_not_the_reverse(narrow: Any, wide: Any) -> None:
    says(narrow, wide, True)
    says(wide, narrow, False)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_spellings_include_each_other(one: Any, other: Any) -> None:
    says(one, other, True)
    says(other, one, True)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_neither_is_included_in_the_other(one: Any, other: Any) -> None:
    says(one, other, False)
    says(other, one, False)


def test_the_witness_is_small_and_the_keyword_that_it_breaks_is_named() -> None:
    old = obj({"id": I, "name": S, "lines": arr(obj({"sku": {**S, "maxLength": 20}}, "sku"))}, "id", "name")
    new = copy.deepcopy(old)
    new["properties"]["lines"]["items"]["properties"]["sku"]["maxLength"] = 10
    answer = says(old, new, False)
    assert answer.witness == {"id": 0, "name": "", "lines": [{"sku": "a" * 11}]}
    assert (answer.because, answer.where) == ("maxLength", "/properties/lines/items/properties/sku/maxLength")


def test_what_cannot_be_followed_stands_only_in_the_way_of_what_depends_on_it() -> None:
    strange = {"$dynamicRef": "#x"}
    definitions = {"$defs": {"x": {"$dynamicAnchor": "x", **S}}}
    old = {**obj({"a": strange, "b": I}, "b"), **definitions}
    assert included(old, copy.deepcopy(old)).holds is True
    says(old, {**obj({"a": strange, "b": S}, "b"), **definitions}, False)
    assert "$dynamicRef" in included(old, {**obj({"a": S, "b": N}), **definitions}).because


def test_references_may_name_an_anchor() -> None:
    says({"$ref": "#word", "$defs": {"w": {"$anchor": "word", **S}}}, S, True)


def test_where_points_into_the_definition_that_refuses() -> None:
    new = {"$ref": "#/$defs/a~b", "$defs": {"a~b": {"minimum": 3}}}
    assert says(I, new, False).where == "/$defs/a~0b/minimum"


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ({**S, "pattern": r"^(a|b)\1$"}, {**S, "pattern": r"^(?:aa|bb)$"}, "refers back"),
        (S, {**S, "pattern": "["}, "pattern"),
        ({"$dynamicRef": "#x", "$defs": {"x": {"$dynamicAnchor": "x"}}, **S}, S, "$dynamicRef"),
        ({**S, "pattern": "^.*a.{25}$"}, {**S, "pattern": "^.*([ab]|c).{25}$"}, "work"),
        ({"$ref": "https://example.org/other"}, S, "$ref"),
        ({"minItems": 10**9, **A}, {"minItems": 10**9 + 1, **A}, "minItems"),
    ],
)
def test_what_cannot_be_told_names_the_keyword_and_why(old: Any, new: Any, word: str) -> None:
    answer = included(old, new)
    assert answer.holds is None
    assert word in answer.because


def test_a_witness_is_searched_for_where_the_procedure_cannot_tell() -> None:
    says({**S, "pattern": r"^(a|b)\1$"}, {**S, "maxLength": 0}, False)
    says(obj({"a": {**S, "pattern": r"(a)\1"}, "n": I}), obj({"a": {**S, "pattern": r"(a)\1"}, "n": S}), False)


def test_a_schema_that_applies_itself_to_its_own_value_is_the_largest_set_that_fits() -> None:
    rest = {"$ref": "#/$defs/v", "$defs": {"v": {"allOf": [{"$ref": "#/$defs/v"}, S]}}}
    says(rest, S, True)
    says(S, rest, True)
    assert included({"$ref": "#/$defs/v", "$defs": {"v": {"not": {"$ref": "#/$defs/v"}}}}, S).holds is not True


def test_two_denials_within_one_schema_do_not_prove_each_other() -> None:
    inner = {**I, "if": {"exclusiveMaximum": -1}, "then": {"exclusiveMaximum": 0.5}, "else": A}
    denials = [{"not": {"anyOf": [A, inner]}}, {"not": {"fractionDigits": 1, **I}}]
    says({"allOf": denials, **N}, B, False)


def test_huge_counts_are_decided_without_being_made() -> None:
    says(arr(arr(I, minItems=1000), minItems=30_000), arr(arr(N)), True)
    says({**S, "minLength": 10**6}, {**S, "minLength": 10**6 - 1}, True)
    says({**I, "minimum": -(10**15), "maximum": 10**15}, {**I, "multipleOf": 7}, False)


def test_effort_bounds_the_work() -> None:
    def unions(limit: int) -> Any:
        return {"anyOf": [obj({f"p{place}": {**S, "maxLength": limit}}, f"p{place}") for place in range(12)]}

    hard = {"allOf": [unions(one) for one in range(1, 6)]}
    started = time.perf_counter()
    answer = included(hard, {"oneOf": [unions(3), unions(3)]}, effort=50)
    assert time.perf_counter() - started < 5
    assert answer.holds is not True
    undecided = included(
        {**S, "not": {"anyOf": [{"pattern": one} for one in ("a", "b")]}}, {**S, "pattern": "^[^ab]*$"}, effort=2
    )
    assert undecided.holds is None
    assert "pattern" in undecided.because


def wide(count: int) -> dict[str, Any]:
    kinds = (
        {**S, "maxLength": 20}, {**I, "minimum": 0}, {**S, "pattern": "^[A-Z]{2}[0-9]*$"}, {"enum": ["A", "B"]},
        arr(S, maxItems=3), {"anyOf": [S, NULL]},
    )  # fmt: skip
    properties = {f"field{place}": kinds[place % 6] for place in range(count)}
    return obj(properties, *list(properties)[::3], additionalProperties=False)


def test_objects_of_100_properties_take_milliseconds() -> None:
    old = wide(100)
    new = copy.deepcopy(old)
    for field in new["properties"].values():
        if "maxLength" in field:
            field["maxLength"] += 1
    new["properties"]["more"] = S
    included(old, new)
    started = time.perf_counter()
    for _ in range(5):
        says(old, new, True)
        says(new, old, False)
    assert (time.perf_counter() - started) / 10 < 0.25  # measured 0.01; the machine may be busy


def test_a_union_of_50_told_apart_by_a_property_is_decided() -> None:
    def branch(place: int) -> dict[str, Any]:
        return obj({"kind": {"const": f"k{place}"}, f"p{place}": {**S, "maxLength": place + 1}}, "kind")

    old = {"oneOf": [branch(place) for place in range(50)]}
    new = {"anyOf": [branch(place) for place in range(51)]}
    says(old, new, True)
    answer = says(new, old, False)
    assert answer.witness == {"kind": "k50"}


def test_a_chain_of_definitions_longer_than_calls_may_go_is_followed() -> None:
    def chain(limit: int) -> dict[str, Any]:
        links = {
            f"d{place}": obj(
                {"next": {"$ref": f"#/$defs/d{place + 1}"}, "v": {**S, "maxLength": limit + place}}, "next"
            )
            for place in range(200)
        }
        return {"$ref": "#/$defs/d0", "$defs": {**links, "d200": {**I, "maximum": limit}}}

    says(chain(5), chain(6), True)
    answer = says(chain(6), chain(5), False)
    assert answer.where.startswith("/$defs/d")
