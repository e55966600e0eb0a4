"""Shop orders to accounting: customer to contact, version 0.3

From Customer of shop (shop.openapi.yaml)
To POST /customers request of accounting (accounting.openapi.yaml)
Input: the source's payload as a value of JSON.
Output: the target's payload as a value of JSON.
Parameters: zone, booksCurrency, paymentDays, salesAccount, shippingAccount, clearingAccount, department.
Made by Fieldwright 0.1.0. Change the project, not this file.

Python 3.11 or later, the standard library alone. As a program: python THIS_FILE input.json
Numbers are those of JSON (doubles), as in JSONata; text with digits stays text, and decimal functions are exact.

13 rules are translated.
1 is NOT translated:
* phone: its value is not translated: $phoneE164: it needs the library phonenumberslite
Not compared. Not run on customer-company.json: a rule that is not translated is needed. Not run on customer-person.json: a rule that is not translated is needed.
"""


from __future__ import annotations

import argparse
import functools
import json
import math
import re
import sys
from collections.abc import Callable
from decimal import Decimal
from functools import cmp_to_key
from pathlib import Path
from typing import Any
from typing import NoReturn


# --- lookups -----------------------------------------------------------------------------------------------

LOOKUPS = {
    "languages": {
        "rows": {
            "GB": "en",
            "IE": "en",
            "NL": "nl",
            "BE": "nl",
            "DE": "de",
            "AT": "de",
            "CH": "de",
        },
        "not_found": "default",
        "default": "en",
    },
}


# --- what the rules need: JSONata's functions and operators -------------------------------------------------


class _Missing:
    """No value at all, which is not null."""

    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False


MISSING: Any = _Missing()


def exists(value: Any = MISSING) -> bool:
    """``$exists``."""
    return value is not MISSING


def truth(value: Any) -> bool:
    """Whether a value counts as true: not empty, not zero, not null, not missing."""
    if isinstance(value, list):
        return any(truth(one) for one in value)
    return not callable(value) and value is not MISSING and bool(value)


def is_number(value: Any) -> bool:
    """Whether it is a number."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


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


class Stage:
    """What is done with all that a step found on one item."""

    def __init__(self, run: Callable[[list[Any]], Any]) -> None:
        self.run = run


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


def joined(*values: Any) -> str:
    """Texts behind each other; what is missing is nothing."""
    return "".join("" if one is MISSING else text_of(one) for one in values)


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


def lowercase(text: Any = MISSING) -> Any:
    """``$lowercase``."""
    return text if checked("text", text, "lowercase") is MISSING else text.lower()


def equal(a: Any, b: Any) -> bool:
    """Whether two values are there and the same."""
    return a is not MISSING and b is not MISSING and same(a, b)


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


def contains(text: Any, pattern: Any) -> Any:
    """``$contains``: whether a text, or what a pattern describes, is in it."""
    if checked("text", text, "contains") is MISSING or pattern is MISSING:
        return MISSING
    if isinstance(pattern, re.Pattern):
        return pattern.search(text) is not None
    return checked("text", pattern, "contains") in text


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


def join(texts: Any, separator: Any = MISSING) -> Any:
    """``$join``: texts behind each other with a separator between them."""
    checked("text", separator, "join")
    if items_of("text", texts, "join") is MISSING:
        return MISSING
    return ("" if separator is MISSING else separator).join(items_of("text", texts, "join"))


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


def walk(value: Any, *steps: Any, keep: bool = False, group: Any = None) -> Any:
    """What steps find from a value on."""
    plain = isinstance(value, list) and not isinstance(value, Constructed)
    return _walked(Sequence(value if plain else () if value is MISSING else (value,)), steps, keep, group)


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


Given = dict[str, Any]
"""The variables that rules read: sources, parameters, and the items of the blocks around them."""


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


def whole_number(n=MISSING, name_2=MISSING, what=MISSING):
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
        else failed(joined("$", name_2, ": ", what, " must be a whole number from 0 to 1000000"))
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


# --- the rules ---------------------------------------------------------------------------------------------


# name
# Writes `company`, or if it is missing or null, the personal data (`firstName`) and the personal data (`lastName`) joined by a space.
# JSONata: $coalesce(company, firstName & " " & lastName)
@rule("name")
def name(item, given):
    return coalesce_2(get(item, "company"), joined(get(item, "firstName"), " ", get(item, "lastName")))


# contactPerson
# Only if `company` is there and is not null: writes the personal data (`firstName`) and the personal data (`lastName`) joined by a space; a missing part is left out, the rest stays.
# JSONata: firstName & " " & lastName
@rule("contactPerson")
def contact_person(item, given):
    return joined(get(item, "firstName"), " ", get(item, "lastName"))


# contactPerson, its condition
# JSONata: company != null
@rule("contactPerson")
def contact_person_when(item, given):
    return unequal(get(item, "company"), None)


# email
# Writes the personal data (`email`) in lower case.
# JSONata: $lowercase(email)
@rule("email")
def email(item, given):
    return lowercase(get(item, "email"))


# phone
# Writes `phone` as an international phone number, dialled in `address.country`.
# JSONata: $phoneE164(phone, address.country)
@rule("phone")
def phone(item, given):
    # NOT TRANSLATED: write it here.
    raise MapError("not translated", "not translated: $phoneE164: it needs the library phonenumberslite")


# kind
# Writes "person" if `company` is null, otherwise "company".
# JSONata: company = null ? "person" : "company"
@rule("kind")
def kind(item, given):
    return ("person" if equal(get(item, "company"), None) else "company")


# taxNumber
# Copies the vat number (`vatNumber`).
# JSONata: vatNumber
@rule("taxNumber")
def tax_number(item, given):
    return get(item, "vatNumber")


# reference
# Copies the customer id (`customerId`).
# JSONata: customerId
@rule("reference")
def reference(item, given):
    return get(item, "customerId")


# language
# Writes `address.country` translated with the table "languages"; an unknown code gives "en".
# JSONata: $translate("languages", address.country)
@rule("language")
def language(item, given):
    return translated(LOOKUPS, "languages", get(item, "address", "country"))


# paymentDays
# Copies the parameter `paymentDays`.
# JSONata: $params.paymentDays
@rule("paymentDays")
def payment_days(item, given):
    params = given.get("params", MISSING)
    return get(params, "paymentDays")


# address.street
# Writes `address.street` and the floor or building (`address.extra`), or nothing where it is null or blank joined by a comma and a space, those that are missing left out cut to 100 characters.
# JSONata: $cut($join([address.street, $missingIfBlank(address.extra)], ", "), 100)
@rule("address.street")
def address_street(item, given):
    return cut(
        join(array(get(item, "address", "street"), missing_if_blank(get(item, "address", "extra"))), ", "),
        100,
    )


# address.city
# Copies `address.city`.
# JSONata: address.city
@rule("address.city")
def address_city(item, given):
    return get(item, "address", "city")


# address.postCode
# Copies the postal code (`address.postalCode`).
# JSONata: address.postalCode
@rule("address.postCode")
def address_post_code(item, given):
    return get(item, "address", "postalCode")


# address.country
# Copies `address.country`.
# JSONata: address.country
@rule("address.country")
def address_country(item, given):
    return get(item, "address", "country")


def transform(source, params=None, **sources):
    """The target's payload for a source's payload, both as values of JSON.

    ``params`` are parameters by name, ``sources`` the further sources of the map by their names.
    """
    given = {
        "$": source,
        "customer": source,
        "params": {**{"zone": "Europe/London", "booksCurrency": "GBP", "paymentDays": 14, "salesAccount": "4000", "shippingAccount": "4010", "clearingAccount": "1210", "department": "WEB"}, **(params or {})},
    }
    item = whole(source)
    return an_object(
        ("name", finished(name(item, given), blanks={"null": MISSING})),
        (
            "contactPerson",
            (
                finished(contact_person(item, given), blanks={"null": MISSING})
                if truth(contact_person_when(item, given))
                else MISSING
            ),
        ),
        ("email", finished(email(item, given), blanks={"null": MISSING})),
        ("phone", finished(phone(item, given), blanks={"null": MISSING})),
        ("kind", finished(kind(item, given), blanks={"null": MISSING})),
        ("taxNumber", finished(tax_number(item, given), blanks={"null": MISSING})),
        ("reference", finished(reference(item, given), blanks={"null": MISSING})),
        ("language", finished(language(item, given), blanks={"null": MISSING})),
        ("paymentDays", finished(payment_days(item, given), blanks={"null": MISSING})),
        ("group", "WEB"),
        (
            "address",
            an_object(
                ("street", finished(address_street(item, given), blanks={"null": MISSING})),
                ("city", finished(address_city(item, given), blanks={"null": MISSING})),
                ("postCode", finished(address_post_code(item, given), blanks={"null": MISSING})),
                ("country", finished(address_country(item, given), blanks={"null": MISSING})),
            ),
            {},
        ),
        always=True,
    )


if __name__ == "__main__":
    raise SystemExit(main(transform))
