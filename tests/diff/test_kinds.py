"""Every kind of change of fields: a pair of small documents, and the same pair swapped, with the expected ids and severities."""

from pathlib import Path
from typing import Any

import pytest

from fieldwright.diff.kinds.fields import FIELDS
from fieldwright.diff.kinds.limits import LIMITS
from tests.diff.pairs import compared, json_pair, xsd

_NARROW, _WIDE, _OTHER, _UNTOLD = (
    ("safe", "breaking"),
    ("breaking", "safe"),
    ("breaking", "breaking"),
    ("risky", "risky"),
)
_TEXT, _SAFE = ("docs", "docs"), ("safe", "safe")

Expected = dict[str, tuple[str, str]]


def _field(schema: Any, **around: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"v": schema}, **around}


def _string(**facts: Any) -> dict[str, Any]:
    return _field({"type": "string", **facts})


def _number(**facts: Any) -> dict[str, Any]:
    return _field({"type": "number", **facts})


def _list(**facts: Any) -> dict[str, Any]:
    return _field({"type": "array", "items": {"type": "string"}, **facts})


def _limit(
    slug: str, one: dict[str, Any], tight: dict[str, Any], loose: dict[str, Any], more: str, less: str
) -> list[tuple[Any, Any, Expected, Expected]]:
    """A limit set and removed, and made tighter and looser."""
    return [
        (one, tight, {f"{slug}-set": _NARROW}, {f"{slug}-removed": _WIDE}),
        (loose, tight, {f"{slug}-{more}": _NARROW}, {f"{slug}-{less}": _WIDE}),
    ]


_A = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False}
_B = {"type": "object", "properties": {"b": {"type": "integer"}}, "required": ["b"], "additionalProperties": False}
_OPEN: dict[str, Any] = {"type": "object", "properties": {"w": {"type": "integer"}}}
_CLOSED: dict[str, Any] = {**_OPEN, "additionalProperties": False}
_TYPED = {"type": "string"}

JSON: list[tuple[Any, Any, Expected, Expected]] = [
    # existence
    (_CLOSED, {**_CLOSED, "properties": {**_OPEN["properties"], "v": _TYPED}}, {"optional-field-added": _WIDE}, {"optional-field-removed": _NARROW}),
    (_OPEN, {**_OPEN, "properties": {**_OPEN["properties"], "v": _TYPED}}, {"optional-field-added-open": _NARROW}, {"optional-field-removed-open": _WIDE}),
    (_CLOSED, {**_CLOSED, "properties": {**_OPEN["properties"], "v": _TYPED}, "required": ["v"]}, {"required-field-added": _OTHER}, {"required-field-removed": _OTHER}),
    (_OPEN, {**_OPEN, "properties": {**_OPEN["properties"], "v": _TYPED}, "required": ["v"]}, {"required-field-added-open": _NARROW}, {"required-field-removed-open": _WIDE}),
    (_OPEN, {**_OPEN, "properties": {**_OPEN["properties"], "v": {"type": "string", "default": "x"}}, "required": ["v"]},
     {"required-field-with-default-added": _NARROW}, {"required-field-removed-open": _WIDE}),
    ({**_CLOSED, "properties": {"orderNumber": {"type": "string", "maxLength": 12}}}, {**_CLOSED, "properties": {"order_number": {"type": "string", "maxLength": 12}}},
     {"field-renamed": _OTHER}, {"field-renamed": _OTHER}),
    ({**_CLOSED, "properties": {"shippingStreet": _TYPED, "w": {"type": "object", "properties": {"x": _TYPED}, "additionalProperties": False}}},
     {**_CLOSED, "properties": {"w": {"type": "object", "properties": {"x": _TYPED, "shippingStreet": _TYPED}, "additionalProperties": False}}},
     {"field-moved": _OTHER}, {"field-moved": _OTHER}),
    (_field({"type": "string"}), _field(False), {"field-forbidden": _NARROW}, {"field-allowed": _WIDE}),
    # requirement
    (_string(), {**_string(), "required": ["v"]}, {"became-required": _NARROW}, {"became-optional": _WIDE}),
    (_string(), _field({"type": ["string", "null"]}), {"became-nullable": _WIDE}, {"became-not-nullable": _NARROW}),
    (_string(), _list(), {"became-list": _OTHER}, {"became-single": _OTHER}),
    (_list(), _field({"type": "array", "items": {"type": ["string", "null"]}}), {"items-became-nullable": _WIDE}, {"items-became-not-nullable": _NARROW}),
    # types
    (_number(), _field({"type": "integer"}), {"type-narrowed": _NARROW}, {"type-widened": _WIDE}),
    (_string(), _field({"type": ["string", "boolean"]}), {"type-widened": _WIDE}, {"type-narrowed": _NARROW}),
    (_string(), _number(), {"type-changed": _OTHER}, {"type-changed": _OTHER}),
    (_field({}), _string(), {"type-narrowed": _NARROW}, {"type-widened": _WIDE}),
    (_string(), _string(format="email"), {"format-untold": _UNTOLD}, {"format-untold": _UNTOLD}),
    # limits
    *_limit("min-length", _string(), _string(minLength=5), _string(minLength=3), "raised", "lowered"),
    *_limit("max-length", _string(), _string(maxLength=5), _string(maxLength=7), "lowered", "raised"),
    *_limit("minimum", _number(), _number(minimum=5), _number(minimum=3), "raised", "lowered"),
    *_limit("maximum", _number(), _number(maximum=5), _number(maximum=7), "lowered", "raised"),
    *_limit("exclusive-minimum", _number(), _number(exclusiveMinimum=5), _number(exclusiveMinimum=3), "raised", "lowered"),
    *_limit("exclusive-maximum", _number(), _number(exclusiveMaximum=5), _number(exclusiveMaximum=7), "lowered", "raised"),
    (_number(minimum=5), _number(exclusiveMinimum=5), {"exclusive-minimum-set": _NARROW}, {"exclusive-minimum-removed": _WIDE}),
    (_number(maximum=5), _number(exclusiveMaximum=5), {"exclusive-maximum-set": _NARROW}, {"exclusive-maximum-removed": _WIDE}),
    *_limit("min-items", _list(), _list(minItems=5), _list(minItems=3), "raised", "lowered"),
    *_limit("max-items", _list(), _list(maxItems=5), _list(maxItems=7), "lowered", "raised"),
    *_limit("min-properties", _OPEN, {**_OPEN, "minProperties": 5}, {**_OPEN, "minProperties": 3}, "raised", "lowered"),
    *_limit("max-properties", _OPEN, {**_OPEN, "maxProperties": 5}, {**_OPEN, "maxProperties": 7}, "lowered", "raised"),
    *_limit("multiple-of", _number(), _number(multipleOf=4), _number(multipleOf=2), "narrowed", "widened"),
    (_number(multipleOf=4), _number(multipleOf=6), {"multiple-of-changed": _OTHER}, {"multiple-of-changed": _OTHER}),
    *_limit("pattern", _string(), _string(pattern="^[a-c]$"), _string(pattern="^[a-z]$"), "narrowed", "widened"),
    (_string(pattern="^[a-c]$"), _string(pattern="^[x-z]$"), {"pattern-changed": _OTHER}, {"pattern-changed": _OTHER}),
    (_string(pattern="^(a+)b\\1c*$"), _string(pattern="^(a+)b\\1(c|cc)*$"), {"pattern-untold": _UNTOLD}, {"pattern-untold": _UNTOLD}),
    (_list(), _list(uniqueItems=True), {"unique-items-set": _NARROW}, {"unique-items-removed": _WIDE}),
    # values
    (_string(), _string(enum=["a", "b"]), {"enum-set": _NARROW}, {"enum-removed": _WIDE}),
    (_string(enum=["a", "b"]), _string(enum=["a", "b", "c"]), {"enum-value-added": _WIDE}, {"enum-value-removed": _NARROW}),
    (_string(), _string(const="a"), {"const-set": _NARROW}, {"const-removed": _WIDE}),
    (_string(const="a"), _string(const="b"), {"const-changed": _OTHER}, {"const-changed": _OTHER}),
    (_string(), _string(default="a"), {"default-set": ("risky", "safe")}, {"default-removed": _UNTOLD}),
    (_string(default="a"), _string(default="b"), {"default-changed": _UNTOLD}, {"default-changed": _UNTOLD}),
    # structure
    (_OPEN, _CLOSED, {"object-closed": _NARROW}, {"object-opened": _WIDE}),
    (_OPEN, {**_OPEN, "additionalProperties": _TYPED}, {"members-described": _NARROW}, {"members-undescribed": _WIDE}),
    (_CLOSED, {**_CLOSED, "patternProperties": {"^x-": _TYPED}}, {"members-allowed": _WIDE}, {"members-refused": _NARROW}),
    ({"oneOf": [_A]}, {"oneOf": [_A, _B]}, {"alternative-added": _WIDE}, {"alternative-removed": _NARROW}),
    (_A, {"oneOf": [_A, _B]}, {"alternative-added": _WIDE}, {"alternative-removed": _NARROW}),
    (_string(), _string(**{"not": {"const": "x"}}), {"not-set": _NARROW}, {"not-removed": _WIDE}),
    (_string(**{"not": {"const": "x"}}), _string(**{"not": {"enum": ["x", "y"]}}), {"not-narrowed": _NARROW}, {"not-widened": _WIDE}),
    (_list(), _list(contains={"const": "x"}), {"contains-set": _NARROW}, {"contains-removed": _WIDE}),
    (_OPEN, {**_OPEN, "dependentRequired": {"w": ["v"]}}, {"dependent-required-set": _NARROW}, {"dependent-required-removed": _WIDE}),
    ({**_OPEN, "dependentRequired": {"w": ["v"]}}, {**_OPEN, "dependentRequired": {"w": ["v", "x"]}}, {"dependent-required-narrowed": _NARROW}, {"dependent-required-widened": _WIDE}),
    (_OPEN, {**_OPEN, "propertyNames": {"maxLength": 5}}, {"property-names-set": _NARROW}, {"property-names-removed": _WIDE}),
    (_OPEN, {**_OPEN, "dependentSchemas": {"w": {"required": ["v"]}}}, {"dependent-schemas-set": _NARROW}, {"dependent-schemas-removed": _WIDE}),
    (_OPEN, {**_OPEN, "if": {"required": ["w"]}, "then": {"required": ["v"]}}, {"condition-set": _NARROW}, {"condition-removed": _WIDE}),
    (_OPEN, {**_OPEN, "unevaluatedProperties": False}, {"unevaluated-properties-set": _NARROW}, {"unevaluated-properties-removed": _WIDE}),
    # texts
    (_string(title="A"), _string(title="B"), {"title-changed": _TEXT}, {"title-changed": _TEXT}),
    (_string(description="A"), _string(description="B"), {"description-changed": _TEXT}, {"description-changed": _TEXT}),
    (_string(examples=["A"]), _string(examples=["B"]), {"examples-changed": _TEXT}, {"examples-changed": _TEXT}),
    (_string(), _string(deprecated=True), {"became-deprecated": _SAFE}, {"no-longer-deprecated": _SAFE}),
    (_string(), _string(readOnly=True), {"access-changed": _UNTOLD}, {"access-changed": _UNTOLD}),
]  # fmt: skip


def _told(changes: Any) -> Expected:
    return {change.id: (change.source_severity, change.target_severity) for change in changes}


@pytest.mark.parametrize(("old", "new", "there", "back"), JSON, ids=[next(iter(row[2])) for row in JSON])
def test_a_change_of_a_json_schema(tmp_path: Path, old: Any, new: Any, there: Expected, back: Expected) -> None:
    assert _told(json_pair(tmp_path, old, new)) == there
    assert _told(json_pair(tmp_path, new, old)) == back


def _element(body: str, *, type_: str = "") -> str:
    return xsd(f'<xs:element name="Order"><xs:complexType>{body}</xs:complexType></xs:element>{type_}')


def _sequence(*elements: str) -> str:
    return _element(f"<xs:sequence>{''.join(elements)}</xs:sequence>")


def _simple(facets: str, base: str = "xs:string") -> str:
    return f'<xs:element name="v"><xs:simpleType><xs:restriction base="{base}">{facets}</xs:restriction></xs:simpleType></xs:element>'


def _one(name: str, type_: str = "xs:string", **facts: Any) -> str:
    said = "".join(f' {key}="{value}"' for key, value in facts.items())
    return f'<xs:element name="{name}" type="{type_}"{said}/>'


def _facet(name: str, value: Any) -> str:
    return _sequence(
        _simple(f'<xs:{name} value="{value}"/>', "xs:decimal" if "igits" in name or "clusive" in name else "xs:string")
    )


_V, _W = _one("v"), _one("w")
XSD: list[tuple[str, str, Expected, Expected]] = [
    (_sequence(_W), _sequence(_W, _one("v", minOccurs=0)), {"optional-field-added": _WIDE}, {"optional-field-removed": _NARROW}),
    (_sequence(_W), _sequence(_W, _V), {"required-field-added": _OTHER}, {"required-field-removed": _OTHER}),
    (_sequence(_one("v", minOccurs=0)), _sequence(_V), {"became-required": _NARROW}, {"became-optional": _WIDE}),
    (_sequence(_V), _sequence(_one("v", nillable="true")), {"became-nullable": _WIDE}, {"became-not-nullable": _NARROW}),
    (_sequence(_V), _sequence(_one("v", maxOccurs=3)), {"became-repeating": _WIDE}, {"became-unrepeated": _NARROW}),
    (_sequence(_one("v", maxOccurs=5)), _sequence(_one("v", maxOccurs=3)), {"max-occurs-lowered": _NARROW}, {"max-occurs-raised": _WIDE}),
    (_sequence(_one("v", maxOccurs="unbounded")), _sequence(_one("v", maxOccurs=3)), {"max-occurs-set": _NARROW}, {"max-occurs-removed": _WIDE}),
    (_sequence(_one("v", minOccurs=2, maxOccurs=5)), _sequence(_one("v", minOccurs=3, maxOccurs=5)), {"min-occurs-raised": _NARROW}, {"min-occurs-lowered": _WIDE}),
    (_sequence(_one("v", "xs:decimal")), _sequence(_one("v", "xs:integer")), {"type-narrowed": _NARROW}, {"type-widened": _WIDE}),
    (_sequence(_one("v", "xs:date")), _sequence(_one("v", "xs:dateTime")), {"type-changed": _OTHER}, {"type-changed": _OTHER}),
    (_sequence(_V), _sequence(_one("v", "xs:date")), {"type-narrowed": _NARROW}, {"type-widened": _WIDE}),
    (_facet("totalDigits", 5), _facet("totalDigits", 3), {"total-digits-lowered": _NARROW}, {"total-digits-raised": _WIDE}),
    (_facet("fractionDigits", 5), _facet("fractionDigits", 3), {"fraction-digits-lowered": _NARROW}, {"fraction-digits-raised": _WIDE}),
    (_facet("length", 5), _facet("length", 3), {"min-length-lowered": _WIDE, "max-length-lowered": _NARROW}, {"min-length-raised": _NARROW, "max-length-raised": _WIDE}),
    (_facet("maxLength", 5), _facet("maxLength", 3), {"max-length-lowered": _NARROW}, {"max-length-raised": _WIDE}),
    (_facet("minInclusive", 3), _facet("minInclusive", 5), {"minimum-raised": _NARROW}, {"minimum-lowered": _WIDE}),
    (_facet("pattern", "[a-z]+"), _facet("pattern", "[a-c]+"), {"pattern-narrowed": _NARROW}, {"pattern-widened": _WIDE}),
    (_sequence(_simple('<xs:enumeration value="a"/>')), _sequence(_simple('<xs:enumeration value="a"/><xs:enumeration value="b"/>')),
     {"enum-value-added": _WIDE}, {"enum-value-removed": _NARROW}),
    (_sequence(_one("v", fixed="a")), _sequence(_one("v", fixed="b")), {"const-changed": _OTHER}, {"const-changed": _OTHER}),
    (_sequence(_V, _W), _sequence(_W, _V), {"order-changed": _OTHER}, {"order-changed": _OTHER}),
    (_sequence(_V, _W), _element(f"<xs:all>{_V}{_W}</xs:all>"), {"order-removed": _WIDE}, {"order-set": _NARROW}),
    (_element(f"<xs:choice>{_V}{_W}</xs:choice>"), _element(f"<xs:choice>{_V}{_W}{_one('x')}</xs:choice>"), {"alternative-added": _WIDE}, {"alternative-removed": _NARROW}),
    (_sequence(_V), _sequence(_V).replace("urn:orders", "urn:orders:2"), {"namespace-changed": _OTHER}, {"namespace-changed": _OTHER}),
    (_sequence(_V) + "", _sequence(_V).replace("</xs:schema>", '<xs:element name="Other" type="xs:string"/></xs:schema>'), {"message-added": _TEXT}, {"message-removed": _OTHER}),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "there", "back"), XSD, ids=[next(iter(row[2])) for row in XSD])
def test_a_change_of_an_xsd(tmp_path: Path, old: str, new: str, there: Expected, back: Expected) -> None:
    assert _told(compared(tmp_path, old, new, suffix=".xsd").changes) == there
    assert _told(compared(tmp_path, new, old, suffix=".xsd").changes) == back


_ELSEWHERE = {"not-compared", "comment-changed"}
"""Kinds that take more than a pair of small documents; each has a test of its own."""


def test_every_kind_has_a_pair() -> None:
    tried = {id for rows in (JSON, XSD) for row in rows for side in row[2:] for id in side}
    assert {one.id for one in (*FIELDS, *LIMITS)} - tried == _ELSEWHERE
