"""The commands for use cases and flows, as Typer sees them. What each does is imported when it is called."""

from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson, ProjectFile


def add_commands(app: typer.Typer) -> None:
    """Put the commands of this file into the command line."""
    app.command()(flows)


def flows(
    project: ProjectFile,
    gaps: Annotated[bool, typer.Option("--gaps", help="Only use cases and flows of which something is missing.")] = False,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """List use cases with what serves and proves them, and flows with what schemas say of each call. Exit status 0."""
    from fieldwright.cli.flows import list_flows

    return list_flows(project, gaps=gaps, as_json=as_json)
