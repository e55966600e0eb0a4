"""A sample beside what the map makes of it: one record at a time, or all of them counted."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QSplitter, QToolButton, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr
from fieldwright.desktop.samples.all_records import AllRecords
from fieldwright.desktop.samples.choosing import Choosing
from fieldwright.desktop.samples.current import Current
from fieldwright.desktop.samples.output_pane import OutputPane
from fieldwright.desktop.samples.payload_pane import PayloadPane, toggle


class SampleView(QWidget):
    """The page of the sample. What it shows is the document's; values are masked as the document's veil says."""

    explain_asked = Signal(str)
    said = Signal(str)
    values_asked = Signal(bool)
    """Somebody wants values shown, or masked."""

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        veil = document.veil
        self.setAcceptDrops(True)
        self.current = Current(document, jobs, self)
        self.choosing = Choosing(document, jobs, self)
        self.payload = PayloadPane(document, jobs, self.current, self.choosing, veil)
        self.result = OutputPane(document, jobs, self.current, veil)
        self.all_records = AllRecords(document, jobs, self.current, veil)
        self.result.box.insertWidget(1, self.all_records)
        self.run_all = QToolButton()
        self.run_all.setText(tr("&All", "records"))
        self.run_all.setToolTip(tr("Run the map on all records, and count those with findings (Ctrl+F5)"))
        self.run_all.setAccessibleName(tr("Run all records"))
        self.run_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.run_all.clicked.connect(lambda _=False: self.all_records.start())
        self.result.row.insertWidget(1, self.run_all)
        self.values = toggle(
            tr("Show va&lues"),
            tr("Show the values of samples as they are. While they are masked, a shared screen shows nobody's data"),
            self._values,
        )
        self.result.row.addWidget(self.values)
        self.result.explain_asked.connect(self.explain_asked)
        self.result.said.connect(self.said)
        self.choosing.said.connect(self.said)
        self.current.payload_changed.connect(self._count)
        veil.changed.connect(self._veiled)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.payload)
        self.split.addWidget(self.result)
        self.split.setSizes([500, 570])
        self.split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.split)
        self._count()
        self._veiled()

    # -- what others ask for

    @property
    def findings(self) -> QListWidget:
        """The findings of the run."""
        return self.result.findings

    @property
    def output(self) -> QPlainTextEdit:
        """The text of the output."""
        return self.result.text.text

    def choose(self) -> None:
        """Ask for a file, and load it."""
        self.choosing.load(self)

    def step(self, by: int) -> None:
        """Look at the next or previous sample of the map."""
        self.choosing.step(by)

    def step_record(self, by: int) -> None:
        """Look at the next or previous record of the sample."""
        self.current.go(self.current.at + by)

    def run_now(self) -> None:
        """Run the map on the record."""
        self.current.run()

    def close_evaluation(self) -> None:
        """End the process that evaluates."""
        self.all_records.stop()
        self.current.close()

    # -- inside

    def _count(self) -> None:
        self.run_all.setVisible(self.current.count > 1)

    def _values(self, shown: bool) -> None:
        if shown != self._document.veil.shown:
            self.values_asked.emit(shown)
            self._document.veil.show(shown)

    def _veiled(self) -> None:
        self.values.setChecked(self._document.veil.shown)

    def showEvent(self, event: Any) -> None:
        """Make the output while it is looked at."""
        super().showEvent(event)
        self.current.want(self, wanted=True)

    def hideEvent(self, event: Any) -> None:
        """Make it no more."""
        super().hideEvent(event)
        self.current.want(self, wanted=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Load the file."""
        self._document.set_sample(event.mimeData().urls()[0].toLocalFile())
        event.acceptProposedAction()
