"""``fieldwright import`` of a mapping spreadsheet that was not made by us: what is recognised in it, and what a person says of that."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import Factory, frozen

from fieldwright.cli.printing import out, out_json
from fieldwright.files.errors import MissingError
from fieldwright.files.reading import WORKBOOK_LIMIT, read_bytes
from fieldwright.project.format import Opened
from fieldwright.report.importing.exported import exported_by_us
from fieldwright.report.importing.foreign.changes import Imported, import_book
from fieldwright.report.importing.foreign.model import IGNORE, ROLES, SKIPPED, Layout
from fieldwright.report.importing.foreign.recognising import Correction, shown_layout
from fieldwright.report.importing.reading import read_book


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
    book = read_book(data, workbook)
    if not asked.anything and exported_by_us(opened.project, opened.folder, data, book):
        return None
    if asked.map:
        opened.project.map(asked.map)
    said = Correction(asked.sheet, asked.header, asked.columns, asked.map)
    return import_book(opened.project, opened.folder, book, said)


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
