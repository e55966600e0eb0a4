"""How far a value may be from the expected one: amounts and shares of numbers, durations between dates and times."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

from attrs import frozen

AMOUNT, SHARE, DURATION = "amount", "share", "duration"

UNDERSTOOD = "write an amount (0.01), a share (1 %) or a duration (2 s, 5 min, 1 h, 1 d)"
"""The mend of a tolerance that says something else."""

_UNITS: Mapping[str, timedelta] = MappingProxyType({
    **dict.fromkeys(("ms", "millisecond"), timedelta(milliseconds=1)), **dict.fromkeys(("s", "sec", "second"), timedelta(seconds=1)),
    **dict.fromkeys(("m", "min", "minute"), timedelta(minutes=1)), **dict.fromkeys(("h", "hour"), timedelta(hours=1)),
    **dict.fromkeys(("d", "day"), timedelta(days=1)), **dict.fromkeys(("w", "week"), timedelta(weeks=1)),
})  # fmt: skip

_WITHIN = re.compile(r"(?:\+/?-|±)?\s*(?P<number>\d{1,20}(?:\.\d{1,20})?)\s*(?P<unit>%|[a-z]+)?", re.IGNORECASE)
_ISO = re.compile(
    r"P(?:(?P<d>\d{1,6})D)?(?:T(?:(?P<h>\d{1,6})H)?(?:(?P<m>\d{1,6})M)?(?:(?P<s>\d{1,6}(?:\.\d{1,6})?)S)?)?"
)
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,4})?")
LONGEST = 100
"""Characters of a text that may be a number, a date or a time."""


@frozen
class Within:
    """A tolerance that is understood: its kind, and how much."""

    kind: str
    amount: Decimal = Decimal(0)
    duration: timedelta = timedelta()


def within_of(text: str) -> Within | None:
    """What ``within`` of a tolerance means; None where it means nothing.

    >>> within_of("1 %").kind, within_of("2 min").duration, within_of("about") is None
    ('share', datetime.timedelta(seconds=120), True)
    """
    said = text.strip()
    iso = _ISO.fullmatch(said)
    if iso is not None and any(iso.groups()):
        parts = {name: float(held or 0) for name, held in iso.groupdict().items()}
        return Within(
            DURATION,
            duration=timedelta(days=parts["d"], hours=parts["h"], minutes=parts["m"], seconds=parts["s"]),
        )
    found = _WITHIN.fullmatch(said)
    if found is None:
        return None
    number, unit = Decimal(found["number"]), (found["unit"] or "").lower()
    if not unit:
        return Within(AMOUNT, number)
    if unit == "%":
        return Within(SHARE, number)
    one = _UNITS.get(unit) or _UNITS.get(unit.removesuffix("s"))
    if one is None:
        return None
    try:
        return Within(DURATION, duration=one * float(number))
    except OverflowError:
        return None


def agrees(expected: Any, actual: Any, allowed: Within) -> bool:
    """Whether a value is as near to the expected one as is allowed; False where the two are not of the kind that the tolerance is of."""
    if allowed.kind == DURATION:
        return _near_in_time(expected, actual, allowed.duration)
    one, other = number_of(expected), number_of(actual)
    if one is None or other is None or isinstance(expected, str) != isinstance(actual, str):
        return False
    try:
        most = allowed.amount if allowed.kind == AMOUNT else abs(one) * allowed.amount / 100
        return abs(one - other) <= most
    except ArithmeticError:
        return False


def number_of(value: Any) -> Decimal | None:
    """A number, or a text that is one, exactly; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal, str)):
        return None
    text = str(value).strip()
    if len(text) > LONGEST or not _NUMBER.fullmatch(text):
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _near_in_time(expected: Any, actual: Any, most: timedelta) -> bool:
    one, other = _moment(expected), _moment(actual)
    if one is None or other is None or (one.tzinfo is None) != (other.tzinfo is None):
        return False
    return abs(one - other) <= most


def _moment(value: Any) -> datetime | None:
    """A date, time or date-time as a moment; of a time the day does not matter."""
    if not isinstance(value, str) or len(value) > LONGEST:
        return None
    text = value.strip()
    for read in (datetime.fromisoformat, _of_date, _of_time):
        try:
            return read(text)
        except ValueError:
            continue
    return None


def _of_date(text: str) -> datetime:
    return datetime.combine(date.fromisoformat(text), time())


def _of_time(text: str) -> datetime:
    return datetime.combine(date(2000, 1, 1), time.fromisoformat(text))
