"""The settings form of a project: a JSON Schema 2020-12 that a customer's settings file is written and checked against.

What is the same for all is not in it, and no secret is. ``x-group`` names the heading that a setting stands under, ``x-groups`` those headings in order.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, cast

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Lookup, Parameter
from fieldwright.project.customers.offered import (
    FLOWS,
    LOOKUPS,
    PARAMETERS,
    RULES,
    SECTIONS,
    Offered,
    default_of,
    offered,
)
from fieldwright.project.model import Project

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_TITLES: Mapping[str, str] = MappingProxyType({
    PARAMETERS: "Values", RULES: "How fields are filled", LOOKUPS: "Code tables", FLOWS: "What is moved",
})  # fmt: skip
"""What the sections are called for a customer."""

_TYPES: Mapping[str, Mapping[str, str]] = MappingProxyType({
    **{one: {"type": one} for one in ("string", "integer", "number", "boolean", "object", "array")},
    **{one: {"type": "string", "format": one} for one in ("date", "date-time")},
    "decimal": {"type": "number"}, "time": {"type": "string"}, "duration": {"type": "string"}, "any": {},
})  # fmt: skip
"""How a parameter's type is written in a settings file."""

_LIMITS: Mapping[str, tuple[str, str]] = MappingProxyType({
    "integer": ("minimum", "maximum"), "number": ("minimum", "maximum"), "string": ("minLength", "maxLength"), "array": ("minItems", "maxItems"),
})  # fmt: skip
"""What the least and the most mean: of a number its value, of a text its characters, of a list its items."""

_SINGLE = ("string", "integer", "number", "boolean", "null")


def form_of(project: Project) -> dict[str, Any]:
    """The form, as a JSON value: in the project's order, and sound whatever the project says; a default that does not fit is left out."""
    given = offered(project)
    sections: dict[str, dict[str, Any]] = {}
    for section in SECTIONS:
        held = [one for one in given if one.section == section]
        if held:
            sections[section] = _object(
                {one.name: field_of(one) for one in held}, [one.name for one in held if one.said.required], title=_TITLES[section]
            )  # fmt: skip
    groups = list(dict.fromkeys(one.said.group for one in given if one.said.group))
    properties: dict[str, Any] = {
        "$schema": {"type": "string"},
        "customer": {"type": "string", "minLength": 1, "title": "Customer"},
        "note": {"type": "string", "title": "Note"},
        **sections,
    }
    wanted = ["customer", *(name for name, each in sections.items() if "required" in each)]
    made = _object(properties, wanted, title=f"Settings of {project.name}")
    head: dict[str, Any] = {"$schema": DIALECT, "title": made.pop("title")}
    if project.version:
        head["x-version"] = project.version
    if groups:
        head["x-groups"] = groups
    return {**head, **made}


def field_of(one: Offered) -> dict[str, Any]:
    """The part of the form for one thing that can be set, with its words and its default, if that fits."""
    words: dict[str, Any] = {"title": one.words}
    if one.said.help:
        words["description"] = one.said.help
    if one.said.group:
        words["x-group"] = one.said.group
    made = {**words, **schema_of(one)}
    default = default_of(one)
    if default is not ABSENT and not misfits(one, default):
        made["default"] = default
    return made


def schema_of(one: Offered) -> dict[str, Any]:
    """What values are allowed, as JSON Schema, without words and default."""
    return _SCHEMAS[one.section](one)


def misfits(one: Offered, value: Any) -> tuple[tuple[str, str], ...]:
    """Why a value is not allowed: the place in it as a JSON pointer, and a sentence; nothing where it is."""
    if one.section == LOOKUPS and isinstance(value, list):
        row = cast("dict[str, Any]", schema_of(one)["items"])
        items = cast("list[Any]", value)
        found = [
            (f"/{at}{place}", text) for at, each in enumerate(items) for place, text in _row_misfits(one, row, each)
        ]
        return tuple(found) if items or not one.said.required else (("", "there are no rows, and it is required"),)
    return tuple(("", text) for text in _reasons(schema_of(one), value, one))


def _row_misfits(one: Offered, row: dict[str, Any], given: Any) -> list[tuple[str, str]]:
    if not isinstance(given, dict):
        return [("", "a row is an object with key and value")]
    held = cast("dict[str, Any]", given)
    parts = cast("dict[str, Any]", row["properties"])
    lacking = [("", f"the row has no {name}") for name in ("key", "value") if name not in held]
    unknown = [(f"/{name}", f"a row has no {name!r}") for name in held if name not in parts]
    wrong = [
        (f"/{name}", text)
        for name in parts if name in held
        for text in _reasons(parts[name], held[name], one if name == "value" else None)
    ]  # fmt: skip
    return [*lacking, *unknown, *wrong]


def _reasons(schema: dict[str, Any], value: Any, one: Offered | None) -> list[str]:
    """Why a value does not agree with a part of the form."""
    from fieldwright.schema.validation import json_validator

    found = json_validator({"$schema": DIALECT, **schema})(value)
    if not found:
        return []
    names = [option.name for option in one.said.options] if one is not None else []
    if names and ("oneOf" in schema or "enum" in schema):
        return [f"it is none of the options {', '.join(names)}"]
    return [each.message.rstrip(".") for each in found]


# --- the parts of the form -------------------------------------------------------------------------------------------


def _of_parameter(one: Offered) -> dict[str, Any]:
    assert isinstance(one.subject, Parameter)
    if one.said.options:
        return _choice(one)
    return {**_TYPES.get(one.subject.type, {}), **_limits(one, one.subject.type)}


def _of_rule(one: Offered) -> dict[str, Any]:
    return _choice(one) if one.said.options else {"type": "boolean"}


def _of_flow(_one: Offered) -> dict[str, Any]:
    return {"type": "boolean"}


def _of_lookup(one: Offered) -> dict[str, Any]:
    assert isinstance(one.subject, Lookup)
    lookup = one.subject
    held = (*lookup.rows,) if lookup.table is None else ()
    key = (
        _composite(len(lookup.table.keys))
        if lookup.table and len(lookup.table.keys) > 1
        else _type_of([row.key for row in held])
    )
    if one.said.options:
        value = _choice(one)
    else:
        value = _type_of([row.value for row in held])
        value = {**value, **_limits(one, value.get("type"))}
    row = _object({"key": key, "value": value, "note": {"type": "string"}}, ["key", "value"])
    return {"type": "array", "items": row, **({"minItems": 1} if one.said.required else {})}


_SCHEMAS: Mapping[str, Callable[[Offered], dict[str, Any]]] = MappingProxyType(
    {PARAMETERS: _of_parameter, RULES: _of_rule, LOOKUPS: _of_lookup, FLOWS: _of_flow}
)
"""How values of each section are said."""


def _choice(one: Offered) -> dict[str, Any]:
    """One of the options by name; with what the customer sees, where anything is said about that."""
    options = tuple({each.name: each for each in one.said.options}.values())
    if any(each.words for each in options):
        return {"oneOf": [{"const": each.name, "title": each.words or each.name} for each in options]}
    return {"enum": [each.name for each in options]}


def _limits(one: Offered, type_: Any) -> dict[str, Any]:
    """What limits a value; a limit that means nothing for its type is left out (and is found, `customers.findings`)."""
    found: dict[str, Any] = {}
    kind = {"decimal": "number"}.get(str(type_), str(type_))
    for name, limit in zip(_LIMITS.get(kind, ()), (one.said.minimum, one.said.maximum), strict=False):
        if is_limit(limit, kind):
            found[name] = limit
    if one.said.pattern and kind == "string" and is_pattern(one.said.pattern):
        found["pattern"] = one.said.pattern
    return found


def is_limit(limit: Any, kind: str) -> bool:
    """Whether a least or a most means something for values of a kind."""
    if isinstance(limit, bool) or not isinstance(limit, (int, float)) or kind not in _LIMITS:
        return False
    return kind in ("integer", "number") or (isinstance(limit, int) and limit >= 0)


def is_pattern(text: str) -> bool:
    """Whether a text is a regular expression."""
    try:
        re.compile(text)
    except (re.error, RecursionError, OverflowError):
        return False
    return True


def _type_of(values: list[Any]) -> dict[str, Any]:
    """The type of keys or values, told by those that there are; any single value where there are none."""
    if values and all(isinstance(one, list) for one in values):
        lengths = {len(one) for one in values}
        if len(lengths) == 1:
            return _composite(lengths.pop())
    kinds = {_kind(one) for one in values}
    if "number" in kinds:
        kinds.discard("integer")
    if not kinds:
        return {"type": list(_SINGLE[:4])}
    return {"type": kinds.pop()} if len(kinds) == 1 else {"type": sorted(kinds)}


def _composite(parts: int) -> dict[str, Any]:
    return {"type": "array", "items": {"type": list(_SINGLE)}, "minItems": parts, "maxItems": parts}


_KINDS: Mapping[type, str] = MappingProxyType(
    {bool: "boolean", str: "string", dict: "object", list: "array", type(None): "null"}
)


def _kind(value: Any) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return "integer" if isinstance(value, int) else "number"
    return _KINDS.get(type(value), "string")


def _object(properties: dict[str, Any], required: list[str], *, title: str = "") -> dict[str, Any]:
    made: dict[str, Any] = {"title": title} if title else {}
    made |= {"type": "object", "properties": properties}
    if required:
        made["required"] = list(dict.fromkeys(required))
    made["additionalProperties"] = False
    return made
