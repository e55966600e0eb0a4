"""The integrations of a catalog as rows of a grid: typed cells, sorted, filtered by column, several edited at once."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import evolve
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from fieldwright.desktop import icons
from fieldwright.desktop.catalog.document import CatalogDocument
from fieldwright.desktop.catalog.words import EMPTY, SEVERITIES, choices, meant, shown, title
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.theme import Look
from fieldwright.project.catalog.model import Entry, Frequency
from fieldwright.report.catalog.attributes import ENTRY, Attribute, cell_text

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROLE = Qt.ItemDataRole
_DISPLAY, _EDIT, _TIP, _COLOUR, _MARK, _ALIGN = (
    _ROLE.DisplayRole, _ROLE.EditRole, _ROLE.ToolTipRole, _ROLE.ForegroundRole, _ROLE.DecorationRole, _ROLE.TextAlignmentRole,
)  # fmt: skip

COLUMNS: tuple[Attribute, ...] = tuple(one for one in ENTRY if one.key not in ("id", "links")) + tuple(
    one for one in ENTRY if one.key in ("links", "id")
)
"""The columns, the element first; what is linked and the id at the end."""

NUMBERS = frozenset({"new_per_month", "changed_per_month", "effort", "rank"})
MOST_PASTED = 5_000
"""Rows that are pasted at once."""
_ENDS = {"source_owner": "source", "target_owner": "target"}
"""Where an entry says no owner of an end, that of the system is shown."""
LONGEST_TIP = 600
_MARKS = {"error": "error", "warning": "warning", "info": "info"}


class EntryModel(QAbstractTableModel):
    """The rows that are shown of the document's catalog. ``refused`` says why a text is not taken."""

    refused = Signal(str)
    counted = Signal()
    """Other rows are shown, or more, or fewer."""

    def __init__(self, document: CatalogDocument, look: Look) -> None:
        super().__init__()
        self._document, self._look = document, look
        self._rows: list[Entry] = []
        self._texts: dict[str, tuple[Entry, tuple[str, ...]]] = {}
        self.filters: dict[int, str] = {}
        self.words = ""
        self.only: frozenset[str] | None = None
        """The ids that are shown, where something else chose them."""
        self._sort: tuple[int, bool] | None = None
        self._of_systems: tuple[Any, Mapping[str, str]] = (None, {})
        self._worst: Mapping[str, str] = {}
        self._blank = icons.blank()
        self._found: Mapping[str, list[str]] = {}
        document.changed.connect(self.refill)
        document.assessed.connect(self._mark)

    # -- rows

    @property
    def shown(self) -> Sequence[Entry]:
        """The entries in their rows."""
        return self._rows

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._rows[row]

    def row_of(self, id_: str) -> int:
        """The row of an entry, -1 where it is not shown."""
        return next((at for at, one in enumerate(self._rows) if one.id == id_), -1)

    def refill(self) -> None:
        """Show the catalog as it is. Rows keep their places while no other rows are shown, so that a selection stays."""
        held = {one.id: one for one in self._document.catalog.entries}
        before = [one.id for one in self._rows]
        fitting = [one for one in held.values() if self._fits(one)]
        if self._sort is not None:
            column, descending = self._sort
            fitting.sort(key=lambda one: self._key(one, column), reverse=descending)
        ids = [one.id for one in fitting]
        if (
            ids != before and set(ids) == set(before) and len(ids) == len(before)
        ):  # only the order: it stays until sorted anew
            self._rows = [held[id_] for id_ in before]
        elif ids == before:
            self._rows = fitting
        else:
            self.beginResetModel()
            self._rows = fitting
            self.endResetModel()
            self.counted.emit()
            return
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))

    def again(self) -> None:
        """Filter and sort anew."""
        self._rows = []
        self.beginResetModel()
        self.endResetModel()
        self.refill()
        self.counted.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 as the file has it."""
        self._sort = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self.again()

    def _key(self, one: Entry, column: int) -> tuple[bool, Any]:
        key = COLUMNS[column].key
        if key in NUMBERS:
            value = getattr(one, key)
            return value is None, value or 0
        text = self.texts(one)[column]
        return not text, text.casefold()

    def _fits(self, one: Entry) -> bool:
        if self.only is not None and one.id not in self.only:
            return False
        if not self.words and not self.filters:
            return True
        texts = self.texts(one)
        return all(word in texts[at].casefold() for at, word in self.filters.items()) and (
            not self.words or all(any(word in text.casefold() for text in texts) for word in self.words.split())
        )

    def texts(self, one: Entry) -> tuple[str, ...]:
        """The texts of an entry's cells."""
        held = self._texts.get(one.id)
        if held is None or held[0] is not one:
            held = self._texts[one.id] = (one, tuple(shown(column.key, cell_text(column, one)) for column in COLUMNS))
        return held[1]

    def _owners(self) -> Mapping[str, str]:
        held = self._document.catalog.systems
        if self._of_systems[0] is not held:
            self._of_systems = (held, {one.name: one.owner for one in held})
        return self._of_systems[1]

    def _mark(self) -> None:
        assessment = self._document.assessment
        found: dict[str, list[str]] = {}
        worst: dict[str, str] = {}
        for one in assessment.reviewed.findings if assessment is not None else ():
            for id_ in one.entries:
                worst.setdefault(id_, one.severity)
                found.setdefault(id_, []).append(f"{one.id} {translated(one.title)}: {translated(one.message)}")
        self._worst, self._found = worst, found
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    # -- edits

    def put(self, cells: Iterable[tuple[int, int, str]], label: str = "") -> bool:
        """Put texts into cells, as one step: (row, column, text). What is not understood is refused, and nothing is changed."""
        made: dict[int, Entry] = {}
        touched: set[str] = set()
        for row, column, text in cells:
            attribute = COLUMNS[column]
            entry = made.get(row, self._rows[row])
            if text == shown(attribute.key, cell_text(attribute, entry)) or attribute.key == "id":
                continue
            changed = with_text(entry, attribute, text)
            if changed is None:
                self.refused.emit(not_understood(attribute, text))
                return False
            made[row] = changed
            touched.add(title(attribute))
        if not made:
            return False
        what = label or tr(
            "{columns} of {n} integrations",
            "{columns} of {n} integration",
            len(made),
            columns=", ".join(sorted(touched)),
        )
        return self._document.with_entries(made.values(), what)

    def paste(self, top: int, left: int, text: str) -> bool:
        """Put tab-separated cells in from a place on; where there are more rows, integrations are added."""
        lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
        given = list(csv.reader(io.StringIO(lines), delimiter="\t"))[:MOST_PASTED] if lines else []
        if not given:
            return False
        catalog, taken = self._document.catalog, {one.id for one in self._document.catalog.entries}
        changed: dict[str, Entry] = {}
        new: list[Entry] = []
        for down, line in enumerate(given):
            row = top + down
            entry = self._rows[row] if row < len(self._rows) else Entry("")
            for across, cell in enumerate(line[: len(COLUMNS) - left]):
                attribute = COLUMNS[left + across]
                if attribute.key == "id":
                    continue
                made = with_text(entry, attribute, cell)
                if made is None:
                    self.refused.emit(tr("Nothing was pasted. Row {row}, {problem}", row=down + 1, problem=not_understood(attribute, cell)))  # fmt: skip
                    return False
                entry = made
            if row < len(self._rows):
                changed[entry.id] = entry
            elif entry != Entry(""):
                from fieldwright.project.catalog.naming import new_id

                entry = evolve(entry, id=new_id(entry, taken))
                taken.add(entry.id)
                new.append(entry)
        entries = tuple(changed.get(one.id, one) for one in catalog.entries)
        return self._document.do(evolve(catalog, entries=(*entries, *new)), tr("pasting {n} rows", "pasting {n} row", len(given)))  # fmt: skip

    # -- Qt

    def rowCount(self, parent: Index = _NONE) -> int:
        """How many entries are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' titles, marked where they are filtered."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == _DISPLAY else None
        if role == _DISPLAY:
            return title(COLUMNS[section])
        if role == _MARK and section in self.filters:
            return self._look.icon("filter", "accent_line")
        if role == _TIP and section in self.filters:
            return tr("Only rows with “{words}”", words=self.filters[section])
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Texts; in the first column what the review found."""
        if not index.isValid():
            return None
        entry, column = self._rows[index.row()], index.column()
        if role in (_DISPLAY, _EDIT):
            text = self.texts(entry)[column]
            if role == _DISPLAY and not text and COLUMNS[column].key in _ENDS:
                return self._owners().get(getattr(entry, _ENDS[COLUMNS[column].key]), "")
            return number(int(text)) if role == _DISPLAY and COLUMNS[column].key in NUMBERS and text.isdigit() else text.replace("\n", " ⏎ ") if role == _DISPLAY else text  # fmt: skip
        if role == _MARK and column == 0 and self._worst:
            worst = self._worst.get(entry.id)
            return self._look.icon(_MARKS[worst], worst, selected="accent_text") if worst else self._blank
        if role == _TIP:
            found = self._found.get(entry.id, []) if column == 0 else []
            text = "\n".join(found[:6]) or self.texts(entry)[column]
            return plain_tip(text[:LONGEST_TIP]) if len(text) > 24 or found else None
        if role == _ALIGN and COLUMNS[column].key in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _COLOUR and COLUMNS[column].key in _ENDS and not self.texts(entry)[column]:
            return self._look.theme["muted"]
        if role == _COLOUR and (entry.lifecycle == "retired" or COLUMNS[column].key == "id"):
            return self._look.theme["faint"]
        if role == _ROLE.AccessibleTextRole:
            said = f"{title(COLUMNS[column])}: {self.texts(entry)[column] or EMPTY}"
            if column > 0 or entry.id not in self._worst:
                return said
            return tr("{cell}, review: {severity}", cell=said, severity=SEVERITIES[self._worst[entry.id]])
        return None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Put a text into a cell."""
        return role == _EDIT and index.isValid() and self.put([(index.row(), index.column(), str(value))])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All cells are edited but the id, which stays."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        fixed = self._document.read_only or (index.isValid() and COLUMNS[index.column()].key == "id")
        return plain if fixed else plain | Qt.ItemFlag.ItemIsEditable


def with_text(entry: Entry, attribute: Attribute, text: str) -> Entry | None:
    """The entry with what a text says of an attribute; None where it is not understood. An empty text empties it."""
    if not text.strip():
        empty: Any = getattr(Entry(""), attribute.key)
        return evolve(entry, **{attribute.key: Frequency() if attribute.key == "frequency" else empty})
    text = meant(attribute.key, text)
    read = attribute.read(text)
    if read is None:
        return evolve(entry, frequency=Frequency(text=text.strip())) if attribute.key == "frequency" else None
    changes: dict[str, Any] = {attribute.key: read.value}
    if not read.whole and attribute.key in ("new_per_month", "changed_per_month"):
        changes["volume"] = text.strip()
    return evolve(entry, **changes)


def not_understood(attribute: Attribute, text: str) -> str:
    """Why a text is not taken into a column."""
    said = tr("{title}: {text} is not understood", title=title(attribute), text=repr(text.strip()[:60]))
    return tr("{problem}; choose one of: {choices}", problem=said, choices=", ".join(choices(attribute))) if attribute.choices else said  # fmt: skip
