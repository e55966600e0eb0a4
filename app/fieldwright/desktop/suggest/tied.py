"""What ties suggestions to the window: their tab, the ghosts on the canvas, and the popup at a field."""

from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr
from fieldwright.desktop.map_view import MapView
from fieldwright.desktop.side_pane import SidePane
from fieldwright.desktop.suggest.ghosts import Ghosts
from fieldwright.desktop.suggest.panel import SuggestionsPanel
from fieldwright.desktop.suggest.popup import CandidatesPopup
from fieldwright.desktop.suggest.suggesting import Suggesting
from fieldwright.desktop.theme import Look


class Suggestions(QObject):
    """Made when somebody first asks; nothing of it is shown before."""

    said = Signal(str)
    shown = Signal()
    """Suggestions came or went."""

    def __init__(self, document: Document, map_view: MapView, tabs: QTabWidget, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._map_view, self._tabs, self._look = document, map_view, tabs, look
        self.suggesting = Suggesting(document, self)
        self.panel = SuggestionsPanel(document, self.suggesting)
        self.panel.setParent(window)
        self.panel.hide()
        self.ghosts = Ghosts(self.suggesting, map_view, look, self)
        self.popup = CandidatesPopup(look, window)
        self.suggesting.changed.connect(self._show)
        self.suggesting.moved.connect(map_view.links.update)
        self.suggesting.said.connect(self.said)
        look.changed.connect(self._dress)

    @property
    def are_shown(self) -> bool:
        """Whether there is anything to step through."""
        return bool(self.suggesting.candidates)

    def ask(self) -> None:
        """Look for suggestions for the whole map, and show them."""
        self.suggesting.ask()
        if self.suggesting.shown:
            self._tabs.setCurrentWidget(self.panel)
            self.panel.focus()

    def step(self, step: int) -> None:
        """Go to the next suggestion (1) or the one before (-1)."""
        self.suggesting.step(step)
        if self.are_shown:
            self._tabs.setCurrentWidget(self.panel)
            self.panel.focus()

    def offer(self, under: QRect | None = None, back: QWidget | None = None) -> None:
        """Offer the candidates of the field that has the focus: of the target's, unless the source's fields have it.

        ``under`` is a row on the screen where it is not the pane's, and ``back`` what the focus goes back to.
        """
        pane = self._map_view.source if self._map_view.source.view.hasFocus() else self._map_view.target
        index = pane.view.currentIndex()
        field, shown_map = pane.tree.field(index), self._document.map
        if field is None or shown_map is None:
            self.said.emit(tr("Select a field first: its candidates are offered then"))
            return
        target = pane is self._map_view.target
        name = field.value_path or tr("the root")
        title = tr("May fill {name}", name=name) if target else tr("{name} may fill", name=name)
        self.popup.ask(title, under or _row(pane), lambda one: self._accept_one(back or pane.view, one))
        several = len(shown_map.sources) > 1
        told = partial(self.popup.tell, of_target=target, several=several)
        self.suggesting.candidates_of(pane.tree.alias(index), field.value_path, target=target, done=told)

    def _accept_one(self, back: QWidget, one: object) -> None:
        self.suggesting.accept((one,))  # type: ignore[arg-type]
        back.setFocus()

    # -- showing

    def _show(self) -> None:
        suggesting, tabs = self.suggesting, self._tabs
        at = tabs.indexOf(self.panel)
        if suggesting.shown and at < 0:
            at = tabs.addTab(self.panel, tr("Suggestions"))
            self._dress()
        elif not suggesting.shown and at >= 0:
            tabs.removeTab(at)
            self.panel.hide()
        if suggesting.shown:
            count = len(suggesting.candidates)
            tabs.setTabText(at, tr("Suggestions  {count}", count=count) if count else tr("Suggestions"))
        self.ghosts.show(self._document.shown_bench, suggesting.candidates)
        self.shown.emit()

    def _dress(self, *_: object) -> None:
        at = self._tabs.indexOf(self.panel)
        if at >= 0:
            self._tabs.setTabIcon(at, self._look.icon("suggest", "muted"))


def _row(pane: SidePane) -> QRect:
    """The row of the current field on the screen."""
    view = pane.view
    rect = view.visualRect(view.currentIndex())
    return QRect(view.viewport().mapToGlobal(rect.topLeft()), rect.size())
