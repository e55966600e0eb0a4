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
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.language import tr, translated
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import DRAFT, FINAL, READY

_IS = {
    DRAFT: tr("The map {name} is a draft."),
    READY: tr("The map {name} is ready."),
    FINAL: tr("The map {name} is final."),
}
_SETS = {
    DRAFT: tr("Set the map to draft"),
    READY: tr("Set the map to ready"),
    FINAL: tr("Set the map to final"),
}
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
        self.setWindowTitle(tr("State of the map"))
        self.resize(760, 480)
        self.said, self.note = _text(), _text()
        self.note.setObjectName("muted")
        self.list = self._list()
        self.go = QPushButton(tr("&Go There"))
        self.draft, self.ready, self.final = (
            QPushButton(tr("Set Back to &Draft")),
            QPushButton(tr("Mark &Ready")),
            QPushButton(tr("Mark &Final")),
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
        follow_selection(tree)
        tree.setColumnCount(3)
        tree.setHeaderLabels([tr("Id"), tr("Place"), tr("What")])
        tree.setAccessibleName(tr("What hinders the map, and what costs points"))
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
                tr("{n} errors hinder it", "{n} error hinders it", len(hinders)),
                [(one, "") for one in hinders],
            )
        if score is not None and score.losses:
            told = [(one.finding, f"−{one.points}  ") for one in score.losses[:MOST]]
            lost = tr("Points lost by {n} findings", "Points lost by {n} finding", len(score.losses))
            self._group(
                tr("{lost}, the first {most}", lost=lost, most=MOST) if len(score.losses) > MOST else lost, told
            )
        status = _IS.get(here.status) or tr("The map {name} is {status}.")
        said = [status.format(name=here.name, status=here.status)]
        if score is not None:
            said.append(tr("Buildability {score} of 100.", score=score.score))
        if not document.up_to_date:
            said.append(tr("It is being checked."))
        elif here.status != FINAL and not hinders:
            said.append(tr("Nothing hinders it from being final."))
        self.said.setText(" ".join(said))
        note = translated(here.status_note)
        self.note.setText(note[:1].upper() + note[1:])
        self.note.setVisible(bool(here.status_note))
        editable = not document.read_only
        self.draft.setEnabled(editable and here.status != DRAFT)
        self.ready.setEnabled(editable and here.status != READY)
        self.ready.setText(tr("Set Back to &Ready") if here.status == FINAL else tr("Mark &Ready"))
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
                group,
                [one.id, one.target or ", ".join(one.sources[:2]) or one.map, f"{before}{translated(one.message)}"],
            )
            name = one.severity if one.severity in ("error", "warning") else "info"
            item.setSizeHint(0, QSize(0, ROW))
            item.setIcon(0, icons.icon(name, tone(name, palette), selected=selected))
            item.setToolTip(2, translated(one.mend))
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
        document.do(set_map_status(document.project, document.map_name, status), _SETS[status])

    def _finish(self) -> None:
        from fieldwright.project.final import mark_final

        document = self._document
        if document.result is not None and document.up_to_date:
            document.do(
                mark_final(document.project, document.map_name, document.result).project, tr("Mark the map final")
            )


def _finding_of(item: QTreeWidgetItem | None) -> Finding | None:
    found = item.data(0, _FINDING) if item is not None else None
    return found if isinstance(found, Finding) else None


def _text() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
