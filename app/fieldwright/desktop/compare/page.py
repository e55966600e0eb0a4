"""The compare view: two versions of a schema side by side, the list of what changed, and details of each change."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.compare.bars import CompareBar, Heads
from fieldwright.desktop.compare.change_list import ChangeList
from fieldwright.desktop.compare.chooser import Chooser
from fieldwright.desktop.compare.details import Details
from fieldwright.desktop.compare.exports import Export, write_export
from fieldwright.desktop.compare.pair_tree import PairTree
from fieldwright.desktop.compare.pair_view import PairView
from fieldwright.desktop.compare.places import places_of
from fieldwright.desktop.compare.words import SEVERITY_WORDS
from fieldwright.desktop.compare.work import Compared, Given, Work, judged
from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.theme import Look
from fieldwright.diff.model import Change, Place
from fieldwright.diff.policy import Policy
from fieldwright.files.errors import CancelledError
from fieldwright.schema.vetting import Vetting

CHOOSING, SHOWING = range(2)


class ComparePage(QWidget):
    """The page. It holds one comparison, or asks for two versions."""

    closed = Signal()
    """Somebody has seen enough."""
    said = Signal(str)
    """One line for the status bar."""
    failed = Signal(object)
    """The error of what somebody asked for."""
    changed = Signal()
    """Another comparison is shown, or none."""
    upgrade_asked = Signal()
    """Somebody wants to take the new version in."""
    hit_chosen = Signal(object)
    """Somebody wants to see what of the project a change hits."""
    _told = Signal(str)

    def __init__(self, look: Look, jobs: Jobs, vetting: Vetting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._jobs, self._vetting = look, jobs, vetting
        self.compared: Compared | None = None
        self.upgrade: Any = None
        """The `Upgrade` of the project that the shown comparison leads to; None for none."""
        self.takes = True
        """Whether the new version can be taken into the project: not where it is only known in part."""
        self._affected: dict[tuple[str, ...], Any] = {}
        self._work: Work | None = None
        self._job: Job | None = None
        self.policy = Policy()
        """What the team says: whose preset the chooser changes."""
        self.tree = PairTree(self)
        self.view = PairView(self.tree, look)
        self.list = ChangeList(look)
        self.details = Details(look)
        self.chooser = Chooser(look)
        self.bar, self.heads = CompareBar(look, self.list.role), Heads(look)
        self._build()
        for signal, call in (
            (self.bar.back, self.close_comparison),
            (self.bar.upgrade_asked, self.upgrade_asked.emit),
            (self.bar.judged, self._preset),
            (self.bar.folded, self._fold),
            (self.bar.swapped, self.swap),
            (self.bar.other_asked, self.choose),
            (self.bar.export_asked, self.export),
        ):
            signal.connect(call)
        self.chooser.asked.connect(self.compare)
        self.chooser.stopped.connect(self.stop)
        self._told.connect(self._say_progress)
        self.list.chosen.connect(self._listed)
        self.list.role_changed.connect(self._role)
        self.view.chosen.connect(self._in_tree)
        self.details.hit_chosen.connect(self.hit_chosen)
        self.details.places_asked.connect(self._places)
        self.details.place_chosen.connect(self._show_place)
        self.setAcceptDrops(False)
        look.changed.connect(self._dress)
        self._dress()
        self._show()

    # -- building

    def _build(self) -> None:
        trees = QWidget()
        trees.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # from old to new, in every language
        box = QVBoxLayout(trees)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.heads)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setContentsMargins(13, 6, 13, 6)
        self.note.setAccessibleDescription(tr("What has to be known about the comparison"))
        box.addWidget(self.note)
        box.addWidget(self.view, 1)
        self.below = QSplitter(Qt.Orientation.Horizontal)
        self.below.addWidget(self.list)
        self.below.addWidget(self.details)
        self.below.setStretchFactor(0, 3)
        self.below.setStretchFactor(1, 2)
        self.below.setSizes([810, 470])
        self.upright = QSplitter(Qt.Orientation.Vertical)
        self.upright.addWidget(trees)
        self.upright.addWidget(self.below)
        self.upright.setStretchFactor(0, 1)
        self.upright.setStretchFactor(1, 1)
        self.upright.setSizes([380, 340])
        for splitter in (self.below, self.upright):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.list.setMinimumSize(320, 140)
        self.details.setMinimumSize(220, 140)
        self.view.setMinimumHeight(100)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.chooser)
        self.pages.addWidget(self.upright)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(self.pages, 1)

    def _dress(self, *_: object) -> None:
        self.note.setStyleSheet(f"background: {self._look.theme['warning_soft'].name()};")

    # -- comparing

    @property
    def is_showing(self) -> bool:
        """Whether a comparison is shown."""
        return self.compared is not None and self.pages.currentIndex() == SHOWING

    def choose(self) -> None:
        """Ask for two versions."""
        self._job_ends()
        self.bar.progress.hide()
        if self.compared is not None:
            self.chooser.take(self.compared.old, self.compared.new)
        self.chooser.busy("")
        self.pages.setCurrentIndex(CHOOSING)
        self._show()
        self.chooser.versions[0].file.setFocus()

    def use_policy(self, policy: Policy) -> None:
        """Judge as a team does; the preset can still be chosen."""
        self.policy = policy
        with QSignalBlocker(self.bar.preset):
            self.bar.preset.setCurrentIndex(max(0, self.bar.preset.findData(policy.preset)))

    def dropped(self, paths: Sequence[str]) -> None:
        """Take files that were dropped: two are compared, one becomes one of the versions."""
        if self.pages.currentIndex() != CHOOSING:
            self.choose()
            if len(paths) == 1 and self.compared is not None:
                self.chooser.take(self.compared.new, paths[0])
                self.chooser.compare()
                return
        self.chooser.dropped(paths)

    def compare(self, old: Given, new: Given) -> None:
        """Read two versions beside the window and show what changed."""
        self._job_ends()
        self.chooser.take(old, new)
        self.pages.setCurrentIndex(CHOOSING)
        self._show()
        self.chooser.busy(tr("Reading the versions"))
        work = self._work = Work(old, new, self._with_preset(), self._vetting.reading(), self._told.emit)
        self._job = self._jobs.start(
            work, done=self._take, failed=self._failed, label=tr("Comparing"),
            key=(self, "compare"), stop=lambda: self._halted(work),
        )  # fmt: skip

    def _with_preset(self) -> Policy:
        from attrs import evolve

        chosen = self.bar.preset.currentData()
        return evolve(self.policy, preset=chosen)

    def stop(self) -> None:
        """Stop what is being done."""
        if self._job is not None and not self._job.finished:
            self._job.cancel()

    def _halted(self, work: Work) -> None:
        work.cancel()
        if self._work is work:
            self._work = None
            self.chooser.busy("")
            self.chooser.complain(tr("Stopped. Nothing was compared."))

    def _job_ends(self) -> None:
        work, self._work = self._work, None
        if work is not None and self._job is not None and not self._job.finished:
            self._job.cancel()

    def _say_progress(self, text: str) -> None:
        if self._work is not None:
            self.chooser.busy(text)

    def _failed(self, error: BaseException) -> None:
        self._work = None
        self.chooser.busy("")
        self.bar.progress.hide()
        if not isinstance(error, CancelledError):
            text = line(error)
            if self.pages.currentIndex() == CHOOSING:
                self.chooser.complain(text)
            else:
                self.failed.emit(error)

    def _take(self, compared: Compared) -> None:
        self._work = None
        self.chooser.busy("")
        self.show_compared(compared)

    def show_compared(self, compared: Compared) -> None:
        """Show a comparison that is there."""
        self._let_go()
        self.compared = compared
        self._fill()

    def _let_go(self) -> None:
        """Give back what the shown comparison was read from."""
        if self.compared is not None:
            self.tree.show(None)
            self.compared.kept.close()
            self.compared = None

    def _preset(self, *_: object) -> None:
        """Judge anew."""
        self.bar.say_preset()
        compared = self.compared
        if compared is None:
            return
        self.bar.progress.show()
        self._job = self._jobs.start(
            judged, compared, self._with_preset(), done=lambda made: self._judged(compared, made), failed=self._failed,
            label=tr("Comparing"), key=(self, "compare"), stop=self.bar.progress.hide,
        )  # fmt: skip

    def _judged(self, before: Compared, made: Compared) -> None:
        self.bar.progress.hide()
        if self.compared is before:
            self.compared = made
            self._fill()

    def close_comparison(self) -> None:
        """Show no comparison any more, and let the window show something else."""
        self._job_ends()
        self._let_go()
        self.list.show_changes(None)
        self.chooser.take("", "")
        self.pages.setCurrentIndex(CHOOSING)
        self.changed.emit()
        self.closed.emit()

    def shut_down(self) -> None:
        """End what runs."""
        self._job_ends()
        self._let_go()

    # -- showing

    def _fill(self) -> None:
        compared = self.compared
        assert compared is not None
        comparison = compared.comparison
        current = self._current_key()
        self.list.show_changes(comparison)
        self.tree.role = self.list.model.filter.role
        self.tree.show(comparison, compared.marks)
        self.view.open_changed()
        for side, (given, schema) in enumerate(((compared.old, comparison.old), (compared.new, comparison.new))):
            self.heads.show_side(side, given.name, given.text, schema.format)
        notes = [one.note for one in (compared.old, compared.new) if one.note]
        self.note.setText("\n".join(map(translated, notes)))
        self.note.setVisible(bool(notes))
        self.pages.setCurrentIndex(SHOWING)
        self._show()
        self.changed.emit()
        at = next((at for at, one in enumerate(comparison.changes) if one.key == current), -1)
        if at < 0 or not self.list.select(at):
            at = self.list.model.listed[0] if self.list.model.listed else -1
            self.list.select(at)
        self._listed(at)
        self.said.emit(self._summary())
        if self.isVisible():
            (self.list.table if comparison.changes else self.view).setFocus()

    def _current_key(self) -> tuple[str, ...]:
        at = self.list.current
        return self.list.model.changes[at].key if at >= 0 else ()

    def _summary(self) -> str:
        if self.compared is None:
            return ""
        changes = self.compared.comparison.changes
        if not changes:
            return tr("Both versions say the same")
        counts = self.compared.comparison.summary(self.list.model.filter.role)
        parts = [f"{number(count)} {SEVERITY_WORDS[severity]}" for severity, count in counts.items() if count]
        return tr("{n} changes: {severities}", "{n} change: {severities}", len(changes), severities=", ".join(parts))

    def _show(self) -> None:
        """Bring the bar up to date."""
        compared = self.compared if self.is_showing else None
        title = f"{compared.old.name} → {compared.new.name}" if compared is not None else tr("Compare two schemas")
        preset = compared.comparison.preset if compared is not None else ""
        counts = self._summary() if compared is not None else ""
        self.bar.show_comparison(title, counts, preset, of_project=self.upgrade is not None and self.takes)

    # -- following one another

    def _listed(self, at: int) -> None:
        """A change became current in the list."""
        compared = self.compared
        if compared is None:
            return
        if at < 0:
            same = not compared.comparison.changes
            self.details.show_nothing(
                tr("There is nothing to tell") if same else tr("Choose a change to see what it is")
            )
            return
        self._tell(at)
        self.view.reveal(compared.comparison.changes[at], at)

    def _tell(self, at: int) -> None:
        """Show the details of a change."""
        if self.compared is not None:
            comparison = self.compared.comparison
            change = comparison.changes[at]
            self.details.show_change(change, comparison.preset, **self._impact_of(at))
            self._jobs.start(
                _lines, change, done=lambda found: self.details.show_lines(change, found), key=(self, "lines")
            )

    def _impact_of(self, at: int) -> Mapping[str, Any]:
        """What the details say besides the change."""
        if self.compared is None:
            return {}
        names = self.compared.old.name, self.compared.new.name
        change = self.compared.comparison.changes[at]
        return {"names": names, "affected": self._affected.get(change.key), "impact": self.upgrade is not None}

    def show_impact(self, upgrade: Any) -> None:
        """Show what the changes hit in a project: an `Upgrade`, or None where there is no project."""
        self.upgrade = upgrade
        self._affected = {one.change.key: one for one in upgrade.impact.affected} if upgrade is not None else {}
        self._show()
        hits = {
            at: len(self._affected[one.key].hits)
            for at, one in enumerate(self.list.model.changes)
            if self._affected and one.key in self._affected
        }
        self.list.show_hits(hits if upgrade is not None else None)
        at = self.list.current
        if at >= 0 and self.is_showing:
            self._tell(at)

    def _in_tree(self, here: tuple[int, ...]) -> None:
        """A row became current in the trees: its first change that is listed is told."""
        at = next((one for one in here if self.list.select(one)), -1)
        if at >= 0 or here:
            self._tell(at if at >= 0 else here[0])
        else:
            self.details.show_nothing(tr("Nothing changed here"))

    def _role(self, role: str) -> None:
        self.tree.role = role
        self.view.refresh()
        self.bar.counts.setText(self._summary())

    def step(self, step: int) -> None:
        """Go to the next change (1) or the one before (-1)."""
        if self.is_showing and not self.list.step(step):
            self.said.emit(
                tr("No change fits the filters") if self.list.model.changes else tr("Both versions say the same")
            )

    def swap(self) -> None:
        """Compare the other way round."""
        if self.compared is not None:
            self.compare(self.compared.new, self.compared.old)

    def export(self, one: Export) -> None:
        """Ask for a place, and write a form beside the window."""
        compared = self.compared
        if compared is None:
            return
        stem = f"{Path(compared.old.name).stem}-to-{Path(compared.new.name).stem}{'.delta' if one.delta else ''}"
        folder = Path(compared.new.text).parent
        start = str((folder if folder.is_dir() else Path.home()) / f"{stem}{one.suffix}")
        title = one.title.replace("&", "").removesuffix("…")
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Write to"), start, tr("{form} (*{suffix});;All files (*)", form=title, suffix=one.suffix)
        )
        if path:
            self._jobs.start(
                write_export,
                one,
                compared,
                self.upgrade,
                Path(path),
                self.list.model.filter.role,
                done=lambda to: self.said.emit(tr("Written: {file}", file=to)),
                failed=self.failed.emit,
                label=tr("Writing the changes"),
            )

    def _fold(self) -> None:
        """Fold what is unchanged, or show everything."""
        change = self.details.change
        self.tree.show(self.tree.comparison, folding=self.bar.fold_button.isChecked())
        self.view.open_changed()
        if change is not None:
            self.view.reveal(change, self._number(change))

    def _places(self) -> None:
        """Find where the shown change is, beside the window."""
        compared, change = self.compared, self.details.change
        if compared is not None and change is not None:
            at = self._number(change)
            stopped = Event()
            self._jobs.start(
                places_of,
                compared.comparison,
                compared.marks,
                at,
                stopped.is_set,
                done=lambda found: self.details.show_places(change, found),
                label=tr("Looking where it is used"),
                key=(self, "places"),
                stop=stopped.set,
            )

    def _number(self, change: Change) -> int:
        """A change's number in the comparison."""
        changes = self.compared.comparison.changes if self.compared is not None else ()
        return next((at for at, one in enumerate(changes) if one is change), -1)

    def _show_place(self, place: Place) -> None:
        if not self.view.reveal_place(place):
            self.said.emit(tr("{place} is in neither tree", place=place.path or place.message))

    def focus_search(self) -> None:
        """Go to the text that changes are filtered by."""
        self.list.focus_search()

    def keyPressEvent(self, event) -> None:  # type: ignore[override]
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            QTimer.singleShot(0, self, self.close_comparison)
            return
        super().keyPressEvent(event)


def _lines(change: Change) -> tuple[int, int]:
    """The lines of a change in both files, 0 where they are not known."""
    return change.old_location.line, change.location.line
