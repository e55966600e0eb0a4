"""Reckoning with dates: parts, spans, beginnings and ends."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from functools import partial
from types import MappingProxyType
from typing import Any

from fieldwright.expression.functions.arguments import choice, unusable
from fieldwright.expression.functions.durations import added, days_in, duration
from fieldwright.expression.functions.entry import DATE, Gives, own
from fieldwright.expression.functions.moments import (
    fixed,
    localized,
    midnight,
    shifted,
    whole_moment,
    written,
    zone_of,
)

PARTS: Mapping[str, Callable[[date], int]] = MappingProxyType(
    {
        "year": lambda when: when.year,
        "quarter": lambda when: (when.month + 2) // 3,
        "month": lambda when: when.month,
        "day": lambda when: when.day,
        "dayOfWeek": lambda when: when.isoweekday(),
        "dayOfYear": lambda when: when.timetuple().tm_yday,
        "isoWeek": lambda when: when.isocalendar()[1],
        "isoYear": lambda when: when.isocalendar()[0],
        "daysInMonth": lambda when: days_in(when.year, when.month),
    }
)
TIME_PARTS: Mapping[str, Callable[[datetime], int]] = MappingProxyType(
    {
        "hour": lambda when: when.hour,
        "minute": lambda when: when.minute,
        "second": lambda when: when.second,
        "millisecond": lambda when: when.microsecond // 1000,
    }
)
_MICROS: Mapping[str, int] = MappingProxyType(
    {"milliseconds": 1_000, "seconds": 10**6, "minutes": 60 * 10**6, "hours": 3_600 * 10**6}
)
UNITS = ("years", "quarters", "months", "weeks", "days", *reversed(_MICROS))
_MONTHS: Mapping[str, int] = MappingProxyType({"years": 12, "quarters": 3, "months": 1})
SPANS = ("year", "quarter", "month", "week", "day", "hour")


def date_part(value: Any = None, part: Any = None, zone: Any = None) -> Any:
    """``$datePart``."""
    if value is None:
        return None
    name = choice("datePart", "part", part, (*PARTS, *TIME_PARTS))
    when = whole_moment("datePart", "date", value, zone)
    if name in PARTS:
        return PARTS[name](when)
    if not isinstance(when, datetime):
        unusable("datePart", "date", f"has no time, so no {name}", value)
    return TIME_PARTS[name](when)


def date_add(value: Any = None, by: Any = None, zone: Any = None) -> Any:
    """``$dateAdd``."""
    return None if value is None else _moved("dateAdd", value, by, zone, forward=True)


def date_subtract(value: Any = None, by: Any = None, zone: Any = None) -> Any:
    """``$dateSubtract``."""
    return None if value is None else _moved("dateSubtract", value, by, zone, forward=False)


def date_diff(start: Any = None, end: Any = None, unit: Any = None, zone: Any = None) -> Any:
    """``$dateDiff``: whole units, cut towards zero."""
    if start is None or end is None:
        return None
    name = choice("dateDiff", "unit", unit, UNITS, "days")
    first, last = (midnight(whole_moment("dateDiff", word, one, zone)) for word, one in (("from", start), ("to", end)))
    if (first.tzinfo is None) != (last.tzinfo is None):
        unusable("dateDiff", "to", "and from must both have an offset, or neither", end)
    if name in _MICROS:
        return _cut((last - first) // timedelta(microseconds=1), _MICROS[name])
    if first.tzinfo is not None:  # days are those of one calendar: the zone's, or that of the first's offset
        last = last.astimezone(first.tzinfo) if zone is None else last
        first, last = first.replace(tzinfo=None), last.replace(tzinfo=None)
    if name in ("days", "weeks"):
        return _cut((last - first) // timedelta(microseconds=1), 86_400 * 10**6 * (7 if name == "weeks" else 1))
    months = (last.year - first.year) * 12 + last.month - first.month
    here, there = (first.day, first.time()), (last.day, last.time())
    if months > 0 and there < here:
        months -= 1
    elif months < 0 and there > here:
        months += 1
    return _cut(months, _MONTHS[name])


def start_of(value: Any = None, unit: Any = None, zone: Any = None) -> Any:
    """``$startOf``."""
    return None if value is None else _edge("startOf", value, unit, zone, end=False)


def end_of(value: Any = None, unit: Any = None, zone: Any = None) -> Any:
    """``$endOf``: the last day, or the last millisecond."""
    return None if value is None else _edge("endOf", value, unit, zone, end=True)


def day_of_week(value: Any = None, zone: Any = None) -> Any:
    """``$dayOfWeek``."""
    return None if value is None else whole_moment("dayOfWeek", "date", value, zone).isoweekday()


def iso_week(value: Any = None, zone: Any = None) -> Any:
    """``$isoWeek``."""
    if value is None:
        return None
    year, week, _ = whole_moment("isoWeek", "date", value, zone).isocalendar()
    return f"{year:04d}-W{week:02d}"


def _cut(amount: int, by: int) -> int:
    return -(-amount // by) if amount < 0 else amount // by


def _moved(function: str, value: Any, by: Any, zone: Any, *, forward: bool) -> str:
    span = duration(function, "duration", by)
    when = whole_moment(function, "date", value, zone)
    if not forward:
        span = span.negated()
    if zone is None or not isinstance(when, datetime):
        return written(added(function, when, span))
    there = zone_of(function, zone)  # months and days by the zone's calendar and clocks, time by the moment
    local = added(function, when.replace(tzinfo=None), type(span)(span.months, span.days))
    made = localized(function, midnight(local), there, "compatible") if span.months or span.days else when
    late = added(function, made, type(span)(micros=span.micros))
    return written(shifted(function, midnight(late), there))


def _edge(function: str, value: Any, unit: Any, zone: Any, *, end: bool) -> str:
    name = choice(function, "unit", unit, SPANS)
    when = whole_moment(function, "date", value, zone)
    if name == "hour" and not isinstance(when, datetime):
        unusable(function, "date", "has no time, so no hour", value)
    day = when.date() if isinstance(when, datetime) else when
    if name == "week":
        first = day.toordinal() - day.isoweekday() + 1
        if first < 1 or first + 6 > date.max.toordinal():
            unusable(function, "date", "is in a week outside the years 1 to 9999", value)
        day = date.fromordinal(first + (6 if end else 0))
    elif name in ("year", "quarter", "month"):
        month = {"year": 12 if end else 1, "quarter": (day.month - 1) // 3 * 3 + (3 if end else 1), "month": day.month}[
            name
        ]
        day = date(day.year, month, days_in(day.year, month) if end else 1)
    if not isinstance(when, datetime):
        return written(day)
    hours = (when.hour, when.hour) if name == "hour" else (0, 23)
    clock = time(hours[1], 59, 59, 999_000) if end else time(hours[0])
    made = datetime.combine(day, clock)
    if when.tzinfo is None:
        return written(made)
    if zone is None or name == "hour":
        return written(made.replace(tzinfo=when.tzinfo))
    return written(fixed(localized(function, made, zone_of(function, zone), "later" if end else "compatible")))


def _same_kind() -> Gives:
    return Gives("string", rule="same date")


_ZONES = "the IANA time zone database"
_entry = partial(own, DATE)

ENTRIES = (
    _entry("datePart", "date, part[, zone]", "<xss?:n>", f"A part of a date or date-time as a number: {', '.join((*PARTS, *TIME_PARTS))}. Weeks begin on Monday, which is 1.",
           '$datePart("2026-03-05", "quarter")', "1", gives=Gives("integer", least=0, most=9999), host=date_part, library=_ZONES,
           vectors=(('$datePart("2026-03-05T23:30:00Z", "day", "Europe/Berlin")', "6"), ('$datePart("2027-01-01", "isoYear")', "2026"), ('$datePart("2024-02-10", "daysInMonth")', "29"),
                    ('$datePart("2026-03-05T10:20:30.456", "millisecond")', "456")),
           fails=('$datePart("2026-03-05", "hour")', '$datePart("2026-03-05", "era")')),
    _entry("dayOfWeek", "date[, zone]", "<xs?:n>", "The day of the week: 1 for Monday to 7 for Sunday.",
           '$dayOfWeek("2026-03-05")', "4", gives=Gives("integer", least=1, most=7), host=day_of_week, library=_ZONES,
           vectors=(('$dayOfWeek("2026-03-08T23:00:00Z", "Europe/Berlin")', "1"),)),
    _entry("isoWeek", "date[, zone]", "<xs?:s>", "The week as ISO 8601 writes it, with the week's year.",
           '$isoWeek("2027-01-01")', '"2026-W53"', gives=Gives("string", longest=8, shortest=8), host=iso_week, library=_ZONES,
           vectors=(('$isoWeek("2026-03-05")', '"2026-W10"'),)),
    _entry("dateAdd", "date, duration[, zone]", "<xss?:s>",
           "The date or date-time after a duration of ISO 8601: first years and months (a day that the month lacks becomes its last), then weeks and days, then time. "
           "With a zone, days are those of its calendar: a day later is the same time of day there.",
           '$dateAdd("2026-01-31", "P1M")', '"2026-02-28"', gives=_same_kind(), host=date_add, library=_ZONES,
           vectors=(('$dateAdd("2024-02-29", "P1Y")', '"2025-02-28"'), ('$dateAdd("2026-03-28T12:00:00+01:00", "P1D", "Europe/Berlin")', '"2026-03-29T12:00:00+02:00"'),
                    ('$dateAdd("2026-03-28T12:00:00+01:00", "PT24H", "Europe/Berlin")', '"2026-03-29T13:00:00+02:00"'), ('$dateAdd("2026-03-05T23:30:00", "PT45M")', '"2026-03-06T00:15:00"')),
           fails=('$dateAdd("2026-03-05", "PT1H")', '$dateAdd("2026-03-05", "1 month")')),
    _entry("dateSubtract", "date, duration[, zone]", "<xss?:s>", "The date or date-time before a duration, reckoned as $dateAdd does.",
           '$dateSubtract("2026-03-31", "P1M")', '"2026-02-28"', gives=_same_kind(), host=date_subtract, library=_ZONES,
           vectors=(('$dateSubtract("2026-01-01", "P1W")', '"2025-12-25"'),), fails=('$dateSubtract("2026-03-05")',)),
    _entry("dateDiff", "from, to[, unit[, zone]]", "<xxs?s?:n>", f"The whole units from one date to another, cut towards zero, negative if the second is before: {', '.join(UNITS)}; days unless said. "
           "A month is full when its day of the same number is reached. A date counts from its midnight. Days and longer are reckoned in the zone, or in the first's offset.",
           '$dateDiff("2026-01-31", "2026-03-01", "months")', "1", gives=Gives("integer", counts=2), host=date_diff, library=_ZONES,
           blanks="Null or missing in either date gives missing.",
           vectors=(('$dateDiff("2026-03-05", "2026-01-01")', "-63"), ('$dateDiff("2026-03-28T12:00:00+01:00", "2026-03-29T12:00:00+02:00", "hours")', "23"),
                    ('$dateDiff("2026-03-28T12:00:00+01:00", "2026-03-29T12:00:00+02:00", "days", "Europe/Berlin")', "1"), ('$dateDiff("2000-02-29", "2026-02-28", "years")', "25")),
           fails=('$dateDiff("2026-01-01", "2026-01-02T00:00:00Z")', '$dateDiff("2026-01-01", "2026-01-02", "eons")')),
    _entry("startOf", "date, unit[, zone]", "<xss?:s>", f"The beginning of the {', '.join(SPANS[:-1])} or {SPANS[-1]} of a date or date-time; weeks begin on Monday.",
           '$startOf("2026-03-05", "month")', '"2026-03-01"', gives=_same_kind(), host=start_of, library=_ZONES,
           vectors=(('$startOf("2026-03-05", "week")', '"2026-03-02"'), ('$startOf("2026-07-01T10:00:00Z", "year", "Europe/Berlin")', '"2026-01-01T00:00:00+01:00"')), fails=('$startOf("2026-03-05", "hour")',)),
    _entry("endOf", "date, unit[, zone]", "<xss?:s>", f"The last day of the {', '.join(SPANS[:-1])} of a date; of a date-time the last millisecond, also of an hour.",
           '$endOf("2024-02-10", "month")', '"2024-02-29"', gives=_same_kind(), host=end_of, library=_ZONES,
           vectors=(('$endOf("2026-03-05", "quarter")', '"2026-03-31"'), ('$endOf("2026-03-05T10:00:00Z", "day")', '"2026-03-05T23:59:59.999Z"')), fails=('$endOf("2026-03-05", "decade")',)),
)  # fmt: skip
