"""How the sheets of a spreadsheet are understood, to be corrected: which hold mappings, where their headers are, what their columns hold."""

from collections.abc import Sequence

from attrs import evolve
from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import label, spin_box
from fieldwright.desktop.importing.layouts import Said
from fieldwright.desktop.importing.sheet_rows import HOLDS, ROLE_NAMES, SheetModel, doubtful
from fieldwright.desktop.language import tr, translated, within
from fieldwright.desktop.mirroring import margins
from fieldwright.desktop.theme import Look
from fieldwright.report.importing.foreign.model import MAPPING, ROLES, SKIPPED, TABLE, Layout, column_name
from fieldwright.report.importing.reading import BookText, SheetText

PAUSE = 150
"""Milliseconds after a correction before the sheets are understood anew."""

KINDS = ((MAPPING, tr("Rows of a mapping")), (TABLE, tr("A code table")), (SKIPPED, tr("Nothing that is taken")))
_MARKS = {MAPPING: ("map", "accent_line"), TABLE: ("lookup", "accent_line"), SKIPPED: ("file", "faint")}
_WIDTH, _WIDEST = 158, 300


class LayoutPage(QWidget):
    """``corrected`` tells that somebody says otherwise; `said` has what they say, by sheet."""

    corrected = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.said: dict[str, Said] = {}
        self._book: BookText | None = None
        self._layouts: Sequence[Layout] = ()
        self._shown = ""
        self.model = SheetModel(look, self)
        self.roles: list[QComboBox] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE)
        self._wait.timeout.connect(self.corrected.emit)
        self.sheets = QListWidget()
        follow_selection(self.sheets)
        self.sheets.setAccessibleName(tr("Sheets"))
        self.sheets.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sheets.setIconSize(QSize(16, 16))
        self.sheets.currentRowChanged.connect(lambda _: self._show())
        self.kind, self.map, self.header = QComboBox(), QComboBox(), spin_box()
        for id_, words in KINDS:
            self.kind.addItem(words, id_)
        self.header.setRange(1, 1)
        self.header.setAccelerated(True)
        self.header.setKeyboardTracking(False)
        self.kind.activated.connect(lambda _: self._say(kind=self.kind.currentData()))
        self.map.activated.connect(lambda _: self._say(map=self.map.currentData()))
        self.header.valueChanged.connect(self._headed)
        self.table = self._table()
        self.because = label("")
        self.because.setObjectName("muted")
        right = QWidget()
        box = QVBoxLayout(right)
        margins(box, 12, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(self._fields())
        box.addWidget(self.because)
        box.addWidget(self.table, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setStyleSheet("QSplitter::handle { background: transparent; }")
        halves.addWidget(self.sheets)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([200, 900])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(halves)
        look.changed.connect(self._list)

    def _fields(self) -> QGridLayout:
        made = QGridLayout()
        made.setHorizontalSpacing(10)
        made.setVerticalSpacing(4)
        for at, (words, widget) in enumerate(
            ((tr("The sheet &holds"), self.kind), (tr("Header in &row"), self.header), (tr("For the &map"), self.map))
        ):
            name = QLabel(words)
            name.setBuddy(widget)
            made.addWidget(name, 0, 2 * at)
            made.addWidget(widget, 0, 2 * at + 1)
            made.setColumnStretch(2 * at + 1, 0 if widget is self.header else 1)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.map.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.map.setMinimumContentsLength(16)
        self.header.setMinimumSize(76, self.kind.sizeHint().height())
        return made

    def _table(self) -> QTableView:
        table = _Table()
        table.setModel(self.model)
        follow_selection(table)
        table.resized.connect(self._fit)
        table.setAccessibleName(tr("The first rows of the sheet, with what each column holds"))
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(True)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultSectionSize(_WIDTH)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.verticalHeader().setHighlightSections(False)
        table.verticalHeader().setDefaultSectionSize(25)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return table

    # -- showing

    def show_layouts(self, book: BookText, layouts: Sequence[Layout], maps: Sequence[str]) -> None:
        """Show how a workbook is understood, what somebody said included."""
        fresh = book is not self._book
        self._book, self._layouts = book, layouts
        if fresh:
            self._shown = ""
            with QSignalBlocker(self.map):
                self.map.clear()
                for name in maps:
                    self.map.addItem(name, name)
        self._list()
        if fresh:
            first = next((at for at, one in enumerate(layouts) if one.kind == MAPPING), 0)
            self.sheets.setCurrentRow(first)
        self._show()

    def _list(self, *_: object) -> None:
        """The sheets with what each is taken for."""
        at = self.sheets.currentRow()
        with QSignalBlocker(self.sheets):
            self.sheets.clear()
            for one in self._layouts:
                item = QListWidgetItem(self._look.icon(*_MARKS[one.kind], selected="accent_text"), one.sheet)
                words = within(dict(KINDS)[one.kind])
                item.setToolTip(plain_tip(f"{one.sheet}: {words}. {translated(one.reason)}"))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.sheet}: {words}")
                self.sheets.addItem(item)
            self.sheets.setCurrentRow(min(at, self.sheets.count() - 1))

    @property
    def is_waiting(self) -> bool:
        """Whether something was said that is not told yet."""
        return self._wait.isActive()

    @property
    def layout_shown(self) -> Layout | None:
        """The layout of the chosen sheet."""
        at = self.sheets.currentRow()
        return self._layouts[at] if 0 <= at < len(self._layouts) else None

    def _show(self) -> None:
        layout = self.layout_shown
        sheet = self._book.sheet(layout.sheet) if layout is not None and self._book is not None else None
        for widget in (self.kind, self.header, self.map, self.table):
            widget.setEnabled(layout is not None and sheet is not None and bool(sheet.rows))
        if layout is None or sheet is None:
            self.model.show(None, None)
            return
        with QSignalBlocker(self.kind), QSignalBlocker(self.header), QSignalBlocker(self.map):
            self.kind.setCurrentIndex(self.kind.findData(layout.kind))
            self.header.setRange(*_rows(sheet))
            if layout.header:
                self.header.setValue(layout.header[-1])
            self.map.setCurrentIndex(max(0, self.map.findData(layout.map)))
        self.map.setEnabled(layout.kind == MAPPING and self.map.count() > 1)
        reason = translated(layout.reason) if layout.kind == SKIPPED else ""
        unsure = [column_name(one.column, _short(one.title)) for one in layout.columns if doubtful(one)]
        self.because.setText(
            tr("Not taken: {reason}. Say what its columns hold to take it.", reason=reason) if reason
            else tr("Please look at {columns} and others: what they hold is doubtful.", columns=", ".join(unsure[:4])) if len(unsure) > 4
            else tr("Please look at {columns}: what they hold is doubtful.", columns=", ".join(unsure)) if unsure
            else tr("What each column holds was recognised by its header and its cells. Change what is wrong; everything follows.")
        )  # fmt: skip
        if self._shown == layout.sheet and self.model.says_same(layout):
            self.model.follow(layout)
            for combo, one in zip(self.roles, self.model.columns, strict=True):
                combo.setCurrentIndex(combo.findData(one.role))
            return
        self._shown = layout.sheet
        self.model.show(sheet, layout)
        self._put_roles()

    def _put_roles(self) -> None:
        """A combo box above each column."""
        self.roles = []
        for at, one in enumerate(self.model.columns):
            combo = _Role()
            combo.setMaxVisibleItems(24)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
            name = tr("What column {column} holds", column=column_name(one.column, _short(one.title)))
            combo.setAccessibleName(name)
            for role, words in ROLE_NAMES.items():
                combo.addItem(words, role)
                combo.setItemData(combo.count() - 1, translated(ROLES[role]), Qt.ItemDataRole.ToolTipRole)
            combo.setCurrentIndex(combo.findData(one.role))
            combo.setToolTip(plain_tip(name))
            combo.view().setMinimumWidth(170)
            column = one.column
            combo.activated.connect(lambda _, column=column, combo=combo: self._role(column, combo.currentData()))
            combo.entered.connect(lambda at=at: self.table.scrollTo(self.model.index(HOLDS, at)))
            self.table.setIndexWidget(self.model.index(HOLDS, at), combo)
            QWidget.setTabOrder(self.roles[-1] if self.roles else self.table, combo)
            self.roles.append(combo)
        self.table.verticalHeader().resizeSection(HOLDS, 32)
        self._fit()

    def _fit(self) -> None:
        """Make the columns wider where there is room."""
        columns = len(self.model.columns)
        if columns:
            wide = min(_WIDEST, max(_WIDTH, (self.table.viewport().width() - 2) // columns))
            for at in range(columns):
                self.table.setColumnWidth(at, wide)

    # -- saying

    def _role(self, column: int, role: str) -> None:
        layout = self.layout_shown
        if layout is not None:
            before = self.said.get(layout.sheet, Said())
            self._say(roles={**before.roles, column: role})

    def _headed(self, row: int) -> None:
        """Another header: what was said of columns is of the one before."""
        self._say(header=row, roles={}, kind="")

    def _say(self, **changes: object) -> None:
        layout = self.layout_shown
        if layout is not None:
            self.said[layout.sheet] = evolve(self.said.get(layout.sheet, Said()), **changes)
            self._wait.start()

    def shut(self) -> None:
        """Say nothing any more."""
        self._wait.stop()


class _Role(QComboBox):
    """What a column holds. The wheel scrolls the table and changes nothing; ``entered`` tells that the focus came."""

    entered = Signal()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See the class."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See the class."""
        super().focusInEvent(event)
        self.entered.emit()


class _Table(QTableView):
    """A table that tells when there is more or less room."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt."""
        super().resizeEvent(event)
        self.resized.emit()


def _rows(sheet: SheetText) -> tuple[int, int]:
    """The rows that may be a header: the first thousand."""
    return (sheet.rows[0].number, sheet.rows[min(len(sheet.rows), 1_000) - 1].number) if sheet.rows else (1, 1)


def _short(title: str) -> str:
    joined = " ".join(title.split())
    return joined if len(joined) <= 40 else joined[:39] + "…"
