"""Rows proposed for a lookup: from the lists of codes on both sides, from values that occur in samples, from tables and pasted text.

Everything proposed is text or a JSON value, never a formula; what no partner is found for has empty text as its value.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from fieldwright.expression.lookups import key_text
from fieldwright.mapping.checks.model import context_of, infer_parts
from fieldwright.mapping.lookup_matching import partners
from fieldwright.mapping.model import Lookup, LookupRow, Map
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.table_files import Grid, rows_of
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas

MOST_PASTED = 50_000
"""Rows that are taken of pasted text."""

KEY, VALUE, NOTE = "Key", "Value", "Note"
"""The header of a lookup's CSV file; a key of several parts has ``Key 1``, ``Key 2`` and so on."""

_KEYS = ("key", "source", "from", "code", "id", "old", "input", "in")
_VALUES = ("value", "target", "to", "new", "output", "out", "translation", "name", "label", "description", "text")
_NOTES = ("note", "notes", "comment", "remark", "remarks")
_FORMULA = ("=", "+", "-", "@", "'", "\t", "\r", "\n")


def rows_from_lists(sources: Iterable[Any], targets: Iterable[Any]) -> tuple[LookupRow, ...]:
    """A row for each source code, with the target code that it fits: of equal text, then by words and abbreviations; else empty."""
    keys, values = _each(sources), _each(targets)
    found = partners([key_text(one) for one in keys], [key_text(one) for one in values])
    return tuple(
        LookupRow(key, values[at] if at is not None else "", reason)
        for key, (at, reason) in zip(keys, found, strict=True)
    )


def _each(values: Iterable[Any]) -> tuple[Any, ...]:
    """Each value once, as keys are compared; without null."""
    return tuple({key_text(one): one for one in values if one is not None}.values())


def rows_from_values(values: Iterable[Any]) -> tuple[LookupRow, ...]:
    """A row for each value that occurs, its own value empty."""
    return tuple(LookupRow(one, "") for one in _each(values) if one != "")


def lists_for(bench: Bench, name: str) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """The codes of both sides' lists where the map uses a lookup with a key of one part: the source's, and the target's."""
    sources: list[Any] = []
    targets: list[Any] = []
    context = context_of(bench)
    for checked in context.rules:
        for parsed in checked.texts:
            for call in parsed.table_calls:
                if call.children[1].value != name or len(call.children) != 3:
                    continue
                back = call.children[0].value == "translateBack"
                given = infer_parts(context, checked, parsed)(call.children[2]).enum or ()
                taken = checked.field.shape.enum if checked.field is not None else ()
                (targets if back else sources).extend(given)
                (sources if back else targets).extend(taken)
    return _each(sources), _each(targets)


def occurring_for(project: Project, map_: Map, bench: Bench, schemas: Schemas, name: str) -> tuple[Any, ...]:
    """The values that occur in samples, those of the schemas and of the map, in the fields that a lookup's key is; the most frequent first."""
    counts: dict[Any, int] = {}
    context = context_of(bench)
    wanted: dict[tuple[str, str], None] = {}
    for checked in context.rules:
        for parsed in checked.texts:
            for call in parsed.table_calls:
                if call.children[1].value == name and len(call.children) == 3:
                    fields = infer_parts(context, checked, parsed)(call.children[2]).fields
                    ids = {id(one): one.value_path for one in fields}
                    for read in parsed.reads:
                        side = context.side(read.alias)
                        field = side.field(read.path) if side is not None else None
                        if side is not None and field is not None and field.value_path in ids.values():
                            wanted[side.alias, field.value_path] = None
    for alias, path in wanted:
        for value, count in _values(project, map_, bench, schemas, alias, path):
            counts[value] = counts.get(value, 0) + count
    return tuple(sorted(counts, key=lambda one: -counts[one]))


def _values(
    project: Project, map_: Map, bench: Bench, schemas: Schemas, alias: str, path: str
) -> Iterator[tuple[Any, int]]:
    from fieldwright.schema.attached import beside

    at = next((place for place, ref in enumerate(map_.sources) if ref.alias == alias), -1)
    ref = project.schemas.get(map_.sources[at].schema) if at >= 0 else None
    if ref is None:
        return
    message = map_.sources[at].message
    found = [schemas.beside(ref, (message,))]
    if at == 0 and map_.samples:
        files = [(name, schemas.folder / name) for name in map_.samples]
        found.append(beside(bench.sources[0].schema, files, (message,)))
    for one in found:
        occurring = one.messages.get(message)
        field = occurring.fields.get(path) if occurring is not None else None
        yield from field.values if field is not None else ()


def columns_like(grid: Grid) -> tuple[tuple[str, ...], str, str]:
    """The columns of a table that are its keys, its values and its notes, by the words of their headers; else the first, and the next."""
    header = [one for one in grid.header if one]
    if not header:
        return (), "", ""
    parts = tuple(one for one in header if re.fullmatch(rf"{KEY} \d+", one))
    note = _named(header, _NOTES)
    keys = parts or tuple(filter(None, (_named([one for one in header if one != note], _KEYS) or header[0],)))
    rest = [one for one in header if one not in (*keys, note)]
    return keys, _named(rest, _VALUES) or (rest[0] if rest else ""), note


def _named(header: Sequence[str], words: Sequence[str]) -> str:
    for word in words:
        for one in header:
            if word in re.findall(r"[a-z]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", one).lower()):
                return one
    return ""


def rows_from_grid(
    grid: Grid, keys: Sequence[str], value: str, note: str = "", file: str = ""
) -> tuple[LookupRow, ...]:
    """A row for each of the table's that has a key, all texts. Of a file that `csv_of` wrote, the apostrophes before formulas are taken off.

    Raises `MissingError` for a column that is not there.
    """
    found = rows_of(grid, keys, value, file, note)
    if grid.header[-2:] != (VALUE, NOTE):
        return tuple(found)
    return tuple(LookupRow(_live(row.key), _live(row.value), _live(row.note)) for row in found)


def rows_from_text(text: str) -> tuple[LookupRow, ...]:
    """Rows of text that was copied from a spreadsheet: cells between tabs; a first line that names columns is taken as that.

    Without a header the first column is the key, the second the value, the third a note.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    cells = (
        [row for row in csv.reader(io.StringIO(lines), delimiter="\t") if any(cell.strip() for cell in row)]
        if lines.strip()
        else []
    )
    cells = cells[:MOST_PASTED]
    if not cells:
        return ()
    header = tuple(cell.strip() for cell in cells[0])
    if len(header) > 1 and _named(header[:1], _KEYS) and _named(header[1:], (*_VALUES, *_KEYS)):
        grid = Grid(header, cells[1:])
        return rows_from_grid(grid, *columns_like(grid))
    rows = ([cell.strip() for cell in (*row, "", "")[:3]] for row in cells)
    return tuple(LookupRow(key, value, note) for key, value, note in rows if key)


def csv_of(lookup: Lookup) -> bytes:
    """A lookup as CSV, with a header. No cell is a formula to a spreadsheet; JSON that is no text is written as JSON."""
    parts = max((len(row.key) for row in lookup.rows if isinstance(row.key, list)), default=0)
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n", quoting=csv.QUOTE_ALL)  # so that no other quote is taken for one
    writer.writerow([*([f"{KEY} {at + 1}" for at in range(parts)] if parts > 1 else [KEY]), VALUE, NOTE])
    for row in lookup.rows:
        key = cast("list[Any]", row.key) if parts > 1 and isinstance(row.key, list) else [row.key]
        keys = [*map(key_text, key), *[""] * (max(parts, 1) - len(key))]
        writer.writerow([_inert(cell) for cell in (*keys, key_text(row.value), row.note)])
    return held.getvalue().encode("utf-8", "backslashreplace")


def _inert(text: str) -> str:
    return f"'{text}" if text[:1] in _FORMULA and text else text


def _live(value: Any) -> Any:
    if isinstance(value, list):
        return [_live(one) for one in cast("list[Any]", value)]
    return value[1:] if isinstance(value, str) and value[:1] == "'" and value[1:2] in _FORMULA and value[1:] else value
