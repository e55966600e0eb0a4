"""Which constants our functions take for their pictures, zones, units, modes and codes: told before anything runs."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from fieldwright.expression.failures import HostError
from fieldwright.expression.functions import (
    arguments,
    calendar,
    decimals,
    durations,
    hashing,
    locales,
    moments,
    money,
    pictures,
    spelling,
    text,
)

Taken = Callable[[str, Any], object]
"""Reads a constant for a function and raises `HostError` where it is none that the function takes."""


def _one_of(argument: str, among: tuple[str, ...]) -> Taken:
    return lambda function, value: arguments.choice(function, argument, value, among)


def _named(read: Callable[..., object], argument: str) -> Taken:
    return lambda function, value: read(function, argument, value)


_PICTURE: Taken = pictures.picture_of
_LANGUAGE: Taken = pictures.language_of
_ZONE: Taken = moments.zone_of
_RULE: Taken = moments.rule_of
_MODE: Taken = decimals.mode_of
_PLACES: Taken = decimals.places_of
_LOCALE: Taken = locales.marks_of
_DURATION = _named(durations.duration, "duration")
_CURRENCY: Taken = money.exponent_of
_PART = _one_of("part", (*calendar.PARTS, *calendar.TIME_PARTS))
_SPAN = _one_of("unit", calendar.SPANS)
_ENCODING = _one_of("encoding", text.ENCODINGS)

TAKEN: Mapping[tuple[str, int], Taken] = MappingProxyType({
    **{(name, 1): _PICTURE for name in ("parseDate", "parseDateTime", "formatDate", "isDate")},
    **dict.fromkeys((("parseDate", 2), ("parseDateTime", 3), ("formatDate", 3), ("isDate", 2)), _LANGUAGE),
    **{(name, 1): _ZONE for name in ("toZone", "atZone", "localDate", "localDateTime", "fromEpochSeconds", "fromEpochMillis", "dayOfWeek", "isoWeek")},
    **{(name, 2): _ZONE for name in ("parseDateTime", "formatDate", "datePart", "dateAdd", "dateSubtract", "startOf", "endOf")},
    **{(name, 1): _DURATION for name in ("dateAdd", "dateSubtract")},
    **{(name, 1): _SPAN for name in ("startOf", "endOf")},
    **{(name, 1): _LOCALE for name in ("parseDecimal", "formatDecimal")},
    **{(name, 1): _CURRENCY for name in ("toMinorUnits", "fromMinorUnits")},
    **{(name, 1): _ENCODING for name in ("byteLength",)},
    ("dateDiff", 3): _ZONE, ("atZone", 2): _RULE, ("parseDateTime", 4): _RULE, ("datePart", 1): _PART,
    ("dateDiff", 2): _one_of("unit", calendar.UNITS), ("cutBytes", 2): _ENCODING, ("currencyDigits", 0): _CURRENCY,
    ("durationToSeconds", 0): _DURATION, ("decimalRound", 1): _PLACES, ("decimalRound", 2): _MODE, ("decimalDivide", 2): _PLACES,
    ("decimalDivide", 3): _MODE, ("toMinorUnits", 2): _MODE, ("formatDecimal", 2): _PLACES, ("formatDecimal", 3): _MODE,
    ("normalizeUnicode", 1): _one_of("form", spelling.FORMS), ("toAscii", 2): _one_of("rule", tuple(spelling.RULES)),
    ("uuid5", 1): hashing.namespace_of,
})  # fmt: skip
"""By the function and the place of the argument, counted from 0."""


def refused(function: str, at: int, value: Any) -> str:
    """Why a constant is none that a function takes for an argument; empty where it is, or where any may be."""
    taken = TAKEN.get((function, at))
    if taken is None or value is None:
        return ""
    try:
        taken(function, value)
    except HostError as error:
        return str(error)
    return ""
