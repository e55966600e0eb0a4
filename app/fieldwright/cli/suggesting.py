"""The command ``fieldwright suggest``, as Typer sees it. What it does is in `cli.proposing`, imported when it is called."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson


class Least(StrEnum):
    """From which band on proposals are printed."""

    b95 = "95"
    b80 = "80"
    b60 = "60"
    guess = "guess"


def add_suggest(app: typer.Typer) -> None:
    """Put the command into the command line."""
    app.command("suggest")(suggest)


def suggest(
    files: Annotated[list[Path] | None, typer.Argument(metavar="SOURCE TARGET | PROJECT", help="Two schemas or samples, or a project; behind --pairs further files of pairs.", show_default=False)] = None,
    source_message: Annotated[str, typer.Option(help="The source's message.", show_default="the first")] = "",
    target_message: Annotated[str, typer.Option(help="The target's message.", show_default="the first")] = "",
    map_name: Annotated[str, typer.Option("--map", help="The project's map.", show_default="the first")] = "",
    top: Annotated[int | None, typer.Option(min=1, max=50, help="Candidates of each target field at most.", show_default="1, or 5 with --json")] = None,
    least: Annotated[Least, typer.Option("--min", help="Only proposals of this band and of surer ones.")] = Least.guess,
    pairs: Annotated[list[Path] | None, typer.Option(metavar="FILE...", help="Payloads that belong together: rules are learned from them. A file of pairs (objects with input and output), two files of records, two folders, or the sources and then the targets.", show_default=False)] = None,
    by: Annotated[str, typer.Option("--by", metavar="KEY", help="How payloads are paired: order, name (of the files), or a key's path, SOURCE=TARGET where it differs.")] = "order",
    evaluate: Annotated[Path | None, typer.Option(metavar="FILE", help="A task with known answers in place of two schemas: print how good the proposals are.", show_default=False)] = None,
    learn: Annotated[list[Path] | None, typer.Option(metavar="FOLDER", help="Learn from the project files of a folder what you accepted and refused, and keep it; may be given several times.", show_default=False)] = None,
    memory: Annotated[Path | None, typer.Option(metavar="FILE", help="The dictionary of what was learned.", show_default="suggestions.json beside your settings")] = None,
    no_memory: Annotated[bool, typer.Option("--no-memory", help="Do without what was learned.")] = False,
    export: Annotated[Path | None, typer.Option(metavar="FILE", help="Write what was learned to a file, to read or to share.", show_default=False)] = None,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """Propose which source field fills which target field, with the reasons. Nothing is applied."""
    from fieldwright.cli.proposing import Wanted, evaluate_task, keep_learned, propose

    if evaluate is not None:
        return evaluate_task(evaluate, as_json=as_json)
    given = list(files or ())
    wanted = Wanted(
        source_message, target_message, map_name, top or (5 if as_json else 1), least.value, by, memory, not no_memory, as_json,
    )  # fmt: skip
    if learn or export is not None:
        status = keep_learned(tuple(learn or ()), export, wanted)
        if not given:
            return status
    if not given:
        raise typer.BadParameter("name two schemas, or a project")
    return propose(given, list(pairs or ()), wanted)
