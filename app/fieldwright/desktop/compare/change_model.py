"""The changes as rows: those that fit the filters, the most severe first."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve, frozen
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fieldwright.desktop.compare.marks import COLOURS, SIGNS, what_of
from fieldwright.desktop.compare.row_painter import SEVERITY_ICONS
from fieldwright.desktop.compare.words import ROLE_WORDS, SEVERITY_WORDS, WHAT_WORDS
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.theme import Look
from fieldwright.diff.kinds import GROUPS, KINDS
from fieldwright.diff.model import BOTH, DOCS, SEVERITIES, SOURCE, TARGET, Change

COLUMNS = (tr("Severity"), tr("For"), "", tr("What changed"), tr("Where"), tr("Message"), tr("Hits"))
SEVERITY, ROLE, SIGN, TEXT, PATH, MESSAGE, HITS = range(len(COLUMNS))
WHOLE = tr("the schema as a whole")

_DISPLAY, _TIP, _COLOUR, _ICON, _ALIGN, _ACCESSIBLE = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.TextAlignmentRole, Qt.ItemDataRole.AccessibleTextRole,
)  # fmt: skip
_NO_INDEX = QModelIndex()


@frozen
class Filter:
    """Which changes are listed: of these severities for the role, of a group, of a message, holding all words."""

    role: str = BOTH
    severities: frozenset[str] = frozenset(SEVERITIES)
    group: str = ""
    message: str | None = None
    text: str = ""
    hitting: bool = False
    """Only those that hit something of the project."""

    def takes(self, change: Change, group: str) -> bool:
        """Whether a change of a group is listed, whatever its severity."""
        return (
            (not self.group or group == self.group)
            and (self.message is None or message_of(change) == self.message)
            and all(word in text_of(change) for word in self.text.casefold().split())
        )


def message_of(change: Change) -> str:
    """The message that a change is listed under."""
    return change.message or change.old_message


def text_of(change: Change) -> str:
    """What a change is found by."""
    parts = (
        change.id,
        change.text,
        translated(change.text),
        change.message,
        change.path,
        change.old_path,
        change.old_message,
        change.definition,
    )
    return " ".join(parts).casefold()


def group_of(change: Change) -> str:
    """The group of a change's kind."""
    kind = KINDS.get(change.id)
    return kind.group if kind is not None else next(iter(GROUPS))


def hurts(change: Change, severity: str) -> str:
    """Whose severity it is: the source's, the target's, or both."""
    source, target = change.source_severity == severity, change.target_severity == severity
    return "both" if source and target else SOURCE if source else TARGET


class ChangeModel(QAbstractTableModel):
    """The listed changes, by their numbers in the comparison."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.changes: Sequence[Change] = ()
        self.filter = Filter()
        self.listed: list[int] = []
        self.counts: Counter[str] = Counter()
        """How many there are of each severity for the role, whichever severities are listed."""
        self.hits: Mapping[int, int] = {}
        """How much of the project changes hit, by their numbers."""
        self._groups: list[str] = []
        self._places: dict[int, int] = {}
        self._by: tuple[int, bool] | None = None

    def show(self, changes: Sequence[Change], wanted: Filter | None = None) -> None:
        """List other changes."""
        self.changes = changes
        self._groups = [group_of(one) for one in changes]
        self.set_filter(wanted or self.filter)

    def show_hits(self, hits: Mapping[int, int]) -> None:
        """Show how much of the project each change hits."""
        self.hits = hits
        if self.listed:
            self.dataChanged.emit(self.index(0, HITS), self.index(len(self.listed) - 1, HITS))

    def set_filter(self, wanted: Filter) -> None:
        """List what fits."""
        self.beginResetModel()
        self.filter = wanted
        fitting = [at for at, one in enumerate(self.changes) if self._fits(wanted, at, one)]
        severities = {at: self.changes[at].as_(wanted.role) for at in fitting}
        self.counts = Counter(severities.values())
        self.listed = [at for at in fitting if severities[at] in wanted.severities]
        self.listed.sort(key=self._order(severities), reverse=bool(self._by and self._by[1]))
        self._places = {at: row for row, at in enumerate(self.listed)}
        self.endResetModel()

    def _fits(self, wanted: Filter, at: int, one: Change) -> bool:
        return wanted.takes(one, self._groups[at]) and (not wanted.hitting or at in self.hits)

    def _order(self, severities: dict[int, str]) -> Any:
        ranks = {name: rank for rank, name in enumerate(SEVERITIES)}
        column = self._by[0] if self._by is not None else SEVERITY
        if column == SEVERITY:
            return lambda at: (ranks[severities[at]], not self._breaks_twice(at), at)
        return lambda at: (self._cell(at, column).casefold(), ranks[severities[at]], at)

    def _breaks_twice(self, at: int) -> bool:
        one = self.changes[at]
        return one.source_severity == one.target_severity

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by severity, within which the document's order counts, where none is chosen."""
        by = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        if by != self._by:
            self._by = by
            self.set_filter(self.filter)

    def count_by(self, group: bool) -> Counter[str]:
        """How many changes there are of each group or message, that fit everything else that is asked for."""
        wanted = evolve(self.filter, group="") if group else evolve(self.filter, message=None)
        found: Counter[str] = Counter()
        for at, one in enumerate(self.changes):
            if self._fits(wanted, at, one) and one.as_(wanted.role) in wanted.severities:
                found[self._groups[at] if group else message_of(one)] += 1
        return found

    def row_of(self, at: int) -> int:
        """The row of a change by its number, -1 where it is not listed."""
        return self._places.get(at, -1)

    # -- the model as Qt sees it

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """One row a change."""
        return 0 if parent.isValid() else len(self.listed)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """As `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' names."""
        return COLUMNS[section] if role == _DISPLAY and orientation == Qt.Orientation.Horizontal else None

    def _cell(self, at: int, column: int) -> str:
        one = self.changes[at]
        severity = one.as_(self.filter.role)
        if column == SEVERITY:
            return SEVERITY_WORDS[severity]
        if column == ROLE:
            return ROLE_WORDS[hurts(one, severity) if self.filter.role == BOTH else self.filter.role]
        if column == SIGN:
            return SIGNS[what_of(one)]
        if column == TEXT:
            return translated(one.text)
        if column == PATH:
            return (f"{one.old_path} → {one.path}" if one.old_path and one.old_path != one.path else one.path) or "$"
        if column == HITS:
            return number(self.hits[at]) if at in self.hits else ""
        return message_of(one) or WHOLE

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        """A cell's text, colour, icon and help; the texts of files stay plain."""
        if not index.isValid():
            return None
        at, column = self.listed[index.row()], index.column()
        if role == _DISPLAY:
            text = self._cell(at, column).replace("\n", " ")
            places = self.changes[at].places
            return f"{text}  ×{number(places)}" if column == PATH and places > 1 else text
        if role == _TIP:
            return plain_tip(self._cell(at, column))
        one = self.changes[at]
        theme = self._look.theme
        if role == _COLOUR:
            if column == SIGN:
                return theme[COLOURS[what_of(one)][0]]
            if column == SEVERITY:
                icon = SEVERITY_ICONS.get(one.as_(self.filter.role))
                return theme[icon[1] if icon else "muted"]
            return theme["muted"] if column in (ROLE, MESSAGE) else theme["text"]
        if role == _ICON and column == SEVERITY:
            return severity_icon(self._look, one.as_(self.filter.role))
        if role == _ALIGN and column in (SIGN, HITS):
            return Qt.AlignmentFlag.AlignCenter
        if role == _ACCESSIBLE:
            return WHAT_WORDS[what_of(one)] if column == SIGN else self._cell(at, column)
        return None


def severity_icon(look: Look, severity: str) -> Any:
    """The icon of a severity."""
    name, token = SEVERITY_ICONS.get(severity, ("info", "faint") if severity == DOCS else ("check", "good"))
    return look.icon(name, token, selected="accent_text")
