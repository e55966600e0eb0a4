"""Targets that are another each time: of the clock or of chance. Their values are not compared."""

from collections.abc import Sequence
from typing import Any, cast

from attrs import evolve

from fieldwright.expression.failures import ExpressionError
from fieldwright.expression.syntax import parse, walk
from fieldwright.mapping.sides import Bench
from fieldwright.project.cases.payloads import Token, tokens_of
from fieldwright.schema.paths import format_path, parse_path

VOLATILE = frozenset({"now", "millis", "random", "shuffle", "uuid"})
"""Functions that give something else each time."""


def volatile_targets(bench: Bench) -> tuple[str, ...]:
    """The targets of such rules as `TestCase.ignore` has them, without brackets, each once."""
    names = set(VOLATILE)
    for _ in bench.definitions:  # functions that call each other
        names |= {one.name for one in bench.definitions if _calls(one.expression, names)}
    found: dict[str, None] = {}
    for rule in bench.map.rules:
        if any("$" in text and _calls(text, names) for _, text in rule.expressions):
            steps = tuple(
                evolve(one, brackets=(), alternative="") for one in parse_path(rule.target) if one.name[:1] != "["
            )
            found[format_path([one for one in steps if one.name])] = None
    return tuple(found)


def _calls(text: str, names: set[str]) -> bool:
    if not any(f"${name}" in text for name in names):
        return False
    try:
        return any(one.kind == "variable" and one.value in names for one in walk(parse(text)))
    except ExpressionError:
        return False


def without_places(value: Any, paths: Sequence[str]) -> Any:
    """The value without what stands at paths without brackets. It is a copy where anything is left out."""
    for path in paths:
        value = _without(value, tokens_of(path))
    return value


def _without(value: Any, tokens: Sequence[Token]) -> Any:
    if isinstance(value, list):
        return [_without(one, tokens) for one in cast("list[Any]", value)]
    if not isinstance(value, dict) or not tokens:
        return value
    held = cast("dict[str, Any]", value)
    first = tokens[0]
    return {
        name: _without(one, tokens[1:]) if name == first else one
        for name, one in held.items()
        if not (name == first and len(tokens) == 1)
    }
