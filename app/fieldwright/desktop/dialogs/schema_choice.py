"""One side of a new map: a schema's file and one of its messages, read beside the window."""

from collections.abc import Mapping
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from fieldwright.desktop.dialogs.file_list import FILES
from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.dialogs.paste import PasteDialog
from fieldwright.desktop.dialogs.reading import ReadingDialog
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.theme import ui_font
from fieldwright.schema.model import Message, Schema
from fieldwright.schema.options import PLAIN, ReadingOptions
from fieldwright.schema.vetting import Reading, Vetting

MOST_LISTED = 2_000
_NAME = Qt.ItemDataRole.UserRole


@frozen(kw_only=True)
class SideWords:
    """What is said of one side; ``lacks`` where nothing is chosen yet, the last six for who does not see what they stand beside."""

    heading: str
    browse: str
    lacks: str
    file: str
    browses: str
    pastes: str
    filters: str
    message: str
    reads: str


class SchemaChoice(QFrame):
    """A file, typed, chosen or dropped, and the list of its messages."""

    changed = Signal()

    def __init__(self, words: SideWords, jobs: Jobs, vetting: Vetting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._jobs, self._vetting = jobs, vetting
        self._read = ""
        self.folder = ""
        self.known: Mapping[str, ReadingOptions] = {}
        """How files of the project are read already, by their paths."""
        self.options = PLAIN
        self.schema: Schema | None = None
        self._reading: Reading | None = None
        self._messages: tuple[Message, ...] = ()
        self.setAcceptDrops(True)
        heading = QLabel(words.heading)
        heading.setFont(ui_font(10.5, ui_font().Weight.DemiBold))
        self.file = QLineEdit()
        self.file.setPlaceholderText(tr("OpenAPI, JSON Schema, XSD, WSDL, or a sample"))
        self.file.setAccessibleName(words.file)
        heading.setBuddy(self.file)
        browse = QPushButton(words.browse)
        browse.setAccessibleName(words.browses)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.paste = QPushButton(tr("Paste…"))
        self.paste.setAccessibleName(words.pastes)
        self.paste.setToolTip(tr("Take text from the clipboard as a file"))
        self.paste.setAutoDefault(False)
        self.paste.clicked.connect(self._paste)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(browse)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setObjectName("muted")
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(
            2 * self.said.fontMetrics().lineSpacing()
        )  # so that two beside each other stay level
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter messages…"))
        self.filter.setAccessibleName(words.filters)
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._fill)
        self.list = QListWidget()
        self.list.setAccessibleName(words.message)
        self.list.setUniformItemSizes(True)
        follow_selection(self.list)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.currentItemChanged.connect(lambda *_: self.changed.emit())
        self.list.setFrameShape(QFrame.Shape.StyledPanel)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(heading)
        box.addLayout(row)
        self.reading = QPushButton(tr("Reading…", "how a file is read"))
        self.reading.setAccessibleName(words.reads)
        self.reading.setToolTip(tr("See and correct how the file is read: encoding, table, further samples"))
        self.reading.setAutoDefault(False)
        self.reading.setEnabled(False)
        self.reading.clicked.connect(self._correct)
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(self.paste, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.reading, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(below)
        box.addWidget(self.filter)
        box.addWidget(self.list, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(350)
        self._wait.timeout.connect(self.read)
        self.file.textChanged.connect(lambda _: self._wait.start())  # textEdited is silent where a screen reader writes
        self.file.editingFinished.connect(self.read)
        self._say(tr("Choose a file; its messages are listed here."))

    @property
    def message(self) -> str:
        """The chosen message, empty for none."""
        item = self.list.currentItem()
        return item.data(_NAME) if item is not None and self.schema is not None else ""

    def choose(self, path: str | Path, *more: str | Path) -> None:
        """Take a file, or several that are merged."""
        self.file.setText(str(path))
        self.read(ReadingOptions(more=tuple(map(str, more))) if more else None)

    def read(self, options: ReadingOptions | None = None) -> None:
        """Read the file that is typed, unless it is the one that is shown; with ``options`` as these say."""
        self._wait.stop()
        name = self.file.text().strip()
        if name == self._read and options is None:
            return
        self.options = options if options is not None else self._known(name)
        self.reading.setEnabled(bool(name))
        self._read, self.schema, self._messages = name, None, ()
        self._fill()
        if not name:
            self._say(tr("Choose a file; its messages are listed here."))
            return
        self._say(tr("Reading {name}…", name=Path(name).name))
        reading = self._reading = self._vetting.reading()
        self._jobs.start(
            _listed,
            reading,
            Path(name).expanduser(),
            self.options,
            done=self._show,
            failed=self._fail,
            key=(self, "read"),
            label=tr("Reading a schema"),
            stop=lambda: self._stop(reading),
        )

    def _known(self, name: str) -> ReadingOptions:
        """How the project reads the file already."""
        if not name or not self.known:
            return PLAIN
        return self.known.get(str(Path(name).expanduser().absolute()), PLAIN)

    def _correct(self) -> None:
        """Ask how the file is read."""
        name = self.file.text().strip()
        if not name:
            return
        dialog = ReadingDialog(Path(name).expanduser(), self.options, self._jobs, self._vetting, self)
        if dialog.exec() and dialog.options != self.options:
            self.read(dialog.options)

    def _paste(self) -> None:
        """Take pasted text as a file."""
        dialog = PasteDialog(Path(self.folder or "."), self)
        if dialog.exec() and dialog.made is not None:
            self.choose(dialog.made)

    def _stop(self, reading: Reading) -> None:
        reading.cancel()
        if self._reading is reading and isValid(self):  # not because another file was chosen, or the dialog is gone
            self._reading, self._read = None, ""
            self._say(tr("Stopped. Choose the file again to read it."))

    def _show(self, found: "tuple[Schema, tuple[Message, ...]]") -> None:
        self.schema, self._messages = found
        count = len(self._messages)
        problems = sum(one.severity != "info" for one in self.schema.notes)
        said = [translated(self.schema.format), tr("{n} messages", "{n} message", count)]
        if problems:
            said.append(tr("{n} remarks", "{n} remark", problems))
        self._say(", ".join(said))
        self._fill()

    def _fail(self, error: BaseException) -> None:
        self._say(line(error), wrong=True)
        self._fill()

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self.said.setObjectName("wrong" if wrong else "muted")
        self.said.setText(text)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def _fill(self, *_: object) -> None:
        words = self.filter.text().casefold().split()
        before = self.message
        self.list.clear()
        fitting = [one for one in self._messages if all(word in one.name.casefold() for word in words)]
        fitting.sort(key=lambda one: [one.name.casefold()] != words)  # what is named exactly comes first
        for one in fitting[:MOST_LISTED]:
            item = QListWidgetItem(one.name)
            item.setData(_NAME, one.name)
            item.setToolTip(one.name)
            self.list.addItem(item)
        if len(fitting) > MOST_LISTED:
            more = QListWidgetItem(tr("{more} more: filter to see them", more=len(fitting) - MOST_LISTED))
            more.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(more)
        rows = [at for at, one in enumerate(fitting[:MOST_LISTED]) if one.name == before]
        if fitting:
            self.list.setCurrentRow(rows[0] if rows else 0)
        self.filter.setVisible(len(self._messages) > 8)
        self.changed.emit()

    def _browse(self) -> None:
        start = self.file.text() or self.folder
        words = tr("Choose a schema or a sample; several samples are merged")
        paths, _ = QFileDialog.getOpenFileNames(self, words, start, FILES)
        if paths:
            self.choose(*paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        urls = event.mimeData().urls()
        if urls and all(one.isLocalFile() for one in urls):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file, or merge the files."""
        self.choose(*(one.toLocalFile() for one in event.mimeData().urls()))
        event.acceptProposedAction()


def _listed(reading: Reading, path: Path, options: ReadingOptions) -> "tuple[Schema, tuple[Message, ...]]":
    schema = reading.load(path, options=options or None)
    return schema, tuple(schema.messages())
