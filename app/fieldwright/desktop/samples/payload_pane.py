"""The sample: which one, which of its records, as a tree that follows the selected field, or as text."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.document import Document
from fieldwright.desktop.elided_choice import ElidedChoice
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import number, tr
from fieldwright.desktop.samples.choosing import Choosing
from fieldwright.desktop.samples.current import Current
from fieldwright.desktop.samples.text_panel import Bytes, TextPanel, Whole, arrow
from fieldwright.desktop.samples.value_tree import ValueTree
from fieldwright.desktop.samples.value_view import ValueView
from fieldwright.desktop.samples.veil import Veil
from fieldwright.desktop.search_line import SearchLine
from fieldwright.mapping.sides import Side
from fieldwright.schema.model import Field

TREE, TEXT, NOTHING = range(3)
_PLACES = {"record": tr("Record {at} of {count}"), "row": tr("Row {at} of {count}"), "line": tr("Line {at} of {count}")}
"""By what a payload calls its records."""


class PayloadPane(QWidget):
    """The left side of the sample's page."""

    def __init__(
        self,
        document: Document,
        jobs: Jobs,
        current: Current,
        choosing: Choosing,
        veil: Veil,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._current, self._choosing = document, current, choosing
        self._linking = False
        self.setAccessibleName(tr("Sample"))
        self.tree = ValueTree(veil, self)
        self.tree.field_at = self._field_at
        self.view = ValueView(self.tree, tr("Fields and values of the sample"))
        self.text = TextPanel(veil, jobs, tr("Text of the sample"), tr("Load a sample, or drop a file here"))
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setForegroundRole(self.empty.palette().ColorRole.PlaceholderText)
        self.empty.setMargin(16)
        self._build()
        current.payload_changed.connect(self._show)
        current.record_changed.connect(self._show)
        choosing.changed.connect(self._list)
        document.selection_changed.connect(self._follow)
        self.view.picked.connect(self._picked)
        self.view.searched.connect(self._found)
        self._list()
        self._show()

    def _build(self) -> None:
        self.samples = ElidedChoice()
        self.samples.setAccessibleName(tr("Samples of the map"))
        self.samples.setToolTip(tr("The samples of the map, those attached to its source, and those that were opened"))
        self.samples.setMinimumWidth(90)
        self.samples.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.samples.setMinimumContentsLength(8)
        self.samples.setPlaceholderText(tr("Choose a sample"))
        self.samples.activated.connect(lambda at: self._choosing.choose(self._choosing.samples[at]))
        self.more = QToolButton()
        self.more.setText(tr("&Sample"))
        self.more.setAccessibleName(tr("Load, paste, make, keep or remove a sample"))
        self.more.setToolTip(tr("Load, paste, make, keep or remove a sample"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.more.setMenu(self.menu)
        choosing = self._choosing
        self.load = self._item(
            tr("&Load from a File…"), tr("Load a payload of the source from a file"), lambda: choosing.load(self)
        )
        self.paste = self._item(
            tr("&Paste Text…"), tr("Keep a pasted text as a file, and look at it"), lambda: choosing.paste(self)
        )
        self.make = self._item(
            tr("&Make One from the Schema"), tr("A payload with everything that the map reads"), choosing.make
        )
        self.menu.addSeparator()
        self.keep = self._item(tr("&Keep with the Map"), tr("Have this sample among those of the map"), choosing.keep)
        self.remove = self._item(
            tr("&Remove from the Map"), tr("Have it no more among those of the map; the file stays"), choosing.remove
        )
        self.menu.aboutToShow.connect(self._enable)
        self.previous = arrow("‹", tr("Previous record of the sample"), lambda: self._current.go(self._current.at - 1))
        self.next = arrow("›", tr("Next record of the sample"), lambda: self._current.go(self._current.at + 1))
        self.place = QLabel()
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setAccessibleName(tr("Record"))
        self.search = SearchLine()
        self.search.setPlaceholderText(tr("Find in the record…"))
        self.search.setAccessibleName(tr("Find in the sample"))
        self.search.setMinimumWidth(70)
        self.search.textChanged.connect(self._search)
        self.search.stepped.connect(self._step)
        self.search.cleared.connect(self.search.clear)
        self.search.down.connect(self.view.setFocus)
        self.found = QLabel()
        self.found.setObjectName("muted")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setAccessibleDescription(tr("Found in the sample"))
        self.found.hide()
        self.as_text = toggle(tr("Te&xt"), tr("Show the record as text, as it is written"), self._switch)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.samples, 4)
        row.addWidget(self.more)
        for one in (self.previous, self.place, self.next):
            row.addWidget(one)
        row.addWidget(self.search, 3)
        row.addWidget(self.found)
        row.addWidget(self.as_text)
        self.pages = QStackedWidget()
        for one in (self.view, self.text, self.empty):
            self.pages.addWidget(one)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 6, 12, 6)
        box.setSpacing(4)
        box.addLayout(row)
        box.addWidget(self.pages, 1)
        shortcut = QShortcut(QKeySequence("F3"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self._step(1))

    def _item(self, words: str, meaning: str, call: Callable[[], object]) -> QAction:
        action = self.menu.addAction(words)
        action.setToolTip(meaning)
        action.triggered.connect(lambda _=False: call())
        return action

    def _enable(self) -> None:
        bench = self._document.bench
        there = bench is not None
        self.make.setEnabled(bench is not None and bench.primary is not None)
        self.paste.setEnabled(there)
        self.load.setEnabled(there)
        self.keep.setEnabled(self._choosing.keepable)
        self.remove.setEnabled(self._choosing.kept)

    # -- showing

    def _list(self, *_: object) -> None:
        samples, current = self._choosing.samples, self._choosing.current
        with QSignalBlocker(self.samples):
            self.samples.clear()
            for at, one in enumerate(samples):
                self.samples.addItem(one.name)
                where = f"{one.origin}: {one.path}" if one.path is not None else one.origin
                self.samples.setItemData(at, plain_tip(where), Qt.ItemDataRole.ToolTipRole)
                self.samples.setItemData(at, f"{one.name}, {one.origin}", Qt.ItemDataRole.AccessibleTextRole)
            if not samples:
                self.samples.addItem(tr("No sample"))
            self.samples.setCurrentIndex(samples.index(current) if current in samples else 0 if not samples else -1)
            self.samples.setEnabled(bool(samples))
        self.samples.setToolTip(
            plain_tip(f"{self.samples.currentText()}, {current.origin}" if current else tr("No sample is loaded"))
        )

    def _field_at(self, path: str) -> Field | None:
        side = self._side
        return side.field(path) if side is not None and path else None

    @property
    def _side(self) -> Side | None:
        payload = self._current.payload
        return payload.side if payload is not None else None

    def _show(self) -> None:
        current = self._current
        payload, record = current.payload, current.record
        several = payload is not None and payload.count > 1
        for one in (self.previous, self.place, self.next):
            one.setVisible(several)
        if payload is not None and several:
            at, count = current.at + 1, payload.count
            said = _PLACES[payload.words].format(at=number(at), count=number(count))
            self.place.setText(tr("{at} of {count}", at=at, count=count))
            self.place.setAccessibleName(said)
            self.place.setToolTip(
                said
                if payload.alone
                else tr("The map needs all of them at once: its output is that of the whole sample")
            )
        self.previous.setEnabled(several and current.at > 0)
        self.next.setEnabled(payload is not None and current.at + 1 < payload.count)
        if record is not None and payload is not None:
            self.view.show_value(record.value)
            of = (
                Bytes(payload.data)
                if payload.count == 1 and len(payload.data) > len(record.text) * 4
                else Whole(record.text, payload.side.schema.medium)
            )
            self.text.show_text(of)
            self._follow(self._document.selection)
        else:
            self.view.show_value(None, there=False)
            self.text.show_text(
                Bytes(payload.data) if payload is not None else Whole(_undecoded(self._document.sample), "")
            )
        self.empty.setText(
            current.problem
            or (tr("Load a sample, paste or make one, or drop a file here.") if payload is None else tr("Reading…"))
        )
        self._switch()

    def _switch(self, *_: object) -> None:
        current = self._current
        if self.as_text.isChecked() and (current.payload is not None or current.problem):
            self.pages.setCurrentIndex(TEXT)
        else:
            self.pages.setCurrentIndex(TREE if current.record is not None else NOTHING)
        self.search.setEnabled(current.payload is not None)

    # -- linked with the fields

    def _follow(self, selection: Any) -> None:
        side = self._side
        if self._linking or side is None or selection.source_path is None or selection.alias not in ("", side.alias):
            return
        if not selection.source_path:
            return
        self.view.show_nodes(self.tree.nodes_of_field(selection.source_path))

    def _picked(self, node: int) -> None:
        side = self._side
        if side is None:
            return
        field = side.field(self.tree.general[node]) or side.field(self.tree.general[node].removesuffix("[]"))
        if field is None or (self.tree.general[node].endswith("[]") and not field.path):
            return
        self._linking = True
        try:
            self._document.select(source_path=field.value_path, alias=side.alias)
        finally:
            self._linking = False

    # -- finding

    def _search(self, text: str) -> None:
        if self.pages.currentIndex() == TEXT:
            self.found.setVisible(bool(text))
            self.found.setText("" if self.text.find(text) else tr("none"))
        else:
            self.view.search(text)
            self.found.setVisible(bool(text))

    def _step(self, by: int) -> None:
        if self.pages.currentIndex() == TEXT:
            self.text.find(self.search.text(), back=by < 0)
        else:
            self.view.step(by)

    def _found(self, count: int, at: int) -> None:
        self.found.setText(
            tr("{at} of {count}", at=at, count=count) if count else tr("none") if self.search.text() else ""
        )


def _undecoded(data: bytes | None) -> str:
    return "" if data is None else data[:40_000].decode("utf-8", "replace")


def toggle(words: str, meaning: str, call: Callable[..., object]) -> QToolButton:
    """A button that stays down."""
    button = QToolButton()
    button.setText(words)
    button.setCheckable(True)
    button.setToolTip(meaning)
    button.setAccessibleName(words.replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.toggled.connect(call)
    return button
