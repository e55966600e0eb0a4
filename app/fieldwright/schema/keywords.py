"""What one schema object's own keywords say, without what it refers to."""

from typing import Any, cast

from fieldwright.schema.beyond import beyond_of
from fieldwright.schema.dialects import CONSTRAINTS, TEXTS, TYPES, Dialect
from fieldwright.schema.documents import Node
from fieldwright.schema.facts import Facts, Properties, Structure
from fieldwright.schema.keyword_notes import notes_of, well_formed
from fieldwright.schema.model import Note
from fieldwright.schema.shares import having

SEEN = "x-fieldwright-seen"
"""In a schema that was inferred: how often the value was seen, and how often it could have been."""

NOTES = "x-fieldwright-notes"
"""In a schema that a reader composed: what else is to be said about the value, as sentences."""

CHOICE = "x-fieldwright-choice"
"""In a schema that a reader composed: the group of which only one member may occur, and this member's name in it."""

ANNOTATIONS = frozenset(
    {*TEXTS, "example", "examples", "nullable", "externalDocs", "xml", "$comment", "definitions", "$defs", "$schema", "$id", "id",
     "$anchor", "summary", "allowEmptyValue"}
)  # fmt: skip
"""Keywords that say nothing about structure."""


_TEXTS = frozenset(TEXTS)
_VALUES = frozenset({"example", "examples", "const", "enum"})
_MEMBERS = frozenset({"properties", "required", "patternProperties", "additionalProperties", "unevaluatedProperties"})
_ITEMS = frozenset({"items", "additionalItems", "prefixItems", "unevaluatedItems"})
_COMBINED = frozenset({"$ref", "allOf", "oneOf", "anyOf", "$dynamicRef", "$recursiveRef", "extends"})
"""What the parts of a schema object's meaning are said with. Most schema objects say a type and little more."""


def own_facts(node: Node, schema: dict[str, Any], dialect: Dialect) -> Facts:
    """What the node's own keywords say, without what they refer to."""
    facts = Facts(node)
    if not _TEXTS.isdisjoint(schema):
        facts.texts = {keyword: schema[keyword] for keyword in TEXTS if keyword in schema}
    if not _VALUES.isdisjoint(schema):
        _own_values(facts, schema)
    _own_types(facts, node, schema, dialect)
    if not CONSTRAINTS.keys().isdisjoint(schema):
        _own_constraints(facts, schema)
    if not _MEMBERS.isdisjoint(schema):
        _own_members(facts, node, schema, dialect)
    if not _ITEMS.isdisjoint(schema):
        _own_items(facts, node, schema)
    facts.beyond = beyond_of(schema)
    facts.notes += tuple(notes_of(node, schema, dialect))
    if NOTES in schema:
        facts.notes += tuple(Note("S12", str(text), node.origin) for text in cast("list[Any]", schema[NOTES]))
    if isinstance(schema.get(SEEN), list):
        facts.notes += (_inferred(node, *schema[SEEN]),)
    if facts.types is None and facts.structure is not None and not facts.structure.empty and not combined(schema):
        facts.types = ("object",)
    return facts


def _own_values(facts: Facts, schema: dict[str, Any]) -> None:
    if "example" in schema:
        facts.examples = (schema["example"],)
    if isinstance(schema.get("examples"), list):
        facts.examples += tuple(schema["examples"])
    if "const" in schema:
        facts.enum = (schema["const"],)
        facts.constraints["const"] = schema["const"]
    elif isinstance(schema.get("enum"), list):
        values = cast("list[Any]", schema["enum"])
        facts.enum = tuple(value for value in values if value is not None)
        if len(facts.enum) < len(values):
            facts.nullable = True
        facts.enum_text = _meanings(schema, values)
        if not facts.enum:
            facts.types = ()


def _own_types(facts: Facts, node: Node, schema: dict[str, Any], dialect: Dialect) -> None:
    given = schema.get("type")
    if (dialect.nullable and schema.get("nullable") is True) or schema.get("x-nullable") is True:
        facts.nullable = True
        if dialect.formal_null and "nullable" in schema:
            text = f"Formally, {dialect.name} has no 'nullable'; null is taken as allowed here."
            facts.notes += (Note("S12", text, node.origin),)
    if given is not None:
        names = (
            [given]
            if isinstance(given, str)
            else [one for one in given if isinstance(one, str)]
            if isinstance(given, list)
            else []
        )
        known = [name for name in names if name in TYPES]
        if "null" in names:
            facts.nullable = True
        if "file" in names:
            known.append("string")
            facts.texts.setdefault("format", "binary")
        if names and (known or "null" in names) and "any" not in names:
            facts.types = tuple(dict.fromkeys(name for name in known if name != "null"))
        unknown = [name for name in names if name not in TYPES and name not in ("any", "file")]
        if unknown or not names:
            text = f"{str(unknown[0] if unknown else given)[:60]!r} is no type of JSON Schema."
            facts.notes += (Note("S13", text, node.origin, "warning"),)
    elif facts.enum and facts.types is None:
        facts.types = tuple(dict.fromkeys(_type_of(value) for value in facts.enum))
    if facts.types is not None and "integer" in facts.types and "number" in facts.types:
        facts.types = tuple(name for name in facts.types if name != "integer")


def _own_constraints(facts: Facts, schema: dict[str, Any]) -> None:
    for keyword in CONSTRAINTS:
        if keyword in schema and well_formed(keyword, schema[keyword]):
            facts.constraints[keyword] = schema[keyword]
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        flag = facts.constraints.get(exclusive)
        if isinstance(flag, bool):  # draft-04: a flag on the limit
            del facts.constraints[exclusive]
            if flag and limit in facts.constraints:
                facts.constraints[exclusive] = facts.constraints.pop(limit)
    if facts.constraints.get("uniqueItems") is False:
        del facts.constraints["uniqueItems"]


def _own_members(facts: Facts, node: Node, schema: dict[str, Any], dialect: Dialect) -> None:
    structure = Structure(node.key)
    properties = schema.get("properties")
    if isinstance(properties, dict):
        structure.members = Properties(node.child("properties"))
    required = schema.get("required")
    if isinstance(required, list):
        structure.required = {name: node for name in cast("list[Any]", required) if isinstance(name, str)}
    if dialect.name.endswith("draft-03") and isinstance(properties, dict):
        members = cast("dict[str, Any]", properties)
        structure.required = {k: node for k, v in members.items() if isinstance(v, dict) and v.get("required") is True}
    patterns = schema.get("patternProperties")
    if isinstance(patterns, dict):
        held = node.child("patternProperties")
        structure.maps = [
            (name, held.child(name)) for name in cast("dict[str, Any]", patterns) if patterns[name] is not False
        ]
    more = schema.get("additionalProperties")
    if more is False:
        facts.constraints["additionalProperties"] = False
    elif (isinstance(more, dict) and (more or not structure.members)) or (more is True and not structure.members):
        structure.maps.append(("", node.child("additionalProperties")))
    rest = schema.get("unevaluatedProperties")
    if isinstance(rest, dict) and rest and more is None:
        structure.maps.append(("", node.child("unevaluatedProperties")))
    if not structure.empty or "properties" in schema:
        facts.structure = structure


def _own_items(facts: Facts, node: Node, schema: dict[str, Any]) -> None:
    items = schema.get("items")
    if isinstance(schema.get("prefixItems"), list):
        held = node.child("prefixItems")
        facts.prefix = tuple((held.child(str(i)),) for i in range(len(held.value)))
        _rest_of_items(facts, node, schema, "items")
    elif isinstance(items, list):
        held = node.child("items")
        facts.prefix = tuple((held.child(str(i)),) for i in range(len(held.value)))
        _rest_of_items(facts, node, schema, "additionalItems")
    else:
        _rest_of_items(facts, node, schema, "items")
    if isinstance(schema.get("unevaluatedItems"), dict) and schema["unevaluatedItems"] and facts.items is None:
        _rest_of_items(facts, node, schema, "unevaluatedItems")
    if (facts.prefix or facts.items) and facts.types is None and not combined(schema):
        facts.types = ("array",)


def _rest_of_items(facts: Facts, node: Node, schema: dict[str, Any], keyword: str) -> None:
    """Items without a place of their own: all of them, or those behind a tuple's."""
    given = schema.get(keyword)
    if isinstance(given, dict) or given is True:
        facts.items = (node.child(keyword),)
    elif given is False:
        most = facts.constraints.get("maxItems")
        facts.constraints["maxItems"] = min(len(facts.prefix), most if isinstance(most, int) else len(facts.prefix))


def combined(schema: dict[str, Any]) -> bool:
    """Whether a schema refers to others, which may state the type."""
    return not _COMBINED.isdisjoint(schema)


def _type_of(value: Any) -> str:
    for kind, name in (
        (bool, "boolean"),
        (int, "integer"),
        (float, "number"),
        (str, "string"),
        (list, "array"),
        (dict, "object"),
    ):
        if isinstance(value, kind):
            return name
    return "null"


_MEANINGS = ("x-enum-descriptions", "x-enumDescriptions", "enumDescriptions", "markdownEnumDescriptions", "x-enum-varnames",
             "x-enumNames", "enumNames")  # fmt: skip


def _meanings(schema: dict[str, Any], values: list[Any]) -> dict[str, str]:
    """What the values mean, from the vendors' keywords that say it."""
    for keyword in _MEANINGS:
        given = schema.get(keyword)
        if isinstance(given, dict):
            return {str(key): str(text) for key, text in cast("dict[str, Any]", given).items()}
        if isinstance(given, list) and len(cast("list[Any]", given)) == len(values):
            return {str(value): str(text) for value, text in zip(values, cast("list[Any]", given), strict=True) if text}
    listed = schema.get("x-ms-enum")
    if isinstance(listed, dict) and isinstance(listed.get("values"), list):
        entries = [one for one in cast("list[Any]", listed["values"]) if isinstance(one, dict)]
        return {str(one.get("value")): str(one["description"]) for one in entries if one.get("description")}
    return {}


def _inferred(node: Node, count: int, parents: int) -> Note:
    records = f"{parents:,} record{'' if parents == 1 else 's'}"
    return Note("S12", f"Inferred from {records}{'' if parents == 1 else f'; {having(count, parents)}'}.", node.origin)
