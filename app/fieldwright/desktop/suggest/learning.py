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
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.suggest.words import sure_of
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
_WAYS = {"order": tr("order", "how payloads are paired"), "name": tr("name", "how payloads are paired")}
"""How payloads of both sides may belong together where no key says it, and the words for it."""
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
        self.setWindowTitle(tr("Learn rules from pairs"))
        self.resize(960, 640)
        folder = str(document.folder)
        self.sources = FileList(
            tr("Source payloads, or a file of pairs"),
            FILES,
            folder,
            adds=tr("Add to source payloads, or a file of pairs"),
            removes=tr("Remove from source payloads, or a file of pairs"),
        )
        self.targets = FileList(
            tr("Target payloads"),
            FILES,
            folder,
            adds=tr("Add to target payloads"),
            removes=tr("Remove from target payloads"),
        )
        self.by = QComboBox()
        self.by.setEditable(True)
        self.by.addItems(list(_WAYS.values()))
        self.by.setAccessibleName(tr("Paired by"))
        self.by.setToolTip(
            tr("order, name (of the files), or a key's path, SOURCE=TARGET where it differs on the two sides")
        )
        self.learn = QPushButton(tr("&Learn"))
        self.learn.clicked.connect(self._start)
        self.said = label("")
        self.tree = self._list()
        self.take = QPushButton(tr("&Accept the Ticked"))
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
            tr(
                "Add payloads of both sides that belong together, at least two of each, or one file of objects with input and output."
            )
        )

    def _files(self) -> QGridLayout:
        made = QGridLayout()
        made.setHorizontalSpacing(14)
        for column, (title, files) in enumerate(((tr("&Sources"), self.sources), (tr("&Targets"), self.targets))):
            name = label(title, mnemonic=True)
            name.setBuddy(files.list)
            made.addWidget(name, 0, column)
            files.setMaximumHeight(104)
            made.addWidget(files, 1, column)
        below = QHBoxLayout()
        below.setSpacing(10)
        paired = label(tr("Paired b&y"), mnemonic=True)
        paired.setBuddy(self.by)
        below.addWidget(paired)
        below.addWidget(self.by, 1)
        below.addWidget(self.learn)
        made.addLayout(below, 2, 0, 1, 2)
        return made

    def _list(self) -> QTreeWidget:
        tree = QTreeWidget()
        follow_selection(tree)
        tree.setHeaderLabels([tr("Target field"), tr("Rule"), tr("How often"), tr("How sure")])
        tree.setAccessibleName(tr("Learned rules"))
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
            self._say(tr("A side of the map is missing: its schema cannot be read."))
            return
        stopping = Stopping()
        self.learn.setEnabled(False)
        self._say(tr("Learning …"))
        self._document.jobs.start(
            learned_from,
            self.sources.files,
            self.targets.files,
            bench,
            self._way(),
            stopping,
            done=self._show,
            failed=self._failed,
            label=tr("Learning rules from pairs"),
            key=_KEY,
            stop=stopping.stop,
        )

    def _way(self) -> str:
        said = self.by.currentText().strip()
        return next((way for way, words in _WAYS.items() if words == said), said) or next(iter(_WAYS))

    def _failed(self, error: BaseException) -> None:
        self._enable()
        self._say(tr("Stopped.") if isinstance(error, CancelledError) else line(error))

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
        pairs = tr("from {n} pairs", "from {n} pair", found.pairs)
        parts = [tr("{n} rules {from_pairs}.", "{n} rule {from_pairs}.", len(found.rules), from_pairs=pairs)]
        if found.unexplained:
            parts.append(
                tr(
                    "Nothing explains the values of {n} target fields.",
                    "Nothing explains the values of {n} target field.",
                    len(found.unexplained),
                )
            )
        if found.unpaired:
            parts.append(
                tr(
                    "No partner was found for {n} payloads.",
                    "No partner was found for {n} payload.",
                    len(found.unpaired),
                )
            )
        parts += [f"{note[:1].upper()}{note[1:]}." for note in map(translated, found.notes)]
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
        self._document.do(taken.project, tr("taking {n} learned rules", "taking {n} learned rule", count))
        said = [tr("{n} taken as drafts.", "{n} taken as draft.", count)]
        said += [f"{one.target}: {translated(why)}." for one, why in taken.left[:3]]
        if taken.left:
            said.append(tr("{n} were left.", "{n} was left.", len(taken.left)))
        self._say(" ".join(said))
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
            tr(
                "there are {sources} source files and {targets} target files",
                sources=len(sources),
                targets=len(targets),
            ),
            mend=tr("add as many of each, one file of records each, or one file of pairs"),
        )
    assert bench.target is not None
    pairs = pairs_of([*sources, *targets], bench.sources[0], bench.target, by=by, cancelled=lambda: stopping.asked)
    typed = bench.target.schema.medium == "json"
    return learn(pairs, typed=typed, taken=tuple(bench.lookups), cancelled=lambda: stopping.asked)


def _item(one: Learned, *, has_rule: bool) -> QTreeWidgetItem:
    made = one.candidate()
    often = tr("{support} of {count}", support=one.support, count=one.of)
    if has_rule:
        often = tr("{often} (has a rule)", often=often)
    item = QTreeWidgetItem([one.target, _short(_rule(one)), often, sure_of(made.band)])
    item.setData(0, _RULE, one)
    item.setSizeHint(0, QSize(0, ROW))
    item.setToolTip(1, translated(one.words))
    sure = made.band in BANDS[:2] and one.support == one.of and not has_rule
    item.setCheckState(0, Qt.CheckState.Checked if sure else Qt.CheckState.Unchecked)
    item.setDisabled(has_rule)
    for row in one.rows:
        item.addChild(
            QTreeWidgetItem(["", tr("{key} becomes {result}", key=_value(row.key), result=_value(row.value))])
        )
    for wrong in one.exceptions:
        item.addChild(QTreeWidgetItem([wrong.pair, _misfit(wrong), tr("does not hold")]))
    for other in one.alternatives:
        item.addChild(
            QTreeWidgetItem(
                [
                    "",
                    _short(tr("or {expression}", expression=other.expression)),
                    tr("holds in {count}", count=other.support),
                ]
            )
        )
    return item


def _rule(one: Learned) -> str:
    if not one.each:
        return one.full
    block = (
        tr("for each {each} where {where}", each=one.each, where=one.where)
        if one.where
        else tr("for each {each}", each=one.each)
    )
    return f"{block}: {one.full}" if one.full else block


def _misfit(one: Misfit) -> str:
    return tr("expected {expected}, it gives {got}", expected=_value(one.expected), got=_value(one.got))


def _value(value: Any) -> str:
    return tr("nothing") if value is ABSENT else _short(literal(value))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
