"""Merging project files: bytes in, the merged project's bytes out."""

from pathlib import Path

from attrs import frozen

from fieldwright.files.errors import RefusedError
from fieldwright.project.format import dump_project, is_newer, parse_project
from fieldwright.project.merging.merge import Merged, merge
from fieldwright.project.model import FORMAT, Project
from fieldwright.project.reviewing import Conflict


@frozen
class MergedFile:
    """The canonical bytes of the merged project, with the choices that the merge left. ``notes`` say what was odd in a file."""

    data: bytes
    project: Project
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[str, ...] = ()


def merge_files(
    base: bytes, ours: bytes, theirs: bytes, names: tuple[str | Path, str | Path, str | Path]
) -> MergedFile:
    """Merge what three files hold; ``names`` are those of base, ours and theirs for the errors. An empty base is none: both sides made the file.

    Numbers are written as they were. Raises a `FieldwrightError` for what is no project, and `RefusedError` for one of a newer format.
    """
    notes: list[str] = []
    before = _parsed(base, names[0], notes) if base.strip() else None
    merged: Merged = merge(before, _parsed(ours, names[1], notes), _parsed(theirs, names[2], notes))
    return MergedFile(dump_project(merged.project), merged.project, merged.conflicts, tuple(notes))


def _parsed(data: bytes, name: str | Path, notes: list[str]) -> Project:
    project, odd = parse_project(data, name, spelled=True)
    if is_newer(project):
        raise RefusedError(
            f"the project is of format {project.format}, newer than {FORMAT}, which this Fieldwright cannot merge",
            mend="update Fieldwright",
            file=name,
        )
    notes += [f"{name}: {one}" for one in odd]
    return project
