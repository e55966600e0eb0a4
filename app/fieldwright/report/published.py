"""The JSON Schema of the JSON specification, made from the model that it is written from, so that the two cannot differ.

``python -m fieldwright.report.published`` prints it; ``resources/spec.schema.json`` is what it printed.
"""

import json
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from fieldwright.report.model import UNPUBLISHED, Spec

SPEC_FORMAT = "1.1"
"""The version of the JSON's keys: keys are added in minor versions, and change or go in major ones only."""

SPEC_SCHEMA_URL = "https://fieldwright.dev/spec-1.schema.json"
"""The name of the published JSON Schema (``resources/spec.schema.json``). It is a name, never fetched."""


def spec_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of what ``export --to json`` writes. Further keys may come with minor versions."""
    definitions: dict[str, Any] = {}
    root = _object(Spec, definitions)
    root["properties"] = {
        "$schema": {"type": "string", "const": SPEC_SCHEMA_URL},
        "format": {"type": "string", "pattern": r"^1\.[0-9]+$"},
        **root["properties"],
    }
    root["required"] = ["format", *root["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SPEC_SCHEMA_URL,
        "title": "Fieldwright specification",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """The schema as it is published."""
    return json.dumps(spec_schema(), ensure_ascii=False, indent=2) + "\n"


def _object(cls: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(cls)
    names = [one.name for one in attrs.fields(cls) if UNPUBLISHED not in one.metadata]
    return {
        "description": " ".join((cls.__doc__ or "").split()).replace("``", ""),
        "type": "object",
        "required": names,
        "properties": {name: _value(hints[name], definitions) for name in names},
    }


def _value(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if attrs.has(hint):
        if hint.__name__ not in definitions:
            definitions[hint.__name__] = {}
            definitions[hint.__name__] = _object(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple:
        if args[-1] is Ellipsis:
            return {"type": "array", "items": _value(args[0], definitions)}
        items = [_value(one, definitions) for one in args]
        return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
    if origin in (Union, UnionType):
        return {"anyOf": [_value(one, definitions) for one in args]}
    return {"type": _TYPES[hint]}


_TYPES = {str: "string", bool: "boolean", int: "integer", NoneType: "null"}


if __name__ == "__main__":
    print(schema_text(), end="")  # noqa: T201
