"""wholesale-shipments: order to shipments, version 0.2

From Order of order (order.schema.json), read as $order
From products of products (products.csv), read as $catalogue
To ShipmentPlan of shipment plan (shipment-plan.schema.json)
Input: the source's payload as a value of JSON.
Output: the target's payload as a value of JSON.
Parameters: zone.
Made by Fieldwright 0.1.0. Change the project, not this file.

Python 3.11 or later, the standard library alone. As a program: python THIS_FILE input.json
Numbers are those of JSON (doubles), as in JSONata; text with digits stays text, and decimal functions are exact.

26 rules are translated.
Equal on 2 of 2 samples (cafe.json, canteen.json).
"""


from __future__ import annotations

import argparse
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
    "carriers": {
        "rows": {
            "Nordpost": "NPO",
            "Kurier24": "K24",
            "own van": "VAN",
        },
        "not_found": "error",
        "back": {
            "NPO": "Nordpost",
            "K24": "Kurier24",
            "VAN": "own van",
        },
        "on_null": "default",
        "null_default": "ANY",
    },
    "transit days": {
        "rows": {
            "[\"NL\",\"standard\"]": "1",
            "[\"NL\",\"express\"]": "1",
            "[\"BE\",\"standard\"]": "2",
            "[\"BE\",\"express\"]": "1",
            "[\"DE\",\"standard\"]": "2",
            "[\"DE\",\"express\"]": "1",
            "[\"LU\",\"standard\"]": "3",
            "[\"LU\",\"express\"]": "2",
        },
        "not_found": "leave out",
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


def text_of(value: Any = MISSING, pretty: Any = MISSING) -> Any:
    """``$string``."""
    if pretty is not MISSING and not isinstance(pretty, bool):
        raise MapError("T0410", "$string takes true or false as its second value")
    if value is MISSING or isinstance(value, str):
        return value
    if callable(value):
        return ""
    return json_text(value, 2 if pretty is True else 0)


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


def array(*values: Any) -> list[Any]:
    """A list of values; lists among them are joined to it."""
    made: list[Any] = []
    for one in values:
        if one is not MISSING:
            made += listed(one)
    return made


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


def _kind_of(picture: str) -> tuple[str, bool]:
    kind, semicolon, behind = picture.rpartition(";")
    kind = kind if semicolon else picture
    if kind not in ("a", "A", "i", "I", "w", "W", "Ww") and not any(one.isdecimal() for one in kind):
        raise MapError("D3130", f"formatting or parsing an integer as {picture} is not supported")
    return kind, bool(semicolon) and behind.startswith("o")


def number(value: float) -> float | int:
    """A number as JSON has it: whole ones without a fraction. Raises `MapError` for what is out of range."""
    if value != value or value in (float("inf"), float("-inf")):
        raise MapError("D1001", f"number out of range: {value}")
    return int(value) if value == value // 1 and abs(value) < 2**53 else value


def _from_roman(text: str) -> int:
    values = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}
    made, most = 0, 1
    for one in reversed(text):
        if one not in values:
            raise MapError("D3137", f"{text} is no Roman numeral")
        value = values[one]
        made += -value if value < most else value
        most = max(most, value)
    return made


_FEW = (
    "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen",
    "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
)  # fmt: skip


_ORDINALS = (
    "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth",
    "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
)  # fmt: skip


_TENS = ("Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety", "Hundred")


_LARGE = ("Thousand", "Million", "Billion", "Trillion")


def _word_values() -> dict[str, int]:
    found = {word.lower(): at for words in (_FEW, _ORDINALS) for at, word in enumerate(words)}
    for at, word in enumerate(_TENS):
        found[word.lower()] = found[word.lower()[:-1] + "ieth"] = (at + 2) * 10
    found["hundredth"] = 100
    for at, word in enumerate(_LARGE):
        found[word.lower()] = found[word.lower() + "th"] = 1000 ** (at + 1)
    return found


def _from_words(text: str) -> Any:
    known = _word_values()
    parts = [0]
    for word in re.split(r",\s|\sand\s|[\s\\-]", text):
        if word not in known:
            raise MapError("D3137", f"{text} is no number in words")
        value = known[word]
        if value < 100:
            top = parts.pop()
            if top >= 1000:
                parts.append(top)
                top = 0
            parts.append(top + value)
        else:
            parts.append(parts.pop() * value)
    return number(float(sum(parts)))


def _shape(kind: str) -> tuple[int, list[tuple[int, str]]]:
    """The code of its zero, and its grouping signs with their places from the right."""
    zero = -1
    place = 0
    separators: list[tuple[int, str]] = []
    for one in reversed(kind):
        if one.isdecimal():
            here = ord(one) - int(one)
            if zero not in (-1, here):
                raise MapError("D3131", "the picture has digits of several kinds")
            zero = here
            place += 1
        elif one == "#":
            place += 1
        else:
            separators.append((place, one))
    return zero, separators


def _regular(separators: list[tuple[int, str]]) -> int:
    if not separators or len({one for _, one in separators}) > 1:
        return 0
    places = [place for place, _ in separators]
    size = math.gcd(*places)
    return size if all(at * size in places for at in range(1, len(places) + 1)) else 0


def parse_integer(text: Any, picture: Any) -> Any:
    """The whole number that a text says in the way of a picture. Raises `MapError`."""
    checked("text", picture, "parseInteger")
    if checked("text", text, "parseInteger") is MISSING:
        return MISSING
    if picture is MISSING:
        raise MapError("T0410", "$parseInteger takes a picture")
    kind, ordinal = _kind_of(picture)
    if kind in ("a", "A"):
        made = 0
        for one in text:
            made = made * 26 + ord(one) - ord(kind) + 1
        return number(float(made))
    if kind in ("i", "I"):
        return _from_roman(text.lower())
    if kind in ("w", "W", "Ww"):
        return _from_words(text.lower())
    digits = text[:-2] if ordinal else text
    zero, separators = _shape(kind)
    for one in {character for _, character in separators} if not _regular(separators) else {","}:
        digits = digits.replace(one, "")
    digits = "".join(chr(ord(one) - zero + 48) for one in digits) if zero != 48 else digits
    found = re.match(r"\s*([-+]?[0-9]+)", digits)
    if found is None:
        raise MapError("D3137", f"{text} is not a whole number")
    return number(float(int(found[1])))


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


def equal(a: Any, b: Any) -> bool:
    """Whether two values are there and the same."""
    return a is not MISSING and b is not MISSING and same(a, b)


def unequal(a: Any, b: Any) -> bool:
    """Whether two values are there and not the same."""
    return a is not MISSING and b is not MISSING and not same(a, b)


def joined(*values: Any) -> str:
    """Texts behind each other; what is missing is nothing."""
    return "".join("" if one is MISSING else text_of(one) for one in values)


def at(place: int) -> Stage:
    """The item at a place, from the end where it is negative."""

    def run(found: list[Any]) -> Any:
        here = place if place >= 0 else len(found) + place
        if not 0 <= here < len(found):
            return Sequence()
        one = found[here]
        return one if isinstance(one, list) else Sequence() if one is MISSING else Sequence([one])

    return Stage(run)


def contains(text: Any, pattern: Any) -> Any:
    """``$contains``: whether a text, or what a pattern describes, is in it."""
    if checked("text", text, "contains") is MISSING or pattern is MISSING:
        return MISSING
    if isinstance(pattern, re.Pattern):
        return pattern.search(text) is not None
    return checked("text", pattern, "contains") in text


def exists(value: Any = MISSING) -> bool:
    """``$exists``."""
    return value is not MISSING


def _limit(limit: Any, function: str) -> int:
    if checked("number", limit, function) is MISSING:
        return -1
    if limit < 0:
        raise MapError("D3020", f"${function}: the limit must not be negative")
    return -int(-limit // 1)  # of a fraction the whole number above: so many are fewer than that


def _described(one: "re.Match[str]") -> dict[str, Any]:
    return {"match": one[0], "index": one.start(), "groups": list(one.groups())}


def _found(pattern: "re.Pattern[str]", text: str, limit: int) -> list["re.Match[str]"]:
    found: list[re.Match[str]] = []
    for one in pattern.finditer(text):
        if 0 <= limit <= len(found):
            break
        if not one[0]:
            if found or one.start() > 0 or text:
                raise MapError("D1004", f"the pattern {pattern.pattern} matches an empty text")
            found.append(one)
            break
        found.append(one)
    return found


def matches(text: Any, pattern: Any, limit: Any = MISSING, *, keep: bool = False) -> Any:
    """``$match``: what a pattern describes in a text, with its place and its groups."""
    most = _limit(limit, "match")
    if checked("text", text, "match") is MISSING:
        return MISSING
    found = [_described(one) for one in _found(pattern, text, most)] if most else []
    return settled(Sequence(found), keep)


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


def truth(value: Any) -> bool:
    """Whether a value counts as true: not empty, not zero, not null, not missing."""
    if isinstance(value, list):
        return any(truth(one) for one in value)
    return not callable(value) and value is not MISSING and bool(value)


def _operands(a: Any, b: Any) -> bool:
    """Whether both are there. Raises `MapError` where one is no number."""
    for code, one in (("T2001", a), ("T2002", b)):
        if one is not MISSING and not is_number(one):
            raise MapError(code, f"{json_text(one)} is not a number")
    return a is not MISSING and b is not MISSING


def add(a: Any, b: Any) -> Any:
    """The sum of two numbers."""
    return number(float(a) + float(b)) if _operands(a, b) else MISSING


def items_of(kind: str, value: Any, function: str) -> Any:
    """A list whose items are all of a kind, or missing. Raises `MapError`."""
    if value is MISSING:
        return MISSING
    right = is_number if kind == "number" else (lambda one: isinstance(one, dict if kind == "object" else str))
    found = listed(value)
    if not all(right(one) for one in found):
        raise MapError("T0412", f"${function} takes a list of {kind}s")
    return found


def total(values: Any) -> Any:
    """``$sum``."""
    found = items_of("number", values, "sum")
    if found is MISSING:
        return MISSING
    made = 0.0
    for one in found:
        made += float(one)
    return number(made)


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


def _decimals_divided(left: decimal.Decimal, right: decimal.Decimal, places: int, mode: str) -> decimal.Decimal:
    """The quotient, rounded from its exact value: whole numbers are divided, and what is left decides."""
    top, bottom = left.scaleb(places, _decimals_EXACT).as_integer_ratio(), right.as_integer_ratio()
    numerator, denominator = top[0] * bottom[1], top[1] * bottom[0]
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    whole, rest = divmod(abs(numerator), denominator)
    # a tenth that stands for the rest: more or less than a half, or just a half
    tenth = 0 if not rest else 5 if 2 * rest == denominator else 3 if 2 * rest < denominator else 7
    exact = decimal.Decimal(whole * 10 + tenth).scaleb(-1, _decimals_EXACT)
    signed = exact.copy_negate() if numerator < 0 else exact
    return _decimals_rounded(signed, 0, mode).scaleb(-places, _decimals_EXACT)


def _decimals_divide(a: Any = None, b: Any = None, places: Any = None, mode: Any = None) -> Any:
    """``$decimalDivide``: rounded once, from the exact quotient."""
    if a is None or b is None:
        return None
    wanted, how = _decimals_places_of("decimalDivide", places), _decimals_mode_of("decimalDivide", mode)
    left, right = _decimals_number(a), _decimals_number(b)
    if not right:
        raise MapError("F2004", "$decimalDivide: b must not be zero")
    return _decimals_text_of(_decimals_divided(left, right, wanted, how))


def _decimals_round_to(a: Any = None, places: Any = None, mode: Any = None) -> Any:
    """``$decimalRound``: zeros are added where there are fewer places."""
    if a is None:
        return None
    wanted, how = _decimals_places_of("decimalRound", places), _decimals_mode_of("decimalRound", mode)
    return _decimals_text_of(_decimals_rounded(_decimals_number(a), wanted, how))


def _arguments_items(value: Any) -> list[Any]:
    """A list as it is, anything else as a list of one."""
    return value if isinstance(value, list) else [value]


def _decimals_total(values: Any = None) -> Any:
    """``$decimalSum``: of a list, without what is null."""
    if values is None:
        return None
    found = decimal.Decimal(0)
    for one in _arguments_items(values):
        if one is not None:
            found = _decimals_EXACT.add(found, _decimals_number(one))
    return _decimals_text_of(found)


def walk(value: Any, *steps: Any, keep: bool = False, group: Any = None) -> Any:
    """What steps find from a value on."""
    plain = isinstance(value, list) and not isinstance(value, Constructed)
    return _walked(Sequence(value if plain else () if value is MISSING else (value,)), steps, keep, group)


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


def trim(text: Any = MISSING) -> Any:
    """``$trim``: single spaces inside, none around."""
    if checked("text", text, "trim") is MISSING:
        return MISSING
    single = re.sub("[ \t\n\r]+", " ", text)
    return single.removeprefix(" ").removesuffix(" ")


def as_boolean(value: Any) -> Any:
    """Text of XML as true or false."""
    text = trim(value) if isinstance(value, str) else None
    return {"true": True, "1": True, "false": False, "0": False}.get(text, value) if text is not None else value


def number_of(value: Any = MISSING) -> Any:
    """``$number``."""
    if value is MISSING or is_number(value):
        return value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?", value) and math.isfinite(float(value)):
            return number(float(value))
        if re.fullmatch("0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][01]+", value):
            return number(float(int(value, 0)))
    raise MapError("D3030", f"{json_text(value)} cannot be read as a number")


def as_number(value: Any) -> Any:
    """Text of XML as a number."""
    if not isinstance(value, str):
        return value
    text = trim(value)
    if re.fullmatch("[+-]?[0-9.]+", text):
        text = re.sub(
            r"^(-?)0+([0-9])", r"\1\2", re.sub(r"^(-?)[.]", r"\g<1>0.", text.removeprefix("+").removesuffix("."))
        )
    return number_of(text)


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


def mask_email(text=MISSING):
    item = MISSING
    def block():
        t = text_of(text)
        return (
            joined(
                substring(t, 0, 1),
                "***@",
                path(item, lambda item: matches(t, re.compile(r"@([^@]*)\Z")), "groups", at(0)),
            )
            if truth(contains(t, re.compile(r"[^\n\r\u2028\u2029]@[^\n\r\u2028\u2029]")))
            else "***"
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


def line_net(quantity=MISSING, price=MISSING, discount=MISSING):
    return hosted(
        _decimals_round_to,
        hosted(
            _decimals_multiply,
            hosted(_decimals_multiply, quantity, price),
            hosted(_decimals_divide, hosted(_decimals_subtract, 100, coalesce_2(discount, 0)), 100, 3),
        ),
        2,
        "half-even",
    )


# --- the rules ---------------------------------------------------------------------------------------------


# order
# Copies the order number (`orderNumber`).
# JSONata: orderNumber
@rule("order")
def order(item, given):
    return get(item, "orderNumber")


# orderedOn
# Writes the day of `placedAt` in the zone given by the parameter `zone`.
# JSONata: $localDate(placedAt, $params.zone)
@rule("orderedOn")
def ordered_on(item, given):
    params = given.get("params", MISSING)
    return hosted(_dates_local_date, get(item, "placedAt"), get(params, "zone"))


# carrier
# Writes `carrier` translated with the table "carriers"; an unknown code is an error; if it is missing writes "ANY".
# JSONata: $translate("carriers", carrier)
@rule("carrier")
def carrier(item, given):
    return translated(LOOKUPS, "carriers", get(item, "carrier"))


# cratesFetchedBy
# Writes the return carrier code (`returnCarrierCode`) translated back with the table "carriers"; an unknown code is an error.
# JSONata: $translateBack("carriers", returnCarrierCode)
@rule("cratesFetchedBy")
def crates_fetched_by(item, given):
    return translated(LOOKUPS, "carriers", get(item, "returnCarrierCode"), back=True)


# transitDays
# Writes the whole number of `deliverTo.country` and `service` together translated with the table "transit days", read as "0"; an unknown code is left out.
# JSONata: $parseInteger($translate("transit days", [deliverTo.country, service]), "0")
@rule("transitDays")
def transit_days(item, given):
    return parse_integer(
        translated(LOOKUPS, "transit days", array(get(item, "deliverTo", "country"), get(item, "service"))),
        "0",
    )


# priority
# Only if `channel` is there and is not "phone": writes "high" if `service` is "express", otherwise "normal".
# JSONata: service = "express" ? "high" : "normal"
@rule("priority")
def priority(item, given):
    return ("high" if equal(get(item, "service"), "express") else "normal")


# priority, its condition
# JSONata: channel != "phone"
@rule("priority")
def priority_when(item, given):
    return unequal(get(item, "channel"), "phone")


# receiver.name
# Copies the company's name (`customer.name`).
# JSONata: customer.name
@rule("receiver.name")
def receiver_name(item, given):
    return get(item, "customer", "name")


# receiver.address
# Writes `deliverTo.street`, then a comma and a space, then the postal code (`deliverTo.postalCode`), then a space, then `deliverTo.city`, then a comma and a space, then `deliverTo.country`; a missing part is left out, the rest stays.
# JSONata: deliverTo.street & ", " & deliverTo.postalCode & " " & deliverTo.city & ", " & deliverTo.country
@rule("receiver.address")
def receiver_address(item, given):
    return joined(
        get(item, "deliverTo", "street"),
        ", ",
        get(item, "deliverTo", "postalCode"),
        " ",
        get(item, "deliverTo", "city"),
        ", ",
        get(item, "deliverTo", "country"),
    )


# receiver.contact
# Writes `customer.email` with its name masked.
# JSONata: $maskEmail(customer.email)
@rule("receiver.contact")
def receiver_contact(item, given):
    return mask_email(get(item, "customer", "email"))


# receiver.note
# Copies `deliverTo.note`.
# JSONata: deliverTo.note
@rule("receiver.note")
def receiver_note(item, given):
    return get(item, "deliverTo", "note")


# shipments[], its items
# Writes one item for each group of `lines`, called $line, with the only one of `$catalogue` whose `sku` is its `sku` as $product, or with none, grouped by (`$product.warehouse`, or if it is missing or null, "MAN").
# JSONata: lines
@rule("shipments[]")
def shipments_each(item, given):
    return get(item, "lines")


# shipments[], joins[0].source
# JSONata: $catalogue
@rule("shipments[]")
def shipments_joins_source(item, given):
    catalogue = given.get("catalogue", MISSING)
    return catalogue


# shipments[], joins[0].left
# JSONata: sku
@rule("shipments[]")
def shipments_joins_left(item, given):
    return get(item, "sku")


# shipments[], joins[0].right
# JSONata: sku
@rule("shipments[]")
def shipments_joins_right(item, given):
    return get(item, "sku")


# shipments[], its groups
# JSONata: $coalesce($product.warehouse, "MAN")
@rule("shipments[]")
def shipments_group_by(item, given):
    product = given.get("product", MISSING)
    return coalesce_2(get(product, "warehouse"), "MAN")


SHIPMENTS_BLOCK = Block(
    shipments_each,
    names=("line", "product"),
    joins=(
        Join(
            "left",
            "error",
            shipments_joins_source,
            (shipments_joins_left,),
            (shipments_joins_right,),
            several="several items of $catalogue match one item of lines",
        ),
    ),
    group=(shipments_group_by,),
)


# shipments[].number
# Writes the order number (`$$.orderNumber`) and the item's place among those written (counted from 1) joined by a hyphen; a missing part is left out, the rest stays.
# JSONata: $$.orderNumber & "-" & $string($index + 1)
@rule("shipments[].number")
def shipments_number(item, given):
    source = given.get("$", MISSING)
    index = given.get("index", MISSING)
    return joined(get(source, "orderNumber"), "-", text_of(add(index, 1)))


# shipments[].warehouse
# Writes `$product.warehouse`, or if it is missing or null, "MAN".
# JSONata: $coalesce($product.warehouse, "MAN")
@rule("shipments[].warehouse")
def shipments_warehouse(item, given):
    product = given.get("product", MISSING)
    return coalesce_2(get(product, "warehouse"), "MAN")


# shipments[].units
# Writes the sum of `$group.quantity`.
# JSONata: $sum($group.quantity)
@rule("shipments[].units")
def shipments_units(item, given):
    group = given.get("group", MISSING)
    return total(get(group, "quantity"))


# shipments[].net
# Writes the exact sum of what `$lineNet` gives for `quantity`, the unit price (`unitPrice`) and the discount percent (`discountPercent`) for each of the items of the group, rounded to two decimals, exactly.
# JSONata: $decimalRound($decimalSum($group.$lineNet(quantity, unitPrice, discountPercent)), 2)
@rule("shipments[].net")
def shipments_net(item, given):
    group = given.get("group", MISSING)
    return hosted(
        _decimals_round_to,
        hosted(
            _decimals_total,
            walk(
                group,
                lambda item: line_net(
                    get(item, "quantity"),
                    get(item, "unitPrice"),
                    get(item, "discountPercent"),
                ),
            ),
        ),
        2,
    )


# shipments[].lines[], its items
# Writes one item for each of the items of the group, called $item, with the only one of `$catalogue` whose `sku` is its `sku` as $article, or with none, ordered by `sku`.
# JSONata: $group
@rule("shipments[].lines[]")
def shipments_lines_each(item, given):
    group = given.get("group", MISSING)
    return group


# shipments[].lines[], joins[0].source
# JSONata: $catalogue
@rule("shipments[].lines[]")
def shipments_lines_joins_source(item, given):
    catalogue = given.get("catalogue", MISSING)
    return catalogue


# shipments[].lines[], joins[0].left
# JSONata: sku
@rule("shipments[].lines[]")
def shipments_lines_joins_left(item, given):
    return get(item, "sku")


# shipments[].lines[], joins[0].right
# JSONata: sku
@rule("shipments[].lines[]")
def shipments_lines_joins_right(item, given):
    return get(item, "sku")


# shipments[].lines[], its order
# JSONata: sku
@rule("shipments[].lines[]")
def shipments_lines_order_by(item, given):
    return get(item, "sku")


SHIPMENTS_LINES_BLOCK = Block(
    shipments_lines_each,
    names=("item", "article"),
    joins=(
        Join(
            "left",
            "error",
            shipments_lines_joins_source,
            (shipments_lines_joins_left,),
            (shipments_lines_joins_right,),
            several="several items of $catalogue match one item of $group",
        ),
    ),
    order=((shipments_lines_order_by, False),),
)


# shipments[].lines[].position
# Writes the item's place among those written (counted from 0).
# JSONata: $index
@rule("shipments[].lines[].position")
def shipments_lines_position(item, given):
    index = given.get("index", MISSING)
    return index


# shipments[].lines[].order
# Copies the order number (`$$.orderNumber`).
# JSONata: $$.orderNumber
@rule("shipments[].lines[].order")
def shipments_lines_order(item, given):
    source = given.get("$", MISSING)
    return get(source, "orderNumber")


# shipments[].lines[].sku
# Copies `$item.sku`.
# JSONata: $item.sku
@rule("shipments[].lines[].sku")
def shipments_lines_sku(item, given):
    item_2 = given.get("item", MISSING)
    return get(item_2, "sku")


# shipments[].lines[].name
# Copies `$article.name`.
# JSONata: $article.name
@rule("shipments[].lines[].name")
def shipments_lines_name(item, given):
    article = given.get("article", MISSING)
    return get(article, "name")


# shipments[].lines[].quantity
# Copies `$item.quantity`.
# JSONata: $item.quantity
@rule("shipments[].lines[].quantity")
def shipments_lines_quantity(item, given):
    item_2 = given.get("item", MISSING)
    return get(item_2, "quantity")


# shipments[].lines[].chilled
# Only if `$article` is there: writes true if `$article.storage` is "chilled", otherwise false.
# JSONata: $article.storage = "chilled"
@rule("shipments[].lines[].chilled")
def shipments_lines_chilled(item, given):
    article = given.get("article", MISSING)
    return equal(get(article, "storage"), "chilled")


# shipments[].lines[].chilled, its condition
# JSONata: $exists($article)
@rule("shipments[].lines[].chilled")
def shipments_lines_chilled_when(item, given):
    article = given.get("article", MISSING)
    return exists(article)


# shipments[].lines[].weightKg
# Writes the exact product of `$article.weight_kg` and `$item.quantity` rounded up to 3 decimals, exactly.
# JSONata: $decimalRound($decimalMultiply($article.weight_kg, $item.quantity), 3, "up")
@rule("shipments[].lines[].weightKg")
def shipments_lines_weight_kg(item, given):
    article = given.get("article", MISSING)
    item_2 = given.get("item", MISSING)
    return hosted(
        _decimals_round_to,
        hosted(_decimals_multiply, get(article, "weight_kg"), get(item_2, "quantity")),
        3,
        "up",
    )


def shipments_lines_item(item, given):
    return an_object(
        (
            "position",
            finished(shipments_lines_position(item, given), blanks={"null": MISSING}, convert=as_number),
        ),
        ("order", finished(shipments_lines_order(item, given), blanks={"null": MISSING})),
        ("sku", finished(shipments_lines_sku(item, given), blanks={"null": MISSING})),
        ("name", finished(shipments_lines_name(item, given), blanks={"null": MISSING})),
        (
            "quantity",
            finished(shipments_lines_quantity(item, given), blanks={"null": MISSING}, convert=as_number),
        ),
        (
            "chilled",
            (
                finished(shipments_lines_chilled(item, given), blanks={"null": MISSING}, convert=as_boolean)
                if truth(shipments_lines_chilled_when(item, given))
                else MISSING
            ),
        ),
        ("weightKg", finished(shipments_lines_weight_kg(item, given), blanks={"null": MISSING})),
        always=True,
    )


def shipments_item(item, given):
    return an_object(
        ("number", finished(shipments_number(item, given), blanks={"null": MISSING})),
        ("warehouse", finished(shipments_warehouse(item, given), blanks={"null": MISSING})),
        ("units", finished(shipments_units(item, given), blanks={"null": MISSING}, convert=as_number)),
        ("net", finished(shipments_net(item, given), blanks={"null": MISSING})),
        ("lines", a_list(SHIPMENTS_LINES_BLOCK.write(item, given, shipments_lines_item)), []),
        always=True,
    )


# netByWarehouse.*, its items
# Writes one member for each group of `lines`, with the only one of `$catalogue` whose `sku` is its `sku` as $product, or with none, grouped by (`$product.warehouse`, or if it is missing or null, "MAN"), under the name that is (`$product.warehouse`, or if it is missing or null, "MAN").
# JSONata: lines
@rule("netByWarehouse.*")
def net_by_warehouse_each(item, given):
    return get(item, "lines")


# netByWarehouse.*, joins[0].source
# JSONata: $catalogue
@rule("netByWarehouse.*")
def net_by_warehouse_joins_source(item, given):
    catalogue = given.get("catalogue", MISSING)
    return catalogue


# netByWarehouse.*, joins[0].left
# JSONata: sku
@rule("netByWarehouse.*")
def net_by_warehouse_joins_left(item, given):
    return get(item, "sku")


# netByWarehouse.*, joins[0].right
# JSONata: sku
@rule("netByWarehouse.*")
def net_by_warehouse_joins_right(item, given):
    return get(item, "sku")


# netByWarehouse.*, its groups
# JSONata: $coalesce($product.warehouse, "MAN")
@rule("netByWarehouse.*")
def net_by_warehouse_group_by(item, given):
    product = given.get("product", MISSING)
    return coalesce_2(get(product, "warehouse"), "MAN")


NET_BY_WAREHOUSE_BLOCK = Block(
    net_by_warehouse_each,
    names=("", "product"),
    joins=(
        Join(
            "left",
            "error",
            net_by_warehouse_joins_source,
            (net_by_warehouse_joins_left,),
            (net_by_warehouse_joins_right,),
            several="several items of $catalogue match one item of lines",
        ),
    ),
    group=(net_by_warehouse_group_by,),
)


# netByWarehouse.*, its names
# JSONata: $coalesce($product.warehouse, "MAN")
@rule("netByWarehouse.*")
def net_by_warehouse_key(item, given):
    product = given.get("product", MISSING)
    return coalesce_2(get(product, "warehouse"), "MAN")


# netByWarehouse.*
# Writes one member for each group of `lines`, with the only one of `$catalogue` whose `sku` is its `sku` as $product, or with none, grouped by (`$product.warehouse`, or if it is missing or null, "MAN"), under the name that is (`$product.warehouse`, or if it is missing or null, "MAN").
# JSONata: $decimalRound($decimalSum($group.$lineNet(quantity, unitPrice, discountPercent)), 2)
@rule("netByWarehouse.*")
def net_by_warehouse(item, given):
    group = given.get("group", MISSING)
    return hosted(
        _decimals_round_to,
        hosted(
            _decimals_total,
            walk(
                group,
                lambda item: line_net(
                    get(item, "quantity"),
                    get(item, "unitPrice"),
                    get(item, "discountPercent"),
                ),
            ),
        ),
        2,
    )


def net_by_warehouse_item(item, given):
    return finished(net_by_warehouse(item, given), blanks={"null": MISSING})


# net.amount
# Writes the exact sum of what `$lineNet` gives for `quantity`, the unit price (`unitPrice`) and the discount percent (`discountPercent`) for each of `lines`, rounded to two decimals, exactly.
# JSONata: $decimalRound($decimalSum(lines.$lineNet(quantity, unitPrice, discountPercent)), 2)
@rule("net.amount")
def net_amount(item, given):
    return hosted(
        _decimals_round_to,
        hosted(
            _decimals_total,
            path(
                item,
                "lines",
                lambda item: line_net(
                    get(item, "quantity"),
                    get(item, "unitPrice"),
                    get(item, "discountPercent"),
                ),
            ),
        ),
        2,
    )


# net.currency
# Copies `currency`.
# JSONata: currency
@rule("net.currency")
def net_currency(item, given):
    return get(item, "currency")


def transform(source, params=None, **sources):
    """The target's payload for a source's payload, both as values of JSON.

    ``params`` are parameters by name, ``sources`` the further sources of the map by their names.
    """
    given = {
        "$": source,
        "order": source,
        "catalogue": sources.get("catalogue", MISSING),
        "params": {**{"zone": "Europe/Amsterdam"}, **(params or {})},
    }
    item = whole(source)
    return an_object(
        ("order", finished(order(item, given), blanks={"null": MISSING})),
        ("orderedOn", finished(ordered_on(item, given), blanks={"null": MISSING})),
        ("carrier", finished(carrier(item, given), default="ANY", for_=("missing",), blanks={"null": MISSING})),
        ("cratesFetchedBy", finished(crates_fetched_by(item, given), blanks={"null": MISSING})),
        ("transitDays", finished(transit_days(item, given), blanks={"null": MISSING}, convert=as_number)),
        (
            "priority",
            (
                finished(priority(item, given), blanks={"null": MISSING})
                if truth(priority_when(item, given))
                else MISSING
            ),
        ),
        (
            "receiver",
            an_object(
                ("name", finished(receiver_name(item, given), blanks={"null": MISSING})),
                ("address", finished(receiver_address(item, given), blanks={"null": MISSING})),
                ("contact", finished(receiver_contact(item, given), blanks={"null": MISSING})),
                ("note", finished(receiver_note(item, given), blanks={"null": MISSING, "empty": MISSING})),
            ),
            {},
        ),
        ("shipments", a_list(SHIPMENTS_BLOCK.write(item, given, shipments_item)), []),
        (
            "netByWarehouse",
            an_object(
                keyed=NET_BY_WAREHOUSE_BLOCK.pairs(item, given, net_by_warehouse_key, net_by_warehouse_item),
            ),
            {},
        ),
        (
            "net",
            an_object(
                ("amount", finished(net_amount(item, given), blanks={"null": MISSING})),
                ("currency", finished(net_currency(item, given), blanks={"null": MISSING})),
            ),
            {},
        ),
        always=True,
    )


if __name__ == "__main__":
    raise SystemExit(main(transform))
