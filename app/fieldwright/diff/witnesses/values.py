"""Values of a field that one version takes and the other may not: beyond the other's limit, of another type, of no listed code."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from fieldwright.diff.inclusion.regular import pattern_witness
from fieldwright.diff.kinds.limits import LOWER_LIMITS, UPPER_LIMITS
from fieldwright.diff.witnesses.building import OTHER_SPACE
from fieldwright.mapping.counterexamples.values import boundaries, number_of, ordinary
from fieldwright.schema.model import Shape, changed

LONGEST = 20_000
"""Characters of the longest text that is made."""

_TYPED: Mapping[str, tuple[Any, ...]] = {
    "string": ("text", "", "1"), "integer": (1, 0, -1, 10**6), "number": (1.5, -0.25, 1e20), "boolean": (True, False), "null": (None,),
    "object": ({}, {"other": 1}), "array": ([], ["text"], [1], [{}]),
}  # fmt: skip
"""Values of each of JSON Schema's types."""
_XML_TEXTS = ("text", "", "1", "-1", "1.5", "true", "x" * 40, "2026-05-04", "a b", "1e3", "0", "99999999999999999999")

_STRETCHED: Mapping[str, tuple[str, str]] = {
    "email": ("a", "@example.com"), "idn-email": ("a", "@example.com"), "uri": ("https://example.com/a", ""), "url": ("https://example.com/a", ""),
    "uri-reference": ("a", ""), "iri": ("https://example.com/a", ""), "iri-reference": ("a", ""), "uri-template": ("a", ""), "json-pointer": ("/a", ""), "regex": ("a", ""),
    "duration": ("P1", "D"), "date-time": ("2026-05-04T12:30:00.1", "Z"), "time": ("12:30:00.1", "Z"), "binary": ("AAAA", ""), "byte": ("AAAA", ""),
}  # fmt: skip
"""Texts of a format of any length: what is repeated (its last character) and what comes behind."""

_COUNTING = {"minLength": "maxLength", "maxLength": "minLength", "length": ""}
_OPPOSITE = {
    "minimum": "maximum", "exclusiveMinimum": "maximum", "maximum": "minimum", "exclusiveMaximum": "minimum",
}  # fmt: skip


def generic(inner: Shape, outer: Shape, medium: str) -> Iterator[Any]:
    """Everything that is worth a try at a value, whatever the change: bounds of both versions, codes, values of every type."""
    for one in (inner, outer):
        if one.fixed is not None:
            yield one.fixed
        yield from one.enum[:60]
        yield from one.examples[:5]
        yield from boundaries(one, medium)
    if medium == "xml":
        yield from _XML_TEXTS
        yield {f"{{{OTHER_SPACE}}}other": "text"}
    else:
        yield from (value for values in _TYPED.values() for value in values)
        yield from ([value] for value in (None, {}, [], True, 1.5))


def beyond_limit(keyword: str, inner: Shape, outer: Shape, medium: str) -> Iterator[Any]:
    """Values that keep the inside version's limits and break the outside version's limit of a keyword."""
    limit = outer.constraints.get(keyword)
    if limit is None and keyword in _COUNTING:
        limit = outer.constraints.get("length")
    if limit is None:
        return
    if keyword in ("pattern", "propertyPattern"):
        yield from _unmatched(str(limit), inner, medium)
    elif keyword in _COUNTING:
        yield from _of_length(keyword, limit, inner, medium)
    elif keyword in _OPPOSITE:
        yield from _of_size(keyword, limit, inner, medium)
    elif keyword == "multipleOf":
        yield from _between(limit, inner, medium)
    elif keyword in ("totalDigits", "fractionDigits"):
        yield from _of_digits(keyword, int(limit), inner, medium)
    elif keyword == "whiteSpace":
        yield from (" a", "a  b", "a\nb", "a\tb", " 1", "\n1 ")
    elif keyword in ("contentEncoding", "contentMediaType"):
        yield from ("%", "{", "text")


def _unmatched(pattern: str, inner: Shape, medium: str) -> Iterator[Any]:
    own = inner.constraints.get("pattern")
    found = pattern_witness(str(own) if own else "", pattern)
    if found is not None:
        yield found
    longest = inner.constraints.get("maxLength")
    least = int(inner.constraints.get("minLength") or 0)
    if found is not None and least > len(found):
        yield from (found.ljust(least, mark) for mark in "x0 -")
    yield from ordinary(inner, medium)
    yield from boundaries(inner, medium)
    yield from (
        one for one in ("", "?", "!?", "1", "a", "A", " ", "-", "é") if longest is None or len(one) <= int(longest)
    )


def _of_length(keyword: str, limit: Any, inner: Shape, medium: str) -> Iterator[Any]:
    bound = number_of(limit)
    if bound is None:
        return
    wanted = (
        [int(bound) + 1]
        if keyword in UPPER_LIMITS
        else [int(bound) - 1]
        if keyword in LOWER_LIMITS
        else [int(bound) + 1, int(bound) - 1]
    )
    for length in wanted:
        if not 0 <= length <= LONGEST:
            continue
        stretched = _STRETCHED.get(inner.format) or _STRETCHED.get(inner.type)
        if stretched is not None:
            start, end = stretched
            if length >= len(start) + len(end):
                yield start + start[-1] * (length - len(start) - len(end)) + end
        sized = changed(
            inner, constraints={**inner.constraints, "minLength": length, "maxLength": length}, enum=(), fixed=None
        )
        yield from ordinary(sized, medium)
        yield from ("x" * length, "1" * length, "A" * length)
    yield from inner.enum
    yield from boundaries(inner, medium)


def _of_size(keyword: str, limit: Any, inner: Shape, medium: str) -> Iterator[Any]:
    bound = number_of(limit)
    if bound is None:
        yield from boundaries(inner, medium)
        return
    step = number_of(inner.constraints.get("multipleOf")) or (
        Decimal(1) if "number" not in inner.types else Decimal("0.5")
    )
    sign = -1 if keyword in LOWER_LIMITS else 1
    start = (bound / step).to_integral_value("ROUND_FLOOR" if sign > 0 else "ROUND_CEILING") * step
    for count in (0, 1, 2, 10):
        yield _written(start + sign * step * count, medium)
    yield _written(bound, medium)
    for opposite in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
        own = number_of(inner.constraints.get(opposite))
        if own is not None:
            yield from (_written(own + step * shift, medium) for shift in (0, 1, -1))
    yield from inner.enum
    yield from boundaries(inner, medium)


def _between(limit: Any, inner: Shape, medium: str) -> Iterator[Any]:
    step, own = number_of(limit), number_of(inner.constraints.get("multipleOf"))
    if step is None:
        return
    start = number_of(inner.constraints.get("minimum")) or Decimal(0)
    unit = own or (Decimal(1) if "number" not in inner.types else step / 2)
    first = (start / unit).to_integral_value("ROUND_CEILING") * unit
    yield from (_written(first + unit * count, medium) for count in range(6))
    yield from boundaries(inner, medium)


def _of_digits(keyword: str, limit: int, inner: Shape, medium: str) -> Iterator[Any]:
    places = inner.constraints.get("fractionDigits")
    if keyword == "fractionDigits":
        yield _written(Decimal(1) + Decimal(1).scaleb(-limit - 1), medium)
        yield _written(Decimal(1).scaleb(-limit - 1), medium)
    elif limit < 40:
        digits = Decimal("1" * (limit + 1))
        yield _written(digits, medium)
        if places != 0:
            yield _written(digits.scaleb(-(int(places) if places is not None else 1)), medium)
            yield _written(digits.scaleb(-limit), medium)
    yield from boundaries(inner, medium)


def _written(number: Decimal, medium: str) -> Any:
    if medium == "xml":
        return format(number, "f")
    whole = number == number.to_integral_value()
    return int(number) if whole else float(number)
