"""Writing an expression the way everybody's is written: spaces, lines and indents. Its meaning and its comments stay.

The words of the text are taken as they are, so that nothing is spelled otherwise; what stands between them is made anew. What does not fit in a
line is broken at its loosest operators, else inside its brackets. The result is parsed again: a text whose tree would change stays as it is.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from fieldwright.expression.nodes import Node, walk
from fieldwright.expression.problems import Problem
from fieldwright.expression.syntax import parse, parsed

WIDTH = 88
"""Characters of a line that is not broken."""
INDENT = 2

_SPACE = re.compile(r"\s+")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_OPERATOR = re.compile(r":=|!=|<=|>=|~>|\.\.|\?\?|\?:|\*\*|[^\W\d]\w*|.", re.DOTALL)
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_TIGHT = frozenset({".", "..", "@", "#", "^"})
_SPACED = frozenset({
    "&", "+", "-", "*", "/", "%", "=", "!=", "<", "<=", ">", ">=", "and", "or", "in", ":=", "~>", "??", "?:", "?", ":", "|",
})  # fmt: skip
_BREAKS: tuple[frozenset[str], ...] = (
    frozenset({":="}), frozenset({":"}), frozenset({"?"}), frozenset({"??", "?:"}), frozenset({"~>"}), frozenset({"or"}),
    frozenset({"and"}), frozenset({"&"}), frozenset({"+", "-"}), frozenset({"*", "/", "%"}),
)  # fmt: skip
"""Before which operators a line is broken, the loosest first. Behind ``:=``, not before it."""

OPERAND, OPERATOR, SIGN, KEY, COMMENT = "operand", "operator", "sign", "key", "comment"


@frozen
class Word:
    """A token: an operand, an operator, the sign or the direction before an operand, the colon of a pair, or a comment."""

    kind: str
    text: str


@frozen
class Group:
    """What stands in brackets, as items with the sign behind each (``,``, ``;`` or nothing)."""

    opened: str
    items: "tuple[tuple[Line, str], ...]"
    of_lambda: bool = False
    """Whether it is a function's body, which has a space before it."""

    @property
    def closed(self) -> str:
        """The other bracket."""
        return _CLOSING[self.opened]


Part = Word | Group
Line = tuple[Part, ...]


def formatted(text: str) -> str:
    """The expression with spaces and lines as everybody writes them. Raises `CompileError` if it does not parse."""
    tree = parse(text)
    made = written(text, tree)
    again = parsed(made)
    same = not isinstance(again, Problem) and alike(tree, again) and comments_of(text, tree) == comments_of(made, again)
    return made if same else text


def written(text: str, tree: Node) -> str:
    """As `formatted`, without looking whether it still means the same."""
    line = _Reader(text, tree).line()
    leading: list[str] = []
    while line and isinstance(line[0], Word) and line[0].kind == COMMENT:
        leading.append(line[0].text)
        line = line[1:]
    return "\n".join([*leading, *([_laid(line, 0, 0)] if line else [])])


def alike(one: Node, other: Node) -> bool:
    """Whether two trees are the same but for where their parts stand."""
    mine, others = walk(one), walk(other)
    facts = (_facts(a) == _facts(b) for a, b in zip(mine, others, strict=False))
    return all(facts) and sum(1 for _ in walk(one)) == sum(1 for _ in walk(other))


def comments_of(text: str, tree: Node) -> tuple[str, ...]:
    """The comments of an expression."""
    return tuple(one.text for one in tokens(text, tree) if one.kind == COMMENT)


def _facts(node: Node) -> tuple[object, ...]:
    return (node.kind, type(node.value), node.value, len(node.children), node.keep_array)


# --- from the text to words ------------------------------------------------------------------------------------------

_ATOMS = frozenset({"name", "variable", "string", "number", "value", "regex", "wildcard", "descendant", "parent", "placeholder"})  # fmt: skip


def tokens(text: str, tree: Node) -> Iterator[Word]:
    """The words of a text. Brackets and separators are operators here."""
    atoms = {
        one.start: (one.word_end if one.word_end > one.start else one.start + 1)
        for one in walk(tree)
        if one.kind in _ATOMS
    }
    at, before, waiting = 0, Word(OPERATOR, ""), 0
    """``waiting``: 1 behind ``function``, 2 inside its parameters: a signature may follow."""
    while at < len(text):
        space = _SPACE.match(text, at)
        if space:
            at = space.end()
            continue
        comment = _COMMENT.match(text, at)
        if comment:
            yield Word(COMMENT, comment[0])
            at = comment.end()
            continue
        if at in atoms:
            before = Word(OPERAND, text[at : atoms[at]])
            at = atoms[at]
            yield before
            continue
        found = _OPERATOR.match(text, at)
        assert found is not None
        word = found[0]
        if waiting == 2 and word in ("<", "<=") and before.text == ")":
            end = text.index("{", at)
            yield Word(OPERAND, text[at:end].strip())
            at, waiting = end, 0
            continue
        ends = before.kind == OPERAND or before.text in (")", "]", "}")
        signed = (word == "-" and not ends) or (word in ("<", ">") and before.text in ("(", ","))
        before = Word(SIGN if signed else OPERAND if word in ("function", "λ") else OPERATOR, word)
        waiting = 1 if word in ("function", "λ") else 2 if waiting and word in ("(", ",", ")") else 0
        if word == "{":
            waiting = 0
        at = found.end()
        yield before


class _Reader:
    """Puts words in brackets together."""

    def __init__(self, text: str, tree: Node) -> None:
        self._words = list(tokens(text, tree))
        self._at = 0

    def line(self) -> Line:
        """All of it."""
        return tuple(self._parts(""))

    def _parts(self, closed: str) -> Iterator[Part]:
        """What comes up to a separator or bracket, which stays."""
        asked, called, transforming = 0, 0, False
        while self._at < len(self._words):
            word = self._words[self._at]
            if word.kind == OPERATOR and word.text in (",", ";", ")", "]", "}"):
                if word.text == "," and transforming:
                    self._at += 1
                    yield Word(KEY, ",")
                    continue
                return
            self._at += 1
            if word.kind == OPERATOR and word.text in _CLOSING:
                called = max(0, called - 1)
                yield self._group(word.text, of_lambda=word.text == "{" and called == 1)
                called = 0 if word.text == "{" else called
                continue
            if word.kind == OPERATOR and word.text == "|":
                transforming = True
            if word.kind == OPERAND and word.text in ("function", "λ"):
                called = 3
            if word.kind == OPERATOR and word.text == "?":
                asked += 1
            if word.kind == OPERATOR and word.text == ":":
                if not asked and closed == "}":
                    word = Word(KEY, ":")
                asked = max(0, asked - 1)
            yield word

    def _group(self, opened: str, *, of_lambda: bool) -> Group:
        items: list[tuple[Line, str]] = []
        closed = _CLOSING[opened]
        while self._at < len(self._words):
            line = tuple(self._parts(closed))
            sign = self._words[self._at].text if self._at < len(self._words) else closed
            self._at += 1
            if sign == closed:
                if line:
                    items.append((line, ""))
                break
            items.append((line, sign))
        return Group(opened, tuple(items), of_lambda)


# --- from words to lines ---------------------------------------------------------------------------------------------


def _laid(line: Line, indent: int, column: int) -> str:
    """A line's text, broken where it does not fit behind ``column``; what is broken stands ``indent`` deep."""
    flat = _flat(line)
    if flat is not None and column + len(flat) <= WIDTH:
        return flat
    for breaks in _BREAKS:
        pieces = _pieces(line, breaks)
        if len(pieces) > 1:
            below = "\n" + " " * (indent + INDENT)
            first = _laid(pieces[0], indent, column)
            return first + "".join(below + _laid(one, indent + INDENT, indent + INDENT) for one in pieces[1:])
    return _opened(line, indent, column)


def _pieces(line: Line, breaks: frozenset[str]) -> list[Line]:
    """The line broken before some operators (behind ``:=``)."""
    made: list[list[Part]] = [[]]
    for part in line:
        here = isinstance(part, Word) and part.kind == OPERATOR and part.text in breaks
        if here and ":=" in breaks:
            if len(made) == 1 and not _opens_well(line):
                made[-1].append(part)
                made.append([])
                continue
        elif here and made[-1]:
            made.append([])
        made[-1].append(part)
    return [tuple(one) for one in made if one]


def _opens_well(line: Line) -> bool:
    """Whether a definition's value can be broken inside its own brackets: it is one call, block, list or function."""
    return isinstance(line[-1], Group) and not any(
        isinstance(one, Word) and one.kind == OPERATOR and one.text in _SPACED - {":="} for one in line
    )


def _opened(line: Line, indent: int, column: int) -> str:
    """A line without operators to break at: its brackets are opened where they do not fit."""
    made, before = "", None
    for at, part in enumerate(line):
        if before is not None and _spaced(before, part):
            made += " "
        here = column + len(made) if "\n" not in made else len(made) - made.rfind("\n") - 1
        flat = _flat((part,))
        last = not any(isinstance(one, Group) for one in line[at + 1 :])
        if isinstance(part, Word):
            made += part.text + ("\n" + " " * indent if part.kind == COMMENT and "\n" in part.text else "")
        elif flat is not None and here + len(flat) <= WIDTH and not (last and _flat(line[at:]) is None):
            made += flat
        else:
            made += _broken(part, indent)
        before = None if made.endswith(" " * indent) and "\n" in made and made.rstrip() != made else part
    return made


def _broken(group: Group, indent: int) -> str:
    """Brackets with each item on a line of its own."""
    if not group.items:
        return group.opened + group.closed
    inner = indent + INDENT
    lines: list[str] = []
    for line, sign in group.items:
        while len(line) > 1 and isinstance(line[0], Word) and line[0].kind == COMMENT:
            lines.append(" " * inner + line[0].text)
            line = line[1:]
        lines.append(" " * inner + _laid(line, inner, inner + len(sign)) + sign)
    return group.opened + "\n" + "\n".join(lines) + "\n" + " " * indent + group.closed


def _flat(line: Sequence[Part]) -> str | None:
    """The line in one line; None where it cannot be: several statements, a comment of several lines."""
    made: list[str] = []
    before: Part | None = None
    for part in line:
        if before is not None and _spaced(before, part):
            made.append(" ")
        if isinstance(part, Word):
            if part.kind == COMMENT and "\n" in part.text:
                return None
            made.append(part.text)
        else:
            if sum(1 for _, sign in part.items if sign == ";") > 1:
                return None
            made.append(part.opened)
            for at, (inside, sign) in enumerate(part.items):
                flat = _flat(inside)
                if flat is None:
                    return None
                made.append((" " if at else "") + flat + sign)
            made.append(part.closed)
        before = part
    return "".join(made)


def _spaced(before: Part, after: Part) -> bool:
    """Whether a space stands between two parts of a line."""
    one = before if isinstance(before, Word) else Word(OPERAND, "()")
    if one.kind == SIGN:
        return False
    if isinstance(after, Group):
        return after.of_lambda or one.kind in (KEY, COMMENT) or (one.kind == OPERATOR and one.text not in _TIGHT)
    if one.kind == COMMENT or after.kind == COMMENT:
        return True
    if after.kind == KEY:
        return False
    if one.text in _TIGHT and one.kind == OPERATOR:
        return False
    if after.kind == OPERATOR:
        return after.text not in _TIGHT
    return one.kind in (KEY, OPERATOR) or after.kind == SIGN
