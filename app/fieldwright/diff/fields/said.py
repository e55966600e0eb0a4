"""One difference between two shapes, before it has a place."""

import json
import re
from collections.abc import Mapping, Sequence
from decimal import Context, Decimal, InvalidOperation
from typing import Any

from attrs import frozen

_VERSION = re.compile(r"_?(?:(?<=[a-z])V)?\d+(?:[._]\d+)*")


@frozen
class Said:
    """A difference: the kind's id, what was and what is, and the sentence behind the field's name (``is now required``).

    ``shared`` says that it may come from a definition that others use too (a type), and is then reported once for all of them. ``untold``
    is set where only a closer look at the whole definition can tell what it does; ``because`` then names the keyword.
    """

    id: str
    text: str
    before: Any = None
    after: Any = None
    shared: bool = True
    because: str = ""


_EXACT = Context(prec=10_000)
"""No number of a schema is rounded."""


def value_key(value: Any) -> str:
    """A JSON value as text under which equal ones are equal: 1 and 1.0 are, 1 and true are not."""
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    if isinstance(value, (int, float, Decimal)):
        try:
            return f"n{_EXACT.normalize(Decimal(str(value)))}"
        except InvalidOperation:
            return f"n{value}"
    if isinstance(value, str):
        return f"s{value}"
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{key!r}:{value_key(below)}" for key, below in sorted(value.items(), key=str)) + "}"  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(value, Sequence):
        return "[" + ",".join(value_key(one) for one in value) + "]"  # pyright: ignore[reportUnknownVariableType]
    return str(value)


def shown(value: Any, limit: int = 80) -> str:
    """A value for a sentence: JSON on one line, cut visibly."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=str)
    except (TypeError, ValueError, RecursionError):
        text = str(value)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def unversioned(name: str) -> str:
    """A type's name without the numbers that tell its versions apart: those of ``Party38Choice``, ``OrderV02`` and ``Amount_3``."""
    return _VERSION.sub("", name)
