"""What is wrong with an expression, before it runs: syntax, unknown names, ``$eval``. Nothing is evaluated."""

from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from fieldwright.expression.failures import CompileError
from fieldwright.expression.nodes import kinds_in, walk
from fieldwright.expression.problems import Problem, explained, nearest
from fieldwright.expression.signatures import SIGNATURES
from fieldwright.expression.syntax import Node, parsed

ALWAYS_KNOWN = frozenset({"params"})

_GIVEN_ON = 0.8
"""How like a function's name must be that is not called, but given to another function: variables have names like many."""


@frozen
class Diagnostic:
    """Something wrong at ``start`` to ``end`` (code points). ``message`` is a sentence with the mend behind it."""

    code: str
    message: str
    start: int
    end: int


@lru_cache(maxsize=4_000)
def diagnose(text: str, known_names: frozenset[str] = ALWAYS_KNOWN) -> tuple[Diagnostic, ...]:
    """What is wrong with an expression, in the order of the text; empty if nothing is.

    ``known_names`` are the variables that its surroundings define, without ``$``: source aliases, ``params``.
    """
    problem = syntax_problem(text)
    if problem is not None:
        return (_shown(problem, text),)
    tree = parsed(text)
    assert isinstance(tree, Node)
    return tuple(_shown(one, text) for one in _names(tree, text, known_names))


def syntax_problem(text: str) -> Problem | None:
    """Why the text is no expression, or None. The engine's word counts; the tree's parser is asked as well."""
    from fieldwright.expression.engine import Compiled

    try:
        Compiled(text)
    except CompileError as error:
        return error.detail
    found = parsed(text)
    return found if isinstance(found, Problem) else None


def _shown(problem: Problem, text: str) -> Diagnostic:
    message = f"{problem.message}: {problem.mend}" if problem.mend else problem.message
    start = max(0, min(problem.start, len(text)))
    end = max(start, min(problem.end, len(text)))
    if start == end and text:  # a place that can be seen
        start, end = (start - 1, start) if start == len(text) else (start, start + 1)
    return Diagnostic(problem.code, message[:1].upper() + message[1:], start, end)


def _names(tree: Node, text: str, known: frozenset[str]) -> Iterator[Problem]:
    defined = frozenset(defined_names(tree))
    for node, called in _variables(tree):
        name = node.value
        if name in ("", "$") or name in defined or name in known or (name in SIGNATURES and name != "eval"):
            continue
        if name == "eval":
            yield explained("F1001", "", start=node.start, end=node.end, text=text)
            continue
        problem = explained(
            "F1007" if called else "F1008", "", start=node.start, end=node.word_end, token="$" + name, text=text
        )
        functions = [one for one in SIGNATURES if one != "eval"]
        like = nearest(name, [*defined, *known, *functions] if called else [*defined, *known])
        like = like or nearest(name, functions, cutoff=_GIVEN_ON)
        mend = f"did you mean ${like}?" if like else _names_there_are(defined | known, called)
        yield Problem(problem.code, problem.message, mend, problem.start, problem.end)
    for node, called in _calls_of_names(tree):
        like = nearest(node.value, SIGNATURES)
        yield Problem(
            "T1005",
            f'"{node.value}" is called like a function and is a field',
            f"write ${like or node.value}",
            node.start,
            node.word_end,
        )
        del called


def _names_there_are(names: frozenset[str], called: bool) -> str:
    if called:
        return "see the list of functions"
    return "known here: " + ", ".join(f"${name}" for name in sorted(names)) if names else "define it with :="


_DEFINING = frozenset({"bind", "focus", "index", "lambda"})
_CALLING = frozenset({"call", "partial"})


def defined_names(tree: Node) -> Iterator[str]:
    """The variables and parameters that an expression defines itself."""
    if _DEFINING.isdisjoint(kinds_in(tree)):
        return
    for node in walk(tree):
        if node.kind == "bind":
            yield node.children[0].value
        elif node.kind in ("focus", "index"):
            yield node.children[1].value
        elif node.kind == "lambda":
            yield from (one.value for one in node.children[:-1])


def _variables(tree: Node) -> Iterator[tuple[Node, bool]]:
    """Every variable, and whether it is called."""
    if "variable" not in kinds_in(tree):
        return
    called: set[int] = set()
    for node in walk(tree):
        if node.kind == "variable":
            yield node, id(node) in called
        elif node.kind in _CALLING:
            called.add(id(node.children[0]))
        elif node.kind == "apply":
            called.add(id(node.children[1]))


def _calls_of_names(tree: Node) -> Iterator[tuple[Node, bool]]:
    if _CALLING.isdisjoint(kinds_in(tree)):
        return
    for node in walk(tree):
        if node.kind in _CALLING and node.children[0].kind == "name" and node.children[0].value in SIGNATURES:
            yield node.children[0], True
