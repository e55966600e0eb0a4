"""The command ``fieldwright import``, as Typer sees it. What it does is in `cli.workbooks`, imported when it is called."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson, ProjectFile


class Also(StrEnum):
    """What is taken only where it is asked for."""

    removed = "removed"
    order = "order"
    doubtful = "doubtful"


_PICK = "A sheet, SHEET!COLUMN by its title, or SHEET!CELL as it is printed; may be given several times."
_ROLES = "target, source, rule, note, constant, default, condition, lookup, question, owner, status, required, ignore, or, with target or source before, parent, level, type"
_AUTHOR = "$FIELDWRIGHT_AUTHOR, your settings, git's user.name, or your user name"


def add_import(app: typer.Typer) -> None:
    """Put the command into the command line."""
    app.command("import")(import_)


def import_(
    project: ProjectFile,
    workbook: Annotated[Path, typer.Argument(help="A workbook that was exported with --to xlsx and edited; or any mapping spreadsheet, .xlsx or .csv, with source and target columns.", show_default=False)],
    apply: Annotated[bool, typer.Option("--apply", help="Take the edits that are valid and hit nothing that the project changed, and save it; they are only printed otherwise.")] = False,
    theirs: Annotated[bool, typer.Option("--theirs", help="Where workbook and project differ from the export both, take the workbook's text.")] = False,
    ours: Annotated[bool, typer.Option("--ours", help="There keep the project's text, and count that as decided.")] = False,
    only: Annotated[list[str] | None, typer.Option(metavar="WHAT", help=f"Take only this. {_PICK}", show_default=False)] = None,
    refuse: Annotated[list[str] | None, typer.Option(metavar="WHAT", help=f"Do not take this. {_PICK}", show_default=False)] = None,
    also: Annotated[list[Also] | None, typer.Option(help="Also take out what rows are gone of (removed), put a lookup's rows in the workbook's order (order), or take what a spreadsheet says in a way that may mean something else (doubtful).", show_default=False)] = None,
    author: Annotated[str, typer.Option("--author", help="Who made the edits, for questions, decisions and approvals.", show_default=_AUTHOR)] = "",
    on: Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="When.", show_default="today")] = "",
    preview: Annotated[bool, typer.Option("--preview", help="Of a mapping spreadsheet: print how its sheets and columns are understood, and its first rows.")] = False,
    sheet: Annotated[str, typer.Option("--sheet", help="Of a mapping spreadsheet: only this sheet.", show_default="all")] = "",
    header: Annotated[int, typer.Option("--header", min=0, metavar="ROW", help="Of a mapping spreadsheet: the row of the header.", show_default="found by its words")] = 0,
    columns: Annotated[str, typer.Option("--columns", metavar="NAME=ROLE,...", help=f"Of a mapping spreadsheet: what columns hold, by header or letters: {_ROLES}.", show_default="found by words and contents")] = "",
    map_name: Annotated[str, typer.Option("--map", help="Of a mapping spreadsheet: the map that it is for.", show_default="the one whose fields its cells are")] = "",
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """Bring edits of an exported workbook back: what differs by cell, with what the project changed meanwhile. Mapping spreadsheets of others become rules."""
    from fieldwright.cli.spreadsheets import Asked, asked_columns
    from fieldwright.cli.workbooks import ImportOptions, import_workbook

    if ours and theirs:
        raise typer.BadParameter("--ours and --theirs cannot both be")
    options = ImportOptions(
        apply, "theirs" if theirs else "ours" if ours else "", tuple(only or ()), tuple(refuse or ()),
        tuple(one.value for one in also or ()), author, on, as_json, Asked(sheet, header, asked_columns(columns), map_name, preview),
    )  # fmt: skip
    return import_workbook(project, workbook, options)
