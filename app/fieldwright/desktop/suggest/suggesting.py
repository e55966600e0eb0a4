"""The suggestions of the shown map: worked out when somebody asks, again after each edit, and looked at one after the other."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from fieldwright.desktop.dialogs.message import stated
from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.suggest.proposing import (
    NOTHING_ALIKE,
    SIDE_MISSING,
    FieldProposals,
    Proposals,
    Proposer,
    Settled,
    Work,
)
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.scopes import block_path
from fieldwright.mapping.suggest.model import BANDS, Candidate
from fieldwright.schema.paths import value_path

_KEY, _FIELD_KEY = ("suggesting", "map"), ("suggesting", "field")
LABEL = tr("Looking for matches")


class Suggesting(QObject):
    """What is suggested now, which bands of it are shown, and which one is looked at. Edits are the document's, one undoable step each."""

    changed = Signal()
    """Other suggestions are shown, or none."""
    moved = Signal()
    """Another one is looked at."""
    said = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._proposer = Proposer()
        self._map = ""
        self._all: tuple[Candidate, ...] = ()
        self._current: Candidate | None = None
        self._asking = False
        self._was_shown = False
        self._occurring: dict[tuple[str, str], object] = {}
        self.author: Callable[[], str] = str
        """The name of whoever refuses."""
        self.bands: frozenset[str] = frozenset(BANDS)
        self.empty = ""
        """What is said where nothing is suggested."""
        document.changed.connect(self._follow)
        document.sides_changed.connect(self._follow)
        document.opened.connect(self.hide)
        document.checked.connect(self._checked)
        document.selection_changed.connect(self._selected)

    # -- what is shown

    @property
    def shown(self) -> bool:
        """Whether somebody asked for suggestions of the map that is shown."""
        return bool(self._map) and self._map == self._document.map_name

    @property
    def asking(self) -> bool:
        """Whether the first answer is still awaited."""
        return self._asking

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """The suggestions in the bands that are shown, the surest first."""
        return tuple(one for one in self._all if one.band in self.bands) if self.shown else ()

    @property
    def count_of(self) -> dict[str, int]:
        """How many suggestions each band has."""
        counts: dict[str, int] = dict.fromkeys(BANDS, 0)
        for one in self._all if self.shown else ():
            counts[one.band] = counts.get(one.band, 0) + 1
        return counts

    @property
    def current(self) -> Candidate | None:
        """The suggestion that is looked at."""
        return self._current

    def below(self, path: str) -> tuple[Candidate, ...]:
        """The shown suggestions for a target field and for all below it."""
        top = block_path(path)
        return tuple(one for one in self.candidates if _is_below(block_path(value_path(one.target)), top))

    # -- asking

    def ask(self) -> None:
        """Look for suggestions for the shown map, beside the window."""
        bench = self._document.shown_bench
        if bench is None:
            return
        if self._map != self._document.map_name:
            self._all, self._current = (), None
        self._map = self._document.map_name
        self._was_shown = True
        self._start()

    def hide(self, *_: object) -> None:
        """Show no suggestions."""
        self._map, self._all, self._current, self._asking, self._was_shown = "", (), None, False, False
        for job in self._document.jobs.running:
            if job.key == _KEY:
                job.cancel()
        self.changed.emit()
        self.moved.emit()

    def candidates_of(self, alias: str, path: str, *, target: bool, done: Callable[[FieldProposals], object]) -> None:
        """Look for the candidates of one field; ``done`` gets them. Asking for another field drops the answer."""
        document, bench = self._document, self._document.shown_bench
        if bench is None:
            return

        work = Work()

        def look() -> FieldProposals:
            return self._proposer.of_field(bench, document.occurring, alias, path, target=target, work=work)

        document.jobs.start(look, done=done, failed=document.failed.emit, label=LABEL, key=_FIELD_KEY, stop=work.stop)

    def _start(self) -> None:
        document, bench = self._document, self._document.shown_bench
        if bench is None:
            return
        if bench.target is None or not (bench.sources or bench.partial):
            self._asking, self._all = False, ()
            self.empty = SIDE_MISSING
            self._show()
            return
        self._occurring = dict(document.occurring)
        work = Work()

        def stop() -> None:
            work.stop()
            self._stopped()

        document.jobs.start(
            self._proposer.proposals, bench, document.occurring, work, done=self._take, failed=self._failed, label=LABEL,
            key=_KEY, stop=stop,
        )  # fmt: skip
        self._asking = True  # starting it has stopped the one before
        if not self._all:
            self.changed.emit()

    def _stopped(self) -> None:
        self._asking = False
        if not self._all:
            self.empty = tr("Stopped. Ask again with Ctrl+G.")
            self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._asking = False
        self.empty = tr("The suggestions could not be worked out.")
        self.changed.emit()
        self._document.failed.emit(error)

    def _take(self, made: Proposals) -> None:
        self._asking = False
        self._all = made.candidates
        self.empty = "" if made.candidates else NOTHING_ALIKE
        if not made.complete:
            self.said.emit(tr("Suggested for the fields up to the limit: what lies deeper was not looked at"))
        self._show()

    def _follow(self, *_: object) -> None:
        """Drop at once what an edit has decided, and look again."""
        if not self._map:
            return
        if not any(one.name == self._map for one in self._document.project.maps):
            self.hide()
            return
        bench = self._document.shown_bench
        if not self.shown or bench is None:
            return
        if bench.target is not None:
            settled = Settled(bench)
            self._all = tuple(one for one in self._all if settled.open(one))
        self._show()
        self._start()

    def _checked(self, *_: object) -> None:
        """Look again where other samples are attached now: their values are evidence."""
        now = self._document.occurring
        same = now.keys() == self._occurring.keys() and all(self._occurring[key] is now[key] for key in now)
        if self.shown and not same:
            self._start()

    def _show(self) -> None:
        self._current = self._now(self._current)
        self.changed.emit()
        self.moved.emit()

    def _now(self, one: Candidate | None) -> Candidate | None:
        """A suggestion as it is now; None where it is shown no more."""
        pair = _pair_of(one) if one is not None else None
        return next((found for found in self.candidates if _pair_of(found) == pair), None)

    def _selected(self, *_: object) -> None:
        """Another map has no suggestions before they are asked for, and this one has its own again; a selected target field shows its own."""
        if self.shown is not self._was_shown:
            self._was_shown = self.shown
            self._follow()
            self._show()
            return
        path = self._document.selection.target_path
        if not self.shown or path is None or (self._current and value_path(self._current.target) == path):
            return
        found = next((one for one in self.candidates if value_path(one.target) == path), None)
        if found is not self._current:
            self._current = found
            self.moved.emit()

    # -- looking at them

    def show_bands(self, bands: frozenset[str]) -> None:
        """Show only the suggestions of some of `BANDS`."""
        self.bands = bands
        self._show()

    def look_at(self, one: Candidate | None) -> None:
        """Look at a suggestion: its fields are selected on both sides."""
        if one is self._current:
            return
        self._current = one
        if one is not None:
            self._document.select(
                source_path=value_path(one.source), target_path=value_path(one.target), alias=one.alias
            )
        self.moved.emit()

    def step(self, step: int) -> None:
        """Look at the next suggestion (1) or the one before (-1), round from the last to the first."""
        shown = self.candidates
        if not shown:
            return
        at = shown.index(self._current) if self._current is not None and self._current in shown else -(step > 0)
        self.look_at(shown[(at + step) % len(shown)])

    # -- edits

    def accept(self, candidates: Sequence[Candidate], what: str = "") -> None:
        """Make rules of these, as one edit. ``what`` names several."""
        bench = self._document.shown_bench
        if bench is None or not candidates:
            return
        from fieldwright.project.suggesting import accept

        after = self._after(candidates)
        named = what or _pair(candidates[0])
        try:
            made = accept(self._document.project, bench, candidates)
        except FieldwrightError as error:
            self.said.emit(tr("Not mapped: {problem}", problem=stated(error)))
            return
        if made.said:
            self._document.do(made.project, tr("accepting {what}", what=named))
        count, said = len(made.said), list[str]()
        if count:
            said.append(
                translated(made.said[0])
                if count == 1
                else tr("{n} suggestions accepted", "{n} suggestion accepted", count)
            )
        if made.left:
            said.append(tr("{n} not: {why}", "{n} not: {why}", len(made.left), why=translated(made.left[0][1])))
        self.said.emit("; ".join(said))
        self._go_on(after)

    def refuse(self, candidates: Sequence[Candidate], what: str = "") -> None:
        """Have these never suggested again, as one edit; the project remembers it."""
        name = self._document.map_name
        if not candidates or self._document.map is None:
            return
        from fieldwright.project.suggesting import refuse

        after = self._after(candidates)
        named = what or _pair(candidates[0])
        self._document.do(
            refuse(self._document.project, name, candidates, self.author()), tr("refusing {what}", what=named)
        )
        count = len(candidates)
        self.said.emit(tr("{n} refused", "{n} refused", count) if count > 1 else tr("Refused: {what}", what=named))
        self._go_on(after)

    @property
    def refused(self) -> int:
        """How many were refused for the shown map."""
        return len(self._document.map.refused) if self._document.map is not None else 0

    def allow_again(self) -> None:
        """Have all that were refused for the shown map suggested again, as one edit."""
        from fieldwright.project.suggesting import allow_again

        if self.refused:
            count = self.refused
            made = allow_again(self._document.project, self._document.map_name, ())
            self._document.do(
                made, tr("allowing {n} refused suggestions again", "allowing {n} refused suggestion again", count)
            )
            self.said.emit(
                tr("{n} refused suggestions may be made again", "{n} refused suggestion may be made again", count)
            )

    def _after(self, candidates: Sequence[Candidate]) -> Candidate | None:
        """The suggestion to look at when these are gone: the next one, else the one before."""
        gone, shown, current = set(candidates), self.candidates, self._current
        if current is None or current not in gone or current not in shown:
            return current
        at = shown.index(current)
        left = (*shown[at:], *reversed(shown[:at]))
        targets = {one.target for one in gone}
        return next((one for one in left if one not in gone and one.target not in targets), None)

    def _go_on(self, after: Candidate | None) -> None:
        found = self._now(after)
        if found is not None:
            self.look_at(found)


def _pair_of(one: Candidate) -> tuple[str, str, str]:
    return one.alias, one.source, one.target


def _pair(one: Candidate) -> str:
    return f"{one.source or one.alias} → {one.target}"


def _is_below(path: str, top: str) -> bool:
    return not top or path == top or path.startswith((top + ".", top + "["))
