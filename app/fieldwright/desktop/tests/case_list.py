"""The list of test cases with what each gave last, filtered by words, kind, outcome and map, and put in order."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from fieldwright.desktop import icons
from fieldwright.desktop.column_sharing import share
from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.fields import QuietBox
from fieldwright.desktop.flows.rows import Column, RowsModel
from fieldwright.desktop.form_parts import filter_line, label, row_table
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.language import day_of, number, tr, translated
from fieldwright.desktop.tests.running import FAILS, OLD, PASSES, Running
from fieldwright.desktop.tests.words import KINDS as CASE_WORDS
from fieldwright.desktop.tests.words import OUTCOMES, named
from fieldwright.mapping.findings import KINDS
from fieldwright.project.cases.proposing import of_map
from fieldwright.project.test_cases import CASE_KINDS, NORMAL, TestCase

Index = QModelIndex | QPersistentModelIndex
LOOKS = {PASSES: ("check", "good"), FAILS: ("error", "error"), OLD: ("clock", "quiet")}
"""The icon and the tone of an outcome; what was not run has none."""
_DISPLAY, _COLOUR, _ICON = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole,
)  # fmt: skip
_GIVING = {1: 110, 5: 110, 4: 80}
"""The columns that are narrower where there is little room, and what each has at least: the name, what is proved, the map."""
_LEFT_OUT = (6, 4, 3, 5)
"""Those that are left out where even that is too much, the first first."""
_LONG_DAY = "2026-12-28"
_AIR, _MARK = 18, 22
"""Pixels around a text in a cell, and those of the mark before an outcome."""


@frozen
class Line:
    """A case as the list shows it: its place in the project, the case, its map's name and what was found out last."""

    at: int
    case: TestCase
    map: str
    outcome: str

    @property
    def kind(self) -> str:
        """Its kind; a case without one is normal."""
        return self.case.kind or NORMAL

    @property
    def evidence(self) -> str:
        """The last evidence: its date and outcome."""
        last = self.case.evidence[-1] if self.case.evidence else None
        return f"{day_of(last.date)} {OUTCOMES.get(last.outcome, last.outcome)}".strip() if last is not None else "—"

    def holds(self, words: list[str]) -> bool:
        """Whether it has all these words."""
        case = self.case
        ids = " ".join(
            f"{one.id} {f'{KINDS[one.id].title} {translated(KINDS[one.id].title)}' if one.id in KINDS else ''} {one.target}"
            for one in case.findings
        )
        said = f"{case.name} {case.proves} {case.use_case} {case.flow} {case.owner} {case.note} {self.map} {self.kind} {named(self.kind)} {ids}".casefold()  # fmt: skip
        return all(word in said for word in words)


class CasesModel(RowsModel):
    """The cases, one a row, with the colour and icon of their outcomes."""

    def __init__(self, view: QWidget) -> None:
        def told(part: Callable[[Line], str]) -> Callable[[int, Any], str]:
            return lambda _at, one: part(one)

        columns = (
            Column("", tr("Outcome"), 96, "told", told=told(lambda one: OUTCOMES.get(one.outcome, one.outcome))),
            Column("", tr("Test case"), 250, "told", told=told(lambda one: one.case.name)),
            Column("", tr("Kind"), 74, "told", told=told(lambda one: named(one.kind))),
            Column("", tr("Use case"), 74, "told", told=told(lambda one: one.case.use_case or "—")),
            Column("", tr("Map"), 130, "told", told=told(lambda one: one.map or "—")),
            Column("", tr("What it proves"), 250, "told", told=told(lambda one: one.case.proves or "—")),
            Column("", tr("Evidence"), 124, "told", told=told(lambda one: one.evidence)),
        )
        super().__init__(columns, view)
        self._view = view

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """As `RowsModel`, with the outcome's icon and tone."""
        if role in (_COLOUR, _ICON):
            column = index.column()
            looks = LOOKS.get(self.rows[index.row()].outcome)
            if column == 0 and looks is not None:
                colour = tone(looks[1], self._view.palette())
                return (
                    colour
                    if role == _COLOUR
                    else icons.icon(looks[0], colour, selected=self._view.palette().highlightedText().color())
                )
            if role == _COLOUR and (column == 0 or self.text(index.row(), column) == "—"):
                return tone("quiet", self._view.palette())
            return None
        return super().data(index, role)


class CaseList(QWidget):
    """Filters above the list. ``chosen`` carries the place of the current case in the project, -1 for none."""

    chosen = Signal(int)
    moved = Signal(int, int)
    """Places in the project: of a case, and where it is to be."""
    entered = Signal()
    """Somebody wants to go into the current case."""
    deleted = Signal()
    said = Signal(str)

    def __init__(self, document: Document, running: Running, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._running = document, running
        self._quiet = False
        self._rows_of: dict[str, int] = {}
        self.here = ""
        """The name of the current case."""
        self.search = filter_line(tr("Filter test cases"), tr("Show only those that hold these words: name, use case, flow, owner, finding"))  # fmt: skip
        self.kinds = _box(
            tr("Kind"),
            tr("Show only test cases of this kind"),
            tr("Every kind"),
            {one: named(one) for one in CASE_KINDS},
        )
        self.outcomes = _box(tr("Outcome"), tr("Show only test cases of this outcome"), tr("Every outcome"), OUTCOMES)
        self.maps = _box(tr("Map"), tr("Show only test cases of this map"), tr("Every map"), {})
        self.count = label("", quiet=True)
        self.count.setWordWrap(False)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.search, 3)
        for box in (self.kinds, self.outcomes, self.maps):
            row.addWidget(box, 1)
            box.currentIndexChanged.connect(lambda _: self.show_cases())
        row.addWidget(self.count)
        self.search.textChanged.connect(lambda _: self.show_cases())
        self.model = CasesModel(self)
        self.table = row_table(tr("Test cases"), self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.table.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.table.setDragDropOverwriteMode(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setMinimumSectionSize(40)
        self.table.selectionModel().currentRowChanged.connect(self._current)
        self.table.activated.connect(lambda _: self.entered.emit())
        self.model.dropped.connect(self._dropped)
        for words, keys, pressed in (
            (tr("Up"), "Ctrl+Shift+Up", lambda: self.shift(-1)), (tr("Down"), "Ctrl+Shift+Down", lambda: self.shift(1)),
            (tr("Delete"), "Delete", self.deleted.emit),
        ):  # fmt: skip
            action = QAction(words, self.table)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, pressed=pressed: pressed())
            self.table.addAction(action)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(self.table, 1)
        running.arrived.connect(self._arrived)

    # -- what is shown

    @property
    def is_filtered(self) -> bool:
        """Whether something is hidden."""
        return bool(self.search.text().strip()) or any(one.currentIndex() > 0 for one in (self.kinds, self.outcomes, self.maps))  # fmt: skip

    def clear_filter(self) -> None:
        """Show all."""
        self._quiet = True
        self.search.clear()
        for one in (self.kinds, self.outcomes, self.maps):
            one.setCurrentIndex(0)
        self._quiet = False
        self.show_cases()

    def show_cases(self) -> None:
        """Show what the project has, as the filters say. The current case stays the current one where it is shown."""
        if self._quiet:
            return
        self._fill_maps()
        words = self.search.text().casefold().split()
        kind, outcome, map_name = (one.currentData() or "" for one in (self.kinds, self.outcomes, self.maps))  # fmt: skip
        lines: list[Line] = []
        for at, case in enumerate(self._document.project.tests):
            one = self._line(at, case)
            if (kind in ("", one.kind) and outcome in ("", one.outcome) and map_name in ("", one.map)) and (not words or one.holds(words)):  # fmt: skip
                lines.append(one)
        picked = {self.model.rows[index.row()].case.name for index in self.table.selectionModel().selectedRows()}
        before = self.table.currentIndex().row()
        self._quiet = True
        if self.model.show_rows(lines):
            self._widen()
        self._rows_of = {one.case.name: row for row, one in enumerate(lines)}
        row = self._rows_of.get(self.here, -1)
        if row >= 0 and (self.table.currentIndex().row() != row or self.here not in picked):
            make_current(self.table, row)
        self._quiet = False
        if row < 0:
            near = max(0, min(before, len(lines) - 1))
            self.here = lines[near].case.name if lines else ""
            if lines:
                self._quiet = True
                make_current(self.table, near)
                self._quiet = False
        self.table.setDragEnabled(not self.is_filtered)
        whole = len(self._document.project.tests)
        self.count.setText(
            tr("{shown} of {whole}", shown=len(lines), whole=whole) if self.is_filtered else number(whole)
        )
        self.chosen.emit(self.at)

    def _line(self, at: int, case: TestCase) -> Line:
        return Line(at, case, of_map(self._document.project, case), self._running.outcome(case))

    def _fill_maps(self) -> None:
        names = [tr("Every map"), *dict.fromkeys(one.name for one in self._document.project.maps)]
        if [self.maps.itemText(at) for at in range(self.maps.count())] != names:
            shown = self.maps.currentText()
            self.maps.blockSignals(True)
            self.maps.clear()
            self.maps.addItem(names[0], "")
            for name in names[1:]:
                self.maps.addItem(name, name)
            self.maps.setCurrentIndex(max(0, names.index(shown) if shown in names else 0))
            self.maps.blockSignals(False)
        self.maps.setVisible(len(names) > 2)

    @property
    def at(self) -> int:
        """The place of the current case in the project, -1 for none."""
        row = self.table.currentIndex().row()
        return self.model.rows[row].at if 0 <= row < len(self.model.rows) else -1

    @property
    def picked(self) -> list[int]:
        """The places of the selected cases in the project, in its order."""
        rows = [index.row() for index in self.table.selectionModel().selectedRows()]
        return sorted(self.model.rows[row].at for row in rows if row < len(self.model.rows))

    @property
    def failed(self) -> list[str]:
        """The names of all cases that failed last."""
        return [one.name for one in self._document.project.tests if self._running.outcome(one) == FAILS]

    def go(self, name: str) -> bool:
        """Make a case the current one, whatever is filtered; whether it is there."""
        if all(one.name != name for one in self._document.project.tests):
            return False
        self.here = name
        if name not in self._rows_of:
            self.clear_filter()
        self.show_cases()
        self.table.scrollTo(self.table.currentIndex())
        return True

    def _current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if self._quiet or not 0 <= index.row() < len(self.model.rows):
            return
        self.here = self.model.rows[index.row()].case.name
        self.chosen.emit(self.at)

    def _arrived(self, names: tuple[str, ...]) -> None:
        """Show the outcome of some cases; all where none is named. A filter by outcome is applied when the run is over."""
        if not names:
            self.show_cases()
            return
        rows = list(self.model.rows)
        for name in names:
            row = self._rows_of.get(name)
            if row is not None and row < len(rows):
                rows[row] = self._line(rows[row].at, rows[row].case)
                self.model.rows = tuple(rows)
                self.model.dataChanged.emit(self.model.index(row, 0), self.model.index(row, len(self.model.columns) - 1))  # fmt: skip

    # -- the order

    def shift(self, by: int) -> None:
        """Put the current case one up or down."""
        row = self.table.currentIndex().row()
        self._dropped(row, row + by)

    def _dropped(self, row: int, to: int) -> None:
        if self.is_filtered:
            self.said.emit(tr("The order is not changed while the list is filtered"))
        elif 0 <= row < len(self.model.rows) and 0 <= to < len(self.model.rows) and row != to:
            self.moved.emit(self.model.rows[row].at, self.model.rows[to].at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width, so that no heading and no outcome is cut; names and what is proved give way, and at last whole columns."""
        super().resizeEvent(event)
        self._widen()

    def _widen(self) -> None:
        heads, words = self.table.horizontalHeader().fontMetrics(), self.table.fontMetrics()
        room = self.width() - 14
        least = [max(_GIVING.get(at, 0), heads.horizontalAdvance(one.words) + _AIR) for at, one in enumerate(self.model.columns)]  # fmt: skip
        least[0] = max(least[0], *(words.horizontalAdvance(one) + _AIR + _MARK for one in OUTCOMES.values()))
        least[2] = max(least[2], *(words.horizontalAdvance(one) + _AIR for one in CASE_WORDS.values()))
        outcome = max(words.horizontalAdvance(OUTCOMES[one]) for one in (PASSES, FAILS))
        least[-1] = max(least[-1], words.horizontalAdvance(f"{day_of(_LONG_DAY)} ") + outcome + _AIR)
        over = sum(least) - room
        for at in _LEFT_OUT:
            self.table.setColumnHidden(at, over > 0)
            over -= least[at] if over > 0 else 0
        share(self.table, room, least)
        self.table.horizontalHeader().setStretchLastSection(True)


def make_current(table: QTableView, row: int) -> None:
    """Make a row the only selected one, whatever keys are held: the view itself would toggle it while Ctrl is down."""
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(table.model().index(row, 1), flags.ClearAndSelect | flags.Rows)


def _box(name: str, tip: str, every: str, choices: Mapping[str, str]) -> QuietBox:
    """A box that filters: all, or one of the choices, with what each is called."""
    made = QuietBox()
    made.setAccessibleName(name)
    made.setToolTip(tip)
    made.addItem(every, "")
    for one, words in choices.items():
        made.addItem(words, one)
    return made
