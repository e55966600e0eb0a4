"""A part of an expression as an expression of its own, which gives what the part gives where it stands. No widgets here.

A part of a path, of a filter or of a function's body is evaluated on other items than the whole: what leads there is written before it.
"""

from attrs import frozen

from fieldwright.desktop.language import tr
from fieldwright.expression.syntax import Node, parsed

_MAPPING = {"map": "map", "filter": "map", "single": "map", "each": "each", "sift": "each"}
"""The functions whose own functions get one item after the other, and what shows all that those give."""
_PLAIN = frozenset({
    "bind", "call", "partial", "apply", "condition", "coalesce", "default", "binary", "negate", "array", "object", "range",
})  # fmt: skip
"""Kinds whose parts are evaluated where they are themselves."""
_SILENT = frozenset({"string", "number", "value", "regex", "placeholder", "lambda"})
_LOOSE = frozenset({"binary", "condition", "coalesce", "default", "bind", "apply", "negate"})


@frozen
class Within:
    """A part from ``start`` to ``end`` (code points): what is evaluated for it, or why it has no value of its own."""

    start: int
    end: int
    text: str = ""
    why: str = ""


def part_at(text: str, at: int) -> Within | None:
    """The part under a place, as much of it as reads as one: a path up to there, a call whole. None for literals and between words."""
    tree = parsed(text)
    if not isinstance(tree, Node):
        return None
    path = [tree]
    while True:
        inner = next((one for one in path[-1].children if one.start <= at < one.end), None)
        if inner is None:
            break
        path.append(inner)
    here = path[-1]
    while len(path) > 1 and _belongs(path[-2], path[-1]):
        path.pop()
    if here.kind in _SILENT and here is path[-1]:
        return None
    if here.kind not in ("name", "variable", "wildcard", "descendant", "parent") and not _on_sign(text, here, at):
        return None
    if path[-1].kind == "bind":
        path.append(path[-1].children[1])
    return _within(text, path)


def selected(text: str, start: int, end: int) -> Within | None:
    """The part that a selection is; None where it is no whole part."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    tree = parsed(text)
    if not isinstance(tree, Node) or start >= end:
        return None
    path = [tree]
    while (path[-1].start, path[-1].end) != (start, end):
        inner = next((one for one in path[-1].children if one.start <= start and end <= one.end), None)
        if inner is None:
            return None
        path.append(inner)
    return None if path[-1].kind in _SILENT else _within(text, path)


def taken_up(text: str, at: int) -> tuple[int, int]:
    """What a form takes up where nothing is selected: the value that the cursor touches, behind the last one all of them.

    Empty where a value is to be written still: in no text, and in one that is no whole expression yet.
    """
    tree = parsed(text)
    if not isinstance(tree, Node):
        return at, at
    whole = (len(text) - len(text.lstrip()), len(text.rstrip()))
    if at >= whole[1]:
        return whole
    path = [tree]
    while (inner := next((one for one in path[-1].children if one.start <= at <= one.end), None)) is not None:
        path.append(inner)
    while len(path) > 1 and (_belongs(path[-2], path[-1]) or path[-2].kind in ("map", "filter")):
        path.pop()
    return path[-1].start, path[-1].end


def _belongs(above: Node, part: Node) -> bool:
    """Whether a part reads as one with what it is a part of: the last step of a path, a function's name with its call."""
    if above.kind in ("map", "filter", "focus", "index", "group", "sort"):
        return part is above.children[1] and above.kind in ("map", "focus", "index")
    return (above.kind in ("call", "partial", "bind") and part is above.children[0]) or (
        above.kind == "lambda" and part is not above.children[-1]
    )


def _on_sign(text: str, node: Node, at: int) -> bool:
    """Whether a place between a part's own parts is on a sign, such as ``&`` or a bracket."""
    return at < len(text) and not text[at].isspace() and node.kind not in ("block",)


def _within(text: str, path: list[Node]) -> Within:
    part = path[-1]
    made = text[part.start : part.end]
    at = len(path) - 1
    while at > 0:
        above, here = path[at - 1], path[at]
        if above.kind == "lambda":
            call = path[at - 2] if at >= 2 else above
            around = path[at - 3] if at >= 3 else above
            made = _in_function(text, above, call, around, made)
            at -= 1
        else:
            made = _above(text, above, here, made)
        if not made:
            return Within(part.start, part.end, why=tr("This part has a value only while a function runs"))
        at -= 1
    return Within(part.start, part.end, made)


def _above(text: str, above: Node, here: Node, made: str) -> str:
    """What gives a part's values where what is above it stands; empty where nothing does."""
    first = above.children[0] if above.children else above
    if above.kind in _PLAIN or (here is first and above.kind in ("map", "filter", "sort", "group", "focus", "index")):
        return made
    if above.kind == "block":
        return f"({text[above.start + 1 : here.start]}{made}\n)"
    left = _source(text, first)
    if above.kind in ("map", "filter", "sort"):
        return f"{left}.({made}\n)"
    if above.kind == "group":
        below = above.children[1:]
        at = next(at for at, one in enumerate(below) if one is here)
        return f"{left}.({made}\n)" if at % 2 == 0 else f"{left}{{{_source(text, below[at - 1])}: ({made}\n)}}"
    return ""


def _in_function(text: str, function: Node, call: Node, around: Node, made: str) -> str:
    """What all items give that a function is called with; empty where that cannot be told."""
    name = call.children[0].value if call.kind == "call" else None
    takes = _MAPPING.get(name) if isinstance(name, str) else None
    if takes is None:
        return ""
    items = call.children[1]
    if items is function:
        if around.kind != "apply":
            return ""
        items = around.children[0]
    given = ", ".join(text[one.start : one.end] for one in function.children[:-1])
    return f"${takes}({text[items.start : items.end]}, function({given}) {{{made}\n}})"


def _source(text: str, node: Node) -> str:
    made = text[node.start : node.end]
    return f"({made})" if node.kind in _LOOSE else made
