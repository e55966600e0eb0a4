"""What ties the session to the window: it is laid out as it was, and each project opens where somebody left it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QSplitter

from fieldwright.desktop.session.columns import Columns
from fieldwright.desktop.session.fields import open_in, opened_in
from fieldwright.desktop.session.kept import Opened, Sides, Work, work_from
from fieldwright.files.errors import FieldwrightError

if TYPE_CHECKING:
    from fieldwright.desktop.window import Window

_LAYOUT, _SPLIT = "layout", "split"
ASIDE = "tabs-aside"
BELOW_SIZES, ASIDE_SIZES = [470, 250], [592, 480]
_ACROSS = "lies across"
"""The property of a splitter that says whether its halves stand side by side where there is width."""
DELAY = 250
"""Milliseconds after which what was opened is taken down."""


class Session(QObject):
    """Keeps the layout, and where somebody was in each project."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._opened: dict[str, Sides] = {}
        self._to_restore: Work | None = None
        self._shown_map = ""
        self.columns = Columns(window.settings, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DELAY)
        self._later.timeout.connect(self._take_down)
        window.actions_by_id[ASIDE].setCheckable(True)
        for pane in (window.map_view.source, window.map_view.target):
            pane.view.rows_changed.connect(self._later.start)
        document = window.document
        document.opened.connect(self._began)
        document.sides_changed.connect(self._loaded)
        document.selection_changed.connect(self._selected)
        document.saved.connect(lambda _: self.keep_work())
        for pages in (window.pages, window.right):
            pages.currentChanged.connect(lambda _: self.columns.watch(window))
        window.tabs.currentChanged.connect(lambda _: (self.columns.watch(window.tabs), self._turn_pages()))
        self.columns.watch(window)
        self._restore_layout()

    # -- the layout of the window

    @property
    def is_aside(self) -> bool:
        """Whether the tabs stand at the right of the map."""
        return self._window.upright.orientation() == Qt.Orientation.Horizontal

    def turn(self, *, aside: bool) -> None:
        """Have the tabs at the right of the map, or below it."""
        self._keep_sizes()
        self._turn(aside=aside)
        self.keep_layout()

    def _turn(self, *, aside: bool) -> None:
        window = self._window
        window.upright.setOrientation(Qt.Orientation.Horizontal if aside else Qt.Orientation.Vertical)
        window.tabs.setMinimumWidth(280 if aside else 0)
        window.actions_by_id[ASIDE].setChecked(aside)
        sizes = window.settings.kept(_LAYOUT).get("aside" if aside else "below")
        window.upright.setSizes(_sizes(sizes) or (ASIDE_SIZES if aside else BELOW_SIZES))

        self._turn_pages()

    def _turn_pages(self) -> None:
        """Have the halves of the tabs' pages one below the other where the tabs are narrow and high."""
        found = (self._window.tabs.widget(at) for at in range(self._window.tabs.count()))
        for page in (one for one in found if one is not None):
            for split in page.findChildren(QSplitter):
                if split.property(_ACROSS) is None:
                    outer = not any(one.isAncestorOf(split) for one in page.findChildren(QSplitter) if one is not split)
                    split.setProperty(_ACROSS, outer and split.orientation() == Qt.Orientation.Horizontal)
                if split.property(_ACROSS):
                    split.setOrientation(Qt.Orientation.Vertical if self.is_aside else Qt.Orientation.Horizontal)

    def _restore_layout(self) -> None:
        window, kept = self._window, self._window.settings.kept(_LAYOUT)
        self._turn(aside=kept.get("at-right") is True)
        across, panes = _sizes(kept.get("across")), _sizes(kept.get("panes"))
        if across:
            window.across.setSizes(across)
        if panes and len(panes) == window.map_view.panes.count():
            window.map_view.panes.setSizes(panes)

    def _keep_sizes(self) -> None:
        window = self._window
        kept = window.settings.kept(_LAYOUT)
        if window.upright.isVisible() or sum(window.upright.sizes()):
            kept["aside" if self.is_aside else "below"] = window.upright.sizes()
            kept["across"], kept["panes"] = window.across.sizes(), window.map_view.panes.sizes()
        window.settings.keep(_LAYOUT, kept)

    def keep_layout(self) -> None:
        """Keep how the window is laid out."""
        window = self._window
        self._keep_sizes()
        kept = window.settings.kept(_LAYOUT)
        if window.is_split:
            window.split.keep()
        kept["at-right"] = self.is_aside
        kept["edits"] = "undoing" in window.__dict__ and window.undoing.panel.isVisible()
        window.settings.keep(_LAYOUT, kept)

    # -- where somebody is in a project

    def keep_work(self) -> None:
        """Keep where somebody is in the open project."""
        window, document = self._window, self._window.document
        if document.file is None or not document.is_open:
            return
        self._take_down()
        page, at = window.here
        places, front = window.open_tabs.kept() if window.has_tabs else ((), 0)
        selected = document.selection
        window.settings.keep_work(document.file, Work(
            map=selected.map_name, alias=selected.alias, source=selected.source_path, target=selected.target_path,
            tab=window.tabs.currentIndex(), page=page, at=at, folded=window.project_tree.folded, opened=dict(self._opened),
            sample=str(document.sample_path or ""), record=window.sample_view.current.at, sheet=window.sheet_is_shown and not window.is_split,
            places=places, front=front,
        ).as_json())  # fmt: skip

    def _began(self, path: Path | None) -> None:
        file = self._window.document.file or path
        self._opened, self._shown_map, self._to_restore = {}, "", None
        if file is None:
            return
        work = work_from(self._window.settings.work(file))
        if work == Work():
            return
        self._to_restore = work
        self._opened = dict(work.opened)
        if any(one.name == work.map for one in self._window.document.project.maps):
            QTimer.singleShot(0, self, lambda: self._go_to_map(work))

    def _go_to_map(self, work: Work) -> None:
        if self._to_restore is work:
            self._window.document.select(map_name=work.map)
            self._window.project_tree.fold(work.folded)

    def _loaded(self, *_: object) -> None:
        """The fields are there: be where somebody was."""
        work = self._to_restore
        self._split_again()
        if work is None or self._window.document.bench is None:
            self._unfold()
            return
        self._to_restore = None
        self._unfold()
        window, document = self._window, self._window.document
        bench = document.shown_bench
        if bench is None or document.map_name != work.map:
            return
        if 0 <= work.tab < window.tabs.count():
            window.tabs.setCurrentIndex(work.tab)
        self.look_at(work.map, work.alias, work.source, work.target)
        if work.sheet and not window.is_split:
            window.sheet.show(True)
        if work.page:
            window.show_item(work.page, work.at)
        self._sample_again(work)
        if len(work.places) > 1:
            window.open_tabs.restore(work.places, work.front)
        if window.settings.kept(_LAYOUT).get("edits") is True:
            window.undoing.panel.show()

    def look_at(self, map_name: str, alias: str, source: str | None, target: str | None) -> None:
        """Select fields of the shown map, those that are still there."""
        document = self._window.document
        bench = document.shown_bench
        if bench is None or document.map_name != map_name:
            return
        if source is not None and any(one.alias == alias and _there(one, source) for one in bench.sources):
            document.select(source_path=source, alias=alias)
        if target is not None and bench.target is not None and _there(bench.target, target):
            self._window.map_view.jump(target)

    def _sample_again(self, work: Work) -> None:
        """Have the sample that was looked at, at its record, where its file is still there."""
        document, current = self._window.document, self._window.sample_view.current
        path = Path(work.sample)
        if not work.sample or not path.is_file():
            return

        def go() -> None:
            if current.payload is not None and document.sample_path == path:
                current.payload_changed.disconnect(go)
                current.go(work.record)

        current.payload_changed.connect(go)
        if document.sample_path == path:
            go()
        else:
            document.set_sample(path)

    def _split_again(self) -> None:
        """Have two panes where there were two; without the second's code while there was one."""
        window = self._window
        was = "split" not in window.__dict__ and window.settings.kept(_SPLIT).get("on") is True
        if was and window.document.bench is not None:
            window.split_view()

    def _selected(self, *_: object) -> None:
        name = self._window.document.map_name
        if name != self._shown_map:
            QTimer.singleShot(0, self, self._unfold)

    def _unfold(self) -> None:
        """Open the fields of the shown map that were open."""
        name = self._window.document.map_name
        if self._window.document.bench is None:
            return
        self._shown_map = name
        for side, pane in self._sides():
            fields: Opened = self._opened.get(name, {}).get(side, ())
            if fields and not pane.filtered:
                open_in(pane.view, fields)

    def _take_down(self) -> None:
        """Take down which fields of the shown map are open."""
        name = self._window.document.map_name
        if not name or name != self._shown_map or self._window.document.bench is None:
            return
        before = self._opened.pop(name, {})
        self._opened[name] = {
            side: before.get(side, ()) if pane.filtered else opened_in(pane.view) for side, pane in self._sides()
        }

    def _sides(self):  # type: ignore[no-untyped-def]
        return ("source", self._window.map_view.source), ("target", self._window.map_view.target)


def _there(side, path: str) -> bool:  # type: ignore[no-untyped-def]
    if not path:
        return True
    try:
        return side.field(path) is not None
    except FieldwrightError:
        return False


def _sizes(told: object) -> list[int]:
    """Sizes of a splitter as they were kept; none where they cannot be."""
    fits = isinstance(told, list) and told and all(isinstance(one, int) and 0 <= one < 20_000 for one in told)
    return list(told) if fits and sum(told) else []  # type: ignore[arg-type]
