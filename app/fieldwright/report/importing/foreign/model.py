"""What is recognised in a spreadsheet that was not made by us, and what is made of it."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import evolve, field, frozen

from fieldwright.mapping.model import Dropped, Lookup, Rule
from fieldwright.report.importing.reading import address, column_letters

IGNORE = "ignore"

ROLES: Mapping[str, str] = MappingProxyType(
    {
        "target": "the target field: its path, or its name; several columns are the levels of a hierarchy",
        "target parent": "the table, object or segment of the target field",
        "target level": "how deep the target field stands, as a number",
        "target type": "the target field's type or length",
        "required": "whether the target field is required",
        "source": "the source field or fields: paths or names",
        "source parent": "the table, object or segment of the source field",
        "source level": "how deep the source field stands, as a number",
        "source system": "which source is read, where a map has several",
        "source type": "the source field's type or length",
        "rule": "how the target is filled, in words or as an expression",
        "constant": "a fixed value",
        "default": "the value where the source has none",
        "condition": "when the target is filled",
        "lookup": "the code table that is used",
        "note": "a note",
        "question": "an open question",
        "answer": "the answer to the question",
        "owner": "who is responsible",
        "status": "how far the row is",
        "lookup name": "on a sheet of code tables: the table's name",
        "lookup key": "on a sheet of a code table: the source's value",
        "lookup value": "on a sheet of a code table: the target's value",
        IGNORE: "nothing that is taken",
    }
)
"""What a column can hold."""

MAPPING, TABLE, SKIPPED = "mapping", "lookup", "skipped"
"""What a sheet is: rows of a mapping, a code table, or nothing that is understood."""


@frozen
class ColumnRole:
    """What a column holds: one of `ROLES`, from 0 to 1 how sure that is, and why. ``title`` is its header, the rows of it joined."""

    column: int
    title: str
    role: str
    confidence: float = 1.0
    reason: str = ""


@frozen
class Layout:
    """How a sheet is understood: what it is, the rows of its header, the roles of its columns, and the project's map that it is for."""

    sheet: str
    kind: str = SKIPPED
    header: tuple[int, ...] = ()
    """Numbers of rows, as the sheet counts them; what stands above is left out."""
    columns: tuple[ColumnRole, ...] = ()
    map: str = ""
    confidence: float = 0.0
    reason: str = ""

    def of(self, role: str) -> tuple[int, ...]:
        """The columns of a role, from the left."""
        return tuple(one.column for one in self.columns if one.role == role)

    def column(self, at: int) -> ColumnRole | None:
        """The role of a column, where it has one."""
        return next((one for one in self.columns if one.column == at), None)

    def with_role(self, column: int, role: str) -> "Layout":
        """The layout with another role for a column, as a person says. Raises ValueError for what is no role."""
        if role not in ROLES:
            raise ValueError(f"{role!r} is no role of a column")
        told = ColumnRole(column, "", role, 1.0, "as you say")
        columns = tuple(evolve(told, title=one.title) if one.column == column else one for one in self.columns)
        if self.column(column) is None:
            columns = tuple(sorted((*columns, told), key=lambda one: one.column))
        return evolve(self, columns=columns)


@frozen
class PreviewRow:
    """A row as it is understood: the texts by role, several columns of a role joined by a comma and a space."""

    number: int
    texts: Mapping[str, str]


@frozen
class Recognised:
    """What the sheets of a workbook are taken for, each with the first rows as they are understood."""

    layouts: tuple[Layout, ...]
    previews: Mapping[str, tuple[PreviewRow, ...]] = field(factory=dict)


# --- what is made of it ----------------------------------------------------------------------------------------------


@frozen
class Cell:
    """A cell that holds something and has a role: its sheet, row (as the sheet counts), column (from 0) and text."""

    sheet: str
    row: int
    column: int
    role: str
    text: str

    @property
    def address(self) -> str:
        """Where it is, as Excel writes it."""
        return address(self.row, self.column)


@frozen
class Used:
    """What became of a cell: the ``value``, ``note``, ``question`` ... of the rule; ``schema`` where the schema says the same."""

    cell: Cell
    became: str


@frozen
class Unread:
    """A cell that was not understood, and why."""

    cell: Cell
    why: str


@frozen
class Doubt:
    """Why a proposal is doubtful, in a sentence, and what else could be meant."""

    text: str
    candidates: tuple[str, ...] = ()
    cell: Cell | None = None
    """The cell that may mean something else, with the part of its text that is doubted."""


NEW, SAME, ADDS, CONFLICT = "new", "same", "adds", "conflict"
"""What a proposal is to the project: a rule that it lacks, what it has already, something its rule does not say yet, or something else than its rule says."""


@frozen
class Proposal:
    """A rule, or one attribute of an existing rule, as a spreadsheet says it: to be accepted or refused.

    ``attribute`` is empty where the whole rule is new. ``before`` is the project's rule where it has one.
    """

    id: str
    map: str
    target: str
    rule: Rule
    state: str
    attribute: str = ""
    before: Rule | None = None
    doubts: tuple[Doubt, ...] = ()
    cells: tuple[Used, ...] = ()
    needs: tuple[str, ...] = ()
    """Ids of proposals that this one's expression stands on: loops around it, lookups that it reads."""

    @property
    def doubtful(self) -> bool:
        """Whether a person should look before it is accepted."""
        return bool(self.doubts)

    @property
    def place(self) -> str:
        """Where it is said: ``Sheet!B7``; empty for what follows from other rows."""
        return _place_of(self.cells)


@frozen
class LookupProposal:
    """A code table, or more rows of one that the project has, as a sheet says it."""

    id: str
    lookup: Lookup
    state: str
    before: Lookup | None = None
    doubts: tuple[Doubt, ...] = ()
    cells: tuple[Used, ...] = ()

    @property
    def doubtful(self) -> bool:
        """Whether a person should look before it is accepted."""
        return bool(self.doubts)

    @property
    def place(self) -> str:
        """Where it is said."""
        return _place_of(self.cells)


@frozen
class DropProposal:
    """A source field that a sheet says is deliberately not used."""

    id: str
    map: str
    dropped: Dropped
    state: str
    before: Dropped | None = None
    cells: tuple[Used, ...] = ()


@frozen
class Foreign:
    """All that was made of a workbook: proposals in the order of its rows, and what was not understood."""

    layouts: tuple[Layout, ...] = ()
    lookups: tuple[LookupProposal, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    drops: tuple[DropProposal, ...] = ()
    unread: tuple[Unread, ...] = ()
    silent: tuple[Used, ...] = ()
    """Cells that are understood and propose nothing: names of objects and tables above the rows, what the schema says itself."""
    notes: tuple[str, ...] = ()
    """What could not be read of the workbook itself, in sentences."""


def _place_of(cells: tuple[Used, ...]) -> str:
    first = cells[0].cell if cells else None
    return f"{first.sheet}!{first.address}" if first else ""


def column_name(column: int, title: str) -> str:
    """A column as people are told of it: its letters and its header."""
    return f"{column_letters(column)} ({title})" if title else column_letters(column)
