"""Discriminators that do not say what they should: values mapped to nowhere or to no alternative, a property that nobody declares.

A discriminator never decides what is valid (OpenAPI 3.1, section 4.8.25), so that a wrong one changes no field: it is said.
"""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from fieldwright.schema.documents import Node
from fieldwright.schema.facts import Facts, Structure
from fieldwright.schema.model import Note
from fieldwright.schema.references import Resolver, definitions

_DEEP = 5
"""Unions in unions, and bases of bases, that are looked through."""


def mapped(resolver: Resolver, node: Node, reference: str) -> Node | None:
    """What an entry of a discriminator's mapping means: a reference, or the name of a definition."""
    by_name = dict(definitions(node.document)) if "/" not in reference else {}
    if reference in by_name:
        return by_name[reference]
    found = resolver.resolve(node, reference)
    return found if isinstance(found, Node) else None


def faults(resolver: Resolver, node: Node, schema: Mapping[str, Any], facts: Facts) -> Iterator[Note]:
    """What is wrong with a schema's discriminator; ``facts`` are those of the whole schema, with its alternatives."""
    given = schema["discriminator"]
    name = cast("dict[str, Any]", given).get("propertyName") if isinstance(given, dict) else given
    if not isinstance(name, str) or not name:
        yield _note("S13", "The discriminator names no property, so it says nothing.", node)
    elif _known(resolver, node, schema, facts) and name not in _declared(facts.structure):
        yield _note("S13", f"The discriminator's property {name[:60]!r} is declared by no alternative.", node)
    mapping = cast("dict[str, Any]", given).get("mapping") if isinstance(given, dict) else None
    if mapping is None:
        return
    if not isinstance(mapping, dict):
        yield _note("S13", "The discriminator's mapping is no object, so it says nothing.", node)
        return
    listed = alternatives(resolver, node, schema)
    known, lacks = (listed, "is none of the alternatives") if listed else ({node.key}, "does not build on it")
    for value, reference in cast("dict[str, Any]", mapping).items():
        said = f"The discriminator's value {str(value)[:60]!r} is mapped to"
        if not isinstance(reference, str):
            yield _note("S13", f"{said} something that is no text, so it says nothing.", node)
            continue
        target = mapped(resolver, node, reference)
        if target is None:
            yield _note("S10", f"{said} {reference[:200]!r}, which leads nowhere.", node)
        elif not known & _meant(resolver, target, "allOf"):
            yield _note("S13", f"{said} {reference[:200]!r}, which {lacks}.", node)


def _note(kind: str, text: str, node: Node) -> Note:
    return Note(kind, text, node.origin, "warning")


def _known(resolver: Resolver, node: Node, schema: Mapping[str, Any], facts: Facts) -> bool:
    """Whether all is there that could declare a property."""
    if facts.structure is None or any(note.kind in ("S10", "S11") for note in facts.notes):
        return False
    branches = [one for keyword in ("oneOf", "anyOf") for one in _parts(node, schema, keyword)]
    references = [(one, one.value["$ref"]) for one in branches if isinstance(one.value, dict) and "$ref" in one.value]
    return all(isinstance(resolver.resolve(one, str(reference)), Node) for one, reference in references)


def _parts(node: Node, schema: Mapping[str, Any], keyword: str) -> Iterator[Node]:
    held = schema.get(keyword)
    for index in range(len(cast("list[Any]", held)) if isinstance(held, list) else 0):
        yield node.child(keyword, str(index))


def _declared(structure: Structure | None, deep: int = _DEEP) -> set[str]:
    if structure is None or not deep:
        return set()
    found = {*structure.members, *structure.required}
    for group in structure.groups:
        for branch in group:
            found |= _declared(branch.facts.structure, deep - 1)
    return found


def alternatives(resolver: Resolver, node: Node, schema: Mapping[str, Any]) -> set[str]:
    """The keys of the alternatives of a union, and of theirs; none for a base, whose alternatives are what its mapping says."""
    branches = [one for keyword in ("oneOf", "anyOf") for one in _parts(node, schema, keyword)]
    return {key for one in branches for key in _meant(resolver, one, "oneOf", "anyOf")}


def _meant(resolver: Resolver, node: Node, *through: str, deep: int = _DEEP) -> set[str]:
    """The keys of a node, of what it refers to, and of the parts that keywords of it list."""
    found = {node.key}
    if not deep or not isinstance(node.value, dict):
        return found
    value = cast("dict[str, Any]", node.value)
    if isinstance(value.get("$ref"), str):
        target = resolver.resolve(node, value["$ref"])
        found |= _meant(resolver, target, *through, deep=deep - 1) if isinstance(target, Node) else set()
    for keyword in through:
        for part in _parts(node, value, keyword):
            found |= _meant(resolver, part, *through, deep=deep - 1)
    return found
