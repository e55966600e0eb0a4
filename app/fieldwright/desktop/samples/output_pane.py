"""What the map makes of the record: each value with the rule that made it, what is wrong at which place, and what the last edit changed."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.document import Document
from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.highlighter import tone
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.samples.current import Current
from fieldwright.desktop.samples.payload_pane import toggle
from fieldwright.desktop.samples.text_panel import Bytes, TextPanel, Whole
from fieldwright.desktop.samples.value_tree import SEVERITIES, ValueTree
from fieldwright.desktop.samples.value_view import ValueView
from fieldwright.desktop.samples.veil import Veil
from fieldwright.desktop.theme import ui_font
from fieldwright.files.saving import save_bytes
from fieldwright.mapping.findings import Finding
from fieldwright.schema.model import Field

if TYPE_CHECKING:
    from fieldwright.desktop.samples.running import Made

TREE, TEXT, NOTHING = range(3)
MOST_LISTED = 500
_BLOCK = re.compile(r"\[[^\]]*\]")
_TARGET, _PLACE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class OutputPane(QWidget):
    """The right side of the sample's page."""

    explain_asked = Signal(str)
    """Somebody wants to know where the value of a concrete place comes from."""
    said = Signal(str)

    def __init__(
        self, document: Document, jobs: Jobs, current: Current, veil: Veil, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._current, self._veil = document, current, veil
        self._made: Made | None = None
        self.setAccessibleName(tr("Output"))
        self.tree = ValueTree(veil, self, made=True)
        self.tree.field_at = self._field_at
        self.tree.made = self._rule_of
        self.view = ValueView(self.tree, tr("Values of the output and the rules that made them"))
        self.text = TextPanel(veil, jobs, tr("Text of the output"), tr("The map's output appears here"))
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setMargin(16)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setForegroundRole(self.empty.palette().ColorRole.PlaceholderText)
        self.findings = QListWidget()
        follow_selection(self.findings)
        self._build()
        current.made_changed.connect(self._show)
        veil.changed.connect(self._list)
        document.selection_changed.connect(self._follow)
        self._show()

    def _build(self) -> None:
        self.run = QPushButton(tr("R&un"))
        self.run.setToolTip(tr("Run the map on the record (F5)"))
        self.run.setAccessibleName(tr("Run"))
        self.run.setAutoDefault(False)
        self.run.clicked.connect(lambda _=False: self._current.run())
        self.status = ElidedLabel(ui_font())
        self.status.setAccessibleDescription(tr("Result of the run"))
        self.status.setObjectName("muted")
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.as_text = toggle(tr("Te&xt"), tr("Show the output as text, as it would be sent"), self._switch)
        self.more = QToolButton()
        self.more.setText(tr("&Output"))
        self.more.setToolTip(tr("Copy or save the output"))
        self.more.setAccessibleName(tr("Copy or save the output"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        self.copy = menu.addAction(tr("&Copy the Output"))
        self.copy.triggered.connect(lambda _=False: self.copy_output())
        self.save = menu.addAction(tr("&Save the Output…"))
        self.save.triggered.connect(lambda _=False: self.save_output())
        self.more.setMenu(menu)
        explain = QAction(tr("&Explain This Value…"), self.view)
        explain.triggered.connect(lambda _=False: self.explain_asked.emit(self.view.place))
        rule = QAction(tr("Go to the &Rule"), self.view)
        rule.triggered.connect(
            lambda _=False: self._go_to_rule(
                self.view.currentIndex().internalId() if self.view.currentIndex().isValid() else -1
            )
        )
        self.view.insertActions(self.view.actions()[0], [rule, explain])
        self.view.entered.connect(self._go_to_rule)
        self.findings.setAccessibleName(tr("Findings of the run"))
        self.findings.setToolTip(tr("What the run found; Enter goes to the place, and selects the rule"))
        self.findings.setWordWrap(False)
        self.findings.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.findings.setMaximumHeight(76)
        self.findings.itemActivated.connect(self._jump)
        self.findings.itemClicked.connect(self._jump)
        self.row = QHBoxLayout()
        self.row.setSpacing(4)
        self.row.addWidget(self.run)
        self.row.addWidget(self.status, 1)
        self.row.addWidget(self.more)
        self.row.addWidget(self.as_text)
        self.pages = QStackedWidget()
        for one in (self.view, self.text, self.empty):
            self.pages.addWidget(one)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(12, 6, 12, 6)
        self.box.setSpacing(4)
        self.box.addLayout(self.row)
        self.box.addWidget(self.pages, 1)
        self.box.addWidget(self.findings)

    # -- showing

    def _field_at(self, path: str) -> Field | None:
        bench = self._document.bench
        return bench.target.field(path) if bench is not None and bench.target is not None and path else None

    def _rule_of(self, path: str, value: Any) -> tuple[str, str]:
        """The rule of a place: its target, and what it says. Of what stands around values only a loop."""
        made = self._made
        rule = made.tracer.rule_at(path) if made is not None else None
        holds = isinstance(value, (dict, list)) and bool(value)
        if rule is None or rule.decision:
            return ("", "") if holds else ("", tr("no rule"))
        if holds and rule.kind != "each" and rule.target != (made.tracer.rule_path(path) if made is not None else ""):
            return rule.target, tr("part of {target}", target=rule.target)
        if rule.kind == "each":
            loops = isinstance(value, list) or path.endswith("]")
            return rule.target, tr("for each {each}", each=rule.each) if loops else ""
        said = tr("constant") if rule.kind == "constant" else " ".join((rule.value or rule.each).split())
        return rule.target, said

    def _show(self) -> None:
        current = self._current
        made = current.made
        can = current.payload is not None and self._document.bench is not None
        self.run.setEnabled(can)
        if current.is_running:
            self.status.say(tr("Running…"))
            return
        self._made = made
        self.more.setEnabled(made is not None and bool(made.output))
        if made is None:
            self.tree.marks, self.tree.changed_paths = {}, frozenset()
            self.view.show_value(None, there=False)
            self.text.show_text(Whole("", ""))
            self.status.say(tr("The map could not be run") if current.failure else "")
            self.empty.setText(
                current.failure
                or (
                    tr("The map's output appears here") if can else tr("Load a sample to see what the map makes of it.")
                )
            )
        else:
            self.tree.marks, self.tree.changed_paths = made.marks, made.changed
            self.view.show_value(made.value, there=made.in_tree and made.there)
            medium = self._field_medium
            large = len(made.output) > 1_500_000
            text = Bytes(made.output) if large else Whole(made.output.decode("utf-8", "replace"), medium)
            self.text.show_text(text)
            self.status.say(_summary(made))
            self.empty.setText(
                tr("Nothing was made: no rule gave a value.")
                if made.in_tree
                else tr("The output is too large for a tree. Read its text.")
            )
            self._follow(self._document.selection)
        self._list()
        self._switch()

    @property
    def _field_medium(self) -> str:
        bench = self._document.bench
        return bench.target.schema.medium if bench is not None and bench.target is not None else ""

    def _switch(self, *_: object) -> None:
        made = self._made
        there = made is not None and made.there
        tree = there and made is not None and made.in_tree
        self.pages.setCurrentIndex(
            TEXT if there and (self.as_text.isChecked() or not tree) else TREE if tree else NOTHING
        )

    def _list(self) -> None:
        made, current = self._made, self._current
        self.findings.clear()
        if made is None:
            if current.failure:
                self.findings.addItem(current.failure)
            self.findings.setVisible(False)
            return
        for one, place in list(zip(made.findings, made.places, strict=True))[:MOST_LISTED]:
            self.findings.addItem(self._item(one, place))
        for place in made.gone[:MOST_LISTED]:
            item = QListWidgetItem(tr("gone  {place} was there before the last edit", place=place))
            item.setForeground(tone("quiet", self.palette()))
            self.findings.addItem(item)
        count = self.findings.count()
        self.findings.setFixedHeight(min(76, 8 + 20 * count))
        self.findings.setVisible(bool(count))

    def _item(self, one: Finding, place: str) -> QListWidgetItem:
        message, severity = self._veil.message(one.message), SEVERITIES.get(one.severity, one.severity)
        where = "" if one.message.startswith(one.target) or (place and one.message.startswith(place)) else f"{one.target}  "  # fmt: skip
        item = QListWidgetItem(f"{one.id}  {where}{' '.join(message.split())}")
        item.setToolTip(plain_tip(f"{severity}: {message}\n{translated(one.mend)}".strip()))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{severity} {item.text()}")
        item.setForeground(tone(one.severity, self.palette()))
        item.setData(_TARGET, one.target)
        item.setData(_PLACE, place)
        return item

    # -- going

    def _jump(self, item: QListWidgetItem) -> None:
        place, target = item.data(_PLACE), item.data(_TARGET)
        if place:
            self.view.go_to(place)
        if target:
            self._document.select(target_path=target)

    def _go_to_rule(self, node: int) -> None:
        if node < 0:
            return
        path = self.tree.paths[node]
        target = self._rule_of(path, self.tree.values[node])[0]
        if not target and self._made is not None:
            target = self._made.tracer.rule_path(path)
        if target:
            self._document.select(target_path=target)
            rule = self._document.map.rule(target) if self._document.map is not None else None
            self.said.emit(
                tr("{path} is made by the rule of {target}", path=path, target=target)
                if rule
                else tr("No rule makes {path}", path=path)
            )

    def _follow(self, selection: Any) -> None:
        made, path = self._made, selection.target_path
        if made is None or not path or self.view.hasFocus():
            return
        bare = _BLOCK.sub("[]", path)
        self.view.show_nodes(self.tree.nodes_of_field(bare))

    # -- handing over

    def copy_output(self) -> None:
        """Copy the output as it is seen: masked while values are masked."""
        made = self._made
        if made is not None:
            QGuiApplication.clipboard().setText(self._text_of(made))
            self.said.emit(
                tr("The output is copied") if self._veil.shown else tr("The output is copied, with its values masked")
            )

    def save_output(self) -> None:
        """Ask for a file, and write the output there as it is: who saves it wants to use it."""
        made, bench = self._made, self._document.bench
        if made is None or bench is None or bench.target is None:
            return
        ending = {"xml": "xml", "csv": "csv"}.get(bench.target.schema.medium, "json")
        start = self._document.folder / f"output.{ending}"
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the output"), str(start), tr("All files (*)"))
        if path:
            try:
                save_bytes(Path(path), made.output)
            except Exception as error:  # noqa: BLE001 - a disk's troubles are told
                self._document.failed.emit(error)
                return
            self.said.emit(tr("Saved {name}, with its values as they are", name=Path(path).name))

    def _text_of(self, made: "Made") -> str:
        from fieldwright.desktop.samples.veiled_text import veiled_text

        text = made.output.decode("utf-8", "replace")
        return text if self._veil.shown else veiled_text(text, self._field_medium)


def _summary(made: "Made") -> str:
    count = len(made.findings)
    said = [tr("{n} findings", "{n} finding", count) if count else tr("The output is valid")]
    said += [tr("{count} changed", count=_leaves(made))] if made.changed else []
    said += [tr("{count} gone", count=len(made.gone))] if made.gone else []
    said.append(tr("{milliseconds} ms", milliseconds=round(made.seconds * 1000)))
    return "  ·  ".join(said)


def _leaves(made: "Made") -> int:
    """The changed places that have no changed place below them."""
    above: set[str] = set()
    for path in made.changed:
        for at, one in enumerate(path):
            if one in ".[":
                above.add(path[:at])
    return len(made.changed - above)
