"""Members that a schema has only under a condition: those of ``then``, ``else`` and dependent schemas. They are optional fields."""

from collections.abc import Callable, Iterator
from typing import Any, cast

from fieldwright.schema.documents import Node
from fieldwright.schema.facts import Facts, Nodes, Structure


def conditional_parts(node: Node, schema: dict[str, Any]) -> Iterator[Node]:
    """The schemas that hold under a condition: on values, or on another field's presence."""
    if "if" in schema:
        yield from (node.child(keyword) for keyword in ("then", "else") if isinstance(schema.get(keyword), dict))
    for keyword in ("dependentSchemas", "dependencies"):
        given = schema.get(keyword)
        if isinstance(given, dict):
            held = node.child(keyword)
            members = cast("dict[str, Any]", given)
            yield from (held.child(name) for name, value in members.items() if isinstance(value, dict))


def add_conditional(own: Facts, parts: list[Node], facts_of: Callable[[Nodes], Facts]) -> bool:
    """Add to the facts, as optional, the members that only conditional parts have; whether there were any.

    A member that is described without a condition stays as it is: what a condition adds to it is in the note on the condition.
    """
    found: dict[str, list[Node]] = {}
    maps: list[tuple[str, Node]] = []
    for part in parts:
        structure = facts_of((part,)).structure
        if structure is not None:
            _collect(structure, found, maps, 4)
    held = own.structure.members if own.structure is not None else {}
    found = {name: nodes for name, nodes in found.items() if name not in held}
    if not found and not maps:
        return False
    structure = own.structure = own.structure or Structure(own.node.key)
    for name, nodes in found.items():
        structure.members[name] = (_either(own.node, name, nodes),)
    structure.maps.extend(entry for entry in maps if entry not in structure.maps)
    return True


def _collect(structure: Structure, found: dict[str, list[Node]], maps: list[tuple[str, Node]], depth: int) -> None:
    """All members of a structure, those of its alternatives too: under a condition all are optional."""
    for name, nodes in structure.members.items():
        one = nodes[0]  # the first of several that must hold at once
        if one.key not in {known.key for known in found.setdefault(name, [])}:
            found[name].append(one)
    maps.extend(entry for entry in structure.maps if entry not in maps)
    for group in structure.groups if depth else []:
        for branch in group:
            if branch.facts.structure is not None:
                _collect(branch.facts.structure, found, maps, depth - 1)


def _either(node: Node, name: str, nodes: list[Node]) -> Node:
    if len(nodes) == 1:
        return nodes[0]
    return Node(node.document, f"{node.pointer}|{name}", None, tuple(nodes), node.scope)
