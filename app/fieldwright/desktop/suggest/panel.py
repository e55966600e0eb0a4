"""The list of suggestions below the map: the twin of the ghost links for keyboard and screen reader."""

from collections.abc import Callable
from functools import partial
from heapq import nlargest
from itertools import pairwise

from attrs import frozen
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import row_table, toggle
from fieldwright.desktop.language import number, tr
from fieldwright.desktop.suggest.model import SuggestionsModel
from fieldwright.desktop.suggest.suggesting import Suggesting
from fieldwright.desktop.suggest.words import page, sure_of
from fieldwright.mapping.suggest.model import BANDS, Candidate

NARROW = 760
"""The width below which the reasons have no room of their own."""

Edit = Callable[..., None]


@frozen(kw_only=True)
class EditWords:
    """What one of the two edits is called: of the selected suggestion, and of several."""

    name: str
    tip: str
    selected: str
    several: str
    several_named: str
    several_tip: str
    all: str
    of_band: str
    below: str


_ACCEPT = EditWords(
    name=tr("Accept"),
    tip=tr("Make a rule of the selected suggestion (Enter)"),
    selected=tr("Accept the selected suggestion"),
    several=tr("Several"),
    several_named=tr("Accept several"),
    several_tip=tr("Accept all that are shown, those of a band, or those below the selected target field, as one edit"),
    all=tr("Accept all {count} shown"),
    of_band=tr("Accept the {count} that are {sure}"),
    below=tr("Accept the {count} at and below {place}"),
)
_REFUSE = EditWords(
    name=tr("Refuse"),
    tip=tr("Have the selected suggestion never made again (Delete)"),
    selected=tr("Refuse the selected suggestion"),
    several=tr("Several"),
    several_named=tr("Refuse several"),
    several_tip=tr("Refuse all that are shown, those of a band, or those below the selected target field, as one edit"),
    all=tr("Refuse all {count} shown"),
    of_band=tr("Refuse the {count} that are {sure}"),
    below=tr("Refuse the {count} at and below {place}"),
)


class SuggestionsPanel(QWidget):
    """What is suggested, one a row: Enter accepts the row, Delete refuses it."""

    def __init__(self, document: Document, suggesting: Suggesting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._suggesting = document, suggesting
        self._following = False
        self.setAccessibleName(tr("Suggestions"))
        self.model = SuggestionsModel(self)
        self.bands = {band: self._band(band) for band in BANDS}
        self.accept = self._single(_ACCEPT, suggesting.accept)
        self.refuse = self._single(_REFUSE, suggesting.refuse)
        self.close_button = QToolButton()
        self.close_button.setText(tr("Hide"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setToolTip(tr("Show no suggestions any more (Esc)"))
        self.close_button.setAccessibleName(tr("Hide the suggestions"))
        self.close_button.clicked.connect(lambda _: suggesting.hide())
        self.table = self._table()
        self.why = QTextBrowser()
        self.why.setAccessibleName(tr("Why this is suggested"))
        self.why.setTabChangesFocus(True)
        self.why.setFrameShape(QFrame.Shape.NoFrame)
        self.why.setOpenLinks(False)
        self.why.setMinimumWidth(240)
        self.why.document().setDocumentMargin(12)
        self.why.document().setIndentWidth(16)
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setMargin(24)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setForegroundRole(self.empty.palette().ColorRole.PlaceholderText)
        self._arrange()
        suggesting.changed.connect(self._refresh)
        suggesting.moved.connect(self._follow)
        self.table.selectionModel().currentRowChanged.connect(self._look)
        self._in_order()
        self._refresh()

    def _in_order(self) -> None:
        """Tab goes over the bands, what is done, the list, and why."""
        edits = (self.accept, self.accept_several, self.refuse, self.refuse_several, self.close_button)
        order = (*self.bands.values(), *edits, self.table, self.why)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    # -- building

    def _band(self, band: str) -> QToolButton:
        sure = sure_of(band)
        what = (
            tr("right in about half of the cases or less")
            if band == BANDS[-1]
            else tr("{percent} of such suggestions are right", percent=band.removeprefix("about "))
        )
        tip = tr("Show or hide: {sure} ({what})", sure=sure, what=what)
        return toggle(tr("Show those that are {sure}", sure=sure), tip, self._filter, on=True)

    def _single(self, words: EditWords, edit: Edit) -> QToolButton:
        button = QToolButton()
        button.setObjectName("mend")
        button.setText(words.name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(words.tip)
        button.setAccessibleName(words.selected)
        button.clicked.connect(lambda _: self._one(edit))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        return button

    def _more(self, words: EditWords, edit: Edit) -> QToolButton:
        """The button beside one of the two, which does it to several."""
        button = QToolButton()
        button.setObjectName("mend")
        button.setText(words.several)
        button.setAccessibleName(words.several_named)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(words.several_tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self.fill(menu, words, edit))
        button.setMenu(menu)
        return button

    def _arrange(self) -> None:
        self.accept_several = self._more(_ACCEPT, self._suggesting.accept)
        self.refuse_several = self._more(_REFUSE, self._suggesting.refuse)
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(6)
        for button in self.bands.values():
            top.addWidget(button)
        top.addStretch(1)
        for button in (self.accept, self.accept_several, self.refuse, self.refuse_several, self.close_button):
            top.addWidget(button)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.setHandleWidth(1)
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(self.table)
        self.halves.addWidget(self.why)
        self.halves.setStretchFactor(0, 1)
        self.halves.setSizes([760, 270])
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.halves)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.pages, 1)

    def _table(self) -> QTableView:
        table = row_table(tr("Suggestions"), self.model)
        table.setAccessibleDescription(tr("Enter accepts the suggestion, Delete refuses it, Esc hides all"))
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._paths = _Path(table)
        for column in (0, 1):
            table.setItemDelegateForColumn(column, self._paths)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for name, keys, done in (
            (_ACCEPT.name, ("Return", "Enter"), lambda: self._one(self._suggesting.accept)),
            (_REFUSE.name, ("Delete", "Backspace"), lambda: self._one(self._suggesting.refuse)),
            (tr("Hide"), ("Esc",), self._suggesting.hide),
        ):
            action = QAction(name, table)
            action.setShortcuts([QKeySequence(one) for one in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, done=done: done())
            table.addAction(action)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return table

    # -- following

    def _refresh(self) -> None:
        suggesting = self._suggesting
        counts, shown = suggesting.count_of, suggesting.candidates
        for band, button in self.bands.items():
            sure = sure_of(band)
            button.setText(f"{sure[:1].upper()}{sure[1:]}   {number(counts[band])}")
            button.setEnabled(bool(counts[band]))
        if shown != self.model.candidates:
            shown_map = self._document.map
            self._following = True
            self.model.show(shown, several=shown_map is not None and len(shown_map.sources) > 1)
            self._following = False
            self._share_width()
        waiting = tr("Looking for matches…") if suggesting.asking else suggesting.empty
        hidden = tr("No suggestion is in the bands that are shown.") if any(counts.values()) else ""
        self.empty.setText(hidden or waiting)
        had_focus = self.table.hasFocus()
        self.pages.setCurrentIndex(1 if shown else 0)
        if had_focus and not shown:
            self.close_button.setFocus()
        self.accept_several.setEnabled(bool(shown))
        self.refuse_several.setEnabled(bool(shown) or bool(suggesting.refused))
        self._follow()

    def _follow(self) -> None:
        """Show the suggestion that is looked at."""
        current, shown = self._suggesting.current, self.model.candidates
        row = shown.index(current) if current is not None and current in shown else -1
        if row != self.table.currentIndex().row():
            self._following = True
            self.table.setCurrentIndex(self.model.index(row, 0) if row >= 0 else QModelIndex())
            self._following = False
        for button in (self.accept, self.refuse):
            button.setEnabled(row >= 0)
        self.why.setHtml(page(shown[row], several=self.model.several) if row >= 0 else NO_ONE)

    def _look(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._following:
            self._suggesting.look_at(self.model.candidates[index.row()])

    # -- doing

    def _filter(self, *_: object) -> None:
        self._suggesting.show_bands(frozenset(band for band, button in self.bands.items() if button.isChecked()))

    def _one(self, edit: Edit) -> None:
        current = self._suggesting.current
        if current is not None:
            edit((current,))

    def fill(self, menu: QMenu, words: EditWords, edit: Edit) -> None:
        """Put into a menu what several suggestions there are to accept or to refuse."""
        menu.clear()
        suggesting = self._suggesting
        shown = suggesting.candidates

        def add(text: str, what: str, some: tuple[Candidate, ...]) -> None:
            action = menu.addAction(text.replace("&", "&&"))
            action.setEnabled(bool(some))
            action.triggered.connect(partial(_done, edit, some, what))

        count = len(shown)
        add(words.all.format(count=number(count)), tr("{n} suggestions", "{n} suggestion", count), shown)
        for band in BANDS:
            some = tuple(one for one in shown if one.band == band)
            if some:
                count, sure = len(some), sure_of(band)
                what = tr("{n} suggestions ({sure})", "{n} suggestion ({sure})", count, sure=sure)
                add(words.of_band.format(count=number(count), sure=sure), what, some)
        path = self._document.selection.target_path
        if path is not None:
            some = suggesting.below(path)
            count, place = len(some), path or tr("the root")
            what = tr("{n} suggestions below {place}", "{n} suggestion below {place}", count, place=place)
            add(words.below.format(count=number(count), place=place), what, some)
        if edit == suggesting.refuse:
            menu.addSeparator()
            again = menu.addAction(tr("Make the {count} refused ones again", count=suggesting.refused))
            again.setEnabled(bool(suggesting.refused))
            again.triggered.connect(lambda _=False: suggesting.allow_again())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self.why.setVisible(self.width() >= NARROW)
        self._share_width()

    def _share_width(self) -> None:
        """As wide as the longest fields, at most a third each; the reasons get the rest."""
        header, metrics = self.table.horizontalHeader(), self.table.fontMetrics()
        room = self.width() - (self.halves.sizes()[1] if self.why.isVisibleTo(self) else 0)
        shown = self.model.candidates
        for column, texts in enumerate(((one.source for one in shown), (one.target for one in shown))):
            longest = nlargest(8, texts, len)
            needed = max((metrics.horizontalAdvance(text) for text in longest), default=0) + 24
            header.resizeSection(column, max(110, min(needed, room * 28 // 100)))
        header.resizeSection(2, 104)

    def focus(self) -> None:
        """Go to the list."""
        if self.pages.currentIndex() == 1:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)


class _Path(QStyledItemDelegate):
    """A path whose end is seen where there is no room for all of it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft  # type: ignore[attr-defined]


NO_ONE = tr("<p>Choose a suggestion: Alt+Down goes to the next. Enter accepts it, Delete refuses it.</p>")


def _done(edit: Edit, some: tuple[Candidate, ...], what: str, *_: object) -> None:
    edit(some, what)
