"""What tells records apart: the key that is asked for, or the best that can be proposed."""

# ruff: noqa: S608  queries are made of our own names of tables and columns

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from fieldwright.files.errors import MissingError
from fieldwright.mapping.sides import Bench
from fieldwright.project.reconciling.expected import relative
from fieldwright.project.reconciling.plain import Copy, plain_rules
from fieldwright.project.reconciling.store import SOURCE, TARGET, Store

TRIED = 6
"""Fields that are tried alone, and in twos, when a key is proposed."""

GOOD = 0.95
"""How well a field has to do for no twos to be tried."""

LIKENESS = 0.1
"""What being called like a key is worth."""

_LIKE = re.compile(r"(^|[^a-z])(id|key|uuid|guid|code|number|num|no|nr|ref|reference|sku)$")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def proposed(store: Store, bench: Bench | None) -> tuple[tuple[str, ...], str]:
    """A key and a sentence why. Raises `MissingError` where no field is on both sides."""
    ranked = _ranked(store, bench)[:TRIED]
    if not ranked:
        raise MissingError("no field is on both sides, so nothing can be the key", mend="name the key: --key PATH")
    best, most = (ranked[0],), -1.0
    for key in _combined(ranked):
        if len(key) > 1 and most >= GOOD:
            break
        apart, met = _apart(store, key)
        score = apart * met + (LIKENESS if all(map(_is_like_key, key)) else 0)
        if score > most + 1e-9:
            best, most = key, score
        if apart == 1 and met >= 0.5 and score >= 0.5 + LIKENESS:  # a key by its name that meets the other side
            break
    return best, f"The key was proposed: {' and '.join(best)}. {_said(*_apart(store, best))}"


def _said(apart: float, met: float) -> str:
    """How well a key does; shares are rounded down, so that all is said only of all."""
    told = (
        "It tells all records apart" if apart == 1 else f"It tells {int(1_000 * apart) / 10:g} % of the records apart"
    )
    return f"{told}, and {'all' if met == 1 else f'{int(1_000 * met) / 10:g} %'} of its values are on both sides."


def checked(store: Store, key: Sequence[str]) -> None:
    """Raises `MissingError` where a side has no such field."""
    for side, whose in ((SOURCE, "expected record"), (TARGET, "record of the target")):
        if not store.records[side]:
            continue
        for path in key:
            if path not in store.fields[side]:
                known = ", ".join(list(store.fields[side])[:8])
                raise MissingError(f"no {whose} has the key's field {path}", mend=f"choose of: {known}")


def _combined(paths: Sequence[str]) -> Iterator[tuple[str, ...]]:
    yield from ((one,) for one in paths)
    yield from combinations(paths, 2)


def _apart(store: Store, key: Sequence[str]) -> tuple[float, float]:
    """The share of records that a key tells apart, of the worse side, and of the fewer keys the share that both sides have."""
    ours, theirs = (
        ", ".join(f"{one} AS k{at}" for at, one in enumerate(store.columns(side, key))) for side in (SOURCE, TARGET)
    )
    keys = [
        f"(SELECT DISTINCT {columns} FROM {side} WHERE {store.keyed(side, key)})"
        for side, columns in ((SOURCE, ours), (TARGET, theirs))
    ]
    names = ", ".join(f"k{at}" for at in range(len(key)))
    counts = [store.one(f"SELECT count(*) FROM {one}")[0] for one in keys]
    met = store.one(f"SELECT count(*) FROM {keys[0]} AS a JOIN {keys[1]} AS b USING ({names})")[0]
    apart = min((count / max(1, store.records[side]) for side, count in zip((SOURCE, TARGET), counts, strict=True)))
    return apart, met / max(1, min(counts))


def _ranked(store: Store, bench: Bench | None) -> list[str]:
    """The fields of both sides, the likeliest first: plain copies that are required and called like keys."""
    theirs = store.fields[TARGET] if store.records[TARGET] else store.fields[SOURCE]
    both = [path for path in (store.fields[SOURCE] or theirs) if path in theirs and not path.endswith("[]")]
    copies: set[str] = set()
    required: set[str] = set()
    if bench is not None and bench.target is not None:
        for one in plain_rules(bench):
            if isinstance(one.plain, Copy):
                copies.add(relative(one.rule.target))
            found = bench.target.field(one.rule.target)
            if found is not None and found.shape.required:
                required.add(relative(one.rule.target))
    scores = {
        path: (3 * _is_like_key(path) + 2 * (path in copies) + (path in required), -path.count("."), -at)
        for at, path in enumerate(both)
    }
    return sorted(both, key=lambda path: scores[path], reverse=True)


def _is_like_key(path: str) -> bool:
    last = path.rpartition(".")[2].strip("`").replace("_", " ")
    return bool(_LIKE.search(_CAMEL.sub(" ", last).casefold()))
