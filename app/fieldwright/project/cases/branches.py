"""The branches of a map's rules, and the map written so that it tells, while it runs, which of them are taken.

A branch is a condition with two sides: of ``when``, ``where``, ``? :`` and ``[...]`` each operand of ``and`` and ``or`` by itself; of ``??``, ``?:`` and
``$coalesce`` whether what stands first is there; of a default whether it stands in. The watched expression calls ``$_hit(number, side)``.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from fieldwright.expression.definitions import Definition
from fieldwright.expression.problems import Problem
from fieldwright.expression.syntax import Node, parsed
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench

HIT = "_hit"
"""The function that whoever runs the expression supplies."""

CONDITION, FALLBACK, DEFAULT = "condition", "fallback", "default"
"""What a branch is: something that holds or not, something that is there or another stands in, a rule's default."""

SIDES: Mapping[str, tuple[str, str]] = {
    CONDITION: ("holds", "does not hold"), FALLBACK: ("is there", "is not there"), DEFAULT: ("has a value", "stands in"),
}  # fmt: skip
"""What the two sides of each are called."""

_COMPARES = frozenset({"=", "!=", "<", ">", "<=", ">=", "in", "and", "or"})
_ASKS = frozenset({"exists", "not", "boolean", "contains", "isBlank", "startsWith", "endsWith", "isDate"})


@frozen
class Branch:
    """A place where a rule goes one way or the other. ``target`` is the rule's, or ``$name`` of a project's function.

    ``node`` is the condition in the tree of ``source``, the attribute's text; ``needs`` are the conditions of the same text that must be so for
    it to be asked at all.
    """

    number: int
    target: str
    rule: int
    attribute: str
    text: str
    kind: str = CONDITION
    which: int = 1
    """Which it is of the conditions of a rule with the same text."""
    source: str = ""
    node: Node | None = None
    needs: tuple[tuple[Node, bool], ...] = ()

    def key(self, *, side: bool) -> str:
        """What names one side of it for ever: the rule and the condition's own text."""
        again = f" #{self.which}" if self.which > 1 else ""
        what = "default" if self.kind == DEFAULT else f"{self.attribute} {self.text}{again}"
        said = self.said(side=side) if self.kind != DEFAULT else "not needed" if side else "stands in"
        return f"branch {self.target}: {what} {said}"

    def said(self, *, side: bool) -> str:
        """The side in words."""
        return SIDES[self.kind][0 if side else 1]


@frozen(eq=False)
class Watchable:
    """A bench whose rules tell what they do, and its branches by their numbers."""

    bench: Bench
    branches: tuple[Branch, ...]
    definitions: tuple[Definition, ...] = ()
    """The project's functions, which tell as well."""
    rules: tuple[Rule, ...] = ()
    """All of the map's rules by their numbers, as they are written."""

    def only(self, numbers: Iterable[int]) -> "Watchable":
        """The same with some of the rules."""
        kept = set(numbers)
        rules = tuple(rule for at, rule in enumerate(self.bench.map.rules) if at in kept)
        return evolve(self, bench=evolve(self.bench, map=evolve(self.bench.map, rules=rules)))

    def without(self, numbers: Iterable[int]) -> "Watchable":
        """The same without some of the rules, and those below them."""
        gone = set(numbers)
        heads = tuple(f"{self.rules[at].target}{sign}" for at in gone for sign in ".[")
        kept = (at for at, one in enumerate(self.rules) if at not in gone and not one.target.startswith(heads))
        return self.only(kept)


def watchable(bench: Bench) -> Watchable:
    """The bench of a map that tells. What does not parse stays as it is."""
    found: list[Branch] = []
    rules: list[Rule] = []
    for at, rule in enumerate(bench.map.rules):
        texts: dict[tuple[str, str], int] = {}
        made = rule
        for attribute, text in rule.expressions:
            if attribute != "order_by":
                made = made.with_text(attribute, _watched(text, attribute, rule.target, at, found, texts))
        if made.value and not rule.decision:
            made = evolve(made, value=_telling(made.value, at))
            if rule.default is not ABSENT:
                found.append(Branch(len(found), rule.target, at, "default", "", DEFAULT))
        rules.append(made)
    functions = tuple(
        evolve(one, expression=_watched(one.expression, "expression", f"${one.name}", -1, found, {}))
        for one in bench.definitions
    )
    return Watchable(evolve(bench, map=evolve(bench.map, rules=tuple(rules))), tuple(found), functions, bench.map.rules)


def _telling(value: str, at: int) -> str:
    """A rule's value that tells when it begins, and whether it is one."""
    state = '$exists($_c) ? ($_c = null ? "null" : $_c = "" ? "empty" : "value") : "missing"'
    return f'(${HIT}("b{at}"); $_c := ({value}\n); ${HIT}("r{at}", {state}); $_c)'


# --- where the branches are ------------------------------------------------------------------------------------------


def _watched(
    text: str, attribute: str, target: str, at: int, found: list[Branch], texts: dict[tuple[str, str], int]
) -> str:
    """A text with its conditions telling; they are put into ``found``."""
    tree = parsed(text)
    if isinstance(tree, Problem):
        return text
    marks: list[tuple[Node, str, str]] = []
    whole = (tree,) if attribute in ("when", "where") else ()
    for node, kind, needs in _conditions(tree, whole):
        own = " ".join(text[node.start : node.end].split())
        which = texts[attribute, own] = texts.get((attribute, own), 0) + 1
        number = len(found)
        found.append(Branch(number, target, at, attribute, own, kind, which, text, node, needs))
        test = '$exists($_c) and $type($_c) != "null"' if kind == FALLBACK else "$boolean($_c)"
        marks.append((node, "($_c := (", f"\n); ${HIT}({number}, {test}); $_c)"))
    return _marked(text, marks)


def _marked(text: str, marks: Sequence[tuple[Node, str, str]]) -> str:
    """The text with what stands around some of its nodes; of nodes inside each other the inner one's stands inside."""
    opening: dict[int, list[tuple[int, str]]] = {}
    closing: dict[int, list[tuple[int, str]]] = {}
    for node, before, behind in marks:
        opening.setdefault(node.start, []).append((-node.end, before))
        closing.setdefault(node.end, []).append((-node.start, behind))
    pieces: list[str] = []
    last = 0
    for place in sorted(opening.keys() | closing.keys()):
        pieces.append(text[last:place])
        pieces += (piece for _, piece in sorted(closing.get(place, ()), key=lambda one: one[0]))
        pieces += (piece for _, piece in sorted(opening.get(place, ()), key=lambda one: one[0]))
        last = place
    return "".join((*pieces, text[last:]))


Needs = tuple[tuple[Node, bool], ...]


def _conditions(tree: Node, whole: Sequence[Node]) -> Iterator[tuple[Node, str, Needs]]:
    """The conditions in a tree, each once, in the order of the text. ``whole`` are those that are conditions as they stand."""
    for node in whole:
        yield from ((leaf, CONDITION, needs) for leaf, needs in operands(node, ()))
    yield from _below(tree, ())


def _below(node: Node, needs: Needs) -> Iterator[tuple[Node, str, Needs]]:
    children = node.children
    match node.kind:
        case "condition":
            yield from ((leaf, CONDITION, more) for leaf, more in operands(children[0], needs))
            yield from _below(children[0], needs)
            for child, side in zip(children[1:], (True, False), strict=False):
                yield from _below(child, (*needs, (children[0], side)))
            return
        case "coalesce" | "default":
            yield children[0], FALLBACK if node.kind == "coalesce" else CONDITION, needs
        case "filter" if _asks(children[1]):
            yield from ((leaf, CONDITION, more) for leaf, more in operands(children[1], needs))
        case "call" if children[0].kind == "variable" and children[0].value == "coalesce":
            yield from ((one, FALLBACK, needs) for one in children[1:-1])
        case _:
            pass
    for child in children:
        yield from _below(child, needs)


def operands(node: Node, needs: Needs) -> Iterator[tuple[Node, Needs]]:
    """The conditions that a condition is made of, each with those that must be so for it to be asked."""
    if node.kind == "block" and len(node.children) == 1:
        yield from operands(node.children[0], needs)
    elif node.kind == "binary" and node.value in ("and", "or"):
        before = needs
        for child in node.children:
            yield from operands(child, before)
            before = (*before, (child, node.value == "and"))
    elif _is_not(node):  # of a single value it says nothing where that is missing, so that it stands for itself
        yield from operands(node.children[1], needs)
    else:
        yield node, needs


def _is_not(node: Node) -> bool:
    """Whether a node denies several conditions."""
    if node.kind != "call" or len(node.children) != 2 or node.children[0].value != "not":
        return False
    inner = node.children[1]
    while inner.kind == "block" and len(inner.children) == 1:
        inner = inner.children[0]
    return inner.kind == "binary" and inner.value in ("and", "or")


def _asks(node: Node) -> bool:
    """Whether a filter asks something of each item, and is no position."""
    if node.kind == "block" and len(node.children) == 1:
        return _asks(node.children[0])
    if node.kind == "binary":
        return node.value in _COMPARES
    return node.kind == "call" and node.children[0].kind == "variable" and node.children[0].value in _ASKS
