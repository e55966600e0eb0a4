"""Plain rules as SQL. Null in a column stands for missing; what would not mean the same is refused, never approximated."""

# ruff: noqa: S608  names are quoted, constants are literals: see `name` and `literal`

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from attrs import define, field

from fieldwright.project.reconciling.plain import (
    Both,
    Choice,
    Compared,
    Constant,
    Copy,
    Defaulted,
    Exists,
    Given,
    Joined,
    NotPlain,
    Plain,
    Translated,
)  # fmt: skip

MOST_ROWS = 2_000
"""Rows of a lookup that stand in a query."""


def name(text: str) -> str:
    """A name in quotes. Raises `NotPlain` for one that no database takes.

    >>> name('order "x"')
    '"order ""x\"""'
    """
    if not text or any(one < " " for one in text):
        raise NotPlain("the name of a column has control characters")
    return '"' + text.replace('"', '""') + '"'


def literal(value: Any) -> str:
    """A constant. Raises `NotPlain` for one that SQL has no plain word for."""
    if value is None:
        return "NULL"
    if value is True or value is False:
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float, Decimal)):
        return format(Decimal(str(value)), "f")
    if isinstance(value, str):
        if "\0" in value or "\\" in value:
            raise NotPlain("its text has a sign that databases read differently")
        return "'" + value.replace("'", "''") + "'"
    raise NotPlain("its constant is a list or an object")


@define
class Sayer:
    """Says plain rules over a table. ``columns`` names the column of a source's field, ``tables`` gathers the lookups that are used, ``given``
    the parameters."""

    alias: str
    columns: Mapping[str, str]
    tables: dict[str, tuple[str, Translated]] = field(factory=dict)
    given: dict[str, None] = field(factory=dict)
    refused: list[str] = field(factory=list)
    """Conditions under which the map gives no record."""

    def column(self, steps: tuple[str, ...]) -> str:
        """The column of a field."""
        path = ".".join(steps)
        return f"{self.alias}.{name(self.columns.get(path, path))}"

    def said(self, plain: Plain) -> str:
        """The expression. Raises `NotPlain` with the reason."""
        match plain:
            case Copy(steps):
                return self.column(steps)
            case Constant(value):
                return literal(value)
            case Given(parameter):
                if not parameter.isidentifier():
                    raise NotPlain("the name of its parameter is no name of a placeholder")
                self.given[parameter] = None
                return f":{parameter}"
            case Defaulted(part, default, kinds):
                return self._defaulted(part, default, kinds)
            case Joined(parts):
                return self._joined(parts)
            case Choice(condition, then, otherwise):
                rest = f" ELSE {self.said(otherwise)}" if otherwise is not None else ""
                return f"CASE WHEN {self.said(condition)} THEN {self.said(then)}{rest} END"
            case Exists(part):
                return f"{self.said(part)} IS NOT NULL"
            case Both(operator, parts):
                return "(" + f" {operator.upper()} ".join(f"({self.said(one)})" for one in parts) + ")"
            case Compared(operator, left, right):
                return self._compared(operator, left, right)
            case Translated():
                return self._translated(plain)

    def _defaulted(self, part: Plain, default: Any, kinds: tuple[str, ...]) -> str:
        if "missing" not in kinds:
            raise NotPlain("its default is not for missing values, and a column does not tell null from missing")
        said = self.said(part)
        if "empty" in kinds:
            said = f"NULLIF({said}, '')"
        return f"COALESCE({said}, {literal(default)})"

    def _joined(self, parts: tuple[Plain, ...]) -> str:
        made: list[str] = []
        for one in parts:
            if isinstance(one, Constant) and isinstance(one.value, str):
                made.append(literal(one.value))
            elif isinstance(one, Copy | Translated):
                made.append(f"COALESCE(CAST({self.said(one)} AS VARCHAR(4000)), '')")
            else:
                raise NotPlain("it puts more than fields and texts together")
        return "(" + " || ".join(made) + ")"

    def _compared(self, operator: str, left: Plain, right: Plain) -> str:
        for one in (left, right):
            if isinstance(one, Constant) and one.value is None:
                raise NotPlain("it compares with null, which a column does not tell from missing")
        return f"{self.said(left)} {'=' if operator == '=' else '<>'} {self.said(right)}"

    def _translated(self, plain: Translated) -> str:
        lookup = plain.lookup
        if not isinstance(plain.key, Copy):
            raise NotPlain("it looks up more than a field")
        if len(plain.rows) > MOST_ROWS:
            raise NotPlain(f"the lookup {lookup.name} has more than {MOST_ROWS:,} rows")
        if not all(isinstance(one, str) for one in plain.rows.values()):
            raise NotPlain(f"the lookup {lookup.name} gives other values than texts")
        key = self.said(plain.key)
        table, _ = self.tables.setdefault(lookup.name, (f"lookup_{len(self.tables) + 1}", plain))
        found = f"(SELECT {table}.found FROM {table} WHERE {table}.code = CAST({key} AS VARCHAR(4000)))"
        match lookup.not_found:
            case "leave out":
                return found
            case "default":
                if lookup.default is not None and not isinstance(lookup.default, str):
                    raise NotPlain(f"the default of the lookup {lookup.name} is no text")
                return f"CASE WHEN {key} IS NOT NULL THEN COALESCE({found}, {literal(lookup.default)}) END"
            case "pass through":
                return f"COALESCE({found}, CAST({key} AS VARCHAR(4000)))"
            case _:
                self.refused.append(f"{key} IS NOT NULL AND {found} IS NULL")
                return found
