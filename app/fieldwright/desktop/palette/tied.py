"""What ties the palette to the window: where hits are looked for, and the way to each."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fieldwright.desktop.connections import TARGET
from fieldwright.desktop.language import tr
from fieldwright.desktop.palette.hits import FIELD, MOST, MOST_OF_A_KIND, Asked, Hit, asked, found
from fieldwright.desktop.palette.popup import Palette
from fieldwright.schema.model import Field
from fieldwright.schema.search import search

if TYPE_CHECKING:
    from fieldwright.desktop.rooms import Rooms

PAUSE = 60
"""Milliseconds without a key before fields are looked for."""
DEPTH = 14
"""Levels of fields that are looked at."""


class Finding(QObject):
    """Looks in the project at once, and for fields beside the window."""

    def __init__(self, window: "Rooms") -> None:
        super().__init__(window)
        self._window = window
        self.palette = Palette(window.look, window)
        self.palette.asked.connect(self._ask)
        self.palette.chosen.connect(self.go)
        self._question, self._hits, self._stop = Asked(()), list[Hit](), Event()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._search)
        self._ways: dict[str, Callable[[Hit], object]] = {
            "action": lambda hit: self._later(window.actions_by_id[hit.at[0]].trigger),
            "target": lambda hit: self._target(*hit.at),
            "source": self._source,
            "finding": lambda hit: window.go_to_finding(int(hit.at[0])),
            "map": lambda hit: self._map(hit.at[0]),
            "schema": lambda hit: window.project_tree.show_name("schema", hit.at[0]),
            "lookup": lambda hit: self._later(lambda: window.edit_lookup(hit.at[0])),
            "function": lambda hit: self._later(lambda: window.edit_function(hit.at[0])),
            "item": lambda hit: window.show_item(hit.at[0], int(hit.at[1])),
            "test": lambda hit: window.show_test(hit.at[0]),
            "comment": self._comment,
        }

    def open(self) -> None:
        """Open the palette."""
        self.palette.open()

    def _later(self, call: Callable[[], object]) -> None:
        """Once the palette is gone: a dialog would else be behind it."""
        QTimer.singleShot(0, self._window, call)

    def _ask(self, text: str) -> None:
        document = self._window.document
        self._question = asked(text)
        self._stop.set()
        self._hits = found(self._question, document.project, document.findings, self._enabled)
        looking = bool(self._question.words) and self._question.group in (None, FIELD) and document.bench is not None
        self.palette.tell(self._hits, looking=looking)
        self._pause.start() if looking else self._pause.stop()

    def _enabled(self, id_: str) -> bool:
        action = self._window.actions_by_id.get(id_)
        return action is not None and action.isEnabled()

    def _search(self) -> None:
        bench, question = self._window.document.bench, self._question
        if bench is None:
            return
        roots = [(side.alias, side.root) for side in bench.sources]
        if bench.target is not None:
            roots.append((TARGET, bench.target.root))
        most = MOST if question.group else MOST_OF_A_KIND
        self._stop = stop = Event()
        self._window.jobs.start(
            _fields, roots, question.text, most, stop, done=lambda hits: self._came(question, hits), key=(self, "fields"), stop=stop.set,
        )  # fmt: skip

    def _came(self, question: Asked, fields: list[Hit]) -> None:
        if question == self._question and self.palette.isVisible():
            first = [one for one in self._hits if one.group.id == "action"][:3]
            rest = [one for one in self._hits if one not in first]
            self.palette.tell([*first, *fields, *rest])

    # -- the ways

    def go(self, hit: Hit) -> None:
        """Go to a hit."""
        self._window.commit()
        self._ways[hit.go](hit)

    def _map(self, name: str) -> None:
        self._window.document.select(map_name=name)
        self._window.show_map()

    def _target(self, map_name: str, path: str) -> None:
        if map_name:
            self._window.document.select(map_name=map_name)
        self._window.show_map()
        self._window.map_view.jump(path)
        self._window.map_view.focus_target()

    def _source(self, hit: Hit) -> None:
        window = self._window
        alias, path = hit.at
        window.show_map()
        window.document.select(source_path=path, alias=alias)
        pane = window.map_view.source
        if isinstance(hit.field, Field) and not pane.view.reveal(alias, hit.field):
            pane.clear()
            pane.view.reveal(alias, hit.field)
        window.map_view.focus_source()

    def _comment(self, hit: Hit) -> None:
        map_name, side, path = hit.at
        if side in ("", TARGET):
            self._target(map_name, path)
        else:
            self._window.document.select(map_name=map_name)
            self._window.document.select(source_path=path, alias=side)
            self._window.show_map()
        self._window.show_review()


def _fields(roots: list[tuple[str, Field]], text: str, most: int, stop: Event) -> list[Hit]:
    """Fields that fit, of each side in turn."""
    made: list[list[Hit]] = []
    for alias, root in roots:
        hits: list[Hit] = []
        for field in search(root, text, depth=DEPTH, limit=most, stopped=stop.is_set):
            of = tr("target") if alias == TARGET else alias
            go, at = ("target", ("", field.value_path)) if alias == TARGET else ("source", (alias, field.value_path))
            about = "  ".join(one for one in (of, field.shape.type, " ".join(field.shape.description.split())) if one)
            hits.append(Hit(FIELD, field.path, about, go, at, field=field))
        made.append(hits)
    count = max(map(len, made), default=0)
    return [hits[at] for at in range(count) for hits in made if at < len(hits)][: 2 * most]
