"""What is made of lists: their first and last items, how many there are, sums, and the one item with a code."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from fieldwright.files.records import ABSENT
from fieldwright.mapping.suggest.learning.numbers import written
from fieldwright.mapping.suggest.learning.running import FAILED
from fieldwright.mapping.suggest.learning.scoring import Draft, Proposal, likeness, tried
from fieldwright.mapping.suggest.learning.tables import (
    Column,
    Names,
    Table,
    columns_of,
    inner_lists,
    lists_by_path,
    target_path,
)
from fieldwright.mapping.suggest.learning.values import is_scalar, text_of
from fieldwright.mapping.suggest.learning.writing import below, literal, path_text

MOST = 500
"""Fields that are made of lists."""

MOST_CODES = 8
"""Different codes of a list's items by which one is chosen."""

SEPARATORS = (", ", ",", "; ", ";", " ", "|", "/", " / ", "-")

LISTED = 400
"""Items of lists that are looked at for their fields."""


def derived(table: Table, lists: dict[Names, list[list[Any]]]) -> list[Column]:
    """Fields made of the lists of a table's source items."""
    made: list[Column] = []
    seen: set[tuple[str, ...]] = set()
    for expression, path, names in _expressions(table, lists):
        if len(made) >= MOST:
            break
        values = [one if one is FAILED or is_scalar(one) or one is ABSENT else ABSENT for one in table.run(expression)]
        if all(one is ABSENT or one is FAILED for one in values):
            continue
        key = (path, *map(text_of, (ABSENT if one is FAILED else one for one in values)))
        if key not in seen:
            seen.add(key)
            made.append(Column(expression, path, names, values, derived=True))
    return made


def _expressions(table: Table, lists: dict[Names, list[list[Any]]]) -> Iterator[tuple[str, str, Names]]:
    for names, by_item in lists.items():
        items = [one for found in by_item for one in found][:LISTED]
        whole = path_text(names)
        path = target_path(table.source_prefix, names) + "[]"
        columns, _ = columns_of(items)
        yield f"$count({whole})", path, (*names, "count")
        for column in columns:
            inside = column.names
            at = target_path(path, inside)
            yield below(f"{whole}[0]", inside), at, (*names, *inside)
            yield below(f"{whole}[-1]", inside), at, (*names, *inside)
            if column.marks is not None and column.codes > 2:
                number = "" if column.is_number else ".$number($)"
                yield f"$sum({below(whole, inside)}{number})", at, (*names, *inside, "total")
                yield f"$max({below(whole, inside)}{number})", at, (*names, *inside, "max")
                yield f"$min({below(whole, inside)}{number})", at, (*names, *inside, "min")
        for code in columns:
            if not 1 < code.codes <= MOST_CODES or len(code.present) < 0.9 * len(items) or not code.names:
                continue
            for value in Counter(one for one in code.present if isinstance(one, str)):
                chosen = f"{whole}[{path_text(code.names)} = {literal(value)}]"
                for column in columns:
                    if column is not code:
                        yield (
                            below(f"{chosen}[0]", column.names),
                            target_path(path, column.names),
                            (*names, value, *column.names),
                        )
                        if column.is_number and column.codes > 2:
                            yield (
                                f"$sum({below(chosen, column.names)})",
                                target_path(path, column.names),
                                (*names, value, *column.names, "total"),
                            )
                yield f"$count({chosen})", path, (*names, value, "count")


def all_lists(items: Sequence[Any]) -> dict[Names, list[list[Any]]]:
    """The lists of items, those inside lists put together behind them."""
    lists = lists_by_path(items)
    return {**lists, **{names: found for names, found in inner_lists(lists).items() if names not in lists}}


def over_lists(table: Table, lists: dict[Names, list[list[Any]]], target: Column) -> list[Proposal]:
    """A list's values joined by a mark, its different values counted, and the sum of products."""
    drafts: list[Draft] = []
    numeric = target.marks is not None
    for names, by_item in lists.items():
        items = [one for found in by_item for one in found][:LISTED]
        columns, _ = columns_of(items)
        whole = path_text(names)
        path = target_path(table.source_prefix, names) + "[]"
        near = [
            Column(below(whole, one.names), target_path(path, one.names), (*names, *one.names), [], derived=True)
            for one in columns
        ]
        if not numeric or any("," in one or ";" in one for one in target.texts):
            for column, inner in zip(near, columns, strict=True):
                for mark in SEPARATORS:
                    if sum(mark in one for one in target.texts) * 4 >= len([one for one in target.texts if one]):
                        x = column.expression if not inner.is_number else f"{column.expression}.$string($)"
                        words = f"the items' values with {literal(mark)} between them"
                        drafts.append(Draft("list", f"$join({x}, {literal(mark)})", (column,), 3.0, 20.0, words))
        if numeric and target.codes > 2:
            numbers = [(a, b) for a, b in zip(near, columns, strict=True) if b.marks in ("",) and b.codes > 1]
            numbers.sort(key=lambda one: -likeness(one[0].names, target.names))
            for at, (one, inner) in enumerate(numbers[:12]):
                for other, beside in numbers[at + 1 : 12]:
                    a, b = (
                        path_text(c.names) if c.is_number else f"$number({path_text(c.names)})" for c in (inner, beside)
                    )
                    total = f"$sum({whole}.({a} * {b}))"
                    for text, words in written(total, target, typed=table.typed):
                        told = "the sum of products" + (f", {words}" if words else "")
                        drafts.append(Draft("list", text, (one, other), 8.0, 100.0, told))
    return tried(drafts, table, target, least=0.5, keep=4) if drafts else []
