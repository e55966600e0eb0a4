"""How far a map is: draft, ready or final; what hinders it; and what its score lost points for."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop import icons
from fieldwright.desktop.document import Document
from fieldwright.desktop.highlighter import tone
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import DRAFT, FINAL, READY

_WORDS = {DRAFT: "a draft", READY: "ready", FINAL: "final"}
_FINDING = Qt.ItemDataRole.UserRole
ROW = 26
MOST = 500
"""Reasons for lost points that are listed."""


class MapStateDialog(QDialog):
    """Shows what hinders a map; a double click, or Go There, goes to the place. Each change of the status is one undoable edit."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.chosen: Finding | None = None
        """The finding to go to, once the dialog is closed."""
        self.setWindowTitle("State of the map")
        self.resize(760, 480)
        self.said, self.note = _text(), _text()
        self.note.setObjectName("muted")
        self.list = self._list()
        self.go = QPushButton("&Go There")
        self.draft, self.ready, self.final = (
            QPushButton("Set Back to &Draft"),
            QPushButton("Mark &Ready"),
            QPushButton("Mark &Final"),
        )
        self.go.clicked.connect(lambda _: self._go(self.list.currentItem()))
        self.draft.clicked.connect(lambda _: self._set(DRAFT))
        self.ready.clicked.connect(lambda _: self._set(READY))
        self.final.clicked.connect(lambda _: self._finish())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.go, self.draft, self.ready, self.final):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        for widget in (self.said, self.note):
            box.addWidget(widget)
        box.addWidget(self.list, 1)
        box.addWidget(buttons)
        document.checked.connect(self._refresh)
        document.changed.connect(self._refresh)
        self._refresh()

    def _list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setColumnCount(3)
        tree.setHeaderLabels(["Id", "Place", "What"])
        tree.setAccessibleName("What hinders the map, and what costs points")
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setAlternatingRowColors(True)
        tree.header().setStretchLastSection(True)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        tree.setColumnWidth(0, 118)
        tree.setColumnWidth(1, 220)
        tree.itemActivated.connect(lambda item, _: self._go(item))
        tree.currentItemChanged.connect(lambda item, _: self.go.setEnabled(_finding_of(item) is not None))
        return tree

    def _refresh(self, *_: object) -> None:
        document, here = self._document, self._document.map
        result = document.result
        if here is None:
            self.reject()
            return
        hinders: tuple[Finding, ...] = ()
        score: Any = None
        if result is not None:
            from fieldwright.project.final import hindrances

            hinders = hindrances(document.project, here.name, result)
            score = result.scores.get(here.name)
        self.list.clear()
        if hinders:
            self._group(
                f"{len(hinders):,} {'error hinders' if len(hinders) == 1 else 'errors hinder'} it",
                [(one, "") for one in hinders],
            )
        if score is not None and score.losses:
            told = [(one.finding, f"−{one.points}  ") for one in score.losses[:MOST]]
            more = f", the first {MOST:,}" if len(score.losses) > MOST else ""
            self._group(f"Points lost by {len(score.losses):,} findings{more}", told)
        points = f" Buildability {score.score} of 100." if score is not None else ""
        known = "" if document.up_to_date else " It is being checked."
        can = (
            ""
            if here.status == FINAL or hinders or not document.up_to_date
            else " Nothing hinders it from being final."
        )
        self.said.setText(f"The map {here.name} is {_WORDS.get(here.status, here.status)}.{points}{can}{known}")
        self.note.setText(here.status_note[:1].upper() + here.status_note[1:])
        self.note.setVisible(bool(here.status_note))
        editable = not document.read_only
        self.draft.setEnabled(editable and here.status != DRAFT)
        self.ready.setEnabled(editable and here.status != READY)
        self.ready.setText("Set Back to &Ready" if here.status == FINAL else "Mark &Ready")
        self.final.setEnabled(editable and document.up_to_date and not hinders and here.status != FINAL)
        self.go.setEnabled(_finding_of(self.list.currentItem()) is not None)

    def _group(self, title: str, told: list[tuple[Finding, str]]) -> None:
        group = QTreeWidgetItem([title])
        group.setSizeHint(0, QSize(0, ROW))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.list.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        palette = self.palette()
        selected = palette.color(palette.ColorRole.HighlightedText)
        for one, before in told:
            item = QTreeWidgetItem(
                group, [one.id, one.target or ", ".join(one.sources[:2]) or one.map, f"{before}{one.message}"]
            )
            name = one.severity if one.severity in ("error", "warning") else "info"
            item.setSizeHint(0, QSize(0, ROW))
            item.setIcon(0, icons.icon(name, tone(name, palette), selected=selected))
            item.setToolTip(2, one.mend)
            item.setData(0, _FINDING, one)
        group.setExpanded(True)

    def _go(self, item: QTreeWidgetItem | None) -> None:
        found = _finding_of(item)
        if found is not None:
            self.chosen = found
            self.accept()

    def _set(self, status: str) -> None:
        from fieldwright.project.final import set_map_status

        document = self._document
        document.do(set_map_status(document.project, document.map_name, status), f"Set the map to {status}")

    def _finish(self) -> None:
        from fieldwright.project.final import mark_final

        document = self._document
        if document.result is not None and document.up_to_date:
            document.do(mark_final(document.project, document.map_name, document.result).project, "Mark the map final")


def _finding_of(item: QTreeWidgetItem | None) -> Finding | None:
    found = item.data(0, _FINDING) if item is not None else None
    return found if isinstance(found, Finding) else None


def _text() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
