"""Types, limits and values as the messages of findings say them."""

from collections.abc import Iterable, Mapping, Set
from types import MappingProxyType

from fieldwright.schema.model import Field

KINDS: Mapping[str, str] = MappingProxyType(
    {"string": "text", "integer": "a whole number", "number": "a number", "boolean": "true or false", "date": "a date",
     "time": "a time", "date-time": "a date with time", "duration": "a duration", "binary": "binary data in Base64",
     "object": "an object", "array": "a list", "any": "anything", "null": "null", "local-date-time": "a date with time, without a zone"}
)  # fmt: skip
"""A type as a sentence says it."""


def kinds(types: Iterable[str]) -> str:
    """Types as a sentence says them: ``text or a number``. Those of a set are said in the order of their names, the same in every run."""
    ordered = sorted(types) if isinstance(types, Set) else dict.fromkeys(types)
    found = [KINDS.get(one, one) for one in ordered if one != "null"]
    return " or ".join(found) if len(found) < 3 else f"{', '.join(found[:-1])} or {found[-1]}"


def takes(field: Field) -> str:
    """What a target field takes."""
    return kinds(field.shape.types)


def amount(count: int, one: str, many: str = "") -> str:
    """A number with its noun.

    >>> amount(1, "item"), amount(3, "item")
    ('1 item', '3 items')
    """
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def number(value: float) -> str:
    """A limit as a person writes it.

    >>> number(100.0), number(0.5)
    ('100', '0.5')
    """
    return f"{value:,.0f}" if float(value).is_integer() and abs(value) < 1e15 else f"{value:g}"
