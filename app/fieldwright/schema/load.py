"""Any schema or sample, by its content: the one way in. `formats` has the table of what is read."""

import gc
from pathlib import Path
from typing import Protocol, runtime_checkable

from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.files.packed import MARK, files_in, gunzipped, inside_archive, only_one, unzipped
from fieldwright.files.reading import SCHEMA_LIMIT, WORKBOOK_LIMIT, html_error, read_bytes, sniffed, unusable
from fieldwright.schema.formats import SUFFIXES, Source, read
from fieldwright.schema.model import Note, Origin, Schema


@runtime_checkable
class Remarked(Protocol):
    """A schema that takes notes about the file that it was read from."""

    def remark(self, note: Note) -> None:
        """Keep a note."""
        ...


def load(path: str | Path, *, limit: int = 0, root: Path | None = None) -> Schema:
    """The schema in a file, whatever its format, or of a folder of JSON Schemas. Files that it refers to must lie in ``root``, its own folder unless given.

    Raises a `FieldwrightError` that names the file, the place and the mend.
    """
    if _is_folder(Path(path)):
        from fieldwright.schema.folder import load_folder

        return load_folder(Path(path))
    if not limit and _streamed(Path(path)):
        from fieldwright.schema.samples import load_samples

        return load_samples([path])
    return load_bytes(bytes_of(path, limit=limit), path, root=root)


def bytes_of(path: str | Path, *, limit: int = 0) -> bytes:
    """The bytes that `load` makes a schema of: a file's, or those of a file in a zip archive, ``archive.zip!inner/path``."""
    packed = inside_archive(path)
    if packed is not None:
        outer, name = packed
        return unzipped(read_bytes(outer, limit=limit or WORKBOOK_LIMIT), name, outer, limit=limit or SCHEMA_LIMIT)
    usual = WORKBOOK_LIMIT if Path(path).suffix.lower() in (".xlsx", ".xlsm", ".zip") else SCHEMA_LIMIT
    return read_bytes(path, limit=limit or usual)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # no possible name; reading says so
        return False


def _streamed(path: Path) -> bool:
    """Whether a file is of JSON lines and too large to be read whole."""
    try:
        return path.suffix.lower() in (".ndjson", ".jsonl") and path.stat().st_size > SCHEMA_LIMIT
    except (OSError, ValueError):
        return False


def load_bytes(data: bytes, path: str | Path, *, root: Path | None = None) -> Schema:
    """As `load`, from bytes that were read from ``path``."""
    file = Path(path)
    was_on = gc.isenabled()
    gc.disable()  # reading makes little garbage, and the collector would visit all that is read again and again
    try:
        return _loaded(data, file, root)
    except FieldwrightError as error:
        raise error.located(path) from None
    except RecursionError:
        raise RefusedError("the file is nested too deeply", mend="check that it is a schema", file=path) from None
    finally:
        if was_on:
            gc.enable()


def _loaded(data: bytes, file: Path, root: Path | None) -> Schema:
    kind = sniffed(data, file)
    if kind == "html":
        raise html_error(data, file)
    source = Source(data, file, kind, root)
    schema = read(source)
    if schema is None and kind in ("gzip", "zip"):
        source = _opened(data, file, kind, root)
        schema = read(source)
    if schema is None:
        raise unusable(source.kind, source.file)
    if isinstance(schema, Remarked):
        for one in source.remarks:
            schema.remark(one)
    return schema


def _opened(data: bytes, file: Path, kind: str, root: Path | None) -> Source:
    """What is packed in a file, opened once; archives in archives stay closed."""
    if kind == "gzip":
        inner, text = gunzipped(data, file), "The file is compressed with gzip; it was read through."
        name = file.with_suffix("") if file.suffix.lower() == ".gz" else file
        found = Source(inner, file, sniffed(inner, name), root)
    else:
        name = only_one(files_in(data, file), SUFFIXES, file)
        inner, text = unzipped(data, name, file), f"The file is a zip archive; {name} in it was read."
        place = Path(f"{file}{MARK}{name}")
        found = Source(inner, place, sniffed(inner, place), root)
    if found.kind == "html":
        raise html_error(inner, found.file)
    found.remarks.append(Note("S12", text, Origin(file)))
    return found
