"""An exported workbook beside the project, three ways: as exported, the workbook now, the project now."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from attrs import evolve

from fieldwright.files.collector import paused_collector
from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas
from fieldwright.report.importing.around import Around, Place, around_of
from fieldwright.report.importing.cells import Book, Grid, read_cells
from fieldwright.report.importing.differing import Differences
from fieldwright.report.importing.finding_tables import FoundSheet, found_sheets
from fieldwright.report.importing.model import (
    CELL,
    COMPUTED,
    DAMAGE,
    CellChange,
    Compared,
    Remark,
)
from fieldwright.report.importing.tables import LENGTHS, rule_said
from fieldwright.report.importing.texts import alike
from fieldwright.report.importing.unstamped import stamp_by_titles
from fieldwright.report.stamp import SHEET, Stamp, stamp_from

MANY = 12
"""Remarks of one kind on a column that are each made by themselves; more are one."""

_FROM = {
    **dict.fromkeys(("target", "path", "type", "required", "occurs", "limits", "description", "values", "source_types"), "the schema"),
    **dict.fromkeys(("findings", "buildability", "lost"), "what is checked"),
    **dict.fromkeys(("sources", "lookups", "loop", "absent", "used_by", "coverage", "sentence", "words", "example_in", "example_out"), "the rules"),
}  # fmt: skip
"""What a computed column is made of."""


def compare(
    project: Project, folder: Path, data: bytes, file: str | Path, *, by: str = "", date: str = "", schemas: Schemas | None = None
) -> Compared:  # fmt: skip
    """What differs between a workbook and the project whose file is in ``folder``, and what is to be said of the workbook.

    ``by`` and ``date`` (ISO) are for what records them: new questions, decisions, approvals; ``schemas`` are the project's, where they are loaded
    already. Raises a `FieldwrightError` where the file is no workbook
    that was exported from this project.
    """
    with paused_collector():
        book = read_cells(data, file, SHEET, _sheets_to_read)
    around = around_of(project, folder, by, date, schemas)
    stamp, remarks = _stamp_of(book, around, file)
    _check_project(stamp, project, file)
    sheets, said = found_sheets(book, stamp)
    if not sheets:
        first = said[0].text.rstrip(".") if said else "the workbook has none of the sheets that an export has"
        raise UnreadableError(first, mend="give a workbook that was exported from this project", file=file)
    told = Differences(around, bool(stamp.program))
    groups: dict[tuple[str, Place], list[FoundSheet]] = {}
    for sheet in sheets:
        remarks += sheet.remarks
        groups.setdefault((sheet.stamped.table, sheet.stamped.of), []).append(sheet)
    for group in groups.values():
        told.table(group, stamp)
    exported = f"{stamp.project} {stamp.version}".strip() if stamp.program else ""
    changes = _settled(told.changes)
    return Compared(tuple(changes), (*remarks, *said, *told.remarks, *_computed(told.computed)), exported, told.rows)


def compare_file(project: Project, folder: Path, file: Path, *, by: str = "", date: str = "") -> Compared:
    """As `compare`, of a file."""
    from fieldwright.files.reading import WORKBOOK_LIMIT, read_bytes

    return compare(project, folder, read_bytes(file, limit=WORKBOOK_LIMIT), file, by=by, date=date)


# --- the stamp -------------------------------------------------------------------------------------------------------------


def _stamp_of(book: Book, around: Around, file: str | Path) -> tuple[Stamp, list[Remark]]:
    """What the workbook was made of; where that cannot be told, the project now, with a remark that says so."""
    grid = next((one for one in book.sheets if one.title.strip().casefold() == SHEET), None)
    why = f"The hidden sheet {SHEET!r}, which tells how the workbook was exported, is missing"
    if grid is not None:
        try:
            stamp = stamp_from(_texts(grid))
            _check_places(stamp)
            return stamp, []
        except FieldwrightError as error:
            if "newer" in error.problem:
                raise error.located(file) from None
            why = f"The hidden sheet {SHEET!r} cannot be used ({error.problem})"
    text = (
        f"{why}: the workbook is compared with the project as it is now, and nobody can tell which side changed what."
    )
    return stamp_by_titles(book, around), [Remark(DAMAGE, text, mend="export the workbook again before the next edits")]


def _sheets_to_read(grid: Grid | None, titles: Sequence[str]) -> Collection[str]:
    """The sheets of the stamp, and those that may be copies of one; all where one is gone, or there is no stamp."""
    try:
        stamp = stamp_from(_texts(grid) if grid is not None else ())
    except FieldwrightError:
        return titles
    ours = {one.title.strip().casefold() for one in stamp.sheets if one.edited}
    names = {title: title.strip().casefold() for title in titles}
    if not ours <= set(names.values()):
        return titles
    return [title for title, name in names.items() if name in ours or any(one in name for one in ours if len(one) > 4)]


def _texts(grid: Grid) -> list[str]:
    return [value if isinstance(value := grid.value(row, 0), str) else "" for row in sorted(grid.rows)]


def _check_places(stamp: Stamp) -> None:
    """Raises where a place is none that rows of its table have."""
    for table, rows in stamp.tables.items():
        for row in rows.values():
            if len(row.place) < max(LENGTHS.get(table, 1), LENGTHS["mapping"] if row.place[0] == "maps" else 0):
                raise UnreadableError("it names a row that there cannot be")


def _check_project(stamp: Stamp, project: Project, file: str | Path) -> None:
    """Raises where the workbook is of another project, or of maps that this one does not have."""
    if not stamp.program:
        return
    if stamp.customer:
        raise RefusedError(
            f"the workbook was exported for {stamp.customer}, and what that customer has set would be written into the project for all",
            mend="export it without --settings and edit that one; what one customer has stands in the settings file", file=file,
        )  # fmt: skip
    places = {row.place[1] for table in ("mapping", "sources") for row in stamp.tables.get(table, {}).values()}
    names = {one.name for one in project.maps}
    if places and not places & names:
        of = ", ".join(map(repr, sorted(places)[:3]))
        has = ", ".join(sorted(names)[:5]) or "none"
        if stamp.project != project.name:
            raise RefusedError(f"the workbook was exported from the project {stamp.project!r}, and this is {project.name!r}", mend="give the project that it is of", file=file)  # fmt: skip
        raise RefusedError(f"the workbook is of the map {of}, which the project does not have", mend=f"it has: {has}", file=file)  # fmt: skip
    if stamp.project != project.name:
        targets = [
            (row.place[1], row.place[3]) for row in stamp.tables.get("mapping", {}).values() if rule_said(row.cells)
        ]
        held = {(one.name, rule.target) for one in project.maps for rule in one.rules}
        if not targets or sum(1 for one in targets if one in held) < len(targets) / 2:
            raise RefusedError(f"the workbook was exported from the project {stamp.project!r}, and this is {project.name!r}", mend="give the project that it is of", file=file)  # fmt: skip


# --- putting together ------------------------------------------------------------------------------------------------------


def _settled(changes: list[CellChange]) -> Iterator[CellChange]:
    """The differences, each attribute once: what two sheets say alike counts once, what they say differently cannot be taken there."""
    seen: dict[tuple[Place, str], CellChange] = {}
    for one in changes:
        if one.kind != CELL or one.table not in ("mapping", "questions") or one.place[0] != "maps":
            yield one
            continue
        part = "question" if (one.table, one.column) == ("questions", "text") else one.column
        first = seen.setdefault((one.place[:4], part), one)
        if first is one:
            yield one
        elif not alike(first.workbook, one.workbook) and one.valid:
            yield evolve(one, problem=f"{first.id} has another text for the same", mend="write the same in both")


def _computed(found: list[tuple[str, str, str, str]]) -> Iterator[Remark]:
    by_column: dict[tuple[str, str], list[tuple[str, str, str, str]]] = {}
    for one in found:
        by_column.setdefault(one[:2], []).append(one)
    for (sheet, key), cells in by_column.items():
        text = f"The column {cells[0][2]} is computed from {_FROM.get(key, 'the project')}: "
        mend = "add a row for another field" if key in ("target", "path") else "edit what it is made of"
        if len(cells) > MANY:
            yield Remark(COMPUTED, f"{text}the edits of {len(cells):,} cells are not taken.", sheet, cells[0][3], mend)
        else:
            for one in cells:
                yield Remark(COMPUTED, f"{text}the edit is not taken.", sheet, one[3], mend)
