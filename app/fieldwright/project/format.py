"""The project file: bytes to `Project` and back (design section 8).

One JSON object, UTF-8, two-space indent, keys sorted, one value a line, newline at the end. What was read and not edited is written
back byte for byte, whatever its layout; what was edited is written in the canonical layout. Numbers are kept as they were written.
"""

import json
import re
from pathlib import Path
from typing import Any, cast

from attrs import evolve, frozen

from fieldwright.files.errors import RefusedError, SaveError, SyntaxProblemError, UnreadableError
from fieldwright.files.json_text import line_of, load_json
from fieldwright.files.reading import read_bytes
from fieldwright.files.records import RecordError, from_record, to_record
from fieldwright.files.saving import Fingerprint, fingerprint_of, save_bytes
from fieldwright.project.model import FORMAT, Project

SUFFIX = ".fieldwright.json"
"""How a project file's name ends."""
BUNDLE_SUFFIX = ".fieldwright.zip"
"""How a bundle's name ends."""

LIMIT = 64_000_000
"""The largest project file, in bytes."""


@frozen(eq=False)
class Opened:
    """A project as it was read: with its bytes, its file's fingerprint, and whether it may be saved over.

    ``notes`` are sentences for people: a key given twice, a newer format.
    """

    project: Project
    path: Path
    data: bytes
    fingerprint: Fingerprint
    read_only: bool = False
    notes: tuple[str, ...] = ()
    bundle: Path | None = None
    """The bundle that it is in; ``path`` is then a copy, in a folder of our own, and it is read-only."""

    @property
    def folder(self) -> Path:
        """The folder that the project's relative paths start at."""
        return self.path.parent


def load_project(path: str | Path) -> Opened:
    """Read a project file, or the project of a bundle.

    Raises `UnreadableError` or `SyntaxProblemError` naming file and line. A file of a newer major format opens read-only, and so does a bundle; `RefusedError`
    is raised for a bundle that is not to be trusted.
    """
    file = Path(path)
    if _is_packed(file):
        return _of_bundle(file)
    data = read_bytes(file, limit=LIMIT)
    project, notes = parse_project(data, file, spelled=True)
    newer = is_newer(project)
    if newer:
        notes = (
            *notes,
            f"the project is of format {project.format}, newer than {FORMAT}: it opens read-only; update Fieldwright to edit it",
        )
    return Opened(project, file, data, fingerprint_of(file, data), newer, notes)


def _is_packed(file: Path) -> bool:
    try:
        if not file.is_file():  # a pipe would be waited for
            return False
        with file.open("rb") as stream:
            return stream.read(4) == b"PK\x03\x04"
    except (OSError, ValueError):
        return False  # reading says what is wrong


def _of_bundle(file: Path) -> Opened:
    """The project of a bundle, which is unpacked for it."""
    from fieldwright.project.bundled import opened_in

    opened = load_project(opened_in(file))
    note = "it is in a bundle and opens read-only; fieldwright unbundle makes a project of it that can be edited"
    return evolve(opened, bundle=file, read_only=True, notes=(*opened.notes, note))


def parse_project(data: bytes, file: str | Path, *, spelled: bool = False) -> tuple[Project, tuple[str, ...]]:
    """A project from bytes, with notes on what was odd; the errors name ``file``. ``spelled`` numbers are written again as they were."""
    document = load_json(data, file, spelled=spelled)
    value = document.value
    if not isinstance(value, dict) or not ({"format", "maps", "schemas"} & set(cast("dict[str, Any]", value))):
        raise UnreadableError(
            "this is not a Fieldwright project",
            mend="open a file that ends in .fieldwright.json, or start one with: fieldwright new",
            file=file,
        )
    given = cast("dict[str, Any]", value)
    version = given.get("format")
    if not isinstance(version, str) or not re.fullmatch(r"\d+(\.\d+)*", version):
        raise SyntaxProblemError(
            f"the format's version is {json.dumps(version)[:40]}", mend=f'write "format": "{FORMAT}"', file=file
        )
    try:
        project = from_record(Project, given)
    except RecordError as error:
        if _major(version) > _major(FORMAT):
            raise UnreadableError(
                f"the project is of format {version}, which this Fieldwright cannot read",
                mend="update Fieldwright",
                file=file,
            ) from error
        raise error.located(file, line_of(document.text, error.place)) from None
    twice = tuple(f"the key {found} is given twice; the last one counts" for found in document.duplicates)
    return project, twice


def dump_project(project: Project) -> bytes:
    """The canonical bytes of a project: its format and the name of its schema are always written."""
    record = {"$schema": project.schema_url, "format": project.format, **to_record(project)}
    return (canonical_text(record) + "\n").encode()


def save_project(
    project: Project, path: str | Path, *, opened: Opened | None = None, overwrite: bool = False
) -> Opened:
    """Save a project and give it as if just opened.

    ``opened`` is what was read or saved last: unedited it goes back byte for byte, and saving over a file that somebody
    changed since raises `ChangedOnDiskError` unless ``overwrite``. The bytes are read back in memory before anything is written.
    """
    file = Path(path)
    same_file = opened is not None and opened.path.resolve() == file.resolve()
    if opened is not None and opened.bundle is not None:  # nor elsewhere: its schemas and samples would stay behind
        mend = "unpack it first: fieldwright unbundle FILE -o FOLDER"
        raise RefusedError("the project is in a bundle, which is not written to", mend=mend, file=opened.bundle)
    if opened is not None and opened.read_only and same_file:
        raise RefusedError(
            "the project is of a newer format and open read-only", mend="save it under another name", file=file
        )
    data = opened.data if opened is not None and opened.project == project else dump_project(project)
    again, _ = parse_project(data, file)
    if again != project:
        raise SaveError(
            "not saved: the project would not read back the same",
            mend="report this, and save under another name",
            file=file,
        )
    known = opened.fingerprint if opened is not None and same_file and not overwrite else None
    fingerprint = save_bytes(file, data, known=known, backup=True)
    return Opened(project, file, data, fingerprint)


def is_newer(project: Project) -> bool:
    """Whether a project is of a newer major format than this program writes."""
    return _major(project.format) > _major(FORMAT)


def _major(version: str) -> int:
    return int(version.split(".")[0])


# --- writing ---------------------------------------------------------------------------------------------------------


def canonical_text(value: Any, indent: str = "") -> str:
    """JSON text with sorted keys, one value a line; numbers that kept their spelling are written so."""
    inner = indent + "  "
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        if not members:
            return "{}"
        lines = (f"{inner}{_scalar(k)}: {canonical_text(members[k], inner)}" for k in sorted(members))
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    if isinstance(value, list | tuple):
        items = cast("list[Any]", value)
        if not items:
            return "[]"
        return "[\n" + ",\n".join(inner + canonical_text(one, inner) for one in items) + f"\n{indent}]"
    return _scalar(value)


def _scalar(value: Any) -> str:
    spelled = getattr(value, "spelling", None)
    if spelled is not None:
        return str(spelled)
    text = json.dumps(value, ensure_ascii=False)
    if isinstance(value, str):
        text = _LONE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return text


_LONE = re.compile("[\ud800-\udfff]")
