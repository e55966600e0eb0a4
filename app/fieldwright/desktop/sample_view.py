"""A sample payload beside what the map makes of it."""

from pathlib import Path
from typing import Any

from attrs import frozen
from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.expression_editor import expression_font
from fieldwright.desktop.highlighter import tone
from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.reading import decoded
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.sides import Bench

MOST_SHOWN = 400_000
"""Characters of a payload that are shown; the map reads all of it."""


@frozen
class Made:
    """What a run gave, as it is shown."""

    output: str
    findings: tuple[Finding, ...]
    seconds: float


class SampleView(QWidget):
    """Shows the document's sample, runs the map on it, and shows the output with its findings."""

    def __init__(self, document: Any, jobs: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._evaluator: Evaluator | None = None
        self._stale = True
        self.setAcceptDrops(True)
        self.load = _button("&Load sample…", "Load a payload of the source from a file", self.choose)
        self.previous = _arrow("‹", "Previous sample of the map", lambda: self.step(-1))
        self.next = _arrow("›", "Next sample of the map", lambda: self.step(1))
        self.name, self.said = _quiet("No sample"), _quiet("")
        self.run = _button("&Run", "Run the map on the sample", self.run_now)
        self.source, self.output = _text("Source sample"), _text("Output of the map")
        self.findings = QListWidget()
        self.findings.setAccessibleName("Findings of the run")
        self.findings.setToolTip("What the run found; Enter selects the rule")
        self.findings.setWordWrap(True)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.findings.setMaximumHeight(110)
        self.findings.itemActivated.connect(self._jump)
        self._lay_out()
        document.sample_changed.connect(self._show_sample)
        document.changed.connect(self._changed)
        document.sides_changed.connect(self._changed)
        document.selection_changed.connect(self._selection)
        self._map = document.map_name
        self._show_sample()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        for side, row, text in (
            (left, (self.load, self.previous, self.next, self.name), self.source),
            (right, (self.run, self.said), self.output),
        ):
            box, top = QVBoxLayout(side), QHBoxLayout()
            box.setContentsMargins(12, 8, 12, 8)
            for widget in row:
                top.addWidget(widget)
            top.addStretch(1)
            box.addLayout(top)
            box.addWidget(text, 1)
            if side is right:
                box.addWidget(self.findings)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([500, 500])
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    # -- the sample

    def choose(self) -> None:
        """Ask for a file, and load it."""
        start = self._document.sample_path or self._document.folder
        path, _ = QFileDialog.getOpenFileName(
            self, "Load a sample", str(start), "Payloads (*.json *.xml *.ndjson);;All files (*)"
        )
        if path:
            self._document.set_sample(path)

    def step(self, by: int) -> None:
        """Load the next or previous sample of the map."""
        samples = self.samples
        if samples:
            here = self._document.sample_path
            at = samples.index(here) if here in samples else -1 if by > 0 else 0
            self._document.set_sample(samples[(at + by) % len(samples)])

    @property
    def samples(self) -> list[Path]:
        """The sample files of the map."""
        shown = self._document.map
        return [self._document.folder / name for name in shown.samples] if shown else []

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Load the file."""
        self._document.set_sample(event.mimeData().urls()[0].toLocalFile())
        event.acceptProposedAction()

    def _show_sample(self, *_: object) -> None:
        data, path = self._document.sample, self._document.sample_path
        self.source.setPlainText(_cut(_decoded(data, path)) if data else "")
        samples = self.samples
        place = f"  ({samples.index(path) + 1} of {len(samples)})" if path in samples else ""
        self.name.setText(f"{path.name}{place}" if path else "A payload that was found" if data else "No sample")
        for button in (self.previous, self.next):
            button.setEnabled(bool(samples) and samples != [path])
        self._changed()

    def _selection(self, selection: Any) -> None:
        if selection.map_name != self._map:
            self._map = selection.map_name
            self._show_sample()

    # -- the run

    def _changed(self, *_: object) -> None:
        self._stale = True
        ready = self._document.sample is not None and self._document.bench is not None
        self.run.setEnabled(ready)
        if not ready:
            self.output.setPlainText("")
            self.findings.clear()
            self.said.setText("")
            return
        if self.isVisible():
            self.run_now()

    def showEvent(self, event: Any) -> None:
        """Run when the view comes up with something new."""
        super().showEvent(event)
        if self._stale:
            self._changed()

    def run_now(self) -> None:
        """Run the map on the sample beside the window."""
        bench, data = self._document.bench, self._document.sample
        if bench is None or data is None:
            return
        if self._evaluator is None:
            self._evaluator = Evaluator()
        self._stale = False
        self.said.setText("Running…")
        path = self._document.sample_path
        self._jobs.start(
            made, bench, data, str(path or ""), self._evaluator, done=self._show_made, failed=self._show_error,
            label="Running the map", key=(self, "run"), stop=self._evaluator.cancel,
        )  # fmt: skip

    def _show_made(self, found: Made) -> None:
        self.output.setPlainText(_cut(found.output))
        count = len(found.findings)
        said = f"{count} finding{'s' * (count != 1)}" if count else "The output is valid"
        self.said.setText(f"{said}  ·  {found.seconds * 1000:.0f} ms")
        self.findings.clear()
        for one in found.findings[:500]:
            place = "" if one.message.startswith(one.target) else f"{one.target}  "
            item = QListWidgetItem(f"{one.id}  {place}{one.message}")
            item.setToolTip(item.text())
            item.setForeground(tone(one.severity, self.palette()))
            item.setData(Qt.ItemDataRole.UserRole, one.target)
            self.findings.addItem(item)
        self.findings.setMaximumHeight(min(110, 8 + 40 * count))
        self.findings.setVisible(bool(count))

    def _show_error(self, error: BaseException) -> None:
        self.output.setPlainText("")
        self.said.setText("The map could not be run")
        self.findings.clear()
        self.findings.addItem(str(error))
        self.findings.setVisible(True)

    def _jump(self, item: QListWidgetItem) -> None:
        target = item.data(Qt.ItemDataRole.UserRole)
        if target:
            self._document.select(target_path=target)

    def close_evaluation(self) -> None:
        """End the process that evaluates."""
        if self._evaluator:
            self._evaluator.close()
            self._evaluator = None


def made(bench: Bench, data: bytes, file: str, evaluator: Evaluator) -> Made:
    """What the map makes of a payload."""
    from fieldwright.mapping.run import run_map

    result = run_map(bench, data, file=file, evaluator=evaluator)
    return Made(result.output.decode("utf-8", "replace"), result.findings, result.seconds)


def _decoded(data: bytes, path: Path | None) -> str:
    try:
        return decoded(data, path or "the sample")
    except Exception as error:  # noqa: BLE001 - a sample that is no text is said, not raised
        return f"The sample cannot be shown: {error}"


def _cut(text: str) -> str:
    return (
        text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN] + f"\n… and {len(text) - MOST_SHOWN:,} more characters"
    )


def _text(name: str) -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setFont(expression_font())
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setAccessibleName(name)
    text.setToolTip(name)
    text.setPlaceholderText(
        "Load a sample, or drop a file here" if name.startswith("Source") else "The map's output appears here"
    )
    return text


def _button(words: str, meaning: str, call: Any) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(meaning)
    button.setAccessibleName(words.replace("&", "").rstrip("…"))
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: call())
    return button


def _arrow(words: str, meaning: str, call: Any) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(meaning)
    button.setAccessibleName(meaning)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _=False: call())
    return button


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label
