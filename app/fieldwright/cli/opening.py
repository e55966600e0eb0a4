"""Opening what the commands are given."""

from pathlib import Path

from attrs import evolve

from fieldwright.cli.printing import say
from fieldwright.files.errors import RefusedError
from fieldwright.files.reading import read_bytes
from fieldwright.project.format import LIMIT, Opened, load_project
from fieldwright.schema.model import Schema


def opened_project(file: Path) -> Opened:
    """A project to work with, or that of a bundle, to read. One of a newer major version is refused: what it means here may not be what it means there."""
    opened = load_project(file)
    if opened.read_only and opened.bundle is None:
        raise RefusedError(
            f"the project is of format {opened.project.format}, newer than this Fieldwright reads",
            mend="update Fieldwright; the window opens the project to look at it",
            file=file,
        )
    for note in opened.notes if opened.bundle is None else opened.notes[:-1]:
        say(f"{file}: warning: {note}")
    return opened


def opened_for(file: Path, settings: Path | None) -> Opened:
    """A project to work with as it is for the customer whose settings a file has; as it is for all without one. Raises what reading the settings raises."""
    opened = opened_project(file)
    if settings is None:
        return opened
    from fieldwright.project.customers.settling import settled_by

    return evolve(opened, project=settled_by(opened.project, settings))


def writable_project(file: Path) -> Opened:
    """A project to change. Raises `RefusedError` for one that is in a bundle, too."""
    opened = opened_project(file)
    if opened.bundle is not None:
        mend = "unpack it first: fieldwright unbundle FILE -o FOLDER"
        raise RefusedError("the project is in a bundle, which is not written to", mend=mend, file=file)
    return opened


def project_bytes(file: Path, *, base: bool = False) -> bytes:
    """The bytes of a project's file, or of the project in a bundle; of a bundle as the ``base`` of a merge, those of the project that it was made of.

    Raises what reading it raises.
    """
    from fieldwright.project.bundled import is_bundle, received

    if not is_bundle(file):
        return read_bytes(file, limit=LIMIT)
    found = received(file)
    return found.base if base else found.members[found.project]


def refused_parts(schema: Schema) -> RefusedError | None:
    """What the schema refers to and was not read because it lies outside its folder or on the network; None where there is nothing."""
    notes = [one for one in schema.notes if one.kind == "S11"]
    if not notes:
        return None
    first, more = notes[0], f" ({len(notes) - 1} more such)" if len(notes) > 1 else ""
    file = first.origin.file or schema.file
    return RefusedError(
        first.text.rstrip(".") + more, mend="put a copy beside the schema", file=file, line=first.origin.line
    )
