"""Items on both sides that belong together, as rows: the values of each source and target field by row."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import Factory, define, field, frozen

from fieldwright.expression.lookups import key_text
from fieldwright.files.records import ABSENT
from fieldwright.mapping.suggest.learning.dates import Style, styles_of
from fieldwright.mapping.suggest.learning.running import FAILED, Running
from fieldwright.mapping.suggest.learning.values import exact, is_scalar, number_marks, number_of, text_of
from fieldwright.mapping.suggest.learning.writing import path_text
from fieldwright.schema.paths import quoted

MOST_FIELDS = 1_500
"""Fields of a side that are looked at."""
DEPTH = 12
"""How deep fields are looked at."""
MOST_ITEMS = 300
"""Items of a list that are looked at in one payload."""

Names = tuple[str, ...]


@frozen
class Row:
    """Two items that belong together: of which pair, where the source's stands in the blocks around it, and the target's number for people."""

    pair: int
    at: tuple[int, ...]
    source: Any
    target: Any
    number: tuple[int, ...] = ()


@define(eq=False)
class Column:
    """A field's values by row; `ABSENT` where it is missing. ``expression`` reads it; ``path`` is its place in the schema."""

    expression: str
    path: str
    names: Names
    values: list[Any]
    derived: bool = False
    """Whether it is made of a list: its first item, its sum."""
    outer: bool = False
    """Whether it stands outside the item."""
    _facts: dict[str, Any] = field(factory=dict)

    @property
    def marks(self) -> str | None:
        """How its numbers are written; None where it has none."""
        return self.once("marks", lambda: number_marks(self.values))

    @property
    def numbers(self) -> list[float | None]:
        """Its values as numbers."""
        marks = self.marks
        return self.once("numbers", lambda: [None if marks is None else number_of(one, marks) for one in self.values])

    @property
    def styles(self) -> tuple[Style, ...]:
        """How its dates are written; empty where it has none."""
        return self.once("styles", lambda: styles_of(self.values))

    @property
    def texts(self) -> list[str]:
        """Its values as text; empty where there is none."""
        return self.once(
            "texts", lambda: [text_of(one) if is_scalar(one) or one is ABSENT else "" for one in self.values]
        )

    @property
    def folded(self) -> list[str]:
        """Its texts in small letters."""
        return self.once("folded", lambda: [one.casefold() if len(one) <= 400 else "" for one in self.texts])

    @property
    def is_number(self) -> bool:
        """Whether nearly all its values are JSON numbers."""
        return self.once(
            "is_number",
            lambda: (
                sum(isinstance(one, int | float) and not isinstance(one, bool) for one in self.present)
                >= 0.8 * len(self.present)
            ),
        )

    @property
    def present(self) -> list[Any]:
        """Its values but missing ones and nulls."""
        return self.once(
            "present",
            lambda: [one for one in self.values if one is not ABSENT and one is not None and one is not FAILED],
        )

    @property
    def codes(self) -> int:
        """How many different values it has."""
        return self.once("codes", lambda: len({text_of(one) for one in self.present if is_scalar(one)}))

    @property
    def keys(self) -> list[str | None]:
        """Its values as keys of a code table; None where there is none."""
        return self.once(
            "keys_",
            lambda: [
                None
                if one is ABSENT or one is None or not is_scalar(one)
                else key_text(one)
                if isinstance(one, bool)
                else text_of(one)
                for one in self.values
            ],
        )

    def once(self, name: str, make: Callable[[], Any]) -> Any:
        """A fact that is found out once."""
        if name not in self._facts:
            self._facts[name] = make()
        return self._facts[name]


@define(eq=False)
class Table:
    """Rows with their columns. ``each`` are the blocks around the source's items, ``prefix`` is the target block's path."""

    running: Running
    rows: list[Row]
    typed: bool
    each: tuple[str, ...] = ()
    prefix: str = ""
    source_prefix: str = ""
    inside: tuple[str, ...] = ()
    """The target blocks around, as `Learned.inside`."""
    columns: list[Column] = Factory(list)
    targets: list[Column] = Factory(list)
    cut: bool = False
    _values: dict[str, list[Any]] = Factory(dict)
    _facts: dict[str, Any] = Factory(dict)

    def once(self, name: str, make: Callable[[], Any]) -> Any:
        """A fact that is found out once."""
        if name not in self._facts:
            self._facts[name] = make()
        return self._facts[name]

    def run(self, expression: str, rows: Sequence[int] | None = None) -> list[Any]:
        """What an expression gives by row; with ``rows``, on those rows only, in their order."""
        if rows is not None and expression not in self._values:
            return self._ran(expression, [self.rows[at] for at in rows])
        if expression not in self._values:
            if len(self._values) > 3_000:
                self._values.clear()
            self._values[expression] = self._ran(expression, self.rows)
        found = self._values[expression]
        return found if rows is None else [found[at] for at in rows]

    def _ran(self, expression: str, rows: Sequence[Row]) -> list[Any]:
        found = self.running.values(self.each, expression, sorted({one.pair for one in rows}))
        return [_at(found[one.pair], one.at) for one in rows]

    def hits(self, values: Sequence[Any], target: Column) -> list[bool]:
        """Where values are those of a target field."""
        keys = self.keys(target)
        return [
            (value is not FAILED) and exact(value, typed=self.typed) == key
            for value, key in zip(values, keys, strict=True)
        ]

    def keys(self, target: Column) -> list[Any]:
        """What a target field's values are compared by; None for missing ones."""
        return target.once("keys", lambda: [exact(one, typed=self.typed) for one in target.values])


def _at(found: Any, at: tuple[int, ...]) -> Any:
    for one in at:
        if not isinstance(found, list) or one >= len(cast("list[Any]", found)):
            return FAILED if found is FAILED else ABSENT
        found = cast("list[Any]", found)[one]
    return found


# --- fields of values ------------------------------------------------------------------------------------------------


def columns_of(
    items: Sequence[Any], *, before: str = "", prefix: str = "", outer: bool = False
) -> tuple[list[Column], bool]:
    """The single values below items, by their paths, and whether that is all. ``before`` is what expressions begin with."""
    found: dict[Names, list[Any]] = {}
    complete = True
    for at, item in enumerate(items):
        for names, value in leaves(item):
            known = found.get(names)
            if known is None:
                if len(found) >= MOST_FIELDS:
                    complete = False
                    continue
                known = found[names] = [ABSENT] * len(items)
            known[at] = value
    made = [
        Column(_expression(before, names), target_path(prefix, names), names, values, outer=outer)
        for names, values in found.items()
        if not any(isinstance(one, dict | list) for one in values)
    ]
    return made, complete


def _expression(before: str, names: Names) -> str:
    if not names:
        return before.removesuffix(".") or "$"
    return before + path_text(names)


def target_path(prefix: str, names: Names) -> str:
    """The path of names below a block."""
    below = ".".join(quoted(one) for one in names)
    return f"{prefix}.{below}" if prefix and below else prefix or below


def leaves(item: Any, names: Names = ()) -> Iterator[tuple[Names, Any]]:
    """The single values of an item that stand in no list, with their paths."""
    if isinstance(item, dict):
        if len(names) < DEPTH:
            for name, value in cast("Mapping[str, Any]", item).items():
                yield from leaves(value, (*names, name))
    elif not isinstance(item, list):
        yield names, item


def lists_of(item: Any, names: Names = ()) -> Iterator[tuple[Names, list[Any]]]:
    """The lists of an item that stand in no other list, with their paths."""
    if isinstance(item, dict):
        if len(names) < DEPTH:
            for name, value in cast("Mapping[str, Any]", item).items():
                yield from lists_of(value, (*names, name))
    elif isinstance(item, list):
        yield names, cast("list[Any]", item)[:MOST_ITEMS]


def lists_by_path(items: Sequence[Any]) -> dict[Names, list[list[Any]]]:
    """The lists of several items by their paths; an empty one where an item has none."""
    found: dict[Names, list[list[Any]]] = {}
    for at, item in enumerate(items):
        for names, value in lists_of(item):
            if names not in found and len(found) >= MOST_FIELDS:
                continue
            found.setdefault(names, [[] for _ in items])[at] = value
    return found


def inner_lists(lists: Mapping[Names, list[list[Any]]]) -> dict[Names, list[list[Any]]]:
    """The lists inside the items of lists, put together, by the path without brackets: what ``orders.lines`` gives."""
    made: dict[Names, list[list[Any]]] = {}
    for names, by_item in list(lists.items()):
        for at, items in enumerate(by_item):
            for one in items:
                for below, value in lists_of(one):
                    if below and (len(made) < 200 or (*names, *below) in made):
                        made.setdefault((*names, *below), [[] for _ in by_item])[at].extend(value)
    return {names: [one[:MOST_ITEMS] for one in found] for names, found in made.items()}
