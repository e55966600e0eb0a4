"""Values at the bounds of what a field may hold: the ones that break rules. The first is an ordinary one."""

import math
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

from attrs import frozen

from fieldwright.mapping.counterexamples.patterns import matching
from fieldwright.schema.model import Shape

EXACT = 2**53
"""Whole numbers up to here are held exactly by a double."""

LONGEST = 100_000
"""Characters of one text."""

MOST_LISTED = 300
"""Values of one list of codes."""


@frozen
class Hints:
    """What the rules that read a field make interesting: lengths just beyond the target's, numbers around its bounds, texts that they compare with."""

    lengths: tuple[int, ...] = ()
    numbers: tuple[float, ...] = ()
    decimals: tuple[int, ...] = ()
    texts: tuple[Any, ...] = ()
    items: tuple[int, ...] = ()


NO_HINTS = Hints()


def boundaries(shape: Shape, medium: str, hints: Hints = NO_HINTS, seed: int = 0) -> tuple[Any, ...]:
    """The values of a field without children that are worth trying, each once. null is not among them, nor is being absent."""
    if shape.fixed is not None:
        return (shape.fixed,)
    if shape.enum:
        return tuple(one for one in shape.enum if one is not None)[:MOST_LISTED]
    found: list[Any] = [*ordinary(shape, medium)[:1]]
    for type_ in shape.types:
        make = _MAKERS.get(type_, _texts)
        found += make(shape, medium, hints, seed)
    found += (one for one in hints.texts if _of_type(one, shape))
    kept: dict[tuple[type, str], Any] = {}
    for one in found:
        if _fits(shape, one):
            kept.setdefault((type(one), repr(one)), one)
    return tuple(kept.values())


# --- ordinary values --------------------------------------------------------------------------------------------------


def ordinary(shape: Shape, medium: str) -> tuple[Any, ...]:
    """Unremarkable values of a field without children, several where it has them."""
    if shape.fixed is not None:
        return (shape.fixed,)
    listed = tuple(one for one in shape.enum if one is not None)
    if listed:
        return listed
    for type_ in shape.types:
        if type_ in ("null", "object", "array"):
            continue
        made = tuple(one for one in _plain(shape, type_, medium) if _fits(shape, one))
        if made:
            return made
    return ({},) if "object" in shape.types else ([],) if "array" in shape.types else ()


def _plain(shape: Shape, type_: str, medium: str) -> tuple[Any, ...]:
    facets = shape.constraints
    match type_:
        case "integer" | "number":
            return tuple(_written(one, type_, medium) for one in _plain_numbers(shape))
        case "boolean":
            return (True, False)
        case _ if facets.get("pattern"):
            return matching(str(facets["pattern"]), *_lengths(shape))
        case _:
            known = _known_texts(shape, type_, medium)
            if known:
                return known
    least, most = _lengths(shape)
    return tuple(_sized("text" + "abcde"[number - 1] * (number > 1), least, most, number) for number in (1, 2, 3, 4, 5))


def _sized(text: str, least: int, most: int | None, number: int) -> str:
    text = text.ljust(least, "x")
    if most is not None and len(text) > most:
        return f"{'x' * most}{number}"[-most:] if most else ""
    return text


def _plain_numbers(shape: Shape) -> Iterator[Decimal]:
    low, high, step = _bounds(shape)
    start = (
        low
        if low is not None and low > 1
        else high - 4 * step
        if high is not None and high < 5
        else max(Decimal(1), step)
    )
    if low is not None and start < low:
        start = low
    for number in range(5):
        yield _stepped(start, step, up=True) + number * step


def _known_texts(shape: Shape, type_: str, medium: str) -> tuple[str, ...]:
    name = shape.format if shape.format in _FORMATS else type_
    xml = _IN_XML.get(name) if medium == "xml" else None
    return xml or _FORMATS.get(name, ())


# --- the bounds -------------------------------------------------------------------------------------------------------


def _texts(shape: Shape, medium: str, hints: Hints, seed: int) -> Iterator[Any]:
    least, most = _lengths(shape)
    pattern = shape.constraints.get("pattern")
    if pattern:
        yield from matching(str(pattern), least, most, seed)
        return
    known = _known_texts(shape, shape.types[0] if shape.types[0] != "string" else "", medium)
    if known:
        yield from known
        return
    longest = most if most is not None and most <= LONGEST else None
    yield "x" * least
    if longest is not None:
        yield "x" * longest
        yield from (mark * longest for mark in ("ß", "😀") if longest)
    for length in hints.lengths:
        if length <= LONGEST:
            yield "x" * length
            yield "ß" * (length // 2 + 1)
    yield from (one for one in _TEXTS if medium != "xml" or one.strip() or not one)
    fill = min(longest, 20) if longest is not None else 20
    yield from (f"{one}{'x' * (fill - len(one))}" for one in ("e\u0301", "😀") if fill > len(one))


def _whole(shape: Shape, medium: str, hints: Hints, _seed: int) -> Iterator[Any]:
    wanted = (
        0,
        1,
        -1,
        EXACT,
        EXACT + 1,
        -EXACT,
        -EXACT - 1,
        2**31 - 1,
        2**31,
        999_999,
        1_000_000,
        12_345_678_901_234_567_891,
    )
    for one in _in_bounds(shape, (*wanted, *(round(number) for number in hints.numbers if math.isfinite(number)))):
        yield _written(one, "integer", medium)


def _decimals(shape: Shape, medium: str, hints: Hints, _seed: int) -> Iterator[Any]:
    if medium == "xml":
        yield from ("-0", "007", "1.0", "+1", "12345678901234567890.123")
    else:
        yield -0.0
    finer = tuple(Decimal(1).scaleb(-places - 1) for places in hints.decimals)
    for one in _in_bounds(shape, (*_NUMBERS, *finer, *(Decimal(repr(number)) for number in hints.numbers))):
        yield _written(one, "number", medium)


def _booleans(_shape: Shape, _medium: str, _hints: Hints, _seed: int) -> Iterator[Any]:
    yield from (True, False)


def _anything(_shape: Shape, medium: str, _hints: Hints, _seed: int) -> Iterator[Any]:
    yield from ("", "text", "12") if medium == "xml" else ("", "text", 0, 1.5, True, {}, [], {"a": 1}, [1, "a"])


def _none(_shape: Shape, _medium: str, _hints: Hints, _seed: int) -> Iterator[Any]:
    yield from ()


_MAKERS: Mapping[str, Any] = MappingProxyType({
    "string": _texts, "integer": _whole, "number": _decimals, "boolean": _booleans, "any": _anything, "null": _none, "object": _none,
    "array": _none,
})  # fmt: skip
"""What makes the values of each type; dates and other texts of a known form are in the table of formats."""

_NUMBERS = tuple(map(Decimal, ("0", "1", "-1", "0.1", "0.5", "2.5", "-0.5", "1.005", "0.3", "99.995", "0.0000001", "1234567.891", "0.1234567890123",
                               "9007199254740993", "1e15", "1e21")))  # fmt: skip
_TEXTS = (
    "", " ", " x ", "a\u0308", "e\u0301", "😀", "\u05e9\u05dc\u05d5\u05dd", "a\u00a0b", "ß", "İ", "0", "0012", "12.50", "-1", "1e5", "true", "null",
    "O'Brien \"&<>\\", "two\nlines", "a,b;c|d", "2024-02-29", "x" * 300,
)  # fmt: skip
"""Empty, blank, composed, beyond the basic plane, right to left, not breaking, growing in capitals, numbers, words of JSON, delimiters, long."""

_DAYS = ("2026-05-04", "2024-02-29", "2026-12-31", "2026-01-01", "2000-02-29", "1999-12-31", "1970-01-01", "1900-01-01", "9999-12-31",
         "2026-03-29", "2026-10-25")  # fmt: skip
_MOMENTS = (
    "2026-05-04T12:30:00Z", "2024-02-29T12:00:00Z", "2026-12-31T23:59:59Z", "2026-01-01T00:00:00Z",
    "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z",  # Europe
    "2026-03-08T07:00:00Z", "2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z",  # the east of North America
    "2026-10-03T16:00:00Z", "2026-04-04T15:30:00Z",  # the south-east of Australia
    "2026-12-31T23:30:00-05:00", "2026-01-01T00:30:00+14:00", "2026-05-04T23:59:59.999+05:30", "2026-05-04T12:30:00.123456789Z",
    "1969-12-31T23:59:59Z", "9999-12-31T23:59:59Z",
)  # fmt: skip
_FORMATS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "date": _DAYS, "date-time": _MOMENTS, "time": ("12:30:00Z", "00:00:00Z", "23:59:59Z", "23:59:59.999+05:30"),
    "duration": ("P1D", "PT0S", "P1M", "P1Y2M3DT4H5M6S", "PT36H"),
    "local-date-time": ("2026-05-04T12:30:00", "2024-02-29T23:59:59", "2026-03-29T02:30:00", "2026-10-25T02:30:00"),
    "email": ("a@example.com", "a.very.long.name+tag@sub.example.co.uk"),
    "uri": ("https://example.com/", "urn:x:1", "https://example.com/a%20b?c=d&e=%C3%A9#f"), "uri-reference": ("a", "/a/b?c=d", "https://example.com/"),
    "url": ("https://example.com/",), "iri": ("https://example.com/é",), "iri-reference": ("é",),
    "uuid": ("123e4567-e89b-42d3-a456-426614174000", "00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF"),
    "hostname": ("example.com", "a"), "idn-hostname": ("example.com",), "idn-email": ("a@example.com",),
    "ipv4": ("192.0.2.1", "0.0.0.0"), "ipv6": ("2001:db8::1", "::"), "json-pointer": ("/a",), "regex": ("a",),  # noqa: S104
    "binary": ("AA==", "", "//79", "YWJj"), "byte": ("AA==", "", "YWJj"), "base64": ("AA==", "", "YWJj"), "hex": ("00", "", "FFfe"),
    "year": ("2026", "2024", "1970"), "year-month": ("2026-05", "2024-02"), "month-day": ("--05-04", "--02-29"), "month": ("--05",),
    "day": ("---04", "---31"), "iri-template": ("a",), "uri-template": ("a",),
})  # fmt: skip
"""Texts of each format, and of the types that are texts of one form. The first is the ordinary one."""

_IN_XML: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "date": (*_DAYS, "2026-05-04Z", "2026-05-04+02:00"),
    "date-time": (*_MOMENTS, "2026-05-04T12:30:00", "2026-03-29T02:30:00", "2026-10-25T02:30:00", "2026-05-04T24:00:00"),
    "time": ("12:30:00", "00:00:00", "23:59:59", "12:30:00Z", "24:00:00"), "duration": ("P1D", "PT0S", "-P1M", "P1Y2M3DT4H5M6.7S"),
})  # fmt: skip
"""What XML Schema has beside: dates and times with and without a zone."""


# --- limits -----------------------------------------------------------------------------------------------------------


def _lengths(shape: Shape) -> tuple[int, int | None]:
    facets = shape.constraints
    most = facets.get("maxLength")
    return int(facets.get("minLength") or 0), None if most is None else int(most)


def number_of(value: Any) -> Decimal | None:
    """A number of JSON, or a text that is one."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str, Decimal)):
        return None
    try:
        made = Decimal(str(value))
    except InvalidOperation:
        return None
    return made if made.is_finite() else None


def _bounds(shape: Shape) -> tuple[Decimal | None, Decimal | None, Decimal]:
    """The least and greatest value, and the step between values."""
    facets = shape.constraints
    step = number_of(facets.get("multipleOf")) or Decimal(0)
    whole = "number" not in shape.types
    places = facets.get("fractionDigits")
    fine = Decimal(1) if whole else Decimal(1).scaleb(-int(places)) if places is not None else Decimal("0.01")
    step = max(step, Decimal(1)) if whole and step else step or fine
    low, high = number_of(facets.get("minimum")), number_of(facets.get("maximum"))
    above, below = number_of(facets.get("exclusiveMinimum")), number_of(facets.get("exclusiveMaximum"))
    if above is not None and (low is None or above >= low):
        low = _stepped(above, step, up=True) + (step if _stepped(above, step, up=True) == above else 0)
    if below is not None and (high is None or below <= high):
        high = _stepped(below, step, up=False) - (step if _stepped(below, step, up=False) == below else 0)
    return low, high, step


def _stepped(number: Decimal, step: Decimal, *, up: bool) -> Decimal:
    """The next multiple of a step."""
    if not step:
        return number
    times = number / step
    floor = times.to_integral_value("ROUND_CEILING" if up else "ROUND_FLOOR")
    return floor * step


def _in_bounds(shape: Shape, wanted: tuple[Any, ...]) -> Iterator[Decimal]:
    """The bounds and what is just inside them, then the wanted ones that lie between."""
    low, high, step = _bounds(shape)
    if low is not None:
        yield from (low, _stepped(low, step, up=True), _stepped(low, step, up=True) + step)
    if high is not None:
        yield from (high, _stepped(high, step, up=False), _stepped(high, step, up=False) - step)
    digits = shape.constraints.get("totalDigits")
    if digits is not None and int(digits) < 40:
        places = int(shape.constraints.get("fractionDigits") or 0)
        yield Decimal("9" * int(digits)).scaleb(-places)
        yield -Decimal("9" * int(digits)).scaleb(-places)
    for one in wanted:
        yield Decimal(one)
    if shape.constraints.get("multipleOf"):
        for one in wanted:
            yield _stepped(Decimal(one), step, up=True)


def _written(number: Decimal, type_: str, medium: str) -> Any:
    """A number as a payload's value: beyond what a double holds it is text where the medium is text."""
    whole = number == number.to_integral_value()
    if medium == "xml":
        return int(number) if type_ == "integer" and abs(number) <= EXACT else format(number, "f")
    if whole and (type_ == "integer" or abs(number) < EXACT):
        return int(number)
    return float(number)


def _fits(shape: Shape, value: Any) -> bool:
    """Whether a value keeps a field's own limits, as far as they are cheap to tell; the validator has the last word."""
    facets = shape.constraints
    if isinstance(value, str) and not shape.enum:
        least, most = _lengths(shape)
        if not least <= len(value) <= (LONGEST if most is None else most):
            return False
        return set(shape.types) - {"null"} not in ({"number"}, {"integer"}) or _numeric(facets, number_of(value))
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _numeric(facets, number_of(value))
    return True


def _numeric(facets: Mapping[str, Any], number: Decimal | None) -> bool:
    if number is None or not facets:
        return number is not None
    low, high = number_of(facets.get("minimum")), number_of(facets.get("maximum"))
    above, below = number_of(facets.get("exclusiveMinimum")), number_of(facets.get("exclusiveMaximum"))
    step, places, digits = number_of(facets.get("multipleOf")), facets.get("fractionDigits"), facets.get("totalDigits")
    sign, figures, exponent = number.normalize().as_tuple() if number else Decimal(0).as_tuple()
    del sign
    behind = max(0, -int(exponent))
    size = max(len(figures), behind) + max(0, int(exponent))
    return not (
        (low is not None and number < low) or (high is not None and number > high)
        or (above is not None and number <= above) or (below is not None and number >= below)
        or (step is not None and step > 0 and number / step != (number / step).to_integral_value())
        or (places is not None and behind > int(places)) or (digits is not None and size > int(digits))
    )  # fmt: skip


def _of_type(value: Any, shape: Shape) -> bool:
    types = shape.types
    if isinstance(value, bool):
        return "boolean" in types
    if isinstance(value, str):
        return "string" in types
    return isinstance(value, (int, float)) and ("number" in types or ("integer" in types and isinstance(value, int)))
