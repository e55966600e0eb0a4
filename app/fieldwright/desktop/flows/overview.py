"""All use cases, or all flows, in their order: the way to one, and what begins one."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.item_page import Head
from fieldwright.desktop.flows.rows import Column, RowsEditor
from fieldwright.desktop.flows.words import ALL, ONE, STATE_WORDS, STYLE_WORDS, TITLES
from fieldwright.desktop.form_parts import filter_line, label
from fieldwright.desktop.language import number, tr
from fieldwright.desktop.theme import Look
from fieldwright.project import intent_edits as edits
from fieldwright.project.intent_edits import FLOWS, USE_CASES, Kind
from fieldwright.project.operations.places import owner_of

EMPTY: Mapping[str, str] = {
    USE_CASES.list: tr("No use cases yet. A use case says what outcome is wanted, by whom and why, without endpoints and fields. Flows, rules and test cases are then tied to it."),
    FLOWS.list: tr("No flows yet. A flow says how data moves: which calls in which order, when, how much, and what happens when it fails."),
}  # fmt: skip
"""What is said where there is none."""


class _Items(RowsEditor):
    """The list, whose buttons do to the project what they say."""

    def __init__(self, page: "Overview", kind: Kind, columns: Sequence[Column]) -> None:
        self._page = page
        super().__init__(TITLES[kind.list], ONE[kind.list], columns, lambda: None, edited=False, fitted=False)
        self.layout().setContentsMargins(0, 0, 0, 8)  # type: ignore[union-attr]
        self.button_row.setContentsMargins(12, 0, 12, 0)

    def add(self) -> None:
        """Start one."""
        self._page.new_asked.emit()

    def remove(self) -> None:
        """Take the current one out."""
        self._page.delete(self.row)

    def move_row(self, at: int, to: int) -> None:
        """Put one elsewhere."""
        self._page.move_item(at, to)


class Overview(QWidget):
    """See the module. ``asked`` carries the place of the one that somebody wants to see."""

    said = Signal(str)
    asked = Signal(int)
    new_asked = Signal()

    def __init__(self, document: Document, look: Look, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self.kind = document, kind
        self._counts: dict[str, tuple[int, ...]] = {}
        self._shown: list[int] = []
        self.head = Head(look)
        self.search = filter_line(
            tr("Filter {words}", words=ALL[kind.list]),
            tr("Show only those that hold these words; while it filters, the order is not changed"),
        )
        self.search.setMaximumWidth(300)
        self.search.setMinimumWidth(self.search.fontMetrics().horizontalAdvance(self.search.placeholderText()) + 44)
        self.search.textChanged.connect(lambda _: self.show_page())
        self.head.row.addWidget(self.search)
        self.head.add(tr("New"), tr("Start a {word}", word=ONE[kind.list]), "plus", self.new_asked.emit)

        def count(part: int) -> Callable[[int, Any], str]:
            return lambda _at, one: self._count(one, part)

        if kind is USE_CASES:
            columns = (
                Column("id", tr("Id", "of a use case"), 70), Column("title", tr("Title"), 420), Column("actor", tr("Who wants it"), 120), Column("status", tr("Status"), 80, named=STATE_WORDS), Column("owner", tr("Owner"), 180),
                Column("", tr("Flows"), 20, "told", told=count(0)), Column("", tr("Tests"), 20, "told", told=count(1)), Column("", tr("Findings"), 20, "told", told=count(2)),
            )  # fmt: skip
        else:
            columns = (
                Column("name", tr("Name"), 320), Column("use_cases", tr("Use cases"), 110), Column("style", tr("Style"), 100, named=STYLE_WORDS), Column("frequency", tr("How often"), 150), Column("status", tr("Status"), 80, named=STATE_WORDS),
                Column("owner", tr("Owner"), 180), Column("", tr("Steps"), 20, "told", told=count(0)), Column("", tr("Tests"), 20, "told", told=count(1)), Column("", tr("Findings"), 20, "told", told=count(2)),
            )  # fmt: skip
        self.rows = _Items(self, kind, columns)
        self.rows.table.activated.connect(lambda index: self.asked.emit(self._shown[index.row()]))
        self.empty = label(EMPTY[kind.list], quiet=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setFixedSize(520, self.empty.heightForWidth(520) + 8)
        self.start = QPushButton(tr("&Start a {word}", word=ONE[kind.list]))
        self.start.setDefault(True)
        self.start.clicked.connect(lambda _: self.new_asked.emit())
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.addStretch(2)
        column.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.pages = QStackedWidget()
        self.pages.addWidget(nothing)
        self.pages.addWidget(self.rows)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self.pages, 1)
        document.changed.connect(self._follow)
        document.checked.connect(self._follow)

    def _follow(self, *_: object) -> None:
        if self.isVisible():
            self.show_page()

    def show_page(self) -> None:
        """Show what the project says."""
        project = self._document.project
        items = self.kind.of(project)
        self._counts = self._counted()
        words = self.search.text().casefold().split()
        self._shown = [at for at, one in enumerate(items) if not words or _holds(one, words)]
        self.rows.show_rows([items[at] for at in self._shown])
        self.rows.table.setDragEnabled(not words)
        every, count, cases = len(items), len(self._shown), self.kind is USE_CASES
        if words and cases:
            said = tr("{count} of {n} use cases", "{count} of {n} use case", every, count=count)
        elif words:
            said = tr("{count} of {n} flows", "{count} of {n} flow", every, count=count)
        elif not items:
            said = TITLES[self.kind.list]
        else:
            said = tr("{n} use cases", "{n} use case", every) if cases else tr("{n} flows", "{n} flow", every)
        self.head.title.say(said)
        self.pages.setCurrentIndex(1 if items else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring it up to date."""
        super().showEvent(event)
        self.show_page()

    def take_focus(self) -> None:
        """Go into the list, or to what begins one."""
        if self.rows.rows:
            self.rows.go(max(0, self.rows.row))
        else:
            self.start.setFocus()

    def delete(self, row: int) -> None:
        """Take one out."""
        if 0 <= row < len(self._shown):
            project, at = self._document.project, self._shown[row]
            name = self.kind.names(project)[at]
            self._document.do(
                edits.remove(project, self.kind, at), tr("Delete {word} {name}", word=ONE[self.kind.list], name=name)
            )
            self.said.emit(
                tr("The {word} {name} is deleted; what named it names it no more", word=ONE[self.kind.list], name=name)
            )

    def move_item(self, row: int, to: int) -> None:
        """Put one elsewhere in the order; not while a filter hides some."""
        if self.search.text().strip():
            self.said.emit(tr("The order is not changed while the list is filtered"))
        elif 0 <= row < len(self._shown) and 0 <= to < len(self._shown) and row != to:
            name = self.kind.names(self._document.project)[row]
            self._document.do(edits.move(self._document.project, self.kind, row, to), tr("Move {name}", name=name))
            self.rows.go(to)

    def _counted(self) -> dict[str, tuple[int, ...]]:
        """By name: flows that serve it or steps that it has, test cases, findings."""
        project = self._document.project
        first: Counter[str] = Counter()
        if self.kind is USE_CASES:
            first.update(id_ for flow in project.flows for id_ in set(flow.use_cases))
            tests = Counter(one.use_case for one in project.tests)
        else:
            first.update({one.name: len(one.steps) for one in project.flows})
            tests = Counter(one.flow for one in project.tests)
        owners = (owner_of(one.sources[0]) for one in self._document.findings if one.id[:1] == "O" and one.sources)
        found = Counter(name for kind, name in owners if kind == self.kind.list)
        return {name: (first[name], tests[name], found[name]) for name in self.kind.names(project)}

    def _count(self, one: Any, part: int) -> str:
        count = self._counts.get(getattr(one, self.kind.name), (0, 0, 0))[part]
        return number(count) if count else "—"


def _holds(one: Any, words: Sequence[str]) -> bool:
    said = " ".join(str(getattr(one, path, "")) for path in ("id", "name", "title", "actor", "owner", "status", "style", "description", "use_cases")).casefold()  # fmt: skip
    return all(word in said for word in words)
