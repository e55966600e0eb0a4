"""Rules learned from payloads that belong together: files of both sides, what they teach, and taking what is ticked as one edit."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.file_list import FILES, FileList
from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import label
from fieldwright.files.errors import CancelledError, RefusedError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.suggest.learning.learn import learn
from fieldwright.mapping.suggest.learning.model import Learned, Learning, Misfit
from fieldwright.mapping.suggest.learning.pairing import pairs_of
from fieldwright.mapping.suggest.learning.writing import literal
from fieldwright.mapping.suggest.model import BANDS
from fieldwright.project.learned import take_learned

_KEY = ("suggesting", "learning")
_RULE = Qt.ItemDataRole.UserRole
_WAYS = ("order", "name")
ROW = 26
LONGEST = 80
"""Characters of a value that are shown."""


class Stopping:
    """Whether somebody stopped the work."""

    def __init__(self) -> None:
        self.asked = False

    def stop(self) -> None:
        """Stop it."""
        self.asked = True


class LearningDialog(QDialog):
    """Asks for files of both sides and shows what they teach. What is ticked is taken as one edit; nothing is taken without being asked for."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._learned: Learning | None = None
        self.setWindowTitle("Learn rules from pairs")
        self.resize(960, 640)
        folder = str(document.folder)
        self.sources = FileList(
            "Source payloads, or a file of pairs",
            FILES,
            folder,
            adds="Add to source payloads, or a file of pairs",
            removes="Remove from source payloads, or a file of pairs",
        )
        self.targets = FileList(
            "Target payloads", FILES, folder, adds="Add to target payloads", removes="Remove from target payloads"
        )
        self.by = QComboBox()
        self.by.setEditable(True)
        self.by.addItems(_WAYS)
        self.by.setAccessibleName("Paired by")
        self.by.setToolTip(
            "order, name (of the files), or a key's path, SOURCE=TARGET where it differs on the two sides"
        )
        self.learn = QPushButton("&Learn")
        self.learn.clicked.connect(self._start)
        self.said = label("")
        self.tree = self._list()
        self.take = QPushButton("&Accept the Ticked")
        self.take.clicked.connect(self._take)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.learn, self.take):
            button.setAutoDefault(False)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addLayout(self._files())
        box.addWidget(self.said)
        box.addWidget(self.tree, 1)
        box.addWidget(buttons)
        self.sources.changed.connect(self._enable)
        self._enable()
        self._say(
            "Add payloads of both sides that belong together, at least two of each, or one file of objects with input and output."
        )

    def _files(self) -> QGridLayout:
        made = QGridLayout()
        made.setHorizontalSpacing(14)
        for column, (title, files) in enumerate((("&Sources", self.sources), ("&Targets", self.targets))):
            name = label(title, quiet=True, mnemonic=True)
            name.setBuddy(files.list)
            made.addWidget(name, 0, column)
            files.setMaximumHeight(104)
            made.addWidget(files, 1, column)
        below = QHBoxLayout()
        below.setSpacing(10)
        paired = label("Paired b&y", quiet=True, mnemonic=True)
        paired.setBuddy(self.by)
        below.addWidget(paired)
        below.addWidget(self.by, 1)
        below.addWidget(self.learn)
        made.addLayout(below, 2, 0, 1, 2)
        return made

    def _list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderLabels(["Target field", "Rule", "How often", "How sure"])
        tree.setAccessibleName("Learned rules")
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setColumnWidth(0, 280)
        tree.setColumnWidth(1, 330)
        tree.setColumnWidth(2, 170)
        tree.itemChanged.connect(self._enable)
        return tree

    # -- learning

    def _start(self) -> None:
        bench = self._document.bench
        if bench is None or bench.target is None or not bench.sources:
            self._say("A side of the map is missing: its schema cannot be read.")
            return
        stopping = Stopping()
        self.learn.setEnabled(False)
        self._say("Learning …")
        self._document.jobs.start(
            learned_from,
            self.sources.files,
            self.targets.files,
            bench,
            self.by.currentText().strip() or _WAYS[0],
            stopping,
            done=self._show,
            failed=self._failed,
            label="Learning rules from pairs",
            key=_KEY,
            stop=stopping.stop,
        )

    def _failed(self, error: BaseException) -> None:
        self._enable()
        self._say("Stopped." if isinstance(error, CancelledError) else line(error))

    def _show(self, found: Learning) -> None:
        self._learned = found
        self._enable()
        known = self._document.map
        filled = {rule.target for rule in known.rules} if known is not None else set[str]()
        self.tree.blockSignals(True)
        self.tree.clear()
        for one in found.rules:
            self.tree.addTopLevelItem(_item(one, has_rule=one.target in filled))
        self.tree.blockSignals(False)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        parts = [f"{_counted(len(found.rules), 'rule')} from {_counted(found.pairs, 'pair')}."]
        if found.unexplained:
            parts.append(f"Nothing explains the values of {_counted(len(found.unexplained), 'target field')}.")
        parts += [f"No partner was found for {_counted(len(found.unpaired), 'payload')}."] if found.unpaired else []
        parts += [f"{note[:1].upper()}{note[1:]}." for note in found.notes]
        self._say(" ".join(parts))
        self._enable()

    # -- taking

    @property
    def ticked(self) -> tuple[Learned, ...]:
        """The rules that are ticked."""
        items = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return tuple(
            one.data(0, _RULE) for one in items if one is not None and one.checkState(0) == Qt.CheckState.Checked
        )

    def _take(self) -> None:
        rules = self.ticked
        taken = take_learned(self._document.project, self._document.map_name, rules)
        count = len(taken.said)
        self._document.do(taken.project, f"taking {count:,} learned rule{'s' if count != 1 else ''}")
        left = "".join(f" {one.target}: {why}." for one, why in taken.left[:3])
        self._say(f"{count:,} taken as drafts.{left}" + (f" {len(taken.left):,} were left." if taken.left else ""))
        if self._learned is not None:
            done = {rule.target for rule in self._document.project.map(self._document.map_name).rules}
            for at in range(self.tree.topLevelItemCount()):
                item = self.tree.topLevelItem(at)
                if item is not None and item.data(0, _RULE).target in done:
                    item.setCheckState(0, Qt.CheckState.Unchecked)
                    item.setDisabled(True)
        self._enable()

    def _say(self, text: str) -> None:
        self.said.setText(text)

    def _enable(self, *_: object) -> None:
        self.learn.setEnabled(bool(self.sources.files))
        self.take.setEnabled(bool(self.ticked))


def learned_from(sources: Sequence[str], targets: Sequence[str], bench: Bench, by: str, stopping: Stopping) -> Learning:
    """What files teach about a map's first source and its target. Raises a `FieldwrightError`, `CancelledError` where it was stopped."""
    if targets and len(sources) != len(targets):
        raise RefusedError(
            f"there are {len(sources):,} source files and {len(targets):,} target files",
            mend="add as many of each, one file of records each, or one file of pairs",
        )
    assert bench.target is not None
    pairs = pairs_of([*sources, *targets], bench.sources[0], bench.target, by=by, cancelled=lambda: stopping.asked)
    typed = bench.target.schema.medium == "json"
    return learn(pairs, typed=typed, taken=tuple(bench.lookups), cancelled=lambda: stopping.asked)


def _item(one: Learned, *, has_rule: bool) -> QTreeWidgetItem:
    made = one.candidate()
    often = f"{one.support:,} of {one.of:,}" + (" (has a rule)" if has_rule else "")
    item = QTreeWidgetItem([one.target, _short(_rule(one)), often, made.band])
    item.setData(0, _RULE, one)
    item.setSizeHint(0, QSize(0, ROW))
    item.setToolTip(1, one.words)
    sure = made.band in BANDS[:2] and one.support == one.of and not has_rule
    item.setCheckState(0, Qt.CheckState.Checked if sure else Qt.CheckState.Unchecked)
    item.setDisabled(has_rule)
    for row in one.rows:
        item.addChild(QTreeWidgetItem(["", f"{_value(row.key)} becomes {_value(row.value)}"]))
    for wrong in one.exceptions:
        item.addChild(QTreeWidgetItem([wrong.pair, _misfit(wrong), "does not hold"]))
    for other in one.alternatives:
        item.addChild(QTreeWidgetItem(["", _short(f"or {other.expression}"), f"holds in {other.support:,}"]))
    return item


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'s' if count != 1 else ''}"


def _rule(one: Learned) -> str:
    if not one.each:
        return one.full
    block = f"for each {one.each}" + (f" where {one.where}" if one.where else "")
    return f"{block}: {one.full}" if one.full else block


def _misfit(one: Misfit) -> str:
    return f"expected {_value(one.expected)}, it gives {_value(one.got)}"


def _value(value: Any) -> str:
    return "nothing" if value is ABSENT else _short(literal(value))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
