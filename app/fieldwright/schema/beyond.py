"""What a JSON Schema demands that no field can show, as it is written: for comparing two versions of it (`Shape.beyond`)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

_AS_WRITTEN: Mapping[str, str] = MappingProxyType(
    {
        "not": "not",
        "disallow": "not",
        "contains": "contains",
        "propertyNames": "property-names",
        "contentSchema": "content-schema",
    }
)
_CLOSING: Mapping[str, str] = MappingProxyType(
    {"unevaluatedProperties": "unevaluated-properties", "unevaluatedItems": "unevaluated-items"}
)
_CONDITIONS = ("if", "then", "else")
NOTHING: Mapping[str, tuple[Any, ...]] = MappingProxyType({})
_READ = frozenset(
    (
        *_AS_WRITTEN,
        *_CLOSING,
        "if",
        "dependencies",
        "dependentRequired",
        "dependentSchemas",
        "patternProperties",
        "discriminator",
    )
)


def beyond_of(schema: dict[str, Any]) -> Mapping[str, tuple[Any, ...]]:
    """What a schema's own keywords demand beyond its fields: raw values by what they are about (`diff.kinds.fields.BEYOND`)."""
    if _READ.isdisjoint(schema):
        return NOTHING
    made: dict[str, tuple[Any, ...]] = {}
    for keyword, slug in _AS_WRITTEN.items():
        if keyword in schema and (slug == "not" or (schema[keyword] is not True and schema[keyword] != {})):
            made[slug] = (schema[keyword],)
    for keyword, slug in _CLOSING.items():
        if schema.get(keyword) is False:  # a schema there is shown as members or items
            made[slug] = (False,)
    if "if" in schema and ("then" in schema or "else" in schema):
        made["condition"] = ({keyword: schema[keyword] for keyword in _CONDITIONS if keyword in schema},)
    names, schemas = _dependencies(schema)
    if names:
        made["dependent-required"] = (names,)
    if schemas:
        made["dependent-schemas"] = (schemas,)
    patterns = schema.get("patternProperties")
    if isinstance(patterns, dict):
        never = sorted(name for name, one in cast("dict[str, Any]", patterns).items() if one is False)
        if never:
            made["forbidden-names"] = tuple(never)
    discriminator = _discriminator(schema.get("discriminator"))
    if discriminator:
        made["discriminator"] = (discriminator,)
    return made


def _dependencies(schema: dict[str, Any]) -> tuple[dict[str, list[str]], dict[str, Any]]:
    names: dict[str, list[str]] = {}
    schemas: dict[str, Any] = {}
    for keyword in ("dependencies", "dependentRequired", "dependentSchemas"):
        given = schema.get(keyword)
        for name, needs in cast("dict[str, Any]", given).items() if isinstance(given, dict) else ():
            if isinstance(needs, (dict, bool)):
                schemas[name] = needs
            elif needs:
                names[name] = sorted(
                    str(one) for one in cast("list[Any]", needs if isinstance(needs, list) else [needs])
                )
    return names, schemas


def _discriminator(given: Any) -> dict[str, Any]:
    if isinstance(given, str):
        return {"name": given, "values": {}}
    if not isinstance(given, dict) or not isinstance(given.get("propertyName"), str):
        return {}
    mapping = given.get("mapping")
    values = cast("dict[str, Any]", mapping) if isinstance(mapping, dict) else {}
    return {"name": given["propertyName"], "values": {key: str(ref).rpartition("/")[2] for key, ref in values.items()}}


def with_both(
    one: Mapping[str, tuple[Any, ...]], other: Mapping[str, tuple[Any, ...]]
) -> Mapping[str, tuple[Any, ...]]:
    """What two schemas demand that both hold."""
    if not other or one is other:
        return one
    if not one:
        return other
    made = dict(one)
    for slug, values in other.items():
        made[slug] = made.get(slug, ()) + tuple(value for value in values if value not in made.get(slug, ()))
    return made
