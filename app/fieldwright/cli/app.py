"""The commands, as Typer sees them: arguments, options and help. What each does is in `cli.commands`, imported when it is called."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import Abort, TyperException

from fieldwright import __version__
from fieldwright.cli.arguments import (
    READ,
    SEVERAL,
    AsJson,
    CustomerSettings,
    Definitions,
    Delimiter,
    Encoding,
    Escape,
    FailOn,
    Header,
    MapName,
    Pairs,
    ProjectFile,
    Quote,
    SchemaFile,
    Skip,
    To,
)
from fieldwright.cli.cases import add_commands as add_case_commands
from fieldwright.cli.catalog import add_commands as add_catalog_command
from fieldwright.cli.customers import add_commands as add_customer_commands
from fieldwright.cli.handover import add_commands as add_handover_command
from fieldwright.cli.importing import add_import
from fieldwright.cli.operations import add_commands as add_operation_commands
from fieldwright.cli.proving import add_commands as add_proving_commands
from fieldwright.cli.reconciling import add_commands as add_reconciling_commands
from fieldwright.cli.sharing import add_commands
from fieldwright.cli.suggesting import add_suggest
from fieldwright.cli.teamwork import add_commands as add_git_commands
from fieldwright.cli.versions import add_commands as add_version_commands

app = typer.Typer(
    name="fieldwright",
    help="Map two systems' data field by field, see what will not fit, and hand over a specification. Alone, or with a project, it opens "
    "the window.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.command()
def fields(
    schema: Annotated[
        Path | None,
        typer.Argument(
            help="A schema or a sample; or a folder, for the messages of all its files.", show_default=False
        ),
    ] = None,
    message: Annotated[str, typer.Option(help="List this message's fields.", show_default="list the messages")] = "",
    under: Annotated[str, typer.Option(help="Only below this path.", show_default=False)] = "",
    depth: Annotated[int, typer.Option(min=1, max=64, help="Levels of fields.")] = 3,
    limit: Annotated[int, typer.Option(min=1, help="Fields at most.")] = 2000,
    search: Annotated[
        str, typer.Option(help="Only fields with these words, of the message or of all.", show_default=False)
    ] = "",
    formats: Annotated[bool, typer.Option("--list-formats", help="List what can be read.")] = False,
    also: Annotated[
        list[str] | None,
        typer.Option(metavar="SAMPLE", help="Samples of the same message to read with the first; " + SEVERAL, show_default=False),
    ] = None,
    samples: Annotated[
        list[str] | None,
        typer.Option(metavar="SAMPLE", help="Payloads: show what occurs in them beside each field, and where they disagree; " + SEVERAL,
                     show_default=False),
    ] = None,
    encoding: Encoding = "",
    delimiter: Delimiter = None,
    quote: Quote = None,
    escape: Escape = None,
    header: Header = None,
    skip: Skip = None,
    definitions: Definitions = None,
    as_json: AsJson = False,
) -> int:  # fmt: skip
    """List a schema's messages, or the fields of one. A folder: the messages of all its files."""
    from fieldwright.cli.fields import list_fields
    from fieldwright.cli.looking import list_folder, list_formats, search_fields

    if formats:
        return list_formats(as_json=as_json)
    if schema is None:
        raise typer.BadParameter("name a schema, a sample or a folder")
    from fieldwright.cli.reading import options_of

    said = options_of(
        encoding=encoding, delimiter=delimiter, quote=quote, escape=escape, header=header, skip=skip, definitions=definitions, also=also or ()
    )  # fmt: skip
    if schema.is_dir():
        if said or samples:
            raise typer.BadParameter("how a file is read, and samples, are said for one file, not for a folder")
        return list_folder(schema, search, depth, limit, as_json=as_json)
    if search.strip():
        if samples:
            raise typer.BadParameter("--samples stand beside fields that are listed, not searched for")
        return search_fields(schema, message, under, search, depth, limit, as_json=as_json, options=said)
    return list_fields(schema, message, under, depth, limit, as_json=as_json, options=said, samples=samples or ())


@app.command()
def new(
    source: SchemaFile,
    target: SchemaFile,
    project: Annotated[Path, typer.Option("-o", "--output", help="The project file to write.", show_default=False)],
    source_message: Annotated[str, typer.Option(help="The source's message.", show_default="the first")] = "",
    target_message: Annotated[str, typer.Option(help="The target's message.", show_default="the first")] = "",
    suggest: Annotated[bool, typer.Option("--suggest", help="Add draft rules for what is proposed and no mere guess, each with its reason.")] = False,
    source_read: Annotated[Pairs, typer.Option(metavar="KEY=VALUE", help=READ.format("source"), show_default=False)] = None,
    target_read: Annotated[Pairs, typer.Option(metavar="KEY=VALUE", help=READ.format("target"), show_default=False)] = None,
    source_also: Annotated[Pairs, typer.Option(metavar="SAMPLE", help="Samples to read with the source.", show_default=False)] = None,
    target_also: Annotated[Pairs, typer.Option(metavar="SAMPLE", help="Samples to read with the target.", show_default=False)] = None,
    source_samples: Annotated[
        Pairs, typer.Option(metavar="SAMPLE", help="Payloads to attach to the source's schema.", show_default=False)
    ] = None,
    target_samples: Annotated[
        Pairs, typer.Option(metavar="SAMPLE", help="Payloads to attach to the target's schema.", show_default=False)
    ] = None,
) -> int:  # fmt: skip
    """Start a project from two schemas. How they are read is kept in the project."""
    from fieldwright.cli.projects import start_project
    from fieldwright.cli.reading import Given, options_said

    sides = (
        Given(source, source_message, options_said(source_read or (), source_also or ()), tuple(source_samples or ())),
        Given(target, target_message, options_said(target_read or (), target_also or ()), tuple(target_samples or ())),
    )
    return start_project(*sides, project, suggest=suggest)


@app.command()
def check(
    project: ProjectFile,
    as_json: AsJson = False,
    fail_on: Annotated[FailOn, typer.Option(help="Exit with 1 from this severity on.")] = FailOn.error,
    try_: Annotated[
        bool, typer.Option("--try", help="Also run the rules on payloads at the bounds of what the source may send, and print those that break them.")
    ] = False,
    payloads: Annotated[int, typer.Option(metavar="N", min=1, help="With --try: payloads of each map at most.")] = 2000,
    seed: Annotated[int, typer.Option(help="With --try: other chance combinations for another number.")] = 0,
) -> int:  # fmt: skip
    """Print everything that will not fit, without running anything unless --try asks for it."""
    from fieldwright.cli.projects import check_file

    return check_file(project, as_json=as_json, fail_on=fail_on.value, trying=(payloads, seed) if try_ else None)


@app.command()
def findings(
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]...", help="Ids as L01, or families as L.", show_default="all"),
    ] = None,
    project: Annotated[
        Path | None, typer.Option(help="Show the severities that this project chose.", show_default=False)
    ] = None,
    as_json: AsJson = False,
) -> int:
    """List every kind of finding: what it means, and how it is mended."""
    from fieldwright.cli.kinds import list_kinds

    return list_kinds(ids or (), project, as_json=as_json)


@app.command()
def run(
    project: ProjectFile,
    payloads: Annotated[
        list[Path],
        typer.Argument(
            metavar="INPUT...",
            help="Payloads, or files of many records: JSON lines, a JSON array, a table, repeated XML elements. - is standard input.",
            show_default=False,
        ),
    ],
    map_name: MapName = "",
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="A file; for several inputs a folder.", show_default="print it"),
    ] = None,
    source: Annotated[
        list[str] | None,
        typer.Option(metavar="ALIAS=FILE", help="A further source of the map, read once.", show_default=False),
    ] = None,
    param: Annotated[
        list[str] | None, typer.Option(metavar="NAME=VALUE", help="A parameter of the project.", show_default=False)
    ] = None,
    params: Annotated[Path | None, typer.Option(help="Parameters as a JSON object.", show_default=False)] = None,
    settings: CustomerSettings = None,
    jobs: Annotated[int, typer.Option(min=0, help="Processes that run records side by side; 0: one a processor.")] = 1,
    rejects: Annotated[
        Path | None,
        typer.Option(
            help="Write records that fail, or whose result is not valid, here with the reason.", show_default=False
        ),
    ] = None,
    summary: Annotated[Path | None, typer.Option(help="Write what was done as JSON.", show_default=False)] = None,
    record_path: Annotated[
        str, typer.Option(help="The XML elements that are records, as Orders.Order.", show_default="told by the map")
    ] = "",
    element: Annotated[str, typer.Option(help="The element around many results in XML.")] = "records",
    explain: Annotated[
        str,
        typer.Option(
            metavar="PATH",
            help="Say where one value of the output comes from, as lines[2].net, or why there is none.",
            show_default=False,
        ),
    ] = "",
    as_json: AsJson = False,
) -> int:
    """Transform payloads and validate what comes out."""
    from fieldwright.cli.running import RunOptions, run_payloads

    options = RunOptions(
        map_name,
        output,
        tuple(source or ()),
        tuple(param or ()),
        params,
        jobs,
        rejects,
        summary,
        record_path,
        element,
        settings,
    )
    if explain:
        from fieldwright.cli.explaining import explain_value

        return explain_value(project, payloads, explain, options, as_json=as_json)
    return run_payloads(project, payloads, options)


add_proving_commands(app)


@app.command()
def export(
    project: ProjectFile,
    to: Annotated[To, typer.Option(help="The form.", show_default=False)],
    output: Annotated[Path, typer.Option("-o", "--output", help="The file to write.", show_default=False)],
    map_name: Annotated[str, typer.Option("--map", help="Only this map.", show_default="all")] = "",
    show_samples: Annotated[bool, typer.Option("--show-samples", help="Mask no values that were taken from samples.")] = False,
    show: Annotated[
        list[str] | None,
        typer.Option(metavar="PATH", help="Mask no sample values of this field, ALIAS:PATH for one of a source, PATH.* all below; may be given several times.", show_default=False),
    ] = None,
    sample: Annotated[
        list[Path] | None,
        typer.Option(metavar="PAYLOAD", help="With python and xslt: also compare on this payload; may be given several times.", show_default=False),
    ] = None,
    settings: CustomerSettings = None,
    coverage: Annotated[bool, typer.Option("--coverage", help="Run the test cases, and say how much of the maps they try.")] = False,
) -> int:  # fmt: skip
    """Write the specification. Values from samples are masked unless asked for."""
    from fieldwright.cli.projects import export_file

    return export_file(
        project,
        to.value,
        output,
        map_name,
        everything=show_samples,
        paths=tuple(show or ()),
        samples=tuple(sample or ()),
        settings=settings,
        coverage=coverage,
    )


add_version_commands(app)


@app.command()
def functions(
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help="A function, or a word of its meaning.", show_default="all")
    ] = "",
    project: Annotated[
        Path | None, typer.Option(help="List this project's own functions as well.", show_default=False)
    ] = None,
    as_json: AsJson = False,
) -> int:
    """List what expressions may call: with its meaning, what null gives, and examples."""
    from fieldwright.cli.functions import list_functions

    return list_functions(name, project, as_json=as_json)


@app.command()
def demo(
    folder: Annotated[Path, typer.Argument(help="Where to write.", metavar="[DIR]")] = Path("fieldwright-demo"),
) -> int:
    """Write the example projects into a folder and do the whole job on one."""
    from fieldwright.cli.demo import demonstrate

    return demonstrate(folder)


add_commands(app)
add_git_commands(app)
add_operation_commands(app)
add_catalog_command(app)
add_case_commands(app)
add_customer_commands(app)
add_handover_command(app)
add_reconciling_commands(app)
add_import(app)
add_suggest(app)


@app.callback(invoke_without_command=True)
def start(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Say the version."""
    if version:
        from fieldwright.cli.printing import out

        out(f"fieldwright {__version__}")
        raise typer.Exit


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give the exit status: 0 done, 1 fell short, 2 unusable. Never a traceback.

    Without arguments, or with a project file, it opens the window.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--fieldwright-worker"]:  # a frozen application starts itself as its worker process
        from fieldwright.files.worker import freeze_support

        freeze_support()
    if not given or (not given[0].startswith("-") and given[0] not in _names()):
        opened = _window(given)
        if opened is not None:
            return opened
    status = _guarded(given)
    if arguments is None and given and given[0] in _LARGE:
        _leave(status)
    return status


_LARGE = frozenset(
    {"catalog", "check", "diff", "export", "fields", "flows", "handover", "impact", "import", "merge", "suggest"}
)
"""Commands that hold whole schemas, checked projects and specifications when they are done."""


def _leave(status: int) -> None:
    """End the process at once: taking all that apart again, value by value, takes longer than reading a large schema."""
    import atexit
    import os

    atexit._run_exitfuncs()  # pyright: ignore[reportPrivateUsage]
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # whoever read is gone
            stream.flush()
    os._exit(status)


def _names() -> set[str]:
    return {(one.name or getattr(one.callback, "__name__", "")) for one in app.registered_commands}


def _window(given: list[str]) -> int | None:
    """Open the window where that is what was asked for; None where the arguments mean something else."""
    if len(given) > 1 or (given and not given[0].endswith(".json") and not Path(given[0]).exists()):
        return None
    from fieldwright.cli.printing import complain

    if given and not Path(given[0]).is_file():
        return complain(given[0], "there is no such file", "give a project file, or a command: fieldwright --help")
    from fieldwright.cli.window import open_window

    return open_window(given)


def _guarded(given: list[str]) -> int:
    from fieldwright.cli.printing import complain, say
    from fieldwright.files.errors import CancelledError, FieldwrightError

    try:
        status = app(given, standalone_mode=False)
        return status if isinstance(status, int) else 0
    except typer.Exit as stop:
        return stop.exit_code
    except (Abort, KeyboardInterrupt, CancelledError):
        say("fieldwright: stopped")
        return 2
    except TyperException as error:
        command = given[0] + " " if given and given[0] in _names() else ""
        return complain(
            None, error.format_message().replace("Value error, ", "").rstrip("."), f"see fieldwright {command}--help"
        )
    except FieldwrightError as error:
        return complain(None, str(error), "")
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except RecursionError:
        return complain(None, "the input is nested too deeply", "simplify it")
    except MemoryError:
        return complain(None, "there is not enough memory for this input", "give a smaller one")
    except OSError as error:
        return complain(error.filename, error.strerror or str(error), "")
    except Exception as error:  # noqa: BLE001 - a mistake of ours ends in one line too, with where it happened
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
        return complain(
            None, f"a mistake in Fieldwright itself: {type(error).__name__} at {where}: {error}", "please report it"
        )
