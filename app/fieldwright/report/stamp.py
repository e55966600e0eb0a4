"""What an exported workbook carries of the project that it was made of, so that edits in it can be told from edits beside it.

The stamp is JSON text in the cells of a hidden sheet. Each table that can be edited has a column of row ids; the stamp holds, by sheet and id, the texts of
the columns that may be edited as they were exported.
"""

import hashlib
from collections.abc import Mapping

from attrs import Factory, frozen

SHEET = "fieldwright"
"""The hidden sheet's name."""

ID_KEY = "id"
"""The key of the column that holds a row's id."""


@frozen
class StampedRow:
    """A row as exported: what it is of (``("maps", "orders", "rules", "order.id")``), and the texts of its columns that may be edited, by the column's key."""

    place: tuple[str, ...]
    cells: Mapping[str, str] = Factory(dict)


@frozen
class Stamp:
    """The project that a workbook was made of, and the rows of its tables: by the table's key, then the row's id."""

    project: str
    version: str = ""
    program: str = ""
    tables: Mapping[str, Mapping[str, StampedRow]] = Factory(dict)


def row_id(*place: str) -> str:
    """The id of a row: ten hex digits that are the same for the same place in every export.

    >>> row_id("maps", "orders", "rules", "order.id")
    '512ecaf2bd'
    """
    return hashlib.sha256("\x1f".join(place).encode("utf-8", "surrogatepass")).hexdigest()[:10]
