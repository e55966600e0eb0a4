"""Test cases that are proposed: what each proves, why, what to look at, its payload and what the map gives today; accepted or refused by a person."""

import threading
from collections.abc import Callable, Sequence
from typing import Any

from attrs import evolve, frozen
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import stated
from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.fields import Form, Line, QuietBox
from fieldwright.desktop.flows.item_page import scrolled
from fieldwright.desktop.flows.rows import Column, RowsModel
from fieldwright.desktop.form_parts import answers, filter_line, grid, label, row_table
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.tests.case_list import make_current
from fieldwright.desktop.tests.payloads import PayloadPane
from fieldwright.desktop.tests.texts import expectation, shown_text, typed
from fieldwright.desktop.tests.words import KINDS, named, progressed
from fieldwright.desktop.theme import Look
from fieldwright.files.errors import CancelledError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.sides import Bench
from fieldwright.project.cases.deciding import accept, reconsider, refuse
from fieldwright.project.cases.model import LOOK, Progress, Proposal, Proposed
from fieldwright.project.cases.proposing import decided_keys
from fieldwright.project.model import Project
from fieldwright.project.test_cases import CASE_KINDS, ExpectedFinding, RefusedCase
from fieldwright.project.testing.given import value_bytes

Index = QModelIndex | QPersistentModelIndex
_KEY, _RUN = ("tests", "propose"), ("tests", "propose", "run")
PROPOSED, REFUSED, UNREACHED, LEFT_OUT, NOTE = "proposed", "refused", "no payload found", "left out", "note"
STATES = {
    PROPOSED: tr("proposed"), REFUSED: tr("refused"), UNREACHED: tr("no payload found"), LEFT_OUT: tr("left out"), NOTE: tr("note"),
}  # fmt: skip
_DISPLAY, _COLOUR = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ForegroundRole


@frozen
class Entry:
    """A row: something proposed, refused, or that nothing is proposed for, with what is said of it."""

    state: str
    name: str
    kind: str = ""
    proves: str = ""
    map: str = ""
    proposal: Proposal | None = None
    refused: RefusedCase | None = None

    @property
    def doubts(self) -> int:
        """How many things a person should look at, beside what is said of every proposal."""
        return sum(one != LOOK for one in self.proposal.needs_review) if self.proposal is not None else 0


class EntriesModel(RowsModel):
    """The entries; those that nobody can accept are quiet."""

    def __init__(self, view: QWidget) -> None:
        def told(part: Callable[[Entry], str]) -> Callable[[int, Any], str]:
            return lambda _at, one: part(one)

        columns = (
            Column("", tr("State"), 110, "told", told=told(lambda one: STATES[one.state])),
            Column("", tr("Test case"), 270, "told", told=told(lambda one: one.name)),
            Column("", tr("Kind"), 74, "told", told=told(lambda one: named(one.kind))),
            Column("", tr("What it proves, or why not"), 380, "told", told=told(lambda one: translated(one.proves))),
            Column("", tr("Map"), 130, "told", told=told(lambda one: one.map)),
            Column("", tr("Look at"), 76, "told", told=told(lambda one: number(one.doubts) if one.doubts else "")),
        )
        super().__init__(columns, view)
        self._view = view

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """As `RowsModel`, in tones."""
        if role == _COLOUR:
            one = self.rows[index.row()]
            if one.state != PROPOSED:
                return tone("quiet", self._view.palette())
            return tone("warning", self._view.palette()) if index.column() == 5 else None
        return super().data(index, role)


class RefuseDialog(QDialog):
    """Asks why proposed cases are refused."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Refuse with a reason"))
        self.setMinimumWidth(520)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("why it is not needed, for those who wonder later"))
        buttons, self.ok = answers(self, tr("&Refuse"))
        self.reason.textChanged.connect(lambda text: self.ok.setEnabled(bool(text.strip())))
        self.ok.setEnabled(False)
        what = names[0]
        if len(names) > 1:
            what = tr("{count} test cases, {name} and others", count=len(names), name=names[0])
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        box.addWidget(label(tr("{what}: not proposed again, until somebody reconsiders it.", what=what)))
        box.addLayout(grid((tr("&Reason"), self.reason)))
        box.addWidget(buttons)


class ProposalsPanel(QWidget):
    """See the module. Selecting only shows; accepting is a button, or Ctrl+Return."""

    said = Signal(str)
    case_asked = Signal(str)
    _told = Signal(object)

    def __init__(
        self, document: Document, look: Look, jobs: Jobs, who: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._jobs, self._who = document, jobs, who
        self._job: Job | None = None
        self._made_of: Project | None = None
        self.proposed: tuple[Proposed, ...] = ()
        self._edited: dict[tuple[str, str], Proposal] = {}
        """Proposals that somebody edited, by map and key."""
        self._showing = False
        self._here: tuple[str, str] = ("", "")
        self.maps = QuietBox()
        self.maps.setAccessibleName(tr("Map"))
        self.maps.setToolTip(tr("The map that test cases are proposed for"))
        self.start = QPushButton(tr("&Propose"))
        self.start.setAccessibleName(tr("Propose test cases"))
        self.start.setToolTip(
            tr("Make test cases of the schemas, rules and lookups; nothing is taken before you accept it")
        )
        self.start.clicked.connect(lambda _: self.stop() if self.is_running else self.propose())
        self.search = filter_line(tr("Filter proposals"), tr("Show only those that hold these words"))
        self.search.textChanged.connect(lambda _: self.show_entries())
        self.told = label("")
        self.busy = QProgressBar()
        self.busy.setAccessibleName(tr("Making test cases"))
        self.busy.setTextVisible(False)
        self.busy.hide()
        self.accepting = _button(
            tr("&Accept"), tr("Take the selected proposals into the project (Ctrl+Return)"), self.accept
        )
        self.refusing = _button(tr("Ref&use…"), tr("Refuse the selected proposals with a reason (Delete)"), self.refuse)
        self.again = _button(tr("Re&consider"), tr("Propose what was refused again"), self.reconsider)
        above = QHBoxLayout()
        above.setContentsMargins(12, 8, 12, 4)
        above.setSpacing(8)
        above.addWidget(self.maps, 1)
        above.addWidget(self.start)
        above.addWidget(self.search, 2)
        for one in (self.accepting, self.refusing, self.again):
            above.addWidget(one)
        self.model = EntriesModel(self)
        self.model.editable = False
        self.table = row_table(tr("Proposed test cases"), self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for words, keys, pressed in (
            (tr("Accept"), ("Ctrl+Return", "Ctrl+Enter"), self.accept), (tr("Refuse"), ("Delete",), self.refuse)
        ):  # fmt: skip
            action = QAction(words, self.table)
            action.setShortcuts([QKeySequence(one) for one in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, pressed=pressed: pressed())
            self.table.addAction(action)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.form = Form([("", (
            Line("name", tr("Name"), tr("As it will be called")),
            Line("proves", tr("What it proves"), "", "text"),
            Line("kind", tr("Kind"), "", "choice", lambda: CASE_KINDS, named=KINDS),
            Line("use_case", tr("Use case"), "", "choice", lambda: [one.id for one in self._document.project.use_cases]),
            Line("owner", tr("Owner"), tr("Who answers for it"), "open", lambda: sorted({one.owner for one in self._document.project.tests if one.owner} | {self._who()})),
            Line("note", tr("Note"), "", "text"),
        ))])  # fmt: skip
        self.form.changed.connect(lambda attribute, value: self._edit(**{attribute: value}))
        self.why = label("")
        self.why.setContentsMargins(16, 4, 16, 8)
        left = QWidget()
        left.setObjectName("form")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.why)
        column.addWidget(self.form)
        column.addStretch(1)
        self.payload = PayloadPane(tr("Payload"), look, document.veil)
        self.payload.check = lambda text: typed(text, self._side(source=True))
        self.payload.written.connect(self._other_payload)
        self.output = PayloadPane(tr("What the map gives today"), look, document.veil)
        self.detail = QSplitter(Qt.Orientation.Horizontal)
        self.detail.setChildrenCollapsible(False)
        self.detail.setHandleWidth(1)
        for one in (scrolled(left), self.payload, self.output):
            self.detail.addWidget(one)
        self.detail.setSizes([380, 340, 340])
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self.detail)
        halves.setSizes([260, 300])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 6)
        box.setSpacing(4)
        box.addLayout(above)
        box.addWidget(self.busy)
        told = QHBoxLayout()
        told.setContentsMargins(12, 0, 12, 4)
        told.addWidget(self.told)
        box.addLayout(told)
        box.addWidget(halves, 1)
        self._told.connect(self._progress)
        document.changed.connect(self.show_entries)
        document.opened.connect(self._forget)
        self.show_entries()

    # -- making

    @property
    def is_running(self) -> bool:
        """Whether proposals are being made."""
        return self._job is not None and not self._job.cancelled and not self._job.finished

    def propose(self) -> None:
        """Make proposals beside the window, for the map that is chosen, or for all."""
        self.commit()
        project, folder, schemas = self._document.project, self._document.folder, self._document.schemas
        name = self.maps.currentText() if self.maps.currentIndex() > 0 else ""
        stopped = threading.Event()

        def work() -> tuple[Project, tuple[Proposed, ...]]:
            from fieldwright.project.cases.proposing import propose

            return project, propose(
                project, folder, schemas, map_name=name, stop=stopped.is_set, progress=self._told.emit
            )

        self._job = self._jobs.start(
            work, done=self._take, failed=self._failed, label=tr("Making test cases"), key=_KEY, stop=lambda: (stopped.set(), self._ended(tr("Stopped"))),
        )  # fmt: skip
        self.start.setText(tr("&Stop"))
        self.busy.setRange(0, 0)
        self.busy.show()
        self.told.setText(tr("Looking at schemas, rules and lookups…"))

    def stop(self) -> None:
        """Stop making proposals."""
        if self._job is not None and self.is_running:
            self._job.cancel()

    def _progress(self, so_far: Progress) -> None:
        if self.is_running:
            self.busy.setRange(0, so_far.of)
            self.busy.setValue(so_far.done)
            self.told.setText(progressed(so_far.doing, so_far.done, so_far.of))

    def _take(self, made: tuple[Project, tuple[Proposed, ...]]) -> None:
        self._made_of, found = made
        kept = [one for one in self.proposed if one.map not in {each.map for each in found}]
        self.proposed = (*kept, *found)
        new = {one.map for one in found}
        self._edited = {key: one for key, one in self._edited.items() if key[0] not in new}
        self._ended("")
        self.show_entries()
        if self.model.rows and not self.table.currentIndex().isValid():
            make_current(self.table, 0)

    def _failed(self, error: BaseException) -> None:
        self._ended(tr("Stopped") if isinstance(error, CancelledError) else stated(error))

    def _ended(self, said: str) -> None:
        self.start.setText(tr("&Propose"))
        self.busy.hide()
        if said:
            self.told.setText(said)

    def _forget(self, *_: object) -> None:
        self.stop()
        self.proposed, self._made_of = (), None
        self._edited.clear()
        self.show_entries()

    # -- what is shown

    def entries(self) -> list[Entry]:
        """All there is: what is proposed and not decided, what nothing is proposed for, and what was refused."""
        project = self._document.project
        made: list[Entry] = []
        rest: list[Entry] = []
        for each in self.proposed:
            decided = decided_keys(project, each.map)
            for one in each.proposals:
                if one.key not in decided:
                    now = self._edited.get((each.map, one.key), one)
                    made.append(Entry(PROPOSED, now.case.name, now.case.kind, now.case.proves, each.map, now))
            rest += [Entry(NOTE, translated(one), "", "", each.map) for one in each.notes]
            for state, held in ((UNREACHED, each.unreached), (LEFT_OUT, each.left_out)):
                rest += [
                    Entry(state, one.name, "", translated(one.why), each.map) for one in held if one.key not in decided
                ]
        refused = [
            Entry(REFUSED, one.generated, "", f"{one.refused_by}: {one.reason}" if one.refused_by else one.reason, one.map, refused=one)
            for one in project.refused_cases
        ]  # fmt: skip
        return [*made, *rest, *refused]

    def show_entries(self, *_: object) -> None:
        """Show what there is, as the filter says."""
        names = [tr("Every map"), *(one.name for one in self._document.project.maps)]
        if [self.maps.itemText(at) for at in range(self.maps.count())] != names:
            self.maps.clear()
            self.maps.addItems(names)
        self.maps.setVisible(len(names) > 2)
        words = self.search.text().casefold().split()
        every = self.entries()
        shown = [one for one in every if all(word in f"{one.name} {translated(one.proves)} {named(one.kind)} {one.map} {STATES[one.state]}".casefold() for word in words)]  # fmt: skip
        self._showing = True
        row = self.table.currentIndex().row()
        self.model.show_rows(shown)
        at = next((at for at, one in enumerate(shown) if _key(one) == self._here), min(max(row, 0), len(shown) - 1))
        if shown and self.table.currentIndex().row() != at:
            make_current(self.table, at)
        self._showing = False
        if not self.is_running:
            self._say(every)
        self._show_one(anew=False)
        self._enable()

    def _say(self, every: Sequence[Entry]) -> None:
        count = sum(one.state == PROPOSED for one in every)
        project = self._document.project
        if self._made_of is None:
            self.told.setText(tr("Test cases are made of the schemas, rules and lookups: few and telling, each with its payload and what the map gives today. You accept, edit or refuse each."))  # fmt: skip
        elif (project.maps, project.lookups) != (self._made_of.maps, self._made_of.lookups):
            self.told.setText(tr("Rules or lookups were edited since these were proposed: propose again."))
        else:
            based = ", ".join(dict.fromkeys(one.based_on for one in self.proposed if one.based_on))
            said = [
                tr("{count} proposed.", count=count) if count else tr("Nothing is left to decide."),
                tr("Made of {samples}.", samples=based) if based else "",
            ]
            self.told.setText(" ".join(one for one in said if one))

    @property
    def entry(self) -> Entry | None:
        """The current entry."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    @property
    def picked(self) -> list[Entry]:
        """The selected entries, in the order of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[row] for row in rows if row < len(self.model.rows)]

    def _chosen(self, *_: object) -> None:
        if not self._showing:
            self.commit()
            self._show_one(anew=True)
            self._enable()

    def _bench(self) -> Bench | None:
        one = self.entry
        return self._document.benches.get(one.map) if one is not None else None

    def _side(self, *, source: bool) -> Any:
        bench = self._bench()
        return None if bench is None else bench.primary if source else bench.target

    def _medium(self, *, source: bool) -> str:
        side = self._side(source=source)
        return side.schema.medium if side is not None else ""

    def _show_one(self, *, anew: bool) -> None:
        one = self.entry
        self.detail.setVisible(one is not None)
        if one is None:
            self._here = ("", "")
            return
        anew = anew or _key(one) != self._here
        self._here = _key(one)
        proposal = one.proposal
        self.form.setVisible(proposal is not None)
        for pane in (self.payload, self.output):
            pane.setVisible(proposal is not None)
        if proposal is None:
            told = {REFUSED: tr("This was refused, and is not proposed again."), UNREACHED: tr("No payload was found for this: a person has to make one."), LEFT_OUT: tr("This was left out."), NOTE: ""}[one.state]  # fmt: skip
            self.why.setText("\n\n".join(part for part in (one.name, one.proves, told) if part))
            return
        case = proposal.case
        self.why.setText(
            "\n".join((translated(proposal.reason), *(f"• {translated(text)}" for text in proposal.needs_review)))
        )
        self.form.show_record(case, anew=anew)
        given = shown_text(value_bytes(case.payload, self._side(source=True))) if case.payload is not ABSENT else ""
        self.payload.show_text(
            given, tr("made up") if case.masked else "", editable=True, anew=anew, medium=self._medium(source=True), made_up=case.masked
        )  # fmt: skip
        output = shown_text(value_bytes(case.output, self._side(source=False))) if case.output is not ABSENT else ""
        self.output.show_text(
            output, tr("taken as expected"), said=expectation(case), empty=tr("Nothing is written"), anew=anew,
            medium=self._medium(source=False), made_up=case.masked,
        )  # fmt: skip

    def _enable(self) -> None:
        picked = self.picked
        some = any(one.proposal is not None for one in picked)
        self.accepting.setEnabled(some)
        self.refusing.setEnabled(some)
        self.again.setEnabled(any(one.refused is not None for one in picked))
        count = sum(one.proposal is not None for one in picked)
        self.accepting.setText(tr("&Accept {count}", count=count) if count > 1 else tr("&Accept"))

    def commit(self) -> None:
        """Take over what is being written about the current proposal."""
        if not self._showing:
            self.form.commit()
            self.payload.commit()

    # -- editing before accepting

    def _edit(self, **facts: Any) -> None:
        held = next((one for each in self.proposed if each.map == self._here[0] for one in each.proposals if one.key == self._here[1]), None)  # fmt: skip
        if held is None or self._showing:
            return
        now = self._edited.get(self._here, held)
        if facts.get("name", "x").strip():
            self._edited[self._here] = evolve(now, case=evolve(now.case, **facts))
        self.show_entries()

    def _other_payload(self, value: Any) -> None:
        """Another payload: what the map gives of it is what is then expected."""
        if self._showing or value is ABSENT:
            return
        here, name = self._here, self._here[0]
        self._edit(payload=value, masked=False)
        proposal = self._edited.get(here)
        if proposal is None:
            return
        project, folder, schemas = self._document.project, self._document.folder, self._document.schemas
        case = evolve(proposal.case, map=name, output=ABSENT, findings=(ExpectedFinding(rejected=True),))
        self.output.show_text("", "running…")

        def work() -> tuple[Any, tuple[ExpectedFinding, ...]]:
            from fieldwright.expression.evaluator import Evaluator
            from fieldwright.mapping.run import RunResult
            from fieldwright.project.cases.proposing import expected_of
            from fieldwright.project.testing import Cases
            from fieldwright.project.testing.taking import inline

            with Evaluator(spare=False) as evaluator:
                ran = Cases(project, folder, schemas, evaluator).result(case)
            output: Any = inline(ran.output) if ran.output else ABSENT
            return output, expected_of(RunResult(ran.output, None, ran.findings))

        def done(made: tuple[Any, tuple[ExpectedFinding, ...]]) -> None:
            now = self._edited.get(here)
            if now is not None:
                self._edited[here] = evolve(now, case=evolve(now.case, output=made[0], findings=made[1]))
                self.show_entries()

        self._jobs.start(work, done=done, failed=self._failed, label=tr("Running the map on the payload"), key=_RUN)

    # -- deciding

    def accept(self) -> None:
        """Take what is selected into the project, as one edit."""
        self.commit()
        taken = [one.proposal for one in self.picked if one.proposal is not None]
        if not taken:
            return
        before = {one.name for one in self._document.project.tests}
        made = accept(self._document.project, taken)
        count, name = len(taken), taken[0].case.name
        label_ = tr("Accept {count} proposed test cases", count=count) if count > 1 else tr("Accept the test case {name}", name=name)  # fmt: skip
        self._document.do(made, label_)
        names = [one.name for one in made.tests if one.name not in before]
        self.said.emit(
            tr("{count} test cases are taken into the project; look at what they expect", count=count)
            if count > 1
            else tr("{name} is taken into the project; look at what they expect", name=names[0] if names else name)
        )

    def refuse(self) -> None:
        """Refuse what is selected, with a reason, as one edit."""
        self.commit()
        refused = [one.proposal for one in self.picked if one.proposal is not None]
        if not refused:
            return
        dialog = RefuseDialog([one.case.name for one in refused], self)
        if not dialog.exec():
            return
        project = self._document.project
        for one in refused:
            project = refuse(project, one, dialog.reason.text().strip(), refused_by=self._who())
        what = refused[0].case.name if len(refused) == 1 else tr("{count} test cases", count=len(refused))
        self._document.do(project, tr("Refuse {what}", what=what))
        self.said.emit(tr("{what}: not proposed again", what=what))

    def reconsider(self) -> None:
        """Let what was refused be proposed again, as one edit."""
        held = [one.refused for one in self.picked if one.refused is not None]
        project = self._document.project
        for one in held:
            project = reconsider(project, one.generated, one.map)
        if held:
            self._document.do(project, tr("Reconsider refused test cases"))
            self.said.emit(tr("Proposed again with the next proposals"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        room, whole = self.width() - 14, sum(one.width for one in self.model.columns)
        for at, one in enumerate(self.model.columns[:-1]):
            self.table.horizontalHeader().resizeSection(at, max(50, room * one.width // whole))
        self.table.horizontalHeader().setStretchLastSection(True)


def _key(one: Entry) -> tuple[str, str]:
    return (one.map, one.proposal.key) if one.proposal is not None else (one.map, f"{one.state} {one.name}")


def _button(words: str, tip: str, pressed: Callable[[], object]) -> QPushButton:
    made = QPushButton(words)
    made.setToolTip(tip)
    made.setAccessibleName(tip.partition(" (")[0])
    made.setAutoDefault(False)
    made.clicked.connect(lambda _=False: pressed())
    return made
