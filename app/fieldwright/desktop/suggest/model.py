"""The list of suggestions as Qt wants it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from fieldwright.desktop import icons
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.language import tr
from fieldwright.desktop.suggest.words import because, source_of, spoken, sure_of, told
from fieldwright.mapping.suggest.model import Candidate

COLUMNS = (tr("Source"), tr("Target"), tr("Confidence"), tr("Why"))
_DISPLAY, _TIP, _COLOUR, _SPOKEN, _ICON = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.DecorationRole,
)  # fmt: skip


class SuggestionsModel(QAbstractTableModel):
    """The suggestions that are shown, one a row."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view, self._blank = view, icons.blank()
        self.candidates: tuple[Candidate, ...] = ()
        self.several = False
        """Whether the map has several sources."""

    def show(self, candidates: Sequence[Candidate], *, several: bool) -> None:
        """Show these."""
        self.beginResetModel()
        self.candidates, self.several = tuple(candidates), several
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """One row a suggestion."""
        return 0 if parent.isValid() else len(self.candidates)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """As `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' names."""
        return COLUMNS[section] if role == _DISPLAY and orientation == Qt.Orientation.Horizontal else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        """A cell's text and help; a screen reader hears the whole suggestion at the first one."""
        one, column = self.candidates[index.row()], index.column()
        if role == _DISPLAY:
            return (
                source_of(one, several=self.several),
                one.target or tr("the root"),
                sure_of(one.band),
                because(one),
            )[column]
        if role == _SPOKEN:
            return spoken(one, several=self.several) if column == 0 else self.data(index)
        if role == _TIP:
            return plain_tip(told(one))
        if role == _COLOUR and column == 3:
            return tone("quiet", self._view.palette())
        if role == _ICON and column == 3:
            return icons.icon("warning", tone("warning", self._view.palette())) if one.doubt else self._blank
        return None
