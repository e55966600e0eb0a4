"""Writing the specification: which form, which maps, where to; beside the window, with progress and cancel."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import ask, line
from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import grid, grow, label_of, with_button
from fieldwright.desktop.form_parts import label as parts_label
from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.review.values import ShownDialog, values_words
from fieldwright.files.errors import CancelledError
from fieldwright.project.sample_masks import Asked
from fieldwright.report.export import FORMATS, export
from fieldwright.report.masks import masks_sentence
from fieldwright.report.model import MaskLine
from fieldwright.report.platforms.model import Translated, refusal_lines
from fieldwright.report.platforms.said import compared_line


class Teller(QObject):
    """Carries progress from the thread that writes to the window."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cancelled = False

    def __call__(self, text: str) -> None:
        """Tell what is being done; stops the work once it is cancelled."""
        if self.cancelled:
            raise CancelledError("the export was stopped")
        self.told.emit(text)


class ExportDialog(QDialog):
    """Asks for form and place, and writes."""

    def __init__(
        self, document: Document, jobs: Jobs, form: str = "xlsx", parent: QWidget | None = None, *, who: str = ""
    ) -> None:
        super().__init__(parent)
        self._who = who
        self._document, self._jobs = document, jobs
        self._job: Job | None = None
        self._teller = Teller()
        self.written: list[Path] = []
        self.translated: dict[str, Translated] = {}
        self.setWindowTitle(tr("Export the Specification"))
        self.setMinimumWidth(560)
        self.form = QComboBox()
        for one in FORMATS.values():
            self.form.addItem(translated(one.title), one.name)
        self.form.setCurrentIndex(max(0, self.form.findData(form)))
        self.which = QComboBox()
        self.which.addItem(tr("All maps"), "")
        for one in document.project.maps:
            self.which.addItem(one.name, one.name)
        self.which.setEnabled(len(document.project.maps) > 1)
        self.place = QLineEdit()
        self.place.setAccessibleName(tr("File to write"))
        row = with_button(self.place, tr("&Browse…"), self._browse)
        form_rows = grid(
            (tr("&Form", "of an export"), self.form),
            (tr("&Maps"), self.which),
            (tr("Write &to"), row),
            (tr("Values"), self._values()),
        )
        form_rows.setVerticalSpacing(12)
        label_of(form_rows, 2).setBuddy(self.place)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(38)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Writing"))
        self.busy.hide()
        self.listed = QPlainTextEdit()
        self.listed.setReadOnly(True)
        self.listed.setTabChangesFocus(True)
        self.listed.setAccessibleName(tr("Rules that are not translated, and why"))
        self.listed.setFixedHeight(110)
        self.listed.hide()
        self.opener = QPushButton(tr("&Open It"))
        self.opener.setAutoDefault(False)
        self.opener.hide()
        self.opener.clicked.connect(lambda: self._open(self.written[0]))
        self.buttons = QDialogButtonBox()
        self.write = self.buttons.addButton(tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.opener, QDialogButtonBox.ButtonRole.ActionRole)
        self.stop = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.write.setDefault(True)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        box.addLayout(form_rows)
        box.addWidget(self.said)
        box.addWidget(self.listed)
        box.addWidget(self.busy)
        box.addWidget(self.buttons)
        self.form.currentIndexChanged.connect(self._suggest)
        self.which.currentIndexChanged.connect(self._suggest)
        self._teller.told.connect(self._tell)
        document.changed.connect(self._show_values)
        self._suggest()
        self._show_values()

    def _values(self) -> QVBoxLayout:
        """What becomes of values that come from samples."""
        self.masked = parts_label("", quiet=True)
        self.everything = QCheckBox(tr("Show &all sample values in this export"))
        self.everything.setToolTip(tr("Samples may hold personal data: write them only for somebody who may see them"))
        self.everything.toggled.connect(lambda _: self._show_values())
        self.chooser = QPushButton(tr("Fiel&ds…"))
        self.chooser.setAutoDefault(False)
        self.chooser.setAccessibleName(tr("Fields whose sample values are shown"))
        self.chooser.setToolTip(tr("Say of which fields every export shows the values"))
        self.chooser.clicked.connect(lambda _: self._choose_fields())
        row = QHBoxLayout()
        row.addWidget(self.everything, 1)
        row.addWidget(self.chooser)
        box = QVBoxLayout()
        box.setSpacing(4)
        box.addWidget(self.masked)
        box.addLayout(row)
        return box

    def _show_values(self, *_: object) -> None:
        every = self.everything.isChecked()
        shown = values_words(self._document.project)
        self.masked.setText(tr("Sample values are shown as they are.") if every else shown)
        grow(self)

    def _choose_fields(self) -> None:
        ShownDialog(self._document, self._who, self).exec()

    def _suggest(self, *_: object) -> None:
        """A name beside the project, in the form's suffix."""
        format_ = FORMATS[self.form.currentData()]
        path = self._document.path
        stem = path.name.removesuffix(".json").removesuffix(".fieldwright") if path else self._document.project.name
        typed = self.place.text()
        folder = Path(typed).parent if typed else self._document.folder
        self._many = format_.write is None and not self.which.currentData() and len(self._document.project.maps) > 1
        self.place.setText(str(folder / (stem if self._many else stem + format_.suffix)))
        self.opener.hide()
        self.listed.hide()
        self.said.setText(tr("Each map becomes a file of its own in that folder.") if self._many else "")

    def _browse(self) -> None:
        format_ = FORMATS[self.form.currentData()]
        if self._many:
            path = QFileDialog.getExistingDirectory(self, tr("Write to"), str(Path(self.place.text()).parent))
        else:
            path, _ = QFileDialog.getSaveFileName(
                self, tr("Write to"), self.place.text(), tr("{title} (*{suffix});;All files (*)", title=translated(format_.title), suffix=format_.suffix),
                options=QFileDialog.Option.DontConfirmOverwrite,
            )  # fmt: skip
        if path:
            self.place.setText(path)

    def start(self) -> None:
        """Write it."""
        text = self.place.text().strip()
        if not text:
            self.said.setText(tr("Name the file to write."))
            return
        out = Path(text) if Path(text).is_absolute() else self._document.folder / text
        if out.is_file() and out not in self.written:
            choices = {"over": (tr("&Replace"), "destroy"), "cancel": (tr("&Cancel"), "reject")}
            if ask(self, tr("There is a file of this name. Replace it?"), str(out), choices) != "over":
                return
        self._busy(True)
        self._teller.cancelled = False
        document = self._document
        self.translated, self._masks = {}, ()
        self.listed.hide()
        asked = Asked(everything=self.everything.isChecked())
        name = document.path.name if document.path else ""
        self._job = self._jobs.start(
            lambda: export(
                document.project, document.folder, self.form.currentData(), out,
                progress=self._teller, map_name=self.which.currentData(), project_file=name, translated=self.translated.__setitem__,
                asked=asked, told=self._told,
            ),
            done=self._done, failed=self._failed, label=tr("Writing the specification"), stop=self._cancel,
        )  # fmt: skip

    def _done(self, written: list[Path]) -> None:
        self._busy(False)
        self.written = written
        first, more = str(written[0]), len(written) - 1
        said = [
            tr("Written: {file} and {n} more", "Written: {file} and {n} more", more, file=first)
            if more
            else tr("Written: {file}", file=first),
            *(_about(name, one) for name, one in self.translated.items()),
        ]
        if self._masks:
            said.append(translated(masks_sentence(self._masks)))
        self.said.setText("\n".join(said))
        refused = [
            f"{name}: {translated(each)}" if len(self.translated) > 1 else translated(each)
            for name, one in self.translated.items()
            for each in refusal_lines(one.refused)
        ]
        self.listed.setPlainText("\n".join(refused))
        self.listed.setVisible(bool(refused))
        grow(self)
        self.opener.show()
        self.opener.setFocus()
        self.stop.setText(tr("&Close"))

    def _tell(self, text: str) -> None:
        text = translated(text)
        self.said.setText(f"{text[:1].upper()}{text[1:]}…")

    def _told(self, masks: Sequence[MaskLine]) -> None:
        self._masks = masks

    _masks: Sequence[MaskLine] = ()

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        self.said.setText("" if isinstance(error, CancelledError) else line(error))

    def _busy(self, on: bool) -> None:
        for widget in (self.form, self.place, self.write, self.everything, self.chooser):
            widget.setEnabled(not on)
        self.which.setEnabled(not on and len(self._document.project.maps) > 1)
        self.busy.setVisible(on)
        self.stop.setText(tr("&Stop") if on else tr("&Cancel"))

    def _cancel(self) -> None:
        self._teller.cancelled = True

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.said.setText(tr("No program opens {name}. It is in {folder}.", name=path.name, folder=path.parent))

    def reject(self) -> None:
        """Stop what is being written; else close."""
        if self._job is not None and not self._job.finished and not self._job.cancelled:
            self._job.cancel()
            self._busy(False)
            self.said.setText(tr("Stopped. Nothing was written."))
            return
        super().reject()


def _about(name: str, made: Translated) -> str:
    """What became of a map on an engineers' platform."""
    count, refused = len(made.rules), len(made.refused)
    told = (
        tr("{name}: {n} rules translated, {refused} not", "{name}: {n} rule translated, {refused} not", count, name=name, refused=refused)
        if refused
        else tr("{name}: {n} rules translated", "{name}: {n} rule translated", count, name=name)
    )  # fmt: skip
    return f"{told}. {translated(compared_line(made.compared))}" if made.compared else told
