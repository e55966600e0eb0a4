"""Any schema or sample, by its content: the one way in. `formats` has the table of what is read."""

from pathlib import Path

from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.files.reading import SCHEMA_LIMIT, html_error, read_bytes, sniffed, unusable
from fieldwright.schema.formats import Source, read
from fieldwright.schema.model import Schema


def load(path: str | Path, *, limit: int = SCHEMA_LIMIT, root: Path | None = None) -> Schema:
    """The schema in a file, whatever its format. Files that it refers to must lie in ``root``, its own folder unless given.

    Raises a `FieldwrightError` that names the file, the place and the mend.
    """
    return load_bytes(read_bytes(path, limit=limit), path, root=root)


def load_bytes(data: bytes, path: str | Path, *, root: Path | None = None) -> Schema:
    """As `load`, from bytes that were read from ``path``."""
    file = Path(path)
    try:
        return _loaded(data, file, root)
    except FieldwrightError as error:
        raise error.located(path) from None
    except RecursionError:
        raise RefusedError("the file is nested too deeply", mend="check that it is a schema", file=path) from None


def _loaded(data: bytes, file: Path, root: Path | None) -> Schema:
    kind = sniffed(data, file)
    if kind == "html":
        raise html_error(data, file)
    schema = read(Source(data, file, kind, root))
    if schema is None:
        raise unusable(kind, file)
    return schema
