"""Constraints that JSON Schema has no keyword for, or only as a remark, and which values are held to all the same."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from attrs import frozen


def broken(keyword: str, limit: Any, value: Any) -> bool:
    """Whether a value breaks a constraint of `CHECKS`; values of types that it does not speak of do not."""
    try:
        return not CHECKS[keyword].holds(limit, value)
    except (ArithmeticError, ValueError, RecursionError):
        return CHECKS[keyword].strict


@frozen
class Check:
    """What holds a value to a constraint."""

    holds: Callable[[Any, Any], bool]
    """The constraint's value and the payload's; raises ArithmeticError or ValueError where that cannot be read."""
    strict: bool = True
    """Whether a value that cannot be read breaks the constraint."""


def _number(value: Any) -> Decimal | None:
    """The number of a value: one of JSON, or a text that is one; raises ArithmeticError for other texts."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str, Decimal)):
        return None
    number = Decimal(value if isinstance(value, (str, Decimal)) else str(value))
    return number if number.is_finite() else None


def _decimals(number: Decimal) -> int:
    """How many digits stand behind the point, zeros at the end left out."""
    exponent = number.normalize().as_tuple().exponent if number else 0
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _digits(number: Decimal) -> int:
    """How many digits there are, zeros in front and behind the point's last digit left out (XSD part 2, section 4.3.11)."""
    _, digits, exponent = number.normalize().as_tuple() if number else Decimal(0).as_tuple()
    return len(digits) + max(0, exponent) if isinstance(exponent, int) else len(digits)


def _few_digits(limit: Any, value: Any) -> bool:
    number = _number(value)
    return number is None or _digits(number) <= limit


def _few_decimals(limit: Any, value: Any) -> bool:
    number = _number(value)
    return number is None or _decimals(number) <= limit


CHECKS: Mapping[str, Check] = MappingProxyType({
    "totalDigits": Check(_few_digits, strict=False),
    "fractionDigits": Check(_few_decimals, strict=False),
})  # fmt: skip
"""The constraints, by their keywords."""
