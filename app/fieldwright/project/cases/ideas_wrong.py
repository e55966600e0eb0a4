"""Ideas for what is wrong: one failing value in each, so that the cause is clear."""

from collections.abc import Iterator, Mapping
from typing import Any

from fieldwright.files.records import ABSENT
from fieldwright.mapping.expand import bare_path
from fieldwright.project.cases.basis import Basis
from fieldwright.project.cases.ideas import UNKNOWN, Idea, called, lists_of, standing, typed
from fieldwright.project.cases.naming import leaf, short
from fieldwright.project.cases.payloads import Items, Put
from fieldwright.project.test_cases import NEGATIVE
from fieldwright.schema.model import Field

_WRONG: Mapping[str, Any] = {
    "number": "not a number", "boolean": "perhaps", "date": "31/12/2026", "date-time": "yesterday", "time": "noon", "string": 12345, "code": 12345,
    "object": "text", "array": "text", "duration": "a while",
}  # fmt: skip
"""A value of another type for each."""


def wrong_ideas(basis: Basis) -> Iterator[Idea]:
    """Required fields that are missing, then one of each type that is null, empty, too long, of a wrong type or an unknown code."""
    names = called(basis.places)
    required = [one for one in basis.places if one.shape.required and standing(basis, one) is not None]
    for one in required:
        yield Idea(
            f"missing {one.value_path}", short(f"{names[one.value_path]} missing"), f"A payload without {names[one.value_path]}, which is required, is not passed on unnoticed.",
            "A required field that the map reads.", _choices(one, ABSENT), kind=NEGATIVE, valid=False,
        )  # fmt: skip
    yield from _over_the_target(basis, names)
    yield from _too_many(basis)
    kinds = list(_of_each_type(basis, names))
    for name in ("unknown code", "wrong type", "null", "empty", "too long", "too large"):
        yield from (one for one in kinds if one.key.startswith(f"{name} "))


def _of_each_type(basis: Basis, names: Mapping[str, str]) -> Iterator[Idea]:
    present = [one for one in basis.places if standing(basis, one) is not None and one.shape.fixed is None]
    for one in present:
        kind, name = typed(one), names[one.value_path]
        wrong = _WRONG.get(kind)
        if wrong is not None:
            yield Idea(
                f"wrong type {one.value_path}", short(f"{name} of a wrong type"), f"A {name} that is no {kind} is not passed on unnoticed.",
                f"A value of another type ({kind}).", _choices(one, wrong), kind=NEGATIVE, valid=False, settles=f"wrong type {kind}",
            )  # fmt: skip
        if one.shape.enum and bare_path(one.value_path) not in basis.codes.known:
            yield Idea(
                f"unknown code {one.value_path}", short(f"{name}: unknown code"), f"A code of {name} that the source's schema does not list is not passed on unnoticed.",
                "A code that nobody knows.", _choices(one, UNKNOWN), kind=NEGATIVE, valid=False, settles="unknown code",
            )  # fmt: skip
        if not one.shape.nullable:
            yield Idea(
                f"null {one.value_path}", short(f"{name} null"), f"A null {name}, which may not be null, is not passed on unnoticed.",
                f"Null where it may not be ({kind}).", _choices(one, None), kind=NEGATIVE, valid=False, settles=f"null {kind}",
            )  # fmt: skip
        if kind in ("string", "date", "date-time", "code") and one.shape.required:
            yield Idea(
                f"empty {one.value_path}", short(f"{name} empty"), f"An empty {name} is not passed on unnoticed.",
                f"An empty text where none may be ({kind}).", _choices(one, ""), kind=NEGATIVE, valid=False, settles=f"empty {kind}",
            )  # fmt: skip
        most = int(one.shape.constraints.get("maxLength") or 0)
        if 0 < most < 5_000 and kind == "string":
            yield Idea(
                f"too long {one.value_path}", short(f"{name} too long"), f"A {name} that is longer than the source may send is not passed on unnoticed.",
                f"More than the {most} characters of the source's schema.", _choices(one, "x" * (most + 1)), kind=NEGATIVE, valid=False, settles="too long",
            )  # fmt: skip
        facets = one.shape.constraints
        if kind == "number" and isinstance(facets.get("maximum"), (int, float)):
            yield Idea(
                f"too large {one.value_path}", short(f"{name} too large"), f"A {name} beyond what the source may send is not passed on unnoticed.",
                f"More than {facets['maximum']}.", _choices(one, facets["maximum"] + 1), kind=NEGATIVE, valid=False, settles="too large",
            )  # fmt: skip


def _choices(place: Field, value: Any) -> tuple[tuple[Put], ...]:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return ((Put(place.value_path, value),),)


def _over_the_target(basis: Basis, names: Mapping[str, str]) -> Iterator[Idea]:
    """Texts and numbers that the source may send and the target does not take, of rules that read one field."""
    by_path = {bare_path(one.value_path): one for one in basis.places}
    target = basis.bench.target
    for rule in basis.bench.map.rules:
        reads = dict.fromkeys(
            bare_path(path) for alias, path in basis.interests.own.get(rule.target, ()) if alias == basis.side.alias
        )
        place = by_path.get(next(iter(reads), "")) if len(reads) == 1 and rule.value else None
        field = target.field(rule.target) if target is not None and place is not None else None
        if place is None or field is None or place.shape.enum or bare_path(place.value_path) in basis.codes.known:
            continue
        value, limit = _beyond(place, field)
        if value is not None:
            yield Idea(
                f"over the target {rule.target}", short(f"{names.get(place.value_path, leaf(place.value_path))} more than the target takes"),
                f"A value of {leaf(place.value_path)} that the source may send and {leaf(rule.target)} cannot take is cut, refused or reported, not lost.",
                f"The source allows more than the target's {limit}.", _choices(place, value), kind=NEGATIVE,
            )  # fmt: skip


def _beyond(place: Field, field: Field) -> tuple[Any, str]:
    own, other = place.shape.constraints, field.shape.constraints
    if typed(place) == "string" and "string" in field.shape.types and not place.shape.format and not own.get("pattern"):
        most, may = int(other.get("maxLength") or 0), own.get("maxLength")
        if 0 < most < 5_000 and (may is None or int(may) > most):
            return "x" * (most + 1), f"{most} characters"
    if typed(place) == "number":
        for name, step in (("maximum", 1), ("minimum", -1)):
            limit, may = other.get(name), own.get(name)
            if (
                isinstance(limit, (int, float))
                and not isinstance(limit, bool)
                and (may is None or (may - limit) * step > 0)
            ):
                return limit + step, f"{name} {limit}"
    return None, ""


def _too_many(basis: Basis) -> Iterator[Idea]:
    for one in lists_of(basis):
        name, shape = leaf(one.value_path.removesuffix("[]")), one.shape
        if shape.min_occurs > 0:
            yield Idea(
                f"no items {one.value_path}", short(f"{name} without items"), f"A list {name} without items, which must have {shape.min_occurs}, is not passed on unnoticed.",
                "A list that must not be empty.", ((Items(one.value_path, 0),),), kind=NEGATIVE, valid=False, settles="no items",
            )  # fmt: skip
    target = basis.bench.target
    for rule in basis.bench.map.rules:
        field = target.field(rule.target) if target is not None and rule.each else None
        most = field.shape.max_occurs if field is not None and field.shape.repeats else None
        reads = [path for alias, path in basis.interests.own.get(rule.target, ()) if alias == basis.side.alias]
        place = basis.shape(reads[0]) if reads else None
        if most is None or place is None or not place.shape.repeats or most > 500:
            continue
        if place.shape.max_occurs is None or place.shape.max_occurs > most:
            yield Idea(
                f"too many items {rule.target}", short(f"{leaf(place.value_path.removesuffix('[]'))}: more items than the target takes"),
                f"More than the {most} items that {leaf(rule.target)} takes are refused or reported, not lost.",
                f"The target takes {most} items.", ((Items(place.value_path, most + 1),),), kind=NEGATIVE,
            )  # fmt: skip
