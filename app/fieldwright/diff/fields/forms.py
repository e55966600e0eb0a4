"""Forms of a value (alternatives): which of two versions stand for the same, whatever the reader calls them."""

import re
from collections.abc import Sequence
from itertools import islice

from fieldwright.diff.fields.said import value_key
from fieldwright.schema.model import Field, Shape

_UNNAMED = re.compile(r"option \d+(?: \d+)?")
_LOOKED_AT = 200


def unnamed(field: Field) -> bool:
    """Whether an alternative has no name in the schema, but the number that the reader gave it."""
    return _UNNAMED.fullmatch(field.shape.alternative) is not None


def form_likeness(old: Field, new: Field) -> float:
    """How alike two forms are by what is below them, from 0 to 1; 0 where a constant sets them apart."""
    before, after = (
        {child.shape.name: child.shape for child in islice(one.children(), _LOOKED_AT)} for one in (old, new)
    )
    both = before.keys() & after.keys()
    if not both:
        return 1.0 if not before and not after and (unnamed(old) or unnamed(new)) else 0.0
    if any(_told_apart(before[name], after[name]) for name in both):
        return 0.0
    names = len(both) / len(before.keys() | after.keys())
    same = sum(_facts(before[name]) == _facts(after[name]) for name in both) / len(both)
    if len(both) == 1 and old.shape.namespace:  # of XML, where many types hold one element of a common name
        return 0.0
    return 0.7 * names + 0.3 * same


def same_forms(before: Sequence[Field], after: Sequence[Field]) -> list[tuple[Field, Field]]:
    """Forms of which at least one has no name, paired by what is below them: the most alike first, then those at the same place."""
    named = {one.shape.alternative for one in before if not unnamed(one)} & {
        one.shape.alternative for one in after if not unnamed(one)
    }
    old, new = (
        [one for one in side if one.shape.alternative and one.shape.alternative not in named]
        for side in (before, after)
    )
    if not any(map(unnamed, old)) and not any(map(unnamed, new)):
        return []
    scored = sorted(
        (
            (form_likeness(one, other), one.shape.alternative == other.shape.alternative, -abs(i - j), i, j)
            for i, one in enumerate(old)
            for j, other in enumerate(new)
            if unnamed(one) or unnamed(other)
        ),
        key=lambda entry: (-entry[0], not entry[1], -entry[2], entry[3]),
    )
    made: dict[int, int] = {}
    for score, same_name, _, i, j in scored:
        if i not in made and j not in made.values() and (score >= 0.8 or (same_name and score > 0)):
            made[i] = j
    left = [i for i in range(len(old)) if i not in made], [j for j in range(len(new)) if j not in made.values()]
    if len(left[0]) == len(left[1]) == 1:
        one, other = old[left[0][0]], new[left[1][0]]
        if (unnamed(one) or unnamed(other)) and form_likeness(one, other) > 0:
            made[left[0][0]] = left[1][0]
    return [(old[i], new[j]) for i, j in made.items()]


def required_of_all(one: Field) -> bool:
    """Whether a field below a form is demanded by every form of the value."""
    union = one.parent.parent if one.parent is not None else None
    forms = [form for form in union.children() if form.shape.alternative] if union is not None else []
    return all(any(child.name == one.name and child.shape.required for child in form.children()) for form in forms)


def _told_apart(one: Shape, other: Shape) -> bool:
    """Whether a field has a constant in both, and not the same."""
    first, second = _constant(one), _constant(other)
    return first is not None and second is not None and first != second


def _constant(shape: Shape) -> str | None:
    if shape.fixed is not None:
        return value_key(shape.fixed)
    return value_key(shape.enum[0]) if len(shape.enum) == 1 else None


def _facts(shape: Shape) -> tuple[object, ...]:
    return shape.type, shape.format, shape.repeats, shape.required, tuple(map(value_key, shape.enum)), _constant(shape)
