"""Rules that store values: constants, code tables, conditions on a code, and what stands in for missing values."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from attrs import evolve

from fieldwright.expression.lookups import Tables, tables_of
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Lookup, LookupRow
from fieldwright.mapping.suggest.learning.scoring import (
    AGAIN,
    EXCEPTION,
    Draft,
    Proposal,
    bits_of,
    content,
    likeness,
    proposal_of,
)
from fieldwright.mapping.suggest.learning.tables import Column, Table
from fieldwright.mapping.suggest.learning.values import is_scalar
from fieldwright.mapping.suggest.learning.writing import literal

MOST_KEYS = 100
"""Keys of a code table that is learned."""

MOST_CODES = 12
"""Codes of a field that conditions are tried on."""

MOST_GROUPS = 600
"""Codes of all fields together."""

LEAST_ROWS = 3
"""Rows from which on a value that is always the same is taken for a constant."""


def constant(table: Table, target: Column) -> list[Proposal]:
    """The value that nearly all rows have."""
    keys = table.keys(target)
    many = len(keys)
    value = _most(target.values)
    if value is ABSENT or many < 2 or not is_scalar(value):
        return []
    hits = [key is not None and key == keys[target.values.index(value)] for key in keys]
    support = sum(hits)
    others = Counter(key for key, hit in zip(keys, hits, strict=True) if not hit)
    again = others.most_common(1)[0][1] if others else 0
    if support < 0.9 * many or again > max(2, 0.06 * many):
        return []
    worth = (support - LEAST_ROWS) * 2.0 + 9.0 - EXCEPTION * (many - support) * 0.5
    draft = Draft("constant", literal(value), constant=value, words=f"always {literal(value)}", stored=True)
    return [Proposal(draft, tuple(hits), [value] * many, support, many, min(worth, 30.0))]


def _most(values: Sequence[Any]) -> Any:
    counted = Counter(
        (type(one) is bool, one) for one in values if is_scalar(one) and one is not ABSENT and one is not None
    )
    return counted.most_common(1)[0][0][1] if counted else ABSENT


# --- code tables -----------------------------------------------------------------------------------------------------


def lookups(table: Table, target: Column, taken: set[str]) -> list[Proposal]:
    """What follows from a code: a table of few enough keys, of which most are met more than once."""
    keys = table.keys(target)
    present = [at for at, key in enumerate(keys) if key is not None]
    limit = min(MOST_KEYS, len(present) // 2)
    if len(present) < 4 or len({keys[at] for at in present}) < 2:
        return []
    marginal = Counter(keys[at] for at in present)
    if len(marginal) > limit:
        return []
    many = max(1, sum(1 < one.codes <= limit for one in table.columns))
    found: list[tuple[float, Column, dict[str, tuple[Any, Any]]]] = []
    for column in table.columns:
        if not 1 < column.codes <= limit or (column.derived and column.codes > 20):
            continue
        made = _gain(column, present, keys, marginal, target)
        if made is not None and made[0] > 0:
            found.append(
                (
                    made[0]
                    - math.log2(many)
                    + 5 * likeness(column.names, target.names, column.outer)
                    - 3 * column.derived
                    - 2 * column.outer,
                    column,
                    made[1],
                )
            )
    found.sort(key=lambda one: (-one[0], one[1].path))
    return [_looked_up(table, target, column, rows, worth, taken) for worth, column, rows in found[:4] if worth > 0]


def _gain(
    column: Column, present: Sequence[int], keys: Sequence[Any], marginal: Counter[Any], target: Column
) -> tuple[float, dict[str, tuple[Any, Any]]] | None:
    """Bits that a code saves, the table's own paid; and the table's rows, by key as text."""
    groups: dict[str, Counter[Any]] = defaultdict(Counter)
    texts = column.keys
    for (text, key), times in Counter((texts[at], keys[at]) for at in present).items():
        if text is not None:
            groups[text][key] = times
    if len(groups) < 2:
        return None
    total = sum(marginal.values())
    kinds = math.log2(max(2, sum(times > 1 for times in marginal.values())))
    gain = 0.0
    rows: dict[str, tuple[Any, Any]] = {}
    for text, counted in groups.items():
        best, held = counted.most_common(1)[0]
        here = next(at for at in present if texts[at] == text and keys[at] == best)
        rows[text] = column.values[here], target.values[here]
        gain += (held - 1) * min(AGAIN, -math.log2(marginal[best] / total)) - kinds - 1
        gain -= sum(times * lost(marginal[key] / total) for key, times in counted.items() if key != best)
    if _single(rows) and len(rows) > 3:  # as a condition it is sooner said
        gain += (len(rows) - 2) * (kinds + 1) - math.log2(len(rows)) - 1
    return gain, rows


def _single(rows: Mapping[str, tuple[Any, Any]]) -> bool:
    """Whether all keys but one have the same value."""
    counted = Counter(literal(value) for _, value in rows.values())
    return len(counted) == 2 and min(counted.values()) == 1


def lost(share: float) -> float:
    """Bits of an exception whose value a share of the rows has: a rare one says less against a rule."""
    return max(1.0, EXCEPTION + math.log2(share))


def _looked_up(
    table: Table, target: Column, column: Column, rows: dict[str, tuple[Any, Any]], worth: float, taken: set[str]
) -> Proposal:
    made = tuple(LookupRow(key, value) for _, (key, value) in sorted(rows.items()))
    flipped = _as_condition(column, made)
    if flipped is not None:
        text, words = flipped
        draft = Draft("condition", text, (column,), words=words, stored=True)
        return evolve(proposal_of(draft, table.run(text), table, target), worth=worth)
    name = _free(f"{_last(column)} to {_last(target)}", taken)
    tables: Tables = tables_of({name: Lookup(name, made)})
    table.running.tables.update(tables.data)
    text = f"$translate({literal(name)}, {column.expression})"
    draft = Draft(
        "lookup",
        text,
        (column,),
        words=f"looked up by {column.path} in a table of {len(made)} codes",
        lookup=name,
        rows=made,
        stored=True,
    )
    found = proposal_of(draft, table.run(text), table, target)
    return evolve(
        found,
        worth=worth
        - EXCEPTION
        * sum(1 for at, key in enumerate(table.keys(target)) if key is None and found.values[at] is not ABSENT),
    )


def _as_condition(column: Column, rows: Sequence[LookupRow]) -> tuple[str, str] | None:
    """A table of many codes with one answer but for one of them, as a condition; and of truth values."""
    answers = Counter(literal(one.value) for one in rows)
    truth = all(isinstance(one.key, bool) for one in rows)
    if len(answers) != 2 or (len(rows) < 4 and not truth):
        return None
    (other, _), (single, times) = answers.most_common(2)
    if times != 1:
        return None
    key = next(one.key for one in rows if literal(one.value) == single)
    x = column.expression
    if truth:
        yes, no = (single, other) if key else (other, single)
        return f"$exists({x}) ? ({x} ? {yes} : {no})", f"{yes} where {column.path} is true, else {no}"
    return f"{x} = {literal(key)} ? {single} : {other}", f"{single} where {column.path} is {literal(key)}, else {other}"


def _last(column: Column) -> str:
    return (column.names[-1] if column.names else column.path or "value").lstrip("@#") or "value"


def _free(name: str, taken: set[str]) -> str:
    made, number = name, 2
    while made in taken:
        made, number = f"{name} {number}", number + 1
    taken.add(made)
    return made


# --- conditions ------------------------------------------------------------------------------------------------------


Part = tuple[str, tuple[Column, ...]]
"""What a branch of a condition gives: the expression, empty for nothing; and the fields that it reads."""


def conditions(table: Table, target: Column, known: Sequence[Proposal]) -> list[Proposal]:
    """One rule where a code has a value, and another one, or nothing, where it has not; both are rules that hold in a part of the rows."""
    parts = [one for one in known if one.draft.kind in BRANCHES and one.draft.default is ABSENT and one.support > 1]
    groups, masks = table.once("groups", lambda: _groups(table))
    if not groups:
        return []
    worth, part_of = _worths(table, target, parts, masks)
    other, other_of = _worths(table, target, parts, 1.0 - masks)
    many = float(len(groups)) * (len(parts) + 1) ** 2
    found: list[tuple[float, int, Part, Part]] = []
    for at, (column, _) in enumerate(groups):
        first, second = part_of[at], other_of[at]
        if first is None or second is None or first[0] == second[0]:
            continue
        near = likeness(column.names, target.names)
        bits = worth[at] + other[at] - 8.0 - math.log2(many) + near - 3 * column.derived - 2 * column.outer
        if bits > 0:
            found.append((bits, at, first, second))
    found.sort(key=lambda one: (-round(one[0], 6), groups[one[1]][0].path, str(groups[one[1]][1])))
    made: list[Proposal] = []
    for bits, at, yes, no in found[:4]:
        column, code = groups[at]
        text, words = _conditional(column, code, yes[0], no[0])
        draft = Draft("condition", text, tuple(dict.fromkeys((*yes[1], *no[1], column))), words=words, stored=True)
        made.append(evolve(proposal_of(draft, table.run(text), table, target), worth=bits))
    return made


BRANCHES = frozenset({"copy", "format", "number", "date", "list", "concatenation", "arithmetic", "split"})
"""Kinds of rules that a branch of a condition may be."""


def _groups(table: Table) -> tuple[list[tuple[Column, Any]], Any]:
    """The fields that are codes with each of their values, and the rows that have it, as a matrix."""
    many = len(table.rows)
    made: list[tuple[Column, Any]] = []
    masks: list[Any] = []
    for column in table.columns:
        if len(made) >= MOST_GROUPS:
            break
        there = [one is not ABSENT and one is not None for one in column.values]
        if 2 <= sum(there) <= many - 2:
            made.append((column, ABSENT))
            masks.append(there)
        if not 1 < column.codes <= MOST_CODES or len(column.present) < 0.5 * many:
            continue
        texts = column.keys
        for text, held in sorted(Counter(one for one in texts if one is not None).items()):
            if 2 <= held <= many - 2:
                made.append((column, column.values[texts.index(text)]))
                masks.append([one == text for one in texts])
    return made, np.array(masks, dtype=float)


def _worths(
    table: Table, target: Column, parts: Sequence[Proposal], masks: Any
) -> tuple[list[float], list[Part | None]]:
    """What explains the rows of each mask best, with its bits: a rule, a constant, or nothing at all."""
    keys = table.keys(target)
    sizes = masks.sum(axis=1)
    worth = [0.0] * len(sizes)
    best: list[Part | None] = [None] * len(sizes)
    ranked: list[tuple[Any, Any, Any, Part]] = []
    bits = np.array(bits_of(table, target))
    times_of = Counter(keys)
    missed = np.array([lost(times_of[key] / len(keys)) for key in keys])
    there = np.array([key is not None for key in keys])
    anything = masks @ there.astype(float)
    for one in parts:
        hits = np.array(one.hits)
        near = 5.0 * max((likeness(c.names, target.names) for c in one.draft.columns), default=0.0)
        held = masks @ hits.astype(float)
        gained = (
            masks @ (hits * bits)
            - masks @ (~hits * missed)
            - one.draft.cost
            - 0.7 * math.log2(max(1.0, one.draft.tried))
            + near
        )
        ranked.append((gained, held, anything > 0, (one.draft.expression, one.draft.columns)))
    for key, times in times_of.most_common(MOST_CODES):
        hits = np.array([one == key for one in keys])
        value = "" if key is None else literal(target.values[keys.index(key)])
        rare = min(2.5, 0.2 - math.log2(times / len(keys)))
        held = masks @ hits.astype(float)
        stored = 0.0 if key is None else content(key)
        ranked.append(((held - 1) * rare - stored - masks @ (~hits * missed), held, sizes > 0, (value, ())))
    for gained, held, allowed, part in ranked:
        for at in np.nonzero(allowed & (held >= 0.8 * sizes) & (held > 0))[0]:
            here = float(gained[at])
            if best[at] is None or here > worth[at]:
                worth[at], best[at] = here, part
    return worth, best


def _conditional(column: Column, code: Any, yes: str, no: str) -> tuple[str, str]:
    x = column.expression
    if code is ABSENT:
        if yes == x and no:
            return f"$coalesce({yes}, {no})", f"{yes}, or {no} where it is missing"
        test, said = f"$exists({x})", "there"
    elif isinstance(code, bool):
        test, said = (x, "true") if code else (f"$not({x})", "not true")
    else:
        test, said = f"{x} = {literal(code)}", literal(code)
    if not yes:
        opposite = (
            f"$not({test})" if code is ABSENT or code is True else x if code is False else f"{x} != {literal(code)}"
        )
        return f"{opposite} ? {_closed(no)}", f"{no} unless {column.path} is {said}"
    if not no:
        return f"{test} ? {_closed(yes)}", f"{yes} where {column.path} is {said}"
    return f"{test} ? {_closed(yes)} : {_closed(no)}", f"{yes} where {column.path} is {said}, else {no}"


def _closed(text: str) -> str:
    return f"({text})" if "?" in text else text


# --- missing values --------------------------------------------------------------------------------------------------


def defaults(table: Table, target: Column, known: Sequence[Proposal]) -> Iterator[Proposal]:
    """Rules that give nothing in some rows, where the target field always has the same value then."""
    keys = table.keys(target)
    for one in known:
        lost = [
            at
            for at, value in enumerate(one.values)
            if (value is ABSENT or value is None) and not one.hits[at] and keys[at] is not None
        ]
        if len(lost) < 2 or one.support < 2 or one.draft.constant is not ABSENT:
            continue
        key, held = Counter(keys[at] for at in lost).most_common(1)[0]
        elsewhere = sum(
            1 for value, k in zip(one.values, keys, strict=True) if (value is ABSENT or value is None) and k is None
        )
        if held < 0.8 * len(lost) or elsewhere > 0.3 * held:
            continue
        value = next(target.values[at] for at in lost if keys[at] == key)
        if not is_scalar(value):
            continue
        text = f"$coalesce({one.draft.expression}, {literal(value)})"
        words = f"{one.draft.words}; {literal(value)} where it is missing"
        made = proposal_of(evolve(one.draft, words=words), table.run(text), table, target)
        gained = EXCEPTION * (made.support - one.support) - 4.0 - content(key)
        if gained > 0:
            yield evolve(made, worth=one.worth + gained, draft=evolve(one.draft, default=value, words=words))
