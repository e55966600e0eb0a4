"""What the dialog asks for, and what it says of each document and section."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from attrs import field, frozen

from fieldwright.desktop.language import number, tr, translated
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
        NEW: tr("new", "a section"),
        RENEWED: tr("renewed", "a section"),
        SAME: tr("as it was"),
        EDITED: tr("edited by hand: stays"),
        DIFFERS: tr("edited by hand: stays, though the project says something else since"),
        KEPT: tr("edited by hand: stays, as you decided"),
        TAKEN: tr("the draft takes the place of what was written by hand"),
        DELETED: tr("deleted by hand: stays out"),
        GONE: tr("taken out, as the project no longer has it"),
        ORPHAN: tr("edited by hand: stays, though the project no longer has what it tells of"),
    }
)
"""What becomes of a section, for people."""

DOING: Mapping[str, str] = MappingProxyType(
    {"drafting the documents": tr("drafting the documents"), "writing": tr("writing")}
)

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
        return tr("new, {n} sections", "new, {n} section", len(one.of(NEW)))
    counts = (
        (RENEWED, tr("renewed", "a section")),
        (NEW, tr("new", "a section")),
        (TAKEN, tr("taken over")),
        (GONE, tr("taken out")),
    )
    parts = [f"{number(len(one.of(state)))} {word}" for state, word in counts if one.of(state)]
    mine = one.of(EDITED, DIFFERS, KEPT, ORPHAN)
    parts += [tr("{count} edited by hand", count=len(mine))] if mine else []
    parts += [tr("{count} deleted by hand", count=len(one.of(DELETED)))] if one.of(DELETED) else []
    return ", ".join(parts) or (tr("its marks are renewed") if one.changed else tr("as it was"))


def doing(text: str) -> str:
    """What is being done, as it is said while it is."""
    said = DOING.get(text, translated(text))
    return f"{said[:1].upper()}{said[1:]}…"
