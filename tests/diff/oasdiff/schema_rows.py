"""oasdiff's ids about schemas: each is repeated for bodies, properties and parameters, for what is sent and what comes back."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tests.diff.contract.documents import Edits
from tests.diff.oasdiff.rows import Row, bodies, none, parameters

_S, _I, _N = {"type": "string"}, {"type": "integer"}, {"type": "number"}
_A, _B = (
    {"type": "object", "properties": {"a": _S}, "required": ["a"]},
    {"type": "object", "properties": {"b": _I}, "required": ["b"]},
)
_LIST = {"type": "array", "items": _S}
_OBJECT = {"type": "object", "properties": {"a": _S}}


def _property(direction: str, schema: Any, **marks: Any) -> Edits:
    return bodies(direction, {"type": "object", "properties": {"v": {**schema, **marks}}})


_PLACES: Mapping[str, Callable[[Any], Edits]] = {
    "request-body": lambda schema: bodies("request", schema),
    "request-property": lambda schema: _property("request", schema),
    "request-read-only-property": lambda schema: _property("request", schema, readOnly=True),
    "request-parameter": lambda schema: parameters({"name": "v", "in": "query", "schema": schema}),
    "request-parameter-property": lambda schema: parameters({"name": "f", "in": "query", "style": "deepObject", "schema": {"type": "object", "properties": {"v": schema}}}),
    "response-body": lambda schema: bodies("response", schema),
    "response-mediatype": lambda schema: bodies("response", schema),
    "response-property": lambda schema: _property("response", schema),
    "response-write-only-property": lambda schema: _property("response", schema, writeOnly=True),
}  # fmt: skip
"""How a schema is put into the document, by what the ids begin with."""

_ENUM = {**_S, "enum": ["a", "b"]}
_MAPPED = {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]}
_BY_KIND, _BY_SORT = {"propertyName": "kind"}, {"propertyName": "sort"}
_ONE = {**_BY_KIND, "mapping": {"cat": "#/components/schemas/Cat"}}
_TWO = {**_BY_KIND, "mapping": {**_ONE["mapping"], "dog": "#/components/schemas/Dog"}}  # type: ignore[dict-item]
_SWAPPED = {**_BY_KIND, "mapping": {"cat": "#/components/schemas/Dog"}}
_IF = {"type": "object", "properties": {"a": _S, "b": _S}, "if": {"required": ["a"]}}
_THEN, _ELSE = {"then": {"required": ["b"]}}, {"else": {"required": ["b"]}}
_CONTAINS = {**_LIST, "contains": {"const": "x"}}


def _limits() -> Iterator[tuple[str, tuple[str, ...], Any, Any]]:
    """Limits that are set, raised, lowered and taken away: oasdiff's words, ours, the keyword and a schema."""
    for name, slug, keyword, base in (
        ("max", "maximum", "maximum", _I), ("min", "minimum", "minimum", _I), ("exclusive-max", "exclusive-maximum", "exclusiveMaximum", _N),
        ("exclusive-min", "exclusive-minimum", "exclusiveMinimum", _N), ("max-length", "max-length", "maxLength", _S),
        ("min-length", "min-length", "minLength", _S), ("max-items", "max-items", "maxItems", _LIST), ("min-items", "min-items", "minItems", _LIST),
    ):  # fmt: skip
        low, high = {**base, keyword: 3}, {**base, keyword: 7}
        yield f"{name}-set", (f"{slug}-set",), base, low
        yield f"{name}-unset", (f"{slug}-removed",), low, base
        yield f"{name}-increased", (f"{slug}-raised",), low, high
        yield f"{name}-decreased", (f"{slug}-lowered",), high, low
    for name, slug, keyword in (
        ("min-contains", "min-contains", "minContains"),
        ("max-contains", "max-contains", "maxContains"),
    ):
        low, high = {**_CONTAINS, keyword: 3}, {**_CONTAINS, keyword: 7}
        yield f"{name}-increased", (f"{slug}-raised",), low, high
        yield f"{name}-decreased", (f"{slug}-lowered",), high, low


def _added(
    name: str, slug: str, without: Any, with_: Any, *, ours: tuple[str, str] = ("set", "removed")
) -> Iterator[tuple[str, tuple[str, ...], Any, Any]]:
    yield f"{name}-added", (f"{slug}-{ours[0]}",), without, with_
    yield f"{name}-removed", (f"{slug}-{ours[1]}",), with_, without


_FACTS: tuple[tuple[str, tuple[str, ...], Any, Any], ...] = (
    ("became-enum", ("enum-set",), _S, _ENUM),
    ("enum-value-added", ("enum-value-added",), _ENUM, {**_S, "enum": ["a", "b", "c"]}),
    ("enum-value-removed", ("enum-value-removed",), _ENUM, {**_S, "enum": ["a"]}),
    ("became-nullable", ("became-nullable",), _S, {"type": ["string", "null"]}),
    ("became-not-nullable", ("became-not-nullable",), {"type": ["string", "null"]}, _S),
    *_limits(),
    ("pattern-added", ("pattern-set",), _S, {**_S, "pattern": "^a+$"}),
    ("pattern-removed", ("pattern-removed",), {**_S, "pattern": "^a+$"}, _S),
    ("pattern-changed", ("pattern-changed",), {**_S, "pattern": "^a+$"}, {**_S, "pattern": "^b+$"}),
    ("pattern-generalized", ("pattern-widened",), {**_S, "pattern": "^a+$"}, {**_S, "pattern": ".*"}),
    *_added("default-value", "default", _S, {**_S, "default": "a"}),
    ("default-value-changed", ("default-changed",), {**_S, "default": "a"}, {**_S, "default": "b"}),
    *_added("const", "const", _S, {**_S, "const": "a"}),
    ("const-changed", ("const-changed",), {**_S, "const": "a"}, {**_S, "const": "b"}),
    ("type-changed", ("type-changed",), _S, _I),
    ("type-generalized", ("type-widened",), _I, _N),
    ("type-specialized", ("type-narrowed",), _N, _I),
    ("type-compatible", ("format-removed",), {**_S, "format": "date-time"}, _S),
    ("list-of-types-widened", ("type-widened",), {"anyOf": [_S, _I]}, {"anyOf": [_S, _I, {"type": "boolean"}]}),
    ("list-of-types-narrowed", ("type-narrowed",), {"anyOf": [_S, _I, {"type": "boolean"}]}, {"anyOf": [_S, _I]}),
    ("all-of-added", ("became-required",), {"allOf": [_OBJECT]}, {"allOf": [_OBJECT, {"required": ["a"]}]}),
    ("all-of-removed", ("became-optional",), {"allOf": [_OBJECT, {"required": ["a"]}]}, {"allOf": [_OBJECT]}),
    ("all-of-added-annotation-only", ("description-changed",), {"allOf": [_OBJECT]}, {"allOf": [_OBJECT, {"description": "More"}]}),
    ("all-of-removed-annotation-only", ("description-changed",), {"allOf": [_OBJECT, {"description": "More"}]}, {"allOf": [_OBJECT]}),
    *_added("any-of", "alternative", {"anyOf": [_A]}, {"anyOf": [_A, _B]}, ours=("added", "removed")),
    *_added("one-of", "alternative", {"oneOf": [_A]}, {"oneOf": [_A, _B]}, ours=("added", "removed")),
    ("wrapped-in-one-of", ("alternative-added",), _A, {"oneOf": [_A, _B]}),
    *_added("discriminator", "discriminator", _MAPPED, {**_MAPPED, "discriminator": _BY_KIND}),
    ("discriminator-property-name-changed", ("discriminator-changed",), {**_MAPPED, "discriminator": _BY_KIND}, {**_MAPPED, "discriminator": _BY_SORT}),
    ("discriminator-mapping-added", ("discriminator-value-added",), {**_MAPPED, "discriminator": _ONE}, {**_MAPPED, "discriminator": _TWO}),
    ("discriminator-mapping-deleted", ("discriminator-value-removed",), {**_MAPPED, "discriminator": _TWO}, {**_MAPPED, "discriminator": _ONE}),
    ("discriminator-mapping-changed", ("discriminator-value-changed",), {**_MAPPED, "discriminator": _ONE}, {**_MAPPED, "discriminator": _SWAPPED}),
    *_added("prefix-items", "tuple-item", {"type": "array", "prefixItems": [_I]}, {"type": "array", "prefixItems": [_I, _S]}, ours=("added", "removed")),
    *_added("if", "condition", {"type": "object", "properties": _IF["properties"]}, {**_IF, **_THEN}),
    *_added("then", "condition", _IF, {**_IF, **_THEN}),
    *_added("else", "condition", _IF, {**_IF, **_ELSE}),
    *_added("contains", "contains", _LIST, _CONTAINS),
    *_added("dependent-required", "dependent-required", _OBJECT, {**_OBJECT, "dependentRequired": {"a": ["b"]}}),
    ("dependent-required-changed", ("dependent-required-changed",), {**_OBJECT, "dependentRequired": {"a": ["b"]}}, {**_OBJECT, "dependentRequired": {"a": ["c"]}}),
    *_added("dependent-schema", "dependent-schemas", _OBJECT, {**_OBJECT, "dependentSchemas": {"a": {"required": ["b"]}}}),
    *_added("pattern-property", "members", _OBJECT, {**_OBJECT, "patternProperties": {"^x-": _I}}, ours=("described", "undescribed")),
    *_added("property-names", "property-names", _OBJECT, {**_OBJECT, "propertyNames": {"maxLength": 3}}),
    *_added("unevaluated-properties", "members", _OBJECT, {**_OBJECT, "unevaluatedProperties": _S}, ours=("described", "undescribed")),
    *_added("unevaluated-items", "tuple-item", {"type": "array", "prefixItems": [_S]}, {"type": "array", "prefixItems": [_S], "unevaluatedItems": _I}, ours=("added", "removed")),
    *_added("content-schema", "content-schema", {**_S, "contentMediaType": "application/json"}, {**_S, "contentMediaType": "application/json", "contentSchema": _A}, ours=("changed", "changed")),
    ("content-media-type-changed", ("content-media-type-changed",), {**_S, "contentMediaType": "text/csv"}, {**_S, "contentMediaType": "text/html"}),
    ("content-encoding-changed", ("content-encoding-changed",), {**_S, "contentEncoding": "base64"}, {**_S, "contentEncoding": "base16"}),
    ("deprecated", ("became-deprecated",), _S, {**_S, "deprecated": True}),
    ("deprecated-with-sunset", ("became-deprecated",), _S, {**_S, "deprecated": True, "x-sunset": "2099-12-31"}),
    ("deprecated-sunset-missing", ("became-deprecated",), _S, {**_S, "deprecated": True}),
    ("deprecated-sunset-invalid", ("became-deprecated",), _S, {**_S, "deprecated": True, "x-sunset": "soon"}),
    ("sunset-date-too-small", ("became-deprecated",), _S, {**_S, "deprecated": True, "x-sunset": "2001-01-31"}),
    ("reactivated", ("no-longer-deprecated",), {**_S, "deprecated": True}, _S),
)  # fmt: skip
"""The end of the ids, our ids, and a schema in the old and the new version."""

_CATS = {
    f"components>schemas>{name}": {"type": "object", "properties": {"kind": _S, "sort": _S, name.lower(): _S}, "required": ["kind", "sort"]}
    for name in ("Cat", "Dog")
}  # fmt: skip


def _whole(direction: str, schema: Any) -> Edits:
    return bodies(direction, {"type": "object", "properties": {"k": _S, **schema[0]}, "required": [*schema[1]]})


def _members() -> Iterator[Row]:
    """Properties that come, go, or must be there, and who may write them."""
    free, must = ({"v": _S}, []), ({"v": _S}, ["v"])
    filled, absent = ({"v": {**_S, "default": "a"}}, ["v"]), ({}, [])
    for id, ours, direction, old, new in (
        ("new-required-request-property", "required-field-added-open", "request", absent, must),
        ("new-required-request-property-with-default", "required-field-with-default-added", "request", absent, filled),
        ("new-optional-request-property", "optional-field-added-open", "request", absent, free),
        ("request-property-removed", "optional-field-removed-open", "request", free, absent),
        ("request-property-became-required", "became-required", "request", free, must),
        ("request-property-became-required-with-default", "became-required", "request", (filled[0], []), filled),
        ("request-property-became-optional", "became-optional", "request", must, free),
        ("response-optional-property-removed", "optional-field-removed-open", "response", free, absent),
        ("response-optional-property-added", "optional-field-added-open", "response", absent, free),
        ("response-required-property-removed", "required-field-removed-open", "response", must, absent),
        ("response-required-property-added", "required-field-added-open", "response", absent, must),
        ("response-property-became-required", "became-required", "response", free, must),
        ("response-property-became-optional", "became-optional", "response", must, free),
    ):  # fmt: skip
        yield Row(id, (ours,), _whole(direction, old), _whole(direction, new), why=_why(id))
    for need, required in (("optional", []), ("required", ["v"])):
        for mark, key in (("write-only", "writeOnly"), ("read-only", "readOnly")):
            for direction in ("request", "response"):
                plain, marked = (
                    _whole(direction, ({"v": _S}, required)),
                    _whole(direction, ({"v": {**_S, key: True}}, required)),
                )
                for how, old, new in (("became", plain, marked), ("became-not", marked, plain)):
                    id = f"{direction}-{need}-property-{how}-{mark}"
                    yield Row(id, ("access-changed",), old, new, why=_why(id))


_WHYS: tuple[tuple[str, str], ...] = (
    (r"request-.*-(max|min|exclusive-max|exclusive-min|max-length|min-items)-set",
     "Values beyond the new limit were valid and are refused: breaking, with such a value as witness. That they may always have been refused cannot be seen."),
    (r"request-.*-pattern-changed", "Both patterns are compared as sets; a text that only the old one takes shows that it breaks."),
    (r"response-.*-pattern-(changed|removed)", "What comes may be of another form than who reads it counts on: breaking, as for every other limit that is loosened."),
    (r"request-parameter-default-value-added", "Who leaves it out left it to the interface before, too."),
    (r"request-parameter-default-value-.*", "Every call that was valid still is; that it may mean something else is risky."),
    (r"(request-.*-default-value-(removed|changed)|response-.*-default-value-.*)", "What a missing value means to one side and the other may differ now: risky."),
    (r"response-property-enum-value-added", "Who reads it meets a value that it does not know: breaking; risky for readers that cope, under the preset lenient."),
    (r"request-parameter-property-type-changed", "No value of the old type is valid any more: breaking, as for every other field."),
    (r"request-.*-all-of-removed", "Compared by what the parts say together: here a field need no longer be sent, which hurts nobody who sends."),
    (r"response-.*-all-of-removed", "Compared by what the parts say together: here a field need no longer come, which hurts who reads."),
    (r"response-(body|property)-type-compatible", "What comes was a date and time, and may be any text now."),
    (r"response-.*-any-of-added", "What comes may be of a form that who reads it does not know."),
    (r"request-body-wrapped-in-one-of", "What was sent is one of the forms, and still valid."),
    (r"request-.*-prefix-items-added", "A list whose second item is no text was valid."),
    (r"response-.*-prefix-items-added", "Every list that comes now could come before."),
    (r"request-.*-prefix-items-removed", "Every list that was valid still is."),
    (r"response-.*-prefix-items-removed", "What comes in that place may be anything now."),
    (r".*-content-(schema|media-type|encoding)-(added|removed|changed)", "Validators do not look into a text, so no instance can show that it breaks: risky."),
    (r".*-discriminator-.*", "Validators pass over it, and code that is made from the document goes by it: risky."),
    (r".*-deprecated-sunset-missing", "It breaks nobody by itself; that a last day has to be named is a team's own rule."),
    (r".*-(deprecated-sunset-invalid|sunset-date-too-small)", "The last day of a field is an extension; that the field is deprecated is told."),
    (r".*-became-(not-)?(read|write)-only", "Rules that fill or read the field may no longer make sense: risky."),
)  # fmt: skip
"""Why a severity is another one than oasdiff's, by a pattern for ids; the first that fits."""


def _why(id: str) -> str:
    said = next((text for pattern, text in _WHYS if re.fullmatch(pattern, id)), "")
    return "" if id in _AGREED else said


_AGREED = frozenset(
    {
        "response-required-property-became-not-write-only", "request-body-discriminator-mapping-added", "request-property-discriminator-mapping-added",
        "response-body-discriminator-mapping-deleted", "response-property-discriminator-mapping-deleted",
    }
)  # fmt: skip
"""Ids that fit a pattern, and are of the same severity."""

_ELSEWHERE = frozenset(
    f"request-parameter-{end}"
    for end in ("deprecated", "deprecated-sunset-missing", "sunset-date-too-small", "reactivated")
)
"""Ids of parameters that are among those of the interface."""


def _withheld() -> Iterator[Row]:
    """Properties of an answer that it never has, because they are only written."""
    free, must, absent = (({"v": {**_S, "writeOnly": True}}, need) for need in ([], ["v"], []))
    absent = ({}, [])
    for need, there in (("optional", free), ("required", must)):
        id = f"response-{need}-write-only-property"
        yield Row(
            f"{id}-removed",
            ("optional-field-removed-open",),
            _whole("response", there),
            _whole("response", absent),
            why=_why(f"{id}-removed"),
        )
        yield Row(
            f"{id}-added",
            ("optional-field-added-open",),
            _whole("response", absent),
            _whole("response", there),
            why=_why(f"{id}-added"),
        )
    yield Row(
        "response-write-only-property-became-required",
        (),
        _whole("response", free),
        _whole("response", must),
        none="The property never comes, required or not: nothing changes for who reads.",
    )
    yield Row(
        "response-write-only-property-became-optional",
        (),
        _whole("response", must),
        _whole("response", free),
        none="The property never comes, required or not: nothing changes for who reads.",
    )


def rows_of(ids: Mapping[str, str]) -> Iterator[Row]:
    """The rows of all ids of schemas."""
    for end, ours, old, new in _FACTS:
        for begin, put in _PLACES.items():
            id = f"{begin}-{end}"
            if id == "request-parameter-property-type-changed":
                old, new = _I, _S  # the other way round it has an id of its own there
            if id in ids and id not in _ELSEWHERE:
                more = _CATS if "discriminator" in id else {}
                yield Row(id, ours, {**put(old), **more}, {**put(new), **more}, why=_why(id))
    yield from _members()
    yield from _withheld()
    yield from none(
        "How settled a part is (x-stability-level) is read of operations and parameters; of fields it is an extension that nothing else knows.",
        "request-property-stability-decreased", "request-property-stability-increased",
        "response-property-stability-decreased", "response-property-stability-increased",
    )  # fmt: skip
    yield from none(
        "x-extensible-enum is a list of examples by its own definition: any other value is valid before and after.",
        "request-parameter-x-extensible-enum-value-removed", "request-property-x-extensible-enum-value-removed",
    )  # fmt: skip
