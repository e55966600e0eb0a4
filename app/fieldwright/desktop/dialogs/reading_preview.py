"""A file read as somebody says, for a look at what comes of it: what was recognised, and the first rows or fields. No widgets."""

from itertools import islice
from pathlib import Path

from attrs import frozen

from fieldwright.desktop.language import tr, translated
from fieldwright.schema.csv_dialect import open_table
from fieldwright.schema.csv_sample import CsvSchema
from fieldwright.schema.load import bytes_of
from fieldwright.schema.model import Schema, walk
from fieldwright.schema.options import TABLE, ReadingOptions
from fieldwright.schema.vetting import Reading

ROWS, COLUMNS, DEPTH = 40, 60, 6
_DELIMITERS = {
    ",": tr("comma", "delimiter"),
    ";": tr("semicolon", "delimiter"),
    "\t": tr("tab", "delimiter"),
    "|": tr("bar", "delimiter"),
    "": tr("none", "delimiter"),
}
TOLD = 6
"""Remarks of a schema that are shown."""

_TAKES = (
    ("table", ("encoding", "more", *TABLE)),
    ("workbook", ("header", "skip")),
    ("interchange", ("encoding", "definitions")),
    ("sample", ("encoding", "more")),
    ("lines", ("encoding", "more")),
)
"""By a word of a format's name, what can be said about its files; of the rest only the encoding."""


@frozen
class Preview:
    """What came of reading a file. ``recognised`` has, by option, what was taken where nothing is said."""

    format: str
    takes: tuple[str, ...]
    recognised: dict[str, str]
    remarks: tuple[str, ...]
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def preview(reading: Reading, path: Path, options: ReadingOptions) -> Preview:
    """Read a file, and look at its beginning. Raises a `FieldwrightError`."""
    schema = reading.load(path, options=options)
    takes = next((said for word, said in _TAKES if word in schema.format.lower()), ("encoding",))
    remarks = tuple(dict.fromkeys(one.text for one in schema.notes))[:TOLD]
    if isinstance(schema, CsvSchema) and not options.more:
        return Preview(schema.format, takes, _dialect(schema), remarks, *_table(schema, path, options))
    recognised = _dialect(schema) if isinstance(schema, CsvSchema) else {}
    return Preview(schema.format, takes, recognised, remarks, (tr("Field"), tr("Type"), tr("Remarks")), _fields(schema))


def _dialect(schema: CsvSchema) -> dict[str, str]:
    own = schema.written
    quotes = {'"': tr("double", "quotes"), "'": tr("single", "quotes"), "": tr("none", "quotes")}
    return {
        "encoding": own.encoding,
        "delimiter": _DELIMITERS.get(own.delimiter, own.delimiter),
        "quote": quotes.get(own.quote, own.quote),
        "header": tr("yes", "header") if own.header else tr("no", "header"),
        "skip": str(own.skip),
    }


def _table(
    schema: CsvSchema, path: Path, options: ReadingOptions
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    table = open_table(bytes_of(path), path, options.csv)
    names = tuple(schema.names[:COLUMNS])
    return names, tuple(tuple(row.cells[: len(names)]) for row in islice(table.rows, ROWS))


def _fields(schema: Schema) -> tuple[tuple[str, ...], ...]:
    messages = schema.messages()
    if not messages:
        return ()
    found = walk(schema.root(messages[0].name), depth=DEPTH, limit=ROWS)
    return tuple(
        (
            one.value_path or "$",
            " ".join(filter(None, (one.shape.type, one.shape.format))),
            one.shape.description or next((translated(note.text) for note in one.shape.notes), ""),
        )
        for one in found
    )
