"""How the sheets of a spreadsheet are understood, with what somebody says otherwise of each. No widgets here."""

from collections.abc import Mapping, Sequence

from attrs import Factory, evolve, frozen

from fieldwright.desktop.language import tr
from fieldwright.report.importing.foreign.model import IGNORE, MAPPING, SKIPPED, TABLE, ColumnRole, Layout
from fieldwright.report.importing.foreign.recognising import Correction, Sides, recognised
from fieldwright.report.importing.reading import BookText, SheetText

FILLING = ("source", "rule", "constant", "note", "question", "default", "lookup")
"""Roles of which a mapping has one beside its target."""

LOOKED_AT = 400
"""Rows from the top that tell which columns there are."""


@frozen
class Said:
    """What somebody says of a sheet: what it is, the row of its header, the map that it is for, the roles of columns by their numbers.

    What is empty is found by the sheet's words and contents.
    """

    kind: str = ""
    header: int = 0
    map: str = ""
    roles: Mapping[int, str] = Factory(dict)


def understood(book: BookText, maps: Sequence[Sides], said: Mapping[str, Said]) -> tuple[Layout, ...]:
    """The layouts of all sheets. Raises `MissingError` for the row of a header that is empty."""
    return tuple(layout_of(sheet, book, maps, said.get(sheet.title, Said())) for sheet in book.sheets)


def layout_of(sheet: SheetText, book: BookText, maps: Sequence[Sides], said: Said) -> Layout:
    """How one sheet is understood."""
    found = recognised(BookText(book.file, (sheet,)), maps, Correction(sheet.title, said.header, map=said.map)).layouts[
        0
    ]
    if not sheet.rows:
        return found
    layout = with_all_columns(found, sheet, said.header)
    for column, role in said.roles.items():
        layout = layout.with_role(column, role)
    kind = said.kind or _kind(layout, corrected=bool(said.roles))
    if kind == SKIPPED:
        return evolve(layout, kind=SKIPPED, reason=tr("as you say") if said.kind else layout.reason)
    map_ = said.map or layout.map or (maps[0].name if maps else "")
    return evolve(layout, kind=kind, map=map_ if kind == MAPPING else layout.map)


def _kind(layout: Layout, *, corrected: bool) -> str:
    """What a sheet is by the roles of its columns, where somebody corrected them."""
    if not corrected:
        return layout.kind
    if layout.of("target") and any(layout.of(role) for role in FILLING):
        return MAPPING
    return TABLE if layout.of("lookup key") and layout.of("lookup value") else SKIPPED


def with_all_columns(layout: Layout, sheet: SheetText, header: int = 0) -> Layout:
    """The layout with a role for every column that holds something, so that each can be corrected; and with a header."""
    rows = {row.number: row for row in sheet.rows[:LOOKED_AT]}
    at = layout.header or (header if header in rows else _first(sheet),)
    width = max(len(row.cells) for row in rows.values())
    known = {one.column: one for one in layout.columns}
    titles = rows.get(at[-1])
    columns = tuple(
        known.get(column) or ColumnRole(column, titles.text(column).strip() if titles else "", IGNORE, 0.0, tr("nothing is known of it"))
        for column in range(width)
        if column in known or any(row.text(column).strip() for row in rows.values())
    )  # fmt: skip
    return evolve(layout, header=at, columns=columns)


def _first(sheet: SheetText) -> int:
    """The first row that may be a header."""
    return next(
        (row.number for row in sheet.rows if sum(1 for one in row.cells if one.strip()) > 1), sheet.rows[0].number
    )
