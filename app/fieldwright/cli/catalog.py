"""``fieldwright catalog``, as Typer sees it. What it does is imported when it is called."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson, FailOn


class CatalogForm(StrEnum):
    """The forms of a catalog."""

    xlsx = "xlsx"
    html = "html"
    markdown = "markdown"
    json = "json"
    csv = "csv"


def add_commands(app: typer.Typer) -> None:
    """Put the command into the command line."""
    app.command()(catalog)


def catalog(
    place: Annotated[Path, typer.Argument(metavar="FOLDER_OR_FILE", help="A catalog, NAME.catalog.json, or a folder: the catalog in it, else one that is filled from the projects in it.", show_default=False)],
    review: Annotated[bool, typer.Option("--review", help="Print what is wrong or doubtful; the exit status is 1 as --fail-on says.")] = False,
    export: Annotated[CatalogForm | None, typer.Option(help="Write the catalog in this form.", show_default=False)] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="The file to write: of the export, else of the catalog.", show_default="print it; a changed catalog goes back to its file")] = None,
    imports: Annotated[list[Path] | None, typer.Option("--import", metavar="SPREADSHEET", help="Take an .xlsx or .csv file in; may be given several times.", show_default=False)] = None,
    column: Annotated[list[str] | None, typer.Option(metavar="TITLE=ATTRIBUTE", help='Of a spreadsheet: what a column holds, such as "Src App=source", where it is not recognised; may be given several times.', show_default=False)] = None,
    refresh: Annotated[bool, typer.Option("--refresh", help="Take in what the projects of the folder say now; what a person typed stays.")] = False,
    accept_moves: Annotated[bool, typer.Option("--accept-moves", help="With --refresh: entries whose flows are called or placed otherwise now go with them.")] = False,
    impact: Annotated[str, typer.Option(metavar="SYSTEM", help='Say what depends on a system, a schema file, or a path of it, as "crm: requester.email".', show_default=False)] = "",
    priority: Annotated[bool, typer.Option("--priority", help="Print what to do first, and why, and the road map by quarter.")] = False,
    element: Annotated[str, typer.Option(help="Only integrations whose data element has this in it.", show_default=False)] = "",
    owner: Annotated[str, typer.Option(help="Only those of this owner, also of one of their systems.", show_default=False)] = "",
    method: Annotated[str, typer.Option(help="Only those by this method.", show_default=False)] = "",
    concern: Annotated[str, typer.Option(help="Only those with this security concern.", show_default=False)] = "",
    fail_on: Annotated[FailOn | None, typer.Option(help="Exit with 1 from this severity of a finding on.", show_default="error with --review, else never")] = None,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """List a portfolio's integrations, review them, and say what to do first; fill the list from projects and spreadsheets."""
    from fieldwright.cli.catalog_work import CatalogOptions, work_on

    return work_on(
        place,
        CatalogOptions(
            review=review, export=export.value if export else "", output=output, imports=tuple(imports or ()), columns=tuple(column or ()), refresh=refresh,
            accept_moves=accept_moves, impact=impact, priority=priority, wanted=(element, owner, method, concern),
            fail_on=fail_on.value if fail_on else ("error" if review else "never"), as_json=as_json,
        ),
    )  # fmt: skip
