"""Durations of ISO 8601: years and months that follow the calendar, and the rest that is counted in seconds."""

import re
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache, partial
from typing import Any

from attrs import frozen

from fieldwright.expression.failures import HostError
from fieldwright.expression.functions.arguments import number, unusable, wrong
from fieldwright.expression.functions.entry import DURATION, Gives, own

_DURATION = re.compile(
    r"([+-])?P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?"
    r"(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,12})(?:[.,](\d{1,9}))?S)?)?",
    re.ASCII,
)


@frozen
class Duration:
    """Months and days by the calendar, and a length of time; all of one sign."""

    months: int = 0
    days: int = 0
    micros: int = 0

    def negated(self) -> "Duration":
        """The same backwards."""
        return Duration(-self.months, -self.days, -self.micros)


def duration(function: str, argument: str, value: Any) -> Duration:
    """A duration of text such as ``P1Y2M``, ``P3W``, ``PT1H30M`` or ``-P1D``."""
    if not isinstance(value, str):
        wrong(function, argument, "a duration as text such as P1M", value)
    found = _parsed(value)
    if found is None:
        unusable(function, argument, "is not a duration of ISO 8601 such as P1M, P2W or PT1H30M", value)
    return found


@lru_cache(maxsize=2_000)
def _parsed(text: str) -> Duration | None:
    found = _DURATION.fullmatch(text)
    if found is None or text.endswith("T") or not re.search(r"\d", text):
        return None
    sign, years, months, weeks, days, hours, minutes, seconds, fraction = found.groups()
    n = [int(one or 0) for one in (years, months, weeks, days, hours, minutes, seconds)]
    micros = ((n[4] * 60 + n[5]) * 60 + n[6]) * 1_000_000 + int((fraction or "0")[:6].ljust(6, "0"))
    made = Duration(n[0] * 12 + n[1], n[2] * 7 + n[3], micros)
    return made.negated() if sign == "-" else made


def added(function: str, when: date | datetime, by: Duration) -> date | datetime:
    """A moment and a duration: first months (a day that a month does not have becomes its last), then days, then time."""
    try:
        moved = month_shifted(when, by.months) + timedelta(days=by.days)
        if by.micros and not isinstance(moved, datetime):
            raise HostError(
                "F2004", f"${function}: duration must have no hours, minutes or seconds for a date without time"
            )
        return moved + timedelta(microseconds=by.micros) if by.micros else moved
    except (OverflowError, ValueError):
        raise HostError("F2005", f"${function}: the result is outside the years 1 to 9999") from None


def month_shifted(when: date | datetime, months: int) -> date | datetime:
    """The moment so many months on, at most on the last day of the month. Raises ValueError outside the years 1 to 9999."""
    if not months:
        return when
    year, month = divmod(when.year * 12 + when.month - 1 + months, 12)
    return when.replace(year=year, month=month + 1, day=min(when.day, days_in(year, month + 1)))


def days_in(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def to_seconds(value: Any = None) -> Any:
    """``$durationToSeconds``."""
    if value is None:
        return None
    found = duration("durationToSeconds", "duration", value)
    if found.months:
        unusable("durationToSeconds", "duration", "has years or months, which have no fixed length", value)
    return plain(Decimal(found.days * 86_400) + Decimal(found.micros).scaleb(-6))


def from_seconds(value: Any = None) -> Any:
    """``$secondsToDuration``."""
    if value is None:
        return None
    try:
        seconds = (
            Decimal(value) if isinstance(value, str) else Decimal(str(number("secondsToDuration", "seconds", value)))
        )
    except InvalidOperation:
        unusable("secondsToDuration", "seconds", "is not a number", value)
    if not seconds.is_finite() or abs(seconds) >= 10**12:
        unusable("secondsToDuration", "seconds", "is not a number of at most twelve digits", value)
    micros = int(abs(seconds).scaleb(6).to_integral_value())
    minutes, rest = divmod(micros, 60_000_000)
    hours, minutes = divmod(minutes, 60)
    part = f"{Decimal(rest).scaleb(-6):f}"
    part = part.rstrip("0").rstrip(".") if "." in part else part
    text = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "") + (f"{part}S" if rest else "")
    return f"{'-' if seconds < 0 and micros else ''}PT{text or '0S'}"


def plain(value: Decimal) -> int | float:
    """A number as JSON has it: whole where it is."""
    return int(value) if value == value.to_integral_value() else float(value)


_entry = partial(own, DURATION)

ENTRIES = (
    _entry("durationToSeconds", "duration", "<x:n>", "The seconds of a duration of ISO 8601; a day has 86,400. Years and months are an error.",
           '$durationToSeconds("PT1H30M")', "5400", gives=Gives("number"), host=to_seconds,
           vectors=(('$durationToSeconds("P1DT0.5S")', "86400.5"), ('$durationToSeconds("-PT2M")', "-120"), ('$durationToSeconds("P2W")', "1209600")),
           fails=('$durationToSeconds("P1M")', '$durationToSeconds("1h")')),
    _entry("secondsToDuration", "seconds", "<x:s>", "A duration in hours, minutes and seconds of ISO 8601; hours go on beyond 24.",
           "$secondsToDuration(5400)", '"PT1H30M"', gives=Gives("string", format="duration"), host=from_seconds,
           vectors=(("$secondsToDuration(0)", '"PT0S"'), ('$secondsToDuration("-61.25")', '"-PT1M1.25S"'), ("$secondsToDuration(90000)", '"PT25H"')),
           fails=('$secondsToDuration("x")',)),
)  # fmt: skip
