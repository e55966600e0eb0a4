"""The catalog file: bytes to `Catalog` and back, with the guards and the layout of project files (`project.format`).

Systems stand in the order of their names and entries in that of their ids, one value a line, so that git shows and merges what people changed.
"""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any, cast

from attrs import evolve, frozen

from fieldwright.files.errors import RefusedError, SaveError, SyntaxProblemError, UnreadableError
from fieldwright.files.json_text import line_of, load_json
from fieldwright.files.reading import read_bytes
from fieldwright.files.records import RecordError, from_record, to_record
from fieldwright.files.saving import Fingerprint, fingerprint_of, save_bytes
from fieldwright.project.catalog.checking import check_values
from fieldwright.project.catalog.model import FORMAT, Catalog
from fieldwright.project.format import canonical_text

SUFFIX = ".catalog.json"
"""How a catalog file's name ends."""

LIMIT = 64_000_000
"""The largest catalog file, in bytes."""


@frozen(eq=False)
class OpenedCatalog:
    """A catalog as it was read: with its bytes, its file's fingerprint, and whether it may be saved over."""

    catalog: Catalog
    path: Path
    data: bytes
    fingerprint: Fingerprint
    read_only: bool = False
    notes: tuple[str, ...] = ()

    @property
    def folder(self) -> Path:
        """The folder that the links' relative paths start at."""
        return self.path.parent


def load_catalog(path: str | Path) -> OpenedCatalog:
    """Read a catalog file.

    Raises `UnreadableError` or `SyntaxProblemError` naming file and line. A file of a newer major format opens read-only.
    """
    file = Path(path)
    data = read_bytes(file, limit=LIMIT)
    catalog, notes = parse_catalog(data, file)
    newer = is_newer(catalog)
    if newer:
        notes = (*notes, f"the catalog is of format {catalog.format}, newer than {FORMAT}: it opens read-only; update Fieldwright to edit it")  # fmt: skip
    return OpenedCatalog(catalog, file, data, fingerprint_of(file, data), newer, notes)


def parse_catalog(data: bytes, file: str | Path) -> tuple[Catalog, tuple[str, ...]]:
    """A catalog from bytes, with notes on what was odd; the errors name ``file``."""
    document = load_json(data, file, spelled=True)
    value = document.value
    if not isinstance(value, dict) or not ({"entries", "systems"} & set(cast("dict[str, Any]", value))):
        raise UnreadableError(
            "this is not a Fieldwright catalog",
            mend="open a file that ends in .catalog.json, or make one with: fieldwright catalog FOLDER -o NAME.catalog.json",
            file=file,
        )
    given = cast("dict[str, Any]", value)
    version = given.get("format", FORMAT)
    if not isinstance(version, str) or not re.fullmatch(r"\d+(\.\d+)*", version):
        raise SyntaxProblemError(
            f"the format's version is {json.dumps(version)[:40]}", mend=f'write "format": "{FORMAT}"', file=file
        )
    try:
        catalog = from_record(Catalog, given)
        _check_names(catalog)
        check_values(catalog)
    except RecordError as error:
        if _major(version) > _major(FORMAT):
            raise UnreadableError(
                f"the catalog is of format {version}, which this Fieldwright cannot read",
                mend="update Fieldwright",
                file=file,
            ) from error
        raise error.located(file, line_of(document.text, error.place)) from None
    twice = tuple(f"the key {found} is given twice; the last one counts" for found in document.duplicates)
    return catalog, twice


def _check_names(catalog: Catalog) -> None:
    for key, what, names in (
        ("entries", "id", [one.id for one in catalog.entries]),
        ("systems", "name", [one.name for one in catalog.systems]),
    ):
        counted = Counter(names)
        for at, name in enumerate(names):
            if not name.strip():
                raise RecordError(f"/{key}/{at}", f"has an empty {what}", mend=f"give it an {what} of its own")
            if counted[name] > 1:
                raise RecordError(f"/{key}/{at}", f"has the {what} {name!r}, which is there {counted[name]} times", mend="give one another")  # fmt: skip


def canonical(catalog: Catalog) -> Catalog:
    """The catalog in the order in which files have it: systems by name, entries by id."""
    return evolve(
        catalog,
        systems=tuple(sorted(catalog.systems, key=lambda one: (one.name.casefold(), one.name))),
        entries=tuple(sorted(catalog.entries, key=lambda one: one.id)),
    )


def dump_catalog(catalog: Catalog) -> bytes:
    """The canonical bytes of a catalog: its format and the name of its schema are always written."""
    record = to_record(canonical(catalog))
    whole = {"$schema": catalog.schema_url, "format": catalog.format, "entries": [], "systems": [], **record}
    return (canonical_text(whole) + "\n").encode()


def save_catalog(
    catalog: Catalog, path: str | Path, *, opened: OpenedCatalog | None = None, overwrite: bool = False
) -> OpenedCatalog:
    """Save a catalog and give it as if just opened.

    ``opened`` is what was read or saved last: unedited it goes back byte for byte, and saving over a file that somebody changed since raises
    `ChangedOnDiskError` unless ``overwrite``. The bytes are read back in memory before anything is written.
    """
    file = Path(path)
    same_file = opened is not None and opened.path.resolve() == file.resolve()
    if opened is not None and opened.read_only and same_file:
        raise RefusedError(
            "the catalog is of a newer format and open read-only", mend="save it under another name", file=file
        )
    data = opened.data if opened is not None and opened.catalog == catalog else dump_catalog(catalog)
    again, _ = parse_catalog(data, file)
    if canonical(again) != canonical(catalog):
        raise SaveError(
            "not saved: the catalog would not read back the same",
            mend="report this, and save under another name",
            file=file,
        )
    known = opened.fingerprint if opened is not None and same_file and not overwrite else None
    fingerprint = save_bytes(file, data, known=known, backup=True)
    return OpenedCatalog(again, file, data, fingerprint)


def is_newer(catalog: Catalog) -> bool:
    """Whether a catalog is of a newer major format than this program writes."""
    return _major(catalog.format) > _major(FORMAT)


def _major(version: str) -> int:
    return int(version.split(".")[0])
