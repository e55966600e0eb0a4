"""Texts that match a pattern: short ones, long ones, and some between. Which of them really match is for the caller to check.

The libraries that make such texts (rstr, exrex, hypothesis) go over the same syntax tree of the standard library; none of them makes the
shortest and the longest, which are the ones that break things.
"""

import importlib
import random
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Any

from attrs import define, field

_MOST = 10_000
"""Characters of one text."""

_USUAL = 300
"""Characters of one text where there is no limit."""

_CLASSES: dict[str, str] = {"CATEGORY_DIGIT": "0", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a", "CATEGORY_NOT_DIGIT": "a",
                            "CATEGORY_NOT_SPACE": "a", "CATEGORY_NOT_WORD": "-"}  # fmt: skip
_PROPERTIES = (
    (r"\\p\{Lu\}", "A-Z"), (r"\\p\{Ll\}", "a-z"), (r"\\p\{L[a-z]?\}", "A-Za-z"), (r"\\p\{N[a-z]?\}", "0-9"), (r"\\p\{Z[a-z]?\}", " "),
    (r"\\p\{P[a-z]?\}", "-"), (r"\\p\{S[a-z]?\}", "+"),
)  # fmt: skip
_ORDINARY = "aA0 -_.x1"


@lru_cache(maxsize=2_000)
def matching(pattern: str, least: int, most: int | None, seed: int = 0) -> tuple[str, ...]:
    """Texts that should match a pattern somewhere in them, within lengths; the shortest first, none for a pattern that is not understood."""
    tree = _tree(pattern)
    if tree is None:
        return ()
    limit = max(least, _USUAL) if most is None else min(most, _MOST)
    made: dict[str, None] = {}
    for text in _texts(tree, limit, seed):
        if least <= len(text) <= limit:
            made[text] = None
    texts = sorted(made, key=lambda one: (len(one), one))
    kept = [*texts[:2], *texts[len(texts) // 2 :][:1], *texts[-2:]]
    return tuple(dict.fromkeys(kept))


def _texts(tree: Any, limit: int, seed: int) -> Iterator[str]:
    caps = sorted({0, 1, 2, 3, 4, 5, 8, 13, 21, 34, 55, *(limit // part for part in (1, 2, 3, 4)), limit - 1})
    for cap in caps:
        for high in (False, True):
            text = _text(tree, _Making(cap, high, None, limit))
            if text is not None:
                yield text
    chance = random.Random(f"{seed} pattern")  # noqa: S311 - to be repeated, not to be secret
    for _ in range(8):
        text = _text(tree, _Making(chance.choice((1, 2, 5)), True, chance, limit))
        if text is not None:
            yield text


@cache
def _tree(pattern: str) -> Any:
    for known, spelt in _PROPERTIES:
        inside = re.sub(r"(\[[^\]]*)" + known, lambda found, s=spelt: found[1] + s, pattern)
        pattern = re.sub(known, f"[{spelt}]", inside)
    try:
        return importlib.import_module("re._parser").parse(pattern)
    except (re.error, OverflowError, RecursionError, ValueError):
        return None


@define
class _Making:
    """How a text is made: repeats without an end stop at ``cap``; ``high`` takes the most of each; chance chooses where it is given."""

    cap: int
    high: bool
    chance: random.Random | None
    limit: int
    size: int = 0
    groups: dict[int, str] = field(factory=dict)


class _Refused(Exception):  # noqa: N818 - no error: this text is not made
    pass


def _text(tree: Any, making: _Making) -> str | None:
    try:
        return _sequence(tree, making)
    except (_Refused, RecursionError):
        return None


def _sequence(tree: Any, making: _Making) -> str:
    parts: list[str] = []
    for operation, argument in tree:
        make = _MAKERS.get(str(operation))
        if make is None:
            raise _Refused
        part = make(argument, making)
        making.size += len(part) if str(operation) in _SINGLE else 0
        if making.size > making.limit:
            raise _Refused
        parts.append(part)
    return "".join(parts)


def _literal(code: int, _: _Making) -> str:
    return chr(code)


def _other(code: int, _: _Making) -> str:
    return next(one for one in _ORDINARY if ord(one) != code)


def _any(_: Any, making: _Making) -> str:
    return making.chance.choice(_ORDINARY) if making.chance else "a"


def _in(items: Any, making: _Making) -> str:
    negated = bool(items) and str(items[0][0]) == "NEGATE"
    if negated:
        for one in (*_ORDINARY, *map(chr, range(33, 1000))):
            if not any(_holds(kind, argument, one) for kind, argument in items[1:]):
                return one
        raise _Refused
    choices = [one for kind, argument in items if (one := _member(str(kind), argument, making))]
    if not choices:
        raise _Refused
    return making.chance.choice(choices) if making.chance else choices[-1 if making.high else 0]


def _member(kind: str, argument: Any, making: _Making) -> str:
    if kind == "LITERAL":
        return chr(argument)
    if kind == "RANGE":
        low, high = argument
        code = making.chance.randint(low, min(high, low + 200)) if making.chance else high if making.high else low
        return chr(code) if code < 0xD800 or 0xDFFF < code <= sys.maxunicode else chr(low)
    return _CLASSES.get(str(argument), "") if kind == "CATEGORY" else ""


def _holds(kind: Any, argument: Any, character: str) -> bool:
    match str(kind):
        case "LITERAL":
            return ord(character) == argument
        case "RANGE":
            return argument[0] <= ord(character) <= argument[1]
        case _:
            name = str(argument)
            plain = {
                "DIGIT": character.isdecimal(),
                "SPACE": character.isspace(),
                "WORD": character.isalnum() or character == "_",
            }
            wanted = plain.get(name.removeprefix("CATEGORY_").removeprefix("NOT_"), True)
            return wanted != ("NOT_" in name)


def _repeat(argument: Any, making: _Making) -> str:
    low, high, inner = argument
    unbounded = high > making.limit
    most = max(low, min(int(high), making.cap)) if unbounded or making.cap > 5 else int(high)
    count = most if making.high else low
    if making.chance:
        count = making.chance.randint(low, max(low, min(most, low + making.cap)))
    return "".join(_sequence(inner, making) for _ in range(count))


def _branch(argument: Any, making: _Making) -> str:
    branches = argument[1]
    chosen = making.chance.choice(branches) if making.chance else branches[-1 if making.high else 0]
    return _sequence(chosen, making)


def _group(argument: Any, making: _Making) -> str:
    text = _sequence(argument[-1], making)
    if argument[0] is not None:
        making.groups[argument[0]] = text
    return text


def _nothing(_: Any, __: _Making) -> str:
    return ""


_SINGLE = frozenset({"LITERAL", "NOT_LITERAL", "ANY", "IN", "CATEGORY"})
_MAKERS: dict[str, Callable[[Any, _Making], str]] = {
    "LITERAL": _literal, "NOT_LITERAL": _other, "ANY": _any, "IN": _in, "MAX_REPEAT": _repeat, "MIN_REPEAT": _repeat,
    "POSSESSIVE_REPEAT": _repeat, "BRANCH": _branch, "SUBPATTERN": _group, "AT": _nothing, "ASSERT": _nothing, "ASSERT_NOT": _nothing,
    "ATOMIC_GROUP": lambda argument, making: _sequence(argument, making),
    "GROUPREF": lambda argument, making: making.groups.get(argument, ""),
}  # fmt: skip
"""What makes a piece of text for each operation of the standard library's syntax tree. Looking ahead and behind is left to the caller's check."""
