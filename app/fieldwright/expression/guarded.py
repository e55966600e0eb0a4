"""What a condition says of the values that it looks at: there, or there and not null, in each of its branches."""

from collections.abc import Mapping
from typing import Any

from fieldwright.expression.syntax import Node

Held = Mapping[Any, bool]
"""Values by `path_key`: those that are surely there; True for those that are surely not null either."""


def guarded_by(condition: Node) -> tuple[Held, Held]:
    """What holds where a condition is true, and where it is not."""
    while condition.kind == "block" and len(condition.children) == 1:
        condition = condition.children[0]
    if condition.kind == "binary":
        if condition.value == "and":  # the other branch: one of them does not hold, and nobody knows which
            merged: dict[Any, bool] = {}
            for one in condition.children:
                for key, no_null in guarded_by(one)[0].items():
                    merged[key] = merged.get(key, False) or no_null
            return merged, {}
        if condition.value in ("!=", "=") and len(condition.children) == 2:
            return _compared(condition)
    if condition.kind == "call" and len(condition.children) == 2 and condition.children[0].kind == "variable":
        name, key = condition.children[0].value, path_key(condition.children[1])
        if key is not None and name in ("exists", "boolean"):
            return {key: name == "boolean"}, {}
        if name == "not":
            held = guarded_by(condition.children[1])
            return held[1], held[0]
    key = path_key(condition)
    return ({key: True}, {}) if key is not None else ({}, {})


def _compared(condition: Node) -> tuple[Held, Held]:
    """``x != null`` is false where x is missing; ``x = 'A'`` is true only of a value."""
    left, right = condition.children
    for one, other in ((left, right), (right, left)):
        key = path_key(one)
        if key is None or other.kind not in ("value", "string", "number"):
            continue
        if condition.value == "=":
            return ({key: True}, {}) if other.value is not None else ({}, {})
        if other.value is None:
            return {key: True}, {}
    return {}, {}


def path_key(node: Node) -> Any:
    """What tells one plain path from another; None for all else. Within one expression a path is one value as long as the context is the same."""
    while node.kind == "block" and len(node.children) == 1:
        node = node.children[0]
    if node.keep_array:
        return None
    if node.kind == "name":
        return ("name", node.value)
    if node.kind == "variable":
        return ("variable", node.value)
    if node.kind == "map":
        left, right = path_key(node.children[0]), path_key(node.children[1])
        return (left, right) if left is not None and right is not None and right[0] == "name" else None
    return None
