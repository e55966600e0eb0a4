"""The arguments and options that several commands have, and the words that they take."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class FailOn(StrEnum):
    """From which severity on `check` falls short."""

    error = "error"
    warning = "warning"
    never = "never"


class To(StrEnum):
    """The forms of a specification."""

    xlsx = "xlsx"
    html = "html"
    markdown = "markdown"
    json = "json"
    csv = "csv"
    jsonata = "jsonata"
    python = "python"
    xslt = "xslt"
    dataweave = "dataweave"


class Role(StrEnum):
    """How the schema is used: what it describes is read, or written."""

    source = "source"
    target = "target"
    both = "both"


class FailOnChange(StrEnum):
    """From which severity on `diff` falls short."""

    breaking = "breaking"
    risky = "risky"
    never = "never"


class FailOnDifference(StrEnum):
    """From which severity on a comparison falls short; ``any`` is whatever differs."""

    breaking = "breaking"
    risky = "risky"
    any = "any"
    never = "never"


class ChangeSeverity(StrEnum):
    """The severities of changes."""

    breaking = "breaking"
    risky = "risky"
    safe = "safe"
    docs = "docs"


class Preset(StrEnum):
    """Whose severities count."""

    auto = "auto"
    strict = "strict"
    standard = "standard"
    lenient = "lenient"


class ReportForm(StrEnum):
    """The forms of a report of changes."""

    text = "text"
    json = "json"
    markdown = "markdown"
    html = "html"
    junit = "junit"
    sarif = "sarif"


class ImpactForm(StrEnum):
    """The forms of an impact: text and JSON of all that is hit, the others of what is to be changed in what is built."""

    text = "text"
    json = "json"
    markdown = "markdown"
    html = "html"
    xlsx = "xlsx"


class GroupBy(StrEnum):
    """How a report of changes is grouped."""

    message = "message"
    kind = "kind"
    severity = "severity"
    file = "file"
    path = "path"
    none = "none"


class Colour(StrEnum):
    """When text is coloured."""

    auto = "auto"
    always = "always"
    never = "never"


SchemaFile = Annotated[
    Path,
    typer.Argument(
        help="OpenAPI, JSON Schema, XSD, WSDL and others (fields --list-formats), or a sample.", show_default=False
    ),
]
ProjectFile = Annotated[Path, typer.Argument(help="The project, NAME.fieldwright.json.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON of a stable, documented shape.")]
Pairs = list[str] | None
READ = "How the {} is read: encoding, delimiter, quote, escape, header, skip or definitions, such as delimiter=tab; may be given several times."
SEVERAL = "a file, a folder, or a pattern in quotes; may be given several times."
MapName = Annotated[
    str, typer.Option("--map", help="The map's name, where there are several.", show_default="the first")
]
CustomerSettings = Annotated[
    Path | None,
    typer.Option("--settings", metavar="FILE", help="As it is for the customer of these settings.", show_default=False),
]

Encoding = Annotated[str, typer.Option(help="How the text is encoded, such as cp1252.", show_default="recognised")]
Delimiter = Annotated[
    str | None,
    typer.Option(
        help="Of a table: a character, or comma, semicolon, tab, bar, space, none.", show_default="recognised"
    ),
]
Quote = Annotated[
    str | None, typer.Option(help="Of a table: a character, or double, single, none.", show_default="recognised")
]
Escape = Annotated[
    str | None,
    typer.Option(
        help="Of a table: what stands before a quote inside quotes, such as backslash, or none.",
        show_default="recognised",
    ),
]
Header = Annotated[
    bool | None,
    typer.Option(
        "--header/--no-header", help="Whether a table starts with its columns' names.", show_default="recognised"
    ),
]
Skip = Annotated[int | None, typer.Option(min=0, help="Lines before a table's header.", show_default="recognised")]
Definitions = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER",
        help="XML definitions that name EDI segments and elements.",
        show_default="edi-definitions beside the file",
    ),
]
ChangePreset = Annotated[
    Preset | None,
    typer.Option(help="Whose severities count: fieldwright changes shows them.", show_default="told by the format"),
]
