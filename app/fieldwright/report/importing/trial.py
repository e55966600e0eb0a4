"""What the process that reads workbooks of others does with one: gives its sheets as JSON, so that only texts leave it."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from fieldwright.report.importing.reading import BookText, Merged, SheetRow, SheetText, read_book

ROWS = 1_000
"""Rows of a part: whoever reads it does other things between two parts."""


def trial(parts: list[bytes]) -> list[bytes]:
    """The sheets of the workbook whose name and bytes are the parts: all but the rows in the first, the rows in those that follow. Raises what is wrong with it."""
    book = read_book(parts[1], parts[0].decode("utf-8", "surrogateescape"))
    rows = [[_rows(sheet.rows[at : at + ROWS]) for at in range(0, len(sheet.rows), ROWS)] for sheet in book.sheets]
    sheets = [
        [one.title, [[at.first_row, at.first_column, at.last_row, at.last_column] for at in one.merged], one.hidden, one.notes, len(told)]
        for one, told in zip(book.sheets, rows, strict=True)
    ]  # fmt: skip
    return [json.dumps(sheets).encode(), *(part for told in rows for part in told)]


def book_from(told: Sequence[bytes], file: str) -> BookText:
    """The workbook that `trial` told of."""
    parts = iter(told)
    return BookText(Path(file), tuple(_sheet(one, parts) for one in json.loads(next(parts))))


def _rows(rows: Iterable[SheetRow]) -> bytes:
    return json.dumps(
        [[row.number, row.cells, list(row.indents.items()), sorted(row.struck)] for row in rows]
    ).encode()  # fmt: skip


def _sheet(told: list[Any], parts: Iterable[bytes]) -> SheetText:
    title, merged, hidden, notes, count = told
    following = iter(parts)
    rows = tuple(
        SheetRow(number, tuple(cells), dict(indents), frozenset(struck))
        for _ in range(count)
        for number, cells, indents, struck in json.loads(next(following))
    )
    return SheetText(title, rows, tuple(Merged(*one) for one in merged), hidden, tuple(notes))
