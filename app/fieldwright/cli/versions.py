"""The commands for versions of schemas, as Typer sees them: comparing two, taking one in, the kinds of changes. What each does is imported when it is called."""

from pathlib import Path
from typing import Annotated

import typer

from fieldwright.cli.arguments import (
    READ,
    AsJson,
    ChangePreset,
    ChangeSeverity,
    Colour,
    Definitions,
    Delimiter,
    Encoding,
    Escape,
    FailOnChange,
    FailOnDifference,
    GroupBy,
    Header,
    ImpactForm,
    Pairs,
    ProjectFile,
    Quote,
    ReportForm,
    Role,
    Skip,
)


def add_commands(app: typer.Typer) -> None:
    """Put the commands of this file into the command line."""
    for command in (diff, impact, changes):
        app.command()(command)


def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="A schema or a sample, a folder, ARCHIVE.zip!FILE, PATH@REVISION of git, or - for standard input; or a project, also as PROJECT@release:1.0.", show_default=False)],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same of the new version.", show_default=False)],
    role: Annotated[Role, typer.Option("--as", help="How we use the schema: source is read, target is written.")] = Role.both,
    format_: Annotated[ReportForm, typer.Option("--format", help="The form of the report.")] = ReportForm.text,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="The file to write.", show_default="print it")] = None,
    fail_on: Annotated[FailOnDifference, typer.Option(help="Exit with 1 from this severity on; any: for any difference, of projects too.")] = FailOnDifference.breaking,
    preset: ChangePreset = None,
    policy: Annotated[
        Path | None, typer.Option(help="JSON or YAML: preset, severities by id, and what is ignored, with reasons.", show_default=False)
    ] = None,
    project: Annotated[Path | None, typer.Option(help="Judge as this project says under changes.", show_default=False)] = None,
    baseline: Annotated[Path | None, typer.Option(help="Changes that are accepted, and do not count.", show_default=False)] = None,
    write_baseline: Annotated[
        Path | None, typer.Option(help="Write all changes here as accepted, but those of texts.", show_default=False)
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(metavar="ID|PATH", help="Changes to ignore, * for anything; may be given several times.", show_default=False),
    ] = None,
    severity: Annotated[
        ChangeSeverity | None,
        typer.Option(help="List changes from this severity on; docs lists those of texts, too.", show_default="all, texts as a count"),
    ] = None,
    message: Annotated[
        list[str] | None, typer.Option(help="Only this message of the old version; may be given several times.", show_default=False)
    ] = None,
    group_by: Annotated[GroupBy, typer.Option(help="What changes are put together by.")] = GroupBy.message,
    limit: Annotated[int | None, typer.Option(min=0, help="Changes of a group that text lists at most; 0 for all.", show_default="25")] = None,
    color: Annotated[Colour, typer.Option(help="When text is coloured; NO_COLOR is honoured.")] = Colour.auto,
    encoding: Encoding = "",
    delimiter: Delimiter = None,
    quote: Quote = None,
    escape: Escape = None,
    header: Header = None,
    skip: Skip = None,
    definitions: Definitions = None,
    old_read: Annotated[Pairs, typer.Option(metavar="KEY=VALUE", help=READ.format("old version"), show_default=False)] = None,
    new_read: Annotated[Pairs, typer.Option(metavar="KEY=VALUE", help=READ.format("new version"), show_default=False)] = None,
    old_also: Annotated[Pairs, typer.Option(metavar="SAMPLE", help="Samples to read with the old one.", show_default=False)] = None,
    new_also: Annotated[Pairs, typer.Option(metavar="SAMPLE", help="Samples to read with the new one.", show_default=False)] = None,
    values: Annotated[bool, typer.Option("--values", help="Of projects: show the payloads of test cases, which are masked otherwise.")] = False,
) -> int:  # fmt: skip
    """Say what changed between two versions of a schema, and whom it breaks: those who read it, or those who write it. Of a project: rule by rule."""
    from fieldwright.cli.comparing import DiffOptions, diff_versions
    from fieldwright.cli.reading import options_of, options_said, with_own

    both = options_of(
        encoding=encoding,
        delimiter=delimiter,
        quote=quote,
        escape=escape,
        header=header,
        skip=skip,
        definitions=definitions,
    )
    own = options_said(old_read or (), old_also or ()), options_said(new_read or (), new_also or ())
    options = DiffOptions(
        role.value, format_.value, output, fail_on.value, preset.value if preset else "", policy, project, baseline, write_baseline,
        tuple(ignore or ()), severity.value if severity else "", tuple(message or ()), group_by.value, -1 if limit is None else limit, color.value,
        (with_own(both, own[0]), with_own(both, own[1])), values,
    )  # fmt: skip
    return diff_versions(old, new, options)


def impact(
    project: ProjectFile,
    new: Annotated[
        str, typer.Argument(metavar="NEW", help="The schema's new version, PATH@REVISION of git, or a later version of the project.", show_default=False)
    ],
    schema: Annotated[str, typer.Option(help="Which schema of the project it is a version of.", show_default="told by title, file or format")] = "",
    apply: Annotated[bool, typer.Option("--apply", help="Take the new version in and save the project; it is only printed otherwise.")] = False,
    format_: Annotated[
        ImpactForm, typer.Option("--format", help="text and json say what is hit; the others what the built integration must change.")
    ] = ImpactForm.text,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="The file to write.", show_default="print it")] = None,
    fail_on: Annotated[FailOnChange, typer.Option(help="Exit with 1 where something is hit as badly.")] = FailOnChange.breaking,
    policy: Annotated[
        Path | None,
        typer.Option(help="JSON or YAML: preset, severities by id, and what is ignored; stronger than the project's.", show_default=False),
    ] = None,
    old: Annotated[
        str, typer.Option(metavar="FILE", help="The version that the project was made with, such as FILE@HEAD, where it was saved over.",
                          show_default="the project's")
    ] = "",
    rename: Annotated[
        list[str] | None,
        typer.Option(metavar="OLD=NEW", help="A field that you know is called or placed so now; may be given several times.", show_default=False),
    ] = None,
    examples: Annotated[
        bool, typer.Option("--examples", help="Run the test cases' inputs: what each rule that changed gives for them.")
    ] = False,
    values: Annotated[bool, typer.Option("--values", help="With --examples: show values of payloads, which are masked otherwise.")] = False,
) -> int:  # fmt: skip
    """Say what a new version of a schema does to a project's rules, and take it in."""
    from fieldwright.cli.impact import ImpactOptions
    from fieldwright.cli.impact import impact as told

    return told(
        project,
        new,
        ImpactOptions(
            schema, apply, format_.value, output, fail_on.value, policy, old, examples, tuple(rename or ()), values
        ),
    )


def changes(
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID|GROUP]...", help="Ids as max-length-lowered, or groups as limit.", show_default="all"),
    ] = None,
    preset: ChangePreset = None,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """List every kind of change: what it means, how severe it is for those who read and write, and what to do."""
    from fieldwright.cli.comparing import list_changes

    return list_changes(ids or (), preset.value if preset else "", as_json=as_json)
