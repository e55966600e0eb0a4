"""The syntax tree of what most rules are made of: paths, constants, calls, operators and conditions, without the whole grammar.

It gives the very tree that the grammar does, or None for everything that it is not sure of: what is rarer, and all that is wrong.
"""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from fieldwright.expression.nodes import Node

MOST_TOKENS = 140
"""Of longer expressions the grammar says whether they are nested too deeply."""
_LONGEST = 2_000

_STOP = r"(?=[ \t\n\r.,()+\-*/%&=<>!?:;\[\]{}|@#^~]|\Z)"
_TOKEN = re.compile(
    rf"""[ \t\n\r]*(?:
      (?P<name>[^\W\d]\w*){_STOP}
    | (?P<operator>\.(?!\.)|[(),+\-%&=]|/(?!\*)|\*(?!\*)|<=?|>=?|!=|\?(?![?:])|:(?!=))
    | `(?P<quoted>[^`]+)`
    | \$(?P<variable>\$|(?:[^\W\d]\w*)?){_STOP}
    | "(?P<string>[^"\\]*)"|'(?P<single>[^'\\]*)'
    | (?P<number>(?:0|[1-9]\d{{0,14}})(?:\.\d{{1,15}})?)(?![\w.]|[^\x00-\x7f])
    | (?P<end>\Z)
    )""",
    re.VERBOSE | re.ASCII,
)
_VALUES: Mapping[str, Any] = MappingProxyType({"true": True, "false": False, "null": None})
_WORDS: Mapping[str, str] = MappingProxyType(
    {**dict.fromkeys(_VALUES, "value"), **dict.fromkeys(("and", "or", "in"), "operator")}
)
"""Words that are no names."""
_SHOWN: Mapping[str, str] = MappingProxyType(
    {"quoted": "name", "string": "string", "single": "string", "variable": "variable"}
)
_PLAIN = frozenset({"name", "variable", "string"})
_NO_STEPS = frozenset({"number", "value"})
"""What is no step of a path."""
_BINDING: Mapping[str, int] = MappingProxyType({
    ".": 75, "(": 80, "*": 60, "/": 60, "%": 60, "+": 50, "-": 50, "&": 50, "=": 40, "!=": 40, "<": 40, "<=": 40, ">": 40,
    ">=": 40, "in": 40, "and": 30, "or": 25, "?": 20,
})  # fmt: skip
"""How strongly an operator binds; what is not here ends an operand."""
_FLAT = frozenset({"&", "+", "*", "and", "or"})
"""Runs of one of these are one node."""

_Token = tuple[str, str, int, int]
"""Kind, text, start, end."""


def quick_tree(text: str) -> Node | None:
    """The tree of an expression, or None where the grammar has to say."""
    tokens = _tokens(text) if len(text) <= _LONGEST else None
    if tokens is None:
        return None
    reading = _Reading(tokens)
    tree = reading.expression(0)
    return tree if reading.at == len(tokens) - 1 else None


def _tokens(text: str) -> Sequence[_Token] | None:
    found: list[_Token] = []
    at, kind, match = 0, "", _TOKEN.match
    while kind != "end":
        one = match(text, at)
        if one is None or len(found) > MOST_TOKENS:
            return None
        kind, at = one.lastgroup or "", one.end()
        start, end = one.span(kind)
        word = text[start:end]
        shown = _SHOWN.get(kind)
        if shown is not None:
            found.append((shown, word, start - 1, at))  # with the quote, or the dollar sign, before it
        else:
            found.append((_WORDS.get(word, kind) if kind == "name" else kind, word, start, end))
    return found


class _Reading:
    """Operands and operators by how strongly these bind. What it does not know leaves it before the end, where nothing goes on."""

    def __init__(self, tokens: Sequence[_Token]) -> None:
        self.tokens = tokens
        self.at = 0

    def expression(self, least: int) -> Node | None:
        """What stands from here on, up to an operator that binds no more than ``least``; None where it cannot be told."""
        left = self.operand()
        while left is not None:
            kind, word, _, _ = self.tokens[self.at]
            binding = _BINDING.get(word, 0) if kind == "operator" else 0
            if binding <= least:
                break
            self.at += 1
            left = self.rest(left, word, binding)
        return left

    def operand(self) -> Node | None:
        kind, word, start, end = self.tokens[self.at]
        self.at += 1
        if kind in _PLAIN:
            return Node(kind, word, start, end, (), False, end)
        if kind == "number":
            number = float(word)
            return Node(kind, int(number) if number.is_integer() else number, start, end, (), False, end)
        if kind == "value":
            return Node(kind, _VALUES[word], start, end, (), False, end)
        if kind == "operator" and word == "(":
            inside = self.expression(0)
            return Node("block", None, start, self.end, (inside,)) if inside is not None and self.passed(")") else None
        return None

    def passed(self, operator: str) -> bool:
        """Whether an operator stands here, which is then passed."""
        kind, word, _, _ = self.tokens[self.at]
        if kind != "operator" or word != operator:
            return False
        self.at += 1
        return True

    @property
    def end(self) -> int:
        """The end of what was passed last."""
        return self.tokens[self.at - 1][3]

    def rest(self, left: Node, operator: str, binding: int) -> Node | None:
        if operator == "(":
            return self.call(left) if left.kind == "variable" else None
        if operator == "?":
            return self.condition(left)
        right = self.expression(binding)
        if right is None:
            return None
        if operator == ".":
            if left.kind in _NO_STEPS or right.kind in _NO_STEPS:
                return None
            return Node("map", None, left.start, right.end, (left, right))
        flat = operator in _FLAT and left.kind == "binary" and left.value == operator
        operands = (*left.children, right) if flat else (left, right)
        return Node("binary", operator, left.start, right.end, operands)

    def call(self, procedure: Node) -> Node | None:
        children = [procedure]
        while not (len(children) == 1 and self.passed(")")):
            argument = self.expression(0)
            if argument is None:
                return None
            children.append(argument)
            if self.passed(")"):
                break
            if not self.passed(","):
                return None
        return Node("call", None, procedure.start, self.end, tuple(children))

    def condition(self, condition: Node) -> Node | None:
        then = self.expression(0)
        other = self.expression(0) if then is not None and self.passed(":") else then
        if then is None or other is None:
            return None
        children = (condition, then) if other is then else (condition, then, other)
        return Node("condition", None, condition.start, self.end, children)
