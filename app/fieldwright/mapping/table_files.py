"""Code tables in files: rows of a CSV file or a sheet, read when they are first asked for, and never for a table that nothing uses."""

import hashlib
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import cast, overload

from attrs import evolve, frozen

from fieldwright.files.collector import paused_collector
from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.files.path_guard import inside
from fieldwright.files.reading import SCHEMA_LIMIT, WORKBOOK_LIMIT, read_bytes, sniffed
from fieldwright.mapping.model import Lookup, LookupFile, LookupRow

EXCEL = (".xlsx", ".xlsm")


@frozen(eq=False)
class Grid:
    """A table's header and its rows as texts, and the sheets of a workbook."""

    header: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    digest: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def read_grid(file: Path, sheet: str = "") -> Grid:
    """The table in a CSV or Excel file, its first row with more than a title as the header. Raises a `FieldwrightError`."""
    limit = WORKBOOK_LIMIT if file.suffix.lower() in EXCEL else SCHEMA_LIMIT
    return grid_of(read_bytes(file, limit=limit), file, sheet)


def grid_of(data: bytes, file: str | Path, sheet: str = "") -> Grid:
    """The table in the bytes of a CSV or Excel file. Raises a `FieldwrightError`."""
    digest = f"sha256:{hashlib.sha256(data).hexdigest()}"
    if sniffed(data, file) == "zip":
        from fieldwright.schema.excel_sample import rows_of_sheet

        title, titles, rows = rows_of_sheet(data, file, sheet)
        header = rows[0].cells if rows else []
        return Grid(_trimmed(header), [row.cells for row in rows[1:]], digest, title, titles)
    from fieldwright.schema.csv_dialect import open_table
    from fieldwright.schema.options import CsvOptions

    opened = open_table(data, file, CsvOptions(header=True))
    header = opened.header.cells if opened.header else []
    return Grid(_trimmed(header), [row.cells for row in opened.rows], digest)


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in cells)


def column_of(grid: Grid, name: str, file: str | Path) -> int:
    """The place of a column by its name in the header, letter case aside where that is clear. Raises `MissingError`."""
    if name in grid.header:
        return grid.header.index(name)
    alike = [at for at, one in enumerate(grid.header) if one.casefold() == name.strip().casefold()]
    if len(alike) == 1:
        return alike[0]
    has = ", ".join(map(repr, grid.header[:8]))
    raise MissingError(f"the table has no column {name!r}", mend=f"it has: {has}", file=file)


def rows_of(grid: Grid, keys: Sequence[str], value: str, file: str | Path, note: str = "") -> list[LookupRow]:
    """The table's rows as a lookup's, all texts; rows without a key are left out. Without names, the first column is the key, the next the value.

    Raises `MissingError` for a column that is not there.
    """
    at = [column_of(grid, name, file) for name in keys] or [0]
    if value:
        to = column_of(grid, value, file)
    else:
        to = next((place for place in range(len(grid.header)) if place not in at), -1)
        if to < 0:
            raise MissingError(
                "the table has no column for the values", mend="choose a table of two columns", file=file
            )
    beside = column_of(grid, note, file) if note else -1
    made: list[LookupRow] = []
    one_key = at[0] if len(at) == 1 else -1
    for cells in grid.rows:
        width = len(cells)
        if one_key >= 0:
            key: str | list[str] = cells[one_key].strip() if one_key < width else ""
        else:
            parts = [cells[place].strip() if place < width else "" for place in at]
            key = parts if any(parts) else ""
        if key:
            made.append(
                LookupRow(
                    key, cells[to].strip() if to < width else "", cells[beside].strip() if 0 <= beside < width else ""
                )
            )
    return made


class FileRows(Sequence[LookupRow]):
    """The rows of a table in a file, which is read once, when the first is asked for. Without rows where it cannot be: see ``problem``."""

    def __init__(self, folder: Path, table: LookupFile) -> None:
        self.folder = folder
        self.table = table

    @property
    def problem(self) -> FieldwrightError | None:
        """Why the table cannot be read; reads it."""
        return self._read[1]

    @property
    def digest(self) -> str:
        """Of the file as it is now; reads it."""
        return self._read[2]

    @cached_property
    def _read(self) -> tuple[tuple[LookupRow, ...], FieldwrightError | None, str]:
        with paused_collector():
            return self._from_file(self.table)

    def _from_file(self, table: LookupFile) -> tuple[tuple[LookupRow, ...], FieldwrightError | None, str]:
        try:
            file = inside(self.folder, self.folder, table.file)
            grid = read_grid(file, table.sheet)
            return tuple(rows_of(grid, table.keys, table.value, file)), None, grid.digest
        except FieldwrightError as error:
            return (), error, ""

    @overload
    def __getitem__(self, index: int) -> LookupRow: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[LookupRow, ...]: ...
    def __getitem__(self, index: int | slice) -> LookupRow | tuple[LookupRow, ...]:
        return self._read[0][index]

    def __len__(self) -> int:
        return len(self._read[0])

    def __iter__(self) -> Iterator[LookupRow]:
        return iter(self._read[0])


def with_file_rows(lookup: Lookup, folder: Path) -> Lookup:
    """The lookup with the rows of its table's file, which are read when they are asked for."""
    if lookup.table is None:
        return lookup
    return evolve(lookup, rows=cast("tuple[LookupRow, ...]", FileRows(folder, lookup.table)))


def unreadable(lookup: Lookup) -> FieldwrightError | None:
    """Why the rows of a lookup cannot be had; reads them, where they are in a file."""
    rows: object = lookup.rows
    return rows.problem if isinstance(rows, FileRows) else None
