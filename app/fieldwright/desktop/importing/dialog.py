"""A workbook beside the project: what is recognised in it, where it is not ours, and its differences, to be taken one by one."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from attrs import evolve
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.importing.decisions import Decisions
from fieldwright.desktop.importing.layout_page import LayoutPage
from fieldwright.desktop.importing.review import Review
from fieldwright.desktop.importing.work import Beside, Exported, Understood, compared, maps_of, proposals
from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.files.errors import CancelledError
from fieldwright.report.importing.foreign.model import SKIPPED, Cell, Doubt, Foreign
from fieldwright.report.importing.model import DAMAGE, UNREAD, Applied, Remark, apply

LAYOUTS, REVIEW = range(2)
MOST_CELLS = 8
"""Cells that are named where a difference comes of several."""


class ImportDialog(QDialog):
    """Shows what a workbook says otherwise than the project. ``accepted_all`` carries what is to be done as one edit, an `Applied` with its project.

    ``beside`` gives the project as it is now. Nothing is changed before Apply.
    """

    applied = Signal(object)
    jump_asked = Signal(object)

    def __init__(
        self, found: Exported | Understood, beside: Callable[[], Beside], jobs: Jobs, look: Look, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.found = found
        self._beside, self._jobs, self._look = beside, jobs, look
        self._working = 0
        self._job: Job | None = None
        self.setWindowTitle(tr("Import {name}", name=found.file.name))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumSize(860, 540)
        size = parent.size() if parent is not None else self.size()
        self.resize(max(900, min(1500, size.width() - 90)), max(560, min(980, size.height() - 70)))
        self.title = ElidedLabel(ui_font(12, QFont.Weight.DemiBold), mode=Qt.TextElideMode.ElideMiddle)
        self.about = label("")
        self.about.setObjectName("muted")
        self.wrong = label("")
        self.wrong.setObjectName("wrong")
        self.wrong.setAccessibleDescription(tr("What went wrong"))
        self.wrong.hide()
        self.layouts = LayoutPage(look)
        self.review = Review(look)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.layouts)
        self.pages.addWidget(self.review)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleDescription(tr("What is ticked"))
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(90)
        self.busy.setAccessibleName(tr("Working"))
        self.back = QPushButton(tr("&Back"))
        self.next = QPushButton(tr("&Next: Look at the Proposals"))
        self.take = QPushButton()
        buttons = QDialogButtonBox()
        buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.next, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.ActionRole)
        self.stop = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        for button in (self.back, self.next, self.take, self.stop):
            button.setAutoDefault(False)
        self.back.clicked.connect(lambda: self._go(LAYOUTS))
        self.next.clicked.connect(lambda: self._go(REVIEW))
        self.take.clicked.connect(self._apply)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.said)
        foot.addWidget(self.busy)
        foot.addStretch(1)
        foot.addWidget(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 14)
        box.setSpacing(8)
        for widget in (self.title, self.about, self.wrong):
            box.addWidget(widget)
        box.addWidget(self.pages, 1)
        box.addLayout(foot)
        self.layouts.corrected.connect(self._understand)
        self.review.decided.connect(self._count)
        self.review.meant.connect(self._mean)
        self.review.jump_asked.connect(self.jump_asked.emit)
        self._busy(False)
        self._show(found)
        self._go(LAYOUTS if isinstance(found, Understood) else REVIEW)

    # -- showing

    @property
    def foreign(self) -> bool:
        """Whether the workbook was not exported by us."""
        return isinstance(self.found, Understood)

    @property
    def is_working(self) -> bool:
        """Whether something is done beside the window whose result is still to come."""
        return bool(self._working)

    def _show(self, found: Exported | Understood) -> None:
        """Show a workbook as it is compared or understood, with what was decided of it before."""
        before, self.found = self.review.model.decisions, found
        doubts: dict[int, Sequence[Doubt]] = {}
        origins: dict[int, str] = {}
        if isinstance(found, Exported):
            told = found.compared
            decisions = Decisions(told.changes)
        else:
            assert found.imported is not None
            told = found.imported.compared
            decisions = Decisions(told.changes, needs_of(found.imported.found))
            doubts, origins = doubts_of(found.imported.found), origins_of(found)
            maps = [one.name for one in found.maps]
            self.layouts.show_layouts(found.book, found.imported.recognised.layouts, maps)
        if before.changes:
            decisions.follow(before)
        same = (
            tr("No proposals: nothing is understood that the project lacks.") if self.foreign
            else tr("Nothing differs: {n} rows of {file} say what the project says.", "Nothing differs: {n} row of {file} says what the project says.", told.rows, file=found.file.name)
        )  # fmt: skip
        self.review.show_changes(
            decisions, remarks_of(told.remarks), foreign=self.foreign, same=same, doubts=doubts, origins=origins
        )  # fmt: skip
        self._tell()

    def _go(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self._tell()
        if page == REVIEW:
            self.review.view.setFocus()
        else:
            self.layouts.sheets.setFocus()

    def _tell(self) -> None:
        """Say what is shown, and offer what can be done."""
        found, page = self.found, self.pages.currentIndex()
        first = self.foreign and page == LAYOUTS
        self.back.setVisible(self.foreign and page == REVIEW)
        self.next.setVisible(first)
        self.take.setVisible(not first)
        self.next.setDefault(first)
        self.take.setDefault(not first)
        name = found.file.name
        if isinstance(found, Exported):
            self.title.say(tr("{name} beside the project", name=name))
            what = found.compared.exported
            damage = [one.text for one in found.compared.remarks if one.kind == DAMAGE]
            self.about.setText(
                " ".join(map(translated, damage[:2])) if damage
                else tr("Exported from {what}. Ticked cells are taken; a conflict is a cell that the project changed meanwhile, too.", what=translated(what)) if what
                else tr("Ticked cells are taken.")
            )  # fmt: skip
            self.about.setObjectName("wrong" if damage else "muted")
            self.about.style().polish(self.about)
        elif first:
            self.title.say(tr("How {name} is understood", name=name))
            self.about.setText(
                tr(
                    "This workbook was not exported by Fieldwright. Nothing is changed before you have seen what comes of it."
                )
            )
        else:
            self.title.say(tr("What {name} proposes", name=name))
            self.about.setText(
                tr(
                    "Ticked proposals are taken. What is doubtful is not ticked: look at it, choose what it means, or leave it."
                )
            )
        self._count()

    def _count(self) -> None:
        decisions = self.review.model.decisions
        count, total = len(decisions.taken), sum(1 for at in range(len(decisions.changes)) if decisions.may(at))
        self.take.setText(tr("&Apply {count}", count=count) if count else tr("&Apply"))
        self.take.setEnabled(bool(count) and not self._working)
        self.stop.setText(tr("Cancel") if total or self.foreign else tr("Close"))
        if self.foreign and self.pages.currentIndex() == LAYOUTS:
            self.said.setText(summary(self.found))
            return
        words = tr("{count} of {total} ticked", count=count, total=total) if total else ""
        left = decisions.open
        self.said.setText(tr("{ticked}, {left} to choose (F8)", ticked=words, left=left) if left else words)

    def _busy(self, on: bool) -> None:
        self._working = max(0, self._working + (1 if on else -1))
        self.busy.setVisible(bool(self._working))
        self.review.setEnabled(not self._working)
        self.next.setEnabled(not self._working)

    # -- understanding anew

    def look_again(self) -> None:
        """Compare with the project as it is now, where it was edited meanwhile."""
        beside = self._beside()
        if beside.project is self.found.project:
            return
        found = self.found
        if isinstance(found, Exported):
            self._start(partial(compared, found.file, found.data, beside))
        else:
            self._start(lambda: proposals(evolve(found, project=beside.project, maps=maps_of(beside))))

    def _understand(self) -> None:
        """Follow what somebody says of the sheets."""
        if isinstance(self.found, Understood):
            given = evolve(self.found, said=dict(self.layouts.said))
            self._start(partial(proposals, given))

    def _mean(self, cell: Cell, path: str) -> None:
        """Follow what somebody says that a cell means."""
        if isinstance(self.found, Understood):
            place = (cell.sheet, cell.row, cell.column), cell.text
            given = evolve(self.found, meant={**self.found.meant, place: path})
            self._start(partial(proposals, given), then=partial(self._take_at, cell))

    def _take_at(self, cell: Cell) -> None:
        """Go to what comes of a cell whose meaning somebody chose; with no other doubt left it is ticked."""
        found = self.found
        if not isinstance(found, Understood) or found.imported is None:
            return
        place = (cell.sheet, cell.row, cell.column)
        for at, one in enumerate(sources_of(found.imported.found)):
            if any(place_of(used.cell) == place for used in one.cells):
                doubts: Sequence[Doubt] = getattr(one, "doubts", ())
                if all(doubt.cell is not None and place_of(doubt.cell) == place for doubt in doubts):
                    self.review.model.take([at], True)
                self.review.select(at)

    def _start(self, work: Callable[[], Any], then: Callable[[], object] | None = None) -> None:
        self._busy(True)
        self.wrong.hide()

        def done(found: Any) -> None:
            self._busy(False)
            self._show(found)
            if then is not None:
                then()

        self._job = self._jobs.start(work, done=done, failed=self._failed, label=tr("Understanding the workbook"))

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        self._count()
        if not isinstance(error, CancelledError):
            self.wrong.setText(line(error))
            self.wrong.show()

    # -- taking

    def _apply(self) -> None:
        project, chosen = self.found.project, self.review.model.decisions.chosen
        if not chosen:
            return
        self._busy(True)
        self.wrong.hide()
        self._job = self._jobs.start(
            apply, project, chosen, done=self._applied, failed=self._failed, label=tr("Taking the edits")
        )

    def _applied(self, made: Applied) -> None:
        self._busy(False)
        if self._beside().project is not self.found.project:
            self.look_again()
            return
        if made.done:
            self.applied.emit(made)
        if not made.left:
            self.accept()
            return
        one, why = made.left[0]
        said = [tr("{n} taken.", "{n} taken.", len(made.done))] if made.done else []
        more = len(made.left) - 1
        said.append(
            tr("Not taken: {id}: {why}, and {more} more.", id=one.id, why=translated(why), more=more)
            if more
            else tr("Not taken: {id}: {why}.", id=one.id, why=translated(why))
        )
        self.look_again()
        self.wrong.setText(" ".join(said))
        self.wrong.show()

    def done(self, result: int) -> None:
        """Let go of what is under way."""
        self.layouts.shut()
        if self._job is not None and not self._job.finished:
            self._job.cancel()
        super().done(result)


def sources_of(found: Foreign) -> list[Any]:
    """What the differences of a spreadsheet were made of, in their order."""
    return [*found.lookups, *found.proposals, *found.drops]


def place_of(cell: Cell) -> tuple[str, int, int]:
    """Where a cell is."""
    return cell.sheet, cell.row, cell.column


def needs_of(found: Foreign) -> Mapping[int, tuple[int, ...]]:
    """Which differences each stands on, by their numbers: the loops around it, the code tables that it reads."""
    at: dict[tuple[str, str], list[int]] = {}
    for number, one in enumerate(found.lookups):
        at.setdefault(("", one.id), []).append(number)
    start = len(found.lookups)
    for number, one in enumerate(found.proposals, start):
        if one.attribute in ("", "each"):
            at.setdefault((one.map, one.target), []).append(number)
    made: dict[int, tuple[int, ...]] = {}
    for number, one in enumerate(found.proposals, start):
        needed = [other for name in one.needs for key in ((one.map, name), ("", name)) for other in at.get(key, ())]
        if needed:
            made[number] = tuple(needed)
    return made


def doubts_of(found: Foreign) -> dict[int, Sequence[Doubt]]:
    """The doubts of the differences of a spreadsheet, by their numbers."""
    return {number: one.doubts for number, one in enumerate(sources_of(found)) if getattr(one, "doubts", ())}


def origins_of(found: Understood) -> dict[int, str]:
    """The cells that each difference of a spreadsheet comes of, by number, as they are in the spreadsheet."""
    assert found.imported is not None
    before: dict[tuple[str, int, int], str] = {said[0]: said[1] for said in found.meant}
    made: dict[int, str] = {}
    for number, one in enumerate(sources_of(found.imported.found)):
        cells = {place_of(used.cell): used.cell for used in one.cells}
        some = sorted(cells.values(), key=place_of)[:MOST_CELLS]
        if some:
            told = ", ".join(f"{cell.address} {short(before.get(place_of(cell)) or str(cell.text))!r}" for cell in some)
            made[number] = (
                tr("Said by {cells} and others", cells=told)
                if len(cells) > len(some)
                else tr("Said by {cells}", cells=told)
            )
    return made


def short(text: str) -> str:
    """A text in at most forty characters."""
    joined = " ".join(text.split())
    return joined if len(joined) <= 40 else joined[:39] + "…"


def remarks_of(remarks: Sequence[Remark]) -> list[Remark]:
    """Remarks as the window tells them: what is mended by an option there is mended by going back here."""
    option = ": say what they hold with --columns"
    return [
        evolve(one, text=one.text.replace(option, ""), mend=tr("go back and say what they hold")) if one.text.endswith(option) else one
        for one in remarks
    ]  # fmt: skip


def summary(found: Exported | Understood) -> str:
    """What comes of a spreadsheet, in a line."""
    if not isinstance(found, Understood) or found.imported is None:
        return ""
    told = found.imported.compared
    if all(one.kind == SKIPPED for one in found.imported.recognised.layouts):
        return tr("No sheet is recognised as a mapping: choose one and say what its columns hold")
    doubtful = sum(1 for one in told.changes if one.on_request)
    unread = sum(1 for one in told.remarks if one.kind == UNREAD)
    parts = [tr("{n} proposals", "{n} proposal", len(told.changes))]
    parts += [tr("{n} doubtful", "{n} doubtful", doubtful)] if doubtful else []
    parts += [tr("{n} cells not understood", "{n} cell not understood", unread)] if unread else []
    return ", ".join(parts)
