"""Where everything of a specification stands in its workbook, known before a cell is written, so that sheets can lead to each other."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import Factory, frozen

from fieldwright.report.book.names import sheet_name, to_cell
from fieldwright.report.columns import Column
from fieldwright.report.model import LookupLine, LookupTable, MappingRow, Spec

FIRST = 3
"""The first row of a table's sheet: behind the way back and the head."""

FIXED = (
    "Cover", "Version history", "Use cases", "Flows", "Traceability", "Mapping", "Source coverage", "Loops and joins", "Lookups", "Further lookups", "Parameters",
    "Functions", "Rule library", "Questions", "Comments", "Findings", "Accepted findings", "Test cases", "Examples", "Source fields", "Target fields",
    "Sample values", "Change log",
)  # fmt: skip
"""The sheets that a workbook may have, beside those of lookups."""

ROWS_A_SHEET = 10_000
"""Rows of a lookup that stand in one sheet."""
MOST_SHEETS = 100
"""Sheets that lookups may take; what does not fit is in one sheet together."""


@frozen
class LookupSheet:
    """A sheet with rows of a lookup, or a part of them: ``of`` the lookup, ``start`` the place of its first row there."""

    title: str
    of: LookupTable
    rows: Sequence[LookupLine]
    start: int = 0
    parts: int = 1
    part: int = 1


@frozen
class Places:
    """Locations of rows, by what they are of."""

    rows: Mapping[str, str] = Factory(dict)
    """Of mapping and source rows, by their anchors."""
    targets: Mapping[tuple[str, str], str] = Factory(dict)
    """Of mapping rows, by map and path."""
    sources: Mapping[tuple[str, str, str], str] = Factory(dict)
    """Of source rows, by map, alias and path."""
    findings: Mapping[tuple[str, str], str] = Factory(dict)
    """Of the first finding at a target."""
    lookups: Mapping[str, str] = Factory(dict)
    """Of lookups' sheets, or of their rows in the index."""
    coverage: Mapping[tuple[str, str], str] = Factory(dict)
    """Of source rows by map and path, where only one source has the path."""
    sheets: tuple[LookupSheet, ...] = ()
    further: tuple[LookupTable, ...] = ()
    """Lookups without a sheet of their own."""


def places_of(spec: Spec) -> Places:
    """Where everything will stand."""
    rows = [row for one in spec.maps for row in one.rows]
    source_rows = [row for one in spec.maps for row in one.source_rows]
    column = "C" if len(spec.maps) > 1 else "B"  # behind the map's name, where there are several
    mapping = {row.anchor: to_cell("Mapping", f"{column}{at}") for at, row in enumerate(rows, FIRST)}
    sources = {row.anchor: to_cell("Source coverage", f"{column}{at}") for at, row in enumerate(source_rows, FIRST)}
    findings: dict[tuple[str, str], str] = {}
    for at, one in enumerate(spec.findings, FIRST):
        findings.setdefault((one.map, one.target), to_cell("Findings", f"A{at}"))
    sheets, further = lookup_sheets(spec.lookups)
    index = {one.name: to_cell("Lookups", f"A{at}") for at, one in enumerate(spec.lookups, FIRST)}
    own = {one.of.name: to_cell(one.title, "A1") for one in reversed(sheets)}
    paths: dict[tuple[str, str], list[str]] = {}
    for row in source_rows:
        paths.setdefault((row.map, row.path), []).append(sources[row.anchor])
    return Places(
        rows={**sources, **mapping},
        targets={(row.map, row.target): mapping[row.anchor] for row in reversed(rows)},
        sources={(row.map, row.alias, row.path): sources[row.anchor] for row in source_rows},
        findings=findings,
        lookups={**index, **own},
        coverage={where: found[0] for where, found in paths.items() if len(found) == 1},
        sheets=sheets,
        further=further,
    )


def lookup_sheets(lookups: Sequence[LookupTable]) -> tuple[tuple[LookupSheet, ...], tuple[LookupTable, ...]]:
    """The sheets of the lookups that have rows here, large ones in parts, and the lookups for which there is no room."""
    taken = {name.casefold() for name in FIXED}
    sheets: list[LookupSheet] = []
    further: list[LookupTable] = []
    for one in lookups:
        starts = range(0, max(len(one.rows), 1), ROWS_A_SHEET)
        if one.file and not one.rows:
            continue
        if len(sheets) + len(starts) > MOST_SHEETS:
            further.append(one)
            continue
        for part, start in enumerate(starts, 1):
            name = sheet_name(f"Lookup {one.name}", taken)
            sheets.append(LookupSheet(name, one, one.rows[start : start + ROWS_A_SHEET], start, len(starts), part))
    return tuple(sheets), tuple(further)


# --- what leads where ------------------------------------------------------------------------------------------------


def mapping_links(places: Places) -> Callable[[MappingRow, Column], str]:
    """From a mapping row to its lookup, its findings, and the source field that it reads, where that is one."""

    def link(row: MappingRow, column: Column) -> str:
        if column.key == "lookups" and row.lookups:
            return places.lookups.get(row.lookups[0], "")
        if column.key == "worst" and row.findings:
            return places.findings.get((row.map, row.target), "")
        if column.key == "sources" and len(row.sources) == 1:
            read = row.sources[0]
            path = read.path.removeprefix(f"${read.alias}.")
            return places.sources.get((row.map, read.alias, path), "")
        return ""

    return link


def by_anchor(places: Places, key: str) -> Callable[[Any, Column], str]:
    """From a column to the mapping or source row that the row names."""
    return lambda row, column: places.rows.get(row.anchor, "") if column.key == key else ""


def by_target(places: Places, key: str, targets: Callable[[Any], Sequence[str]]) -> Callable[[Any, Column], str]:
    """From a column to the mapping row of a target, where a row names just one."""

    def link(row: Any, column: Column) -> str:
        found = targets(row) if column.key == key else ()
        return places.targets.get((row.map, found[0]), "") if len(found) == 1 else ""

    return link
