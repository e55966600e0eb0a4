"""The history of a project: its releases, and what differs between any two versions, in words."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import complain, line
from fieldwright.desktop.document import Document
from fieldwright.desktop.expression_editor import expression_font
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import filter_line, label
from fieldwright.desktop.history import work
from fieldwright.desktop.history.model import DifferenceModel
from fieldwright.desktop.history.saying import said
from fieldwright.desktop.history.words import day_words, summary_words
from fieldwright.desktop.history.work import FILE, FORMS, PRESENT, RELEASED, Version
from fieldwright.desktop.language import number, tr
from fieldwright.desktop.mirroring import margins
from fieldwright.files.records import ABSENT
from fieldwright.project.differences.model import RULE, Difference
from fieldwright.project.model import Release
from fieldwright.report.differences.model import DifferenceReport

_COMPARE, _WRITE = (("history", name) for name in ("compare", "write"))
_FILTER = tr("Projects and bundles (*.fieldwright.json *.fieldwright.zip);;All files (*)")
_OTHER = "another"
OPEN_ROWS = 400
"""Rows that are opened at once."""
LONGEST = 20_000
"""Characters of a value that are shown."""


class HistoryDialog(QDialog):
    """Lists the versions at the left, and at the right what differs between two of them. ``chosen`` is the rule that somebody wants to go to."""

    said = Signal(str)

    def __init__(self, document: Document, release: Callable[[QWidget], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._release = document, release
        self._others: list[Version] = []
        self.report: DifferenceReport | None = None
        self.chosen: Difference | None = None
        self.setWindowTitle(tr("History and Differences"))
        self.resize(1080, 660)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._left())
        halves.addWidget(self._right())
        halves.setStretchFactor(1, 1)
        halves.setSizes([350, 690])
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        box.addWidget(halves, 1)
        box.addWidget(self._buttons())
        document.changed.connect(self._changed)
        self._changed()

    # -- building

    def _left(self) -> QWidget:
        self.list = QTableWidget(0, 3)
        follow_selection(self.list)
        self.list.setHorizontalHeaderLabels([tr("Version"), tr("Date"), tr("Changes")])
        self.list.setAccessibleName(tr("Releases"))
        self.list.setToolTip(tr("Choose a version to see what changed in it"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTabKeyNavigation(False)
        self.list.setShowGrid(False)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setDefaultSectionSize(26)
        header = self.list.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 130)
        header.resizeSection(1, 96)
        self.list.currentCellChanged.connect(lambda *_: self._version_chosen())
        self.note = label("")
        self.note.setMinimumHeight(54)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        box = QVBoxLayout(page)
        margins(box, 0, 0, 6, 0)
        box.setSpacing(8)
        box.addWidget(self.list, 1)
        box.addWidget(self.note)
        return page

    def _right(self) -> QWidget:
        self.old, self.new = QComboBox(), QComboBox()
        row = QHBoxLayout()
        row.setSpacing(8)
        for box, words, name in (
            (self.old, tr("&From"), tr("The earlier version")),
            (self.new, tr("&to"), tr("The later version")),
        ):
            beside = label(words, mnemonic=True)
            beside.setBuddy(box)
            box.setAccessibleName(name)
            box.setToolTip(tr("{name}: a release, the project as it is now, or another project", name=name))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(lambda _, box=box: self._side_chosen(box))
            row.addWidget(beside)
            row.addWidget(box, 1)
        self.filter = filter_line(tr("Filter differences"), tr("Show only differences that hold these words"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(self._show)
        self.filter.textChanged.connect(lambda _: self._pause.start())
        self.summary = label("", quiet=True)
        self.tree = QTreeView()
        self.model = DifferenceModel(self.tree)
        self.tree.setModel(self.model)
        follow_selection(self.tree)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setFrameShape(QFrame.Shape.StyledPanel)
        self.tree.setAccessibleName(tr("Differences"))
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.selectionModel().currentChanged.connect(lambda *_: self._detail())
        self.tree.activated.connect(self._go)
        self.empty = label("", quiet=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(24)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.tree)
        page = QWidget()
        box = QVBoxLayout(page)
        margins(box, 6, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(row)
        box.addWidget(self.filter)
        box.addWidget(self.summary)
        box.addWidget(self.pages, 1)
        box.addWidget(self._details())
        return page

    def _details(self) -> QWidget:
        self.values: dict[str, QPlainTextEdit] = {}
        self.details = QWidget()
        row = QHBoxLayout(self.details)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for side, heading in (("before", tr("Before")), ("after", tr("After"))):
            text = QPlainTextEdit()
            text.setReadOnly(True)
            text.setTabChangesFocus(True)
            text.setAccessibleName(heading)
            text.setFont(expression_font())
            text.setFixedHeight(84)
            self.values[side] = text
            column = QVBoxLayout()
            column.setSpacing(4)
            name = label(heading, quiet=True)
            column.addWidget(name)
            column.addWidget(text)
            row.addLayout(column, 1)
        self.details.hide()
        return self.details

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.releaser = QPushButton(tr("&Release…"))
        self.releaser.setToolTip(tr("Keep the project as it is now under a version"))
        self.releaser.clicked.connect(lambda _: self._release(self))
        self.exporter = QPushButton(tr("&Export the Differences"))
        self.exporter.setToolTip(tr("Write what differs to a file"))
        menu = QMenu(self.exporter)
        self.forms: dict[str, QAction] = {}
        for form, words, suffix in FORMS:
            self.forms[form] = menu.addAction(words)
            self.forms[form].triggered.connect(lambda _=False, form=form, suffix=suffix: self._export(form, suffix))
        self.exporter.setMenu(menu)
        self.goer = QPushButton(tr("&Go to the Rule"))
        self.goer.setToolTip(tr("Close this, and select the field of the rule (Return)"))
        self.goer.clicked.connect(lambda _: self._go(self.tree.currentIndex()))
        for button in (self.releaser, self.exporter, self.goer):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return buttons

    # -- versions

    @property
    def _kept(self) -> list[Release]:
        """The releases that can be compared, the latest first."""
        return [one for one in reversed(self._document.project.history) if one.file]

    def _changed(self, *_: object) -> None:
        """List the versions, and what changed since the last release."""
        history = list(reversed(self._document.project.history))
        with QSignalBlocker(self.list):
            self.list.setRowCount(len(history) + 1)
            self._row(0, PRESENT.said, "", "")
            for at, one in enumerate(history, 1):
                many = number(len(one.changes)) if one.changes else ("" if one.file else tr("not kept"))
                self._row(at, one.version or "—", day_words(one.date), many)
        self.releaser.setEnabled(self._document.is_open and not self._document.read_only)
        self._sides()
        self.list.selectRow(0)
        self._version_chosen()

    def _row(self, row: int, *texts: str) -> None:
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text) if len(text) > 12 else "")
            self.list.setItem(row, column, item)

    def _sides(self) -> None:
        versions = [PRESENT, *(Version(RELEASED, one.version) for one in self._kept), *self._others]
        for box in (self.old, self.new):
            chosen = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                for one in versions:
                    box.addItem(one.said, one)
                box.insertSeparator(box.count())
                box.addItem(tr("Another project or bundle…"), _OTHER)
                box.setCurrentIndex(max(0, versions.index(chosen) if chosen in versions else 0))

    def _version_chosen(self) -> None:
        """Show what changed in a version: what differs from the one before it."""
        row = self.list.currentRow()
        history = list(reversed(self._document.project.history))
        here = history[row - 1] if 0 < row <= len(history) else None
        earlier = next((one for one in history[max(row, 0) :] if one.file), None)
        self.note.setText(_about(here, earlier))
        if here is not None and not here.file:
            self._say(tr("Of this release the project was not kept, so that it cannot be compared. Releases made here are kept."), "\n".join(map(said, here.changes)))  # fmt: skip
            return
        later = PRESENT if here is None else Version(RELEASED, here.version)
        if earlier is None:
            self._choose(later, later)
            words = (
                tr("Nothing was released before. Release the project: what changes after is then told here.")
                if here is None
                else tr("This is the first release that was kept.")
            )
            self._say(words)
            return
        self._choose(Version(RELEASED, earlier.version), later)
        self._compare()

    def _choose(self, old: Version, new: Version) -> None:
        for box, version in ((self.old, old), (self.new, new)):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, _at(box, version)))

    def _side_chosen(self, box: QComboBox) -> None:
        if box.currentData() == _OTHER:
            folder = str(self._document.folder)
            chosen, _ = QFileDialog.getOpenFileName(self, tr("Compare with another project"), folder, _FILTER)
            if not chosen:
                self._choose(self._compared[0], self._compared[1])
                return
            version = Version(FILE, Path(chosen).name, Path(chosen))
            if version not in self._others:
                self._others.append(version)
            other = self.new if box is self.old else self.old
            kept = other.currentData()
            self._sides()
            self._choose(*((version, kept) if box is self.old else (kept, version)))
        with QSignalBlocker(self.list):
            self.list.clearSelection()
            self.list.setCurrentCell(-1, -1)
        self.note.setText("")
        self._compare()

    # -- comparing

    _compared = (PRESENT, PRESENT)

    def _compare(self) -> None:
        document = self._document
        old, new = self.old.currentData(), self.new.currentData()
        self._compared = old, new
        if old == new:
            self._say(tr("These are the same version. Choose two."))
            return
        self.summary.setText(tr("Comparing…"))
        document.jobs.start(
            work.compared, old, new, document.project, document.folder,
            done=self._came, failed=self._failed, label=tr("Comparing"), key=_COMPARE,
        )  # fmt: skip

    def _came(self, report: DifferenceReport) -> None:
        self.report = report
        self._show()

    def _failed(self, error: BaseException) -> None:
        self._say(line(error))

    def _say(self, words: str, more: str = "") -> None:
        """Show no differences, and why."""
        for job in self._document.jobs.running:
            if job.key == _COMPARE:
                job.cancel()
        self.report = None
        self.model.show(None)
        self.summary.setText("")
        self.empty.setText(f"{words}\n\n{more}" if more else words)
        self._pages()

    def _show(self) -> None:
        self._pause.stop()
        self.model.show(self.report, self.filter.text())
        if self.report is None:
            return
        self.empty.setText(tr("No difference holds these words.") if self.report.groups else tr("Nothing differs."))
        filtered = bool(self.filter.text().strip())
        self.summary.setText(summary_words(self.report, self.model.count if filtered else None))
        self._pages()
        if len(self.model.texts) <= OPEN_ROWS:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)

    def _pages(self) -> None:
        rows = self.model.rowCount() > 0
        self.pages.setCurrentIndex(1 if rows else 0)
        self.exporter.setEnabled(self.report is not None)
        self.filter.setEnabled(self.report is not None and bool(self.report.groups))
        self._detail()

    @property
    def current(self) -> Difference | None:
        """The selected difference."""
        index = self.tree.currentIndex()
        return self.model.difference(index)

    def _detail(self) -> None:
        one = self.current
        there = one is not None and not (one.before is ABSENT and one.after is ABSENT)
        self.details.setVisible(there)
        self.goer.setEnabled(self._rule(one))
        if one is not None and there:
            for side, text in self.values.items():
                text.setPlainText(shown(getattr(one, side)))

    def _rule(self, one: Difference | None) -> bool:
        """Whether a difference is of a rule that is there now."""
        if one is None or one.kind != RULE:
            return False
        map_ = next((map_ for map_ in self._document.project.maps if map_.name == one.map), None)
        return map_ is not None and map_.rule(one.name) is not None

    def _go(self, index: QModelIndex) -> None:
        one = self.model.difference(index)
        if self._rule(one):
            self.chosen = one
            self.accept()

    # -- writing

    def _export(self, form: str, suffix: str) -> None:
        report = self.report
        if report is None:
            return
        stem = "-".join(_plain(one) for one in (report.old.name, report.new.name))
        start = str(self._document.folder / f"differences-{stem}{suffix}")
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Write the differences"), start, tr("*{suffix};;All files (*)", suffix=suffix)
        )
        if not path:
            return
        to = Path(path) if Path(path).suffix else Path(path + suffix)
        self._document.jobs.start(
            work.write, report, form, to, done=self._written, label=tr("Writing the differences"), key=_WRITE,
            failed=lambda error: complain(self, tr("The differences were not written."), error),
        )  # fmt: skip

    def _written(self, path: Path) -> None:
        self.summary.setText(tr("Written: {path}", path=path))
        self.said.emit(tr("Written: {path}", path=path))


def _at(box: QComboBox, version: Version) -> int:
    return next((at for at in range(box.count()) if box.itemData(at) == version), -1)


def _plain(name: str) -> str:
    return "".join(one if one.isalnum() or one in "._" else "-" for one in name.replace("release ", ""))[:60]


def _about(here: Release | None, earlier: Release | None) -> str:
    if here is None:
        return (
            tr("The project as it is, since the release {version}.", version=earlier.version)
            if earlier is not None
            else tr("The project as it is.")
        )
    head = ", ".join(
        part
        for part in (
            tr("Release {version}", version=here.version) if here.version else tr("Release"),
            day_words(here.date),
            here.author,
        )
        if part
    )
    return f"{head}\n{here.note}" if here.note else head


def shown(value: Any) -> str:
    """A value as people read it: text as it is, anything else as JSON."""
    if value is ABSENT:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2, default=str)
    return text if len(text) <= LONGEST else tr("{value}… ({count} characters)", value=text[:LONGEST], count=len(text))
