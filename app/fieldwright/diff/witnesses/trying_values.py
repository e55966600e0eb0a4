"""What is tried where a field comes or goes, or takes other values: its types, codes, lengths, ranges and counts."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, cast

from fieldwright.diff.witnesses.trial import Trial
from fieldwright.diff.witnesses.values import beyond_limit, generic
from fieldwright.diff.witnesses.written import instances_of
from fieldwright.mapping.counterexamples.values import ordinary
from fieldwright.schema.model import Shape, changed

Maker = Callable[[Trial], Iterator[Any]]
"""Makes the instances that are tried for a claim."""


# --- being there ------------------------------------------------------------------------------------------------------


def existence(trial: Trial) -> Iterator[Any]:
    """With the field, where the inside version has it; else without it, and with what only that version takes under its name."""
    if trial.inside is not None:
        yield trial.base
        yield from other_values(trial)
        return
    yield trial.base
    yield from trial.whole(strange(trial.outer))


def strange(shape: Shape) -> Iterator[Any]:
    """Values that are hardly what a described field takes."""
    yield from ([{}], {"other": [1]}, [], {}, True, -1.5, "", None, 0, "text", [None], 10**12)
    for keyword in shape.constraints:
        yield from islice(beyond_limit(keyword, changed(shape, constraints={}), shape, "json"), 6)


def left_out(trial: Trial) -> Iterator[Any]:
    """Without the field."""
    yield from trial.left_out()
    yield trial.base


def null(trial: Trial) -> Iterator[Any]:
    """Null for the field, and for its items."""
    yield from trial.whole((None,))
    yield from trial.items((None,))


def null_item(trial: Trial) -> Iterator[Any]:
    """Null for an item."""
    yield from trial.items((None,))
    value = trial.value
    if isinstance(value, list):
        yield from trial.whole(([*cast("list[Any]", value), None],))


def listing(trial: Trial) -> Iterator[Any]:
    """One value for a list, and a list for one value."""
    yield trial.base
    value = trial.value
    yield from trial.whole(
        ([value], [value, value], []) if not isinstance(value, list) else ([], *cast("list[Any]", value)[:1])
    )


def several(trial: Trial) -> Iterator[Any]:
    """Lists of two, three, one and no items."""
    yield from counts(trial, (2, 3, 1, 0))


def counts(trial: Trial, counts: Iterable[int]) -> Iterator[Any]:
    """Lists with numbers of items: different ones first, then the same."""
    value = trial.value
    if trial.inside is None:
        return
    first = cast("list[Any]", value)[0] if isinstance(value, list) and value else None
    for count in counts:
        if not 0 <= count <= 1_200:
            continue
        items = [trial.least.item(trial.inside, len(trial.steps), number) for number in range(count)]
        yield from trial.whole((items,))
        if first is not None:
            yield from trial.whole(([first] * count,))


# --- types and values -------------------------------------------------------------------------------------------------


def typed(trial: Trial) -> Iterator[Any]:
    """Values of the types that only the inside version has, then of all."""
    only = [one for one in trial.inner.types if one not in trial.outer.types]
    for one in only:
        yield from trial.items(ordinary(changed(trial.inner, type=one, enum=(), fixed=None), trial.least.medium))
    yield trial.base
    yield from other_values(trial)
    yield from trial.whole(generic(trial.inner, trial.outer, trial.least.medium))


def other_values(trial: Trial) -> Iterator[Any]:
    """Everything that is worth a try at the item in question."""
    yield from trial.items(generic(trial.inner, trial.outer, trial.least.medium))


def formatted(trial: Trial) -> Iterator[Any]:
    """Texts of the inside version's format, and of none."""
    plain = changed(trial.inner, enum=(), fixed=None)
    yield from trial.items(("text", "", "1", "?"))
    for type_ in plain.types:
        yield from trial.items(ordinary(changed(plain, type=type_), trial.least.medium))
    yield from other_values(trial)


def codes(trial: Trial) -> Iterator[Any]:
    """Values that the inside version lists and the other does not."""
    outer = (*trial.outer.enum, *(() if trial.outer.fixed is None else (trial.outer.fixed,)))
    inner = (*trial.inner.enum, *(() if trial.inner.fixed is None else (trial.inner.fixed,)))
    said = [one for one in (trial.change.before, trial.change.after) if isinstance(one, (str, int, float, bool))]
    yield from trial.items(one for one in (*said, *inner) if one not in outer)
    yield from trial.items(
        one for one in ordinary(changed(trial.inner, enum=(), fixed=None), trial.least.medium) if one not in outer
    )
    yield from other_values(trial)


# --- limits -----------------------------------------------------------------------------------------------------------


def limited(keyword: str) -> Maker:
    """Tries values beyond a limit."""

    def make(trial: Trial) -> Iterator[Any]:
        yield from trial.items(beyond_limit(keyword, trial.inner, trial.outer, trial.least.medium))
        yield from other_values(trial)

    return make


def counted(keyword: str) -> Maker:
    """Tries lists with too many or too few items."""

    def make(trial: Trial) -> Iterator[Any]:
        yield from counts(trial, _beyond(_limit(trial.outer, keyword)))
        yield from counts(trial, (0, 1, 2, 3))

    return make


def _limit(shape: Shape, keyword: str) -> int | None:
    said = shape.constraints.get(keyword)
    if said is None and keyword in ("minItems", "minOccurs"):
        said = shape.min_occurs
    if said is None and keyword in ("maxItems", "maxOccurs"):
        said = shape.max_occurs
    return int(said) if isinstance(said, (int, float)) and not isinstance(said, bool) else None


def _beyond(limit: int | None) -> tuple[int, ...]:
    return () if limit is None else (limit + 1, limit - 1, limit)


def membered(keyword: str) -> Maker:
    """Objects with just too many or too few members."""

    def make(trial: Trial) -> Iterator[Any]:
        members, limit = trial.members, _limit(trial.outer, keyword)
        if members is None or limit is None or trial.inside is None:
            return
        optional = [
            child
            for child in trial.inside.children()
            if not child.shape.alternative and child.name not in ("*", *members)
        ]
        named = {child.name: trial.least.present(child) for child in optional[: max(0, limit + 1 - len(members))]}
        for count in (limit + 1 - len(members), limit - 1 - len(members), limit - len(members)):
            if count >= 0:
                more = dict(list(named.items())[:count])
                yield from trial.with_members(more)
                others = [
                    f"{name}{number}" for number in range(min(count, 1_200)) for name in list(trial.other_names())[:1]
                ]
                yield from trial.with_members({**more, **dict.fromkeys(others[: max(0, count - len(more))], "text")})
        yield from trial.items([dict(list(members.items())[:count]) for count in range(len(members))])
        yield from trial.items(({},))

    return make


def unique(trial: Trial) -> Iterator[Any]:
    """The same item twice."""
    value = trial.value
    first = cast("list[Any]", value)[0] if isinstance(value, list) and value else None
    if trial.inside is not None and first is None:
        first = trial.least.item(trial.inside, len(trial.steps))
    yield from trial.whole([first] * count for count in (2, 3))


def contained(trial: Trial) -> Iterator[Any]:
    """Lists with and without items of the form that is demanded."""
    forms = [one for shape in (trial.outer, trial.inner) for one in shape.beyond.get("contains", ())]
    items = [value for form in forms for value in instances_of(form)] + ["text", 1, {}, None]
    own = [trial.least.item(trial.inside, len(trial.steps))] if trial.inside is not None else []
    limit = max((_limit(trial.outer, keyword) or 1 for keyword in ("minContains", "maxContains")), default=1)
    yield from trial.whole(
        ([], own, *([one] * count for one in (*own, *items) for count in {1, 2, limit + 1, max(0, limit - 1)}))
    )
