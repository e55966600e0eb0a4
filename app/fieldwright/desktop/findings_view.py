"""The list of findings: filtered, counted, and a way to each place."""

from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop import icons
from fieldwright.desktop.highlighter import tone
from fieldwright.mapping.findings import KINDS, SEVERITIES, Finding, summary

COLUMNS = ("Severity", "Id", "Place", "What is wrong", "How to mend it")
WORDS = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("note", "notes")}

_BAR = 14
"""The width of the scroll bar."""
_DISPLAY, _TIP, _COLOUR, _ICON = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole,
)  # fmt: skip


class FindingsModel(QAbstractTableModel):
    """The findings shown, one a row."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.findings: tuple[Finding, ...] = ()

    def show(self, findings: tuple[Finding, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.findings = findings
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """One row a finding."""
        return 0 if parent.isValid() else len(self.findings)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """As `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' names."""
        return COLUMNS[section] if role == _DISPLAY and orientation == Qt.Orientation.Horizontal else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        """A cell's text, colour, icon and help; the texts of files stay plain."""
        one, column = self.findings[index.row()], index.column()
        if role == _DISPLAY:
            return (WORDS.get(one.severity, (one.severity,))[0], one.id, place_of(one), one.message, one.mend)[column]
        if role == _TIP:
            kind = KINDS.get(one.id)
            parts = (f"{one.id}: {kind.title}" if kind else one.id, one.message, one.mend)
            return "".join(f"<p>{escape(part)}</p>" for part in parts if part)
        if role == _COLOUR and column != 3:
            return tone(one.severity if column == 0 else "quiet", self._view.palette())
        if role == _ICON and column == 0:
            name = one.severity if one.severity in ("error", "warning") else "info"
            return icons.icon(name, tone(name, self._view.palette()))
        return None


class FindingsView(QWidget):
    """All findings of the document. ``jump`` carries the one that was chosen, whose rule is then selected."""

    jump = Signal(object)

    def __init__(self, document: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.model = FindingsModel(self)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Filter findings…")
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName("Filter findings")
        self.search.setToolTip("Show only findings that hold this text")
        self.search.setMaximumWidth(320)
        self.search.textChanged.connect(self._refresh)
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(6)
        top.addWidget(self.search, 2)
        self.severities: dict[str, QToolButton] = {}
        for severity in SEVERITIES:
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(f"Show {WORDS[severity][1]}")
            button.setToolTip(f"Show or hide {WORDS[severity][1]}")
            button.toggled.connect(self._refresh)
            top.addWidget(button)
            self.severities[severity] = button
        top.addStretch(3)
        self.empty = QLabel("Nothing found")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setForegroundRole(self.empty.palette().ColorRole.PlaceholderText)
        self.table = self._table()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.pages, 1)
        document.checked.connect(self._refresh)
        document.selection_changed.connect(self._refresh)
        self._refresh()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName("Findings")
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((92, 52, 230, 430)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        table.activated.connect(lambda index: self._jump(index.row()))
        copy = QAction("Copy", table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        table.addAction(copy)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return table

    def _refresh(self, *_: object) -> None:
        document = self._document
        found = tuple(one for one in document.findings if not document.map_name or one.map in ("", document.map_name))
        counts = summary(found)
        for severity, button in self.severities.items():
            count = counts[severity]
            button.setText(f"{count} {WORDS[severity][count != 1]}")
            button.setIcon(icons.icon(severity, tone(severity, self.palette())))
        text = self.search.text().casefold()
        shown = tuple(
            one
            for one in found
            if one.severity in self.severities
            and self.severities[one.severity].isChecked()
            and text in f"{one.id} {one.target} {' '.join(one.sources)} {one.message} {one.mend}".casefold()
        )
        shown = tuple(sorted(shown, key=lambda one: SEVERITIES.index(one.severity)))
        if shown != self.model.findings:
            self.model.show(shown)
            self._share_width()
        self.empty.setText("Nothing found" if not found else "No finding fits the filter")
        self.pages.setCurrentIndex(1 if shown else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Places as wide as they are; what is wrong and how to mend it share the rest."""
        header, metrics = self.table.horizontalHeader(), self.table.fontMetrics()
        places = {place_of(one) for one in self.model.findings[:500]}
        place = min(230, max((metrics.horizontalAdvance(one[:60]) for one in places), default=0) + 24)
        header.resizeSection(2, max(90, place))
        rest = self.width() - _BAR - sum(header.sectionSize(column) for column in range(3))
        header.resizeSection(3, max(200, rest * 55 // 100))

    def _jump(self, row: int) -> None:
        if 0 <= row < len(self.model.findings):
            one = self.model.findings[row]
            if one.map and one.map != self._document.map_name:
                self._document.select(map_name=one.map)
            if one.target:
                self._document.select(target_path=one.target)
            self.jump.emit(one)

    def _copy(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            one = self.model.findings[row]
            QGuiApplication.clipboard().setText("\t".join((one.severity, one.id, place_of(one), one.message, one.mend)))


def place_of(one: Finding) -> str:
    """Where a finding is: the target, or the sources."""
    return one.target or ", ".join(one.sources[:3]) or one.map
