"""The commands for test cases, as Typer sees them. What each does is imported when it is called."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson, ProjectFile


class Kind(StrEnum):
    """What a test case tries."""

    normal = "normal"
    boundary = "boundary"
    negative = "negative"
    volume = "volume"


def add_commands(app: typer.Typer) -> None:
    """Put the commands of this file into the command line."""
    app.command()(test)
    app.command()(pack)


def test(
    project: ProjectFile,
    junit: Annotated[Path | None, typer.Option(help="Write the results as JUnit XML.", show_default=False)] = None,
    evidence: Annotated[Path | None, typer.Option(help="Write the evidence of the run, a web page in one file.", show_default=False)] = None,
    tester: Annotated[str, typer.Option(help="Who tests, for the evidence.", show_default="who you are")] = "",
    date: Annotated[str, typer.Option(help="When, for the evidence.", show_default="now")] = "",
    only: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Only this test case; may be given several times.", show_default=False)] = None,
    kind: Annotated[list[Kind] | None, typer.Option(help="Only test cases of this kind; may be given several times.", show_default=False)] = None,
    map_name: Annotated[str, typer.Option("--map", help="Only test cases of this map.", show_default=False)] = "",
    values: Annotated[bool, typer.Option("--values", help="Show values of payloads in JUnit and evidence, which otherwise mask them.")] = False,
    keep: Annotated[bool, typer.Option("--keep", help="Note the run, and the evidence with its digest, in the project's test cases.")] = False,
    against: Annotated[Path | None, typer.Option(metavar="PROJECT", help="An older version of the project: which test cases its changes make differ.", show_default=False)] = None,
    take_over: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Take over what this test case wrote as what is expected: shows the difference, writes with --yes.", show_default=False),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Write what is taken over.")] = False,
    catalog: Annotated[
        bool, typer.Option("--catalog", help="Also the examples of the catalog's functions that the rules call.")
    ] = False,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """Run the project's test cases, and the examples of its functions."""
    from fieldwright.cli.testing import TestOptions, run_tests, show_effects, take_outputs_over

    options = TestOptions(
        junit, evidence, tester, date, tuple(only or ()), tuple(one.value for one in kind or ()), map_name, values=values, keep=keep,
        catalog=catalog, as_json=as_json,
    )  # fmt: skip
    if against is not None:
        return show_effects(project, against, as_json=as_json)
    if take_over:
        return take_outputs_over(project, tuple(take_over), yes=yes, as_json=as_json)
    return run_tests(project, options)


def pack(
    project: ProjectFile,
    output: Annotated[Path, typer.Option("-o", "--output", help="The folder to write.", show_default=False)],
    map_name: Annotated[str, typer.Option("--map", help="Only test cases of this map.", show_default="all")] = "",
    values: Annotated[bool, typer.Option("--values", help="Also test cases whose payloads nobody says are masked.")] = False,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """Write the test cases for those who build the integration: inputs, what is expected, a pytest module and a Postman collection."""
    from fieldwright.cli.packing import write_pack

    return write_pack(project, output, map_name, values=values, as_json=as_json)
