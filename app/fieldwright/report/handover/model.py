"""What a hand-over is made of: documents of sections, what the project does not say yet, and what became of each section."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

DESIGN, INTERFACE, RUNBOOK, NOTES, CHECKLIST = "design", "interface", "runbook", "release-notes", "checklist"


@frozen
class Kind:
    """A kind of document: its name on the command line, its title, its file's name without suffix, and its template."""

    name: str
    title: str
    stem: str
    template: str
    each_flow: bool = False
    """Whether there is one for each flow; the flow's name then ends the file's."""


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        one.name: one
        for one in (
            Kind(DESIGN, "Solution design", "solution-design", "design.md.j2"),
            Kind(INTERFACE, "Interface sheet", "interface", "interface.md.j2", each_flow=True),
            Kind(RUNBOOK, "Runbook", "runbook", "runbook.md.j2"),
            Kind(NOTES, "Release notes", "release-notes", "release-notes.md.j2"),
            Kind(CHECKLIST, "Readiness checklist", "readiness-checklist", "checklist.md.j2"),
        )
    }
)
"""Every kind of document by its name. A new row here, with its template, is the usual way to add one."""


@frozen
class Section:
    """A part of a document that the program writes: its id, the same in each draft, and its text as Markdown."""

    id: str
    text: str


@frozen
class Missing:
    """Something that a document would say and the project does not: ``attribute`` of ``place`` would say it."""

    section: str
    what: str
    place: str
    attribute: str


@frozen
class Document:
    """A drafted document. ``of`` is the project's name, ``name`` the file's without suffix."""

    kind: str
    of: str
    name: str
    title: str
    sections: tuple[Section, ...] = ()
    missing: tuple[Missing, ...] = ()


@frozen
class Take:
    """What a person decided about sections that they edited or deleted: whose draft is taken, and of which the edited text stays."""

    drafts: bool = False
    """Every draft, over all that was edited or deleted inside sections."""
    taken: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()


NEW, RENEWED, SAME, EDITED, DIFFERS, KEPT, TAKEN, DELETED, GONE, ORPHAN = STATES = (
    "new", "renewed", "unchanged", "edited", "edited, draft differs", "edited, kept", "draft taken", "deleted", "no longer drafted", "edited, no longer drafted",
)  # fmt: skip
"""What became of a section.

``edited``: a person changed it, and it stays. ``edited, draft differs``: and what the project says changed since. ``deleted``: a person took it
out, and it stays out. ``edited, no longer drafted``: a person changed it, and the project no longer has what it tells of.
"""


@frozen
class SectionNote:
    """What became of a section of a document."""

    id: str
    state: str
    draft: str = ""
    """The program's text, where it was not taken."""


@frozen
class Written:
    """What became of a document: its file, whether its bytes are others than before, its sections, and what the project lacks for it."""

    kind: str
    file: str
    changed: bool
    was_there: bool
    sections: tuple[SectionNote, ...] = ()
    missing: tuple[Missing, ...] = ()

    @property
    def stale(self) -> bool:
        """Whether the file says something else than the project, so that somebody has to look."""
        return self.changed or any(one.state == DIFFERS for one in self.sections)

    def of(self, *states: str) -> tuple[SectionNote, ...]:
        """The sections of which this became."""
        return tuple(one for one in self.sections if one.state in states)
