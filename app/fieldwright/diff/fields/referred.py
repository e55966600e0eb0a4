"""Which definitions of a schema something else in it refers to: those come and go with what uses them, and that is what is reported."""

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any, cast

from fieldwright.schema.documents import Node
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.model import Schema


def referred(schema: Schema, names: Collection[str]) -> frozenset[str]:
    """Those of some definitions, by their names as messages, that others refer to."""
    if not names:
        return frozenset()
    if schema.medium == "xml":
        from fieldwright.diff.fields.clean_xsd import referred_types  # reading XSD is loaded where there is one

        return referred_types(schema, names)
    return _in_json(schema, names) if isinstance(schema, JsonSchema) else frozenset()


def _in_json(schema: JsonSchema, names: Collection[str]) -> frozenset[str]:
    main = schema.resolver.library.main
    nodes = {name: node for name in names for node in (schema.node(name),) if node.document is main}
    counts = Counter(_targets(main.value))
    found: set[str] = set()
    for name, node in nodes.items():
        own = Counter(_targets(node.value))
        if any(counts[reference] > own[reference] for reference in _references_to(node)):
            found.add(name)
    return frozenset(found)


def _references_to(node: Node) -> Iterator[str]:
    """How a definition is referred to: by its place, or by its address."""
    yield f"#{node.pointer}"
    value: Any = node.value
    for keyword in ("$id", "id"):
        if isinstance(value, dict) and isinstance(value.get(keyword), str) and value[keyword]:
            yield value[keyword]


def _targets(value: Any) -> Iterator[str]:
    """All references of a JSON value, as they are written."""
    waiting: list[Any] = [value]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            members = cast("dict[str, Any]", here)
            waiting.extend(below for below in members.values() if isinstance(below, (dict, list)))
            if isinstance(members.get("$ref"), str):
                yield members["$ref"]
        else:
            waiting.extend(below for below in cast("list[Any]", here) if isinstance(below, (dict, list)))
