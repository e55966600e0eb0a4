"""One side of a map: which schema and message it is, a search, a filter, and the tree of its fields."""

from collections.abc import Iterable, Sequence
from threading import Event

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip
from shiboken6 import isValid

from fieldwright.desktop.canvas.crumbs import Crumb, Crumbs
from fieldwright.desktop.canvas.minimap import Minimap
from fieldwright.desktop.connections import Connections, Key, Marks
from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.field_delegate import row_height
from fieldwright.desktop.field_tree import EXPAND_AT_ONCE, FieldTree
from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr, within
from fieldwright.desktop.missing import Missing
from fieldwright.desktop.missing_bar import LOCATE, MissingBar
from fieldwright.desktop.search import FILTERS, MATCHES, Found, Wanted, search
from fieldwright.desktop.search_line import MatchCount, SearchLine
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.schema.model import Field
from fieldwright.schema.search import Known

HEAD = 84
"""The height of the heads above the trees and the links."""
PAUSE = 10
"""Milliseconds without typing before a search begins; one that is under way then ends."""
LOOK = 5
"""Milliseconds between looks at what a search has found so far."""
TURN = 0.1
"""Seconds that a search waits at most until what it found is painted: otherwise both would go on at half the speed."""


class SidePane(QWidget):
    """A head and a tree. Without a schema, or with nothing found, it says what to do."""

    said = Signal(str)
    """That a search ended before all fields were looked at."""
    locate_asked = Signal(object)
    """Somebody knows where a `Missing` file is."""

    def __init__(self, look: Look, jobs: Jobs, name: str, *, drops: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._name = name
        self._stop = Event()
        self._wanted = Wanted()
        self._known: dict[Field, Known] = {}
        self.tree = FieldTree(self)
        self.view = FieldView(self.tree, look, tr("{side} fields", side=name))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._search)
        self._coming: list[Found] = []
        self._shown = Event()
        self._matches: list[int] = []
        self._step = 0
        self._look_for = QTimer(self)
        self._look_for.setInterval(LOOK)
        self._look_for.timeout.connect(self._came)
        self.minimap = Minimap(self.view, look)
        self.minimap.bar.setAccessibleName(
            tr("Rows of the {side}, with marks for rules, findings and matches", side=within(name))
        )
        self._build(bar_at_left=not drops)
        for keys, step in (("F3", 1), ("Shift+F3", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.step(step))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._count())
        self.view.selectionModel().currentChanged.connect(self._show_crumbs)
        self.crumbs.asked.connect(self._go_to)
        look.changed.connect(self._tint)
        self._tint()

    # -- building

    def _build(self, *, bar_at_left: bool) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head())
        self.missing_bar = MissingBar(self._look, self._name)
        self.missing_bar.asked.connect(self.locate_asked)
        box.addWidget(self.missing_bar)
        self.stack = QStackedWidget()
        if not bar_at_left:
            self.view.setVerticalScrollBar(self.minimap.bar)
            self.view.verticalScrollBar().setSingleStep(row_height())
        self.stack.addWidget(self._tree_with_bar() if bar_at_left else self.view)
        self.stack.addWidget(self._nothing())
        box.addWidget(self.stack, 1)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("head")
        head.setFixedHeight(HEAD)
        self.picture = QLabel()
        self.title = ElidedLabel(ui_font(9.75, QFont.Weight.DemiBold))
        self.title.setAccessibleDescription(tr("{side} schema", side=self._name))
        self.message = ElidedLabel(ui_font(9.0))
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.message.setObjectName("muted")
        self.message.setAccessibleDescription(tr("{side} message", side=self._name))
        self.badge = QLabel()
        self.badge.setObjectName("pill")
        self.badge.setFont(ui_font(8.4))
        self.badge.setAccessibleDescription(tr("{side} kind of schema", side=self._name))
        self.badge.setTextFormat(Qt.TextFormat.PlainText)
        self.badge.hide()
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addStrut(21)  # as high with the badge as without
        top.addWidget(self.picture)
        top.addWidget(self.title)
        top.addWidget(self.message, 1)
        top.addWidget(self.badge)
        self.search = SearchLine()
        self.search.setAccessibleName(tr("Search the {side} fields", side=within(self._name)))
        self.search.setPlaceholderText(tr("Search fields…"))
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.search.down.connect(self._into_tree)
        self.search.cleared.connect(self.clear)
        self.search.stepped.connect(self.step)
        self.count = MatchCount(self._name)
        self._glass = QAction(self)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.search, 1)
        below.addWidget(self.count)
        below.addWidget(self._filter())
        self.crumbs = Crumbs(self._name, self._look)
        box = QVBoxLayout(head)
        box.setContentsMargins(12, 7, 12, 3)
        box.setSpacing(3)
        box.addLayout(top)
        box.addLayout(below)
        box.addWidget(self.crumbs)
        return head

    def _filter(self) -> QToolButton:
        self.filter = QToolButton()
        self.filter.setAccessibleName(tr("Filter the {side} fields", side=within(self._name)))
        self.filter.setToolTip(tr("Which fields are shown"))
        self.filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filter.setCheckable(True)
        self.filter.setStyleSheet(
            "QToolButton { padding-right: 8px; } QToolButton::menu-indicator { image: none; width: 0; }"
        )
        self.filter.setIconSize(QSize(16, 16))
        menu = QMenu(self.filter)
        group = QActionGroup(menu)
        self.filters: dict[str, QAction] = {}
        for id_, text in FILTERS:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(id_ == "all")
            group.addAction(action)
            action.triggered.connect(lambda _=False, id_=id_: self.set_filter(id_))
            self.filters[id_] = action
        self.filter.setMenu(menu)
        return self.filter

    def _tree_with_bar(self) -> QWidget:
        """The tree with its scroll bar at the left, so that the dots of the links are beside the names."""
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        own, bar = self.view.verticalScrollBar(), self.minimap.bar

        def ranged(low: int, high: int) -> None:
            bar.setPageStep(own.pageStep())
            bar.setSingleStep(own.singleStep())
            bar.setRange(low, high)

        own.rangeChanged.connect(ranged)
        own.valueChanged.connect(bar.setValue)
        bar.valueChanged.connect(own.setValue)
        row.addWidget(bar)
        row.addWidget(self.view, 1)
        return page

    def _nothing(self) -> QWidget:
        page = QWidget()
        page.setObjectName("start")
        self.heading = QLabel()
        self.heading.setFont(ui_font(10.5, QFont.Weight.DemiBold))
        self.advice = QLabel()
        self.advice.setObjectName("muted")
        self.clear_button = QPushButton(tr("Clear"))
        self.clear_button.setAccessibleName(tr("Clear the search"))
        self.clear_button.clicked.connect(self.clear)
        self.locate_button = QPushButton(LOCATE)
        self.locate_button.setAccessibleName(tr("Locate the file of the {side}", side=within(self._name)))
        self.locate_button.clicked.connect(self._locate)
        self.locate_button.hide()
        box = QVBoxLayout(page)
        box.setContentsMargins(24, 0, 24, 40)
        box.setSpacing(8)
        box.addStretch(1)
        for label in (self.heading, self.advice):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(label)
        for button in (self.clear_button, self.locate_button):
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        box.addStretch(2)
        return page

    def _tint(self, *_: object) -> None:
        self.picture.setPixmap(self._look.icon("schema", "muted").pixmap(16, 16))
        self._glass.setIcon(self._look.icon("search", "faint"))
        self.filter.setIcon(self._look.icon("filter", "accent_line" if self._filter_id != "all" else "muted"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way with the kind of schema before its name is cut."""
        super().resizeEvent(event)
        self._fit_badge()

    def _fit_badge(self) -> None:
        needed = self.badge.sizeHint().width() + min(self.title.sizeHint().width(), 150) + 70
        self.badge.setVisible(bool(self.badge.text()) and self.width() >= needed)

    # -- what is shown

    def show_side(self, title: str, message: str, badge: str, roots: Sequence[tuple[str, Field, str]]) -> None:
        """Show the fields of a message, or of several."""
        self._gone = None
        self._head_says(title, message, badge)
        old = [root for _, root in self.tree.roots]
        if len(old) == len(roots) and all(one is other for one, (_, other, _) in zip(old, roots, strict=True)):
            self.stack.setCurrentIndex(0 if self.tree.rowCount() else 1)
            return
        self._wanted, self._known = Wanted(), {}
        with QSignalBlocker(self.search):
            self.search.clear()
        self._filter_says("all")
        self._end_search()
        self._matches = []
        self.count.hide()
        self.tree.show(roots)
        self.view.open_first()
        self._show_crumbs()
        self.fresh = True
        self.stack.setCurrentIndex(0)

    fresh = False
    """Whether other fields came since `open_linked`."""

    def open_linked(self, keys: Iterable[Key]) -> None:
        """Open the rows above linked fields, so that a map opens with its links in sight; of a large one not all, but the upper ones."""
        self.fresh = False
        self.view.open_these({*self.view.open_keys(), *keys}, EXPAND_AT_ONCE)

    def show_nothing(self, heading: str, advice: str, title: str = "", missing: Missing | None = None) -> None:
        """Show no fields, and say why and what to do: with something ``missing``, say where it is."""
        self._gone = missing
        self._head_says(title or self._name, "", "")
        self._end_search()
        self._matches = []
        self.tree.show(())
        self._show_crumbs()
        self.count.hide()
        self._say(heading, advice)

    _gone: Missing | None = None

    def show_missing(self, items: Sequence[Missing]) -> None:
        """Say above the fields what else there should be."""
        self.missing_bar.show_missing(items)

    def _locate(self) -> None:
        if self._gone is not None:
            self.locate_asked.emit(self._gone)

    def set_states(self, connections: Connections, marks: Marks) -> None:
        """Take other links and findings. What a filter shows stays until it is chosen again, so that rows do not vanish under the hand."""
        self.tree.set_states(connections, marks)
        if self.tree.outgrown:
            self.view.rescope(focus=self.tree.focus, folding=True, unfolded=self.tree.unfolded)

    # -- folding and focus

    @property
    def folded(self) -> bool:
        """Whether fields without rules are folded away."""
        return self.tree.folding

    def fold(self, *, on: bool) -> None:
        """Fold fields without rules away beside those that have some, or show all."""
        self.view.rescope(focus=self.tree.focus, folding=on)
        self._show_crumbs()

    def focus_on(self, place: tuple[str, Field] | None) -> None:
        """Show only a field and what is below it, or with None everything."""
        whole = place is not None and place[1].parent is None and len(self.tree.roots) == 1
        self.view.rescope(focus=None if whole else place, folding=self.tree.folding, unfolded=self.tree.unfolded)
        if self.filtered:
            self._search()
        self._show_crumbs()

    def _show_crumbs(self, *_: object) -> None:
        """Show the way to the selected field, or to what is focused on."""
        way, focus = self._way(), self.tree.focus
        around = focus[1].depth if focus is not None else -1
        crumbs = [Crumb(self._title(alias, one), one.depth <= around) for alias, one in way]
        self.crumbs.show_crumbs(crumbs, focused=focus is not None)

    def _way(self) -> list[tuple[str, Field]]:
        current = self.view.currentIndex()
        field, alias = self.tree.field(current), self.tree.alias(current)
        if field is None and self.tree.focus is not None:
            alias, field = self.tree.focus
        return [(alias, one) for one in field.upwards()][::-1] if field is not None else []

    def _title(self, alias: str, field: Field) -> str:
        node = self.tree.nodes.get((alias, field.key))
        if node is not None:
            return self.tree.title(node)
        return {"*": tr("any name"), "[]": tr("item"), "": self._name}.get(
            field.name, field.shape.alternative or field.name
        )

    def _go_to(self, at: int) -> None:
        """Go to a step of the way; one that lies around the focus becomes the focus, the root ends it."""
        way, focus = self._way(), self.tree.focus
        if not 0 <= at < len(way):
            return
        alias, field = way[at]
        if focus is not None and field.depth < focus[1].depth:
            self.focus_on((alias, field) if field.parent is not None else None)
        self.view.reveal(alias, field)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head_says(self, title: str, message: str, badge: str) -> None:
        self.title.say(title)
        self.message.say(message)
        self.badge.setText(badge)
        self._fit_badge()
        for one in (self.search, self.filter):
            one.setEnabled(bool(badge))

    def _say(self, heading: str, advice: str, *, clear: bool = False) -> None:
        self.heading.setText(heading)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.clear_button.setVisible(clear)
        self.locate_button.setVisible(self._gone is not None)
        self.stack.setCurrentIndex(1)

    # -- searching

    def focus_search(self) -> None:
        """Go to the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_filter(self, id_: str) -> None:
        """Show only the fields of one of `FILTERS`."""
        self._filter_says(id_)
        self._timer.start(0)

    def clear(self) -> None:
        """Show every field again."""
        self._filter_says("all")
        self.search.clear()
        self._search()

    @property
    def filtered(self) -> bool:
        """Whether fields are hidden by a search or a filter."""
        return self.tree.found is not None

    def _filter_says(self, id_: str) -> None:
        self._filter_id = id_
        self.filters[id_].setChecked(True)
        self.filter.setChecked(id_ != "all")
        self.filter.setIcon(self._look.icon("filter", "accent_line" if id_ != "all" else "muted"))
        text = dict(FILTERS)[id_]
        self.filter.setToolTip(tr("Shown: {filter}", filter=text))
        self.filter.setAccessibleDescription(text)

    _filter_id = "all"

    def step(self, step: int) -> None:
        """Select the next match (1) or the one before (-1), round from the last to the first; where it is still to be searched, then."""
        if self._timer.isActive() or self._look_for.isActive():
            self._step = step
            if self._timer.isActive():
                self._search()
            return
        nodes = self._matches
        if not nodes:
            return
        place = self._place()
        if place is None:
            place = 0 if step > 0 else len(nodes) - 1
        else:
            place = (place + step) % len(nodes)
        node = nodes[place]
        self.view.reveal(self.tree.aliases[node], self.tree.fields[node])

    def _place(self) -> int | None:
        """Which of the matches is selected."""
        current = self.view.currentIndex()
        node = self.tree.node(current)
        return self._matches.index(node) if node in self._matches else None

    def _count(self) -> None:
        found = self.tree.found
        self.count.setVisible(found is not None)
        if found is not None:
            self.count.say(
                len(found.matches),
                self._place(),
                more=found.finished and not found.complete,
                searching=not found.finished,
            )

    def _end_search(self) -> None:
        self._stop.set()
        self._shown.set()
        self._look_for.stop()
        self._coming.clear()
        self._step = 0

    def _came(self) -> None:
        """Show what was found so far."""
        if self._coming:
            found = self._coming[-1]
            self._coming.clear()
            self._show(found)
            QTimer.singleShot(0, self._shown.set)  # once it is painted

    def _search(self) -> None:
        self._timer.stop()
        wanted = Wanted(self.search.text(), self._filter_id)
        step = self._step
        self._end_search()
        if wanted.everything:
            self._wanted = wanted
            if self.tree.found is not None:
                self._show(None)
            return
        self._stop = stop = Event()
        self._step = step
        self._coming = coming = list[Found]()
        self._shown = shown = Event()
        self._look_for.start()

        def came(found: Found) -> None:
            shown.clear()
            coming.append(found)
            if not stop.is_set():
                shown.wait(TURN)

        self._jobs.start(
            search, self.tree.searched, wanted, self.tree.connections, self.tree.marks, stop.is_set, came, self._known,
            done=lambda found: self._found(wanted, found), key=(self, "search"), stop=stop.set,
        )  # fmt: skip

    def _found(self, wanted: Wanted, found: Found) -> None:
        if not isValid(self) or self._stop.is_set():
            return
        self._wanted, step = wanted, self._step
        self._end_search()
        self._show(found)
        if step:
            self.step(step)
        if found.matches:
            if not found.complete:
                self.said.emit(
                    tr("Shown: the first {count} fields that match; deeper fields were not searched", count=MATCHES)
                    if len(found.matches) >= MATCHES
                    else tr(
                        "Shown: {count} fields that match; deeper fields were not searched", count=len(found.matches)
                    )
                )
            return
        text = wanted.text.strip()
        what = tr("No field matches “{words}”", words=text) if text else tr("No field is left")
        narrowed = tr("Shown: {filter}", filter=dict(FILTERS)[wanted.filter]) if wanted.filter != "all" else ""
        deep = "" if found.complete else tr("The search ended before the deepest fields; open them by hand.")
        self._say(what, ". ".join(part for part in (narrowed, deep) if part), clear=True)

    def _show(self, found: Found | None) -> None:
        """Show what was found with its ancestors, or everything as it was opened before."""
        current = self.view.currentIndex()
        kept = (self.tree.alias(current), self.tree.field(current))
        with QSignalBlocker(self.view.selectionModel()):
            self.view.show_found(found)
            if kept[1] is not None:
                self.view.reveal(kept[0], kept[1])
        self._matches = self.tree.matches() if found is None or found.finished else []
        self._count()
        self.stack.setCurrentIndex(0)
        self.view.viewport().update()

    def _into_tree(self) -> None:
        self._timer.stop()
        if self._wanted.text != self.search.text():
            self._search()
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.tree.index(0, 0))
