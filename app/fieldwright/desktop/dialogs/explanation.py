"""Where a value of the output comes from: its rule, the items around it, what it read, and each step of its expression."""

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.expression_editor import expression_font
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import with_button
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.live_result import MISSING, shown
from fieldwright.expression.evaluator import Evaluator

LONGEST = 2_000
"""Characters of a value that are shown."""


class ExplanationDialog(QDialog):
    """Explains places of the output for the document's sample; the place can be changed, and Enter explains it."""

    def __init__(self, document: Any, jobs: Any, place: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._evaluator: Evaluator | None = None
        self.setWindowTitle(tr("Explain a value"))
        self.resize(720, 520)
        self.place = QLineEdit(place)
        self.place.setFont(expression_font())
        self.place.setAccessibleName(tr("Place in the output"))
        self.place.setPlaceholderText(tr("A place in the output, such as  lines[2].net"))
        self.place.returnPressed.connect(self.explain)
        name = QLabel(tr("&Place in the output"))
        name.setBuddy(self.place)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tree = QTreeWidget()
        follow_selection(self.tree)
        self.tree.setHeaderLabels((tr("What"), tr("Value")))
        self.tree.setAccessibleName(tr("Explanation"))
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setStyleSheet("QTreeView::item { padding: 3px 0; }")
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.tree.header().resizeSection(0, 380)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter explains
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 12)
        box.setSpacing(8)
        box.addWidget(name)
        box.addLayout(with_button(self.place, tr("&Explain"), self.explain))
        box.addWidget(self.said)
        box.addWidget(self.tree, 1)
        box.addWidget(buttons)
        if place:
            self.explain()
        else:
            self.said.setText(tr("Write a place, and press Enter."))

    def explain(self) -> None:
        """Explain the place beside the window."""
        document, place = self._document, self.place.text().strip()
        bench, sample = document.bench, document.record or document.sample
        self.tree.clear()
        if sample is None or bench is None or not place:
            self.said.setText(
                tr("Load a sample first: what is explained is what the map makes of it.")
                if place
                else tr("Write a place, and press Enter.")
            )
            return
        self.said.setText(tr("Running the map on the sample…"))
        if self._evaluator is None:
            self._evaluator = Evaluator(spare=False)
        self._jobs.start(
            _explained, bench, sample, place, self._evaluator, str(self._document.sample_path or ""),
            done=self._show, failed=self._fail, key=(self, "explain"), label=tr("Explaining a value"), stop=self._evaluator.cancel,
        )  # fmt: skip

    def done(self, result: int) -> None:
        """End the process that evaluates."""
        if self._evaluator is not None:
            self._evaluator.close()
            self._evaluator = None
        super().done(result)

    def _fail(self, error: BaseException) -> None:
        if isValid(self):
            self.said.setText(line(error))

    def _show(self, found: Any) -> None:
        if not isValid(self):
            return
        veil = self._document.veil
        value = veil.text(_said(found.there, found.value))
        short = value if len(value) <= 200 else value[:199] + "…"
        self.said.setText(translated(found.why) or tr("{path} is {value}", path=found.path, value=short))
        if found.rule:
            self._section(tr("Rule"), ((found.rule, found.text),), veiled=False)
        self._section(
            tr("Items it went through"),
            (row for one in found.blocks for row in _items(one)),
        )  # fmt: skip
        self._section(
            tr("What it read"),
            (
                *((_place(one.alias, one.path), _said(one.there, one.value)) for one in found.inputs),
                *((more, "") for more in _more_places(found.more_inputs)),
            ),
        )  # fmt: skip
        self._section(
            tr("Steps"), ((one.text, translated(one.error) or _said(one.there, one.value)) for one in found.steps)
        )
        self._section(tr("Result"), ((found.path, value),), veiled=False)

    def _section(self, title: str, rows: Any, *, veiled: bool = True) -> None:
        made = QTreeWidgetItem((title, ""))
        font = made.font(0)
        font.setBold(True)
        made.setFont(0, font)
        for what, value in rows:
            if veiled:
                value = self._document.veil.text(value)
            row = QTreeWidgetItem((" ".join(what.split()), " ".join(value.split("\n"))))
            row.setFont(0, expression_font())
            for column, text in enumerate((what, value)):
                row.setToolTip(column, _tip(text))
            if value == shown(MISSING):
                row.setForeground(1, tone("quiet", self.palette()))
            made.addChild(row)
        if made.childCount():
            self.tree.addTopLevelItem(made)
            made.setFirstColumnSpanned(True)
            made.setExpanded(True)


def first_place(target: str) -> str:
    """The first place of the output that a rule for a target fills: positions stand for its blocks."""
    return re.sub(r"\[[^\]\d][^\]]*\]|\[\]", "[0]", target)


def _items(block: Any) -> Iterator[tuple[str, str]]:
    """The item that a block is written for, what is joined to it, and the items of a group."""
    if not block.by:
        item = tr("{at} of {count}: {item}", at=block.index + 1, count=block.count, item=shown(block.item, LONGEST))
        yield tr("{target}  over  {each}", target=block.target, each=block.each), item
        yield from _origins(block.origin, block.joined)
        return
    yield (
        tr("{target}  over  {each}, by {by}", target=block.target, each=block.each, by=block.by),
        tr(
            "group {at} of {count}: {key}, {n} items",
            "group {at} of {count}: {key}, {n} item",
            block.grouped,
            at=block.index + 1,
            count=block.count,
            key=shown(block.key, LONGEST),
        ),
    )
    for one in block.group:
        yield from _origins(one, one.joined)
    if block.grouped > len(block.group):
        yield "    " + tr("and {more} more", more=block.grouped - len(block.group)), ""


def _origins(one: Any, joined: Any) -> Iterator[tuple[str, str]]:
    place = _place(one.source, one.path) if one.source else tr("computed")
    yield f"    {place}", _said(one.there, one.value)
    for other in joined:
        place = _place(other.source, other.path) if other.source else tr("computed") if other.there else tr("nothing")
        yield "    " + tr("with ${name}: {place}", name=other.name, place=place), _said(other.there, other.value)


def _more_places(count: int) -> tuple[str, ...]:
    return (tr("and {n} more places", "and {n} more place", count),) if count else ()


def _place(alias: str, path: str) -> str:
    return (f"${alias}.{path}" if path else f"${alias}") if alias else path


def _said(there: bool, value: Any) -> str:
    return shown(value if there else MISSING, LONGEST)


def _tip(text: str) -> str:
    from html import escape

    return f"<p>{escape(text)}</p>"


def _explained(bench: Any, sample: bytes, place: str, evaluator: Evaluator, file: str) -> Any:
    from fieldwright.mapping.running.explain import explain

    return explain(bench, sample, place, evaluator=evaluator, file=file)
