"""An expression in plain words: as a noun phrase, as a clause, and as the parts of a longer account."""

from collections.abc import Mapping

from attrs import frozen

from fieldwright.expression.syntax import Node, parsed
from fieldwright.report.wording.cases import by_cases, cases_of
from fieldwright.report.wording.conditions import denied, holds, is_answer
from fieldwright.report.wording.idioms import applied
from fieldwright.report.wording.parts import VALUES, items, sort_terms
from fieldwright.report.wording.speaker import NOWHERE, Around, Speaker, Tables, bare, is_plain
from fieldwright.report.wording.texts import LEFT_OUT, NOTHING, is_literal

_TABLES = Tables(VALUES, holds, denied, items, applied)


@frozen
class Said:
    """An expression in words, with what is to be added behind the sentence that it stands in."""

    words: str = ""
    notes: tuple[str, ...] = ()
    missing: str = ""
    """What becomes of a part that is missing, where that may surprise."""
    general: bool = False
    """Whether it is said only what is read and called."""


def phrase(text: str, around: Around = NOWHERE) -> str:
    """An expression as a noun phrase, a condition as ``whether ...``; empty where it does not parse."""
    return said_of_value(text, around).words


def clause(text: str, around: Around = NOWHERE) -> str:
    """An expression as a clause that holds where it is true: ``kind is "A"``; empty where it does not parse."""
    node = parsed(text)
    return Speaker(text, around, _TABLES).holds(node) if isinstance(node, Node) else ""


def order_phrase(text: str, around: Around = NOWHERE) -> str:
    """The terms of an order, as a block has them: ``>price, sku``; empty where they do not parse."""
    whole = f"$^({text})"
    node = parsed(whole)
    if not isinstance(node, Node) or node.kind != "sort":
        return ""
    return sort_terms(Speaker(whole, around, _TABLES), node)


def items_phrase(text: str, around: Around = NOWHERE) -> str:
    """An expression as items that something is done with: ``lines where count is more than 0``; empty where it does not parse."""
    node = parsed(text)
    return Speaker(text, around, _TABLES).items(node) if isinstance(node, Node) else ""


def said_of_value(text: str, around: Around = NOWHERE) -> Said:
    """A value in words."""
    node = parsed(text)
    if not isinstance(node, Node):
        return Said()
    speaker = Speaker(text, around, _TABLES)
    top = bare(node)
    words = f"whether {speaker.holds(top)}" if is_answer(top) else speaker.of(top)
    if speaker.too_deep:
        words = speaker.in_general(top)
    elif words == speaker.in_general(top) and not is_plain(top):
        words = _account(text, around, top) or words
    general = words == speaker.in_general(top)
    return Said(words, tuple(speaker.notes), "" if general else _missing(top), general)


def is_path(text: str) -> bool:
    """Whether an expression is a plain path, so that the rule is a copy."""
    node = parsed(text)
    return isinstance(node, Node) and is_plain(node)


def is_condition(text: str) -> bool:
    """Whether an expression gives true or false."""
    node = parsed(text)
    return isinstance(node, Node) and is_answer(node)


# --- what is too long for one phrase ---------------------------------------------------------------------------------

ROOM = 560
"""Characters of an account."""


def _account(text: str, around: Around, node: Node) -> str:
    """What is too long for a phrase, part by part; empty where that says no more."""
    tell = _ACCOUNTS.get(node.kind)
    return tell(Speaker(text, around, _TABLES), node) if tell else ""


def _told(lead: str, parts: list[str], behind: str, what: str) -> str:
    """As many parts as there is room for, and how many more there are."""
    kept: list[str] = []
    room = ROOM - len(lead) - len(behind) - 30
    for part in parts:
        if room < len(part) + 2:
            break
        room -= len(part) + 2
        kept.append(part)
    if not kept:
        return ""
    more = len(parts) - len(kept)
    rest = f"; and {more:,} more {what if more > 1 else what.removesuffix('s')}" if more else ""
    return f"{lead}{'; '.join(kept)}{rest}{behind}"


def _cases(speaker: Speaker, node: Node) -> str:
    cases = cases_of(node)
    said = [by_cases(speaker, [one, (None, None)]).removesuffix("; otherwise nothing") for one in cases[:12]]
    parts = said[:-1] if len(cases) <= 12 else said
    parts += [""] * (len(cases) - 1 - len(parts))
    last = cases[-1][1]
    return _told("by cases: ", parts, f"; otherwise {'nothing' if last is None else speaker.of(bare(last))}", "cases")


def _joined(speaker: Speaker, node: Node) -> str:
    if node.value in ("and", "or"):
        said = [speaker.holds(one) for one in node.children[:20]]
        lead = "whether all of this holds: " if node.value == "and" else "whether any of this holds: "
        return _told(lead, [*said, *[""] * (len(node.children) - len(said))], "", "conditions")
    lead = {"&": "these joined without anything more between: ", "+": "the sum of these: ", "*": "the product of these: "}  # fmt: skip
    if node.value not in lead:
        return ""
    said = [speaker.of(bare(one)) for one in node.children[:40]]
    return _told(lead[str(node.value)], [*said, *[""] * (len(node.children) - len(said))], "", "parts")


def _object(speaker: Speaker, node: Node) -> str:
    pairs = list(zip(node.children[::2], node.children[1::2], strict=True))
    said = [f"{speaker.of(bare(key))} is {speaker.of(bare(value))}" for key, value in pairs[:40]]
    return _told("an object with these fields: ", [*said, *[""] * (len(pairs) - len(said))], "", "fields")


def _array(speaker: Speaker, node: Node) -> str:
    said = [speaker.of(bare(one)) for one in node.children[:40]]
    return _told("the list of these: ", [*said, *[""] * (len(node.children) - len(said))], "", "items")


def _block(speaker: Speaker, node: Node) -> str:
    *before, last = node.children
    binds = [one for one in before if one.kind == "bind"]
    said = [f"`${str(one.children[0].value)[:40]}` is {speaker.of(bare(one.children[1]))}" for one in binds[:40]]
    result = speaker.of(bare(last))
    return _told(f"{result}, where ", [*said, *[""] * (len(binds) - len(said))], "", "values") if binds else result


_ACCOUNTS = {
    "condition": _cases,
    "binary": _joined,
    "object": _object,
    "array": _array,
    "block": _block,
}


# --- what is missing -------------------------------------------------------------------------------------------------


def _missing(node: Node) -> str:
    """What becomes of a missing part of a text, a calculation or a comparison."""
    if node.kind == "call":
        return _missing_in_call(str(node.children[0].value), node.children[1:])
    if node.kind != "binary":
        return ""
    if node.value == "&":
        return LEFT_OUT if any(not is_literal(one) for one in node.children) else ""
    if node.value in ("<", "<=", ">", ">="):
        left, right = (bare(one) for one in node.children)
        if any(one.kind == "call" and one.children[0].value in ("count", "now", "millis") for one in (left, right)):
            return ""
        return NOTHING if _several(node) else "nothing where it is missing"
    return NOTHING if node.value in _CALCULATED and _several(node) else ""


def _missing_in_call(name: str, arguments: tuple[Node, ...]) -> str:
    if name == "join" and arguments:
        of = bare(arguments[0])
        count = len(of.children) if of.kind == "array" and not all(map(is_literal, of.children)) else 0
        return f"empty text if {'both' if count == 2 else 'all'} are missing" if count > 1 else ""
    if name in ("contains", "boolean", "startsWith", "endsWith"):
        return "nothing where it is missing"
    return ""


_CALCULATED: Mapping[str, str] | frozenset[str] = frozenset({"+", "-", "*", "/", "%"})


def _several(node: Node) -> bool:
    """Whether two or more parts may be missing, so that it is not plain which one counts."""
    return sum(bare(one).kind not in ("number", "string", "value") for one in node.children) > 1


__all__ = [
    "Said",
    "clause",
    "is_condition",
    "is_path",
    "items_phrase",
    "order_phrase",
    "phrase",
    "said_of_value",
]
