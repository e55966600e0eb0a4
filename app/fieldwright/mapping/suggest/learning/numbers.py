"""Rules that compute: other ways to write a number, scaling by a constant, and arithmetic of two fields."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from fieldwright.mapping.suggest.learning.scoring import Draft, Proposal, likeness, sampled, tried
from fieldwright.mapping.suggest.learning.tables import Column, Table
from fieldwright.mapping.suggest.learning.values import places_of
from fieldwright.mapping.suggest.learning.writing import literal

LOCALES = {",": "de-DE", ".": "en-US"}
"""A locale for numbers that are written with groups, by their decimal mark."""

MOST_NUMBERS = 120
"""Fields of numbers that are tried in pairs."""

_APOSTROPHE = re.compile(r"\d['\u2019]\d")
_SPACED = re.compile(r"\d[ \u00a0\u202f]\d")

SIGNS = {"+": "plus", "-": "less", "*": "times", "/": "divided by"}
"""How an operator is said."""


def value_of(column: Column) -> str:
    """A field's value as a number, as an expression."""
    x = column.expression
    if column.is_number:
        return x
    if column.marks in (None, ""):
        return f"$number({x})"
    return f"$number($parseDecimal({x}, {literal(_locale(column.texts, column.marks or ','))}))"


def _locale(texts: Sequence[str], marks: str) -> str:
    if any(_APOSTROPHE.search(one) for one in texts):
        return "de-CH"
    if marks == "," and any(_SPACED.search(one) for one in texts):
        return "fr-FR"
    return LOCALES[marks]


def written(expression: str, target: Column, *, typed: bool, rounded: bool = True) -> list[tuple[str, str]]:
    """Expressions that write a number as a target field does, each with its words."""
    texts = [one for one in target.texts if one]
    places = max((places_of(one) for one in texts), default=0)
    fixed = Counter(places_of(one) for one in texts).most_common(1)[0] if texts else (0, 0)
    plain: list[tuple[str, str]] = [(expression, "")]
    if rounded and places <= 9:
        plain.append(
            (f"$round({expression}, {places})" if places else f"$round({expression})", f"rounded to {places} places")
        )
        usual = fixed[0]
        if usual != places:
            plain.append(
                (f"$round({expression}, {usual})" if usual else f"$round({expression})", f"rounded to {usual} places")
            )
    if target.is_number and typed:
        return plain
    made: list[tuple[str, str]] = []
    if target.marks == "":
        if fixed[0] and fixed[1] >= 0.8 * len(texts):
            zeros = "0." + "0" * fixed[0]
            made.append((f'$formatNumber({expression}, "{zeros}")', f"written with {fixed[0]} decimals"))
        made += [(f"$string({text})", words) for text, words in plain] if typed else plain
        widths = Counter(len(one) for one in texts)
        if widths and widths.most_common(1)[0][1] >= 0.8 * len(texts) and all(one.isdigit() for one in texts[:10]):
            wide = widths.most_common(1)[0][0]
            made += [(f'$padLeft({text}, {wide}, "0")', f"filled with zeros to {wide} digits") for text, _ in plain]
        return made
    marks = target.marks or ","
    grouped = any(re.search(r"\d[ .,'\u2019\u00a0\u202f]\d{3}(?!\d)", one) and len(one) > 5 for one in texts)
    if grouped or marks == ".":
        locale = _locale(texts, marks)
        made.append((f"$formatDecimal({expression}, {literal(locale)}, {fixed[0]})", f"as {locale} writes numbers"))
        made.append((f"$formatDecimal({expression}, {literal(locale)})", f"as {locale} writes numbers"))
    zeros = "0." + "0" * fixed[0] if fixed[0] else "0"
    made.append((f'$replace($formatNumber({expression}, "{zeros}"), ".", ",")', "with a decimal comma"))
    made.append((f'$replace($string({expression}), ".", ",")', "with a decimal comma"))
    return made


def number_text(column: Column, target: Column) -> str:
    """A number as the text that a target field writes, most likely."""
    return written(value_of(column), target, typed=True)[0][0]


def same_number(column: Column, target: Column, many: int) -> Iterator[Draft]:
    """The same number, written as the target field does."""
    for at, (text, words) in enumerate(written(value_of(column), target, typed=True)):
        yield Draft("number", text, (column,), 3.0 + at / 2, many, words or "as a number")
    if not target.is_number:
        for at, (text, words) in enumerate(written(value_of(column), target, typed=False)):
            yield Draft("number", text, (column,), 3.0 + at / 2, many, words or "as a number")


# --- computed --------------------------------------------------------------------------------------------------------


def computed(table: Table, target: Column) -> list[Proposal]:
    """A number field as another one scaled or rounded, and as two others added, subtracted, multiplied or divided."""
    if target.marks is None or target.codes < 3:
        return []
    rows = [at for at in sampled(target, 40) if target.numbers[at] is not None]
    columns = [one for one in table.columns if one.marks is not None and one.codes > 1][: MOST_NUMBERS * 3]
    if len(rows) < 3 or not columns:
        return []
    wanted = np.array([target.numbers[at] for at in rows], dtype=float)
    places = Counter(places_of(one) for one in target.texts if one).most_common(3)
    slack = 0.5000001 * 10.0 ** -max(place for place, _ in places)
    values = np.array(
        [[math.nan if (n := one.numbers[at]) is None else n for at in rows] for one in columns], dtype=float
    )
    drafts = [*_scaled(columns, values, wanted, slack)]
    made = _tried(drafts, table, target)
    if any(one.good and one.share >= 0.9 for one in made):
        return made
    drafts = [*_in_pairs(columns, values, wanted, slack, target)]
    return made + _tried(drafts, table, target)


def _tried(drafts: Sequence[tuple[str, Draft]], table: Table, target: Column) -> list[Proposal]:
    made: list[Draft] = []
    for number, draft in drafts:
        for at, (text, words) in enumerate(written(number, target, typed=table.typed)):
            told = f"{draft.words}, {words}" if words else draft.words
            made.append(Draft(draft.kind, text, draft.columns, draft.cost + at / 2, draft.tried, told))
    return tried(made, table, target, least=0.5, keep=6)


def _scaled(columns: Sequence[Column], values: Any, wanted: Any, slack: float) -> Iterator[tuple[str, Draft]]:
    """Another field by a constant, or rounded."""
    found: list[tuple[float, int, float]] = []
    with np.errstate(all="ignore"):
        for at in range(len(columns)):
            here = values[at]
            known = ~np.isnan(here) & (here != 0)
            if known.sum() < 3:
                continue
            ratio = _factor(here[known], wanted[known], slack)
            if not math.isfinite(ratio) or ratio == 0:
                continue
            near = np.abs(here * ratio - wanted) <= slack + 1e-9 * np.abs(wanted)
            share = float(near.sum()) / len(wanted)
            if share >= 0.6:
                found.append((-share, at, ratio))
    for _, at, ratio in sorted(found)[:5]:
        column = columns[at]
        x = value_of(column)
        turned = 1 / ratio
        if ratio == 1:
            yield x, Draft("number", "", (column,), 4.0, len(columns), "as a number")
        elif abs(turned - round(turned)) < 1e-9 * abs(turned) and abs(turned) > 1:
            yield (
                f"{x} / {round(turned)}",
                Draft("number", "", (column,), 6.0, len(columns) * 4, f"divided by {round(turned)}"),
            )
        else:
            yield f"{x} * {ratio:.12g}", Draft("number", "", (column,), 6.0, len(columns) * 4, f"times {ratio:.12g}")


def _factor(here: Any, wanted: Any, slack: float) -> float:
    """The constant between two fields: the shortest number that fits most of the rows."""
    ratios = wanted / here
    middle = float(np.median(ratios))
    if not math.isfinite(middle) or middle == 0:
        return math.nan
    best, most = math.nan, -1
    for digits in range(1, 8):
        tried_ = float(f"{middle:.{digits}g}")
        held = int((np.abs(here * tried_ - wanted) <= slack + 1e-9 * np.abs(wanted)).sum())
        if held > most:
            best, most = tried_, held
        if held == len(here):
            break
    turned = 1 / middle
    if abs(turned) > 1 and abs(turned - round(turned)) < 1e-3 * abs(turned):
        tried_ = 1 / round(turned)
        if int((np.abs(here * tried_ - wanted) <= slack + 1e-9 * np.abs(wanted)).sum()) >= most:
            best = tried_
    return best


def _in_pairs(
    columns: Sequence[Column], values: Any, wanted: Any, slack: float, target: Column
) -> Iterator[tuple[str, Draft]]:
    """Two fields added, subtracted, multiplied or divided."""
    order = sorted(
        range(len(columns)), key=lambda at: (columns[at].derived, -likeness(columns[at].names, target.names), at)
    )
    kept = sorted(order[:MOST_NUMBERS])
    columns, values = [columns[at] for at in kept], values[kept]
    found: list[tuple[float, float, int, int, str]] = []
    allowed = slack + 1e-9 * np.abs(wanted)
    with np.errstate(all="ignore"):
        for at in range(len(columns)):
            here = values[at]
            for sign, others in (
                ("+", values + here),
                ("*", values * here),
                ("-", here - values),
                ("/", here / values),
            ):
                near = (np.abs(others - wanted) <= allowed).sum(axis=1) / len(wanted)
                for other in np.nonzero(near >= 0.7)[0]:
                    if int(other) == at or (sign in "+*" and int(other) < at):
                        continue
                    alike = likeness(columns[at].names, target.names) + likeness(
                        columns[int(other)].names, target.names
                    )
                    found.append((-float(near[other]), -alike, at, int(other), sign))
    many = len(columns) ** 2 * 3.0
    for _, _, at, other, sign in sorted(found)[:8]:
        a, b = columns[at], columns[other]
        words = f"{a.path} {SIGNS[sign]} {b.path}"
        yield f"{value_of(a)} {sign} {value_of(b)}", Draft("arithmetic", "", (a, b), 5.0, many, words)
