"""Lists that become lists: which source list fills a target list, which items are kept, in which order, and which items belong together."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.suggest.learning.direct import FORMS
from fieldwright.mapping.suggest.learning.scoring import likeness
from fieldwright.mapping.suggest.learning.tables import Column, Names, columns_of
from fieldwright.mapping.suggest.learning.values import is_scalar, text_of
from fieldwright.mapping.suggest.learning.writing import literal, path_text

MOST_ITEMS = 3_000
"""Items that are looked at to find which lists belong together."""

REVERSED = "reversed"

Couple = tuple[int, int, int]
"""The number of a row, of an item of its source list, and of one of its target list."""


@frozen
class Aligned:
    """A source list for a target list: ``couples`` are the items that belong together; ``score`` how many fields of them agree."""

    names: Names
    couples: tuple[Couple, ...]
    score: float
    where: str = ""
    order_by: str = ""
    reverse: bool = False
    """Whether the items stand in the opposite order."""
    by: str = "order"
    """``order``, or the source field that tells which items belong together."""
    support: int = 0
    of: int = 0
    misfits: tuple[tuple[int, int, int], ...] = ()
    """Rows with another number of items: the row, how many there are, how many the rule gives."""


def aligned(sources: dict[Names, list[list[Any]]], wanted: list[list[Any]], names: Names) -> list[Aligned]:
    """The source lists that may fill a target list, the best first."""
    made: list[Aligned] = []
    for source, lists in sources.items():
        found = _by_place(source, lists, wanted) or _by_key(source, lists, wanted) or _by_count(source, lists, wanted)
        if found is not None:
            made.append(found)
    return sorted(
        made, key=lambda one: (-round(one.score + 0.15 * likeness(one.names, names), 6), len(one.names), one.names)
    )


def _by_place(names: Names, lists: list[list[Any]], wanted: list[list[Any]]) -> Aligned | None:
    """Where nearly all lists are as long as their targets, and the items at the same places agree."""
    rows = [at for at, (a, b) in enumerate(zip(lists, wanted, strict=True)) if a or b]
    same = [at for at in rows if len(lists[at]) == len(wanted[at])]
    if not rows or len(same) < 0.8 * len(rows):
        return None
    couples = [(at, place, place) for at in same for place in range(len(lists[at]))]
    if not couples:
        return None
    score = _agreement([lists[r][a] for r, a, _ in couples], [wanted[r][b] for r, _, b in couples])
    if score < 0.4:
        return None
    misfits = tuple((at, len(wanted[at]), len(lists[at])) for at in rows if len(lists[at]) != len(wanted[at]))
    return Aligned(names, tuple(couples), score, support=len(same), of=len(rows), misfits=misfits)


def _agreement(sources: Sequence[Any], targets: Sequence[Any]) -> float:
    """The most telling field's share of items that agree, and a little for each further field."""
    step = max(1, len(sources) // MOST_ITEMS)
    ours, _ = columns_of(sources[::step])
    theirs, _ = columns_of(targets[::step])
    held: list[float] = []
    for target in theirs:
        if target.codes < 2:
            continue
        best = 0.0
        for form, keys in FORMS.items():
            wanted = [keys(target, at) for at in range(len(target.values))]
            there = sum(one is not None for one in wanted)
            if there < 2 or (form == "date" and not target.styles):
                continue
            for source in ours:
                if form == "date" and not source.styles:
                    continue
                hits = sum(one is not None and keys(source, at) == one for at, one in enumerate(wanted))
                best = max(best, hits / there - 0.02 * (form != "same"))
            if best > 0.95:
                break
        if best < 0.5:
            best = max(best, 0.8 * _contained(target, ours))
        held.append(best)
    if not held:
        return 0.0
    held.sort(reverse=True)
    return held[0] + 0.2 * sum(one for one in held[1:4] if one > 0.5)


def _contained(target: Column, ours: Sequence[Column]) -> float:
    """The greatest share of texts in which a source field's text stands."""
    there = [at for at, one in enumerate(target.texts) if len(one) > 3]
    if len(there) < 3:
        return 0.0
    return max(
        (
            sum(len(one.texts[at]) > 2 and one.texts[at] in target.texts[at] for at in there) / len(there)
            for one in ours
            if one.codes > 2
        ),
        default=0.0,
    )


# --- by key ----------------------------------------------------------------------------------------------------------


def _by_key(names: Names, lists: list[list[Any]], wanted: list[list[Any]]) -> Aligned | None:
    """Where a field's values tell which items belong together."""
    ours, source_at = _flat(lists)
    theirs, target_at = _flat(wanted)
    if len(ours) < 2 or len(theirs) < 2:
        return None
    left, _ = columns_of(ours)
    right, _ = columns_of(theirs)
    best: tuple[float, list[Couple], Column] | None = None
    for target in right:
        if target.codes < 2:
            continue
        for source in sorted(left, key=lambda one: -likeness(one.names, target.names))[:40]:
            for form in ("same", "fold", "date"):
                if source.codes < 2 or (form == "date" and not (source.styles and target.styles)):
                    continue
                found = _coupled(source, target, form, source_at, target_at, lists)
                if found is None:
                    continue
                couples, share = found
                score = share + 0.1 * likeness(source.names, target.names)
                if best is None or score > best[0] + 1e-9:
                    best = score, couples, source
                break
    if best is None or best[0] < 0.75:
        return None
    score, couples, source = best
    agreement = _agreement([lists[r][a] for r, a, _ in couples], [wanted[r][b] for r, _, b in couples])
    same = sum(len(a) == len(b) for a, b in zip(lists, wanted, strict=True)) >= 0.9 * len(lists)
    where = None if same else _where(left, source_at, couples)
    order = _order(left, source_at, couples)
    return _judged(names, lists, wanted, couples, agreement, where, order, path_text(source.names))


def _by_count(names: Names, lists: list[list[Any]], wanted: list[list[Any]]) -> Aligned | None:
    """Where a condition on the source's items leaves as many as the target has: they are then at the same places."""
    ours, places = _flat(lists)
    sizes = [len(one) for one in wanted]
    if len(ours) < 4 or len(set(sizes)) < 2 or sum(sizes) >= len(ours):
        return None
    columns, _ = columns_of(ours)
    best: tuple[float, Aligned] | None = None
    for column in columns:
        for cost, text, passing in _conditions(column):
            kept: dict[int, list[int]] = defaultdict(list)
            for (row, at), passes in zip(places, passing, strict=True):
                if passes:
                    kept[row].append(at)
            rows = [at for at in range(len(lists)) if lists[at] or wanted[at]]
            same = [at for at in rows if len(kept[at]) == sizes[at]]
            couples = [(row, at, to) for row in same for to, at in enumerate(kept[row])]
            if len(same) < 0.9 * len(rows) or len(couples) < 3:
                continue
            agreed = _agreement([lists[r][a] for r, a, _ in couples], [wanted[r][b] for r, _, b in couples])
            score = len(same) / len(rows) + agreed - 0.02 * cost
            if agreed >= 0.4 and (best is None or score > best[0] + 1e-9):
                misfits = tuple((at, sizes[at], len(kept[at])) for at in rows if len(kept[at]) != sizes[at])
                best = (
                    score,
                    Aligned(
                        names, tuple(couples), agreed - 0.1, text, support=len(same), of=len(rows), misfits=misfits
                    ),
                )
    return best[1] if best else None


def _conditions(column: Column) -> Iterator[tuple[float, str, list[bool]]]:
    """The conditions that a code, a truth value or a number allows, whatever is kept."""
    if column.codes <= 12:
        for text in sorted({one for one in column.keys if one is not None}):
            yield from _tests(column, [one == text for one in column.keys])
            yield from _tests(column, [one != text for one in column.keys])


def _flat(lists: list[list[Any]]) -> tuple[list[Any], list[tuple[int, int]]]:
    items: list[Any] = []
    places: list[tuple[int, int]] = []
    for row, found in enumerate(lists):
        for at, item in enumerate(found):
            if len(items) < MOST_ITEMS:
                items.append(item)
                places.append((row, at))
    return items, places


def _coupled(
    source: Column,
    target: Column,
    form: str,
    source_at: list[tuple[int, int]],
    target_at: list[tuple[int, int]],
    lists: list[list[Any]],
) -> tuple[list[Couple], float] | None:
    """The items with the same value in one row; None where the value does not tell them apart or few have it."""
    keys = FORMS[form]
    known: dict[tuple[int, Any], int] = {}
    twice = 0
    for place, (row, at) in enumerate(source_at):
        key = keys(source, place)
        if key is None:
            continue
        if (row, key) in known:
            twice += 1
        known.setdefault((row, key), at)
    if twice > 0.1 * len(source_at):
        return None
    couples: list[Couple] = []
    used: set[tuple[int, int]] = set()
    for place, (row, at) in enumerate(target_at):
        found = known.get((row, keys(target, place)))
        if found is not None and (row, found) not in used:
            used.add((row, found))
            couples.append((row, found, at))
    share = len(couples) / len(target_at)
    alone = sum(len(one) <= 1 for one in lists)
    if share < 0.75 or alone > 0.9 * len(lists):
        return None
    return couples, share


def _judged(
    names: Names,
    lists: list[list[Any]],
    wanted: list[list[Any]],
    couples: list[Couple],
    score: float,
    where: "_Where | None",
    order: str,
    by: str,
) -> Aligned | None:
    kept: dict[int, set[int]] = defaultdict(set)
    for row, at, _ in couples:
        kept[row].add(at)
    many = sum(len(one) for one in lists)
    if where is None and len(couples) < 0.9 * many:
        return None
    rows = [at for at, (a, b) in enumerate(zip(lists, wanted, strict=True)) if a or b]
    misfits: list[tuple[int, int, int]] = []
    for row in rows:
        given = len(lists[row]) if where is None else where.counts.get(row, 0)
        if given != len(wanted[row]):
            misfits.append((row, len(wanted[row]), given))
    return Aligned(
        names, tuple(couples), score - 0.05, where.text if where else "", "" if order == REVERSED else order, order == REVERSED, by,
        len(rows) - len(misfits), len(rows), tuple(misfits),
    )  # fmt: skip


@frozen
class _Where:
    text: str
    counts: dict[int, int]
    """How many items are kept, by row."""


def _where(columns: Sequence[Column], places: list[tuple[int, int]], couples: Sequence[Couple]) -> _Where | None:
    """The condition that tells the items that are kept from the others; None where all are kept, or none tells."""
    kept = {(row, at) for row, at, _ in couples}
    inside = [place in kept for place in places]
    dropped = len(inside) - sum(inside)
    if dropped <= 0.02 * len(inside):
        return None
    tried: list[tuple[float, float, str, list[bool]]] = []
    for column in columns:
        for cost, text, passing in _tests(column, inside):
            right = sum(one == other for one, other in zip(passing, inside, strict=True)) / len(inside)
            told = sum(not one and not other for one, other in zip(passing, inside, strict=True))
            if right >= 0.93 and told >= 0.7 * dropped:
                tried.append((-round(right, 2), cost, text, passing))
    if not tried:
        return None
    _, _, text, passing = min(tried, key=lambda one: one[:3])
    counts: Counter[int] = Counter(row for (row, _), one in zip(places, passing, strict=True) if one)
    return _Where(text, dict(counts))


def _tests(column: Column, inside: Sequence[bool]) -> Iterator[tuple[float, str, list[bool]]]:
    x = path_text(column.names)
    values = column.values
    if any(one is ABSENT for one in values):
        yield 2.0, f"$exists({x})", [one is not ABSENT for one in values]
    if column.codes <= 12:
        said: dict[str, list[bool]] = defaultdict(list)
        first: dict[str, Any] = {}
        for value, one in zip(values, inside, strict=True):
            if is_scalar(value) and value is not ABSENT and value is not None:
                said[text_of(value)].append(one)
                first.setdefault(text_of(value), value)
        yes = [text for text, found in said.items() if sum(found) > 0.5 * len(found)]
        no = [text for text in said if text not in yes]
        for text in yes if len(yes) == 1 else []:
            test = x if first[text] is True else f"{x} = {literal(first[text])}"
            yield 1.0, test, [text_of(one) == text and one is not ABSENT for one in values]
        for text in no if len(no) == 1 else []:
            test = f"$not({x})" if first[text] is True else f"{x} != {literal(first[text])}"
            yield 1.2, test, [text_of(one) != text for one in values]
        if 1 < len(yes) <= 6:
            shown = ", ".join(literal(first[one]) for one in yes)
            yield 2.0 + len(yes) / 4, f"{x} in [{shown}]", [text_of(one) in yes and one is not ABSENT for one in values]
    if column.is_number and column.codes > 2:
        numbers = column.numbers
        for limit in (0,):
            yield 1.1, f"{x} > {limit}", [one is not None and one > limit for one in numbers]
        low = [n for n, one in zip(numbers, inside, strict=True) if n is not None and not one]
        high = [n for n, one in zip(numbers, inside, strict=True) if n is not None and one]
        if low and high:
            up = _short(max((n for n in low if n < min(high)), default=min(high) - 1), min(high))
            down = -_short(max((-n for n in low if n > max(high)), default=-max(high) - 1), -max(high))
            yield 4.0, f"{x} >= {up:.12g}", [n is not None and n >= up for n in numbers]
            yield 4.0, f"{x} <= {down:.12g}", [n is not None and n <= down for n in numbers]


def _short(below: float, edge: float) -> float:
    """The number of fewest digits that is more than one and at most the other."""
    for digits in range(1, 13):
        for one in (edge, (below + edge) / 2):
            made = float(f"{one:.{digits}g}")
            if below < made <= edge:
                return made
    return edge


def _order(columns: Sequence[Column], places: list[tuple[int, int]], couples: Sequence[Couple]) -> str:
    """What the target's items are sorted by; empty where they stand in the source's order, or nothing tells."""
    by_row: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for row, at, to in couples:
        by_row[row].append((to, at))
    rows = {row: [at for _, at in sorted(found)] for row, found in by_row.items() if len(found) > 1}
    if not rows:
        return ""
    if sum(found == sorted(found) for found in rows.values()) >= 0.85 * len(rows):
        return ""
    if sum(found == sorted(found, reverse=True) for found in rows.values()) >= 0.85 * len(rows):
        return REVERSED
    here = {place: at for at, place in enumerate(places)}
    best: tuple[float, str] = (0.85, "")
    for column in columns:
        values: list[Any] = column.numbers if column.is_number else column.texts
        for sign in "", ">":
            held = told = 0
            for row, found in rows.items():
                got = [values[here[row, at]] for at in found if (row, at) in here]
                steps = [(a, b) for a, b in itertools.pairwise(got) if a is not None and b is not None]
                told += any(a != b for a, b in steps)
                held += any(a != b for a, b in steps) and all((a <= b) if not sign else (a >= b) for a, b in steps)
            share = held / told if told >= 0.5 * len(rows) else 0.0
            if share > best[0] + 1e-9:
                best = share, f"{sign}{path_text(column.names)}"
    return best[1]
