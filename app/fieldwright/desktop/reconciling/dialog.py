"""Reconcile extracts: two files, the key, what counts as the same; compared beside the window, with progress and stop; report and SQL saved."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import grid, label, label_of, with_button
from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.reconciling.results import Results
from fieldwright.desktop.reconciling.words import headline_words, progress_words
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.files.saving import save_bytes
from fieldwright.project.reconciling.model import Asked, Comparing, Reconciliation
from fieldwright.project.test_cases import Tolerance

EXTRACTS = tr("Extracts (*.csv *.tsv *.ndjson *.jsonl *.json *.xlsx *.xml);;All files (*)")
REPORTS = tr("Web page (*.html);;Markdown (*.md);;Differing records (*.csv);;JSON (*.json)")

_PARTS = re.compile(r"(?:`[^`]*`|[^,;`])+")


class Teller(QObject):
    """Carries progress from the thread that compares to the window, and the wish to stop the other way."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cancelled = False

    def __call__(self, doing: str, records: int) -> None:
        """Tell what is being done; stops the work once it is cancelled."""
        if self.cancelled:
            raise CancelledError("the comparison was stopped")
        self.told.emit(progress_words(doing, records))


class ReconcileDialog(QDialog):
    """Asks for two extracts, compares them, and shows what it found."""

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._job: Job | None = None
        self._teller = Teller()
        self.result_: Reconciliation | None = None
        self.setWindowTitle(tr("Reconcile Extracts"))
        self.resize(860, 760)
        self.which = QComboBox()
        for one in document.project.maps:
            self.which.addItem(one.name, one.name)
        self.which.addItem(tr("None: the extracts have the same shape"), None)
        shown = document.map
        self.which.setCurrentIndex(max(0, self.which.findData(shown.name if shown is not None else None)))
        self.source, self.target = QLineEdit(), QLineEdit()
        self.key, self.ignore, self.within = QLineEdit(), QLineEdit(), QLineEdit()
        self.key.setPlaceholderText(tr("proposed, if left empty"))
        self.ignore.setPlaceholderText(tr("fields that are not compared: audit.changedAt, note"))
        self.within.setPlaceholderText(tr("how far fields may be off: amount=0.01, shippedAt=2 s"))
        self.key.setToolTip(tr("The fields of a target's record that tell records apart, with commas between"))
        self.ignore.setToolTip(tr("Paths of the target's fields, with commas between"))
        self.within.setToolTip(tr("An amount (0.01), a share (1 %) or a duration (2 s) for each field"))
        for words, field in ((tr("&Source extract"), self.source), (tr("&Target extract"), self.target)):
            field.setAccessibleName(words.replace("&", ""))
        form = grid(
            (tr("&Map", "a mapping"), self.which),
            (tr("&Source extract"), with_button(self.source, tr("Bro&wse…"), lambda: self._browse(self.source))),
            (tr("&Target extract"), with_button(self.target, tr("&Browse…"), lambda: self._browse(self.target))),
            (tr("&Key"), self.key),
            (tr("&Ignore"), self.ignore),
            (tr("Tolera&nces"), self.within),
            (tr("Equal are"), self._same()),
        )
        for row, field in enumerate((self.source, self.target), 1):
            label_of(form, row).setBuddy(field)
            field.textChanged.connect(lambda _: self._enable())
        self.said = label("")
        self.said.setMinimumHeight(38)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Comparing"))
        self.busy.hide()
        self.found = Results()
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        box.addLayout(form)
        box.addWidget(self.said)
        box.addWidget(self.busy)
        box.addWidget(self.found, 1)
        box.addLayout(self._buttons())
        self._teller.told.connect(self.said.setText)
        self._enable()

    def _same(self) -> QGridLayout:
        self.blanks = QComboBox()
        self.blanks.setAccessibleName(tr("Null, empty text and missing"))
        for words, value in ((tr("Blanks: as the files tell them apart"), None), (tr("Null, empty and missing are the same"), True), (tr("Null, empty and missing differ"), False)):  # fmt: skip
            self.blanks.addItem(words, value)
        self.numbers = QComboBox()
        self.numbers.setAccessibleName(tr("Numbers"))
        for words, value in ((tr("Numbers: as the target's schema says"), None), (tr("All numbers: 1.0 is 1"), True), (tr("Numbers are texts: 1.0 is not 1"), False)):  # fmt: skip
            self.numbers.addItem(words, value)
        self.case = QCheckBox(tr("&Upper and lower case"))
        self.trim = QCheckBox(tr("Blanks &around texts"))
        self.instants = QCheckBox(tr("&Date-times of one instant"))
        self.values = QCheckBox(tr("Show keys and &values unmasked"))
        self.values.setToolTip(tr("Extracts may hold personal data: show it only to somebody who may see it"))
        made = QGridLayout()
        made.setHorizontalSpacing(14)
        made.setVerticalSpacing(6)
        for at, one in enumerate((self.blanks, self.numbers, self.case, self.trim, self.instants, self.values)):
            made.addWidget(one, at // 2, at % 2)
        return made

    def _buttons(self) -> QHBoxLayout:
        from fieldwright.project.reconciling.sql.queries import DIALECTS

        self.report = QPushButton(tr("Save the Re&port…"))
        self.dialect = QComboBox()
        self.dialect.setAccessibleName(tr("The SQL's database"))
        self.dialect.addItems(list(DIALECTS))
        self.sql = QPushButton(tr("Save the S&QL…"))
        self.buttons = QDialogButtonBox()
        self.compare = self.buttons.addButton(tr("C&ompare"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.compare.setDefault(True)
        self.compare.setMinimumWidth(104)
        self.stop = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.buttons.setMinimumWidth(self.buttons.sizeHint().width() + 16)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self.report.clicked.connect(lambda: self.save_report())
        self.sql.clicked.connect(lambda: self.save_sql())
        row = QHBoxLayout()
        for one in (self.report, self.sql):
            one.setAutoDefault(False)
        row.addWidget(self.report)
        row.addSpacing(12)
        row.addWidget(self.dialect)
        row.addWidget(self.sql)
        row.addStretch(1)
        row.addWidget(self.buttons)
        return row

    # --- what is asked ------------------------------------------------------------------------------------------------

    def asked(self) -> Asked:
        """What the form says. Raises a `FieldwrightError` for a tolerance that names no field."""
        tolerances: list[Tolerance] = []
        for one in _listed(self.within.text()):
            path, mark, within = one.rpartition("=")
            if not mark or not path.strip():
                raise FieldwrightError(
                    tr("the tolerance {tolerance} names no field", tolerance=repr(one)), mend=tr("write amount=0.01")
                )
            tolerances.append(Tolerance(path.strip(), within.strip()))
        comparing = Comparing(
            self.blanks.currentData(), self.numbers.currentData(), self.case.isChecked(), self.trim.isChecked(), self.instants.isChecked()
        )  # fmt: skip
        return Asked(
            tuple(_listed(self.key.text())), (), tuple(_listed(self.ignore.text())), tuple(tolerances), comparing,
            same=self.which.currentData() is None, values=self.values.isChecked(), listed=1_000,
        )  # fmt: skip

    def _file(self, field: QLineEdit) -> Path:
        path = Path(field.text().strip())
        return path if path.is_absolute() else self._document.folder / path

    def _browse(self, field: QLineEdit) -> None:
        start = str(self._file(field).parent if field.text().strip() else self._document.folder)
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose an extract"), start, EXTRACTS)
        if path:
            field.setText(path)

    # --- comparing ----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Compare."""
        from fieldwright.project.reconciling.reconcile import reconcile

        try:
            asked = self.asked()
        except FieldwrightError as error:
            self.said.setText(line(error))
            return
        document, files = self._document, (self._file(self.source), self._file(self.target))
        name = self.which.currentData() or ""
        teller = self._teller = Teller()
        teller.told.connect(self.said.setText)
        self.result_ = None
        self.found.forget()
        self._busy(True)
        self._job = self._jobs.start(
            lambda: reconcile(None if asked.same else document.project, name, *files, asked, folder=document.folder, progress=teller),
            done=self._done, failed=self._failed, label=tr("Comparing the extracts"), stop=self._cancel,
        )  # fmt: skip

    def _done(self, result: Reconciliation) -> None:
        self.result_ = result
        self._busy(False)
        told = [headline_words(result), *map(translated, result.notes)]
        if result.not_compared:
            told.append(tr("Not compared, as no rule fills it: {fields}.", fields=", ".join(result.not_compared[:8])))
        told += map(translated, result.failures[:1])
        self.said.setText("\n".join(told))
        self.found.show_result(result)
        self.found.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        self.said.setText(tr("Stopped.") if isinstance(error, CancelledError) else line(error))

    def _cancel(self) -> None:
        self._teller.cancelled = True

    def _busy(self, on: bool) -> None:
        self.busy.setVisible(on)
        self.stop.setText(tr("&Stop") if on else tr("&Close"))
        for one in (self.which, self.source, self.target, self.key, self.ignore, self.within):
            one.setEnabled(not on)
        self._enable(on)

    def _enable(self, busy: bool = False) -> None:
        files = bool(self.source.text().strip() and self.target.text().strip())
        self.compare.setEnabled(files and not busy)
        self.sql.setEnabled(files and not busy)
        self.dialect.setEnabled(files and not busy)
        self.report.setEnabled(self.result_ is not None and not busy)

    # --- what is kept -------------------------------------------------------------------------------------------------

    def save_report(self) -> None:
        """Ask for a file, and write the report in the form of its name."""
        from fieldwright.report.reconciling.export import exported

        if self.result_ is None:
            return
        place, chosen = QFileDialog.getSaveFileName(self, tr("Save the report"), str(self._document.folder / "reconciliation.html"), REPORTS)  # fmt: skip
        if not place:
            return
        path = Path(place)
        if not path.suffix:
            path = path.with_name(path.name + chosen.partition("*")[2].rstrip(")"))
        try:
            save_bytes(path, exported(self.result_, path))
        except FieldwrightError as error:
            self.said.setText(line(error))
            return
        self.said.setText(tr("Written: {path}", path=path))

    def save_sql(self) -> None:
        """Ask for a file, and write the queries that find the same in a database."""
        from attrs import evolve

        from fieldwright.project.reconciling.sql.asking import sql_for

        document = self._document
        try:
            asked = self.asked()
            if not asked.key and self.result_ is not None:
                asked = evolve(asked, key=self.result_.key)
            queries = sql_for(
                None if asked.same else document.project, self.which.currentData() or "", self._file(self.source), self._file(self.target),
                asked, self.dialect.currentText(), folder=document.folder,
            )  # fmt: skip
        except FieldwrightError as error:
            self.said.setText(line(error))
            return
        place, _ = QFileDialog.getSaveFileName(
            self, tr("Save the SQL"), str(document.folder / "reconciliation.sql"), tr("SQL (*.sql)")
        )
        if not place:
            return
        try:
            save_bytes(Path(place), queries.text.encode("utf-8", "backslashreplace"))
        except FieldwrightError as error:
            self.said.setText(line(error))
            return
        left = (
            "\n" + tr("Not in it: {fields}; the file says why.", fields=", ".join(queries.left_out))
            if queries.left_out
            else ""
        )
        self.said.setText(tr("Written: {path}", path=place) + left)

    def reject(self) -> None:
        """Stop what is being compared; else close."""
        if self._job is not None and not self._job.finished and not self._job.cancelled:
            self._job.cancel()
            self._busy(False)
            self.said.setText(tr("Stopped."))
            return
        super().reject()


def _listed(text: str) -> list[str]:
    """What stands between commas, names in backticks whole."""
    return [one.strip() for one in _PARTS.findall(text) if one.strip()]
