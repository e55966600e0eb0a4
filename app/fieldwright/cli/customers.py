"""The command for the settings of customers, as Typer sees it. What it does is imported when it is called."""

from pathlib import Path
from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson, ProjectFile


def add_commands(app: typer.Typer) -> None:
    """Put the commands of this file into the command line."""
    app.command()(settings)


def settings(
    project: ProjectFile,
    schema: Annotated[Path | None, typer.Option(metavar="OUT", help="Write the form as a JSON Schema 2020-12.", show_default=False)] = None,
    check: Annotated[
        list[Path] | None, typer.Option(metavar="FILE", help="Check a customer's settings; may be given several times.", show_default=False)
    ] = None,
    new: Annotated[
        Path | None, typer.Option(metavar="OUT", help="Write settings to begin with, in which all is as by default.", show_default=False)
    ] = None,
    customer: Annotated[str, typer.Option(metavar="NAME", help="With --new: whose settings they are.", show_default=False)] = "",
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """List what each customer may set; write the form of it, or a settings file; or check customers' settings. Exit status 1 where one has an error."""
    from fieldwright.cli.customer_settings import check_files, list_settings, write_form, write_new

    if customer and new is None:
        raise typer.BadParameter("--customer is for --new")
    if schema is not None:
        write_form(project, schema)
    if new is not None:
        write_new(project, new, customer)
    if check:
        return check_files(project, check, as_json=as_json)
    return list_settings(project, as_json=as_json) if schema is None and new is None else 0
