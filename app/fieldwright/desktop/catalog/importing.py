"""A spreadsheet taken into the catalog: what its columns hold is shown and corrected, and what would change, before anything does."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.catalog.words import TITLES
from fieldwright.desktop.catalog.words import title as title_of
from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import answers, grid, label, spin_box
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr, translated
from fieldwright.files.reading import read_bytes
from fieldwright.project.catalog.model import Catalog
from fieldwright.report.catalog.attributes import ENTRY, SYSTEM
from fieldwright.report.catalog.importing import LIMIT, Imported, Taken, import_book
from fieldwright.report.catalog.recognising import NOTES, SKIPPED, SYSTEMS, CatalogCorrection
from fieldwright.report.importing.foreign.model import IGNORE
from fieldwright.report.importing.reading import BookText, column_letters, read_book

AGAIN = 150
"""Milliseconds after a correction before the sheet is understood anew."""
MOST_LINES = 200
_HEADS = (tr("Column"), tr("Title"), tr("Holds"), tr("First values"))


def read_spreadsheet(path: Path) -> BookText:
    """The texts of a spreadsheet's cells."""
    return read_book(read_bytes(path, limit=LIMIT), path)


class ImportDialog(QDialog):
    """Shows the columns of a spreadsheet and what becomes of them; ``imported`` is what was made when it is accepted."""

    def __init__(self, catalog: Catalog, path: Path, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog, self._path, self._jobs = catalog, path, jobs
        self._book: BookText | None = None
        self._said: dict[str, str] = {}
        self.imported: Imported | None = None
        self.setWindowTitle(tr("Import {name}", name=path.name))
        self.resize(860, 620)
        self.sheet, self.header = QComboBox(), spin_box()
        self.header.setRange(0, 25)
        self.header.setSpecialValueText(tr("found by itself"))
        self.header.setKeyboardTracking(False)
        self.columns = QTableWidget(0, len(_HEADS))
        follow_selection(self.columns)
        self.columns.setHorizontalHeaderLabels(_HEADS)
        self.columns.setAccessibleName(tr("The sheet's columns and what they hold"))
        self.columns.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.columns.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.columns.setShowGrid(False)
        self.columns.setTabKeyNavigation(False)
        self.columns.verticalHeader().hide()
        self.columns.verticalHeader().setDefaultSectionSize(32)
        self.columns.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.columns.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, width in enumerate((70, 200, 210)):
            self.columns.setColumnWidth(at, width)
        self.roles: dict[str, QComboBox] = {}
        self.told = QPlainTextEdit()
        self.told.setReadOnly(True)
        self.told.setAccessibleName(tr("What the import does"))
        self.told.setTabChangesFocus(True)
        self.told.setMaximumHeight(170)
        self.problem = label(tr("Reading the file…"))
        self.buttons, self.take = answers(self, tr("&Import"))
        self.take.setEnabled(False)
        box = QVBoxLayout(self)
        box.addLayout(grid((tr("&Sheet"), self.sheet), (tr("&Header in row"), self.header)))
        box.addWidget(self.columns, 1)
        box.addWidget(self.problem)
        box.addWidget(self.told)
        box.addWidget(self.buttons)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(AGAIN)
        self._wait.timeout.connect(self._understand)
        self.header.valueChanged.connect(lambda _: self._wait.start())
        self.sheet.currentIndexChanged.connect(lambda _: self._show_columns())
        jobs.start(read_spreadsheet, path, done=self._read, failed=self._failed, label=tr("Reading the spreadsheet"), key=(self, "read"))  # fmt: skip

    def _read(self, book: BookText) -> None:
        self._book = book
        self._understand()

    def _understand(self) -> None:
        if self._book is not None:
            said = CatalogCorrection(dict(self._said), self.header.value())
            self._jobs.start(import_book, self._catalog, self._book, said, done=self._understood, failed=self._failed, label=tr("Understanding the spreadsheet"), key=(self, "understand"))  # fmt: skip

    def _failed(self, error: BaseException) -> None:
        self.imported = None
        self.take.setEnabled(False)
        self.problem.setText(line(error))
        self.problem.setObjectName("wrong")
        self.told.setPlainText("")
        if self._book is not None and not self.roles:
            self._show_columns()

    def _understood(self, made: Imported) -> None:
        self.imported = made
        changed = made.catalog != self._catalog
        self.take.setEnabled(changed)
        counts = {"new": len(made.added), "changed": len({one.of for one in made.changed}), "both": len(made.conflicts), "odd": len(made.odd)}  # fmt: skip
        self.problem.setText(tr("{new} new, {changed} changed, {both} changed on both sides (they stay as they are), {odd} remarks.", **counts) if changed else tr("It says nothing that the catalog does not have."))  # fmt: skip
        nothing = tr("nothing")
        lines = [tr("new: {name}", name=name) for name in made.added]
        lines += [tr("{name}: {title} from {before} to {after}", name=one.of, title=_title(one), before=one.before or nothing, after=one.after or nothing) for one in made.changed]  # fmt: skip
        lines += [tr("stays: {name}: {title} is {before} here and {after} there ({place})", name=one.of, title=_title(one), before=one.before or nothing, after=one.after or nothing, place=one.place) for one in made.conflicts]  # fmt: skip
        odd = [
            "; ".join(part for part in (f"{one.place}: {translated(one.problem)}", translated(one.mend)) if part)
            for one in made.odd
        ]
        shown = [text[:300] for text in (*odd, *lines)]
        more = [tr("and {count} more", count=len(shown) - MOST_LINES)] if len(shown) > MOST_LINES else []
        self.told.setPlainText("\n".join([*shown[:MOST_LINES], *more]))
        names = [one.sheet for one in made.layouts]
        if [self.sheet.itemText(at) for at in range(self.sheet.count())] != names:
            self.sheet.clear()
            self.sheet.addItems(names)
            self.sheet.setCurrentIndex(max(0, next((at for at, one in enumerate(made.layouts) if one.kind != SKIPPED), 0)))  # fmt: skip
        self._show_columns()

    def _show_columns(self) -> None:
        book = self._book
        if book is None or not book.sheets:
            return
        layouts: Mapping[str, Any] = {one.sheet: one for one in self.imported.layouts} if self.imported else {}
        sheet = book.sheet(self.sheet.currentText()) or book.sheets[0]
        layout = layouts.get(sheet.title)
        header = layout.header if layout is not None and layout.header else self.header.value() or (sheet.rows[0].number if sheet.rows else 1)  # fmt: skip
        rows = [one for one in sheet.rows if one.number > header][:4]
        top = next((one for one in sheet.rows if one.number == header), None)
        known = {one.column: one for one in layout.columns} if layout is not None else {}
        width = max((len(one.cells) for one in (*rows, *([top] if top else []))), default=0)
        keys = SYSTEM if layout is not None and layout.kind == SYSTEMS else ENTRY
        self.roles = {}
        self.columns.setRowCount(width)
        for column in range(width):
            title = top.text(column) if top is not None else ""
            values = "  ·  ".join(text for one in rows if (text := one.text(column).strip()))
            for at, text in ((0, column_letters(column)), (1, title[:120]), (3, values[:200])):
                self.columns.setItem(column, at, QTableWidgetItem(text))
            choice = QComboBox()
            choice.setAccessibleName(
                tr(
                    "What column {letters} {title} holds",
                    letters=column_letters(column),
                    title=title[:40],
                )
            )
            choice.addItem(tr("kept in the notes"), NOTES)
            choice.addItem(tr("nothing that is taken"), IGNORE)
            for one in keys:
                if one.key != NOTES:
                    choice.addItem(title_of(one), one.key)
            letter = column_letters(column)
            role = self._said.get(letter) or (known[column].role if column in known else IGNORE)
            choice.setCurrentIndex(max(0, choice.findData(role)))
            choice.activated.connect(lambda _, letter=letter, choice=choice: self.say(letter, choice.currentData()))
            self.columns.setCellWidget(column, 2, choice)
            self.roles[letter] = choice

    def say(self, letter: str, role: str) -> None:
        """Say what a column holds."""
        self._said[letter] = role
        self._wait.start()

    def done(self, result: int) -> None:
        """Stop what runs, and close."""
        for job in self._jobs.running:
            if isinstance(job.key, tuple) and job.key[:1] == (self,):
                job.cancel()
        super().done(result)


def _title(of: Taken) -> str:
    return TITLES.get(of.title, of.title)
