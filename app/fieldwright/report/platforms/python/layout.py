"""Python expressions as trees of text, and lines that fit."""

from collections.abc import Sequence

from attrs import frozen

WIDTH = 110


@frozen
class Group:
    """Something in brackets with items between commas: a call, a list, an object."""

    head: str
    items: "tuple[Code, ...]"
    tail: str = ")"


@frozen
class Lead:
    """Code behind a few words, such as ``lambda item:``."""

    words: str
    code: "Code"


@frozen
class Chosen:
    """A conditional expression."""

    test: "Code"
    then: "Code"
    other: "Code"


@frozen
class Both:
    """Conditions with a word (``and``, ``or``) between them."""

    word: str
    items: "tuple[Code, ...]"


Code = str | Group | Lead | Chosen | Both


def called(name: str, *items: Code) -> Group:
    """A call."""
    return Group(f"{name}(", items)


def flat(code: Code) -> str:
    """The code on one line."""
    match code:
        case str():
            return code
        case Group(head, items, tail):
            return head + ", ".join(map(flat, items)) + tail
        case Both(word, items):
            return "(" + f" {word} ".join(map(flat, items)) + ")"
        case Lead(words, inner):
            return words + flat(inner)
        case Chosen(test, then, other):
            return f"({flat(then)} if {flat(test)} else {flat(other)})"


def lines_of(code: Code, *, before: str = "", after: str = "", indent: int = 0) -> list[str]:
    """The code on lines that are as long as they may be, the first behind ``before``, the last before ``after``."""
    pad = "    " * indent
    whole = f"{pad}{before}{flat(code)}{after}"
    if len(whole) <= WIDTH or isinstance(code, str):
        return [whole]
    match code:
        case Group(head, items, tail):
            if not items:
                return [whole]
            inside = [line for one in items for line in lines_of(one, after=",", indent=indent + 1)]
            return [f"{pad}{before}{head}", *inside, f"{pad}{tail.removeprefix(',')}{after}"]
        case Both(word, items):
            inside = lines_of(items[0], indent=indent + 1)
            for one in items[1:]:
                inside += lines_of(one, before=f"{word} ", indent=indent + 1)
            return [f"{pad}{before}(", *inside, f"{pad}){after}"]
        case Lead(words, inner):
            if before:
                return lines_of(inner, before=before + words, after=after, indent=indent)
            return lines_of(inner, before=words, after=after, indent=indent)
        case Chosen(test, then, other):
            inside = [
                *lines_of(then, indent=indent + 1),
                *lines_of(test, before="if ", indent=indent + 1),
                *lines_of(other, before="else ", indent=indent + 1),
            ]
            return [f"{pad}{before}(", *inside, f"{pad}){after}"]


def indented(lines: Sequence[str], by: int = 1) -> list[str]:
    """Lines further in."""
    return ["    " * by + one if one else one for one in lines]
