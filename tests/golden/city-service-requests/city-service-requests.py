"""City service requests to work orders: request to work order, version 0.3

From GET /service-requests/{requestId} response 200 of crm (crm.openapi.yaml)
To WorkOrder of work-order (work-order.xsd)
Input: the source's payload as a value of JSON.
Output: the target's payload as a value of JSON, by the same rules; the module does not write XML.
Parameters: utc_offset.
Made by Fieldwright 0.1.0. Change the project, not this file.

Python 3.11 or later, the standard library alone. As a program: python THIS_FILE input.json
Numbers are those of JSON (doubles), as in JSONata; text with digits stays text, and decimal functions are exact.

38 rules are translated.
Equal on 3 of 3 samples (pothole.json, trail-tree.json, street-light.json).
"""


from __future__ import annotations

import argparse
import functools
import json
import re
import sys
from collections.abc import Callable
from datetime import datetime
from datetime import timedelta
from datetime import timezone
from decimal import Decimal
from decimal import ROUND_HALF_EVEN
from functools import cmp_to_key
from pathlib import Path
from typing import Any


# --- lookups -----------------------------------------------------------------------------------------------

LOOKUPS = {
    "trade codes": {
        "rows": {
            "pothole": "PAV",
            "sidewalk": "PAV",
            "street_light": "ELE",
            "traffic_sign": "SGN",
            "traffic_signal": "ELE",
            "storm_drain": "DRN",
            "tree_limb": "ARB",
            "graffiti": "CLN",
            "illegal_dumping": "CLN",
            "other": "GEN",
        },
        "not_found": "default",
        "default": "GEN",
    },
    "priority codes": {
        "rows": {
            "low": "P4",
            "normal": "P3",
            "high": "P2",
            "emergency": "P1",
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


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _offset(at: datetime, colon: str) -> str:
    minutes = int((at.utcoffset() or timedelta()).total_seconds() // 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{colon}{abs(minutes) % 60:02d}"


_PARTS = {
    "Y0001": lambda at: f"{at.year:04d}", "Y": lambda at: str(at.year), "M01": lambda at: f"{at.month:02d}",
    "M": lambda at: str(at.month), "M1": lambda at: str(at.month), "D01": lambda at: f"{at.day:02d}", "D": lambda at: str(at.day),
    "D1": lambda at: str(at.day), "H01": lambda at: f"{at.hour:02d}", "H": lambda at: str(at.hour), "m": lambda at: f"{at.minute:02d}",
    "m01": lambda at: f"{at.minute:02d}", "s": lambda at: f"{at.second:02d}", "s01": lambda at: f"{at.second:02d}",
    "f001": lambda at: f"{at.microsecond // 1000:03d}", "h": lambda at: str(at.hour % 12 or 12),
    "h01": lambda at: f"{at.hour % 12 or 12:02d}", "P": lambda at: "am" if at.hour < 12 else "pm",
    "FNn": lambda at: _DAYS[at.weekday()], "MNn": lambda at: _MONTHS[at.month - 1],
    "FNn,3-3": lambda at: _DAYS[at.weekday()][:3], "MNn,3-3": lambda at: _MONTHS[at.month - 1][:3],
    "Z01:01": lambda at: _offset(at, ":"), "Z": lambda at: _offset(at, ":"), "Z0101": lambda at: _offset(at, ""),
}  # fmt: skip


def from_millis(millis: Any = MISSING, picture: Any = MISSING, zone: Any = MISSING) -> Any:
    """``$fromMillis``."""
    checked("text", picture, "fromMillis")
    if checked("number", millis, "fromMillis") is MISSING:
        return MISSING
    offset = timedelta()
    if checked("text", zone, "fromMillis") is not MISSING:
        if not re.fullmatch("[-+][0-9]{4}", zone):
            raise MapError("D3137", f"{zone} is no offset such as +0200")
        offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5])) * (-1 if zone[0] == "-" else 1)
    try:
        at = datetime(1970, 1, 1) + timedelta(milliseconds=int(millis)) + offset
        at = at.replace(tzinfo=timezone(offset))
    except (OverflowError, ValueError):
        raise MapError("D3137", f"{millis} milliseconds are outside the years 1 to 9999") from None
    if picture is MISSING:
        picture = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001]" + ("Z" if not offset else "[Z01:01]")
    return re.sub(r"\[([^\[\]]*)\]", lambda one: _PARTS[one[1]](at), picture)


def to_millis(text: Any = MISSING) -> Any:
    """``$toMillis`` of ISO 8601."""
    if checked("text", text, "toMillis") is MISSING:
        return MISSING
    found = re.fullmatch(
        r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[-+]\d\d:?\d\d))?)?)?", text, re.ASCII
    )
    if found is None:
        raise MapError("D3110", f"{text} is not a moment that can be read")
    year, month, day, hour, minute, second = (
        int(one or default) for one, default in zip(found.groups()[:6], (0, 1, 1, 0, 0, 0), strict=True)
    )
    zone = found[8] or "Z"
    away = 0 if zone == "Z" else (int(zone[1:3]) * 60 + int(zone[-2:])) * (-1 if zone[0] == "-" else 1)
    try:
        at = datetime(year, month, day, hour, minute, second) - timedelta(minutes=away)
    except (ValueError, OverflowError):
        raise MapError("D3110", f"{text} is not a moment of the calendar") from None
    seconds = (at - datetime(1970, 1, 1)) // timedelta(seconds=1)
    return seconds * 1000 + int((found[7] or "0")[:3].ljust(3, "0"))


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


def number(value: float) -> float | int:
    """A number as JSON has it: whole ones without a fraction. Raises `MapError` for what is out of range."""
    if value != value or value in (float("inf"), float("-inf")):
        raise MapError("D1001", f"number out of range: {value}")
    return int(value) if value == value // 1 and abs(value) < 2**53 else value


def rounded(value: Any = MISSING, places: Any = MISSING) -> Any:
    """``$round``: to so many decimal places, a half to the even digit."""
    checked("number", places, "round")
    if checked("number", value, "round") is MISSING:
        return MISSING
    digits = 0 if places is MISSING else int(places)
    exact = Decimal(number_text(value, 17) if isinstance(value, int) else repr(float(value)))
    if -exact.as_tuple().exponent <= digits:  # type: ignore[operator]
        return number(float(value))
    return number(float(exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_EVEN)))


def unequal(a: Any, b: Any) -> bool:
    """Whether two values are there and not the same."""
    return a is not MISSING and b is not MISSING and not same(a, b)


def _operands(a: Any, b: Any) -> bool:
    """Whether both are there. Raises `MapError` where one is no number."""
    for code, one in (("T2001", a), ("T2002", b)):
        if one is not MISSING and not is_number(one):
            raise MapError(code, f"{json_text(one)} is not a number")
    return a is not MISSING and b is not MISSING


def multiply(a: Any, b: Any) -> Any:
    """The product of two numbers."""
    return number(float(a) * float(b)) if _operands(a, b) else MISSING


def contains(text: Any, pattern: Any) -> Any:
    """``$contains``: whether a text, or what a pattern describes, is in it."""
    if checked("text", text, "contains") is MISSING or pattern is MISSING:
        return MISSING
    if isinstance(pattern, re.Pattern):
        return pattern.search(text) is not None
    return checked("text", pattern, "contains") in text


def truth(value: Any) -> bool:
    """Whether a value counts as true: not empty, not zero, not null, not missing."""
    if isinstance(value, list):
        return any(truth(one) for one in value)
    return not callable(value) and value is not MISSING and bool(value)


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


# WorkOrder.Header.ExternalReference
# Copies the request id (`requestId`).
# JSONata: requestId
@rule("WorkOrder.Header.ExternalReference")
def work_order_header_external_reference(item, given):
    return get(item, "requestId")


# WorkOrder.Header.Subject
# Copies `title`.
# JSONata: title
@rule("WorkOrder.Header.Subject")
def work_order_header_subject(item, given):
    return get(item, "title")


# WorkOrder.Header.Trade
# Writes `category` translated with the table "trade codes"; an unknown code gives "GEN".
# JSONata: $translate("trade codes", category)
@rule("WorkOrder.Header.Trade")
def work_order_header_trade(item, given):
    return translated(LOOKUPS, "trade codes", get(item, "category"))


# WorkOrder.Header.Priority
# Writes `priority` translated with the table "priority codes"; an unknown code is an error.
# JSONata: $translate("priority codes", priority)
@rule("WorkOrder.Header.Priority")
def work_order_header_priority(item, given):
    return translated(LOOKUPS, "priority codes", get(item, "priority"))


# WorkOrder.Header.ReceivedAt
# Writes `createdAt` as an ISO date-time without zone in the zone given by the parameter `utc_offset`.
# JSONata: $fromMillis($toMillis(createdAt), '[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]', $params.utc_offset)
@rule("WorkOrder.Header.ReceivedAt")
def work_order_header_received_at(item, given):
    params = given.get("params", MISSING)
    return from_millis(
        to_millis(get(item, "createdAt")),
        "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]",
        get(params, "utc_offset"),
    )


# WorkOrder.Header.DueAt
# Only if `dueAt` is text: writes `dueAt` as an ISO date-time without zone in the zone given by the parameter `utc_offset`.
# JSONata: $fromMillis($toMillis(dueAt), '[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]', $params.utc_offset)
@rule("WorkOrder.Header.DueAt")
def work_order_header_due_at(item, given):
    params = given.get("params", MISSING)
    return from_millis(
        to_millis(get(item, "dueAt")),
        "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]",
        get(params, "utc_offset"),
    )


# WorkOrder.Header.DueAt, its condition
# JSONata: $type(dueAt) = 'string'
@rule("WorkOrder.Header.DueAt")
def work_order_header_due_at_when(item, given):
    return equal(type_of(get(item, "dueAt")), "string")


# WorkOrder.Site.Address.Street
# Copies the house number and street (`address.street`).
# JSONata: address.street
@rule("WorkOrder.Site.Address.Street")
def work_order_site_address_street(item, given):
    return get(item, "address", "street")


# WorkOrder.Site.Address.City
# Copies `address.city`.
# JSONata: address.city
@rule("WorkOrder.Site.Address.City")
def work_order_site_address_city(item, given):
    return get(item, "address", "city")


# WorkOrder.Site.Address.PostalCode
# Copies the postal code (`address.postalCode`).
# JSONata: address.postalCode
@rule("WorkOrder.Site.Address.PostalCode")
def work_order_site_address_postal_code(item, given):
    return get(item, "address", "postalCode")


# WorkOrder.Site.Address, its condition
# JSONata: $type(address) = 'object'
@rule("WorkOrder.Site.Address")
def work_order_site_address_when(item, given):
    return equal(type_of(get(item, "address")), "object")


# WorkOrder.Site.Coordinates.Latitude
# Writes `location.latitude` rounded to six decimals (halves to the even digit).
# JSONata: $round(location.latitude, 6)
@rule("WorkOrder.Site.Coordinates.Latitude")
def work_order_site_coordinates_latitude(item, given):
    return rounded(get(item, "location", "latitude"), 6)


# WorkOrder.Site.Coordinates.Longitude
# Writes `location.longitude` rounded to six decimals (halves to the even digit).
# JSONata: $round(location.longitude, 6)
@rule("WorkOrder.Site.Coordinates.Longitude")
def work_order_site_coordinates_longitude(item, given):
    return rounded(get(item, "location", "longitude"), 6)


# WorkOrder.Site.Coordinates, its condition
# JSONata: $type(address) != 'object'
@rule("WorkOrder.Site.Coordinates")
def work_order_site_coordinates_when(item, given):
    return unequal(type_of(get(item, "address")), "object")


# WorkOrder.Site.District
# Copies `address.district`; if it is missing or null writes "UNASSIGNED".
# JSONata: address.district
@rule("WorkOrder.Site.District")
def work_order_site_district(item, given):
    return get(item, "address", "district")


# WorkOrder.Site.AccessNote
# Copies the access note (`accessNote`).
# JSONata: accessNote
@rule("WorkOrder.Site.AccessNote")
def work_order_site_access_note(item, given):
    return get(item, "accessNote")


# WorkOrder.Requester.`@language`
# Copies the preferred language (`requester.preferredLanguage`).
# JSONata: requester.preferredLanguage
@rule("WorkOrder.Requester.`@language`")
def work_order_requester_language(item, given):
    return get(item, "requester", "preferredLanguage")


# WorkOrder.Requester.Name
# Copies `requester.name`; if it is missing or null writes "Name not given".
# JSONata: requester.name
@rule("WorkOrder.Requester.Name")
def work_order_requester_name(item, given):
    return get(item, "requester", "name")


# WorkOrder.Requester.Email
# Only if `requester.email` is text: copies `requester.email`.
# JSONata: requester.email
@rule("WorkOrder.Requester.Email")
def work_order_requester_email(item, given):
    return get(item, "requester", "email")


# WorkOrder.Requester.Email, its condition
# JSONata: $type(requester.email) = 'string'
@rule("WorkOrder.Requester.Email")
def work_order_requester_email_when(item, given):
    return equal(type_of(get(item, "requester", "email")), "string")


# WorkOrder.Requester.Phone
# Only if `requester.phone` is text: copies `requester.phone`.
# JSONata: requester.phone
@rule("WorkOrder.Requester.Phone")
def work_order_requester_phone(item, given):
    return get(item, "requester", "phone")


# WorkOrder.Requester.Phone, its condition
# JSONata: $type(requester.phone) = 'string'
@rule("WorkOrder.Requester.Phone")
def work_order_requester_phone_when(item, given):
    return equal(type_of(get(item, "requester", "phone")), "string")


# WorkOrder.Requester, its condition
# JSONata: requester.anonymous = false
@rule("WorkOrder.Requester")
def work_order_requester_when(item, given):
    return equal(get(item, "requester", "anonymous"), False)


# WorkOrder.Tasks.Task[], its items
# Writes one item for each of `defects`, ordered by `position`.
# JSONata: defects
@rule("WorkOrder.Tasks.Task[]")
def work_order_tasks_task_each(item, given):
    return get(item, "defects")


# WorkOrder.Tasks.Task[], its order
# JSONata: position
@rule("WorkOrder.Tasks.Task[]")
def work_order_tasks_task_order_by(item, given):
    return get(item, "position")


WORK_ORDER_TASKS_TASK_BLOCK = Block(
    work_order_tasks_task_each,
    order=((work_order_tasks_task_order_by, False),),
)


# WorkOrder.Tasks.Task[].`@line`
# Copies `position`.
# JSONata: position
@rule("WorkOrder.Tasks.Task[].`@line`")
def work_order_tasks_task_line(item, given):
    return get(item, "position")


# WorkOrder.Tasks.Task[].Description
# Copies `description`.
# JSONata: description
@rule("WorkOrder.Tasks.Task[].Description")
def work_order_tasks_task_description(item, given):
    return get(item, "description")


# WorkOrder.Tasks.Task[].Quantity
# Copies `quantity`; if it is missing writes 1.
# JSONata: quantity
@rule("WorkOrder.Tasks.Task[].Quantity")
def work_order_tasks_task_quantity(item, given):
    return get(item, "quantity")


# WorkOrder.Tasks.Task[].Measurement[], its items
# Writes one item for each of `measurements`.
# JSONata: measurements
@rule("WorkOrder.Tasks.Task[].Measurement[]")
def work_order_tasks_task_measurement_each(item, given):
    return get(item, "measurements")


WORK_ORDER_TASKS_TASK_MEASUREMENT_BLOCK = Block(work_order_tasks_task_measurement_each)


# WorkOrder.Tasks.Task[].Measurement[].`@kind`
# Copies `kind`.
# JSONata: kind
@rule("WorkOrder.Tasks.Task[].Measurement[].`@kind`")
def work_order_tasks_task_measurement_kind(item, given):
    return get(item, "kind")


# WorkOrder.Tasks.Task[].Measurement[].`#text`
# Writes `value` times (12 where `unit` is "ft", 36 where it is "yd", otherwise 1); nothing where one of them is missing.
# JSONata: value * (unit = 'ft' ? 12 : unit = 'yd' ? 36 : 1)
@rule("WorkOrder.Tasks.Task[].Measurement[].`#text`")
def work_order_tasks_task_measurement_text(item, given):
    return multiply(
        get(item, "value"),
        (12 if equal(get(item, "unit"), "ft") else (36 if equal(get(item, "unit"), "yd") else 1)),
    )


def work_order_tasks_task_measurement_item(item, given):
    return an_object(
        ("@kind", work_order_tasks_task_measurement_kind(item, given)),
        ("#text", work_order_tasks_task_measurement_text(item, given)),
        always=True,
    )


def work_order_tasks_task_item(item, given):
    return an_object(
        ("@line", work_order_tasks_task_line(item, given)),
        ("Description", work_order_tasks_task_description(item, given)),
        ("Quantity", finished(work_order_tasks_task_quantity(item, given), default=1, for_=("missing",))),
        (
            "Measurement",
            a_list(
                WORK_ORDER_TASKS_TASK_MEASUREMENT_BLOCK.write(
                    item,
                    given,
                    work_order_tasks_task_measurement_item,
                ),
            ),
        ),
        always=True,
    )


# WorkOrder.Document[], its items
# Writes one item for each of `attachments`.
# JSONata: attachments
@rule("WorkOrder.Document[]")
def work_order_document_each(item, given):
    return get(item, "attachments")


WORK_ORDER_DOCUMENT_BLOCK = Block(work_order_document_each)


# WorkOrder.Document[].`@type`
# Writes "PHOTO" if the media type (`mediaType`) contains "image/", otherwise "PAPER".
# JSONata: $contains(mediaType, 'image/') ? 'PHOTO' : 'PAPER'
@rule("WorkOrder.Document[].`@type`")
def work_order_document_type(item, given):
    return ("PHOTO" if truth(contains(get(item, "mediaType"), "image/")) else "PAPER")


# WorkOrder.Document[].Title
# Copies the file name (`fileName`).
# JSONata: fileName
@rule("WorkOrder.Document[].Title")
def work_order_document_title(item, given):
    return get(item, "fileName")


# WorkOrder.Document[].Uri
# Copies `url`.
# JSONata: url
@rule("WorkOrder.Document[].Uri")
def work_order_document_uri(item, given):
    return get(item, "url")


def work_order_document_item(item, given):
    return an_object(
        ("@type", work_order_document_type(item, given)),
        ("Title", work_order_document_title(item, given)),
        ("Uri", work_order_document_uri(item, given)),
        always=True,
    )


# WorkOrder.Note[], its items
# Writes one item for each of `comments` where `visibility` is "public", ordered by `writtenAt`.
# JSONata: comments
@rule("WorkOrder.Note[]")
def work_order_note_each(item, given):
    return get(item, "comments")


# WorkOrder.Note[], which items it keeps
# JSONata: visibility = 'public'
@rule("WorkOrder.Note[]")
def work_order_note_where(item, given):
    return equal(get(item, "visibility"), "public")


# WorkOrder.Note[], its order
# JSONata: writtenAt
@rule("WorkOrder.Note[]")
def work_order_note_order_by(item, given):
    return get(item, "writtenAt")


WORK_ORDER_NOTE_BLOCK = Block(
    work_order_note_each,
    where=work_order_note_where,
    order=((work_order_note_order_by, False),),
)


# WorkOrder.Note[].`@author`
# Copies `author`.
# JSONata: author
@rule("WorkOrder.Note[].`@author`")
def work_order_note_author(item, given):
    return get(item, "author")


# WorkOrder.Note[].WrittenAt
# Writes `writtenAt` as an ISO date-time without zone in the zone given by the parameter `utc_offset`.
# JSONata: $fromMillis($toMillis(writtenAt), '[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]', $params.utc_offset)
@rule("WorkOrder.Note[].WrittenAt")
def work_order_note_written_at(item, given):
    params = given.get("params", MISSING)
    return from_millis(
        to_millis(get(item, "writtenAt")),
        "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]",
        get(params, "utc_offset"),
    )


# WorkOrder.Note[].Text
# Copies `body`.
# JSONata: body
@rule("WorkOrder.Note[].Text")
def work_order_note_text(item, given):
    return get(item, "body")


def work_order_note_item(item, given):
    return an_object(
        ("@author", work_order_note_author(item, given)),
        ("WrittenAt", work_order_note_written_at(item, given)),
        ("Text", work_order_note_text(item, given)),
        always=True,
    )


def transform(source, params=None, **sources):
    """The target's payload for a source's payload, both as values of JSON.

    ``params`` are parameters by name, ``sources`` the further sources of the map by their names.
    """
    given = {"$": source, "request": source, "params": {**{"utc_offset": "-0700"}, **(params or {})}}
    item = whole(source)
    return an_object(
        (
            "WorkOrder",
            an_object(
                ("@schemaVersion", "3.1"),
                ("@origin", "CRM"),
                (
                    "Header",
                    an_object(
                        ("ExternalReference", work_order_header_external_reference(item, given)),
                        ("Subject", work_order_header_subject(item, given)),
                        ("Department", "PW"),
                        ("Trade", work_order_header_trade(item, given)),
                        ("Priority", work_order_header_priority(item, given)),
                        ("ReceivedAt", work_order_header_received_at(item, given)),
                        (
                            "DueAt",
                            (
                                work_order_header_due_at(item, given)
                                if truth(work_order_header_due_at_when(item, given))
                                else MISSING
                            ),
                        ),
                    ),
                    {},
                ),
                (
                    "Site",
                    an_object(
                        (
                            "Address",
                            (
                                an_object(
                                    ("Street", work_order_site_address_street(item, given)),
                                    ("City", work_order_site_address_city(item, given)),
                                    ("PostalCode", work_order_site_address_postal_code(item, given)),
                                )
                                if truth(work_order_site_address_when(item, given))
                                else MISSING
                            ),
                        ),
                        (
                            "Coordinates",
                            (
                                an_object(
                                    ("Latitude", work_order_site_coordinates_latitude(item, given)),
                                    ("Longitude", work_order_site_coordinates_longitude(item, given)),
                                )
                                if truth(work_order_site_coordinates_when(item, given))
                                else MISSING
                            ),
                        ),
                        (
                            "District",
                            finished(
                                work_order_site_district(item, given),
                                default="UNASSIGNED",
                                for_=("missing", "null"),
                            ),
                        ),
                        ("AccessNote", work_order_site_access_note(item, given)),
                    ),
                    {},
                ),
                (
                    "Requester",
                    (
                        an_object(
                            ("@language", work_order_requester_language(item, given)),
                            (
                                "Name",
                                finished(
                                    work_order_requester_name(item, given),
                                    default="Name not given",
                                    for_=("missing", "null"),
                                ),
                            ),
                            (
                                "Email",
                                (
                                    work_order_requester_email(item, given)
                                    if truth(work_order_requester_email_when(item, given))
                                    else MISSING
                                ),
                            ),
                            (
                                "Phone",
                                (
                                    work_order_requester_phone(item, given)
                                    if truth(work_order_requester_phone_when(item, given))
                                    else MISSING
                                ),
                            ),
                        )
                        if truth(work_order_requester_when(item, given))
                        else MISSING
                    ),
                ),
                (
                    "Tasks",
                    an_object(
                        (
                            "Task",
                            a_list(WORK_ORDER_TASKS_TASK_BLOCK.write(item, given, work_order_tasks_task_item)),
                        ),
                    ),
                    {},
                ),
                ("Document", a_list(WORK_ORDER_DOCUMENT_BLOCK.write(item, given, work_order_document_item))),
                ("Note", a_list(WORK_ORDER_NOTE_BLOCK.write(item, given, work_order_note_item))),
            ),
            {},
        ),
        always=True,
    )


if __name__ == "__main__":
    raise SystemExit(main(transform))
