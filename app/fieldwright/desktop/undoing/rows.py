"""The list of edits as a model: the latest on top, with what is done, undone, here and saved."""

import time
from collections.abc import Sequence
from typing import Any

from attrs import frozen
from PySide6.QtCore import QAbstractListModel, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from fieldwright.desktop.document import Document
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import tr
from fieldwright.project.history import History
from fieldwright.project.model import Project

PLACE = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1
BEGINNING = tr("As it was opened")
_DAY = 24 * 60 * 60


@frozen
class Row:
    """A place among the edits: how many are done there, the name of the last of them, and when it was made; no time for the beginning."""

    place: int
    label: str
    when: float | None
    done: bool
    here: bool
    saved: bool

    @property
    def marks(self) -> str:
        """What is so of it, in words."""
        words = (
            tr("here") if self.here else "",
            tr("saved") if self.saved else "",
            tr("undone") if not self.done else "",
        )
        return ", ".join(one for one in words if one)


def rows_of(history: History, saved: Project | None) -> tuple[Row, ...]:
    """The places, the latest first."""
    at, states = history.at, history.states
    named = ((BEGINNING, None, True), *((one.label, one.when, one.done) for one in history.steps))
    return tuple(
        Row(place, label[:1].upper() + label[1:], when, done, place == at, states[place] is saved)
        for place, (label, when, done) in reversed(list(enumerate(named)))
    )


def clock(when: float | None, now: float | None = None) -> str:
    """When an edit was made, as people here write it: the time, and the day where it was not within the last day."""
    if when is None:
        return ""
    moment = QDateTime.fromSecsSinceEpoch(int(when))
    short = QLocale.FormatType.ShortFormat
    if (time.time() if now is None else now) - when < _DAY:
        return QLocale().toString(moment.time(), short)
    return QLocale().toString(moment, short)


class EditRows(QAbstractListModel):
    """Follows a document's history."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.rows: Sequence[Row] = ()
        self.refresh()

    def refresh(self) -> None:
        """Show the edits as they are now."""
        document = self._document
        rows = rows_of(document.history, document.saved_project) if document.is_open else ()
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    @property
    def here(self) -> int:
        """The row of where the project is now, -1 for none."""
        return next((at for at, one in enumerate(self.rows) if one.here), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """One row a place."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of the edit; for those who listen, also when it was and what is so of it."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.label)
        if role == PLACE:
            return row.place
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(one for one in (row.label, row.marks, clock(row.when)) if one)
        return None
