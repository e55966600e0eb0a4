"""What the test cases try: rules, sides of conditions, rows of lookups and required fields, with bars, and the names of what no case tries."""

import threading
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import stated
from fieldwright.desktop.document import Document
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.tests.words import progressed, untaken
from fieldwright.desktop.theme import Look
from fieldwright.files.errors import CancelledError
from fieldwright.project.cases.model import MapCoverage, Stale
from fieldwright.project.model import Project

_KEY = ("tests", "coverage")
_PLACE, _SHARE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
MOST = 500
"""Names that are listed below one bar."""
RULE, LOOKUP, CASE = "rule", "lookup", "case"
"""Where a row leads."""
Place = tuple[str, str, str]
Row = tuple[str, Place | None]


class Bars(QStyledItemDelegate):
    """Draws a share as a bar, where a cell has one."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # fmt: skip
        """See the class."""
        super().paint(painter, option, index)
        share = index.data(_SHARE)
        if share is None:
            return
        theme = self._look.theme
        box: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        whole = QRect(box.left() + 6, box.center().y() - 3, max(10, box.width() - 18), 7)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme["text"] if theme.strong else Qt.PenStyle.NoPen)
        painter.setBrush(theme["base"] if theme.strong else theme["line_strong"])
        painter.drawRoundedRect(whole, 3, 3)
        if share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme["good"] if share >= 1 else theme["accent_line"])
            painter.drawRoundedRect(QRect(whole.left(), whole.top(), max(4, round(whole.width() * share)), 7), 3, 3)
        painter.restore()


class CoveragePanel(QWidget):
    """Measures beside the window, and shows what it found."""

    rule_asked = Signal(str, str)
    lookup_asked = Signal(str)
    case_asked = Signal(str)
    function_asked = Signal(str)
    _told = Signal(object)

    def __init__(self, document: Document, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._job: Job | None = None
        self._measured: Project | None = None
        self.found: tuple[MapCoverage, ...] = ()
        self.stale: tuple[Stale, ...] = ()
        self.told = label("")
        self.measure_button = QPushButton(tr("Meas&ure"))
        self.measure_button.setAccessibleName(tr("Measure what the test cases try"))
        self.measure_button.setToolTip(tr("Run the test cases, and see which rules, branches and rows they try"))
        self.measure_button.clicked.connect(lambda _: self.stop() if self.is_running else self.measure())
        self.tree = QTreeWidget()
        follow_selection(self.tree)
        self.tree.setHeaderLabels([tr("What"), tr("Tried"), ""])
        self.tree.setAccessibleName(tr("Coverage"))
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setItemDelegateForColumn(2, Bars(look, self.tree))
        self.tree.setStyleSheet("QTreeView::item { padding: 3px 3px; }")
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, 280)
        header.resizeSection(2, 200)
        self.tree.itemActivated.connect(lambda item, _: self._go(item))
        self.tree.setToolTip(tr("Double click or Return goes to the rule, the lookup or the test case"))
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self.told, 1)
        above.addWidget(self.measure_button, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 8)
        box.setSpacing(8)
        box.addLayout(above)
        box.addWidget(self.tree, 1)
        self._told.connect(self._progress)
        document.changed.connect(self._changed)
        document.opened.connect(self._forget)
        look.changed.connect(self._show)
        self._show()

    @property
    def is_running(self) -> bool:
        """Whether it is being measured."""
        return self._job is not None and not self._job.cancelled and not self._job.finished

    def measure(self) -> None:
        """Measure beside the window."""
        project, folder, schemas = self._document.project, self._document.folder, self._document.schemas
        stopped = threading.Event()

        def work() -> tuple[Project, tuple[MapCoverage, ...], tuple[Stale, ...]]:
            from fieldwright.project.cases.covering import coverage
            from fieldwright.project.cases.deciding import stale

            found = coverage(project, folder, schemas, stop=stopped.is_set, progress=self._told.emit)
            return project, found, stale(project, folder, schemas, stop=stopped.is_set)

        self._job = self._jobs.start(
            work, done=self._take, failed=self._failed, label=tr("Measuring what the test cases try"), key=_KEY,
            stop=lambda: (stopped.set(), self._stopped()),
        )  # fmt: skip
        self.measure_button.setText(tr("&Stop"))
        self.told.setText(tr("Running the test cases…"))

    def stop(self) -> None:
        """Stop measuring."""
        if self._job is not None and self.is_running:
            self._job.cancel()

    def _stopped(self) -> None:
        self.measure_button.setText(tr("Meas&ure"))
        self.told.setText(tr("Stopped"))

    def _progress(self, so_far: Any) -> None:
        if self.is_running:
            self.told.setText(progressed(so_far.doing, so_far.done, so_far.of))

    def _take(self, made: tuple[Project, tuple[MapCoverage, ...], tuple[Stale, ...]]) -> None:
        self._measured, self.found, self.stale = made
        self._show()

    def _failed(self, error: BaseException) -> None:
        self._stopped()
        if not isinstance(error, CancelledError):
            self.told.setText(stated(error))

    def _changed(self, *_: object) -> None:
        if not self.is_running:
            self._say()

    def _forget(self, *_: object) -> None:
        self.stop()
        self._measured, self.found, self.stale = None, (), ()
        self._show()

    # -- what is shown

    def _say(self) -> None:
        project = self._document.project
        self.measure_button.setText(tr("Meas&ure"))
        if self._measured is None:
            self.told.setText(tr("Measure to see which rules, sides of conditions and rows of lookups the test cases try, and what none of them tries."))  # fmt: skip
        elif (project.tests, project.maps, project.lookups) != (self._measured.tests, self._measured.maps, self._measured.lookups):  # fmt: skip
            self.told.setText(tr("Something was edited since this was measured."))
        else:
            self.told.setText(tr("Double click leads to what no test case tries."))

    def _show(self, *_: object) -> None:
        self._say()
        self.tree.clear()
        self.tree.setVisible(self._measured is not None)
        for one in self.found:
            self.tree.addTopLevelItem(self._of_map(one))
        for at in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(at)
            assert top is not None
            top.setExpanded(True)
            for row in range(top.childCount()):
                below = top.child(row)
                if below is not None:
                    below.setExpanded(below.childCount() <= 12)

    def _of_map(self, one: MapCoverage) -> QTreeWidgetItem:
        word = tr("{n} test cases", "{n} test case", one.cases)
        top = QTreeWidgetItem([one.map, word, ""])
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        name = one.map
        top.addChild(self._part(tr("Rules"), one.rules_tried, one.rules, [(target, (RULE, name, target)) for target in one.untried], tr("no test case tries it")))  # fmt: skip
        if one.branches:
            missed: list[Row] = [(untaken(each.target, each.text, side), (RULE, name, each.target)) for each in one.branches for side in each.missed]  # fmt: skip
            top.addChild(self._part(tr("Sides of conditions"), one.sides_taken, one.sides, missed, ""))
        for each in one.lookups:
            keys: list[Row] = [(f"{key}", (LOOKUP, each.name, key)) for key in each.untried]
            if len(each.untried) < each.rows - each.tried:
                keys.append((tr("and {count} more", count=each.rows - each.tried - len(each.untried)), None))
            if not each.not_found:
                keys.insert(0, (tr("a key that it lacks"), (LOOKUP, each.name, "")))
            top.addChild(self._part(tr("Rows of the lookup {name}", name=each.name), each.tried, each.rows, keys, tr("no test case asks for it"), (LOOKUP, each.name, "")))  # fmt: skip
        if one.required:
            rest: list[Row] = [(target, (RULE, name, target)) for target in one.without_negative]
            top.addChild(self._part(tr("Required fields, with something wrong or missing"), one.required - len(one.without_negative), one.required, rest, tr("no test case has it wrong or missing")))  # fmt: skip
        for title, rows in (
            (tr("Test cases that could not be run"), [(translated(problem), self._case_of(problem)) for problem in one.problems]),
            (tr("Test cases that are out of date"), [(f"{each.name}: {translated(each.said)}", (CASE, each.name, "")) for each in self.stale if each.map == name]),
        ):  # fmt: skip
            if rows:
                item = QTreeWidgetItem([title, number(len(rows)), ""])
                item.setForeground(0, tone("warning", self.tree.palette()))
                self._fill(item, rows, "")
                top.addChild(item)
        return top

    def _case_of(self, problem: str) -> Place | None:
        """The case that a problem is about: it begins with its name."""
        names = [one.name for one in self._document.project.tests if problem.startswith(one.name)]
        return (CASE, max(names, key=len), "") if names else None

    def _part(self, title: str, tried: int, whole: int, rows: Iterable[Row], why: str, place: Place | None = None) -> QTreeWidgetItem:  # fmt: skip
        item = QTreeWidgetItem([title, tr("{tried} of {whole}", tried=tried, whole=whole), ""])
        item.setData(2, _SHARE, tried / whole if whole else 1.0)
        item.setData(2, Qt.ItemDataRole.AccessibleTextRole, f"{round(100 * tried / whole) if whole else 100} %")
        if place is not None:
            item.setData(0, _PLACE, place)
        self._fill(item, list(rows), why)
        return item

    def _fill(self, item: QTreeWidgetItem, rows: Sequence[Row], why: str) -> None:
        for text, place in rows[:MOST]:
            below = QTreeWidgetItem([text, why, ""])
            below.setToolTip(0, plain_tip(text))
            below.setForeground(1, tone("quiet", self.tree.palette()))
            if place is not None:
                below.setData(0, _PLACE, place)
            item.addChild(below)
        if len(rows) > MOST:
            item.addChild(QTreeWidgetItem([tr("and {count} more", count=len(rows) - MOST), "", ""]))

    def _go(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place is None:
            return
        kind, name, what = place
        if kind == RULE and what.startswith("$"):
            self.function_asked.emit(what[1:])
        elif kind == RULE:
            self.rule_asked.emit(name, what)
        elif kind == LOOKUP:
            self.lookup_asked.emit(name)
        else:
            self.case_asked.emit(name)
