"""Which definitions of a schema something else in it refers to: those come and go with what uses them, and that is what is reported."""

from collections.abc import Collection

from fieldwright.diff.fields.clean import references
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
    pointers = {
        node.pointer: name for name in names for node in (schema.node(name),) if node.document is schema.resolver.library.main
    }  # fmt: skip
    found: set[str] = set()
    for place, target in references(schema.resolver.library.main.value):
        if target in pointers and not place.startswith(f"{target}/"):
            found.add(pointers[target])
    return frozenset(found)
