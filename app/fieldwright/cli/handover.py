"""``fieldwright handover``, as Typer sees it. What it does is imported when it is called."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from fieldwright.cli.arguments import AsJson, ProjectFile


class Only(StrEnum):
    """The kinds of documents."""

    design = "design"
    interface = "interface"
    runbook = "runbook"
    release_notes = "release-notes"
    checklist = "checklist"


class Form(StrEnum):
    """The forms of documents."""

    markdown = "markdown"
    docx = "docx"
    both = "both"


def add_commands(app: typer.Typer) -> None:
    """Put the command into the command line."""
    app.command()(handover)


def handover(
    project: ProjectFile,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="The folder to write to; it is made.", show_default=False)],
    only: Annotated[list[Only] | None, typer.Option(help="Only this kind of document; may be given several times.", show_default="all")] = None,
    to: Annotated[Form, typer.Option(help="The form.")] = Form.markdown,
    template_folder: Annotated[
        Path | None, typer.Option("--templates", metavar="DIR", help="A folder with templates of your own in the place of ours.", show_default=False)
    ] = None,
    take_drafts: Annotated[
        bool, typer.Option("--take-drafts", help="Take every draft, also over sections that somebody edited or deleted.")
    ] = False,
    take: Annotated[
        list[str] | None, typer.Option(metavar="SECTION", help="Take the draft of this section; may be given several times.", show_default=False)
    ] = None,
    keep: Annotated[
        list[str] | None,
        typer.Option(metavar="SECTION", help="The edited text of this section stays, and its draft is not told of again until it changes.", show_default=False),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit status 1 where documents say something else than the project.")
    ] = False,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """Draft the documents for operation: design, interface sheets, runbook, release notes, checklist. What people wrote in them is kept."""
    from fieldwright.cli.handing_over import Options, hand_over

    forms = ("markdown", "docx") if to is Form.both else (to.value,)
    options = Options(
        forms,
        tuple(one.value for one in only or ()),
        template_folder,
        take_drafts,
        tuple(take or ()),
        tuple(keep or ()),
    )
    return hand_over(project, output, options, check=check, as_json=as_json)
