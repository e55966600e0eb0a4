"""Shop orders to accounting: refund to credit note, version 0.3

From Refund of shop (shop.openapi.yaml)
To POST /credit-notes request of accounting (accounting.openapi.yaml)
Input: the source's payload as a value of JSON.
Output: the target's payload as a value of JSON.
Parameters: zone, booksCurrency, paymentDays, salesAccount, shippingAccount, clearingAccount, department.
Made by Fieldwright 0.1.0. Change the project, not this file.

Python 3.11 or later, the standard library alone. As a program: python THIS_FILE input.json
Numbers are those of JSON (doubles), as in JSONata; text with digits stays text, and decimal functions are exact.

10 rules are translated.
Equal on 1 of 1 sample (refund.json).
"""


from __future__ import annotations

import argparse
import functools
import json
import re
import sys
from collections.abc import Callable
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
    "refund reasons": {
        "rows": {
            "returned": "Goods were returned",
            "damaged": "Goods were damaged",
            "missing": "Goods were missing",
            "goodwill": "As a courtesy",
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


def joined(*values: Any) -> str:
    """Texts behind each other; what is missing is nothing."""
    return "".join("" if one is MISSING else text_of(one) for one in values)


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


def truth(value: Any) -> bool:
    """Whether a value counts as true: not empty, not zero, not null, not missing."""
    if isinstance(value, list):
        return any(truth(one) for one in value)
    return not callable(value) and value is not MISSING and bool(value)


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


def array(*values: Any) -> list[Any]:
    """A list of values; lists among them are joined to it."""
    made: list[Any] = []
    for one in values:
        if one is not MISSING:
            made += listed(one)
    return made


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


# --- the rules ---------------------------------------------------------------------------------------------


# reference
# Copies the refund id (`refundId`).
# JSONata: refundId
@rule("reference")
def reference(item, given):
    return get(item, "refundId")


# invoice
# Copies the order number (`orderNumber`).
# JSONata: orderNumber
@rule("invoice")
def invoice(item, given):
    return get(item, "orderNumber")


# date
# Writes the day of `refundedAt` in the zone given by the parameter `zone`.
# JSONata: $localDate(refundedAt, $params.zone)
@rule("date")
def date_2(item, given):
    params = given.get("params", MISSING)
    return hosted(_dates_local_date, get(item, "refundedAt"), get(params, "zone"))


# currency
# Copies `currency`.
# JSONata: currency
@rule("currency")
def currency(item, given):
    return get(item, "currency")


# reason
# Writes `reason` translated with the table "refund reasons"; an unknown code is an error.
# JSONata: $translate("refund reasons", reason)
@rule("reason")
def reason(item, given):
    return translated(LOOKUPS, "refund reasons", get(item, "reason"))


# lines[], its items
# Writes one item for each of `lines`.
# JSONata: lines
@rule("lines[]")
def lines_each(item, given):
    return get(item, "lines")


LINES_BLOCK = Block(lines_each)


# lines[].text
# Writes `quantity` and `sku` joined by " x "; a missing part is left out, the rest stays.
# JSONata: $string(quantity) & " x " & sku
@rule("lines[].text")
def lines_text(item, given):
    return joined(text_of(get(item, "quantity")), " x ", get(item, "sku"))


# lines[].amount
# Copies `amount`.
# JSONata: amount
@rule("lines[].amount")
def lines_amount(item, given):
    return get(item, "amount")


# lines[].taxCode
# Writes the tax class (`taxClass`) translated with the table "tax codes"; an unknown code is an error.
# JSONata: $translate("tax codes", taxClass)
@rule("lines[].taxCode")
def lines_tax_code(item, given):
    return translated(LOOKUPS, "tax codes", get(item, "taxClass"))


# lines[].account
# Copies the parameter `salesAccount`.
# JSONata: $params.salesAccount
@rule("lines[].account")
def lines_account(item, given):
    params = given.get("params", MISSING)
    return get(params, "salesAccount")


def lines_item(item, given):
    return an_object(
        ("text", finished(lines_text(item, given), blanks={"null": MISSING})),
        ("amount", finished(lines_amount(item, given), blanks={"null": MISSING})),
        ("taxCode", finished(lines_tax_code(item, given), blanks={"null": MISSING})),
        ("account", finished(lines_account(item, given), blanks={"null": MISSING})),
        always=True,
    )


def transform(source, params=None, **sources):
    """The target's payload for a source's payload, both as values of JSON.

    ``params`` are parameters by name, ``sources`` the further sources of the map by their names.
    """
    given = {
        "$": source,
        "refund": source,
        "params": {**{"zone": "Europe/London", "booksCurrency": "GBP", "paymentDays": 14, "salesAccount": "4000", "shippingAccount": "4010", "clearingAccount": "1210", "department": "WEB"}, **(params or {})},
    }
    item = whole(source)
    return an_object(
        ("reference", finished(reference(item, given), blanks={"null": MISSING})),
        ("invoice", finished(invoice(item, given), blanks={"null": MISSING})),
        ("date", finished(date_2(item, given), blanks={"null": MISSING})),
        ("currency", finished(currency(item, given), blanks={"null": MISSING})),
        ("reason", finished(reason(item, given), blanks={"null": MISSING})),
        ("lines", a_list(LINES_BLOCK.write(item, given, lines_item)), []),
        always=True,
    )


if __name__ == "__main__":
    raise SystemExit(main(transform))
