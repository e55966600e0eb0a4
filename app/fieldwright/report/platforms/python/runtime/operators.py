"""Operators: arithmetic, comparing, joining text, choosing."""

import math
from collections.abc import Callable
from typing import Any

from fieldwright.report.platforms.python.runtime.values import (
    MISSING,
    MapError,
    Sequence,
    is_number,
    json_text,
    number,
    same,
    settled,
    text_of,
    truth,
)


def _operands(a: Any, b: Any) -> bool:
    """Whether both are there. Raises `MapError` where one is no number."""
    for code, one in (("T2001", a), ("T2002", b)):
        if one is not MISSING and not is_number(one):
            raise MapError(code, f"{json_text(one)} is not a number")
    return a is not MISSING and b is not MISSING


def add(a: Any, b: Any) -> Any:
    """The sum of two numbers."""
    return number(float(a) + float(b)) if _operands(a, b) else MISSING


def subtract(a: Any, b: Any) -> Any:
    """The difference of two numbers."""
    return number(float(a) - float(b)) if _operands(a, b) else MISSING


def multiply(a: Any, b: Any) -> Any:
    """The product of two numbers."""
    return number(float(a) * float(b)) if _operands(a, b) else MISSING


def divide(a: Any, b: Any) -> Any:
    """The quotient of two numbers. Raises `MapError` for a division by zero."""
    if not _operands(a, b):
        return MISSING
    if b == 0:
        raise MapError("D1001", "number out of range: a division by zero")
    return number(float(a) / float(b))


def remainder(a: Any, b: Any) -> Any:
    """The remainder of a division, with the sign of what is divided."""
    if not _operands(a, b):
        return MISSING
    if b == 0:
        raise MapError("D1001", "number out of range: a division by zero")
    return number(math.fmod(float(a), float(b)))


def negated(value: Any) -> Any:
    """The number with the other sign."""
    if value is MISSING:
        return MISSING
    if not is_number(value):
        raise MapError("D1002", f"{json_text(value)} is not a number")
    return number(-float(value))


def equal(a: Any, b: Any) -> bool:
    """Whether two values are there and the same."""
    return a is not MISSING and b is not MISSING and same(a, b)


def unequal(a: Any, b: Any) -> bool:
    """Whether two values are there and not the same."""
    return a is not MISSING and b is not MISSING and not same(a, b)


def _comparable(a: Any, b: Any) -> bool:
    for one in (a, b):
        if one is not MISSING and not isinstance(one, str) and not is_number(one):
            raise MapError("T2010", f"{json_text(one)} cannot be compared")
    if a is MISSING or b is MISSING:
        return False
    if isinstance(a, str) != isinstance(b, str):
        raise MapError("T2009", f"{json_text(a)} and {json_text(b)} are of different types")
    return True


def less(a: Any, b: Any) -> Any:
    """``a < b``."""
    return a < b if _comparable(a, b) else MISSING


def at_most(a: Any, b: Any) -> Any:
    """``a <= b``."""
    return a <= b if _comparable(a, b) else MISSING


def more(a: Any, b: Any) -> Any:
    """``a > b``."""
    return a > b if _comparable(a, b) else MISSING


def at_least(a: Any, b: Any) -> Any:
    """``a >= b``."""
    return a >= b if _comparable(a, b) else MISSING


def among(value: Any, values: Any) -> bool:
    """Whether a value is one of several."""
    if value is MISSING or values is MISSING:
        return False
    several = values if isinstance(values, list) else [values]
    if isinstance(value, (list, dict)):
        return any(one is value for one in several)
    return any(same(value, one) for one in several)


def joined(*values: Any) -> str:
    """Texts behind each other; what is missing is nothing."""
    return "".join("" if one is MISSING else text_of(one) for one in values)


def span(first: Any, last: Any) -> Any:
    """The whole numbers from one to another."""
    for one in (first, last):
        if one is not MISSING and (not is_number(one) or one != one // 1):
            raise MapError("T2003", f"{json_text(one)} is not a whole number")
    if first is MISSING or last is MISSING or first > last:
        return MISSING
    if last - first >= 10_000_000:
        raise MapError("D2014", "a range of more than ten million numbers")
    return settled(Sequence(range(int(first), int(last) + 1)))


def coalesce(value: Any, other: Callable[[], Any]) -> Any:
    """The value, or another where it is missing."""
    return other() if value is MISSING else value


def unless_empty(value: Any, other: Callable[[], Any]) -> Any:
    """The value, or another where it is missing, null, empty, false or zero."""
    return value if truth(value) else other()


def applied(value: Any, function: Any) -> Any:
    """A function called with a value; of two functions, the one that calls them one after the other."""
    if not callable(function):
        raise MapError("T2006", "what stands behind ~> is not a function")
    if callable(value):
        return lambda one=MISSING: call(function, call(value, one))
    return call(function, value)


def call(function: Any, *values: Any) -> Any:
    """What a function gives for as many of the values as it takes."""
    if not callable(function):
        raise MapError("T1006", "what is called is not a function")
    return function(*values[: arity(function)])


def arity(function: Any) -> int:
    """How many values a function takes."""
    code = getattr(function, "__code__", None)
    return code.co_argcount if code is not None else 1
