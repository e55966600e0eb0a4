"""What a schema says that no field can show: one sentence for each keyword, with what it holds.

`NOTED` has the keywords whose meaning is told in words. `NAMING` has those that say nothing about payloads. All others are facts of
fields (`keywords`), or are parts that have fields of their own.
"""

import difflib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, cast

from fieldwright.schema.dialects import CONSTRAINTS, KEYWORDS, Dialect
from fieldwright.schema.documents import Node
from fieldwright.schema.model import Note

_LONG = 160
"""Characters of a keyword's value that a note quotes."""


def shown(value: Any, limit: int = _LONG) -> str:
    """A value as JSON on one line, cut where it is long; only as much of it is written as is shown."""
    text = ""
    try:
        for piece in json.JSONEncoder(ensure_ascii=False).iterencode(value):
            text += piece
            if len(text) > limit:
                return f"{text[: limit - 1]}…"
    except (TypeError, ValueError, RecursionError):
        return f"{text[: limit - 1]}…"
    return text


def _names(names: Iterable[Any]) -> str:
    listed = [str(name)[:60] for name in names]
    more = f" and {len(listed) - 12} more" if len(listed) > 12 else ""
    return ", ".join(listed[:12]) + more


def _unless(idle: Any, say: Callable[[Any], str]) -> Callable[[Any], str]:
    return lambda value: "" if value == idle and isinstance(value, type(idle)) else say(value)


def _closed(what: str) -> Callable[[Any], str]:
    def say(value: Any) -> str:
        return (
            f"no {what} but those that its parts describe"
            if value is False
            else f"{what} that no part describes are {shown(value)}"
        )

    return say


def _excluded(value: Any) -> str:
    names = value.get("required") if isinstance(value, dict) else None
    if isinstance(names, list) and len(cast("dict[str, Any]", value)) == 1:
        return f"not: {_names(cast('list[Any]', names))} must not be there{' together' if len(cast('list[Any]', names)) > 1 else ''}"
    return f"not: some values are excluded: {shown(value)}"


def _demands(value: Any) -> str:
    if not isinstance(value, dict):
        return ""
    needs = [
        f"{name[:60]} makes {_names(cast('list[Any]', [needed] if isinstance(needed, str) else needed))} required"
        if isinstance(needed, (str, list))
        else f"{name[:60]} changes what else is demanded: {shown(needed, 80)}"
        for name, needed in cast("dict[str, Any]", value).items()
    ]
    return f"a field's presence makes others required: {'; '.join(needs[:8])}" if needs else ""


def _names_restricted(value: Any) -> str:
    return f"the names of properties are restricted: {shown(value)}"


def _forbidden_patterns(value: Any) -> str:
    patterns = (
        [name for name, one in cast("dict[str, Any]", value).items() if one is False] if isinstance(value, dict) else []
    )
    return f"no property may have a name like {_names(patterns)}" if patterns else ""


def _type_schemas(value: Any) -> str:
    parts = [one for one in cast("list[Any]", value) if isinstance(one, dict)] if isinstance(value, list) else []
    return f"type may also be one of these schemas: {shown(parts)}" if parts else ""


def _own_vocabularies(value: Any) -> str:
    if not isinstance(value, dict):
        return ""
    own = [uri for uri, must in cast("dict[str, Any]", value).items() if must is True and "json-schema.org" not in uri]
    return f"a reader must know the vocabularies {_names(own)}, which this one does not" if own else ""


NOTED: Mapping[str, Callable[[Any], str]] = MappingProxyType(
    {
        "if": lambda v: f"which fields and values are right depends on other values: {shown(v)}",
        "not": _unless(False, _excluded),
        "dependentSchemas": lambda v: f"dependentSchemas: {_demands(v)}" if _demands(v) else "",
        "dependentRequired": lambda v: f"dependentRequired: {_demands(v)}" if _demands(v) else "",
        "dependencies": lambda v: f"dependencies: {_demands(v)}" if _demands(v) else "",
        "unevaluatedProperties": _unless(True, lambda v: f"unevaluatedProperties: {_closed('properties')(v)}"),
        "unevaluatedItems": _unless(True, lambda v: f"unevaluatedItems: {_closed('items')(v)}"),
        "contains": _unless(True, lambda v: f"contains: some items must be of the form {shown(v)}"),
        "propertyNames": _unless(True, lambda v: f"propertyNames: {_names_restricted(v)}"),
        "patternProperties": _forbidden_patterns,
        "contentSchema": lambda v: f"contentSchema: what the text holds once it is decoded is {shown(v)}",
        "disallow": lambda v: f"disallow: some values are excluded: {shown(v)}",
        "type": _type_schemas,
        "default": lambda v: "null is the default" if v is None else "",
        "$comment": lambda v: f"for its authors: {shown(v)}" if v else "",
        "$vocabulary": _own_vocabularies,
    }
)  # fmt: skip
"""Keywords that are told in words, and the words; empty where the value says nothing."""

NAMING: Mapping[str, str] = MappingProxyType(
    {
        "$schema": "the dialect, shown as the schema's format",
        "$id": "what references call this part",
        "id": "what references call this part, in draft-04",
        "$anchor": "what references call this part",
        "$dynamicAnchor": "what dynamic references call this part",
        "$recursiveAnchor": "where recursive references end",
        "$defs": "definitions, which are messages of their own",
        "definitions": "definitions, which are messages of their own",
    }
)
"""Keywords that name parts and say nothing about payloads, and what is made of them."""

_APPLYING = frozenset({"$ref", "$dynamicRef", "$recursiveRef", "extends", "discriminator", "nullable", "externalDocs", "xml", "example",
                       "examples", "links", "base", "contentSchema"})  # fmt: skip
_KNOWN = KEYWORDS | NOTED.keys() | NAMING.keys() | _APPLYING
_SPEAKING = frozenset({"enumNames", "enumDescriptions", "markdownEnumDescriptions"})
"""Vendors' keywords that are read (`keywords._meanings`)."""


def notes_of(node: Node, schema: Mapping[str, Any], dialect: Dialect) -> Iterator[Note]:
    """The notes on a schema object's own keywords."""
    for keyword in schema:
        say = NOTED.get(keyword)
        if say is None:
            continue
        text = say(_condition(schema) if keyword == "if" else schema[keyword])
        if text:
            yield Note("S12", f"The schema also says {text}.", node.origin)
    yield from _malformed(node, schema, dialect)
    if dialect.name.startswith("JSON Schema"):
        yield from _unknown(node, schema)


def _condition(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {keyword: schema[keyword] for keyword in ("if", "then", "else") if keyword in schema}


def _whole(value: Any) -> bool:
    return (isinstance(value, int) and not isinstance(value, bool) and value >= 0) or (
        isinstance(value, float) and value.is_integer()
    )


def _number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _limit(value: Any) -> bool:
    return isinstance(value, bool) or _number(value)


def _text(value: Any) -> bool:
    return isinstance(value, str)


_COUNTS = (
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
)
_KINDS: Mapping[str, tuple[Callable[[Any], bool], str]] = MappingProxyType(
    {
        **dict.fromkeys(_COUNTS, (_whole, "whole number of at least 0")),
        **dict.fromkeys(("minimum", "maximum"), (_number, "number")),
        **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), (_limit, "number")),
        **dict.fromkeys(("multipleOf", "divisibleBy"), (lambda v: _number(v) and v > 0, "number above 0")),
        **dict.fromkeys(("pattern", "contentEncoding", "contentMediaType"), (_text, "text")),
        "uniqueItems": (lambda v: isinstance(v, bool), "true or false"),
    }
)  # fmt: skip
"""What the value of a constraint must be."""


_OBJECTS = (
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependencies",
    "dependentSchemas",
    "dependentRequired",
)
_LISTS = ("enum", "oneOf", "anyOf", "allOf", "prefixItems")
_SCHEMAS = ("additionalProperties", "unevaluatedProperties", "additionalItems", "unevaluatedItems", "propertyNames", "contains", "not",
            "if", "then", "else")  # fmt: skip
_PARTS: Mapping[str, tuple[tuple[type, ...], str]] = MappingProxyType(
    {
        **dict.fromkeys(_OBJECTS, ((dict,), "object")),
        **dict.fromkeys(_LISTS, ((list,), "list")),
        **dict.fromkeys(_SCHEMAS, ((dict, bool), "schema")),
        **dict.fromkeys(("format", "title", "description"), ((str,), "text")),
        "items": ((dict, bool, list), "schema"),
    }
)
"""What the value of a keyword that is no constraint must be; null, which YAML makes of nothing, is let pass."""


def well_formed(keyword: str, value: Any) -> bool:
    """Whether a constraint's value is what the keyword takes."""
    return keyword not in _KINDS or _KINDS[keyword][0](value)


def _malformed(node: Node, schema: Mapping[str, Any], dialect: Dialect) -> Iterator[Note]:
    for keyword in () if CONSTRAINTS.keys().isdisjoint(schema) else CONSTRAINTS:
        if keyword in schema and not well_formed(keyword, schema[keyword]):
            yield _says_nothing(node, keyword, schema[keyword], _KINDS[keyword][1])
    for keyword, value in schema.items():
        kinds, wanted = _PARTS.get(keyword, ((), ""))
        if kinds and value is not None and not isinstance(value, kinds):
            yield _says_nothing(node, keyword, value, wanted)
    required = schema.get("required")
    if isinstance(required, bool) and not dialect.name.endswith("draft-03"):
        text = "Whether a field is required stands in its object's list 'required': true or false at the field says nothing."
        yield Note("S13", text, node.origin, "warning")
    elif required is not None and not isinstance(required, (bool, list)):
        yield _says_nothing(node, "required", required, "list of names")


def _says_nothing(node: Node, keyword: str, value: Any, wanted: str) -> Note:
    text = f"{keyword} is {shown(value, 40)} and no {wanted}, so it says nothing."
    return Note("S13", text, node.origin, "warning")


def _unknown(node: Node, schema: Mapping[str, Any]) -> Iterator[Note]:
    unknown = [key for key in schema if key not in _KNOWN and not key.startswith("x-") and key not in _SPEAKING]
    if not unknown:
        return
    meant = {key: near[0] for key in unknown if (near := _nearly(key)) and near[0] not in schema}
    for key, near in meant.items():
        yield Note(
            "S13",
            f"{key[:60]!r} is no keyword of JSON Schema and says nothing. Did you mean {near!r}?",
            node.origin,
            "warning",
        )
    rest = [key for key in unknown if key not in meant]
    if rest:
        yield Note("S12", f"Keywords that JSON Schema does not have are not shown: {_names(rest)}.", node.origin)


def _nearly(key: str) -> list[str]:
    """The keyword that a misspelt one means."""
    folded = {one.lower().lstrip("$"): one for one in _KNOWN}
    plain = key.lower().lstrip("$").replace("_", "").replace("-", "")
    if plain in folded:
        return [folded[plain]]
    return [folded[near] for near in difflib.get_close_matches(plain, folded, 1, 0.88)] if len(plain) > 4 else []
