"""The list of findings: filtered, counted, and a way to each place."""

from collections.abc import Callable, Mapping
from html import escape
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop import icons
from fieldwright.desktop.form_parts import filter_line, row_table, toggle
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.mending import FindingMenu
from fieldwright.mapping.findings import KINDS, SEVERITIES, Finding, summary
from fieldwright.project.operations.worded import in_words

COLUMNS = (tr("Severity"), tr("Id"), tr("Place"), tr("What is wrong"), tr("How to mend it"))
WORDS = {"error": tr("error"), "warning": tr("warning"), "info": tr("note")}
_SHOWN = {"error": tr("Show errors"), "warning": tr("Show warnings"), "info": tr("Show notes")}
_SWITCHED = {
    "error": tr("Show or hide errors"),
    "warning": tr("Show or hide warnings"),
    "info": tr("Show or hide notes"),
}

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
        self.reasons: Mapping[Finding, str] = {}

    def show(self, findings: tuple[Finding, ...], reasons: Mapping[Finding, str] = MappingProxyType({})) -> None:
        """Show these; those that the team accepts have their reasons."""
        self.beginResetModel()
        self.findings = findings
        self.reasons = reasons
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
            mend = translated(one.mend)
            if one in self.reasons:
                mend = tr("Accepted: {reason}", reason=self.reasons[one] or tr("without a reason"))
            return (WORDS.get(one.severity, one.severity), one.id, place_of(one), translated(one.message), mend)[column]
        if role == _TIP:
            kind = KINDS.get(one.id)
            titled = f"{one.id}: {translated(kind.title)}" if kind else one.id
            parts = (titled, translated(one.message), translated(one.mend))
            return "".join(f"<p>{escape(part)}</p>" for part in parts if part)
        if role == _COLOUR and (column != 3 or one in self.reasons):
            if one in self.reasons:
                return tone("quiet", self._view.palette())
            return tone(one.severity if column == 0 else "quiet", self._view.palette())
        if role == _ICON and column == 0:
            name = one.severity if one.severity in ("error", "warning") else "info"
            palette = self._view.palette()
            selected = palette.color(palette.ColorRole.HighlightedText)
            return icons.icon(name, tone("quiet" if one in self.reasons else name, palette), selected=selected)
        return None


class FindingsView(QWidget):
    """All findings of the document. ``jump`` carries the one that was chosen, whose rule is then selected."""

    jump = Signal(object)
    message = Signal(str)
    """What was done about a finding."""
    rename_asked = Signal(object)
    """Somebody wants to give what a finding lacks another name in all expressions."""

    sample_asked = Signal(object)
    """The bytes of a payload that is to be the sample."""

    def __init__(
        self,
        document: Any,
        parent: QWidget | None = None,
        *,
        payload_of: Callable[[Finding], bytes | None] = lambda _: None,
    ) -> None:
        """``payload_of`` gives the payload that a finding was found with, if it was found by trying."""
        super().__init__(parent)
        self._document = document
        self._payload_of = payload_of
        self.model = FindingsModel(self)
        self.search = filter_line(tr("Filter findings"), tr("Show only findings that hold this text"))
        self.search.setMaximumWidth(320)
        self.search.textChanged.connect(self._refresh)
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(6)
        top.addWidget(self.search, 2)
        self.severities: dict[str, QToolButton] = {}
        for severity in SEVERITIES:
            button = toggle(_SHOWN[severity], _SWITCHED[severity], self._refresh, on=True)
            top.addWidget(button)
            self.severities[severity] = button
        self.accepted = QToolButton()
        self.accepted.setText(tr("Accepted"))
        self.accepted.setCheckable(True)
        self.accepted.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.accepted.setToolTip(tr("Show also what the team accepts, with its reasons"))
        self.accepted.toggled.connect(self._refresh)
        top.addWidget(self.accepted)
        top.addStretch(3)
        self.mend = QToolButton()
        self.mend.setText(tr("Mend…"))
        self.mend.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mend.setToolTip(tr("What can be done about the selected finding (Ctrl+Return)"))
        self.mend.clicked.connect(lambda _: self.show_menu())
        top.addWidget(self.mend)
        self.empty = QLabel(tr("Nothing found"))
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
        document.checked.connect(self._follow)
        document.selection_changed.connect(self._follow)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self._refresh()

    def _table(self) -> QTableView:
        table = row_table(tr("Findings"), self.model)
        header = table.horizontalHeader()
        severity = max(table.fontMetrics().horizontalAdvance(one) for one in WORDS.values()) + 44
        for column, width in enumerate((max(92, severity), 52, 230, 430)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        table.activated.connect(lambda index: self._jump(index.row()))
        copy = QAction(tr("Copy"), table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        table.addAction(copy)
        mend = QAction(tr("Mend"), table)
        mend.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        mend.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        mend.triggered.connect(lambda _: self.show_menu())
        table.addAction(mend)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(lambda at: self.show_menu(table.viewport().mapToGlobal(at)))
        return table

    _followed: tuple[object, ...] = ()

    def _follow(self, *_: object) -> None:
        """Refresh where what is shown may be other than before: not at each field that is selected."""
        if self._followed != self._basis() or self._followed[0] is not self._document.findings:
            self._refresh()

    def _basis(self) -> tuple[object, ...]:
        document = self._document
        accepted = document.result.suppressed if document.result is not None else ()
        return document.findings, document.map_name, accepted, document.project.suppressions

    def _refresh(self, *_: object) -> None:
        document = self._document
        self._followed = self._basis()
        found = tuple(one for one in document.findings if not document.map_name or one.map in ("", document.map_name))
        counts = summary(found)
        hidden = self._hidden()
        self.accepted.setText(tr("{count} accepted", count=len(hidden)))
        self.accepted.setVisible(bool(hidden) or self.accepted.isChecked())
        found = (*found, *hidden) if self.accepted.isChecked() else found
        for severity, button in self.severities.items():
            count = counts[severity]
            button.setText(counted(severity, count))
            button.setIcon(icons.icon(severity, tone(severity, self.palette())))
        text = self.search.text().casefold()
        shown = tuple(
            one
            for one in found
            if one.severity in self.severities
            and self.severities[one.severity].isChecked()
            and text in f"{one.id} {place_of(one)} {' '.join(one.sources)} {_said(one)}".casefold()
        )
        shown = tuple(sorted(shown, key=lambda one: SEVERITIES.index(one.severity)))
        reasons = {one: reason for one, reason in hidden.items() if self.accepted.isChecked()}
        if shown != self.model.findings or reasons != self.model.reasons:
            self._show(shown, reasons)
            self._share_width()
        self.empty.setText(tr("Nothing found") if not found else tr("No finding fits the filter"))
        self.pages.setCurrentIndex(1 if shown else 0)

    def _hidden(self) -> dict[Finding, str]:
        """What the team accepts at the shown map, with its reasons."""
        document = self._document
        if document.result is None or not document.result.suppressed:
            return {}
        from fieldwright.project.check import reason_of

        return {
            one: reason_of(one, document.project.suppressions)
            for one in document.result.suppressed
            if not document.map_name or one.map in ("", document.map_name)
        }

    def _show(self, shown: tuple[Finding, ...], reasons: Mapping[Finding, str]) -> None:
        """Show these, with the row that was current, or the one that has come to its place."""
        row = self.table.currentIndex().row()
        before = self.model.findings[row] if 0 <= row < len(self.model.findings) else None
        self.model.show(shown, reasons)
        if before is not None and shown:
            at = shown.index(before) if before in shown else min(row, len(shown) - 1)
            self.table.setCurrentIndex(self.model.index(at, 0))
        self._enable()

    def _enable(self) -> None:
        self.mend.setEnabled(self.current is not None)

    @property
    def current(self) -> Finding | None:
        """The selected finding."""
        row = self.table.currentIndex().row()
        return self.model.findings[row] if 0 <= row < len(self.model.findings) else None

    def menu(self) -> QMenu | None:
        """What can be done about the selected finding."""
        one = self.current
        if one is None:
            return None
        row = self.table.currentIndex().row()
        menu = FindingMenu(
            self._document, one, self, accepted=one in self.model.reasons, reasons=lambda: self._ask(one),
            go=lambda: self._jump(row), copy=self._copy, done=self.message.emit, rename=lambda: self.rename_asked.emit(one),
        )  # fmt: skip
        payload = self._payload_of(one)
        if payload is not None:
            menu.addSeparator()
            menu.addAction(tr("&Use as Sample")).triggered.connect(lambda _=False: self.sample_asked.emit(payload))
            menu.addAction(tr("Copy the Pa&yload")).triggered.connect(
                lambda _=False: QGuiApplication.clipboard().setText(payload.decode("utf-8", "replace"))
            )
        return menu

    def _ask(self, one: Finding) -> None:
        from fieldwright.desktop.dialogs.accept import AcceptDialog

        if AcceptDialog(self._document, one, self).exec():
            self.message.emit(tr("{id} is accepted", id=one.id))

    def show_menu(self, at: QPoint | None = None) -> None:
        """Show it, at a point of the screen or at the row."""
        menu = self.menu()
        if menu is None:
            return
        rect = self.table.visualRect(self.table.currentIndex().siblingAtColumn(2))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at if at is not None else self.table.viewport().mapToGlobal(rect.bottomLeft()))

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
            QGuiApplication.clipboard().setText(
                "\t".join(
                    (
                        WORDS.get(one.severity, one.severity),
                        one.id,
                        place_of(one),
                        translated(one.message),
                        translated(one.mend),
                    )
                )
            )


def counted(severity: str, count: int) -> str:
    """A number of findings of a severity."""
    if severity == "error":
        return tr("{n} errors", "{n} error", count)
    return tr("{n} warnings", "{n} warning", count) if severity == "warning" else tr("{n} notes", "{n} note", count)


def _said(one: Finding) -> str:
    """What a finding says, as people read it and as files have it: it is found by both."""
    return " ".join({one.message, one.mend, translated(one.message), translated(one.mend)})


def place_of(one: Finding) -> str:
    """Where a finding is: the target, or the sources; places in use cases and flows in words."""
    if not one.target and one.id[:1] == "O":
        return ", ".join(in_words(place, translated) for place in one.sources[:3])
    return one.target or ", ".join(one.sources[:3]) or one.map
