"""Calls that do something with items: of each, of some, of all together."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from fieldwright.expression.nodes import Node
from fieldwright.report.wording.cases import first_of
from fieldwright.report.wording.conditions import is_answer
from fieldwright.report.wording.english import each_of, listed, ordinal, short
from fieldwright.report.wording.speaker import CONTEXT, Speaker, bare, flat, is_plain, safe_names, whole_number

MOST_ARGUMENTS = 6


# --- functions on items ----------------------------------------------------------------------------------------------


def body_of(speaker: Speaker, function: Node, *names: str, clause: bool = False) -> str:
    """What a function gives for an item, with its parameters called by ``names``."""
    function = bare(function)
    if function.kind == "lambda":
        parameters = [str(one.value) for one in function.children[: int(function.value)]]
        nested = any(said == names[0] for name, said in speaker.names.items() if name)
        called_ = {one: (f"`${one[:40]}`" if nested else said) for one, said in zip(parameters, names, strict=False)}
        alone = bool(parameters) and names[0] == "the item" and _reads_only(function, parameters[0])
        with speaker.calling(**safe_names(called_)):
            inner = bare(function.children[-1])
            if alone:
                speaker.plain = speaker.plain | {parameters[0]}
            if clause:
                return speaker.holds(inner)
            return speaker.of(inner) if not is_answer(inner) else f"whether {speaker.holds(inner)}"
    with speaker.calling(context=names[0]):
        if function.kind == "variable":
            made = Node("call", None, function.start, function.end, (function, CONTEXT))
            return speaker.holds(made) if clause else speaker.of(made)
        said = speaker.applied(function, [CONTEXT])
        return f"{said} is set" if clause else said


def _map(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) != 2:
        return ""
    if bare(arguments[1]).kind in ("variable", "partial"):
        return body_of(speaker, arguments[1], f"each of {speaker.items(arguments[0])}")
    each = each_of(speaker.items(arguments[0]))
    said = body_of(speaker, arguments[1], "the item", "its place (counted from 0)", "the whole list")
    return f"{each}, {said}" if len(said) > 60 else f"{said} {each}"


def _filter(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) != 2:
        return ""
    items = speaker.items(arguments[0])
    return f"those of {items} where {body_of(speaker, arguments[1], 'the item', 'its place (counted from 0)', 'the whole list', clause=True)}"


def _single(speaker: Speaker, arguments: list[Node]) -> str:
    if not arguments:
        return ""
    items = speaker.items(arguments[0])
    where = (
        f" where {body_of(speaker, arguments[1], 'the item', 'its place', clause=True)}" if len(arguments) > 1 else ""
    )
    return f"the only one of {items}{where} (none or several are an error)"


def _reduce(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) not in (2, 3):
        return ""
    items = speaker.items(arguments[0])
    start = f", starting from {speaker.inside(arguments[2])}" if len(arguments) == 3 else ""
    word = _folded(bare(arguments[1]))
    if word:
        return f"{word.format(items)}{start}"
    said = body_of(speaker, arguments[1], "the result so far", "the next item", "its place (counted from 0)")
    return f"one value from all of {items}{start}, each step giving {said}"


def _folded(function: Node) -> str:
    """``function($a, $b) { $a + $b }``: what the fold of a plain operator is."""
    if function.kind != "lambda" or function.value != 2:
        return ""
    one, other, body = function.children
    body = bare(body)
    if body.kind != "binary" or [bare(each).kind for each in body.children] != ["variable", "variable"]:
        return ""
    if {bare(each).value for each in body.children} != {one.value, other.value}:
        return ""
    in_order = bare(body.children[0]).value == one.value
    fold = {"+": "the sum of {}", "*": "the product of {}", "and": "whether all of {} are set", "or": "whether one of {} is set"}  # fmt: skip
    if body.value == "&":
        return "all of {} joined without anything between" + ("" if in_order else ", the last first")
    return fold.get(str(body.value), "")


def _sort(speaker: Speaker, arguments: list[Node]) -> str:
    if not arguments:
        return ""
    items = speaker.items(arguments[0])
    if len(arguments) == 1:
        return f"{items} sorted"
    function = bare(arguments[1])
    if function.kind == "lambda" and function.value == 2:
        by = _sorted_by(speaker, function)
        if by:
            return f"{items} sorted{by}"
    return f"{items} sorted so that one goes behind another if {body_of(speaker, function, 'the one', 'the other', clause=True)}"


def _sorted_by(speaker: Speaker, function: Node) -> str:
    """``function($l, $r) { $l.x > $r.x }``."""
    one, other, body = function.children
    body = bare(body)
    if body.kind != "binary" or body.value not in ("<", ">") or len(body.children) != 2:
        return ""
    left, right = (bare(each) for each in body.children)
    shown = [speaker.source(each) for each in (left, right)]
    first, second = f"${one.value}", f"${other.value}"
    if not (is_plain(left) and is_plain(right)):
        return ""
    if shown == [shown[0], shown[0].replace(first, second, 1)] and shown[0].startswith(first):
        down = body.value == "<"
    elif shown == [shown[0], shown[0].replace(second, first, 1)] and shown[0].startswith(second):
        down = body.value == ">"
    else:
        return ""
    key = shown[0].partition(".")[2]
    return (f" by `{short(key)}`" if key else "") + (" (greatest first)" if down else "")


def _each_field(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) == 1:
        arguments = [CONTEXT, *arguments]
    if len(arguments) != 2:
        return ""
    said = body_of(speaker, arguments[1], "the value", "the name")
    return f"for each field of {speaker.inside(arguments[0])}, {said}"


def _sift(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) == 1:
        arguments = [CONTEXT, *arguments]
    if len(arguments) != 2:
        return ""
    said = body_of(speaker, arguments[1], "the value", "the name", clause=True)
    return f"the fields of {speaker.inside(arguments[0])} for which {said}"


def _reads_only(function: Node, name: str) -> bool:
    """Whether a function reads fields of one of its parameters and of nothing else."""
    stack, seen = [function.children[-1]], 0
    while stack:
        here = stack.pop()
        seen += 1
        if seen > 200:
            return False
        if is_plain(here):
            path = list(flat(here))
            if path[0].kind != "variable" or (len(path) > 1 and path[0].value not in (name, "params")):
                return False
            continue
        if here.kind == "lambda":
            return False
        stack.extend(here.children[1:] if here.kind == "call" else here.children)
    return True


# --- aggregates ------------------------------------------------------------------------------------------------------


def _of_all(template: str) -> Callable[[Speaker, list[Node]], str]:
    """``$sum(lines.(price * qty))`` is the sum of price times qty for each of the lines."""

    def say(speaker: Speaker, arguments: list[Node]) -> str:
        if len(arguments) != 1:
            return ""
        return template.format(speaker.items(arguments[0]))

    return say


def _first(speaker: Speaker, arguments: list[Node]) -> str:
    return f"the first of {speaker.items(arguments[0])}" if arguments else ""


def _last(speaker: Speaker, arguments: list[Node]) -> str:
    return f"the last of {speaker.items(arguments[0])}" if arguments else ""


def _nth(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) != 2:
        return ""
    place = whole_number(arguments[1])
    if place is None or place == 0:
        return f"number {speaker.inside(arguments[1])} of {speaker.items(arguments[0])}"
    if place > 0:
        return f"the {ordinal(place)} of {speaker.items(arguments[0])}"
    return f"the {'last' if place == -1 else ordinal(-place) + ' from the end'} of {speaker.items(arguments[0])}"


def _zip(speaker: Speaker, arguments: list[Node]) -> str:
    said = [speaker.items(one) for one in arguments[:MOST_ARGUMENTS]]
    return f"{listed(said, 'and')} side by side, as lists of what is at the same place"


def _merge(speaker: Speaker, arguments: list[Node]) -> str:
    made = list(flat(bare(arguments[0]))) if len(arguments) == 1 and bare(arguments[0]).kind == "map" else []
    if len(made) == 2 and bare(made[-1]).kind == "object" and len(bare(made[-1]).children) == 2:
        key, value = bare(made[-1]).children
        each = each_of(speaker.items(made[0]))
        with speaker.calling(context="it"):
            return f"an object that holds, {each}, {speaker.of(bare(value))} under the name {speaker.inside(key)}"
    if len(arguments) != 1 or bare(arguments[0]).kind != "array" or len(bare(arguments[0]).children) < 2:
        return ""
    said = [speaker.inside(one) for one in bare(arguments[0]).children[:MOST_ARGUMENTS]]
    return f"one object with the fields of {listed(said, 'and')}, later ones counting"


def _coalesce(speaker: Speaker, arguments: list[Node]) -> str:
    return first_of(speaker, arguments) if arguments else ""


def _distinct(speaker: Speaker, arguments: list[Node]) -> str:
    return f"{speaker.items(arguments[0])}, each once" if len(arguments) == 1 else ""


def _reversed(speaker: Speaker, arguments: list[Node]) -> str:
    return f"{speaker.items(arguments[0])} in reverse order" if len(arguments) == 1 else ""


ON_ITEMS: Mapping[str, Callable[[Speaker, list[Node]], str]] = MappingProxyType({
    "map": _map, "filter": _filter, "single": _single, "reduce": _reduce, "sort": _sort, "each": _each_field, "sift": _sift,
    "sum": _of_all("the sum of {}"), "max": _of_all("the largest of {}"), "min": _of_all("the smallest of {}"),
    "average": _of_all("the average of {}"), "count": _of_all("the number of {}"), "decimalSum": _of_all("the exact sum of {}"),
    "decimalMin": _of_all("the least of {}"), "decimalMax": _of_all("the greatest of {}"), "flatten": _of_all("all items of {}, lists in it opened"),
    "first": _first, "last": _last, "nth": _nth, "zip": _zip, "merge": _merge, "coalesce": _coalesce, "distinct": _distinct, "reverse": _reversed,
})  # fmt: skip
"""What says such a call by its arguments; empty where the tables of `calls` say it."""
