"""A workbook whose stamp is lost: its tables are recognised by the titles of their columns, its rows by their ids or names.

What was exported is then unknown, and the project as it is now stands for it.
"""

from collections.abc import Iterator, Mapping

from fieldwright.report.book.columns import COMMENTS, LOOKUP_ROWS, PARAMETERS, QUESTIONS, SOURCES, mapping_columns
from fieldwright.report.columns import Table
from fieldwright.report.importing.around import Around, Place, keyed
from fieldwright.report.importing.cells import Book, Grid
from fieldwright.report.importing.finding_tables import HEADS, NAMES, title_key
from fieldwright.report.importing.tables import TABLES
from fieldwright.report.importing.texts import meant
from fieldwright.report.model import Cover, MapSpec, Spec
from fieldwright.report.stamp import ID_KEY, Stamp, StampedRow, StampedSheet, row_id

_ID = "Id"
_LIKE = 0.6
"""How many of a table's titles a row must have to be its head."""


def stamp_by_titles(book: Book, around: Around) -> Stamp:
    """A stamp made of what the workbook has and the project says now; its ``program`` is empty."""
    project = around.project
    spec = Spec(Cover(project.name), maps=tuple(MapSpec(one.name) for one in project.maps))
    kinds = (mapping_columns(spec), SOURCES, LOOKUP_ROWS, PARAMETERS, QUESTIONS, COMMENTS)
    places = {row_id(*place): place for place in _places(around)}
    sheets: list[StampedSheet] = []
    tables: dict[str, dict[str, StampedRow]] = {}
    for grid in book.sheets:
        found = max(((_share(grid, one), -at) for at, one in enumerate(kinds)), default=((0.0, 0), 0))
        (share, head), table = found[0], kinds[-found[1]]
        if share < _LIKE:
            continue
        sheet = _sheet(grid, table, head, places, around)
        if sheet is not None:
            sheets.append(sheet)
            rows = tables.setdefault(table.key, {})
            at = {key: _heads(grid, head).index(title_key(title)) for key, title in sheet.columns}
            for number, mark, place in _rows(grid, sheet, at, places, around):
                rows.setdefault(mark, StampedRow(place, _now(grid, sheet, at, number, place, around)))
    return Stamp(project.name, tables=tables, sheets=tuple(sheets))


def _share(grid: Grid, table: Table) -> tuple[float, int]:
    """How many of a table's titles the row has that has most of them, and its number."""
    wanted = {title_key(one.title) for one in table.columns}
    best, row = 0, 0
    for number in sorted(grid.rows)[:HEADS]:
        known = len(wanted & set(_heads(grid, number)))
        if known > best:
            best, row = known, number
    return best / len(wanted), row


def _heads(grid: Grid, row: int) -> list[str]:
    return [title_key(meant(one, None).text) for one in grid.rows.get(row, ())]


def _sheet(grid: Grid, table: Table, head: int, places: Mapping[str, Place], around: Around) -> StampedSheet | None:
    """The sheet as if it had been stamped; None for a lookup's that nobody can tell."""
    heads = _heads(grid, head)
    columns = [(heads.index(title_key(title)), key, title) for key, title in
               (*((one.key, one.title) for one in table.columns), (ID_KEY, _ID)) if title_key(title) in heads]  # fmt: skip
    titles = tuple((key, title) for _, key, title in sorted(columns))
    edited = tuple(one.key for one in table.columns if one.edits and one.key in {key for key, _ in titles})
    of: Place = ()
    if table.key == "lookups":
        if ID_KEY not in {key for key, _ in titles} and title_key(grid.title) == "further lookups":
            return None
        name = _lookup_of(grid, [at for at, key, _ in columns if key == ID_KEY], places, around)
        if not name:
            return None
        of = ("lookups", name)
    return StampedSheet(table.key, grid.title, head, titles, edited, of)


def _lookup_of(grid: Grid, at: list[int], places: Mapping[str, Place], around: Around) -> str:
    """The lookup that a sheet is of: by its rows' ids, else by its title."""
    for row in grid.rows:
        place = places.get(str(grid.value(row, at[0])).strip()) if at else None
        if place is not None and place[0] == "lookups":
            return place[1]
    title = title_key(grid.title).removeprefix("lookup ")
    return next((one.name for one in around.project.lookups if title_key(one.name) == title), "")


def _places(around: Around) -> Iterator[Place]:
    """The places of all that the project has."""
    project = around.project
    for one in project.maps:
        for rule in one.rules:
            yield "maps", one.name, "rules", rule.target
            if rule.question is not None:
                yield "maps", one.name, "rules", rule.target, "question"
    for lookup in project.lookups:
        if lookup.table is None:
            for key, number in keyed(lookup):
                yield ("lookups", lookup.name, "rows", key, *((str(number),) if number > 1 else ()))
    for parameter in project.parameters:
        yield "parameters", parameter.name
    for comment in project.comments:
        yield "comments", comment.id


def _rows(
    grid: Grid, sheet: StampedSheet, at: Mapping[str, int], places: Mapping[str, Place], around: Around
) -> Iterator[tuple[int, str, Place]]:
    """The numbers, ids and places of a sheet's rows: those of ids that are the project's, else what the row names."""
    for number in grid.rows:
        if number <= sheet.head:
            continue
        mark = str(grid.value(number, at[ID_KEY]) or "").strip() if ID_KEY in at else ""
        if mark in places:
            yield number, mark, places[mark]
            continue
        keys = NAMES.get(sheet.table, ())
        names = {key: meant(grid.value(number, at[key]), None).text.strip() if key in at else "" for key in keys}
        place = _named(sheet, names, around)
        if place:
            yield number, row_id(*place), place


def _named(sheet: StampedSheet, names: Mapping[str, str], around: Around) -> Place:
    maps = around.project.maps
    name = names.get("map", "") or (maps[0].name if len(maps) == 1 else "")
    if sheet.table == "mapping" and name and names["target"]:
        return "maps", name, "rules", names["target"]
    if sheet.table == "sources" and name and names["path"]:
        sources = next((one.sources for one in maps if one.name == name), ())
        alias = names["alias"] or (sources[0].alias if len(sources) == 1 else "")
        return ("maps", name, "sources", alias, names["path"]) if alias else ()
    if sheet.table == "lookups" and names["key"]:
        place = (*sheet.of, "rows", names["key"])
        return place if around.row(place) is not None else ()
    if sheet.table == "parameters" and names["name"] and around.parameter(("parameters", names["name"])) is not None:
        return "parameters", names["name"]
    return ()


def _now(
    grid: Grid, sheet: StampedSheet, at: Mapping[str, int], number: int, place: Place, around: Around
) -> dict[str, str]:
    """The texts of the project now for those as exported; what only an export can say is as the sheet has it."""
    edits = TABLES[sheet.table].columns
    return {
        key: edits[key].now(around, place, meant(grid.value(number, at[key]), None).text)
        for key in sheet.edited
        if key in edits
    }
