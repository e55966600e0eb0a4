"""A pair of small JSON Schemas for each kind of change that an instance can show: the narrower one and the wider one, or two that differ."""

from typing import Any

Pair = tuple[str, str, Any, Any, str]


def _value(schema: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"v": schema}}


def _object(**keywords: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, **keywords}


_TEXT = {"type": "string"}
_LIST = {"type": "array", "items": _TEXT}
_UNION = {
    "wide": {"oneOf": [{"$ref": "#/$defs/cat"}, {"$ref": "#/$defs/dog"}]},
    "narrow": {"oneOf": [{"$ref": "#/$defs/cat"}]},
}
_FORMS = {
    name: {"title": name, "type": "object", "properties": {"kind": {"const": name}, name: {"type": "integer"}}, "required": ["kind"]}
    for name in ("cat", "dog")
}  # fmt: skip


def _forms(*names: str) -> dict[str, Any]:
    return _value({"oneOf": [_FORMS[name] for name in names]})


def _numbered(keyword: str, tight: Any, loose: Any, base: dict[str, Any]) -> tuple[Any, Any, Any]:
    return _value({**base, keyword: tight}), _value({**base, keyword: loose}), _value(base)


def _limits() -> list[Pair]:
    made: list[Pair] = []
    for slug, keyword, tight, loose, base in (
        ("min-length", "minLength", 5, 2, _TEXT),
        ("max-length", "maxLength", 3, 10, _TEXT),
        ("minimum", "minimum", 5, -3, {"type": "number"}),
        ("maximum", "maximum", 5, 100, {"type": "integer"}),
        ("exclusive-minimum", "exclusiveMinimum", 5, 1, {"type": "number"}),
        ("exclusive-maximum", "exclusiveMaximum", 5, 10, {"type": "integer"}),
        ("min-items", "minItems", 4, 2, _LIST),
        ("max-items", "maxItems", 1, 3, _LIST),
        ("min-properties", "minProperties", 2, 1, _object()),
        ("max-properties", "maxProperties", 1, 3, _object()),
        ("min-contains", "minContains", 3, 2, {"type": "array", "contains": {"const": "x"}}),
        ("max-contains", "maxContains", 1, 2, {"type": "array", "contains": {"const": "x"}}),
        ("total-digits", "totalDigits", 3, 6, {"type": "number"}),
        ("fraction-digits", "fractionDigits", 1, 3, {"type": "number"}),
    ):  # fmt: skip
        narrow, wide, none = _numbered(keyword, tight, loose, base)
        raised, lowered = (
            ("raised", "lowered") if keyword.lower().startswith(("min", "exclusivemin")) else ("lowered", "raised")
        )
        made.append((f"{slug}-{raised}", f"{slug}-{lowered}", narrow, wide, "v"))
        made.append((f"{slug}-set", f"{slug}-removed", narrow, none, "v"))
    return made


_IF = {"if": {"properties": {"a": {"const": "x"}}, "required": ["a"]}, "then": {"required": ["b"]}}
_NAMES = {"type": "object", "patternProperties": {"^[a-z]+$": {}}, "additionalProperties": False}

NARROWED: tuple[Pair, ...] = (
    *_limits(),
    # being there
    ("optional-field-removed", "optional-field-added", {"type": "object", "properties": {"a": _TEXT}, "additionalProperties": False}, _object(additionalProperties=False), "b"),
    ("optional-field-added-open", "optional-field-removed-open", _object(), {"type": "object", "properties": {"a": _TEXT}}, "b"),
    ("required-field-added-open", "required-field-removed-open", _object(required=["b"]), {"type": "object", "properties": {"a": _TEXT}}, "b"),
    ("required-field-with-default-added", "required-field-removed-open", {"type": "object", "properties": {"b": {"type": "integer", "default": 1}}, "required": ["b"]}, {"type": "object"}, "b"),
    ("field-forbidden", "field-allowed", _value(False), _value(_TEXT), "v"),
    ("became-required", "became-optional", _object(required=["b"]), _object(), "b"),
    ("became-required", "became-optional", {"type": "object", "properties": {"o": _object(required=["b"])}}, {"type": "object", "properties": {"o": _object()}}, "o.b"),
    ("became-required", "became-optional", {"type": "array", "items": _object(required=["a"])}, {"type": "array", "items": _object()}, "[].a"),
    ("became-not-nullable", "became-nullable", _value(_TEXT), _value({"type": ["string", "null"]}), "v"),
    ("became-not-nullable", "became-nullable", _value(_LIST), _value({**_LIST, "type": ["array", "null"]}), "v"),
    ("items-became-not-nullable", "items-became-nullable", _value(_LIST), _value({"type": "array", "items": {"type": ["string", "null"]}}), "v"),
    # types and formats
    ("type-narrowed", "type-widened", _value({"type": "integer"}), _value({"type": "number"}), "v"),
    ("type-narrowed", "type-widened", _value(_TEXT), _value({"type": ["string", "boolean"]}), "v"),
    ("type-narrowed", "type-widened", _value({"type": "array", "items": {"type": "integer"}}), _value({"type": "array"}), "v"),
    ("format-set", "format-removed", _value({**_TEXT, "format": "email"}), _value(_TEXT), "v"),
    ("format-set", "format-removed", _value({**_TEXT, "format": "date-time"}), _value(_TEXT), "v"),
    ("format-narrowed", "format-widened", _value({**_TEXT, "format": "uri"}), _value({**_TEXT, "format": "uri-reference"}), "v"),
    # values
    ("enum-set", "enum-removed", _value({"enum": ["x", "y"]}), _value({}), "v"),
    ("enum-value-removed", "enum-value-added", _value({"enum": ["x"]}), _value({"enum": ["x", "y"]}), "v"),
    ("enum-value-removed", "enum-value-added", _value({"type": "array", "items": {"enum": [1]}}), _value({"type": "array", "items": {"enum": [1, 2]}}), "v"),
    ("const-set", "const-removed", _value({"const": 5}), _value({"type": "integer"}), "v"),
    # structure
    ("object-closed", "object-opened", _object(additionalProperties=False), _object(), ""),
    ("object-closed", "object-opened", _value(_object(additionalProperties=False)), _value(_object()), "v"),
    ("members-described", "members-undescribed", {"type": "object", "additionalProperties": {"type": "integer"}}, {"type": "object"}, "*"),
    ("members-refused", "members-allowed", {"type": "object", "additionalProperties": False}, {"type": "object", "additionalProperties": _TEXT}, "*"),
    ("alternative-removed", "alternative-added", _forms("cat"), _forms("cat", "dog"), "v"),
    ("values-narrowed", "values-widened", _value({"allOf": [{"type": "integer"}, {"minimum": 3, "maximum": 3}]}), _value({"type": "integer"}), "v"),
    # limits beside those with a number
    ("pattern-set", "pattern-removed", _value({**_TEXT, "pattern": "^[a-z]+$"}), _value(_TEXT), "v"),
    ("pattern-narrowed", "pattern-widened", _value({**_TEXT, "pattern": "^[a-z]{2}$"}), _value({**_TEXT, "pattern": "^[a-z]+$"}), "v"),
    ("multiple-of-set", "multiple-of-removed", _value({"type": "integer", "multipleOf": 5}), _value({"type": "integer"}), "v"),
    ("multiple-of-narrowed", "multiple-of-widened", _value({"type": "number", "multipleOf": 0.5}), _value({"type": "number", "multipleOf": 0.1}), "v"),
    ("names-set", "names-removed", _NAMES, {"type": "object", "additionalProperties": {}}, "*"),
    ("names-narrowed", "names-widened", _NAMES, {**_NAMES, "patternProperties": {"^[a-z0-9]+$": {}}}, "*"),
    ("unique-items-set", "unique-items-removed", _value({**_LIST, "uniqueItems": True}), _value(_LIST), "v"),
    # beyond the fields
    ("not-set", "not-removed", _value({"type": "integer", "not": {"const": 7}}), _value({"type": "integer"}), "v"),
    ("not-narrowed", "not-widened", _value({"type": "integer", "not": {"enum": [7, 8]}}), _value({"type": "integer", "not": {"const": 7}}), "v"),
    ("condition-set", "condition-removed", _object(**_IF), _object(), ""),
    ("condition-narrowed", "condition-widened", _object(**{**_IF, "then": {"required": ["b"], "properties": {"b": {"minimum": 5}}}}), _object(**_IF), ""),
    ("contains-set", "contains-removed", _value({"type": "array", "contains": {"const": "x"}}), _value({"type": "array"}), "v"),
    ("contains-narrowed", "contains-widened", _value({"type": "array", "contains": {"const": "x"}}), _value({"type": "array", "contains": {"type": "string"}}), "v"),
    ("dependent-required-set", "dependent-required-removed", _object(dependentRequired={"a": ["b"]}), _object(), ""),
    ("dependent-required-narrowed", "dependent-required-widened", _object(dependentRequired={"a": ["b"], "b": ["a"]}), _object(dependentRequired={"a": ["b"]}), ""),
    ("dependent-schemas-set", "dependent-schemas-removed", _object(dependentSchemas={"a": {"properties": {"b": {"minimum": 5}}}}), _object(), ""),
    ("dependent-schemas-narrowed", "dependent-schemas-widened", _object(dependentSchemas={"a": {"required": ["b"]}}), _object(dependentSchemas={"a": {"properties": {"b": {"minimum": 0}}}}), ""),
    ("property-names-set", "property-names-removed", _object(propertyNames={"maxLength": 3}), _object(), ""),
    ("property-names-narrowed", "property-names-widened", _object(propertyNames={"pattern": "^[ab]$"}), _object(propertyNames={"maxLength": 3}), ""),
    ("unevaluated-properties-set", "unevaluated-properties-removed", _object(unevaluatedProperties=False), _object(), ""),
    ("unevaluated-items-set", "unevaluated-items-removed", _value({"type": "array", "prefixItems": [_TEXT], "unevaluatedItems": False}), _value({"type": "array", "prefixItems": [_TEXT]}), "v"),
    ("forbidden-names-set", "forbidden-names-removed", _object(patternProperties={"^x-": False}), _object(), ""),
    ("forbidden-names-narrowed", "forbidden-names-widened", _object(patternProperties={"^x": False}), _object(patternProperties={"^x-y": False}), ""),
)  # fmt: skip
"""The kind that tightens, the kind that loosens, the narrower schema, the wider one, and the path of the field."""

_OTHER_FORM = {**_FORMS["cat"], "properties": {"kind": {"const": "puss"}, "cat": {"type": "integer"}}}

CHANGED: tuple[tuple[str, Any, Any, str, str], ...] = (
    ("required-field-added", {"type": "object", "properties": {"a": _TEXT}, "additionalProperties": False}, _object(required=["b"], additionalProperties=False), "", "b"),
    ("required-field-removed", _object(required=["b"], additionalProperties=False), {"type": "object", "properties": {"a": _TEXT}, "additionalProperties": False}, "b", ""),
    ("field-renamed", {"type": "object", "properties": {"a": _TEXT}, "additionalProperties": False}, {"type": "object", "properties": {"b": _TEXT}, "additionalProperties": False}, "a", "b"),
    ("field-moved", {"type": "object", "properties": {"o": {"type": "object", "additionalProperties": False}, "a": _TEXT}, "additionalProperties": False},
     {"type": "object", "properties": {"o": {"type": "object", "properties": {"a": _TEXT}, "additionalProperties": False}}, "additionalProperties": False}, "a", "o.a"),
    ("became-list", _value(_TEXT), _value(_LIST), "v", "v"),
    ("became-single", _value(_LIST), _value(_TEXT), "v", "v"),
    ("type-changed", _value(_TEXT), _value({"type": "integer"}), "v", "v"),
    ("type-changed", _value({"type": "array", "items": _TEXT}), _value({"type": "array", "items": {"type": "integer"}}), "v", "v"),
    ("format-changed", _value({**_TEXT, "format": "date"}), _value({**_TEXT, "format": "date-time"}), "v", "v"),
    ("format-changed", _value({**_TEXT, "format": "uuid"}), _value({**_TEXT, "format": "ipv4"}), "v", "v"),
    ("const-changed", _value({"const": "x"}), _value({"const": "y"}), "v", "v"),
    ("discriminator-changed", _forms("cat"), _value({"oneOf": [{**_FORMS["cat"], "properties": {"type": {"const": "cat"}}, "required": ["type"], "additionalProperties": False}]}), "v", "v"),
    ("discriminator-value-changed", _forms("cat", "dog"), _value({"oneOf": [_OTHER_FORM, _FORMS["dog"]]}), "v", "v"),
    ("values-changed", _value({"allOf": [{"type": "integer"}, {"minimum": 3}]}), _value({"allOf": [{"type": "integer"}, {"maximum": 2}]}), "v", "v"),
    ("pattern-changed", _value({**_TEXT, "pattern": "^[a-m]+$"}), _value({**_TEXT, "pattern": "^[k-z]{2,}$"}), "v", "v"),
    ("multiple-of-changed", _value({"type": "integer", "multipleOf": 3}), _value({"type": "integer", "multipleOf": 5}), "v", "v"),
    ("names-changed", _NAMES, {**_NAMES, "patternProperties": {"^[A-Z]+$": {}}}, "*", "*"),
    ("not-changed", _value({"type": "integer", "not": {"const": 7}}), _value({"type": "integer", "not": {"const": 8}}), "v", "v"),
    ("condition-changed", _object(**_IF), _object(**{**_IF, "then": {"properties": {"b": False}}}), "", ""),
    ("contains-changed", _value({"type": "array", "contains": {"const": "x"}}), _value({"type": "array", "contains": {"const": "y"}}), "v", "v"),
    ("dependent-required-changed", _object(dependentRequired={"a": ["b"]}), _object(dependentRequired={"b": ["a"]}), "", ""),
    ("dependent-schemas-changed", _object(dependentSchemas={"a": {"required": ["b"]}}), _object(dependentSchemas={"b": {"required": ["a"]}}), "", ""),
    ("property-names-changed", _object(propertyNames={"maxLength": 3}), _object(propertyNames={"pattern": "^[ab]+$"}), "", ""),
    ("forbidden-names-changed", _object(patternProperties={"^x": False}), _object(patternProperties={"^y": False}), "", ""),
)  # fmt: skip
"""A kind by which some values are lost and others won: both schemas, and the field's path in each; empty where a version lacks it."""
