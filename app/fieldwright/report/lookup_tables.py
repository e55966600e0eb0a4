"""Code tables for the specification: rows, what other keys and null give, how it is read, and what it covers."""

from collections.abc import Sequence

from fieldwright.expression.lookups import STATED_ROWS
from fieldwright.mapping.model import Lookup
from fieldwright.mapping.table_files import unreadable
from fieldwright.report.gather import Facts
from fieldwright.report.model import LookupLine, LookupTable, MapSpec
from fieldwright.report.visible import json_text

_NOT_FOUND = {
    "error": "An error: nothing is written, and the run says so.",
    "pass through": "The source value is written as it is.",
    "leave out": "The field is left out.",
}
_NULL = {
    "translate": "Null is looked up like any key.",
    "error": "An error: nothing is written, and the run says so.",
    "pass through": "Null is written.",
    "leave out": "The field is left out.",
}


def lookup_table(one: Lookup, maps: Sequence[MapSpec], facts: Facts) -> LookupTable:
    """A lookup as it is told. A table in a file is read only where a rule uses it, and listed as far as it is not too large."""
    used_by = tuple(row.target for each in maps for row in each.rows if one.name in row.lookups)
    loaded = next((found for bench in facts.benches.values() if (found := bench.lookups.get(one.name))), one)
    rows, file = _rows(loaded, used=bool(used_by))
    names = {each.name for each in maps}
    return LookupTable(
        name=one.name,
        description=one.description,
        not_found=_NOT_FOUND.get(one.not_found, f"Writes {json_text(one.default)}."),
        rows=rows,
        used_by=used_by,
        null=_NULL.get(one.null, f"Writes {json_text(one.null_default)}."),
        ways=_ways(one),
        file=file,
        coverage=tuple(
            f"{each.target}{', backwards' if each.back else ''}: {each.said}."
            for each in facts.covered.get(one.name, ())
            if each.map in names
        ),
    )


def _rows(one: Lookup, *, used: bool) -> tuple[tuple[LookupLine, ...], str]:
    """The rows that are listed, and where they all are."""
    table = one.table
    where = ""
    if table is not None:
        sheet = f", sheet {table.sheet}" if table.sheet else ""
        columns = f"; keys in {', '.join(table.keys) or 'the first column'}, values in {table.value or 'the next one'}"
        where = f"In the file {table.file}{sheet}{columns}."
        if not used:
            return (), f"{where} No rule uses it."
        problem = unreadable(one)
        if problem is not None:
            return (), f"{where} It cannot be read: {problem.problem}."
        if len(one.rows) > STATED_ROWS:
            return (), f"{where} Its {len(one.rows):,} rows are not listed here."
    return tuple(LookupLine(json_text(row.key), json_text(row.value), row.note) for row in one.rows), where


def _ways(one: Lookup) -> str:
    parts = (
        len(one.table.keys)
        if one.table
        else max((len(row.key) for row in one.rows if isinstance(row.key, list)), default=1)
    )
    keys = "Keys are compared as text" if parts < 2 else f"Keys have {parts} parts, each compared as text"
    back = "; read backwards too, where the first row with a value counts" if one.two_way else ""
    return f"{keys}{back}."
