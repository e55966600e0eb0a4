"""Functions on numbers."""

import math
import re
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from fieldwright.report.platforms.python.runtime.values import (
    MISSING,
    MapError,
    checked,
    is_number,
    items_of,
    json_text,
    number,
    number_text,
)


def number_of(value: Any = MISSING) -> Any:
    """``$number``."""
    if value is MISSING or is_number(value):
        return value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?", value) and math.isfinite(float(value)):
            return number(float(value))
        if re.fullmatch("0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][01]+", value):
            return number(float(int(value, 0)))
    raise MapError("D3030", f"{json_text(value)} cannot be read as a number")


def absolute(value: Any = MISSING) -> Any:
    """``$abs``."""
    return value if checked("number", value, "abs") is MISSING else number(abs(float(value)))


def floor(value: Any = MISSING) -> Any:
    """``$floor``."""
    return value if checked("number", value, "floor") is MISSING else number(float(math.floor(value)))


def ceiling(value: Any = MISSING) -> Any:
    """``$ceil``."""
    return value if checked("number", value, "ceil") is MISSING else number(float(math.ceil(value)))


def rounded(value: Any = MISSING, places: Any = MISSING) -> Any:
    """``$round``: to so many decimal places, a half to the even digit."""
    checked("number", places, "round")
    if checked("number", value, "round") is MISSING:
        return MISSING
    digits = 0 if places is MISSING else int(places)
    exact = Decimal(number_text(value, 17) if isinstance(value, int) else repr(float(value)))
    if -exact.as_tuple().exponent <= digits:  # type: ignore[operator]
        return number(float(value))
    return number(float(exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_EVEN)))


def power(base: Any, exponent: Any) -> Any:
    """``$power``."""
    checked("number", exponent, "power")
    if checked("number", base, "power") is MISSING:
        return MISSING
    if exponent is MISSING:
        raise MapError("T0410", "$power takes a number, not nothing")
    try:
        return number(math.pow(base, exponent))
    except (ValueError, OverflowError):
        raise MapError("D3061", f"{json_text(base)} to the power of {json_text(exponent)} is no number") from None


def square_root(value: Any = MISSING) -> Any:
    """``$sqrt``."""
    if checked("number", value, "sqrt") is MISSING:
        return MISSING
    if value < 0:
        raise MapError("D3060", "the square root of a negative number")
    return number(math.sqrt(value))


def format_base(value: Any, base: Any = MISSING) -> Any:
    """``$formatBase``: a whole number in a base from 2 to 36."""
    if checked("number", value, "formatBase") is MISSING:
        return MISSING
    radix = 10 if checked("number", base, "formatBase") is MISSING else int(rounded(base))
    if not 2 <= radix <= 36:
        raise MapError("D3100", "$formatBase: the base must be from 2 to 36")
    whole = int(rounded(value))
    digits = ""
    left = abs(whole)
    while left or not digits:
        left, digit = divmod(left, radix)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return "-" + digits if whole < 0 else digits


def total(values: Any) -> Any:
    """``$sum``."""
    found = items_of("number", values, "sum")
    if found is MISSING:
        return MISSING
    made = 0.0
    for one in found:
        made += float(one)
    return number(made)


def largest(values: Any) -> Any:
    """``$max``."""
    found = items_of("number", values, "max")
    return max(found) if found else MISSING


def smallest(values: Any) -> Any:
    """``$min``."""
    found = items_of("number", values, "min")
    return min(found) if found else MISSING


def average(values: Any) -> Any:
    """``$average``."""
    found = items_of("number", values, "average")
    return number(float(total(found)) / len(found)) if found else MISSING
