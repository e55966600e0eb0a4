"""Instances of schemas as they are written: of what a definition demands beyond its fields (`Shape.beyond`)."""

from collections.abc import Iterator
from itertools import islice
from typing import Any, cast

from fieldwright.mapping.counterexamples.patterns import matching
from fieldwright.mapping.counterexamples.values import ordinary
from fieldwright.schema.model import Shape


def named_values(schemas: list[Any]) -> Iterator[tuple[str, list[Any]]]:
    """The members that schemas speak of, with values that they name."""
    found: dict[str, list[Any]] = {}
    waiting = list(schemas)
    steps = 0
    while waiting and steps < 2_000:
        steps += 1
        here = waiting.pop(0)
        if isinstance(here, list):
            waiting += cast("list[Any]", here)
        if not isinstance(here, dict):
            continue
        schema = cast("dict[str, Any]", here)
        required = schema.get("required")
        for name in cast("list[Any]", required) if isinstance(required, list) else []:
            found.setdefault(str(name), [])
        properties = schema.get("properties")
        for name, one in cast("dict[str, Any]", properties).items() if isinstance(properties, dict) else ():
            found.setdefault(str(name), []).extend(islice(instances_of(one), 4))
        for key, one in schema.items():
            if isinstance(one, list) and key != "required" and key not in schema.get("properties", {}):
                found.setdefault(key, [])  # a dependency: these beside that
                for name in cast("list[Any]", one):
                    if isinstance(name, str):
                        found.setdefault(name, [])
            waiting.append(one)
    for name, values in found.items():
        if name not in ("enum", "type", "allOf", "anyOf", "oneOf", "examples", "prefixItems"):
            yield name, [*values, "text", 1]


def instances_of(schema: Any) -> Iterator[Any]:
    """Some instances of a raw schema, as far as they can be told at sight."""
    if not isinstance(schema, dict):
        return
    given = cast("dict[str, Any]", schema)
    if "const" in given:
        yield given["const"]
    yield from cast("list[Any]", given["enum"])[:6] if isinstance(given.get("enum"), list) else ()
    types = given.get("type")
    for one in cast("list[Any]", types) if isinstance(types, list) else [types]:
        facets = {
            key: given[key]
            for key in ("minLength", "maxLength", "pattern", "minimum", "maximum", "multipleOf")
            if key in given
        }
        if one in ("string", "integer", "number", "boolean"):
            yield from ordinary(Shape("", str(one), constraints=facets, format=str(given.get("format") or "")), "json")[
                :2
            ]
    if "pattern" in given and types is None:
        yield from matching(str(given["pattern"]), 0, None)[:2]
    properties = given.get("properties")
    if isinstance(properties, dict) or isinstance(given.get("required"), list):
        members: dict[str, Any] = {}
        for name in cast("list[Any]", given.get("required") or ()):
            members[str(name)] = "text"
        for name, one in cast("dict[str, Any]", properties or {}).items():
            value = next(instances_of(one), None)
            if value is not None or name in members:
                members[str(name)] = value if value is not None else "text"
        yield members
    for keyword in ("anyOf", "oneOf", "allOf"):
        for one in cast("list[Any]", given[keyword])[:6] if isinstance(given.get(keyword), list) else ():
            yield from islice(instances_of(one), 3)
