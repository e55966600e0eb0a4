"""The commands for files that teams share, as Typer sees them: releases and history, review, bundles. What each does is imported when it is called."""

from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson, ProjectFile


def add_commands(app: typer.Typer) -> None:
    """Put the commands of this file into the command line."""
    for command in (release, history):
        app.command()(command)


Author = Annotated[
    str,
    typer.Option("--author", help="Who does it.", show_default="$FIELDWRIGHT_AUTHOR, your settings, git's user.name, or your user name"),
]  # fmt: skip
OnDate = Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="When.", show_default="today")]


def release(
    project: ProjectFile,
    version: Annotated[
        str, typer.Argument(metavar="VERSION", help="What it is called, such as 1.0.", show_default=False)
    ],
    note: Annotated[str, typer.Option("--note", help="What the release is about.", show_default=False)] = "",
    author: Author = "",
    on: OnDate = "",
) -> int:
    """Release the project: keep it as it is in NAME.releases, with an entry of the history that says what changed since the release before."""
    from fieldwright.cli.releasing import make_release

    return make_release(project, version, note, author, on)


def history(project: ProjectFile, as_json: AsJson = False) -> int:
    """List the releases with what changed in each, and what changed since."""
    from fieldwright.cli.releasing import print_history

    return print_history(project, as_json=as_json)
