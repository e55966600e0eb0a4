"""What the dialog asks for, and what it says of each document and section."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from attrs import field, frozen

from fieldwright.project.model import Project
from fieldwright.report.handover.model import (
    DELETED,
    DIFFERS,
    EDITED,
    GONE,
    KEPT,
    NEW,
    ORPHAN,
    RENEWED,
    SAME,
    TAKEN,
    Take,
    Written,
)
from fieldwright.report.handover.writing import Planned, planned, write_all

WORDS: Mapping[str, str] = MappingProxyType(
    {
        NEW: "new",
        RENEWED: "renewed",
        SAME: "as it was",
        EDITED: "edited by hand: stays",
        DIFFERS: "edited by hand: stays, though the project says something else since",
        KEPT: "edited by hand: stays, as you decided",
        TAKEN: "the draft takes the place of what was written by hand",
        DELETED: "deleted by hand: stays out",
        GONE: "taken out, as the project no longer has it",
        ORPHAN: "edited by hand: stays, though the project no longer has what it tells of",
    }
)
"""What becomes of a section, for people."""

TOLD = (DIFFERS, EDITED, KEPT, TAKEN, DELETED, ORPHAN, GONE)
"""What is listed section by section; the rest is counted."""

DECIDED = (DIFFERS, EDITED, KEPT, TAKEN, DELETED)
"""Of which a person can say whose text stands there."""


@frozen
class Asked:
    """What is to be written where."""

    kinds: tuple[str, ...]
    forms: tuple[str, ...]
    out: Path
    templates: Path | None = None
    take: Take = field(factory=Take)


def plan(project: Project, folder: Path, asked: Asked, progress: Callable[[str], None]) -> list[Planned]:
    """What would be written. Raises a `FieldwrightError`."""
    return planned(
        project, folder, asked.out, asked.forms, asked.kinds, template_folder=asked.templates, take=asked.take, progress=progress
    )  # fmt: skip


def write(ready: Sequence[Planned], out: Path, progress: Callable[[str], None]) -> Sequence[Planned]:
    """Write it. Raises a `SaveError`, also where a file was changed since it was read."""
    progress("writing")
    write_all(ready, out)
    return ready


def state_of(one: Written) -> str:
    """What becomes of a document, in a few words."""
    if not one.was_there:
        return f"new, {_count(len(one.of(NEW)), 'section')}"
    counts = ((RENEWED, "renewed"), (NEW, "new"), (TAKEN, "taken over"), (GONE, "taken out"))
    parts = [f"{len(one.of(state))} {word}" for state, word in counts if one.of(state)]
    mine = one.of(EDITED, DIFFERS, KEPT, ORPHAN)
    parts += [f"{len(mine)} edited by hand"] if mine else []
    parts += [f"{len(one.of(DELETED))} deleted by hand"] if one.of(DELETED) else []
    return ", ".join(parts) or ("its marks are renewed" if one.changed else "as it was")


def _count(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
