"""The window with 100,000 fields a side and 2,000 links: how long it takes to open, scroll, filter, edit, undo and save, and what it takes.

All of it is what somebody has in front of them: the whole window, every row of both sides open, links in all groups. Seconds are of the
process's CPU, except those for which keys are not taken: those are of the window's own thread.
"""

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from attrs import evolve
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from fieldwright.desktop.application import application
from fieldwright.desktop.collecting import hand_back
from fieldwright.desktop.field_delegate import row_height
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.side_pane import PAUSE, SidePane
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from fieldwright.schema.model import Schema
from fieldwright.schema.options import ReadingOptions
from fieldwright.schema.vetting import Reading, Vetting
from tests.benchmarks.table import Measure, in_seconds, show, slowness

GROUPS, PARTS, FIELDS, LINKS, STEPS = 50, 20, 100, 2_000, 200
OPEN, FRAME, FIRST, CLEAR, EDIT, SAVE = 1.0, 0.016, 0.1, 0.1, 0.05, 0.016
MEMORY = 350


class Parsing(Vetting):
    """Notes when the last schema was parsed."""

    parsed = 0.0

    def reading(self) -> Reading:
        """See `Vetting`."""
        return _Noting(self)


class _Noting(Reading):
    def __init__(self, vetting: Parsing) -> None:
        super().__init__(vetting)
        self._noted = vetting

    def load(self, path: str | Path, *, options: ReadingOptions | None = None) -> Schema:
        found = super().load(path, options=options)
        self._noted.parsed = time.process_time()
        return found


def main() -> int:
    """Do what somebody does, and measure it."""
    with tempfile.TemporaryDirectory() as folder:
        return show(_measured(Path(folder)))


def _measured(folder: Path) -> list[Measure]:
    file = folder / "window.fieldwright.json"
    numbers = map(str, (GROUPS, FIELDS, LINKS, PARTS))
    subprocess.run([sys.executable, "-m", "tests.benchmarks.mapped", str(file), *numbers], check=True)
    app = application()
    look, parsing = Look(), Parsing(in_process=True)
    look.apply()
    window = Window(look, Settings(folder / "settings.ini"), parsing)
    window.resize(1400, 860)
    window.show()
    app.processEvents()
    document, view = window.document, window.map_view
    slow = slowness()
    document.open(file)
    _until(lambda: bool(view.links.drawn or view.links.stubs))
    measures = [
        in_seconds(
            "opening 100,000 fields a side, 2,000 links", time.process_time() - parsing.parsed, OPEN, (slow + slowness()) / 2
        )
    ]  # fmt: skip
    _until(lambda: document.coverage is not None and not window.jobs.running)
    for pane in (view.source, view.target):
        pane.view.expandAll()
    app.processEvents()
    rows = min(len(pane.view.order) for pane in (view.source, view.target))
    if rows < 100_000 or view.count.text() != "2,000 links":
        sys.exit(f"only {rows} rows and {view.count.text()} were shown")
    measures += _scrolled(window)
    measures += _edited(window)
    measures += _filtered(window)
    window.show_sheet()
    _until(lambda: not window.jobs.running)
    _rest(window)
    gc.collect()
    hand_back()
    held = _held()
    measures.append(Measure("all of it, with the sheet", f"{held:.0f} MB", "", "", f"under {MEMORY} MB", held < MEMORY))
    _until(lambda: not document.is_saving)
    window.shut_down()
    return measures


def _scrolled(window: Window) -> list[Measure]:
    view, app = window.map_view, application()
    bars = [pane.view.verticalScrollBar() for pane in (view.source, view.target)]
    measures, drawn = list[Measure](), 0
    for what, step in (("3 rows", 3), ("1 page", view.links.height() // row_height()), ("20 pages", 600)):
        slow, found = slowness(), list[float]()
        for at in range(STEPS + 5):
            began = time.process_time()
            for bar in bars:
                bar.setValue((at + 1) * step * row_height() % bar.maximum())
            app.processEvents()
            found.append(time.process_time() - began)
            drawn = max(drawn, len(view.links.drawn))
        found = sorted(found[5:])
        middle, high = (found[round((len(found) - 1) * part)] for part in (0.5, 0.95))
        slow = (slow + slowness()) / 2
        ours, quiet = f"p95 {high * 1_000:.1f} ms", f"{high / slow * 1_000:.1f} ms"
        text = f"p50 {middle * 1_000:.1f} ms, core {slow:.1f} x slow"
        measures.append(Measure(f"scrolling them: {what}", ours, text, quiet, "p95 under 16 ms", high / slow < FRAME))
    if drawn < 5:
        sys.exit(f"only {drawn} links were painted")
    return measures


def _edited(window: Window) -> list[Measure]:
    """What the window's own thread does for an edit, an undo and a save, until all is painted."""
    document, app = window.document, application()
    document.select(target_path=document.project.maps[0].rules[100].target)
    app.processEvents()

    def edit(at: int) -> None:
        map_ = document.project.maps[0]
        rule = evolve(map_.rules[at], value="group00.part00.field01")
        rules = (*map_.rules[:at], rule, *map_.rules[at + 1 :])
        document.do(document.project.with_map(evolve(map_, rules=rules)), "editing")

    slow = slowness()
    edits = sorted(_of_thread(lambda at=at: edit(at)) for at in range(101, 108))
    undos = sorted(_of_thread(document.undo) for _ in range(5))
    _rest(window)
    saved = _of_thread(window.save)
    slow = (slow + slowness()) / 2
    return [
        in_seconds("an edit", edits[len(edits) // 2], EDIT, slow),
        in_seconds("an undo", undos[len(undos) // 2], EDIT, slow),
        in_seconds("asking for a save", saved, SAVE, slow),
    ]


def _filtered(window: Window) -> list[Measure]:
    """From a key to the first results, painted; what is waited for more keys counts. Then back to all rows, open as they were."""
    pane = window.map_view.source
    measures: list[Measure] = []
    rows, cleared, slowest = len(pane.view.order), list[float](), 1.0
    for text in ("field42", "group30 part", "group49 part19 field99"):
        _rest(window)
        slow, painted = slowness(), _Painted(pane)
        began = time.process_time()
        pane.search.setText(text)
        _until(lambda painted=painted: painted.at > 0)
        taken = painted.at - began
        slow = (slow + slowness()) / 2
        quiet = taken / slow + PAUSE / 1_000
        ours = f"{taken * 1_000:.0f} ms"
        result = f"{quiet * 1_000:.0f} ms"
        measures.append(
            Measure(f"the first results of {text}", ours, f"core {slow:.1f} x slow, {PAUSE} ms waited", result, "under 100 ms", quiet < FIRST)
        )  # fmt: skip
        _rest(window)
        cleared.append(_of_thread(pane.clear))
        slowest = max(slowest, slow)
        if len(pane.view.order) != rows:
            sys.exit(f"of {rows} rows {len(pane.view.order)} were open again")
    return [*measures, in_seconds("clearing a filter, all rows open again", max(cleared), CLEAR, slowest)]


class _Painted(QObject):
    """Notes when other results of a search than before are painted."""

    def __init__(self, pane: SidePane) -> None:
        super().__init__(pane)
        self.at = 0.0
        self._pane, self._before = pane, pane.tree.found
        pane.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        """See Qt."""
        found = self._pane.tree.found
        if event.type() == QEvent.Type.Paint and found is not None and found is not self._before:
            self._pane.view.viewport().removeEventFilter(self)
            self._pane.view.viewportEvent(event)
            self.at = time.process_time()
            return True
        return False


def _of_thread(act: Callable[[], object]) -> float:
    began = time.thread_time()
    act()
    QCoreApplication.processEvents()
    return time.thread_time() - began


def _held() -> float:
    """Megabytes of memory that the process holds now."""
    text = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) / 1_024 for line in text.splitlines() if line.startswith("VmRSS"))


def _rest(window: Window) -> None:
    """Wait until what follows an edit or a search is done: checks, the journal, the session."""
    end = time.monotonic() + 1.5
    while time.monotonic() < end or window.jobs.running:
        QCoreApplication.processEvents()  # `application` would dress the program anew each time
        time.sleep(0.01)


def _until(there: Callable[[], bool], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not there():
        if time.monotonic() > end:
            sys.exit("it did not happen in time")
        QCoreApplication.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    sys.exit(main())
