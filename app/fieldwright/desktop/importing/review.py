"""The list of differences under its filters, with the chosen one whole below it, and what is not taken on a page of its own."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import filter_line, toggle
from fieldwright.desktop.importing.change_model import (
    BASE,
    BOOK,
    CELL,
    PROJECT,
    ROW,
    STATE,
    TITLE,
    Filter,
    ReviewModel,
)
from fieldwright.desktop.importing.decisions import ALIKE, CONFLICTS, GROUPS, READY, REFUSED, REQUESTED, Decisions
from fieldwright.desktop.importing.delegate import Emphasised
from fieldwright.desktop.importing.detail import Detail
from fieldwright.desktop.importing.remarks import Remarks
from fieldwright.desktop.language import number, tr
from fieldwright.desktop.theme import Look
from fieldwright.files.resources import resource
from fieldwright.report.importing.foreign.model import Doubt
from fieldwright.report.importing.model import NOTE, Remark

PAUSE = 120
"""Milliseconds without typing before the filter works."""

NARROW = 960
"""The width below which the texts as exported are only shown below the list."""

_WIDTHS = {ROW: 250, CELL: 62, TITLE: 112, STATE: 172}
_TOGGLES: Mapping[str, tuple[str, str, str, str]] = {
    READY: (tr("only in the workbook"), tr("certain"), "table", "good"),
    CONFLICTS: (tr("to choose"), tr("to choose"), "warning", "warning"),
    REQUESTED: (tr("on request"), tr("doubtful"), "info", "warning"),
    REFUSED: (tr("cannot be taken"), tr("cannot be taken"), "error", "error"),
    ALIKE: (tr("the same in both"), tr("already so"), "check", "faint"),
}


class Review(QWidget):
    """``decided`` tells that something is decided otherwise; the other signals are those of `Detail`."""

    decided = Signal()
    jump_asked = Signal(object)
    meant = Signal(object, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.model = ReviewModel(look, self)
        self._doubts: Mapping[int, Sequence[Doubt]] = {}
        self._origins: Mapping[int, str] = {}
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE)
        self._wait.timeout.connect(self._apply)
        self.view = self._view()
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.view)
        self.pages.setMinimumHeight(150)
        self.detail = Detail(self.model, look)
        self.detail.kept.connect(lambda at: self.model.keep([at]))
        self.detail.taken.connect(lambda at: self.model.take([at], True))
        self.detail.jump_asked.connect(self.jump_asked.emit)
        self.detail.meant.connect(self.meant.emit)
        self.remarks = Remarks(look)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(7)
        halves.setStyleSheet("QSplitter::handle { background: transparent; }")
        halves.addWidget(self.pages)
        halves.addWidget(self.detail)
        halves.setStretchFactor(0, 1)
        halves.setSizes([400, 190])
        differences = QWidget()
        box = QVBoxLayout(differences)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._filters())
        box.addWidget(halves, 1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setIconSize(QSize(15, 15))
        self.tabs.setAccessibleName(tr("Differences, and what is not taken"))
        self.tabs.addTab(differences, tr("Differences"))
        self.tabs.addTab(self.remarks, tr("Not taken"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.tabs)
        self.model.decided.connect(self._decided)
        look.changed.connect(self._dress)

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.search = filter_line(
            tr("Filter differences"), tr("Show only differences that hold all these words (Ctrl+F)")
        )
        self.search.setPlaceholderText(tr("Filter…"))
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(260)
        self.search.textChanged.connect(lambda _: self._wait.start())
        row.addWidget(self.search, 2)
        self.shown: dict[str, QToolButton] = {}
        for group in GROUPS:
            button = toggle(_TOGGLES[group][0], "", self._apply, on=group != ALIKE)
            row.addWidget(button)
            self.shown[group] = button
        row.addStretch(1)
        self.all = QPushButton(tr("Tick &All"))
        self.none = QPushButton(tr("Tick &None"))
        self.all.setToolTip(
            tr("Tick everything listed that can be taken as it is; what needs a choice of its own stays as it is")
        )
        self.none.setToolTip(tr("Untick everything listed"))
        for button, wanted in ((self.all, True), (self.none, False)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, wanted=wanted: self.model.take_all(wanted))
            row.addWidget(button)
        find = QAction(tr("Find"), self)
        find.setShortcut(QKeySequence.StandardKey.Find)
        find.triggered.connect(self.focus_search)
        self.addAction(find)
        return row

    def _view(self) -> "_View":
        view = _View(self.model)
        view.setModel(self.model)
        follow_selection(view)
        view.setAccessibleName(tr("Differences"))
        view.setItemDelegateForColumn(ROW, _Names(view))
        for column in (BASE, BOOK, PROJECT):
            view.setItemDelegateForColumn(column, Emphasised(self.model, self._look, view))
        header = view.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        for column in (BASE, BOOK, PROJECT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        view.selectionModel().currentChanged.connect(self._current)
        view.jump.connect(self._jump)
        actions: tuple[tuple[str, str, Callable[[], object]], ...] = (
            (tr("Tick or &Untick"), "Space", view.toggle),
            (tr("Take the &Workbook's Text"), "Ctrl+T", lambda: self.model.take(view.chosen, True)),
            (tr("Keep the &Project's Text"), "Ctrl+K", lambda: self.model.keep(view.chosen)),
            (tr("Next to &Choose"), "F8", self.next_open),
            (tr("Show &It in the Project"), "Return", lambda: self._jump(self.detail.at)),
        )
        for words, keys, call in actions:
            action = QAction(words, view)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, call=call: call())
            view.addAction(action)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return view

    # -- showing

    def show_changes(
        self, decisions: Decisions, remarks: Sequence[Remark], *, foreign: bool, same: str, doubts: Mapping[int, Sequence[Doubt]], origins: Mapping[int, str]
    ) -> None:  # fmt: skip
        """List differences and remarks; ``same`` is said where nothing differs. ``doubts`` and ``origins`` (the cells that say it) are by number."""
        self._same, self._doubts, self._origins = same, doubts, origins
        counts = decisions.counts
        for group, button in self.shown.items():
            button.setVisible(counts[group] > 0)
        if counts[ALIKE] and counts[ALIKE] == len(decisions.changes):
            self.shown[ALIKE].setChecked(True)
        for widget in (self.search, self.all, self.none):
            widget.setVisible(bool(decisions.changes))
        current = self.detail.at
        self.model.filter = self._wanted()
        self.model.show(decisions, foreign=foreign)
        self.view.has_base = any(map(self.model.knows, range(len(decisions.changes))))
        self.view.fit()
        self.remarks.show_remarks(remarks)
        count = len(decisions.changes)
        self.tabs.setTabText(
            0, tr("Proposals  {count}", count=count) if foreign else tr("Differences  {count}", count=count)
        )
        self.tabs.setTabText(1, tr("Not taken  {count}", count=len(remarks)))
        self.tabs.setCurrentIndex(0 if decisions.changes or not remarks else 1)
        self._listed(current if current < len(decisions.changes) else -1)
        self._decided()
        self._dress()

    _same = ""

    def _wanted(self) -> Filter:
        groups = frozenset(group for group, button in self.shown.items() if button.isChecked())
        return Filter(groups, self.search.text())

    def _apply(self, *_: object) -> None:
        self._wait.stop()
        wanted = self._wanted()
        if wanted != self.model.filter:
            current = self.detail.at
            self.model.set_filter(wanted)
            self._listed(current)

    def _listed(self, current: int) -> None:
        some = self.model.all_listed()
        self.pages.setCurrentIndex(1 if some else 0)
        self.empty.setText(tr("No difference fits the filters") if self.model.decisions.changes else self._same)
        self.view.open_all()
        if some:
            self.select(current if current in some else some[0])
        else:
            self.detail.show_change(-1)
        self.detail.setVisible(bool(self.model.decisions.changes))

    def select(self, at: int) -> None:
        """Make a difference the current one."""
        index = self.model.index_of(at)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.detail.show_change(at, self._doubts.get(at, ()), self._origins.get(at, ""))

    def next_open(self) -> None:
        """Go to the next conflict that nobody has decided."""
        at = self.model.next_open(self.detail.at)
        if at >= 0:
            self.select(at)
            self.view.setFocus()

    def focus_search(self) -> None:
        """Go to the words that are filtered by."""
        self.tabs.setCurrentIndex(0)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _current(self, current: QModelIndex, _: QModelIndex) -> None:
        at = self.model.number(current)
        self.detail.show_change(at, self._doubts.get(at, ()), self._origins.get(at, ""))

    def _jump(self, at: int) -> None:
        if at >= 0:
            self.jump_asked.emit(self.model.decisions.changes[at])

    def _decided(self) -> None:
        counts = self.model.decisions.counts
        for group, button in self.shown.items():
            words = _TOGGLES[group][1 if self.model.foreign else 0]
            button.setText(f"{number(counts[group])} {words}")
            button.setAccessibleName(tr("Show what is {what}", what=words))
            button.setToolTip(tr("{count} {what}: show or hide them", count=counts[group], what=words))
        self.detail.refresh()
        self.decided.emit()

    def _dress(self, *_: object) -> None:
        for group, button in self.shown.items():
            button.setIcon(self._look.icon(*_TOGGLES[group][2:]))
        damaged = any(one.kind != NOTE for one in self.remarks.model.remarks)
        self.tabs.setTabIcon(0, self._look.icon("compare", "muted"))
        self.tabs.setTabIcon(1, self._look.icon("warning", "warning") if damaged else self._look.icon("info", "muted"))
        self.view.setStyleSheet(boxes(self._look))
        self.view.viewport().update()


def boxes(look: Look) -> str:
    """The look of boxes to tick in rows, as those of forms look."""
    theme = look.theme
    tick, dash = (resource("themes", f"{name}.svg").as_posix() for name in ("check", "dash"))
    accent, faint, base = (theme[token].name() for token in ("accent", "faint", "base"))
    return (
        f"QTreeView::indicator {{ width: 14px; height: 14px; border: 1px solid {faint}; border-radius: 4px; background: {base}; }}"
        f"QTreeView::indicator:checked {{ background: {accent}; border: 1px solid {accent}; image: url({tick}); }}"
        f"QTreeView::indicator:checked:selected {{ border: 1px solid {base}; }}"
        f"QTreeView::indicator:indeterminate {{ background: {accent}; border: 1px solid {accent}; image: url({dash}); }}"
    )


class _View(QTreeView):
    """The tree. ``jump`` carries the number of a difference that somebody wants to see in the project."""

    jump = Signal(int)

    def __init__(self, model: ReviewModel) -> None:
        super().__init__()
        self._model = model
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(16)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)

    @property
    def chosen(self) -> list[int]:
        """The numbers of the selected differences; those of a sheet where it is selected."""
        found: dict[int, None] = {}
        for index in self.selectionModel().selectedRows():
            at = self._model.number(index)
            for one in [at] if at >= 0 else self._model.listed[index.row()]:
                found[one] = None
        return list(found)

    def toggle(self) -> None:
        """Tick or untick what is selected."""
        self._model.toggle(self.chosen)

    def open_all(self) -> None:
        """Show the differences of all sheets, and the sheets' names across the row."""
        self.expandAll()
        for row in range(self._model.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)

    has_base = True
    """Whether it is known what was exported."""

    def fit(self) -> None:
        """Give paths more room where there is more; what was exported stands below, too."""
        width = self.viewport().width()
        self.header().resizeSection(ROW, max(190, min(440, round(width * 0.22))))
        self.setColumnHidden(BASE, not self.has_base or width < NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See `fit`."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the rule rather than applying everything."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.jump.emit(self._model.number(self.currentIndex()))
            event.accept()
            return
        super().keyPressEvent(event)


class _Names(QStyledItemDelegate):
    """Paths are cut at their beginning, as their end says more; the names of sheets stand out. All rows are of one height."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """See Qt."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft  # type: ignore[attr-defined]
        if index.internalId() == 0:
            font = QFont(option.font)  # type: ignore[attr-defined]
            font.setWeight(QFont.Weight.DemiBold)
            option.font = font  # type: ignore[attr-defined]
        elif index.data(Qt.ItemDataRole.CheckStateRole) is None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration  # type: ignore[attr-defined]
            option.decorationSize = QSize(14, 14)  # type: ignore[attr-defined]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """See Qt."""
        return QSize(super().sizeHint(option, index).width(), 26)
