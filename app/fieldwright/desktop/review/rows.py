"""The rows of the review list: what waits for somebody, or the comments, as a table."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from fieldwright.desktop import icons
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.language import day_of, tr, translated, within
from fieldwright.project.model import Project
from fieldwright.project.reviewing import OPEN, Comment
from fieldwright.project.reviews import needs
from fieldwright.project.reviews.edits import QUESTION
from fieldwright.project.reviews.needs import Need
from fieldwright.project.reviews.places import Place, place_of_comment

COLUMNS = (tr("Why"), tr("Due"), tr("Place"), tr("What"))
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

_KINDS: Mapping[str, str] = MappingProxyType({
    needs.OVERDUE: tr("Overdue"), needs.ASKED: tr("Asked"), needs.ANSWERED: tr("Answered"), needs.REPLIED: tr("Replied"), needs.TOLD: tr("Told"),
    needs.CONFLICT: tr("Conflict"), needs.ERRORS: tr("Errors"), needs.STALE_APPROVAL: tr("Stale approval"), needs.DRAFT_RULE: tr("Draft"),
    needs.STALE_WORDS: tr("Stale words"), needs.GONE: tr("Field gone"), SAID: tr("Said"), CLOSED: tr("Closed"),
})  # fmt: skip

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
            return (kind_words(one.kind), day_of(one.due), place_words(one.place), _what(one))[column]
        if role == _TIP:
            return plain_tip(
                "\n".join(part for part in (place_words(one.place), _capital(translated(one.reason)), one.text) if part)
            )
        if role == _ACCESSIBLE and column == WHY:
            due = tr("due {day}", day=day_of(one.due)) if one.due else ""
            return ", ".join(
                part for part in (within(kind_words(one.kind)), due, place_words(one.place), _what(one)) if part
            )
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
    said, who = len(one.replies), one.author or tr("somebody")
    if one.kind == QUESTION:
        reason = tr("{who} asks {name}", who=who, name=one.to) if one.to else tr("{who} asks", who=who)
    else:
        reason = tr("{who} tells {name}", who=who, name=one.to) if one.to else tr("{who} says", who=who)
    if said:
        reason = ", ".join((reason, tr("{n} replies", "{n} reply", said)))
    kind = CLOSED if one.state != OPEN else needs.ASKED if one.kind == QUESTION else SAID
    return Need(kind, place_of_comment(one), reason, one.text, one.author, "", one.id)


def kind_words(kind: str) -> str:
    """Why something is listed, in the words of its column."""
    return _KINDS[kind]


def place_words(place: Place) -> str:
    """A place as the list says it: the field first, since columns are narrow."""
    if not place.map:
        return tr("the project")
    if not place.side or not place.path:
        return tr("map {map}", map=place.map)
    return str(place).removeprefix(f"{place.map}: ")


def _what(one: Need) -> str:
    text = " ".join(one.text.split())[:400]
    reason = translated(one.reason)
    return _capital(f"{reason}: {text}" if text else reason)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
