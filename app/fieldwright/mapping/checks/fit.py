"""Whether a type's values can be written where another is asked for, as a table, for JSON and for XML targets."""

import re
from collections.abc import Iterable, Mapping
from itertools import product
from types import MappingProxyType
from typing import Any

from fieldwright.expression.types import Inferred
from fieldwright.mapping.checks.model import Context, Filling
from fieldwright.schema.model import Field

FITS, SOME, OTHER, NEVER = 0, 1, 2, 3
"""Every value fits; some do; none does as it is, but it means the same in another format; none does."""

TIMES = frozenset({"date", "time", "date-time", "duration"})
TEXTS = TIMES | {"string", "binary"}
_NUMBERS = frozenset({"integer", "number"})
_SCALARS = TEXTS | _NUMBERS | {"boolean"}


def _table(rows: Mapping[int, str]) -> Mapping[tuple[str, str], int]:
    """``from>to,to; ...`` by verdict."""
    made: dict[tuple[str, str], int] = {}
    for verdict, text in rows.items():
        for pair in text.split(";"):
            from_, _, to = pair.strip().partition(">")
            made.update(dict.fromkeys(product(from_.split("|"), to.split("|")), verdict))
    return MappingProxyType(made)


_EVERYWHERE = {
    FITS: "integer>number; date|time|date-time|duration|binary>string",
    SOME: "number>integer; string>date|time|date-time|duration|binary",
    OTHER: "date-time>date|time; date|time>date-time; local-date-time>date|time; date-time>local-date-time",
}
JSON = _table({**_EVERYWHERE, OTHER: _EVERYWHERE[OTHER] + "; local-date-time>date-time",
               FITS: _EVERYWHERE[FITS] + "; local-date-time>string"})  # fmt: skip
XML = _table({
    **_EVERYWHERE,
    FITS: _EVERYWHERE[FITS] + "; integer|number|boolean|local-date-time>string; local-date-time>date-time",
    SOME: _EVERYWHERE[SOME] + "; string>integer|number|boolean; integer|number>boolean; integer>binary",
})  # fmt: skip
"""(from, to) to verdict; a type fits itself, and what is not in the table never fits."""

_CONVERTED = frozenset(product(("string",), ("integer", "number", "boolean")))
"""What text of an XML source is converted to by itself on its way into JSON."""


def verdict(from_: str, to: str, context: Context) -> int:
    """How values of a type fit a field of another."""
    if from_ == to or to == "any":
        return FITS
    if context.medium != "json":  # everything is written as text
        return XML.get((from_, to), NEVER)
    found = JSON.get((from_, to), NEVER)
    if found == NEVER and (from_, to) in _CONVERTED and from_xml(context):
        return SOME
    return found


def from_xml(context: Context) -> bool:
    """Whether a source is XML or a table, so that the compiled map converts text on its way into JSON."""
    return context.bench.reads_text


def taken(field: Field, context: Context) -> tuple[str, ...]:
    """The types that a target field takes; an XML element with text and attributes takes what its text does."""
    known = context.taken.get(id(field))
    if known is None or known[0] is not field:
        known = context.taken[id(field)] = field, _taken(field, context)
    return known[1]


def _taken(field: Field, context: Context) -> tuple[str, ...]:
    types = tuple(one for one in field.shape.types if one != "null")
    if context.medium == "xml" and types == ("object",):
        text = next((one for one in field.children() if one.name == "#text"), None)
        if text is not None:
            return ("object", *(one for one in text.shape.types if one != "null"))
    return types


def given(filling: Filling) -> tuple[str, ...]:
    """The types that a value has in the payload: copies from XML are text except for integers and booleans; texts with a format are of it."""
    value = filling.value
    types = tuple(one for one in value.types if one != "null")
    if filling.from_xml:  # decimals are text; it is a number's all the same, which matters where it goes
        return tuple(sorted(types))
    if types == ("string",) and value.format in (*TIMES, "local-date-time"):
        return (value.format,)
    return tuple(sorted(types))


def outcome(filling: Filling, context: Context) -> tuple[int, tuple[str, ...]]:
    """The verdict on a whole value, and the types that do not simply fit."""
    targets = taken(filling.field, context)
    if not targets or "any" in targets or _is_the_same(filling.value, targets):
        return FITS, ()
    found = {one: min(_one(one, to, filling, context) for to in targets) for one in given(filling)}
    bad = tuple(one for one, verdict_ in found.items() if verdict_ != FITS)
    if not bad:
        return FITS, ()
    if len(bad) < len(found):
        return SOME, bad
    return min(found.values()), bad


def _is_the_same(value: Inferred, targets: tuple[str, ...]) -> bool:
    """Whether the one type of a value is the one that is taken, at sight."""
    one = next(iter(targets), "")
    return len(targets) == len(value.types) == 1 and one in value.types and not (one == "string" and value.format)


def _one(from_: str, to: str, filling: Filling, context: Context) -> int:
    if filling.from_xml and from_ == "number":
        if to == "string":
            return FITS  # it is text
        if to in _NUMBERS and context.medium == "json":
            return FITS if to == "number" else SOME
    if from_ == "string" and to in _NUMBERS and filling.value.format == "decimal" and context.medium == "xml":
        return FITS if to == "number" else SOME
    return verdict(from_, to, context)


_WRITTEN: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "integer": re.compile(r"[+-]?[0-9]+"),
        "number": re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?"),
        "boolean": re.compile(r"true|false|0|1"),
        "date": re.compile(r"-?[0-9]{4,}-[0-9]{2}-[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?"),
        "time": re.compile(r"[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?"),
        "date-time": re.compile(
            r"-?[0-9]{4,}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})?"
        ),
        "duration": re.compile(r"-?P.+"),
        "binary": re.compile(r"[A-Za-z0-9+/=_\s-]*"),
    }
)
"""How values of a type are written as text."""


def is_written_as(value: Any, types: Iterable[str], context: Context) -> bool:
    """Whether a single value can stand in a field of these types."""
    for to in types:
        if to in ("any",) or _own_type(value) == to or (_own_type(value) == "integer" and to == "number"):
            return True
        text = _text(value)
        if text is None:
            continue
        if to == "string" and (context.medium == "xml" or isinstance(value, str)):
            return True
        in_text = isinstance(value, str) or context.medium == "xml"
        if in_text and to in _WRITTEN and (to in TEXTS or context.medium == "xml") and _WRITTEN[to].fullmatch(text):
            return True
    return False


def _own_type(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "integer" if float(value).is_integer() else "number"
    return {str: "string", dict: "object", list: "array"}.get(type(value), "null")


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(int(value)) if float(value).is_integer() else repr(value)
    return None


def as_written(value: Any) -> str | None:
    """A single value as text, None for objects, lists and null."""
    return _text(value)
