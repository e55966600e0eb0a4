"""Every kind of change of fields: a pair of small documents, and the same pair swapped, with the expected ids and severities."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldwright.diff.kinds.fields import FIELDS
from fieldwright.diff.kinds.limits import LIMITS
from tests.diff.pairs import compared, json_pair, operation, xsd

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


_SMALL, _BIG, _ELSE = {"enum": ["x"]}, {"enum": ["x", "y"]}, {"enum": ["z"]}
_ODD = {"pattern": "^(a+)b\\1c*$"}, {"pattern": "^(a+)b\\1(c|cc)*$"}
_PLAIN: dict[str, Any] = {"type": "object", "properties": {"u": {}}}


def _demanded(
    slug: str, bare: dict[str, Any], wrap: Callable[[Any], dict[str, Any]], *, more_is_tighter: bool = False
) -> list[tuple[Any, Any, Expected, Expected]]:
    """A demand set and removed, made tighter and looser, exchanged, and changed so that it cannot be told."""
    tight, loose = (_BIG, _SMALL) if more_is_tighter else (_SMALL, _BIG)
    both = {f"{slug}-untold": _UNTOLD}
    return [
        (bare, wrap(_SMALL), {f"{slug}-set": _NARROW}, {f"{slug}-removed": _WIDE}),
        (wrap(loose), wrap(tight), {f"{slug}-narrowed": _NARROW}, {f"{slug}-widened": _WIDE}),
        (wrap(_SMALL), wrap(_ELSE), {f"{slug}-changed": _OTHER}, {f"{slug}-changed": _OTHER}),
        (wrap(_ODD[0]), wrap(_ODD[1]), both, both),
    ]


_SIMPLE = {"type": "string", "maxLength": 5}, {"type": "string", "maxLength": 3}
_MORE: list[tuple[Any, Any, Expected, Expected]] = [
    *_demanded("not", _string(), lambda sub: _string(**{"not": sub}), more_is_tighter=True),
    *_demanded("contains", _list(), lambda sub: _list(contains=sub)),
    *_demanded("property-names", _PLAIN, lambda sub: {**_PLAIN, "propertyNames": sub}),
    *_demanded("condition", _PLAIN, lambda sub: {**_PLAIN, "if": {"propertyNames": sub}, "then": {"minProperties": 3}}, more_is_tighter=True),
    *_demanded("dependent-schemas", _PLAIN, lambda sub: {**_PLAIN, "dependentSchemas": {"u": {"propertyNames": {"anyOf": [sub, {"const": "u"}]}}}}),
    *_limit("min-contains", _list(contains=_SMALL), _list(contains=_SMALL, minContains=5), _list(contains=_SMALL, minContains=3), "raised", "lowered"),
    *_limit("max-contains", _list(contains=_SMALL), _list(contains=_SMALL, maxContains=5), _list(contains=_SMALL, maxContains=7), "lowered", "raised"),
    ({**_OPEN, "dependentRequired": {"w": ["v"]}}, {**_OPEN, "dependentRequired": {"w": ["x"]}}, {"dependent-required-changed": _OTHER}, {"dependent-required-changed": _OTHER}),
    (_PLAIN, {**_PLAIN, "patternProperties": {"^a": False}}, {"forbidden-names-set": _NARROW}, {"forbidden-names-removed": _WIDE}),
    ({**_PLAIN, "patternProperties": {"^a": False}}, {**_PLAIN, "patternProperties": {"^a": False, "^b": False}}, {"forbidden-names-narrowed": _NARROW}, {"forbidden-names-widened": _WIDE}),
    ({**_PLAIN, "patternProperties": {"^a": False}}, {**_PLAIN, "patternProperties": {"^b": False}}, {"forbidden-names-changed": _OTHER}, {"forbidden-names-changed": _OTHER}),
    ({**_PLAIN, "patternProperties": {_ODD[0]["pattern"]: False}}, {**_PLAIN, "patternProperties": {_ODD[1]["pattern"]: False}}, {"forbidden-names-untold": _UNTOLD}, {"forbidden-names-untold": _UNTOLD}),
    ({**_CLOSED, "patternProperties": {"^x": _TYPED}}, {**_CLOSED, "patternProperties": {"^xy": _TYPED}}, {"names-narrowed": _NARROW}, {"names-widened": _WIDE}),
    ({**_CLOSED, "patternProperties": {"^x": _TYPED}}, {**_CLOSED, "patternProperties": {"^y": _TYPED}}, {"names-changed": _OTHER}, {"names-changed": _OTHER}),
    ({**_CLOSED, "patternProperties": {_ODD[0]["pattern"]: _TYPED}}, {**_CLOSED, "patternProperties": {_ODD[1]["pattern"]: _TYPED}}, {"names-untold": _UNTOLD}, {"names-untold": _UNTOLD}),
    ({**_OPEN, "additionalProperties": _TYPED}, {**_CLOSED, "patternProperties": {"^x": _TYPED}}, {"object-closed": _NARROW, "names-set": _NARROW}, {"object-opened": _WIDE, "names-removed": _WIDE}),
    ({"type": "array", "prefixItems": [_TYPED]}, {"type": "array", "prefixItems": [_TYPED], "unevaluatedItems": False}, {"unevaluated-items-set": _NARROW}, {"unevaluated-items-removed": _WIDE}),
    ({"type": "array", "prefixItems": [_TYPED]}, {"type": "array", "prefixItems": [_TYPED, _TYPED]}, {"tuple-item-added": _NARROW}, {"tuple-item-removed": _WIDE}),
    (_field({"anyOf": [_SIMPLE[0], {"type": "integer"}]}), _field({"anyOf": [_SIMPLE[1], {"type": "integer"}]}), {"values-narrowed": _NARROW}, {"values-widened": _WIDE}),
    (_field({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer", "maximum": 3}]}), _field({"anyOf": [{"type": "string", "enum": ["b"]}, {"type": "integer", "maximum": 3}]}),
     {"values-changed": _OTHER}, {"values-changed": _OTHER}),
    (_field({"anyOf": [{"type": "string", **_ODD[0]}, {"type": "integer"}]}), _field({"anyOf": [{"type": "string", **_ODD[1]}, {"type": "integer"}]}), {"not-compared": _UNTOLD}, {"not-compared": _UNTOLD}),
    (_string(), _string(contentEncoding="base64"), {"content-encoding-set": ("safe", "risky")}, {"content-encoding-removed": ("risky", "safe")}),
    (_string(contentEncoding="base16"), _string(contentEncoding="base32"), {"content-encoding-changed": _UNTOLD}, {"content-encoding-changed": _UNTOLD}),
    (_string(), _string(contentMediaType="image/png"), {"content-media-type-set": ("safe", "risky")}, {"content-media-type-removed": ("risky", "safe")}),
    (_string(contentMediaType="image/gif"), _string(contentMediaType="image/png"), {"content-media-type-changed": _UNTOLD}, {"content-media-type-changed": _UNTOLD}),
    (_string(contentMediaType="application/json", contentSchema=_SMALL), _string(contentMediaType="application/json", contentSchema=_BIG), {"content-schema-changed": _UNTOLD}, {"content-schema-changed": _UNTOLD}),
    (_string(enum=["a"], **{"x-enum-descriptions": {"a": "one"}}), _string(enum=["a"], **{"x-enum-descriptions": {"a": "two"}}), {"enum-meaning-changed": _TEXT}, {"enum-meaning-changed": _TEXT}),
    ({**_OPEN, "$defs": {"A": _TYPED}}, {**_OPEN, "$defs": {"A": _TYPED, "B": _TYPED}}, {"definition-added": _TEXT}, {"definition-removed": _TEXT}),
    (_field({"$ref": "#/$defs/A"}, **{"$defs": {"A": _TYPED}}), _field({"$ref": "#/$defs/B"}, **{"$defs": {"A": _TYPED}}), {"reference-lost": _UNTOLD}, {"reference-lost": _UNTOLD}),
]  # fmt: skip


def _told(changes: Any) -> Expected:
    return {change.id: (change.source_severity, change.target_severity) for change in changes}


@pytest.mark.parametrize(
    ("old", "new", "there", "back"), JSON + _MORE, ids=[next(iter(row[2])) for row in JSON + _MORE]
)
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


_TOP = '<xs:element name="Order" type="T"/>'


def _typed(body: str, **facts: str) -> str:
    said = "".join(f' {key}="{value}"' for key, value in facts.items())
    return xsd(f'{_TOP}<xs:complexType name="T"{said}>{body}</xs:complexType>').replace(
        "<xs:schema",
        '<xs:schema vc:minVersion="1.1" xpathDefaultNamespace="##targetNamespace" xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning"',
    )


def _asserted(*tests: str) -> str:
    return _typed(f"<xs:sequence>{_V}</xs:sequence>" + "".join(f'<xs:assert test="{one}"/>' for one in tests))


def _unique(*names: str) -> str:
    keys = "".join(
        f'<xs:unique name="k{at}"><xs:selector xpath="o:{one}"/><xs:field xpath="."/></xs:unique>'
        for at, one in enumerate(names)
    )
    body = _one("v", maxOccurs="unbounded") + _one("w", minOccurs=0, maxOccurs="unbounded")
    return xsd(
        f'<xs:element name="Order" xmlns:o="urn:orders"><xs:complexType><xs:sequence>{body}</xs:sequence></xs:complexType>{keys}</xs:element>'
    )


def _any(**facts: str) -> str:
    said = "".join(f' {key}="{value}"' for key, value in facts.items())
    return _sequence(f'<xs:any minOccurs="0"{said}/>')


_OPTIONAL = _one("v", minOccurs=0), _one("w", minOccurs=0)
_MORE_XSD: list[tuple[str, str, Expected, Expected]] = [
    (_sequence(*_OPTIONAL), _element(f"<xs:choice>{_OPTIONAL[0]}{_OPTIONAL[1]}</xs:choice>"), {"choice-set": _NARROW}, {"choice-removed": _WIDE}),
    (_sequence(_one("v", "xs:decimal")), _facet("totalDigits", 3), {"total-digits-set": _NARROW}, {"total-digits-removed": _WIDE}),
    (_sequence(_one("v", "xs:decimal")), _facet("fractionDigits", 3), {"fraction-digits-set": _NARROW}, {"fraction-digits-removed": _WIDE}),
    (_sequence(_V), _facet("whiteSpace", "collapse"), {"white-space-changed": _UNTOLD}, {"white-space-changed": _UNTOLD}),
    (_asserted(), _asserted("v != 'x'"), {"assertion-set": _NARROW}, {"assertion-removed": _WIDE}),
    (_asserted("v != 'x'"), _asserted("v != 'x'", "v != 'y'"), {"assertion-narrowed": _NARROW}, {"assertion-widened": _WIDE}),
    (_asserted("v != 'x'"), _asserted("v != 'y'"), {"assertion-untold": _UNTOLD}, {"assertion-untold": _UNTOLD}),
    (_unique(), _unique("v"), {"identity-set": _NARROW}, {"identity-removed": _WIDE}),
    (_unique("v"), _unique("v", "w"), {"identity-narrowed": _NARROW}, {"identity-widened": _WIDE}),
    (_unique("v"), _unique("w"), {"identity-untold": _UNTOLD}, {"identity-untold": _UNTOLD}),
    (_any(processContents="skip"), _any(processContents="strict"), {"wildcard-narrowed": _NARROW}, {"wildcard-widened": _WIDE}),
    (_any(processContents="skip", namespace="urn:a"), _any(processContents="lax", namespace="urn:b"), {"wildcard-untold": _UNTOLD}, {"wildcard-untold": _UNTOLD}),
    (_sequence(_W), _sequence(_W, '<xs:any minOccurs="0" namespace="##other" processContents="skip"/>'), {"members-allowed": _WIDE}, {"members-refused": _NARROW}),
    (_typed(f"<xs:sequence>{_V}</xs:sequence>"), _typed(f"<xs:sequence>{_V}</xs:sequence>", abstract="true"), {"type-control-set": _NARROW}, {"type-control-removed": _WIDE}),
    (_typed(f"<xs:sequence>{_V}</xs:sequence>", block="restriction"), _typed(f"<xs:sequence>{_V}</xs:sequence>", block="extension"), {"type-control-untold": _UNTOLD}, {"type-control-untold": _UNTOLD}),
    (_typed(f"<xs:sequence>{_V}</xs:sequence>"), _typed(f"<xs:sequence>{_V}</xs:sequence>").replace('"T"', '"Other"'), {"type-name-changed": _TEXT}, {"type-name-changed": _TEXT}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "there", "back"), XSD + _MORE_XSD, ids=[next(iter(row[2])) for row in XSD + _MORE_XSD]
)
def test_a_change_of_an_xsd(tmp_path: Path, old: str, new: str, there: Expected, back: Expected) -> None:
    assert _told(compared(tmp_path, old, new, suffix=".xsd").changes) == there
    assert _told(compared(tmp_path, new, old, suffix=".xsd").changes) == back


def _answer(schema: Any, **components: Any) -> dict[str, Any]:
    return operation(schema, components=components) if components else operation(schema)


def _text(format_: str) -> dict[str, Any]:
    return _answer(
        {"type": "object", "properties": {"v": {"type": "string", **({"format": format_} if format_ else {})}}}
    )


def _told_by(name: str, **values: str) -> dict[str, Any]:
    forms = {
        form: {
            "type": "object",
            "properties": {"kind": _TYPED, "sort": _TYPED, form: _TYPED},
            "required": ["kind", "sort"],
        }
        for form in ("A", "B")
    }
    union: dict[str, Any] = {"oneOf": [{"$ref": f"#/components/schemas/{form}"} for form in forms]}
    if name:
        mapping = {value: f"#/components/schemas/{form}" for value, form in values.items()}
        union["discriminator"] = {"propertyName": name, **({"mapping": mapping} if mapping else {})}
    return _answer(union, **forms)


OPENAPI: list[tuple[Any, Any, Expected, Expected]] = [
    (_text(""), _text("date"), {"format-set": _NARROW}, {"format-removed": _WIDE}),
    (_text("date"), _text("date-time"), {"format-changed": _OTHER}, {"format-changed": _OTHER}),
    (_text("uri"), _text("uri-reference"), {"format-widened": _WIDE}, {"format-narrowed": _NARROW}),
    (_told_by(""), _told_by("kind"), {"discriminator-set": _UNTOLD}, {"discriminator-removed": _UNTOLD}),
    (_told_by("kind"), _told_by("sort"), {"discriminator-changed": _UNTOLD}, {"discriminator-changed": _UNTOLD}),
    (_told_by("kind", A="A", B="B"), _told_by("kind", A="A", B="B", C="B"), {"discriminator-value-added": ("risky", "safe")}, {"discriminator-value-removed": ("safe", "risky")}),
    (_told_by("kind", A="A", B="B", C="A"), _told_by("kind", A="A", B="B", C="B"), {"discriminator-value-changed": _UNTOLD}, {"discriminator-value-changed": _UNTOLD}),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "there", "back"), OPENAPI, ids=[next(iter(row[2])) for row in OPENAPI])
def test_a_change_of_an_interfaces_fields(tmp_path: Path, old: Any, new: Any, there: Expected, back: Expected) -> None:
    assert _told(compared(tmp_path, old, new).changes) == there
    assert _told(compared(tmp_path, new, old).changes) == back


_ELSEWHERE = {"file-added", "file-removed", "file-renamed"}
"""Kinds of folders: tests/cli/test_comparing.py has them."""


def test_every_kind_has_a_pair() -> None:
    tried = {id for rows in (JSON, _MORE, XSD, _MORE_XSD, OPENAPI) for row in rows for side in row[2:] for id in side}
    assert {one.id for one in (*FIELDS, *LIMITS)} - tried == _ELSEWHERE
