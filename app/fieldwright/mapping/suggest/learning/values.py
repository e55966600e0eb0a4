"""Values of payloads as they are compared: exactly, and by what they mean as text, as a number and as letters and digits."""

import json
import math
import re
from collections.abc import Hashable, Iterable
from typing import Any

from fieldwright.expression.lookups import string_text
from fieldwright.files.records import ABSENT

LONGEST = 2_000
"""Characters of a value that are looked at for anything but a copy."""

_SPACES = re.compile(r"\s+")
_OTHERS = re.compile(r"[\W_]+")
_PLAIN = re.compile(r"[+-]?\d{1,15}(\.\d{1,12})?([eE][+-]?\d{1,2})?")
_POINT = re.compile(r"[+-]?\d{1,3}([ ,'\u2019\u00a0\u202f]\d{3})*(\.\d+)?")
_COMMA = re.compile(r"[+-]?(\d{1,3}([ .'\u2019\u00a0\u202f]\d{3})+|\d{1,15})(,\d+)?")
_MARKS = re.compile(r"[ .,'\u2019\u00a0\u202f]")


def is_scalar(value: Any) -> bool:
    """Whether a value is text, a number, a boolean or null."""
    return value is None or isinstance(value, str | int | float)


def text_of(value: Any) -> str:
    """A single value as text, as ``$string`` writes it; of none, or null, empty."""
    if value is ABSENT or value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and -(10**15) < value < 10**15:
        return str(int(value))
    if isinstance(value, float) and 1e-4 <= abs(value) < 1e15:  # what `string_text` gives, sooner
        return repr(float(f"{value:.15g}")).removesuffix(".0")
    return string_text(value)


def exact(value: Any, *, typed: bool) -> Hashable:
    """What a value is compared by. None for a missing one. ``typed`` tells text, numbers and booleans apart, as JSON does.

    Numbers are the same where their first twelve digits are.
    """
    if value is ABSENT:
        return None
    if value is None:
        return ("null",)
    if not is_scalar(value):
        return ("json", json.dumps(value, sort_keys=True, ensure_ascii=False, default=str))
    if not typed:
        return ("text", text_of(value))
    if isinstance(value, str):
        return ("text", value)
    if isinstance(value, bool):
        return ("truth", value)
    return ("number", shortened(float(value)))


def shortened(number: float) -> float:
    """A number of twelve digits."""
    return float(f"{number:.12g}") if math.isfinite(number) else number


def folded(value: Any) -> str:
    """A value as text in small letters with single spaces; empty where there is none."""
    return _SPACES.sub(" ", text_of(value)[:LONGEST]).strip().casefold()


def lettered(value: Any) -> str:
    """A value's letters and digits; empty where they are fewer than three."""
    made = _OTHERS.sub("", text_of(value)[:LONGEST]).casefold()
    return made if len(made) > 2 else ""


def number_of(value: Any, marks: str = "") -> float | None:
    """The number that a value is. ``marks`` says how text writes it: plain (empty), ``.`` with groups, or ``,``."""
    if isinstance(value, bool) or value is ABSENT or value is None:
        return None
    if isinstance(value, int | float):
        number = float(value) if abs(value) < 1e300 else math.inf
        return number if math.isfinite(number) else None
    if not isinstance(value, str) or len(value) > 40:
        return None
    text = value.strip()
    if marks == "":
        return float(text) if _PLAIN.fullmatch(text) else None
    if marks == ".":
        return float(_MARKS.sub(lambda m: "." if m[0] == "." else "", text)) if _POINT.fullmatch(text) else None
    return float(_MARKS.sub(lambda m: "." if m[0] == "," else "", text)) if _COMMA.fullmatch(text) else None


MARKS = ("", ",", ".")
"""How numbers are written in text, the usual one first."""


def number_marks(values: Iterable[Any]) -> str | None:
    """How a field's values write numbers, if nine of ten do; None where they are no numbers."""
    present = [one for one in values if one is not ABSENT and one is not None and one != ""]
    if not present:
        return None
    for marks in MARKS:
        if sum(number_of(one, marks) is not None for one in present) >= 0.9 * len(present):
            return marks
    return None


def places_of(value: Any) -> int:
    """How many digits a number has behind its decimal mark.

    >>> places_of(12.5), places_of("1.234,50"), places_of(3)
    (1, 2, 0)
    """
    text = text_of(value)
    found = re.search(r"[.,](\d+)\D*$", text)
    return len(found[1]) if found else 0
