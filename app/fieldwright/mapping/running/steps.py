"""The parts of an expression that are evaluated where the expression itself is, in the order in which they are."""

from collections.abc import Callable, Sequence

from attrs import frozen

from fieldwright.expression.syntax import Node

_INNER_FIRST = frozenset({"map", "filter", "sort", "index", "focus", "group"})
"""Kinds of which only the first child is evaluated in the surroundings; the others have another context."""

_ALL = frozenset({"binary", "negate", "coalesce", "default", "array", "object", "range"})
_SKIPPED = frozenset({"string", "number", "value", "regex", "lambda", "transform", "placeholder", "wildcard", "descendant", "parent"})  # fmt: skip


@frozen
class Part:
    """A part's text, and the definitions before it that it may use. ``condition`` is whether it decides a condition."""

    text: str
    before: str = ""
    condition: bool = False


def parts_of(tree: Node, text: str, holds: Callable[[Part], bool]) -> list[Part]:
    """The parts, inner ones first, each once. Of a condition only the branch that is taken; ``holds`` tells which."""
    made: list[Part] = []
    _add(tree, text, "", holds, made)
    return list(dict.fromkeys(made))


def _add(node: Node, text: str, before: str, holds: Callable[[Part], bool], made: list[Part]) -> None:
    if node.kind in _SKIPPED:
        return
    own = text[node.start : node.end]
    if node.kind == "block":
        _block(node, text, before, holds, made)
        return
    if node.kind == "bind":
        _add(node.children[1], text, before, holds, made)
        return
    if node.kind == "condition":
        test = Part(text[node.children[0].start : node.children[0].end], before, condition=True)
        _each(node.children[:1], text, before, holds, made)
        made[:] = [one for one in made if (one.text, one.before) != (test.text, test.before)]
        made.append(test)
        taken = node.children[1] if holds(test) else node.children[2] if len(node.children) > 2 else None
        if taken is None:
            made.append(Part(own, before))  # what gives nothing
        elif taken.kind in ("string", "number", "value"):
            made.append(Part(text[taken.start : taken.end], before))
        else:
            _add(taken, text, before, holds, made)
        return
    if node.kind in _INNER_FIRST:
        if node.children[0].kind not in ("name", "variable"):
            _add(node.children[0], text, before, holds, made)
    elif node.kind in ("call", "partial"):
        _each(node.children[1:], text, before, holds, made)
    elif node.kind == "apply":
        _add(node.children[0], text, before, holds, made)
    elif node.kind in _ALL:
        _each(node.children, text, before, holds, made)
    made.append(Part(own, before))


def _block(node: Node, text: str, before: str, holds: Callable[[Part], bool], made: list[Part]) -> None:
    """Each part in turn, with the definitions of those before it."""
    for child in node.children:
        _add(child, text, before, holds, made)
        if child.kind == "bind":
            before += text[child.start : child.end] + ";"


def _each(nodes: Sequence[Node], text: str, before: str, holds: Callable[[Part], bool], made: list[Part]) -> None:
    for one in nodes:
        _add(one, text, before, holds, made)
