"""Numbers of a payload that a double does not hold exactly."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, cast

MOST = 5
"""Numbers that are named."""

_RUNS = bytes(48 if 48 <= byte <= 57 or byte == 46 else 32 for byte in range(256))
"""Every digit and point as 0, all else as a space: with it a text without long numbers is passed over in no time."""
_LONG = b"0" * 17
_BEYOND = b"0" * 16
_MANY_DIGITS = re.compile(r"(?<![\w.\"])-?\d[\d.]{16,}")


def spelled_otherwise(data: bytes, value: Any) -> bool:
    """Whether a value, written as UTF-8 already, has whole numbers beyond 2^53, which JSONata spells with the fewest digits that tell them."""
    return _BEYOND in data.translate(_RUNS) and any(_beyond(one) for one in _leaves(value))


def _beyond(value: Any) -> bool:
    return isinstance(value, int) and abs(value) > 2**53


def losing_digits(data: bytes) -> tuple[str, ...]:
    """As `numbers_losing_digits` for UTF-8; none for what is no JSON."""
    if _LONG not in data.translate(_RUNS):
        return ()
    try:
        return tuple(numbers_losing_digits(data.decode("utf-8", "replace")))
    except (ValueError, RecursionError):
        return ()


def numbers_losing_digits(text: str) -> Iterator[str]:
    """Numbers of a JSON text that a double does not hold exactly, at most five."""
    if not _MANY_DIGITS.search(text):
        return
    shown = 0
    for number in _numbers(json.loads(text, parse_float=_Spelled, parse_int=_Spelled)):
        spelled = str(number)
        if "e" in spelled.lower() or len(spelled.replace(".", "").lstrip("-0")) <= 15:
            continue
        if _exact(spelled):
            continue
        yield spelled
        shown += 1
        if shown == MOST:
            return


class _Spelled(str):
    """A number as it is written."""

    __slots__ = ()


def _exact(spelled: str) -> bool:
    shortest = Decimal(repr(float(spelled)))
    return shortest == Decimal(spelled)


def _numbers(value: Any) -> Iterator[_Spelled]:
    return (one for one in _leaves(value) if isinstance(one, _Spelled))


def _leaves(value: Any) -> Iterator[Any]:
    stack: list[Any] = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            stack += cast("dict[str, Any]", one).values()
        elif isinstance(one, list):
            stack += cast("list[Any]", one)
        else:
            yield one
