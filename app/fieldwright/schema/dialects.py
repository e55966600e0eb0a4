"""What differs between the dialects of JSON Schema, as tables."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from attrs import frozen


@frozen
class Dialect:
    """A dialect: its name for people, the meta-schema that validates with it, and what it adds or lacks."""

    name: str
    uri: str
    nullable: bool = False
    """Whether ``nullable: true`` allows null."""
    formal_null: bool = False
    """Whether ``nullable`` is honoured although the dialect does not have it."""
    siblings: bool = True
    """Whether keywords beside ``$ref`` count."""
    id_key: str = "$id"


DRAFT4_URI = "http://json-schema.org/draft-04/schema#"
DRAFT2020_URI = "https://json-schema.org/draft/2020-12/schema"

DRAFT2020 = Dialect("JSON Schema 2020-12", DRAFT2020_URI)
OPENAPI_20 = Dialect("OpenAPI 2.0", DRAFT4_URI, nullable=True, siblings=False)
OPENAPI_30 = Dialect("OpenAPI 3.0", DRAFT4_URI, nullable=True, siblings=False)
OPENAPI_31 = Dialect("OpenAPI 3.1", DRAFT2020_URI, nullable=True, formal_null=True)
OPENAPI_32 = Dialect("OpenAPI 3.2", DRAFT2020_URI, nullable=True, formal_null=True)
ASYNCAPI = Dialect(
    "AsyncAPI", "http://json-schema.org/draft-07/schema#", nullable=True, formal_null=True, siblings=False
)

DRAFTS: tuple[tuple[str, Dialect], ...] = (
    ("draft-03", Dialect("JSON Schema draft-03", DRAFT4_URI, siblings=False, id_key="id")),
    ("draft-04", Dialect("JSON Schema draft-04", DRAFT4_URI, siblings=False, id_key="id")),
    ("draft-06", Dialect("JSON Schema draft-06", "http://json-schema.org/draft-06/schema#", siblings=False)),
    ("draft-07", Dialect("JSON Schema draft-07", "http://json-schema.org/draft-07/schema#", siblings=False)),
    ("2019-09", Dialect("JSON Schema 2019-09", "https://json-schema.org/draft/2019-09/schema")),
    ("2020-12", DRAFT2020),
)
"""Dialects by what their ``$schema`` contains."""

TYPES = ("object", "array", "string", "integer", "number", "boolean", "null")

FORMAT_TYPES: Mapping[str, str] = MappingProxyType(
    {"date": "date", "time": "time", "date-time": "date-time", "duration": "duration", "byte": "binary", "binary": "binary",
     "base64": "binary", "base64url": "binary", "dateTime": "date-time", "datetime": "date-time", "full-date": "date"}
)  # fmt: skip
"""The field's type for a string of a format."""

LOWER, UPPER, SAME = "lower", "upper", "same"

CONSTRAINTS: Mapping[str, str] = MappingProxyType(
    {
        "minLength": LOWER, "maxLength": UPPER, "pattern": SAME, "minimum": LOWER, "maximum": UPPER,
        "exclusiveMinimum": LOWER, "exclusiveMaximum": UPPER, "multipleOf": SAME, "minItems": LOWER, "maxItems": UPPER,
        "uniqueItems": SAME, "minProperties": LOWER, "maxProperties": UPPER, "contentEncoding": SAME, "contentMediaType": SAME,
        "divisibleBy": SAME, "totalDigits": UPPER, "fractionDigits": UPPER, "minContains": LOWER, "maxContains": UPPER,
    }
)  # fmt: skip
"""Keywords that become constraints, and how two of them in one ``allOf`` combine: the larger, the smaller, or the first."""

CONSTRAINT_TYPES: Mapping[str, str] = MappingProxyType(
    {"minLength": "string", "maxLength": "string", "pattern": "string", "minimum": "number", "maximum": "number",
     "exclusiveMinimum": "number", "exclusiveMaximum": "number", "multipleOf": "number", "minItems": "array", "maxItems": "array",
     "uniqueItems": "array", "minProperties": "object", "maxProperties": "object", "contentEncoding": "string"}
)  # fmt: skip
"""The type that a keyword speaks of, where the schema states none."""

TEXTS = ("title", "description", "default", "format", "deprecated", "readOnly", "writeOnly")
"""Keywords of which the outermost counts."""

SUBSCHEMA = frozenset(
    {"additionalProperties", "additionalItems", "items", "contains", "not", "if", "then", "else", "propertyNames",
     "unevaluatedProperties", "unevaluatedItems", "contentSchema"}
)  # fmt: skip
SUBSCHEMA_LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems", "items"})
SUBSCHEMA_MAPS = frozenset(
    {"properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "dependencies"}
)
LITERAL = frozenset({"enum", "const", "default", "example", "examples"})
"""Keywords whose values are payloads: nothing in them is a schema."""

KEYWORDS = frozenset(
    {
        *CONSTRAINTS,
        *TEXTS,
        "dependentRequired",
        "extends",
        "disallow",
        *SUBSCHEMA,
        *SUBSCHEMA_LISTS,
        *SUBSCHEMA_MAPS,
        *LITERAL,
        "type",
        "required",
        "minProperties",
    }
)
"""Every keyword that is read."""


def dialect_of(value: Any) -> tuple[Dialect, str]:
    """The dialect of a JSON Schema document by its ``$schema``, and a note's text where that was guessed."""
    declared = value.get("$schema") if isinstance(value, dict) else None
    if isinstance(declared, str):
        for mark, dialect in DRAFTS:
            if mark in declared:
                return dialect, ""
        if "json-schema.org/schema" in declared:
            return DRAFTS[1][1], ""
        return DRAFT2020, f"the dialect {declared[:120]!r} is not known; the schema is read as JSON Schema 2020-12"
    if isinstance(value, dict) and isinstance(value.get("id"), str) and "$defs" not in value:
        return DRAFTS[1][1], ""
    return DRAFTS[3][1] if isinstance(value, dict) and "definitions" in value else DRAFT2020, ""
