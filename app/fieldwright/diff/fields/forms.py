"""Forms of a value (alternatives): which of two versions stand for the same, whatever the reader calls them."""

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from attrs import frozen

from fieldwright.diff.fields.said import value_key
from fieldwright.schema.model import Field, Shape

_UNNAMED = re.compile(r"option \d+(?: \d+)?")
_LOOKED_AT = 200
_SURE = 0.8
"""How alike forms are that stand for each other though the reader calls them otherwise."""


def unnamed(field: Field) -> bool:
    """Whether an alternative has no name in the schema, but the number that the reader gave it."""
    return _UNNAMED.fullmatch(field.shape.alternative) is not None


@frozen
class _Form:
    """What of a form is looked at to find the one that stands for it, read once."""

    field: Field
    facts: Mapping[str, tuple[object, ...]]
    """By name of what is below: what it is."""
    constants: Mapping[str, str]
    """By name: the one value that it has."""
    unnamed: bool


def _form(field: Field) -> _Form:
    shapes = {child.shape.name: child.shape for child in islice(field.children(), _LOOKED_AT)}
    constants = {name: _constant(shape) for name, shape in shapes.items()}
    return _Form(
        field,
        {name: _facts(shape) for name, shape in shapes.items()},
        {name: one for name, one in constants.items() if one is not None},
        unnamed(field),
    )


def form_likeness(old: Field, new: Field) -> float:
    """How alike two forms are by what is below them, from 0 to 1; 0 where a constant sets them apart."""
    return _likeness(_form(old), _form(new))


def _likeness(old: _Form, new: _Form) -> float:
    for name, value in old.constants.items():
        if new.constants.get(name, value) != value:
            return 0.0
    before, after = old.facts, new.facts
    both = before.keys() & after.keys()
    if not both:
        return 1.0 if not before and not after and (old.unnamed or new.unnamed) else 0.0
    names = len(both) / (len(before) + len(after) - len(both))
    same = sum(before[name] == after[name] for name in both) / len(both)
    if len(both) == 1 and old.field.shape.namespace:  # of XML, where many types hold one element of a common name
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
    olds, news = list(map(_form, old)), list(map(_form, new))
    scored = sorted(
        (-score, not same_name, abs(i - j), i, j)
        for i, one in enumerate(olds)
        for j, other in enumerate(news)
        if one.unnamed or other.unnamed
        for score, same_name in [(_likeness(one, other), old[i].shape.alternative == new[j].shape.alternative)]
        if score >= _SURE or (same_name and score > 0)
    )
    made: dict[int, int] = {}
    taken: set[int] = set()
    for *_, i, j in scored:
        if i not in made and j not in taken:
            made[i] = j
            taken.add(j)
    left = [i for i in range(len(old)) if i not in made], [j for j in range(len(new)) if j not in taken]
    if len(left[0]) == len(left[1]) == 1:
        one, other = olds[left[0][0]], news[left[1][0]]
        if (one.unnamed or other.unnamed) and _likeness(one, other) > 0:
            made[left[0][0]] = left[1][0]
    return [(old[i], new[j]) for i, j in made.items()]


def required_of_all(one: Field) -> bool:
    """Whether a field below a form is demanded by every form of the value."""
    union = one.parent.parent if one.parent is not None else None
    forms = [form for form in union.children() if form.shape.alternative] if union is not None else []
    return all(any(child.name == one.name and child.shape.required for child in form.children()) for form in forms)


def _constant(shape: Shape) -> str | None:
    if shape.fixed is not None:
        return value_key(shape.fixed)
    return value_key(shape.enum[0]) if len(shape.enum) == 1 else None


def _facts(shape: Shape) -> tuple[object, ...]:
    return shape.type, shape.format, shape.repeats, shape.required, tuple(map(value_key, shape.enum)), _constant(shape)
