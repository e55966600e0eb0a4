"""JSON values from bytes and back for records by the million: orjson where it is installed, the standard library for what it refuses.

Unlike `json_text` it says nothing of duplicate keys, and an integer beyond 64 bits may become a double.
"""

import importlib
import json
import re
from functools import cache
from typing import Any

_HUGE = re.compile(rb"[0-9][eE]\+?[0-9]{3}")
"""What a number beyond a double may look like."""


@cache
def _quick() -> Any:
    try:
        return importlib.import_module("orjson")
    except ImportError:
        return None


def loads(data: bytes) -> Any:
    """The value of UTF-8 text. Raises ValueError, UnicodeDecodeError among them, and RecursionError."""
    quick = _quick()
    if quick is not None:
        try:
            return quick.loads(data)
        except ValueError:  # also for what only the standard library takes, such as lone surrogates
            pass
    if quick is not None or _HUGE.search(data):
        return json.loads(data.decode("utf-8"), parse_constant=_refused, parse_float=_finite)
    return json.loads(data.decode("utf-8"), parse_constant=_refused)


def dumps(value: Any) -> bytes:
    """A value in UTF-8, on one line, without spaces. Raises ValueError for a number that JSON does not have."""
    quick = _quick()
    if quick is not None:
        try:
            return quick.dumps(value)
        except TypeError:
            pass
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode(
        "utf-8", "backslashreplace"
    )


def _refused(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON")


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError(f"the number {text[:40]} is too large")
    return number
