"""JSON values: their kinds, which are equal, exact numbers, texts that patterns are found in."""

from collections.abc import Hashable
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import lru_cache
from typing import Any, cast

from fieldwright.diff.inclusion.pattern_syntax import UntoldError


def kind_of(value: Any) -> str:
    """The kind of a JSON value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def frozen_value(value: Any) -> Hashable:
    """A key that is equal for equal JSON values: 1 and 1.0 are, 1 and true are not."""
    match value:
        case bool():
            return ("boolean", value)
        case list():
            return ("array", *(frozen_value(one) for one in cast("list[Any]", value)))
        case dict():
            given = cast("dict[str, Any]", value)
            return ("object", frozenset((name, frozen_value(one)) for name, one in given.items()))
        case _:
            return value


def exact(value: float) -> Fraction:
    """The number that JSON's text says; raises `UntoldError` for none."""
    if isinstance(value, int):
        return Fraction(value)
    try:
        return Fraction(Decimal(repr(value)))
    except (InvalidOperation, ValueError, OverflowError):
        raise UntoldError(f"{value} is no number of JSON") from None


def spelt(number: Fraction) -> int | float | None:
    """A number as JSON's text says it; None for those that cannot be said exactly."""
    if number.denominator == 1:
        return number.numerator if abs(number) < 10**300 else None
    try:
        made = float(number)
        return made if exact(made) == number else None
    except (OverflowError, UntoldError):
        return None


@lru_cache(maxsize=50_000)
def found_in(pattern: str, text: str) -> bool:
    """Whether a pattern is found in a text; raises `UntoldError` for what is no pattern."""
    check = _searcher(pattern)
    if check is None:
        raise UntoldError(f"pattern: {pattern!r} cannot be run")
    try:
        return bool(check.is_valid(text))
    except ValueError:
        raise UntoldError(f"pattern: {pattern!r} cannot be run") from None


@lru_cache(maxsize=2_000)
def _searcher(pattern: str) -> Any:
    import jsonschema_rs

    try:
        return jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except ValueError:
        return None
