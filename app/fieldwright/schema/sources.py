"""What is made of a file's bytes before a format looks at them: packed files opened, stated encodings, tables that the user says are some."""

from pathlib import Path

from fieldwright.files.packed import MARK, files_in, gunzipped, only_one, unzipped
from fieldwright.files.reading import NOT_A_SCHEMA, html_error, sniffed
from fieldwright.schema.formats import SUFFIXES, Source
from fieldwright.schema.model import Note, Origin
from fieldwright.schema.options import PLAIN, TABLE, ReadingOptions, check_encoding, recoded

_PACKED = ("gzip", "zip")
_NO_TEXT = tuple(kind for kind in NOT_A_SCHEMA if kind != "binary")
_TABLES = (".csv", ".tsv", ".tab", ".txt", "")


def source_of(data: bytes, file: Path, root: Path | None = None, options: ReadingOptions = PLAIN) -> Source:
    """A file to be read. Raises `UnreadableError` for a web page, and for text that is not in the stated encoding."""
    kind = sniffed(data, file)
    if options.encoding:
        check_encoding(options.encoding, file)
    if options.encoding and kind not in _NO_TEXT:
        text = recoded(data, options.encoding, file)
        kind = _kind(sniffed(text, file), file, options)
        data = data if kind == "csv" else text
    else:
        kind = _kind(kind, file, options)
    if kind == "html":
        raise html_error(data, file)
    return Source(data, file, kind, root, options=options)


def opened(packed: Source) -> Source | None:
    """What is packed in a file, opened once, archives in archives stay closed; None for a file that is not packed."""
    if packed.kind not in _PACKED:
        return None
    data, file = packed.data, packed.file
    if packed.kind == "gzip":
        inner, text = gunzipped(data, file), "The file is compressed with gzip; it was read through."
        name = file.with_suffix("") if file.suffix.lower() == ".gz" else file
        found = source_of(inner, name, packed.root, packed.options)
        found = Source(found.data, file, found.kind, packed.root, options=packed.options)
    else:
        name = only_one(files_in(data, file), SUFFIXES, file)
        inner, text = unzipped(data, name, file), f"The file is a zip archive; {name} in it was read."
        found = source_of(inner, Path(f"{file}{MARK}{name}"), packed.root, packed.options)
    found.remarks.append(Note("S12", text, Origin(file)))
    return found


def _kind(kind: str, file: Path, options: ReadingOptions) -> str:
    """The kind as recognised, or a table where the user says how one is written and the file may be one."""
    if kind in _NO_TEXT or not set(TABLE) & set(options.given):
        return kind
    suffix = file.suffix.lower()
    return "csv" if suffix in _TABLES or (kind == "yaml" and suffix not in (".yaml", ".yml")) else kind
