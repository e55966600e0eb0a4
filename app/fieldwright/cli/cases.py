"""The command for proposed test cases and their coverage, as Typer sees it. What it does is imported when it is called."""

from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson, ProjectFile

LIMIT = 40
"""Cases that are proposed for a map unless told otherwise."""


def add_commands(app: typer.Typer) -> None:
    """Put the command of this file into the command line."""
    app.command()(cases)


def cases(
    project: ProjectFile,
    map_name: Annotated[str, typer.Option("--map", help="The map's name.", show_default="all maps")] = "",
    accept: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Take a proposed case into the project; may be given several times.", show_default=False)
    ] = None,
    accept_all: Annotated[bool, typer.Option("--accept-all", help="Take all proposed cases into the project.")] = False,
    refuse: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Do not propose a case again; may be given several times.", show_default=False)
    ] = None,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="With --refuse: why.", show_default=False)] = "",
    owner: Annotated[str, typer.Option(metavar="NAME", help="With --accept: who owns the cases.", show_default=False)] = "",
    coverage: Annotated[bool, typer.Option("--coverage", help="Tell instead what the project's test cases try, and which are stale; runs them.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=2_000, help="Cases that are proposed for a map at most.")] = LIMIT,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """Propose test cases made from the schemas, rules and lookups of maps, or say what the accepted ones try.

    What the map gives today is taken as expected: look before you accept. Exit status 1 with --coverage where a rule, branch or kind of lookup row
    is not tried, or a case is stale.
    """
    from fieldwright.cli.making_cases import Wanted, decide, print_coverage

    if coverage and (accept or accept_all or refuse):
        raise typer.BadParameter("--coverage only tells; take the cases first")
    if reason and not refuse:
        raise typer.BadParameter("--reason is for --refuse")
    if owner and not (accept or accept_all):
        raise typer.BadParameter("--owner is for --accept and --accept-all")
    if coverage:
        return print_coverage(project, map_name, as_json=as_json)
    wanted = Wanted(tuple(accept or ()), tuple(refuse or ()), everything=accept_all, reason=reason, owner=owner)
    return decide(project, map_name, wanted, limit, as_json=as_json)
