"""Rules of one source field: copies, and other ways to write the same text, number or date."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import Any

from attrs import Factory, define

from fieldwright.files.records import ABSENT
from fieldwright.mapping.suggest.learning.dates import converted, day_of
from fieldwright.mapping.suggest.learning.numbers import number_text, same_number, value_of
from fieldwright.mapping.suggest.learning.scoring import Draft, Proposal, likeness, tried
from fieldwright.mapping.suggest.learning.tables import Column, Table
from fieldwright.mapping.suggest.learning.values import folded, is_scalar, lettered, text_of
from fieldwright.mapping.suggest.learning.writing import literal

MOST_COLUMNS = 6
"""Source fields of which rules are tried for a target field and a way to compare."""

MOST_ROWS = 120
"""Rows of which source values are put in order to be found."""

Keys = Callable[[Column, int], Hashable]


def _text(column: Column, row: int) -> Hashable:
    value = column.values[row]
    return None if value is ABSENT or not is_scalar(value) else ("null" if value is None else text_of(value))


def _fold(column: Column, row: int) -> Hashable:
    return folded(column.values[row]) or None if column.texts[row] else None


def _letters(column: Column, row: int) -> Hashable:
    return lettered(column.values[row]).lstrip("0") or None if column.texts[row] else None


def _number(column: Column, row: int) -> Hashable:
    found = column.numbers[row] if column.marks is not None else None
    return None if found is None else float(f"{found:.9g}")


def _day(column: Column, row: int) -> Hashable:
    for style in column.styles:
        found = day_of(column.values[row], style)
        if found is not None:
            return found
    return None


FORMS: Mapping[str, Keys] = {"same": _text, "fold": _fold, "number": _number, "date": _day, "letters": _letters}
"""What values are compared by, the closest first."""


@define(eq=False)
class Index:
    """Where each value stands among the source fields, by row, in each of `FORMS`."""

    table: Table
    rows: list[int]
    found: dict[str, list[dict[Hashable, list[int]]]] = Factory(lambda: defaultdict(list))

    def add(self, columns: Sequence[Column], start: int) -> None:
        """Take columns in; ``start`` is the place of the first."""
        for form, keys in FORMS.items():
            by_row = self.found[form]
            while len(by_row) < len(self.rows):
                by_row.append({})
            for place, column in enumerate(columns, start):
                if (form == "date" and not column.styles) or (form == "number" and column.marks is None):
                    continue
                if column.codes < 2 and form != "same":
                    continue
                for at, row in enumerate(self.rows):
                    key = keys(column, row)
                    if key is not None:
                        by_row[at].setdefault(key, []).append(place)

    def columns(self, form: str, target: Column) -> list[tuple[Column, int]]:
        """The source fields that have a target field's values most often, with how often."""
        keys = FORMS[form]
        if (form == "date" and not target.styles) or (form == "number" and target.marks is None):
            return []
        counted: Counter[int] = Counter()
        present = 0
        for at, row in enumerate(self.rows):
            key = keys(target, row)
            if key is not None:
                present += 1
                counted.update(self.found[form][at].get(key, ()))
        all_columns = self.table.columns
        ranked = sorted(
            ((place, many) for place, many in counted.items() if many >= max(1, 0.1 * present)),
            key=lambda one: (-round(20 * one[1] / max(1, present)), all_columns[one[0]].derived, -likeness(all_columns[one[0]].names, target.names), one[0]),
        )  # fmt: skip
        return [(all_columns[place], many) for place, many in ranked[:MOST_COLUMNS]]


def index_of(table: Table) -> Index:
    """The index of a table's source fields."""
    many = len(table.rows)
    rows = list(range(many)) if many <= MOST_ROWS else [at * many // MOST_ROWS for at in range(MOST_ROWS)]
    made = Index(table, rows)
    made.add(table.columns, 0)
    return made


def direct(index: Index, target: Column) -> list[Proposal]:
    """What one source field gives for a target field, in the simplest form that does."""
    table = index.table
    many = max(1, len(table.columns))
    made: list[Proposal] = []
    done: set[tuple[str, str]] = set()
    for form in FORMS:
        for column, _ in index.columns(form, target):
            drafts = [one for one in _drafts(form, column, target, many) if (column.path, one.expression) not in done]
            done |= {(column.path, one.expression) for one in drafts}
            made += tried(drafts, table, target, least=0.1, keep=3)
        if any(one.good and one.share >= 0.9 and len([v for v in one.hits if v]) > 3 for one in made) and form in (
            "same",
            "fold",
        ):
            break
    return made


def _drafts(form: str, column: Column, target: Column, many: int) -> list[Draft]:
    x = column.expression
    match form:
        case "same":
            return [*_copies(column, target, many)]
        case "fold":
            return [
                Draft("format", text, (column,), 3.0 + at / 2, many, words)
                for at, (text, words) in enumerate(
                    (
                        (f"$trim({x})", "without spaces around it"), (f"$uppercase({x})", "in capitals"),
                        (f"$lowercase({x})", "in small letters"), (f"$uppercase($trim({x}))", "in capitals, without spaces around it"),
                        (f"$lowercase($trim({x}))", "in small letters, without spaces around it"),
                        (f"$titleCase({x})", "with capitals at the beginning of words"), (f"$titleCase($trim({x}))", "with capitals at the beginning of words"),
                        (f"$collapseSpaces({x})", "with single spaces"), (f'$replace({x}, " ", "")', "without spaces"),
                    )
                )
            ]  # fmt: skip
        case "letters":
            return [*_lettered(column, target, many)]
        case "number":
            return [*same_number(column, target, many)]
        case _:
            return [*_dates(column, target, many)]


def _dates(column: Column, target: Column, many: int) -> Iterator[Draft]:
    for first, source in enumerate(column.styles):
        x = value_of(column) if source.kind in ("seconds", "millis") else _as_text(column)
        for second, style in enumerate(target.styles):
            for at, text in enumerate(converted(x, source, style)):
                if text != column.expression:
                    cost = 3.0 + min(4.0, at / 6) + (first + second) / 2
                    yield Draft("date", text, (column,), cost, many * 2, "the same date, written otherwise")


def _as_text(column: Column) -> str:
    return f"$string({column.expression})" if column.is_number else column.expression


def _copies(column: Column, target: Column, many: int) -> Iterator[Draft]:
    x = column.expression
    yield Draft("list" if column.derived else "copy", x, (column,), 1.0, many, "as it is")
    kinds, wanted = _kinds(column.present), _kinds(target.present)
    if kinds == wanted:
        return
    if str in wanted:
        yield Draft("format", f"$string({x})", (column,), 2.0, many, "as text")
    if float in wanted:
        yield Draft("number", f"$number({x})", (column,), 2.0, many, "as a number")
    if bool in wanted:
        yield Draft("format", f'$exists({x}) ? {x} = "true"', (column,), 4.0, many, "as true or false")
    if str in wanted and column.is_number:
        yield Draft("number", number_text(column, target), (column,), 3.0, many, "as text")


def _kinds(values: Sequence[Any]) -> set[type]:
    return {type(one) if isinstance(one, bool | str) else float for one in values}


def _lettered(column: Column, target: Column, many: int) -> Iterator[Draft]:
    """The same letters and digits with other marks between them, or other zeros before them."""
    x = column.expression
    widths = Counter(len(one) for one in target.texts if one)
    width, often = widths.most_common(1)[0] if widths else (0, 0)
    digits = Counter(one.isdigit() for one in target.texts if one)[True] >= 0.8 * max(1, sum(widths.values()))
    if often >= 0.8 * sum(widths.values()) and 1 < width <= 40:
        yield Draft(
            "number" if digits else "format",
            f'$padLeft({x}, {width}, "0")',
            (column,),
            4.0,
            many,
            f"filled with zeros to {width} characters",
        )
        yield Draft(
            "number" if digits else "format",
            f'$padLeft($trim({x}), {width}, "0")',
            (column,),
            6.0,
            many,
            f"filled with zeros to {width} characters",
        )
    yield Draft("format", f'$replace({x}, /^0+/, "")', (column,), 4.0, many, "without zeros before it")
    for mark in "- ./_,:":
        if any(mark in one for one in column.texts):
            shown = "spaces" if mark == " " else literal(mark)
            for end, case, said in (
                ("", "", ""),
                ("$uppercase(", ")", ", in capitals"),
                ("$lowercase(", ")", ", in small letters"),
            ):
                yield Draft(
                    "format",
                    f'{end}$replace({x}, {literal(mark)}, ""){case}',
                    (column,),
                    4.0 + bool(end),
                    many,
                    f"without {shown}{said}",
                )
            for other in "- ./_":
                if other != mark and any(other in one for one in target.texts):
                    yield Draft(
                        "format",
                        f"$replace({x}, {literal(mark)}, {literal(other)})",
                        (column,),
                        5.0,
                        many,
                        f"with {literal(other)} for {shown}",
                    )
    for call, said in (
        ("lettersAndDigitsOnly", "letters and digits only"),
        ("digitsOnly", "digits only"),
        ("lettersOnly", "letters only"),
    ):
        yield Draft("format", f"${call}({x})", (column,), 5.0, many, said)
