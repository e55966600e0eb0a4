"""The nodes of a syntax tree."""

from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

KINDS = {
    "name": "a field's name, plain or in backticks",
    "variable": "``$x``; value '' is the context ``$``, value '$' is the root ``$$``",
    "string": "a text", "number": "a number", "value": "true, false or null", "regex": "a pattern between slashes",
    "wildcard": "``*``", "descendant": "``**``", "parent": "``%``", "placeholder": "``?`` among arguments",
    "map": "left.right", "filter": "left[right]", "group": "left{key: value, ...}: left, then keys and values in turn",
    "sort": "left^(term, ...); value: one bool a term, true for descending", "focus": "left@$v", "index": "left#$i",
    "object": "{key: value, ...}: keys and values in turn", "array": "[...]", "range": "left..right",
    "block": "(...; ...)", "bind": "$v := right", "condition": "if ? then : else, the last may be absent",
    "coalesce": "left ?? right", "default": "left ?: right", "apply": "left ~> right", "binary": "two or more operands of one operator",
    "negate": "-x", "call": "procedure(arguments...)", "partial": "procedure(arguments..., ?)",
    "lambda": "parameters..., body; value: their number", "transform": "|pattern|update, delete|",
}  # fmt: skip
"""Every kind of node, and what its children are."""


@frozen(slots=True)
class Node:
    """A part of an expression. ``start`` and ``end`` are code points of the source; what the children are, `KINDS` says.

    ``keep_array`` is true where ``[]`` follows. ``tail`` is where the last token of the node itself starts, for names.
    """

    kind: str
    value: Any
    start: int
    end: int
    children: "tuple[Node, ...]" = ()
    keep_array: bool = False
    word_end: int = field(default=-1, repr=False)
    """The end of the node's own word, without a ``[]`` behind: what a rename replaces. -1 for nodes that are no word."""
    below: "tuple[Node, ...] | None" = field(default=None, init=False, eq=False, repr=False)
    """What `walk` found, once it was asked."""
    kinds: "frozenset[str] | None" = field(default=None, init=False, eq=False, repr=False)
    """What `kinds_in` found, once it was asked."""


def walk(node: Node) -> Iterator[Node]:
    """The node and all below it, in the order of the source; gone through once, and remembered."""
    return iter(_below(node))


def kinds_in(node: Node) -> frozenset[str]:
    """The kinds of the node and of all below it, told once: what a check looks for is mostly not there."""
    known = node.kinds
    if known is None:
        known = frozenset([one.kind for one in _below(node)])
        object.__setattr__(node, "kinds", known)
    return known


def _below(node: Node) -> tuple[Node, ...]:
    known = node.below
    if known is None:
        found: list[Node] = []
        stack = [node]
        while stack:
            here = stack.pop()
            found.append(here)
            if here.children:
                stack.extend(here.children[::-1])
        known = tuple(found)
        object.__setattr__(node, "below", known)
    return known
