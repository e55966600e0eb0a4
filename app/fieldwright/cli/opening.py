"""Opening what the commands are given."""

from pathlib import Path

from fieldwright.cli.printing import say
from fieldwright.files.errors import RefusedError
from fieldwright.project.format import Opened, load_project
from fieldwright.schema.model import Schema


def opened_project(file: Path) -> Opened:
    """A project to work with. One of a newer major version is refused: what it means here may not be what it means there."""
    opened = load_project(file)
    if opened.read_only:
        raise RefusedError(
            f"the project is of format {opened.project.format}, newer than this Fieldwright reads",
            mend="update Fieldwright; the window opens the project to look at it",
            file=file,
        )
    for note in opened.notes:
        say(f"{file}: warning: {note}")
    return opened


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
