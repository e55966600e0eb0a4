"""Edits of lookups: tables in files, and rows that are proposed. Each gives a project, and is one step to undo."""

from collections.abc import Iterable
from pathlib import Path

from attrs import evolve

from fieldwright.expression.lookups import key_text
from fieldwright.files.errors import MissingError
from fieldwright.files.path_guard import inside
from fieldwright.mapping.model import Lookup, LookupFile, LookupRow
from fieldwright.mapping.table_files import read_grid, rows_of
from fieldwright.project.edits import set_lookup
from fieldwright.project.model import Project


def attach_table(project: Project, name: str, folder: Path, table: LookupFile) -> Project:
    """Let a lookup's rows be those of a file in the project's folder, as the file is now; rows of its own are given up.

    Raises a `FieldwrightError` where the file cannot be read, or has no such columns.
    """
    return set_lookup(project, with_table(lookup_of(project, name), folder, table))


def with_table(lookup: Lookup, folder: Path, table: LookupFile) -> Lookup:
    """The lookup with a table in a file, as the file is now. Raises a `FieldwrightError`."""
    file = inside(folder, folder, table.file)
    grid = read_grid(file, table.sheet)
    rows_of(grid, table.keys, table.value, file)
    return evolve(lookup, rows=(), table=evolve(table, digest=grid.digest, sheet=grid.sheet))


def copy_table(project: Project, name: str, folder: Path) -> Project:
    """Let a lookup hold the rows of its file itself. Raises a `FieldwrightError` where they cannot be read."""
    return set_lookup(project, with_own_rows(lookup_of(project, name), folder))


def with_own_rows(lookup: Lookup, folder: Path) -> Lookup:
    """The lookup with the rows of its file as its own. Raises a `FieldwrightError` where they cannot be read."""
    if lookup.table is None:
        return lookup
    file = inside(folder, folder, lookup.table.file)
    grid = read_grid(file, lookup.table.sheet)
    rows = tuple(rows_of(grid, lookup.table.keys, lookup.table.value, file))
    return evolve(lookup, rows=rows, table=None)


def fill_lookup(project: Project, name: str, rows: Iterable[LookupRow]) -> Project:
    """Add rows for keys that a lookup has not, and values where it has none; nothing else of it changes."""
    lookup = lookup_of(project, name)
    return set_lookup(project, evolve(lookup, rows=filled(lookup.rows, rows)))


def filled(rows: Iterable[LookupRow], more: Iterable[LookupRow]) -> tuple[LookupRow, ...]:
    """Rows with further ones at the end; a row whose value is empty text gets the value that a further one has for its key."""
    made = list(rows)
    known: dict[str, int] = {}
    for at, row in enumerate(made):
        known.setdefault(key_text(row.key), at)
    for one in more:
        at = known.setdefault(key_text(one.key), len(made))
        if at == len(made):
            made.append(one)
        elif made[at].value == "" and one.value != "":
            made[at] = evolve(made[at], value=one.value, note=made[at].note or one.note)
    return tuple(made)


def lookup_of(project: Project, name: str) -> Lookup:
    """The lookup of a name. Raises `MissingError`."""
    found = next((one for one in project.lookups if one.name == name), None)
    if found is None:
        raise MissingError(f"the project has no lookup {name!r}", mend="add it first")
    return found
