"""The commands for project files in git, as Typer sees them: merging, choosing, showing, setting up. What each does is imported when it is called."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson, ProjectFile


class Take(StrEnum):
    """What is chosen where a merge could not decide."""

    ours = "ours"
    theirs = "theirs"
    base = "base"
    held = "held"


def add_commands(app: typer.Typer) -> None:
    """Put the commands of this file into the command line."""
    app.command()(merge)
    app.command()(choose)
    app.command()(show)
    app.command("git-setup")(git_setup)


def merge(
    base: Annotated[Path, typer.Argument(help="The project that both came from; an empty file if there is none.", show_default=False)],
    ours: Annotated[Path, typer.Argument(help="One version of it.", show_default=False)],
    theirs: Annotated[Path, typer.Argument(help="The other.", show_default=False)],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="The file to write.", show_default="print it")] = None,
    path: Annotated[str, typer.Option("--path", help="What the file is called in messages; git gives it.", show_default=False)] = "",
) -> int:  # fmt: skip
    """Merge two versions of a project by rule and attribute. What cannot be decided is kept in it as choices (exit status 1)."""
    from fieldwright.cli.merging import merge_projects

    return merge_projects(base, ours, theirs, output, path)


def choose(
    project: ProjectFile,
    place: Annotated[str, typer.Argument(metavar="[PLACE]", help="Which choice, as listed.", show_default="list them")] = "",
    take: Annotated[
        Take | None,
        typer.Option(help="What to take: held leaves what the project holds now.", show_default="only list"),
    ] = None,
    everywhere: Annotated[bool, typer.Option("--all", help="Take the same side in every choice that is open.")] = False,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """List the choices that a merge left, or make them. Exit status 1 while some are open."""
    from fieldwright.cli.merging import choose as chosen

    return chosen(project, place, take.value if take else "", everywhere=everywhere, as_json=as_json)


def show(
    project: ProjectFile,
    as_is: Annotated[bool, typer.Option("--as-is", help="Print a file that is no project as it is.")] = False,
    values: Annotated[
        bool,
        typer.Option("--values", help="Show values of payloads, which are masked otherwise. Secrets stay left out."),
    ] = False,
) -> int:
    """Print a project as text, an attribute a line: what git diff shows after git-setup. No schema is read."""
    from fieldwright.cli.showing import show_project

    return show_project(project, as_is=as_is, values=values)


def git_setup(
    folder: Annotated[Path, typer.Argument(help="A folder of the repository.", metavar="[FOLDER]")] = Path(),
    undo: Annotated[bool, typer.Option("--undo", help="Take out what was set up.")] = False,
) -> int:
    """Have git merge projects by rule and attribute, and show their differences as text."""
    from fieldwright.cli.git import set_up
    from fieldwright.cli.git import undo as taken_out

    return taken_out(folder) if undo else set_up(folder)
