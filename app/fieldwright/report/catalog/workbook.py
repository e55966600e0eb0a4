"""A catalog as a workbook: integrations and systems to be edited and imported again, findings, what to do first, and the road map.

A hidden sheet carries the catalog as it was exported (`stamped`), so that an import can tell edits in the workbook from edits beside it.
"""

import base64
import hashlib
import zlib
from collections.abc import Sequence
from typing import Any

from fieldwright.files.collector import paused_collector
from fieldwright.files.errors import FieldwrightError, UnreadableError
from fieldwright.project.catalog.format import dump_catalog, parse_catalog
from fieldwright.project.catalog.model import Catalog
from fieldwright.project.catalog.rules.entries import name_of
from fieldwright.report.book.cells import Book, bytes_of, link_cell, new_book, shown, text_cell
from fieldwright.report.book.looks import editable
from fieldwright.report.book.names import to_cell
from fieldwright.report.book.pages import COLUMNS, fact_block, grid_block, heading, passage_block, span, widths
from fieldwright.report.book.paper import print_setup
from fieldwright.report.book.styles import STATE_STYLES
from fieldwright.report.book.tables import COVER, Form, formed_sheet
from fieldwright.report.catalog.attributes import ENTRY, SYSTEM, Attribute, shown_entries
from fieldwright.report.catalog.gathering import CatalogSpec
from fieldwright.report.catalog.tables import days_text
from fieldwright.report.columns import Column, Table

INTEGRATIONS, SYSTEMS = "Integrations", "Systems"
STAMP = "fieldwright catalog"
"""The hidden sheet with the catalog as it was exported."""

MARK = "Fieldwright catalog"
_CHUNK = 30_000
_MOST = 64_000_000

FINDINGS = Table("findings", "Findings", (
    Column("severity", "Severity", lambda one: one.severity, 10),
    Column("id", "Id", lambda one: one.id, 7),
    Column("title", "Kind", lambda one: one.title, 30),
    Column("message", "Finding", lambda one: one.message, 60),
    Column("mend", "Mend", lambda one: one.mend, 50),
    Column("entries", "Integrations", lambda one: "\n".join(one.entries), 44),
    Column("systems", "Systems", lambda one: "\n".join(one.systems), 26),
    Column("reason", "Accepted because", lambda one: one.reason, 36),
), "Nothing was found.")  # fmt: skip

_PLACES = Table("priorities", "What to do first", (
    Column("place", "Place", lambda one: one[0], 8),
    Column("what", "Integration", lambda one: one[2], 50),
    Column("score", "Score", lambda one: one[1].score, 8),
    Column("security", "Security", lambda one: "first" if one[1].security else "", 10),
    Column("effort", "Days", lambda one: one[1].effort, 8),
    Column("findings", "Findings", lambda one: ", ".join(one[1].findings), 20),
    Column("reasons", "Why", lambda one: "; ".join(one[1].reasons), 80),
    Column("entry", "Id", lambda one: one[1].entry, 40, printed=False),
), "There is nothing to do.")  # fmt: skip

_ROAD = Table("road_map", "Road map", (
    Column("quarter", "Quarter", lambda one: str(one[0].quarter), 11),
    Column("days", "Days", lambda one: days_text(one[0]), 20),
    Column("what", "Integration", lambda one: one[2], 50),
    Column("effort", "Of them", lambda one: one[1].priority.effort, 9),
    Column("pinned", "Put there by a person", lambda one: "yes" if one[1].pinned else "", 12),
    Column("reason", "Why here", lambda one: one[1].reason, 40),
    Column("entry", "Id", lambda one: one[1].priority.entry, 40, printed=False),
), "There is nothing to do.")  # fmt: skip


def catalog_workbook(spec: CatalogSpec) -> bytes:
    """The workbook's bytes, the same each time."""
    with paused_collector():
        return _written(spec)


def _written(spec: CatalogSpec) -> bytes:
    catalog = spec.catalog
    book = new_book()
    cover = book.create_sheet(COVER)
    widths(cover, 26, 46, 24, 24, 34)
    text_cell(cover["A1"], catalog.name, "fw title")
    cover.row_dimensions[1].height = 34
    only = f" Only: {spec.left_out}." if spec.left_out else ""
    edits = f"Pale cells can be edited and imported again: fieldwright catalog FILE --import WORKBOOK.{only}"
    sheets: list[tuple[str, str, int]] = []

    def sheet(title: str, about: str, table: Table, rows: Sequence[Any], form: Form, *, edited: bool = False) -> None:
        formed_sheet(book, title, table, rows, form)
        book[title].sheet_properties.tabColor = "F4D35E" if edited else "8A94A3"
        sheets.append((title, about, len(rows)))

    entries = shown_entries(catalog, spec.entries)
    form = Form(style=editable, hint=edits, frozen_columns=2, filled=True)
    sheet(INTEGRATIONS, "What is moved from where to where.", _table(INTEGRATIONS, ENTRY), entries, form, edited=True)
    form = Form(style=editable, hint=edits, frozen_columns=1, filled=True)
    sheet(SYSTEMS, "The systems, with their owners.", _table(SYSTEMS, SYSTEM), catalog.systems, form, edited=True)
    computed = "Computed: edits are not imported."

    def severe(row: Any, column: Column) -> str:
        return STATE_STYLES.get(row.severity, "fw text") if column.key == "severity" else "fw text"

    names = {one.id: name_of(one) for one in spec.entries}
    found = (*spec.findings, *spec.accepted)
    sheet(FINDINGS.title, "What the review found, the worst first; behind it what the team accepts.", FINDINGS, found, Form(style=severe, hint=computed))  # fmt: skip
    sheet(_PLACES.title, "In which order, and why.", _PLACES, [(at, one, names.get(one.entry, one.entry)) for at, one in enumerate(spec.priorities, 1)], Form(hint=computed))  # fmt: skip
    road = [(lane, item, names.get(item.priority.entry, "")) for lane in spec.lanes for item in lane.items]
    sheet(_ROAD.title, "Which work in which quarter.", _ROAD, road, Form(hint=computed))
    _cover(book, spec, sheets)
    _stamp(book, catalog)
    return bytes_of(book, catalog.name, "Fieldwright")


def _table(title: str, attributes: Sequence[Attribute]) -> Table:
    columns = tuple(
        Column(one.key, one.title, one.text, one.width, printed=one.printed, edits=f"{one.key} of the catalog", choices=one.choices)
        for one in attributes
    )  # fmt: skip
    return Table(title.casefold(), title, columns, "There is none yet.")


def _cover(book: Book, spec: CatalogSpec, sheets: Sequence[tuple[str, str, int]]) -> None:
    cover, catalog, row = book[COVER], spec.catalog, 2
    if catalog.description:
        text_cell(cover.cell(row, 1), catalog.description, "fw lead")
        span(cover, row, 1, COLUMNS, shown(catalog.description))
        row += 1
    counts = {name: sum(one.severity == name for one in spec.findings) for name in ("error", "warning", "info")}
    row = fact_block(cover, row + 1, "Facts", (
        ("Owner", catalog.owner), ("Only", spec.left_out), ("Integrations", f"{len(spec.entries):,}"), ("Systems", f"{len(catalog.systems):,}"),
        ("Findings", ", ".join(f"{count:,} {name}" for name, count in counts.items())), ("Accepted findings", f"{len(spec.accepted):,}"),
    ))  # fmt: skip
    heading(cover, row + 1, "Contents")
    row += 2
    for at, title in enumerate(("Sheet", "What it holds", "", "Rows"), 1):
        text_cell(cover.cell(row, at), title, "fw head")
    for title, about, count in sheets:
        row += 1
        text_cell(cover.cell(row, 1), title, "fw page link")
        link_cell(cover.cell(row, 1), to_cell(title, "A1"), "To the sheet")  # pyright: ignore[reportArgumentType]
        text_cell(cover.cell(row, 2), about)
        span(cover, row, 2, 3, shown(about))
        text_cell(cover.cell(row, 4), f"{count:,}")
    if spec.lanes:
        row = grid_block(cover, row + 2, "Road map", ("Quarter", "Integrations", "Days"), [
            (str(one.quarter), f"{len(one.items)}", days_text(one)) for one in spec.lanes
        ])  # fmt: skip
    passage_block(cover, row + 2, "How to read it", (
        "Edit the pale cells of Integrations and Systems, save, and import the workbook: each edit is shown, and what two people changed differently is told.",
        "A new row becomes a new integration; leave its Id empty. Lists are written with semicolons.",
    ))  # fmt: skip
    print_setup(cover, catalog.name, columns=COLUMNS, head=0)
    cover.sheet_view.showGridLines = False


# --- the stamp -------------------------------------------------------------------------------------------------------


def _stamp(book: Book, catalog: Catalog) -> None:
    sheet = book.create_sheet(STAMP)
    for at, text in enumerate(stamp_texts(catalog), 1):
        cell = sheet.cell(at, 1, text)
        cell.data_type = "s"
    sheet.sheet_state = "veryHidden"


def stamp_texts(catalog: Catalog) -> list[str]:
    """The cells that carry a catalog: ASCII that no spreadsheet changes."""
    data = dump_catalog(catalog)
    text = base64.b64encode(zlib.compress(data, 9)).decode("ascii")
    chunks = [text[at : at + _CHUNK] for at in range(0, len(text), _CHUNK)]
    return [f"{MARK} 1.0 {len(chunks)} {hashlib.sha256(data).hexdigest()[:16]}", *(f"B{one}" for one in chunks)]


def stamped(texts: Sequence[str]) -> Catalog:
    """The catalog that cells carry. Raises `UnreadableError` where they were edited or cut, or are of a newer program."""
    words = texts[0].split() if texts else []
    again = "export the workbook again; it can be imported as any other spreadsheet"
    if words[:2] != MARK.split() or len(words) != 5 or not words[3].isdigit():
        raise UnreadableError("the hidden sheet is not as it was exported", mend=again)
    if words[2].split(".")[0] != "1":
        raise UnreadableError("the workbook was made by a newer Fieldwright", mend="update Fieldwright")
    try:
        packed = base64.b64decode("".join(one[1:] for one in texts[1 : 1 + int(words[3][:6])]), validate=True)
        unpacking = zlib.decompressobj()
        data = unpacking.decompress(packed, _MOST)
        if unpacking.unconsumed_tail or hashlib.sha256(data).hexdigest()[:16] != words[4]:
            raise UnreadableError("what was noted of the export was edited or cut", mend=again)
        return parse_catalog(data, "the workbook's hidden sheet")[0]
    except (ValueError, zlib.error) as error:
        if isinstance(error, FieldwrightError):
            raise
        raise UnreadableError("what was noted of the export was edited or cut", mend=again) from None
