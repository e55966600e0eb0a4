"""Reading the arguments of host functions: each error names the function and the argument, and says what was given."""

import json
from collections.abc import Sequence
from typing import Any, NoReturn

from fieldwright.expression.failures import HostError
from fieldwright.expression.lookups import string_text

MOST_TEXT = 1_000_000
"""The longest text, in characters, that a function makes by filling or repeating."""


def shown(value: Any) -> str:
    """A value as it may stand in a message, cut to 40 characters."""
    text = json.dumps(value, ensure_ascii=False, default=lambda _: "a function")
    return text if len(text) <= 42 else text[:39] + '..."' if isinstance(value, str) else text[:39] + "..."


def wrong(function: str, argument: str, wanted: str, value: Any) -> NoReturn:
    """Raises the error of an argument that is not what the function takes."""
    raise HostError("F2004", f"${function}: {argument} must be {wanted}, not {shown(value)}")


def unusable(function: str, argument: str, problem: str, value: Any) -> NoReturn:
    """Raises the error of a value that is of the right kind and cannot be used."""
    raise HostError("F2005", f"${function}: {argument} {shown(value)} {problem}")


def text(function: str, argument: str, value: Any) -> str:
    """A text; numbers and booleans count as they are written."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        return string_text(value)
    wrong(function, argument, "text", value)


def whole(function: str, argument: str, value: Any, least: int, most: int, default: int | None = None) -> int:
    """A whole number from ``least`` to ``most``."""
    if value is None and default is not None:
        return default
    if (
        isinstance(value, bool)
        or not isinstance(value, (int, float))
        or value != value // 1
        or not least <= value <= most
    ):
        wrong(function, argument, f"a whole number from {least:,} to {most:,}".replace(",", ""), value)
    return int(value)


def number(function: str, argument: str, value: Any) -> float | int:
    """A number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        wrong(function, argument, "a number", value)
    return value


def choice(function: str, argument: str, value: Any, among: Sequence[str], default: str | None = None) -> str:
    """One of several words."""
    if value is None and default is not None:
        return default
    if not isinstance(value, str) or value not in among:
        wrong(function, argument, f"one of {', '.join(among)}", value)
    return value


def items(value: Any) -> list[Any]:
    """A list as it is, anything else as a list of one."""
    return value if isinstance(value, list) else [value]
