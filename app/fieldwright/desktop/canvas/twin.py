"""The rules between the trees as a table, for those who do not see lines and those who want a list: from where, to where, what, and what is wrong."""

from collections.abc import Sequence
from typing import Any

from attrs import frozen
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from fieldwright.desktop.column_sharing import share
from fieldwright.desktop.connections import CONSTANT, EXPRESSION, KIND_NAMES, TARGET, VALUE, Connection, Marks
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.form_parts import row_table
from fieldwright.desktop.language import tr
from fieldwright.desktop.pills import pill_text

Index = QModelIndex | QPersistentModelIndex
HEADS = (tr("Source"), tr("Target"), tr("Kind"), tr("Finding"))
KINDS = {**KIND_NAMES, VALUE: tr("copy", "kind of link")}
"""What the kinds of rules are called."""
_SEVERE = {"error": tr("error"), "warning": tr("warning")}
_ROLE = Qt.ItemDataRole
_NO_INDEX = QModelIndex()


@frozen
class Row:
    """A rule in words."""

    source: str
    target: str
    only: str
    """The kind of rule, whether or not it has a condition."""
    finding: str
    told: str
    conditional: bool = False

    @property
    def kind(self) -> str:
        """The kind of rule, and that it has a condition."""
        return tr("{kind}, if", kind=self.only) if self.conditional else self.only

    @property
    def cells(self) -> tuple[str, ...]:
        """The columns."""
        return (self.source, self.target, self.kind, self.finding)

    @property
    def spoken(self) -> str:
        """All in one sentence."""
        said = {"source": self.source or tr("nothing"), "target": self.target, "kind": self.only}
        if self.conditional:
            text = tr("{source} to {target}, {kind}, with a condition", **said)
        else:
            text = tr("{source} to {target}, {kind}", **said)
        return f"{text}, {self.finding}" if self.finding else text


def row_of(link: Connection, marks: Marks) -> Row:
    """A link as a row."""
    key = (TARGET, link.field.key) if link.field is not None else None
    severity = _SEVERE.get(marks.here.get(key, "") if key is not None else "error", "")
    told = marks.text.get(key, ()) if key is not None else (tr("The target has no such field"),)
    kind = KINDS.get(link.kind, link.kind)
    if link.kind == CONSTANT:
        kind = pill_text(link)
    source = ", ".join(field.path or tr("the whole source") for _, field in link.sources)
    return Row(source, link.target or tr("the root"), kind, severity, "\n".join(told), bool(link.rule.when))


class RulesModel(QAbstractTableModel):
    """The rules of a map, in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: tuple[Connection, ...] = ()
        self._marks = Marks()
        self._rows: dict[int, Row] = {}

    def show(self, links: Sequence[Connection], marks: Marks) -> None:
        """Show others."""
        self.beginResetModel()
        self.links, self._marks, self._rows = tuple(links), marks, {}
        self.endResetModel()

    def row(self, at: int) -> Row:
        """A rule in words, made when it is looked at."""
        found = self._rows.get(at)
        if found is None:
            found = self._rows[at] = row_of(self.links[at], self._marks)
        return found

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self.links)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return HEADS[section]
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt."""
        if role not in (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return None
        row = self.row(index.row())
        if role == _ROLE.DisplayRole:
            return row.cells[index.column()]
        if role == _ROLE.AccessibleTextRole:
            return row.spoken if index.column() == 0 else row.cells[index.column()]
        return plain_tip("\n".join(filter(None, (row.spoken, row.told))))


class RulesTable(QWidget):
    """The table. Enter goes to a rule's target field, Esc back to the lines."""

    chosen = Signal(str)
    """The target of a rule that somebody wants to go to."""
    looked_at = Signal(str)
    """The target of the current row."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RulesModel(self)
        self.table: QTableView = row_table(tr("Rules between source and target"), self.model, row=24)
        self.table.setAccessibleDescription(tr("Enter goes to the rule's target field, Escape shows the lines again"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideLeft)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.activated.connect(self._go)
        self.table.selectionModel().currentChanged.connect(self._look)
        self.setFocusProxy(self.table)
        self._telling = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.table)

    def show_rules(self, links: Sequence[Connection], marks: Marks) -> None:
        """Show these, the current one kept."""
        current = self.current
        self._telling = True
        self.model.show(links, marks)
        self.select(current)
        self._telling = False

    def select(self, target: str) -> None:
        """Make the row of a target current."""
        at = next((at for at, one in enumerate(self.model.links) if one.target == target), -1)
        if at >= 0:
            before, self._telling = self._telling, True
            self.table.setCurrentIndex(self.model.index(at, 0))
            self._telling = before

    @property
    def current(self) -> str:
        """The target of the current row."""
        at = self.table.currentIndex().row()
        return self.model.links[at].target if 0 <= at < len(self.model.links) else ""

    def widen(self) -> None:
        """Give the columns their shares of the width: all of a kind and of a severity, then as much of the paths as there is room for."""
        metrics = self.table.fontMetrics()
        kind, finding = (
            metrics.horizontalAdvance(word) + 18
            for word in (tr("{kind}, if", kind=KINDS[EXPRESSION]), _SEVERE["warning"])
        )
        bar = self.table.verticalScrollBar().sizeHint().width()
        share(self.table, self.table.width() - bar - 2, (80, 80, kind, finding))

    def _look(self, current: QModelIndex, before: QModelIndex) -> None:  # noqa: ARG002
        if current.isValid() and not self._telling:
            self.looked_at.emit(self.current)

    def _go(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.links[index.row()].target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)
