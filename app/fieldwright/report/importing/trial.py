"""What the process that reads workbooks of others does with one: gives its sheets as JSON, so that only texts leave it."""

import json
from pathlib import Path
from typing import Any

from fieldwright.report.importing.reading import BookText, Merged, SheetRow, SheetText, read_book


def trial(parts: list[bytes]) -> list[bytes]:
    """The sheets of the workbook whose name and bytes are the parts. Raises what is wrong with it."""
    return [json.dumps(_record(read_book(parts[1], parts[0].decode("utf-8", "surrogateescape")))).encode()]


def book_from(told: bytes, file: str) -> BookText:
    """The workbook that `trial` told of."""
    return BookText(Path(file), tuple(_sheet(one) for one in json.loads(told)))


def _record(book: BookText) -> list[Any]:
    return [
        [
            one.title,
            [[row.number, row.cells, list(row.indents.items()), sorted(row.struck)] for row in one.rows],
            [[at.first_row, at.first_column, at.last_row, at.last_column] for at in one.merged],
            one.hidden,
            one.notes,
        ]
        for one in book.sheets
    ]


def _sheet(told: list[Any]) -> SheetText:
    title, rows, merged, hidden, notes = told
    return SheetText(
        title,
        tuple(
            SheetRow(number, tuple(cells), dict(indents), frozenset(struck)) for number, cells, indents, struck in rows
        ),
        tuple(Merged(*one) for one in merged),
        hidden,
        tuple(notes),
    )
