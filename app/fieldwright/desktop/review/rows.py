"""The rows of the review list: what waits for somebody, or the comments, as a table."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from fieldwright.desktop import icons
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.highlighter import tone
from fieldwright.project.model import Project
from fieldwright.project.reviewing import OPEN, Comment
from fieldwright.project.reviews import needs
from fieldwright.project.reviews.edits import QUESTION
from fieldwright.project.reviews.needs import Need
from fieldwright.project.reviews.places import Place, place_of_comment

COLUMNS = ("Why", "Due", "Place", "What")
WHY, DUE, PLACE, WHAT = range(len(COLUMNS))

SAID, CLOSED = "said", "closed"
"""Why a comment is listed that waits for nobody: it is open, or closed."""

_LOOKS: Mapping[str, tuple[str, str]] = MappingProxyType({
    needs.OVERDUE: ("clock", "error"), needs.ASKED: ("question", "info"), needs.ANSWERED: ("comment", "good"), needs.REPLIED: ("comment", "info"),
    needs.TOLD: ("comment", "info"), needs.CONFLICT: ("warning", "warning"), needs.ERRORS: ("error", "error"),
    needs.STALE_APPROVAL: ("warning", "warning"), needs.DRAFT_RULE: ("info", "quiet"), needs.STALE_WORDS: ("info", "quiet"),
    needs.GONE: ("warning", "warning"), SAID: ("comment", "quiet"), CLOSED: ("check", "quiet"),
})  # fmt: skip
"""The picture of each kind, and its tone."""

_DISPLAY, _TIP, _COLOUR, _ICON, _ACCESSIBLE = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.AccessibleTextRole,
)  # fmt: skip
_NO_INDEX = QModelIndex()


class RowsModel(QAbstractTableModel):
    """What is listed, a `Need` a row."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.rows: Sequence[Need] = ()

    def show(self, rows: Sequence[Need]) -> None:
        """List other things."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """One row a thing."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """As `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' names."""
        return COLUMNS[section] if role == _DISPLAY and orientation == Qt.Orientation.Horizontal else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        """A cell's text, colour, picture and help; what people wrote stays plain."""
        one, column = self.rows[index.row()], index.column()
        picture, colour = _LOOKS.get(one.kind, ("info", "quiet"))
        if role == _DISPLAY:
            return (one.kind.capitalize(), one.due, place_words(one.place), _what(one))[column]
        if role == _TIP:
            return plain_tip(
                "\n".join(part for part in (place_words(one.place), _capital(one.reason), one.text) if part)
            )
        if role == _ACCESSIBLE and column == WHY:
            due = f"due {one.due}" if one.due else ""
            return ", ".join(part for part in (one.kind, due, place_words(one.place), _what(one)) if part)
        if role == _COLOUR and column != WHAT:
            late = one.kind == needs.OVERDUE and column in (WHY, DUE)
            return tone("error" if late else colour if column == WHY else "quiet", self._view.palette())
        if role == _ICON and column == WHY:
            palette = self._view.palette()
            return icons.icon(picture, tone(colour, palette), selected=palette.color(palette.ColorRole.HighlightedText))
        return None


def comment_rows(project: Project, *, settled: bool) -> tuple[Need, ...]:
    """The comments of a project as rows, the latest first; also those that are settled, where asked for."""
    found = [one for one in project.comments if settled or one.state == OPEN]
    return tuple(_row(one) for one in sorted(found, key=_said_on, reverse=True))


def _said_on(one: Comment) -> str:
    return max((one.date, *(each.date for each in one.replies)))


def _row(one: Comment) -> Need:
    to = f" {one.to}" if one.to else ""
    verb = f"asks{to}" if one.kind == QUESTION else f"tells{to}" if to else "says"
    replies = len(one.replies)
    more = f", {replies} {'reply' if replies == 1 else 'replies'}" if replies else ""
    who = one.author or "somebody"
    kind = CLOSED if one.state != OPEN else needs.ASKED if one.kind == QUESTION else SAID
    return Need(kind, place_of_comment(one), f"{who} {verb}{more}", one.text, one.author, "", one.id)


def place_words(place: Place) -> str:
    """A place as the list says it: the field first, since columns are narrow."""
    if not place.map:
        return "the project"
    if not place.side or not place.path:
        return f"map {place.map}"
    return str(place).removeprefix(f"{place.map}: ")


def _what(one: Need) -> str:
    text = " ".join(one.text.split())[:400]
    return _capital(f"{one.reason}: {text}" if text else one.reason)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
