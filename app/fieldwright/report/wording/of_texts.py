"""Calls that take parts of texts, put them together, cut and fill them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from fieldwright.expression.nodes import Node
from fieldwright.report.wording.english import ordinal, quoted, sign
from fieldwright.report.wording.over_items import body_of
from fieldwright.report.wording.speaker import Speaker, bare, is_plain, whole_number

# --- parts of texts --------------------------------------------------------------------------------------------------


def _string(speaker: Speaker, arguments: list[Node]) -> str:
    return f"{speaker.inside(arguments[0])} as text" if arguments else ""


def _join(speaker: Speaker, arguments: list[Node]) -> str:
    if not arguments or len(arguments) > 2:
        return ""
    between = "joined without anything between"
    if len(arguments) == 2:
        separator = bare(arguments[1])
        if separator.kind != "string" or separator.value:
            between = f"joined by {sign(str(separator.value)) if separator.kind == 'string' else speaker.inside(separator)}"  # fmt: skip
    of = bare(arguments[0])
    without = ", those that are missing left out"
    if of.kind == "filter" and bare(of.children[0]).kind == "array":
        test = bare(of.children[1])
        context = test.kind == "variable" and test.value == ""
        empty = test.kind == "binary" and test.value == "!=" and bare(test.children[1]).value == ""
        there = test.kind == "call" and test.children[0].value == "exists"
        if context or empty or there:
            of = bare(of.children[0])
            without = ", those that are missing or empty left out" if not there else without
    if of.kind == "array" and len(of.children) > 1:
        written = all(bare(one).kind == "string" for one in of.children)
        return f"{speaker.items(of)} {between}{'' if written else without}"
    items = speaker.items(arguments[0])
    return f"all of {items} {between}" if is_plain(bare(arguments[0])) else f"{items}, {between}"


def _split(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) != 2:
        return ""
    return f"the parts of {speaker.inside(arguments[0])} split at {given_function(speaker, arguments[1])}"


def given_function(speaker: Speaker, node: Node) -> str:
    """A separator: a sign by its name, a pattern, or what gives it."""
    node = bare(node)
    if node.kind == "string":
        return sign(str(node.value)) if node.value else "every character"
    return f"what matches {speaker.of(node)}" if node.kind == "regex" else speaker.inside(node)


def _substring(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) not in (2, 3):
        return ""
    of, start = speaker.inside(arguments[0]), whole_number(arguments[1])
    count = whole_number(arguments[2]) if len(arguments) == 3 else None
    if start is None or (len(arguments) == 3 and count is None):
        if start == 0:
            return f"the first {speaker.inside(arguments[2])} characters of {of}"
        return ""
    if len(arguments) == 2:
        if start == 0:
            return of
        return f"{of} from the {ordinal(start + 1)} character on" if start > 0 else f"the last {_characters(-start)} of {of}"  # fmt: skip
    count = count or 0
    if start == 0:
        return f"the first {_characters(count)} of {of}" if count > 0 else ""
    if start > 0 and count == 1:
        return f"the {ordinal(start + 1)} character of {of}"
    return f"characters {start + 1:,} to {start + count:,} of {of}" if start > 0 and count > 0 else ""


def _characters(count: int) -> str:
    return "character" if count == 1 else f"{count:,} characters"


def _part(word: str) -> Callable[[Speaker, list[Node]], str]:
    def say(speaker: Speaker, arguments: list[Node]) -> str:
        if len(arguments) != 2:
            return ""
        mark = bare(arguments[1])
        said = f"the first {sign(str(mark.value)).removeprefix('a ').removeprefix('an ')}" if mark.kind == "string" and mark.value else f"the first {speaker.inside(mark)}"  # fmt: skip
        return f"the part of {speaker.inside(arguments[0])} {word} {said} (all of it where there is none)"

    return say


def _replace(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) not in (3, 4):
        return ""
    what, by = bare(arguments[1]), bare(arguments[2])
    of = speaker.inside(arguments[0])
    first = f"the first {speaker.inside(arguments[3])} times " if len(arguments) == 4 else ""
    shown = sign(str(what.value)) if what.kind == "string" else f"all that matches {speaker.of(what)}" if what.kind == "regex" else speaker.inside(what)  # fmt: skip
    every = f"every {_noun(shown)}" if what.kind == "string" else shown
    if by.kind == "string" and not by.value:
        return f"{of} without {'any ' + _noun(shown) if what.kind == 'string' else 'what' + shown.removeprefix('all that') if what.kind == 'regex' else shown}{' ' + first.strip() if first else ''}"  # fmt: skip
    new = sign(str(by.value)) if by.kind == "string" else speaker.inside(by)
    if by.kind == "lambda":
        new = f"what is {body_of(speaker, by, 'the match')}"
    return f"{of} with {every} replaced by {new}{', ' + first.strip() + ' only' if first else ''}"


def _noun(said: str) -> str:
    return said.removeprefix("a ").removeprefix("an ")


def _match(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) not in (2, 3):
        return ""
    first = f"the first {speaker.inside(arguments[2])} matches" if len(arguments) == 3 else "the matches"
    return f"{first} of {speaker.of(arguments[1])} in {speaker.inside(arguments[0])}"


def _pad(speaker: Speaker, arguments: list[Node]) -> str:
    width = whole_number(arguments[1]) if len(arguments) in (2, 3) else None
    if not width:
        return ""
    fill = "spaces"
    if len(arguments) == 3:
        character = bare(arguments[2])
        fill = quoted(str(character.value)) if character.kind == "string" else speaker.inside(character)
    side = "right" if width > 0 else "left"
    return f"{speaker.inside(arguments[0])} filled on the {side} to {_characters(abs(width))} with {fill}"


def _width(side: str) -> Callable[[Speaker, list[Node]], str]:
    def say(speaker: Speaker, arguments: list[Node]) -> str:
        if len(arguments) != 2:
            return ""
        width = whole_number(arguments[1])
        said = _characters(width) if width else f"{speaker.inside(arguments[1])} characters"
        return f"{speaker.inside(arguments[0])} filled on the {side} to {said} with spaces"

    return say


def _ends(word: str) -> Callable[[Speaker, list[Node]], str]:
    def say(speaker: Speaker, arguments: list[Node]) -> str:
        count = whole_number(arguments[1]) if len(arguments) == 2 else None
        return f"the {word} {_characters(count)} of {speaker.inside(arguments[0])}" if count and count > 0 else ""

    return say


ON_TEXTS: Mapping[str, Callable[[Speaker, list[Node]], str]] = MappingProxyType({
    "string": _string, "join": _join, "split": _split, "substring": _substring, "substringBefore": _part("before"), "substringAfter": _part("after"),
    "replace": _replace, "match": _match, "pad": _pad, "padLeft": _width("left"), "padRight": _width("right"), "left": _ends("first"), "right": _ends("last"),
})  # fmt: skip
"""What says such a call by its arguments; empty where the tables of `calls` say it."""
