"""Exact decimal arithmetic on text. `decimal_sources` has the same in JSONata for exported expressions.

A number is taken as JSON writes it; anything else that is no plain decimal is an error. Results are text, without an exponent.
"""

import decimal
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from fieldwright.expression.failures import HostError
from fieldwright.expression.functions import arguments
from fieldwright.expression.functions.decimal_sources import NEEDS, SOURCES
from fieldwright.expression.functions.entry import BLANK_GIVES_MISSING, DECIMAL, Function, Gives
from fieldwright.expression.lookups import string_text

_DECIMAL = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_EXACT = decimal.Context(prec=400, rounding=decimal.ROUND_HALF_UP, traps=[decimal.InvalidOperation])
MAX_DIGITS = 150
MOST_PLACES = 50

MODES: Mapping[str, str] = MappingProxyType(
    {
        "half-up": decimal.ROUND_HALF_UP,
        "half-even": decimal.ROUND_HALF_EVEN,
        "half-down": decimal.ROUND_HALF_DOWN,
        "up": decimal.ROUND_UP,
        "down": decimal.ROUND_DOWN,
        "ceiling": decimal.ROUND_CEILING,
        "floor": decimal.ROUND_FLOOR,
    }
)
"""Rounding modes: ``half-up`` and ``up`` go away from zero, ``half-down`` and ``down`` towards it."""


def add(a: Any = None, b: Any = None) -> Any:
    """``$decimalAdd``."""
    return _both(a, b, _EXACT.add)


def subtract(a: Any = None, b: Any = None) -> Any:
    """``$decimalSubtract``."""
    return _both(a, b, _EXACT.subtract)


def multiply(a: Any = None, b: Any = None) -> Any:
    """``$decimalMultiply``: all digits of the product are kept."""
    return _both(a, b, _EXACT.multiply)


def divide(a: Any = None, b: Any = None, places: Any = None, mode: Any = None) -> Any:
    """``$decimalDivide``: rounded once, from the exact quotient."""
    if a is None or b is None:
        return None
    wanted, how = places_of("decimalDivide", places), mode_of("decimalDivide", mode)
    left, right = number(a), number(b)
    if not right:
        raise HostError("F2004", "$decimalDivide: b must not be zero")
    return text_of(divided(left, right, wanted, how))


def compare(a: Any = None, b: Any = None) -> Any:
    """``$decimalCompare``: -1, 0 or 1."""
    if a is None or b is None:
        return None
    left, right = number(a), number(b)
    return (left > right) - (left < right)


def round_to(a: Any = None, places: Any = None, mode: Any = None) -> Any:
    """``$decimalRound``: zeros are added where there are fewer places."""
    if a is None:
        return None
    wanted, how = places_of("decimalRound", places), mode_of("decimalRound", mode)
    return text_of(rounded(number(a), wanted, how))


def total(values: Any = None) -> Any:
    """``$decimalSum``: of a list, without what is null."""
    if values is None:
        return None
    found = decimal.Decimal(0)
    for one in arguments.items(values):
        if one is not None:
            found = _EXACT.add(found, number(one))
    return text_of(found)


def least(values: Any = None) -> Any:
    """``$decimalMin``."""
    return _chosen(values, lambda new, found: new < found)


def most(values: Any = None) -> Any:
    """``$decimalMax``."""
    return _chosen(values, lambda new, found: new > found)


def absolute(a: Any = None) -> Any:
    """``$decimalAbs``."""
    return None if a is None else text_of(number(a).copy_abs())


def negate(a: Any = None) -> Any:
    """``$decimalNegate``."""
    return None if a is None else text_of(number(a).copy_negate())


def is_decimal(value: Any = None) -> bool:
    """``$isDecimal``."""
    text = value if isinstance(value, str) else string_text(value) if isinstance(value, (int, float)) else ""
    return not isinstance(value, bool) and len(text) <= MAX_DIGITS and _DECIMAL.fullmatch(text) is not None


def number(value: Any) -> decimal.Decimal:
    """The decimal of a text or number. Raises `HostError`."""
    text = value if isinstance(value, str) else string_text(value)
    if isinstance(value, bool) or not _DECIMAL.fullmatch(text) or len(text) > MAX_DIGITS:
        cut = text if len(text) <= 40 else text[:37] + "..."
        raise HostError("F2003", f"{cut} is not a decimal number")
    return decimal.Decimal(text)


def text_of(value: decimal.Decimal) -> str:
    """A decimal as text without an exponent; zero has no sign."""
    text = format(value, "f")
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def places_of(function: str, places: Any) -> int:
    """How many decimal places an argument asks for, 0 where it is left out."""
    if places is None:
        return 0
    if (
        isinstance(places, bool)
        or not isinstance(places, (int, float))
        or places != places // 1
        or not 0 <= places <= 50
    ):
        raise HostError("F2004", f"${function}: places must be a whole number from 0 to 50")
    return int(places)


def mode_of(function: str, mode: Any) -> str:
    """The rounding that an argument names, as `decimal` calls it; half-up where it is left out."""
    if mode is None:
        return decimal.ROUND_HALF_UP
    found = MODES.get(mode) if isinstance(mode, str) else None
    if found is None:
        raise HostError("F2004", f"${function}: mode must be one of {', '.join(MODES)}")
    return found


def rounded(value: decimal.Decimal, places: int, mode: str) -> decimal.Decimal:
    """A decimal with exactly so many places."""
    return value.quantize(decimal.Decimal(1).scaleb(-places), rounding=mode, context=_EXACT)


def divided(left: decimal.Decimal, right: decimal.Decimal, places: int, mode: str) -> decimal.Decimal:
    """The quotient, rounded from its exact value: whole numbers are divided, and what is left decides."""
    top, bottom = left.scaleb(places, _EXACT).as_integer_ratio(), right.as_integer_ratio()
    numerator, denominator = top[0] * bottom[1], top[1] * bottom[0]
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    whole, rest = divmod(abs(numerator), denominator)
    # a tenth that stands for the rest: more or less than a half, or just a half
    tenth = 0 if not rest else 5 if 2 * rest == denominator else 3 if 2 * rest < denominator else 7
    exact = decimal.Decimal(whole * 10 + tenth).scaleb(-1, _EXACT)
    signed = exact.copy_negate() if numerator < 0 else exact
    return rounded(signed, 0, mode).scaleb(-places, _EXACT)


def _both(a: Any, b: Any, operation: Callable[[decimal.Decimal, decimal.Decimal], decimal.Decimal]) -> Any:
    if a is None or b is None:
        return None
    return text_of(operation(number(a), number(b)))


def _chosen(values: Any, better: Callable[[decimal.Decimal, decimal.Decimal], bool]) -> Any:
    found = None
    for one in arguments.items(values):
        if one is not None:
            new = number(one)
            found = new if found is None or better(new, found) else found
    return None if found is None else text_of(found)


def _entry(
    name: str, parameters: str, description: str, example: str, result: str, typed: str, host: Callable[..., Any], gives: Gives,
    blanks: str = "",
) -> Function:  # fmt: skip
    return Function(
        name, parameters, DECIMAL, description, example, result, own=True, typed=typed, gives=gives, host=host,
        source=SOURCES[name], needs=NEEDS.get(name, ()), blanks=blanks or BLANK_GIVES_MISSING,
    )  # fmt: skip


_TWO = Gives("string", counts=2)
_ONE = Gives("string", shortest=1)
_BOTH = "Null or missing in either gives missing."
_HOW = "half-up (the usual one), half-even, half-down, up, down, ceiling, floor"

ENTRIES = (
    _entry("decimalAdd", "a, b", "The exact sum of two decimal numbers, as text.",
           '$decimalAdd("0.1", "0.20")', '"0.30"', "<xx:s>", add, _TWO, blanks=_BOTH),
    _entry("decimalSubtract", "a, b", "The exact difference of two decimal numbers, as text.",
           '$decimalSubtract("1.00", "0.1")', '"0.90"', "<xx:s>", subtract, _TWO, blanks=_BOTH),
    _entry("decimalMultiply", "a, b", "The exact product of two decimal numbers, as text with all digits.",
           '$decimalMultiply("19.99", "3")', '"59.97"', "<xx:s>", multiply, _TWO, blanks=_BOTH),
    _entry("decimalDivide", "a, b[, places[, mode]]", f"The quotient of two decimal numbers as text, rounded once to places. Modes: {_HOW}.",
           '$decimalDivide("10", "3", 2)', '"3.33"', "<xxn?s?:s>", divide, _TWO, blanks=_BOTH),
    _entry("decimalRound", "a[, places[, mode]]", f"A decimal number rounded to places, with zeros filled in, as text. Modes: {_HOW}.",
           '$decimalRound("2.345", 2)', '"2.35"', "<xn?s?:s>", round_to, _ONE),
    _entry("decimalCompare", "a, b", "-1, 0 or 1: whether a decimal number is less than, equal to or more than another.",
           '$decimalCompare("1.0", "1")', "0", "<xx:n>", compare, Gives("integer", counts=2, least=-1, most=1), blanks=_BOTH),
    _entry("decimalSum", "list", "The exact total of a list of decimal numbers, as text; of no items it is 0.",
           '$decimalSum(["0.10", "0.20", "5"])', '"5.30"', "<x:s>", total, Gives("string", missing="maybe"),
           blanks="A list that is null or missing gives missing. Items that are null are left out."),
    _entry("decimalMin", "list", "The least of a list of decimal numbers, as text.",
           '$decimalMin(["10.0", "9.5"])', '"9.5"', "<x:s>", least, Gives("string", missing="maybe"),
           blanks="A list that is null, missing or without items gives missing. Items that are null are left out."),
    _entry("decimalMax", "list", "The greatest of a list of decimal numbers, as text.",
           '$decimalMax(["10.0", "9.5"])', '"10.0"', "<x:s>", most, Gives("string", missing="maybe"),
           blanks="A list that is null, missing or without items gives missing. Items that are null are left out."),
    _entry("decimalAbs", "a", "A decimal number without its sign, as text.",
           '$decimalAbs("-1.50")', '"1.50"', "<x:s>", absolute, _ONE),
    _entry("decimalNegate", "a", "A decimal number with the other sign, as text.",
           '$decimalNegate("1.50")', '"-1.50"', "<x:s>", negate, _ONE),
    _entry("isDecimal", "value", "Whether a value is a plain decimal number, as the decimal functions take it: no exponent, a point, no spaces.",
           '$isDecimal("12,50")', "false", "<x:b>", is_decimal, Gives("boolean", missing="never"), blanks="Null and missing give false."),
)  # fmt: skip
