"""Any schema or sample, by its content: the one way in. `formats` has the table of what is read."""

from pathlib import Path
from typing import Protocol, runtime_checkable

from fieldwright.files.collector import paused_collector
from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.files.packed import inside_archive, unzipped
from fieldwright.files.reading import SCHEMA_LIMIT, WORKBOOK_LIMIT, read_bytes, unusable
from fieldwright.schema.formats import read
from fieldwright.schema.model import Note, Schema
from fieldwright.schema.options import PLAIN, ReadingOptions
from fieldwright.schema.sources import opened, source_of


@runtime_checkable
class Remarked(Protocol):
    """A schema that takes notes about the file that it was read from."""

    def remark(self, note: Note) -> None:
        """Keep a note."""
        ...


def load(
    path: str | Path, *, limit: int = 0, root: Path | None = None, options: ReadingOptions | None = None
) -> Schema:
    """The schema in a file, whatever its format, or of a folder of JSON Schemas. Files that it refers to must lie in ``root``, its own folder unless given.

    ``options`` say how the file is read, and which further samples count; what does not fit the format is a note of the schema.
    Raises a `FieldwrightError` that names the file, the place and the mend.
    """
    said = options or PLAIN
    if _is_folder(Path(path)):
        from fieldwright.schema.folder import load_folder

        if said.more:
            raise UnreadableError("a folder cannot be merged with samples", mend="choose a sample in it", file=path)
        return load_folder(Path(path))
    if said.more or (not limit and _streamed(Path(path))):
        from fieldwright.schema.samples import load_samples

        itself = Path(path).absolute()
        return load_samples([path, *(one for one in said.more if Path(one).absolute() != itself)], options=said)
    return load_bytes(bytes_of(path, limit=limit), path, root=root, options=said)


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


def load_bytes(
    data: bytes, path: str | Path, *, root: Path | None = None, options: ReadingOptions | None = None
) -> Schema:
    """As `load`, from bytes that were read from ``path``; further samples are not read."""
    file = Path(path)
    try:
        with paused_collector():
            return _loaded(data, file, root, options or PLAIN)
    except FieldwrightError as error:
        raise error.located(path) from None
    except RecursionError:
        raise RefusedError("the file is nested too deeply", mend="check that it is a schema", file=path) from None


def _loaded(data: bytes, file: Path, root: Path | None, options: ReadingOptions) -> Schema:
    source = source_of(data, file, root, options)
    schema = read(source)
    if schema is None and (inner := opened(source)) is not None:
        source = inner
        schema = read(source)
    if schema is None:
        raise unusable(source.kind, source.file)
    if isinstance(schema, Remarked):
        for one in source.remarks:
            schema.remark(one)
    return schema
