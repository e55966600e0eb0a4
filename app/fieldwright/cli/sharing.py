"""The commands for files that teams share, as Typer sees them: releases and history, review, bundles. What each does is imported when it is called."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson, ProjectFile


class Samples(StrEnum):
    """What becomes of samples in a bundle."""

    masked = "masked"
    all = "all"
    none = "none"


def add_commands(app: typer.Typer) -> None:
    """Put the commands of this file into the command line."""
    for command in (release, history, review, comment, bundle, unbundle):
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


def review(
    project: ProjectFile,
    person: Annotated[
        str, typer.Option("--for", metavar="NAME", help="For whom; all for everybody.", show_default="you")
    ] = "",
    comments: Annotated[bool, typer.Option("--comments", help="Also list every comment, settled ones too.")] = False,
    as_json: AsJson = False,
) -> int:
    """List what waits for you: questions and replies, rules of yours with errors, approvals that are out of date, choices that a merge left."""
    from fieldwright.cli.reviewing import print_review

    return print_review(project, person, comments=comments, as_json=as_json)


def comment(
    project: ProjectFile,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PLACE] [TEXT]", show_default=False,
                       help="PLACE is MAP: PATH of a target field, MAP: ALIAS:PATH of a source's, MAP, or . for the project; with one map, PATH is enough."),
    ] = None,
    question: Annotated[bool, typer.Option("--question", help="It wants an answer.")] = False,
    to: Annotated[str, typer.Option("--to", metavar="NAME", help="Who is asked or told.", show_default=False)] = "",
    reply: Annotated[str, typer.Option("--reply", metavar="ID", help="Reply TEXT to this comment.", show_default=False)] = "",
    close: Annotated[str, typer.Option("--close", metavar="ID", help="Settle this comment, with TEXT as the last reply if given.", show_default=False)] = "",
    reopen: Annotated[str, typer.Option("--reopen", metavar="ID", help="Take up a settled comment again.", show_default=False)] = "",
    ask: Annotated[str, typer.Option("--ask", metavar="ID", help="Make this comment a question to the one that --to names.", show_default=False)] = "",
    answer: Annotated[bool, typer.Option("--answer", help="TEXT is the answer to the question at the rule of PLACE.")] = False,
    author: Author = "",
    on: OnDate = "",
) -> int:  # fmt: skip
    """Comment on a field, a map or the project; ask, reply, settle. fieldwright review lists the ids."""
    from fieldwright.cli.reviewing import Acts, act

    return act(project, tuple(words or ()), Acts(question, to, reply, close, reopen, ask, answer, author, on))


def bundle(
    project: ProjectFile,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The bundle to write, NAME.fieldwright.zip.", show_default=False)],
    samples: Annotated[Samples, typer.Option("--with-samples", help="masked: other letters and digits; all: as they are; none: left out.")] = Samples.masked,
    secrets: Annotated[bool, typer.Option("--with-secrets", help="Keep what looks like a password, key or token, which is left out otherwise.")] = False,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """Put a project with its schemas, tables and masked samples into one file, to send. Such a file opens like a project."""
    from fieldwright.cli.bundling import make_bundle

    return make_bundle(project, output, samples.value, secrets=secrets, as_json=as_json)


def unbundle(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The bundle.", show_default=False)],
    output: Annotated[
        Path,
        typer.Option("-o", "--output", metavar="FOLDER", help="A folder that is new or empty.", show_default=False),
    ],
) -> int:
    """Unpack a bundle, so that its project can be edited. Bundle it again to send it back."""
    from fieldwright.cli.bundling import take_apart

    return take_apart(file, output)
