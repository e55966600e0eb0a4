"""What serves and proves what: use cases by flows, maps, rules, test cases and findings, with the gaps marked and a way to each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.flows.item_page import Head
from fieldwright.desktop.form_parts import filter_line, label, row_table, toggle
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.theme import Look
from fieldwright.mapping.findings import INFO, Finding
from fieldwright.project.operations.matrix import TraceRow, trace_rows
from fieldwright.project.operations.places import case_place, flow_place, test_place
from fieldwright.project.use_cases import UseCase

Index = QModelIndex | QPersistentModelIndex
Target = tuple[str, str]
"""What is said of something in a cell, and where it is: a pointer, or ``rule MAP: TARGET``."""
_NONE = QModelIndex()
_DISPLAY, _TIP, _COLOUR = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole
COLUMNS = ((tr("Use case"), 150), (tr("Flows"), 150), (tr("Maps"), 120), (tr("Rules"), 150), (tr("Test cases"), 150), (tr("Findings"), 120), (tr("Gaps"), 150))  # fmt: skip
GAP = len(COLUMNS) - 1
MOST = 200
"""Things of one cell that are offered to go to, and told in its tip."""
MOST_HIGH, LINES = 200, 6
"""Rows that are as high as their texts, and how many lines of text that is at the most."""
_AIR, _ABOVE = 18, 12
"""Pixels around a cell's text: at its sides, and above and below it."""
RULE = "rule "


def cells_of(row: TraceRow) -> tuple[tuple[Target, ...], ...]:
    """What stands in each cell of a row, with where it is."""
    trace, case = row.trace, row.trace.case
    first = (
        (f"{case.id}  {case.title}".strip(), case_place(case)) if case is not None else (tr("Serves no use case"), "")
    )
    return (
        (first,),
        tuple((one.name, flow_place(one)) for one in trace.flows),
        tuple((name, f"{RULE}{name}: ") for name in trace.maps),
        tuple((f"{name}: {target}" if target else tr("all of {map}", map=name), f"{RULE}{name}: {target}") for name, target in row.rules),
        tuple((one.name, test_place(one.name)) for one in trace.tests),
        tuple((f"{one.id} {translated(one.message)}", _place(one)) for one in row.findings if one.severity != INFO),
        tuple((_short(one, case), _place(one)) for one in row.gaps),
    )  # fmt: skip


def _short(one: Finding, case: UseCase | None) -> str:
    """What is missing, without the name of the use case whose row it is."""
    mine = case is not None and _place(one).startswith(case_place(case))
    said = translated(one.message)
    return said.split(": ", 1)[-1] if mine and one.message.startswith("use case ") else said


def _place(one: Finding) -> str:
    return one.sources[0] if one.id[:1] == "O" and one.sources else f"{RULE}{one.map}: {one.target}"


class TraceModel(QAbstractTableModel):
    """The matrix, a row a use case."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.cells: list[tuple[tuple[Target, ...], ...]] = []

    def show_cells(self, cells: Sequence[tuple[tuple[Target, ...], ...]]) -> None:
        """Show these."""
        self.beginResetModel()
        self.cells = list(cells)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """One row a use case."""
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index = _NONE) -> int:
        """As `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' names."""
        return COLUMNS[section][0] if role == _DISPLAY and orientation == Qt.Orientation.Horizontal else None

    def text(self, row: int, column: int) -> str:
        """A cell as text."""
        held = self.cells[row][column]
        if not held:
            return "—"
        words = "; ".join(said for said, _ in held[:MOST]) + (tr("; and {count} more", count=len(held) - MOST) if len(held) > MOST else "")  # fmt: skip
        return f"{number(len(held))}: {words}" if len(held) > 1 and column else words

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """A cell's text, colour and help."""
        row, column = index.row(), index.column()
        held = self.cells[row][column]
        if role == _DISPLAY:
            return self.text(row, column)
        if role == _TIP:
            return plain_tip("\n".join(said for said, _ in held[:40])) if held else ""
        if role == _COLOUR:
            if column == GAP and held:
                return tone("warning", self._view.palette())
            if not held or (column == 0 and not held[0][1]):
                return tone("quiet", self._view.palette())
        return None


class TracePage(QWidget):
    """See the module."""

    said = Signal(str)
    place_asked = Signal(str)
    map_asked = Signal(str, str)

    def __init__(self, document: Document, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._rows: tuple[TraceRow, ...] = ()
        self._fresh = False
        self.head = Head(look)
        self.head.title.say(tr("Traceability"))
        self.search = filter_line(tr("Filter the matrix"), tr("Show only rows that hold these words"))
        self.search.setMaximumWidth(280)
        self.search.textChanged.connect(lambda _: self._filter())
        self.gaps = toggle(tr("Only gaps"), tr("Show only what has gaps"), lambda _: self._filter())
        self.gaps.setText(tr("Only gaps"))
        for widget in (self.search, self.gaps):
            self.head.row.addWidget(widget)
        self.head.add(tr("Copy as TSV"), tr("Copy what is shown, for a spreadsheet (Ctrl+Shift+C)"), "", self.copy_all)
        self.model = TraceModel(self)
        self.table = row_table(tr("Traceability"), self.model, row=46)
        self.table.setWordWrap(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.table.activated.connect(lambda index: self.go(index.row(), index.column()))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda at: self.show_menu(self.table.indexAt(at), self.table.viewport().mapToGlobal(at))
        )
        for words, keys, pressed in ((tr("Copy the cell"), "Ctrl+C", self.copy_cell), (tr("Copy all"), "Ctrl+Shift+C", self.copy_all)):  # fmt: skip
            action = QAction(words, self.table)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, pressed=pressed: pressed())
            self.table.addAction(action)
        self.summary = label("", quiet=True)
        self.empty = label("", quiet=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(32)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        below = QHBoxLayout()
        below.setContentsMargins(16, 6, 16, 8)
        below.addWidget(self.summary, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self.pages, 1)
        box.addLayout(below)
        document.changed.connect(self._stale)
        document.checked.connect(self._stale)

    def show_page(self) -> None:
        """Bring it up to date."""
        self._stale()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring it up to date."""
        super().showEvent(event)
        self._stale()

    def _stale(self, *_: object) -> None:
        self._fresh = False
        if self.isVisible():
            self._jobs.start(
                trace_rows, self._document.project, self._document.findings, done=self._arrived, key=("flows", "trace")
            )

    def _arrived(self, rows: tuple[TraceRow, ...]) -> None:
        self._rows, self._fresh = rows, True
        self._filter()

    @property
    def is_up_to_date(self) -> bool:
        """Whether it shows the project as it is."""
        return self._fresh

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        cells = [cells_of(row) for row in self._rows if row.gaps or not self.gaps.isChecked()]
        if words:
            cells = [row for row in cells if _holds(row, words)]
        here = self.table.currentIndex()
        if cells != self.model.cells:
            self.model.show_cells(cells)
            self._heighten()
            if here.isValid() and cells:
                self.table.setCurrentIndex(self.model.index(min(here.row(), len(cells) - 1), here.column()))
        gaps = sum(len(row.gaps) for row in self._rows)
        cases = sum(1 for row in self._rows if row.trace.case is not None)
        self.summary.setText(
            tr("{count} of {all} rows; {cases}; {gaps}. Return goes to what is in a cell.", count=len(cells), all=len(self._rows),
               cases=tr("{n} use cases", "{n} use case", cases), gaps=tr("{n} gaps", "{n} gap", gaps))
            if self._rows
            else ""
        )  # fmt: skip
        self.empty.setText(
            tr("No row fits the filter") if self._rows
            else tr("What serves and proves what is told here, once the project tells of use cases and flows: start one in the project at the left.")
        )  # fmt: skip
        self.pages.setCurrentIndex(1 if cells else 0)

    # -- going to things

    def go(self, row: int, column: int) -> None:
        """Go to what is in a cell; where that is several things, ask to which."""
        held = [one for one in self.model.cells[row][column] if one[1]]
        if len(held) == 1:
            self._go_to(held[0][1])
        elif held:
            rect = self.table.visualRect(self.model.index(row, column))
            self.show_menu(self.model.index(row, column), self.table.viewport().mapToGlobal(rect.bottomLeft()))

    def menu_of(self, row: int, column: int) -> QMenu | None:
        """The things in a cell to go to."""
        held = [one for one in self.model.cells[row][column] if one[1]]
        if not held:
            return None
        menu = QMenu(self)
        for said, place in held[:MOST]:
            text = self.table.fontMetrics().elidedText(said, Qt.TextElideMode.ElideMiddle, 520).replace("&", "&&")
            menu.addAction(text).triggered.connect(lambda _=False, place=place: self._go_to(place))
        return menu

    def show_menu(self, index: Index, at: QPoint) -> None:
        """Show them."""
        menu = self.menu_of(index.row(), index.column()) if index.isValid() else None
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def _go_to(self, place: str) -> None:
        if place.startswith(RULE):
            name, _, target = place.removeprefix(RULE).rpartition(": ")
            self.map_asked.emit(name, target)
        else:
            self.place_asked.emit(place)

    # -- copying

    def tsv(self) -> str:
        """What is shown, for a spreadsheet: a line a row, things of a cell parted by semicolons."""
        lines = ["\t".join(words for words, _ in COLUMNS)]
        for row in self.model.cells:
            lines.append("\t".join(_plain("; ".join(said for said, _ in cell)) for cell in row))
        return "\n".join(lines) + "\n"

    def copy_all(self) -> None:
        """Copy what is shown."""
        QGuiApplication.clipboard().setText(self.tsv())
        count = len(self.model.cells)
        self.said.emit(tr("{n} rows copied", "{n} row copied", count))

    def copy_cell(self) -> None:
        """Copy the current cell."""
        here = self.table.currentIndex()
        if here.isValid():
            QGuiApplication.clipboard().setText("\n".join(said for said, _ in self.model.cells[here.row()][here.column()]))  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        room, whole = self.width() - 14, sum(width for _, width in COLUMNS)
        for at, (_, width) in enumerate(COLUMNS[:-1]):
            self.table.horizontalHeader().resizeSection(at, max(60, room * width // whole))
        self._heighten()

    def _heighten(self) -> None:
        """Have rows as high as their texts, within bounds; of many rows the lines are cut."""
        upright, header = self.table.verticalHeader(), self.table.horizontalHeader()
        usual, line = upright.defaultSectionSize(), self.table.fontMetrics().lineSpacing()
        upright.setMinimumSectionSize(usual)
        if len(self.model.cells) > MOST_HIGH:
            return
        for row in range(len(self.model.cells)):
            texts = (str(self.model.index(row, at).data() or "") for at in range(header.count()))
            room = (max(20, header.sectionSize(at) - _AIR) for at in range(header.count()))
            metrics = self.table.fontMetrics()
            high = max(
                metrics.boundingRect(QRect(0, 0, wide, 10_000), Qt.TextFlag.TextWordWrap, text[:1_000]).height()
                for text, wide in zip(texts, room, strict=True)
            )
            upright.resizeSection(row, max(usual, min(high, LINES * line) + _ABOVE))


def _holds(row: Sequence[Sequence[Target]], words: Sequence[str]) -> bool:
    said = " ".join(text for cell in row for text, _ in cell).casefold()
    return all(word in said for word in words)


def _plain(text: str) -> str:
    """A text that a spreadsheet takes as one: no tabs and lines, and none that it would compute."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") else flat
