"""Whether a value is an instance of a node."""

from collections.abc import Iterable
from typing import Any, cast

from fieldwright.diff.inclusion.documents import Documents
from fieldwright.diff.inclusion.nodes import Literal, Node
from fieldwright.diff.inclusion.pattern_syntax import UntoldError
from fieldwright.diff.inclusion.values import exact, found_in, frozen_value, kind_of
from fieldwright.schema.value_checks import broken


def accepts(documents: Documents, node: Node, value: Any) -> bool:
    """Whether a value is an instance; raises `UntoldError` where a pattern is none."""
    node = documents.opened(node)
    if node.opaque:
        raise UntoldError(node.opaque)
    if node.nothing or kind_of(value) not in node.kinds:
        return False
    if node.values is not None:
        if node.keys is None:
            node.keys = frozenset(frozen_value(one) for one in node.values)
        if frozen_value(value) not in node.keys:
            return False
    if not _applied(documents, node, value):
        return False
    match value:
        case bool() | None:
            return True
        case int() | float():
            return _number_accepted(node, value)
        case str():
            return _text_accepted(node, value)
        case list():
            return _array_accepted(documents, node, cast("list[Any]", value))
        case _:
            return _object_accepted(documents, node, cast("dict[str, Any]", value))


def holds_all(documents: Documents, literals: Iterable[Literal], value: Any) -> bool:
    """Whether a value satisfies all of the literals."""
    return all(accepts(documents, one.node, value) == one.wanted for one in literals)


def _applied(documents: Documents, node: Node, value: Any) -> bool:
    if not all(accepts(documents, child, value) for child in node.same):
        return False
    if node.any_of is not None and not any(accepts(documents, child, value) for child in node.any_of):
        return False
    if node.one_of is not None and sum(accepts(documents, child, value) for child in node.one_of) != 1:
        return False
    if node.negated is not None and accepts(documents, node.negated, value):
        return False
    if node.condition is None:
        return True
    condition, then, otherwise = node.condition
    return accepts(documents, then if accepts(documents, condition, value) else otherwise, value)


def _number_accepted(node: Node, value: float) -> bool:
    number = exact(value)
    if node.whole and number.denominator != 1:
        return False
    if node.low and (number < node.low[0] or (node.low[1] and number == node.low[0])):
        return False
    if node.high and (number > node.high[0] or (node.high[1] and number == node.high[0])):
        return False
    if node.divisor and (number / node.divisor).denominator != 1:
        return False
    return not any(broken(keyword, limit, value) for keyword, limit in node.digits)


def _text_accepted(node: Node, value: str) -> bool:
    if len(value) < node.shortest or (node.longest is not None and len(value) > node.longest):
        return False
    if any(broken(keyword, limit, value) for keyword, limit in node.digits):
        return False
    return node.pattern is None or found_in(node.pattern, value)


def _array_accepted(documents: Documents, node: Node, value: list[Any]) -> bool:
    if len(value) < node.fewest_items or (node.most_items is not None and len(value) > node.most_items):
        return False
    if node.unique and len({frozen_value(one) for one in value}) < len(value):
        return False
    if not all(accepts(documents, child, one) for child, one in zip(node.prefix, value, strict=False)):
        return False
    if node.items and not all(accepts(documents, node.items, one) for one in value[len(node.prefix) :]):
        return False
    if node.contains:
        count = sum(accepts(documents, node.contains.node, one) for one in value)
        if count < node.contains.least or (node.contains.most is not None and count > node.contains.most):
            return False
    if node.unevaluated_items:
        seen = _seen_items(documents, node, value)
        return all(index in seen or accepts(documents, node.unevaluated_items, one) for index, one in enumerate(value))
    return True


def _object_accepted(documents: Documents, node: Node, value: dict[str, Any]) -> bool:
    if len(value) < node.fewest or (node.most is not None and len(value) > node.most):
        return False
    if any(name not in value for name in node.required):
        return False
    if any(name in value and any(one not in value for one in needed) for name, needed in node.needs.items()):
        return False
    if node.names and not all(accepts(documents, node.names, name) for name in value):
        return False
    for name, one in value.items():
        if not all(accepts(documents, child, one) for child in of_property(node, name)):
            return False
    if not all(accepts(documents, child, value) for name, child in node.dependent.items() if name in value):
        return False
    if node.unevaluated:
        seen = _seen_names(documents, node, value)
        return all(name in seen or accepts(documents, node.unevaluated, one) for name, one in value.items())
    return True


def of_property(node: Node, name: str) -> list[Node]:
    """The schemas of the values under a name."""
    made = [node.properties[name]] if name in node.properties else []
    made.extend(child for pattern, child in node.patterns.items() if found_in(pattern, name))
    if not made and node.additional:
        made.append(node.additional)
    return made


def _seen_names(documents: Documents, node: Node, value: dict[str, Any]) -> set[str]:
    """The names that a node and those that it applies speak of, but for its own ``unevaluatedProperties``."""
    if node.additional:
        return set(value)
    seen = {name for name in value if name in node.properties or any(found_in(one, name) for one in node.patterns)}
    for child in _successful(documents, node, value):
        seen |= set(value) if child.unevaluated else _seen_names(documents, child, value)
    return seen


def _seen_items(documents: Documents, node: Node, value: list[Any]) -> set[int]:
    if node.items:
        return set(range(len(value)))
    seen = set(range(min(len(node.prefix), len(value))))
    if node.contains:
        seen |= {index for index, one in enumerate(value) if accepts(documents, node.contains.node, one)}
    for child in _successful(documents, node, value):
        seen |= set(range(len(value))) if child.unevaluated_items else _seen_items(documents, child, value)
    return seen


def _successful(documents: Documents, node: Node, value: Any) -> list[Node]:
    """The schemas that a node applies to a value, and that accept it."""
    children = [*node.same, *(node.any_of or ()), *(node.one_of or ())]
    if isinstance(value, dict):
        children.extend(child for name, child in node.dependent.items() if name in value)
    if node.condition:
        condition, then, otherwise = node.condition
        children.extend((condition, then) if accepts(documents, condition, value) else (otherwise,))
    return [documents.opened(child) for child in children if accepts(documents, child, value)]
