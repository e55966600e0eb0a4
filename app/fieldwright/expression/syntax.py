"""The syntax tree of an expression: frozen nodes with spans in code points of the source.

The grammar is `jsonata-python`'s parser, which accepts exactly what the reference accepts. Its tree is taken before its post-processing,
where operators still stand as they were written; the post-processing is run for the errors that it finds. What most rules are made of is
read by `quick`, which gives the same tree in a tenth of the time.
"""

import importlib
import re
import sys
import threading
from functools import cache, lru_cache, partial
from typing import Any, cast

from fieldwright.expression.failures import CompileError
from fieldwright.expression.nodes import KINDS, Node, walk
from fieldwright.expression.problems import Problem, explained, nested_too_deeply
from fieldwright.expression.quick import quick_tree

MAX_DEPTH = 150
"""How deep parts of an expression may stand inside each other."""

__all__ = ["KINDS", "MAX_DEPTH", "Node", "SyntaxFault", "grammar_tree", "parse", "parsed", "walk"]


class SyntaxFault(Exception):  # noqa: N818 - carried inside, turned into a CompileError by `parse`
    """What the grammar objects to."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def parse(text: str) -> Node:
    """The tree of an expression. Raises `CompileError`."""
    found = parsed(text)
    if isinstance(found, Problem):
        raise CompileError(found)
    return found


@lru_cache(maxsize=4_000)
def parsed(text: str) -> Node | Problem:
    """The tree, or what is wrong."""
    if len(text) > 500_000:
        return explained("F1006", "it is longer than 500,000 characters", start=0, end=len(text), text=text)
    quick = quick_tree(text)
    return grammar_tree(text) if quick is None else quick


def grammar_tree(text: str) -> Node | Problem:
    """The tree that the grammar gives."""
    try:
        return _parser().tree(text)
    except SyntaxFault as fault:
        return fault.problem
    except RecursionError:
        return nested_too_deeply(text)


# --- from the parser's symbols to nodes ------------------------------------------------------------------------------

_SKIPPED = re.compile(r"(?:[ \t\n\r]+|/\*.*?\*/)*", re.DOTALL)
_FLAT = frozenset({"&", "+", "*", "and", "or"})
_PAIRS = {".": "map", "[": "filter", ":=": "bind", "@": "focus", "#": "index", "~>": "apply", "..": "range"}
_WORDS = frozenset({"name", "variable", "string", "number", "value", "regex", "wildcard", "descendant", "parent"})


def _copied(symbol: Any) -> Any:
    """A symbol for one token: what `copy.copy` makes, in a third of its time."""
    made = object.__new__(type(symbol))
    made.__dict__.update(symbol.__dict__)
    prefix = made.__dict__.get("prefix")
    if prefix is not None:  # of an operator that can stand before its operand: each has one of its own
        made.prefix = _copied(prefix)
    return made


_of_thread = threading.local()


def _parser() -> Any:
    """This thread's parser: its table of symbols costs more than to parse a rule."""
    found = getattr(_of_thread, "parser", None)
    if found is None:
        found = _of_thread.parser = _parser_class()()
    return found


@cache
def _parser_class() -> Any:
    limit = sys.getrecursionlimit()
    try:
        jexception, grammar, words = (
            cast("Any", importlib.import_module(f"jsonata.{name}")) for name in ("jexception", "parser", "tokenizer")
        )
    finally:
        sys.setrecursionlimit(limit)

    class Lexer(words.Tokenizer):
        """Remembers where each token starts."""

        start = 0

        def next(self, prefix: bool) -> Any:
            skipped = _SKIPPED.match(self.path, self.position)
            self.start = skipped.end() if skipped else self.position
            return super().next(prefix)

    class Spanned(grammar.Parser):
        """Marks every symbol with its span while it parses."""

        def __init__(self) -> None:
            super().__init__()
            for symbol in self.symbol_table.values():
                symbol.create = partial(_copied, symbol)

        def tree(self, text: str) -> Node:
            self.length = len(text)
            self.source = text + " "
            self.level = 0
            self.token = (0, 0)
            self.consumed = 0
            self.starts: dict[int, int] = {}
            self.node: Any = None
            self.errors, self.ancestry = [], []
            self.ancestor_label = self.ancestor_index = 0
            try:
                self.lexer = Lexer(self.source)
                self.advance()
                symbol = self.expression(0)
                if self.node.id != "(end)":
                    raise jexception.JException("S0201", self.token[1], self.node.value)
                node = _node(symbol, text)
                done = self.process_ast(symbol)
                if done.type == "parent" or done.seeking_parent is not None:
                    raise jexception.JException("S0217", done.position, done.type)
                return node
            except jexception.JException as error:
                raise SyntaxFault(self._problem(error, text)) from None
            except (SyntaxFault, RecursionError):
                raise
            except Exception as error:  # noqa: BLE001 - the parser trips over some broken texts in its own ways
                start, end = self.token
                problem = explained("S0201", str(error), start=start, end=max(start, min(end, len(text))),
                                    token=text[start:end] or "(end)", text=text)  # fmt: skip
                raise SyntaxFault(problem) from None

        def advance(self, id: str | None = None, infix: bool = False) -> Any:
            self.consumed = self.token[1]
            node = super().advance(id, infix)
            if self.node.id == "(end)":
                self.token = (self.length, self.length)
            else:
                self.token = (self.lexer.start, self.lexer.position)
                self.starts[self.token[1]] = self.token[0]
                self.node.span = self.token
            return node

        def expression(self, rbp: int) -> Any:
            self.level += 1
            if self.level > MAX_DEPTH:
                raise SyntaxFault(nested_too_deeply(self.source[:-1]))
            start, token_end = self.token
            symbol = self.node
            self.advance(None, True)
            left = symbol.nud()
            left.span = (start, self.consumed)
            left.word_end = token_end
            while rbp < self.node.lbp:
                symbol = self.node
                self.advance(None, False)
                made = symbol.led(left)
                if made.type == "condition":
                    made.operator = symbol.id
                made.span = (start, self.consumed)
                left = made
            self.level -= 1
            return left

        def _problem(self, error: Any, text: str) -> Problem:
            at = min(error.location, len(text))
            start = self.starts.get(at, self.lexer.start if error.error[:3] in ("S01", "S03") else at)
            token, value = error.current, error.expected
            if error.error in ("S0202", "S0203"):
                token, value = error.expected, error.current
            return explained(error.error, str(error), start=min(start, at), end=at, token=token, value=value, text=text)

    return Spanned


def _node(symbol: Any, text: str) -> Node:
    """The node of a symbol, with runs of one operator laid flat."""
    start, end = (
        symbol.span if hasattr(symbol, "span") else (symbol.lhs.span[0], symbol.rhs.span[1])
    )  # a range has none
    kind, value, below = _content(symbol)
    children = tuple(_node(one, text) for one in below)
    keep = bool(symbol.keep_array)
    return Node(kind, value, start, end, children, keep, symbol.word_end if kind in _WORDS else -1)


def _content(symbol: Any) -> tuple[str, Any, list[Any]]:
    type_, value = symbol.type, symbol.value
    if type_ == "operator" and value in ("and", "or", "in"):
        return "name", value, []
    if type_ == "operator" and value == "?":
        return "placeholder", None, []
    if type_ in _WORDS:
        return type_, None if type_ in ("regex", "wildcard", "descendant", "parent") else value, []
    if type_ == "binary":
        return _binary(symbol, value)
    if type_ == "unary":
        if value == "[":
            return "array", None, symbol.expressions
        if value == "{":
            return "object", None, [one for pair in symbol.lhs_object for one in pair]
        return "negate", None, [symbol.expression]
    if type_ in ("function", "partial"):
        return "call" if type_ == "function" else "partial", None, [symbol.procedure, *symbol.arguments]
    if type_ == "lambda":
        return "lambda", len(symbol.arguments), [*symbol.arguments, symbol.body]
    if type_ == "condition":
        if symbol.operator in ("??", "?:"):
            return "coalesce" if symbol.operator == "??" else "default", None, [symbol.then, symbol._else]
        rest = [] if symbol._else is None else [symbol._else]
        return "condition", None, [symbol.condition, symbol.then, *rest]
    if type_ == "transform":
        return "transform", None, [one for one in (symbol.pattern, symbol.update, symbol.delete) if one is not None]
    if type_ == "block":
        return "block", None, symbol.expressions
    start, end = symbol.span
    code = "S0207" if symbol.id == "(end)" else "S0206"
    raise SyntaxFault(explained(code, "", start=start, end=end, token=value))


def _binary(symbol: Any, value: Any) -> tuple[str, Any, list[Any]]:
    if value == "{":
        return "group", None, [symbol.lhs, *(one for pair in symbol.rhs_object for one in pair)]
    if value == "^":
        terms = symbol.rhs_terms
        return (
            "sort",
            tuple(bool(term.descending) for term in terms),
            [symbol.lhs, *(term.expression for term in terms)],
        )
    if value in _FLAT:
        operands = [symbol.rhs]
        left = symbol.lhs
        while left.type == "binary" and left.value == value and not left.keep_array:
            operands.append(left.rhs)
            left = left.lhs
        return "binary", value, [left, *reversed(operands)]
    return _PAIRS.get(value, "binary"), value if value not in _PAIRS else None, [symbol.lhs, symbol.rhs]
