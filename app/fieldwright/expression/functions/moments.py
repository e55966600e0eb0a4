"""Dates and times as values: reading what ISO 8601 writes, zones, and writing it again. The functions on them are in `dates` and `calendar`."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Any

from fieldwright.expression.failures import HostError
from fieldwright.expression.functions.arguments import choice, shown, unusable, wrong

GAP_RULES = ("compatible", "earlier", "later", "reject")
"""What a local time means that a zone skips or has twice, as ECMAScript's Temporal names it."""

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d\d(?::?\d\d)?)?)?", re.ASCII
)
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)?", re.ASCII)


def moment(function: str, argument: str, value: Any) -> date | datetime:
    """A date, a local date-time or a date-time with an offset, of ISO 8601 text. More than microseconds are cut."""
    if not isinstance(value, str):
        wrong(function, argument, "a date or date-time as text", value)
    found = _ISO.fullmatch(value)
    if found is None:
        unusable(function, argument, "is not a date or date-time of ISO 8601", value)
    year, month, day, hour, minute, second, fraction, offset = found.groups()
    try:
        if hour is None:
            return date(int(year), int(month), int(day))
        zone = None if offset is None else _offset(offset)
        micro = int((fraction or "0")[:6].ljust(6, "0"))
        return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), micro, zone)
    except ValueError as error:
        unusable(function, argument, f"is not a date of the calendar ({error})", value)


def instant(function: str, argument: str, value: Any) -> datetime:
    """A date-time with an offset."""
    found = moment(function, argument, value)
    if not isinstance(found, datetime) or found.tzinfo is None:
        unusable(function, argument, "has no time zone; give it one with $atZone", value)
    return found


def whole_moment(function: str, argument: str, value: Any, zone: Any) -> date | datetime:
    """A moment, taken into a zone where one is given; then it needs an offset, except a date, which is the same anywhere."""
    found = moment(function, argument, value)
    if zone is None:
        return found
    if not isinstance(found, datetime):
        zone_of(function, zone)
        return found
    if found.tzinfo is None:
        return localized(function, found, zone_of(function, zone), "compatible")
    return shifted(function, found, zone_of(function, zone))


def shifted(function: str, when: datetime, zone: tzinfo) -> datetime:
    """The same moment in a zone, with the offset that it then has there."""
    try:
        there = fixed(when.astimezone(zone))
        return when.astimezone(there.tzinfo)  # before 1900 offsets have seconds, which ISO 8601 cannot write
    except OverflowError:
        raise HostError("F2005", f"${function}: the moment is outside the years 1 to 9999") from None


def fixed(when: datetime) -> datetime:
    """The date-time with a plain offset of whole minutes instead of a zone."""
    offset = when.utcoffset()
    if offset is None:
        return when
    minutes = round(offset.total_seconds() / 60)
    return when.replace(tzinfo=timezone(timedelta(minutes=minutes)) if minutes else UTC, fold=0)


def localized(function: str, when: datetime, zone: tzinfo, rule: str) -> datetime:
    """A local time in a zone. ``compatible``: a skipped time moves forward by what was skipped, of two equal times the first counts."""
    first, second = when.replace(tzinfo=zone, fold=0), when.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return fixed(first)
    before, after = first.utcoffset() or timedelta(), second.utcoffset() or timedelta()
    gap = after > before  # fold=0 is the offset before the change
    if rule == "reject":
        kind = "does not exist" if gap else "exists twice"
        raise HostError("F2005", f"${function}: {when.isoformat()} {kind} in {zone}, and the rule is reject")
    if gap:
        late = rule in ("compatible", "later")
        moved = when + (after - before) if late else when - (after - before)
        return fixed(moved.replace(tzinfo=zone, fold=1 if late else 0))
    return fixed(second if rule == "later" else first)


def zone_of(function: str, name: Any, argument: str = "zone") -> tzinfo:
    """The zone of an IANA name, ``Z``, ``UTC`` or an offset such as ``+02:00``."""
    if not isinstance(name, str):
        wrong(function, argument, "the name of a time zone such as Europe/Berlin", name)
    found = _zone(name)
    if found is None:
        unusable(
            function, argument, "is no time zone; give a name such as Europe/Berlin or an offset such as +02:00", name
        )
    return found


def rule_of(function: str, rule: Any) -> str:
    """One of `GAP_RULES`."""
    return choice(function, "rule", rule, GAP_RULES, "compatible")


def written(value: date | datetime) -> str:
    """ISO 8601: with seconds, with a fraction only where there is one, Z for no offset."""
    if not isinstance(value, datetime):
        return value.isoformat()
    text = value.replace(tzinfo=None).isoformat(timespec="seconds")
    if value.microsecond:
        text += (
            f".{value.microsecond:06d}".rstrip("0") if value.microsecond % 1000 else f".{value.microsecond // 1000:03d}"
        )
    return text + offset_text(value)


def offset_text(value: datetime) -> str:
    """``Z``, ``+02:00``, or nothing for a local date-time."""
    offset = value.utcoffset()
    if offset is None:
        return ""
    minutes = round(offset.total_seconds() / 60)
    return "Z" if not minutes else f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def midnight(value: date | datetime) -> datetime:
    """A date as the local date-time of its beginning."""
    return value if isinstance(value, datetime) else datetime.combine(value, time())


@lru_cache(maxsize=1_000)
def _zone(name: str) -> tzinfo | None:
    from zoneinfo import ZoneInfo

    if name in ("Z", "UTC", "utc"):
        return UTC
    if _OFFSET.fullmatch(name):
        try:
            return _offset(name)
        except ValueError:
            return None
    if not re.fullmatch(r"[A-Za-z][\w+\-]*(?:/[\w+\-]+)*", name, re.ASCII) or len(name) > 60:
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return None


@lru_cache(maxsize=500)
def _offset(text: str) -> tzinfo:
    found = _OFFSET.fullmatch(text)
    if found is None:
        return UTC
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    if int(found[3] or 0) > 59 or minutes > 18 * 60:
        raise ValueError(f"no offset: {shown(text)}")
    delta = timedelta(minutes=-minutes if found[1] == "-" else minutes)
    return timezone(delta) if minutes else UTC
