"""What is tried where an object takes other members, other forms, or other combinations of them."""

from collections.abc import Iterator
from itertools import combinations, islice, product
from typing import Any, cast

from fieldwright.diff.inclusion.regular import pattern_witness
from fieldwright.diff.witnesses.repairing import at, put
from fieldwright.diff.witnesses.trial import Trial, forms_of
from fieldwright.diff.witnesses.trying_values import counts, other_values, strange, typed, unique
from fieldwright.diff.witnesses.written import instances_of, named_values
from fieldwright.mapping.counterexamples.patterns import matching
from fieldwright.schema.model import Field


def named(trial: Trial) -> Iterator[Any]:
    """Members under names that only the inside version's pattern takes."""
    for star, other in ((trial.inside, trial.outside), (_star(trial.inside), _star(trial.outside))):
        inner = str((star.shape.constraints.get("propertyPattern") if star else None) or "")
        outer = str((other.shape.constraints.get("propertyPattern") if other else None) or "")
        found = pattern_witness(inner, outer) if outer else None
        names = [
            *([found] if found is not None else []),
            *(matching(inner, 0, None) if inner else ()),
            *_STRANGE_NAMES,
        ]
        for name in names:
            value = trial.least.present(star) if star is not None and star.name == "*" else "text"
            if star is trial.inside and trial.steps and isinstance(trial.steps[-1], str):
                above = at(trial.base, trial.steps[:-1])
                if isinstance(above, dict):
                    kept = {key: one for key, one in cast("dict[str, Any]", above).items() if key != trial.steps[-1]}
                    yield from _exchanged(trial, {**kept, name: value})
            yield from trial.with_members({name: value})


_STRANGE_NAMES = ("other", "x-other", "?", "1", "A", "", "a b", "{", "x" * 300)


def _exchanged(trial: Trial, members: dict[str, Any]) -> Iterator[Any]:
    yield put(trial.base, trial.steps[:-1], members)


def _star(field: Field | None) -> Field | None:
    return next((child for child in field.children() if child.name == "*"), None) if field is not None else None


# --- structure --------------------------------------------------------------------------------------------------------


def undeclared(trial: Trial) -> Iterator[Any]:
    """Members that are not named, with what the inside version takes of them."""
    star = _star(trial.inside) if trial.inside is None or trial.inside.name != "*" else trial.inside
    usual = [trial.least.present(star)] if star is not None else []
    above = trial.inside is not None and trial.inside.name == "*"
    for members in trial.forms():
        for name in trial.other_names():
            for value in (*usual, "text", 1, True, None, {}, [], 1.5, [1], {"other": 1}):
                yield from trial.items(({**members, name: value},))
    if above or trial.outer.name == "*":
        yield trial.base
        yield from trial.items((*usual, *strange(trial.outer)))
        yield from other_values(trial)


def alternatives(trial: Trial) -> Iterator[Any]:
    """Every form that the inside version has, those first that the other lacks."""
    if trial.inside is not None:
        optional: list[Field] = []
        theirs = (
            {child.shape.alternative for child in forms_of(trial.outside)} if trial.outside is not None else set[str]()
        )
        for form in forms_of(trial.inside):
            if form.shape.alternative not in theirs:
                optional += [one for one in form.children() if not one.shape.alternative and one.name != "*"][:12]
        for members in sorted(trial.forms(), key=lambda one: not any(field.name in one for field in optional)):
            yield from trial.items((members,))
        for form in forms_of(trial.inside)[:12]:
            fields = [one for one in form.children() if not one.shape.alternative and one.name != "*"][:12]
            least = trial.least.alternative(form, form.depth)
            for one in fields:
                yield from trial.items(({**least, one.name: trial.least.present(one)},))
            yield from trial.items(({**least, **{one.name: trial.least.present(one) for one in fields}},))
    yield from typed(trial)


def beside(trial: Trial) -> Iterator[Any]:
    """Fields beside each other that the outside version wants to exclude each other."""
    around = [one.parent if one is not None else None for one in (trial.outside, trial.inside)]
    groups: dict[str, list[str]] = {}
    for parent in [*around, trial.outside]:
        for child in parent.children() if parent is not None else ():
            if child.shape.choice is not None and not child.shape.alternative:
                groups.setdefault(child.shape.choice.group, []).append(child.name)
    for holder, fields in ((trial.steps[:-1], around[1]), (trial.item, trial.inside)):
        held = at(trial.base, holder)
        if fields is None or not isinstance(held, dict):
            continue
        for names in groups.values():
            for pair in islice(combinations(names, 2), 60):
                more = {one.name: trial.least.present(one) for one in fields.children() if one.name in pair}
                if len(more) == 2:
                    yield put(trial.base, holder, {**held, **more})


def itself(trial: Trial) -> Iterator[Any]:
    """The instance as it is."""
    yield trial.base


def anything(trial: Trial) -> Iterator[Any]:
    """Members there and not there, values of all kinds, further members: for what several keywords say together."""
    yield trial.base
    yield from _mentioned(trial)
    members = trial.members
    if members is not None and trial.inside is not None:
        optional = [
            one
            for one in trial.inside.children()
            if not one.shape.alternative and one.name not in ("*", "@*", *members)
        ]
        for one in optional[:40]:
            yield from trial.with_members({one.name: trial.least.present(one)})
        yield from trial.with_members({one.name: trial.least.present(one) for one in optional[:12]})
        yield from trial.items(
            [{key: one for key, one in members.items() if key != name} for name in list(members)[:20]]
        )
        yield from alternatives(trial)
        yield from undeclared(trial)
    if trial.inner.repeats:
        yield from counts(trial, (0, 1, 2, 3))
        yield from unique(trial)
    yield from typed(trial)


def _mentioned(trial: Trial) -> Iterator[Any]:
    """What the schemas beyond the fields name: members of these names with the values named, and without."""
    schemas = [one for shape in (trial.outer, trial.inner) for values in shape.beyond.values() for one in values]
    for schema in schemas:
        yield from trial.items(instances_of(schema))
    named = dict(islice(named_values(schemas), 8))
    members = trial.members
    if not named or members is None:
        return
    tried = 0
    for count in range(1, 4):
        for names in combinations(named, count):
            for choice in _products([named[name] for name in names]):
                tried += 1
                if tried > 150:
                    return
                kept = {key: one for key, one in members.items() if key not in named}
                yield from trial.items(
                    (
                        {**kept, **dict(zip(names, choice, strict=True))},
                        {**members, **dict(zip(names, choice, strict=True))},
                    )
                )


def _products(values: list[list[Any]]) -> Iterator[tuple[Any, ...]]:

    return islice(product(*values), 40)
