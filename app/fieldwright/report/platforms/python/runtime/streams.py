"""Paths whose steps bind variables for those behind them."""

from collections.abc import Callable
from typing import Any

from fieldwright.report.platforms.python.runtime.paths import Sorting, appended
from fieldwright.report.platforms.python.runtime.values import (
    MISSING,
    MapError,
    Sequence,
    is_number,
    json_text,
    listed,
    settled,
    truth,
)

Row = tuple[Any, tuple[Any, ...]]
"""An item and the variables that steps before it bound."""


def stream(item: Any, *steps: Callable[[list[Row]], list[Row]], keep: bool = False, group: Any = None) -> Any:
    """What steps find from an item on, each on the rows of the one before it."""
    rows: list[Row] = [(one, ()) for one in (item if isinstance(item, list) else [item])]
    for step in steps:
        rows = step(rows)
    if group is not None:
        return _grouped(rows, group)
    return settled(Sequence(one for one, _ in rows), keep)


def stepped(step: Callable[..., Any], *, focus: bool = False, index: bool = False) -> Callable[[list[Row]], list[Row]]:
    """A step: what it finds on each item; with ``focus`` that is bound, and the item stays; with ``index`` its place is bound."""

    def run(rows: list[Row]) -> list[Row]:
        made: list[Row] = []
        for item, bound in rows:
            found = step(item, *bound)
            for at, one in enumerate([] if found is MISSING else listed(found)):
                names = (*bound, *((one,) if focus else ()), *((at,) if index else ()))
                made.append((item if focus else one, names))
        return made

    return run


def plain_step(step: Callable[[list[Any]], Any]) -> Callable[[list[Row]], list[Row]]:
    """A step before the first that binds something."""

    def run(rows: list[Row]) -> list[Row]:
        found = step([one for one, _ in rows])
        return [(one, ()) for one in ([] if found is MISSING else listed(found))]

    return run


def kept_rows(holds: Callable[..., Any]) -> Callable[[list[Row]], list[Row]]:
    """The rows on which a condition holds, or whose place it gives."""

    def run(rows: list[Row]) -> list[Row]:
        made: list[Row] = []
        for index, row in enumerate(rows):
            said = holds(row[0], *row[1])
            places = said if isinstance(said, list) else [said]
            if all(is_number(one) for one in places) and (places is not said or places):
                wanted = [int(one // 1) for one in places]
                made += [row for one in wanted if (one if one >= 0 else len(rows) + one) == index]
            else:
                made += [row] * truth(said)
        return made

    return run


def numbered(rows: list[Row]) -> list[Row]:
    """The rows with their places bound."""
    return [(one, (*bound, at)) for at, (one, bound) in enumerate(rows)]


def sorted_rows(*terms: tuple[Callable[..., Any], bool]) -> Callable[[list[Row]], list[Row]]:
    """The rows in an order."""
    told = tuple((_on_row(term), descending) for term, descending in terms)
    return Sorting(told).run


def _on_row(term: Callable[..., Any]) -> Callable[[Row], Any]:
    return lambda row: term(row[0], *row[1])


def _grouped(rows: list[Row], pairs: tuple[tuple[Any, Callable[..., Any]], ...]) -> dict[str, Any]:
    groups: dict[str, tuple[int, list[Row]]] = {}
    for row in rows:
        for at, (name, _) in enumerate(pairs):
            key = name(row[0], *row[1]) if callable(name) else name
            if key is MISSING:
                continue
            if not isinstance(key, str):
                raise MapError("T1003", f"a member's name must be text, not {json_text(key)}")
            if groups.setdefault(key, (at, []))[0] != at:
                raise MapError("D1009", f"two values for one name: {key}")
            groups[key][1].append(row)
    made: dict[str, Any] = {}
    for key, (at, held) in groups.items():
        item, bound = held[0]
        for other, more in held[1:]:
            item = appended(item, other)
            bound = tuple(appended(one, further) for one, further in zip(bound, more, strict=True))
        made[key] = pairs[at][1](item, *bound)
    return {key: one for key, one in made.items() if one is not MISSING}


def itself(item: Any) -> Any:
    """The item."""
    return item
