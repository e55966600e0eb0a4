"""The differences of two versions as a tree: groups by map and kind, the things that differ, and what of each."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from fieldwright.desktop import icons
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.history.saying import said, subject_said, text_said
from fieldwright.desktop.history.words import title_words
from fieldwright.desktop.language import number, tr
from fieldwright.desktop.theme import ui_font
from fieldwright.project.differences.model import ADDED, MOVED, REMOVED, RENAMED, Difference
from fieldwright.report.differences.model import DifferenceReport, Group, Thing

SIGNS = {ADDED: ("plus", "good", tr("added")), REMOVED: ("trash", "error", tr("removed")), RENAMED: ("arrow-right", "info", tr("renamed")),
         MOVED: ("swap", "info", tr("moved"))}  # fmt: skip
"""The picture of what became of a thing, its colour, and what it says to those who do not see it."""
OTHERWISE = ("compare", "warning", tr("changed"))

_DISPLAY, _TIP, _ICON, _FONT, _ACCESSIBLE = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.FontRole, Qt.ItemDataRole.AccessibleTextRole,
)  # fmt: skip
_SIZE = Qt.ItemDataRole.SizeHintRole
_ROW = QSize(100, 24)
_NO_INDEX = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class DifferenceModel(QAbstractItemModel):
    """The rows that hold all words of a filter, as parallel arrays in preorder; a row's id is its number."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._report: DifferenceReport | None = None
        self._bold = ui_font(9.75, QFont.Weight.DemiBold)
        self._reset()

    def _reset(self) -> None:
        self.texts: list[str] = []
        self.entries: list[Difference | None] = []
        self.changes: list[str] = []
        self.parents: list[int] = []
        self.rows: list[int] = []
        self.children: list[list[int]] = []
        self.tops: list[int] = []
        self.count = 0
        """How many differences are listed."""

    def show(self, report: DifferenceReport | None, text: str = "") -> None:
        """List the differences that hold all words of a text."""
        self.beginResetModel()
        self._report = report
        self._reset()
        words = text.casefold().split()
        for group in report.groups if report is not None else ():
            self._group(group, words)
        self.endResetModel()

    def _group(self, group: Group, words: list[str]) -> None:
        title = title_words(group).casefold()
        left = [word for word in words if word not in title]
        found = [(thing, kept) for thing in group.things if (kept := _kept(thing, left))]
        if not found:
            return
        many = sum(len(kept) for _, kept in found)
        top = self._add(-1, f"{title_words(group)}  ({number(many)})", None, "")
        for thing, kept in found:
            self.count += len(kept)
            if len(thing.entries) == 1:
                self._add(top, said(thing.entries[0].sentence), thing.entries[0], thing.change)
                continue
            node = self._add(top, subject_said(thing.subject), kept[0], thing.change)
            for one in kept:
                self._add(node, text_said(one.text), one, one.change)

    def _add(self, parent: int, text: str, entry: Difference | None, change: str) -> int:
        node = len(self.texts)
        siblings = self.tops if parent < 0 else self.children[parent]
        self.texts.append(" ".join(text.split()))
        self.entries.append(entry)
        self.changes.append(change)
        self.parents.append(parent)
        self.rows.append(len(siblings))
        self.children.append([])
        siblings.append(node)
        return node

    def difference(self, index: Index) -> Difference | None:
        """The difference of a row; of a thing the first of its own."""
        return self.entries[index.internalId()] if index.isValid() else None

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        """See Qt."""
        below = self.children[parent.internalId()] if parent.isValid() else self.tops
        return self.createIndex(row, column, below[row]) if 0 <= row < len(below) and column == 0 else QModelIndex()

    def parent(self, index: Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]
        """See Qt."""
        node = self.parents[index.internalId()] if index.isValid() else -1
        return self.createIndex(self.rows[node], 0, node) if node >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """See Qt."""
        return len(self.children[parent.internalId()] if parent.isValid() else self.tops)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: ARG002
        """One."""
        return 1

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """A row's words, picture and help; what the projects say stays plain."""
        node = index.internalId()
        group = self.parents[node] < 0
        picture, token, became = SIGNS.get(self.changes[node], OTHERWISE)
        if role == _DISPLAY:
            return self.texts[node][:1_000]
        if role == _ACCESSIBLE:
            return self.texts[node] if group else f"{became}: {self.texts[node]}"
        if role == _TIP:
            return plain_tip(self.texts[node]) if len(self.texts[node]) > 60 else None
        if role == _SIZE:
            return _ROW
        if role == _FONT and group:
            return self._bold
        if role == _ICON and not group:
            palette = self._view.palette()
            return icons.icon(picture, tone(token, palette), selected=palette.color(palette.ColorRole.HighlightedText))
        return None


def _kept(thing: Thing, words: list[str]) -> list[Difference]:
    subject = subject_said(thing.subject).casefold()
    left = [word for word in words if word not in subject]
    return [one for one in thing.entries if all(word in said(one.sentence).casefold() for word in left)]
