"""CSV and TSV: a table's columns as fields, inferred from its rows. A payload is an array of objects, one a row.

A cell that is empty is a missing field. Whole numbers that a double holds exactly and ``true``/``false`` have their types; other numbers
and dates stay text as written. Writing gives the dialect that was read, titles before the header left out.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from attrs import Factory, define, evolve

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.json_text import escaped
from fieldwright.files.reading import html_error, sniffed, unusable
from fieldwright.schema.columns import PRESENT, WHOLE_LIMIT, Column, SeenRows, unique_names
from fieldwright.schema.csv_dialect import Dialect, Opened, Row, filled, open_table, read_rows, write_rows
from fieldwright.schema.dialects import DRAFT2020, DRAFT2020_URI
from fieldwright.schema.documents import Library
from fieldwright.schema.made import CodedSchema, Entrance, entries_of, made_document, note
from fieldwright.schema.model import Field, Note
from fieldwright.schema.options import CsvOptions

if TYPE_CHECKING:
    from fieldwright.schema.formats import Source

RAGGED_SHOWN = 5
"""Lines that are named in a note about rows of another width."""


class CsvSchema(CodedSchema):
    """A table's schema. ``written`` and ``titles`` are what payloads are written like."""

    medium = "csv"
    written: Dialect
    options: CsvOptions
    names: Sequence[str]
    titles: Sequence[str]
    types: Mapping[str, str]

    def read_payload(self, data: bytes, root: Field, file: Any, unknown: Callable[[str], None]) -> Any:  # noqa: ARG002
        """The rows of a table. Columns are found by their titles in the header; without a header, by their order."""
        kind = sniffed(data, file)
        if kind == "html":
            raise html_error(data, file, wanted="a table")
        if kind in ("zip", "gzip", "pdf", "ole", "binary", "image", "empty"):
            raise unusable(kind, file)
        names, rows = self._found(data, file)
        _checked_width(rows, names, unknown)
        return [record_of(names, row.cells, self.types) for row in rows]

    def write_payload(self, value: Any, root: Field) -> bytes:  # noqa: ARG002
        """A table in the dialect that was read, with all its columns in their order, then those that only the value has."""
        records = records_of(value)
        names = list(dict.fromkeys([*self.names, *(name for one in records for name in one)]))
        given = dict(zip(self.names, self.titles, strict=True))
        rows = [[cell_text(one.get(name), self.written.decimal) for name in names] for one in records]
        header = [[given.get(name, name) for name in names]] if self.written.header else []
        return write_rows([*header, *rows], self.written, self.file)

    def _found(self, data: bytes, file: Any) -> tuple[list[str], Sequence[Row]]:
        """The names of a payload's columns and its rows: read as the schema's table is, else in the dialect that it has itself."""
        said, own = self.options, self.written
        as_schema = CsvOptions(said.encoding, own.delimiter, own.quote, own.escape, header=False, skip=0)
        for options in (
            as_schema,
            CsvOptions(said.encoding, said.delimiter, said.quote, said.escape, header=False, skip=0),
        ):
            rows = read_rows(data, file, options)
            if not own.header:
                return list(self.names), rows[own.skip if said.skip is None else said.skip :]
            at = header_at(rows, self.titles)
            if at is not None:
                cells = rows[at].cells
                return unique_names(cells[: filled(cells)])[0], rows[at + 1 :]
        raise FieldwrightError(
            f"no line has the columns {', '.join(map(repr, self.names[:3]))}",
            mend="choose a payload of this table, or check its delimiter", file=file, line=1,
        )  # fmt: skip


def load_csv(
    data: bytes, file: str | Path, options: CsvOptions | None = None, further: Sequence[tuple[bytes, Path]] = ()
) -> CsvSchema:
    """The schema of a table, its dialect recognised where the options leave it open; rows of ``further`` tables count with its own.

    Columns of further tables are those of the same title, of tables without a header those at the same place; others stand behind.
    Raises a `FieldwrightError`.
    """
    path = Path(file)
    table = open_table(data, path, options)
    widths, rows = _Widths(), SeenRows()
    rows.add_all(widths.noted(table.rows))
    own = _own_titles(table)
    titles = own + [f"column {number}" for number in range(len(own) + 1, widths.widest + 1)]
    said_of_further = [one for more, its_file in further for one in _added(more, its_file, options, titles, rows)]
    names, said = unique_names(titles)
    if table.header is None:
        said = []
    notes = [note("S12", table.said, path, table.first_line)]
    header_line = table.header.line if table.header else 0
    notes += [note("S13", text, path, header_line, "warning") for text in said]
    notes += [*_ragged(widths, len(own) if table.header else None, path), *said_of_further]
    columns = rows.columns(names)
    notes += [
        note("S13", f"{name}: {one.doubt}", path, header_line, "warning") for name, one in columns.items() if one.doubt
    ]
    if any(one.comma for one in columns.values()):
        shown = ", ".join(name for name, one in columns.items() if one.comma)
        notes.append(note("S12", f"Numbers are written with a decimal comma: {shown}.", path, header_line))
    decimal = "," if any(one.comma for one in columns.values()) else "."
    text = f"Inferred from {rows.count:,} row{'' if rows.count == 1 else 's'}."
    lines = {f"/items/properties/{escaped(name)}": table.first_line for name in names}
    whole = (
        b"".join(hashlib.sha256(one).digest() for one in (data, *(more for more, _ in further))) if further else data
    )
    document = made_document(path, whole, table_schema(columns, rows.count), {"": table.first_line, **lines})
    entries = entries_of(document, [Entrance(path.stem, "sample", "", text)])
    notes.append(note("S12", f"{text} Required means that all rows have it; an empty cell is a missing field.", path))
    kind = "TSV" if table.dialect.delimiter == "\t" else "CSV"
    format_ = f"{len(further) + 1} {kind} tables" if further else f"{kind} table"
    made = CsvSchema(Library(document), DRAFT2020, entries, name=path.stem, format_=format_, notes=notes)
    made.written = evolve(table.dialect, decimal=decimal)
    made.options = options or CsvOptions()
    made.names, made.titles = names, titles
    made.types = {name: str(one.schema["type"]) for name, one in columns.items()}
    return made


def read_csv(source: "Source") -> CsvSchema:
    """A table of delimited text."""
    return load_csv(source.data, source.file, source.options.csv)


def table_schema(columns: Mapping[str, Column], rows: int) -> dict[str, Any]:
    """The JSON Schema of a table: an array of rows. Required is what all rows have."""
    having = [name for name, one in columns.items() if rows and one.schema.get(PRESENT) == rows]
    properties = {name: {k: v for k, v in one.schema.items() if k != PRESENT} for name, one in columns.items()}
    items = {"type": "object", "properties": properties, **({"required": having} if having else {})}
    return {"$schema": DRAFT2020_URI, "type": "array", "items": items}


def record_of(names: Sequence[str], cells: Sequence[str], types: Mapping[str, str]) -> dict[str, Any]:
    """A row as an object; empty cells are left out."""
    return {name: typed(cell, types.get(name, "string")) for name, cell in zip(names, cells, strict=False) if cell}


def typed(cell: str, type_: str) -> Any:
    """The value of a cell: a whole number or boolean where the column holds these and the text is its canonical form."""
    if type_ == "boolean" and cell in ("true", "false"):
        return cell == "true"
    if type_ == "integer" and len(cell) <= 17 and cell.lstrip("-").isdecimal() and cell.isascii():
        number = int(cell)
        if str(number) == cell and abs(number) <= WHOLE_LIMIT:
            return number
    return cell


def records_of(value: Any) -> list[dict[str, Any]]:
    """The rows that a value stands for: an array of objects, or one object. Raises a `FieldwrightError`."""
    rows = cast("list[Any]", value) if isinstance(value, list) else [value]
    if not all(isinstance(one, dict) for one in rows):
        raise FieldwrightError(
            "the output must be a list of objects, one for each row, and the rules gave something else",
            mend="let the rules fill the fields of a row",
        )
    return cast("list[dict[str, Any]]", rows)


def cell_text(value: Any, decimal: str = ".") -> str:
    """The text of a value: numbers without exponent, null as nothing, objects and lists as JSON."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float, Decimal)):
        text = format(Decimal(repr(value)) if isinstance(value, float) else Decimal(value), "f")
        text = text.rstrip("0").rstrip(".") if isinstance(value, float) and "." in text else text
        return text.replace(".", decimal)
    return json.dumps(value, ensure_ascii=False)


# --- the table's parts -------------------------------------------------------------------------------------------------


def header_at(rows: Sequence[Row], titles: Sequence[str]) -> int | None:
    """Which row is the header: the first that has most of the titles, at least one."""
    wanted = {title.strip() for title in titles if title.strip()}
    shared = [len(wanted & {cell.strip() for cell in row.cells}) for row in rows[:50]]
    most = max(shared, default=0)
    return shared.index(most) if most else None


def _own_titles(table: Opened) -> list[str]:
    """The header's cells, without the empty one behind a delimiter at the end."""
    cells = table.header.cells if table.header else []
    return cells[:-1] if table.header and table.dialect.trailing else list(cells)


def _added(data: bytes, file: Path, options: CsvOptions | None, titles: list[str], rows: SeenRows) -> list[Note]:
    """Counts the rows of a further table, in the columns of their titles; titles that are new are added. What is to be said of it."""
    try:
        table = open_table(data, file, options)
        own = _own_titles(table)
        free: dict[str, list[int]] = {}
        for at in range(len(titles) - 1, -1, -1):
            free.setdefault(titles[at], []).append(at)
        places: list[int] = []
        for title in own:
            known = free.get(title)
            places.append(known.pop() if known else len(titles))
            if places[-1] == len(titles):
                titles.append(title)
        straight = not own or places == list(range(len(titles)))
        widths = _Widths()
        noted = widths.noted(table.rows)
        rows.add_all(noted if straight else (_placed(cells, places, len(titles)) for cells in noted))
    except FieldwrightError as error:
        raise error.located(file) from None
    behind = len(titles) - len(own) if not straight else 0
    titles += [f"column {number}" for number in range(len(titles) + 1, widths.widest + behind + 1)]
    return [note("S12", table.said, file, table.first_line), *_ragged(widths, len(own) if table.header else None, file)]


def _placed(cells: Sequence[str], places: Sequence[int], width: int) -> list[str]:
    """A row's cells in the columns of their titles; what is behind the last title stands behind all columns."""
    made = [""] * width
    for place, cell in zip(places, cells, strict=False):
        made[place] = cell
    return made + list(cells[len(places) :])


@define(eq=False)
class _Widths:
    """How many cells rows have, and on which lines the first rows of a width stand."""

    widest: int = 0
    given: Counter[int] = Factory(Counter)
    filled: Counter[int] = Factory(Counter)
    """Cells up to the last one that is not empty."""
    _lines: dict[tuple[str, int], list[int]] = Factory(dict)

    def noted(self, rows: Iterable[Row]) -> Iterator[list[str]]:
        """The cells of rows, as they are counted."""
        for row in rows:
            cells = row.cells
            width = len(cells) if cells[-1] else filled(cells)
            self.widest = max(self.widest, width)
            for kind, counts, one in (("given", self.given, len(cells)), ("filled", self.filled, width)):
                counts[one] += 1
                if counts[one] <= RAGGED_SHOWN:
                    self._lines.setdefault((kind, one), []).append(row.line)
            yield cells

    def narrower(self, width: int) -> tuple[int, list[int]]:
        """How many rows have fewer cells, and the first of their lines."""
        return self._those("given", self.given, [one for one in self.given if one < width])

    def wider(self, width: int) -> tuple[int, list[int]]:
        """How many rows hold something behind the last column, and the first of their lines."""
        return self._those("filled", self.filled, [one for one in self.filled if one > width])

    def _those(self, kind: str, counts: Counter[int], widths: list[int]) -> tuple[int, list[int]]:
        lines = sorted(line for one in widths for line in self._lines[kind, one])
        return sum(counts[one] for one in widths), lines[:RAGGED_SHOWN]


def _ragged(widths: _Widths, width: int | None, file: Path) -> list[Note]:
    """Notes about rows of another width than the header's, or without a header than that of most."""
    of = "table" if width is None else "header"
    most = widths.given.most_common(1)[0][0] if width is None else width
    made: list[Note] = []
    for (count, lines), what, then in (
        (widths.narrower(most), "fewer", "What is not there is missing"),
        (widths.wider(most), "more", "What is behind the last column has a column of its own"),
    ):
        if lines:
            more = f" and {count - RAGGED_SHOWN:,} more" if count > RAGGED_SHOWN else ""
            text = (
                f"Rows with {what} cells than the {most} of the {of}: line {', '.join(map(str, lines))}{more}. {then}."
            )
            made.append(note("S13", text, file, lines[0], "warning"))
    return made


def _checked_width(rows: Sequence[Row], names: list[str], unknown: Callable[[str], None]) -> None:
    """Gives cells behind the last column a name, and tells them."""
    known = len(names)
    for row in rows:
        width = filled(row.cells)
        for number in range(len(names) + 1, width + 1):
            names.append(f"column {number}")
        if width > known:
            unknown(f"column {known + 1} on line {row.line}")
