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
from fieldwright.desktop.form_parts import label
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.project.merging.findings import place_text
from fieldwright.project.merging.resolving import BASE, OURS, THEIRS, resolve, resolve_all, settle
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Conflict

_SIDES = ((OURS, "Ours", "&Ours"), (THEIRS, "Theirs", "&Theirs"), (BASE, "Before both", "&Before"))
_NOTHING = "(nothing)"


class ChoicesDialog(QDialog):
    """Lists what both sides changed differently; what the project holds meanwhile is ours, or what is there."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setWindowTitle("Choices that a merge left")
        self.resize(880, 560)
        self.said = label("")
        self.list = QListWidget()
        self.list.setAccessibleName("What both sides changed")
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.currentItemChanged.connect(self._show)
        self.texts: dict[str, QPlainTextEdit] = {}
        self.take: dict[str, QPushButton] = {}
        beside = QWidget()
        columns = QHBoxLayout(beside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        for side, heading, button in _SIDES:
            columns.addWidget(self._column(side, heading, button), 1)
        self.keep = QPushButton("&Keep What Is There Now")
        self.keep.clicked.connect(lambda _: self._choose("leaving a choice", lambda p, one: settle(p, one.place)))
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
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

    def _column(self, side: str, heading: str, button: str) -> QWidget:
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(heading)
        text.setFont(expression_font())
        self.texts[side] = text
        take = QPushButton(f"Take {button}")
        take.setAutoDefault(False)
        take.clicked.connect(
            lambda _: self._choose(f"taking {heading.lower()}", lambda p, one: resolve(p, one.place, side))
        )
        self.take[side] = take
        column = QWidget()
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 4, 0, 0)
        box.setSpacing(6)
        title = QLabel(heading)
        title.setObjectName("muted")
        title.setBuddy(text)
        box.addWidget(title)
        box.addWidget(text, 1)
        box.addWidget(take)
        return column

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.everywhere = {side: QPushButton(words) for side, words in ((OURS, "All O&urs"), (THEIRS, "All T&heirs"))}
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
            item = QListWidgetItem(place_text(one.place))
            item.setToolTip(one.place)
            self.list.addItem(item)
        self.said.setText(
            f"{len(found):,} choice{'s' if len(found) != 1 else ''} left. Both sides changed these differently; until you choose, ours stands there."
            if found
            else "Nothing is left to choose. Undo takes a choice back."
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
            complain(self, "This cannot be chosen any more.", error)
            return
        self._document.do(made, f"{label_} at {place_text(one.place)}")

    def _all(self, side: str) -> None:
        self._document.do(resolve_all(self._document.project, side), f"taking {side} everywhere")


def shown(value: Any) -> str:
    """A side's value as people read it: text as it is, anything else as JSON."""
    if value is ABSENT:
        return _NOTHING
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2, default=str)
