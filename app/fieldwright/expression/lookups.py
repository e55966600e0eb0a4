"""Code tables as the engine sees them: ``$translate(table, key)`` and ``$translateBack(table, value)``, with keys compared as text.

A key that is a list is compared part by part, as text too. The first row of a key counts, and of those the first that gives a value
counts backwards.
"""

import decimal
import hashlib
import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Protocol, cast

from attrs import Factory, frozen

from fieldwright.expression.failures import HostError

FUNCTIONS = ("translate", "translateBack")
"""The functions that read code tables."""


class Row(Protocol):
    """A row of a code table."""

    @property
    def key(self) -> Any:
        """The JSON value that is looked up."""
        ...

    @property
    def value(self) -> Any:
        """The JSON value that it becomes."""
        ...


class CodeTable(Protocol):
    """What `mapping.model.Lookup` is: rows, and what to do with a key that they lack."""

    @property
    def rows(self) -> Iterable[Row]:
        """The rows in order; the first row of a key counts."""
        ...

    @property
    def not_found(self) -> str:
        """``error``, ``default``, ``pass through`` or ``leave out``."""
        ...

    @property
    def default(self) -> Any:
        """The value for ``default``."""
        ...

    @property
    def null(self) -> str:
        """What a null key gives: ``translate`` where it is looked up, or one of the actions above."""
        ...

    @property
    def null_default(self) -> Any:
        """The value for ``default`` of a null key."""
        ...

    @property
    def two_way(self) -> bool:
        """Whether it can be read backwards."""
        ...


@frozen
class Part:
    """One code table as JSON text, and the text's digest.

    ``{"rows": {key: value}, "notFound": action, "default": value, "onNull": action, "nullDefault": value, "back": {value: key}}``;
    defaults stand there where they count, and ``back`` for a table that is read both ways.
    """

    text: str
    digest: str


@frozen
class Tables:
    """Code tables by name."""

    parts: Mapping[str, Part] = Factory(dict)

    @property
    def text(self) -> str:
        """All of them as one JSON object."""
        return "{" + ",".join(f"{_json(name)}:{part.text}" for name, part in self.parts.items()) + "}"

    @property
    def data(self) -> dict[str, Any]:
        """The tables as a value."""
        return json.loads(self.text)


def tables_of(lookups: Mapping[str, CodeTable], names: Collection[str] | None = None) -> Tables:
    """The tables of a project's lookups, or of those that are named and there, made once and given to every evaluation.

    Raises the `FieldwrightError` of a table in a file that cannot be read.
    """
    wanted = lookups if names is None else [name for name in lookups if name in names]
    return Tables({name: _part(lookups[name]) for name in wanted})


_CALL = re.compile(r"\$translate(?:Back)?(?!\w)")
_NAMED = re.compile(r"""\s*\(\s*(?:"([^"\\]*)"|'([^'\\]*)')\s*[,)]""")


def names_in(text: str) -> frozenset[str] | None:
    """The tables that an expression may read; None where that cannot be told, because a name is computed."""
    found: set[str] = set()
    for call in _CALL.finditer(text):
        named = _NAMED.match(text, call.end())
        if named is None:
            return None
        found.add(named[1] if named[1] is not None else named[2])
    return frozenset(found)


def tables_for(text: str, lookups: Mapping[str, CodeTable]) -> Tables:
    """The tables that an expression may read; the others are not looked at. Raises what `tables_of` raises."""
    return tables_of(lookups, names_in(text)) if lookups else Tables()


STATED_ROWS = 5_000
"""Rows of a table that stand in an exported expression; those of a larger one are data that it is given."""

SUPPLIED = "lookupTables"
"""The binding of an exported expression that holds the rows of larger tables: ``{name: {"rows": …, "back": …}}``, as in `Part`."""


def stated(text: str, lookups: Mapping[str, CodeTable]) -> tuple[Tables, tuple[str, ...]]:
    """The tables that an expression may read as JSONata, and the names of those whose rows are to be supplied: too many, or unreadable."""
    names = names_in(text)
    parts: dict[str, Part] = {}
    supplied: list[str] = []
    for name, lookup in lookups.items():
        if names is not None and name not in names:
            continue
        if getattr(lookup.rows, "problem", None) is None and len(cast("Sequence[Row]", lookup.rows)) <= STATED_ROWS:
            parts[name] = _part(lookup)
            continue
        supplied.append(name)
        held = f"$lookup(${SUPPLIED},{_json(name)})"
        more = [f'"rows":$lookup({held},"rows")']
        if lookup.two_way:
            more.append(f'"back":$lookup({held},"back")')
        parts[name] = Part(f"{_json(_actions(lookup))[:-1]},{','.join(more)}}}", "")
    return Tables(parts), tuple(supplied)


def supply(lookups: Mapping[str, CodeTable], names: Iterable[str]) -> str:
    """What the binding `SUPPLIED` holds for the tables of these names, as JSON. Raises the `FieldwrightError` of one that cannot be read."""
    made: dict[str, Any] = {}
    for name in names:
        raise_unreadable(lookups[name])
        made[name] = _rows(lookups[name])
    return _json(made)


def _part(lookup: CodeTable) -> Part:
    raise_unreadable(lookup)
    text = _json(_rows(lookup) | _actions(lookup))
    return Part(text, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


def _rows(lookup: CodeTable) -> dict[str, Any]:
    rows = {"rows": rows_by_key(lookup)}
    return rows | {"back": keys_by_value(lookup)} if lookup.two_way else rows


def _actions(lookup: CodeTable) -> dict[str, Any]:
    data: dict[str, Any] = {"notFound": lookup.not_found}
    if lookup.not_found == "default":
        data["default"] = lookup.default
    if lookup.null != "translate":
        data["onNull"] = lookup.null
    if lookup.null == "default":
        data["nullDefault"] = lookup.null_default
    return data


def raise_unreadable(lookup: CodeTable) -> None:
    """Raises the `FieldwrightError` of a table in a file that cannot be read; reads it, where that was not done."""
    problem = getattr(lookup.rows, "problem", None)
    if problem is not None:
        raise problem


def rows_by_key(lookup: CodeTable) -> dict[str, Any]:
    """The values that count, by their keys as text."""
    rows: dict[str, Any] = {}
    for row in lookup.rows:
        rows.setdefault(key_text(row.key), row.value)
    return rows


def keys_by_value(lookup: CodeTable) -> dict[str, Any]:
    """The keys that count backwards, by their values as text."""
    known: set[str] = set()
    back: dict[str, Any] = {}
    for row in lookup.rows:
        key = key_text(row.key)
        if key not in known:
            known.add(key)
            back.setdefault(key_text(row.value), row.key)
    return back


def key_text(key: Any) -> str:
    """A key as text: the number 1 and the text "1" are one key; a list is compared part by part."""
    if isinstance(key, str):
        return key
    if isinstance(key, (list, tuple)):
        return _json([string_text(one) for one in cast("Sequence[Any]", key)])
    return string_text(key)


def string_text(value: Any) -> str:
    """A value as JSONata's ``$string`` writes it."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number_text(float(value))
    return _json(value)


def is_null_key(key: Any) -> bool:
    """Whether a key is null: a list, where a part is."""
    return key is None or (isinstance(key, (list, tuple)) and any(one is None for one in cast("Sequence[Any]", key)))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _number_text(number: float) -> str:
    """A number as JavaScript writes it; of a fraction ``$string`` keeps 15 digits."""
    written = repr(number if number.is_integer() else float(f"{number:.15g}"))
    if number == 0:
        return "0"
    if 1e-6 <= abs(float(written)) < 1e21:
        return format(decimal.Decimal(written), "f").removesuffix(".0")
    mantissa, _, exponent = written.partition("e")
    return f"{mantissa.removesuffix('.0')}e{int(exponent):+d}"


WRAPS: Mapping[str, str] = {
    "translate": '$translate:=function($table,$key){$exists($key)?$lookup($translateRow($table,{"k":$key}),"value")};',
    "translateBack": '$translateBack:=function($table,$value){$exists($value)?$lookup($translateRow($table,{"k":$value},true),"value")};',
}
"""Text before an expression that reads tables: lets a key and a result be null, and a list, which a host function cannot."""


def translate_row(tables: Mapping[str, Any]) -> Any:
    """The host function behind them: gives ``{"value": ...}``, or missing."""

    def row(table: Any, held: Any, back: Any = None) -> Any:
        found = tables.get(table)
        if found is None:
            names = ", ".join(sorted(tables)) or "none"
            raise HostError("F2002", f"there is no lookup {table}; there are: {names}")
        rows = found.get("back") if back else found["rows"]
        if rows is None:
            raise HostError("F2007", f"the lookup {table} is read one way only")
        key = held["k"]
        null = "onNull" in found and is_null_key(key)
        if not null:
            text = key_text(key)
            if text in rows:
                return {"value": rows[text]}
        match found["onNull"] if null else found["notFound"]:
            case "default":
                return {"value": found["nullDefault" if null else "default"]}
            case "pass through":
                return {"value": key}
            case "leave out":
                return None
            case _:
                where = "backwards " if back else ""
                what = "says that null is an error" if null else f"has no row {where}for {key_text(key)}"
                raise HostError("F2001", f"lookup {table} {what}")

    return row
