"""T inside expressions: operators and functions that get another type than they take."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from fieldwright.expression.nodes import Node, walk
from fieldwright.expression.signatures import parameters
from fieldwright.expression.types import Inferred
from fieldwright.mapping.checks.about import about
from fieldwright.mapping.checks.fit import TEXTS
from fieldwright.mapping.checks.model import Checked, Context, copied_from_xml, infer_parts
from fieldwright.mapping.checks.words import kinds
from fieldwright.mapping.findings import Finding, finding

_NUMBERS = frozenset({"integer", "number"})
_TAKEN: Mapping[str, frozenset[str]] = MappingProxyType(
    {"n": _NUMBERS, "s": TEXTS, "b": frozenset({"boolean"}), "o": frozenset({"object"})}
)
"""What a letter of a signature takes."""

_WORDS: Mapping[str, str] = MappingProxyType({"n": "a number", "s": "text", "b": "true or false", "o": "an object"})
_ARITHMETIC = frozenset({"+", "-", "*", "/", "%"})
COMPARISONS = frozenset({"<", ">", "<=", ">="})
_EQUALITY = frozenset({"=", "!="})
_LISTS: Mapping[str, str] = MappingProxyType({"sum": "n", "max": "n", "min": "n", "average": "n", "join": "s"})
"""Functions that take a list, and the letter of its items."""


@about("binary", "negate", "apply", "call")
def operand_of_another_type(context: Context, checked: Checked) -> Iterator[Finding]:
    """T01 where no value can do, T02 where some cannot."""
    for parsed, tree in checked.trees:
        if tree.kind in ("name", "map") and not _calls(tree):
            continue
        of = infer_parts(context, checked, parsed)
        for node in walk(tree):
            for part, letter, what in demands(node):
                found = of(part)
                wrong = _wrong(context, found, letter)
                if not wrong:
                    continue
                shown = parsed.text.text[part.start : part.end]
                all_wrong = len(wrong) == len(found.types - {"null"})
                from_xml = copied_from_xml(context, found) and "number" in found.types
                yield finding(
                    "T01" if all_wrong else "T02",
                    f"`{shown}` is {'a number as text, as all decimals of XML' if from_xml else kinds(wrong)}, and {what}",
                    mend=_mend(shown, letter, found),
                    target=checked.rule.target, sources=tuple(one.value_path for one in found.fields),
                    **parsed.place(part.start, part.end),
                )  # fmt: skip


@about("sort", "binary")
def compared_with_another_type(context: Context, checked: Checked) -> Iterator[Finding]:
    """T01 and T02: a number compared with a text, and decimals of XML compared or sorted as the texts that they are."""
    for parsed, tree in checked.trees:
        nodes = [
            one
            for one in walk(tree)
            if one.kind == "sort" or (one.kind == "binary" and one.value in COMPARISONS | _EQUALITY)
        ]
        of = infer_parts(context, checked, parsed) if nodes else None
        for node in nodes:
            assert of is not None
            parts = node.children[1:] if node.kind == "sort" else node.children
            told = _sorted(context, node, of) if node.kind == "sort" else _compared(context, node, of)
            if told is None:
                continue
            kind, what, part = told
            text = parsed.text.text
            yield finding(
                kind, f"`{parsed.shown(node)}` {what}",
                mend=f"Write `$number({text[part.start : part.end]})`.", target=checked.rule.target,
                sources=tuple(one.value_path for each in parts for one in of(each).fields), **parsed.place(part.start, part.end),
            )  # fmt: skip


def _compared(context: Context, node: Node, of: Callable[[Node], Inferred]) -> tuple[str, str, Node] | None:
    """What is wrong with a comparison: the finding's id, what happens, and the part to convert."""
    both = [of(one) for one in node.children]
    kinds_ = [_kind(context, one) for one in both]
    if "" in kinds_:
        return None
    if kinds_[0] != kinds_[1]:
        text = node.children[kinds_.index("text")]
        if node.value in COMPARISONS:
            return "T01", "compares a number with a text, which fails", text
        return "T02", "compares a number with a text, which are never equal", text
    if node.value in COMPARISONS and all(_decimal_text(context, one) for one in both):
        return "T02", "compares decimals of XML as text, so that 10 stands before 9", node.children[0]
    return None


def _sorted(context: Context, node: Node, of: Callable[[Node], Inferred]) -> tuple[str, str, Node] | None:
    part = next((one for one in node.children[1:] if _decimal_text(context, of(one))), None)
    return None if part is None else ("T02", "sorts decimals of XML as text, so that 10 stands before 9", part)


def _decimal_text(context: Context, found: Inferred) -> bool:
    return found.known and found.types == frozenset({"number"}) and copied_from_xml(context, found)


def _kind(context: Context, found: Inferred) -> str:
    """``number`` or ``text``, where it is surely one of them."""
    types = found.types - {"null"}
    if not found.known or not types:
        return ""
    if copied_from_xml(context, found) and types == frozenset({"number"}):
        return "text"
    return "number" if types <= _NUMBERS else "text" if types <= TEXTS else ""


def _calls(tree: Node) -> bool:
    return any(node.kind in ("call", "binary", "negate", "apply") for node in walk(tree))


def demands(node: Node) -> Iterator[tuple[Node, str, str]]:
    """The parts of an expression that must be of a type: the part, the type's letter, and who says so."""
    if node.kind == "binary" and node.value in _ARITHMETIC:
        yield from ((one, "n", f"`{node.value}` takes numbers") for one in node.children)
    elif node.kind == "binary" and node.value in COMPARISONS:
        yield from ((one, "ns", f"`{node.value}` takes numbers or texts") for one in node.children)
    elif node.kind == "negate":
        yield node.children[0], "n", "`-` takes a number"
    elif node.kind == "apply" and node.children[1].kind == "call":
        yield from _arguments(node.children[1].children[0], (node.children[0], *node.children[1].children[1:]))
    elif node.kind == "apply" and node.children[1].kind == "variable":
        yield from _arguments(node.children[1], (node.children[0],))
    elif node.kind == "call":
        yield from _arguments(node.children[0], node.children[1:])


def _arguments(function: Node, given: tuple[Node, ...]) -> Iterator[tuple[Node, str, str]]:
    if function.kind != "variable":
        return
    for argument, wanted in zip(given, _wanted(str(function.value), len(given)), strict=False):
        if wanted is not None:
            yield argument, *wanted


@lru_cache(maxsize=2_000)
def _wanted(name: str, given: int) -> tuple[tuple[str, str] | None, ...]:
    """For each of so many arguments of a function, the type's letter and who says so; None where any type will do."""
    known = parameters(name)
    context_first = bool(known) and "-" in known[0][1] and given < len([one for one in known if "?" not in one[1]])
    found: list[tuple[str, str] | None] = []
    for letters, _ in known[1:] if context_first else known:
        letter = _LISTS.get(name, "") if letters == "a" else letters.strip("()")
        takes = "numbers" if name in _LISTS and letter == "n" else _WORDS.get(letter, "single values")
        found.append((letter, f"`${name}` takes {takes}") if letter and set(letter) <= _TAKEN.keys() else None)
    return tuple(found)


def _wrong(context: Context, found: Inferred, letter: str) -> frozenset[str]:
    """The types of a part that cannot stand where the letter is asked for."""
    types = found.types - {"null"}
    if not found.known or not types or {"any", "array"} & types:
        return frozenset()
    if copied_from_xml(context, found) and "number" in types:
        types = (types - {"number"}) | {"string"}
    return types - (_TAKEN[letter] if len(letter) == 1 else frozenset[str]().union(*(_TAKEN[one] for one in letter)))


def _mend(shown: str, letter: str, found: Inferred) -> str:
    convert = {"n": "$number", "s": "$string"}.get(letter)
    if "object" in found.types:
        return "Read one of its fields."
    if convert is None:
        return ""
    if found.many is not False:
        return f"Convert each: `{shown}.{convert}($)`."
    return f"Write `{convert}({shown})`."


RULE_CHECKS = (operand_of_another_type, compared_with_another_type)
