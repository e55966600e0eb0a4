"""Which definitions of a schema something else in it refers to: those come and go with what uses them, and that is what is reported."""

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any

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


def _targets(value: Any) -> list[str]:
    """All references of a JSON value, as they are written."""
    found: list[str] = []
    waiting: list[Any] = [value] if isinstance(value, (dict, list)) else []
    while waiting:
        here = waiting.pop()
        if here.__class__ is dict:
            reference = here.get("$ref")
            if reference.__class__ is str:
                found.append(reference)
            here = here.values()
        for below in here:
            kind = below.__class__
            if kind is dict or kind is list:
                waiting.append(below)
    return found
