"""The indexes of joins over further sources, taken out of an expression: they are the same for every record."""

import re
from collections.abc import Collection, Iterator

from fieldwright.expression.problems import Problem
from fieldwright.expression.syntax import Node, parsed, walk
from fieldwright.mapping.loops import KEYS

_INDEX = re.compile(r"_x\d+")
_FIRST = frozenset({"map", "filter", "group", "sort", "index", "focus"})
"""Kinds of which only the first child is evaluated in the surroundings."""

_PURE = frozenset(
    {"string", "number", "boolean", "exists", "not", "type", "length", "lowercase", "uppercase", "trim", "pad", "substring", "substringBefore",
     "substringAfter", "replace", "split", "join", "contains", "abs", "floor", "ceil", "round", "formatNumber", "count", "distinct", "append",
     "lookup", "keys", "sum", "min", "max"}
)  # fmt: skip
"""The engine's functions that give the same whenever they are called."""


def hoisted(text: str, given: Collection[str], known: dict[str, str], *, more: bool = True) -> str:
    """The expression with the indexes that depend on ``given`` alone exchanged for variables.

    ``known`` is an index's expression and the name of its variable; with ``more``, those found are added. Without, only known ones are taken.
    """
    if "$_x" not in text:
        return text
    tree = parsed(text)
    if isinstance(tree, Problem):
        return text
    pieces: list[str] = []
    at = 0
    for node in _indexes(tree, set(given)):
        own = text[node.start : node.end]
        index = "".join(f"${name} := {source}; " for name, source in KEYS.items() if f"${name}(" in own) + own
        if index not in known:
            if not more:
                continue
            known[index] = f"_held{len(known)}"
        pieces += (text[at : node.start], f"${known[index]}")
        at = node.end
    return "".join((*pieces, text[at:]))


def _indexes(tree: Node, given: set[str]) -> Iterator[Node]:
    """The indexes that are made of what is given alone, in the order of the text."""
    found: list[Node] = []
    for node in walk(tree):
        if node.kind == "bind" and _INDEX.fullmatch(str(node.children[0].value)):
            index = node.children[1]
            inside = {id(one) for one in walk(index)}
            around = set(_bound(one for one in walk(tree) if id(one) not in inside)) - set(KEYS)
            if _starts(index, given) and _reads(index) <= (given | _PURE | set(KEYS) | {""}) - around:
                found.append(node.children[1])
    return iter(found)


def _starts(node: Node, given: set[str]) -> bool:
    """Whether a path begins at something given, and not at the record or an item of it."""
    if node.kind == "variable":
        return node.value in given
    if node.kind in _FIRST or (node.kind == "block" and len(node.children) == 1):
        return _starts(node.children[0], given)
    return node.kind == "array" and bool(node.children) and all(_starts(one, given) for one in node.children)


def _reads(index: Node) -> set[str]:
    """The variables that an index reads and does not bind itself; the parent of an item as one that nobody gives."""
    own = set(_bound(walk(index)))
    read = {
        "%" if one.kind == "parent" else str(one.value) for one in walk(index) if one.kind in ("variable", "parent")
    }
    return read - own


def _bound(nodes: Iterator[Node]) -> Iterator[str]:
    for node in nodes:
        if node.kind == "bind":
            yield str(node.children[0].value)
        elif node.kind == "lambda":
            yield from (str(one.value) for one in node.children[:-1])
        elif node.kind in ("focus", "index"):
            yield str(node.children[1].value)
