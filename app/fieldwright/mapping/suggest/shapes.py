"""What values look like: dates, numbers, codes of a pattern."""

import re
from collections.abc import Iterable, Mapping

SHAPES: Mapping[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "number": r"[-+]?\d+(?:[.,]\d+)?", "date": r"\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{2,4}|\d{4}/\d\d?/\d\d?",
        "time": r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*", "email": r"[^@\s]+@[^@\s]+\.\w+", "link": r"https?://\S+|www\.\S+",
        "uuid": r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", "flag": r"true|false|yes|no|[yn]|ja|nein|oui|non|si|sí",
        "phone": r"\+\d[\d /().-]{6,}", "iban": r"[a-z]{2}\d\d[a-z0-9 ]{11,30}",
    }.items()
}  # fmt: skip
"""What values look like, by name."""


def shape_of(values: Iterable[str]) -> str:
    """What most of some values look like; else their pattern where all have one: ``A-9`` for ``AB-12`` and ``C-3``; empty for mere words."""
    held = [value for value in values if value][:40]
    if not held:
        return ""
    for name, pattern in SHAPES.items():
        if sum(1 for value in held if pattern.fullmatch(value)) >= 0.8 * len(held):
            return name
    patterns = {re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "9", value)) for value in held}
    only = patterns.pop() if len(patterns) == 1 else ""
    return only if "9" in only and len(only) > 1 else ""
