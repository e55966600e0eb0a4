"""The differences of a workbook as rows below their sheets, those that fit the filters."""

from collections.abc import Collection, Iterable
from typing import Any

from attrs import frozen
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon

from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.importing.decisions import ALIKE, CONFLICTS, GROUPS, READY, REFUSED, Decisions, bulk
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.theme import Look
from fieldwright.report.importing.model import ADDED, DOUBTFUL, ORDER, REMOVED, UNTOLD, CellChange

ROW, CELL, TITLE, BASE, BOOK, PROJECT, STATE = range(7)
COLUMNS = (tr("Row"), tr("Cell"), tr("Column"), tr("As exported"), tr("Workbook now"), tr("Project now"), tr("State"))
CHANGE = Qt.ItemDataRole.UserRole
"""The number of a row's difference, None for a sheet."""

_DISPLAY, _TIP, _COLOUR, _ICON, _CHECK, _ACCESSIBLE, _FONT = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.FontRole,
)  # fmt: skip
_ON, _PARTLY, _OFF = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked
_NO_INDEX = QModelIndex()
_NO_FLAGS = Qt.ItemFlag.NoItemFlags
_ABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_CHECKABLE = _ABLE | Qt.ItemFlag.ItemIsUserCheckable
_ABLE_LEAF, _CHECKABLE_LEAF = (one | Qt.ItemFlag.ItemNeverHasChildren for one in (_ABLE, _CHECKABLE))
_KINDS = {ADDED: tr("new row"), REMOVED: tr("row is gone"), ORDER: tr("other order"), DOUBTFUL: tr("doubtful")}
_ICONS = {READY: ("table", "good"), CONFLICTS: ("warning", "warning"), REFUSED: ("error", "error"), ALIKE: ("check", "faint")}  # fmt: skip


@frozen
class Filter:
    """Which differences are listed: of these groups, holding all words."""

    groups: frozenset[str] = frozenset(GROUPS)
    text: str = ""

    def takes(self, change: CellChange) -> bool:
        """Whether a difference holds all words."""
        words = self.text.casefold().split()
        if not words:
            return True
        parts = (change.what, change.title, change.id, change.base or "", change.workbook, change.project, change.problem, *change.notes)  # fmt: skip
        held = " ".join(parts).casefold()
        return all(word in held for word in words)


class ReviewModel(QAbstractItemModel):
    """Sheets, and below each its differences in the workbook's order. ``decided`` tells that something is decided otherwise."""

    decided = Signal()

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.decisions = Decisions()
        self.filter = Filter()
        self.foreign = False
        """Whether these are proposals of a spreadsheet that was not exported."""
        self.sheets: list[str] = []
        self.listed: list[list[int]] = []
        """The numbers of the listed differences, by sheet."""
        self._places: dict[int, tuple[int, int]] = {}
        self._icons: dict[tuple[str, str, str], QIcon] = {}

    def show(self, decisions: Decisions, *, foreign: bool) -> None:
        """List other differences."""
        self.decisions, self.foreign = decisions, foreign
        self.set_filter(self.filter)

    def set_filter(self, wanted: Filter) -> None:
        """List what fits."""
        self.beginResetModel()
        self.filter = wanted
        by_sheet: dict[str, list[int]] = {}
        for at, one in enumerate(self.decisions.changes):
            if self.decisions.groups[at] in wanted.groups and wanted.takes(one):
                by_sheet.setdefault(one.sheet, []).append(at)
        self.sheets, self.listed = list(by_sheet), list(by_sheet.values())
        self._places = {at: (sheet, row) for sheet, held in enumerate(self.listed) for row, at in enumerate(held)}
        self.endResetModel()

    # -- deciding

    def take(self, numbers: Iterable[int], wanted: bool) -> None:
        """Take differences, or not."""
        changed: set[int] = set()
        for at in numbers:
            changed |= self.decisions.take(at, wanted)
        self._tell(changed)

    def keep(self, numbers: Iterable[int]) -> None:
        """Have the project's text of conflicts."""
        changed: set[int] = set()
        for at in numbers:
            changed |= self.decisions.keep(at)
        self._tell(changed)

    def toggle(self, numbers: Collection[int]) -> None:
        """Take all of these; where all that can be are taken, none."""
        able = [at for at in numbers if self.decisions.may(at)]
        self.take(able, not all(at in self.decisions.taken for at in able))

    def all_listed(self) -> list[int]:
        """The numbers of everything listed."""
        return [at for held in self.listed for at in held]

    def take_all(self, wanted: bool) -> None:
        """Take what is listed, as far as "all" means it; or nothing of it."""
        some = self.all_listed()
        self.take(bulk(self.decisions, some) if wanted else some, wanted)

    def _tell(self, changed: set[int]) -> None:
        if not changed:
            return
        sheets: set[int] = set()
        for at in changed:
            if at in self._places:
                sheet, row = self._places[at]
                sheets.add(sheet)
                parent = self.index(sheet, 0)
                self.dataChanged.emit(self.index(row, 0, parent), self.index(row, STATE, parent))
        for sheet in sheets:
            self.dataChanged.emit(self.index(sheet, 0), self.index(sheet, STATE))
        self.decided.emit()

    # -- places

    def index_of(self, at: int) -> QModelIndex:
        """Where a difference is listed; no index where it is not."""
        if at not in self._places:
            return QModelIndex()
        sheet, row = self._places[at]
        return self.index(row, 0, self.index(sheet, 0))

    def number(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """The number of a row's difference, -1 for a sheet or nothing."""
        if not index.isValid() or index.internalId() == 0:
            return -1
        held = self.listed[index.internalId() - 1]
        return held[index.row()] if index.row() < len(held) else -1

    def next_open(self, after: int) -> int:
        """The next listed conflict that nobody has decided, round from the last to the first; -1 where there is none."""
        listed = self.all_listed()
        start = listed.index(after) + 1 if after in listed else 0
        return next((at for at in (*listed[start:], *listed[:start]) if self.decisions.is_open(at)), -1)

    # -- the model as Qt sees it

    def index(
        self, row: int, column: int, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX
    ) -> QModelIndex:  # fmt: skip
        """A sheet's row, or a difference's below it."""
        if row < 0 or not 0 <= column < len(COLUMNS):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0) if row < len(self.sheets) else QModelIndex()
        if parent.internalId() != 0 or row >= len(self.listed[parent.row()]):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1)

    def parent(self, index: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> QModelIndex:  # type: ignore[override]
        """The sheet of a difference."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """Sheets, and differences below them."""
        if not parent.isValid():
            return len(self.sheets)
        return len(self.listed[parent.row()]) if parent.internalId() == 0 and parent.column() == 0 else 0

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:  # noqa: ARG002
        """As `COLUMNS`."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' names."""
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        if self.foreign:
            return {ROW: tr("Field"), TITLE: tr("What"), BOOK: tr("From the spreadsheet")}.get(
                section, COLUMNS[section]
            )
        return COLUMNS[section]

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """What can be taken has a box to tick."""
        if not index.isValid():
            return _NO_FLAGS
        sheet = index.internalId() == 0
        if index.column() != ROW or self._check(index) is None:
            return _ABLE if sheet else _ABLE_LEAF
        return _CHECKABLE if sheet else _CHECKABLE_LEAF

    def setData(self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = 2) -> bool:
        """Tick or untick."""
        if role != _CHECK or index.column() != ROW:
            return False
        wanted = Qt.CheckState(value) == _ON
        at = self.number(index)
        if at >= 0:
            self.take([at], wanted)
        else:
            held = self.listed[index.row()]
            self.take(bulk(self.decisions, held) if wanted else held, wanted)
        return True

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        """A cell's text, box, icon and help; the texts of files stay plain."""
        if not index.isValid():
            return None
        if role == _CHECK:
            return self._check(index) if index.column() == ROW else None
        at, column = self.number(index), index.column()
        if at < 0:
            return self._of_sheet(index.row(), column, role)
        if role == CHANGE:
            return at
        one = self.decisions.changes[at]
        if role == _DISPLAY:
            if column == ROW and self._continues(index.internalId() - 1, index.row()):
                return ""
            return " ".join(self.text(at, column)[:2_000].split())
        if role == _TIP:
            return plain_tip(
                self.text(at, column)[:2_000] if column != STATE else self._why(one) or self.text(at, STATE)
            )
        if role == _COLOUR:
            return self.ink(at, column)
        if role == _ICON and column == STATE:
            return self._pictured(*self._icon(at))
        if role == _ACCESSIBLE:
            return self.text(at, column)
        return None

    def ink(self, at: int, column: int) -> QColor:
        """The colour of a cell's text."""
        theme = self._look.theme
        if column == STATE:
            return theme[self._icon(at)[1]]
        one = self.decisions.changes[at]
        quiet = column in (CELL, BASE) or self.decisions.groups[at] in (ALIKE, REFUSED)
        quiet = quiet or (column == PROJECT and self.knows(at) and one.project == one.base)
        return theme["muted"] if quiet else theme["text"]

    def _pictured(self, name: str, token: str) -> QIcon:
        key = self._look.theme.name, name, token
        if key not in self._icons:
            self._icons[key] = self._look.icon(name, token, selected="accent_text")
        return self._icons[key]

    def knows(self, at: int) -> bool:
        """Whether it is known what was exported."""
        return not self.foreign and self.decisions.changes[at].base is not None

    def place(self, at: int) -> str:
        """Where it is said: the sheet and the cell."""
        one = self.decisions.changes[at]
        cell = self.text(at, CELL)
        return f"{one.sheet}!{cell}" if cell else one.sheet

    def title(self, one: CellChange) -> str:
        """What a difference is of: the title of the workbook's column, or our own words for what a spreadsheet proposes."""
        return translated(one.title) if self.foreign else one.title

    def text(self, at: int, column: int) -> str:
        """The whole text of a cell."""
        one = self.decisions.changes[at]
        if column == STATE:
            return self._state(at)
        gone = one.kind == REMOVED and not one.column
        texts = {
            ROW: one.what,
            CELL: one.address.partition("/")[0],
            TITLE: _KINDS.get(one.kind, one.title)
            if not one.column and one.kind in (REMOVED, ORDER)
            else self.title(one),
            BASE: one.base or "" if self.knows(at) else "",
            BOOK: "" if gone else one.workbook,
            PROJECT: one.project,
        }
        return texts[column]

    def _state(self, at: int) -> str:
        one, group = self.decisions.changes[at], self.decisions.groups[at]
        if group == REFUSED:
            return tr("cannot be taken")
        if group == ALIKE:
            return tr("already so") if self.foreign else tr("the same in both")
        if group == CONFLICTS:
            if at in self.decisions.taken:
                return tr("takes the spreadsheet's") if self.foreign else tr("takes the workbook's")
            if at in self.decisions.kept:
                return tr("keeps the project's")
            return tr("differs: choose") if one.state == UNTOLD else tr("conflict: choose")
        if self.foreign and group == READY:
            return tr("certain")
        return _KINDS.get(one.kind) or tr("workbook only")

    def _icon(self, at: int) -> tuple[str, str]:
        group = self.decisions.groups[at]
        if group == CONFLICTS and not self.decisions.is_open(at):
            return "check", "good"
        return _ICONS.get(group, ("info", "warning" if self.decisions.changes[at].kind == DOUBTFUL else "info"))

    @staticmethod
    def _why(one: CellChange) -> str:
        why = ": ".join(translated(part) for part in (one.problem, one.mend) if part)
        return "\n".join(part for part in (why, *map(translated, one.notes)) if part)

    def _continues(self, sheet: int, row: int) -> bool:
        """Whether the row above is of the same row of the workbook."""
        if row == 0:
            return False
        one, before = (self.decisions.changes[self.listed[sheet][at]] for at in (row, row - 1))
        return (one.place, one.what) == (before.place, before.what)

    def _check(self, index: QModelIndex | QPersistentModelIndex) -> Qt.CheckState | None:
        at = self.number(index)
        if at >= 0:
            return (_ON if at in self.decisions.taken else _OFF) if self.decisions.may(at) else None
        able = [one for one in self.listed[index.row()] if self.decisions.may(one)]
        if not able:
            return None
        taken = sum(1 for one in able if one in self.decisions.taken)
        return _ON if taken == len(able) else _PARTLY if taken else _OFF

    def _of_sheet(self, sheet: int, column: int, role: int) -> Any:
        held = self.listed[sheet]
        if column == ROW and role in (_DISPLAY, _ACCESSIBLE):
            taken = sum(1 for at in held if at in self.decisions.taken)
            if self.foreign:
                return tr(
                    "{sheet}   {n} proposals, {taken} ticked",
                    "{sheet}   {n} proposal, {taken} ticked",
                    len(held),
                    sheet=self.sheets[sheet],
                    taken=taken,
                )
            return tr(
                "{sheet}   {n} differences, {taken} ticked",
                "{sheet}   {n} difference, {taken} ticked",
                len(held),
                sheet=self.sheets[sheet],
                taken=taken,
            )
        if role == _COLOUR:
            return self._look.theme["muted"]
        return None
