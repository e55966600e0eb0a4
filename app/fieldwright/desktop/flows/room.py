"""The pages around the map: use cases, flows, what serves what, and the operation; and the way to the very field that a finding is about."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.flow_page import FlowPage
from fieldwright.desktop.flows.item_page import ItemPage, rest_of
from fieldwright.desktop.flows.operation_page import OperationPage
from fieldwright.desktop.flows.overview import Overview
from fieldwright.desktop.flows.trace_page import TracePage
from fieldwright.desktop.flows.use_case_page import UseCasePage
from fieldwright.desktop.flows.words import ONE
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look, undressed
from fieldwright.files.json_text import tokens
from fieldwright.project import intent_edits as edits
from fieldwright.project.intent_edits import FLOWS, USE_CASES, Kind
from fieldwright.project.operations.places import MAPS, TESTS, owner_of

TRACEABILITY, OPERATION = "traceability", "operation"
"""Pages that are about the whole project."""


class FlowsRoom(QWidget):
    """Holds the pages, and knows which is shown. ``shown`` tells that one is asked for, ``here`` says which."""

    shown = Signal()
    said = Signal(str)
    map_asked = Signal(str, str)
    """A map and a target that somebody wants to go to; empty for the map itself."""
    test_asked = Signal(str)
    """A test case that somebody wants to go to."""
    lookup_asked = Signal(str)
    """A lookup that somebody wants to go to."""

    def __init__(
        self, document: Document, look: Look, jobs: Jobs, who: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        with undressed(in_sight=True):
            self._make(document, look, jobs, who)

    def _make(self, document: Document, look: Look, jobs: Jobs, who: Callable[[], str]) -> None:
        self._document = document
        self.here: tuple[str, int] = ("", -1)
        """The kind of page, and the place in the project of what it shows, -1 for all."""
        self.use_case = UseCasePage(document, look, who)
        self.flow = FlowPage(document, look, jobs, who)
        self.trace = TracePage(document, look, jobs)
        self.operation = OperationPage(document, look)
        self.operation.who, self.operation.today = who, lambda: date.today().isoformat()
        self.all_cases, self.all_flows = Overview(document, look, USE_CASES), Overview(document, look, FLOWS)
        self.added: dict[str, QWidget] = {}
        """Pages about the whole project that others made, by name."""
        self._later: dict[str, tuple[str, Callable[[], QWidget]]] = {}
        self.pages = QStackedWidget()
        for page in (self.all_cases, self.use_case, self.all_flows, self.flow, self.trace, self.operation):
            self.pages.addWidget(page)
            page.said.connect(self.said)
        for item in (self.use_case, self.flow):
            item.place_asked.connect(self.go_to)
            item.map_asked.connect(self.map_asked)
            item.left.connect(lambda kind=item.kind: self.show_all(kind))
            item.moved.connect(lambda at, kind=item.kind: self._at(kind, at))
        self.trace.place_asked.connect(self.go_to)
        self.trace.map_asked.connect(self.map_asked)
        for overview in (self.all_cases, self.all_flows):
            overview.asked.connect(lambda at, kind=overview.kind: self.show_item(kind, at))
            overview.new_asked.connect(lambda kind=overview.kind: self.new(kind))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.pages)

    def page_of(self, kind: Kind) -> ItemPage:
        """The page of one use case, or of one flow."""
        return self.use_case if kind is USE_CASES else self.flow

    def add(self, name: str, page: QWidget) -> None:
        """Add a page about the whole project, which `show_page` shows under a name. It has ``show_page``, ``commit``, ``said``, and ``takes`` of a place."""
        self.added[name] = page
        self.pages.addWidget(page)
        said: Any = getattr(page, "said", None)
        said.connect(self.said)

    def add_later(self, name: str, start: str, make: Callable[[], QWidget]) -> None:
        """Add a page as `add` does, made when it is first asked for, by its name or by a place that begins with ``start``."""
        self._later[name] = (start, make)

    def made(self, name: str) -> QWidget | None:
        """A page that was added, which is then made; None for a name that nobody added."""
        if name in self._later:
            _, make = self._later.pop(name)
            self.add(name, make())
        return self.added.get(name)

    # -- which page

    def show_all(self, kind: Kind) -> None:
        """Show the list of use cases, or of flows."""
        self.commit()
        self._show(self.all_cases if kind is USE_CASES else self.all_flows, (kind.list, -1))

    def show_item(self, kind: Kind, at: int) -> None:
        """Show a use case or a flow by its place in the project; the list where there is none. Nothing is edited by that."""
        self.commit()
        if not 0 <= at < len(kind.of(self._document.project)):
            self.show_all(kind)
            return
        page = self.page_of(kind)
        page.show_item(at)
        self._show(page, (kind.list, at))

    def show_page(self, name: str) -> None:
        """Show the page of the traceability, of the operation, or one that was added."""
        self.commit()
        page: Any = self.made(name) or (self.trace if name == TRACEABILITY else self.operation)
        page.show_page()
        self._show(page, (name, -1))

    def _show(self, page: QWidget, here: tuple[str, int]) -> None:
        self.here = here
        self.pages.setCurrentWidget(page)
        self.shown.emit()

    def _at(self, kind: Kind, at: int) -> None:
        if self.here[0] == kind.list and self.here[1] >= 0:
            self.here = (kind.list, at)
            self.shown.emit()

    def new(self, kind: Kind) -> None:
        """Start a use case or a flow at the end."""
        self.commit()
        made, at = edits.add(self._document.project, kind)
        self._document.do(made, tr("New {word}", word=ONE[kind.list]))
        self.show_item(kind, at)
        self.page_of(kind).go("title" if kind is USE_CASES else "name")

    def delete(self, kind: Kind, at: int) -> None:
        """Take a use case or a flow out."""
        self.show_item(kind, at)
        self.page_of(kind).delete()

    def duplicate(self, kind: Kind, at: int) -> None:
        """Copy a use case or a flow."""
        self.show_item(kind, at)
        self.page_of(kind).duplicate()

    # -- the way to a place

    def go_to(self, place: str) -> bool:
        """Go to a place such as ``/flows/orders/retry``; whether there is one."""
        for name in [name for name, (start, _) in self._later.items() if place.startswith(start)]:
            self.made(name)
        for title, page in self.added.items():
            taking: Any = page
            if taking.takes(place):
                self.show_page(title)
                return True
        kind, name = owner_of(place) if place.startswith("/") else ("", "")
        project = self._document.project
        for each in (USE_CASES, FLOWS):
            if kind == each.list:
                at = each.index(project, name)
                if at < 0:
                    return False
                self.show_item(each, at)
                self.page_of(each).go(*rest_of(place))
                return True
        first = tokens(place)[0] if place.startswith("/") else ""
        if first in self.operation.lists:
            self.show_page(OPERATION)
            self.operation.lists[first].go(0)
            return True
        if first == "lookups" and len(tokens(place)) > 1:
            self.lookup_asked.emit(tokens(place)[1])
            return True
        if kind == TESTS:
            return self._go_to_test(name)
        if kind == MAPS:
            self.show_page(TRACEABILITY)
            self.trace.table.setFocus()
            return True
        return False

    def _go_to_test(self, name: str) -> bool:
        """To the test case itself where somebody shows it, else to what it proves."""
        if self.receivers("2test_asked(QString)"):
            self.test_asked.emit(name)
            return True
        project = self._document.project
        test = next((one for one in project.tests if one.name == name), None)
        if test is None or USE_CASES.index(project, test.use_case) < 0:
            self.show_page(TRACEABILITY)
            return test is not None
        self.show_item(USE_CASES, USE_CASES.index(project, test.use_case))
        self.use_case.go("tests")
        return True

    def enter(self) -> None:
        """Go into the page that is shown."""
        page = self.pages.currentWidget()
        if isinstance(page, ItemPage):
            page.go()
        elif isinstance(page, Overview):
            page.take_focus()
        elif isinstance(page, (TracePage, OperationPage)):
            (page.table if isinstance(page, TracePage) else page.contacts.table).setFocus()
        elif page is not None:
            getattr(page, "take_focus", page.setFocus)()

    # -- following the window

    def commit(self) -> None:
        """Take over what is being written on the page that is shown."""
        page: Any = self.pages.currentWidget()
        if isinstance(page, (ItemPage, OperationPage)) or page in self.added.values():
            page.commit()
