"""What it means that a value is an instance of a node, or is none: constraints of the value's kind, and choices between them."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from fieldwright.diff.inclusion.apart import apart
from fieldwright.diff.inclusion.documents import Documents
from fieldwright.diff.inclusion.nodes import Alternative, Atom, Choice, Item, Literal, Node
from fieldwright.diff.inclusion.objects import Selector
from fieldwright.diff.inclusion.pattern_syntax import UntoldError
from fieldwright.diff.inclusion.unevaluated import item_cases, name_cases
from fieldwright.diff.inclusion.values import kind_of


def affirmed(node: Node, kind: str, documents: Documents) -> Iterator[Item | Choice]:
    """What holds, all of it, if a value of a kind is an instance of a node whose kinds include that; raises `UntoldError`."""
    if node.opaque:
        raise UntoldError(node.opaque)
    if node.values is not None:
        yield Atom("values", tuple(one for one in node.values if kind_of(one) == kind))
    for child in node.same:
        yield Literal(child, True)
    if node.any_of is not None:
        yield Choice(tuple((Literal(child, True),) for child in node.any_of), keyword="anyOf")
    if node.one_of is not None:
        yield Choice(
            tuple(
                (
                    Literal(child, True),
                    *(
                        Literal(other, False)
                        for place, other in enumerate(node.one_of)
                        if place != at and not apart(child, other, documents)
                    ),
                )
                for at, child in enumerate(node.one_of)
            ),
            keyword="oneOf",
        )
    if node.negated is not None:
        yield Literal(node.negated, False)
    if node.condition is not None:
        condition, then, otherwise = node.condition
        if then is not documents.everything or otherwise is not documents.everything:
            yield Choice(
                (
                    (Literal(condition, True), Literal(then, True)),
                    (Literal(condition, False), Literal(otherwise, True)),
                ),
                keyword="if",
            )
    match kind:
        case "number":
            yield from _number(node)
        case "string":
            yield from _text(node)
        case "array":
            yield from _array(node, documents)
        case "object":
            yield from _object(node, documents)
        case _:
            pass


def denied(node: Node, kind: str, documents: Documents) -> tuple[Alternative, ...]:
    """The ways in which a value of a kind can fail to be an instance of a node whose kinds include that; raises `UntoldError`."""
    if node.opaque:
        raise UntoldError(node.opaque)
    made: list[Alternative] = []
    if node.values is not None:
        made.append(_different(tuple(one for one in node.values if kind_of(one) == kind), documents))
    made.extend((Literal(child, False),) for child in node.same)
    if node.any_of is not None:
        made.append(tuple(Literal(child, False) for child in node.any_of))
    if node.one_of is not None:
        made.append(tuple(Literal(child, False) for child in node.one_of))
        made.extend(
            (Literal(one, True), Literal(other, True))
            for place, one in enumerate(node.one_of)
            for other in node.one_of[place + 1 :]
            if not apart(one, other, documents)
        )
    if node.negated is not None:
        made.append((Literal(node.negated, True),))
    if node.condition is not None:
        condition, then, otherwise = node.condition
        if then is not documents.everything:
            made.append((Literal(condition, True), Literal(then, False)))
        if otherwise is not documents.everything:
            made.append((Literal(condition, False), Literal(otherwise, False)))
    match kind:
        case "number":
            made.extend(_no_number(node))
        case "string":
            made.extend(_no_text(node))
        case "array":
            made.extend(_no_array(node, documents))
        case "object":
            made.extend(_no_object(node, documents))
        case _:
            pass
    return tuple(made)


def _different(values: tuple[Any, ...], documents: Documents) -> Alternative:
    if values and isinstance(values[0], (list, dict)):
        return tuple(Literal(documents.constant(one), False) for one in values)
    return (Atom("except", values),) if values else ()


# --- numbers and texts -------------------------------------------------------------------------------------------------


def _number(node: Node) -> Iterator[Atom]:
    if node.low:
        yield Atom("low", node.low)
    if node.high:
        yield Atom("high", node.high)
    if node.whole:
        yield Atom("divisor", (1,))
    if node.divisor:
        yield Atom("divisor", (node.divisor,))
    for keyword, limit in node.digits:
        if keyword == "fractionDigits":
            yield Atom("divisor", (Fraction(1, 10**limit),))
        else:  # of these, those before the point alone
            yield Atom("high", (Fraction(10**limit), True))
            yield Atom("low", (Fraction(-(10**limit)), True))
            yield Atom("digits", (keyword, limit))


def _no_number(node: Node) -> Iterator[Alternative]:
    if node.low:
        yield (Atom("high", (node.low[0], not node.low[1])),)
    if node.high:
        yield (Atom("low", (node.high[0], not node.high[1])),)
    if node.whole:
        yield (Atom("no divisor", (1,)),)
    if node.divisor:
        yield (Atom("no divisor", (node.divisor,)),)
    for keyword, limit in node.digits:
        if keyword == "fractionDigits":
            yield (Atom("no divisor", (Fraction(1, 10**limit),)),)
        else:
            yield (Atom("more digits", (keyword, limit)),)


def _text(node: Node) -> Iterator[Atom]:
    if node.shortest:
        yield Atom("shortest", (node.shortest,))
    if node.longest is not None:
        yield Atom("longest", (node.longest,))
    if node.pattern is not None:
        yield Atom("pattern", (node.pattern,))
    for digits in node.digits:
        yield Atom("digits", digits)


def _no_text(node: Node) -> Iterator[Alternative]:
    if node.shortest:
        yield (Atom("longest", (node.shortest - 1,)),)
    if node.longest is not None:
        yield (Atom("shortest", (node.longest + 1,)),)
    if node.pattern is not None:
        yield (Atom("no pattern", (node.pattern,)),)
    for digits in node.digits:
        yield (Atom("more digits", digits),)


# --- arrays ------------------------------------------------------------------------------------------------------------


def _array(node: Node, documents: Documents) -> Iterator[Item | Choice]:
    if node.prefix or node.items is not None:
        yield Atom("schema", (node,))
    if node.fewest_items:
        yield Atom("fewest items", (node.fewest_items,))
    if node.most_items is not None:
        yield Atom("most items", (node.most_items,))
    if node.unique:
        yield Atom("unique")
    if node.contains and (node.contains.least or node.contains.most is not None):
        yield Atom("count", (Literal(node.contains.node, True), 0, node.contains.least, node.contains.most))
    if node.unevaluated_items is not None and node.items is None:
        cases = item_cases(node, documents)
        yield Choice(tuple((*case.items, Literal(case.rest, True)) for case in cases), keyword="unevaluatedItems")


def _no_array(node: Node, documents: Documents) -> Iterator[Alternative]:
    if node.fewest_items:
        yield (Atom("most items", (node.fewest_items - 1,)),)
    if node.most_items is not None:
        yield (Atom("fewest items", (node.most_items + 1,)),)
    if node.unique:
        yield (Atom("repeated"),)
    for place, child in enumerate(node.prefix):
        if child is not documents.everything:
            yield (Atom("item", (place, Literal(child, False))),)
    if node.items is not None and node.items is not documents.everything:
        yield (Atom("count", (Literal(node.items, False), len(node.prefix), 1, None)),)
    if node.contains:
        literal = Literal(node.contains.node, True)
        if node.contains.least:
            yield (Atom("count", (literal, 0, 0, node.contains.least - 1)),)
        if node.contains.most is not None:
            yield (Atom("count", (literal, 0, node.contains.most + 1, None)),)
    if node.unevaluated_items is not None and node.items is None:
        for case in item_cases(node, documents):
            yield (*case.items, Literal(case.rest, False))


# --- objects -----------------------------------------------------------------------------------------------------------


def _object(node: Node, documents: Documents) -> Iterator[Item | Choice]:
    if node.properties or node.patterns or node.additional is not None:
        yield Atom("schema", (node,))
    if node.names is not None:
        yield Atom("names", (Literal(node.names, True),))
    for name in node.required:
        yield Atom("required", (name,))
    if node.fewest:
        yield Atom("fewest", (node.fewest,))
    if node.most is not None:
        yield Atom("most", (node.most,))
    for name, needed in node.needs.items():
        yield Choice(
            ((Atom("absent", (name,)),), tuple(Atom("required", (one,)) for one in needed)), keyword="dependentRequired"
        )
    for name, child in node.dependent.items():
        yield Choice(((Atom("absent", (name,)),), (Literal(child, True),)), keyword="dependentSchemas")
    if node.unevaluated is not None and node.additional is None:
        cases = name_cases(node, documents)
        yield Choice(tuple((*case.items, Literal(case.rest, True)) for case in cases), keyword="unevaluatedProperties")


def _no_object(node: Node, documents: Documents) -> Iterator[Alternative]:
    for name in node.required:
        yield (Atom("absent", (name,)),)
    if node.additional is not None and node.additional is not documents.everything:
        selector = Selector(without=tuple(node.patterns), apart=frozenset(node.properties))
        yield (Atom("some", (selector, Literal(node.additional, False))),)
    for name, child in node.properties.items():
        if child is not documents.everything:
            yield (Atom("has", (name, Literal(child, False))),)
    for pattern, child in node.patterns.items():
        if child is not documents.everything:
            yield (Atom("some", (Selector(within=(pattern,)), Literal(child, False))),)
    if node.names is not None:
        yield (Atom("some", (Selector(names=(Literal(node.names, False),)), None)),)
    if node.fewest:
        yield (Atom("most", (node.fewest - 1,)),)
    if node.most is not None:
        yield (Atom("fewest", (node.most + 1,)),)
    for name, needed in node.needs.items():
        for one in needed:
            yield (Atom("required", (name,)), Atom("absent", (one,)))
    for name, child in node.dependent.items():
        yield (Atom("required", (name,)), Literal(child, False))
    if node.unevaluated is not None and node.additional is None:
        for case in name_cases(node, documents):
            yield (*case.items, Literal(case.rest, False))


_TELLING = {
    "one_of": "oneOf", "any_of": "anyOf", "negated": "not", "condition": "if", "unevaluated": "unevaluatedProperties",
    "unevaluated_items": "unevaluatedItems", "contains": "contains", "patterns": "patternProperties", "properties": "properties",
    "prefix": "prefixItems", "same": "allOf",
}  # fmt: skip


def telling(node: Node) -> str:
    """The keyword of a node that leaves most to choose where a value is no instance of it."""
    return next((keyword for name, keyword in _TELLING.items() if getattr(node, name)), "type")
