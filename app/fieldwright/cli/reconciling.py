"""``fieldwright reconcile``: two extracts compared by key, with what a map makes of the source's records, or the SQL that does it in a database."""

from pathlib import Path
from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson


def add_commands(app: typer.Typer) -> None:
    """Put the command of this file into the command line."""
    app.command()(reconcile)


def reconcile(
    project: Annotated[Path, typer.Argument(metavar="PROJECT", help="The project; with --same it is left out.")],
    source: Annotated[Path, typer.Argument(metavar="SOURCE", help="The source's extract: CSV, NDJSON, JSON, Excel or XML.")],
    target: Annotated[Path | None, typer.Argument(metavar="TARGET", help="The target's extract.")] = None,
    map_name: Annotated[str, typer.Option("--map", metavar="NAME", help="Which map; without it the first.")] = "",
    key: Annotated[list[str] | None, typer.Option("--key", metavar="PATH", help="A field of the target's record that is the key; several make one key. Without it one is proposed.")] = None,
    source_key: Annotated[list[str] | None, typer.Option("--source-key", metavar="PATH", help="With --same: what the key is called in the source.")] = None,
    ignore: Annotated[list[str] | None, typer.Option("--ignore", metavar="PATH", help="A field that is not compared, with all below it.")] = None,
    within: Annotated[list[str] | None, typer.Option("--within", metavar="PATH=TOLERANCE", help="How far a field may be off: 0.01, 1 %, 2 s.")] = None,
    same: Annotated[bool, typer.Option("--same", help="Compare two extracts of the same shape, without a map: reconcile --same SOURCE TARGET.")] = False,
    blanks: Annotated[bool | None, typer.Option("--blanks-same/--blanks-differ", help="Whether null, empty and missing are the same; without it they are where a side is a table.")] = None,
    numbers: Annotated[bool | None, typer.Option("--numbers/--no-numbers", help="Compare all texts that are numbers as numbers, or none; without it those of fields that are numbers.")] = None,
    case: Annotated[bool, typer.Option("--ignore-case", help="Upper and lower case are the same.")] = False,
    trim: Annotated[bool, typer.Option("--trim", help="Pass over blanks around texts.")] = False,
    dates: Annotated[bool, typer.Option("--instants", help="Compare date-times as the instants that they name.")] = False,
    parameters: Annotated[list[str] | None, typer.Option("--param", metavar="NAME=VALUE", help="A parameter of the map.")] = None,
    sources: Annotated[list[str] | None, typer.Option("--source", metavar="ALIAS=FILE", help="A further source of the map.")] = None,
    record_path: Annotated[str, typer.Option("--record-path", metavar="PATH", help="Of XML: the elements that are records, from the root.")] = "",
    source_sheet: Annotated[str, typer.Option("--source-sheet", metavar="NAME", help="Of a workbook: the source's sheet.")] = "",
    target_sheet: Annotated[str, typer.Option("--target-sheet", metavar="NAME", help="Of a workbook: the target's sheet.")] = "",
    sql: Annotated[str, typer.Option("--sql", metavar="DIALECT", help="Write the SQL instead: postgresql, mysql, sqlserver, oracle, sqlite, duckdb, snowflake, bigquery.")] = "",
    source_table: Annotated[str, typer.Option("--source-table", metavar="NAME", help="With --sql: the source's table; without it the file's name.")] = "",
    target_table: Annotated[str, typer.Option("--target-table", metavar="NAME", help="With --sql: the target's table; without it the file's name.")] = "",
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="With --sql: where the SQL goes.")] = None,
    report: Annotated[list[Path] | None, typer.Option("--report", metavar="FILE", help="Write a report: .html, .md, .csv or .json, by the name.")] = None,
    listed: Annotated[int, typer.Option("--limit", metavar="N", min=0, max=100_000, help="Records of each kind that are listed.")] = 100,
    values: Annotated[bool, typer.Option("--values", help="Show keys and values as they are; without it they are masked.")] = False,
    jobs: Annotated[int, typer.Option("--jobs", metavar="N", min=0, help="Processes that run the map; 0 for one a processor.")] = 0,
    memory: Annotated[int, typer.Option("--memory", metavar="MB", min=64, help="Memory for joining; beyond it temporary files are used.")] = 256,
    temporary: Annotated[Path | None, typer.Option("--temporary", metavar="FOLDER", help="Where temporary files go.")] = None,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """Compare a target's extract with what a map makes of the source's: missing, extra, duplicate and differing records. 1 where something differs."""
    from fieldwright.cli.reconciled import Wish, run_reconcile
    from fieldwright.project.reconciling.model import Asked, Comparing

    asked = Asked(
        tuple(key or ()), tuple(source_key or ()), tuple(ignore or ()), (), Comparing(blanks, numbers, case, trim, dates), same, values,
        listed, record_path, (source_sheet, target_sheet), jobs, memory=memory, temporary=temporary,
    )  # fmt: skip
    wish = Wish(
        map_name, tuple(within or ()), tuple(parameters or ()), tuple(sources or ()), sql, (source_table, target_table), output,
        tuple(report or ()), as_json,
    )  # fmt: skip
    return run_reconcile([one for one in (project, source, target) if one is not None], asked, wish)
