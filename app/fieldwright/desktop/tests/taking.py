"""Taking over what the map gives as what is expected: case by case beside each other, and only once somebody has looked at all of them."""

from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import answers, label
from fieldwright.desktop.language import tr
from fieldwright.desktop.samples.values_button import ValuesButton
from fieldwright.desktop.tests.evidence import refuse_outside
from fieldwright.desktop.tests.payloads import PayloadPane
from fieldwright.desktop.tests.running import Running
from fieldwright.desktop.tests.texts import actual_text, differing_lines, texts_of
from fieldwright.desktop.theme import Look
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.saving import save_bytes
from fieldwright.project.sides import relative_name
from fieldwright.project.testing.taking import TakenOver, take_over

MOST = 200
"""Cases that are looked at together."""


@frozen
class Offer:
    """A case: what taking over would do, or why it cannot be."""

    name: str
    taken: TakenOver | None
    why: str = ""


class TakeOverDialog(QDialog):
    """Shows expected and actual of each case; *Take Over* is there once each that can be taken over was looked at. ``taken`` are their names."""

    def __init__(self, document: Document, look: Look, running: Running, names: Sequence[str], parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._document, self._look, self._running = document, look, running
        self._seen: set[str] = set()
        self.taken: tuple[str, ...] = ()
        self.written: list[str] = []
        self.setWindowTitle(tr("Take Over What the Map Gives"))
        self.resize(1040, 640)
        self.offers = [self._offer(name) for name in names[:MOST]]
        self.list = QListWidget()
        follow_selection(self.list)
        self.list.setAccessibleName(tr("Test cases"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in self.offers:
            self.list.addItem(QListWidgetItem(one.name))
        self.expected, self.actual = (
            PayloadPane(tr("Expected until now"), look, document.veil),
            PayloadPane(tr("What the map gives"), look, document.veil),
        )
        self.told = label("")
        self.told.setMinimumHeight(36)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(1)
        panes.addWidget(self.list)
        panes.addWidget(self.expected)
        panes.addWidget(self.actual)
        panes.setSizes([220, 400, 400])
        self.list.setVisible(len(self.offers) > 1)
        buttons, self.accepting = answers(self, tr("&Take Over"))
        below = QHBoxLayout()
        self.left = label("", quiet=True)
        self.values = ValuesButton(document.veil, look)
        below.addWidget(self.values)
        below.addWidget(self.left, 1)
        below.addWidget(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addWidget(label(tr("What the map gives becomes what is expected. Look whether that is right: a mistake that is taken over is never found again.")))  # fmt: skip
        box.addWidget(panes, 1)
        box.addWidget(self.told)
        box.addLayout(below)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    @property
    def takeable(self) -> list[str]:
        """The names of those that can be taken over."""
        return [one.name for one in self.offers if one.taken is not None]

    def _offer(self, name: str) -> Offer:
        case = next((one for one in self._document.project.tests if one.name == name), None)
        result = self._running.results.get(name)
        if case is None or result is None or not self._running.is_fresh(case):
            return Offer(name, None, tr("Run it first: there is nothing that it gave, or something was edited since"))
        try:
            made = take_over(self._document.project, [result], [name], there=self._there(case.input))
            for file in made.files:
                refuse_outside(self._document.folder, file)
        except FieldwrightError as error:
            return Offer(name, None, line(error))
        return Offer(name, made) if made.names else Offer(name, None, tr("It gives what is expected: there is nothing to take over"))  # fmt: skip

    def _there(self, name: str) -> set[str]:
        """Files beside an input, whose names are taken."""
        folder = self._document.folder
        beside = (folder / name).parent if name else folder
        return {relative_name(one, folder) for one in beside.glob("*")} if beside.is_dir() else set()

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self.offers):
            return
        one = self.offers[row]
        case = next((each for each in self._document.project.tests if each.name == one.name), None)
        result = self._running.results.get(one.name)
        if case is not None and result is not None:
            bench = self._document.benches.get(result.map)
            texts = texts_of(case, bench.primary if bench else None, bench.target if bench else None, self._document.folder)  # fmt: skip
            output = actual_text(result)
            medium = bench.target.schema.medium if bench is not None and bench.target is not None else ""
            self.expected.show_text(
                texts.expected, case.expected, said=texts.expected_problem, empty=tr("Nothing was said to be expected"), medium=medium, made_up=case.masked
            )  # fmt: skip
            self.actual.show_text(output, empty=tr("Nothing was written"), medium=medium, made_up=case.masked)
            left, right = differing_lines(texts.expected, output, result.found)
            self.expected.mark(left)
            self.actual.mark(right)
        self.told.setText(one.why or self._what(one))
        self._seen.add(one.name)
        item = self.list.item(row)
        item.setIcon(self._look.icon("check" if one.taken is not None else "close", "muted", selected="accent_text"))
        self._enable()

    def _what(self, one: Offer) -> str:
        assert one.taken is not None
        files = list(one.taken.files)
        if not files:
            return tr("It is kept in the project; this can be undone.")
        there = (self._document.folder / files[0]).exists()
        if there:
            return tr("It is written to {file}; what it holds now stays beside it, as {file}.bak. Writing a file is not undone.", file=files[0])  # fmt: skip
        return tr("It is written to {file}. Writing a file is not undone.", file=files[0])

    def _enable(self) -> None:
        able = self.takeable
        missing = [name for name in able if name not in self._seen]
        self.accepting.setEnabled(bool(able) and not missing)
        self.left.setText(tr("{count} not looked at yet", count=len(missing)) if missing else "" if able else tr("Nothing can be taken over"))  # fmt: skip

    def accept(self) -> None:
        """Take over what was looked at: files are written, the project is edited once."""
        names, folder = self.takeable, self._document.folder
        results = [self._running.results[name] for name in names]
        there = {file for name in names for file in self._there(next(one.input for one in self._document.project.tests if one.name == name))}  # fmt: skip
        try:
            made = take_over(self._document.project, results, names, there=there)
            for file, data in made.files.items():
                refuse_outside(folder, file)
                save_bytes(folder / file, data, backup=(folder / file).exists())
                self.written.append(file)
        except FieldwrightError as error:
            self.told.setText(line(error))
            return
        what = names[0] if len(names) == 1 else tr("{count} test cases", count=len(names))
        self._document.do(made.project, tr("Take over the output of {what}", what=what))
        self.taken = tuple(names)
        super().accept()
