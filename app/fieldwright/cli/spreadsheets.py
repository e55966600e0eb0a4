"""``fieldwright import`` of a mapping spreadsheet that was not made by us: what is recognised in it, and what a person says of that."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import Factory, frozen

from fieldwright.cli.printing import out, out_json
from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.files.reading import WORKBOOK_LIMIT, read_bytes, sniffed
from fieldwright.project.format import Opened
from fieldwright.report.importing.foreign.changes import Imported, import_book
from fieldwright.report.importing.foreign.model import IGNORE, ROLES, SKIPPED, Layout
from fieldwright.report.importing.foreign.recognising import Correction, shown_layout
from fieldwright.report.importing.reading import BookText, read_book
from fieldwright.report.stamp import SHEET

_HEADS = 12
"""Rows from the top in which the titles of our tables are looked for."""


@frozen
class Asked:
    """What is said of a spreadsheet: its sheet, the row of its header, roles of columns, the map that it is for; whether only a preview is wanted."""

    sheet: str = ""
    header: int = 0
    columns: Mapping[str, str] = Factory(dict)
    map: str = ""
    preview: bool = False

    @property
    def anything(self) -> bool:
        """Whether anything is said, which only makes sense for a spreadsheet."""
        return bool(self.sheet or self.header or self.columns or self.map or self.preview)


def asked_columns(text: str) -> dict[str, str]:
    """The roles of columns that an option names, ``Target=target,Quelle=source``. Raises `MissingError` for what is no role."""
    found: dict[str, str] = {}
    for part in text.split(","):
        name, equals, role = part.rpartition("=")
        if not part.strip():
            continue
        role = role.strip().lower().replace("-", " ").replace("_", " ")
        if not equals or not name.strip() or role not in ROLES:
            raise MissingError(
                f"{part.strip()!r} does not say what a column holds",
                mend=f"write HEADER=ROLE with a role of: {', '.join(ROLES)}",
            )
        found[name.strip()] = role
    return found


def imported_spreadsheet(opened: Opened, workbook: Path, asked: Asked) -> Imported | None:
    """What a spreadsheet that was not made by us proposes; None for a workbook that was exported by us. Raises a `FieldwrightError`."""
    data = read_bytes(workbook, limit=WORKBOOK_LIMIT)
    if not asked.anything and sniffed(data, workbook) == "zip" and _exported(opened, data, workbook):
        return None
    if asked.map:
        opened.project.map(asked.map)
    said = Correction(asked.sheet, asked.header, asked.columns, asked.map)
    return import_book(opened.project, opened.folder, read_book(data, workbook), said)


def _exported(opened: Opened, data: bytes, workbook: Path) -> bool:
    """Whether a workbook was exported by us: it has our hidden sheet, or tables of ours where that is lost."""
    book: BookText = read_book(data, workbook)
    if any(one.title.strip().casefold() == SHEET for one in book.sheets):
        return True
    if not _has_our_titles(book):
        return False
    from fieldwright.report.importing.comparing import compare

    try:
        return bool(compare(opened.project, opened.folder, data, workbook).rows)
    except FieldwrightError:
        return False


def _has_our_titles(book: BookText) -> bool:
    """Whether a sheet may be a table of ours, by its first rows: comparing a large sheet for nothing takes long."""
    from fieldwright.report.book.columns import LOOKUP_ROWS, PARAMETERS, QUESTIONS, SOURCES, mapping_columns
    from fieldwright.report.model import Cover, Spec

    tables = (mapping_columns(Spec(Cover(""))), SOURCES, LOOKUP_ROWS, PARAMETERS, QUESTIONS)
    titles = [{one.title.casefold() for one in table.columns} for table in tables]
    rows = (
        {text.strip().casefold() for text in row.cells if text.strip()}
        for sheet in book.sheets
        for row in sheet.rows[:_HEADS]
    )
    return any(2 * len(known & held) >= len(known) for held in rows for known in titles)


def print_layouts(found: Imported) -> None:
    """Print what the sheets are taken for, a line each."""
    for one in found.recognised.layouts:
        if one.kind != SKIPPED:
            roles = ", ".join(
                f"{' '.join(column.title.split())[:40]!r} is {column.role}"
                for column in one.columns
                if column.role != IGNORE
            )
            out(f"{shown_layout(one)[0]}: {roles}")


def print_preview(found: Imported, *, as_json: bool) -> int:
    """Print how the sheets are understood, column by column, and their first rows; 1 where none is a mapping."""
    if as_json:
        out_json({"sheets": [_record(one, found) for one in found.recognised.layouts]})
    else:
        for layout in found.recognised.layouts:
            for line in shown_layout(layout):
                out(line)
            for row in found.recognised.previews.get(layout.sheet, ()):
                out(f"  row {row.number}: " + "; ".join(f"{role}: {text[:60]}" for role, text in row.texts.items()))
        out('Nothing was written. What is wrong can be said: --sheet NAME, --header ROW, --columns "HEADER=ROLE,..."')
    return 0 if any(one.kind != SKIPPED for one in found.recognised.layouts) else 1


def _record(layout: Layout, found: Imported) -> dict[str, Any]:
    return {
        "sheet": layout.sheet,
        "kind": layout.kind,
        "map": layout.map,
        "header": list(layout.header),
        "reason": layout.reason,
        "columns": [
            {
                "column": one.column + 1,
                "title": one.title,
                "role": one.role,
                "confidence": one.confidence,
                "reason": one.reason,
            }
            for one in layout.columns
        ],
        "rows": [{"row": row.number, **row.texts} for row in found.recognised.previews.get(layout.sheet, ())],
    }
