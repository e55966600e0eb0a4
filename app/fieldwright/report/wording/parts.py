"""Paths, filters, orders, groups, lists, objects, blocks and functions as noun phrases."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from fieldwright.expression.nodes import Node
from fieldwright.report.visible import cut, json_text
from fieldwright.report.wording.cases import coalesce, condition, default
from fieldwright.report.wording.conditions import is_answer
from fieldwright.report.wording.english import LONGEST_TEXT, each_of, listed, ordinal, quoted, short
from fieldwright.report.wording.idioms import applied, called
from fieldwright.report.wording.objects import (
    MOST_MEMBERS,
    array,
    members,
    number_range,
    object_,
    object_of,
    transformed,
)
from fieldwright.report.wording.of_texts import given_function
from fieldwright.report.wording.speaker import Speaker, bare, flat, is_plain, whole_number
from fieldwright.report.wording.texts import binary

_CHOSEN = frozenset({"filter", "sort", "index", "focus", "group"})


def _literal(_speaker: Speaker, node: Node) -> str:
    if node.kind == "string":
        return quoted(str(node.value))
    return {"true": "true", "false": "false", "null": "null"}.get(json_text(node.value), json_text(node.value))


def _number(speaker: Speaker, node: Node) -> str:
    return cut(speaker.source(node).strip(), LONGEST_TEXT)


def _regex(speaker: Speaker, node: Node) -> str:
    return f"the pattern {short(speaker.source(node), LONGEST_TEXT)}"


# --- paths -----------------------------------------------------------------------------------------------------------


def items(speaker: Speaker, node: Node) -> str:
    """Items as they stand behind `the number of`."""
    node = bare(node)
    if node.kind == "filter" and whole_number(node.children[1]) is None:
        where = _where(speaker, node.children[1])
        if where:
            return f"{speaker.items(node.children[0])} {where}"
    if node.kind == "map" and not is_plain(node):
        before, speaker.behind = speaker.behind, True
        try:
            return _path(speaker, node)
        finally:
            speaker.behind = before
    if node.kind == "array" and len(node.children) > 1 and all(one.kind != "range" for one in node.children):
        return members(speaker, node.children, "and")
    return speaker.inside(node)


def _map(speaker: Speaker, node: Node) -> str:
    return _path(speaker, node)


def _path(speaker: Speaker, node: Node) -> str:
    """A path with filters and computed steps: ``order.lines[0].sku`` is sku of the first of order.lines."""
    said, plain, paired = "", list[Node](), ""
    steps = list(flat(node))
    for at, step in enumerate(steps):
        inner = _innermost(step)
        if is_plain(step) or (at > 0 and step.kind == "string"):
            plain.append(step)
        elif is_plain(inner) or (inner.kind == "string" and plain):
            said = _reached(speaker, [*plain, inner], said)
            said, plain = _all_chosen(speaker, step, said), []
            if paired:
                said, paired = f"{paired} combined with {said}", ""
            if _is_paired(step):  # what follows is read beside it, not below it
                said, paired = "", said
        else:
            of = _reached(speaker, plain, said) if plain else said
            if paired:
                of, paired = f"{paired} combined with {of}" if of else paired, ""
            said, plain = _computed(speaker, step, of), []
    said = _reached(speaker, plain, said) if plain else said
    return f"{paired} combined with {said}" if paired and said else said or paired


def _is_paired(step: Node) -> bool:
    while step.kind in _CHOSEN:
        if step.kind == "focus":
            return True
        step = step.children[0]
    return False


def _innermost(step: Node) -> Node:
    while step.kind in _CHOSEN:
        step = step.children[0]
    return step


def _reached(speaker: Speaker, steps: Sequence[Node], of: str) -> str:
    said = speaker.mention(steps[0], steps)
    return f"{said} of {of}" if of else said


def _computed(speaker: Speaker, step: Node, of: str) -> str:
    """A step that computes something for each of what has been said."""
    if not of:
        return speaker.of(step)
    if step.kind == "call" and all(bare(one).kind in _LITERAL for one in step.children[1:]):
        with speaker.calling(context=of):
            return called(speaker, str(step.children[0].value), list(step.children[1:]))
    with speaker.calling(context="it"):
        if step.kind == "call" and step.children[0].kind == "variable":
            said = called(speaker, str(step.children[0].value), list(step.children[1:]))
        else:
            said = speaker.of(bare(step)) if not is_answer(step) else f"whether {speaker.holds(step)}"
    each = each_of(of)
    if speaker.behind:
        return f"{said} {each}"
    return f"{each}, {said}" if bare(step).kind in _BEHIND or len(said) > 60 else f"{said} {each}"


_LITERAL = frozenset({"string", "number", "value", "regex"})
_BEHIND = frozenset({"object", "group", "condition", "array", "block", "coalesce", "default"})
"""What is said behind what it is done for."""


def _all_chosen(speaker: Speaker, step: Node, said: str) -> str:
    wraps: list[Node] = []
    while step.kind in _CHOSEN:
        wraps.insert(0, step)
        step = step.children[0]
    for at, wrap in enumerate(wraps):
        first = at + 1 < len(wraps) and _place(wraps[at + 1]) is not None
        said = _chosen(speaker, wrap, said, bare_items=first)
    return said


def _place(node: Node) -> int | None:
    return whole_number(node.children[1]) if node.kind == "filter" else None


def _chosen(speaker: Speaker, node: Node, of: str, *, bare_items: bool = False) -> str:
    if node.kind == "sort":
        return f"{of} sorted by {_terms(speaker, node)}"
    if node.kind == "group":
        return _grouped(speaker, node, of)
    if node.kind == "index":
        return f"{of} (counted from 0 by `${str(node.children[1].value)[:40]}`)"
    if node.kind == "focus":
        return f"{of} (as `${str(node.children[1].value)[:40]}`)"
    test = bare(node.children[1])
    place = whole_number(test)
    if place is not None:
        return f"{_th(place)} of {of}"
    if test.kind in ("array", "range"):
        return _places(speaker, test, of)
    where = _where(speaker, test)
    if where:
        return f"{of} {where}" if bare_items else f"those of {of} {where}"
    return f"what is at place {speaker.inside(test)}, counted from 0, of {of}"


def _th(place: int) -> str:
    if place >= 0:
        return f"the {ordinal(place + 1)}"
    return {-1: "the last", -2: "the last but one"}.get(place, f"the {ordinal(-place)} from the end")


def _places(speaker: Speaker, test: Node, of: str) -> str:
    """``[[0..2]]`` and ``[[0, 2]]``."""
    ranges = [test] if test.kind == "range" else list(test.children)
    if len(ranges) == 1 and ranges[0].kind == "range":
        start, end = (whole_number(one) for one in ranges[0].children)
        if start == 0 and end is not None and end > 0:
            return f"the first {end + 1} of {of}"
        if start is not None and end is not None and 0 <= start < end:
            return f"the {ordinal(start + 1)} to the {ordinal(end + 1)} of {of}"
    numbers = [whole_number(one) for one in ranges]
    if numbers and len(numbers) < MOST_MEMBERS and all(one is not None and one >= 0 for one in numbers):
        return f"{listed([f'the {ordinal(one + 1)}' for one in numbers if one is not None], 'and')} of {of}"
    return f"those at the places {speaker.of(test)}, counted from 0, of {of}"


_PLACING = frozenset({"+", "-", "*", "/", "%"})


def _where(speaker: Speaker, test: Node) -> str:
    """What items must be, empty for a place in the list."""
    test = bare(test)
    if (test.kind == "binary" and test.value in _PLACING) or test.kind in ("negate", "number", "range"):
        return ""
    if test.kind == "call" and test.children[0].value in (
        "count",
        "length",
        "floor",
        "ceil",
        "round",
        "number",
        "random",
        "max",
        "min",
        "sum",
    ):
        return ""  # fmt: skip
    if test.kind == "variable" and test.value not in ("", "$"):
        return ""
    if test.kind == "variable":
        return "that are set"
    if test.kind == "call" and test.children[0].value == "exists" and is_context(test.children[1:]):
        return "that are there"
    if test.kind == "binary" and test.value == "=" and is_context(test.children[:1]):
        return f"that are {speaker.inside(test.children[1])}"
    if test.kind == "binary" and test.value == "!=" and is_context(test.children[:1]):
        other = bare(test.children[1])
        return "that are not empty" if other.kind == "string" and not other.value else f"that are not {speaker.inside(other)}"  # fmt: skip
    with speaker.calling(context="the item"):
        return f"where {speaker.holds(test)}"


def is_context(nodes: Sequence[Node]) -> bool:
    """Whether a part is ``$``."""
    return bool(nodes) and bare(nodes[0]).kind == "variable" and bare(nodes[0]).value == ""


def _filter(speaker: Speaker, node: Node) -> str:
    wraps, inner = [node], node.children[0]
    while inner.kind in _CHOSEN:
        wraps.insert(0, inner)
        inner = inner.children[0]
    if inner.kind == "block" and bare(inner).kind in _CHOSEN:
        said = speaker.of(bare(inner))
    else:
        split = _split(speaker, inner, wraps)
        if split:
            return split
        said = speaker.items(inner)
    for at, wrap in enumerate(wraps):
        first = at + 1 < len(wraps) and _place(wraps[at + 1]) is not None
        said = _chosen(speaker, wrap, said, bare_items=first)
    return said


def _split(speaker: Speaker, inner: Node, wraps: Sequence[Node]) -> str:
    """``$split(x, ",")[1]``: the second part."""
    place = _place(wraps[0])
    call = inner.kind == "call" and inner.children[0].value == "split" and len(inner.children) == 3
    if not call or place is None or len(wraps) > 1:
        return ""
    text, between = inner.children[1:]
    return f"{_th(place)} part of {speaker.inside(text)} split at {given_function(speaker, between)}"


# --- orders and groups -----------------------------------------------------------------------------------------------


def _sort(speaker: Speaker, node: Node) -> str:
    return f"{speaker.items(node.children[0])} sorted by {_terms(speaker, node)}"


def _terms(speaker: Speaker, node: Node) -> str:
    with speaker.calling(context="the item"):
        said = [
            speaker.inside(term) + (" (greatest first)" if down else "")
            for term, down in zip(node.children[1:][:MOST_MEMBERS], node.value, strict=False)
        ]
    return " and then ".join(said)


def sort_terms(speaker: Speaker, node: Node) -> str:
    """The terms of an order, without what is ordered."""
    return _terms(speaker, node)


def _group(speaker: Speaker, node: Node) -> str:
    return _grouped(speaker, node, speaker.items(node.children[0]))


def _grouped(speaker: Speaker, node: Node, of: str) -> str:
    pairs = node.children[1:]
    with speaker.calling(context="it"):
        if len(pairs) == 2:
            key, value = pairs
            return f"an object that holds, for {of} grouped by {speaker.inside(key)}, {speaker.of(bare(value))}"
        return f"for {of}, {object_of(speaker, pairs)}"


# --- blocks ----------------------------------------------------------------------------------------------------------


def _block(speaker: Speaker, node: Node) -> str:
    if not node.children:
        return "nothing"
    *before, last = node.children
    if not before:
        return speaker.of(last)
    binds = [one for one in before if one.kind == "bind"]
    own = {str(one.children[0].value): bare(one.children[1]) for one in binds if _short_function(speaker, one)}
    binds = [one for one in binds if str(one.children[0].value) not in own]
    for one in before[:MOST_MEMBERS]:
        if one.kind == "call" and one.children[0].value in ("assert", "error"):
            speaker.add(f"stops with {speaker.of(one)}")
    outer, speaker.functions = speaker.functions, {**speaker.functions, **own}
    try:
        return _worked_out(speaker, binds, last)
    finally:
        speaker.functions = outer


def _short_function(speaker: Speaker, node: Node) -> bool:
    """Whether a function is short enough to be said where it is called, and does not call itself."""
    name, value = node.children[0], bare(node.children[1])
    text = speaker.source(value)
    return value.kind == "lambda" and len(text) < 100 and f"${name.value}" not in text and "function" not in text[8:]


def _worked_out(speaker: Speaker, binds: Sequence[Node], last: Node) -> str:
    if last.kind == "bind":
        last = last.children[1]
    said = speaker.of(bare(last))
    told = [_bound(speaker, one) for one in binds[:MOST_MEMBERS]]
    if len(binds) > len(told):
        told.append(f"{len(binds) - len(told):,} more values are worked out before")
    return f"{said}, where {listed(told, 'and')}" if told else said


def _bound(speaker: Speaker, node: Node) -> str:
    name, value = node.children
    value = bare(value)
    if value.kind == "bind":
        value = bare(value.children[1])
    shown = f"`${str(name.value)[:40]}`"
    if value.kind == "lambda":
        parameters = value.children[: int(value.value)]
        given = f" of {listed([f'`${str(one.value)[:40]}`' for one in parameters[:6]], 'and')}" if parameters else ""
        return f"{shown}{given} is {speaker.of(bare(value.children[-1]))}"
    return f"{shown} is {speaker.of(value) if not is_answer(value) else f'whether {speaker.holds(value)}'}"


def _bind(speaker: Speaker, node: Node) -> str:
    return speaker.of(bare(node.children[1]))


# --- functions -------------------------------------------------------------------------------------------------------


def _lambda(speaker: Speaker, node: Node) -> str:
    parameters = [f"`${str(one.value)[:40]}`" for one in node.children[: int(node.value)][:6]]
    of = f" of {listed(parameters, 'and')}" if parameters else ""
    return f"a function{of} that gives {speaker.of(bare(node.children[-1]))}"


def _call(speaker: Speaker, node: Node) -> str:
    procedure = bare(node.children[0])
    if is_answer(node):
        said = speaker.holds(node)
        return f"whether {said}" if len(said) < 250 else speaker.in_general(node)
    if procedure.kind == "variable":
        return called(speaker, str(procedure.value), list(node.children[1:]))
    return applied(speaker, procedure, list(node.children[1:]))


def _partial(speaker: Speaker, node: Node) -> str:
    return f"a function that gives {_call(speaker, node)}"


def _apply(speaker: Speaker, node: Node) -> str:
    """``a ~> $f ~> $g(b)``: said as the calls that it is."""
    left, right = node.children
    right = bare(right)
    if right.kind == "call":
        inner = bare(right.children[0])
        made = Node("call", None, node.start, node.end, (inner, left, *right.children[1:]))
        return speaker.of(made)
    if right.kind == "variable":
        made = Node("call", None, node.start, node.end, (right, left))
        return speaker.of(made)
    return applied(speaker, right, [left])


def _transform(speaker: Speaker, node: Node) -> str:
    return f"a function that gives {transformed(speaker, node, 'what it is given')}"


def _placeholder(_speaker: Speaker, _node: Node) -> str:
    return "what it is given"


def _negate(speaker: Speaker, node: Node) -> str:
    number = whole_number(node)
    return f"{number}" if number is not None else f"minus {speaker.inside(node.children[0])}"


def _index(speaker: Speaker, node: Node) -> str:
    return _chosen(speaker, node, speaker.items(node.children[0]))


VALUES: Mapping[str, Callable[[Speaker, Node], str]] = MappingProxyType({
    "string": _literal, "value": _literal, "number": _number, "regex": _regex, "map": _map, "filter": _filter, "sort": _sort, "group": _group,
    "index": _index, "focus": _index, "array": array, "range": number_range, "object": object_, "block": _block, "bind": _bind, "lambda": _lambda,
    "call": _call, "partial": _partial, "apply": _apply, "transform": _transform, "placeholder": _placeholder, "negate": _negate,
    "binary": binary, "condition": condition, "coalesce": coalesce, "default": default,
})  # fmt: skip
"""How each kind of node is said, but for plain paths."""
