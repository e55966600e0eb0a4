"""Exact decimal arithmetic on text, as host functions. `functions` has the same in JSONata for the exported expression.

Null or missing in any argument gives missing. A number is taken as JSON writes it; anything else that is no plain decimal is an error.
"""

import decimal
import re
from collections.abc import Callable, Mapping
from typing import Any

from fieldwright.expression.failures import HostError
from fieldwright.expression.lookups import key_text

_DECIMAL = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_EXACT = decimal.Context(prec=400, rounding=decimal.ROUND_HALF_UP, traps=[decimal.InvalidOperation])
MAX_DIGITS = 150


def add(a: Any = None, b: Any = None) -> Any:
    """``$decimalAdd``."""
    return _both(a, b, _EXACT.add)


def subtract(a: Any = None, b: Any = None) -> Any:
    """``$decimalSubtract``."""
    return _both(a, b, _EXACT.subtract)


def multiply(a: Any = None, b: Any = None) -> Any:
    """``$decimalMultiply``: all digits of the product are kept."""
    return _both(a, b, _EXACT.multiply)


def compare(a: Any = None, b: Any = None) -> Any:
    """``$decimalCompare``: -1, 0 or 1."""
    if a is None or b is None:
        return None
    left, right = number(a), number(b)
    return (left > right) - (left < right)


def round_to(a: Any = None, places: Any = None) -> Any:
    """``$decimalRound``: to a number of decimal places, half away from zero; zeros are added where there are fewer."""
    if a is None:
        return None
    wanted = 0 if places is None else places
    if (
        isinstance(wanted, bool)
        or not isinstance(wanted, (int, float))
        or wanted != int(wanted)
        or not 0 <= wanted <= 50
    ):
        raise HostError("F2003", "the places given to $decimalRound must be a whole number from 0 to 50")
    return text_of(number(a).quantize(decimal.Decimal(1).scaleb(-int(wanted)), context=_EXACT))


def number(value: Any) -> decimal.Decimal:
    """The decimal of a text or number. Raises `HostError`."""
    text = value if isinstance(value, str) else key_text(value)
    if isinstance(value, bool) or not _DECIMAL.fullmatch(text) or len(text) > MAX_DIGITS:
        shown = text if len(text) <= 40 else text[:37] + "..."
        raise HostError("F2003", f"{shown} is not a decimal number")
    return decimal.Decimal(text)


def text_of(value: decimal.Decimal) -> str:
    """A decimal as text without an exponent; zero has no sign."""
    text = format(value, "f")
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def _both(a: Any, b: Any, operation: Callable[[decimal.Decimal, decimal.Decimal], decimal.Decimal]) -> Any:
    if a is None or b is None:
        return None
    return text_of(operation(number(a), number(b)))


HOST: Mapping[str, Callable[..., Any]] = {
    "decimalAdd": add,
    "decimalSubtract": subtract,
    "decimalMultiply": multiply,
    "decimalRound": round_to,
    "decimalCompare": compare,
}
"""Host functions by name."""
