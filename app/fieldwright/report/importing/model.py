"""Edits of an exported workbook as differences that a person accepts or refuses one by one. Nothing here reads a file."""

from collections.abc import Callable

from attrs import field, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.project.model import Project

WORKBOOK, SAME, CONFLICT, UNTOLD = "workbook only", "both the same", "conflict", "not told"
STATES = (WORKBOOK, SAME, CONFLICT, UNTOLD)
"""Who changed a text since the export: only the workbook; the workbook and the project alike; both differently; or nobody can tell who, as it is
not known how the text was exported."""

CELL, ADDED, REMOVED, ORDER, DOUBTFUL = "cell", "added", "removed", "order", "doubtful"
KINDS = (CELL, ADDED, REMOVED, ORDER, DOUBTFUL)
"""What a difference is: another text in a cell, a row more, a row that is no longer there, rows in another order; or what a spreadsheet of others
says in a way that may mean something else (`foreign`): the notes say what."""

Edit = Callable[[Project], Project]
"""From project to project. It raises a `FieldwrightError` where the project is no longer one that it can be done in."""


def unchanged(project: Project) -> Project:
    """The edit of what cannot be taken."""
    return project


@frozen
class CellChange:
    """A difference of one cell, or of a row as a whole, and the edit that it stands for.

    ``place`` is that of the row as `report.stamp` has it, ``column`` the column's key (empty for a row), ``title`` what it is called.
    ``base`` is the text as exported, None where that is not known; ``workbook`` and ``project`` are the texts now.
    """

    table: str
    place: tuple[str, ...]
    column: str
    title: str
    sheet: str
    address: str
    base: str | None
    workbook: str
    project: str
    state: str
    kind: str = CELL
    what: str = ""
    """What the row is of, for people: a target path, a lookup and key, a parameter."""
    problem: str = ""
    """Why it cannot be taken, empty where it can."""
    mend: str = ""
    notes: tuple[str, ...] = ()
    """What was mended or understood on the way, in sentences."""
    edit: Edit = field(default=unchanged, eq=False, repr=False)
    rank: int = 0
    """Edits are made in the order of their ranks: what a rule is before who says what of it."""

    @property
    def id(self) -> str:
        """What it is called: the sheet and the cell, ``Mapping!F12``; a row that is new ``Mapping!12``, what is gone or ordered ``Mapping!order.id``."""
        return f"{self.sheet}!{self.address or self.what}"

    @property
    def valid(self) -> bool:
        """Whether it can be taken at all."""
        return not self.problem

    @property
    def on_request(self) -> bool:
        """Whether it is taken only where somebody asks for just this: a row that is gone may have been lost, an order be made for reading."""
        return self.kind in (REMOVED, ORDER, DOUBTFUL)

    @property
    def open(self) -> bool:
        """Whether something is left to decide."""
        return self.state != SAME


@frozen
class Remark:
    """What is to be said of a workbook beside its differences. ``kind`` is one of `REMARKS`."""

    kind: str
    text: str
    sheet: str = ""
    address: str = ""
    mend: str = ""


DAMAGE, COMPUTED, UNREAD, NOTE = "damage", "computed", "not understood", "note"
REMARKS = (DAMAGE, COMPUTED, UNREAD, NOTE)
"""``damage``: something is not as it was exported, and a part was not compared. ``computed``: an edit of what cannot be edited. ``not understood``: a
cell of a spreadsheet of others that is not taken. ``note``: all else."""


@frozen
class Compared:
    """A workbook beside the project: what differs, and what is to be said of it. ``exported`` says what it was made of, empty where that is not known."""

    changes: tuple[CellChange, ...] = ()
    remarks: tuple[Remark, ...] = ()
    exported: str = ""
    rows: int = 0
    """Rows that were compared."""

    @property
    def takeable(self) -> tuple[CellChange, ...]:
        """What only the workbook changed and can be taken as it is."""
        return tuple(one for one in self.changes if one.valid and one.state == WORKBOOK and not one.on_request)

    @property
    def conflicts(self) -> tuple[CellChange, ...]:
        """What can be taken, but only in place of what the project says now."""
        return tuple(
            one for one in self.changes if one.valid and one.state in (CONFLICT, UNTOLD) and not one.on_request
        )

    @property
    def requested(self) -> tuple[CellChange, ...]:
        """What is taken only where just this is asked for."""
        return tuple(one for one in self.changes if one.valid and one.on_request and one.open)

    @property
    def refused(self) -> tuple[CellChange, ...]:
        """What cannot be taken, with the reason."""
        return tuple(one for one in self.changes if not one.valid)

    @property
    def same(self) -> tuple[CellChange, ...]:
        """What workbook and project changed alike."""
        return tuple(one for one in self.changes if one.valid and one.state == SAME)

    @property
    def clean(self) -> bool:
        """Whether there is nothing to take, to decide or to mend."""
        return not (
            self.takeable or self.conflicts or self.requested or self.refused
            or any(one.kind in (DAMAGE, COMPUTED, UNREAD) for one in self.remarks)
        )  # fmt: skip


@frozen
class Applied:
    """A project with accepted differences in it, and those that could not be made after others, with the reason."""

    project: Project
    done: tuple[CellChange, ...] = ()
    left: tuple[tuple[CellChange, str], ...] = ()


def apply(project: Project, accepted: tuple[CellChange, ...] | list[CellChange]) -> Applied:
    """The project with accepted differences, as one step. One that is not valid, or cannot be made any more, is left, with the reason."""
    done: list[CellChange] = []
    left: list[tuple[CellChange, str]] = []
    for one in sorted(accepted, key=lambda change: change.rank):
        if not one.valid:
            left.append((one, one.problem))
            continue
        try:
            project = one.edit(project)
        except FieldwrightError as error:
            left.append((one, f"{error.problem}: {error.mend}" if error.mend else error.problem))
        else:
            done.append(one)
    return Applied(project, tuple(done), tuple(left))
