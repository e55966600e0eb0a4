"""The rows and columns of the sheet as a model for a grid. An edit changes the rows that it is about, and nothing else."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import frozen
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import tr
from fieldwright.desktop.rule_words import facts_of
from fieldwright.desktop.sheet.arranging import Arranged, Layout, arranged
from fieldwright.desktop.sheet.columns import APPROVAL, COLUMNS, EXAMPLE, FINDINGS, FIXED, IDS, PATH, WORDS
from fieldwright.desktop.sheet.rows import SheetRow
from fieldwright.mapping.model import Rule

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_DISPLAY, _EDIT, _TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole
_SPOKEN, _DESCRIBED = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole
_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _READ | Qt.ItemFlag.ItemIsEditable
_WRITTEN = frozenset(at for at, id_ in enumerate(IDS) if COLUMNS[id_].edit != FIXED)
_SAID = frozenset(id_ for id_ in IDS if COLUMNS[id_].edit == FIXED)
_FEW = 200
"""Rows that are said to have changed one by one."""


@frozen
class Told:
    """What is computed of a rule beside the window: its value on the sample, its words, its approval."""

    rule: Rule | None
    example: str = ""
    failed: bool = False
    words: str = ""
    approved: str = ""
    stale: bool = False


class SheetModel(QAbstractTableModel):
    """See the module. ``edit`` puts a text into a cell; what it says is why not."""

    wanted = Signal()
    """Something that is computed was asked for, and is not there."""
    arranged_anew = Signal()

    def __init__(self, edit: Callable[[str, str, str], str], colour: Callable[[str], QColor]) -> None:
        super().__init__()
        self._edit, self._colour = edit, colour
        self.rows: dict[str, SheetRow] = {}
        self.shown: list[str] = []
        self.layout = Layout()
        self.search = ""
        self.folded: set[str] = set()
        self.beside: Any = frozenset()
        self.fitting = 0
        self.told: dict[str, Told] = {}
        self.found: Mapping[str, tuple[int, str, str]] = {}
        """How many findings there are at a path, the worst severity, and what they say."""
        self._places: dict[str, int] | None = None
        self.last_refusal = ""

    # -- what a cell says

    def row(self, at: int) -> SheetRow:
        """The row at a place."""
        return self.rows[self.shown[at]]

    def text(self, row: SheetRow, column: str) -> str:
        """What a cell says."""
        if column == FINDINGS:
            found = self.found.get(row.path)
            return str(found[0]) if found is not None else ""
        if COLUMNS[column].computed:
            told = self.told.get(row.path)
            if told is not None and column != APPROVAL:
                own = row.rule.words if row.rule is not None else ""
                return told.example if column == EXAMPLE else own or told.words
            if told is not None and told.stale:
                return told.approved
        return COLUMNS[column].text(row)

    def shown_text(self, row: SheetRow, column: str) -> str:
        """What people read in a cell."""
        return COLUMNS[column].said(self.text(row, column))

    def editable_text(self, row: SheetRow, column: str) -> str:
        """What is edited: of words, those that somebody wrote."""
        return COLUMNS[column].text(row)

    def place(self, path: str) -> int:
        """Where a row is shown; -1 where it is not."""
        if self._places is None:
            self._places = {one: at for at, one in enumerate(self.shown)}
        return self._places.get(path, -1)

    # -- changes

    def show_rows(self, rows: Mapping[str, SheetRow]) -> None:
        """Show these; what is there already stays where it is."""
        self.rows = dict(rows)
        self._arrange()

    def update_rows(self, rows: Mapping[str, SheetRow]) -> None:
        """Take rows whose rules changed."""
        self.rows |= rows
        for path in rows:
            if rows[path].rule is None:
                self.told.pop(path, None)
        self.say_changed(rows)

    def say_changed(self, paths: Sequence[str] | Mapping[str, Any]) -> None:
        """Have cells of these rows painted anew."""
        places = sorted(at for at in map(self.place, paths) if at >= 0)
        last = len(IDS) - 1
        if len(places) > _FEW:
            places, ends = [places[0]], [places[-1]]
        else:
            ends = places
        for first, end in zip(places, ends, strict=True):
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))

    def tell(self, told: Mapping[str, Told]) -> None:
        """Take what was computed."""
        changed = {path: one for path, one in told.items() if self.told.get(path) != one}
        self.told |= told
        self.say_changed(changed)

    def mark(self, found: Mapping[str, tuple[int, str, str]]) -> None:
        """Take the findings."""
        old, self.found = self.found, found
        changed = [path for path in old.keys() | found.keys() if old.get(path) != found.get(path)]
        self.say_changed(changed)

    def arrange(self, layout: Layout | None = None, search: str | None = None) -> None:
        """Show the rows in another way."""
        self.layout = layout if layout is not None else self.layout
        self.search = search if search is not None else self.search
        self._arrange()

    def fold(self, path: str, *, folded: bool) -> None:
        """Fold what is below a row, or show it."""
        (self.folded.add if folded else self.folded.discard)(path)
        self._arrange()

    def unfold_to(self, path: str) -> None:
        """Show what is above a row."""
        row = self.rows.get(path)
        above = row.parent if row is not None else None
        opened = False
        while above is not None:
            opened |= above in self.folded
            self.folded.discard(above)
            above = self.rows[above].parent
        if opened:
            self._arrange()

    @property
    def narrowed(self) -> bool:
        """Whether a search or a filter leaves rows out."""
        return bool(self.search.strip() or self.layout.filters)

    def _arrange(self) -> None:
        made = arranged(self.rows, self.layout, self.search, self.folded, self.text)
        was, self.beside, self.fitting = self.beside, made.beside, made.fitting
        self._become(made)
        if was != made.beside:
            self.say_changed(list(was ^ made.beside))
        self.arranged_anew.emit()

    def _become(self, made: Arranged) -> None:
        """Take the new order, saying as little as is true of it: what is neither gone nor new stays selected."""
        old, new = self.shown, made.shown
        if old == new:
            return
        first = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
        behind = 0
        while behind < min(len(old), len(new)) - first and old[-1 - behind] == new[-1 - behind]:
            behind += 1
        gone, come = len(old) - first - behind, len(new) - first - behind
        self._places = None
        if not come:
            self.beginRemoveRows(_NONE, first, first + gone - 1)
            self.shown = new
            self.endRemoveRows()
        elif not gone:
            self.beginInsertRows(_NONE, first, first + come - 1)
            self.shown = new
            self.endInsertRows()
        elif len(old) == len(new) and set(old) == set(new):
            self.layoutAboutToBeChanged.emit()
            before = self.persistentIndexList()
            paths = [(old[one.row()], one.column()) for one in before]
            self.shown = new
            self.changePersistentIndexList(before, [self.index(self.place(path), column) for path, column in paths])
            self.layoutChanged.emit()
        else:
            self.beginResetModel()
            self.shown = new
            self.endResetModel()

    # -- Qt

    def rowCount(self, parent: Index = _NONE) -> int:
        """The rows that are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NONE) -> int:
        """All columns, hidden ones too."""
        return 0 if parent.isValid() else len(IDS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' names, and what they are for; rows have their fields' paths."""
        if orientation == Qt.Orientation.Vertical:
            return self.shown[section] if role in (_DISPLAY, _SPOKEN) and section < len(self.shown) else None
        column = COLUMNS[IDS[section]]
        if role == _DISPLAY:
            return column.title
        if role in (_TIP, _SPOKEN):
            state = []
            if self.layout.sort == column.id:
                state.append(tr("sorted, last first") if self.layout.descending else tr("sorted, first first"))
            if column.id in self.layout.filters:
                state.append(tr("filtered"))
            said = ", ".join((column.title, *state))
            told = f" ({', '.join(state)})" if state else ""
            return said if role == _SPOKEN else plain_tip(f"{column.help}{told}")
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """A cell's text; for a screen reader with the column's name, so that a cell alone says what it is."""
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        if role not in (_DISPLAY, _EDIT, _TIP, _SPOKEN, _DESCRIBED):
            return None
        row, id_ = self.row(index.row()), IDS[index.column()]
        if role == _DISPLAY:
            return self.shown_text(row, id_)
        if role == _EDIT:
            return self.editable_text(row, id_)
        if role == _SPOKEN:
            said = self.shown_text(row, id_) or tr("empty")
            return f"{COLUMNS[id_].title}: {said}"
        if role == _DESCRIBED:
            path = row.path or tr("the root")
            if not row.holds:
                return path
            return tr("{path}, folded", path=path) if row.path in self.folded else tr("{path}, a group", path=path)
        return self._tip(row, id_)

    def _tip(self, row: SheetRow, id_: str) -> str:
        if id_ == FINDINGS:
            return plain_tip(self.found[row.path][2]) if row.path in self.found else ""
        if id_ == PATH:
            facts = facts_of(row.field) if row.field is not None else tr("is not in the target schema")
            said = " ".join((row.field.shape.description or row.field.shape.title).split())[:400] if row.field is not None else ""  # fmt: skip
            return plain_tip("\n".join(one for one in (row.path or tr("the root"), facts, said) if one))
        told = self.shown_text(row, id_)
        return plain_tip(told[:2_000]) if len(told) > 16 else ""

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Put a text into a cell; `last_refusal` says why where it is not taken."""
        if role != _EDIT or not index.isValid():
            return False
        self.last_refusal = self._edit(self.shown[index.row()], IDS[index.column()], str(value))
        return not self.last_refusal

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells that say something of the rule are edited."""
        at = index.column()
        return _EDITABLE if at in _WRITTEN and self.shown[index.row()] else _READ

    def ink(self, row: SheetRow, id_: str) -> QColor | None:
        """The colour of a cell's text, where it is not the usual one."""
        if id_ == FINDINGS:
            return self._colour(self.found[row.path][1]) if row.path in self.found else None
        told = self.told.get(row.path)
        if id_ == EXAMPLE:
            return self._colour("error" if told is not None and told.failed else "quiet")
        if id_ == APPROVAL and told is not None and told.stale:
            return self._colour("warning")
        if id_ == WORDS and not (row.rule is not None and row.rule.words):
            return self._colour("quiet")
        if id_ == PATH and row.field is None:
            return self._colour("error")
        return (
            self._colour("quiet") if row.path in self.beside or (COLUMNS[id_].edit == FIXED and id_ != PATH) else None
        )
