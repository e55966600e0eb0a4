"""The queries for a project's map and two extracts, whose columns are the tables'."""

from pathlib import Path

from attrs import evolve

from fieldwright.files.errors import MissingError
from fieldwright.mapping.scopes import reads_of
from fieldwright.project.model import Project
from fieldwright.project.reconciling.expected import relative
from fieldwright.project.reconciling.extracts import TABLES, chunks, fields_of, opened
from fieldwright.project.reconciling.model import Asked
from fieldwright.project.reconciling.sql.queries import Queries, Table, queries_for
from fieldwright.project.reconciling.tables import csv_rows, sheet_rows
from fieldwright.project.sides import Schemas, bench_for


def sql_for(
    project: Project | None, map_name: str, source: Path, target: Path, asked: Asked, dialect: str, *, folder: Path = Path(),
    tables: tuple[str, str] = ("", ""), schemas: Schemas | None = None,
) -> Queries:  # fmt: skip
    """The queries in a dialect. ``tables`` are the tables' names; without one it is the file's. An extract that is a table names its columns;
    the columns of others are called as the fields' paths. Raises what reading the extracts raises, and what `queries_for` raises."""
    ours, theirs = (given or file.stem for given, file in zip(tables, (source, target), strict=True))
    titles = titles_of(source, asked.sheets[0]), titles_of(target, asked.sheets[1])
    asked = evolve(asked, key=tuple(relative(one) for one in asked.key))
    if asked.same or project is None:
        fields = [titles[1], titles[0]]
        paths = next((one for one in fields if one), None) or _fields(target, asked)
        return queries_for(None, asked, dialect, source=Table(ours), target=Table(theirs), paths=paths)
    chosen = project.map(map_name)
    bench = bench_for(project, schemas or Schemas(folder), chosen)
    if bench.target is None or not bench.sources:
        name, reason = next(iter(bench.missing.items()), ("", "its schemas are not loaded"))
        raise MissingError(
            f"the map {chosen.name!r} has no schemas: {reason or name}", mend="put the schema's file back"
        )
    read = [relative(path) for pairs in reads_of(bench).values() for _, path in pairs]
    filled = [relative(rule.target) for rule in chosen.rules if not rule.decision]
    return queries_for(
        bench, asked, dialect, source=Table(ours, _columns(titles[0], read, source)),
        target=Table(theirs, _columns(titles[1], filled, target)),
    )  # fmt: skip


def titles_of(file: Path, sheet: str = "") -> list[str]:
    """The names of a table's columns; none for an extract that is no table. Raises a `FieldwrightError`."""
    with opened(file) as (stream, head, kind):
        if kind not in TABLES:
            return []
        return (sheet_rows(file, sheet) if kind == "zip" else csv_rows(stream, head, file))[0]


def _columns(titles: list[str], known: list[str], file: Path) -> dict[str, str]:
    return dict(zip(fields_of(titles, known, file), titles, strict=True)) if titles else {}


def _fields(file: Path, asked: Asked) -> list[str]:
    """The fields of an extract's first records."""
    found = next(chunks(file, side=None, names=list, sheet="", record_path=asked.record_path), None)
    return list(found.columns) if found is not None else []
