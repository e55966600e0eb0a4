"""How a file is read: what was recognised, each of it correctable, with a look at what comes of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from fieldwright.desktop.column_sharing import share
from fieldwright.desktop.dialogs.file_list import FILES, FileList
from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.dialogs.reading_preview import Preview, preview
from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import answers, grid, label_of, spin_box
from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.theme import ui_font
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.schema.options import DELIMITER_WORDS, PLAIN, TABLE, ReadingOptions, character
from fieldwright.schema.vetting import Vetting

PAUSE = 250
"""Milliseconds after the last change before the file is read again."""
_ENCODINGS = (
    ("utf-8", "UTF-8"), ("utf-16", "UTF-16"), ("cp1252", tr("Windows-1252, Western")), ("iso8859-1", tr("ISO 8859-1, Western")),
    ("iso8859-15", tr("ISO 8859-15, Western with euro")), ("cp1250", tr("Windows-1250, Central European")), ("cp1251", tr("Windows-1251, Cyrillic")),
    ("cp1253", tr("Windows-1253, Greek")), ("cp1254", tr("Windows-1254, Turkish")), ("cp850", tr("DOS 850, Western")), ("cp437", "DOS 437"),
    ("mac-roman", "Mac Roman"), ("shift_jis", tr("Shift JIS, Japanese")), ("gb18030", tr("GB 18030, Chinese")), ("big5", tr("Big5, Chinese")), ("euc-kr", tr("EUC-KR, Korean")),
    ("cp037", "EBCDIC 037"), ("cp500", "EBCDIC 500"),
)  # fmt: skip
_DELIMITERS = (
    (",", tr("Comma")),
    (";", tr("Semicolon")),
    ("\t", tr("Tab")),
    ("|", tr("Bar")),
    (" ", tr("Space")),
    ("", tr("None: one column")),
)
_QUOTES = (('"', tr('Double quote "')), ("'", tr("Single quote '")), ("", tr("None", "quotes")))
_ESCAPES = (("", tr("Written twice")), ("\\", tr("After a backslash")))
_HEADERS = ((True, tr("The first row has the names")), (False, tr("There are no names")))
_LEAST = 90
"""Pixels that a column of what comes of it always has: a table of many is scrolled."""
_TABLES = (".csv", ".tsv", ".tab", ".txt")


class ReadingDialog(QDialog):
    """Asks how a file is read. ``options`` is the answer, its paths as they are; what is left as recognised is not in it."""

    def __init__(
        self,
        path: Path,
        options: ReadingOptions,
        jobs: Jobs,
        vetting: Vetting,
        parent: QWidget | None = None,
        *,
        merges: bool = True,
    ) -> None:
        super().__init__(parent)
        self._path, self._jobs, self._vetting, self._extra = path, jobs, vetting, options.extra
        self.preview: Preview | None = None
        """What came of reading the file as it is said now; None while that is not known."""
        self._job: Job | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE)
        self._wait.timeout.connect(self.read)
        self.setWindowTitle(tr("How the File Is Read"))
        self.resize(760, 620)
        name = ElidedLabel(ui_font(10.5, QFont.Weight.DemiBold))
        name.say(path.name)
        name.setToolTip(plain_tip(str(path)))
        self.format = QLabel()
        self.format.setObjectName("muted")
        self.format.setTextFormat(Qt.TextFormat.PlainText)
        self.encoding = self._choice(tr("Encoding"), _ENCODINGS)
        self.delimiter = self._choice(tr("Delimiter"), _DELIMITERS)
        self.delimiter.setEditable(True)
        self.delimiter.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.delimiter.editTextChanged.connect(self._changed)
        self.quote = self._choice(tr("Quotes"), _QUOTES)
        self.escape = self._choice(tr("A quote in quotes"), _ESCAPES)
        self.header = self._choice(tr("Header"), _HEADERS)
        self.skip = spin_box()
        self.skip.setAccessibleName(tr("Lines to skip"))
        self.skip.setMinimumHeight(26)
        self.skip.setRange(-1, 99_999)
        self.skip.setValue(-1)
        self.skip.valueChanged.connect(self._changed)
        self.definitions = QLineEdit()
        self.definitions.setAccessibleName(tr("Definitions"))
        self.definitions.setPlaceholderText(tr("A folder with names of segments and elements"))
        self.definitions.textChanged.connect(self._changed)
        choose = QPushButton(tr("Choos&e…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_definitions)
        definitions = QWidget()  # not the layout alone: hidden, it would take the room of its column
        row = QHBoxLayout(definitions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.definitions, 1)
        row.addWidget(choose)
        self.more = FileList(
            tr("Further samples"),
            FILES,
            str(path.parent),
            adds=tr("Add to further samples"),
            removes=tr("Remove from further samples"),
        )
        self.more.list.setMaximumHeight(66)
        self.more.changed.connect(self._changed)
        self._merges = merges
        self._rows = ("encoding", "delimiter", "quote", "escape", "header", "skip", "definitions", "more")
        self.form = grid(
            (tr("En&coding"), self.encoding),
            (tr("&Delimiter"), self.delimiter),
            (tr("&Quotes"), self.quote),
            (tr("A quote &in quotes"), self.escape),
            (tr("&Header"), self.header),
            (tr("&Lines to skip"), self.skip),
            (tr("De&finitions"), definitions),
            (tr("Merge with &further samples"), self.more),
        )
        self.form.setColumnMinimumWidth(0, 130)
        label_of(self.form, 6).setBuddy(self.definitions)
        label_of(self.form, 7).setAlignment(Qt.AlignmentFlag.AlignTop)
        label_of(self.form, 7).setWordWrap(True)
        self.table = QTableWidget()
        follow_selection(self.table)
        self.table.setAccessibleName(tr("What comes of it"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        self.table.setMinimumHeight(130)
        self.table.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setObjectName("muted")
        buttons, self.ok = answers(self, tr("OK"))
        self._buttons = buttons
        self.reset = buttons.addButton(tr("&As Recognised"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.setToolTip(tr("Take back everything that is said here"))
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(lambda: self.show_options(PLAIN))
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addWidget(name)
        top.addWidget(self.format)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        box.addLayout(top)
        box.addLayout(self.form)
        box.addWidget(self.table, 1)
        box.addWidget(self.said)
        box.addWidget(buttons)
        takes = ("encoding", "more", *TABLE) if path.suffix.lower() in _TABLES else ("encoding",)
        self._takes(tuple(dict.fromkeys((*takes, *options.given))))
        self.show_options(options)
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go to the first button: it went past it to the one that the box of buttons gives its focus to."""
        super().showEvent(event)
        self._buttons.setFocusProxy(None)  # type: ignore[arg-type]

    def _choice(self, name: str, items: Sequence[tuple[object, str]]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.addItem(tr("As recognised"), None)
        for value, text in items:
            made.addItem(text, value)
        made.currentIndexChanged.connect(self._changed)
        return made

    # -- what is said

    @property
    def options(self) -> ReadingOptions:
        """What is said. Raises a `FieldwrightError` for what cannot be meant."""
        return ReadingOptions(
            self.encoding.currentData() or "",
            self._delimiter(),
            self.quote.currentData(),
            self.escape.currentData(),
            self.header.currentData(),
            self.skip.value() if self.skip.value() >= 0 else None,
            self.definitions.text().strip(),
            self.more.files,
            self._extra,
        )

    def _delimiter(self) -> str | None:
        text = self.delimiter.currentText()
        at = self.delimiter.findText(text)
        if at >= 0:
            return self.delimiter.itemData(at)
        return character(text, DELIMITER_WORDS, "delimiter")

    def show_options(self, options: ReadingOptions) -> None:
        """Show what is said already."""
        for box, value in (
            (self.encoding, options.encoding or None),
            (self.delimiter, options.delimiter),
            (self.quote, options.quote),
            (self.escape, options.escape),
            (self.header, options.header),
        ):
            at = next((row for row in range(box.count()) if box.itemData(row) == value and (box.itemData(row) is None) == (value is None)), -1)  # fmt: skip
            if at < 0:
                box.addItem(str(value), value)
                at = box.count() - 1
            box.setCurrentIndex(at)
        self.skip.setValue(-1 if options.skip is None else options.skip)
        self.definitions.setText(options.definitions)
        self.more.set_files(options.more)
        self._changed()

    def _choose_definitions(self) -> None:
        start = self.definitions.text() or str(self._path.parent)
        chosen = QFileDialog.getExistingDirectory(self, tr("A folder with definitions"), start)
        if chosen:
            self.definitions.setText(chosen)

    # -- what comes of it

    def _changed(self, *_: object) -> None:
        self.preview = None
        if self._job is not None:
            self._job.cancel()  # what it brings is of what was said before
        self._wait.start()

    def read(self) -> None:
        """Read the file as it is said now, beside the window."""
        self._wait.stop()
        try:
            options = self.options
        except FieldwrightError as error:
            self._fail(error)
            return
        self._say(tr("Reading {name}…", name=self._path.name))
        reading = self._vetting.reading()
        self._job = self._jobs.start(
            preview,
            reading,
            self._path,
            options,
            done=self._show,
            failed=self._fail,
            key=(self, "read"),
            label=tr("Reading a file"),
            stop=reading.cancel,
        )

    def _show(self, found: Preview) -> None:
        if not isValid(self):
            return
        self.preview = found
        self.format.setText(translated(found.format))
        self._takes(found.takes)
        for name, box in (
            ("encoding", self.encoding),
            ("delimiter", self.delimiter),
            ("quote", self.quote),
            ("header", self.header),
        ):
            if box.currentText() == box.itemText(0) and name in found.recognised:
                box.blockSignals(True)
                box.setItemText(0, tr("As recognised: {recognised}", recognised=found.recognised[name]))
                box.blockSignals(False)
        skip = found.recognised.get("skip")
        self.skip.setSpecialValueText(
            tr("As recognised: {skip}", skip=skip) if skip and self.skip.value() < 0 else tr("As recognised")
        )
        self.ok.setEnabled(True)
        remarks = [translated(one) for one in found.remarks]
        self._say("\n".join(remarks[:3]))
        self.said.setToolTip(plain_tip("\n".join(remarks)))
        self._fill(found)

    def _fill(self, found: Preview) -> None:
        self.table.clear()
        self.table.setColumnCount(len(found.titles))
        self.table.setHorizontalHeaderLabels(list(found.titles))
        self.table.setRowCount(len(found.rows))
        for row, cells in enumerate(found.rows):
            for column, text in enumerate(cells[: len(found.titles)]):
                self.table.setItem(row, column, QTableWidgetItem(text[:300]))
        self.table.horizontalHeader().setStretchLastSection(True)
        share(self.table, self._room, [_LEAST] * len(found.titles))

    @property
    def _room(self) -> int:
        return self.table.width() - self.table.verticalScrollBar().sizeHint().width() - 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew among the columns of what came of it."""
        super().resizeEvent(event)
        if self.table.columnCount():
            share(self.table, self._room, [_LEAST] * self.table.columnCount())

    def _fail(self, error: BaseException) -> None:
        if not isValid(self):
            return
        self.preview = None
        self.table.setRowCount(0)
        self.ok.setEnabled(False)
        stopped = isinstance(error, CancelledError)
        self._say(tr("Stopped. Change something to read it again.") if stopped else line(error), wrong=not stopped)

    def _takes(self, names: Sequence[str]) -> None:
        """Show the rows that have a meaning for the file."""
        for at, name in enumerate(self._rows):
            there = name in names and (name != "more" or self._merges)
            for column in (0, 1):
                item = self.form.itemAtPosition(at, column)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.setVisible(there)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self.said.setObjectName("wrong" if wrong else "muted")
        self.said.setText(text)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
