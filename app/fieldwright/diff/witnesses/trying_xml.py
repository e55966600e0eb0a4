"""What is tried for what only XML Schema says: the order of elements, wildcards, keys, tests."""

import re
from collections.abc import Iterator
from itertools import chain, combinations, islice, pairwise, takewhile
from typing import Any, cast

from fieldwright.diff.witnesses.building import OTHER_SPACE
from fieldwright.diff.witnesses.repairing import at, put
from fieldwright.diff.witnesses.trial import Trial, Turned
from fieldwright.diff.witnesses.trying_members import anything
from fieldwright.schema.model import Field, walk


def ordered(trial: Trial) -> Iterator[Any]:
    """Elements in the inside version's order, and the other way round: all of them, and each two."""
    members = trial.members
    if members is None or trial.inside is None:
        return
    known = {one.name for one in trial.outside.children()} if trial.outside is not None else set[str]()
    elements = [
        one
        for one in trial.inside.children()
        if one.name[:1] not in "@#*" and not one.shape.alternative and one.name in known
    ]
    made = {one.name: trial.least.present(one) for one in elements[:60] if one.name not in members}
    everything = [{**members, **made}] if len(made) < 60 else []
    pairs = (
        {**members, **{one: made[one] for one in pair if one in made}}
        for pair in _neighbours([one.name for one in elements])
    )
    for some in chain(everything, pairs):
        for instance in trial.items((some,)):
            yield instance
            yield Turned(instance, trial.item)


def _neighbours(names: list[str]) -> Iterator[tuple[str, str]]:
    yield from islice(pairwise(names), 60)
    yield from islice(combinations(names, 2), 60)


def foreign(trial: Trial) -> Iterator[Any]:
    """Elements and attributes that no version names, of other namespaces, the schema's own, and none."""
    own = trial.inner.namespace or trial.outer.namespace
    holder = trial.item
    for field in (trial.inside, trial.outside):
        if field is not None and field.name in ("*", "@*"):
            own = own or (field.parent.shape.namespace if field.parent is not None else "")
            holder = trial.steps[:-1]
    held = at(trial.base, holder)
    if isinstance(held, dict):
        members = {name: one for name, one in cast("dict[str, Any]", held).items() if OTHER_SPACE not in name}
        for space in dict.fromkeys((OTHER_SPACE, own)):
            braces = f"{{{space}}}" if space else ""
            yield put(trial.base, holder, {**members, f"{braces}other": "text"})
            yield put(trial.base, holder, {**members, f"@{braces}other": "text"})
        yield put(trial.base, holder, {**members, "@other": "text"})
    yield from anything(trial)


def identified(trial: Trial) -> Iterator[Any]:
    """Two items with the same key, and a key alone: of each repeating element below that has a member by the key's name."""
    if trial.inside is None:
        return
    texts = " ".join(str(one) for shape in (trial.outer, trial.inner) for one in shape.beyond.get("identity", ()))
    names = {name.rpartition(":")[2] for name in re.findall(r"@?[\w-][\w.-]*(?::[\w.-]+)?", texts)}
    found = 0
    for field in walk(trial.inside, depth=7, limit=1_500):
        if field.name.lstrip("@") not in {one.lstrip("@") for one in names} or field.parent is None:
            continue
        repeating = next((one for one in field.upwards() if one.shape.repeats), None)
        if repeating is None or found >= 12:
            continue
        found += 1
        item = trial.least.holding([repeating, *_between(repeating, field)], whole=False).value
        held = trial.least.holding([trial.inside, *_between(trial.inside, repeating)], whole=False)
        for items in ([item, item], [item]):
            yield from trial.items((put(held.value, held.steps, items),))


def asserted(trial: Trial) -> Iterator[Any]:
    """Values that the tests of a type name, in the fields that they name, and these fields beside each other."""
    yield trial.base
    inside = trial.inside
    if inside is None:
        return
    tests = " ".join(str(one) for shape in (trial.outer, trial.inner) for one in shape.beyond.get("assertion", ()))
    words = set(re.findall(r"[\w.-]+", tests))
    values = [
        text for found in re.findall(r"'([^']*)'|\"([^\"]*)\"", tests.replace("&quot;", '"')) for text in found if text
    ]
    numbers = [int(one) for one in re.findall(r"(?<![\w.])-?\d{1,9}(?![\w.])", tests)]
    values += [str(one + more) for one in numbers for more in (0, 1, -1)]
    named = [one for one in walk(inside, depth=4, limit=400) if one.name.lstrip("@").rpartition(":")[2] in words][:12]
    held = [trial.least.holding([inside, *_between(inside, one)], whole=False) for one in named]
    for one in held:
        yield from trial.items((one.value,))
        yield from trial.items(
            put(one.value, one.item, value)
            for value in (*dict.fromkeys(values), "", "0", "1", "-1", "1000000", "true", "false")
            if one.item
        )
    for one, other in combinations(held, 2):
        for first, second in (
            (None, None),
            *combinations(dict.fromkeys(values), 2),
            *((second, first) for first, second in combinations(dict.fromkeys(values), 2)),
        ):
            if isinstance(one.value, dict) and isinstance(other.value, dict) and one.item and other.item:
                left = one.value if first is None else put(one.value, one.item, first)
                right = other.value if second is None else put(other.value, other.item, second)
                yield from trial.items(({**cast("dict[str, Any]", left), **cast("dict[str, Any]", right)},))
    yield from anything(trial)


def _between(start: Field, end: Field) -> list[Field]:
    """The fields below one down to another."""
    return list(takewhile(lambda one: one.key != start.key, end.upwards()))[::-1]
