"""Shop orders to accounting: order to invoice, version 0.3

From Order of shop (shop.openapi.yaml), read as $order
From Contact of accounting (accounting.openapi.yaml), read as $contact
To POST /invoices request of accounting (accounting.openapi.yaml)
Input: the source's payload as a value of JSON.
Output: the target's payload as a value of JSON.
Parameters: zone, booksCurrency, paymentDays, salesAccount, shippingAccount, clearingAccount, department.
Made by Fieldwright 0.1.0. Change the project, not this file.

Python 3.11 or later, the standard library alone. As a program: python THIS_FILE input.json
Numbers are those of JSON (doubles), as in JSONata; text with digits stays text, and decimal functions are exact.

31 rules are translated.
Equal on 1 of 1 sample (order-paid.json).
"""


from __future__ import annotations

import argparse
import dataclasses
import decimal
import functools
import json
import math
import re
import sys
from collections.abc import Callable
from collections.abc import Mapping
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from datetime import timezone
from datetime import tzinfo
from datetime import UTC
from decimal import Decimal
from functools import cmp_to_key
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any
from typing import NoReturn


# --- lookups -----------------------------------------------------------------------------------------------

LOOKUPS = {
    "tax codes": {
        "rows": {
            "standard": "T20",
            "reduced": "T5",
            "zero": "T0",
            "exempt": "EX",
        },
        "not_found": "error",
    },
}


# --- what the rules need: JSONata's functions and operators -------------------------------------------------


class Stage:
    """What is done with all that a step found on one item."""

    def __init__(self, run: Callable[[list[Any]], Any]) -> None:
        self.run = run


class _Missing:
    """No value at all, which is not null."""

    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False


MISSING: Any = _Missing()


def is_number(value: Any) -> bool:
    """Whether it is a number."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


class MapError(Exception):
    """What the rules or their functions object to."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def number_text(value: float, digits: int = 15) -> str:
    """A number as JavaScript writes it; of a fraction so many digits."""
    if isinstance(value, int) and abs(value) < 2**53:
        return str(value)
    real = float(value)
    if real.is_integer() or not digits:
        written = repr(real)
    else:
        written = repr(float(f"{real:.{digits}g}"))
    if float(written) == 0:
        return "0"
    if 1e-6 <= abs(float(written)) < 1e21:
        return format(Decimal(written), "f").removesuffix(".0")
    mantissa, _, exponent = written.partition("e")
    return f"{mantissa.removesuffix('.0')}e{int(exponent):+d}"


def _enclosed(opening: str, inside: list[str], closing: str, indent: int, level: int) -> str:
    if not indent or not inside:
        return opening + ",".join(inside) + closing
    pad = "\n" + " " * indent * (level + 1)
    return opening + pad + ("," + pad).join(inside) + "\n" + " " * indent * level + closing


def json_text(value: Any, indent: int = 0, level: int = 0, digits: int = 15) -> str:
    """A value as JSON, its numbers as JavaScript writes them."""
    if callable(value):
        return '""'
    if is_number(value):
        return number_text(value, digits)
    if isinstance(value, dict):
        colon = ": " if indent else ":"
        inside = [
            f"{json.dumps(name, ensure_ascii=False)}{colon}{json_text(one, indent, level + 1, digits)}"
            for name, one in value.items()
        ]
        return _enclosed("{", inside, "}", indent, level)
    if isinstance(value, list):
        return _enclosed("[", [json_text(one, indent, level + 1, digits) for one in value], "]", indent, level)
    return json.dumps(None if value is MISSING else value, ensure_ascii=False)


def _ordered(a: Any, b: Any) -> int:
    for one in (a, b):
        if not isinstance(one, str) and not is_number(one):
            raise MapError("T2008", f"{json_text(one)} cannot be sorted by")
    if isinstance(a, str) != isinstance(b, str):
        raise MapError("T2007", f"{json_text(a)} and {json_text(b)} cannot be compared")
    return (a > b) - (a < b)


class Sorting:
    """The step that puts what was found into an order."""

    def __init__(self, terms: tuple[tuple[Callable[[Any], Any], bool], ...]) -> None:
        self.terms = terms

    def run(self, found: list[Any]) -> list[Any]:
        """The items in order; those without a value come last."""
        if len(found) < 2:
            return found
        keyed = [([term(one) for term, _ in self.terms], one) for one in found]
        return [one for _, one in sorted(keyed, key=cmp_to_key(self._compared))]

    def _compared(self, first: tuple[list[Any], Any], second: tuple[list[Any], Any]) -> int:
        for at, (_, descending) in enumerate(self.terms):
            a, b = first[0][at], second[0][at]
            if a is MISSING or b is MISSING:
                if a is b:
                    continue
                return 1 if a is MISSING else -1
            order = _ordered(a, b)
            if order:
                return -order if descending else order
        return 0


class Sequence(list[Any]):
    """What a path found: one value stands for itself unless ``keep`` says otherwise, none is missing."""

    keep = False


def listed(value: Any) -> list[Any]:
    """A list as it is, anything else as a list of one."""
    return value if isinstance(value, list) else [value]


def settled(value: Any, keep: bool = False) -> Any:
    """A sequence as a value."""
    if not isinstance(value, Sequence):
        return value
    if keep:
        value.keep = True
    if not value:
        return MISSING
    return value[0] if len(value) == 1 and not value.keep else value


def lookup(value: Any, name: Any) -> Any:
    """``$lookup``: what stands under one name; of a list, of each item."""
    if isinstance(value, list):
        found = Sequence()
        for one in value:
            here = lookup(one, name)
            if here is not MISSING:
                found += listed(here)
        return settled(found)
    return value.get(name, MISSING) if isinstance(value, dict) else MISSING


class Constructed(list[Any]):
    """A list that is written in a path: it is one value there."""


def _stepped(step: Any, stages: list[Stage], found: list[Any], last: bool) -> Any:
    made: list[Any] = []
    for one in found:
        here = lookup(one, step) if isinstance(step, str) else step(one)
        for stage in stages:
            here = stage.run(here if isinstance(here, list) else [here])
        if here is not MISSING:
            made.append(here)
    if last and len(made) == 1 and isinstance(made[0], list) and not isinstance(made[0], Sequence):
        return made[0]
    flat = Sequence()
    for one in made:
        if isinstance(one, list) and not isinstance(one, Constructed):
            flat += one
        else:
            flat.append(one)
    return flat


def appended(first: Any, second: Any) -> Any:
    """``$append``: one list behind the other."""
    if first is MISSING or second is MISSING:
        return first if second is MISSING else second
    return [*listed(first), *listed(second)]


def build(value: Any, *pairs: tuple[Any, Callable[[Any], Any]]) -> dict[str, Any]:
    """An object of names and values, each name with what belongs to it: the items of a list that give the same name stand together."""
    found = value if isinstance(value, list) else [value]
    groups: dict[str, tuple[int, Any]] = {}
    for one in found or [MISSING]:
        for at, (name, _) in enumerate(pairs):
            key = name(one) if callable(name) else name
            if key is MISSING:
                continue
            if not isinstance(key, str):
                raise MapError("T1003", f"a member's name must be text, not {json_text(key)}")
            if key not in groups:
                groups[key] = (at, one)
            elif groups[key][0] != at:
                raise MapError("D1009", f"two values for one name: {key}")
            else:
                groups[key] = (at, appended(groups[key][1], one))
    made = {key: pairs[at][1](inside) for key, (at, inside) in groups.items()}
    return {key: one for key, one in made.items() if one is not MISSING}


def _walked(start: list[Any], steps: tuple[Any, ...], keep: bool, group: Any) -> Any:
    found: Any = start
    at = 0
    while at < len(steps) and found:
        step = steps[at]
        at += 1
        stages: list[Stage] = []
        while at < len(steps) and isinstance(steps[at], Stage):
            stages.append(steps[at])
            at += 1
        if isinstance(step, Sorting):
            found = step.run(found)
            for stage in stages:
                found = stage.run(found)
            continue
        found = _stepped(step, stages, found, at == len(steps))
    if not found and not isinstance(found, Sequence):
        found = Sequence() if found is start else found
    if keep:
        if isinstance(found, Constructed):
            found = Sequence([found])
        if isinstance(found, Sequence):
            found.keep = True
    return build(found, *group) if group is not None else settled(found)


def path(item: Any, *steps: Any, keep: bool = False, group: Any = None) -> Any:
    """What steps find from an item on: names, functions of an item, conditions behind a step."""
    return _walked(item if isinstance(item, list) else Sequence([item]), steps, keep, group)


def get(value: Any, *names: str) -> Any:
    """What stands under names, one below the other; of lists, of each item."""
    here = value
    for at, name in enumerate(names):
        if isinstance(here, list):
            return path(here, *names[at:])
        if not isinstance(here, dict) or name not in here:
            return MISSING
        here = here[name]
    return here


def _moments_fixed(when: datetime) -> datetime:
    """The date-time with a plain offset of whole minutes instead of a zone."""
    offset = when.utcoffset()
    if offset is None:
        return when
    minutes = round(offset.total_seconds() / 60)
    return when.replace(tzinfo=timezone(timedelta(minutes=minutes)) if minutes else UTC, fold=0)


def _moments_shifted(function: str, when: datetime, zone: tzinfo) -> datetime:
    """The same moment in a zone, with the offset that it then has there."""
    try:
        there = _moments_fixed(when.astimezone(zone))
        return when.astimezone(there.tzinfo)  # before 1900 offsets have seconds, which ISO 8601 cannot write
    except OverflowError:
        raise MapError("F2005", f"${function}: the moment is outside the years 1 to 9999") from None


def _arguments_shown(value: Any) -> str:
    """A value as it may stand in a message, cut to 40 characters."""
    text = json.dumps(value, ensure_ascii=False, default=lambda _: "a function")
    return text if len(text) <= 42 else text[:39] + '..."' if isinstance(value, str) else text[:39] + "..."


def _arguments_wrong(function: str, argument: str, wanted: str, value: Any) -> NoReturn:
    """Raises the error of an argument that is not what the function takes."""
    raise MapError("F2004", f"${function}: {argument} must be {wanted}, not {_arguments_shown(value)}")


_moments_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d\d(?::?\d\d)?)?)?", re.ASCII
)


def _arguments_unusable(function: str, argument: str, problem: str, value: Any) -> NoReturn:
    """Raises the error of a value that is of the right kind and cannot be used."""
    raise MapError("F2005", f"${function}: {argument} {_arguments_shown(value)} {problem}")


_moments_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)?", re.ASCII)


@lru_cache(maxsize=500)
def _moments_offset(text: str) -> tzinfo:
    found = _moments_OFFSET.fullmatch(text)
    if found is None:
        return UTC
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    if int(found[3] or 0) > 59 or minutes > 18 * 60:
        raise ValueError(f"no offset: {_arguments_shown(text)}")
    delta = timedelta(minutes=-minutes if found[1] == "-" else minutes)
    return timezone(delta) if minutes else UTC


def _moments_moment(function: str, argument: str, value: Any) -> date | datetime:
    """A date, a local date-time or a date-time with an offset, of ISO 8601 text. More than microseconds are cut."""
    if not isinstance(value, str):
        _arguments_wrong(function, argument, "a date or date-time as text", value)
    found = _moments_ISO.fullmatch(value)
    if found is None:
        _arguments_unusable(function, argument, "is not a date or date-time of ISO 8601", value)
    year, month, day, hour, minute, second, fraction, offset = found.groups()
    try:
        if hour is None:
            return date(int(year), int(month), int(day))
        zone = None if offset is None else _moments_offset(offset)
        micro = int((fraction or "0")[:6].ljust(6, "0"))
        return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), micro, zone)
    except ValueError as error:
        _arguments_unusable(function, argument, f"is not a date of the calendar ({error})", value)


def _moments_instant(function: str, argument: str, value: Any) -> datetime:
    """A date-time with an offset."""
    found = _moments_moment(function, argument, value)
    if not isinstance(found, datetime) or found.tzinfo is None:
        _arguments_unusable(function, argument, "has no time zone; give it one with $atZone", value)
    return found


@lru_cache(maxsize=1_000)
def _moments_zone(name: str) -> tzinfo | None:
    from zoneinfo import ZoneInfo

    if name in ("Z", "UTC", "utc"):
        return UTC
    if _moments_OFFSET.fullmatch(name):
        try:
            return _moments_offset(name)
        except ValueError:
            return None
    if not re.fullmatch(r"[A-Za-z][\w+\-]*(?:/[\w+\-]+)*", name, re.ASCII) or len(name) > 60:
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return None


def _moments_zone_of(function: str, name: Any, argument: str = "zone") -> tzinfo:
    """The zone of an IANA name, ``Z``, ``UTC`` or an offset such as ``+02:00``."""
    if not isinstance(name, str):
        _arguments_wrong(function, argument, "the name of a time zone such as Europe/Berlin", name)
    found = _moments_zone(name)
    if found is None:
        _arguments_unusable(
            function, argument, "is no time zone; give a name such as Europe/Berlin or an offset such as +02:00", name
        )
    return found


def _dates_local_date(value: Any = None, zone: Any = None) -> Any:
    """``$localDate``: the calendar day that a moment has in a zone."""
    if value is None:
        return None
    return _moments_shifted("localDate", _moments_instant("localDate", "dateTime", value), _moments_zone_of("localDate", zone)).date().isoformat()


def hosted(function: Callable[..., Any], *values: Any) -> Any:
    """What a function gives that gets null for what is missing, and gives null for nothing."""
    try:
        made = function(*(None if one is MISSING else one for one in values))
    except TypeError as error:
        raise MapError("F2006", str(error)) from None
    return MISSING if made is None else made


def frozen(cls: Any = None, *, eq: bool = True) -> Any:
    """A class whose attributes are given once."""
    made: Callable[[Any], Any] = dataclasses.dataclass(frozen=True, eq=eq)
    return made if cls is None else made(cls)


@frozen
class _durations_Duration:
    """Months and days by the calendar, and a length of time; all of one sign."""

    months: int = 0
    days: int = 0
    micros: int = 0

    def negated(self) -> "Duration":
        """The same backwards."""
        return _durations_Duration(-self.months, -self.days, -self.micros)


_durations_DURATION = re.compile(
    r"([+-])?P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?"
    r"(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,12})(?:[.,](\d{1,9}))?S)?)?",
    re.ASCII,
)


@lru_cache(maxsize=2_000)
def _durations_parsed(text: str) -> _durations_Duration | None:
    found = _durations_DURATION.fullmatch(text)
    if found is None or text.endswith("T") or not re.search(r"\d", text):
        return None
    sign, years, months, weeks, days, hours, minutes, seconds, fraction = found.groups()
    n = [int(one or 0) for one in (years, months, weeks, days, hours, minutes, seconds)]
    micros = ((n[4] * 60 + n[5]) * 60 + n[6]) * 1_000_000 + int((fraction or "0")[:6].ljust(6, "0"))
    made = _durations_Duration(n[0] * 12 + n[1], n[2] * 7 + n[3], micros)
    return made.negated() if sign == "-" else made


def _durations_duration(function: str, argument: str, value: Any) -> _durations_Duration:
    """A duration of text such as ``P1Y2M``, ``P3W``, ``PT1H30M`` or ``-P1D``."""
    if not isinstance(value, str):
        _arguments_wrong(function, argument, "a duration as text such as P1M", value)
    found = _durations_parsed(value)
    if found is None:
        _arguments_unusable(function, argument, "is not a duration of ISO 8601 such as P1M, P2W or PT1H30M", value)
    return found


def _moments_localized(function: str, when: datetime, zone: tzinfo, rule: str) -> datetime:
    """A local time in a zone. ``compatible``: a skipped time moves forward by what was skipped, of two equal times the first counts."""
    first, second = when.replace(tzinfo=zone, fold=0), when.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return _moments_fixed(first)
    before, after = first.utcoffset() or timedelta(), second.utcoffset() or timedelta()
    gap = after > before  # fold=0 is the offset before the change
    if rule == "reject":
        kind = "does not exist" if gap else "exists twice"
        raise MapError("F2005", f"${function}: {when.isoformat()} {kind} in {zone}, and the rule is reject")
    if gap:
        late = rule in ("compatible", "later")
        moved = when + (after - before) if late else when - (after - before)
        return _moments_fixed(moved.replace(tzinfo=zone, fold=1 if late else 0))
    return _moments_fixed(second if rule == "later" else first)


def _moments_whole_moment(function: str, argument: str, value: Any, zone: Any) -> date | datetime:
    """A moment, taken into a zone where one is given; then it needs an offset, except a date, which is the same anywhere."""
    found = _moments_moment(function, argument, value)
    if zone is None:
        return found
    if not isinstance(found, datetime):
        _moments_zone_of(function, zone)
        return found
    if found.tzinfo is None:
        return _moments_localized(function, found, _moments_zone_of(function, zone), "compatible")
    return _moments_shifted(function, found, _moments_zone_of(function, zone))


def _moments_offset_text(value: datetime) -> str:
    """``Z``, ``+02:00``, or nothing for a local date-time."""
    offset = value.utcoffset()
    if offset is None:
        return ""
    minutes = round(offset.total_seconds() / 60)
    return "Z" if not minutes else f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _moments_written(value: date | datetime) -> str:
    """ISO 8601: with seconds, with a fraction only where there is one, Z for no offset."""
    if not isinstance(value, datetime):
        return value.isoformat()
    text = value.replace(tzinfo=None).isoformat(timespec="seconds")
    if value.microsecond:
        text += (
            f".{value.microsecond:06d}".rstrip("0") if value.microsecond % 1000 else f".{value.microsecond // 1000:03d}"
        )
    return text + _moments_offset_text(value)


def _durations_days_in(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _durations_month_shifted(when: date | datetime, months: int) -> date | datetime:
    """The moment so many months on, at most on the last day of the month. Raises ValueError outside the years 1 to 9999."""
    if not months:
        return when
    year, month = divmod(when.year * 12 + when.month - 1 + months, 12)
    return when.replace(year=year, month=month + 1, day=min(when.day, _durations_days_in(year, month + 1)))


def _durations_added(function: str, when: date | datetime, by: _durations_Duration) -> date | datetime:
    """A moment and a duration: first months (a day that a month does not have becomes its last), then days, then time."""
    try:
        moved = _durations_month_shifted(when, by.months) + timedelta(days=by.days)
        if by.micros and not isinstance(moved, datetime):
            raise MapError(
                "F2004", f"${function}: duration must have no hours, minutes or seconds for a date without time"
            )
        return moved + timedelta(microseconds=by.micros) if by.micros else moved
    except (OverflowError, ValueError):
        raise MapError("F2005", f"${function}: the result is outside the years 1 to 9999") from None


def _moments_midnight(value: date | datetime) -> datetime:
    """A date as the local date-time of its beginning."""
    return value if isinstance(value, datetime) else datetime.combine(value, time())


def _calendar_moved(function: str, value: Any, by: Any, zone: Any, *, forward: bool) -> str:
    span = _durations_duration(function, "duration", by)
    when = _moments_whole_moment(function, "date", value, zone)
    if not forward:
        span = span.negated()
    if zone is None or not isinstance(when, datetime):
        return _moments_written(_durations_added(function, when, span))
    there = _moments_zone_of(function, zone)  # months and days by the zone's calendar and clocks, time by the moment
    local = _durations_added(function, when.replace(tzinfo=None), type(span)(span.months, span.days))
    made = _moments_localized(function, _moments_midnight(local), there, "compatible") if span.months or span.days else when
    late = _durations_added(function, made, type(span)(micros=span.micros))
    return _moments_written(_moments_shifted(function, _moments_midnight(late), there))


def _calendar_date_add(value: Any = None, by: Any = None, zone: Any = None) -> Any:
    """``$dateAdd``."""
    return None if value is None else _calendar_moved("dateAdd", value, by, zone, forward=True)


def text_of(value: Any = MISSING, pretty: Any = MISSING) -> Any:
    """``$string``."""
    if pretty is not MISSING and not isinstance(pretty, bool):
        raise MapError("T0410", "$string takes true or false as its second value")
    if value is MISSING or isinstance(value, str):
        return value
    if callable(value):
        return ""
    return json_text(value, 2 if pretty is True else 0)


def joined(*values: Any) -> str:
    """Texts behind each other; what is missing is nothing."""
    return "".join("" if one is MISSING else text_of(one) for one in values)


def same(first: Any, second: Any) -> bool:
    """Whether two values are the same, type and all."""
    if isinstance(first, list):
        return isinstance(second, list) and len(first) == len(second) and all(map(same, first, second))
    if isinstance(first, dict):
        return (
            isinstance(second, dict) and first.keys() == second.keys() and all(same(first[k], second[k]) for k in first)
        )
    if isinstance(first, bool) or isinstance(second, bool) or first is None or second is None:
        return first is second
    if is_number(first):
        return is_number(second) and float(first) == float(second)
    return type(first) is type(second) and first == second


def unequal(a: Any, b: Any) -> bool:
    """Whether two values are there and not the same."""
    return a is not MISSING and b is not MISSING and not same(a, b)


def checked(kind: str, value: Any, function: str) -> Any:
    """An argument that must be of a kind (``text``, ``number``, ``object``, ``function``), or is missing. Raises `MapError`."""
    right = {
        "text": isinstance(value, str),
        "number": is_number(value),
        "object": isinstance(value, dict),
        "function": callable(value),
    }[kind]
    if right or value is MISSING:
        return value
    shown = json_text(value)
    raise MapError("T0410", f"${function} takes a {kind}, not {shown if len(shown) <= 60 else shown[:57] + '...'}")


def contains(text: Any, pattern: Any) -> Any:
    """``$contains``: whether a text, or what a pattern describes, is in it."""
    if checked("text", text, "contains") is MISSING or pattern is MISSING:
        return MISSING
    if isinstance(pattern, re.Pattern):
        return pattern.search(text) is not None
    return checked("text", pattern, "contains") in text


def equal(a: Any, b: Any) -> bool:
    """Whether two values are there and the same."""
    return a is not MISSING and b is not MISSING and same(a, b)


def truth(value: Any) -> bool:
    """Whether a value counts as true: not empty, not zero, not null, not missing."""
    if isinstance(value, list):
        return any(truth(one) for one in value)
    return not callable(value) and value is not MISSING and bool(value)


def negation(value: Any = MISSING) -> Any:
    """``$not``."""
    return MISSING if value is MISSING else not truth(value)


def type_of(value: Any = MISSING) -> Any:
    """``$type``."""
    if value is MISSING:
        return MISSING
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if is_number(value):
        return "number"
    for kind, name in ((str, "string"), (list, "array"), (dict, "object")):
        if isinstance(value, kind):
            return name
    return "function"


def _comparable(a: Any, b: Any) -> bool:
    for one in (a, b):
        if one is not MISSING and not isinstance(one, str) and not is_number(one):
            raise MapError("T2010", f"{json_text(one)} cannot be compared")
    if a is MISSING or b is MISSING:
        return False
    if isinstance(a, str) != isinstance(b, str):
        raise MapError("T2009", f"{json_text(a)} and {json_text(b)} are of different types")
    return True


def at_least(a: Any, b: Any) -> Any:
    """``a >= b``."""
    return a >= b if _comparable(a, b) else MISSING


def at_most(a: Any, b: Any) -> Any:
    """``a <= b``."""
    return a <= b if _comparable(a, b) else MISSING


def failed(message: Any = MISSING) -> NoReturn:
    """``$error``."""
    checked("text", message, "error")
    raise MapError("D3137", message or "$error() function evaluated")


def number(value: float) -> float | int:
    """A number as JSON has it: whole ones without a fraction. Raises `MapError` for what is out of range."""
    if value != value or value in (float("inf"), float("-inf")):
        raise MapError("D1001", f"number out of range: {value}")
    return int(value) if value == value // 1 and abs(value) < 2**53 else value


def floor(value: Any = MISSING) -> Any:
    """``$floor``."""
    return value if checked("number", value, "floor") is MISSING else number(float(math.floor(value)))


def array(*values: Any) -> list[Any]:
    """A list of values; lists among them are joined to it."""
    made: list[Any] = []
    for one in values:
        if one is not MISSING:
            made += listed(one)
    return made


def exists(value: Any = MISSING) -> bool:
    """``$exists``."""
    return value is not MISSING


def items_of(kind: str, value: Any, function: str) -> Any:
    """A list whose items are all of a kind, or missing. Raises `MapError`."""
    if value is MISSING:
        return MISSING
    right = is_number if kind == "number" else (lambda one: isinstance(one, dict if kind == "object" else str))
    found = listed(value)
    if not all(right(one) for one in found):
        raise MapError("T0412", f"${function} takes a list of {kind}s")
    return found


def largest(values: Any) -> Any:
    """``$max``."""
    found = items_of("number", values, "max")
    return max(found) if found else MISSING


def length(text: Any = MISSING) -> Any:
    """``$length``."""
    return MISSING if checked("text", text, "length") is MISSING else len(text)


def _place(value: float, length: int) -> int:
    whole = int(value)
    return max(0, length + whole) if whole < 0 else min(whole, length)


def substring(text: Any, start: Any, size: Any = MISSING) -> Any:
    """``$substring``: from a place on, from the end where it is negative, at most so many characters."""
    if checked("text", text, "substring") is MISSING:
        checked("number", start, "substring")
        return MISSING
    if start is MISSING:
        raise MapError("T0410", "$substring takes a number, not nothing")
    start = checked("number", start, "substring")
    start = 0 if len(text) + start < 0 else start
    first = _place(start, len(text))
    if checked("number", size, "substring") is MISSING:
        return text[first:]
    if size <= 0:
        return ""
    return text[first : _place(start + size if start >= 0 else len(text) + start + size, len(text))]


def _operands(a: Any, b: Any) -> bool:
    """Whether both are there. Raises `MapError` where one is no number."""
    for code, one in (("T2001", a), ("T2002", b)):
        if one is not MISSING and not is_number(one):
            raise MapError(code, f"{json_text(one)} is not a number")
    return a is not MISSING and b is not MISSING


def subtract(a: Any, b: Any) -> Any:
    """The difference of two numbers."""
    return number(float(a) - float(b)) if _operands(a, b) else MISSING


def _decimals_text_of(value: decimal.Decimal) -> str:
    """A decimal as text without an exponent; zero has no sign."""
    text = format(value, "f")
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def _lookups_number_text(number: float) -> str:
    """A number as JavaScript writes it; of a fraction ``$string`` keeps 15 digits."""
    written = repr(number if number.is_integer() else float(f"{number:.15g}"))
    if number == 0:
        return "0"
    if 1e-6 <= abs(float(written)) < 1e21:
        return format(decimal.Decimal(written), "f").removesuffix(".0")
    mantissa, _, exponent = written.partition("e")
    return f"{mantissa.removesuffix('.0')}e{int(exponent):+d}"


def _lookups_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _lookups_string_text(value: Any) -> str:
    """A value as JSONata's ``$string`` writes it."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _lookups_number_text(float(value))
    return _lookups_json(value)


_decimals_DECIMAL = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


_decimals_MAX_DIGITS = 150


def _decimals_number(value: Any) -> decimal.Decimal:
    """The decimal of a text or number. Raises `HostError`."""
    text = value if isinstance(value, str) else _lookups_string_text(value)
    if isinstance(value, bool) or not _decimals_DECIMAL.fullmatch(text) or len(text) > _decimals_MAX_DIGITS:
        cut = text if len(text) <= 40 else text[:37] + "..."
        raise MapError("F2003", f"{cut} is not a decimal number")
    return decimal.Decimal(text)


def _decimals_both(a: Any, b: Any, operation: Callable[[decimal.Decimal, decimal.Decimal], decimal.Decimal]) -> Any:
    if a is None or b is None:
        return None
    return _decimals_text_of(operation(_decimals_number(a), _decimals_number(b)))


_decimals_EXACT = decimal.Context(prec=400, rounding=decimal.ROUND_HALF_UP, traps=[decimal.InvalidOperation])


def _decimals_multiply(a: Any = None, b: Any = None) -> Any:
    """``$decimalMultiply``: all digits of the product are kept."""
    return _decimals_both(a, b, _decimals_EXACT.multiply)


def _decimals_subtract(a: Any = None, b: Any = None) -> Any:
    """``$decimalSubtract``."""
    return _decimals_both(a, b, _decimals_EXACT.subtract)


def _decimals_places_of(function: str, places: Any) -> int:
    """How many decimal places an argument asks for, 0 where it is left out."""
    if places is None:
        return 0
    if (
        isinstance(places, bool)
        or not isinstance(places, (int, float))
        or places != places // 1
        or not 0 <= places <= 50
    ):
        raise MapError("F2004", f"${function}: places must be a whole number from 0 to 50")
    return int(places)


_decimals_MODES: Mapping[str, str] = MappingProxyType(
    {
        "half-up": decimal.ROUND_HALF_UP,
        "half-even": decimal.ROUND_HALF_EVEN,
        "half-down": decimal.ROUND_HALF_DOWN,
        "up": decimal.ROUND_UP,
        "down": decimal.ROUND_DOWN,
        "ceiling": decimal.ROUND_CEILING,
        "floor": decimal.ROUND_FLOOR,
    }
)
"""Rounding modes: ``half-up`` and ``up`` go away from zero, ``half-down`` and ``down`` towards it."""


def _decimals_mode_of(function: str, mode: Any) -> str:
    """The rounding that an argument names, as `decimal` calls it; half-up where it is left out."""
    if mode is None:
        return decimal.ROUND_HALF_UP
    found = _decimals_MODES.get(mode) if isinstance(mode, str) else None
    if found is None:
        raise MapError("F2004", f"${function}: mode must be one of {', '.join(_decimals_MODES)}")
    return found


def _decimals_rounded(value: decimal.Decimal, places: int, mode: str) -> decimal.Decimal:
    """A decimal with exactly so many places."""
    return value.quantize(decimal.Decimal(1).scaleb(-places), rounding=mode, context=_decimals_EXACT)


def _decimals_round_to(a: Any = None, places: Any = None, mode: Any = None) -> Any:
    """``$decimalRound``: zeros are added where there are fewer places."""
    if a is None:
        return None
    wanted, how = _decimals_places_of("decimalRound", places), _decimals_mode_of("decimalRound", mode)
    return _decimals_text_of(_decimals_rounded(_decimals_number(a), wanted, how))


def translated(lookups: dict[str, Any], table: Any, key: Any, *, back: bool = False) -> Any:
    """What a lookup says for a key, or, ``back``, which key gives a value. Raises `MapError` where it says that this is an error."""
    if key is MISSING:
        return MISSING
    found = lookups.get(table) if isinstance(table, str) else None
    if found is None:
        raise MapError("F2002", f"there is no lookup {table}")
    rows = found.get("back") if back else found["rows"]
    if rows is None:
        raise MapError("F2007", f"the lookup {table} is read one way only")
    null = "on_null" in found and (key is None or (isinstance(key, list) and any(one is None for one in key)))
    text = json_text([text_of(one) for one in key]) if isinstance(key, list) else text_of(key)
    if not null and text in rows:
        return rows[text]
    action = found["on_null"] if null else found["not_found"]
    if action == "default":
        return found["null_default" if null else "default"]
    if action == "pass through":
        return key
    if action == "leave out":
        return MISSING
    raise MapError("F2001", f"lookup {table} " + ("says that null is an error" if null else f"has no row for {text}"))


Given = dict[str, Any]
"""The variables that rules read: sources, parameters, and the items of the blocks around them."""


Evaluated = Callable[[Any, Given], Any]


class Join:
    """Further items for the items of a block."""

    def __init__(
        self, kind: str, many: str, source: Evaluated, left: tuple[Evaluated, ...] = (), right: tuple[Evaluated, ...] = (),
        several: str = "",
    ) -> None:  # fmt: skip
        self.kind, self.many, self.source, self.left, self.right, self.several = (
            kind,
            many,
            source,
            left,
            right,
            several,
        )


class Row:
    """An item of a block with what is joined to it, its place, and the group that it stands for."""

    def __init__(self, item: Any, place: int, met: tuple[Any, ...] = (), group: Any = MISSING) -> None:
        self.item, self.place, self.met, self.group = item, place, met, group


def _term(block: Block, term: Evaluated, given: Given) -> Callable[[Row], Any]:
    return lambda row: term(row.item, block.known(row, given))


def order_by(*terms: tuple[Callable[[Any], Any], bool]) -> Sorting:
    """The step that sorts: each term, and whether it is descending."""
    return Sorting(terms)


def select(value: Any, *stages: Stage, keep: bool = False) -> Any:
    """The items of a value that conditions leave."""
    for stage in stages:
        value = stage.run(value if isinstance(value, list) else [value])
    return settled(value, keep)


def where(holds: Callable[[Any], Any]) -> Stage:
    """The items on which a condition holds, or whose place it gives."""

    def run(found: list[Any]) -> Any:
        kept = Sequence()
        for index, one in enumerate(found):
            said = holds(one)
            places = said if isinstance(said, list) else [said]
            if places is not said and not is_number(said):
                kept += [one] * truth(said)
            elif all(is_number(place) for place in places):
                wanted = [int(place // 1) for place in places]
                kept += [one for place in wanted if (place if place >= 0 else len(found) + place) == index]
            else:
                kept += [one] * truth(said)
        return kept

    return Stage(run)


def _plain_term(block: Block, term: Evaluated, given: Given) -> Callable[[Any], Any]:
    return lambda one: term(one, block.known(Row(one, 0), given))


def walk(value: Any, *steps: Any, keep: bool = False, group: Any = None) -> Any:
    """What steps find from a value on."""
    plain = isinstance(value, list) and not isinstance(value, Constructed)
    return _walked(Sequence(value if plain else () if value is MISSING else (value,)), steps, keep, group)


def _key(parts: list[Any]) -> str:
    """The text of a join's key, the same for the same value of the same type; empty where a part is null or missing."""
    if any(one is MISSING or one is None for one in parts):
        return ""
    return "".join(json_text({"": one}) for one in parts)


def _right(join: Join, name: str, item: Any, given: Given) -> Any:
    found = join.source(item, given)
    items = [] if found is MISSING else listed(found)
    if join.kind == "position":
        return items
    index: dict[str, list[Any]] = {}
    for one in items:
        key = _key([part(one, {**given, name: one}) for part in join.right])
        index.setdefault(key, []).append(one)
    return index


class Block:
    """The items of a block: joined, kept, sorted and grouped, and what is written for each.

    ``names`` are those of its item and of what is joined to it.
    """

    def __init__(
        self, each: Evaluated, names: tuple[str, ...] = ("",), joins: tuple[Join, ...] = (), where: Evaluated | None = None,
        order: tuple[tuple[Evaluated, bool], ...] = (), group: tuple[Evaluated, ...] = (),
    ) -> None:  # fmt: skip
        self.each, self.names, self.joins, self.where, self.order, self.group = each, names, joins, where, order, group

    def write(self, item: Any, given: Given, made: Evaluated, *, lists: bool = False) -> Any:
        """What is written for all items; ``lists``: each is a list of its own."""
        rows = self.rows(item, given)
        found: list[Any] = []
        for index, row in enumerate(rows):
            value = made(row.item, self.known(row, given, index))
            if lists:
                found.append([] if value is MISSING else listed(value))
            elif value is not MISSING:
                found += listed(value)
        return found if found else MISSING

    def pairs(
        self, item: Any, given: Given, key: Evaluated, made: Evaluated, *, wrapped: bool = False
    ) -> dict[str, Any]:
        """What is written for all items, by their keys; the first of a key counts."""
        found: dict[str, Any] = {}
        for index, row in enumerate(self.rows(item, given)):
            known = self.known(row, given, index)
            name = key(row.item, known)
            if name is MISSING or name is None:
                continue
            value = made(row.item, known)
            text = name if isinstance(name, str) else json_text(name)
            if text not in found:
                found[text] = [value] if wrapped and value is not MISSING else value
        return {name: one for name, one in found.items() if one is not MISSING}

    def known(self, row: Row, given: Given, index: int | None = None) -> Given:
        """The variables for what is written for an item."""
        names = {name: one for name, one in zip(self.names, (row.item, *row.met), strict=False) if name}
        more = {} if index is None else {"index": index}
        group = {"group": row.group} if row.group is not MISSING else {}
        return {**given, **more, **group, **names}

    def rows(self, item: Any, given: Given) -> list[Row]:
        """The items with what is joined to them, in the order in which they are written."""
        found = self.each(item, given)
        if not self.joins and not self.group:
            found = self._kept(found, given)
            return [Row(one, at) for at, one in enumerate([] if found is MISSING else listed(found))]
        if not self.joins:
            found = self._kept(found, given)
        rows = [Row(one, at) for at, one in enumerate([] if found is MISSING else listed(found))]
        if self.joins:
            rows = self._joined(rows, item, given)
            if self.where is not None:
                rows = [one for one in rows if truth(self.where(one.item, self.known(one, given)))]
            if self.order:
                terms = [(_term(self, term, given), descending) for term, descending in self.order]
                rows = order_by(*terms).run(rows)
        return self._grouped(rows, given) if self.group else rows

    def _kept(self, found: Any, given: Given) -> Any:
        if self.where is not None:
            holds = self.where
            found = select(found, where(lambda one: truth(holds(one, self.known(Row(one, 0), given)))))
        if self.order and found is not MISSING:
            terms = [(_plain_term(self, term, given), descending) for term, descending in self.order]
            found = walk(found, order_by(*terms))
        return found

    def _joined(self, rows: list[Row], item: Any, given: Given) -> list[Row]:
        for at, join in enumerate(self.joins):
            right: Any = [] if join.kind == "own" else _right(join, self.names[at + 1], item, given)
            made: list[Row] = []
            for row in rows:
                known = self.known(row, given)
                if join.kind == "position":
                    inside = right[row.place] if row.place < len(right) else MISSING
                    made.append(Row(row.item, row.place, (*row.met, inside)))
                    continue
                if join.kind == "own":
                    own = join.source(row.item, known)
                    met = [] if own is MISSING else listed(own)
                else:
                    key = _key([one(row.item, known) for one in join.left])
                    met = right.get(key, []) if key else []
                if join.many == "error" and len(met) > 1:
                    raise MapError("D3137", join.several)
                met = met[:1] if join.many == "first" else met
                made += [Row(row.item, row.place, (*row.met, one)) for one in met]
                if join.kind == "left" and not met:
                    made.append(Row(row.item, row.place, (*row.met, MISSING)))
            rows = made
        return rows

    def _grouped(self, rows: list[Row], given: Given) -> list[Row]:
        groups: dict[str, list[Row]] = {}
        for row in rows:
            known = self.known(row, given)
            parts = [one(row.item, known) for one in self.group]
            key = json_text({str(at): one for at, one in enumerate(parts) if one is not MISSING})
            groups.setdefault(key, []).append(row)
        made: list[Row] = []
        for at, held in enumerate(groups.values()):
            together = array(*(one.item for one in held)) if self.joins else [one.item for one in held]
            made.append(Row(held[0].item, at, held[0].met, together))
        return made


def a_list(*blocks: Any, default: Any = MISSING, empty: bool = False) -> Any:
    """What blocks write, one behind the other; missing where that is nothing."""
    made = array(*blocks)
    if made:
        return made
    return default if default is not MISSING else [] if empty else MISSING


def an_object(*members: tuple[Any, ...], always: bool = False, keyed: Any = None) -> Any:
    """An object of (name, value) or (name, value, what stands for a missing value); missing where nothing is in it."""
    made: dict[str, Any] = dict(keyed or {})
    for name, value, *_ in members:
        if value is not MISSING:
            made[name] = value
    if not made and not always:
        return MISSING
    if all(len(one) == 2 for one in members):
        return made
    whole: dict[str, Any] = dict(keyed or {})
    for name, value, *blank in members:
        if value is not MISSING or blank:
            whole[name] = value if value is not MISSING else blank[0]
    return whole


def _is_blank(value: Any, kind: str, empty: Any) -> bool:
    return {"missing": value is MISSING, "null": value is None, "empty": type(value) is type(empty) and value == empty}[
        kind
    ] or (kind == "empty" and isinstance(empty, list) and isinstance(value, list) and not value)


def finished(
    value: Any, *, default: Any = MISSING, for_: tuple[str, ...] = (), blanks: dict[str, Any] | None = None,
    convert: Callable[[Any], Any] | None = None, many: bool = False,
) -> Any:  # fmt: skip
    """A rule's value with its default, what blank values become, and text of XML converted."""
    empty: Any = [] if many else ""
    if any(_is_blank(value, one, "") for one in for_):
        return default
    for kind, became in (blanks or {}).items():
        if _is_blank(value, kind, empty):
            if isinstance(became, MapError):
                raise became
            return became
    if convert is None:
        return value
    return walk(value, convert) if many else convert(value)


def _whole(digits: str) -> float | int:
    value = int(digits) if len(digits) < 400 else float(digits)
    return value if abs(value) <= 2**53 else float(value)


def read_json(data: bytes) -> Any:
    """JSON as a value; whole numbers beyond 2^53 are rounded as JSON's numbers are everywhere else."""
    return json.loads(data, parse_int=_whole)


def main(transform: Callable[..., Any], arguments: list[str] | None = None) -> int:
    """Transforms a payload: ``python module.py input.json``. Exit status 1 for a rule that fails, 2 for what is no JSON."""
    parser = argparse.ArgumentParser(description="Transforms a payload of JSON.")
    parser.add_argument("input", help="the payload, - for standard input")
    parser.add_argument("-o", "--output", help="a file for the result")
    parser.add_argument("--param", action="append", default=[], metavar="NAME=JSON", help="a parameter")
    parser.add_argument("--source", action="append", default=[], metavar="ALIAS=FILE", help="a further source")
    given = parser.parse_args(arguments)
    try:
        payload = read_json(sys.stdin.buffer.read() if given.input == "-" else Path(given.input).read_bytes())
        params = {name: read_json(text.encode()) for name, _, text in (one.partition("=") for one in given.param)}
        sources = {
            name: read_json(Path(file).read_bytes()) for name, _, file in (one.partition("=") for one in given.source)
        }
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{given.input}: {error}\n")
        return 2
    try:
        value = transform(payload, params, **sources)
    except MapError as error:
        sys.stderr.write(f"{given.input}: {error}\n")
        return 1
    text = "" if value is MISSING else json_text(value, 2, digits=0) + "\n"
    if given.output:
        Path(given.output).write_text(text, encoding="utf-8")
    else:
        sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass"))
    return 0


def rule(target: str) -> Callable[[Callable[[Any, Given], Any]], Callable[[Any, Given], Any]]:
    """Marks a function as the rule for a target: what it objects to says so."""

    def marked(function: Callable[[Any, Given], Any]) -> Callable[[Any, Given], Any]:
        @functools.wraps(function)
        def called(item: Any, given: Given) -> Any:
            try:
                return function(item, given)
            except MapError as error:
                if str(error).startswith("the rule for "):
                    raise
                raise MapError(error.code, f"the rule for {target} failed: {error}") from None
            except RecursionError:
                raise MapError("D1011", f"the rule for {target} failed: it calls itself too often") from None

        return called

    return marked


class Whole(list[Any]):
    """A payload that is a list, as one item."""


def whole(payload: Any) -> Any:
    """A payload as the item of the rules at its root."""
    return Whole([payload]) if isinstance(payload, list) else payload


def missing_if_blank(v=MISSING):
    return (
        v
        if truth(
            (
                unequal(v, None)
                and truth(
                    negation(
                        (
                            equal(type_of(v), "string")
                            and truth(
                                negation(
                                    contains(
                                        v,
                                        re.compile(
                                            r"[^\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u00a0\ufeff]",
                                        ),
                                    ),
                                ),
                            )
                        ),
                    ),
                )
            ),
        )
        else MISSING
    )


def whole_number(n=MISSING, name=MISSING, what=MISSING):
    return (
        n
        if truth(
            (
                equal(type_of(n), "number")
                and equal(n, floor(n))
                and truth(at_least(n, 0))
                and truth(at_most(n, 1000000))
            ),
        )
        else failed(joined("$", name, ": ", what, " must be a whole number from 0 to 1000000"))
    )


def cut(text=MISSING, n=MISSING, end=MISSING):
    def block():
        most = whole_number(n, "cut", "length")
        t = text_of(text)
        e = (text_of(end) if truth((exists(end) and unequal(end, None))) else "")
        return (
            t
            if truth(at_most(length(t), most))
            else substring(joined(substring(t, 0, largest(array(0, subtract(most, length(e))))), e), 0, most)
        )
    return (block() if truth((exists(text) and unequal(text, None))) else MISSING)


def coalesce_2(a=MISSING, b=MISSING, c=MISSING, d=MISSING, e=MISSING, f=MISSING, g=MISSING, h=MISSING):
    return (
        a
        if truth((exists(a) and unequal(a, None)))
        else (
            b
            if truth((exists(b) and unequal(b, None)))
            else (
                c
                if truth((exists(c) and unequal(c, None)))
                else (
                    d
                    if truth((exists(d) and unequal(d, None)))
                    else (
                        e
                        if truth((exists(e) and unequal(e, None)))
                        else (
                            f
                            if truth((exists(f) and unequal(f, None)))
                            else (
                                g
                                if truth((exists(g) and unequal(g, None)))
                                else (h if truth((exists(h) and unequal(h, None))) else MISSING)
                            )
                        )
                    )
                )
            )
        )
    )


def line_amount(quantity=MISSING, price=MISSING, off=MISSING):
    return hosted(
        _decimals_round_to,
        hosted(_decimals_subtract, hosted(_decimals_multiply, quantity, price), coalesce_2(off, "0")),
        2,
    )


# --- the rules ---------------------------------------------------------------------------------------------


# number
# Copies the order number (`orderNumber`).
# JSONata: orderNumber
@rule("number")
def number_2(item, given):
    return get(item, "orderNumber")


# reference
# Copies the order number (`orderNumber`).
# JSONata: orderNumber
@rule("reference")
def reference(item, given):
    return get(item, "orderNumber")


# contact
# Copies `$contact.id`.
# JSONata: $contact.id
@rule("contact")
def contact(item, given):
    contact_2 = given.get("contact", MISSING)
    return get(contact_2, "id")


# date
# Writes the day of `placedAt` in the zone given by the parameter `zone`.
# JSONata: $localDate(placedAt, $params.zone)
@rule("date")
def date_2(item, given):
    params = given.get("params", MISSING)
    return hosted(_dates_local_date, get(item, "placedAt"), get(params, "zone"))


# dueDate
# Writes the day of `placedAt` in the zone given by the parameter `zone` plus the duration (the parameter `paymentDays` between "P" and "D").
# JSONata: $dateAdd($localDate(placedAt, $params.zone), "P" & $string($params.paymentDays) & "D")
@rule("dueDate")
def due_date(item, given):
    params = given.get("params", MISSING)
    return hosted(
        _calendar_date_add,
        hosted(_dates_local_date, get(item, "placedAt"), get(params, "zone")),
        joined("P", text_of(get(params, "paymentDays")), "D"),
    )


# currency
# Copies `currency`.
# JSONata: currency
@rule("currency")
def currency(item, given):
    return get(item, "currency")


# exchangeRate
# Only if `currency` and the parameter `booksCurrency` differ, and both are there: copies the exchange rate (`exchangeRate`).
# JSONata: exchangeRate
@rule("exchangeRate")
def exchange_rate(item, given):
    return get(item, "exchangeRate")


# exchangeRate, its condition
# JSONata: currency != $params.booksCurrency
@rule("exchangeRate")
def exchange_rate_when(item, given):
    params = given.get("params", MISSING)
    return unequal(get(item, "currency"), get(params, "booksCurrency"))


# memo
# Writes the customer note (`customerNote`), or nothing where it is null or blank cut to 200 characters, with "…" where it is cut.
# JSONata: $cut($missingIfBlank(customerNote), 200, "…")
@rule("memo")
def memo(item, given):
    return cut(missing_if_blank(get(item, "customerNote")), 200, "…")


# department
# Copies the parameter `department`.
# JSONata: $params.department
@rule("department")
def department(item, given):
    params = given.get("params", MISSING)
    return get(params, "department")


# lines[goods], its items
# Writes one item for each of `lines`, called $line, with the only one of `vouchers` whose the line id (`lineId`) is its `lineId` as $voucher, or with none.
# JSONata: lines
@rule("lines[goods]")
def lines_goods_each(item, given):
    return get(item, "lines")


# lines[goods], joins[0].source
# JSONata: vouchers
@rule("lines[goods]")
def lines_goods_joins_source(item, given):
    return get(item, "vouchers")


# lines[goods], joins[0].left
# JSONata: lineId
@rule("lines[goods]")
def lines_goods_joins_left(item, given):
    return get(item, "lineId")


# lines[goods], joins[0].right
# JSONata: lineId
@rule("lines[goods]")
def lines_goods_joins_right(item, given):
    return get(item, "lineId")


LINES_GOODS_BLOCK = Block(
    lines_goods_each,
    names=("line", "voucher"),
    joins=(
        Join(
            "left",
            "error",
            lines_goods_joins_source,
            (lines_goods_joins_left,),
            (lines_goods_joins_right,),
            several="several items of vouchers match one item of lines",
        ),
    ),
)


# lines[goods].item
# Copies `$line.sku`.
# JSONata: $line.sku
@rule("lines[goods].item")
def lines_goods_item(item, given):
    line = given.get("line", MISSING)
    return get(line, "sku")


# lines[goods].text
# Writes `$line.name` cut to 120 characters, with "…" where it is cut.
# JSONata: $cut($line.name, 120, "…")
@rule("lines[goods].text")
def lines_goods_text(item, given):
    line = given.get("line", MISSING)
    return cut(get(line, "name"), 120, "…")


# lines[goods].quantity
# Copies `$line.quantity`.
# JSONata: $line.quantity
@rule("lines[goods].quantity")
def lines_goods_quantity(item, given):
    line = given.get("line", MISSING)
    return get(line, "quantity")


# lines[goods].unitPrice
# Copies `$line.unitPrice`.
# JSONata: $line.unitPrice
@rule("lines[goods].unitPrice")
def lines_goods_unit_price(item, given):
    line = given.get("line", MISSING)
    return get(line, "unitPrice")


# lines[goods].discount
# Copies `$voucher.amount`.
# JSONata: $voucher.amount
@rule("lines[goods].discount")
def lines_goods_discount(item, given):
    voucher = given.get("voucher", MISSING)
    return get(voucher, "amount")


# lines[goods].amount
# Writes what `$lineAmount` gives for `$line.quantity`, `$line.unitPrice` and `$voucher.amount`.
# JSONata: $lineAmount($line.quantity, $line.unitPrice, $voucher.amount)
@rule("lines[goods].amount")
def lines_goods_amount(item, given):
    line = given.get("line", MISSING)
    voucher = given.get("voucher", MISSING)
    return line_amount(get(line, "quantity"), get(line, "unitPrice"), get(voucher, "amount"))


# lines[goods].taxCode
# Writes `$line.taxClass` translated with the table "tax codes"; an unknown code is an error.
# JSONata: $translate("tax codes", $line.taxClass)
@rule("lines[goods].taxCode")
def lines_goods_tax_code(item, given):
    line = given.get("line", MISSING)
    return translated(LOOKUPS, "tax codes", get(line, "taxClass"))


# lines[goods].account
# Copies the parameter `salesAccount`.
# JSONata: $params.salesAccount
@rule("lines[goods].account")
def lines_goods_account(item, given):
    params = given.get("params", MISSING)
    return get(params, "salesAccount")


def lines_goods_item_2(item, given):
    return an_object(
        ("item", finished(lines_goods_item(item, given), blanks={"null": MISSING})),
        ("text", finished(lines_goods_text(item, given), blanks={"null": MISSING})),
        ("quantity", finished(lines_goods_quantity(item, given), blanks={"null": MISSING})),
        ("unitPrice", finished(lines_goods_unit_price(item, given), blanks={"null": MISSING})),
        ("discount", finished(lines_goods_discount(item, given), blanks={"null": MISSING})),
        ("amount", finished(lines_goods_amount(item, given), blanks={"null": MISSING})),
        ("taxCode", finished(lines_goods_tax_code(item, given), blanks={"null": MISSING})),
        ("account", finished(lines_goods_account(item, given), blanks={"null": MISSING})),
        always=True,
    )


# lines[shipping].text
# Writes `shipping.method` with "Shipping: " before it; a missing part is left out, the rest stays.
# JSONata: "Shipping: " & shipping.method
@rule("lines[shipping].text")
def lines_shipping_text(item, given):
    return joined("Shipping: ", get(item, "shipping", "method"))


# lines[shipping].unitPrice
# Copies `shipping.price`.
# JSONata: shipping.price
@rule("lines[shipping].unitPrice")
def lines_shipping_unit_price(item, given):
    return get(item, "shipping", "price")


# lines[shipping].amount
# Copies `shipping.price`.
# JSONata: shipping.price
@rule("lines[shipping].amount")
def lines_shipping_amount(item, given):
    return get(item, "shipping", "price")


# lines[shipping].taxCode
# Writes the tax class (`shipping.taxClass`) translated with the table "tax codes"; an unknown code is an error.
# JSONata: $translate("tax codes", shipping.taxClass)
@rule("lines[shipping].taxCode")
def lines_shipping_tax_code(item, given):
    return translated(LOOKUPS, "tax codes", get(item, "shipping", "taxClass"))


# lines[shipping].account
# Copies the parameter `shippingAccount`.
# JSONata: $params.shippingAccount
@rule("lines[shipping].account")
def lines_shipping_account(item, given):
    params = given.get("params", MISSING)
    return get(params, "shippingAccount")


# lines[shipping], its condition
# JSONata: shipping.price != "0.00"
@rule("lines[shipping]")
def lines_shipping_when(item, given):
    return unequal(get(item, "shipping", "price"), "0.00")


# payment.date
# Writes the day of `paidAt` in the zone given by the parameter `zone`.
# JSONata: $localDate(paidAt, $params.zone)
@rule("payment.date")
def payment_date(item, given):
    params = given.get("params", MISSING)
    return hosted(_dates_local_date, get(item, "paidAt"), get(params, "zone"))


# payment.account
# Copies the parameter `clearingAccount`.
# JSONata: $params.clearingAccount
@rule("payment.account")
def payment_account(item, given):
    params = given.get("params", MISSING)
    return get(params, "clearingAccount")


# payment.reference
# Copies the payment provider's number (`payment.transaction`).
# JSONata: payment.transaction
@rule("payment.reference")
def payment_reference(item, given):
    return get(item, "payment", "transaction")


# payment, its condition
# JSONata: paidAt != null
@rule("payment")
def payment_when(item, given):
    return unequal(get(item, "paidAt"), None)


def transform(source, params=None, **sources):
    """The target's payload for a source's payload, both as values of JSON.

    ``params`` are parameters by name, ``sources`` the further sources of the map by their names.
    """
    given = {
        "$": source,
        "order": source,
        "contact": sources.get("contact", MISSING),
        "params": {**{"zone": "Europe/London", "booksCurrency": "GBP", "paymentDays": 14, "salesAccount": "4000", "shippingAccount": "4010", "clearingAccount": "1210", "department": "WEB"}, **(params or {})},
    }
    item = whole(source)
    return an_object(
        ("number", finished(number_2(item, given), blanks={"null": MISSING})),
        ("reference", finished(reference(item, given), blanks={"null": MISSING})),
        ("contact", finished(contact(item, given), blanks={"null": MISSING})),
        ("date", finished(date_2(item, given), blanks={"null": MISSING})),
        ("dueDate", finished(due_date(item, given), blanks={"null": MISSING})),
        ("currency", finished(currency(item, given), blanks={"null": MISSING})),
        (
            "exchangeRate",
            (
                finished(exchange_rate(item, given), blanks={"null": MISSING})
                if truth(exchange_rate_when(item, given))
                else MISSING
            ),
        ),
        ("status", "draft"),
        ("pricesInclude", "tax"),
        ("memo", finished(memo(item, given), blanks={"null": MISSING})),
        ("department", finished(department(item, given), blanks={"null": MISSING})),
        (
            "lines",
            a_list(
                LINES_GOODS_BLOCK.write(item, given, lines_goods_item_2),
                (
                    an_object(
                        ("text", finished(lines_shipping_text(item, given), blanks={"null": MISSING})),
                        ("quantity", 1),
                        ("unitPrice", finished(lines_shipping_unit_price(item, given), blanks={"null": MISSING})),
                        ("amount", finished(lines_shipping_amount(item, given), blanks={"null": MISSING})),
                        ("taxCode", finished(lines_shipping_tax_code(item, given), blanks={"null": MISSING})),
                        ("account", finished(lines_shipping_account(item, given), blanks={"null": MISSING})),
                    )
                    if truth(lines_shipping_when(item, given))
                    else MISSING
                ),
            ),
            [],
        ),
        (
            "payment",
            (
                an_object(
                    ("date", finished(payment_date(item, given), blanks={"null": MISSING})),
                    ("account", finished(payment_account(item, given), blanks={"null": MISSING})),
                    ("reference", finished(payment_reference(item, given), blanks={"null": MISSING})),
                )
                if truth(payment_when(item, given))
                else MISSING
            ),
        ),
        always=True,
    )


if __name__ == "__main__":
    raise SystemExit(main(transform))
