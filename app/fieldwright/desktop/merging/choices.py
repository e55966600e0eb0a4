"""The choices that a merge left, one after another or all at once. Each is an edit that can be undone."""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import complain
from fieldwright.desktop.document import Document
from fieldwright.desktop.expression_editor import expression_font
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import apart, label
from fieldwright.desktop.language import tr
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.project.merging.findings import place_text
from fieldwright.project.merging.resolving import BASE, OURS, THEIRS, resolve, resolve_all, settle
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Conflict

_SIDES = (
    (OURS, tr("Ours"), tr("Take &Ours"), tr("taking ours")),
    (THEIRS, tr("Theirs"), tr("Take &Theirs"), tr("taking theirs")),
    (BASE, tr("Before both"), tr("Take &Before"), tr("taking before both")),
)
"""The sides of a choice: heading, button, and the name of the edit."""
_EVERYWHERE = {OURS: tr("taking ours everywhere"), THEIRS: tr("taking theirs everywhere")}
_NOTHING = tr("(nothing)")


class ChoicesDialog(QDialog):
    """Lists what both sides changed differently; what the project holds meanwhile is ours, or what is there."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setWindowTitle(tr("Choices that a merge left"))
        self.resize(880, 560)
        self.said = label("")
        self.list = QListWidget()
        follow_selection(self.list)
        self.list.setAccessibleName(tr("What both sides changed"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.currentItemChanged.connect(self._show)
        self.texts: dict[str, QPlainTextEdit] = {}
        self.take: dict[str, QPushButton] = {}
        beside = QWidget()
        columns = QHBoxLayout(beside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        for side, heading, button, edit in _SIDES:
            columns.addWidget(self._column(side, heading, button, edit), 1)
        self.keep = QPushButton(tr("&Keep What Is There Now"))
        self.keep.clicked.connect(lambda _: self._choose(tr("leaving a choice"), lambda p, one: settle(p, one.place)))
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        apart(halves)
        halves.addWidget(self.list)
        halves.addWidget(beside)
        halves.setSizes([220, 240])
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addWidget(self.said)
        box.addWidget(halves, 1)
        box.addWidget(self._buttons())
        document.changed.connect(self._refresh)
        self._refresh()

    def _column(self, side: str, heading: str, button: str, edit: str) -> QWidget:
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(heading)
        text.setFont(expression_font())
        self.texts[side] = text
        take = QPushButton(button)
        take.setAutoDefault(False)
        take.clicked.connect(lambda _: self._choose(edit, lambda p, one: resolve(p, one.place, side)))
        self.take[side] = take
        column = QWidget()
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        title = QLabel(heading)
        title.setBuddy(text)
        box.addWidget(title)
        box.addWidget(text, 1)
        box.addWidget(take)
        return column

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.everywhere = {
            side: QPushButton(words) for side, words in ((OURS, tr("All O&urs")), (THEIRS, tr("All T&heirs")))
        }
        for button in (*self.everywhere.values(), self.keep):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.everywhere[OURS].clicked.connect(lambda _: self._all(OURS))
        self.everywhere[THEIRS].clicked.connect(lambda _: self._all(THEIRS))
        buttons.rejected.connect(self.reject)
        return buttons

    # -- showing

    @property
    def chosen(self) -> Conflict | None:
        """The choice that is looked at."""
        item = self.list.currentItem()
        at = self.list.row(item) if item is not None else -1
        found = self._document.project.conflicts
        return found[at] if 0 <= at < len(found) else None

    def _refresh(self, *_: object) -> None:
        at = max(self.list.currentRow(), 0)
        found = self._document.project.conflicts
        self.list.clear()
        for one in found:
            item = QListWidgetItem(_place(one))
            item.setToolTip(one.place)
            self.list.addItem(item)
        self.said.setText(
            tr(
                "{n} choices left. Both sides changed these differently; until you choose, ours stands there.",
                "{n} choice left. Both sides changed these differently; until you choose, ours stands there.",
                len(found),
            )
            if found
            else tr("Nothing is left to choose. Undo takes a choice back.")
        )
        self.list.setCurrentRow(min(at, len(found) - 1))
        self._show()

    def _show(self, *_: object) -> None:
        one = self.chosen
        for side, text in self.texts.items():
            text.setPlainText("" if one is None else shown(getattr(one, side)))
        for button in (*self.take.values(), *self.everywhere.values(), self.keep):
            button.setEnabled(one is not None)

    # -- choosing

    def _choose(self, label_: str, chosen: Callable[[Project, Conflict], Project]) -> None:
        one = self.chosen
        if one is None:
            return
        try:
            made = chosen(self._document.project, one)
        except FieldwrightError as error:
            complain(self, tr("This cannot be chosen any more."), error)
            return
        self._document.do(made, tr("{what} at {place}", what=label_, place=_place(one)))

    def _all(self, side: str) -> None:
        self._document.do(resolve_all(self._document.project, side), _EVERYWHERE[side])


def _place(one: Conflict) -> str:
    from fieldwright.desktop.history.saying import place_said

    return place_said(place_text(one.place))


def shown(value: Any) -> str:
    """A side's value as people read it: text as it is, anything else as JSON."""
    if value is ABSENT:
        return _NOTHING
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2, default=str)
