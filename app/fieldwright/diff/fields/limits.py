"""Lengths, ranges, counts and patterns of two shapes as sets of values."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from fieldwright.diff.fields.said import Said, shown
from fieldwright.diff.kinds.limits import FORM_LIMITS, LOWER_LIMITS, PLAIN_LIMITS, SLUGS, UPPER_LIMITS
from fieldwright.schema.model import Shape

_NUMERIC = (("minimum", "exclusiveMinimum", 1), ("maximum", "exclusiveMaximum", -1))
_BOUNDS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})
_IDLE: Mapping[str, int] = {"minLength": 0, "minItems": 0, "minProperties": 0, "minContains": 1, "fractionDigits": -1}
"""Limits that say nothing at these values."""
_ELSEWHERE = frozenset({"additionalProperties", *_BOUNDS})
_OF_TYPES: Mapping[str, frozenset[str]] = {
    **{
        key: frozenset({"string", "any"})
        for key in ("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType")
    },
    **{key: frozenset({"integer", "number", "any"}) for key in (*_BOUNDS, "multipleOf")},
}
_NUMBERS = frozenset({"integer", "number"})
_OF_ARRAYS = frozenset({"minItems", "maxItems", "uniqueItems"})


def limit_differences(old: Shape, new: Shape, *, xml: bool) -> Iterator[Said]:
    """What differs in the limits of two shapes."""
    before, after = _live(old, xml=xml), _live(new, xml=xml)
    if old.enum and new.enum and before != after:  # a list of values says more than a limit that all of them keep to
        before, after = _unkept(before, old), _unkept(after, new)
    elif (
        old.enum or new.enum
    ) and before != after:  # the limit takes nothing from the list, and adds nothing to what its end tells
        before, after = (_unkept(limits, old if old.enum else new) for limits in (before, after))
    if xml and old.types != new.types:  # what the types of XSD bring with them
        before, after = (_without(limits, "whiteSpace") for limits in (before, after))
        if not all(_NUMBERS.intersection(shape.types) for shape in (old, new)):
            before, after = (_without(limits, *_BOUNDS) for limits in (before, after))
    if before == after:
        return
    whole = not xml and set(old.types) <= {"integer"} and set(new.types) <= {"integer"}
    for least, exclusive, sign in _NUMERIC:
        yield from _bound(before, after, least, exclusive, sign, whole=whole)
    for keyword in dict.fromkeys((*before, *after)):
        if keyword in _ELSEWHERE or (keyword not in SLUGS and keyword not in ("uniqueItems", "whiteSpace")):
            continue
        was, is_ = before.get(keyword), after.get(keyword)
        if was != is_:
            yield from _one(keyword, was, is_)


def _unkept(limits: Mapping[str, Any], shape: Shape) -> dict[str, Any]:
    """Limits of texts that some of the listed values are outside of."""
    texts = [value for value in shape.enum if isinstance(value, str)]
    if len(texts) != len(shape.enum) or shape.repeats:
        return dict(limits)
    lengths = [len(text) for text in texts]
    kept = {
        "minLength": lambda limit: min(lengths) >= limit,
        "maxLength": lambda limit: max(lengths) <= limit,
        "pattern": lambda pattern: pattern_relation(pattern, _any_of(texts)) in ("same", "narrower"),
    }
    return {key: value for key, value in limits.items() if key not in kept or not kept[key](value)}


def _any_of(texts: Iterable[str]) -> str:
    return f"^(?:{'|'.join(re.escape(text) for text in texts)})$"


def _without(limits: Mapping[str, Any], *keywords: str) -> dict[str, Any]:
    return {key: value for key, value in limits.items() if key not in keywords}


def _live(shape: Shape, *, xml: bool) -> dict[str, Any]:
    """The limits that say something about values of the shape's types."""
    made: dict[str, Any] = {}
    types = frozenset(
        "string" if one in ("date", "time", "date-time", "duration", "binary") else one for one in shape.types
    )
    for keyword, value in shape.constraints.items():
        if _IDLE.get(keyword) == value:
            continue
        if not xml and keyword in _OF_TYPES and not types & _OF_TYPES[keyword]:
            continue
        if keyword in _OF_ARRAYS and not xml and not (shape.repeats or types & {"array", "any"}):
            continue
        if keyword == "multipleOf" and value == 1 and types <= {"integer"}:
            continue
        made[keyword] = value
    return made


def _number(value: Any) -> Decimal | None:
    try:
        return None if isinstance(value, bool) or value is None else Decimal(str(value))
    except InvalidOperation:
        return None


def _bound(
    before: Mapping[str, Any], after: Mapping[str, Any], plain: str, exclusive: str, sign: int, *, whole: bool
) -> Iterator[Said]:
    """A least (sign 1) or greatest (sign -1) value, with or without the value itself."""
    was, is_ = (
        _tightest(before, plain, exclusive, sign, whole=whole),
        _tightest(after, plain, exclusive, sign, whole=whole),
    )
    if was == is_:
        return
    if was is None or is_ is None:
        side, word = (is_, "set") if was is None else (was, "removed")
        if side is None:
            return
        keyword = exclusive if side[1] else plain
        value = after.get(keyword) if was is None else before.get(keyword)
        text = (
            f"has the limit {keyword} {shown(value)} now"
            if was is None
            else f"has no limit {keyword} any more (it was {shown(value)})"
        )
        yield Said(f"{SLUGS[keyword]}-{word}", text, None if was is None else value, value if was is None else None)
        return
    if was[0] == is_[0]:  # only whether the value itself is allowed
        word = "set" if is_[1] else "removed"
        text = f"may no longer be {is_[0]} itself" if is_[1] else f"may now be {is_[0]} itself"
        yield Said(f"{SLUGS[exclusive]}-{word}", text, _plainly(was[0]), _plainly(is_[0]))
        return
    keyword = exclusive if is_[1] else plain
    word = "raised" if is_[0] > was[0] else "lowered"
    yield Said(
        f"{SLUGS[keyword]}-{word}", f"has the {keyword} {is_[0]}; it was {was[0]}", _plainly(was[0]), _plainly(is_[0])
    )


def _plainly(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() and abs(value) < 10**300 else float(value)


def _tightest(
    limits: Mapping[str, Any], plain: str, exclusive: str, sign: int, *, whole: bool
) -> tuple[Decimal, bool] | None:
    found: list[tuple[Decimal, bool]] = []
    for keyword in (plain, exclusive):
        value = _number(limits.get(keyword))
        if value is not None and value.is_finite():
            out = keyword == exclusive
            if whole:
                edge = value.to_integral_value(rounding="ROUND_FLOOR" if sign > 0 else "ROUND_CEILING") if out else value.to_integral_value(rounding="ROUND_CEILING" if sign > 0 else "ROUND_FLOOR")  # fmt: skip
                value, out = (edge + sign, False) if out else (edge, False)
            found.append((value, out))
    return max(found, key=lambda one: (sign * one[0], one[1]), default=None)


def _one(keyword: str, was: Any, is_: Any) -> Iterator[Said]:
    if keyword == "whiteSpace":
        yield Said(
            "white-space-changed",
            f"has the whiteSpace {shown(is_ or 'preserve')}; it was {shown(was or 'preserve')}",
            was,
            is_,
        )
        return
    slug = SLUGS.get(keyword, "unique-items")
    if was is None or is_ is None:
        word = "set" if was is None else "removed"
        text = (
            f"has the limit {keyword} {shown(is_)} now"
            if was is None
            else f"has no limit {keyword} any more (it was {shown(was)})"
        )
        yield Said(f"{slug}-{word}", text, was, is_)
        return
    text = f"has the {keyword} {shown(is_)}; it was {shown(was)}"
    first, second = _number(was), _number(is_)
    if keyword in LOWER_LIMITS | UPPER_LIMITS and first is not None and second is not None:
        if first != second:
            yield Said(f"{slug}-{'raised' if second > first else 'lowered'}", text, was, is_)
    elif keyword in FORM_LIMITS:
        mark, because = _form(keyword, was, is_, first, second)
        if mark:
            yield Said(f"{slug}-{mark}", text, was, is_, because=because)
    elif keyword in PLAIN_LIMITS:
        yield Said(f"{slug}-changed", text, was, is_)


def _form(keyword: str, was: Any, is_: Any, first: Decimal | None, second: Decimal | None) -> tuple[str, str]:
    if keyword == "multipleOf":
        if not first or not second:
            return "untold", "multipleOf: no number"
        if first == second:
            return "", ""
        return ("narrowed", "") if second % first == 0 else ("widened", "") if first % second == 0 else ("changed", "")
    relation = pattern_relation(str(was), str(is_))
    mark = {
        "same": "",
        "narrower": "narrowed",
        "wider": "widened",
        "disjoint": "changed",
        "overlapping": "changed",
    }.get(relation, "untold")
    return mark, f"{keyword}: the two patterns are outside what can be compared" if mark == "untold" else ""


def pattern_relation(old: str, new: str) -> str:
    """What another pattern does to the set of texts: same, narrower, wider, disjoint, overlapping or unknown."""
    from fieldwright.diff.inclusion.regular import pattern_relation as relation

    return relation(old, new)
