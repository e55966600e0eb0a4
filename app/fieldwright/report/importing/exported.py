"""Whether a workbook is one that we exported, or a spreadsheet of others that is to be understood first."""

from pathlib import Path

from fieldwright.files.errors import FieldwrightError
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas
from fieldwright.report.importing.reading import BookText
from fieldwright.report.stamp import SHEET

_HEADS = 12
"""Rows from the top in which the titles of our tables are looked for."""


def exported_by_us(
    project: Project, folder: Path, data: bytes, book: BookText, schemas: Schemas | None = None
) -> bool:  # fmt: skip
    """Whether a workbook has our hidden sheet, or tables of ours where that is lost."""
    if any(one.title.strip().casefold() == SHEET for one in book.sheets):
        return True
    if not _has_our_titles(book):
        return False
    from fieldwright.report.importing.comparing import compare

    try:
        return bool(compare(project, folder, data, book.file, schemas=schemas).rows)
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
